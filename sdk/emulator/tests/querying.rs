//! What queries and searches may ask, how they are explained, and what a client
//! may take of the org's time.

mod common;

use std::time::Duration;

use common::{org, query, rest, soap};
use serde_json::{Value as Json, json};
use sforce_emulator::schema::Prop;
use sforce_emulator::{Emulator, Settings};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const V: &str = "/services/data/v60.0";

async fn get(org: &Emulator, version: u16, resource: &str) -> common::Response {
    rest(org, &format!("GET /services/data/v{version}.0/{}", resource.replace(' ', "+")), "").await
}

async fn with_accounts() -> Emulator {
    let org = org().start().await.expect("an org");
    for number in 0..10 {
        let name = format!("Acme {number}");
        let key = format!("A-{number}");
        org.insert("Account", [("Name", name.as_str()), ("Ext_Id__c", &key), ("Rating", "Hot")])
            .expect("an account");
    }
    org
}

#[tokio::test]
async fn queries_are_explained() {
    let org = with_accounts().await;
    let plans =
        async |soql: &str| get(&org, 60, &format!("query?explain={soql}")).await.json()["plans"].clone();
    let all = plans("SELECT Name FROM Account").await;
    let keys: Vec<&str> = all[0].as_object().expect("a plan").keys().map(String::as_str).collect();
    let mut expected = [
        "cardinality",
        "fields",
        "leadingOperationType",
        "notes",
        "relativeCost",
        "sobjectCardinality",
        "sobjectType",
    ];
    expected.sort_unstable();
    assert_eq!((keys, all.as_array().map(Vec::len)), (expected.to_vec(), Some(1)));
    assert_eq!((&all[0]["leadingOperationType"], &all[0]["notes"]), (&json!("TableScan"), &json!([])));
    let by_key = plans("SELECT Name FROM Account WHERE Ext_Id__c = 'A-1' AND Rating = 'Hot'").await;
    let shown = |plan: &Json| {
        (plan["leadingOperationType"].clone(), plan["cardinality"].clone(), plan["fields"].clone())
    };
    assert_eq!(shown(&by_key[0]), (json!("Index"), json!(1), json!(["Ext_Id__c"])));
    assert_eq!(by_key[0]["notes"][0]["fields"], json!(["Rating"]));
    assert_eq!(by_key[0]["sobjectCardinality"], 10);
    assert_eq!(shown(&by_key[1]), (json!("TableScan"), json!(10), json!([])));
    assert!(by_key[0]["relativeCost"].as_f64() < by_key[1]["relativeCost"].as_f64(), "the cheapest first");
    // What not every row must fit leads nowhere.
    let either = plans("SELECT COUNT() FROM Account WHERE Ext_Id__c = 'A-1' OR Rating = 'Hot'").await;
    assert_eq!(either.as_array().map(Vec::len), Some(1));
    let wrong = get(&org, 60, "query?explain=SELECT Nope FROM Account").await;
    assert_eq!((wrong.status, wrong.code()), (400, "INVALID_FIELD".to_owned()));
}

#[tokio::test]
async fn queries_tell_their_columns() {
    let mut schema = common::objects();
    for field in &mut schema.objects.get_mut("Account").expect("an object").fields {
        field.props.insert(Prop::Aggregatable);
    }
    let org = org().schema(schema).start().await.expect("an org");
    org.insert("Account", [("Name", "Acme")]).expect("an account");
    let columns = async |soql: &str| get(&org, 60, &format!("query?q={soql}&columns=true")).await.json();
    let all =
        columns("SELECT Id, Name, Founded__c, (SELECT LastName, Account.Name FROM Contacts) FROM Account");
    let all = all.await;
    assert_eq!(
        (&all["entityName"], &all["groupBy"], &all["idSelected"], &all["keyPrefix"]),
        (&json!("Account"), &json!(false), &json!(true), &json!("001"))
    );
    assert!(all.get("records").is_none(), "no rows: {all}");
    let shown = |column: &Json| {
        let names: Vec<&str> = column["joinColumns"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|it| it["columnName"].as_str().expect("a name"))
            .collect();
        format!("{} {} {}", column["columnName"], column["aggregate"], names.join(","))
    };
    let of = |answer: &Json| -> Vec<String> {
        answer["columnMetadata"].as_array().expect("columns").iter().map(shown).collect()
    };
    assert_eq!(
        of(&all),
        ["\"Id\" false ", "\"Name\" false ", "\"Founded__c\" false ", "\"Contacts\" true LastName,Account"]
    );
    let name = &all["columnMetadata"][1];
    assert_eq!(
        name,
        &json!({
            "aggregate": false, "apexType": "String", "booleanType": false, "columnName": "Name", "custom": false,
            "displayName": "Name", "foreignKeyName": null, "insertable": true, "joinColumns": [],
            "numberType": false, "textType": true, "updatable": true
        })
    );
    assert_eq!(all["columnMetadata"][2]["custom"], true);
    assert_eq!(of(&columns("SELECT Account.Name FROM Contact").await), ["\"Account\" false Name"]);
    let grouped =
        columns("SELECT Rating, COUNT(Id), MAX(AnnualRevenue) most FROM Account GROUP BY Rating").await;
    let names = |at: usize| {
        let column = &grouped["columnMetadata"][at];
        (column["columnName"].clone(), column["displayName"].clone(), column["aggregate"].clone())
    };
    assert_eq!(grouped["groupBy"], true);
    assert_eq!(names(0), (json!("Rating"), json!("Rating"), json!(false)));
    assert_eq!(names(1), (json!("expr0"), json!("COUNT(Id)"), json!(true)));
    assert_eq!(names(2), (json!("most"), json!("MAX(AnnualRevenue)"), json!(true)));
    let counted = columns("SELECT COUNT() FROM Account").await;
    assert_eq!(counted["columnMetadata"][0]["displayName"], "COUNT()");
    let wrong = get(&org, 60, "query?q=SELECT Nope FROM Account&columns=true").await;
    assert_eq!((wrong.status, wrong.code()), (400, "INVALID_FIELD".to_owned()));
    let rows = get(&org, 60, "query?q=SELECT Name FROM Account&columns=false").await;
    assert_eq!(rows.json()["totalSize"], 1);
}

