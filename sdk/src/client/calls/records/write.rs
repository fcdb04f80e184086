//! Writing records: cut into requests, sent, and those that were locked again.

use super::ledger::Known;
use crate::api::{
    COLLECTIONS, LOCKED, RecordError, Save, SaveResult, UPSERTS, Verb, Wire, Write, is_awkward, one_each,
    upload,
};
use crate::client::calls::together::{SIDE_BY_SIDE, together};
use crate::client::{BoxFuture, Org};
use crate::error::{Acted, Error, ErrorKind};
use std::ops::Range;
use std::sync::Arc;
use tokio::time::Instant;

/// At most so many records go in one request.
const RECORDS: usize = 200;
/// At most so many runs of one type go in one request.
const RUNS: usize = 10;

/// At most so many bytes of blobs go in one request: as base64 they are a third more, and the service
/// takes 50 MB.
const BLOBS: usize = 32 << 20;

/// Cuts records into requests; those that are to go alone do.
fn requests(rows: &[Write], alone: impl Fn(&Write) -> bool) -> Vec<Range<usize>> {
    let mut requests = Vec::new();
    let (mut from, mut runs, mut weight) = (0, 0, 0);
    for at in 0..rows.len() {
        let turn = at == from || rows[at].target.object != rows[at - 1].target.object;
        let apart = at > from
            && (!rows[at].goes_with(&rows[at - 1])
                || alone(&rows[at])
                || alone(&rows[at - 1])
                || weight + rows[at].weight() > BLOBS);
        if at - from == RECORDS || (turn && runs == RUNS) || apart {
            requests.push(from..at);
            (from, runs, weight) = (at, 1, 0);
        } else {
            runs += usize::from(turn);
        }
        weight += rows[at].weight();
    }
    if from < rows.len() {
        requests.push(from..rows.len());
    }
    requests
}

/// Records that are being written, and what is known of each.
pub(super) struct Writing {
    pub(super) org: Org,
    pub(super) verb: Verb,
    pub(super) rows: Arc<[Write]>,
    pub(super) known: Arc<Known>,
}

/// Some of the records of a call, in one request.
pub(super) struct Part<'a> {
    pub(super) rows: &'a [Write],
    /// Their places among all.
    places: &'a [usize],
    known: &'a Known,
    /// Those that are locked are sent again.
    again: bool,
}

impl Part<'_> {
    /// The request of this record of the part begins.
    pub(super) fn begins(&self, at: usize) {
        self.known.begins(self.places[at]);
    }

    /// All of them are in one request, which begins.
    pub(super) fn all_begin(&self) {
        (0..self.rows.len()).for_each(|at| self.begins(at));
    }

    /// This record of the part has its result before the others.
    pub(super) fn ends(&self, at: usize, result: &SaveResult) {
        if self.again && result.was_locked() {
            self.known.is_locked(self.places[at], result.clone());
        } else {
            self.known.ends(self.places[at], result.clone());
        }
    }

    /// The request of this record, which went alone, failed.
    pub(super) fn fails(&self, at: usize, error: &Error) {
        self.known.fails_alone(self.places[at], error);
    }
}

impl Writing {
    /// Writes the records, and those that were locked again.
    pub(super) async fn write(self, one: bool) -> Result<(), Error> {
        let start = Instant::now();
        let written = async {
            self.check(one)?;
            if one {
                return self.write_one(start).await;
            }
            let all: Vec<usize> = (0..self.rows.len()).collect();
            self.write_many(&self.rows, &all).await?;
            self.write_locked_again(start).await;
            Ok(())
        };
        written.await.inspect_err(|error| self.known.fails(error))
    }

    fn check(&self, one: bool) -> Result<(), Error> {
        if matches!(self.verb, Verb::Undelete | Verb::EmptyRecycleBin) {
            self.org.only_over(Wire::Soap, self.verb.name())?;
        }
        self.rows.iter().try_for_each(Write::check_alone)?;
        if !one && self.verb == Verb::EmptyRecycleBin && self.rows.len() > 1 {
            self.org.one_by_one(self.verb.name())?;
        }
        Ok(())
    }

    /// Writes again what only somebody else's lock kept from being saved.
    async fn write_locked_again(&self, start: Instant) {
        let mut tries = 1;
        loop {
            let locked = self.known.locked();
            let wait = self.org.shared.retry.backoff(None, tries, start.elapsed());
            let Some(wait) = wait.filter(|_| !locked.is_empty()) else {
                break;
            };
            tokio::time::sleep(wait).await;
            tries += 1;
            let rows: Vec<Write> = locked.iter().map(|at| self.rows[*at].clone()).collect();
            // What has been saved is known: a failure now is only theirs.
            if let Err(error) = self.write_many(&rows, &locked).await {
                self.known.fails_late(&error);
                break;
            }
        }
        self.known.end_locked();
    }

    async fn write_one(&self, start: Instant) -> Result<(), Error> {
        let mut tries = 1;
        loop {
            self.known.begins(0);
            let result = self.send_one(&self.rows[0]).await;
            let wait = self.org.shared.retry.backoff(None, tries, start.elapsed());
            let locked = match &result {
                Ok(result) => result.was_locked() && self.may_repeat(result.acted()),
                Err(error) => error.is(LOCKED) && self.may_repeat(error.acted()),
            };
            // What an earlier try may have done, the failure of a later one does not undo.
            let result = match result {
                Err(error) if self.known.perhaps(0) => Err(error.with_acted(Acted::Perhaps)),
                other => other,
            };
            let wait = wait.filter(|_| locked);
            match (result, wait) {
                (Ok(result), None) => {
                    self.known.ends(0, result);
                    return Ok(());
                }
                (Err(error), None) => return Err(error),
                (Ok(result), Some(_)) => self.known.is_locked(0, result),
                (Err(error), Some(_)) => {
                    self.known.is_locked(0, SaveResult::failed(RecordError::of_request(&error)));
                }
            }
            tokio::time::sleep(wait.unwrap_or_default()).await;
            tries += 1;
        }
    }

