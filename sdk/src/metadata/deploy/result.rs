//! What is known of a deployment, over either wire.

use super::super::retrieve::RetrieveResult;
use super::super::tree::{self, count, flag, id, list, parsed, part, text, time, words};
use super::status::DeployStatus;
use super::tests_run::{CodeCoverageWarning, RunTestFailure, RunTestsResult};
use crate::error::{Error, ErrorKind};
use crate::metadata::{AsyncRequestState, AsyncResult};
use crate::value::{DateTime, Id};
use serde::{Deserialize, Deserializer};
use serde_json::Value as Json;
use std::fmt;

/// What is known of a deployment: `DeployResult`, of every version and either wire.
///
/// `Display` says in a line how far it has come.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
#[expect(clippy::struct_excessive_bools, reason = "they are the API's")]
pub struct DeployResult {
    /// Its id, `0Af…`.
    #[serde(deserialize_with = "id")]
    pub id: Option<Id>,
    /// Where it stands.
    #[serde(deserialize_with = "status")]
    pub status: DeployStatus,
    /// It is over, one way or the other; see [`DeployResult::is_over`].
    #[serde(deserialize_with = "flag")]
    pub done: bool,
    /// It is over and did what was asked.
    #[serde(deserialize_with = "flag")]
    pub success: bool,
    /// It validates and changes nothing.
    #[serde(deserialize_with = "flag")]
    pub check_only: bool,
    /// Warnings do not make it fail.
    #[serde(deserialize_with = "flag")]
    pub ignore_warnings: bool,
    /// One failing component undoes the whole.
    #[serde(deserialize_with = "flag")]
    pub rollback_on_error: bool,
    /// Tests were asked for. Since 30.0.
    #[serde(deserialize_with = "flag")]
    pub run_tests_enabled: bool,
    /// Components in all; 0 until they were counted.
    #[serde(deserialize_with = "count")]
    pub number_components_total: u32,
    /// Components that are through.
    #[serde(deserialize_with = "count")]
    pub number_components_deployed: u32,
    /// Components that failed.
    #[serde(deserialize_with = "count")]
    pub number_component_errors: u32,
    /// Tests in all; 0 until they were counted.
    #[serde(deserialize_with = "count")]
    pub number_tests_total: u32,
    /// Tests that passed.
    #[serde(deserialize_with = "count")]
    pub number_tests_completed: u32,
    /// Tests that failed.
    #[serde(deserialize_with = "count")]
    pub number_test_errors: u32,
    /// Files in the zip. Since 64.0.
    #[serde(deserialize_with = "parsed")]
    pub number_files: Option<u32>,
    /// Bytes of the zip. Since 64.0.
    #[serde(deserialize_with = "parsed")]
    pub zip_size: Option<u64>,
    /// The component or test at work.
    #[serde(deserialize_with = "text")]
    pub state_detail: Option<String>,
    /// Why the whole of it failed, if not for components or tests.
    #[serde(deserialize_with = "text")]
    pub error_status_code: Option<String>,
    /// The text that goes with it.
    #[serde(deserialize_with = "text")]
    pub error_message: Option<String>,
    /// When it was asked for.
    #[serde(deserialize_with = "time")]
    pub created_date: Option<DateTime>,
    /// When it began.
    #[serde(deserialize_with = "time")]
    pub start_date: Option<DateTime>,
    /// When it changed last.
    #[serde(deserialize_with = "time")]
    pub last_modified_date: Option<DateTime>,
    /// When it was over.
    #[serde(deserialize_with = "time")]
    pub completed_date: Option<DateTime>,
    /// Who asked for it: an id, in whatever length the service gives it. Since 30.0.
    #[serde(deserialize_with = "text")]
    pub created_by: Option<String>,
    /// The name. Since 30.0.
    #[serde(deserialize_with = "text")]
    pub created_by_name: Option<String>,
    /// Who canceled it. Since 30.0.
    #[serde(deserialize_with = "text")]
    pub canceled_by: Option<String>,
    /// The name. Since 30.0.
    #[serde(deserialize_with = "text")]
    pub canceled_by_name: Option<String>,
    /// What became of each component and test; none if it was not asked for.
    #[serde(deserialize_with = "part")]
    pub details: Option<DeployDetails>,
}

/// What became of the components and tests of a deployment.
///
/// While it goes on there are only failures.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeployDetails {
    /// The components that failed.
    #[serde(deserialize_with = "list")]
    pub component_failures: Vec<DeployMessage>,
    /// The components that did not, the manifests among them.
    #[serde(deserialize_with = "list")]
    pub component_successes: Vec<DeployMessage>,
    /// What [`perform_retrieve`](super::DeployOptions::perform_retrieve) brought back.
    #[serde(deserialize_with = "part")]
    pub retrieve_result: Option<RetrieveResult>,
    /// What the tests found.
    #[serde(deserialize_with = "part")]
    pub run_test_result: Option<RunTestsResult>,
}

