//! Records within records, erased inside and typed outside.
//!
//! Erased not only for speed of compilation: a graph of `Vec<T>` and `Box<T>`
//! over a whole org passes rustc's recursion limit in the user's crate.

use super::{Record, Typed};
use std::fmt;
use std::iter::Map;
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

/// Records of type `T` in order: what `Vec<T>` is elsewhere.
pub struct List<T> {
    #[doc(hidden)]
    pub raw: RawList,
    of: PhantomData<fn() -> T>,
}

impl<T: Record> List<T> {
    /// Appends a record.
    pub fn push(&mut self, record: T) {
        self.raw.push(Box::new(record));
    }
}

/// Records of `B` or of types that extend it, in order: what `Vec<Box<dyn B>>` is elsewhere.
/// `downcast_ref` gives a record as its own type.
pub struct PolyList<B> {
    #[doc(hidden)]
    pub raw: RawList,
    of: PhantomData<fn() -> B>,
}

impl<B: Typed> PolyList<B> {
    /// Appends a record.
    ///
    /// # Panics
    /// If `T` is neither `B` nor extends it.
    pub fn push<T: Typed>(&mut self, record: T) {
        assert_extends::<T, B>();
        self.raw.push(Box::new(record));
    }
}

/// A record of a [`List`], which is a `T`.
fn downcast<T: Record>(record: &AnyRecord) -> &T {
    record.downcast_ref().expect("a List<T> holds only T, by construction")
}

/// The same for writing.
fn downcast_mut<T: Record>(record: &mut AnyRecord) -> &mut T {
    record.downcast_mut().expect("a List<T> holds only T, by construction")
}

/// The same taken out of its box.
fn unboxed<T: Typed>(mut record: Box<dyn Record>) -> T {
    std::mem::take(downcast_mut(&mut *record))
}

/// What lies in a [`PolyList`]: a record that borrows nothing.
type AnyRecord = dyn Record + 'static;

/// A record of a [`PolyList`], which is seen as it lies in it.
fn itself(record: &AnyRecord) -> &AnyRecord {
    record
}

/// The same for writing.
fn itself_mut(record: &mut AnyRecord) -> &mut AnyRecord {
    record
}

/// What both lists do. They differ in what a record is seen as, and is when it is taken out.
macro_rules! lists {
    ($(
        $list:ident<$of:ident: $bound:ident> of $item:ty, owned $owned:ty, extended by $more:ident $(: $kind:ident)?;
        $view:path, $view_mut:path, $own:path;
    )*) => {$(
        impl<$of: $bound> $list<$of> {
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

            /// The record at an index.
            pub fn get(&self, index: usize) -> Option<&$item> {
                self.raw.0.get(index).map(|record| $view(&**record))
            }

            /// The record at an index, for writing.
            pub fn get_mut(&mut self, index: usize) -> Option<&mut $item> {
                self.raw.0.get_mut(index).map(|record| $view_mut(&mut **record))
            }

            /// The first record.
            pub fn first(&self) -> Option<&$item> {
                self.get(0)
            }

            /// The last record.
            pub fn last(&self) -> Option<&$item> {
                self.raw.0.last().map(|record| $view(&**record))
            }

            /// Takes the record at an index out; the later ones move up.
            ///
            /// # Panics
            /// If there is no such record, as `Vec::remove` does.
            pub fn remove(&mut self, index: usize) -> $owned
            where
                $of: Typed,
            {
                $own(self.raw.0.remove(index))
            }

            /// Keeps only the records for which `keep` says so.
            pub fn retain(&mut self, mut keep: impl FnMut(&$item) -> bool) {
                self.raw.0.retain(|record| keep($view(&**record)));
            }

            /// Empties it.
            pub fn clear(&mut self) {
                self.raw.clear();
            }

            /// The records in order.
            pub fn iter(&self) -> impl DoubleEndedIterator<Item = &$item> + ExactSizeIterator {
                self.raw.0.iter().map(|record| $view(&**record))
            }

            /// The records in order, for writing.
            pub fn iter_mut(&mut self) -> impl DoubleEndedIterator<Item = &mut $item> + ExactSizeIterator {
                self.raw.0.iter_mut().map(|record| $view_mut(&mut **record))
            }
        }

        impl<$of: $bound> Index<usize> for $list<$of> {
            type Output = $item;

            fn index(&self, index: usize) -> &$item {
                $view(&*self.raw.0[index])
            }
        }

        impl<$of: $bound> IndexMut<usize> for $list<$of> {
            fn index_mut(&mut self, index: usize) -> &mut $item {
                $view_mut(&mut *self.raw.0[index])
            }
        }

        impl<$of: $bound $(, $more: $kind)?> Extend<$more> for $list<$of> {
            fn extend<I: IntoIterator<Item = $more>>(&mut self, records: I) {
                records.into_iter().for_each(|record| self.push(record));
            }
        }

        impl<$of: $bound $(, $more: $kind)?> FromIterator<$more> for $list<$of> {
            fn from_iter<I: IntoIterator<Item = $more>>(records: I) -> Self {
                let mut list = Self::default();
                list.extend(records);
                list
            }
        }

        impl<$of: $bound $(, $more: $kind)?> From<Vec<$more>> for $list<$of> {
            fn from(records: Vec<$more>) -> Self {
                records.into_iter().collect()
            }
        }

        impl<$of: Typed> IntoIterator for $list<$of> {
            type Item = $owned;
            type IntoIter = Map<std::vec::IntoIter<Box<dyn Record>>, fn(Box<dyn Record>) -> $owned>;

            fn into_iter(self) -> Self::IntoIter {
                self.raw.0.into_iter().map($own)
            }
        }

        impl<'a, $of: $bound> IntoIterator for &'a $list<$of> {
            type Item = &'a $item;
            type IntoIter = Map<std::slice::Iter<'a, Box<dyn Record>>, fn(&'a Box<dyn Record>) -> &'a $item>;

            fn into_iter(self) -> Self::IntoIter {
                self.raw.0.iter().map(|record| $view(&**record))
            }
        }
    )*};
}

