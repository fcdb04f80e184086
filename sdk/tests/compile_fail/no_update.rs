//! A job's status can be given when it is created, not changed.
//~ this field does not have the Update property

use sforce::{Edit, Id};
use sforce_bindings::objects::{PackagePushJob, PackagePushJobStatus};

fn main() {
    let id = Id::new("0DX000000000001AAA").unwrap();
    let _ = Edit::<PackagePushJob>::of(id).set(PackagePushJob::STATUS, PackagePushJobStatus::Canceled);
}
