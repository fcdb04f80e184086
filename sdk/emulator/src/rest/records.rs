//! Single records, by their ids and by external ids.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value as JsonValue;
use sforce_schema::{Field, FieldType, Object, ObjectFlag};

use super::{Request, describe, error, json, multipart, not_allowed, not_found, refused};
use crate::http::Answer;
use crate::json::Json;
use crate::org::{How, Input, Key, Org, Saved};
use crate::refusal::Refusal;
use crate::row::Row;
use crate::rules;
use crate::time;
use crate::tooling;
use crate::value::{Raw, Value};

/// The first version that tells of an upsert whether it created.
pub(super) const TELLS_CREATED: u16 = 46;

/// `/sobjects/T` and what is below it.
pub(super) fn answer(org: &mut Org, request: &Request<'_>, name: &str, rest: &[&str]) -> Answer {
    use ObjectFlag::{Createable, Deletable, Retrieveable, Updateable};
    let catalog = Arc::clone(&request.by.catalog);
    let Some(object) = catalog.object(name) else { return not_found() };
    let flagged = |org: &Org, flag: ObjectFlag| -> Result<(), Answer> {
        let message = format!("HTTP Method '{}' not allowed on {}", request.method, object.name);
        if object.has(flag) {
            Ok(())
        } else {
            Err(error(405, &org.settings.unsupported_call_rest_code, &message))
        }
    };
    let (result, operation) = match (rest, request.method) {
        ([], "GET") => (Ok(describe::info(org, object, request)), "describe"),
        ([], "POST") => {
            (flagged(org, Createable).and_then(|()| create(org, object, request, false)), "create")
        }
        ([], method) => return not_allowed(method, &["HEAD", "GET", "POST"]),
        (["describe"], "GET") => (Ok(describe::full(org, object, request)), "describe"),
        (["describe"], method) => return not_allowed(method, &["HEAD", "GET"]),
        (
            [name @ ("listviews" | "quickactions" | "defaultvalues" | "approvallayouts"), ..]
            | ["describe", name @ ("layouts" | "compactlayouts" | "approvallayouts" | "namedlayouts"), ..],
            _,
        ) => {
            return super::not_emulated(name);
        }
        (["updated"], "GET") => (updated(org, object, request), "getUpdated"),
        (["deleted"], "GET") => (deleted(org, object, request), "getDeleted"),
        (["updated" | "deleted"], method) => return not_allowed(method, &["GET"]),
        // Creates without a key.
        (["id"], "POST" | "PATCH") if request.version.major >= 37 => {
            let tells = request.version.major >= TELLS_CREATED;
            (flagged(org, Createable).and_then(|()| create(org, object, request, tells)), "upsert")
        }
        ([_], "GET") => {
            (flagged(org, Retrieveable).and_then(|()| retrieve(org, object, request)), "retrieve")
        }
        // An abort of a container request (tooling-deploy, section 3).
        ([_], "PATCH")
            if object.name == tooling::REQUEST
                && org.settings.container_abort
                && request.call.body.contains("Aborted") =>
        {
            (update(org, object, request), "update")
        }
        ([_], "PATCH") => (flagged(org, Updateable).and_then(|()| update(org, object, request)), "update"),
        ([_], "DELETE") => (flagged(org, Deletable).and_then(|()| delete(org, object, request)), "delete"),
        ([first, name], "GET") if Key::of(object, first).is_none() => {
            (part(org, object, request, name), "retrieve")
        }
        ([_, _], "GET") => {
            (flagged(org, Retrieveable).and_then(|()| by_key(org, object, request)), "retrieve")
        }
        ([_, _], "PATCH" | "POST") => (upsert(org, object, request), "upsert"),
        ([_, _], "DELETE") => {
            (flagged(org, Deletable).and_then(|()| delete_by_key(org, object, request)), "delete")
        }
        ([_] | [_, _], method) => return not_allowed(method, &["HEAD", "GET", "PATCH", "DELETE"]),
        _ => return not_found(),
    };
    result.unwrap_or_else(|answer| answer).named(operation)
}

fn create(
    org: &mut Org,
    object: &Object,
    request: &Request<'_>,
    tells_created: bool,
) -> Result<Answer, Answer> {
    let input = Input { object: object.name.clone(), id: None, fields: given(object, request)? };
    let saved = org
        .create(request.by, &input, How::default())
        .map_err(|refusal| written(org, object, request, &refusal))?;
    Ok(created(object, request, &saved, tells_created))
}

