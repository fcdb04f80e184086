//! The calls of versions up to 30.0: `create`, `update`, `delete`,
//! `checkStatus` (metadata-legacy-async, section 2).

use super::super::{Outcome, Request};
use super::{client, component_type, with_types};
use crate::metadata::jobs::{Action, Job, Submission};
use crate::metadata::save;
use crate::metadata::types::{self, Findings};
use crate::org::Org;
use crate::refusal::Refusal;
use crate::settings::LegacyRefusal;
use crate::xml::{Element, Writer};

/// The most components of a call.
const MOST: usize = 10;

pub(super) fn submit(org: &mut Org, request: &Request<'_>) -> Outcome {
    let action = match request.operation.name.as_str() {
        "create" => Action::Create,
        "update" => Action::Update,
        _ => Action::Delete,
    };
    let elements = &request.operation.children;
    if elements.len() > MOST {
        let message = format!("{} components; {MOST} are allowed in a call", elements.len());
        return Err(Refusal::new(&org.settings.legacy_limit_code, message));
    }
    let submissions = with_types(org, request, |org, schema| {
        let mut submissions: Vec<Submission> = Vec::with_capacity(elements.len());
        for element in elements {
            let current = element.text_of("currentName").map(ToOwned::to_owned);
            let component = match action {
                Action::Update => {
                    element.child("metadata").ok_or_else(|| client("UpdateMetadata needs metadata"))?
                }
                _ => element,
            };
            let kind = component_type(component)?;
            if submissions.first().is_some_and(|first| first.kind != kind) {
                let message = "all components of a call must be of one type";
                return Err(Refusal::new(&org.settings.metadata_mixed_code, message));
            }
            let Findings { element, missing } =
                types::check(schema, &kind, component).map_err(|it| client(&it))?;
            // A delete looks at nothing but the name.
            let missing = if action == Action::Delete { Vec::new() } else { missing };
            let refusal = missing_elements(&element, action, current.as_deref(), missing);
            if let Some(refusal) =
                refusal.as_ref().filter(|_| org.settings.legacy_missing_required == LegacyRefusal::Fault)
            {
                return Err(refusal.clone());
            }
            let version = request.version.major;
            submissions.push(Submission { action, version, kind, current, component: element, refusal });
        }
        Ok(submissions)
    })?;
    let now = org.clock.now();
    let jobs: Vec<Job> = submissions.into_iter().map(|submission| org.jobs.submit(submission, now)).collect();
    Ok(results(org, jobs.iter()))
}

/// What is missing from a component: elements that its type requires, and names.
fn missing_elements(
    element: &Element,
    action: Action,
    current: Option<&str>,
    mut missing: Vec<String>,
) -> Option<Refusal> {
    let named = element.text_of("fullName").is_some_and(|name| !name.is_empty());
    match action {
        Action::Create | Action::Delete if !named => missing.push("fullName".to_owned()),
        Action::Update if current.is_none_or(str::is_empty) => missing.push("currentName".to_owned()),
        _ => {}
    }
    if missing.is_empty() {
        return None;
    }
    Some(save::missing(missing))
}

pub(super) fn check_status(org: &Org, request: &Request<'_>) -> Outcome {
    let mut jobs = Vec::new();
    for id in request.operation.all("asyncProcessId") {
        let id = id.text.trim();
        let canonical = crate::id::canonical(id)
            .ok_or_else(|| Refusal::new("MALFORMED_ID", format!("malformed id {id}")))?;
        let unknown =
            || Refusal::new(&org.settings.legacy_unknown_id_code, format!("no job has the id {id}"));
        jobs.push(org.jobs.job(&canonical).ok_or_else(unknown)?);
    }
    Ok(results(org, jobs.into_iter()))
}

/// `AsyncResult`: done, id, message, state, statusCode.
fn results<'a>(org: &Org, jobs: impl Iterator<Item = &'a Job>) -> Writer {
    let now = org.clock.now();
    let mut xml = Writer::default();
    for job in jobs {
        let state = job.state(&org.settings, now);
        xml.nest("result", |xml| {
            xml.leaf("done", if state.done() { "true" } else { "false" });
            xml.leaf("id", &job.id);
            if let Some(refusal) = job.refusal() {
                xml.leaf("message", &refusal.message);
            }
            xml.leaf("state", state.word());
            if let Some(refusal) = job.refusal() {
                xml.leaf("statusCode", &refusal.code);
            }
        });
    }
    xml
}
