//! Several requests in one: `/composite` and `/composite/batch`
//! (rest-core, section 6).

use std::collections::BTreeMap;

use serde_json::Value as JsonValue;

use super::{Path, Request, error, json, refused, served, within};
use crate::actor::Actor;
use crate::http::{Answer, Call};
use crate::json::Json;
use crate::org::Org;

/// The most parts of a request.
const MOST: usize = 25;
/// The most of them that query, or write collections.
const MOST_HEAVY: usize = 5;

const METHODS: [&str; 6] = ["DELETE", "GET", "HEAD", "PATCH", "POST", "PUT"];

/// What there is below `/composite`.
pub(super) fn resources(request: &Request<'_>) -> Answer {
    let named = ["batch", "graph", "sobjects", "tree"]
        .map(|name| (name.to_owned(), format!("{}/composite/{name}", request.base).into()));
    json(200, &Json::Object(named.into()))
}

pub(super) fn malformed(message: &str) -> Answer {
    error(400, "JSON_PARSER_ERROR", message)
}

/// A part of `/composite`.
pub(super) struct Part {
    method: String,
    pub(super) url: String,
    pub(super) reference: String,
    headers: Vec<(String, String)>,
    pub(super) body: Option<JsonValue>,
}

impl Part {
    fn of(value: &JsonValue) -> Result<Self, Answer> {
        let text = |name: &str| value[name].as_str().map(ToOwned::to_owned);
        let reference = text("referenceId").filter(|it| !it.is_empty());
        let reference = reference.ok_or_else(|| malformed("every subrequest must have a referenceId"))?;
        let is_name = |it: &str| it.chars().all(|char| char.is_ascii_alphanumeric() || char == '_');
        if !is_name(&reference) {
            return Err(malformed(&format!("referenceId {reference} must consist of letters, digits and _")));
        }
        let method = text("method").map(|it| it.to_ascii_uppercase()).unwrap_or_default();
        if !METHODS.contains(&method.as_str()) {
            return Err(malformed(&format!("subrequest {reference} has no method that there is")));
        }
        let url = text("url").filter(|it| it.starts_with("/services/data/"));
        let url = url
            .ok_or_else(|| malformed(&format!("subrequest {reference} needs a url below /services/data")))?;
        let headers = value["httpHeaders"].as_object().into_iter().flatten();
        let headers =
            headers.filter_map(|(name, value)| Some((name.to_ascii_lowercase(), value.as_str()?.to_owned())));
        let body = Some(value["body"].clone()).filter(|body| !body.is_null());
        Ok(Self { method, url, reference, headers: headers.collect(), body })
    }

    fn heavy(&self) -> bool {
        let url = self.url.to_ascii_lowercase();
        ["/query", "/composite/sobjects"].iter().any(|it| url.contains(it))
    }
}

/// `/composite`
pub(super) fn composite(org: &mut Org, request: &Request<'_>) -> Answer {
    run(org, request).unwrap_or_else(|answer| answer)
}

fn run(org: &mut Org, request: &Request<'_>) -> Result<Answer, Answer> {
    let body = request.json()?;
    let all_or_none = body.get("allOrNone").and_then(JsonValue::as_bool).unwrap_or(false);
    let Some(JsonValue::Array(values)) = body.get("compositeRequest") else {
        return Err(malformed("compositeRequest must be a list"));
    };
    let parts = parts(values)?;
    if parts.len() > MOST {
        let message = format!("{} subrequests; {MOST} are allowed", parts.len());
        return Err(error(400, "LIMIT_EXCEEDED", &message));
    }
    if parts.iter().filter(|part| part.heavy()).count() > MOST_HEAVY {
        let message = format!("at most {MOST_HEAVY} subrequests may be queries or collections");
        return Err(error(400, "LIMIT_EXCEEDED", &message));
    }
    let (responses, _) = perform(org, request.by, &parts, all_or_none);
    Ok(json(200, &Json::object([("compositeResponse", responses)])))
}

/// The parts of a list, each with a name of its own.
pub(super) fn parts(values: &[JsonValue]) -> Result<Vec<Part>, Answer> {
    let parts = values.iter().map(Part::of).collect::<Result<Vec<_>, _>>()?;
    for (at, part) in parts.iter().enumerate() {
        if parts[..at].iter().any(|other| other.reference == part.reference) {
            return Err(malformed(&format!("the referenceId {} is there twice", part.reference)));
        }
    }
    Ok(parts)
}

