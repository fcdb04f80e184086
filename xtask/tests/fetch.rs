//! `cargo xtask fetch`: from an emulated org, interrupted and resumed, and again when nothing has changed.

use sforce_emulator::{Emulator, Exchange, Fault, Rule};
use sforce_schema::snapshot;
use sforce_schema::{Object, Schema};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Duration;
use tokio::runtime::Runtime;

fn committed() -> (Schema, Schema) {
    let schemas = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/schema");
    let metadata = snapshot::read_file(&schemas.join("v30/metadata.schema")).unwrap();
    let mut objects = snapshot::read_folder(&schemas.join("objects")).unwrap();
    // Of what only a WSDL tells of, an org says more than its schema knows.
    objects.objects.retain(|_, object| !object.assumed);
    (objects, metadata)
}

/// An emulated org, and the runtime that it runs in.
fn org() -> (Runtime, Emulator) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let (objects, metadata) = committed();
    let emulator = runtime.block_on(Emulator::builder().schema(objects).schema(metadata).start()).unwrap();
    (runtime, emulator)
}

/// An empty folder of this test's own.
fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("fetch_{name}"));
    let _ = fs::remove_dir_all(&folder);
    folder
}

fn fetch(org: &Emulator, into: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("fetch")
        .args(arguments)
        .args(["--url", org.url(), "--version", "58.0", "--into"])
        .arg(into)
        .env("SFORCE_SESSION", org.session())
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&[&output.stdout[..], &output.stderr[..]].concat()).into_owned()
}

/// How many describes of objects were answered.
fn described_objects(org: &Emulator) -> usize {
    let described = |exchange: &Exchange| exchange.path.ends_with("/describe") && exchange.status == 200;
    org.log().iter().filter(|exchange| described(exchange)).count()
}

/// An object as the org serves it: not with the version that its schema was described at, and with a
/// key prefix of the org's own where the schema has none.
fn served(object: &Object, fetched: &Object) -> Object {
    let key_prefix = object.key_prefix.clone().or_else(|| fetched.key_prefix.clone());
    Object { described: fetched.described, key_prefix, ..object.clone() }
}

