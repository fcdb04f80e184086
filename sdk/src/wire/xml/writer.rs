//! Writes XML into a string: escaping and namespaces in one place.

use super::{XML, XSI};
use crate::error::Error;
use std::borrow::Cow;

/// An XML document being written.
///
/// Prefixes are those that the caller declares; an element of another namespace
/// declares its own as the default.
#[derive(Debug, Default)]
pub(crate) struct Writer {
    out: String,
    /// Where the names of the open elements stand in `out`.
    open: Vec<(usize, usize)>,
    /// The start tag written last is not closed yet: attributes may follow.
    tag_open: bool,
    /// Declarations in scope: how many elements were open, prefix, URI.
    scope: Vec<(usize, Cow<'static, str>, Cow<'static, str>)>,
    /// A character that XML cannot carry, not even escaped.
    illegal: Option<char>,
    /// A name of the caller's that is none.
    misnamed: Option<String>,
    /// It is a file as people keep it: each element on a line of its own, behind four blanks a level.
    file: bool,
    /// The open element has a child: its end tag stands on a line of its own in a file.
    has_child: bool,
}

impl Writer {
    pub(crate) fn new() -> Self {
        Self { out: String::with_capacity(1024), ..Self::default() }
    }

    /// With the XML declaration that a file starts with.
    pub(crate) fn document() -> Self {
        let mut writer = Self::new();
        writer.out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        writer
    }

    /// The same with each element on a line of its own, as the service writes source files.
    pub(crate) fn file() -> Self {
        Self { file: true, ..Self::document() }
    }

    /// Begins a line in a file.
    fn line(&mut self) {
        if self.file && !self.open.is_empty() {
            self.out.push('\n');
            (0..self.open.len()).for_each(|_| self.out.push_str("    "));
        }
    }

    /// Opens an element whose namespace the caller has declared under `prefix`.
    pub(crate) fn start(&mut self, prefix: &str, name: &str) {
        self.close_tag();
        self.line();
        self.has_child = false;
        self.out.push('<');
        let from = self.out.len();
        if !prefix.is_empty() {
            self.out.push_str(prefix);
            self.out.push(':');
        }
        self.out.push_str(name);
        self.open.push((from, self.out.len()));
        self.tag_open = true;
    }

    /// Opens an element of a namespace, declaring it where it is not in scope.
    pub(crate) fn start_in(&mut self, ns: &str, name: &str) {
        if let Some(prefix) = self.prefix_of(ns) {
            let prefix = prefix.to_owned();
            self.start(&prefix, name);
        } else {
            self.start("", name);
            self.declare("", ns.to_owned());
        }
    }

    /// Opens an element of a namespace with no default namespace in scope: a type's name without a
    /// prefix in it is in none.
    pub(crate) fn start_without_default(&mut self, ns: &str, name: &str) {
        self.start("n", name);
        self.declare("n", ns.to_owned());
        if self.scope.iter().any(|(_, prefix, uri)| prefix.is_empty() && !uri.is_empty()) {
            self.declare("", "");
        }
    }

    /// Declares a namespace on the element that was opened last.
    pub(crate) fn declare(&mut self, prefix: impl Into<Cow<'static, str>>, ns: impl Into<Cow<'static, str>>) {
        let (prefix, ns) = (prefix.into(), ns.into());
        if prefix.is_empty() {
            self.raw_attribute("", "xmlns", &ns);
        } else {
            self.raw_attribute("xmlns", &prefix, &ns);
        }
        self.scope.push((self.open.len(), prefix, ns));
    }

    /// `xsi:type` on the element that was opened last.
    pub(crate) fn xsi_type(&mut self, ns: &str, name: &str) {
        let value = match self.named_prefix_of(ns) {
            Some(prefix) => format!("{prefix}:{name}"),
            None if ns.is_empty() || self.prefix_of(ns) == Some("") => name.to_owned(),
            None => {
                let prefix = self.free_prefix("t");
                let value = format!("{prefix}:{name}");
                self.declare(prefix, ns.to_owned());
                value
            }
        };
        self.attribute(XSI, "type", &value);
    }

    /// `xsi:nil="true"` on the element that was opened last.
    pub(crate) fn nil(&mut self) {
        self.attribute(XSI, "nil", "true");
    }

    /// An attribute on the element that was opened last.
    pub(crate) fn attribute(&mut self, ns: &str, name: &str, value: &str) {
        if ns.is_empty() {
            self.raw_attribute("", name, value);
            return;
        }
        let prefix = if let Some(prefix) = self.named_prefix_of(ns) {
            prefix.to_owned()
        } else {
            let prefix = self.free_prefix(if ns == XSI { "xsi" } else { "a" });
            self.declare(prefix.clone(), ns.to_owned());
            prefix
        };
        self.raw_attribute(&prefix, name, value);
    }

    /// A prefix like this one that is not in scope: one that is may be that of the element itself.
    fn free_prefix(&self, like: &str) -> String {
        let taken = |prefix: &str| self.scope.iter().any(|(_, known, _)| known == prefix);
        let mut prefix = like.to_owned();
        let mut number = 1;
        while taken(&prefix) {
            number += 1;
            prefix = format!("{like}{number}");
        }
        prefix
    }

    /// Records a name of the caller's that XML does not allow: [`Writer::finish`] returns the error.
    pub(crate) fn check_name(&mut self, name: &str) {
        let letter = |char: char| char.is_ascii_alphanumeric() || !char.is_ascii() && char.is_alphabetic();
        let inner = |char: char| letter(char) || matches!(char, '_' | '-' | '.');
        let is_name = name.starts_with(|first: char| first.is_alphabetic() || first == '_');
        if !is_name || !name.chars().all(inner) {
            self.misnamed.get_or_insert_with(|| name.to_owned());
        }
    }

