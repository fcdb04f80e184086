use super::*;
use crate::client::testing::{Script, Widget, broken, envelope, fault, reply};
use crate::error::{Acted, ErrorKind};
use crate::metadata::AsyncRequestState;
use std::time::Duration;
use tokio::time::Instant;

const NAMESPACE: &str = "http://soap.sforce.com/2006/04/metadata";

fn widget(name: &str) -> Widget {
    Widget { full_name: Some(name.to_owned()), label: Some(format!("<{name}>")), ..Widget::default() }
}

fn id(number: u32) -> Id {
    format!("04s{number:012}").parse().unwrap()
}

/// A result as 30.0 has it: `state` alone says whether it is done.
fn result(number: u32, state: &str) -> String {
    let (done, error) = match state {
        "Completed" => (true, ""),
        "Error" => (true, "<statusCode>DUPLICATE_DEVELOPER_NAME</statusCode>"),
        _ => (false, ""),
    };
    let message = if error.is_empty() { "" } else { "<message>taken</message>" };
    let id = id(number);
    format!("<result><done>{done}</done><id>{id}</id>{message}<state>{state}</state>{error}</result>")
}

fn answer(call: &str, results: &[String]) -> Result<crate::client::HttpResponse, Error> {
    let body = format!("<{call}Response>{}</{call}Response>", results.concat());
    reply(200, "text/xml", &envelope(NAMESPACE, &body))
}

fn check(results: &[String]) -> Result<crate::client::HttpResponse, Error> {
    answer("checkStatus", results)
}

#[tokio::test]
async fn an_update_is_written_as_30_has_it() {
    let script = Script::new([answer("update", &[result(1, "Queued")])]);
    let org = script.org().at(Version::V66);
    let job = org.legacy().update([UpdateMetadata::new("Old__c", widget("New__c"))]).await.unwrap();
    assert_eq!(job.ids(), [id(1)]);
    assert!(!job.is_done());
    let request = script.requests().remove(0);
    assert_eq!(request.url, "https://acme.example/services/Soap/m/30.0", "the version of the bindings");
    assert_eq!(
        String::from_utf8(request.body.unwrap().into()).unwrap(),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" \
         xmlns:m=\"http://soap.sforce.com/2006/04/metadata\"><soapenv:Header>\
         <m:SessionHeader><m:sessionId>00D!TOKEN</m:sessionId></m:SessionHeader></soapenv:Header>\
         <soapenv:Body><m:update><m:UpdateMetadata><m:currentName>Old__c</m:currentName>\
         <m:metadata xsi:type=\"m:Widget\"><m:fullName>New__c</m:fullName><m:label>&lt;New__c&gt;</m:label>\
         </m:metadata></m:UpdateMetadata></m:update></soapenv:Body></soapenv:Envelope>"
    );
}

#[tokio::test]
async fn creates_and_deletes_take_components() {
    let script = Script::new([
        answer("create", &[result(1, "Queued"), result(2, "InProgress")]),
        answer("delete", &[result(3, "Queued")]),
        check(&[result(3, "InProgress")]),
    ]);
    let legacy = script.org().legacy();
    let job = legacy.create(vec![widget("A"), widget("B")]).await.unwrap();
    assert_eq!(job.ids(), [id(1), id(2)]);
    assert_eq!(job.results()[1].state, AsyncRequestState::InProgress);
    legacy.delete(&[widget("A")]).await.unwrap();
    let results = legacy.check_status(&[id(3)]).await.unwrap();
    assert_eq!(results[0].state, AsyncRequestState::InProgress);
    let component = |name| {
        format!(
            "<m:metadata xsi:type=\"m:Widget\"><m:fullName>{name}</m:fullName><m:label>&lt;{name}&gt;</m:label>\
             </m:metadata>"
        )
    };
    let (a, b) = (component("A"), component("B"));
    assert_eq!(
        script.lines(),
        [
            format!("POST /services/Soap/m/30.0\n<m:create>{a}{b}</m:create>"),
            format!("POST /services/Soap/m/30.0\n<m:delete>{a}</m:delete>"),
            format!(
                "POST /services/Soap/m/30.0\n<m:checkStatus><m:asyncProcessId>{}</m:asyncProcessId></m:checkStatus>",
                id(3)
            ),
        ]
    );
}

