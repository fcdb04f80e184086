//! An integration as a company might have one: orders from a shop become
//! opportunities, under the account of the customer.

use sforce::{Error, Id, New, Org, select};
use sforce_bindings::objects::Account;

/// A customer of the shop.
#[derive(Clone, Debug)]
pub struct Customer {
    /// The name that the account has.
    pub name: String,
}

/// The account of a customer: the one that is there, or a new one.
///
/// # Errors
/// Those of the query and of the create.
pub async fn account_of(org: &Org, customer: &Customer) -> Result<Id, Error> {
    let mut found = org
        .query(select![Account: ID].filter(Account::NAME.eq(customer.name.as_str())).order_by(Account::ID));
    if let Some(account) = found.next().await {
        let account = account?;
        if let Some(id) = account.id {
            return Ok(id);
        }
    }
    org.create(New::<Account>::new().set(Account::NAME, customer.name.as_str())).await
}
