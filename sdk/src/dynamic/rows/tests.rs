//! One struct, filled from a row of either wire.

use super::*;
use crate::wire::{from_json, from_xml};
use crate::{Date, DateTime, Id, Number};
use serde::Deserialize;

#[derive(Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Deal {
    id: Id,
    name: String,
    amount: Option<Number>,
    probability: f64,
    stage_name: Stage,
    is_closed: bool,
    close_date: Date,
    created_date: DateTime,
    #[serde(rename = "Seats__c")]
    seats: u16,
    #[serde(rename = "Tags__c")]
    tags: Vec<String>,
    description: Option<String>,
    owner: Person,
    opportunity_line_items: Vec<Line>,
    #[serde(default)]
    never_asked_for: Option<i32>,
}

#[derive(Debug, PartialEq, Deserialize)]
enum Stage {
    #[serde(rename = "Closed Won")]
    ClosedWon,
    Prospecting,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Person {
    name: Option<String>,
    address: Place,
}

#[derive(Debug, PartialEq, Deserialize)]
struct Place {
    city: String,
    latitude: f32,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Line {
    quantity: i64,
}

const JSON: &str = r#"{"attributes":{"type":"Opportunity","url":"/x"},"Id":"006000000000001AAA","Name":"A & B",
    "Amount":123456789012345678.90,"Probability":10,"StageName":"Closed Won","IsClosed":true,
    "CloseDate":"2026-01-02","CreatedDate":"2026-01-02T03:04:05.000+0000","Seats__c":12.0,"Tags__c":"a;b",
    "Description":null,"Owner":{"attributes":{"type":"User"},"Name":"Ann","Address":{"city":"Bonn","latitude":50.5}},
    "OpportunityLineItems":{"totalSize":2,"done":true,"records":[
        {"attributes":{"type":"OpportunityLineItem"},"Quantity":1},{"attributes":{"type":"OpportunityLineItem"},"Quantity":2.0}]}}"#;

const XML: &str = r#"<records xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><type>Opportunity</type>
    <Id>006000000000001AAA</Id><Id>006000000000001AAA</Id><Name>A &amp; B</Name><Amount>123456789012345678.90</Amount>
    <Probability>10.0</Probability><StageName>Closed Won</StageName><IsClosed>true</IsClosed><CloseDate>2026-01-02</CloseDate>
    <CreatedDate>2026-01-02T03:04:05.000Z</CreatedDate><Seats__c>12.0</Seats__c><Tags__c>a;b</Tags__c>
    <Description xsi:nil="true"/><Owner xsi:type="sObject"><type>User</type><Id xsi:nil="true"/><Name>Ann</Name>
    <Address xsi:type="address"><latitude>50.5</latitude><city>Bonn</city></Address></Owner>
    <OpportunityLineItems xsi:type="QueryResult"><done>true</done><queryLocator xsi:nil="true"/>
    <records><type>OpportunityLineItem</type><Quantity>1.0</Quantity></records>
    <records><type>OpportunityLineItem</type><Quantity>2</Quantity></records><size>2</size></OpportunityLineItems></records>"#;

#[test]
fn a_struct_gets_what_it_asks_for_from_both_wires() {
    let json: DynamicObject = from_json(JSON).unwrap();
    let xml: DynamicObject = from_xml(XML).unwrap();
    let deal: Deal = json.to_struct().unwrap();
    assert_eq!(deal.amount.as_ref().unwrap().to_string(), "123456789012345678.90");
    assert_eq!((deal.seats, deal.stage_name == Stage::ClosedWon), (12, true));
    assert_eq!(deal.tags, ["a", "b"]);
    assert_eq!(deal.opportunity_line_items, [Line { quantity: 1 }, Line { quantity: 2 }]);
    assert_eq!(deal, xml.to_struct().unwrap());
}

#[test]
fn children_may_be_asked_for_with_what_is_around_them() {
    #[derive(Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Deal {
        opportunity_line_items: Page,
    }
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Page {
        total_size: usize,
        done: bool,
        records: Vec<Line>,
    }
    for row in [from_json::<DynamicObject>(JSON).unwrap(), from_xml(XML).unwrap()] {
        let page = row.to_struct::<Deal>().unwrap().opportunity_line_items;
        assert_eq!((page.total_size, page.done, page.records.len()), (2, true, 2));
    }
}

#[test]
fn no_rows_are_an_empty_list() {
    #[derive(Deserialize)]
    struct Parent {
        #[serde(rename = "Kids__r")]
        kids: Vec<Line>,
    }
    let json: DynamicObject = from_json(r#"{"Kids__r":null}"#).unwrap();
    assert!(json.to_struct::<Parent>().unwrap().kids.is_empty());
}

#[test]
fn an_error_names_the_field() {
    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Deal {
        #[allow(dead_code)]
        owner: Owner,
    }
    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Owner {
        #[allow(dead_code)]
        name: i8,
    }
    let row: DynamicObject = from_json(JSON).unwrap();
    let error = row.to_struct::<Deal>().unwrap_err();
    assert_eq!(
        error.to_string(),
        "Opportunity.Owner.Name: expected an integer within the bounds of i8, found \"Ann\""
    );
    let row = DynamicObject::new("Opportunity");
    assert_eq!(row.to_struct::<Deal>().unwrap_err().to_string(), "Opportunity: missing field `Owner`");
}
