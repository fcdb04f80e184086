//! What is refused before anything is sent, and in which words.

use crate::car::{Car, CarColour};
use sforce::query::{Fields, Select, column};
use sforce::{Error, ErrorKind, Id, Soql, select, soql};
use sforce_bindings::objects::{Account, Contact, Lead, Opportunity};

fn ids(count: u64) -> impl Iterator<Item = Id> {
    (0..count).map(|id| format!("001{id:012}").parse().unwrap())
}

fn refused(result: Result<String, Error>, words: &str) {
    let error = result.expect_err(words);
    assert_eq!(error.kind(), ErrorKind::Input, "{error}");
    assert!(error.to_string().contains(words), "{error} does not say {words}");
}

#[test]
fn what_the_service_is_known_to_refuse_is_not_sent() {
    let account = || select![Account: ID];
    let five = || (Account::PARENT, Account::PARENT.parent(Account::PARENT));
    let (one, two) = five();
    let six = two.parent(two).parent(two);
    refused(Select::<Account>::new().statement(), "selects no columns");
    refused(account().filter(Account::NAME.is_in::<&str>([])).statement(), "Name IN () holds no values");
    refused(account().split(Account::NAME, [""; 0]).statement(), "no values were given to split for Name");
    refused(account().filter(Account::NAME.eq("x".repeat(4_001))).statement(), "SOQL takes 4000");
    refused(account().filter(Account::NAME.contains(&"x".repeat(4_001))).statement(), "SOQL takes 4000");
    refused(account().filter(Account::ANNUAL_REVENUE.gt(f64::NAN)).statement(), "cannot stand in a query");
    refused(account().filter(Account::ID.is_in(ids(5_000))).statement(), "given to Select::split");
    refused(account().offset(2_001).statement(), "an offset of 2001 is more than the 2000");
    refused(account().column(six.field(Account::NAME)).statement(), "more than 5 parents up");
    refused(account().column(column("Name FROM User --")).statement(), "is not the name of a field");
    refused(account().filter(column("Name = 'x' OR Name").eq("y")).statement(), "is not the name of a field");
    refused(account().order_by(column("Name LIMIT 1")).statement(), "is not the name of a field");
    refused(select![Account: ID.count().alias("a b")].statement(), "is not a name for a column");
    refused(Select::<Account>::new().fields(Fields::All).statement(), "at most 200 rows");
    refused(select![Account: INDUSTRY, ID.count()].statement(), "Industry stands beside aggregates");
    refused(select![Account: NAME].group_by(Account::INDUSTRY).statement(), "Name stands beside aggregates");
    refused(
        select![Account: CREATED_DATE.calendar_year(), ID.count()].statement(),
        "CALENDAR_YEAR(CreatedDate) stands",
    );
    refused(select![Account: ID.count()].limit(1).statement(), "takes no limit");
    refused(account().having(Account::ID.count().gt(1)).statement(), "HAVING goes with GROUP BY");
    refused(
        select![Lead: ID.count()].group_by(Lead::INDUSTRY).group_by_cube(Lead::STATUS).statement(),
        "not by two of them",
    );
    refused(
        select![Account: ID.count(), CONTACTS(Contact: ID)].statement(),
        "a query with aggregates or groups has no child records",
    );
    refused(
        account().with(one, account().filter(Account::NAME.eq("a"))).statement(),
        "of a parent columns are selected",
    );
    refused(account().with(one, select![Account: ID.count()]).statement(), "no aggregates or functions");
    refused(account().split(Account::ID, ids(2)).limit(1).statement(), "a query that is split has no order");
    refused(account().split(Account::ID, ids(9_000)).statement(), "take 2 statements");
    let contacts = || Account::ID.is_in_rows(select![Contact: ACCOUNT_ID]);
    refused(
        account().filter(contacts().or(Account::NAME.eq("a"))).statement(),
        "cannot stand under OR or NOT",
    );
    refused(account().filter(!contacts()).statement(), "cannot stand under OR or NOT");
    refused(
        account().filter(contacts().and(contacts()).and(contacts())).statement(),
        "3 conditions by other records",
    );
    refused(
        account().filter(Account::ID.is_in_rows(select![Contact: ID, ACCOUNT_ID])).statement(),
        "one field of its own",
    );
    refused(
        account().filter(Account::ID.is_in_rows(select![Contact: ACCOUNT_ID].limit(1))).statement(),
        "conditions only",
    );
    let children = (0..21).fold(account(), |query, _| query.with(Account::CONTACTS, select![Contact: ID]));
    refused(children.statement(), "21 subqueries, and the service takes 20");
    let within = select![Account: ID, CONTACTS(Contact: ID).filter(Contact::LAST_NAME.is_in::<&str>([]))];
    refused(within.statement(), "LastName IN () holds no values");
    refused(
        select![Car: ID].filter(Car::COLOURS.includes::<CarColour>([])).statement(),
        "INCLUDES () holds no values",
    );
}