#[tokio::test]
async fn searches_have_parameters() {
    let org = with_accounts().await;
    org.insert("Contact", [("LastName", "Acme"), ("Email", "a@example.com")]).expect("a contact");
    let names = |answer: &Json| -> Vec<String> {
        let records = answer["searchRecords"].as_array().expect("records").iter();
        records
            .map(|it| format!("{} {}", it["attributes"]["type"].as_str().unwrap_or("?"), it["Name"]))
            .collect()
    };
    let sought = "parameterizedSearch?q=Acme&sobject=Account&Account.fields=Name&Account.limit=2";
    assert_eq!(names(&get(&org, 60, sought).await.json()), ["Account \"Acme 0\"", "Account \"Acme 1\""]);
    assert!(get(&org, 36, sought).await.json().is_array(), "a list up to 36.0, as a search");
    let body = json!({
        "q": "Acme", "in": "ALL", "fields": ["Id"], "overallLimit": 3,
        "sobjects": [{"name": "Contact"}, {"name": "Account", "fields": ["Id", "Name"], "where": "Name > 'Acme 7'"}],
    });
    let post =
        async |body: &Json| rest(&org, &format!("POST {V}/parameterizedSearch"), &body.to_string()).await;
    assert_eq!(
        names(&post(&body).await.json()),
        ["Contact null", "Account \"Acme 8\"", "Account \"Acme 9\""]
    );
    let email = json!({"q": "Acme", "in": "EMAIL", "sobjects": [{"name": "Contact"}]});
    assert_eq!(names(&post(&email).await.json()), [""; 0]);
    for (body, part) in [
        (json!({"sobjects": []}), "A search string has to be specified"),
        (json!({"q": "a", "sobjects": [{}]}), "every one of sobjects needs a name"),
        (
            json!({"q": "a", "sobjects": [{"name": "Account) RETURNING Contact("}]}),
            "sobjects and fields are names",
        ),
    ] {
        let refused = post(&body).await;
        assert_eq!((refused.status, refused.code()), (400, "MALFORMED_SEARCH".to_owned()));
        assert!(refused.body.contains(part), "{}", refused.body);
    }
    // Braces are words like others.
    assert_eq!(names(&post(&json!({"q": "} RETURNING Contact {"})).await.json()), [""; 0]);
}

#[tokio::test]
async fn all_fields_came_with_51_and_have_a_bound() {
    let org = with_accounts().await;
    let id = org.records("Account")[0].id.clone();
    let ask = async |version: u16, soql: &str| {
        let answer = get(&org, version, &format!("query?q={soql}")).await;
        if answer.status == 200 { "found".to_owned() } else { answer.code() }
    };
    for (version, soql, expected) in [
        (50, "SELECT FIELDS(STANDARD) FROM Account".to_owned(), "MALFORMED_QUERY"),
        (51, "SELECT FIELDS(STANDARD) FROM Account".to_owned(), "found"),
        (51, "SELECT FIELDS(ALL) FROM Account".to_owned(), "MALFORMED_QUERY"),
        (51, "SELECT FIELDS(ALL) FROM Account LIMIT 200".to_owned(), "found"),
        (51, "SELECT FIELDS(ALL) FROM Account LIMIT 201".to_owned(), "MALFORMED_QUERY"),
        (51, format!("SELECT FIELDS(ALL) FROM Account WHERE Id = '{id}'"), "found"),
        (51, format!("SELECT FIELDS(CUSTOM) FROM Account WHERE Name != null AND Id IN ('{id}')"), "found"),
        (51, format!("SELECT FIELDS(ALL) FROM Account WHERE Id != '{id}'"), "MALFORMED_QUERY"),
    ] {
        assert_eq!(ask(version, &soql).await, expected, "{version}.0: {soql}");
    }
}

