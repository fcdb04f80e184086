//! sObjects in XML: generic ones of the partner API, typed ones of the others
//! (soap-core, section 6).

use sforce_schema::{FieldType, Object};

use super::{Api, Dialect};
use crate::cursors::Page;
use crate::org::Input;
use crate::row::{Cell, Row};
use crate::time;
use crate::tooling::results;
use crate::value::{Raw, Value};
use crate::xml::{Element, Writer};

/// An sObject of a request: its type from `type` or `xsi:type`, its elements by
/// their local names, in whatever namespace and order clients send them.
pub(super) fn input(record: &Element, updates: bool) -> Input {
    let mut input = Input::default();
    if let Some((_, name)) = record.xsi_type.as_ref().filter(|(_, name)| name != "sObject") {
        input.object.clone_from(name);
    }
    let mut nulls = Vec::new();
    for child in &record.children {
        let text = child.text.trim();
        match child.name.as_str() {
            "type" => text.clone_into(&mut input.object),
            "fieldsToNull" if !text.is_empty() => nulls.push(text.to_owned()),
            // On create an id stays a field, and is refused as one.
            "Id" | "id" if updates => {
                input.id = Some(text).filter(|text| !text.is_empty()).map(ToOwned::to_owned);
            }
            // What is empty or nil is not looked at: only `fieldsToNull` clears.
            _ if child.nil || (text.is_empty() && child.children.is_empty()) => {}
            name => input.fields.push((name.to_owned(), raw(child))),
        }
    }
    if updates {
        input.fields.retain(|(name, _)| !nulls.iter().any(|null| null.eq_ignore_ascii_case(name)));
        input.fields.extend(nulls.into_iter().map(|name| (name, Raw::Null)));
    }
    input
}

/// Dates that came as a dateTime, as Java's WSC writes all of them, become the
/// dates that they are in UTC. REST knows no such thing.
pub(super) fn with_dates(input: &mut Input, object: &Object) {
    for (name, raw) in &mut input.fields {
        let (Raw::Text(text), Some(field)) = (raw, object.field(name)) else { continue };
        if let Some(date) = time::date_of_date_time(text.trim()).filter(|_| field.ty == FieldType::Date) {
            *text = date;
        }
    }
}

fn raw(element: &Element) -> Raw {
    if element.children.is_empty() {
        return Raw::Text(element.text.clone());
    }
    let inner = element.children.iter().filter(|child| child.name != "type" && !child.nil);
    Raw::Nested(inner.map(|child| (child.name.clone(), raw(child))).collect())
}

/// `QueryResult`: done, queryLocator, records, size.
pub(super) fn page(xml: &mut Writer, dialect: Dialect, tag: &str, page: &Page) {
    xml.nest(&format!("{tag} xsi:type=\"QueryResult\""), |xml| {
        xml.leaf("done", if page.next.is_none() { "true" } else { "false" });
        // The Tooling API tells more (tooling-deploy, section 6).
        let of = page.rows.first().map_or("", |row| row.object.as_str());
        if dialect.api == Api::Tooling {
            xml.leaf("entityTypeName", of);
            if let Some(next) = &page.next {
                xml.leaf(
                    "nextRecordsUrl",
                    &format!("/services/data/v{}.0/tooling/query/{next}", dialect.version),
                );
            }
        }
        xml.nillable("queryLocator", page.next.as_deref());
        for row in &page.rows {
            record(xml, dialect, "records", Some(row));
        }
        xml.leaf("size", &page.total.to_string());
        if dialect.api == Api::Tooling {
            xml.leaf("totalSize", &page.total.to_string());
        }
    });
}

/// An sObject. Of the partner API: its type, the Id of the base type, its fields
/// in SELECT order; the Id comes twice when it was selected, and as nil when it
/// was not. Of the others: the Id, its fields in the order of the WSDL, which is
/// that of their names.
pub(super) fn record(xml: &mut Writer, dialect: Dialect, tag: &str, row: Option<&Row>) {
    let Some(row) = row else {
        xml.nillable(tag, None);
        return;
    };
    let selected = row.cells.iter().any(|(name, _)| name == "Id");
    let id = selected.then_some(row.id.as_str());
    if dialect.api == Api::Partner {
        xml.nest(&format!("{tag} xsi:type=\"sf:sObject\""), |xml| {
            xml.leaf("sf:type", &row.object);
            xml.nillable("sf:Id", id);
            row.cells.iter().for_each(|(name, cell)| field(xml, dialect, &row.object, name, cell));
        });
        return;
    }
    let mut cells: Vec<_> = row.cells.iter().filter(|(name, _)| name != "Id").collect();
    cells.sort_by_key(|(name, _)| name.as_str());
    xml.nest(&format!("{tag} xsi:type=\"sf:{}\"", row.object), |xml| {
        xml.nillable("sf:Id", id);
        cells.into_iter().for_each(|(name, cell)| field(xml, dialect, &row.object, name, cell));
    });
}

fn field(xml: &mut Writer, dialect: Dialect, object: &str, name: &str, cell: &Cell) {
    let tag = format!("sf:{name}");
    match cell {
        Cell::Value(Value::Text(text)) => match results::complex(object, name, text, dialect.version) {
            Some(node) => {
                let namespace = results::namespace(name).unwrap_or("urn:tooling.soap.sforce.com");
                node.write(xml, &format!("{tag} xmlns=\"{namespace}\""), dialect.version);
            }
            None => xml.leaf(&tag, text),
        },
        Cell::Value(value) => xml.nillable(&tag, value.lexical().as_deref()),
        Cell::Figure(value) => any(xml, &tag, value),
        Cell::Children(Some(children)) => page(xml, dialect, &tag, children),
        Cell::Parent(parent) => record(xml, dialect, &tag, parent.as_ref()),
        Cell::Compound { parts: None, .. } | Cell::Children(None) => xml.nillable(&tag, None),
        Cell::Compound { address, parts: Some(parts) } => compound(xml, &tag, *address, parts),
    }
}

/// A value that says its type, since no describe does.
fn any(xml: &mut Writer, tag: &str, value: &Value) {
    let kind = match value {
        Value::Null => return xml.nillable(tag, None),
        Value::Text(_) => "string",
        Value::Bool(_) => "boolean",
        Value::Int(_) => "int",
        Value::Num(_) => "double",
        Value::DateTime(_) => "dateTime",
        Value::Date(_) => "date",
        Value::Time(_) => "time",
        Value::Blob(_) => "base64Binary",
    };
    let tag = format!("{tag} xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\" xsi:type=\"xsd:{kind}\"");
    xml.nest(&tag, |xml| xml.text(&value.lexical().unwrap_or_default()));
}

/// An address extends a location, so latitude and longitude come first.
fn compound(xml: &mut Writer, tag: &str, address: bool, parts: &[(String, Value)]) {
    let kind = if address { "address" } else { "location" };
    let is_location = |name: &str| matches!(name, "latitude" | "longitude");
    let mut sorted: Vec<_> = parts.iter().collect();
    sorted.sort_by_key(|(name, _)| (!is_location(name), name.as_str()));
    xml.nest(&format!("{tag} xsi:type=\"{kind}\""), |xml| {
        for (name, value) in sorted {
            xml.nillable(name, value.lexical().as_deref());
        }
    });
}
