//! What may stand in a select list: fields, paths to parents' fields, columns by name.

use super::function::{Aggregate, Function};
use crate::Value;
use crate::dynamic::FromValue;
use crate::error::Error;
use crate::field::{Aggregatable, Field, Filterable, Groupable, Nillable, Parent, Sortable};
use crate::record::{Enumeration, Multi, Pick};
use std::fmt;
use std::marker::PhantomData;

/// Something that can stand in a select list: a field, a path to a parent's field, an aggregate, a
/// function of a field, a column by its name.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand in a select list",
    note = "a select list takes fields, parents' fields (`PARENT.field(…)`), aggregates and functions of fields"
)]
pub trait Selectable {
    /// The object it belongs to.
    type Of;
    /// What its field holds.
    type Value;

    /// It in SOQL.
    #[doc(hidden)]
    fn item(self) -> Item;
}

/// An item of a select list.
#[doc(hidden)]
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// A field, or a parent's by its path.
    Column(String),
    /// An aggregate or a function, and the alias.
    Call { text: String, alias: Option<String>, call: Call },
}

/// What sort of call it is: it decides what a row calls the column, and what may stand beside it.
#[doc(hidden)]
#[derive(Clone, Debug, PartialEq)]
pub enum Call {
    /// An aggregate.
    Aggregate,
    /// A function of a day or an instant, which a query groups by.
    OfDate,
    /// A function that leaves the column its name.
    Named(String),
}

/// What a tuple holds of a value type: an option, but for types that are optional themselves.
pub trait ColumnValue: Sized {
    /// What a row holds.
    type Held;
    /// What is expected, for the error.
    #[doc(hidden)]
    const EXPECTED: &'static str;

    /// It out of a row; none if the value is not one of the type.
    #[doc(hidden)]
    fn held(value: Option<&Value>) -> Option<Self::Held>;
}

impl<T: FromValue> ColumnValue for T {
    type Held = Option<T>;
    const EXPECTED: &'static str = T::EXPECTED;

    fn held(value: Option<&Value>) -> Option<Option<T>> {
        match value {
            None | Some(Value::Null) => Some(None),
            Some(value) => T::from_value(value).map(Some),
        }
    }
}

impl<E: Enumeration, R> ColumnValue for Pick<E, R> {
    type Held = Self;
    const EXPECTED: &'static str = "text";

    fn held(value: Option<&Value>) -> Option<Self> {
        match value {
            None | Some(Value::Null) => Some(Self::NONE),
            Some(value) => value.text().map(|text| Self::from_text(&text)),
        }
    }
}

impl ColumnValue for Value {
    type Held = Self;
    const EXPECTED: &'static str = "a value";

    fn held(value: Option<&Value>) -> Option<Self> {
        Some(value.cloned().unwrap_or(Self::Null))
    }
}

impl<E: Enumeration, R> ColumnValue for Multi<E, R> {
    type Held = Self;
    const EXPECTED: &'static str = "text";

    fn held(value: Option<&Value>) -> Option<Self> {
        let mut held = Self::default();
        if let Some(value) = value.filter(|value| !value.is_null()) {
            let text = value.text()?;
            text.split(';').filter(|part| !part.is_empty()).for_each(|part| held.push(Pick::from_text(part)));
        }
        Some(held)
    }
}

impl<S, T, const P: u8> Selectable for Field<S, T, P> {
    type Of = S;
    type Value = T;

    fn item(self) -> Item {
        Item::Column(self.name().to_owned())
    }
}

/// A parent's field, seen from `S`: made by [`Parent::field`].
///
/// It may be selected, filtered, ordered and grouped by as the field itself may, but never be written.
pub struct Path<S, T, const P: u8> {
    via: [&'static str; 6],
    field: &'static str,
    of: PhantomData<fn() -> (S, T)>,
}

impl<S, T, const P: u8> Path<S, T, P> {
    pub(crate) const fn new(via: [&'static str; 6], field: &'static str) -> Self {
        Self { via, field, of: PhantomData }
    }
}

impl<S, T, const P: u8> Clone for Path<S, T, P> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S, T, const P: u8> Copy for Path<S, T, P> {}

impl<S, T, const P: u8> fmt::Display for Path<S, T, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in self.via.iter().filter(|part| !part.is_empty()) {
            write!(f, "{part}.")?;
        }
        f.write_str(self.field)
    }
}