/// The answer to a create; to an upsert it says that it was one.
fn created(object: &Object, request: &Request<'_>, saved: &Saved, tells_created: bool) -> Answer {
    json(201, &result(saved, tells_created))
        .with("location", format!("{}/sobjects/{}/{}", request.base, object.name, saved.id))
}

fn result(saved: &Saved, tells_created: bool) -> Json {
    let mut members = vec![
        ("id".to_owned(), saved.id.as_str().into()),
        ("success".to_owned(), true.into()),
        ("errors".to_owned(), Json::list([])),
    ];
    if tells_created {
        members.push(("created".to_owned(), saved.created.into()));
    }
    Json::Object(members)
}

fn update(org: &mut Org, object: &Object, request: &Request<'_>) -> Result<Answer, Answer> {
    let id = located(org, object, request.path[2])?;
    let fields = given(object, request)?;
    if let Some((name, _)) = fields.iter().find(|(name, _)| name.eq_ignore_ascii_case("Id")) {
        let message = format!("The {name} field should not be specified in the sobject data.");
        return Err(refused(400, &Refusal::new("INVALID_FIELD", message).about(name)));
    }
    let input = Input { object: object.name.clone(), id: Some(id), fields };
    org.update(request.by, &input, How::default())
        .map_err(|refusal| written(org, object, request, &refusal))?;
    Ok(Answer::empty(204))
}

/// The fields of a record that is sent as JSON, or as a form: JSON first, and a file named after each
/// of its blobs (rest-core, section 3).
fn given(object: &Object, request: &Request<'_>) -> Result<Vec<(String, Raw)>, Answer> {
    if !request.is_form() {
        return Ok(fields(request.json()?));
    }
    let bad = |problem: &str| error(400, "INVALID_MULTIPART_REQUEST", problem);
    let kind = request.call.header("content-type").unwrap_or_default();
    let parts = multipart::read(kind, &request.call.bytes).map_err(bad)?;
    let (record, files) = parts.split_first().ok_or_else(|| bad("the form has no parts"))?;
    let record = serde_json::from_slice(record.bytes)
        .map_err(|problem| error(400, "JSON_PARSER_ERROR", &problem.to_string()))?;
    let mut given = fields(record);
    for file in files {
        let field = object.field(&file.name).filter(|field| field.ty == FieldType::Base64);
        let field =
            field.ok_or_else(|| bad(&format!("{} has no binary field {}", object.name, file.name)))?;
        given.push((field.name.clone(), Raw::Text(STANDARD.encode(file.bytes))));
    }
    Ok(given)
}

fn delete(org: &mut Org, object: &Object, request: &Request<'_>) -> Result<Answer, Answer> {
    let id = located(org, object, request.path[2])?;
    org.delete(request.by, Some(&object.name), &id)
        .map_err(|refusal| written(org, object, request, &refusal))?;
    Ok(Answer::empty(204))
}

fn retrieve(org: &Org, object: &Object, request: &Request<'_>) -> Result<Answer, Answer> {
    let fields = selected(object, request.param("fields").unwrap_or_default().split(','))?;
    let id = located(org, object, request.path[2])?;
    shown(org, object, request, &id, &fields)
}

/// A record, unless it is as old as the one that the client has.
fn shown(
    org: &Org,
    object: &Object,
    request: &Request<'_>,
    id: &str,
    fields: &[&Field],
) -> Result<Answer, Answer> {
    let row = org.retrieve(object, id, fields).ok_or_else(not_found)?;
    let answer = json(200, &Json::row(&row, request.base));
    match org.store.find(id).map(|record| record.get("SystemModstamp").clone()) {
        Some(Value::DateTime(at)) => {
            Ok(describe::unless_known(request, object.name == "Account", at, answer))
        }
        _ => Ok(answer),
    }
}

/// The key and its value, which the path names.
fn key<'a>(org: &Org, object: &'a Object, request: &Request<'_>) -> Result<(Key<'a>, Value), Answer> {
    let name = request.path[2];
    let key = Key::of(object, name).ok_or_else(|| no_such_key(name))?;
    let value = rules::coerce(key.field, &Raw::Text(request.path[3].to_owned()));
    // A value that the field cannot hold is no record's.
    Ok((key, value.map_err(|refusal| written(org, object, request, &refusal))?))
}

fn no_such_key(name: &str) -> Answer {
    let message = format!("Provided external ID field does not exist or is not accessible: {name}");
    error(404, "NOT_FOUND", &message)
}

/// The one record of a key, or the answer that lists several.
fn one(org: &Org, request: &Request<'_>, key: Key<'_>, value: &Value) -> Result<Option<String>, Answer> {
    let mut ids = org.holders(key, value);
    if ids.len() > 1 {
        let urls = ids.iter().map(|id| format!("{}/sobjects/{}/{id}", request.base, key.object.name).into());
        return Err(json(300, &Json::list(urls)));
    }
    Ok(ids.pop())
}

