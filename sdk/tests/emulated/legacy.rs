//! The legacy `update(UpdateMetadata[])` and `checkStatus` on the emulated org.

use super::org::{all_over, client, emulator, emulator_with, quick};
use sforce::metadata::{Component, UpdateMetadata};
use sforce::{ErrorKind, Version, Wire};
use sforce_bindings::v30::metadata::{CustomField, CustomObject, DeploymentStatus, FieldType, SharingModel};
use sforce_emulator::{Clock, Settings};
use std::time::Duration;

pub(crate) fn widget(name: &str) -> CustomObject {
    let mut name_field = CustomField { label: Some("Widget Name".into()), ..CustomField::default() };
    name_field.r#type = FieldType::Text.into();
    CustomObject {
        full_name: Some(name.into()),
        deployment_status: DeploymentStatus::Deployed.into(),
        label: Some("Widget & Co".into()),
        plural_label: Some("Widgets".into()),
        sharing_model: SharingModel::ReadWrite.into(),
        name_field: name_field.into(),
        ..CustomObject::default()
    }
}

#[tokio::test]
async fn a_custom_object_is_created_renamed_and_deleted() {
    let settings = Settings {
        legacy_queued: Duration::from_millis(10),
        legacy_in_progress: Duration::from_millis(20),
        ..Settings::with_retired_versions()
    };
    let emulator = emulator_with(Clock::real(), settings).await;
    // The calls go over SOAP at 30.0, whatever the client says.
    let org = client(&emulator, Wire::Rest).at(Version::V58);

    let mut job = org.legacy().create([widget("Widget__c")]).await.unwrap();
    assert!(!job.is_done());
    assert!(job.wait(quick()).await.unwrap()[0].succeeded());
    assert!(emulator.component("CustomObject", "Widget__c").is_some());

    let mut job = org.legacy().update([UpdateMetadata::new("Widget__c", widget("Gadget__c"))]).await.unwrap();
    let mut looks = 0;
    let results = job.wait_with(quick(), |_| looks += 1).await.unwrap();
    assert!(results[0].succeeded(), "{results:?}");
    assert!(looks > 0);
    assert!(emulator.component("CustomObject", "Widget__c").is_none());
    assert!(emulator.component("CustomObject", "Gadget__c").is_some());

    // What was renamed away is not there: the job ends in an error, the call does not.
    let mut job = org.legacy().update([UpdateMetadata::new("Widget__c", widget("Widget__c"))]).await.unwrap();
    let results = job.wait(quick()).await.unwrap();
    assert!(results[0].is_done() && !results[0].succeeded());
    assert!(results[0].status_code.is_some() && results[0].message.is_some(), "{results:?}");

    let mut job = org.legacy().delete([widget("Gadget__c")]).await.unwrap();
    assert!(job.wait(quick()).await.unwrap()[0].succeeded());
    assert!(emulator.component("CustomObject", "Gadget__c").is_none());

    let operations = all_over(&emulator, Wire::Soap);
    assert_eq!(operations[0], "create");
    assert!(operations.iter().filter(|operation| *operation == "checkStatus").count() >= 4);
    assert!(emulator.log().iter().all(|exchange| exchange.path.contains("/Soap/m/30.0")));
}

#[tokio::test]
async fn a_job_is_taken_up_by_its_ids() {
    let emulator = emulator().await;
    let org = client(&emulator, Wire::Soap);
    let mut job = org.legacy().create([widget("A__c"), widget("B__c")]).await.unwrap();
    let error = job.wait(quick().deadline(Duration::from_millis(30))).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deadline, "{error}");
    let ids = job.ids();
    drop(job);
    emulator.advance(Duration::from_secs(60));
    let mut job = sforce::metadata::LegacyJob::<CustomObject>::resume(&org, &ids).unwrap();
    let results = job.wait(quick()).await.unwrap();
    assert_eq!(results.len(), 2);
    assert!(results.iter().all(sforce::metadata::AsyncResult::succeeded));
}

#[tokio::test]
async fn more_than_ten_are_refused_before_they_are_sent() {
    let emulator = emulator().await;
    let org = client(&emulator, Wire::Soap);
    let eleven: Vec<_> = (0..11).map(|number| widget(&format!("W{number}__c"))).collect();
    let error = org.legacy().create(&eleven).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input);
    assert!(error.to_string().contains("10"), "{error}");
    assert_eq!(org.legacy().create::<CustomObject>([]).await.unwrap_err().kind(), ErrorKind::Input);
    assert!(emulator.log().is_empty());
}

#[tokio::test]
async fn a_live_org_says_what_took_the_place_of_these_calls() {
    let settings = Settings { oldest_version: 31, ..Settings::with_retired_versions() };
    let emulator = emulator_with(Clock::manual(), settings).await;
    let org = client(&emulator, Wire::Soap);
    let error = org.legacy().update([UpdateMetadata::new("A__c", widget("A__c"))]).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.code()),
        (ErrorKind::UnsupportedVersion, Some("UNSUPPORTED_API_VERSION"))
    );
    assert!(error.to_string().contains("use Org::metadata with bindings of a later one"), "{error}");
}

#[test]
fn a_component_knows_its_name() {
    assert_eq!(widget("Widget__c").full_name(), Some("Widget__c"));
}
