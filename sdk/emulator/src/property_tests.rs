//! What a describe says of a field and of an object, asked of the org for every
//! field of every committed object: for each property one call that needs it,
//! which succeeds where it is set and fails with its code where it is not.

use std::path::{Path, PathBuf};

use sforce_schema::snapshot;
use sforce_schema::{Field, FieldType, Object, ObjectFlag, Prop};

use crate::http::{Call, answered};
use crate::log::Wire;
use crate::org::{How, Input, Org};
use crate::rules;
use crate::value::Value;
use crate::{Clock, Emulator};

/// Fields that obey a rule besides their describe, and the rule.
const RULED: &[(&str, &str, &str)] = &[
    ("PackagePushRequest", "Status", "push-upgrade, section 4: created as Created, changed along its states"),
    ("PackagePushJob", "Status", "push-upgrade, section 4: created as Created"),
    ("PackagePushJob", "SubscriberOrganizationKey", "push-upgrade, section 4: one job for each org"),
    ("ApexClass", "Body", "code must compile"),
    ("ApexTrigger", "Body", "the same"),
    ("ApexPage", "Markup", "the same"),
    ("ApexComponent", "Markup", "the same"),
    ("ContainerAsyncRequest", "IsRunTests", "tooling-deploy, section 2: reserved, but clients send it"),
];

/// Fields of which one must be there and not both: the object, the one that a
/// record has here, and the other (tooling-deploy, sections 2 and 3).
const EITHER: &[(&str, &str, &str)] = &[
    ("ContainerAsyncRequest", "MetadataContainerId", "MetadataContainerMemberId"),
    ("ApexClassMember", "ContentEntityId", "FullName"),
    ("ApexComponentMember", "ContentEntityId", "FullName"),
    ("ApexPageMember", "ContentEntityId", "FullName"),
    ("ApexTriggerMember", "ContentEntityId", "FullName"),
];

/// Where an object's field is asked for: tooling objects below `/tooling`, and
/// what 31.0 replaced in 30.0.
fn base(object: &Object, field: &str) -> &'static str {
    match (object.tooling, field) {
        (true, "CompilerErrors") => "v30.0/tooling",
        (true, _) => "v60.0/tooling",
        (false, _) => "v60.0",
    }
}

/// Types whose fields no aggregate takes, whatever the describe says
/// (soql, section 6).
const NO_AGGREGATE: [&str; 8] =
    ["base64", "boolean", "time", "address", "location", "anyType", "encryptedstring", "multipicklist"];

fn ruled(object: &Object, field: &Field) -> bool {
    RULED.iter().any(|(of, name, _)| object.name == *of && field.name == *name)
}

struct Asked {
    org: Org,
    session: String,
    number: u32,
    calls: usize,
}

fn snapshots(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            snapshots(&path, found);
        } else if path.extension().is_some_and(|it| it == "schema") && !path.ends_with("metadata.schema") {
            found.push(path);
        }
    }
}

