//! Recorded answers of the Metadata API, played to its calls: deployments, retrieves, descriptions.

use super::corpus::{Corpus, play};
use super::exchange::Exchange;
use super::played::{count, find, is_of_folders, results, said};
use serde_json::Value as Json;
use sforce::client::{BoxFuture, HttpRequest, HttpResponse, Transport};
use sforce::metadata::{
    ComponentResult, DeployOptions, DeployResult, Deployment, ListQuery, Manifest, Retrieval, RetrieveRequest,
};
use sforce::wire::Element;
use sforce::{DateTime, Error, Id, Org, Retry, Session, Version, Wire};
use sforce_bindings::{v30, v66};
use std::collections::BTreeMap;

/// Answers with one recording; a look of the old kind that comes before it with an end.
struct Recording(String);

impl Transport for Recording {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, Error>> {
        let asked = String::from_utf8_lossy(request.body.as_deref().unwrap_or_default()).into_owned();
        let ended = "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body><checkStatusResponse><result>\
                     <done>true</done><id>04s000000000001AAA</id><state>Completed</state></result></checkStatusResponse>\
                     </e:Body></e:Envelope>";
        let first = asked.contains("<m:checkStatus>") && !self.0.contains("checkStatusResponse");
        let body = if first { ended.to_owned() } else { self.0.clone() };
        let kind = if self.0.starts_with('{') { "application/json" } else { "text/xml" };
        let headers = vec![("Content-Type".to_owned(), kind.to_owned())];
        Box::pin(async { Ok(HttpResponse { status: 200, headers, body: body.into_bytes() }) })
    }
}

fn org(recording: &str, wire: Wire) -> Org {
    let builder = Org::builder().transport(Recording(recording.to_owned())).retry(Retry::never());
    builder.session(Session::new("https://acme.example", "00D!FAKE")).unwrap().over(wire)
}

fn texts(element: &Element, list: &str, name: &str) -> Vec<String> {
    let items = element.children().filter(|child| child.name == list);
    items.map(|item| item.child(name).map(Element::text).unwrap_or_default()).collect()
}

#[test]
fn the_calls_of_the_metadata_api_read_their_answers() {
    let Some(mut corpus) = Corpus::at_hand() else { return };
    let mut read = BTreeMap::<String, usize>::new();
    corpus.each("xml", |name, text| {
        // What cannot be read fails where all documents are read.
        let Ok(document) = Element::parse(text) else { return };
        let Some(answer) = find(&document, "Body").and_then(|body| body.children().next()) else { return };
        // Without a prefix the namespace is declared at the root or with the answer.
        if answer.ns != "http://soap.sforce.com/2006/04/metadata" {
            return;
        }
        if play(played(name, answer, text)) {
            *read.entry(answer.name.clone()).or_default() += 1;
        }
    });
    println!("{read:?}");
    let calls = [
        "checkDeployStatus",
        "checkRetrieveStatus",
        "describeMetadata",
        "listMetadata",
        "readMetadata",
        "deploy",
        "retrieve",
        "update",
        "checkStatus",
    ];
    for call in calls.iter().filter(|_| corpus.is_ours()) {
        assert!(read.contains_key(&format!("{call}Response")), "no recording of {call}: {read:?}");
    }
    corpus.end();
}

