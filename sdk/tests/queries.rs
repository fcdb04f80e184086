//! Typed queries: their exact text, and what the emulated org makes of it.

#[path = "queries/accepted.rs"]
mod accepted;
#[path = "queries/any_text.rs"]
mod any_text;
#[allow(unreachable_pub, dead_code)] // as bindings are
#[path = "queries/car.rs"]
mod car;
#[path = "queries/levels.rs"]
mod levels;
#[allow(dead_code)] // other tests use the rest
#[path = "emulated/org.rs"]
mod org;
#[path = "queries/refused.rs"]
mod refused;
#[path = "queries/table.rs"]
mod table;

use sforce_bindings::objects::Account;

#[test]
fn every_query_has_its_exact_text() {
    let table = table::table();
    assert!(table.len() >= 120, "{}", table.len());
    for (expected, built) in table {
        assert_eq!(built, expected);
    }
}

#[test]
fn display_shows_the_statement() {
    let select = sforce::select![Account: NAME].filter(Account::NAME.eq("a"));
    assert_eq!(select.to_string(), "SELECT Name FROM Account WHERE Name = 'a'");
    assert_eq!(format!("{select:?}"), "Select(SELECT Name FROM Account WHERE Name = 'a')");
    let none = sforce::Select::<Account>::new();
    assert_eq!(none.to_string(), "(not a statement: the query selects no columns)");
}
