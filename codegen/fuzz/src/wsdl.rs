//! Any bytes as a WSDL: an error, or a schema that goes round, as a snapshot and as a WSDL.
#![no_main]

mod round;

use libfuzzer_sys::fuzz_target;
use sforce_schema::wsdl;

fuzz_target!(|bytes: &[u8]| {
    let Ok(schema) = wsdl::read("x.wsdl", bytes) else { return };
    round::trip(&schema);
    // What XML cannot hold is refused.
    let Ok(text) = wsdl::write(&schema, "https://host.example/services/Soap/m/66.0") else { return };
    let mut again = wsdl::read("again", text.as_bytes()).unwrap_or_else(|error| panic!("{error}\n{text}"));
    // They have the hash of their bytes.
    again.sources.clone_from(&schema.sources);
    assert!(again == schema, "it reads back as something else:\n{text}");
});
