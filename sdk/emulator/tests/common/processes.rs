//! Orgs in processes of their own, which can be killed.
#![allow(dead_code, reason = "every test binary uses a part of it")]

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use sforce_emulator::{Builder, Clock, Emulator};

use super::Place;

/// Says to [`serve`] on which file, and from what time on.
const FILE: &str = "SFORCE_TEST_ORG_FILE";
const TIME: &str = "SFORCE_TEST_ORG_TIME";

/// The other half of [`Process::start`]: serves until it is killed, when the
/// environment says on which file, what `prepare` has put in. The clock stands still.
pub(crate) async fn serve(builder: Builder, prepare: impl FnOnce(&Emulator)) {
    let Ok(file) = std::env::var(FILE) else { return };
    let time = std::env::var(TIME).expect("a time").parse().expect("milliseconds");
    let org = builder.file(file).clock(Clock::manual_at(time)).start().await.unwrap();
    prepare(&org);
    println!("\nURL {} {}", org.url(), org.session());
    std::future::pending::<()>().await;
}

/// An org in a process of its own, which is killed with it.
pub(crate) struct Process {
    child: Child,
    url: String,
    session: String,
}

impl Process {
    /// Runs this test binary once more, of it only `serve_until_killed`.
    pub(crate) fn start(file: &Path, time: i64) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["serve_until_killed", "--exact", "--nocapture"])
            .env(FILE, file)
            .env(TIME, time.to_string())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        let line = out
            .lines()
            .map_while(Result::ok)
            .find(|line| line.starts_with("URL "))
            .expect("the org's address");
        let mut words = line.split(' ').skip(1).map(str::to_owned);
        let (url, session) = (words.next().unwrap(), words.next().unwrap());
        Self { child, url, session }
    }
}

impl Place for Process {
    fn url(&self) -> &str {
        &self.url
    }

    fn session(&self) -> &str {
        &self.session
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An org of this process on a file that another may just be leaving.
pub(crate) async fn opened(builder: impl Fn() -> Builder, file: &Path) -> Emulator {
    loop {
        match builder().file(file).start().await {
            Ok(org) => return org,
            Err(_) => tokio::time::sleep(std::time::Duration::from_millis(10)).await,
        }
    }
}
