//! One compilation of a container: asked for, waited for, aborted.

use super::held::Held;
use super::results::{ContainerResults, ContainerState};
use super::{REQUEST, explained};
use crate::DynamicObject;
use crate::change::{Edit, New};
use crate::client::{Org, Polled, Schedule, poll};
use crate::error::{Error, ErrorKind};
use crate::query::Soql;
use crate::value::Id;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// A request to compile a container: a `ContainerAsyncRequest`, which the service works on in its
/// own time.
///
/// A request of [`Container::check`](super::Container::check) or
/// [`save`](super::Container::save) keeps its container: it is removed when both handles are gone. A
/// deadline that has passed loses nothing, as the handle is still there to wait with. To wait in
/// another process, [`keep`](super::Container::keep) the container and [`resume`](ContainerRequest::resume)
/// the request by its id.
#[derive(Clone)]
pub struct ContainerRequest {
    org: Org,
    id: Id,
    of: Option<Of>,
}

/// The container that a request is of, and which members it had then.
#[derive(Clone)]
struct Of {
    held: Arc<Held>,
    members: Vec<Id>,
}

/// A request to be made of a container or a member by their ids, from [`ContainerRequest::check`] and
/// [`ContainerRequest::save`].
#[derive(Clone, Debug)]
#[must_use]
pub struct ContainerRequestBuilder {
    container: Option<Id>,
    member: Option<Id>,
    check_only: bool,
}

impl ContainerRequestBuilder {
    fn new(check_only: bool) -> Self {
        Self { container: None, member: None, check_only }
    }

    /// Compiles all members of a container.
    pub fn container(mut self, container: Id) -> Self {
        self.container = Some(container);
        self
    }

    /// Compiles a single member, which is then saved: it cannot be only checked.
    ///
    /// Documented, but refused by some versions of the service (seen at 34.0: "null is not a valid
    /// containerId"). What works everywhere is a container with this one member.
    pub fn member(mut self, member: Id) -> Self {
        self.member = Some(member);
        self
    }

    /// Queues the request.
    ///
    /// # Errors
    /// If it names both a container and a member, or neither, or is to check a single member:
    /// nothing is sent then. And what the service refuses with, such as that another save of the
    /// container has not ended.
    ///
    /// # Cancel safety
    /// Dropped before the answer, the request may be queued all the same, and its id is not known: it is the
    /// latest `ContainerAsyncRequest` of the container.
    pub async fn create(self, org: &Org) -> Result<ContainerRequest, Error> {
        self.queue(org.tooling(), None).await
    }

    pub(super) async fn queue(self, org: Org, held: Option<Arc<Held>>) -> Result<ContainerRequest, Error> {
        let mut request = DynamicObject::new(REQUEST);
        request.set("IsCheckOnly", self.check_only);
        match (self.container, self.member) {
            (Some(_), Some(_)) => {
                return Err(Error::input("a request is of a container or of a member, not of both"));
            }
            (None, None) => {
                return Err(Error::input(
                    "a request is of a container or of a member: name one with ContainerRequestBuilder::container or member",
                ));
            }
            (None, Some(_)) if self.check_only => {
                return Err(Error::input(
                    "a single member cannot be checked without being saved: check its container",
                ));
            }
            (Some(container), None) => request.set("MetadataContainerId", container),
            (None, Some(member)) => request.set("MetadataContainerMemberId", member),
        }
        let id = org.create(New::of(&request)).await.map_err(explained)?;
        let of =
            held.map(|held| Of { members: self.member.map_or_else(|| held.members(), |id| vec![id]), held });
        Ok(ContainerRequest { org, id, of })
    }
}

impl ContainerRequest {
    /// Starts to make a request that compiles and saves nothing.
    pub fn check() -> ContainerRequestBuilder {
        ContainerRequestBuilder::new(true)
    }

    /// Starts to make a request that compiles, and saves if everything compiles.
    pub fn save() -> ContainerRequestBuilder {
        ContainerRequestBuilder::new(false)
    }

