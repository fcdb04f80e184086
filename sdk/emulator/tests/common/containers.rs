//! An org with Tooling containers, from the committed snapshots, and what tests do there.
#![allow(dead_code, reason = "every test binary uses a part of it")]

use std::path::Path;
use std::time::Duration;

use serde_json::{Value as Json, json};
use sforce_emulator::schema::snapshot;
use sforce_emulator::{Builder, Emulator};

use super::{Place, Response, rest};

pub(crate) const SECOND: Duration = Duration::from_secs(1);
pub(crate) const BASE: &str = "/services/data/v60.0/tooling";
pub(crate) const FIELDS: &str =
    "Id,State,DeployDetails,ErrorMsg,IsCheckOnly,MetadataContainerId,MetadataContainerMemberId";

pub(crate) fn builder() -> Builder {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated/schema/v65/tooling");
    let mut names: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort();
    names.into_iter().filter(|path| !path.ends_with("wsdl.schema")).fold(super::org(), |builder, path| {
        let text = std::fs::read_to_string(&path).unwrap();
        builder.schema(snapshot::read(&path.display().to_string(), &text).unwrap())
    })
}

pub(crate) async fn org() -> Emulator {
    builder().start().await.unwrap()
}

pub(crate) async fn create(org: &impl Place, object: &str, body: Json) -> Result<String, String> {
    let made = rest(org, &format!("POST {BASE}/sobjects/{object}"), &body.to_string()).await;
    if made.status == 201 {
        Ok(made.json()["id"].as_str().unwrap().to_owned())
    } else {
        Err(format!("{} {}", made.code(), made.json()[0]["message"].as_str().unwrap()))
    }
}

pub(crate) async fn make(org: &impl Place, object: &str, body: Json) -> String {
    create(org, object, body).await.unwrap()
}

pub(crate) async fn query_at(org: &impl Place, version: u16, soql: &str) -> Response {
    let encoded = soql.bytes().fold(String::new(), |encoded, byte| format!("{encoded}%{byte:02X}"));
    rest(org, &format!("GET /services/data/v{version}.0/tooling/query?q={encoded}"), "").await
}

/// The request as clients poll it.
pub(crate) async fn poll(org: &impl Place, id: &str) -> Json {
    let answer =
        query_at(org, 60, &format!("SELECT {FIELDS} FROM ContainerAsyncRequest WHERE Id = '{id}'")).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    answer.json()["records"][0].clone()
}

pub(crate) async fn state(org: &impl Place, id: &str) -> String {
    poll(org, id).await["State"].as_str().unwrap().to_owned()
}

/// A class, a container, and a member of both.
pub(crate) async fn begun(org: &impl Place, name: &str, body: &str) -> (String, String, String) {
    let class =
        make(org, "ApexClass", json!({"Name": name, "Body": format!("public class {name} {{}}")})).await;
    let container = make(org, "MetadataContainer", json!({ "Name": format!("work-{name}") })).await;
    let member = make(
        org,
        "ApexClassMember",
        json!({"metadataContainerId": container, "contentEntityId": class, "body": body}),
    )
    .await;
    (class, container, member)
}

pub(crate) async fn request(org: &impl Place, container: &str, check_only: bool) -> Result<String, String> {
    create(
        org,
        "ContainerAsyncRequest",
        json!({"MetadataContainerId": container, "IsCheckOnly": check_only, "IsRunTests": false}),
    )
    .await
}

pub(crate) fn text(org: &Emulator, id: &str, field: &str) -> Option<String> {
    org.record(id).unwrap().text(field).map(ToOwned::to_owned)
}
