//! What users may not do, and which objects are not there for them.

mod common;

use std::time::Duration;

use common::containers::builder;
use common::zips::{self, META, OPTIONS, file, manifest, zip};
use common::{Place, between, rest, send, soap, soap_with};
use serde_json::json;
use sforce_emulator::{Emulator, Permission, Settings};

const V: &str = "/services/data/v60.0";
const USER: &str = "other@example.com";

/// A user's session.
struct Other {
    org: Emulator,
    session: String,
}

impl Other {
    /// A user who may do everything but this.
    async fn without(permissions: &[Permission]) -> Self {
        let left = Permission::ALL.into_iter().filter(|it| !permissions.contains(it));
        let org = builder().user("admin@example.com", "EMULATED-PASSWORD").user(USER, "EMULATED-PASSWORD");
        let org = org.permissions(USER, left).start().await.expect("an org");
        let session = org.session_of(USER).expect("a session");
        Self { org, session }
    }
}

impl Place for Other {
    fn url(&self) -> &str {
        self.org.url()
    }

    fn session(&self) -> &str {
        &self.session
    }
}

/// How an object is seen over the wires: in a describe, a query, a create and
/// the list of all.
async fn seen(org: &impl Place, base: &str, api: &str, object: &str) -> [String; 4] {
    let code = |answer: common::Response| if answer.status < 400 { "seen".to_owned() } else { answer.code() };
    let described = rest(org, &format!("GET {V}{base}/sobjects/{object}/describe"), "").await;
    let queried = rest(org, &format!("GET {V}{base}/query?q=SELECT+Id+FROM+{object}"), "").await;
    let argument = if api == "T" { "type" } else { "sObjectType" };
    let body = format!("<p:describeSObject><p:{argument}>{object}</p:{argument}></p:describeSObject>");
    let soap = soap(org, &format!("{api}/60.0"), &body).await;
    let soap =
        if soap.status == 200 { "seen".to_owned() } else { between(&soap.body, "faultcode").to_owned() };
    let all = rest(org, &format!("GET {V}{base}/sobjects"), "").await.json();
    let names = all["sobjects"].as_array().expect("a list").iter();
    let listed = names.into_iter().any(|it| it["name"] == object);
    let listed = if listed { "seen" } else { "not listed" };
    [code(described), code(queried), soap, listed.to_owned()]
}

const THERE: [&str; 4] = ["seen", "seen", "seen", "seen"];
const GONE: [&str; 4] = ["NOT_FOUND", "INVALID_TYPE", "sf:INVALID_TYPE", "not listed"];

#[tokio::test]
async fn the_tooling_objects_are_the_tooling_apis() {
    let org = builder().start().await.expect("an org");
    for object in ["MetadataContainer", "ContainerAsyncRequest", "ApexClassMember"] {
        assert_eq!(seen(&org, "", "u", object).await, GONE, "{object} through the data API");
        assert_eq!(seen(&org, "/tooling", "T", object).await, THERE, "{object} through the Tooling API");
    }
    for object in ["ApexClass", "ApexPage"] {
        assert_eq!(seen(&org, "", "u", object).await, THERE, "{object} is there for both");
        assert_eq!(seen(&org, "/tooling", "T", object).await, THERE, "{object} is there for both");
    }
    // A part of a composite request is of the API that its own address names.
    let part = |base: &str, reference: &str| {
        json!({"method": "POST", "url": format!("{V}{base}/sobjects/MetadataContainer"), "referenceId": reference,
               "body": {"Name": reference}})
    };
    let body = json!({"compositeRequest": [part("", "data"), part("/tooling", "tooling")]}).to_string();
    for base in ["", "/tooling"] {
        let answer = rest(&org, &format!("POST {V}{base}/composite"), &body).await.json();
        let status = |at: usize| answer["compositeResponse"][at]["httpStatusCode"].as_u64();
        let again = if base.is_empty() { 201 } else { 400 };
        assert_eq!((status(0), status(1)), (Some(404), Some(again)), "{base}: {answer}");
    }
}

#[tokio::test]
async fn objects_are_not_there_without_their_permissions() {
    use Permission::{
        AuthorApex, CustomizeApplication, UpdateSecondGenerationPackages, UploadPackages, ViewAllData,
    };
    let containers = ["MetadataContainer", "ContainerAsyncRequest", "ApexClassMember", "ApexPageMember"];
    for (without, hidden) in [
        (vec![ViewAllData], containers.to_vec()),
        (vec![AuthorApex], vec!["ApexClassMember"]),
        (vec![CustomizeApplication], vec!["ContainerAsyncRequest", "ApexPageMember"]),
        (vec![AuthorApex, CustomizeApplication], containers.to_vec()),
        (vec![], vec![]),
    ] {
        let org = Other::without(&without).await;
        for object in containers {
            let expected = if hidden.contains(&object) { GONE } else { THERE };
            assert_eq!(seen(&org, "/tooling", "T", object).await, expected, "{object} without {without:?}");
        }
    }
    for (without, expected) in [
        (vec![UploadPackages], THERE),
        (vec![UpdateSecondGenerationPackages], THERE),
        (vec![UploadPackages, UpdateSecondGenerationPackages], GONE),
    ] {
        let org = Other::without(&without).await;
        for object in ["PackagePushRequest", "PackagePushJob", "PackagePushError", "PackageSubscriber"] {
            assert_eq!(seen(&org, "", "u", object).await, expected, "{object} without {without:?}");
        }
        assert_eq!(seen(&org, "", "u", "MetadataPackageVersion").await, THERE);
        assert_eq!(seen(&org.org, "", "u", "PackagePushRequest").await, THERE, "for the other user");
    }
}

