//! The main jobs on an emulated org, with what happened: `cargo xtask tour`.
//!
//! A push upgrade over REST and over SOAP (created, scheduled, watched, and one
//! aborted), and the legacy metadata `update()` with its polling. Nothing here
//! needs an account or a network.

use sforce::metadata::UpdateMetadata;
use sforce::{Edit, Error, Id, New, Org, Polled, Schedule, Session, Version, Wire, select};
use sforce_bindings::objects::{
    MetadataPackageVersion, MetadataPackageVersionReleaseState, PackagePushJob, PackagePushJobStatus,
    PackagePushRequest, PackagePushRequestStatus,
};
use sforce_bindings::v30::metadata::{CustomField, CustomObject, DeploymentStatus, FieldType, SharingModel};
use sforce_codegen::snapshot;
use sforce_emulator::{Clock, Emulator, PushFailure, Settings};
use std::path::Path;
use std::time::{Duration, Instant};

type Failure = Box<dyn std::error::Error>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let start = Instant::now();
    let emulator = emulated_org().await?;
    println!("An emulated org is up at {}, made from the schemas in generated/schema.", emulator.url());

    let mut done = Vec::new();
    for wire in [Wire::Rest, Wire::Soap] {
        let org =
            Org::with_session(Session::new(emulator.url(), emulator.session()))?.over(wire).at(Version::V58);
        done.push(traffic(&emulator, &format!("push upgrade over {wire}"), push_upgrade(&org)).await?);
        done.push(traffic(&emulator, &format!("push upgrade aborted over {wire}"), abort(&org)).await?);
    }
    let org = Org::with_session(Session::new(emulator.url(), emulator.session()))?;
    done.push(traffic(&emulator, "legacy metadata update over SOAP", legacy_update(&org, &emulator)).await?);

    println!("\nWhat was done                            REST calls  SOAP calls");
    for (what, rest, soap) in done {
        println!("  {what:38} {rest:10} {soap:11}");
    }
    println!("\nAll of it in {:.1} s, on this machine alone.", start.elapsed().as_secs_f64());
    Ok(())
}

/// One package version and three subscribers, of which one will fail; time runs as it does.
async fn emulated_org() -> Result<Emulator, Failure> {
    let schemas = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/schema");
    let builder = Emulator::builder().clock(Clock::real()).settings(Settings {
        push_pickup: Duration::from_millis(300),
        push_duration: Duration::from_millis(600),
        legacy_queued: Duration::from_millis(800),
        legacy_in_progress: Duration::from_millis(1500),
        ..Settings::default()
    });
    let builder = builder
        .schema(snapshot::read_file(&schemas.join("v30/metadata.schema"))?)
        .schema(snapshot::read_folder(&schemas.join("objects"))?);
    let emulator = builder.start().await?;
    let seeded =
        emulator.insert("MetadataPackageVersion", [("Name", "Spring release"), ("ReleaseState", "Released")]);
    seeded.map_err(|refusal| format!("{refusal:?}"))?;
    emulator.plan_push_failure("00D000000000003", PushFailure::default());
    Ok(emulator)
}

/// Runs a flow; returns its name and how many calls went over each wire.
async fn traffic(
    emulator: &Emulator,
    name: &str,
    flow: impl Future<Output = Result<(), Error>>,
) -> Result<(String, usize, usize), Failure> {
    println!("\n== {name}");
    emulator.clear_log();
    flow.await?;
    let log = emulator.log();
    let rest = log.iter().filter(|exchange| exchange.wire == sforce_emulator::Wire::Rest).count();
    Ok((name.to_owned(), rest, log.len() - rest))
}

async fn request_for_three_orgs(org: &Org) -> Result<Id, Error> {
    let released = select![MetadataPackageVersion: ID, NAME]
        .filter(MetadataPackageVersion::RELEASE_STATE.eq(MetadataPackageVersionReleaseState::Released));
    let versions = org.query(released).all().await?;
    let version = versions[0].id.expect("the org was set up with one, and an id is never null");
    let push = org
        .create(New::<PackagePushRequest>::new().set(PackagePushRequest::PACKAGE_VERSION_ID, version))
        .await?;
    println!("  created the push request {push} for the version {version}");
    let job = |key: &str| {
        New::<PackagePushJob>::new()
            .set(PackagePushJob::PACKAGE_PUSH_REQUEST_ID, push)
            .set(PackagePushJob::SUBSCRIBER_ORGANIZATION_KEY, key)
    };
    let keys = ["00D000000000001", "00D000000000002", "00D000000000003", "00D000000000002"];
    let results = org.create(keys.map(job).to_vec()).await?;
    for (key, result) in keys.iter().zip(&results) {
        match result.errors.first() {
            None => println!("  added a job for the org {key}"),
            Some(error) => println!("  the org {key} was refused: {}", error.code),
        }
    }
    Ok(push)
}

