//! Members and their containers: every kind of code, what may be done with them, and what goes when
//! they go.

use serde_json::json;
use sforce_emulator::Wire;

use crate::tools::*;

#[tokio::test]
async fn every_kind_of_member_is_saved() {
    for wire in WIRES {
        let tools = Tools::over(wire).await;
        let container = tools.make("MetadataContainer", json!({"Name": "all"})).await;
        for (kind, prefix, field, file, old, new) in [
            ("ApexClass", "01p", "Body", "T", "class T {}", "class T { }"),
            (
                "ApexTrigger",
                "01q",
                "Body",
                "T",
                "trigger T on Account (before insert) {}",
                "trigger T on Account (after insert) {}",
            ),
            ("ApexPage", "066", "Markup", "pages/T.page", "<apex:page/>", "<apex:page>x</apex:page>"),
            (
                "ApexComponent",
                "099",
                "Markup",
                "components/T.component",
                "<apex:component/>",
                "<apex:component>x</apex:component>",
            ),
        ] {
            let target = tools.make(kind, json!({"Name": "T", field: old})).await;
            assert!(target.starts_with(prefix), "{target}");
            let member = json!({"MetadataContainerId": container, "FullName": "T", "Body": new});
            let member = tools.make(&format!("{kind}Member"), member).await;
            assert_eq!(tools.text(&member, "ContentEntityId"), Some(target.clone()), "found by its name");
            let id = tools.request_of(&member, false).await.unwrap();
            tools.org.advance(SECOND);
            let done = tools.poll(&id).await;
            assert_eq!(
                done.texts(&["State", "MetadataContainerId", "MetadataContainerMemberId"]),
                [json!("Completed"), json!(null), json!(member)]
            );
            assert_eq!(done.text("DeployDetails.componentSuccesses.fileName"), Some(file));
            assert_eq!(tools.text(&target, field).as_deref(), Some(new));
            assert_eq!(tools.text(&member, "MetadataContainerId"), Some(id));
            assert!(tools.org.component(kind, "T").is_some());
            // Only what has symbols has a table of them.
            if matches!(kind, "ApexClass" | "ApexTrigger") {
                assert!(tools.text(&member, "SymbolTable").is_some());
            } else {
                let table = format!("SELECT SymbolTable FROM {kind}Member");
                refused(tools.query(&table).await, "INVALID_FIELD");
            }
        }
        // What is not there yet can be named, and is made.
        let fresh = json!({"MetadataContainerId": container, "FullName": "Fresh", "Body": "class Fresh {}"});
        tools.make("ApexClassMember", fresh).await;
        let id = tools.request(&container, false).await.unwrap();
        tools.org.advance(SECOND);
        assert_eq!(tools.poll(&id).await.text("DeployDetails.componentSuccesses.created"), Some("true"));
        assert!(tools.org.records("ApexClass").iter().any(|class| class.text("Name") == Some("Fresh")));
    }
}

#[tokio::test]
async fn an_outstanding_save_locks_the_container() {
    for wire in WIRES {
        let tools = Tools::over(wire).await;
        let (class, container, member) = tools.begun("Foo", "class Foo {}").await;
        let other = tools.make("ApexClass", json!({"Name": "Bar", "Body": "class Bar {}"})).await;
        let save = tools.request(&container, false).await.unwrap();
        let locked = |said: String| {
            assert!(
                said.starts_with("FIELD_INTEGRITY_EXCEPTION the container has an unfinished save request")
            );
            assert!(said.contains(&format!("deploymentId={save}")), "{said}");
            assert!(said.ends_with(": Metadata Container ID"), "{said}");
        };
        locked(tools.member("ApexClass", &container, &other, "x").await.unwrap_err());
        locked(tools.request(&container, false).await.unwrap_err());
        locked(tools.request(&container, true).await.unwrap_err());
        locked(tools.request_of(&member, false).await.unwrap_err());
        locked(tools.update("ApexClassMember", &member, json!({"Body": "x"})).await.unwrap_err());
        locked(tools.delete("ApexClassMember", &member).await.unwrap_err());
        locked(tools.update("MetadataContainer", &container, json!({"Name": "x"})).await.unwrap_err());
        locked(tools.delete("MetadataContainer", &container).await.unwrap_err());
        // Another container is free.
        let free = tools.make("MetadataContainer", json!({"Name": "free"})).await;
        tools.member("ApexClass", &free, &class, "class Foo {}").await.unwrap();
        tools.org.advance(SECOND);
        assert_eq!(tools.state(&save).await, "Completed");
        // The save of a single member holds its container too.
        let alone = tools.member("ApexClass", &container, &other, "class Bar { }").await.unwrap();
        let save = tools.request_of(&alone, false).await.unwrap();
        let held =
            refused(tools.update("ApexClassMember", &alone, json!({"Body": "x"})).await, "FIELD_INTEGRITY");
        assert!(held.contains(&format!("deploymentId={save}")), "{held}");
        tools.org.advance(SECOND);
        assert_eq!(tools.state(&save).await, "Completed");
    }
}

