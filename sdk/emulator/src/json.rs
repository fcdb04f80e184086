//! JSON that keeps the order it was made in: rows come in SELECT order, with
//! `attributes` first, and clients see that.

use std::fmt::Write as _;

use crate::cursors::Page;
use crate::row::{Cell, Row};
use crate::time;
use crate::tooling::results;
use crate::value::Value;

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    /// A number as it is written.
    Number(String),
    Text(String),
    /// JSON text as it is.
    Raw(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    pub(crate) fn object<const N: usize>(members: [(&str, Json); N]) -> Self {
        Self::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    }

    pub(crate) fn count(number: usize) -> Self {
        Self::Number(number.to_string())
    }

    pub(crate) fn list(items: impl IntoIterator<Item = Json>) -> Self {
        Self::List(items.into_iter().collect())
    }

    pub(crate) fn opt(text: Option<&str>) -> Self {
        text.map_or(Self::Null, Self::from)
    }

    pub(crate) fn write(&self) -> String {
        let mut out = String::new();
        self.write_to(&mut out);
        out
    }

    fn write_to(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(flag) => out.push_str(if *flag { "true" } else { "false" }),
            Self::Number(text) | Self::Raw(text) => out.push_str(text),
            Self::Text(text) => quote(text, out),
            Self::List(items) => {
                out.push('[');
                for (i, item) in items.iter().enumerate() {
                    if i > 0 {
                        out.push(',');
                    }
                    item.write_to(out);
                }
                out.push(']');
            }
            Self::Object(members) => {
                out.push('{');
                for (i, (name, value)) in members.iter().enumerate() {
                    if i > 0 {
                        out.push(',');
                    }
                    quote(name, out);
                    out.push(':');
                    value.write_to(out);
                }
                out.push('}');
            }
        }
    }

    /// A page of a query.
    pub(crate) fn page(page: &Page, base: &str) -> Self {
        // The Tooling API tells more (tooling-deploy, sections 5 and 6).
        let tooling = base.ends_with("/tooling");
        let mut members = Vec::new();
        if tooling {
            members.push(("size".to_owned(), Self::count(page.total)));
        }
        members.push(("totalSize".to_owned(), Self::count(page.total)));
        members.push(("done".to_owned(), page.next.is_none().into()));
        if tooling {
            members.push(("queryLocator".to_owned(), Self::opt(page.next.as_deref())));
            let of = page.rows.first().map(|row| row.object.as_str());
            members.push(("entityTypeName".to_owned(), Self::opt(of)));
        }
        if let Some(next) = &page.next {
            members.push(("nextRecordsUrl".to_owned(), format!("{base}/query/{next}").into()));
        }
        members.push(("records".to_owned(), Self::list(page.rows.iter().map(|row| Self::row(row, base)))));
        Self::Object(members)
    }

    /// A record, with the addresses that version `base` (`/services/data/v60.0`) gives.
    pub(crate) fn row(row: &Row, base: &str) -> Self {
        let mut attributes = vec![("type".to_owned(), row.object.as_str().into())];
        // Groups are nowhere to be read.
        if !row.id.is_empty() {
            let url = format!("{base}/sobjects/{}/{}", row.object, row.id);
            attributes.push(("url".to_owned(), url.into()));
        }
        let attributes = Self::Object(attributes);
        let mut members = vec![("attributes".to_owned(), attributes)];
        for (name, cell) in &row.cells {
            let value = match cell {
                Cell::Value(Value::Text(text)) => {
                    let version = version_of(base);
                    let complex = results::complex(&row.object, name, text, version);
                    complex.map_or_else(|| text.as_str().into(), |node| node.json(version, false))
                }
                // A blob is told by where it is.
                Cell::Value(Value::Blob(_)) => {
                    format!("{base}/sobjects/{}/{}/{name}", row.object, row.id).into()
                }
                Cell::Value(value) | Cell::Figure(value) => Self::value(value),
                Cell::Compound { parts: Some(parts), .. } => Self::Object(
                    parts.iter().map(|(name, value)| (name.clone(), Self::value(value))).collect(),
                ),
                Cell::Compound { parts: None, .. } | Cell::Parent(None) | Cell::Children(None) => Self::Null,
                Cell::Children(Some(page)) => Self::page(page, base),
                Cell::Parent(Some(parent)) => Self::row(parent, base),
            };
            members.push((name.clone(), value));
        }
        Self::Object(members)
    }

    pub(crate) fn value(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(flag) => Self::Bool(*flag),
            Value::Int(number) => Self::Number(number.to_string()),
            Value::Num(number) => Self::Number(format!("{number:?}")),
            Value::DateTime(millis) => Self::Text(time::format_date_time(*millis, "+0000")),
            Value::Text(text) | Value::Blob(text) => Self::Text(text.clone()),
            Value::Date(days) => Self::Text(time::format_date(*days)),
            Value::Time(millis) => Self::Text(time::format_time(*millis)),
        }
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for Json {
    fn from(flag: bool) -> Self {
        Self::Bool(flag)
    }
}

/// The version in `/services/data/v60.0/tooling`; none is the newest.
fn version_of(base: &str) -> u16 {
    let number = base.split("/v").nth(1).and_then(|rest| rest.split('.').next());
    number.and_then(|number| number.parse().ok()).unwrap_or(u16::MAX)
}

fn quote(text: &str, out: &mut String) {
    out.push('"');
    for char in text.chars() {
        match char {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            control if control < ' ' => {
                let _ = write!(out, "\\u{:04x}", u32::from(control));
            }
            other => out.push(other),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_back() {
        let text = "quote \" back \\ tab \t nul \u{0} line \n ä 😀";
        let json =
            Json::object([("b", text.into()), ("a", Json::list([Json::Null, true.into(), Json::count(5)]))])
                .write();
        let back: serde_json::Value = serde_json::from_str(&json).unwrap_or_default();
        assert_eq!(back["b"], text);
        assert_eq!(back["a"], serde_json::json!([null, true, 5]));
        assert!(json.starts_with("{\"b\":"), "the order is kept: {json}");
    }

    #[test]
    fn numbers_stay_numbers() {
        assert_eq!(Json::value(&Value::Num(5.0)).write(), "5.0");
        assert_eq!(Json::value(&Value::Int(5)).write(), "5");
        let far: f64 = serde_json::from_str(&Json::value(&Value::Num(1e300)).write()).unwrap_or_default();
        assert!((far - 1e300).abs() < 1e290);
    }
}
