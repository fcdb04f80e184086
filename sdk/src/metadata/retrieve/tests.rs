use super::*;
use crate::client::HttpResponse;
use crate::client::testing::{Script, broken, envelope, fault, reply};
use crate::error::Acted;
use std::time::Duration;
use tokio::time::Instant;

const ID: &str = "09S000000000001EAA";

fn answer(call: &str, result: &str) -> Result<HttpResponse, Error> {
    let body = format!("<{call}Response><result>{result}</result></{call}Response>");
    reply(200, "text/xml", &envelope("http://soap.sforce.com/2006/04/metadata", &body))
}

fn status(status: &str, zip: &str) -> Result<HttpResponse, Error> {
    let done = matches!(status, "Succeeded" | "Failed");
    answer(
        "checkRetrieveStatus",
        &format!(
            "<done>{done}</done><id>{ID}</id><status>{status}</status><success>{}</success><zipFile>{zip}</zipFile>",
            status == "Succeeded"
        ),
    )
}

fn check(zip: &str) -> String {
    let zip = if zip.is_empty() { String::new() } else { format!("<m:includeZip>{zip}</m:includeZip>") };
    format!("<m:checkRetrieveStatus><m:asyncProcessId>{ID}</m:asyncProcessId>{zip}</m:checkRetrieveStatus>")
}

fn asked(script: &Script) -> Vec<String> {
    script.lines().iter().map(|line| line.split_once('\n').unwrap().1.to_owned()).collect()
}

#[tokio::test]
async fn requests_are_written_in_the_order_of_the_wsdl() {
    let started = || answer("retrieve", &format!("<done>false</done><id>{ID}</id><state>Queued</state>"));
    let script = Script::new([started(), started(), started()]);
    let metadata = script.org().at(Version::V64).metadata();
    let manifest = || Manifest::new(Version::V62).members("CustomObject", ["Room__c"]);
    let requests = [
        RetrieveRequest::unpackaged(manifest()).with_dependencies_of(["Bot"]),
        RetrieveRequest::packages(Version::V62, ["Rooms"]).and_unpackaged(manifest()),
        RetrieveRequest::files(Version::V62, ["classes/A.cls"]),
    ];
    for request in &requests {
        assert_eq!(metadata.retrieve(request).await.unwrap().id(), ID);
    }
    let unpackaged = "<m:unpackaged><m:types><m:members>Room__c</m:members><m:name>CustomObject</m:name></m:types>\
                      <m:version>62.0</m:version></m:unpackaged>";
    let request = |inner: &str| {
        format!(
            "<m:retrieve><m:retrieveRequest><m:apiVersion>62.0</m:apiVersion>{inner}</m:retrieveRequest></m:retrieve>"
        )
    };
    assert_eq!(
        asked(&script),
        [
            request(&format!(
                "<m:rootTypesWithDependencies>Bot</m:rootTypesWithDependencies><m:singlePackage>true</m:singlePackage>{unpackaged}"
            )),
            request(&format!(
                "<m:packageNames>Rooms</m:packageNames><m:singlePackage>false</m:singlePackage>{unpackaged}"
            )),
            request(
                "<m:singlePackage>true</m:singlePackage><m:specificFiles>classes/A.cls</m:specificFiles>"
            ),
        ]
    );
}

