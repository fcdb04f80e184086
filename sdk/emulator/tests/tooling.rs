//! Tooling containers, over REST and SOAP, on the committed snapshots.

mod common;

use std::path::Path;
use std::time::Duration;

use common::zips::{OPTIONS, class, deploy};
use common::{Response, between, rest, soap_with};
use serde_json::{Value as Json, json};
use sforce_codegen::snapshot;
use sforce_emulator::{Builder, Emulator, Settings, Value};

const SECOND: Duration = Duration::from_secs(1);
const BASE: &str = "/services/data/v60.0/tooling";
const FIELDS: &str =
    "Id,State,DeployDetails,ErrorMsg,IsCheckOnly,MetadataContainerId,MetadataContainerMemberId";

fn builder() -> Builder {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated/schema/v65/tooling");
    let mut names: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort();
    names.into_iter().filter(|path| !path.ends_with("wsdl.schema")).fold(common::org(), |builder, path| {
        let text = std::fs::read_to_string(&path).unwrap();
        builder.schema(snapshot::read(&path.display().to_string(), &text).unwrap())
    })
}

async fn org() -> Emulator {
    builder().start().await.unwrap()
}

async fn create(org: &Emulator, object: &str, body: Json) -> Result<String, String> {
    let made = rest(org, &format!("POST {BASE}/sobjects/{object}"), &body.to_string()).await;
    if made.status == 201 {
        Ok(made.json()["id"].as_str().unwrap().to_owned())
    } else {
        Err(format!("{} {}", made.code(), made.json()[0]["message"].as_str().unwrap()))
    }
}

async fn make(org: &Emulator, object: &str, body: Json) -> String {
    create(org, object, body).await.unwrap()
}

async fn query_at(org: &Emulator, version: u16, soql: &str) -> Response {
    let encoded = soql.bytes().fold(String::new(), |encoded, byte| format!("{encoded}%{byte:02X}"));
    rest(org, &format!("GET /services/data/v{version}.0/tooling/query?q={encoded}"), "").await
}

/// The request as clients poll it.
async fn poll(org: &Emulator, id: &str) -> Json {
    let answer =
        query_at(org, 60, &format!("SELECT {FIELDS} FROM ContainerAsyncRequest WHERE Id = '{id}'")).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    answer.json()["records"][0].clone()
}

async fn state(org: &Emulator, id: &str) -> String {
    poll(org, id).await["State"].as_str().unwrap().to_owned()
}

/// A class, a container, and a member of both.
async fn begun(org: &Emulator, name: &str, body: &str) -> (String, String, String) {
    let class =
        make(org, "ApexClass", json!({"Name": name, "Body": format!("public class {name} {{}}")})).await;
    let container = make(org, "MetadataContainer", json!({ "Name": format!("work-{name}") })).await;
    let member = make(
        org,
        "ApexClassMember",
        json!({"metadataContainerId": container, "contentEntityId": class, "body": body}),
    )
    .await;
    (class, container, member)
}

async fn request(org: &Emulator, container: &str, check_only: bool) -> Result<String, String> {
    create(
        org,
        "ContainerAsyncRequest",
        json!({"MetadataContainerId": container, "IsCheckOnly": check_only, "IsRunTests": false}),
    )
    .await
}

fn text(org: &Emulator, id: &str, field: &str) -> Option<String> {
    org.record(id).unwrap().text(field).map(ToOwned::to_owned)
}

