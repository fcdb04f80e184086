//! What the compiler refuses, and in which words.
//!
//! Each file of `compile_fail/` is a program. Its `//~` lines are what the
//! compiler's errors about it must say, and its `//~!` lines what they must not
//! say; a program without `//~` lines must compile. The rest of an error is the
//! compiler's own and may change with it.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

#[test]
fn wrong_uses_do_not_compile_and_the_message_names_the_property() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let project = here.parent().unwrap();
    let cases = cases(&here.join("tests/compile_fail"));
    assert!(cases.len() > 8, "the cases are gone: {cases:?}");

    let errors = check(project, &cases);
    let mut wrong = String::new();
    for (name, case) in &cases {
        let said = errors.get(name).map_or("", String::as_str);
        if case.expected.is_empty() && !said.is_empty() {
            let _ = writeln!(wrong, "{name} must compile, but:\n{said}");
        }
        for expected in case.expected.iter().filter(|expected| !said.contains(expected.as_str())) {
            let _ = writeln!(wrong, "{name} must fail with `{expected}`, but the compiler says:\n{said}");
        }
        for unwanted in case.unwanted.iter().filter(|unwanted| said.contains(unwanted.as_str())) {
            let _ = writeln!(wrong, "{name} must fail without `{unwanted}`, but the compiler says:\n{said}");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// A program, and what the errors about it must say and must not say.
#[derive(Debug)]
struct Case {
    path: String,
    expected: Vec<String>,
    unwanted: Vec<String>,
}

/// The cases by their names.
fn cases(folder: &Path) -> BTreeMap<String, Case> {
    let mut cases = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let after = |start: &str| {
            text.lines().filter_map(|line| line.strip_prefix(start)).map(str::to_owned).collect()
        };
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let (expected, unwanted) = (after("//~ "), after("//~! "));
        cases.insert(name, Case { path: path.display().to_string(), expected, unwanted });
    }
    cases
}

/// Checks all cases in one call of cargo; returns the errors about each.
fn check(project: &Path, cases: &BTreeMap<String, Case>) -> BTreeMap<String, String> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let package = target.join("compile_fail");
    fs::create_dir_all(&package).unwrap();
    let mut manifest = format!(
        "[package]\nname = \"compile_fail\"\nedition = \"2024\"\nautobins = false\n\n[workspace]\n\n[dependencies]\n\
         sforce = {{ path = '{}', default-features = false }}\n\
         sforce-bindings = {{ path = '{}', features = [\"v30-metadata\", \"v66-metadata\"] }}\n",
        project.join("sdk").display(),
        project.join("generated").display(),
    );
    for (name, Case { path, .. }) in cases {
        let _ = writeln!(manifest, "\n[[bin]]\nname = \"{name}\"\npath = {path:?}");
    }
    fs::write(package.join("Cargo.toml"), manifest).unwrap();
    // The same versions as the workspace's, and nothing from the network.
    fs::copy(project.join("Cargo.lock"), package.join("Cargo.lock")).unwrap();
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    let output = Command::new(cargo)
        .args(["check", "--bins", "--keep-going", "--offline", "--message-format", "json", "--quiet"])
        .arg("--target-dir")
        .arg(target.join("compile_fail_target"))
        .current_dir(&package)
        .output()
        .expect("cargo runs");
    let mut errors = BTreeMap::<String, String>::new();
    let mut heard = false;
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let Ok(message) = serde_json::from_str::<serde_json::Value>(line) else { continue };
        heard = true;
        if message["reason"] != "compiler-message" || message["message"]["level"] != "error" {
            continue;
        }
        let name = message["target"]["name"].as_str().unwrap_or_default();
        let text = message["message"]["rendered"].as_str().unwrap_or_default();
        errors.entry(name.to_owned()).or_default().push_str(text);
    }
    assert!(heard, "cargo said nothing: {}", String::from_utf8_lossy(&output.stderr));
    errors
}
