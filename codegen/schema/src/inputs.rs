//! Files to one schema: WSDLs, describes and snapshots, by the path a person gives.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::model::{Schema, Source, Version, source_text};
use crate::{describe, files, snapshot, wsdl};

/// What was read for one module of bindings.
///
/// ```no_run
/// use sforce_schema::{Inputs, snapshot};
///
/// let schema = Inputs::read(["describes", "enterprise.wsdl"])?.schema;
/// println!("{}", snapshot::write(&schema));
/// # Ok::<(), sforce_schema::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Inputs {
    /// Everything that was read.
    pub schema: Schema,
    /// The WSDLs in the order in which they were read.
    pub wsdls: Vec<Wsdl>,
    /// The file that an object was read from.
    pub described_in: BTreeMap<String, PathBuf>,
}

/// A WSDL that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Wsdl {
    /// Its file.
    pub file: PathBuf,
    /// Which it is.
    pub source: Source,
    /// How many types it has.
    pub types: usize,
}

/// The describes below some paths.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Describes {
    /// Their files in order.
    pub files: Vec<PathBuf>,
    /// Files of folders that are describeGlobals: they list objects and have no fields.
    pub passed_over: Vec<PathBuf>,
}

impl Inputs {
    /// Reads files by what they are called: `.wsdl` and `.xml` are WSDLs, `.json` are describes,
    /// `.schema` are snapshots; of a folder, all that it holds of these, but not what folders in
    /// it hold. A file that is called otherwise is what it begins as.
    ///
    /// # Errors
    /// If one cannot be read, or two do not go together. The error names the file and the place.
    pub fn read<P: AsRef<Path>>(paths: impl IntoIterator<Item = P>) -> Result<Self, Error> {
        let mut inputs = Self::default();
        for path in paths {
            inputs.path(path.as_ref())?;
        }
        Ok(inputs)
    }

    fn path(&mut self, path: &Path) -> Result<(), Error> {
        if !path.is_dir() {
            return self.file(path);
        }
        let mut found = entries(path)?;
        found.retain(|file| Kind::of(file).is_some_and(|kind| kind != Kind::Global));
        if found.is_empty() {
            let message = "there is no WSDL (*.wsdl, *.xml), describe (*.json) or snapshot (*.schema) in it";
            return Err(Error::new(&path.display().to_string(), message));
        }
        found.iter().try_for_each(|file| self.file(file))
    }

    fn file(&mut self, file: &Path) -> Result<(), Error> {
        let kind = match Kind::of(file) {
            None => Kind::begun(&files::read(file)?),
            named => named,
        };
        match kind {
            Some(Kind::Wsdl) => self.wsdl(file),
            Some(Kind::Describe | Kind::Global) => self.describe(file),
            Some(Kind::Snapshot) => self.snapshot(file),
            None => {
                let message = "nothing tells what it is: neither its name nor how it begins";
                let help = "call it *.wsdl, *.json or *.schema";
                Err(Error::new(&file.display().to_string(), message).help(help))
            }
        }
    }

    /// Reads a WSDL. All WSDLs of a module are of one API and one version.
    ///
    /// # Errors
    /// If it cannot be read, or is of another API or version than the one before.
    pub fn wsdl(&mut self, file: &Path) -> Result<(), Error> {
        let label = file.display().to_string();
        let schema = wsdl::read(&label, &files::read(file)?)?;
        let source = schema.sources.first().cloned();
        let source = source.ok_or_else(|| Error::new(&label, "it does not say what it is"))?;
        if let Some(Wsdl { file: other, source: first, .. }) = self.wsdls.first() {
            let one = if first.kind != source.kind {
                "API"
            } else if first.version != source.version {
                "version"
            } else {
                ""
            };
            if !one.is_empty() {
                let (is, was) = (source_text(&source), source_text(first));
                let message = format!("it is {is}, and {} is {was}", other.display());
                return Err(
                    Error::new(&label, message).help(format!("bind each {one} into a module of its own"))
                );
            }
        }
        let types = schema.types.len();
        self.schema.merge(schema).map_err(|error| {
            let others: Vec<_> = self.wsdls.iter().map(|wsdl| wsdl.file.display().to_string()).collect();
            let subject = error.subject().unwrap_or("something");
            let message = format!("it says otherwise of {subject} than {}", others.join(", "));
            Error::new(&label, message).help("bind one of them only")
        })?;
        self.wsdls.push(Wsdl { file: file.to_owned(), source, types });
        Ok(())
    }

