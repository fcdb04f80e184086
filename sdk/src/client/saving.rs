//! Records that are being written, and what is known of each.

use super::org::Org;
use super::transport::BoxFuture;
use super::write::Writing;
use crate::api::{Batch, RecordError, SaveResult, Verb, Write};
use crate::error::{Acted, Error};
use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

/// Records that are being written: what [`Org::create`] and its kin return.
///
/// Awaited, it gives the outcome of all. [`next`](Saving::next) gives the result of each record as soon as
/// its request has ended, and [`stop`](Saving::stop) ends the work and tells what is known. Nothing is sent
/// before the first of these is called.
///
/// ```no_run
/// # async fn example<T: sforce::CanCreate>(org: sforce::Org, records: Vec<sforce::New<T>>) -> Result<(), sforce::Error> {
/// use std::time::Duration;
///
/// let mut saving = org.create(records);
/// if let Ok(results) = tokio::time::timeout(Duration::from_secs(60), &mut saving).await {
///     println!("{} records are done", results?.len());
/// } else {
///     let stopped = saving.stop();
///     println!("{} records were not sent", stopped.unsent.len());
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Cancel safety
/// The future of [`next`](Saving::next), and a `&mut Saving` that is awaited, can be dropped: the request
/// that is under way stays in the `Saving`, and the next call goes on with it. Dropping the `Saving` itself
/// ends the work, and what it knew is lost: of a request under way it is not known whether the service acts.
#[must_use = "nothing is sent until it is awaited"]
pub struct Saving<O, I> {
    work: Option<BoxFuture<'static, Result<(), Error>>>,
    rows: Arc<[Write]>,
    known: Arc<Known>,
    /// Why the call failed, and whether that was given out.
    failed: Option<(Error, bool)>,
    output: fn(Vec<SaveResult>) -> Result<O, Error>,
    back: fn(Write) -> Option<I>,
}

/// What is known of records when a [`Saving`] was stopped.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Stopped<I> {
    /// What became of each record, in order: its result, [`RecordError::UNKNOWN`] if its request was under
    /// way, [`RecordError::NOT_SENT`] if it was not sent.
    pub results: Vec<SaveResult>,
    /// The records that were surely not saved and that the call would still have sent, with their places
    /// among all. Those that the service refused are not among them.
    pub unsent: Vec<(usize, I)>,
}

/// What is known of one record.
#[derive(Clone, Debug)]
enum State {
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
struct Row {
    state: State,
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

struct Ledger {
    rows: Vec<Row>,
    /// The places of results that were not given out one by one yet.
    news: VecDeque<usize>,
}

impl Known {
    fn new(rows: usize) -> Self {
        let rows = vec![Row { state: State::Unsent, perhaps: false }; rows];
        Self { inner: Mutex::new(Ledger { rows, news: VecDeque::new() }) }
    }

    fn ledger(&self) -> MutexGuard<'_, Ledger> {
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

    fn next(&self) -> Option<(usize, SaveResult)> {
        let mut ledger = self.ledger();
        let place = ledger.news.pop_front()?;
        match &ledger.rows[place].state {
            State::Over(result) => Some((place, result.clone())),
            _ => None,
        }
    }

    /// One result for each record.
    fn results(&self) -> Vec<SaveResult> {
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
    fn unsent(&self) -> Vec<usize> {
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

impl<O, I> Saving<O, I> {
    /// The result of one more record, as soon as it is known, with the record's place among all; none after
    /// the last. Results come in the order in which requests end, those of records that were locked last.
    ///
    /// # Errors
    /// Why the call failed; nothing comes after it.
    ///
    /// # Cancel safety
    /// Dropping the future loses nothing: the next call goes on where it was.
    pub async fn next(&mut self) -> Option<Result<(usize, SaveResult), Error>> {
        poll_fn(|context| {
            let done = self.advance(context);
            match self.known.next() {
                Some(news) => Poll::Ready(Some(Ok(news))),
                None if done => Poll::Ready(self.failure().map(Err)),
                None => Poll::Pending,
            }
        })
        .await
    }

    /// Ends the work: nothing more is sent. Of records whose request is under way it is not known whether
    /// the service saves them.
    pub fn stop(mut self) -> Stopped<I> {
        self.work = None;
        let rows = self.known.unsent().into_iter();
        let unsent = rows.filter_map(|place| Some((place, (self.back)(self.rows[place].clone())?)));
        Stopped { results: self.known.results(), unsent: unsent.collect() }
    }

    /// Works as far as it goes; whether it is done.
    fn advance(&mut self, context: &mut Context<'_>) -> bool {
        let Some(work) = &mut self.work else { return true };
        let Poll::Ready(outcome) = work.as_mut().poll(context) else { return false };
        self.work = None;
        self.failed = outcome.err().map(|error| (error, false));
        true
    }

    /// Why the call failed, if that was not given out yet.
    fn failure(&mut self) -> Option<Error> {
        let (error, given) = self.failed.as_mut()?;
        if std::mem::replace(given, true) {
            return None;
        }
        let again = error.again();
        Some(std::mem::replace(error, again))
    }
}

impl<O, I> Future for Saving<O, I> {
    type Output = Result<O, Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let saving = self.get_mut();
        if !saving.advance(context) {
            return Poll::Pending;
        }
        Poll::Ready(match &saving.failed {
            // However often it is asked: a call that failed has not succeeded.
            Some((error, _)) => {
                let again = error.again();
                Err(saving.failure().unwrap_or(again))
            }
            None => (saving.output)(saving.known.results()),
        })
    }
}

/// Nothing that it holds is pinned.
impl<O, I> Unpin for Saving<O, I> {}

impl<O, I> fmt::Debug for Saving<O, I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ledger = self.known.ledger();
        let over = ledger.rows.iter().filter(|row| matches!(row.state, State::Over(_))).count();
        f.debug_struct("Saving")
            .field("records", &ledger.rows.len())
            .field("over", &over)
            .finish_non_exhaustive()
    }
}

impl Org {
    /// Begins to write records: nothing is sent yet.
    pub(super) fn saving<O, I>(
        &self,
        verb: Verb,
        batch: Batch,
        output: fn(Vec<SaveResult>) -> Result<O, Error>,
        back: fn(Write) -> Option<I>,
    ) -> Saving<O, I> {
        let Batch { rows, one } = batch;
        let rows: Arc<[Write]> = rows.into();
        let known = Arc::new(Known::new(rows.len()));
        let writing = Writing { org: self.clone(), verb, rows: Arc::clone(&rows), known: Arc::clone(&known) };
        Saving { work: Some(Box::pin(writing.write(one))), rows, known, failed: None, output, back }
    }
}
