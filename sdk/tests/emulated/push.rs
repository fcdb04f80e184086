//! Push upgrades, from finding the orgs to their errors, over both wires.

use super::org::{all_over, client, emulator, emulator_with, quick};
use sforce::push::{self, PushStatus, PushUpgrade};
use sforce::{ErrorKind, Id, Org, Schedule, Version, Wire};
use sforce_emulator::{Clock, Emulator, Fault, PushFailure, Settings};
use std::time::Duration;

const WIRES: [Wire; 2] = [Wire::Rest, Wire::Soap];
/// What is pushed: the package's second version.
const NEW: &str = "04t000000000002AAA";
const OLD: &str = "04t000000000003AAA";
const PACKAGE: &str = "033000000000001AAA";

pub(crate) fn version() -> Id {
    Id::new(NEW).unwrap()
}

pub(crate) fn key(number: usize) -> String {
    format!("00D0000000000{number:02}")
}

/// Three orgs that can be upgraded, one that has the new version, one that is inactive, one of
/// another package, and one that took the package out.
pub(crate) fn subscribers(emulator: &Emulator) {
    let insert = |object: &str, fields: &[(&str, &str)]| {
        emulator.insert(object, fields.iter().map(|(name, value)| (*name, *value))).unwrap();
    };
    insert("MetadataPackage", &[("Id", PACKAGE), ("Name", "Acme"), ("NamespacePrefix", "acme")]);
    insert("MetadataPackage", &[("Id", "033000000000002AAA"), ("Name", "Other")]);
    for (id, package) in [(NEW, PACKAGE), (OLD, PACKAGE), ("04t000000000009AAA", "033000000000002AAA")] {
        insert(
            "MetadataPackageVersion",
            &[("Id", id), ("Name", "V"), ("ReleaseState", "Released"), ("MetadataPackageId", package)],
        );
    }
    for (number, installed, org, on) in [
        (1, OLD, "Active", "i"),
        (2, OLD, "Trial", "i"),
        (3, OLD, "Active", "i"),
        (4, NEW, "Active", "i"),
        (5, OLD, "Inactive", "i"),
        (6, "04t000000000009AAA", "Active", "i"),
    ] {
        insert(
            "PackageSubscriber",
            &[
                ("OrgKey", &key(number)),
                ("OrgName", "Somebody"),
                ("OrgStatus", org),
                ("InstalledStatus", on),
                ("MetadataPackageVersionId", installed),
            ],
        );
    }
    emulator.clear_log();
}

async fn prepared(org: &Org, orgs: &[usize]) -> push::PreparedPush {
    PushUpgrade::to(version()).orgs(orgs.iter().map(|number| key(*number))).create(org).await.unwrap()
}

#[tokio::test]
async fn eligible_orgs_are_found_upgraded_and_those_that_failed_say_why() {
    for wire in WIRES {
        for at in [Version::new(38), Version::V58] {
            let emulator = emulator().await;
            subscribers(&emulator);
            let org = client(&emulator, wire).at(at);
            let eligible = push::eligible(&org, version()).await.unwrap();
            let keys: Vec<_> = eligible.into_iter().map(|org| org.org_key).collect();
            assert_eq!(keys, [key(1), key(2), key(3)]);

            emulator
                .plan_push_failure(&key(2), PushFailure { message: "a\nb".into(), ..PushFailure::default() });
            let prepared = PushUpgrade::to(version()).orgs(keys).create(&org).await.unwrap();
            assert!(prepared.refused.is_empty() && prepared.jobs.len() == 3);
            let upgrade = prepared.upgrade;
            assert_eq!(upgrade.status().await.unwrap().to_string(), "Created: 0 of 3 orgs");
            upgrade.schedule().await.unwrap();
            assert_eq!(upgrade.status().await.unwrap().status, PushStatus::Pending);
            emulator.advance(Duration::from_secs(2));
            assert_eq!(upgrade.status().await.unwrap().jobs.in_progress, 3);
            emulator.advance(Duration::from_secs(60));

            let mut told = Vec::new();
            let end = upgrade.wait(quick(), |progress| told.push(progress.to_string())).await.unwrap();
            assert_eq!(end.status, PushStatus::Failed);
            assert_eq!(told, ["Failed: 3 of 3 orgs, 2 upgraded, 1 failed"]);
            let errors = upgrade.errors().await.unwrap();
            let [error] = errors.as_slice() else { panic!("{errors:?}") };
            assert_eq!((error.org_key.as_str(), error.message.as_str()), (key(2).as_str(), "a\nb"));
            assert_eq!((error.kind.as_str(), error.severity.as_str()), ("UnclassifiedError", "Error"));
            let jobs = upgrade.jobs().await.unwrap();
            assert_eq!(jobs.iter().map(|job| &job.org_key).collect::<Vec<_>>(), [&key(1), &key(2), &key(3)]);
            assert_eq!(error.job, Some(jobs[1].id));
            assert_eq!(jobs[1].status, PushStatus::Failed);
            assert_eq!(jobs[0].ended.is_some(), at == Version::V58);
            all_over(&emulator, wire);
        }
    }
}

#[tokio::test]
async fn orgs_that_the_service_refuses_are_reported_and_the_others_go_on() {
    for wire in WIRES {
        let emulator = emulator().await;
        subscribers(&emulator);
        let org = client(&emulator, wire);
        let prepared = prepared(&org, &[1, 5, 3]).await;
        assert_eq!(prepared.jobs.len(), 2);
        let [refused] = prepared.refused.as_slice() else { panic!("{:?}", prepared.refused) };
        assert_eq!(
            (refused.org_key.as_str(), refused.error.code()),
            (key(5).as_str(), Some("INVALID_OPERATION"))
        );
        prepared.upgrade.schedule().await.unwrap();
        emulator.advance(Duration::from_secs(60));
        let end = prepared.upgrade.wait(quick(), |_| {}).await.unwrap();
        assert_eq!((end.status, end.jobs.succeeded), (PushStatus::Succeeded, 2));
        all_over(&emulator, wire);
    }
}

