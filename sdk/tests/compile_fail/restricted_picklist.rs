//! A restricted picklist does not take a bare text.
//~ a Restricted picklist takes its enum
//~ `Pick::from_text("…")`

use sforce::New;
use sforce_bindings::objects::PackagePushRequest;

fn main() {
    let _ = New::<PackagePushRequest>::new().set(PackagePushRequest::STATUS, "Pending");
}
