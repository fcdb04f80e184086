//! A pull reader that checks what must be checked once, for everyone.
//!
//! Our own, because a row is hundreds of leaves: `<Name>text</Name>` is read
//! here in one step, which is three events elsewhere. It refuses what is not
//! well-formed, documents that were cut off or go on behind their root, a DTD,
//! and nesting beyond any schema's. Two things XML forbids are let through,
//! because losing a page of rows helps nobody: control characters in text, and
//! `]]>` there. The tests compare it with quick-xml, document by document.
//!
//! Namespaces cost only where an element declares or asks for one.

mod attributes;
mod markup;
#[cfg(test)]
mod tests;
mod text;

use crate::error::Error;
use attributes::Attributes;
use markup::{Markup, is_space};
use memchr::{memchr2, memchr3};
use std::borrow::Cow;
use text::{join, line_ends, unescape};

/// Deeper documents are refused: no schema nests further than a few dozen.
const DEPTH: usize = 200;

/// Records within records are refused beyond this: their slots lie on the stack, which even
/// objects of 800 fields must not exhaust. No schema nests further than a dozen.
const RECORDS: usize = 50;

/// Elements of more attributes are refused.
const ATTRIBUTES: usize = 200;

/// Whether the value of an `xsi:type` is the name of a type; another says nothing.
fn is_type(value: &str) -> bool {
    let value = value.trim().as_bytes();
    markup::name(value, 0).is_some_and(|(end, _)| end == value.len())
}

pub(crate) struct Xml<'i> {
    text: &'i str,
    /// The byte to be read next.
    at: usize,
    /// The names of the elements that are open, as written.
    open: Vec<&'i str>,
    /// The prefix of the element that was opened last, with its colon.
    prefix: &'i str,
    /// How many records are being read, each in the one before it.
    records: usize,
    /// The root element's start was read.
    rooted: bool,
    /// Namespace declarations in scope: the depth of their element, prefix, URI.
    scope: Vec<(usize, &'i str, Cow<'i, str>)>,
    /// The names of one tag's attributes, kept to be filled again.
    names: Vec<&'i str>,
}

/// A place in a document to go back to.
pub(crate) struct Mark<'i> {
    at: usize,
    open: usize,
    prefix: &'i str,
    records: usize,
    scope: usize,
}

/// The start of an element.
#[derive(Debug)]
pub(crate) struct Tag<'i> {
    /// As written, with the prefix.
    name: &'i str,
    /// Where the local name begins in `name`.
    local: usize,
    /// Everything from the name to the tag's end; empty if there are none.
    attributes: &'i str,
    empty: bool,
}

/// What an element holds.
pub(crate) enum Content<'i> {
    /// Only text; the element's end is read.
    Text(Cow<'i, str>),
    /// Elements: the first of them.
    Child(Tag<'i>),
}

impl<'i> Tag<'i> {
    /// The local name.
    pub(crate) fn name(&self) -> &'i str {
        &self.name[self.local..]
    }

    fn prefix(&self) -> &'i str {
        &self.name[..self.local.saturating_sub(1)]
    }

    fn attributes(&self) -> Attributes<'i> {
        Attributes::new(self.attributes, 0)
    }
}

impl<'i> Xml<'i> {
    pub(crate) fn new(text: &'i str) -> Self {
        // A byte order mark is no content.
        let at = text.len() - text.trim_start_matches('\u{feff}').len();
        Self {
            text,
            at,
            open: Vec::new(),
            prefix: "",
            records: 0,
            rooted: false,
            scope: Vec::new(),
            names: Vec::new(),
        }
    }

