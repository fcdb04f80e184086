//! The transport that comes with the library: the one place that knows reqwest.

mod upload;

use super::address::leads_here;
use super::{BoxFuture, HttpRequest, HttpResponse, Transport};
use crate::api::Method;
use crate::error::{Acted, Error, ErrorKind};
use flate2::Compression;
use flate2::write::GzEncoder;
use secrecy::{ExposeSecret, SecretString};
use std::error::Error as _;
use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::time::timeout;
use upload::{Left, Upload};

/// A connection that is used shows so often that it lives; one that does not for as long again is lost.
const ALIVE: Duration = Duration::from_secs(30);

/// Sends requests over HTTPS: HTTP/1.1 or HTTP/2, compressed both ways, roots
/// of the operating system, no redirects, the proxy that it is told of or the
/// environment's, except for loopback hosts.
#[derive(Clone, Debug)]
pub struct Http {
    client: reqwest::Client,
    /// For loopback hosts, which no proxy can reach.
    local: reqwest::Client,
    options: HttpOptions,
    /// The address read last: over SOAP all calls of an API go to one.
    last: Arc<Mutex<Option<(String, Destination)>>>,
}

/// An address, read.
#[derive(Clone, Debug)]
struct Destination {
    url: reqwest::Url,
    is_here: bool,
}

impl Destination {
    fn parse(text: &str) -> Result<Self, Error> {
        let url = reqwest::Url::parse(text).map_err(|error| unsendable().with_source(error))?;
        Ok(Self { url, is_here: leads_here(text) })
    }
}

/// What [`Http`] can be told.
///
/// ```
/// use sforce::client::{Http, HttpOptions};
/// use std::time::Duration;
///
/// let mut options = HttpOptions::default();
/// options.connect_timeout = Duration::from_secs(5);
/// let transport = Http::with(options)?;
/// # Ok::<(), sforce::Error>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct HttpOptions {
    /// How long a connection may take to come up; 30 seconds.
    pub connect_timeout: Duration,
    /// How long the service may work on a request, from when it has come whole until the answer begins;
    /// 11 minutes, as the service ends its own calls after 10. A call that was not answered by then is not sent
    /// again.
    pub read_timeout: Duration,
    /// How long nothing may move within a request of more than 1 MiB that is being sent, or within an answer that
    /// has begun; 2 minutes. However large they are, they may take their time as long as they move: of a request
    /// half a mebibyte in this time, as the connection takes so much at once.
    pub stall_timeout: Duration,
    /// The most bytes of a response's body, inflated; 1 GiB.
    pub largest_response: u64,
    /// From how many bytes on a request's body is sent compressed; 16 KiB. None for never. Forms with
    /// files are sent as they are.
    pub compress_from: Option<usize>,
    /// The proxy that leads to the service; none for what the environment says
    /// (`HTTPS_PROXY`, `NO_PROXY`).
    pub proxy: Option<Proxy>,
}

/// A proxy that leads to the service.
///
/// ```
/// use sforce::client::{HttpOptions, Proxy};
///
/// let mut options = HttpOptions::default();
/// options.proxy = Some(Proxy::new("http://proxy.acme.example:3128").credentials("ahab", "secret"));
/// # let _ = options;
/// ```
#[derive(Clone, Debug)]
pub struct Proxy {
    url: String,
    credentials: Option<(String, SecretString)>,
}

impl Proxy {
    /// At this address, `http://` or `https://`, without a user in it.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), credentials: None }
    }

    /// With the name and the password that it asks for.
    #[must_use]
    pub fn credentials(mut self, name: impl Into<String>, password: impl Into<SecretString>) -> Self {
        self.credentials = Some((name.into(), password.into()));
        self
    }

    fn ready(&self) -> Result<reqwest::Proxy, Error> {
        let wrong = || {
            Error::input(
                "the proxy's address is not one like http://proxy.example:3128; its user and password go into \
                 Proxy::credentials",
            )
        };
        let known = ["http://", "https://"].iter().any(|scheme| self.url.starts_with(scheme));
        if !known || self.url.contains('@') {
            return Err(wrong());
        }
        let proxy = reqwest::Proxy::all(&self.url).map_err(|_| wrong())?;
        Ok(match &self.credentials {
            Some((name, password)) => proxy.basic_auth(name, password.expose_secret()),
            None => proxy,
        })
    }
}

