//! What is to be written: change sets.
//!
//! Reads are structs, writes are change sets: a struct cannot tell "leave it"
//! from "make it null", and it would let a program set what cannot be set.

use crate::field::{Column, Createable, IntoValue, Nillable, SortFor, Updateable, UpsertKey};
use crate::object::{CanCreate, CanUpdate, CanUpsert, SObject};
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

    /// The same without a field.
    pub(crate) fn without(&self, field: &str) -> Self {
        let others = self.0.iter().filter(|(name, _)| !name.eq_ignore_ascii_case(field));
        Self(others.cloned().collect())
    }

    /// The first field with a value of this sort, at whatever depth.
    pub(crate) fn field_with(&self, is: &dyn Fn(&Value) -> bool) -> Option<&str> {
        self.iter().find(|(_, value)| value.any(is)).map(|(name, _)| name)
    }

    /// A field that holds where a blob is, and not its bytes: nothing that could be written.
    pub(crate) fn address_of_a_blob(&self) -> Option<&str> {
        let address = |value: &Value| matches!(value, Value::Blob(crate::Blob::Url(_)));
        self.iter().find(|(_, value)| address(value)).map(|(name, _)| name)
    }

    /// Nothing is set.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The object that changes are for.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Target {
    /// Its API name.
    pub(crate) object: String,
    /// It belongs to the Tooling API.
    pub(crate) tooling: bool,
    /// What its ids begin with, as the bindings know it.
    pub(crate) prefix: Option<&'static str>,
}

impl Target {
    /// An object that the bindings know.
    pub(crate) fn of<T: SObject>() -> Self {
        let info = T::describe();
        Self { object: T::META.name.to_owned(), tooling: info.tooling, prefix: info.key_prefix }
    }

    /// One that they do not know.
    pub(crate) fn named(object: &str) -> Self {
        Self { object: object.to_owned(), tooling: false, prefix: None }
    }
}

/// A record to create.
pub struct New<T> {
    pub(crate) target: Target,
    pub(crate) changes: Changes,
    pub(crate) of: PhantomData<fn() -> T>,
}

impl<T> New<T> {
    /// A record with nothing set.
    #[expect(clippy::self_named_constructors, reason = "`New::<Account>::new()` reads as what it is")]
    pub fn new() -> Self
    where
        T: CanCreate,
    {
        Self { target: Target::of::<T>(), changes: Changes::default(), of: PhantomData }
    }

    /// Sets a field.
    ///
    /// A field with the Nillable property takes an [`Option`] too: `None` sends null, which differs
    /// from a field that is not set where the service has a default value for it.
    ///
    /// ```
    /// # use sforce::{CanCreate, Field, New, field::mask::*};
    /// # fn example<T: CanCreate>(
    /// #     name: Field<T, String, CREATE>, phone: Field<T, String, { CREATE | NILLABLE }>,
    /// #     known_phone: Option<&str>,
    /// # ) {
    /// let account = New::new().set(name, "Acme").set(phone, known_phone);
    /// # let _: New<T> = account;
    /// # }
    /// ```
    #[must_use]
    pub fn set<C, V, N>(mut self, field: C, value: V) -> Self
    where
        C: Column<Of = T> + Createable,
        V: IntoValue<C::Value, N>,
        N: SortFor<C>,
    {
        self.changes.set(field.name(), value.into_value());
        self
    }

    /// The fields that the service will demand and that are not set: those that
    /// the describe requires, and those that a documented rule requires although
    /// the describe calls them Nillable.
    pub fn required_missing(&self) -> Vec<&'static str>
    where
        T: CanCreate,
    {
        let described = T::describe().fields.iter().filter(|field| field.required()).map(|field| field.name);
        described
            .chain(crate::rules::required_by_rule(T::META.name))
            .filter(|name| self.changes.get(name).is_none_or(Value::is_null))
            .collect()
    }
}

