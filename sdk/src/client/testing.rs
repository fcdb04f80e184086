//! What the tests of the client share: a transport that plays a script, and types.

use super::{BoxFuture, HttpRequest, HttpResponse, Org, Retry, Session, Transport};
use crate::error::{Acted, Error, ErrorKind};
use crate::field::mask::{CREATE, FILTER, KEY, NILLABLE, SORT, UPDATE};
use crate::{Extra, Field, Id, SObject, Version};
use std::collections::VecDeque;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex};

pub(crate) const INSTANCE: &str = "https://acme.example";
pub(crate) const TOKEN: &str = "00D!TOKEN";

type Reply = Result<HttpResponse, Error>;

/// Answers requests from a script, and keeps them.
#[derive(Clone, Default)]
pub(crate) struct Script(Arc<Played>);

#[derive(Default)]
struct Played {
    replies: Mutex<VecDeque<Reply>>,
    requests: Mutex<Vec<HttpRequest>>,
}

impl Script {
    pub(crate) fn new(replies: impl IntoIterator<Item = Reply>) -> Self {
        let script = Self::default();
        script.0.replies.lock().unwrap().extend(replies);
        script
    }

    /// An org with a session that cannot be renewed.
    pub(crate) fn org(&self) -> Org {
        let builder = Org::builder().transport(self.clone());
        builder.session(Session::new(INSTANCE, TOKEN)).unwrap()
    }

    /// The same, which sends nothing twice.
    pub(crate) fn impatient(&self) -> Org {
        let builder = Org::builder().transport(self.clone()).retry(Retry::never());
        builder.session(Session::new(INSTANCE, TOKEN)).unwrap()
    }

    pub(crate) fn requests(&self) -> Vec<HttpRequest> {
        self.0.requests.lock().unwrap().clone()
    }

    /// The only request: method, path and query, then the body.
    pub(crate) fn only(&self) -> String {
        let [request] = <[_; 1]>::try_from(self.lines()).expect("one request");
        request
    }

    /// Each request: method, path and query, then the body.
    pub(crate) fn lines(&self) -> Vec<String> {
        let line = |request: &HttpRequest| {
            let path = request.url.strip_prefix(INSTANCE).unwrap_or(&request.url);
            let mut line = format!("{} {path}", request.method.name());
            if let Some(body) = &request.body {
                let body = str::from_utf8(body).unwrap();
                let _ = write!(line, "\n{}", inside(body));
            }
            line
        };
        self.requests().iter().map(line).collect()
    }
}

/// What stands in a SOAP request's body; other bodies as they are.
fn inside(body: &str) -> &str {
    let inside = body.split_once("<soapenv:Body>").and_then(|(_, rest)| rest.split_once("</soapenv:Body>"));
    inside.map_or(body, |(inside, _)| inside)
}

impl Transport for Script {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Reply> {
        self.0.requests.lock().unwrap().push(request);
        let reply = self.0.replies.lock().unwrap().pop_front();
        Box::pin(async move { reply.expect("the script has no reply left") })
    }
}

#[allow(clippy::unnecessary_wraps)] // scripts hold replies, some of which are none
pub(crate) fn reply(status: u16, content_type: &str, body: &str) -> Reply {
    let headers = vec![("Content-Type".to_owned(), content_type.to_owned())];
    Ok(HttpResponse { status, headers, body: body.as_bytes().to_vec() })
}

pub(crate) fn json(status: u16, body: &str) -> Reply {
    reply(status, "application/json;charset=UTF-8", body)
}

