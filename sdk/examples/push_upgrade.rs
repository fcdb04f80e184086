//! A package version pushed into the orgs of its subscribers, watched to its end; another aborted.

use sforce::push::{self, PushUpgrade};
use sforce::{ErrorKind, Id, Org, Schedule, Session};
use sforce_emulator::schema::snapshot;
use sforce_emulator::{Clock, Emulator, PushFailure, Settings};
use std::time::Duration;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = emulated_org().await?;
    // With an org of your own: `Org::login(ClientCredentials { … })`, and no line below changes.
    let org = Org::with_session(Session::new(emulator.url(), emulator.session()))?;
    let version = Id::new("04t000000000002AAA")?;

    let orgs: Vec<_> = push::eligible(&org, version).await?.into_iter().map(|org| org.org_key).collect();
    println!("{} orgs can be upgraded", orgs.len());
    let prepared = PushUpgrade::to(version).orgs(orgs.clone()).create(&org).await?;
    for refused in &prepared.refused {
        println!("{} was refused: {}", refused.org_key, refused.error);
    }
    let upgrade = prepared.upgrade;
    upgrade.schedule().await?;
    let often = Schedule::every(Duration::from_millis(100)).deadline(Duration::from_secs(60));
    let end = upgrade.wait(often, |progress| println!("  {progress}")).await?;
    for error in upgrade.errors().await? {
        println!("{}: {}", error.org_key, error.message);
    }
    assert_eq!((end.jobs.total(), end.jobs.failed), (2, 1));

    // Aborting is possible until the service takes the request up.
    let second = PushUpgrade::to(version).orgs(&orgs[..1]).create(&org).await?.upgrade;
    second.schedule().await?;
    second.abort().await?;
    println!("the second: {}", second.status().await?);
    assert_eq!(upgrade.abort().await.unwrap_err().kind(), ErrorKind::TooLate);
    Ok(())
}

/// A package with two versions, and two orgs that have the old one.
async fn emulated_org() -> Result<Emulator, Box<dyn std::error::Error>> {
    let soon = Duration::from_millis(200);
    let settings = Settings { push_pickup: soon, push_duration: soon, ..Settings::default() };
    let objects = concat!(env!("CARGO_MANIFEST_DIR"), "/../generated/schema/objects");
    let builder = Emulator::builder().schema(snapshot::read_folder(objects.as_ref())?);
    let org = builder.clock(Clock::real()).settings(settings).start().await?;
    let package = org.insert("MetadataPackage", [("Name", "Acme")])?;
    for (id, name) in [("04t000000000002AAA", "2.0"), ("04t000000000003AAA", "1.0")] {
        let version =
            [("Id", id), ("Name", name), ("ReleaseState", "Released"), ("MetadataPackageId", &package)];
        org.insert("MetadataPackageVersion", version)?;
    }
    for key in ["00D000000000001", "00D000000000002"] {
        let installed = [("InstalledStatus", "i"), ("MetadataPackageVersionId", "04t000000000003AAA")];
        org.insert("PackageSubscriber", [[("OrgKey", key), ("OrgStatus", "Active")], installed].concat())?;
    }
    org.plan_push_failure("00D000000000002", PushFailure::default());
    Ok(org)
}