#[tokio::test]
async fn a_save_hands_the_members_over() {
    let org = org().await;
    let (class, container, member) = begun(&org, "Foo", "public class Foo { void f() {} }").await;
    assert!(class.starts_with("01p") && container.starts_with("1dc") && member.starts_with("400"));
    assert_eq!(text(&org, &member, "FullName").as_deref(), Some("Foo"));
    let id = request(&org, &container, false).await.unwrap();
    assert!(id.starts_with("1dr"));
    let queued = poll(&org, &id).await;
    assert_eq!((&queued["State"], &queued["DeployDetails"]), (&json!("Queued"), &json!(null)));
    org.advance(SECOND);
    let done = poll(&org, &id).await;
    assert_eq!(done["State"], "Completed");
    assert_eq!(done["DeployDetails"]["componentFailures"], json!([]));
    let message = &done["DeployDetails"]["componentSuccesses"][0];
    assert_eq!(
        (&message["fullName"], &message["fileName"], &message["id"]),
        (&json!("Foo"), &json!("Foo"), &json!(class))
    );
    assert_eq!(
        (&message["success"], &message["changed"], &message["created"]),
        (&json!(true), &json!(true), &json!(false))
    );
    assert_eq!(done["DeployDetails"]["allComponentMessages"].as_array().unwrap().len(), 1);
    assert_eq!(done["DeployDetails"]["runTestResult"], json!(null));
    // Saved, and the member now belongs to the request.
    assert_eq!(text(&org, &class, "Body").as_deref(), Some("public class Foo { void f() {} }"));
    assert_eq!(text(&org, &member, "MetadataContainerId"), Some(id.clone()));
    let of_container = query_at(
        &org,
        60,
        &format!("SELECT Id FROM ApexClassMember WHERE MetadataContainerId = '{container}'"),
    )
    .await;
    assert_eq!(of_container.json()["totalSize"], 0);
    let of_request = query_at(
        &org,
        60,
        &format!("SELECT Id, SymbolTable FROM ApexClassMember WHERE MetadataContainerId = '{id}'"),
    )
    .await;
    assert_eq!(
        of_request.json()["records"][0]["SymbolTable"]["methods"][0]["name"],
        "f",
        "{}",
        of_request.body
    );
    // It can no longer be changed or deployed; the container can be used again.
    for (method, body) in [("PATCH", json!({"Body": "x"}).to_string()), ("DELETE", String::new())] {
        let refused = rest(&org, &format!("{method} {BASE}/sobjects/ApexClassMember/{member}"), &body).await;
        assert_eq!((refused.status, refused.code()), (400, "FIELD_INTEGRITY_EXCEPTION".into()));
    }
    let again = create(
        &org,
        "ContainerAsyncRequest",
        json!({"MetadataContainerMemberId": member, "IsCheckOnly": false}),
    )
    .await;
    assert!(again.unwrap_err().contains("can no longer be changed"));
    make(
        &org,
        "ApexClassMember",
        json!({"MetadataContainerId": container, "ContentEntityId": class, "Body": "class Foo {}"}),
    )
    .await;
    let second = request(&org, &container, false).await.unwrap();
    org.advance(SECOND);
    assert_eq!(state(&org, &second).await, "Completed", "one container has many requests");
    assert_eq!(text(&org, &class, "Body").as_deref(), Some("class Foo {}"));
    // The metadata API sees it too.
    assert!(org.component("ApexClass", "Foo").is_some());
}

#[tokio::test]
async fn a_check_saves_nothing() {
    let org = org().await;
    let (class, container, member) = begun(&org, "Foo", "public class Foo { Integer i; }").await;
    let id = request(&org, &container, true).await.unwrap();
    org.advance(SECOND);
    assert_eq!(state(&org, &id).await, "Completed");
    assert_eq!(text(&org, &class, "Body").as_deref(), Some("public class Foo {}"));
    assert_eq!(text(&org, &member, "MetadataContainerId"), Some(container.clone()));
    let saved = request(&org, &container, false).await.unwrap();
    org.advance(SECOND);
    assert_eq!(state(&org, &saved).await, "Completed");
}

