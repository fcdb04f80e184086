//! The committed snapshots are as the code writes them, and hold together.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use sforce_schema::snapshot;
use sforce_schema::{Schema, SourceKind};

fn committed() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated/schema");
    let mut found = Vec::new();
    let mut folders = vec![root];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of snapshots") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "schema") {
                let text = fs::read_to_string(&path).expect("a readable snapshot");
                found.push((path, text));
            }
        }
    }
    found.sort();
    found
}

fn read(path: &Path, text: &str) -> Schema {
    snapshot::read(&path.display().to_string(), text).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn are_as_the_code_writes_them() {
    for (path, text) in committed() {
        let schema = read(&path, &text);
        // A person's comments are kept in the file only.
        let facts: String =
            text.split_inclusive('\n').filter(|line| !line.trim_start().starts_with('#')).collect();
        assert!(
            snapshot::write(&schema) == facts,
            "{}: it is not as written; import it again, or order it as the others are",
            path.display()
        );
    }
}

#[test]
fn hold_nothing_that_one_org_added() {
    for (path, text) in committed() {
        let schema = read(&path, &text);
        let mut stripped = schema.clone();
        stripped.without_custom();
        assert!(stripped == schema, "{}: it has custom fields or relationships", path.display());
    }
}

#[test]
fn of_objects_can_be_joined_and_agree_on_their_relationships() {
    let mut all = Schema::default();
    for (path, text) in committed() {
        if path.parent().is_some_and(|folder| folder.ends_with("objects")) {
            let schema = read(&path, &text);
            let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
            assert!(
                schema.objects.keys().eq(stem.iter()),
                "{}: one object per file, of its name",
                path.display()
            );
            all.merge(schema).unwrap_or_else(|error| panic!("{error}"));
        }
    }
    for parent in all.objects.values() {
        for child in &parent.children {
            let Some(object) = all.objects.get(&child.object) else { continue };
            let field = object.field(&child.field);
            assert!(
                field.is_some_and(|field| {
                    // Of some references a WSDL does not say what they refer to.
                    let untold = field.assumed && field.reference_to.is_empty();
                    untold || field.reference_to.contains(&parent.name)
                }),
                "{}: its child {}.{} does not refer to it",
                parent.name,
                child.object,
                child.field
            );
        }
    }
}

#[test]
fn kept_by_hand_name_both_sides_of_a_relationship() {
    let mut checked = BTreeSet::new();
    for (path, text) in committed() {
        let schema = read(&path, &text);
        if !schema.sources.iter().any(|source| source.kind == SourceKind::Reference) {
            continue;
        }
        for object in schema.objects.values() {
            for target in
                object.fields.iter().flat_map(|field| field.reference_to.iter().map(move |to| (field, to)))
            {
                let (field, to) = target;
                let parent = path.with_file_name(format!("{to}.schema"));
                // Not all are kept by hand: some only a WSDL declares.
                let Ok(text) = fs::read_to_string(&parent) else { continue };
                let children = &read(&parent, &text).objects[to].children;
                assert!(
                    children.iter().any(|child| child.object == object.name && child.field == field.name),
                    "{to} has no child {}.{}",
                    object.name,
                    field.name
                );
                checked.insert(field.name.clone());
            }
        }
    }
    assert!(checked.len() >= 7, "{checked:?}");
}
