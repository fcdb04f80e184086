//! An object whose describe lacks the flag: `Org::search` has this bound.
//~ records cannot be searched (the object does not have the Search property)

mod bindings {
    include!("../../../codegen/tests/fixtures/what_an_object_allows/expected.rs");
}

fn search<T: sforce::CanSearch>() {}

fn main() {
    search::<bindings::CreateOnly>();
}
