//! A day is no text.
//~ cannot be compared with
//~ a condition takes a value of the field's type

use sforce_bindings::objects::PackagePushRequest;

fn main() {
    let _ = PackagePushRequest::SCHEDULED_START_TIME.gt("2026-01-02");
}
