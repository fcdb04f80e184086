//! `update(UpdateMetadata[])` of API 30.0 with its `checkStatus` polling, and what took its place.

use sforce::metadata::UpdateMetadata;
use sforce::{Org, Schedule, Session};
use sforce_bindings::v30::metadata as v30;
use sforce_bindings::v66::metadata as v66;
use sforce_emulator::schema::snapshot;
use sforce_emulator::{Clock, Emulator, Settings};
use std::time::Duration;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = emulated_org().await?;
    let org = Org::with_session(Session::new(emulator.url(), emulator.session()))?;

    // Widget__c gets a new name. Only types of API 30.0 and before are accepted: with one of v66 this
    // does not compile, as the calls are gone there.
    let gadget = v30::CustomObject {
        full_name: Some("Gadget__c".into()),
        label: Some("Gadget".into()),
        plural_label: Some("Gadgets".into()),
        name_field: v30::CustomField { r#type: v30::FieldType::Text.into(), ..Default::default() }.into(),
        deployment_status: v30::DeploymentStatus::Deployed.into(),
        sharing_model: v30::SharingModel::ReadWrite.into(),
        ..Default::default()
    };
    let mut job = org.legacy().update([UpdateMetadata::new("Widget__c", gadget)]).await?;
    // A wait of 1 s, doubled after each look, and given up after a minute; the job's ids resume it.
    let polling = Schedule::default().deadline(Duration::from_secs(60));
    for result in job.wait_with(polling, |results| println!("{:?}", results[0].state.text())).await? {
        result.outcome()?;
    }
    assert!(emulator.component("CustomObject", "Gadget__c").is_some());

    // Its successors answer at once: a new name is a call of its own, and so is a change.
    let metadata = org.metadata();
    metadata.rename::<v66::CustomObject>("Gadget__c", "Gizmo__c").await?;
    let mut gizmos = metadata.read::<v66::CustomObject>(&["Gizmo__c"]).await?;
    let mut gizmo = gizmos.remove(0).ok_or("it is gone")?;
    gizmo.label = Some("Gizmo".into());
    for result in metadata.update(&[gizmo]).await? {
        println!("{} updated: {}", result.full_name, result.success);
        assert!(result.success);
    }
    Ok(())
}

async fn emulated_org() -> Result<Emulator, Box<dyn std::error::Error>> {
    let soon = Duration::from_millis(500);
    let settings =
        Settings { legacy_queued: soon, legacy_in_progress: soon, ..Settings::with_retired_versions() };
    let metadata = concat!(env!("CARGO_MANIFEST_DIR"), "/../generated/schema/v30/metadata.schema");
    let builder = Emulator::builder().schema(snapshot::read_file(metadata.as_ref())?);
    let org = builder.clock(Clock::real()).settings(settings).start().await?;
    org.seed_component("CustomObject", "Widget__c", None).map_err(|refusal| format!("{refusal:?}"))?;
    Ok(org)
}
