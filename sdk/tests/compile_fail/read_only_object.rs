//! Errors of push jobs are the service's alone.
//~ records cannot be created (the object does not have the Create property)

use sforce::New;
use sforce_bindings::objects::PackagePushError;

fn main() {
    let _ = New::<PackagePushError>::new();
}
