//! Recorded REST answers, played to the client: each is read by the call that it answers, or stands in a
//! list with the reason why no call does.

use super::content::same_json;
use super::played::{ANY, org, recording};
use super::{files, samples};
use serde_json::Value as Json;
use sforce::client::{Composite, Limit, Method, Subrequest};
use sforce::wire::to_json_row;
use sforce::{
    ClientCredentials, DynamicObject, Edit, Error, ErrorKind, Id, New, Org, RefreshToken, Retry, SaveResult,
    Upsert, Wire, select,
};
use sforce_bindings::objects::Account;
use std::collections::BTreeMap;

/// What was asked, and what came.
struct Exchange {
    method: String,
    /// Below the version, without the query.
    path: String,
    status: u16,
    body: String,
}

/// The calls that the bodies in `rest` and `tooling` answer, by a part of the file's name.
const BODIES: [(&str, &str); 26] = [
    ("_auth_", "POST oauth2/token"),
    ("_reauth_", "POST oauth2/token"),
    ("_refresh_", "POST oauth2/token"),
    ("_composite_", "POST composite"),
    ("_create_success", "POST sobjects/Account"),
    ("_describe_sobjects_", "GET sobjects"),
    ("v34__describeGlobal", "GET sobjects"),
    ("_get_deleted_", "GET sobjects/Account/deleted"),
    ("_get_updated_", "GET sobjects/Account/updated"),
    ("__limits", "GET limits"),
    ("_query_", "GET query"),
    ("_upsert_created_", "PATCH sobjects/Account/Number__c/1"),
    ("_upsert_error_", "GET query"),
    ("_user_info_", "GET oauth2/userinfo"),
    ("_write_error_", "GET query"),
    ("_delete_error_", "GET query"),
    ("_expired_session_", "GET query"),
    ("_sobject_describe_error_", "GET query"),
    ("_sobject_find_error_", "GET query"),
    ("_recent_", "GET recent"),
    ("_sobject_select_", "GET sobjects/Other/1"),
    ("_list_view_", "GET listviews"),
    ("_services_data_", "GET versions"),
    ("deployRequest", "GET metadata/deployRequest"),
    ("v3", "GET tooling"),
    ("nock_", "GET tooling"),
];

/// Paths that no call of the library's reads here, by how they begin.
const ELSEWHERE: [(&str, &str); 13] = [
    ("async/", "the Bulk API, which the library does not speak"),
    ("composite/graph", NO_CALL),
    ("limits/recordCount", NO_CALL),
    ("listviews", NO_CALL),
    ("metadata/deployRequest", "played in the tests of deployments"),
    ("quickActions", NO_CALL),
    ("recent", NO_CALL),
    ("sobjects/Account", "the basic facts of an object, for which there is no call but describe"),
    ("sobjects/Organization", ROWS),
    ("sobjects/Other", ROWS),
    ("sobjects/User", ROWS),
    ("tooling", "played in the tests of the Tooling API's flows"),
    ("versions", NO_CALL),
];
const NO_CALL: &str = "the library has no such call; Org::raw_rest reaches it";
const ROWS: &str = "a row of an object without bindings, read as all rows are";

impl Exchange {
    /// Of a file with a whole exchange, or with an answer alone.
    fn of(name: &str, text: &str) -> Option<Self> {
        let file: Json = serde_json::from_str(text).unwrap();
        let of_the_tooling_flow = name.starts_with("nock_");
        if file.get("method").is_none() || of_the_tooling_flow {
            let (_, call) = BODIES.iter().find(|(part, _)| name.contains(part))?;
            let (method, path) = call.split_once(' ').unwrap();
            let refused = file[0].get("errorCode").is_some() || file.get("error").is_some();
            return Some(Self {
                method: method.to_owned(),
                path: path.to_owned(),
                status: if refused { 400 } else { 200 },
                body: text.to_owned(),
            });
        }
        let url = file["uri"].as_str().or(file["path"].as_str())?;
        let path = url.split('?').next()?.split_once("/services/")?.1;
        let path = match path.split_once("data/v") {
            Some((_, versioned)) => versioned.split_once('/')?.1,
            None if path == "data" => "versions",
            None => path,
        };
        let body = match file.get("response").or(file.get("response_body"))? {
            Json::String(body) => body.clone(),
            body => body.to_string(),
        };
        Some(Self {
            method: file["method"].as_str()?.to_owned(),
            path: path.trim_matches('/').to_owned(),
            status: file["status"].as_u64().or(file["status"]["code"].as_u64())?.try_into().ok()?,
            body,
        })
    }

