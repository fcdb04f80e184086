//! Both wires, side by side with what a reader or a writer could do at best.
//!
//! Run by `cargo xtask bench`. Each group's candidates take turns over the same
//! bytes; a figure is the median of its turns, and only ratios mean anything.
//! "The rows alone" clones decoded rows and drops them: allocating and freeing
//! is in every candidate that answers with rows, however fast it reads.

use quick_xml::Reader;
use quick_xml::events::Event;
use serde::Deserialize;
use sforce::wire::{from_json, from_xml, to_xml};
use sforce::{Extra, List, Number, Pick, Typed};
use sforce_bindings::objects::Account;
use std::fmt::Write;
use std::hint::black_box;
use std::time::Instant;

#[path = "../shared/accounts.rs"]
mod accounts;
#[path = "../shared/turns.rs"]
mod turns;
mod wide;
use accounts::ROWS;
use turns::Work;
use wide::Wide;

const TURNS: usize = 21;
/// As many rows as one call may carry.
const CREATED: usize = 200;

fn main() {
    let xml = format!("<result>{}</result>", accounts::xml("<records>"));
    let rows: Accounts = from_xml(&xml).unwrap();
    assert_eq!(by_hand(&xml), rows);
    group(
        &format!("SOAP, {ROWS} rows, all 30 fields, {} KB", xml.len() / 1024),
        &mut [
            ("quick-xml's bare events", &mut || events(&xml)),
            ("typed rows", &mut || decode_xml::<Accounts>(&xml)),
            ("typed rows by hand over the events", &mut || by_hand(&xml).rows()),
            ("the rows alone", &mut || rows.clone().rows()),
        ],
    );
    let xml = wide_rows_xml();
    let rows: Wides = from_xml(&xml).unwrap();
    group(
        &format!("SOAP, {ROWS} rows, 10 of 120 fields in SELECT order, {} KB", xml.len() / 1024),
        &mut [
            ("quick-xml's bare events", &mut || events(&xml)),
            ("typed rows", &mut || decode_xml::<Wides>(&xml)),
            ("the rows alone", &mut || rows.clone().rows()),
        ],
    );
    let json = format!("{{\"records\":[{}]}}", accounts::json());
    let rows: Accounts = from_json(&json).unwrap();
    group(
        &format!("REST, {ROWS} rows, all 30 fields, {} KB", json.len() / 1024),
        &mut [
            ("serde_json, typed derive from str", &mut || {
                serde_json::from_str::<DerivedPage>(&json).unwrap().records.len()
            }),
            ("typed rows", &mut || decode_json::<Accounts>(&json)),
            ("the rows alone", &mut || rows.clone().rows()),
        ],
    );
    let created: Accounts = rows.records.into_iter().take(CREATED).collect::<List<_>>().into();
    let xml = to_xml(&created).unwrap();
    let leaves = leaves(&xml);
    assert_eq!(write_leaves(&leaves), xml);
    group(
        &format!("SOAP request, {CREATED} rows, all 30 fields, {} KB", xml.len() / 1024),
        &mut [
            ("write! of ready texts", &mut || write_leaves(&leaves).len()),
            ("typed rows", &mut || to_xml(&created).unwrap().len()),
        ],
    );
}

fn group(title: &str, candidates: &mut [Work<'_>]) {
    let start = Instant::now();
    turns::group(title, TURNS, &|| start.elapsed(), candidates);
}

fn events(xml: &str) -> usize {
    let mut reader = Reader::from_str(xml);
    let mut count = 0;
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return count,
            event => {
                black_box(&event);
                count += 1;
            }
        }
    }
}

/// The best that a careful user would write for this one query: a `match` over the events.
fn by_hand(xml: &str) -> Accounts {
    let mut reader = Reader::from_str(xml);
    let mut rows = List::new();
    let mut row = Account::default();
    let mut text = String::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => {
                if start.local_name().into_inner() == "records" {
                    row = Account::default();
                }
                text.clear();
            }
            Event::Text(more) => text.push_str(&more.xml10_content()),
            Event::GeneralRef(reference) => match reference.resolve_char_ref().unwrap() {
                Some(char) => text.push(char),
                None => text.push_str(quick_xml::escape::resolve_xml_entity(&reference).unwrap()),
            },
            Event::End(end) => match end.local_name().into_inner() {
                "records" => rows.push(std::mem::take(&mut row)),
                name => set(&mut row, name, &text),
            },
            Event::Eof => return rows.into(),
            _ => {}
        }
    }
}

