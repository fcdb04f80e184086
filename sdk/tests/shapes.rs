//! The odd shapes that both wires send, read for what they say and kept for what they say.

use sforce::record::Record;
use sforce::wire::{Element, from_json, from_xml, to_json, to_json_row, to_xml, to_xml_row, value_from_json};
use sforce::wire::{read_xml, value_to_json};
use sforce::{Blob, DynamicObject, Error, SObject, Value};
use sforce_bindings::objects::{Account, PackagePushJob, PackagePushRequest};
use sforce_bindings::v66::metadata::CustomMetadataValue;

#[test]
fn child_records_are_known_in_any_order_of_their_members() {
    for members in [
        r#""totalSize":2,"done":false,"nextRecordsUrl":"/services/data/v58.0/query/x-2","records":[ROWS]"#,
        r#""records":[ROWS],"nextRecordsUrl":"/services/data/v58.0/query/x-2","done":false,"totalSize":2"#,
        r#""done":false,"records":[ROWS],"totalSize":2,"nextRecordsUrl":"/services/data/v58.0/query/x-2""#,
        // Of two members with one name the later counts.
        r#""done":false,"records":true,"totalSize":1,"nextRecordsUrl":"/services/data/v58.0/query/x-2","totalSize":2,"records":[ROWS]"#,
    ] {
        let job = r#"{"attributes":{"type":"PackagePushJob"},"Status":"Failed"}"#;
        let text = format!(r#"{{"PackagePushJobs":{{{}}}}}"#, members.replace("ROWS", job));
        let request: PackagePushRequest = from_json(&text).unwrap();
        let jobs = request.children(PackagePushRequest::PACKAGE_PUSH_JOBS).expect("child records");
        assert_eq!((jobs.len(), jobs.total()), (1, Some(2)), "{members}");
        assert_eq!(jobs.next(), Some("/services/data/v58.0/query/x-2"));
        assert_eq!(jobs.iter().next().unwrap().status.text(), Some("Failed"));
        assert_eq!(from_json::<PackagePushRequest>(&to_json_row(&request).unwrap()).unwrap(), request);
        assert_eq!(from_xml::<PackagePushRequest>(&to_xml_row(&request).unwrap()).unwrap(), request);
    }
}

#[test]
fn an_object_that_holds_records_need_not_be_a_result() -> Result<(), Error> {
    for text in [r#"{"Setup":{"records":"none","done":true}}"#, r#"{"Setup":{"records":[1],"colour":"red"}}"#]
    {
        let row: DynamicObject = from_json(text)?;
        assert!(matches!(row.value("Setup"), Some(Value::Object(_))), "{row:?}");
        assert_eq!(to_json(&row)?, text);
    }
    Ok(())
}

#[test]
fn children_lie_three_deep_on_both_wires() -> Result<(), Error> {
    let json = r#"{"attributes":{"type":"PackagePushRequest"},"PackagePushJobs":{"totalSize":1,"done":true,"records":[
        {"attributes":{"type":"PackagePushJob"},"PackagePushErrors":{"totalSize":1,"done":true,"records":[
            {"attributes":{"type":"PackagePushError"},"ErrorMessage":"no"}]}}]}}"#;
    let request: PackagePushRequest = from_json(json)?;
    let over_xml: PackagePushRequest = from_xml(&to_xml_row(&request)?)?;
    for request in [&request, &over_xml] {
        let jobs = request.children(PackagePushRequest::PACKAGE_PUSH_JOBS).unwrap();
        let errors = jobs.iter().next().unwrap().children(PackagePushJob::PACKAGE_PUSH_ERRORS).unwrap();
        assert_eq!(errors.iter().next().unwrap().error_message.as_deref(), Some("no"));
    }
    assert_eq!(over_xml, request);
    Ok(())
}

#[test]
fn a_parent_of_a_parent_lands_in_its_type() -> Result<(), Error> {
    let json = r#"{"Id":"001000000000001AAA","Parent":{"attributes":{"type":"Account"},"Name":"Mother",
        "Parent":{"Name":"Grandmother","Owner":{"attributes":{"type":"User"},"Name":"Ann","Manager":{"Name":"Bo"}}}}}"#;
    let account: Account = from_json(json)?;
    for account in [&account, &from_xml(&to_xml_row(&account)?)?] {
        let grandmother = account.parent.get().unwrap().parent.get().unwrap();
        assert_eq!(grandmother.name.as_deref(), Some("Grandmother"));
        let owner = grandmother.owner.get().unwrap();
        assert_eq!(owner.name.as_deref(), Some("Ann"));
        assert_eq!(owner.manager.get().unwrap().name.as_deref(), Some("Bo"));
    }
    Ok(())
}