#[tokio::test]
async fn what_does_not_compile_fails_with_its_place() {
    let org = org().await;
    let (class, container, member) = begun(&org, "Foo", "public class Foo {\n  Nope x;\n}").await;
    let id = request(&org, &container, false).await.unwrap();
    org.advance(SECOND);
    let failed = poll(&org, &id).await;
    assert_eq!(failed["State"], "Failed");
    let failure = &failed["DeployDetails"]["componentFailures"][0];
    assert_eq!((&failure["lineNumber"], &failure["columnNumber"]), (&json!(2), &json!(3)));
    assert_eq!(
        (&failure["problem"], &failure["problemType"]),
        (&json!("Invalid type: Nope"), &json!("Error"))
    );
    assert_eq!(
        (&failure["componentType"], &failure["id"], &failure["success"]),
        (&json!("ApexClass"), &json!(class), &json!(false))
    );
    assert_eq!(failed["DeployDetails"]["componentSuccesses"], json!([]));
    // The members stay where they are, to be mended.
    assert_eq!(text(&org, &member, "MetadataContainerId"), Some(container.clone()));
    assert_eq!(failed["MetadataContainerId"], json!(container));
    let mended = rest(
        &org,
        &format!("PATCH {BASE}/sobjects/ApexClassMember/{member}"),
        &json!({"Body": "class Foo { Bar b; }"}).to_string(),
    )
    .await;
    assert_eq!(mended.status, 204);
    // Sources of a container are compiled together.
    let bar = make(&org, "ApexClass", json!({"Name": "Other", "Body": "class Other {}"})).await;
    make(
        &org,
        "ApexClassMember",
        json!({"MetadataContainerId": container, "ContentEntityId": bar, "Body": "class Bar { Foo f; }"}),
    )
    .await;
    let id = request(&org, &container, false).await.unwrap();
    org.advance(SECOND);
    assert_eq!(state(&org, &id).await, "Completed");
    // Where a table cannot be made any more it is cleared.
    assert!(text(&org, &member, "SymbolTable").is_some());
}

#[tokio::test]
async fn every_kind_of_member_is_saved() {
    let org = org().await;
    let container = make(&org, "MetadataContainer", json!({"Name": "all"})).await;
    for (kind, field, old, new) in [
        ("ApexClass", "Body", "class T {}", "class T { }"),
        (
            "ApexTrigger",
            "Body",
            "trigger T on Account (before insert) {}",
            "trigger T on Account (after insert) {}",
        ),
        ("ApexPage", "Markup", "<apex:page/>", "<apex:page>x</apex:page>"),
        ("ApexComponent", "Markup", "<apex:component/>", "<apex:component>x</apex:component>"),
    ] {
        let target = make(&org, kind, json!({"Name": "T", field: old})).await;
        let member = json!({"MetadataContainerId": container, "FullName": "T", "Body": new});
        let member = make(&org, &format!("{kind}Member"), member).await;
        assert_eq!(text(&org, &member, "ContentEntityId"), Some(target.clone()), "found by its name");
        let id = create(
            &org,
            "ContainerAsyncRequest",
            json!({"MetadataContainerMemberId": member, "IsCheckOnly": false}),
        )
        .await
        .unwrap();
        org.advance(SECOND);
        let done = poll(&org, &id).await;
        assert_eq!(done["State"], "Completed", "{done}");
        assert_eq!(text(&org, &target, field).as_deref(), Some(new));
        assert_eq!(text(&org, &member, "MetadataContainerId"), Some(id));
        assert!(org.component(kind, "T").is_some());
    }
    // What is not there yet can be named, and is made.
    make(
        &org,
        "ApexClassMember",
        json!({"MetadataContainerId": container, "FullName": "Fresh", "Body": "class Fresh {}"}),
    )
    .await;
    let id = request(&org, &container, false).await.unwrap();
    org.advance(SECOND);
    assert_eq!(poll(&org, &id).await["DeployDetails"]["componentSuccesses"][0]["created"], true);
    assert!(org.records("ApexClass").iter().any(|class| class.text("Name") == Some("Fresh")));
}

