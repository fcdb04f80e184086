//! What has been fetched: a line for each, written as it comes, so that an interrupted run goes on.

use crate::Failure;
use sforce::DateTime;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

/// The journal of a folder.
pub(super) struct Journal {
    path: PathBuf,
    /// What a run before this one has fetched: when it was changed, where the service said.
    pub(super) before: BTreeMap<String, Option<DateTime>>,
    /// What this run has fetched, with what it had fetched before it was interrupted.
    pub(super) here: BTreeMap<String, Option<DateTime>>,
    file: File,
}

/// The last line of a run that came to its end.
const END: &str = "end";
/// Where the last complete run's journal is kept while another goes on.
const LAST: &str = "journal.last";

impl Journal {
    /// Opens the journal of a folder; `about` says what is fetched and from where, so that a run for
    /// something else does not go on with it.
    pub(super) fn open(folder: &Path, about: &str) -> Result<Self, Failure> {
        let path = folder.join("journal");
        let last = folder.join(LAST);
        let said = |error: std::io::Error| format!("{}: {error}", path.display());
        let (mut text, complete) = match fs::read_to_string(&path) {
            Ok(text) => {
                let complete = text.lines().last() == Some(END);
                (text, complete)
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => (String::new(), false),
            Err(error) => return Err(said(error).into()),
        };
        if text.lines().next().is_some_and(|first| first != about) {
            // Another org's or another version's: nothing of it holds.
            text.clear();
            let _ = fs::remove_file(&last);
        } else if complete {
            fs::rename(&path, &last).map_err(said)?;
            text.clear();
        }
        let before = fs::read_to_string(&last).map(|text| entries(&text)).unwrap_or_default();
        let here = entries(&text);
        let mut file = if text.is_empty() {
            File::create(&path).map_err(said)?
        } else {
            File::options().append(true).open(&path).map_err(said)?
        };
        if text.is_empty() {
            writeln!(file, "{about}").map_err(said)?;
        } else if !text.ends_with('\n') {
            // The line that it was stopped in counts for nothing.
            writeln!(file).map_err(said)?;
        }
        Ok(Self { path, before, here, file })
    }

    /// Something has been fetched, or has not changed.
    pub(super) fn note(&mut self, name: &str, changed: Option<DateTime>) -> Result<(), Failure> {
        let when = changed.map_or_else(|| "-".to_owned(), |time| time.to_string());
        writeln!(self.file, "{name} {when}").map_err(|error| format!("{}: {error}", self.path.display()))?;
        self.here.insert(name.to_owned(), changed);
        Ok(())
    }

    /// Leaves no journal of a run that has fetched nothing, if there was none before.
    pub(super) fn abandon(self) {
        if self.before.is_empty() && self.here.is_empty() {
            let _ = fs::remove_file(&self.path);
        }
    }

    /// All has been fetched.
    pub(super) fn end(mut self) -> Result<(), Failure> {
        writeln!(self.file, "{END}").map_err(|error| format!("{}: {error}", self.path.display()))?;
        let _ = fs::remove_file(self.path.with_file_name(LAST));
        Ok(())
    }
}

/// The complete lines behind the first.
fn entries(text: &str) -> BTreeMap<String, Option<DateTime>> {
    let entry = |line: &str| {
        let (name, when) = line.strip_suffix('\n')?.split_once(' ')?;
        Some((name.to_owned(), if when == "-" { None } else { Some(when.parse().ok()?) }))
    };
    text.split_inclusive('\n').skip(1).filter_map(entry).collect()
}
