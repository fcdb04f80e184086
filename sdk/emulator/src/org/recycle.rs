//! Deleting records, and the recycle bin.

use std::sync::Arc;

use sforce_schema::{FieldType, Object, ObjectFlag, Prop};

use super::{Org, Saved, known_object, no_such_record};
use crate::actor::Actor;
use crate::catalog::Catalog;
use crate::id;
use crate::refusal::Refusal;
use crate::store::Record;
use crate::value::Value;

impl Org {
    /// Deletes a record, and the children that go with it. Without an object,
    /// the id says which it is.
    pub(crate) fn delete(&mut self, by: &Actor, object: Option<&str>, id: &str) -> Result<Saved, Refusal> {
        let catalog = Arc::clone(&by.catalog);
        let object = match object {
            Some(name) => known_object(&catalog, name)?,
            None => self.object_of(&catalog, id)?,
        };
        self.allowed(object, ObjectFlag::Deletable, "delete")?;
        let id = self.locate(object, id)?;
        self.faults.lockable(&id)?;
        let Some(record) = self.store.find(&id) else { return Err(super::no_such_record()) };
        self.before_tooling_change(by, &record)?;
        let doomed = self.family(&catalog, object, &id)?;
        self.forget_parents(by, &catalog, &doomed);
        self.remove(by, &catalog, &doomed);
        self.after_tooling_change(by, &record);
        self.no_component_of(&record);
        Ok(Saved::changed(id))
    }

    /// A record and all that is deleted with it, parents first.
    fn family(&self, catalog: &Catalog, object: &Object, id: &str) -> Result<Vec<String>, Refusal> {
        let mut doomed = vec![(object, id.to_owned())];
        let mut next = 0;
        while let Some((object, parent)) = doomed.get(next).cloned() {
            next += 1;
            for child in &object.children {
                let Some(of) = catalog.object(&child.object) else { continue };
                if !child.cascade_delete && !child.restricted_delete {
                    continue;
                }
                let found = self.store.matching(&of.name, &child.field, &parent.as_str().into());
                let ids: Vec<String> = found
                    .into_iter()
                    .map(|record| record.id)
                    .filter(|id| !doomed.iter().any(|(_, it)| it == id))
                    .collect();
                if child.restricted_delete && !ids.is_empty() {
                    let message = format!(
                        "Your attempt to delete this record could not be completed because of its {}",
                        child.object
                    );
                    return Err(Refusal::new("DELETE_FAILED", message));
                }
                if child.cascade_delete {
                    doomed.extend(ids.into_iter().map(|id| (of, id)));
                }
            }
        }
        Ok(doomed.into_iter().map(|(_, id)| id).collect())
    }

    /// Clears the custom lookups of records that stay to records that go.
    fn forget_parents(&mut self, by: &Actor, catalog: &Catalog, doomed: &[String]) {
        for id in doomed {
            let object = self.store.object_of(id).and_then(|object| catalog.object(&object));
            let lookups = object.into_iter().flat_map(|object| &object.children).filter(|child| {
                !child.cascade_delete && !child.restricted_delete && child.field.ends_with("__c")
            });
            for child in lookups {
                let Some(of) = catalog.object(&child.object) else { continue };
                for mut record in self.store.matching(&of.name, &child.field, &id.as_str().into()) {
                    if !doomed.contains(&record.id) {
                        record.fields.remove(&child.field);
                        Self::touch(by, of, &mut record, by.now);
                        self.store.put(&record);
                    }
                }
            }
        }
    }

    /// Refuses to take a record out of the recycle bin whose required parent is in it.
    fn parents_are_there(&self, object: &Object, record: &Record) -> Result<(), Refusal> {
        let required = object.fields.iter().filter(|field| {
            field.ty == FieldType::Reference && !field.has(Prop::Nillable) && !field.reference_to.is_empty()
        });
        for field in required {
            let parent = record.text(&field.name).and_then(|id| self.store.find(id));
            if let Some(parent) = parent.filter(|parent| parent.deleted) {
                let message =
                    format!("{} {} is in the recycle bin; undelete it first", field.name, parent.id);
                return Err(Refusal::new("UNDELETE_FAILED", message).about(&field.name));
            }
        }
        Ok(())
    }

    /// Moves records into the recycle bin.
    pub(super) fn remove(&mut self, by: &Actor, catalog: &Catalog, ids: &[String]) {
        let now = by.now;
        self.store.bury(ids, now);
        self.mark_deleted(by, catalog, ids, true);
    }

    fn mark_deleted(&mut self, by: &Actor, catalog: &Catalog, ids: &[String], deleted: bool) {
        let now = by.now;
        for id in ids {
            let Some(mut record) = self.store.find(id) else { continue };
            let Some(object) = catalog.object(&record.object) else { continue };
            Self::touch(by, object, &mut record, now);
            if object.field("IsDeleted").is_some() {
                record.fields.insert("IsDeleted".to_owned(), Value::Bool(deleted));
            }
            self.store.put(&record);
        }
    }

    /// Takes a record, and what was deleted with it, out of the recycle bin.
    pub(crate) fn undelete(&mut self, by: &Actor, text: &str) -> Result<Saved, Refusal> {
        let catalog = Arc::clone(&by.catalog);
        let object = self.object_of(&catalog, text)?;
        self.allowed(object, ObjectFlag::Undeletable, "undelete")?;
        let id = self.in_bin(text, "UNDELETE_FAILED")?;
        if let Some(record) = self.store.find(&id) {
            self.parents_are_there(object, &record)?;
            self.unique(object, &record.fields, Some(&id))?;
        }
        let restored = self.store.restore(&id);
        self.mark_deleted(by, &catalog, &restored, false);
        Ok(Saved::changed(id))
    }

    /// Removes a record from the recycle bin for good.
    pub(crate) fn empty_bin(&mut self, by: &Actor, text: &str) -> Result<Saved, Refusal> {
        let catalog = Arc::clone(&by.catalog);
        self.object_of(&catalog, text)?;
        let code = self.settings.not_in_bin_code.clone();
        let id = self.in_bin(text, &code)?;
        self.store.purge(&id);
        Ok(Saved::changed(id))
    }

    /// The id of a record that was deleted itself, not with a parent.
    fn in_bin(&self, text: &str, code: &str) -> Result<String, Refusal> {
        let id = id::canonical(text).ok_or_else(|| Refusal::new("MALFORMED_ID", format!("bad id {text}")))?;
        match self.store.taken_with(&id) {
            Some(with) if with == id => Ok(id),
            Some(with) => {
                let message = format!("the record went into the recycle bin with {with}; name that one");
                Err(Refusal::new(code, message))
            }
            None if self.store.object_of(&id).is_none() => Err(no_such_record()),
            None => Err(Refusal::new(code, "Entity is not in the recycle bin")),
        }
    }
}
