//! Any text in a condition finds its record, and nothing else.

use crate::accepted::WIRES;
use crate::org::{client, emulator};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use sforce::{Condition, Id, Org, Version, select, soql};
use sforce_bindings::objects::Account;

/// Texts of any characters, and of those that mean something to SOQL, XML or an address.
fn texts() -> impl Strategy<Value = String> {
    let signs = prop::sample::select(vec![
        "'",
        "\\",
        "\\'",
        "\"",
        "%",
        "_",
        "\\%",
        "\\_",
        "\n",
        "\r",
        "\t",
        "\u{0}",
        "\u{1}",
        "\u{7f}",
        "\u{fffe}",
        "&",
        "<",
        ">",
        "]]>",
        "&#39;",
        "+",
        "#",
        "?",
        "%27",
        "{",
        "}",
        "--",
        "/*",
        ";",
        ":x",
        " OR Name != '",
        "' OR '1' = '1",
        "\\u0027",
        "漢",
        "🙂",
        "É",
        "ß",
        "null",
        "a",
        "B",
        "0",
        " ",
    ]);
    prop_oneof![
        prop::collection::vec(signs, 1..8).prop_map(|parts| parts.concat()),
        prop::collection::vec(any::<char>(), 1..20).prop_map(String::from_iter),
    ]
    // The service stores names without the space around them, and none that are nothing else.
    .prop_map(|text| text.trim().to_owned())
    .prop_filter("a name is something", |text| !text.is_empty())
}

async fn ids(org: &Org, condition: Condition<Account>) -> Vec<Id> {
    let select = select![Account: ID].filter(condition);
    let shown = select.to_string();
    let rows = org.query(select).all().await.unwrap_or_else(|error| panic!("{shown}: {error}"));
    rows.into_iter().map(|row| row.id.unwrap()).collect()
}

#[test]
fn any_text_finds_its_record_and_no_other() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let emulator = runtime.block_on(emulator());
    // What an injection or a wildcard would find.
    let decoy = emulator.insert("Account", [("Name", "decoy")]).unwrap().parse::<Id>().unwrap();
    let orgs = WIRES.map(|wire| client(&emulator, wire).at(Version::V62));
    let config = Config { cases: 150, failure_persistence: None, ..Config::default() };
    TestRunner::new(config)
        .run(&texts(), |text| {
            let id = emulator.insert("Account", [("Name", text.as_str())]).unwrap().parse::<Id>().unwrap();
            for org in &orgs {
                runtime.block_on(async {
                    let wire = org.wire();
                    let rows = [
                        ids(org, Account::NAME.eq(text.as_str())).await,
                        ids(org, Account::NAME.is_in([text.as_str(), "nobody"])).await,
                        ids(org, Account::NAME.contains(&text)).await,
                        ids(org, Account::NAME.starts_with(&text)).await,
                        ids(org, Account::NAME.ends_with(&text)).await,
                    ];
                    let bound = org
                        .query_text::<Account>(soql!(
                            "SELECT Id FROM Account WHERE Name = {text}",
                            text = text.as_str()
                        ))
                        .all()
                        .await
                        .unwrap_or_else(|error| panic!("{wire}: {text:?}: {error}"));
                    let bound = bound.into_iter().map(|row| row.id.unwrap()).collect();
                    for (place, found) in rows.into_iter().chain([bound]).enumerate() {
                        prop_assert!(
                            found.contains(&id),
                            "{wire}: {place}: {text:?} does not find its record"
                        );
                        let stray = found.contains(&decoy) && !"decoy".contains(&text.to_lowercase());
                        prop_assert!(!stray, "{wire}: {place}: {text:?} finds the decoy");
                    }
                    let others = ids(org, Account::NAME.ne(text.as_str())).await;
                    prop_assert!(!others.contains(&id), "{wire}: {text:?} is not unequal to itself");
                    Ok(())
                })?;
            }
            Ok(())
        })
        .unwrap();
}
