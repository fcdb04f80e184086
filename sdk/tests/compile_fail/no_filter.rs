//! EndTime cannot stand in WHERE.
//~ this field does not have the Filter property

use sforce_bindings::objects::PackagePushRequest;

fn main() {
    let _ = PackagePushRequest::END_TIME.eq(sforce::DateTime::now());
}
