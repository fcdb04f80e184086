//! Faults on demand: what happens to a request instead of, or besides, its
//! answer, and which requests it happens to.

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use crate::http::{Answer, Call};
use crate::log::Wire;
use crate::refusal::Refusal;
use crate::{rest, soap};

/// What happens to a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// An HTTP status instead of the answer, with `Retry-After` in whole
    /// seconds if a wait is given. Nothing is done.
    Status(u16, Option<Duration>),
    /// The connection is closed before anything is done or answered.
    Drop,
    /// The request is done, and the connection is closed before its answer.
    DropAfter,
    /// The request is done, and the connection is closed behind so many bytes
    /// of its answer, head and body.
    DropWithin(usize),
    /// The request is done; its answer comes so much later.
    Delay(Duration),
    /// A page of HTML with this status, as a gateway sends it. Nothing is done.
    Html(u16),
    /// The request is done; the body of its answer ends in the middle, and the
    /// head says that this is all.
    Truncated,
    /// The request is done; its answer says that it is something else.
    ContentType(&'static str),
    /// The session of the request ends before it is looked at.
    ExpiredSession,
    /// The whole request is refused with a code of the service's: over REST
    /// with this status, over SOAP as a fault. Nothing is done.
    Code(u16, &'static str, Option<Duration>),
}

impl Fault {
    /// `REQUEST_LIMIT_EXCEEDED`: no requests are left for today, or too many run.
    pub const LIMIT: Self = Self::Code(403, "REQUEST_LIMIT_EXCEEDED", None);

    /// `SERVER_UNAVAILABLE`, to be tried again so much later.
    pub const fn unavailable(retry_after: Duration) -> Self {
        Self::Code(503, "SERVER_UNAVAILABLE", Some(retry_after))
    }

    /// The answer that stands in for the work; none where the work is done.
    pub(crate) fn instead(self, wire: Wire) -> Option<Answer> {
        let answer = match self {
            Self::Status(status, retry_after) => later(unavailable(wire, status), retry_after),
            Self::Drop => Answer::empty(0),
            Self::Html(status) => {
                let page = "<!DOCTYPE html><html><head><title>Down for maintenance</title></head><body><p>We are down for \
                            maintenance. <br>Sorry for the inconvenience.</body></html>";
                Answer::of(status, "text/html; charset=UTF-8", page)
            }
            Self::Code(status, code, retry_after) => {
                let message = match code {
                    "REQUEST_LIMIT_EXCEEDED" => "TotalRequests Limit exceeded.",
                    _ => "refused on demand",
                };
                let answer = match wire {
                    Wire::Rest => rest::error(status, code, message),
                    Wire::Soap => soap::client_fault(code, message),
                };
                later(answer, retry_after)
            }
            _ => return None,
        };
        Some(answer)
    }

    /// What becomes of the answer to the work.
    pub(crate) fn spoil(self, mut answer: Answer) -> Answer {
        match self {
            Self::Truncated => answer.body.truncate(answer.body.len() / 2),
            Self::ContentType(other) => answer.content_type = Some(other),
            _ => {}
        }
        answer
    }
}

fn later(answer: Answer, retry_after: Option<Duration>) -> Answer {
    match retry_after {
        Some(wait) => answer.with("retry-after", wait.as_secs().to_string()),
        None => answer,
    }
}

/// What stands before the service answers in HTML to SOAP clients.
fn unavailable(wire: Wire, status: u16) -> Answer {
    let message = "the server is not available";
    match wire {
        Wire::Rest => rest::error(status, "SERVER_UNAVAILABLE", message),
        Wire::Soap => Answer::of(status, "text/html", format!("<html><body>{message}</body></html>")),
    }
}

/// A fault, and the requests that it happens to: all of them, unless less is
/// said.
///
/// ```
/// use sforce_emulator::{Fault, Rule, Wire};
///
/// // The second and third query over REST are refused.
/// let rule = Rule::new(Fault::LIMIT).over(Wire::Rest).path("/query").after(1).times(2);
/// # let _ = rule;
/// ```
#[derive(Clone, Debug)]
pub struct Rule {
    fault: Fault,
    wire: Option<Wire>,
    method: Option<String>,
    path: Option<String>,
    operation: Option<String>,
    skip: u32,
    times: Option<u32>,
}

impl Rule {
    /// A fault that happens to every request.
    pub fn new(fault: Fault) -> Self {
        Self { fault, wire: None, method: None, path: None, operation: None, skip: 0, times: None }
    }

    /// Only over this wire.
    #[must_use]
    pub fn over(mut self, wire: Wire) -> Self {
        self.wire = Some(wire);
        self
    }

    /// Only to requests of an HTTP method.
    #[must_use]
    pub fn method(mut self, method: impl Into<String>) -> Self {
        self.method = Some(method.into());
        self
    }

    /// Only to requests whose path and query hold this text, in any letter case.
    #[must_use]
    pub fn path(mut self, text: impl Into<String>) -> Self {
        self.path = Some(text.into().to_ascii_lowercase());
        self
    }

    /// Only to requests for a SOAP operation.
    #[must_use]
    pub fn operation(mut self, name: impl Into<String>) -> Self {
        self.operation = Some(name.into());
        self
    }

    /// Not to the first so many of those.
    #[must_use]
    pub fn after(mut self, requests: u32) -> Self {
        self.skip = requests;
        self
    }

    /// To so many of those, and then no more.
    #[must_use]
    pub fn times(mut self, requests: u32) -> Self {
        self.times = Some(requests);
        self
    }

    fn fits(&self, wire: Wire, call: &Call) -> bool {
        let target = format!("{}?{}", call.path, call.query).to_ascii_lowercase();
        self.wire.is_none_or(|it| it == wire)
            && self.method.as_ref().is_none_or(|it| it.eq_ignore_ascii_case(&call.method))
            && self.path.as_ref().is_none_or(|it| target.contains(it.as_str()))
            && self.operation.as_ref().is_none_or(|it| wire == Wire::Soap && names(&call.body, it))
    }
}

/// Whether an element of that local name begins in a text.
fn names(body: &str, operation: &str) -> bool {
    body.match_indices(operation).any(|(at, _)| {
        let before = body[..at].chars().next_back();
        let behind = body[at + operation.len()..].chars().next();
        let prefixed = || {
            let tag = body[..at].rsplit('<').next().unwrap_or_default();
            before == Some(':')
                && !tag.contains(|char: char| char.is_whitespace() || char == '/' || char == '>')
        };
        (before == Some('<') || prefixed())
            && behind.is_some_and(|behind| behind.is_whitespace() || behind == '>' || behind == '/')
    })
}

/// The faults to come.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    next: VecDeque<Fault>,
    rules: Vec<Rule>,
    /// Rows that cannot be locked, and how often yet.
    locked: HashMap<String, u32>,
}

