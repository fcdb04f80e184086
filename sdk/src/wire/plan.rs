//! Finding the slot for a name without searching.
//!
//! Metadata arrives in schema order but SOQL rows in SELECT order, and every
//! row of a page in the same. So the driver keeps the slot sequence of the
//! record before and looks further only on a miss.

use crate::record::{FieldMeta, Meta, Seen};
use std::sync::Arc;

/// The slot sequence of the previous record of one place in a document.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    /// Slots in the order in which their names came last time.
    sequence: Vec<u16>,
    /// The next place in `sequence`.
    next: usize,
    /// The slot found last.
    last: Option<u16>,
    /// One bit for each slot that this record held.
    bits: Vec<u64>,
    /// The same of the record before, shared with it.
    shared: Seen,
    /// Plans for records within this one, by slot.
    within: Vec<(u16, Plan)>,
}

impl Plan {
    /// Starts another record.
    pub(crate) fn start(&mut self) {
        self.next = 0;
        self.last = None;
        self.bits.fill(0);
    }

    /// The slot whose name came here in the record before.
    pub(crate) fn expected(&self, meta: &'static Meta) -> Option<(usize, &'static FieldMeta)> {
        let slot = usize::from(*self.sequence.get(self.next)?);
        Some((slot, meta.fields.get(slot)?))
    }

    /// The expected slot's name came.
    pub(crate) fn follow(&mut self) {
        self.last = self.sequence.get(self.next).copied();
        self.next += 1;
    }

    /// The slot for a name; none if the type does not know it.
    pub(crate) fn find(&mut self, meta: &'static Meta, name: &str) -> Option<usize> {
        if let Some((slot, field)) = self.expected(meta)
            && field.name == name
        {
            self.follow();
            return Some(slot);
        }
        // Items of a list, and the partner API's second Id, repeat the name before.
        if let Some(last) = self.last
            && meta.fields[usize::from(last)].name == name
        {
            return Some(usize::from(last));
        }
        self.search(meta, name)
    }

    /// A miss: searches behind the slot found last, then from the front.
    #[cold]
    fn search(&mut self, meta: &'static Meta, name: &str) -> Option<usize> {
        let count = meta.fields.len();
        let from = self.last.map_or(0, |last| usize::from(last) + 1);
        let slot = (from..count).chain(0..from.min(count)).find(|slot| meta.fields[*slot].name == name)?;
        let short = u16::try_from(slot).ok()?;
        // An optional element may have been left out: the rest of the sequence still holds behind it.
        if let Some(skipped) = self.sequence[self.next..].iter().position(|later| *later == short) {
            self.next += skipped + 1;
        } else {
            self.sequence.insert(self.next, short);
            self.next += 1;
        }
        self.last = Some(short);
        Some(slot)
    }

    /// Marks a slot as held by this record.
    pub(crate) fn saw(&mut self, slot: usize) {
        let word = slot / 64;
        if self.bits.len() <= word {
            self.bits.resize(word + 1, 0);
        }
        self.bits[word] |= 1 << (slot % 64);
    }

    /// What this record held, shared with the record before if that held the same.
    pub(crate) fn seen(&mut self) -> Seen {
        if self.shared.as_deref() != Some(&*self.bits) {
            self.shared = Some(Arc::from(&*self.bits));
        }
        self.shared.clone()
    }

    /// The plan for records within a slot.
    pub(crate) fn within(&mut self, slot: usize) -> &mut Plan {
        let slot = u16::try_from(slot).unwrap_or(u16::MAX);
        let place = self.within.iter().position(|(known, _)| *known == slot).unwrap_or_else(|| {
            self.within.push((slot, Plan::default()));
            self.within.len() - 1
        });
        &mut self.within[place].1
    }
}
