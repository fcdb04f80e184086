//! A test of a program that writes to an org: what it does when life is unkind, without an account.

use sforce::{Acted, Error, Id, New, Org, Session};
use sforce_bindings::objects::Account;
use sforce_emulator::schema::snapshot;
use sforce_emulator::{Emulator, Fault};
use std::time::Duration;

/// The program under test.
async fn sign_up(org: &Org, company: &str) -> Result<Id, Error> {
    org.create(New::<Account>::new().set(Account::NAME, company)).await
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let objects =
        snapshot::read_folder(concat!(env!("CARGO_MANIFEST_DIR"), "/../generated/schema/objects").as_ref())?;
    let emulator = Emulator::builder().schema(objects).start().await?;
    let org = Org::with_session(Session::new(emulator.url(), emulator.session()))?;

    // It refuses what the service refuses: here, by the length that the describe gives.
    let error = sign_up(&org, &"x".repeat(300)).await.unwrap_err();
    println!("{error}");
    assert_eq!(error.code(), Some("STRING_TOO_LONG"));

    // A service that asks to come again later did nothing: the client comes again by itself.
    emulator.fail_next(Fault::Status(429, Some(Duration::ZERO)));
    sign_up(&org, "Acme").await?;

    // A connection that breaks after the request was sent: perhaps the record is there. A write is not
    // repeated blindly, and the error says so.
    emulator.fail_next(Fault::DropAfter);
    let error = sign_up(&org, "Pequod").await.unwrap_err();
    println!("{error}");
    assert_eq!(error.acted(), Acted::Perhaps);
    assert_eq!(emulator.records("Account").len(), 2, "here it was");

    // What was sent, without its secrets.
    for exchange in emulator.log() {
        println!("{} {} -> {}", exchange.method, exchange.path, exchange.status);
    }
    Ok(())
}
