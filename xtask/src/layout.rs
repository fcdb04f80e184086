//! A folder of schemas as `import` and `fetch` write it: `objects` holds the sObjects, a folder
//! `vNN` the APIs of a version, each of which is a snapshot or a folder of several.

use crate::Failure;
use sforce_names::module_name;
use sforce_schema::{Error, Inputs, snapshot};
use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the sObjects.
pub(crate) const OBJECTS: &str = "objects";

/// What is one module of bindings.
pub(crate) struct Part {
    /// `["objects"]` or `["v58", "metadata"]`, each the name of a Rust module.
    pub(crate) path: Vec<String>,
    pub(crate) files: Vec<PathBuf>,
}

impl Part {
    /// All of its snapshots.
    pub(crate) fn read(&self) -> Result<Inputs, Error> {
        Inputs::read(&self.files)
    }
}

/// The parts of a folder, in order; none if there is no snapshot in it. What holds no snapshots, as
/// the folder of what was fetched, is passed over.
pub(crate) fn parts(folder: &Path) -> Result<Vec<Part>, Failure> {
    let mut parts = Vec::new();
    if let Some(file) = snapshot::files(folder)?.first() {
        return Err(misplaced(file));
    }
    for version in folders(folder)? {
        let name = name(&version);
        let (files, inner) = (snapshot::files(&version)?, folders(&version)?);
        if name == OBJECTS {
            add(&mut parts, vec![name], files);
            continue;
        }
        let is_version = is_version(&name);
        for file in files {
            if !is_version {
                return Err(misplaced(&file));
            }
            let api = file.with_extension("");
            add(&mut parts, vec![name.clone(), module(&api, &file)?], vec![file]);
        }
        for folder in inner {
            let files = snapshot::files(&folder)?;
            match files.first() {
                None => {}
                Some(file) if !is_version => return Err(misplaced(file)),
                Some(_) => add(&mut parts, vec![name.clone(), module(&folder, &folder)?], files),
            }
        }
    }
    parts.sort_by(|one, other| one.path.cmp(&other.path));
    for (one, other) in parts.iter().zip(parts.iter().skip(1)) {
        if one.path == other.path {
            let path = folder.join(one.path.join("/"));
            return Err(format!(
                "{}: it is a folder, and {}.schema is beside it: put all of the module into the folder",
                path.display(),
                path.display()
            )
            .into());
        }
    }
    Ok(parts)
}

/// Whether it is the name of a version's folder.
pub(crate) fn is_version(name: &str) -> bool {
    name.strip_prefix('v')
        .is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

fn add(parts: &mut Vec<Part>, path: Vec<String>, files: Vec<PathBuf>) {
    if !files.is_empty() {
        parts.push(Part { path, files });
    }
}

fn misplaced(file: &Path) -> Failure {
    let layout = "a folder of schemas holds objects/NAME.schema and vNN/API.schema";
    format!("{}: it is in the wrong place; {layout}", file.display()).into()
}

/// The name of an API's module: that of its file or folder, as it is.
fn module(api: &Path, shown: &Path) -> Result<String, Failure> {
    let name = name(api);
    let wanted = module_name(&name);
    if name == wanted && name.is_ascii() {
        return Ok(name);
    }
    let help =
        if wanted.is_ascii() { format!("call it {wanted}") } else { "use letters of ASCII".to_owned() };
    Err(format!("{}: its name cannot be that of a Rust module; {help}", shown.display()).into())
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn folders(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let unreadable = |error: std::io::Error| format!("{}: cannot read the folder: {error}", folder.display());
    let entries = fs::read_dir(folder).map_err(unreadable)?;
    let mut folders = entries
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()
        .map_err(unreadable)?;
    folders.retain(|path| path.is_dir());
    folders.sort();
    Ok(folders)
}
