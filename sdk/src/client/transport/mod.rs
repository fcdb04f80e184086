//! HTTP as the client sees it: plain requests, plain responses, one trait between.
//!
//! Nothing else in the client knows an HTTP library, so that every call can be
//! tested with a script of responses, and a program may bring its own transport.

pub(crate) mod address;
pub(crate) mod answer;
mod http;

pub use http::{Http, HttpOptions, Proxy};

use crate::api::{Method, Response, Secrets, find, not_text};
use crate::error::Error;
use bytes::Bytes;
use std::fmt;
use std::pin::Pin;

/// A future that can be sent to another thread, in a box.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends requests.
///
/// Implementations neither follow redirects to another host nor repeat requests
/// that may have arrived: what is repeated is decided by the client.
pub trait Transport: Send + Sync {
    /// Sends a request and reads the whole response, whatever its status.
    ///
    /// # Errors
    /// Only where there is no response: [`Error::connection`] or [`Error::unavailable`], which says by
    /// [`Error::acted`] whether the request may have arrived.
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, Error>>;
}

/// A request.
///
/// `Debug` shows neither the session nor the body: either may hold a secret.
#[derive(Clone)]
pub struct HttpRequest {
    /// The method.
    pub method: Method,
    /// The whole address.
    pub url: String,
    /// Names and values.
    pub headers: Vec<(String, String)>,
    /// What is sent; none for no body at all.
    pub body: Option<Bytes>,
}

impl HttpRequest {
    pub(crate) fn new(method: Method, url: String) -> Self {
        Self { method, url, headers: Vec::new(), body: None }
    }

    #[must_use]
    pub(crate) fn header(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.push((name.to_owned(), value.into()));
        self
    }

    #[must_use]
    pub(crate) fn body(mut self, content_type: &str, body: impl Into<Bytes>) -> Self {
        self.body = Some(body.into());
        self.header("Content-Type", content_type)
    }
}

/// A response.
///
/// `Debug` shows the names of the headers and how long the body is.
#[derive(Clone)]
pub struct HttpResponse {
    /// The status code.
    pub status: u16,
    /// Names and values.
    pub headers: Vec<(String, String)>,
    /// The body, inflated if it came compressed.
    pub body: Vec<u8>,
}

impl HttpResponse {
    /// The first header of a name, in any letter case.
    pub fn header(&self, name: &str) -> Option<&str> {
        find(&self.headers, name)
    }

    /// The same as what a call reads, which shows none of these secrets in its errors.
    pub(crate) fn expected(self, secrets: Secrets) -> Response {
        Response::answered(self.status, self.headers, self.body, secrets)
    }

    /// The body as text.
    ///
    /// # Errors
    /// If it is not UTF-8.
    pub fn text(&self) -> Result<&str, Error> {
        str::from_utf8(&self.body).map_err(not_text)
    }
}

impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The query of an address holds what was asked for: people's names, perhaps.
        let path = self.url.split('?').next().unwrap_or_default();
        let names: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        f.debug_struct("HttpRequest")
            .field("method", &self.method)
            .field("url", &path)
            .field("headers", &names)
            .field("body", &Length(self.body.as_deref()))
            .finish()
    }
}

impl fmt::Debug for HttpResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        f.debug_struct("HttpResponse")
            .field("status", &self.status)
            .field("headers", &names)
            .field("body", &Length(Some(&self.body)))
            .finish()
    }
}

/// How long a body is, in place of the body.
struct Length<'a>(Option<&'a [u8]>);

impl fmt::Debug for Length<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(body) => write!(f, "{} bytes", body.len()),
            None => f.write_str("none"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_no_secret() {
        let request = HttpRequest::new(Method::Get, "https://x.example/query?q=SECRET".to_owned())
            .header("Authorization", "Bearer SECRET")
            .body("text/xml", "SECRET");
        let response = HttpResponse {
            status: 200,
            headers: vec![("Set-Cookie".to_owned(), "SECRET".to_owned())],
            body: b"SECRET".to_vec(),
        };
        assert_eq!(
            format!("{request:?}"),
            "HttpRequest { method: Get, url: \"https://x.example/query\", \
             headers: [\"Authorization\", \"Content-Type\"], body: 6 bytes }"
        );
        assert_eq!(
            format!("{response:?}"),
            "HttpResponse { status: 200, headers: [\"Set-Cookie\"], body: 6 bytes }"
        );
    }

    #[test]
    fn headers_are_found_in_any_case() {
        let response = HttpResponse {
            status: 429,
            headers: vec![("retry-after".to_owned(), "3".to_owned())],
            body: vec![0xff],
        };
        assert_eq!(response.header("Retry-After"), Some("3"));
        assert_eq!(response.text().unwrap_err().to_string(), "the answer is not UTF-8 text (at byte 0)");
    }
}
