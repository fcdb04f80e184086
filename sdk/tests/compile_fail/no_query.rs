//! An object whose describe lacks the flag: `Org::query` has this bound.
//~ records cannot be queried (the object does not have the Query property)

mod bindings {
    include!("../../../codegen/tests/fixtures/what_an_object_allows/expected.rs");
}

fn query<T: sforce::CanQuery>() {}

fn main() {
    query::<bindings::CreateOnly>();
}
