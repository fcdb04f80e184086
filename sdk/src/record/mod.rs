//! What generated types are: a static table, and slots.
//!
//! Generated code is data. A type lists its [`Meta`] and its slots; everything
//! that is done with a record (decode, encode, clone, compare, print) is one
//! function in this crate over `dyn Record`, compiled once. Users rarely meet
//! this module: they see plain structs with `Option` fields.

mod containers;
mod enumeration;
mod macros;
mod meta;
mod ops;
mod rest;
mod serde_impl;
mod slot;

pub use containers::{List, Opt, Poly, PolyList, RawList, RawOpt};
pub use enumeration::{Enumeration, Multi, Names, Open, Pick, Picks, RawMulti, RawPick, Restricted};
#[doc(hidden)]
pub use macros::presence;
pub use meta::{Api, FieldMeta, Kind, Meta, Presence};
pub use ops::{clone_boxed, copied, copy, debug, empty, equal};
pub(crate) use rest::Seen;
pub use rest::{Children, Extra, RawChildren, Rest};
pub(crate) use serde_impl::{RecordRef, RecordSeed};
#[cfg(feature = "client")]
pub(crate) use serde_impl::{RowsSeed, ValueRef};
pub use serde_impl::{deserialize_record, serialize_record};
pub use slot::{Slot, SlotMut};

use std::any::Any;

/// A record as the drivers see it.
///
/// Implemented by [`record!`](crate::record!), not by hand.
pub trait Record: Any + Send + Sync {
    /// Its type's table.
    fn meta(&self) -> &'static Meta;

    /// Its slots in the order of [`Meta::fields`], with [`Slot::Rest`] last.
    fn slots(&self) -> Box<[Slot<'_>]>;

    /// Its slots for writing, in the same order.
    fn slots_mut(&mut self) -> Box<[SlotMut<'_>]>;

    /// What the server said beyond the fields.
    fn rest(&self) -> &Rest;
}

/// A record whose type is known when it is compiled.
pub trait Typed: Record + Default {
    /// Its table.
    const META: &'static Meta;
}

impl dyn Record {
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
