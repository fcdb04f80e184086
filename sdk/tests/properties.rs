//! Any text, any number, any JSON and any damage, through both codecs.

use proptest::prelude::*;
use serde_json::Value as Json;
use sforce::wire::{
    Element, from_json, from_xml, read_json, read_xml, to_json, to_json_row, to_xml, to_xml_row,
    value_from_json, value_to_json,
};
use sforce::{DynamicObject, Number, Typed};
use sforce_bindings::objects::{Account, PackagePushRequest};

/// Characters that XML can carry, escaped or not.
fn carried(text: &str) -> bool {
    text.chars().all(|char| !matches!(char, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}'))
}

fn texts() -> impl Strategy<Value = String> {
    let signs = prop::sample::select(vec![
        "<",
        ">",
        "&",
        "]]>",
        "\"",
        "'",
        "\r",
        "\n",
        "\r\n",
        "\t",
        " ",
        "\u{0}",
        "\u{1f}",
        "\u{7f}",
        "\u{85}",
        "\u{2028}",
        "\u{feff}",
        "\u{fffe}",
        "&amp;",
        "&#13;",
        "<![CDATA[",
        "<!--",
        "-->",
        "<?",
        "\\u0000",
        "\\",
        "漢",
        "🙂",
        "é",
        "x",
    ]);
    prop_oneof![
        prop::collection::vec(signs, 0..12).prop_map(|parts| parts.concat()),
        prop::collection::vec(any::<char>(), 0..40).prop_map(String::from_iter),
    ]
}

/// JSON of any shape that the readers take: not too deep.
fn json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<u64>().prop_map(Json::from),
        any::<f64>().prop_filter("JSON has no such number", |it| it.is_finite()).prop_map(Json::from),
        texts().prop_map(Json::from),
    ];
    let name = prop_oneof![
        prop::sample::select(vec![
            "attributes",
            "type",
            "Type",
            "Id",
            "id",
            "records",
            "done",
            "totalSize",
            "nextRecordsUrl",
            "Contacts"
        ])
        .prop_map(str::to_owned),
        texts(),
    ];
    leaf.prop_recursive(5, 40, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Json::from),
            prop::collection::vec((name.clone(), inner), 0..6)
                .prop_map(|members| Json::Object(members.into_iter().collect())),
        ]
    })
}

/// A document of either wire, damaged in a few places.
fn damaged(document: &'static str) -> impl Strategy<Value = String> {
    let bytes = document.len();
    prop::collection::vec((0..bytes, any::<u8>(), 0..4_u8), 1..6).prop_map(move |damages| {
        let mut text = document.as_bytes().to_vec();
        for (at, byte, kind) in damages {
            let at = at.min(text.len().saturating_sub(1));
            match kind {
                0 => text[at] = byte,
                1 => text.truncate(at.max(1)),
                2 => text.insert(at, byte),
                _ => {
                    let copy = text[at..(at + 40).min(text.len())].to_vec();
                    text.splice(at..at, copy);
                }
            }
        }
        String::from_utf8_lossy(&text).into_owned()
    })
}

const ROW: &str = r#"{"attributes":{"type":"Account","url":"/x"},"Id":"001000000000001AAA","Name":"A","AnnualRevenue":1.50,
    "IsDeleted":false,"CreatedDate":"2026-01-02T03:04:05.000+0000","Parent":{"Name":"B"},"BillingAddress":{"city":"Bonn"},
    "Contacts":{"totalSize":1,"done":true,"records":[{"LastName":"Doe"}]},"Seats__c":12}"#;
