//! The file-based calls (metadata-legacy-async, section 4).

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;

use super::super::{Outcome, Request};
use super::client;
use crate::deploy::manifest::Manifest;
use crate::deploy::options::Options;
use crate::deploy::retrieve::{self, Asked, Retrieve};
use crate::deploy::state::{Deployment, Status};
use crate::node::{Node, part};
use crate::org::Org;
use crate::refusal::Refusal;
use crate::time;
use crate::xml::{Element, Writer};

/// The last version whose `checkDeployStatus` has the shape without a status,
/// and whose `checkStatus` tells of deployments.
const OLD: u16 = 28;

fn date(millis: i64) -> String {
    time::format_date_time(millis, "Z")
}

fn written(request: &Request<'_>, result: &Node) -> Writer {
    let mut xml = Writer::default();
    result.write(&mut xml, "result", request.version.major);
    xml
}

/// The id that a request names, by whichever of these elements.
fn id<'a>(operation: &'a Element, names: &[&str]) -> &'a str {
    names.iter().find_map(|name| operation.text_of(name)).unwrap_or_default()
}

pub(super) fn deploy(org: &mut Org, request: &Request<'_>) -> Outcome {
    let zip: String =
        request.operation.text_of("ZipFile").unwrap_or_default().split_ascii_whitespace().collect();
    let zip =
        BASE64.decode(zip).map_err(|problem| client(&format!("ZipFile is not in base64: {problem}")))?;
    let nothing = Element::default();
    let options = request.operation.child("DeployOptions").unwrap_or(&nothing);
    let options = Options::from_xml(options).map_err(|problem| client(&problem))?;
    let id = org.deploy(request.by, request.version, &zip, options)?;
    let deployment = org.deployment(request.by, &id)?;
    let node = async_result(org, request.by.now, deployment);
    Ok(written(request, &node))
}

pub(super) fn check_deploy(org: &mut Org, request: &Request<'_>) -> Outcome {
    let deployment = org.deployment(request.by, id(request.operation, &["asyncProcessId", "id"]))?;
    let version = request.version.major;
    let details = matches!(request.operation.text_of("includeDetails"), Some("true" | "1"));
    let result = if version <= OLD {
        org.old_deploy_result(request.by, deployment)
    } else {
        org.deploy_result(request.by, deployment, version, details)
    };
    Ok(written(request, &result))
}

pub(super) fn cancel_deploy(org: &mut Org, request: &Request<'_>) -> Outcome {
    // The element is called `String` in the WSDL; clients also send `id`.
    let id = id(request.operation, &["String", "id", "asyncProcessId"]).to_owned();
    let done = org.cancel_deploy(request.by, &id, request.version)?;
    let deployment = org.deployment(request.by, &id)?;
    let result = Node::Record(vec![part("done", done), part("id", &deployment.id)]);
    Ok(written(request, &result))
}

pub(super) fn deploy_recent(org: &mut Org, request: &Request<'_>) -> Outcome {
    let validation = id(request.operation, &["validationId", "validationID"]).to_owned();
    let id = org.quick_deploy(request.by, request.version, &validation)?;
    Ok(written(request, &Node::from(id)))
}

pub(super) fn retrieve(org: &mut Org, request: &Request<'_>) -> Outcome {
    let asked = asked(request)?;
    let id = org.retrieve_metadata(request.by, asked);
    let node = retrieve_async(org, request.by.now, org.retrieval(&id)?);
    Ok(written(request, &node))
}

