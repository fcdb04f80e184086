//! What an HTTP response means: an answer, or which error.
//!
//! Pure functions. Services answer in their own form; gateways before them
//! answer in HTML, in plain text or not at all, and all of it must become one
//! clear error.

use super::http_date;
use super::transport::HttpResponse;
use crate::error::{Acted, Error, ErrorKind};
use crate::value::DateTime;
use crate::wire::rest::{ErrorRow, read_error_body};
use crate::wire::soap::{self, Heard};
use crate::wire::{Tag, Xml};
use std::time::Duration;

/// How OAuth's resources refuse a session, in words that are no error body.
const BAD_TOKEN: &str = "Bad_OAuth_Token";

/// The content type of a SOAP request.
pub(crate) const SOAP_TYPE: &str = "text/xml; charset=UTF-8";
/// The content type of a REST request.
pub(crate) const JSON_TYPE: &str = "application/json; charset=UTF-8";

/// What reads the children of a call's response element.
pub(crate) type Reader<'a> = &'a mut (dyn for<'i> FnMut(&mut Xml<'i>, &Tag<'i>) -> Result<(), Error> + Send);

/// The statuses by which the service grants a REST call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Granted {
    /// These and no others.
    By(&'static [u16]),
    /// Any of the 200s: a call of the program's own.
    ByAny,
}

impl Granted {
    /// 200, with a body that the call reads.
    pub(crate) const OK: Self = Self::By(&[200]);
    /// 201, with a body that the call reads.
    pub(crate) const CREATED: Self = Self::By(&[201]);
    /// 204, which has no body.
    pub(crate) const NO_CONTENT: Self = Self::By(&[204]);

    fn includes(self, status: u16) -> bool {
        match self {
            Self::By(statuses) => statuses.contains(&status),
            Self::ByAny => (200..300).contains(&status),
        }
    }
}

/// A REST response that grants what was asked, or the error that it stands for.
pub(crate) fn rest(response: HttpResponse, granted: Granted) -> Result<HttpResponse, Error> {
    if granted.includes(response.status) {
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
        None => speechless(&response),
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
    Err(finished(speechless(response), response))
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

/// The text of a REST answer that has one. What a write has done whose answer is
/// not one, [`written`] says.
pub(crate) fn json(response: &HttpResponse) -> Result<&str, Error> {
    let problem = match response.text() {
        Err(error) => return Err(finished(error, response).with_acted(Acted::No)),
        Ok(_) if is_html(response) => "an HTML page, not JSON: is the address the org's own?",
        Ok(text) if text.trim_ascii().is_empty() => "an empty body where JSON was due",
        Ok(text) => return Ok(text),
    };
    let status = response.status;
    let error = Error::protocol(format!("the service answered {status} with {problem}"));
    Err(finished(error, response).with_acted(Acted::No))
}

/// Reads a REST answer that has text; an error says the status, too.
pub(crate) fn read<'r, T>(
    response: &'r HttpResponse,
    read: impl FnOnce(&'r str) -> Result<T, Error>,
) -> Result<T, Error> {
    read(json(response)?).map_err(|error| error.with_status(response.status))
}

/// Reads a REST answer that serde knows.
pub(crate) fn parse<'r, T: serde::Deserialize<'r>>(response: &'r HttpResponse) -> Result<T, Error> {
    read(response, |text| serde_json::from_str(text).map_err(|error| crate::wire::unread_json(text, &error)))
}

/// Reads the answer to a write: if it cannot be read, the service has acted all the same.
pub(crate) fn written<'r, T>(
    response: &'r HttpResponse,
    read: impl FnOnce(&'r str) -> Result<T, serde_json::Error>,
) -> Result<T, Error> {
    let perhaps = |error: Error| error.with_status(response.status).with_acted(Acted::Perhaps);
    let text = json(response).map_err(perhaps)?;
    read(text).map_err(|error| perhaps(crate::wire::unread_json(text, &error)))
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
        let problem = if empty { "an empty body" } else { "an HTML page" };
        let error = if granted {
            let status = response.status;
            Error::protocol(format!(
                "the service answered {status} with {problem}, not with SOAP: is the address the org's own?"
            ))
        } else {
            speechless(response)
        };
        return Err(finished(error, response));
    }
    match soap::read_response(text, call, heard, read) {
        Ok(()) if granted => Ok(()),
        Err(error) if granted || is_fault(&error) => Err(finished(error, response)),
        // Not a fault, and the status says no: the status is the better story.
        Ok(()) | Err(_) => Err(finished(speechless(response), response)),
    }
}

/// Whether it is the service's own word, and not that its answer cannot be read.
fn is_fault(error: &Error) -> bool {
    !matches!(error.kind(), ErrorKind::Decode | ErrorKind::Protocol)
}

/// The error of a response that says nothing we can read but its status.
fn speechless(response: &HttpResponse) -> Error {
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
        300..=399 => {
            let to = response.header("Location").and_then(|to| super::address::Address::parse(to).ok());
            match to {
                Some(to) => Error::protocol(format!(
                    "the service redirects to {}: use that address (sessions do not follow redirects)",
                    to.origin()
                )),
                None => Error::protocol(format!("the service answered {status} with {form}")),
            }
        }
        200..300 => Error::protocol(format!(
            "the service answered {status} with {form}, which is not how it answers this call: is the address the \
             org's own?"
        )),
        401 => Error::new(ErrorKind::Session, format!("the service refused the session with 401 and {form}")),
        404 => {
            Error::protocol(format!("the service answered 404 with {form}: is the address the org's own?"))
        }
        410 => Error::gone(&format!("the service answered 410 with {form}")),
        414 | 431 => Error::new(
            ErrorKind::Refused,
            format!("the request's address is too long ({status}): send long queries over SOAP"),
        )
        .with_code("URI_TOO_LONG"),
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
    let declared = response.header("Content-Type").is_some_and(|ty| ty.to_ascii_lowercase().contains("html"));
    let body = response.body.trim_ascii_start();
    let starts = |with: &[u8]| body.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with));
    declared || starts(b"<!doctype html") || starts(b"<html")
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

/// Whether the service may have acted on a request that it answered with this status and code.
pub(super) fn acted(status: u16, code: Option<&str>) -> Acted {
    let behind_the_door = matches!(code, None | Some("UNKNOWN_EXCEPTION" | "SERVER_UNAVAILABLE"));
    match status {
        // The answer of a call that was granted and that we cannot read, and
        // failures on the inside: what happened there is not known.
        200..300 | 304 | 500 if behind_the_door => Acted::Perhaps,
        420 | 501..600 => Acted::Perhaps,
        _ => Acted::No,
    }
}

/// Adds what the response's head says.
fn finished(error: Error, response: &HttpResponse) -> Error {
    let wait = response.header("Retry-After").and_then(|text| wait(text, response.header("Date")));
    let acted = acted(response.status, error.code());
    error.with_status(response.status).with_retry_after(wait).with_acted(acted)
}