#[test]
fn a_statement_in_words_binds_every_name_and_no_more() {
    refused(soql!("SELECT Id FROM Account WHERE Name = {name}").statement(), "no value is bound to {name}");
    refused(soql!("SELECT Id FROM Account", name = "x").statement(), "the statement has no {name}");
    refused(
        soql!("SELECT Id FROM Account WHERE Name = '{name}'", name = "x").statement(),
        "stands in quotes",
    );
    refused(
        soql!(r"SELECT Id FROM Account WHERE Name = 'it\'s {name}'", name = "x").statement(),
        "stands in quotes",
    );
    refused(
        soql!("SELECT Id FROM Account WHERE Name = {name", name = "x").statement(),
        "open at the statement's end",
    );
    refused(soql!("SELECT Id FROM Account }").statement(), "closing brace");
    refused(soql!("WHERE Name IN {names}", names = Vec::<String>::new()).statement(), "an empty list");
    refused(Soql::new("SELECT {f}").bind_name("f", "Id FROM User").statement(), "is not the name of a field");
    refused(soql!("{n}", n = f64::INFINITY).statement(), "n: ");
    // A value that looks like a name in braces is text.
    let tricky = soql!("Name = {a} OR Name = {b}", a = "{b}", b = "' OR '");
    assert_eq!(tricky.statement().unwrap(), r"Name = '{b}' OR Name = '\' OR \''");
    // A plain text is taken as it is.
    assert_eq!(Soql::from("SELECT '{'").statement().unwrap(), "SELECT '{'");
}

#[test]
fn a_long_list_is_split_so_that_no_row_comes_twice() {
    let mut names: Vec<String> = (0..20_000).map(|number| format!("name {number}")).collect();
    names.extend(["NAME 7".to_owned(), "name 7".to_owned(), "Name 7".to_owned()]);
    let statements = select![Account: ID]
        .filter(Account::INDUSTRY.is_null().or(Account::SITE.is_null()))
        .split(Account::NAME, names)
        .statements(10_000)
        .unwrap();
    assert!(statements.len() > 20);
    assert!(statements.iter().all(|statement| statement.len() <= 10_000));
    let sevens: Vec<_> =
        statements.iter().filter(|statement| statement.to_lowercase().contains("'name 7'")).collect();
    assert_eq!(sevens.len(), 1, "spellings of one text stay together");
    assert!(["'NAME 7'", "'Name 7'", "'name 7'"].iter().all(|it| sevens[0].contains(it)));
    let values: usize =
        statements.iter().map(|statement| statement.to_lowercase().matches("'name ").count()).sum();
    assert_eq!(values, 20_002, "each value once");
    let short = select![Opportunity: ID].split(Opportunity::NAME, ["x".repeat(200)]).statements(100);
    assert!(short.unwrap_err().to_string().contains("leaves a statement no room"));
}
