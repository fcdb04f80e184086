//! Recorded REST answers, played to the client: each is read by the call that it answers, or stands in a
//! list with the reason why no call does.

use super::content::{Sender, same_describe, same_json};
use super::corpus::{Corpus, play};
use super::exchange::{Exchange, NO_CALL};
use super::played::{ANY, recording};
use serde_json::Value as Json;
use sforce::client::{Composite, Limit, Method, Subrequest, Tree};
use sforce::wire::to_json_row;
use sforce::{
    ClientCredentials, DynamicObject, Edit, Error, ErrorKind, Id, New, Org, RefreshToken, Retry, SaveResult,
    Upsert, select,
};
use sforce_bindings::objects::Account;
use std::collections::BTreeMap;

#[test]
fn every_rest_answer_is_read_by_its_call() {
    let Some(mut corpus) = Corpus::at_hand() else { return };
    let (ours, strangers) = (corpus.is_ours(), corpus.has_strangers());
    let (mut read, mut elsewhere) = (BTreeMap::<&str, usize>::new(), BTreeMap::<&str, usize>::new());
    corpus.each("json", |name, text| {
        let exchange = match Exchange::of(name, text) {
            Ok(exchange) => exchange,
            Err(reason) => {
                assert!(strangers, "{name}: {reason}");
                *elsewhere.entry(reason).or_default() += 1;
                return;
            }
        };
        if let Some(call) = play(played(name, &exchange)) {
            *read.entry(call).or_default() += 1;
            return;
        }
        let known = exchange.elsewhere().or(strangers.then_some(NO_CALL));
        let reason = known.unwrap_or_else(|| {
            panic!("{name}: nothing reads {} {}, and no reason is known", exchange.method, exchange.path)
        });
        *elsewhere.entry(reason).or_default() += 1;
    });
    println!("read by their calls: {read:?}\nelsewhere: {elsewhere:?}");
    let calls = [
        "an error",
        "composite",
        "create",
        "create of many",
        "delete",
        "delete of many",
        "deleted",
        "describe_global",
        "limits",
        "query",
        "retrieve",
        "sign-in",
        "update",
        "update of many",
        "updated",
        "upsert",
        "upsert of many",
        "user_info",
    ];
    for call in calls.iter().filter(|_| ours) {
        assert!(read.contains_key(call), "no recording of {call}: {read:?}");
    }
    corpus.end();
}

/// Plays an answer to its call; the call, or none.
async fn played(name: &str, exchange: &Exchange) -> Option<&'static str> {
    let sign_in = exchange.path.starts_with("oauth2");
    if exchange.status >= 300 && !sign_in && !exchange.path.starts_with("async/") {
        refused(name, exchange).await;
        return Some("an error");
    }
    if exchange.method == "GET" || sign_in {
        return play_read(name, exchange).await;
    }
    play_write(name, exchange).await
}

/// Whatever was asked, a refusal is read as one.
async fn refused(name: &str, exchange: &Exchange) {
    let org = exchange.org();
    if exchange.status == 304 {
        let described = org.describe_since("Account", span().0).await.unwrap();
        assert!(described.is_none(), "{name}");
        return;
    }
    let error = if exchange.method == "GET" {
        org.query_text::<DynamicObject>("SELECT Id FROM Account").all().await.unwrap_err()
    } else {
        org.object("Account").delete(Id::new(ANY).unwrap()).await.unwrap_err()
    };
    // A gateway may have answered, which knows no JSON.
    let Ok(said) = serde_json::from_str::<Json>(&exchange.body) else { return };
    let tree =
        said["results"].as_array().into_iter().flatten().find_map(|it| it["errors"][0].get("statusCode"));
    let code = match exchange.status {
        300 => Some("DUPLICATE_EXTERNAL_ID"),
        _ => said[0]["errorCode"].as_str().or(tree.and_then(Json::as_str)),
    };
    assert_eq!(error.code(), code, "{name}: {error}");
}