impl<S, T, const P: u8> fmt::Debug for Path<S, T, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl<S, T, const P: u8> Selectable for Path<S, T, P> {
    type Of = S;
    type Value = T;

    fn item(self) -> Item {
        Item::Column(self.to_string())
    }
}

macro_rules! inherited {
    ($($property:ident),*) => {$(
        #[diagnostic::do_not_recommend]
        impl<S, T, const P: u8> $property for Path<S, T, P> where Field<S, T, P>: $property {}
    )*};
}

inherited!(Filterable, Sortable, Groupable, Nillable, Aggregatable);

/// A column by its name: a custom field that the bindings do not know, or a path to a parent's field.
///
/// The service decides what may be done with it. The name is checked to be one.
pub struct Named<S> {
    name: String,
    of: PhantomData<fn() -> S>,
}

/// A column of `S` by its name: `column::<Account>("Seats__c")`, `column::<Account>("Owner.Name")`.
pub fn column<S>(name: impl Into<String>) -> Named<S> {
    Named { name: name.into(), of: PhantomData }
}

/// A name, or names with points between; nothing else can be put into a statement as one.
pub(super) fn named(name: &str) -> Result<&str, Error> {
    let part = |part: &str| {
        part.starts_with(|first: char| first.is_ascii_alphabetic())
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    if name.split('.').all(part) {
        Ok(name)
    } else {
        Err(Error::input(format!("{name:?} is not the name of a field, nor a path to a parent's")))
    }
}

impl<S> Clone for Named<S> {
    fn clone(&self) -> Self {
        Self { name: self.name.clone(), of: PhantomData }
    }
}

impl<S> fmt::Debug for Named<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

impl<S> Selectable for Named<S> {
    type Of = S;
    type Value = Value;

    fn item(self) -> Item {
        Item::Column(self.name)
    }
}

impl<S, T, const P: u8> Field<S, T, P> {
    pub(super) fn plain(self) -> String {
        self.name().to_owned()
    }
}

impl<S, T, const P: u8> Path<S, T, P> {
    pub(super) fn plain(self) -> String {
        self.to_string()
    }
}

impl<S, T> Parent<S, T> {
    /// A field of the parent, seen from here.
    ///
    /// ```
    /// # use sforce::{Field, Parent, mask::FILTER};
    /// # struct Account;
    /// # impl Account {
    /// #     const PARENT: Parent<Account, Account> = Parent::new("Parent");
    /// #     const NAME: Field<Account, String, FILTER> = Field::new("Name");
    /// # }
    /// let grandmother = Account::PARENT.parent(Account::PARENT).field(Account::NAME);
    /// assert_eq!(grandmother.to_string(), "Parent.Parent.Name");
    /// ```
    pub const fn field<V, const P: u8>(self, field: Field<T, V, P>) -> Path<S, V, P> {
        Path::new(self.via, field.name())
    }
}

/// What conditions, orders and groups are made of.
pub(super) trait Subject {
    /// It in SOQL.
    fn text(self) -> Result<String, Error>;
}

macro_rules! subjects {
    ($([$($generic:tt)*] $type:ty: $it:ident => $text:expr;)*) => {$(
        impl<$($generic)*> Subject for $type {
            fn text(self) -> Result<String, Error> {
                let $it = self;
                $text
            }
        }
    )*};
}

subjects! {
    [S, T, const P: u8] Field<S, T, P>: it => Ok(it.plain());
    [S, T, const P: u8] Path<S, T, P>: it => Ok(it.plain());
    [S] Named<S>: it => named(&it.name).map(str::to_owned);
    [S, T] Aggregate<S, T>: it => Ok(it.text);
    [S, T] Function<S, T>: it => Ok(it.text);
}
