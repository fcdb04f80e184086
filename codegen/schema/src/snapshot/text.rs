//! Words, quotes and lines of a snapshot.

use std::fmt::Write as _;

use crate::error::{Error, Place, excerpt};
use crate::name;

/// Whether a word may have this character without quotes.
fn plain(c: char) -> bool {
    c.is_alphanumeric() || "_-./:@$%&!;'~^|".contains(c)
}

/// Whether a character would be unseen, or break a line, if written as it is.
fn hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
        || (c.is_whitespace() && c != ' ')
}

/// Appends a word, quoted if need be.
pub(super) fn push_word(out: &mut String, word: &str) {
    push(out, word, plain);
}

/// Appends a word in which a colon is quoted, because a colon ends a prefix.
pub(super) fn push_part(out: &mut String, word: &str) {
    push(out, word, |c| c != ':' && plain(c));
}

fn push(out: &mut String, word: &str, plain: impl Fn(char) -> bool) {
    if !word.is_empty() && word.chars().all(plain) {
        out.push_str(word);
        return;
    }
    out.push('"');
    for c in word.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if hidden(c) => {
                let _ = write!(out, "\\u{{{:x}}}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

/// The lines that say something, with how far they are indented.
pub(super) struct Lines<'a> {
    label: &'a str,
    /// Line number, indentation and the rest of each.
    found: Vec<(usize, usize, &'a str)>,
    next: usize,
    last: usize,
}

impl<'a> Lines<'a> {
    pub(super) fn new(label: &'a str, text: &'a str) -> Result<Self, Error> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut found = Vec::new();
        let mut last = 0;
        for (index, line) in text.split('\n').enumerate() {
            last = index + 1;
            let line = line.trim_end();
            let content = line.trim_start_matches(' ');
            if content.is_empty() || content.starts_with('#') {
                continue;
            }
            if content.starts_with('\t') {
                return Err(
                    Error::new(label, "lines are indented with spaces, not tabs").at(Place::Line(last))
                );
            }
            found.push((last, line.len() - content.len(), content));
        }
        Ok(Self { label, found, next: 0, last })
    }

    /// The next line if it is indented this far; none if it is less.
    pub(super) fn at(&mut self, indent: usize) -> Result<Option<Cursor<'a>>, Error> {
        let Some(&(line, found, text)) = self.found.get(self.next) else { return Ok(None) };
        if found < indent {
            return Ok(None);
        }
        if found > indent {
            let message = format!("a line indented by {indent} spaces is expected, not by {found}");
            return Err(Error::new(self.label, message).at(Place::Line(line)));
        }
        self.next += 1;
        Ok(Some(Cursor { label: self.label, line, rest: text }))
    }

    /// An error in a line.
    pub(super) fn error(&self, line: usize, message: impl Into<String>) -> Error {
        Error::new(self.label, message).at(Place::Line(line))
    }

    /// An error at the end of the text.
    pub(super) fn error_at_end(&self, message: &str) -> Error {
        Error::new(self.label, message).at(Place::Line(self.last))
    }
}

/// What is left of a line.
pub(super) struct Cursor<'a> {
    label: &'a str,
    /// The number of the line.
    pub(super) line: usize,
    rest: &'a str,
}

