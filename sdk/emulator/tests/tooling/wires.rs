//! What each wire and version writes of a container and its requests; code in both APIs.

use std::time::Duration;

use serde_json::{Value as Json, json};
use sforce_emulator::Wire;

use crate::common::zips::{OPTIONS, class, deploy};
use crate::tools::*;

#[tokio::test]
async fn compile_results_have_the_shape_of_their_version() {
    for wire in WIRES {
        let tools = Tools::over(wire).await;
        let (class, container, _) = tools.begun("Foo", "class Foo {\n}}").await;
        let id = tools.request(&container, true).await.unwrap();
        tools.org.advance(SECOND);
        let ask = async |version: u16, field: &str| {
            let soql = format!("SELECT {field} FROM ContainerAsyncRequest WHERE Id = '{id}'");
            tools.query_at(version, &soql).await.map(|mut rows| rows.remove(0))
        };
        let errors =
            |row: Part| -> Json { serde_json::from_str(row.text("CompilerErrors").unwrap()).unwrap() };
        let plain = json!([{"extent": "ApexClass", "id": class, "name": "Foo", "line": 2, "problem": "Unexpected token '}'."}]);
        assert_eq!(errors(ask(29, "CompilerErrors").await.unwrap()), plain);
        let wrapped = json!([{"extent": ["ApexClass"], "id": [class], "name": ["Foo"], "line": [2], "problem": ["Unexpected token '}'."]}]);
        assert_eq!(errors(ask(30, "CompilerErrors").await.unwrap()), wrapped);
        refused(ask(31, "CompilerErrors").await, "INVALID_FIELD");
        refused(ask(30, "DeployDetails").await, "INVALID_FIELD");
        let details = ask(31, "DeployDetails").await.unwrap();
        assert_eq!(details.text("DeployDetails.componentFailures.lineNumber"), Some("2"));
        let (_, clean, _) = tools.begun("Bar", "class Bar {}").await;
        let id = tools.request(&clean, true).await.unwrap();
        tools.org.advance(SECOND);
        let soql = format!("SELECT CompilerErrors FROM ContainerAsyncRequest WHERE Id = '{id}'");
        let row = tools.query_at(30, &soql).await.unwrap().remove(0);
        assert_eq!(row.text("CompilerErrors"), Some("[]"));
    }
}

#[tokio::test]
async fn a_version_has_its_own_fields_in_records_and_describes() {
    let tools = Tools::over(Wire::Rest).await;
    let (_, container, _) = tools.begun("Foo", "class Foo {}").await;
    let id = tools.request(&container, true).await.unwrap();
    for (version, there, absent) in
        [(30, "CompilerErrors", "DeployDetails"), (60, "DeployDetails", "CompilerErrors")]
    {
        let whole = tools.rest_at(version, "GET", &format!("/sobjects/ContainerAsyncRequest/{id}"), "").await;
        assert!(whole.header("last-modified").is_some());
        let whole = whole.json();
        assert!(whole.get(there).is_some() && whole.get(absent).is_none(), "{whole}");
        for system in
            ["CreatedById", "CreatedDate", "IsDeleted", "IsRunTests", "LastModifiedDate", "SystemModstamp"]
        {
            assert!(!whole[system].is_null(), "{system}");
        }
        let described = tools.rest_at(version, "GET", "/sobjects/ContainerAsyncRequest/describe", "").await;
        assert!(described.body.contains(there) && !described.body.contains(absent));
    }
}

#[tokio::test]
async fn rest_takes_what_clients_were_seen_to_send() {
    let tools = Tools::over(Wire::Rest).await;
    let container = tools.make("MetadataContainer", json!({"name": "work"})).await;
    let class = tools.make("ApexClass", json!({"Name": "Foo", "Body": "class Foo {}"})).await;
    // Fields in any letter case, a boolean as text, and the reserved field.
    let member = json!({"body": "class Foo { }", "contentEntityId": class, "metadataContainerId": container});
    tools.make("ApexClassMember", member).await;
    let request = json!({"isCheckOnly": "false", "metadataContainerId": container, "isRunTests": false});
    let id = tools.make("ContainerAsyncRequest", request).await;
    tools.org.advance(SECOND);
    assert_eq!(
        tools.poll(&id).await.texts(&["State", "IsCheckOnly", "IsRunTests"])[..2],
        ["Completed", "false"]
    );
    assert_eq!(tools.text(&class, "Body").as_deref(), Some("class Foo { }"));
}

