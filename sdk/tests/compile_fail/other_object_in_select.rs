//! A field of another object is no column.
//~ type mismatch resolving
//~ PackagePushJob

use sforce::select;
use sforce_bindings::objects::{PackagePushJob, PackagePushRequest};

fn main() {
    let _ = select![PackagePushRequest: ID].column(PackagePushJob::SUBSCRIBER_ORGANIZATION_KEY);
}
