//! The Metadata API's calls of versions up to 30.0.

mod common;

use std::time::Duration;

use common::{between, org, soap, soap_with, whole};
use sforce_emulator::{Emulator, LegacyRefusal, Settings};

const M: &str = "m/30.0";

fn object(name: &str, inner: &str) -> String {
    let inner = whole("m:", inner);
    format!("<m:metadata xsi:type=\"m:CustomObject\"><m:fullName>{name}</m:fullName>{inner}</m:metadata>")
}

/// Submits, and gives back the jobs' ids.
async fn submit(org: &Emulator, body: &str) -> Vec<String> {
    let answer = soap(org, M, body).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    answer.body.split("<id>").skip(1).map(|rest| rest[..18].to_owned()).collect()
}

/// The `result` of one job.
async fn check(org: &Emulator, id: &str) -> String {
    let answer =
        soap(org, M, &format!("<m:checkStatus><m:asyncProcessId>{id}</m:asyncProcessId></m:checkStatus>"))
            .await;
    between(&answer.body, "result").to_owned()
}

/// Submits one component and lets it end.
async fn finish(org: &Emulator, body: &str) -> String {
    let [id] = submit(org, body).await.try_into().unwrap();
    org.advance(Duration::from_secs(3));
    check(org, &id).await
}

#[tokio::test]
async fn a_component_is_made_renamed_and_deleted() {
    let org = org().start().await.unwrap();
    let inner = "<m:label>  Widget </m:label><m:nameField><m:label>Name</m:label><m:type>Text</m:type></m:nameField>\
                 <m:deploymentStatus>Deployed</m:deploymentStatus>";
    let body = format!("<m:create>{}{}</m:create>", object("Widget__c", inner), object("Gear__c", ""));
    let answer = soap(&org, M, &body).await;
    let id = between(&answer.body, "id").to_owned();
    assert!(id.starts_with("04s") && id.len() == 18);
    let first = format!(
        "<createResponse><result><done>false</done><id>{id}</id><state>Queued</state></result><result>"
    );
    assert!(between(&answer.body, "soapenv:Body").starts_with(&first), "{}", answer.body);
    assert!(answer.body.contains("xmlns=\"http://soap.sforce.com/2006/04/metadata\""));
    assert!(org.component("CustomObject", "Widget__c").is_none());
    org.advance(Duration::from_secs(1));
    assert_eq!(check(&org, &id).await, format!("<done>false</done><id>{id}</id><state>InProgress</state>"));
    org.advance(Duration::from_secs(2));
    assert_eq!(check(&org, &id).await, format!("<done>true</done><id>{id}</id><state>Completed</state>"));
    let made = org.component("CustomObject", "Widget__c").unwrap();
    assert_eq!(made.element.text_of("label"), Some("Widget"));
    assert_eq!(
        made.element.child("label").map(|label| label.text.as_str()),
        Some("Widget"),
        "strings are trimmed"
    );
    assert_eq!(made.element.child("nameField").and_then(|field| field.text_of("type")), Some("Text"));

    let update = format!(
        "<m:update><m:UpdateMetadata><m:currentName>Widget__c</m:currentName>{}</m:UpdateMetadata></m:update>",
        "<m:metadata xsi:type=\"m:CustomObject\"><m:fullName>Gadget__c</m:fullName><m:label>Gadget</m:label></m:metadata>"
    );
    assert!(finish(&org, &update).await.contains("<state>Completed</state>"));
    assert!(org.component("CustomObject", "Widget__c").is_none());
    let renamed = org.component("CustomObject", "Gadget__c").unwrap();
    assert!(renamed.element.child("nameField").is_none(), "an update replaces everything");

    let unknown = finish(&org, &update).await;
    assert!(unknown.contains("<done>true</done>") && unknown.ends_with("<message>no CustomObject named Widget__c found</message><state>Error</state><statusCode>INVALID_CROSS_REFERENCE_KEY</statusCode>"), "{unknown}");

    let delete = format!("<m:delete>{}</m:delete>", object("Gadget__c", ""));
    assert!(finish(&org, &delete).await.contains("<state>Completed</state>"));
    assert!(org.component("CustomObject", "Gadget__c").is_none());
    assert!(finish(&org, &delete).await.contains("<statusCode>INVALID_CROSS_REFERENCE_KEY</statusCode>"));
    let again = format!("<m:create>{}</m:create>", object("gear__c", ""));
    assert!(finish(&org, &again).await.contains("<statusCode>DUPLICATE_DEVELOPER_NAME</statusCode>"));
}

