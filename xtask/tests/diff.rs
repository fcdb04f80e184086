//! `cargo xtask diff` of folders as `import` and `fetch` write them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// An empty folder of this test's own.
fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("diff_{name}"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a writable target folder");
    folder
}

fn write(folder: &Path, file: &str, text: &str) {
    let file = folder.join(file);
    fs::create_dir_all(file.parent().expect("a folder")).expect("a writable target folder");
    fs::write(file, text).expect("a writable target folder");
}

/// A snapshot of an object with fields.
fn object(name: &str, fields: &[&str]) -> String {
    let fields: Vec<_> = fields.iter().map(|field| format!("  field {field} int\n")).collect();
    let fields = fields.concat();
    format!("sforce schema 1\nsource describe version=58.0\n\nobject {name} described=58.0\n{fields}")
}

/// A snapshot of an API with a type.
fn api(kind: &str, version: &str, field: &str) -> String {
    format!(
        "sforce schema 1\nsource {kind} version={version}\n\nns m urn:{kind}\n\
         ns xsd http://www.w3.org/2001/XMLSchema\n\ntype m:Layout\n  {field} xsd:string\n"
    )
}

/// Two folders of one org, of two weeks.
fn weeks(name: &str) -> PathBuf {
    let folder = scratch(name);
    write(&folder, "old/objects/Account.schema", &object("Account", &["A", "B"]));
    write(&folder, "old/objects/Gone__c.schema", &object("Gone__c", &["A"]));
    write(&folder, "old/v58/metadata.schema", &api("metadata", "58.0", "label"));
    write(&folder, "old/fetched/Account.json", "not looked into");
    write(&folder, "new/objects/Account.schema", &object("Account", &["A", "C"]));
    write(&folder, "new/v60/metadata.schema", &api("metadata", "60.0", "title"));
    write(&folder, "new/v60/tooling/wsdl.schema", &api("tooling", "60.0", "label"));
    folder
}

fn diff(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("diff").args(arguments).current_dir(folder).output().expect("xtask runs")
}

fn printed(folder: &Path, arguments: &[&str]) -> String {
    let output = diff(folder, arguments);
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && error.is_empty(), "{error}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn two_folders_of_an_org_are_compared_part_by_part() {
    let folder = weeks("parts");
    assert_eq!(
        printed(&folder, &["old", "new"]),
        "\
old/objects → new/objects

               lost  removed  changed  added
objects           ·        1        ·      ·
object fields     ·        1        ·      1

Removed objects (1)
  - Gone__c  1 field

Removed object fields (1)
  - Account.B  int, read-only

Added object fields (1)
  + Account.C  int, read-only


metadata 58.0 → metadata 60.0

        lost  removed  changed  added
fields     ·        1        ·      1

Removed fields (1)
  - Layout.label  xsd:string

Added fields (1)
  + Layout.title  xsd:string


nothing → new/v60/tooling

       lost  removed  changed  added
types     ·        ·        ·      1

Nothing was lost or removed.

Added types (1)
  + Layout  1 field

This is the short form; --all shows every line.
"
    );
}

#[test]
fn for_programs_each_comparison_is_an_object() {
    let folder = weeks("json");
    let json = printed(&folder, &["old", "new", "--json"]);
    let read: Vec<serde_json::Value> = serde_json::Deserializer::from_str(&json)
        .into_iter()
        .collect::<Result<_, _>>()
        .expect("JSON objects, one behind the other");
    let sides: Vec<_> = read.iter().map(|diff| (diff["old"].as_str(), diff["new"].as_str())).collect();
    assert_eq!(
        sides,
        [
            (Some("old/objects"), Some("new/objects")),
            (Some("metadata 58.0"), Some("metadata 60.0")),
            (Some("nothing"), Some("new/v60/tooling")),
        ]
    );
    assert_eq!(read[0]["counts"]["removed"], serde_json::json!({"object": 1, "objectField": 1}));
}

#[test]
fn a_folder_of_an_org_is_compared_with_a_file_of_a_part_of_it() {
    let folder = weeks("part");
    let said = printed(&folder, &["old/v58/metadata.schema", "new"]);
    assert!(said.contains("metadata 58.0 → metadata 60.0\n"), "{said}");
    assert!(said.contains("nothing → new/objects\n"), "{said}");
    assert!(printed(&folder, &["old", "old"]).matches("Nothing is different.\n").count() == 2);
}

#[test]
fn what_cannot_be_compared_is_named() {
    let folder = weeks("wrong");
    let refused = |old: &str, new: &str| {
        let output = diff(&folder, &[old, new]);
        assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(1), &b""[..]));
        String::from_utf8_lossy(&output.stderr).into_owned()
    };
    assert_eq!(
        refused("gone", "new"),
        "error: gone: cannot read it: No such file or directory (os error 2)\n"
    );
    fs::create_dir(folder.join("empty")).expect("a folder");
    assert_eq!(
        refused("old", "empty"),
        "error: empty: there is no WSDL (*.wsdl, *.xml), describe (*.json) or snapshot (*.schema) in it\n"
    );
    write(&folder, "new/Stray.schema", &object("Stray", &[]));
    assert_eq!(
        refused("old", "new"),
        "error: new/Stray.schema: it is in the wrong place; \
         a folder of schemas holds objects/NAME.schema and vNN/API.schema\n"
    );
}
