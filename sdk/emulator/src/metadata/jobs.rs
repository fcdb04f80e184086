//! The jobs of the legacy calls: Queued, `InProgress`, then Completed or Error,
//! by the clock (metadata-legacy-async, section 2).

use serde::{Deserialize, Serialize};
use sforce_schema::Version;

use crate::clock::millis;
use crate::id;
use crate::kept::{Kept, Shelf};
use crate::refusal::Refusal;
use crate::settings::Settings;
use crate::xml::Element;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Action {
    Create,
    Update,
    Delete,
}

/// One component of a call.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Submission {
    /// The id of the user who made the call.
    #[serde(default)]
    pub(crate) by: String,
    pub(crate) action: Action,
    /// The API version of the call.
    pub(crate) version: u16,
    pub(crate) kind: String,
    /// The name before the update.
    pub(crate) current: Option<String>,
    pub(crate) component: Element,
    /// What is wrong with it already.
    pub(crate) refusal: Option<Refusal>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Job {
    pub(crate) id: String,
    submitted: i64,
    pub(crate) submission: Submission,
    /// How it ended, once it has.
    outcome: Option<Result<(), Refusal>>,
    #[serde(default)]
    ended: Option<i64>,
}

/// `AsyncRequestState`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    Queued,
    InProgress,
    Completed,
    Error,
}

impl State {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Queued => "Queued",
            Self::InProgress => "InProgress",
            Self::Completed => "Completed",
            Self::Error => "Error",
        }
    }

    pub(crate) fn done(self) -> bool {
        matches!(self, Self::Completed | Self::Error)
    }
}

impl Job {
    pub(crate) fn state(&self, settings: &Settings, now: i64) -> State {
        match &self.outcome {
            Some(Ok(())) => State::Completed,
            Some(Err(_)) => State::Error,
            None if now < self.submitted.saturating_add(millis(settings.legacy_queued)) => State::Queued,
            None => State::InProgress,
        }
    }

    /// Why it failed, once it has.
    pub(crate) fn refusal(&self) -> Option<&Refusal> {
        self.outcome.as_ref().and_then(|outcome| outcome.as_ref().err())
    }

    /// When it ends, unless it has.
    fn due(&self, settings: &Settings) -> Option<i64> {
        let takes = millis(settings.legacy_queued).saturating_add(millis(settings.legacy_in_progress));
        self.outcome.is_none().then(|| self.submitted.saturating_add(takes))
    }
}

/// All jobs, by id: in the order that they came in.
#[derive(Debug)]
pub(crate) struct Jobs {
    shelf: Shelf<Job>,
}

impl Default for Jobs {
    fn default() -> Self {
        Self { shelf: Shelf::with_open(|job: &Job| job.outcome.is_none()) }
    }
}

impl Jobs {
    pub(crate) fn submit(&mut self, submission: Submission, now: i64) -> Job {
        let id = id::after("04s", self.shelf.last_key());
        let job = Job { id, submitted: now, submission, outcome: None, ended: None };
        self.shelf.put(&job.id, job.clone());
        job
    }

    pub(crate) fn job(&self, id: &str) -> Option<&Job> {
        self.shelf.get(id)
    }

    /// When the next job ends, and its id.
    pub(crate) fn next(&self, settings: &Settings) -> Option<(i64, String)> {
        let due = self.shelf.open().filter_map(|job| Some((job.due(settings)?, job)));
        let (at, job) = due.min_by_key(|(at, _)| *at)?;
        Some((at, job.id.clone()))
    }

    pub(crate) fn end(&mut self, id: &str, outcome: Result<(), Refusal>, at: i64) {
        self.shelf.change(id, |job| (job.outcome, job.ended) = (Some(outcome), Some(at)));
    }

    /// Forgets what ended before a time.
    pub(crate) fn forget(&mut self, before: i64) {
        self.shelf.forget_first(|job| job.ended.is_some_and(|at| at < before));
    }

    /// Its shelves, by the names that they have in a file.
    pub(crate) fn shelves(&mut self) -> Vec<(&'static str, &mut dyn Kept)> {
        vec![("metadata-jobs", &mut self.shelf)]
    }
}

impl Submission {
    /// The version whose types it was checked against.
    pub(crate) fn version(&self) -> Version {
        Version::new(self.version)
    }
}