fn by_key(org: &Org, object: &Object, request: &Request<'_>) -> Result<Answer, Answer> {
    let fields = selected(object, request.param("fields").unwrap_or_default().split(','))?;
    let (key, value) = key(org, object, request)?;
    let id = one(org, request, key, &value)?.ok_or_else(not_found)?;
    shown(org, object, request, &id, &fields)
}

fn delete_by_key(org: &mut Org, object: &Object, request: &Request<'_>) -> Result<Answer, Answer> {
    let (key, value) = key(org, object, request)?;
    let id = one(org, request, key, &value)?.ok_or_else(not_found)?;
    org.delete(request.by, Some(&object.name), &id)
        .map_err(|refusal| written(org, object, request, &refusal))?;
    Ok(Answer::empty(204))
}

fn upsert(org: &mut Org, object: &Object, request: &Request<'_>) -> Result<Answer, Answer> {
    let (key, value) = key(org, object, request)?;
    if !object.has(ObjectFlag::Updateable) {
        let message = format!("HTTP Method '{}' not allowed on {}", request.method, object.name);
        return Err(error(405, &org.settings.unsupported_call_rest_code, &message));
    }
    let mut given = fields(request.json()?);
    let of_the_path = given
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case("Id") || name.eq_ignore_ascii_case(&key.field.name));
    if let Some((name, _)) = of_the_path {
        let message = format!("The {name} field should not be specified in the sobject data.");
        return Err(refused(400, &Refusal::new("INVALID_FIELD", message).about(name)));
    }
    one(org, request, key, &value)?;
    given.push((key.field.name.clone(), Raw::from(value)));
    let input = Input { object: object.name.clone(), id: None, fields: given };
    let update_only = request.param("updateOnly").is_some_and(|it| it.eq_ignore_ascii_case("true"));
    let saved = org
        .upsert(request.by, key, &input, How::default(), update_only)
        .map_err(|refusal| written(org, object, request, &refusal))?;
    let tells = request.version.major >= TELLS_CREATED;
    if saved.created {
        return Ok(created(object, request, &saved, tells));
    }
    Ok(if tells { json(200, &result(&saved, true)) } else { Answer::empty(204) })
}

/// What lies behind a record's id: a blob, a parent, or children.
fn part(org: &mut Org, object: &Object, request: &Request<'_>, name: &str) -> Result<Answer, Answer> {
    let id = located(org, object, request.path[2])?;
    if let Some(field) = object.field(name).filter(|field| field.ty == FieldType::Base64) {
        let record = org.store.find(&id).ok_or_else(not_found)?;
        let Value::Blob(text) = record.get(&field.name) else { return Ok(Answer::empty(204)) };
        let bytes = STANDARD.decode(text).map_err(|_| not_found())?;
        return Ok(Answer::of(200, "application/octet-stream", bytes));
    }
    let catalog = Arc::clone(&request.by.catalog);
    if let Some(field) = rules::parent_field(object, name) {
        let record = org.store.find(&id).ok_or_else(not_found)?;
        let parent = record.text(&field.name).ok_or_else(not_found)?;
        let of =
            org.store.object_of(parent).and_then(|object| catalog.object(&object)).ok_or_else(not_found)?;
        let fields = selected(of, request.param("fields").unwrap_or_default().split(','))?;
        return shown(org, of, request, parent, &fields);
    }
    let child = object
        .children
        .iter()
        .find(|child| child.relationship_name.as_deref().is_some_and(|it| it.eq_ignore_ascii_case(name)));
    let (Some(child), Some(of)) = (child, child.and_then(|child| catalog.object(&child.object))) else {
        return Err(not_found());
    };
    let fields = selected(of, request.param("fields").unwrap_or_default().split(','))?;
    let records = org.store.matching(&of.name, &child.field, &id.as_str().into());
    let rows: Vec<Row> = records.iter().filter_map(|record| org.retrieve(of, &record.id, &fields)).collect();
    let body = Json::object([
        ("totalSize", Json::count(rows.len())),
        ("done", true.into()),
        ("records", Json::list(rows.iter().map(|row| Json::row(row, request.base)))),
    ]);
    Ok(json(200, &body))
}

