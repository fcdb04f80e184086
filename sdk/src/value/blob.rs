//! Binary fields.

use std::borrow::Cow;
use std::fmt;

use base64::engine::general_purpose::STANDARD;
use base64::{DecodeError, Engine as _};

use super::ValueError;

/// The content of a binary field.
///
/// SOAP sends the bytes themselves. REST sends the path they can be fetched
/// from, such as `/services/data/v66.0/sobjects/Document/015…/Body`, and takes
/// base64 when writing.
///
/// ```
/// use sforce::value::Blob;
///
/// let blob = Blob::from_base64("SGVs\r\nbG8=")?;
/// assert_eq!(blob.bytes(), Some(&b"Hello"[..]));
/// assert_eq!(blob.to_base64().as_deref(), Some("SGVsbG8="));
/// # Ok::<(), sforce::value::ValueError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub enum Blob {
    /// The bytes.
    Bytes(Vec<u8>),
    /// Where the bytes are, as the server wrote it.
    Url(String),
}

impl Blob {
    /// Reads base64 with padding, in lines or in one piece: ASCII whitespace is skipped.
    ///
    /// # Errors
    ///
    /// Anything else; the error shows the text from where it went wrong.
    pub fn from_base64(text: &str) -> Result<Self, ValueError> {
        let text = if text.bytes().any(|byte| byte.is_ascii_whitespace()) {
            Cow::Owned(text.split_ascii_whitespace().collect())
        } else {
            Cow::Borrowed(text)
        };
        match STANDARD.decode(&*text) {
            Ok(bytes) => Ok(Self::Bytes(bytes)),
            Err(error) => {
                let at = match error {
                    DecodeError::InvalidByte(at, _) => at,
                    DecodeError::InvalidLastSymbol { offset, .. } => offset,
                    // The end is what is wrong: too short, or not padded.
                    _ => text.len().saturating_sub(4),
                };
                Err(ValueError::new("base64", text.get(at..).unwrap_or(&text)))
            }
        }
    }

    /// The bytes as base64 with padding, in one line; `None` if they are not here.
    pub fn to_base64(&self) -> Option<String> {
        self.bytes().map(|bytes| STANDARD.encode(bytes))
    }

    /// The bytes, if they are here.
    pub fn bytes(&self) -> Option<&[u8]> {
        match self {
            Self::Bytes(bytes) => Some(bytes),
            Self::Url(_) => None,
        }
    }

    /// Where the bytes are, if they are not here.
    pub fn url(&self) -> Option<&str> {
        match self {
            Self::Bytes(_) => None,
            Self::Url(url) => Some(url),
        }
    }
}

impl From<Vec<u8>> for Blob {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Bytes(bytes)
    }
}

/// Prints how many bytes there are, never the bytes: they may be a whole archive.
impl fmt::Debug for Blob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bytes(bytes) => write!(f, "Bytes({} bytes)", bytes.len()),
            Self::Url(url) => f.debug_tuple("Url").field(url).finish(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Random;
    use super::*;

    #[test]
    fn base64_is_read() {
        for (text, bytes) in [
            ("", &b""[..]),
            (" \r\n\t", b""),
            ("AA==", b"\0"),
            ("+/8=", b"\xfb\xff"),
            ("SGVsbG8=", b"Hello"),
            ("\n  SGVs\r\n  bG8=\n", b"Hello"),
            ("S G V s b G 8 =", b"Hello"),
        ] {
            assert_eq!(Blob::from_base64(text).unwrap().bytes(), Some(bytes));
        }
    }

    #[test]
    fn other_texts_are_refused_where_they_go_wrong() {
        for (text, found) in [
            ("SGVsbG8", "sbG8"),
            ("SGVsbG", "VsbG"),
            ("SGVsb", "GVsb"),
            ("SGVsbG9=", "9="),
            ("SGVs!G8=", "!G8="),
            ("SGVsé", "é"),
            ("SG-_", "-_"),
            ("=", "="),
            ("SGVsbG8=SGVs", "=SGVs"),
        ] {
            let error = Blob::from_base64(text).unwrap_err();
            assert_eq!(error, ValueError::new("base64", found), "{text}");
        }
    }

    #[test]
    fn bytes_survive() {
        let mut random = Random(3);
        for length in 0..300 {
            let bytes: Vec<u8> = (0..length).map(|_| random.next().to_le_bytes()[0]).collect();
            let blob = Blob::from(bytes.clone());
            let text = blob.to_base64().unwrap();
            assert_eq!(Blob::from_base64(&text).unwrap(), blob);
            let lines: Vec<&str> =
                text.as_bytes().chunks(76).map(|line| str::from_utf8(line).unwrap()).collect();
            assert_eq!(Blob::from_base64(&lines.join("\r\n")).unwrap().bytes(), Some(&*bytes));
        }
    }

    #[test]
    fn a_url_has_no_bytes() {
        let blob = Blob::Url("/services/data/v66.0/sobjects/Document/015/Body".to_owned());
        assert_eq!(blob.bytes(), None);
        assert_eq!(blob.to_base64(), None);
        assert_eq!(blob.url(), Some("/services/data/v66.0/sobjects/Document/015/Body"));
        assert_eq!(Blob::from(vec![1]).url(), None);
    }

    #[test]
    fn debug_hides_the_bytes() {
        assert_eq!(format!("{:?}", Blob::from(vec![7; 12])), "Bytes(12 bytes)");
        assert_eq!(format!("{:?}", Blob::Url("/x".to_owned())), r#"Url("/x")"#);
    }
}
