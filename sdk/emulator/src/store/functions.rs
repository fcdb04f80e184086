//! Functions of SQL that SOQL needs: LIKE, INCLUDES, parts of dates, the order
//! of picklists.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::Connection;
use rusqlite::functions::{Context, FunctionFlags};

use crate::soql::part;
use crate::time::DAY;

/// The values of picklists in their order, by `object.field`.
pub(super) type Values = HashMap<String, Vec<String>>;

/// The same, shared with the database; a mark keeps what was there.
pub(super) type Places = Arc<Mutex<Arc<Values>>>;

/// How many digits a place has in front of the value.
pub(crate) const PLACE: usize = 8;

pub(super) fn register(db: &Connection, places: &Places) -> rusqlite::Result<()> {
    let flags =
        FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_DIRECTONLY;
    db.create_scalar_function("soql_like", 2, flags, |cx| {
        let (pattern, text) = (texts(cx, 0)?, texts(cx, 1)?);
        Ok(pattern.zip(text).is_some_and(|(pattern, text)| like(&text, &pattern)))
    })?;
    db.create_scalar_function("soql_includes", 2, flags, |cx| {
        let (asked, chosen) = (texts(cx, 0)?, texts(cx, 1)?);
        Ok(asked.zip(chosen).is_some_and(|(asked, chosen)| includes(&chosen, &asked)))
    })?;
    db.create_scalar_function("soql_part", 3, flags, |cx| {
        let (Some(function), Some(unit)) = (texts(cx, 0)?, texts(cx, 1)?) else { return Ok(None) };
        // What is no date has no parts.
        let at = cx.get_raw(2).as_i64().ok();
        Ok(at.and_then(|at| part(&function, if unit == "day" { at * DAY } else { at })))
    })?;
    let places = Arc::clone(places);
    db.create_scalar_function("soql_place", 2, flags, move |cx| {
        let (Some(key), Some(value)) = (texts(cx, 0)?, texts(cx, 1)?) else { return Ok(None) };
        let places = places.lock().unwrap_or_else(PoisonError::into_inner);
        let place = places.get(&key).and_then(|values| values.iter().position(|it| *it == value));
        // Unknown values come behind the known ones, in the order of their names.
        Ok(Some(match place {
            Some(place) => format!("{place:0PLACE$}{value}"),
            None => format!("{}{value}", "9".repeat(PLACE)),
        }))
    })
}

fn texts(cx: &Context<'_>, at: usize) -> rusqlite::Result<Option<String>> {
    cx.get(at)
}

/// `%` stands for any run, `_` for one character, letter case for nothing; `\`
/// makes what follows plain. Goes back to the last `%` only, so that no pattern
/// takes long.
fn like(text: &str, pattern: &str) -> bool {
    #[derive(Clone, Copy, PartialEq)]
    enum Part {
        Any,
        One,
        Char(char),
    }
    let mut parts = Vec::new();
    let mut chars = pattern.chars();
    while let Some(char) = chars.next() {
        match char {
            '%' => parts.push(Part::Any),
            '_' => parts.push(Part::One),
            '\\' => parts.extend(chars.next().into_iter().flat_map(char::to_lowercase).map(Part::Char)),
            other => parts.extend(other.to_lowercase().map(Part::Char)),
        }
    }
    let text: Vec<char> = text.chars().flat_map(char::to_lowercase).collect();
    let (mut t, mut p) = (0, 0);
    let mut retry: Option<(usize, usize)> = None;
    while t < text.len() {
        let matched = match parts.get(p) {
            Some(Part::Any) => {
                retry = Some((p + 1, t));
                p += 1;
                continue;
            }
            Some(Part::One) => true,
            Some(Part::Char(char)) => *char == text[t],
            None => false,
        };
        if matched {
            (t, p) = (t + 1, p + 1);
        } else if let Some((pattern_at, text_at)) = retry {
            retry = Some((pattern_at, text_at + 1));
            (p, t) = (pattern_at, text_at + 1);
        } else {
            return false;
        }
    }
    parts.iter().skip(p).all(|rest| *rest == Part::Any)
}

/// Whether all of the asked values, joined by `;`, are among the chosen ones.
fn includes(chosen: &str, asked: &str) -> bool {
    let chosen: Vec<String> = chosen.split(';').map(str::to_lowercase).collect();
    asked.split(';').all(|value| chosen.contains(&value.trim().to_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_as_they_say() {
        for (text, pattern, expected) in [
            ("Alpha", "a%", true),
            ("Alpha", "%PH%", true),
            ("Alpha", "_lpha", true),
            ("Alpha", "_pha", false),
            ("100%", "100\\%", true),
            ("1000", "100\\%", false),
            ("a_b", "a\\_b", true),
            ("", "%", true),
            ("", "_", false),
            ("abcabc", "%abc", true),
        ] {
            assert_eq!(like(text, pattern), expected, "{text} LIKE {pattern}");
        }
    }

    #[test]
    fn several_values_are_asked_for_together() {
        assert!(includes("a;B;c", "b;A"));
        assert!(!includes("a;B;c", "a;d"));
    }
}
