//! Recorded SOAP answers, played to the client: each is read by the call that it answers, or stands in a
//! list with the reason why no call does.

use super::content::Canonical;
use super::corpus::{Corpus, play};
use sforce::client::{BoxFuture, HttpRequest, HttpResponse, Merge, Transport};
use sforce::metadata::{ListQuery, UpdateMetadata};
use sforce::wire::{Element, to_xml, to_xml_row};
use sforce::{
    DynamicObject, Edit, Error, ErrorKind, Id, New, Org, Retry, SaveResult, Session, SoapLogin, Typed,
    Upsert, Version, Wire, select,
};
use sforce_bindings::objects::{Account, Opportunity};
use sforce_bindings::v30::metadata::CustomObject as OldObject;
use sforce_bindings::v66::metadata::ReportFolder;
use std::collections::BTreeMap;

/// Answers every request with one recording.
pub(crate) struct Recording(HttpResponse);

impl Transport for Recording {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, Error>> {
        Box::pin(async { Ok(self.0.clone()) })
    }
}

pub(crate) fn recording(status: u16, content_type: &str, body: &str) -> Recording {
    let headers = vec![("Content-Type".to_owned(), content_type.to_owned())];
    Recording(HttpResponse { status, headers, body: body.as_bytes().to_vec() })
}

pub(crate) fn org(recording: Recording, wire: Wire) -> Org {
    let builder = Org::builder().transport(recording).retry(Retry::never());
    builder.session(Session::new("https://acme.example", "00D!FAKE")).unwrap().over(wire)
}

pub(crate) const ANY: &str = "001000000000001AAA";

/// Answers that no call of the library's reads here, and requests.
const ELSEWHERE: [(&str, &str); 30] = [
    ("cancelDeployResponse", METADATA),
    ("checkDeployStatus", A_REQUEST),
    ("checkDeployStatusResponse", METADATA),
    ("checkRetrieveStatus", A_REQUEST),
    ("checkRetrieveStatusResponse", METADATA),
    ("checkStatus", A_REQUEST),
    ("convertLeadResponse", NO_CALL),
    ("create", A_REQUEST),
    ("createMetadataResponse", METADATA),
    ("deleteMetadataResponse", METADATA),
    ("deploy", A_REQUEST),
    ("deployRecentValidationResponse", METADATA),
    ("deployResponse", METADATA),
    ("describeLayoutResponse", NO_CALL),
    ("describeMetadata", A_REQUEST),
    ("describeMetadataResponse", METADATA),
    ("describeValueTypeResponse", METADATA),
    ("findDuplicatesResponse", NO_CALL),
    ("listMetadata", A_REQUEST),
    ("login", A_REQUEST),
    ("processResponse", NO_CALL),
    ("renameMetadataResponse", METADATA),
    ("resetPasswordResponse", NO_CALL),
    ("retrieve", A_REQUEST),
    ("sendEmailResponse", NO_CALL),
    ("setPasswordResponse", NO_CALL),
    ("retrieveResponse", METADATA),
    ("updateMetadataResponse", METADATA),
    ("upsertMetadataResponse", METADATA),
    ("", "an envelope without a body"),
];
const A_REQUEST: &str = "a request";
const METADATA: &str = "played in the tests of the Metadata API's calls";
const ROWS: &str = "rows of an object that no call is played for, read as all rows are";
const COMPONENTS: &str = "components that no call is played for, read as all components are";
const NO_CALL: &str = "the library has no such call; Org::raw_soap reaches it";

/// The first element of a name, at whatever depth.
pub(crate) fn find<'a>(element: &'a Element, name: &str) -> Option<&'a Element> {
    if element.name == name {
        return Some(element);
    }
    element.children().find_map(|child| find(child, name))
}

pub(crate) fn count(element: &Element, name: &str) -> usize {
    usize::from(element.name == name) + element.children().map(|child| count(child, name)).sum::<usize>()
}

fn text(element: &Element, name: &str) -> Option<String> {
    find(element, name).map(|it| it.text().trim().to_owned()).filter(|text| !text.is_empty())
}

