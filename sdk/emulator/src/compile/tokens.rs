//! Apex as tokens with their places. Comments are left out, and so is SOQL.

use super::Mark;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    Name(&'a str),
    /// A string or number.
    Literal,
    Sign(char),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Placed<'a> {
    pub(super) token: Token<'a>,
    pub(super) line: usize,
    pub(super) column: usize,
}

/// The tokens of a text, and where it ends.
pub(super) fn read(text: &str) -> Result<(Vec<Placed<'_>>, Placed<'_>), Mark> {
    let mut reader = Reader { text, at: 0, line: 1, column: 1 };
    let mut tokens = Vec::new();
    while let Some(next) = reader.peek() {
        let (line, column, from) = (reader.line, reader.column, reader.at);
        let unended = |what: &str| Mark { line, column, text: format!("Unterminated {what}") };
        let token = match next {
            _ if next.is_whitespace() => {
                reader.step();
                continue;
            }
            '/' if text[from..].starts_with("//") => {
                while reader.peek().is_some_and(|next| next != '\n') {
                    reader.step();
                }
                continue;
            }
            '/' if text[from..].starts_with("/*") => {
                let end = text[from + 2..].find("*/").ok_or_else(|| unended("comment"))?;
                reader.to(from + 2 + end + 2);
                continue;
            }
            '\'' => {
                reader.step();
                loop {
                    match reader.step() {
                        None | Some('\n') => return Err(unended("string literal")),
                        Some('\\') => {
                            reader.step();
                        }
                        Some('\'') => break,
                        Some(_) => {}
                    }
                }
                Token::Literal
            }
            _ if next.is_ascii_digit() => {
                while reader.peek().is_some_and(|next| next.is_ascii_alphanumeric() || next == '.') {
                    reader.step();
                }
                Token::Literal
            }
            _ if next.is_alphabetic() || next == '_' => {
                while reader.peek().is_some_and(|next| next.is_alphanumeric() || next == '_') {
                    reader.step();
                }
                Token::Name(&text[from..reader.at])
            }
            sign => {
                reader.step();
                Token::Sign(sign)
            }
        };
        tokens.push(Placed { token, line, column });
    }
    let end = Placed { token: Token::Sign('\0'), line: reader.line, column: reader.column };
    Ok((without_queries(tokens), end))
}

/// Leaves out what stands between the brackets of a query.
fn without_queries(tokens: Vec<Placed<'_>>) -> Vec<Placed<'_>> {
    let mut kept = Vec::with_capacity(tokens.len());
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        kept.push(token);
        let is_query = |name: &str| name.eq_ignore_ascii_case("select") || name.eq_ignore_ascii_case("find");
        let begins = token.token == Token::Sign('[')
            && tokens.peek().is_some_and(|next| matches!(next.token, Token::Name(name) if is_query(name)));
        if begins {
            let mut deep = 0_usize;
            while let Some(next) = tokens.peek() {
                match next.token {
                    Token::Sign('[') => deep += 1,
                    Token::Sign(']') if deep == 0 => break,
                    Token::Sign(']') => deep -= 1,
                    // A query has no braces: it is not closed.
                    Token::Sign('{' | '}') => break,
                    _ => {}
                }
                tokens.next();
            }
        }
    }
    kept
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    line: usize,
    column: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn step(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += next.len_utf8();
        if next == '\n' {
            self.line += 1;
            self.column = 1;
        } else {
            self.column += 1;
        }
        Some(next)
    }

    fn to(&mut self, end: usize) {
        while self.at < end && self.step().is_some() {}
    }
}
