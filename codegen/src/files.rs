//! Files: read no further than any input of its kind goes, written all together or not at all.

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
            let line = before.split(|byte| *byte == b'\n').count();
            Err(Error::new(label, "it is not UTF-8 from here on")
                .at(Place::Line(line))
                .help("save it as UTF-8"))
        }
    }
}

/// Writes files, with the folders that they need: each beside its place first, and none of them
/// takes its place before all are written. A file that holds its text already is not touched.
/// Returns those that were written.
///
/// ```
/// use sforce_codegen::files;
/// # let folder = tempfile::tempdir().unwrap();
/// # let folder = folder.path();
///
/// let all = [(folder.join("a/one.txt"), "1"), (folder.join("two.txt"), "2")];
/// assert_eq!(files::write_all(all.clone())?.len(), 2);
/// assert!(files::write_all(all)?.is_empty());
/// # Ok::<(), sforce_codegen::Error>(())
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
        Ok(()) => Ok(staged.files.into_iter().map(|(_, file)| file).collect()),
        Err(error) => {
            staged.clear();
            Err(error)
        }
    }
}

/// Files that are written beside their places.
#[derive(Default)]
struct Staged {
    /// Each beside its place, with its place.
    files: Vec<(PathBuf, PathBuf)>,
    /// The folders that were made for them, the outer ones first.
    folders: Vec<PathBuf>,
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
            self.folder(folder).map_err(unwritable)?;
        }
        let mut name = std::ffi::OsString::from(".");
        name.push(file.file_name().unwrap_or_default());
        name.push(format!(".{}.new", std::process::id()));
        let beside = file.with_file_name(name);
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

    fn take_place(&self) -> Result<(), Error> {
        for (beside, file) in &self.files {
            fs::rename(beside, file).map_err(|error| unusable("write", file, &error))?;
        }
        Ok(())
    }

    /// Takes away what is not in its place, as far as that goes: an error is told already.
    fn clear(&self) {
        self.files.iter().for_each(|(beside, _)| drop(fs::remove_file(beside)));
        // One that holds something is not deleted.
        self.folders.iter().rev().for_each(|folder| drop(fs::remove_dir(folder)));
    }
}

/// The error of a path that the system refuses.
pub(crate) fn unusable(what: &str, path: &Path, error: &std::io::Error) -> Error {
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
        let error = text("a", b"x\n\xe9").unwrap_err().to_string();
        assert_eq!(error, "a:2: it is not UTF-8 from here on; save it as UTF-8");
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
}
