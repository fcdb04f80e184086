//! Generated files, and how they get to disk.

use super::report::Report;
use crate::error::Error;
use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io::Read;
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

/// How every generated file begins.
const MADE_BY: &str = "// Made by `";

impl Output {
    /// Puts these files in the place of a whole folder, or leaves everything as it was: they are
    /// written beside it, then the folders change names. Returns whether anything was out of date;
    /// a folder that is fresh is not touched.
    ///
    /// # Errors
    /// If the folder holds what was not generated (see [`Output::replaceable`]), or cannot be written.
    pub fn replace(&self, folder: &Path) -> Result<bool, Error> {
        Self::replaceable(folder)?;
        // A link stays a link: what it leads to is replaced.
        let folder = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
        let beside = |what: &str| {
            let mut name = folder.file_name()?.to_owned();
            name.push(format!(".{}.{what}", std::process::id()));
            Some(folder.with_file_name(name))
        };
        let (Some(new), Some(old)) = (beside("new"), beside("old")) else {
            return Err(Error::new(&folder.display().to_string(), "it is not the name of a folder"));
        };
        if folder.exists() && self.check(&folder)?.is_empty() {
            return Ok(false);
        }
        let written = self.write(&new).map_err(|error| {
            // The folder beside it is no concern of the reader's.
            Error::new(&folder.display().to_string(), error.message()).help(RIGHTS)
        });
        let done = written.and_then(|_| exchange(&folder, &new, &old));
        if done.is_err() {
            // What went wrong is said already; that this may fail too changes nothing.
            let _ = fs::remove_dir_all(&new);
        }
        done.map(|()| true)
    }

    /// Whether [`Output::replace`] may take a folder away: there is none, or it is empty, or all
    /// that is in it was generated.
    ///
    /// # Errors
    /// If it holds anything else; the error names it.
    pub fn replaceable(folder: &Path) -> Result<(), Error> {
        let label = folder.display().to_string();
        let refused = |message: String| {
            Error::new(&label, message).help("name a new folder, or empty this one yourself")
        };
        match fs::metadata(folder) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(unusable("read", folder, &error)),
            Ok(found) if !found.is_dir() => return Err(refused("it is a file, not a folder".to_owned())),
            Ok(_) => {}
        }
        let mut entries = fs::read_dir(folder).map_err(|error| unusable("read", folder, &error))?;
        if entries.next().is_none() {
            return Ok(());
        }
        // Before all of it is listed: somebody may name the root of everything.
        if !generated(&folder.join("mod.rs")) {
            let wanted = "it is not empty, and has no mod.rs that begins with \"// Made by\"";
            return Err(refused(wanted.to_owned()));
        }
        let mut there = Vec::new();
        list(folder, &mut there)?;
        match there.iter().find(|file| !generated(file)) {
            Some(file) => Err(refused(format!("{} was not generated and would be lost", file.display()))),
            None => Ok(()),
        }
    }
}

/// Whether a file begins as generated ones do.
fn generated(file: &Path) -> bool {
    let mut start = [0; MADE_BY.len()];
    fs::File::open(file).and_then(|mut file| file.read_exact(&mut start)).is_ok()
        && start == *MADE_BY.as_bytes()
}

/// Gives the new folder the place of the one that is there, if any. No call does both at once on
/// every system, so if the second half fails the first is taken back.
fn exchange(folder: &Path, new: &Path, old: &Path) -> Result<(), Error> {
    let replaces = folder.exists();
    if replaces {
        fs::rename(folder, old).map_err(|error| unusable("replace", folder, &error))?;
    }
    if let Err(error) = fs::rename(new, folder) {
        if replaces && fs::rename(old, folder).is_err() {
            let message = format!("cannot replace it: {error}");
            return Err(Error::new(&folder.display().to_string(), message)
                .help(format!("what was there is in {} now", old.display())));
        }
        return Err(unusable("write", folder, &error));
    }
    if replaces {
        fs::remove_dir_all(old).map_err(|error| unusable("delete", old, &error))?;
    }
    Ok(())
}

/// The files below a folder; none if there is no folder.
fn list(folder: &Path, found: &mut Vec<PathBuf>) -> Result<(), Error> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(unusable("read", folder, &error)),
    };
    for entry in entries {
        let entry = entry.map_err(|error| unusable("read", folder, &error))?;
        let path = entry.path();
        // A link is not followed: what lies behind it is not below the folder.
        let is_dir = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if is_dir { list(&path, found)? } else { found.push(path) }
    }
    found.sort();
    Ok(())
}

