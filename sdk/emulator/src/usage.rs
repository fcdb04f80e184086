//! How many requests were made, and how many may be (rest-core, section 7).

use crate::org::Org;
use crate::refusal::Refusal;
use crate::time::DAY;

impl Org {
    /// Counts a request, unless there were as many as there may be.
    pub(crate) fn count_request(&mut self) -> Result<(), Refusal> {
        let now = self.clock.now();
        if now.saturating_sub(self.counted_since) >= DAY {
            (self.counted_since, self.requests) = (now, 0);
        }
        if self.settings.enforce_daily_requests && self.requests >= self.settings.daily_requests {
            return Err(Refusal::new("REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded."));
        }
        self.requests += 1;
        Ok(())
    }
}