#[tokio::test]
async fn an_outstanding_save_locks_the_container() {
    let org = org().await;
    let (class, container, member) = begun(&org, "Foo", "class Foo {}").await;
    let other = make(&org, "ApexClass", json!({"Name": "Bar", "Body": "class Bar {}"})).await;
    let save = request(&org, &container, false).await.unwrap();
    let locked = |answer: Result<String, String>| {
        let text = answer.unwrap_err();
        assert!(text.starts_with("FIELD_INTEGRITY_EXCEPTION"), "{text}");
        assert!(
            text.contains(&format!("deploymentId={save}")) && text.ends_with(": Metadata Container ID"),
            "{text}"
        );
    };
    locked(
        create(
            &org,
            "ApexClassMember",
            json!({"MetadataContainerId": container, "ContentEntityId": other, "Body": "x"}),
        )
        .await,
    );
    locked(request(&org, &container, false).await);
    locked(request(&org, &container, true).await);
    for (method, object, id) in [
        ("PATCH", "ApexClassMember", &member),
        ("DELETE", "ApexClassMember", &member),
        ("PATCH", "MetadataContainer", &container),
        ("DELETE", "MetadataContainer", &container),
    ] {
        let body = if object == "MetadataContainer" { json!({"Name": "x"}) } else { json!({"Body": "x"}) };
        let refused = rest(&org, &format!("{method} {BASE}/sobjects/{object}/{id}"), &body.to_string()).await;
        assert_eq!(
            (refused.status, refused.code()),
            (400, "FIELD_INTEGRITY_EXCEPTION".into()),
            "{method} {object}"
        );
    }
    // Another container is free.
    let free = make(&org, "MetadataContainer", json!({"Name": "free"})).await;
    make(
        &org,
        "ApexClassMember",
        json!({"MetadataContainerId": free, "ContentEntityId": class, "Body": "class Foo {}"}),
    )
    .await;
    org.advance(SECOND);
    assert_eq!(state(&org, &save).await, "Completed");
    let deleted = rest(&org, &format!("DELETE {BASE}/sobjects/MetadataContainer/{container}"), "").await;
    assert_eq!(deleted.status, 204);
    assert!(org.record(&save).unwrap().deleted, "everything goes that refers to it");
}

#[tokio::test]
async fn changes_and_newer_requests_void_a_check() {
    let org = org().await;
    let (_, container, member) = begun(&org, "Foo", "class Foo {}").await;
    let first = request(&org, &container, true).await.unwrap();
    let second = request(&org, &container, true).await.unwrap();
    assert_eq!(
        (state(&org, &first).await, state(&org, &second).await),
        ("Invalidated".into(), "Queued".into())
    );
    let edit = rest(
        &org,
        &format!("PATCH {BASE}/sobjects/ApexClassMember/{member}"),
        &json!({"Body": "class Foo { }"}).to_string(),
    )
    .await;
    assert_eq!(edit.status, 204);
    assert_eq!(state(&org, &second).await, "Invalidated");
    let third = request(&org, &container, true).await.unwrap();
    let bar = make(&org, "ApexClass", json!({"Name": "Bar", "Body": "class Bar {}"})).await;
    let added = json!({"MetadataContainerId": container, "ContentEntityId": bar, "Body": "class Bar {}"});
    let added = make(&org, "ApexClassMember", added).await;
    assert_eq!(state(&org, &third).await, "Invalidated");
    let fourth = request(&org, &container, true).await.unwrap();
    rest(&org, &format!("DELETE {BASE}/sobjects/ApexClassMember/{added}"), "").await;
    assert_eq!(state(&org, &fourth).await, "Invalidated");
    let fifth = request(&org, &container, true).await.unwrap();
    let save = request(&org, &container, false).await.unwrap();
    org.advance(SECOND * 2);
    assert_eq!(
        (state(&org, &fifth).await, state(&org, &save).await),
        ("Invalidated".into(), "Completed".into())
    );
}

#[tokio::test]
async fn a_queued_request_is_aborted() {
    let abort = json!({"State": "Aborted"}).to_string();
    let org = org().await;
    let (class, container, _) = begun(&org, "Foo", "class Foo { }").await;
    let id = request(&org, &container, false).await.unwrap();
    let path = format!("PATCH {BASE}/sobjects/ContainerAsyncRequest/{id}");
    assert_eq!(rest(&org, &path, &abort).await.status, 204);
    org.advance(SECOND * 5);
    assert_eq!(state(&org, &id).await, "Aborted");
    assert_eq!(text(&org, &class, "Body").as_deref(), Some("public class Foo {}"));
    let late = rest(&org, &path, &abort).await;
    assert_eq!((late.status, late.code()), (400, "INVALID_STATUS".into()));
    let other = rest(&org, &path, &json!({"State": "Completed"}).to_string()).await;
    assert_eq!((other.status, other.code()), (405, "METHOD_NOT_ALLOWED".into()), "nothing else can be set");
    let deleted = rest(&org, &format!("DELETE {BASE}/sobjects/ContainerAsyncRequest/{id}"), "").await;
    assert_eq!(deleted.status, 405);

    // As the published table has it.
    let strict =
        builder().settings(Settings { container_abort: false, ..Settings::default() }).start().await.unwrap();
    let (_, container, _) = begun(&strict, "Foo", "class Foo {}").await;
    let id = request(&strict, &container, false).await.unwrap();
    let refused = rest(&strict, &format!("PATCH {BASE}/sobjects/ContainerAsyncRequest/{id}"), &abort).await;
    assert_eq!((refused.status, refused.code()), (405, "METHOD_NOT_ALLOWED".into()));
}