    /// Reads a file of describes.
    ///
    /// # Errors
    /// If it cannot be read, or describes an object otherwise than a file before.
    pub fn describe(&mut self, file: &Path) -> Result<(), Error> {
        let schema = describe::read(&file.display().to_string(), &files::read(file)?)?;
        self.objects(file, schema)
    }

    /// Reads a snapshot.
    ///
    /// # Errors
    /// As [`Inputs::describe`].
    pub fn snapshot(&mut self, file: &Path) -> Result<(), Error> {
        self.objects(file, snapshot::read_file(file)?)
    }

    fn objects(&mut self, file: &Path, schema: Schema) -> Result<(), Error> {
        for (name, object) in &schema.objects {
            let alike = |known: &&String| *known != name && known.eq_ignore_ascii_case(name);
            if let Some(known) = self.schema.objects.keys().find(alike) {
                let other = self.described_in.get(known).map(|file| file.display().to_string());
                let message = format!(
                    "it describes {name}, and {} {known}: letter case does not tell objects apart",
                    other.as_deref().unwrap_or("another")
                );
                return Err(Error::new(&file.display().to_string(), message).help("give one of them only"));
            }
            if self.schema.objects.get(name).is_some_and(|known| known != object) {
                let other = self.described_in.get(name).map(|file| file.display().to_string());
                let message =
                    format!("it describes {name} otherwise than {}", other.as_deref().unwrap_or("another"));
                return Err(Error::new(&file.display().to_string(), message).help("give one of them only"));
            }
            self.described_in.entry(name.clone()).or_insert_with(|| file.to_owned());
        }
        self.schema.merge(schema).map_err(|error| error.renamed(&file.display().to_string()))
    }

    /// The same error of the generator's, which knows no files: if it is of a field (`Room__c.State__c`),
    /// with the file that the object was read from.
    #[must_use]
    pub fn in_its_file(&self, error: Error) -> Error {
        let subject = error.subject().unwrap_or_default();
        let file = self
            .described_in
            .iter()
            .find(|(name, _)| subject.strip_prefix(name.as_str()).is_some_and(|rest| rest.starts_with('.')));
        match file.map(|(_, file)| file.display().to_string()) {
            Some(file) => error.renamed(&file),
            None => error,
        }
    }

    /// The versions that the objects were described at.
    pub fn described_at(&self) -> BTreeSet<Option<Version>> {
        self.schema.objects.values().map(|object| object.described).collect()
    }
}

impl Describes {
    /// Files as they are, and of folders the describes in them.
    ///
    /// # Errors
    /// If a folder cannot be read, or has no describe in it.
    pub fn find(paths: &[PathBuf]) -> Result<Self, Error> {
        let mut found = Self::default();
        for path in paths {
            if !path.is_dir() {
                found.files.push(path.clone());
                continue;
            }
            let mut json = entries(path)?;
            json.retain(|file| matches!(Kind::of(file), Some(Kind::Describe | Kind::Global)));
            let (global, describes): (Vec<_>, Vec<_>) =
                json.into_iter().partition(|file| Kind::of(file) == Some(Kind::Global));
            found.passed_over.extend(global);
            if describes.is_empty() {
                let message = "there is no describe (*.json) in it";
                let error = Error::new(&path.display().to_string(), message);
                return Err(error.help("folders in it are not looked into"));
            }
            found.files.extend(describes);
        }
        Ok(found)
    }
}

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A WSDL: `*.wsdl`, `*.xml`.
    Wsdl,
    /// Describes: `*.json`.
    Describe,
    /// A describeGlobal, which folders of describes often have beside them: `_global*.json`. It
    /// lists objects and has no fields.
    Global,
    /// A snapshot: `*.schema`.
    Snapshot,
}

impl Kind {
    /// By its name, whatever its letter case; none where that does not tell.
    pub fn of(file: &Path) -> Option<Self> {
        match file.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "wsdl" | "xml" => Some(Self::Wsdl),
            "json" if file.file_name()?.to_string_lossy().starts_with("_global") => Some(Self::Global),
            "json" => Some(Self::Describe),
            "schema" => Some(Self::Snapshot),
            _ => None,
        }
    }

    /// By how it begins.
    fn begun(bytes: &[u8]) -> Option<Self> {
        let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
        match text.first()? {
            // 0xfe and 0xff begin UTF-16, for which the reader of WSDLs has words.
            b'<' | 0xfe | 0xff => Some(Self::Wsdl),
            b'{' | b'[' => Some(Self::Describe),
            _ => {
                let mut lines = text.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii);
                let first = lines.find(|line| !line.is_empty() && !line.starts_with(b"#"))?;
                first.starts_with(b"sforce schema").then_some(Self::Snapshot)
            }
        }
    }
}

