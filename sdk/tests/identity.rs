//! What is read is what was asked for: a row of another object, a document of another type and child
//! records under a parent's name are never taken for it. On both wires.

use sforce::wire::{from_json, from_xml};
use sforce::{DynamicObject, ErrorKind, SObject, Typed};
use sforce_bindings::objects::{Account, Contact};
use sforce_bindings::v66::metadata::{CustomObject, Profile};

const ID: &str = "001000000000001AAA";

/// A row on either wire: the service's name for its object, and its columns as JSON and as XML.
fn rows<T: Typed>(object: &str, json: &str, xml: &str) -> [Result<T, sforce::Error>; 2] {
    let comma = if json.is_empty() { "" } else { "," };
    [
        from_json(&format!(r#"{{"attributes":{{"type":"{object}"}}{comma}{json}}}"#)),
        from_xml(&format!(
            r#"<records xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:sf="urn:sobject.partner.soap.sforce.com"
                xsi:type="sf:sObject"><sf:type>{object}</sf:type>{xml}</records>"#
        )),
    ]
}

#[test]
fn a_row_of_another_object_is_refused_and_named() {
    for object in ["Contact", "AccountHistory", "ns__Account", "Name"] {
        for row in rows::<Account>(object, "", "") {
            let error = row.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Decode);
            let text = error.to_string();
            assert!(text.contains("expected a record of Account") && text.contains(object), "{text}");
        }
    }
    for row in rows::<Account>("Account", "", "").into_iter().chain(rows("account", "", "")) {
        assert_eq!(row.unwrap(), Account::default());
    }
    for row in rows::<DynamicObject>("Contact", "", "") {
        assert_eq!(row.unwrap().object(), "Contact");
    }
}

#[test]
fn a_parent_of_another_object_is_refused() {
    let json = r#""Parent":{"attributes":{"type":"Contact"},"Name":"x"}"#;
    let xml =
        r#"<sf:Parent xsi:type="sf:sObject"><sf:type>Contact</sf:type><sf:Name>x</sf:Name></sf:Parent>"#;
    for row in rows::<Account>("Account", json, xml) {
        let error = row.unwrap_err();
        assert!(error.to_string().contains("Account.Parent"), "{error}");
        assert!(error.to_string().contains("Contact"), "{error}");
    }
}

#[test]
fn child_records_under_a_parents_name_are_child_records() {
    let row = r#"{"attributes":{"type":"Account"},"Name":"child"}"#;
    for order in [
        format!(r#""totalSize":1,"done":true,"records":[{row}]"#),
        format!(r#""records":[{row}],"done":true,"totalSize":1"#),
        format!(
            r#""done":false,"nextRecordsUrl":"/services/data/v62.0/query/x","records":[{row}],"totalSize":1"#
        ),
    ] {
        let json = format!(r#""Id":"{ID}","Parent":{{{order}}},"Name":"own""#);
        let xml = format!(
            r#"<sf:Id>{ID}</sf:Id><sf:Parent xsi:type="QueryResult"><records xsi:type="sf:sObject"><sf:type>Account</sf:type>
               <sf:Name>child</sf:Name></records><size>1</size></sf:Parent><sf:Name>own</sf:Name>"#
        );
        for row in rows::<Account>("Account", &json, &xml) {
            let account = row.unwrap();
            assert_eq!((account.name.as_deref(), account.parent.get()), (Some("own"), None));
            let children = account.extra.children("Parent").expect("the child records");
            assert_eq!((children.rows().len(), children.total()), (1, Some(1)));
        }
    }
    let json = r#""Parent":{"attributes":{"type":"Account"},"Name":"parent"},"Name":"own""#;
    let xml = r#"<sf:Parent xsi:type="sf:sObject"><sf:type>Account</sf:type><sf:Name>parent</sf:Name></sf:Parent>
                 <sf:Name>own</sf:Name>"#;
    for row in rows::<Account>("Account", json, xml) {
        let account = row.unwrap();
        let parent = account.parent.get().expect("the parent");
        assert_eq!((parent.name.as_deref(), account.name.as_deref()), (Some("parent"), Some("own")));
        assert!(account.extra.children("Parent").is_none());
    }
}

#[test]
fn child_records_are_rows_of_their_own_object() {
    let json = r#""Contacts":{"totalSize":1,"done":true,"records":[{"attributes":{"type":"Case"}}]}"#;
    let xml = r#"<sf:Contacts xsi:type="QueryResult"><records xsi:type="sf:sObject"><sf:type>Case</sf:type></records>
                 </sf:Contacts>"#;
    for row in rows::<Account>("Account", json, xml) {
        let error = row.unwrap_err();
        assert!(error.to_string().contains("Contact") && error.to_string().contains("Case"), "{error}");
    }
    let right = (json.replace("Case", "Contact"), xml.replace("Case", "Contact"));
    for row in rows::<Account>("Account", &right.0, &right.1) {
        let account = row.unwrap();
        let contacts = account.children(Account::CONTACTS).expect("the contacts");
        assert_eq!(contacts.iter().collect::<Vec<_>>(), [&Contact::default()]);
    }
}

#[test]
fn a_document_of_another_type_is_refused_and_named() {
    const NS: &str = r#"xmlns="http://soap.sforce.com/2006/04/metadata""#;
    let error = from_xml::<CustomObject>(&format!("<Profile {NS}/>")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("CustomObject") && error.to_string().contains("Profile"), "{error}");
    from_xml::<Profile>(&format!("<Profile {NS}/>")).unwrap();
    // Elements of messages are not named as their types are, unless xsi:type does it.
    let typed = |ty: &str| {
        format!(r#"<metadata {NS} xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="{ty}"/>"#)
    };
    from_xml::<Profile>(&format!("<metadata {NS}/>")).unwrap();
    from_xml::<Profile>(&typed("Profile")).unwrap();
    from_xml::<Profile>(&typed("CustomObject")).unwrap_err();
}

#[test]
fn whole_numbers_may_have_zeros_behind_a_point() {
    for text in ["47", "47.0", "47.00", "+47"] {
        let json = if text.starts_with('+') { "47" } else { text };
        let quoted = format!(r#""NumberOfEmployees":"{text}""#);
        let plain = format!(r#""NumberOfEmployees":{json}"#);
        let xml = format!("<sf:NumberOfEmployees>{text}</sf:NumberOfEmployees>");
        for json in [quoted, plain] {
            for row in rows::<Account>("Account", &json, &xml) {
                assert_eq!(row.unwrap().number_of_employees, Some(47), "{json} {xml}");
            }
        }
    }
    for text in ["47.5", "47.", "4e1x", "2147483648.0", ".0"] {
        let json = format!(r#""NumberOfEmployees":"{text}""#);
        let xml = format!("<sf:NumberOfEmployees>{text}</sf:NumberOfEmployees>");
        for row in rows::<Account>("Account", &json, &xml) {
            let error = row.unwrap_err();
            assert!(error.to_string().contains("integer"), "{error}");
        }
    }
}