    /// Whether a record may be sent again that an earlier try may have saved.
    fn may_repeat(&self, acted: Acted) -> bool {
        acted == Acted::No || (self.verb == Verb::Upsert && self.org.shared.retry.upserts)
    }

    /// Writes records request by request; no result is lost to a later failure.
    ///
    /// # Errors
    /// Why the first request failed: nothing is said of its records yet.
    async fn write_many(&self, rows: &[Write], places: &[usize]) -> Result<(), Error> {
        let all_or_none = self.org.view.options.is_all_or_none();
        let requests = requests(rows, |row| self.goes_alone(row));
        if all_or_none && requests.len() > 1 {
            return Err(Error::input(format!(
                "{} records do not go in one request, and only one request can be all or none: \
                 send at most {RECORDS}, of one API, in an upsert of one object by one field, and with no large \
                 blobs",
                rows.len()
            )));
        }
        for request in requests {
            let part = Part {
                rows: &rows[request.clone()],
                places: &places[request.clone()],
                known: &self.known,
                again: !all_or_none,
            };
            let sent = self.send(&part).await;
            match sent {
                Ok(saved) => {
                    for (place, result) in part.places.iter().zip(saved) {
                        if part.again && result.was_locked() && self.may_repeat(result.acted()) {
                            self.known.is_locked(*place, result);
                        } else {
                            self.known.ends(*place, result);
                        }
                    }
                }
                Err(error) if request.start == 0 => return Err(error),
                Err(error) => {
                    self.known.fails_late(&error);
                    break;
                }
            }
        }
        Ok(())
    }
}

impl Writing {
    /// Whether a record goes with its blob as a file, and so in a request of its own.
    fn goes_alone(&self, row: &Write) -> bool {
        self.org.view.wire == Wire::Rest && upload(self.org.view.tooling, self.verb, row).is_some()
    }

    /// Sends one record.
    async fn send_one(&self, row: &Write) -> Result<SaveResult, Error> {
        let in_a_body =
            self.org.view.version >= UPSERTS && row.key.as_ref().is_some_and(|(_, key)| is_awkward(key));
        let rows = std::slice::from_ref(row);
        let saved = self.org.make(Save { verb: self.verb, rows, by_itself: !in_a_body }).await?;
        one_each("records", 1, saved).map(|mut saved| saved.remove(0))
    }

    /// Sends the records of one request: over REST one by one where the version has no request for many.
    async fn send(&self, part: &Part<'_>) -> Result<Vec<SaveResult>, Error> {
        let since = if self.verb == Verb::Upsert { UPSERTS } else { COLLECTIONS };
        let rest = self.org.view.wire == Wire::Rest;
        if rest && self.org.view.version < since {
            if self.org.view.options.is_all_or_none() && part.rows.len() > 1 {
                return Err(Error::new(
                    ErrorKind::NotOnThisWire,
                    format!(
                        "REST has no all-or-none {} before {since}: use a later version or Wire::Soap",
                        self.verb.name()
                    ),
                ));
            }
            return self.send_each(part).await;
        }
        if part.rows.iter().any(|row| self.goes_alone(row)) {
            return self.send_each(part).await;
        }
        part.all_begin();
        self.org.make(Save { verb: self.verb, rows: part.rows, by_itself: false }).await
    }

    /// Sends records one by one, a few at a time.
    async fn send_each(&self, part: &Part<'_>) -> Result<Vec<SaveResult>, Error> {
        let of_the_call = |error: &Error| error.kind() != ErrorKind::Refused;
        let failed = |error: &Error| SaveResult::failed(RecordError::of_request(error));
        let call = |(at, row)| -> BoxFuture<'_, _> {
            Box::pin(async move {
                part.begins(at);
                let outcome = self.send_one(row).await;
                match &outcome {
                    Ok(result) => part.ends(at, result),
                    Err(error) if of_the_call(error) => part.fails(at, error),
                    Err(error) => part.ends(at, &failed(error)),
                }
                outcome
            })
        };
        let outcomes = together(SIDE_BY_SIDE, part.rows.iter().enumerate().map(call).collect()).await;
        if outcomes.iter().all(|it| it.as_ref().is_err_and(of_the_call)) {
            // No record has a story of its own. What may have been done outweighs what was not.
            let errors = outcomes.into_iter().filter_map(Result::err);
            let worst = errors.reduce(|one, other| match one.acted() {
                Acted::Perhaps => one,
                Acted::No => other,
            });
            return worst.map_or(Ok(Vec::new()), Err);
        }
        Ok(outcomes.into_iter().map(|outcome| outcome.unwrap_or_else(|error| failed(&error))).collect())
    }
}

impl Org {
    /// # Errors
    /// If a call of several is to be all or none, and is not.
    pub(crate) fn one_by_one(&self, call: &str) -> Result<(), Error> {
        if !self.view.options.is_all_or_none() {
            return Ok(());
        }
        Err(Error::input(format!(
            "a {call} of several is never all or none: leave the option out, or send one by one"
        )))
    }
}
