//! The calls that go beyond single records, on both wires.

mod common;

use std::time::Duration;

use common::{between, org, query, rest, send, soap, soap_with};
use serde_json::{Value as Json, json};
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
        (vec![], "INVALID_NUM_ARGS"),
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
async fn several_requests_in_one() {
    let org = org().start().await.unwrap();
    let part = |method: &str, url: String, reference: &str, body: Json| json!({"method": method, "url": url, "referenceId": reference, "body": body});
    let parts = |last: &str| {
        json!([
            part("POST", format!("{V}/sobjects/Account"), "a", json!({"Name": "Acme"})),
            part(
                "POST",
                format!("{V}/sobjects/Contact"),
                "c",
                json!({"LastName": "c", "AccountId": "@{a.id}"})
            ),
            part("GET", format!("{V}/sobjects/Account/@{{a.id}}"), "read", Json::Null),
            part(
                "GET",
                format!("{V}/query?q=SELECT+Id+FROM+Contact+WHERE+AccountId='@{{a.id}}'"),
                "q",
                Json::Null
            ),
            part(
                "PATCH",
                format!("{V}/sobjects/Contact/@{{q.records[0].Id}}"),
                "edit",
                json!({"LastName": last})
            ),
        ])
    };
    let call = |all: bool, parts: Json| json!({"allOrNone": all, "compositeRequest": parts}).to_string();
    let answer = rest(&org, &format!("POST {V}/composite"), &call(true, parts("d"))).await.json();
    let results = answer["compositeResponse"].as_array().unwrap();
    let statuses: Vec<_> = results.iter().map(|it| it["httpStatusCode"].as_u64().unwrap()).collect();
    assert_eq!(statuses, [201, 201, 200, 200, 204]);
    assert_eq!(results[2]["body"]["Name"], "Acme");
    assert!(
        results[0]["httpHeaders"]["Location"]
            .as_str()
            .unwrap()
            .starts_with(&format!("{V}/sobjects/Account/001"))
    );
    assert_eq!(org.records("Contact")[0].text("LastName"), Some("d"));
    // All of it is undone together.
    let answer = rest(&org, &format!("POST {V}/composite"), &call(true, parts(""))).await.json();
    let codes: Vec<_> = answer["compositeResponse"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["body"][0]["errorCode"].as_str())
        .collect();
    assert_eq!(codes[..4], [Some("PROCESSING_HALTED"); 4]);
    assert_eq!(codes[4], Some("REQUIRED_FIELD_MISSING"));
    assert_eq!(org.records("Account").len(), 1);
    // Without, only what hangs on a failure is left out.
    let broken = json!([
        part("POST", format!("{V}/sobjects/Account"), "a", json!({})),
        part("POST", format!("{V}/sobjects/Contact"), "c", json!({"LastName": "c", "AccountId": "@{a.id}"})),
        part("GET", format!("{V}/limits"), "l", Json::Null),
    ]);
    let answer = rest(&org, &format!("POST {V}/composite"), &call(false, broken)).await.json();
    let statuses: Vec<_> =
        (0..3).map(|at| answer["compositeResponse"][at]["httpStatusCode"].as_u64()).collect();
    assert_eq!(statuses, [Some(400), Some(400), Some(200)]);
    let many: Vec<_> =
        (0..26).map(|at| part("GET", format!("{V}/limits"), &format!("r{at}"), Json::Null)).collect();
    assert_eq!(
        rest(&org, &format!("POST {V}/composite"), &call(true, many.into())).await.code(),
        "LIMIT_EXCEEDED"
    );

    let batch = json!({"haltOnError": true, "batchRequests": [
        {"method": "GET", "url": "v60.0/limits"},
        {"method": "GET", "url": "v60.0/sobjects/Nope"},
        {"method": "POST", "url": "v60.0/sobjects/Account", "richInput": {"Name": "never"}},
    ]});
    let answer = rest(&org, &format!("POST {V}/composite/batch"), &batch.to_string()).await.json();
    let statuses: Vec<_> = (0..3).map(|at| answer["results"][at]["statusCode"].as_u64()).collect();
    assert_eq!(
        (answer["hasErrors"].as_bool(), statuses),
        (Some(true), vec![Some(200), Some(404), Some(412)])
    );
    assert_eq!(org.records("Account").len(), 1);
}

