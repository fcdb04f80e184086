//! Records, queries and collections over REST.

mod common;

use common::{org, query, rest, send};
use serde_json::json;
use sforce_emulator::{Emulator, Settings, Value};

const V: &str = "/services/data/v60.0";

async fn create(org: &Emulator, object: &str, body: serde_json::Value) -> String {
    let made = rest(org, &format!("POST {V}/sobjects/{object}"), &body.to_string()).await;
    assert_eq!(made.status, 201, "{}", made.body);
    made.json()["id"].as_str().expect("an id").to_owned()
}

/// The code of a refused create.
async fn refused(org: &Emulator, object: &str, body: serde_json::Value) -> (u16, String) {
    let answer = rest(org, &format!("POST {V}/sobjects/{object}"), &body.to_string()).await;
    (answer.status, answer.code())
}

#[tokio::test]
async fn a_record_lives_from_create_to_delete() {
    let org = org().start().await.unwrap();
    // Any letter case, and a slash at the end.
    let body = json!({"name": " Acme ", "AnnualRevenue": 12.5, "NumberOfEmployees": 7, "Founded__c": "1999-12-31", "Rating": "Hot"});
    let made = rest(&org, "POST /services/data/v38.0/sobjects/account/", &body.to_string()).await;
    assert_eq!(made.status, 201, "{}", made.body);
    let id = made.json()["id"].as_str().unwrap().to_owned();
    assert_eq!(made.body, format!("{{\"id\":\"{id}\",\"success\":true,\"errors\":[]}}"));
    assert_eq!(made.header("location"), Some(format!("/services/data/v38.0/sobjects/Account/{id}").as_str()));
    assert_eq!(made.header("sforce-limit-info"), Some("api-usage=1/15000"));
    assert!(id.starts_with("001") && id.len() == 18);

    let path = format!("{V}/sobjects/Account/{}", &id[..15]);
    let read = rest(&org, &format!("GET {path}"), "").await.json();
    assert_eq!(read["attributes"], json!({"type": "Account", "url": format!("{V}/sobjects/Account/{id}")}));
    assert_eq!(read["Name"], "Acme");
    assert_eq!(read["AnnualRevenue"], json!(12.5));
    assert_eq!(read["NumberOfEmployees"], json!(7));
    assert_eq!(read["Active__c"], json!(false));
    assert_eq!(read["Description"], json!(null));
    assert_eq!(read["Founded__c"], "1999-12-31");
    assert_eq!(read["CreatedDate"], "2026-01-01T00:00:00.000+0000");

    let some = rest(&org, &format!("GET {path}?fields=Rating,Name"), "").await;
    assert!(
        some.body.ends_with(",\"Rating\":\"Hot\",\"Name\":\"Acme\"}"),
        "the order asked for: {}",
        some.body
    );

    let updated = rest(&org, &format!("PATCH {path}"), "{\"Rating\":null,\"Name\":\"Better\"}").await;
    assert_eq!((updated.status, updated.body.as_str(), updated.header("content-type")), (204, "", None));
    let record = org.record(&id).unwrap();
    assert_eq!((record.text("Name"), record.get("Rating")), (Some("Better"), &Value::Null));

    // Clients that cannot PATCH.
    let updated = rest(&org, &format!("POST {path}?_HttpMethod=PATCH"), "{\"Name\":\"Best\"}").await;
    assert_eq!(updated.status, 204, "{}", updated.body);

    assert_eq!(rest(&org, &format!("DELETE {path}"), "").await.status, 204);
    let gone = rest(&org, &format!("GET {path}"), "").await;
    assert_eq!((gone.status, gone.code().as_str()), (404, "ENTITY_IS_DELETED"));
    let gone = rest(&org, &format!("DELETE {path}"), "").await;
    assert_eq!((gone.status, gone.code().as_str()), (404, "ENTITY_IS_DELETED"));
    let operations: Vec<_> = org.log().into_iter().filter_map(|exchange| exchange.operation).collect();
    assert_eq!(
        operations,
        ["create", "retrieve", "retrieve", "update", "update", "delete", "retrieve", "delete"]
    );
}

