//! An error about a value names what the field at hand takes, and nothing that other fields take.
//~ `{integer}` is not a value for a field of type `std::string::String`
//~ `std::string::String` implements `Accepts<&str>`
//~ `bool` is not a value for a field of type `std::string::String`
//~! ` implements `IntoValue
//~! Restricted
//~! `sforce::Number` implements

use sforce::New;
use sforce_bindings::objects::Account;

fn main() {
    let _ = New::<Account>::new().set(Account::NAME, 5);
    let _ = New::<Account>::new().set(Account::PHONE, Some(true));
}
