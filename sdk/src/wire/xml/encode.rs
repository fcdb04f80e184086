//! Records to XML.

use super::Writer;
use crate::Value;
use crate::error::Error;
use crate::record::{ExtraValue, Kind, Meta, RawPick, Record, Slot};

/// Writes a record as a document of its own, as a `*-meta.xml` source file holds it: with an XML declaration, each
/// element on a line of its own behind four blanks a level, quotes escaped, and a newline at the end.
///
/// # Errors
/// If a text holds a character that XML cannot carry.
pub fn to_xml(record: &dyn Record) -> Result<String, Error> {
    let mut out = Writer::file();
    let meta = record.meta();
    out.start("", meta.name);
    out.declare("", meta.api.namespace);
    write_fields(&mut out, "", record);
    out.end();
    out.finish()
}

/// Writes a record as the element `name`, with `xsi:type` where it is not a plain `declared`.
pub(crate) fn write_record(
    out: &mut Writer,
    prefix: &str,
    name: &str,
    record: &dyn Record,
    declared: Option<&Meta>,
) {
    out.start(prefix, name);
    let meta = record.meta();
    let named = record.extra().type_name();
    if named.is_some() || !declared.is_some_and(|declared| std::ptr::eq(declared, meta)) {
        out.xsi_type(meta.api.namespace, named.unwrap_or(meta.name));
    }
    write_fields(out, prefix, record);
    out.end();
}

/// The fields of a record in schema order, then what no schema knows.
///
/// What the schema requires twice stands twice in a SOAP request, and once in a file, which has no prefix:
/// files know no order.
fn write_fields(out: &mut Writer, prefix: &str, record: &dyn Record) {
    let Meta { fields, again, .. } = record.meta();
    record.slots(|slots| {
        for (field, slot) in fields.iter().zip(slots) {
            write_slot(out, prefix, field.name, *slot, field.kind);
            if again.is_empty() || prefix.is_empty() {
                continue;
            }
            for (name, _) in again.iter().filter(|(_, behind)| *behind == field.name) {
                let second = fields.iter().zip(slots).find(|(field, _)| field.name == *name);
                second.into_iter().for_each(|(field, slot)| write_slot(out, prefix, name, *slot, field.kind));
            }
        }
    });
    for (name, kept) in record.extra().iter() {
        match kept {
            ExtraValue::Xml(element) => element.write(out),
            ExtraValue::Value(value) => write_value(out, prefix, name, value),
        }
    }
}

// In line with the loop that calls it: a call for each field was a seventh of writing a request.
#[inline]
pub(super) fn write_slot(out: &mut Writer, prefix: &str, name: &str, slot: Slot<'_>, kind: Kind) {
    match (slot, kind) {
        (Slot::Text(Some(text)), _) => out.leaf(prefix, name, text),
        (Slot::Texts(texts), _) => texts.iter().for_each(|text| out.leaf(prefix, name, text)),
        (Slot::Int(Some(value)), _) => plain(out, prefix, name, value),
        (Slot::Ints(values), _) => values.iter().for_each(|value| plain(out, prefix, name, value)),
        (Slot::Long(Some(value)), _) => plain(out, prefix, name, value),
        (Slot::Num(Some(value)), _) => plain(out, prefix, name, value),
        (Slot::Flag(Some(value)), _) => plain(out, prefix, name, value),
        (Slot::Id(Some(value)), _) => plain(out, prefix, name, value),
        (Slot::Ids(values), _) => values.iter().for_each(|value| plain(out, prefix, name, value)),
        (Slot::DateTime(Some(value)), _) => plain(out, prefix, name, value),
        (Slot::Date(Some(value)), _) => plain(out, prefix, name, value),
        (Slot::Time(Some(value)), _) => plain(out, prefix, name, value),
        (Slot::Blob(Some(blob)), _) => {
            if let Some(text) = blob.to_base64() {
                out.leaf(prefix, name, &text);
            }
        }
        (Slot::Pick(value), Kind::Pick(names)) => write_pick(out, prefix, name, value, names),
        (Slot::Picks(values), Kind::Picks(names)) => {
            values.iter().for_each(|value| write_pick(out, prefix, name, value, names));
        }
        (Slot::Multi(Some(values)), Kind::Multi(names)) => {
            let texts: Vec<_> = values.iter().filter_map(|value| value.text(names)).collect();
            out.leaf(prefix, name, &texts.join(";"));
        }
        (Slot::One(cell), Kind::One(meta)) => {
            if let Some(record) = cell.get() {
                write_record(out, prefix, name, record, Some(meta));
            }
        }
        (Slot::List(cell), Kind::List(meta)) => {
            for record in cell.items() {
                write_record(out, prefix, name, &**record, Some(meta));
            }
        }
        (Slot::Any(Some(value)), _) => write_any(out, prefix, name, value),
        _ => debug_assert!(slot.is_empty(), "a slot {slot:?} stands for a field of {kind:?}"),
    }
}

fn plain(out: &mut Writer, prefix: &str, name: &str, value: impl std::fmt::Display) {
    out.start(prefix, name);
    out.plain(value);
    out.end();
}

fn write_pick(out: &mut Writer, prefix: &str, name: &str, value: &RawPick, names: &crate::Names) {
    if let Some(text) = value.text(names) {
        out.leaf(prefix, name, text);
    }
}

/// Writes an `anyType` field with the type that the value has: the service refuses one without.
pub(super) fn write_any(out: &mut Writer, prefix: &str, name: &str, value: &Value) {
    let ty = match value {
        Value::Text(_) | Value::Id(_) | Value::Reference(_) => "string",
        Value::Flag(_) => "boolean",
        Value::Int(_) => "int",
        Value::Long(_) => "long",
        Value::Num(_) => "double",
        Value::DateTime(_) => "dateTime",
        Value::Date(_) => "date",
        Value::Time(_) => "time",
        Value::Blob(_) => "base64Binary",
        Value::Null | Value::Object(_) | Value::List(_) | Value::Xml(_) => {
            return write_value(out, prefix, name, value);
        }
    };
    out.start(prefix, name);
    out.xsi_type(super::XSD, ty);
    out.text(&value.text().unwrap_or_default());
    out.end();
}

/// Writes a value of any type as the element `name`.
pub(crate) fn write_value(out: &mut Writer, prefix: &str, name: &str, value: &Value) {
    match value {
        Value::Null => {
            out.start(prefix, name);
            out.nil();
            out.end();
        }
        Value::Object(object) => {
            out.start(prefix, name);
            if !object.object().is_empty() {
                out.leaf(prefix, "type", object.object());
            }
            for (name, value) in object.fields() {
                write_value(out, prefix, name, value);
            }
            out.end();
        }
        Value::List(values) => values.iter().for_each(|value| write_value(out, prefix, name, value)),
        Value::Xml(element) => element.write(out),
        scalar => {
            if let Some(text) = scalar.text() {
                out.leaf(prefix, name, &text);
            }
        }
    }
}
