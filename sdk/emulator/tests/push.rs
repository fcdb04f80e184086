//! Push upgrades: what is refused, and what the clock does.

mod common;

use std::time::Duration;

use common::{between, org, rest, soap};
use serde_json::json;
use sforce_emulator::{Clock, Emulator, PushFailure, PushOutcome, Refusal, Settings, Value};

const V: &str = "/services/data/v60.0/sobjects";
const ORG: &str = "00DR00000000001";

async fn make(org: &Emulator, object: &str, body: serde_json::Value) -> Result<String, String> {
    let made = rest(org, &format!("POST {V}/{object}"), &body.to_string()).await;
    if made.status == 201 { Ok(made.json()["id"].as_str().unwrap().to_owned()) } else { Err(made.code()) }
}

async fn set_status(org: &Emulator, id: &str, status: &str) -> Result<(), String> {
    let object = if id.starts_with("0DV") { "PackagePushRequest" } else { "PackagePushJob" };
    let made = rest(org, &format!("PATCH {V}/{object}/{id}"), &json!({ "Status": status }).to_string()).await;
    if made.status == 204 { Ok(()) } else { Err(made.code()) }
}

fn version(org: &Emulator, state: &str) -> String {
    org.insert("MetadataPackageVersion", [("Name", "1.0"), ("ReleaseState", state)]).unwrap()
}

fn status(org: &Emulator, id: &str) -> String {
    org.record(id).unwrap().text("Status").unwrap().to_owned()
}

async fn request(org: &Emulator) -> String {
    let version = version(org, "Released");
    make(org, "packagepushrequest", json!({ "PackageVersionId": version })).await.unwrap()
}

async fn job(org: &Emulator, request: &str, key: &str) -> Result<String, String> {
    make(org, "packagepushjob", json!({"PackagePushRequestId": request, "SubscriberOrganizationKey": key}))
        .await
}

#[tokio::test]
async fn a_push_runs_by_the_clock() {
    let org = org().start().await.unwrap();
    let version = version(&org, "Released");
    // Naive times are UTC.
    let body = json!({"PackageVersionId": version, "ScheduledStartTime": "2026-01-01T01:00:00"});
    let push = make(&org, "PackagePushRequest", body).await.unwrap();
    let (good, bad) =
        (job(&org, &push, ORG).await.unwrap(), job(&org, &push, "00DR00000000002").await.unwrap());
    org.plan_push_failure("00DR00000000002", PushFailure { title: "No".into(), ..PushFailure::default() });
    let states = |org: &Emulator| [&push, &good, &bad].map(|id| status(org, id));
    org.advance(Duration::from_secs(7200));
    assert_eq!(states(&org), ["Created", "Created", "Created"], "nothing begins before it is released");
    set_status(&org, &push, "Pending").await.unwrap();
    assert_eq!(states(&org), ["Pending", "Pending", "Pending"]);
    org.advance(Duration::from_secs(1));
    assert_eq!(states(&org), ["In Progress", "In Progress", "In Progress"]);
    org.advance(Duration::from_secs(2));
    assert_eq!(states(&org), ["Failed", "Succeeded", "Failed"]);
    assert_eq!(org.record(&push).unwrap().get("DurationSeconds"), &Value::Int(2));
    let [error] = org.records("PackagePushError").try_into().unwrap();
    assert_eq!((error.text("PackagePushJobId"), error.text("ErrorTitle")), (Some(bad.as_str()), Some("No")));
}

#[tokio::test]
async fn a_scheduled_push_waits() {
    let org = org().start().await.unwrap();
    let version = version(&org, "Released");
    let body = json!({"PackageVersionId": version, "ScheduledStartTime": "2026-01-01T01:00:00Z"});
    let push = make(&org, "PackagePushRequest", body).await.unwrap();
    set_status(&org, &push, "Pending").await.unwrap();
    org.advance(Duration::from_secs(3600));
    assert_eq!(status(&org, &push), "Pending");
    // A leap over everything leaves the times that were due.
    org.advance(Duration::from_secs(3600));
    let record = org.record(&push).unwrap();
    assert_eq!(record.text("Status"), Some("Succeeded"));
    assert_eq!(record.get("StartTime"), &Value::DateTime(1_767_225_600_000 + 3_601_000));
    assert_eq!(record.get("EndTime"), &Value::DateTime(1_767_225_600_000 + 3_603_000));
}

