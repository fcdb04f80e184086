//! Recorded answers, played to the client: the calls that have types of their own read them.

use super::{files, samples};
use sforce::client::{BoxFuture, HttpRequest, HttpResponse, Transport};
use sforce::wire::Element;
use sforce::{
    DynamicObject, Edit, Error, ErrorKind, Id, New, Org, Retry, SaveResult, Session, SoapLogin, Wire,
};
use sforce_bindings::objects::Account;

/// Answers every request with one recording.
struct Recording(HttpResponse);

impl Transport for Recording {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, Error>> {
        Box::pin(async { Ok(self.0.clone()) })
    }
}

fn recording(status: u16, content_type: &str, body: &str) -> Recording {
    let headers = vec![("Content-Type".to_owned(), content_type.to_owned())];
    Recording(HttpResponse { status, headers, body: body.as_bytes().to_vec() })
}

fn org(recording: Recording, wire: Wire) -> Org {
    let builder = Org::builder().transport(recording).retry(Retry::never());
    builder.session(Session::new("https://acme.example", "00D!FAKE")).unwrap().over(wire)
}

/// The first element of a name, at whatever depth.
fn find<'a>(element: &'a Element, name: &str) -> Option<&'a Element> {
    if element.name == name {
        return Some(element);
    }
    element.children().find_map(|child| find(child, name))
}

fn count(element: &Element, name: &str) -> usize {
    usize::from(element.name == name) + element.children().map(|child| count(child, name)).sum::<usize>()
}

#[tokio::test]
async fn the_calls_of_the_partner_api_read_their_answers() {
    let Some(folder) = samples() else { return };
    let mut read = std::collections::BTreeMap::<String, usize>::new();
    for (name, text) in files(&folder, "xml") {
        let Ok(document) = Element::parse(&text) else { continue };
        let Some(answer) = find(&document, "Body").and_then(|body| body.children().next()) else { continue };
        let partner = find(answer, "result").is_none_or(|it| it.ns == "urn:partner.soap.sforce.com");
        let status = if answer.name == "Fault" { 500 } else { 200 };
        let org = org(recording(status, "text/xml", &text), Wire::Soap);
        let id = Id::new("001000000000001AAA").unwrap();
        match answer.name.as_str() {
            "Fault" => {
                let error =
                    org.query_text::<DynamicObject>("SELECT Id FROM Account").all().await.unwrap_err();
                let code = find(answer, "faultcode").unwrap().text();
                assert_eq!(error.code(), code.trim().rsplit(':').next(), "{name}");
            }
            "queryResponse" if partner => {
                let rows = org.query_text::<DynamicObject>("SELECT Id FROM Account").all().await.unwrap();
                assert_eq!(rows.len(), count(answer, "records"), "{name}");
            }
            "createResponse" if partner => {
                let records = vec![New::<Account>::new(); count(answer, "result")];
                results(&name, answer, &org.create(records).await.unwrap());
            }
            "updateResponse" if partner => {
                let records = vec![Edit::<Account>::of(id); count(answer, "result")];
                results(&name, answer, &org.update(records).await.unwrap());
            }
            "deleteResponse" if partner => {
                let ids = vec![id; count(answer, "result")];
                results(&name, answer, &org.delete_all::<Account>(&ids).await.unwrap());
            }
            "loginResponse" => signed_in(&name, answer, recording(200, "text/xml", &text)).await,
            _ => continue,
        }
        *read.entry(answer.name.clone()).or_default() += 1;
    }
    println!("{read:?}");
    for call in
        ["Fault", "queryResponse", "createResponse", "updateResponse", "deleteResponse", "loginResponse"]
    {
        assert!(read.contains_key(call), "no recording of {call}: {read:?}");
    }
}

fn results(name: &str, answer: &Element, results: &[SaveResult]) {
    for (result, element) in results.iter().zip(answer.children()) {
        let text = |name: &str| element.child(name).map(Element::text);
        assert_eq!(Some(result.success.to_string()), text("success"), "{name}");
        let id = text("id").filter(|id| !id.is_empty());
        assert_eq!(result.id.map(|id| id.to_string()), id, "{name}");
        let code = element.child("errors").and_then(|error| error.child("statusCode")).map(Element::text);
        assert_eq!(result.errors.first().map(|error| error.code.clone()), code, "{name}");
    }
}

async fn signed_in(name: &str, answer: &Element, recording: Recording) {
    let login = SoapLogin {
        login_url: "https://login.salesforce.com".into(),
        username: "user@example.com".into(),
        password: "not a password".into(),
        version: sforce::Version::V58,
    };
    let signed = Org::builder().transport(recording).retry(Retry::never()).login(login).await;
    let text = |name: &str| find(answer, name).map(Element::text);
    let server = text("serverUrl").filter(|url| url.starts_with("https://"));
    match (signed, server, text("sessionId")) {
        (Ok(org), Some(server), Some(session)) => {
            assert!(server.starts_with(org.session().instance()), "{name}");
            assert_eq!(org.session().token(), session, "{name}");
        }
        // An expired password brings no session, and a template no address.
        (Err(error), ..) => assert_ne!(error.kind(), ErrorKind::Decode, "{name}: {error}"),
        (Ok(_), ..) => panic!("{name}: signed in without an address or a session"),
    }
}

#[tokio::test]
async fn errors_of_rest_are_read_by_their_code() {
    let Some(folder) = samples() else { return };
    let mut read = 0;
    for (name, text) in files(&folder.join("rest"), "json") {
        let json: serde_json::Value = serde_json::from_str(&text).unwrap();
        let Some(code) = json[0]["errorCode"].as_str().or(json["error"].as_str()) else { continue };
        let org = org(recording(400, "application/json", &text), Wire::Rest);
        let error = org.query_text::<DynamicObject>("SELECT Id FROM Account").all().await.unwrap_err();
        assert_eq!(error.code(), Some(code), "{name}");
        read += 1;
    }
    assert!(read > 5, "{read}");
}
