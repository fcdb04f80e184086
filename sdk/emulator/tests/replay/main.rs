//! What the service was recorded to answer, held against what the emulated org
//! answers: elements, keys, types and codes. The recordings are not in this
//! repository; their folder is `SFORCE_DATA`'s, or `../shared/data` beside it,
//! and without one nothing is tested.
//!
//! Every recording is replayed or on a list with the reason why not. Lists are
//! tested too: an entry that no recording needs, and a recording that could be
//! replayed after all, are failures.

mod answers;
#[path = "../common/mod.rs"]
mod common;
mod envelopes;
mod exchanges;
mod shape;
mod tooling;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use sforce_emulator::schema::snapshot;
use sforce_emulator::schema::{Field, Object, ObjectFlag, Prop, Schema};
use sforce_emulator::{Builder, Clock, Emulator};

/// The files of a folder of recordings by name; none where there is no folder.
fn recordings(folder: &str) -> BTreeMap<String, PathBuf> {
    let data = std::env::var_os("SFORCE_DATA")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"), PathBuf::from);
    let Ok(entries) = std::fs::read_dir(data.join("samples").join(folder)) else {
        println!("no recordings of {folder} are at hand");
        return BTreeMap::new();
    };
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths.map(|path| (path.file_name().expect("a name").to_string_lossy().into_owned(), path)).collect()
}

/// What a replay of a folder found.
#[derive(Default)]
struct Report {
    compared: usize,
    wrong: Vec<String>,
    /// The known differences that were met.
    met: BTreeSet<&'static str>,
}

impl Report {
    /// Notes how an answer differs from its recording, but for what is known: a
    /// part of the description, and why.
    fn note(&mut self, name: &str, differences: Vec<String>, known: &[(&'static str, &str)]) {
        self.compared += 1;
        for difference in differences {
            let difference = format!("{name}: {difference}");
            match known.iter().find(|(part, _)| difference.contains(part)) {
                Some((part, _)) => {
                    self.met.insert(part);
                }
                None => self.wrong.push(difference),
            }
        }
    }

    /// Fails when anything differs, when nothing was compared, and when a known
    /// difference is no more.
    fn end(mut self, folder: &str, of: usize, known: &[(&'static str, &str)]) {
        println!("{folder}: {} of {of} were compared", self.compared);
        let stale = known.iter().filter(|(part, _)| !self.met.contains(part));
        self.wrong.extend(stale.map(|(part, _)| format!("no difference is known any more by: {part}")));
        assert!(self.wrong.is_empty(), "{}", self.wrong.join("\n"));
        assert!(self.compared > 0, "nothing was compared");
    }
}

/// The objects of the committed snapshots.
fn committed() -> BTreeMap<String, Object> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated/schema");
    let mut objects = BTreeMap::new();
    for folder in ["objects", "v65/tooling"] {
        for entry in std::fs::read_dir(root.join(folder)).expect("a folder") {
            let schema = snapshot::read_file(&entry.expect("an entry").path()).expect("a schema");
            objects.extend(schema.objects);
        }
    }
    objects
}

/// An object that the committed snapshots do not have, as a recording knows it.
fn made_up(name: &str, fields: &[(&str, &str)]) -> Object {
    use ObjectFlag::{Createable, Deletable, Queryable, Replicateable, Retrieveable, Searchable, Updateable};
    let flags = [Createable, Deletable, Queryable, Replicateable, Retrieveable, Searchable, Updateable];
    Object {
        name: name.to_owned(),
        flags: flags.into(),
        fields: fields.iter().map(|(name, ty)| open(name, ty)).collect(),
        ..Object::default()
    }
}

/// A field with which everything can be done.
fn open(name: &str, ty: &str) -> Field {
    use Prop::{Aggregatable, Createable, Filterable, Groupable, Nillable, Sortable, Updateable};
    let props = [Aggregatable, Createable, Filterable, Groupable, Nillable, Sortable, Updateable];
    Field { name: name.to_owned(), ty: ty.into(), props: props.into(), ..Field::default() }
}

/// An org of these objects, whose clock stands still.
fn org_of(objects: BTreeMap<String, Object>) -> Builder {
    let settings = sforce_emulator::Settings::with_retired_versions();
    let schema = Schema { objects, ..Schema::default() };
    Emulator::builder().schema(schema).settings(settings).clock(Clock::manual())
}

/// The Metadata WSDL's types that are committed.
fn metadata(version: &str) -> Schema {
    let file = format!("../../generated/schema/{version}/metadata.schema");
    snapshot::read_file(&Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).expect("a schema")
}
