//! `cargo xtask fetch`: from an emulated org, interrupted and resumed, and again when nothing has changed.

use sforce_codegen::schema::{Object, Schema};
use sforce_codegen::snapshot;
use sforce_emulator::{Emulator, Exchange, Fault, Rule};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
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
    assert_eq!(described_objects(&org) + first, objects.objects.len(), "each object once");

    let fetched = snapshot::read_folder(&into.join("objects")).unwrap();
    assert_eq!(fetched.objects.keys().collect::<Vec<_>>(), objects.objects.keys().collect::<Vec<_>>());
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
        said(&output).starts_with(&format!("fetched 0, unchanged {}\n", objects.objects.len())),
        "{}",
        said(&output)
    );
    let unchanged = org.log().into_iter().filter(|exchange| exchange.status == 304).count();
    assert_eq!(unchanged, objects.objects.len());
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
    refused(&["--objects", "Nothing"], "Nothing.json: NOT_FOUND");
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