/// `start` and `end`, which are dateTimes.
fn span(request: &Request<'_>) -> Result<(i64, i64), Answer> {
    let at = |name: &str| {
        let text = request.param(name).unwrap_or_default();
        // An unencoded `+` of a zone arrives as a space.
        time::parse_date_time(&text.replace(' ', "+")).ok_or_else(|| {
            error(400, "INVALID_REPLICATION_DATE", &format!("{name} must be a dateTime, not '{text}'"))
        })
    };
    Ok((at("start")?, at("end")?))
}

fn updated(org: &Org, object: &Object, request: &Request<'_>) -> Result<Answer, Answer> {
    let (start, end) = span(request)?;
    let updates = org
        .updated(request.by, &object.name, start, end)
        .map_err(|refusal| written(org, object, request, &refusal))?;
    let body = Json::object([
        ("ids", Json::list(updates.ids.into_iter().map(Json::from))),
        ("latestDateCovered", Json::value(&Value::DateTime(updates.latest))),
    ]);
    Ok(json(200, &body))
}

fn deleted(org: &Org, object: &Object, request: &Request<'_>) -> Result<Answer, Answer> {
    let (start, end) = span(request)?;
    let deletions = org
        .deleted(request.by, &object.name, start, end)
        .map_err(|refusal| written(org, object, request, &refusal))?;
    let date = |millis: i64| Json::value(&Value::DateTime(millis));
    let records = deletions
        .records
        .into_iter()
        .map(|it| Json::object([("id", it.id.into()), ("deletedDate", date(it.at))]));
    let body = Json::object([
        ("deletedRecords", Json::list(records)),
        ("earliestDateAvailable", date(deletions.earliest)),
        ("latestDateCovered", date(deletions.latest)),
    ]);
    Ok(json(200, &body))
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
    org.locate(object, text).map_err(|refusal| match refusal.code.as_str() {
        "ENTITY_IS_DELETED" => refused(404, &refusal),
        // What looks like an id, and is none.
        "MALFORMED_ID" if matches!(text.len(), 15 | 18) => {
            error(400, "MALFORMED_ID", &format!("malformed id {text}"))
        }
        _ => no_such_key(text),
    })
}

/// A refused write of one record. JSON has types of its own, so a value of the
/// wrong type never reaches the record.
fn written(org: &Org, object: &Object, request: &Request<'_>, refusal: &Refusal) -> Answer {
    if refusal.code == "INVALID_TYPE_ON_FIELD_IN_RECORD" {
        let value = serde_json::from_str::<JsonValue>(&request.call.body).unwrap_or_default();
        return unreadable(object, request, refusal, &value);
    }
    let status = match refusal.code.as_str() {
        "ENTITY_IS_DELETED" if refusal.fields.is_empty() => 404,
        "NOT_FOUND" => 404,
        "DELETE_FAILED" => org.settings.delete_failed_status,
        "INSUFFICIENT_ACCESS" => 403,
        _ => 400,
    };
    refused(status, refusal)
}

/// The answer to a record with a value of a type that its field has not.
pub(super) fn unreadable(
    object: &Object,
    request: &Request<'_>,
    refusal: &Refusal,
    record: &JsonValue,
) -> Answer {
    let name = refusal.fields.first().map_or("", String::as_str);
    let kind = object.field(name).map_or("string", |field| field.ty.as_str());
    let given = record.as_object().into_iter().flatten().find(|(key, _)| key.eq_ignore_ascii_case(name));
    let (key, value) = given.map_or((name, &JsonValue::Null), |(key, value)| (key.as_str(), value));
    let (token, shown) = match value {
        JsonValue::Null => ("VALUE_NULL", "null".to_owned()),
        JsonValue::Bool(true) => ("VALUE_TRUE", "true".to_owned()),
        JsonValue::Bool(false) => ("VALUE_FALSE", "false".to_owned()),
        JsonValue::Number(number) if number.is_f64() => ("VALUE_NUMBER_FLOAT", number.to_string()),
        JsonValue::Number(number) => ("VALUE_NUMBER_INT", number.to_string()),
        JsonValue::String(text) => ("VALUE_STRING", text.clone()),
        JsonValue::Array(_) => ("START_ARRAY", "[".to_owned()),
        JsonValue::Object(_) => ("START_OBJECT", "{".to_owned()),
    };
    let before = request.call.body.split(&format!("\"{key}\"")).next().unwrap_or_default();
    let (line, column) =
        (before.matches('\n').count() + 1, before.rsplit('\n').next().map_or(1, |it| it.chars().count() + 1));
    let message = format!(
        "Cannot deserialize instance of {kind} from {token} value {shown} or request may be missing a required field at \
         [line:{line}, column:{column}]"
    );
    error(400, "JSON_PARSER_ERROR", &message)
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
