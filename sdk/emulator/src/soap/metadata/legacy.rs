//! The calls of versions up to 30.0: `create`, `update`, `delete`,
//! `checkStatus` (metadata-legacy-async, section 2).

use super::super::{Outcome, Request};
use super::{client, component_type, deploy, with_types};
use crate::metadata::jobs::{Action, Job, Submission};
use crate::metadata::save;
use crate::metadata::types::{self, Findings};
use crate::node::{Node, part};
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
            let by = request.by.user.clone();
            submissions.push(Submission { by, action, version, kind, current, component: element, refusal });
        }
        Ok(submissions)
    })?;
    let now = request.by.now;
    let jobs: Vec<Job> = submissions.into_iter().map(|submission| org.jobs.submit(submission, now)).collect();
    let mut xml = Writer::default();
    for job in &jobs {
        async_result(org, now, job).write(&mut xml, "result", request.version.major);
    }
    Ok(xml)
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

/// Whether a `checkStatus` asks for deployments and retrieves only.
pub(super) fn of_files(operation: &Element) -> bool {
    let of_file = |id: &Element| ["0Af", "09S"].iter().any(|prefix| id.text.trim().starts_with(prefix));
    !operation.children.is_empty() && operation.children.iter().all(of_file)
}

/// `checkStatus` of jobs, and as in old versions of deployments and retrieves.
pub(super) fn check_status(org: &mut Org, request: &Request<'_>) -> Outcome {
    let mut xml = Writer::default();
    for id in request.operation.all("asyncProcessId") {
        let id = id.text.trim();
        let canonical = crate::id::canonical(id)
            .ok_or_else(|| Refusal::new("MALFORMED_ID", format!("malformed id {id}")))?;
        let result = if let Some(job) = org.jobs.job(&canonical) {
            async_result(org, request.by.now, job)
        } else if canonical.starts_with("0Af") {
            deploy::async_result(org, request.by.now, org.deployment(request.by, id)?)
        } else if canonical.starts_with("09S") {
            deploy::retrieve_async(org, request.by.now, org.retrieval(id)?)
        } else {
            return Err(Refusal::new(
                &org.settings.legacy_unknown_id_code,
                format!("no job has the id {id}"),
            ));
        };
        result.write(&mut xml, "result", request.version.major);
    }
    Ok(xml)
}

/// `AsyncResult`
fn async_result(org: &Org, now: i64, job: &Job) -> Node {
    let state = job.state(&org.settings, now);
    Node::Record(vec![
        part("done", state.done()),
        part("id", &job.id),
        part("message", job.refusal().map(|refusal| &refusal.message)),
        part("state", state.word()),
        part("statusCode", job.refusal().map(|refusal| &refusal.code)),
    ])
}
