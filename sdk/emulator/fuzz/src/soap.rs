//! Any text as a SOAP request: what comes back is XML.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| sforce_emulator::fuzzing::soap(text));
