//! How much of the org's daily requests has been used, as answers tell beside what was asked.

use crate::client::VersionFact;
use crate::wire::soap::Heard;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The API usage of an org, as the latest answer told it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Usage {
    /// Requests of the last 24 hours.
    pub used: u64,
    /// As many as the org may send in 24 hours.
    pub limit: u64,
    /// The same for the app that the session belongs to, where the org limits it; over REST only.
    pub app: Option<AppUsage>,
}

/// The API usage of one connected app.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AppUsage {
    /// The app's name.
    pub name: String,
    /// Requests of the last 24 hours.
    pub used: u64,
    /// As many as the app may send in 24 hours.
    pub limit: u64,
}

impl Usage {
    pub(crate) fn new(used: u64, limit: u64) -> Self {
        Self { used, limit, app: None }
    }

    /// Reads REST's header, `api-usage=18/5000; per-app-api-usage=17/250(appName=x)`.
    pub(crate) fn read(header: &str) -> Option<Self> {
        let (mut usage, mut app) = (None, None);
        for part in header.split(';') {
            let Some((name, figures)) = part.trim().split_once('=') else {
                continue;
            };
            let (figures, named) = figures.split_once('(').unwrap_or((figures, ""));
            let Some((used, limit)) = figures.split_once('/') else {
                continue;
            };
            let (Ok(used), Ok(limit)) = (used.trim().parse(), limit.trim().parse()) else {
                continue;
            };
            match name.trim() {
                "api-usage" => usage = Some(Self::new(used, limit)),
                "per-app-api-usage" => {
                    let name = named.trim_end_matches(')');
                    let name = name.strip_prefix("appName=").unwrap_or(name).to_owned();
                    app = Some(AppUsage { name, used, limit });
                }
                _ => {}
            }
        }
        usage.map(|usage| Self { app, ..usage })
    }
}

/// What answers told last, for all clones of an org.
#[derive(Debug, Default)]
pub(crate) struct Told {
    usage: Mutex<Option<Usage>>,
    debug_log: Mutex<Option<String>>,
    facts: Mutex<Option<Vec<VersionFact>>>,
}

impl Told {
    /// Notes what REST's headers told.
    pub(crate) fn note(&self, usage: Option<Usage>) {
        put(&self.usage, usage);
    }

    /// Notes what SOAP's headers told.
    pub(crate) fn heard(&self, heard: Heard) {
        put(&self.usage, heard.requests.map(|(used, limit)| Usage::new(used, limit)));
        put(&self.debug_log, heard.debug_log);
        let fact =
            |[fact, subject, token]: [String; 3]| VersionFact { token, ..VersionFact::of(fact, subject) };
        put(&self.facts, heard.facts.map(|facts| facts.into_iter().map(fact).collect()));
    }

    pub(crate) fn usage(&self) -> Option<Usage> {
        locked(&self.usage).clone()
    }

    pub(crate) fn take_debug_log(&self) -> Option<String> {
        locked(&self.debug_log).take()
    }

    pub(crate) fn take_facts(&self) -> Option<Vec<VersionFact>> {
        locked(&self.facts).take()
    }
}

/// An answer that tells nothing leaves what the one before told.
fn put<T>(place: &Mutex<Option<T>>, told: Option<T>) {
    if told.is_some() {
        *locked(place) = told;
    }
}

fn locked<T>(place: &Mutex<T>) -> MutexGuard<'_, T> {
    place.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_is_read_in_all_its_forms() {
        assert_eq!(Usage::read("api-usage=18/5000"), Some(Usage::new(18, 5000)));
        let both = "api-usage=25/5000; per-app-api-usage=17/250(appName=sample-app)";
        let app = AppUsage { name: "sample-app".to_owned(), used: 17, limit: 250 };
        assert_eq!(Usage::read(both), Some(Usage { app: Some(app), ..Usage::new(25, 5000) }));
        assert_eq!(Usage::read("api-bursts=1/750; api-usage=2/3"), Some(Usage::new(2, 3)));
        for text in ["", "api-usage", "api-usage=1", "api-usage=x/5", "other=1/2", "api-usage=-1/5"] {
            assert_eq!(Usage::read(text), None, "{text}");
        }
    }
}
