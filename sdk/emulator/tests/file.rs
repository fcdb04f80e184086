//! An org on a file: killed and started again, it has what it acknowledged.

mod common;

use common::processes::{self, Process, opened};
use common::{Place, org, query, rest};
use serde_json::json;

const V: &str = "/services/data/v60.0";

#[tokio::test]
async fn a_file_outlives_the_org() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("org.db");
    let first = org().file(&file).start().await.unwrap();
    let made = rest(&first, &format!("POST {V}/sobjects/Account"), "{\"Name\":\"kept\"}").await;
    let id = made.json()["id"].as_str().unwrap().to_owned();
    let gone = first.insert("Account", [("Name", "gone")]).unwrap();
    rest(&first, &format!("DELETE {V}/sobjects/Account/{gone}"), "").await;
    let failed = json!({"allOrNone": true, "records": [
        {"attributes": {"type": "Account"}, "Name": "never"}, {"attributes": {"type": "Account"}},
    ]});
    rest(&first, &format!("POST {V}/composite/sobjects"), &failed.to_string()).await;
    assert!(org().file(&file).start().await.is_err(), "one org has the file");
    drop(first);
    // Its server ends in the background.
    let second = opened(org, &file).await;
    assert_eq!(second.record(&id).unwrap().text("Name"), Some("kept"));
    assert!(second.record(&gone).unwrap().deleted);
    assert_eq!(second.records("Account").len(), 1);
    assert_eq!(query(&second, "SELECT Name FROM Account").await.json()["records"][0]["Name"], "kept");
    let next = second.insert("Account", [("Name", "next")]).unwrap();
    assert!(next > gone, "ids go on");
}

/// The process that [`what_was_acknowledged_survives_being_killed`] kills.
#[tokio::test]
async fn serve_until_killed() {
    processes::serve(org(), |_| {}).await;
}

/// One request to an org elsewhere: the body of its answer, if it was whole.
fn post(url: &str, session: &str, name: &str) -> Option<String> {
    use std::io::{Read, Write};
    let address = url.trim_start_matches("http://");
    let mut stream = std::net::TcpStream::connect(address).ok()?;
    let body = json!({ "Name": name }).to_string();
    write!(
        stream,
        "POST {V}/sobjects/Account HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nAuthorization: Bearer {session}\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
    .ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    let id = answer.split("\"id\":\"").nth(1)?.get(..18)?.to_owned();
    answer.starts_with("HTTP/1.1 201").then_some(id)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_acknowledged_survives_being_killed() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("org.db");
    let mut acknowledged: Vec<(String, String)> = Vec::new();
    for round in 0..3 {
        let process = Process::start(&file, 1_767_225_600_000);
        let writers: Vec<_> = (0..4)
            .map(|writer| {
                let (url, session) = (process.url().to_owned(), process.session().to_owned());
                std::thread::spawn(move || {
                    let name = |number: i32| format!("{round}/{writer}/{number}");
                    (0..500)
                        .map_while(|number| Some((post(&url, &session, &name(number))?, name(number))))
                        .collect::<Vec<_>>()
                })
            })
            .collect();
        // In the middle of their work.
        std::thread::sleep(std::time::Duration::from_millis(150));
        drop(process);
        acknowledged.extend(writers.into_iter().flat_map(|writer| writer.join().unwrap()));
    }
    assert!(!acknowledged.is_empty());
    let org = org().file(&file).start().await.unwrap();
    for (id, name) in &acknowledged {
        assert_eq!(
            org.record(id).and_then(|record| record.text("Name").map(str::to_owned)).as_ref(),
            Some(name)
        );
    }
    let mut ids: Vec<_> = org.records("Account").into_iter().map(|record| record.id).collect();
    let all = ids.len();
    ids.dedup();
    assert!(ids.len() == all && all >= acknowledged.len());
}
