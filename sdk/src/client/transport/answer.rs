//! What an HTTP response means: an answer, or which error.
//!
//! Pure functions. Services answer in their own form; gateways before them
//! answer in HTML, in plain text or not at all, and all of it must become one
//! clear error.

use super::HttpResponse;
use crate::api::{Expected, SoapAnswer, Wire, is_page, may_have_acted, quoted};
use crate::error::{Error, ErrorKind};
use crate::http_date;
use crate::value::DateTime;
use crate::wire::rest::{ErrorRow, read_error_body};
use crate::wire::soap::Heard;
use std::time::Duration;

/// How OAuth's resources refuse a session, in words that are no error body.
const BAD_TOKEN: &str = "Bad_OAuth_Token";

/// The content type of a SOAP request.
pub(crate) const SOAP_TYPE: &str = "text/xml; charset=UTF-8";

/// What reads the answer to a SOAP call.
pub(crate) type Reader<'a> = &'a mut (dyn FnMut(&mut SoapAnswer<'_>) -> Result<(), Error> + Send);

/// A REST response that grants what was asked, or the error that it stands for.
pub(crate) fn rest(response: HttpResponse, expected: Expected) -> Result<HttpResponse, Error> {
    if expected.includes(response.status) {
        return Ok(response);
    }
    if response.status == 300 {
        return Err(finished(several(&response), &response));
    }
    if response.status == 403 && response.body.trim_ascii() == BAD_TOKEN.as_bytes() {
        let error = Error::new(ErrorKind::Session, "the session has expired").with_code(BAD_TOKEN);
        return Err(finished(error, &response));
    }
    let said = response.text().ok().and_then(|text| read_error_body(text).or_else(|| of_a_tree(text)));
    let error = match said {
        // A token that was refused is refused whatever the body calls it.
        Some(error) if response.status == 401 && error.kind() == ErrorKind::Refused => {
            let message = error.message().to_owned();
            let code = error.code().unwrap_or_default().to_owned();
            Error::new(ErrorKind::Session, message).with_code(code)
        }
        // The code of an overload says less than its status does.
        Some(error) if error.kind() == ErrorKind::Refused && is_overload(response.status) => {
            let message = error.message().to_owned();
            let code = error.code().unwrap_or_default().to_owned();
            Error::new(ErrorKind::Unavailable, message).with_code(code)
        }
        Some(error) => error,
        None => speechless(&response, Wire::Rest),
    };
    Err(finished(error, &response))
}

/// An answer that grants a call by its status alone, as it has no body.
///
/// # Errors
/// If it has one: then somebody else answered.
pub(crate) fn nothing_said(response: &HttpResponse) -> Result<(), Error> {
    if response.body.trim_ascii().is_empty() {
        return Ok(());
    }
    Err(finished(speechless(response, Wire::Rest), response))
}

/// The first refused record of a tree; all others were refused with it.
fn of_a_tree(text: &str) -> Option<Error> {
    #[derive(serde::Deserialize)]
    struct Tree {
        results: Vec<Refused>,
    }

    #[derive(serde::Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Refused {
        reference_id: String,
        errors: Vec<ErrorRow>,
    }

    let tree: Tree = serde_json::from_str(text).ok()?;
    let refused = tree.results.into_iter().find(|it| !it.errors.is_empty())?;
    let mut first = refused.errors.into_iter().next()?;
    first.message = format!("the record {}: {}", refused.reference_id, first.message);
    Some(first.into_error())
}

/// An external id that more than one record has; the body lists their addresses.
fn several(response: &HttpResponse) -> Error {
    let found: Vec<String> =
        response.text().ok().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
    let ids: Vec<_> = found.iter().filter_map(|address| address.rsplit('/').next()).collect();
    let which = if ids.is_empty() { String::new() } else { format!(": {}", ids.join(", ")) };
    Error::refused("DUPLICATE_EXTERNAL_ID", &format!("more than one record has this external id{which}"))
}

/// Reads a SOAP response: an answer, or a fault, whatever the HTTP status is.
pub(crate) fn soap(
    response: &HttpResponse,
    call: &str,
    heard: &mut Heard,
    read: Reader<'_>,
) -> Result<(), Error> {
    let granted = (200..300).contains(&response.status);
    let text = response.text().map_err(|error| finished(error, response))?;
    let empty = text.trim_ascii().is_empty();
    if empty || is_html(response) {
        let (problem, says) =
            if empty { ("an empty body", String::new()) } else { ("an HTML page", quoted(&response.body)) };
        let error = if granted {
            let status = response.status;
            Error::protocol(format!(
                "the service answered {status} with {problem}, not with SOAP: is the address the org's own?{says}"
            ))
        } else {
            speechless(response, Wire::Soap)
        };
        return Err(finished(error, response));
    }
    match SoapAnswer::read_with(text, call, heard, read) {
        Ok(()) if granted => Ok(()),
        Err(error) if granted || is_fault(&error) => Err(finished(error, response)),
        // Not a fault, and the status says no: the status is the better story.
        Ok(()) | Err(_) => Err(finished(speechless(response, Wire::Soap), response)),
    }
}

/// Whether it is the service's own word, and not that its answer cannot be read.
fn is_fault(error: &Error) -> bool {
    !matches!(error.kind(), ErrorKind::Decode | ErrorKind::Protocol)
}

/// Where a redirect leads: to a host, or within the one that was asked, without its query.
fn target(response: &HttpResponse) -> Option<String> {
    let to = response.header("Location")?.trim();
    if let Ok(address) = super::address::Address::parse(to) {
        return Some(address.origin().to_owned());
    }
    let path = to.split(['?', '#']).next().filter(|path| path.starts_with('/') && path.len() <= 100)?;
    Some(path.to_owned())
}

/// The error of a response that says nothing we can read but its status.
fn speechless(response: &HttpResponse, wire: Wire) -> Error {
    let error = by_status(response, wire);
    if is_html(response) { error.says(&quoted(&response.body)) } else { error }
}

fn by_status(response: &HttpResponse, wire: Wire) -> Error {
    let status = response.status;
    let form = if response.body.trim_ascii().is_empty() {
        "nothing else"
    } else if is_html(response) {
        "an HTML page, a gateway's most likely"
    } else {
        "a body that is no error of the service's"
    };
    match status {
        304 => Error::protocol("the service answered 304, which this call did not ask for"),
        300..=399 => match target(response) {
            Some(path) if path.starts_with('/') => Error::protocol(format!(
                "the service redirects to its page {path}: that is none of the API's, is the address the org's own?"
            )),
            Some(host) => Error::protocol(format!(
                "the service redirects to {host}: use that address (sessions do not follow redirects)"
            )),
            None => Error::protocol(format!("the service answered {status} with {form}")),
        },
        200..300 => Error::protocol(format!(
            "the service answered {status} with {form}, which is not how it answers this call: is the address the \
             org's own?"
        )),
        401 => Error::new(ErrorKind::Session, format!("the service refused the session with 401 and {form}")),
        404 => {
            Error::protocol(format!("the service answered 404 with {form}: is the address the org's own?"))
        }
        410 => Error::gone(&format!("the service answered 410 with {form}")),
        414 | 431 => {
            let what = match (status, wire) {
                (414, Wire::Rest) => "address is too long (414): send long queries over SOAP",
                (414, _) => "address is too long (414): is it the org's own?",
                (_, Wire::Rest) => "address and headers are too long (431): send long queries over SOAP",
                _ => "headers are too long (431): a proxy that adds its own may be the reason",
            };
            Error::new(ErrorKind::Refused, format!("the request's {what}")).with_code("URI_TOO_LONG")
        }
        status if is_overload(status) => {
            Error::new(ErrorKind::Unavailable, format!("the service is not available: {status} with {form}"))
        }
        _ => Error::protocol(format!("the service answered {status} with {form}")),
    }
}

/// Statuses of a service that could not take the request, or did not finish it.
fn is_overload(status: u16) -> bool {
    matches!(status, 420 | 429 | 502 | 503 | 504)
}

fn is_html(response: &HttpResponse) -> bool {
    is_page(response.header("Content-Type"), &response.body)
}

/// How long a service asks to wait: so many seconds, or until a time by its own clock.
fn wait(text: &str, now: Option<&str>) -> Option<Duration> {
    if let Ok(seconds) = text.trim().parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = http_date::read(text)?.unix_millis();
    let now = now.and_then(http_date::read).unwrap_or_else(DateTime::now).unix_millis();
    Some(Duration::from_millis(u64::try_from(until.saturating_sub(now)).unwrap_or_default()))
}

/// Adds what the response's head says.
fn finished(error: Error, response: &HttpResponse) -> Error {
    let wait = response.header("Retry-After").and_then(|text| wait(text, response.header("Date")));
    let acted = may_have_acted(response.status, error.code());
    error.with_status(response.status).with_retry_after(wait).with_acted(acted)
}
