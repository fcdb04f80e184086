//! What the rows of a query are read as.

use super::expression::{ColumnValue, Item, Selectable};
use crate::dynamic::DynamicObject;
use crate::error::{Error, ErrorKind};
use crate::record::{Meta, Record, Typed};
use serde::de::DeserializeOwned;
use std::fmt;
use std::sync::Arc;

/// Makes a row out of a record, with what rows call the columns.
type Read<R> = fn(Box<dyn Record>, &[String]) -> Result<R, Error>;

/// How rows are read: as records of a type, and then as what the caller wants.
pub(crate) struct Reader<R> {
    pub(crate) meta: &'static Meta,
    read: Read<R>,
    /// What rows call the columns, where that matters.
    keys: Arc<[String]>,
}

impl<R> Reader<R> {
    pub(crate) fn read(&self, row: Box<dyn Record>) -> Result<R, Error> {
        (self.read)(row, &self.keys)
    }

    /// Rows of a type of their own.
    pub(crate) fn typed() -> Self
    where
        R: Typed,
    {
        Self { meta: R::META, read: |row, _| typed(row), keys: Arc::default() }
    }

    /// Structs of the caller's.
    pub(crate) fn structs() -> Self
    where
        R: DeserializeOwned,
    {
        let read = |row, _: &[String]| typed::<DynamicObject>(row)?.to_struct();
        Self { meta: DynamicObject::META, read, keys: Arc::default() }
    }

    /// Tuples of columns.
    pub(super) fn tuple<S, C: Columns<S, Row = R>>(keys: Vec<String>) -> Self {
        let read = |row, keys: &[String]| C::row(&typed(row)?, keys);
        Self { meta: DynamicObject::META, read, keys: keys.into() }
    }
}

impl<R> Clone for Reader<R> {
    fn clone(&self) -> Self {
        Self { meta: self.meta, read: self.read, keys: Arc::clone(&self.keys) }
    }
}

impl<R> fmt::Debug for Reader<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader")
            .field("of", &self.meta.name)
            .field("keys", &self.keys)
            .finish_non_exhaustive()
    }
}

/// A record as the type that it was read as.
pub(crate) fn typed<T: Typed>(mut record: Box<dyn Record>) -> Result<T, Error> {
    match record.downcast_mut::<T>() {
        Some(record) => Ok(std::mem::take(record)),
        None => Err(Error::new(
            ErrorKind::Decode,
            format!("expected a record of {}, found one of {}", T::META.name, record.meta().name),
        )),
    }
}

/// Columns of `S` whose values make a tuple: up to twelve of them.
pub trait Columns<S> {
    /// A row.
    type Row;

    /// The columns.
    #[doc(hidden)]
    fn items(self) -> Vec<Item>;
    /// A row out of a record.
    #[doc(hidden)]
    fn row(record: &DynamicObject, keys: &[String]) -> Result<Self::Row, Error>;
}

/// A column's value, by what rows call it.
fn held<V: ColumnValue>(record: &DynamicObject, key: &str) -> Result<V::Held, Error> {
    // A row of groups calls a parent's column by its last name.
    let value = record.value(key).or_else(|| record.value(key.rsplit('.').next()?));
    V::held(value).ok_or_else(|| {
        let found = value.and_then(crate::Value::text).unwrap_or_default();
        Error::decode(V::EXPECTED, &found).within(key).within(record.object())
    })
}

macro_rules! tuples {
    ($($($column:ident $place:tt),+;)*) => {$(
        impl<S, $($column: Selectable<Of = S, Value: ColumnValue>),+> Columns<S> for ($($column,)+) {
            type Row = ($(<$column::Value as ColumnValue>::Held,)+);

            fn items(self) -> Vec<Item> {
                vec![$(self.$place.item()),+]
            }

            fn row(record: &DynamicObject, keys: &[String]) -> Result<Self::Row, Error> {
                Ok(($(held::<$column::Value>(record, keys.get($place).map_or("", String::as_str))?,)+))
            }
        }
    )*};
}

tuples! {
    A 0;
    A 0, B 1;
    A 0, B 1, C 2;
    A 0, B 1, C 2, D 3;
    A 0, B 1, C 2, D 3, E 4;
    A 0, B 1, C 2, D 3, E 4, F 5;
    A 0, B 1, C 2, D 3, E 4, F 5, G 6;
    A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7;
    A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8;
    A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9;
    A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10;
    A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11;
}
