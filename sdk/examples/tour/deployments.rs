//! Deployments: a package of components, validated with tests, deployed quickly, and canceled.

use crate::org::{Emulated, Failure};
use crate::push::print_news;
use sforce::metadata::{DeployOptions, DeployResult, Deployment, Package, TestLevel};
use sforce::{Schedule, Wire};
use sforce_bindings::v66::metadata::{ApexClass, ApexCodeUnitStatus, CustomField, FieldType};
use std::time::Duration;

fn often() -> Schedule {
    Schedule::every(Duration::from_millis(150)).deadline(Duration::from_secs(60))
}

/// A field of Account, and a class with its test.
fn package(emulated: &Emulated, wire: Wire) -> Result<Vec<u8>, Failure> {
    let field = CustomField {
        full_name: Some(format!("Account.Deck{wire}__c")),
        label: Some("Deck".into()),
        length: Some(40),
        r#type: FieldType::Text.into(),
        ..CustomField::default()
    };
    let class = |name: &str, body: String| ApexClass {
        full_name: Some(format!("{name}{wire}")),
        content: Some(body.into_bytes().into()),
        api_version: Some(66.0.into()),
        status: ApexCodeUnitStatus::Active.into(),
        ..ApexClass::default()
    };
    let test = format!(
        "@isTest private class DeckTest{wire} {{ @isTest static void holds() {{ new Deck{wire}(); }} }}"
    );
    let package = Package::new(emulated.version)
        .component(field)
        .component(class("Deck", format!("public class Deck{wire} {{}}")))
        .component(class("DeckTest", test));
    Ok(package.zip()?)
}

async fn wait(deployment: &Deployment) -> Result<DeployResult, Failure> {
    let mut last = String::new();
    let result = deployment.wait(often(), |now| print_news(&mut last, &now.to_string())).await?;
    for failure in result.component_failures() {
        println!("    {failure}");
    }
    Ok(result)
}

/// Validated with its tests, then deployed without running them again.
pub(crate) async fn deploy(emulated: &Emulated, wire: Wire) -> Result<String, Failure> {
    let metadata = emulated.client(wire)?.metadata();
    let zip = package(emulated, wire)?;
    let options = DeployOptions::new().check_only(true).tests([format!("DeckTest{wire}")]);
    let validation = metadata.deploy(&zip, &options).await?;
    println!("  validating {} bytes: {}", zip.len(), validation.id());
    wait(&validation).await?.outcome()?;
    let deployment = metadata.deploy_validated(validation.id()).await?;
    println!("  a quick deployment of what was validated: {}", deployment.id());
    let result = wait(&deployment).await?;
    result.outcome()?;
    let (account, name) = (emulated.client(wire)?.describe("Account").await?, format!("Deck{wire}__c"));
    if !account.fields.iter().any(|field| field.name.as_deref() == Some(&name)) {
        return Err(format!("Account has no field {name}").into());
    }
    println!("  Account has the field {name} from now on");
    Ok(result.to_string())
}

/// Canceled while it is waited for, and once more, when it is over.
pub(crate) async fn cancel(emulated: &Emulated, wire: Wire) -> Result<String, Failure> {
    let metadata = emulated.client(wire)?.metadata();
    let options = DeployOptions::new().test_level(TestLevel::RunLocalTests);
    let deployment = metadata.deploy(&package(emulated, wire)?, &options).await?;
    let other = deployment.clone();
    let (result, canceled) = tokio::join!(wait(&deployment), async {
        tokio::time::sleep(Duration::from_millis(400)).await;
        other.cancel().await
    });
    canceled?;
    match other.cancel().await {
        Ok(_) => return Err("canceling what is over should have been refused".into()),
        Err(error) => println!("  canceling it again is refused: {error}"),
    }
    Ok(result?.to_string())
}
