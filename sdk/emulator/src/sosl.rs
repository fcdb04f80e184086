//! SOSL in its simple form:
//!
//! ```text
//! FIND {words} [IN ALL|NAME|EMAIL|PHONE FIELDS]
//! [RETURNING object[(field, … [WHERE …] [ORDER BY …] [LIMIT n])], …] [LIMIT n]
//! ```
//!
//! Words are found as wholes in any letter case, joined by AND (which may be
//! left out), OR and AND NOT; `*` stands for any run of characters, `?` for
//! one; what stands between double quotes is found as it is.

mod words;

use std::collections::HashSet;
use std::sync::Arc;

use sforce_schema::{Field, FieldType, Object, ObjectFlag, Prop};

use crate::actor::Actor;
use crate::org::{Org, known_object};
use crate::refusal::Refusal;
use crate::row::Row;
use crate::store::Record;
use words::Words;

/// The most records that a search gives (no page read states the emulated org's).
const MOST: usize = 2000;

fn malformed(message: impl Into<String>) -> Refusal {
    Refusal::new("MALFORMED_SEARCH", message)
}

/// Which fields are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scope {
    All,
    Name,
    Email,
    Phone,
}

impl Scope {
    fn covers(self, field: &Field) -> bool {
        let text = !matches!(
            field.ty,
            FieldType::Id
                | FieldType::Reference
                | FieldType::Boolean
                | FieldType::Base64
                | FieldType::Date
                | FieldType::DateTime
                | FieldType::Time
                | FieldType::Int
                | FieldType::Double
                | FieldType::Currency
                | FieldType::Percent
        );
        match self {
            Self::All => text,
            Self::Name => {
                field.has(Prop::NameField) || field.ty == FieldType::String && field.name.ends_with("Name")
            }
            Self::Email => field.ty == FieldType::Email,
            Self::Phone => field.ty == FieldType::Phone,
        }
    }
}

/// What is wanted of an object: a query without its FROM.
struct Wanted {
    object: String,
    fields: String,
    conditions: String,
    limit: usize,
}

struct Search {
    words: Words,
    scope: Scope,
    /// None for every object that can be searched, with its ids.
    wanted: Option<Vec<Wanted>>,
    limit: usize,
}

impl Org {
    /// The records that a search finds, those of one object behind those of another.
    pub(crate) fn search(&mut self, by: &Actor, text: &str) -> Result<Vec<Row>, Refusal> {
        let search = parse(text)?;
        let catalog = Arc::clone(&by.catalog);
        let wanted = search.wanted.unwrap_or_else(|| {
            let searchable = catalog.objects().filter(|object| object.has(ObjectFlag::Searchable));
            searchable
                .map(|object| Wanted {
                    object: object.name.clone(),
                    fields: "Id".to_owned(),
                    conditions: String::new(),
                    limit: MOST,
                })
                .collect()
        });
        let mut rows = Vec::new();
        for wanted in wanted {
            let object = known_object(&catalog, &wanted.object)?;
            self.allowed(object, ObjectFlag::Searchable, "search")?;
            let fits = |record: &Record| matches(object, record, &search.words, search.scope);
            let found: HashSet<String> = self.store.ids_of(&object.name, fits).into_iter().collect();
            let soql = format!("SELECT {} FROM {} {}", wanted.fields, object.name, wanted.conditions);
            rows.extend(self.rows_of(by, &soql, |id| found.contains(id), wanted.limit)?);
        }
        rows.truncate(search.limit);
        Ok(rows)
    }
}

fn matches(object: &Object, record: &Record, words: &Words, scope: Scope) -> bool {
    let mut texts =
        object.fields.iter().filter(|field| scope.covers(field)).filter_map(|field| record.text(&field.name));
    // All words need to stand in one record, not in one field.
    let whole = texts.by_ref().collect::<Vec<_>>().join(" \n ");
    words.found_in(&whole)
}

fn parse(text: &str) -> Result<Search, Refusal> {
    let rest = keyword(text.trim(), "FIND").ok_or_else(|| malformed("a search begins with FIND"))?;
    let (words, rest) = braced(rest.trim_start())?;
    let words = Words::of(&words).map_err(malformed)?;
    let mut rest = rest.trim_start();
    let mut scope = Scope::All;
    if let Some(behind) = keyword(rest, "IN") {
        let (word, behind) =
            behind.trim_start().split_once(char::is_whitespace).unwrap_or((behind.trim(), ""));
        scope = match word.to_ascii_uppercase().as_str() {
            "ALL" => Scope::All,
            "NAME" => Scope::Name,
            "EMAIL" => Scope::Email,
            "PHONE" => Scope::Phone,
            other => return Err(malformed(format!("unexpected token: {other}"))),
        };
        rest =
            keyword(behind.trim_start(), "FIELDS").ok_or_else(|| malformed("expecting FIELDS"))?.trim_start();
    }
    let mut wanted = None;
    if let Some(behind) = keyword(rest, "RETURNING") {
        let (objects, behind) = returning(behind)?;
        wanted = Some(objects);
        rest = behind.trim_start();
    }
    let mut limit = MOST;
    if let Some(behind) = keyword(rest, "LIMIT") {
        limit = behind.trim().parse().map_err(|_| malformed("LIMIT must be a number"))?;
        rest = "";
    }
    if !rest.is_empty() {
        let word = rest.split_whitespace().next().unwrap_or_default();
        return Err(malformed(format!("unexpected token: {word} (this part of SOSL is not emulated)")));
    }
    Ok(Search { words, scope, wanted, limit: limit.min(MOST) })
}

