//! Records through serde: the JSON wire, and serde's traits on generated types.
//!
//! One seed and one visitor for every kind of slot; a slot's value decides what
//! is accepted. Text is accepted for numbers and booleans too, because some
//! resources answer in that way.

use super::rest::{Extra, RawChildren, Rest};
use super::{FieldMeta, Kind, Meta, RawPick, Record, Slot, SlotMut, Typed};
use crate::Value;
use crate::dynamic::DynamicObject;
use crate::value::{Blob, Date, DateTime, Id, Number, Time, ValueError};
use crate::wire::Plan;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::value::RawValue;
use std::fmt;

/// Writes a record as a map of its fields that hold something.
pub fn serialize_record<S: Serializer>(record: &dyn Record, to: S) -> Result<S::Ok, S::Error> {
    RecordRef { record, json: false }.serialize(to)
}

/// Reads a record from a map of its fields.
pub fn deserialize_record<'de, D: Deserializer<'de>>(
    record: &mut dyn Record,
    from: D,
) -> Result<(), D::Error> {
    let mut plan = Plan::default();
    RecordSeed { record, plan: &mut plan, json: false }.deserialize(from)
}

/// A record to be written.
pub(crate) struct RecordRef<'a> {
    pub(crate) record: &'a dyn Record,
    /// The serializer is `serde_json`'s: numbers can go with their text.
    pub(crate) json: bool,
}

impl serde::Serialize for RecordRef<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        self.record.slots(|slots| {
            for (field, slot) in self.record.meta().fields.iter().zip(slots) {
                if !slot.is_empty() {
                    let slot = SlotRef { slot: *slot, kind: field.kind, json: self.json };
                    map.serialize_entry(field.name, &slot)?;
                }
            }
            Ok(())
        })?;
        for (name, extra) in self.record.rest().extra() {
            if let Extra::Value(value) = extra {
                map.serialize_entry(name, &ValueRef { value, json: self.json })?;
            }
        }
        map.end()
    }
}

struct SlotRef<'a> {
    slot: Slot<'a>,
    kind: Kind,
    json: bool,
}

impl serde::Serialize for SlotRef<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let json = self.json;
        match (self.slot, self.kind) {
            (Slot::Text(cell), _) => cell.serialize(to),
            (Slot::Texts(cell), _) => cell.serialize(to),
            (Slot::Int(cell), _) => cell.serialize(to),
            (Slot::Ints(cell), _) => cell.serialize(to),
            (Slot::Long(cell), _) => cell.serialize(to),
            (Slot::Num(Some(number)), _) => write_number(number, json, to),
            (Slot::Flag(cell), _) => cell.serialize(to),
            (Slot::Id(cell), _) => cell.serialize(to),
            (Slot::Ids(cell), _) => cell.serialize(to),
            (Slot::DateTime(cell), _) => cell.serialize(to),
            (Slot::Date(cell), _) => cell.serialize(to),
            (Slot::Time(cell), _) => cell.serialize(to),
            (Slot::Blob(cell), _) => cell.as_ref().and_then(blob_text).serialize(to),
            (Slot::Pick(cell), Kind::Pick(names)) => cell.text(names).serialize(to),
            (Slot::Picks(cell), Kind::Picks(names)) => {
                to.collect_seq(cell.iter().filter_map(|value| value.text(names)))
            }
            (Slot::Multi(cell), Kind::Multi(names)) => {
                let texts: Vec<_> = cell.iter().flatten().filter_map(|value| value.text(names)).collect();
                texts.join(";").serialize(to)
            }
            (Slot::One(cell), _) => cell.get().map(|record| RecordRef { record, json }).serialize(to),
            (Slot::List(cell), _) => {
                to.collect_seq(cell.items().iter().map(|record| RecordRef { record: &**record, json }))
            }
            (Slot::Any(cell), _) => cell.as_ref().map(|value| ValueRef { value, json }).serialize(to),
            (Slot::Num(_) | Slot::Rest(_) | Slot::Pick(_) | Slot::Picks(_) | Slot::Multi(_), _) => {
                to.serialize_none()
            }
        }
    }
}

