//! A REST request without a session.

use super::{Method, encode};
use crate::error::Error;
use bytes::Bytes;
use serde::Serialize;
use std::borrow::Cow;
use std::fmt;

/// The content type of a body of JSON.
const JSON_TYPE: &str = "application/json; charset=UTF-8";

/// The statuses of an answer to a REST call that mean that it was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Expected {
    /// These and no others.
    Only(&'static [u16]),
    /// Any of 200 to 299.
    Any,
}

impl Expected {
    pub(crate) fn includes(self, status: u16) -> bool {
        match self {
            Self::Only(statuses) => statuses.contains(&status),
            Self::Any => (200..300).contains(&status),
        }
    }
}

/// A REST request: method, path, headers, body. The session, the host and the headers of options come with sending.
///
/// A path that starts with `/services/` is sent as it is, and one that starts with `/soap/`. Any other is below the
/// resources of the version, `/services/data/vNN.0`, or of its Tooling API. What stands in it must be percent-encoded.
///
/// `Debug` shows neither the query nor the body.
#[derive(Clone)]
pub struct Request {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) headers: Vec<(String, String)>,
    /// The content type and the bytes; none for no body at all. The tries of a call share the bytes.
    pub(crate) body: Option<(String, Bytes)>,
    pub(crate) accept: Cow<'static, str>,
    pub(crate) expected: Expected,
    /// The object belongs to the Tooling API.
    pub(crate) tooling: bool,
    /// The session stands in a cookie, too, as pages for people want it.
    pub(crate) by_cookie: bool,
}

impl Request {
    /// A request without a body.
    pub fn new(method: Method, path: impl Into<String>) -> Self {
        Self {
            method,
            path: path.into(),
            headers: Vec::new(),
            body: None,
            accept: Cow::Borrowed("application/json"),
            expected: Expected::Any,
            tooling: false,
            by_cookie: false,
        }
    }

    /// A GET.
    pub fn get(path: impl Into<String>) -> Self {
        Self::new(Method::Get, path)
    }

    /// A POST.
    pub fn post(path: impl Into<String>) -> Self {
        Self::new(Method::Post, path)
    }

    /// Adds a parameter to the query, percent-encoded.
    #[must_use]
    pub fn query(mut self, name: &str, value: &str) -> Self {
        self.path.push(if self.path.contains('?') { '&' } else { '?' });
        self.path.push_str(&encode(name));
        self.path.push('=');
        self.path.push_str(&encode(value));
        self
    }

    /// Adds a header. `Accept` and `Content-Type` have methods of their own; those of the session and of the
    /// connection (`Authorization`, `Cookie`, `Host`, `Content-Length`, `Content-Encoding`, `Transfer-Encoding`) are
    /// refused when the request is sent.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sets a body of JSON.
    ///
    /// # Errors
    /// If serde cannot write it.
    pub fn json(self, body: &impl Serialize) -> Result<Self, Error> {
        let text = serde_json::to_string(body).map_err(|error| {
            Error::input(format!("the body of the request cannot be written as JSON: {error}"))
        })?;
        Ok(self.body(JSON_TYPE, text))
    }

    /// Sets a body of bytes. The tries of a call share them.
    #[must_use]
    pub fn body(mut self, content_type: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        self.body = Some((content_type.into(), bytes.into()));
        self
    }

    /// Sets a body of JSON that is written already.
    #[must_use]
    pub(crate) fn json_text(self, text: impl Into<Bytes>) -> Self {
        self.body(JSON_TYPE, text)
    }

    /// The statuses of the answer that mean that the call was done; any other is an error. Default: 200 to 299, also
    /// 204, whose body is empty.
    #[must_use]
    pub fn expect(mut self, statuses: &'static [u16]) -> Self {
        self.expected = Expected::Only(statuses);
        self
    }

    /// The content type of the answer, for the header `Accept`. Default: `application/json`.
    #[must_use]
    pub fn accept(mut self, content_type: impl Into<Cow<'static, str>>) -> Self {
        self.accept = content_type.into();
        self
    }

    /// Whether it is sent below the Tooling API of the version; a path of `/services/` is sent as it is. With
    /// [`Org::tooling`](crate::Org::tooling) all are. Default: `false`.
    #[must_use]
    pub fn tooling(mut self, on: bool) -> Self {
        self.tooling = on;
        self
    }

    /// The method.
    pub fn method(&self) -> Method {
        self.method
    }

    /// The path with its query, as it is sent.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The headers of the call's own, in the order in which they were added.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The bytes of the body; none for no body at all.
    pub fn bytes(&self) -> Option<&[u8]> {
        self.body.as_ref().map(|(_, bytes)| &**bytes)
    }

    /// Makes sure that it can be sent as it is.
    ///
    /// # Errors
    /// If HTTP would change its address on the way, or a header is none, or is not the call's to say.
    #[cfg(feature = "client")]
    pub(crate) fn check(&self) -> Result<(), Error> {
        const TAKEN: [&str; 8] = [
            "Accept",
            "Authorization",
            "Content-Encoding",
            "Content-Length",
            "Content-Type",
            "Cookie",
            "Host",
            "Transfer-Encoding",
        ];
        let token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
        for (name, value) in &self.headers {
            if name.is_empty()
                || !name.bytes().all(token)
                || value.bytes().any(|byte| byte < 0x20 && byte != b'\t')
            {
                return Err(Error::input(format!(
                    "the header {name:?} of the request is none that HTTP allows"
                )));
            }
            if TAKEN.iter().any(|taken| taken.eq_ignore_ascii_case(name)) {
                return Err(Error::input(format!(
                    "the header {name} is not the call's to set: Request::accept and Request::body set theirs, the client \
                     sets the others"
                )));
            }
        }
        if super::is_stable(&self.path) { Ok(()) } else { Err(unstable()) }
    }

    #[must_use]
    pub(crate) fn by_cookie(mut self) -> Self {
        self.by_cookie = true;
        self
    }
}

/// What is sent would not arrive where it is meant to.
#[cfg(feature = "client")]
pub(crate) fn unstable() -> Error {
    Error::input(
        "HTTP would change the address of the request on its way: its path has a segment that is empty, `.` or `..`, \
         or a character that must be percent-encoded",
    )
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("path", &self.path.split('?').next().unwrap_or_default())
            .field("headers", &names)
            .field("body", &self.body.as_ref().map(|(_, bytes)| bytes.len()))
            .finish_non_exhaustive()
    }
}
