//! A record to write, without its type.

use super::names::{is_id, is_name};
use super::{Op, ops};
use crate::change::{Changes, Edit, New, Target, Upsert};
use crate::error::Error;
use crate::rules::check_id;
use crate::value::Id;
use crate::wire::soap::{MAIN, OBJECT};
use crate::wire::{SoapApi, Writer, write_value};
use crate::{Value, Version};
use std::marker::PhantomData;

/// Records to write.
#[doc(hidden)]
#[derive(Debug)]
pub struct Batch {
    pub(crate) rows: Vec<Write>,
    /// It is not a list of one but one: what fails is the call.
    pub(crate) one: bool,
}

impl<T> From<New<T>> for Write {
    fn from(new: New<T>) -> Self {
        Self { target: new.target, id: None, key: None, changes: new.changes }
    }
}

impl<T> From<Edit<T>> for Write {
    fn from(edit: Edit<T>) -> Self {
        Self { target: edit.target, id: Some(edit.id), key: None, changes: edit.changes }
    }
}

impl<T> From<Upsert<T>> for Write {
    fn from(upsert: Upsert<T>) -> Self {
        Self { target: upsert.target, id: None, key: Some(upsert.key), changes: upsert.changes }
    }
}

impl Write {
    /// The change set that it was.
    pub(crate) fn into_new<T>(self) -> New<T> {
        New { target: self.target, changes: self.changes, of: PhantomData }
    }

    pub(crate) fn into_edit<T>(self) -> Option<Edit<T>> {
        Some(Edit { target: self.target, id: self.id?, changes: self.changes, of: PhantomData })
    }

    pub(crate) fn into_upsert<T>(self) -> Option<Upsert<T>> {
        Some(Upsert { target: self.target, key: self.key?, changes: self.changes, of: PhantomData })
    }
}

/// How a reference begins, which a composite replaces in every text.
pub(crate) const EXPANDED: &str = "@{";

/// A kind of write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verb {
    Create,
    Update,
    Upsert,
    Delete,
    Undelete,
    EmptyRecycleBin,
}

impl Verb {
    /// It gives records values.
    pub(crate) fn saves(self) -> bool {
        matches!(self, Self::Create | Self::Update | Self::Upsert)
    }

    /// What is known of the call.
    pub(crate) fn op(self) -> &'static Op {
        match self {
            Self::Create => &ops::CREATE,
            Self::Update => &ops::UPDATE,
            Self::Upsert => &ops::UPSERT,
            Self::Delete => &ops::DELETE,
            Self::Undelete => &ops::UNDELETE,
            Self::EmptyRecycleBin => &ops::EMPTY_RECYCLE_BIN,
        }
    }

    /// The name of the call.
    pub(crate) fn name(self) -> &'static str {
        &self.op().name
    }
}

/// A record to write, without its type.
#[doc(hidden)]
#[derive(Clone, Debug)]
pub struct Write {
    pub(crate) target: Target,
    pub(crate) id: Option<Id>,
    /// The field that identifies the record in an upsert, with its value.
    pub(crate) key: Option<(String, Value)>,
    pub(crate) changes: Changes,
}

impl Write {
    /// What must not be sent on any wire.
    ///
    /// # Errors
    /// If its id is one of another object's, whose record would be changed, or a number is none.
    pub(crate) fn check(&self) -> Result<(), Error> {
        let Target { object, prefix, .. } = &self.target;
        if let Some(id) = self.record_id() {
            check_id(object, *prefix, id)?;
        }
        let is_no_number = |value: &Value| matches!(value, Value::Num(number) if number.json().is_none());
        match self.changes.field_with(&is_no_number) {
            Some(field) => {
                Err(Error::input(format!("{object}.{field} is NaN or infinite, which no field holds")))
            }
            None => Ok(()),
        }
    }

    /// The same of a record that does not go in a composite.
    ///
    /// # Errors
    /// Also if it refers to another request.
    pub(crate) fn check_alone(&self) -> Result<(), Error> {
        self.check()?;
        match self.reference() {
            Some(field) => Err(Error::input(format!(
                "{field} is a reference to another request, which only a composite has: use Org::composite"
            ))),
            None => Ok(()),
        }
    }

    /// The field that refers to another request of a composite.
    pub(crate) fn reference(&self) -> Option<&str> {
        let is_reference = |value: &Value| matches!(value, Value::Reference(_));
        let key = self.key.as_ref().filter(|(_, value)| is_reference(value)).map(|(name, _)| name.as_str());
        key.or_else(|| self.changes.field_with(&is_reference))
    }

