//! Files: read no further than any input of its kind goes, written all together or not at all.

use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::fs;
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use crate::error::{Error, Place};

/// No input comes near this; an endless stream that is taken for one does.
const MOST: usize = 64 << 20;

/// The bytes of a file.
///
/// # Errors
/// If it cannot be read, is a folder, or has more bytes than any input has.
pub(crate) fn read(file: &Path) -> Result<Vec<u8>, Error> {
    read_to(file, MOST)
}

fn read_to(file: &Path, most: usize) -> Result<Vec<u8>, Error> {
    let label = file.display().to_string();
    if file.is_dir() {
        return Err(Error::new(&label, "it is a folder").help("name the file in it"));
    }
    let mut bytes = Vec::new();
    // One more than it may have, so that what goes on for ever is told from what ends there.
    let limit = u64::try_from(most).map_or(u64::MAX, |most| most.saturating_add(1));
    fs::File::open(file)
        .and_then(|file| file.take(limit).read_to_end(&mut bytes))
        .map_err(|error| unusable("read", file, &error))?;
    no_longer_than(&label, &bytes, most)?;
    Ok(bytes)
}

fn no_longer_than(label: &str, bytes: &[u8], most: usize) -> Result<(), Error> {
    if bytes.len() <= most {
        return Ok(());
    }
    let message = format!("it has more than {} MB, and no WSDL or describe comes near that", most >> 20);
    Err(Error::new(label, message).help("check that it is the right file"))
}

/// The SHA-256 of an input's bytes, in hexadecimal digits.
pub(crate) fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Text without a byte order mark, where the bytes are UTF-8.
///
/// # Errors
/// If they are not, or are more than any input has; the error names the line, or the encoding.
pub(crate) fn text<'a>(label: &str, bytes: &'a [u8]) -> Result<&'a str, Error> {
    no_longer_than(label, bytes, MOST)?;
    // Every input begins with a character of ASCII, of which UTF-16 makes two bytes.
    if matches!(bytes, [0xFE, 0xFF, ..] | [0xFF, 0xFE, ..] | [0, 1..=255, ..] | [1..=255, 0, ..]) {
        return Err(Error::new(label, "it is UTF-16").help("save it as UTF-8"));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Err(error) => {
            let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let line = Place::Line(before.split(|byte| *byte == b'\n').count());
            Err(if error.error_len().is_none() {
                Error::new(label, "it ends in the middle of a character")
                    .at(line)
                    .help("it is cut off; download it again")
            } else {
                Error::new(label, "it is not UTF-8 from here on").at(line).help("save it as UTF-8")
            })
        }
    }
}

/// Writes files, with the folders that they need: each beside its place first, and none of them
/// takes its place before all are written. A file that holds its text already is not touched.
/// Returns those that were written.
///
/// ```
/// use sforce_schema::files;
/// # let folder = tempfile::tempdir().unwrap();
/// # let folder = folder.path();
///
/// let all = [(folder.join("a/one.txt"), "1"), (folder.join("two.txt"), "2")];
/// assert_eq!(files::write_all(all.clone())?.len(), 2);
/// assert!(files::write_all(all)?.is_empty());
/// # Ok::<(), sforce_schema::Error>(())
/// ```
///
/// # Errors
/// If one cannot be written; the error names it, and what was there is there still.
pub fn write_all<P, T>(files: impl IntoIterator<Item = (P, T)>) -> Result<Vec<PathBuf>, Error>
where
    P: Into<PathBuf>,
    T: AsRef<str>,
{
    let mut staged = Staged::default();
    let done = files.into_iter().try_for_each(|(file, text)| staged.add(&file.into(), text.as_ref()));
    match done.and_then(|()| staged.take_place()) {
        Ok(()) => {
            staged.forget();
            Ok(staged.files.into_iter().map(|(_, file)| file).collect())
        }
        Err(error) => Err(staged.back(error)),
    }
}

