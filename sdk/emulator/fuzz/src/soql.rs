//! Any text as a query: it is answered or refused.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| sforce_emulator::fuzzing::soql(text));
