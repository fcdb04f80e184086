//! Field constants, and the properties that the compiler enforces.

use crate::record::{Enumeration, Multi, Pick};
use crate::value::{Blob, Date, DateTime, Id, Number, Time};
use crate::{Open, Restricted, Value};
use std::fmt;
use std::marker::PhantomData;

/// The properties that stand in a field constant's type.
pub mod mask {
    /// May be set on create.
    pub const CREATE: u8 = 1;
    /// May be set on update.
    pub const UPDATE: u8 = 2;
    /// May stand in WHERE.
    pub const FILTER: u8 = 4;
    /// May stand in ORDER BY.
    pub const SORT: u8 = 8;
    /// May stand in GROUP BY.
    pub const GROUP: u8 = 16;
    /// May be null.
    pub const NILLABLE: u8 = 32;
    /// Identifies a record in an upsert: an external id or an idLookup field.
    pub const KEY: u8 = 64;
    /// May be aggregated.
    pub const AGGREGATE: u8 = 128;
}

/// A field of the object `S` that holds a `T` and has the properties `P`
/// (see [`mask`]).
///
/// Generated bindings have one constant for each field; what a field may be
/// used for is in its type, so that a wrong use does not compile.
pub struct Field<S, T, const P: u8> {
    name: &'static str,
    of: PhantomData<fn() -> (S, T)>,
}

impl<S, T, const P: u8> Field<S, T, P> {
    /// A field by its API name. Generated code calls this.
    pub const fn new(name: &'static str) -> Self {
        Self { name, of: PhantomData }
    }

    /// Its API name.
    pub const fn name(self) -> &'static str {
        self.name
    }
}

impl<S, T, const P: u8> Clone for Field<S, T, P> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S, T, const P: u8> Copy for Field<S, T, P> {}

impl<S, T, const P: u8> fmt::Debug for Field<S, T, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// Something that can stand in a select list: a field, or a path to a parent's.
pub trait Column: Copy {
    /// The object it belongs to.
    type Of;
    /// What it holds.
    type Value;

    /// Its name in SOQL.
    fn name(&self) -> &'static str;
}

impl<S, T, const P: u8> Column for Field<S, T, P> {
    type Of = S;
    type Value = T;

    fn name(&self) -> &'static str {
        self.name
    }
}

macro_rules! properties {
    ($($(#[$doc:meta])* $name:ident: $message:literal, $label:literal;)*) => {$(
        $(#[$doc])*
        #[diagnostic::on_unimplemented(
            message = $message,
            label = $label,
            note = "the field's documentation lists the properties that the org's describe gives it"
        )]
        pub trait $name {}
    )*};
}

properties! {
    /// May be set on create.
    Createable: "this field does not have the Create property", "not a field with Create";
    /// May be set on update.
    Updateable: "this field does not have the Update property", "not a field with Update";
    /// May stand in WHERE.
    Filterable: "this field does not have the Filter property", "not a field with Filter";
    /// May stand in ORDER BY.
    Sortable: "this field does not have the Sort property", "not a field with Sort";
    /// May stand in GROUP BY.
    Groupable: "this field does not have the Group property", "not a field with Group";
    /// May be null.
    Nillable: "this field does not have the Nillable property", "not a field with Nillable";
    /// Identifies a record in an upsert.
    UpsertKey: "this field does not have the External ID or idLookup property", "not a field with External ID or idLookup";
    /// May be aggregated.
    Aggregatable: "this field does not have the Aggregate property", "not a field with Aggregate";
}

/// Implements a property for every mask that has its bit: for each other bit,
/// once without and once with it.
macro_rules! every_mask {
    ($property:ident, $mask:expr;) => {
        #[diagnostic::do_not_recommend]
        impl<S, T> $property for Field<S, T, { $mask }> {}
    };
    ($property:ident, $mask:expr; $bit:literal $($bits:literal)*) => {
        every_mask!($property, $mask; $($bits)*);
        every_mask!($property, $mask | $bit; $($bits)*);
    };
}

every_mask!(Createable, 1; 2 4 8 16 32 64 128);
every_mask!(Updateable, 2; 1 4 8 16 32 64 128);
every_mask!(Filterable, 4; 1 2 8 16 32 64 128);
every_mask!(Sortable, 8; 1 2 4 16 32 64 128);
every_mask!(Groupable, 16; 1 2 4 8 32 64 128);
every_mask!(Nillable, 32; 1 2 4 8 16 64 128);
every_mask!(UpsertKey, 64; 1 2 4 8 16 32 128);
every_mask!(Aggregatable, 128; 1 2 4 8 16 32 64);

