//! A field belongs to its object.
//~ type mismatch resolving
//~ PackagePushJob

use sforce::New;
use sforce_bindings::objects::{PackagePushJob, PackagePushRequest};

fn main() {
    let _ = New::<PackagePushRequest>::new().set(PackagePushJob::SUBSCRIBER_ORGANIZATION_KEY, "00D000000000001");
}
