//! Records within records, erased inside and typed outside.
//!
//! Erased not only for speed of compilation: a graph of `Vec<T>` and `Box<T>`
//! over a whole org passes rustc's recursion limit in the user's crate.

use super::{Record, Typed};
use std::fmt;
use std::marker::PhantomData;
use std::ops::{Index, IndexMut};

/// The erased cell of [`Opt`] and [`Poly`].
#[derive(Clone, Default, PartialEq)]
pub struct RawOpt(Option<Box<dyn Record>>);

impl RawOpt {
    /// The record in it.
    pub fn get(&self) -> Option<&dyn Record> {
        self.0.as_deref()
    }

    /// The record in it, for writing.
    pub fn get_mut(&mut self) -> Option<&mut (dyn Record + 'static)> {
        self.0.as_deref_mut()
    }

    /// Puts a record in.
    pub fn set(&mut self, record: Option<Box<dyn Record>>) {
        self.0 = record;
    }
}

impl fmt::Debug for RawOpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The erased cell of [`List`] and [`PolyList`].
#[derive(Clone, Default, PartialEq)]
pub struct RawList(Vec<Box<dyn Record>>);

impl RawList {
    /// The records in it.
    pub fn items(&self) -> &[Box<dyn Record>] {
        &self.0
    }

    /// The records in it, for writing.
    pub fn items_mut(&mut self) -> &mut [Box<dyn Record>] {
        &mut self.0
    }

    /// Appends a record.
    pub fn push(&mut self, record: Box<dyn Record>) {
        self.0.push(record);
    }

    /// Empties it.
    pub fn clear(&mut self) {
        self.0.clear();
    }
}

impl fmt::Debug for RawList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.0).finish()
    }
}

/// A record of type `T`, or none: what `Option<Box<T>>` is elsewhere.
pub struct Opt<T> {
    #[doc(hidden)]
    pub raw: RawOpt,
    of: PhantomData<fn() -> T>,
}

impl<T: Record> Opt<T> {
    /// None.
    pub fn none() -> Self {
        Self::default()
    }

    /// The record.
    pub fn get(&self) -> Option<&T> {
        self.raw.get().and_then(<dyn Record>::downcast_ref)
    }

    /// The record, for writing.
    pub fn get_mut(&mut self) -> Option<&mut T> {
        self.raw.get_mut().and_then(<dyn Record>::downcast_mut)
    }

    /// Puts a record in.
    pub fn set(&mut self, record: T) {
        self.raw.set(Some(Box::new(record)));
    }

    /// Takes the record out.
    pub fn take(&mut self) -> Option<T>
    where
        T: Typed,
    {
        let taken = self.get_mut().map(std::mem::take);
        self.raw.set(None);
        taken
    }

    /// The record, made empty first where there is none.
    pub fn get_or_default(&mut self) -> &mut T
    where
        T: Typed,
    {
        let record = self.raw.0.get_or_insert_with(|| Box::new(T::default()));
        downcast_mut(&mut **record)
    }

    /// Whether a record is in it.
    pub fn is_some(&self) -> bool {
        self.raw.get().is_some()
    }

    /// Whether no record is in it.
    pub fn is_none(&self) -> bool {
        self.raw.get().is_none()
    }
}

impl<T: Record> From<T> for Opt<T> {
    fn from(record: T) -> Self {
        let mut cell = Self::default();
        cell.set(record);
        cell
    }
}

impl<T: Record> From<Option<T>> for Opt<T> {
    fn from(record: Option<T>) -> Self {
        record.map_or_else(Self::default, Self::from)
    }
}

/// Records of type `T` in order: what `Vec<T>` is elsewhere.
pub struct List<T> {
    #[doc(hidden)]
    pub raw: RawList,
    of: PhantomData<fn() -> T>,
}

fn downcast<T: Record>(record: &dyn Record) -> &T {
    record.downcast_ref().expect("a List<T> holds only T, by construction")
}

fn downcast_mut<'a, T: Record>(record: &'a mut (dyn Record + 'static)) -> &'a mut T {
    record.downcast_mut().expect("a List<T> holds only T, by construction")
}

impl<T: Record> List<T> {
    /// No records.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.raw.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.raw.0.is_empty()
    }

    /// Appends a record.
    pub fn push(&mut self, record: T) {
        self.raw.0.push(Box::new(record));
    }

    /// The record at an index.
    pub fn get(&self, index: usize) -> Option<&T> {
        self.raw.0.get(index).map(|record| downcast(&**record))
    }

    /// The record at an index, for writing.
    pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {
        self.raw.0.get_mut(index).map(|record| downcast_mut(&mut **record))
    }

    /// The first record.
    pub fn first(&self) -> Option<&T> {
        self.get(0)
    }

    /// The last record.
    pub fn last(&self) -> Option<&T> {
        self.raw.0.last().map(|record| downcast(&**record))
    }

    /// Takes the record at an index out; the later ones move up.
    ///
    /// # Panics
    /// If there is no such record, as `Vec::remove` does.
    pub fn remove(&mut self, index: usize) -> T
    where
        T: Typed,
    {
        std::mem::take(downcast_mut(&mut *self.raw.0.remove(index)))
    }

    /// Keeps only the records for which `keep` says so.
    pub fn retain(&mut self, mut keep: impl FnMut(&T) -> bool) {
        self.raw.0.retain(|record| keep(downcast(&**record)));
    }

    /// Empties it.
    pub fn clear(&mut self) {
        self.raw.clear();
    }

    /// The records in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator {
        self.raw.0.iter().map(|record| downcast(&**record))
    }

    /// The records in order, for writing.
    pub fn iter_mut(&mut self) -> impl DoubleEndedIterator<Item = &mut T> + ExactSizeIterator {
        self.raw.0.iter_mut().map(|record| downcast_mut(&mut **record))
    }
}

