use super::*;
use crate::api::{DeletedRecord, Wire};
use crate::client::testing::{Script, json, refusal, ship, soap};
use crate::error::ErrorKind;

fn time(text: &str) -> DateTime {
    text.parse().unwrap()
}

#[tokio::test]
async fn both_wires_say_what_has_changed() {
    let rest = Script::new([
        json(200, r#"{"ids":["a00000000000001AAA"],"latestDateCovered":"2026-01-02T03:04:00.000+0000"}"#),
        json(
            200,
            r#"{"deletedRecords":[{"id":"a00000000000002AAA","deletedDate":"2026-01-01T00:00:01.000+0000"}],
               "earliestDateAvailable":"2025-12-01T00:00:00.000+0000","latestDateCovered":"2026-01-02T03:04:00.000+0000"}"#,
        ),
    ]);
    let xml = Script::new([
        soap(
            "<getUpdatedResponse><result><ids>a00000000000001AAA</ids>\
             <latestDateCovered>2026-01-02T03:04:00.000Z</latestDateCovered></result></getUpdatedResponse>",
        ),
        soap(
            "<getDeletedResponse><result><deletedRecords><deletedDate>2026-01-01T00:00:01.000Z</deletedDate>\
             <id>a00000000000002AAA</id></deletedRecords><earliestDateAvailable>2025-12-01T00:00:00.000Z\
             </earliestDateAvailable><latestDateCovered>2026-01-02T03:04:00.000Z</latestDateCovered>\
             </result></getDeletedResponse>",
        ),
    ]);
    let (start, end) = (time("2026-01-01T00:00:00.000Z"), time("2026-01-02T03:04:05.678Z"));
    for (script, wire) in [(&rest, Wire::Rest), (&xml, Wire::Soap)] {
        let org = script.org().over(wire);
        let updated = org.updated("Ship__c", start, end).await.unwrap();
        assert_eq!(updated.ids, [ship(1)]);
        assert_eq!(updated.covered_to, time("2026-01-02T03:04:00.000Z"));
        let deleted = org.deleted("Ship__c", start, end).await.unwrap();
        let at = time("2026-01-01T00:00:01.000Z");
        assert_eq!(deleted.records, [DeletedRecord { id: ship(2), at }]);
        assert_eq!(deleted.known_from, time("2025-12-01T00:00:00.000Z"));
    }
    let span = "start=2026-01-01T00%3A00%3A00%2B00%3A00&end=2026-01-02T03%3A04%3A05%2B00%3A00";
    assert_eq!(
        rest.lines(),
        [
            format!("GET /services/data/v62.0/sobjects/Ship__c/updated?{span}"),
            format!("GET /services/data/v62.0/sobjects/Ship__c/deleted?{span}"),
        ]
    );
    assert_eq!(
        xml.lines()[0],
        "POST /services/Soap/u/62.0\n<m:getUpdated><m:sObjectType>Ship__c</m:sObjectType>\
         <m:startDate>2026-01-01T00:00:00.000Z</m:startDate><m:endDate>2026-01-02T03:04:05.678Z</m:endDate>\
         </m:getUpdated>"
    );
}

#[tokio::test]
async fn a_bad_span_and_a_bad_answer_are_errors() {
    let script = Script::new([
        refusal(400, "INVALID_REPLICATION_DATE", "startDate before org replication enabled date"),
        json(200, r#"{"ids":["x"],"latestDateCovered":"2026-01-02T03:04:00.000+0000"}"#),
        json(200, r#"{"ids":[]}"#),
    ]);
    let org = script.org();
    let at = time("2026-01-01T00:00:00.000Z");
    assert_eq!(org.updated("A", at, at).await.unwrap_err().code(), Some("INVALID_REPLICATION_DATE"));
    assert_eq!(org.updated("A", at, at).await.unwrap_err().kind(), ErrorKind::Decode);
    let error = org.updated("A", at, at).await.unwrap_err();
    assert_eq!(error.path().as_deref(), Some("latestDateCovered"));
}
