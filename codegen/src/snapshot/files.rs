//! Snapshots on disk.

use super::read;
use crate::error::Error;
use crate::schema::Schema;
use std::fs;
use std::path::{Path, PathBuf};

/// Reads the snapshot in a file.
///
/// # Errors
/// If the file cannot be read, or is not a snapshot; the error names the line.
pub fn read_file(file: &Path) -> Result<Schema, Error> {
    let label = file.display().to_string();
    let text = fs::read_to_string(file).map_err(|error| unreadable(&label, &error))?;
    read(&label, &text)
}

/// Reads all snapshots of a folder as one schema.
///
/// # Errors
/// As [`read_file`], and if two of them disagree.
pub fn read_folder(folder: &Path) -> Result<Schema, Error> {
    let mut schema = Schema::default();
    for file in files(folder)? {
        schema.merge(read_file(&file)?)?;
    }
    Ok(schema)
}

/// The snapshots of a folder, in order.
///
/// # Errors
/// If the folder cannot be read.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let label = folder.display().to_string();
    let entries = fs::read_dir(folder).map_err(|error| unreadable(&label, &error))?;
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.map_err(|error| unreadable(&label, &error))?.path();
        if path.extension().is_some_and(|extension| extension == "schema") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn unreadable(label: &str, error: &std::io::Error) -> Error {
    Error::new(label, format!("cannot read it: {error}"))
}
