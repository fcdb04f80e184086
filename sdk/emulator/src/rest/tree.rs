//! `/composite/tree/T`: records with their children, all or none
//! (rest-core, section 6).

use std::sync::Arc;

use serde_json::Value as JsonValue;
use sforce_schema::Object;

use super::records::fields;
use super::{Request, error, json, not_found};
use crate::actor::Actor;
use crate::http::Answer;
use crate::json::Json;
use crate::org::{How, Input, MOST_WRITTEN, Org};
use crate::refusal::Refusal;
use crate::value::Raw;

/// The most kinds of records.
const MOST_TYPES: usize = 5;
/// The most levels of children, the roots included.
const MOST_LEVELS: usize = 5;

/// A record of the tree, parents before their children.
struct Node {
    reference: String,
    object: String,
    fields: Vec<(String, Raw)>,
    /// The parent's place, and the field that refers to it.
    parent: Option<(usize, String)>,
}

pub(super) fn answer(org: &mut Org, request: &Request<'_>, object: &str) -> Answer {
    run(org, request, object).unwrap_or_else(|answer| answer)
}

fn run(org: &mut Org, request: &Request<'_>, object: &str) -> Result<Answer, Answer> {
    let catalog = Arc::clone(&request.by.catalog);
    let object = catalog.object(object).ok_or_else(not_found)?;
    let mut body = request.json()?;
    let records = body.remove("records").unwrap_or_default();
    let mut nodes = Vec::new();
    flatten(request.by, object, records, None, 1, &mut nodes)?;
    let mut types: Vec<&str> = nodes.iter().map(|node| node.object.as_str()).collect();
    types.sort_unstable();
    types.dedup();
    if nodes.len() > MOST_WRITTEN || types.len() > MOST_TYPES {
        let message = format!(
            "{} records of {} types; {MOST_WRITTEN} of {MOST_TYPES} are allowed",
            nodes.len(),
            types.len()
        );
        return Err(error(400, "LIMIT_EXCEEDED", &message));
    }
    for (at, node) in nodes.iter().enumerate() {
        if nodes[..at].iter().any(|other| other.reference == node.reference) {
            let message = format!("Duplicate ReferenceId provided in the request: {}", node.reference);
            return Err(error(400, "INVALID_INPUT", &message));
        }
    }
    Ok(save(org, request.by, nodes))
}

/// Creates the records, or none.
fn save(org: &mut Org, by: &Actor, nodes: Vec<Node>) -> Answer {
    let saved = org.atomically(|org| create_all(org, by, nodes));
    let (status, results) = match saved {
        Ok(created) => {
            let results = created
                .into_iter()
                .map(|(reference, id)| Json::object([("referenceId", reference.into()), ("id", id.into())]));
            (201, Json::list(results))
        }
        Err(failures) => {
            let results = failures.into_iter().map(|(reference, refusal)| {
                let error = Json::object([
                    ("statusCode", refusal.code.into()),
                    ("message", refusal.message.into()),
                    ("fields", Json::list(refusal.fields.into_iter().map(Json::from))),
                ]);
                Json::object([("referenceId", reference.into()), ("errors", Json::list([error]))])
            });
            (400, Json::list(results))
        }
    };
    json(status, &Json::object([("hasErrors", (status == 400).into()), ("results", results)]))
}

/// What each record is called in the request, and something about it.
type Referenced<T> = Vec<(String, T)>;

/// The ids of the records, or the refusals of those that could not be created.
fn create_all(
    org: &mut Org,
    by: &Actor,
    nodes: Vec<Node>,
) -> Result<Referenced<String>, Referenced<Refusal>> {
    let mut ids: Vec<Option<String>> = Vec::new();
    let mut failures: Vec<(String, Refusal)> = Vec::new();
    let references: Vec<String> = nodes.iter().map(|node| node.reference.clone()).collect();
    for Node { reference, object, mut fields, parent } in nodes {
        if let Some((at, field)) = parent {
            // A record whose parent failed is not tried.
            let Some(id) = ids.get(at).cloned().flatten() else {
                ids.push(None);
                continue;
            };
            fields.push((field, Raw::Text(id)));
        }
        match org.create(by, &Input { object, id: None, fields }, How::default()) {
            Ok(saved) => ids.push(Some(saved.id)),
            Err(refusal) => {
                ids.push(None);
                failures.push((reference, refusal));
            }
        }
    }
    if failures.is_empty() {
        return Ok(references.into_iter().zip(ids.into_iter().flatten()).collect());
    }
    Err(failures)
}

/// Lays the records of a list out, each before its children.
fn flatten(
    by: &Actor,
    object: &Object,
    records: JsonValue,
    parent: Option<(usize, &str)>,
    level: usize,
    nodes: &mut Vec<Node>,
) -> Result<(), Answer> {
    let input = |message: &str| error(400, "INVALID_INPUT", message);
    if level > MOST_LEVELS {
        return Err(error(400, "LIMIT_EXCEEDED", &format!("a tree may have {MOST_LEVELS} levels")));
    }
    let JsonValue::Array(records) = records else { return Err(input("records must be a list")) };
    for record in records {
        let JsonValue::Object(mut members) = record else {
            return Err(input("every record must be an object"));
        };
        let attribute =
            |name: &str| members.get("attributes").and_then(|it| it[name].as_str()).map(ToOwned::to_owned);
        let reference = attribute("referenceId").filter(|it| !it.is_empty());
        let reference =
            reference.ok_or_else(|| input("Include a reference ID for each record in the request."))?;
        let kind =
            attribute("type").ok_or_else(|| input("every record must have attributes with its type"))?;
        if !kind.eq_ignore_ascii_case(&object.name) {
            return Err(input(&format!("{reference} is a {kind}, and a {} is wanted here", object.name)));
        }
        let nested: Vec<String> = members
            .iter()
            .filter(|(_, value)| value.get("records").is_some())
            .map(|(name, _)| name.clone())
            .collect();
        let mut below = Vec::new();
        for name in nested {
            let child = object.children.iter().find(|child| {
                child.relationship_name.as_deref().is_some_and(|it| it.eq_ignore_ascii_case(&name))
            });
            let of = child.and_then(|child| Some((child, by.catalog.object(&child.object)?)));
            let (child, of) = of.ok_or_else(|| {
                error(400, "INVALID_FIELD", &format!("No such relationship '{name}' on {}", object.name))
            })?;
            let records = members.remove(&name).and_then(|mut it| it.get_mut("records").map(JsonValue::take));
            below.push((child, of, records.unwrap_or_default()));
        }
        let at = nodes.len();
        nodes.push(Node {
            reference,
            object: object.name.clone(),
            fields: fields(members),
            parent: parent.map(|(at, field)| (at, field.to_owned())),
        });
        for (child, of, records) in below {
            flatten(by, of, records, Some((at, &child.field)), level + 1, nodes)?;
        }
    }
    Ok(())
}