#[tokio::test]
async fn an_abort_takes_the_jobs_along_or_changes_nothing() {
    let settings =
        Settings { push_abort_code: "FIELD_INTEGRITY_EXCEPTION".into(), ..Settings::with_retired_versions() };
    let org = org().settings(settings).start().await.unwrap();
    let push = request(&org).await;
    let first = job(&org, &push, ORG).await.unwrap();
    set_status(&org, &push, "Canceled").await.unwrap();
    assert_eq!((status(&org, &push), status(&org, &first)), ("Canceled".into(), "Canceled".into()));
    let abort = Err("FIELD_INTEGRITY_EXCEPTION".to_owned());
    assert_eq!(set_status(&org, &push, "Canceled").await, abort, "not idempotent");

    let push = request(&org).await;
    set_status(&org, &push, "Pending").await.unwrap();
    org.advance(Duration::from_secs(1));
    // Nothing of a refused update happens.
    let update = format!(
        "<p:update><p:sObjects><o:type>PackagePushRequest</o:type><o:Id>{push}</o:Id><o:Status>Canceled</o:Status>\
         <o:ScheduledStartTime>2030-01-01T00:00:00Z</o:ScheduledStartTime></p:sObjects></p:update>"
    );
    let refused = soap(&org, "u/58.0", &update).await;
    assert_eq!(refused.status, 200);
    assert_eq!(between(&refused.body, "statusCode"), "FIELD_INTEGRITY_EXCEPTION");
    let record = org.record(&push).unwrap();
    assert_eq!(
        (record.text("Status"), record.get("ScheduledStartTime")),
        (Some("In Progress"), &Value::Null)
    );
    org.advance(Duration::from_secs(2));
    assert_eq!(status(&org, &push), "Succeeded");
    assert_eq!(set_status(&org, &push, "Canceled").await, abort);
}

#[tokio::test]
async fn other_changes_of_status_are_refused() {
    let org = org().start().await.unwrap();
    let push = request(&org).await;
    let job = job(&org, &push, ORG).await.unwrap();
    let refused = |code: &str| Err(code.to_owned());
    for status in ["In Progress", "Succeeded", "Failed"] {
        assert_eq!(set_status(&org, &push, status).await, refused("INVALID_STATUS"), "{status}");
    }
    assert_eq!(
        set_status(&org, &push, "Cancelled").await,
        refused("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST")
    );
    set_status(&org, &push, "Pending").await.unwrap();
    assert_eq!(set_status(&org, &push, "Created").await, refused("INVALID_STATUS"));
    assert_eq!(set_status(&org, &job, "Canceled").await, refused("INVALID_FIELD_FOR_INSERT_UPDATE"));
    let delete = rest(&org, &format!("DELETE {V}/PackagePushRequest/{push}"), "").await;
    assert_eq!(delete.status, 405);
}

#[tokio::test]
async fn what_cannot_be_pushed_is_refused() {
    let org = org().start().await.unwrap();
    let refused = |code: &str| Err(code.to_owned());
    assert_eq!(make(&org, "PackagePushRequest", json!({})).await, refused("REQUIRED_FIELD_MISSING"));
    let beta = version(&org, "Beta");
    assert_eq!(
        make(&org, "PackagePushRequest", json!({ "PackageVersionId": beta })).await,
        refused("INVALID_OPERATION")
    );
    let good = version(&org, "Released");
    let begun = json!({"PackageVersionId": good, "Status": "Pending"});
    assert_eq!(make(&org, "PackagePushRequest", begun).await, refused("INVALID_STATUS"));
    let push = make(&org, "PackagePushRequest", json!({"PackageVersionId": good, "Status": "Created"}))
        .await
        .unwrap();

    assert_eq!(
        make(&org, "PackagePushJob", json!({ "PackagePushRequestId": push })).await,
        refused("REQUIRED_FIELD_MISSING")
    );
    org.insert("PackageSubscriber", [("OrgKey", ORG), ("OrgStatus", "Inactive")]).unwrap();
    assert_eq!(job(&org, &push, ORG).await, refused("INVALID_OPERATION"));
    job(&org, &push, "00DR00000000002").await.unwrap();
    assert_eq!(job(&org, &push, "00DR00000000002").await, refused("DUPLICATE_VALUE"));
    set_status(&org, &push, "Pending").await.unwrap();
    let late = job(&org, &push, "00DR00000000003").await.unwrap();
    assert_eq!(status(&org, &late), "Pending");
    org.advance(Duration::from_secs(1));
    assert_eq!(job(&org, &push, "00DR00000000004").await, refused("INVALID_OPERATION"));
}

#[tokio::test]
async fn a_push_to_nobody_ends_as_the_settings_say() {
    for (outcome, expected) in [(PushOutcome::Succeeded, "Succeeded"), (PushOutcome::Failed, "Failed")] {
        let org = org()
            .settings(Settings { push_without_jobs: outcome, ..Settings::with_retired_versions() })
            .start()
            .await
            .unwrap();
        let push = request(&org).await;
        set_status(&org, &push, "Pending").await.unwrap();
        org.advance(Duration::from_secs(3));
        assert_eq!(status(&org, &push), expected);
    }
}