#[tokio::test]
async fn requests_and_members_are_refused_as_documented() {
    let org = org().await;
    let (class, container, member) = begun(&org, "Foo", "class Foo {}").await;
    let request = |body: Json| create(&org, "ContainerAsyncRequest", body);
    let refused = |answer: Result<String, String>, text: &str| {
        let problem = answer.unwrap_err();
        assert!(problem.contains(text), "{problem}");
    };
    let both =
        json!({"MetadataContainerId": container, "MetadataContainerMemberId": member, "IsCheckOnly": false});
    refused(request(both).await, "FIELD_INTEGRITY_EXCEPTION");
    refused(request(json!({"IsCheckOnly": false})).await, "REQUIRED_FIELD_MISSING");
    refused(
        request(json!({"MetadataContainerMemberId": member, "IsCheckOnly": true})).await,
        "without being saved",
    );
    refused(
        request(json!({"MetadataContainerId": container, "State": "Queued"})).await,
        "INVALID_FIELD_FOR_INSERT_UPDATE",
    );
    refused(
        create(&org, "MetadataContainer", json!({"Name": "work-Foo"})).await,
        "DUPLICATE_VALUE duplicate value found: Name duplicates value on record with id: 1dc",
    );
    refused(create(&org, "MetadataContainer", json!({"Name": "x".repeat(33)})).await, "STRING_TOO_LONG");
    refused(create(&org, "MetadataContainer", json!({})).await, "REQUIRED_FIELD_MISSING");
    let twin = json!({"MetadataContainerId": container, "ContentEntityId": class, "Body": "x"});
    refused(create(&org, "ApexClassMember", twin).await, "DUPLICATE_VALUE");
    refused(
        create(&org, "ApexClassMember", json!({"MetadataContainerId": container, "Body": "x"})).await,
        "[ContentEntityId]",
    );
    refused(
        create(&org, "ApexClassMember", json!({"ContentEntityId": class, "Body": "x"})).await,
        "REQUIRED_FIELD_MISSING",
    );
    let moved = json!({"MetadataContainerId": container}).to_string();
    let moved = rest(&org, &format!("PATCH {BASE}/sobjects/ApexClassMember/{member}"), &moved).await;
    assert_eq!(moved.code(), "INVALID_FIELD_FOR_INSERT_UPDATE", "only the body can be changed");
    // Some fields can be asked of one row only.
    let bar = make(&org, "ApexClass", json!({"Name": "Bar", "Body": "class Bar {}"})).await;
    make(
        &org,
        "ApexClassMember",
        json!({"MetadataContainerId": container, "ContentEntityId": bar, "Body": "class Bar {}"}),
    )
    .await;
    for field in ["FullName", "Metadata"] {
        let many = query_at(&org, 60, &format!("SELECT Id, {field} FROM ApexClassMember")).await;
        assert_eq!(many.code(), "MALFORMED_QUERY");
        let one =
            query_at(&org, 60, &format!("SELECT {field} FROM ApexClassMember WHERE Id = '{member}'")).await;
        assert_eq!(one.status, 200, "{}", one.body);
    }
    let one = query_at(&org, 60, &format!("SELECT Metadata FROM ApexClassMember WHERE Id = '{member}'"))
        .await
        .json();
    assert_eq!(one["records"][0]["Metadata"]["status"], "Active");
    // Seen at 34.0: no request of a single member.
    let observed = builder()
        .settings(Settings { container_takes_member: false, ..Settings::default() })
        .start()
        .await
        .unwrap();
    let (_, _, member) = begun(&observed, "Foo", "class Foo {}").await;
    let answer = create(
        &observed,
        "ContainerAsyncRequest",
        json!({"MetadataContainerMemberId": member, "IsCheckOnly": false}),
    )
    .await;
    refused(answer, "null is not a valid containerId.: Metadata Container ID");
}