#[tokio::test]
async fn trees_are_whole_or_not_there() {
    let org = org().start().await.unwrap();
    let tree = |name: Json| {
        json!({"records": [{
            "attributes": {"type": "Account", "referenceId": "a"}, "Name": "Acme",
            "Contacts": {"records": [
                {"attributes": {"type": "Contact", "referenceId": "c1"}, "LastName": "one"},
                {"attributes": {"type": "Contact", "referenceId": "c2"}, "LastName": name},
            ]},
        }]})
        .to_string()
    };
    let target = format!("POST {V}/composite/tree/Account");
    let failed = rest(&org, &target, &tree(Json::Null)).await;
    assert_eq!(failed.status, 400);
    assert_eq!(failed.json()["results"][0]["referenceId"], "c2");
    assert_eq!(failed.json()["results"][0]["errors"][0]["statusCode"], "REQUIRED_FIELD_MISSING");
    assert!(org.records("Account").is_empty() && org.records("Contact").is_empty());
    let made = rest(&org, &target, &tree(json!("two"))).await;
    assert_eq!((made.status, made.json()["hasErrors"].as_bool()), (201, Some(false)));
    let account = made.json()["results"][0]["id"].as_str().unwrap().to_owned();
    let parents: Vec<_> =
        org.records("Contact").iter().map(|it| it.text("AccountId").map(str::to_owned)).collect();
    assert_eq!(parents, [Some(account.clone()), Some(account)]);
    let twice = tree(json!("two")).replace("c2", "c1");
    assert_eq!(rest(&org, &target, &twice).await.code(), "INVALID_INPUT");
}

#[tokio::test]
async fn describes_are_sent_once() {
    let org = org().start().await.unwrap();
    for resource in ["sobjects", "sobjects/Account", "sobjects/Account/describe"] {
        let first = rest(&org, &format!("GET {V}/{resource}"), "").await;
        let modified = first.header("last-modified").unwrap_or_else(|| panic!("{resource}")).to_owned();
        let ask = |header: &str| format!("Authorization: Bearer {}\r\n{header}\r\n", org.session());
        let known = ask(&format!("If-Modified-Since: {modified}"));
        let again = send(&org, &format!("GET {V}/{resource}"), &known, b"").await.unwrap();
        assert_eq!((again.status, again.body.as_str()), (304, ""), "{resource}");
        let old = ask("If-Modified-Since: Wed, 01 Jan 2020 00:00:00 GMT");
        assert_eq!(send(&org, &format!("GET {V}/{resource}"), &old, b"").await.unwrap().status, 200);
        let unmet = ask("If-Unmodified-Since: Wed, 01 Jan 2020 00:00:00 GMT");
        assert_eq!(send(&org, &format!("GET {V}/{resource}"), &unmet, b"").await.unwrap().status, 412);
    }
}

#[tokio::test]
async fn describes_over_soap_are_of_their_version() {
    let org = org().start().await.unwrap();
    let describe = "<p:describeSObject><p:sObjectType>packagepushrequest</p:sObjectType></p:describeSObject>";
    let new = soap(&org, "u/66.0", describe).await.body;
    let old = soap(&org, "u/20.0", describe).await.body;
    assert!(new.contains("<name>PackagePushRequest</name>") && old.contains("<keyPrefix>0DV</keyPrefix>"));
    assert!(new.contains("<mruEnabled>") && !old.contains("<mruEnabled>"));
    assert!(new.contains("<aggregatable>") && !old.contains("<aggregatable>"));
    let status = &new[new.find("<name>Status</name>").unwrap()..];
    assert!(status.contains("<picklistValues><active>true</active><defaultValue>true</defaultValue><label>Created</label><value>Created</value>"));
    let global = soap(&org, P, "<p:describeGlobal/>").await.body;
    assert!(
        global.contains("<encoding>UTF-8</encoding><maxBatchSize>200</maxBatchSize><sobjects><activateable>")
    );
    assert!(soap(&org, "u/16.0", "<p:describeGlobal/>").await.body.contains("<types>Account</types>"));
    let several = "<p:describeSObjects><p:sObjectType>Account</p:sObjectType><p:sObjectType>Nope</p:sObjectType></p:describeSObjects>";
    let fault = soap(&org, P, several).await;
    assert!(fault.body.contains("<sf:InvalidSObjectFault") && fault.body.contains("INVALID_TYPE"));
}

