//! Who does something, when, and what of the schema they see. It is handed to whatever is done with records and
//! components; the org itself remembers no user and no call.

use std::sync::Arc;

use crate::catalog::Catalog;

/// Who does something, when, and what of the schema they see.
#[derive(Clone, Debug)]
pub(crate) struct Actor {
    /// The id of the user.
    pub(crate) user: String,
    /// The time that it is for what is done, in milliseconds.
    pub(crate) now: i64,
    /// The major version of the call; none where the org acts by itself.
    pub(crate) version: Option<u16>,
    /// The schema as the user sees it.
    pub(crate) catalog: Arc<Catalog>,
}
