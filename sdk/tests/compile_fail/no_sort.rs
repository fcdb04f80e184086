//! EndTime cannot stand in ORDER BY.
//~ this field does not have the Sort property

use sforce::select;
use sforce_bindings::objects::PackagePushRequest;

fn main() {
    let _ = select![PackagePushRequest: ID].order_by(PackagePushRequest::END_TIME.desc());
}