    fn org(&self) -> Org {
        org(recording(self.status, "application/json", &self.body), Wire::Rest)
    }

    fn json(&self) -> Json {
        serde_json::from_str(&self.body).unwrap()
    }
}

#[tokio::test]
async fn every_rest_answer_is_read_by_its_call() {
    let Some(folder) = samples() else { return };
    let (mut read, mut elsewhere) = (BTreeMap::<String, usize>::new(), BTreeMap::<&str, usize>::new());
    for (name, text) in files(&folder, "json") {
        let exchange = Exchange::of(&name, &text).unwrap_or_else(|| panic!("{name}: what does it answer?"));
        if let Some(call) = play(&name, &exchange).await {
            *read.entry(call.to_owned()).or_default() += 1;
            continue;
        }
        let known = ELSEWHERE.iter().find(|(begin, _)| exchange.path.starts_with(begin));
        let (_, reason) = known.unwrap_or_else(|| {
            panic!("{name}: nothing reads {} {}, and no reason is known", exchange.method, exchange.path)
        });
        *elsewhere.entry(reason).or_default() += 1;
    }
    println!("read by their calls: {read:?}\nelsewhere: {elsewhere:?}");
    for call in [
        "an error",
        "composite",
        "create",
        "create of many",
        "delete",
        "delete of many",
        "deleted",
        "describe_global",
        "limits",
        "query",
        "retrieve",
        "sign-in",
        "update",
        "update of many",
        "updated",
        "upsert",
        "upsert of many",
        "user_info",
    ] {
        assert!(read.contains_key(call), "no recording of {call}: {read:?}");
    }
}

/// Plays an answer to its call; the call, or none.
async fn play(name: &str, exchange: &Exchange) -> Option<&'static str> {
    if exchange.method == "GET" || exchange.path.starts_with("oauth2") {
        return play_read(name, exchange).await;
    }
    play_write(name, exchange).await
}

async fn play_write(name: &str, exchange: &Exchange) -> Option<&'static str> {
    let segments: Vec<&str> = exchange.path.split('/').collect();
    let id = Id::new(ANY).unwrap();
    let org = exchange.org();
    Some(match (exchange.method.as_str(), segments.as_slice()) {
        ("POST", ["composite"]) => {
            composite(name, exchange).await;
            "composite"
        }
        ("POST", ["composite", "sobjects"]) => {
            let rows = vec![New::<Account>::new(); count(exchange)];
            saved(name, exchange, &org.create(rows).await.unwrap());
            "create of many"
        }
        ("PATCH", ["composite", "sobjects"]) => {
            let rows = vec![Edit::<Account>::of(id); count(exchange)];
            saved(name, exchange, &org.update(rows).await.unwrap());
            "update of many"
        }
        ("PATCH", ["composite", "sobjects", object, key]) => {
            let rows = vec![Upsert::dynamic(object, key, "1"); count(exchange)];
            saved(name, exchange, &org.upsert(rows).await.unwrap());
            "upsert of many"
        }
        ("DELETE", ["composite", "sobjects"]) => {
            let ids = vec![id; count(exchange)];
            saved(name, exchange, &org.delete_all::<Account>(&ids).await.unwrap());
            "delete of many"
        }
        ("POST", ["sobjects", "Account"]) => {
            let created = org.create(New::<Account>::new()).await;
            match (created, Id::lenient(exchange.json()["id"].as_str().unwrap())) {
                (Ok(created), Ok(id)) => assert_eq!(created, id, "{name}"),
                (Err(error), Err(_)) => assert_eq!(error.kind(), ErrorKind::Protocol, "{name}: {error}"),
                (created, id) => panic!("{name}: {created:?} of {id:?}"),
            }
            "create"
        }
        ("PATCH", ["sobjects", object, _]) => {
            org.update(Edit::dynamic(object, id)).await.unwrap();
            "update"
        }
        ("PATCH", ["sobjects", object, key, _]) => {
            let upserted = org.upsert(Upsert::dynamic(object, key, "1")).await.unwrap();
            let said = exchange.json()["id"].as_str().and_then(|id| Id::lenient(id).ok());
            assert_eq!((upserted.id, upserted.created), (said, exchange.status == 201), "{name}");
            "upsert"
        }
        ("DELETE", ["sobjects", object, _]) => {
            org.delete_record(object, id).await.unwrap();
            "delete"
        }
        _ => return None,
    })
}

