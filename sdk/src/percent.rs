//! Percent-encoding, as addresses and forms have it.

/// Text as it may stand in a path segment, in a query's value or in a form.
pub(crate) fn encode(text: &str) -> String {
    use std::fmt::Write;
    let mut out = String::with_capacity(text.len() + 16);
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                out.push(char::from(byte));
            }
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}

/// Text that stood in an address's query; none if it was not encoded right.
#[cfg(feature = "client")]
pub(crate) fn decode(text: &str) -> Option<String> {
    let mut bytes = text.bytes();
    let mut out = Vec::with_capacity(text.len());
    while let Some(byte) = bytes.next() {
        out.push(match byte {
            b'+' => b' ',
            b'%' => {
                let mut digit =
                    || char::from(bytes.next()?).to_digit(16).and_then(|it| u8::try_from(it).ok());
                digit()? * 16 + digit()?
            }
            other => other,
        });
    }
    String::from_utf8(out).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_unreserved_is_encoded() {
        assert_eq!(encode("Name = 'é&+ ~_.-'"), "Name%20%3D%20%27%C3%A9%26%2B%20~_.-%27");
    }

    #[cfg(feature = "client")]
    #[test]
    fn what_was_encoded_is_decoded() {
        for text in ["", "a", "Name = 'é&+ ~_.-'", "%41", "\u{10ffff}"] {
            assert_eq!(decode(&encode(text)).as_deref(), Some(text));
        }
        assert_eq!(decode("a+b%2B").as_deref(), Some("a b+"));
        for text in ["%", "%4", "%4g", "%ff", "%+1"] {
            assert_eq!(decode(text), None, "{text}");
        }
    }
}
