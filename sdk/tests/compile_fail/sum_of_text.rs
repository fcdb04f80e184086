//! Only numbers are summed.
//~ only numbers are summed, not a field of type

use sforce_bindings::objects::Account;

fn main() {
    let _ = Account::NAME.sum();
}
