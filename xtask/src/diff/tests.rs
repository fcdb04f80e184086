use super::*;

const SNAPSHOT: &str =
    "\u{feff}# kept by hand\n\nsforce schema 1\nsource reference\n\nobject A\n  field X int\n";
const DESCRIBE: &str = r#" [{"name": "A", "urls": {"sobject": "/services/data/v60.0/sobjects/A"}, "fields": [{"name": "X",
    "type": "int", "createable": true, "updateable": false, "filterable": false, "sortable": false, "nillable": true}]}]"#;
const WSDL: &str = r#"
<definitions targetNamespace="urn:x" xmlns="http://schemas.xmlsoap.org/wsdl/"/>"#;

fn refusal(bytes: &[u8]) -> String {
    read_bytes("x", bytes).unwrap_err().to_string()
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
    let snapshot = read_bytes("x", SNAPSHOT.as_bytes()).unwrap();
    let describe = read_bytes("x", DESCRIBE.as_bytes()).unwrap();
    assert!(snapshot.objects.contains_key("A") && describe.objects.contains_key("A"));
    assert!(read_bytes("x", WSDL.trim_start().as_bytes()).unwrap().types.is_empty());
    let diff = diff::compare(&snapshot, &describe);
    assert_eq!(
        text(&diff, Style::default()),
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
    assert_eq!(refusal(b" \n"), "x: it is empty");
    assert_eq!(
        refusal(b"hello"),
        "x: it is neither a snapshot, nor a WSDL, nor a describe; \
         a snapshot begins with `sforce schema`, a WSDL with `<`, a describe with `{` or `[`"
    );
    assert_eq!(refusal(b"sforce schema 9\n"), "x:1: version 9 of the format is not known, only 1");
    assert_eq!(refusal(b"\xff\xfe<\0"), "x: it is UTF-16; save it as UTF-8");
    assert!(refusal(b"<html/>").starts_with("x:1:1: the root element is <html>"));
    assert!(refusal(b"{}").contains("it is not a describe: it has no `fields`"));
}

#[test]
fn a_folder_is_one_schema() {
    let objects = committed("objects");
    assert!(read(&objects).unwrap().objects.contains_key("Account"));
    let error = read(&committed("")).unwrap_err().to_string();
    assert!(
        error.ends_with(
            ": it holds no snapshot (.schema), WSDL (.wsdl) or describe (.json); folders in it are not looked into"
        ),
        "{error}"
    );
    let error = read(&committed("gone")).unwrap_err().to_string();
    assert!(error.contains("gone: cannot read it: "), "{error}");
}

#[test]
fn sides_that_are_called_alike_are_told_apart_by_their_files() {
    let account = committed("objects/Account.schema");
    let diff = compare(&account, &account).unwrap();
    assert!(diff.is_empty() && diff.old == account.display().to_string());
    let diff = compare(&committed("v30"), &committed("v66")).unwrap();
    assert_eq!([diff.old.as_str(), diff.new.as_str()], ["metadata 30.0", "metadata 66.0"]);
}

#[test]
fn strangers_are_noticed() {
    let (v30, objects) = (read(&committed("v30")).unwrap(), read(&committed("objects")).unwrap());
    assert!(strangers(&v30, &objects) && !strangers(&v30, &v30) && !strangers(&objects, &objects));
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
