//! The calls that go beyond single records, on both wires.

mod common;

use std::time::Duration;

use common::{between, org, query, rest, send, soap, soap_with};
use serde_json::json;
use sforce_emulator::{Emulator, Settings};

const P: &str = "u/60.0";
const V: &str = "/services/data/v60.0";

fn enough(org: &Emulator) -> String {
    org.insert("Account", [("Name", "Acme"), ("Ext_Id__c", "A-1")]).unwrap()
}

#[tokio::test]
async fn upsert_goes_by_a_key() {
    let org = org().start().await.unwrap();
    let path = |version: &str, key: &str| {
        format!("PATCH /services/data/v{version}/sobjects/Account/Ext_Id__c/{key}")
    };
    let made = rest(&org, &path("60.0", "A-1"), "{\"Name\":\"a\"}").await;
    let id = made.json()["id"].as_str().unwrap().to_owned();
    assert_eq!(
        (made.status, made.json()),
        (201, json!({"id": id, "success": true, "errors": [], "created": true}))
    );
    let made = rest(&org, &path("45.0", "A-2"), "{\"Name\":\"a\"}").await;
    assert_eq!((made.status, made.json().get("created").cloned()), (201, None));
    // With the id as its key an upsert without one creates.
    for (method, version, created) in
        [("PATCH", "45.0", None), ("PATCH", "46.0", Some(true)), ("POST", "60.0", Some(true))]
    {
        let path = format!("{method} /services/data/v{version}/sobjects/Account/Id/");
        let made = rest(&org, &path, "{\"Name\":\"by id\"}").await;
        assert_eq!((made.status, made.json()["created"].as_bool()), (201, created), "{method} {version}");
    }
    // The key's letter case means nothing here.
    let updated = rest(&org, &path("46.0", "a-1"), "{\"Name\":\"b\"}").await;
    assert_eq!((updated.status, updated.json()["created"].as_bool()), (200, Some(false)));
    let updated = rest(&org, &path("45.0", "A-1"), "{\"Name\":\"c\"}").await;
    assert_eq!((updated.status, updated.body.as_str()), (204, ""));
    assert_eq!(org.record(&id).unwrap().text("Name"), Some("c"));
    for (target, body, status, code) in [
        (path("60.0", "A-1"), "{\"Ext_Id__c\":\"A-1\"}", 400, "INVALID_FIELD"),
        (path("60.0", "A-1"), "{\"Id\":\"001000000000009\"}", 400, "INVALID_FIELD"),
        (path("60.0", "A-9?updateOnly=true"), "{\"Name\":\"x\"}", 404, "NOT_FOUND"),
        (path("60.0", "A-9"), "{}", 400, "REQUIRED_FIELD_MISSING"),
        (format!("PATCH {V}/sobjects/Account/Rating/Hot"), "{}", 404, "NOT_FOUND"),
    ] {
        let refused = rest(&org, &target, body).await;
        assert_eq!((refused.status, refused.code().as_str()), (status, code), "{target} {body}");
    }
    // Several records with one key are listed.
    for _ in 0..2 {
        org.insert("Account", [("Name", "twin"), ("Ext_Id__c", "T")]).unwrap();
    }
    let several = rest(&org, &path("60.0", "T"), "{}").await;
    assert_eq!((several.status, several.json().as_array().map(Vec::len)), (300, Some(2)));
    let several = rest(&org, &format!("GET {V}/sobjects/Account/Ext_Id__c/T"), "").await;
    assert_eq!(several.status, 300);
    let read = rest(&org, &format!("GET {V}/sobjects/Account/Ext_Id__c/A-1?fields=Name"), "").await;
    assert_eq!(read.json()["Name"], "c");
    let gone = rest(&org, &format!("DELETE {V}/sobjects/Account/ext_id__c/A-1"), "").await;
    assert_eq!((gone.status, org.record(&id).unwrap().deleted), (204, true));
    assert_eq!(rest(&org, &format!("GET {V}/sobjects/Account/Ext_Id__c/A-1"), "").await.status, 404);
    // Ids are keys too, and their absence makes a record.
    let made = rest(&org, &format!("POST {V}/sobjects/Account/Id"), "{\"Name\":\"i\"}").await;
    assert_eq!(made.status, 201, "{}", made.body);

    let many = json!({"records": [
        {"attributes": {"type": "Account"}, "Ext_Id__c": "B-1", "Name": "x"},
        {"attributes": {"type": "Account"}, "Ext_Id__c": "A-2", "Name": "y"},
        {"attributes": {"type": "Account"}, "Ext_Id__c": "b-1", "Name": "z"},
        {"attributes": {"type": "Account"}, "Name": "no key"},
    ]});
    let target = format!("PATCH {V}/composite/sobjects/Account/Ext_Id__c");
    let results = rest(&org, &target, &many.to_string()).await.json();
    let codes: Vec<_> = (0..4).map(|at| results[at]["errors"][0]["statusCode"].as_str()).collect();
    assert_eq!(codes, [Some("DUPLICATE_VALUE"), None, Some("DUPLICATE_VALUE"), Some("MISSING_ARGUMENT")]);
    assert_eq!((&results[1]["created"], &results[0]["created"]), (&json!(false), &json!(false)));
    let old = rest(&org, "PATCH /services/data/v45.0/composite/sobjects/Account/Ext_Id__c", "{}").await;
    assert_eq!(old.status, 405);
}

