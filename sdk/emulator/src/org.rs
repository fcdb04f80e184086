//! The org: everything that it knows, and what can be done with its records,
//! the same for every wire.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

use sforce_codegen::schema::{Field, Object, ObjectFlag, Prop};

use crate::Fault;
use crate::catalog::Catalog;
use crate::clock::{Clock, millis};
use crate::cursors::{Cursors, Page};
use crate::id;
use crate::log::Exchange;
use crate::metadata::components::Components;
use crate::metadata::jobs::Jobs;
use crate::push::{Context, Pushes};
use crate::refusal::Refusal;
use crate::row::{Cell, Row};
use crate::rules::{self, Write};
use crate::sessions::{self, Sessions};
use crate::settings::Settings;
use crate::soql;
use crate::store::{Record, Store};
use crate::value::{Raw, Value};

/// The most records of a write (soap-core, section 5).
pub(crate) const MOST_WRITTEN: usize = 200;
/// The most ids of a read.
pub(crate) const MOST_READ: usize = 2000;
/// The most runs of records of one type in a write.
const MOST_CHUNKS: usize = 10;

pub(crate) struct Org {
    pub(crate) url: String,
    pub(crate) catalog: Arc<Catalog>,
    pub(crate) settings: Settings,
    pub(crate) clock: Clock,
    pub(crate) store: Store,
    pub(crate) pushes: Pushes,
    pub(crate) components: Components,
    pub(crate) jobs: Jobs,
    pub(crate) sessions: Sessions,
    pub(crate) cursors: Cursors,
    pub(crate) log: VecDeque<Exchange>,
    pub(crate) faults: VecDeque<Fault>,
    /// Authenticated requests so far.
    pub(crate) requests: u64,
}

/// A record as a request gives it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Input {
    pub(crate) object: String,
    pub(crate) id: Option<String>,
    pub(crate) fields: Vec<(String, Raw)>,
}

/// What happened to each record of a request, in its order.
pub(crate) type Outcomes = Vec<Result<String, Refusal>>;

impl Org {
    /// Does what the clock has made due. Comes before everything else.
    pub(crate) fn settle(&mut self) {
        let now = self.clock.now();
        self.pushes.settle(&self.catalog, &mut self.store, &self.settings, now);
        while let Some((id, at, submission)) = self.jobs.due(&self.settings, now) {
            self.finish_job(&id, at, &submission);
        }
    }

    pub(crate) fn create(&mut self, input: &Input) -> Result<String, Refusal> {
        let catalog = Arc::clone(&self.catalog);
        let object = known_object(&catalog, &input.object)?;
        self.allowed(object, ObjectFlag::Createable, "create")?;
        let fields = self.with_parents(object, &input.fields)?;
        let given = rules::typed(object, &fields, Write::Create)?;
        self.references_exist(&given)?;
        let mut values: BTreeMap<String, Value> =
            given.into_iter().map(|(field, value)| (field.name.clone(), value)).collect();
        self.complete(object, &mut values);
        let absent = |field: &&Field| values.get(&field.name).is_none_or(Value::is_null);
        rules::missing(object.fields.iter().filter(|field| rules::required(object, field)).filter(absent))?;
        self.unique(object, &values, None)?;
        let cx = Context { catalog: &catalog, store: &self.store, settings: &self.settings };
        Pushes::before_create(&cx, object, &values)?;
        let now = self.clock.now();
        let record = self.keep(object, values, now);
        Pushes::after_create(&mut self.store, &record, now);
        Ok(record.id)
    }

    /// Puts a record in without asking what a client may: only types, lengths
    /// and picklist values are checked.
    pub(crate) fn seed(&mut self, object: &str, fields: Vec<(String, Value)>) -> Result<String, Refusal> {
        let catalog = Arc::clone(&self.catalog);
        let object = known_object(&catalog, object)?;
        let mut values = BTreeMap::new();
        for (name, value) in fields {
            let field = rules::field(object, &name)?;
            values.insert(field.name.clone(), rules::coerce(field, &Raw::from(value))?);
        }
        self.complete(object, &mut values);
        let now = self.clock.now();
        Ok(self.keep(object, values, now).id)
    }

    /// Fills in what the service supplies on create.
    fn complete(&mut self, object: &Object, values: &mut BTreeMap<String, Value>) {
        for field in &object.fields {
            let given = values.get(&field.name);
            // An explicit null stays, unless the field cannot be null.
            if given.is_some_and(|value| !value.is_null() || field.has(Prop::Nillable)) {
                continue;
            }
            let value = if field.has(Prop::AutoNumber) {
                Value::Text(format!("{:05}", self.store.next_number(&object.name)))
            } else if field.name == "OwnerId" && field.reference_to.iter().any(|to| to == "User") {
                Value::Text(sessions::user_id())
            } else {
                rules::default(field)
            };
            if !value.is_null() {
                values.insert(field.name.clone(), value);
            }
        }
    }

