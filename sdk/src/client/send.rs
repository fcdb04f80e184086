//! One call: put together, sent, sent again where that is safe, understood.

use super::answer::{self, Answered, Granted, JSON_TYPE, Reader, SOAP_TYPE};
use super::multipart::{self, Part as FormPart};
use super::org::{Org, Wire};
use super::retry::Effect;
use super::session::Session;
use super::transport::{HttpRequest, HttpResponse, Method, is_stable};
use super::usage::Usage;
use crate::Version;
use crate::error::{Acted, Error, ErrorKind};
use crate::wire::SoapApi;
use crate::wire::soap::{self, Headers, Heard, Part};
use crate::wire::{Writer, Xml};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::time::Instant;
use tracing::Instrument;

/// A call over REST.
pub(crate) struct RestCall<'a> {
    /// What the logs call it.
    pub(crate) name: &'a str,
    pub(crate) method: Method,
    /// From `/services/…` on if it starts so, else below the version's resources.
    pub(crate) path: &'a str,
    pub(crate) granted: Granted,
    pub(crate) headers: &'a [(&'static str, String)],
    pub(crate) body: Option<String>,
    /// A form in place of a body; empty for none.
    pub(crate) form: &'a [FormPart<'a>],
    pub(crate) effect: Effect,
    /// The object belongs to the Tooling API.
    pub(crate) tooling: bool,
    /// What comes back.
    pub(crate) accept: &'static str,
    /// The session stands in a cookie, too, as pages for people want it.
    pub(crate) by_cookie: bool,
}

impl<'a> RestCall<'a> {
    /// A call without a body.
    pub(crate) fn new(name: &'a str, method: Method, path: &'a str, granted: Granted) -> Self {
        let effect = match method {
            Method::Get | Method::Head => Effect::Read,
            _ => Effect::Write,
        };
        let accept = "application/json";
        Self {
            name,
            method,
            path,
            granted,
            headers: &[],
            body: None,
            form: &[],
            effect,
            tooling: false,
            accept,
            by_cookie: false,
        }
    }

    /// The same, to the Tooling API if the object belongs to it.
    pub(crate) fn tooling(self, tooling: bool) -> Self {
        Self { tooling, ..self }
    }
}

/// A call over SOAP.
pub(crate) struct SoapCall<'a> {
    pub(crate) api: SoapApi,
    pub(crate) version: Version,
    pub(crate) name: &'a str,
    /// Those of the call itself; the options of the org come by themselves.
    pub(crate) headers: Headers,
    pub(crate) effect: Effect,
    /// Writes what stands in the call's element; called once for each try.
    pub(crate) write: &'a (dyn Fn(&mut Writer) + Sync),
}

impl Org {
    /// Sends a REST call and gives the response that grants it.
    pub(crate) async fn rest(&self, call: RestCall<'_>) -> Result<Answered, Error> {
        self.rest_again(call).await.map(|(response, _)| response)
    }

    /// The same, and whether an earlier try may have been done.
    pub(super) async fn rest_again(&self, call: RestCall<'_>) -> Result<(Answered, Acted), Error> {
        if !is_stable(call.path) {
            return Err(unstable());
        }
        let version = self.view.version;
        let client = self.shared.client.as_deref();
        let options = self.view.options.rest(version, call.name, client)?;
        let tooling = if call.tooling || self.view.tooling { "/tooling" } else { "" };
        let request = |session: &Session| {
            let root = if call.path.starts_with("/services/") || call.path.starts_with("/soap/") {
                String::new()
            } else {
                format!("/services/data/v{version}{tooling}")
            };
            let url = format!("{}{root}{}", session.instance(), call.path);
            let mut request = HttpRequest::new(call.method, url)
                .header("Authorization", format!("Bearer {}", session.token()))
                .header("Accept", call.accept);
            if call.by_cookie {
                request = request.header("Cookie", format!("sid={}", session.token()));
            }
            for (name, value) in &options {
                request = request.header(name, value.as_str());
            }
            for (name, value) in call.headers {
                request = request.header(name, value.as_str());
            }
            if let Some(body) = &call.body {
                request = request.body(JSON_TYPE, body.as_str());
            } else if !call.form.is_empty() {
                let (content_type, body) = multipart::form(call.form);
                request = request.body(&content_type, body);
            }
            Ok(request)
        };
        let mut understand = |response| answer::rest(response, call.granted);
        let (response, before, session) =
            self.exchange(call.name, Wire::Rest, call.effect, &request, &mut understand).await?;
        Ok((Answered::new(response, session), before))
    }

