//! Tooling containers over both wires and in every version; code in both APIs.

mod common;

use std::time::Duration;

use common::containers::*;
use common::zips::{OPTIONS, class, deploy};
use common::{Response, between, rest, soap_with};
use serde_json::{Value as Json, json};
use sforce_emulator::Emulator;

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
    assert!(failed.contains("<done>true</done><entityTypeName>ContainerAsyncRequest</entityTypeName><queryLocator xsi:nil=\"true\"/>"), "{failed}");
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
