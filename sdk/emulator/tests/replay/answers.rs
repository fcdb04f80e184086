//! Recorded REST answers of which only the body is known: the request that
//! calls for each is made here.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::Value as Json;
use sforce_emulator::schema::{Object, Prop};
use sforce_emulator::{Clock, Emulator, Settings};

use super::common::{Response, rest, send, zips};
use super::{Report, committed, made_up, metadata, open, org_of, recordings, shape};

/// Differences that are known, by a part of their description, and why.
const KNOWN: &[(&str, &str)] = &[
    (".scope is more", "older than scopes"),
    (".token_type is more", "older than the type of a token"),
    (".DailyBulkApiBatches is more", "called DailyBulkApiRequests when it was recorded"),
];

/// Recordings whose keepers left something out: what is more here is not told.
const CUT: &[&str] = &["crystalforce__user_info_response.json"];

/// What is recorded and not emulated: a part of the file's name, and why.
const NOT_SERVED: &[(&str, &str)] = &[
    ("recent_success", "recent items, which are what people look at in a browser"),
    ("list_view_results", "list views"),
];

/// Objects of the recordings that no snapshot has.
fn objects() -> BTreeMap<String, Object> {
    let mut whizbang = made_up(
        "Whizbang",
        &[
            ("Name", "string"),
            ("Text_Label", "string"),
            ("Checkbox_Label", "boolean"),
            ("Date_Label", "date"),
            ("DateTime_Label", "datetime"),
            ("Picklist_Multiselect_Label", "multipicklist"),
            ("SystemModstamp", "datetime"),
            ("CampaignId", "string"),
            ("Amount", "double"),
        ],
    );
    let mut key = open("External_Field__c", "string");
    key.props.insert(Prop::ExternalId);
    let mut parent = open("ParentWhizbang__c", "reference");
    parent.reference_to = vec!["Whizbang".to_owned()];
    parent.relationship_name = Some("ParentWhizbang__r".to_owned());
    whizbang.fields.extend([key, parent]);
    let mut objects = committed();
    objects.insert(whizbang.name.clone(), whizbang);
    objects
}

const V: &str = "/services/data/v60.0";
/// From an hour before the clock starts until a minute after.
const SPAN: &str = "start=2025-12-31T23:00:00Z&end=2026-01-01T00:01:00Z";
const LABELS: &str = "Checkbox_Label,Text_Label,Date_Label,DateTime_Label,Picklist_Multiselect_Label";

async fn token(org: &Emulator, form: &str) -> Response {
    let (client, secret) = Emulator::CLIENT;
    let form = format!("{form}&client_id={client}&client_secret={secret}");
    let kind = "Content-Type: application/x-www-form-urlencoded\r\n";
    send(org, "POST /services/oauth2/token", kind, form.as_bytes()).await.expect("an answer")
}

async fn get(org: &Emulator, target: &str) -> Response {
    rest(org, &format!("GET {target}"), "").await
}

async fn query(org: &Emulator, soql: &str) -> Response {
    get(org, &format!("{V}/query?q={}", soql.replace(' ', "+"))).await
}