/// The files below a folder whose names tell what they are, in order, those in folders in it too.
/// Links to folders are not followed: they may lead round.
///
/// # Errors
/// If a folder cannot be read.
pub fn below(folder: &Path) -> Result<Vec<(PathBuf, Kind)>, Error> {
    let mut found = Vec::new();
    for path in entries(folder)? {
        if path.is_dir() {
            if !path.is_symlink() {
                found.extend(below(&path)?);
            }
        } else if let Some(kind) = Kind::of(&path) {
            found.push((path, kind));
        }
    }
    Ok(found)
}

/// What a folder holds, in order.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let unreadable = |error: std::io::Error| files::unusable("read", folder, &error);
    let entries = fs::read_dir(folder).map_err(unreadable)?;
    let mut found =
        entries.map(|entry| Ok(entry.map_err(unreadable)?.path())).collect::<Result<Vec<_>, Error>>()?;
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn object(name: &str, more: &str) -> String {
        format!("sforce schema 1\n\nobject {name}{more}\n")
    }

    #[test]
    fn files_are_read_by_what_they_are_called() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| {
            let file = folder.path().join(name);
            fs::write(&file, text).unwrap();
            file
        };
        let a = write("a.schema", &object("A", ""));
        write("b.schema", &object("B", ""));
        write("_global.json", "{}");
        let other = write("notes.txt", "");
        let inputs = Inputs::read([folder.path()]).unwrap();
        assert_eq!(inputs.schema.objects.keys().collect::<Vec<_>>(), ["A", "B"]);
        assert_eq!(inputs.described_in["A"], a);
        let error = Inputs::read([&other]).unwrap_err();
        assert_eq!(error.message(), "nothing tells what it is: neither its name nor how it begins");
        let again = write("c.schema", &object("A", " tooling"));
        let error = Inputs::read([&a, &again]).unwrap_err();
        assert_eq!(error.message(), format!("it describes A otherwise than {}", a.display()));
        let shouted = write("d.SCHEMA", &object("a", ""));
        let error = Inputs::read([&a, &shouted]).unwrap_err();
        assert_eq!(
            error.message(),
            format!("it describes a, and {} A: letter case does not tell objects apart", a.display())
        );
        let empty = folder.path().join("empty");
        fs::create_dir(&empty).unwrap();
        assert!(Inputs::read([&empty]).unwrap_err().message().starts_with("there is no WSDL"));
    }

    #[test]
    fn a_file_whose_name_does_not_tell_is_what_it_begins_as() {
        for (text, kind) in [
            (&b"\xef\xbb\xbf# by hand\n\nsforce schema 9"[..], Some(Kind::Snapshot)),
            (b" \n{", Some(Kind::Describe)),
            (b"[", Some(Kind::Describe)),
            (b"\n<html>", Some(Kind::Wsdl)),
            (b"\xff\xfe<\0", Some(Kind::Wsdl)),
            (b"hello", None),
            (b"# a comment", None),
            (b"", None),
        ] {
            assert_eq!(Kind::begun(text), kind, "{text:?}");
        }
    }

    #[test]
    fn all_below_a_folder_is_found_by_its_name() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("b/c")).unwrap();
        for name in ["a.JSON", "b/_global_1.json", "b/c/x.XML", "b/c/y.schema", "b/z.wsdl", "notes.txt"] {
            fs::write(folder.path().join(name), "").unwrap();
        }
        let found: Vec<_> = below(folder.path())
            .unwrap()
            .into_iter()
            .map(|(path, kind)| (path.strip_prefix(folder.path()).unwrap().display().to_string(), kind))
            .collect();
        let expected = [
            ("a.JSON", Kind::Describe),
            ("b/_global_1.json", Kind::Global),
            ("b/c/x.XML", Kind::Wsdl),
            ("b/c/y.schema", Kind::Snapshot),
            ("b/z.wsdl", Kind::Wsdl),
        ];
        assert_eq!(found, expected.map(|(name, kind)| (name.to_owned(), kind)));
        assert!(below(&folder.path().join("gone")).unwrap_err().message().starts_with("cannot read it: "));
    }
}
