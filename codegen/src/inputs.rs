//! Files to one schema: WSDLs, describes and snapshots, by the path a person gives.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::schema::{Schema, Source, Version};
use crate::{describe, files, snapshot, wsdl};

/// What was read for one module of bindings.
///
/// ```no_run
/// use sforce_codegen::{Generator, Inputs};
///
/// // A build script: describes/*.json to one file for `include!`.
/// let schema = Inputs::read(["describes"])?.schema;
/// Generator::new(schema).write_file("target/org.rs".as_ref())?;
/// # Ok::<(), sforce_codegen::Error>(())
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
    /// `.schema` are snapshots; of a folder, all that it holds of these.
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
        found.retain(|file| kind(file).is_some() && !is_global(file));
        if found.is_empty() {
            let message = "there is no WSDL (*.wsdl, *.xml), describe (*.json) or snapshot (*.schema) in it";
            return Err(Error::new(&path.display().to_string(), message));
        }
        found.iter().try_for_each(|file| self.file(file))
    }

    fn file(&mut self, file: &Path) -> Result<(), Error> {
        match kind(file) {
            Some(Kind::Wsdl) => self.wsdl(file),
            Some(Kind::Describe) => self.describe(file),
            Some(Kind::Snapshot) => self.snapshot(file),
            None => Err(Error::new(
                &file.display().to_string(),
                "nothing tells what it is: neither *.wsdl, *.xml, *.json nor *.schema",
            )),
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
            if self.schema.objects.get(name).is_some_and(|known| known != object) {
                let other = self.described_in.get(name).map(|file| file.display().to_string());
                let message =
                    format!("it describes {name} otherwise than {}", other.as_deref().unwrap_or("another"));
                return Err(Error::new(&file.display().to_string(), message).help("give one of them only"));
            }
            self.described_in.entry(name.clone()).or_insert_with(|| file.to_owned());
        }
        self.schema.merge(schema)
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
            json.retain(|file| kind(file) == Some(Kind::Describe));
            let (global, describes): (Vec<_>, Vec<_>) = json.into_iter().partition(|file| is_global(file));
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

/// `the metadata WSDL of 58.0`
pub fn source_text(source: &Source) -> String {
    let kind = source.kind.word();
    let name = if kind == "wsdl" { "a WSDL".to_owned() } else { format!("the {kind} WSDL") };
    format!("{name} of {}", version_text(source.version))
}

/// `58.0`
pub fn version_text(version: Option<Version>) -> String {
    version.map_or_else(|| "an unknown version".to_owned(), |version| version.to_string())
}

/// What a file is, by its name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Wsdl,
    Describe,
    Snapshot,
}

fn kind(file: &Path) -> Option<Kind> {
    match file.extension()?.to_str()? {
        "wsdl" | "xml" => Some(Kind::Wsdl),
        "json" => Some(Kind::Describe),
        "schema" => Some(Kind::Snapshot),
        _ => None,
    }
}

/// A folder of describes often has the list of all objects beside them.
fn is_global(file: &Path) -> bool {
    file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("_global"))
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
        assert_eq!(error.message(), "nothing tells what it is: neither *.wsdl, *.xml, *.json nor *.schema");
        let again = write("c.schema", &object("A", " tooling"));
        let error = Inputs::read([&a, &again]).unwrap_err();
        assert_eq!(error.message(), format!("it describes A otherwise than {}", a.display()));
        let empty = folder.path().join("empty");
        fs::create_dir(&empty).unwrap();
        assert!(Inputs::read([&empty]).unwrap_err().message().starts_with("there is no WSDL"));
    }
}
