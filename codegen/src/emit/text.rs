//! Text: what prettyplease formats, and what it would only fold.

use super::names::ModuleNames;
use proc_macro2::{Ident, Span, TokenStream};
use sforce_schema::Error;
use sforce_schema::Version;
use sforce_schema::sobjects::SObjects;
use std::fmt::Write;

/// Formats items.
pub(super) fn format(items: &TokenStream) -> Result<String, Error> {
    let file = syn::parse2(items.clone()).map_err(|error| {
        Error::new("generated text", format!("the generator wrote what is not Rust: {error}"))
            .of(items.to_string())
    })?;
    Ok(prettyplease::unparse(&file))
}

/// An identifier, raw where it says so.
pub(super) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// A type or path from its text.
pub(super) fn tokens(path: &str) -> Result<TokenStream, Error> {
    path.parse().map_err(|error| {
        Error::new("generated text", format!("the generator wrote what is not a path: {error}")).of(path)
    })
}

/// A Rust string literal.
pub(super) fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// What every module starts with: the layout's number and the APIs of its types.
pub(super) fn head(sobjects: &SObjects, pinned: Option<Version>, names: &ModuleNames) -> String {
    let mut head = String::from("::sforce::abi!(2);\n");
    if !sobjects.objects.is_empty() {
        head.push_str("\n#[allow(unused_imports)]\nuse ::sforce::mask::*;\n");
    }
    let pinned = match pinned {
        Some(Version { major, minor: 0 }) => format!("Some(::sforce::Version::new({major}))"),
        Some(Version { major, minor }) => format!("Some(::sforce::Version::with_minor({major}, {minor}))"),
        None => "None".to_owned(),
    };
    for namespace in &names.namespaces {
        // sObjects that only a describe tells of are of no version.
        let version = if namespace.is_empty() { "None" } else { &pinned };
        let _ = write!(
            head,
            "\n#[allow(dead_code)]\nstatic {}: ::sforce::Api = ::sforce::Api {{\n    namespace: {},\n    version: {version},\n}};\n",
            names.api(namespace),
            literal(namespace)
        );
    }
    head
}

/// What every module ends with: the list of its records.
pub(super) fn tables(tables: &[String]) -> String {
    let mut text = String::from(
        "\n/// The tables of all records of this module, for programs that walk them.\n\
         #[rustfmt::skip]\npub static TABLES: &[&::sforce::Meta] = &[",
    );
    for table in tables {
        let _ = write!(text, "\n    &{table},");
    }
    text.push_str(if tables.is_empty() { "];\n" } else { "\n];\n" });
    text
}

/// Writes an enumeration.
pub(super) fn enumeration(out: &mut String, doc: &str, name: &str, variants: &[(String, &str)]) {
    let _ = writeln!(out, "::sforce::enumeration! {{\n    /// {doc}\n    pub enum {name} {{");
    for (variant, value) in variants {
        let _ = writeln!(out, "        {variant} = {},", literal(value));
    }
    out.push_str("    }\n}\n\n");
}

/// The file that a type's text goes to: files by first letter can be opened by a person.
pub(super) fn part_of(name: &str) -> String {
    let first = name.chars().next().unwrap_or('x').to_ascii_lowercase();
    if first.is_ascii_alphabetic() { format!("types_{first}") } else { "types_other".to_owned() }
}
