//! Single records and queries.

use std::sync::Arc;

use serde_json::Value as JsonValue;
use sforce_codegen::schema::{Field, Object, ObjectFlag};

use super::{Request, describe, error, json, not_allowed, not_found, refused};
use crate::cursors::Page;
use crate::http::Answer;
use crate::json::Json;
use crate::org::{Input, Org};
use crate::refusal::Refusal;
use crate::rules;
use crate::value::Raw;

/// `/sobjects/T` and what is below it.
pub(super) fn answer(org: &mut Org, request: &Request<'_>, name: &str, rest: &[&str]) -> Answer {
    let catalog = Arc::clone(&org.catalog);
    let Some(object) = catalog.object(name) else { return not_found() };
    match (rest, request.method) {
        ([], "GET") => describe::info(object, request).named("describe"),
        ([], "POST") => flagged(org, object, ObjectFlag::Createable, request)
            .unwrap_or_else(|| create(org, object, request).unwrap_or_else(|it| it))
            .named("create"),
        ([], method) => not_allowed(method, &["HEAD", "GET", "POST"]),
        (["describe"], "GET") => describe::full(object, request).named("describe"),
        (["describe"], method) => not_allowed(method, &["HEAD", "GET"]),
        ([_], "GET") => flagged(org, object, ObjectFlag::Retrieveable, request)
            .unwrap_or_else(|| retrieve(org, object, request).unwrap_or_else(|it| it))
            .named("retrieve"),
        ([_], "PATCH") => flagged(org, object, ObjectFlag::Updateable, request)
            .unwrap_or_else(|| update(org, object, request).unwrap_or_else(|it| it))
            .named("update"),
        ([_], "DELETE") => flagged(org, object, ObjectFlag::Deletable, request)
            .unwrap_or_else(|| delete(org, object, request).unwrap_or_else(|it| it))
            .named("delete"),
        ([_], method) => not_allowed(method, &["HEAD", "GET", "PATCH", "DELETE"]),
        _ => not_found(),
    }
}

/// The answer to a method that the object does not have.
fn flagged(org: &Org, object: &Object, flag: ObjectFlag, request: &Request<'_>) -> Option<Answer> {
    let message = format!("HTTP Method '{}' not allowed on {}", request.method, object.name);
    (!object.has(flag)).then(|| error(405, &org.settings.unsupported_call_rest_code, &message))
}

fn create(org: &mut Org, object: &Object, request: &Request<'_>) -> Result<Answer, Answer> {
    let input = Input { object: object.name.clone(), id: None, fields: fields(request.json()?) };
    let id = org.create(&input).map_err(|refusal| written(&refusal))?;
    let body =
        Json::object([("id", id.as_str().into()), ("success", true.into()), ("errors", Json::list([]))]);
    Ok(json(201, &body).with("location", format!("{}/sobjects/{}/{id}", request.base, object.name)))
}

fn update(org: &mut Org, object: &Object, request: &Request<'_>) -> Result<Answer, Answer> {
    let id = located(org, object, request.path[2])?;
    let input = Input { object: object.name.clone(), id: Some(id), fields: fields(request.json()?) };
    org.update(&input).map_err(|refusal| written(&refusal))?;
    Ok(Answer::empty(204))
}

fn delete(org: &mut Org, object: &Object, request: &Request<'_>) -> Result<Answer, Answer> {
    let id = located(org, object, request.path[2])?;
    org.delete(Some(&object.name), &id).map_err(|refusal| written(&refusal))?;
    Ok(Answer::empty(204))
}

fn retrieve(org: &Org, object: &Object, request: &Request<'_>) -> Result<Answer, Answer> {
    let fields = selected(object, request.param("fields").unwrap_or_default().split(','))?;
    let id = located(org, object, request.path[2])?;
    let row = org.retrieve(object, &id, &fields).ok_or_else(not_found)?;
    Ok(json(200, &Json::row(&row, request.base)))
}

