//! Reading records.

use std::sync::Arc;

use sforce_schema::{Field, Object, ObjectFlag};

use super::{Org, known_object};
use crate::actor::Actor;
use crate::id;
use crate::refusal::Refusal;
use crate::row::{Cell, Row};
use crate::store::Deletion;
use crate::time::DAY;

const MINUTE: i64 = 60_000;

/// What changed in a span of time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Updates {
    pub(crate) ids: Vec<String>,
    pub(crate) latest: i64,
}

/// What was deleted in a span of time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Deletions {
    pub(crate) records: Vec<Deletion>,
    pub(crate) earliest: i64,
    pub(crate) latest: i64,
}

impl Org {
    /// The named fields of a record, all of them for none; none for no record.
    pub(crate) fn retrieve(&self, object: &Object, id: &str, fields: &[&Field]) -> Option<Row> {
        let record = id::canonical(id).and_then(|id| self.store.find(&id))?;
        if record.object != object.name || record.deleted {
            return None;
        }
        let all: Vec<&Field>;
        let fields = if fields.is_empty() {
            all = object.fields.iter().collect();
            &all
        } else {
            fields
        };
        let cells =
            fields.iter().map(|field| (field.name.clone(), Cell::of(object, field, &record))).collect();
        Some(Row { object: object.name.clone(), id: record.id.clone(), cells })
    }

    /// The records of an object that were changed from `start` until before `end`.
    pub(crate) fn updated(&self, by: &Actor, object: &str, start: i64, end: i64) -> Result<Updates, Refusal> {
        let catalog = Arc::clone(&by.catalog);
        let object = known_object(&catalog, object)?;
        self.allowed(object, ObjectFlag::Replicateable, "getUpdated")?;
        let (start, end) = Self::span(by, start, end, self.settings.updated_days)?;
        let stamp = ["SystemModstamp", "LastModifiedDate", "CreatedDate"]
            .into_iter()
            .find(|name| object.field(name).is_some());
        let ids = stamp.map_or_else(Vec::new, |stamp| self.store.changed(&object.name, stamp, start, end));
        Ok(Updates { ids, latest: end })
    }

    /// The same of what was deleted.
    pub(crate) fn deleted(
        &self,
        by: &Actor,
        object: &str,
        start: i64,
        end: i64,
    ) -> Result<Deletions, Refusal> {
        let catalog = Arc::clone(&by.catalog);
        let object = known_object(&catalog, object)?;
        self.allowed(object, ObjectFlag::Replicateable, "getDeleted")?;
        let days = self.settings.deleted_days;
        let (start, end) = Self::span(by, start, end, days)?;
        let earliest = (by.now - i64::from(days) * DAY).div_euclid(MINUTE) * MINUTE;
        Ok(Deletions { records: self.store.deletions(&object.name, start, end), earliest, latest: end })
    }

    /// Seconds mean nothing, and the future has not happened (soap-core, section 5).
    fn span(by: &Actor, start: i64, end: i64, days: u16) -> Result<(i64, i64), Refusal> {
        let now = by.now;
        let (start, end) = (start.div_euclid(MINUTE) * MINUTE, end.div_euclid(MINUTE) * MINUTE);
        let refuse = |message: String| Err(Refusal::new("INVALID_REPLICATION_DATE", message));
        if start >= end {
            return refuse("startDate must be at least one minute before endDate".to_owned());
        }
        if start < now - i64::from(days) * DAY {
            return refuse(format!("startDate must not be more than {days} days ago"));
        }
        if start > now {
            return refuse("startDate must not lie in the future".to_owned());
        }
        // What happens within the minute that has begun is of the next span.
        Ok((start, end.min(now.div_euclid(MINUTE) * MINUTE + MINUTE)))
    }
}
