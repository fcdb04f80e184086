//! Writing records: cut into requests, sent, and those that were locked again.

use super::calls::{RecordError, SaveResult};
use super::org::{Org, Wire};
use super::rest_calls::miscounted;
use super::retry::Effect;
use super::saving::Known;
use super::soap_calls::is_id;
use crate::Value;
use crate::change::{Changes, Edit, New, Target, Upsert};
use crate::error::{Acted, Error};
use crate::rules::check_id;
use crate::value::Id;
use std::marker::PhantomData;
use std::ops::Range;
use std::sync::Arc;
use tokio::time::Instant;

/// Records to write.
#[doc(hidden)]
#[derive(Debug)]
pub struct Batch {
    pub(crate) rows: Vec<Write>,
    /// It is not a list of one but one: what fails is the call.
    pub(crate) one: bool,
}

impl<T> From<New<T>> for Write {
    fn from(new: New<T>) -> Self {
        Self { target: new.target, id: None, key: None, changes: new.changes }
    }
}

impl<T> From<Edit<T>> for Write {
    fn from(edit: Edit<T>) -> Self {
        Self { target: edit.target, id: Some(edit.id), key: None, changes: edit.changes }
    }
}

impl<T> From<Upsert<T>> for Write {
    fn from(upsert: Upsert<T>) -> Self {
        Self { target: upsert.target, id: None, key: Some(upsert.key), changes: upsert.changes }
    }
}

impl Write {
    /// The change set that it was.
    pub(super) fn into_new<T>(self) -> New<T> {
        New { target: self.target, changes: self.changes, of: PhantomData }
    }

    pub(super) fn into_edit<T>(self) -> Option<Edit<T>> {
        Some(Edit { target: self.target, id: self.id?, changes: self.changes, of: PhantomData })
    }

    pub(super) fn into_upsert<T>(self) -> Option<Upsert<T>> {
        Some(Upsert { target: self.target, key: self.key?, changes: self.changes, of: PhantomData })
    }
}

/// How a reference begins, which a composite replaces in every text.
pub(super) const EXPANDED: &str = "@{";

pub(super) const LOCKED: &str = "UNABLE_TO_LOCK_ROW";

/// A kind of write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Op {
    Create,
    Update,
    Upsert,
    Delete,
    Undelete,
    EmptyRecycleBin,
}

impl Op {
    /// It gives records values.
    pub(crate) fn saves(self) -> bool {
        matches!(self, Self::Create | Self::Update | Self::Upsert)
    }

    /// Only of an upsert it is known that it does the same when it is sent again.
    pub(super) fn effect(self) -> Effect {
        if self == Self::Upsert { Effect::Repeatable } else { Effect::Write }
    }

    /// Its name in SOAP, and in the logs.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Update => "update",
            Self::Upsert => "upsert",
            Self::Delete => "delete",
            Self::Undelete => "undelete",
            Self::EmptyRecycleBin => "emptyRecycleBin",
        }
    }
}

/// A record to write, without its type.
#[doc(hidden)]
#[derive(Clone, Debug)]
pub struct Write {
    pub(crate) target: Target,
    pub(crate) id: Option<Id>,
    /// The field that identifies the record in an upsert, with its value.
    pub(crate) key: Option<(String, Value)>,
    pub(crate) changes: Changes,
}

impl Write {
    /// What must not be sent on any wire.
    ///
    /// # Errors
    /// If its id is one of another object's, whose record would be changed, or a number is none.
    pub(super) fn check(&self) -> Result<(), Error> {
        let Target { object, prefix, .. } = &self.target;
        if let Some(id) = self.record_id() {
            check_id(object, *prefix, id)?;
        }
        let is_no_number = |value: &Value| matches!(value, Value::Num(number) if number.json().is_none());
        match self.changes.field_with(&is_no_number) {
            Some(field) => {
                Err(Error::input(format!("{object}.{field} is NaN or infinite, which no field holds")))
            }
            None => Ok(()),
        }
    }

    /// The same of a record that does not go in a composite.
    ///
    /// # Errors
    /// Also if it refers to another request.
    pub(super) fn check_alone(&self) -> Result<(), Error> {
        self.check()?;
        match self.reference() {
            Some(field) => Err(Error::input(format!(
                "{field} is a reference to another request, which only a composite has: use Org::composite"
            ))),
            None => Ok(()),
        }
    }

