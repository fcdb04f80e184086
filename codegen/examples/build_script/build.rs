//! The describes in `describes/` become one file, which `src/main.rs` includes.

use sforce_codegen::{Generator, Inputs};
use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=describes");
    let schema = Inputs::read(["describes"])?.schema;
    Generator::new(schema)
        .command("build.rs")
        .write_file(&Path::new(&std::env::var("OUT_DIR")?).join("org.rs"))?;
    Ok(())
}
