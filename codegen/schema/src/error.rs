//! What can be wrong with an input, said so that a person can put it right.

use std::fmt;

/// An input that is not what it should be.
///
/// Its `Display` is one line: where, in what, what is wrong, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    file: String,
    place: Place,
    subject: Option<String>,
    message: String,
    help: Option<String>,
}

/// Where in an input something is wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// The input as a whole.
    #[default]
    Whole,
    /// A line of text, counted from 1.
    Line(usize),
    /// A line and the column in it, both counted from 1, columns in characters.
    Column(usize, usize),
    /// A path into JSON such as `fields[3].length`.
    Path(String),
}

impl Error {
    /// An error of an input as a whole. The label is what the caller calls the
    /// input, usually its file name.
    pub fn new(label: &str, message: impl Into<String>) -> Self {
        Self {
            file: label.to_owned(),
            place: Place::Whole,
            subject: None,
            message: message.into(),
            help: None,
        }
    }

    /// The same error, at a place.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = place;
        self
    }

    /// The same error, of a type, field or operation: `type CustomField`.
    #[must_use]
    pub fn of(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// The same error, with what to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same error, of an input of another name.
    #[must_use]
    pub fn renamed(mut self, label: &str) -> Self {
        label.clone_into(&mut self.file);
        self
    }

    /// What the caller called the input.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// Where it is wrong.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// The type, field or operation that is wrong, where known.
    pub fn subject(&self) -> Option<&str> {
        self.subject.as_deref()
    }

    /// What is wrong, without where and what to do.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        match &self.place {
            Place::Whole => {}
            Place::Line(line) => write!(f, ":{line}")?,
            Place::Column(line, column) => write!(f, ":{line}:{column}")?,
            Place::Path(path) => write!(f, ": {path}")?,
        }
        if let Some(subject) = &self.subject {
            write!(f, ": {subject}")?;
        }
        write!(f, ": {}", self.message)?;
        match &self.help {
            Some(help) => write!(f, "; {help}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Error {}

/// Text of an input as it may stand in a message: one line, not long.
pub fn excerpt(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut short = String::new();
    for c in text.chars().take(LONGEST) {
        // What a terminal would act on is escaped.
        if c.is_control() { short.extend(c.escape_default()) } else { short.push(c) }
    }
    if text.chars().nth(LONGEST).is_some() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_where_what_and_what_to_do_in_one_line() {
        let error =
            Error::new("a.wsdl", "it is broken").at(Place::Column(3, 7)).of("type Foo").help("mend it");
        assert_eq!(error.to_string(), "a.wsdl:3:7: type Foo: it is broken; mend it");
        let error = Error::new("a.json", "it is broken").at(Place::Path("fields[3]".into()));
        assert_eq!(error.to_string(), "a.json: fields[3]: it is broken");
    }

    #[test]
    fn excerpts_are_short_and_on_one_line() {
        assert_eq!(excerpt("a\nb\u{1b}"), "a\\nb\\u{1b}");
        assert_eq!(excerpt(&"x".repeat(70)).chars().count(), 61);
    }
}