async fn play_write(name: &str, exchange: &Exchange) -> Option<&'static str> {
    let segments: Vec<&str> = exchange.path.split('/').collect();
    let id = Id::new(ANY).unwrap();
    let org = exchange.org();
    Some(match (exchange.method.as_str(), segments.as_slice()) {
        ("POST", ["composite"]) => {
            composite(name, exchange).await;
            "composite"
        }
        ("POST", ["composite", "batch"]) => {
            batch(name, exchange).await;
            "batch"
        }
        ("POST", ["composite", "tree", _]) => {
            tree(name, exchange).await;
            "tree"
        }
        ("POST", ["composite", "sobjects"]) => {
            let rows = vec![New::<Account>::new(); count(exchange)];
            saved(name, exchange, &org.create(rows).await.unwrap());
            "create of many"
        }
        ("PATCH", ["composite", "sobjects"]) => {
            let rows = vec![Edit::<Account>::of(id); count(exchange)];
            saved(name, exchange, &org.update(rows).await.unwrap());
            "update of many"
        }
        ("PATCH", ["composite", "sobjects", object, key]) => {
            let rows = vec![Upsert::named(object, key, "1"); count(exchange)];
            saved(name, exchange, &org.upsert(rows).await.unwrap());
            "upsert of many"
        }
        ("DELETE", ["composite", "sobjects"]) => {
            let ids = vec![id; count(exchange)];
            saved(name, exchange, &org.delete_all::<Account>(&ids).await.unwrap());
            "delete of many"
        }
        ("POST", ["sobjects", _]) => {
            created(name, exchange).await;
            "create"
        }
        ("PATCH", ["sobjects", object, _]) => {
            org.update(Edit::named(object, id)).await.unwrap();
            "update"
        }
        ("PATCH", ["sobjects", object, key, _]) => {
            let upserted = org.upsert(Upsert::named(object, key, "1")).await.unwrap();
            let said = exchange.json()["id"].as_str().and_then(|id| Id::lenient(id).ok());
            assert_eq!((upserted.id, upserted.created), (said, exchange.status == 201), "{name}");
            "upsert"
        }
        ("DELETE", ["sobjects", object, _]) => {
            org.object(*object).delete(id).await.unwrap();
            "delete"
        }
        _ => return None,
    })
}