impl<T: CanCreate> Default for New<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl New<DynamicObject> {
    /// A record of an object by its API name, with nothing set.
    pub fn named(object: &str) -> Self {
        Self { target: Target::named(object), changes: Changes::default(), of: PhantomData }
    }

    /// A record of an object that the bindings do not know, with the fields of this one.
    pub fn of(record: &DynamicObject) -> Self {
        let mut changes = Changes::default();
        for (name, value) in record.fields() {
            changes.set(name, value.clone());
        }
        Self { target: Target::named(record.object()), changes, of: PhantomData }
    }
}

/// Changes to a record that exists.
pub struct Edit<T> {
    pub(crate) target: Target,
    pub(crate) id: Id,
    pub(crate) changes: Changes,
    pub(crate) of: PhantomData<fn() -> T>,
}

impl<T> Edit<T> {
    /// No changes yet to the record with this id.
    pub fn of(id: Id) -> Self
    where
        T: CanUpdate,
    {
        Self { target: Target::of::<T>(), id, changes: Changes::default(), of: PhantomData }
    }

    /// Sets a field. One with the Nillable property takes an [`Option`] too: `None` makes it null,
    /// as [`Edit::null`] does.
    #[must_use]
    pub fn set<C, V, N>(mut self, field: C, value: V) -> Self
    where
        C: Column<Of = T> + Updateable,
        V: IntoValue<C::Value, N>,
        N: SortFor<C>,
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

    /// The smallest change set that makes `old` like `new`; none if there is nothing to change.
    ///
    /// Only fields with the Update property count. A field that is empty in
    /// `new` becomes null.
    ///
    /// # Errors
    /// If `old` has no id, or the two ids differ.
    pub fn diff(old: &T, new: &T) -> Result<Option<Self>, crate::Error>
    where
        T: CanUpdate,
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

    /// The record's id.
    pub fn id(&self) -> Id {
        self.id
    }
}

impl Edit<DynamicObject> {
    /// Changes to a record of an object, by its API name.
    pub fn named(object: &str, id: Id) -> Self {
        Self { target: Target::named(object), id, changes: Changes::default(), of: PhantomData }
    }
}

/// A record to create, or to change if there is one with this external id.
///
/// ```
/// # use sforce::{Field, Upsert, CanUpsert, field::mask::*};
/// # fn example<T: CanUpsert>(
/// #     number: Field<T, String, { CREATE | UPDATE | KEY }>, name: Field<T, String, { CREATE | UPDATE }>,
/// # ) {
/// let upsert = Upsert::by(number, "A-1").set(name, "Acme");
/// assert_eq!(upsert.key().0, number.name());
/// # }
/// ```
pub struct Upsert<T> {
    pub(crate) target: Target,
    pub(crate) key: (String, Value),
    pub(crate) changes: Changes,
    pub(crate) of: PhantomData<fn() -> T>,
}

impl<T> Upsert<T> {
    /// The record that has this value in a field that identifies records: an
    /// external id, an idLookup field, or the id itself, which creates nothing.
    pub fn by<C, V>(key: C, value: V) -> Self
    where
        T: CanUpsert,
        C: Column<Of = T> + UpsertKey,
        V: IntoValue<C::Value>,
    {
        Self::with_key(Target::of::<T>(), key.name(), value.into_value())
    }

    /// The same by a field that the bindings do not know, an org's own external id
    /// for example.
    pub fn by_custom(key: &str, value: impl Into<Value>) -> Self
    where
        T: CanUpsert,
    {
        Self::with_key(Target::of::<T>(), key, value.into())
    }

    fn with_key(target: Target, key: &str, value: Value) -> Self {
        Self { target, key: (key.to_owned(), value), changes: Changes::default(), of: PhantomData }
    }

    /// Sets a field. It must have both the Create and the Update property, because
    /// nobody knows which of the two it will be. One with the Nillable property takes an [`Option`]
    /// too: `None` makes it null.
    #[must_use]
    pub fn set<C, V, N>(mut self, field: C, value: V) -> Self
    where
        C: Column<Of = T> + Createable + Updateable,
        V: IntoValue<C::Value, N>,
        N: SortFor<C>,
    {
        self.changes.set(field.name(), value.into_value());
        self
    }