#[tokio::test]
async fn subqueries_have_an_offset_below_one_row() {
    let org = org().start().await.expect("an org");
    let account = org.insert("Account", [("Name", "Acme")]).expect("an account");
    for name in ["a", "b", "c"] {
        org.insert("Contact", [("LastName", name), ("AccountId", account.as_str())]).expect("a contact");
    }
    let soql = "SELECT (SELECT LastName FROM Contacts ORDER BY LastName OFFSET 1) FROM Account";
    let found = query(&org, &format!("{soql} LIMIT 1")).await.json();
    let contacts = found["records"][0]["Contacts"]["records"].as_array().expect("contacts");
    assert_eq!(contacts.iter().map(|it| &it["LastName"]).collect::<Vec<_>>(), ["b", "c"]);
    for refused in [soql.to_owned(), format!("{soql} LIMIT 2")] {
        let refused = query(&org, &refused).await;
        assert_eq!(refused.code(), "MALFORMED_QUERY");
        assert!(
            refused.body.contains("OFFSET in a subquery needs an outer query with LIMIT 1"),
            "{}",
            refused.body
        );
    }
}

#[tokio::test]
async fn queries_that_take_too_long_end() {
    let settings = Settings { query_time: Duration::ZERO, ..Settings::with_retired_versions() };
    let org = org().settings(settings).start().await.expect("an org");
    for number in 0..300 {
        org.insert("Account", [("Name", format!("Acme {number}").as_str())]).expect("an account");
    }
    let soql = "SELECT Name FROM Account WHERE Name LIKE '%1%' ORDER BY Name";
    let late = query(&org, soql).await;
    assert_eq!((late.status, late.code()), (400, "QUERY_TIMEOUT".to_owned()));
    let late =
        soap(&org, "u/60.0", &format!("<p:query><p:queryString>{soql}</p:queryString></p:query>")).await;
    assert!(late.body.contains("<faultcode>sf:QUERY_TIMEOUT</faultcode>"), "{}", late.body);
    // Nothing else is hurried.
    assert_eq!(rest(&org, &format!("POST {V}/sobjects/Account"), "{\"Name\":\"x\"}").await.status, 201);
    assert_eq!(org.records("Account").len(), 301);
}

#[tokio::test]
async fn requests_end_with_the_day_where_that_is_enforced() {
    let settings =
        Settings { daily_requests: 3, enforce_daily_requests: true, ..Settings::with_retired_versions() };
    let org = org().settings(settings).start().await.expect("an org");
    for used in ["api-usage=1/3", "api-usage=2/3"] {
        assert_eq!(get(&org, 60, "limits").await.header("sforce-limit-info"), Some(used));
    }
    assert_eq!(soap(&org, "u/60.0", "<p:getUserInfo/>").await.status, 200);
    let refused = get(&org, 60, "limits").await;
    assert_eq!((refused.status, refused.code()), (403, "REQUEST_LIMIT_EXCEEDED".to_owned()));
    let refused = soap(&org, "u/60.0", "<p:getUserInfo/>").await;
    assert!(refused.body.contains("<faultcode>sf:REQUEST_LIMIT_EXCEEDED</faultcode>"), "{}", refused.body);
    assert_eq!(
        rest(&org, "GET /services/data", "").await.status,
        200,
        "what needs no session is not counted"
    );
    org.advance(Duration::from_secs(24 * 3600));
    assert_eq!(get(&org, 60, "limits").await.header("sforce-limit-info"), Some("api-usage=1/3"));
    // Each part of a batch counts.
    let part = json!({"method": "GET", "url": "v60.0/limits"});
    let batch = json!({ "batchRequests": [part, part] }).to_string();
    let answer = rest(&org, &format!("POST {V}/composite/batch"), &batch).await.json();
    assert_eq!(
        (&answer["results"][0]["statusCode"], &answer["results"][1]["statusCode"]),
        (&json!(200), &json!(403))
    );
}

#[tokio::test]
async fn slow_clients_are_sent_away() {
    let settings = Settings { receive_time: Duration::from_millis(1), ..Settings::with_retired_versions() };
    let org = org().settings(settings).start().await.expect("an org");
    for (path, code) in [
        (format!("{V}/sobjects/Account"), "REQUEST_RUNNING_TOO_LONG"),
        ("/services/Soap/u/60.0".to_owned(), "sf:REQUEST_RUNNING_TOO_LONG"),
    ] {
        let address = org.url().trim_start_matches("http://");
        let mut stream = TcpStream::connect(address).await.expect("the org listens");
        let head = format!(
            "POST {path} HTTP/1.1\r\nHost: {address}\r\nContent-Length: 100\r\n\r\nthe rest never comes"
        );
        stream.write_all(head.as_bytes()).await.expect("the head is sent");
        let mut bytes = [0; 1024];
        let read = stream.read(&mut bytes).await.expect("an answer");
        let answer = String::from_utf8_lossy(&bytes[..read]);
        assert!(answer.contains(code), "{answer}");
    }
    assert_eq!(get(&org, 60, "limits").await.status, 200);
}
