//! The states of a container request, and what brings it from one to the other.

use serde_json::json;
use sforce_emulator::{Settings, Value};

use crate::common::zips::{OPTIONS, class, deploy};
use crate::tools::*;

#[tokio::test]
async fn a_save_hands_the_members_over() {
    for wire in WIRES {
        let tools = Tools::over(wire).await;
        let (class, container, member) = tools.begun("Foo", "public class Foo { void f() {} }").await;
        assert!(class.starts_with("01p") && container.starts_with("1dc") && member.starts_with("400"));
        assert_eq!(tools.text(&member, "FullName").as_deref(), Some("Foo"));
        let id = tools.request(&container, false).await.unwrap();
        assert!(id.starts_with("1dr"));
        let queued = tools.poll(&id).await;
        assert_eq!(queued.text("State"), Some("Queued"));
        assert!(queued.all("DeployDetails.componentSuccesses").is_empty());
        tools.org.advance(SECOND);
        let done = tools.poll(&id).await;
        assert_eq!(done.text("State"), Some("Completed"));
        assert!(done.all("DeployDetails.componentFailures").is_empty());
        let [message] = done.all("DeployDetails.componentSuccesses")[..] else { panic!("{done:?}") };
        assert_eq!(
            message.texts(&["fullName", "fileName", "id", "success", "changed", "created", "deleted"]),
            [
                json!("Foo"),
                json!("Foo"),
                json!(class),
                json!("true"),
                json!("true"),
                json!("false"),
                json!("false")
            ]
        );
        // Saved, and the member now belongs to the request.
        assert_eq!(tools.text(&class, "Body").as_deref(), Some("public class Foo { void f() {} }"));
        assert_eq!(tools.text(&member, "MetadataContainerId"), Some(id.clone()));
        let members = async |of: &str| {
            let soql =
                format!("SELECT Id, SymbolTable FROM ApexClassMember WHERE MetadataContainerId = '{of}'");
            tools.query(&soql).await.unwrap()
        };
        assert!(members(&container).await.is_empty());
        assert_eq!(members(&id).await[0].text("SymbolTable.methods.name"), Some("f"));
        // It can no longer be changed or deployed; the container can be used again.
        let handed_over = "FIELD_INTEGRITY_EXCEPTION the member was saved by";
        refused(tools.update("ApexClassMember", &member, json!({"Body": "x"})).await, handed_over);
        refused(tools.delete("ApexClassMember", &member).await, handed_over);
        refused(tools.request_of(&member, false).await, handed_over);
        tools.member("ApexClass", &container, &class, "class Foo {}").await.unwrap();
        let second = tools.request(&container, false).await.unwrap();
        tools.org.advance(SECOND);
        assert_eq!(tools.state(&second).await, "Completed", "one container has many requests");
        assert_eq!(tools.text(&class, "Body").as_deref(), Some("class Foo {}"));
        // The metadata API sees it too.
        assert!(tools.org.component("ApexClass", "Foo").is_some());
    }
}

#[tokio::test]
async fn a_check_saves_nothing() {
    for wire in WIRES {
        let tools = Tools::over(wire).await;
        let (class, container, member) = tools.begun("Foo", "public class Foo { Integer i; }").await;
        let id = tools.request(&container, true).await.unwrap();
        tools.org.advance(SECOND);
        let done = tools.poll(&id).await;
        assert_eq!(
            done.texts(&["State", "IsCheckOnly", "MetadataContainerId", "MetadataContainerMemberId"]),
            [json!("Completed"), json!("true"), json!(container), json!(null)]
        );
        assert_eq!(tools.text(&class, "Body").as_deref(), Some("public class Foo {}"));
        assert_eq!(tools.text(&member, "MetadataContainerId"), Some(container.clone()));
        assert!(tools.text(&member, "SymbolTable").is_some(), "a check makes the table too");
        let saved = tools.request(&container, false).await.unwrap();
        tools.org.advance(SECOND);
        assert_eq!(tools.state(&saved).await, "Completed");
    }
}

