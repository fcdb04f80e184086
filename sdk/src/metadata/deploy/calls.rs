//! The calls of deployments, each over both wires.

use super::super::call::{metadata_call, result, since};
use super::super::legacy::check_status;
use super::options::DeployOptions;
use super::result::DeployResult;
use super::{rest, soap};
use crate::Version;
use crate::api::{At, Call, Op, Request, Response, SoapAnswer, SoapBody, Wire, ops};
use crate::client::Org;
use crate::error::Error;
use crate::value::{Blob, Id};
use crate::wire::SoapApi;
use serde_json::Value as Json;
use std::sync::OnceLock;

/// The last version whose deployments are polled with `checkStatus`, and described without a status.
const OLD: Version = Version::V28;

/// Starts a deployment of a zip.
pub(super) struct Deploy<'a> {
    zip: &'a [u8],
    /// The same as SOAP has it, written once for all tries.
    base64: OnceLock<String>,
    options: &'a DeployOptions,
}

impl Call for Deploy<'_> {
    type Answer = Id;

    fn op(&self) -> &Op {
        &ops::DEPLOY
    }

    fn api(&self, _: &At) -> SoapApi {
        SoapApi::Metadata
    }

    fn rest(&self, _: &At) -> Result<Request, Error> {
        rest::start(self.zip, self.options)
    }

    fn read_rest(&mut self, response: Response) -> Result<Id, Error> {
        rest::started(&response)
    }

    fn soap(&self, at: &At, body: &mut SoapBody<'_>) -> Result<(), Error> {
        let base64 =
            self.base64.get_or_init(|| Blob::from(self.zip.to_vec()).to_base64().unwrap_or_default());
        soap::start(base64, self.options, at.version, body);
        Ok(())
    }

    fn read_soap(&mut self, answer: &mut SoapAnswer<'_>) -> Result<Id, Error> {
        soap::started(result(answer)?)
    }
}

/// Starts the deployment of what was validated.
pub(super) struct DeployValidated(pub(super) Id);

impl Call for DeployValidated {
    type Answer = Id;

    fn op(&self) -> &Op {
        &ops::DEPLOY_VALIDATED
    }

    fn api(&self, _: &At) -> SoapApi {
        SoapApi::Metadata
    }

    fn rest(&self, _: &At) -> Result<Request, Error> {
        Ok(rest::start_validated(self.0))
    }

    fn read_rest(&mut self, response: Response) -> Result<Id, Error> {
        rest::started(&response)
    }

    fn soap(&self, at: &At, body: &mut SoapBody<'_>) -> Result<(), Error> {
        since(self.op(), at, soap::QUICK)?;
        body.text("validationId", self.0.as_str());
        Ok(())
    }

    fn read_soap(&mut self, answer: &mut SoapAnswer<'_>) -> Result<Id, Error> {
        match result(answer)? {
            Json::String(id) => Ok(Id::lenient(id.trim())?),
            other => soap::started(other),
        }
    }
}

/// Where a deployment stands.
struct Status {
    id: Id,
    details: bool,
}

impl Call for Status {
    type Answer = DeployResult;

    fn op(&self) -> &Op {
        &ops::DEPLOY_STATUS
    }

    fn api(&self, _: &At) -> SoapApi {
        SoapApi::Metadata
    }

    fn rest(&self, _: &At) -> Result<Request, Error> {
        Ok(rest::status(self.id, self.details))
    }

    fn read_rest(&mut self, response: Response) -> Result<DeployResult, Error> {
        rest::read_status(&response)
    }

    fn soap(&self, _: &At, body: &mut SoapBody<'_>) -> Result<(), Error> {
        body.text("asyncProcessId", self.id.as_str());
        body.text("includeDetails", if self.details { "true" } else { "false" });
        Ok(())
    }

    fn read_soap(&mut self, answer: &mut SoapAnswer<'_>) -> Result<DeployResult, Error> {
        DeployResult::read(result(answer)?)
    }
}

/// The messages of a deployment that is over, at the versions that tell nothing else of it.
struct OldMessages(Id);

impl Call for OldMessages {
    type Answer = Json;

    metadata_call!(ops::DEPLOY_STATUS);

    fn soap(&self, _: &At, body: &mut SoapBody<'_>) -> Result<(), Error> {
        body.text("asyncProcessId", self.0.as_str());
        Ok(())
    }

    fn read_soap(&mut self, answer: &mut SoapAnswer<'_>) -> Result<Json, Error> {
        result(answer)
    }
}

/// Cancels a deployment; the answer says whether that is done already.
pub(super) struct Cancel(pub(super) Id);

impl Call for Cancel {
    type Answer = bool;

    fn op(&self) -> &Op {
        &ops::CANCEL_DEPLOY
    }

    fn api(&self, _: &At) -> SoapApi {
        SoapApi::Metadata
    }

    fn rest(&self, _: &At) -> Result<Request, Error> {
        Ok(rest::cancel(self.0))
    }

    fn read_rest(&mut self, response: Response) -> Result<bool, Error> {
        rest::read_cancel(&response)
    }

    fn soap(&self, at: &At, body: &mut SoapBody<'_>) -> Result<(), Error> {
        since(self.op(), at, soap::CANCELS)?;
        // The WSDL calls the id so.
        body.text("String", self.0.as_str());
        Ok(())
    }

    fn read_soap(&mut self, answer: &mut SoapAnswer<'_>) -> Result<bool, Error> {
        soap::canceled(result(answer)?)
    }
}

pub(super) async fn deploy(org: &Org, zip: &[u8], options: &DeployOptions) -> Result<Id, Error> {
    let started = org.make(Deploy { zip, base64: OnceLock::new(), options }).await;
    match org.wire() {
        Wire::Rest => started.map_err(|error| rest::named(error, org.version())),
        Wire::Soap => started,
    }
}

/// Where a deployment stands, by the call that the version has.
pub(super) async fn status(org: &Org, id: Id, details: bool) -> Result<DeployResult, Error> {
    let version = org.version();
    if org.wire() == Wire::Rest || version > OLD {
        return org.make(Status { id, details }).await;
    }
    let states = check_status(org, version, &[id]).await?;
    let result = states.first().map(DeployResult::of_state).unwrap_or_default();
    // Before its end there is nothing to tell.
    if !details || !result.is_over() {
        return Ok(result);
    }
    result.with_messages(org.make(OldMessages(id)).await?)
}
