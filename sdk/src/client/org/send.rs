//! One call: put together, sent, sent again where that is safe, understood.

use super::usage::Usage;
use crate::api::{
    AnsweredError, ApexRest, At, Call, Effect, Method, Op, RawRest, RawSoap, Request, Response, Secrets,
    SoapAnswer, SoapBody, Wire,
};
use crate::client::Org;
use crate::client::session::Session;
use crate::client::transport::answer::{self, SOAP_TYPE};
use crate::client::transport::{HttpRequest, HttpResponse};
use crate::error::{Acted, Error, ErrorKind};
use crate::hide::forms;
use crate::wire::SoapApi;
use crate::wire::Writer;
use crate::wire::soap::{self, Headers, Heard};
use serde::de::DeserializeOwned;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::time::Instant;
use tracing::Instrument;

/// A call whose answer is kept, so that what sends it needs no type parameters and is compiled once.
trait Sent: Send {
    fn op(&self) -> &Op;
    fn api(&self, at: &At) -> SoapApi;
    fn rest(&self, at: &At) -> Result<Request, Error>;
    fn read_rest(&mut self, response: Response) -> Result<(), Error>;
    fn soap(&self, at: &At, body: &mut SoapBody<'_>) -> Result<(), Error>;
    fn soap_headers(&self, at: &At, headers: &mut SoapBody<'_>) -> Result<(), Error>;
    fn read_soap(&mut self, answer: &mut SoapAnswer<'_>) -> Result<(), Error>;
    fn errors(&mut self, visit: &mut dyn FnMut(&mut dyn AnsweredError));
}

struct Making<C: Call> {
    call: C,
    answer: Option<C::Answer>,
}

impl<C: Call> Sent for Making<C> {
    fn op(&self) -> &Op {
        self.call.op()
    }

    fn api(&self, at: &At) -> SoapApi {
        self.call.api(at)
    }

    fn rest(&self, at: &At) -> Result<Request, Error> {
        self.call.rest(at)
    }

    fn read_rest(&mut self, response: Response) -> Result<(), Error> {
        self.answer = Some(self.call.read_rest(response)?);
        Ok(())
    }

    fn soap(&self, at: &At, body: &mut SoapBody<'_>) -> Result<(), Error> {
        self.call.soap(at, body)
    }

    fn soap_headers(&self, at: &At, headers: &mut SoapBody<'_>) -> Result<(), Error> {
        self.call.soap_headers(at, headers)
    }

    fn read_soap(&mut self, answer: &mut SoapAnswer<'_>) -> Result<(), Error> {
        self.answer = Some(self.call.read_soap(answer)?);
        Ok(())
    }

    fn errors(&mut self, visit: &mut dyn FnMut(&mut dyn AnsweredError)) {
        if let Some(answer) = &mut self.answer {
            C::errors(answer, visit);
        }
    }
}

/// What is sent at each try, but for the session.
enum Prepared {
    Rest { request: Request, root: String, options: Vec<(String, String)> },
    Soap { api: SoapApi, headers: Headers },
}

/// Whether a request is open, and whether an earlier one may have been done: known also to who gives up waiting.
#[derive(Default)]
struct Progress {
    open: AtomicBool,
    before: AtomicBool,
}

impl Progress {
    fn earlier(&self) -> Acted {
        if self.before.load(Ordering::Relaxed) { Acted::Perhaps } else { Acted::No }
    }

    fn now(&self) -> Acted {
        if self.open.load(Ordering::Relaxed) { Acted::Perhaps } else { self.earlier() }
    }
}

impl Org {
    /// Makes a call: the library's own, one of generated bindings, or one of the program's.
    ///
    /// The future owns what it needs, and can be spawned if the call borrows nothing.
    ///
    /// # Errors
    /// If the call cannot be sent as it is ([`ErrorKind::Input`], [`ErrorKind::NotOnThisWire`],
    /// [`ErrorKind::UnsupportedVersion`]); what the service refuses with; and if there is no answer, or none that
    /// can be read. [`Error::acted`] says whether the call may have been done.
    ///
    /// # Cancel safety
    /// A call that only reads can be made again. One that writes may have been done when the future is dropped.
    pub fn call<C: Call>(&self, call: C) -> impl Future<Output = Result<C::Answer, Error>> + Send + use<C> {
        let org = self.clone();
        async move { org.make(call).await }
    }

    /// The same, without a clone of the org.
    pub(crate) async fn make<C: Call>(&self, call: C) -> Result<C::Answer, Error> {
        let wire = call.wire().unwrap_or(self.view.wire);
        let now = self.at_now();
        let at = At { version: call.version().unwrap_or(now.version), ..now };
        let mut making = Making { call, answer: None };
        self.exchange(&mut making, wire, &at).await?;
        let name = &making.call.op().name;
        making.answer.ok_or_else(|| Error::protocol(format!("{name} was answered with nothing")))
    }

    /// Sends a call until it is granted, or refused for good.
    async fn exchange(&self, call: &mut dyn Sent, wire: Wire, at: &At) -> Result<(), Error> {
        let prepared = self.prepared(call, wire, at)?;
        let (name, effect) = (call.op().name.clone().into_owned(), call.op().effect);
        let span = tracing::debug_span!("call", name, wire = wire.name());
        let progress = Progress::default();
        let tries = self.tries(call, &prepared, at, &progress).instrument(span);
        let outcome = match self.view.deadline {
            None => tries.await,
            Some(deadline) => tokio::time::timeout(deadline, tries).await.unwrap_or_else(|_| {
                let error =
                    Error::new(ErrorKind::Deadline, format!("{name} was not answered within {deadline:?}"));
                Err(error.with_acted(progress.now()))
            }),
        };
        // What the service says speaks for itself; that there is no answer does not.
        let unanswered = |error: &Error| {
            matches!(error.kind(), ErrorKind::Connection | ErrorKind::Unavailable) && error.code().is_none()
        };
        let outcome = outcome.map_err(|error| if unanswered(&error) { error.of_call(&name) } else { error });
        outcome.map_err(|error| match effect {
            // Whatever became of a read, nothing was changed by it.
            Effect::Read => error.with_acted(Acted::No),
            Effect::Write | Effect::Repeatable => error,
        })
    }

    /// What of a call does not change from try to try.
    fn prepared(&self, call: &mut dyn Sent, wire: Wire, at: &At) -> Result<Prepared, Error> {
        let (client, options) = (self.shared.client.as_deref(), &self.view.options);
        match wire {
            Wire::Rest => {
                let request = call.rest(at)?;
                request.check()?;
                let root = if request.path.starts_with("/services/") || request.path.starts_with("/soap/") {
                    String::new()
                } else {
                    let tooling = if request.tooling || at.tooling { "/tooling" } else { "" };
                    format!("/services/data/v{}{tooling}", at.version)
                };
                Ok(Prepared::Rest { options: options.rest(at.version, call.op(), client)?, request, root })
            }
            Wire::Soap => {
                let api = call.api(at);
                Ok(Prepared::Soap { api, headers: options.soap(api, at.version, call.op(), client)? })
            }
        }
    }

    async fn tries(
        &self,
        call: &mut dyn Sent,
        prepared: &Prepared,
        at: &At,
        progress: &Progress,
    ) -> Result<(), Error> {
        let shared = &*self.shared;
        let effect = call.op().effect;
        let start = Instant::now();
        let mut tries = 1;
        let mut renewed = false;
        loop {
            let live = shared.sessions.live();
            let request = prepared
                .request(call, &live.session, at)
                .map_err(|error| unsure(error.without(live.session.token()), progress.earlier()))?;
            progress.open.store(true, Ordering::Relaxed);
            let sent = shared.transport.send(request).await;
            progress.open.store(false, Ordering::Relaxed);
            let read = match sent {
                Ok(response) => {
                    let status = response.status;
                    shared.told.note(response.header("Sforce-Limit-Info").and_then(Usage::read));
                    self.read_answer(call, prepared, response, &live.session).inspect(|()| {
                        tracing::debug!(status, "granted");
                    })
                }
                Err(error) => Err(error),
            };
            let error = match read {
                Ok(()) => {
                    let (secrets, earlier) = (secrets_of(&live.session), progress.earlier());
                    let known = std::cell::OnceCell::new();
                    call.errors(&mut |error| {
                        if earlier == Acted::Perhaps {
                            error.may_have_been_done();
                        }
                        error.clean(known.get_or_init(|| secrets.forms()));
                    });
                    return Ok(());
                }
                Err(error) => unsure(error, progress.earlier()),
            };
            let wait = shared.retry.wait(&error, effect, tries, start.elapsed());
            let error = error.without(live.session.token());
            tracing::debug!(
                status = error.http_status(),
                code = error.code(),
                kind = ?error.kind(),
                tries,
                "failed"
            );
            if error.is_session_expired() {
                if renewed || !shared.sessions.renewable() || !is_expiry(&error) {
                    return Err(explained(error, prepared.wire(), &live.session, renewed));
                }
                let renewal = shared.sessions.renew(live.generation).await;
                renewal.map_err(|error| unsure(error, progress.earlier()))?;
                renewed = true;
                continue;
            }
            match wait {
                Some(wait) => {
                    if effect == Effect::Repeatable {
                        progress.before.fetch_or(error.acted() == Acted::Perhaps, Ordering::Relaxed);
                    }
                    tokio::time::sleep(wait).await;
                }
                None => return Err(error),
            }
            tries += 1;
        }
    }

    /// Reads the answer to a call, or the error that it stands for.
    fn read_answer(
        &self,
        call: &mut dyn Sent,
        prepared: &Prepared,
        response: HttpResponse,
        session: &Arc<Session>,
    ) -> Result<(), Error> {
        match prepared {
            Prepared::Rest { request, .. } => {
                let response = answer::rest(response, request.expected)?.expected(secrets_of(session));
                // What grants a write and is not its answer leaves open what was done.
                call.read_rest(response).map_err(|error| error.with_acted(Acted::Perhaps))
            }
            Prepared::Soap { .. } => {
                let name = call.op().name.clone();
                let mut heard = Heard::default();
                let read = answer::soap(&response, &name, &mut heard, &mut |answer| call.read_soap(answer));
                self.shared.told.heard(heard);
                read
            }
        }
    }
}

fn secrets_of(session: &Arc<Session>) -> Secrets {
    let session = Arc::clone(session);
    Secrets::new(move || forms(session.token()))
}

impl Prepared {
    fn wire(&self) -> Wire {
        match self {
            Self::Rest { .. } => Wire::Rest,
            Self::Soap { .. } => Wire::Soap,
        }
    }

    /// One try's request, with the session in it.
    fn request(&self, call: &dyn Sent, session: &Session, at: &At) -> Result<HttpRequest, Error> {
        match self {
            Self::Rest { request, root, options } => {
                let url = format!("{}{root}{}", session.instance(), request.path);
                let mut http = HttpRequest::new(request.method, url)
                    .header("Authorization", format!("Bearer {}", session.token()))
                    .header("Accept", &*request.accept);
                if request.by_cookie {
                    http = http.header("Cookie", format!("sid={}", session.token()));
                }
                http.headers.extend(options.iter().chain(&request.headers).cloned());
                if let Some((content_type, bytes)) = &request.body {
                    http = http.body(content_type, bytes.clone());
                }
                Ok(http)
            }
            Self::Soap { api, headers } => {
                let own = |out: &mut Writer| call.soap_headers(at, &mut SoapBody { out });
                let body = |out: &mut Writer| call.soap(at, &mut SoapBody { out });
                let text =
                    soap::write_request(*api, Some(session.token()), headers, own, &call.op().name, body)?;
                let url = format!("{}/services/Soap/{}/{}", session.instance(), api.letter(), at.version);
                Ok(HttpRequest::new(Method::Post, url).header("SOAPAction", "\"\"").body(SOAP_TYPE, text))
            }
        }
    }
}

/// What is sent again may have been done before, whatever becomes of it now.
fn unsure(error: Error, before: Acted) -> Error {
    match before {
        Acted::Perhaps => error.with_acted(Acted::Perhaps),
        Acted::No => error,
    }
}

/// Whether a new session would do better: some refusals are of the kind of
/// session, not of this one, and would only be met again.
fn is_expiry(error: &Error) -> bool {
    let text = error.message();
    !text.contains("not valid for use with the REST API") && !text.contains("not attached to")
}

/// Says what to do about a session that is refused and stays so.
fn explained(error: Error, wire: Wire, session: &Session, renewed: bool) -> Error {
    if wire == Wire::Soap && session.is_jwt() {
        return error.and("the token has JWT format, which SOAP refuses: use REST, or have the connected app issue opaque tokens");
    }
    if renewed {
        return error.and("a new session was refused too: it is not its age that the service dislikes");
    }
    if is_expiry(&error) {
        return error
            .and("the session was given to this Org ready-made: sign in with Org::login to have it renewed");
    }
    error
}

/// Requests that the library has no call for. What is sent more than once is better written as a [`Call`].
impl Org {
    /// Sends a REST request of the caller's with the session, and returns the response.
    ///
    /// See [`Request`] for what its path means; with [`Org::tooling`] it is below the Tooling API. GET and HEAD are
    /// retried like reads, others like writes.
    ///
    /// ```no_run
    /// # async fn example(org: sforce::Org) -> Result<(), sforce::Error> {
    /// use sforce::api::Request;
    ///
    /// let response = org.raw_rest(Request::get("/limits/recordCount").query("sObjects", "Account")).await?;
    /// println!("{}", response.text()?);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// If the path does not start with one slash, or HTTP would change it on its way (`.`, `..` and empty
    /// segments). If the status is not one that the request expects: the service's error, as of any call.
    ///
    /// # Cancel safety
    /// Dropped before its answer, a request that writes may have been done all the same.
    pub async fn raw_rest(&self, request: Request) -> Result<Response, Error> {
        self.make(RawRest::new(request)).await
    }

    /// Calls a REST service that is written in Apex, `@RestResource(urlMapping='/rooms/*')`, and reads its answer by
    /// serde.
    ///
    /// The path of the request is below `/services/apexrest`: `/rooms/7`, with the namespace of a managed package
    /// before it. A method that returns nothing is read as `()`. GET is retried like a read, others like writes.
    ///
    /// ```no_run
    /// # async fn example(org: sforce::Org) -> Result<(), sforce::Error> {
    /// use sforce::api::Request;
    ///
    /// #[derive(serde::Serialize)]
    /// struct Booking { seats: u32 }
    ///
    /// let id: String = org.apex_rest(Request::post("/rooms/7").json(&Booking { seats: 12 })?).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`raw_rest`](Self::raw_rest); if the path begins with `/services/`; and if serde cannot read the answer as a `T`. What an Apex exception says is
    /// the error's message, its code is `APEX_ERROR`.
    ///
    /// # Cancel safety
    /// As [`raw_rest`](Self::raw_rest).
    pub async fn apex_rest<T: DeserializeOwned + Send>(&self, request: Request) -> Result<T, Error> {
        self.make(ApexRest::new(request)?).await
    }

    /// Sends a SOAP call of the caller's with the session, and returns the envelope of the answer as text.
    ///
    /// `body` is the XML that stands in the call's element; it may use the prefixes `m` for the API's namespace,
    /// `o` for its sObjects' and `xsi`. It is retried like a write. The options of the org that the call takes are
    /// sent with it.
    ///
    /// ```no_run
    /// # async fn example(org: sforce::Org) -> Result<(), sforce::Error> {
    /// use sforce::SoapApi;
    ///
    /// let answer = org.raw_soap(SoapApi::Partner, "getServerTimestamp", "").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// If `body` is not well-formed, and what the service refuses with.
    ///
    /// # Cancel safety
    /// As [`raw_rest`](Self::raw_rest).
    pub async fn raw_soap(&self, api: SoapApi, call: &str, body: &str) -> Result<String, Error> {
        self.make(RawSoap::new(api, call, body)?).await
    }
}

#[cfg(test)]
mod tests;
