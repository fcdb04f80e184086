//! What containers, members and requests are refused with.

use serde_json::json;
use sforce_emulator::{Settings, Wire};

use crate::common;
use crate::tools::*;

#[tokio::test]
async fn a_request_is_of_a_container_or_of_a_member() {
    for wire in WIRES {
        let tools = Tools::over(wire).await;
        let (_, container, member) = tools.begun("Foo", "class Foo {}").await;
        let request = |fields| tools.create("ContainerAsyncRequest", fields);
        let both = json!({"MetadataContainerId": container, "MetadataContainerMemberId": member, "IsCheckOnly": false});
        let said = refused(request(both).await, "FIELD_INTEGRITY_EXCEPTION");
        assert!(said.ends_with("cannot be specified together: Metadata Container ID"), "{said}");
        refused(request(json!({"IsCheckOnly": false})).await, "REQUIRED_FIELD_MISSING");
        refused(
            tools.request_of(&member, true).await,
            "FIELD_INTEGRITY_EXCEPTION a single member cannot be compiled",
        );
        let state = json!({"MetadataContainerId": container, "State": "Queued"});
        refused(request(state).await, "INVALID_FIELD_FOR_INSERT_UPDATE");
        // It is no check where nothing is said.
        let id = request(json!({"MetadataContainerId": container})).await.unwrap();
        assert_eq!(tools.poll(&id).await.text("IsCheckOnly"), Some("false"));

        // Seen at 34.0: no request of a single member.
        let observed = Tools::with(
            wire,
            Settings { container_takes_member: false, ..Settings::with_retired_versions() },
        )
        .await;
        let (_, _, member) = observed.begun("Foo", "class Foo {}").await;
        let said = observed.request_of(&member, false).await.unwrap_err();
        assert_eq!(said, "FIELD_INTEGRITY_EXCEPTION null is not a valid containerId.: Metadata Container ID");
    }
}

#[tokio::test]
async fn a_container_has_a_name_of_its_own() {
    for wire in WIRES {
        let tools = Tools::over(wire).await;
        let container = async |name: &str| tools.create("MetadataContainer", json!({ "Name": name })).await;
        let id = container("work").await.unwrap();
        let said = refused(container("work").await, "DUPLICATE_VALUE");
        // The id of 15 characters lets a client reuse the container.
        assert_eq!(
            said,
            format!(
                "DUPLICATE_VALUE duplicate value found: Name duplicates value on record with id: {}",
                &id[..15]
            )
        );
        refused(container(&"x".repeat(33)).await, "STRING_TOO_LONG");
        container(&"x".repeat(32)).await.unwrap();
        refused(tools.create("MetadataContainer", json!({})).await, "REQUIRED_FIELD_MISSING");
    }
}

#[tokio::test]
async fn a_member_has_a_container_and_a_target_of_its_own() {
    for wire in WIRES {
        let tools = Tools::over(wire).await;
        let (class, container, member) = tools.begun("Foo", "class Foo {}").await;
        let create = |fields| tools.create("ApexClassMember", fields);
        let twin = refused(tools.member("ApexClass", &container, &class, "x").await, "DUPLICATE_VALUE");
        assert!(twin.ends_with(&member[..15]), "{twin}");
        let by_name = json!({"MetadataContainerId": container, "FullName": "foo", "Body": "x"});
        refused(create(by_name).await, "DUPLICATE_VALUE");
        refused(create(json!({"MetadataContainerId": container, "Body": "x"})).await, "[ContentEntityId]");
        refused(create(json!({"ContentEntityId": class, "Body": "x"})).await, "REQUIRED_FIELD_MISSING");
        // A target of another kind, or none.
        let page = tools.make("ApexPage", json!({"Name": "P", "Markup": "<apex:page/>"})).await;
        refused(tools.member("ApexClass", &container, &page, "x").await, "MALFORMED_ID");
        refused(
            tools.member("ApexClass", &container, "01p000000000999AAA", "x").await,
            "INVALID_CROSS_REFERENCE_KEY",
        );
    }
}