    /// Sends a SOAP call; `read` reads each child of its response element.
    pub(crate) async fn soap(&self, call: SoapCall<'_>, read: Reader<'_>) -> Result<(), Error> {
        self.soap_again(call, read).await.map(drop)
    }

    /// The same, and gives the response that was read, and whether an earlier try may have been done.
    pub(crate) async fn soap_again(
        &self,
        call: SoapCall<'_>,
        read: Reader<'_>,
    ) -> Result<(Answered, Acted), Error> {
        let (api, version, name) = (call.api, call.version, call.name);
        let mut headers = self.view.options.soap(api, version, name, self.shared.client.as_deref())?;
        headers.extend(call.headers);
        let request = |session: &Session| envelope(session, api, version, &headers, name, call.write);
        let mut understand = |response: HttpResponse| {
            self.heard(&response, name, read)?;
            Ok(response)
        };
        let (response, before, session) =
            self.exchange(call.name, Wire::Soap, call.effect, &request, &mut understand).await?;
        Ok((Answered::new(response, session), before))
    }

    /// Reads a SOAP response and notes what it tells beside the answer.
    fn heard(&self, response: &HttpResponse, call: &str, read: Reader<'_>) -> Result<(), Error> {
        let mut heard = Heard::default();
        let answered = answer::soap(response, call, &mut heard, read);
        self.shared.told.heard(heard);
        answered
    }

    /// Sends a request until it is granted, or refused for good; says whether an earlier try may have been
    /// done, and with which session the last one was.
    async fn exchange<R>(
        &self,
        name: &str,
        wire: Wire,
        effect: Effect,
        request: &(dyn Fn(&Session) -> Result<HttpRequest, Error> + Sync),
        understand: &mut (dyn FnMut(HttpResponse) -> Result<R, Error> + Send),
    ) -> Result<(R, Acted, Arc<Session>), Error> {
        let span = tracing::debug_span!("call", name, wire = wire.name());
        let (open, before) = (AtomicBool::new(false), AtomicBool::new(false));
        let tries = self.tries(wire, effect, request, understand, [&open, &before]).instrument(span);
        let outcome = match self.view.deadline {
            None => tries.await,
            Some(deadline) => tokio::time::timeout(deadline, tries).await.unwrap_or_else(|_| {
                let open = open.load(Ordering::Relaxed) || before.load(Ordering::Relaxed);
                let error =
                    Error::new(ErrorKind::Deadline, format!("{name} was not answered within {deadline:?}"));
                Err(error.with_acted(if open { Acted::Perhaps } else { Acted::No }))
            }),
        };
        // What the service says speaks for itself; that there is no answer does not.
        let unanswered = |error: &Error| {
            matches!(error.kind(), ErrorKind::Connection | ErrorKind::Unavailable) && error.code().is_none()
        };
        let outcome = outcome.map_err(|error| if unanswered(&error) { error.of_call(name) } else { error });
        outcome.map_err(|error| match effect {
            // Whatever became of a read, nothing was changed by it.
            Effect::Read => error.with_acted(Acted::No),
            Effect::Write | Effect::Repeatable => error,
        })
    }