/// Does all parts in their order, or, if all must go well, none. Their responses,
/// and whether all went well.
pub(super) fn perform(org: &mut Org, by: &Actor, parts: &[Part], all_or_none: bool) -> (Json, bool) {
    let (answers, all_well) = if all_or_none {
        let done = org.atomically(|org| {
            let (answers, all_well) = in_order(org, by, parts, true);
            if all_well { Ok(answers) } else { Err(answers) }
        });
        match done {
            Ok(answers) => (answers, true),
            // What went well is undone, and says so; what failed keeps its reason.
            Err(answers) => {
                (answers.into_iter().map(|answer| answer.filter(|it| it.status >= 400)).collect(), false)
            }
        }
    } else {
        in_order(org, by, parts, false)
    };
    let responses = parts.iter().zip(answers).map(|(part, answer)| {
        let answer = answer.unwrap_or_else(rolled_back);
        let told = [("etag", "ETag"), ("last-modified", "Last-Modified"), ("location", "Location")];
        let header = |name: &str| answer.headers.iter().find(|(it, _)| *it == name).map(|(_, value)| value);
        let headers = told
            .into_iter()
            .filter_map(|(name, shown)| Some((shown.to_owned(), header(name)?.as_str().into())));
        Json::object([
            ("body", raw(&answer)),
            ("httpHeaders", Json::Object(headers.collect())),
            ("httpStatusCode", Json::Number(answer.status.to_string())),
            ("referenceId", part.reference.as_str().into()),
        ])
    });
    (Json::list(responses), all_well)
}

/// Does the parts in their order, up to the first that fails if it is to halt there: the answer of each that was tried,
/// and whether all went well.
fn in_order(org: &mut Org, by: &Actor, parts: &[Part], halts: bool) -> (Vec<Option<Answer>>, bool) {
    let mut done: BTreeMap<&str, Option<JsonValue>> = BTreeMap::new();
    let mut answers: Vec<Option<Answer>> = Vec::new();
    let (mut halted, mut all_well) = (false, true);
    for part in parts {
        let answer = if halted { None } else { filled(part, &done).map(|call| subrequest(org, by, &call)) };
        let well = answer.as_ref().is_some_and(|answer| answer.status < 400);
        let body =
            answer.as_ref().filter(|_| well).map(|it| serde_json::from_slice(&it.body).unwrap_or_default());
        done.insert(&part.reference, body);
        all_well &= well;
        halted |= halts && !well;
        answers.push(answer);
    }
    (answers, all_well)
}

/// The answer of a part that was not done, or undone, because of another.
fn rolled_back() -> Answer {
    let message = "The transaction was rolled back since another operation in the same transaction failed.";
    error(400, "PROCESSING_HALTED", message)
}

/// The responses of parts that nobody has looked at.
pub(super) fn halted(parts: &[Part]) -> Json {
    Json::list(parts.iter().map(|part| {
        Json::object([
            ("body", raw(&rolled_back())),
            ("httpHeaders", Json::object([])),
            ("httpStatusCode", Json::Number("400".to_owned())),
            ("referenceId", part.reference.as_str().into()),
        ])
    }))
}

/// An answer's JSON as it is; null for none.
fn raw(answer: &Answer) -> Json {
    match String::from_utf8(answer.body.clone()) {
        Ok(text) if serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok() => Json::Raw(text),
        _ => Json::Null,
    }
}

/// The call of a part, with what it takes from earlier ones; none when one of
/// those failed.
fn filled(part: &Part, done: &BTreeMap<&str, Option<JsonValue>>) -> Option<Call> {
    let url = replaced(&part.url, done)?;
    let body = match &part.body {
        Some(body) => replaced_in(body, done)?.to_string(),
        None => String::new(),
    };
    let (path, query) = url.split_once('?').unwrap_or((&url, ""));
    let mut headers = part.headers.clone();
    headers.push(("content-type".to_owned(), super::JSON.to_owned()));
    Some(Call {
        method: part.method.clone(),
        path: path.to_owned(),
        query: query.to_owned(),
        headers,
        body,
        ..Call::default()
    })
}

/// A text whose `@{reference.path}` are replaced.
fn replaced(text: &str, done: &BTreeMap<&str, Option<JsonValue>>) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("@{") {
        let (before, behind) = rest.split_at(at);
        out.push_str(before);
        let (inner, after) = behind[2..].split_once('}')?;
        match referred(inner, done)? {
            JsonValue::String(text) => out.push_str(&text),
            other => out.push_str(&other.to_string()),
        }
        rest = after;
    }
    out.push_str(rest);
    Some(out)
}

