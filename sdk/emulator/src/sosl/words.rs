//! The words of a search, and whether a text has them.

/// What is looked for: any of several groups of words that must all be there,
/// or must not.
#[derive(Debug, PartialEq)]
pub(super) struct Words(Vec<Vec<(bool, Word)>>);

#[derive(Debug, PartialEq)]
enum Word {
    /// A word, `*` and `?` in it wild; in lower case.
    Pattern(Vec<Part>),
    /// What stood between double quotes, in lower case.
    Phrase(String),
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Part {
    Any,
    One,
    Char(char),
}

impl Words {
    /// Reads `one two* OR "three four" AND NOT five`.
    pub(super) fn of(text: &str) -> Result<Self, String> {
        let mut groups = vec![Vec::new()];
        let (mut wanted, mut joined) = (true, false);
        for token in tokens(text)? {
            let last = groups.last_mut().ok_or("no words")?;
            match token {
                Token::Word(word) if word == "AND" || word == "OR" => {
                    if joined || last.is_empty() {
                        return Err(format!("unexpected token: {word}"));
                    }
                    joined = true;
                    if word == "OR" {
                        groups.push(Vec::new());
                    }
                    continue;
                }
                Token::Word(word) if word == "NOT" && joined && wanted => {
                    wanted = false;
                    continue;
                }
                Token::Word(word) => last.push((wanted, Word::Pattern(pattern(&word)))),
                Token::Phrase(phrase) => last.push((wanted, Word::Phrase(phrase.to_lowercase()))),
            }
            (wanted, joined) = (true, false);
        }
        if joined || groups.iter().any(Vec::is_empty) {
            return Err("a search needs a word behind every operator, and one at least".to_owned());
        }
        Ok(Self(groups))
    }

    pub(super) fn found_in(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        let there = |word: &Word| match word {
            Word::Phrase(phrase) => text.contains(phrase.as_str()),
            Word::Pattern(pattern) => text
                .split(|char: char| !char.is_alphanumeric())
                .filter(|word| !word.is_empty())
                // Words with signs in them (an address) are looked for as wholes too.
                .chain(text.split_whitespace())
                .any(|word| fits(&word.chars().collect::<Vec<_>>(), pattern)),
        };
        self.0.iter().any(|group| group.iter().all(|(wanted, word)| there(word) == *wanted))
    }
}

enum Token {
    Word(String),
    Phrase(String),
}

fn tokens(text: &str) -> Result<Vec<Token>, String> {
    let mut tokens = Vec::new();
    let mut chars = text.chars().peekable();
    while let Some(&char) = chars.peek() {
        if char.is_whitespace() {
            chars.next();
        } else if char == '"' {
            chars.next();
            let mut phrase = String::new();
            loop {
                match chars.next() {
                    Some('"') => break,
                    Some('\\') => phrase.extend(chars.next()),
                    Some(other) => phrase.push(other),
                    None => return Err("a \" is missing".to_owned()),
                }
            }
            tokens.push(Token::Phrase(phrase));
        } else {
            let mut word = String::new();
            while let Some(char) = chars.next_if(|char| !char.is_whitespace() && *char != '"') {
                word.push(char);
                if char == '\\' {
                    word.extend(chars.next());
                }
            }
            tokens.push(Token::Word(word));
        }
    }
    Ok(tokens)
}

fn pattern(word: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut chars = word.chars().flat_map(char::to_lowercase);
    while let Some(char) = chars.next() {
        parts.push(match char {
            '*' => Part::Any,
            '?' => Part::One,
            '\\' => chars.next().map_or(Part::Char('\\'), Part::Char),
            other => Part::Char(other),
        });
    }
    parts
}

/// Goes back to the last `*` only, so that no pattern takes long.
fn fits(word: &[char], pattern: &[Part]) -> bool {
    let (mut w, mut p) = (0, 0);
    let mut retry: Option<(usize, usize)> = None;
    while w < word.len() {
        let matched = match pattern.get(p) {
            Some(Part::Any) => {
                retry = Some((p + 1, w));
                p += 1;
                continue;
            }
            Some(Part::One) => true,
            Some(Part::Char(char)) => *char == word[w],
            None => false,
        };
        if matched {
            (w, p) = (w + 1, p + 1);
        } else if let Some((pattern_at, word_at)) = retry {
            retry = Some((pattern_at, word_at + 1));
            (p, w) = (pattern_at, word_at + 1);
        } else {
            return false;
        }
    }
    pattern.iter().skip(p).all(|rest| *rest == Part::Any)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_as_they_say() {
        for (words, text, expected) in [
            ("acme", "The ACME company", true),
            ("acm", "The ACME company", false),
            ("acm*", "The ACME company", true),
            ("a?me", "The ACME company", true),
            ("company acme", "The ACME company", true),
            ("acme AND nobody", "The ACME company", false),
            ("acme OR nobody", "The ACME company", true),
            ("acme AND NOT company", "The ACME company", false),
            ("acme AND NOT person", "The ACME company", true),
            ("\"acme comp\"", "The ACME company", true),
            ("\"company acme\"", "The ACME company", false),
            ("info@acme.example", "mail info@acme.example", true),
            ("a\\*b", "a*b c", true),
            ("a\\*b", "axb c", false),
        ] {
            assert_eq!(Words::of(words).map(|it| it.found_in(text)), Ok(expected), "{words} in {text}");
        }
        for words in ["", "AND a", "a OR", "a AND OR b", "\"open"] {
            assert!(Words::of(words).is_err(), "{words}");
        }
    }
}