/// Plays an answer to its call; whether there is a call that reads it.
async fn played(name: &str, answer: &Element, text: &str) -> bool {
    let result = answer.child("result").cloned().unwrap_or_default();
    let id = said(&result, "id").and_then(|id| Id::lenient(&id).ok());
    let any = Id::new("0Af000000000001").unwrap();
    let org = org(text, Wire::Soap);
    let metadata = org.metadata();
    match answer.name.as_str() {
        "checkDeployStatusResponse" => deployed(name, &result, &org).await,
        "cancelDeployResponse" => {
            let over = Deployment::resume(&org, any).cancel().await.unwrap();
            assert_eq!(over, said(&result, "done").as_deref() == Some("true"), "{name}");
        }
        "checkRetrieveStatusResponse" => {
            let fetched = Retrieval::resume(&org, any).fetch().await.unwrap();
            let paths: Vec<_> = fetched.file_properties.iter().map(|file| file.file_name.clone()).collect();
            assert_eq!(paths, texts(&result, "fileProperties", "fileName"), "{name}");
            let problems: Vec<_> = fetched.messages.iter().map(|message| message.problem.clone()).collect();
            assert_eq!(problems, texts(&result, "messages", "problem"), "{name}");
            // Only answers of old versions do not say whether it is over: they come when it is.
            let done = said(&result, "done").is_none_or(|done| done == "true");
            assert_eq!((fetched.id, fetched.is_over()), (id, done), "{name}");
            let zip = result.child("zipFile").map(Element::text).filter(|zip| !zip.is_empty());
            assert_eq!(fetched.zip().is_some(), zip.is_some(), "{name}");
        }
        "describeMetadataResponse" => {
            let described = metadata.describe(Version::V62).await.unwrap();
            assert_eq!(described.metadata_objects.len(), count(&result, "metadataObjects"), "{name}");
            let directories: Vec<_> =
                described.metadata_objects.iter().map(|object| object.directory_name.clone()).collect();
            assert_eq!(directories, texts(&result, "metadataObjects", "directoryName"), "{name}");
        }
        "listMetadataResponse" => {
            let listed = metadata.list(Version::V62, &[ListQuery::of("CustomObject")]).await.unwrap();
            let names: Vec<_> = listed.into_iter().map(|found| found.full_name).collect();
            let expected = answer.children().map(|found| found.child("fullName").unwrap().text());
            assert_eq!(names, expected.collect::<Vec<_>>(), "{name}");
        }
        "readMetadataResponse" if is_of_folders(answer) => {
            let names = vec!["A"; count(&result, "records")];
            let records = metadata.read::<v66::metadata::ReportFolder>(&names).await.unwrap();
            for (record, element) in records.iter().zip(result.children()) {
                let full_name = record.as_ref().and_then(|record| record.full_name.clone());
                assert_eq!(full_name, element.child("fullName").map(Element::text), "{name}");
            }
        }
        "describeValueTypeResponse" => {
            let described = metadata.describe_value_type("CustomObject").await.unwrap();
            let names: Vec<_> = described.value_type_fields.into_iter().map(|it| it.name).collect();
            assert_eq!(names, texts(&result, "valueTypeFields", "name"), "{name}");
            for (flag, field) in [
                (described.api_creatable, "apiCreatable"),
                (described.api_deletable, "apiDeletable"),
                (described.api_readable, "apiReadable"),
                (described.api_updatable, "apiUpdatable"),
            ] {
                assert_eq!(flag, said(&result, field).as_deref() == Some("true"), "{name}");
            }
        }
        "createMetadataResponse"
        | "updateMetadataResponse"
        | "upsertMetadataResponse"
        | "deleteMetadataResponse"
        | "renameMetadataResponse" => saved(name, answer, &org).await,
        "deployResponse" => {
            let deployment = metadata.deploy(b"", &DeployOptions::new()).await.unwrap();
            assert_eq!(Some(deployment.id()), id, "{name}");
        }
        "deployRecentValidationResponse" => {
            let deployment = metadata.deploy_validated(any).await.unwrap();
            assert_eq!(Some(deployment.id()), Id::lenient(result.text().trim()).ok().or(id), "{name}");
        }
        "retrieveResponse" => {
            let all = RetrieveRequest::unpackaged(Manifest::new(Version::V62).all("ApexClass"));
            assert_eq!(Some(metadata.retrieve(&all).await.unwrap().id()), id, "{name}");
        }
        "createResponse" | "updateResponse" | "deleteResponse" | "checkStatusResponse" => {
            legacy(name, answer, &org).await;
        }
        _ => return false,
    }
    true
}

