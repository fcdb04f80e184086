//! The jobs of a request are jobs.
//~ mismatched types
//~ PackagePushError

use sforce::select;
use sforce_bindings::objects::{PackagePushError, PackagePushRequest};

fn main() {
    let _ = select![PackagePushRequest: ID, PACKAGE_PUSH_JOBS(PackagePushError: ID)];
}
