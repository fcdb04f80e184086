//! The states of push upgrades (push-upgrade, sections 4 and 5).
//!
//! ```text
//! create → Created ── Status=Pending ──→ Pending ──(clock)──→ In Progress ──(clock)──→ Succeeded | Failed
//!             └────── Status=Canceled ──────┴──→ Canceled
//! ```
//!
//! A request's jobs follow it. The clock's part happens whenever the org is
//! asked anything, at the times that it was due.

use std::collections::{BTreeMap, HashMap};

use sforce_codegen::schema::Object;

use crate::catalog::Catalog;
use crate::clock::millis;
use crate::id;
use crate::refusal::Refusal;
use crate::settings::{PushOutcome, Settings};
use crate::store::{Record, Store};
use crate::value::Value;

const REQUEST: &str = "PackagePushRequest";
const JOB: &str = "PackagePushJob";
const ERROR: &str = "PackagePushError";

/// The error that a planned failure leaves behind, a `PackagePushError`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PushFailure {
    /// `ErrorTitle`
    pub title: String,
    /// `ErrorMessage`
    pub message: String,
    /// `ErrorDetails`
    pub details: Option<String>,
    /// `ErrorType`, one of its picklist values.
    pub kind: String,
    /// `ErrorSeverity`: `Error` or `Warning`.
    pub severity: String,
}

impl Default for PushFailure {
    fn default() -> Self {
        Self {
            title: "Unexpected Error".into(),
            message: "The package upgrade failed because of an unexpected error.".into(),
            details: None,
            kind: "UnclassifiedError".into(),
            severity: "Error".into(),
        }
    }
}

/// What the records of push upgrades do not say themselves.
#[derive(Clone, Debug, Default)]
pub(crate) struct Pushes {
    /// When each request was set to Pending.
    pending: HashMap<String, i64>,
    /// Failures to come, by the first 15 characters of the org key.
    planned: HashMap<String, PushFailure>,
}

/// Everything that the rules look at.
pub(crate) struct Context<'a> {
    pub(crate) catalog: &'a Catalog,
    pub(crate) store: &'a Store,
    pub(crate) settings: &'a Settings,
}

impl Pushes {
    pub(crate) fn plan(&mut self, org_key: &str, failure: PushFailure) {
        self.planned.insert(short(org_key).to_owned(), failure);
    }

    /// Refuses what must not be created.
    pub(crate) fn before_create(
        cx: &Context<'_>,
        object: &Object,
        values: &BTreeMap<String, Value>,
    ) -> Result<(), Refusal> {
        let text = |field: &str| values.get(field).and_then(Value::as_text);
        if object.name != REQUEST && object.name != JOB {
            return Ok(());
        }
        if let Some(status) = text("Status").filter(|status| *status != "Created") {
            let message = format!("A {} is created with the status Created, not {status}", object.name);
            return Err(Refusal::new(&cx.settings.push_create_code, message).about("Status"));
        }
        if object.name == REQUEST {
            return version_is_eligible(cx, text("PackageVersionId"));
        }
        let request = text("PackagePushRequestId").and_then(|id| cx.store.find(id));
        let key = text("SubscriberOrganizationKey").unwrap_or_default();
        if let Some(request) = request {
            let status = request.text("Status").unwrap_or("Created");
            if !matches!(status, "Created" | "Pending") {
                let message = format!("jobs cannot be added to a push request that is {status}");
                return Err(
                    Refusal::new(&cx.settings.push_late_job_code, message).about("PackagePushRequestId")
                );
            }
            let twin = jobs(cx.store, &request.id)
                .into_iter()
                .find(|job| job.text("SubscriberOrganizationKey").is_some_and(|other| id::same(other, key)));
            if let Some(twin) = twin {
                let message = format!(
                    "duplicate value found: SubscriberOrganizationKey duplicates value on record with id: {}",
                    twin.id
                );
                return Err(Refusal::new("DUPLICATE_VALUE", message).about("SubscriberOrganizationKey"));
            }
        }
        org_is_eligible(cx, key)
    }

