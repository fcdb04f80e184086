//! An org on a file, killed in the middle of what takes time: started again, it
//! goes on from there.

mod common;

use std::time::Duration;

use common::containers;
use common::processes::{self, Process, opened};
use common::zips::{self, OPTIONS, class, widget};
use common::{Place, between, rest, soap, whole};
use serde_json::json;
use sforce_emulator::{Builder, Clock, Emulator, Settings};

const V: &str = "/services/data/v60.0";
/// 2026-01-01T00:00:00Z
const START: i64 = 1_767_225_600_000;

/// A package version, which no client can make.
const VERSION: &str = "04t000000000001AAA";

/// Requests for containers wait longer here than deployments take, which would
/// not let them save.
fn builder() -> Builder {
    let settings =
        Settings { container_queued: Duration::from_secs(30), ..Settings::with_retired_versions() };
    containers::builder().settings(settings)
}

/// The processes that are killed.
#[tokio::test]
async fn serve_until_killed() {
    let prepare = |org: &Emulator| {
        if org.record(VERSION).is_none() {
            let released = [("Id", VERSION), ("Name", "1.0"), ("ReleaseState", "Released")];
            org.insert("MetadataPackageVersion", released).expect("a version");
        }
    };
    processes::serve(builder(), prepare).await;
}

async fn create(org: &impl Place, object: &str, body: serde_json::Value) -> String {
    let made = rest(org, &format!("POST {V}/sobjects/{object}"), &body.to_string()).await;
    assert_eq!(made.status, 201, "{}", made.body);
    made.json()["id"].as_str().expect("an id").to_owned()
}

/// What was begun: the ids of each.
struct Begun {
    running: String,
    waiting: String,
    retrieve: String,
    legacy: String,
    push: String,
    job: String,
    container: String,
    class: String,
}

const RETRIEVE: &str = "<m:retrieve><m:retrieveRequest><m:apiVersion>60.0</m:apiVersion><m:singlePackage>true</m:singlePackage>\
    <m:unpackaged><m:types><m:members>*</m:members><m:name>ApexClass</m:name></m:types></m:unpackaged></m:retrieveRequest></m:retrieve>";

async fn begin(org: &impl Place) -> Begun {
    let (class_id, container, _) =
        containers::begun(org, "Edited", "public class Edited { Integer one; }").await;
    let container = containers::request(org, &container, false).await.expect("a request");
    let running = zips::deploy(org, &widget(), OPTIONS).await;
    let waiting = zips::deploy(org, &class("B", "class B { Foo f; }"), OPTIONS).await;
    let retrieve = between(&soap(org, "m/60.0", RETRIEVE).await.body, "id").to_owned();
    let late = whole("m:", "<m:fullName>Late__c</m:fullName>");
    let legacy = format!("<m:create><m:metadata xsi:type=\"m:CustomObject\">{late}</m:metadata></m:create>");
    let legacy = between(&soap(org, "m/30.0", &legacy).await.body, "id").to_owned();
    let push = create(org, "PackagePushRequest", json!({ "PackageVersionId": VERSION })).await;
    let job = json!({"PackagePushRequestId": push, "SubscriberOrganizationKey": "00DR00000000001"});
    let job = create(org, "PackagePushJob", job).await;
    let path = format!("PATCH {V}/sobjects/PackagePushRequest/{push}");
    assert_eq!(rest(org, &path, "{\"Status\":\"Pending\"}").await.status, 204);
    Begun { running, waiting, retrieve, legacy, push, job, container, class: class_id }
}

/// The states of everything, as a client sees them.
async fn states(org: &impl Place, begun: &Begun) -> [String; 7] {
    let job = format!("<m:checkStatus><m:asyncProcessId>{}</m:asyncProcessId></m:checkStatus>", begun.legacy);
    let zip = format!(
        "<m:checkRetrieveStatus><m:asyncProcessId>{}</m:asyncProcessId><m:includeZip>false</m:includeZip></m:checkRetrieveStatus>",
        begun.retrieve
    );
    let status = async |id: &str, object: &str| {
        let answer = rest(org, &format!("GET {V}/sobjects/{object}/{id}?fields=Status"), "").await;
        answer.json()["Status"].as_str().unwrap_or_else(|| panic!("{}", answer.body)).to_owned()
    };
    [
        zips::status(org, &begun.running).await,
        zips::status(org, &begun.waiting).await,
        between(&soap(org, "m/60.0", &zip).await.body, "status").to_owned(),
        between(&soap(org, "m/30.0", &job).await.body, "state").to_owned(),
        status(&begun.push, "PackagePushRequest").await,
        status(&begun.job, "PackagePushJob").await,
        containers::state(org, &begun.container).await,
    ]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_takes_time_goes_on_after_a_kill() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("org.db");
    let process = Process::start(&file, START);
    let begun = begin(&process).await;
    let before = ["Pending", "Pending", "Pending", "Queued", "Pending", "Pending", "Queued"];
    assert_eq!(states(&process, &begun).await, before);
    drop(process);

    let process = Process::start(&file, START + 1500);
    let within =
        ["InProgress", "Pending", "InProgress", "InProgress", "In Progress", "In Progress", "Queued"];
    assert_eq!(states(&process, &begun).await, within);
    drop(process);

    let last = opened(|| builder().clock(Clock::manual_at(START + 60_000)), &file).await;
    let after = ["Succeeded", "Succeeded", "Succeeded", "Completed", "Succeeded", "Succeeded", "Completed"];
    assert_eq!(states(&last, &begun).await, after);
    assert!(last.component("CustomObject", "Late__c").is_some());
    assert_eq!(common::query(&last, "SELECT Size__c FROM Widget__c").await.status, 200);
    assert!(last.component("ApexClass", "B").is_some());
    let again = zips::deploy(&last, &class("C", "class C {}"), OPTIONS).await;
    assert!(again > begun.waiting, "ids go on");
    let saved = last.record(&begun.class).expect("a class");
    assert_eq!(saved.text("Body"), Some("public class Edited { Integer one; }"));
}