    /// Stores a new record with its system fields.
    fn keep(&mut self, object: &Object, mut values: BTreeMap<String, Value>, now: i64) -> Record {
        let prefix = object.key_prefix.as_deref().unwrap_or("e00");
        let given = values.get("Id").and_then(Value::as_text).map(ToOwned::to_owned);
        let id = given.unwrap_or_else(|| self.store.issue(&object.name, prefix));
        values.insert("Id".to_owned(), Value::Text(id.clone()));
        let user = Value::Text(sessions::user_id());
        for (name, value) in [("CreatedDate", Value::DateTime(now)), ("CreatedById", user)] {
            if object.field(name).is_some() {
                values.entry(name.to_owned()).or_insert(value);
            }
        }
        let mut record = Record { object: object.name.clone(), id, fields: values, deleted: false };
        touch(object, &mut record, now);
        self.store.put(record.clone());
        record
    }

    pub(crate) fn update(&mut self, input: &Input) -> Result<String, Refusal> {
        let catalog = Arc::clone(&self.catalog);
        let object = known_object(&catalog, &input.object)?;
        self.allowed(object, ObjectFlag::Updateable, "update")?;
        let id = input
            .id
            .as_deref()
            .ok_or_else(|| Refusal::new("MISSING_ARGUMENT", "Id not specified in an update call"))?;
        let id = self.locate(object, id)?;
        let fields = self.with_parents(object, &input.fields)?;
        let given = rules::typed(object, &fields, Write::Update)?;
        self.references_exist(&given)?;
        let changes: BTreeMap<String, Value> =
            given.into_iter().map(|(field, value)| (field.name.clone(), value)).collect();
        self.unique(object, &changes, Some(&id))?;
        let Some(before) = self.store.find(&id) else { return Err(no_such_record()) };
        let cx = Context { catalog: &catalog, store: &self.store, settings: &self.settings };
        Pushes::before_update(&cx, before, &changes)?;
        let now = self.clock.now();
        let mut record = before.clone();
        record.fields.extend(changes.clone());
        touch(object, &mut record, now);
        self.store.put(record.clone());
        self.pushes.after_update(&mut self.store, &record, &changes, now);
        Ok(id)
    }

    /// Deletes a record, and the children that go with it. Without an object,
    /// the id says which it is.
    pub(crate) fn delete(&mut self, object: Option<&str>, id: &str) -> Result<String, Refusal> {
        let catalog = Arc::clone(&self.catalog);
        let object = match object {
            Some(name) => known_object(&catalog, name)?,
            None => self.object_of(&catalog, id)?,
        };
        self.allowed(object, ObjectFlag::Deletable, "delete")?;
        let id = self.locate(object, id)?;
        let mut doomed = vec![id.clone()];
        let mut next = 0;
        while let Some(parent) = doomed.get(next).cloned() {
            next += 1;
            let children = self
                .store
                .find(&parent)
                .and_then(|record| catalog.object(&record.object))
                .map(|object| &object.children);
            for child in children.into_iter().flatten() {
                let of =
                    self.store.all(&child.object).filter(|record| record.text(&child.field) == Some(&parent));
                let ids: Vec<String> =
                    of.map(|record| record.id.clone()).filter(|id| !doomed.contains(id)).collect();
                if child.restricted_delete && !ids.is_empty() {
                    let message = format!(
                        "Your attempt to delete this record could not be completed because of its {}",
                        child.object
                    );
                    return Err(Refusal::new("DELETE_FAILED", message));
                }
                if child.cascade_delete {
                    doomed.extend(ids);
                }
            }
        }
        let now = self.clock.now();
        for id in doomed {
            if let Some(record) = self.store.find_mut(&id) {
                record.deleted = true;
                if let Some(object) = catalog.object(&record.object) {
                    touch(object, record, now);
                    if object.field("IsDeleted").is_some() {
                        record.fields.insert("IsDeleted".to_owned(), Value::Bool(true));
                    }
                }
            }
        }
        Ok(id)
    }

    /// Does one thing to each input, or, if all must succeed, to none.
    pub(crate) fn each<T>(
        &mut self,
        inputs: &[T],
        all_or_none: bool,
        act: impl Fn(&mut Self, &T) -> Result<String, Refusal>,
    ) -> Outcomes {
        let before = all_or_none.then(|| (self.store.clone(), self.pushes.clone()));
        let mut outcomes: Outcomes = inputs.iter().map(|input| act(self, input)).collect();
        if let Some((store, pushes)) = before.filter(|_| outcomes.iter().any(Result::is_err)) {
            (self.store, self.pushes) = (store, pushes);
            for outcome in outcomes.iter_mut().filter(|outcome| outcome.is_ok()) {
                let message = "Record rolled back because not all records were valid and the request was using AllOrNone header";
                *outcome = Err(Refusal::new("ALL_OR_NONE_OPERATION_ROLLED_BACK", message));
            }
        }
        outcomes
    }

