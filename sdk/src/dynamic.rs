//! Records and values whose types are not known when the program is compiled.

mod rows;

use crate::error::Error;
use crate::record::{Api, Extra, Meta, RawChildren, Record, Slot, SlotMut, Typed};
use crate::value::{Blob, Date, DateTime, Id, Number, Time};
use crate::wire::Element;

/// A value of any type, for change sets, conditions and dynamic records.
///
/// serde writes it as the value that it is, and reads it from a value of any shape as REST's
/// rows are read: a text is a [`Value::Text`], whatever it says, and [`FromValue`] parses it.
///
/// ```
/// use sforce::{DynamicObject, FromValue, Id, Value};
///
/// let value: Value = serde_json::from_str(r#"{"OwnerId": "005000000000001AAA", "Seats__c": 12}"#)?;
/// let record = DynamicObject::from_value(&value).unwrap();
/// assert_eq!(record.get::<Id>("OwnerId").unwrap().unwrap(), "005000000000001AAA");
/// assert_eq!(record.get::<u32>("Seats__c").unwrap(), Some(12));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Value {
    /// An explicit null.
    Null,
    /// Text; every field of a partner SOAP row arrives as text.
    Text(String),
    /// A boolean.
    Flag(bool),
    /// A 32-bit integer.
    Int(i32),
    /// A 64-bit integer.
    Long(i64),
    /// A double that keeps its text.
    Num(Number),
    /// An id.
    Id(Id),
    /// An instant.
    DateTime(DateTime),
    /// A day.
    Date(Date),
    /// A time of day.
    Time(Time),
    /// Bytes, or where to fetch them.
    Blob(Blob),
    /// A record: a parent, an address, an owner of unknown type.
    Object(Box<DynamicObject>),
    /// Several values.
    List(Vec<Value>),
    /// An element of a type that only its XML tells.
    Xml(Box<Element>),
    /// What another request of a composite is answered with, as `@{name.path}`. It stands in requests of a
    /// composite only.
    Reference(Box<str>),
}

impl Value {
    /// Whether it is an explicit null.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Whether it, or a value within it, is of this sort.
    pub(crate) fn any(&self, is: &dyn Fn(&Self) -> bool) -> bool {
        is(self)
            || match self {
                Self::Object(object) => object.fields().any(|(_, value)| value.any(is)),
                Self::List(values) => values.iter().any(|value| value.any(is)),
                _ => false,
            }
    }

    /// It as the text that stands on the wire, for what has one.
    pub fn text(&self) -> Option<std::borrow::Cow<'_, str>> {
        use std::borrow::Cow;
        Some(match self {
            Self::Text(text) => Cow::Borrowed(text.as_str()),
            Self::Reference(text) => Cow::Borrowed(text),
            Self::Flag(flag) => Cow::Borrowed(if *flag { "true" } else { "false" }),
            Self::Int(int) => Cow::Owned(int.to_string()),
            Self::Long(long) => Cow::Owned(long.to_string()),
            Self::Num(number) => Cow::Owned(number.to_string()),
            Self::Id(id) => Cow::Borrowed(id.as_str()),
            Self::DateTime(time) => Cow::Owned(time.to_string()),
            Self::Date(date) => Cow::Owned(date.to_string()),
            Self::Time(time) => Cow::Owned(time.to_string()),
            Self::Blob(blob) => match blob.url() {
                Some(url) => Cow::Borrowed(url),
                None => Cow::Owned(blob.to_base64()?),
            },
            Self::Null | Self::Object(_) | Self::List(_) | Self::Xml(_) => return None,
        })
    }
}

/// A type that a [`Value`] can be read as.
///
/// Reading parses: a partner SOAP row brings every field as text, REST brings
/// JSON's types, and both give the same answer here.
pub trait FromValue: Sized {
    /// What is expected, for the error.
    const EXPECTED: &'static str;

    /// Reads it; none if it is not of that type.
    fn from_value(value: &Value) -> Option<Self>;
}

macro_rules! from_text {
    ($($type:ty: $expected:literal, $($variant:ident)|+;)*) => {$(
        impl FromValue for $type {
            const EXPECTED: &'static str = $expected;

            fn from_value(value: &Value) -> Option<Self> {
                match value {
                    $(Value::$variant(value) => Self::try_from(value.clone()).ok(),)+
                    Value::Text(text) => text.parse().ok(),
                    _ => None,
                }
            }
        }
    )*};
}

from_text! {
    bool: "a boolean", Flag;
    Number: "a number", Num | Int | Long;
    Id: "an id", Id;
    DateTime: "a date and time", DateTime;
    Date: "a date", Date;
    Time: "a time of day", Time;
}

