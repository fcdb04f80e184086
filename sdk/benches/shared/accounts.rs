//! Rows of thirty fields, as either wire brings them.

use std::fmt::Write;

pub(crate) const ROWS: usize = 2_000;

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

/// The rows in XML, each behind this tag.
pub(crate) fn xml(records: &str) -> String {
    let mut out = String::new();
    for row in 0..ROWS {
        let _ = write!(out, "{records}<sf:type>Account</sf:type><sf:Id>001000000{row:06}AAA</sf:Id>");
        for (name, _, value) in FIELDS {
            let varying =
                if *name == "AccountNumber" || *name == "Name" { row.to_string() } else { String::new() };
            let _ = write!(out, "<sf:{name}>{value}{varying}</sf:{name}>");
        }
        out.push_str("</records>");
    }
    out
}

/// The rows in JSON, with commas between.
pub(crate) fn json() -> String {
    let mut out = String::new();
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
    out
}
