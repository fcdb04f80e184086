//! Every query of the table, sent to the emulated org over both wires.

use crate::car;
use crate::org::{all_over, client, schemas};
use crate::table::table;
use sforce::query::column;
use sforce::{DynamicObject, Multi, New, Number, Org, Version, Wire, select};
use sforce_bindings::objects::{Account, Contact, Opportunity};
use sforce_emulator::schema::snapshot;
use sforce_emulator::{Clock, Emulator};

pub(crate) const WIRES: [Wire; 2] = [Wire::Rest, Wire::Soap];

/// An emulated org with the committed schemas and the cars.
async fn emulator() -> Emulator {
    let cars = snapshot::read("cars.schema", include_str!("cars.schema")).unwrap();
    schemas(Emulator::builder()).schema(cars).clock(Clock::manual()).start().await.unwrap()
}

/// What the emulated org says that it does not emulate: their text is tested, their answers are not.
const NOT_EMULATED: [&str; 3] = ["ROLLUP(", "CUBE(", "USING SCOPE"];

#[tokio::test]
async fn the_emulated_org_accepts_every_query() {
    let mut wrong = Vec::new();
    for wire in WIRES {
        let emulator = emulator().await;
        let org = client(&emulator, wire).at(Version::V62);
        let table = table();
        let (count, mut accepted) = (table.len(), 0);
        for (text, statement) in table {
            let answer = org.query_text::<DynamicObject>(statement).all().await;
            let emulated = !NOT_EMULATED.iter().any(|words| text.contains(words));
            match answer {
                Ok(_) if emulated => accepted += 1,
                Ok(_) => wrong.push(format!("{wire}: {text}\n    is emulated now: take it off the list")),
                Err(error) if !emulated && error.to_string().contains("is not emulated") => {}
                Err(error) => wrong.push(format!("{wire}: {text}\n    {error}")),
            }
        }
        let queries = all_over(&emulator, wire).iter().filter(|operation| *operation == "query").count();
        assert!(queries >= count && accepted >= 120, "{queries} of {count} were sent, {accepted} accepted");
    }
    assert!(wrong.is_empty(), "{} refused:\n{}", wrong.len(), wrong.join("\n"));
}

async fn with_accounts(emulator: &Emulator, wire: Wire) -> Org {
    let org = client(emulator, wire).at(Version::V62);
    let account = |name: &str, revenue: f64| {
        New::<Account>::new().set(Account::NAME, name).set(Account::ANNUAL_REVENUE, revenue)
    };
    let saved =
        org.create(vec![account("Acme", 10.0), account("Bolt", 20.0), account("Acme", 3.0)]).await.unwrap();
    assert!(saved.iter().all(|result| result.success), "{saved:?}");
    let contact =
        New::<Contact>::new().set(Contact::LAST_NAME, "Doe").set(Contact::ACCOUNT_ID, saved[1].id.unwrap());
    org.create(contact).await.unwrap();
    org
}

#[tokio::test]
async fn rows_are_tuples_structs_and_aggregates_alike_on_both_wires() {
    #[derive(Debug, PartialEq, serde::Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Mine {
        name: String,
        annual_revenue: f64,
        contacts: Vec<Person>,
    }
    #[derive(Debug, PartialEq, serde::Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Person {
        last_name: String,
    }

    for wire in WIRES {
        let emulator = emulator().await;
        let org = with_accounts(&emulator, wire).await;
        let sums = sforce::Select::<Account>::new()
            .tuple((Account::NAME, Account::ANNUAL_REVENUE.sum(), Account::ID.count().alias("n")))
            .group_by(Account::NAME)
            .order_by(Account::NAME);
        let sums = org.query(sums).all().await.unwrap();
        let expected = [("Acme", 13.0, 2), ("Bolt", 20.0, 1)]
            .map(|(name, sum, count)| (Some(name.to_owned()), Some(Number::from(sum)), Some(count)));
        assert_eq!(sums, expected, "{wire}");

        let named = sforce::Select::<Contact>::new()
            .tuple((Contact::LAST_NAME, Contact::ACCOUNT.field(Account::NAME)))
            .filter(Contact::ACCOUNT.field(Account::ANNUAL_REVENUE).gt(10));
        let named = org.query(named).all().await.unwrap();
        assert_eq!(named, [(Some("Doe".to_owned()), Some("Bolt".to_owned()))], "{wire}");

        let mine = select![Account: NAME, ANNUAL_REVENUE, CONTACTS(Contact: LAST_NAME)]
            .filter(Account::ANNUAL_REVENUE.ge(10))
            .order_by(Account::NAME)
            .rows::<Mine>();
        let mine = org.query(mine).all().await.unwrap();
        assert_eq!((mine[0].name.as_str(), mine[0].contacts.len()), ("Acme", 0), "{wire}");
        assert_eq!(mine[1].contacts, [Person { last_name: "Doe".into() }], "{wire}");

        assert_eq!(
            org.count(select![Account: ID].filter(Account::NAME.eq("acme"))).await.unwrap(),
            2,
            "{wire}"
        );
        let by_contact =
            Account::ID.is_in_rows(select![Contact: ACCOUNT_ID].filter(Contact::LAST_NAME.eq("Doe")));
        let bolt = org.query(select![Account: NAME].filter(by_contact)).all().await.unwrap();
        assert_eq!(bolt[0].name.as_deref(), Some("Bolt"), "{wire}");
    }
}

