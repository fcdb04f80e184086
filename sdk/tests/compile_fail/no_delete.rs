//! Push requests are never deleted. (`Org::delete` has this bound; the client is left out here to keep this quick.)
//~ records cannot be deleted (the object does not have the Delete property)

use sforce_bindings::objects::PackagePushRequest;

fn delete<T: sforce::CanDelete>() {}

fn main() {
    delete::<PackagePushRequest>();
}
