//! Rows into a struct of your own by serde, over both wires, with values bound to the statement.

use serde::Deserialize;
use sforce::{New, Org, Session, Wire, soql};
use sforce_bindings::objects::{Account, Contact};
use sforce_emulator::Emulator;
use sforce_emulator::schema::snapshot;

#[derive(Debug, PartialEq, Deserialize)]
struct Person {
    #[serde(rename = "LastName")]
    name: String,
    #[serde(rename = "Email")]
    email: Option<String>,
    #[serde(rename = "Account")]
    company: Option<Company>,
}

#[derive(Debug, PartialEq, Deserialize)]
struct Company {
    #[serde(rename = "Name")]
    name: String,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let objects =
        snapshot::read_folder(concat!(env!("CARGO_MANIFEST_DIR"), "/../generated/schema/objects").as_ref())?;
    let emulator = Emulator::builder().schema(objects).start().await?;
    let org = Org::with_session(Session::new(emulator.url(), emulator.session()))?;
    let account = org.create(New::<Account>::new().set(Account::NAME, "O'Neil & Sons")).await?;
    let contact = New::<Contact>::new().set(Contact::LAST_NAME, "O'Neil").set(Contact::ACCOUNT_ID, account);
    org.create(contact).await?;

    // Whoever typed this name cannot change what the statement asks for.
    let name = "O'Neil & Sons";
    for wire in [Wire::Rest, Wire::Soap] {
        let people: Vec<Person> = org
            .over(wire)
            .query_as(soql!(
                "SELECT LastName, Email, Account.Name FROM Contact WHERE Account.Name = {name}",
                name
            ))
            .all()
            .await?;
        println!("over {wire}: {people:?}");
        let company = Some(Company { name: name.into() });
        assert_eq!(people, [Person { name: "O'Neil".into(), email: None, company }]);
    }
    Ok(())
}
