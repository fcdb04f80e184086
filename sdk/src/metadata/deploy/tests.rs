use super::*;
use crate::client::testing::{Script, broken, envelope, fault, json, refusal, reply};
use crate::client::{DebugLevel, HttpResponse, Options};
use crate::error::Acted;
use crate::{Version, Wire};
use std::time::Duration;
use tokio::time::Instant;

const NAMESPACE: &str = "http://soap.sforce.com/2006/04/metadata";
const ID: &str = "0Af000000000001CAA";

fn id() -> Id {
    ID.parse().unwrap()
}

fn answer(call: &str, result: &str) -> Result<HttpResponse, Error> {
    let body = format!("<{call}Response><result>{result}</result></{call}Response>");
    reply(200, "text/xml", &envelope(NAMESPACE, &body))
}

/// A status over SOAP.
fn soap_status(status: &str) -> Result<HttpResponse, Error> {
    answer("checkDeployStatus", &format!("<id>{ID}</id><status>{status}</status>"))
}

fn rest_status(status: &str) -> Result<HttpResponse, Error> {
    json(200, &format!(r#"{{"id":"{ID}","deployResult":{{"status":"{status}"}}}}"#))
}

#[tokio::test]
async fn rest_takes_a_form_of_options_and_zip() {
    let script = Script::new([json(201, &format!(r#"{{"id":"{ID}"}}"#))]);
    let org = script.org().at(Version::V60);
    let options = DeployOptions::new().check_only(true).test_level(TestLevel::RunLocalTests);
    let deployment = org.metadata().deploy(b"PK!", &options).await.unwrap();
    assert_eq!(deployment.id(), id());
    let request = script.requests().remove(0);
    let kind = request.headers.iter().find(|(name, _)| name == "Content-Type").unwrap();
    let boundary = kind.1.strip_prefix("multipart/form-data; boundary=").unwrap();
    let expected = "POST /services/data/v60.0/metadata/deployRequest\n\
         --B\r\nContent-Disposition: form-data; name=\"json\"\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n\
         {\"deployOptions\":{\"allowMissingFiles\":false,\"autoUpdatePackage\":false,\"checkOnly\":true,\
         \"ignoreWarnings\":false,\"performRetrieve\":false,\"purgeOnDelete\":false,\"rollbackOnError\":true,\
         \"singlePackage\":true,\"testLevel\":\"RunLocalTests\"}}\r\n\
         --B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"deploy.zip\"\r\n\
         Content-Type: application/zip\r\n\r\nPK!\r\n--B--\r\n";
    assert_eq!(script.only(), expected.replace("--B", &format!("--{boundary}")));
}

#[tokio::test]
async fn soap_takes_base64_and_options() {
    let script =
        Script::new([answer("deploy", &format!("<done>false</done><id>{ID}</id><state>Queued</state>"))]);
    let org = script.org().over(Wire::Soap).at(Version::V33);
    let options = DeployOptions::new().test_level(TestLevel::RunAllTestsInOrg);
    assert_eq!(org.metadata().deploy(b"PK!", &options).await.unwrap().id(), id());
    assert_eq!(
        script.only(),
        "POST /services/Soap/m/33.0\n<m:deploy><m:ZipFile>UEsh</m:ZipFile><m:DeployOptions>\
         <m:allowMissingFiles>false</m:allowMissingFiles><m:autoUpdatePackage>false</m:autoUpdatePackage>\
         <m:checkOnly>false</m:checkOnly><m:ignoreWarnings>false</m:ignoreWarnings>\
         <m:performRetrieve>false</m:performRetrieve><m:purgeOnDelete>false</m:purgeOnDelete>\
         <m:rollbackOnError>true</m:rollbackOnError><m:runAllTests>true</m:runAllTests>\
         <m:singlePackage>true</m:singlePackage></m:DeployOptions></m:deploy>"
    );
}

#[tokio::test]
async fn looks_cancels_and_quick_deployments_are_written_as_documented() {
    let new = r#"{"id":"0Af000000000002","validatedDeployRequestId":"0Af000000000001"}"#;
    let canceling = format!(r#"{{"id":"{ID}","deployResult":{{"status":"Canceling"}}}}"#);
    let script = Script::new([
        rest_status("Pending"),
        rest_status("InProgress"),
        json(202, &canceling),
        json(202, &canceling.replace("Canceling", "Canceled")),
        json(202, ""),
        json(201, new),
    ]);
    let org = script.org();
    let deployment = Deployment::resume(&org, id());
    assert_eq!(deployment.status().await.unwrap().status, DeployStatus::Pending);
    assert_eq!(
        deployment.details().await.unwrap().id,
        Some(id()),
        "the envelope's, where the result has none"
    );
    assert_eq!(
        [deployment.cancel().await, deployment.cancel().await, deployment.cancel().await].map(Result::unwrap),
        [false, true, false]
    );
    let quick = org.metadata().deploy_validated(id()).await.unwrap();
    assert_eq!(quick.id(), "0Af000000000002CAA");
    let path = format!("/services/data/v62.0/metadata/deployRequest/{ID}");
    let cancel = format!("PATCH {path}\n{{\"deployResult\":{{\"status\":\"Canceling\"}}}}");
    assert_eq!(
        script.lines(),
        [
            format!("GET {path}"),
            format!("GET {path}?includeDetails=true"),
            cancel.clone(),
            cancel.clone(),
            cancel,
            format!("POST {path}\n{{\"validatedDeployRequestId\":\"{ID}\"}}"),
        ]
    );

    let script = Script::new([
        soap_status("Pending"),
        answer("cancelDeploy", &format!("<done>false</done><id>{ID}</id>")),
        answer("cancelDeploy", &format!("<done>true</done><id>{ID}</id>")),
        answer("deployRecentValidation", "0Af000000000002CAA"),
    ]);
    let org = script.org().over(Wire::Soap);
    let deployment = Deployment::resume(&org, id());
    deployment.details().await.unwrap();
    assert_eq!([deployment.cancel().await, deployment.cancel().await].map(Result::unwrap), [false, true]);
    assert_eq!(org.metadata().deploy_validated(id()).await.unwrap().id(), "0Af000000000002CAA");
    let cancel =
        format!("POST /services/Soap/m/62.0\n<m:cancelDeploy><m:String>{ID}</m:String></m:cancelDeploy>");
    assert_eq!(
        script.lines(),
        [
            format!(
                "POST /services/Soap/m/62.0\n<m:checkDeployStatus><m:asyncProcessId>{ID}</m:asyncProcessId>\
                 <m:includeDetails>true</m:includeDetails></m:checkDeployStatus>"
            ),
            cancel.clone(),
            cancel,
            format!(
                "POST /services/Soap/m/62.0\n<m:deployRecentValidation><m:validationId>{ID}</m:validationId>\
                 </m:deployRecentValidation>"
            ),
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_deployment_is_waited_for_and_a_lost_look_loses_nothing() {
    for (wire, status) in
        [(Wire::Rest, rest_status as fn(&str) -> Result<HttpResponse, Error>), (Wire::Soap, soap_status)]
    {
        let script = Script::new([
            status("Pending"),
            broken(Acted::Perhaps),
            status("InProgress"),
            status("FinalizingDeploy"),
            status("Succeeded"),
            // The details of the end are a look of their own, and may be lost too.
            broken(Acted::Perhaps),
            status("Succeeded"),
            status("Succeeded"),
        ]);
        let deployment = Deployment::resume(&script.impatient().over(wire), id());
        let start = Instant::now();
        let mut told = Vec::new();
        let result = deployment
            .wait(Schedule::default(), |progress| {
                told.push((start.elapsed().as_secs(), progress.status.to_string()));
            })
            .await
            .unwrap();
        assert_eq!(result.status, DeployStatus::Succeeded);
        let at = |second: u64, status: &str| (second, status.to_owned());
        assert_eq!(told, [at(1, "Pending"), at(7, "InProgress"), at(15, "Finalizing"), at(61, "Succeeded")]);
        assert_eq!(script.requests().len(), 8);
    }
}

#[tokio::test(start_paused = true)]
async fn waits_double_up_to_the_cap_and_end_at_the_deadline() {
    let script = Script::new((0..9).map(|_| rest_status("Pending")));
    let deployment = Deployment::resume(&script.org(), id());
    let start = Instant::now();
    let mut at = vec![0];
    let schedule = Schedule::default().deadline(Duration::from_secs(100));
    let error = deployment.wait(schedule, |_| at.push(start.elapsed().as_secs())).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deadline);
    let waits: Vec<_> = at.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert_eq!(waits, [1, 2, 4, 8, 16, 30, 30, 9]);
    // The handle is still there: one may go on.
    assert_eq!(deployment.status().await.unwrap().status, DeployStatus::Pending);
}

#[tokio::test(start_paused = true)]
async fn a_clone_cancels_what_another_waits_for() {
    let script = Script::new([
        rest_status("InProgress"),
        json(202, &format!(r#"{{"id":"{ID}","deployResult":{{"status":"Canceling"}}}}"#)),
        rest_status("Canceling"),
        rest_status("Canceled"),
        rest_status("Canceled"),
    ]);
    let deployment = Deployment::resume(&script.org(), id());
    let other = deployment.clone();
    let canceled = async {
        tokio::time::sleep(Duration::from_secs(2)).await;
        other.cancel().await.unwrap()
    };
    let (result, over) = tokio::join!(deployment.wait(Schedule::default(), |_| {}), canceled);
    assert!(!over);
    let result = result.unwrap();
    assert_eq!(result.status, DeployStatus::Canceled);
    assert!(result.outcome().is_err());
}

#[tokio::test]
async fn a_cancel_that_comes_too_late_says_so() {
    for status in ["Succeeded", "Finalizing", "Canceled"] {
        let script = Script::new([refusal(400, "INVALID_OPERATION", "no"), rest_status(status)]);
        let error = Deployment::resume(&script.org(), id()).cancel().await.unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::TooLate, Some("INVALID_OPERATION")), "{status}");
        assert_eq!(
            error.message(),
            format!(
                "the deployment {ID} is {status}: it can be canceled only while it is Pending or InProgress"
            )
        );
    }
    // Another refusal stays what it is.
    let script = Script::new([fault(500, "INSUFFICIENT_ACCESS", "no"), soap_status("InProgress")]);
    let error = Deployment::resume(&script.org().over(Wire::Soap), id()).cancel().await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Refused, Some("INSUFFICIENT_ACCESS")));
}

#[tokio::test]
async fn what_a_version_or_wire_lacks_is_refused_before_sending() {
    let script = Script::default();
    let old = script.org().over(Wire::Soap).at(Version::V29);
    let error = Deployment::resume(&old, id()).cancel().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnsupportedVersion);
    assert_eq!(error.message(), "cancelDeploy() came with 30.0, and the org is asked at 29.0: use Org::at");
    let error = old.at(Version::V32).metadata().deploy_validated(id()).await.unwrap_err();
    assert!(error.message().starts_with("deployRecentValidation() came with 33.0"), "{error}");
    let options = DeployOptions::new().perform_retrieve(true);
    let error = script.org().metadata().deploy(b"", &options).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotOnThisWire);
    let logged = Options::new().debug_log(&[DebugLevel { category: "Db", level: "Fine" }]);
    let error = script.org().with(logged).metadata().deploy(b"", &DeployOptions::new()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotOnThisWire, "{error}");
    assert!(script.requests().is_empty());
}

#[tokio::test]
async fn refusals_name_the_way_out() {
    let script = Script::new([
        refusal(404, "NOT_FOUND", "The requested resource does not exist"),
        refusal(404, "NOT_FOUND", "no"),
        refusal(404, "NOT_FOUND", "no"),
    ]);
    let org = script.org();
    let error = org.at(Version::V41).metadata().deploy(b"", &DeployOptions::new()).await.unwrap_err();
    assert!(
        error.to_string().ends_with("deployRequest is known from 42.0: deploy over SOAP, or use Org::at"),
        "{error}"
    );
    let error = org.metadata().deploy(b"", &DeployOptions::new()).await.unwrap_err();
    assert_eq!(error.to_string(), "NOT_FOUND: no");
    let error = org.metadata().deploy_validated(id()).await.unwrap_err();
    assert!(error.to_string().contains("only a validation (DeployOptions::check_only)"), "{error}");
}

#[tokio::test]
async fn a_start_is_sent_once_and_may_have_come_through() {
    for (wire, reply) in [
        (Wire::Rest, broken(Acted::Perhaps)),
        (Wire::Soap, broken(Acted::Perhaps)),
        (Wire::Rest, json(201, "{}")),
        (Wire::Rest, json(201, "<html>")),
        (Wire::Soap, answer("deploy", "<done>false</done>")),
    ] {
        let script = Script::new([reply]);
        let org = script.org().over(wire);
        let error = org.metadata().deploy(b"", &DeployOptions::new()).await.unwrap_err();
        assert_eq!(error.acted(), Acted::Perhaps, "{error}");
        assert!(!error.is_retryable());
        assert_eq!(script.requests().len(), 1);
    }
}

#[tokio::test]
async fn up_to_28_check_status_tells_and_the_end_has_messages() {
    let state = |state: &str, done: bool| {
        answer("checkStatus", &format!("<done>{done}</done><id>{ID}</id><state>{state}</state>"))
    };
    let end = format!(
        "<id>{ID}</id><messages><fileName>a</fileName><fullName>A</fullName><problem>bad</problem><success>false</success>\
         </messages><success>false</success>"
    );
    let script = Script::new([
        state("InProgress", false),
        state("Error", true),
        state("Error", true),
        answer("checkDeployStatus", &end),
    ]);
    let org = script.org().over(Wire::Soap).at(Version::V20);
    let deployment = Deployment::resume(&org, id());
    let every = Schedule::every(Duration::from_millis(1));
    let result = deployment.wait(every, |_| {}).await.unwrap();
    assert_eq!(result.status, DeployStatus::Failed);
    assert_eq!(result.component_failures()[0].full_name, "A");
    let check = |call: &str| {
        format!("POST /services/Soap/m/20.0\n<m:{call}><m:asyncProcessId>{ID}</m:asyncProcessId></m:{call}>")
    };
    assert_eq!(
        script.lines(),
        [check("checkStatus"), check("checkStatus"), check("checkStatus"), check("checkDeployStatus")]
    );
}

#[tokio::test]
async fn the_log_of_a_deployment_is_asked_for_with_it_and_comes_with_a_look() {
    let logged = Options::new().debug_log(&[DebugLevel { category: "Apex_code", level: "Fine" }]);
    let look = envelope(
        NAMESPACE,
        &format!("<checkDeployStatusResponse><result><id>{ID}</id></result></checkDeployStatusResponse>"),
    )
    .replace(
        "<LimitInfoHeader>",
        "<DebuggingInfo><debugLog>58.0 APEX</debugLog></DebuggingInfo><LimitInfoHeader>",
    );
    let script = Script::new([answer("deploy", &format!("<id>{ID}</id>")), reply(200, "text/xml", &look)]);
    let org = script.org().over(Wire::Soap).with(logged);
    let deployment = org.metadata().deploy(b"", &DeployOptions::new()).await.unwrap();
    deployment.status().await.unwrap();
    assert_eq!(org.debug_log().as_deref(), Some("58.0 APEX"));
    let bodies: Vec<_> = script
        .requests()
        .into_iter()
        .map(|request| String::from_utf8(request.body.unwrap().into()).unwrap())
        .collect();
    assert!(bodies[0].contains(
        "<m:DebuggingHeader><m:categories><m:category>Apex_code</m:category><m:level>Fine</m:level></m:categories>\
         <m:debugLevel>None</m:debugLevel></m:DebuggingHeader>"
    ));
    assert!(!bodies[1].contains("DebuggingHeader"));
    let error = org.at(Version::new(19)).metadata().deploy(b"", &DeployOptions::new()).await.unwrap_err();
    assert!(error.message().starts_with("DebuggingHeader exists from 20.0"), "{error}");
}

#[test]
fn handles_can_be_waited_on_in_other_threads() {
    fn sendable<T: Send>(_: T) {}

    let org = Script::default().org();
    let deployment = Deployment::resume(&org, id());
    sendable(deployment.wait(Schedule::default(), |_| {}));
    sendable(deployment.cancel());
    sendable(deployment.clone());
    let (metadata, options) = (org.metadata(), DeployOptions::new());
    sendable(metadata.deploy(b"", &options));
    sendable(metadata.deploy_validated(id()));
}
