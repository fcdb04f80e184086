//! Zip files in and out. What comes in is capped in files and bytes, and may
//! name nothing outside of itself.

use std::collections::HashSet;
use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use crate::settings::Settings;

/// A file of an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct File {
    pub(crate) path: String,
    pub(crate) bytes: Vec<u8>,
}

/// The files of a zip, or why it is refused.
pub(crate) fn read(zip: &[u8], settings: &Settings) -> Result<Vec<File>, String> {
    let mut archive = ZipArchive::new(Cursor::new(zip))
        .map_err(|problem| format!("the zip file cannot be read: {problem}"))?;
    let count = archive.len();
    if count > settings.deploy_most_files {
        return Err(format!("the zip file holds {count} files; {} are allowed", settings.deploy_most_files));
    }
    let mut left = settings.deploy_most_bytes;
    let mut files = Vec::with_capacity(count);
    let mut seen = HashSet::new();
    for at in 0..count {
        let mut entry =
            archive.by_index(at).map_err(|problem| format!("the zip file cannot be read: {problem}"))?;
        let path =
            entry.name().map_err(|problem| format!("the zip file cannot be read: {problem}"))?.into_owned();
        check_path(&path)?;
        if entry.is_symlink() {
            return Err(format!("the zip file holds a link: {path}"));
        }
        if entry.is_dir() {
            continue;
        }
        if !seen.insert(path.to_lowercase()) {
            return Err(format!("the zip file holds a file twice: {path}"));
        }
        // What the entry says of its size need not be true.
        let mut bytes = Vec::new();
        let read = entry.by_ref().take(left.saturating_add(1)).read_to_end(&mut bytes);
        read.map_err(|problem| format!("{path} cannot be read: {problem}"))?;
        let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        left = left.checked_sub(size).ok_or_else(|| {
            format!("the zip file holds more than {} bytes uncompressed", settings.deploy_most_bytes)
        })?;
        files.push(File { path, bytes });
    }
    Ok(files)
}

/// A path stays below where it begins, and reads the same everywhere.
fn check_path(path: &str) -> Result<(), String> {
    let inside = path.trim_end_matches('/').split('/').all(|part| !matches!(part, "" | "." | ".."));
    let plain = !path.contains(['\\', ':', '\0']) && !path.starts_with('/');
    if inside && plain {
        Ok(())
    } else {
        Err(format!("the zip file holds a path that is not allowed: {path:?}"))
    }
}

/// A zip of files; the same files give the same bytes.
pub(crate) fn write(files: &[File]) -> Vec<u8> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::DEFAULT);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for file in files {
        // Memory takes everything.
        let _ = writer.start_file(file.path.as_str(), options).map(|()| writer.write_all(&file.bytes));
    }
    writer.finish().map(Cursor::into_inner).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, bytes: &[u8]) -> File {
        File { path: path.into(), bytes: bytes.into() }
    }

    #[test]
    fn what_is_written_reads_back() {
        let files = [file("package.xml", b"<Package/>"), file("classes/A.cls", b"class A {}")];
        let zip = write(&files);
        assert_eq!(read(&zip, &Settings::default()).unwrap(), files);
        assert_eq!(zip, write(&files));
    }

    #[test]
    fn paths_that_leave_are_refused() {
        for path in ["../a", "a/../../b", "/etc/a", "a\\b", "c:/a", "a//b", "./a", "a/./b"] {
            let refused = read(&write(&[file(path, b"x")]), &Settings::default()).unwrap_err();
            assert!(refused.contains("a path that is not allowed"), "{path}: {refused}");
        }
    }

    #[test]
    fn links_and_twins_are_refused() {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        writer.add_symlink("a", "/etc/passwd", SimpleFileOptions::default()).unwrap();
        let zip = writer.finish().unwrap().into_inner();
        assert!(read(&zip, &Settings::default()).unwrap_err().contains("a link"));
        let twins = write(&[file("a/B", b"1"), file("A/b", b"2")]);
        assert!(read(&twins, &Settings::default()).unwrap_err().contains("a file twice"));
    }

    #[test]
    fn sizes_have_ends() {
        let settings = Settings { deploy_most_files: 2, deploy_most_bytes: 10, ..Settings::default() };
        let two = write(&[file("a", b"12345"), file("b", b"12345")]);
        assert_eq!(read(&two, &settings).unwrap().len(), 2);
        let three = write(&[file("a", b""), file("b", b""), file("c", b"")]);
        assert_eq!(read(&three, &settings).unwrap_err(), "the zip file holds 3 files; 2 are allowed");
        let bomb = write(&[file("a", &vec![0; 100_000])]);
        assert_eq!(read(&bomb, &settings).unwrap_err(), "the zip file holds more than 10 bytes uncompressed");
    }

    #[test]
    fn what_is_no_zip_is_refused() {
        let zip = write(&[file(
            "a",
            b"some text that is long enough to be compressed, some text that is long enough",
        )]);
        assert!(read(b"", &Settings::default()).is_err());
        assert!(read(b"PK hello", &Settings::default()).is_err());
        for end in 0..zip.len() {
            assert!(read(&zip[..end], &Settings::default()).is_err(), "{end}");
        }
        for at in 0..zip.len() {
            let mut spoilt = zip.clone();
            spoilt[at] ^= 0x55;
            // It may be read or not, as long as it ends.
            let _ = read(&spoilt, &Settings::default());
        }
    }
}
