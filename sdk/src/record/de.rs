//! Records out of serde: the JSON wire, and serde's `Deserialize` on generated types.
//!
//! One seed and one visitor for every kind of slot; a slot's value decides what
//! is accepted. Text is accepted for numbers and booleans too, because some
//! resources answer in that way.

mod column;

use super::extra::RawChildren;
use super::{FieldMeta, Kind, Meta, RawPick, Record, SlotMut};
use crate::Value;
use crate::dynamic::DynamicObject;
use crate::record::Typed;
use crate::value::{Blob, Date, DateTime, Id, Number, Time, ValueError, int, whole};
use crate::wire::Plan;
pub(crate) use column::ValueSeed;
use column::{AttributesSeed, Column, ColumnSeed};
use serde::de::value::CowStrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;

/// Reads a record from a map of its fields.
pub fn deserialize_record<'de, D: Deserializer<'de>>(
    record: &mut dyn Record,
    from: D,
) -> Result<(), D::Error> {
    let mut plan = Plan::default();
    RecordSeed { record, plan: &mut plan, format: Format::default() }.deserialize(from)
}

impl<'de> serde::Deserialize<'de> for Value {
    /// Reads a value of any shape. A number with decimal places is read as [`Number`] reads it
    /// through serde: the digits that an `f64` does not have are lost.
    ///
    /// # Errors
    /// If records and lists nest deeper than 50.
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        ValueSeed(Format::default()).deserialize(from)
    }
}

/// What is read.
#[derive(Clone, Copy, Default)]
pub(crate) struct Format {
    /// The deserializer is `serde_json`'s: numbers can be had with their text.
    json: bool,
    /// How many records and values of unknown shape are being read, each in the one before it.
    depth: u8,
}

/// Records and values of unknown shape are refused beyond this: the slots of a record lie on the stack,
/// which even objects of 800 fields must not exhaust, and a value of unknown shape begins a reader of its
/// own, which knows nothing of the stack that the others hold.
const DEEPEST: u8 = 50;

impl Format {
    pub(crate) const JSON: Self = Self { json: true, depth: 0 };

    /// The format of what stands in a record, or in a value of unknown shape.
    fn deeper<E: Error>(self) -> Result<Self, E> {
        if self.depth >= DEEPEST {
            return Err(E::custom(format_args!("the document nests values deeper than {DEEPEST}")));
        }
        Ok(Self { depth: self.depth + 1, ..self })
    }
}

/// Reads a map into a record.
pub(crate) struct RecordSeed<'a> {
    pub(crate) record: &'a mut dyn Record,
    pub(crate) plan: &'a mut Plan,
    pub(crate) format: Format,
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
        fill(self.record, self.plan, self.format, map)
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
    format: Format,
    map: A,
) -> Result<(), A::Error> {
    let (meta, format) = (record.meta(), format.deeper()?);
    record.slots_mut(|slots| fill_slots(meta, slots, plan, format, map))
}

