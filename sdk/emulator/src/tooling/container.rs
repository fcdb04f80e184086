//! The states of a `ContainerAsyncRequest` (tooling-deploy, section 3):
//!
//! ```text
//! create → Queued ─┬─ clock ──→ Completed    it compiles, and unless it was a check it is saved
//!                  ├─ clock ──→ Failed       it does not
//!                  ├─ clock ──→ Error        the server failed; a deployment has the org to itself
//!                  ├─ a member changed, or a newer request, while it was a check ──→ Invalidated
//!                  └─ State=Aborted ──→ Aborted
//! ```

use super::members::NOT_IN_PRODUCTION;
use super::results::Verdict;
use super::{REQUEST, member_kind, symbols};
use crate::actor::Actor;
use crate::clock::millis;
use crate::compile::{CodeKind, Source, compiled};
use crate::deploy::apply::Message;
use crate::org::Org;
use crate::store::Record;
use crate::value::Value;

/// A member with its text and what it edits.
struct Part {
    member: Record,
    kind: CodeKind,
    name: String,
    body: String,
    target: Option<Record>,
}

impl Org {
    /// When the next request is compiled, and its id.
    pub(crate) fn next_compilation(&self) -> Option<(i64, String)> {
        self.catalog.object(REQUEST)?;
        let takes = millis(self.settings.container_queued);
        let queued = self.store.matching(REQUEST, "State", &"Queued".into());
        let due = queued.into_iter().filter_map(|request| {
            let created = match (self.container_queued.get(&request.id), request.get("CreatedDate")) {
                (Some(at), _) | (None, Value::DateTime(at)) => *at,
                _ => return None,
            };
            Some((created.saturating_add(takes), request.id))
        });
        due.min_by_key(|(at, _)| *at)
    }

    /// Ends a request, for who has made it.
    pub(crate) fn compile_request(&mut self, id: &str, at: i64) {
        let Some(request) = self.store.find(id) else { return };
        let request = &request;
        let by = self.acting(request.text("CreatedById").unwrap_or_default(), at);
        let check_only = request.get("IsCheckOnly") == &Value::Bool(true);
        if let Some(problem) = self.server_error(check_only) {
            self.end_request(&request.id, at, "Error", &[("ErrorMsg", problem.into())]);
            return;
        }
        let parts = self.parts(request);
        let mut messages = conflicts(&parts);
        if !messages.is_empty() && self.settings.container_conflict_is_error {
            let problem = messages.iter().filter_map(|it| it.problem.clone()).collect::<Vec<_>>().join("\n");
            self.end_request(&request.id, at, "Error", &[("ErrorMsg", problem.into())]);
            return;
        }
        messages.extend(self.compile_problems(&parts));
        if self.settings.production && !check_only {
            let refused = |part| Message { problem: Some(NOT_IN_PRODUCTION.to_owned()), ..message(part) };
            messages.extend(parts.iter().map(refused));
        }
        let failed = !messages.is_empty();
        for part in &parts {
            let is_bad = |it: &Message| it.full_name == part.name && it.kind == part.kind.name();
            if messages.iter().any(|message| !message.success && is_bad(message)) {
                self.store.change(&part.member.id, |member| {
                    member.fields.remove("SymbolTable");
                });
                continue;
            }
            self.refresh_symbols(part);
            if !failed {
                messages.push(succeeded(part));
            }
        }
        if !failed && !check_only {
            for (part, message) in parts.iter().zip(messages.iter_mut()) {
                message.id = Some(self.save_part(&by, part, &request.id));
            }
        }
        let verdict = Verdict { at, messages };
        let details = [("DeployDetails", verdict.text().into()), ("CompilerErrors", verdict.errors().into())];
        self.end_request(&request.id, at, if failed { "Failed" } else { "Completed" }, &details);
    }

    /// Lets a request that is compiled later end in `Error`.
    pub(crate) fn plan_container_error(&mut self, message: &str) {
        let last = self.container_errors.last_key().and_then(|key| key.parse().ok());
        let number = last.map_or(0, |last: u64| last + 1);
        self.container_errors.put(format!("{number:08}"), message.to_owned());
    }

    /// What only the server knows to be wrong.
    fn server_error(&mut self, check_only: bool) -> Option<String> {
        let planned = self.container_errors.first_key().map(ToOwned::to_owned);
        if let Some(planned) = planned.and_then(|first| self.container_errors.remove(&first)) {
            return Some(String::clone(&planned));
        }
        let busy = !check_only && self.deploys.running().is_some_and(|it| !it.options.check_only);
        busy.then(|| "An unexpected error has occurred. 485910397-48125 (1801558516)".to_owned())
    }

