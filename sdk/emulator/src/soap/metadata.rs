//! The Metadata API: which operation a version has, and who answers it
//! (metadata-legacy-async, section 1).

mod deploy;
mod describe;
mod legacy;
mod sync;

use std::ops::RangeInclusive;
use std::sync::Arc;

use sforce_schema::Schema;

use super::{CLIENT, Outcome, Request, no_operation, only};
use crate::metadata::types::METADATA;
use crate::org::Org;
use crate::refusal::Refusal;
use crate::xml::Element;

const EVER: u16 = u16::MAX;

/// Each operation, the versions that have it, and the elements of its request:
/// those of the WSDL, and what working clients send besides.
const OPERATIONS: &[(&str, RangeInclusive<u16>, &[&str])] = &[
    ("create", 0..=30, &["metadata"]),
    // `UpdateMetadata` in the WSDL, `metadata` in the guide's prose.
    ("update", 0..=30, &["UpdateMetadata", "metadata"]),
    ("delete", 0..=30, &["metadata"]),
    ("checkStatus", 0..=30, &["asyncProcessId"]),
    ("describeMetadata", 0..=EVER, &["asOfVersion"]),
    ("listMetadata", 18..=EVER, &["queries", "asOfVersion"]),
    ("createMetadata", 30..=EVER, &["metadata"]),
    ("readMetadata", 30..=EVER, &["type", "fullNames"]),
    ("updateMetadata", 30..=EVER, &["metadata"]),
    ("deleteMetadata", 30..=EVER, &["type", "fullNames"]),
    ("renameMetadata", 30..=EVER, &["type", "oldFullName", "newFullName"]),
    ("upsertMetadata", 31..=EVER, &["metadata"]),
    ("describeValueType", 33..=EVER, &["type"]),
    ("deploy", 0..=EVER, &["ZipFile", "DeployOptions"]),
    ("checkDeployStatus", 0..=EVER, &["asyncProcessId", "id", "includeDetails"]),
    // The element is called `String` in the WSDL.
    ("cancelDeploy", 30..=EVER, &["String", "id", "asyncProcessId"]),
    ("deployRecentValidation", 33..=EVER, &["validationId", "validationID"]),
    ("retrieve", 0..=EVER, &["retrieveRequest", "request"]),
    ("checkRetrieveStatus", 0..=EVER, &["asyncProcessId", "id", "includeZip"]),
];

pub(super) fn answer(org: &mut Org, request: &Request<'_>) -> Outcome {
    let operation = request.operation;
    let name = operation.name.as_str();
    let Some((_, versions, elements)) = OPERATIONS.iter().find(|(known, ..)| *known == name) else {
        return Err(no_operation(operation));
    };
    let late_check =
        name == "checkStatus" && org.settings.check_status_of_files && legacy::of_files(operation);
    if !versions.contains(&request.version.major) && !late_check {
        let message = format!("{name} is not available in API version {}", request.version);
        return Err(Refusal::new("UNSUPPORTED_API_VERSION", message));
    }
    only(operation, elements)?;
    if !name.starts_with("describe") {
        org.may_change_metadata(request.by)?;
    }
    match name {
        "create" | "update" | "delete" => legacy::submit(org, request),
        "checkStatus" => legacy::check_status(org, request),
        "describeMetadata" => describe::metadata(org, request),
        "listMetadata" => describe::list(org, request),
        "describeValueType" => describe::value_type(org, request),
        "createMetadata" => sync::create(org, request),
        "readMetadata" => sync::read(org, request),
        "updateMetadata" => sync::update(org, request),
        "upsertMetadata" => sync::upsert(org, request),
        "deleteMetadata" => sync::delete(org, request),
        "renameMetadata" => sync::rename(org, request),
        "deploy" => deploy::deploy(org, request),
        "checkDeployStatus" => deploy::check_deploy(org, request),
        "cancelDeploy" => deploy::cancel_deploy(org, request),
        "deployRecentValidation" => deploy::deploy_recent(org, request),
        "retrieve" => deploy::retrieve(org, request),
        "checkRetrieveStatus" => deploy::check_retrieve(org, request),
        _ => Err(no_operation(operation)),
    }
}

fn client(message: &str) -> Refusal {
    Refusal::new(CLIENT, message)
}

/// The types of the request's version; an org without a Metadata WSDL has none.
fn with_types<T>(
    org: &mut Org,
    request: &Request<'_>,
    act: impl FnOnce(&mut Org, &Schema) -> Result<T, Refusal>,
) -> Result<T, Refusal> {
    let catalog = Arc::clone(&request.by.catalog);
    let schema = catalog.metadata(request.version).ok_or_else(|| no_operation(request.operation))?;
    act(org, schema)
}

/// The type that `xsi:type` names; without it nobody knows what a component is.
fn component_type(component: &Element) -> Result<String, Refusal> {
    match &component.xsi_type {
        Some((namespace, name)) if namespace == METADATA => Ok(name.clone()),
        Some((namespace, name)) => Err(client(&format!("'{{{namespace}}}{name}' is not a valid type"))),
        None => {
            let message = "Must specify a {http://www.w3.org/2001/XMLSchema-instance}type attribute value for the \
                           {http://soap.sforce.com/2006/04/metadata}metadata element";
            Err(client(message))
        }
    }
}
