//! `/metadata/deployRequest` (metadata-rest-deploy).

use serde_json::{Map, Value};

use super::{JSON, Request, error, json, multipart, not_allowed, not_found, refused};
use crate::deploy::options::Options;
use crate::deploy::state::Deployment;
use crate::http::Answer;
use crate::json::Json;
use crate::org::Org;
use crate::refusal::Refusal;

pub(super) fn answer(org: &mut Org, request: &Request<'_>, rest: &[&str]) -> Answer {
    if request.version.major < org.settings.deploy_request_first {
        return not_found();
    }
    if let Err(refusal) = org.may_change_metadata(request.by) {
        return refused(403, &refusal);
    }
    let done = match (rest, request.method) {
        ([], "POST") if request.is_form() => start(org, request).map(|it| it.named("deploy")),
        ([], "POST") => quick(org, request, None).map(|it| it.named("deployRecentValidation")),
        ([id], "POST") => quick(org, request, Some(id)).map(|it| it.named("deployRecentValidation")),
        ([id], "GET") => status(org, request, id).map(|it| it.named("checkDeployStatus")),
        ([id], "PATCH") => cancel(org, request, id).map(|it| it.named("cancelDeploy")),
        ([], method) => Err(not_allowed(method, &["POST"])),
        ([_], method) => Err(not_allowed(method, &["GET", "PATCH", "POST"])),
        _ => Err(not_found()),
    };
    done.unwrap_or_else(|refused| refused)
}

fn start(org: &mut Org, request: &Request<'_>) -> Result<Answer, Answer> {
    let kind = request.call.header("content-type").unwrap_or_default();
    let bad = |problem: &str| error(400, "INVALID_MULTIPART_REQUEST", problem);
    let parts = multipart::read(kind, &request.call.bytes).map_err(bad)?;
    let part = |names: &[&str]| parts.iter().find(|part| names.contains(&part.name.as_str()));
    // The guide says `json`, jsforce and the CLI say `entity_content`.
    let asked = part(&["json", "entity_content"]).ok_or_else(|| bad("the form has no part json"))?;
    let file = part(&["file"]).ok_or_else(|| bad("the form has no part file"))?;
    let asked: Map<String, Value> = serde_json::from_slice(asked.bytes)
        .map_err(|problem| error(400, "JSON_PARSER_ERROR", &problem.to_string()))?;
    if let Some(unknown) = asked.keys().find(|key| *key != "deployOptions") {
        return Err(error(400, "JSON_PARSER_ERROR", &format!("Unrecognized field \"{unknown}\"")));
    }
    let options = match asked.get("deployOptions") {
        Some(Value::Object(members)) => {
            Options::from_json(members).map_err(|problem| error(400, "JSON_PARSER_ERROR", &problem))?
        }
        Some(Value::Null) | None => Options::default(),
        Some(_) => return Err(error(400, "JSON_PARSER_ERROR", "deployOptions must be an object")),
    };
    let id = org
        .deploy(request.by, request.version, file.bytes, options)
        .map_err(|refusal| refused(400, &refusal))?;
    let deployment = org.deployment(request.by, &id).map_err(|refusal| missing(&refusal))?;
    Ok(json(201, &envelope(org, request, deployment, false)))
}

/// Deploys what a validation found good. The guide puts its id into the path
/// and the body, the CLI into the body alone.
fn quick(org: &mut Org, request: &Request<'_>, id: Option<&str>) -> Result<Answer, Answer> {
    let kind = request.call.header("content-type").unwrap_or(JSON);
    if !kind.to_ascii_lowercase().contains("json") {
        return Err(error(400, "INVALID_MULTIPART_REQUEST", "a deployment is multipart/form-data"));
    }
    let body = request.json()?;
    let validated = body.get("validatedDeployRequestId").and_then(Value::as_str).or(id);
    let validated = validated
        .ok_or_else(|| error(400, "JSON_PARSER_ERROR", "validatedDeployRequestId must name a validation"))?
        .to_owned();
    let id =
        org.quick_deploy(request.by, request.version, &validated).map_err(|refusal| missing(&refusal))?;
    let deployment = org.deployment(request.by, &id).map_err(|refusal| missing(&refusal))?;
    Ok(json(201, &envelope(org, request, deployment, false)))
}

fn status(org: &Org, request: &Request<'_>, id: &str) -> Result<Answer, Answer> {
    let deployment = org.deployment(request.by, id).map_err(|refusal| missing(&refusal))?;
    let details = request.param("includeDetails").is_some_and(|text| text.eq_ignore_ascii_case("true"));
    Ok(json(200, &envelope(org, request, deployment, details)))
}

fn cancel(org: &mut Org, request: &Request<'_>, id: &str) -> Result<Answer, Answer> {
    let asked = request.json()?;
    if serde_json::Value::Object(asked) != serde_json::json!({"deployResult": {"status": "Canceling"}}) {
        let message = "a deployment is canceled with {\"deployResult\":{\"status\":\"Canceling\"}}";
        return Err(error(400, "JSON_PARSER_ERROR", message));
    }
    org.deployment(request.by, id).map_err(|refusal| missing(&refusal))?;
    org.cancel_deploy(request.by, id, request.version).map_err(|refusal| refused(400, &refusal))?;
    let deployment = org.deployment(request.by, id).map_err(|refusal| missing(&refusal))?;
    Ok(json(202, &envelope(org, request, deployment, false)))
}

/// What is not there is 404 over REST, whatever SOAP calls it.
fn missing(refusal: &Refusal) -> Answer {
    error(404, "NOT_FOUND", &refusal.message)
}

fn envelope(org: &Org, request: &Request<'_>, deployment: &Deployment, details: bool) -> Json {
    let texts = org.settings.deploy_request_texts;
    let version = request.version.major;
    let result = org.deploy_result(request.by, deployment, version, details).json(version, texts);
    let mut members = vec![
        ("id".to_owned(), deployment.id.as_str().into()),
        ("validatedDeployRequestId".to_owned(), Json::opt(deployment.validated.as_deref())),
        ("deployOptions".to_owned(), deployment.options.node().json(version, texts)),
        ("deployResult".to_owned(), if texts { as_published(result) } else { result }),
    ];
    if texts {
        let url = format!("{}{}/metadata/deployRequest/{}", org.url, request.base, deployment.id);
        members.insert(2, ("url".to_owned(), url.into()));
    }
    Json::Object(members)
}

/// As the published samples have it: dates without seconds, one name otherwise.
fn as_published(result: Json) -> Json {
    match result {
        Json::Object(members) => Json::Object(
            members
                .into_iter()
                .map(|(name, value)| match value {
                    Json::Text(date) if name.ends_with("Date") => {
                        (name, Json::Text(format!("{}Z", date.get(..16).unwrap_or(&date))))
                    }
                    flag if name == "runTestsEnabled" => ("isRunTestsEnabled".to_owned(), flag),
                    other => (name, as_published(other)),
                })
                .collect(),
        ),
        Json::List(items) => Json::List(items.into_iter().map(as_published).collect()),
        other => other,
    }
}
