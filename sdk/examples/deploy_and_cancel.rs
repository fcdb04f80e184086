//! A custom object deployed with a field of its own over REST, and another deployment canceled while
//! it is waited for, over SOAP.

use sforce::metadata::{DeployOptions, DeployStatus, Package};
use sforce::{Org, Schedule, Session, Version, Wire};
use sforce_bindings::v66::metadata::{CustomField, CustomObject, DeploymentStatus, FieldType, SharingModel};
use sforce_emulator::Emulator;
use sforce_emulator::schema::snapshot;
use std::path::Path;
use std::time::Duration;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/schema/v66/metadata.schema");
    let emulator = Emulator::builder().schema(snapshot::read_file(&schema)?).start().await?;
    // With an org of your own: `Org::login(ClientCredentials { … })`, and no line below changes.
    let org = Org::with_session(Session::new(emulator.url(), emulator.session()))?.at(Version::V66);
    let often = Schedule::every(Duration::from_millis(500)).deadline(Duration::from_secs(60));

    // Each component gives its own file; a field goes into that of its object.
    let text = |label: &str| CustomField {
        label: Some(label.into()),
        r#type: FieldType::Text.into(),
        ..CustomField::default()
    };
    let room = CustomObject {
        full_name: Some("Room__c".into()),
        deployment_status: DeploymentStatus::Deployed.into(),
        label: Some("Room".into()),
        plural_label: Some("Rooms".into()),
        sharing_model: SharingModel::ReadWrite.into(),
        name_field: text("Room Name").into(),
        ..CustomObject::default()
    };
    let floor = CustomField { full_name: Some("Room__c.Floor__c".into()), length: Some(9), ..text("Floor") };
    let zip = Package::new(Version::V66).component(room).component(floor).zip()?;

    let deployment = org.metadata().deploy(&zip, &DeployOptions::new()).await?;
    println!("Deploying over REST as {}", deployment.id());
    let result = deployment.wait(often.clone(), |progress| println!("  {progress}")).await?;
    result.outcome()?;

    // The same flow over SOAP; a clone of the handle cancels what another waits for.
    let deployment = org.over(Wire::Soap).metadata().deploy(&zip, &DeployOptions::new()).await?;
    println!("Deploying over SOAP as {}", deployment.id());
    let other = deployment.clone();
    let (result, canceled) =
        tokio::join!(deployment.wait(often, |progress| println!("  {progress}")), other.cancel());
    canceled?;
    assert_eq!(result?.status, DeployStatus::Canceled);
    Ok(())
}
