//! Of what only a WSDL declares the compiler knows nothing to refuse.

use sforce::{Edit, Id, New, select};
use sforce_bindings::objects::User;

fn delete<T: sforce::CanDelete>() {}

fn main() {
    let _ = New::<User>::new().set(User::LAST_NAME, "Ann");
    let _ = Edit::<User>::of(Id::new("005000000000001AAA").unwrap()).null(User::TITLE);
    let _ = select![User: ID, NAME].filter(User::IS_ACTIVE.eq(true)).order_by(User::NAME);
    delete::<User>();
}
