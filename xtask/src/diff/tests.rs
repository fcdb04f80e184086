use super::*;

const SNAPSHOT: &str =
    "\u{feff}# kept by hand\n\nsforce schema 1\nsource reference\n\nobject A\n  field X int\n";
const DESCRIBE: &str = r#" [{"name": "A", "createable": false, "urls": {"sobject": "/services/data/v60.0/sobjects/A"}, "fields": [
    {"name": "X", "type": "int", "createable": true, "updateable": false, "filterable": false, "sortable": false, "nillable": true}]}]"#;
const WSDL: &str = r#"
<definitions targetNamespace="urn:x" xmlns="http://schemas.xmlsoap.org/wsdl/"/>"#;

/// A file of this text, whose name does not tell what it is.
fn file(name: &str, text: &[u8]) -> PathBuf {
    let folder = scratch(name);
    let file = folder.join("input");
    std::fs::write(&file, text).unwrap();
    file
}

/// An empty folder of a test's own.
fn scratch(name: &str) -> PathBuf {
    let folder = crate::project::root().join("target/tmp").join(format!("diff_{name}"));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn schema(path: &Path) -> Result<Schema, String> {
    let sides = read(path, &Progress::start()).map_err(|error| error.to_string())?;
    let [side] = <[Side; 1]>::try_from(sides).map_err(|sides| format!("{} sides", sides.len()))?;
    Ok(side.schema)
}

fn arguments(arguments: &[&str]) -> Result<ExitCode, String> {
    run(lexopt::Parser::from_args(arguments)).map_err(|error| error.to_string())
}

/// A folder of the committed snapshots.
fn committed(folder: &str) -> PathBuf {
    crate::project::root().join("generated/schema").join(folder)
}

#[test]
fn inputs_are_told_apart_by_their_content() {
    let snapshot = schema(&file("snapshot", SNAPSHOT.as_bytes())).unwrap();
    let described = file("describe", DESCRIBE.as_bytes());
    assert!(snapshot.objects.contains_key("A") && schema(&described).unwrap().objects.contains_key("A"));
    assert!(schema(&file("wsdl", WSDL.trim_start().as_bytes())).unwrap().types.is_empty());
    let diff = diff::compare(&snapshot, &schema(&described).unwrap());
    assert_eq!(
        text(&[diff], Style::default()),
        "\
reference → describe 60.0

            lost  removed  changed  added
properties     ·        ·        ·      2

Nothing was lost or removed.

Added properties (2)
  + A.X  createable, nillable
"
    );
}

#[test]
fn other_inputs_are_refused_in_words() {
    for (text, message) in [
        (
            &b" \n"[..],
            ": nothing tells what it is: neither its name nor how it begins; call it *.wsdl, *.json or *.schema",
        ),
        (
            b"hello",
            ": nothing tells what it is: neither its name nor how it begins; call it *.wsdl, *.json or *.schema",
        ),
        (b"sforce schema 9\n", ":1: version 9 of the format is not known, only 1"),
        (b"\xff\xfe<\0", ": it is UTF-16; save it as UTF-8"),
    ] {
        let file = file("refused", text);
        assert_eq!(schema(&file).unwrap_err(), format!("{}{message}", file.display()));
    }
    assert!(schema(&file("html", b"<html/>")).unwrap_err().contains(":1:1: the root element is <html>"));
}

#[test]
fn a_folder_of_files_is_one_schema() {
    let objects = committed("objects");
    assert!(schema(&objects).unwrap().objects.contains_key("Account"));
    let folder = scratch("empty");
    assert_eq!(
        schema(&folder).unwrap_err(),
        format!(
            "{}: there is no WSDL (*.wsdl, *.xml), describe (*.json) or snapshot (*.schema) in it",
            folder.display()
        )
    );
    let error = schema(&committed("gone")).unwrap_err();
    assert!(error.contains("gone: cannot read it: "), "{error}");
}

#[test]
fn sides_that_are_called_alike_are_told_apart_by_their_files() {
    let account = committed("objects/Account.schema");
    let diff = &compare(&account, &account).unwrap()[0];
    assert!(diff.is_empty() && diff.old == account.display().to_string());
    let diff = &compare(&committed("v30"), &committed("v66")).unwrap()[0];
    assert_eq!([diff.old.as_str(), diff.new.as_str()], ["metadata 30.0", "metadata 66.0"]);
}

#[test]
fn strangers_are_noticed() {
    let (v30, objects) = (schema(&committed("v30")).unwrap(), schema(&committed("objects")).unwrap());
    assert!(strangers(&v30, &objects) && !strangers(&v30, &v30) && !strangers(&objects, &objects));
    assert!(!strangers(&v30, &Schema::default()), "nothing is no stranger");
}

#[test]
fn the_short_form_says_that_it_is_short() {
    let diff = compare(&committed("v30"), &committed("v66")).unwrap();
    let footer = "\nThis is the short form; --all shows every line.\n";
    let short = text(&diff, Style::default());
    assert!(short.ends_with(footer) && short.contains("\n  - checkStatus  (asyncProcessId ID 0..*) → "));
    let all = text(&diff, Style { all: true, ..Style::default() });
    assert!(!all.contains(footer) && all.len() > short.len());
}

#[test]
fn two_inputs_are_needed() {
    assert_eq!(
        arguments(&["one"]).unwrap_err(),
        "it takes two inputs, OLD and NEW, not 1; `cargo xtask diff --help` says more"
    );
    assert!(arguments(&["one", "two", "--brief"]).unwrap_err().contains("--brief"));
    assert!(arguments(&["gone", "gone"]).unwrap_err().starts_with("gone: cannot read it: "));
}

#[test]
fn no_color_is_heard() {
    assert!(!colour(Some(OsStr::new("1"))));
}
