//! SOAP: which API an endpoint is, and which operation a request asks for.

mod data;
mod describe;
mod dialect;
mod envelope;
mod login;
mod metadata;
mod sobject;

use sforce_schema::Version;

use crate::actor::Actor;
use crate::clock::millis;
use crate::http::{Answer, Call, segments};
use crate::org::Org;
use crate::refusal::Refusal;
use crate::xml::{Element, Writer};

pub(crate) use dialect::Dialect;
pub(crate) use envelope::{Api, client_fault, unreadable};

/// The namespace of metadata types in the Tooling API.
pub(crate) const TOOLING_METADATA: &str = "urn:metadata.tooling.soap.sforce.com";

/// An operation of a version, asked for by someone who may.
#[derive(Clone, Copy)]
struct Request<'a> {
    /// Who asks, and what they see.
    by: &'a Actor,
    api: Api,
    version: Version,
    header: Option<&'a Element>,
    operation: &'a Element,
    session: &'a str,
}

impl Request<'_> {
    /// The text of an element of a header.
    fn header(&self, header: &str, name: &str) -> Option<&str> {
        self.header.and_then(|all| all.child(header)).and_then(|header| header.text_of(name))
    }

    fn flag(&self, header: &str, name: &str) -> bool {
        matches!(self.header(header, name), Some("true" | "1"))
    }
}

/// What an operation answers: the content of its response element, or a fault.
type Outcome = Result<Writer, Refusal>;

pub(crate) fn answer(org: &mut Org, call: &Call) -> Answer {
    let path: Vec<&str> = segments(&call.path).collect();
    let (Some(letter), Some(number), true) = (path.get(2), path.get(3), path.len() <= 5) else {
        return Answer::of(404, "text/html", "no such endpoint");
    };
    let api = match *letter {
        "u" | "U" => Api::Partner,
        "c" | "C" => Api::Enterprise,
        "m" | "M" => Api::Metadata,
        "t" | "T" => Api::Tooling,
        "s" | "S" => return no_apex("the Apex API"),
        "class" | "package" => return no_apex("a web service in Apex"),
        _ => return Answer::of(404, "text/html", "the emulated org has no such API yet"),
    };
    if call.method != "POST" {
        return Answer::of(405, "text/html", "HTTP method not allowed: SOAP is POSTed").with("allow", "POST");
    }
    let range = org.settings.oldest_version..=org.settings.newest_version;
    let version = number.parse::<Version>().ok().filter(|version| range.contains(&version.major));
    let Some(version) = version else {
        let message = format!("Invalid Api version specified on URL: {number}");
        return envelope::fault(api, &Refusal::new("UNSUPPORTED_API_VERSION", message));
    };
    let root = match Element::read(&call.body) {
        Ok(root) => root,
        Err(problem) => return envelope::unreadable(&problem.to_string()),
    };
    let body = root.child("Body").filter(|_| root.name == "Envelope");
    let Some(operation) = body.and_then(|body| body.children.first()) else {
        return envelope::unreadable("the request is no SOAP envelope with an operation in its body");
    };
    let header = root.child("Header");
    let session = header
        .and_then(|all| all.child("SessionHeader"))
        .and_then(|it| it.text_of("sessionId"))
        .unwrap_or_default();
    let by = org.first_user();
    let request = Request { by: &by, api, version, header, operation, session };
    let name = operation.name.as_str();
    let answer = match perform(org, &request) {
        Ok(content) => envelope::response(org, &request, content),
        Err(refusal) => envelope::fault(api, &refusal),
    };
    answer.named(name)
}