/// What an element says under a name, in its own words: not what a child of it says.
pub(crate) fn said(element: &Element, name: &str) -> Option<String> {
    element.child(name).map(|it| it.text().trim().to_owned()).filter(|text| !text.is_empty())
}

/// An answer's results, in order.
pub(crate) fn results(answer: &Element) -> Vec<&Element> {
    answer.children().filter(|child| child.name == "result").collect()
}

/// What is known of an answer that no call reads here.
fn reason(name: &str, answer: Option<&Element>, strangers: bool) -> Option<&'static str> {
    let parts = answer.into_iter().flat_map(Element::children);
    let parts = parts.flat_map(|result| std::iter::once(result).chain(result.children()));
    let types: Vec<_> = parts.filter_map(|it| it.xsi_type.as_ref().map(|(name, _)| name.as_str())).collect();
    match name {
        "retrieveResponse" if types.contains(&"sObject") => return Some(ROWS),
        "readMetadataResponse" if !types.is_empty() => return Some(COMPONENTS),
        _ => {}
    }
    let known = ELSEWHERE.iter().find(|(known, _)| *known == name).map(|(_, reason)| *reason);
    // Of other recordings no list can know all names.
    let others = if name.ends_with("Response") { NO_CALL } else { A_REQUEST };
    known.or(strangers.then_some(others))
}

#[test]
fn every_soap_answer_is_read_by_its_call() {
    let Some(mut corpus) = Corpus::at_hand() else { return };
    let (ours, strangers) = (corpus.is_ours(), corpus.has_strangers());
    let (mut read, mut elsewhere) = (BTreeMap::<String, usize>::new(), BTreeMap::<&str, usize>::new());
    corpus.each("xml", |file, content| {
        // What cannot be read fails where all documents are read.
        let Ok(document) = Element::parse(content) else { return };
        let answer = find(&document, "Body").and_then(|body| body.children().next());
        let metadata = answer.is_some_and(|answer| {
            find(answer, "result").is_some_and(|it| it.ns.ends_with("/metadata"))
                || answer.ns.ends_with("/metadata")
        });
        let name = answer.map_or("", |answer| answer.name.as_str());
        let done = match (answer, metadata) {
            (Some(answer), true) => play(of_metadata(file, answer, content)),
            (Some(answer), false) => play(of_partner(file, answer, content)),
            (None, _) => false,
        };
        if done {
            *read.entry(name.to_owned()).or_default() += 1;
            return;
        }
        let reason = reason(name, answer, strangers)
            .unwrap_or_else(|| panic!("{file}: nothing reads {name}, and no reason is known"));
        *elsewhere.entry(reason).or_default() += 1;
    });
    println!("read by their calls: {read:?}\nelsewhere: {elsewhere:?}");
    let calls = [
        "Fault",
        "checkStatusResponse",
        "createResponse",
        "deleteResponse",
        "describeSObjectResponse",
        "emptyRecycleBinResponse",
        "getDeletedResponse",
        "getServerTimestampResponse",
        "getUpdatedResponse",
        "getUserInfoResponse",
        "listMetadataResponse",
        "loginResponse",
        "mergeResponse",
        "queryMoreResponse",
        "queryResponse",
        "readMetadataResponse",
        "retrieveResponse",
        "undeleteResponse",
        "updateResponse",
        "upsertResponse",
    ];
    for call in calls.iter().filter(|_| ours) {
        assert!(read.contains_key(*call), "no recording of {call}: {read:?}");
    }
    corpus.end();
}