#[tokio::test]
async fn typed_sobjects_over_the_tooling_and_enterprise_apis() {
    let org = org().start().await.unwrap();
    let session = org.session();
    for (path, name, sobjects) in [
        ("T/65.0", "tooling", "urn:sobject.tooling.soap.sforce.com"),
        ("T/35.0", "tooling", "urn:tooling.soap.sforce.com"),
        ("c/58.0", "enterprise", "urn:sobject.enterprise.soap.sforce.com"),
    ] {
        let call = |inner: &str| {
            format!(
                "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/' xmlns='urn:{name}.soap.sforce.com' xmlns:e='{sobjects}' \
                 xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><s:Header><SessionHeader><sessionId>{session}</sessionId></SessionHeader>\
                 </s:Header><s:Body>{inner}</s:Body></s:Envelope>"
            )
        };
        let head = format!("POST /services/Soap/{path}");
        let create = call(
            "<create><sObjects xsi:type='e:Account'><e:Name>typed</e:Name><e:Rating>Hot</e:Rating></sObjects></create>",
        );
        let made = send(&org, &head, "", create.as_bytes()).await.unwrap();
        let id = between(&made.body, "id").to_owned();
        let ask = call(&format!(
            "<query><queryString>SELECT Rating, Name, Id FROM Account WHERE Id = '{id}'</queryString></query>"
        ));
        let found = send(&org, &head, "", ask.as_bytes()).await.unwrap();
        let row = format!(
            "<records xsi:type=\"sf:Account\"><sf:Id>{id}</sf:Id><sf:Name>typed</sf:Name><sf:Rating>Hot</sf:Rating></records>"
        );
        assert!(found.body.contains(&row), "{}", found.body);
        assert!(found.body.contains(&format!("xmlns:sf=\"{sobjects}\"")));
        let fault = send(&org, &head, "", call("<query><queryString>x</queryString></query>").as_bytes())
            .await
            .unwrap();
        assert!(fault.body.contains(&format!("xmlns:sf=\"urn:fault.{name}.soap.sforce.com\"")));
    }
    assert_eq!(
        rest(&org, &format!("GET {V}/tooling/query?q=SELECT+Id+FROM+Account"), "").await.json()["totalSize"],
        3
    );
    let url =
        rest(&org, &format!("GET {V}/tooling/sobjects"), "").await.json()["sobjects"][0]["urls"]["sobject"]
            .clone();
    assert_eq!(url, format!("{V}/tooling/sobjects/Account"));
}

