//! Several requests in one: composite, graphs, batch, trees.

mod common;

use common::{org, rest};
use serde_json::{Value as Json, json};

const V: &str = "/services/data/v60.0";

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

/// A graph of a chain: an account, and contacts of it.
fn graph(id: &str, account: &Json, contacts: usize) -> Json {
    let mut parts = vec![json!({
        "method": "POST", "url": format!("{V}/sobjects/Account"), "referenceId": "account", "body": account,
    })];
    parts.extend((0..contacts).map(|number| {
        json!({
            "method": "POST", "url": format!("{V}/sobjects/Contact"), "referenceId": format!("contact{number}"),
            "body": {"LastName": format!("{number}"), "AccountId": "@{account.id}"},
        })
    }));
    json!({"graphId": id, "compositeRequest": parts})
}

#[tokio::test]
async fn each_graph_is_whole_or_not_there() {
    let org = org().start().await.unwrap();
    let post = async |graphs: Json| {
        let body = json!({ "graphs": graphs }).to_string();
        rest(&org, &format!("POST {V}/composite/graph"), &body).await
    };
    let answer = post(json!([graph("good", &json!({"Name": "Acme"}), 2), graph("bad", &json!({}), 1)])).await;
    let answer = answer.json();
    let graphs = answer["graphs"].as_array().unwrap();
    let told: Vec<_> =
        graphs.iter().map(|it| (it["graphId"].as_str(), it["isSuccessful"].as_bool())).collect();
    assert_eq!(told, [(Some("good"), Some(true)), (Some("bad"), Some(false))]);
    let codes = |graph: &Json, at: usize| {
        let response = &graph["graphResponse"]["compositeResponse"][at];
        (response["httpStatusCode"].as_u64(), response["body"][0]["errorCode"].as_str().map(str::to_owned))
    };
    assert_eq!([codes(&graphs[0], 0).0, codes(&graphs[0], 2).0], [Some(201); 2]);
    assert_eq!(codes(&graphs[1], 0), (Some(400), Some("REQUIRED_FIELD_MISSING".into())));
    assert_eq!(codes(&graphs[1], 1), (Some(400), Some("PROCESSING_HALTED".into())));
    assert_eq!((org.records("Account").len(), org.records("Contact").len()), (1, 2));
    // After 14 failed graphs nobody looks at the rest.
    let mut many: Vec<Json> = (0..14).map(|number| graph(&format!("bad{number}"), &json!({}), 0)).collect();
    many.push(graph("late", &json!({"Name": "late"}), 0));
    let answer = post(many.into()).await.json();
    assert_eq!(codes(&answer["graphs"][14], 0), (Some(400), Some("PROCESSING_HALTED".into())));
    assert_eq!(org.records("Account").len(), 1);
}

#[tokio::test]
async fn graphs_have_limits() {
    let org = org().start().await.unwrap();
    let post = async |version: u16, graphs: Json| {
        let body = json!({ "graphs": graphs }).to_string();
        rest(&org, &format!("POST /services/data/v{version}.0/composite/graph"), &body).await
    };
    let account = || json!({"Name": "x"});
    assert_eq!(post(49, json!([])).await.status, 404, "graphs came with 50.0");
    let many: Vec<Json> = (0..76).map(|number| graph(&format!("g{number}"), &account(), 0)).collect();
    assert_eq!(post(60, many.into()).await.code(), "LIMIT_EXCEEDED");
    assert_eq!(post(60, json!([graph("wide", &account(), 500)])).await.code(), "LIMIT_EXCEEDED");
    assert_eq!(
        post(60, json!([graph("a", &account(), 0), graph("a", &account(), 0)])).await.code(),
        "JSON_PARSER_ERROR"
    );
    let chain = |length: usize| {
        let part = |number: usize| {
            let parent = if number == 0 { json!("x") } else { json!(format!("@{{r{}.id}}", number - 1)) };
            json!({"method": "POST", "url": format!("{V}/sobjects/Account"), "referenceId": format!("r{number}"),
                   "body": {"Name": parent}})
        };
        json!([{"graphId": "chain", "compositeRequest": (0..length).map(part).collect::<Vec<_>>()}])
    };
    assert_eq!(post(60, chain(16)).await.code(), "LIMIT_EXCEEDED");
    assert_eq!(post(60, chain(15)).await.json()["graphs"][0]["isSuccessful"], true);
    let kinds: Vec<Json> = (0..16)
        .map(|number| {
            json!({"method": "GET", "url": format!("{V}/sobjects/Kind{number}"), "referenceId": format!("r{number}")})
        })
        .collect();
    let kinds = json!([{"graphId": "kinds", "compositeRequest": kinds}]);
    assert_eq!(post(60, kinds).await.code(), "LIMIT_EXCEEDED");
    assert!(post(60, json!([{"graphId": "none"}])).await.body.contains("compositeRequest of graph none"));
    assert_eq!(org.records("Account").len(), 15, "what was refused did nothing");
}