#[tokio::test]
async fn servers_fail_and_targets_change() {
    let org = org().await;
    let (class, container, member) = begun(&org, "Foo", "class Foo {}").await;
    org.plan_container_error("An unexpected error has occurred. 1-2 (3)");
    let id = request(&org, &container, false).await.unwrap();
    org.advance(SECOND);
    let error = poll(&org, &id).await;
    assert_eq!((&error["State"], &error["DeployDetails"]), (&json!("Error"), &json!(null)));
    assert_eq!(error["ErrorMsg"], "An unexpected error has occurred. 1-2 (3)");
    // A deployment has the org to itself.
    deploy(&org, &class_zip("Bar"), OPTIONS).await;
    org.advance(SECOND);
    let id = request(&org, &container, false).await.unwrap();
    org.advance(SECOND);
    assert_eq!(state(&org, &id).await, "Error");
    org.advance(SECOND * 10);
    // Changed meanwhile: the member's text is of before.
    let edit = rest(
        &org,
        &format!("PATCH {BASE}/sobjects/ApexClass/{class}"),
        &json!({"Body": "class Foo { Integer i; }"}).to_string(),
    )
    .await;
    assert_eq!(edit.status, 204);
    let id = request(&org, &container, false).await.unwrap();
    org.advance(SECOND);
    let stale = poll(&org, &id).await;
    assert_eq!(stale["State"], "Failed");
    assert!(
        stale["DeployDetails"]["componentFailures"][0]["problem"]
            .as_str()
            .unwrap()
            .contains("changed since LastSyncDate")
    );
    assert_eq!(text(&org, &class, "Body").as_deref(), Some("class Foo { Integer i; }"));
    assert_eq!(org.record(&member).unwrap().get("LastSyncDate"), &Value::DateTime(1_767_225_600_000));

    let settings = Settings { container_conflict_is_error: true, ..Settings::default() };
    let org = builder().settings(settings).start().await.unwrap();
    let (class, container, _) = begun(&org, "Foo", "class Foo {}").await;
    org.advance(SECOND);
    rest(
        &org,
        &format!("PATCH {BASE}/sobjects/ApexClass/{class}"),
        &json!({"Body": "class Foo { }"}).to_string(),
    )
    .await;
    let id = request(&org, &container, false).await.unwrap();
    org.advance(SECOND);
    assert_eq!(state(&org, &id).await, "Error");
}

fn class_zip(name: &str) -> Vec<u8> {
    class(name, &format!("class {name} {{}}"))
}

#[tokio::test]
async fn compile_results_have_the_shape_of_their_version() {
    let org = org().await;
    let (class, container, _) = begun(&org, "Foo", "class Foo {\n}}").await;
    let id = request(&org, &container, true).await.unwrap();
    org.advance(SECOND);
    let ask = |version: u16, field: &'static str| {
        let (org, id) = (&org, &id);
        async move {
            query_at(org, version, &format!("SELECT {field} FROM ContainerAsyncRequest WHERE Id = '{id}'"))
                .await
        }
    };
    let errors = |answer: Response| -> Json {
        serde_json::from_str(answer.json()["records"][0]["CompilerErrors"].as_str().unwrap()).unwrap()
    };
    let plain = json!([{"extent": "ApexClass", "id": class, "name": "Foo", "line": 2, "problem": "Unexpected token '}'."}]);
    assert_eq!(errors(ask(29, "CompilerErrors").await), plain);
    let wrapped = json!([{"extent": ["ApexClass"], "id": [class], "name": ["Foo"], "line": [2], "problem": ["Unexpected token '}'."]}]);
    assert_eq!(errors(ask(30, "CompilerErrors").await), wrapped);
    assert_eq!(ask(31, "CompilerErrors").await.code(), "INVALID_FIELD");
    assert_eq!(ask(30, "DeployDetails").await.code(), "INVALID_FIELD");
    assert_eq!(ask(31, "DeployDetails").await.status, 200);
    for (version, there, absent) in
        [(30, "CompilerErrors", "DeployDetails"), (60, "DeployDetails", "CompilerErrors")]
    {
        let whole = rest(
            &org,
            &format!("GET /services/data/v{version}.0/tooling/sobjects/ContainerAsyncRequest/{id}"),
            "",
        )
        .await
        .json();
        assert!(whole.get(there).is_some() && whole.get(absent).is_none(), "{whole}");
        let described = rest(
            &org,
            &format!("GET /services/data/v{version}.0/tooling/sobjects/ContainerAsyncRequest/describe"),
            "",
        )
        .await;
        assert!(described.body.contains(there) && !described.body.contains(absent));
    }
    let (_, clean, _) = begun(&org, "Bar", "class Bar {}").await;
    let id = request(&org, &clean, true).await.unwrap();
    org.advance(SECOND);
    let answer =
        query_at(&org, 30, &format!("SELECT CompilerErrors FROM ContainerAsyncRequest WHERE Id = '{id}'"))
            .await;
    assert_eq!(answer.json()["records"][0]["CompilerErrors"], "[]");
}