    /// Makes a field null, if there is a record.
    #[must_use]
    pub fn null<C>(mut self, field: C) -> Self
    where
        C: Column<Of = T> + Nillable + Updateable,
    {
        self.changes.set(field.name(), Value::Null);
        self
    }

    /// The field that identifies the record, and its value.
    pub fn key(&self) -> (&str, &Value) {
        (&self.key.0, &self.key.1)
    }
}

impl Upsert<DynamicObject> {
    /// A record of an object by its API name.
    pub fn named(object: &str, key: &str, value: impl Into<Value>) -> Self {
        Self::with_key(Target::named(object), key, value.into())
    }
}

/// What the three have in common. A derive would want a `T` that can be cloned and shown, although none
/// is there.
macro_rules! change_sets {
    ($($type:ident { $($own:ident),* })*) => {$(
        impl<T> $type<T> {
            /// Sets a field that the bindings do not know, a custom field for example, or one whose
            /// properties would not allow it here.
            #[must_use]
            pub fn set_custom(mut self, field: &str, value: impl Into<Value>) -> Self {
                self.changes.set(field, value.into());
                self
            }

            /// What is set, beside the id or the key.
            pub fn changes(&self) -> &Changes {
                &self.changes
            }
        }

        impl $type<DynamicObject> {
            /// Sets a field, or makes it null with [`Value::Null`].
            #[must_use]
            pub fn with(self, field: &str, value: impl Into<Value>) -> Self {
                self.set_custom(field, value)
            }
        }

        impl<T> Clone for $type<T> {
            fn clone(&self) -> Self {
                Self {
                    target: self.target.clone(),
                    $($own: Clone::clone(&self.$own),)*
                    changes: self.changes.clone(),
                    of: PhantomData,
                }
            }
        }

        impl<T> fmt::Debug for $type<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($type))
                    .field("object", &self.target.object)
                    $(.field(stringify!($own), &self.$own))*
                    .field("changes", &self.changes)
                    .finish()
            }
        }
    )*};
}

change_sets! { New {} Edit { id } Upsert { key } }

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Field;
    use crate::field::mask::{CREATE, NILLABLE, UPDATE};

    const TEXT: Field<DynamicObject, String, { CREATE | UPDATE | NILLABLE }> = Field::new("Text__c");
    const ANY: Field<DynamicObject, Value, { CREATE | UPDATE }> = Field::new("Any__c");

    fn room() -> DynamicObject {
        DynamicObject::new("Room__c")
    }

    #[test]
    fn none_is_written_as_null_and_not_left_out() {
        let id = Id::new("a00000000000001").unwrap();
        let (some, none) = (Some("x"), None::<String>);
        let news = [New::of(&room()).set(TEXT, some), New::of(&room()).set(TEXT, none.clone())];
        let edits =
            [Edit::named("Room__c", id).set(TEXT, some), Edit::named("Room__c", id).set(TEXT, none.clone())];
        let upserts = [
            Upsert::named("Room__c", "No__c", 1).set(TEXT, some),
            Upsert::named("Room__c", "No__c", 1).set(TEXT, none),
        ];
        for [some, none] in [
            news.each_ref().map(New::changes),
            edits.each_ref().map(Edit::changes),
            upserts.each_ref().map(Upsert::changes),
        ] {
            assert_eq!(some.get("Text__c"), Some(&Value::from("x")));
            assert_eq!(none.get("Text__c"), Some(&Value::Null));
        }
        assert_eq!(edits[1].changes(), Edit::named("Room__c", id).null(TEXT).changes());
    }

    #[test]
    fn a_field_of_any_type_takes_an_option_as_before() {
        let new = New::of(&room()).set(ANY, Some(5)).set(ANY, None::<i32>);
        assert_eq!(new.changes().get("Any__c"), Some(&Value::Null));
    }
}