/// Sets a status over SOAP.
async fn set_over_soap(org: &Emulator, id: &str, status: &str) -> Result<(), String> {
    let update = format!(
        "<p:update><p:sObjects><o:type>PackagePushRequest</o:type><o:Id>{id}</o:Id><o:Status>{status}</o:Status></p:sObjects></p:update>"
    );
    let answer = soap(org, "u/58.0", &update).await;
    assert_eq!(answer.status, 200, "a failure is a result, not a fault: {}", answer.body);
    if answer.body.contains("<success>true</success>") {
        Ok(())
    } else {
        Err(between(&answer.body, "statusCode").to_owned())
    }
}

/// Every state with every status that a client may ask for: what it becomes, or
/// the refusal. The reference allows three changes.
#[tokio::test]
async fn every_change_of_status_over_both_wires() {
    const STATES: [&str; 6] = ["Created", "Pending", "In Progress", "Succeeded", "Failed", "Canceled"];
    for soap in [false, true] {
        for from in STATES {
            for to in STATES {
                let org = org().start().await.unwrap();
                let push = request(&org).await;
                let first = job(&org, &push, ORG).await.unwrap();
                match from {
                    "Created" => {}
                    "Canceled" => set_status(&org, &push, "Canceled").await.unwrap(),
                    _ => set_status(&org, &push, "Pending").await.unwrap(),
                }
                if from == "Failed" {
                    org.plan_push_failure(ORG, PushFailure::default());
                }
                let seconds = match from {
                    "In Progress" => 1,
                    "Succeeded" | "Failed" => 3,
                    _ => 0,
                };
                org.advance(Duration::from_secs(seconds));
                assert_eq!(status(&org, &push), from);
                let answer = if soap {
                    set_over_soap(&org, &push, to).await
                } else {
                    set_status(&org, &push, to).await
                };
                let allowed = matches!(
                    (from, to),
                    ("Created", "Created" | "Pending" | "Canceled") | ("Pending", "Pending" | "Canceled")
                );
                if allowed {
                    assert_eq!(answer, Ok(()), "{from} to {to}");
                    assert_eq!((status(&org, &push), status(&org, &first)), (to.to_owned(), to.to_owned()));
                } else {
                    assert_eq!(answer, Err("INVALID_STATUS".to_owned()), "{from} to {to}");
                    assert_eq!(status(&org, &push), from, "nothing changes");
                    assert_eq!(status(&org, &first), from);
                }
            }
        }
    }
}

#[tokio::test]
async fn a_job_leaves_its_errors_and_warnings() {
    let org = org().start().await.unwrap();
    let push = request(&org).await;
    let (bad, warned) =
        (job(&org, &push, ORG).await.unwrap(), job(&org, &push, "00DR00000000002").await.unwrap());
    org.plan_push_failure(ORG, PushFailure { title: "One".into(), ..PushFailure::default() });
    org.plan_push_failure(ORG, PushFailure { title: "Two".into(), ..PushFailure::default() });
    let warning =
        PushFailure { title: "Careful".into(), severity: "Warning".into(), ..PushFailure::default() };
    org.plan_push_failure("00DR00000000002", warning);
    set_status(&org, &push, "Pending").await.unwrap();
    org.advance(Duration::from_secs(3));
    assert_eq!(
        (status(&org, &push), status(&org, &bad), status(&org, &warned)),
        ("Failed".into(), "Failed".into(), "Succeeded".into())
    );
    let errors: Vec<_> = org.records("PackagePushError").into_iter().collect();
    let of = |job: &str| -> Vec<&str> {
        errors
            .iter()
            .filter(|error| error.text("PackagePushJobId") == Some(job))
            .filter_map(|it| it.text("ErrorTitle"))
            .collect()
    };
    assert_eq!((of(&bad), of(&warned)), (vec!["One", "Two"], vec!["Careful"]));
    // They are read only.
    let made = make(&org, "PackagePushError", json!({"ErrorTitle": "x"})).await;
    assert_eq!(made, Err("METHOD_NOT_ALLOWED".to_owned()));
}