impl Cursor<'_> {
    /// An error in this line.
    pub(super) fn error(&self, message: impl Into<String>) -> Error {
        Error::new(self.label, message).at(Place::Line(self.line))
    }

    /// An error for what is not expected where the cursor is.
    pub(super) fn expected(&self, what: &str) -> Error {
        let found = self.rest.trim_start_matches(' ');
        if found.is_empty() || found.starts_with('#') {
            self.error(format!("{what} is expected, but the line ends"))
        } else {
            self.error(format!("{what} is expected, not `{}`", excerpt(found)))
        }
    }

    /// Whether nothing but a comment is left.
    pub(super) fn at_end(&mut self) -> bool {
        self.rest = self.rest.trim_start_matches(' ');
        self.rest.is_empty() || self.rest.starts_with('#')
    }

    /// An error if something is left.
    pub(super) fn end(mut self) -> Result<(), Error> {
        if self.at_end() { Ok(()) } else { Err(self.expected("the end of the line")) }
    }

    /// Takes a character if it comes next, without a space before it.
    pub(super) fn eat(&mut self, c: char) -> bool {
        match self.rest.strip_prefix(c) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// Takes a text if it comes next as a token of its own.
    pub(super) fn eat_token(&mut self, token: &str) -> bool {
        if self.at_end() {
            return false;
        }
        match self.rest.strip_prefix(token) {
            Some(rest) if rest.is_empty() || rest.starts_with([' ', '#']) => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    /// Takes a character that has to come next.
    pub(super) fn need(&mut self, c: char) -> Result<(), Error> {
        if self.eat(c) { Ok(()) } else { Err(self.expected(&format!("`{c}`"))) }
    }

    /// Takes a word after spaces, quoted or not.
    pub(super) fn word(&mut self, what: &str) -> Result<String, Error> {
        if self.at_end() {
            return Err(self.expected(what));
        }
        self.take(what, plain)
    }

    /// Takes a name after spaces.
    pub(super) fn name(&mut self, what: &str) -> Result<String, Error> {
        let name = self.word(what)?;
        self.fit(&name)?;
        Ok(name)
    }

    /// Takes a name right where the cursor is.
    pub(super) fn name_value(&mut self, what: &str) -> Result<String, Error> {
        let name = self.value(what)?;
        self.fit(&name)?;
        Ok(name)
    }

    /// An error unless this is a name.
    pub(super) fn fit(&self, name: &str) -> Result<(), Error> {
        name::check(name).map_err(|message| self.error(message))
    }

    /// Takes a word without a colon, right where the cursor is.
    pub(super) fn part(&mut self, what: &str) -> Result<String, Error> {
        self.take(what, |c| c != ':' && plain(c))
    }

    /// Takes a word right where the cursor is.
    pub(super) fn value(&mut self, what: &str) -> Result<String, Error> {
        self.take(what, plain)
    }

    /// Takes a number right where the cursor is.
    pub(super) fn number(&mut self, what: &str) -> Result<u32, Error> {
        let text = self.value(what)?;
        text.parse().map_err(|_| self.error(format!("{what} is expected, not `{}`", excerpt(&text))))
    }

    fn take(&mut self, what: &str, plain: impl Fn(char) -> bool) -> Result<String, Error> {
        let word = if self.rest.starts_with('"') {
            self.quoted()?
        } else {
            let end = self.rest.find(|c| !plain(c)).unwrap_or(self.rest.len());
            let (word, rest) = self.rest.split_at(end);
            if word.is_empty() {
                return Err(self.expected(what));
            }
            self.rest = rest;
            word.to_owned()
        };
        // `"a"b` and `a"b"` are slips, not two words.
        if self.rest.starts_with(|c| c == '"' || plain(c)) {
            return Err(self.expected("a space"));
        }
        Ok(word)
    }

    fn quoted(&mut self) -> Result<String, Error> {
        let mut word = String::new();
        let mut chars = self.rest.char_indices().skip(1);
        while let Some((at, c)) = chars.next() {
            match c {
                '"' => {
                    self.rest = self.rest.get(at + 1..).unwrap_or_default();
                    return Ok(word);
                }
                '\\' => match chars.next().map(|(_, c)| c) {
                    Some('n') => word.push('\n'),
                    Some('r') => word.push('\r'),
                    Some('t') => word.push('\t'),
                    Some(c @ ('"' | '\\')) => word.push(c),
                    Some('u') => {
                        let escape: String =
                            chars.by_ref().map(|(_, c)| c).take_while(|c| *c != '}').collect();
                        let digits = escape.strip_prefix('{').filter(|digits| !digits.starts_with('+'));
                        let code = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
                        let code = code.and_then(char::from_u32);
                        match code {
                            Some(c) => word.push(c),
                            None => {
                                return Err(
                                    self.error(format!("`\\u{}}}` is no character", excerpt(&escape)))
                                );
                            }
                        }
                    }
                    Some(c) => {
                        return Err(self
                            .error(format!("`\\{c}` means nothing"))
                            .help("a backslash goes before \\ \" n r t u{…}"));
                    }
                    None => break,
                },
                c => word.push(c),
            }
        }
        Err(self.error("a quotation mark is not closed in its line"))
    }
}