    fn bytes(&self) -> &'i [u8] {
        self.text.as_bytes()
    }

    /// The document's root element.
    pub(crate) fn root(&mut self) -> Result<Tag<'i>, Error> {
        loop {
            self.skip_space();
            let markup = match self.bytes().get(self.at) {
                Some(b'<') => self.markup()?,
                Some(_) => return Err(self.error("the document does not start with an XML element")),
                None => return Err(self.error("the document holds no XML element")),
            };
            match markup {
                Markup::Start(tag) => {
                    self.rooted = true;
                    return Ok(tag);
                }
                Markup::Aside => {}
                Markup::End | Markup::CData(_) => {
                    return Err(self.error("the document does not start with an XML element"));
                }
            }
        }
    }

    /// Reads what follows the root element, which must be nothing that matters.
    pub(crate) fn finish(&mut self) -> Result<(), Error> {
        loop {
            self.skip_space();
            let aside = match self.bytes().get(self.at) {
                Some(b'<') => matches!(self.markup()?, Markup::Aside),
                Some(_) => false,
                None => return Ok(()),
            };
            if !aside {
                return Err(self.error("the document goes on behind its root element"));
            }
        }
    }

    /// The next child of the element that is open; none when its end was read.
    #[inline]
    pub(crate) fn child(&mut self) -> Result<Option<Tag<'i>>, Error> {
        loop {
            match self.bytes().get(self.at) {
                Some(b'<') => match self.markup()? {
                    Markup::Start(tag) => return Ok(Some(tag)),
                    Markup::End => return Ok(None),
                    Markup::Aside => {}
                    Markup::CData(_) => return Err(self.error("text stands where only elements may")),
                },
                Some(byte) if is_space(*byte) => self.at += 1,
                _ => return Err(self.no_child()),
            }
        }
    }

    #[cold]
    fn no_child(&self) -> Error {
        let rest = &self.text[self.at..];
        match memchr2(b'<', b'&', rest.as_bytes()) {
            Some(0) => self.error("text stands where only elements may"),
            Some(length) => Error::decode("an element", &rest[..length]).at(self.offset()),
            None => self.truncated(),
        }
    }

    /// This place, within the element that was opened last.
    pub(crate) fn mark(&self) -> Mark<'i> {
        Mark {
            at: self.at,
            open: self.open.len(),
            prefix: self.prefix,
            records: self.records,
            scope: self.scope.len(),
        }
    }

    /// Goes back to a place whose element has not ended since.
    pub(crate) fn back_to(&mut self, mark: &Mark<'i>) {
        let Mark { at, open, prefix, records, scope } = *mark;
        self.open.truncate(open);
        self.scope.truncate(scope);
        (self.at, self.prefix, self.records) = (at, prefix, records);
    }

    /// A record within the one that is being read begins.
    pub(crate) fn enter(&mut self) -> Result<(), Error> {
        self.records += 1;
        if self.records > RECORDS {
            return Err(self.error("the document nests records deeper than 50"));
        }
        Ok(())
    }

    /// It has ended.
    pub(crate) fn leave(&mut self) {
        self.records -= 1;
    }

    /// The children of `tag`, or the text in it.
    pub(crate) fn content(&mut self, tag: &Tag<'i>) -> Result<Content<'i>, Error> {
        if tag.empty {
            return Ok(Content::Text(Cow::Borrowed("")));
        }
        match self.whole() {
            Some(text) => Ok(Content::Text(Cow::Borrowed(text))),
            None => self.pieces(),
        }
    }

    /// Reads the next child if it is `name` without attributes, in the namespace
    /// prefix of the element before it, and holds one piece of text: the whole
    /// element in one step, without looking for where its name ends. Answers
    /// where the text begins, and the text. Reads nothing but white space if
    /// there is anything else, wrong or right.
    #[inline]
    pub(crate) fn leaf(&mut self, name: &str) -> Option<(u64, &'i str)> {
        if self.open.len() >= DEPTH {
            return None;
        }
        self.skip_space();
        let rest = self.bytes().get(self.at + 1..)?;
        let start = rest.strip_prefix(self.prefix.as_bytes())?.strip_prefix(name.as_bytes())?;
        let written = &rest[..self.prefix.len() + name.len()];
        let start = start.strip_prefix(b">")?;
        let length = memchr3(b'<', b'&', b'\r', start)?;
        let after = start[length..].strip_prefix(b"</")?.strip_prefix(written)?.strip_prefix(b">")?;
        if self.bytes()[self.at] != b'<' {
            return None;
        }
        let from = self.text.len() - start.len();
        let text = self.text.get(from..from + length)?;
        self.at = self.text.len() - after.len();
        Some((from as u64, text))
    }

    /// The text of the element that was opened last, if it is one piece as it
    /// stands, which it nearly always is.
    #[inline]
    fn whole(&mut self) -> Option<&'i str> {
        let rest = self.bytes().get(self.at..)?;
        let length = memchr3(b'<', b'&', b'\r', rest)?;
        let after = rest[length..].strip_prefix(b"</")?.strip_prefix(self.open.last()?.as_bytes())?;
        let after = after.strip_prefix(b">")?.len();
        let text = self.text.get(self.at..self.at + length)?;
        self.at = self.text.len() - after;
        self.close();
        Some(text)
    }

    /// Text in several pieces, or the first child.
    fn pieces(&mut self) -> Result<Content<'i>, Error> {
        let mut text = Cow::Borrowed("");
        loop {
            let rest = &self.text[self.at..];
            let Some(length) = memchr2(b'<', b'&', rest.as_bytes()) else {
                return Err(self.truncated());
            };
            join(&mut text, line_ends(&rest[..length]));
            self.at += length;
            if self.bytes()[self.at] == b'&' {
                let char = self.reference()?;
                text.to_mut().push(char);
                continue;
            }
            match self.markup()? {
                Markup::End => return Ok(Content::Text(text)),
                Markup::CData(data) => join(&mut text, line_ends(data)),
                Markup::Aside => {}
                Markup::Start(tag) if text.bytes().all(is_space) => return Ok(Content::Child(tag)),
                Markup::Start(_) => return Err(self.error("an element stands amid text")),
            }
        }
    }

    fn reference(&mut self) -> Result<char, Error> {
        let rest = &self.text[self.at..];
        let Some((char, length)) = unescape(rest) else {
            let end = rest.find([';', '<', ' ']).unwrap_or(rest.len());
            return Err(Error::decode("one of XML's own entities", &rest[1..end]).at(self.offset()));
        };
        self.at += length;
        Ok(char)
    }

    /// The text in `tag`, which must hold no elements.
    #[inline]
    pub(crate) fn text(&mut self, tag: &Tag<'i>) -> Result<Cow<'i, str>, Error> {
        match self.content(tag)? {
            Content::Text(text) => Ok(text),
            Content::Child(child) => {
                Err(Error::decode("text", &format!("<{}>", child.name())).at(self.offset()))
            }
        }
    }

    /// Reads past the end of `tag`.
    pub(crate) fn skip(&mut self, tag: &Tag<'i>) -> Result<(), Error> {
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
        !tag.attributes.is_empty()
            && self.xsi(tag, "nil").is_some_and(|value| matches!(value.trim(), "true" | "1"))
    }

    /// The local name of `xsi:type`, and its namespace.
    pub(crate) fn xsi_type(&self, tag: &Tag<'i>) -> Option<(&'i str, &str)> {
        if tag.attributes.is_empty() {
            return None;
        }
        let value = self.xsi(tag, "type").filter(|value| is_type(value))?.trim();
        let (prefix, local) = value.split_once(':').unwrap_or(("", value));
        Some((local, self.resolve(prefix)))
    }

    /// The namespace of an element.
    pub(crate) fn namespace(&self, tag: &Tag<'_>) -> &str {
        self.resolve(tag.prefix())
    }

    /// The attributes of an element that are neither namespace declarations nor `xsi:type` or
    /// `xsi:nil`: namespace, local name, value.
    pub(crate) fn attributes(&self, tag: &Tag<'_>) -> Result<Vec<(String, String, String)>, Error> {
        let mut found = Vec::new();
        for attribute in tag.attributes() {
            let (prefix, name) = attribute.split();
            // The default namespace is not an attribute's.
            let ns = if prefix.is_empty() { "" } else { self.resolve(prefix) };
            let said = ns == super::XSI && (name == "nil" || name == "type" && is_type(attribute.value));
            if attribute.declares().is_some() || said {
                continue;
            }
            // As XML's namespaces ask for: two prefixes may mean the same, and an unknown one means none.
            if found.iter().any(|(known, other, _)| known == ns && other == name) {
                return Err(self.error("an element has an attribute twice"));
            }
            // It would be written as a declaration.
            if ns.is_empty() && name == "xmlns" {
                return Err(self.error("an attribute `xmlns` has a prefix that is not declared"));
            }
            let value = attribute.text().map_err(|message| self.error(message))?;
            found.push((ns.to_owned(), name.to_owned(), value.into_owned()));
        }
        Ok(found)
    }

    /// At which byte the reader stands.
    pub(crate) fn offset(&self) -> u64 {
        self.at as u64
    }

    fn skip_space(&mut self) {
        while self.bytes().get(self.at).copied().is_some_and(is_space) {
            self.at += 1;
        }
    }

    /// Forgets the declarations of elements that are closed.
    #[inline]
    fn leave_scope(&mut self) {
        while self.scope.last().is_some_and(|(depth, ..)| *depth > self.open.len()) {
            self.scope.pop();
        }
    }

    /// What a prefix stands for; an unknown one stands for no namespace.
    fn resolve(&self, prefix: &str) -> &str {
        let unknown = match prefix {
            "xml" => super::XML,
            // Samples of real tools leave the declaration of `xsi` out.
            "xsi" => super::XSI,
            _ => "",
        };
        self.scope.iter().rev().find(|(_, known, _)| *known == prefix).map_or(unknown, |(.., uri)| uri)
    }

    /// An attribute in the namespace of XML Schema instances.
    fn xsi<'t>(&self, tag: &Tag<'t>, name: &str) -> Option<&'t str> {
        tag.attributes().find_map(|attribute| {
            let (prefix, local) = attribute.split();
            let ours = local == name && !prefix.is_empty() && self.resolve(prefix) == super::XSI;
            ours.then_some(attribute.value)
        })
    }

    #[cold]
    fn truncated(&self) -> Error {
        Error::unreadable("the document ends before its elements do: the answer was cut off")
            .at(self.text.len() as u64)
    }

    #[cold]
    fn error(&self, message: &str) -> Error {
        Error::unreadable(message).at(self.offset())
    }
}
