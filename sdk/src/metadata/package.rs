//! Packages: components, and what is to be deleted, as the zip that a deployment takes.

use super::layout::{META, Place, place};
use super::{Component, DescribeMetadataResult, Manifest};
use crate::Version;
use crate::error::Error;
use crate::record::{Meta, Record, SlotMut};
use crate::wire::to_xml;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::{Component as PathPart, Path, PathBuf};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// The first version that lets one choose when deletions run; before, they ran first.
const ORDERED: Version = Version::V33;
/// What a deployment may hold, uncompressed; more is not read out of a retrieve either.
const BYTES: u64 = 629_145_600;

/// A package to deploy: components with bindings, files as they are, and what is to be deleted.
///
/// `package.xml` is made of what is added. A component gives its own file: with its content and a
/// `-meta.xml` beside it where it has content, within the file of its object where it lies in one.
///
/// ```
/// use sforce::Version;
/// use sforce::metadata::Package;
///
/// let zip = Package::new(Version::V62)
///     .file("classes/Room.cls", "public class Room {}")
///     .file("classes/Room.cls-meta.xml", "<ApexClass xmlns=\"http://soap.sforce.com/2006/04/metadata\"/>")
///     .members("ApexClass", ["Room"])
///     .delete_after("CustomField", ["Desk__c.Old__c"])
///     .zip()?;
/// assert_eq!(&zip[..2], b"PK");
/// # Ok::<(), sforce::Error>(())
/// ```
#[derive(Clone)]
#[must_use]
pub struct Package {
    manifest: Manifest,
    described: Option<DescribeMetadataResult>,
    components: Vec<(Option<String>, Box<dyn Record>)>,
    files: Vec<(String, Vec<u8>)>,
    /// By the place in [`DELETIONS`].
    deletions: [Manifest; 3],
}

/// The manifests of deletions: before everything else, in the service's own order, behind everything.
const DELETIONS: [&str; 3] =
    ["destructiveChangesPre.xml", "destructiveChanges.xml", "destructiveChangesPost.xml"];

/// A file of a package. `Debug` shows how long it is.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PackageFile {
    /// Where it lies: `classes/Room.cls`.
    pub path: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl PackageFile {
    /// Its text.
    ///
    /// # Errors
    /// If it is not UTF-8.
    pub fn text(&self) -> Result<&str, Error> {
        str::from_utf8(&self.bytes).map_err(|_| Error::unreadable(format!("{} is not UTF-8 text", self.path)))
    }

    /// Writes the file below a folder, which is made if it is not there, and gives its path. A file that is
    /// there is overwritten.
    ///
    /// # Errors
    /// If the path is not one below the folder, and why the file cannot be written.
    pub fn write_to(&self, folder: impl AsRef<Path>) -> Result<PathBuf, Error> {
        let below = Path::new(&self.path).components().all(|part| matches!(part, PathPart::Normal(_)));
        if !below || !is_inside(&self.path) {
            return Err(Error::input(format!("{:?} is no path below a folder", self.path)));
        }
        let path = folder.as_ref().join(&self.path);
        let folders = path.parent().map_or(Ok(()), fs::create_dir_all);
        folders.and_then(|()| fs::write(&path, &self.bytes)).map_err(|error| {
            Error::input(format!("{} cannot be written: {error}", path.display())).with_source(error)
        })?;
        Ok(path)
    }
}

impl fmt::Debug for PackageFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({} bytes)", self.path, self.bytes.len())
    }
}

/// Shows what is in it by name.
impl fmt::Debug for Package {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let named = |(name, component): &(Option<String>, Box<dyn Record>)| {
            format!("{} {}", component.meta().name, name.as_deref().unwrap_or("?"))
        };
        let components: Vec<_> = self.components.iter().map(named).collect();
        let files: Vec<_> = self.files.iter().map(|(path, _)| path).collect();
        f.debug_struct("Package")
            .field("manifest", &self.manifest)
            .field("components", &components)
            .field("files", &files)
            .field("deletions", &self.deletions)
            .finish_non_exhaustive()
    }
}

