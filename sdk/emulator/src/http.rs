//! From HTTP to a [`Call`], from an [`Answer`] back to HTTP. What lies between
//! them knows nothing of axum or tokio.

use std::io::{self, Read, Write};
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::thread::JoinHandle;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::connect_info::{ConnectInfo, Connected};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri, header};
use axum::response::Response;
use axum::serve::{IncomingStream, Listener};
use flate2::Compression;
use flate2::read::{GzDecoder, ZlibDecoder};
use flate2::write::GzEncoder;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

use crate::log::{Exchange, Wire, redacted, redacted_headers, redacted_target};
use crate::org::Org;
use crate::{Fault, rest, soap};

/// The most bytes of an address, and of all headers.
const LONGEST_HEAD: usize = 16_384;

/// Responses of more bytes than this are compressed for who accepts it.
const WORTH_COMPRESSING: usize = 1024;

/// A request without its transport.
#[derive(Debug, Default)]
pub(crate) struct Call {
    /// In capitals.
    pub(crate) method: String,
    /// The path as sent, without the query.
    pub(crate) path: String,
    /// The query as sent; empty for none.
    pub(crate) query: String,
    pub(crate) headers: Vec<(String, String)>,
    /// Of a form with files, its readable lines only.
    pub(crate) body: String,
    /// The body of a form with files as it is; empty for all others.
    pub(crate) bytes: Vec<u8>,
}

impl Call {
    /// Takes the body: as text, but for a form with files.
    fn take(&mut self, bytes: Vec<u8>) -> Result<(), Unreadable> {
        if self.header("content-type").is_some_and(|kind| kind.starts_with("multipart/")) {
            let text = String::from_utf8_lossy(&bytes);
            let readable = |line: &&str| !line.contains(|it: char| it == '\u{fffd}' || it.is_control());
            self.body = text.lines().filter(readable).collect::<Vec<_>>().join("\n");
            self.bytes = bytes;
        } else {
            self.body = String::from_utf8(bytes).map_err(|_| Unreadable::NotText)?;
        }
        Ok(())
    }

    /// The first header of a name in lower case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(it, _)| it == name).map(|(_, value)| value.as_str())
    }
}

/// A response without its transport.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) content_type: Option<&'static str>,
    pub(crate) body: Vec<u8>,
    /// For the log.
    pub(crate) operation: Option<String>,
}

impl Answer {
    pub(crate) fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), content_type: None, body: Vec::new(), operation: None }
    }

    pub(crate) fn of(status: u16, content_type: &'static str, body: impl Into<Vec<u8>>) -> Self {
        Self { content_type: Some(content_type), body: body.into(), ..Self::empty(status) }
    }

    pub(crate) fn with(mut self, header: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((header, value.into()));
        self
    }

    pub(crate) fn named(mut self, operation: &str) -> Self {
        self.operation = Some(operation.to_owned());
        self
    }
}

/// The org, shared by its connections and its handle.
pub(crate) type Shared = Arc<Mutex<Org>>;

/// The org for one moment. A handler that panicked has left it readable.
pub(crate) fn lock(org: &Mutex<Org>) -> MutexGuard<'_, Org> {
    org.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What answers: a thread with a runtime of its own. Dropping it closes all connections, and returns when the thread has
/// let go of the org.
#[derive(Debug)]
pub(crate) struct Server {
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Answers on a listener that does not block.
    pub(crate) fn start(listener: std::net::TcpListener, org: Shared) -> io::Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (stop, stopped) = oneshot::channel::<()>();
        let thread = std::thread::Builder::new().name("emulated org".to_owned()).spawn(move || {
            runtime.block_on(async {
                // Sent, or dropped with the handle: both mean the end.
                tokio::select! {
                    () = serve(listener, org) => {}
                    _ = stopped => {}
                }
            });
        })?;
        Ok(Self { stop: Some(stop), thread: Some(thread) })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has let go as well.
            let _ = thread.join();
        }
    }
}

async fn serve(listener: std::net::TcpListener, org: Shared) {
    let Ok(listener) = TcpListener::from_std(listener) else { return };
    let router = Router::new().fallback(handle).with_state(org);
    let service = router.into_make_service_with_connect_info::<Switch>();
    // Serving on a bound listener does not end.
    let _ = axum::serve(Doors(listener), service).await;
}