/// A number as the server wrote it, where the serializer can: as an `f64` it would lose digits.
fn write_number<S: Serializer>(number: &Number, json: bool, to: S) -> Result<S::Ok, S::Error> {
    if !json {
        return number.serialize(to);
    }
    match number.json().map(|text| RawValue::from_string(text.into_owned())) {
        Some(Ok(raw)) => raw.serialize(to),
        _ => Err(serde::ser::Error::custom(format_args!("{number} is not a number that JSON can hold"))),
    }
}

fn blob_text(blob: &Blob) -> Option<String> {
    blob.to_base64().or_else(|| blob.url().map(str::to_owned))
}

/// A value to be written.
pub(crate) struct ValueRef<'a> {
    pub(crate) value: &'a Value,
    pub(crate) json: bool,
}

impl serde::Serialize for ValueRef<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let json = self.json;
        match self.value {
            Value::Null => to.serialize_none(),
            Value::Flag(flag) => to.serialize_bool(*flag),
            Value::Int(int) => to.serialize_i32(*int),
            Value::Long(long) => to.serialize_i64(*long),
            Value::Num(number) => write_number(number, json, to),
            Value::Object(object) => RecordRef { record: &**object, json }.serialize(to),
            Value::List(values) => to.collect_seq(values.iter().map(|value| ValueRef { value, json })),
            Value::Xml(element) => to.serialize_str(&element.text()),
            scalar => to.serialize_str(&scalar.text().unwrap_or_default()),
        }
    }
}

impl serde::Serialize for Value {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        ValueRef { value: self, json: false }.serialize(to)
    }
}

/// Reads a map into a record.
pub(crate) struct RecordSeed<'a> {
    pub(crate) record: &'a mut dyn Record,
    pub(crate) plan: &'a mut Plan,
    /// The deserializer is `serde_json`'s: numbers can be had with their text.
    pub(crate) json: bool,
}

impl<'de> DeserializeSeed<'de> for RecordSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for RecordSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a record")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        fill(self.record, self.plan, self.json, map)
    }
}

/// Which of a record's members a key names.
enum Key {
    Slot(usize),
    /// `attributes`: what REST says about a row.
    Attributes,
    Unknown(Box<str>),
}

struct KeySeed<'a> {
    meta: &'static Meta,
    plan: &'a mut Plan,
    row: bool,
}

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Key, D::Error> {
        from.deserialize_str(self)
    }
}

impl Visitor<'_> for KeySeed<'_> {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field's name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Key, E> {
        if self.row && name == "attributes" {
            return Ok(Key::Attributes);
        }
        Ok(self.plan.find(self.meta, name).map_or_else(|| Key::Unknown(name.into()), Key::Slot))
    }
}

fn fill<'de, A: MapAccess<'de>>(
    record: &mut dyn Record,
    plan: &mut Plan,
    json: bool,
    map: A,
) -> Result<(), A::Error> {
    let meta = record.meta();
    record.slots_mut(|slots| fill_slots(meta, slots, plan, json, map))
}

