//! Records that are written.

use serde_json::json;
use std::time::Duration;

use crate::common::{rest, soap};
use crate::tools::{P, V, both, created, first, made, org, outcome, updated};

#[tokio::test]
async fn a_lookup_is_given_once() {
    let org = org().await;
    made(&org, &[("CustomField", "Account.Key__c", "<m:externalId>true</m:externalId><m:label>K</m:label><m:length>9</m:length><m:type>Text</m:type>")]).await;
    let account = org.insert("Account", [("Name", "a"), ("Key__c", "k")]).unwrap();
    let parent = json!({"type": "Account", "Key__c": "k"});
    let by_key = json!({"LastName": "x", "Account": {"Key__c": "k"}});
    assert_eq!(created(&org, "Contact", &by_key).await, both(""));
    let twice = json!({"LastName": "x", "AccountId": account, "Account": parent});
    assert_eq!(created(&org, "Contact", &twice).await[0], "INVALID_FIELD");
    let twice = json!({"LastName": "x", "AccountId": account, "Account": {"Key__c": "k"}});
    assert_eq!(created(&org, "Contact", &twice).await, both("INVALID_FIELD"));
}

#[tokio::test]
async fn a_parents_key_that_several_have_names_none() {
    let org = org().await;
    made(&org, &[("CustomField", "Account.Key__c", "<m:externalId>true</m:externalId><m:label>K</m:label><m:length>9</m:length><m:type>Text</m:type>")]).await;
    for name in ["a", "b"] {
        org.insert("Account", [("Name", name), ("Key__c", "k")]).unwrap();
    }
    let contact = json!({"LastName": "x", "Account": {"Key__c": "k"}});
    assert_eq!(created(&org, "Contact", &contact).await, both("DUPLICATE_EXTERNAL_ID"));
}

#[tokio::test]
async fn two_spellings_of_a_field_are_refused() {
    let org = org().await;
    assert_eq!(created(&org, "Account", &json!({"Name": "a", "name": "b"})).await, both("INVALID_FIELD"));
    let id = org.insert("Account", [("Name", "a")]).unwrap();
    assert_eq!(
        updated(&org, "Account", &id, &json!({"Name": "a", "NAME": "b"})).await,
        both("INVALID_FIELD")
    );
}

#[tokio::test]
async fn a_deleted_parent_is_named_as_deleted() {
    let org = org().await;
    let account = org.insert("Account", [("Name", "a")]).unwrap();
    assert_eq!(rest(&org, &format!("DELETE {V}/sobjects/Account/{account}"), "").await.status, 204);
    let contact = json!({"LastName": "x", "AccountId": account});
    assert_eq!(created(&org, "Contact", &contact).await, both("ENTITY_IS_DELETED"));
    let refused = rest(&org, &format!("POST {V}/sobjects/Contact"), &contact.to_string()).await;
    assert_eq!((refused.status, refused.json()[0]["fields"][0].as_str()), (400, Some("AccountId")));
}

#[tokio::test]
async fn the_id_is_in_the_address_only() {
    let org = org().await;
    let id = org.insert("Account", [("Name", "a")]).unwrap();
    let body = json!({"Id": id, "Name": "b"}).to_string();
    let refused = rest(&org, &format!("PATCH {V}/sobjects/Account/{id}"), &body).await;
    assert_eq!((refused.status, refused.code()), (400, "INVALID_FIELD".to_owned()));
    assert!(
        refused.body.contains("The Id field should not be specified in the sobject data."),
        "{}",
        refused.body
    );
    // Over SOAP it names the record.
    assert_eq!(updated(&org, "Account", &id, &json!({"Name": "b"})).await, both(""));
}

#[tokio::test]
async fn a_value_of_a_wrong_type_fails_a_whole_collection() {
    let org = org().await;
    let record = |employees: serde_json::Value| json!({"attributes": {"type": "Account"}, "Name": "a", "NumberOfEmployees": employees});
    let body = json!({"records": [record(json!(1)), record(json!("many"))]}).to_string();
    let refused = rest(&org, &format!("POST {V}/composite/sobjects"), &body).await;
    assert_eq!((refused.status, refused.code()), (400, "JSON_PARSER_ERROR".to_owned()));
    let message = refused.json()[0]["message"].as_str().unwrap().to_owned();
    assert!(
        message.starts_with("Cannot deserialize instance of int from VALUE_STRING value many"),
        "{message}"
    );
    assert!(message.contains("[line:1, column:"), "{message}");
    assert!(org.records("Account").is_empty(), "nothing of it is there");
    // Over SOAP everything is text, and the record is refused.
    assert_eq!(
        created(&org, "Account", &json!({"Name": "a", "NumberOfEmployees": "many"})).await,
        ["JSON_PARSER_ERROR".to_owned(), "INVALID_TYPE_ON_FIELD_IN_RECORD".to_owned()]
    );
}