#[tokio::test]
async fn requests_that_do_not_go_together_are_refused_before_sending() {
    let script = Script::default();
    let metadata = script.org().at(Version::V62).metadata();
    let manifest = || Manifest::new(Version::V62).all("ApexClass");
    for (request, kind, text) in [
        (RetrieveRequest::packages::<&str>(Version::V62, []), ErrorKind::Input, "names packages, files"),
        (
            RetrieveRequest::files(Version::V62, ["a"]).single_package(false),
            ErrorKind::Input,
            "from a single package",
        ),
        (
            RetrieveRequest::packages(Version::V62, ["a", "b"]).single_package(true),
            ErrorKind::Input,
            "single_package(false)",
        ),
        (
            RetrieveRequest::packages(Version::V62, ["a"]).and_unpackaged(manifest()).single_package(true),
            ErrorKind::Input,
            "single_package(false)",
        ),
        (
            RetrieveRequest::unpackaged(manifest()).with_dependencies_of(["Bot"]),
            ErrorKind::UnsupportedVersion,
            "from 64.0",
        ),
    ] {
        let error = metadata.retrieve(&request).await.unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.message().contains(text), "{error}");
    }
    assert!(script.requests().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_retrieve_is_waited_for_and_fetched_at_its_end() {
    let script = Script::new([
        status("Pending", ""),
        broken(Acted::Perhaps),
        status("InProgress", ""),
        status("Succeeded", ""),
        status("Succeeded", "UEs="),
    ]);
    let retrieval = Retrieval::resume(&script.impatient(), ID.parse().unwrap());
    let start = Instant::now();
    let mut told = Vec::new();
    let result = retrieval
        .wait(Schedule::default(), |progress| {
            told.push((start.elapsed().as_secs(), progress.status.to_string()));
        })
        .await
        .unwrap();
    assert_eq!(result.zip(), Some(&b"PK"[..]));
    assert!(result.outcome().is_ok() && result.success);
    let at = |second: u64, status: &str| (second, status.to_owned());
    assert_eq!(told, [at(1, "Pending"), at(7, "InProgress"), at(15, "Succeeded")]);
    assert_eq!(
        asked(&script),
        [check("false"), check("false"), check("false"), check("false"), check("true")]
    );
}

#[tokio::test(start_paused = true)]
async fn after_a_deadline_it_is_taken_up_by_its_id() {
    let script = Script::new([
        status("Pending", ""),
        status("Pending", ""),
        status("Succeeded", ""),
        status("Succeeded", "UEs="),
    ]);
    let org = script.org();
    let retrieval = Retrieval::resume(&org, ID.parse().unwrap());
    let schedule = Schedule::default().deadline(Duration::from_secs(2));
    assert_eq!(retrieval.wait(schedule, |_| {}).await.unwrap_err().kind(), ErrorKind::Deadline);
    let again = Retrieval::resume(&org, retrieval.id());
    assert!(again.wait(Schedule::default(), |_| {}).await.unwrap().zip().is_some());
}

#[tokio::test]
async fn old_versions_give_the_zip_with_the_look_or_are_looked_at_with_check_status() {
    let script = Script::new([status("InProgress", ""), status("Succeeded", "UEs=")]);
    let every = || Schedule::every(Duration::from_millis(1));
    let retrieval = Retrieval::resume(&script.org().at(Version::V33), ID.parse().unwrap());
    assert!(retrieval.wait(every(), |_| {}).await.unwrap().zip().is_some());
    assert_eq!(asked(&script), [check(""), check("")]);

    let state = |state: &str, done: bool| {
        answer("checkStatus", &format!("<done>{done}</done><id>{ID}</id><state>{state}</state>"))
    };
    // Up to 30.0 an answer says neither that it is done nor that it went well.
    let fetched = answer("checkRetrieveStatus", &format!("<id>{ID}</id><zipFile>UEs=</zipFile>"));
    let script = Script::new([state("InProgress", false), state("Completed", true), fetched]);
    let retrieval = Retrieval::resume(&script.org().at(Version::V30), ID.parse().unwrap());
    let mut told = Vec::new();
    let result = retrieval.wait(every(), |progress| told.push(progress.status.clone())).await.unwrap();
    assert_eq!(
        (result.zip(), result.status.clone(), result.success),
        (Some(&b"PK"[..]), RetrieveStatus::Succeeded, true)
    );
    assert_eq!(told, [RetrieveStatus::InProgress, RetrieveStatus::Succeeded]);
    let poll = format!("<m:checkStatus><m:asyncProcessId>{ID}</m:asyncProcessId></m:checkStatus>");
    assert_eq!(asked(&script), [poll.clone(), poll, check("")]);
}

#[tokio::test]
async fn a_failed_retrieve_says_why_and_has_no_files() {
    let failed = format!(
        "<done>true</done><errorMessage>too much</errorMessage><errorStatusCode>LIMIT_EXCEEDED</errorStatusCode><id>{ID}</id>\
         <messages><fileName>package.xml</fileName><problem>Gone__c is gone</problem></messages><status>Failed</status>\
         <success>false</success><zipFile></zipFile>"
    );
    let script = Script::new([answer("checkRetrieveStatus", &failed)]);
    let retrieval = Retrieval::resume(&script.org(), ID.parse().unwrap());
    let result = retrieval.wait(Schedule::every(Duration::from_millis(1)), |_| {}).await.unwrap();
    assert_eq!(result.messages[0].to_string(), "package.xml: Gone__c is gone");
    let error = result.outcome().unwrap_err();
    assert_eq!(
        error.to_string(),
        format!("LIMIT_EXCEEDED: the retrieve {ID} is Failed; too much; package.xml: Gone__c is gone")
    );
    assert_eq!(result.files().unwrap_err().kind(), ErrorKind::Input);
}

#[tokio::test]
async fn a_zip_that_was_fetched_is_gone() {
    let script = Script::new([fault(500, "INVALID_LOCATOR", "Retrieve result has been deleted.")]);
    let error = Retrieval::resume(&script.org(), ID.parse().unwrap()).fetch().await.unwrap_err();
    assert!(error.to_string().ends_with("a zip can be fetched once: retrieve again"), "{error}");
}

#[test]
fn every_word_of_the_service_is_a_status_and_goes_back() {
    for text in ["Pending", "InProgress", "Succeeded", "Failed", "Postponed"] {
        assert_eq!(RetrieveStatus::from(text).to_string(), text);
    }
    assert!(matches!(RetrieveStatus::from("Postponed"), RetrieveStatus::Other(_)));
}

#[test]
fn retrieves_can_be_waited_for_in_other_threads() {
    fn sendable<T: Send>(_: T) {}

    let org = Script::default().org();
    let retrieval = Retrieval::resume(&org, ID.parse().unwrap());
    sendable(retrieval.wait(Schedule::default(), |_| {}));
    sendable(org.metadata().retrieve(&RetrieveRequest::files(Version::V62, ["a"])));
}

/// A service that gives a zip out once, and loses the first answers with it.
#[tokio::test(start_paused = true)]
async fn a_zip_whose_answer_was_lost_is_retrieved_again() {
    let started = |id: &str| answer("retrieve", &format!("<id>{id}</id>"));
    let status = |zip: &str| {
        let over = "<done>true</done><status>Succeeded</status><success>true</success>";
        answer("checkRetrieveStatus", &format!("{over}{zip}"))
    };
    let gone = || fault(500, "INVALID_LOCATOR", "Retrieve result has been deleted.");
    let script = Script::new([
        started("09S000000000001"),
        status(""),
        broken(Acted::Perhaps),
        gone(),
        started("09S000000000002"),
        status(""),
        status("<zipFile>UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==</zipFile>"),
    ]);
    let org = script.org().at(Version::V62);
    let request = RetrieveRequest::files(Version::V62, ["a"]);
    let retrieval = org.metadata().retrieve(&request).await.unwrap();
    let result = retrieval.wait(Schedule::default(), |_| {}).await.unwrap();
    assert!(result.zip().is_some());
    assert_eq!(retrieval.id(), "09S000000000002");

    // Taken up by its id, a handle does not know what to ask for; and no service is asked for ever.
    let script = Script::new([status(""), gone()]);
    let error = Retrieval::resume(&script.org().at(Version::V62), ID.parse().unwrap())
        .wait(Schedule::default(), |_| {})
        .await
        .unwrap_err();
    assert!(error.message().contains("retrieve again"), "{error}");
    let mut replies = vec![started("09S000000000001")];
    for _ in 0..=AGAIN {
        replies.extend([status(""), gone(), started("09S000000000001")]);
    }
    let org = Script::new(replies).org().at(Version::V62);
    let retrieval = org.metadata().retrieve(&request).await.unwrap();
    let error = retrieval.wait(Schedule::default(), |_| {}).await.unwrap_err();
    assert_eq!(error.code(), Some(GONE));
}
