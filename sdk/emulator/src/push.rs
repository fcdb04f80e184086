//! The states of push upgrades (push-upgrade, sections 4 and 5).
//!
//! ```text
//! create → Created ── Status=Pending ──→ Pending ──(clock)──→ In Progress ──(clock)──→ Succeeded | Failed
//!             └────── Status=Canceled ──────┴──→ Canceled
//! ```
//!
//! A request's jobs follow it. The clock's part happens whenever the org is
//! asked anything, at the times that it was due.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sforce_schema::Object;

use crate::catalog::Catalog;
use crate::clock::millis;
use crate::id;
use crate::kept::{Kept, Shelf};
use crate::refusal::Refusal;
use crate::settings::{PushOutcome, Settings};
use crate::store::{Record, Store};
use crate::value::Value;

/// Objects that only who may push sees (push-upgrade, section 7).
pub(crate) const OBJECTS: [&str; 4] = [REQUEST, JOB, ERROR, SUBSCRIBER];

const REQUEST: &str = "PackagePushRequest";
const JOB: &str = "PackagePushJob";
const ERROR: &str = "PackagePushError";
const SUBSCRIBER: &str = "PackageSubscriber";

/// The error that a planned failure leaves behind, a `PackagePushError`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PushFailure {
    /// `ErrorTitle`
    pub title: String,
    /// `ErrorMessage`
    pub message: String,
    /// `ErrorDetails`
    pub details: Option<String>,
    /// `ErrorType`, one of its picklist values.
    pub kind: String,
    /// `ErrorSeverity`: `Error`, or `Warning`, which fails nothing.
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
#[derive(Debug, Default)]
pub(crate) struct Pushes {
    /// When each request was set to Pending.
    pending: Shelf<i64>,
    /// When each request that is In Progress began.
    begun: Shelf<i64>,
    /// Errors to come, by the first 15 characters of the org key.
    planned: Shelf<Vec<PushFailure>>,
    /// What jobs for an org are refused with, by the same.
    refusals: Shelf<Refusal>,
}

/// What the clock does to a push request, by its id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Event {
    /// It is picked up: `In Progress`.
    Begin(String),
    /// It ends: `Succeeded` or `Failed`.
    Finish(String),
}

/// Everything that the rules look at.
pub(crate) struct Context<'a> {
    pub(crate) catalog: &'a Catalog,
    pub(crate) store: &'a Store,
    pub(crate) settings: &'a Settings,
}

impl Pushes {
    pub(crate) fn plan(&mut self, org_key: &str, failure: PushFailure) {
        let mut failures = self.planned.get(short(org_key)).cloned().unwrap_or_default();
        failures.push(failure);
        self.planned.put(short(org_key), failures);
    }

    pub(crate) fn refuse(&mut self, org_key: &str, refusal: Refusal) {
        self.refusals.put(short(org_key), refusal);
    }

    /// Its shelves, by the names that they have in a file.
    pub(crate) fn shelves(&mut self) -> Vec<(&'static str, &mut dyn Kept)> {
        vec![
            ("pushes-pending", &mut self.pending),
            ("pushes-begun", &mut self.begun),
            ("pushes-planned", &mut self.planned),
            ("pushes-refused", &mut self.refusals),
        ]
    }

    /// Refuses what must not be created.
    pub(crate) fn before_create(
        &self,
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
        self.job_is_sound(cx, text("PackagePushRequestId"), text("SubscriberOrganizationKey"), None)
    }

