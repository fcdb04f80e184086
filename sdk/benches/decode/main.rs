//! Decoding of both wires, side by side with what a reader could do at best.
//!
//! Run by `cargo xtask bench`. Each group's candidates take turns over the same
//! bytes; a figure is the median of its turns, and only ratios mean anything.

use quick_xml::Reader;
use quick_xml::events::Event;
use serde::Deserialize;
use sforce::wire::{from_json, from_xml};
use sforce::{List, Rest, Typed};
use sforce_bindings::objects::Account;
use std::fmt::Write;
use std::hint::black_box;
use std::time::{Duration, Instant};

mod wide;
use wide::Wide;

const TURNS: usize = 21;
const ROWS: usize = 2_000;

fn main() {
    let xml = account_rows_xml();
    group(
        &format!("SOAP, {ROWS} rows, all 30 fields, {} KB", xml.len() / 1024),
        &mut [
            ("quick-xml's bare events", &mut || events(&xml)),
            ("typed rows", &mut || decode_xml::<Accounts>(&xml)),
        ],
    );
    let xml = wide_rows_xml();
    group(
        &format!("SOAP, {ROWS} rows, 10 of 120 fields in SELECT order, {} KB", xml.len() / 1024),
        &mut [
            ("quick-xml's bare events", &mut || events(&xml)),
            ("typed rows", &mut || decode_xml::<Wides>(&xml)),
        ],
    );
    let json = account_rows_json();
    group(
        &format!("REST, {ROWS} rows, all 30 fields, {} KB", json.len() / 1024),
        &mut [
            ("serde_json, typed derive from str", &mut || {
                serde_json::from_str::<DerivedPage>(&json).unwrap().records.len()
            }),
            ("typed rows", &mut || decode_json::<Accounts>(&json)),
        ],
    );
}

/// Runs the candidates in turns; prints each median, and its ratio to the first.
fn group(title: &str, candidates: &mut [(&str, &mut dyn FnMut() -> usize)]) {
    // An argument picks groups by their title, as cargo's own benches do.
    let wanted = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    if wanted.is_some_and(|wanted| !title.contains(&wanted)) {
        return;
    }
    println!("\n{title}");
    let mut times = vec![Vec::with_capacity(TURNS); candidates.len()];
    for turn in 0..=TURNS {
        for (place, (_, run)) in candidates.iter_mut().enumerate() {
            let start = Instant::now();
            black_box(run());
            // The first turn only warms up.
            if turn > 0 {
                times[place].push(start.elapsed());
            }
        }
    }
    let medians: Vec<_> = times.iter_mut().map(|times| median(times)).collect();
    for ((name, _), time) in candidates.iter().zip(&medians) {
        let ratio = time.as_secs_f64() / medians[0].as_secs_f64();
        println!("  {name:36} {:7.2} ms  {ratio:5.2} ×", time.as_secs_f64() * 1000.0);
    }
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort();
    times[times.len() / 2]
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
    use super::{API, Account, List, Page, Rest, Wide};

    #[derive(Default)]
    pub(super) struct Accounts {
        pub records: List<Account>,
        pub rest: Rest,
    }
    sforce::record! { Accounts: "QueryResult" in API, base None, subtypes [], object None;
        opt ListOf(Account) records "records",
    }

    #[derive(Default)]
    pub(super) struct Wides {
        pub records: List<Wide>,
        pub rest: Rest,
    }
    sforce::record! { Wides: "QueryResult" in API, base None, subtypes [], object None;
        opt ListOf(Wide) records "records",
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

/// Thirty fields of an Account: name, whether JSON quotes it, and a value that varies by row.
const FIELDS: &[(&str, bool, &str)] = &[
    ("IsDeleted", false, "false"),
    ("Name", true, "Acme Hardware &amp; Garden #"),
    ("Type", true, "Customer - Direct"),
    ("ParentId", true, "001000000000001AAA"),
    ("BillingStreet", true, "12 Station Road"),
    ("BillingCity", true, "Springfield"),
    ("BillingPostalCode", true, "12345"),
    ("BillingLatitude", false, "50.7333"),
    ("BillingLongitude", false, "7.1"),
    ("Phone", true, "+49 228 123456"),
    ("Fax", true, "+49 228 123457"),
    ("AccountNumber", true, "CC-2000-"),
    ("Website", true, "https://www.example.com/acme"),
    ("Sic", true, "3712"),
    ("Industry", true, "Manufacturing"),
    ("AnnualRevenue", false, "350000000.0"),
    ("NumberOfEmployees", false, "9000"),
    ("Ownership", true, "Public"),
    ("TickerSymbol", true, "ACME"),
    ("Description", true, "Sells everything that a garden could need, and a little more than that."),
    ("Rating", true, "Hot"),
    ("Site", true, "Headquarters"),
    ("OwnerId", true, "005000000000001AAA"),
    ("CreatedDate", true, "2026-01-02T03:04:05.000Z"),
    ("CreatedById", true, "005000000000001AAA"),
    ("LastModifiedDate", true, "2026-02-03T04:05:06.000Z"),
    ("LastModifiedById", true, "005000000000001AAA"),
    ("SystemModstamp", true, "2026-02-03T04:05:06.000Z"),
    ("LastActivityDate", true, "2026-02-03"),
];

fn account_rows_xml() -> String {
    let mut out = String::from("<result>");
    for row in 0..ROWS {
        let _ = write!(out, "<records><sf:type>Account</sf:type><sf:Id>001000000{row:06}AAA</sf:Id>");
        for (name, _, value) in FIELDS {
            let varying =
                if *name == "AccountNumber" || *name == "Name" { row.to_string() } else { String::new() };
            let _ = write!(out, "<sf:{name}>{value}{varying}</sf:{name}>");
        }
        out.push_str("</records>");
    }
    out.push_str("</result>");
    out
}

fn account_rows_json() -> String {
    let mut out = String::from("{\"records\":[");
    for row in 0..ROWS {
        let comma = if row == 0 { "" } else { "," };
        let _ = write!(
            out,
            "{comma}{{\"attributes\":{{\"type\":\"Account\",\"url\":\"/services/data/v62.0/sobjects/Account/001000000{row:06}AAA\"}},\
             \"Id\":\"001000000{row:06}AAA\""
        );
        for (name, quoted, value) in FIELDS {
            let varying =
                if *name == "AccountNumber" || *name == "Name" { row.to_string() } else { String::new() };
            let value = value.replace("&amp;", "&");
            let quote = if *quoted { "\"" } else { "" };
            let _ = write!(out, ",\"{name}\":{quote}{value}{varying}{quote}");
        }
        out.push('}');
    }
    out.push_str("]}");
    out
}

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