#[test]
fn what_has_any_type_goes_back_with_its_type() {
    let typed = |ty: &str, text: &str| {
        format!(
            r#"<v xmlns="http://soap.sforce.com/2006/04/metadata" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:s="http://www.w3.org/2001/XMLSchema"><field>F__c</field><value i:type="s:{ty}">{text}</value></v>"#
        )
    };
    for (ty, text) in [
        ("string", "a &amp; b"),
        ("boolean", "true"),
        ("int", "12"),
        ("long", "12345678901"),
        ("double", "10.50"),
        ("date", "2026-01-02"),
        ("dateTime", "2026-01-02T03:04:05.000Z"),
        ("time", "03:04:05.000Z"),
        ("base64Binary", "SGVsbG8="),
        // No value of ours: kept as the element that it is.
        ("decimal", "1.0"),
        ("token", "x"),
    ] {
        let value: CustomMetadataValue = from_xml(&typed(ty, text)).unwrap();
        let written = Element::parse(&to_xml(&value).unwrap()).unwrap();
        let element = written.child("value").unwrap();
        let schema = "http://www.w3.org/2001/XMLSchema";
        assert_eq!(element.xsi_type, Some((ty.to_owned(), schema.to_owned())), "{ty}");
        assert_eq!(element.text(), text.replace("&amp;", "&"), "{ty}");
        assert_eq!(from_xml::<CustomMetadataValue>(&to_xml(&value).unwrap()).unwrap(), value);
    }
    let nil = r#"<v xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><value i:nil="true"/></v>"#;
    let value: CustomMetadataValue = from_xml(nil).unwrap();
    assert!(to_xml(&value).unwrap().contains("nil=\"true\""));
}

/// A record with a binary field and one with a multi-select picklist.
#[allow(unreachable_pub)] // as bindings are
mod bindings {
    sforce::enumeration! { pub enum Colour { Red = "Red", DarkBlue = "Dark; blue?" , Green = "Green" } }

    static API: sforce::Api = sforce::Api { namespace: "urn:example", version: None };

    #[derive(Default)]
    pub struct Picture {
        pub body: Option<sforce::Blob>,
        pub colours: sforce::Multi<Colour>,
        pub extra: sforce::Extra,
    }
    sforce::record! { Picture: "Picture" in API, base None, subtypes [], object None;
        nil Blob body "Body",
        nil Multi(Colour) colours "Colours",
    }
}
use bindings::{Colour, Picture};

#[test]
fn base64_may_begin_like_an_address() {
    // Every JPEG begins so.
    let jpeg = Blob::Bytes(vec![0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10]);
    let text = jpeg.to_base64().unwrap();
    assert!(text.starts_with('/'));
    let picture = Picture { body: Some(jpeg), ..Picture::default() };
    assert_eq!(from_json::<Picture>(&to_json(&picture).unwrap()).unwrap(), picture);
    for url in ["/services/data/v58.0/sobjects/Attachment/00P000000000001AAA/Body", "https://acme.example/x"]
    {
        let picture: Picture = from_json(&format!("{{\"Body\":\"{url}\"}}")).unwrap();
        assert_eq!(picture.body.unwrap().url(), Some(url));
    }
}