#[tokio::test]
async fn what_the_schema_forbids_is_refused() {
    let org = org().start().await.unwrap();
    let long = "x".repeat(81);
    let cases = [
        (json!({"Name": "a", "Nope": 1}), "INVALID_FIELD"),
        (json!({"Name": "a", "IsDeleted": true}), "INVALID_FIELD_FOR_INSERT_UPDATE"),
        (json!({"Name": "a", "Id": "001000000000001"}), "INVALID_FIELD_FOR_INSERT_UPDATE"),
        (json!({}), "REQUIRED_FIELD_MISSING"),
        (json!({"Name": "   "}), "REQUIRED_FIELD_MISSING"),
        (json!({"Name": null}), "REQUIRED_FIELD_MISSING"),
        (json!({ "Name": long }), "STRING_TOO_LONG"),
        (json!({"Name": 5}), "JSON_PARSER_ERROR"),
        (json!({"Name": "a", "NumberOfEmployees": "many"}), "JSON_PARSER_ERROR"),
        (json!({"Name": "a", "Founded__c": "2026-02-30"}), "JSON_PARSER_ERROR"),
    ];
    for (body, code) in cases {
        assert_eq!(refused(&org, "Account", body.clone()).await, (400, code.to_owned()), "{body}");
    }
    assert_eq!(
        refused(&org, "Contact", json!({"LastName": "D", "AccountId": "nonsense"})).await.1,
        "MALFORMED_ID"
    );
    assert_eq!(
        refused(&org, "Contact", json!({"LastName": "D", "AccountId": "003000000000001"})).await.1,
        "MALFORMED_ID"
    );
    assert_eq!(
        refused(&org, "Contact", json!({"LastName": "D", "AccountId": "001000000000001"})).await.1,
        "INVALID_CROSS_REFERENCE_KEY"
    );
    assert_eq!(
        refused(&org, "Contact", json!({"LastName": "D", "Email": "nobody"})).await.1,
        "INVALID_EMAIL_ADDRESS"
    );
    assert_eq!(
        refused(&org, "PackagePushError", json!({"ErrorTitle": "x"})).await,
        (405, "METHOD_NOT_ALLOWED".into())
    );
    assert_eq!(refused(&org, "Nope", json!({})).await, (404, "NOT_FOUND".into()));
    create(&org, "Account", json!({"Name": "a", "Ext_Id__c": "A-1"})).await;
    assert_eq!(refused(&org, "Account", json!({"Name": "b", "Ext_Id__c": "a-1"})).await.1, "DUPLICATE_VALUE");
    assert_eq!(org.records("Account").len(), 1);
}

#[tokio::test]
async fn errors_have_the_documented_shape() {
    let org = org().start().await.unwrap();
    let answer = rest(&org, &format!("POST {V}/sobjects/Account"), "{}").await;
    let expected = "[{\"message\":\"Required fields are missing: [Name]\",\"errorCode\":\"REQUIRED_FIELD_MISSING\",\"fields\":[\"Name\"]}]";
    assert_eq!(answer.body, expected);
    let answer = rest(&org, &format!("POST {V}/sobjects/Account"), "{\"foo\":1}").await;
    assert_eq!(
        answer.body,
        "[{\"message\":\"No such column 'foo' on sobject of type Account\",\"errorCode\":\"INVALID_FIELD\"}]"
    );
    let answer = rest(&org, &format!("POST {V}/sobjects/Account"), "{").await;
    assert_eq!((answer.status, answer.code().as_str()), (400, "JSON_PARSER_ERROR"));
    let answer = rest(&org, &format!("GET {V}/nope"), "").await;
    assert_eq!((answer.status, answer.code().as_str()), (404, "NOT_FOUND"));
    let answer = rest(&org, &format!("PUT {V}/sobjects/Account"), "").await;
    assert_eq!((answer.status, answer.code().as_str()), (405, "METHOD_NOT_ALLOWED"));
    let answer = send(
        &org,
        &format!("POST {V}/sobjects/Account"),
        &format!("Authorization: OAuth {}\r\nContent-Type: text/plain\r\n", org.session()),
        b"x",
    )
    .await
    .unwrap();
    assert_eq!((answer.status, answer.code().as_str()), (415, "UNSUPPORTED_MEDIA_TYPE"));
    for (id, status, code) in [
        ("23foo", 404, "NOT_FOUND"),
        ("001000000000001", 404, "NOT_FOUND"),
        ("003000000000001", 400, "MALFORMED_ID"),
        ("001000000000001AAB", 400, "MALFORMED_ID"),
    ] {
        let answer = rest(&org, &format!("GET {V}/sobjects/Account/{id}"), "").await;
        assert_eq!((answer.status, answer.code().as_str()), (status, code), "{id}");
    }
}

