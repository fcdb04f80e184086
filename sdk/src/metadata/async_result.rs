//! `AsyncResult`: how far an asynchronous call has come.

use crate::wire::SoapApi;
use crate::{Api, DateTime, Extra, Id, Pick};

static API: Api = Api { namespace: SoapApi::Metadata.namespace(), version: None };

crate::enumeration! {
    /// How far an asynchronous call has come.
    pub enum AsyncRequestState {
        /// Waiting.
        Queued = "Queued",
        /// Being worked on.
        InProgress = "InProgress",
        /// Done, with success.
        Completed = "Completed",
        /// Done, without success.
        Error = "Error",
    }
}

/// How far an asynchronous call has come: the union of its fields over all versions.
///
/// 29.0 and 30.0 have only `done`, `id`, `message`, `state` and `status_code`;
/// from 31.0 only `id` means anything.
#[derive(Default)]
pub struct AsyncResult {
    /// Validated only, not saved (a deployment, 16.0 to 28.0).
    pub check_only: Option<bool>,
    /// It has come to its end, with or without success.
    pub done: Option<bool>,
    /// What to ask `checkStatus` for.
    pub id: Option<Id>,
    /// The text that goes with `status_code`.
    pub message: Option<String>,
    /// Components with errors (a deployment, 16.0 to 28.0).
    pub number_component_errors: Option<i32>,
    /// Components deployed so far (a deployment, 16.0 to 28.0).
    pub number_components_deployed: Option<i32>,
    /// Components in all (a deployment, 16.0 to 28.0).
    pub number_components_total: Option<i32>,
    /// Tests with errors (a deployment, 16.0 to 28.0).
    pub number_test_errors: Option<i32>,
    /// Tests completed so far (a deployment, 16.0 to 28.0).
    pub number_tests_completed: Option<i32>,
    /// Tests in all (a deployment, 16.0 to 28.0).
    pub number_tests_total: Option<i32>,
    /// An estimate, in seconds (up to 16.0; unsupported from 13.0).
    pub seconds_to_wait: Option<i32>,
    /// How far it has come.
    pub state: Pick<AsyncRequestState>,
    /// The component or test at work (a deployment, 16.0 to 28.0).
    pub state_detail: Option<String>,
    /// Since when `state_detail` holds (a deployment, 16.0 to 28.0).
    pub state_detail_last_modified_date: Option<DateTime>,
    /// The service's code, if it failed.
    pub status_code: Option<String>,
    /// What the server said beyond the fields.
    pub extra: Extra,
}

crate::record! { AsyncResult: "AsyncResult" in API, base None, subtypes [], object None;
    opt Flag check_only "checkOnly",
    req Flag done "done",
    req Id id "id",
    opt Text message "message",
    opt Int number_component_errors "numberComponentErrors",
    opt Int number_components_deployed "numberComponentsDeployed",
    opt Int number_components_total "numberComponentsTotal",
    opt Int number_test_errors "numberTestErrors",
    opt Int number_tests_completed "numberTestsCompleted",
    opt Int number_tests_total "numberTestsTotal",
    opt Int seconds_to_wait "secondsToWait",
    req Pick(AsyncRequestState) state "state",
    opt Text state_detail "stateDetail",
    opt DateTime state_detail_last_modified_date "stateDetailLastModifiedDate",
    opt Text status_code "statusCode",
}

impl AsyncResult {
    /// Whether it has come to its end: `done`, or a state that is an end.
    pub fn is_done(&self) -> bool {
        self.done.unwrap_or_default()
            || matches!(self.state.known(), Some(AsyncRequestState::Completed | AsyncRequestState::Error))
    }

    /// Whether it has come to its end with success.
    pub fn succeeded(&self) -> bool {
        self.state == AsyncRequestState::Completed
    }

    /// Nothing, unless it has come to its end without success.
    ///
    /// # Errors
    /// Why it failed.
    #[cfg(feature = "client")]
    pub fn outcome(&self) -> Result<(), crate::Error> {
        if self.state != AsyncRequestState::Error && self.status_code.is_none() {
            return Ok(());
        }
        Err(crate::Error::refused(
            self.status_code.as_deref().unwrap_or("UNKNOWN_EXCEPTION"),
            self.message.as_deref().unwrap_or("the service does not say why"),
        ))
    }
}
