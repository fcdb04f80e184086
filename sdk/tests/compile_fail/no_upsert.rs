//! What can only be created or only be read is not upserted.
//~ `CreateOnly` records cannot be upserted (the object does not have both the Create and the Update property)
//~ `PackagePushError` records cannot be upserted (the object does not have both the Create and the Update property)

use sforce_bindings::objects::PackagePushError;

mod bindings {
    include!("../../../codegen/tests/fixtures/what_an_object_allows/expected.rs");
}

fn upsert<T: sforce::CanUpsert>() {}

fn main() {
    upsert::<bindings::CreateOnly>();
    upsert::<PackagePushError>();
}
