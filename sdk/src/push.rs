//! Push upgrades: a version of a package into the orgs of its subscribers.
//!
//! ```no_run
//! # async fn example(org: sforce::Org, version: sforce::Id) -> Result<(), sforce::Error> {
//! use sforce::Schedule;
//! use sforce::push::{self, PushUpgrade};
//!
//! let orgs: Vec<_> = push::eligible(&org, version).await?.into_iter().map(|org| org.org_key).collect();
//! let prepared = PushUpgrade::to(version).orgs(orgs).create(&org).await?;
//! for refused in &prepared.refused {
//!     println!("{}: {}", refused.org_key, refused.error);
//! }
//! let upgrade = prepared.upgrade;
//! upgrade.schedule().await?;
//! let end = upgrade.wait(PushUpgrade::polling(), |progress| println!("{progress}")).await?;
//! for error in upgrade.errors().await? {
//!     println!("{}: {}", error.org_key, error.message);
//! }
//! # let _ = end;
//! # Ok(())
//! # }
//! ```
//!
//! A push request goes from Created to Pending when it is scheduled, and on to In Progress when the
//! service takes it up; Succeeded, Failed and Canceled are its ends. It fails if one of its jobs
//! does. All calls go over the org's wire.

mod orgs;
mod status;
mod upgrade;

pub use orgs::{EligibleOrg, PackageVersion, eligible, version};
pub use status::{PushJob, PushJobCounts, PushJobError, PushProgress, PushStatus};
pub use upgrade::{PreparedPush, PushUpgrade, PushUpgradeBuilder, RefusedJob};
