//! An org where nothing but SOAP is left: the same typed calls, with not one request over REST.

use sforce::{Edit, ErrorKind, New, Org, SoapLogin, Version, Wire, select};
use sforce_bindings::objects::Account;
use sforce_emulator::Emulator;
use sforce_emulator::schema::snapshot;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let objects =
        snapshot::read_folder(concat!(env!("CARGO_MANIFEST_DIR"), "/../generated/schema/objects").as_ref())?;
    let emulator = Emulator::builder().schema(objects).start().await?;
    let (username, password) = Emulator::USER;

    // The security token follows the password. From API 65.0 on there is no login() any more.
    let login = SoapLogin {
        login_url: emulator.url().into(),
        username: username.into(),
        password: password.into(),
        version: Version::V58,
    };
    let org = Org::login(login).await?.over(Wire::Soap).at(Version::V58);

    let id = org.create(New::<Account>::new().set(Account::NAME, "Acme")).await?;
    org.update(Edit::of(id).set(Account::PHONE, "+1 508 555 0100")).await?;
    org.delete::<Account>(id).await?;
    org.undelete::<Account>(id).await?;
    for account in org.query(select![Account: NAME, PHONE]).all().await? {
        println!("{:?} {:?}", account.name, account.phone);
    }
    println!("the server's time is {}", org.server_timestamp().await?);

    // What only the other wire has is an error that says so, before anything is sent.
    let error = org.limits().await.unwrap_err();
    println!("{error}");
    assert_eq!(error.kind(), ErrorKind::NotOnThisWire);

    assert!(emulator.log().iter().all(|exchange| exchange.wire == sforce_emulator::Wire::Soap));
    Ok(())
}