#[tokio::test]
async fn custom_lookups_are_cleared_when_their_target_goes() {
    let org = org().await;
    let lookup = "<m:label>L</m:label><m:referenceTo>Account</m:referenceTo><m:relationshipLabel>Rooms</m:relationshipLabel>\
        <m:relationshipName>Rooms</m:relationshipName><m:type>Lookup</m:type>";
    made(&org, &[("CustomObject", "Room__c", ""), ("CustomField", "Room__c.Account__c", lookup)]).await;
    for over_soap in [false, true] {
        let account = org.insert("Account", [("Name", "a")]).unwrap();
        let room = org.insert("Room__c", [("Name", "r"), ("Account__c", account.as_str())]).unwrap();
        if over_soap {
            let answer = soap(&org, P, &format!("<p:delete><p:ids>{account}</p:ids></p:delete>")).await;
            assert_eq!(outcome(&answer.body), "");
        } else {
            assert_eq!(rest(&org, &format!("DELETE {V}/sobjects/Account/{account}"), "").await.status, 204);
        }
        assert_eq!(org.record(&room).unwrap().text("Account__c"), None);
    }
}

#[tokio::test]
async fn a_child_stays_in_the_bin_while_its_master_is_there() {
    let org = org().await;
    let master = "<m:label>M</m:label><m:referenceTo>Room__c</m:referenceTo><m:relationshipLabel>Beds</m:relationshipLabel>\
        <m:relationshipName>Beds</m:relationshipName><m:type>MasterDetail</m:type>";
    let detail = "<m:sharingModel>ControlledByParent</m:sharingModel>";
    made(
        &org,
        &[
            ("CustomObject", "Room__c", ""),
            ("CustomObject", "Bed__c", detail),
            ("CustomField", "Bed__c.Room__c", master),
        ],
    )
    .await;
    let room = org.insert("Room__c", [("Name", "r")]).unwrap();
    let bed = org.insert("Bed__c", [("Name", "b"), ("Room__c", room.as_str())]).unwrap();
    for id in [&bed, &room] {
        let answer = soap(&org, P, &format!("<p:delete><p:ids>{id}</p:ids></p:delete>")).await;
        assert_eq!(outcome(&answer.body), "");
    }
    let undelete = async |id: &str| {
        let answer = soap(&org, P, &format!("<p:undelete><p:ids>{id}</p:ids></p:undelete>")).await;
        outcome(&answer.body)
    };
    assert_eq!(undelete(&bed).await, "UNDELETE_FAILED");
    assert_eq!(undelete(&room).await, "");
    assert_eq!(undelete(&bed).await, "");
}

#[tokio::test]
async fn a_blob_is_base64() {
    let org = org().await;
    // The committed objects have none: a record of code's own field will not do, so one is made.
    let mut schema = sforce_emulator::schema::Schema::default();
    let mut object = crate::common::objects().objects["Contact"].clone();
    let blob = sforce_emulator::schema::Field {
        name: "Body".into(),
        ty: "base64".into(),
        ..object.fields[1].clone()
    };
    object.name = "Document".into();
    object.key_prefix = Some("015".into());
    object.fields.push(blob);
    schema.objects.insert("Document".into(), object);
    drop(org);
    let org = crate::tools::builder().schema(schema).start().await.unwrap();
    assert_eq!(created(&org, "Document", &json!({"LastName": "a", "Body": "QUJD"})).await, both(""));
    assert_eq!(
        created(&org, "Document", &json!({"LastName": "a", "Body": "no base64!"})).await,
        ["JSON_PARSER_ERROR".to_owned(), "INVALID_TYPE_ON_FIELD_IN_RECORD".to_owned()]
    );
}

#[tokio::test]
async fn derived_fields_follow_their_source() {
    let org = org().await;
    assert_eq!(created(&org, "Case", &json!({"Subject": "a", "Status": "Closed"})).await, both(""));
    let (json, xml) = first(&org, "SELECT IsClosed, ClosedDate FROM Case").await;
    assert_eq!(json["IsClosed"], true);
    assert!(
        json["ClosedDate"].is_string() && xml.contains("<sf:IsClosed>true</sf:IsClosed>"),
        "{json} {xml}"
    );
    let stage = |stage: &str| json!({"Name": "o", "CloseDate": "2026-02-01", "StageName": stage});
    assert_eq!(created(&org, "Opportunity", &stage("Prospecting")).await, both(""));
    let soql = "SELECT Id, Probability, IsClosed, IsWon, ForecastCategoryName FROM Opportunity";
    let (json, _) = first(&org, soql).await;
    assert_eq!((&json["Probability"], &json["IsWon"]), (&json!(10.0), &json!(false)));
    let id = json["Id"].as_str().unwrap().to_owned();
    assert_eq!(updated(&org, "Opportunity", &id, &json!({"StageName": "Closed Won"})).await, both(""));
    let (json, xml) = first(&org, soql).await;
    assert_eq!(
        (&json["Probability"], &json["IsClosed"], &json["IsWon"]),
        (&json!(100.0), &json!(true), &json!(true))
    );
    assert!(xml.contains("<sf:IsWon>true</sf:IsWon>"), "{xml}");
    // What is said counts.
    assert_eq!(
        updated(&org, "Opportunity", &id, &json!({"StageName": "Qualification", "Probability": 33})).await,
        both("")
    );
    let (json, _) = first(&org, soql).await;
    assert_eq!((&json["Probability"], &json["IsClosed"]), (&json!(33.0), &json!(false)));
    assert_eq!(created(&org, "Task", &json!({"Subject": "t", "Status": "Completed"})).await, both(""));
    let (json, _) = first(&org, "SELECT IsClosed FROM Task").await;
    assert_eq!(json["IsClosed"], true);
}

