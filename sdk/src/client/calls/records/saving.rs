//! Records that are being written, and what is known of each.

use super::ledger::{Known, State};
use super::write::Writing;
use crate::api::{Batch, SaveResult, Verb, Write};
use crate::client::{BoxFuture, Org};
use crate::error::Error;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
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
    /// What became of each record, in order: its result, [`RecordError::UNKNOWN`](crate::api::RecordError::UNKNOWN) if its request was under
    /// way, [`RecordError::NOT_SENT`](crate::api::RecordError::NOT_SENT) if it was not sent.
    pub results: Vec<SaveResult>,
    /// The records that were surely not saved and that the call would still have sent, with their places
    /// among all. Those that the service refused are not among them.
    pub unsent: Vec<(usize, I)>,
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
    pub(in crate::client::calls) fn saving<O, I>(
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