async fn handle(
    State(org): State<Shared>,
    ConnectInfo(switch): ConnectInfo<Switch>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    if let Some(refused) = too_long(&parts.uri, &parts.headers) {
        return refused;
    }
    let wire = if is_soap(parts.uri.path()) { Wire::Soap } else { Wire::Rest };
    let (largest, patience) = {
        let settings = &lock(&org).settings;
        (settings.largest_body, settings.receive_time)
    };
    let body = match tokio::time::timeout(patience, to_bytes(body, largest)).await {
        Ok(Ok(bytes)) => inflated(&parts.headers, &bytes, largest),
        Ok(Err(_)) => Err(Unreadable::TooLarge),
        Err(_) => Err(Unreadable::TooSlow),
    };
    let mut call = Call {
        method: parts.method.as_str().to_ascii_uppercase(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: headers_of(&parts.headers),
        ..Call::default()
    };
    let readable = body.and_then(|bytes| call.take(bytes));
    let (answer, fault) = {
        let mut org = lock(&org);
        let fault = org.faults.of(wire, &call);
        let answer = match (fault.and_then(|fault| fault.instead(wire)), readable) {
            (Some(instead), _) => instead,
            (None, Err(unreadable)) => unreadable.answer(wire),
            (None, Ok(())) => {
                if fault == Some(Fault::ExpiredSession) {
                    org.sessions.close(session(wire, &call));
                }
                let answer = answered(&mut org, wire, &call);
                match fault {
                    Some(fault) => fault.spoil(answer),
                    None => answer,
                }
            }
        };
        let unanswered = matches!(fault, Some(Fault::Drop | Fault::DropAfter));
        let exchange = Exchange {
            wire,
            method: call.method.clone(),
            path: redacted_target(&call.path, &call.query),
            headers: redacted_headers(&call.headers),
            operation: answer.operation.clone(),
            status: if unanswered { 0 } else { answer.status },
            body: redacted(
                &call.body,
                call.header("content-type").is_some_and(|it| it.contains("form-urlencoded")),
            ),
        };
        let (most, bytes) = (org.settings.log_capacity, org.settings.log_bytes);
        org.log.add(exchange, most, bytes);
        (answer, fault)
    };
    match fault {
        Some(Fault::Drop | Fault::DropAfter) => {
            switch.cut_after(0);
            return Response::new(Body::empty());
        }
        Some(Fault::DropWithin(bytes)) => switch.cut_after(bytes),
        Some(Fault::Delay(wait)) => tokio::time::sleep(wait).await,
        _ => {}
    }
    let gzip = call.header("accept-encoding").is_some_and(|it| it.to_ascii_lowercase().contains("gzip"));
    response(answer, gzip)
}

/// The answer to an address or headers that are too long (rest-core, section 7).
fn too_long(uri: &Uri, headers: &HeaderMap) -> Option<Response> {
    let address = uri.path_and_query().map_or(0, |it| it.as_str().len());
    let line = |(name, value): (&HeaderName, &HeaderValue)| name.as_str().len() + value.len();
    let (status, text) = if address > LONGEST_HEAD {
        (StatusCode::URI_TOO_LONG, "URI Too Long")
    } else if headers.iter().map(line).sum::<usize>() > LONGEST_HEAD {
        (StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE, "Request Header Fields Too Large")
    } else {
        return None;
    };
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    Some(response)
}

/// The session that a request shows; empty for none.
fn session(wire: Wire, call: &Call) -> &str {
    match wire {
        Wire::Rest => rest::bearer(call).unwrap_or_default(),
        Wire::Soap => {
            let text = call.body.split_once("sessionId>").map_or("", |(_, text)| text);
            text.split('<').next().unwrap_or_default().trim()
        }
    }
}

/// The answer to a request, whose work is kept as a whole.
pub(crate) fn answered(org: &mut Org, wire: Wire, call: &Call) -> Answer {
    let answer = org.whole(|org| {
        org.settle();
        if wire == Wire::Soap { soap::answer(org, call) } else { rest::answer(org, call) }
    });
    answer.unwrap_or_else(|refusal| match wire {
        Wire::Rest => rest::error(500, &refusal.code, &refusal.message),
        Wire::Soap => soap::client_fault(&refusal.code, &refusal.message),
    })
}

/// The segments of a path, as they are sent. Slashes that are repeated count
/// once, as for the service: a client whose instance URL ends with one doubles
/// the next.
pub(crate) fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|segment| !segment.is_empty())
}

fn is_soap(path: &str) -> bool {
    let mut segments = segments(path);
    ["services", "soap"].iter().all(|name| segments.next().is_some_and(|it| it.eq_ignore_ascii_case(name)))
}