impl Package {
    /// Of an API version, which components with bindings must be of too, and nothing in it yet.
    pub fn new(version: Version) -> Self {
        let none = Manifest::new(version);
        Self {
            manifest: none.clone(),
            described: None,
            components: Vec::new(),
            files: Vec::new(),
            deletions: [none.clone(), none.clone(), none],
        }
    }

    /// Of a package that has a name in the org; without one its components are in no package.
    pub fn named(mut self, full_name: impl Into<String>) -> Self {
        self.manifest = self.manifest.package(full_name);
        self
    }

    /// Where an org says that its files lie, for types that are not known here.
    pub fn described(mut self, described: DescribeMetadataResult) -> Self {
        self.described = Some(described);
        self
    }

    /// Adds a component, with its file.
    pub fn component<T: Component>(mut self, component: T) -> Self {
        let name = component.full_name().filter(|name| !name.is_empty()).map(str::to_owned);
        self.components.push((name, Box::new(component)));
        self
    }

    /// Adds components of one type, with their files.
    pub fn components<T: Component>(self, components: impl IntoIterator<Item = T>) -> Self {
        components.into_iter().fold(self, Self::component)
    }

    /// Adds a file as it is, without naming what is in it: [`Package::members`] does.
    pub fn file(mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        self.files.push((path.into(), bytes.into()));
        self
    }

    /// Names components in `package.xml`, whose files are added with [`Package::file`].
    pub fn members<N: Into<String>>(
        mut self,
        component_type: impl Into<String>,
        full_names: impl IntoIterator<Item = N>,
    ) -> Self {
        self.manifest = self.manifest.members(component_type, full_names);
        self
    }

    /// Names all components of a type in `package.xml`: those whose files are there.
    pub fn all(mut self, component_type: impl Into<String>) -> Self {
        self.manifest = self.manifest.all(component_type);
        self
    }

    /// Deletes components, when the service likes: up to 32.0 before the rest, later behind it.
    pub fn delete<N: Into<String>>(
        self,
        component_type: impl Into<String>,
        full_names: impl IntoIterator<Item = N>,
    ) -> Self {
        self.deleting(1, component_type.into(), full_names)
    }

    /// Deletes components before the rest is deployed. Since 33.0.
    pub fn delete_before<N: Into<String>>(
        self,
        component_type: impl Into<String>,
        full_names: impl IntoIterator<Item = N>,
    ) -> Self {
        self.deleting(0, component_type.into(), full_names)
    }

    /// Deletes components once the rest is deployed: what the rest no longer needs. Since 33.0.
    pub fn delete_after<N: Into<String>>(
        self,
        component_type: impl Into<String>,
        full_names: impl IntoIterator<Item = N>,
    ) -> Self {
        self.deleting(2, component_type.into(), full_names)
    }

    fn deleting<N: Into<String>>(
        mut self,
        place: usize,
        component_type: String,
        full_names: impl IntoIterator<Item = N>,
    ) -> Self {
        let manifest = std::mem::replace(&mut self.deletions[place], Manifest::new(self.manifest.version()));
        self.deletions[place] = manifest.members(component_type, full_names);
        self
    }

    /// The zip, with the package at its root. The same package gives the same bytes.
    ///
    /// # Errors
    /// If a component has no name, is bound at another version, or lies nobody knows where; if a path
    /// leads out of the package or is there twice; if all of a type is to be deleted.
    pub fn zip(&self) -> Result<Vec<u8>, Error> {
        compress(&self.contents()?)
    }

    /// A zip with several packages, each in a directory of its own: for
    /// [`single_package(false)`](super::DeployOptions::single_package).
    ///
    /// # Errors
    /// As [`Package::zip`].
    pub fn zip_all<D: AsRef<str>>(packages: &[(D, Package)]) -> Result<Vec<u8>, Error> {
        let mut files = Vec::new();
        for (directory, package) in packages {
            let directory = directory.as_ref();
            for mut file in package.contents()? {
                file.path = format!("{directory}/{}", file.path);
                files.push(file);
            }
        }
        check_paths(&files)?;
        compress(&files)
    }