#[tokio::test]
async fn what_does_not_compile_fails_with_its_place() {
    for wire in WIRES {
        let tools = Tools::over(wire).await;
        let (class, container, member) = tools.begun("Foo", "public class Foo {}").await;
        let check = tools.request(&container, true).await.unwrap();
        tools.org.advance(SECOND);
        assert_eq!(tools.state(&check).await, "Completed");
        assert!(tools.text(&member, "SymbolTable").is_some());
        let broken = json!({"Body": "public class Foo {\n  Nope x;\n}"});
        tools.update("ApexClassMember", &member, broken).await.unwrap();
        let id = tools.request(&container, false).await.unwrap();
        tools.org.advance(SECOND);
        let failed = tools.poll(&id).await;
        assert_eq!(failed.text("State"), Some("Failed"));
        let [failure] = failed.all("DeployDetails.componentFailures")[..] else { panic!("{failed:?}") };
        assert_eq!(
            failure.texts(&[
                "lineNumber",
                "columnNumber",
                "problem",
                "problemType",
                "componentType",
                "id",
                "success"
            ]),
            ["2", "3", "Invalid type: Nope", "Error", "ApexClass", &class, "false"]
        );
        assert!(failed.all("DeployDetails.componentSuccesses").is_empty());
        // The members stay where they are, to be mended; a table that cannot be made is cleared.
        assert_eq!(tools.text(&member, "MetadataContainerId"), Some(container.clone()));
        assert_eq!(tools.text(&member, "SymbolTable"), None);
        assert_eq!(failed.text("MetadataContainerId"), Some(container.as_str()));
        assert_eq!(tools.text(&class, "Body").as_deref(), Some("public class Foo {}"), "nothing is saved");
        tools.update("ApexClassMember", &member, json!({"Body": "class Foo { Bar b; }"})).await.unwrap();
        // Sources of a container are compiled together.
        let bar = tools.make("ApexClass", json!({"Name": "Other", "Body": "class Other {}"})).await;
        tools.member("ApexClass", &container, &bar, "class Bar { Foo f; }").await.unwrap();
        let id = tools.request(&container, false).await.unwrap();
        tools.org.advance(SECOND);
        assert_eq!(tools.state(&id).await, "Completed");
        assert!(tools.text(&member, "SymbolTable").is_some());
    }
}

#[tokio::test]
async fn changes_and_newer_requests_void_a_check() {
    for wire in WIRES {
        let tools = Tools::over(wire).await;
        let (_, container, member) = tools.begun("Foo", "class Foo {}").await;
        let check = async || tools.request(&container, true).await.unwrap();
        let first = check().await;
        let second = check().await;
        assert_eq!(tools.state(&first).await, "Invalidated");
        assert_eq!(tools.state(&second).await, "Queued");
        tools.update("ApexClassMember", &member, json!({"Body": "class Foo { }"})).await.unwrap();
        assert_eq!(tools.state(&second).await, "Invalidated");
        let third = check().await;
        let bar = tools.make("ApexClass", json!({"Name": "Bar", "Body": "class Bar {}"})).await;
        let added = tools.member("ApexClass", &container, &bar, "class Bar {}").await.unwrap();
        assert_eq!(tools.state(&third).await, "Invalidated");
        let fourth = check().await;
        tools.delete("ApexClassMember", &added).await.unwrap();
        assert_eq!(tools.state(&fourth).await, "Invalidated");
        let fifth = check().await;
        let save = tools.request(&container, false).await.unwrap();
        tools.org.advance(SECOND * 2);
        assert_eq!(tools.state(&fifth).await, "Invalidated");
        assert_eq!(tools.state(&save).await, "Completed");
    }
}