impl Faults {
    pub(crate) fn next(&mut self, fault: Fault) {
        self.next.push_back(fault);
    }

    pub(crate) fn rule(&mut self, rule: Rule) {
        self.rules.push(rule);
    }

    pub(crate) fn lock(&mut self, id: String, times: u32) {
        self.locked.insert(id, times);
    }

    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }

    /// What happens to a request. Of several rules that fit, the first that has
    /// begun and is not over.
    pub(crate) fn of(&mut self, wire: Wire, call: &Call) -> Option<Fault> {
        if let Some(fault) = self.next.pop_front() {
            return Some(fault);
        }
        let mut found = None;
        for rule in self.rules.iter_mut().filter(|rule| rule.fits(wire, call)) {
            if rule.skip > 0 {
                rule.skip -= 1;
            } else if found.is_none() && rule.times != Some(0) {
                rule.times = rule.times.map(|times| times - 1);
                found = Some(rule.fault);
            }
        }
        self.rules.retain(|rule| rule.times != Some(0));
        found
    }

    /// Refuses a row that cannot be locked.
    pub(crate) fn lockable(&mut self, id: &str) -> Result<(), Refusal> {
        let Some(times) = self.locked.get_mut(id).filter(|times| **times > 0) else { return Ok(()) };
        *times -= 1;
        Err(Refusal::new("UNABLE_TO_LOCK_ROW", "unable to obtain exclusive access to this record"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(method: &str, path: &str, body: &str) -> Call {
        Call { method: method.into(), path: path.into(), body: body.into(), ..Call::default() }
    }

    #[test]
    fn rules_pick_their_requests() {
        let mut faults = Faults::default();
        faults.rule(
            Rule::new(Fault::Drop).over(Wire::Rest).method("patch").path("/SOBJECTS/").after(1).times(1),
        );
        let patch = call("PATCH", "/services/data/v60.0/sobjects/Account/1", "");
        let happens: Vec<_> = (0..3).map(|_| faults.of(Wire::Rest, &patch)).collect();
        assert_eq!(happens, [None, Some(Fault::Drop), None]);
        assert!(faults.rules.is_empty(), "what is over is forgotten");

        faults.rule(Rule::new(Fault::Truncated).operation("create"));
        let soap = |body: &str| call("POST", "/services/Soap/u/60.0", body);
        for (body, expected) in [
            ("<s:Body><p:create><p:sObjects/></p:create></s:Body>", true),
            ("<create xmlns='urn:x'/>", true),
            ("<p:createMetadata>", false),
            ("<p:query>create</p:query>", false),
            ("<p:query>a <b/> p:create </p:query>", false),
        ] {
            assert_eq!(faults.of(Wire::Soap, &soap(body)).is_some(), expected, "{body}");
        }
        faults.next(Fault::LIMIT);
        assert_eq!(faults.of(Wire::Rest, &patch), Some(Fault::LIMIT), "what is next comes first");
    }

    #[test]
    fn rows_are_locked_so_often() {
        let mut faults = Faults::default();
        faults.lock("a".into(), 1);
        assert!(faults.lockable("b").is_ok());
        assert_eq!(faults.lockable("a").err().map(|it| it.code), Some("UNABLE_TO_LOCK_ROW".into()));
        assert!(faults.lockable("a").is_ok());
    }
}
