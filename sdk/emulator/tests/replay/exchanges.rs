//! Recorded exchanges, sent again.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value as Json;
use sforce_emulator::schema::{ChildRelationship, FieldType, Object};
use sforce_emulator::{Emulator, Settings};

use super::{Report, committed, common, made_up, open, org_of, recordings, shape};

/// Differences that are known, by a part of their description, and why.
const KNOWN: &[(&str, &str)] = &[("objectDescribe.urls.", "addresses of resources that are not emulated")];

/// What is recorded and not emulated, by a part of its path, and why.
const NOT_SERVED: &[(&str, &str)] = &[
    ("/async/", "Bulk API"),
    ("/quickActions", "quick actions"),
    ("/recent", "recent items, which are what people look at in a browser"),
    ("/runTestsAsynchronous", "Apex"),
];

/// What recorders put in the place of what they did not want to tell.
const PLACEHOLDERS: &[(&str, &str)] = &[("vxx.0", "v60.0"), ("00D0xORGID00000000", "00D000000000ORGEA2")];

/// An object, whether it is the Tooling API's, and its fields with their types.
type Known = (&'static str, bool, &'static [(&'static str, &'static str)]);

/// Objects of the recordings that no snapshot has, with the fields that no
/// answer shows.
const OBJECTS: &[Known] = &[
    (
        "CaseComment",
        false,
        &[
            ("CommentBody", "string"),
            ("CreatedById", "string"),
            ("CreatedDate", "datetime"),
            ("ParentId", "string"),
        ],
    ),
    ("RecordType", false, &[("SobjectType", "string")]),
    (
        "ApexTestQueueItem",
        true,
        &[
            ("ApexClassId", "string"),
            ("ExtendedStatus", "string"),
            ("ParentJobId", "string"),
            ("Status", "string"),
        ],
    ),
    (
        "ApexTestResult",
        true,
        &[
            ("AsyncApexJobId", "string"),
            ("Message", "string"),
            ("StackTrace", "string"),
            ("TestTimestamp", "datetime"),
        ],
    ),
    (
        "ApexTestResultLimits",
        true,
        &[
            ("ApexTestResultId", "reference"),
            ("AsyncCalls", "int"),
            ("Callouts", "int"),
            ("Cpu", "int"),
            ("Dml", "int"),
            ("DmlRows", "int"),
            ("Email", "int"),
            ("LimitContext", "string"),
            ("LimitExceptions", "string"),
            ("MobilePush", "int"),
            ("QueryRows", "int"),
            ("Soql", "int"),
            ("Sosl", "int"),
        ],
    ),
];

/// An exchange, in either of the two forms of recording.
struct Exchange {
    method: String,
    target: String,
    body: String,
    status: u64,
    answer: Json,
}

impl Exchange {
    fn read(file: &Path) -> Option<Self> {
        let mut whole = std::fs::read_to_string(file).ok()?;
        for (placeholder, told) in PLACEHOLDERS {
            whole = whole.replace(placeholder, told);
        }
        let json: Json = serde_json::from_str(&whole).ok()?;
        let text = |value: &Json| value.as_str().map(str::to_owned);
        let target = text(&json["uri"]).or_else(|| text(&json["path"]))?;
        let target = target.find("/services/").map_or(target.clone(), |at| target[at..].to_owned());
        let params = json["request"]["params"].as_object().into_iter().flatten();
        let params: Vec<String> =
            params.filter_map(|(name, value)| Some(format!("{name}={}", encoded(value.as_str()?)))).collect();
        let target = if params.is_empty() { target } else { format!("{target}?{}", params.join("&")) };
        let body = match (&json["request_body"], &json["request"]) {
            (Json::String(text), _) => text.clone(),
            (Json::Null, Json::Null) => String::new(),
            (Json::Null, request) => match request.get("data").or_else(|| request.get("body")) {
                Some(Json::String(text)) => text.clone(),
                Some(Json::Null) | None => String::new(),
                Some(other) => other.to_string(),
            },
            (other, _) => other.to_string(),
        };
        let answer = match (&json["response_body"], &json["response"]) {
            (Json::String(text), _) => serde_json::from_str(text).unwrap_or(Json::Null),
            (Json::Null, response) => response.clone(),
            (other, _) => other.clone(),
        };
        let status = json["status"]["code"].as_u64().or_else(|| json["status"].as_u64())?;
        Some(Self { method: text(&json["method"])?.to_ascii_uppercase(), target, body, status, answer })
    }
}

