//! The calls of one object by its API name, for what no bindings know.

use super::query::Query;
use super::records::{Saving, not_found, only};
use crate::api::{Batch, Describe, Described, SaveResult, Upserted, Verb, by_id, is_name, misnamed, typed};
use crate::change::{Edit, New, Target, Upsert};
use crate::client::Org;
use crate::error::Error;
use crate::record::Typed as _;
use crate::value::Id;
use crate::{DynamicObject, Value};

/// The calls of one object, by its API name: for objects and fields that the bindings do not know. Made by
/// [`Org::object`].
///
/// Fields are named by texts, and the service checks them. Values are those of [`Value`]; `Value::Null` makes a field
/// null.
///
/// ```no_run
/// # async fn example(org: sforce::Org) -> Result<(), sforce::Error> {
/// let rooms = org.object("Room__c");
/// let id = rooms.create([("Name", "Hall".into()), ("Seats__c", 120.into())]).await?;
/// rooms.update(id, [("Seats__c", 150.into())]).await?;
/// let hall = rooms.retrieve(id, &["Name", "Seats__c"]).await?;
/// println!("{:?}", hall.value("Seats__c"));
///
/// // Many in one request: change sets, as of objects with bindings.
/// let more: Vec<_> = ["Bar", "Roof"].into_iter().map(|name| rooms.record([("Name", name.into())])).collect();
/// for result in org.create(more).await? {
///     result.into_result()?;
/// }
/// let all = rooms.query(&["Id", "Name"]).all().await?;
/// rooms.delete(id).await?;
/// # let _ = all;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ObjectCalls {
    org: Org,
    name: String,
}

impl Org {
    /// The calls of one object by its API name, `Room__c`: for what the bindings do not know.
    pub fn object(&self, name: impl Into<String>) -> ObjectCalls {
        ObjectCalls { org: self.clone(), name: name.into() }
    }
}

/// The names and values of fields.
type Fields<'n> = (&'n str, Value);

impl ObjectCalls {
    /// The object's API name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// A record to create, for [`Org::create`], alone or with others.
    pub fn record<'n>(&self, fields: impl IntoIterator<Item = Fields<'n>>) -> New<DynamicObject> {
        fields.into_iter().fold(New::named(&self.name), |record, (name, value)| record.with(name, value))
    }

    /// Changes to a record, for [`Org::update`], alone or with others.
    pub fn edit<'n>(&self, id: Id, fields: impl IntoIterator<Item = Fields<'n>>) -> Edit<DynamicObject> {
        fields.into_iter().fold(Edit::named(&self.name, id), |edit, (name, value)| edit.with(name, value))
    }

    /// A record to create, or to change if there is one with this value in a field that identifies records, for
    /// [`Org::upsert`], alone or with others.
    pub fn upsert_by<'n>(
        &self,
        key: &str,
        value: impl Into<Value>,
        fields: impl IntoIterator<Item = Fields<'n>>,
    ) -> Upsert<DynamicObject> {
        let upsert = Upsert::named(&self.name, key, value);
        fields.into_iter().fold(upsert, |upsert, (name, value)| upsert.with(name, value))
    }

    /// Creates a record.
    ///
    /// # Errors
    /// Why it was not created.
    ///
    /// # Cancel safety
    /// See [`Saving`].
    pub fn create<'n>(&self, fields: impl IntoIterator<Item = Fields<'n>>) -> Saving<Id, New<DynamicObject>> {
        self.org.create(self.record(fields))
    }

    /// Changes a record.
    ///
    /// # Errors
    /// Why it was not changed.
    ///
    /// # Cancel safety
    /// See [`Saving`].
    pub fn update<'n>(
        &self,
        id: Id,
        fields: impl IntoIterator<Item = Fields<'n>>,
    ) -> Saving<(), Edit<DynamicObject>> {
        self.org.update(self.edit(id, fields))
    }

    /// Creates a record, or changes the one with this value in a field that identifies records.
    ///
    /// # Errors
    /// As [`Org::upsert`].
    ///
    /// # Cancel safety
    /// See [`Saving`].
    pub fn upsert<'n>(
        &self,
        key: &str,
        value: impl Into<Value>,
        fields: impl IntoIterator<Item = Fields<'n>>,
    ) -> Saving<Upserted, Upsert<DynamicObject>> {
        self.org.upsert(self.upsert_by(key, value, fields))
    }

    /// Deletes a record.
    ///
    /// # Errors
    /// Why it was not deleted.
    ///
    /// # Cancel safety
    /// Dropped before its answer, the call may have been done all the same, and nobody knows it: look before
    /// sending it again.
    pub async fn delete(&self, id: Id) -> Result<(), Error> {
        let batch = Batch { rows: vec![by_id(&Target::named(&self.name), id)], one: true };
        self.org.saving(Verb::Delete, batch, |results| only(results).map(drop), |write| write.id).await
    }

    /// Deletes records: one result for each, in order.
    ///
    /// # Errors
    /// As [`Org::create`] of many.
    ///
    /// # Cancel safety
    /// See [`Saving`].
    pub fn delete_all(&self, ids: &[Id]) -> Saving<Vec<SaveResult>, Id> {
        let target = Target::named(&self.name);
        let rows = ids.iter().map(|id| by_id(&target, *id)).collect();
        self.org.saving(Verb::Delete, Batch { rows, one: false }, Ok, |write| write.id)
    }

    /// Reads fields of a record, by its id. Fields of parents are named by paths: `Owner.Name`.
    ///
    /// # Errors
    /// `NOT_FOUND` where there is no record, and what the service refuses the names with.
    pub async fn retrieve(&self, id: Id, fields: &[&str]) -> Result<DynamicObject, Error> {
        let records =
            self.org.read_records(&self.name, None, DynamicObject::META, &[id], fields, true).await?;
        records.into_iter().next().flatten().map(typed).transpose()?.ok_or_else(not_found)
    }

    /// Queries fields of all records. What has a condition, an order or child records, [`Org::query_text`] takes.
    pub fn query(&self, fields: &[&str]) -> Query<DynamicObject> {
        let is_path = |field: &&str| field.split('.').all(is_name);
        let statement = match fields.iter().find(|field| !is_path(field)) {
            _ if !is_name(&self.name) => Err(misnamed(&self.name)),
            Some(field) => Err(misnamed(field)),
            None if fields.is_empty() => Err(Error::input("the query selects no fields")),
            None => Ok(format!("SELECT {} FROM {}", fields.join(", "), self.name)),
        };
        self.org.query_statement(statement)
    }

    /// Describes the object: its fields, its relationships, its record types.
    ///
    /// # Errors
    /// As [`Org::describe`].
    pub async fn describe(&self) -> Result<Described<Describe>, Error> {
        self.org.describe(&self.name).await
    }
}
