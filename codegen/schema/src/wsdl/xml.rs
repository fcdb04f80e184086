//! XML as the WSDL reader wants it: one element after the other, with names
//! resolved, and every mistake at its line.

use quick_xml::XmlVersion;
use quick_xml::errors::{IllFormedError, SyntaxError};
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::{QName as RawName, ResolveResult};
use quick_xml::reader::NsReader;

use crate::error::{Error, Place, excerpt};
use crate::model::{QName, XSD};
use crate::name;

use super::{SOAP, WSDL};

/// Real WSDLs have 13 levels; without a limit an input could exhaust the stack.
pub(super) const MAX_DEPTH: usize = 64;
/// Real elements have 5; looking for one among many must stay quick.
const MAX_ATTRIBUTES: usize = 64;

/// A start tag.
#[derive(Clone, Debug)]
pub(super) struct Tag {
    /// Its namespace; empty for none.
    pub(super) ns: String,
    /// Its local name.
    pub(super) name: String,
    /// The attributes without a namespace. Those with one are of no schema
    /// language that is read here, and say nothing (a few tooling WSDLs have
    /// `fns:type` where `type` was meant).
    attributes: Vec<(String, String)>,
    /// Where its `<` stands.
    pub(super) at: usize,
}

impl Tag {
    /// Whether it is this element.
    pub(super) fn is(&self, ns: &str, name: &str) -> bool {
        self.name == name && self.ns == ns
    }

    /// An attribute's value.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Its name as messages have it, with the usual prefix.
    pub(super) fn shown(&self) -> String {
        let prefix = match self.ns.as_str() {
            XSD => "xsd:",
            SOAP => "soap:",
            WSDL => "wsdl:",
            _ => "",
        };
        format!("{prefix}{}", excerpt(&self.name))
    }
}

/// A pull reader.
pub(super) struct Xml<'a> {
    label: &'a str,
    text: &'a str,
    reader: NsReader<&'a [u8]>,
    depth: usize,
    /// The text of the first comment.
    pub(super) first_comment: Option<String>,
}

impl<'a> Xml<'a> {
    pub(super) fn new(label: &'a str, text: &'a str) -> Self {
        let mut reader = NsReader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self { label, text, reader, depth: 0, first_comment: None }
    }

    /// An error at a byte of the text.
    pub(super) fn error(&self, at: usize, message: impl Into<String>) -> Error {
        let mut end = at.min(self.text.len());
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        let before = &self.text[..end];
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = before.matches('\n').count() + 1;
        Error::new(self.label, message).at(Place::Column(line, before[start..].chars().count() + 1))
    }

    /// An error for an element that is not known where it stands.
    pub(super) fn unsupported(&self, tag: &Tag, inside: &str) -> Error {
        self.error(tag.at, format!("<{}> inside {inside} is not supported", tag.shown()))
            .help("give the WSDL as Salesforce generates it")
    }