async fn tooling_soap(org: &Emulator, body: &str) -> Response {
    let header = format!(
        "<t:SessionHeader xmlns:t=\"urn:tooling.soap.sforce.com\"><t:sessionId>{}</t:sessionId></t:SessionHeader>",
        org.session()
    );
    let body = body.replacen(
        '>',
        " xmlns=\"urn:tooling.soap.sforce.com\" xmlns:e=\"urn:sobject.tooling.soap.sforce.com\">",
        1,
    );
    soap_with(org, "T/60.0", &header, &body).await
}

#[tokio::test]
async fn containers_work_over_soap() {
    let org = org().await;
    let make = |object: &'static str, fields: String| {
        let org = &org;
        async move {
            let body = format!("<create><sObjects xsi:type=\"e:{object}\">{fields}</sObjects></create>");
            let answer = tooling_soap(org, &body).await;
            assert!(answer.body.contains("<success>true</success>"), "{}", answer.body);
            between(&answer.body, "id").to_owned()
        }
    };
    let class = make("ApexClass", "<e:Name>Foo</e:Name><e:Body>class Foo {}</e:Body>".into()).await;
    let container = make("MetadataContainer", "<e:Name>soap</e:Name>".into()).await;
    let member = format!(
        "<e:Body>class Foo {{</e:Body><e:ContentEntityId>{class}</e:ContentEntityId><e:MetadataContainerId>{container}</e:MetadataContainerId>"
    );
    let member = make("ApexClassMember", member).await;
    let request = format!(
        "<e:IsCheckOnly>false</e:IsCheckOnly><e:MetadataContainerId>{container}</e:MetadataContainerId>"
    );
    let id = make("ContainerAsyncRequest", request.clone()).await;
    org.advance(SECOND);
    let query = |fields: &str| {
        format!(
            "<query><queryString>SELECT {fields} FROM ContainerAsyncRequest WHERE Id = '{id}'</queryString></query>"
        )
    };
    let failed = tooling_soap(&org, &query("DeployDetails, State")).await.body;
    assert!(failed.contains("<done>true</done><entityTypeName>ContainerAsyncRequest</entityTypeName><nextRecordsUrl xsi:nil=\"true\"/><queryLocator xsi:nil=\"true\"/>"), "{failed}");
    assert!(failed.contains("<sf:State>Failed</sf:State>") && failed.ends_with("<size>1</size><totalSize>1</totalSize></result></queryResponse></soapenv:Body></soapenv:Envelope>"));
    assert!(failed.contains("<sf:DeployDetails xmlns=\"urn:tooling.soap.sforce.com\"><componentFailures><changed>false</changed><columnNumber>12</columnNumber><componentType>ApexClass</componentType>"), "{failed}");
    assert!(!failed.contains("allComponentMessages") && !failed.contains("<warning>"), "what only JSON has");
    let asked = format!(
        "<retrieve><fieldList>Metadata</fieldList><sObjectType>ApexClassMember</sObjectType><ids>{member}</ids></retrieve>"
    );
    let metadata = tooling_soap(&org, &asked).await.body;
    assert!(metadata.contains("<sf:Metadata xmlns=\"urn:metadata.tooling.soap.sforce.com\"><apiVersion>60.0</apiVersion><status>Active</status></sf:Metadata>"), "{metadata}");
    let update = |object: &str, id: &str, field: &str| {
        format!("<update><sObjects xsi:type=\"e:{object}\"><e:Id>{id}</e:Id>{field}</sObjects></update>")
    };
    let mended =
        tooling_soap(&org, &update("ApexClassMember", &member, "<e:Body>class Foo { }</e:Body>")).await.body;
    assert!(mended.contains("<success>true</success>"), "{mended}");
    let id = make("ContainerAsyncRequest", request.clone()).await;
    let locked = tooling_soap(&org, &update("ApexClassMember", &member, "<e:Body>x</e:Body>")).await.body;
    assert_eq!(between(&locked, "statusCode"), "FIELD_INTEGRITY_EXCEPTION");
    let aborted =
        tooling_soap(&org, &update("ContainerAsyncRequest", &id, "<e:State>Aborted</e:State>")).await.body;
    assert!(aborted.contains("<success>true</success>"), "{aborted}");
    assert_eq!(org.record(&id).unwrap().text("State"), Some("Aborted"));
    let late =
        tooling_soap(&org, &update("ContainerAsyncRequest", &id, "<e:State>Aborted</e:State>")).await.body;
    assert_eq!(between(&late, "statusCode"), "INVALID_STATUS");
    let other =
        tooling_soap(&org, &update("ContainerAsyncRequest", &id, "<e:State>Queued</e:State>")).await.body;
    assert_eq!(between(&other, "statusCode"), "INVALID_TYPE_FOR_OPERATION");
    let id = make("ContainerAsyncRequest", request).await;
    org.advance(SECOND);
    assert_eq!(org.record(&id).unwrap().text("State"), Some("Completed"));
    assert_eq!(org.record(&class).unwrap().text("Body"), Some("class Foo { }"));
}