#[tokio::test]
async fn upsert_over_soap() {
    let org = org().start().await.unwrap();
    let id = enough(&org);
    let record = |key: &str, name: &str| {
        format!(
            "<p:sObjects><o:type>Account</o:type><o:Ext_Id__c>{key}</o:Ext_Id__c><o:Name>{name}</o:Name></p:sObjects>"
        )
    };
    let call = |key: &str, records: &str| {
        format!("<p:upsert><p:externalIDFieldName>{key}</p:externalIDFieldName>{records}</p:upsert>")
    };
    let answer = soap(&org, P, &call("Ext_Id__c", &(record("A-1", "new") + &record("A-2", "made")))).await;
    let body = between(&answer.body, "upsertResponse");
    assert!(body.starts_with(&format!(
        "<result><created>false</created><id>{id}</id><success>true</success></result><result><created>true</created><id>001"
    )), "{body}");
    let by_id =
        format!("<p:sObjects><o:type>Account</o:type><o:Id>{id}</o:Id><o:Name>by id</o:Name></p:sObjects>");
    soap(&org, P, &call("Id", &by_id)).await;
    assert_eq!(org.record(&id).unwrap().text("Name"), Some("by id"));
    let refused = soap(&org, P, &call("Rating", &record("A-1", "x"))).await;
    assert_eq!(between(&refused.body, "faultcode"), "sf:INVALID_FIELD");
    for _ in 0..2 {
        org.insert("Account", [("Name", "twin"), ("Ext_Id__c", "T")]).unwrap();
    }
    let several = soap(&org, P, &call("Ext_Id__c", &record("T", "x"))).await;
    assert_eq!(between(&several.body, "statusCode"), "DUPLICATE_EXTERNAL_ID");
}

#[tokio::test]
async fn the_recycle_bin_gives_back() {
    let org = org().start().await.unwrap();
    let id = enough(&org);
    let contact = org.insert("Contact", [("LastName", "c"), ("AccountId", id.as_str())]).unwrap();
    rest(&org, &format!("DELETE {V}/sobjects/Account/{id}"), "").await;
    let target = format!("GET {V}/queryAll?q=SELECT+Id,IsDeleted+FROM+Account");
    assert_eq!(rest(&org, &target, "").await.json()["records"][0]["IsDeleted"], true);
    assert_eq!(query(&org, "SELECT Id FROM Account").await.json()["totalSize"], 0);
    let undelete = |id: &str| format!("<p:undelete><p:ids>{id}</p:ids></p:undelete>");
    let refused = soap(&org, P, &undelete(&contact)).await;
    assert_eq!(between(&refused.body, "statusCode"), "UNDELETE_FAILED", "it went with its account");
    let back = soap(&org, P, &undelete(&id)).await;
    assert_eq!(
        between(&back.body, "undeleteResponse"),
        format!("<result><id>{id}</id><success>true</success></result>")
    );
    assert!(!org.record(&contact).unwrap().deleted);
    let refused = soap(&org, P, &undelete(&id)).await;
    assert_eq!(between(&refused.body, "statusCode"), "UNDELETE_FAILED");

    soap(&org, P, &format!("<p:delete><p:ids>{id}</p:ids></p:delete>")).await;
    let empty = format!("<p:emptyRecycleBin><p:ids>{id}</p:ids></p:emptyRecycleBin>");
    assert!(soap(&org, P, &empty).await.body.contains("<success>true</success>"));
    assert_eq!(between(&soap(&org, P, &empty).await.body, "statusCode"), "INVALID_OPERATION");
    assert_eq!(org.record(&id), None);
    let all = "<p:queryAll><p:queryString>SELECT Id FROM Account</p:queryString></p:queryAll>";
    assert_eq!(between(&soap(&org, P, all).await.body, "size"), "0");
}

