//! The difference of two records as a change set.

use crate::Value;
use crate::change::Changes;
use crate::record::{Kind, Record, Slot};

/// The fields in which two records of a type differ, with the new values.
///
/// Only fields that can be written as one value count: records within records
/// are written by their own changes.
pub(crate) fn changed_fields(old: &dyn Record, new: &dyn Record, writable: &dyn Fn(&str) -> bool) -> Changes {
    let mut changes = Changes::default();
    let mut compare = |olds: &[Slot<'_>], news: &[Slot<'_>]| {
        for ((field, old), new) in old.meta().fields.iter().zip(olds).zip(news) {
            if !writable(field.name) {
                continue;
            }
            let (before, after) = (value(*old, field.kind), value(*new, field.kind));
            if let Some(after) = after
                && before.as_ref() != Some(&after)
            {
                changes.set(field.name, after);
            }
        }
    };
    old.slots(|olds| new.slots(|news| compare(olds, news)));
    changes
}

/// A slot's value; none where it is not one that a change set can hold.
fn value(slot: Slot<'_>, kind: Kind) -> Option<Value> {
    Some(match (slot, kind) {
        (Slot::Text(cell), _) => cell.clone().into(),
        (Slot::Int(cell), _) => (*cell).into(),
        (Slot::Long(cell), _) => (*cell).into(),
        (Slot::Num(cell), _) => cell.clone().into(),
        (Slot::Flag(cell), _) => (*cell).into(),
        (Slot::Id(cell), _) => (*cell).into(),
        (Slot::DateTime(cell), _) => (*cell).into(),
        (Slot::Date(cell), _) => (*cell).into(),
        (Slot::Time(cell), _) => (*cell).into(),
        (Slot::Blob(cell), _) => cell.clone().into(),
        (Slot::Pick(cell), Kind::Pick(names)) => cell.text(names).into(),
        (Slot::Multi(cell), Kind::Multi(names)) => cell
            .as_ref()
            .map(|values| values.iter().filter_map(|value| value.text(names)).collect::<Vec<_>>().join(";"))
            .into(),
        _ => return None,
    })
}
