//! What containers, their members and their requests may be given
//! (tooling-deploy, sections 2 and 3).

use std::collections::BTreeMap;

use sforce_schema::Object;

use super::{CONTAINER, REQUEST, code_kind, member_kind, member_object};
use crate::actor::Actor;
use crate::compile::CodeKind;
use crate::id;
use crate::org::{Input, Org};
use crate::permissions::Permission;
use crate::refusal::Refusal;
use crate::rules;
use crate::soql::Fetch;
use crate::store::Record;
use crate::value::{Raw, Value};

/// The label of the field that a refusal of the service's ends with.
const FIELD_LABEL: &str = "Metadata Container ID";

/// What code is refused with in a production org (tooling-deploy, section 8).
pub(super) const NOT_IN_PRODUCTION: &str = "Save or update not supported in active organizations.";

impl Org {
    /// Leaves out what clients send although it is not createable.
    pub(crate) fn tolerated(object: &Object, fields: &mut Vec<(String, Raw)>) {
        if object.name == REQUEST {
            fields.retain(|(name, _)| !name.eq_ignore_ascii_case("IsRunTests"));
        }
    }

    /// Refuses what must not be created; fills in what members take over.
    pub(crate) fn before_tooling_create(
        &mut self,
        by: &Actor,
        object: &Object,
        values: &mut BTreeMap<String, Value>,
    ) -> Result<(), Refusal> {
        if object.name == REQUEST {
            return self.request_is_sound(values);
        }
        self.code_is_free(by, &object.name, values.get("Name").and_then(Value::as_text))?;
        self.compiles(object, None, values)?;
        Self::give_version(by, object, values);
        let Some(kind) = member_kind(&object.name) else { return Ok(()) };
        let text = |field: &str| values.get(field).and_then(Value::as_text).map(ToOwned::to_owned);
        let container = text("MetadataContainerId").unwrap_or_default();
        if self.store.object_of(&container).as_deref() != Some(CONTAINER) {
            let message = format!("{container} is not a valid containerId.: {FIELD_LABEL}");
            return Err(
                Refusal::new(&self.settings.container_lock_code, message).about("MetadataContainerId")
            );
        }
        self.unlocked(&container)?;
        let target = self.target(kind, text("ContentEntityId").as_deref(), text("FullName").as_deref());
        if text("ContentEntityId").is_none() && text("FullName").is_none() {
            return Err(rules::missing(object.field("ContentEntityId").into_iter()).err().unwrap_or_else(
                || Refusal::new("REQUIRED_FIELD_MISSING", "Required fields are missing: [ContentEntityId]"),
            ));
        }
        let name = target.as_ref().and_then(|it| it.text("Name").map(ToOwned::to_owned)).or(text("FullName"));
        let entity = target.as_ref().map(|it| it.id.clone());
        let twin = self.members(&container, Some(kind)).into_iter().find(|member| {
            let same_entity = entity.is_some() && member.text("ContentEntityId") == entity.as_deref();
            let same_name = match (member.text("FullName"), &name) {
                (Some(a), Some(b)) => a.eq_ignore_ascii_case(b),
                _ => false,
            };
            same_entity || same_name
        });
        if let Some(twin) = twin {
            let message = format!(
                "duplicate value found: ContentEntityId duplicates value on record with id: {}",
                &twin.id[..15]
            );
            return Err(Refusal::new(&self.settings.container_twin_code, message).about("ContentEntityId"));
        }
        values.insert("LastSyncDate".to_owned(), Value::DateTime(by.now));
        if let Some(name) = name {
            values.insert("FullName".to_owned(), Value::from(name));
        }
        if let Some(entity) = entity {
            values.insert("ContentEntityId".to_owned(), Value::from(entity));
        }
        let metadata = super::code::metadata(target.as_ref());
        values.insert("Metadata".to_owned(), Value::from(metadata.to_string()));
        let known: Vec<String> = object.fields.iter().map(|field| field.name.clone()).collect();
        values.retain(|name, _| known.contains(name));
        Ok(())
    }