#[tokio::test]
async fn sessions_and_versions_are_checked() {
    let org = org().start().await.unwrap();
    let versions = send(&org, "GET /services/data/", "", b"").await.unwrap().json();
    assert_eq!(
        versions.as_array().unwrap().last().unwrap(),
        &json!({"label": "Summer '26", "url": "/services/data/v67.0", "version": "67.0"})
    );
    let answer = rest(&org, "GET /services/data/v68.0/sobjects", "").await;
    assert_eq!((answer.status, answer.code().as_str()), (410, "GONE"));
    let answer = send(&org, &format!("GET {V}/sobjects"), "", b"").await.unwrap();
    assert_eq!(
        (answer.status, answer.body.as_str()),
        (401, "[{\"message\":\"Session expired or invalid\",\"errorCode\":\"INVALID_SESSION_ID\"}]")
    );
    assert_eq!(rest(&org, &format!("GET {V}/sobjects"), "").await.status, 200);
    org.expire_session();
    assert_eq!(rest(&org, &format!("GET {V}/sobjects"), "").await.status, 401);

    let form = "Content-Type: application/x-www-form-urlencoded\r\n";
    let (key, secret) = Emulator::CLIENT;
    let body = format!("grant_type=client_credentials&client_id={key}&client_secret={secret}");
    let token = send(&org, "POST /services/oauth2/token", form, body.as_bytes()).await.unwrap().json();
    assert_eq!(
        (token["token_type"].as_str(), token["instance_url"].as_str()),
        (Some("Bearer"), Some(org.url()))
    );
    let bearer = format!("Authorization: Bearer {}\r\n", token["access_token"].as_str().unwrap());
    assert_eq!(send(&org, &format!("GET {V}/sobjects"), &bearer, b"").await.unwrap().status, 200);
    assert!(org.log().iter().all(|exchange| !exchange.body.contains(secret)), "secrets stay out of the log");

    for (body, error) in [
        ("grant_type=client_credentials&client_id=who".to_owned(), "invalid_client_id"),
        (format!("grant_type=client_credentials&client_id={key}&client_secret=no"), "invalid_client"),
        (
            format!("grant_type=password&client_id={key}&client_secret={secret}&username=u&password=p"),
            "invalid_grant",
        ),
        (format!("grant_type=magic&client_id={key}&client_secret={secret}"), "unsupported_grant_type"),
    ] {
        let answer = send(&org, "POST /services/oauth2/token", form, body.as_bytes()).await.unwrap();
        assert_eq!((answer.status, answer.json()["error"].as_str()), (400, Some(error)));
    }
}