    fn position(&self) -> usize {
        usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX)
    }

    fn event(&mut self) -> Result<(usize, Event<'a>), Error> {
        let at = self.position();
        match self.reader.read_event() {
            Ok(event) => Ok((at, event)),
            Err(error) => {
                let at = usize::try_from(self.reader.error_position()).unwrap_or(at);
                Err(match unclosed(&error, self.text.get(at..).unwrap_or_default()) {
                    Some(what) => {
                        self.cut_off(at, format!("it ends in the middle of {what} that begins here"))
                    }
                    None => self.error(at, format!("this is not well-formed XML: {error}")),
                })
            }
        }
    }

    /// The root element.
    pub(super) fn root(&mut self) -> Result<Tag, Error> {
        loop {
            let (at, event) = self.event()?;
            match event {
                Event::Start(start) => return self.enter(at, &start),
                Event::Decl(declaration) => {
                    if let Some(Ok(name)) = declaration.encoding() {
                        let known = ["utf-8", "utf8", "us-ascii"];
                        if !known.iter().any(|known| name.eq_ignore_ascii_case(known)) {
                            let message = format!("it is declared to be {}", excerpt(&name));
                            return Err(self.error(at, message).help("save it as UTF-8"));
                        }
                    }
                }
                Event::Eof => {
                    let message =
                        if self.text.trim().is_empty() { "it is empty" } else { "it has no element" };
                    return Err(Error::new(self.label, message));
                }
                Event::Text(text) if !blank(&text) => {
                    let found = excerpt(text.trim());
                    return Err(self.error(at, format!("this is not XML: it begins with `{found}`")));
                }
                event => self.between(at, &event)?,
            }
        }
    }

    /// Nothing may follow the root element.
    pub(super) fn end(&mut self) -> Result<(), Error> {
        loop {
            let (at, event) = self.event()?;
            match event {
                Event::Eof => return Ok(()),
                Event::Start(_) => return Err(self.error(at, "an element follows the root element")),
                Event::Text(text) if !blank(&text) => {
                    return Err(self.error(at, "text follows the root element"));
                }
                event => self.between(at, &event)?,
            }
        }
    }

    /// The next child of the element that was entered last, or none at its end.
    pub(super) fn child(&mut self) -> Result<Option<Tag>, Error> {
        loop {
            let (at, event) = self.event()?;
            match event {
                Event::Start(start) => return self.enter(at, &start).map(Some),
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    return Ok(None);
                }
                Event::Eof => return Err(self.truncated()),
                Event::Text(text) if !blank(&text) => {
                    let message = format!("text is not expected here: `{}`", excerpt(text.trim()));
                    return Err(self.error(at, message));
                }
                Event::CData(_) | Event::GeneralRef(_) => {
                    return Err(self.error(at, "text is not expected here"));
                }
                event => self.between(at, &event)?,
            }
        }
    }

    /// Passes over the rest of the element that was entered last.
    pub(super) fn skip(&mut self) -> Result<(), Error> {
        let outside = self.depth.saturating_sub(1);
        while self.depth > outside {
            let (at, event) = self.event()?;
            match event {
                Event::Start(_) => self.deeper(at)?,
                Event::End(_) => self.depth -= 1,
                Event::Eof => return Err(self.truncated()),
                Event::DocType(_) => self.between(at, &event)?,
                _ => {}
            }
        }
        Ok(())
    }

    /// Annotations and the like may be passed over; anything else may not.
    pub(super) fn only_documentation(&mut self, inside: &str) -> Result<(), Error> {
        while let Some(tag) = self.child()? {
            if tag.is(XSD, "annotation") || tag.is(WSDL, "documentation") {
                self.skip()?;
            } else {
                return Err(self.unsupported(&tag, inside));
            }
        }
        Ok(())
    }

    fn truncated(&self) -> Error {
        self.cut_off(self.text.len(), "it ends in the middle of an element")
    }

    fn cut_off(&self, at: usize, message: impl Into<String>) -> Error {
        self.error(at, message).help("it is cut off; download it again")
    }

    fn between(&mut self, at: usize, event: &Event<'_>) -> Result<(), Error> {
        match event {
            Event::DocType(kind) if kind.trim_start().to_ascii_lowercase().starts_with("html") => Err(self
                .error(at, "it is a web page, not a WSDL")
                .help("log in, then download the WSDL again")),
            Event::DocType(_) => Err(self
                .error(at, "a document type declaration is not supported")
                .help("entities are never expanded; remove it")),
            Event::Comment(comment) => {
                self.first_comment.get_or_insert_with(|| comment.to_string());
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn deeper(&mut self, at: usize) -> Result<(), Error> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.error(at, format!("elements are nested more than {MAX_DEPTH} deep")));
        }
        Ok(())
    }

    fn enter(&mut self, at: usize, start: &BytesStart<'_>) -> Result<Tag, Error> {
        self.deeper(at)?;
        let (ns, local) = self.reader.resolver().resolve_element(start.name());
        let ns = match ns {
            ResolveResult::Bound(ns) => ns.0.to_owned(),
            ResolveResult::Unbound => String::new(),
            ResolveResult::Unknown(prefix) => {
                return Err(self.error(at, format!("the prefix `{}` is not declared", excerpt(&prefix))));
            }
        };
        let name = local.into_inner().to_owned();
        let mut attributes: Vec<(String, String)> = Vec::new();
        for attribute in start.attributes().with_checks(false) {
            let attribute = attribute.map_err(|error| {
                self.error(at, format!("<{}> is not well-formed: {error}", excerpt(&name)))
            })?;
            if attribute.key.as_namespace_binding().is_some() || attribute.key.prefix().is_some() {
                continue;
            }
            let key = attribute.key.local_name().into_inner().to_owned();
            if attributes.iter().any(|(other, _)| *other == key) {
                return Err(self.error(at, format!("the attribute `{}` stands twice", excerpt(&key))));
            }
            if attributes.len() == MAX_ATTRIBUTES {
                return Err(self.error(at, format!("it has more than {MAX_ATTRIBUTES} attributes")));
            }
            let value = attribute.normalized_value(XmlVersion::default()).map_err(|error| {
                self.error(at, format!("the value of `{}` cannot be read: {error}", excerpt(&key)))
            })?;
            attributes.push((key, value.into_owned()));
        }
        Ok(Tag { ns, name, attributes, at })
    }

    /// An error unless the tag has these attributes only.
    pub(super) fn attributes(&self, tag: &Tag, known: &[&str]) -> Result<(), Error> {
        match tag.attributes.iter().find(|(key, _)| !known.contains(&key.as_str())) {
            None => Ok(()),
            Some((key, _)) => {
                let message =
                    format!("the attribute `{}` of <{}> is not supported", excerpt(key), tag.shown());
                Err(self.error(tag.at, message))
            }
        }
    }

    /// An error unless the attribute, where it is there, has this value.
    pub(super) fn only(&self, tag: &Tag, key: &str, value: &str) -> Result<(), Error> {
        match tag.get(key) {
            Some(other) if other != value => {
                let (shown, other) = (tag.shown(), excerpt(other));
                let message = format!("{key}=\"{other}\" of <{shown}> is not supported, only \"{value}\"");
                Err(self.error(tag.at, message))
            }
            _ => Ok(()),
        }
    }

    /// An attribute that has to be there.
    pub(super) fn required<'t>(&self, tag: &'t Tag, key: &str) -> Result<&'t str, Error> {
        tag.get(key).ok_or_else(|| self.error(tag.at, format!("<{}> has no attribute `{key}`", tag.shown())))
    }

    /// The `name` of what is declared.
    pub(super) fn name<'t>(&self, tag: &'t Tag) -> Result<&'t str, Error> {
        let name = self.required(tag, "name")?;
        name::check(name).map_err(|message| self.error(tag.at, message))?;
        Ok(name)
    }

    /// A qualified name in an attribute's value. To be asked before the next
    /// element is entered: prefixes are those of the current one.
    pub(super) fn qname(&self, tag: &Tag, value: &str) -> Result<QName, Error> {
        let value = value.trim();
        let (ns, local) = self.reader.resolver().resolve_element(RawName(value));
        let local = local.into_inner();
        let ns = match ns {
            ResolveResult::Bound(ns) => ns.0,
            ResolveResult::Unbound => "",
            ResolveResult::Unknown(prefix) => {
                let message =
                    format!("the prefix `{}` of `{}` is not declared", excerpt(&prefix), excerpt(value));
                return Err(self.error(tag.at, message));
            }
        };
        if local.is_empty() {
            return Err(self.error(tag.at, format!("`{}` is not a name", excerpt(value))));
        }
        Ok(QName::new(ns, local))
    }
}

/// What the rest of a text begins and does not end, if that is what is wrong with it.
fn unclosed(error: &quick_xml::Error, rest: &str) -> Option<&'static str> {
    let error = match error {
        quick_xml::Error::Syntax(error) => error,
        // One that a tag interrupts is said to be unclosed too.
        quick_xml::Error::IllFormed(IllFormedError::UnclosedReference) => {
            return (!rest.contains('<')).then_some("the reference");
        }
        _ => return None,
    };
    match error {
        SyntaxError::UnclosedComment => Some("the comment"),
        SyntaxError::UnclosedCData => Some("the CDATA section"),
        SyntaxError::UnclosedDoctype => Some("the document type declaration"),
        SyntaxError::UnclosedPI | SyntaxError::UnclosedXmlDecl => Some("the instruction"),
        SyntaxError::UnclosedTag
        | SyntaxError::UnclosedSingleQuotedAttributeValue
        | SyntaxError::UnclosedDoubleQuotedAttributeValue => Some("the tag"),
        // More behind it is markup that XML does not have.
        SyntaxError::InvalidBangMarkup => (rest == "<!").then_some("the tag"),
    }
}

/// Whether this is white space as XML sees it.
fn blank(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_whitespace())
}