fn fill_slots<'de, A: MapAccess<'de>>(
    meta: &'static Meta,
    slots: &mut [SlotMut<'_>],
    plan: &mut Plan,
    json: bool,
    mut map: A,
) -> Result<(), A::Error> {
    let Some((SlotMut::Rest(rest), slots)) = slots.split_last_mut() else {
        return Ok(());
    };
    let row = meta.object.is_some() || std::ptr::eq(meta, DynamicObject::META);
    plan.start();
    while let Some(key) = map.next_key_seed(KeySeed { meta, plan, row })? {
        match key {
            Key::Slot(place) => {
                plan.saw(place);
                let field = &meta.fields[place];
                let slot = &mut slots[place];
                map.next_value_seed(SlotSeed { slot, field, place, plan, json })
                    .map_err(|error| within(meta, field.name, &error))?;
            }
            Key::Attributes => map.next_value_seed(AttributesSeed { meta, rest })?,
            Key::Unknown(name) => {
                let known =
                    meta.object.and_then(|object| object.children.iter().find(|child| child.name == &*name));
                let of = known.and_then(|child| child.meta).unwrap_or(DynamicObject::META);
                match map
                    .next_value_seed(ColumnSeed { of, json })
                    .map_err(|error| within(meta, &name, &error))?
                {
                    Column::Children(children) => rest.push_children(&name, children),
                    // REST answers an empty child list with null.
                    Column::Value(Value::Null) if known.is_some() => {
                        rest.push_children(&name, RawChildren::default());
                    }
                    Column::Value(value) => rest.set(&name, value),
                }
            }
        }
    }
    if row {
        rest.set_seen(plan.seen());
    }
    Ok(())
}

/// Puts the path in front of an error's text; [`crate::wire`] takes it apart again.
///
/// serde's errors are text only, so the path travels in the text, between
/// characters that no message holds.
fn within<E: Error>(meta: &Meta, field: &str, error: &E) -> E {
    let text = error.to_string();
    let (path, message) = crate::wire::split_path(&text);
    let joined = if path.is_empty() {
        format!("{}.{field}", meta.name)
    } else {
        format!("{}.{field}.{path}", meta.name)
    };
    E::custom(format_args!("\u{1}{joined}\u{2}{message}"))
}

/// Reads a value into a slot, whatever its kind.
struct SlotSeed<'a, 'r> {
    slot: &'a mut SlotMut<'r>,
    field: &'static FieldMeta,
    place: usize,
    /// The plan of the record that the slot is in.
    plan: &'a mut Plan,
    json: bool,
}

impl<'de> DeserializeSeed<'de> for SlotSeed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        match self.slot {
            SlotMut::Num(cell) if self.json => {
                let raw: &RawValue = serde::Deserialize::deserialize(from)?;
                **cell = raw_number(raw.get()).map_err(D::Error::custom)?;
                Ok(())
            }
            SlotMut::Any(cell) => {
                let Column::Value(value) =
                    (ColumnSeed { of: DynamicObject::META, json: self.json }).deserialize(from)?
                else {
                    return Err(D::Error::custom("a value, not rows, was expected"));
                };
                **cell = Some(value);
                Ok(())
            }
            _ => from.deserialize_any(self),
        }
    }
}

/// A number with its text, from JSON's own notation or from a string that holds it.
fn raw_number(raw: &str) -> Result<Option<Number>, ValueError> {
    match raw {
        "null" | "\"\"" => Ok(None),
        quoted if quoted.starts_with('"') => quoted.trim_matches('"').parse().map(Some),
        number => Number::parse_json(number).map(Some),
    }
}

impl SlotSeed<'_, '_> {
    fn mismatch<E: Error>(&self, found: &str) -> E {
        let expected = match self.field.kind {
            Kind::Text | Kind::Texts | Kind::Pick(_) | Kind::Picks(_) | Kind::Multi(_) => "text",
            Kind::Int | Kind::Ints | Kind::Long => "an integer",
            Kind::Num => "a number",
            Kind::Flag => "true or false",
            Kind::Id | Kind::Ids => "an id",
            Kind::DateTime => "a date and time",
            Kind::Date => "a date",
            Kind::Time => "a time of day",
            Kind::Blob => "base64 or a URL",
            Kind::One(_) => "a record",
            Kind::List(_) => "records",
            Kind::Any => "a value",
        };
        E::custom(format_args!("expected {expected}, found {found}"))
    }

    fn integer<E: Error>(self, value: i64) -> Result<(), E> {
        match self.slot {
            SlotMut::Int(cell) => match i32::try_from(value) {
                Ok(value) => **cell = Some(value),
                Err(_) => {
                    return Err(E::custom(format_args!("expected a 32-bit integer, found {value}")));
                }
            },
            SlotMut::Ints(cell) => cell.extend(i32::try_from(value)),
            SlotMut::Long(cell) => **cell = Some(value),
            SlotMut::Num(cell) => **cell = Some(Number::from(value)),
            SlotMut::Text(cell) => **cell = Some(value.to_string()),
            _ => return Err(self.mismatch(&value.to_string())),
        }
        Ok(())
    }
}

/// A value error in the words of serde's error.
fn custom<E: Error>(error: ValueError) -> E {
    E::custom(error)
}