async fn play_read(name: &str, exchange: &Exchange) -> Option<&'static str> {
    let segments: Vec<&str> = exchange.path.split('/').collect();
    let id = Id::new(ANY).unwrap();
    let org = exchange.org();
    Some(match segments.as_slice() {
        ["oauth2", "token"] => {
            sign_in(name, exchange).await;
            "sign-in"
        }
        ["query" | "queryAll", ..] => {
            let answer = exchange.json();
            // The pages behind are not recorded here, of the rows or of their children.
            let mut query = org.query_text::<DynamicObject>("SELECT Id FROM Account").first_children();
            let page = query.next_page().await.transpose().unwrap_or_else(|error| panic!("{name}: {error}"));
            let rows = page.unwrap_or_default();
            assert_eq!(rows.len(), answer["records"].as_array().unwrap().len(), "{name}");
            assert_eq!(query.total(), answer["totalSize"].as_u64(), "{name}");
            assert_eq!(query.locator(), answer["nextRecordsUrl"].as_str(), "{name}");
            same_rows(name, &rows, &answer["records"]);
            "query"
        }
        ["search"] => {
            let rows = org.search_text::<DynamicObject>("FIND {Acme}").await.unwrap();
            let answer = exchange.json();
            same_rows(name, &rows, answer.get("searchRecords").unwrap_or(&answer));
            "search"
        }
        ["sobjects"] => {
            let described = org.describe_global().await.unwrap();
            let again: Json = serde_json::from_str(&to_json_row(&described.value).unwrap()).unwrap();
            same_describe(name, &exchange.json(), &again);
            "describe_global"
        }
        ["sobjects", object, "describe"] => {
            let described = org.describe(object).await.unwrap();
            let again: Json = serde_json::from_str(&to_json_row(&described.value).unwrap()).unwrap();
            same_describe(name, &exchange.json(), &again);
            "describe"
        }
        ["sobjects", object, "updated"] => {
            let (start, end) = span();
            let updated = org.updated(object, start, end).await.unwrap();
            assert_eq!(updated.ids.len(), exchange.json()["ids"].as_array().unwrap().len(), "{name}");
            "updated"
        }
        ["sobjects", object, "deleted"] => {
            let (start, end) = span();
            let deleted = org.deleted(object, start, end).await.unwrap();
            let records = exchange.json()["deletedRecords"].as_array().unwrap().len();
            assert_eq!(deleted.records.len(), records, "{name}");
            "deleted"
        }
        ["sobjects", "Account", it] if Id::lenient(it).is_ok() => {
            let account = org.retrieve(id, select![Account: NAME]).await.unwrap();
            let again: Json = serde_json::from_str(&to_json_row(&account).unwrap()).unwrap();
            same_json(name, Sender::Service, &exchange.json(), &again);
            "retrieve"
        }
        ["limits"] => {
            let limits = org.limits().await.unwrap();
            let again: serde_json::Map<_, _> =
                limits.iter().map(|(name, limit)| (name.clone(), limit_json(limit))).collect();
            assert_eq!(Json::Object(again), exchange.json(), "{name}");
            "limits"
        }
        ["oauth2", "userinfo"] => {
            let (user, said) = (org.user_info().await.unwrap(), exchange.json());
            assert_eq!(Some(user.user_name.as_str()), said["preferred_username"].as_str(), "{name}");
            let told = said.as_object().unwrap().values().filter(|value| !value.is_null()).count();
            assert_eq!(user.all.len(), told, "{name}");
            "user_info"
        }
        _ => return None,
    })
}

/// Every row goes back as it came.
fn same_rows(name: &str, rows: &[DynamicObject], came: &Json) {
    let came = came.as_array().unwrap();
    assert_eq!(rows.len(), came.len(), "{name}");
    for (row, came) in rows.iter().zip(came) {
        let again: Json = serde_json::from_str(&to_json_row(row).unwrap()).unwrap();
        assert_eq!(again, *came, "{name}");
    }
}

async fn created(name: &str, exchange: &Exchange) {
    let created = exchange.org().create(New::<Account>::new()).await;
    let said = exchange.json();
    let granted = said["id"].as_str().filter(|_| said["success"] != Json::Bool(false));
    match (created, granted.map(Id::lenient)) {
        (Ok(created), Some(Ok(id))) => assert_eq!(created, id, "{name}"),
        (Err(error), Some(Err(_))) => assert_eq!(error.kind(), ErrorKind::Protocol, "{name}: {error}"),
        (Err(error), None) => assert_eq!(error.code(), said["errors"][0]["statusCode"].as_str(), "{name}"),
        (created, id) => panic!("{name}: {created:?} of {id:?}"),
    }
}

async fn batch(name: &str, exchange: &Exchange) {
    let answer = exchange.json();
    let parts = answer["results"].as_array().unwrap();
    let requests = parts.iter().map(|_| Subrequest::raw(Method::Get, "/limits", None)).collect();
    let came = exchange.org().batch(requests, false).await.unwrap();
    for (it, part) in came.iter().zip(parts) {
        assert_eq!(Some(u64::from(it.status)), part["statusCode"].as_u64(), "{name}");
        assert_eq!(serde_json::from_str::<Json>(&it.body).unwrap(), part["result"], "{name}");
    }
}

async fn tree(name: &str, exchange: &Exchange) {
    let answer = exchange.json();
    let said: BTreeMap<_, _> = answer["results"].as_array().unwrap().iter().map(reference_and_id).collect();
    let names = said.keys().map(|name| Tree::new(name, New::<Account>::new()));
    assert_eq!(exchange.org().create_trees(names.collect()).await.unwrap(), said, "{name}");
}

