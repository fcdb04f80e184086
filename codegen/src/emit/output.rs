//! Generated files, and how they get to disk.

use super::report::Report;
use crate::error::Error;
use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

/// Generated files by their path below the output folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Output {
    /// The text of each file.
    pub files: BTreeMap<String, String>,
    /// What became of everything in the schema.
    pub report: Report,
}

/// A file that is not what the schema makes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stale {
    /// It should be there.
    Missing(PathBuf),
    /// It should not be there.
    Surplus(PathBuf),
    /// Its text differs: the text that is there, the text that should be.
    Differs(PathBuf, String, String),
}

impl Stale {
    /// The file.
    pub fn path(&self) -> &Path {
        match self {
            Self::Missing(path) | Self::Surplus(path) | Self::Differs(path, ..) => path,
        }
    }
}

impl fmt::Display for Stale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = match self {
            Self::Missing(_) => "missing",
            Self::Surplus(_) => "no longer generated",
            Self::Differs(..) => "out of date",
        };
        write!(f, "{}: {word}", self.path().display())
    }
}

impl Output {
    pub(super) fn add(&mut self, path: &str, text: String) {
        self.files.insert(path.to_owned(), text);
    }

    /// Adds another output below a folder.
    pub(super) fn nest(&mut self, folder: &str, other: Self) {
        for (path, text) in other.files {
            self.files.insert(format!("{folder}/{path}"), text);
        }
        self.report.add(other.report);
    }

    /// The lines in all files.
    pub fn lines(&self) -> usize {
        self.files.values().map(|text| text.lines().count()).sum()
    }

    /// Which files below a folder are not what they should be.
    ///
    /// # Errors
    /// If the folder cannot be read.
    pub fn check(&self, folder: &Path) -> Result<Vec<Stale>, Error> {
        let mut stale = Vec::new();
        let mut there = Vec::new();
        list(folder, &mut there)?;
        for (path, text) in &self.files {
            let path = folder.join(path);
            match fs::read_to_string(&path) {
                Ok(old) if old == *text => {}
                Ok(old) => stale.push(Stale::Differs(path, old, text.clone())),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                    stale.push(Stale::Missing(path));
                }
                Err(error) => return Err(unusable("read", &path, &error)),
            }
        }
        for path in there {
            let expected =
                path.strip_prefix(folder).ok().map(|path| path.to_string_lossy().replace('\\', "/"));
            if expected.is_none_or(|path| !self.files.contains_key(&path)) {
                stale.push(Stale::Surplus(path));
            }
        }
        Ok(stale)
    }

    /// Makes a folder hold exactly these files: writes those that differ, deletes
    /// those that are no longer generated. Returns what was out of date.
    ///
    /// # Errors
    /// If the folder cannot be written.
    pub fn write(&self, folder: &Path) -> Result<Vec<Stale>, Error> {
        let stale = self.check(folder)?;
        for file in &stale {
            let done = match file {
                Stale::Surplus(path) => fs::remove_file(path),
                Stale::Missing(path) | Stale::Differs(path, ..) => {
                    let text = path
                        .strip_prefix(folder)
                        .ok()
                        .and_then(|path| self.files.get(&path.to_string_lossy().replace('\\', "/")));
                    let parent = path.parent().map_or(Ok(()), fs::create_dir_all);
                    parent.and_then(|()| fs::write(path, text.map_or("", String::as_str)))
                }
            };
            done.map_err(|error| unusable("write", file.path(), &error))?;
        }
        Ok(stale)
    }
}

/// The files below a folder; none if there is no folder.
fn list(folder: &Path, found: &mut Vec<PathBuf>) -> Result<(), Error> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(unusable("read", folder, &error)),
    };
    for entry in entries {
        let path = entry.map_err(|error| unusable("read", folder, &error))?.path();
        if path.is_dir() { list(&path, found)? } else { found.push(path) }
    }
    found.sort();
    Ok(())
}

fn unusable(what: &str, path: &Path, error: &std::io::Error) -> Error {
    Error::new(&path.display().to_string(), format!("cannot {what} it: {error}"))
        .help("check that the path is right and that you may write there")
}