    /// Refuses a job that cannot be one of the request: `own` is its id if it has one.
    fn job_is_sound(
        &self,
        cx: &Context<'_>,
        request: Option<&str>,
        key: Option<&str>,
        own: Option<&str>,
    ) -> Result<(), Refusal> {
        let request = request.and_then(|id| cx.store.find(id));
        let key = key.unwrap_or_default();
        if let Some(refusal) = self.refusals.get(short(key)) {
            return Err(refusal.clone());
        }
        if let Some(request) = &request {
            let status = request.text("Status").unwrap_or("Created");
            if !matches!(status, "Created" | "Pending") {
                let message = format!("jobs cannot be added to a push request that is {status}");
                return Err(
                    Refusal::new(&cx.settings.push_late_job_code, message).about("PackagePushRequestId")
                );
            }
            let of_request = ("PackagePushRequestId", Value::from(request.id.as_str()));
            let twin = of_org(cx.store, JOB, "SubscriberOrganizationKey", key, Some(&of_request))
                .into_iter()
                .find(|job| own != Some(job.id.as_str()));
            if let Some(twin) = twin {
                let message = format!(
                    "duplicate value found: SubscriberOrganizationKey duplicates value on record with id: {}",
                    twin.id
                );
                return Err(Refusal::new("DUPLICATE_VALUE", message).about("SubscriberOrganizationKey"));
            }
        }
        let version = request.as_ref().and_then(|request| request.text("PackageVersionId"));
        org_is_eligible(cx, key, version)
    }

