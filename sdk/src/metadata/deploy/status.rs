//! Where a deployment stands.

use serde::{Deserialize, Deserializer};
use std::fmt;

/// Where a deployment stands: `DeployStatus`.
///
/// ```text
/// Pending ─→ InProgress ─→ (Finalizing) ─→ Succeeded | SucceededPartial | Failed | FinalizingFailed
///    └────────────┴──────→ Canceling ────→ Canceled
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeployStatus {
    /// It waits for its turn: one deployment runs in an org at a time.
    #[default]
    Pending,
    /// Components are being looked at, tests run.
    InProgress,
    /// The components are being committed, and it is too late to cancel. Since 65.0.
    Finalizing,
    /// The components could not be committed. Since 65.0.
    FinalizingFailed,
    /// Everything is in the org, or would be: a validation changes nothing.
    Succeeded,
    /// What was good is in the org, the rest is not: only without
    /// [`rollback_on_error`](super::DeployOptions::rollback_on_error).
    SucceededPartial,
    /// Nothing has changed.
    Failed,
    /// It is being canceled.
    Canceling,
    /// It was canceled; nothing has changed.
    Canceled,
    /// A status that came later than this library.
    Other(String),
}

impl DeployStatus {
    /// The service's word.
    pub fn text(&self) -> &str {
        match self {
            Self::Pending => "Pending",
            Self::InProgress => "InProgress",
            Self::Finalizing => "Finalizing",
            Self::FinalizingFailed => "FinalizingFailed",
            Self::Succeeded => "Succeeded",
            Self::SucceededPartial => "SucceededPartial",
            Self::Failed => "Failed",
            Self::Canceling => "Canceling",
            Self::Canceled => "Canceled",
            Self::Other(text) => text,
        }
    }

    /// Nothing more will happen.
    pub fn is_over(&self) -> bool {
        matches!(
            self,
            Self::FinalizingFailed | Self::Succeeded | Self::SucceededPartial | Self::Failed | Self::Canceled
        )
    }

    /// It can be canceled.
    pub fn is_cancelable(&self) -> bool {
        matches!(self, Self::Pending | Self::InProgress | Self::Canceling)
    }
}

impl From<&str> for DeployStatus {
    fn from(text: &str) -> Self {
        match text {
            "Pending" => Self::Pending,
            "InProgress" => Self::InProgress,
            // The WSDL's word, and the documentation's.
            "Finalizing" | "FinalizingDeploy" => Self::Finalizing,
            "FinalizingFailed" | "FinalizingDeployFailed" => Self::FinalizingFailed,
            "Succeeded" => Self::Succeeded,
            "SucceededPartial" => Self::SucceededPartial,
            "Failed" => Self::Failed,
            "Canceling" => Self::Canceling,
            "Canceled" => Self::Canceled,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl<'de> Deserialize<'de> for DeployStatus {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Ok(Self::from(String::deserialize(from)?.as_str()))
    }
}

impl fmt::Display for DeployStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_the_service_is_a_status_and_goes_back() {
        for (text, over, cancelable) in [
            ("Pending", false, true),
            ("InProgress", false, true),
            ("Finalizing", false, false),
            ("FinalizingFailed", true, false),
            ("Succeeded", true, false),
            ("SucceededPartial", true, false),
            ("Failed", true, false),
            ("Canceling", false, true),
            ("Canceled", true, false),
            ("Postponed", false, false),
        ] {
            let status = DeployStatus::from(text);
            assert_eq!((status.text(), status.is_over(), status.is_cancelable()), (text, over, cancelable));
        }
        assert_eq!(DeployStatus::from("FinalizingDeploy"), DeployStatus::Finalizing);
        assert_eq!(DeployStatus::from("FinalizingDeployFailed"), DeployStatus::FinalizingFailed);
    }
}
