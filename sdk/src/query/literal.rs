//! Values as SOQL literals. Every value in a statement goes through here.

use crate::Value;
use crate::error::Error;

/// A value as a SOQL literal, escaped by its type.
///
/// # Errors
/// If SOQL has no literal for the value: NaN, a record, bytes.
pub fn literal(value: &Value) -> Result<String, Error> {
    Ok(match value {
        Value::Null => "null".to_owned(),
        Value::Text(text) => quoted(text),
        Value::Id(id) => quoted(id.as_str()),
        Value::Flag(flag) => flag.to_string(),
        Value::Int(int) => int.to_string(),
        Value::Long(long) => long.to_string(),
        Value::Num(number) if number.value().is_finite() => number.to_string(),
        Value::DateTime(time) => time.to_string(),
        Value::Date(date) => date.to_string(),
        Value::Time(time) => time.to_string(),
        other => return Err(Error::input(format!("{other:?} cannot stand in a query"))),
    })
}

/// A text as a SOQL string.
fn quoted(text: &str) -> String {
    use std::fmt::Write;
    let mut out = String::with_capacity(text.len() + 2);
    out.push('\'');
    for char in text.chars() {
        match char {
            '\\' => out.push_str("\\\\"),
            '\'' => out.push_str("\\'"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            control if control < ' ' => {
                let _ = write!(out, "\\u{:04X}", u32::from(control));
            }
            other => out.push(other),
        }
    }
    out.push('\'');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_leave_its_quotes() {
        for (text, expected) in [
            ("it's", r"'it\'s'"),
            (r"back\slash", r"'back\\slash'"),
            (r"\' OR Name != '", r"'\\\' OR Name != \''"),
            ("a\nb\u{1}", r"'a\nb\u0001'"),
        ] {
            assert_eq!(literal(&Value::from(text)).unwrap(), expected);
        }
    }

    #[test]
    fn what_has_no_literal_is_refused() {
        assert!(literal(&Value::from(f64::NAN)).is_err());
        assert!(literal(&Value::List(vec![])).is_err());
    }
}
