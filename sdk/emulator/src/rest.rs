//! REST: which resource a path names, and who may ask.

mod collections;
mod columns;
mod composite;
mod deploy_request;
mod describe;
mod graph;
mod multipart;
mod oauth;
mod query;
mod records;
mod search;
mod tree;

use sforce_schema::Version;

use crate::actor::Actor;
use crate::clock::millis;
use crate::http::{Answer, Call, segments};
use crate::json::Json;
use crate::org::Org;
use crate::refusal::Refusal;
use crate::wsdl;

const JSON: &str = "application/json;charset=UTF-8";

/// The first version with REST, whatever the settings allow.
const FIRST: u16 = 20;

/// A request to a resource of a version, by someone who may.
struct Request<'a> {
    /// Who asks, and what they see.
    by: &'a Actor,
    method: &'a str,
    call: &'a Call,
    /// What follows the version, decoded.
    path: &'a [&'a str],
    params: &'a [(String, String)],
    version: Version,
    /// `/services/data/vNN.0`
    base: &'a str,
}

impl Request<'_> {
    fn param(&self, name: &str) -> Option<&str> {
        self.params.iter().find(|(it, _)| it.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// The body is a form, with files perhaps.
    fn is_form(&self) -> bool {
        let kind = self.call.header("content-type").unwrap_or_default();
        kind.to_ascii_lowercase().starts_with("multipart/")
    }

    fn is_tooling(&self) -> bool {
        self.base.ends_with("/tooling")
    }

    /// The body as a JSON object.
    fn json(&self) -> Result<serde_json::Map<String, serde_json::Value>, Answer> {
        let kind = self.call.header("content-type").unwrap_or(JSON);
        if !kind.to_ascii_lowercase().contains("json") {
            let message = format!("Content type {kind} is not supported for this resource");
            return Err(error(415, "UNSUPPORTED_MEDIA_TYPE", &message));
        }
        match serde_json::from_str(&self.call.body) {
            Ok(serde_json::Value::Object(members)) => Ok(members),
            Ok(_) => Err(error(400, "JSON_PARSER_ERROR", "The HTTP entity body must be a JSON object")),
            Err(problem) => Err(error(400, "JSON_PARSER_ERROR", &problem.to_string())),
        }
    }
}

pub(crate) fn answer(org: &mut Org, call: &Call) -> Answer {
    let path = Path::of(call);
    let method = method(org, call);
    match path.lower().as_slice() {
        ["services", "oauth2", rest @ ..] => oauth::answer(org, call, rest, &method),
        ["id", _, _] if method == "GET" => oauth::identity(org, call, "", false).named("userinfo"),
        ["setup", "connect"] => oauth::connect(org, call).named("connect"),
        ["services", "wsdl", name] if method == "GET" => wsdl::answer(org, call, name),
        // Where the setup pages have these two.
        ["soap", "wsdl.jsp"] if method == "GET" => {
            wsdl::answer(org, call, if call.query.contains("type=") { "enterprise" } else { "partner" })
        }
        ["services", "data"] if method == "GET" => versions(org).named("versions"),
        ["services", "data"] => not_allowed(&method, &["GET"]),
        ["services", "data", version, ..] => {
            let version = match served(org, version) {
                Ok(version) => version,
                Err(answer) => return answer,
            };
            let Some(user) = authorized(org, call) else {
                return error(401, "INVALID_SESSION_ID", "Session expired or invalid");
            };
            let by = match org.actor(user) {
                Ok(by) => by,
                Err(refusal) => return refused(403, &refusal),
            };
            if let Err(refusal) = org.count_request() {
                return refused(403, &refusal);
            }
            let usage = format!("api-usage={}/{}", org.requests, org.settings.daily_requests);
            within(org, &by, call, &path, version, &method).with("sforce-limit-info", usage)
        }
        // Bulk API 1 and Apex REST, which stand beside the versions.
        ["services", name @ ("async" | "apexrest"), ..] => not_emulated(name),
        _ => not_found(),
    }
}

/// The answer to a request of one who may: the request itself, or a part of a
/// composite one.
fn within(org: &mut Org, by: &Actor, call: &Call, path: &Path, version: Version, method: &str) -> Answer {
    let params = pairs(&call.query);
    let base = format!("/services/data/v{version}");
    let path: Vec<&str> = path.0.iter().skip(3).map(String::as_str).collect();
    let request = Request { by, method, call, path: &path, params: &params, version, base: &base };
    // A HEAD is a GET whose body stays here.
    if method != "HEAD" {
        return resource(org, &request);
    }
    let mut answer = resource(org, &Request { method: "GET", ..request });
    answer.body.clear();
    answer
}

/// The segments of a path, decoded.
struct Path(Vec<String>);

impl Path {
    fn of(call: &Call) -> Self {
        Self(segments(&call.path).map(|it| decode(it, false)).collect())
    }

    /// Their first three in lower case, for names come in any letter case.
    fn lower(&self) -> Vec<&str> {
        const KNOWN: [&str; 16] = [
            "setup",
            "connect",
            "introspect",
            "services",
            "oauth2",
            "data",
            "wsdl",
            "soap",
            "async",
            "apexrest",
            "token",
            "authorize",
            "revoke",
            "userinfo",
            "singleaccess",
            "id",
        ];
        let known = |text: &String| KNOWN.iter().find(|known| text.eq_ignore_ascii_case(known)).copied();
        self.0.iter().map(|text| known(text).unwrap_or(text)).collect()
    }
}

/// The method, or the one that a client that lacks it asks for.
fn method(org: &Org, call: &Call) -> String {
    if call.method == "POST" && org.settings.method_override {
        let asked = pairs(&call.query).into_iter().find(|(name, _)| name == "_HttpMethod");
        if let Some((_, method)) = asked {
            return method.to_ascii_uppercase();
        }
    }
    call.method.clone()
}

/// The version of a path's segment, or the answer to one that is not served.
fn served(org: &Org, text: &str) -> Result<Version, Answer> {
    let version = text.strip_prefix(['v', 'V']).and_then(|version| version.parse::<Version>().ok());
    let version = version.filter(|version| version.minor == 0).ok_or_else(not_found)?;
    if version.major < org.settings.oldest_version.max(FIRST) || version.major > org.settings.newest_version {
        return Err(error(410, "GONE", &format!("API version {version} is not available")));
    }
    Ok(version)
}

fn resource(org: &mut Org, request: &Request<'_>) -> Answer {
    let lower: Vec<String> = request.path.iter().map(|it| it.to_ascii_lowercase()).collect();
    let lower: Vec<&str> = lower.iter().map(String::as_str).collect();
    match lower.as_slice() {
        // The Tooling API has the same resources (rest-core, section 6).
        ["tooling", ..] if !request.is_tooling() => {
            let base = format!("{}/tooling", request.base);
            resource(org, &Request { path: &request.path[1..], base: &base, ..*request })
        }
        // Their parts are requests with views of their own.
        ["composite"] | ["composite", "batch" | "graph"] | ["metadata", ..] => seen(org, request, &lower),
        _ => {
            let by = if request.is_tooling() {
                org.as_tooling(request.by, request.version)
            } else {
                org.as_data(request.by, request.version)
            };
            seen(org, &Request { by: &by, ..*request }, &lower)
        }
    }
}

/// The answer of a resource, with the schema as the request sees it.
fn seen(org: &mut Org, request: &Request<'_>, lower: &[&str]) -> Answer {
    match (lower, request.method) {
        ([], "GET") => resources(request).named("resources"),
        (["sobjects"], "GET") => describe::global(org, request).named("describeGlobal"),
        (["sobjects", object, rest @ ..], _) => records::answer(org, request, object, rest),
        (["query"], "GET") if request.param("explain").is_some() => {
            query::explain(org, request).named("explain")
        }
        (["query" | "queryall"], "GET") if wants_columns(request) => {
            columns::answer(org, request, lower == ["queryall"]).named("columns")
        }
        (["query"], "GET") => query::first(org, request, false).named("query"),
        (["queryall"], "GET") => query::first(org, request, true).named("queryAll"),
        (["query" | "queryall", _], "GET") => query::more(org, request, request.path[1]).named("queryMore"),
        (["search"], "GET") => search::search(org, request).named("search"),
        (["parameterizedsearch"], "GET" | "POST") => {
            search::parameterized(org, request).named("parameterizedSearch")
        }
        (["metadata", "deployrequest", ..], _) => deploy_request::answer(org, request, &request.path[2..]),
        (["limits"], "GET") => limits(org).named("limits"),
        (["limits", "recordcount"], "GET") => record_count(org, request).named("recordCount"),
        (["composite"], "GET") => composite::resources(request).named("resources"),
        (["composite"], "POST") => composite::composite(org, request).named("composite"),
        (["composite", "batch"], "POST") => composite::batch(org, request).named("batch"),
        (["composite", "graph"], _) if request.version.major >= graph::FIRST => {
            graph::answer(org, request).named("graph")
        }
        (["composite", "tree", object], "POST") => tree::answer(org, request, object).named("tree"),
        (["composite", "sobjects", rest @ ..], _) if request.version.major >= collections::FIRST => {
            collections::answer(org, request, rest)
        }
        (
            []
            | ["sobjects" | "query" | "queryall" | "search" | "limits"]
            | ["limits", "recordcount"]
            | ["query" | "queryall", _],
            method,
        ) => not_allowed(method, &["GET"]),
        (["composite" | "parameterizedsearch"], method) => not_allowed(method, &["GET", "POST"]),
        (["composite", "batch"] | ["composite", "tree", _], method) => not_allowed(method, &["POST"]),
        ([name, ..], _) if NOT_EMULATED.contains(name) => not_emulated(name),
        _ => not_found(),
    }
}

fn wants_columns(request: &Request<'_>) -> bool {
    let given = |name: &str| request.param(name).unwrap_or_default().trim();
    given("columns").eq_ignore_ascii_case("true") && !given("q").is_empty()
}

/// What the service has, and this org does not.
const NOT_EMULATED: [&str; 30] = [
    "actions",
    "analytics",
    "appmenu",
    "chatter",
    "commerce",
    "compactlayouts",
    "completions",
    "connect",
    "consent",
    "dedupe",
    "eclair",
    "event",
    "executeanonymous",
    "graphql",
    "jobs",
    "knowledgemanagement",
    "licensing",
    "localizedvalue",
    "nouns",
    "process",
    "quickactions",
    "recent",
    "recentlyviewed",
    "scheduling",
    "runtestsasynchronous",
    "runtestssynchronous",
    "tabs",
    "tests",
    "theme",
    "ui-api",
];

/// The token of a request's header.
pub(crate) fn bearer(call: &Call) -> Option<&str> {
    let (scheme, token) = call.header("authorization")?.trim().split_once(' ')?;
    let known = ["bearer", "oauth"].contains(&scheme.to_ascii_lowercase().as_str());
    known.then(|| token.trim())
}

/// The user whose session a request shows.
fn authorized(org: &mut Org, call: &Call) -> Option<usize> {
    let life = millis(org.settings.session_life);
    org.sessions.user_of(bearer(call)?, org.clock.now(), life)
}

/// What is left of what the org may do.
fn limits(org: &Org) -> Answer {
    let limit = |name: &str, max: u64, used: u64| {
        let remaining = max.saturating_sub(used);
        let figure = |number: u64| Json::Number(number.to_string());
        (name.to_owned(), Json::object([("Max", figure(max)), ("Remaining", figure(remaining))]))
    };
    let members = vec![
        limit("DailyApiRequests", org.settings.daily_requests, org.requests),
        limit("DailyAsyncApexExecutions", 250_000, 0),
        limit("DailyBulkApiBatches", 15_000, 0),
        limit("DataStorageMB", 1024, 1),
        limit("FileStorageMB", 1024, 0),
        limit("HourlyTimeBasedWorkflow", 1000, 0),
        limit("MassEmail", 5000, 0),
        limit("SingleEmail", 5000, 0),
    ];
    json(200, &Json::Object(members))
}

/// How many records there are, of all objects or of those that are named.
fn record_count(org: &Org, request: &Request<'_>) -> Answer {
    let named = request.param("sObjects").map(|names| names.split(',').map(str::trim).collect::<Vec<_>>());
    let asked =
        |name: &str| named.as_ref().is_none_or(|named| named.iter().any(|it| it.eq_ignore_ascii_case(name)));
    let objects = request.by.catalog.objects().filter(|object| asked(&object.name)).map(|object| {
        let count = org.store.size(&object.name);
        Json::object([("count", Json::count(count)), ("name", object.name.as_str().into())])
    });
    json(200, &Json::object([("sObjects", Json::list(objects))]))
}

fn versions(org: &Org) -> Answer {
    let range = org.settings.oldest_version.max(FIRST)..=org.settings.newest_version;
    json(
        200,
        &Json::list(range.map(|major| {
            let version = Version::new(major);
            Json::object([
                ("label", release(major).into()),
                ("url", format!("/services/data/v{version}").into()),
                ("version", version.to_string().into()),
            ])
        })),
    )
}

/// Three releases a year; version 20 was Winter '11.
fn release(major: u16) -> String {
    let season = ["Winter", "Spring", "Summer"][usize::from((major + 1) % 3)];
    format!("{season} '{:02}", (major + 13) / 3)
}

fn resources(request: &Request<'_>) -> Answer {
    let named = ["composite", "limits", "query", "queryAll", "search", "sobjects", "tooling"]
        .map(|name| (name.to_owned(), format!("{}/{name}", request.base).into()));
    json(200, &Json::Object(named.into()))
}

fn json(status: u16, body: &Json) -> Answer {
    Answer::of(status, JSON, body.write())
}

/// The service's array of one error.
pub(crate) fn error(status: u16, code: &str, message: &str) -> Answer {
    refused(status, &Refusal::new(code, message))
}

fn refused(status: u16, refusal: &Refusal) -> Answer {
    let mut members = vec![
        ("message".to_owned(), refusal.message.as_str().into()),
        ("errorCode".to_owned(), refusal.code.as_str().into()),
    ];
    if !refusal.fields.is_empty() {
        let fields = refusal.fields.iter().map(|field| Json::from(field.as_str()));
        members.push(("fields".to_owned(), Json::list(fields)));
    }
    json(status, &Json::list([Json::Object(members)]))
}

/// A resource that the service has.
fn not_emulated(name: &str) -> Answer {
    error(404, "NOT_FOUND", &format!("The requested resource does not exist: {name} is not emulated"))
}

fn not_found() -> Answer {
    error(404, "NOT_FOUND", "The requested resource does not exist")
}

fn not_allowed(method: &str, allowed: &[&str]) -> Answer {
    let allowed = allowed.join(",");
    let message = format!("HTTP Method '{method}' not allowed. Allowed are {allowed}");
    error(405, "METHOD_NOT_ALLOWED", &message).with("allow", allowed)
}

/// The pairs of a query or a form.
fn pairs(text: &str) -> Vec<(String, String)> {
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decode(name, true), decode(value, true)))
        .collect()
}

/// Percent-decoded; in a query `+` is a space. What decodes to no text keeps a
/// replacement character.
fn decode(text: &str, plus: bool) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, behind)) = rest.split_first() {
        let hex = behind
            .get(..2)
            .and_then(|hex| std::str::from_utf8(hex).ok())
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        rest = behind;
        match (first, hex) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = &behind[2..];
            }
            (b'+', _) if plus => bytes.push(b' '),
            _ => bytes.push(first),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries_are_decoded() {
        assert_eq!(decode("SELECT+Id%2CName%20%27%C3%A4%27", true), "SELECT Id,Name 'ä'");
        assert_eq!(decode("a+b%", false), "a+b%");
        assert_eq!(decode("%zz%f", true), "%zz%f");
        assert_eq!(decode("%ff", true), "\u{fffd}");
    }

    #[test]
    fn versions_have_their_release() {
        for (major, label) in [(20, "Winter '11"), (65, "Winter '26"), (66, "Spring '26"), (67, "Summer '26")]
        {
            assert_eq!(release(major), label);
        }
    }
}