async fn play_read(name: &str, exchange: &Exchange) -> Option<&'static str> {
    let segments: Vec<&str> = exchange.path.split('/').collect();
    let id = Id::new(ANY).unwrap();
    let org = exchange.org();
    Some(match segments.as_slice() {
        ["oauth2", "token"] => {
            sign_in(name, exchange).await;
            "sign-in"
        }
        ["query"] if exchange.status >= 300 => {
            let error = org.query_text::<DynamicObject>("SELECT Id FROM Account").all().await.unwrap_err();
            assert_eq!(error.code(), exchange.json()[0]["errorCode"].as_str(), "{name}");
            "an error"
        }
        ["query" | "queryAll", ..] | ["tooling", "query", ..] => {
            let answer = exchange.json();
            let mut query = org.query_text::<DynamicObject>("SELECT Id FROM Account");
            let page = query.next_page().await.transpose().unwrap_or_else(|error| panic!("{name}: {error}"));
            let rows = page.unwrap_or_default();
            assert_eq!(rows.len(), answer["records"].as_array().unwrap().len(), "{name}");
            assert_eq!(query.total(), answer["totalSize"].as_u64(), "{name}");
            assert_eq!(query.locator(), answer["nextRecordsUrl"].as_str(), "{name}");
            for (row, came) in rows.iter().zip(answer["records"].as_array().unwrap()) {
                let again: Json = serde_json::from_str(&to_json_row(row).unwrap()).unwrap();
                assert_eq!(again, *came, "{name}");
            }
            "query"
        }
        ["sobjects"] => {
            let described = org.describe_global().await.unwrap();
            let again: Json = serde_json::from_str(&to_json_row(&described.value).unwrap()).unwrap();
            assert_eq!(again, without_nulls(&exchange.json()), "{name}");
            "describe_global"
        }
        ["sobjects", "Account", "updated"] => {
            let (start, end) = span();
            let updated = org.updated("Account", start, end).await.unwrap();
            assert_eq!(updated.ids.len(), exchange.json()["ids"].as_array().unwrap().len(), "{name}");
            "updated"
        }
        ["sobjects", "Account", "deleted"] => {
            let (start, end) = span();
            let deleted = org.deleted("Account", start, end).await.unwrap();
            let records = exchange.json()["deletedRecords"].as_array().unwrap().len();
            assert_eq!(deleted.records.len(), records, "{name}");
            "deleted"
        }
        ["sobjects", "Account", _] => {
            let account = org.retrieve(id, select![Account: NAME]).await.unwrap();
            let again: Json = serde_json::from_str(&to_json_row(&account).unwrap()).unwrap();
            same_json(name, &exchange.json(), &again);
            "retrieve"
        }
        ["limits"] => {
            let limits = org.limits().await.unwrap();
            let again: serde_json::Map<_, _> =
                limits.iter().map(|(name, limit)| (name.clone(), limit_json(limit))).collect();
            assert_eq!(Json::Object(again), exchange.json(), "{name}");
            "limits"
        }
        ["oauth2", "userinfo"] => {
            let (user, said) = (org.user_info().await.unwrap(), exchange.json());
            assert_eq!(Some(user.user_name.as_str()), said["preferred_username"].as_str(), "{name}");
            let told = said.as_object().unwrap().values().filter(|value| !value.is_null()).count();
            assert_eq!(user.all.len(), told, "{name}");
            "user_info"
        }
        _ => return None,
    })
}