#[tokio::test]
async fn headers_are_honoured() {
    let org = org().settings(Settings { smallest_batch: 1, ..Settings::default() }).start().await.unwrap();
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
async fn who_is_signed_in() {
    let org = org().user("ann@example.com", "pass").user("bob@example.com", "word").start().await.unwrap();
    let login = |name: &str, password: &str| {
        format!("<p:login><p:username>{name}</p:username><p:password>{password}</p:password></p:login>")
    };
    let answer = soap_with(&org, P, "", &login("bob@example.com", "word")).await;
    let session = between(&answer.body, "sessionId").to_owned();
    let bearer = format!("Authorization: Bearer {session}\r\nContent-Type: application/json\r\n");
    let info = send(&org, "GET /services/oauth2/userinfo", &bearer, b"").await.unwrap().json();
    assert_eq!(info["preferred_username"], "bob@example.com");
    let made = send(&org, &format!("POST {V}/sobjects/Account"), &bearer, b"{\"Name\":\"b\"}").await.unwrap();
    assert_eq!(made.status, 201);
    let limits = send(&org, &format!("GET {V}/limits"), &bearer, b"").await.unwrap().json();
    assert_eq!(limits["DailyApiRequests"], json!({"Max": 15000, "Remaining": 14998}));
    // An idle session ends; the one that came with the org does not.
    org.advance(Duration::from_secs(7200));
    assert_eq!(send(&org, &format!("GET {V}/limits"), &bearer, b"").await.unwrap().status, 401);
    assert_eq!(rest(&org, &format!("GET {V}/limits"), "").await.status, 200);
    let revoke = format!("token={}", org.session());
    let form = "Content-Type: application/x-www-form-urlencoded\r\n";
    assert_eq!(
        send(&org, "POST /services/oauth2/revoke", form, revoke.as_bytes()).await.unwrap().status,
        200
    );
    assert_eq!(rest(&org, &format!("GET {V}/limits"), "").await.status, 401);
}

#[tokio::test]
async fn a_browser_signs_in_with_a_proof() {
    let org = org().start().await.unwrap();
    let (key, secret) = Emulator::CLIENT;
    // RFC 7636, appendix B.
    let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    let challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    let authorize = format!(
        "GET /services/oauth2/authorize?response_type=code&client_id={key}&redirect_uri=http%3A%2F%2Flocalhost%2Fback&state=s%26t&code_challenge={challenge}"
    );
    let code = || async {
        let sent = send(&org, &authorize, "", b"").await.unwrap();
        assert_eq!(sent.status, 302, "{}", sent.body);
        let target = sent.header("location").unwrap().to_owned();
        let rest = target.strip_prefix("http://localhost/back?code=").unwrap();
        rest.strip_suffix("&state=s%26t").unwrap().to_owned()
    };
    let exchange = |code: &str, extra: &str| {
        format!(
            "grant_type=authorization_code&client_id={key}&redirect_uri=http%3A%2F%2Flocalhost%2Fback&code={code}{extra}"
        )
    };
    let token = |body: String| {
        let org = &org;
        async move {
            let form = "Content-Type: application/x-www-form-urlencoded\r\n";
            send(org, "POST /services/oauth2/token", form, body.as_bytes()).await.unwrap()
        }
    };
    let first = code().await;
    let granted = token(exchange(&first, &format!("&code_verifier={verifier}"))).await.json();
    let refresh = granted["refresh_token"].as_str().unwrap().to_owned();
    assert_eq!(granted["instance_url"], org.url());
    for (body, error) in [
        (exchange(&first, &format!("&code_verifier={verifier}")), "invalid_grant"),
        (
            exchange(&code().await, "&code_verifier=wrong-wrong-wrong-wrong-wrong-wrong-wrong-w"),
            "invalid_grant",
        ),
        (exchange(&code().await, ""), "invalid_client"),
        (exchange(&code().await, &format!("&client_secret={secret}")), "invalid_grant"),
        (format!("grant_type=refresh_token&client_id={key}&refresh_token=none"), "invalid_grant"),
    ] {
        assert_eq!(token(body.clone()).await.json()["error"], error, "{body}");
    }
    let again =
        token(format!("grant_type=refresh_token&client_id={key}&refresh_token={refresh}")).await.json();
    assert!(
        again["access_token"].as_str().unwrap().starts_with("00D") && again.get("refresh_token").is_none()
    );
    // base64(HMAC-SHA256(secret, id + issued_at)) has 44 characters.
    assert_eq!(again["signature"].as_str().map(str::len), Some(44));
}

#[tokio::test]
async fn assertions_are_checked_against_the_certificate() {
    use aws_lc_rs::encoding::AsDer;
    use aws_lc_rs::rsa::{KeyPair, KeySize};
    use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_SHA256};
    use base64::Engine as _;
    use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

    let pair = KeyPair::generate(KeySize::Rsa2048).unwrap();
    let der = pair.public_key().as_der().unwrap();
    let pem =
        format!("-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----\n", STANDARD.encode(der.as_ref()));
    let org = org().certificate("JWT-CLIENT", pem).start().await.unwrap();
    let (user, _) = Emulator::USER;
    let sign = |head: &str, claims: Json| {
        let text = [head.to_owned(), claims.to_string()].map(|part| URL_SAFE_NO_PAD.encode(part)).join(".");
        let mut mark = vec![0; pair.public_modulus_len()];
        let random = aws_lc_rs::rand::SystemRandom::new();
        pair.sign(&RSA_PKCS1_SHA256, &random, text.as_bytes(), &mut mark).unwrap();
        format!("{text}.{}", URL_SAFE_NO_PAD.encode(mark))
    };
    let head = "{\"alg\":\"RS256\"}";
    let exp = org.now() / 1000 + 180;
    let claims =
        |iss: &str, sub: &str, aud: &str, exp: i64| json!({"iss": iss, "sub": sub, "aud": aud, "exp": exp});
    let login = "https://login.salesforce.com";
    let good = sign(head, claims("JWT-CLIENT", user, login, exp));
    let tampered = {
        let mut parts: Vec<String> = good.split('.').map(str::to_owned).collect();
        parts[1] = URL_SAFE_NO_PAD.encode(claims("JWT-CLIENT", "other@example.com", login, exp).to_string());
        parts.join(".")
    };
    for (assertion, expected) in [
        (good.clone(), None),
        (sign(head, claims("JWT-CLIENT", user, org.url(), exp)), None),
        (tampered, Some("invalid_grant")),
        ("a.b.c".to_owned(), Some("invalid_grant")),
        (sign("{\"alg\":\"none\"}", claims("JWT-CLIENT", user, login, exp)), Some("invalid_grant")),
        (sign(head, claims("WHO", user, login, exp)), Some("invalid_client_id")),
        (sign(head, claims(Emulator::CLIENT.0, user, login, exp)), Some("invalid_grant")),
        (sign(head, claims("JWT-CLIENT", "who@example.com", login, exp)), Some("invalid_grant")),
        (sign(head, claims("JWT-CLIENT", user, "https://elsewhere.example.com", exp)), Some("invalid_grant")),
        (sign(head, claims("JWT-CLIENT", user, login, exp - 180)), Some("invalid_grant")),
    ] {
        let body =
            format!("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion={assertion}");
        let form = "Content-Type: application/x-www-form-urlencoded\r\n";
        let answer = send(&org, "POST /services/oauth2/token", form, body.as_bytes()).await.unwrap();
        assert_eq!(answer.json()["error"].as_str(), expected, "{}", answer.body);
        // No signature, no time, no refresh token (rest-core, section 8).
        assert!(
            ["refresh_token", "issued_at", "signature"].iter().all(|key| answer.json().get(key).is_none())
        );
    }
    let start = Emulator::builder().certificate("X", "no PEM").start().await;
    assert!(start.is_err_and(|problem| problem.to_string().contains("the certificate of X")));
}
