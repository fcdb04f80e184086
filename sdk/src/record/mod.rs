//! What generated types are: a static table, and slots.
//!
//! Generated code is data. A type lists its [`Meta`] and its slots; everything
//! that is done with a record (decode, encode, clone, compare, print) is one
//! function in this crate over `dyn Record`, compiled once. Users rarely meet
//! this module: they see plain structs with `Option` fields.

mod containers;
mod de;
mod enumeration;
mod extra;
mod macros;
mod meta;
mod ops;
mod ser;
mod slot;

pub use containers::{List, Opt, Poly, PolyList, RawList, RawOpt};
pub(crate) use de::RowsSeed;
pub use de::deserialize_record;
pub(crate) use de::{Format, RecordSeed, ValueSeed};
pub use enumeration::{Enumeration, Multi, Names, Open, Pick, Picks, RawMulti, RawPick, Restricted};
#[doc(hidden)]
pub use enumeration::{order, variant};
pub(crate) use extra::Seen;
pub use extra::{Children, Extra, ExtraValue, RawChildren};
#[doc(hidden)]
pub use macros::presence;
pub(crate) use meta::another_type_message;
pub use meta::{Api, FieldMeta, Kind, Meta, Presence};
pub use ops::{clone_boxed, copy, debug, equal};
pub use ser::serialize_record;
pub(crate) use ser::{Form, RecordRef, ValueRef};
pub use slot::{Slot, SlotMut};

use std::any::Any;

/// A record as the drivers see it.
///
/// Implemented by [`record!`](crate::record!), not by hand.
pub trait Record: Any + Send + Sync {
    /// Its type's table.
    fn meta(&self) -> &'static Meta;

    /// Calls `to` once, with its slots in the order of [`Meta::fields`] and [`Slot::Extra`] last.
    ///
    /// Lent from the stack: handed out on the heap, a table too large for an allocator's quick
    /// lists came with each record, and took half of the time to read or clone a wide row.
    fn lend_slots(&self, to: &mut dyn ReadSlots);

    /// Calls `to` once, with its slots for writing, in the same order.
    fn lend_slots_mut(&mut self, to: &mut dyn WriteSlots);

    /// What the response held beyond the fields.
    fn extra(&self) -> &Extra;
}

/// Who is lent a record's slots.
///
/// Closures are it. A trait with a name, not `dyn FnMut`: two higher-ranked lifetimes in the
/// signatures of thousands of types made checking them a tenth slower.
pub trait ReadSlots {
    /// Takes them.
    fn read(&mut self, slots: &[Slot<'_>]);
}

impl<F: FnMut(&[Slot<'_>])> ReadSlots for F {
    fn read(&mut self, slots: &[Slot<'_>]) {
        self(slots);
    }
}

/// Who is lent a record's slots for writing; see [`ReadSlots`].
pub trait WriteSlots {
    /// Takes them.
    fn write(&mut self, slots: &mut [SlotMut<'_>]);
}

impl<F: FnMut(&mut [SlotMut<'_>])> WriteSlots for F {
    fn write(&mut self, slots: &mut [SlotMut<'_>]) {
        self(slots);
    }
}

/// A record whose type is known when it is compiled.
pub trait Typed: Record + Default {
    /// Its table.
    const META: &'static Meta;
}

impl dyn Record {
    /// What `read` makes of its slots, [`Slot::Extra`] the last of them.
    ///
    /// # Panics
    /// If the record does not keep the word of [`Record::lend_slots`].
    pub fn slots<R>(&self, read: impl FnOnce(&[Slot<'_>]) -> R) -> R {
        let (mut read, mut result) = (Some(read), None);
        self.lend_slots(&mut |slots: &[Slot<'_>]| result = read.take().map(|read| read(slots)));
        result.expect("a record lends its slots")
    }

    /// What `write` makes of its slots, [`SlotMut::Extra`] the last of them.
    ///
    /// # Panics
    /// If the record does not keep the word of [`Record::lend_slots_mut`].
    pub fn slots_mut<R>(&mut self, write: impl FnOnce(&mut [SlotMut<'_>]) -> R) -> R {
        let (mut write, mut result) = (Some(write), None);
        self.lend_slots_mut(&mut |slots: &mut [SlotMut<'_>]| result = write.take().map(|write| write(slots)));
        result.expect("a record lends its slots")
    }

    /// It as a `T`, if it is one.
    pub fn downcast_ref<T: Record>(&self) -> Option<&T> {
        (self as &dyn Any).downcast_ref()
    }

    /// It as a `T`, if it is one.
    pub fn downcast_mut<T: Record>(&mut self) -> Option<&mut T> {
        (self as &mut dyn Any).downcast_mut()
    }
}

impl std::fmt::Debug for dyn Record {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

impl PartialEq for dyn Record {
    fn eq(&self, other: &Self) -> bool {
        equal(self, other)
    }
}

impl Clone for Box<dyn Record> {
    fn clone(&self) -> Self {
        clone_boxed(&**self)
    }
}
