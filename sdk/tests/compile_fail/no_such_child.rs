//! A job has errors, no jobs.
//~ type mismatch resolving `<Child<PackagePushRequest, PackagePushJob> as Relationship>::Of == PackagePushJob`

use sforce::select;
use sforce_bindings::objects::{PackagePushJob, PackagePushRequest};

fn main() {
    let _ = select![PackagePushJob: ID].with(PackagePushRequest::PACKAGE_PUSH_JOBS, select![PackagePushJob: ID]);
}