/// What became of one component. `Display` says it in a line.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
#[expect(clippy::struct_excessive_bools, reason = "they are the API's")]
pub struct DeployMessage {
    /// It differs from what was there.
    #[serde(deserialize_with = "flag")]
    pub changed: bool,
    /// Where in the file.
    #[serde(deserialize_with = "parsed")]
    pub column_number: Option<u32>,
    /// Its type; empty for a manifest. Since 30.0.
    #[serde(deserialize_with = "words")]
    pub component_type: String,
    /// It was not there before.
    #[serde(deserialize_with = "flag")]
    pub created: bool,
    /// When it was deployed. Since 30.0.
    #[serde(deserialize_with = "time")]
    pub created_date: Option<DateTime>,
    /// It was deleted.
    #[serde(deserialize_with = "flag")]
    pub deleted: bool,
    /// Its file in the zip.
    #[serde(deserialize_with = "words")]
    pub file_name: String,
    /// Its full name.
    #[serde(deserialize_with = "words")]
    pub full_name: String,
    /// Its id.
    #[serde(deserialize_with = "id")]
    pub id: Option<Id>,
    /// Where in the file.
    #[serde(deserialize_with = "parsed")]
    pub line_number: Option<u32>,
    /// What is wrong.
    #[serde(deserialize_with = "text")]
    pub problem: Option<String>,
    /// How wrong it is. Since 18.0.
    #[serde(deserialize_with = "problem_type")]
    pub problem_type: Option<ProblemType>,
    /// It is good; with [`ignore_warnings`](super::DeployOptions::ignore_warnings) also if there is
    /// a warning.
    #[serde(deserialize_with = "flag")]
    pub success: bool,
}

/// How wrong something is: `DeployProblemType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProblemType {
    /// It may be ignored.
    Warning,
    /// It may not.
    Error,
    /// It is none. Since 44.0.
    Info,
    /// A word that came later than this library.
    Other(String),
}

fn status<'de, D: Deserializer<'de>>(from: D) -> Result<DeployStatus, D::Error> {
    Ok(text(from)?.map(|text| DeployStatus::from(text.as_str())).unwrap_or_default())
}

fn problem_type<'de, D: Deserializer<'de>>(from: D) -> Result<Option<ProblemType>, D::Error> {
    Ok(text(from)?.map(|text| match text.as_str() {
        "Warning" => ProblemType::Warning,
        "Error" => ProblemType::Error,
        "Info" => ProblemType::Info,
        _ => ProblemType::Other(text),
    }))
}

impl DeployResult {
    /// Reads the tree that stands in an answer since 29.0.
    pub(super) fn read(tree: Json) -> Result<Self, Error> {
        tree::read("the status of a deployment", tree)
    }

    /// The state that `checkStatus` tells up to 28.0.
    pub(super) fn of_state(state: &AsyncResult) -> Self {
        let count = |number: Option<i32>| number.and_then(|it| u32::try_from(it).ok()).unwrap_or_default();
        let status = match state.state.known() {
            Some(AsyncRequestState::Queued) | None => DeployStatus::Pending,
            Some(AsyncRequestState::InProgress) => DeployStatus::InProgress,
            Some(AsyncRequestState::Completed) => DeployStatus::Succeeded,
            Some(AsyncRequestState::Error) => DeployStatus::Failed,
        };
        Self {
            id: state.id,
            success: status == DeployStatus::Succeeded,
            done: state.is_done(),
            status,
            check_only: state.check_only.unwrap_or_default(),
            number_components_total: count(state.number_components_total),
            number_components_deployed: count(state.number_components_deployed),
            number_component_errors: count(state.number_component_errors),
            number_tests_total: count(state.number_tests_total),
            number_tests_completed: count(state.number_tests_completed),
            number_test_errors: count(state.number_test_errors),
            state_detail: state.state_detail.clone(),
            error_status_code: state.status_code.clone(),
            error_message: state.message.clone(),
            last_modified_date: state.state_detail_last_modified_date,
            ..Self::default()
        }
    }

    /// Adds what `checkDeployStatus` tells up to 28.0, where there is no status.
    pub(super) fn with_messages(mut self, tree: Json) -> Result<Self, Error> {
        #[derive(Default, Deserialize)]
        #[serde(default, rename_all = "camelCase")]
        struct Told {
            #[serde(deserialize_with = "list")]
            messages: Vec<DeployMessage>,
            #[serde(deserialize_with = "part")]
            retrieve_result: Option<RetrieveResult>,
            #[serde(deserialize_with = "part")]
            run_test_result: Option<RunTestsResult>,
            #[serde(deserialize_with = "flag")]
            success: bool,
        }

        let told: Told = tree::read("the result of a deployment", tree)?;
        let (component_successes, component_failures) =
            told.messages.into_iter().partition(|message| message.success);
        if self.is_over() {
            self.success = told.success;
            if !told.success {
                self.status = DeployStatus::Failed;
            }
        }
        self.details = Some(DeployDetails {
            component_failures,
            component_successes,
            retrieve_result: told.retrieve_result,
            run_test_result: told.run_test_result,
        });
        Ok(self)
    }