    /// The field that refers to another request of a composite.
    pub(super) fn reference(&self) -> Option<&str> {
        let is_reference = |value: &Value| matches!(value, Value::Reference(_));
        let key = self.key.as_ref().filter(|(_, value)| is_reference(value)).map(|(name, _)| name.as_str());
        key.or_else(|| self.changes.field_with(&is_reference))
    }

    /// A field whose text a composite would take for a reference, and replace.
    pub(super) fn expanded(&self) -> Option<&str> {
        let is_expanded = |value: &Value| matches!(value, Value::Text(text) if text.contains(EXPANDED));
        let key = self.key.as_ref().filter(|(_, value)| is_expanded(value)).map(|(name, _)| name.as_str());
        key.or_else(|| self.changes.field_with(&is_expanded)).or_else(|| self.bad_name())
    }

    /// The record's id, which may be the key of an upsert.
    pub(super) fn record_id(&self) -> Option<Id> {
        let of_key = || {
            let (_, value) = self.key.as_ref().filter(|(name, _)| is_id(name))?;
            Id::lenient(&value.text()?).ok()
        };
        self.id.or_else(of_key)
    }

    /// Whether it may stand in one request with another: both belong to one API,
    /// and upserts are of one object by one field.
    fn goes_with(&self, other: &Self) -> bool {
        let named = |write: &Self| write.key.as_ref().map(|(name, _)| name.to_ascii_lowercase());
        self.target.tooling == other.target.tooling
            && named(self) == named(other)
            && (self.key.is_none() || self.target.object == other.target.object)
    }
}

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

impl SaveResult {
    /// A record that has this one error.
    pub(super) fn failed(error: RecordError) -> Self {
        Self { errors: vec![error], ..Self::default() }
    }

    /// What an earlier try may have done, the failure of a later one does not undo.
    pub(super) fn unsure(mut self, before: Acted) -> Self {
        if before == Acted::Perhaps {
            self.errors.iter_mut().for_each(|error| error.acted = before);
        }
        self
    }

    /// Nothing was saved, and only because somebody else held the record.
    fn was_locked(&self) -> bool {
        !self.success && !self.errors.is_empty() && self.errors.iter().all(|it| it.code == LOCKED)
    }
}

/// Records that are being written, and what is known of each.
pub(super) struct Writing {
    pub(super) org: Org,
    pub(super) op: Op,
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
        if matches!(self.op, Op::Undelete | Op::EmptyRecycleBin) {
            self.org.only_over_soap(self.op.name())?;
        }
        self.rows.iter().try_for_each(Write::check_alone)?;
        if !one && self.op == Op::EmptyRecycleBin && self.rows.len() > 1 {
            self.org.one_by_one(self.op.name())?;
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
            let result = match self.org.view.wire {
                Wire::Rest => self.org.rest_write_one(self.op, &self.rows[0]).await,
                Wire::Soap => self.org.soap_write(self.op, &self.rows).await.and_then(only_one),
            };
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
        acted == Acted::No || (self.op == Op::Upsert && self.org.shared.retry.upserts)
    }

    /// Writes records request by request; no result is lost to a later failure.
    ///
    /// # Errors
    /// Why the first request failed: nothing is said of its records yet.
    async fn write_many(&self, rows: &[Write], places: &[usize]) -> Result<(), Error> {
        let all_or_none = self.org.view.options.is_all_or_none();
        let requests = requests(rows, |row| self.org.upload(self.op, row).is_some());
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
            let sent = match self.org.view.wire {
                Wire::Soap => {
                    part.all_begin();
                    self.org.soap_write(self.op, part.rows).await
                }
                Wire::Rest => self.org.rest_write(self.op, &part).await,
            };
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

fn only_one(results: Vec<SaveResult>) -> Result<SaveResult, Error> {
    results.into_iter().next().ok_or_else(|| miscounted(1, 0))
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

/// A record that its id is enough for.
pub(super) fn by_id(target: &Target, id: Id) -> Write {
    Write { target: target.clone(), id: Some(id), key: None, changes: Changes::default() }
}
