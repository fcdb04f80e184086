//! ScheduledStartTime cannot be grouped by.
//~ is nothing that records of `PackagePushRequest` can be grouped by
//~ a query groups by fields with the Group property

use sforce::select;
use sforce_bindings::objects::PackagePushRequest;

fn main() {
    let _ = select![PackagePushRequest: ID.count()].group_by(PackagePushRequest::SCHEDULED_START_TIME);
}