macro_rules! whole_numbers {
    ($($type:ty),*) => {$(
        impl FromValue for $type {
            const EXPECTED: &'static str = "an integer";

            fn from_value(value: &Value) -> Option<Self> {
                match value {
                    Value::Int(_) | Value::Long(_) | Value::Num(_) | Value::Text(_) => {
                        whole(&value.text()?).parse().ok()
                    }
                    _ => None,
                }
            }
        }
    )*};
}

whole_numbers!(i32, i64, u32, u64, usize);

/// The digits of a whole number: a field of numbers without decimal places is a `double` on the wire,
/// and comes as `12.0`.
pub(crate) fn whole(text: &str) -> &str {
    let text = text.trim_ascii();
    match text.split_once('.') {
        Some((whole, zeros)) if zeros.bytes().all(|digit| digit == b'0') => whole,
        _ => text,
    }
}

impl FromValue for f64 {
    const EXPECTED: &'static str = "a number";

    fn from_value(value: &Value) -> Option<Self> {
        Number::from_value(value).map(|number| number.value())
    }
}

impl FromValue for String {
    const EXPECTED: &'static str = "text";

    fn from_value(value: &Value) -> Option<Self> {
        value.text().map(std::borrow::Cow::into_owned)
    }
}

impl FromValue for Blob {
    const EXPECTED: &'static str = "base64 or a URL";

    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Blob(blob) => Some(blob.clone()),
            Value::Text(text) if is_address(text) => Some(Self::Url(text.clone())),
            Value::Text(text) => Self::from_base64(text).ok(),
            _ => None,
        }
    }
}

/// Whether a binary field's text is where the bytes are, not they: base64 may well start with a slash,
/// as that of every JPEG does.
pub(crate) fn is_address(text: &str) -> bool {
    ["/services/", "https://", "http://"].iter().any(|start| text.starts_with(start))
}

macro_rules! from_compound {
    ($($type:ty: $expected:literal;)*) => {$(
        impl FromValue for $type {
            const EXPECTED: &'static str = $expected;

            fn from_value(value: &Value) -> Option<Self> {
                match value {
                    Value::Object(object) => crate::wire::from_json(&crate::wire::to_json(&**object).ok()?).ok(),
                    _ => None,
                }
            }
        }
    )*};
}

from_compound! {
    crate::Address: "an address";
    crate::Location: "a location";
}

impl FromValue for DynamicObject {
    const EXPECTED: &'static str = "a record";

    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Object(object) => Some((**object).clone()),
            _ => None,
        }
    }
}

/// A record of an object that the bindings do not know.
///
/// ```
/// use sforce::{DynamicObject, Value};
///
/// let mut room = DynamicObject::new("Room__c");
/// room.set("Seats__c", 12);
/// assert_eq!(room.get::<i32>("Seats__c")?, Some(12));
/// # Ok::<(), sforce::Error>(())
/// ```
#[derive(Default)]
pub struct DynamicObject {
    pub(crate) extra: Extra,
}

static API: Api = Api { namespace: "", version: None };
static META: Meta = Meta {
    name: "sObject",
    api: &API,
    fields: &[],
    base: None,
    subtypes: &[],
    object: None,
    again: &[],
    new: || Box::new(DynamicObject::default()),
};

impl Record for DynamicObject {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn lend_slots(&self, to: &mut dyn crate::record::ReadSlots) {
        to.read(&[Slot::Extra(&self.extra)]);
    }

    fn lend_slots_mut(&mut self, to: &mut dyn crate::record::WriteSlots) {
        to.write(&mut [SlotMut::Extra(&mut self.extra)]);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Typed for DynamicObject {
    const META: &'static Meta = &META;
}

crate::record_impls! { DynamicObject }

impl DynamicObject {
    /// An empty record of an object.
    pub fn new(object: &str) -> Self {
        let mut record = Self::default();
        record.extra.set_type_name(object);
        record
    }

    /// The object's API name; empty if the server did not say.
    pub fn object(&self) -> &str {
        self.extra.type_name().unwrap_or_default()
    }

    /// The fields that came, in the order in which they came.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.extra.iter().filter_map(|(name, kept)| match kept {
            crate::record::ExtraValue::Value(value) => Some((name, value)),
            crate::record::ExtraValue::Xml(_) => None,
        })
    }

    /// A field's value as it came; none if it did not come. Names match in any letter case.
    ///
    /// A path leads to a parent's field: `Owner.Manager.Name`.
    pub fn value(&self, field: &str) -> Option<&Value> {
        self.extra.get(field).or_else(|| {
            let (parent, path) = field.split_once('.')?;
            match self.extra.get(parent)? {
                Value::Object(parent) => parent.value(path),
                _ => None,
            }
        })
    }

    /// A field's value as a `T`; none if it is null or did not come. A path leads to a parent's field.
    ///
    /// # Errors
    /// If there is a value and it is not a `T`.
    pub fn get<T: FromValue>(&self, field: &str) -> Result<Option<T>, Error> {
        match self.value(field) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => T::from_value(value).map(Some).ok_or_else(|| {
                let found = value.text().map_or_else(|| format!("{value:?}"), std::borrow::Cow::into_owned);
                Error::decode(T::EXPECTED, &found).within(field).within(self.object())
            }),
        }
    }

    /// Sets a field.
    pub fn set(&mut self, field: &str, value: impl Into<Value>) {
        self.extra.set(field, value.into());
    }

    /// Takes a field's value out.
    pub fn remove(&mut self, field: &str) -> Option<Value> {
        self.extra.remove(field)
    }

    /// The child records of a relationship, if the query asked for them.
    pub fn children(&self, relationship: &str) -> Option<&RawChildren> {
        self.extra.children(relationship)
    }
}