/// `RetrieveRequest`
fn asked(request: &Request<'_>) -> Result<Asked, Refusal> {
    let operation = request.operation;
    let given = operation.child("retrieveRequest").or_else(|| operation.child("request"));
    let given = given.ok_or_else(|| client("retrieve needs retrieveRequest"))?;
    let texts = |name: &str| -> Vec<String> {
        given.all(name).map(|it| it.text.trim().to_owned()).filter(|it| !it.is_empty()).collect()
    };
    let number = given.text_of("apiVersion").unwrap_or_default();
    let version: f64 =
        number.parse().map_err(|_| client(&format!("'{number}' is not a valid apiVersion")))?;
    let manifest = given.child("unpackaged").filter(|it| !it.nil).map(Manifest::of).transpose();
    let manifest = manifest.map_err(|problem| client(&problem))?;
    let single_package = matches!(given.text_of("singlePackage"), Some("true" | "1"));
    let specific_files = texts("specificFiles");
    let package_names = texts("packageNames");
    if !specific_files.is_empty() && (!package_names.is_empty() || !single_package) {
        return Err(client("specificFiles need singlePackage and no packageNames"));
    }
    // From 31.0 on the version of the package counts, where it names one.
    let own = manifest.as_ref().and_then(|manifest| manifest.version).filter(|_| request.version.major >= 31);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "versions are small")]
    let version = own.unwrap_or(version.clamp(0.0, 9999.0) as u16);
    let members = manifest.map(|manifest| manifest.members);
    Ok(Asked { version, single_package, package_names, specific_files, members })
}

pub(super) fn check_retrieve(org: &mut Org, request: &Request<'_>) -> Outcome {
    let retrieval = org.retrieval(id(request.operation, &["asyncProcessId", "id"]))?;
    // Until 33.0 the zip always comes along, and so it does where nobody says otherwise.
    let with_zip =
        request.version.major < 34 || !matches!(request.operation.text_of("includeZip"), Some("false" | "0"));
    if with_zip && Org::zip_is_gone(retrieval) {
        return Err(Refusal::new("INVALID_LOCATOR", "Retrieve result has been deleted."));
    }
    let result = retrieve::result(org, request.by, retrieval, with_zip);
    let id = retrieval.id.clone();
    if with_zip {
        org.fetched(&id);
    }
    Ok(written(request, &result))
}

/// `AsyncResult` of a deployment. Up to 28.0 it tells how far it is.
pub(super) fn async_result(org: &Org, now: i64, deployment: &Deployment) -> Node {
    let status = deployment.status(&org.settings, now);
    let state = match status {
        Status::Pending => "Queued",
        Status::Succeeded | Status::SucceededPartial => "Completed",
        _ if status.done() => "Error",
        _ => "InProgress",
    };
    // Nothing is counted before it is begun.
    let run = deployment.run.as_ref();
    let components = |success: Option<bool>| {
        let all = run?.messages.iter();
        Some(
            all.filter(|it| !it.is_manifest() && success.is_none_or(|success| it.success == success)).count(),
        )
    };
    let tests = |failed: Option<bool>| {
        let all = run?.tests.runs.iter();
        Some(all.filter(|it| failed.is_none_or(|failed| it.failure.is_some() == failed)).count())
    };
    let modified = deployment.ended.map(|(at, _)| at).or(run.map(|run| run.started));
    let failed = status.done() && state == "Error";
    Node::Record(vec![
        part("checkOnly", deployment.options.check_only).since(16).until(OLD),
        part("done", status.done()),
        part("id", &deployment.id),
        part("message", Some("the deployment failed; see checkDeployStatus").filter(|_| failed)),
        part("numberComponentErrors", components(Some(false))).since(16).until(OLD),
        part("numberComponentsDeployed", components(Some(true))).since(16).until(OLD),
        part("numberComponentsTotal", components(None)).since(16).until(OLD),
        part("numberTestErrors", tests(Some(true))).since(16).until(OLD),
        part("numberTestsCompleted", tests(Some(false))).since(16).until(OLD),
        part("numberTestsTotal", tests(None)).since(16).until(OLD),
        part("state", state),
        part("stateDetailLastModifiedDate", date(modified.unwrap_or(deployment.submitted)))
            .since(16)
            .until(OLD),
        part("statusCode", Some("UNKNOWN_EXCEPTION").filter(|_| failed)),
    ])
}

/// `AsyncResult` of a retrieve.
pub(super) fn retrieve_async(org: &Org, now: i64, retrieve: &Retrieve) -> Node {
    let status = retrieve.status(&org.settings, now);
    let state = match status {
        retrieve::Status::Pending => "Queued",
        retrieve::Status::InProgress => "InProgress",
        retrieve::Status::Succeeded => "Completed",
    };
    Node::Record(vec![
        part("done", status == retrieve::Status::Succeeded),
        part("id", &retrieve.id),
        part("state", state),
    ])
}
