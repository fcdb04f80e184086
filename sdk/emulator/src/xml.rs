//! XML in as a tree, and out as text.
//!
//! A request is small and read whole, so a tree is simplest. Depth is capped
//! and DTDs are refused; no entity but the five of XML itself is expanded.

use std::fmt;
use std::str::FromStr;

use quick_xml::events::{BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};
use quick_xml::reader::NsReader;
use serde::{Deserialize, Serialize};

use crate::refusal::Refusal;

/// XML Schema instances: `xsi:type` and `xsi:nil`.
pub(crate) const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// SOAP 1.1 envelopes.
pub(crate) const SOAP: &str = "http://schemas.xmlsoap.org/soap/envelope/";

/// How deep elements may nest.
const DEEPEST: usize = 64;

/// An element with everything in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Element {
    /// The namespace URI; empty for none.
    pub namespace: String,
    /// The local name.
    pub name: String,
    /// The namespace and local name that `xsi:type` gives.
    pub xsi_type: Option<(String, String)>,
    /// `xsi:nil="true"`
    pub nil: bool,
    /// `soap:mustUnderstand="1"`
    #[serde(default)]
    pub must_understand: bool,
    /// The elements in it, in their order.
    pub children: Vec<Element>,
    /// The text in it, joined.
    pub text: String,
}

impl FromStr for Element {
    type Err = Refusal;

    /// Reads a document; what is no well-formed XML is `INVALID_CONTENT`.
    fn from_str(text: &str) -> Result<Self, Refusal> {
        Self::read(text).map_err(|problem| Refusal::new("INVALID_CONTENT", problem.to_string()))
    }
}

impl Element {
    /// The first child of a local name, whatever its namespace.
    pub fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    /// All children of a local name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The trimmed text of the first child of a local name.
    pub fn text_of(&self, name: &str) -> Option<&str> {
        self.child(name).map(|child| child.text.trim())
    }

    /// Reads a document.
    pub(crate) fn read(text: &str) -> Result<Self, NotXml> {
        let mut reader = NsReader::from_str(text);
        Self::read_all(&mut reader).map_err(|problem| {
            let at = reader.error_position().max(reader.buffer_position());
            NotXml { at: usize::try_from(at).unwrap_or(usize::MAX), ..problem }
        })
    }

    fn read_all(reader: &mut NsReader<&[u8]>) -> Result<Self, NotXml> {
        // The document is the only child of a root that is not in it.
        let mut open = vec![Self::default()];
        loop {
            match reader.read_event().map_err(NotXml::new)? {
                Event::Start(tag) => {
                    if open.len() > DEEPEST {
                        return Err(NotXml::new("elements are nested too deep"));
                    }
                    open.push(Self::opened(&tag, reader)?);
                }
                Event::Empty(tag) => {
                    let element = Self::opened(&tag, reader)?;
                    innermost(&mut open)?.children.push(element);
                }
                Event::End(_) => {
                    let mut element = open.pop().unwrap_or_default();
                    // White space between elements is how a file is laid out, not what it says.
                    if !element.children.is_empty() && element.text.trim().is_empty() {
                        element.text.clear();
                    }
                    innermost(&mut open)?.children.push(element);
                }
                Event::Text(text) => innermost(&mut open)?.text.push_str(&text.xml10_content()),
                Event::CData(text) => innermost(&mut open)?.text.push_str(&text.xml10_content()),
                Event::GeneralRef(reference) => {
                    let name = reference.xml10_content();
                    let char = reference.resolve_char_ref().map_err(NotXml::new)?;
                    let named = quick_xml::escape::resolve_xml_entity(&name);
                    match (char, named) {
                        (Some(char), _) => innermost(&mut open)?.text.push(char),
                        (None, Some(text)) => innermost(&mut open)?.text.push_str(text),
                        (None, None) => {
                            return Err(NotXml::new(format!(
                                "the entity \"{name}\" was referenced, but not declared"
                            )));
                        }
                    }
                }
                Event::DocType(_) => return Err(NotXml::new("a DOCTYPE is not allowed")),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
                Event::Eof => break,
            }
        }
        let root =
            open.pop().filter(|_| open.is_empty()).map(|mut document| (document.children.pop(), document));
        match root {
            Some((Some(root), rest)) if rest.children.is_empty() && rest.text.trim().is_empty() => Ok(root),
            _ => Err(NotXml::new("the document is not one whole element")),
        }
    }

    fn opened(tag: &BytesStart<'_>, reader: &NsReader<&[u8]>) -> Result<Self, NotXml> {
        let (namespace, name) = reader.resolver().resolve_element(tag.name());
        let mut element =
            Self { namespace: bound(&namespace)?, name: name.as_ref().to_owned(), ..Self::default() };
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(NotXml::new)?;
            let (namespace, name) = reader.resolver().resolve_attribute(attribute.key);
            let namespace = bound(&namespace)?;
            if namespace == SOAP && name.as_ref() == "mustUnderstand" {
                element.must_understand = matches!(attribute.value.as_ref(), "1" | "true");
            }
            if namespace != XSI {
                continue;
            }
            let value = quick_xml::escape::unescape(&attribute.value).map_err(NotXml::new)?;
            let value = value.trim();
            match name.as_ref() {
                "nil" => element.nil = value == "true" || value == "1",
                "type" => {
                    let (namespace, name) = reader.resolver().resolve_element(quick_xml::name::QName(value));
                    element.xsi_type = Some((bound(&namespace)?, name.as_ref().to_owned()));
                }
                _ => {}
            }
        }
        Ok(element)
    }
}

