//! SOAP: which API an endpoint is, and which operation a request asks for.

mod envelope;
mod metadata;
mod partner;

use sforce_codegen::schema::Version;

use crate::http::{Answer, Call};
use crate::org::Org;
use crate::refusal::Refusal;
use crate::xml::{Element, Writer};

use envelope::Api;
pub(crate) use envelope::client_fault;

/// An operation of a version, asked for by someone who may.
struct Request<'a> {
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
    let path: Vec<&str> = call.path.split('/').filter(|it| !it.is_empty()).collect();
    let (Some(letter), Some(number), true) = (path.get(2), path.get(3), path.len() <= 5) else {
        return Answer::of(404, "text/html", "no such endpoint");
    };
    let api = match *letter {
        "u" | "U" => Api::Partner,
        "m" | "M" => Api::Metadata,
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
    let request = Request { version, header, operation, session };
    let name = operation.name.as_str();
    let outcome = if api == Api::Partner && name == "login" {
        partner::login(org, &request)
    } else if org.sessions.valid(session) {
        org.requests += 1;
        match api {
            Api::Partner => partner::answer(org, &request),
            Api::Metadata => metadata::answer(org, &request),
        }
    } else {
        Err(Refusal::new("INVALID_SESSION_ID", "Invalid Session ID found in SessionHeader: Illegal Session"))
    };
    let answer = match outcome {
        Ok(content) => envelope::response(org, api, version, name, content),
        Err(refusal) => envelope::fault(api, &refusal),
    };
    answer.named(name)
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