#[tokio::test]
async fn queries_page_and_follow_parents() {
    let settings = Settings { smallest_batch: 2, default_batch: 2, ..Settings::with_retired_versions() };
    let org = org().settings(settings).start().await.unwrap();
    let account = create(&org, "Account", json!({"Name": "Acme"})).await;
    for name in ["Ada", "bob", "Cy"] {
        create(&org, "Contact", json!({"LastName": name, "AccountId": account})).await;
    }
    create(&org, "Contact", json!({"LastName": "Dee"})).await;
    let first =
        query(&org, "select lastname, account.NAME, Account.Id from contact order by LastName desc").await;
    let page = first.json();
    assert_eq!((page["totalSize"].as_u64(), page["done"].as_bool()), (Some(4), Some(false)));
    assert_eq!(page["records"][0]["Account"], json!(null));
    assert_eq!(page["records"][1]["Account"]["Name"], "Acme");
    assert_eq!(page["records"][1]["Account"]["attributes"]["type"], "Account");
    assert!(first.body.contains("\"LastName\":\"Cy\",\"Account\":{\"attributes\""), "{}", first.body);
    let next = page["nextRecordsUrl"].as_str().unwrap();
    assert!(next.starts_with(&format!("{V}/query/01g")) && next.ends_with("-2"), "{next}");
    let last = rest(&org, &format!("GET {next}"), "").await.json();
    assert_eq!((last["done"].as_bool(), last["records"].as_array().map(Vec::len)), (Some(true), Some(2)));
    assert!(last.get("nextRecordsUrl").is_none());
    org.advance(std::time::Duration::from_secs(2 * 24 * 3600));
    let expired = rest(&org, &format!("GET {next}"), "").await;
    assert_eq!((expired.status, expired.code().as_str()), (400, "INVALID_QUERY_LOCATOR"));

    let count = query(&org, "SELECT COUNT() FROM Contact WHERE Account.Name = 'ACME'").await;
    assert_eq!(count.body, "{\"totalSize\":3,\"done\":true,\"records\":[]}");
    let refused = query(&org, "SELECT Foo FROM Account").await;
    assert_eq!((refused.status, refused.code().as_str()), (400, "INVALID_FIELD"));
    let message = refused.json()[0]["message"].as_str().unwrap().to_owned();
    assert!(message.starts_with("\nSELECT Foo FROM Account\n       ^\nERROR at Row:1:Column:8\nNo such column 'Foo' on entity 'Account'."), "{message}");
}

#[tokio::test]
async fn collections_answer_per_record() {
    let org = org().start().await.unwrap();
    let path = format!("{V}/composite/sobjects");
    let records = json!([
        {"attributes": {"type": "Account"}, "Name": "a"},
        {"attributes": {"type": "Account"}},
        {"attributes": {"type": "contact"}, "LastName": "c"},
    ]);
    let body = json!({"allOrNone": true, "records": records}).to_string();
    let none = rest(&org, &format!("POST {path}"), &body).await.json();
    assert_eq!(none[0]["errors"][0]["statusCode"], "ALL_OR_NONE_OPERATION_ROLLED_BACK");
    assert_eq!(
        none[1],
        json!({"success": false, "errors": [{"statusCode": "REQUIRED_FIELD_MISSING", "message": "Required fields are missing: [Name]", "fields": ["Name"]}]})
    );
    assert!(org.records("Account").is_empty());

    let some = rest(&org, &format!("POST {path}"), &json!({"records": records}).to_string()).await.json();
    let id = some[0]["id"].as_str().unwrap();
    assert_eq!(some[0], json!({"id": id, "success": true, "errors": []}));
    assert_eq!(some[1]["success"], false);
    let update = json!({"records": [
        {"attributes": {"type": "Account"}, "id": id, "Name": "b"},
        {"attributes": {"type": "Account"}, "Name": "b"},
        {"attributes": {"type": "Account"}, "Id": "001000000000009", "Name": "b"},
    ]});
    let updated = rest(&org, &format!("PATCH {path}"), &update.to_string()).await.json();
    let codes: Vec<_> = (0..3).map(|i| updated[i]["errors"][0]["statusCode"].as_str()).collect();
    assert_eq!(codes, [None, Some("MISSING_ARGUMENT"), Some("INVALID_CROSS_REFERENCE_KEY")]);
    let read =
        rest(&org, &format!("GET {path}/Account?ids=001000000000009,{id}&fields=Name"), "").await.json();
    assert_eq!((read[0].clone(), read[1]["Name"].as_str()), (json!(null), Some("b")));
    let read = rest(
        &org,
        &format!("POST {path}/Account"),
        &json!({"ids": [id], "fields": ["Name", "Rating"]}).to_string(),
    )
    .await
    .json();
    assert_eq!(read[0]["Rating"], json!(null));

    let many: Vec<_> = (0..201).map(|_| json!({"attributes": {"type": "Account"}, "Name": "x"})).collect();
    let refused = rest(&org, &format!("POST {path}"), &json!({ "records": many }).to_string()).await;
    assert_eq!((refused.status, refused.code().as_str()), (400, "EXCEEDED_ID_LIMIT"));
    let mixed: Vec<_> = (0..11)
        .map(|i| json!({"attributes": {"type": if i % 2 == 0 { "Account" } else { "Contact" }}}))
        .collect();
    let refused = rest(&org, &format!("POST {path}"), &json!({ "records": mixed }).to_string()).await;
    assert_eq!(refused.code(), "EXCEEDED_MAX_TYPES_LIMIT");
    let old =
        rest(&org, "POST /services/data/v41.0/composite/sobjects", &json!({"records": records}).to_string())
            .await;
    assert_eq!(old.status, 404);
    let deleted = rest(&org, &format!("DELETE {path}?ids={id},zzz"), "").await.json();
    assert_eq!(
        (deleted[0]["success"].as_bool(), deleted[1]["errors"][0]["statusCode"].as_str()),
        (Some(true), Some("MALFORMED_ID"))
    );
}

