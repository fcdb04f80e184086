//! What records must hold to be kept: parents that are there, keys that no
//! other has.

use std::collections::BTreeMap;

use sforce_schema::{Field, FieldType, Object, Prop};

use super::{Org, no_such_record};
use crate::actor::Actor;
use crate::refusal::Refusal;
use crate::rules;
use crate::value::{Raw, Value};

impl Org {
    /// Parents named by an external id become their ids.
    pub(super) fn with_parents(
        &self,
        by: &Actor,
        object: &Object,
        fields: &[(String, Raw)],
    ) -> Result<Vec<(String, Raw)>, Refusal> {
        let mut flat = Vec::with_capacity(fields.len());
        for (name, raw) in fields {
            if let (Raw::Nested(_), Some(field)) = (raw, rules::parent_field(object, name))
                && fields.iter().any(|(other, _)| other.eq_ignore_ascii_case(&field.name))
            {
                let message = format!(
                    "Cannot specify both an external ID reference {name} and a salesforce id, {}",
                    field.name
                );
                return Err(Refusal::new("INVALID_FIELD", message).about(&field.name));
            }
            let (Raw::Nested(inner), Some(field)) = (raw, rules::parent_field(object, name)) else {
                flat.push((name.clone(), raw.clone()));
                continue;
            };
            let id = self.parent_id(by, field, inner)?;
            flat.push((field.name.clone(), Raw::Text(id)));
        }
        Ok(flat)
    }

    fn parent_id(&self, by: &Actor, reference: &Field, inner: &[(String, Raw)]) -> Result<String, Refusal> {
        let [(key, raw)] = inner else {
            return Err(Refusal::new(
                "INVALID_FIELD",
                format!("{} needs exactly one external id field", reference.name),
            ));
        };
        for parent in reference.reference_to.iter().filter_map(|name| by.catalog.object(name)) {
            let Some(key) =
                parent.field(key).filter(|key| key.has(Prop::ExternalId) || key.has(Prop::IdLookup))
            else {
                continue;
            };
            let value = rules::coerce(key, raw)?;
            let mut found = self.store.matching(&parent.name, &key.name, &value).into_iter();
            let (found, more) = (found.next(), found.count());
            if more > 0 {
                let shown = value.lexical().unwrap_or_default();
                let message = format!(
                    "Foreign key external ID: {shown} is that of {} records for field {} in entity {}",
                    more + 1,
                    key.name,
                    parent.name
                );
                return Err(Refusal::new(&self.settings.several_matches_code, message));
            }
            return found.map(|record| record.id).ok_or_else(|| {
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
    pub(super) fn references_exist(&self, by: &Actor, given: &[(&Field, Value)]) -> Result<(), Refusal> {
        for (field, value) in given.iter().filter(|(field, _)| field.ty == FieldType::Reference) {
            let Some(id) = value.as_text() else { continue };
            let targets: Vec<&Object> =
                field.reference_to.iter().filter_map(|name| by.catalog.object(name)).collect();
            let fits = targets.iter().any(|target| target.key_prefix.as_deref() == id.get(..3));
            if fits {
                match self.store.find(id) {
                    None => return Err(no_such_record().about(&field.name)),
                    Some(parent) if parent.deleted => {
                        let refusal = Refusal::new("ENTITY_IS_DELETED", "entity is deleted");
                        return Err(refusal.about(&field.name));
                    }
                    Some(_) => {}
                }
            } else if !field.reference_to.is_empty() && targets.len() == field.reference_to.len() {
                // Only where the schema knows every object that it could be.
                return Err(rules::wrong_id(field, id));
            }
        }
        Ok(())
    }

    pub(super) fn unique(
        &self,
        object: &Object,
        values: &BTreeMap<String, Value>,
        own: Option<&str>,
    ) -> Result<(), Refusal> {
        for field in object.fields.iter().filter(|field| field.has(Prop::Unique)) {
            let Some(value) = values.get(&field.name).filter(|value| !value.is_null()) else { continue };
            let others = self.store.matching(&object.name, &field.name, value);
            if let Some(twin) = others.into_iter().find(|record| own != Some(&record.id)) {
                let message = format!(
                    "duplicate value found: {} duplicates value on record with id: {}",
                    field.name,
                    &twin.id[..15]
                );
                return Err(Refusal::new("DUPLICATE_VALUE", message).about(&field.name));
            }
        }
        Ok(())
    }
}
