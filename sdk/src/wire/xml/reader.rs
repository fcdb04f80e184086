//! A pull reader that checks what must be checked once, for everyone.
//!
//! Over quick-xml it adds: text joined across references, a depth cap, no DTD,
//! and namespaces that cost only where an element declares or asks for one.

use crate::error::Error;
use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesStart, Event};
use std::borrow::Cow;

/// Deeper documents are refused: no schema nests further than a few dozen.
const DEPTH: usize = 200;

pub(crate) struct Xml<'i> {
    reader: Reader<&'i [u8]>,
    depth: usize,
    /// Namespace declarations in scope: the depth of their element, prefix, URI.
    scope: Vec<(usize, Box<str>, Box<str>)>,
}

/// The start of an element.
#[derive(Debug)]
pub(crate) struct Tag<'i> {
    start: BytesStart<'i>,
    empty: bool,
}

/// What an element holds.
pub(crate) enum Content<'i> {
    /// Only text; the element's end is read.
    Text(Cow<'i, str>),
    /// Elements: the first of them.
    Child(Tag<'i>),
}

impl Tag<'_> {
    /// The local name.
    pub(crate) fn name(&self) -> &str {
        self.start.local_name().into_inner()
    }

    fn prefix(&self) -> &str {
        self.start.name().prefix().map_or("", quick_xml::name::Prefix::into_inner)
    }

    /// Whether it carries attributes; most elements of a row do not.
    fn plain(&self) -> bool {
        self.start.attributes_raw().is_empty()
    }
}

impl<'i> Xml<'i> {
    pub(crate) fn new(text: &'i str) -> Self {
        // A byte order mark is no content.
        Self { reader: Reader::from_str(text.trim_start_matches('\u{feff}')), depth: 0, scope: Vec::new() }
    }