macro_rules! into_value {
    ($($type:ty => $variant:ident),*) => {$(
        impl From<$type> for Value {
            fn from(value: $type) -> Self {
                Self::$variant(value.into())
            }
        }
    )*};
}

into_value!(
    &str => Text, String => Text, bool => Flag, i32 => Int, i64 => Long, u32 => Long, f64 => Num,
    Number => Num, Id => Id, DateTime => DateTime, Date => Date, Time => Time, Blob => Blob
);

macro_rules! into_long_or_num {
    ($($type:ty),*) => {$(
        impl From<$type> for Value {
            /// A [`Value::Long`], or a [`Value::Num`] with all the digits where 64 bits with a sign
            /// are too few.
            fn from(value: $type) -> Self {
                i64::try_from(value).map_or_else(|_| Self::Num(value.into()), Self::Long)
            }
        }
    )*};
}

into_long_or_num!(u64, usize);

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_integer_becomes_the_smallest_value_that_keeps_it() {
        assert_eq!(Value::from(-1_i32), Value::Int(-1));
        assert_eq!(Value::from(u32::MAX), Value::Long(4_294_967_295));
        assert_eq!(Value::from(7_u64), Value::Long(7));
        assert_eq!(Value::from(7_usize), Value::Long(7));
        assert_eq!(Value::from(u64::MAX), Value::Num("18446744073709551615".parse().unwrap()));
        assert_eq!(Value::from(u64::MAX).text().unwrap(), "18446744073709551615");
        assert_eq!(Value::from(Some(7_u32)), Value::Long(7));
    }

    #[test]
    fn integers_are_read_back_where_they_fit() {
        assert_eq!(u64::from_value(&Value::from(u64::MAX)), Some(u64::MAX));
        assert_eq!(u32::from_value(&Value::from(u32::MAX)), Some(u32::MAX));
        assert_eq!(usize::from_value(&Value::Text("12.0".to_owned())), Some(12));
        assert_eq!(u32::from_value(&Value::Int(-1)), None);
        assert_eq!(u32::from_value(&Value::from(u64::MAX)), None);
    }

    #[test]
    fn a_value_of_any_shape_is_read_by_serde() {
        let json = r#"{"a":null,"b":true,"c":12,"d":5000000000,"e":0.5,"f":"001","g":[1,{"h":"x"}]}"#;
        let value: Value = serde_json::from_str(json).unwrap();
        let Value::Object(object) = &value else { panic!("{value:?}") };
        let fields: Vec<_> = object.fields().collect();
        let mut inner = DynamicObject::default();
        inner.set("h", "x");
        let expected = [
            ("a", Value::Null),
            ("b", Value::Flag(true)),
            ("c", Value::Int(12)),
            ("d", Value::Long(5_000_000_000)),
            ("e", Value::Num(0.5.into())),
            ("f", Value::Text("001".to_owned())),
            ("g", Value::List(vec![Value::Int(1), Value::Object(Box::new(inner))])),
        ];
        assert_eq!(fields, expected.each_ref().map(|(name, value)| (*name, value)));
        assert_eq!(serde_json::to_string(&value).unwrap(), json);
        // From a tree as from a text.
        let tree: serde_json::Value = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::from_value::<Value>(tree).unwrap(), value);
    }

    #[test]
    fn serde_reads_what_it_wrote_of_a_scalar_as_its_text() {
        let id = Value::Id(Id::new("001000000000001").unwrap());
        for value in [id, Value::Flag(false), Value::Int(-1), Value::Date(Date::new(2026, 1, 2).unwrap())] {
            let read: Value = serde_json::from_str(&serde_json::to_string(&value).unwrap()).unwrap();
            assert_eq!(read.text(), value.text());
        }
        let read: Value = serde_json::from_str("18446744073709551615").unwrap();
        assert_eq!(read, Value::from(u64::MAX));
    }

    #[test]
    fn serde_refuses_a_value_that_nests_too_deep() {
        let deep = format!("{}1{}", "[".repeat(80), "]".repeat(80));
        assert!(serde_json::from_str::<Value>(&deep).unwrap_err().to_string().contains("deeper than 50"));
    }
}
