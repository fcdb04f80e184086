//! The synchronous calls on components (metadata-legacy-async, section 3).

use super::super::{Outcome, Request};
use super::{client, component_type, with_types};
use crate::metadata::components::Components;
use crate::metadata::save::{self, Context};
use crate::metadata::types;
use crate::node::{Node, part};
use crate::org::Org;
use crate::refusal::Refusal;
use crate::xml::{Element, Writer};

/// The most components of a call, but for [`MANY`].
const MOST: usize = 10;
/// Types of which a call may hold [`MOST_OF_MANY`].
const MANY: [&str; 2] = ["CustomApplication", "CustomMetadata"];
const MOST_OF_MANY: usize = 200;
/// The first version in which a call is partial unless it says otherwise.
const PARTIAL: u16 = 34;

/// What a call does to a component, by its full name; whether it made one.
type Act = fn(&mut Components, &Context<'_>, &str, &Element) -> Result<bool, Refusal>;

/// A component of a call.
struct Given {
    name: String,
    element: Element,
    refusal: Option<Refusal>,
}

pub(super) fn create(org: &mut Org, request: &Request<'_>) -> Outcome {
    save(org, request, |components, cx, kind, element| components.create(cx, kind, element).map(|()| true))
}

pub(super) fn update(org: &mut Org, request: &Request<'_>) -> Outcome {
    save(org, request, |components, cx, kind, element| {
        components.update(cx, kind, save::name_of(element)?, element).map(|()| false)
    })
}

pub(super) fn upsert(org: &mut Org, request: &Request<'_>) -> Outcome {
    save(org, request, Components::upsert)
}

/// What create, update and upsert share: they are given whole components.
fn save(org: &mut Org, request: &Request<'_>, act: Act) -> Outcome {
    let (kind, given) = with_types(org, request, |org, schema| {
        let mut kind: Option<String> = None;
        let mut given = Vec::new();
        for component in &request.operation.children {
            let this = component_type(component)?;
            if kind.as_ref().is_some_and(|kind| *kind != this) {
                let message = "all components of a call must be of one type";
                return Err(Refusal::new(&org.settings.metadata_mixed_code, message));
            }
            let findings = types::check(schema, &this, component).map_err(|it| client(&it))?;
            let refusal = Some(findings.missing).filter(|it| !it.is_empty()).map(save::missing);
            let name = findings.element.text_of("fullName").unwrap_or_default().to_owned();
            given.push(Given { name, element: findings.element, refusal });
            kind = Some(this);
        }
        Ok((kind.unwrap_or_default(), given))
    })?;
    fits(org, &kind, given.len())?;
    Ok(results(request, change(org, request, &kind, given, act)?))
}

pub(super) fn delete(org: &mut Org, request: &Request<'_>) -> Outcome {
    let kind = known_type(org, request)?;
    let given: Vec<Given> = request
        .operation
        .all("fullNames")
        .map(|name| name.text.trim())
        .map(|name| Given { name: name.to_owned(), element: save::bare(&kind, name), refusal: None })
        .collect();
    fits(org, &kind, given.len())?;
    let outcomes = change(org, request, &kind, given, |components, cx, kind, element| {
        components.delete(cx, kind, save::name_of(element)?).map(|()| false)
    })?;
    Ok(results(request, outcomes))
}

pub(super) fn rename(org: &mut Org, request: &Request<'_>) -> Outcome {
    let kind = known_type(org, request)?;
    let text = |name: &str| request.operation.text_of(name).unwrap_or_default().to_owned();
    let (old, new) = (text("oldFullName"), text("newFullName"));
    let refusal = match (old.is_empty(), new.is_empty()) {
        (true, _) => Some(save::missing(vec!["oldFullName".into()])),
        (_, true) => Some(save::missing(vec!["newFullName".into()])),
        _ => None,
    };
    let mut element = save::bare(&kind, &old);
    element.children.push(crate::metadata::components::leaf("newFullName", &new));
    let given = vec![Given { name: old, element, refusal }];
    let outcomes = change(org, request, &kind, given, |components, cx, kind, element| {
        let new = element.text_of("newFullName").unwrap_or_default();
        components.rename(cx, kind, save::name_of(element)?, new).map(|()| false)
    })?;
    Ok(results(request, outcomes))
}

pub(super) fn read(org: &mut Org, request: &Request<'_>) -> Outcome {
    let kind = known_type(org, request)?;
    let names: Vec<&str> = request.operation.all("fullNames").map(|name| name.text.trim()).collect();
    fits(org, &kind, names.len())?;
    with_types(org, request, |org, schema| {
        let catalog = std::sync::Arc::clone(&request.by.catalog);
        let cx = Context { schema, catalog: &catalog, settings: &org.settings, now: request.by.now };
        let mut xml = Writer::default();
        xml.nest("result", |xml| {
            for name in names {
                match org.components.read(&cx, &kind, name) {
                    Some(component) => types::write(xml, "records", &kind, &component.element),
                    None if org.settings.metadata_read_nil => xml.nillable("records", None),
                    None => {}
                }
            }
        });
        Ok(xml)
    })
}

/// The type that a call names.
fn known_type(org: &mut Org, request: &Request<'_>) -> Result<String, Refusal> {
    let kind = request.operation.text_of("type").unwrap_or_default();
    with_types(org, request, |_, schema| {
        if types::has(schema, kind) {
            return Ok(kind.to_owned());
        }
        let message =
            format!("This type of metadata is not available in API version {}: {kind}", request.version);
        Err(Refusal::new("INVALID_TYPE", message))
    })
}

fn fits(org: &Org, kind: &str, count: usize) -> Result<(), Refusal> {
    let most = if MANY.contains(&kind) { MOST_OF_MANY } else { MOST };
    if count <= most {
        return Ok(());
    }
    let message = format!("{count} components; {most} are allowed in a call");
    Err(Refusal::new(&org.settings.metadata_limit_code, message))
}

/// What became of each component: its full name, and whether it was made.
type Outcomes = Vec<(String, Result<bool, Refusal>)>;

/// Does it to each component, or, where all must succeed, to none.
fn change(
    org: &mut Org,
    request: &Request<'_>,
    kind: &str,
    given: Vec<Given>,
    act: Act,
) -> Result<Outcomes, Refusal> {
    let all_or_none = if request.header("AllOrNoneHeader", "allOrNone").is_some() {
        request.flag("AllOrNoneHeader", "allOrNone")
    } else {
        request.version.major < PARTIAL
    };
    let mut given = given;
    for one in given.iter_mut().filter(|one| one.refusal.is_none()) {
        one.refusal = org.locked(kind, &one.name);
    }
    let done = org.atomically(|org| {
        let outcomes = org.change_components(request.by, request.version, |components, cx| {
            let mut outcomes: Outcomes = Vec::with_capacity(given.len());
            for Given { name, element, refusal } in given {
                let outcome = match refusal {
                    Some(refusal) => Err(refusal),
                    None => act(components, cx, kind, &element),
                };
                outcomes.push((name, outcome));
            }
            outcomes
        });
        let outcomes = outcomes.ok_or_else(|| Err(super::no_operation(request.operation)))?;
        let failed = outcomes.iter().any(|(_, outcome)| outcome.is_err());
        if all_or_none && failed { Err(Ok(outcomes)) } else { Ok(outcomes) }
    });
    let mut outcomes = match done {
        Ok(outcomes) => return Ok(outcomes),
        Err(undone) => undone?,
    };
    for (_, outcome) in outcomes.iter_mut().filter(|(_, outcome)| outcome.is_ok()) {
        let message = "Component rolled back because not all components of the call were valid";
        *outcome = Err(Refusal::new("ALL_OR_NONE_OPERATION_ROLLED_BACK", message));
    }
    Ok(outcomes)
}

/// `SaveResult`, `UpsertResult` and `DeleteResult`: they differ in `created`.
fn results(request: &Request<'_>, outcomes: Outcomes) -> Writer {
    let upserts = request.operation.name == "upsertMetadata";
    let mut xml = Writer::default();
    for (name, outcome) in outcomes {
        let mut parts = Vec::new();
        if upserts {
            parts.push(part("created", matches!(outcome, Ok(true))));
        }
        let errors = outcome.as_ref().err().map(|refusal| {
            Node::Record(vec![
                part("fields", Node::list(refusal.fields.iter().map(Node::from))),
                part("message", &refusal.message),
                part("statusCode", &refusal.code),
            ])
        });
        parts.extend([part("errors", errors), part("fullName", name), part("success", outcome.is_ok())]);
        Node::Record(parts).write(&mut xml, "result", request.version.major);
    }
    xml
}
