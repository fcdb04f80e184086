//! The states of a deployment (metadata-rest-deploy, sections Status and Cancel):
//!
//! ```text
//! Pending ── its turn ──→ InProgress ── clock ──→ Finalizing [65+] ── clock ──→ Succeeded | SucceededPartial
//!    │                       │    └── a failure ──→ Failed      └── as planned ──→ FinalizingFailed [65+]
//!    └──────── cancel ───────┴──→ Canceling ── clock ──→ Canceled
//! ```
//!
//! One runs at a time; the others wait in the order that they came in.

use serde::{Deserialize, Serialize};

use super::apply::Message;
use super::options::Options;
use super::unit_tests::Report;
use crate::clock::millis;
use crate::id;
use crate::kept::{Kept, Shelf};
use crate::settings::Settings;

/// The first version that knows Finalizing.
pub(crate) const FINALIZING: u16 = 65;

/// `DeployStatus`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Status {
    Pending,
    InProgress,
    Finalizing,
    FinalizingFailed,
    Succeeded,
    SucceededPartial,
    Failed,
    Canceling,
    Canceled,
}

impl Status {
    /// The word of a version.
    pub(crate) fn word(self, version: u16) -> &'static str {
        match self {
            Self::Pending => "Pending",
            Self::InProgress => "InProgress",
            Self::Finalizing if version < FINALIZING => "InProgress",
            Self::Finalizing => "Finalizing",
            Self::FinalizingFailed if version < FINALIZING => "Failed",
            Self::FinalizingFailed => "FinalizingFailed",
            Self::Succeeded => "Succeeded",
            Self::SucceededPartial => "SucceededPartial",
            Self::Failed => "Failed",
            Self::Canceling => "Canceling",
            Self::Canceled => "Canceled",
        }
    }

    pub(crate) fn done(self) -> bool {
        !matches!(self, Self::Pending | Self::InProgress | Self::Finalizing | Self::Canceling)
    }
}

/// How a deployment fails as a whole, as a test plans it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeployFailure {
    /// `errorStatusCode`
    pub code: String,
    /// `errorMessage`
    pub message: String,
    /// It fails while it is finalized, when nothing else can go wrong
    /// (`FinalizingFailed`, since 65.0), rather than before.
    pub finalizing: bool,
}

impl Default for DeployFailure {
    fn default() -> Self {
        let message =
            "An unexpected error occurred. Please include this ErrorId if you contact support: 0-0 (0)";
        Self { code: "UNKNOWN_EXCEPTION".into(), message: message.into(), finalizing: false }
    }
}

/// A deployment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Deployment {
    pub(crate) id: String,
    /// The API version of the call.
    pub(crate) version: u16,
    pub(crate) options: Options,
    /// The zip in base64; gone once nobody needs it.
    pub(crate) zip: Option<String>,
    pub(crate) zip_size: usize,
    /// The validation that a quick deployment stands for.
    pub(crate) validated: Option<String>,
    pub(crate) by: String,
    pub(crate) submitted: i64,
    pub(crate) failure: Option<DeployFailure>,
    pub(crate) run: Option<Run>,
    /// When cancelling was asked for, and by whom.
    pub(crate) cancel: Option<(i64, String)>,
    pub(crate) ended: Option<(i64, Status)>,
    /// What performRetrieve brought back: its id.
    pub(crate) retrieved: Option<String>,
}

/// A deployment that has begun.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Run {
    pub(crate) started: i64,
    /// How many files the zip holds.
    pub(crate) files: usize,
    /// Why the zip is refused as a whole: code and message.
    pub(crate) refused: Option<(String, String)>,
    pub(crate) messages: Vec<Message>,
    pub(crate) tests: Report,
    /// The components are in the org.
    pub(crate) committed: bool,
}

/// What the clock does next to a deployment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Event {
    Start,
    Commit,
    End(Status),
}

impl Run {
    pub(crate) fn failures(&self) -> usize {
        self.messages.iter().filter(|message| !message.success).count()
    }

    /// Whether it ends with its components in the org.
    pub(super) fn succeeds(&self, deployment: &Deployment) -> bool {
        let components = self.messages.iter().filter(|message| !message.is_manifest());
        let any = components.clone().any(|message| message.success) || components.count() == 0;
        let clean = self.failures() == 0;
        self.refused.is_none()
            && deployment.failure.as_ref().is_none_or(|failure| failure.finalizing)
            && self.tests.passed()
            && (clean || (!deployment.options.rollback_on_error && any && !self.manifest_failed()))
    }

    fn manifest_failed(&self) -> bool {
        self.messages.iter().any(|message| message.is_manifest() && !message.success)
    }
}

impl Deployment {
    pub(crate) fn status(&self, settings: &Settings, now: i64) -> Status {
        match (&self.ended, &self.cancel, &self.run) {
            (Some((_, status)), ..) => *status,
            (None, Some(_), _) => Status::Canceling,
            (None, None, None) => Status::Pending,
            (None, None, Some(run)) if run.committed && now >= self.tested(run, settings) => {
                Status::Finalizing
            }
            (None, None, Some(_)) => Status::InProgress,
        }
    }