    /// Container or member, not both and not none.
    fn request_is_sound(&self, values: &BTreeMap<String, Value>) -> Result<(), Refusal> {
        let text = |field: &str| values.get(field).and_then(Value::as_text);
        let check_only = values.get("IsCheckOnly") == Some(&Value::Bool(true));
        let refuse = |code: &str, message: String, field: &str| Err(Refusal::new(code, message).about(field));
        match (text("MetadataContainerId"), text("MetadataContainerMemberId")) {
            (Some(_), Some(_)) => refuse(
                &self.settings.container_both_code,
                format!(
                    "MetadataContainerId and MetadataContainerMemberId cannot be specified together: {FIELD_LABEL}"
                ),
                "MetadataContainerId",
            ),
            (None, None) => refuse(
                &self.settings.container_neither_code,
                "Required fields are missing: [MetadataContainerId]".to_owned(),
                "MetadataContainerId",
            ),
            (None, Some(_)) if !self.settings.container_takes_member => refuse(
                &self.settings.container_both_code,
                format!("null is not a valid containerId.: {FIELD_LABEL}"),
                "MetadataContainerId",
            ),
            (None, Some(_)) if check_only => refuse(
                &self.settings.container_both_code,
                "a single member cannot be compiled without being saved: IsCheckOnly".to_owned(),
                "IsCheckOnly",
            ),
            (None, Some(member)) => {
                let container = self
                    .store
                    .find(member)
                    .and_then(|it| it.text("MetadataContainerId").map(ToOwned::to_owned));
                let container = container.unwrap_or_default();
                self.editable(&container)?;
                self.unlocked(&container)
            }
            (Some(container), None) => self.unlocked(container),
        }
    }

    /// Refuses changes of what a save holds, or of what was handed over.
    pub(crate) fn before_tooling_change(&self, by: &Actor, record: &Record) -> Result<(), Refusal> {
        if record.object == CONTAINER {
            return self.unlocked(&record.id);
        }
        self.code_is_free(by, &record.object, record.text("Name"))?;
        if member_kind(&record.object).is_none() {
            return Ok(());
        }
        let container = record.text("MetadataContainerId").unwrap_or_default();
        self.editable(container)?;
        self.unlocked(container)
    }

    /// Refuses code that the user may not change, and what a running deployment
    /// changes.
    fn code_is_free(&self, by: &Actor, object: &str, name: Option<&str>) -> Result<(), Refusal> {
        let Some(kind) = CodeKind::named(object) else { return Ok(()) };
        let needed = match kind {
            CodeKind::Class | CodeKind::Trigger => Permission::AuthorApex,
            CodeKind::Page | CodeKind::Component => Permission::CustomizeApplication,
        };
        self.permitted(by, &[needed], kind.name())?;
        if self.settings.production {
            return Err(Refusal::new(&self.settings.active_org_code, NOT_IN_PRODUCTION));
        }
        name.and_then(|name| self.locked(kind.name(), name)).map_or(Ok(()), Err)
    }

    /// A member that a save has taken over belongs to the request.
    fn editable(&self, container: &str) -> Result<(), Refusal> {
        if self.store.object_of(container).as_deref() != Some(REQUEST) {
            return Ok(());
        }
        let message =
            format!("the member was saved by {container} and can no longer be changed: {FIELD_LABEL}");
        Err(Refusal::new(&self.settings.container_lock_code, message).about("MetadataContainerId"))
    }

    /// Refuses while a save of the container is outstanding.
    fn unlocked(&self, container: &str) -> Result<(), Refusal> {
        let save = self.queued(container).into_iter().find(|it| it.get("IsCheckOnly") != &Value::Bool(true));
        let Some(save) = save else { return Ok(()) };
        let message = format!(
            "the container has an unfinished save request with deploymentId={}; it and its members cannot be changed \
             until that completes: {FIELD_LABEL}",
            save.id
        );
        Err(Refusal::new(&self.settings.container_lock_code, message).about("MetadataContainerId"))
    }

