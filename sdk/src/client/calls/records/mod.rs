//! Records to create, change, read and delete.

mod ledger;
mod saving;
mod write;

pub use saving::{Saving, Stopped};

use crate::api::{
    ADDRESS, Batch, COLLECTIONS, CheckObject, READS, Retrieve, SaveResult, Upserted, Verb, Wire, Write,
    by_id, is_tooling, typed,
};
use crate::change::{Edit, New, Target, Upsert};
use crate::client::calls::together::{SIDE_BY_SIDE, together};
use crate::client::{BoxFuture, Org};
use crate::error::{Acted, Error};
use crate::object::{CanDelete, CanRetrieve};
use crate::query::Select;
use crate::record::{Meta, Record};
use crate::rules::check_id;
use crate::value::Id;
use crate::wire::Plan;
use std::borrow::Borrow;

/// What [`Org::create`] takes: a [`New`] or many, in whatever can be iterated over.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not what `Org::create` takes",
    note = "it takes a `New`, or an array, a `Vec` or an iterator of them, by value"
)]
pub trait Create {
    /// An id for one record; results in order for many.
    type Output;
    /// One of them.
    type Item;

    #[doc(hidden)]
    fn erased(self) -> Batch;
    #[doc(hidden)]
    fn output(results: Vec<SaveResult>) -> Result<Self::Output, Error>;
    #[doc(hidden)]
    fn back(write: Write) -> Option<Self::Item>;
}

/// What [`Org::update`] takes: an [`Edit`] or many, in whatever can be iterated over.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not what `Org::update` takes",
    note = "it takes an `Edit`, or an array, a `Vec` or an iterator of them, by value"
)]
pub trait Update {
    /// Nothing for one record; results in order for many.
    type Output;
    /// One of them.
    type Item;

    #[doc(hidden)]
    fn erased(self) -> Batch;
    #[doc(hidden)]
    fn output(results: Vec<SaveResult>) -> Result<Self::Output, Error>;
    #[doc(hidden)]
    fn back(write: Write) -> Option<Self::Item>;
}

pub(super) fn only(results: Vec<SaveResult>) -> Result<Option<Id>, Error> {
    let only = results.into_iter().next().unwrap_or_default();
    only.into_result()
}

impl<T> Create for New<T> {
    type Output = Id;
    type Item = New<T>;

    fn erased(self) -> Batch {
        Batch { rows: vec![self.into()], one: true }
    }

    fn output(results: Vec<SaveResult>) -> Result<Id, Error> {
        only(results)?.ok_or_else(|| {
            Error::protocol("the record was created, but the answer does not hold its id")
                .with_acted(Acted::Perhaps)
        })
    }

    fn back(write: Write) -> Option<New<T>> {
        Some(write.into_new())
    }
}

impl<T> Update for Edit<T> {
    type Output = ();
    type Item = Edit<T>;

    fn erased(self) -> Batch {
        Batch { rows: vec![self.into()], one: true }
    }

    fn output(results: Vec<SaveResult>) -> Result<(), Error> {
        only(results).map(drop)
    }

    fn back(write: Write) -> Option<Edit<T>> {
        write.into_edit()
    }
}

/// What [`Org::upsert`] takes: an [`Upsert`] or many, in whatever can be iterated over.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not what `Org::upsert` takes",
    note = "it takes an `Upsert`, or an array, a `Vec` or an iterator of them, by value"
)]
pub trait Upserts {
    /// An [`Upserted`] for one record; results in order for many.
    type Output;
    /// One of them.
    type Item;

    #[doc(hidden)]
    fn erased(self) -> Batch;
    #[doc(hidden)]
    fn output(results: Vec<SaveResult>) -> Result<Self::Output, Error>;
    #[doc(hidden)]
    fn back(write: Write) -> Option<Self::Item>;
}

impl<T> Upserts for Upsert<T> {
    type Output = Upserted;
    type Item = Upsert<T>;

    fn erased(self) -> Batch {
        Batch { rows: vec![self.into()], one: true }
    }

    fn output(results: Vec<SaveResult>) -> Result<Upserted, Error> {
        let created = results.first().and_then(|result| result.created).unwrap_or_default();
        Ok(Upserted { id: only(results)?, created })
    }

    fn back(write: Write) -> Option<Upsert<T>> {
        write.into_upsert()
    }
}

/// Many of a kind: results in order.
macro_rules! many {
    ($($takes:ident: $set:ident, $back:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T, I: IntoIterator<Item = $set<T>>> $takes for I {
            type Output = Vec<SaveResult>;
            type Item = $set<T>;

            fn erased(self) -> Batch {
                Batch { rows: self.into_iter().map(Write::from).collect(), one: false }
            }

            fn output(results: Vec<SaveResult>) -> Result<Vec<SaveResult>, Error> {
                Ok(results)
            }

            fn back(write: Write) -> Option<$set<T>> {
                $back(write)
            }
        }
    )*};
}

