//! Tooling containers over REST: the states of their requests, and what is refused.

mod common;

use common::containers::*;
use common::rest;
use common::zips::{OPTIONS, class, deploy};
use serde_json::{Value as Json, json};
use sforce_emulator::{Settings, Value};

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
