//! Character data: references and line ends.

use memchr::{memchr, memchr3};
use std::borrow::Cow;

/// The character for the reference that a text begins with, and how long the
/// reference is. None if it is not closed, or neither one of XML's five nor a character.
pub(super) fn unescape(text: &str) -> Option<(char, usize)> {
    let name = text.strip_prefix('&')?;
    let length = memchr3(b';', b'&', b'<', name.as_bytes())?;
    let name = &name.as_bytes()[..length];
    if text.as_bytes()[1 + length] != b';' {
        return None;
    }
    let char = match name {
        b"lt" => '<',
        b"gt" => '>',
        b"amp" => '&',
        b"apos" => '\'',
        b"quot" => '"',
        [b'#', b'x', digits @ ..] => character(digits, 16)?,
        [b'#', digits @ ..] => character(digits, 10)?,
        _ => return None,
    };
    Some((char, length + 2))
}

/// Other controls than U+0000 are taken, although XML has none of them: a page of
/// rows is not worth losing over the stray vertical tab in one of them.
fn character(digits: &[u8], radix: u32) -> Option<char> {
    let digits = str::from_utf8(digits).ok()?;
    // The standard library also reads a sign.
    if !digits.starts_with(|digit: char| digit.is_digit(radix)) {
        return None;
    }
    u32::from_str_radix(digits, radix).ok().and_then(char::from_u32).filter(|char| *char != '\0')
}

/// A text with each line's end as a line feed alone.
pub(super) fn line_ends(text: &str) -> Cow<'_, str> {
    let Some(mut length) = memchr(b'\r', text.as_bytes()) else {
        return Cow::Borrowed(text);
    };
    let mut normal = String::with_capacity(text.len());
    let mut rest = text;
    loop {
        normal.push_str(&rest[..length]);
        normal.push('\n');
        rest = &rest[length + 1..];
        rest = rest.strip_prefix('\n').unwrap_or(rest);
        match memchr(b'\r', rest.as_bytes()) {
            Some(next) => length = next,
            None => break,
        }
    }
    normal.push_str(rest);
    Cow::Owned(normal)
}

/// Appends to a text that is mostly one piece.
pub(super) fn join<'i>(text: &mut Cow<'i, str>, more: Cow<'i, str>) {
    if text.is_empty() {
        *text = more;
    } else {
        text.to_mut().push_str(&more);
    }
}
