//! Which texts can be the name of something that Salesforce names.

use crate::error::excerpt;
use unicode_ident::{is_xid_continue, is_xid_start};

/// The longest name. Real ones have up to 80 characters; a file has to be named like an sObject.
const LONGEST: usize = 200;

/// Whether this can be the name of a type, a field or a relationship: a letter or `_`, then
/// letters, digits, `_`, `-` and `.`. Everything that Salesforce names is called like this.
pub fn is_name(name: &str) -> bool {
    let other = |c: char| is_xid_continue(c) || c == '-' || c == '.';
    name.starts_with(|c| is_xid_start(c) || c == '_') && name.chars().all(other) && name.len() <= LONGEST
}

/// Says why something is not a name: it would become a file, and a name in Rust text.
///
/// # Errors
/// What is wrong with it.
pub fn check(name: &str) -> Result<(), String> {
    if is_name(name) {
        return Ok(());
    }
    let shown = excerpt(name);
    Err(if name.len() > LONGEST {
        format!("the name `{shown}` has more than {LONGEST} bytes")
    } else {
        format!("`{shown}` is not a name: it has a letter or _ first, then letters, digits, _, - and .")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_what_files_and_rust_text_can_hold() {
        let long = "x".repeat(201);
        for name in ["a", "Id", "ns__Room__c", "_x", "東京__c", "übung", "a-b.c", &long[1..]] {
            assert_eq!(check(name), Ok(()), "{name}");
        }
        let odd = [
            "",
            "1",
            ".",
            "..",
            "-a",
            "a/b",
            "../../evil",
            "a b",
            "a\"b",
            "a\nb",
            "a\rb",
            "a\0b",
            "a:b",
            "a'b",
        ];
        for name in odd {
            assert!(check(name).unwrap_err().contains("is not a name"), "{name}");
        }
        assert!(check(&long).unwrap_err().ends_with("has more than 200 bytes"));
    }
}
