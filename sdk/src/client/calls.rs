//! Records to create, change, read and delete: the calls, whatever the wire.

use super::hide::hidden;
use super::org::{Org, Wire};
use super::saving::Saving;
use super::write::{Batch, LOCKED, Op, Write, by_id};
use crate::Value;
use crate::change::{Edit, New, Target, Upsert};
use crate::error::{Acted, Error, ErrorKind};
use crate::object::{CanDelete, CanRetrieve};
use crate::query::Select;
use crate::record::{Record, Typed};
use crate::rules::check_id;
use crate::value::Id;
use crate::wire::rest::SaveRow;

/// What became of one record of a call that took several.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SaveResult {
    /// The record's id; none where a create failed.
    pub id: Option<Id>,
    /// It was saved.
    pub success: bool,
    /// An upsert created it; none for other calls, and where the service does not say.
    pub created: Option<bool>,
    /// Why it was not saved.
    pub errors: Vec<RecordError>,
}

/// Why a record was not saved.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordError {
    /// The service's code, or [`RecordError::NOT_SENT`] or [`RecordError::UNKNOWN`].
    pub code: String,
    /// The service's words.
    pub message: String,
    /// The fields that the service named.
    pub fields: Vec<String>,
    /// Whether the service may have saved the record all the same. `Perhaps` with
    /// [`RecordError::UNKNOWN`], and with the service's own code where its request failed on the inside.
    pub acted: Acted,
    /// What the service said beyond these, by its own names: `extendedErrorDetails`, `duplicateResult`. Over SOAP
    /// an element as it came ([`Value::Xml`]).
    pub details: Vec<(String, Value)>,
}

impl RecordError {
    /// The library's own code for a record that it did not send, because a
    /// request before it failed.
    pub const NOT_SENT: &'static str = "NOT_SENT";
    /// The library's own code for a record of which it is not known whether it
    /// was saved: the request failed, and the service may have acted. Look before
    /// sending it again.
    pub const UNKNOWN: &'static str = "OUTCOME_UNKNOWN";
}

impl RecordError {
    /// The error of a call, of one record.
    pub(crate) fn into_error(self) -> Error {
        let Self { code, message, fields, acted, details } = self;
        Error::refused(&code, &message).with_fields(fields).with_details(details).with_acted(acted)
    }

    /// What the error of a request says of one of its records: refused with the others, not arrived, or
    /// unknown.
    pub(crate) fn of_request(error: &Error) -> Self {
        let code = match (error.kind(), error.acted()) {
            (ErrorKind::Refused, _) => error.code().unwrap_or_default(),
            (_, Acted::No) => Self::NOT_SENT,
            (_, Acted::Perhaps) => Self::UNKNOWN,
        };
        Self { acted: error.acted(), ..Self::new(code, error) }
    }

    /// Of a record whose request was not sent, because this error ended one before it: what else the error says
    /// is of other records.
    pub(crate) fn not_sent(error: &Error) -> Self {
        let (code, message) = (Self::NOT_SENT.to_owned(), error.message().to_owned());
        Self { code, message, ..Self::default() }
    }

    /// Takes a secret out; what is decided by a code is decided as before.
    pub(crate) fn clean(&mut self, forms: &[String]) {
        let code = Some(&mut self.code).filter(|code| code.as_str() != LOCKED);
        for text in code.into_iter().chain([&mut self.message]).chain(&mut self.fields) {
            if let Some(clean) = hidden(text, forms) {
                *text = clean;
            }
        }
        self.details.retain(|(name, value)| hidden(&format!("{name} {value:?}"), forms).is_none());
    }

    fn new(code: &str, error: &Error) -> Self {
        Self {
            code: code.to_owned(),
            message: error.message().to_owned(),
            fields: error.fields().to_vec(),
            acted: Acted::No,
            details: error.details().to_vec(),
        }
    }
}

impl SaveResult {
    /// Whether the service may have saved the record although it is not a success.
    pub fn acted(&self) -> Acted {
        acted(self.success, &self.errors)
    }

