//! Generating from the committed snapshots: the same bytes every time, and nothing dropped.

use sforce_codegen::emit::Generator;
use sforce_schema::select::Selection;
use sforce_schema::{Schema, snapshot};
use std::path::{Path, PathBuf};

fn committed(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/schema").join(path)
}

fn schemas() -> Vec<(&'static str, Schema)> {
    let metadata = ["v30/metadata.schema", "v66/metadata.schema"];
    let mut schemas: Vec<_> = metadata
        .map(|path| (path, snapshot::read_file(&committed(path)).expect("a committed snapshot")))
        .into();
    let tooling = snapshot::read_folder(&committed("v65/tooling"));
    schemas.push(("v65/tooling", tooling.expect("the committed Tooling API")));
    schemas.push(("objects", snapshot::read_folder(&committed("objects")).expect("the committed objects")));
    schemas
}

#[test]
fn gives_the_same_bytes_twice() {
    for (path, schema) in schemas() {
        let first = Generator::new(schema.clone()).tree().expect("bindings");
        let second = Generator::new(schema).tree().expect("bindings");
        // Not assert_eq: a difference would print megabytes.
        assert!(first == second, "{path}: generated twice, it differs");
    }
}

#[test]
fn gives_the_same_bytes_in_whatever_order_schemas_are_joined() {
    let files = snapshot::files(&committed("objects")).expect("the committed objects");
    assert!(files.len() > 3, "the snapshots of objects are gone");
    let parts: Vec<_> =
        files.iter().map(|file| snapshot::read_file(file).expect("a committed snapshot")).collect();
    let joined = |parts: &mut dyn Iterator<Item = &Schema>| {
        let mut schema = Schema::default();
        parts.for_each(|part| schema.merge(part.clone()).expect("objects that can be joined"));
        Generator::new(schema).file().expect("bindings")
    };
    let forward = joined(&mut parts.iter());
    let backward = joined(&mut parts.iter().rev());
    let rotated = joined(&mut parts[2..].iter().chain(&parts[..2]));
    assert!(forward == backward && forward == rotated, "the order in which schemas are joined shows");
}

#[test]
fn drops_nothing() {
    for (path, schema) in schemas() {
        let values: usize = schema
            .types
            .values()
            .map(|ty| match ty {
                sforce_schema::Type::Simple(simple) => simple.values.len(),
                sforce_schema::Type::Complex(_) => 0,
            })
            .sum();
        let (types, objects) = (schema.types.len() + schema.elements.len(), schema.objects.len());
        let report = Generator::new(schema).tree().expect("bindings").report;
        assert!(report.adds_up(), "{path}: {report}");
        // Counted here by other means than in the generator.
        // What a WSDL declares and a describe describes is both.
        assert!(report.types.read >= types + objects, "{path}: {report}");
        assert!(report.values.read >= values, "{path}: {report}");
        let mapped = report.types.mapped + report.fields.mapped + report.values.mapped;
        assert!(report.mapped.len() >= mapped, "{path}: {mapped} went elsewhere, some without a reason");
    }
}

fn refusal(text: &str) -> String {
    let schema = snapshot::read("x.schema", text).expect("a snapshot");
    Generator::new(schema).file().expect_err("it cannot be emitted").to_string()
}

/// A small input whose bindings nobody could compile ends at once.
#[test]
fn refuses_what_is_beyond_all_measure() {
    let head = "sforce schema 1\nns x urn:x\nns xsd http://www.w3.org/2001/XMLSchema\n\n";
    let mut wide = format!("{head}type x:Base\n");
    (0..1_000).for_each(|n| wide.push_str(&format!("  e{n} xsd:int\n")));
    (0..1_000).for_each(|n| wide.push_str(&format!("type x:T{n} extends x:Base\n")));
    assert_eq!(
        refusal(&wide),
        "schema: type T368: with those of their bases the types have more than 300000 fields; \
         bind only the types that you need"
    );
    let mut values = format!("{head}simple x:Big xsd:string\n");
    (0..65_536).for_each(|n| values.push_str(&format!("  v{n}\n")));
    assert_eq!(
        refusal(&values),
        "schema: Big: it has 65536 values, and an enumeration has 65535 at the most; \
         bind only the objects and types that you need"
    );
}

#[test]
fn writes_only_what_differs() {
    let (_, schema) = schemas().remove(0);
    let output = Generator::new(schema).tree().expect("bindings");
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(folder.path().join("old")).expect("a folder");
    std::fs::write(folder.path().join("old/surplus.rs"), "// Made by `an old generator`.").expect("a file");
    let first = output.write(folder.path()).expect("written");
    assert_eq!(first.len(), output.files.len() + 1);
    assert!(!folder.path().join("old").exists());
    assert_eq!(output.write(folder.path()).expect("written"), []);
    assert_eq!(output.check(folder.path()).expect("checked"), []);
}

/// A selection has what it names with what that stands on, and nothing else.
#[test]
fn what_is_selected_is_emitted() {
    let mut schema = snapshot::read_file(&committed("v30/metadata.schema")).expect("a committed snapshot");
    schema.merge(snapshot::read_folder(&committed("objects")).expect("the committed objects")).expect("both");
    let (objects, components) = (Some(vec!["Account".to_owned()]), Some(vec!["Layout".to_owned()]));
    let chosen = Selection { objects, components, ..Selection::default() };
    let text = Generator::new(schema.select(&chosen).expect("a part")).file().expect("bindings");
    assert!(text.contains("::sforce::component! { Layout legacy }"));
    assert!(text.contains("pub owner: ::sforce::Opt<::sforce::DynamicObject>"));
    assert!(!text.contains("pub struct CustomObject") && !text.contains("pub struct Lead"));
}