    /// The files that go into the zip: the manifests first, the others by their paths.
    ///
    /// # Errors
    /// As [`Package::zip`].
    pub fn contents(&self) -> Result<Vec<PackageFile>, Error> {
        let version = self.manifest.version();
        let mut manifest = self.manifest.clone();
        let mut files: Vec<PackageFile> = self
            .files
            .iter()
            .map(|(path, bytes)| PackageFile { path: path.clone(), bytes: bytes.clone() })
            .collect();
        files.extend(self.component_files(&mut manifest)?);
        files.sort_by(|a, b| a.path.cmp(&b.path));
        let mut manifests = vec![xml_file("package.xml", manifest.to_xml()?)];
        for (name, deletions) in DELETIONS.iter().zip(&self.deletions) {
            if deletions.is_empty() {
                continue;
            }
            if deletions.has_wildcard() {
                return Err(Error::input(
                    "what is to be deleted is named component by component: * is not allowed",
                ));
            }
            if version < ORDERED && *name != DELETIONS[1] {
                return Err(Error::input(format!(
                    "{name} came with {ORDERED}, and the package is of {version}: use Package::delete, which runs first there"
                )));
            }
            manifests.push(xml_file(name, deletions.to_xml()?));
        }
        manifests.extend(files);
        check_paths(&manifests)?;
        Ok(manifests)
    }

    /// The files of the components, which are named in the manifest.
    fn component_files(&self, manifest: &mut Manifest) -> Result<Vec<PackageFile>, Error> {
        let version = self.manifest.version();
        let mut wholes: BTreeMap<String, Box<dyn Record>> = BTreeMap::new();
        let mut parts = Vec::new();
        for (name, component) in &self.components {
            let meta = component.meta();
            let name = name.as_deref().ok_or_else(|| {
                Error::input(format!("a {} has no full name: it cannot be deployed", meta.name))
            })?;
            if meta.api.version.is_some_and(|bound| bound != version) {
                return Err(Error::input(format!(
                    "{} {name} is bound at {}, and the package is of {version}: they must be of one version",
                    meta.name,
                    meta.api.version.unwrap_or(version)
                )));
            }
            match place(meta, name, self.described.as_ref())? {
                Place::File { path, member_type, member } => {
                    add_member(manifest, member_type, member);
                    if wholes.insert(path, component.clone()).is_some() {
                        return Err(Error::input(format!("{} {name} is in the package twice", meta.name)));
                    }
                }
                Place::Part { container, container_name, field, short_name } => {
                    add_member(manifest, meta.name.to_owned(), name.to_owned());
                    parts.push((container, container_name, field, short_name, component));
                }
            }
        }
        for (container, container_name, field, short_name, component) in parts {
            let Place::File { path, .. } = place(container, &container_name, self.described.as_ref())? else {
                continue;
            };
            let whole = wholes.entry(path).or_insert_with(|| (container.new)());
            let mut part = component.clone();
            set_name(&mut *part, Some(short_name));
            push(&mut **whole, field, part);
        }
        let mut files = Vec::new();
        for (path, whole) in wholes {
            files.extend(render(path, whole)?);
        }
        Ok(files)
    }
}

fn add_member(manifest: &mut Manifest, component_type: String, full_name: String) {
    let taken = std::mem::replace(manifest, Manifest::new(manifest.version()));
    *manifest = taken.members(component_type, [full_name]);
}

fn xml_file(path: &str, xml: String) -> PackageFile {
    PackageFile { path: path.to_owned(), bytes: xml.into_bytes() }
}

/// A component's file does not repeat the name that its path says.
fn render(path: String, mut whole: Box<dyn Record>) -> Result<Vec<PackageFile>, Error> {
    set_name(&mut *whole, None);
    if !has_content(whole.meta()) {
        return Ok(vec![xml_file(&path, to_xml(&*whole)?)]);
    }
    let content = take_content(&mut *whole).ok_or_else(|| {
        Error::input(format!("{path} has no content: a {} is deployed with it", whole.meta().name))
    })?;
    let beside = xml_file(&format!("{path}{META}"), to_xml(&*whole)?);
    Ok(vec![PackageFile { path, bytes: content }, beside])
}