    /// The document's root element.
    pub(crate) fn root(&mut self) -> Result<Tag<'i>, Error> {
        loop {
            match self.event()? {
                Event::Start(start) => return self.open(start, false),
                Event::Empty(start) => return self.open(start, true),
                Event::Eof => return Err(self.error("the document holds no XML element")),
                Event::Text(text) if text.trim_ascii().is_empty() => {}
                Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
                _ => return Err(self.error("the document does not start with an XML element")),
            }
        }
    }

    /// The next child of the element that is open; none when its end was read.
    pub(crate) fn child(&mut self) -> Result<Option<Tag<'i>>, Error> {
        loop {
            match self.event()? {
                Event::Start(start) => return self.open(start, false).map(Some),
                Event::Empty(start) => return self.open(start, true).map(Some),
                Event::End(_) => {
                    self.close();
                    return Ok(None);
                }
                Event::Text(text) if text.trim_ascii().is_empty() => {}
                Event::Comment(_) | Event::PI(_) => {}
                Event::Eof => return Err(self.truncated()),
                Event::Text(text) => {
                    return Err(Error::decode("an element", &text).at(self.offset()));
                }
                _ => return Err(self.error("text stands where only elements may")),
            }
        }
    }

    /// The children of `tag`, or the text in it.
    pub(crate) fn content(&mut self, tag: &Tag<'_>) -> Result<Content<'i>, Error> {
        if tag.empty {
            return Ok(Content::Text(Cow::Borrowed("")));
        }
        let mut text = Cow::Borrowed("");
        loop {
            match self.event()? {
                Event::Text(more) => join(&mut text, more.xml10_content()),
                Event::CData(more) => join(&mut text, more.xml10_content()),
                Event::GeneralRef(reference) => {
                    let resolved = match reference.resolve_char_ref() {
                        Ok(Some(char)) => Some(Cow::Owned(char.to_string())),
                        Ok(None) => resolve_xml_entity(&reference).map(Cow::Borrowed),
                        Err(_) => None,
                    };
                    match resolved {
                        Some(resolved) => join(&mut text, resolved),
                        None => {
                            return Err(
                                Error::decode("one of XML's own entities", &reference).at(self.offset())
                            );
                        }
                    }
                }
                Event::End(_) => {
                    self.close();
                    return Ok(Content::Text(text));
                }
                Event::Start(start) if text.trim_ascii().is_empty() => {
                    return self.open(start, false).map(Content::Child);
                }
                Event::Empty(start) if text.trim_ascii().is_empty() => {
                    return self.open(start, true).map(Content::Child);
                }
                Event::Start(_) | Event::Empty(_) => {
                    return Err(self.error("an element stands amid text"));
                }
                Event::Comment(_) | Event::PI(_) | Event::Decl(_) => {}
                Event::DocType(_) => {
                    return Err(self.error("a document type declaration stands amid the document"));
                }
                Event::Eof => return Err(self.truncated()),
            }
        }
    }

    /// The text in `tag`, which must hold no elements.
    pub(crate) fn text(&mut self, tag: &Tag<'_>) -> Result<Cow<'i, str>, Error> {
        match self.content(tag)? {
            Content::Text(text) => Ok(text),
            Content::Child(child) => {
                Err(Error::decode("text", &format!("<{}>", child.name())).at(self.offset()))
            }
        }
    }

    /// Reads past the end of `tag`.
    pub(crate) fn skip(&mut self, tag: &Tag<'_>) -> Result<(), Error> {
        if let Content::Child(child) = self.content(tag)? {
            self.skip(&child)?;
            while let Some(child) = self.child()? {
                self.skip(&child)?;
            }
        }
        Ok(())
    }

    /// Whether `tag` has content to be read by [`Xml::child`].
    pub(crate) fn is_open(tag: &Tag<'_>) -> bool {
        !tag.empty
    }

    /// `xsi:nil="true"`
    pub(crate) fn is_nil(&self, tag: &Tag<'_>) -> bool {
        !tag.plain() && self.xsi(tag, "nil").is_some_and(|value| matches!(value.trim(), "true" | "1"))
    }

    /// The local name of `xsi:type`, and its namespace.
    pub(crate) fn xsi_type(&self, tag: &Tag<'_>) -> Option<(String, String)> {
        if tag.plain() {
            return None;
        }
        let value = self.xsi(tag, "type")?;
        let (prefix, local) = value.trim().split_once(':').unwrap_or(("", value.trim()));
        Some((local.to_owned(), self.resolve(prefix).to_owned()))
    }

    /// The namespace of an element.
    pub(crate) fn namespace(&self, tag: &Tag<'_>) -> &str {
        self.resolve(tag.prefix())
    }

    /// The attributes of an element that are neither namespace declarations nor `xsi:type` or
    /// `xsi:nil`: namespace, local name, value.
    pub(crate) fn attributes(&self, tag: &Tag<'_>) -> Result<Vec<(String, String, String)>, Error> {
        let mut found = Vec::new();
        for attribute in tag.start.attributes() {
            let attribute = attribute.map_err(|error| self.malformed(error))?;
            if attribute.key.as_namespace_binding().is_some() {
                continue;
            }
            let ns = attribute.key.prefix().map_or("", |prefix| self.resolve(prefix.into_inner()));
            let name = attribute.key.local_name().into_inner();
            if ns == super::XSI && matches!(name, "type" | "nil") {
                continue;
            }
            let value =
                attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|error| self.malformed(error))?;
            found.push((ns.to_owned(), name.to_owned(), value.into_owned()));
        }
        Ok(found)
    }

    /// At which byte the reader stands.
    pub(crate) fn offset(&self) -> u64 {
        self.reader.buffer_position()
    }

    fn event(&mut self) -> Result<Event<'i>, Error> {
        self.reader.read_event().map_err(|error| {
            let offset = self.reader.error_position();
            Error::unreadable("the document is not well-formed XML, or was cut off")
                .with_source(error)
                .at(offset)
        })
    }

    fn open(&mut self, start: BytesStart<'i>, empty: bool) -> Result<Tag<'i>, Error> {
        if self.depth >= DEPTH {
            return Err(self.error("the document nests deeper than 200 elements"));
        }
        // What an empty element before this one declared held for that one only.
        self.leave_scope();
        let tag = Tag { start, empty };
        if !tag.plain() {
            for attribute in tag.start.attributes() {
                let attribute = attribute.map_err(|error| self.malformed(error))?;
                if let Some(binding) = attribute.key.as_namespace_binding() {
                    let prefix = match binding {
                        quick_xml::name::PrefixDeclaration::Default => "",
                        quick_xml::name::PrefixDeclaration::Named(prefix) => prefix,
                    };
                    self.scope.push((self.depth + 1, prefix.into(), attribute.value.as_ref().into()));
                }
            }
        }
        if !empty {
            self.depth += 1;
        }
        Ok(tag)
    }

    fn close(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        self.leave_scope();
    }

    /// Forgets the declarations of elements that are closed.
    fn leave_scope(&mut self) {
        while self.scope.last().is_some_and(|(depth, ..)| *depth > self.depth) {
            self.scope.pop();
        }
    }

    fn resolve(&self, prefix: &str) -> &str {
        self.scope.iter().rev().find(|(_, known, _)| **known == *prefix).map_or("", |(.., uri)| uri)
    }

    /// An attribute in the namespace of XML Schema instances.
    fn xsi<'t>(&self, tag: &'t Tag<'_>, name: &str) -> Option<Cow<'t, str>> {
        tag.start.attributes().flatten().find_map(|attribute| {
            let key = attribute.key;
            let prefix = key.prefix()?.into_inner();
            // Samples of real tools leave the declaration of `xsi` out.
            let ours = key.local_name().into_inner() == name
                && (prefix == "xsi" || self.resolve(prefix) == super::XSI);
            ours.then_some(attribute.value)
        })
    }

    fn truncated(&self) -> Error {
        self.error("the document ends before its elements do: the answer was cut off")
    }

    fn error(&self, message: &str) -> Error {
        Error::unreadable(message).at(self.offset())
    }

    fn malformed(&self, error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
        Error::unreadable("an attribute is malformed").with_source(error).at(self.offset())
    }
}

fn join<'i>(text: &mut Cow<'i, str>, more: Cow<'i, str>) {
    if text.is_empty() {
        *text = more;
    } else {
        text.to_mut().push_str(&more);
    }
}