fn headers_of(headers: &HeaderMap) -> Vec<(String, String)> {
    headers
        .iter()
        .map(|(name, value)| {
            (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
        })
        .collect()
}

/// Why a body was not read.
enum Unreadable {
    TooLarge,
    TooSlow,
    NotCompressed,
    NotText,
}

impl Unreadable {
    fn answer(&self, wire: Wire) -> Answer {
        let (status, code, message) = match self {
            Self::TooLarge => (413, "EXCEEDED_MAX_SIZE_REQUEST", "the request is too large"),
            Self::TooSlow => (408, "REQUEST_RUNNING_TOO_LONG", "the request took too long to arrive"),
            Self::NotCompressed => {
                (400, "INVALID_CONTENT", "the request is not compressed as its Content-Encoding says")
            }
            Self::NotText => (400, "INVALID_CONTENT", "the request is not UTF-8"),
        };
        match wire {
            Wire::Rest => rest::error(status, code, message),
            // What cannot be read has no code of the API's.
            Wire::Soap if code == "INVALID_CONTENT" => soap::unreadable(message),
            Wire::Soap => soap::client_fault(code, message),
        }
    }
}

/// A body, inflated if its headers say that it is compressed.
fn inflated(headers: &HeaderMap, bytes: &Bytes, largest: usize) -> Result<Vec<u8>, Unreadable> {
    let encoding =
        headers.get(header::CONTENT_ENCODING).map(|it| it.to_str().unwrap_or("?").to_ascii_lowercase());
    match encoding.as_deref() {
        None | Some("identity" | "") => Ok(bytes.to_vec()),
        Some("gzip" | "x-gzip") => inflate(GzDecoder::new(bytes.as_ref()), largest),
        Some("deflate") => inflate(ZlibDecoder::new(bytes.as_ref()), largest),
        Some(_) => Err(Unreadable::NotCompressed),
    }
}

fn inflate(reader: impl Read, largest: usize) -> Result<Vec<u8>, Unreadable> {
    let mut plain = Vec::new();
    let cap = u64::try_from(largest).unwrap_or(u64::MAX).saturating_add(1);
    reader.take(cap).read_to_end(&mut plain).map_err(|_| Unreadable::NotCompressed)?;
    if plain.len() > largest { Err(Unreadable::TooLarge) } else { Ok(plain) }
}

fn response(answer: Answer, gzip: bool) -> Response {
    let mut body = answer.body;
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    if let Some(content_type) = answer.content_type {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    }
    for (name, value) in answer.headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            headers.insert(HeaderName::from_static(name), value);
        }
    }
    if gzip && body.len() > WORTH_COMPRESSING {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        if let Ok(small) = encoder.write_all(&body).and_then(|()| encoder.finish()) {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            body = small;
        }
    }
    *response.body_mut() = Body::from(body);
    response
}

/// A listener whose connections can be cut before they are answered.
struct Doors(TcpListener);

impl Listener for Doors {
    type Io = Line;
    type Addr = std::net::SocketAddr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        let (stream, address) = Listener::accept(&mut self.0).await;
        // Small answers are to be seen at once.
        let _ = stream.set_nodelay(true);
        (Line { stream, switch: Switch::default() }, address)
    }

    fn local_addr(&self) -> io::Result<Self::Addr> {
        self.0.local_addr()
    }
}

/// Cuts a connection, at once or behind some more bytes.
#[derive(Clone, Debug)]
struct Switch(Arc<AtomicUsize>);

impl Default for Switch {
    fn default() -> Self {
        Self(Arc::new(AtomicUsize::new(usize::MAX)))
    }
}

impl Switch {
    fn cut_after(&self, bytes: usize) {
        self.0.store(bytes, Ordering::Release);
    }

    /// How much of `wanted` may still be written.
    fn allowed(&self, wanted: usize) -> io::Result<usize> {
        match self.0.load(Ordering::Acquire) {
            0 => Err(io::ErrorKind::ConnectionAborted.into()),
            left => Ok(left.min(wanted)),
        }
    }

    fn wrote(&self, bytes: usize) {
        let left = self.0.load(Ordering::Acquire);
        if left != usize::MAX {
            self.0.store(left.saturating_sub(bytes), Ordering::Release);
        }
    }
}

impl Connected<IncomingStream<'_, Doors>> for Switch {
    fn connect_info(stream: IncomingStream<'_, Doors>) -> Self {
        stream.io().switch.clone()
    }
}

/// A connection: once it is cut, nothing more can be written.
struct Line {
    stream: TcpStream,
    switch: Switch,
}

impl AsyncRead for Line {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buf)
    }
}

impl AsyncWrite for Line {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        let allowed = match self.switch.allowed(buf.len()) {
            Ok(allowed) => allowed,
            Err(cut) => return Poll::Ready(Err(cut)),
        };
        let written = Pin::new(&mut self.stream).poll_write(cx, &buf[..allowed]);
        if let Poll::Ready(Ok(bytes)) = &written {
            self.switch.wrote(*bytes);
        }
        written
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