#[test]
fn what_is_fetched_is_what_the_org_serves_though_it_was_interrupted() {
    let (_runtime, org) = org();
    let (objects, metadata) = committed();
    let into = scratch("interrupted");

    // The fifth describe is refused, and whatever comes behind it.
    let refused = Fault::Code(403, "FUNCTIONALITY_NOT_ENABLED", None);
    org.fail(Rule::new(refused).path("/describe").after(4));
    let output = fetch(&org, &into, &["--all", "--wsdl", "metadata", "--at-once", "1"]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(!into.join("objects").exists(), "no snapshots of half an org");
    let first = described_objects(&org);
    assert!((1..objects.objects.len()).contains(&first), "{first}");

    org.clear_faults();
    org.clear_log();
    let output = fetch(&org, &into, &["--all", "--wsdl", "metadata"]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(said(&output).contains(&format!("fetched before the interruption {first}")), "{}", said(&output));
    // Every org has that object, too.
    let mut names: Vec<&str> = objects.objects.keys().map(String::as_str).chain(["Organization"]).collect();
    names.sort_unstable();
    assert_eq!(described_objects(&org) + first, names.len(), "each object once");

    let fetched = snapshot::read_folder(&into.join("objects")).unwrap();
    assert_eq!(fetched.objects.keys().collect::<Vec<_>>(), names);
    for (name, object) in &objects.objects {
        let fetched = &fetched.objects[name];
        assert_eq!(*fetched, served(object, fetched), "{name}");
    }
    let wsdl = snapshot::read_file(&into.join("v30/metadata.schema")).unwrap();
    assert!(
        wsdl.types == metadata.types
            && wsdl.service == metadata.service
            && wsdl.elements == metadata.elements
    );

    // A later run asks whether anything has changed, and fetches nothing that has not.
    org.clear_log();
    let output = fetch(&org, &into, &["--all"]);
    assert!(
        said(&output).starts_with(&format!("fetched 0, unchanged {}\n", names.len())),
        "{}",
        said(&output)
    );
    let unchanged = org.log().into_iter().filter(|exchange| exchange.status == 304).count();
    assert_eq!(unchanged, names.len());
    assert_eq!(snapshot::read_folder(&into.join("objects")).unwrap(), fetched);
}

#[test]
fn only_what_is_asked_for_is_fetched() {
    let (_runtime, org) = org();
    let into = scratch("some");
    let output = fetch(&org, &into, &["--objects", "Account,Contact", "--without-custom"]);
    assert!(output.status.success(), "{}", said(&output));
    let fetched = snapshot::read_folder(&into.join("objects")).unwrap();
    assert_eq!(fetched.objects.keys().collect::<Vec<_>>(), ["Account", "Contact"]);
    assert!(!said(&output).contains(org.session()), "the session is nobody's to see");
}

#[test]
fn every_wsdl_is_fetched() {
    let (_runtime, org) = org();
    let into = scratch("wsdls");
    let output = fetch(&org, &into, &["--wsdl", "metadata,partner,enterprise,tooling"]);
    assert!(output.status.success(), "{}", said(&output));
    for name in ["metadata", "partner", "enterprise", "tooling"] {
        let snapshots = fs::read_dir(&into).unwrap().flatten();
        let found = snapshots.filter(|folder| folder.path().join(format!("{name}.schema")).exists()).count();
        assert_eq!(found, 1, "{name}: {}", said(&output));
    }
}

#[test]
fn what_cannot_be_fetched_is_said() {
    let (_runtime, org) = org();
    let into = scratch("wrong");
    let refused = |arguments: &[&str], words: &str| {
        let output = fetch(&org, &into, arguments);
        assert_eq!(output.status.code(), Some(1));
        assert!(said(&output).contains(words), "{}", said(&output));
    };
    refused(&["--objects", "Nothing"], "error: sObject Nothing: NOT_FOUND: ");
    refused(
        &["--objects", "Nothing"],
        "; check its name, that it is of this API, and that the user may see it\n",
    );
    assert!(!into.exists(), "a run that has fetched nothing leaves nothing");
    refused(&["--objects", "../x"], "is not the name of an sObject");
    refused(&["--wsdl", "apex"], "there are metadata, partner, enterprise and tooling");
    refused(&[], "there is nothing to fetch");
    refused(&["--all", "--objects", "Account"], "two ways to say");
    refused(&["--password", "x"], "a secret on the command line");
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["fetch", "--all", "--url", org.url(), "--into"])
        .arg(&into)
        .env_clear()
        .output()
        .unwrap();
    assert!(said(&output).contains("nothing says how to sign in"), "{}", said(&output));
}

/// An emulated org of these objects only.
fn org_of(names: &[&str]) -> (Runtime, Emulator) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let (mut objects, _) = committed();
    objects.objects.retain(|name, _| names.contains(&name.as_str()));
    let emulator = runtime.block_on(Emulator::builder().schema(objects).start()).unwrap();
    (runtime, emulator)
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().flatten();
    let mut names: Vec<_> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn objects_that_are_gone_from_the_org_are_gone_from_the_snapshots() {
    let into = scratch("gone");
    let (_runtime, before) = org_of(&["Account", "Contact"]);
    let output = fetch(&before, &into, &["--all"]);
    assert!(output.status.success(), "{}", said(&output));
    fs::write(into.join("objects/Own__c.schema"), "sforce schema 1\n\nobject Own__c\n").unwrap();

    let (_runtime, after) = org_of(&["Account"]);
    // A run for some objects says nothing of the others.
    let output = fetch(&after, &into, &["--objects", "Account"]);
    assert!(output.status.success() && into.join("objects/Contact.schema").exists(), "{}", said(&output));
    let output = fetch(&after, &into, &["--all"]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(said(&output).contains(", gone from the org 1\n"), "{}", said(&output));
    assert!(said(&output).contains(&format!("removed {}\n", into.join("objects/Contact.schema").display())));
    assert_eq!(names(&into.join("objects")), ["Account.schema", "Organization.schema", "Own__c.schema"]);
    assert_eq!(names(&into.join("fetched")), ["Account.json", "Organization.json", "journal"]);
}

#[test]
fn only_what_this_run_asks_for_becomes_snapshots() {
    let (_runtime, org) = org_of(&["Account", "Contact"]);
    let into = scratch("this_run");
    let output = fetch(&org, &into, &["--objects", "Account"]);
    assert!(output.status.success(), "{}", said(&output));
    fs::remove_file(into.join("objects/Account.schema")).unwrap();
    fs::write(into.join("fetched/stray.json"), "not JSON").unwrap();
    fs::write(into.join("fetched/stray.wsdl"), "no WSDL").unwrap();

    // One object in two spellings is one, and is known by the spelling of its file.
    org.clear_log();
    let output = fetch(&org, &into, &["--objects", "contact,CONTACT,Contact"]);
    assert!(output.status.success(), "{}", said(&output));
    assert_eq!(described_objects(&org), 1);
    assert_eq!(names(&into.join("objects")), ["Contact.schema"]);
    let before = names(&into.join("fetched"));
    let output = fetch(&org, &into, &["--objects", "CONTACT"]);
    assert!(said(&output).starts_with("fetched 0, unchanged 1\n"), "{}", said(&output));
    assert_eq!(names(&into.join("fetched")), before);
}

#[test]
fn the_apis_have_describes_of_their_own() {
    let into = scratch("tooling");
    let (_runtime, org) = org_of(&["Account", "Contact"]);
    let output = fetch(&org, &into, &["--objects", "Account,Contact"]);
    assert!(output.status.success(), "{}", said(&output));
    drop(org);

    // The same org by its other API, which has another sObject of the same name.
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let (mut objects, _) = committed();
    objects.objects.retain(|name, _| name == "Contact");
    objects.objects.values_mut().for_each(|object| object.tooling = true);
    let org = runtime.block_on(Emulator::builder().schema(objects).start()).unwrap();
    let output = fetch(&org, &into, &["--tooling", "--all"]);
    assert!(output.status.success(), "{}", said(&output));
    let asked = org.log().into_iter().map(|exchange| exchange.path);
    let mut asked: Vec<_> = asked.filter(|path| path.ends_with("/describe")).collect();
    asked.sort_unstable();
    let describes = ["Contact", "Organization"];
    assert_eq!(asked, describes.map(|name| format!("/services/data/v58.0/tooling/sobjects/{name}/describe")));
    assert_eq!(names(&into.join("fetched")), ["Account.json", "Contact.json", "journal", "tooling"]);
    assert_eq!(names(&into.join("fetched/tooling")), ["Contact.json", "Organization.json", "journal"]);
    let user = snapshot::read_file(&into.join("objects/Contact.schema")).unwrap();
    assert!(user.objects["Contact"].tooling);

    // What is gone from one API is not gone from the other.
    fs::write(into.join("fetched/tooling/Account.json"), "{}").unwrap();
    let output = fetch(&org, &into, &["--tooling", "--all"]);
    assert!(said(&output).contains(", gone from the org 1\n"), "{}", said(&output));
    assert_eq!(names(&into.join("objects")), ["Account.schema", "Contact.schema", "Organization.schema"]);
}

#[test]
fn an_address_that_cannot_be_reached_is_named() {
    // A port that nothing listens on: it was free a moment ago.
    let port = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port();
    let url = format!("http://127.0.0.1:{port}");
    let into = scratch("unreachable");
    for sign_in in [
        &[("SFORCE_SESSION", "00Dxx!session")][..],
        &[("SFORCE_CLIENT_ID", "id"), ("SFORCE_CLIENT_SECRET", "hidden")],
        &[("SFORCE_USERNAME", "user"), ("SFORCE_PASSWORD", "hidden")],
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["fetch", "--objects", "Account", "--url", &url, "--into"])
            .arg(&into)
            .env_clear()
            .envs(sign_in.iter().copied())
            .output()
            .unwrap();
        let told = String::from_utf8_lossy(&output.stderr);
        let last = told.lines().last().unwrap_or_default();
        assert!(last.starts_with(&format!("error: {url}: ")), "{last}");
        assert!(last.contains("no connection to the service ("), "{last}");
        assert!(last.ends_with("; check the address and the network"), "{last}");
        assert!(!into.exists(), "a run that has fetched nothing leaves nothing");
    }
}

#[test]
fn how_far_it_is_is_said_in_lines_where_nobody_watches() {
    let (_runtime, org) = org_of(&["Account", "Contact"]);
    let into = scratch("progress");
    // The second describe is on its way for longer than it takes to say so.
    org.fail(Rule::new(Fault::Delay(Duration::from_millis(2_500))).path("/describe").after(1));
    let output = fetch(&org, &into, &["--objects", "Account,Contact", "--at-once", "1"]);
    assert!(output.status.success(), "{}", said(&output));
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    let line = error.lines().find(|line| line.contains(" s: fetched ")).unwrap_or_default();
    assert!(line.ends_with(" s: fetched 1 of 2, last sObject Account …"), "{error}");
    assert!(!error.contains('\u{1b}'), "{error}");
}