    async fn tries<R>(
        &self,
        wire: Wire,
        effect: Effect,
        request: &(dyn Fn(&Session) -> Result<HttpRequest, Error> + Sync),
        understand: &mut (dyn FnMut(HttpResponse) -> Result<R, Error> + Send),
        [open, before]: [&AtomicBool; 2],
    ) -> Result<(R, Acted, Arc<Session>), Error> {
        let shared = &*self.shared;
        let start = Instant::now();
        let mut tries = 1;
        let mut renewed = false;
        let earlier = || if before.load(Ordering::Relaxed) { Acted::Perhaps } else { Acted::No };
        loop {
            let live = shared.sessions.live();
            let request = request(&live.session)?;
            open.store(true, Ordering::Relaxed);
            let sent = shared.transport.send(request).await;
            open.store(false, Ordering::Relaxed);
            let error = match sent {
                Ok(response) => {
                    let status = response.status;
                    shared.told.note(response.header("Sforce-Limit-Info").and_then(Usage::read));
                    match understand(response) {
                        Ok(answer) => {
                            tracing::debug!(status, "granted");
                            return Ok((answer, earlier(), live.session));
                        }
                        Err(error) => error,
                    }
                }
                Err(error) => error,
            };
            let error = unsure(error, earlier());
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
                    return Err(explained(error, wire, &live.session, renewed));
                }
                shared.sessions.renew(live.generation).await.map_err(|error| unsure(error, earlier()))?;
                renewed = true;
                continue;
            }
            match wait {
                Some(wait) => {
                    if effect == Effect::Repeatable {
                        before.fetch_or(error.acted() == Acted::Perhaps, Ordering::Relaxed);
                    }
                    tokio::time::sleep(wait).await;
                }
                None => return Err(error),
            }
            tries += 1;
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

/// What is sent would not arrive where it is meant to.
pub(super) fn unstable() -> Error {
    Error::input(
        "HTTP would change the address of the request on its way: its path has a segment that is empty, `.` or `..`, \
         or a character that must be percent-encoded",
    )
}

/// A SOAP request with the session in it.
fn envelope(
    session: &Session,
    api: SoapApi,
    version: Version,
    headers: &[Part],
    call: &str,
    write: &dyn Fn(&mut Writer),
) -> Result<HttpRequest, Error> {
    let body = soap::write_request(api, Some(session.token()), headers, call, write)?;
    let url = format!("{}/services/Soap/{}/{version}", session.instance(), api.letter());
    Ok(HttpRequest::new(Method::Post, url).header("SOAPAction", "\"\"").body(SOAP_TYPE, body))
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

/// The escape hatches: requests that the library has no call for.
impl Org {
    /// Sends a request of the caller's with the session, and gives the response.
    ///
    /// A path that starts with `/services/` is taken as it is; any other is
    /// below `/services/data/vNN.0`, with [`Org::tooling`] below its `/tooling`: `/limits`. What stands in it must be
    /// percent-encoded. A body is sent as JSON. GET and HEAD are sent again
    /// like reads, others like writes.
    ///
    /// # Errors
    /// If the path does not start with one slash, or HTTP would change it on its way (`.`, `..` and empty
    /// segments). If the status is not one of the 200s: what the service said, as any call does.
    ///
    /// # Cancel safety
    /// Dropped before its answer, a request that writes may have been done all the same.
    pub async fn raw_rest(
        &self,
        method: Method,
        path: &str,
        body: Option<String>,
    ) -> Result<HttpResponse, Error> {
        let call = RestCall { body, ..RestCall::new("raw", method, path, Granted::ByAny) };
        Ok(self.rest(call).await?.response)
    }

    /// Sends a SOAP call of the caller's with the session, and gives the
    /// response's envelope as text.
    ///
    /// `body` is the XML that stands in the call's element; it may use the
    /// prefixes `m` for the API's namespace, `o` for its sObjects' and `xsi`.
    /// It is sent again like a write. The options of the org that the call takes go with it.
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
    /// As [`Org::raw_rest`].
    pub async fn raw_soap(&self, api: SoapApi, call: &str, body: &str) -> Result<String, Error> {
        well_formed(call, body)?;
        let version = self.view.version;
        let headers = self.view.options.soap(api, version, call, self.shared.client.as_deref())?;
        let write = |out: &mut Writer| out.raw(body);
        let request = |session: &Session| envelope(session, api, version, &headers, call, &write);
        let mut understand = |response: HttpResponse| {
            self.heard(&response, call, &mut |xml, child| xml.skip(child))?;
            response.into_text()
        };
        self.exchange(call, Wire::Soap, Effect::Write, &request, &mut understand).await.map(|(text, ..)| text)
    }
}

/// Makes sure that XML of the caller's neither breaks the envelope nor leaves it.
fn well_formed(call: &str, body: &str) -> Result<(), Error> {
    let name = |text: &str| {
        let rest = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        text.starts_with(|first: char| first.is_ascii_alphabetic()) && text.bytes().all(rest)
    };
    if !name(call) {
        return Err(Error::input("the call's name is not one that XML allows"));
    }
    let document = format!("<{call}>{body}</{call}>");
    let mut xml = Xml::new(&document);
    let root = xml.root()?;
    xml.skip(&root)?;
    if xml.offset() < document.len() as u64 {
        return Err(Error::input("the body closes the call's element"));
    }
    Ok(())
}

#[cfg(test)]
mod tests;
