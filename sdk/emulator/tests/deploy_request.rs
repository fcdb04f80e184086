//! REST `deployRequest`, over the same deployments as SOAP.

mod common;

use std::time::Duration;

use common::zips::*;
use common::{org, rest, send};
use serde_json::json;
use sforce_emulator::{PlannedTest, Settings};

const BASE: &str = "/services/data/v60.0/metadata/deployRequest";
const SECOND: Duration = Duration::from_secs(1);
const ASKED: &str = r#"{"deployOptions":{"rollbackOnError":true,"singlePackage":"true","testLevel":"NoTestRun","runTests":null}}"#;

#[tokio::test]
async fn a_deployment_over_rest_is_one_over_soap() {
    let org = org().start().await.unwrap();
    for (part, file_first) in [("json", false), ("entity_content", true)] {
        let name = format!("A{}", u8::from(file_first));
        let made = post(&org, part, ASKED, &class(&name, &format!("class {name} {{}}")), file_first).await;
        assert_eq!(made.status, 201, "{}", made.body);
        let made = made.json();
        let id = made["id"].as_str().unwrap().to_owned();
        assert!(id.starts_with("0Af"));
        assert!(made.get("url").is_none(), "only the published samples have one");
        assert_eq!(made["validatedDeployRequestId"], json!(null));
        assert_eq!(made["deployOptions"]["singlePackage"], true);
        assert_eq!(
            (&made["deployOptions"]["runTests"], &made["deployOptions"]["testLevel"]),
            (&json!(null), &json!("NoTestRun"))
        );
        assert_eq!(
            (&made["deployResult"]["status"], &made["deployResult"]["details"]),
            (&json!("Pending"), &json!(null))
        );
        org.advance(SECOND);
        let running = get(&org, &id).await;
        assert_eq!(running["deployResult"]["status"], "InProgress");
        assert_eq!(running["deployResult"]["completedDate"], json!(null));
        assert_eq!(status(&org, &id).await, "InProgress", "the same one over SOAP");
        org.advance(SECOND * 5);
        let done = get(&org, &id).await;
        let result = &done["deployResult"];
        assert_eq!(
            (&result["status"], &result["success"], &result["done"]),
            (&json!("Succeeded"), &json!(true), &json!(true))
        );
        assert_eq!(
            (&result["numberComponentsDeployed"], &result["runTestsEnabled"]),
            (&json!(1), &json!(false))
        );
        assert_eq!(result["details"]["componentFailures"], json!([]));
        let message = &result["details"]["componentSuccesses"][1];
        assert_eq!((&message["fullName"], &message["componentType"]), (&json!(name), &json!("ApexClass")));
        assert_eq!((&message["problem"], &message["warning"]), (&json!(null), &json!(false)));
        assert_eq!(result["details"]["allComponentMessages"].as_array().unwrap().len(), 2);
        assert_eq!(result["details"]["runTestResult"]["numTestsRun"], 0);
        assert_eq!(result["details"]["runTestResult"]["failures"], json!([]));
        let plain = rest(&org, &format!("GET {BASE}/{id}"), "").await.json();
        assert_eq!(plain["deployResult"]["details"], json!(null));
    }
    let logged = org.log();
    let form = logged.iter().find(|it| it.operation.as_deref() == Some("deploy")).unwrap();
    assert!(form.body.contains(ASKED), "the log shows what was asked: {}", form.body);
}