fn innermost(open: &mut [Element]) -> Result<&mut Element, NotXml> {
    open.last_mut().ok_or_else(|| NotXml::new("an element ends that never began"))
}

fn bound(namespace: &ResolveResult<'_>) -> Result<String, NotXml> {
    match namespace {
        ResolveResult::Bound(Namespace(uri)) => Ok((*uri).to_owned()),
        ResolveResult::Unbound => Ok(String::new()),
        ResolveResult::Unknown(prefix) => Err(NotXml::new(format!("the prefix \"{prefix}\" is not bound"))),
    }
}

/// Why a text is not read as XML, and at which byte.
#[derive(Debug)]
pub(crate) struct NotXml {
    problem: String,
    at: usize,
}

impl NotXml {
    fn new(error: impl fmt::Display) -> Self {
        Self { problem: error.to_string(), at: 0 }
    }
}

impl NotXml {
    /// The line and column in the text that was read, both counted from 1.
    pub(crate) fn place(&self, text: &str) -> (usize, usize) {
        let before = text.get(..self.at).unwrap_or(text);
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        (before.matches('\n').count() + 1, column)
    }
}

impl fmt::Display for NotXml {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.problem)
    }
}

/// Writes elements by their prefixed names.
#[derive(Debug, Default)]
pub(crate) struct Writer {
    out: String,
}

impl Writer {
    pub(crate) fn finish(self) -> String {
        self.out
    }

    /// Markup as it is.
    pub(crate) fn raw(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    /// An element; `tag` may carry attributes, which are written as they are.
    pub(crate) fn nest(&mut self, tag: &str, inside: impl FnOnce(&mut Self)) {
        let name = tag.split(' ').next().unwrap_or(tag);
        self.raw("<");
        self.raw(tag);
        self.raw(">");
        inside(self);
        self.raw("</");
        self.raw(name);
        self.raw(">");
    }

    /// An element with text.
    pub(crate) fn leaf(&mut self, tag: &str, text: &str) {
        self.nest(tag, |xml| xml.text(text));
    }

    /// An element with text, or nil.
    pub(crate) fn nillable(&mut self, tag: &str, text: Option<&str>) {
        match text {
            Some(text) => self.leaf(tag, text),
            None => self.raw(&format!("<{tag} xsi:nil=\"true\"/>")),
        }
    }

    /// Text, escaped. What XML 1.0 cannot hold is left out, as the service does.
    pub(crate) fn text(&mut self, text: &str) {
        for char in text.chars() {
            match char {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                // Unescaped it would read back as a line feed.
                '\r' => self.out.push_str("&#13;"),
                '\t' | '\n' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'.. => {
                    self.out.push(char);
                }
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_knows_namespaces_types_and_text() {
        let text = r#"<?xml version="1.0"?><a:Root xmlns:a="urn:a" xmlns="urn:d" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
            <one i:type="a:T">x &amp; <![CDATA[<y>]]>&#65;</one><two i:nil="true"/></a:Root>"#;
        let root = Element::read(text).unwrap_or_default();
        assert_eq!((root.namespace.as_str(), root.name.as_str()), ("urn:a", "Root"));
        assert_eq!(root.child("one").map(|one| one.namespace.as_str()), Some("urn:d"));
        assert_eq!(root.text_of("one"), Some("x & <y>A"));
        assert_eq!(
            root.child("one").and_then(|one| one.xsi_type.clone()),
            Some(("urn:a".into(), "T".into()))
        );
        assert!(root.child("two").is_some_and(|two| two.nil));
    }

    #[test]
    fn what_is_not_one_plain_document_is_refused() {
        let deep = "<a>".repeat(100) + &"</a>".repeat(100);
        for text in [
            "",
            "text",
            "<a>",
            "<a></b>",
            "<a/><b/>",
            "</a>",
            "<a>&nope;</a>",
            "<p:a/>",
            "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>",
            "<a b='1' b='2'/>",
            "<a xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:type='q:t'/>",
            deep.as_str(),
        ] {
            assert!(Element::read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn how_a_document_is_laid_out_changes_nothing() {
        let laid_out = "<a>\n    <b>\n        <c> x </c>\n    </b>\n    <d> </d>\n</a>\n";
        let read = |text: &str| Element::read(text).unwrap_or_default();
        assert_eq!(read(laid_out), read("<a><b><c> x </c></b><d> </d></a>"));
        assert_ne!(read(laid_out), read("<a><b><c>x</c></b><d> </d></a>"));
    }

    #[test]
    fn written_text_reads_back() {
        let mut xml = Writer::default();
        let text = "a < b & c > d \" ' \r\n\t ä 😀";
        xml.leaf("t", &format!("{text}\u{0}\u{fffe}"));
        let back = Element::read(&xml.finish()).unwrap_or_default();
        assert_eq!(back.text, text);
    }
}