/// What follows a keyword; none if the text does not begin with it.
fn keyword<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let (head, rest) = text.split_at_checked(word.len())?;
    let ends = rest.chars().next().is_none_or(|next| !next.is_alphanumeric() && next != '_');
    (head.eq_ignore_ascii_case(word) && ends).then_some(rest)
}

/// What stands between braces, its escapes resolved, and what follows.
fn braced(text: &str) -> Result<(String, &str), Refusal> {
    let inner = text.strip_prefix('{').ok_or_else(|| malformed("the words stand between { and }"))?;
    let mut words = String::new();
    let mut chars = inner.char_indices();
    while let Some((at, char)) = chars.next() {
        match char {
            '}' => return Ok((words, &inner[at + 1..])),
            '\\' => match chars.next() {
                // A wildcard that was escaped stays so, for who reads the words.
                Some((_, wild @ ('*' | '?' | '"'))) => words.extend(['\\', wild]),
                Some((_, other)) => words.push(other),
                None => break,
            },
            other => words.push(other),
        }
    }
    Err(malformed("the } behind the words is missing"))
}

/// `Account(Id, Name WHERE … LIMIT 5), Contact`
fn returning(text: &str) -> Result<(Vec<Wanted>, &str), Refusal> {
    let mut wanted = Vec::new();
    let mut rest = text.trim_start();
    loop {
        let end = rest.find(|char: char| !char.is_alphanumeric() && char != '_').unwrap_or(rest.len());
        let (object, behind) = rest.split_at(end);
        if object.is_empty() {
            return Err(malformed("RETURNING needs the names of objects"));
        }
        let behind = behind.trim_start();
        let (inner, behind) = match behind.strip_prefix('(') {
            Some(inner) => {
                let end = closing(inner).ok_or_else(|| malformed("a ) is missing"))?;
                (&inner[..end], inner[end + 1..].trim_start())
            }
            None => ("", behind),
        };
        wanted.push(clauses(object, inner)?);
        match behind.strip_prefix(',') {
            Some(more) => rest = more.trim_start(),
            None => return Ok((wanted, behind)),
        }
    }
}

/// Where the parenthesis ends that was opened before the text.
fn closing(text: &str) -> Option<usize> {
    let (mut depth, mut quoted, mut escaped) = (0usize, false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'\'' => quoted = !quoted,
            b'(' if !quoted => depth += 1,
            b')' if !quoted && depth == 0 => return Some(at),
            b')' if !quoted => depth -= 1,
            _ => {}
        }
    }
    None
}

/// The fields of an object, and what follows them.
fn clauses(object: &str, inner: &str) -> Result<Wanted, Refusal> {
    let upper = inner.to_ascii_uppercase();
    let word = |word: &str| {
        upper.match_indices(word).map(|(at, _)| at).find(|at| {
            let before =
                upper[..*at].chars().next_back().is_none_or(|char| !char.is_alphanumeric() && char != '_');
            before && keyword(&inner[*at..], word).is_some()
        })
    };
    let (mut end, mut limit) = (inner.len(), MOST);
    let last = upper.rfind("LIMIT").filter(|at| keyword(&inner[*at..], "LIMIT").is_some());
    // What is no number belongs to a text before it.
    let number = last.and_then(|at| Some((at, inner[at + 5..].trim().parse().ok()?)));
    if let Some(found) = number {
        (end, limit) = found;
    }
    let begins = ["WHERE", "ORDER", "USING", "WITH", "OFFSET"].into_iter().filter_map(word).min();
    let fields_end = begins.unwrap_or(end).min(end);
    let fields = inner[..fields_end].trim();
    if fields.is_empty() && !inner.trim().is_empty() {
        return Err(malformed(format!("{object}: conditions need fields before them")));
    }
    Ok(Wanted {
        object: object.to_owned(),
        fields: if fields.is_empty() { "Id".to_owned() } else { fields.to_owned() },
        conditions: inner[fields_end..end].trim().to_owned(),
        limit,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clauses_are_taken_apart() {
        let search = parse("find {a b} in name fields returning Account(Id, Name where Name = 'x) LIMIT 1' order by Name limit 3), Contact limit 5")
            .unwrap_or_else(|refusal| panic!("{refusal}"));
        assert_eq!((search.scope, search.limit), (Scope::Name, 5));
        let wanted = search.wanted.unwrap_or_default();
        assert_eq!(wanted.len(), 2);
        assert_eq!((wanted[0].fields.as_str(), wanted[0].limit), ("Id, Name", 3));
        assert_eq!(wanted[0].conditions, "where Name = 'x) LIMIT 1' order by Name");
        assert_eq!((wanted[1].object.as_str(), wanted[1].fields.as_str()), ("Contact", "Id"));
    }

    #[test]
    fn mistakes_are_refused() {
        for text in [
            "",
            "SELECT Id FROM Account",
            "FIND x",
            "FIND {x",
            "FIND {}",
            "FIND {a OR}",
            "FIND {x} IN SIDEBAR FIELDS",
            "FIND {x} IN ALL",
            "FIND {x} RETURNING",
            "FIND {x} RETURNING Account(Id",
            "FIND {x} RETURNING Account(WHERE Name = 'a')",
            "FIND {x} LIMIT many",
            "FIND {x} WITH DIVISION = 'x'",
        ] {
            assert_eq!(
                parse(text).err().map(|refusal| refusal.code),
                Some("MALFORMED_SEARCH".into()),
                "{text}"
            );
        }
    }
}
