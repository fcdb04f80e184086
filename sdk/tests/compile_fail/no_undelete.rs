//! An object whose describe lacks the flag: `Org::undelete` has this bound.
//~ records cannot be undeleted (the object does not have the Undelete property)

mod bindings {
    include!("../../../codegen/tests/fixtures/what_an_object_allows/expected.rs");
}

fn undelete<T: sforce::CanUndelete>() {}

fn main() {
    undelete::<bindings::CreateOnly>();
}
