use super::*;
use crate::Property;
use crate::SObject;
use crate::client::testing::{Script, Ship, fault, json, refusal, reply, soap};
use crate::error::ErrorKind;

const JSON: &str = r#"{"name":"Ship__c","label":"Ship","keyPrefix":"a00","createable":true,"custom":true,"urls":{"sobject":"/x"},
  "fields":[{"name":"Id","type":"id","soapType":"tns:ID","length":18,"filterable":true,"nillable":false,"idLookup":true,
  "picklistValues":[],"referenceTo":[]},{"name":"Rig__c","type":"picklist","soapType":"xsd:string","length":255,
  "controllerName":"Type__c","dependentPicklist":true,"defaultValue":null,"picklistValues":[{"active":true,"defaultValue":false,
  "label":"Sloop","validFor":"oA==","value":"sloop"}],"referenceTo":["A","B"],"relationshipName":null}],
  "childRelationships":[{"cascadeDelete":true,"childSObject":"Mast__c","field":"Ship__c","relationshipName":"Masts__r"}],
  "recordTypeInfos":[{"available":true,"defaultRecordTypeMapping":true,"developerName":"Master","master":true,"name":"Master",
  "recordTypeId":"012000000000000AAA"}],"supportedScopes":[{"label":"All","name":"everything"}]}"#;

const XML: &str = "<result><childRelationships><cascadeDelete>true</cascadeDelete><childSObject>Mast__c</childSObject>\
  <field>Ship__c</field><relationshipName>Masts__r</relationshipName></childRelationships><createable>true</createable>\
  <custom>true</custom><fields><filterable>true</filterable><idLookup>true</idLookup><length>18</length><name>Id</name>\
  <nillable>false</nillable><soapType>tns:ID</soapType><type>id</type></fields><fields>\
  <controllerName>Type__c</controllerName><dependentPicklist>true</dependentPicklist><length>255</length>\
  <name>Rig__c</name><picklistValues><active>true</active><defaultValue>false</defaultValue><label>Sloop</label>\
  <validFor>oA==</validFor><value>sloop</value></picklistValues><referenceTo>A</referenceTo><referenceTo>B</referenceTo>\
  <soapType>xsd:string</soapType><type>picklist</type></fields><keyPrefix>a00</keyPrefix><label>Ship</label>\
  <name>Ship__c</name><recordTypeInfos><available>true</available>\
  <defaultRecordTypeMapping>true</defaultRecordTypeMapping><developerName>Master</developerName><master>true</master>\
  <name>Master</name><recordTypeId>012000000000000AAA</recordTypeId></recordTypeInfos>\
  <supportedScopes><label>All</label><name>everything</name></supportedScopes></result>";

#[tokio::test]
async fn both_wires_describe_alike() {
    let answer = format!("<describeSObjectResponse>{XML}</describeSObjectResponse>");
    let script = Script::new([json(200, JSON), soap(&answer)]);
    for wire in [Wire::Rest, Wire::Soap] {
        let ship = script.org().over(wire).describe("Ship__c").await.unwrap();
        assert_eq!((ship.name.as_deref(), ship.key_prefix.as_deref()), (Some("Ship__c"), Some("a00")));
        assert_eq!((ship.createable, ship.deletable, ship.fields.len()), (Some(true), None, 2));
        let id = ship.field("ID").unwrap();
        assert!(id.has(Property::Filter) && !id.has(Property::Nillable) && !id.has(Property::Sort));
        assert!(id.differs_from(Ship::describe().field("Id").unwrap()), "the bindings do not know idLookup");
        let rig = ship.field("Rig__c").unwrap();
        assert_eq!((rig.ty.as_deref(), rig.length, rig.reference_to.len()), (Some("picklist"), Some(255), 2));
        let sloop = rig.picklist_values.first().unwrap();
        // 0xA0: the first and the third value of the controlling field.
        let valid: Vec<_> = (0..9).filter(|place| sloop.is_valid_for(*place)).collect();
        assert_eq!((sloop.value.as_deref(), valid), (Some("sloop"), vec![0, 2]));
        assert_eq!(ship.child_relationships.first().unwrap().child_object.as_deref(), Some("Mast__c"));
        assert_eq!(ship.record_types.first().unwrap().master, Some(true));
        assert!(ship.extra.iter().any(|(name, _)| name == "supportedScopes"), "what is not known is kept");
        let raw = str::from_utf8(&ship.raw).unwrap();
        assert!(if wire == Wire::Rest { raw == JSON } else { raw.contains(XML) });
    }
    assert_eq!(
        script.lines(),
        [
            "GET /services/data/v62.0/sobjects/Ship__c/describe",
            "POST /services/Soap/u/62.0\n<m:describeSObject><m:sObjectType>Ship__c</m:sObjectType></m:describeSObject>",
        ]
    );
}