fn has_content(meta: &Meta) -> bool {
    meta.name == "MetadataWithContent" || meta.base.is_some_and(has_content)
}

/// What `edit` makes of the slot of a field, where there is one.
fn edit_slot<R>(
    record: &mut dyn Record,
    name: &str,
    edit: impl FnOnce(&mut SlotMut<'_>) -> Option<R>,
) -> Option<R> {
    let place = record.meta().fields.iter().position(|field| field.name == name)?;
    record.slots_mut(|slots| edit(&mut slots[place]))
}

fn set_name(record: &mut dyn Record, name: Option<String>) {
    edit_slot(record, "fullName", |slot| {
        if let SlotMut::Text(cell) = slot {
            **cell = name;
        }
        None::<()>
    });
}

fn take_content(record: &mut dyn Record) -> Option<Vec<u8>> {
    edit_slot(record, "content", |slot| match slot {
        SlotMut::Blob(cell) => cell.take()?.bytes().map(<[u8]>::to_vec),
        _ => None,
    })
}

fn push(whole: &mut dyn Record, field: usize, part: Box<dyn Record>) {
    whole.slots_mut(|slots| {
        if let SlotMut::List(cell) = &mut slots[field] {
            cell.push(part);
        }
    });
}

/// Whether a path of a zip stays below the folder that it is written to.
fn is_inside(path: &str) -> bool {
    let inside = path.split('/').all(|part| !matches!(part, "" | "." | ".."));
    inside && !path.contains(['\\', '\0'])
}

/// Paths stay in the package, and each is there once: the service does not tell letter cases apart.
fn check_paths(files: &[PackageFile]) -> Result<(), Error> {
    let mut seen = BTreeSet::new();
    for PackageFile { path, .. } in files {
        if !is_inside(path) {
            return Err(Error::input(format!("{path:?} is no path within a package")));
        }
        if !seen.insert(path.to_lowercase()) {
            return Err(Error::input(format!("{path} is in the package twice")));
        }
    }
    Ok(())
}

/// With a fixed time, so that the same files give the same bytes.
fn compress(files: &[PackageFile]) -> Result<Vec<u8>, Error> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::DEFAULT);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let failed = |error: &dyn fmt::Display| Error::input(format!("the package cannot be zipped: {error}"));
    for file in files {
        writer.start_file(file.path.as_str(), options).map_err(|error| failed(&error))?;
        writer.write_all(&file.bytes).map_err(|error| failed(&error))?;
    }
    writer.finish().map(Cursor::into_inner).map_err(|error| failed(&error))
}

/// The files in a zip, in its order.
pub(super) fn unzip(zip: &[u8]) -> Result<Vec<PackageFile>, Error> {
    let failed = |error: &dyn fmt::Display| Error::unreadable(format!("the zip cannot be read: {error}"));
    let mut archive = ZipArchive::new(Cursor::new(zip)).map_err(|error| failed(&error))?;
    let (mut files, mut seen, mut left) = (Vec::new(), BTreeSet::new(), BYTES);
    for place in 0..archive.len() {
        let mut entry = archive.by_index(place).map_err(|error| failed(&error))?;
        if entry.is_dir() {
            continue;
        }
        let path = entry.name().map_err(|error| failed(&error))?.into_owned();
        if !is_inside(&path) {
            return Err(failed(&format_args!("it holds {path:?}, which leads out of its folder")));
        }
        if !seen.insert(path.clone()) {
            return Err(failed(&format_args!("it holds {path:?} twice")));
        }
        // What an entry says of its size need not be true.
        let mut bytes = Vec::new();
        entry.by_ref().take(left + 1).read_to_end(&mut bytes).map_err(|error| failed(&error))?;
        left = left
            .checked_sub(bytes.len() as u64)
            .ok_or_else(|| failed(&format_args!("it holds more than {BYTES} bytes uncompressed")))?;
        files.push(PackageFile { path, bytes });
    }
    Ok(files)
}

#[cfg(test)]
mod tests;
