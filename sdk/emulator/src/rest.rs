//! REST: which resource a path names, and who may ask.

mod collections;
mod describe;
mod oauth;
mod records;

use sforce_codegen::schema::Version;

use crate::http::{Answer, Call};
use crate::json::Json;
use crate::org::Org;
use crate::refusal::Refusal;

const JSON: &str = "application/json;charset=UTF-8";

/// The first version with REST, whatever the settings allow.
const FIRST: u16 = 20;

/// A request to a resource of a version, by someone who may.
struct Request<'a> {
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
    let decoded: Vec<String> =
        call.path.split('/').filter(|it| !it.is_empty()).map(|it| decode(it, false)).collect();
    let path: Vec<&str> = decoded.iter().map(String::as_str).collect();
    let params = pairs(&call.query);
    let overriding =
        params.iter().find(|(name, _)| name == "_HttpMethod").filter(|_| org.settings.method_override);
    let method = match overriding {
        Some((_, method)) if call.method == "POST" => method.to_ascii_uppercase(),
        _ => call.method.clone(),
    };
    let is = |at: usize, word: &str| path.get(at).is_some_and(|it| it.eq_ignore_ascii_case(word));
    if !is(0, "services") {
        return not_found();
    }
    if is(1, "oauth2") && is(2, "token") && path.len() == 3 {
        return if method == "POST" {
            oauth::token(org, call).named("token")
        } else {
            not_allowed(&method, &["POST"])
        };
    }
    if !is(1, "data") {
        return not_found();
    }
    let Some(version) = path.get(2) else {
        return if method == "GET" {
            versions(org).named("versions")
        } else {
            not_allowed(&method, &["GET"])
        };
    };
    let version = version.strip_prefix(['v', 'V']).and_then(|version| version.parse::<Version>().ok());
    let Some(version) = version.filter(|version| version.minor == 0) else { return not_found() };
    if version.major < org.settings.oldest_version.max(FIRST) || version.major > org.settings.newest_version {
        return error(410, "GONE", &format!("API version {version} is not available"));
    }
    if !authorized(org, call) {
        return error(401, "INVALID_SESSION_ID", "Session expired or invalid");
    }
    org.requests += 1;
    let base = format!("/services/data/v{version}");
    let request = Request { method: &method, call, path: &path[3..], params: &params, version, base: &base };
    let answer = resource(org, &request);
    answer.with("sforce-limit-info", format!("api-usage={}/{}", org.requests, org.settings.daily_requests))
}

fn resource(org: &mut Org, request: &Request<'_>) -> Answer {
    let lower: Vec<String> = request.path.iter().map(|it| it.to_ascii_lowercase()).collect();
    let lower: Vec<&str> = lower.iter().map(String::as_str).collect();
    match (lower.as_slice(), request.method) {
        ([], "GET") => resources(request).named("resources"),
        (["sobjects"], "GET") => describe::global(org, request).named("describeGlobal"),
        (["sobjects", object, rest @ ..], _) => records::answer(org, request, object, rest),
        (["query"], "GET") => records::query(org, request).named("query"),
        (["query", _], "GET") => records::query_more(org, request, request.path[1]).named("queryMore"),
        (["composite", "sobjects", rest @ ..], _) if request.version.major >= collections::FIRST => {
            collections::answer(org, request, rest)
        }
        ([] | ["sobjects" | "query"] | ["query", _], method) => not_allowed(method, &["GET"]),
        _ => not_found(),
    }
}

fn authorized(org: &Org, call: &Call) -> bool {
    let token = call.header("authorization").and_then(|value| value.trim().split_once(' '));
    token.is_some_and(|(scheme, token)| {
        ["bearer", "oauth"].contains(&scheme.to_ascii_lowercase().as_str())
            && org.sessions.valid(token.trim())
    })
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
    let named = ["composite", "query", "sobjects"]
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
