//! Errors of push jobs cannot be changed.
//~ records cannot be updated (the object does not have the Update property)

use sforce::{Edit, Id};
use sforce_bindings::objects::PackagePushError;

fn main() {
    let _ = Edit::<PackagePushError>::of(Id::new("0DY000000000001AAA").unwrap());
}