    /// Refuses a change of status that the states do not have. Nothing of the
    /// update happens then.
    pub(crate) fn before_update(
        &self,
        cx: &Context<'_>,
        record: &Record,
        changes: &BTreeMap<String, Value>,
    ) -> Result<(), Refusal> {
        if record.object == JOB {
            let fields = ["PackagePushRequestId", "SubscriberOrganizationKey"];
            if !fields.iter().any(|field| changes.contains_key(*field)) {
                return Ok(());
            }
            let [request, key] =
                fields.map(|field| changes.get(field).unwrap_or_else(|| record.get(field)).as_text());
            return self.job_is_sound(cx, request, key, Some(&record.id));
        }
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
                if !self.pending.has(&record.id) {
                    self.pending.put(&record.id, now);
                }
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

    /// Notes when a request that was put in as Pending began to wait.
    pub(crate) fn after_seed(&mut self, record: &Record, now: i64) {
        if record.object == REQUEST && record.text("Status") == Some("Pending") {
            self.pending.put(&record.id, now);
        }
    }

    /// What happens next, and when. Looks at the requests that have not ended only.
    pub(crate) fn next(&self, catalog: &Catalog, store: &Store, settings: &Settings) -> Option<(i64, Event)> {
        catalog.object(REQUEST)?;
        let open = |status: &str| store.matching(REQUEST, "Status", &status.into());
        let waiting = open("Pending").into_iter().map(|request| {
            let at = self.begins(&request, settings);
            (at, Event::Begin(request.id))
        });
        let running = open("In Progress").into_iter().map(|request| {
            let begun = self.begun.get(&request.id).copied();
            let begun = begun.unwrap_or_else(|| self.begins(&request, settings));
            (begun.saturating_add(millis(settings.push_duration)), Event::Finish(request.id))
        });
        waiting.chain(running).min_by_key(|(at, _)| *at)
    }

    /// When a request that waits begins.
    fn begins(&self, request: &Record, settings: &Settings) -> i64 {
        let pending = self.pending.get(&request.id).copied();
        let pending = pending.or_else(|| date_time(request, "SystemModstamp")).unwrap_or(0);
        let scheduled = date_time(request, "ScheduledStartTime").unwrap_or(pending);
        pending.max(scheduled).saturating_add(millis(settings.push_pickup))
    }

    /// Does what is due.
    pub(crate) fn act(
        &mut self,
        catalog: &Catalog,
        store: &mut Store,
        settings: &Settings,
        event: &Event,
        at: i64,
    ) {
        match event {
            Event::Begin(id) => {
                let begun = [("Status", "In Progress".into()), ("StartTime", Value::DateTime(at))];
                each_job(store, id, |job| set(job, &begun, at));
                store.change(id, |request| set(request, &begun, at));
                self.begun.put(id, at);
            }
            Event::Finish(id) => {
                let begun = self.begun.get(id).copied();
                let begun = begun.unwrap_or_else(|| at.saturating_sub(millis(settings.push_duration)));
                self.finish(catalog, store, settings, id, begun, at);
                self.begun.remove(id);
                self.pending.remove(id);
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
        let mut errors: Vec<(String, &PushFailure)> = Vec::new();
        let mut upgraded = Vec::new();
        let (mut count, mut failed) = (0, false);
        each_job(store, request, |job| {
            count += 1;
            let key = job.text("SubscriberOrganizationKey").unwrap_or_default().to_owned();
            let planned = self.planned.get(short(&key)).map(Vec::as_slice).unwrap_or_default();
            let fails = planned.iter().any(|error| error.severity != "Warning");
            failed |= fails;
            set(job, &ended(if fails { "Failed" } else { "Succeeded" }), ends);
            errors.extend(planned.iter().map(|error| (job.id.clone(), error)));
            if !fails {
                upgraded.push(key);
            }
        });
        failed |= count == 0 && settings.push_without_jobs == PushOutcome::Failed;
        upgrade(store, request, &upgraded);
        store.change(request, |request| {
            set(request, &ended(if failed { "Failed" } else { "Succeeded" }), ends);
        });
        let Some(prefix) = catalog.object(ERROR).and_then(|object| object.key_prefix.as_deref()) else {
            return;
        };
        for (job, failure) in errors {
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

/// Installations of a version's package, by org.
fn installations(store: &Store, key: &str, version: Option<&str>) -> Vec<Record> {
    let package = version
        .and_then(|id| store.find(id))
        .and_then(|version| version.text("MetadataPackageId").map(ToOwned::to_owned));
    let mut rows = of_org(store, SUBSCRIBER, "OrgKey", key, None);
    rows.retain(|row| {
        match (&package, row.text("MetadataPackageId")) {
            (Some(package), Some(other)) => id::same(package, other),
            // What is not said does not tell them apart.
            _ => true,
        }
    });
    rows
}

/// Records whose key names an org, in 15 characters or 18; of those that hold another value too, if one is given.
fn of_org(store: &Store, object: &str, field: &str, key: &str, and: Option<&(&str, Value)>) -> Vec<Record> {
    let mut forms = vec![key.to_owned()];
    if let Some(fifteen) = key.get(..15) {
        forms.extend([fifteen.to_owned(), id::complete(fifteen)]);
    }
    forms.sort_unstable();
    forms.dedup();
    let mut found: Vec<Record> = Vec::new();
    for form in forms {
        let mut asked = vec![(field, Value::from(form))];
        asked.extend(and.cloned());
        let rows = store.matching_all(object, &asked).into_iter();
        let fits = |row: &Record| row.text(field).is_some_and(|other| id::same(other, key));
        found.extend(rows.filter(fits));
    }
    found.sort_by(|a, b| a.id.cmp(&b.id));
    found.dedup_by(|a, b| a.id == b.id);
    found
}

/// An upgraded org has the version installed.
fn upgrade(store: &mut Store, request: &str, keys: &[String]) {
    let version = store.find(request).and_then(|it| it.text("PackageVersionId").map(ToOwned::to_owned));
    let Some(version) = version else { return };
    for key in keys {
        for row in installations(store, key, Some(&version)) {
            store.change(&row.id, |row| {
                row.fields.insert("MetadataPackageVersionId".to_owned(), version.as_str().into());
            });
        }
    }
}

/// Inactive orgs cannot receive pushes (push-upgrade, section 2), nor can those
/// that do not have the package any more.
fn org_is_eligible(cx: &Context<'_>, key: &str, version: Option<&str>) -> Result<(), Refusal> {
    let refuse = |why: &str| {
        Err(Refusal::new(&cx.settings.push_ineligible_code, format!("{key}: {why}"))
            .about("SubscriberOrganizationKey"))
    };
    if cx.catalog.object(SUBSCRIBER).is_none() {
        return Ok(());
    }
    let known = installations(cx.store, key, version);
    let gone = |row: &Record| row.text("InstalledStatus").is_some_and(|it| !it.eq_ignore_ascii_case("i"));
    match known.first() {
        Some(row) if row.text("OrgStatus") == Some("Inactive") => refuse("the org is inactive"),
        Some(_) if known.iter().all(gone) => refuse("the org has not installed the package"),
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