/// Percent-encoded as a whole.
fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect::<Vec<_>>().concat()
}

/// The same, taken back.
fn decoded(text: &str) -> String {
    let mut parts = text.split('%');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let byte = part.get(..2).and_then(|hex| u8::from_str_radix(hex, 16).ok());
        out.push(byte.map_or('%', char::from));
        out.push_str(part.get(2..).unwrap_or_default());
    }
    out
}

/// The records of an answer, wherever in it.
fn records<'a>(json: &'a Json, found: &mut Vec<&'a serde_json::Map<String, Json>>) {
    match json {
        Json::Object(members) => {
            if members.get("attributes").is_some_and(|it| it.get("url").is_some()) {
                found.push(members);
            }
            members.values().for_each(|value| records(value, found));
        }
        Json::Array(items) => items.iter().for_each(|item| records(item, found)),
        _ => {}
    }
}

/// Objects and fields that the recordings know, besides those committed.
fn with_what_is_recorded(exchange: &Exchange) -> BTreeMap<String, Object> {
    let mut objects = committed();
    for (name, tooling, fields) in OBJECTS {
        let object = objects.entry((*name).to_owned()).or_insert_with(|| made_up(name, &[]));
        object.tooling = *tooling;
        object.fields.extend(fields.iter().map(|(name, ty)| open(name, ty)));
    }
    let limits = objects.get_mut("ApexTestResultLimits").expect("it is in the list above");
    let reference =
        limits.fields.iter_mut().find(|field| field.ty == FieldType::Reference).expect("a reference");
    reference.reference_to = vec!["ApexTestResult".to_owned()];
    let results = objects.get_mut("ApexTestResult").expect("it is in the list above");
    results.children.push(ChildRelationship {
        object: "ApexTestResultLimits".to_owned(),
        field: "ApexTestResultId".to_owned(),
        relationship_name: Some("ApexTestResults".to_owned()),
        ..ChildRelationship::default()
    });
    let mut all = Vec::new();
    records(&exchange.answer, &mut all);
    for record in all {
        let Some(name) = record["attributes"]["type"].as_str() else { continue };
        // Classes come with their containers.
        if name == "ApexClass" {
            continue;
        }
        let object = objects.entry(name.to_owned()).or_insert_with(|| made_up(name, &[]));
        for (name, value) in record {
            if name == "attributes" || object.field(name).is_some() {
                continue;
            }
            let Some(parts) = value.as_object() else {
                let ty = match value {
                    Json::Bool(_) => "boolean",
                    Json::Number(_) => "double",
                    Json::String(text) if text.ends_with(".000+0000") => "datetime",
                    _ if name == "Id" => "id",
                    _ => "string",
                };
                object.fields.push(open(name, ty));
                continue;
            };
            // An address is made of fields that have the names of its parts.
            if parts.contains_key("geocodeAccuracy") {
                for part in object
                    .fields
                    .iter_mut()
                    .filter(|field| parts.keys().any(|part| part.eq_ignore_ascii_case(&field.name)))
                {
                    part.compound = Some(name.clone());
                }
                object.fields.push(open(name, "address"));
            }
        }
    }
    objects
}

/// What a query asks to be equal: fields and the texts that they must have.
fn conditions(soql: &str) -> Vec<(&str, &str)> {
    let parts: Vec<&str> = soql.split('\'').collect();
    let pairs = parts.chunks_exact(2).filter_map(|pair| {
        let name = pair[0].trim_end().strip_suffix('=')?.trim_end();
        let start = name.rfind(|char: char| !char.is_alphanumeric()).map_or(0, |at| at + 1);
        Some((&name[start..], pair[1]))
    });
    pairs.collect()
}

