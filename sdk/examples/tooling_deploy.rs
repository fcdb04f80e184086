//! Two Apex classes compiled, mended and saved through a Tooling container.

use sforce::tooling::{Container, ContainerState, Member};
use sforce::{Org, Schedule, Session};
use sforce_emulator::schema::snapshot;
use sforce_emulator::{Clock, Emulator, Settings};
use std::time::Duration;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = emulated_org().await?;
    // With an org of your own: `Org::login(ClientCredentials { … })`, and no line below changes.
    let org = Org::with_session(Session::new(emulator.url(), emulator.session()))?;
    let often = Schedule::every(Duration::from_millis(100)).deadline(Duration::from_secs(60));

    // What depends on each other goes into one container, by id or by name; new classes by name.
    let ships = Container::of([
        Member::class("Ship", "public class Ship {\n    Captain captain;\n    Mast mast;\n}"),
        Member::class("Captain", "public class Captain { Ship ship; }"),
    ]);
    let results = ships
        .run(&org, async |container| {
            // A check compiles and saves nothing.
            let check = container.check().await?;
            let results = check.wait(often.clone(), |results| println!("check: {results}")).await?;
            for failure in &results.failures {
                println!("  {failure}");
            }
            assert_eq!(results.state, ContainerState::Failed);

            // The member takes another text; what compiles now is saved.
            container.put(Member::class("Ship", "public class Ship { Captain captain; }")).await?;
            let save = container.save().await?;
            save.wait(often, |results| println!("save: {results}")).await
        })
        .await?;
    results.outcome()?;
    for class in emulator.records("ApexClass") {
        println!("{}: {}", class.text("Name").unwrap_or_default(), class.text("Body").unwrap_or_default());
    }
    assert!(emulator.records("ApexClass").len() == 2 && emulator.records("MetadataContainer").is_empty());
    Ok(())
}

/// An org with the objects of the Tooling API and the class Ship.
async fn emulated_org() -> Result<Emulator, Box<dyn std::error::Error>> {
    let settings = Settings { container_queued: Duration::from_millis(200), ..Settings::default() };
    let tooling = concat!(env!("CARGO_MANIFEST_DIR"), "/../generated/schema/v65/tooling");
    let builder = Emulator::builder().schema(snapshot::read_folder(tooling.as_ref())?);
    let org = builder.clock(Clock::real()).settings(settings).start().await?;
    org.insert("ApexClass", [("Name", "Ship"), ("Body", "public class Ship {}")])?;
    Ok(org)
}
