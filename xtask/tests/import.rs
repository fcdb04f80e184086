//! `cargo xtask import` and `bind` of a WSDL that declares sObjects.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use sforce_schema::{snapshot, wsdl};

/// What an enterprise WSDL of a small org declares.
const ENTERPRISE: &str = "sforce schema 1
source enterprise version=58.0

ns e urn:enterprise.soap.sforce.com
ns so urn:sobject.enterprise.soap.sforce.com
ns xsd http://www.w3.org/2001/XMLSchema

service SforceService
  namespace urn:enterprise.soap.sforce.com
  portType Soap
  binding SoapBinding
  port Soap

operation create
  input e:create
  output e:createResponse

element e:create inline
  sObjects so:sObject *

element e:createResponse inline
  result e:SaveResult *

type e:SaveResult
  success xsd:boolean

type so:Account extends so:sObject
  Name xsd:string ? nil
  Owner so:User ? nil
  OwnerId e:ID ? nil

type so:User extends so:sObject
  Name xsd:string ? nil

type so:sObject
  fieldsToNull xsd:string * nil
  Id e:ID ? nil

simple e:ID xsd:string length=18
";

/// A describe of the same, which knows the name for a number.
const ACCOUNT: &str = r#"{"name":"Account","keyPrefix":"001","queryable":true,"fields":[
{"name":"Id","type":"id","soapType":"tns:ID","length":18,"createable":false,"updateable":false,"filterable":true,
"sortable":true,"nillable":false},
{"name":"Name","type":"int","soapType":"xsd:int","createable":true,"updateable":true,"filterable":true,
"sortable":true,"nillable":false}],"urls":{"sobject":"/services/data/v58.0/sobjects/Account"}}"#;

