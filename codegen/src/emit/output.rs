//! Generated files, and how they get to disk.

use super::report::Report;
use sforce_schema::Error;
use sforce_schema::files::{self, unusable};
use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io::{ErrorKind, Read};
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
        for (name, text) in &self.files {
            let path = folder.join(name);
            match fs::read_to_string(&path) {
                Ok(old) if old == *text => {}
                Ok(old) => stale.push(Stale::Differs(path, old, text.clone())),
                Err(error) if error.kind() == ErrorKind::NotFound => stale.push(Stale::Missing(path)),
                Err(error) => return Err(unusable("read", &path, &error)),
            }
        }
        let there = There::below(folder)?;
        let surplus = there.files.into_iter().filter(|path| self.text_of(folder, path).is_none());
        stale.extend(surplus.map(Stale::Surplus));
        Ok(stale)
    }

    /// The text of the file at a path below the folder.
    fn text_of(&self, folder: &Path, path: &Path) -> Option<&str> {
        let name = path.strip_prefix(folder).ok()?.to_string_lossy().replace('\\', "/");
        self.files.get(&name).map(String::as_str)
    }

    /// Makes a folder hold exactly these files: writes those that differ, deletes
    /// those that are no longer generated. Returns what was out of date.
    ///
    /// # Errors
    /// If that would overwrite or delete what was not generated: a file that does not begin with
    /// `// Made by`, or a link. Then, and if a file cannot be written, nothing is changed.
    pub fn write(&self, folder: &Path) -> Result<Vec<Stale>, Error> {
        let stale = self.check(folder)?;
        for file in &stale {
            let path = file.path();
            let there = fs::symlink_metadata(path).is_ok();
            if there && !generated(path) {
                let message = format!("{} was not generated and would be lost", path.display());
                return Err(Error::new(&folder.display().to_string(), message)
                    .help("name a folder of its own for what is generated, or delete this yourself"));
            }
        }
        let fresh = stale.iter().filter_map(|file| Some((file.path(), self.text_of(folder, file.path())?)));
        files::write_all(fresh)?;
        for file in &stale {
            if let Stale::Surplus(path) = file {
                fs::remove_file(path).map_err(|error| unusable("delete", path, &error))?;
                // The folders that it was the last file of; one that holds something stays.
                let around = path.ancestors().skip(1).take_while(|around| *around != folder);
                around.map_while(|around| fs::remove_dir(around).ok()).for_each(drop);
            }
        }
        Ok(stale)
    }
}

/// How every generated file begins.
const MADE_BY: &str = "// Made by `";

/// What [`Output::replace`] did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Replaced {
    /// Something was out of date, and is in place now.
    pub changed: bool,
    /// What was there before, where it could not be deleted.
    pub left: Option<PathBuf>,
}

impl Output {
    /// Puts these files in the place of a whole folder, or leaves everything as it was: they are
    /// written beside it, then the folders change names. A folder that is fresh is not touched.
    ///
    /// # Errors
    /// If the folder holds what was not generated (see [`Output::replaceable`]), or cannot be written.
    pub fn replace(&self, folder: &Path) -> Result<Replaced, Error> {
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
            return Ok(Replaced::default());
        }
        // The folder beside it is no concern of the reader's.
        let written = self.write(&new).map_err(|error| error.renamed(&folder.display().to_string()));
        let done = written.and_then(|_| exchange(&folder, &new, &old));
        if done.is_err() {
            // What went wrong is said already; that this may fail too changes nothing.
            let _ = fs::remove_dir_all(&new);
        }
        done.map(|left| Replaced { changed: true, left })
    }

    /// Whether [`Output::replace`] may take a folder away: there is none, or it is empty, or all
    /// that is in it was generated. The folder that the program stands in, or one around it, is
    /// not taken away.
    ///
    /// # Errors
    /// If it may not; the error says why.
    pub fn replaceable(folder: &Path) -> Result<(), Error> {
        let label = folder.display().to_string();
        let refused = |message: String| {
            Error::new(&label, message).help("name a new folder, or empty this one yourself")
        };
        match fs::metadata(folder) {
            Err(error) if error.kind() == ErrorKind::NotFound && folder.is_symlink() => {
                return Err(Error::new(&label, "it is a link that leads nowhere")
                    .help("make the folder that it leads to, or delete the link"));
            }
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
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
        if stands_in(folder) {
            return Err(Error::new(&label, "you are in this folder, and it would be replaced")
                .help("run the command from a folder outside of it"));
        }
        let there = There::below(folder)?;
        let foreign = there.files.iter().find(|file| !generated(file)).or(there.empty.first());
        match foreign {
            Some(path) => Err(refused(format!("{} was not generated and would be lost", path.display()))),
            None => Ok(()),
        }
    }
}

/// Whether the program stands in this folder, or below it.
fn stands_in(folder: &Path) -> bool {
    let here = std::env::current_dir().and_then(fs::canonicalize).ok();
    here.zip(fs::canonicalize(folder).ok()).is_some_and(|(here, folder)| here.starts_with(folder))
}

/// Whether this is a file, not a link to one, that begins as generated ones do.
fn generated(file: &Path) -> bool {
    let mut start = [0; MADE_BY.len()];
    fs::symlink_metadata(file).is_ok_and(|found| found.is_file())
        && fs::File::open(file).and_then(|mut file| file.read_exact(&mut start)).is_ok()
        && start == *MADE_BY.as_bytes()
}