lists! {
    List<T: Record> of T, owned T, extended by T;
        downcast, downcast_mut, unboxed;
    PolyList<B: Typed> of AnyRecord, owned Box<dyn Record>, extended by T: Typed;
        itself, itself_mut, std::convert::identity;
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

#[cfg(test)]
mod tests {
    use super::*;
    use types::{Base, Boat, Car};

    mod types {
        static API: crate::Api = crate::Api { namespace: "urn:test", version: None };

        #[derive(Default)]
        pub(super) struct Base {
            pub label: Option<String>,
            pub extra: crate::Extra,
        }
        crate::record! { Base: "Base" in API, base None, subtypes [Car], object None;
            opt Text label "label",
        }

        #[derive(Default)]
        pub(super) struct Car {
            pub label: Option<String>,
            pub doors: Option<i32>,
            pub extra: crate::Extra,
        }
        crate::record! { Car: "Car" in API, base Some(&Base), subtypes [], object None;
            opt Text label "label",
            opt Int doors "doors",
        }

        #[derive(Default)]
        pub(super) struct Boat {
            pub extra: crate::Extra,
        }
        crate::record! { Boat: "Boat" in API, base None, subtypes [], object None; }
    }

    fn car(doors: i32) -> Car {
        Car { doors: Some(doors), ..Car::default() }
    }

    fn doors(record: &(dyn Record + 'static)) -> Option<i32> {
        record.downcast_ref::<Car>().and_then(|car| car.doors)
    }

    #[test]
    fn a_list_of_several_types_does_what_a_list_of_one_does() {
        let mut one: List<Car> = vec![car(1), car(2), car(3)].into();
        let mut several: PolyList<Base> = vec![car(1), car(2), car(3)].into();
        one.push(car(4));
        several.push(Base::default());
        assert_eq!((one.len(), several.len()), (4, 4));
        assert_eq!(one.get(1).unwrap().doors, doors(several.get(1).unwrap()));
        assert_eq!(one[2].doors, doors(&several[2]));
        assert_eq!(one.first().unwrap().doors, doors(several.first().unwrap()));
        assert_eq!(one.last().unwrap().doors, Some(4));
        assert!(several.last().unwrap().downcast_ref::<Base>().is_some());
        assert!(several.get(4).is_none());

        one[0].doors = Some(5);
        several[0].downcast_mut::<Car>().unwrap().doors = Some(5);
        one.get_mut(1).unwrap().doors = Some(6);
        several.get_mut(1).unwrap().downcast_mut::<Car>().unwrap().doors = Some(6);
        one.iter_mut().for_each(|car| car.label = Some("x".to_owned()));
        for record in several.iter_mut() {
            if let Some(car) = record.downcast_mut::<Car>() {
                car.label = Some("x".to_owned());
            }
        }
        assert!(several.iter().filter_map(|record| record.downcast_ref::<Car>()).eq(one.iter().take(3)));

        assert_eq!(Some(one.remove(0).doors), several.remove(0).downcast_ref::<Car>().map(|car| car.doors));
        one.retain(|car| car.doors != Some(6));
        several.retain(|record| doors(record) != Some(6));
        assert_eq!(one.iter().map(|car| car.doors).collect::<Vec<_>>(), [Some(3), Some(4)]);
        assert_eq!((&several).into_iter().map(doors).collect::<Vec<_>>(), [Some(3), None]);
        several.extend([car(7)]);
        let taken: Vec<_> = several.clone().into_iter().map(|record| doors(&*record)).collect();
        assert_eq!(taken, [Some(3), None, Some(7)]);
        several.clear();
        assert!(several.is_empty());
        assert_eq!(several, PolyList::new());
    }

    #[test]
    #[should_panic(expected = "Boat does not extend Base")]
    fn a_list_of_several_types_takes_no_type_that_does_not_extend_its_own() {
        let _: PolyList<Base> = [Boat::default()].into_iter().collect();
    }
}