#[tokio::test]
async fn what_changed_is_told() {
    let org = org().start().await.unwrap();
    let span = "?start=2026-01-01T00:00:00Z&end=2026-01-01T02:00:00%2B00:00";
    let before = enough(&org);
    org.advance(Duration::from_secs(1800));
    let gone = org.insert("Account", [("Name", "gone")]).unwrap();
    rest(&org, &format!("DELETE {V}/sobjects/Account/{gone}"), "").await;
    org.advance(Duration::from_secs(3 * 3600));
    org.insert("Account", [("Name", "later")]).unwrap();
    let updated = rest(&org, &format!("GET {V}/sobjects/Account/updated{span}"), "").await.json();
    assert_eq!(updated, json!({"ids": [before], "latestDateCovered": "2026-01-01T02:00:00.000+0000"}));
    let deleted = rest(&org, &format!("GET {V}/sobjects/account/deleted/{span}"), "").await.json();
    assert_eq!(
        deleted["deletedRecords"],
        json!([{"id": gone, "deletedDate": "2026-01-01T00:30:00.000+0000"}])
    );
    let call = |operation: &str, start: &str, end: &str| {
        format!(
            "<p:{operation}><p:sObjectType>Account</p:sObjectType><p:startDate>{start}</p:startDate><p:endDate>{end}</p:endDate></p:{operation}>"
        )
    };
    let (start, end) = ("2026-01-01T00:00:00Z", "2026-01-01T02:00:00Z");
    let answer = soap(&org, P, &call("getUpdated", start, end)).await;
    assert_eq!(
        between(&answer.body, "getUpdatedResponse"),
        format!(
            "<result><ids>{before}</ids><latestDateCovered>2026-01-01T02:00:00.000Z</latestDateCovered></result>"
        )
    );
    let answer = soap(&org, P, &call("getDeleted", start, end)).await;
    assert!(between(&answer.body, "getDeletedResponse").starts_with(&format!(
        "<result><deletedRecords><deletedDate>2026-01-01T00:30:00.000Z</deletedDate><id>{gone}</id></deletedRecords><earliestDateAvailable>"
    )));
    for (start, end) in [
        (end, start),
        (start, start),
        ("2025-11-01T00:00:00Z", end),
        ("2026-01-02T00:00:00Z", "2026-01-03T00:00:00Z"),
    ] {
        let fault = soap(&org, P, &call("getUpdated", start, end)).await;
        assert_eq!(between(&fault.body, "faultcode"), "sf:INVALID_REPLICATION_DATE", "{start} {end}");
    }
}

#[tokio::test]
async fn records_are_merged() {
    let org = org().start().await.unwrap();
    let (master, other) = (enough(&org), org.insert("Account", [("Name", "b")]).unwrap());
    let contact = org.insert("Contact", [("LastName", "c"), ("AccountId", other.as_str())]).unwrap();
    let call = |master: &str, others: &[&str]| {
        let others: Vec<_> =
            others.iter().map(|id| format!("<p:recordToMergeIds>{id}</p:recordToMergeIds>")).collect();
        let others = others.concat();
        format!(
            "<p:merge><p:request><p:masterRecord><o:type>Account</o:type><o:Id>{master}</o:Id><o:Rating>Hot</o:Rating></p:masterRecord>{others}</p:request></p:merge>"
        )
    };
    let answer = soap(&org, P, &call(&master, &[&other])).await;
    assert_eq!(
        between(&answer.body, "mergeResponse"),
        format!(
            "<result><id>{master}</id><mergedRecordIds>{other}</mergedRecordIds><success>true</success><updatedRelatedIds>{contact}</updatedRelatedIds></result>"
        )
    );
    assert_eq!(org.record(&contact).unwrap().text("AccountId"), Some(master.as_str()));
    assert_eq!(
        (org.record(&other).unwrap().deleted, org.record(&master).unwrap().text("Rating")),
        (true, Some("Hot"))
    );
    for (others, code) in [
        (vec![], "MERGE_FAILED"),
        (vec![master.as_str()], "INVALID_OPERATION"),
        (vec![other.as_str()], "ENTITY_IS_DELETED"),
    ] {
        let refused = soap(&org, P, &call(&master, &others)).await;
        assert_eq!(between(&refused.body, "statusCode"), code);
    }
}

#[tokio::test]
async fn words_are_searched_for() {
    let org = org().start().await.unwrap();
    let id = enough(&org);
    org.insert("Contact", [("LastName", "Acme-Smith")]).unwrap();
    let find = "FIND+%7BAcme%7D+IN+ALL+FIELDS+RETURNING+Account(Id,+Name),+Contact(LastName)";
    let found = rest(&org, &format!("GET {V}/search?q={find}"), "").await.json();
    assert_eq!(found["searchRecords"].as_array().map(Vec::len), Some(2));
    assert_eq!(found["searchRecords"][0]["Name"], "Acme");
    let old = rest(&org, &format!("GET /services/data/v36.0/search?q={find}"), "").await.json();
    assert_eq!(old.as_array().map(Vec::len), Some(2));
    let refused = rest(&org, &format!("GET {V}/search?q=FIND+Acme"), "").await;
    assert_eq!((refused.status, refused.code().as_str()), (400, "MALFORMED_SEARCH"));
    let call = "<p:search><p:searchString>FIND {acm*} RETURNING Account(Name WHERE Rating = null LIMIT 5)</p:searchString></p:search>";
    let answer = soap(&org, P, call).await;
    assert!(
        answer.body.contains("<searchRecords><record xsi:type=\"sf:sObject\"><sf:type>Account</sf:type>"),
        "{}",
        answer.body
    );
    let fault = soap(&org, P, "<p:search><p:searchString>nonsense</p:searchString></p:search>").await;
    assert!(fault.body.contains("<sf:MalformedSearchFault"), "{id} {}", fault.body);
}