    /// A field whose text a composite would take for a reference, and replace.
    pub(crate) fn expanded(&self) -> Option<&str> {
        let is_expanded = |value: &Value| matches!(value, Value::Text(text) if text.contains(EXPANDED));
        let key = self.key.as_ref().filter(|(_, value)| is_expanded(value)).map(|(name, _)| name.as_str());
        key.or_else(|| self.changes.field_with(&is_expanded)).or_else(|| self.bad_name())
    }

    /// The record's id, which may be the key of an upsert.
    pub(crate) fn record_id(&self) -> Option<Id> {
        let of_key = || {
            let (_, value) = self.key.as_ref().filter(|(name, _)| is_id(name))?;
            Id::lenient(&value.text()?).ok()
        };
        self.id.or_else(of_key)
    }

    /// Whether it may stand in one request with another: both belong to one API,
    /// and upserts are of one object by one field.
    pub(crate) fn goes_with(&self, other: &Self) -> bool {
        let named = |write: &Self| write.key.as_ref().map(|(name, _)| name.to_ascii_lowercase());
        self.target.tooling == other.target.tooling
            && named(self) == named(other)
            && (self.key.is_none() || self.target.object == other.target.object)
    }
}

impl Write {
    /// A name of the caller's that is not one of an object or a field, at whatever depth: it would be an
    /// element's.
    pub(crate) fn bad_name(&self) -> Option<&str> {
        let own = [Some(self.target.object.as_str()), self.key.as_ref().map(|(name, _)| name.as_str())];
        let own = own.into_iter().flatten().find(|name| !is_name(name));
        own.or_else(|| self.changes.iter().find_map(|(name, value)| bad_name(name, value)))
    }
}

fn bad_name<'v>(name: &'v str, value: &'v Value) -> Option<&'v str> {
    if !is_name(name) {
        return Some(name);
    }
    match value {
        Value::Object(object) => object.fields().find_map(|(name, value)| bad_name(name, value)),
        Value::List(values) => values.iter().find_map(|value| bad_name(name, value)),
        _ => None,
    }
}

/// A record in the partner WSDL's order: type, the fields to make null, id, the rest.
pub(crate) fn write_row(out: &mut Writer, row: &Write) {
    out.start(MAIN, "sObjects");
    write_partner_record(out, row);
    out.end();
}

pub(crate) fn write_partner_record(out: &mut Writer, row: &Write) {
    out.leaf(OBJECT, "type", &row.target.object);
    write_nulls_and_id(out, OBJECT, row);
    for (name, value) in fields(row) {
        write_value(out, OBJECT, name, value);
    }
}

/// The first version whose tooling sObjects have a namespace of their own. 35.0 has
/// none, 38.0 has one; what lies between is not known.
const OWN_NAMESPACE: Version = Version::V36;

/// A record of the Tooling API: its type in `xsi:type`, its fields in the WSDL's order,
/// which is alphabetical.
pub(crate) fn write_typed_row(out: &mut Writer, element: &str, version: Version, row: &Write) {
    let (prefix, namespace) = match SoapApi::Tooling.object_namespace() {
        Some(namespace) if version >= OWN_NAMESPACE => (OBJECT, namespace),
        _ => (MAIN, SoapApi::Tooling.namespace()),
    };
    out.start(MAIN, element);
    out.xsi_type(namespace, &row.target.object);
    write_nulls_and_id(out, prefix, row);
    let mut fields: Vec<_> = fields(row).collect();
    fields.sort_unstable_by_key(|(name, _)| *name);
    for (name, value) in fields {
        write_value(out, prefix, name, value);
    }
    out.end();
}

/// The id stands where the WSDL demands it, as nil where there is none.
fn write_nulls_and_id(out: &mut Writer, prefix: &str, row: &Write) {
    for (name, _) in row.changes.iter().filter(|(_, value)| value.is_null()) {
        out.leaf(prefix, "fieldsToNull", name);
    }
    let by_id = row.key.as_ref().filter(|(name, _)| is_id(name)).map(|(_, value)| value);
    let id = row.id.map_or_else(|| by_id.cloned().unwrap_or(Value::Null), Value::Id);
    write_value(out, prefix, "Id", &id);
}

/// What is set, the key of an upsert first.
fn fields(row: &Write) -> impl Iterator<Item = (&str, &Value)> {
    let key = row.key.as_ref().filter(|(name, _)| !is_id(name)).map(|(name, value)| (name.as_str(), value));
    let is_key = move |name: &str| key.is_some_and(|(key, _)| key.eq_ignore_ascii_case(name));
    let others = row.changes.iter().filter(move |(name, value)| !value.is_null() && !is_key(name));
    key.into_iter().chain(others)
}

/// A record that its id is enough for.
pub(crate) fn by_id(target: &Target, id: Id) -> Write {
    Write { target: target.clone(), id: Some(id), key: None, changes: Changes::default() }
}