#[tokio::test]
async fn what_refers_to_a_container_goes_with_it() {
    for wire in WIRES {
        let tools = Tools::over(wire).await;
        let (_, container, member) = tools.begun("Foo", "nonsense").await;
        let id = tools.request(&container, false).await.unwrap();
        tools.org.advance(SECOND);
        assert_eq!(tools.state(&id).await, "Failed");
        tools.delete("MetadataContainer", &container).await.unwrap();
        for gone in [&container, &member, &id] {
            assert!(tools.org.record(gone).unwrap().deleted, "{gone}");
        }
    }
}

#[tokio::test]
async fn containers_and_members_take_the_documented_calls() {
    for wire in WIRES {
        let tools = Tools::over(wire).await;
        let (_, container, member) = tools.begun("Foo", "class Foo {}").await;
        tools.update("MetadataContainer", &container, json!({"Name": "renamed"})).await.unwrap();
        let found = tools.query("SELECT Id FROM MetadataContainer WHERE Name = 'renamed'").await.unwrap();
        assert_eq!(found[0].text("Id"), Some(container.as_str()));
        tools.update("ApexClassMember", &member, json!({"Body": "class Foo { }"})).await.unwrap();
        tools.delete("ApexClassMember", &member).await.unwrap();
        // Of the fields of a member only the body can be changed.
        let member = tools.make("ApexClass", json!({"Name": "Bar", "Body": "class Bar {}"})).await;
        let member = tools.member("ApexClass", &container, &member, "class Bar {}").await.unwrap();
        for field in ["MetadataContainerId", "ContentEntityId", "FullName", "LastSyncDate", "Content"] {
            let value = if field == "LastSyncDate" { "2026-01-01T00:00:00Z" } else { container.as_str() };
            refused(
                tools.update("ApexClassMember", &member, json!({field: value})).await,
                "INVALID_FIELD_FOR_INSERT_UPDATE",
            );
        }
    }
}

#[tokio::test]
async fn an_upsert_changes_containers_and_no_requests() {
    let tools = Tools::over(Wire::Soap).await;
    let (_, container, _) = tools.begun("Foo", "class Foo {}").await;
    let request = tools.request(&container, true).await.unwrap();
    let upsert = async |object: &str, id: &str, fields: &str| {
        let record = format!("<entities xsi:type=\"e:{object}\"><e:Id>{id}</e:Id>{fields}</entities>");
        let answer = tools.soap(&format!("<upsert><fieldName>Id</fieldName>{record}</upsert>")).await.1;
        answer.map(|it| it.texts(&["result.success", "result.created", "result.errors.statusCode"]))
    };
    let changed = upsert("MetadataContainer", &container, "<e:Name>other</e:Name>").await.unwrap();
    assert_eq!(changed, [json!("true"), json!("false"), json!(null)]);
    assert_eq!(tools.text(&container, "Name").as_deref(), Some("other"));
    let refused = upsert("ContainerAsyncRequest", &request, "<e:State>Aborted</e:State>").await.unwrap();
    assert_eq!(refused, [json!("false"), json!("false"), json!("INVALID_TYPE_FOR_OPERATION")]);
    assert_eq!(tools.state(&request).await, "Queued");
}