/// The answer to what must have been asked.
async fn again(org: &Emulator, name: &str, whizbang: &str) -> Response {
    let (user, password) = Emulator::USER;
    let (_, what) = name.split_once("__").unwrap_or(("", name));
    match what.trim_end_matches(".json").trim_end_matches("_response") {
        "limits" => get(org, &format!("{V}/limits")).await,
        "auth_error" => token(org, &format!("grant_type=password&username={user}&password=wrong")).await,
        "auth_success" | "reauth_success" => {
            token(org, &format!("grant_type=password&username={user}&password={password}")).await
        }
        "refresh_error" => token(org, "grant_type=refresh_token&refresh_token=gone").await,
        "refresh_success" => {
            let refresh = org.new_refresh_token(Emulator::CLIENT.0);
            token(org, &format!("grant_type=refresh_token&refresh_token={refresh}")).await
        }
        "composite_success" => {
            let body = format!(
                "{{\"compositeRequest\":[{{\"method\":\"POST\",\"url\":\"{V}/sobjects/Whizbang\",\"referenceId\":\"ref1\",\
                 \"body\":{{}}}},{{\"method\":\"PATCH\",\"url\":\"{V}/sobjects/Whizbang/{whizbang}\",\"referenceId\":\"ref2\",\
                 \"body\":{{}}}}]}}"
            );
            rest(org, &format!("POST {V}/composite"), &body).await
        }
        "create_success" => rest(org, &format!("POST {V}/sobjects/Whizbang"), "{}").await,
        "get_deleted_success" => {
            let deleted = rest(org, &format!("DELETE {V}/sobjects/Whizbang/{whizbang}"), "").await;
            assert_eq!(deleted.status, 204);
            get(org, &format!("{V}/sobjects/Whizbang/deleted?{SPAN}")).await
        }
        "get_updated_success" => get(org, &format!("{V}/sobjects/Whizbang/updated?{SPAN}")).await,
        "query_error" => query(org, "SELECT Foo FROM Whizbang").await,
        "query_paginated_first_page" => query(org, "SELECT Text_Label FROM Whizbang").await,
        "query_paginated_last_page" => {
            let first = query(org, "SELECT Text_Label FROM Whizbang").await.json();
            get(org, first["nextRecordsUrl"].as_str().expect("a further page")).await
        }
        "query_success" if name.starts_with("databasedotcom") => {
            let soql = format!(
                "SELECT {LABELS},ParentWhizbang__r.Name,ParentWhizbang__r.Text_Label FROM Whizbang WHERE Text_Label='Hi'"
            );
            query(org, &soql).await
        }
        "query_success" => query(org, &format!("SELECT {LABELS} FROM Whizbang WHERE Text_Label='Hi'")).await,
        "query_aggregate_success" => {
            query(org, "SELECT CampaignId,SUM(Amount) FROM Whizbang GROUP BY CampaignId").await
        }
        "query_empty" => query(org, "SELECT Id FROM Whizbang WHERE Text_Label='none'").await,
        "sobject_select_success" => {
            get(org, &format!("{V}/sobjects/Whizbang/{whizbang}?fields=External_Field__c,Id")).await
        }
        "user_info" => get(org, "/services/oauth2/userinfo").await,
        "write_error" => rest(org, &format!("POST {V}/sobjects/Whizbang"), "{\"foo\":1}").await,
        "delete_error" => rest(org, &format!("DELETE {V}/sobjects/Whizbang/rid"), "").await,
        "describe_sobjects_success" => get(org, "/services/data/v23.0/sobjects").await,
        "expired_session" => {
            org.expire_session();
            get(org, &format!("{V}/limits")).await
        }
        "services_data_success" => get(org, "/services/data").await,
        "sobject_describe_error" => get(org, &format!("{V}/sobjects/Nothing/describe")).await,
        "sobject_find_error" => get(org, &format!("{V}/sobjects/Whizbang/23foo")).await,
        "upsert_created_success" => {
            rest(org, "PATCH /services/data/v45.0/sobjects/Whizbang/External_Field__c/new", "{}").await
        }
        "upsert_error" => rest(org, &format!("PATCH {V}/sobjects/Whizbang/Namez/foo"), "{}").await,
        "deployRequest_includeDetails" => {
            let options =
                "{\"deployOptions\":{\"checkOnly\":true,\"singlePackage\":true,\"rollbackOnError\":true}}";
            let zip = zips::class("Foo", "public class Foo {}");
            let posted = zips::post(org, "json", options, &zip, false).await;
            org.advance(Duration::from_secs(60));
            let id = posted.json()["id"].as_str().expect("an id").to_owned();
            get(org, &format!("{V}/metadata/deployRequest/{id}?includeDetails=true")).await
        }
        "recent_success" => get(org, &format!("{V}/recent")).await,
        "list_view_results_success" => {
            get(org, &format!("{V}/sobjects/Account/listviews/00B000000000001/results")).await
        }
        _ => panic!("nobody says what was asked when {name} was recorded"),
    }
}

#[tokio::test]
async fn recorded_answers_have_the_same_shape_here() {
    let files = recordings("rest");
    if files.is_empty() {
        return;
    }
    let mut report = Report::default();
    for (name, file) in &files {
        let recorded: Json = serde_json::from_slice(&std::fs::read(file).expect("a file")).expect("JSON");
        let settings = Settings { smallest_batch: 1, default_batch: 1, ..Settings::with_retired_versions() };
        let settings = if name.contains("paginated") { settings } else { Settings::with_retired_versions() };
        let builder = org_of(objects()).schema(metadata("v66")).clock(Clock::manual()).settings(settings);
        let org = builder.start().await.expect("an org");
        let fields = [
            ("Text_Label", "Hi"),
            ("Date_Label", "2010-01-01"),
            ("DateTime_Label", "2011-07-07T00:37:00Z"),
            ("Picklist_Multiselect_Label", "four;six"),
            ("External_Field__c", "1234"),
            ("CampaignId", "one"),
            ("Amount", "300"),
        ];
        let whizbang = org.insert("Whizbang", fields).expect("a record");
        let parent = [("ParentWhizbang__c", whizbang.as_str()), ("Text_Label", "Hi"), ("Name", "x")];
        org.insert("Whizbang", parent).expect("a record");
        let answer = again(&org, name, &whizbang).await;
        if NOT_SERVED.iter().any(|(part, _)| name.contains(part)) {
            assert_eq!(answer.status, 404, "{name} is emulated after all");
            continue;
        }
        let here: Json = serde_json::from_str(&answer.body).unwrap_or(Json::Null);
        let mut found = shape::json(&recorded, &here);
        if CUT.contains(&name.as_str()) {
            found.retain(|difference| !difference.ends_with(" is more"));
        }
        // Which limits there are is the edition's and the licences' business.
        if name.ends_with("__limits.json") {
            found.retain(|difference| !difference.ends_with(" is missing"));
        }
        let code = |json: &Json| json[0]["errorCode"].as_str().map(str::to_owned);
        if code(&recorded) != code(&here) {
            found.push(format!("{:?} was recorded, {:?} is here", code(&recorded), code(&here)));
        }
        report.note(name, found, KNOWN);
    }
    for (part, why) in NOT_SERVED {
        assert!(files.keys().any(|name| name.contains(part)), "no recording of {part} ({why})");
    }
    report.end("rest", files.len(), KNOWN);
}