/// Plays an answer of the partner API, or a fault; whether there is a call that reads it.
async fn of_partner(file: &str, answer: &Element, content: &str) -> bool {
    let status = if answer.name == "Fault" { 500 } else { 200 };
    let org = org(recording(status, "text/xml", content), Wire::Soap);
    let id = Id::new(ANY).unwrap();
    let results = results(answer);
    let places = results.len();
    match answer.name.as_str() {
        "Fault" => {
            let error = org.query_text::<DynamicObject>("SELECT Id FROM Account").all().await.unwrap_err();
            let code = find(answer, "faultcode").unwrap().text();
            assert_eq!(error.code(), code.trim().rsplit(':').next(), "{file}");
        }
        "queryResponse" | "queryAllResponse" | "queryMoreResponse" => {
            // The pages behind are not recorded here, of the rows or of their children.
            let query = org.query_text::<DynamicObject>("SELECT Id FROM Account").first_children();
            let mut query = match answer.name.as_str() {
                "queryAllResponse" => query.with_deleted(),
                "queryMoreResponse" => query.resume("01g-500"),
                _ => query,
            };
            let rows = query.next_page().await.transpose().unwrap().unwrap_or_default();
            let records = results[0].children().filter(|it| it.name == "records" && !it.nil);
            assert_eq!(rows.len(), records.count(), "{file}");
            assert_eq!(query.total().map(|total| total.to_string()), said(results[0], "size"), "{file}");
            assert_eq!(query.locator().map(str::to_owned), said(results[0], "queryLocator"), "{file}");
        }
        "searchResponse" => {
            let rows = org.search_text::<DynamicObject>("FIND {Acme}").await.unwrap();
            let found =
                results.iter().flat_map(|result| result.children()).filter_map(|it| it.child("record"));
            let found: Vec<_> = found.filter(|it| !it.nil).collect();
            assert_eq!(rows.len(), found.len(), "{file}");
            for (row, element) in rows.iter().zip(found) {
                assert_eq!(Some(row.object().to_owned()), said(element, "type"), "{file}");
                let again = Element::parse(&to_xml_row(row).unwrap()).unwrap();
                assert_eq!(Canonical::children(&again), Canonical::children(element), "{file}");
            }
        }
        "retrieveResponse" => {
            let objects: Vec<_> = results.iter().filter_map(|it| said(it, "type")).collect();
            let ids = vec![id; places];
            let names: Vec<_> = if objects.iter().all(|object| object == "Account") {
                let rows = org.retrieve(ids, select![Account: NAME]).await.unwrap();
                rows.into_iter().map(|row| row.and_then(|row| row.name)).collect()
            } else if objects.iter().all(|object| object == "Opportunity") {
                let ids = vec![Id::new("006000000000001").unwrap(); places];
                let rows = org.retrieve(ids, select![Opportunity: NAME]).await.unwrap();
                rows.into_iter().map(|row| row.and_then(|row| row.name)).collect()
            } else {
                return false;
            };
            assert_eq!(names, results.iter().map(|it| said(it, "Name")).collect::<Vec<_>>(), "{file}");
        }
        "getUpdatedResponse" => {
            let (start, end) = span();
            let updated = org.updated("Account", start, end).await.unwrap();
            assert_eq!(updated.ids.len(), count(answer, "ids"), "{file}");
            assert_eq!(Some(updated.covered_to), instant(answer, "latestDateCovered"), "{file}");
        }
        "getDeletedResponse" => {
            let (start, end) = span();
            let deleted = org.deleted("Account", start, end).await.unwrap();
            assert_eq!(deleted.records.len(), count(answer, "deletedRecords"), "{file}");
            assert_eq!(Some(deleted.known_from), instant(answer, "earliestDateAvailable"), "{file}");
            assert_eq!(Some(deleted.covered_to), instant(answer, "latestDateCovered"), "{file}");
        }
        "getServerTimestampResponse" => {
            assert_eq!(Some(org.server_timestamp().await.unwrap()), instant(answer, "timestamp"), "{file}");
        }
        "getUserInfoResponse" => {
            let user = org.user_info().await.unwrap();
            assert_eq!(Some(user.user_name), text(answer, "userName"), "{file}");
            assert_eq!(Some(user.user_id), text(answer, "userId").map(|id| id.parse().unwrap()), "{file}");
            let told = answer.children().flat_map(Element::children).filter(|it| !it.nil).count();
            assert_eq!(user.all.len(), told, "{file}");
        }
        "logoutResponse" => org.logout().await.unwrap(),
        "loginResponse" => signed_in(file, answer, recording(200, "text/xml", content)).await,
        _ => return wrote(file, answer, &org).await || described(file, answer, &org).await,
    }
    true
}

