//! A recorded REST exchange: what was asked, what came, and why it may be that no call reads it.

use super::played::{org, recording};
use serde_json::Value as Json;
use sforce::{Org, Wire};

/// What was asked, and what came.
pub(crate) struct Exchange {
    pub(crate) method: String,
    /// Below the version, or the Tooling API's root, without the query.
    pub(crate) path: String,
    tooling: bool,
    pub(crate) status: u16,
    pub(crate) body: String,
}

/// The calls that the bodies in `rest` and `tooling` answer, by a part of the file's name.
const BODIES: [(&str, &str); 29] = [
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
    ("v32__ContainerAsyncRequest", "GET tooling"),
    ("v34__executeAnonymous", "GET tooling"),
    ("v34__runTestsSynchronous", "GET tooling"),
    ("v34__search", "GET tooling"),
    ("nock_", "GET tooling"),
];

const BULK: &str = "the Bulk API, which the library does not speak";
const DEPLOYMENTS: &str = "played in the tests of deployments";
const TOOLING: &str = "played in the tests of the Tooling API's flows";
const BASICS: &str = "the basic facts of an object, for which there is no call but describe";
const ROWS: &str = "a row of an object without bindings, read as all rows are";
pub(crate) const NO_CALL: &str = "the library has no such call; Org::raw_rest reaches it";
const NO_ANSWER: &str = "a request without an answer";
const OTHERS: &str = "an exchange with another service";
const NAMELESS: &str = "neither its name nor its content says what it answers; read as all JSON is";

/// What a body answers whose file's name does not say it.
fn answered_by(body: &Json) -> Option<&'static str> {
    let has = |name: &str| body.get(name).is_some();
    let first = |list: &Json, name: &str| list[0].get(name).is_some();
    let all = |test: fn(&Json) -> bool| body.as_array().is_some_and(|it| it.iter().all(test));
    let is_limit = |it: &Json| it.get("Max").is_some() && it.get("Remaining").is_some();
    Some(if first(body, "errorCode") {
        "GET query"
    } else if first(body, "success") {
        "POST composite/sobjects"
    } else if first(body, "version") {
        "GET versions"
    } else if body[0].is_string() && all(Json::is_string) {
        // The addresses of several records that have one external id.
        "PATCH sobjects/Account/Number__c/1"
    } else if has("access_token") || has("error") {
        "POST oauth2/token"
    } else if has("records") && has("done") && !has("columns") {
        "GET query"
    } else if has("searchRecords") {
        "GET search"
    } else if has("sobjects") {
        "GET sobjects"
    } else if has("fields") && has("childRelationships") {
        "GET sobjects/Account/describe"
    } else if has("objectDescribe") {
        "GET sobjects/Account"
    } else if has("compositeResponse") {
        "POST composite"
    } else if has("hasErrors") && first(&body["results"], "statusCode") {
        "POST composite/batch"
    } else if has("hasErrors") && first(&body["results"], "referenceId") {
        "POST composite/tree/Account"
    } else if has("deletedRecords") {
        "GET sobjects/Account/deleted"
    } else if has("ids") && has("latestDateCovered") {
        "GET sobjects/Account/updated"
    } else if has("id") && has("success") {
        "POST sobjects/Account"
    } else if has("preferred_username") {
        "GET oauth2/userinfo"
    } else if has("deployResult") {
        "GET metadata/deployRequest"
    } else if body["attributes"]["type"].is_string() {
        "GET sobjects/Other/1"
    } else if body.as_object().is_some_and(|it| !it.is_empty() && it.values().all(is_limit)) {
        "GET limits"
    } else {
        return None;
    })
}

impl Exchange {
    /// Of a file with a whole exchange, or with an answer alone; or why there is nothing to play.
    pub(crate) fn of(name: &str, text: &str) -> Result<Self, &'static str> {
        if text.trim().is_empty() {
            return Err(NAMELESS);
        }
        let file: Json = serde_json::from_str(text).unwrap();
        let of_the_tooling_flow = name.contains("/nock_");
        if file.get("method").is_none() || of_the_tooling_flow {
            let named = BODIES.iter().find(|(part, _)| name.contains(part)).map(|(_, call)| *call);
            let call = named.or_else(|| answered_by(&file)).ok_or(NAMELESS)?;
            let (method, path) = call.split_once(' ').unwrap();
            let refused = file[0].get("errorCode").is_some()
                || file.get("error").is_some()
                || file["results"][0].get("errors").is_some();
            let status = match (method, &file[0]) {
                ("PATCH", Json::String(_)) => 300,
                _ if refused => 400,
                _ => 200,
            };
            let (method, path) = (method.to_owned(), path.to_owned());
            return Ok(Self { method, path, tooling: false, status, body: text.to_owned() });
        }
        let url = file["uri"].as_str().or(file["path"].as_str()).unwrap_or_default();
        let path = url.split('?').next().unwrap_or_default();
        let (_, path) = path.split_once("/services/").ok_or(OTHERS)?;
        let path = match path.split_once("data/v") {
            Some((_, versioned)) => versioned.split_once('/').unwrap_or_default().1,
            None if path == "data" => "versions",
            None => path,
        };
        let path = path.trim_matches('/');
        let below = path.strip_prefix("tooling/");
        let body = match file.get("response").or(file.get("response_body")).ok_or(NO_ANSWER)? {
            Json::Null => String::new(),
            Json::String(body) => body.clone(),
            body => body.to_string(),
        };
        let status = file["status"].as_u64().or(file["status"]["code"].as_u64()).ok_or(NO_ANSWER)?;
        Ok(Self {
            method: file["method"].as_str().unwrap_or_default().to_owned(),
            path: below.unwrap_or(path).to_owned(),
            tooling: below.is_some(),
            status: status.try_into().unwrap(),
            body,
        })
    }

    /// An org that answers with it, whatever is asked.
    pub(crate) fn org(&self) -> Org {
        let org = org(recording(self.status, "application/json", &self.body), Wire::Rest);
        if self.tooling { org.tooling() } else { org }
    }

    /// Null where there is nothing in it, as in an answer of 204.
    pub(crate) fn json(&self) -> Json {
        if self.body.trim().is_empty() {
            return Json::Null;
        }
        serde_json::from_str(&self.body).unwrap()
    }

    /// Why no call of the library's reads it here, where that is known.
    pub(crate) fn elsewhere(&self) -> Option<&'static str> {
        let segments: Vec<&str> = self.path.split('/').collect();
        Some(match segments.as_slice() {
            ["async", ..] => BULK,
            ["metadata", "deployRequest", ..] => DEPLOYMENTS,
            ["tooling"] => TOOLING,
            ["runTestsAsynchronous"] if self.tooling => TOOLING,
            ["sobjects", ..] if self.json().get("objectDescribe").is_some() => BASICS,
            ["sobjects", ..] if self.json()["attributes"]["type"].is_string() => ROWS,
            ["composite", "graph"]
            | ["limits", "recordCount"]
            | ["listviews" | "quickActions" | "recent" | "versions", ..] => NO_CALL,
            _ => return None,
        })
    }
}