impl Default for HttpOptions {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(30),
            read_timeout: Duration::from_secs(11 * 60),
            stall_timeout: Duration::from_secs(2 * 60),
            largest_response: 1 << 30,
            compress_from: Some(16 * 1024),
            proxy: None,
        }
    }
}

impl Http {
    /// With the defaults.
    ///
    /// # Errors
    /// If the operating system's certificates or the TLS library cannot be used.
    pub fn new() -> Result<Self, Error> {
        Self::with(HttpOptions::default())
    }

    /// With options of the caller's.
    ///
    /// # Errors
    /// If the proxy's address is none, or the operating system's certificates or the TLS library cannot be used.
    pub fn with(options: HttpOptions) -> Result<Self, Error> {
        let builder = || {
            let builder = reqwest::Client::builder()
                .user_agent(concat!("sforce/", env!("CARGO_PKG_VERSION")))
                .connect_timeout(options.connect_timeout)
                // What is silent may work; what does not even answer these is gone.
                .tcp_keepalive(ALIVE)
                .tcp_keepalive_interval(ALIVE / 3)
                .tcp_keepalive_retries(3)
                .http2_keep_alive_interval(ALIVE)
                .http2_keep_alive_timeout(ALIVE)
                // A redirect must never carry a session to where it does not belong.
                .redirect(reqwest::redirect::Policy::none());
            // Else the system ends a connection whose other side takes nothing for half a minute; what stalls we say.
            #[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
            let builder = builder.tcp_user_timeout(options.stall_timeout.saturating_mul(2));
            builder
        };
        let build = |builder: reqwest::ClientBuilder| {
            builder.build().map_err(|error| {
                Error::new(ErrorKind::Connection, "the HTTP client cannot be set up").with_source(error)
            })
        };
        let proxied = match &options.proxy {
            Some(proxy) => builder().proxy(proxy.ready()?),
            None => builder(),
        };
        Ok(Self {
            client: build(proxied)?,
            local: build(builder().no_proxy())?,
            options,
            last: Arc::default(),
        })
    }

    /// Reads an address, if it is not the one that was read before.
    fn destination(&self, text: String) -> Result<Destination, Error> {
        // What is asked for changes from call to call, and may be somebody's business.
        if text.contains('?') {
            return Destination::parse(&text);
        }
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((known, destination)) = &*last
            && *known == text
        {
            return Ok(destination.clone());
        }
        let destination = Destination::parse(&text)?;
        *last = Some((text, destination.clone()));
        Ok(destination)
    }

    async fn exchange(&self, mut request: HttpRequest) -> Result<HttpResponse, Error> {
        let destination = self.destination(std::mem::take(&mut request.url))?;
        let host = host(&destination.url);
        self.exchange_with(destination, request).await.map_err(|error| placed(error, &host))
    }

    async fn exchange_with(
        &self,
        Destination { url, is_here }: Destination,
        request: HttpRequest,
    ) -> Result<HttpResponse, Error> {
        let client = if is_here { &self.local } else { &self.client };
        let method = match request.method {
            Method::Get => reqwest::Method::GET,
            Method::Head => reqwest::Method::HEAD,
            Method::Post => reqwest::Method::POST,
            Method::Put => reqwest::Method::PUT,
            Method::Patch => reqwest::Method::PATCH,
            Method::Delete => reqwest::Method::DELETE,
        };
        let mut sending = client.request(method, url);
        for (name, value) in &request.headers {
            sending = sending.header(name, value);
        }
        let mut left = None;
        if let Some(mut body) = request.body {
            // Files are mostly compressed as they are.
            let packs = self.options.compress_from.is_some_and(|from| body.len() >= from);
            if packs && !is_form(&request.headers) {
                body = compressed(&body)?.into();
                sending = sending.header("Content-Encoding", "gzip");
            }
            sending = match Upload::of(body) {
                Ok(upload) => {
                    left = Some((upload.left(), upload.length()));
                    sending.body(reqwest::Body::wrap(upload))
                }
                Err(body) => sending.body(body),
            };
        }
        self.read(self.begun(sending, left).await?).await
    }