#[tokio::test]
async fn system_times_have_whole_seconds() {
    let org = org().await;
    org.advance(Duration::from_millis(1234));
    assert_eq!(created(&org, "Account", &json!({"Name": "a"})).await, both(""));
    let (json, xml) = first(&org, "SELECT CreatedDate, LastModifiedDate, SystemModstamp FROM Account").await;
    for field in ["CreatedDate", "LastModifiedDate", "SystemModstamp"] {
        assert_eq!(json[field], "2026-01-01T00:00:01.000+0000", "{field}");
    }
    assert!(xml.contains("2026-01-01T00:00:01.000Z"), "{xml}");
}

#[tokio::test]
async fn a_record_without_a_name_is_called_by_its_id() {
    let org = org().await;
    made(&org, &[("CustomObject", "Room__c", "")]).await;
    assert_eq!(created(&org, "Room__c", &json!({})).await, both(""));
    let (json, xml) = first(&org, "SELECT Id, Name FROM Room__c").await;
    assert_eq!(json["Name"], json["Id"]);
    assert!(xml.contains(&format!("<sf:Name>{}</sf:Name>", json["Id"].as_str().unwrap())), "{xml}");
}

#[tokio::test]
async fn automatic_numbers_have_a_format_and_a_count_for_each_field() {
    let org = org().await;
    let object = "<m:nameField><m:displayFormat>R-{000}</m:displayFormat><m:label>N</m:label><m:type>AutoNumber</m:type></m:nameField>";
    let field = "<m:displayFormat>{YYYY}/{0}</m:displayFormat><m:label>S</m:label><m:startingNumber>40</m:startingNumber><m:type>AutoNumber</m:type>";
    made(&org, &[("CustomObject", "Room__c", object)]).await;
    assert_eq!(created(&org, "Room__c", &json!({})).await, both(""));
    made(&org, &[("CustomField", "Room__c.Serial__c", field)]).await;
    assert_eq!(created(&org, "Room__c", &json!({})).await, both(""));
    let (json, xml) = first(&org, "SELECT Name, Serial__c FROM Room__c ORDER BY Name DESC").await;
    assert_eq!((&json["Name"], &json["Serial__c"]), (&json!("R-004"), &json!("2026/41")));
    assert!(xml.contains("<sf:Serial__c>2026/41</sf:Serial__c>"), "{xml}");
    assert_eq!(created(&org, "Case", &json!({"Subject": "a"})).await, both(""));
    let (json, _) = first(&org, "SELECT CaseNumber FROM Case").await;
    assert_eq!(json["CaseNumber"], "00000001");
}

/// Sources have 400 and 409 for it: a setting chooses.
#[tokio::test]
async fn a_delete_that_dependants_forbid_has_the_status_of_the_settings() {
    let lookup = "<m:deleteConstraint>Restrict</m:deleteConstraint><m:label>L</m:label><m:referenceTo>Account</m:referenceTo>\
        <m:relationshipLabel>Rooms</m:relationshipLabel><m:relationshipName>Rooms</m:relationshipName><m:type>Lookup</m:type>";
    for status in [400, 409] {
        let settings = sforce_emulator::Settings { delete_failed_status: status, ..Default::default() };
        let org = crate::tools::builder().settings(settings).start().await.unwrap();
        made(&org, &[("CustomObject", "Room__c", ""), ("CustomField", "Room__c.Account__c", lookup)]).await;
        let account = org.insert("Account", [("Name", "a")]).unwrap();
        org.insert("Room__c", [("Name", "r"), ("Account__c", account.as_str())]).unwrap();
        let refused = rest(&org, &format!("DELETE {V}/sobjects/Account/{account}"), "").await;
        assert_eq!((refused.status, refused.code()), (status, "DELETE_FAILED".to_owned()));
        let refused = soap(&org, P, &format!("<p:delete><p:ids>{account}</p:ids></p:delete>")).await;
        assert_eq!(outcome(&refused.body), "DELETE_FAILED");
    }
}