/// Gives the new folder the place of the one that is there, if any. No call does both at once on
/// every system, so if the second half fails the first is taken back. Returns what was there, if
/// it could not be deleted.
fn exchange(folder: &Path, new: &Path, old: &Path) -> Result<Option<PathBuf>, Error> {
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
    // The new one is in place, whatever becomes of the old.
    let stays = replaces && fs::remove_dir_all(old).is_err();
    Ok(stays.then(|| old.to_owned()))
}

/// What is below a folder, in order.
#[derive(Default)]
struct There {
    /// Files, and links whatever they lead to.
    files: Vec<PathBuf>,
    /// Folders that hold nothing.
    empty: Vec<PathBuf>,
}

impl There {
    /// Nothing if there is no folder.
    fn below(folder: &Path) -> Result<Self, Error> {
        let mut found = Self::default();
        found.list(folder)?;
        found.files.sort();
        found.empty.sort();
        Ok(found)
    }

    fn list(&mut self, folder: &Path) -> Result<(), Error> {
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(unusable("read", folder, &error)),
        };
        let mut nothing = true;
        for entry in entries {
            nothing = false;
            let entry = entry.map_err(|error| unusable("read", folder, &error))?;
            let path = entry.path();
            // A link is not followed: what lies behind it is not below the folder.
            let is_dir = entry.file_type().is_ok_and(|kind| kind.is_dir());
            if is_dir { self.list(&path)? } else { self.files.push(path) }
        }
        if nothing {
            self.empty.push(folder.to_owned());
        }
        Ok(())
    }
}

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

    const CHANGED: Result<Replaced, Error> = Ok(Replaced { changed: true, left: None });

    fn names(folder: &Path) -> Vec<String> {
        There::below(folder)
            .unwrap()
            .files
            .iter()
            .map(|path| path.strip_prefix(folder).unwrap().display().to_string())
            .collect()
    }

    #[test]
    fn replaces_a_folder_as_a_whole_and_leaves_nothing_beside_it() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("a/sf");
        assert_eq!(output(&["mod.rs", "old.rs", "in/one.rs"]).replace(&folder), CHANGED);
        assert_eq!(output(&["mod.rs", "new.rs"]).replace(&folder), CHANGED);
        assert_eq!(output(&["mod.rs", "new.rs"]).replace(&folder), Ok(Replaced::default()));
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
        fs::create_dir(folder.join("own")).unwrap();
        let own = folder.join("own").display().to_string();
        assert_eq!(refusal(), at(&format!("{own} was not generated and would be lost")));
        fs::remove_dir(folder.join("own")).unwrap();
        assert_eq!(output(&["mod.rs"]).replace(&folder), CHANGED);
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
        assert_eq!(output(&["mod.rs", "a.rs"]).replace(&link), CHANGED);
        assert!(link.is_symlink() && names(&folder) == ["a.rs", "mod.rs"]);
        // One that leads out of it is not ours to replace, nor to write through, nor to delete.
        std::os::unix::fs::symlink(&far, folder.join("out")).unwrap();
        let made = output(&["mod.rs", "out/mod.rs", "out/new.rs"]);
        for refusal in [made.replace(&folder).map(drop), made.write(&folder).map(drop)] {
            assert!(refusal.unwrap_err().message().ends_with("out was not generated and would be lost"));
        }
        assert_eq!(names(&folder), ["a.rs", "mod.rs", "out"]);
        assert_eq!(names(&far), ["mod.rs"]);
        // A link that leads nowhere is no new folder.
        let nowhere = root.path().join("nowhere");
        std::os::unix::fs::symlink(root.path().join("not there"), &nowhere).unwrap();
        assert_eq!(
            made.replace(&nowhere).unwrap_err().to_string(),
            format!(
                "{}: it is a link that leads nowhere; make the folder that it leads to, or delete the link",
                nowhere.display()
            )
        );
    }

    #[test]
    fn the_folder_that_one_stands_in_is_not_taken_away() {
        let here = std::env::current_dir().unwrap();
        let folder = tempfile::tempdir_in(&here).unwrap();
        assert!(stands_in(&here) && stands_in(here.parent().unwrap()));
        assert!(!stands_in(folder.path()) && !stands_in(&folder.path().join("not there")));
    }

    /// What a person wrote is neither overwritten nor deleted, and nothing else is changed then.
    #[test]
    fn writes_over_generated_files_only() {
        let root = tempfile::tempdir().unwrap();
        let file = |name: &str| root.path().join(name);
        output(&["lib.rs", "old.rs", "deep/in/old.rs"]).write(root.path()).unwrap();
        for (own, text) in [("main.rs", "fn main() {}"), ("lib.rs", "//! Mine."), ("in/own.rs", "")] {
            let before = fs::read_to_string(file(own)).ok();
            fs::create_dir_all(file(own).parent().unwrap()).unwrap();
            fs::write(file(own), text).unwrap();
            let error = output(&["lib.rs", "new.rs"]).write(root.path()).unwrap_err().to_string();
            let (root, own_path) = (root.path().display(), file(own).display().to_string());
            assert_eq!(
                error,
                format!(
                    "{root}: {own_path} was not generated and would be lost; \
                     name a folder of its own for what is generated, or delete this yourself"
                )
            );
            assert!(file("old.rs").exists() && !file("new.rs").exists());
            assert_eq!(fs::read_to_string(file(own)).unwrap(), text);
            match before {
                Some(before) => fs::write(file(own), before).unwrap(),
                None => fs::remove_file(file(own)).unwrap(),
            }
        }
        // An empty folder is nobody's loss, and stays; one that is emptied goes.
        output(&["lib.rs", "new.rs"]).write(root.path()).unwrap();
        assert_eq!(names(root.path()), ["lib.rs", "new.rs"]);
        assert!(file("in").exists() && !file("deep").exists());
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
