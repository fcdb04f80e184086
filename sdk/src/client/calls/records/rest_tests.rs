use crate::client::testing::Dock;
use crate::client::testing::{Script, Ship, broken, json, refusal, reply, ship};
use crate::client::{RecordError, SaveResult};
use crate::error::{Acted, ErrorKind};
use crate::{DynamicObject, Edit, Id, New, Upsert, Version, select};
use std::collections::{BTreeSet, VecDeque};
use std::time::Duration;
use tokio::time::Instant;

fn named(name: &str) -> New<Ship> {
    New::new().set(Ship::NAME, name)
}

fn saved(id: Id) -> String {
    format!(r#"{{"id":"{id}","success":true,"errors":[]}}"#)
}

fn failed(code: &str) -> String {
    format!(r#"{{"success":false,"errors":[{{"statusCode":"{code}","message":"no","fields":["Name"]}}]}}"#)
}

fn list(rows: &[String]) -> String {
    format!("[{}]", rows.join(","))
}

#[tokio::test]
async fn one_record_is_created() {
    let script = Script::new([json(201, &saved(ship(1)))]);
    let id = script.org().create(named("Pe\"quod").set(Ship::MASTS, 3)).await.unwrap();
    assert_eq!(id, ship(1));
    assert_eq!(
        script.only(),
        "POST /services/data/v62.0/sobjects/Ship__c\n{\"Name\":\"Pe\\\"quod\",\"Masts__c\":3}"
    );
    let headers = script.requests().remove(0).headers;
    let headers: Vec<_> = headers.iter().map(|(name, value)| format!("{name}: {value}")).collect();
    assert_eq!(
        headers,
        [
            "Authorization: Bearer 00D!TOKEN",
            "Accept: application/json",
            "Content-Type: application/json; charset=UTF-8"
        ]
    );
}

#[tokio::test]
async fn one_record_is_changed_and_deleted() {
    let script = Script::new([reply(204, "", ""), reply(204, "", "")]);
    let org = script.org().at(Version::V38);
    org.update(Edit::of(ship(1)).set(Ship::NAME, "é").null(Ship::MASTS)).await.unwrap();
    org.delete::<Ship>(ship(1)).await.unwrap();
    assert_eq!(
        script.lines(),
        [
            "PATCH /services/data/v38.0/sobjects/Ship__c/a00000000000001AAA\n{\"Name\":\"é\",\"Masts__c\":null}",
            "DELETE /services/data/v38.0/sobjects/Ship__c/a00000000000001AAA",
        ]
    );
}

#[tokio::test]
async fn a_refusal_of_one_record_is_an_error() {
    let body = r#"[{"message":"Required fields are missing: [Name]","errorCode":"REQUIRED_FIELD_MISSING","fields":["Name"]}]"#;
    let script = Script::new([json(400, body)]);
    let error = script.org().create(New::<Ship>::new()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused);
    assert_eq!(error.code(), Some("REQUIRED_FIELD_MISSING"));
    assert_eq!(error.fields(), ["Name"]);
    assert_eq!(error.http_status(), Some(400));
    assert_eq!(error.acted(), Acted::No);
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn many_records_go_in_one_request() {
    let replies = [
        json(200, &list(&[saved(ship(1)), failed("STRING_TOO_LONG")])),
        json(200, &list(&[saved(ship(1)), saved(ship(2))])),
        json(200, &list(&[saved(ship(1)), failed("ENTITY_IS_DELETED")])),
    ];
    let script = Script::new(replies);
    let org = script.org();
    let results = org.create(vec![named("a"), named("b")]).await.unwrap();
    assert_eq!(results[0], SaveResult { id: Some(ship(1)), success: true, ..SaveResult::default() });
    let error = RecordError {
        code: "STRING_TOO_LONG".to_owned(),
        message: "no".to_owned(),
        fields: vec!["Name".to_owned()],
        acted: Acted::No,
        ..RecordError::default()
    };
    assert_eq!(results[1].errors, [error]);
    let error = results[1].clone().into_result().unwrap_err();
    assert_eq!(error.to_string(), "STRING_TOO_LONG: no [Name]");
    let edits = vec![Edit::of(ship(1)).set(Ship::MASTS, 1), Edit::of(ship(2)).null(Ship::MASTS)];
    assert!(org.update(edits).await.unwrap().iter().all(|result| result.success));
    let results = org.delete_all::<Ship>(&[ship(1), ship(2)]).await.unwrap();
    assert_eq!(results.iter().map(|result| result.success).collect::<Vec<_>>(), [true, false]);
    assert_eq!(
        script.lines(),
        [
            "POST /services/data/v62.0/composite/sobjects\n{\"allOrNone\":false,\"records\":[\
             {\"attributes\":{\"type\":\"Ship__c\"},\"Name\":\"a\"},{\"attributes\":{\"type\":\"Ship__c\"},\"Name\":\"b\"}]}",
            "PATCH /services/data/v62.0/composite/sobjects\n{\"allOrNone\":false,\"records\":[\
             {\"attributes\":{\"type\":\"Ship__c\"},\"id\":\"a00000000000001AAA\",\"Masts__c\":1},\
             {\"attributes\":{\"type\":\"Ship__c\"},\"id\":\"a00000000000002AAA\",\"Masts__c\":null}]}",
            "DELETE /services/data/v62.0/composite/sobjects?ids=a00000000000001AAA,a00000000000002AAA&allOrNone=false",
        ]
    );
}

#[tokio::test]
async fn nothing_is_sent_for_no_records() {
    let script = Script::default();
    let org = script.org();
    assert_eq!(org.create(Vec::<New<Ship>>::new()).await.unwrap(), []);
    assert_eq!(org.delete_all::<Ship>(&[]).await.unwrap(), []);
    assert_eq!(org.retrieve(Vec::<Id>::new(), select![Ship: NAME]).await.unwrap(), []);
}

#[tokio::test]
async fn records_go_in_whatever_can_be_iterated_over() {
    let both = || json(200, &list(&[saved(ship(1)), saved(ship(2))]));
    let read = || json(200, "[null,null]");
    let script = Script::new([both(), both(), both(), both(), read(), read(), read(), read()]);
    let org = script.org().at(Version::V62);
    let ids = [ship(1), ship(2)];

    let results: Vec<SaveResult> = org.create([named("a"), named("b")]).await.unwrap();
    assert_eq!(results.iter().filter_map(|result| result.id).collect::<Vec<_>>(), ids);
    let queue = VecDeque::from([named("a"), named("b")]);
    assert_eq!(org.create(queue).await.unwrap().len(), 2);
    let edits = ids.iter().map(|id| Edit::of(*id).set(Ship::NAME, "c"));
    assert_eq!(org.update(edits).await.unwrap().len(), 2);
    let upserts = ["1", "2"].map(|number| Upsert::by_custom("Number__c", number).set(Ship::NAME, "d"));
    assert_eq!(org.upsert(upserts).await.unwrap().len(), 2);
    let sent = script.lines();
    assert_eq!(sent[0], sent[1]);

    for found in [
        org.retrieve(ids, select![Ship: NAME]).await.unwrap(),
        org.retrieve(&ids, select![Ship: NAME]).await.unwrap(),
        org.retrieve(ids.iter(), select![Ship: NAME]).await.unwrap(),
        org.retrieve(BTreeSet::from(ids), select![Ship: NAME]).await.unwrap(),
    ] {
        assert_eq!(found, [None, None]);
    }
    let reads = &script.lines()[4..];
    assert!(reads.iter().all(|line| line == &reads[0] && line.contains(ship(2).as_str())), "{reads:?}");
}

#[tokio::test]
async fn before_42_records_go_one_by_one() {
    let replies = [
        json(201, &saved(ship(1))),
        refusal(400, "STRING_TOO_LONG", "no"),
        broken(Acted::Perhaps),
        broken(Acted::No),
        json(201, &saved(ship(5))),
        json(201, &saved(ship(6))),
    ];
    let script = Script::new(replies);
    let news: Vec<_> = (1..=6).map(|number| named(&number.to_string())).collect();
    let results = script.impatient().at(Version::V41).create(news).await.unwrap();
    let told: Vec<_> = results
        .iter()
        .map(|result| match result.id {
            Some(id) => id.to_string(),
            None => result.errors[0].code.clone(),
        })
        .collect();
    let ids = [ship(1), ship(5), ship(6)].map(|id| id.to_string());
    assert_eq!(told, [&ids[0], "STRING_TOO_LONG", "OUTCOME_UNKNOWN", "NOT_SENT", &ids[1], &ids[2]]);
    let asked = "POST /services/data/v41.0/sobjects/Ship__c\n{\"Name\":\"6\"}";
    assert_eq!(script.lines()[5], asked);
}

#[tokio::test]
async fn before_42_a_call_that_fails_for_all_fails() {
    let script = Script::new([broken(Acted::No), broken(Acted::Perhaps), broken(Acted::No)]);
    let news = vec![named("a"), named("b"), named("c")];
    let error = script.impatient().at(Version::V30).create(news).await.unwrap_err();
    assert_eq!((error.kind(), error.acted()), (ErrorKind::Connection, Acted::Perhaps));
}

#[tokio::test]
async fn all_or_none_is_one_request_or_nothing() {
    let script = Script::new([json(200, &list(&[saved(ship(1))]))]);
    let org = script.org().all_or_none(true);
    let many: Vec<_> = (0..201).map(|_| named("x")).collect();
    let error = org.create(many).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input);
    let two = vec![named("a"), named("b")];
    let error = org.at(Version::V41).create(two).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotOnThisWire);
    assert!(error.to_string().contains("Wire::Soap"), "{error}");
    org.create(vec![named("a")]).await.unwrap();
    assert!(script.only().contains(r#""allOrNone":true"#));
}

#[tokio::test]
async fn no_result_is_lost_to_a_later_request() {
    let first: Vec<_> = (0..200).map(|number| saved(ship(number))).collect();
    let script = Script::new([json(200, &list(&first)), reply(503, "text/html", "<html>")]);
    let news: Vec<_> = (0..450).map(|number| named(&number.to_string())).collect();
    let results = script.org().create(news).await.unwrap();
    assert_eq!(script.requests().len(), 2);
    assert!(script.lines()[1].contains(r#""Name":"200"}"#));
    assert_eq!(results.len(), 450);
    assert!(results[..200].iter().all(|result| result.success));
    assert!(results[200..400].iter().all(|result| result.errors[0].code == RecordError::UNKNOWN));
    assert!(results[400..].iter().all(|result| result.errors[0].code == RecordError::NOT_SENT));
    let error = results[200].clone().into_result().unwrap_err();
    assert_eq!(error.acted(), Acted::Perhaps);
}

#[tokio::test(start_paused = true)]
async fn only_locked_rows_are_sent_again() {
    let locked = || failed("UNABLE_TO_LOCK_ROW");
    let replies = [
        json(200, &list(&[saved(ship(1)), locked(), failed("DUPLICATE_VALUE"), locked()])),
        json(200, &list(&[saved(ship(2)), locked()])),
        json(200, &list(&[saved(ship(4))])),
    ];
    let script = Script::new(replies);
    let news = ["a", "b", "c", "d"].map(named).to_vec();
    let results = script.org().create(news).await.unwrap();
    let ids: Vec<_> = results.iter().map(|result| result.id).collect();
    assert_eq!(ids, [Some(ship(1)), Some(ship(2)), None, Some(ship(4))]);
    let lines = script.lines();
    assert!(lines[1].contains("\"b\"") && lines[1].contains("\"d\"") && !lines[1].contains("\"a\""));
    assert!(lines[2].contains("\"d\"") && !lines[2].contains("\"b\""));
}

#[tokio::test(start_paused = true)]
async fn a_locked_record_is_sent_again_a_few_times() {
    let locked = || refusal(400, "UNABLE_TO_LOCK_ROW", "unable to obtain exclusive access");
    let script = Script::new([locked(), json(201, &saved(ship(1)))]);
    script.org().create(named("a")).await.unwrap();
    let script = Script::new([locked(), locked(), locked(), locked()]);
    let error = script.org().update(Edit::of(ship(1)).set(Ship::NAME, "a")).await.unwrap_err();
    assert_eq!(error.code(), Some("UNABLE_TO_LOCK_ROW"));
    assert!(error.is_retryable());
    assert_eq!(script.requests().len(), 4);
}

#[tokio::test]
async fn dynamic_records_of_many_objects_are_cut_by_their_runs() {
    let news: Vec<_> = (0..12)
        .map(|number| {
            let mut record = DynamicObject::new(&format!("Room{number}__c"));
            record.set("Seats__c", 2);
            New::of(&record)
        })
        .collect();
    let rows = |count| json(200, &list(&(0..count).map(|it| saved(ship(it))).collect::<Vec<_>>()));
    let script = Script::new([rows(10), rows(2)]);
    assert_eq!(script.org().create(news).await.unwrap().len(), 12);
    assert!(script.lines()[1].contains("Room10__c"));
}

#[tokio::test]
async fn records_are_retrieved() {
    let row = r#"{"attributes":{"type":"Ship__c","url":"/x"},"Id":"a00000000000001AAA","Name":"Pequod","Masts__c":null}"#;
    let replies = [
        json(200, row),
        json(200, &format!("[null,{row}]")),
        json(200, row),
        refusal(404, "NOT_FOUND", "Provided external ID field does not exist"),
    ];
    let script = Script::new(replies);
    let org = script.org();
    let one = org.retrieve(ship(1), select![Ship: ID, NAME]).await.unwrap();
    assert_eq!((one.id, one.name.as_deref(), one.masts), (Some(ship(1)), Some("Pequod"), None));
    let ids = vec![ship(9), ship(1)];
    let many = org.retrieve(&ids, select![Ship: NAME, MASTS]).await.unwrap();
    assert_eq!(many, [None, Some(one)]);
    let many = org.at(Version::V41).retrieve(ids, select![Ship: NAME]).await.unwrap();
    assert_eq!(many.iter().map(Option::is_some).collect::<Vec<_>>(), [true, false]);
    assert_eq!(
        script.lines()[..3],
        [
            "GET /services/data/v62.0/sobjects/Ship__c/a00000000000001AAA?fields=Id,Name",
            "POST /services/data/v62.0/composite/sobjects/Ship__c\n\
             {\"ids\":[\"a00000000000009AAA\",\"a00000000000001AAA\"],\"fields\":[\"Name\",\"Masts__c\"]}",
            "GET /services/data/v41.0/sobjects/Ship__c/a00000000000009AAA?fields=Name",
        ]
    );
}

#[tokio::test]
async fn more_columns_than_an_address_takes_stand_in_a_body() {
    let record = format!("[{{\"attributes\":{{\"type\":\"Ship__c\"}},\"Id\":\"{}\"}}]", ship(1));
    let script = Script::new([json(200, &record)]);
    let mut select = select![Ship: ID];
    for number in 0..1000 {
        select = select.column(crate::query::column(format!("A_field_of_a_wide_object_{number}__c")));
    }
    let read = script.org().retrieve(ship(1), select).await.unwrap();
    assert_eq!(read.id, Some(ship(1)));
    assert!(script.only().starts_with("POST /services/data/v62.0/composite/sobjects/Ship__c\n"));
}

#[tokio::test]
async fn a_record_that_is_not_there_is_an_error_for_one() {
    for code in ["NOT_FOUND", "ENTITY_IS_DELETED"] {
        let script = Script::new([refusal(404, code, "The requested resource does not exist")]);
        let error = script.org().retrieve(ship(1), select![Ship: NAME]).await.unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::Refused, Some("NOT_FOUND")));
    }
}

#[tokio::test]
async fn a_retrieve_takes_no_conditions() {
    let org = Script::default().org();
    for select in [
        select![Ship: NAME].filter(Ship::NAME.eq("x")),
        select![Ship: NAME].order_by(Ship::NAME),
        select![Ship: NAME].limit(1),
        crate::Select::new(),
    ] {
        let error = org.retrieve(ship(1), select).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Input);
    }
}

fn page(rows: &[u32], total: u32, next: Option<&str>) -> String {
    let rows: Vec<_> =
        rows.iter().map(|row| format!(r#"{{"attributes":{{"type":"Ship__c"}},"Name":"{row}"}}"#)).collect();
    let next = next.map_or(String::new(), |next| format!(r#","nextRecordsUrl":"{next}""#));
    let done = next.is_empty();
    format!(r#"{{"totalSize":{total},"done":{done}{next},"records":[{}]}}"#, rows.join(","))
}

#[tokio::test]
async fn pages_are_fetched_as_they_are_drained() {
    let next = "/services/data/v62.0/query/01gxx0000000001AAA-2";
    let script = Script::new([json(200, &page(&[1, 2], 3, Some(next))), json(200, &page(&[3], 3, None))]);
    let org = script.org().batch_size(200);
    let mut rows = org.query(select![Ship: NAME].filter(Ship::NAME.eq("it's")));
    assert_eq!((rows.total(), script.requests().len()), (None, 0));
    assert_eq!(rows.next().await.unwrap().unwrap().name.as_deref(), Some("1"));
    assert_eq!(rows.total(), Some(3));
    assert_eq!(script.requests().len(), 1);
    // The next page is on its way while the last row of this one is given out.
    rows.next().await.unwrap().unwrap();
    assert_eq!(script.requests().len(), 2);
    assert_eq!(rows.next().await.unwrap().unwrap().name.as_deref(), Some("3"));
    assert!(rows.next().await.is_none());
    assert!(rows.next().await.is_none());
    let query =
        "/services/data/v62.0/query?q=SELECT%20Name%20FROM%20Ship__c%20WHERE%20Name%20%3D%20%27it%5C%27s%27";
    assert_eq!(script.lines(), [format!("GET {query}"), format!("GET {next}")]);
    let options = script.requests().into_iter().map(|request| request.headers[2].clone());
    let expected = ("Sforce-Query-Options".to_owned(), "batchSize=200".to_owned());
    assert!(options.into_iter().all(|header| header == expected));
}

#[tokio::test]
async fn a_query_ends_with_its_first_error() {
    let next = "/services/data/v62.0/query/01g-2";
    let replies = [json(200, &page(&[1], 2, Some(next))), refusal(400, "INVALID_QUERY_LOCATOR", "gone")];
    let mut rows = Script::new(replies).org().query_text::<Ship>("SELECT Name FROM Ship__c");
    rows.next().await.unwrap().unwrap();
    assert_eq!(rows.next().await.unwrap().unwrap_err().code(), Some("INVALID_QUERY_LOCATOR"));
    assert!(rows.next().await.is_none());
}

#[tokio::test]
async fn the_next_page_is_nowhere_else() {
    let replies = [json(200, &page(&[], 2, Some("https://evil.example/services/data")))];
    let script = Script::new(replies);
    let error = script.org().query(select![Ship: NAME]).all().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Protocol);
    assert_eq!(script.requests().len(), 1);
}

#[tokio::test]
async fn deleted_rows_come_when_asked_for() {
    let script = Script::new([json(200, &page(&[], 0, None))]);
    let rows = script.org().query(select![Ship: NAME]).with_deleted().all().await.unwrap();
    assert_eq!(
        (rows, script.only()),
        (vec![], "GET /services/data/v62.0/queryAll?q=SELECT%20Name%20FROM%20Ship__c".to_owned())
    );
}

#[tokio::test]
async fn a_query_too_long_for_an_address_names_the_other_wire() {
    let org = Script::default().org();
    let long = format!("SELECT Name FROM Ship__c WHERE Name = '{}'", "x".repeat(17_000));
    let error = org.query_text::<Ship>(long).all().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotOnThisWire);
    assert!(error.to_string().contains("Wire::Soap"), "{error}");
    let error = org.query(crate::Select::<Ship>::new()).all().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input);
}

#[tokio::test]
async fn answers_that_cannot_be_read_say_so() {
    for (status, ty, body, kind, said) in [
        (201, "application/json", "", ErrorKind::Protocol, "201 with an empty body"),
        (200, "text/html", "<html>Login</html>", ErrorKind::Protocol, "200 with an HTML page"),
        (201, "application/json", r#"{"id":"a00"#, ErrorKind::Decode, "cut off"),
        (201, "application/json", "created!", ErrorKind::Decode, "not well-formed"),
        (201, "application/json", r#"{"success":true}"#, ErrorKind::Protocol, "does not hold its id"),
    ] {
        let script = Script::new([reply(status, ty, body)]);
        let error = script.org().create(named("a")).await.unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.to_string().contains(said), "{error}");
        assert_eq!(error.acted(), Acted::Perhaps, "it was created, as far as anyone knows: {error}");
    }
    let script = Script::new([json(200, "[]")]);
    let error = script.org().create(vec![named("a")]).await.unwrap_err();
    assert_eq!((error.kind(), error.acted()), (ErrorKind::Protocol, Acted::Perhaps));
    let script = Script::new([json(200, r#"{"totalSize":1,"records":[{"Masts__c":"three"}]}"#)]);
    let error = script.org().query(select![Ship: MASTS]).all().await.unwrap_err();
    assert_eq!(error.path().as_deref(), Some("Ship__c.Masts__c"));
    assert_eq!(error.acted(), Acted::No);
}

#[tokio::test(start_paused = true)]
async fn reads_are_patient_and_writes_are_not() {
    let busy = || reply(503, "text/html", "<html>Down for maintenance</html>");
    let script = Script::new([busy(), broken(Acted::Perhaps), busy(), json(200, &page(&[], 0, None))]);
    let start = Instant::now();
    script.org().query(select![Ship: NAME]).all().await.unwrap();
    let waited = start.elapsed();
    // 0.5 + 1 + 2 seconds, each shortened by up to a half.
    assert!(waited >= Duration::from_millis(1750) && waited <= Duration::from_millis(3500), "{waited:?}");
    let script = Script::new([busy()]);
    let error = script.org().create(named("a")).await.unwrap_err();
    assert_eq!((error.kind(), error.acted()), (ErrorKind::Unavailable, Acted::Perhaps));
    let script = Script::new([broken(Acted::No), json(201, &saved(ship(1)))]);
    script.org().create(named("a")).await.unwrap();
}

#[tokio::test]
async fn a_query_is_a_stream() {
    use futures_core::Stream;

    let next = "/services/data/v62.0/query/01g-2";
    let script = Script::new([json(200, &page(&[1, 2], 3, Some(next))), json(200, &page(&[3], 1, None))]);
    let mut rows = Box::pin(script.org().query(select![Ship: NAME]));
    let mut names = Vec::new();
    while let Some(row) = std::future::poll_fn(|context| rows.as_mut().poll_next(context)).await {
        names.extend(row.unwrap().name);
    }
    assert_eq!((names.join(" "), rows.size_hint()), ("1 2 3".to_owned(), (0, None)));
    assert_eq!(rows.total(), Some(3), "the first page's word holds");
}

fn upsert(number: &str) -> Upsert<Ship> {
    Upsert::by(Ship::NUMBER, number).set(Ship::NAME, "x")
}

#[tokio::test]
async fn one_record_is_upserted_in_what_every_version_answers() {
    let made = r#"{"id":"a00000000000001AAA","success":true,"errors":[]}"#;
    let changed = r#"{"id":"a00000000000001AAA","success":true,"errors":[],"created":false}"#;
    for (version, reply, id, created) in [
        (Version::V46, json(201, &made.replace('}', ",\"created\":true}")), Some(ship(1)), true),
        (Version::V46, json(200, changed), Some(ship(1)), false),
        (Version::V45, json(201, made), Some(ship(1)), true),
        (Version::V45, reply(204, "", ""), None, false),
    ] {
        let script = Script::new([reply]);
        let done = script.org().at(version).upsert(upsert("A:1 é")).await.unwrap();
        assert_eq!((done.id, done.created), (id, created), "{version}");
        let line = format!(
            "PATCH /services/data/v{version}/sobjects/Ship__c/Number__c/A%3A1%20%C3%A9\n{{\"Name\":\"x\"}}"
        );
        assert_eq!(script.only(), line);
    }
}

#[tokio::test]
async fn an_upsert_that_finds_several_records_is_an_error() {
    let found = r#"["/services/data/v62.0/sobjects/Ship__c/a00000000000001AAA","/services/data/v62.0/sobjects/Ship__c/a00000000000002AAA"]"#;
    let script = Script::new([json(300, found)]);
    let error = script.org().upsert(upsert("A")).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Refused, Some("DUPLICATE_EXTERNAL_ID")));
    assert_eq!((error.acted(), error.http_status()), (Acted::No, Some(300)));
    assert!(error.to_string().contains("a00000000000001AAA, a00000000000002AAA"), "{error}");
}

#[tokio::test]
async fn an_upsert_by_the_id_changes_the_record() {
    let script = Script::new([reply(204, "", "")]);
    let done = script.org().upsert(Upsert::by(Ship::ID, ship(1)).set(Ship::NAME, "x")).await.unwrap();
    assert_eq!((done.id, done.created), (Some(ship(1)), false));
    assert_eq!(
        script.only(),
        "PATCH /services/data/v62.0/sobjects/Ship__c/a00000000000001AAA\n{\"Name\":\"x\"}"
    );
    let error = script.org().upsert(upsert("")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input);
    assert!(error.to_string().contains("no value for Number__c"), "{error}");
}

#[tokio::test]
async fn many_records_are_upserted_together_from_46_on() {
    let rows = list(&[
        r#"{"id":"a00000000000001AAA","success":true,"errors":[],"created":true}"#.to_owned(),
        failed("DUPLICATE_EXTERNAL_ID"),
    ]);
    let script = Script::new([json(200, &rows)]);
    let results = script.org().upsert(vec![upsert("A"), upsert("B")]).await.unwrap();
    assert_eq!((results[0].created, results[1].created), (Some(true), None));
    assert_eq!(
        script.only(),
        "PATCH /services/data/v62.0/composite/sobjects/Ship__c/Number__c\n{\"allOrNone\":false,\"records\":[\
         {\"attributes\":{\"type\":\"Ship__c\"},\"Number__c\":\"A\",\"Name\":\"x\"},\
         {\"attributes\":{\"type\":\"Ship__c\"},\"Number__c\":\"B\",\"Name\":\"x\"}]}"
    );
    let script = Script::new([reply(204, "", ""), json(201, &saved(ship(2)))]);
    let org = script.org().at(Version::V45);
    let results = org.upsert(vec![upsert("A"), upsert("B")]).await.unwrap();
    assert_eq!((results[0].created, results[1].created), (Some(false), Some(true)));
    let error = org.all_or_none(true).upsert(vec![upsert("A"), upsert("B")]).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotOnThisWire);
    assert!(error.to_string().contains("46.0"), "{error}");
}

#[tokio::test]
async fn tooling_objects_have_their_own_resources() {
    let id: Id = "1dc000000000001".parse().unwrap();
    let rows = r#"[{"attributes":{"type":"Dock"},"Name":"n"}]"#;
    let page = format!(r#"{{"totalSize":1,"done":true,"records":{rows}}}"#);
    let script = Script::new([
        json(201, &saved(id)),
        json(200, &list(&[saved(id), saved(ship(1))])),
        json(200, rows),
        json(200, &page),
        json(200, &page),
    ]);
    let org = script.org();
    org.create(New::<Dock>::new().set(Dock::NAME, "n")).await.unwrap();
    org.delete_all::<Dock>(&[id, id]).await.unwrap();
    org.retrieve(vec![id], select![Dock: NAME]).await.unwrap();
    org.query(select![Dock: NAME]).all().await.unwrap();
    org.tooling().query_text::<DynamicObject>("SELECT Id FROM ApexClass").all().await.unwrap();
    let paths: Vec<_> = script.lines().iter().map(|line| line.lines().next().unwrap().to_owned()).collect();
    let root = "/services/data/v62.0/tooling";
    assert_eq!(
        paths,
        [
            format!("POST {root}/sobjects/Dock"),
            format!("DELETE {root}/composite/sobjects?ids={id},{id}&allOrNone=false"),
            format!("POST {root}/composite/sobjects/Dock"),
            format!("GET {root}/query?q=SELECT%20Name%20FROM%20Dock"),
            format!("GET {root}/query?q=SELECT%20Id%20FROM%20ApexClass"),
        ]
    );
}