    /// Refuses too many records, or too many runs of records of one type.
    pub(crate) fn fits(&self, inputs: &[Input]) -> Result<(), Refusal> {
        if inputs.len() > MOST_WRITTEN {
            return Err(self.too_many(MOST_WRITTEN));
        }
        let chunks = inputs.chunk_by(|a, b| a.object.eq_ignore_ascii_case(&b.object)).count();
        if chunks > MOST_CHUNKS {
            let message = format!("{chunks} chunks of records of one type; {MOST_CHUNKS} are allowed");
            return Err(Refusal::new("EXCEEDED_MAX_TYPES_LIMIT", message));
        }
        Ok(())
    }

    pub(crate) fn too_many(&self, most: usize) -> Refusal {
        let message = format!("record limit reached. cannot submit more than {most} records into this call");
        Refusal::new(&self.settings.too_many_records_code, message)
    }

    /// The named fields of a record, all of them for none; none for no record.
    pub(crate) fn retrieve(&self, object: &Object, id: &str, fields: &[&Field]) -> Option<Row> {
        let record = id::canonical(id).and_then(|id| self.store.find(&id))?;
        if record.object != object.name || record.deleted {
            return None;
        }
        let all: Vec<&Field>;
        let fields = if fields.is_empty() {
            all = object.fields.iter().collect();
            &all
        } else {
            fields
        };
        let cells =
            fields.iter().map(|field| (field.name.clone(), Cell::of(object, field, record))).collect();
        Some(Row { object: object.name.clone(), id: record.id.clone(), cells })
    }

    pub(crate) fn query(&mut self, text: &str, batch: Option<usize>) -> Result<Page, Refusal> {
        let answer = soql::run(text, &self.catalog, &self.store, &self.settings.unsupported_call_code)?;
        let batch = self.batch(batch);
        Ok(self.cursors.first(answer, batch, self.clock.now(), millis(self.settings.cursor_life)))
    }

    pub(crate) fn query_more(&mut self, locator: &str, batch: Option<usize>) -> Result<Page, Refusal> {
        let now = self.clock.now();
        let batch = self.batch(batch);
        self.cursors.more(locator, batch, now)
    }

    /// The asked page size is advice (rest-core, section 5).
    fn batch(&self, asked: Option<usize>) -> usize {
        asked
            .unwrap_or(self.settings.default_batch)
            .clamp(self.settings.smallest_batch.max(1), self.settings.smallest_batch.max(2000))
    }

    /// The id of an existing record of the object.
    pub(crate) fn locate(&self, object: &Object, text: &str) -> Result<String, Refusal> {
        let wrong = || {
            Refusal::new("MALFORMED_ID", format!("{} ID: id value of incorrect type: {text}", object.name))
                .about("Id")
        };
        let id = id::canonical(text).ok_or_else(wrong)?;
        match self.store.find(&id) {
            Some(record) if record.object != object.name => Err(wrong()),
            Some(record) if record.deleted => Err(Refusal::new("ENTITY_IS_DELETED", "entity is deleted")),
            Some(_) => Ok(id),
            None if object.key_prefix.as_deref() == id.get(..3) => Err(no_such_record()),
            None => Err(wrong()),
        }
    }