#[tokio::test]
async fn what_of_the_tooling_api_is_not_emulated_says_so() {
    let tools = Tools::over(Wire::Rest).await;
    for path in [
        "/executeAnonymous/?anonymousBody=x",
        "/completions?type=apex",
        "/runTestsAsynchronous",
        "/runTestsSynchronous",
        "/tests",
    ] {
        let answer = tools.rest("GET", path, "").await;
        assert_eq!((answer.status, answer.code()), (404, "NOT_FOUND".into()));
        assert!(answer.body.contains("is not emulated"), "{path}: {}", answer.body);
    }
    let run = "<executeAnonymous><String>x</String></executeAnonymous>";
    refused(Tools::over(Wire::Soap).await.soap(run).await.1, "executeAnonymous is not emulated");
}

#[tokio::test]
async fn a_deployment_is_one_composite_request() {
    let tools = Tools::over(Wire::Rest).await;
    let class = tools.make("ApexClass", json!({"Name": "Foo", "Body": "class Foo {}"})).await;
    let part = |object: &str, reference: &str, body: Json| {
        let url = format!("/services/data/v60.0/tooling/sobjects/{object}");
        json!({"method": "POST", "url": url, "referenceId": reference, "body": body})
    };
    let parts = [
        part("MetadataContainer", "container", json!({"Name": "work"})),
        part(
            "ApexClassMember",
            "member",
            json!({"MetadataContainerId": "@{container.id}", "ContentEntityId": class, "Body": "class Foo { }"}),
        ),
        part(
            "ContainerAsyncRequest",
            "request",
            json!({"MetadataContainerId": "@{container.id}", "IsCheckOnly": "false"}),
        ),
    ];
    let body = json!({"allOrNone": true, "compositeRequest": parts}).to_string();
    let answer = tools.rest("POST", "/composite", &body).await.json();
    let id = answer["compositeResponse"][2]["body"]["id"].as_str().unwrap_or_else(|| panic!("{answer}"));
    tools.org.advance(SECOND);
    assert_eq!(tools.state(id).await, "Completed");
}

#[tokio::test]
async fn soap_writes_the_elements_of_the_wsdl() {
    let tools = Tools::over(Wire::Soap).await;
    let (class, container, member) = tools.begun("Foo", "class Foo {").await;
    let id = tools.request(&container, false).await.unwrap();
    tools.org.advance(SECOND);
    let query = format!(
        "<query><queryString>SELECT DeployDetails, State FROM ContainerAsyncRequest WHERE Id = '{id}'</queryString></query>"
    );
    let (failed, _) = tools.soap(&query).await;
    assert!(failed.contains("<done>true</done><entityTypeName>ContainerAsyncRequest</entityTypeName><queryLocator xsi:nil=\"true\"/>"), "{failed}");
    assert!(failed.contains("<sf:State>Failed</sf:State>") && failed.ends_with("<size>1</size><totalSize>1</totalSize></result></queryResponse></soapenv:Body></soapenv:Envelope>"));
    let details = "<sf:DeployDetails xmlns=\"urn:tooling.soap.sforce.com\"><componentFailures><changed>false</changed>\
                   <columnNumber>12</columnNumber><componentType>ApexClass</componentType><created>false</created>";
    assert!(failed.contains(details), "{failed}");
    for of_json in ["allComponentMessages", "<warning>", "forPackageManifestFile", "knownPackagingProblem"] {
        assert!(!failed.contains(of_json), "only JSON has {of_json}");
    }
    let asked = format!(
        "<retrieve><fieldList>Metadata</fieldList><sObjectType>ApexClassMember</sObjectType><ids>{member}</ids></retrieve>"
    );
    let (metadata, _) = tools.soap(&asked).await;
    assert!(metadata.contains("<sf:Metadata xmlns=\"urn:metadata.tooling.soap.sforce.com\"><apiVersion>60.0</apiVersion><status>Active</status></sf:Metadata>"), "{metadata}");
    // Before 36.0 its sObjects had no namespace of their own.
    let (early, _) = tools.soap_at(35, &query).await;
    assert!(early.contains("xmlns:sf=\"urn:tooling.soap.sforce.com\""), "{early}");
    let of_35 =
        "<create><sObjects xsi:type=\"e:MetadataContainer\"><e:Name>of-35</e:Name></sObjects></create>";
    assert_eq!(tools.soap_at(35, of_35).await.1.unwrap().text("result.success"), Some("true"));
    assert_eq!(tools.text(&class, "Body").as_deref(), Some("public class Foo {}"));
}

