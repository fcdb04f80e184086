//! What stands between `<` and `>`, checked as it is read.

use super::attributes::Attributes;
use super::{DEPTH, Tag, Xml};
use crate::error::Error;
use memchr::memmem;

/// One piece of markup.
pub(super) enum Markup<'i> {
    Start(Tag<'i>),
    /// The end of the element that was opened last.
    End,
    CData(&'i str),
    /// A comment or a processing instruction: nothing that a record holds.
    Aside,
}

/// A byte that cannot be part of a name, one that can, and one that can also begin it.
const STOP: u8 = 0;
const INNER: u8 = 1;
const START: u8 = 2;
const COLON: u8 = 3;

/// What each byte is in a name. Letters beyond ASCII are taken as they come:
/// which of them a name may hold differs between editions of XML.
static NAME: [u8; 256] = {
    let mut table = [START; 256];
    let mut byte = 0_u8;
    while byte < 0x80 {
        table[byte as usize] = match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'_' => START,
            b'0'..=b'9' | b'-' | b'.' => INNER,
            b':' => COLON,
            _ => STOP,
        };
        byte += 1;
    }
    table
};

/// Where the name ends that begins at `from`, and where its local part begins.
/// None if neither part is a name.
pub(super) fn name(bytes: &[u8], from: usize) -> Option<(usize, usize)> {
    let (mut end, mut local) = (from, from);
    while let Some(byte) = bytes.get(end) {
        match NAME[usize::from(*byte)] {
            STOP => break,
            COLON if local == from => local = end + 1,
            // Namespaces leave room for one colon.
            COLON => return None,
            _ => {}
        }
        end += 1;
    }
    let starts = |at: usize| bytes.get(at).is_some_and(|byte| NAME[usize::from(*byte)] == START);
    (starts(from) && starts(local)).then_some((end, local))
}

/// What XML calls white space.
pub(super) const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n')
}

