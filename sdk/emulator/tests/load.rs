//! Many clients at once: no update is lost, no answer is another's, memory ends.
//!
//! `SFORCE_LOAD_SECONDS` lets it run for so long (64 clients for 20 s in
//! `.ci/run`); without it each client makes a few dozen rounds.

mod common;

use std::sync::Arc;
use std::time::{Duration, Instant};

use common::{org, rest, soap};
use serde_json::json;
use sforce_emulator::{Emulator, Settings};

const V: &str = "/services/data/v60.0";
const CLIENTS: usize = 64;

/// When the clients stop.
#[derive(Clone, Copy)]
enum Until {
    Rounds(u32),
    Time(Instant),
}

impl Until {
    fn is_over(self, round: u32) -> bool {
        match self {
            Self::Rounds(rounds) => round >= rounds,
            Self::Time(end) => Instant::now() >= end,
        }
    }
}

/// Creates, reads back, counts on, queries, deletes. How often it added to its
/// own record.
async fn client(org: Arc<Emulator>, number: usize, until: Until) -> u32 {
    let name = format!("client {number}");
    let body = json!({"Name": name, "NumberOfEmployees": 0}).to_string();
    let made = rest(&org, &format!("POST {V}/sobjects/Account"), &body).await;
    assert_eq!(made.status, 201, "{}", made.body);
    let id = made.json()["id"].as_str().expect("an id").to_owned();
    let path = format!("{V}/sobjects/Account/{id}");
    let mut round = 0;
    while !until.is_over(round) {
        let read = rest(&org, &format!("GET {path}?fields=Name,NumberOfEmployees"), "").await.json();
        assert_eq!(
            (read["Name"].as_str(), read["NumberOfEmployees"].as_u64()),
            (Some(name.as_str()), Some(round.into()))
        );
        round += 1;
        let body = json!({ "NumberOfEmployees": round }).to_string();
        assert_eq!(rest(&org, &format!("PATCH {path}"), &body).await.status, 204);
        let contact = json!({"LastName": format!("{number}/{round}"), "AccountId": id}).to_string();
        let contact = rest(&org, &format!("POST {V}/sobjects/Contact"), &contact).await.json();
        let contact = contact["id"].as_str().expect("an id").to_owned();
        let soql = format!("SELECT Name, (SELECT LastName FROM Contacts) FROM Account WHERE Id = '{id}'");
        let found =
            soap(&org, "u/60.0", &format!("<p:query><p:queryString>{soql}</p:queryString></p:query>")).await;
        assert!(
            found.body.contains(&format!("<sf:LastName>{number}/{round}</sf:LastName>")),
            "{}",
            found.body
        );
        assert!(found.body.contains(&format!("<sf:Name>{name}</sf:Name>")));
        assert_eq!(rest(&org, &format!("DELETE {V}/sobjects/Contact/{contact}"), "").await.status, 204);
    }
    round
}

/// Kilobytes of memory that this process has; none where that is not told.
fn memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_clients_work_at_once() {
    let seconds = std::env::var("SFORCE_LOAD_SECONDS").ok().and_then(|text| text.parse().ok());
    let until = |begun: Instant| match seconds {
        Some(seconds) => Until::Time(begun + Duration::from_secs(seconds)),
        None => Until::Rounds(10),
    };
    // A small log, so that what grows is not what was asked for.
    let settings = Settings { log_capacity: 100, ..Settings::with_retired_versions() };
    let org = Arc::new(org().settings(settings).start().await.unwrap());
    let before = memory();
    let until = until(Instant::now());
    let clients: Vec<_> =
        (0..CLIENTS).map(|number| tokio::spawn(client(Arc::clone(&org), number, until))).collect();
    let mut rounds = Vec::new();
    for client in clients {
        rounds.push(client.await.expect("a client that ends well"));
    }
    // Every update that was acknowledged is there.
    let mut counted: Vec<_> = org
        .records("Account")
        .iter()
        .map(|record| format!("{:?} {:?}", record.text("Name"), record.get("NumberOfEmployees")))
        .collect();
    let mut expected: Vec<_> = rounds
        .iter()
        .enumerate()
        .map(|(number, rounds)| format!("{:?} Int({rounds})", Some(format!("client {number}"))))
        .collect();
    counted.sort();
    expected.sort();
    assert_eq!(counted, expected);
    assert!(org.records("Contact").is_empty());
    let requests = u64::from(rounds.iter().sum::<u32>()) * 5 + CLIENTS as u64;
    if let (Some(before), Some(after)) = (before, memory()) {
        // What is in the recycle bin stays: about a kilobyte each, and room to spare.
        let most = 65_536 + requests / 5 * 4;
        assert!(
            after.saturating_sub(before) < most,
            "{before} kB before, {after} kB after {requests} requests"
        );
        println!("{requests} requests, {before} kB before, {after} kB after");
    }
}
