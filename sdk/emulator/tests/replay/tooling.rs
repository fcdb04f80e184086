//! Recorded answers of the Tooling API, made again.

use std::time::Duration;

use serde_json::{Value as Json, json};
use sforce_emulator::Emulator;

use super::{Report, committed, common, made_up, org_of, recordings, shape};
use common::{Response, rest};

/// Differences that are known, by a part of their description, and why.
const KNOWN: &[(&str, &str)] = &[];

/// What is recorded and not emulated: the file, and why.
const NOT_SERVED: &[(&str, &str)] =
    &[("v34__executeAnonymous.json", "Apex"), ("v34__runTestsSynchronous.json", "Apex")];

async fn org() -> Emulator {
    let mut objects = committed();
    let mut definition = made_up("EntityDefinition", &[("DurableId", "string")]);
    definition.tooling = true;
    objects.insert(definition.name.clone(), definition);
    org_of(objects).start().await.expect("an org")
}

/// A class, and a container with a member that holds this text of it.
async fn begun(org: &Emulator, version: u16, body: &str) -> (String, String) {
    let class = org.insert("ApexClass", [("Name", "Foo"), ("Body", "public class Foo {}")]).expect("a class");
    let container = org.insert("MetadataContainer", [("Name", "work")]).expect("a container");
    let member = json!({"MetadataContainerId": container, "ContentEntityId": class, "Body": body});
    let path = format!("POST /services/data/v{version}.0/tooling/sobjects/ApexClassMember");
    assert_eq!(rest(org, &path, &member.to_string()).await.status, 201);
    (class, container)
}

async fn requested(org: &Emulator, container: &str, check_only: bool) -> String {
    let body = json!({"isCheckOnly": check_only, "metadataContainerId": container}).to_string();
    let made = rest(org, "POST /services/data/v30.0/tooling/sobjects/ContainerAsyncRequest", &body).await;
    org.advance(Duration::from_secs(5));
    made.json()["id"].as_str().expect("an id").to_owned()
}

/// The answer to what was asked when this was recorded.
async fn again(org: &Emulator, name: &str, recorded: &Json) -> Response {
    let sent = |path: &str| format!("{} {path}", recorded["method"].as_str().expect("a method"));
    let path = recorded["path"].as_str().unwrap_or_default();
    let body = if recorded["request"].is_null() { String::new() } else { recorded["request"].to_string() };
    match name {
        "nock_v30__POST_MetadataContainer_201.json" => rest(org, &sent(path), &body).await,
        "nock_v30__GET_MetadataContainer_200.json" | "nock_v30__DELETE_MetadataContainer_204.json" => {
            let id = path.rsplit('/').next().expect("an id");
            org.insert("MetadataContainer", [("Id", id), ("Name", "TestGetContainer")]).expect("a container");
            rest(org, &sent(path), &body).await
        }
        "nock_v30__POST_ApexClassMember_201.json" | "nock_v30__POST_ContainerAsyncRequest_201.json" => {
            let id = |name: &str| recorded["request"][name].as_str();
            if let Some(class) = id("contentEntityId") {
                org.insert("ApexClass", [("Id", class), ("Name", "MochaToolingTest")]).expect("a class");
            }
            let container = id("metadataContainerId").expect("a container");
            org.insert("MetadataContainer", [("Id", container), ("Name", "work")]).expect("a container");
            rest(org, &sent(path), &body).await
        }
        "nock_v30__GET_ContainerAsyncRequest_200.json" => {
            let (_, container) = begun(org, 30, "public class Foo { }").await;
            let id = requested(org, &container, true).await;
            let at = path.rfind('/').expect("a path");
            rest(org, &sent(&format!("{}/{id}", &path[..at])), "").await
        }
        "v32__ContainerAsyncRequest_DeployDetails_failure.json" => {
            let (_, container) = begun(org, 32, "public class Foo {").await;
            let id = requested(org, &container, false).await;
            let names: Vec<&str> =
                recorded.as_object().expect("an object").keys().map(String::as_str).collect();
            let fields: Vec<&str> = names.into_iter().filter(|name| *name != "attributes").collect();
            let path = format!(
                "/services/data/v32.0/tooling/sobjects/ContainerAsyncRequest/{id}?fields={}",
                fields.join(",")
            );
            rest(org, &format!("GET {path}"), "").await
        }
        "v34__describeGlobal.json" => rest(org, "GET /services/data/v34.0/tooling/sobjects", "").await,
        "v34__search.json" => {
            org.insert("EntityDefinition", [("DurableId", "AccountContactRole")]).expect("a definition");
            let sosl = "FIND+%7BAccount*%7D+RETURNING+EntityDefinition(Id,DurableId)";
            rest(org, &format!("GET /services/data/v34.0/tooling/search?q={sosl}"), "").await
        }
        "v34__executeAnonymous.json" => {
            rest(org, "GET /services/data/v34.0/tooling/executeAnonymous?anonymousBody=x%3B", "").await
        }
        "v34__runTestsSynchronous.json" => {
            rest(org, "POST /services/data/v34.0/tooling/runTestsSynchronous", "{}").await
        }
        _ => panic!("nobody says what was asked when {name} was recorded"),
    }
}

#[tokio::test]
async fn recorded_tooling_answers_have_the_same_shape_here() {
    let files = recordings("tooling");
    if files.is_empty() {
        return;
    }
    let mut report = Report::default();
    for (name, file) in &files {
        let recorded: Json = serde_json::from_slice(&std::fs::read(file).expect("a file")).expect("JSON");
        let org = org().await;
        let answer = again(&org, name, &recorded).await;
        if NOT_SERVED.iter().any(|(it, _)| it == name) {
            assert_eq!(answer.status, 404, "{name} is emulated after all");
            continue;
        }
        let (status, body) = match recorded["status"].as_u64() {
            Some(status) => (status, &recorded["response"]),
            None => (200, &recorded),
        };
        let mut found = Vec::new();
        if u64::from(answer.status) != status {
            found.push(format!("status {status} was recorded, {} is here: {}", answer.status, answer.body));
        }
        for (header, value) in recorded["headers"].as_object().into_iter().flatten() {
            let value = value.as_str().expect("a text");
            let start = |text: &str| text.split(['=', ',']).next().unwrap_or_default().to_owned();
            let same = answer.header(header).is_some_and(|here| match header.as_str() {
                "location" => here.rsplit_once('/').map(|it| it.0) == value.rsplit_once('/').map(|it| it.0),
                "last-modified" => here.len() == value.len(),
                _ => start(here) == start(value),
            });
            if !same {
                found.push(format!(
                    "header {header}: {value} was recorded, {:?} is here",
                    answer.header(header)
                ));
            }
        }
        let mut here: Json = serde_json::from_str(&answer.body).unwrap_or(Json::Null);
        // The recording was cut to one object.
        if let Some(objects) = here.get_mut("sobjects").and_then(Json::as_array_mut) {
            objects.retain(|object| object["name"] == recorded["sobjects"][0]["name"]);
        }
        found.extend(shape::json(body, &here));
        report.note(name, found, KNOWN);
    }
    for (name, why) in NOT_SERVED {
        assert!(files.contains_key(*name), "no recording {name} ({why})");
    }
    report.end("tooling", files.len(), KNOWN);
}