#[tokio::test]
async fn a_deployment_is_cancelled_with_202() {
    let org = org().start().await.unwrap();
    let cancel = json!({"deployResult": {"status": "Canceling"}}).to_string();
    let id = post(&org, "json", ASKED, &class("A", "class A {}"), false).await.json()["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let answer = rest(&org, &format!("PATCH {BASE}/{id}"), &cancel).await;
    assert_eq!((answer.status, &answer.json()["deployResult"]["status"]), (202, &json!("Canceling")));
    org.advance(SECOND);
    let canceled = get(&org, &id).await;
    assert_eq!(canceled["deployResult"]["status"], "Canceled");
    assert_eq!(canceled["deployResult"]["canceledBy"], "005000000000001AAA");
    let late = rest(&org, &format!("PATCH {BASE}/{id}"), &cancel).await;
    assert_eq!((late.status, late.code()), (400, "INVALID_OPERATION".into()));
    for body in [
        "{}",
        r#"{"deployResult":{"status":"Canceled"}}"#,
        r#"{"deployResult":{"status":"Canceling"},"x":1}"#,
    ] {
        assert_eq!(
            rest(&org, &format!("PATCH {BASE}/{id}"), body).await.code(),
            "JSON_PARSER_ERROR",
            "{body}"
        );
    }
    for id in ["0AfE00000000zzz", "nope"] {
        assert_eq!(rest(&org, &format!("PATCH {BASE}/{id}"), &cancel).await.status, 404);
        let unknown = rest(&org, &format!("GET {BASE}/{id}"), "").await;
        assert_eq!((unknown.status, unknown.code()), (404, "NOT_FOUND".into()));
    }
    // Too late while it is finalized, from 65.0 on.
    let id = post(&org, "json", ASKED, &class("A", "class A {}"), false).await.json()["id"]
        .as_str()
        .unwrap()
        .to_owned();
    org.advance(SECOND * 3);
    let at_65 = BASE.replace("60.0", "65.0");
    assert_eq!(
        rest(&org, &format!("GET {at_65}/{id}"), "").await.json()["deployResult"]["status"],
        "Finalizing"
    );
    assert_eq!(rest(&org, &format!("PATCH {at_65}/{id}"), &cancel).await.status, 400);
    assert_eq!(rest(&org, &format!("PATCH {BASE}/{id}"), &cancel).await.status, 202);
    org.advance(SECOND);
    assert_eq!(get(&org, &id).await["deployResult"]["status"], "Succeeded");
}

#[tokio::test]
async fn a_validation_is_deployed_by_its_id() {
    let org = org().start().await.unwrap();
    org.plan_test(PlannedTest { class: "T".into(), method: "m".into(), failure: None, stack_trace: None });
    let asked = r#"{"deployOptions":{"checkOnly":true,"singlePackage":true,"rollbackOnError":true,"testLevel":"RunAllTestsInOrg"}}"#;
    let validated = post(&org, "json", asked, &class("A", "class A {}"), false).await.json()["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let body = json!({ "validatedDeployRequestId": validated }).to_string();
    assert_eq!(rest(&org, &format!("POST {BASE}"), &body).await.status, 404, "not yet over");
    org.advance(SECOND * 10);
    // By the path and the body, and by the body alone.
    for path in [format!("{BASE}/{validated}"), BASE.to_owned()] {
        let made = rest(&org, &format!("POST {path}"), &body).await;
        assert_eq!(made.status, 201, "{}", made.body);
        let made = made.json();
        assert_ne!(made["id"], json!(validated));
        assert_eq!(made["validatedDeployRequestId"], json!(validated));
        assert_eq!(made["deployOptions"]["checkOnly"], false);
        org.advance(SECOND * 10);
        assert_eq!(get(&org, made["id"].as_str().unwrap()).await["deployResult"]["status"], "Succeeded");
    }
    assert!(org.component("ApexClass", "A").is_some());
    let unknown = json!({"validatedDeployRequestId": "0AfE00000000zzz"}).to_string();
    let unknown = rest(&org, &format!("POST {BASE}"), &unknown).await;
    assert_eq!((unknown.status, unknown.code()), (404, "NOT_FOUND".into()));
    assert_eq!(rest(&org, &format!("POST {BASE}"), "{}").await.code(), "JSON_PARSER_ERROR");
}

#[tokio::test]
async fn requests_that_are_none_are_refused() {
    let org = org().start().await.unwrap();
    let package = class("A", "class A {}");
    for (part, options, code) in [
        ("json", "{", "JSON_PARSER_ERROR"),
        ("json", r#"{"deployOptions":5}"#, "JSON_PARSER_ERROR"),
        ("json", r#"{"deployOptions":{"dryRun":true}}"#, "JSON_PARSER_ERROR"),
        ("json", r#"{"options":{}}"#, "JSON_PARSER_ERROR"),
        ("options", ASKED, "INVALID_MULTIPART_REQUEST"),
        ("json", r#"{"deployOptions":{"testLevel":"RunSpecifiedTests"}}"#, "INVALID_OPERATION"),
    ] {
        let refused = post(&org, part, options, &package, false).await;
        assert_eq!((refused.status, refused.code()), (400, code.to_owned()), "{part} {options}");
    }
    let session = format!("Authorization: Bearer {}\r\n", org.session());
    for (headers, body) in [
        ("Content-Type: multipart/form-data\r\n", "--X--"),
        ("Content-Type: multipart/form-data; boundary=X\r\n", "hello"),
        (
            "Content-Type: multipart/form-data; boundary=X\r\n",
            "--X\r\nContent-Disposition: form-data; name=\"json\"\r\n\r\n{}\r\n--X--\r\n",
        ),
        ("Content-Type: text/plain\r\n", "{}"),
    ] {
        let refused = send(&org, &format!("POST {BASE}"), &format!("{session}{headers}"), body.as_bytes())
            .await
            .unwrap();
        assert_eq!((refused.status, refused.code()), (400, "INVALID_MULTIPART_REQUEST".into()), "{headers}");
    }
    let unknown = send(&org, &format!("GET {BASE}/0Af"), "Authorization: Bearer x\r\n", b"").await.unwrap();
    assert_eq!((unknown.status, unknown.code()), (401, "INVALID_SESSION_ID".into()));
    for (method, path) in
        [("GET", BASE.to_owned()), ("DELETE", format!("{BASE}/0Af")), ("PUT", BASE.to_owned())]
    {
        let refused = rest(&org, &format!("{method} {path}"), "").await;
        assert_eq!((refused.status, refused.code()), (405, "METHOD_NOT_ALLOWED".into()), "{method} {path}");
    }
    assert_eq!(rest(&org, &format!("POST {}", BASE.replace("60.0", "41.0")), "{}").await.status, 404);
    assert_eq!(rest(&org, &format!("GET {BASE}/a/b"), "").await.status, 404);
}

#[tokio::test]
async fn the_published_samples_have_texts() {
    let settings = Settings { deploy_request_texts: true, ..Settings::with_retired_versions() };
    let org = org().settings(settings).start().await.unwrap();
    let id = post(&org, "json", ASKED, &class("A", "class A {}"), false).await.json()["id"]
        .as_str()
        .unwrap()
        .to_owned();
    org.advance(SECOND * 10);
    let answer = get(&org, &id).await;
    assert_eq!(answer["url"], format!("{}{BASE}/{id}", org.url()));
    let result = &answer["deployResult"];
    assert_eq!(result["isRunTestsEnabled"], "false");
    assert_eq!((&result["done"], &result["numberComponentsTotal"]), (&json!("true"), &json!("1")));
    assert_eq!(result["createdDate"], "2026-01-01T00:00Z");
    assert_eq!(result["details"]["componentSuccesses"][0]["createdDate"], "2026-01-01T00:00Z");
    assert_eq!((&result["canceledBy"], &result["status"]), (&json!(null), &json!("Succeeded")));
}