#[tokio::test]
async fn none_and_more_than_ten_are_refused_before_sending() {
    let legacy = Script::default().org().legacy();
    for count in [0, 11] {
        let components: Vec<_> = (0..count).map(|_| widget("A")).collect();
        let updates: Vec<_> = components.iter().map(|it| UpdateMetadata::new("A", it.clone())).collect();
        for error in [
            legacy.create(&components).await.unwrap_err(),
            legacy.update(updates).await.unwrap_err(),
            legacy.delete(components).await.unwrap_err(),
        ] {
            assert_eq!(error.kind(), ErrorKind::Input, "{error}");
        }
    }
    assert!(LegacyJob::<Widget>::resume(&Script::default().org(), &[]).is_err());
    assert!(legacy.check_status(&[]).await.unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_job_is_waited_for() {
    let script = Script::new([
        answer("create", &[result(1, "Queued"), result(2, "Queued"), result(3, "Queued")]),
        check(&[result(1, "InProgress"), result(2, "Completed"), result(3, "Queued")]),
        broken(Acted::Perhaps),
        check(&[result(1, "Completed"), result(3, "InProgress")]),
        check(&[result(3, "Error")]),
    ]);
    let mut job = script.impatient().legacy().create([widget("A"), widget("B"), widget("C")]).await.unwrap();
    let start = Instant::now();
    let mut progress = Vec::new();
    let schedule = Schedule::default();
    let results = job
        .wait_with(schedule, |results| {
            let done = results.iter().filter(|result| result.is_done()).count();
            progress.push((start.elapsed().as_secs(), done));
        })
        .await
        .unwrap();
    assert_eq!(results.iter().map(|it| it.id).collect::<Vec<_>>(), [1, 2, 3].map(id).map(Some));
    assert!(results[0].outcome().is_ok() && results[1].outcome().is_ok());
    let error = results[2].outcome().unwrap_err();
    assert_eq!(error.to_string(), "DUPLICATE_DEVELOPER_NAME: taken");
    // The look after three seconds was lost, and lost nothing.
    assert_eq!(progress, [(1, 1), (7, 2), (15, 3)]);
    assert!(!script.lines()[3].contains(id(2).as_str()), "what is done is not asked for again");
    // What is done is not waited for again.
    job.wait(Schedule::default()).await.unwrap();
    assert_eq!(script.requests().len(), 5);
}

#[tokio::test(start_paused = true)]
async fn after_a_deadline_the_job_can_be_waited_for_again() {
    let script = Script::new([
        answer("delete", &[result(1, "Queued")]),
        check(&[result(1, "Queued")]),
        check(&[result(1, "InProgress")]),
        check(&[result(1, "Completed")]),
    ]);
    let org = script.org();
    let mut job = org.legacy().delete([widget("A")]).await.unwrap();
    let error = job.wait(Schedule::default().deadline(Duration::from_secs(2))).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deadline);
    assert_eq!(job.results()[0].state, AsyncRequestState::InProgress, "what the looks found is kept");
    let mut taken_up = LegacyJob::<Widget>::resume(&org, &job.ids()).unwrap();
    let results = taken_up.wait(Schedule::default()).await.unwrap();
    assert_eq!(results[0].state, AsyncRequestState::Completed);
}

#[tokio::test]
async fn status_asks_once() {
    let script = Script::new([answer("create", &[result(1, "Queued")]), check(&[result(1, "Completed")])]);
    let mut job = script.org().legacy().create([widget("A")]).await.unwrap();
    assert!(job.status().await.unwrap()[0].succeeded());
    assert!(job.status().await.unwrap()[0].succeeded());
    assert_eq!(script.requests().len(), 2);
}

#[tokio::test]
async fn a_retired_version_names_the_way_out() {
    let script = Script::new([fault(500, "UNSUPPORTED_API_VERSION", "Invalid Api version specified on URL")]);
    let error = script.org().legacy().create([widget("A")]).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnsupportedVersion);
    let text = error.to_string();
    assert!(text.contains("use Org::metadata with bindings of a later one: its update and rename"), "{text}");
}

#[tokio::test]
async fn results_that_do_not_add_up_are_an_error() {
    let script = Script::new([answer("create", &[result(1, "Queued")])]);
    let error = script.org().legacy().create([widget("A"), widget("B")]).await.unwrap_err();
    assert_eq!((error.kind(), error.acted()), (ErrorKind::Protocol, Acted::Perhaps));
}

#[test]
fn waiting_can_be_done_on_other_threads() {
    fn sendable<T: Send>(_: T) {}

    let org = Script::default().org();
    let mut job = LegacyJob::<Widget>::resume(&org, &[id(1)]).unwrap();
    sendable(job.wait(Schedule::default()));
    sendable(org.legacy().create([widget("A")]));
    sendable(org.legacy().update([UpdateMetadata::new("A", widget("A"))]));
    sendable(job);
}