#[tokio::test]
async fn rest_writes_more_of_each_message() {
    let tools = Tools::over(Wire::Rest).await;
    let (_, container, _) = tools.begun("Foo", "class Foo {").await;
    let id = tools.request(&container, false).await.unwrap();
    tools.org.advance(SECOND);
    let failed = tools.poll(&id).await;
    let [message] = failed.all("DeployDetails.allComponentMessages")[..] else { panic!("{failed:?}") };
    let [failure] = failed.all("DeployDetails.componentFailures")[..] else { panic!("{failed:?}") };
    let of_both = ["fullName", "problem", "lineNumber", "columnNumber", "id", "success"];
    assert_eq!(message.texts(&of_both), failure.texts(&of_both));
    let more = ["forPackageManifestFile", "knownPackagingProblem", "requiresProductionTestRun", "warning"];
    assert_eq!(message.texts(&more), ["false"; 4]);
    assert_eq!(failed.text("DeployDetails.runTestResult"), None);
}

#[tokio::test]
async fn code_is_one_thing_in_both_apis() {
    for wire in WIRES {
        let tools = Tools::over(wire).await;
        deploy(&tools.org, &class("Foo", "class Foo { Integer i; }"), OPTIONS).await;
        tools.org.advance(SECOND * 10);
        let soql = "SELECT Id, Body, ApiVersion, Status FROM ApexClass WHERE Name = 'Foo'";
        let record = tools.query(soql).await.unwrap().remove(0);
        assert_eq!(record.texts(&["Body", "Status"]), ["class Foo { Integer i; }", "Active"]);
        let component = tools.org.component("ApexClass", "Foo").unwrap();
        assert_eq!(record.text("Id"), Some(component.id.as_str()));
        // Ids are never given twice, whoever makes the class.
        let made = tools.make("ApexClass", json!({"Name": "Bar", "Body": "class Bar {}"})).await;
        deploy(&tools.org, &class("Baz", "class Baz {}"), OPTIONS).await;
        tools.org.advance(SECOND * 10);
        let ids: std::collections::BTreeSet<String> =
            tools.org.records("ApexClass").into_iter().map(|class| class.id).collect();
        assert_eq!(ids.len(), 3);
        assert_eq!(tools.org.component("ApexClass", "Bar").unwrap().id, made);
        tools.delete("ApexClass", &made).await.unwrap();
        assert!(tools.org.component("ApexClass", "Bar").is_none());
    }
}

#[tokio::test]
async fn requests_go_on_after_a_restart() {
    for wire in WIRES {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("org.db");
        let clock = sforce_emulator::Clock::manual();
        let started = || async { builder().clock(clock.clone()).file(&file).start().await.unwrap() };
        let first = Tools { org: started().await, wire };
        let (class, container, _) = first.begun("Foo", "class Foo { }").await;
        let id = first.request(&container, false).await.unwrap();
        drop(first);
        tokio::time::sleep(Duration::from_millis(50)).await;
        let second = Tools { org: started().await, wire };
        assert_eq!(second.state(&id).await, "Queued");
        second.org.advance(SECOND);
        assert_eq!(second.state(&id).await, "Completed");
        assert_eq!(second.text(&class, "Body").as_deref(), Some("class Foo { }"));
    }
}
