//! AnnualRevenue identifies no record: it cannot be the key of an upsert.
//~ this field does not have the External ID or idLookup property

use sforce::Upsert;
use sforce_bindings::objects::Account;

fn main() {
    let _ = Upsert::by(Account::ANNUAL_REVENUE, 5.0);
}
