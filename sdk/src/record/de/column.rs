//! What a row holds beyond its type's fields.

use super::{Format, RowsSeed, custom, fill};
use crate::Value;
use crate::dynamic::DynamicObject;
use crate::record::{Meta, RawChildren, Typed, another_type_message};
use crate::value::{Number, ValueError};
use crate::wire::Plan;
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

/// Reads the `attributes` of a row with bindings, which must name the row's own type. The address says
/// nothing that type and id do not.
pub(super) struct AttributesSeed {
    pub(super) meta: &'static Meta,
}

impl<'de> DeserializeSeed<'de> for AttributesSeed {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for AttributesSeed {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a row's attributes")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        // Every row has them, so its texts are looked at where they stand.
        while let Some(is_type) = map.next_key_seed(Glance(|key: &str| key == "type"))? {
            if is_type {
                let another = map.next_value_seed(Glance(|name: &str| {
                    let another = name != self.meta.name && !self.meta.answers_to(name);
                    another.then(|| another_type_message(self.meta, name))
                }))?;
                if let Some(message) = another {
                    return Err(A::Error::custom(message));
                }
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

/// Shows a text to a function instead of making a string of it.
struct Glance<F>(F);

impl<'de, T, F: FnOnce(&str) -> T> DeserializeSeed<'de> for Glance<F> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<T, D::Error> {
        from.deserialize_str(self)
    }
}

impl<T, F: FnOnce(&str) -> T> Visitor<'_> for Glance<F> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        Ok((self.0)(text))
    }
}

/// A column that the row's type does not know.
pub(super) enum Column {
    Children(RawChildren),
    Value(Value),
}

#[derive(Clone, Copy)]
pub(super) struct ColumnSeed {
    /// The type of the rows, should it turn out to be child records.
    pub(super) of: &'static Meta,
    pub(super) format: Format,
}

impl<'de> DeserializeSeed<'de> for ColumnSeed {
    type Value = Column;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Column, D::Error> {
        if !self.format.json {
            return from.deserialize_any(self);
        }
        // A number is had with its text only as a raw value; the other columns are read from that.
        let raw: &RawValue = serde::Deserialize::deserialize(from)?;
        let text = raw.get();
        if text.starts_with(|first: char| first == '-' || first.is_ascii_digit()) {
            return number(text).map(Column::Value).map_err(custom);
        }
        let format = self.format.deeper()?;
        if let Some(result) = ResultParts::of(text) {
            return result.read(self.of, format).map(Column::Children).map_err(D::Error::custom);
        }
        let seed = Self { format, ..self };
        serde_json::Deserializer::from_str(text).deserialize_any(seed).map_err(D::Error::custom)
    }
}

/// A number of JSON, as an integer where it is one.
fn number(text: &str) -> Result<Value, ValueError> {
    let integer = text.parse().map(Value::Int).or_else(|_| text.parse().map(Value::Long));
    match integer {
        // Minus zero is no integer's text.
        Ok(value) if text != "-0" => Ok(value),
        _ => Number::parse_json(text).map(Value::Num),
    }
}

/// The parts of a query's result, in whatever order they came.
struct ResultParts<'a> {
    records: &'a RawValue,
    total_size: Option<u64>,
    next_records_url: Option<Box<str>>,
}

impl<'a> ResultParts<'a> {
    /// The parts, if this is the result of a query and nothing else.
    fn of(text: &'a str) -> Option<Self> {
        // Looked for only where it may be: addresses and parents are more frequent.
        if !text.starts_with('{') || memchr::memmem::find(text.as_bytes(), b"\"records\"").is_none() {
            return None;
        }
        // Of two with one name the later counts, as elsewhere.
        let mut members: BTreeMap<Cow<'a, str>, &'a RawValue> = serde_json::from_str(text).ok()?;
        // Whether it is there tells a result from an object that happens to hold records.
        serde_json::from_str::<bool>(members.remove("done")?.get()).ok()?;
        let parts = Self {
            records: members.remove("records").filter(|records| records.get().starts_with('['))?,
            total_size: member(members.remove("totalSize")).ok()?,
            next_records_url: member(members.remove("nextRecordsUrl")).ok()?,
        };
        members.is_empty().then_some(parts)
    }

