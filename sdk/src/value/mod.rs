//! The values Salesforce sends that Rust has no ready type for: ids, times,
//! numbers that keep their text, and blobs.
//!
//! All of them read the text of either wire with [`FromStr`](std::str::FromStr),
//! print the text to send with [`Display`](fmt::Display), and refuse what they
//! do not know with a [`ValueError`]. None of them trims: whitespace around a
//! value belongs to the document it lies in, and only the reader of that
//! document can tell whether it means anything.

use std::error::Error;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Visitor};

mod blob;
mod compound;
mod decimal;
mod id;
// The tests have it as a dependency with or without the feature.
#[cfg(any(feature = "jiff", test))]
mod jiff;
mod number;
mod parse;
mod time;

pub use blob::Blob;
pub use compound::{Address, Location};
pub use id::Id;
pub use number::Number;
pub use time::{Date, DateTime, Time};

/// The longest excerpt of the offending text an error carries, in characters.
const EXCERPT: usize = 60;

/// A text that is not the value it should be.
///
/// ```
/// use sforce::value::Date;
///
/// let error = "2026-02-30".parse::<Date>().unwrap_err();
/// assert_eq!(error.to_string(), "expected a date like 2026-01-02, found \"2026-02-30\"");
/// assert_eq!(error.found(), "2026-02-30");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueError {
    expected: &'static str,
    found: Box<str>,
}

impl ValueError {
    /// `expected` completes the sentence "expected …"; `found` is shortened here.
    #[cold]
    pub(crate) fn new(expected: &'static str, found: &str) -> Self {
        let found = match found.char_indices().nth(EXCERPT) {
            None => found.into(),
            Some(_) => found.chars().take(EXCERPT - 1).chain(['…']).collect(),
        };
        Self { expected, found }
    }

    /// What the text should have been, as it follows the word "expected".
    pub fn expected(&self) -> &'static str {
        self.expected
    }

    /// The offending text, of at most 60 characters; a shortened one ends in `…`.
    pub fn found(&self) -> &str {
        &self.found
    }
}

impl fmt::Display for ValueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}, found {:?}", self.expected, self.found)
    }
}

impl Error for ValueError {}

/// A whole number of 64 bits. The service writes `47` as `47.0` here and there, on every wire.
pub(crate) fn whole(text: &str) -> Result<i64, ValueError> {
    let digits = match text.split_once('.') {
        Some((digits, zeros)) if !zeros.is_empty() && zeros.bytes().all(|byte| byte == b'0') => digits,
        _ => text,
    };
    digits.parse().map_err(|_| ValueError::new("an integer", text))
}

/// A whole number of 32 bits, in the same forms.
pub(crate) fn int(text: &str) -> Result<i32, ValueError> {
    whole(text)?.try_into().map_err(|_| ValueError::new("a 32-bit integer", text))
}

/// Deserializes a value that is a string in every format.
fn deserialize_text<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    expecting: &'static str,
    read: fn(&str) -> Result<T, ValueError>,
) -> Result<T, D::Error> {
    struct Text<T> {
        expecting: &'static str,
        read: fn(&str) -> Result<T, ValueError>,
        value: PhantomData<T>,
    }

    impl<T> Visitor<'_> for Text<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.expecting)
        }

        fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
            (self.read)(text).map_err(E::custom)
        }
    }

    deserializer.deserialize_str(Text { expecting, read, value: PhantomData })
}

/// A generator for the tests that walk random values: small, and the same in every run.
#[cfg(test)]
pub(crate) struct Random(pub(crate) u64);

#[cfg(test)]
impl Random {
    /// `SplitMix64`.
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from `low` to `high`, both included.
    pub(crate) fn within(&mut self, low: i64, high: i64) -> i64 {
        let span = i128::from(high) - i128::from(low) + 1;
        let step = i128::from(self.next()) % span;
        i64::try_from(i128::from(low) + step).unwrap()
    }

    /// One of the bytes of `set`.
    pub(crate) fn pick(&mut self, set: &[u8]) -> u8 {
        let last = i64::try_from(set.len()).unwrap() - 1;
        set[usize::try_from(self.within(0, last)).unwrap()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_one_statement() {
        let error = ValueError::new("a date like 2026-01-02", "soon\n");
        assert_eq!(error.to_string(), r#"expected a date like 2026-01-02, found "soon\n""#);
        assert_eq!(error.expected(), "a date like 2026-01-02");
        assert!(error.source().is_none());
    }

    #[test]
    fn an_error_shortens_the_text() {
        let sixty = "é".repeat(60);
        assert_eq!(ValueError::new("x", &sixty).found(), sixty);
        let found = ValueError::new("x", &"é".repeat(61));
        assert_eq!(found.found(), format!("{}…", "é".repeat(59)));
    }
}
