//! The time that a query may take: the database asks now and then whether to go on.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use rusqlite::Connection;

/// After how many of the database's steps it asks.
const STEPS: i32 = 1000;

/// When reading ends, and whether it was ended.
#[derive(Clone, Debug, Default)]
pub(super) struct Timer(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    end: Option<Instant>,
    reading: bool,
    late: bool,
}

impl Timer {
    /// Lets a database ask this timer.
    pub(super) fn attach(&self, db: &mut Connection) -> rusqlite::Result<()> {
        let timer = self.clone();
        db.progress_handler(STEPS, Some(move || timer.ends()))
    }

    fn with<T>(&self, act: impl FnOnce(&mut State) -> T) -> T {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn ends(&self) -> bool {
        self.with(|state| {
            // A write that is broken off would take its whole transaction along.
            let over = state.reading && state.end.is_some_and(|end| Instant::now() >= end);
            state.late |= over;
            over
        })
    }

    /// Gives reading so much time from now on; none for as much as it takes.
    pub(super) fn start(&self, time: Option<Duration>) {
        let end = time.and_then(|time| Instant::now().checked_add(time));
        self.with(|state| *state = State { end, ..State::default() });
    }

    /// Whether reading was ended since the start.
    pub(super) fn was_late(&self) -> bool {
        self.with(|state| state.late)
    }

    /// Reads.
    pub(super) fn reading<T>(&self, read: impl FnOnce() -> T) -> T {
        self.with(|state| state.reading = true);
        let read = read();
        self.with(|state| state.reading = false);
        read
    }
}