#[tokio::test]
async fn headers_are_honoured() {
    let org = org()
        .settings(Settings { smallest_batch: 1, ..Settings::with_retired_versions() })
        .start()
        .await
        .unwrap();
    let session = format!("<p:SessionHeader><p:sessionId>{}</p:sessionId></p:SessionHeader>", org.session());
    let long = "x".repeat(81);
    let create = format!(
        "<p:create><p:sObjects><o:type>Account</o:type><o:Name>{long}</o:Name></p:sObjects></p:create>"
    );
    let refused = soap_with(&org, P, &session, &create).await;
    assert_eq!(between(&refused.body, "statusCode"), "STRING_TOO_LONG");
    let cut = format!(
        "{session}<p:AllowFieldTruncationHeader><p:allowFieldTruncation>true</p:allowFieldTruncation></p:AllowFieldTruncationHeader>"
    );
    let made = soap_with(&org, P, &cut, &create).await;
    assert_eq!(org.record(between(&made.body, "id")).unwrap().text("Name"), Some(&long[..80]));
    let debug = format!("{session}<p:DebuggingHeader><p:debugLevel>None</p:debugLevel></p:DebuggingHeader>");
    let answer = soap_with(&org, P, &debug, "<p:getServerTimestamp/>").await;
    assert!(answer.body.contains("<DebuggingInfo><debugLog></debugLog></DebuggingInfo><LimitInfoHeader>"));
    for (header, fine) in [("p:CallOptions", true), ("p:Unheard", false)] {
        let header = format!("{session}<{header} s:mustUnderstand='1'/>");
        let answer = soap_with(&org, P, &header, "<p:getServerTimestamp/>").await;
        assert_eq!(answer.status == 200, fine, "{}", answer.body);
        assert!(fine || answer.body.contains("INVALID_SOAP_HEADER"));
    }
    let fault = soap(&org, P, "<p:convertLead/>").await;
    assert!(fault.body.contains("convertLead is not emulated"));
}

#[tokio::test]
async fn repeated_slashes_count_once() {
    let org = org().start().await.unwrap();
    let session = org.session();
    let envelope = format!(
        "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Header><SessionHeader><sessionId>{session}</sessionId></SessionHeader></s:Header><s:Body><getServerTimestamp/></s:Body></s:Envelope>"
    );
    for path in ["//services/Soap/u/60.0", "/services//Soap/u//60.0//", "/services/soap/U/60.0"] {
        let answer =
            send(&org, &format!("POST {path}"), "Content-Type: text/xml\r\n", envelope.as_bytes()).await;
        let answer = answer.unwrap();
        assert_eq!((answer.status, answer.body.contains("<timestamp>")), (200, true), "{path}");
    }
    for path in ["//services/data//v60.0/sobjects//", "/services//data/v60.0//limits"] {
        assert_eq!(rest(&org, &format!("GET {path}"), "").await.status, 200, "{path}");
    }
}

#[tokio::test]
async fn known_apis_that_are_not_emulated_say_so() {
    let org = org().start().await.unwrap();
    for (path, name) in [
        ("GET /services/async/60.0/job/750000000000001", "async"),
        ("POST /services/Async/60.0/job", "async"),
        ("GET /services/apexrest/Anything/1", "apexrest"),
        ("POST /services/oauth2/singleaccess", "singleaccess"),
    ] {
        let answer = rest(&org, path, "").await;
        assert_eq!((answer.status, answer.code().as_str()), (404, "NOT_FOUND"), "{path}");
        assert!(answer.body.contains(&format!("{name} is not emulated")), "{}", answer.body);
    }
    for path in ["s/60.0", "S/60.0/00D000000000001", "class/Hello"] {
        let fault = soap(&org, path, "<executeAnonymous/>").await;
        assert_eq!(between(&fault.body, "faultcode"), "sf:FUNCTIONALITY_NOT_ENABLED", "{path}");
        assert!(fault.body.contains("is not emulated"), "{}", fault.body);
    }
}
