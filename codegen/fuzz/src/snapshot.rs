//! Any text as a snapshot: an error, or a schema that goes round.
#![no_main]

mod round;

use libfuzzer_sys::fuzz_target;
use sforce_schema::snapshot;

fuzz_target!(|text: &str| {
    if let Ok(schema) = snapshot::read("x.schema", text) {
        round::trip(&schema);
    }
});