    /// Refuses a change of status that the states do not have. Nothing of the
    /// update happens then.
    pub(crate) fn before_update(
        cx: &Context<'_>,
        record: &Record,
        changes: &BTreeMap<String, Value>,
    ) -> Result<(), Refusal> {
        if record.object != REQUEST {
            return Ok(());
        }
        if let Some(version) = changes.get("PackageVersionId") {
            version_is_eligible(cx, version.as_text())?;
        }
        let Some(asked) = changes.get("Status") else { return Ok(()) };
        let (now, asked) =
            (record.text("Status").unwrap_or("Created"), asked.as_text().unwrap_or("no status"));
        let code = match (now, asked) {
            ("Created" | "Pending", "Pending" | "Canceled") | ("Created", "Created") => {
                return Ok(());
            }
            (_, "Canceled") => &cx.settings.push_abort_code,
            _ => &cx.settings.push_transition_code,
        };
        let message = format!("The status of a push request cannot be changed from {now} to {asked}");
        Err(Refusal::new(code, message).about("Status"))
    }

    /// Carries a change of status on to the jobs.
    pub(crate) fn after_update(
        &mut self,
        store: &mut Store,
        record: &Record,
        changes: &BTreeMap<String, Value>,
        now: i64,
    ) {
        if record.object != REQUEST {
            return;
        }
        match changes.get("Status").and_then(Value::as_text) {
            Some("Pending") => {
                self.pending.entry(record.id.clone()).or_insert(now);
                each_job(store, &record.id, |job| set(job, &[("Status", "Pending".into())], now));
            }
            Some("Canceled") => {
                each_job(store, &record.id, |job| set(job, &[("Status", "Canceled".into())], now));
            }
            _ => {}
        }
    }

    /// A job of a request that waits already waits with it.
    pub(crate) fn after_create(store: &mut Store, record: &Record, now: i64) {
        let waits = record.object == JOB
            && record
                .text("PackagePushRequestId")
                .and_then(|id| store.find(id))
                .is_some_and(|it| it.text("Status") == Some("Pending"));
        if waits {
            store.change(&record.id, |job| set(job, &[("Status", "Pending".into())], now));
        }
    }

    /// Does what the clock has made due.
    pub(crate) fn settle(&mut self, catalog: &Catalog, store: &mut Store, settings: &Settings, now: i64) {
        if catalog.object(REQUEST).is_none() {
            return;
        }
        let mut open = store.all(REQUEST);
        open.retain(|request| matches!(request.text("Status"), Some("Pending" | "In Progress")));
        for request in open {
            let pending = *self.pending.entry(request.id.clone()).or_insert(now);
            let scheduled = date_time(&request, "ScheduledStartTime").unwrap_or(pending);
            let begins = pending.max(scheduled).saturating_add(millis(settings.push_pickup));
            if now < begins {
                continue;
            }
            if request.text("Status") == Some("Pending") {
                let begun = [("Status", "In Progress".into()), ("StartTime", Value::DateTime(begins))];
                each_job(store, &request.id, |job| set(job, &begun, begins));
                store.change(&request.id, |request| set(request, &begun, begins));
            }
            let ends = begins.saturating_add(millis(settings.push_duration));
            if now >= ends {
                self.finish(catalog, store, settings, &request.id, begins, ends);
            }
        }
    }