#[tokio::test]
async fn all_objects_are_listed() {
    let rest = r#"{"encoding":"UTF-8","maxBatchSize":200,"sobjects":[{"name":"Account","queryable":true,"urls":{}}]}"#;
    let xml = "<describeGlobalResponse><result><encoding>UTF-8</encoding><maxBatchSize>200</maxBatchSize><sobjects>\
               <name>Account</name><queryable>true</queryable></sobjects></result></describeGlobalResponse>";
    let script = Script::new([json(200, rest), soap(xml)]);
    for wire in [Wire::Rest, Wire::Soap] {
        let all = script.org().over(wire).describe_global().await.unwrap();
        assert_eq!((all.max_batch_size, all.objects.len()), (Some(200), 1));
        assert_eq!(all.objects.first().unwrap().name.as_deref(), Some("Account"));
    }
    // Tooling has its own.
    let script = Script::new([json(200, rest), soap(xml)]);
    let org = script.org().tooling();
    org.describe_global().await.unwrap();
    org.over(Wire::Soap).describe_global().await.unwrap();
    assert_eq!(
        script.lines(),
        ["GET /services/data/v62.0/tooling/sobjects", "POST /services/Soap/T/62.0\n<m:describeGlobal/>"]
    );
}

#[tokio::test]
async fn what_has_not_changed_is_not_sent_again() {
    let mut answer = json(200, JSON).unwrap();
    answer.headers.push(("Last-Modified".to_owned(), "Thu, 01 Jan 2026 00:00:00 GMT".to_owned()));
    let script = Script::new([Ok(answer), reply(304, "", ""), json(200, JSON)]);
    let org = script.org();
    let first = org.describe("Ship__c").await.unwrap();
    let since = first.last_modified.unwrap();
    assert_eq!(org.describe_since("Ship__c", since).await.unwrap(), None);
    assert!(org.describe_since("Ship__c", since).await.unwrap().is_some());
    let asked = |at: usize| {
        let headers = script.requests().remove(at).headers;
        headers.into_iter().find(|(name, _)| name == "If-Modified-Since").map(|(_, value)| value)
    };
    assert_eq!((asked(0), asked(1).as_deref()), (None, Some("Thu, 01 Jan 2026 00:00:00 GMT")));
    let error = org.over(Wire::Soap).describe_since("Ship__c", since).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotOnThisWire);
}

#[tokio::test]
async fn many_are_described_in_order() {
    let names: Vec<_> = (0..150).map(|number| format!("S{number}")).collect();
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    let one = |name: &str| format!("<result><name>{name}</name></result>");
    let answer = |names: &[&str]| {
        let results: String = names.iter().map(|name| one(name)).collect();
        soap(&format!("<describeSObjectsResponse>{results}</describeSObjectsResponse>"))
    };
    let script = Script::new([answer(&names[..100]), answer(&names[100..]), answer(&names[..1])]);
    let org = script.org().over(Wire::Soap);
    let described = org.describe_many(&names).await.unwrap();
    let came: Vec<_> = described.iter().map(|it| it.name.as_deref().unwrap()).collect();
    assert_eq!(came, names);
    assert_eq!(script.requests().len(), 2);
    let error = org.describe_many(&["A", "B"]).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Protocol);
    let script = Script::new(names[..7].iter().map(|name| json(200, &format!(r#"{{"name":"{name}"}}"#))));
    let described = script.org().describe_many(&names[..7]).await.unwrap();
    assert_eq!(described.len(), 7);
    assert_eq!(described[6].name.as_deref(), Some("S6"));
}

#[tokio::test]
async fn an_object_that_is_not_there_is_an_error() {
    let script = Script::new([refusal(404, "NOT_FOUND", "no"), fault(500, "INVALID_TYPE", "no")]);
    let org = script.org();
    assert_eq!(org.describe("Nope").await.unwrap_err().code(), Some("NOT_FOUND"));
    assert_eq!(org.over(Wire::Soap).describe("Nope").await.unwrap_err().code(), Some("INVALID_TYPE"));
    assert_eq!(org.describe("").await.unwrap_err().kind(), ErrorKind::Input);
    assert_eq!(
        format!("{:?}", Described { value: 1, raw: [7; 3].into(), last_modified: None }),
        "Described { value: 1, raw: 3 bytes, last_modified: None }"
    );
}
