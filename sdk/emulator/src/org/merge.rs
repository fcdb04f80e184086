//! Merging records into one.

use std::sync::Arc;

use sforce_schema::ObjectFlag;

use super::{How, Input, Org, known_object};
use crate::actor::Actor;
use crate::refusal::Refusal;
use crate::value::Value;

/// The most records that are merged into another.
const MOST: usize = 2;

/// What a merge did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Merged {
    /// The record that stays.
    pub(crate) id: String,
    /// The records that went.
    pub(crate) gone: Vec<String>,
    /// Records that belong to the one that stays now.
    pub(crate) moved: Vec<String>,
}

impl Org {
    /// Moves the children of records to the master, and deletes the records.
    pub(crate) fn merge(
        &mut self,
        by: &Actor,
        master: &Input,
        others: &[String],
        how: How,
    ) -> Result<Merged, Refusal> {
        let catalog = Arc::clone(&by.catalog);
        let object = known_object(&catalog, &master.object)?;
        self.allowed(object, ObjectFlag::Mergeable, "merge")?;
        if others.is_empty() || others.len() > MOST {
            let message = format!("recordToMergeIds must hold one to {MOST} ids");
            return Err(Refusal::new("MERGE_FAILED", message));
        }
        let id = master.id.as_deref().ok_or_else(|| {
            Refusal::new("MISSING_ARGUMENT", "the master record must have an Id").about("Id")
        })?;
        let id = self.locate(object, id)?;
        let mut merged = Vec::new();
        for other in others {
            let other = self.locate(object, other)?;
            if other == id || merged.contains(&other) {
                let message = format!("{other} cannot be merged with itself");
                return Err(Refusal::new("INVALID_OPERATION", message));
            }
            merged.push(other);
        }
        self.update(by, master, how)?;
        let mut moved = Vec::new();
        let now = by.now;
        for child in &object.children {
            let Some(of) = catalog.object(&child.object).filter(|of| of.field(&child.field).is_some()) else {
                continue;
            };
            for other in &merged {
                for mut record in self.store.matching(&of.name, &child.field, &other.as_str().into()) {
                    record.fields.insert(child.field.clone(), Value::Text(id.clone()));
                    Self::touch(by, of, &mut record, now);
                    moved.push(record.id.clone());
                    self.store.put(&record);
                }
            }
        }
        for other in &merged {
            if object.field("MasterRecordId").is_some() {
                self.store.change(other, |record| {
                    record.fields.insert("MasterRecordId".to_owned(), Value::Text(id.clone()));
                });
            }
            self.remove(by, &catalog, std::slice::from_ref(other));
        }
        Ok(Merged { id, gone: merged, moved })
    }
}
