//! The values of records, and what arrives before it is known to be one.

use crate::time;

/// A field's value in the store.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// Nothing.
    #[default]
    Null,
    /// Text of any kind: strings, picklists, ids in their 18 characters.
    Text(String),
    /// A boolean.
    Bool(bool),
    /// An `int` or `long`.
    Int(i64),
    /// A `double`, `currency` or `percent`.
    Num(f64),
    /// Milliseconds since 1970-01-01T00:00:00Z.
    DateTime(i64),
    /// Days since 1970-01-01.
    Date(i64),
    /// Milliseconds since midnight, UTC.
    Time(i64),
    /// Base64 text of a blob.
    Blob(String),
}

impl Value {
    /// The text of a `Text`.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether there is nothing.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The text as SOAP writes it; none for nothing.
    pub(crate) fn lexical(&self) -> Option<String> {
        Some(match self {
            Self::Null => return None,
            Self::Text(text) | Self::Blob(text) => text.clone(),
            Self::Bool(flag) => flag.to_string(),
            Self::Int(number) => number.to_string(),
            Self::Num(number) => format!("{number:?}"),
            Self::DateTime(millis) => time::format_date_time(*millis, "Z"),
            Self::Date(days) => time::format_date(*days),
            Self::Time(millis) => time::format_time(*millis),
        })
    }
}

macro_rules! from {
    ($($ty:ty => $make:expr,)*) => {
        $(impl From<$ty> for Value {
            fn from(value: $ty) -> Self {
                ($make)(value)
            }
        })*
    };
}

from! {
    &str => |text: &str| Self::Text(text.to_owned()),
    String => Self::Text,
    &String => |text: &String| Self::Text(text.clone()),
    bool => Self::Bool,
    i32 => |number| Self::Int(i64::from(number)),
    i64 => Self::Int,
    f64 => Self::Num,
}

/// What a request gives for a field, before the schema says what it should be.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Raw {
    /// JSON's `null`, or a name in `fieldsToNull`.
    Null,
    /// A JSON string, or any text of XML.
    Text(String),
    /// A JSON boolean.
    Bool(bool),
    /// A JSON number as it is written.
    Number(String),
    /// A nested object: a parent named by one of its external ids.
    Nested(Vec<(String, Raw)>),
    /// A JSON array.
    Array,
}

impl From<Value> for Raw {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(flag) => Self::Bool(flag),
            Value::Int(number) => Self::Number(number.to_string()),
            Value::Num(number) => Self::Number(format!("{number:?}")),
            other => other.lexical().map_or(Self::Null, Self::Text),
        }
    }
}