    /// Ends a request and its jobs as planned.
    fn finish(
        &self,
        catalog: &Catalog,
        store: &mut Store,
        settings: &Settings,
        request: &str,
        begun: i64,
        ends: i64,
    ) {
        let ended = |status: &str| {
            [
                ("Status", status.into()),
                ("EndTime", Value::DateTime(ends)),
                ("DurationSeconds", Value::Int((ends - begun) / 1000)),
            ]
        };
        let mut failures = Vec::new();
        let mut count = 0;
        each_job(store, request, |job| {
            count += 1;
            let failure = job.text("SubscriberOrganizationKey").and_then(|key| self.planned.get(short(key)));
            set(job, &ended(if failure.is_some() { "Failed" } else { "Succeeded" }), ends);
            if let Some(failure) = failure {
                failures.push((job.id.clone(), failure));
            }
        });
        let failed =
            !failures.is_empty() || (count == 0 && settings.push_without_jobs == PushOutcome::Failed);
        store.change(request, |request| {
            set(request, &ended(if failed { "Failed" } else { "Succeeded" }), ends);
        });
        let Some(prefix) = catalog.object(ERROR).and_then(|object| object.key_prefix.as_deref()) else {
            return;
        };
        for (job, failure) in failures {
            let id = store.issue(ERROR, prefix);
            let mut record = Record { object: ERROR.into(), id: id.clone(), ..Record::default() };
            let values = [
                ("Id", id.into()),
                ("PackagePushJobId", job.into()),
                ("ErrorTitle", failure.title.as_str().into()),
                ("ErrorMessage", failure.message.as_str().into()),
                ("ErrorDetails", failure.details.as_deref().map(Value::from).unwrap_or_default()),
                ("ErrorType", failure.kind.as_str().into()),
                ("ErrorSeverity", failure.severity.as_str().into()),
            ];
            set(&mut record, &values, ends);
            store.put(&record);
        }
    }
}

/// The version must be released and not deprecated (push-upgrade, section 5).
fn version_is_eligible(cx: &Context<'_>, version: Option<&str>) -> Result<(), Refusal> {
    let Some(version) = version.and_then(|id| cx.store.find(id)) else { return Ok(()) };
    let fault = if version.text("ReleaseState") == Some("Beta") {
        "a beta version"
    } else if version.get("IsDeprecated") == &Value::Bool(true) {
        "a deprecated version"
    } else {
        return Ok(());
    };
    Err(Refusal::new(&cx.settings.push_version_code, format!("{fault} cannot be pushed"))
        .about("PackageVersionId"))
}

/// Inactive orgs cannot receive pushes (push-upgrade, section 2).
fn org_is_eligible(cx: &Context<'_>, key: &str) -> Result<(), Refusal> {
    let refuse = |why: &str| {
        Err(Refusal::new(&cx.settings.push_ineligible_code, format!("{key}: {why}"))
            .about("SubscriberOrganizationKey"))
    };
    if cx.catalog.object("PackageSubscriber").is_none() {
        return Ok(());
    }
    let mut known = cx
        .store
        .all("PackageSubscriber")
        .into_iter()
        .filter(|it| it.text("OrgKey").is_some_and(|other| id::same(other, key)));
    match known.next() {
        Some(subscriber) if subscriber.text("OrgStatus") == Some("Inactive") => refuse("the org is inactive"),
        None if cx.settings.push_needs_subscriber => refuse("the org has not installed the package"),
        _ => Ok(()),
    }
}

fn short(org_key: &str) -> &str {
    org_key.get(..15).unwrap_or(org_key)
}

fn jobs(store: &Store, request: &str) -> Vec<Record> {
    store.matching(JOB, "PackagePushRequestId", &request.into())
}

fn each_job(store: &mut Store, request: &str, mut change: impl FnMut(&mut Record)) {
    for mut job in jobs(store, request) {
        change(&mut job);
        store.put(&job);
    }
}

fn set(record: &mut Record, values: &[(&str, Value)], at: i64) {
    for (field, value) in values {
        record.fields.insert((*field).to_owned(), value.clone());
    }
    record.fields.insert("SystemModstamp".to_owned(), Value::DateTime(at));
}

fn date_time(record: &Record, field: &str) -> Option<i64> {
    match record.get(field) {
        Value::DateTime(millis) => Some(*millis),
        _ => None,
    }
}