impl<'i> Xml<'i> {
    /// Reads the markup that begins at the `<` on which the reader stands.
    #[inline]
    pub(super) fn markup(&mut self) -> Result<Markup<'i>, Error> {
        match self.bytes().get(self.at + 1) {
            Some(b'/') => self.end_tag().map(|()| Markup::End),
            Some(b'!') => self.declaration(),
            Some(b'?') => self.instruction().map(|()| Markup::Aside),
            _ => self.start_tag().map(Markup::Start),
        }
    }

    #[inline]
    fn start_tag(&mut self) -> Result<Tag<'i>, Error> {
        let (text, bytes, from) = (self.text, self.bytes(), self.at + 1);
        let Some((end, local)) = name(bytes, from) else {
            return Err(if bytes.len() == from {
                self.truncated()
            } else {
                self.error("an element has no proper name")
            });
        };
        if self.open.len() >= DEPTH {
            return Err(self.error("the document nests deeper than 200 elements"));
        }
        // What an empty element before this one declared held for that one only.
        self.leave_scope();
        let mut tag = Tag { name: &text[from..end], local: local - from, attributes: "", empty: false };
        self.prefix = &text[from..local];
        // Most elements of a row have no attributes.
        if bytes.get(end) == Some(&b'>') {
            self.at = end + 1;
        } else {
            self.attributes_of(&mut tag, end)?;
        }
        if !tag.empty {
            self.open.push(tag.name);
        }
        Ok(tag)
    }

    /// Checks what follows the name of a start tag, and notes the namespaces that it declares.
    fn attributes_of(&mut self, tag: &mut Tag<'i>, from: usize) -> Result<(), Error> {
        let mut attributes = Attributes::new(self.text, from);
        let depth = self.open.len() + 1;
        self.names.clear();
        loop {
            let attribute = match attributes.step() {
                Ok(Some(attribute)) => attribute,
                Ok(None) => break,
                Err((message, at)) => {
                    self.at = at;
                    return Err(if at == self.text.len() { self.truncated() } else { self.error(message) });
                }
            };
            // Where an error stands, should there be one.
            self.at = attribute.at;
            if self.names.contains(&attribute.name) {
                return Err(self.error("an element has an attribute twice"));
            }
            // Finding a double among many would take its time, and no schema has more than a few.
            if self.names.len() == super::ATTRIBUTES {
                return Err(self.error("an element has more than 200 attributes"));
            }
            self.names.push(attribute.name);
            if let Some(prefix) = attribute.declares() {
                let uri = attribute.text().map_err(|message| self.error(message))?;
                self.scope.push((depth, prefix, uri));
            }
        }
        let (end, empty) = attributes.end();
        tag.attributes = if self.names.is_empty() { "" } else { &self.text[from..end] };
        tag.empty = empty;
        self.at = end + 1 + usize::from(empty);
        Ok(())
    }

    #[inline]
    fn end_tag(&mut self) -> Result<(), Error> {
        let Some(name) = self.open.last() else {
            return Err(self.error("an element ends that never began"));
        };
        let rest = &self.bytes()[self.at + 2..];
        let Some(rest) = rest.strip_prefix(name.as_bytes()) else {
            return Err(if name.as_bytes().starts_with(rest) {
                self.truncated()
            } else {
                self.mismatch(name)
            });
        };
        let spaces = rest.iter().take_while(|byte| is_space(**byte)).count();
        match rest.get(spaces) {
            Some(b'>') => self.at = self.text.len() - rest.len() + spaces + 1,
            Some(_) => return Err(self.mismatch(name)),
            None => return Err(self.truncated()),
        }
        self.close();
        Ok(())
    }

    /// The innermost element is closed.
    pub(super) fn close(&mut self) {
        self.open.pop();
        self.leave_scope();
    }

    /// `<!…`: a comment, a CDATA section, or what is refused.
    #[cold]
    fn declaration(&mut self) -> Result<Markup<'i>, Error> {
        let rest = &self.text[self.at..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            self.past(comment, "-->")?;
            return Ok(Markup::Aside);
        }
        if let Some(data) = rest.strip_prefix("<![CDATA[") {
            return self.past(data, "]]>").map(Markup::CData);
        }
        // Entities are declared there, and expanding them is how a small document becomes a huge one.
        if rest.get(2..9).is_some_and(|word| word.eq_ignore_ascii_case("DOCTYPE")) {
            return Err(self.error("the document has a document type declaration, which no answer needs"));
        }
        let cut = "<!--".starts_with(rest) || "<![CDATA[".starts_with(rest);
        Err(if cut { self.truncated() } else { self.error("the document holds `<!` that begins nothing") })
    }

    /// `<?…?>`
    #[cold]
    fn instruction(&mut self) -> Result<(), Error> {
        let (text, bytes, from) = (self.text, self.bytes(), self.at + 2);
        let Some((end, _)) = name(bytes, from) else {
            return Err(if bytes.len() == from {
                self.truncated()
            } else {
                self.error("an instruction has no proper name")
            });
        };
        let follows = text[end..].starts_with("?>") || bytes.get(end).copied().is_none_or(is_space);
        if !follows {
            return Err(self.error("an instruction has no proper name"));
        }
        if text[from..end].eq_ignore_ascii_case("xml") && self.rooted {
            return Err(self.error("an XML declaration stands amid the document"));
        }
        self.past(&text[end..], "?>").map(|_| ())
    }

    /// Goes past the `end` of markup of which `rest` is left; answers what is before it.
    fn past(&mut self, rest: &'i str, end: &str) -> Result<&'i str, Error> {
        let Some(length) = memmem::find(rest.as_bytes(), end.as_bytes()) else {
            return Err(self.truncated());
        };
        self.at = self.text.len() - rest.len() + length + end.len();
        Ok(&rest[..length])
    }

    #[cold]
    fn mismatch(&self, open: &str) -> Error {
        let rest = &self.text[self.at + 2..];
        let found = rest.split('>').next().unwrap_or(rest);
        Error::decode(&format!("the end of <{open}>"), &format!("</{found}>")).at(self.offset())
    }
}