/// Plays the answer to a write, if it is one.
async fn wrote(file: &str, answer: &Element, org: &Org) -> bool {
    let (id, results) = (Id::new(ANY).unwrap(), results(answer));
    let places = results.len();
    match answer.name.as_str() {
        "createResponse" => {
            let records = vec![New::<Account>::new(); places];
            saved(file, answer, &org.create(records).await.unwrap());
        }
        "updateResponse" => {
            let records = vec![Edit::<Account>::of(id); places];
            saved(file, answer, &org.update(records).await.unwrap());
        }
        "upsertResponse" => {
            let records = vec![Upsert::named("Account", "Number__c", "1"); places];
            saved(file, answer, &org.upsert(records).await.unwrap());
        }
        "deleteResponse" => {
            saved(file, answer, &org.delete_all::<Account>(&vec![id; places]).await.unwrap());
        }
        "undeleteResponse" => saved(file, answer, &org.undelete_all(&vec![id; places]).await.unwrap()),
        "emptyRecycleBinResponse" => {
            saved(file, answer, &org.empty_recycle_bin(&vec![id; places]).await.unwrap());
        }
        "mergeResponse" => {
            let merges = vec![Merge::into(Edit::<Account>::of(id)).record(id); places];
            for (result, element) in org.merge(merges).await.unwrap().iter().zip(answer.children()) {
                assert_eq!(Some(result.success.to_string()), text(element, "success"), "{file}");
                assert_eq!(result.id.map(|id| id.to_string()), text(element, "id"), "{file}");
                assert_eq!(result.merged.len(), count(element, "mergedRecordIds"), "{file}");
                assert_eq!(result.updated.len(), count(element, "updatedRelatedIds"), "{file}");
            }
        }
        _ => return false,
    }
    true
}

/// Plays a describe, if it is one.
async fn described(file: &str, answer: &Element, org: &Org) -> bool {
    let results = results(answer);
    match answer.name.as_str() {
        "describeSObjectResponse" => {
            let described = org.describe("Account").await.unwrap();
            assert_eq!(described.fields.len(), fields(results[0]), "{file}");
            says_all(file, &described.value, results[0]);
        }
        "describeSObjectsResponse" => {
            let names: Vec<_> = results.iter().map(|it| said(it, "name").unwrap_or_default()).collect();
            let names: Vec<_> = names.iter().map(String::as_str).collect();
            for (described, result) in org.describe_many(&names).await.unwrap().iter().zip(results) {
                assert_eq!(described.fields.len(), fields(result), "{file}");
                says_all(file, &described.value, result);
            }
        }
        "describeGlobalResponse" => {
            let described = org.describe_global().await.unwrap();
            assert_eq!(described.objects.len(), count(results[0], "sobjects"), "{file}");
            says_all(file, &described.value, results[0]);
        }
        _ => return false,
    }
    true
}

/// Plays an answer of the Metadata API; whether there is a call that reads it here.
async fn of_metadata(file: &str, answer: &Element, content: &str) -> bool {
    let org = org(recording(200, "text/xml", content), Wire::Soap);
    let results = results(answer);
    match answer.name.as_str() {
        "createResponse" | "deleteResponse" | "updateResponse" => {
            let legacy = org.legacy();
            let one = OldObject { full_name: Some("A__c".to_owned()), ..OldObject::default() };
            let old = vec![one; results.len()];
            let job = match answer.name.as_str() {
                "createResponse" => legacy.create(&old).await,
                "deleteResponse" => legacy.delete(&old).await,
                _ => {
                    let updates = old.into_iter().map(|it| UpdateMetadata::new("A__c", it));
                    legacy.update(updates.collect::<Vec<_>>()).await
                }
            };
            async_results(file, answer, job.unwrap().results());
        }
        "checkStatusResponse" => {
            let ids = vec![Id::new(ANY).unwrap(); results.len()];
            async_results(file, answer, &org.legacy().check_status(&ids).await.unwrap());
        }
        "listMetadataResponse" => {
            let listed = org.metadata().list(Version::V58, &[ListQuery::of("CustomObject")]).await.unwrap();
            assert_eq!(listed.len(), count(answer, "result"), "{file}");
            for (it, element) in listed.iter().zip(answer.children()) {
                assert_eq!(Some(it.full_name.clone()), text(element, "fullName"), "{file}");
            }
        }
        "readMetadataResponse" => {
            if !is_of_folders(answer) {
                return false;
            }
            let records: Vec<_> = results.iter().flat_map(|it| it.children()).collect();
            let read = org.metadata().read::<ReportFolder>(&vec!["A"; records.len()]).await.unwrap();
            let there = records.iter().map(|it| if it.nil { None } else { text(it, "fullName") });
            let read: Vec<_> = read.into_iter().map(|it| it.and_then(|it| it.full_name)).collect();
            assert_eq!(read, there.collect::<Vec<_>>(), "{file}");
        }
        _ => return false,
    }
    true
}

