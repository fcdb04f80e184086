//! A secret in every form in which it may come back: a service or a gateway that repeats a request in its
//! answer repeats it as it was sent.

use crate::percent::encode;
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};
use std::borrow::Cow;

/// What stands in a secret's place.
const HIDDEN: &str = "[REDACTED]";

/// A secret's forms, the longest first, so that none is cut by another.
pub(crate) fn forms(secret: &str) -> Vec<String> {
    if secret.is_empty() {
        return Vec::new();
    }
    let encoded = encode(secret);
    let mut forms = vec![
        secret.to_owned(),
        lower_hex(&encoded),
        // As forms of browsers have it.
        encoded.replace("%20", "+"),
        lower_hex(&encoded).replace("%20", "+"),
        encoded,
    ];
    let escaped = secret.replace('&', "&amp;").replace('<', "&lt;");
    for quote in ["\"", "&quot;", "&#34;"] {
        for apostrophe in ["'", "&apos;", "&#39;"] {
            let escaped = escaped.replace('"', quote).replace('\'', apostrophe);
            forms.push(escaped.replace('>', "&gt;"));
            forms.push(escaped);
        }
    }
    if let Ok(quoted) = serde_json::to_string(secret) {
        let escaped = &quoted[1..quoted.len() - 1];
        forms.push(escaped.to_owned());
        forms.push(escaped.replace('/', "\\/"));
        let unicode = |char: char| format!("\\u{:04x}", u32::from(char));
        let safe = ['<', '>', '&', '\'', '='].iter();
        let safe = safe.fold(escaped.to_owned(), |text, char| text.replace(*char, &unicode(*char)));
        forms.push(upper_hex(&safe));
        forms.push(safe);
    }
    for engine in [&STANDARD, &STANDARD_NO_PAD, &URL_SAFE, &URL_SAFE_NO_PAD] {
        forms.push(engine.encode(secret));
    }
    forms.sort_by(|one, other| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
    forms.dedup();
    forms
}

/// A text without a secret in any of its forms; none if there is nothing to hide.
pub(crate) fn hidden(text: &str, forms: &[String]) -> Option<String> {
    let mut text = Cow::Borrowed(text);
    for form in forms.iter().filter(|form| !form.is_empty()) {
        if text.contains(form.as_str()) {
            text = text.replace(form.as_str(), HIDDEN).into();
        }
    }
    if let Some(rest) = without_cut(&text, forms) {
        text = rest.into();
    }
    match text {
        Cow::Owned(text) => Some(text),
        Cow::Borrowed(_) => None,
    }
}

/// So much of a secret's beginning is one: less of it could be a word.
const CUT: usize = 8;

/// The same without the beginnings of secrets that stand before an ellipsis, where a text was cut.
fn without_cut(text: &str, forms: &[String]) -> Option<String> {
    let (mut out, mut changed) = (String::new(), false);
    let mut parts = text.split('…').peekable();
    while let Some(part) = parts.next() {
        let is_cut = parts.peek().is_some();
        // An excerpt's quote may stand between.
        let (shown, quote) = part.strip_suffix('"').map_or((part, ""), |shown| (shown, "\""));
        let start = if is_cut { forms.iter().filter_map(|form| beginning(shown, form)).min() } else { None };
        match start {
            Some(start) => {
                changed = true;
                out.push_str(&shown[..start]);
                out.push_str(HIDDEN);
                out.push_str(quote);
            }
            None => out.push_str(part),
        }
        if is_cut {
            out.push('…');
        }
    }
    changed.then_some(out)
}

/// Where a long beginning of a form stands at the end of a text.
fn beginning(text: &str, form: &str) -> Option<usize> {
    let lengths = form.char_indices().map(|(at, _)| at).filter(|at| *at >= CUT).rev();
    lengths.filter(|length| text.ends_with(&form[..*length])).map(|length| text.len() - length).next()
}

/// Percent-encoded text with small hex digits.
fn lower_hex(encoded: &str) -> String {
    hex(encoded, "%", 2, str::to_ascii_lowercase)
}

/// JSON's escapes with large hex digits.
fn upper_hex(escaped: &str) -> String {
    hex(escaped, "\\u", 4, str::to_ascii_uppercase)
}

/// Changes the hex digits behind each mark.
fn hex(text: &str, mark: &str, length: usize, change: impl Fn(&str) -> String) -> String {
    let mut parts = text.split(mark);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(mark);
        match part.split_at_checked(length) {
            Some((digits, rest)) => {
                out.push_str(&change(digits));
                out.push_str(rest);
            }
            None => out.push_str(part),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_found_as_it_was_sent() {
        let secret = "p&ss w/rd<\"ü'=";
        let forms = forms(secret);
        for form in [
            secret,
            "p%26ss%20w%2Frd%3C%22%C3%BC%27%3D",
            "p%26ss%20w%2frd%3c%22%c3%bc%27%3d",
            "p%26ss+w%2Frd%3C%22%C3%BC%27%3D",
            "p&amp;ss w/rd&lt;\"ü'=",
            "p&amp;ss w/rd&lt;&quot;ü&apos;=",
            "p&amp;ss w/rd&lt;&quot;ü&#39;=",
            "p&ss w/rd<\\\"ü'=",
            "p&ss w\\/rd<\\\"ü'=",
            "p\\u0026ss w/rd\\u003c\\\"ü\\u0027\\u003d",
            "p\\u0026ss w/rd\\u003C\\\"ü\\u0027\\u003D",
            &STANDARD.encode(secret),
            &URL_SAFE_NO_PAD.encode(secret),
        ] {
            let text = format!("before {form} behind");
            assert_eq!(hidden(&text, &forms).as_deref(), Some("before [REDACTED] behind"), "{form}");
        }
        assert_eq!(hidden("nothing of it", &forms), None);
        for (cut, clean) in [
            ("found \"p&ss w/rd…\"", "found \"[REDACTED]…\""),
            ("found \"p&ss w/rd\"… at", "found \"[REDACTED]\"… at"),
            ("p%26ss%20w… and p&amp;ss w/…", "[REDACTED]… and [REDACTED]…"),
        ] {
            assert_eq!(hidden(cut, &forms).as_deref(), Some(clean), "{cut}");
        }
        assert_eq!(hidden("p&ss…", &forms), None);
        assert_eq!(super::forms(""), Vec::<String>::new());
    }
}
