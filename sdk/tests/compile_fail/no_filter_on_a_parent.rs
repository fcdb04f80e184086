//! What cannot be filtered cannot be filtered over a parent.
//~ this field does not have the Filter property

use sforce_bindings::objects::{PackagePushJob, PackagePushRequest};

fn main() {
    let _ = PackagePushJob::PACKAGE_PUSH_REQUEST.field(PackagePushRequest::END_TIME).eq(sforce::DateTime::now());
}
