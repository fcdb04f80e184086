//! What a handle owns in the org, and how it is removed when the last handle is gone.

use super::member::{CodeKind, Member, MemberTarget};
use super::request::abort;
use super::{CONTAINER, REQUEST};
use crate::client::{Org, Polled, Schedule, poll};
use crate::error::{Acted, Error, ErrorKind};
use crate::query::Soql;
use crate::soql;
use crate::value::Id;
use serde::Deserialize;
use std::mem;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::runtime::Handle;

/// What must not be left behind.
#[derive(Clone, Debug)]
pub(super) enum Owned {
    Nothing,
    /// A container of a name that nobody else has, if it was created at all.
    Name(String),
    Container(Id),
}

/// A container's copy of some code.
#[derive(Clone, Debug)]
pub(super) struct Added {
    pub(super) id: Id,
    kind: CodeKind,
    target: MemberTarget,
}

/// A container as long as a handle needs it.
pub(super) struct Held {
    pub(super) org: Org,
    /// Where it was made: it may be dropped elsewhere.
    runtime: Option<Handle>,
    state: Mutex<Holding>,
}

struct Holding {
    owned: Owned,
    members: Vec<Added>,
}

impl Held {
    pub(super) fn new(org: Org, owned: Owned) -> Self {
        let state = Mutex::new(Holding { owned, members: Vec::new() });
        Self { org, runtime: Handle::try_current().ok(), state }
    }

    fn lock(&self) -> MutexGuard<'_, Holding> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// From now on this is what must not be left behind.
    pub(super) fn own(&self, owned: Owned) {
        self.lock().owned = owned;
    }

    /// The member that edits the same code as another.
    pub(super) fn twin_of(&self, member: &Member) -> Option<Id> {
        self.lock().members.iter().find(|it| member.is_twin_of(it.kind, &it.target)).map(|it| it.id)
    }

    pub(super) fn members(&self) -> Vec<Id> {
        self.lock().members.iter().map(|it| it.id).collect()
    }

    /// Creates members in a container: their ids, in order.
    pub(super) async fn add(&self, container: Id, members: &[Member]) -> Result<Vec<Id>, Error> {
        let records: Vec<_> = members.iter().map(|member| member.record(container)).collect();
        let mut ids = Vec::with_capacity(members.len());
        // If one is refused the container goes anyway; so each is to say its own reason, not another's.
        let results = self.org.all_or_none(false).create(records).await?;
        for (member, result) in members.iter().zip(results) {
            let id = result.into_result().map_err(|error| refused(error, member))?.ok_or_else(|| {
                Error::protocol(format!("{member} was created, but the answer does not hold its id"))
                    .with_acted(Acted::Perhaps)
            })?;
            self.lock().members.push(Added { id, kind: member.kind(), target: member.target().clone() });
            ids.push(id);
        }
        Ok(ids)
    }

    /// Members that were saved belong to the request that did it.
    pub(super) fn handed_over(&self, saved: &[Id]) {
        self.lock().members.retain(|it| !saved.contains(&it.id));
    }

    /// Removes a container now.
    pub(super) async fn remove(&self, container: Id) -> Result<(), Error> {
        remove(&self.org, container, &self.members()).await?;
        self.own(Owned::Nothing);
        Ok(())
    }
}

/// Says which member the service refused.
pub(super) fn refused(error: Error, member: &Member) -> Error {
    error.and(&format!("the member is {member}"))
}

impl Drop for Held {
    fn drop(&mut self) {
        let holding = self.state.get_mut().unwrap_or_else(PoisonError::into_inner);
        let owned = mem::replace(&mut holding.owned, Owned::Nothing);
        if matches!(owned, Owned::Nothing) {
            return;
        }
        let members = holding.members.iter().map(|it| it.id).collect();
        if let Some(runtime) = &self.runtime {
            runtime.spawn(remove_unwatched(self.org.clone(), owned, members));
        } else {
            tracing::warn!(
                ?owned,
                "a tooling container is left in the org: no runtime is there to remove it"
            );
        }
    }
}

/// Removes what nobody waits for: there is nobody to tell an error but the log.
async fn remove_unwatched(org: Org, owned: Owned, members: Vec<Id>) {
    let removed = match &owned {
        Owned::Nothing => Ok(()),
        Owned::Container(id) => remove(&org, *id, &members).await,
        Owned::Name(name) => match find(&org, name).await {
            Ok(Some(id)) => remove(&org, id, &members).await,
            Ok(None) => Ok(()),
            Err(error) => Err(error),
        },
    };
    if let Err(error) = removed {
        tracing::warn!(?owned, kind = ?error.kind(), code = error.code(), "a tooling container is left in the org");
    }
}

