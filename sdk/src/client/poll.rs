//! The one polling engine, for everything that the service does in its own time.

use crate::error::{Error, ErrorKind};
use std::time::Duration;
use tokio::time::{Instant, sleep_until, timeout_at};

/// When to look: after `first`, then after `factor` times as long, up to `cap`.
///
/// ```
/// use sforce::Schedule;
/// use std::time::Duration;
///
/// let patient = Schedule::default().deadline(Duration::from_secs(3600));
/// assert_eq!(patient.first, Duration::from_secs(1));
/// assert_eq!(patient.cap, Duration::from_secs(30));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Schedule {
    /// The first wait; 1 second.
    pub first: Duration,
    /// By what each wait is longer than the one before; 2.
    pub factor: u32,
    /// The longest wait; 30 seconds.
    pub cap: Duration,
    /// How long to wait in all; none for as long as it takes.
    pub deadline: Option<Duration>,
}

impl Default for Schedule {
    fn default() -> Self {
        Self { first: Duration::from_secs(1), factor: 2, cap: Duration::from_secs(30), deadline: None }
    }
}

impl Schedule {
    /// Looks every so often, always after the same wait.
    pub fn every(wait: Duration) -> Self {
        Self { first: wait, factor: 1, cap: wait, deadline: None }
    }

    /// With another first wait.
    #[must_use]
    pub fn first(mut self, first: Duration) -> Self {
        self.first = first;
        self
    }

    /// With another longest wait.
    #[must_use]
    pub fn cap(mut self, cap: Duration) -> Self {
        self.cap = cap;
        self
    }

    /// With an end: what is not done by then is an error of the kind
    /// [`ErrorKind::Deadline`], after which one may go on waiting.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }
}

/// What a look found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Polled<T> {
    /// It goes on; so far it is like this.
    Pending(T),
    /// It is over.
    Done(T),
}

/// So many polls in a row may fail before the failure counts: each has been
/// sent several times already, and the waits between them have grown to the cap.
const FAILURES: u32 = 10;
/// So many polls in a row may have an answer that cannot be read: cut off, empty, a gateway's page. A
/// service that always answers so is not waited for to the end.
const UNREADABLE: u32 = 5;

/// How many polls in a row may fail so before the failure counts.
fn allowed(error: &Error) -> u32 {
    match error.kind() {
        ErrorKind::Decode | ErrorKind::Protocol => UNREADABLE,
        _ if error.is_retryable() => FAILURES,
        _ => 0,
    }
}

/// Looks by a schedule until something is done, and tells how it goes.
///
/// `step` looks once. A failure that may pass is not the end: the next look
/// follows by the schedule.
///
/// # Errors
/// The first error of `step` that will not pass; one that may, if it has come ten times in a row, or five
/// times where an answer cannot be read; and [`ErrorKind::Deadline`]. Whatever is waited for goes on.
pub async fn poll<T, F>(
    schedule: Schedule,
    mut step: impl FnMut() -> F,
    mut on_progress: impl FnMut(&T),
) -> Result<T, Error>
where
    F: Future<Output = Result<Polled<T>, Error>>,
{
    let end = schedule.deadline.map(after);
    let mut wait = schedule.first.min(schedule.cap);
    let mut failures = 0;
    loop {
        let wake = after(wait);
        let last = end.is_some_and(|end| wake >= end);
        // The last look is at the deadline itself, not a whole wait before it.
        sleep_until(end.map_or(wake, |end| end.min(wake))).await;
        let looked = match end {
            // A look may take long; the deadline holds for it too, with a little
            // grace where it is the look that decides.
            Some(end) => timeout_at(end + GRACE, step()).await.ok(),
            None => Some(step().await),
        };
        match looked {
            Some(Ok(Polled::Done(state))) => {
                on_progress(&state);
                return Ok(state);
            }
            Some(Ok(Polled::Pending(state))) => {
                on_progress(&state);
                failures = 0;
            }
            Some(Err(error)) if failures < allowed(&error) => {
                tracing::debug!(kind = ?error.kind(), code = error.code(), "a poll failed; the next one follows");
                failures += 1;
            }
            Some(Err(error)) => return Err(error),
            None => return Err(passed(&schedule)),
        }
        if last {
            return Err(passed(&schedule));
        }
        wait = wait.saturating_mul(schedule.factor).min(schedule.cap);
    }
}

/// The instant after a wait; waits longer than a lifetime are as good as one.
fn after(wait: Duration) -> Instant {
    const LIFETIME: Duration = Duration::from_secs(100 * 365 * 24 * 3600);
    Instant::now() + wait.min(LIFETIME)
}

