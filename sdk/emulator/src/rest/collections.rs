//! `/composite/sobjects`: many records in one request (rest-core, section 6).

use std::sync::Arc;

use serde_json::Value as JsonValue;
use sforce_schema::ObjectFlag;

use super::records::{TELLS_CREATED, fields, selected, unreadable};
use super::{Request, error, json, not_allowed, not_found, refused};
use crate::http::Answer;
use crate::json::Json;
use crate::org::{How, Input, MOST_READ, MOST_WRITTEN, Org, Outcomes};
use crate::rules;

/// The first version with collections.
pub(super) const FIRST: u16 = 42;

pub(super) fn answer(org: &mut Org, request: &Request<'_>, rest: &[&str]) -> Answer {
    let result = match (rest, request.method) {
        ([], "POST") => return write(org, request, false).unwrap_or_else(|it| it).named("create"),
        ([], "PATCH") => return write(org, request, true).unwrap_or_else(|it| it).named("update"),
        ([], "DELETE") => return delete(org, request).named("delete"),
        ([], method) => return not_allowed(method, &["POST", "PATCH", "DELETE"]),
        ([object], "GET" | "POST") => retrieve(org, request, object),
        ([_], method) => return not_allowed(method, &["GET", "POST"]),
        ([object, key], "PATCH") if request.version.major >= TELLS_CREATED => {
            return upsert(org, request, object, key).unwrap_or_else(|it| it).named("upsert");
        }
        ([_, _], method) => return not_allowed(method, &["PATCH"]),
        _ => return not_found(),
    };
    result.unwrap_or_else(|it| it).named("retrieve")
}

fn write(org: &mut Org, request: &Request<'_>, update: bool) -> Result<Answer, Answer> {
    let (inputs, how) = inputs(request, update)?;
    org.fits(&inputs).map_err(|refusal| refused(400, &refusal))?;
    let outcomes = if update {
        org.each(&inputs, how.all_or_none, |org, input| org.update(request.by, input, how))
    } else {
        org.each(&inputs, how.all_or_none, |org, input| org.create(request.by, input, how))
    };
    Ok(results(outcomes, false))
}

fn upsert(org: &mut Org, request: &Request<'_>, object: &str, key: &str) -> Result<Answer, Answer> {
    let (inputs, how) = inputs(request, true)?;
    org.fits(&inputs).map_err(|refusal| refused(400, &refusal))?;
    let outcomes = org.upsert_all(request.by, object, key, &inputs, how).map_err(|refusal| match refusal
        .code
        .as_str()
    {
        "INVALID_TYPE" => not_found(),
        _ => refused(400, &refusal),
    })?;
    Ok(results(outcomes, true))
}

/// The records of a body.
fn inputs(request: &Request<'_>, update: bool) -> Result<(Vec<Input>, How), Answer> {
    let mut body = request.json()?;
    let all_or_none = body.get("allOrNone").and_then(JsonValue::as_bool).unwrap_or(false);
    let Some(JsonValue::Array(records)) = body.remove("records") else {
        return Err(error(400, "JSON_PARSER_ERROR", "records must be a list"));
    };
    for record in &records {
        readable(request, record)?;
    }
    let inputs = records.into_iter().map(|record| input(record, update)).collect::<Result<_, _>>()?;
    Ok((inputs, How { all_or_none, ..How::default() }))
}

/// Refuses the call for a value of a type that its field has not.
fn readable(request: &Request<'_>, record: &JsonValue) -> Result<(), Answer> {
    let object = record["attributes"]["type"].as_str().and_then(|name| request.by.catalog.object(name));
    let (Some(object), JsonValue::Object(members)) = (object, record) else { return Ok(()) };
    for (name, raw) in fields(members.clone()) {
        let Some(field) = object.field(&name) else { continue };
        if let Err(refusal) = rules::coerce(field, &raw)
            && refusal.code == "INVALID_TYPE_ON_FIELD_IN_RECORD"
        {
            return Err(unreadable(object, request, &refusal, record));
        }
    }
    Ok(())
}

