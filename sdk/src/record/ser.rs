//! Records into serde: the JSON wire, and serde's `Serialize` on generated types.

use super::extra::{Extra, ExtraValue, RawChildren};
use super::{Kind, Record, Slot};
use crate::Value;
use crate::value::{Blob, Number};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::value::RawValue;

/// Writes a record as a map of its fields that hold something, with the child records that came.
pub fn serialize_record<S: Serializer>(record: &dyn Record, to: S) -> Result<S::Ok, S::Error> {
    RecordRef { record, form: Form::default() }.serialize(to)
}

/// How a record is written.
#[derive(Clone, Copy, Default)]
pub(crate) struct Form {
    /// The serializer is `serde_json`'s: numbers can go with their text.
    pub(crate) json: bool,
    /// As REST answers with it: `attributes`, and null for each column that came without a value.
    pub(crate) row: bool,
}

impl Form {
    pub(crate) const JSON: Self = Self { json: true, row: false };
    pub(crate) const ROW: Self = Self { json: true, row: true };
}

/// A record to be written.
pub(crate) struct RecordRef<'a> {
    pub(crate) record: &'a dyn Record,
    pub(crate) form: Form,
}

impl serde::Serialize for RecordRef<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let (form, meta, extra) = (self.form, self.record.meta(), self.record.extra());
        let mut map = to.serialize_map(None)?;
        if form.row && (meta.object.is_some() || extra.is_described()) {
            let named = extra.type_name().or(meta.object.map(|_| meta.name));
            map.serialize_entry("attributes", &AttributesRef { named, extra, form })?;
        }
        // REST gives all members of a compound field that the org has, whatever they hold.
        let all = meta.is_compound() && !extra.saw_any();
        self.record.slots(|slots| {
            for (place, (field, slot)) in meta.fields.iter().zip(slots).enumerate() {
                if !slot.is_empty() || form.row && (all || extra.saw(place)) {
                    let slot = SlotRef { slot: *slot, kind: field.kind, form };
                    map.serialize_entry(field.name, &slot)?;
                }
            }
            Ok(())
        })?;
        for (name, kept) in extra.iter() {
            match kept {
                ExtraValue::Value(value) => map.serialize_entry(name, &ValueRef { value, form })?,
                // Only XML knows how to carry it.
                ExtraValue::Xml(_) => {}
            }
        }
        for (name, children) in extra.all_children() {
            map.serialize_entry(name, &ChildrenRef { children, form })?;
        }
        map.end()
    }
}

/// What REST says about a row beside its columns.
struct AttributesRef<'a> {
    named: Option<&'a str>,
    extra: &'a Extra,
    form: Form,
}

impl serde::Serialize for AttributesRef<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        if let Some(named) = self.named {
            map.serialize_entry("type", named)?;
        }
        for (name, value) in self.extra.attributes() {
            map.serialize_entry(name, &ValueRef { value, form: self.form })?;
        }
        map.end()
    }
}

/// Child records as the result of a query. No rows, and not even a count, is what REST's null means.
struct ChildrenRef<'a> {
    children: &'a RawChildren,
    form: Form,
}

impl serde::Serialize for ChildrenRef<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let RawChildren { rows, total, next } = self.children;
        if rows.is_empty() && total.is_none() && next.is_none() {
            return to.serialize_none();
        }
        let mut map = to.serialize_map(None)?;
        if let Some(total) = total {
            map.serialize_entry("totalSize", total)?;
        }
        map.serialize_entry("done", &next.is_none())?;
        if let Some(next) = next {
            map.serialize_entry("nextRecordsUrl", next)?;
        }
        let rows: Vec<_> = rows.iter().map(|row| RecordRef { record: &**row, form: self.form }).collect();
        map.serialize_entry("records", &rows)?;
        map.end()
    }
}

struct SlotRef<'a> {
    slot: Slot<'a>,
    kind: Kind,
    form: Form,
}

impl serde::Serialize for SlotRef<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let form = self.form;
        match (self.slot, self.kind) {
            (Slot::Text(cell), _) => cell.serialize(to),
            (Slot::Texts(cell), _) => cell.serialize(to),
            (Slot::Int(cell), _) => cell.serialize(to),
            (Slot::Ints(cell), _) => cell.serialize(to),
            (Slot::Long(cell), _) => cell.serialize(to),
            (Slot::Num(Some(number)), _) => write_number(number, form.json, to),
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
            (Slot::One(cell), _) => cell.get().map(|record| RecordRef { record, form }).serialize(to),
            (Slot::List(cell), _) => {
                to.collect_seq(cell.items().iter().map(|record| RecordRef { record: &**record, form }))
            }
            (Slot::Any(cell), _) => cell.as_ref().map(|value| ValueRef { value, form }).serialize(to),
            (Slot::Num(_) | Slot::Extra(_) | Slot::Pick(_) | Slot::Picks(_) | Slot::Multi(_), _) => {
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
    pub(crate) form: Form,
}

impl serde::Serialize for ValueRef<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let form = self.form;
        match self.value {
            Value::Null => to.serialize_none(),
            Value::Flag(flag) => to.serialize_bool(*flag),
            Value::Int(int) => to.serialize_i32(*int),
            Value::Long(long) => to.serialize_i64(*long),
            Value::Num(number) => write_number(number, form.json, to),
            Value::Object(object) => RecordRef { record: &**object, form }.serialize(to),
            Value::List(values) => to.collect_seq(values.iter().map(|value| ValueRef { value, form })),
            Value::Xml(element) => to.serialize_str(&element.text()),
            scalar => to.serialize_str(&scalar.text().unwrap_or_default()),
        }
    }
}

impl serde::Serialize for Value {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        ValueRef { value: self, form: Form::default() }.serialize(to)
    }
}
