//! Push upgrades: what is refused, and what the clock does.

mod common;

use std::time::Duration;

use common::{between, org, rest, soap};
use serde_json::json;
use sforce_emulator::{Emulator, PushFailure, PushOutcome, Settings, Value};

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
    let settings = Settings { push_abort_code: "FIELD_INTEGRITY_EXCEPTION".into(), ..Settings::default() };
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
            .settings(Settings { push_without_jobs: outcome, ..Settings::default() })
            .start()
            .await
            .unwrap();
        let push = request(&org).await;
        set_status(&org, &push, "Pending").await.unwrap();
        org.advance(Duration::from_secs(3));
        assert_eq!(status(&org, &push), expected);
    }
}