impl<'de> Visitor<'de> for SlotSeed<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a value of the field {}", self.field.name)
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.slot.clear();
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        match self.slot {
            SlotMut::Flag(cell) => **cell = Some(value),
            SlotMut::Text(cell) => **cell = Some(value.to_string()),
            _ => return Err(self.mismatch(if value { "true" } else { "false" })),
        }
        Ok(())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.integer(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        match i64::try_from(value) {
            Ok(value) => self.integer(value),
            Err(_) => Err(self.mismatch(&value.to_string())),
        }
    }

    // The cast is guarded: only whole numbers well within an i64 reach it.
    #[allow(clippy::cast_possible_truncation)]
    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        match self.slot {
            SlotMut::Num(cell) => **cell = Some(Number::from(value)),
            // REST writes whole numbers as `5.0` here and there.
            SlotMut::Int(_) | SlotMut::Long(_) if value.fract() == 0.0 && value.abs() < 9e15 => {
                return self.integer(value as i64);
            }
            SlotMut::Text(cell) => **cell = Some(value.to_string()),
            _ => return Err(self.mismatch(&value.to_string())),
        }
        Ok(())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        match (self.slot, self.field.kind) {
            (SlotMut::Text(cell), _) => **cell = Some(text.to_owned()),
            (SlotMut::Texts(cell), _) => cell.push(text.to_owned()),
            (SlotMut::Pick(cell), Kind::Pick(names)) => **cell = RawPick::parse(text, names),
            (SlotMut::Picks(cell), Kind::Picks(names)) => cell.push(RawPick::parse(text, names)),
            (SlotMut::Multi(cell), Kind::Multi(names)) => {
                let parts = text.split(';').filter(|part| !part.is_empty());
                **cell = Some(parts.map(|part| RawPick::parse(part, names)).collect());
            }
            (SlotMut::Blob(cell), _) => {
                let url = text.starts_with('/') || text.starts_with("http");
                **cell = Some(if url {
                    Blob::Url(text.to_owned())
                } else {
                    Blob::from_base64(text).map_err(custom)?
                });
            }
            // Some resources answer with texts for what is not text; an empty one stands for nothing.
            (slot, _) if text.trim_ascii().is_empty() => slot.clear(),
            (SlotMut::Id(cell), _) => **cell = Some(Id::lenient(text).map_err(custom)?),
            (SlotMut::Ids(cell), _) => cell.push(Id::lenient(text).map_err(custom)?),
            (SlotMut::DateTime(cell), _) => **cell = Some(text.parse::<DateTime>().map_err(custom)?),
            (SlotMut::Date(cell), _) => **cell = Some(text.parse::<Date>().map_err(custom)?),
            (SlotMut::Time(cell), _) => **cell = Some(text.parse::<Time>().map_err(custom)?),
            (SlotMut::Num(cell), _) => **cell = Some(text.parse::<Number>().map_err(custom)?),
            (SlotMut::Int(cell), _) => {
                **cell = Some(text.parse().map_err(|_| custom(ValueError::new("an integer", text)))?);
            }
            (SlotMut::Ints(cell), _) => {
                cell.push(text.parse().map_err(|_| custom(ValueError::new("an integer", text)))?);
            }
            (SlotMut::Long(cell), _) => {
                **cell = Some(text.parse().map_err(|_| custom(ValueError::new("an integer", text)))?);
            }
            (SlotMut::Flag(cell), _) => match text {
                "true" => **cell = Some(true),
                "false" => **cell = Some(false),
                _ => return Err(custom(ValueError::new("true or false", text))),
            },
            (slot, kind) => {
                let found = ValueError::new("", text);
                let seed =
                    SlotSeed { slot, field: self.field, place: self.place, plan: self.plan, json: self.json };
                debug_assert!(matches!(kind, Kind::One(_) | Kind::List(_) | Kind::Any));
                return Err(seed.mismatch(found.found()));
            }
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        match (self.slot, self.field.kind) {
            (SlotMut::One(cell), Kind::One(meta)) => {
                let mut record = (meta.new)();
                fill(&mut *record, self.plan.within(self.place), self.json, map)?;
                cell.set(Some(record));
                Ok(())
            }
            // A list of one may come without its brackets.
            (SlotMut::List(cell), Kind::List(meta)) => {
                let mut record = (meta.new)();
                fill(&mut *record, self.plan.within(self.place), self.json, map)?;
                cell.push(record);
                Ok(())
            }
            (slot, _) => {
                Err(SlotSeed { slot, field: self.field, place: self.place, plan: self.plan, json: self.json }
                    .mismatch("an object"))
            }
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        if !self.slot.repeats() {
            return Err(self.mismatch("an array"));
        }
        self.slot.clear();
        loop {
            let item = SlotSeed {
                slot: &mut *self.slot,
                field: self.field,
                place: self.place,
                plan: &mut *self.plan,
                json: self.json,
            };
            if seq.next_element_seed(item)?.is_none() {
                return Ok(());
            }
        }
    }
}