    /// Takes up a request that another handle, or another process, has made. Its container is left
    /// alone: [`Container::resume`](super::Container::resume) with [`ContainerResults::container`] takes that
    /// up too.
    pub fn resume(org: &Org, id: Id) -> Self {
        Self { org: org.tooling(), id, of: None }
    }

    /// The id to take it up again with: `1dr…`.
    pub fn id(&self) -> Id {
        self.id
    }

    /// Polls every two seconds, without a deadline.
    pub fn polling() -> Schedule {
        Schedule::every(Duration::from_secs(2))
    }

    /// What it has come to.
    ///
    /// # Errors
    /// What the service refuses with; `NOT_FOUND` if it went with its container.
    pub async fn status(&self) -> Result<ContainerResults, Error> {
        let statement = format!(
            "SELECT {} FROM {REQUEST} WHERE Id = {{id}}",
            super::results::columns(self.org.version())
        );
        let mut rows = self.org.query_as::<ContainerResults>(Soql::new(statement).bind("id", self.id));
        let results = rows.next().await.transpose().map_err(explained)?.ok_or_else(|| {
            Error::refused(
                "NOT_FOUND",
                &format!(
                    "there is no container request {}: it went with its container, or never was",
                    self.id
                ),
            )
        })?;
        let saved = results.state == ContainerState::Completed && !results.check_only;
        if let Some(of) = self.of.as_ref().filter(|_| saved) {
            of.held.handed_over(&of.members);
        }
        Ok(results)
    }

    /// Waits until it is over, and tells after each look what it has come to.
    ///
    /// That the code does not compile is no error of the wait: [`ContainerResults`] say it, and
    /// [`ContainerResults::outcome`] makes it one.
    ///
    /// # Errors
    /// [`ErrorKind::Deadline`], and what a look is refused with for good. The request goes on, and so
    /// may the waiting.
    ///
    /// # Cancel safety
    /// Dropping the future stops the waiting only.
    pub async fn wait(
        &self,
        schedule: Schedule,
        on_progress: impl FnMut(&ContainerResults),
    ) -> Result<ContainerResults, Error> {
        let look = || async {
            let results = self.status().await?;
            Ok(if results.state.is_over() { Polled::Done(results) } else { Polled::Pending(results) })
        };
        poll(schedule, look, on_progress).await
    }

    /// Aborts it as long as it is Queued: nothing is saved.
    ///
    /// The documentation describes this, and also a table by which a request cannot be updated:
    /// an org may follow either.
    ///
    /// # Errors
    /// [`ErrorKind::TooLate`] if it is over, also if it was aborted before; nothing has changed then.
    /// A refusal with the service's own code if it is Queued and the org does not let it be aborted.
    ///
    /// # Cancel safety
    /// Dropped before its answer, it may be aborted all the same: [`ContainerRequest::status`] tells.
    pub async fn abort(&self) -> Result<(), Error> {
        let Err(error) = abort(&self.org, self.id).await else { return Ok(()) };
        if error.kind() != ErrorKind::Refused {
            return Err(error);
        }
        // The service's code for it is not documented; where the request stands says it all.
        Err(match self.status().await {
            Ok(ContainerResults { state, .. }) if state.is_over() => error.too_late(&format!(
                "the request {} is {state}: it can be aborted only while it is Queued",
                self.id
            )),
            Ok(_) => error.and(&format!(
                "the org does not let a request be aborted over {}: wait for its end",
                self.org.wire()
            )),
            Err(_) => error,
        })
    }
}

/// Sets the state, which has neither Create nor Update: the one documented exception.
pub(super) async fn abort(org: &Org, id: Id) -> Result<(), Error> {
    org.update(Edit::named(REQUEST, id).with("State", ContainerState::Aborted.text())).await
}

impl fmt::Debug for ContainerRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request").field("id", &self.id).field("org", &self.org).finish_non_exhaustive()
    }
}
