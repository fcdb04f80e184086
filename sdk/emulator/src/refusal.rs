//! What the org says no with, before a wire gives it a shape.

use std::any::Any;
use std::fmt;

use serde::{Deserialize, Serialize};

/// A refusal: the service's code, its message, and what they are about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// The code on the wire, such as `REQUIRED_FIELD_MISSING`.
    pub code: String,
    /// The text for people.
    pub message: String,
    /// The fields that it is about; may be empty.
    pub fields: Vec<String>,
    /// Row and column in a query, both counted from 1.
    pub position: Option<(usize, usize)>,
}

impl Refusal {
    /// A refusal about no field in particular.
    pub(crate) fn new(code: impl Into<String>, message: impl Into<String>) -> Self {
        Self { code: code.into(), message: message.into(), fields: Vec::new(), position: None }
    }

    /// The same, about a field.
    pub(crate) fn about(mut self, field: impl Into<String>) -> Self {
        self.fields.push(field.into());
        self
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

impl std::error::Error for Refusal {}

/// The words of a panic.
pub(crate) fn words_of(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| "a panic without words".to_owned())
}
