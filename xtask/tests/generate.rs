//! `cargo xtask generate`: the committed bindings are fresh, and a stale or broken tree can be mended.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// What to run, in every failure.
const COMMAND: &str = "cargo xtask generate";

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// An empty folder of this test's own.
fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a writable target folder");
    folder
}

fn xtask(arguments: &[&str], paths: &[(&str, &Path)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("generate").args(arguments);
    for (option, path) in paths {
        command.arg(option).arg(path);
    }
    command.output().expect("xtask runs")
}

fn said(output: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (text(&output.stdout), text(&output.stderr))
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a writable target folder");
    for entry in fs::read_dir(from).expect("a folder of the project") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().unwrap_or_default();
        if path.is_file() {
            fs::copy(&path, to.join(name)).expect("a writable target folder");
        } else if name != "target" {
            copy(&path, &to.join(name));
        }
    }
}

/// The files below a folder with their bytes.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).expect("a readable folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("a path below it").to_string_lossy().into_owned();
                found.insert(name, fs::read(&path).expect("a readable file"));
            }
        }
    }
    found
}

fn differing(one: &BTreeMap<String, Vec<u8>>, other: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let names = one.keys().chain(other.keys());
    let mut names: Vec<_> = names.filter(|name| one.get(*name) != other.get(*name)).cloned().collect();
    names.sort();
    names.dedup();
    names
}

#[test]
fn the_committed_bindings_are_fresh() {
    let output = xtask(&["--check"], &[]);
    let (out, error) = said(&output);
    assert!(output.status.success(), "{out}{error}");
}

#[test]
fn a_stale_file_is_named_with_the_command_that_mends_it() {
    type Spoil = fn(&Path);
    let cases: [(&str, &str, Spoil); 3] = [
        ("v30/metadata/types_k.rs", "out of date", |file| {
            let text = fs::read_to_string(file).expect("a generated file");
            fs::write(file, text.replacen("pub ", "pub  ", 1)).expect("a writable copy");
        }),
        ("objects/account.rs", "missing", |file| fs::remove_file(file).expect("a writable copy")),
        ("objects/acount.rs", "no longer generated", |file| {
            fs::write(file, format!("// Made by `{COMMAND}`.\n")).expect("a writable copy");
        }),
    ];
    for (file, word, spoil) in cases {
        let src = scratch("stale");
        copy(&project().join("generated/src"), &src);
        spoil(&src.join(file));
        let before = files(&src);
        let output = xtask(&["--check"], &[("--out", &src)]);
        let (out, error) = said(&output);
        assert_eq!(output.status.code(), Some(1), "{word}: {out}{error}");
        assert!(out.contains(&format!("{file}: {word}")), "the file is not named: {out}");
        assert_eq!(error, format!("error: 1 files are out of date: run `{COMMAND}`\n"));
        assert!(files(&src) == before, "--check wrote something");

        let output = xtask(&[], &[("--out", &src)]);
        let (out, error) = said(&output);
        assert!(
            output.status.success() && out.contains(&format!("updated {}", src.join(file).display())),
            "{out}{error}"
        );
        assert_eq!(differing(&files(&src), &files(&project().join("generated/src"))), Vec::<String>::new());
    }
}

#[test]
fn a_snapshot_edited_badly_is_named_with_its_line_and_nothing_is_written() {
    let schemas = scratch("schemas");
    copy(&project().join("generated/schema"), &schemas);
    let file = schemas.join("objects/Account.schema");
    let text = fs::read_to_string(&file).expect("a snapshot");
    let line = text.lines().position(|line| line.contains("createable")).expect("a field") + 1;
    fs::write(&file, text.replacen("createable", "creatable", 1)).expect("a writable copy");

    let src = scratch("unwritten");
    let output = xtask(&[], &[("--schema", &schemas), ("--out", &src)]);
    let (out, error) = said(&output);
    assert_eq!(output.status.code(), Some(1), "{out}{error}");
    let place = format!("error: {}:{line}: ", file.display());
    assert!(error.starts_with(&place) && error.contains("`creatable`"), "{place} is not in: {error}");
    assert!(files(&src).is_empty(), "something was written");
}

#[test]
fn no_bindings_at_all_can_be_mended_by_generating() {
    let (from, to) = (project(), scratch("emptied"));
    for part in ["codegen", "generated", "sdk", "xtask"] {
        copy(&from.join(part), &to.join(part));
    }
    for part in ["Cargo.toml", "Cargo.lock"] {
        fs::copy(from.join(part), to.join(part)).expect("a writable target folder");
    }
    let src = to.join("generated/src");
    fs::remove_dir_all(&src).expect("a writable copy");
    fs::create_dir(&src).expect("a writable copy");

    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("emptied_target");
    let output = cargo()
        .args(["run", "--offline", "--quiet", "--package", "xtask", "--target-dir"])
        .arg(&target)
        // The workspace's profile makes dependencies fast to run; here they run once.
        .args(["--config", "profile.dev.package.\"*\".opt-level=0", "--", "generate"])
        .current_dir(&to)
        .output()
        .expect("cargo runs");
    let (out, error) = said(&output);
    assert!(output.status.success(), "{out}{error}");
    assert_eq!(differing(&files(&src), &files(&from.join("generated/src"))), Vec::<String>::new());
}

#[test]
fn the_command_line_never_needs_the_bindings() {
    let output = cargo()
        .args(["tree", "--offline", "--package", "xtask", "--edges", "normal,build", "--prefix", "none"])
        .current_dir(project())
        .output()
        .expect("cargo runs");
    let (out, error) = said(&output);
    assert!(output.status.success() && out.contains("sforce-codegen"), "{out}{error}");
    assert!(!out.contains("sforce-bindings"), "xtask depends on what it has to be able to mend:\n{out}");
}

fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}
