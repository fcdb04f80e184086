//! Pages: ahead by one, to the end, from a locator, over both wires.

use crate::client::testing::{Dock, Script, Ship, json, refusal, ship, soap};
use crate::{DynamicObject, ErrorKind, Org, Wire, select, soql};
use std::fmt::Write as _;

type Reply = Result<crate::client::HttpResponse, crate::Error>;

/// A page over one wire: rows by number, the total, and the locator of the next.
fn page(wire: Wire, ids: &[u32], total: u32, next: Option<&str>) -> Reply {
    if wire == Wire::Rest {
        let row = |id: &u32| format!(r#"{{"attributes":{{"type":"Ship__c"}},"Id":"{}"}}"#, ship(*id));
        let rows: Vec<_> = ids.iter().map(row).collect();
        let next = next.map_or(String::new(), |next| {
            format!(r#","nextRecordsUrl":"/services/data/v62.0/query/{next}""#)
        });
        let (done, rows) = (next.is_empty(), rows.join(","));
        return json(200, &format!(r#"{{"totalSize":{total},"done":{done}{next},"records":[{rows}]}}"#));
    }
    let mut rows = String::new();
    for id in ids {
        let _ = write!(
            rows,
            "<records xsi:type=\"sf:sObject\"><sf:type>Ship__c</sf:type><sf:Id>{}</sf:Id></records>",
            ship(*id)
        );
    }
    let next = next.map_or("<queryLocator xsi:nil=\"true\"/>".to_owned(), |next| {
        format!("<queryLocator>{next}</queryLocator>")
    });
    soap(&format!("<queryResponse><result>{next}{rows}<size>{total}</size></result></queryResponse>"))
}

/// The same page as the answer to a call for more.
fn more(reply: Reply) -> Reply {
    let mut reply = reply?;
    let text = String::from_utf8(reply.body).unwrap();
    reply.body = text.replace("queryResponse", "queryMoreResponse").into_bytes();
    Ok(reply)
}

fn numbers(rows: &[Ship]) -> Vec<u32> {
    rows.iter().map(|row| row.id.unwrap().as_str()[3..15].parse().unwrap()).collect()
}

const WIRES: [Wire; 2] = [Wire::Rest, Wire::Soap];

fn over(script: &Script, wire: Wire) -> Org {
    script.impatient().over(wire)
}

#[tokio::test]
async fn one_page_is_fetched_ahead_and_no_more() {
    for wire in WIRES {
        let script = Script::new([
            page(wire, &[1, 2], 6, Some("x-2")),
            more(page(wire, &[3, 4], 6, Some("x-4"))),
            more(page(wire, &[5, 6], 6, None)),
        ]);
        let mut query = over(&script, wire).query(select![Ship: ID]);
        assert_eq!(script.requests().len(), 0, "nothing is sent before the first row is asked for");
        assert!(query.next().await.is_some());
        assert_eq!(query.total(), Some(6));
        assert_eq!(script.requests().len(), 1);
        assert!(query.next().await.is_some());
        assert_eq!(script.requests().len(), 2, "while the first page is drained the second is on its way");
        assert!(query.next().await.is_some());
        assert_eq!(script.requests().len(), 2);
        assert!(query.next().await.is_some());
        assert_eq!(script.requests().len(), 3);
        assert_eq!(numbers(&query.all().await.unwrap()), [5, 6]);
    }
}

#[tokio::test]
async fn a_query_that_is_dropped_asks_for_nothing_more() {
    let script = Script::new([page(Wire::Rest, &[1], 2, Some("x-1"))]);
    let mut query = script.org().query(select![Ship: ID]);
    assert!(query.next().await.is_some());
    drop(query);
    tokio::task::yield_now().await;
    assert_eq!(script.requests().len(), 1);
}

#[tokio::test]
async fn a_query_goes_on_from_a_locator_of_either_wire() {
    for wire in WIRES {
        for locator in ["01gxx0000000001AAA-2000", "/services/data/v58.0/query/01gxx0000000001AAA-2000"] {
            let script = Script::new([
                more(page(wire, &[7], 9, Some("01gxx0000000001AAA-4000"))),
                more(page(wire, &[8], 9, None)),
            ]);
            let query = over(&script, wire).query(select![Ship: ID]).resume(locator);
            assert_eq!(query.locator(), Some(locator));
            assert_eq!(numbers(&query.all().await.unwrap()), [7, 8]);
            let first = script.lines().remove(0);
            assert!(first.contains("01gxx0000000001AAA-2000"), "{first}");
            assert_eq!(first.contains("<m:queryMore>"), wire == Wire::Soap, "{first}");
        }
        let script = Script::new([more(page(wire, &[], 0, None))]);
        over(&script, wire).query(select![Dock: NAME]).resume("01g-1").all().await.unwrap();
        let expected = match wire {
            Wire::Rest => "GET /services/data/v62.0/tooling/query/01g-1",
            _ => "POST /services/Soap/T/62.0\n<m:queryMore>",
        };
        assert!(script.only().starts_with(expected), "{}", script.only());
    }
}

#[tokio::test]
async fn pages_are_given_out_whole_with_the_locator_of_the_next() {
    let script = Script::new([
        page(Wire::Rest, &[1, 2], 3, Some("x-2")),
        refusal(500, "SERVER_UNAVAILABLE", "no"),
        page(Wire::Rest, &[3], 3, None),
    ]);
    let org = script.impatient();
    let mut query = org.query(select![Ship: ID]);
    assert_eq!(numbers(&query.next_page().await.unwrap().unwrap()), [1, 2]);
    let next = query.locator().unwrap().to_owned();
    assert_eq!(next, "/services/data/v62.0/query/x-2");
    assert!(query.next_page().await.unwrap().is_err());
    assert!(query.next_page().await.is_none());
    // What did not come can be asked for again.
    assert_eq!(query.locator(), Some(next.as_str()));
    let mut query = org.query(select![Ship: ID]).resume(next);
    assert_eq!(numbers(&query.next_page().await.unwrap().unwrap()), [3]);
    assert!(query.next_page().await.is_none());
}

#[tokio::test]
async fn an_error_of_the_page_behind_waits_until_this_one_is_drained() {
    let script = Script::new([
        page(Wire::Rest, &[1, 2, 3], 6, Some("x-3")),
        refusal(400, "INVALID_QUERY_LOCATOR", "gone"),
    ]);
    let mut query = script.org().query(select![Ship: ID]);
    for _ in 0..3 {
        assert!(query.next().await.unwrap().is_ok());
    }
    assert_eq!(query.next().await.unwrap().unwrap_err().code(), Some("INVALID_QUERY_LOCATOR"));
    assert!(query.next().await.is_none());
}

#[tokio::test]
async fn a_service_that_sends_in_a_circle_is_an_error() {
    for wire in WIRES {
        // A page that names itself, and two that name each other.
        let itself = vec![page(wire, &[1], 9, Some("x-1")), more(page(wire, &[2], 9, Some("x-1")))];
        let pages = vec![
            page(wire, &[1], 9, Some("x-1")),
            more(page(wire, &[2], 9, Some("x-2"))),
            more(page(wire, &[3], 9, Some("x-1"))),
        ];
        for (pages, rows) in [(itself, 2), (pages, 3)] {
            let script = Script::new(pages);
            let mut query = over(&script, wire).query(select![Ship: ID]);
            for _ in 0..rows {
                query.next().await.unwrap().unwrap();
            }
            let error = query.next().await.unwrap().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Protocol, "{error}");
            assert!(error.to_string().contains("a page where it has been"), "{error}");
            assert!(query.next().await.is_none());
            assert_eq!(script.requests().len(), rows, "the circle is seen before it is gone again");
        }
        // One that was taken up at a locator has been there, too.
        let script = Script::new([more(page(wire, &[1], 9, Some("x-1")))]);
        let query = over(&script, wire).query(select![Ship: ID]).resume("x-1");
        assert_eq!(query.all().await.unwrap_err().kind(), ErrorKind::Protocol);
    }
}

#[tokio::test]
async fn child_records_do_not_go_in_a_circle() {
    let path = "/services/data/v62.0/query";
    let rest = |next: &str| {
        let id = ship(2);
        format!(
            r#"{{"totalSize":9,"done":false,"nextRecordsUrl":"{path}/{next}","records":[{{"Id":"{id}"}}]}}"#
        )
    };
    let rows = |next: &str| {
        let id = ship(2);
        format!("<queryLocator>{next}</queryLocator><records><Id>{id}</Id></records><size>9</size>")
    };
    let rest_first = format!(
        r#"{{"totalSize":1,"done":true,"records":[{{"Id":"{}","Boats__r":{}}}]}}"#,
        ship(1),
        rest("c-1")
    );
    let soap_first = format!(
        "<queryResponse><result><records><Boats__r xsi:type=\"QueryResult\">{}</Boats__r></records></result>\
         </queryResponse>",
        rows("c-1")
    );
    let soap_more =
        |next: &str| soap(&format!("<queryMoreResponse><result>{}</result></queryMoreResponse>", rows(next)));
    for (wire, replies) in [
        (Wire::Rest, [json(200, &rest_first), json(200, &rest("c-2")), json(200, &rest("c-1"))]),
        (Wire::Soap, [soap(&soap_first), soap_more("c-2"), soap_more("c-1")]),
    ] {
        let script = Script::new(replies);
        let error = over(&script, wire).query_text::<DynamicObject>("SELECT Id").all().await.unwrap_err();
        assert!(error.to_string().contains("a page where it has been"), "over {wire}: {error}");
        assert_eq!(script.requests().len(), 3);
    }
}

#[tokio::test]
async fn child_records_are_fetched_to_the_end_at_every_depth() {
    let child = |name: &str, id: u32, next: Option<&str>, within: &str| {
        let next = next.map_or(String::new(), |next| {
            format!(r#","nextRecordsUrl":"/services/data/v62.0/query/{next}""#)
        });
        format!(
            r#"{{"totalSize":2,"done":{}{next},"records":[{{"attributes":{{"type":"{name}"}},"Id":"{}"{within}}}]}}"#,
            next.is_empty(),
            ship(id)
        )
    };
    let grand = child("Sail__c", 20, Some("g-1"), "");
    let kids = child("Mast__c", 10, Some("k-1"), &format!(r#","Sails__r":{grand}"#));
    let first =
        format!(r#"{{"totalSize":1,"done":true,"records":[{{"Id":"{}","Masts__r":{kids}}}]}}"#, ship(1));
    // The pages of the masts first, then the sails of each mast.
    let second =
        child("Mast__c", 11, None, &format!(r#","Sails__r":{}"#, child("Sail__c", 30, Some("h-1"), "")));
    let script = Script::new([
        json(200, &first),
        json(200, &second),
        json(200, &child("Sail__c", 21, None, "")),
        json(200, &child("Sail__c", 31, None, "")),
    ]);
    let statement = "SELECT Id, (SELECT Id, (SELECT Id FROM Sails__r) FROM Masts__r) FROM Ship__c";
    let rows: Vec<DynamicObject> = script.org().query_text(statement).all().await.unwrap();
    let masts = rows[0].children("Masts__r").unwrap();
    assert_eq!((masts.rows().len(), masts.next()), (2, None));
    for (mast, sails) in masts.rows().iter().zip([[20, 21], [30, 31]]) {
        let ids: Vec<_> = mast
            .extra()
            .children("Sails__r")
            .unwrap()
            .rows()
            .iter()
            .map(|sail| {
                sail.downcast_ref::<DynamicObject>().unwrap().get::<crate::Id>("Id").unwrap().unwrap()
            })
            .collect();
        assert_eq!(ids, sails.map(ship));
    }
    let paths: Vec<_> = script.lines().into_iter().skip(1).collect();
    assert_eq!(paths, ["k-1", "g-1", "h-1"].map(|next| format!("GET /services/data/v62.0/query/{next}")));

    let script = Script::new([json(200, &first)]);
    let rows: Vec<DynamicObject> = script.org().query_text(statement).first_children().all().await.unwrap();
    assert!(rows[0].children("Masts__r").unwrap().next().is_some_and(|next| next.ends_with("k-1")));
}

#[tokio::test]
async fn a_long_list_takes_several_queries() {
    for wire in WIRES {
        let ids: Vec<_> = (0..1_000).map(ship).collect();
        let select = select![Ship: ID].split(Ship::ID, ids.iter().chain(&ids));
        // An address holds some 450 ids, an envelope all of them.
        let pages = if wire == Wire::Rest { 3 } else { 1 };
        let script = Script::new((0..pages).map(|number| page(wire, &[number], 1, None)));
        let mut query = over(&script, wire).query(select);
        let mut rows = Vec::new();
        while let Some(row) = query.next().await {
            rows.push(row.unwrap());
        }
        assert_eq!(numbers(&rows), (0..pages).collect::<Vec<_>>());
        assert_eq!(query.total(), Some(u64::from(pages)));
        let sent: usize = script.lines().iter().map(|line| line.matches("a00").count()).sum();
        assert_eq!(sent, 1_000, "each id once");
    }
}

#[tokio::test]
async fn rows_are_counted_without_being_read() {
    for (wire, reply) in [
        (Wire::Rest, json(200, r#"{"totalSize":12,"done":true,"records":[]}"#)),
        (
            Wire::Soap,
            soap(
                "<queryResponse><result><done>true</done><queryLocator xsi:nil=\"true\"/><records xsi:nil=\"true\"/><size>12</size></result></queryResponse>",
            ),
        ),
    ] {
        let script = Script::new([reply]);
        let count = over(&script, wire).count(select![Ship: ID].filter(Ship::NAME.eq("a"))).await.unwrap();
        assert_eq!(count, 12);
        let line = script.only();
        assert!(line.contains("COUNT()") || line.contains("COUNT%28%29"), "{line}");
    }
}

#[tokio::test]
async fn rows_are_what_the_caller_wants() {
    #[derive(serde::Deserialize)]
    struct Mine {
        #[serde(rename = "Name")]
        name: String,
        #[serde(rename = "Masts__c")]
        masts: u8,
    }

    let rest = json(
        200,
        r#"{"totalSize":1,"done":true,"records":[{"attributes":{"type":"Ship__c"},"Name":"A","Masts__c":3}]}"#,
    );
    let partner = soap(
        "<queryResponse><result><records xsi:type=\"sf:sObject\"><sf:type>Ship__c</sf:type><sf:Id xsi:nil=\"true\"/><sf:Name>A</sf:Name><sf:Masts__c>3</sf:Masts__c></records><size>1</size></result></queryResponse>",
    );
    for (wire, reply) in [(Wire::Rest, rest), (Wire::Soap, partner)] {
        let reply = reply.unwrap();
        let script = Script::new(std::iter::repeat_n(reply, 4).map(Ok));
        let org = over(&script, wire);
        let mine: Vec<Mine> = org.query(select![Ship: NAME, MASTS].rows()).all().await.unwrap();
        assert_eq!((mine[0].name.as_str(), mine[0].masts), ("A", 3));
        let mine: Vec<Mine> = org
            .query_as(soql!("SELECT Name, Masts__c FROM Ship__c WHERE Name = {n}", n = "A"))
            .all()
            .await
            .unwrap();
        assert_eq!(mine[0].masts, 3);
        let tuples = org.query(crate::Select::new().tuple((Ship::NAME, Ship::MASTS))).all().await.unwrap();
        assert_eq!(tuples, [(Some("A".to_owned()), Some(3))]);
        let dynamic = org.query(select![Ship: NAME, MASTS].dynamic()).all().await.unwrap();
        assert_eq!(dynamic[0].get::<i32>("Masts__c").unwrap(), Some(3));
    }
}

#[tokio::test]
async fn a_row_that_is_not_what_was_wanted_is_an_error_of_its_own() {
    #[derive(Debug, serde::Deserialize)]
    struct Mine {
        #[serde(rename = "Id")]
        #[allow(dead_code)]
        id: u8,
    }
    let script = Script::new([page(Wire::Rest, &[1, 2], 2, None)]);
    let mut query = script.org().query_as::<Mine>("SELECT Id FROM Ship__c");
    let error = query.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.path().as_deref()), (ErrorKind::Decode, Some("Ship__c.Id")));
    query.next().await.unwrap().unwrap_err();
    assert!(query.next().await.is_none());
}
