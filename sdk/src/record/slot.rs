//! A record's fields, each behind a reference of its kind.

use super::{Extra, RawList, RawMulti, RawOpt, RawPick};
use crate::dynamic::Value;
use crate::value::{Blob, Date, DateTime, Id, Number, Time};

/// Declares both slot enums from one list, so that they cannot drift apart.
macro_rules! slots {
    ($($(#[$doc:meta])* $kind:ident($cell:ty),)*) => {
        /// A field for reading. Closed: a new kind is a compile error wherever it must be learnt.
        #[derive(Clone, Copy, Debug)]
        pub enum Slot<'a> { $($(#[$doc])* $kind(&'a $cell),)* }

        /// A field for writing.
        #[derive(Debug)]
        pub enum SlotMut<'a> { $($(#[$doc])* $kind(&'a mut $cell),)* }

        /// Copies a slot's value into the slot of the same kind.
        pub(super) fn copy_slot(from: Slot<'_>, to: &mut SlotMut<'_>) {
            match (from, to) {
                $((Slot::$kind(from), SlotMut::$kind(to)) => (*to).clone_from(from),)*
                (from, to) => unreachable!("one type's slots differ: {from:?} and {to:?}"),
            }
        }

        /// Whether two slots are of one kind and equal.
        pub(super) fn equal_slots(a: Slot<'_>, b: Slot<'_>) -> bool {
            match (a, b) {
                $((Slot::$kind(a), Slot::$kind(b)) => a == b,)*
                _ => false,
            }
        }
    };
}

slots! {
    /// Text.
    Text(Option<String>),
    /// Repeated text.
    Texts(Vec<String>),
    /// A 32-bit integer.
    Int(Option<i32>),
    /// Repeated integers.
    Ints(Vec<i32>),
    /// A 64-bit integer.
    Long(Option<i64>),
    /// A double that keeps its text.
    Num(Option<Number>),
    /// A boolean.
    Flag(Option<bool>),
    /// An id.
    Id(Option<Id>),
    /// Repeated ids.
    Ids(Vec<Id>),
    /// An instant.
    DateTime(Option<DateTime>),
    /// A day.
    Date(Option<Date>),
    /// A time of day.
    Time(Option<Time>),
    /// Bytes, or where to fetch them.
    Blob(Option<Blob>),
    /// A value of an enumeration.
    Pick(RawPick),
    /// Repeated values of an enumeration.
    Picks(Vec<RawPick>),
    /// A multi-select picklist.
    Multi(RawMulti),
    /// A record.
    One(RawOpt),
    /// Repeated records.
    List(RawList),
    /// A value that carries its own type.
    Any(Option<Value>),
    /// What the server said beyond the fields.
    Extra(Extra),
}

impl Slot<'_> {
    /// Nothing is in it.
    pub fn is_empty(self) -> bool {
        match self {
            Self::Text(cell) => cell.is_none(),
            Self::Texts(cell) => cell.is_empty(),
            Self::Int(cell) => cell.is_none(),
            Self::Ints(cell) => cell.is_empty(),
            Self::Long(cell) => cell.is_none(),
            Self::Num(cell) => cell.is_none(),
            Self::Flag(cell) => cell.is_none(),
            Self::Id(cell) => cell.is_none(),
            Self::Ids(cell) => cell.is_empty(),
            Self::DateTime(cell) => cell.is_none(),
            Self::Date(cell) => cell.is_none(),
            Self::Time(cell) => cell.is_none(),
            Self::Blob(cell) => cell.is_none(),
            Self::Pick(cell) => *cell == RawPick::None,
            Self::Picks(cell) => cell.is_empty(),
            Self::Multi(cell) => cell.is_none(),
            Self::One(cell) => cell.get().is_none(),
            Self::List(cell) => cell.items().is_empty(),
            Self::Any(cell) => cell.is_none(),
            Self::Extra(cell) => cell.is_empty(),
        }
    }
}

impl SlotMut<'_> {
    /// The slot takes several elements of its name.
    pub fn repeats(&self) -> bool {
        matches!(self, Self::Texts(_) | Self::Ints(_) | Self::Ids(_) | Self::Picks(_) | Self::List(_))
    }

    /// Empties it, as an explicit null does.
    pub fn clear(&mut self) {
        match self {
            Self::Text(cell) => **cell = None,
            Self::Texts(cell) => cell.clear(),
            Self::Int(cell) => **cell = None,
            Self::Ints(cell) => cell.clear(),
            Self::Long(cell) => **cell = None,
            Self::Num(cell) => **cell = None,
            Self::Flag(cell) => **cell = None,
            Self::Id(cell) => **cell = None,
            Self::Ids(cell) => cell.clear(),
            Self::DateTime(cell) => **cell = None,
            Self::Date(cell) => **cell = None,
            Self::Time(cell) => **cell = None,
            Self::Blob(cell) => **cell = None,
            Self::Pick(cell) => **cell = RawPick::None,
            Self::Picks(cell) => cell.clear(),
            Self::Multi(cell) => **cell = None,
            Self::One(cell) => **cell = RawOpt::default(),
            Self::List(cell) => cell.clear(),
            Self::Any(cell) => **cell = None,
            Self::Extra(cell) => **cell = Extra::default(),
        }
    }
}