    /// The id, or the first error.
    ///
    /// # Errors
    /// The record's own.
    pub fn into_result(self) -> Result<Option<Id>, Error> {
        if self.success {
            return Ok(self.id);
        }
        Err(match self.errors.into_iter().next() {
            Some(first) => first.into_error(),
            None => Error::protocol("the record was not saved, and the service does not say why")
                .with_acted(Acted::Perhaps),
        })
    }
}

/// Whether something that has these errors may have been saved; without a reason it may.
pub(crate) fn acted(success: bool, errors: &[RecordError]) -> Acted {
    let known = success || !errors.is_empty() && errors.iter().all(|error| error.acted == Acted::No);
    if known { Acted::No } else { Acted::Perhaps }
}

impl From<SaveRow> for SaveResult {
    fn from(row: SaveRow) -> Self {
        let errors = row.errors.into_iter().map(|error| RecordError {
            code: error.code().to_owned(),
            message: error.message,
            fields: error.fields,
            acted: Acted::No,
            details: error.details,
        });
        Self {
            id: row.id.and_then(|id| Id::lenient(&id).ok()),
            success: row.success,
            created: row.created,
            errors: errors.collect(),
        }
    }
}

/// What [`Org::create`] takes: a [`New`] or many.
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

/// What [`Org::update`] takes: an [`Edit`] or many.
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

impl<T> Create for Vec<New<T>> {
    type Output = Vec<SaveResult>;
    type Item = New<T>;

    fn erased(self) -> Batch {
        Batch { rows: self.into_iter().map(Write::from).collect(), one: false }
    }

    fn output(results: Vec<SaveResult>) -> Result<Vec<SaveResult>, Error> {
        Ok(results)
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

impl<T> Update for Vec<Edit<T>> {
    type Output = Vec<SaveResult>;
    type Item = Edit<T>;

    fn erased(self) -> Batch {
        Batch { rows: self.into_iter().map(Write::from).collect(), one: false }
    }

    fn output(results: Vec<SaveResult>) -> Result<Vec<SaveResult>, Error> {
        Ok(results)
    }

    fn back(write: Write) -> Option<Edit<T>> {
        write.into_edit()
    }
}

/// What became of an upsert.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Upserted {
    /// The record's id; none where REST changed a record at a version up to 45.0,
    /// which does not say.
    pub id: Option<Id>,
    /// There was no record with this external id, and one was created.
    pub created: bool,
}

/// What [`Org::upsert`] takes: an [`Upsert`] or many.
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

impl<T> Upserts for Vec<Upsert<T>> {
    type Output = Vec<SaveResult>;
    type Item = Upsert<T>;

    fn erased(self) -> Batch {
        Batch { rows: self.into_iter().map(Write::from).collect(), one: false }
    }

    fn output(results: Vec<SaveResult>) -> Result<Vec<SaveResult>, Error> {
        Ok(results)
    }

    fn back(write: Write) -> Option<Upsert<T>> {
        write.into_upsert()
    }
}

/// What [`Org::retrieve`] takes: an id or many.
pub trait Ids {
    /// One record for one id; for many, records in order and none for ids that
    /// name no record, or none that the user may see.
    type Of<T>;

    #[doc(hidden)]
    fn list(&self) -> Vec<Id>;
    #[doc(hidden)]
    fn one() -> bool;
    #[doc(hidden)]
    fn output<T>(records: Vec<Option<T>>) -> Result<Self::Of<T>, Error>;
}

impl Ids for Id {
    type Of<T> = T;

    fn list(&self) -> Vec<Id> {
        vec![*self]
    }

    fn one() -> bool {
        true
    }

