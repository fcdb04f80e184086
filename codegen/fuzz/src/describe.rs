//! Any bytes as a describe: an error, or a schema that goes round.
#![no_main]

mod round;

use libfuzzer_sys::fuzz_target;
use sforce_schema::describe;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(schema) = describe::read("x.json", bytes) {
        round::trip(&schema);
    }
});