    fn object_of<'a>(&self, catalog: &'a Catalog, text: &str) -> Result<&'a Object, Refusal> {
        let malformed = || Refusal::new("MALFORMED_ID", format!("bad id {text}")).about("Id");
        let id = id::canonical(text).ok_or_else(malformed)?;
        let stored = self.store.find(&id).and_then(|record| catalog.object(&record.object));
        stored.or_else(|| catalog.of_id(&id)).ok_or_else(malformed)
    }

    pub(crate) fn allowed(&self, object: &Object, flag: ObjectFlag, call: &str) -> Result<(), Refusal> {
        if object.has(flag) {
            return Ok(());
        }
        let message = format!("entity type {} does not support {call}", object.name);
        Err(Refusal::new(&self.settings.unsupported_call_code, message))
    }

    /// Parents named by an external id become their ids.
    fn with_parents(&self, object: &Object, fields: &[(String, Raw)]) -> Result<Vec<(String, Raw)>, Refusal> {
        let mut flat = Vec::with_capacity(fields.len());
        for (name, raw) in fields {
            let (Raw::Nested(inner), Some(field)) = (raw, rules::parent_field(object, name)) else {
                flat.push((name.clone(), raw.clone()));
                continue;
            };
            let id = self.parent_id(field, inner)?;
            flat.push((field.name.clone(), Raw::Text(id)));
        }
        Ok(flat)
    }

    fn parent_id(&self, reference: &Field, inner: &[(String, Raw)]) -> Result<String, Refusal> {
        let [(key, raw)] = inner else {
            return Err(Refusal::new(
                "INVALID_FIELD",
                format!("{} needs exactly one external id field", reference.name),
            ));
        };
        for parent in reference.reference_to.iter().filter_map(|name| self.catalog.object(name)) {
            let Some(key) =
                parent.field(key).filter(|key| key.has(Prop::ExternalId) || key.has(Prop::IdLookup))
            else {
                continue;
            };
            let value = rules::coerce(key, raw)?;
            let found = self.store.all(&parent.name).find(|record| alike(key, record.get(&key.name), &value));
            return found.map(|record| record.id.clone()).ok_or_else(|| {
                let shown = value.lexical().unwrap_or_default();
                let message = format!(
                    "Foreign key external ID: {shown} not found for field {} in entity {}",
                    key.name, parent.name
                );
                Refusal::new("INVALID_FIELD", message)
            });
        }
        Err(Refusal::new(
            "INVALID_FIELD",
            format!("{key} is no external id of what {} refers to", reference.name),
        ))
    }

    /// References must point at records that are there, of the right objects.
    fn references_exist(&self, given: &[(&Field, Value)]) -> Result<(), Refusal> {
        for (field, value) in given.iter().filter(|(field, _)| field.ty == "reference") {
            let Some(id) = value.as_text() else { continue };
            let targets: Vec<&Object> =
                field.reference_to.iter().filter_map(|name| self.catalog.object(name)).collect();
            let fits = targets.iter().any(|target| target.key_prefix.as_deref() == id.get(..3));
            if fits {
                if self.store.find(id).is_none_or(|record| record.deleted) {
                    return Err(no_such_record().about(&field.name));
                }
            } else if !field.reference_to.is_empty() && targets.len() == field.reference_to.len() {
                // Only where the schema knows every object that it could be.
                return Err(rules::wrong_id(field, id));
            }
        }
        Ok(())
    }

    fn unique(
        &self,
        object: &Object,
        values: &BTreeMap<String, Value>,
        own: Option<&str>,
    ) -> Result<(), Refusal> {
        for field in object.fields.iter().filter(|field| field.has(Prop::Unique)) {
            let Some(value) = values.get(&field.name).filter(|value| !value.is_null()) else { continue };
            let mut others = self.store.all(&object.name).filter(|record| own != Some(&record.id));
            if let Some(twin) = others.find(|record| alike(field, record.get(&field.name), value)) {
                let message = format!(
                    "duplicate value found: {} duplicates value on record with id: {}",
                    field.name, twin.id
                );
                return Err(Refusal::new("DUPLICATE_VALUE", message).about(&field.name));
            }
        }
        Ok(())
    }
}

/// Whether two values count as one key of the field.
fn alike(field: &Field, a: &Value, b: &Value) -> bool {
    match (a.as_text(), b.as_text()) {
        (Some(a), Some(b)) if !field.has(Prop::CaseSensitive) => a.to_lowercase() == b.to_lowercase(),
        _ => a == b && !a.is_null(),
    }
}

/// What every write leaves on a record: when and by whom, and the full name of
/// what has a first and a last one.
fn touch(object: &Object, record: &mut Record, now: i64) {
    let user = Value::Text(sessions::user_id());
    for (name, value) in [
        ("LastModifiedDate", Value::DateTime(now)),
        ("LastModifiedById", user),
        ("SystemModstamp", Value::DateTime(now)),
    ] {
        if object.field(name).is_some() {
            record.fields.insert(name.to_owned(), value);
        }
    }
    let Some(whole) =
        object.fields.iter().find(|field| field.has(Prop::NameField) && !field.has(Prop::Createable))
    else {
        return;
    };
    let is_part =
        |part: &&str| object.field(part).is_some_and(|part| part.compound.as_deref() == Some(&whole.name));
    let parts: Vec<&str> =
        ["FirstName", "MiddleName", "LastName", "Suffix"].into_iter().filter(is_part).collect();
    if !parts.is_empty() {
        let name = parts.iter().filter_map(|part| record.text(part)).collect::<Vec<_>>().join(" ");
        record.fields.insert(whole.name.clone(), Value::Text(name));
    }
}

pub(crate) fn known_object<'a>(catalog: &'a Catalog, name: &str) -> Result<&'a Object, Refusal> {
    catalog
        .object(name)
        .ok_or_else(|| Refusal::new("INVALID_TYPE", format!("sObject type '{name}' is not supported.")))
}

fn no_such_record() -> Refusal {
    Refusal::new("INVALID_CROSS_REFERENCE_KEY", "invalid cross reference id")
}
