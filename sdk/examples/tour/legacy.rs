//! `update(UpdateMetadata[])` of API 30.0, and what took its place.

use crate::org::{Emulated, Failure};
use sforce::metadata::UpdateMetadata;
use sforce::{Schedule, Wire};
use sforce_bindings::{v30, v66};
use std::time::{Duration, Instant};

/// `Widget__c` becomes `Gadget__c`, by the asynchronous calls.
pub(crate) async fn update(emulated: &Emulated) -> Result<String, Failure> {
    use v30::metadata::{CustomField, CustomObject, DeploymentStatus, FieldType, SharingModel};
    let widget = emulated.seed_component("CustomObject", "Widget__c", None);
    widget.map_err(|refusal| format!("{refusal:?}"))?;
    let gadget = CustomObject {
        full_name: Some("Gadget__c".into()),
        label: Some("Gadget".into()),
        plural_label: Some("Gadgets".into()),
        name_field: CustomField { r#type: FieldType::Text.into(), ..CustomField::default() }.into(),
        deployment_status: DeploymentStatus::Deployed.into(),
        sharing_model: SharingModel::ReadWrite.into(),
        ..CustomObject::default()
    };
    let start = Instant::now();
    let mut job =
        emulated.client(Wire::Soap)?.legacy().update([UpdateMetadata::new("Widget__c", gadget)]).await?;
    println!("  update(UpdateMetadata[]): Widget__c becomes Gadget__c; its status goes by {:?}", job.ids());
    let polling = Schedule::default().deadline(Duration::from_secs(60));
    let results = job.wait_with(polling, |results| {
        let states: Vec<_> = results.iter().filter_map(|result| result.state.text()).collect();
        println!("  … after {:.1} s checkStatus says {}", start.elapsed().as_secs_f64(), states.join(", "));
    });
    for result in results.await? {
        result.outcome()?;
    }
    Ok("Widget__c is Gadget__c".to_owned())
}

/// The same by the calls that answer at once.
pub(crate) async fn successors(emulated: &Emulated) -> Result<String, Failure> {
    use v66::metadata::{CustomField, CustomObject, DeploymentStatus, FieldType, SharingModel};
    let metadata = emulated.client(Wire::Soap)?.metadata();
    let widget = CustomObject {
        full_name: Some("Widget__c".into()),
        label: Some("Widget".into()),
        plural_label: Some("Widgets".into()),
        name_field: CustomField {
            label: Some("Name".into()),
            r#type: FieldType::Text.into(),
            ..CustomField::default()
        }
        .into(),
        deployment_status: DeploymentStatus::Deployed.into(),
        sharing_model: SharingModel::ReadWrite.into(),
        ..CustomObject::default()
    };
    for result in metadata.create(&[widget]).await? {
        result.into_result()?;
    }
    metadata.rename::<CustomObject>("Widget__c", "Gadget__c").await?;
    let gadget = metadata.read::<CustomObject>(&["Gadget__c"]).await?.remove(0).ok_or("it is gone")?;
    println!("  created Widget__c, renamed it to Gadget__c, and read it: {:?}", gadget.label);
    for result in metadata.delete::<CustomObject>(&["Gadget__c", "Widget__c"]).await? {
        let name = result.full_name.clone();
        match result.into_result() {
            Ok(()) => println!("  deleted {name}"),
            Err(error) => println!("  {name} was not deleted: {error}"),
        }
    }
    Ok("created, renamed, read, deleted".to_owned())
}
