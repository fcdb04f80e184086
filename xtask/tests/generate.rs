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

/// What it says behind how far it is.
fn last(error: &str) -> &str {
    error.lines().last().unwrap_or_default()
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
        let command = format!("{COMMAND} --out {}", src.display());
        assert_eq!(last(&error), format!("error: 1 file is out of date: run `{command}`"));
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

/// A folder of schemas with these files, each of which is the snapshot of an object.
fn schemas(name: &str, files: &[&str]) -> PathBuf {
    let folder = scratch(name);
    for file in files {
        let file = folder.join(file);
        fs::create_dir_all(file.parent().unwrap_or(&folder)).expect("a writable target folder");
        fs::write(&file, "sforce schema 1\nsource reference\n\nobject Room__c\n  field Id id(18)\n")
            .expect("a writable target folder");
    }
    folder
}

/// What it says when it refuses; then nothing is written.
fn refused(schemas: &Path) -> String {
    // Of this folder's own: tests run side by side.
    let src = scratch(&format!("{}_src", schemas.file_name().unwrap_or_default().display()));
    fs::write(src.join("main.rs"), "fn main() {}\n").expect("a writable target folder");
    let output = xtask(&[], &[("--schema", schemas), ("--out", &src)]);
    let (out, error) = said(&output);
    assert_eq!((output.status.code(), out.as_str()), (Some(1), ""), "{error}");
    assert_eq!(files(&src).keys().collect::<Vec<_>>(), ["main.rs"], "something was written");
    let (label, error) = (format!("{}", schemas.display()), error.trim_end().to_owned());
    error.replace(&label, "S").trim_start_matches("error: ").to_owned()
}

#[test]
fn a_folder_without_schemas_is_refused_and_deletes_nothing() {
    let none = "S: there is no schema in it, so nothing is written: it has to hold objects/NAME.schema or \
                vNN/API.schema, as `cargo xtask import --into` writes them";
    assert_eq!(refused(&schemas("no_schemas", &[])), none);
    let described = scratch("only_fetched");
    fs::create_dir_all(described.join("fetched")).expect("a writable target folder");
    fs::write(described.join("fetched/Room__c.json"), "{}").expect("a writable target folder");
    assert_eq!(refused(&described), none);
    assert_eq!(refused(&described.join("gone")), "S: cannot read it: No such file or directory (os error 2)");
}

#[test]
fn a_schema_in_the_wrong_place_or_with_no_name_for_a_module_is_named() {
    let place = "it is in the wrong place; a folder of schemas holds objects/NAME.schema and vNN/API.schema";
    for file in ["Room__c.schema", "my-org/Room__c.schema", "org/x/Room__c.schema", "v58.0/x.schema"] {
        let folder = schemas("misplaced", &["objects/Room__c.schema", file]);
        assert_eq!(refused(&folder), format!("S/{file}: {place}"));
    }
    for (file, named, help) in [
        ("v58/weird name.schema", "v58/weird name.schema", "call it weird_name"),
        ("v58/type.schema", "v58/type.schema", "call it type_"),
        ("v58/my-org/a.schema", "v58/my-org", "call it my_org"),
        ("v58/\u{fc}bung.schema", "v58/\u{fc}bung.schema", "use letters of ASCII"),
    ] {
        let folder = schemas("badly_named", &["objects/Room__c.schema", file]);
        let message = format!("S/{named}: its name cannot be that of a Rust module; {help}");
        assert_eq!(refused(&folder), message);
    }
    let twice = schemas("twice", &["v58/metadata.schema", "v58/metadata/more.schema"]);
    assert_eq!(
        refused(&twice),
        "S/v58/metadata: it is a folder, and S/v58/metadata.schema is beside it: \
         put all of the module into the folder"
    );
}

#[test]
fn what_to_run_is_said_with_the_options_that_were_given() {
    let (folder, src) = (schemas("it's mine", &["objects/Room__c.schema"]), scratch("advised"));
    let output = xtask(&["--check"], &[("--schema", &folder), ("--out", &src)]);
    let path = folder.display().to_string().replace('\'', "'\\''");
    let command = format!("{COMMAND} --schema '{path}' --out {}", src.display());
    let (out, error) = said(&output);
    assert_eq!(last(&error), format!("error: 3 files are out of date: run `{command}`"));
    assert!(out.starts_with("3 files, ") && out.contains("lib.rs: missing\n"), "{out}");

    // A shell runs it as it stands there.
    let run = command.replace("cargo xtask", env!("CARGO_BIN_EXE_xtask"));
    let output = Command::new("sh").args(["-c", &run]).output().expect("a shell");
    assert!(output.status.success(), "{}", said(&output).1);
    assert!(xtask(&["--check"], &[("--schema", &folder), ("--out", &src)]).status.success());
    for twice in ["--schema", "--out"] {
        let (_, error) = said(&xtask(&[], &[(twice, &src), (twice, &src)]));
        assert_eq!(error, format!("error: {twice} is given twice: say it once\n"));
    }
    let (_, error) = said(&xtask(&["--out", ""], &[]));
    assert_eq!(error, "error: --out names nothing: there is no text behind it\n");
}

#[test]
fn a_crate_of_what_is_said_compiles() {
    let folder = schemas("own_schemas", &["objects/Room__c.schema", "v58/metadata.schema"]);
    let own = scratch("own_crate");
    let output = xtask(&[], &[("--schema", &folder), ("--out", &own.join("src"))]);
    let (out, error) = said(&output);
    assert!(output.status.success(), "{out}{error}");
    let sdk = fs::canonicalize(project().join("sdk")).expect("the sdk");
    let manifest = format!(
        "  [features]\n  objects = []\n  v58-metadata = []\n  default = [\"objects\", \"v58-metadata\"]\n\n  \
         [dependencies]\n  sforce = {{ path = {:?}, default-features = false }}\n",
        sdk.display().to_string()
    );
    assert!(
        out.ends_with(&format!(
            "\nTo use it, in the Cargo.toml of the crate whose src it is (`default-features = false` leaves out \
             the client):\n\n{manifest}"
        )),
        "{out}"
    );
    let package = "[package]\nname = \"own\"\nedition = \"2024\"\n\n[workspace]\n\n";
    fs::write(own.join("Cargo.toml"), format!("{package}{manifest}")).expect("a writable target folder");
    fs::copy(project().join("Cargo.lock"), own.join("Cargo.lock")).expect("a writable target folder");
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("own_target");
    let output = cargo()
        .args(["check", "--offline", "--quiet", "--target-dir"])
        .arg(&target)
        .current_dir(&own)
        .output()
        .expect("cargo runs");
    let (out, error) = said(&output);
    // The library may warn of itself; what is generated does not.
    assert!(output.status.success() && !error.contains("--> src/"), "{out}{error}");
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

/// The generator refuses it, and knows no files.
#[test]
fn a_snapshot_of_what_cannot_be_bound_is_named() {
    let folder = schemas("too_many_values", &["objects/A.schema", "v58/tooling/A.schema"]);
    let values: Vec<_> = (0..=u16::MAX).map(|value| format!("    V{value}\n")).collect();
    let text = format!("sforce schema 1\n\nobject Too__c\n  field P__c picklist(255)\n{}", values.concat());
    fs::write(folder.join("objects/Too__c.schema"), text).expect("a writable target folder");
    let error = refused(&folder);
    assert_eq!(
        last(&error),
        "S/objects/Too__c.schema: Too__c.P__c: it has 65536 values, and an enumeration has 65535 at the most; \
         bind only the objects and types that you need"
    );
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