async fn deployed(name: &str, result: &Element, org: &Org) {
    // Without a status it is of a version that tells one elsewhere.
    let old = result.child("status").is_none();
    let org = if old { org.at(Version::V28) } else { org.clone() };
    let read = Deployment::resume(&org, Id::new("0Af000000000001").unwrap()).details().await.unwrap();
    // What was not said is as it is when nothing has happened.
    let text = |name: &str| said(result, name);
    assert_eq!(read.success, text("success").as_deref() == Some("true"), "{name}");
    if old {
        let (files, of) = (texts(result, "messages", "fileName"), files_of(&read));
        assert_eq!(of, files, "{name}");
        return;
    }
    assert_eq!(Some(read.status.text()), text("status").as_deref(), "{name}");
    if let Some(id) = text("id") {
        assert_eq!(read.id, Id::lenient(&id).ok(), "{name}");
    }
    assert_eq!(read.created_by, text("createdBy"), "{name}");
    for (number, field) in [
        (read.number_components_total, "numberComponentsTotal"),
        (read.number_components_deployed, "numberComponentsDeployed"),
        (read.number_component_errors, "numberComponentErrors"),
        (read.number_tests_total, "numberTestsTotal"),
    ] {
        assert_eq!(number.to_string(), text(field).unwrap_or_else(|| "0".to_owned()), "{name}");
    }
    let details = result.child("details").cloned().unwrap_or_default();
    let mut files = texts(&details, "componentFailures", "fileName");
    files.extend(texts(&details, "componentSuccesses", "fileName"));
    assert_eq!(files_of(&read), files, "{name}");
    for (time, field) in [(read.created_date, "createdDate"), (read.completed_date, "completedDate")] {
        let said: Option<DateTime> = text(field).map(|time| time.parse().unwrap());
        assert_eq!(time, said, "{name}");
    }
}

fn files_of(result: &DeployResult) -> Vec<String> {
    let messages = result.component_failures().iter().chain(result.component_successes());
    messages.map(|message| message.file_name.clone()).collect()
}

async fn legacy(name: &str, answer: &Element, org: &Org) {
    let ids: Vec<_> =
        answer.children().filter_map(|result| Id::new(&result.child("id")?.text()).ok()).collect();
    let results = org.legacy().check_status(&ids).await;
    if answer.name == "checkStatusResponse" {
        let results = results.unwrap();
        let state = answer.child("result").and_then(|result| result.child("state")).unwrap().text();
        assert_eq!(results[0].state.text(), Some(state.as_str()), "{name}");
        assert!(results[0].extra.is_empty(), "{name}: every element is known: {results:?}");
        return;
    }
    let components = vec![v30::metadata::CustomObject::default(); ids.len()];
    let legacy = org.legacy();
    let job = match answer.name.as_str() {
        "createResponse" => legacy.create(components).await.unwrap(),
        "deleteResponse" => legacy.delete(components).await.unwrap(),
        _ => {
            let updates = components.into_iter().map(|it| sforce::metadata::UpdateMetadata::new("A__c", it));
            legacy.update(updates.collect::<Vec<_>>()).await.unwrap()
        }
    };
    assert_eq!(job.ids(), ids, "{name}");
    assert!(job.results().iter().all(|result| result.extra.is_empty()), "{name}: every element is known");
}

/// The synchronous calls that write components.
async fn saved(name: &str, answer: &Element, org: &Org) {
    let (said_of, metadata) = (results(answer), org.metadata());
    let folders = vec![v66::metadata::ReportFolder::default(); said_of.len()];
    let saved: Vec<ComponentResult> = match answer.name.as_str() {
        "createMetadataResponse" => metadata.create(&folders).await.unwrap(),
        "updateMetadataResponse" => metadata.update(&folders).await.unwrap(),
        "upsertMetadataResponse" => metadata.upsert(&folders).await.unwrap(),
        "deleteMetadataResponse" => {
            metadata.delete::<v66::metadata::ReportFolder>(&vec!["A"; said_of.len()]).await.unwrap()
        }
        _ => {
            let renamed = metadata.rename::<v66::metadata::ReportFolder>("A", "B").await;
            let code = said_of[0].child("errors").and_then(|error| said(error, "statusCode"));
            assert_eq!(renamed.err().and_then(|error| error.code().map(str::to_owned)), code, "{name}");
            return;
        }
    };
    for (result, element) in saved.iter().zip(said_of) {
        assert_eq!(Some(result.full_name.clone()), said(element, "fullName"), "{name}");
        assert_eq!(Some(result.success.to_string()), said(element, "success"), "{name}");
        assert_eq!(result.created.map(|created| created.to_string()), said(element, "created"), "{name}");
        let codes: Vec<_> = result.errors.iter().map(|error| error.code.clone()).collect();
        assert_eq!(codes, texts(element, "errors", "statusCode"), "{name}");
        let messages: Vec<_> = result.errors.iter().map(|error| error.message.clone()).collect();
        assert_eq!(messages, texts(element, "errors", "message"), "{name}");
    }
}

