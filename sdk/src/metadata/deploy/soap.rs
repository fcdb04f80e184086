//! SOAP's `deploy` and what goes with it, by version.

use super::super::call::Call;
use super::super::legacy::check_status;
use super::super::tree;
use super::options::DeployOptions;
use super::result::DeployResult;
use crate::Version;
use crate::client::{Effect, Org};
use crate::error::{Acted, Error};
use crate::value::{Blob, Id};
use crate::wire::Writer;
use crate::wire::soap::MAIN;
use serde::Deserialize;
use serde_json::Value as Json;

/// The last version whose deployments are looked at with `checkStatus`, and told about without a status.
const OLD: Version = Version::V28;
const CANCELS: Version = Version::V30;
const QUICK: Version = Version::V33;

pub(super) async fn deploy(org: &Org, zip: &[u8], options: &DeployOptions) -> Result<Id, Error> {
    let zip = Blob::from(zip.to_vec()).to_base64().unwrap_or_default();
    let version = org.version();
    let write = |out: &mut Writer| {
        out.leaf(MAIN, "ZipFile", &zip);
        out.start(MAIN, "DeployOptions");
        options.write(out, version);
        out.end();
    };
    let answer = Call::new("deploy", Effect::Write, &write).result(org).await?;
    started(answer)
}

/// The id of what was begun, from an `AsyncResult` of which only that matters.
fn started(answer: Json) -> Result<Id, Error> {
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct Started {
        #[serde(deserialize_with = "tree::id")]
        id: Option<Id>,
    }

    let started: Started = tree::read("the answer to deploy", answer)?;
    started
        .id
        .ok_or_else(|| Error::protocol("the answer to deploy names no deployment").with_acted(Acted::Perhaps))
}

pub(super) async fn deploy_validated(org: &Org, validation: Id) -> Result<Id, Error> {
    let write = |out: &mut Writer| out.leaf(MAIN, "validationId", validation.as_str());
    let call = Call::new("deployRecentValidation", Effect::Write, &write).since(QUICK);
    match call.result(org).await? {
        Json::String(id) => Ok(Id::lenient(id.trim())?),
        other => started(other),
    }
}

pub(super) async fn status(org: &Org, id: Id, details: bool) -> Result<DeployResult, Error> {
    let version = org.version();
    if version <= OLD {
        return old_status(org, id, details).await;
    }
    let write = |out: &mut Writer| {
        out.leaf(MAIN, "asyncProcessId", id.as_str());
        out.leaf(MAIN, "includeDetails", if details { "true" } else { "false" });
    };
    DeployResult::read(Call::new("checkDeployStatus", Effect::Read, &write).result(org).await?)
}

async fn old_status(org: &Org, id: Id, details: bool) -> Result<DeployResult, Error> {
    let states = check_status(org, org.version(), &[id]).await?;
    let result = states.first().map(DeployResult::of_state).unwrap_or_default();
    // Before its end there is nothing to tell.
    if !details || !result.is_over() {
        return Ok(result);
    }
    let write = |out: &mut Writer| out.leaf(MAIN, "asyncProcessId", id.as_str());
    result.with_messages(Call::new("checkDeployStatus", Effect::Read, &write).result(org).await?)
}

pub(super) async fn cancel(org: &Org, id: Id) -> Result<bool, Error> {
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct Canceled {
        #[serde(deserialize_with = "tree::flag")]
        done: bool,
    }

    // The WSDL calls the id so.
    let write = |out: &mut Writer| out.leaf(MAIN, "String", id.as_str());
    let call = Call::new("cancelDeploy", Effect::Write, &write).since(CANCELS);
    let canceled: Canceled = tree::read("the answer to cancelDeploy", call.result(org).await?)?;
    Ok(canceled.done)
}