#[tokio::test]
async fn metadata_needs_its_permission() {
    use Permission::{ModifyAllData, ModifyMetadata};
    let calls = [
        "<m:createMetadata/>",
        "<m:deleteMetadata><m:type>CustomObject</m:type></m:deleteMetadata>",
        "<m:listMetadata/>",
        "<m:create/>",
        "<m:deploy/>",
        "<m:retrieve/>",
    ];
    let either = [Other::without(&[ModifyMetadata]).await, Other::without(&[ModifyAllData]).await];
    let neither = Other::without(&[ModifyMetadata, ModifyAllData]).await;
    for call in calls {
        let refused = soap(&neither, "m/30.0", call).await;
        assert_eq!(between(&refused.body, "faultcode"), "sf:INSUFFICIENT_ACCESS", "{call}");
        assert!(
            refused.body.contains("the Metadata API needs the permission ModifyMetadata"),
            "{}",
            refused.body
        );
        for org in &either {
            assert!(!soap(org, "m/30.0", call).await.body.contains("INSUFFICIENT_ACCESS"), "{call}");
        }
    }
    let described = "<m:describeMetadata><m:asOfVersion>30.0</m:asOfVersion></m:describeMetadata>";
    assert_eq!(soap(&neither, "m/30.0", described).await.status, 200, "everybody may look");
    let zip = zips::widget();
    let refused = zips::post(&neither, "json", "{}", &zip, false).await;
    assert_eq!((refused.status, refused.code()), (403, "INSUFFICIENT_ACCESS".to_owned()));
    assert_eq!(zips::post(&either[0], "json", "{}", &zip, false).await.status, 201);
}

#[tokio::test]
async fn apex_needs_its_permission() {
    let other = Other::without(&[Permission::AuthorApex]).await;
    let object = file("CustomObject", "<label>Widget</label>");
    let package = zip(&[
        ("package.xml", &manifest(&["CustomObject Widget__c", "ApexClass Foo"])),
        ("objects/Widget__c.object", &object),
        ("classes/Foo.cls", "class Foo {}"),
        ("classes/Foo.cls-meta.xml", META),
    ]);
    let id =
        zips::deploy(&other, &package, &OPTIONS.replace("rollbackOnError>true", "rollbackOnError>false"))
            .await;
    other.org.advance(Duration::from_secs(60));
    let result = zips::check(&other, &id).await;
    assert_eq!(between(&result, "status"), "SucceededPartial", "{result}");
    let failure = between(&result, "componentFailures");
    assert_eq!(between(failure, "fullName"), "Foo");
    assert_eq!(between(failure, "problem"), "ApexClass needs the permission AuthorApex");
    assert!(other.org.component("CustomObject", "Widget__c").is_some());
    let body = json!({"Name": "Bar", "Body": "class Bar {}"}).to_string();
    let path = format!("{V}/tooling/sobjects/ApexClass");
    let refused = rest(&other, &format!("POST {path}"), &body).await;
    assert_eq!((refused.status, refused.code()), (403, "INSUFFICIENT_ACCESS".to_owned()));
    let class = rest(&other.org, &format!("POST {path}"), &body).await.json()["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    assert_eq!(rest(&other, &format!("DELETE {path}/{class}"), "").await.status, 403);
    assert_eq!(rest(&other, &format!("GET {path}/{class}"), "").await.status, 200);
}

#[tokio::test]
async fn the_api_must_be_enabled() {
    let other = Other::without(&[Permission::ApiEnabled]).await;
    let login = format!(
        "<p:login><p:username>{USER}</p:username><p:password>EMULATED-PASSWORD</p:password></p:login>"
    );
    let refused = soap_with(&other, "u/60.0", "", &login).await;
    assert_eq!(between(&refused.body, "faultcode"), "sf:API_DISABLED_FOR_ORG", "{}", refused.body);
    for api in ["u", "T", "m"] {
        let refused = soap(&other, &format!("{api}/60.0"), "<p:getUserInfo/>").await;
        assert_eq!(between(&refused.body, "faultcode"), "sf:API_DISABLED_FOR_ORG", "{api}");
    }
    let refused = rest(&other, &format!("GET {V}/limits"), "").await;
    assert_eq!((refused.status, refused.code()), (403, "API_DISABLED_FOR_ORG".to_owned()));
    // A token says nothing of what it is good for.
    let (client, secret) = Emulator::CLIENT;
    let form = format!(
        "grant_type=password&username={USER}&password=EMULATED-PASSWORD&client_id={client}&client_secret={secret}"
    );
    let kind = "Content-Type: application/x-www-form-urlencoded\r\n";
    let token = send(&other, "POST /services/oauth2/token", kind, form.as_bytes()).await.expect("an answer");
    assert_eq!(token.status, 200);
}

#[tokio::test]
async fn the_code_and_the_users_are_the_orgs() {
    let settings = Settings {
        permission_code: "INSUFFICIENT_ACCESS_OR_READONLY".into(),
        ..Settings::with_retired_versions()
    };
    let org = builder().user(USER, "EMULATED-PASSWORD").permissions(USER, [Permission::ApiEnabled]);
    let org = org.settings(settings).start().await.expect("an org");
    let refused = soap(&org, "m/60.0", "<m:listMetadata/>").await;
    assert_eq!(between(&refused.body, "faultcode"), "sf:INSUFFICIENT_ACCESS_OR_READONLY");
    let nobody = builder().permissions("nobody@example.com", []).start().await.expect_err("no such user");
    assert_eq!(nobody.to_string(), "permissions are given to nobody@example.com, who is no user of the org");
    assert!(org.session_of("nobody@example.com").is_none());
}