    /// When its components have been looked at.
    pub(crate) fn checked(run: &Run, settings: &Settings) -> i64 {
        run.started.saturating_add(millis(settings.deploy_checking))
    }

    /// Whether its components are good enough for the tests to run.
    pub(crate) fn reaches_tests(&self, run: &Run) -> bool {
        run.refused.is_none() && (run.failures() == 0 || !self.options.rollback_on_error)
    }

    /// When its tests have run, if they do.
    pub(crate) fn tested(&self, run: &Run, settings: &Settings) -> i64 {
        let tests = if self.reaches_tests(run) { run.tests.runs.len() } else { 0 };
        let tests = i64::try_from(tests).unwrap_or(0);
        Self::checked(run, settings).saturating_add(tests.saturating_mul(millis(settings.deploy_test)))
    }

    /// What the clock does to it next, and when; nothing to one that ended, and
    /// not the start, which is the queue's.
    fn next(&self, settings: &Settings) -> Option<(i64, Event)> {
        if self.ended.is_some() {
            return None;
        }
        if let Some((asked, _)) = self.cancel {
            return Some((
                asked.saturating_add(millis(settings.deploy_canceling)),
                Event::End(Status::Canceled),
            ));
        }
        let run = self.run.as_ref()?;
        let tested = self.tested(run, settings);
        if run.committed {
            let ends = tested.saturating_add(millis(settings.deploy_finalizing));
            let status = match &self.failure {
                Some(_) => Status::FinalizingFailed,
                None if run.failures() > 0 => Status::SucceededPartial,
                None => Status::Succeeded,
            };
            Some((ends, Event::End(status)))
        } else if run.succeeds(self) {
            Some((tested, Event::Commit))
        } else {
            Some((tested, Event::End(Status::Failed)))
        }
    }
}

/// All deployments, by id: in the order that they came in.
#[derive(Debug)]
pub(crate) struct Deploys {
    shelf: Shelf<Deployment>,
    /// Failures to come, for the deployments that are begun next, in their order.
    planned: Shelf<DeployFailure>,
    /// When the last one that ran ended, under an empty key.
    freed: Shelf<i64>,
}

impl Default for Deploys {
    fn default() -> Self {
        let shelf = Shelf::with_open(|deployment: &Deployment| deployment.ended.is_none());
        Self { shelf, planned: Shelf::default(), freed: Shelf::default() }
    }
}

impl Deploys {
    pub(crate) fn plan(&mut self, failure: DeployFailure) {
        let number = self.planned.last_key().and_then(|key| key.parse().ok()).map_or(0, |last: u64| last + 1);
        self.planned.put(format!("{number:08}"), failure);
    }

    /// Puts a deployment at the end of the queue; its id.
    pub(crate) fn submit(&mut self, mut deployment: Deployment) -> String {
        deployment.id = id::after("0Af", self.shelf.last_key());
        let planned = self.planned.first_key().map(ToOwned::to_owned);
        let failure = planned.and_then(|first| self.planned.remove(&first));
        if let Some(failure) = failure {
            deployment.failure = Some(DeployFailure::clone(&failure));
        }
        let id = deployment.id.clone();
        self.shelf.put(&id, deployment);
        id
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Deployment> {
        self.shelf.get(id)
    }

    pub(crate) fn change(&mut self, id: &str, change: impl FnOnce(&mut Deployment)) {
        self.shelf.change(id, change);
        if let Some((at, _)) = self.shelf.get(id).and_then(|deployment| deployment.ended) {
            let before = self.freed.get("").copied().unwrap_or(i64::MIN);
            self.freed.put("", before.max(at));
        }
    }

    /// The deployment that is running, which has the org to itself.
    pub(crate) fn running(&self) -> Option<&Deployment> {
        self.shelf.open().find(|it| it.run.is_some())
    }

    /// What the clock does next: when, to which deployment, and what.
    pub(crate) fn next(&self, settings: &Settings) -> Option<(i64, String, Event)> {
        let open = || self.shelf.open();
        let mut next: Vec<(i64, String, Event)> =
            open().filter_map(|it| it.next(settings).map(|(at, event)| (at, it.id.clone(), event))).collect();
        if self.running().is_none() {
            let freed = self.freed.get("").copied().unwrap_or(i64::MIN);
            if let Some(first) = open().find(|it| it.cancel.is_none()) {
                let from = first.submitted.saturating_add(millis(settings.deploy_pickup)).max(freed);
                next.push((from, first.id.clone(), Event::Start));
            }
        }
        next.into_iter().min_by_key(|(at, ..)| *at)
    }

    /// Forgets what ended before a time.
    pub(crate) fn forget(&mut self, before: i64) {
        self.shelf.forget_first(|it| it.ended.is_some_and(|(at, _)| at < before));
    }

    /// Its shelves, by the names that they have in a file.
    pub(crate) fn shelves(&mut self) -> Vec<(&'static str, &mut dyn Kept)> {
        vec![
            ("deployments", &mut self.shelf),
            ("deployments-planned", &mut self.planned),
            ("deployments-freed", &mut self.freed),
        ]
    }
}
