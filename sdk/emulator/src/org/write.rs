//! Creating and updating records.

use std::collections::BTreeMap;
use std::sync::Arc;

use sforce_schema::{Field, FieldType, Object, ObjectFlag, Prop};

use super::{How, Input, MOST_WRITTEN, Org, Saved, known_object, no_such_record};
use crate::actor::Actor;
use crate::derived;
use crate::numbering;
use crate::push::{Context, Pushes};
use crate::refusal::Refusal;
use crate::rules::{self, Write};
use crate::store::Record;
use crate::tooling;
use crate::value::{Raw, Value};

/// The most runs of records of one type in a write.
const MOST_CHUNKS: usize = 10;

impl Org {
    pub(crate) fn create(&mut self, by: &Actor, input: &Input, how: How) -> Result<Saved, Refusal> {
        let catalog = Arc::clone(&by.catalog);
        let object = known_object(&catalog, &input.object)?;
        self.allowed(object, ObjectFlag::Createable, "create")?;
        let mut fields = self.with_parents(by, object, &input.fields)?;
        Self::tolerated(object, &mut fields);
        let given = rules::typed(object, &fields, Write::Create, how.truncate)?;
        self.references_exist(by, &given)?;
        let mut values: BTreeMap<String, Value> =
            given.into_iter().map(|(field, value)| (field.name.clone(), value)).collect();
        self.complete(by, object, &mut values);
        let absent = |field: &&Field| values.get(&field.name).is_none_or(Value::is_null);
        rules::missing(object.fields.iter().filter(|field| rules::required(object, field)).filter(absent))?;
        self.unique(object, &values, None)?;
        let cx = Context { catalog: &catalog, store: &self.store, settings: &self.settings };
        self.pushes.before_create(&cx, object, &values)?;
        self.before_tooling_create(by, object, &mut values)?;
        let now = by.now;
        let record = self.keep(by, object, values, now);
        self.after_tooling_create(&record, now);
        Pushes::after_create(&mut self.store, &record, now);
        self.after_tooling_change(by, &record);
        Ok(Saved::new(record.id))
    }

    /// Puts a record in without asking what a client may: only types, lengths
    /// and picklist values are checked.
    pub(crate) fn seed(
        &mut self,
        by: &Actor,
        object: &str,
        fields: Vec<(String, Value)>,
    ) -> Result<String, Refusal> {
        let catalog = Arc::clone(&by.catalog);
        let object = known_object(&catalog, object)?;
        let mut values = BTreeMap::new();
        for (name, value) in fields {
            let field = rules::field(object, &name)?;
            values.insert(field.name.clone(), rules::coerce(field, &Raw::from(value))?);
        }
        self.complete(by, object, &mut values);
        let now = by.now;
        let record = self.keep(by, object, values, now);
        self.pushes.after_seed(&record, now);
        Ok(record.id)
    }

    /// Fills in what the service supplies on create.
    fn complete(&mut self, by: &Actor, object: &Object, values: &mut BTreeMap<String, Value>) {
        for (name, value) in derived::from(&object.name, values, by.now) {
            if object.field(name).is_some() && !value.is_null() {
                values.entry(name.to_owned()).or_insert(value);
            }
        }
        for field in &object.fields {
            let given = values.get(&field.name);
            // An explicit null stays, unless the field cannot be null.
            if given.is_some_and(|value| !value.is_null() || field.has(Prop::Nillable)) {
                continue;
            }
            let value = if field.has(Prop::AutoNumber) {
                Value::Text(self.next_number(by, object, field))
            } else if field.name == "OwnerId" && field.reference_to.iter().any(|to| to == "User") {
                Value::Text(by.user.clone())
            } else {
                rules::default(field)
            };
            if !value.is_null() {
                values.insert(field.name.clone(), value);
            }
        }
    }

    /// The next automatic number of a field, as its format writes it.
    fn next_number(&mut self, by: &Actor, object: &Object, field: &Field) -> String {
        let whole = self.components.get("CustomObject", &object.name);
        let own = self.components.get("CustomField", &format!("{}.{}", object.name, field.name));
        let spec = match own {
            Some(own) => Some(&own.element),
            None => whole.and_then(|it| it.element.child("nameField")).filter(|_| field.has(Prop::NameField)),
        };
        let said = |name: &str| spec.and_then(|spec| spec.text_of(name)).filter(|text| !text.is_empty());
        let format =
            said("displayFormat").unwrap_or_else(|| numbering::default_format(&field.name)).to_owned();
        let first: u64 = said("startingNumber").and_then(|text| text.parse().ok()).unwrap_or(1);
        let count = self.store.next_number(&object.name, &field.name);
        numbering::written(&format, first.saturating_add(count - 1), by.now)
    }