many! {
    Create: New, |write: Write| Some(write.into_new());
    Update: Edit, Write::into_edit;
    Upserts: Upsert, Write::into_upsert;
}

/// What [`Org::retrieve`] takes: an id or many, in whatever can be iterated over, by value or by
/// reference.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not what `Org::retrieve` takes",
    note = "it takes an `Id`, or an array, a slice, a `Vec` or an iterator of them"
)]
pub trait Ids {
    /// One record for one id; for many, records in order and none for ids that
    /// name no record, or none that the user may see.
    type Of<T>;

    #[doc(hidden)]
    fn list(self) -> Vec<Id>;
    #[doc(hidden)]
    fn one() -> bool;
    #[doc(hidden)]
    fn output<T>(records: Vec<Option<T>>) -> Result<Self::Of<T>, Error>;
}

impl Ids for Id {
    type Of<T> = T;

    fn list(self) -> Vec<Id> {
        vec![self]
    }

    fn one() -> bool {
        true
    }

    fn output<T>(records: Vec<Option<T>>) -> Result<T, Error> {
        records.into_iter().next().flatten().ok_or_else(not_found)
    }
}

/// Both wires say the same of a record that is not there.
pub(super) fn not_found() -> Error {
    Error::refused("NOT_FOUND", "there is no record with this id, or the user may not see it")
}

#[diagnostic::do_not_recommend]
impl<I: IntoIterator<Item: Borrow<Id>>> Ids for I {
    type Of<T> = Vec<Option<T>>;

    fn list(self) -> Vec<Id> {
        self.into_iter().map(|id| *id.borrow()).collect()
    }

    fn one() -> bool {
        false
    }

    fn output<T>(records: Vec<Option<T>>) -> Result<Vec<Option<T>>, Error> {
        Ok(records)
    }
}

impl Org {
    /// Creates a record, or many.
    ///
    /// One [`New`] gives its id. Many, in an array, a `Vec` or an iterator, give one [`SaveResult`] for
    /// each, in order; 200 go in one request, and records that only somebody
    /// else's lock kept from being saved are sent again.
    ///
    /// Blobs go as base64 in their record; over REST, one of a mebibyte or more goes as a
    /// file of a form, with its record alone, which the service takes up to 2 GB for a
    /// `ContentVersion` and 500 MB for others. SOAP takes 50 MB in all.
    ///
    /// # Errors
    /// For one record, why it was not created. For many, why nothing was sent or
    /// the first request failed; when a later one fails, its records and those
    /// behind it say so themselves (the service's code if it was refused,
    /// [`RecordError::UNKNOWN`](crate::api::RecordError::UNKNOWN), [`RecordError::NOT_SENT`](crate::api::RecordError::NOT_SENT)), so that no result is
    /// lost.
    ///
    /// # Cancel safety
    /// See [`Saving`].
    pub fn create<C: Create>(&self, records: C) -> Saving<C::Output, C::Item> {
        self.saving(Verb::Create, records.erased(), C::output, C::back)
    }

    /// Changes a record, or many: one [`Edit`] gives nothing, many give
    /// one [`SaveResult`] for each, in order.
    ///
    /// # Errors
    /// As [`Org::create`].
    ///
    /// # Cancel safety
    /// See [`Saving`].
    pub fn update<U: Update>(&self, records: U) -> Saving<U::Output, U::Item> {
        self.saving(Verb::Update, records.erased(), U::output, U::back)
    }

    /// Creates a record, or changes the one that has this external id; or many:
    /// one [`Upsert`] gives an [`Upserted`], many give one [`SaveResult`] for
    /// each, in order.
    ///
    /// A request holds records of one object by one field: many of different kinds
    /// go in as many requests. Over REST, many go one by one before 46.0.
    ///
    /// # Errors
    /// As [`Org::create`]; and `DUPLICATE_EXTERNAL_ID` if several records have the
    /// external id.
    ///
    /// # Cancel safety
    /// See [`Saving`].
    pub fn upsert<U: Upserts>(&self, records: U) -> Saving<U::Output, U::Item> {
        self.saving(Verb::Upsert, records.erased(), U::output, U::back)
    }

    /// Deletes a record.
    ///
    /// # Errors
    /// Why it was not deleted.
    ///
    /// # Cancel safety
    /// Dropped before its answer, the call may have been done all the same, and nobody knows it: look before
    /// sending it again.
    pub async fn delete<T: CanDelete>(&self, id: Id) -> Result<(), Error> {
        self.delete_one(&Target::of::<T>(), id).await
    }

    /// Deletes records: one result for each, in order.
    ///
    /// # Errors
    /// As [`Org::create`] of many.
    ///
    /// # Cancel safety
    /// See [`Saving`].
    pub fn delete_all<T: CanDelete>(&self, ids: &[Id]) -> Saving<Vec<SaveResult>, Id> {
        let target = Target::of::<T>();
        let rows = ids.iter().map(|id| by_id(&target, *id)).collect();
        self.saving(Verb::Delete, Batch { rows, one: false }, Ok, |write| write.id)
    }