const RECORDS: &str = r#"<records xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:sf="urn:sobject.partner.soap.sforce.com"
    xsi:type="sf:sObject"><sf:type>Account</sf:type><sf:Id>001000000000001AAA</sf:Id><sf:Id>001000000000001AAA</sf:Id>
    <sf:Name>A &amp; B</sf:Name><sf:Site xsi:nil="true"/><sf:AnnualRevenue>1.50</sf:AnnualRevenue><sf:Parent xsi:type="sf:sObject">
    <sf:Name>B</sf:Name></sf:Parent><sf:Contacts xsi:type="QueryResult"><done>true</done><queryLocator xsi:nil="true"/>
    <records xsi:type="sf:sObject"><sf:LastName>Doe</sf:LastName></records><size>1</size></sf:Contacts>
    <sf:BillingAddress xsi:type="address"><city>Bonn</city><state xsi:nil="true"/></sf:BillingAddress>
    <sf:Seats__c xmlns:xsd="http://www.w3.org/2001/XMLSchema" xsi:type="xsd:int">12</sf:Seats__c></records>"#;

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_goes_through_both_codecs(text in texts(), name in texts()) {
        let account = Account { name: Some(text.clone()), description: Some(name), ..Account::default() };
        prop_assert_eq!(&from_json::<Account>(&to_json(&account).unwrap()).unwrap(), &account);
        let carried = [&account.name, &account.description].into_iter().flatten().all(|text| carried(text));
        match to_xml(&account) {
            Ok(xml) => {
                prop_assert!(carried);
                prop_assert_eq!(&from_xml::<Account>(&xml).unwrap(), &account);
                prop_assert_eq!(&from_xml::<Account>(&to_xml_row(&account).unwrap()).unwrap(), &account);
            }
            // Said before anything is sent, and not changed in silence.
            Err(error) => prop_assert!(!carried, "{error}"),
        }
    }

    #[test]
    fn any_number_keeps_its_digits(number in any::<f64>(), digits in "-?(0|[1-9][0-9]{0,25})(\\.[0-9]{1,12})?([eE][+-]?[0-9]{1,2})?") {
        for text in [format!("{number:?}"), digits] {
            let Ok(number) = text.parse::<Number>() else { continue };
            if !number.value().is_finite() {
                continue;
            }
            let account = Account { annual_revenue: Some(number), ..Account::default() };
            for back in [from_json::<Account>(&to_json(&account).unwrap()).unwrap(), from_xml(&to_xml(&account).unwrap()).unwrap()] {
                prop_assert_eq!(back.annual_revenue.unwrap().to_string(), account.annual_revenue.clone().unwrap().to_string());
            }
        }
    }

    #[test]
    fn any_json_goes_back_as_it_came(json in json()) {
        let text = json.to_string();
        let value = value_from_json(&text).unwrap();
        let written = value_to_json(&value).unwrap();
        // Compared as the same reader reads them, who is off by a last digit here and there.
        let came = serde_json::from_str::<Json>(&text).unwrap();
        prop_assert_eq!(serde_json::from_str::<Json>(&written).unwrap(), came, "{}", text);
        prop_assert_eq!(value_from_json(&written).unwrap(), value);
        // Whatever it is, reading it with bindings is an answer or an error, and what is read goes back.
        let mut account = Account::default();
        if read_json(&text, &mut account).is_ok() {
            let again: Account = from_json(&to_json_row(&account).unwrap()).unwrap();
            prop_assert_eq!(again, account);
        }
    }

    #[test]
    fn damaged_json_is_an_error_or_means_something(text in damaged(ROW)) {
        if let Ok(account) = from_json::<Account>(&text) {
            prop_assert_eq!(from_json::<Account>(&to_json_row(&account).unwrap()).unwrap(), account, "{}", text);
        }
        if let Ok(row) = from_json::<DynamicObject>(&text) {
            prop_assert_eq!(from_json::<DynamicObject>(&to_json_row(&row).unwrap()).unwrap(), row, "{}", text);
        }
    }

    #[test]
    fn damaged_xml_is_an_error_or_means_something(text in damaged(RECORDS)) {
        if let Ok(element) = Element::parse(&text)
            && let Ok(written) = element.to_xml()
        {
            prop_assert_eq!(Element::parse(&written).unwrap(), element, "{}", text);
        }
        for meta in [Account::META, PackagePushRequest::META, DynamicObject::META] {
            let mut record = (meta.new)();
            if read_xml(&text, &mut *record).is_ok()
                && let Ok(written) = to_xml_row(&*record)
            {
                let mut again = (meta.new)();
                read_xml(&written, &mut *again).unwrap_or_else(|error| panic!("{error}\n{text}\n{written}"));
                prop_assert_eq!(&*again, &*record, "{}\n{}", text, written);
            }
        }
    }
}
