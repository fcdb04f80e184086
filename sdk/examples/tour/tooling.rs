//! Tooling deployments: classes compiled and saved without a zip.

use crate::org::{Emulated, Failure};
use crate::push::print_news;
use sforce::tooling::{Container, Member};
use sforce::{Schedule, Wire};
use std::time::Duration;

fn often() -> Schedule {
    Schedule::every(Duration::from_millis(150)).deadline(Duration::from_secs(60))
}

/// Two classes that need each other: checked, mended and saved.
pub(crate) async fn save(emulated: &Emulated, wire: Wire) -> Result<String, Failure> {
    let org = emulated.client(wire)?;
    let (ship, captain) = (format!("Ship{wire}"), format!("Captain{wire}"));
    let container = Container::of([
        Member::class(&*ship, format!("public class {ship} {{\n    {captain} captain;\n    Mast mast;\n}}")),
        Member::class(&*captain, format!("public class {captain} {{ {ship} ship; }}")),
    ])
    .create(&org)
    .await?;
    println!("  the container {} holds the classes {ship} and {captain}", container.id());

    let mut last = String::new();
    let check = container.check().await?;
    let results = check.wait(often(), |results| print_news(&mut last, &format!("check: {results}"))).await?;
    for failure in &results.failures {
        println!("    {failure}");
    }
    container.put(Member::class(&*ship, format!("public class {ship} {{ {captain} captain; }}"))).await?;
    println!("  mended {ship}");
    let save = container.save().await?;
    let results = save.wait(often(), |results| print_news(&mut last, &format!("save: {results}"))).await?;
    container.delete().await?;
    results.outcome()?;
    println!("  the container is removed, the classes stay");
    Ok(format!("save: {results}"))
}

/// A save that is aborted while it is queued, and once more, when it cannot be.
pub(crate) async fn abort(emulated: &Emulated, wire: Wire) -> Result<String, Failure> {
    let org = emulated.client(wire)?;
    let container = Container::of([Member::class("Mutiny", "public class Mutiny {}")]).create(&org).await?;
    let save = container.save().await?;
    save.abort().await?;
    let results = save.status().await?;
    println!("  another save was aborted while it was Queued");
    match save.abort().await {
        Ok(()) => return Err("aborting it again should have been refused".into()),
        Err(error) => println!("  aborting it again is refused: {error}"),
    }
    container.delete().await?;
    Ok(format!("save: {results}"))
}
