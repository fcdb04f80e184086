//! Dynamic records into structs of the caller's own.
//!
//! One reader for both wires: a partner SOAP row is all text, a REST row has JSON's types, and the
//! struct says what each value is to be.

use super::{DynamicObject, Value};
use crate::error::Error;
use crate::record::RawChildren;
use serde::de::value::{MapAccessDeserializer, SeqDeserializer};
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, Visitor};
use std::borrow::Cow;
use std::fmt;

impl DynamicObject {
    /// The record as a struct of the caller's, by serde.
    ///
    /// Fields are matched by their names, as they are written: `#[serde(rename_all = "PascalCase")]`
    /// spares most of the renaming. A value is read as what the struct asks for, whichever wire it
    /// came over: a number, a boolean or an enum out of text; a `Vec<String>` out of a multi-select
    /// picklist; a struct out of a parent or an address; a `Vec` of structs out of child records.
    /// What is null is `None`, or an empty `Vec`.
    ///
    /// ```
    /// use sforce::{Date, wire::from_xml, DynamicObject};
    ///
    /// #[derive(serde::Deserialize)]
    /// #[serde(rename_all = "PascalCase")]
    /// struct Deal {
    ///     name: String,
    ///     amount: Option<f64>,
    ///     close_date: Date,
    ///     owner: Person,
    /// }
    /// #[derive(serde::Deserialize)]
    /// #[serde(rename_all = "PascalCase")]
    /// struct Person {
    ///     is_active: bool,
    /// }
    ///
    /// let row: DynamicObject = from_xml(
    ///     "<r><type>Opportunity</type><Name>Sails</Name><Amount>12.50</Amount><CloseDate>2026-01-02</CloseDate>
    ///      <Owner><type>User</type><IsActive>true</IsActive></Owner></r>",
    /// )?;
    /// let deal: Deal = row.to_struct()?;
    /// assert_eq!((deal.amount, deal.close_date.to_string()), (Some(12.5), "2026-01-02".to_owned()));
    /// assert!(deal.owner.is_active && deal.name == "Sails");
    /// # Ok::<(), sforce::Error>(())
    /// ```
    ///
    /// # Errors
    /// If a value is not what the struct asks for, or missing; the error names the field.
    pub fn to_struct<T: DeserializeOwned>(&self) -> Result<T, Error> {
        T::deserialize(ObjectReader(self)).map_err(|problem| problem.into_error(self.object()))
    }
}

/// Why a struct could not be made.
#[derive(Debug)]
struct Problem {
    message: String,
    /// From the innermost outwards.
    path: Vec<String>,
}

impl Problem {
    fn within(mut self, name: &str) -> Self {
        self.path.push(name.to_owned());
        self
    }

    fn into_error(self, object: &str) -> Error {
        let error = Error::unreadable(self.message);
        self.path.iter().fold(error, |error, name| error.within(name)).within(object)
    }

    fn expected(what: &str, found: &str) -> Self {
        Self { message: Error::decode(what, found).message().to_owned(), path: Vec::new() }
    }
}

impl serde::de::Error for Problem {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self { message: message.to_string(), path: Vec::new() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Problem {}

/// Reads a record: a map of its columns.
struct ObjectReader<'a>(&'a DynamicObject);

impl<'de> Deserializer<'de> for ObjectReader<'_> {
    type Error = Problem;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        let columns = self.0.fields().map(|(name, value)| (name, Part::Value(value)));
        let children = self.0.extra.all_children().map(|(name, children)| (name, Part::Children(children)));
        visitor.visit_map(Columns { left: columns.chain(children), value: None })
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Problem> {
        visitor.visit_newtype_struct(self)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// What stands under a name in a record.
#[derive(Clone, Copy)]
enum Part<'a> {
    Value(&'a Value),
    Children(&'a RawChildren),
}

struct Columns<'a, I> {
    left: I,
    value: Option<(&'a str, Part<'a>)>,
}

impl<'de, 'a, I: Iterator<Item = (&'a str, Part<'a>)>> MapAccess<'de> for Columns<'a, I> {
    type Error = Problem;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Problem> {
        self.value = self.left.next();
        self.value.map(|(name, _)| seed.deserialize(name.into_deserializer())).transpose()
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Problem> {
        let (name, part) = self.value.take().unwrap_or(("", Part::Value(&Value::Null)));
        let value = match part {
            Part::Value(value) => seed.deserialize(ValueReader(value)),
            Part::Children(children) => seed.deserialize(ChildrenReader(children)),
        };
        value.map_err(|problem| problem.within(name))
    }
}

/// Reads child records: a sequence of rows, or what REST puts around them.
struct ChildrenReader<'a>(&'a RawChildren);

impl<'a> ChildrenReader<'a> {
    fn rows(&self) -> impl Iterator<Item = ObjectReader<'a>> + use<'a> {
        self.0.rows.iter().filter_map(|row| (**row).downcast_ref()).map(ObjectReader)
    }
}

impl<'de> Deserializer<'de> for ChildrenReader<'_> {
    type Error = Problem;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        visitor.visit_seq(SeqDeserializer::new(self.rows()))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        visitor.visit_some(self)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Problem> {
        let total = self.0.total.map(|total| Value::Long(i64::try_from(total).unwrap_or(i64::MAX)));
        let (done, next) = (Value::Flag(self.0.next.is_none()), self.0.next.as_deref().map(Value::from));
        let about = [("totalSize", total.as_ref()), ("done", Some(&done)), ("nextRecordsUrl", next.as_ref())];
        let about = about.into_iter().filter_map(|(name, value)| Some((name, Part::Value(value?))));
        let rows = [("records", Part::Children(self.0))];
        visitor.visit_map(Columns { left: about.chain(rows), value: None })
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

impl IntoDeserializer<'_, Problem> for ObjectReader<'_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// Reads one value as what is asked for.
struct ValueReader<'a>(&'a Value);

impl IntoDeserializer<'_, Problem> for ValueReader<'_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl ValueReader<'_> {
    /// The text of a value that is asked for as a number.
    fn number(&self) -> Option<Cow<'_, str>> {
        match self.0 {
            Value::Text(_) | Value::Int(_) | Value::Long(_) | Value::Num(_) => self.0.text(),
            _ => None,
        }
    }