impl<T: Record> Index<usize> for List<T> {
    type Output = T;

    fn index(&self, index: usize) -> &T {
        downcast(&*self.raw.0[index])
    }
}

impl<T: Record> IndexMut<usize> for List<T> {
    fn index_mut(&mut self, index: usize) -> &mut T {
        downcast_mut(&mut *self.raw.0[index])
    }
}

impl<T: Record> Extend<T> for List<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, records: I) {
        self.raw.0.extend(records.into_iter().map(|record| Box::new(record) as Box<dyn Record>));
    }
}

impl<T: Record> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(records: I) -> Self {
        let mut list = Self::default();
        list.extend(records);
        list
    }
}

impl<T: Record> From<Vec<T>> for List<T> {
    fn from(records: Vec<T>) -> Self {
        records.into_iter().collect()
    }
}

impl<T: Typed> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = std::iter::Map<std::vec::IntoIter<Box<dyn Record>>, fn(Box<dyn Record>) -> T>;

    fn into_iter(self) -> Self::IntoIter {
        self.raw.0.into_iter().map(|mut record| std::mem::take(downcast_mut(&mut *record)))
    }
}

impl<'a, T: Record> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = std::iter::Map<std::slice::Iter<'a, Box<dyn Record>>, fn(&'a Box<dyn Record>) -> &'a T>;

    fn into_iter(self) -> Self::IntoIter {
        self.raw.0.iter().map(|record| downcast(&**record))
    }
}

/// A record of `B` or of a type that extends it, or none.
pub struct Poly<B> {
    #[doc(hidden)]
    pub raw: RawOpt,
    of: PhantomData<fn() -> B>,
}

impl<B: Typed> Poly<B> {
    /// The record, whatever its type: `downcast_ref` tells.
    pub fn get(&self) -> Option<&dyn Record> {
        self.raw.get()
    }

    /// The record, for writing.
    pub fn get_mut(&mut self) -> Option<&mut (dyn Record + 'static)> {
        self.raw.get_mut()
    }

    /// The record as a `T`, if it is one.
    pub fn as_type<T: Record>(&self) -> Option<&T> {
        self.raw.get().and_then(<dyn Record>::downcast_ref)
    }

    /// Puts a record in.
    ///
    /// # Panics
    /// If `T` is neither `B` nor extends it.
    pub fn set<T: Typed>(&mut self, record: T) {
        assert_extends::<T, B>();
        self.raw.set(Some(Box::new(record)));
    }
}

/// Records of `B` or of types that extend it.
pub struct PolyList<B> {
    #[doc(hidden)]
    pub raw: RawList,
    of: PhantomData<fn() -> B>,
}

impl<B: Typed> PolyList<B> {
    /// The records in order, whatever their types.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &dyn Record> + ExactSizeIterator {
        self.raw.0.iter().map(|record| &**record)
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.raw.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.raw.0.is_empty()
    }

    /// Appends a record.
    ///
    /// # Panics
    /// If `T` is neither `B` nor extends it.
    pub fn push<T: Typed>(&mut self, record: T) {
        assert_extends::<T, B>();
        self.raw.push(Box::new(record));
    }
}

fn assert_extends<T: Typed, B: Typed>() {
    assert!(T::META.is(B::META), "{} does not extend {}", T::META.name, B::META.name);
}

macro_rules! erased_impls {
    ($($name:ident($raw:ident)),*) => {$(
        impl<B> Default for $name<B> {
            fn default() -> Self {
                Self { raw: $raw::default(), of: PhantomData }
            }
        }

        impl<B> Clone for $name<B> {
            fn clone(&self) -> Self {
                Self { raw: self.raw.clone(), of: PhantomData }
            }
        }

        impl<B> PartialEq for $name<B> {
            fn eq(&self, other: &Self) -> bool {
                self.raw == other.raw
            }
        }

        impl<B> fmt::Debug for $name<B> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.raw.fmt(f)
            }
        }
    )*};
}

erased_impls!(Opt(RawOpt), List(RawList), Poly(RawOpt), PolyList(RawList));