/// All of a describe is kept, what its type does not know as it came.
fn says_all(file: &str, described: &impl Typed, result: &Element) {
    let again = Element::parse(&to_xml(described).unwrap()).unwrap();
    assert!(Canonical::saying(&again) == Canonical::saying(result), "{file}");
}

/// An answer to `readMetadata` that the calls here can read, which ask for one type.
pub(crate) fn is_of_folders(answer: &Element) -> bool {
    let folder = |it: &Element| it.nil || it.xsi_type.as_ref().is_none_or(|(it, _)| it == "ReportFolder");
    answer.children().flat_map(Element::children).all(folder)
}

fn async_results(file: &str, answer: &Element, results: &[sforce::metadata::AsyncResult]) {
    assert_eq!(results.len(), count(answer, "result"), "{file}");
    for (result, element) in results.iter().zip(answer.children()) {
        let again = Element::parse(&to_xml(result).unwrap()).unwrap();
        assert_eq!(Canonical::children(&again), Canonical::children(element), "{file}");
    }
}

fn fields(result: &Element) -> usize {
    result.children().filter(|child| child.name == "fields").count()
}

fn span() -> (sforce::DateTime, sforce::DateTime) {
    ("2026-01-01T00:00:00Z".parse().unwrap(), "2026-01-02T00:00:00Z".parse().unwrap())
}

fn instant(answer: &Element, name: &str) -> Option<sforce::DateTime> {
    text(answer, name).map(|text| text.parse().unwrap())
}

fn saved(file: &str, answer: &Element, results: &[SaveResult]) {
    for (result, element) in results.iter().zip(answer.children()) {
        let said = |name: &str| element.child(name).map(Element::text);
        assert_eq!(Some(result.success.to_string()), said("success"), "{file}");
        let id = said("id").filter(|id| !id.is_empty());
        assert_eq!(result.id.map(|id| id.to_string()), id, "{file}");
        assert_eq!(result.created.map(|created| created.to_string()), said("created"), "{file}");
        let error = element.child("errors");
        let code = error.and_then(|error| error.child("statusCode")).map(Element::text);
        assert_eq!(result.errors.first().map(|error| error.code.clone()), code, "{file}");
        let message = error.and_then(|error| error.child("message")).map(Element::text);
        assert_eq!(result.errors.first().map(|error| error.message.clone()), message, "{file}");
    }
}

async fn signed_in(file: &str, answer: &Element, recording: Recording) {
    let login = SoapLogin {
        login_url: "https://login.salesforce.com".into(),
        username: "user@example.com".into(),
        password: "not a password".into(),
        version: Version::V58,
    };
    let signed = Org::builder().transport(recording).retry(Retry::never()).login(login).await;
    let said = |name: &str| find(answer, name).map(Element::text);
    let server = said("serverUrl").filter(|url| url.starts_with("https://"));
    match (signed, server, said("sessionId")) {
        (Ok(org), Some(server), Some(session)) => {
            assert!(server.starts_with(org.session().instance()), "{file}");
            assert_eq!(org.session().token(), session, "{file}");
        }
        // An expired password brings no session, and a template no address.
        (Err(error), ..) => assert_ne!(error.kind(), ErrorKind::Decode, "{file}: {error}"),
        (Ok(_), ..) => panic!("{file}: signed in without an address or a session"),
    }
}