#[tokio::test]
async fn a_queued_request_is_aborted() {
    const REQUEST: &str = "ContainerAsyncRequest";
    let abort = || json!({"State": "Aborted"});
    for wire in WIRES {
        let tools = Tools::over(wire).await;
        let (class, container, _) = tools.begun("Foo", "class Foo { }").await;
        let id = tools.request(&container, false).await.unwrap();
        // Nothing else can be set, and none can be deleted.
        let no_call = tools.either("METHOD_NOT_ALLOWED", "INVALID_TYPE_FOR_OPERATION");
        refused(tools.update(REQUEST, &id, json!({"State": "Completed"})).await, no_call);
        refused(tools.update(REQUEST, &id, json!({"IsCheckOnly": true})).await, no_call);
        refused(tools.delete(REQUEST, &id).await, no_call);
        tools.update(REQUEST, &id, abort()).await.unwrap();
        tools.org.advance(SECOND * 5);
        assert_eq!(tools.state(&id).await, "Aborted");
        assert_eq!(tools.text(&class, "Body").as_deref(), Some("public class Foo {}"));
        // What is over cannot be aborted, whatever its end.
        refused(tools.update(REQUEST, &id, abort()).await, "INVALID_STATUS a request that is Aborted");
        let done = tools.request(&container, false).await.unwrap();
        tools.org.advance(SECOND);
        refused(tools.update(REQUEST, &done, abort()).await, "INVALID_STATUS a request that is Completed");
        assert_eq!(tools.state(&done).await, "Completed");

        // As the published table has it.
        let strict =
            Tools::with(wire, Settings { container_abort: false, ..Settings::with_retired_versions() }).await;
        let (_, container, _) = strict.begun("Foo", "class Foo {}").await;
        let id = strict.request(&container, false).await.unwrap();
        refused(strict.update(REQUEST, &id, abort()).await, no_call);
        assert_eq!(strict.state(&id).await, "Queued");
    }
}

#[tokio::test]
async fn servers_fail() {
    for wire in WIRES {
        let tools = Tools::over(wire).await;
        let (class, container, _) = tools.begun("Foo", "class Foo { }").await;
        tools.org.plan_container_error("An unexpected error has occurred. 1-2 (3)");
        let id = tools.request(&container, false).await.unwrap();
        tools.org.advance(SECOND);
        let error = tools.poll(&id).await;
        assert_eq!(
            error.texts(&["State", "ErrorMsg", "DeployDetails"]),
            [json!("Error"), json!("An unexpected error has occurred. 1-2 (3)"), json!(null)]
        );
        assert!(error.all("DeployDetails.componentFailures").is_empty());
        // A deployment has the org to itself.
        deploy(&tools.org, &self::class("Bar", "class Bar {}"), OPTIONS).await;
        tools.org.advance(SECOND);
        let id = tools.request(&container, false).await.unwrap();
        tools.org.advance(SECOND);
        assert_eq!(tools.state(&id).await, "Error");
        assert_eq!(tools.text(&class, "Body").as_deref(), Some("public class Foo {}"));
        tools.org.advance(SECOND * 10);
        let id = tools.request(&container, false).await.unwrap();
        tools.org.advance(SECOND);
        let done = tools.poll(&id).await;
        assert_eq!(done.text("State"), Some("Completed"), "{done:?}");
    }
}

#[tokio::test]
async fn a_text_that_is_older_than_its_target_is_not_saved() {
    for wire in WIRES {
        for is_error in [false, true] {
            let settings =
                Settings { container_conflict_is_error: is_error, ..Settings::with_retired_versions() };
            let tools = Tools::with(wire, settings).await;
            let (class, container, member) = tools.begun("Foo", "class Foo {}").await;
            let synced = tools.org.record(&member).unwrap().get("LastSyncDate").clone();
            assert_eq!(synced, Value::DateTime(1_767_225_600_000));
            tools.org.advance(SECOND);
            tools.update("ApexClass", &class, json!({"Body": "class Foo { Integer i; }"})).await.unwrap();
            let id = tools.request(&container, false).await.unwrap();
            tools.org.advance(SECOND);
            let stale = tools.poll(&id).await;
            let (state, place) = if is_error {
                ("Error", "ErrorMsg")
            } else {
                ("Failed", "DeployDetails.componentFailures.problem")
            };
            assert_eq!(stale.text("State"), Some(state));
            assert!(stale.text(place).unwrap().contains("changed since LastSyncDate"), "{stale:?}");
            assert_eq!(tools.text(&class, "Body").as_deref(), Some("class Foo { Integer i; }"));
        }
    }
}
