//! Recorded exchanges, sent again: what the emulated org answers has the shape
//! of what the service answered. They are not in this repository; the folder is
//! `SFORCE_DATA`'s, or `../shared/data` beside it, and without one nothing is tested.

mod common;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value as Json;
use sforce_codegen::schema::{Field, Object, ObjectFlag, Prop, Schema};
use sforce_codegen::snapshot;
use sforce_emulator::{Emulator, Settings};

/// Differences that are known, by a part of their description, and why.
const KNOWN: &[(&str, &str)] = &[
    ("ETag is missing", "seen on accounts only, and of no use without conditions on it"),
    ("objectDescribe.urls.", "addresses of resources that are not emulated"),
];

/// What is recorded and not emulated, by a part of its path, and why.
const NOT_SERVED: &[(&str, &str)] = &[
    ("/async/", "Bulk API"),
    ("/limits/recordCount", "record counts"),
    ("/composite/graph", "composite graph"),
    ("/quickActions", "quick actions"),
    ("/recent", "recent items"),
    ("/runTestsAsynchronous", "Apex"),
    ("/tooling/", "objects of the Tooling API that the committed schema does not have"),
    ("/connect/", "Connect API"),
    ("Knowledge", "Knowledge"),
    ("/query/0r8", "a locator of another org"),
    ("/limits", "limits, which differ by edition and licence"),
    ("CaseComment", "an object that the committed schema does not have"),
    ("%43%61%73%65%43%6F%6D%6D%65%6E%74", "the same, encoded"),
    ("RecordType", "record types, which the committed schema does not have"),
    ("0xORGID", "an id that the recorder made up"),
];

fn folder() -> Option<PathBuf> {
    let data = std::env::var_os("SFORCE_DATA")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"), PathBuf::from);
    Some(data.join("samples/rest-exchange")).filter(|folder| folder.is_dir())
}

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
        let json: Json = serde_json::from_slice(&std::fs::read(file).ok()?).ok()?;
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
        let target = target.replace("vxx.0", "v60.0");
        let body = body.replace("vxx.0", "v60.0");
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

/// How two answers differ in their shape: keys, and types of values.
fn differences(path: &str, recorded: &Json, here: &Json, found: &mut Vec<String>) {
    match (recorded, here) {
        (Json::Null, _) | (_, Json::Null) => {}
        (Json::Object(a), Json::Object(b)) => {
            for (name, value) in a {
                match b.get(name) {
                    Some(other) => differences(&format!("{path}.{name}"), value, other, found),
                    None => found.push(format!("{path}.{name} is missing")),
                }
            }
            found.extend(
                b.keys().filter(|name| !a.contains_key(*name)).map(|name| format!("{path}.{name} is more")),
            );
        }
        (Json::Array(a), Json::Array(b)) => {
            if let (Some(a), Some(b)) = (a.first(), b.first()) {
                differences(&format!("{path}[]"), a, b, found);
            }
        }
        (a, b) if std::mem::discriminant(a) == std::mem::discriminant(b) => {}
        (a, b) => found.push(format!("{path}: {a} was recorded, {b} is here")),
    }
}

/// Objects and fields that the recordings know, besides those committed.
fn with_what_is_recorded(
    mut objects: BTreeMap<String, Object>,
    exchanges: &[Exchange],
) -> BTreeMap<String, Object> {
    use ObjectFlag::{Createable, Deletable, Queryable, Retrieveable, Updateable};
    for exchange in exchanges {
        let mut all = Vec::new();
        records(&exchange.answer, &mut all);
        for record in all {
            let Some(name) = record["attributes"]["type"].as_str() else { continue };
            let object = objects.entry(name.to_owned()).or_insert_with(|| Object {
                name: name.to_owned(),
                flags: [Createable, Deletable, Queryable, Retrieveable, Updateable].into(),
                ..Object::default()
            });
            for (field, value) in record {
                if field == "attributes" || value.is_object() || object.field(field).is_some() {
                    continue;
                }
                let ty = match value {
                    Json::Bool(_) => "boolean",
                    Json::Number(_) => "double",
                    _ if field == "Id" => "id",
                    _ => "string",
                };
                let props =
                    [Prop::Createable, Prop::Updateable, Prop::Filterable, Prop::Sortable, Prop::Nillable];
                object.fields.push(Field {
                    name: field.clone(),
                    ty: ty.to_owned(),
                    props: props.into_iter().collect(),
                    ..Field::default()
                });
            }
        }
    }
    objects
}

async fn org(exchanges: &[Exchange]) -> Emulator {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated/schema/objects");
    let mut objects = BTreeMap::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let schema = snapshot::read_file(&entry.expect("an entry").path()).expect("a schema");
        objects.extend(schema.objects);
    }
    let objects = with_what_is_recorded(objects, exchanges);
    let schema = Schema { objects, ..Schema::default() };
    Emulator::builder().schema(schema).settings(Settings::default()).start().await.expect("an org")
}

/// Puts in what the recording found, so that it can be found again.
fn seed(org: &Emulator, exchange: &Exchange) {
    let mut all = Vec::new();
    records(&exchange.answer, &mut all);
    // The records that the request speaks of are there, unless it failed.
    if exchange.answer.to_string().contains("\"success\":false") {
        return;
    }
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
        if let Some(id) = id.filter(|id| org.record(id).is_none()) {
            fields.push(("Id".to_owned(), id.to_owned()));
            // What does not fit the committed describe is left out.
            let _ = org.insert(object, fields);
        }
    }
}

#[tokio::test]
async fn recorded_exchanges_have_the_same_shape_here() {
    let Some(folder) = folder() else {
        println!("no recorded exchanges are at hand");
        return;
    };
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    let (mut compared, mut left_out, mut wrong) = (0, BTreeMap::new(), Vec::new());
    for file in &files {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let Some(exchange) = Exchange::read(file) else {
            left_out.insert(name, "no exchange that this test can read");
            continue;
        };
        if let Some((_, why)) =
            NOT_SERVED.iter().find(|(part, _)| exchange.target.contains(part) || exchange.body.contains(part))
        {
            left_out.insert(name, *why);
            continue;
        }
        let exchanges = [exchange];
        let org = org(&exchanges).await;
        let [exchange] = &exchanges;
        seed(&org, exchange);
        let target = exchange.target.replace(' ', "%20");
        let answer = common::rest(&org, &format!("{} {target}", exchange.method), &exchange.body).await;
        let here: Json = serde_json::from_str(&answer.body).unwrap_or(Json::Null);
        let mut found = Vec::new();
        if u64::from(answer.status) == exchange.status {
            differences("", &exchange.answer, &here, &mut found);
        } else {
            let (recorded, here) = (exchange.status, answer.status);
            found.push(format!("status {recorded} was recorded, {here} is here: {}", answer.body));
        }
        compared += 1;
        found.retain(|difference| !KNOWN.iter().any(|(part, _)| difference.contains(part)));
        wrong.extend(
            found.into_iter().map(|difference| format!("{name}: {} {target}: {difference}", exchange.method)),
        );
    }
    println!("{compared} of {} exchanges were compared; left out: {left_out:#?}", files.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(compared > 0, "nothing was compared");
}
