//! What an API has otherwise than the others, and a version than others.

use super::Request;
use super::envelope::Api;

/// What the Tooling API does not have.
const NOT_TOOLING: [&str; 6] =
    ["compactLayoutable", "idEnabled", "queryByDistance", "urlDetail", "urlEdit", "urlNew"];
/// What came to the Tooling API with other versions (seen in its WSDLs).
const TOOLING_SINCE: [(&str, u16); 4] =
    [("hasSubtypes", 38), ("isSubtype", 41), ("mruEnabled", 36), ("orgDefaultCurrencyLocale", 38)];

/// The API and the version that something is written for.
#[derive(Clone, Copy)]
pub(crate) struct Dialect {
    pub(crate) api: Api,
    pub(crate) version: u16,
}

impl Dialect {
    pub(super) fn of(request: &Request<'_>) -> Self {
        Self { api: request.api, version: request.version.major }
    }

    pub(crate) fn tooling(self) -> bool {
        self.api == Api::Tooling
    }

    /// Of the first versions of the Tooling API, whose fields say of a default
    /// whether it is true.
    pub(super) fn old_tooling(self) -> bool {
        self.tooling() && self.version < 29
    }

    /// Whether there is an element that came with a version.
    pub(crate) fn has(self, name: &str, since: u16) -> bool {
        if !self.tooling() {
            return self.version >= since;
        }
        if name == "defaultValue" && self.old_tooling() {
            return true;
        }
        let since = TOOLING_SINCE.iter().find(|(it, _)| *it == name).map_or(since, |(_, since)| *since);
        self.version >= since && !NOT_TOOLING.contains(&name)
    }
}
