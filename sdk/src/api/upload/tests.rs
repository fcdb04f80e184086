use super::LARGE;
use crate::client::testing::{Script, json, refusal, reply, ship, soap};
use crate::{Blob, DynamicObject, Edit, New, Upsert, Wire};

fn chart(name: &str, length: usize) -> New<DynamicObject> {
    let mut record = DynamicObject::new("Chart__c");
    record.set("Name", name);
    record.set("Body__c", Blob::from(vec![b'x'; length]));
    New::of(&record)
}

/// The parts of a form: their heads, and how long they are.
fn parts(body: &str) -> Vec<(String, usize)> {
    let boundary = body.lines().next().unwrap();
    let parts = body.split(boundary).map(|part| part.trim_start_matches("\r\n"));
    parts
        .filter_map(|part| part.split_once("\r\n\r\n"))
        .map(|(head, content)| (head.to_owned(), content.strip_suffix("\r\n").unwrap().len()))
        .collect()
}

const SAVED: &str = r#"{"id":"a00000000000001","success":true,"errors":[]}"#;

#[tokio::test]
async fn a_large_blob_goes_as_a_file() {
    let script = Script::new([json(201, SAVED), json(201, SAVED), reply(204, "", "")]);
    let org = script.org();
    // Smaller ones stand in the record.
    org.create(chart("small", LARGE - 1)).await.unwrap();
    assert_eq!(org.create(chart("the \"North\".pdf", LARGE)).await.unwrap(), ship(1));
    let edit = Edit::named("Chart__c", ship(1)).with("Body__c", Blob::from(vec![b'y'; LARGE]));
    org.update(edit).await.unwrap();

    let lines = script.lines();
    assert!(
        lines[0].starts_with(
            "POST /services/data/v62.0/sobjects/Chart__c\n{\"Name\":\"small\",\"Body__c\":\"eHh4"
        )
    );
    let (head, body) = lines[1].split_once('\n').unwrap();
    assert_eq!(head, "POST /services/data/v62.0/sobjects/Chart__c");
    assert_eq!(
        parts(body),
        [
            (
                "Content-Disposition: form-data; name=\"entity_chart__c\"\r\n\
                 Content-Type: application/json; charset=UTF-8"
                    .to_owned(),
                "{\"Name\":\"the \\\"North\\\".pdf\"}".len()
            ),
            (
                "Content-Disposition: form-data; name=\"Body__c\"; filename=\"the %22North%22.pdf\"\r\n\
                 Content-Type: application/octet-stream"
                    .to_owned(),
                LARGE
            ),
        ]
    );
    let request = &script.requests()[1];
    let content_type = request.headers.iter().find(|(name, _)| name == "Content-Type").unwrap();
    assert!(content_type.1.starts_with("multipart/form-data; boundary=sforce-"), "{content_type:?}");
    let (head, body) = lines[2].split_once('\n').unwrap();
    assert_eq!(head, format!("PATCH /services/data/v62.0/sobjects/Chart__c/{}", ship(1)));
    // The record has no name for it.
    assert!(parts(body)[1].0.contains("name=\"Body__c\"; filename=\"Body__c\""), "{:?}", parts(body));
    assert_eq!(parts(body)[0].1, "{}".len());
}

#[tokio::test]
async fn records_with_files_go_alone_and_keep_their_places() {
    let two = format!("[{SAVED},{SAVED}]");
    let script = Script::new([
        json(200, &two),
        refusal(400, "STORAGE_LIMIT_EXCEEDED", "full"),
        json(200, &format!("[{SAVED}]")),
    ]);
    let rows = vec![chart("a", 1), chart("b", 1), chart("c", LARGE), chart("d", 1)];
    let results = script.org().create(rows).await.unwrap();
    let said: Vec<_> = results.iter().map(|it| it.errors.first().map(|error| error.code.as_str())).collect();
    assert_eq!(said, [None, None, Some("STORAGE_LIMIT_EXCEEDED"), None]);
    assert!(script.lines()[1].starts_with("POST /services/data/v62.0/sobjects/Chart__c\n--sforce-"));
    // What is all or none stands in one request.
    let error =
        Script::default().org().all_or_none(true).create(vec![chart("a", 1), chart("b", LARGE)]).await;
    assert!(error.unwrap_err().to_string().contains("no large blobs"));
}

#[tokio::test]
async fn over_soap_it_stands_in_the_record() {
    let one = "<createResponse><result><id>a00000000000001AAA</id><success>true</success></result></createResponse>";
    let script = Script::new([soap(one), soap(one)]);
    let org = script.org().over(Wire::Soap);
    assert_eq!(org.create(chart("a", LARGE)).await.unwrap(), ship(1));
    assert!(script.only().contains("<o:Body__c>eHh4"));
    // What would be more than a message takes is cut.
    let half = (32 << 20) / 2 + 1;
    let script = Script::new([soap(one), soap(one)]);
    let results =
        script.org().over(Wire::Soap).create(vec![chart("a", half), chart("b", half)]).await.unwrap();
    assert_eq!((results.len(), script.requests().len()), (2, 2));
}

#[tokio::test]
async fn an_address_is_not_written() {
    let url = Blob::Url("/services/data/v62.0/sobjects/Chart__c/a00000000000001/Body__c".to_owned());
    for wire in [Wire::Rest, Wire::Soap] {
        let org = Script::default().org().over(wire);
        let errors = [
            org.update(Edit::named("Chart__c", ship(1)).with("Body__c", url.clone())).await.unwrap_err(),
            org.update(vec![Edit::named("Chart__c", ship(1)).with("Body__c", url.clone())])
                .await
                .unwrap_err(),
            org.upsert(Upsert::named("Chart__c", "Number__c", "1").with("Body__c", url.clone()))
                .await
                .unwrap_err(),
        ];
        for error in errors {
            assert_eq!(error.kind(), crate::ErrorKind::Input);
            assert!(error.to_string().contains("Body__c is set to a blob's address"), "{error}");
        }
    }
}