fn fill_slots<'de, A: MapAccess<'de>>(
    meta: &'static Meta,
    slots: &mut [SlotMut<'_>],
    plan: &mut Plan,
    format: Format,
    mut map: A,
) -> Result<(), A::Error> {
    let Some((SlotMut::Extra(extra), slots)) = slots.split_last_mut() else {
        return Ok(());
    };
    let dynamic = std::ptr::eq(meta, DynamicObject::META);
    let row = meta.is_row();
    let marked = row || meta.is_compound();
    plan.start();
    while let Some(key) = map.next_key_seed(KeySeed { meta, plan, row })? {
        match key {
            Key::Slot(place) => {
                plan.saw(place);
                let field = &meta.fields[place];
                let slot = &mut slots[place];
                let seed = SlotSeed { slot, field, place, plan, format };
                let children = match field.kind {
                    // A parent's relationship may have the name of one to child records.
                    Kind::One(parent) if row && parent.is_row() => {
                        map.next_value_seed(ParentSeed { seed, of: meta.children_of(field.name) })
                    }
                    _ => map.next_value_seed(seed).map(|()| None),
                };
                if let Some(children) = children.map_err(|error| within(meta, field.name, &error))? {
                    extra.push_children(field.name, children);
                }
            }
            Key::Attributes if dynamic => {
                let value = map
                    .next_value_seed(ValueSeed(format))
                    .map_err(|error| within(meta, "attributes", &error))?;
                extra.describe(value);
            }
            Key::Attributes => map.next_value_seed(AttributesSeed { meta })?,
            Key::Unknown(name) => {
                let known = meta.child(&name);
                let of = meta.children_of(&name);
                match map
                    .next_value_seed(ColumnSeed { of, format })
                    .map_err(|error| within(meta, &name, &error))?
                {
                    Column::Children(children) => extra.push_children(&name, children),
                    // REST answers an empty child list with null.
                    Column::Value(Value::Null) if known.is_some() => {
                        extra.push_children(&name, RawChildren::default());
                    }
                    Column::Value(value) => extra.put(&name, value),
                }
            }
        }
    }
    if marked {
        extra.set_seen(plan.seen());
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
    format: Format,
}

impl<'de> DeserializeSeed<'de> for SlotSeed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        match self.slot {
            SlotMut::Num(cell) if self.format.json => {
                let raw: &RawValue = serde::Deserialize::deserialize(from)?;
                **cell = raw_number(raw.get()).map_err(D::Error::custom)?;
                Ok(())
            }
            SlotMut::Any(cell) => {
                **cell = Some(ValueSeed(self.format).deserialize(from)?);
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
            SlotMut::Int(cell) => **cell = Some(short(value)?),
            SlotMut::Ints(cell) => cell.push(short(value)?),
            SlotMut::Long(cell) => **cell = Some(value),
            SlotMut::Num(cell) => **cell = Some(Number::from(value)),
            SlotMut::Text(cell) => **cell = Some(value.to_string()),
            _ => return Err(self.mismatch(&value.to_string())),
        }
        Ok(())
    }
}

fn short<E: Error>(value: i64) -> Result<i32, E> {
    i32::try_from(value).map_err(|_| E::custom(format_args!("expected a 32-bit integer, found {value}")))
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
                **cell = Some(if crate::dynamic::is_address(text) {
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
            (SlotMut::Int(cell), _) => **cell = Some(int(text).map_err(custom)?),
            (SlotMut::Ints(cell), _) => cell.push(int(text).map_err(custom)?),
            (SlotMut::Long(cell), _) => **cell = Some(whole(text).map_err(custom)?),
            (SlotMut::Flag(cell), _) => match text {
                "true" => **cell = Some(true),
                "false" => **cell = Some(false),
                _ => return Err(custom(ValueError::new("true or false", text))),
            },
            (slot, kind) => {
                let found = ValueError::new("", text);
                let seed = SlotSeed {
                    slot,
                    field: self.field,
                    place: self.place,
                    plan: self.plan,
                    format: self.format,
                };
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
                fill(&mut *record, self.plan.within(self.place), self.format, map)?;
                cell.set(Some(record));
                Ok(())
            }
            // A list of one may come without its brackets.
            (SlotMut::List(cell), Kind::List(meta)) => {
                let mut record = (meta.new)();
                fill(&mut *record, self.plan.within(self.place), self.format, map)?;
                cell.push(record);
                Ok(())
            }
            (slot, _) => Err(SlotSeed {
                slot,
                field: self.field,
                place: self.place,
                plan: self.plan,
                format: self.format,
            }
            .mismatch("an object")),
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
                format: self.format,
            };
            if seq.next_element_seed(item)?.is_none() {
                return Ok(());
            }
        }
    }
}

/// Reads a parent into its slot, or gives the child records that came under its name.
struct ParentSeed<'a, 'r> {
    seed: SlotSeed<'a, 'r>,
    /// The type of the child records.
    of: &'static Meta,
}

impl<'de> DeserializeSeed<'de> for ParentSeed<'_, '_> {
    type Value = Option<RawChildren>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ParentSeed<'_, '_> {
    type Value = Option<RawChildren>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.seed.expecting(f)
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        self.seed.visit_unit().map(|()| None)
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_any(self)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        self.seed.visit_str(text).map(|()| None)
    }

    /// A record begins with its `attributes` or a field; the result of a subquery with what only it has.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let first = map.next_key_seed(AnyKey)?;
        if first.as_deref().is_some_and(is_of_a_result) {
            return read_result(self.of, self.seed.format, first, map).map(Some);
        }
        self.seed.visit_map(Begun { first, map }).map(|()| None)
    }
}

/// A key, without a copy where it need not be one.
struct AnyKey;

impl<'de> DeserializeSeed<'de> for AnyKey {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for AnyKey {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field's name")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name.to_owned()))
    }
}

/// A map whose first key has been read.
struct Begun<'de, A> {
    first: Option<Cow<'de, str>>,
    map: A,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Begun<'de, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        match self.first.take() {
            Some(first) => seed.deserialize(CowStrDeserializer::new(first)).map(Some),
            None => self.map.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.map.next_value_seed(seed)
    }
}

/// Whether a member is one that the result of a query has and no record.
fn is_of_a_result(name: &str) -> bool {
    matches!(name, "records" | "totalSize" | "done" | "nextRecordsUrl")
}

/// Reads the result of a subquery, of which the first key has been read.
fn read_result<'de, A: MapAccess<'de>>(
    meta: &'static Meta,
    format: Format,
    first: Option<Cow<'de, str>>,
    mut map: A,
) -> Result<RawChildren, A::Error> {
    let mut children = RawChildren::default();
    let mut next = first;
    while let Some(name) = next {
        match &*name {
            "records" => {
                children.rows = map.next_value_seed(RowsSeed { meta, plan: &mut Plan::default(), format })?;
            }
            "totalSize" => children.total = map.next_value()?,
            "nextRecordsUrl" => children.next = map.next_value()?,
            _ => {
                map.next_value::<IgnoredAny>()?;
            }
        }
        next = map.next_key_seed(AnyKey)?;
    }
    Ok(children)
}

/// Reads an array of rows.
pub(crate) struct RowsSeed<'a> {
    pub(crate) meta: &'static Meta,
    pub(crate) plan: &'a mut Plan,
    pub(crate) format: Format,
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
            let seed = RecordSeed { record: &mut *row, plan: &mut *self.plan, format: self.format };
            if seq.next_element_seed(seed)?.is_none() {
                return Ok(rows);
            }
            rows.push(row);
        }
    }
}