/// A folder of this test's own with both.
fn org(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("import_{name}"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a writable target folder");
    let schema = snapshot::read("enterprise", ENTERPRISE).expect("a snapshot");
    let text = wsdl::write(&schema, "https://host.example/services/Soap/c/58.0").expect("a WSDL");
    fs::write(folder.join("enterprise.wsdl"), text).expect("written");
    fs::write(folder.join("Account.json"), ACCOUNT).expect("written");
    folder
}

fn xtask(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("xtask runs")
}

fn done(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn the_whole_of_a_wsdl_is_one_snapshot() {
    let folder = org("whole");
    let said = done(&xtask(&folder, &["import", "--wsdl", "enterprise.wsdl", "--into", "schema"]));
    assert_eq!(said, "schema/v58/enterprise.schema\n");
    let schema = snapshot::read_file(&folder.join("schema/v58/enterprise.schema")).expect("a snapshot");
    assert_eq!(schema.types.len(), 5);
    assert!(schema.objects.is_empty());
}

#[test]
fn sobjects_that_only_an_enterprise_wsdl_declares_are_snapshots_of_their_own() {
    let folder = org("objects");
    let arguments = ["import", "--wsdl", "enterprise.wsdl", "--objects", "account", "--into", "schema"];
    assert_eq!(done(&xtask(&folder, &arguments)), "schema/objects/Account.schema\n");
    let text = fs::read_to_string(folder.join("schema/objects/Account.schema")).expect("a snapshot");
    let (_, object) = text.split_once("\n\n").expect("an object");
    assert_eq!(
        object,
        "object Account described=58.0 assumed\n  \
           field Id id(18) assumed\n  \
           field Name string assumed\n  \
           field OwnerId reference(18) assumed referenceTo=User relationshipName=Owner\n"
    );
}

#[test]
fn a_describe_goes_before_a_declaration_and_two_describes_that_differ_are_refused() {
    let folder = org("twice");
    let import =
        ["import", "--wsdl", "enterprise.wsdl", "--objects", "Account", "--describe", "Account.json"];
    done(&xtask(&folder, &[&import[..], &["--into", "schema"]].concat()));
    let text = fs::read_to_string(folder.join("schema/objects/Account.schema")).expect("a snapshot");
    assert!(text.contains("object Account keyPrefix=001 described=58.0\n"), "{text}");

    fs::write(folder.join("Other.json"), ACCOUNT.replace("\"int\"", "\"string\"")).expect("written");
    let output = xtask(&folder, &["import", "--describe", "Account.json", "Other.json", "--into", "other"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "error: other/objects/Account.schema: Account.json and Other.json make this snapshot, and differ: \
         leave one of them out\n"
    );
    assert!(!folder.join("other").exists(), "nothing is written");
}

/// What it says when something is wrong.
fn refused(folder: &Path, arguments: &[&str]) -> String {
    let output = xtask(folder, arguments);
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stdout));
    assert!(output.stdout.is_empty(), "nothing is said to be written");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder").flatten();
    let mut names: Vec<_> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn what_cannot_be_written_leaves_everything_as_it_was() {
    let folder = org("unwritable");
    let import = ["import", "--wsdl", "enterprise.wsdl", "--describe", "Account.json", "--into"];
    fs::create_dir_all(folder.join("schema/v58/enterprise.schema")).expect("a folder in the way");
    fs::create_dir_all(folder.join("schema/objects")).expect("a folder");
    fs::write(folder.join("schema/objects/Account.schema"), "mine").expect("written");
    assert_eq!(
        refused(&folder, &[&import[..], &["schema"]].concat()),
        "error: schema/v58/enterprise.schema: there is a folder of this name; \
         move it away, or write elsewhere\n"
    );
    assert_eq!(fs::read_to_string(folder.join("schema/objects/Account.schema")).expect("it"), "mine");
    assert_eq!(names(&folder.join("schema/objects")), ["Account.schema"]);

    // A file where a folder has to be: on the way, or the folder itself.
    fs::write(folder.join("file"), "mine").expect("written");
    for into in ["file", "file/schema"] {
        assert_eq!(
            refused(&folder, &[&import[..], &[into]].concat()),
            format!(
                "error: file: it is no folder, and {into}/objects/Account.schema has to be written in it; \
                 move it away, or write elsewhere\n"
            )
        );
    }
    // A name that no file system takes: what was made on the way goes again.
    let long = format!("new/{}", "x".repeat(300));
    let error = refused(&folder, &[&import[..], &[&long]].concat());
    assert!(
        error.starts_with(&format!("error: {long}/objects/Account.schema: cannot write it: ")),
        "{error}"
    );
    assert_eq!(names(&folder), ["Account.json", "enterprise.wsdl", "file", "schema"]);
}

#[test]
fn no_name_leads_out_of_the_folder() {
    let folder = org("traversal");
    for name in ["../evil", "../../../evil", "a/b", "/evil", "..", "C:\\\\evil", "a\\u0000b", "a\\nb", ""] {
        let describe = ACCOUNT.replace(r#""name":"Account""#, &format!(r#""name":"{name}""#));
        fs::write(folder.join("Evil.json"), describe).expect("written");
        let import = ["import", "--describe", "Account.json", "Evil.json", "--into", "in/schema"];
        let error = refused(&folder, &import);
        assert!(error.starts_with("error: Evil.json: "), "{name}: {error}");
        assert_eq!(names(&folder), ["Account.json", "Evil.json", "enterprise.wsdl"], "{name}");
    }
}

#[test]
fn two_names_that_are_one_file_elsewhere_are_refused() {
    let folder = org("case");
    let other = ACCOUNT.replace(r#""name":"Account""#, r#""name":"ACCOUNT""#);
    fs::write(folder.join("Other.json"), other).expect("written");
    assert_eq!(
        refused(&folder, &["import", "--describe", "Account.json", "Other.json", "--into", "schema"]),
        "error: schema/objects/ACCOUNT.schema: Account.json and Other.json make this snapshot, and differ: \
         leave one of them out\n"
    );
}

#[test]
fn the_named_objects_are_taken_of_describes_and_of_wsdls() {
    let folder = org("selected");
    let contact = ACCOUNT.replace("\"Account\"", "\"Contact\"");
    fs::write(folder.join("Contact.json"), contact).expect("written");
    let import = |more: &[&str]| {
        let arguments = ["import", "--describe", "Account.json", "Contact.json", "--into", "schema"];
        xtask(&folder, &[&arguments[..], more].concat())
    };
    assert_eq!(done(&import(&["--objects", "contact"])), "schema/objects/Contact.schema\n");
    // One of the two is only in the WSDL, and one only in a describe.
    assert_eq!(
        done(&import(&["--wsdl", "enterprise.wsdl", "--objects", "User,Contact"])),
        "schema/objects/Contact.schema\nschema/objects/User.schema\n"
    );
    let error = |more: &[&str]| String::from_utf8_lossy(&import(more).stderr).into_owned();
    assert_eq!(
        error(&["--wsdl", "enterprise.wsdl", "--objects", "Contact", "Acount"]),
        "error: objects: there is no sObject `Acount`; nearest to `Acount`: `Account`\n"
    );
    assert_eq!(
        error(&["--components", "SaveResult"]),
        "error: components: there is no type `SaveResult`; no WSDL was read\n"
    );
}

#[test]
fn what_a_command_line_lacks_is_one_line() {
    let folder = org("lacking");
    let more = "`cargo xtask import --help` says more";
    assert_eq!(
        refused(&folder, &["import"]),
        format!(
            "error: there is nothing to import: name a WSDL (--wsdl) or describes (--describe); {more}\n"
        )
    );
    let into = |folders: &[&str]| {
        let mut arguments = vec!["import", "--describe", "Account.json"];
        folders.iter().for_each(|folder| arguments.extend(["--into", folder]));
        refused(&folder, &arguments)
    };
    assert_eq!(into(&[""]), "error: --into names nothing: there is no text behind it\n");
    assert_eq!(into(&["a", "b"]), "error: --into is given twice: say it once\n");
    let wsdl = fs::read_to_string(folder.join("enterprise.wsdl")).expect("a WSDL");
    fs::write(folder.join("other.wsdl"), wsdl.replace("enterprise.soap.sforce.com", "x")).expect("written");
    assert_eq!(
        refused(&folder, &["import", "--wsdl", "other.wsdl", "--into", "schema"]),
        "error: other.wsdl: it does not say which API and version it is of, and so not where its snapshot goes; \
         download it from the org's Setup > API, or use `cargo xtask bind`, which takes any WSDL\n"
    );
}

#[test]
fn a_part_of_the_operations_brings_what_they_need() {
    let folder = org("operations");
    let arguments =
        ["import", "--wsdl", "enterprise.wsdl", "--components", "SaveResult", "--operations", "create"];
    done(&xtask(&folder, &[&arguments[..], &["--into", "schema"]].concat()));
    let schema = snapshot::read_file(&folder.join("schema/v58/enterprise.schema")).expect("a snapshot");
    assert!(wsdl::write(&schema, "https://host.example/services/Soap/c/58.0").is_ok());
    let output = xtask(&folder, &["import", "--wsdl", "enterprise.wsdl", "--operations", "creat"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "error: operations: there is no operation `creat`; nearest to `creat`: `create`\n"
    );
}

#[test]
fn a_describe_and_a_wsdl_are_bound_as_one_and_what_they_disagree_about_is_said() {
    let folder = org("joined");
    let arguments =
        ["bind", "--wsdl", "enterprise.wsdl", "--describe", "Account.json", "--objects", "Account"];
    let said = done(&xtask(&folder, &[&arguments[..], &["--out", "sf"]].concat()));
    assert!(
        said.contains(
            "\nThe describes and the WSDL disagree (1):\n  \
             Account.Name: the describe says int, the WSDL xsd:string; the describe is taken\n"
        ),
        "{said}"
    );
    let account = fs::read_to_string(folder.join("sf/account.rs")).expect("bindings");
    assert!(account.contains("`Account`, described at 58.0."), "{account}");
    assert!(account.contains("/// `OwnerId`: reference. *Properties unknown*."), "{account}");
    assert!(account.contains("impl ::sforce::CanQuery for Account {}"), "{account}");
    assert!(!account.contains("impl ::sforce::CanDelete for Account {}"), "{account}");
}
