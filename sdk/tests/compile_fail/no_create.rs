//! DurationSeconds is the service's: it cannot be set.
//~ this field does not have the Create property

use sforce::New;
use sforce_bindings::objects::PackagePushRequest;

fn main() {
    let _ = New::<PackagePushRequest>::new().set(PackagePushRequest::DURATION_SECONDS, 5);
}
