//! How text is compared where letter case means nothing.

use std::cmp::Ordering;

/// The order of two texts in any letter case.
pub(crate) fn compare(a: &str, b: &str) -> Ordering {
    if a.is_ascii() && b.is_ascii() {
        let upper = |byte: u8| byte.to_ascii_uppercase();
        return a.bytes().map(upper).cmp(b.bytes().map(upper));
    }
    a.chars().flat_map(char::to_uppercase).cmp(b.chars().flat_map(char::to_uppercase))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letter_case_means_nothing() {
        assert_eq!(compare("Straße", "STRASSE"), Ordering::Equal);
        assert_eq!(compare("äB", "Äb"), Ordering::Equal);
        assert_eq!(compare("abc", "ABD"), Ordering::Less);
        assert_eq!(compare("ab", "ABC"), Ordering::Less);
        assert_eq!(compare("", "a"), Ordering::Less);
    }
}