    fn output<T>(records: Vec<Option<T>>) -> Result<T, Error> {
        records.into_iter().next().flatten().ok_or_else(not_found)
    }
}

/// Both wires say the same of a record that is not there.
fn not_found() -> Error {
    Error::refused("NOT_FOUND", "there is no record with this id, or the user may not see it")
}

macro_rules! lists_of_ids {
    ($($list:ty),*) => {$(
        impl Ids for $list {
            type Of<T> = Vec<Option<T>>;

            fn list(&self) -> Vec<Id> {
                self.to_vec()
            }

            fn one() -> bool {
                false
            }

            fn output<T>(records: Vec<Option<T>>) -> Result<Vec<Option<T>>, Error> {
                Ok(records)
            }
        }
    )*};
}

lists_of_ids!(Vec<Id>, &Vec<Id>, &[Id]);

impl Org {
    /// Creates a record, or many.
    ///
    /// One [`New`] gives its id. A `Vec` of them gives one [`SaveResult`] for
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
    /// [`RecordError::UNKNOWN`], [`RecordError::NOT_SENT`]), so that no result is
    /// lost.
    ///
    /// # Cancel safety
    /// See [`Saving`].
    pub fn create<C: Create>(&self, records: C) -> Saving<C::Output, C::Item> {
        self.saving(Op::Create, records.erased(), C::output, C::back)
    }

    /// Changes a record, or many: one [`Edit`] gives nothing, a `Vec` of them
    /// one [`SaveResult`] for each, in order.
    ///
    /// # Errors
    /// As [`Org::create`].
    ///
    /// # Cancel safety
    /// See [`Saving`].
    pub fn update<U: Update>(&self, records: U) -> Saving<U::Output, U::Item> {
        self.saving(Op::Update, records.erased(), U::output, U::back)
    }

    /// Creates a record, or changes the one that has this external id; or many:
    /// one [`Upsert`] gives an [`Upserted`], a `Vec` of them one [`SaveResult`] for
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
        self.saving(Op::Upsert, records.erased(), U::output, U::back)
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
        self.saving(Op::Delete, Batch { rows, one: false }, Ok, |write| write.id)
    }

    /// Deletes a record of an object that the bindings do not know.
    ///
    /// # Errors
    /// Why it was not deleted.
    ///
    /// # Cancel safety
    /// Dropped before its answer, the call may have been done all the same, and nobody knows it: look before
    /// sending it again.
    pub async fn delete_record(&self, object: &str, id: Id) -> Result<(), Error> {
        self.delete_one(&Target::named(object), id).await
    }

    async fn delete_one(&self, target: &Target, id: Id) -> Result<(), Error> {
        let batch = Batch { rows: vec![by_id(target, id)], one: true };
        self.saving(Op::Delete, batch, |results| only(results).map(drop), |write| write.id).await
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
        let records = self.read(T::META, &ids.list(), &select.named_columns()?, I::one()).await?;
        let typed = |record: Option<Box<dyn Record>>| record.map(typed::<T>).transpose();
        I::output(records.into_iter().map(typed).collect::<Result<_, _>>()?)
    }

    async fn read(
        &self,
        meta: &'static crate::Meta,
        ids: &[Id],
        columns: &[&str],
        one: bool,
    ) -> Result<Vec<Option<Box<dyn Record>>>, Error> {
        if columns.is_empty() {
            return Err(Error::input("the retrieve selects no columns"));
        }
        let prefix = meta.object.and_then(|object| object.key_prefix);
        ids.iter().try_for_each(|id| check_id(meta.name, prefix, *id))?;
        match self.view.wire {
            Wire::Soap => self.soap_retrieve(meta, ids, columns).await,
            Wire::Rest if one && self.fits_in_an_address(meta, columns) => {
                Ok(vec![self.rest_retrieve_one(meta, ids[0], columns).await?])
            }
            Wire::Rest => self.rest_retrieve(meta, ids, columns).await,
        }
    }
}

/// A record as the type that it was read as.
pub(crate) fn typed<T: Typed>(mut record: Box<dyn Record>) -> Result<T, Error> {
    match record.downcast_mut::<T>() {
        Some(record) => Ok(std::mem::take(record)),
        None => Err(Error::new(
            ErrorKind::Decode,
            format!("expected a record of {}, found one of {}", T::META.name, record.meta().name),
        )),
    }
}
