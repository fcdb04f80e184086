//! Snapshots on disk.

use super::read;
use crate::error::Error;
use crate::files;
use crate::model::Schema;
use std::fs;
use std::path::{Path, PathBuf};

/// Reads the snapshot in a file.
///
/// # Errors
/// If the file cannot be read, or is not a snapshot; the error names the line.
pub fn read_file(file: &Path) -> Result<Schema, Error> {
    let label = file.display().to_string();
    let bytes = files::read(file)?;
    read(&label, files::text(&label, &bytes)?)
}

/// Reads all snapshots of a folder as one schema.
///
/// # Errors
/// As [`read_file`], and if two of them disagree.
pub fn read_folder(folder: &Path) -> Result<Schema, Error> {
    let mut schema = Schema::default();
    for file in self::files(folder)? {
        let read = read_file(&file)?;
        schema.merge(read).map_err(|error| error.renamed(&file.display().to_string()))?;
    }
    Ok(schema)
}

/// The snapshots of a folder, in order.
///
/// # Errors
/// If the folder cannot be read.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let unreadable = |error: std::io::Error| files::unusable("read", folder, &error);
    let entries = fs::read_dir(folder).map_err(unreadable)?;
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.map_err(unreadable)?.path();
        if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("schema")) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
