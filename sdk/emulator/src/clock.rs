//! The org's clock: the real one, or one that only tests move.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Where a manual clock starts: 2026-01-01T00:00:00Z.
const START: i64 = 1_767_225_600_000;

/// What the org takes for the time. Clones show the same time.
#[derive(Clone, Debug)]
pub struct Clock {
    real: bool,
    /// Of a manual clock its time, of a real one what it is ahead, in milliseconds.
    offset: Arc<AtomicI64>,
}

impl Clock {
    /// Stands at 2026-01-01T00:00:00Z until it is advanced.
    pub fn manual() -> Self {
        Self { real: false, offset: Arc::new(AtomicI64::new(START)) }
    }

    /// Stands at `millis` since 1970-01-01T00:00:00Z until it is advanced.
    pub fn manual_at(millis: i64) -> Self {
        Self { real: false, offset: Arc::new(AtomicI64::new(millis)) }
    }

    /// Runs with the system's clock; advancing puts it ahead.
    pub fn real() -> Self {
        Self { real: true, offset: Arc::new(AtomicI64::new(0)) }
    }

    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub fn now(&self) -> i64 {
        let base = if self.real { SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, millis) } else { 0 };
        base.saturating_add(self.offset.load(Ordering::Relaxed))
    }

    /// Sees to it that it does not show less than it did before.
    pub(crate) fn at_least(&self, millis: i64) {
        let behind = millis.saturating_sub(self.now());
        if behind > 0 {
            self.offset.fetch_add(behind, Ordering::Relaxed);
        }
    }

    /// Moves it on.
    pub fn advance(&self, by: Duration) {
        self.offset.fetch_add(millis(by), Ordering::Relaxed);
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::real()
    }
}

/// A duration in whole milliseconds.
pub(crate) fn millis(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manual_clock_moves_only_when_told() {
        let clock = Clock::manual();
        let seen = clock.clone();
        assert_eq!(clock.now(), START);
        clock.advance(Duration::from_secs(2));
        assert_eq!(seen.now(), START + 2000);
    }

    #[test]
    fn a_real_clock_can_be_put_ahead() {
        let (plain, ahead) = (Clock::real(), Clock::real());
        ahead.advance(Duration::from_secs(3600));
        let gap = ahead.now() - plain.now();
        assert!((3_600_000..3_660_000).contains(&gap), "{gap}");
    }
}