fn set(row: &mut Account, name: &str, text: &str) {
    let owned = || Some(text.to_owned());
    let number = || text.parse::<Number>().ok();
    let id = || text.parse().ok();
    let time = || text.parse().ok();
    match name {
        "Id" => row.id = id(),
        "IsDeleted" => row.is_deleted = text.parse().ok(),
        "Name" => row.name = owned(),
        "Type" => row.r#type = Pick::from_text(text),
        "ParentId" => row.parent_id = id(),
        "BillingStreet" => row.billing_street = owned(),
        "BillingCity" => row.billing_city = owned(),
        "BillingPostalCode" => row.billing_postal_code = owned(),
        "BillingLatitude" => row.billing_latitude = number(),
        "BillingLongitude" => row.billing_longitude = number(),
        "Phone" => row.phone = owned(),
        "Fax" => row.fax = owned(),
        "AccountNumber" => row.account_number = owned(),
        "Website" => row.website = owned(),
        "Sic" => row.sic = owned(),
        "Industry" => row.industry = Pick::from_text(text),
        "AnnualRevenue" => row.annual_revenue = number(),
        "NumberOfEmployees" => row.number_of_employees = text.parse().ok(),
        "Ownership" => row.ownership = Pick::from_text(text),
        "TickerSymbol" => row.ticker_symbol = owned(),
        "Description" => row.description = owned(),
        "Rating" => row.rating = Pick::from_text(text),
        "Site" => row.site = owned(),
        "OwnerId" => row.owner_id = id(),
        "CreatedDate" => row.created_date = time(),
        "CreatedById" => row.created_by_id = id(),
        "LastModifiedDate" => row.last_modified_date = time(),
        "LastModifiedById" => row.last_modified_by_id = id(),
        "SystemModstamp" => row.system_modstamp = time(),
        "LastActivityDate" => row.last_activity_date = text.parse().ok(),
        _ => {}
    }
}

/// The names and escaped texts of a request's rows, in order.
fn leaves(xml: &str) -> Vec<Vec<(&str, &str)>> {
    let rows = xml.split("<records>").skip(1).map(|row| row.split_once("</records>").unwrap().0);
    rows.map(|row| {
        let leaves = row.split('<').filter(|part| !part.is_empty() && !part.starts_with('/'));
        leaves.map(|leaf| leaf.split_once('>').unwrap()).collect()
    })
    .collect()
}

/// The request again, with nothing to escape and nothing to look up.
fn write_leaves(rows: &[Vec<(&str, &str)>]) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<QueryResult xmlns=\"\">");
    for row in rows {
        out.push_str("<records>");
        for (name, text) in row {
            let _ = write!(out, "<{name}>{text}</{name}>");
        }
        out.push_str("</records>");
    }
    out.push_str("</QueryResult>");
    out
}

fn decode_xml<T: Typed + Page>(xml: &str) -> usize {
    from_xml::<T>(xml).unwrap().rows()
}

fn decode_json<T: Typed + Page>(json: &str) -> usize {
    from_json::<T>(json).unwrap().rows()
}

trait Page {
    fn rows(&self) -> usize;
}

static API: sforce::Api = sforce::Api { namespace: "", version: None };

mod pages {
    use super::{API, Account, Extra, List, Page, Wide};

    #[derive(Default)]
    pub(super) struct Accounts {
        pub records: List<Account>,
        pub extra: Extra,
    }
    sforce::record! { Accounts: "QueryResult" in API, base None, subtypes [], object None;
        opt ListOf(Account) records "records",
    }

    #[derive(Default)]
    pub(super) struct Wides {
        pub records: List<Wide>,
        pub extra: Extra,
    }
    sforce::record! { Wides: "QueryResult" in API, base None, subtypes [], object None;
        opt ListOf(Wide) records "records",
    }

    impl From<List<Account>> for Accounts {
        fn from(records: List<Account>) -> Self {
            Self { records, ..Self::default() }
        }
    }

    impl Page for Accounts {
        fn rows(&self) -> usize {
            assert_eq!(self.records.len(), super::ROWS);
            self.records.len()
        }
    }

    impl Page for Wides {
        fn rows(&self) -> usize {
            assert_eq!(self.records.len(), super::ROWS);
            self.records.len()
        }
    }
}
use pages::{Accounts, Wides};

/// Ten columns from all over the object, not in its order.
fn wide_rows_xml() -> String {
    let mut out = String::from("<result>");
    for row in 0..ROWS {
        out.push_str("<records><sf:type>Wide__c</sf:type>");
        for column in [97, 3, 55, 119, 12, 76, 0, 31, 88, 64] {
            let _ = write!(out, "<sf:F{column:03}__c>value {row} of {column}</sf:F{column:03}__c>");
        }
        out.push_str("</records>");
    }
    out.push_str("</result>");
    out
}

#[derive(Deserialize)]
struct DerivedPage {
    records: Vec<Derived>,
}

/// What a user would write by hand for the same rows.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[allow(dead_code)]
struct Derived {
    #[serde(rename = "attributes")]
    attributes: Attributes,
    id: String,
    is_deleted: bool,
    name: Option<String>,
    r#type: Option<String>,
    parent_id: Option<String>,
    billing_street: Option<String>,
    billing_city: Option<String>,
    billing_postal_code: Option<String>,
    billing_latitude: Option<f64>,
    billing_longitude: Option<f64>,
    phone: Option<String>,
    fax: Option<String>,
    account_number: Option<String>,
    website: Option<String>,
    sic: Option<String>,
    industry: Option<String>,
    annual_revenue: Option<f64>,
    number_of_employees: Option<i32>,
    ownership: Option<String>,
    ticker_symbol: Option<String>,
    description: Option<String>,
    rating: Option<String>,
    site: Option<String>,
    owner_id: Option<String>,
    created_date: Option<String>,
    created_by_id: Option<String>,
    last_modified_date: Option<String>,
    last_modified_by_id: Option<String>,
    system_modstamp: Option<String>,
    last_activity_date: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Attributes {
    r#type: String,
    url: String,
}
