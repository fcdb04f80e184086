//! Describes and WSDLs into files, several at a time.

use super::journal::Journal;
use crate::Failure;
use indicatif::{ProgressBar, ProgressStyle};
use sforce::client::Wsdl;
use sforce::{DateTime, Error, Org, Version};
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

/// What to fetch.
pub(super) struct Wanted {
    pub(super) names: Vec<String>,
    /// Every sObject, in place of `names`.
    pub(super) all: bool,
    pub(super) wsdls: Vec<Wsdl>,
}

/// One thing to fetch.
#[derive(Clone)]
enum Part {
    Describe(String),
    Wsdl(Wsdl),
}

impl Part {
    /// Its name in the journal, which is that of its file.
    fn file(&self) -> String {
        match self {
            Self::Describe(object) => format!("{object}.json"),
            Self::Wsdl(wsdl) => format!("{}.wsdl", wsdl.name()),
        }
    }
}

/// What has come of a part.
enum Came {
    Bytes(Vec<u8>, Option<DateTime>),
    Unchanged,
}

/// What was done.
#[derive(Default)]
pub(super) struct Fetched {
    new: usize,
    unchanged: usize,
    /// By the run that was interrupted.
    already: usize,
    gone: usize,
}

impl fmt::Display for Fetched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "fetched {}, unchanged {}", self.new, self.unchanged)?;
        if self.already > 0 {
            write!(f, ", fetched before the interruption {}", self.already)?;
        }
        if self.gone > 0 {
            write!(f, ", gone from the org {}", self.gone)?;
        }
        Ok(())
    }
}

/// A run.
pub(super) struct Download {
    org: Org,
    folder: PathBuf,
    journal: Journal,
    at_once: usize,
}

impl Download {
    pub(super) fn new(org: Org, folder: &Path, at_once: usize) -> Result<Self, Failure> {
        std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let version: Version = org.version();
        let about = format!("{} {version}", org.session().instance());
        Ok(Self { journal: Journal::open(folder, &about)?, org, folder: folder.to_owned(), at_once })
    }

    pub(super) async fn run(mut self, wanted: Wanted) -> Result<Fetched, Failure> {
        let parts = self.parts(&wanted).await?;
        let mut fetched = Fetched::default();
        if wanted.all {
            fetched.gone = self.remove_others(&parts)?;
        }
        let count = parts.len();
        let left: Vec<_> = parts
            .into_iter()
            .filter(|part| {
                let file = part.file();
                !self.journal.here.contains_key(&file) || !self.folder.join(file).exists()
            })
            .collect();
        fetched.already = count - left.len();
        self.check_limits(left.len()).await?;

        let bar = ProgressBar::new(count as u64).with_position(fetched.already as u64);
        if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos} of {len} {msg}") {
            bar.set_style(style);
        }
        let free = Arc::new(Semaphore::new(self.at_once));
        let mut running = JoinSet::new();
        for part in left {
            let (org, free) = (self.org.clone(), Arc::clone(&free));
            let file = part.file();
            // What a person has deleted is asked for afresh.
            let here = self.folder.join(&file).exists();
            let since = self.journal.before.get(&file).copied().flatten().filter(|_| here);
            running.spawn(async move {
                let _turn = free.acquire_owned().await;
                (file, fetch(&org, &part, since).await)
            });
        }
        // The first error ends the run; what has come until then stays.
        while let Some(done) = running.join_next().await {
            let (file, came) = done?;
            let came = came.map_err(|error| format!("{file}: {error}"))?;
            let changed = match came {
                Came::Bytes(bytes, changed) => {
                    self.write(&file, &bytes)?;
                    fetched.new += 1;
                    changed
                }
                Came::Unchanged => {
                    fetched.unchanged += 1;
                    self.journal.before.get(&file).copied().flatten()
                }
            };
            self.journal.note(&file, changed)?;
            bar.set_message(file);
            bar.inc(1);
        }
        bar.finish_and_clear();
        self.journal.end()?;
        Ok(fetched)
    }

    /// What there is to fetch, each once.
    async fn parts(&self, wanted: &Wanted) -> Result<Vec<Part>, Failure> {
        let mut names = wanted.names.clone();
        if wanted.all {
            let described = self.org.describe_global().await?;
            names.extend(described.objects.iter().filter_map(|object| object.name.clone()));
        }
        names.sort();
        names.dedup();
        if let Some(bad) =
            names.iter().find(|name| !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_'))
        {
            return Err(format!("{bad:?} is not the name of an sObject").into());
        }
        let describes = names.into_iter().map(Part::Describe);
        Ok(describes.chain(wanted.wsdls.iter().copied().map(Part::Wsdl)).collect())
    }

    /// The org's requests of a day are everybody's: a tenth of them is left to others.
    async fn check_limits(&self, count: usize) -> Result<(), Failure> {
        let limits = self.org.limits().await?;
        let Some(daily) = limits.get("DailyApiRequests") else { return Ok(()) };
        if daily.remaining < daily.max / 10 + i64::try_from(count).unwrap_or(i64::MAX / 2) {
            return Err(format!(
                "{count} requests are needed, and of today's {} the org has {} left, a tenth of which is not for us: \
                 try tomorrow, or ask for fewer objects",
                daily.max, daily.remaining
            )
            .into());
        }
        Ok(())
    }

    /// Removes the describes of objects that the org has no more.
    fn remove_others(&self, parts: &[Part]) -> Result<usize, Failure> {
        let (mut gone, here) = (0, parts.iter().map(Part::file).collect::<std::collections::BTreeSet<_>>());
        for entry in std::fs::read_dir(&self.folder)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.extension().is_some_and(|extension| extension == "json") && !here.contains(&name) {
                std::fs::remove_file(&path).map_err(|error| format!("{}: {error}", path.display()))?;
                gone += 1;
            }
        }
        Ok(gone)
    }

    /// Writes a file as a whole or not at all.
    fn write(&self, file: &str, bytes: &[u8]) -> Result<(), Failure> {
        let (path, part) = (self.folder.join(file), self.folder.join(format!("{file}.part")));
        std::fs::write(&part, bytes)
            .and_then(|()| std::fs::rename(&part, &path))
            .map_err(|error| format!("{}: {error}", path.display()).into())
    }
}

async fn fetch(org: &Org, part: &Part, since: Option<DateTime>) -> Result<Came, Error> {
    match (part, since) {
        (Part::Describe(object), Some(since)) => Ok(match org.describe_since(object, since).await? {
            Some(described) => Came::Bytes(described.raw.to_vec(), described.last_modified),
            None => Came::Unchanged,
        }),
        (Part::Describe(object), None) => {
            let described = org.describe(object).await?;
            Ok(Came::Bytes(described.raw.to_vec(), described.last_modified))
        }
        // No WSDL says when it has changed.
        (Part::Wsdl(wsdl), _) => Ok(Came::Bytes(org.wsdl(*wsdl).await?, None)),
    }
}
