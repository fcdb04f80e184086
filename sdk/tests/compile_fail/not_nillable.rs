//! An account always has a name.
//~ this field does not have the Nillable property

use sforce::{Edit, Id};
use sforce_bindings::objects::Account;

fn main() {
    let id = Id::new("001000000000001AAA").unwrap();
    let _ = Edit::<Account>::of(id).null(Account::NAME);
}
