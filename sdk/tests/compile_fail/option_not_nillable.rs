//! An account always has a name, so it takes no value that may be missing.
//~ this field does not have the Nillable property

use sforce::New;
use sforce_bindings::objects::Account;

fn main() {
    let _ = New::<Account>::new().set(Account::NAME, Some("Acme"));
}
