//! Upsert: which record a key names, and then a create or an update.

use std::collections::HashSet;
use std::sync::Arc;

use sforce_schema::{Field, FieldType, Object, ObjectFlag, Prop};

use super::{How, Input, Org, Outcomes, Saved, known_object};
use crate::actor::Actor;
use crate::catalog::exact;
use crate::refusal::Refusal;
use crate::rules;
use crate::value::{Raw, Value};

/// The field that an upsert goes by.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Key<'a> {
    pub(crate) object: &'a Object,
    pub(crate) field: &'a Field,
}

impl<'a> Key<'a> {
    /// The key of a name: an external id, an idLookup field, or `Id`.
    pub(crate) fn of(object: &'a Object, name: &str) -> Option<Self> {
        let field = object.field(name)?;
        let key = field.ty == FieldType::Id || field.has(Prop::ExternalId) || field.has(Prop::IdLookup);
        key.then_some(Self { object, field })
    }

    fn is_id(&self) -> bool {
        self.field.ty == FieldType::Id
    }
}

impl Org {
    /// The ids of the records that hold a key.
    pub(crate) fn holders(&self, key: Key<'_>, value: &Value) -> Vec<String> {
        let found = self.store.matching(&key.object.name, &key.field.name, value);
        found.into_iter().map(|record| record.id).collect()
    }

    /// Creates or updates one record. `update_only` never creates.
    pub(crate) fn upsert(
        &mut self,
        by: &Actor,
        key: Key<'_>,
        input: &Input,
        how: How,
        update_only: bool,
    ) -> Result<Saved, Refusal> {
        let name = &key.field.name;
        let mut rest = input.clone();
        rest.object.clone_from(&key.object.name);
        let value = Self::take_key(key, &mut rest)?;
        if key.is_id() {
            rest.id = value.as_text().map(ToOwned::to_owned);
            return if rest.id.is_some() {
                self.upsert_there(by, key, &rest, how)
            } else {
                self.create(by, &rest, how)
            };
        }
        if value.is_null() {
            let message = format!("{name} not specified");
            return Err(Refusal::new("MISSING_ARGUMENT", message).about(name));
        }
        let mut holders = self.holders(key, &value);
        match holders.len() {
            0 if update_only => Err(Refusal::new("NOT_FOUND", "The requested resource does not exist")),
            0 => {
                self.allowed(key.object, ObjectFlag::Createable, "upsert")?;
                rest.fields.push((name.clone(), Raw::from(value)));
                rest.id = None;
                self.create(by, &rest, how)
            }
            1 => {
                rest.id = holders.pop();
                self.upsert_there(by, key, &rest, how)
            }
            many => {
                let message = format!("{name}: {many} records have this value: {}", holders.join(", "));
                Err(Refusal::new(&self.settings.several_matches_code, message).about(name))
            }
        }
    }

    /// Updates what an upsert has found. What an update may set by exception, an upsert may not.
    fn upsert_there(&mut self, by: &Actor, key: Key<'_>, input: &Input, how: How) -> Result<Saved, Refusal> {
        self.allowed(key.object, ObjectFlag::Updateable, "upsert")?;
        self.update(by, input, how)
    }

    /// The value of the key, taken out of the record.
    fn take_key(key: Key<'_>, input: &mut Input) -> Result<Value, Refusal> {
        let is_key = |name: &str| name.eq_ignore_ascii_case(&key.field.name);
        let at = input.fields.iter().position(|(name, _)| is_key(name));
        let raw = at.map(|at| input.fields.remove(at).1);
        if key.is_id() {
            let given = input.id.clone().map(Raw::Text).or(raw);
            return given.map_or(Ok(Value::Null), |raw| rules::coerce(key.field, &raw));
        }
        raw.map_or(Ok(Value::Null), |raw| rules::coerce(key.field, &raw))
    }

    /// Upserts of one call: a key that is there twice fails both times.
    pub(crate) fn upsert_all(
        &mut self,
        by: &Actor,
        object: &str,
        key: &str,
        inputs: &[Input],
        how: How,
    ) -> Result<Outcomes, Refusal> {
        let catalog = Arc::clone(&by.catalog);
        let object = known_object(&catalog, object)?;
        let key = Key::of(object, key).ok_or_else(|| {
            let message = format!(
                "Field name provided, {key} is not an External ID or indexed field for {}",
                object.name
            );
            Refusal::new("INVALID_FIELD", message).about(key)
        })?;
        let values: Vec<Option<String>> = inputs
            .iter()
            .map(|input| {
                let value = Self::take_key(key, &mut input.clone()).ok()?.lexical()?;
                Some(if exact(key.field) { value } else { value.to_lowercase() })
            })
            .collect();
        let (mut seen, mut twice) = (HashSet::new(), HashSet::new());
        for value in values.iter().flatten() {
            if !seen.insert(value) {
                twice.insert(value);
            }
        }
        let numbered: Vec<(usize, &Input)> = inputs.iter().enumerate().collect();
        Ok(self.each(&numbered, how.all_or_none, |org, (at, input)| {
            if let Some(value) = values[*at].as_ref().filter(|value| twice.contains(value)) {
                let message = format!("Duplicate external id specified: {value}");
                return Err(Refusal::new("DUPLICATE_VALUE", message).about(&key.field.name));
            }
            if !input.object.is_empty() && !input.object.eq_ignore_ascii_case(&key.object.name) {
                let message = format!("upsert of {} cannot take a {}", key.object.name, input.object);
                return Err(Refusal::new("INVALID_TYPE", message));
            }
            org.upsert(by, key, input, how, false)
        }))
    }
}