#[test]
fn a_multi_select_picklist_keeps_values_that_came_later() {
    let picture: Picture = from_json(r#"{"Colours":"Red;Mauve;Green"}"#).unwrap();
    assert!(picture.colours.contains(Colour::Green) && !picture.colours.contains(Colour::DarkBlue));
    assert_eq!(picture.colours.joined().as_deref(), Some("Red;Mauve;Green"));
    assert_eq!(to_json(&picture).unwrap(), r#"{"Colours":"Red;Mauve;Green"}"#);
    assert_eq!(from_xml::<Picture>(&to_xml(&picture).unwrap()).unwrap(), picture);
}

#[test]
fn names_that_differ_in_case_and_type_beside_type_are_kept_apart() -> Result<(), Error> {
    let text = r#"{"type":"a","Type":"b","TYPE":"c"}"#;
    let row: DynamicObject = from_json(text)?;
    assert_eq!(to_json(&row)?, text);
    assert_eq!(row.get::<String>("Type")?.as_deref(), Some("b"));
    let xml: DynamicObject = from_xml("<r><type>Account</type><Type>Customer</Type></r>")?;
    assert_eq!((xml.object(), xml.get::<String>("Type")?.as_deref()), ("Account", Some("Customer")));
    assert_eq!(from_xml::<DynamicObject>(&to_xml_row(&xml)?)?, xml);
    Ok(())
}

#[test]
fn elements_that_come_again_are_a_list_but_the_id_is_not() -> Result<(), Error> {
    let xml = "<r><type>Account</type><Id>001000000000001AAA</Id><Id>001000000000001AAA</Id><Tag>a</Tag><Tag>b</Tag></r>";
    let row: DynamicObject = from_xml(xml)?;
    assert_eq!(row.get::<String>("Id")?.as_deref(), Some("001000000000001AAA"));
    assert_eq!(row.value("Tag"), Some(&Value::List(vec!["a".into(), "b".into()])));
    assert_eq!(from_xml::<DynamicObject>(&to_xml_row(&row)?)?, row);
    Ok(())
}

#[test]
fn what_only_an_element_s_type_tells_goes_back_with_it() -> Result<(), Error> {
    let row: DynamicObject = from_xml(
        r#"<records xmlns="urn:partner.soap.sforce.com" xmlns:sf="urn:sobject.partner.soap.sforce.com"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"
            xsi:type="sf:sObject"><sf:type>AggregateResult</sf:type><sf:Id xsi:nil="true"/>
            <sf:expr0 xsi:type="xsd:int">12</sf:expr0><sf:expr1 xsi:type="xsd:double">1.50</sf:expr1>
            <sf:Name xsi:type="xsd:string">7</sf:Name><sf:Open xsi:type="xsd:boolean">true</sf:Open>
            <sf:Day xsi:type="xsd:date">2026-01-02</sf:Day><sf:AccountId xsi:type="ID">001000000000001AAA</sf:AccountId>
            <sf:Rooms xsi:type="QueryResult"/>
            <sf:Parent xsi:type="sf:sObject"><sf:type>sObject</sf:type><sf:Name>B</sf:Name></sf:Parent>
            <sf:Site xsi:type="location"><latitude xsi:type="xsd:double">1.5</latitude><longitude xsi:nil="true"/></sf:Site>
        </records>"#,
    )?;
    assert_eq!(row.value("expr0"), Some(&Value::Int(12)));
    assert!(matches!(row.value("AccountId"), Some(Value::Id(_))), "{row:?}");
    assert_eq!(from_xml::<DynamicObject>(&to_xml_row(&row)?)?, row);
    Ok(())
}

#[test]
fn a_row_is_the_same_whichever_wire_it_came_over() -> Result<(), Error> {
    let extra: DynamicObject = from_json(
        r#"{"attributes":{"type":"Task","url":"/services/data/v58.0/sobjects/Task/00T000000000001AAA"},"Subject":"Call"}"#,
    )?;
    let soap: DynamicObject = from_xml("<r><type>Task</type><Subject>Call</Subject></r>")?;
    assert_eq!(extra, soap);
    assert_eq!(Record::extra(&extra).attributes().count(), 1);
    Ok(())
}

#[test]
fn an_address_has_the_members_that_the_org_has() -> Result<(), Error> {
    // An org without state and country picklists has no codes.
    let came = r#"{"BillingAddress":{"city":"Bonn","country":null,"state":null}}"#;
    let account: Account = from_json(came)?;
    assert_eq!(
        to_json_row(&account)?,
        r#"{"attributes":{"type":"Account"},"BillingAddress":{"city":"Bonn","country":null,"state":null}}"#
    );
    let over_soap: Account = from_xml(&to_xml_row(&account)?)?;
    assert_eq!(to_json_row(&over_soap)?, to_json_row(&account)?);
    Ok(())
}

#[test]
fn attributes_are_a_row_s_only_where_they_name_its_type() -> Result<(), Error> {
    for text in [
        r#"{"attributes":{"type":"Account","url":"/services/data/v58.0/sobjects/Account/001"},"Name":"x"}"#,
        r#"{"attributes":{"type":"Account","referenceId":"ref1"},"Name":"x"}"#,
        r#"{"attributes":[],"Name":"x"}"#,
        r#"{"attributes":{"colour":"red"}}"#,
        r#"{"attributes":{"type":null}}"#,
        r#"{"attributes":7}"#,
    ] {
        let came: serde_json::Value = serde_json::from_str(text).unwrap();
        let row: DynamicObject = from_json(text)?;
        assert_eq!(serde_json::from_str::<serde_json::Value>(&to_json_row(&row)?).unwrap(), came);
        assert_eq!(value_to_json(&value_from_json(text)?)?, text);
    }
    Ok(())
}

#[test]
fn json_that_nests_without_end_is_an_error() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("{\"done\":true,\"records\":[{\"a\":", "}]}")] {
        for levels in [20, 60_000] {
            let text = format!("{{\"x\":{}1{}}}", open.repeat(levels), close.repeat(levels));
            let read = from_json::<Account>(&text);
            assert_eq!(read.is_ok(), levels == 20, "{open} {levels}: {:?}", read.err());
            assert_eq!(value_from_json(&text).is_ok(), levels == 20, "{open} {levels}");
        }
    }
    let error = value_from_json(&"[".repeat(60_000)).unwrap_err();
    assert_eq!(error.kind(), sforce::ErrorKind::Decode);
}