#[tokio::test]
async fn code_is_one_thing_in_both_apis() {
    let org = org().await;
    deploy(&org, &class("Foo", "class Foo { Integer i; }"), OPTIONS).await;
    org.advance(SECOND * 10);
    let found = query_at(&org, 60, "SELECT Id, Body, ApiVersion, Status FROM ApexClass WHERE Name = 'Foo'")
        .await
        .json();
    let record = &found["records"][0];
    assert_eq!((&record["Body"], &record["Status"]), (&json!("class Foo { Integer i; }"), &json!("Active")));
    assert_eq!(record["Id"], json!(org.component("ApexClass", "Foo").unwrap().id));
    // Ids are never given twice, whoever makes the class.
    let made = make(&org, "ApexClass", json!({"Name": "Bar", "Body": "class Bar {}"})).await;
    deploy(&org, &class("Baz", "class Baz {}"), OPTIONS).await;
    org.advance(SECOND * 10);
    let ids: std::collections::BTreeSet<String> =
        org.records("ApexClass").into_iter().map(|class| class.id).collect();
    assert_eq!(ids.len(), 3);
    assert_eq!(org.component("ApexClass", "Bar").unwrap().id, made);
    let gone = rest(&org, &format!("DELETE {BASE}/sobjects/ApexClass/{made}"), "").await;
    assert_eq!(gone.status, 204);
    assert!(org.component("ApexClass", "Bar").is_none());
}

#[tokio::test]
async fn requests_go_on_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("org.db");
    let clock = sforce_emulator::Clock::manual();
    let first = builder().clock(clock.clone()).file(&file).start().await.unwrap();
    let (class, container, _) = begun(&first, "Foo", "class Foo { }").await;
    let id = request(&first, &container, false).await.unwrap();
    drop(first);
    tokio::time::sleep(Duration::from_millis(50)).await;
    let second = builder().clock(clock.clone()).file(&file).start().await.unwrap();
    assert_eq!(state(&second, &id).await, "Queued");
    second.advance(SECOND);
    assert_eq!(state(&second, &id).await, "Completed");
    assert_eq!(text(&second, &class, "Body").as_deref(), Some("class Foo { }"));
}
