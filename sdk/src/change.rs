//! What is to be written: change sets.
//!
//! Reads are structs, writes are change sets: a struct cannot tell "leave it"
//! from "make it null", and it would let a program set what cannot be set.

use crate::field::{Column, Createable, IntoValue, Nillable, Updateable};
use crate::object::{Creatable, Updatable};
use crate::value::Id;
use crate::{DynamicObject, Value};
use std::fmt;
use std::marker::PhantomData;

/// Field values to write, in the order in which they were set.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Changes(Vec<(String, Value)>);

impl Changes {
    /// Sets a field, replacing what was set before.
    pub fn set(&mut self, field: &str, value: Value) {
        match self.0.iter_mut().find(|(name, _)| name.eq_ignore_ascii_case(field)) {
            Some((_, there)) => *there = value,
            None => self.0.push((field.to_owned(), value)),
        }
    }

    /// The values in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// A field's value, if it is set.
    pub fn get(&self, field: &str) -> Option<&Value> {
        self.iter().find(|(name, _)| name.eq_ignore_ascii_case(field)).map(|(_, value)| value)
    }

    /// Nothing is set.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A record to create.
pub struct New<T> {
    pub(crate) object: String,
    pub(crate) changes: Changes,
    of: PhantomData<fn() -> T>,
}

impl<T> New<T> {
    /// A record with nothing set.
    #[expect(clippy::self_named_constructors, reason = "`New::<Account>::new()` reads as what it is")]
    pub fn new() -> Self
    where
        T: Creatable,
    {
        Self { object: T::META.name.to_owned(), changes: Changes::default(), of: PhantomData }
    }

    /// Sets a field.
    #[must_use]
    pub fn set<C, V>(mut self, field: C, value: V) -> Self
    where
        C: Column<Of = T> + Createable,
        V: IntoValue<C::Value>,
    {
        self.changes.set(field.name(), value.into_value());
        self
    }

    /// Sets a field that the bindings do not know, a custom field for example.
    #[must_use]
    pub fn set_custom(mut self, field: &str, value: impl Into<Value>) -> Self {
        self.changes.set(field, value.into());
        self
    }

    /// The fields that the service will demand and that are not set: those that
    /// the describe requires, and those that a documented rule requires although
    /// the describe calls them Nillable.
    pub fn required_missing(&self) -> Vec<&'static str>
    where
        T: Creatable,
    {
        let described = T::describe().fields.iter().filter(|field| field.required()).map(|field| field.name);
        described
            .chain(crate::rules::required_by_rule(T::META.name))
            .filter(|name| self.changes.get(name).is_none_or(Value::is_null))
            .collect()
    }

    /// What is set.
    pub fn changes(&self) -> &Changes {
        &self.changes
    }
}

impl<T: Creatable> Default for New<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl New<DynamicObject> {
    /// A record of an object that the bindings do not know.
    pub fn of(record: &DynamicObject) -> Self {
        let mut changes = Changes::default();
        for (name, value) in record.fields() {
            changes.set(name, value.clone());
        }
        Self { object: record.object().to_owned(), changes, of: PhantomData }
    }
}

/// Changes to a record that exists.
pub struct Edit<T> {
    pub(crate) object: String,
    pub(crate) id: Id,
    pub(crate) changes: Changes,
    of: PhantomData<fn() -> T>,
}

impl<T> Edit<T> {
    /// No changes yet to the record with this id.
    pub fn of(id: Id) -> Self
    where
        T: Updatable,
    {
        Self { object: T::META.name.to_owned(), id, changes: Changes::default(), of: PhantomData }
    }

    /// Sets a field.
    #[must_use]
    pub fn set<C, V>(mut self, field: C, value: V) -> Self
    where
        C: Column<Of = T> + Updateable,
        V: IntoValue<C::Value>,
    {
        self.changes.set(field.name(), value.into_value());
        self
    }

    /// Makes a field null: `fieldsToNull` in SOAP, `null` in JSON.
    #[must_use]
    pub fn null<C>(mut self, field: C) -> Self
    where
        C: Column<Of = T> + Nillable + Updateable,
    {
        self.changes.set(field.name(), Value::Null);
        self
    }

    /// Sets a field that the bindings do not know, a custom field for example.
    #[must_use]
    pub fn set_custom(mut self, field: &str, value: impl Into<Value>) -> Self {
        self.changes.set(field, value.into());
        self
    }

    /// The smallest change set that makes `old` like `new`; none if there is nothing to change.
    ///
    /// Only fields with the Update property count. A field that is empty in
    /// `new` becomes null.
    ///
    /// # Errors
    /// If `old` has no id, or the two ids differ.
    pub fn diff(old: &T, new: &T) -> Result<Option<Self>, crate::Error>
    where
        T: Updatable,
    {
        let id = old.record_id().ok_or_else(|| {
            crate::Error::input("the old record has no id: select it, or start from Edit::of(id)")
        })?;
        if new.record_id().is_some_and(|other| other != id) {
            return Err(crate::Error::input("the two records are not the same one: their ids differ"));
        }
        let changes = crate::wire::changed_fields(old, new, &|name| {
            T::describe().field(name).is_some_and(|field| field.has(crate::Property::Update))
        });
        Ok((!changes.is_empty()).then(|| Self { changes, ..Self::of(id) }))
    }

    /// What is set.
    pub fn changes(&self) -> &Changes {
        &self.changes
    }

    /// The record's id.
    pub fn id(&self) -> Id {
        self.id
    }
}

impl Edit<DynamicObject> {
    /// Changes to a record of an object that the bindings do not know.
    pub fn dynamic(object: &str, id: Id) -> Self {
        Self { object: object.to_owned(), id, changes: Changes::default(), of: PhantomData }
    }

    /// Sets a field, or makes it null with [`Value::Null`].
    #[must_use]
    pub fn with(mut self, field: &str, value: impl Into<Value>) -> Self {
        self.changes.set(field, value.into());
        self
    }
}

impl<T> Clone for New<T> {
    fn clone(&self) -> Self {
        Self { object: self.object.clone(), changes: self.changes.clone(), of: PhantomData }
    }
}

impl<T> Clone for Edit<T> {
    fn clone(&self) -> Self {
        Self { object: self.object.clone(), id: self.id, changes: self.changes.clone(), of: PhantomData }
    }
}

impl<T> fmt::Debug for New<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("New").field("object", &self.object).field("changes", &self.changes).finish()
    }
}

impl<T> fmt::Debug for Edit<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Edit")
            .field("object", &self.object)
            .field("id", &self.id)
            .field("changes", &self.changes)
            .finish()
    }
}