/// Files that are written beside their places.
#[derive(Default)]
struct Staged {
    /// Each beside its place, with its place.
    files: Vec<(PathBuf, PathBuf)>,
    /// The folders that were made for them, the outer ones first.
    folders: Vec<PathBuf>,
    /// Those that are in their places, with where what was there before is kept.
    placed: Vec<(PathBuf, Option<PathBuf>)>,
}

impl Staged {
    fn add(&mut self, file: &Path, text: &str) -> Result<(), Error> {
        if file.is_dir() {
            return Err(Error::new(&file.display().to_string(), "there is a folder of this name")
                .help("move it away, or write elsewhere"));
        }
        if fs::read(file).is_ok_and(|there| there == text.as_bytes()) {
            return Ok(());
        }
        let unwritable = |error: std::io::Error| unusable("write", file, &error);
        if let Some(folder) = file.parent() {
            if let Some(other) = folder.ancestors().find(|folder| folder.is_symlink() || folder.exists())
                && !other.is_dir()
            {
                let message = format!("it is no folder, and {} has to be written in it", file.display());
                return Err(Error::new(&other.display().to_string(), message)
                    .help("move it away, or write elsewhere"));
            }
            self.folder(folder).map_err(unwritable)?;
        }
        let beside = beside(file, "new");
        let mut open = fs::File::create(&beside).map_err(unwritable)?;
        self.files.push((beside, file.to_owned()));
        open.write_all(text.as_bytes()).map_err(unwritable)
    }

    /// Makes a folder and those around it, where they are missing.
    fn folder(&mut self, folder: &Path) -> std::io::Result<()> {
        if folder.as_os_str().is_empty() || folder.is_dir() {
            return Ok(());
        }
        if let Some(around) = folder.parent() {
            self.folder(around)?;
        }
        match fs::create_dir(folder) {
            Ok(()) => self.folders.push(folder.to_owned()),
            // Somebody else was quicker.
            Err(error) if error.kind() == ErrorKind::AlreadyExists && folder.is_dir() => {}
            Err(error) => return Err(error),
        }
        Ok(())
    }

    fn take_place(&mut self) -> Result<(), Error> {
        for (new, file) in &self.files {
            let old = fs::symlink_metadata(file).is_ok().then(|| beside(file, "old"));
            if let Some(old) = &old {
                fs::rename(file, old).map_err(|error| unusable("replace", file, &error))?;
            }
            // Before the second half of it, which may fail too.
            self.placed.push((file.clone(), old));
            fs::rename(new, file).map_err(|error| unusable("write", file, &error))?;
        }
        Ok(())
    }

    /// All is in its place: what was there before is needed no more.
    fn forget(&self) {
        self.placed.iter().filter_map(|(_, old)| old.as_ref()).for_each(|old| drop(fs::remove_file(old)));
    }

    /// Puts back what was there before, and takes away all else. What that fails in, the error says too.
    fn back(&self, error: Error) -> Error {
        let mut lost = Vec::new();
        for (file, old) in self.placed.iter().rev() {
            let _ = fs::remove_file(file);
            if let Some(old) = old
                && fs::rename(old, file).is_err()
            {
                lost.push(format!("what was in {} is in {} now", file.display(), old.display()));
            }
        }
        self.files.iter().for_each(|(new, _)| drop(fs::remove_file(new)));
        // One that holds something is not deleted.
        self.folders.iter().rev().for_each(|folder| drop(fs::remove_dir(folder)));
        if lost.is_empty() { error } else { error.help(lost.join("; ")) }
    }
}

/// A name beside a file's that nobody else has.
fn beside(file: &Path, what: &str) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(file.file_name().unwrap_or_default());
    name.push(format!(".{}.{what}", std::process::id()));
    file.with_file_name(name)
}

