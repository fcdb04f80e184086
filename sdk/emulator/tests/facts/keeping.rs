//! What the org keeps, and for how long; and that it answers by itself.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::json;
use sforce_emulator::{Clock, Settings};

use crate::common::{between, rest, soap};
use crate::tools::{M, V, builder};

const DAY: Duration = Duration::from_secs(24 * 3600);

/// The thread of the test waits, and the org answers all the same.
#[test]
fn an_org_answers_while_the_thread_of_a_test_is_blocked() {
    let org = builder().start_blocking().expect("an org");
    let mut stream = TcpStream::connect(org.url().trim_start_matches("http://")).expect("it listens");
    stream.write_all(b"GET /services/data HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    let address = org.url().trim_start_matches("http://").to_owned();
    drop(org);
    assert!(TcpStream::connect(address).is_err(), "it ends with its handle");
}

/// The same from within a runtime of one thread.
#[tokio::test(flavor = "current_thread")]
async fn a_call_that_blocks_the_runtime_of_a_test_is_answered() {
    let org = builder().start().await.expect("an org");
    let mut stream = TcpStream::connect(org.url().trim_start_matches("http://")).expect("it listens");
    stream.write_all(b"GET /services/data HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
}

#[tokio::test]
async fn finished_work_is_forgotten() {
    let settings = Settings { retrieve_kept: DAY, legacy_kept: DAY, ..Settings::default() };
    let org = builder().settings(settings).start().await.unwrap();
    let ask = async || {
        let body = "<m:retrieve><m:retrieveRequest><m:apiVersion>60.0</m:apiVersion><m:unpackaged><m:types><m:members>*</m:members>\
            <m:name>CustomLabel</m:name></m:types><m:version>60.0</m:version></m:unpackaged></m:retrieveRequest></m:retrieve>";
        between(&soap(&org, M, body).await.body, "id").to_owned()
    };
    let check = async |id: &str| {
        let body = format!(
            "<m:checkRetrieveStatus><m:asyncProcessId>{id}</m:asyncProcessId></m:checkRetrieveStatus>"
        );
        soap(&org, M, &body).await
    };
    let first = ask().await;
    org.advance(Duration::from_secs(60));
    assert_eq!(between(&check(&first).await.body, "done"), "true");
    let second = ask().await;
    assert_ne!(first, second);
    org.advance(DAY);
    assert_eq!(check(&first).await.status, 500, "it is forgotten");
    let third = ask().await;
    assert!(third > second, "ids go on: {second} {third}");
}

#[tokio::test]
async fn the_clock_of_a_file_goes_on_where_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("org.db");
    let org = builder().file(&file).start().await.unwrap();
    org.advance(3 * DAY);
    let made = rest(&org, &format!("POST {V}/sobjects/Account"), &json!({"Name": "a"}).to_string()).await;
    assert_eq!(made.status, 201);
    let then = org.now();
    drop(org);
    let org = builder().clock(Clock::manual()).file(&file).start().await.unwrap();
    assert_eq!(org.now(), then);
    org.advance(DAY);
    assert_eq!(org.now(), then + 24 * 3600 * 1000);
}