#[tokio::test]
async fn calls_and_components_are_checked() {
    let org = org().start().await.unwrap();
    let create = |inner: &str| format!("<m:create>{inner}</m:create>");
    let eleven = (0..11).map(|i| object(&format!("O{i}__c"), "")).collect::<String>();
    let tab = "<m:metadata xsi:type=\"m:CustomTab\"><m:fullName>T</m:fullName><m:customObject>true</m:customObject></m:metadata>";
    for (body, code, text) in [
        (create(&eleven), "sf:LIMIT_EXCEEDED", "11 components"),
        (create(&(object("A__c", "") + tab)), "sf:INVALID_TYPE", "one type"),
        (create("<m:metadata><m:fullName>A</m:fullName></m:metadata>"), "soapenv:Client", "Must specify"),
        (create("<m:metadata xsi:type=\"m:Nope\"/>"), "soapenv:Client", "'Nope' is not a type"),
        (create("<m:metadata xsi:type=\"m:SharingModel\"/>"), "soapenv:Client", "is not a type"),
        (create("<m:metadata xsi:type=\"p:CustomObject\"/>"), "soapenv:Client", "is not a valid type"),
        (
            create(&object("A__c", "<m:labell>x</m:labell>")),
            "soapenv:Client",
            "}labell invalid at this location in type CustomObject",
        ),
        (
            create(&object("A__c", "<m:sharingModel>Open</m:sharingModel>")),
            "soapenv:Client",
            "'Open' is not a valid value for the enum 'SharingModel'",
        ),
        (
            create(&object("A__c", "<m:enableFeeds>yes</m:enableFeeds>")),
            "soapenv:Client",
            "'yes' is not a valid value for the type xsd:boolean",
        ),
        (
            create(&object("A__c", "<m:label>a</m:label><m:label>b</m:label>")),
            "soapenv:Client",
            "Duplicate element label",
        ),
        (create(&object("A__c", "<m:label><m:b/></m:label>")), "soapenv:Client", "}b invalid"),
        (
            "<m:checkStatus><m:asyncProcessId>04s000000000009</m:asyncProcessId></m:checkStatus>".into(),
            "sf:INVALID_CROSS_REFERENCE_KEY",
            "no job",
        ),
        (
            "<m:checkStatus><m:asyncProcessId>x</m:asyncProcessId></m:checkStatus>".into(),
            "sf:MALFORMED_ID",
            "malformed",
        ),
        ("<m:deployEverything/>".into(), "soapenv:Client", "No operation available"),
    ] {
        let fault = soap(&org, M, &body).await;
        assert_eq!((fault.status, between(&fault.body, "faultcode")), (500, code), "{body}");
        assert!(between(&fault.body, "faultstring").contains(text), "{}", fault.body);
        assert!(!fault.body.contains("<detail>"));
    }
    for operation in ["create", "update", "delete", "checkStatus"] {
        let fault = soap(&org, "m/31.0", &format!("<m:{operation}/>")).await;
        assert_eq!(between(&fault.body, "faultcode"), "sf:UNSUPPORTED_API_VERSION");
    }
    let late = "<m:checkStatus><m:asyncProcessId>04sE00000000001</m:asyncProcessId></m:checkStatus>";
    let fault = soap(&org, "m/31.0", late).await;
    assert_eq!(between(&fault.body, "faultcode"), "sf:UNSUPPORTED_API_VERSION");
    // But jsforce polls deployments and retrieves with it in every version.
    let fault = soap(&org, "m/31.0", &late.replace("04s", "0Af")).await;
    assert_eq!(between(&fault.body, "faultcode"), "sf:INVALID_CROSS_REFERENCE_KEY");
    let fault = soap_with(&org, M, "", "<m:checkStatus/>").await;
    assert_eq!(between(&fault.body, "faultcode"), "sf:INVALID_SESSION_ID");
    // An older version goes by the nearest types that there are.
    assert_eq!(soap(&org, "m/22.0", &create(&object("A__c", ""))).await.status, 200);
}

#[tokio::test]
async fn missing_elements_end_the_job_or_the_call() {
    let tab = "<m:create><m:metadata xsi:type=\"m:CustomTab\"><m:label>T</m:label></m:metadata></m:create>";
    let org = org().start().await.unwrap();
    let ended = finish(&org, tab).await;
    assert!(ended.contains("<message>Required fields are missing: [customObject, fullName]</message><state>Error</state><statusCode>REQUIRED_FIELD_MISSING</statusCode>"), "{ended}");
    // A delete looks at the name only.
    org.seed_component("CustomTab", "T", None).unwrap();
    let delete =
        "<m:delete><m:metadata xsi:type=\"m:CustomTab\"><m:fullName>T</m:fullName></m:metadata></m:delete>";
    assert!(finish(&org, delete).await.contains("<state>Completed</state>"));

    let settings =
        Settings { legacy_missing_required: LegacyRefusal::Fault, ..Settings::with_retired_versions() };
    let strict = common::org().settings(settings).start().await.unwrap();
    let fault = soap(&strict, M, tab).await;
    assert_eq!(between(&fault.body, "faultcode"), "sf:REQUIRED_FIELD_MISSING");
}
