use super::*;
use crate::api::Reference;
use crate::client::testing::{Dock, Script, Ship, json, refusal, ship};
use crate::error::ErrorKind;
use crate::field::IntoValue;
use crate::select;
use crate::{Id, New, Select, Upsert, Value};

fn named(name: &str) -> New<Ship> {
    New::new().set(Ship::NAME, name)
}

#[tokio::test]
async fn requests_of_a_composite_refer_to_each_other() {
    let script = Script::new([json(
        200,
        r#"{"compositeResponse":[
            {"body":{"id":"a00000000000001AAA","success":true,"errors":[]},"httpHeaders":{"Location":"/x"},"httpStatusCode":201,"referenceId":"new"},
            {"body":null,"httpHeaders":{},"httpStatusCode":204,"referenceId":"edit"},
            {"body":{"totalSize":1,"done":true,"records":[{"attributes":{"type":"Ship__c"},"Name":"a"}]},"httpHeaders":{},"httpStatusCode":200,"referenceId":"rows"},
            {"body":{"attributes":{"type":"Ship__c"},"Name":"b"},"httpHeaders":{},"httpStatusCode":200,"referenceId":"one"},
            {"body":[{"errorCode":"PROCESSING_HALTED","message":"halted"}],"httpHeaders":{},"httpStatusCode":400,"referenceId":"gone"}]}"#,
    )]);
    let mut composite = Composite::new().all_or_none(true);
    let new = composite.add("new", Subrequest::create(named("a")));
    let edit = Subrequest::raw(
        Method::Patch,
        &format!("/sobjects/Ship__c/{}", new.path("id")),
        Some(r#"{"Masts__c":3}"#.into()),
    );
    let edit = composite.add("edit", edit);
    let rows = composite.add("rows", Subrequest::query(select![Ship: NAME]));
    let one = composite.add("one", Subrequest::retrieve(ship(1), select![Ship: NAME]));
    let gone = composite.add("gone", Subrequest::delete::<Ship>(ship(2)));
    let done = script.org().composite(composite).await.unwrap();
    assert_eq!(done.get(&new).unwrap().id().unwrap(), ship(1));
    assert_eq!(done.get(&edit).unwrap().granted().unwrap().status, 204);
    assert_eq!(done.get(&rows).unwrap().rows::<Ship>().unwrap()[0].name.as_deref(), Some("a"));
    assert_eq!(done.get(&one).unwrap().record::<Ship>().unwrap().name.as_deref(), Some("b"));
    let error = done.get(&gone).unwrap().granted().unwrap_err();
    assert_eq!((error.code(), error.http_status()), (Some("PROCESSING_HALTED"), Some(400)));
    assert!(done.get(&Reference("other".into())).is_err());
    let part = |method: &str, path: &str, name: &str, body: &str| {
        format!(r#"{{"method":"{method}","url":"/services/data/v62.0{path}","referenceId":"{name}"{body}}}"#)
    };
    let parts = [
        part("POST", "/sobjects/Ship__c", "new", r#","body":{"Name":"a"}"#),
        part("PATCH", "/sobjects/Ship__c/@{new.id}", "edit", r#","body":{"Masts__c":3}"#),
        part("GET", "/query?q=SELECT%20Name%20FROM%20Ship__c", "rows", ""),
        part("GET", "/sobjects/Ship__c/a00000000000001AAA?fields=Name", "one", ""),
        part("DELETE", "/sobjects/Ship__c/a00000000000002AAA", "gone", ""),
    ];
    let sent = format!(r#"{{"allOrNone":true,"compositeRequest":[{}]}}"#, parts.join(","));
    assert_eq!(script.only(), format!("POST /services/data/v62.0/composite\n{sent}"));
    assert_eq!(IntoValue::<Id>::into_value(&new), Value::Reference("@{new.id}".into()));
}

#[tokio::test]
async fn requests_of_a_batch_stand_alone() {
    let script = Script::new([json(
        200,
        r#"{"hasErrors":true,"results":[{"statusCode":201,"result":{"id":"1dc000000000001AAA","success":true,"errors":[]}},
           {"statusCode":412,"result":[{"errorCode":"BATCH_PROCESSING_HALTED","message":"x"}]}]}"#,
    )]);
    let dock = New::<Dock>::new().set(Dock::NAME, "n");
    let requests = vec![Subrequest::create(dock), Subrequest::upsert(Upsert::by(Ship::NUMBER, "A"))];
    let results = script.org().batch(requests, true).await.unwrap();
    assert_eq!(results[0].id().unwrap().key_prefix(), "1dc");
    assert_eq!(results[1].granted().unwrap_err().code(), Some("BATCH_PROCESSING_HALTED"));
    assert_eq!(
        script.only(),
        "POST /services/data/v62.0/tooling/composite/batch\n{\"haltOnError\":true,\"batchRequests\":[\
         {\"method\":\"POST\",\"url\":\"v62.0/tooling/sobjects/Dock\",\"richInput\":{\"Name\":\"n\"}},\
         {\"method\":\"PATCH\",\"url\":\"v62.0/tooling/sobjects/Ship__c/Number__c/A\",\"richInput\":{}}]}"
    );
}

#[tokio::test]
async fn what_cannot_go_in_one_is_not_sent() {
    let org = Script::default().org();
    let composite = |requests: Vec<(&str, Subrequest)>| {
        let mut composite = Composite::new();
        for (name, request) in requests {
            composite.add(name, request);
        }
        composite
    };
    let get = || Subrequest::raw(Method::Get, "/limits", None);
    let query = || Subrequest::query(select![Ship: NAME]);
    for (requests, word) in [
        (vec![], "1 to 25"),
        (vec![("a b", get())], "no name"),
        (vec![("a", get()), ("a", get())], "named a"),
        (vec![("a", Subrequest::raw(Method::Get, "//evil.example", None))], "its path"),
        (vec![("a", Subrequest::raw(Method::Post, "/x", Some("{".into())))], "not JSON"),
        (vec![("a", Subrequest::query(Select::<Ship>::new()))], "selects no columns"),
        (["a", "b", "c", "d", "e", "f"].map(|name| (name, query())).into(), "at most 5 queries"),
    ] {
        let error = org.composite(composite(requests)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Input);
        assert!(error.to_string().contains(word), "{error}");
    }
    let error = org.batch((0..26).map(|_| get()).collect(), false).await.unwrap_err();
    assert!(error.to_string().contains("not 26"), "{error}");
    let soap = org.over(Wire::Soap);
    assert_eq!(soap.batch(vec![get()], false).await.unwrap_err().kind(), ErrorKind::NotOnThisWire);
    let refused = Script::new([refusal(400, "JSON_PARSER_ERROR", "no")]).org();
    let error = refused.composite(composite(vec![("a", get())])).await.unwrap_err();
    assert_eq!(error.code(), Some("JSON_PARSER_ERROR"));
}