/// Puts in what the recording found, so that it can be found again.
fn seed(org: &Emulator, exchange: &Exchange) {
    // The records that the request speaks of are there, unless it failed.
    if exchange.answer.to_string().contains("\"success\":false") {
        return;
    }
    let mut all = Vec::new();
    records(&exchange.answer, &mut all);
    let decoded = decoded(&exchange.target);
    for word in [&exchange.body, &decoded]
        .into_iter()
        .flat_map(|text| text.split(|char: char| !char.is_alphanumeric()))
    {
        let objects = [("001", "Account"), ("003", "Contact"), ("005", "User"), ("500", "Case")];
        let object =
            objects.iter().find(|(prefix, _)| word.starts_with(prefix) && matches!(word.len(), 15 | 18));
        if let Some((_, object)) = object.filter(|_| exchange.method != "GET" && org.record(word).is_none()) {
            // What looks like an id need not be one.
            let _ = org.insert(object, [("Id", word)]);
        }
    }
    for record in all {
        let Some(object) = record["attributes"]["type"].as_str() else { continue };
        let id = record
            .get("Id")
            .and_then(Json::as_str)
            .or_else(|| record["attributes"]["url"].as_str().and_then(|url| url.rsplit('/').next()));
        let fields = record.iter().filter_map(|(name, value)| {
            let text = match value {
                Json::String(text) => text.clone(),
                Json::Bool(flag) => flag.to_string(),
                Json::Number(number) => number.to_string(),
                _ => return None,
            };
            Some((name.clone(), text))
        });
        let mut fields: Vec<(String, String)> = fields.filter(|(name, _)| name != "Id").collect();
        // It was found by what its answer need not show.
        for (name, value) in conditions(&decoded.replace('+', " ")) {
            if !fields.iter().any(|(there, _)| there.eq_ignore_ascii_case(name)) {
                fields.push((name.to_owned(), value.to_owned()));
            }
        }
        if let Some(id) = id.filter(|id| org.record(id).is_none()) {
            fields.push(("Id".to_owned(), id.to_owned()));
            // What does not fit the committed describe is left out.
            let _ = org.insert(object, fields);
        }
    }
}

/// The address of a last page like the recorded one: of a query for the same
/// fields, which finds one more than the page before it has.
async fn last_page(org: &Emulator, exchange: &Exchange) -> String {
    let first = &exchange.answer["records"][0];
    let object = first["attributes"]["type"].as_str().expect("a type");
    let fields: Vec<&str> = first
        .as_object()
        .expect("a record")
        .keys()
        .filter(|name| *name != "attributes")
        .map(String::as_str)
        .collect();
    org.insert(object, [("Name", "One more")]).expect("a record");
    let soql = format!("SELECT {} FROM {object}", fields.join(","));
    let page = common::query(org, &soql).await.json();
    let next = page["nextRecordsUrl"].as_str().unwrap_or_else(|| panic!("no further page: {page}"));
    next.to_owned()
}

/// What differs when an exchange is repeated.
async fn differences(exchange: &Exchange) -> Vec<String> {
    let rows = exchange.answer["records"].as_array().map_or(1, Vec::len);
    let settings =
        Settings { default_batch: rows.max(1), smallest_batch: 1, ..Settings::with_retired_versions() };
    let further = exchange.target.contains("/query/0r8");
    let settings = if further { settings } else { Settings::with_retired_versions() };
    let org = org_of(with_what_is_recorded(exchange)).settings(settings).start().await.expect("an org");
    seed(&org, exchange);
    let target = if further { last_page(&org, exchange).await } else { exchange.target.replace(' ', "%20") };
    let answer = common::rest(&org, &format!("{} {target}", exchange.method), &exchange.body).await;
    let here: Json = serde_json::from_str(&answer.body).unwrap_or(Json::Null);
    if u64::from(answer.status) != exchange.status {
        let (recorded, here) = (exchange.status, answer.status);
        return vec![format!("status {recorded} was recorded, {here} is here: {}", answer.body)];
    }
    let mut found = shape::json(&exchange.answer, &here);
    // Which limits there are is the edition's and the licences' business.
    if target.ends_with("/limits") {
        found.retain(|difference| !difference.ends_with(" is missing"));
    }
    found
}

#[tokio::test]
async fn recorded_exchanges_have_the_same_shape_here() {
    let files = recordings("rest-exchange");
    if files.is_empty() {
        return;
    }
    let mut report = Report::default();
    let mut left_out: BTreeSet<&str> = BTreeSet::new();
    for (name, file) in &files {
        let exchange = Exchange::read(file).unwrap_or_else(|| panic!("{name} is no exchange"));
        let found = differences(&exchange).await;
        let not_served = NOT_SERVED
            .iter()
            .find(|(part, _)| exchange.target.contains(part) || exchange.body.contains(part));
        match not_served {
            Some((part, _)) if found.is_empty() => {
                report.wrong.push(format!("{name}: {part} is emulated after all"));
            }
            Some((part, _)) => {
                left_out.insert(part);
            }
            None => report.note(name, found, KNOWN),
        }
    }
    let stale = NOT_SERVED.iter().filter(|(part, _)| !left_out.contains(part));
    report.wrong.extend(stale.map(|(part, _)| format!("no recording needs: {part}")));
    report.end("rest-exchange", files.len(), KNOWN);
}
