//! Query text to tokens.

use super::Problem;

/// A token and the byte where it begins.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Token<'a> {
    pub(super) kind: Kind<'a>,
    pub(super) at: usize,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind<'a> {
    /// A name, a dotted path, a keyword, or a date literal with its number.
    Word(&'a str),
    /// What stands between single quotes, escapes and all.
    Text(&'a str),
    /// What begins like a number: a number, a date, a dateTime, a time.
    Number(&'a str),
    /// `= != < <= > >= ( ) ,`
    Sign(&'a str),
    End,
}

impl Kind<'_> {
    /// How a message names it.
    pub(super) fn shown(&self) -> String {
        match self {
            Self::Word(text) | Self::Number(text) | Self::Sign(text) => format!("'{text}'"),
            Self::Text(text) => format!("''{text}''"),
            Self::End => "'<EOF>'".to_owned(),
        }
    }
}

pub(super) fn tokens(text: &str) -> Result<Vec<Token<'_>>, Problem> {
    let bytes = text.as_bytes();
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let kind = match byte {
            b' ' | b'\t' | b'\r' | b'\n' => {
                at += 1;
                continue;
            }
            b'\'' => Kind::Text(quoted(text, at)?),
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => Kind::Word(run(text, at, |byte| {
                byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b':')
            })),
            b'0'..=b'9' | b'-' | b'+' => Kind::Number(run(text, at, |byte| {
                byte.is_ascii_alphanumeric() || matches!(byte, b':' | b'.' | b'+' | b'-')
            })),
            _ => {
                let two = text.get(at..at + 2).filter(|two| ["!=", "<>", "<=", ">="].contains(two));
                let one = text.get(at..=at).filter(|one| "=<>(),".contains(one));
                if let Some(sign) = two.or(one) {
                    Kind::Sign(sign)
                } else {
                    let shown: String = text[at..].chars().take(1).collect();
                    return Err(Problem::malformed(format!("unexpected token: '{shown}'"), at));
                }
            }
        };
        tokens.push(Token { kind, at });
        at += match kind {
            Kind::Text(inner) => inner.len() + 2,
            Kind::Word(it) | Kind::Number(it) | Kind::Sign(it) => it.len(),
            Kind::End => 0,
        };
    }
    tokens.push(Token { kind: Kind::End, at });
    Ok(tokens)
}

fn run(text: &str, at: usize, belongs: impl Fn(u8) -> bool) -> &str {
    let length = text.as_bytes()[at..].iter().skip(1).take_while(|byte| belongs(**byte)).count() + 1;
    &text[at..at + length]
}

/// What stands between the quote at `at` and the next one that is not escaped.
fn quoted(text: &str, at: usize) -> Result<&str, Problem> {
    let inner = &text[at + 1..];
    let mut escaped = false;
    for (i, byte) in inner.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'\'' => return Ok(&inner[..i]),
            _ => {}
        }
    }
    Err(Problem::malformed("unexpected token: '<EOF>', a string is not closed", at))
}

/// A character of a LIKE pattern.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Pattern {
    One,
    Any,
    Char(char),
}

/// The pattern of a string literal: `%` and `_` are wild unless escaped.
pub(super) fn pattern(raw: &str, at: usize) -> Result<Vec<Pattern>, Problem> {
    let mut pattern = Vec::new();
    let mut chars = raw.chars();
    while let Some(char) = chars.next() {
        pattern.push(match char {
            '%' => Pattern::Any,
            '_' => Pattern::One,
            '\\' => Pattern::Char(escape(&mut chars, true, at)?),
            other => Pattern::Char(other),
        });
    }
    Ok(pattern)
}

/// The value of a string literal.
pub(super) fn text(raw: &str, at: usize) -> Result<String, Problem> {
    let mut value = String::with_capacity(raw.len());
    let mut chars = raw.chars();
    while let Some(char) = chars.next() {
        value.push(if char == '\\' { escape(&mut chars, false, at)? } else { char });
    }
    Ok(value)
}

fn escape(chars: &mut std::str::Chars<'_>, like: bool, at: usize) -> Result<char, Problem> {
    Ok(match chars.next() {
        Some('n' | 'N') => '\n',
        Some('r' | 'R') => '\r',
        Some('t' | 'T') => '\t',
        Some('b' | 'B') => '\u{7}',
        Some('f' | 'F') => '\u{c}',
        Some(same @ ('"' | '\'' | '\\')) => same,
        Some(wild @ ('%' | '_')) if like => wild,
        Some('u') => {
            let code = chars.as_str().get(..4).and_then(|hex| u32::from_str_radix(hex, 16).ok());
            let char = code
                .and_then(char::from_u32)
                .ok_or_else(|| Problem::malformed("invalid unicode escape in string", at))?;
            *chars = chars.as_str()[4..].chars();
            char
        }
        _ => return Err(Problem::malformed("invalid escape sequence in string", at)),
    })
}
