//! Rows as they come: page by page, in constant memory, with children to the end; and going on from a
//! page that an earlier program had reached.

use sforce::{New, Org, SObject, Session, select};
use sforce_bindings::objects::{Account, Contact};
use sforce_emulator::Emulator;
use sforce_emulator::schema::snapshot;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let objects =
        snapshot::read_folder(concat!(env!("CARGO_MANIFEST_DIR"), "/../generated/schema/objects").as_ref())?;
    let emulator = Emulator::builder().schema(objects).start().await?;
    let org = Org::with_session(Session::new(emulator.url(), emulator.session()))?;
    let new = |number| New::<Account>::new().set(Account::NAME, format!("Account {number:04}"));
    let ids = org.create((0..450).map(new).collect::<Vec<_>>()).await?;
    let first = ids[0].id.ok_or("the first was refused")?;
    org.create(New::<Contact>::new().set(Contact::LAST_NAME, "Ahab").set(Contact::ACCOUNT_ID, first)).await?;

    // Each condition takes only fields that the org can filter by, and each value is escaped.
    let accounts = || {
        select![Account: ID, NAME, CONTACTS(Contact: LAST_NAME)]
            .filter(Account::NAME.like("Account %"))
            .order_by(Account::NAME)
    };
    let mut rows = org.query(accounts()).batch_size(200);
    let (mut seen, mut contacts) = (0, 0);
    while let Some(account) = rows.next().await {
        let account = account?;
        contacts += account.children(Account::CONTACTS).map_or(0, |contacts| contacts.len());
        seen += 1;
    }
    println!("{seen} accounts, {contacts} contact");
    assert_eq!((seen, contacts), (450, 1));

    // The locator of the page that comes next is a text that can be kept.
    let mut rows = org.query(accounts()).batch_size(200);
    let page = rows.next_page().await.ok_or("there is a first page")??;
    let locator = rows.locator().ok_or("there is a second page")?.to_owned();
    drop(rows);
    let rest = org.query(accounts()).resume(locator).all().await?;
    println!("{} rows, then {} more", page.len(), rest.len());
    assert_eq!(page.len() + rest.len(), 450);
    Ok(())
}
