//! The one place where API names become Rust names.
//!
//! An API name that is a fit Rust name stays as it is: people look for
//! `CustomObject` and `Room__c` by the names they know. Where two API names
//! would become one Rust name, the later one gets a number, and the caller is
//! told.
#![forbid(unsafe_code)]
#![deny(missing_docs)]

use heck::{ToSnakeCase, ToUpperCamelCase};
use std::collections::BTreeMap;
use unicode_ident::{is_xid_continue, is_xid_start};

/// A type's name: `CustomObject`, `Room__c`; `location` is `Location`.
pub fn type_name(api: &str) -> String {
    let mut chars = api.chars().map(|c| if is_xid_continue(c) { c } else { '_' });
    let name: String = match chars.next() {
        Some(first) if first.is_lowercase() => first.to_uppercase().chain(chars).collect(),
        Some(first) => std::iter::once(first).chain(chars).collect(),
        None => return "Empty".to_owned(),
    };
    fit(name, "N")
}

/// A field's name: `fullName` is `full_name`, `Seats__c` is `seats__c`.
pub fn field_name(api: &str) -> String {
    // The double underscores before `c` and behind a namespace mean something.
    let parts: Vec<_> = api.split("__").map(ToSnakeCase::to_snake_case).collect();
    fit(parts.join("__").chars().filter(|c| is_xid_continue(*c)).collect(), "n")
}

/// A field's name as it stands in Rust text, raw where it is a keyword.
pub fn field_ident(name: &str) -> String {
    match name {
        // These cannot be raw.
        "self" | "super" | "crate" => format!("{name}_"),
        _ if KEYWORDS.contains(&name) => format!("r#{name}"),
        _ => name.to_owned(),
    }
}

/// A field constant's name.
pub fn const_name(field: &str) -> String {
    field.to_uppercase()
}

