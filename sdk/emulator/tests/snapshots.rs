//! The committed snapshots as an org: real objects, and the last WSDL with the
//! legacy calls.

mod common;

use std::path::Path;
use std::time::Duration;

use common::{between, rest, soap};
use serde_json::json;
use sforce_emulator::schema::Schema;
use sforce_emulator::schema::{describe, snapshot};
use sforce_emulator::{Clock, Emulator};

fn read(path: &Path) -> Schema {
    let text =
        std::fs::read_to_string(path).unwrap_or_else(|problem| panic!("{}: {problem}", path.display()));
    snapshot::read(&path.display().to_string(), &text).unwrap()
}

fn schemas() -> Vec<Schema> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated/schema");
    let mut schemas = vec![read(&root.join("v30/metadata.schema")), read(&root.join("v66/metadata.schema"))];
    for entry in std::fs::read_dir(root.join("objects")).unwrap() {
        schemas.push(read(&entry.unwrap().path()));
    }
    schemas
}

async fn org() -> Emulator {
    let builder = Emulator::builder().settings(sforce_emulator::Settings::with_retired_versions());
    let builder = schemas().into_iter().fold(builder, sforce_emulator::Builder::schema);
    builder.clock(Clock::manual()).start().await.unwrap()
}

#[tokio::test]
async fn a_describe_reads_back_as_it_was() {
    let org = org().await;
    let mut count = 0;
    for object in schemas().into_iter().flat_map(|schema| schema.objects.into_values()) {
        // What a WSDL leaves open the org decides, and says so.
        if object.assumed {
            continue;
        }
        let version = object.described.expect("snapshots say what they were described at");
        let text =
            rest(&org, &format!("GET /services/data/v{version}/sobjects/{}/describe", object.name), "")
                .await
                .body;
        let back = describe::read("describe", text.as_bytes()).unwrap();
        // A describe without a prefix got one, so that its records have ids.
        let mut back = back.objects[&object.name].clone();
        back.key_prefix = object.key_prefix.as_ref().and(back.key_prefix);
        assert_eq!(back, object);
        count += 1;
    }
    assert!(count >= 7, "{count}");
}

#[tokio::test]
async fn a_real_account_is_kept() {
    let org = org().await;
    let body = json!({"Name": "Acme", "Type": "Other", "AnnualRevenue": 12.34, "BillingCity": "Bonn", "BillingLatitude": 50.7});
    let made = rest(&org, "POST /services/data/v58.0/sobjects/Account", &body.to_string()).await;
    assert_eq!(made.status, 201, "{}", made.body);
    let id = made.json()["id"].as_str().unwrap().to_owned();
    let read = rest(&org, &format!("GET /services/data/v58.0/sobjects/Account/{id}"), "").await.json();
    assert_eq!(read["BillingAddress"]["city"], "Bonn");
    assert_eq!(read["BillingAddress"]["postalCode"], json!(null));
    assert_eq!(read["ShippingAddress"], json!(null));
    assert_eq!(
        (read["OwnerId"].as_str(), read["IsDeleted"].as_bool()),
        (Some("005000000000001AAA"), Some(false))
    );
    assert_eq!(read["CreatedDate"], "2026-01-01T00:00:00.000+0000");
    let retrieve = format!(
        "<p:retrieve><p:fieldList>BillingAddress</p:fieldList><p:sObjectType>Account</p:sObjectType><p:ids>{id}</p:ids></p:retrieve>"
    );
    let read = soap(&org, "u/58.0", &retrieve).await;
    assert!(
        read.body.contains("<sf:BillingAddress xsi:type=\"address\"><latitude>50.7</latitude><longitude xsi:nil=\"true\"/><city>Bonn</city>"),
        "{}",
        read.body
    );
}

#[tokio::test]
async fn a_real_component_is_checked_and_kept() {
    let org = org().await;
    let object = |extra: &str| {
        format!(
            "<m:create><m:metadata xsi:type=\"m:CustomObject\"><m:fullName>Widget__c</m:fullName>\
             <m:deploymentStatus>Deployed</m:deploymentStatus><m:label>Widget</m:label>\
             <m:nameField><m:label>Widget Name</m:label><m:type>Text</m:type></m:nameField>\
             <m:pluralLabel>Widgets</m:pluralLabel><m:sharingModel>ReadWrite</m:sharingModel>{extra}</m:metadata></m:create>"
        )
    };
    // A permission of 66.0, which 30.0 does not know.
    let unknown =
        soap(&org, "m/30.0", &object("<m:allowInChatterGroups>true</m:allowInChatterGroups>")).await;
    assert!(between(&unknown.body, "faultstring").contains("}allowInChatterGroups invalid at this location"));
    let made = soap(&org, "m/30.0", &object("")).await;
    assert_eq!(made.status, 200, "{}", made.body);
    org.advance(Duration::from_secs(3));
    assert!(org.component("CustomObject", "Widget__c").is_some());
}
