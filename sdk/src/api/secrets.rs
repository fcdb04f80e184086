//! The secrets of a session, in each form in which an answer may repeat them.

use crate::error::Error;
use crate::hide::forms;
use std::fmt;
use std::sync::Arc;

/// Takes the secrets of one session out of texts. Cloning is cheap. Knows nothing until it is needed.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Option<Arc<str>>);

impl Secrets {
    pub(crate) fn of(token: &str) -> Self {
        Self(Some(token.into()))
    }

    pub(crate) fn clean(&self, error: Error) -> Error {
        match &self.0 {
            Some(token) => error.without(token),
            None => error,
        }
    }

    pub(crate) fn forms(&self) -> Vec<String> {
        self.0.as_deref().map(forms).unwrap_or_default()
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secrets")
    }
}
