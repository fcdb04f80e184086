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

/// So many looks in a row may fail before the failure counts: each has been
/// sent several times already, and the waits between them have grown to the cap.
const PATIENCE: u32 = 10;

/// Looks by a schedule until something is done, and tells how it goes.
///
/// `step` looks once. A failure that may pass is not the end: the next look
/// follows by the schedule.
///
/// # Errors
/// The first error of `step` that will not pass, or that has come ten times in
/// a row; and [`ErrorKind::Deadline`]. Whatever is waited for goes on.
pub async fn poll<T, F>(
    schedule: Schedule,
    mut step: impl FnMut() -> F,
    mut on_progress: impl FnMut(&T),
) -> Result<T, Error>
where
    F: Future<Output = Result<Polled<T>, Error>>,
{
    let end = schedule.deadline.map(|deadline| Instant::now() + deadline);
    let mut wait = schedule.first.min(schedule.cap);
    let mut failures = 0;
    loop {
        let wake = Instant::now() + wait;
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
            Some(Err(error)) if error.is_retryable() && failures < PATIENCE => {
                tracing::debug!(%error, "a look failed; the next one follows");
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

/// How long the look at the deadline may take.
const GRACE: Duration = Duration::from_secs(30);

fn passed(schedule: &Schedule) -> Error {
    let deadline = schedule.deadline.unwrap_or_default();
    Error::new(
        ErrorKind::Deadline,
        format!("not done after {deadline:?}: it goes on in the org, and one may go on waiting for it"),
    )
}