    fn read(self, meta: &'static Meta, format: Format) -> Result<RawChildren, serde_json::Error> {
        let mut from = serde_json::Deserializer::from_str(self.records.get());
        let rows = RowsSeed { meta, plan: &mut Plan::default(), format }.deserialize(&mut from)?;
        Ok(RawChildren { rows, total: self.total_size, next: self.next_records_url })
    }
}

/// What need not be there.
fn member<T: DeserializeOwned>(raw: Option<&RawValue>) -> Result<Option<T>, serde_json::Error> {
    serde_json::from_str(raw.map_or("null", RawValue::get))
}

impl<'de> Visitor<'de> for ColumnSeed {
    type Value = Column;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Column, E> {
        Ok(Column::Value(Value::Null))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Column, E> {
        Ok(Column::Value(Value::Flag(value)))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Column, E> {
        Ok(Column::Value(i32::try_from(value).map_or(Value::Long(value), Value::Int)))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Column, E> {
        match i64::try_from(value) {
            Ok(value) => self.visit_i64(value),
            Err(_) => Ok(Column::Value(Value::from(value))),
        }
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Column, E> {
        Ok(Column::Value(Value::Num(Number::from(value))))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Column, E> {
        Ok(Column::Value(Value::Text(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Column, A::Error> {
        // A raw value has been counted where it was read.
        let format = if self.format.json { self.format } else { self.format.deeper()? };
        let mut values = Vec::new();
        while let Some(value) = seq.next_element_seed(ValueSeed(format))? {
            values.push(value);
        }
        Ok(Column::Value(Value::List(values)))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Column, A::Error> {
        let mut object = DynamicObject::default();
        fill(&mut object, &mut Plan::default(), self.format, map)?;
        // Where the format has no raw values, a result is known by what it holds.
        if !self.format.json
            && let Some(children) = RawChildren::from_members(&object)
        {
            return Ok(Column::Children(children));
        }
        Ok(Column::Value(Value::Object(Box::new(object))))
    }
}

impl RawChildren {
    /// Rows without bindings out of the members that a query's result has.
    fn from_members(object: &DynamicObject) -> Option<Self> {
        let known = |name: &str| matches!(name, "records" | "totalSize" | "done" | "nextRecordsUrl");
        let Some(Value::List(records)) = object.value("records") else {
            return None;
        };
        if object.value("done").is_none() || !object.fields().all(|(name, _)| known(name)) {
            return None;
        }
        let row = |value: &Value| match value {
            Value::Object(row) => Some(row.clone() as Box<dyn crate::Record>),
            _ => None,
        };
        let total = object.get::<i64>("totalSize").ok()?;
        Some(Self {
            rows: records.iter().map(row).collect::<Option<_>>()?,
            total: total.and_then(|total| u64::try_from(total).ok()),
            next: object.get::<String>("nextRecordsUrl").ok()?.map(String::into_boxed_str),
        })
    }
}

/// Reads a value of any shape; the result of a query is an object like others.
pub(crate) struct ValueSeed(pub(crate) Format);

impl<'de> DeserializeSeed<'de> for ValueSeed {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        let seed = ColumnSeed { of: DynamicObject::META, format: self.0 };
        Ok(match seed.deserialize(from)? {
            Column::Value(value) => value,
            Column::Children(children) => Value::Object(Box::new(children.into_object())),
        })
    }
}

impl RawChildren {
    /// As an object with the members that REST gives it.
    fn into_object(self) -> DynamicObject {
        let mut object = DynamicObject::default();
        let extra = &mut object.extra;
        if let Some(total) = self.total {
            extra.put("totalSize", Value::from(i64::try_from(total).unwrap_or(i64::MAX)));
        }
        extra.put("done", Value::Flag(self.next.is_none()));
        if let Some(next) = self.next {
            extra.put("nextRecordsUrl", Value::Text(next.into()));
        }
        let rows = self.rows.into_iter().filter_map(|mut row| row.downcast_mut().map(std::mem::take));
        extra.put("records", Value::List(rows.map(|row| Value::Object(Box::new(row))).collect()));
        object
    }
}
