//! What is known of a push upgrade and its jobs.

use crate::value::{DateTime, Id};
use serde::Deserialize;
use std::fmt;

/// Where a push request or a push job stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PushStatus {
    /// It is being put together.
    #[default]
    Created,
    /// It waits for its start.
    Pending,
    /// Orgs are being upgraded.
    InProgress,
    /// Every org has been upgraded.
    Succeeded,
    /// At least one org could not be upgraded.
    Failed,
    /// It was aborted.
    Canceled,
    /// A status that came later than this library.
    Other(String),
}

impl PushStatus {
    /// The service's word.
    pub fn text(&self) -> &str {
        match self {
            Self::Created => "Created",
            Self::Pending => "Pending",
            Self::InProgress => "In Progress",
            Self::Succeeded => "Succeeded",
            Self::Failed => "Failed",
            Self::Canceled => "Canceled",
            Self::Other(text) => text,
        }
    }

    /// Nothing more will happen.
    pub fn is_over(&self) -> bool {
        matches!(self, Self::Succeeded | Self::Failed | Self::Canceled)
    }

    /// It can be aborted: once orgs are being upgraded it is too late.
    pub fn is_abortable(&self) -> bool {
        matches!(self, Self::Created | Self::Pending)
    }
}

impl From<&str> for PushStatus {
    fn from(text: &str) -> Self {
        match text {
            "Created" => Self::Created,
            "Pending" => Self::Pending,
            "In Progress" => Self::InProgress,
            "Succeeded" => Self::Succeeded,
            "Failed" => Self::Failed,
            // The vendor's own tools know both spellings.
            "Canceled" | "Cancelled" => Self::Canceled,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl<'de> Deserialize<'de> for PushStatus {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self::from(String::deserialize(deserializer)?.as_str()))
    }
}

impl fmt::Display for PushStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

/// How many jobs of an upgrade stand where.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PushJobCounts {
    /// Created, or waiting for their turn.
    pub waiting: u64,
    /// Being upgraded.
    pub in_progress: u64,
    /// Upgraded.
    pub succeeded: u64,
    /// Not upgraded.
    pub failed: u64,
    /// Aborted.
    pub canceled: u64,
    /// In a status that this library does not know.
    pub other: u64,
}

impl PushJobCounts {
    /// All jobs.
    pub fn total(&self) -> u64 {
        self.waiting + self.in_progress + self.over() + self.other
    }

    /// The jobs of which nothing more is to come.
    pub fn over(&self) -> u64 {
        self.succeeded + self.failed + self.canceled
    }

    pub(super) fn add(&mut self, status: &PushStatus, jobs: u64) {
        let place = match status {
            PushStatus::Created | PushStatus::Pending => &mut self.waiting,
            PushStatus::InProgress => &mut self.in_progress,
            PushStatus::Succeeded => &mut self.succeeded,
            PushStatus::Failed => &mut self.failed,
            PushStatus::Canceled => &mut self.canceled,
            PushStatus::Other(_) => &mut self.other,
        };
        *place += jobs;
    }
}

/// How far an upgrade has come. `Display` says it in a line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PushProgress {
    /// Where the request stands.
    pub status: PushStatus,
    /// Where its jobs stand.
    pub jobs: PushJobCounts,
}

impl fmt::Display for PushProgress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let PushJobCounts { succeeded, failed, canceled, .. } = self.jobs;
        write!(f, "{}: {} of {} orgs", self.status, self.jobs.over(), self.jobs.total())?;
        for (count, word) in [(succeeded, "upgraded"), (failed, "failed"), (canceled, "canceled")] {
            if count > 0 {
                write!(f, ", {count} {word}")?;
            }
        }
        Ok(())
    }
}

/// The upgrade of one org.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct PushJob {
    /// Its id.
    #[serde(rename = "Id")]
    pub id: Id,
    /// The org: its id of 15 characters.
    #[serde(rename = "SubscriberOrganizationKey")]
    pub org_key: String,
    /// Where it stands.
    #[serde(rename = "Status")]
    pub status: PushStatus,
    /// When it began; none before, and none before API 51.0.
    #[serde(rename = "StartTime", default)]
    pub started: Option<DateTime>,
    /// When it ended.
    #[serde(rename = "EndTime", default)]
    pub ended: Option<DateTime>,
}

/// Why an org could not be upgraded. A job may have several.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PushJobError {
    /// The job.
    pub job: Option<Id>,
    /// The org: its id of 15 characters.
    pub org_key: String,
    /// What kind of error: `IneligibleUpgrade`, `DeployError`, `ApexTestFailure` …
    pub kind: String,
    /// `Error` or `Warning`.
    pub severity: String,
    /// In short.
    pub title: String,
    /// What happened; may have several lines.
    pub message: String,
    /// More of it, where there is more.
    pub details: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_the_service_is_a_status_and_goes_back() {
        for (text, over, abortable) in [
            ("Created", false, true),
            ("Pending", false, true),
            ("In Progress", false, false),
            ("Succeeded", true, false),
            ("Failed", true, false),
            ("Canceled", true, false),
            ("Postponed", false, false),
        ] {
            let status = PushStatus::from(text);
            assert_eq!((status.text(), status.is_over(), status.is_abortable()), (text, over, abortable));
        }
        assert_eq!(PushStatus::from("Cancelled"), PushStatus::Canceled);
    }

    #[test]
    fn progress_is_a_line() {
        let mut progress = PushProgress { status: PushStatus::InProgress, ..PushProgress::default() };
        for (status, jobs) in
            [("Succeeded", 3), ("Failed", 1), ("In Progress", 2), ("Pending", 4), ("New", 1)]
        {
            progress.jobs.add(&PushStatus::from(status), jobs);
        }
        assert_eq!(progress.jobs.total(), 11);
        assert_eq!(progress.to_string(), "In Progress: 4 of 11 orgs, 3 upgraded, 1 failed");
    }
}