/// A REST error.
pub(crate) fn refusal(status: u16, code: &str, message: &str) -> Reply {
    json(status, &format!(r#"[{{"errorCode":"{code}","message":"{message}"}}]"#))
}

/// A SOAP answer of the partner API, as the service writes it.
pub(crate) fn soap(body: &str) -> Reply {
    reply(200, "text/xml; charset=utf-8", &envelope("urn:partner.soap.sforce.com", body))
}

pub(crate) fn envelope(namespace: &str, body: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\
         <soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\" xmlns=\"{namespace}\" \
         xmlns:sf=\"urn:sobject.partner.soap.sforce.com\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <soapenv:Header><LimitInfoHeader><limitInfo><current>7</current>\
         <limit>5000</limit><type>API REQUESTS</type></limitInfo></LimitInfoHeader>\
         </soapenv:Header><soapenv:Body>{body}</soapenv:Body></soapenv:Envelope>"
    )
}

pub(crate) fn fault(status: u16, code: &str, message: &str) -> Reply {
    let body = format!(
        "<soapenv:Fault><faultcode>sf:{code}</faultcode><faultstring>{code}: {message}</faultstring>\
         <detail><sf:UnexpectedErrorFault><sf:exceptionCode>{code}</sf:exceptionCode>\
         <sf:exceptionMessage>{message}</sf:exceptionMessage></sf:UnexpectedErrorFault></detail></soapenv:Fault>"
    );
    reply(status, "text/xml", &envelope("urn:fault.partner.soap.sforce.com", &body))
}

/// A connection that did not come up, or was lost.
pub(crate) fn broken(acted: Acted) -> Reply {
    Err(Error::new(ErrorKind::Connection, "broken").with_acted(acted))
}

static OBJECTS: crate::Api = crate::Api { namespace: "urn:sobject.partner.soap.sforce.com", version: None };
static METADATA: crate::Api =
    crate::Api { namespace: "http://soap.sforce.com/2006/04/metadata", version: Some(Version::V30) };

/// An object that a test sails with.
#[derive(Default)]
pub(crate) struct Ship {
    pub(crate) id: Option<Id>,
    pub(crate) name: Option<String>,
    pub(crate) masts: Option<i32>,
    pub(crate) number: Option<String>,
    pub(crate) extra: Extra,
}

crate::record! { Ship: "Ship__c" in OBJECTS, base None, subtypes [], object crate::object_info! {
        prefix Some("a00"), described None, tooling false;
        field "Id" "id" (18, 0) [Filter],
        field "Name" "string" (80, 0) [Create Filter Sort Update],
        field "Masts__c" "int" (9, 0) [Create Filter Nillable Sort Update],
        field "Number__c" "string" (20, 0) [Create ExternalId Filter IdLookup Nillable Sort Update],
    };
    opt Id id "Id",
    opt Text name "Name",
    nil Int masts "Masts__c",
    nil Text number "Number__c",
}

impl Ship {
    pub(crate) const ID: Field<Self, Id, { FILTER | SORT | KEY }> = Field::new("Id");
    pub(crate) const NAME: Field<Self, String, { CREATE | UPDATE | FILTER | SORT }> = Field::new("Name");
    pub(crate) const MASTS: Field<Self, i32, { CREATE | UPDATE | FILTER | SORT | NILLABLE }> =
        Field::new("Masts__c");
    pub(crate) const NUMBER: Field<Self, String, { CREATE | UPDATE | FILTER | SORT | NILLABLE | KEY }> =
        Field::new("Number__c");
}

impl SObject for Ship {
    fn record_id(&self) -> Option<Id> {
        self.id
    }
}

impl crate::CanCreate for Ship {}
impl crate::CanUpdate for Ship {}
impl crate::CanUpsert for Ship {}
impl crate::CanUndelete for Ship {}
impl crate::CanSearch for Ship {}
impl crate::CanRetrieve for Ship {}
impl crate::CanDelete for Ship {}
impl crate::CanQuery for Ship {}

/// An object of the Tooling API that a test builds in.
#[derive(Default)]
pub(crate) struct Dock {
    pub(crate) id: Option<Id>,
    pub(crate) name: Option<String>,
    pub(crate) depth: Option<i32>,
    pub(crate) extra: Extra,
}

crate::record! { Dock: "Dock" in OBJECTS, base None, subtypes [], object crate::object_info! {
        prefix Some("1dc"), described None, tooling true;
        field "Id" "id" (18, 0) [Filter],
        field "Name" "string" (80, 0) [Create Filter Sort Update],
        field "Depth" "int" (9, 0) [Create Filter Nillable Sort Update],
    };
    opt Id id "Id",
    opt Text name "Name",
    nil Int depth "Depth",
}

impl Dock {
    pub(crate) const NAME: Field<Self, String, { CREATE | UPDATE | FILTER | SORT }> = Field::new("Name");
    pub(crate) const DEPTH: Field<Self, i32, { CREATE | UPDATE | FILTER | SORT | NILLABLE }> =
        Field::new("Depth");
}

impl SObject for Dock {
    fn record_id(&self) -> Option<Id> {
        self.id
    }
}

impl crate::CanCreate for Dock {}
impl crate::CanUpdate for Dock {}
impl crate::CanRetrieve for Dock {}
impl crate::CanDelete for Dock {}
impl crate::CanQuery for Dock {}

/// A component of 30.0.
#[derive(Default)]
pub(crate) struct Widget {
    pub(crate) full_name: Option<String>,
    pub(crate) label: Option<String>,
    pub(crate) extra: Extra,
}

crate::record! { Widget: "Widget" in METADATA, base None, subtypes [], object None;
    opt Text full_name "fullName",
    req Text label "label",
}
crate::component! { Widget legacy }

/// The `number`-th ship's id.
pub(crate) fn ship(number: u32) -> Id {
    format!("a00{number:012}").parse().unwrap()
}
