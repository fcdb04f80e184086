//! The synchronous metadata calls on the emulated org, with types of v66.

use super::org::{all_over, client, label, metadata_org, room};
use sforce::metadata::ListQuery;
use sforce::{ErrorKind, Org, Version, Wire};
use sforce_bindings::v66::metadata::{CustomLabel, CustomMetadata, CustomObject};
use sforce_bindings::{v30, v66};
use sforce_emulator::{Emulator, Settings};

async fn org() -> (Emulator, Org) {
    let emulator = metadata_org(Settings::with_retired_versions()).await;
    // Metadata goes over SOAP at the bindings' version, whatever the client says.
    let org = client(&emulator, Wire::Rest).at(Version::V58);
    (emulator, org)
}

#[tokio::test]
async fn components_are_created_read_changed_renamed_and_deleted() {
    let (emulator, org) = org().await;
    let metadata = org.metadata();
    let results = metadata.create(&[room("Chair__c"), room("Desk__c")]).await.unwrap();
    assert!(results.iter().all(|result| result.success), "{results:?}");
    assert_eq!(results[1].full_name, "Desk__c");

    let mut read: Vec<Option<CustomObject>> =
        metadata.read(&["Desk__c", "Gone__c", "Chair__c"]).await.unwrap();
    assert!(read[1].is_none());
    let mut found = read.pop().unwrap().unwrap();
    assert_eq!(found.label.as_deref(), Some("Room & Board"));
    assert_eq!(found.name_field.get().unwrap().label.as_deref(), Some("Room Name"));

    found.label = Some("Hall".into());
    let results = metadata.update(&[found]).await.unwrap();
    assert!(results[0].success, "{results:?}");
    let results = metadata.upsert(&[room("Chair__c"), room("Shelf__c")]).await.unwrap();
    assert_eq!(results.iter().map(|result| result.created).collect::<Vec<_>>(), [Some(false), Some(true)]);

    metadata.rename::<CustomObject>("Shelf__c", "Rack__c").await.unwrap();
    let error = metadata.rename::<CustomObject>("Shelf__c", "Rack__c").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused);

    let listed = metadata.list(Version::V66, &[ListQuery::of("CustomObject")]).await.unwrap();
    let names: Vec<_> = listed.iter().map(|found| found.full_name.as_str()).collect();
    assert!(["Desk__c", "Rack__c", "Chair__c"].iter().all(|name| names.contains(name)), "{names:?}");
    assert!(listed.iter().all(|found| found.component_type == "CustomObject"));

    let results = metadata.delete::<CustomObject>(&["Rack__c", "Gone__c"]).await.unwrap();
    assert!(results[0].success && !results[1].success);
    let error = results[1].clone().into_result().unwrap_err();
    assert!(error.code().is_some() && error.to_string().contains("Gone__c"), "{error}");
    assert!(emulator.component("CustomObject", "Rack__c").is_none());
    let operations = all_over(&emulator, Wire::Soap);
    assert_eq!(operations[..2], ["createMetadata", "readMetadata"]);
}

#[tokio::test]
async fn more_components_than_a_call_takes_go_in_several() {
    let (emulator, org) = org().await;
    let labels: Vec<_> = (0..25).map(|number| label(&format!("Label_{number}"))).collect();
    let results = org.metadata().create(&labels).await.unwrap();
    assert_eq!(results.len(), 25);
    assert!(results.iter().all(|result| result.success), "{results:?}");
    assert_eq!(all_over(&emulator, Wire::Soap), ["createMetadata"; 3]);
    let error = org.metadata().all_or_none(true).create(&labels).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input);
    assert!(error.to_string().contains("it takes 10"), "{error}");
    // Custom metadata records go 200 in a call.
    let names: Vec<_> = (0..25).map(|number| format!("Setting.Row_{number}")).collect();
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    emulator.clear_log();
    let read = org.metadata().read::<CustomMetadata>(&names).await.unwrap();
    assert!(read.len() == 25 && read.iter().all(Option::is_none));
    assert_eq!(all_over(&emulator, Wire::Soap), ["readMetadata"]);
}

#[tokio::test]
async fn one_failing_component_stops_the_others_only_if_asked() {
    let (emulator, org) = org().await;
    let both = [label("Good"), CustomLabel { value: None, ..label("Bad") }];
    let results = org.metadata().all_or_none(true).create(&both).await.unwrap();
    assert!(results.iter().all(|result| !result.success), "{results:?}");
    assert!(emulator.component("CustomLabel", "Good").is_none());
    let results = org.metadata().create(&both).await.unwrap();
    assert!(results[0].success && !results[1].success, "{results:?}");
    assert!(emulator.component("CustomLabel", "Good").is_some());
}

#[tokio::test]
async fn bindings_of_a_version_without_the_call_name_the_way_out() {
    let (emulator, org) = org().await;
    let old = v30::metadata::CustomObject { full_name: Some("Old__c".into()), ..Default::default() };
    let error = org.metadata().upsert(&[old]).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnsupportedVersion);
    assert!(
        error.to_string().contains("CustomObject is bound at 30.0, and this call came with 31.0"),
        "{error}"
    );
    let error = org
        .metadata()
        .all_or_none(false)
        .create(&[v30::metadata::CustomObject::default()])
        .await
        .unwrap_err();
    assert!(error.to_string().contains("rolls the whole call back"), "{error}");
    assert!(emulator.log().is_empty());
    assert!(org.metadata().create::<v66::metadata::CustomObject>(&[]).await.unwrap().is_empty());
}
