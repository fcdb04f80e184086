//! Push upgrades.

use crate::org::{Emulated, Failure};
use sforce::push::{self, PreparedPush, PushUpgrade};
use sforce::{Org, Schedule, Wire, select};
use sforce_bindings::objects::MetadataPackageVersion;
use std::time::Duration;

/// A request for all orgs that can be upgraded, and for one that is nobody's.
async fn prepared(org: &Org, version: &str) -> Result<PreparedPush, Failure> {
    let released = select![MetadataPackageVersion: ID].filter(MetadataPackageVersion::NAME.eq(version));
    let versions = org.query(released).all().await?;
    let version = versions.first().and_then(|version| version.id).ok_or("the package has no such version")?;
    let eligible: Vec<_> = push::eligible(org, version).await?.into_iter().map(|org| org.org_key).collect();
    println!("  orgs with an older version than {version}: {}", eligible.join(", "));
    let prepared = PushUpgrade::to(version).orgs(eligible).orgs(["00D000000000009"]).create(org).await?;
    println!("  created the push request {} with {} jobs", prepared.upgrade.id(), prepared.jobs.len());
    for refused in &prepared.refused {
        println!("  the org {} was refused: {}", refused.org_key, refused.error);
    }
    Ok(prepared)
}

/// Created, scheduled, watched to its end.
pub(crate) async fn upgrade(emulated: &Emulated, wire: Wire, version: &str) -> Result<String, Failure> {
    let upgrade = prepared(&emulated.client(wire)?, version).await?.upgrade;
    upgrade.schedule().await?;
    let often = Schedule::every(Duration::from_millis(200)).deadline(Duration::from_secs(60));
    let mut last = String::new();
    let end = upgrade.wait(often, |progress| print_news(&mut last, &progress.to_string())).await?;
    for error in upgrade.errors().await? {
        println!("  the org {}: {}", error.org_key, error.message);
    }
    Ok(end.to_string())
}

/// Created, scheduled, and aborted while it may be; then once more, when it may not.
pub(crate) async fn abort(emulated: &Emulated, wire: Wire, version: &str) -> Result<String, Failure> {
    let upgrade = prepared(&emulated.client(wire)?, version).await?.upgrade;
    upgrade.schedule().await?;
    upgrade.abort().await?;
    let end = upgrade.status().await?;
    println!("  aborted while it was Pending; its jobs went with it");
    match upgrade.abort().await {
        Ok(()) => return Err("aborting it again should have been refused".into()),
        Err(error) => println!("  aborting it again is refused: {error}"),
    }
    Ok(end.to_string())
}

/// Prints what is news.
pub(crate) fn print_news(last: &mut String, now: &str) {
    if last != now {
        println!("  … {now}");
        now.clone_into(last);
    }
}
