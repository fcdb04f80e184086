//! What may be sent again, as data.

use crate::api::Effect;
use crate::error::{Acted, Error, ErrorKind};
use std::time::Duration;

/// What a failure looks like from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Signal {
    /// No connection came up.
    Unconnected,
    /// The connection was lost, or no answer came in time.
    Lost,
    /// An HTTP status.
    Status(u16),
    /// A code of the service's, where the status says nothing (SOAP faults are all 500).
    Code(&'static str),
    /// Too many long requests at once: the service did not begin with this one.
    Crowded,
}

/// Which calls may be sent again after a failure.
struct Rule {
    signal: Signal,
    reads: bool,
    writes: bool,
    /// Once more is enough: it is rather the request than the time.
    once: bool,
}

const fn rule(signal: Signal, reads: bool, writes: bool) -> Rule {
    Rule { signal, reads, writes, once: false }
}

const fn once(signal: Signal) -> Rule {
    Rule { signal, reads: true, writes: false, once: true }
}

/// Only what surely harms nobody: a failure that is not in this table is final.
/// Expired sessions and locked rows have their own places.
const RULES: &[Rule] = &[
    //   what happened                          reads  writes
    rule(Signal::Unconnected, true, true),
    rule(Signal::Lost, true, false),
    rule(Signal::Status(429), true, true),
    rule(Signal::Status(420), true, false),
    rule(Signal::Status(502), true, false),
    rule(Signal::Status(503), true, false),
    rule(Signal::Status(504), true, false),
    rule(Signal::Crowded, true, true),
    rule(Signal::Code("SERVER_UNAVAILABLE"), true, false),
    rule(Signal::Code("FUNCTIONALITY_TEMPORARILY_UNAVAILABLE"), true, false),
    rule(Signal::Code("TOO_MANY_APEX_REQUESTS"), true, false),
    rule(Signal::Code("ORG_IN_MAINTENANCE"), true, false),
    once(Signal::Code("UNKNOWN_EXCEPTION")),
    once(Signal::Code("QUERY_TIMEOUT")),
];

/// How patient the client is with failures after which a call may be sent again.
///
/// Reads are sent again after lost connections, 420, 502, 503, 504 and faults that
/// pass, once more after an unknown exception or a query that took too long; any
/// call after a connection that could not be made, 429, and too many requests at once. Waits double from
/// `first`, with jitter; a `Retry-After` of the service's, in seconds or as a date, takes their place.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Retry {
    /// How often a call is sent at most; 4.
    pub tries: u32,
    /// The first wait; 0.5 seconds.
    pub first: Duration,
    /// The longest wait; a service that asks for more gets none; 1 minute.
    pub longest: Duration,
    /// How long after the first try another may begin; 5 minutes. With how long the service may be silent
    /// ([`HttpOptions`](crate::client::HttpOptions)) this bounds how long a call can take.
    pub within: Duration,
    /// Whether upserts are sent again after failures where only reads are otherwise; false.
    pub upserts: bool,
}

impl Default for Retry {
    fn default() -> Self {
        Self {
            tries: 4,
            first: Duration::from_millis(500),
            longest: Duration::from_secs(60),
            within: Duration::from_secs(5 * 60),
            upserts: false,
        }
    }
}

impl Retry {
    /// Sends nothing twice.
    pub fn never() -> Self {
        Self { tries: 1, ..Self::default() }
    }

    /// Sends a call at most so often.
    #[must_use]
    pub fn tries(mut self, tries: u32) -> Self {
        self.tries = tries;
        self
    }

    /// With another first wait.
    #[must_use]
    pub fn first(mut self, first: Duration) -> Self {
        self.first = first;
        self
    }

    /// With another longest wait.
    #[must_use]
    pub fn longest(mut self, longest: Duration) -> Self {
        self.longest = longest;
        self
    }

    /// Begins no try later than so long after the first one.
    #[must_use]
    pub fn within(mut self, within: Duration) -> Self {
        self.within = within;
        self
    }

    /// Sends upserts again too after failures where only reads are otherwise: a lost connection, 502, 503, 504.
    ///
    /// The same values are saved once more, by the same key. That is seen where it matters that something is
    /// saved: triggers and flows run again, an upsert that created a record says that it changed one, and what
    /// somebody else has changed meanwhile is changed back. A record that is refused the second time may have
    /// been saved the first time: its [`acted`](crate::client::RecordError::acted) is `Perhaps`.
    #[must_use]
    pub fn upserts(mut self, again: bool) -> Self {
        self.upserts = again;
        self
    }

    /// How long to wait before a call is sent again after its `tries`-th
    /// failure, so long after it was sent first; none if it must not be.
    pub(crate) fn wait(
        &self,
        error: &Error,
        effect: Effect,
        tries: u32,
        elapsed: Duration,
    ) -> Option<Duration> {
        let effect = match effect {
            Effect::Repeatable if self.upserts => Effect::Read,
            Effect::Repeatable => Effect::Write,
            other => other,
        };
        let rule = rule_for(error, effect)?;
        if rule.once && tries > 1 {
            return None;
        }
        self.backoff(error.retry_after(), tries, elapsed)
    }

    /// The wait before the next try, so long after the first one, if there is one.
    pub(crate) fn backoff(&self, asked: Option<Duration>, tries: u32, elapsed: Duration) -> Option<Duration> {
        self.pause(asked, tries).filter(|wait| elapsed.saturating_add(*wait) <= self.within)
    }

    fn pause(&self, asked: Option<Duration>, tries: u32) -> Option<Duration> {
        if tries >= self.tries {
            return None;
        }
        if let Some(asked) = asked {
            return (asked <= self.longest).then_some(asked);
        }
        let doubled = self.first.saturating_mul(1_u32.checked_shl(tries - 1).unwrap_or(u32::MAX));
        // Tasks that failed together must not come back together.
        let jitter = 0.5 + fastrand::f64() / 2.0;
        Some(doubled.min(self.longest).mul_f64(jitter))
    }
}