#[test]
fn a_recorded_status_of_deploy_request_is_read() {
    let Some(mut corpus) = Corpus::at_hand() else { return };
    let mut read = 0;
    corpus.each("json", |name, text| {
        // What cannot be read fails where all bodies are read.
        let Ok(exchange) = Exchange::of(name, text) else { return };
        if !exchange.path.starts_with("metadata/deployRequest") || exchange.status >= 300 {
            return;
        }
        play(deployed_over_rest(name, &exchange));
        read += 1;
    });
    println!("{read} deployments over REST");
    if corpus.is_ours() {
        assert!(read > 0);
    }
    corpus.end();
}

async fn deployed_over_rest(name: &str, exchange: &Exchange) {
    let (json, any) = (exchange.json(), Id::new("0Af000000000001").unwrap());
    let told = &json["deployResult"];
    let org = org(&exchange.body, Wire::Rest);
    let result = Deployment::resume(&org, any).details().await.unwrap();
    let id = json["id"].as_str().or(told["id"].as_str());
    assert_eq!(result.id, id.map_or(Some(any), |id| Id::lenient(id).ok()), "{name}");
    // What was not said is as it is when nothing has happened.
    if let Some(status) = told["status"].as_str() {
        assert_eq!(result.status.text(), status, "{name}");
    }
    assert_eq!(result.success, told["success"].as_bool().unwrap_or_default(), "{name}");
    assert_eq!(result.check_only, told["checkOnly"].as_bool().unwrap_or_default(), "{name}");
    assert_eq!(result.created_by.as_deref(), told["createdBy"].as_str(), "{name}");
    let components = told["numberComponentsTotal"].as_u64().unwrap_or_default();
    assert_eq!(u64::from(result.number_components_total), components, "{name}");
    for (time, field) in [(result.start_date, "startDate"), (result.completed_date, "completedDate")] {
        let said: Option<DateTime> = told[field].as_str().map(|time| time.parse().unwrap());
        assert_eq!(time, said, "{name}");
    }
    // One alone may stand without a list.
    let details = &told["details"];
    let listed = |list: &str| match &details[list] {
        Json::Array(items) => items.clone(),
        Json::Null => Vec::new(),
        one => vec![one.clone()],
    };
    let failures = (result.component_failures(), listed("componentFailures"));
    let successes = (result.component_successes(), listed("componentSuccesses"));
    for (read, told) in [failures, successes] {
        assert_eq!(read.len(), told.len(), "{name}");
        for (read, told) in read.iter().zip(told) {
            assert_eq!(read.full_name, told["fullName"].as_str().unwrap_or_default(), "{name}");
            assert_eq!(read.id, told["id"].as_str().and_then(|id| Id::lenient(id).ok()), "{name}");
        }
    }
    let tests = result.details.and_then(|details| details.run_test_result);
    let said = &details["runTestResult"];
    assert_eq!(tests.is_some(), said.is_object(), "{name}");
    if let Some(tests) = tests {
        assert_eq!(
            u64::from(tests.num_tests_run),
            said["numTestsRun"].as_u64().unwrap_or_default(),
            "{name}"
        );
        assert_eq!(tests.failures.len(), said["failures"].as_array().map_or(0, Vec::len), "{name}");
    }
}
