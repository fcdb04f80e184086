//! Records of another system, found by the key that they have there: created or updated, in one call.

use sforce::{DynamicObject, Org, Session, Upsert};
use sforce_emulator::Emulator;
use sforce_emulator::schema::snapshot;

/// An object of the org's own. `cargo xtask fetch` writes such a snapshot from an org's describe.
const ROOM: &str = "\
sforce schema 1
source reference version=58.0

object Room__c keyPrefix=a01 described=58.0
  flags createable queryable updateable
  field Id id(18) defaultedOnCreate filterable idLookup
  field Number__c string(20) createable externalId filterable idLookup nillable sortable unique updateable
  field Seats__c int createable filterable nillable updateable digits=9
";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::builder().schema(snapshot::read("room.schema", ROOM)?).start().await?;
    let org = Org::with_session(Session::new(emulator.url(), emulator.session()))?;

    // With bindings of your org: `Upsert::by(Room__c::NUMBER, "A/1")`, which compiles for fields that
    // are an external id only. Any character may stand in the key.
    let room =
        |number: &str, seats: i32| Upsert::named("Room__c", "Number__c", number).with("Seats__c", seats);
    let result = org.upsert(room("A/1", 4)).await?;
    assert!(result.created);
    // Many at once, answered one by one, in order: a room that cannot be does not keep the others out.
    let rooms = vec![room("A/1", 6), room("B & C", 12), room(&"x".repeat(21), 1)];
    for (key, result) in ["A/1", "B & C", "a long one"].iter().zip(org.upsert(rooms).await?) {
        match result.errors.first() {
            None if result.created == Some(true) => println!("{key}: created"),
            None => println!("{key}: updated"),
            Some(error) => println!("{key}: {} {}", error.code, error.message),
        }
    }
    let rows = org.query_text::<DynamicObject>("SELECT Number__c, Seats__c FROM Room__c ORDER BY Number__c");
    let rooms = rows.all().await?;
    assert_eq!(rooms.len(), 2);
    assert_eq!(rooms[0].get::<i32>("Seats__c")?, Some(6));
    Ok(())
}