fn unusable(what: &str, path: &Path, error: &std::io::Error) -> Error {
    Error::new(&path.display().to_string(), format!("cannot {what} it: {error}")).help(RIGHTS)
}

const RIGHTS: &str = "check that the path is right and that you may write there";

#[cfg(test)]
mod tests {
    use super::*;

    fn output(files: &[&str]) -> Output {
        let mut output = Output::default();
        for file in files {
            output.add(file, format!("{MADE_BY}x`\n"));
        }
        output
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut found = Vec::new();
        list(folder, &mut found).unwrap();
        found.iter().map(|path| path.strip_prefix(folder).unwrap().display().to_string()).collect()
    }

    #[test]
    fn replaces_a_folder_as_a_whole_and_leaves_nothing_beside_it() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("a/sf");
        assert_eq!(output(&["mod.rs", "old.rs", "in/one.rs"]).replace(&folder), Ok(true));
        assert_eq!(output(&["mod.rs", "new.rs"]).replace(&folder), Ok(true));
        assert_eq!(output(&["mod.rs", "new.rs"]).replace(&folder), Ok(false));
        assert_eq!(names(root.path()), ["a/sf/mod.rs", "a/sf/new.rs"]);
    }

    #[test]
    fn refuses_what_was_not_generated_and_touches_nothing() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("sf");
        let refusal = || output(&["mod.rs"]).replace(&folder).unwrap_err().to_string();
        let at = |what: &str| {
            format!("{}: {what}; name a new folder, or empty this one yourself", folder.display())
        };
        fs::write(&folder, "mine").unwrap();
        assert_eq!(refusal(), at("it is a file, not a folder"));
        fs::remove_file(&folder).unwrap();
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("mod.rs"), "mine").unwrap();
        assert_eq!(refusal(), at("it is not empty, and has no mod.rs that begins with \"// Made by\""));
        fs::write(folder.join("mod.rs"), format!("{MADE_BY}x`")).unwrap();
        fs::write(folder.join("own.rs"), "").unwrap();
        let own = folder.join("own.rs").display().to_string();
        assert_eq!(refusal(), at(&format!("{own} was not generated and would be lost")));
        assert_eq!(names(root.path()), ["sf/mod.rs", "sf/own.rs"]);
        fs::remove_file(folder.join("own.rs")).unwrap();
        assert_eq!(output(&["mod.rs"]).replace(&folder), Ok(true));
    }

    #[cfg(unix)]
    #[test]
    fn what_lies_behind_links_is_not_deleted() {
        let root = tempfile::tempdir().unwrap();
        let (folder, far) = (root.path().join("sf"), root.path().join("far"));
        output(&["mod.rs"]).write(&far).unwrap();
        // The folder may be a link itself: it stays one.
        let link = root.path().join("link");
        std::os::unix::fs::symlink(&folder, &link).unwrap();
        output(&["mod.rs"]).replace(&folder).unwrap();
        assert_eq!(output(&["mod.rs", "a.rs"]).replace(&link), Ok(true));
        assert!(link.is_symlink() && names(&folder) == ["a.rs", "mod.rs"]);
        // One that leads out of it is not ours to replace, and `write` takes away but the link.
        std::os::unix::fs::symlink(&far, folder.join("out")).unwrap();
        assert!(output(&["mod.rs"]).replace(&folder).unwrap_err().message().contains("was not generated"));
        output(&["mod.rs"]).write(&folder).unwrap();
        assert_eq!((names(&folder), names(&far)), (vec!["mod.rs".to_owned()], vec!["mod.rs".to_owned()]));
    }

    #[test]
    fn what_cannot_be_written_leaves_nothing_behind() {
        let root = tempfile::tempdir().unwrap();
        // A part that cannot be made: there is a file where its folder has to be.
        let bad = output(&["a", "a/b.rs", "mod.rs"]);
        let folder = root.path().join("sf");
        output(&["mod.rs"]).replace(&folder).unwrap();
        let error = bad.replace(&folder).unwrap_err();
        assert_eq!(error.file(), fs::canonicalize(&folder).unwrap().display().to_string());
        assert!(error.message().starts_with("cannot write it: "), "{error}");
        assert_eq!(names(root.path()), ["sf/mod.rs"]);
    }
}