    /// Text in the element that is open.
    pub(crate) fn text(&mut self, text: &str) {
        self.close_tag();
        self.escaped(text, false);
    }

    /// XML of the caller's, which must be well-formed.
    pub(crate) fn raw(&mut self, xml: &str) {
        if !xml.is_empty() {
            self.close_tag();
            self.out.push_str(xml);
        }
    }

    /// Text that needs no escaping: numbers, ids, dates.
    pub(crate) fn plain(&mut self, text: impl std::fmt::Display) {
        use std::fmt::Write;
        self.close_tag();
        let _ = write!(self.out, "{text}");
    }

    /// Closes the element that is open.
    pub(crate) fn end(&mut self) {
        let Some((from, to)) = self.open.pop() else {
            return;
        };
        let has_child = std::mem::replace(&mut self.has_child, true);
        if std::mem::take(&mut self.tag_open) {
            self.out.push_str("/>");
        } else {
            if has_child && self.file {
                self.out.push('\n');
                (0..self.open.len()).for_each(|_| self.out.push_str("    "));
            }
            self.out.push_str("</");
            self.out.extend_from_within(from..to);
            self.out.push('>');
        }
        while self.scope.last().is_some_and(|(depth, ..)| *depth > self.open.len()) {
            self.scope.pop();
        }
    }

    /// An element with text.
    pub(crate) fn leaf(&mut self, prefix: &str, name: &str, text: &str) {
        self.start(prefix, name);
        self.text(text);
        self.end();
    }

    /// The document.
    ///
    /// # Errors
    /// If a text holds a character that XML cannot carry.
    pub(crate) fn finish(mut self) -> Result<String, Error> {
        while !self.open.is_empty() {
            self.end();
        }
        if self.file {
            self.out.push('\n');
        }
        if let Some(name) = self.misnamed {
            return Err(Error::input(format!("{name:?} is not a name that XML allows")));
        }
        match self.illegal {
            None => Ok(self.out),
            Some(char) => Err(Error::input(format!(
                "a text holds U+{:04X}, which XML cannot carry even escaped: remove it, or send over REST",
                u32::from(char)
            ))),
        }
    }

    fn raw_attribute(&mut self, prefix: &str, name: &str, value: &str) {
        debug_assert!(self.tag_open, "attributes come before content");
        self.out.push(' ');
        if !prefix.is_empty() {
            self.out.push_str(prefix);
            self.out.push(':');
        }
        self.out.push_str(name);
        self.out.push_str("=\"");
        self.escaped(value, true);
        self.out.push('"');
    }

    fn close_tag(&mut self) {
        if std::mem::take(&mut self.tag_open) {
            self.out.push('>');
        }
    }

    /// Escapes what would be markup, in a file quotes too as the service does, and what a parser would fold: a lone carriage
    /// return becomes a line feed unless it is a reference.
    fn escaped(&mut self, text: &str, attribute: bool) {
        if is_plain(text) && !(self.file && text.contains('\'')) {
            self.out.push_str(text);
            return;
        }
        let mut from = 0;
        for (at, byte) in text.bytes().enumerate() {
            let reference = match byte {
                b'&' => "&amp;",
                b'<' => "&lt;",
                b'>' => "&gt;",
                b'\r' => "&#13;",
                b'"' if attribute || self.file => "&quot;",
                b'\'' if self.file => "&apos;",
                b'\n' if attribute => "&#10;",
                b'\t' if attribute => "&#9;",
                0..0x20 if !matches!(byte, b'\n' | b'\t') => {
                    self.illegal.get_or_insert(char::from(byte));
                    continue;
                }
                // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
                0xBE | 0xBF if text.as_bytes()[..at].ends_with(&[0xEF, 0xBF]) => {
                    self.illegal.get_or_insert(if byte == 0xBE { '\u{fffe}' } else { '\u{ffff}' });
                    continue;
                }
                _ => continue,
            };
            self.out.push_str(&text[from..at]);
            self.out.push_str(reference);
            from = at + 1;
        }
        self.out.push_str(&text[from..]);
    }

    fn prefix_of<'a>(&'a self, ns: &'a str) -> Option<&'a str> {
        if ns == XML {
            return Some("xml");
        }
        if ns.is_empty() && !self.scope.iter().any(|(_, prefix, _)| prefix.is_empty()) {
            return Some("");
        }
        self.visible(ns).next()
    }

    fn named_prefix_of<'a>(&'a self, ns: &'a str) -> Option<&'a str> {
        if ns == XML { Some("xml") } else { self.visible(ns).find(|prefix| !prefix.is_empty()) }
    }

    /// The prefixes that stand for a namespace and are not shadowed further in.
    fn visible<'a>(&'a self, ns: &'a str) -> impl Iterator<Item = &'a str> {
        let declared = self.scope.iter().enumerate().rev();
        declared.filter(move |(_, (.., uri))| uri == ns).map(|(at, (_, prefix, _))| (at, prefix)).filter_map(
            move |(at, prefix)| {
                let shadowed = self.scope[at + 1..].iter().any(|(_, later, _)| later == prefix);
                (!shadowed).then_some(&**prefix)
            },
        )
    }
}

/// Whether nothing in a text can need a reference or be illegal. Looks at every byte, whatever the
/// ones before it were, so that the compiler can look at many at once.
fn is_plain(text: &str) -> bool {
    let odd = |byte: u8| {
        u8::from(byte < 0x20)
            | u8::from(byte == b'&')
            | u8::from(byte == b'<')
            | u8::from(byte == b'>')
            | u8::from(byte == b'"')
            | u8::from(byte & 0xFE == 0xBE)
    };
    text.bytes().fold(0, |found, byte| found | odd(byte)) == 0
}
