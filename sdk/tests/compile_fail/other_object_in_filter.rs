//! A condition is about the query's object.
//~ mismatched types
//~ expected `Condition<PackagePushRequest>`, found `Condition<PackagePushJob>`

use sforce::select;
use sforce_bindings::objects::{PackagePushJob, PackagePushRequest};

fn main() {
    let _ = select![PackagePushRequest: ID].filter(PackagePushJob::SUBSCRIBER_ORGANIZATION_KEY.eq("x"));
}