fn asked() -> Asked {
    let mut files = Vec::new();
    snapshots(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated/schema"), &mut files);
    let mut builder =
        Emulator::builder().settings(crate::Settings::with_retired_versions()).clock(Clock::manual());
    for file in files {
        builder = builder.schema(snapshot::read_file(&file).expect("a schema"));
    }
    let mut org = builder.org("http://localhost".to_owned()).expect("an org");
    let session = org.sessions.open_for_good(0);
    Asked { org, session, number: 0, calls: 0 }
}

impl Asked {
    /// The status and the code of a REST call.
    fn call(&mut self, method: &str, target: &str, body: &serde_json::Value) -> (u16, String) {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let call = Call {
            method: method.to_owned(),
            path: format!("/services/data/{path}"),
            query: query.to_owned(),
            headers: vec![("authorization".to_owned(), format!("Bearer {}", self.session))],
            body: if body.is_null() { String::new() } else { body.to_string() },
            ..Call::default()
        };
        self.calls += 1;
        let answer = answered(&mut self.org, Wire::Rest, &call);
        let body: serde_json::Value = serde_json::from_slice(&answer.body).unwrap_or_default();
        let code = body[0]["errorCode"].as_str().unwrap_or_default();
        (answer.status, if answer.status < 400 { String::new() } else { code.to_owned() })
    }

    fn query(&mut self, base: &str, soql: &str) -> String {
        self.call("GET", &format!("{base}/query?q={}", soql.replace(' ', "+")), &serde_json::Value::Null).1
    }

    /// A value that the field can hold; of a unique one, each time another.
    fn value(&mut self, field: &Field) -> serde_json::Value {
        self.number += 1;
        let number = self.number;
        match field.ty {
            FieldType::Boolean => true.into(),
            FieldType::Int | FieldType::Long => 1.into(),
            FieldType::Double | FieldType::Currency | FieldType::Percent => 1.0.into(),
            FieldType::Date => "2026-01-02".into(),
            FieldType::DateTime => "2026-01-02T03:04:05Z".into(),
            FieldType::Time => "03:04:05Z".into(),
            FieldType::Email => format!("u{number}@example.com").into(),
            FieldType::Base64 => "QUJD".into(),
            FieldType::Picklist | FieldType::Multipicklist => {
                let value = field.values.iter().find(|value| value.active);
                value.map_or("x", |value| value.value.as_str()).into()
            }
            // A request takes over what is saved, but nothing is made in one.
            FieldType::Reference if field.name == "MetadataContainerId" => {
                self.fresh("MetadataContainer").into()
            }
            // Of each class one member only is in a container.
            FieldType::Reference if field.name == "ContentEntityId" => {
                let target = field.reference_to.first().expect("a target").clone();
                self.fresh(&target).into()
            }
            FieldType::Reference => {
                let target = field.reference_to.iter().find_map(|name| self.org.catalog.object(name));
                match target.map(|object| object.name.clone()) {
                    Some(target) => self.seed(&target).into(),
                    None => "zzz000000000001".into(),
                }
            }
            // Two at most, so that the shortest fields hold it.
            _ if field.length == 1 => "x".into(),
            // Two jobs for one org are refused (push-upgrade, section 4).
            _ if field.has(Prop::Unique) || field.name == "SubscriberOrganizationKey" => {
                format!("{number}").into()
            }
            _ => "x".into(),
        }
    }

    /// A record with nothing but an id, or the one that is there.
    fn seed(&mut self, object: &str) -> String {
        let there = self.org.store.all(object).into_iter().next();
        there.map_or_else(|| self.fresh(object), |record| record.id)
    }

    fn fresh(&mut self, object: &str) -> String {
        // Containers and code go by their names.
        let named =
            self.org.catalog.object(object).is_some_and(|it| it.tooling && it.field("Name").is_some());
        self.number += 1;
        let name = ("Name".to_owned(), Value::from(format!("n{}", self.number)));
        let fields = if named { vec![name] } else { Vec::new() };
        self.org.whole(|org| org.seed(&org.first_user(), object, fields)).and_then(|it| it).expect("a record")
    }

    /// The fields without which no record is created, where this one is given.
    fn required(&mut self, object: &Object, given: &Field) -> serde_json::Map<String, serde_json::Value> {
        let either = EITHER.iter().find(|(of, _, other)| object.name == *of && given.name != *other);
        let needed = |field: &&Field| {
            rules::required(object, field) || either.is_some_and(|(_, one, _)| field.name == *one)
        };
        let fields: Vec<Field> = object.fields.iter().filter(needed).cloned().collect();
        fields.iter().map(|field| (field.name.clone(), self.value(field))).collect()
    }
}

fn objects(asked: &Asked) -> Vec<Object> {
    asked.org.catalog.objects().cloned().collect()
}

#[test]
fn fields_are_written_as_described() {
    let mut asked = asked();
    let (mut fields, mut refusals) = (0, 0);
    for object in &objects(&asked) {
        let creates = object.has(ObjectFlag::Createable);
        let updates = object.has(ObjectFlag::Updateable);
        for field in object.fields.iter().filter(|field| !ruled(object, field)) {
            let place = format!("{}.{}", object.name, field.name);
            let value = asked.value(field);
            fields += 1;
            if creates {
                let mut body = asked.required(object, field);
                body.insert(field.name.clone(), value.clone());
                let target = format!("{}/sobjects/{}", base(object, &field.name), object.name);
                let (status, code) = asked.call("POST", &target, &body.into());
                if field.has(Prop::Createable) {
                    assert_eq!((status, code.as_str()), (201, ""), "{place} can be created");
                } else {
                    refusals += 1;
                    assert_eq!(code, "INVALID_FIELD_FOR_INSERT_UPDATE", "{place} cannot be created");
                }
            }
            if !updates {
                continue;
            }
            // The value of a unique field is taken by now.
            let value = asked.value(field);
            let id = asked.fresh(&object.name);
            let target = format!("{}/sobjects/{}/{id}", base(object, &field.name), object.name);
            let patch = |asked: &mut Asked, value: serde_json::Value| {
                let body: serde_json::Map<_, _> = [(field.name.clone(), value)].into_iter().collect();
                asked.call("PATCH", &target, &body.into()).1
            };
            if !field.has(Prop::Updateable) {
                refusals += 1;
                // The Id stands in the address, and nowhere else.
                let id = field.ty == FieldType::Id;
                let expected = if id { "INVALID_FIELD" } else { "INVALID_FIELD_FOR_INSERT_UPDATE" };
                assert_eq!(patch(&mut asked, value), expected, "{place} cannot be updated");
                continue;
            }
            assert_eq!(patch(&mut asked, value), "", "{place} can be updated");
            let empty = patch(&mut asked, serde_json::Value::Null);
            if field.has(Prop::Nillable) && !rules::required(object, field) {
                assert_eq!(empty, "", "{place} can be emptied");
            } else {
                refusals += 1;
                assert_eq!(empty, "REQUIRED_FIELD_MISSING", "{place} cannot be emptied");
            }
            if matches!(field.ty, FieldType::String | FieldType::Textarea | FieldType::Phone | FieldType::Url)
                && field.length > 0
            {
                let length = usize::try_from(field.length).expect("a length");
                refusals += 1;
                assert_eq!(patch(&mut asked, "x".repeat(length + 1).into()), "STRING_TOO_LONG", "{place}");
            }
            if matches!(field.ty, FieldType::Picklist | FieldType::Multipicklist) && !field.values.is_empty()
            {
                let code = patch(&mut asked, "no one".into());
                let expected = if field.has(Prop::RestrictedPicklist) {
                    refusals += 1;
                    "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"
                } else {
                    ""
                };
                assert_eq!(code, expected, "{place} and a value that is not listed");
            }
            if matches!(
                field.ty,
                FieldType::Boolean
                    | FieldType::Int
                    | FieldType::Double
                    | FieldType::Currency
                    | FieldType::Date
                    | FieldType::DateTime
            ) {
                refusals += 1;
                assert_eq!(
                    patch(&mut asked, "neither".into()),
                    "JSON_PARSER_ERROR",
                    "{place} and a wrong type"
                );
            }
            if field.ty == FieldType::Reference {
                refusals += 1;
                assert_eq!(patch(&mut asked, "no id".into()), "MALFORMED_ID", "{place} and no id");
            }
        }
    }
    assert!(fields > 300 && refusals > 300, "{fields} fields, {refusals} refusals, {} calls", asked.calls);
}

#[test]
fn created_records_hold_what_the_describe_promises() {
    let mut asked = asked();
    let (mut filled, mut unique, mut unfilled) = (0, 0, Vec::new());
    for object in objects(&asked).iter().filter(|it| it.has(ObjectFlag::Createable)) {
        let target = format!("{}/sobjects/{}", base(object, ""), object.name);
        let body = asked.required(object, &Field::default());
        let (status, code) = asked.call("POST", &target, &body.clone().into());
        assert_eq!((status, code.as_str()), (201, ""), "{} with what it requires", object.name);
        let record = asked.org.store.all(&object.name).pop().expect("the last one is the newest");
        for field in object.fields.iter().filter(|field| !field.has(Prop::Nillable)) {
            filled += 1;
            if record.get(&field.name).is_null() {
                unfilled.push(format!("{}.{}", object.name, field.name));
            }
        }
        for field in
            object.fields.iter().filter(|field| field.has(Prop::Unique) && field.has(Prop::Createable))
        {
            unique += 1;
            let mut twin = asked.required(object, field);
            let value = record.text(&field.name).map_or_else(|| asked.value(field), Into::into);
            twin.insert(field.name.clone(), value);
            let first = asked.call("POST", &target, &twin.clone().into()).1;
            let second = asked.call("POST", &target, &twin.into()).1;
            let place = format!("{}.{} is unique", object.name, field.name);
            assert!(matches!(first.as_str(), "" | "DUPLICATE_VALUE"), "{place}: {first}");
            assert_eq!(second, "DUPLICATE_VALUE", "{place}");
        }
    }
    assert!(unfilled.is_empty(), "neither Nillable nor filled in: {unfilled:?}");
    assert!(filled > 100 && unique > 0, "{filled} filled, {unique} unique");
}

#[test]
fn fields_are_asked_for_as_described() {
    let mut asked = asked();
    let mut fields = 0;
    for object in objects(&asked).iter().filter(|object| object.has(ObjectFlag::Queryable)) {
        for field in &object.fields {
            let (name, of) = (&field.name, &object.name);
            fields += 1;
            let aggregates = field.has(Prop::Aggregatable) && !NO_AGGREGATE.contains(&field.ty.as_str());
            for (prop, soql, set, code) in [
                (
                    "Filter",
                    format!("SELECT Id FROM {of} WHERE {name} = null"),
                    field.has(Prop::Filterable),
                    "INVALID_FIELD",
                ),
                (
                    "Sort",
                    format!("SELECT Id FROM {of} ORDER BY {name}"),
                    field.has(Prop::Sortable),
                    "INVALID_FIELD",
                ),
                (
                    "Group",
                    format!("SELECT {name} FROM {of} GROUP BY {name}"),
                    field.has(Prop::Groupable),
                    "MALFORMED_QUERY",
                ),
                (
                    "Aggregate",
                    format!("SELECT COUNT_DISTINCT({name}) FROM {of}"),
                    aggregates,
                    "MALFORMED_QUERY",
                ),
            ] {
                let found = asked.query(base(object, name), &soql);
                assert_eq!(found, if set { "" } else { code }, "{prop} of {of}.{name}: {soql}");
            }
            let found = asked.query(base(object, name), &format!("SELECT {name} FROM {of}"));
            assert_eq!(found, "", "{of}.{name} can be selected");
        }
    }
    assert!(fields > 500, "{fields}");
}

#[test]
fn keys_are_what_the_describe_calls_so() {
    let mut asked = asked();
    for object in objects(&asked).iter().filter(|it| it.has(ObjectFlag::Updateable)) {
        for field in object.fields.iter().filter(|field| field.name != "Id") {
            let key = field.has(Prop::ExternalId) || field.has(Prop::IdLookup);
            let value = asked.value(field).to_string().replace('"', "").replace(' ', "%20");
            let base = base(object, &field.name);
            let target = format!("{base}/sobjects/{}/{}/{value}?updateOnly=true", object.name, field.name);
            let (status, code) = asked.call("PATCH", &target, &serde_json::json!({}));
            // Of a key no record is found, which is a 404 too, or one is.
            let of_a_key = status < 400 || code == "NOT_FOUND";
            assert!(
                if key { of_a_key } else { status == 404 && code == "NOT_FOUND" },
                "{target}: {status} {code}"
            );
            let input = Input {
                object: object.name.clone(),
                fields: vec![(field.name.clone(), Value::from(value.as_str()).into())],
                id: None,
            };
            let all = asked.org.upsert_all(
                &asked.org.first_user(),
                &object.name,
                &field.name,
                &[input],
                How::default(),
            );
            assert_eq!(all.err().map(|it| it.code), (!key).then(|| "INVALID_FIELD".to_owned()), "{target}");
        }
    }
}

#[test]
fn objects_allow_what_their_flags_say() {
    let mut asked = asked();
    let none = serde_json::Value::Null;
    let empty = serde_json::json!({});
    for object in objects(&asked) {
        let of = object.name.as_str();
        let id = asked.fresh(of);
        let refused = |code: &str| matches!(code, "METHOD_NOT_ALLOWED" | "INVALID_TYPE_FOR_OPERATION");
        let base = base(&object, "");
        let record = format!("{base}/sobjects/{of}/{id}");
        let span = "start=2025-12-31T00:00:00Z&end=2026-01-01T00:00:00Z";
        let search = format!("{base}/search?q=FIND+%7Bx%7D+RETURNING+{of}(Id)");
        for (flag, method, target, body) in [
            (ObjectFlag::Createable, "POST", format!("{base}/sobjects/{of}"), &empty),
            (ObjectFlag::Retrieveable, "GET", record.clone(), &none),
            (ObjectFlag::Updateable, "PATCH", record.clone(), &empty),
            (ObjectFlag::Queryable, "GET", format!("{base}/query?q=SELECT+Id+FROM+{of}"), &none),
            (ObjectFlag::Searchable, "GET", search, &none),
            (ObjectFlag::Replicateable, "GET", format!("{base}/sobjects/{of}/updated?{span}"), &none),
            (ObjectFlag::Replicateable, "GET", format!("{base}/sobjects/{of}/deleted?{span}"), &none),
            (ObjectFlag::Deletable, "DELETE", record, &none),
        ] {
            // Searching asks for records as a query does.
            let also = flag == ObjectFlag::Searchable && !object.has(ObjectFlag::Queryable);
            let (status, code) = asked.call(method, &target, body);
            let allowed = object.has(flag) && !also;
            assert_eq!(!refused(&code), allowed, "{flag:?}: {method} {target}: {status} {code}");
        }
        let code = |outcome: Result<(), crate::Refusal>| outcome.err().map_or_else(String::new, |it| it.code);
        let undelete = code(asked.org.undelete(&asked.org.first_user(), &id).map(drop));
        assert_eq!(!refused(&undelete), object.has(ObjectFlag::Undeletable), "undelete {of}: {undelete}");
        let master = Input { object: of.to_owned(), id: Some(id), ..Input::default() };
        let merge = code(asked.org.merge(&asked.org.first_user(), &master, &[], How::default()).map(drop));
        assert_eq!(!refused(&merge), object.has(ObjectFlag::Mergeable), "merge {of}: {merge}");
    }
}