#[tokio::test]
async fn jobs_are_for_orgs_that_have_the_package() {
    let org = org().start().await.unwrap();
    let installed = |key: &str, installed: &str| {
        org.insert(
            "PackageSubscriber",
            [("OrgKey", key), ("OrgStatus", "Active"), ("InstalledStatus", installed)],
        )
        .unwrap()
    };
    let there = installed(ORG, "i");
    installed("00DR00000000002", "u");
    let push = request(&org).await;
    let first = job(&org, &push, ORG).await.unwrap();
    assert_eq!(job(&org, &push, "00DR00000000002").await, Err("INVALID_OPERATION".to_owned()));
    // A job may change its org, by the same rules.
    let change = |key: &str| {
        let (org, path) = (&org, format!("PATCH {V}/PackagePushJob/{first}"));
        let body = json!({ "SubscriberOrganizationKey": key }).to_string();
        async move { rest(org, &path, &body).await }
    };
    assert_eq!(change("00DR00000000002").await.code(), "INVALID_OPERATION");
    job(&org, &push, "00DR00000000003").await.unwrap();
    assert_eq!(change("00DR00000000003").await.code(), "DUPLICATE_VALUE");
    assert_eq!(change(ORG).await.status, 204, "it is no duplicate of itself");
    // The service may have reasons of its own.
    let refusal = Refusal {
        code: "UNKNOWN_EXCEPTION".into(),
        message: "an unexpected error".into(),
        fields: vec![],
        ..refusal()
    };
    org.plan_push_refusal("00DR00000000004", refusal);
    assert_eq!(job(&org, &push, "00DR00000000004").await, Err("UNKNOWN_EXCEPTION".to_owned()));
    set_status(&org, &push, "Pending").await.unwrap();
    org.advance(Duration::from_secs(3));
    let version = org.record(&push).unwrap().text("PackageVersionId").unwrap().to_owned();
    assert_eq!(
        org.record(&there).unwrap().text("MetadataPackageVersionId"),
        Some(version.as_str()),
        "the org has it now"
    );
    assert_eq!(change("00DR00000000005").await.code(), "INVALID_OPERATION", "it is over");

    let strict = common::org()
        .settings(Settings { push_needs_subscriber: true, ..Settings::with_retired_versions() })
        .start()
        .await
        .unwrap();
    let push = request(&strict).await;
    assert_eq!(job(&strict, &push, ORG).await, Err("INVALID_OPERATION".to_owned()));
}

fn refusal() -> Refusal {
    Refusal { code: String::new(), message: String::new(), fields: Vec::new(), position: None }
}

#[tokio::test]
async fn jobs_come_in_many_at_once() {
    let org = org().start().await.unwrap();
    let push = request(&org).await;
    let records: Vec<_> = ["00DR00000000001", "00DR00000000002", "00DR00000000001"]
        .iter()
        .enumerate()
        .map(|(at, key)| {
            json!({"attributes": {"type": "PackagePushJob", "referenceId": format!("r{at}")},
                   "PackagePushRequestId": push, "SubscriberOrganizationKey": key})
        })
        .collect();
    // As CumulusCI sends them: one is bad, and none is made.
    let tree = "POST /services/data/v38.0/composite/tree/PackagePushJob";
    let bad = rest(&org, tree, &json!({ "records": records }).to_string()).await;
    assert_eq!(bad.status, 400, "{}", bad.body);
    assert!(bad.body.contains("DUPLICATE_VALUE"), "{}", bad.body);
    assert_eq!(org.records("PackagePushJob").len(), 0);
    let good = rest(&org, tree, &json!({ "records": &records[..2] }).to_string()).await;
    assert_eq!(good.status, 201, "{}", good.body);
    set_status(&org, &push, "Pending").await.unwrap();
    assert!(org.records("PackagePushJob").iter().all(|job| job.text("Status") == Some("Pending")));
}

#[tokio::test]
async fn pushes_go_on_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("org.db");
    let clock = Clock::manual();
    let first = org().clock(clock.clone()).file(&file).start().await.unwrap();
    first.plan_push_failure("00DR00000000002", PushFailure::default());
    let push = request(&first).await;
    let (good, bad) =
        (job(&first, &push, ORG).await.unwrap(), job(&first, &push, "00DR00000000002").await.unwrap());
    set_status(&first, &push, "Pending").await.unwrap();
    first.advance(Duration::from_millis(500));
    drop(first);
    // Time goes on while nobody serves it.
    clock.advance(Duration::from_millis(600));
    tokio::time::sleep(Duration::from_millis(50)).await;
    let second = org().clock(clock).file(&file).start().await.unwrap();
    assert_eq!(
        [&push, &good, &bad].map(|id| status(&second, id)),
        ["In Progress", "In Progress", "In Progress"]
    );
    assert_eq!(second.record(&push).unwrap().get("StartTime"), &Value::DateTime(1_767_225_600_000 + 1000));
    second.advance(Duration::from_secs(2));
    assert_eq!([&push, &good, &bad].map(|id| status(&second, id)), ["Failed", "Succeeded", "Failed"]);
    assert_eq!(second.records("PackagePushError").len(), 1);
}
