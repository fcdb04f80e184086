//! Tooling deployments: classes, triggers, pages and components are compiled and saved through the
//! Tooling API, without a zip.
//!
//! ```no_run
//! # async fn example(org: sforce::Org) -> Result<(), sforce::Error> {
//! use sforce::tooling::{Container, Member, ContainerRequest};
//!
//! let members = [
//!     Member::class("Foo", "public class Foo { Bar bar; }"),
//!     Member::class("Bar", "public class Bar {}"),
//! ];
//! let results = Container::of(members)
//!     .run(&org, async |container| {
//!         let request = container.save().await?;
//!         request.wait(ContainerRequest::polling(), |results| println!("{results}")).await
//!     })
//!     .await?;
//! for failure in &results.failures {
//!     println!("{failure}");
//! }
//! results.outcome()?;
//! # Ok(())
//! # }
//! ```
//!
//! A [`Container`] holds the new texts, its [`Member`]s. [`check`](Container::check) compiles them
//! together, [`save`](Container::save) writes them to the real classes too if all compile. Either is
//! a [`ContainerRequest`] that the service works on in its own time: it is Queued, and then in one of five
//! ends.
//!
//! | [`ContainerState`] | what has happened | what to do |
//! |---|---|---|
//! | Completed | it compiles; a save has saved it, and its members have left the container | |
//! | Failed | it does not compile, as [`ContainerResults::failures`] say; or the code was changed in the org since the member was made | [`put`](Container::put) better text and ask again; for the other, a new container |
//! | Error | the service failed, or another deployment had the org to itself: [`ContainerResults::error_message`] | ask again later |
//! | Invalidated | members of a check were changed, or a newer request was queued | check again |
//! | Aborted | [`ContainerRequest::abort`] | |
//!
//! While a save is queued, nothing of its container can be changed or removed. What a user without
//! the permissions View All Data, and Author Apex or Customize Application, may not see looks absent:
//! `INVALID_TYPE`. A production org does not take code this way, only by deployment; sandboxes,
//! scratch orgs and Developer Edition do.
//!
//! A container is removed in every case: by [`run`](ContainerBuilder::run), by
//! [`delete`](Container::delete), or when its handle is dropped, as [`Container`] tells. All calls go over the org's wire,
//! and at its version: up to 30.0 the service tells less of each problem.

mod container;
mod held;
mod member;
mod request;
mod results;

pub use container::{Container, ContainerBuilder};
pub use member::{CodeKind, Member, MemberTarget};
pub use request::{ContainerRequest, ContainerRequestBuilder};
pub use results::{CompilerMessage, ContainerResults, ContainerState};

use crate::error::Error;

const CONTAINER: &str = "MetadataContainer";
const REQUEST: &str = "ContainerAsyncRequest";

/// Objects that the user may not see look as if they were not there.
fn explained(error: Error) -> Error {
    if error.is("INVALID_TYPE") || error.is("NOT_FOUND") {
        return error.and(
            "without the permissions View All Data, and Author Apex or Customize Application, the objects of \
             tooling deployments look absent",
        );
    }
    error
}

#[cfg(test)]
mod tests;
