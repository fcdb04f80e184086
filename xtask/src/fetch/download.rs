//! Describes and WSDLs into files, several at a time.

use super::journal::Journal;
use super::sign_in::at;
use crate::Failure;
use crate::say::Progress;
use indicatif::{ProgressBar, ProgressStyle};
use sforce::client::Wsdl;
use sforce::{DateTime, Error, Org, Version};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
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

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Describe(object) => write!(f, "sObject {object}"),
            Self::Wsdl(wsdl) => write!(f, "the {} WSDL", wsdl.name()),
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
    /// The files of what was asked for, whoever fetched them.
    pub(super) describes: Vec<PathBuf>,
    pub(super) wsdls: Vec<PathBuf>,
    /// The describes that are here of objects that the org has no more.
    pub(super) gone: Vec<PathBuf>,
}

impl fmt::Display for Fetched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "fetched {}, unchanged {}", self.new, self.unchanged)?;
        if self.already > 0 {
            write!(f, ", fetched before the interruption {}", self.already)?;
        }
        if !self.gone.is_empty() {
            write!(f, ", gone from the org {}", self.gone.len())?;
        }
        Ok(())
    }
}

/// How far it is: a bar at a terminal, lines where it is kept in a file.
struct Shown {
    bar: ProgressBar,
    lines: Option<Progress>,
    done: usize,
    count: usize,
}

impl Shown {
    fn start() -> Self {
        let bar = ProgressBar::no_length();
        if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos} of {len} {msg}") {
            bar.set_style(style);
        }
        let lines = bar.is_hidden().then(Progress::start);
        if let Some(lines) = &lines {
            lines.doing("asking what there is".to_owned());
        }
        Self { bar, lines, done: 0, count: 0 }
    }

    fn fetching(&mut self, done: usize, count: usize) {
        (self.done, self.count) = (done, count);
        self.bar.set_length(count as u64);
        self.say(String::new());
    }

    fn came(&mut self, what: String) {
        self.done += 1;
        self.say(what);
    }

    fn say(&self, last: String) {
        if let Some(lines) = &self.lines {
            let last = if last.is_empty() { last } else { format!(", last {last}") };
            lines.doing(format!("fetched {} of {}{last}", self.done, self.count));
        } else {
            self.bar.set_position(self.done as u64);
            self.bar.set_message(last);
        }
    }
}

impl Drop for Shown {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}

/// A run.
pub(super) struct Download {
    org: Org,
    folder: PathBuf,
    journal: Journal,
    at_once: usize,
    /// How many folders were not there: this one, and those around it.
    made: usize,
}

impl Download {
    pub(super) fn new(org: Org, folder: &Path, at_once: usize) -> Result<Self, Failure> {
        let missing = |folder: &&Path| !folder.as_os_str().is_empty() && !folder.exists();
        let made = folder.ancestors().take_while(missing).count();
        fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let version: Version = org.version();
        let about = format!("{} {version}", org.session().instance());
        Ok(Self { journal: Journal::open(folder, &about)?, org, folder: folder.to_owned(), at_once, made })
    }

    pub(super) async fn run(mut self, wanted: Wanted) -> Result<Fetched, Failure> {
        match self.all(&wanted).await {
            Ok(fetched) => self.journal.end().map(|()| fetched),
            Err(failure) => {
                self.journal.abandon();
                // Those that hold something stay.
                let folders = self.folder.ancestors().take(self.made);
                folders.for_each(|folder| drop(fs::remove_dir(folder)));
                Err(failure)
            }
        }
    }

    async fn all(&mut self, wanted: &Wanted) -> Result<Fetched, Failure> {
        let mut shown = Shown::start();
        let parts = self.parts(wanted).await?;
        let mut fetched = Fetched::default();
        for part in &parts {
            let files = match part {
                Part::Describe(_) => &mut fetched.describes,
                Part::Wsdl(_) => &mut fetched.wsdls,
            };
            files.push(self.folder.join(part.file()));
        }
        if wanted.all {
            let lower = |file: &Path| file.to_string_lossy().to_lowercase();
            let here: BTreeSet<_> = fetched.describes.iter().map(|file| lower(file)).collect();
            fetched.gone = self.describes()?;
            fetched.gone.retain(|file| !here.contains(&lower(file)));
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

        shown.fetching(fetched.already, count);
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
                let came = fetch(&org, &part, since).await;
                (part, came)
            });
        }
        // The first error ends the run; what has come until then stays.
        while let Some(done) = running.join_next().await {
            let (part, came) = done?;
            let file = part.file();
            let changed = match came.map_err(|error| self.refused(&part, &error))? {
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
            shown.came(part.to_string());
        }
        Ok(fetched)
    }

    /// What to say where a part does not come.
    fn refused(&self, part: &Part, error: &Error) -> Failure {
        let help = match (part, error.code()) {
            (Part::Describe(_), Some("NOT_FOUND")) => {
                "; check its name, that it is of this API, and that the user may see it"
            }
            _ => "",
        };
        format!("{part}: {}{help}", self.at(error)).into()
    }

    /// An error with the org's address where that may be wrong.
    fn at(&self, error: &Error) -> Failure {
        at(self.org.session().instance(), error)
    }

    /// What there is to fetch, each once.
    async fn parts(&self, wanted: &Wanted) -> Result<Vec<Part>, Failure> {
        let mut names = wanted.names.clone();
        if wanted.all {
            let described = self.org.describe_global().await.map_err(|error| self.at(&error))?;
            names.extend(described.objects.iter().filter_map(|object| object.name.clone()));
        }
        // The service knows an object by its name in any letter case: so of one name in two there is
        // one, and in the case that its file has, if one is here.
        let mut known = BTreeMap::new();
        for name in names {
            known.entry(name.to_ascii_lowercase()).or_insert(name);
        }
        for file in self.describes()? {
            let here = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            known.entry(here.to_ascii_lowercase()).and_modify(|name| *name = here);
        }
        let names: Vec<String> = known.into_values().collect();
        if let Some(bad) =
            names.iter().find(|name| !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_'))
        {
            return Err(format!("{bad:?} is not the name of an sObject").into());
        }
        let wsdls = Wsdl::ALL.into_iter().filter(|wsdl| wanted.wsdls.contains(wsdl));
        Ok(names.into_iter().map(Part::Describe).chain(wsdls.map(Part::Wsdl)).collect())
    }

    /// The org's requests of a day are everybody's: a tenth of them is left to others.
    async fn check_limits(&self, count: usize) -> Result<(), Failure> {
        let limits = self.org.limits().await.map_err(|error| self.at(&error))?;
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

    /// The files of the describes that are here.
    fn describes(&self) -> Result<Vec<PathBuf>, Failure> {
        let unreadable = |error: std::io::Error| format!("{}: {error}", self.folder.display());
        let mut files = Vec::new();
        for entry in fs::read_dir(&self.folder).map_err(unreadable)? {
            let path = entry.map_err(unreadable)?.path();
            if path.extension().is_some_and(|extension| extension == "json") {
                files.push(path);
            }
        }
        files.sort();
        Ok(files)
    }

    /// Writes a file as a whole or not at all.
    fn write(&self, file: &str, bytes: &[u8]) -> Result<(), Failure> {
        let (path, part) = (self.folder.join(file), self.folder.join(format!("{file}.part")));
        fs::write(&part, bytes)
            .and_then(|()| fs::rename(&part, &path))
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
