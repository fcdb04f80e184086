//! A row that cannot be read costs no other: each is given out as it is, in its place, on both wires.

mod scripted;

use scripted::{JSON, Script, reply, soap};
use sforce::client::HttpResponse;
use sforce::{Error, ErrorKind, Wire, select};
use sforce_bindings::objects::Account;

/// A page of accounts; a row whose number is odd in `broken` has a word for a number, or a broken child.
fn page(wire: Wire, rows: &[Row]) -> HttpResponse {
    let mut text = String::new();
    for (number, row) in rows.iter().enumerate() {
        let number = number + 1;
        let (employees, child) = match row {
            Row::Whole => ("7", "7"),
            Row::Broken => ("seven", "7"),
            Row::BrokenChild => ("7", "seven"),
        };
        text += &if wire == Wire::Rest {
            format!(
                r#"{}{{"attributes":{{"type":"Account"}},"Name":"{number}","NumberOfEmployees":"{employees}","ChildAccounts":{{
                "totalSize":1,"done":true,"records":[{{"attributes":{{"type":"Account"}},"NumberOfEmployees":"{child}"}}]}}}}"#,
                if number > 1 { "," } else { "" }
            )
        } else {
            format!(
                "<records xsi:type=\"sf:sObject\"><sf:type>Account</sf:type><sf:Name>{number}</sf:Name>\
                 <sf:NumberOfEmployees>{employees}</sf:NumberOfEmployees><sf:ChildAccounts xsi:type=\"QueryResult\">\
                 <records xsi:type=\"sf:sObject\" xmlns:sf=\"urn:x\"><sf:type>Account</sf:type><sf:NumberOfEmployees>{child}\
                 </sf:NumberOfEmployees></records><size>1</size></sf:ChildAccounts></records>"
            )
        };
    }
    match wire {
        Wire::Rest => {
            let count = rows.len();
            reply(200, JSON, format!("{{\"totalSize\":{count},\"done\":true,\"records\":[{text}]}}"))
        }
        _ => soap(&format!(
            "<queryResponse><result xsi:type=\"QueryResult\"><done>true</done><queryLocator xsi:nil=\"true\"/>{text}\
             <size>{}</size></result></queryResponse>",
            rows.len()
        )),
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Row {
    Whole,
    Broken,
    BrokenChild,
}

/// The kinds of the rows of a page, by the digits of a number.
fn kinds(mut number: usize, rows: usize) -> Vec<Row> {
    let mut kinds = Vec::with_capacity(rows);
    for _ in 0..rows {
        kinds.push([Row::Whole, Row::Broken, Row::BrokenChild][number % 3]);
        number /= 3;
    }
    kinds
}

fn check(kind: Row, number: usize, row: Result<Account, Error>) {
    match (kind, row) {
        (Row::Whole, Ok(account)) => assert_eq!(account.name, Some(number.to_string())),
        (Row::Broken | Row::BrokenChild, Err(error)) => {
            assert_eq!(error.kind(), ErrorKind::Decode);
            let path = if kind == Row::Broken {
                "Account.NumberOfEmployees"
            } else {
                "Account.ChildAccounts.Account.NumberOfEmployees"
            };
            assert_eq!(error.path().as_deref(), Some(path));
            assert!(error.message().contains("seven") && error.offset().is_some(), "{error}");
        }
        (kind, row) => panic!("row {number} is {kind:?}, and came as {row:?}"),
    }
}

#[tokio::test]
async fn every_mixture_of_rows_comes_out_as_it_is() {
    const ROWS: usize = 4; // 3⁴ mixtures of three kinds
    for wire in [Wire::Rest, Wire::Soap] {
        for number in 0..81 {
            let kinds = kinds(number, ROWS);
            let org = Script::new([page(wire, &kinds)]).org(wire);
            let select = select![Account: NAME, NUMBER_OF_EMPLOYEES];

            let mut rows = org.query(select.clone());
            for (at, kind) in kinds.iter().enumerate() {
                check(*kind, at + 1, rows.next().await.expect("a row"));
            }
            assert!(rows.next().await.is_none());
            assert_eq!(rows.total(), Some(ROWS as u64));

            // Pages: the rows before a broken one, then its error, then those behind.
            let (mut pages, mut at) = (org.query(select.clone()), 0);
            while let Some(page) = pages.next_page().await {
                match page {
                    Ok(rows) => {
                        for row in rows {
                            check(kinds[at], at + 1, Ok(row));
                            at += 1;
                        }
                    }
                    Err(error) => {
                        check(kinds[at], at + 1, Err(error));
                        at += 1;
                    }
                }
            }
            assert_eq!(at, ROWS);

            let all = org.query(select).all().await;
            assert_eq!(all.is_ok(), kinds.iter().all(|kind| *kind == Row::Whole));
        }
    }
}

#[tokio::test]
async fn a_page_that_is_cut_off_is_one_error_and_ends_the_query() {
    for wire in [Wire::Rest, Wire::Soap] {
        let whole = page(wire, &[Row::Broken, Row::Whole]);
        for end in 1..whole.body.len() {
            let mut cut = whole.clone();
            cut.body.truncate(end);
            let mut rows = Script::new([cut]).org(wire).query(select![Account: NAME]);
            let error = rows.next().await.expect("an error").unwrap_err();
            assert!(matches!(error.kind(), ErrorKind::Decode | ErrorKind::Protocol), "{end}: {error}");
            assert!(rows.next().await.is_none(), "{wire} cut at {end}");
        }
    }
}
