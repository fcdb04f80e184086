//! The secrets of a session, in each form in which an answer may repeat them.

use crate::error::Error;
use std::fmt;
use std::sync::Arc;

/// Takes the secrets of one session out of texts. Cloning is cheap. The session keeps its token; its forms are made
/// where an error is cleaned.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Option<Arc<dyn Fn() -> Vec<String> + Send + Sync>>);

impl Secrets {
    #[cfg(feature = "client")]
    pub(crate) fn new(forms: impl Fn() -> Vec<String> + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(forms)))
    }

    pub(crate) fn clean(&self, error: Error) -> Error {
        match &self.0 {
            Some(forms) => error.without_forms(&forms()),
            None => error,
        }
    }

    pub(crate) fn forms(&self) -> Vec<String> {
        self.0.as_ref().map(|forms| forms()).unwrap_or_default()
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secrets")
    }
}
