//! Several clients at the same component: one consistent result is left.

mod common;

use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use common::containers::{self, begun, builder, make, state};
use common::zips::{OPTIONS, class, deploy, status};
use common::{between, rest, soap, whole};
use serde_json::json;

const M: &str = "m/34.0";

/// An object's spec in which both labels are the same.
fn spec(label: &str) -> String {
    let labels = format!("<m:label>{label}</m:label><m:pluralLabel>{label}</m:pluralLabel>");
    let inner = whole("m:", &format!("<m:fullName>Shared__c</m:fullName>{labels}"));
    format!("<m:metadata xsi:type=\"m:CustomObject\">{inner}</m:metadata>")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn updates_of_a_component_never_mix() {
    let org = Arc::new(builder().start().await.expect("an org"));
    let call = |name: &str, label: &str| format!("<m:{name}>{}</m:{name}>", spec(label));
    assert!(soap(&org, M, &call("createMetadata", "first")).await.body.contains("<success>true</success>"));
    let clients = (0..8).map(|client| {
        let org = Arc::clone(&org);
        tokio::spawn(async move {
            for round in 0..10 {
                let label = format!("{client}/{round}");
                let body = format!("<m:updateMetadata>{}</m:updateMetadata>", spec(&label));
                let answer = soap(&org, M, &body).await;
                assert!(answer.body.contains("<success>true</success>"), "{}", answer.body);
                let read = "<m:readMetadata><m:type>CustomObject</m:type><m:fullNames>Shared__c</m:fullNames></m:readMetadata>";
                let read = soap(&org, M, read).await.body;
                assert_eq!(between(&read, "label"), between(&read, "pluralLabel"), "one update's spec, whole");
            }
        })
    });
    for client in clients.collect::<Vec<_>>() {
        client.await.expect("a client that ends well");
    }
    let left = org.component("CustomObject", "Shared__c").expect("the object").element;
    assert!(left.text_of("label").is_some_and(|label| label.ends_with("/9")), "the last update of a client");
    assert_eq!(left.text_of("label"), left.text_of("pluralLabel"));
}

/// The text of a class as a record and as a component, which must be the same.
fn text(org: &sforce_emulator::Emulator, id: &str, name: &str) -> String {
    let record = containers::text(org, id, "Body").expect("a body");
    let component = org.component("ApexClass", name).expect("a component");
    let content = component.element.text_of("content").expect("content").to_owned();
    assert_eq!(BASE64.decode(content).expect("base64"), record.as_bytes());
    record
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn deployments_of_a_class_come_one_after_the_other() {
    let org = Arc::new(builder().start().await.expect("an org"));
    let id = make(&org, "ApexClass", json!({"Name": "Foo", "Body": "class Foo {}"})).await;
    let clients = (0..4).map(|client| {
        let org = Arc::clone(&org);
        tokio::spawn(async move {
            deploy(&org, &class("Foo", &format!("class Foo {{ Integer v{client}; }}")), OPTIONS).await
        })
    });
    let mut ids = Vec::new();
    for client in clients.collect::<Vec<_>>() {
        ids.push(client.await.expect("a client that ends well"));
    }
    ids.sort();
    org.advance(Duration::from_secs(2));
    let mut states = Vec::new();
    for id in &ids {
        states.push(status(&org, id).await);
    }
    assert_eq!(states, ["InProgress", "Pending", "Pending", "Pending"]);
    // Whoever comes in between is told to wait.
    let path = format!("PATCH {}/sobjects/ApexClass/{id}", containers::BASE);
    let late = rest(&org, &path, &json!({"Body": "class Foo { Integer late; }"}).to_string()).await;
    assert_eq!((late.status, late.code()), (400, "ALREADY_IN_PROCESS".to_owned()));
    org.advance(Duration::from_secs(60));
    for id in &ids {
        assert_eq!(status(&org, id).await, "Succeeded");
    }
    let left = text(&org, &id, "Foo");
    assert!((0..4).any(|client| left == format!("class Foo {{ Integer v{client}; }}")), "{left}");
    assert_eq!(rest(&org, &path, &json!({"Body": "class Foo { }"}).to_string()).await.status, 204);
    assert_eq!(text(&org, &id, "Foo"), "class Foo { }");
}

#[tokio::test]
async fn of_two_containers_with_a_class_one_is_saved() {
    let org = builder().start().await.expect("an org");
    let (class, first, _) = begun(&org, "Foo", "public class Foo { Integer one; }").await;
    let second = make(&org, "MetadataContainer", json!({ "Name": "second" })).await;
    let member = json!({"MetadataContainerId": second, "ContentEntityId": class, "Body": "public class Foo { Integer two; }"});
    make(&org, "ApexClassMember", member).await;
    let first = containers::request(&org, &first, false).await.expect("a request");
    let second = containers::request(&org, &second, false).await.expect("a request");
    org.advance(Duration::from_secs(5));
    assert_eq!(
        (state(&org, &first).await, state(&org, &second).await),
        ("Completed".into(), "Failed".into())
    );
    assert_eq!(text(&org, &class, "Foo"), "public class Foo { Integer one; }");
}
