//! An object whose describe lacks the flag: `Org::retrieve` has this bound.
//~ records cannot be retrieved (the object does not have the Retrieve property)

mod bindings {
    include!("../../../codegen/tests/fixtures/what_an_object_allows/expected.rs");
}

fn retrieve<T: sforce::CanRetrieve>() {}

fn main() {
    retrieve::<bindings::CreateOnly>();
}