#[tokio::test]
async fn values_of_every_type_find_their_row() {
    for wire in WIRES {
        let emulator = emulator().await;
        let org = client(&emulator, wire).at(Version::V62);
        let account = New::<Account>::new()
            .set(Account::NAME, "O'Neill")
            .set(Account::NUMBER_OF_EMPLOYEES, 7)
            .set(Account::BILLING_LATITUDE, -33.25)
            .set(Account::INDUSTRY, "Banking");
        let id = org.create(account).await.unwrap();
        let deal = New::<Opportunity>::new()
            .set(Opportunity::NAME, "Sails")
            .set(Opportunity::STAGE_NAME, "Prospecting")
            .set(Opportunity::CLOSE_DATE, "2026-01-02".parse::<sforce::Date>().unwrap())
            .set(Opportunity::ACCOUNT_ID, id);
        let deal = org.create(deal).await.unwrap();
        let found = |condition| org.query(select![Account: ID, CREATED_DATE].filter(condition)).all();
        let rows = found(Account::ID.eq(id)).await.unwrap();
        let created = rows[0].created_date.unwrap();
        for condition in [
            Account::NAME.eq("o'neill"),
            Account::NUMBER_OF_EMPLOYEES.is_in([6, 7]),
            Account::BILLING_LATITUDE.lt(-33),
            Account::CREATED_DATE.eq(created),
            Account::CREATED_DATE.eq(sforce::DateLiteral::Today),
            Account::INDUSTRY.eq(sforce_bindings::objects::AccountIndustry::Banking),
            Account::IS_DELETED.eq(false),
            Account::SITE.is_null(),
            !Account::NAME.eq("x").or(Account::NAME.eq("y")),
            column("Name").contains("neil"),
        ] {
            let shown = format!("{condition:?}");
            let rows = found(condition).await.unwrap();
            assert_eq!(rows.iter().map(|row| row.id).collect::<Vec<_>>(), [Some(id)], "{wire}: {shown}");
        }
        let day: sforce::Date = "2026-01-02".parse().unwrap();
        let deals =
            org.query(select![Opportunity: ID].filter(Opportunity::CLOSE_DATE.eq(day))).all().await.unwrap();
        assert_eq!(deals[0].id, Some(deal), "{wire}");

        let car = New::<car::Car>::new()
            .set(car::Car::COLOURS, Multi::from_iter([car::CarColour::Red, car::CarColour::Blue]))
            .set(car::Car::MADE, day);
        let car = org.create(car).await.unwrap();
        for (condition, hit) in [
            (car::Car::COLOURS.includes([car::CarColour::Red]), true),
            (car::Car::COLOURS.includes([[car::CarColour::Red, car::CarColour::Blue]]), true),
            (car::Car::COLOURS.includes([[car::CarColour::Red, car::CarColour::Green]]), false),
            (car::Car::COLOURS.excludes([car::CarColour::Green]), true),
        ] {
            let shown = format!("{condition:?}");
            let rows = org.query(select![car::Car: ID, COLOURS].filter(condition)).all().await.unwrap();
            assert_eq!(rows.len(), usize::from(hit), "{wire}: {shown}");
            if hit {
                assert_eq!(rows[0].id, Some(car));
                assert!(rows[0].colours.contains(car::CarColour::Blue), "{wire}");
            }
        }
    }
}
