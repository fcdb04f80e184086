//! DurationSeconds cannot be aggregated.
//~ this field does not have the Aggregate property

use sforce_bindings::objects::PackagePushRequest;

fn main() {
    let _ = PackagePushRequest::DURATION_SECONDS.sum();
}
