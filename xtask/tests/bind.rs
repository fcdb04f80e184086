//! `cargo xtask bind`: what it makes of small inputs, and what it says of wrong ones.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// An empty folder of this test's own.
fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("bind_{name}"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a writable target folder");
    folder
}

/// Runs it in a folder, so that messages name its files by short paths.
fn bind(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("bind").args(arguments).current_dir(folder).output().expect("xtask runs")
}

fn said(output: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (text(&output.stdout), text(&output.stderr))
}

/// What it prints, and what it says on the side, when all is well.
fn bound(folder: &Path, arguments: &[&str]) -> (String, String) {
    let output = bind(folder, arguments);
    let (out, error) = said(&output);
    assert!(output.status.success(), "{out}{error}");
    (out, error)
}

/// What it says when something is wrong. Then nothing has changed.
fn refused(folder: &Path, arguments: &[&str]) -> String {
    let before = files(folder);
    let output = bind(folder, arguments);
    let (out, error) = said(&output);
    assert_eq!(output.status.code(), Some(1), "{out}{error}");
    assert_eq!(out, "");
    assert!(files(folder) == before, "something was written");
    error
}

/// The files below a folder with their text, and the folders with none.
fn files(folder: &Path) -> BTreeMap<PathBuf, Option<Vec<u8>>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path));
            found.insert(path, None);
        } else {
            let text = fs::read(&path).expect("a readable file");
            found.insert(path, Some(text));
        }
    }
    found
}

fn text(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn write(folder: &Path, file: &str, text: &str) {
    let file = folder.join(file);
    fs::create_dir_all(file.parent().expect("a folder")).expect("a writable target folder");
    fs::write(file, text).expect("a writable target folder");
}

/// A describe of an object with an id and a reference.
fn describe(object: &str, refers_to: &str) -> String {
    let field = |name: &str, ty: &str, more: &str| {
        format!(
            r#"{{"name":"{name}","type":"{ty}","soapType":"tns:ID","length":18,"createable":false,
"updateable":false,"filterable":true,"sortable":true,"nillable":true,"picklistValues":[]{more}}}"#
        )
    };
    let parent = format!(r#","referenceTo":["{refers_to}"],"relationshipName":"{refers_to}""#);
    let (id, parent) = (field("Id", "id", ""), field(&format!("{refers_to}Id"), "reference", &parent));
    format!(
        r#"{{"name":"{object}","queryable":true,"fields":[{id},{parent}],
"urls":{{"sobject":"/services/data/v58.0/sobjects/{object}"}}}}"#
    )
}

/// Operations, by which the legacy calls are known.
const CALLS: [&str; 4] = ["create", "update", "delete", "checkStatus"];

