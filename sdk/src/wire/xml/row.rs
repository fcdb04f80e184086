//! Rows as the partner API answers with them.

use super::encode::{write_any, write_slot, write_value};
use super::{Writer, XSI};
use crate::Value;
use crate::dynamic::DynamicObject;
use crate::error::Error;
use crate::record::{Extra, ExtraValue, Meta, RawChildren, Record, Slot, Typed};
use crate::wire::SoapApi;

/// The prefix of a row's columns, as the service chooses it.
const COLUMNS: &str = "sf";
/// The namespace of a row's columns.
const OBJECTS: &str = "urn:sobject.partner.soap.sforce.com";

/// Writes a record as a row of the partner API: with its object's name, a nil for each column that
/// came without a value, and its child records.
///
/// What [`from_xml`](super::from_xml) reads of it is equal to the record. A test that plays the
/// service writes its rows so.
///
/// # Errors
/// If a text holds a character that XML cannot carry.
pub fn to_xml_row(record: &dyn Record) -> Result<String, Error> {
    let mut out = Writer::document();
    out.start("", "records");
    out.declare("", SoapApi::Partner.namespace());
    out.declare(COLUMNS, OBJECTS);
    out.declare("xsi", XSI);
    write_row(&mut out, record);
    out.end();
    out.finish()
}

/// Writes a row into the element that is open.
fn write_row(out: &mut Writer, record: &dyn Record) {
    let (meta, extra) = (record.meta(), record.extra());
    out.xsi_type(OBJECTS, "sObject");
    let named = extra.type_name().or(meta.object.map(|_| meta.name));
    if let Some(name) = named {
        out.leaf(COLUMNS, "type", name);
    }
    record.slots(|slots| {
        for (place, (field, slot)) in meta.fields.iter().zip(slots).enumerate() {
            match slot {
                slot if slot.is_empty() && extra.saw(place) => write_nil(out, COLUMNS, field.name),
                Slot::One(cell) => cell.get().into_iter().for_each(|part| write_part(out, field.name, part)),
                slot => write_slot(out, COLUMNS, field.name, *slot, field.kind),
            }
        }
    });
    write_extra(out, meta, extra);
}

fn write_extra(out: &mut Writer, meta: &Meta, extra: &Extra) {
    for (name, kept) in extra.iter() {
        match kept {
            ExtraValue::Value(Value::Object(object)) => write_part(out, name, &**object),
            ExtraValue::Value(value) => write_column(out, COLUMNS, name, value),
            ExtraValue::Xml(element) => element.write(out),
        }
    }
    for (name, children) in extra.all_children() {
        let known = meta.object.is_some_and(|object| object.children.iter().any(|child| child.name == name));
        // A null where there could be rows; where nothing is known of the name it would be a null of any kind.
        if known && children.rows.is_empty() && children.total.is_none() && children.next.is_none() {
            write_nil(out, COLUMNS, name);
        } else {
            write_children(out, name, children);
        }
    }
}

/// Writes a parent, or a compound value.
fn write_part(out: &mut Writer, name: &str, part: &dyn Record) {
    out.start(COLUMNS, name);
    match compound_type(part) {
        None => write_row(out, part),
        Some(ty) => {
            out.xsi_type(SoapApi::Partner.namespace(), ty);
            part.slots(|slots| {
                for (place, (field, slot)) in part.meta().fields.iter().zip(slots).enumerate() {
                    match slot {
                        slot if slot.is_empty() && part.extra().saw(place) => write_nil(out, "", field.name),
                        slot => write_slot(out, "", field.name, *slot, field.kind),
                    }
                }
            });
            for (name, kept) in part.extra().iter() {
                match kept {
                    ExtraValue::Value(value) => write_column(out, "", name, value),
                    ExtraValue::Xml(element) => element.write(out),
                }
            }
        }
    }
    out.end();
}

/// `address` and `location` are types of the API's own; what else a part may be called is an object.
fn compound_type(part: &dyn Record) -> Option<&str> {
    let meta = part.meta();
    let own = (!std::ptr::eq(meta, DynamicObject::META)).then_some(meta.name);
    let name = part.extra().type_name().or(own)?;
    (meta.object.is_none() && matches!(name, "address" | "location")).then_some(name)
}

/// Writes a column that the bindings do not know: text as it is, what else it may be with its type, which
/// nothing else tells.
fn write_column(out: &mut Writer, prefix: &str, name: &str, value: &Value) {
    match value {
        Value::List(values) => values.iter().for_each(|value| write_column(out, prefix, name, value)),
        Value::Text(_) => write_value(out, prefix, name, value),
        Value::Id(id) => {
            out.start(prefix, name);
            out.xsi_type(SoapApi::Partner.namespace(), "ID");
            out.plain(id);
            out.end();
        }
        value => write_any(out, prefix, name, value),
    }
}

fn write_nil(out: &mut Writer, prefix: &str, name: &str) {
    out.start(prefix, name);
    out.nil();
    out.end();
}

fn write_children(out: &mut Writer, name: &str, children: &RawChildren) {
    out.start(COLUMNS, name);
    out.xsi_type(SoapApi::Partner.namespace(), "QueryResult");
    out.leaf("", "done", if children.next.is_none() { "true" } else { "false" });
    match &children.next {
        Some(next) => out.leaf("", "queryLocator", next),
        None => write_nil(out, "", "queryLocator"),
    }
    for row in &children.rows {
        out.start("", "records");
        write_row(out, &**row);
        out.end();
    }
    if let Some(total) = children.total {
        out.leaf("", "size", &total.to_string());
    }
    out.end();
}