/// A parent: the path from `S` to the object `T` over a reference field, or over several.
pub struct Parent<S, T> {
    /// The names on the way; empty behind the last.
    pub(crate) via: [&'static str; 6],
    of: PhantomData<fn() -> (S, T)>,
}

impl<S, T> Parent<S, T> {
    /// A relationship by its name. Generated code calls this.
    pub const fn new(name: &'static str) -> Self {
        Self { via: [name, "", "", "", "", ""], of: PhantomData }
    }

    /// The name of the relationship, or of the last on the way.
    pub const fn name(self) -> &'static str {
        let mut last = 5;
        while last > 0 && self.via[last].is_empty() {
            last -= 1;
        }
        self.via[last]
    }

    /// A parent of the parent, seen from here. The service goes five parents up.
    pub const fn parent<U>(self, parent: Parent<T, U>) -> Parent<S, U> {
        let (mut via, mut next, mut taken) = (self.via, 0, 0);
        while next < via.len() && !via[next].is_empty() {
            next += 1;
        }
        while next < via.len() && taken < parent.via.len() {
            via[next] = parent.via[taken];
            next += 1;
            taken += 1;
        }
        Parent { via, of: PhantomData }
    }
}

impl<S> Parent<S, crate::DynamicObject> {
    /// The parent as a `T`: a reference that may point at several objects has no type of its own.
    pub const fn as_type<T>(self) -> Parent<S, T> {
        Parent { via: self.via, of: PhantomData }
    }
}

/// A child relationship: records of `T` that point at a record of `S`.
pub struct Child<S, T> {
    name: &'static str,
    of: PhantomData<fn() -> (S, T)>,
}

impl<S, T> Child<S, T> {
    /// A relationship by its name. Generated code calls this.
    pub const fn new(name: &'static str) -> Self {
        Self { name, of: PhantomData }
    }

    /// The relationship's name.
    pub const fn name(self) -> &'static str {
        self.name
    }
}

macro_rules! relation_impls {
    ($($name:ident),*) => {$(
        impl<S, T> Clone for $name<S, T> {
            fn clone(&self) -> Self {
                *self
            }
        }

        impl<S, T> Copy for $name<S, T> {}
    )*};
}

relation_impls!(Parent, Child);

impl<S, T> fmt::Debug for Parent<S, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.via.iter().filter(|name| !name.is_empty());
        f.write_str(&names.copied().collect::<Vec<_>>().join("."))
    }
}

impl<S, T> fmt::Debug for Child<S, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// What a field of type `T` accepts as a value.
///
/// A restricted picklist takes its enum, or a text through an explicit
/// [`Pick::other`]; an unrestricted one takes a `&str` too.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a value for a field of type `{T}`",
    note = "a Restricted picklist takes its enum, or a text through an explicit `Pick::other(\"…\")`"
)]
pub trait IntoValue<T> {
    /// The value for the wire.
    fn into_value(self) -> Value;
}

macro_rules! accepts {
    ($($field:ty: $($value:ty),+;)*) => {$($(
        impl IntoValue<$field> for $value {
            fn into_value(self) -> Value {
                Value::from(<$field>::from(self))
            }
        }
    )+)*};
}

accepts! {
    String: &str, String, &String;
    i32: i32;
    i64: i32, i64;
    bool: bool;
    Number: f64, i32, Number;
    Id: Id;
    DateTime: DateTime;
    Date: Date;
    Time: Time;
    Blob: Blob, Vec<u8>;
}

/// For columns that are known by their name only: anything that a statement or a change set can hold.
#[diagnostic::do_not_recommend]
impl<V: Into<Value>> IntoValue<Value> for V {
    fn into_value(self) -> Value {
        self.into()
    }
}

impl IntoValue<Id> for &Id {
    fn into_value(self) -> Value {
        Value::Id(*self)
    }
}

impl<E: Enumeration, R> IntoValue<Pick<E, R>> for Pick<E, R> {
    fn into_value(self) -> Value {
        self.text().map_or(Value::Null, Value::from)
    }
}

impl<E: Enumeration, R> IntoValue<Pick<E, R>> for E {
    fn into_value(self) -> Value {
        Value::from(self.text())
    }
}

impl<E: Enumeration> IntoValue<Pick<E, Open>> for &str {
    fn into_value(self) -> Value {
        Value::from(self)
    }
}

impl<E: Enumeration> IntoValue<Pick<E, Open>> for String {
    fn into_value(self) -> Value {
        Value::from(self)
    }
}

impl<E: Enumeration, R> IntoValue<Multi<E, R>> for Multi<E, R> {
    fn into_value(self) -> Value {
        self.joined().map_or(Value::Null, Value::from)
    }
}

impl<E: Enumeration, R> IntoValue<Multi<E, R>> for E {
    fn into_value(self) -> Value {
        Value::from(self.text())
    }
}

impl<E: Enumeration, const N: usize> IntoValue<Multi<E, Restricted>> for [E; N] {
    fn into_value(self) -> Value {
        self.into_iter().collect::<Multi<E, Restricted>>().into_value()
    }
}