/// The rule that lets a call be sent again after a failure; none if it is final.
fn rule_for(error: &Error, effect: Effect) -> Option<&'static Rule> {
    let code = |code: &str| error.is(code);
    let holds = |rule: &Rule| match rule.signal {
        Signal::Unconnected => error.kind() == ErrorKind::Connection && error.acted() == Acted::No,
        Signal::Lost => error.kind() == ErrorKind::Connection && error.acted() == Acted::Perhaps,
        Signal::Status(status) => error.http_status() == Some(status),
        // The same code for the requests of a day, which waiting does not bring back.
        Signal::Crowded => code("REQUEST_LIMIT_EXCEEDED") && error.message().contains("Concurrent"),
        Signal::Code(known) => code(known),
    };
    RULES.iter().find(|rule| holds(rule)).filter(|rule| match effect {
        Effect::Read => rule.reads,
        Effect::Write | Effect::Repeatable => rule.writes,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn connection(acted: Acted) -> Error {
        Error::new(ErrorKind::Connection, "x").with_acted(acted)
    }

    fn status(status: u16) -> Error {
        Error::new(ErrorKind::Unavailable, "x").with_status(status).with_acted(Acted::Perhaps)
    }

    fn limit(message: &str) -> Error {
        Error::refused("REQUEST_LIMIT_EXCEEDED", message).with_status(403)
    }

    #[test]
    fn some_failures_are_tried_once_more_only() {
        let retry = Retry::default();
        for code in ["UNKNOWN_EXCEPTION", "QUERY_TIMEOUT"] {
            let error = Error::refused(code, "x").with_status(500);
            assert!(retry.wait(&error, Effect::Read, 1, Duration::ZERO).is_some());
            assert!(retry.wait(&error, Effect::Read, 2, Duration::ZERO).is_none());
        }
    }

    #[test]
    fn the_table_is_what_is_safe() {
        let cases = [
            ("no connection", connection(Acted::No), true, true),
            ("lost", connection(Acted::Perhaps), true, false),
            ("429", status(429), true, true),
            ("420", status(420), true, false),
            ("502", status(502), true, false),
            ("503", status(503), true, false),
            ("504", status(504), true, false),
            ("a fault", Error::refused("SERVER_UNAVAILABLE", "x").with_status(500), true, false),
            ("500", status(500), false, false),
            ("an unknown exception", Error::refused("UNKNOWN_EXCEPTION", "x").with_status(500), true, false),
            ("a slow query", Error::refused("QUERY_TIMEOUT", "x").with_status(400), true, false),
            ("maintenance", Error::refused("ORG_IN_MAINTENANCE", "x").with_status(500), true, false),
            ("busy Apex", Error::refused("TOO_MANY_APEX_REQUESTS", "x").with_status(500), true, false),
            ("a day's limit", limit("TotalRequests Limit exceeded."), false, false),
            ("a crowd", limit("ConcurrentRequests (Concurrent API Requests) Limit exceeded."), true, true),
            ("an expired session", Error::refused("INVALID_SESSION_ID", "x").with_status(401), false, false),
            ("a lock", Error::refused("UNABLE_TO_LOCK_ROW", "x").with_status(400), false, false),
            ("a bad request", Error::refused("MALFORMED_QUERY", "x").with_status(400), false, false),
            ("what cannot be read", Error::unreadable("x").with_status(200), false, false),
            ("a bad argument", Error::input("x"), false, false),
            ("silence", Error::new(ErrorKind::Unavailable, "x").with_acted(Acted::Perhaps), false, false),
        ];
        for (name, error, reads, writes) in cases {
            let retry = Retry::default();
            assert_eq!(
                retry.wait(&error, Effect::Read, 1, Duration::ZERO).is_some(),
                reads,
                "{name}, a read"
            );
            assert_eq!(
                retry.wait(&error, Effect::Write, 1, Duration::ZERO).is_some(),
                writes,
                "{name}, a write"
            );
        }
    }

    #[test]
    fn waits_double_with_jitter_and_end() {
        let retry = Retry::default();
        for (tries, longest) in [(1, 500), (2, 1000), (3, 2000)] {
            for _ in 0..100 {
                let wait = retry.pause(None, tries).unwrap();
                let longest = Duration::from_millis(longest);
                assert!(wait >= longest / 2 && wait <= longest, "{wait:?} after {tries}");
            }
        }
        assert_eq!(retry.pause(None, 4), None);
        assert_eq!(retry.pause(Some(Duration::from_secs(1)), 4), None);
        assert_eq!(Retry::never().pause(None, 1), None);
    }

    #[test]
    fn no_try_begins_too_late() {
        let retry = Retry::default().within(Duration::from_secs(10));
        let wait =
            |seconds| retry.wait(&connection(Acted::No), Effect::Write, 1, Duration::from_secs(seconds));
        assert!(wait(0).is_some() && wait(9).is_some());
        assert!(wait(10).is_none() && wait(u64::MAX).is_none());
    }

    #[test]
    fn no_wait_is_longer_than_the_longest() {
        let retry = Retry { tries: u32::MAX, ..Retry::default() };
        for tries in [8, 31, 32, 33, 1000] {
            assert!(retry.pause(None, tries).unwrap() <= retry.longest);
        }
        assert_eq!(retry.pause(Some(Duration::from_secs(60)), 1), Some(Duration::from_secs(60)));
        assert_eq!(retry.pause(Some(Duration::from_secs(61)), 1), None);
    }
}