#[test]
fn numbers_keep_their_digits_wherever_they_stand() -> Result<(), Error> {
    let text = r#"{"a":[1.10,1E3,-0,123456789012345678.90],"b":{"c":9223372036854775808}}"#;
    assert_eq!(value_to_json(&value_from_json(text)?)?, text);
    Ok(())
}

#[test]
fn prefixes_and_default_namespaces_say_the_same() {
    let schema = "http://www.w3.org/2001/XMLSchema-instance";
    let prefixed = format!(
        r#"<x:r xmlns:x="urn:partner.soap.sforce.com" xmlns:q="{schema}" xmlns:y="urn:sobject.partner.soap.sforce.com">
        <y:type>Account</y:type><y:Site q:nil="1"/><y:Name>A</y:Name></x:r>"#
    );
    let default = format!(
        r#"<r><type xmlns="urn:sobject.partner.soap.sforce.com">Account</type><Site xmlns:z="{schema}" z:nil="true"/><Name>A</Name></r>"#
    );
    // An attribute called nil that is not XML Schema's says nothing.
    let other =
        r#"<r><type>Account</type><Site xmlns:z="urn:other" z:nil="true">here</Site><Name>A</Name></r>"#;
    let (one, two): (Account, Account) = (from_xml(&prefixed).unwrap(), from_xml(&default).unwrap());
    assert_eq!(one, two);
    assert!(one.selected(Account::SITE) && one.site.is_none());
    assert_eq!(from_xml::<Account>(other).unwrap().site.as_deref(), Some("here"));
}

#[test]
fn a_child_that_came_as_nothing_is_an_empty_list_on_both_wires() {
    let json: Account = from_json(r#"{"Contacts":null}"#).unwrap();
    let xml = r#"<r xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><type>Account</type><Contacts xsi:nil="true"/></r>"#;
    let mut read = Account::default();
    read_xml(xml, &mut read).unwrap();
    assert_eq!(json, read);
    assert!(read.children(Account::CONTACTS).unwrap().is_empty());
    assert_eq!(from_xml::<Account>(&to_xml_row(&read).unwrap()).unwrap(), read);
}

#[test]
fn what_came_without_a_value_goes_back_so() {
    let account: Account =
        from_json(r#"{"Name":"A","Site":null,"Parent":null,"BillingAddress":null}"#).unwrap();
    let row = to_json_row(&account).unwrap();
    for member in [r#""Site":null"#, r#""Parent":null"#, r#""BillingAddress":null"#] {
        assert!(row.contains(member), "{row}");
    }
    assert!(!row.contains("Phone"), "{row}");
    let back: Account = from_xml(&to_xml_row(&account).unwrap()).unwrap();
    assert!(back.selected(Account::SITE) && !back.selected(Account::PHONE));
}
