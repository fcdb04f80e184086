//! A field is no relationship.
//~ is not a relationship
//~ a field is a `column`

use sforce::select;
use sforce_bindings::objects::{PackagePushJob, PackagePushRequest};

fn main() {
    let _ = select![PackagePushRequest: ID, STATUS(PackagePushJob: ID)];
}
