//! The one place where API names become Rust names.
//!
//! An API name that is a fit Rust name stays as it is: people look for
//! `CustomObject` and `Room__c` by the names they know. Where two API names
//! would become one Rust name, the later one gets a number, and the caller is
//! told.

use heck::{ToSnakeCase, ToUpperCamelCase};
use std::collections::BTreeMap;

/// A type's name.
pub fn type_name(api: &str) -> String {
    let name: String = api.chars().map(|c| if c.is_alphanumeric() || c == '_' { c } else { '_' }).collect();
    let mut chars = name.chars();
    let name = match chars.next() {
        Some(first) if first.is_lowercase() => first.to_uppercase().chain(chars).collect(),
        Some(first) if first.is_numeric() => format!("N{name}"),
        Some(_) => name,
        None => "Empty".to_owned(),
    };
    keyword_free(name)
}

/// A field's name: `fullName` is `full_name`, `Seats__c` is `seats__c`.
pub fn field_name(api: &str) -> String {
    // The double underscores before `c` and behind a namespace mean something.
    let parts: Vec<_> = api.split("__").map(ToSnakeCase::to_snake_case).collect();
    let name = parts.join("__");
    if name.is_empty() || name.starts_with(char::is_numeric) { format!("n{name}") } else { name }
}

/// A field's name as it stands in Rust text, raw where it is a keyword.
pub fn field_ident(name: &str) -> String {
    match name {
        // These cannot be raw.
        "self" | "super" | "crate" | "_" => format!("{name}_"),
        _ if KEYWORDS.contains(&name) => format!("r#{name}"),
        _ => name.to_owned(),
    }
}

/// A field constant's name.
pub fn const_name(field: &str) -> String {
    field.to_uppercase()
}

/// An enumeration value's name: `In Progress` is `InProgress`, `<=` is `LessEqual`.
pub fn variant_name(value: &str) -> String {
    if value.is_empty() {
        return "Empty".to_owned();
    }
    let name = if value.chars().any(char::is_alphanumeric) {
        if value.starts_with(|first: char| first.is_numeric()) {
            // Digits run together would be another number.
            let kept: String = value.chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect();
            format!("N{kept}")
        } else {
            value.to_upper_camel_case()
        }
    } else {
        value.chars().map(symbol).collect()
    };
    let fit: String = name.chars().filter(|c| c.is_alphanumeric() || *c == '_').collect();
    keyword_free(fit)
}

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

fn keyword_free(name: String) -> String {
    if name == "Self" { "Self_".to_owned() } else { name }
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
}

impl Scope {
    /// A scope in which some names are taken from the start.
    pub fn with_reserved(names: &[&str]) -> Self {
        let taken = names.iter().map(|name| ((*name).to_owned(), String::new())).collect();
        Self { taken }
    }

    /// Takes `wanted` for an API name, or the next free name with a number.
    ///
    /// The same calls in the same order give the same names.
    pub fn take(&mut self, wanted: String, api: &str) -> Taken {
        let mut name = wanted;
        let mut clash = None;
        if let Some(other) = self.taken.get(&name) {
            clash = Some(other.clone());
            let free =
                (2..).map(|number| format!("{name}_{number}")).find(|name| !self.taken.contains_key(name));
            name = free.unwrap_or(name);
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
        ] {
            assert_eq!(variant_name(value), rust);
        }
    }

    #[test]
    fn a_clash_is_numbered_and_told() {
        let mut scope = Scope::with_reserved(&["rest"]);
        assert_eq!(scope.take("kbb".into(), "K.B.B."), Taken { name: "kbb".into(), clash: None });
        let second = scope.take("kbb".into(), "KBB");
        assert_eq!(second, Taken { name: "kbb_2".into(), clash: Some("K.B.B.".into()) });
        assert_eq!(scope.take("rest".into(), "rest").name, "rest_2");
    }
}