    /// Nothing more will happen: the service says that it is done, or stands at an end.
    pub fn is_over(&self) -> bool {
        self.done || self.status.is_over()
    }

    /// The components that failed, as far as details were asked for.
    pub fn component_failures(&self) -> &[DeployMessage] {
        self.details.as_ref().map(|details| details.component_failures.as_slice()).unwrap_or_default()
    }

    /// The components that did not fail, as far as details were asked for.
    pub fn component_successes(&self) -> &[DeployMessage] {
        self.details.as_ref().map(|details| details.component_successes.as_slice()).unwrap_or_default()
    }

    /// The tests that failed, as far as details were asked for.
    pub fn test_failures(&self) -> &[RunTestFailure] {
        self.tests().map(|tests| tests.failures.as_slice()).unwrap_or_default()
    }

    /// Where tests ran too little of the code, as far as details were asked for.
    pub fn coverage_warnings(&self) -> &[CodeCoverageWarning] {
        self.tests().map(|tests| tests.code_coverage_warnings.as_slice()).unwrap_or_default()
    }

    /// The components that are good but for a warning, and those that failed for one.
    pub fn warnings(&self) -> impl Iterator<Item = &DeployMessage> {
        let all = self.component_failures().iter().chain(self.component_successes());
        all.filter(|message| message.problem_type == Some(ProblemType::Warning))
    }

    fn tests(&self) -> Option<&RunTestsResult> {
        self.details.as_ref()?.run_test_result.as_ref()
    }

    /// Nothing, unless it has come to its end without doing what was asked.
    ///
    /// [`DeployStatus::SucceededPartial`] is what was asked where errors roll nothing back.
    ///
    /// # Errors
    /// Why it failed: how many components and tests, and the first of them.
    pub fn outcome(&self) -> Result<(), Error> {
        if !self.is_over() || matches!(self.status, DeployStatus::Succeeded | DeployStatus::SucceededPartial)
        {
            return Ok(());
        }
        let id = self.id.map_or_else(|| "?".to_owned(), |id| id.to_string());
        let mut message = format!("the deployment {id} is {}", self.status);
        if self.status == DeployStatus::Canceled {
            let who = self.canceled_by_name.as_deref().or(self.canceled_by.as_deref());
            if let Some(who) = who {
                message += &format!(" by {who}");
            }
            return Err(Error::new(ErrorKind::Refused, message));
        }
        let mut reasons = Vec::new();
        for (count, noun) in [(self.number_component_errors, "component"), (self.number_test_errors, "test")]
        {
            match count {
                0 => {}
                1 => reasons.push(format!("1 {noun} failed")),
                count => reasons.push(format!("{count} {noun}s failed")),
            }
        }
        reasons.extend(self.error_message.clone());
        reasons.extend(self.component_failures().first().map(ToString::to_string));
        reasons.extend(self.test_failures().first().map(ToString::to_string));
        reasons.extend(self.coverage_warnings().first().map(|warning| warning.message.clone()));
        for reason in reasons {
            message += &format!("; {reason}");
        }
        let error = Error::new(ErrorKind::Refused, message);
        Err(match &self.error_status_code {
            Some(code) => error.with_code(code),
            None => error,
        })
    }
}

impl fmt::Display for DeployResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.status)?;
        let (deployed, wrong) = (self.number_components_deployed, self.number_component_errors);
        let (passed, failed) = (self.number_tests_completed, self.number_test_errors);
        for (sign, noun, total, good, bad) in [
            (':', "components", self.number_components_total, deployed, wrong),
            (';', "tests", self.number_tests_total, passed, failed),
        ] {
            // Until they were counted there is nothing to tell.
            if total > 0 {
                write!(f, "{sign} {} of {total} {noun}", good + bad)?;
                if bad > 0 {
                    write!(f, ", {bad} failed")?;
                }
            }
        }
        Ok(())
    }
}

impl fmt::Display for DeployMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.component_type.is_empty() {
            write!(f, "{} ", self.component_type)?;
        }
        write!(f, "{} ({}", self.full_name, self.file_name)?;
        for place in [self.line_number, self.column_number].into_iter().flatten() {
            write!(f, ":{place}")?;
        }
        write!(f, "): {}", self.problem.as_deref().unwrap_or("no problem"))
    }
}

#[cfg(test)]
mod tests;