    async fn delete_one(&self, target: &Target, id: Id) -> Result<(), Error> {
        let batch = Batch { rows: vec![by_id(target, id)], one: true };
        self.saving(Verb::Delete, batch, |results| only(results).map(drop), |write| write.id).await
    }

    /// Reads a record by its id, or many: the fields that `select` names.
    ///
    /// ```no_run
    /// # async fn example<T: sforce::CanRetrieve>(
    /// #     org: sforce::Org, id: sforce::Id, ids: Vec<sforce::Id>, select: sforce::Select<T>,
    /// # ) -> Result<(), sforce::Error> {
    /// let one: T = org.retrieve(id, select.clone()).await?;
    /// let many: Vec<Option<T>> = org.retrieve(ids, select).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// For one id, `NOT_FOUND` where there is no record; and if `select` has a
    /// condition, an order or a limit, which only a query can honour.
    pub async fn retrieve<T: CanRetrieve, I: Ids>(
        &self,
        ids: I,
        select: Select<T>,
    ) -> Result<I::Of<T>, Error> {
        if !select.is_plain() {
            return Err(Error::input("a retrieve takes no condition, order or limit: use Org::query"));
        }
        let prefix = T::describe().key_prefix;
        let records = self
            .read_records(T::META.name, prefix, T::META, &ids.list(), &select.named_columns()?, I::one())
            .await?;
        let typed = |record: Option<Box<dyn Record>>| record.map(typed::<T>).transpose();
        I::output(records.into_iter().map(typed).collect::<Result<_, _>>()?)
    }

    /// Reads records of an object, whose bindings have this key prefix.
    pub(super) async fn read_records(
        &self,
        object: &str,
        prefix: Option<&str>,
        meta: &'static Meta,
        ids: &[Id],
        columns: &[&str],
        one: bool,
    ) -> Result<Vec<Option<Box<dyn Record>>>, Error> {
        if columns.is_empty() {
            return Err(Error::input("the retrieve selects no columns"));
        }
        ids.iter().try_for_each(|id| check_id(object, prefix, *id))?;
        let mut plan = Plan::default();
        match self.view.wire {
            Wire::Rest if one && self.fits_in_an_address(object, columns) => {
                Ok(vec![self.read_by_itself(object, meta, ids[0], columns).await?])
            }
            Wire::Rest if self.view.version < COLLECTIONS => self.read_each(object, meta, ids, columns).await,
            Wire::Rest | Wire::Soap => {
                let mut records = Vec::with_capacity(ids.len());
                for ids in ids.chunks(READS) {
                    let call = Retrieve { object, meta, ids, columns, by_itself: false, plan: &mut plan };
                    records.extend(self.make(call).await?);
                }
                Ok(records)
            }
        }
    }

    /// Whether the columns may stand in the address of one record: else they stand in the body of a request
    /// for many, from the version on that has it.
    fn fits_in_an_address(&self, object: &str, columns: &[&str]) -> bool {
        let length: usize = columns.iter().map(|column| column.len() + 1).sum();
        self.view.version < COLLECTIONS || object.len() + length < ADDRESS - 100
    }

    /// Reads one record over REST by its own resource; none where there is none.
    async fn read_by_itself(
        &self,
        object: &str,
        meta: &'static Meta,
        id: Id,
        columns: &[&str],
    ) -> Result<Option<Box<dyn Record>>, Error> {
        let mut plan = Plan::default();
        let call = Retrieve { object, meta, ids: &[id], columns, by_itself: true, plan: &mut plan };
        match self.make(call).await {
            Ok(rows) => Ok(rows.into_iter().next().flatten()),
            Err(error) if error.is("NOT_FOUND") || error.is("ENTITY_IS_DELETED") => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Reads records over REST one by one.
    async fn read_each(
        &self,
        object: &str,
        meta: &'static Meta,
        ids: &[Id],
        columns: &[&str],
    ) -> Result<Vec<Option<Box<dyn Record>>>, Error> {
        let call =
            |id: &Id| -> BoxFuture<'_, _> { Box::pin(self.read_by_itself(object, meta, *id, columns)) };
        let calls = ids.iter().map(call).collect();
        let found: Vec<_> = together(SIDE_BY_SIDE, calls).await.into_iter().collect::<Result<_, _>>()?;
        if found.iter().all(Option::is_none) {
            let missing = |error: Error| {
                if error.is("NOT_FOUND") {
                    error.and(&format!("there is no object {object}, or the user may not see it"))
                } else {
                    error
                }
            };
            self.make(CheckObject { object, tooling: is_tooling(meta) }).await.map_err(missing)?;
        }
        Ok(found)
    }
}

#[cfg(test)]
mod rest_tests;
#[cfg(test)]
mod soap_tests;
