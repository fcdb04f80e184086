//! From a metadata snapshot to formatted Rust, and from a WSDL to a snapshot.
//!
//! Run by `cargo xtask bench`. The candidates take turns; a figure is the median.

use sforce_codegen::emit::Generator;
use sforce_schema::{snapshot, wsdl};
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

const TURNS: usize = 5;

fn main() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/schema/v66/metadata.schema");
    let text = std::fs::read_to_string(&file).expect("the snapshot is committed");
    let schema = snapshot::read("v66", &text).expect("the snapshot reads");
    let generated = Generator::new(schema.clone()).file().expect("the snapshot is emitted");
    println!("\nGeneration of v66::metadata, {} lines", generated.lines().count());
    measure("read the snapshot", || snapshot::read("v66", &text).map(|schema| schema.types.len()));
    measure("generate formatted Rust", || Generator::new(schema.clone()).tree().map(|tree| tree.lines()));
    let data = std::env::var_os("SFORCE_DATA").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data"),
        std::path::PathBuf::from,
    );
    if let Ok(bytes) = std::fs::read(data.join("wsdl/metadata/v66.0.wsdl")) {
        measure("read the WSDL itself", || wsdl::read("v66", &bytes).map(|schema| schema.types.len()));
        measure("WSDL to formatted Rust, in all", || {
            wsdl::read("v66", &bytes)
                .and_then(|schema| Generator::new(schema).tree())
                .map(|tree| tree.lines())
        });
    }
}

fn measure<T, E: std::fmt::Debug>(name: &str, mut run: impl FnMut() -> Result<T, E>) {
    let mut times: Vec<Duration> = (0..TURNS)
        .map(|_| {
            let start = Instant::now();
            black_box(run().expect("what is measured works"));
            start.elapsed()
        })
        .collect();
    times.sort();
    println!("  {name:36} {:7.3} s", times[TURNS / 2].as_secs_f64());
}
