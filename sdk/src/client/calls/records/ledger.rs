//! What is known of records while they are being written.

use crate::api::{RecordError, SaveResult};
use crate::error::{Acted, Error};
use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What is known of one record.
#[derive(Clone, Debug)]
pub(super) enum State {
    Unsent,
    /// Its request is under way.
    Sent,
    /// Somebody else's lock kept it from being saved: it is to be sent again.
    Locked(SaveResult),
    /// Its request failed, and perhaps the call: then its result is not given out by itself.
    Failed(SaveResult),
    Over(SaveResult),
}

/// A record of the ledger.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) state: State,
    /// An earlier try may have been done, whatever becomes of the later ones.
    perhaps: bool,
}

impl Row {
    /// What a try has come to.
    fn unsure(&mut self, result: SaveResult) -> SaveResult {
        self.perhaps |= result.acted() == Acted::Perhaps;
        if self.perhaps && !result.success { result.unsure() } else { result }
    }

    fn end(&mut self, result: SaveResult) {
        self.state = State::Over(self.unsure(result));
    }

    fn fail(&mut self, error: &Error) {
        self.state = State::Failed(self.unsure(SaveResult::failed(RecordError::of_request(error))));
    }
}

/// What is known of the records of a call, while it is being made.
pub(super) struct Known {
    inner: Mutex<Ledger>,
}

pub(super) struct Ledger {
    pub(super) rows: Vec<Row>,
    /// The places of results that were not given out one by one yet.
    news: VecDeque<usize>,
}

impl Known {
    pub(super) fn new(rows: usize) -> Self {
        let rows = vec![Row { state: State::Unsent, perhaps: false }; rows];
        Self { inner: Mutex::new(Ledger { rows, news: VecDeque::new() }) }
    }

    pub(super) fn ledger(&self) -> MutexGuard<'_, Ledger> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The request of a record begins.
    pub(super) fn begins(&self, place: usize) {
        self.ledger().rows[place].state = State::Sent;
    }

    /// A record has its result.
    pub(super) fn ends(&self, place: usize, result: SaveResult) {
        let mut ledger = self.ledger();
        if !matches!(ledger.rows[place].state, State::Over(_)) {
            ledger.rows[place].end(result);
            ledger.news.push_back(place);
        }
    }

    /// A record was locked, and is to be sent again.
    pub(super) fn is_locked(&self, place: usize, result: SaveResult) {
        let row = &mut self.ledger().rows[place];
        row.state = State::Locked(row.unsure(result));
    }

    /// The request of this record alone failed; whether the call did, is not known yet.
    pub(super) fn fails_alone(&self, place: usize, error: &Error) {
        self.ledger().rows[place].fail(error);
    }

    /// Whether an earlier try may have saved a record.
    pub(super) fn perhaps(&self, place: usize) -> bool {
        self.ledger().rows[place].perhaps
    }

    /// The call failed, and with it what is under way; nothing is sent any more.
    pub(super) fn fails(&self, error: &Error) {
        for row in &mut self.ledger().rows {
            match row.state {
                State::Sent => row.fail(error),
                State::Unsent => row.state = State::Failed(SaveResult::failed(RecordError::not_sent(error))),
                State::Locked(_) | State::Failed(_) | State::Over(_) => {}
            }
        }
    }

    /// A request failed that was not the first: those that are under way end, and nothing behind is sent.
    pub(super) fn fails_late(&self, error: &Error) {
        let mut ledger = self.ledger();
        let Ledger { rows, news } = &mut *ledger;
        for (place, row) in rows.iter_mut().enumerate() {
            match &mut row.state {
                State::Sent => row.end(SaveResult::failed(RecordError::of_request(error))),
                State::Unsent => row.end(SaveResult::failed(RecordError::not_sent(error))),
                State::Failed(result) => row.state = State::Over(std::mem::take(result)),
                State::Locked(_) | State::Over(_) => continue,
            }
            news.push_back(place);
        }
    }

    /// The records that are to be sent again.
    pub(super) fn locked(&self) -> Vec<usize> {
        let ledger = self.ledger();
        let locked = ledger.rows.iter().enumerate().filter(|(_, row)| matches!(row.state, State::Locked(_)));
        locked.map(|(place, _)| place).collect()
    }

    /// Those that are locked still are sent no more.
    pub(super) fn end_locked(&self) {
        let mut ledger = self.ledger();
        let Ledger { rows, news } = &mut *ledger;
        for (place, row) in rows.iter_mut().enumerate() {
            if let State::Locked(result) = &mut row.state {
                row.state = State::Over(std::mem::take(result));
                news.push_back(place);
            }
        }
    }

    pub(super) fn next(&self) -> Option<(usize, SaveResult)> {
        let mut ledger = self.ledger();
        let place = ledger.news.pop_front()?;
        match &ledger.rows[place].state {
            State::Over(result) => Some((place, result.clone())),
            _ => None,
        }
    }

    /// One result for each record.
    pub(super) fn results(&self) -> Vec<SaveResult> {
        let error = |code: &str, message: &str, acted| {
            let (code, message) = (code.to_owned(), message.to_owned());
            SaveResult::failed(RecordError { code, message, acted, ..RecordError::default() })
        };
        let of = |row: &Row| match &row.state {
            State::Unsent => error(RecordError::NOT_SENT, "the call was stopped before", Acted::No),
            State::Sent => error(RecordError::UNKNOWN, "the call was stopped meanwhile", Acted::Perhaps),
            State::Locked(result) | State::Failed(result) | State::Over(result) => result.clone(),
        };
        self.ledger().rows.iter().map(of).collect()
    }

    /// The places of the records that are surely not saved and would still be sent.
    pub(super) fn unsent(&self) -> Vec<usize> {
        let is_unsent = |row: &Row| match &row.state {
            State::Unsent => true,
            State::Sent => false,
            State::Locked(_) => !row.perhaps,
            State::Failed(result) | State::Over(result) => {
                !row.perhaps && result.errors.iter().any(|error| error.code == RecordError::NOT_SENT)
            }
        };
        let ledger = self.ledger();
        let unsent = ledger.rows.iter().enumerate().filter(|(_, row)| is_unsent(row));
        unsent.map(|(place, _)| place).collect()
    }
}
