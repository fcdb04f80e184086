//! SOAP's `deploy` and what goes with it, by version.

use super::super::tree;
use super::options::DeployOptions;
use crate::Version;
use crate::api::SoapBody;
use crate::error::Error;
use crate::value::Id;
use crate::wire::soap::MAIN;
use serde::Deserialize;
use serde_json::Value as Json;

/// The first version with `cancelDeploy`.
pub(super) const CANCELS: Version = Version::V30;
/// The first version with `deployRecentValidation`.
pub(super) const QUICK: Version = Version::V33;

pub(super) fn start(zip: &str, options: &DeployOptions, version: Version, body: &mut SoapBody<'_>) {
    body.text("ZipFile", zip);
    body.out.start(MAIN, "DeployOptions");
    options.write(body.out, version);
    body.out.end();
}

/// The id of what was begun, from an `AsyncResult` of which only that matters.
pub(super) fn started(answer: Json) -> Result<Id, Error> {
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct Started {
        #[serde(deserialize_with = "tree::id")]
        id: Option<Id>,
    }

    let started: Started = tree::read("the answer to deploy", answer)?;
    started.id.ok_or_else(|| Error::protocol("the answer to deploy names no deployment"))
}

/// Whether a cancellation is done already.
pub(super) fn canceled(answer: Json) -> Result<bool, Error> {
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct Canceled {
        #[serde(deserialize_with = "tree::flag")]
        done: bool,
    }

    let canceled: Canceled = tree::read("the answer to cancelDeploy", answer)?;
    Ok(canceled.done)
}
