//! The org: everything that it knows, and what can be done with its records,
//! the same for every wire.

mod atomically;
mod checks;
mod merge;
mod query;
mod read;
mod recycle;
mod upsert;
mod write;

use std::sync::Arc;

use sforce_schema::{Object, ObjectFlag};

use crate::catalog::Catalog;
use crate::clock::Clock;
use crate::compile::Compiler;
use crate::cursors::Cursors;
use crate::deploy::retrieve::Retrieves;
use crate::deploy::state::Deploys;
use crate::deploy::unit_tests::Plan;
use crate::faults::Faults;
use crate::id;
use crate::kept::Shelf;
use crate::log::Log;
use crate::metadata::components::Components;
use crate::metadata::jobs::Jobs;
use crate::push::Pushes;
use crate::refusal::Refusal;
use crate::sessions::Sessions;
use crate::settings::Settings;
use crate::store::Store;
use crate::value::Raw;
use crate::views::Views;

pub(crate) use atomically::Before;
pub(crate) use query::{Asked, Way};
pub(crate) use upsert::Key;

/// The most records of a write (soap-core, section 5).
pub(crate) const MOST_WRITTEN: usize = 200;
/// The most ids of a read.
pub(crate) const MOST_READ: usize = 2000;

pub(crate) struct Org {
    pub(crate) url: String,
    pub(crate) catalog: Arc<Catalog>,
    pub(crate) settings: Settings,
    pub(crate) clock: Clock,
    pub(crate) store: Store,
    pub(crate) pushes: Pushes,
    pub(crate) components: Components,
    pub(crate) jobs: Jobs,
    pub(crate) deploys: Deploys,
    pub(crate) retrieves: Retrieves,
    pub(crate) test_plan: Plan,
    pub(crate) compiler: Arc<dyn Compiler>,
    /// Server errors to come, for the container requests that are compiled next.
    pub(crate) container_errors: Shelf<String>,
    /// When each container request that is queued was made, to the millisecond.
    pub(crate) container_queued: Shelf<i64>,
    /// What an undo of each mark puts back.
    pub(crate) marks: Vec<Before>,
    pub(crate) sessions: Sessions,
    pub(crate) cursors: Cursors,
    pub(crate) log: Log,
    pub(crate) faults: Faults,
    /// Authenticated requests of this day, and when it began.
    pub(crate) requests: u64,
    pub(crate) counted_since: i64,
    /// When the schema was last changed, in milliseconds.
    pub(crate) described: i64,
    pub(crate) views: Views,
}

/// A record as a request gives it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Input {
    pub(crate) object: String,
    pub(crate) id: Option<String>,
    pub(crate) fields: Vec<(String, Raw)>,
}

/// How a write is done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct How {
    /// All records, or none.
    pub(crate) all_or_none: bool,
    /// Text that is too long is cut instead of refused (`AllowFieldTruncationHeader`).
    pub(crate) truncate: bool,
}

/// What a write did to a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Saved {
    pub(crate) id: String,
    /// It was not there before.
    pub(crate) created: bool,
}

impl Saved {
    fn new(id: String) -> Self {
        Self { id, created: true }
    }

    fn changed(id: String) -> Self {
        Self { id, created: false }
    }
}

/// What happened to each record of a request, in its order.
pub(crate) type Outcomes = Vec<Result<Saved, Refusal>>;

impl Org {
    /// Does one thing to each input, or, if all must succeed, to none.
    pub(crate) fn each<T>(
        &mut self,
        inputs: &[T],
        all_or_none: bool,
        mut act: impl FnMut(&mut Self, &T) -> Result<Saved, Refusal>,
    ) -> Outcomes {
        let mut all = |org: &mut Self| inputs.iter().map(|input| act(org, input)).collect::<Outcomes>();
        if !all_or_none {
            return all(self);
        }
        let done = self.atomically(|org| {
            let outcomes = all(org);
            if outcomes.iter().all(Result::is_ok) { Ok(outcomes) } else { Err(outcomes) }
        });
        let mut outcomes = match done {
            Ok(outcomes) => return outcomes,
            Err(outcomes) => outcomes,
        };
        for outcome in outcomes.iter_mut().filter(|outcome| outcome.is_ok()) {
            let message = "Record rolled back because not all records were valid and the request was using AllOrNone header";
            *outcome = Err(Refusal::new("ALL_OR_NONE_OPERATION_ROLLED_BACK", message));
        }
        outcomes
    }

    pub(crate) fn too_many(&self, most: usize) -> Refusal {
        let message = format!("record limit reached. cannot submit more than {most} records into this call");
        Refusal::new(&self.settings.too_many_records_code, message)
    }

    /// The id of an existing record of the object.
    pub(crate) fn locate(&self, object: &Object, text: &str) -> Result<String, Refusal> {
        let wrong = || {
            Refusal::new("MALFORMED_ID", format!("{} ID: id value of incorrect type: {text}", object.name))
                .about("Id")
        };
        let id = id::canonical(text).ok_or_else(wrong)?;
        match self.store.find(&id) {
            Some(record) if record.object != object.name => Err(wrong()),
            Some(record) if record.deleted => Err(Refusal::new("ENTITY_IS_DELETED", "entity is deleted")),
            Some(_) => Ok(id),
            None if object.key_prefix.as_deref() == id.get(..3) => Err(no_such_record()),
            None => Err(wrong()),
        }
    }

    /// The object that an id is of.
    pub(crate) fn object_of<'a>(&self, catalog: &'a Catalog, text: &str) -> Result<&'a Object, Refusal> {
        let malformed = || Refusal::new("MALFORMED_ID", format!("bad id {text}")).about("Id");
        let id = id::canonical(text).ok_or_else(malformed)?;
        let stored = self.store.object_of(&id).and_then(|object| catalog.object(&object));
        stored.or_else(|| catalog.of_id(&id)).ok_or_else(malformed)
    }

    pub(crate) fn allowed(&self, object: &Object, flag: ObjectFlag, call: &str) -> Result<(), Refusal> {
        if object.has(flag) {
            return Ok(());
        }
        let message = format!("entity type {} does not support {call}", object.name);
        Err(Refusal::new(&self.settings.unsupported_call_code, message))
    }
}

pub(crate) fn known_object<'a>(catalog: &'a Catalog, name: &str) -> Result<&'a Object, Refusal> {
    catalog
        .object(name)
        .ok_or_else(|| Refusal::new("INVALID_TYPE", format!("sObject type '{name}' is not supported.")))
}

fn no_such_record() -> Refusal {
    Refusal::new("INVALID_CROSS_REFERENCE_KEY", "invalid cross reference id")
}