fn perform(org: &mut Org, request: &Request<'_>) -> Outcome {
    let unknown = request.header.into_iter().flat_map(|all| &all.children);
    let unknown = unknown.filter(|header| header.must_understand && !HEADERS.contains(&header.name.as_str()));
    if let Some(header) = unknown.into_iter().next() {
        let message = format!("the header {} is not understood", header.name);
        return Err(Refusal::new("INVALID_SOAP_HEADER", message));
    }
    if request.api != Api::Metadata && request.operation.name == "login" {
        return login::login(org, request);
    }
    let life = millis(org.settings.session_life);
    let user = org.sessions.user_of(request.session, org.clock.now(), life).ok_or_else(|| {
        Refusal::new("INVALID_SESSION_ID", "Invalid Session ID found in SessionHeader: Illegal Session")
    })?;
    let by = org.actor(user)?;
    org.count_request()?;
    match request.api {
        Api::Partner | Api::Enterprise => {
            let by = org.as_data(&by, request.version);
            data::answer(org, &Request { by: &by, ..*request })
        }
        Api::Tooling => {
            let operation = as_partner(request.operation);
            let by = org.as_tooling(&by, request.version);
            data::answer(org, &Request { by: &by, operation: &operation, ..*request })
        }
        Api::Metadata => metadata::answer(org, &Request { by: &by, ..*request }),
    }
}

/// The fault of endpoints that the service has for Apex.
fn no_apex(what: &str) -> Answer {
    client_fault("FUNCTIONALITY_NOT_ENABLED", &format!("{what} is not emulated"))
}

/// An operation of the Tooling API with the names that the partner API has for its
/// arguments. Its WSDL has others for some, in every version; either are read.
fn as_partner(operation: &Element) -> Element {
    let mut operation = operation.clone();
    for argument in &mut operation.children {
        let name = match (operation.name.as_str(), argument.name.as_str()) {
            ("retrieve", "select") => "fieldList",
            ("retrieve" | "describeSObject", "type") | ("describeSObjects", "types") => "sObjectType",
            ("getUpdated" | "getDeleted", "start") => "startDate",
            ("getUpdated" | "getDeleted", "end") => "endDate",
            ("upsert", "fieldName") => "externalIDFieldName",
            ("upsert", "entities") => "sObjects",
            _ => continue,
        };
        name.clone_into(&mut argument.name);
    }
    operation
}

/// The headers that the service knows (soap-core, section 3). Those that say
/// nothing to an emulated org are read over.
const HEADERS: [&str; 20] = [
    "SessionHeader",
    "LoginScopeHeader",
    "CallOptions",
    "QueryOptions",
    "AssignmentRuleHeader",
    "MruHeader",
    "EmailHeader",
    "AllOrNoneHeader",
    "AllowFieldTruncationHeader",
    "DisableFeedTrackingHeader",
    "StreamingEnabledHeader",
    "UserTerritoryDeleteHeader",
    "LocaleOptions",
    "OwnerChangeOptions",
    "DuplicateRuleHeader",
    "PackageVersionHeader",
    "DebuggingHeader",
    "CurrencyConversionHeader",
    "MetadataVersionCheck",
    "MetadataWarningsHeader",
];

/// A `result` element.
fn result(inside: impl FnOnce(&mut Writer)) -> Writer {
    let mut xml = Writer::default();
    xml.nest("result", inside);
    xml
}

/// The code for text that is not what the schema declares; written without a
/// detail, as the service's own XML reader does.
const CLIENT: &str = "Client";

/// Refuses elements that the operation does not declare. Their namespaces and
/// their order are the client's business: clients get both wrong, and the
/// service takes it.
fn only(operation: &Element, names: &[&str]) -> Result<(), Refusal> {
    match operation.children.iter().find(|child| !names.contains(&child.name.as_str())) {
        None => Ok(()),
        Some(child) => {
            let message = format!(
                "Element {{{}}}{} invalid at this location in type {}",
                child.namespace, child.name, operation.name
            );
            Err(Refusal::new(CLIENT, message))
        }
    }
}

/// No such operation in the API, or not in this version of it.
fn no_operation(operation: &Element) -> Refusal {
    Refusal::new(
        CLIENT,
        format!("No operation available for request {{{}}}{}", operation.namespace, operation.name),
    )
}