    /// Stores a new record with its system fields.
    fn keep(&mut self, by: &Actor, object: &Object, mut values: BTreeMap<String, Value>, now: i64) -> Record {
        let prefix = object.key_prefix.as_deref().unwrap_or("e00");
        let given = values.get("Id").and_then(Value::as_text).map(ToOwned::to_owned);
        let id = given.unwrap_or_else(|| self.store.issue(&object.name, prefix));
        values.insert("Id".to_owned(), Value::Text(id.clone()));
        // Who has a name that nobody gave is called by the id.
        let nameless = values.get("Name").is_none_or(Value::is_null) && object.has(ObjectFlag::Custom);
        let named = object.field("Name").filter(|field| field.has(Prop::NameField));
        if nameless && named.is_some_and(|field| field.ty == FieldType::String && field.has(Prop::Createable))
        {
            values.insert("Name".to_owned(), Value::Text(id.clone()));
        }
        let user = Value::Text(by.user.clone());
        for (name, value) in [("CreatedDate", Value::DateTime(now)), ("CreatedById", user)] {
            if object.field(name).is_some() {
                values.entry(name.to_owned()).or_insert(value);
            }
        }
        let mut record = Record { object: object.name.clone(), id, fields: values, deleted: false };
        Self::touch(by, object, &mut record, now);
        tooling::follow(&mut record);
        self.store.put(&record);
        self.component_of(by, &record);
        record
    }

    pub(crate) fn update(&mut self, by: &Actor, input: &Input, how: How) -> Result<Saved, Refusal> {
        let catalog = Arc::clone(&by.catalog);
        let object = known_object(&catalog, &input.object)?;
        if Self::is_abort(input) && self.settings.container_abort {
            return self
                .abort_request(by, object, input.id.as_deref().unwrap_or_default())
                .map(Saved::changed);
        }
        self.allowed(object, ObjectFlag::Updateable, "update")?;
        let id = input
            .id
            .as_deref()
            .ok_or_else(|| Refusal::new("MISSING_ARGUMENT", "Id not specified in an update call"))?;
        let id = self.locate(object, id)?;
        self.faults.lockable(&id)?;
        let fields = self.with_parents(by, object, &input.fields)?;
        let given = rules::typed(object, &fields, Write::Update, how.truncate)?;
        self.references_exist(by, &given)?;
        let changes: BTreeMap<String, Value> =
            given.into_iter().map(|(field, value)| (field.name.clone(), value)).collect();
        self.unique(object, &changes, Some(&id))?;
        let Some(before) = self.store.find(&id) else { return Err(no_such_record()) };
        let cx = Context { catalog: &catalog, store: &self.store, settings: &self.settings };
        self.pushes.before_update(&cx, &before, &changes)?;
        self.before_tooling_change(by, &before)?;
        self.compiles(object, before.text("Name"), &changes)?;
        let now = by.now;
        let mut record = before;
        record.fields.extend(changes.clone());
        for (name, value) in derived::from(&object.name, &changes, by.now) {
            if object.field(name).is_some() && !changes.contains_key(name) {
                record.fields.insert(name.to_owned(), value);
            }
        }
        Self::touch(by, object, &mut record, now);
        tooling::follow(&mut record);
        self.store.put(&record);
        self.pushes.after_update(&mut self.store, &record, &changes, now);
        self.component_of(by, &record);
        self.after_tooling_change(by, &record);
        Ok(Saved::changed(id))
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

    /// What every write leaves on a record: when and by whom, and the full name
    /// of what has a first and a last one.
    pub(crate) fn touch(by: &Actor, object: &Object, record: &mut Record, now: i64) {
        let user = Value::Text(by.user.clone());
        for (name, value) in [
            ("LastModifiedDate", Value::DateTime(now)),
            ("LastModifiedById", user),
            ("SystemModstamp", Value::DateTime(now)),
        ] {
            if object.field(name).is_some() {
                record.fields.insert(name.to_owned(), value);
            }
        }
        // A WSDL does not say what is put together of what: of people it is known.
        let person = object.assumed && object.field("LastName").is_some();
        let is_whole = |field: &&Field| {
            if person {
                field.name == "Name"
            } else {
                field.has(Prop::NameField) && !field.has(Prop::Createable)
            }
        };
        let Some(whole) = object.fields.iter().find(is_whole) else { return };
        let is_part = |part: &&str| {
            object.field(part).is_some_and(|part| person || part.compound.as_deref() == Some(&whole.name))
        };
        let parts: Vec<&str> =
            ["FirstName", "MiddleName", "LastName", "Suffix"].into_iter().filter(is_part).collect();
        if !parts.is_empty() {
            let name = parts.iter().filter_map(|part| record.text(part)).collect::<Vec<_>>().join(" ");
            record.fields.insert(whole.name.clone(), Value::Text(name));
        }
    }
}
