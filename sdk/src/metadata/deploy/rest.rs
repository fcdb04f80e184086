//! REST's `deployRequest`.

use super::super::tree;
use super::options::DeployOptions;
use super::result::DeployResult;
use super::status::DeployStatus;
use crate::Version;
use crate::client::{FormPart, Granted, Method, Org, RestCall, json, written};
use crate::error::{Acted, Error};
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

pub(super) async fn deploy(org: &Org, zip: &[u8], options: &DeployOptions) -> Result<Id, Error> {
    let options = options.json()?;
    // The documentation's name for the first part; the vendor's own library calls it `entity_content`.
    let form =
        [FormPart::json("json", &options), FormPart::file("file", "deploy.zip", "application/zip", zip)];
    let call = RestCall { form: &form, ..RestCall::new("deploy", Method::Post, PATH, Granted::CREATED) };
    let response = org.rest(call).await.map_err(|error| named(error, org.version()))?;
    let envelope: Envelope = written(&response, serde_json::from_str)?;
    envelope.id().map_err(|error| error.with_acted(Acted::Perhaps))
}

/// The address that is not there is the call's own, where the version is too early for it.
fn named(error: Error, version: Version) -> Error {
    if version >= FIRST || error.http_status() != Some(404) {
        return error;
    }
    error.and(&format!("deployRequest is known from {FIRST}: deploy over SOAP, or use Org::at"))
}

pub(super) async fn deploy_validated(org: &Org, validation: Id) -> Result<Id, Error> {
    let path = format!("{PATH}/{validation}");
    let body = Some(format!("{{\"validatedDeployRequestId\":\"{validation}\"}}"));
    let call =
        RestCall { body, ..RestCall::new("deployRecentValidation", Method::Post, &path, Granted::CREATED) };
    let response = org.rest(call).await?;
    let envelope: Envelope = written(&response, serde_json::from_str)?;
    envelope.id().map_err(|error| error.with_acted(Acted::Perhaps))
}

pub(super) async fn status(org: &Org, id: Id, details: bool) -> Result<DeployResult, Error> {
    let path = format!("{PATH}/{id}{}", if details { "?includeDetails=true" } else { "" });
    let response = org.rest(RestCall::new("checkDeployStatus", Method::Get, &path, Granted::OK)).await?;
    let text = json(&response)?;
    let envelope: Envelope =
        serde_json::from_str(text).map_err(|error| crate::wire::unread_json(text, &error))?;
    envelope.result()
}

pub(super) async fn cancel(org: &Org, id: Id) -> Result<bool, Error> {
    let path = format!("{PATH}/{id}");
    let body = Some("{\"deployResult\":{\"status\":\"Canceling\"}}".to_owned());
    let call = RestCall { body, ..RestCall::new("cancelDeploy", Method::Patch, &path, Granted::By(&[202])) };
    let response = org.rest(call).await?;
    // 202 is the promise; what the body adds, a poll would say too.
    if response.body.trim_ascii().is_empty() {
        return Ok(false);
    }
    let envelope: Envelope = written(&response, serde_json::from_str)?;
    let result = envelope.result().map_err(|error| error.with_acted(Acted::Perhaps))?;
    Ok(result.status == DeployStatus::Canceled)
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