/// The error of a path that the system refuses.
pub fn unusable(what: &str, path: &Path, error: &std::io::Error) -> Error {
    let found = Error::new(&path.display().to_string(), format!("cannot {what} it: {error}"));
    if error.kind() == ErrorKind::PermissionDenied {
        return found.help(format!("check that you may {what} it"));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_on_for_ever_is_not_read_for_ever() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a");
        fs::write(&file, "12345").unwrap();
        assert_eq!(read_to(&file, 5).unwrap(), b"12345");
        let error = read_to(&file, 4).unwrap_err();
        assert_eq!(error.message(), "it has more than 0 MB, and no WSDL or describe comes near that");
        assert_eq!(read_to(folder.path(), 4).unwrap_err().message(), "it is a folder");
    }

    #[test]
    fn text_is_utf_8() {
        assert_eq!(text("a", "\u{feff}é".as_bytes()).unwrap(), "é");
        for utf16 in [b"\xff\xfe<\0" as &[u8], b"\xfe\xff\0<", b"<\0a\0", b"\0<\0a"] {
            assert_eq!(text("a", utf16).unwrap_err().to_string(), "a: it is UTF-16; save it as UTF-8");
        }
        let error = text("a", b"x\n\xe9t").unwrap_err().to_string();
        assert_eq!(error, "a:2: it is not UTF-8 from here on; save it as UTF-8");
        let error = text("a", b"x\n\xc3").unwrap_err().to_string();
        assert_eq!(error, "a:2: it ends in the middle of a character; it is cut off; download it again");
    }

    #[test]
    fn all_files_are_written_or_none() {
        let root = tempfile::tempdir().unwrap();
        let at = |path: &str| root.path().join(path);
        fs::write(at("a"), "old").unwrap();
        fs::create_dir_all(at("z/in")).unwrap();
        // The last is a folder already; nothing of the others stays, nor do their folders.
        let error = write_all([(at("a"), "new"), (at("b/c/d"), "new"), (at("z"), "new")]).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!(
                "{}: there is a folder of this name; move it away, or write elsewhere",
                at("z").display()
            )
        );
        assert_eq!(fs::read_to_string(at("a")).unwrap(), "old");
        let mut left: Vec<_> =
            fs::read_dir(root.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        left.sort();
        assert_eq!(left, ["a", "z"]);
        assert_eq!(write_all([(at("a"), "new"), (at("b/c"), "new")]).unwrap(), [at("a"), at("b/c")]);
        assert_eq!(write_all([(at("a"), "new")]).unwrap(), [] as [PathBuf; 0]);
    }

    #[test]
    fn what_took_its_place_before_the_failure_is_taken_back() {
        let root = tempfile::tempdir().unwrap();
        let at = |path: &str| root.path().join(path);
        fs::write(at("a"), "old").unwrap();
        fs::write(at("c"), "old").unwrap();
        let mut staged = Staged::default();
        for file in ["a", "b/in", "c", "d"] {
            staged.add(&at(file), "new").unwrap();
        }
        // The last but one cannot take its place: so it is on every system, and for root too.
        fs::remove_file(beside(&at("c"), "new")).unwrap();
        let error = staged.take_place().unwrap_err();
        assert_eq!(fs::read_to_string(at("a")).unwrap(), "new");
        let error = staged.back(error);
        assert_eq!(error.file(), at("c").display().to_string());
        assert!(error.message().starts_with("cannot write it: "), "{error}");
        for file in ["a", "c"] {
            assert_eq!(fs::read_to_string(at(file)).unwrap(), "old");
        }
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 2, "nothing is left beside them");
    }

    #[test]
    fn a_file_where_a_folder_has_to_be_is_named() {
        let root = tempfile::tempdir().unwrap();
        let at = |path: &str| root.path().join(path);
        fs::write(at("a"), "mine").unwrap();
        let error = write_all([(at("a/b/c"), "new")]).unwrap_err().to_string();
        let (a, c) = (at("a").display().to_string(), at("a/b/c").display().to_string());
        assert_eq!(
            error,
            format!(
                "{a}: it is no folder, and {c} has to be written in it; move it away, or write elsewhere"
            )
        );
    }
}