    fn parts(&self, request: &Record) -> Vec<Part> {
        let members = match request.text("MetadataContainerMemberId").and_then(|id| self.store.find(id)) {
            Some(member) => vec![member],
            None => self.members(request.text("MetadataContainerId").unwrap_or_default(), None),
        };
        let parts = members.into_iter().filter_map(|member| {
            let kind = member_kind(&member.object)?;
            let target = self.target(kind, member.text("ContentEntityId"), member.text("FullName"));
            let name = target.as_ref().and_then(|it| it.text("Name")).or(member.text("FullName"));
            let (name, body) =
                (name.unwrap_or_default().to_owned(), member.text("Body").unwrap_or_default().to_owned());
            Some(Part { member, kind, name, body, target })
        });
        parts.collect()
    }

    fn compile_problems(&self, parts: &[Part]) -> Vec<Message> {
        let sources: Vec<Source> = parts
            .iter()
            .map(|part| Source { kind: part.kind, name: part.name.clone(), body: part.body.clone() })
            .collect();
        let problems = compiled(&*self.compiler, &sources, &self.known_names());
        let failing = problems.into_iter().filter(|problem| !problem.warning);
        failing
            .filter_map(|problem| {
                let part = parts.get(problem.source)?;
                let place = Some((problem.line, problem.column));
                Some(Message { problem: Some(problem.text), place, ..message(part) })
            })
            .collect()
    }

    fn refresh_symbols(&mut self, part: &Part) {
        let id = part.target.as_ref().map(|it| it.id.clone()).unwrap_or_default();
        let Some(table) = symbols::table(part.kind, &id, &part.name, &part.body) else { return };
        self.store.change(&part.member.id, |member| {
            member.fields.insert("SymbolTable".to_owned(), Value::from(table));
        });
    }

    /// Saves the text to its entity, and hands the member over to the request.
    /// The entity's id.
    fn save_part(&mut self, by: &Actor, part: &Part, request: &str) -> String {
        let at = by.now;
        let field = super::targets::text_field(part.kind);
        let id = if let Some(target) = &part.target {
            let mut record = target.clone();
            for (name, value) in [
                (field, Value::from(part.body.as_str())),
                ("LastModifiedDate", Value::DateTime(at)),
                ("SystemModstamp", Value::DateTime(at)),
                ("LastModifiedById", Value::from(by.user.as_str())),
            ] {
                record.fields.insert(name.to_owned(), value);
            }
            super::code::follow(&mut record);
            self.store.put(&record);
            self.component_of(by, &record);
            record.id
        } else {
            let values = [("Name", part.name.as_str()), (field, part.body.as_str())];
            let values = values.map(|(field, text)| (field.to_owned(), Value::from(text)));
            self.seed(by, part.kind.name(), values.into()).unwrap_or_default()
        };
        self.reflect(by);
        let (entity, request) = (id.clone(), request.to_owned());
        self.store.change(&part.member.id, |member| {
            member.fields.insert("MetadataContainerId".to_owned(), Value::from(request));
            member.fields.insert("ContentEntityId".to_owned(), Value::from(entity));
            member.fields.insert("SystemModstamp".to_owned(), Value::DateTime(at));
        });
        id
    }

    /// Ends a request.
    pub(super) fn end_request(&mut self, id: &str, at: i64, state: &str, values: &[(&str, Value)]) {
        self.container_queued.remove(id);
        self.store.change(id, |request| {
            request.fields.insert("State".to_owned(), state.into());
            for (field, value) in values {
                request.fields.insert((*field).to_owned(), value.clone());
            }
            for stamp in ["LastModifiedDate", "SystemModstamp"] {
                request.fields.insert(stamp.to_owned(), Value::DateTime(at));
            }
        });
    }
}

/// Members whose target was changed since they were made.
fn conflicts(parts: &[Part]) -> Vec<Message> {
    let stale = parts.iter().filter(|part| {
        let synced = part.member.get("LastSyncDate");
        let modified = part.target.as_ref().map_or(&Value::Null, |it| it.get("LastModifiedDate"));
        matches!((synced, modified), (Value::DateTime(synced), Value::DateTime(modified)) if synced < modified)
    });
    stale
        .map(|part| Message {
            problem: Some(format!(
                "{} was changed since LastSyncDate; read it again and make a new member",
                part.name
            )),
            ..message(part)
        })
        .collect()
}

fn message(part: &Part) -> Message {
    let file = match part.kind {
        CodeKind::Class | CodeKind::Trigger => part.name.clone(),
        CodeKind::Page => format!("pages/{}.page", part.name),
        CodeKind::Component => format!("components/{}.component", part.name),
    };
    Message {
        kind: part.kind.name().to_owned(),
        full_name: part.name.clone(),
        file,
        id: part.target.as_ref().map(|it| it.id.clone()),
        ..Message::default()
    }
}

fn succeeded(part: &Part) -> Message {
    let before = part.target.as_ref().and_then(|it| it.text(super::targets::text_field(part.kind)));
    Message {
        success: true,
        changed: before != Some(&part.body),
        created: part.target.is_none(),
        ..message(part)
    }
}
