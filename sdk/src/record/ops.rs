//! What every record can do, written once over the slots.

use super::slot::{copy_slot, equal_slots};
use super::{Kind, Record, Slot};
use std::fmt;

/// Copies all of a record into another of the same type.
pub fn copy(from: &dyn Record, to: &mut dyn Record) {
    from.slots(|from| {
        to.slots_mut(|to| {
            for (from, to) in from.iter().zip(to) {
                copy_slot(*from, to);
            }
        });
    });
}

/// A copy of a record whose type is not known here.
pub fn clone_boxed(record: &dyn Record) -> Box<dyn Record> {
    let mut copied = (record.meta().new)();
    copy(record, &mut *copied);
    copied
}

/// Whether two records are of one type and equal in every field.
pub fn equal(a: &dyn Record, b: &dyn Record) -> bool {
    std::ptr::eq(a.meta(), b.meta())
        && a.slots(|a| b.slots(|b| a.iter().zip(b).all(|(a, b)| equal_slots(*a, *b))))
}

/// Prints a record with the fields that hold something, by their API names.
pub fn debug(record: &dyn Record, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let meta = record.meta();
    let mut out = f.debug_struct(record.extra().type_name().unwrap_or(meta.name));
    record.slots(|slots| {
        for (field, slot) in meta.fields.iter().zip(slots) {
            if !slot.is_empty() {
                out.field(field.name, &SlotValue { slot: *slot, kind: field.kind });
            }
        }
    });
    for (name, children) in record.extra().all_children() {
        out.field(name, children);
    }
    for (name, kept) in record.extra().iter() {
        out.field(name, kept);
    }
    out.finish()
}

/// A slot's value for printing: an enumeration's needs its names.
struct SlotValue<'a> {
    slot: Slot<'a>,
    kind: Kind,
}

impl fmt::Debug for SlotValue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.slot, self.kind) {
            (Slot::Text(cell), _) => inner(cell.as_ref(), f),
            (Slot::Texts(cell), _) => cell.fmt(f),
            (Slot::Int(cell), _) => inner(cell.as_ref(), f),
            (Slot::Ints(cell), _) => cell.fmt(f),
            (Slot::Long(cell), _) => inner(cell.as_ref(), f),
            (Slot::Num(cell), _) => inner(cell.as_ref(), f),
            (Slot::Flag(cell), _) => inner(cell.as_ref(), f),
            (Slot::Id(cell), _) => inner(cell.as_ref(), f),
            (Slot::Ids(cell), _) => cell.fmt(f),
            (Slot::DateTime(cell), _) => inner(cell.as_ref(), f),
            (Slot::Date(cell), _) => inner(cell.as_ref(), f),
            (Slot::Time(cell), _) => inner(cell.as_ref(), f),
            (Slot::Blob(cell), _) => inner(cell.as_ref(), f),
            (Slot::Pick(cell), Kind::Pick(names)) => inner(cell.text(names).as_ref(), f),
            (Slot::Picks(cell), Kind::Picks(names)) => {
                f.debug_list().entries(cell.iter().filter_map(|value| value.text(names))).finish()
            }
            (Slot::Multi(cell), Kind::Multi(names)) => {
                f.debug_list().entries(cell.iter().flatten().filter_map(|value| value.text(names))).finish()
            }
            (Slot::One(cell), _) => inner(cell.get().as_ref(), f),
            (Slot::List(cell), _) => cell.fmt(f),
            (Slot::Any(cell), _) => inner(cell.as_ref(), f),
            (slot, _) => slot.fmt(f),
        }
    }
}

fn inner(value: Option<&impl fmt::Debug>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match value {
        Some(value) => value.fmt(f),
        None => f.write_str("None"),
    }
}
