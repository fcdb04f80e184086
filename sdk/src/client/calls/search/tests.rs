use super::*;
use crate::api::Wire;
use crate::client::testing::{Script, Ship, json, refusal, ship, soap};
use crate::error::ErrorKind;
use crate::{DynamicObject, Version, select};

fn search() -> Search<Ship> {
    Search::new("Pe-quod", select![Ship: ID, NAME])
}

#[tokio::test]
async fn records_are_found_on_both_wires() {
    let row = r#"{"attributes":{"type":"Ship__c"},"Id":"a00000000000001AAA","Name":"Pe-quod"}"#;
    let script = Script::new([
        json(200, &format!(r#"{{"searchRecords":[{row}]}}"#)),
        json(200, &format!("[{row}]")),
        soap(
            "<searchResponse><result><queryId>1</queryId><searchRecords><record xsi:type=\"sf:sObject\">\
             <sf:type>Ship__c</sf:type><sf:Id>a00000000000001AAA</sf:Id><sf:Id>a00000000000001AAA</sf:Id>\
             <sf:Name>Pe-quod</sf:Name></record><snippet xsi:nil=\"true\"/></searchRecords></result></searchResponse>",
        ),
    ]);
    let org = script.org();
    for org in [org.clone(), org.at(Version::V36), org.over(Wire::Soap)] {
        let ships = org.search(search()).await.unwrap();
        assert_eq!(ships.len(), 1);
        assert_eq!((ships[0].id, ships[0].name.as_deref()), (Some(ship(1)), Some("Pe-quod")));
    }
    let statement = "FIND%20%7BPe%5C-quod%7D%20IN%20ALL%20FIELDS%20RETURNING%20Ship__c%28Id%2C%20Name%29";
    assert_eq!(
        script.lines(),
        [
            format!("GET /services/data/v62.0/search?q={statement}"),
            format!("GET /services/data/v36.0/search?q={statement}"),
            "POST /services/Soap/u/62.0\n<m:search><m:searchString>FIND {Pe\\-quod} IN ALL FIELDS RETURNING \
             Ship__c(Id, Name)</m:searchString></m:search>"
                .to_owned(),
        ]
    );
}

#[tokio::test]
async fn several_objects_are_dynamic_records() {
    let rows = r#"{"searchRecords":[{"attributes":{"type":"Ship__c"},"Name":"a"},{"attributes":{"type":"Dock"},"Name":"b"}]}"#;
    let script = Script::new([json(200, rows), refusal(400, "MALFORMED_SEARCH", "no")]);
    let org = script.org();
    let found: Vec<DynamicObject> = org.search_text("FIND {a} RETURNING Ship__c, Dock").await.unwrap();
    assert_eq!(found.iter().map(DynamicObject::object).collect::<Vec<_>>(), ["Ship__c", "Dock"]);
    let error = org.search_text::<DynamicObject>("FIND").await.unwrap_err();
    assert_eq!(error.code(), Some("MALFORMED_SEARCH"));
    let error = org.search_text::<DynamicObject>(&"x".repeat(17_000)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotOnThisWire);
}

#[test]
fn what_has_a_meaning_is_escaped() {
    let words = r#"a?&|!{}[]()^~*:\"'+-b é"#;
    let escaped = r#"a\?\&\|\!\{\}\[\]\(\)\^\~\*\:\\\"\'\+\-b é"#;
    assert_eq!(escape(words), escaped);
}

#[test]
fn what_cannot_be_searched_is_said() {
    let select = || select![Ship: NAME];
    for search in [
        Search::new(" x ", select()),
        Search::new("abc", Select::new()),
        Search::new("abc", select().limit(3)),
        Search::new("abc", select().filter(Ship::NAME.eq("x"))),
    ] {
        search.statement().unwrap_err();
    }
    // A name is a name, and no more of the statement.
    let named = Search::new("abc", select![Ship: "Id) RETURNING User(Email"]);
    assert!(named.statement().unwrap_err().to_string().contains("is not the name of a field"));
    let limited = Search::new("abc", select()).within(SearchIn::Email).limit(3);
    assert_eq!(limited.statement().unwrap(), "FIND {abc} IN EMAIL FIELDS RETURNING Ship__c(Name LIMIT 3)");
}