#[tokio::test]
async fn describes_have_every_key() {
    let org = org().start().await.unwrap();
    let global = rest(&org, &format!("GET {V}/sobjects"), "").await.json();
    assert_eq!(global["sobjects"].as_array().map(Vec::len), Some(8));
    assert_eq!(global["sobjects"][0]["name"], "Account");
    let full = rest(&org, &format!("GET {V}/sobjects/packagepushrequest/describe/"), "").await.json();
    assert_eq!(
        (full["name"].as_str(), full["keyPrefix"].as_str(), full["deletable"].as_bool()),
        (Some("PackagePushRequest"), Some("0DV"), Some(false))
    );
    assert_eq!(full.as_object().map(serde_json::Map::len), Some(45));
    let status =
        full["fields"].as_array().unwrap().iter().find(|field| field["name"] == "Status").unwrap().clone();
    assert_eq!(status.as_object().map(serde_json::Map::len), Some(57));
    assert_eq!(
        (status["restrictedPicklist"].as_bool(), status["nillable"].as_bool(), status["type"].as_str()),
        (Some(true), Some(true), Some("picklist"))
    );
    assert_eq!(
        status["picklistValues"][1],
        json!({"active": true, "defaultValue": true, "label": "Created", "validFor": null, "value": "Created"})
    );
    let children = rest(&org, &format!("GET {V}/sobjects/Account/describe"), "").await.json();
    assert_eq!(children["childRelationships"][0]["relationshipName"], "Contacts");
    let info = rest(&org, &format!("GET {V}/sobjects/Account"), "").await.json();
    assert_eq!(info["objectDescribe"]["label"], "Account");
}

#[tokio::test]
async fn parents_are_named_by_external_id_and_children_go_with_them() {
    let org = org().start().await.unwrap();
    let account = create(&org, "Account", json!({"Name": "a", "Ext_Id__c": "A-1"})).await;
    let contact = create(&org, "Contact", json!({"LastName": "c", "Account": {"Ext_Id__c": "a-1"}})).await;
    assert_eq!(org.record(&contact).unwrap().text("AccountId"), Some(account.as_str()));
    assert_eq!(
        refused(&org, "Contact", json!({"LastName": "c", "Account": {"Ext_Id__c": "A-2"}})).await.1,
        "INVALID_FIELD"
    );
    rest(&org, &format!("DELETE {V}/sobjects/Account/{account}"), "").await;
    assert!(org.record(&contact).unwrap().deleted);
}