async fn schedule(org: &Org, push: Id) -> Result<(), Error> {
    org.update(Edit::of(push).set(PackagePushRequest::STATUS, PackagePushRequestStatus::Pending)).await?;
    println!("  set it to Pending: it starts at once");
    Ok(())
}

async fn push_upgrade(org: &Org) -> Result<(), Error> {
    let push = request_for_three_orgs(org).await?;
    schedule(org, push).await?;
    let mut last = String::new();
    sforce::poll(
        Schedule::default().first(Duration::from_millis(200)).cap(Duration::from_millis(400)),
        || async {
            let now = org.retrieve(push, select![PackagePushRequest: STATUS]).await?;
            Ok(match now.status.known() {
                Some(PackagePushRequestStatus::Pending | PackagePushRequestStatus::InProgress) => {
                    Polled::Pending(now)
                }
                _ => Polled::Done(now),
            })
        },
        |now| {
            let status = now.status.text().unwrap_or_default().to_owned();
            if status != last {
                println!("  … {status}");
                last = status;
            }
        },
    )
    .await?;
    let failed = select![PackagePushJob: ID, SUBSCRIBER_ORGANIZATION_KEY].filter(
        PackagePushJob::PACKAGE_PUSH_REQUEST_ID
            .eq(push)
            .and(PackagePushJob::STATUS.eq(PackagePushJobStatus::Failed)),
    );
    for job in org.query(failed).all().await? {
        println!("  the org {} failed", job.subscriber_organization_key.unwrap_or_default());
    }
    Ok(())
}

async fn abort(org: &Org) -> Result<(), Error> {
    let push = request_for_three_orgs(org).await?;
    schedule(org, push).await?;
    let cancel = || Edit::of(push).set(PackagePushRequest::STATUS, PackagePushRequestStatus::Canceled);
    org.update(cancel()).await?;
    println!("  aborted it while it was Pending");
    let jobs = select![PackagePushJob: STATUS].filter(PackagePushJob::PACKAGE_PUSH_REQUEST_ID.eq(push));
    let jobs = org.query(jobs).all().await?;
    let canceled = jobs.iter().filter(|job| job.status == PackagePushJobStatus::Canceled).count();
    println!("  {canceled} of {} jobs went with it", jobs.len());
    match org.update(cancel()).await {
        Ok(()) => println!("  aborting it again did nothing"),
        Err(error) => println!("  aborting it again is refused: {error}"),
    }
    Ok(())
}

async fn legacy_update(org: &Org, emulator: &Emulator) -> Result<(), Error> {
    if let Err(refusal) = emulator.seed_component("CustomObject", "Widget__c", None) {
        println!("  the org has it already: {refusal:?}");
    }
    let mut name_field = CustomField { label: Some("Gadget Name".into()), ..CustomField::default() };
    name_field.r#type = FieldType::Text.into();
    let gadget = CustomObject {
        full_name: Some("Gadget__c".into()),
        label: Some("Gadget".into()),
        plural_label: Some("Gadgets".into()),
        name_field: name_field.into(),
        deployment_status: DeploymentStatus::Deployed.into(),
        sharing_model: SharingModel::ReadWrite.into(),
        ..CustomObject::default()
    };
    let start = Instant::now();
    let mut job = org.legacy().update([UpdateMetadata::new("Widget__c", gadget)]).await?;
    println!("  update(UpdateMetadata[]) at API 30.0: Widget__c becomes Gadget__c; ids {:?}", job.ids());
    let results = job
        .wait_with(Schedule::default().deadline(Duration::from_secs(60)), |results| {
            let states: Vec<_> = results.iter().filter_map(|result| result.state.text()).collect();
            println!(
                "  … after {:.1} s checkStatus says {}",
                start.elapsed().as_secs_f64(),
                states.join(", ")
            );
        })
        .await?;
    for result in results {
        result.outcome()?;
    }
    println!("  done: the org now has Gadget__c");
    Ok(())
}
