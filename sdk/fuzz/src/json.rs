//! Any text: an error, or what goes back as it came.

#![no_main]

use libfuzzer_sys::fuzz_target;
use sforce::wire::{read_json, to_json_row, value_from_json, value_to_json};
use sforce::{DynamicObject, Typed};
use sforce_bindings::objects::{Account, PackagePushRequest};

fuzz_target!(|text: &str| {
    if let Ok(value) = value_from_json(text) {
        let written = value_to_json(&value).expect("what is read is written");
        assert_eq!(value_from_json(&written).expect("what is written is read"), value);
    }
    for meta in [Account::META, PackagePushRequest::META, DynamicObject::META] {
        let mut record = (meta.new)();
        if read_json(text, &mut *record).is_err() {
            continue;
        }
        // Texts for numbers may be such that JSON has not: NaN.
        let Ok(written) = to_json_row(&*record) else { continue };
        let mut again = (meta.new)();
        read_json(&written, &mut *again).expect("what is written is read");
        assert_eq!(&*again, &*record);
    }
});
