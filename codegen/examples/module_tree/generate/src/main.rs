//! Writes `bindings/src/org` from the snapshots in `schema/`, as a module tree that is committed.
//!
//! It is a crate of its own, and not one that needs the bindings: bindings that went wrong can
//! then be made again.

use sforce_codegen::emit::Output;
use sforce_codegen::{Error, Generator, Inputs};
use std::path::{Path, PathBuf};

fn beside(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

fn bindings() -> Result<Output, Error> {
    let schema = Inputs::read([beside("schema")])?.schema;
    Generator::new(schema).command("cargo run -p example-module-tree-generate").tree()
}

fn main() -> Result<(), Error> {
    for changed in bindings()?.write(&beside("bindings/src/org"))? {
        println!("{changed}");
    }
    Ok(())
}

/// The check that belongs in the tests of whoever commits bindings.
#[test]
fn the_committed_bindings_are_fresh() {
    let stale = bindings().unwrap().check(&beside("bindings/src/org")).unwrap();
    assert!(stale.is_empty(), "run `cargo run -p example-module-tree-generate`: {stale:?}");
}
