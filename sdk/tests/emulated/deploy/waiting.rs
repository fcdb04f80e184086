//! Deployments that are waited for, taken up again, canceled, or lost sight of.

use super::super::org::{all_over, client, metadata_org, quick};
use super::{MINUTE, WIRES, deploy, good, org};
use sforce::metadata::{DeployOptions, DeployStatus, Deployment, Package};
use sforce::{ErrorKind, Schedule, Version, Wire};
use sforce_emulator::{Fault, Rule, Settings};
use std::time::Duration;

#[tokio::test]
async fn a_clone_cancels_what_another_waits_for() {
    for wire in WIRES {
        let (emulator, org) = org(wire).await;
        let deployment = deploy(&org, &good(), &DeployOptions::new()).await;
        emulator.advance(Duration::from_secs(1));
        let other = deployment.clone();
        let canceling = async {
            let over = other.cancel().await.unwrap();
            let status = other.status().await.unwrap().status;
            // Asked again it says the same.
            assert!(!other.cancel().await.unwrap());
            emulator.advance(MINUTE);
            (over, status)
        };
        let (result, (over, status)) = tokio::join!(deployment.wait(quick(), |_| {}), canceling);
        let result = result.unwrap();
        assert_eq!((over, status), (false, DeployStatus::Canceling));
        assert_eq!(result.status, DeployStatus::Canceled);
        assert!(result.canceled_by.is_some());
        let error = result.outcome().unwrap_err();
        assert!(error.to_string().ends_with("is Canceled by Emulated User"), "{error}");
        assert!(emulator.component("ApexClass", "Good").is_none());
        let error = other.cancel().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TooLate);
        let operations = all_over(&emulator, wire);
        assert!(operations.iter().any(|operation| operation == "cancelDeploy"));
    }
}

#[tokio::test]
async fn before_65_a_cancel_may_come_too_late_and_nobody_says_so() {
    for wire in WIRES {
        let (emulator, org) = org(wire).await;
        let org = org.at(Version::V60);
        let deployment =
            deploy(&org, &Package::new(Version::V60).members("X", [""; 0]), &DeployOptions::new()).await;
        emulator.advance(Duration::from_secs(3));
        assert_eq!(deployment.status().await.unwrap().status, DeployStatus::InProgress);
        assert!(!deployment.cancel().await.unwrap());
        emulator.advance(MINUTE);
        assert_eq!(deployment.wait(quick(), |_| {}).await.unwrap().status, DeployStatus::Succeeded);
    }
}

#[tokio::test]
async fn one_runs_and_a_waiting_one_is_canceled_at_once() {
    for wire in WIRES {
        let emulator =
            metadata_org(Settings { deploy_canceling: Duration::ZERO, ..Settings::with_retired_versions() })
                .await;
        let org = client(&emulator, wire).at(Version::V66);
        let first = deploy(&org, &good(), &DeployOptions::new()).await;
        let second = deploy(&org, &good(), &DeployOptions::new()).await;
        emulator.advance(Duration::from_secs(2));
        assert_eq!(first.status().await.unwrap().status, DeployStatus::InProgress);
        assert_eq!(second.status().await.unwrap().status, DeployStatus::Pending);
        assert!(second.cancel().await.unwrap(), "it is over already");
        assert_eq!(second.status().await.unwrap().status, DeployStatus::Canceled);
    }
}

#[tokio::test]
async fn a_deployment_is_taken_up_by_its_id_over_either_wire() {
    for (start, end) in [(Wire::Rest, Wire::Soap), (Wire::Soap, Wire::Rest)] {
        let (emulator, org) = org(start).await;
        let deployment = deploy(&org, &good(), &DeployOptions::new()).await;
        let error = deployment.wait(quick().deadline(Duration::from_millis(20)), |_| {}).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Deadline);
        all_over(&emulator, start);
        let id = deployment.id();
        drop(deployment);
        emulator.advance(MINUTE);
        emulator.clear_log();
        let result = Deployment::resume(&org.over(end), id).wait(quick(), |_| {}).await.unwrap();
        assert_eq!((result.id, result.status), (Some(id), DeployStatus::Succeeded));
        all_over(&emulator, end);
    }
}

#[tokio::test]
async fn looks_that_are_lost_lose_nothing() {
    for wire in WIRES {
        let (emulator, org) = org(wire).await;
        let deployment = deploy(&org, &good(), &DeployOptions::new()).await;
        let tenth = Schedule::every(Duration::from_millis(5)).deadline(Duration::from_secs(30));
        for fault in
            [Fault::Drop, Fault::DropAfter, Fault::Status(503, Some(Duration::ZERO)), Fault::Html(502)]
        {
            emulator.fail_next(fault);
        }
        emulator.advance(MINUTE);
        let result = deployment.wait(tenth, |_| {}).await.unwrap();
        assert_eq!(result.status, DeployStatus::Succeeded);
        all_over(&emulator, wire);
    }
}

#[tokio::test]
async fn a_start_whose_answer_is_lost_is_not_sent_again() {
    for wire in WIRES {
        let (emulator, org) = org(wire).await;
        emulator.fail_next(Fault::DropAfter);
        let error = org.metadata().deploy(&good().zip().unwrap(), &DeployOptions::new()).await.unwrap_err();
        assert_eq!((error.kind(), error.acted()), (ErrorKind::Connection, sforce::Acted::Perhaps));
        assert_eq!(emulator.log().len(), 1);
    }
}

#[tokio::test]
async fn a_truncated_answer_to_a_look_is_an_error_and_the_deployment_goes_on() {
    for wire in WIRES {
        let (emulator, org) = org(wire).await;
        let deployment = deploy(&org, &good(), &DeployOptions::new()).await;
        emulator.fail(Rule::new(Fault::Truncated).times(1));
        let error = deployment.status().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
        emulator.advance(MINUTE);
        assert!(deployment.wait(quick(), |_| {}).await.unwrap().success);
    }
}