/// For so long a request that cannot be aborted is waited for.
fn until_unlocked() -> Schedule {
    Schedule::default().deadline(Duration::from_secs(600))
}

/// Removes a container, once no save holds it.
async fn remove(org: &Org, container: Id, members: &[Id]) -> Result<(), Error> {
    // To send a removal again does no harm, whatever became of the one before; only what is said at the end
    // must be true.
    let (open, done) = (AtomicBool::new(false), AtomicBool::new(false));
    let look = || async {
        // A deadline may end the look in its midst.
        open.store(true, Ordering::Relaxed);
        let looked = try_to_remove(org, container, members).await;
        open.store(false, Ordering::Relaxed);
        looked.map_err(|error| {
            done.fetch_or(error.acted() == Acted::Perhaps, Ordering::Relaxed);
            error.with_acted(Acted::No)
        })
    };
    let removed = match look().await {
        Ok(Polled::Done(())) => return Ok(()),
        Err(error) if !error.is_retryable() => Err(error),
        Ok(Polled::Pending(())) | Err(_) => poll(until_unlocked(), look, |()| {}).await,
    };
    let perhaps = open.load(Ordering::Relaxed) || done.load(Ordering::Relaxed);
    removed.map_err(|error| if perhaps { error.with_acted(Acted::Perhaps) } else { error })
}

async fn try_to_remove(org: &Org, container: Id, members: &[Id]) -> Result<Polled<()>, Error> {
    match delete(org, container).await {
        Ok(()) => return Ok(Polled::Done(())),
        Err(error) if error.kind() == ErrorKind::Refused => {}
        Err(error) => return Err(error),
    }
    // As long as a save is queued nothing of the container can be changed, nor removed.
    let queued = queued(org, container, members).await?;
    for request in &queued {
        // Where this is not allowed, or comes too late, the end of the request frees the container.
        let _ = abort(org, *request).await;
    }
    match delete(org, container).await {
        Ok(()) => Ok(Polled::Done(())),
        Err(error) if error.kind() == ErrorKind::Refused && !queued.is_empty() => Ok(Polled::Pending(())),
        Err(error) => Err(error),
    }
}

async fn delete(org: &Org, container: Id) -> Result<(), Error> {
    match org.object(CONTAINER).delete(container).await {
        Err(error) if error.is("NOT_FOUND") || error.is("ENTITY_IS_DELETED") => Ok(()),
        other => other,
    }
}

#[derive(Deserialize)]
struct Found {
    #[serde(rename = "Id")]
    id: Id,
}

/// The requests of a container, and of its members, that have not ended.
async fn queued(org: &Org, container: Id, members: &[Id]) -> Result<Vec<Id>, Error> {
    let mut of = "MetadataContainerId = {container}".to_owned();
    if !members.is_empty() {
        of.push_str(" OR MetadataContainerMemberId IN {members}");
    }
    let mut statement = Soql::new(format!("SELECT Id FROM {REQUEST} WHERE State = 'Queued' AND ({of})"))
        .bind("container", container);
    if !members.is_empty() {
        statement = statement.bind("members", members);
    }
    let found: Vec<Found> = org.query_as(statement).all().await?;
    Ok(found.into_iter().map(|it| it.id).collect())
}

/// Finds a container whose creation was sent and not answered: it may come about yet.
async fn find(org: &Org, name: &str) -> Result<Option<Id>, Error> {
    let schedule = Schedule::default().first(Duration::from_millis(250)).deadline(Duration::from_secs(10));
    let look = || async {
        let statement = soql!("SELECT Id FROM MetadataContainer WHERE Name = {name}", name);
        let found = org.query_as::<Found>(statement).next().await.transpose()?;
        Ok(match found {
            Some(found) => Polled::Done(Some(found.id)),
            None => Polled::Pending(None),
        })
    };
    match poll(schedule, look, |_| {}).await {
        Err(error) if error.kind() == ErrorKind::Deadline => Ok(None),
        found => found,
    }
}

/// Removes the members that a container has from before.
pub(super) async fn empty(org: &Org, container: Id) -> Result<(), Error> {
    for kind in CodeKind::ALL {
        let object = kind.member_object();
        let statement =
            Soql::new(format!("SELECT Id FROM {object} WHERE MetadataContainerId = {{container}}"));
        let left: Vec<Found> = org.query_as(statement.bind("container", container)).all().await?;
        for member in left {
            org.object(object).delete(member.id).await?;
        }
    }
    Ok(())
}