/// The same for every text of a JSON value.
fn replaced_in(value: &JsonValue, done: &BTreeMap<&str, Option<JsonValue>>) -> Option<JsonValue> {
    Some(match value {
        JsonValue::String(text) => JsonValue::String(replaced(text, done)?),
        JsonValue::Array(items) => {
            JsonValue::Array(items.iter().map(|item| replaced_in(item, done)).collect::<Option<_>>()?)
        }
        JsonValue::Object(members) => JsonValue::Object(
            members
                .iter()
                .map(|(name, value)| Some((name.clone(), replaced_in(value, done)?)))
                .collect::<Option<_>>()?,
        ),
        other => other.clone(),
    })
}

/// `a.id` and `q.records[0].Id`
fn referred(path: &str, done: &BTreeMap<&str, Option<JsonValue>>) -> Option<JsonValue> {
    let path = path.replace('[', ".").replace(']', "");
    let mut names = path.split('.');
    let mut value = done.get(names.next()?)?.as_ref()?;
    for name in names {
        value = match value {
            JsonValue::Array(items) => items.get(name.parse::<usize>().ok()?)?,
            JsonValue::Object(members) => members.get(name)?,
            _ => return None,
        };
    }
    Some(value.clone())
}

/// Answers a part as if it had come alone.
fn subrequest(org: &mut Org, by: &Actor, call: &Call) -> Answer {
    let path = Path::of(call);
    let nested = path.0.get(3).is_some_and(|it| it.eq_ignore_ascii_case("composite"));
    if nested && !path.0.get(4).is_some_and(|it| it.eq_ignore_ascii_case("sobjects")) {
        return malformed("a subrequest cannot be a composite request itself");
    }
    match served(org, path.0.get(2).map_or("", String::as_str)) {
        Ok(version) => within(org, by, call, &path, version, &call.method),
        Err(answer) => answer,
    }
}

/// `/composite/batch`: independent parts, in their order.
pub(super) fn batch(org: &mut Org, request: &Request<'_>) -> Answer {
    run_batch(org, request).unwrap_or_else(|answer| answer)
}

fn run_batch(org: &mut Org, request: &Request<'_>) -> Result<Answer, Answer> {
    let body = request.json()?;
    let halt = body.get("haltOnError").and_then(JsonValue::as_bool).unwrap_or(false);
    let Some(JsonValue::Array(values)) = body.get("batchRequests") else {
        return Err(malformed("batchRequests must be a list"));
    };
    if values.len() > MOST {
        return Err(error(
            400,
            "LIMIT_EXCEEDED",
            &format!("{} subrequests; {MOST} are allowed", values.len()),
        ));
    }
    let mut calls = Vec::with_capacity(values.len());
    for value in values {
        let method = value["method"].as_str().unwrap_or_default().to_ascii_uppercase();
        let url = value["url"].as_str().unwrap_or_default().trim_start_matches('/');
        let url = url.strip_prefix("services/data/").unwrap_or(url);
        if !METHODS.contains(&method.as_str()) || !url.starts_with(['v', 'V']) {
            return Err(error(400, "INVALID_BATCH_REQUEST", &format!("no subrequest: {method} {url}")));
        }
        let (path, query) = url.split_once('?').unwrap_or((url, ""));
        let input = &value["richInput"];
        calls.push(Call {
            method,
            path: format!("/services/data/{path}"),
            query: query.to_owned(),
            headers: vec![("content-type".to_owned(), super::JSON.to_owned())],
            body: if input.is_null() { String::new() } else { input.to_string() },
            ..Call::default()
        });
    }
    let mut failed = false;
    let mut results = Vec::with_capacity(calls.len());
    for call in &calls {
        let answer = if failed && halt {
            error(412, "BATCH_PROCESSING_HALTED", "Batch processing halted by request")
        } else {
            match org.count_request() {
                Ok(()) => subrequest(org, request.by, call),
                Err(refusal) => refused(403, &refusal),
            }
        };
        failed |= answer.status >= 400;
        results.push(Json::object([
            ("statusCode", Json::Number(answer.status.to_string())),
            ("result", raw(&answer)),
        ]));
    }
    Ok(json(200, &Json::object([("hasErrors", failed.into()), ("results", Json::list(results))])))
}
