//! REST's `deployRequest`.

use super::super::tree;
use super::options::DeployOptions;
use super::result::DeployResult;
use super::status::DeployStatus;
use crate::Version;
use crate::api::{FormPart, Method, Request, Response, form};
use crate::error::Error;
use crate::value::Id;
use serde::Deserialize;
use serde_json::Value as Json;

const PATH: &str = "/metadata/deployRequest";
/// The first version that is known to have it.
const FIRST: Version = Version::V42;

/// What stands around a result. Only `id` may be relied on.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Envelope {
    #[serde(deserialize_with = "tree::id")]
    id: Option<Id>,
    deploy_result: Json,
}

impl Envelope {
    fn id(self) -> Result<Id, Error> {
        self.id.ok_or_else(|| Error::protocol("the answer to deployRequest names no deployment"))
    }

    fn result(self) -> Result<DeployResult, Error> {
        if !self.deploy_result.is_object() {
            return Err(Error::protocol("the answer to deployRequest holds no deployResult"));
        }
        let mut result = DeployResult::read(self.deploy_result)?;
        result.id = result.id.or(self.id);
        Ok(result)
    }
}

/// Where deployments are started, seen and canceled.
pub(super) fn start(zip: &[u8], options: &DeployOptions) -> Result<Request, Error> {
    let options = options.json()?;
    // The documentation's name for the first part; the vendor's own library calls it `entity_content`.
    let (content_type, body) = form(&[
        FormPart::json("json", &options),
        FormPart::file("file", "deploy.zip", "application/zip", zip),
    ]);
    Ok(Request::post(PATH).body(content_type, body).expect(&[201]))
}

pub(super) fn start_validated(validation: Id) -> Request {
    let body = format!("{{\"validatedDeployRequestId\":\"{validation}\"}}");
    Request::post(format!("{PATH}/{validation}")).json_text(body).expect(&[201])
}

pub(super) fn started(response: &Response) -> Result<Id, Error> {
    response.json::<Envelope>()?.id()
}

pub(super) fn status(id: Id, details: bool) -> Request {
    let details = if details { "?includeDetails=true" } else { "" };
    Request::get(format!("{PATH}/{id}{details}")).expect(&[200])
}

pub(super) fn read_status(response: &Response) -> Result<DeployResult, Error> {
    response.json::<Envelope>()?.result()
}

pub(super) fn cancel(id: Id) -> Request {
    Request::new(Method::Patch, format!("{PATH}/{id}"))
        .json_text("{\"deployResult\":{\"status\":\"Canceling\"}}")
        .expect(&[202])
}

pub(super) fn read_cancel(response: &Response) -> Result<bool, Error> {
    // 202 is the promise; what the body adds, a poll would say too.
    if response.bytes().trim_ascii().is_empty() {
        return Ok(false);
    }
    Ok(response.json::<Envelope>()?.result()?.status == DeployStatus::Canceled)
}

/// The address that is not there is the call's own, where the version is too early for it.
pub(super) fn named(error: Error, version: Version) -> Error {
    if version >= FIRST || error.http_status() != Some(404) {
        return error;
    }
    error.and(&format!("deployRequest is known from {FIRST}: deploy over SOAP, or use Org::at"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ErrorKind;
    use serde_json::json;

    #[test]
    fn an_envelope_is_read_by_its_id_alone() {
        let read = |json: Json| serde_json::from_value::<Envelope>(json).unwrap();
        let id = "0Af000000000001";
        for json in [
            json!({ "id": id }),
            json!({ "id": id, "url": "https://x", "deployOptions": {"checkOnly": "true"} }),
            json!({ "id": id, "validatedDeployRequestId": null, "deployResult": null, "deployOptions": null }),
        ] {
            assert_eq!(read(json).id().unwrap(), "0Af000000000001CAA");
        }
        let error = read(json!({"deployResult": {}})).id().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Protocol);
        let result = read(json!({"id": id, "deployResult": {"status": "Pending"}})).result().unwrap();
        assert_eq!((result.id, result.status), (Some(id.parse().unwrap()), DeployStatus::Pending));
        assert!(read(json!({ "id": id })).result().is_err());
    }
}