/// A module's and its file's name; `mod` is the file of the module around it.
pub fn module_name(api: &str) -> String {
    let name = field_name(api);
    if name == "self" || name == "super" || name == "crate" || KEYWORDS.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

/// An enumeration value's name: `In Progress` is `InProgress`, `<=` is `LessEqual`.
pub fn variant_name(value: &str) -> String {
    let Some(first) = value.find(|c: char| c.is_alphanumeric() && is_xid_continue(c)) else {
        return if value.is_empty() { "Empty".to_owned() } else { value.chars().map(symbol).collect() };
    };
    let (before, words) = value.split_at(first);
    let name = if words.starts_with(char::is_numeric) {
        // Digits run together would be another number, and `-1` is not `1`.
        let sign: String = before.chars().filter(|c| SIGNS.contains(c)).map(symbol).collect();
        let kept: String = words.chars().map(|c| if is_xid_continue(c) { c } else { '_' }).collect();
        format!("{sign}{kept}")
    } else {
        value.to_upper_camel_case().chars().filter(|c| is_xid_continue(*c)).collect()
    };
    if name.is_empty() { value.chars().map(symbol).collect() } else { fit(name, "N") }
}

/// Symbols before a number that make it another number.
const SIGNS: &[char] = &['<', '>', '=', '+', '-', '!'];

/// A symbol's word.
fn symbol(symbol: char) -> String {
    match symbol {
        '<' => "Less".to_owned(),
        '>' => "Greater".to_owned(),
        '=' => "Equal".to_owned(),
        '-' => "Minus".to_owned(),
        '+' => "Plus".to_owned(),
        '*' => "Star".to_owned(),
        '/' => "Slash".to_owned(),
        '.' => "Dot".to_owned(),
        ':' => "Colon".to_owned(),
        ' ' => "Space".to_owned(),
        '%' => "Percent".to_owned(),
        '&' => "And".to_owned(),
        '!' => "Not".to_owned(),
        other => format!("U{:04X}", u32::from(other)),
    }
}

/// The name, put behind `prefix` where it cannot stand in Rust text by itself.
fn fit(name: String, prefix: &str) -> String {
    match name.as_str() {
        "Self" => "Self_".to_owned(),
        "" | "_" => format!("{prefix}{name}"),
        _ if name.starts_with(|c| c == '_' || is_xid_start(c)) => name,
        _ => format!("{prefix}{name}"),
    }
}

/// Rust's keywords in lower case, of every edition.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Names that are taken in one scope.
#[derive(Debug, Default)]
pub struct Scope {
    taken: BTreeMap<String, String>,
    /// The last number behind a name: the next clash need not try those before.
    last: BTreeMap<String, usize>,
}

impl Scope {
    /// A scope in which some names are taken from the start.
    pub fn with_reserved(names: &[&str]) -> Self {
        let taken = names.iter().map(|name| ((*name).to_owned(), String::new())).collect();
        Self { taken, ..Self::default() }
    }

    /// Takes `wanted` for an API name, or the next free name with a number.
    ///
    /// The same calls in the same order give the same names.
    pub fn take(&mut self, wanted: String, api: &str) -> Taken {
        let mut name = wanted;
        let mut clash = None;
        if let Some(other) = self.taken.get(&name) {
            clash = Some(other.clone());
            let number = self.last.entry(name.clone()).or_insert(1);
            name = loop {
                *number += 1;
                let numbered = format!("{name}_{number}");
                if !self.taken.contains_key(&numbered) {
                    break numbered;
                }
            };
        }
        self.taken.insert(name.clone(), api.to_owned());
        Taken { name, clash }
    }
}

/// A name that was given.
#[derive(Debug, PartialEq, Eq)]
pub struct Taken {
    /// The name.
    pub name: String,
    /// The API name that has the wanted one; empty if it is reserved.
    pub clash: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_keep_their_names_where_they_can() {
        for (api, rust) in [
            ("CustomObject", "CustomObject"),
            ("Room__c", "Room__c"),
            ("location", "Location"),
            ("Self", "Self_"),
            ("ABTest", "ABTest"),
        ] {
            assert_eq!(type_name(api), rust);
        }
    }

    #[test]
    fn fields_are_in_snake_case() {
        for (api, rust) in [
            ("fullName", "full_name"),
            ("Seats__c", "seats__c"),
            ("ns__Seats__c", "ns__seats__c"),
            ("type", "r#type"),
            ("Id", "id"),
            ("PackageVersionId", "package_version_id"),
            ("self", "self_"),
        ] {
            assert_eq!(field_ident(&field_name(api)), rust);
        }
    }

    #[test]
    fn values_are_named_whatever_they_hold() {
        for (value, rust) in [
            ("In Progress", "InProgress"),
            ("ALERT_LIMIT", "AlertLimit"),
            ("<=", "LessEqual"),
            ("18.0", "N18_0"),
            ("Self", "Self_"),
            ("", "Empty"),
            ("a-b.c:d", "ABCD"),
            ("K.B.B.", "KBB"),
            ("1", "N1"),
            ("+1", "Plus1"),
            ("-1", "Minus1"),
            (">= 5", "GreaterEqual5"),
            ("(1)", "N1_"),
            ("2024-01", "N2024_01"),
            ("東京", "東京"),
            ("\u{24d0}", "U24D0"),
            ("\u{b2}", "U00B2"),
            ("_", "U005F"),
        ] {
            assert_eq!(variant_name(value), rust);
        }
    }

    /// What holds for every API name, whoever made it up.
    #[test]
    fn every_name_is_an_identifier() {
        let odd = "aZ09_-. :<>=+/*%&!()[]{}'\"\\\n\t\u{0}é²½ßŉ\u{301}\u{24d0}·東ﬁ\u{1f600}\u{200d}";
        let odd: Vec<char> = odd.chars().collect();
        let words = ["self", "Self", "super", "crate", "type", "_", "__", "__c", "mod", "", "r#if", "1"];
        let mut names: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        names.extend(odd.iter().map(char::to_string));
        for first in &odd {
            names.extend(
                odd.iter().flat_map(|second| [format!("{first}{second}"), format!("{first}x{second}")]),
            );
        }
        for api in names {
            let field = field_name(&api);
            for name in [
                type_name(&api),
                field_ident(&field),
                const_name(&field),
                module_name(&api),
                variant_name(&api),
            ] {
                assert!(syn::parse_str::<syn::Ident>(&name).is_ok(), "{api:?} became {name:?}");
            }
        }
    }

    #[test]
    fn modules_are_files_beside_their_own() {
        for (api, rust) in [("Account", "account"), ("Mod", "mod_"), ("Self", "self_"), ("Type", "type_")] {
            assert_eq!(module_name(api), rust);
        }
    }

    #[test]
    fn a_clash_is_numbered_and_told() {
        let mut scope = Scope::with_reserved(&["extra"]);
        assert_eq!(scope.take("kbb".into(), "K.B.B."), Taken { name: "kbb".into(), clash: None });
        let second = scope.take("kbb".into(), "KBB");
        assert_eq!(second, Taken { name: "kbb_2".into(), clash: Some("K.B.B.".into()) });
        assert_eq!(scope.take("extra".into(), "extra").name, "extra_2");
        assert_eq!(scope.take("a_3".into(), "a_3").name, "a_3");
        let names: Vec<_> = (0..4).map(|_| scope.take("a".into(), "a").name).collect();
        assert_eq!(names, ["a", "a_2", "a_4", "a_5"]);
    }
}