async fn composite(name: &str, exchange: &Exchange) {
    let org = exchange.org();
    let answer = exchange.json();
    let parts = answer["compositeResponse"].as_array().unwrap();
    let mut composite = Composite::new();
    let names: Vec<_> = parts.iter().map(|part| part["referenceId"].as_str().unwrap().to_owned()).collect();
    let references: Vec<_> =
        names.iter().map(|name| composite.add(name, Subrequest::raw(Method::Get, "/limits", None))).collect();
    let response = org.composite(composite).await.unwrap_or_else(|error| panic!("{name}: {error}"));
    for (reference, part) in references.iter().zip(parts) {
        let it = response.get(reference).unwrap();
        assert_eq!(Some(u64::from(it.status)), part["httpStatusCode"].as_u64(), "{name}");
        let body: Json = serde_json::from_str(&it.body).unwrap();
        assert_eq!(body, part["body"], "{name}");
        let code = it.granted().err().and_then(|error| error.code().map(str::to_owned));
        assert_eq!(code.as_deref(), part["body"][0]["errorCode"].as_str(), "{name}");
    }
}

fn limit_json(limit: &Limit) -> Json {
    let mut json = serde_json::json!({ "Max": limit.max, "Remaining": limit.remaining });
    for (name, app) in &limit.apps {
        json[name] = limit_json(app);
    }
    json
}

/// A describe is written without what it does not hold.
fn without_nulls(json: &Json) -> Json {
    match json {
        Json::Object(members) => {
            let kept = members.iter().filter(|(_, value)| !value.is_null());
            Json::Object(kept.map(|(name, value)| (name.clone(), without_nulls(value))).collect())
        }
        Json::Array(items) => items.iter().map(without_nulls).collect(),
        other => other.clone(),
    }
}

fn count(exchange: &Exchange) -> usize {
    exchange.json().as_array().unwrap().len()
}

fn saved(name: &str, exchange: &Exchange, results: &[SaveResult]) {
    for (result, said) in results.iter().zip(exchange.json().as_array().unwrap()) {
        assert_eq!(Some(result.success), said["success"].as_bool(), "{name}");
        assert_eq!(result.created, said["created"].as_bool(), "{name}");
        assert_eq!(result.id, said["id"].as_str().and_then(|id| Id::lenient(id).ok()), "{name}");
        let errors = said["errors"].as_array().unwrap();
        assert_eq!(result.errors.len(), errors.len(), "{name}");
        for (error, said) in result.errors.iter().zip(errors) {
            assert_eq!(Some(error.code.as_str()), said["statusCode"].as_str(), "{name}");
            assert_eq!(Some(error.message.as_str()), said["message"].as_str(), "{name}");
            assert_eq!(error.fields.len(), said["fields"].as_array().map_or(0, Vec::len), "{name}");
        }
    }
}

async fn sign_in(name: &str, exchange: &Exchange) {
    let builder = || {
        let recording = recording(exchange.status, "application/json", &exchange.body);
        Org::builder().transport(recording).retry(Retry::never())
    };
    let url = "https://login.salesforce.com".to_owned();
    let credentials = ClientCredentials {
        login_url: url.clone(),
        client_id: "id".to_owned(),
        client_secret: "secret".to_owned().into(),
    };
    let refresh = RefreshToken::new(url, "id", "refresh");
    let (said, outcomes): (_, [Result<Org, Error>; 2]) =
        (exchange.json(), [builder().login(credentials).await, builder().login(refresh).await]);
    for outcome in outcomes {
        match outcome {
            Ok(org) => {
                assert_eq!(Some(org.session().token()), said["access_token"].as_str(), "{name}");
                assert_eq!(Some(org.session().instance()), said["instance_url"].as_str(), "{name}");
            }
            Err(error) => {
                assert_eq!(error.code(), said["error"].as_str(), "{name}: {error}");
                assert_eq!(error.kind(), ErrorKind::SignIn, "{name}");
            }
        }
    }
}

fn span() -> (sforce::DateTime, sforce::DateTime) {
    ("2026-01-01T00:00:00Z".parse().unwrap(), "2026-01-02T00:00:00Z".parse().unwrap())
}