    fn mismatch(&self, expected: &str) -> Problem {
        let found = match self.0 {
            Value::Null => Cow::Borrowed("null"),
            Value::Object(_) => Cow::Borrowed("a record"),
            Value::List(_) => Cow::Borrowed("a list"),
            other => other.text().unwrap_or(Cow::Borrowed("an element")),
        };
        Problem::expected(expected, &found)
    }
}

/// Integers: out of an integer, out of text, out of a number that is whole.
macro_rules! integers {
    ($($deserialize:ident $visit:ident $int:ty;)*) => {$(
        fn $deserialize<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
            let text = self.number().ok_or_else(|| self.mismatch("an integer"))?;
            match super::whole(&text).parse::<$int>() {
                Ok(value) => visitor.$visit(value),
                Err(_) => Err(self.mismatch(concat!("an integer within the bounds of ", stringify!($int)))),
            }
        }
    )*};
}

/// What takes any text.
macro_rules! texts {
    ($($deserialize:ident)*) => {$(
        fn $deserialize<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
            match self.0.text() {
                Some(text) => visitor.visit_str(&text),
                None => Err(self.mismatch("text")),
            }
        }
    )*};
}

impl<'de> Deserializer<'de> for ValueReader<'_> {
    type Error = Problem;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Flag(flag) => visitor.visit_bool(*flag),
            Value::Int(int) => visitor.visit_i32(*int),
            Value::Long(long) => visitor.visit_i64(*long),
            // As text where an `f64` would lose digits: `Number` reads either.
            Value::Num(number) if crate::Number::from(number.value()) == *number => {
                visitor.visit_f64(number.value())
            }
            Value::Object(object) => ObjectReader(object).deserialize_any(visitor),
            Value::List(values) => visitor.visit_seq(SeqDeserializer::new(values.iter().map(ValueReader))),
            Value::Xml(element) => visitor.visit_str(&element.text()),
            scalar => visitor.visit_str(&scalar.text().unwrap_or_default()),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        if self.0.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match self.0 {
            Value::Flag(flag) => visitor.visit_bool(*flag),
            Value::Text(text) if text == "true" => visitor.visit_bool(true),
            Value::Text(text) if text == "false" => visitor.visit_bool(false),
            _ => Err(self.mismatch("true or false")),
        }
    }

    integers! {
        deserialize_i8 visit_i8 i8; deserialize_i16 visit_i16 i16; deserialize_i32 visit_i32 i32;
        deserialize_i64 visit_i64 i64; deserialize_i128 visit_i128 i128;
        deserialize_u8 visit_u8 u8; deserialize_u16 visit_u16 u16; deserialize_u32 visit_u32 u32;
        deserialize_u64 visit_u64 u64; deserialize_u128 visit_u128 u128;
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        self.deserialize_f64(visitor)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        let number = self.number().and_then(|text| text.trim_ascii().parse::<crate::Number>().ok());
        match number {
            Some(number) => visitor.visit_f64(number.value()),
            None => Err(self.mismatch("a number")),
        }
    }

    texts! { deserialize_char deserialize_str deserialize_string deserialize_identifier }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match self.0 {
            Value::Blob(crate::Blob::Bytes(bytes)) => visitor.visit_bytes(bytes),
            _ => self.deserialize_str(visitor),
        }
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        self.deserialize_bytes(visitor)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match self.0 {
            // A relationship without rows, a multi-select picklist without values.
            Value::Null => visitor.visit_seq(SeqDeserializer::new(std::iter::empty::<ValueReader<'_>>())),
            Value::Text(text) => {
                let parts: Vec<_> =
                    text.split(';').filter(|part| !part.is_empty()).map(Value::from).collect();
                visitor.visit_seq(SeqDeserializer::new(parts.iter().map(ValueReader)))
            }
            Value::List(_) => self.deserialize_any(visitor),
            one => visitor.visit_seq(SeqDeserializer::new(std::iter::once(ValueReader(one)))),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Problem> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Problem> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Problem> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Problem> {
        match self.0 {
            Value::Object(object) => {
                let columns = object.fields().map(|(name, value)| (name, Part::Value(value)));
                let map = Columns { left: columns, value: None };
                MapAccessDeserializer::new(map).deserialize_enum(name, variants, visitor)
            }
            scalar => match scalar.text() {
                Some(text) => visitor.visit_enum(IntoDeserializer::<Problem>::into_deserializer(&*text)),
                None => Err(self.mismatch("text")),
            },
        }
    }

    serde::forward_to_deserialize_any! { unit unit_struct map struct ignored_any }
}

#[cfg(test)]
mod tests;