#[tokio::test]
async fn more_than_two_hundred_orgs_go_in_several_calls() {
    for wire in WIRES {
        let emulator = emulator().await;
        subscribers(&emulator);
        let org = client(&emulator, wire);
        let orgs = (100..550).map(|number| format!("00D000000000{number}"));
        let prepared = PushUpgrade::to(version()).orgs(orgs).create(&org).await.unwrap();
        assert_eq!(prepared.jobs.len(), 450);
        assert_eq!(prepared.upgrade.status().await.unwrap().jobs.waiting, 450);
        let writes = emulator.log().len();
        assert_eq!(writes, 1 + 3 + 2, "the request, three calls of jobs, two looks");
        all_over(&emulator, wire);
    }
}

#[tokio::test]
async fn an_upgrade_is_aborted_with_its_jobs_until_it_is_too_late() {
    for wire in WIRES {
        let emulator = emulator().await;
        subscribers(&emulator);
        let org = client(&emulator, wire);
        // Created, and Pending.
        for scheduled in [false, true] {
            let upgrade = prepared(&org, &[1, 2]).await.upgrade;
            if scheduled {
                upgrade.schedule().await.unwrap();
            }
            upgrade.abort().await.unwrap();
            let after = upgrade.status().await.unwrap();
            assert_eq!((after.status, after.jobs.canceled), (PushStatus::Canceled, 2));
            // Canceled is over too.
            let error = upgrade.abort().await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::TooLate);
            assert!(error.to_string().contains("is Canceled: it can be aborted only while"), "{error}");
            let error = upgrade.schedule().await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Refused);
        }
        // In Progress, Succeeded, Failed.
        emulator.plan_push_failure(&key(3), PushFailure::default());
        for (orgs, seconds, at) in [
            ([1, 2], 2, PushStatus::InProgress),
            ([1, 2], 60, PushStatus::Succeeded),
            ([1, 3], 60, PushStatus::Failed),
        ] {
            let upgrade = prepared(&org, &orgs).await.upgrade;
            upgrade.schedule().await.unwrap();
            emulator.advance(Duration::from_secs(seconds));
            let before = upgrade.status().await.unwrap();
            assert_eq!(before.status, at);
            let error = upgrade.abort().await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::TooLate);
            assert!(error.code().is_some(), "the service's own code is kept");
            assert_eq!(upgrade.status().await.unwrap(), before, "nothing has changed");
        }
        all_over(&emulator, wire);
    }
}

#[tokio::test]
async fn a_start_time_is_waited_for_and_a_handle_is_taken_up_by_id() {
    for wire in WIRES {
        let emulator = emulator().await;
        subscribers(&emulator);
        let org = client(&emulator, wire);
        let start = sforce::DateTime::from_unix_millis(emulator.now() + 3_600_000);
        let prepared = PushUpgrade::to(version()).orgs([key(1)]).start_at(start).create(&org).await.unwrap();
        prepared.upgrade.schedule().await.unwrap();
        emulator.advance(Duration::from_secs(3500));
        let upgrade = PushUpgrade::resume(&org, prepared.upgrade.id());
        assert_eq!(upgrade.status().await.unwrap().status, PushStatus::Pending);
        let deadline = Schedule::every(Duration::from_millis(5)).deadline(Duration::from_millis(20));
        let error = upgrade.wait(deadline, |_| {}).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Deadline);
        emulator.advance(Duration::from_secs(200));
        assert_eq!(upgrade.wait(quick(), |_| {}).await.unwrap().status, PushStatus::Succeeded);
    }
}

#[tokio::test]
async fn a_look_that_is_dropped_does_not_lose_the_upgrade() {
    for wire in WIRES {
        let emulator = emulator_with(Clock::manual(), Settings::with_retired_versions()).await;
        subscribers(&emulator);
        let org = client(&emulator, wire);
        let upgrade = prepared(&org, &[1]).await.upgrade;
        upgrade.schedule().await.unwrap();
        emulator.advance(Duration::from_secs(60));
        emulator.fail_next(Fault::Drop);
        emulator.fail_next(Fault::Status(503, None));
        assert_eq!(upgrade.wait(quick(), |_| {}).await.unwrap().status, PushStatus::Succeeded);
    }
}

#[tokio::test]
async fn what_cannot_be_pushed_is_said_before_anything_is_made() {
    let emulator = emulator().await;
    subscribers(&emulator);
    let org = client(&emulator, Wire::Rest);
    let beta = emulator
        .insert(
            "MetadataPackageVersion",
            [("Name", "B"), ("ReleaseState", "Beta"), ("MetadataPackageId", PACKAGE)],
        )
        .unwrap();
    let beta = Id::new(&beta).unwrap();
    let error = push::eligible(&org, beta).await.unwrap_err();
    assert!(error.to_string().contains("it is a beta: only released versions are pushed"), "{error}");
    // And the service says it too.
    let error = PushUpgrade::to(beta).orgs([key(1)]).create(&org).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused);
    let missing = push::version(&org, Id::new("04t000000000777AAA").unwrap()).await.unwrap_err();
    assert_eq!(missing.code(), Some("NOT_FOUND"));
}
