//! Small inputs, each one idea, beside what is made of them. See `fixtures/README.md`.

use sforce_codegen::emit::{Generator, Report};
use sforce_schema::Schema;
use sforce_schema::{Error, describe, snapshot, wsdl};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// Blessing writes what the generator makes now.
const BLESS: &str = "SFORCE_BLESS";

const HELP: &str = "if that is right: SFORCE_BLESS=1 cargo test -p sforce-codegen --test fixtures";

#[test]
fn are_made_into_what_is_expected() {
    let wrong = compare();
    assert!(wrong.is_empty(), "{wrong}{HELP}");
}

/// What is not as expected; when blessing, it is made so first.
fn compare() -> &'static str {
    static WRONG: OnceLock<String> = OnceLock::new();
    WRONG.get_or_init(|| {
        let bless = std::env::var_os(BLESS).is_some();
        folders().iter().map(|folder| compare_one(folder, bless)).collect()
    })
}

fn compare_one(folder: &Path, bless: bool) -> String {
    let (kind, other, made) = match made(folder) {
        Ok(text) => ("rs", "err", text),
        Err(error) => ("err", "rs", format!("{error}\n")),
    };
    let path = |kind: &str| folder.join(format!("expected.{kind}"));
    if bless {
        fs::write(path(kind), &made).expect("a writable fixture");
        let _ = fs::remove_file(path(other));
        return String::new();
    }
    let name = format!("{}/expected.{kind}", name(folder));
    let mut wrong = match fs::read_to_string(path(kind)) {
        Ok(text) if text == made => String::new(),
        Ok(text) => {
            let line = text.lines().zip(made.lines()).take_while(|(a, b)| a == b).count();
            let at = |text: &str| text.lines().nth(line).unwrap_or("(the end)").to_owned();
            format!("{name}:{}:\n  - {}\n  + {}\n", line + 1, at(&text), at(&made))
        }
        Err(_) => format!("{name} is not there; this is made:\n{made}\n"),
    };
    if path(other).exists() {
        let _ = writeln!(wrong, "{name}: expected.{other} is there too");
    }
    wrong
}

/// One crate with every `expected.rs`, included as one file and written as a tree.
#[test]
fn what_is_made_of_them_compiles() {
    compare();
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let target = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let package = target.join("fixtures");
    let _ = fs::remove_dir_all(package.join("src"));
    fs::create_dir_all(package.join("src")).expect("a writable target folder");
    // Names are the API's own; whatever else the compiler warns of is ours to mend.
    let mut root = String::from("#![deny(warnings)]\n#![allow(nonstandard_style)]\n");
    let mut count = 0;
    for folder in folders() {
        let expected = folder.join("expected.rs");
        if !expected.exists() {
            continue;
        }
        count += 1;
        let name = name(&folder);
        let _ = writeln!(root, "pub mod {name} {{\n    include!({:?});\n}}", expected.display().to_string());
        let _ = writeln!(root, "pub mod tree_{name};");
        let tree = Generator::new(input(&folder).expect("a readable input")).tree().expect("a tree");
        tree.write(&package.join(format!("src/tree_{name}"))).expect("a writable target folder");
    }
    assert!(count > 20, "the fixtures are gone: {count} are left");
    fs::write(package.join("src/lib.rs"), root).expect("a writable target folder");
    let manifest = format!(
        "[package]\nname = \"fixtures\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         sforce = {{ path = {:?}, default-features = false }}\n",
        project.join("sdk"),
    );
    fs::write(package.join("Cargo.toml"), manifest).expect("a writable target folder");
    // The same versions as the workspace's, and nothing from the network.
    fs::copy(project.join("Cargo.lock"), package.join("Cargo.lock")).expect("the workspace has a lock file");
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    let output = Command::new(cargo)
        .args(["check", "--offline", "--quiet", "--target-dir"])
        .arg(target.join("fixtures_target"))
        .current_dir(&package)
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// The fixtures' folders.
fn folders() -> Vec<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let entries = fs::read_dir(here).expect("the folder of fixtures");
    let mut folders: Vec<_> =
        entries.map(|entry| entry.expect("an entry").path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

fn name(folder: &Path) -> String {
    folder.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn input(folder: &Path) -> Result<Schema, Error> {
    let read = |extension: &str| fs::read(folder.join(format!("input.{extension}"))).ok();
    if let Some(text) = read("schema") {
        return snapshot::read("input.schema", &String::from_utf8_lossy(&text));
    }
    if let Some(bytes) = read("wsdl") {
        return wsdl::read("input.wsdl", &bytes);
    }
    let bytes = read("json").unwrap_or_else(|| panic!("{}: there is no input", folder.display()));
    describe::read("input.json", &bytes)
}

/// The report as comments, and the text.
fn made(folder: &Path) -> Result<String, Error> {
    let generator = Generator::new(input(folder)?);
    let report = generator.tree()?.report;
    assert!(report.adds_up(), "{}: {report}", folder.display());
    Ok(format!("{}{}", comments(&report), generator.file()?))
}

fn comments(report: &Report) -> String {
    let mut text = format!("// {report}\n");
    for mapped in &report.mapped {
        let _ = writeln!(text, "// {}: {}", mapped.name, mapped.reason);
    }
    for skipped in &report.skipped {
        let _ = writeln!(text, "// left out: {}: {}", skipped.name, skipped.reason);
    }
    for disagreement in &report.disagreements {
        let _ = writeln!(text, "// {disagreement}");
    }
    for clash in &report.clashes {
        let with = if clash.with.is_empty() { "generated text" } else { &clash.with };
        let _ = writeln!(text, "// {}: {}, because {with} has the name", clash.api, clash.name);
    }
    text
}