/// How long the look at the deadline may take.
const GRACE: Duration = Duration::from_secs(30);

fn passed(schedule: &Schedule) -> Error {
    let deadline = schedule.deadline.unwrap_or_default();
    Error::new(
        ErrorKind::Deadline,
        format!("not done after {deadline:?}: it goes on in the org, and one may go on waiting for it"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::{Cell, RefCell};

    /// Polls something that is done at the `done`-th look, and says when it was looked at.
    async fn looks(schedule: Schedule, done: usize) -> (Vec<u64>, Result<usize, Error>) {
        let start = Instant::now();
        let (at, told) = (RefCell::new(Vec::new()), Cell::new(0));
        let result = poll(
            schedule,
            || async {
                at.borrow_mut().push(start.elapsed().as_secs());
                let looks = at.borrow().len();
                Ok(if looks < done { Polled::Pending(looks) } else { Polled::Done(looks) })
            },
            |looks| told.set(*looks),
        )
        .await;
        assert_eq!(told.get(), at.borrow().len(), "every look is told");
        (at.into_inner(), result)
    }

    fn waits(at: &[u64]) -> Vec<u64> {
        let before = std::iter::once(&0).chain(at);
        at.iter().zip(before).map(|(now, before)| now - before).collect()
    }

    #[tokio::test(start_paused = true)]
    async fn waits_double_up_to_the_cap() {
        let (at, result) = looks(Schedule::default(), 9).await;
        assert_eq!(waits(&at), [1, 2, 4, 8, 16, 30, 30, 30, 30]);
        assert_eq!(result.unwrap(), 9);
        let (at, _) = looks(Schedule::every(Duration::from_secs(10)), 3).await;
        assert_eq!(at, [10, 20, 30]);
        let (at, _) =
            looks(Schedule::default().first(Duration::from_secs(3)).cap(Duration::from_secs(5)), 3).await;
        assert_eq!(waits(&at), [3, 5, 5]);
        let (at, _) =
            looks(Schedule::default().cap(Duration::from_millis(500)).first(Duration::MAX), 4).await;
        assert_eq!(at, [0, 1, 1, 2]);
        let endless = Schedule::default().deadline(Duration::MAX);
        assert_eq!(looks(endless, 2).await.0, [1, 3]);
    }

    #[tokio::test(start_paused = true)]
    async fn the_deadline_is_the_last_look() {
        let schedule = Schedule::default().deadline(Duration::from_secs(10));
        let (at, result) = looks(schedule.clone(), 9).await;
        assert_eq!(at, [1, 3, 7, 10]);
        let error = result.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Deadline);
        assert!(error.to_string().contains("10s"), "{error}");
        let (at, result) = looks(schedule, 4).await;
        assert_eq!((at, result.unwrap()), (vec![1, 3, 7, 10], 4));
    }

    #[tokio::test(start_paused = true)]
    async fn a_look_that_hangs_does_not_outlive_the_deadline() {
        let start = Instant::now();
        let schedule = Schedule::default().deadline(Duration::from_secs(10));
        let hangs = || std::future::pending::<Result<Polled<()>, Error>>();
        let error = poll(schedule, hangs, |()| {}).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Deadline);
        assert_eq!(start.elapsed(), Duration::from_secs(40));
    }

    /// Fails `failures` times with an error, then is done.
    async fn failing(failures: u32, error: fn() -> Error) -> Result<u32, Error> {
        let looks = Cell::new(0);
        let step = || async {
            looks.set(looks.get() + 1);
            if looks.get() <= failures { Err(error()) } else { Ok(Polled::Done(looks.get())) }
        };
        poll(Schedule::default(), step, |_| {}).await
    }

    #[tokio::test(start_paused = true)]
    async fn a_look_that_is_lost_does_not_lose_the_job() {
        let lost = || Error::new(ErrorKind::Connection, "lost");
        assert_eq!(failing(10, lost).await.unwrap(), 11);
        assert_eq!(failing(11, lost).await.unwrap_err().kind(), ErrorKind::Connection);
        for unreadable in [|| Error::unreadable("cut off"), || Error::protocol("a gateway's page")] {
            assert_eq!(failing(5, unreadable).await.unwrap(), 6);
            assert_eq!(failing(6, unreadable).await.unwrap_err().kind(), unreadable().kind());
        }
        let final_ = || Error::refused("INSUFFICIENT_ACCESS", "no");
        assert_eq!(failing(1, final_).await.unwrap_err().code(), Some("INSUFFICIENT_ACCESS"));
    }
}
