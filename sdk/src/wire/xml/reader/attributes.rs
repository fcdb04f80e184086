//! Attributes, walked when a tag is opened and again by whoever asks for one.

use super::markup::{is_space, name};
use super::text::unescape;
use memchr::memchr3;
use std::borrow::Cow;

/// What is wrong, and at which byte.
type Fault = (&'static str, usize);

/// The attributes from a place in a text to the end of their tag.
pub(super) struct Attributes<'i> {
    text: &'i str,
    at: usize,
}

/// An attribute as written.
pub(super) struct Attribute<'i> {
    /// Where the name begins.
    pub(super) at: usize,
    pub(super) name: &'i str,
    pub(super) value: &'i str,
}

impl<'i> Attributes<'i> {
    pub(super) fn new(text: &'i str, at: usize) -> Self {
        Self { text, at }
    }

    /// The next attribute; none at the `>` or `/>` that ends the tag.
    pub(super) fn step(&mut self) -> Result<Option<Attribute<'i>>, Fault> {
        let bytes = self.text.as_bytes();
        let before = self.at;
        self.skip_space();
        match bytes.get(self.at) {
            Some(b'>') => return Ok(None),
            Some(b'/') if bytes.get(self.at + 1).is_none_or(|byte| *byte == b'>') => {
                // A text that ends here is cut off: its end is what the fault says.
                return if self.at + 1 < bytes.len() { Ok(None) } else { Err(("", bytes.len())) };
            }
            None => return Err(("", self.at)),
            Some(_) if self.at == before => {
                return Err(("white space is missing before an attribute", before));
            }
            Some(_) => {}
        }
        let from = self.at;
        let Some((end, _)) = name(bytes, from) else {
            return Err(("an attribute has no proper name", from));
        };
        self.at = end;
        self.skip_space();
        self.expect(|byte| byte == b'=', "an attribute has no value")?;
        self.skip_space();
        let quote =
            self.expect(|byte| matches!(byte, b'"' | b'\''), "the value of an attribute is not quoted")?;
        let value = self.at;
        while let Some(length) = memchr3(quote, b'<', b'&', &bytes[self.at..]) {
            self.at += length;
            match bytes[self.at] {
                b'<' => return Err(("`<` stands in an attribute, where it must be `&lt;`", self.at)),
                b'&' => match unescape(&self.text[self.at..]) {
                    Some((_, after)) => self.at += after,
                    None => return Err(("an attribute refers to an entity that is not XML's own", self.at)),
                },
                _ => {
                    let attribute = Attribute {
                        at: from,
                        name: &self.text[from..end],
                        value: &self.text[value..self.at],
                    };
                    self.at += 1;
                    return Ok(Some(attribute));
                }
            }
        }
        Err(("", bytes.len()))
    }

    /// Where the tag's attributes end, and whether it ends as an empty element.
    pub(super) fn end(&self) -> (usize, bool) {
        (self.at, self.text.as_bytes().get(self.at) == Some(&b'/'))
    }

    fn skip_space(&mut self) {
        let rest = &self.text.as_bytes()[self.at..];
        self.at += rest.iter().take_while(|byte| is_space(**byte)).count();
    }

    fn expect(&mut self, wanted: impl Fn(u8) -> bool, message: &'static str) -> Result<u8, Fault> {
        match self.text.as_bytes().get(self.at) {
            Some(byte) if wanted(*byte) => {
                self.at += 1;
                Ok(*byte)
            }
            Some(_) => Err((message, self.at)),
            None => Err(("", self.at)),
        }
    }
}

/// Attributes that were checked when their tag was opened.
impl<'i> Iterator for Attributes<'i> {
    type Item = Attribute<'i>;

    fn next(&mut self) -> Option<Attribute<'i>> {
        self.step().ok().flatten()
    }
}

impl<'i> Attribute<'i> {
    /// The prefix that it declares, empty for the default namespace; none if it declares none.
    pub(super) fn declares(&self) -> Option<&'i str> {
        match self.name.strip_prefix("xmlns")? {
            "" => Some(""),
            rest => rest.strip_prefix(':'),
        }
    }

    /// The prefix, empty for none, and the local name.
    pub(super) fn split(&self) -> (&'i str, &'i str) {
        self.name.split_once(':').unwrap_or(("", self.name))
    }

    /// The value with references resolved and white space made spaces, as XML asks for.
    pub(super) fn text(&self) -> Result<Cow<'i, str>, &'static str> {
        let plain = |byte: u8| !matches!(byte, b'&' | b'\t' | b'\r' | b'\n');
        if self.value.bytes().all(plain) {
            return Ok(Cow::Borrowed(self.value));
        }
        let mut text = String::with_capacity(self.value.len());
        let mut rest = self.value;
        while let Some(length) = rest.bytes().position(|byte| !plain(byte)) {
            text.push_str(&rest[..length]);
            rest = &rest[length..];
            if rest.starts_with('&') {
                let Some((char, after)) = unescape(rest) else {
                    return Err("an attribute refers to an entity that is not XML's own");
                };
                text.push(char);
                rest = &rest[after..];
            } else {
                text.push(' ');
                rest = rest.strip_prefix("\r\n").unwrap_or_else(|| &rest[1..]);
            }
        }
        text.push_str(rest);
        Ok(Cow::Owned(text))
    }
}