    /// The answer, as soon as it begins.
    async fn begun(
        &self,
        sending: reqwest::RequestBuilder,
        upload: Option<(Left, u64)>,
    ) -> Result<reqwest::Response, Error> {
        let HttpOptions { connect_timeout, read_timeout, stall_timeout, .. } = self.options;
        let mut sent = std::pin::pin!(sending.send());
        let mut connecting = Duration::ZERO;
        while let Some((left, length)) = upload.as_ref().filter(|(left, _)| left.bytes() > 0) {
            let before = left.bytes();
            if let Ok(begun) = timeout(stall_timeout, &mut sent).await {
                return begun.map_err(failed);
            }
            // Of what has not begun the connection may still come up.
            if left.bytes() == *length && connecting < connect_timeout {
                connecting = connecting.saturating_add(stall_timeout);
            } else if left.bytes() == before {
                let message = format!("the service took nothing of the request for {stall_timeout:?}");
                return Err(Error::new(ErrorKind::Connection, message).with_acted(Acted::Perhaps));
            }
        }
        match timeout(read_timeout, sent).await {
            Ok(begun) => begun.map_err(failed),
            Err(_) => Err(Error::new(
                ErrorKind::Unavailable,
                format!("no answer within {read_timeout:?}: the service may work on it still"),
            )
            .with_acted(Acted::Perhaps)),
        }
    }

    /// Reads a response to its end, or to the cap.
    async fn read(&self, mut response: reqwest::Response) -> Result<HttpResponse, Error> {
        let cap = self.options.largest_response;
        let too_large = || {
            Error::new(
                ErrorKind::Protocol,
                format!("the answer is larger than {cap} bytes: ask for less, or raise HttpOptions::largest_response"),
            )
            .with_acted(Acted::Perhaps)
        };
        let announced = response.content_length().unwrap_or_default();
        if announced > cap {
            return Err(too_large());
        }
        let status = response.status().as_u16();
        let headers = response
            .headers()
            .iter()
            .map(|(name, value)| {
                let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
                (name.as_str().to_owned(), value)
            })
            .collect();
        // What is announced is not believed further than a page of rows.
        let mut body = Vec::with_capacity(announced.min(1 << 20) as usize);
        loop {
            let came = timeout(self.options.stall_timeout, response.chunk()).await;
            let came = came.map_err(|_| self.stalled())?;
            let Some(chunk) = came.map_err(failed)? else {
                break;
            };
            if (body.len() + chunk.len()) as u64 > cap {
                return Err(too_large());
            }
            body.extend_from_slice(&chunk);
        }
        Ok(HttpResponse { status, headers, body })
    }

    fn stalled(&self) -> Error {
        let silence = self.options.stall_timeout;
        let message = format!("the answer has begun, and nothing more came for {silence:?}");
        Error::new(ErrorKind::Connection, message).with_acted(Acted::Perhaps)
    }
}

/// The host of an address, with its port if that is not the usual one.
fn host(url: &reqwest::Url) -> String {
    let host = url.host_str().unwrap_or_default();
    url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

/// Says of a connection where it was to lead, and what is known of why it does not.
fn placed(error: Error, host: &str) -> Error {
    if !matches!(error.kind(), ErrorKind::Connection | ErrorKind::Unavailable) {
        return error;
    }
    let mut cause = error.source();
    while let Some(deeper) = cause.and_then(|cause| cause.source()) {
        cause = Some(deeper);
    }
    match cause.map(ToString::to_string) {
        Some(cause) => error.says(&format!(" ({host}: {cause})")),
        None => error.says(&format!(" ({host})")),
    }
}

/// The request could not even be put together.
fn unsendable() -> Error {
    Error::input("the request has a header or an address that HTTP does not allow")
}

/// What went wrong, without the address, whose query is the caller's business.
fn failed(error: reqwest::Error) -> Error {
    let (acted, message) = if error.is_builder() {
        return unsendable().with_source(error.without_url());
    } else if error.is_connect() {
        let message =
            if error.is_dns() { "the host cannot be found" } else { "no connection to the service" };
        (Acted::No, message)
    } else {
        (Acted::Perhaps, "the connection was lost before the answer was complete")
    };
    Error::new(ErrorKind::Connection, message).with_acted(acted).with_source(error.without_url())
}

fn is_form(headers: &[(String, String)]) -> bool {
    headers
        .iter()
        .any(|(name, value)| name.eq_ignore_ascii_case("Content-Type") && value.starts_with("multipart/"))
}

fn compressed(body: &[u8]) -> Result<Vec<u8>, Error> {
    let mut out = GzEncoder::new(Vec::with_capacity(body.len() / 4), Compression::fast());
    let packed = out.write_all(body).and_then(|()| out.finish());
    packed.map_err(|error| Error::input("the request cannot be compressed").with_source(error))
}

impl Transport for Http {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, Error>> {
        Box::pin(self.exchange(request))
    }
}

#[cfg(test)]
mod tests;