fn input(record: JsonValue, update: bool) -> Result<Input, Answer> {
    let JsonValue::Object(mut members) = record else {
        return Err(error(400, "JSON_PARSER_ERROR", "every record must be an object"));
    };
    let object = members
        .get("attributes")
        .and_then(|it| it.get("type"))
        .and_then(JsonValue::as_str)
        .map(ToOwned::to_owned);
    let Some(object) = object else {
        return Err(error(400, "INVALID_INPUT", "every record must have attributes with its type"));
    };
    let mut id = None;
    let key = members.keys().find(|key| key.eq_ignore_ascii_case("id")).cloned();
    // On create an id stays a field, and is refused as one.
    if let Some(key) = key.filter(|_| update) {
        id = members.remove(&key).and_then(|value| value.as_str().map(ToOwned::to_owned));
    }
    Ok(Input { object, id, fields: fields(members) })
}

fn delete(org: &mut Org, request: &Request<'_>) -> Answer {
    let ids: Vec<String> = request
        .param("ids")
        .unwrap_or_default()
        .split(',')
        .filter(|id| !id.is_empty())
        .map(ToOwned::to_owned)
        .collect();
    if ids.len() > MOST_WRITTEN {
        return refused(400, &org.too_many(MOST_WRITTEN));
    }
    let all_or_none = request.param("allOrNone").is_some_and(|it| it.eq_ignore_ascii_case("true"));
    results(org.each(&ids, all_or_none, |org, id| org.delete(request.by, None, id)), false)
}

fn results(outcomes: Outcomes, upserts: bool) -> Answer {
    let results = outcomes.into_iter().map(|outcome| {
        let mut members = Vec::new();
        let mut created = false;
        match outcome {
            Ok(saved) => {
                created = saved.created;
                members.push(("id".to_owned(), saved.id.into()));
                members.push(("success".to_owned(), true.into()));
                members.push(("errors".to_owned(), Json::list([])));
            }
            Err(refusal) => {
                let error = Json::object([
                    ("statusCode", refusal.code.into()),
                    ("message", refusal.message.into()),
                    ("fields", Json::list(refusal.fields.into_iter().map(Json::from))),
                ]);
                members.push(("success".to_owned(), false.into()));
                members.push(("errors".to_owned(), Json::list([error])));
            }
        }
        if upserts {
            members.push(("created".to_owned(), created.into()));
        }
        Json::Object(members)
    });
    json(200, &Json::list(results))
}

fn retrieve(org: &Org, request: &Request<'_>, name: &str) -> Result<Answer, Answer> {
    let catalog = Arc::clone(&request.by.catalog);
    let object = catalog.object(name).ok_or_else(not_found)?;
    if !object.has(ObjectFlag::Retrieveable) {
        let message = format!("entity type {} does not support retrieve", object.name);
        return Err(error(400, &org.settings.unsupported_call_code, &message));
    }
    let (ids, names) = if request.method == "GET" {
        let list = |name| request.param(name).unwrap_or_default().split(',').map(ToOwned::to_owned).collect();
        (list("ids"), list("fields"))
    } else {
        let body = request.json()?;
        (texts(body.get("ids")), texts(body.get("fields")))
    };
    let ids: Vec<&str> = ids.iter().map(|id| id.trim()).filter(|id| !id.is_empty()).collect();
    if ids.len() > MOST_READ {
        return Err(refused(400, &org.too_many(MOST_READ)));
    }
    let fields = selected(object, names.iter())?;
    if fields.is_empty() {
        return Err(error(400, "MISSING_ARGUMENT", "fields must name at least one field"));
    }
    let rows = ids
        .iter()
        .map(|id| org.retrieve(object, id, &fields).map_or(Json::Null, |row| Json::row(&row, request.base)));
    Ok(json(200, &Json::list(rows)))
}

fn texts(list: Option<&JsonValue>) -> Vec<String> {
    let items = list.and_then(JsonValue::as_array).into_iter().flatten();
    items.filter_map(JsonValue::as_str).map(ToOwned::to_owned).collect()
}
