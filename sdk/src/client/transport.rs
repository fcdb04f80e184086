//! HTTP as the client sees it: plain requests, plain responses, one trait between.
//!
//! Nothing else in the client knows an HTTP library, so that every call can be
//! tested with a script of responses, and a program may bring its own transport.

use crate::error::Error;
use std::fmt;
use std::pin::Pin;
use std::str::Utf8Error;

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

/// The methods that the service's resources take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Method {
    /// Reads.
    Get,
    /// Reads only the headers.
    Head,
    /// Creates, or calls.
    Post,
    /// Replaces.
    Put,
    /// Changes.
    Patch,
    /// Deletes.
    Delete,
}

impl Method {
    /// Its name in a request.
    pub fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
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
    pub body: Option<Vec<u8>>,
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
    pub(crate) fn body(mut self, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
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
        self.headers
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// The body as text.
    ///
    /// # Errors
    /// If it is not UTF-8.
    pub fn text(&self) -> Result<&str, Error> {
        str::from_utf8(&self.body).map_err(not_text)
    }

    /// The same, without the rest of the response.
    pub(crate) fn into_text(self) -> Result<String, Error> {
        String::from_utf8(self.body).map_err(|error| not_text(error.utf8_error()))
    }
}

fn not_text(error: Utf8Error) -> Error {
    Error::unreadable("the answer is not UTF-8 text").at(error.valid_up_to() as u64).with_source(error)
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

/// Text as it may stand in a path segment, in a query's value or in a form.
pub(crate) fn encode(text: &str) -> String {
    use std::fmt::Write;
    let mut out = String::with_capacity(text.len() + 16);
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                out.push(char::from(byte));
            }
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}

/// Whether an address reaches the service as it is written. HTTP takes `.` and `..` away, with what stands
/// before them, also where they are percent-encoded; it reads `\` as `/`, leaves blanks out and cuts at `#`.
///
/// `target` is the path, which begins with a slash, with its query perhaps.
pub(crate) fn is_stable(target: &str) -> bool {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let shown =
        |text: &str| text.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'\\' | b'#'));
    let Some(segments) = path.strip_prefix('/') else { return false };
    let last = segments.split('/').count() - 1;
    let stays = |(place, segment): (usize, &str)| {
        let dots = segment.replace("%2e", ".").replace("%2E", ".");
        !matches!(dots.as_str(), "." | "..") && (place == last || !segment.is_empty())
    };
    shown(path) && shown(query) && segments.split('/').enumerate().all(stays)
}

/// Text that stood in an address's query; none if it was not encoded right.
pub(crate) fn decode(text: &str) -> Option<String> {
    let mut bytes = text.bytes();
    let mut out = Vec::with_capacity(text.len());
    while let Some(byte) = bytes.next() {
        out.push(match byte {
            b'+' => b' ',
            b'%' => {
                let mut digit =
                    || char::from(bytes.next()?).to_digit(16).and_then(|it| u8::try_from(it).ok());
                digit()? * 16 + digit()?
            }
            other => other,
        });
    }
    String::from_utf8(out).ok()
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
    fn what_is_not_unreserved_is_encoded() {
        assert_eq!(encode("Name = 'é&+ ~_.-'"), "Name%20%3D%20%27%C3%A9%26%2B%20~_.-%27");
    }

    #[test]
    fn an_address_is_stable_or_not() {
        for target in ["/", "/a", "/a/", "/a/b.c/...", "/a?q=../..&r=//", "/a%20b/%2F..", "/.a/..b"] {
            assert!(is_stable(target), "{target}");
        }
        for target in [
            "",
            "a",
            "//",
            "//a",
            "/a//b",
            "/.",
            "/..",
            "/a/../b",
            "/a/./b",
            "/%2e",
            "/.%2E/a",
            "/a/%2e%2e",
            "/a\\b",
            "/a#b",
            "/a?b#c",
            "/a b",
            "/a\tb",
            "/é",
        ] {
            assert!(!is_stable(target), "{target}");
        }
    }

    #[test]
    fn what_was_encoded_is_decoded() {
        for text in ["", "a", "Name = 'é&+ ~_.-'", "%41", "\u{10ffff}"] {
            assert_eq!(decode(&encode(text)).as_deref(), Some(text));
        }
        assert_eq!(decode("a+b%2B").as_deref(), Some("a b+"));
        for text in ["%", "%4", "%4g", "%ff", "%+1"] {
            assert_eq!(decode(text), None, "{text}");
        }
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
