//! A REST response that grants what was asked.

use super::html;
use super::secrets::Secrets;
use crate::error::{Acted, Error};
use crate::wire::unread_json;
use serde::Deserialize;
use std::fmt;
use std::str::Utf8Error;

/// A REST response whose status the request expects: status, headers, body.
///
/// `Debug` shows the names of the headers and how long the body is.
#[derive(Clone)]
pub struct Response {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    secrets: Secrets,
}

impl Response {
    /// A response without headers, to try how a call reads it.
    pub fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self { status, headers: Vec::new(), body: body.into(), secrets: Secrets::default() }
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    pub(crate) fn answered(
        status: u16,
        headers: Vec<(String, String)>,
        body: Vec<u8>,
        secrets: Secrets,
    ) -> Self {
        Self { status, headers, body, secrets }
    }

    pub(crate) fn secrets(&self) -> Secrets {
        self.secrets.clone()
    }

    /// The status code.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The first header of a name, in any letter case.
    pub fn header_value(&self, name: &str) -> Option<&str> {
        find(&self.headers, name)
    }

    /// The headers, in the order in which they were received.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The body, inflated if it came compressed.
    pub fn bytes(&self) -> &[u8] {
        &self.body
    }

    /// The body, without the rest of the response.
    pub fn into_bytes(self) -> Vec<u8> {
        self.body
    }

    /// The body as text of JSON.
    ///
    /// # Errors
    /// If it is empty, a page of HTML, or not UTF-8.
    pub fn text(&self) -> Result<&str, Error> {
        let text = str::from_utf8(&self.body).map_err(|error| self.read_error(not_text(error)))?;
        let problem = if html::is_page(find(&self.headers, "Content-Type"), &self.body) {
            format!("an HTML page, not JSON: is the address the org's own?{}", html::quoted(&self.body))
        } else if text.trim_ascii().is_empty() {
            "an empty body where JSON was due".to_owned()
        } else {
            return Ok(text);
        };
        let error = Error::protocol(format!("the service answered {} with {problem}", self.status));
        Err(self.read_error(error).with_acted(Acted::No))
    }

    /// The body, read by serde.
    ///
    /// # Errors
    /// As [`text`](Self::text); and if it is not what serde expects.
    pub fn json<'r, T: Deserialize<'r>>(&'r self) -> Result<T, Error> {
        self.read(|text| serde_json::from_str(text).map_err(|error| unread_json(text, &error)))
    }

    /// The body, read by a function.
    pub(crate) fn read<'r, T>(&'r self, read: impl FnOnce(&'r str) -> Result<T, Error>) -> Result<T, Error> {
        read(self.text()?).map_err(|error| self.read_error(error))
    }

    fn read_error(&self, error: Error) -> Error {
        self.secrets.clean(error).with_status(self.status)
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("headers", &names)
            .field("body", &self.body.len())
            .finish_non_exhaustive()
    }
}

pub(crate) fn find<'h>(headers: &'h [(String, String)], name: &str) -> Option<&'h str> {
    headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
}

pub(crate) fn not_text(error: Utf8Error) -> Error {
    Error::unreadable("the answer is not UTF-8 text").at(error.valid_up_to() as u64).with_source(error)
}

/// Whether the service may have acted on a request that it answered with this status and code.
pub(crate) fn may_have_acted(status: u16, code: Option<&str>) -> Acted {
    let behind_the_door = matches!(code, None | Some("UNKNOWN_EXCEPTION" | "SERVER_UNAVAILABLE"));
    match status {
        // The answer of a call that was granted and that we cannot read, and
        // failures on the inside: what happened there is not known.
        200..300 | 304 | 500 if behind_the_door => Acted::Perhaps,
        420 | 501..600 => Acted::Perhaps,
        _ => Acted::No,
    }
}