/// Reads `attributes`: the type is kept where it is not the record's own.
struct AttributesSeed<'a> {
    meta: &'static Meta,
    rest: &'a mut Rest,
}

impl<'de> DeserializeSeed<'de> for AttributesSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for AttributesSeed<'_> {
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
                map.next_value_seed(Glance(|name: &str| {
                    if name != self.meta.name {
                        self.rest.set_type_name(name);
                    }
                }))?;
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
enum Column {
    Children(RawChildren),
    Value(Value),
}

#[derive(Clone, Copy)]
struct ColumnSeed {
    /// The type of the rows, should it turn out to be child records.
    of: &'static Meta,
    json: bool,
}

impl<'de> DeserializeSeed<'de> for ColumnSeed {
    type Value = Column;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Column, D::Error> {
        if !self.json {
            return from.deserialize_any(self);
        }
        // A number is had with its text only as a raw value; the rest is read from that.
        let raw: &RawValue = serde::Deserialize::deserialize(from)?;
        let text = raw.get();
        if text.starts_with(|first: char| first == '-' || first.is_ascii_digit()) {
            let integer = text.parse().map(Value::Int).or_else(|_| text.parse().map(Value::Long));
            return match integer {
                Ok(value) => Ok(Column::Value(value)),
                Err(_) => {
                    Number::parse_json(text).map(|number| Column::Value(Value::Num(number))).map_err(custom)
                }
            };
        }
        serde_json::Deserializer::from_str(text).deserialize_any(self).map_err(D::Error::custom)
    }
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
            Err(_) => Err(E::custom("an integer of more than 63 bits")),
        }
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Column, E> {
        Ok(Column::Value(Value::Num(Number::from(value))))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Column, E> {
        Ok(Column::Value(Value::Text(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Column, A::Error> {
        let mut values = Vec::new();
        while let Some(column) =
            seq.next_element_seed(ColumnSeed { of: DynamicObject::META, json: self.json })?
        {
            if let Column::Value(value) = column {
                values.push(value);
            }
        }
        Ok(Column::Value(Value::List(values)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Column, A::Error> {
        let mut object = DynamicObject::default();
        let mut children = None::<RawChildren>;
        let rest = &mut object.rest;
        while let Some(key) = map.next_key::<std::borrow::Cow<'de, str>>()? {
            match &*key {
                "attributes" => map.next_value_seed(AttributesSeed { meta: DynamicObject::META, rest })?,
                "totalSize" => children.get_or_insert_default().total = map.next_value()?,
                "done" if children.is_some() => {
                    map.next_value::<IgnoredAny>()?;
                }
                "nextRecordsUrl" if children.is_some() => {
                    children.get_or_insert_default().next = map.next_value::<Option<Box<str>>>()?;
                }
                "records" if children.is_some() => {
                    let rows = map.next_value_seed(RowsSeed {
                        meta: self.of,
                        plan: &mut Plan::default(),
                        json: self.json,
                    })?;
                    children.get_or_insert_default().rows = rows;
                }
                name => {
                    let name = name.to_owned();
                    match map.next_value_seed(ColumnSeed { of: DynamicObject::META, json: self.json })? {
                        Column::Children(rows) => rest.push_children(&name, rows),
                        Column::Value(value) => rest.set(&name, value),
                    }
                }
            }
        }
        Ok(children.map_or_else(|| Column::Value(Value::Object(Box::new(object))), Column::Children))
    }
}

/// Reads an array of rows.
pub(crate) struct RowsSeed<'a> {
    pub(crate) meta: &'static Meta,
    pub(crate) plan: &'a mut Plan,
    pub(crate) json: bool,
}

impl<'de> DeserializeSeed<'de> for RowsSeed<'_> {
    type Value = Vec<Box<dyn Record>>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for RowsSeed<'_> {
    type Value = Vec<Box<dyn Record>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("rows")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut rows = Vec::new();
        loop {
            let mut row = (self.meta.new)();
            let seed = RecordSeed { record: &mut *row, plan: &mut *self.plan, json: self.json };
            if seq.next_element_seed(seed)?.is_none() {
                return Ok(rows);
            }
            rows.push(row);
        }
    }
}
