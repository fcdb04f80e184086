//! What a container request has come to: its state, and what the compiler said.

mod read;

pub(super) use read::columns;

use crate::error::Error;
use crate::value::Id;
use std::fmt;

/// Where a container request stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContainerState {
    /// It waits, or is being compiled: there is no state in between.
    Queued,
    /// It compiles, and unless it was a check it is saved.
    Completed,
    /// It does not compile, or cannot be deployed: nothing is saved.
    Failed,
    /// The service failed.
    Error,
    /// The service dropped a check: members were changed meanwhile, or a newer request was queued.
    Invalidated,
    /// It was aborted before it began.
    Aborted,
    /// A state that came later than this library.
    Other(String),
}

impl ContainerState {
    /// The service's word.
    pub fn text(&self) -> &str {
        match self {
            Self::Queued => "Queued",
            Self::Completed => "Completed",
            Self::Failed => "Failed",
            Self::Error => "Error",
            Self::Invalidated => "Invalidated",
            Self::Aborted => "Aborted",
            Self::Other(text) => text,
        }
    }

    /// Nothing more will happen: every state but Queued is an end.
    pub fn is_over(&self) -> bool {
        *self != Self::Queued
    }
}

impl From<&str> for ContainerState {
    fn from(text: &str) -> Self {
        match text {
            "Queued" => Self::Queued,
            "Completed" => Self::Completed,
            "Failed" => Self::Failed,
            "Error" => Self::Error,
            "Invalidated" => Self::Invalidated,
            "Aborted" => Self::Aborted,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl fmt::Display for ContainerState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

/// What the compiler said of one component. `Display` says it in a line.
///
/// Up to API 30.0 there are only failures, without column, file and severity.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
#[expect(clippy::struct_excessive_bools, reason = "they are the service's own")]
pub struct CompilerMessage {
    /// The type of the component: `ApexClass` …
    pub kind: String,
    /// Its full name.
    pub full_name: String,
    /// Its file: `Foo`, `pages/Foo.page`.
    pub file_name: Option<String>,
    /// Its id; none for what does not exist yet.
    pub id: Option<Id>,
    /// The line of the problem, from 1 on, where the service knows it.
    pub line: Option<u32>,
    /// The column, from 1 on, where the service knows it.
    pub column: Option<u32>,
    /// What is wrong. The service escapes some of these texts as if for HTML; that is undone.
    pub problem: Option<String>,
    /// `Error`, `Warning` or `Info`.
    pub severity: Option<String>,
    /// It compiles.
    pub success: bool,
    /// Its text differs from what is there.
    pub changed: bool,
    /// It is new.
    pub created: bool,
    /// It was deleted.
    pub deleted: bool,
}

impl fmt::Display for CompilerMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind, self.full_name)?;
        if let Some(line) = self.line {
            write!(f, ", line {line}")?;
        }
        if let Some(column) = self.column {
            write!(f, ", column {column}")?;
        }
        match &self.problem {
            Some(problem) => write!(f, ": {problem}"),
            None if self.success => f.write_str(": compiles"),
            None => f.write_str(": fails, and the service does not say why"),
        }
    }
}

/// What a container request has come to. `Display` says it in a line.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ContainerResults {
    /// The request, `1dr…`.
    pub id: Id,
    /// Where it stands.
    pub state: ContainerState,
    /// It compiles only, and saves nothing.
    pub check_only: bool,
    /// The container that it is of; none if it is of a single member.
    pub container: Option<Id>,
    /// The member that it is of, if it is of a single one.
    pub member: Option<Id>,
    /// What does not compile, with a message for each problem.
    pub failures: Vec<CompilerMessage>,
    /// What compiles; empty up to API 30.0, which does not say.
    pub successes: Vec<CompilerMessage>,
    /// What went wrong beside the code: in the state Error, the service's own text.
    pub error_message: Option<String>,
}

impl ContainerResults {
    /// Nothing, if the request has completed.
    ///
    /// # Errors
    /// Why it has not. [`Error::code`] is its state: `Failed` with the first problem, `Error` with
    /// the service's text, `Invalidated`, `Aborted`; `Queued` for one that still waits.
    pub fn outcome(&self) -> Result<(), Error> {
        let why = match &self.state {
            ContainerState::Completed => return Ok(()),
            ContainerState::Queued => "the request waits: see ContainerRequest::wait".to_owned(),
            ContainerState::Invalidated => {
                "the service dropped the check, because members were changed or a newer request \
                                   was queued: check again"
                    .to_owned()
            }
            ContainerState::Aborted => "the request was aborted, and nothing was saved".to_owned(),
            ContainerState::Failed | ContainerState::Error | ContainerState::Other(_) => self.what_failed(),
        };
        Err(Error::refused(self.state.text(), &why))
    }

    fn what_failed(&self) -> String {
        let said = self.error_message.as_deref().filter(|text| !text.is_empty());
        match (said, self.failures.as_slice()) {
            (Some(said), _) => said.to_owned(),
            (None, []) => "the service does not say why".to_owned(),
            (None, [only]) => only.to_string(),
            (None, [first, rest @ ..]) => format!("{first} (and {} more)", rest.len()),
        }
    }
}

impl fmt::Display for ContainerResults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counted =
            |count: usize, word: &str| format!("{count} {word}{}", if count == 1 { "" } else { "s" });
        write!(f, "{}", self.state)?;
        match &self.state {
            ContainerState::Failed => write!(f, ": {}", counted(self.failures.len(), "problem"))?,
            ContainerState::Completed if !self.successes.is_empty() => {
                write!(f, ": {}", counted(self.successes.len(), "component"))?;
            }
            _ => {}
        }
        if let Some(text) = self.error_message.as_deref().filter(|text| !text.is_empty()) {
            write!(f, ": {text}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
