//! What has changed since: getUpdated and getDeleted.

use crate::api::{Deleted, GetDeleted, GetUpdated, Span, Updated};
use crate::client::Org;
use crate::error::Error;
use crate::value::DateTime;

impl Org {
    /// The records of an object that were created or changed from `start` to `end`,
    /// at most 30 days back. The service ignores seconds.
    ///
    /// # Errors
    /// What the service refuses with: `INVALID_REPLICATION_DATE` for a span that it
    /// cannot cover, `EXCEEDED_ID_LIMIT` for more than 600,000 records.
    pub async fn updated(&self, object: &str, start: DateTime, end: DateTime) -> Result<Updated, Error> {
        self.make(GetUpdated(Span { object, start, end })).await
    }

    /// The records of an object that were deleted from `start` to `end`, while they
    /// are in the recycle bin or shortly after. The service ignores seconds.
    ///
    /// # Errors
    /// As [`Org::updated`].
    pub async fn deleted(&self, object: &str, start: DateTime, end: DateTime) -> Result<Deleted, Error> {
        self.make(GetDeleted(Span { object, start, end })).await
    }
}

#[cfg(test)]
mod tests;
