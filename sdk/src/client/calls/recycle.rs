//! The recycle bin, and merging: calls that only SOAP has.

use super::records::{Saving, only};
use crate::api::{Batch, MergeMany, MergeResult, RecordError, SaveResult, Verb, Wire, Write, by_id};
use crate::change::{Edit, Target};
use crate::client::Org;
use crate::error::Error;
use crate::object::{CanUndelete, CanUpdate};
use crate::value::Id;
use std::fmt;

/// So many records may be merged into another in one go.
const LOSERS: usize = 2;
/// So many merges go in one request.
const MERGES: usize = 200;

/// Records to merge into one: the master keeps its id and its fields, the others
/// are deleted, and what pointed at them points at the master. For accounts,
/// contacts, leads and cases; at most three records in all.
///
/// ```
/// # use sforce::{Edit, Id, CanUpdate, client::Merge};
/// # fn example<T: CanUpdate>(master: Id, duplicate: Id) {
/// let merge = Merge::into(Edit::<T>::of(master)).record(duplicate);
/// # let _ = merge;
/// # }
/// ```
pub struct Merge<T> {
    master: Edit<T>,
    records: Vec<Id>,
}

impl<T: CanUpdate> Merge<T> {
    /// Into this record, with what it is to keep of the others' fields.
    pub fn into(master: Edit<T>) -> Self {
        Self { master, records: Vec::new() }
    }

    /// Merges another record, or two.
    #[must_use]
    pub fn record(mut self, id: Id) -> Self {
        self.records.push(id);
        self
    }
}

impl<T> Clone for Merge<T> {
    fn clone(&self) -> Self {
        Self { master: self.master.clone(), records: self.records.clone() }
    }
}

impl<T> fmt::Debug for Merge<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Merge").field("master", &self.master).field("records", &self.records).finish()
    }
}

impl Org {
    /// Brings a deleted record back. Over SOAP only.
    ///
    /// # Errors
    /// Why it was not restored.
    ///
    /// # Cancel safety
    /// Dropped before its answer, the call may have been done all the same, and nobody knows it: look before
    /// sending it again.
    pub async fn undelete<T: CanUndelete>(&self, id: Id) -> Result<(), Error> {
        let batch = Batch { rows: vec![by_id(&Target::of::<T>(), id)], one: true };
        self.saving(Verb::Undelete, batch, |results| only(results).map(drop), |write| write.id).await
    }

    /// Brings deleted records back, of whatever objects: one result for each, in
    /// order. Over SOAP only.
    ///
    /// # Errors
    /// As [`Org::create`] of many.
    ///
    /// # Cancel safety
    /// See [`Saving`].
    pub fn undelete_all(&self, ids: &[Id]) -> Saving<Vec<SaveResult>, Id> {
        self.saving(Verb::Undelete, ids_of_any(ids), Ok, |write| write.id)
    }

    /// Takes deleted records out of the recycle bin, for good: one result for each,
    /// in order. Over SOAP only.
    ///
    /// # Errors
    /// As [`Org::create`] of many.
    ///
    /// # Cancel safety
    /// See [`Saving`].
    pub fn empty_recycle_bin(&self, ids: &[Id]) -> Saving<Vec<SaveResult>, Id> {
        self.saving(Verb::EmptyRecycleBin, ids_of_any(ids), Ok, |write| write.id)
    }

    /// Merges records: one result for each [`Merge`], in order. Over SOAP only.
    ///
    /// # Errors
    /// If a merge has no records or more than two beside the master, and why the
    /// first request failed; when a later one fails, its merges and those behind it
    /// say so themselves, as with [`Org::create`].
    ///
    /// # Cancel safety
    /// Dropped on the way, the merges of ended requests are done, what became of them is lost, and those of
    /// later ones are not sent. A record that was merged is deleted: a query with deleted rows finds it, and
    /// its `MasterRecordId` says where it went.
    pub async fn merge<T: CanUpdate>(&self, merges: Vec<Merge<T>>) -> Result<Vec<MergeResult>, Error> {
        self.only_over(Wire::Soap, "merge")?;
        if merges.len() > 1 {
            self.one_by_one("merge")?;
        }
        if merges.iter().any(|merge| merge.records.is_empty() || merge.records.len() > LOSERS) {
            return Err(Error::input("a merge takes one or two records beside the master"));
        }
        let merges: Vec<_> =
            merges.into_iter().map(|merge| (Write::from(merge.master), merge.records)).collect();
        for (master, records) in &merges {
            master.check_alone()?;
            records.iter().try_for_each(|id| by_id(&master.target, *id).check())?;
        }
        let mut results: Vec<MergeResult> = Vec::with_capacity(merges.len());
        for request in merges.chunks(MERGES) {
            match self.make(MergeMany(request)).await {
                Ok(merged) => results.extend(merged),
                Err(error) if results.is_empty() => return Err(error),
                Err(error) => {
                    let failed = |it| MergeResult { errors: vec![it], ..MergeResult::default() };
                    results.extend(request.iter().map(|_| failed(RecordError::of_request(&error))));
                    results.resize(merges.len(), failed(RecordError::not_sent(&error)));
                    break;
                }
            }
        }
        Ok(results)
    }
}

/// Records whose objects their ids tell.
fn ids_of_any(ids: &[Id]) -> Batch {
    let target = Target::named("sObject");
    Batch { rows: ids.iter().map(|id| by_id(&target, *id)).collect(), one: false }
}

#[cfg(test)]
mod tests;