#[tokio::test]
async fn some_fields_can_be_asked_of_one_row_only() {
    for wire in WIRES {
        let tools = Tools::over(wire).await;
        let (_, container, member) = tools.begun("Foo", "class Foo {}").await;
        let bar = tools.make("ApexClass", json!({"Name": "Bar", "Body": "class Bar {}"})).await;
        tools.member("ApexClass", &container, &bar, "class Bar {}").await.unwrap();
        for field in ["FullName", "Metadata"] {
            let many = tools.query(&format!("SELECT Id, {field} FROM ApexClassMember")).await;
            refused(many, "MALFORMED_QUERY");
            let one = format!("SELECT {field} FROM ApexClassMember WHERE Id = '{member}'");
            assert_eq!(tools.query(&one).await.unwrap().len(), 1);
        }
        let one = format!("SELECT FullName, Metadata FROM ApexClassMember WHERE Id = '{member}'");
        let one = tools.query(&one).await.unwrap().remove(0);
        assert_eq!(one.texts(&["FullName", "Metadata.status"]), ["Foo", "Active"]);
        // And these not as conditions.
        for field in ["FullName", "Body"] {
            let by = format!("SELECT Id FROM ApexClassMember WHERE {field} = 'Foo'");
            refused(tools.query(&by).await, "INVALID_FIELD");
        }
    }
}

#[tokio::test]
async fn without_the_permissions_the_objects_look_absent() {
    for wire in WIRES {
        // An org whose schema does not have them is what a user without permissions sees.
        let tools = Tools { org: common::org().start().await.unwrap(), wire };
        let said = refused(tools.query("SELECT Id FROM ContainerAsyncRequest").await, "INVALID_TYPE");
        assert!(said.contains("sObject type 'ContainerAsyncRequest' is not supported"), "{said}");
    }
}

#[tokio::test]
async fn a_production_org_takes_no_code_but_by_deployment() {
    for wire in WIRES {
        let tools =
            Tools::with(wire, Settings { production: true, ..Settings::with_retired_versions() }).await;
        let no = "INVALID_OPERATION Save or update not supported in active organizations.";
        for (kind, field) in [
            ("ApexClass", "Body"),
            ("ApexTrigger", "Body"),
            ("ApexPage", "Markup"),
            ("ApexComponent", "Markup"),
        ] {
            refused(tools.create(kind, json!({"Name": "Foo", field: "x"})).await, no);
            let there = tools.org.insert(kind, [("Name", "Foo"), (field, "class Foo {}")]).unwrap();
            refused(tools.update(kind, &there, json!({field: "x"})).await, no);
            refused(tools.delete(kind, &there).await, no);
        }
        // A container can be checked, and not saved.
        let container = tools.make("MetadataContainer", json!({"Name": "work"})).await;
        let member = json!({"MetadataContainerId": container, "FullName": "Foo", "Body": "class Foo { }"});
        tools.make("ApexClassMember", member).await;
        for (check_only, state) in [(true, "Completed"), (false, "Failed")] {
            let id = tools.request(&container, check_only).await.unwrap();
            tools.org.advance(SECOND);
            let done = tools.poll(&id).await;
            assert_eq!(done.text("State"), Some(state));
            let problem = done.text("DeployDetails.componentFailures.problem");
            assert_eq!(problem.is_some_and(|text| no.ends_with(text)), !check_only);
        }
        let class = tools.org.records("ApexClass").remove(0);
        assert_eq!(class.text("Body"), Some("class Foo {}"));
    }
}

#[tokio::test]
async fn a_record_over_soap_says_its_type() {
    let tools = Tools::over(Wire::Soap).await;
    let untyped = "<create><sObjects><e:Name>x</e:Name></sObjects></create>";
    let said = refused(tools.soap(untyped).await.1, "INVALID_TYPE");
    assert!(said.contains("concrete entity type"), "{said}");
}
