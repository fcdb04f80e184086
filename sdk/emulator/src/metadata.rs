//! Metadata: the components of the org, and what happens to them.

pub(crate) mod components;
pub(crate) mod jobs;
pub(crate) mod kinds;
pub(crate) mod objects;
pub(crate) mod renames;
pub(crate) mod save;
pub(crate) mod types;

use std::sync::Arc;

use sforce_schema::{Field, Schema, Version};

use crate::actor::Actor;
use crate::catalog::Catalog;
use crate::compile::CodeKind;
use crate::node::{Node, part};
use crate::org::Org;
use crate::refusal::Refusal;
use components::{Component, Components};
use jobs::{Action, Submission};
use renames::Rename;
use save::Context;

impl Org {
    /// Changes components as a version has them, and then what they mean for the
    /// rest of the org; none where there are no metadata types.
    pub(crate) fn change_components<T>(
        &mut self,
        by: &Actor,
        version: Version,
        act: impl FnOnce(&mut Components, &Context<'_>) -> T,
    ) -> Option<T> {
        let catalog = Arc::clone(&self.catalog);
        let schema = catalog.metadata(version)?;
        let cx = Context { schema, catalog: &catalog, settings: &self.settings, now: by.now };
        let done = act(&mut self.components, &cx);
        self.reflect(by);
        Some(done)
    }

    /// Lets the rest of the org see what became of its components.
    pub(crate) fn reflect(&mut self, by: &Actor) {
        let touched = self.components.take_touched();
        let renames = self.components.take_renames();
        let shapes: Vec<&str> = touched
            .iter()
            .filter(|(kind, _)| kind == "CustomObject" || kind == "CustomField")
            .map(|(_, name)| name.split_once('.').map_or(name.as_str(), |(object, _)| object))
            .collect();
        // What fields may hold, sets of values say.
        if !shapes.is_empty() || touched.iter().any(|(kind, _)| kind == "GlobalValueSet") {
            self.remake_objects(by, &shapes, &renames);
        }
        let now = by.now;
        for (kind, name) in &touched {
            if let Some(kind) = CodeKind::named(kind) {
                self.record_of(by, kind, name, now);
            }
        }
    }

    /// The same for everything, after a restart.
    pub(crate) fn reflect_all(&mut self) {
        let by = self.first_user();
        let catalog = Arc::make_mut(&mut self.catalog);
        for rename in self.components.renames() {
            catalog.rename(rename);
        }
        let objects = objects::remade(&self.components, catalog);
        catalog.remake(objects);
        catalog.call(objects::labels(&self.components));
        self.shape_store(&by);
    }

    /// Makes room for the objects as they are now.
    fn shape_store(&mut self, by: &Actor) {
        self.store.reshape(&self.catalog);
        self.described = by.now;
    }

    /// Makes the schema anew from what it was at first and the components.
    fn remake_objects(&mut self, by: &Actor, names: &[&str], renames: &[Rename]) {
        let before = Arc::clone(&self.catalog);
        let catalog = Arc::make_mut(&mut self.catalog);
        for rename in renames {
            catalog.rename(rename);
        }
        for name in names {
            let made = self.components.has("CustomObject", name) && catalog.object(name).is_none();
            if made && self.components.object_prefix(name).is_none() {
                self.components.give_prefix(name, catalog.free_prefix());
            }
        }
        let objects = objects::remade(&self.components, catalog);
        catalog.remake(objects);
        catalog.call(objects::labels(&self.components));
        for rename in renames {
            self.move_values(&before, rename);
        }
        for name in names {
            self.forget_values(by, &before, name);
        }
        self.shape_store(by);
    }

    /// What an object or a field holds stays under its new name.
    fn move_values(&mut self, before: &Catalog, rename: &Rename) {
        let name = |name: &str| name.split_once('.').map_or(name, |(object, _)| object).to_owned();
        let (Some(old), Some(new)) =
            (before.object(&name(&rename.old)), self.catalog.object(&name(&rename.new)))
        else {
            return;
        };
        self.store.adopt(new);
        match (rename.old.split_once('.'), rename.new.split_once('.')) {
            (Some((_, from)), Some((_, to))) => {
                if let (Some(from), Some(to)) = (old.field(from), new.field(to)) {
                    self.store.move_values(&new.name, &from.name, &to.name);
                }
            }
            _ => self.store.move_records(&old.name, &new.name),
        }
    }

    /// What an object or a field held goes with it: one made anew is empty.
    fn forget_values(&mut self, by: &Actor, before: &Catalog, name: &str) {
        let Some(old) = before.object(name) else { return };
        let new = self.catalog.object(name);
        let gone = |field: &&Field| new.is_none_or(|object| object.field(&field.name).is_none());
        let fields: Vec<&str> = old.fields.iter().filter(gone).map(|field| field.name.as_str()).collect();
        if fields.is_empty() {
            return;
        }
        let removed = new.is_none();
        if removed {
            self.store.purge_all(&old.name, by.now);
        } else {
            self.store.empty(&old.name, &fields);
        }
    }

    /// The components of a type, with those that the org's schema brought along.
    pub(crate) fn listed(&self, now: i64, schema: &Schema, kind: &str) -> Vec<Component> {
        let cx = Context { schema, catalog: &self.catalog, settings: &self.settings, now };
        let mut listed: Vec<Component> = self.components.of_kind(kind).cloned().collect();
        if kind == "CustomObject" {
            let names = self.catalog.bases().filter(|object| !object.tooling).map(|object| &object.name);
            let standing = names.filter(|name| !self.components.has(kind, name));
            listed.extend(standing.filter_map(|name| self.components.read(&cx, kind, name)));
        } else if kind == "CustomField" {
            for object in self.catalog.bases().filter(|object| !object.tooling) {
                let custom = object.fields.iter().filter(|field| field.name.ends_with("__c"));
                let names = custom.map(|field| format!("{}.{}", object.name, field.name));
                let standing = names.filter(|name| !self.components.has(kind, name));
                listed.extend(standing.filter_map(|name| self.components.read(&cx, kind, &name)));
            }
        }
        listed.sort_by(|a, b| a.full_name.cmp(&b.full_name));
        listed
    }

    /// Ends a legacy job, for who has submitted it.
    pub(crate) fn end_job(&mut self, id: &str, at: i64) {
        let Some(submission) = self.jobs.job(id).map(|job| job.submission.clone()) else { return };
        let by = self.acting(&submission.by, at);
        let outcome = match &submission.refusal {
            Some(refusal) => Err(refusal.clone()),
            None => self.atomically(|org| {
                let changed = org.change_components(&by, submission.version(), |components, cx| {
                    apply(components, cx, &submission)
                });
                changed.unwrap_or(Ok(()))
            }),
        };
        self.jobs.end(id, outcome, at);
    }
}

fn apply(components: &mut Components, cx: &Context<'_>, submission: &Submission) -> Result<(), Refusal> {
    let Submission { kind, component, .. } = submission;
    match submission.action {
        Action::Create => components.create(cx, kind, component),
        Action::Update => {
            components.update(cx, kind, submission.current.as_deref().unwrap_or_default(), component)
        }
        Action::Delete => components.delete(cx, kind, save::name_of(component)?),
    }
}

/// `FileProperties`
pub(crate) fn properties(org: &Org, by: &Actor, component: &Component, path: &str) -> Node {
    let (user, name) = (by.user.as_str(), "Emulated User");
    let date = |millis| crate::time::format_date_time(millis, "Z");
    Node::Record(vec![
        part("createdById", user),
        part("createdByName", name),
        part("createdDate", date(component.created)),
        part("fileName", path),
        part("fullName", &component.full_name).since(19),
        part("id", &component.id),
        part("lastModifiedById", user),
        part("lastModifiedByName", name),
        part("lastModifiedDate", date(component.modified)),
        part("manageableState", Some("unmanaged").filter(|_| org.settings.list_manageable_state)),
        part("namespacePrefix", Node::Absent),
        part("type", &component.kind).since(19),
    ])
}