/// A small Metadata WSDL.
fn wsdl(version: &str, more: &str) -> String {
    let calls = |line: &dyn Fn(&str) -> String| CALLS.map(line).concat();
    let elements = calls(&|call| {
        format!(r#"<xsd:element name="{call}"/><xsd:element name="{call}Response" type="m:AsyncResult"/>"#)
    });
    let messages = calls(&|call| {
        format!(
            r#"<message name="{call}Request"><part name="parameters" element="m:{call}"/></message>
<message name="{call}Response"><part name="parameters" element="m:{call}Response"/></message>"#
        )
    });
    let port = calls(&|call| {
        format!(
            r#"<operation name="{call}"><input message="m:{call}Request"/><output message="m:{call}Response"/></operation>"#
        )
    });
    let binding = calls(&|call| {
        format!(
            r#"<operation name="{call}"><soap:operation soapAction=""/><input><soap:body use="literal"/></input>
<output><soap:body use="literal"/></output></operation>"#
        )
    });
    let component = |name: &str, elements: &str| {
        format!(
            r#"<xsd:complexType name="{name}"><xsd:complexContent><xsd:extension base="m:Metadata"><xsd:sequence>
{elements}</xsd:sequence></xsd:extension></xsd:complexContent></xsd:complexType>"#
        )
    };
    let object = component(
        "CustomObject",
        r#"<xsd:element name="fields" minOccurs="0" maxOccurs="unbounded" type="m:CustomField"/>"#,
    );
    let field = component("CustomField", r#"<xsd:element name="label" minOccurs="0" type="xsd:string"/>"#);
    let layout = component("Layout", more);
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<definitions targetNamespace="http://soap.sforce.com/2006/04/metadata"
  xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:m="http://soap.sforce.com/2006/04/metadata"
  xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:xsd="http://www.w3.org/2001/XMLSchema">
<types><xsd:schema elementFormDefault="qualified" targetNamespace="http://soap.sforce.com/2006/04/metadata">
{elements}
<xsd:complexType name="Metadata"><xsd:sequence>
<xsd:element name="fullName" minOccurs="0" type="xsd:string"/></xsd:sequence></xsd:complexType>
<xsd:complexType name="AsyncResult"><xsd:sequence>
<xsd:element name="id" type="xsd:string"/></xsd:sequence></xsd:complexType>
{object}{field}{layout}
</xsd:schema></types>
{messages}
<portType name="MetadataPortType">{port}</portType>
<binding name="MetadataBinding" type="m:MetadataPortType">
<soap:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/>{binding}</binding>
<service name="MetadataService"><port name="Metadata" binding="m:MetadataBinding">
<soap:address location="https://h.example/services/Soap/m/{version}"/></port></service>
</definitions>
"#
    )
}

/// A folder with a WSDL of 30.0, two describes and a describeGlobal.
fn org(name: &str) -> PathBuf {
    let folder = scratch(name);
    write(&folder, "m.wsdl", &wsdl("30.0", ""));
    write(&folder, "d/Account.json", &describe("Account", "User"));
    write(&folder, "d/Contact.json", &describe("Contact", "Account"));
    write(&folder, "d/_global.json", r#"{"sobjects":[{"name":"Account"}]}"#);
    folder
}

const NOTE: &str = "note: d/_global.json: passed over: a describeGlobal has no fields\n";

/// The last lines of what is printed, which name this project's folder.
fn usage(lines: &str) -> String {
    let sdk = fs::canonicalize(Path::new(env!("CARGO_MANIFEST_DIR")).join("../sdk")).expect("the sdk");
    format!(
        "\nTo use it, in the module whose folder it lies in (src/lib.rs or src/main.rs for one in src):\n\n\
         {lines}\n\
         and in Cargo.toml, under [dependencies] (`default-features = false` leaves out the client):\n\n  \
         sforce = {{ path = {:?}, default-features = false }}\n",
        sdk.display().to_string()
    )
}

#[test]
fn binds_all_that_it_is_given() {
    let folder = org("all");
    let (out, error) = bound(&folder, &["--wsdl", "m.wsdl", "--describe", "d", "--out", "src/sf"]);
    assert_eq!(error, NOTE);
    assert_eq!(
        out,
        "Read m.wsdl: the metadata WSDL of 30.0, 5 types.\n\
         Read 2 files of describes of 58.0: 2 sObjects.\n\
         Selected all of 5 types and all of 2 sObjects.\n\
         Wrote src/sf: 6 files, 217 lines.\n\
         \x20 types             15 = 6 emitted + 9 mapped\n\
         \x20 fields            10 = 10 emitted + 0 mapped\n\
         \x20 relationships      2 = 2 emitted + 0 mapped\n\
         \x20 values             0 = 0 emitted + 0 mapped\n\
         \n\
         Mapped to something else than a type or a field of their own (9):\n\
         \x20 a request, a response, a header or a fault: the library writes and reads it by name (8)\n\
         \x20   checkStatus, checkStatusResponse, create, createResponse, delete, deleteResponse, update,\n\
         \x20   updateResponse\n\
         \x20 the library has it, as the union over all versions (1)\n\
         \x20   AsyncResult\n"
            .to_owned()
            + &usage("  pub mod sf;\n")
    );
    let root = text(&folder.join("src/sf/mod.rs"));
    let line = "// Made by `cargo xtask bind` from describe 58.0 and metadata 30.0. Change the schema, not this file.";
    assert!(root.starts_with(line), "{root}");

    // Again, nothing is touched: what depends on it is not compiled again.
    let written =
        |file: &str| fs::metadata(folder.join(file)).and_then(|file| file.modified()).expect("a time");
    let before = written("src/sf/mod.rs");
    let (out, _) = bound(&folder, &["--wsdl", "m.wsdl", "--describe", "d", "--out", "src/sf"]);
    assert!(out.contains("\nNothing changed in src/sf: 6 files, 217 lines.\n"), "{out}");
    assert_eq!(written("src/sf/mod.rs"), before);
}

#[test]
fn selects_objects_and_components_with_what_they_reach() {
    let folder = org("some");
    let asked = ["--describe", "d/Account.json", "d/Contact.json", "--wsdl", "m.wsdl", "--out", "my-org"];
    let selection = ["--objects", "account", "--components=Layout , customobject"];
    let (out, error) = bound(&folder, &[asked.as_slice(), &selection].concat());
    assert_eq!(error, "");
    assert!(out.contains("\nSelected 4 of 5 types and 1 of 2 sObjects.\n"), "{out}");
    assert!(out.ends_with(&usage("  #[path = \"my-org/mod.rs\"]\n  pub mod my_org;\n")), "{out}");
    let components = text(&folder.join("my-org/types_c.rs"));
    assert!(components.contains("::sforce::component! { CustomObject legacy }"), "{components}");
    assert!(components.contains("pub struct CustomField {"), "{components}");
    assert!(
        text(&folder.join("my-org/account.rs")).contains("pub user: ::sforce::Opt<::sforce::DynamicObject>")
    );

    // What is no longer asked for goes.
    let (out, _) = bound(&folder, &["--wsdl", "m.wsdl", "--components", "Layout", "--out", "my-org"]);
    assert!(out.contains("\nSelected 2 of 5 types.\n"), "{out}");
    let mut left: Vec<_> = fs::read_dir(folder.join("my-org")).expect("a folder").flatten().collect();
    left.sort_by_key(fs::DirEntry::file_name);
    let left: Vec<_> = left.iter().map(|file| file.file_name().to_string_lossy().into_owned()).collect();
    assert_eq!(left, ["mod.rs", "types_l.rs", "types_m.rs"]);
    let beside = fs::read_dir(&folder).expect("a folder").count();
    assert_eq!(beside, 3, "only the inputs and the output are there");
}

#[test]
fn numbered_names_are_listed() {
    let folder = scratch("numbered");
    write(&folder, "Room__c.json", &describe("Room__c", "User"));
    write(&folder, "m.wsdl", &wsdl("58.0", "").replace("Layout", "Room__c"));
    let (out, _) = bound(&folder, &["--wsdl", "m.wsdl", "--describe", "Room__c.json", "--out", "sf"]);
    assert!(out.contains("\nSelected all of 5 types and the only sObject.\n"), "{out}");
    let listed = "\nNumbered, because another has the usual name (1):\n  \
                  Room__c is `Room__c_2`: the usual name went to the Room__c of another namespace\n";
    assert!(out.contains(listed), "{out}");
}

#[test]
fn a_name_that_is_nowhere_is_shown_with_the_nearest() {
    let folder = org("nowhere");
    assert_eq!(
        refused(&folder, &["--describe", "d", "--objects", "Acount,Contact", "--out", "sf"]),
        format!("{NOTE}error: objects: there is no sObject `Acount`; nearest to `Acount`: `Account`\n")
    );
    assert_eq!(
        refused(&folder, &["--wsdl", "m.wsdl", "--components", "CustomFeild", "Zzzz", "--out", "sf"]),
        "error: components: there are no types `CustomFeild`, `Zzzz`; \
         nearest to `CustomFeild`: `CustomField`; nothing that was read is called like `Zzzz`\n"
    );
    assert_eq!(
        refused(&folder, &["--wsdl", "m.wsdl", "--objects", "Account", "--out", "sf"]),
        "error: objects: there is no sObject `Account`; no describe was read, \
         and no WSDL that declares sObjects\n"
    );
}

#[test]
fn an_input_that_is_not_what_it_should_be_is_named_with_the_place() {
    let folder = org("wrong");
    let whole = wsdl("30.0", "");
    let (half, _) = whole.split_once("</types>").expect("its types");
    let cut = describe("Account", "User").replace(r#""createable":false,"#, "");
    for (file, text) in [
        ("not.json", "Account"),
        ("partial.json", &cut),
        ("cut.wsdl", half),
        ("page.wsdl", "<html><body>Log in</body></html>"),
        ("dangling.wsdl", &wsdl("30.0", r#"<xsd:element name="a" type="m:Gone"/>"#)),
        ("empty/readme.txt", ""),
        ("mixed/Account.json", &describe("Account", "User")),
        ("mixed/Lead.json", "{"),
    ] {
        write(&folder, file, text);
    }
    let cases = [
        ("--describe", "not.json", "not.json:1:1: this is not JSON: expected value"),
        (
            "--describe",
            "partial.json",
            "partial.json: fields[0]: object Account, field Id: it has no key `createable`; \
             fetch the full describe; this one was cut",
        ),
        (
            "--describe",
            "mixed",
            "mixed/Lead.json:1:1: it ends in the middle of a value; it is cut off; download it again",
        ),
        (
            "--describe",
            "d/_global.json",
            "d/_global.json: sobjects[0]: it is a describeGlobal: its objects have no fields; \
             fetch /sobjects/Account/describe",
        ),
        (
            "--describe",
            "empty",
            "empty: there is no describe (*.json) in it; folders in it are not looked into",
        ),
        ("--describe", "gone.json", "gone.json: cannot read it: No such file or directory (os error 2)"),
        ("--wsdl", "d", "d: it is a folder; name the file in it"),
        (
            "--wsdl",
            "cut.wsdl",
            "cut.wsdl:15:14: it ends in the middle of an element; it is cut off; download it again",
        ),
        (
            "--wsdl",
            "page.wsdl",
            "page.wsdl:1:1: the root element is <html>, not the <definitions> of WSDL; \
             it is a web page; log in, then download the WSDL again",
        ),
        (
            "--wsdl",
            "dangling.wsdl",
            "dangling.wsdl:14:1: type Layout, element a: it refers to the type \
             {http://soap.sforce.com/2006/04/metadata}Gone, which is not declared; \
             add its declaration, or take out what names it",
        ),
    ];
    for (option, input, message) in cases {
        assert_eq!(
            refused(&folder, &[option, input, "--out", "sf"]),
            format!("error: {message}\n"),
            "{input}"
        );
    }
}

#[test]
fn what_does_not_go_together_is_refused() {
    let folder = org("together");
    write(&folder, "new.wsdl", &wsdl("58.0", ""));
    write(&folder, "other.wsdl", &wsdl("30.0", r#"<xsd:element name="a" type="xsd:int"/>"#));
    write(&folder, "x.wsdl", &wsdl("30.0", "").replace("http://soap.sforce.com/2006/04/metadata", "urn:x"));
    write(&folder, "old/Account.json", &describe("Account", "User").replace("58.0", "30.0"));
    let wsdls = |other| refused(&folder, &["--wsdl", "m.wsdl", "--wsdl", other, "--out", "sf"]);
    assert_eq!(
        wsdls("new.wsdl"),
        "error: new.wsdl: it is the metadata WSDL of 58.0, and m.wsdl is the metadata WSDL of 30.0; \
         bind each version into a module of its own\n"
    );
    assert_eq!(
        wsdls("x.wsdl"),
        "error: x.wsdl: it is a WSDL of 30.0, and m.wsdl is the metadata WSDL of 30.0; \
         bind each API into a module of its own\n"
    );
    assert_eq!(
        wsdls("other.wsdl"),
        "error: other.wsdl: it says otherwise of type {http://soap.sforce.com/2006/04/metadata}Layout \
         than m.wsdl; bind one of them only\n"
    );
    assert_eq!(
        refused(&folder, &["--describe", "d", "old", "--out", "sf"]),
        format!(
            "{NOTE}error: old/Account.json: it describes Account otherwise than d/Account.json; \
             give one of them only\n"
        )
    );
    bound(&folder, &["--wsdl", "m.wsdl", "m.wsdl", "--describe", "d", "d/Account.json", "--out", "sf"]);
}

#[test]
fn a_folder_that_is_not_ours_is_left_alone() {
    let folder = org("foreign");
    let to = |out: &str| refused(&folder, &["--describe", "d/Account.json", "--out", out]);
    let help = "name a new folder, or empty this one yourself";
    write(&folder, "src/main.rs", "fn main() {}");
    assert_eq!(
        to("src"),
        format!("error: src: it is not empty, and has no mod.rs that begins with \"// Made by\"; {help}\n")
    );
    assert_eq!(to("m.wsdl"), format!("error: m.wsdl: it is a file, not a folder; {help}\n"));
    assert_eq!(to("m.wsdl/sf"), "error: m.wsdl/sf: cannot read it: Not a directory (os error 20)\n");
    bound(&folder, &["--describe", "d/Account.json", "--out", "sf"]);
    write(&folder, "sf/mine.rs", "//! By hand.");
    assert_eq!(to("sf"), format!("error: sf: sf/mine.rs was not generated and would be lost; {help}\n"));
    for around in [".", "..", "/"] {
        assert_eq!(
            to(around),
            format!(
                "error: {around}: it is not empty, and has no mod.rs that begins with \"// Made by\"; {help}\n"
            )
        );
    }
    let inside = folder.join("sf");
    fs::remove_file(inside.join("mine.rs")).expect("a file");
    assert_eq!(
        refused(&inside, &["--describe", "../d/Account.json", "--out", "."]),
        "error: .: you are in this folder, and it would be replaced; run the command from a folder outside of it\n"
    );
}

#[cfg(unix)]
#[test]
fn a_link_to_nothing_is_named() {
    let folder = org("dangling");
    std::os::unix::fs::symlink("gone", folder.join("link")).expect("a link");
    let output = bind(&folder, &["--describe", "d/Account.json", "--out", "link"]);
    assert_eq!(
        said(&output).1,
        "error: link: it is a link that leads nowhere; make the folder that it leads to, or delete the link\n"
    );
    assert!(folder.join("link").is_symlink());
    fs::create_dir(folder.join("gone")).expect("a folder");
    bound(&folder, &["--describe", "d/Account.json", "--out", "link"]);
    assert!(folder.join("link").is_symlink() && folder.join("gone/mod.rs").exists());
}

/// The generator refuses it, and knows no files.
#[test]
fn what_cannot_be_bound_is_named_with_its_file() {
    let folder = org("too_many_values");
    let values: Vec<_> = (0..=u16::MAX).map(|value| format!(r#"{{"value":"{value}"}}"#)).collect();
    let picklist = describe("Too__c", "Room__c").replacen("\"id\"", "\"picklist\"", 1).replacen(
        "[]",
        &format!("[{}]", values.join(",")),
        1,
    );
    write(&folder, "d/Too__c.json", &picklist);
    let error = refused(&folder, &["--describe", "d", "--out", "sf"]);
    assert_eq!(
        error.lines().last(),
        Some(
            "error: d/Too__c.json: Too__c.Id: it has 65536 values, and an enumeration has 65535 at the most; \
             bind only the objects and types that you need"
        )
    );
}

/// A folder that cannot be written is made by the length of a name, because root may write anywhere.
#[test]
fn what_cannot_be_written_leaves_nothing_behind() {
    let folder = org("unwritable");
    let long = "x".repeat(250);
    assert_eq!(
        refused(&folder, &["--describe", "d/Account.json", "--out", &long]),
        format!("error: {long}: cannot read it: File name too long (os error 36)\n")
    );
}

#[test]
fn a_command_line_that_lacks_something_says_what() {
    let folder = org("lacking");
    let more = "`cargo xtask bind --help` says more";
    assert_eq!(
        refused(&folder, &["--out", "sf"]),
        format!("error: there is nothing to bind: name a WSDL (--wsdl) or describes (--describe); {more}\n")
    );
    assert_eq!(
        refused(&folder, &["--describe", "d"]),
        format!("error: there is nowhere to write: name a folder (--out); {more}\n")
    );
    assert_eq!(
        refused(&folder, &["--describe", "d", "--objects", ",", "--out", "sf"]),
        "error: --objects names nothing; leave it out to take all\n"
    );
    assert_eq!(
        refused(&folder, &["--describe", "d", "--out", "a", "--out", "b"]),
        "error: --out is given twice: say it once\n"
    );
    assert_eq!(
        refused(&folder, &["--describe", "d", "--out", ""]),
        "error: --out names nothing: there is no text behind it\n"
    );
    assert_eq!(
        refused(&folder, &["--describe", "d", "--into", "a"]),
        format!("error: invalid option '--into'; {more}\n")
    );
    let (help, _) = bound(&folder, &["--help"]);
    for option in ["--wsdl", "--describe", "--objects", "--components", "--out"] {
        assert!(help.contains(option), "{option} is not explained");
    }
}