/// The fields of a list of names.
pub(super) fn selected(
    object: &Object,
    names: impl Iterator<Item = impl AsRef<str>>,
) -> Result<Vec<&Field>, Answer> {
    let mut fields = Vec::new();
    for name in names {
        let name = name.as_ref().trim();
        if !name.is_empty() {
            fields.push(rules::field(object, name).map_err(|refusal| refused(400, &refusal))?);
        }
    }
    Ok(fields)
}

/// The id that the path names, or the answer to a path without a record.
fn located(org: &Org, object: &Object, text: &str) -> Result<String, Answer> {
    org.locate(object, text).map_err(|refusal| {
        let missing = format!("Provided external ID field does not exist or is not accessible: {text}");
        match refusal.code.as_str() {
            "ENTITY_IS_DELETED" => refused(404, &refusal),
            // What looks like an id, and is none.
            "MALFORMED_ID" if matches!(text.len(), 15 | 18) => {
                error(400, "MALFORMED_ID", &format!("malformed id {text}"))
            }
            _ => error(404, "NOT_FOUND", &missing),
        }
    })
}

/// A refused write of one record. JSON has types of its own, so a value of the
/// wrong type never reaches the record.
fn written(refusal: &Refusal) -> Answer {
    if refusal.code == "INVALID_TYPE_ON_FIELD_IN_RECORD" {
        return error(
            400,
            "JSON_PARSER_ERROR",
            &format!("Cannot deserialize the value of {}", refusal.message),
        );
    }
    let status = match refusal.code.as_str() {
        "ENTITY_IS_DELETED" | "NOT_FOUND" => 404,
        "INSUFFICIENT_ACCESS" => 403,
        _ => 400,
    };
    refused(status, refusal)
}

/// The fields of a JSON record.
pub(super) fn fields(members: serde_json::Map<String, JsonValue>) -> Vec<(String, Raw)> {
    members
        .into_iter()
        .filter(|(name, _)| name != "attributes")
        .map(|(name, value)| (name, raw(value)))
        .collect()
}

fn raw(value: JsonValue) -> Raw {
    match value {
        JsonValue::Null => Raw::Null,
        JsonValue::Bool(flag) => Raw::Bool(flag),
        JsonValue::Number(number) => Raw::Number(number.to_string()),
        JsonValue::String(text) => Raw::Text(text),
        JsonValue::Array(_) => Raw::Array,
        JsonValue::Object(members) => Raw::Nested(fields(members)),
    }
}

pub(super) fn query(org: &mut Org, request: &Request<'_>) -> Answer {
    match request.param("q").filter(|text| !text.trim().is_empty()) {
        Some(text) => page(org.query(text, batch(request)), request),
        None => error(400, "MALFORMED_QUERY", "A query string has to be specified"),
    }
}

pub(super) fn query_more(org: &mut Org, request: &Request<'_>, locator: &str) -> Answer {
    page(org.query_more(locator, batch(request)), request)
}

/// `Sforce-Query-Options: batchSize=N`
fn batch(request: &Request<'_>) -> Option<usize> {
    let options = request.call.header("sforce-query-options")?;
    let size = options
        .split([',', ';'])
        .filter_map(|option| option.split_once('='))
        .find(|(name, _)| name.trim().eq_ignore_ascii_case("batchSize"));
    size.and_then(|(_, value)| value.trim().parse().ok())
}

fn page(page: Result<Page, Refusal>, request: &Request<'_>) -> Answer {
    let page = match page {
        Ok(page) => page,
        Err(refusal) => return refused(400, &refusal),
    };
    let mut members = vec![
        ("totalSize".to_owned(), Json::count(page.total)),
        ("done".to_owned(), page.next.is_none().into()),
    ];
    if let Some(next) = page.next {
        members.push(("nextRecordsUrl".to_owned(), format!("{}/query/{next}", request.base).into()));
    }
    members
        .push(("records".to_owned(), Json::list(page.rows.iter().map(|row| Json::row(row, request.base)))));
    json(200, &Json::Object(members))
}
