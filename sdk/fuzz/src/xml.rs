//! Any document: an error, or what goes back as it came.

#![no_main]

use libfuzzer_sys::fuzz_target;
use sforce::wire::{Element, read_xml, to_xml_row};
use sforce::{DynamicObject, Typed};
use sforce_bindings::objects::{Account, PackagePushRequest};

fuzz_target!(|text: &str| {
    if let Ok(element) = Element::parse(text)
        && let Ok(written) = element.to_xml()
    {
        let again = Element::parse(&written).expect("what is written is read");
        assert_eq!(again, element);
    }
    for meta in [Account::META, PackagePushRequest::META, DynamicObject::META] {
        let mut record = (meta.new)();
        if read_xml(text, &mut *record).is_err() {
            continue;
        }
        let Ok(written) = to_xml_row(&*record) else { continue };
        let mut again = (meta.new)();
        read_xml(&written, &mut *again).expect("what is written is read");
        assert_eq!(&*again, &*record);
    }
});