    /// The requests of a container that have not ended, those for one of its
    /// members too.
    pub(super) fn queued(&self, container: &str) -> Vec<Record> {
        let mut queued = self.store.matching(REQUEST, "State", &"Queued".into());
        queued.retain(|request| {
            let member = request.text("MetadataContainerMemberId").and_then(|id| self.store.find(id));
            let of_member = member.and_then(|it| it.text("MetadataContainerId").map(ToOwned::to_owned));
            request.text("MetadataContainerId").or(of_member.as_deref()) == Some(container)
        });
        queued
    }

    /// The members of a container.
    pub(super) fn members(&self, container: &str, kind: Option<CodeKind>) -> Vec<Record> {
        let kinds = CodeKind::ALL.into_iter().filter(|it| kind.is_none_or(|kind| kind == *it));
        kinds
            .flat_map(|kind| {
                self.store.matching(&member_object(kind), "MetadataContainerId", &container.into())
            })
            .collect()
    }

    /// The record that a member edits, by id or by name.
    pub(super) fn target(&self, kind: CodeKind, entity: Option<&str>, name: Option<&str>) -> Option<Record> {
        match (entity, name) {
            (Some(entity), _) => self.store.find(&id::canonical(entity)?).filter(|it| !it.deleted),
            (None, Some(name)) => self.store.matching(kind.name(), "Name", &name.into()).into_iter().next(),
            (None, None) => None,
        }
    }

    /// Notes when a request was made: its `CreatedDate` has whole seconds only.
    pub(crate) fn after_tooling_create(&mut self, record: &Record, now: i64) {
        if record.object == REQUEST && record.text("State") == Some("Queued") {
            self.container_queued.put(&record.id, now);
        }
    }

    /// What a written or deleted member means: a check of it is void.
    pub(crate) fn after_tooling_change(&mut self, by: &Actor, record: &Record) {
        if member_kind(&record.object).is_some() {
            let container = record.text("MetadataContainerId").unwrap_or_default().to_owned();
            self.invalidate(by, &container, None);
        } else if let Some(container) =
            record.text("MetadataContainerId").filter(|_| record.object == REQUEST)
        {
            self.invalidate(by, container, Some(&record.id));
        }
    }

    /// Ends the checks of a container that wait, but for a new one.
    fn invalidate(&mut self, by: &Actor, container: &str, but: Option<&str>) {
        let now = by.now;
        let checks = self
            .queued(container)
            .into_iter()
            .filter(|it| it.get("IsCheckOnly") == &Value::Bool(true) && but != Some(it.id.as_str()));
        for check in checks.collect::<Vec<_>>() {
            self.end_request(&check.id, now, "Invalidated", &[]);
        }
    }

    /// Some fields of code can be asked of one row only (tooling-deploy, section 2).
    pub(crate) fn one_row_for(fetch: &Fetch, rows: usize) -> Result<(), Refusal> {
        let heavy = fetch.shape.iter().any(|(name, _)| name == "FullName" || name == "Metadata");
        if rows <= 1 || !heavy || code_kind(&fetch.object).is_none() {
            return Ok(());
        }
        let message = format!(
            "When retrieving results with Metadata or FullName fields, the query qualifications must specify no more \
             than one row for retrieval. Result size: {rows}"
        );
        Err(Refusal::new("MALFORMED_QUERY", message))
    }

    /// Whether an update is the one that State allows: an abort.
    pub(crate) fn is_abort(input: &Input) -> bool {
        input.object.eq_ignore_ascii_case(REQUEST)
            && matches!(input.fields.as_slice(), [(name, Raw::Text(state))]
                if name.eq_ignore_ascii_case("State") && state == "Aborted")
    }

    /// Drops a request that waits.
    pub(crate) fn abort_request(
        &mut self,
        by: &Actor,
        object: &Object,
        text: &str,
    ) -> Result<String, Refusal> {
        let id = self.locate(object, text)?;
        let state =
            self.store.find(&id).and_then(|it| it.text("State").map(ToOwned::to_owned)).unwrap_or_default();
        if state != "Queued" {
            let message = format!("a request that is {state} cannot be aborted");
            return Err(Refusal::new(&self.settings.container_abort_code, message).about("State"));
        }
        let now = by.now;
        self.end_request(&id, now, "Aborted", &[]);
        Ok(id)
    }
}
