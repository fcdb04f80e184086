//! Metadata components, and the jobs of the legacy calls that change them:
//! Queued, `InProgress`, then Completed or Error, by the clock.

use std::collections::BTreeMap;

use crate::clock::millis;
use crate::id;
use crate::refusal::Refusal;
use crate::settings::Settings;
use crate::xml::Element;

/// A metadata component as the org holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Component {
    /// The name of its type, such as `CustomObject`.
    pub kind: String,
    /// Its full name.
    pub full_name: String,
    /// Its elements as they were sent, texts trimmed.
    pub element: Element,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    Create,
    Update,
    Delete,
}

/// One component of a call.
#[derive(Clone, Debug)]
pub(crate) struct Submission {
    pub(crate) action: Action,
    pub(crate) kind: String,
    /// The name before the update.
    pub(crate) current: Option<String>,
    pub(crate) component: Element,
    /// What is wrong with it already.
    pub(crate) refusal: Option<Refusal>,
}

#[derive(Clone, Debug)]
pub(crate) struct Job {
    pub(crate) id: String,
    submitted: i64,
    submission: Submission,
    /// How it ended, once it has.
    outcome: Option<Result<(), Refusal>>,
}

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
}

/// All jobs and components.
#[derive(Debug, Default)]
pub(crate) struct Jobs {
    jobs: BTreeMap<String, Job>,
    /// By type and full name in lower case.
    components: BTreeMap<(String, String), Component>,
}

impl Jobs {
    pub(crate) fn submit(&mut self, submission: Submission, now: i64) -> Job {
        let number = u64::try_from(self.jobs.len()).unwrap_or(u64::MAX).saturating_add(1);
        let job = Job { id: id::numbered("04s", number), submitted: now, submission, outcome: None };
        self.jobs.insert(job.id.clone(), job.clone());
        job
    }

    pub(crate) fn job(&self, id: &str) -> Option<&Job> {
        self.jobs.get(id)
    }

    pub(crate) fn component(&self, kind: &str, full_name: &str) -> Option<&Component> {
        self.components.get(&key(kind, full_name))
    }

    pub(crate) fn put(&mut self, component: Component) {
        self.components.insert(key(&component.kind, &component.full_name), component);
    }

    /// Ends the jobs that are due, in the order that they came in.
    pub(crate) fn settle(&mut self, settings: &Settings, now: i64) {
        let takes = millis(settings.legacy_queued).saturating_add(millis(settings.legacy_in_progress));
        let due: Vec<String> = self
            .jobs
            .values()
            .filter(|job| job.outcome.is_none() && now >= job.submitted.saturating_add(takes))
            .map(|job| job.id.clone())
            .collect();
        for id in due {
            let Some(submission) = self.jobs.get(&id).map(|job| job.submission.clone()) else { continue };
            let outcome = self.apply(submission, settings);
            if let Some(job) = self.jobs.get_mut(&id) {
                job.outcome = Some(outcome);
            }
        }
    }

    fn apply(&mut self, submission: Submission, settings: &Settings) -> Result<(), Refusal> {
        let Submission { action, kind, current, component, refusal } = submission;
        if let Some(refusal) = refusal {
            return Err(refusal);
        }
        let given = component.text_of("fullName").filter(|name| !name.is_empty()).map(ToOwned::to_owned);
        let target = match action {
            Action::Update => current.unwrap_or_default(),
            _ => given.clone().unwrap_or_default(),
        };
        let exists = self.components.contains_key(&key(&kind, &target));
        let unknown = || {
            Refusal::new("INVALID_CROSS_REFERENCE_KEY", format!("no {kind} named {target} found"))
                .about("fullName")
        };
        let taken = |name: &str| {
            Refusal::new(&settings.legacy_duplicate_code, format!("there is already a {kind} named {name}"))
                .about("fullName")
        };
        match action {
            Action::Create if exists => return Err(taken(&target)),
            Action::Update | Action::Delete if !exists => return Err(unknown()),
            _ => {}
        }
        // Without a new name an update keeps the one that it has.
        let full_name = given.unwrap_or_else(|| target.clone());
        let renamed = key(&kind, &full_name) != key(&kind, &target);
        if renamed && self.components.contains_key(&key(&kind, &full_name)) {
            return Err(taken(&full_name));
        }
        if action != Action::Create {
            self.components.remove(&key(&kind, &target));
        }
        if action != Action::Delete {
            self.put(Component { kind, full_name, element: component });
        }
        Ok(())
    }
}

fn key(kind: &str, full_name: &str) -> (String, String) {
    (kind.to_owned(), full_name.to_lowercase())
}