fn reference_and_id(one: &Json) -> (String, Id) {
    (one["referenceId"].as_str().unwrap().to_owned(), Id::lenient(one["id"].as_str().unwrap()).unwrap())
}

async fn composite(name: &str, exchange: &Exchange) {
    let org = exchange.org();
    let answer = exchange.json();
    let parts = answer["compositeResponse"].as_array().unwrap();
    let mut composite = Composite::new();
    let names: Vec<_> = parts.iter().map(|part| part["referenceId"].as_str().unwrap().to_owned()).collect();
    let references: Vec<_> =
        names.iter().map(|name| composite.add(name, Subrequest::raw(Method::Get, "/limits", None))).collect();
    let response = org.composite(composite).await.unwrap_or_else(|error| panic!("{name}: {error}"));
    for (reference, part) in references.iter().zip(parts) {
        let it = response.get(reference).unwrap();
        assert_eq!(Some(u64::from(it.status)), part["httpStatusCode"].as_u64(), "{name}");
        let body: Json = serde_json::from_str(&it.body).unwrap();
        assert_eq!(body, part["body"], "{name}");
        let code = it.granted().err().and_then(|error| error.code().map(str::to_owned));
        assert_eq!(code.as_deref(), part["body"][0]["errorCode"].as_str(), "{name}");
    }
}

fn limit_json(limit: &Limit) -> Json {
    let mut json = serde_json::json!({ "Max": limit.max, "Remaining": limit.remaining });
    for (name, app) in &limit.apps {
        json[name] = limit_json(app);
    }
    json
}

fn count(exchange: &Exchange) -> usize {
    exchange.json().as_array().unwrap().len()
}

fn saved(name: &str, exchange: &Exchange, results: &[SaveResult]) {
    for (result, said) in results.iter().zip(exchange.json().as_array().unwrap()) {
        assert_eq!(Some(result.success), said["success"].as_bool(), "{name}");
        assert_eq!(result.created, said["created"].as_bool(), "{name}");
        assert_eq!(result.id, said["id"].as_str().and_then(|id| Id::lenient(id).ok()), "{name}");
        // Some services leave an empty list out.
        let errors = said["errors"].as_array().map_or(&[][..], Vec::as_slice);
        assert_eq!(result.errors.len(), errors.len(), "{name}");
        for (error, said) in result.errors.iter().zip(errors) {
            assert_eq!(Some(error.code.as_str()), said["statusCode"].as_str(), "{name}");
            assert_eq!(Some(error.message.as_str()), said["message"].as_str(), "{name}");
            assert_eq!(error.fields.len(), said["fields"].as_array().map_or(0, Vec::len), "{name}");
        }
    }
}

async fn sign_in(name: &str, exchange: &Exchange) {
    let builder = || {
        let recording = recording(exchange.status, "application/json", &exchange.body);
        Org::builder().transport(recording).retry(Retry::never())
    };
    let url = "https://login.salesforce.com".to_owned();
    let credentials = ClientCredentials {
        login_url: url.clone(),
        client_id: "id".to_owned(),
        client_secret: "secret".to_owned().into(),
    };
    let refresh = RefreshToken::new(url, "id", "refresh");
    let (said, outcomes): (_, [Result<Org, Error>; 2]) =
        (exchange.json(), [builder().login(credentials).await, builder().login(refresh).await]);
    for outcome in outcomes {
        match outcome {
            Ok(org) => {
                assert_eq!(Some(org.session().token()), said["access_token"].as_str(), "{name}");
                assert_eq!(Some(org.session().instance()), said["instance_url"].as_str(), "{name}");
            }
            Err(error) => {
                assert_eq!(error.code(), said["error"].as_str(), "{name}: {error}");
                assert_eq!(error.kind(), ErrorKind::SignIn, "{name}: {error}");
            }
        }
    }
}

fn span() -> (sforce::DateTime, sforce::DateTime) {
    ("2026-01-01T00:00:00Z".parse().unwrap(), "2026-01-02T00:00:00Z".parse().unwrap())
}
