//! A container from its making to its removal.

use super::held::{Held, Owned, empty, refused};
use super::member::{Member, checked};
use super::request::{ContainerRequest, ContainerRequestBuilder};
use super::{CONTAINER, explained};
use crate::DynamicObject;
use crate::change::{Edit, New};
use crate::client::Org;
use crate::error::{Acted, Error};
use crate::value::Id;
use std::fmt;
use std::sync::Arc;

/// Names are made up so often until one is free.
const NAMES: u32 = 5;

/// The code for a name that another container has.
const DUPLICATE: &str = "DUPLICATE_VALUE";

/// A container in the org: copies of code, which are compiled and saved together.
///
/// [`Container::delete`] removes it from the org. A handle that is dropped instead, because an error
/// or a timeout came between, leaves that to a task on the runtime that it was made on, once its
/// [`ContainerRequest`]s are dropped too. Nobody waits for this task: a program that ends at once may be
/// faster, and leaves the container behind; what the task cannot do, it tells the log (`tracing`,
/// at the level WARN). It aborts what is queued, so to drop the handles is to give up; where the org
/// does not let a request be aborted, it waits for the end of it. [`Container::keep`] turns all of
/// this off.
pub struct Container {
    id: Id,
    held: Arc<Held>,
}

/// A container to be made, from [`Container::of`].
#[derive(Clone, Debug)]
#[must_use]
pub struct ContainerBuilder {
    name: Option<String>,
    members: Vec<Member>,
}

impl ContainerBuilder {
    /// Deploys this too.
    pub fn member(mut self, member: Member) -> Self {
        self.members.push(member);
        self
    }

    /// With this name, of at most 32 characters; without it, one is made up that no other container
    /// has.
    ///
    /// A container that has the name already, because an earlier run has left it behind for example,
    /// is reused: its members are removed, and the new handle owns it.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Creates the container and its members; nothing is compiled before [`Container::check`] or
    /// [`Container::save`].
    ///
    /// # Errors
    /// If there are no members, two are of the same code, or an id is not one of its kind: nothing is
    /// sent then. And why the container or a member was not created; the container is removed again.
    ///
    /// # Cancel safety
    /// Dropping the future leaves nothing behind: what was made is removed as with a dropped handle. Only a
    /// container with a name of the caller's may stay, which the next run reuses.
    pub async fn create(self, org: &Org) -> Result<Container, Error> {
        if self.members.is_empty() {
            return Err(Error::input("a container needs a member: code to be compiled"));
        }
        checked(&self.members)?;
        let org = org.tooling();
        let container = match self.name {
            Some(name) => created_or_reused(org, &name).await?,
            None => created_with_a_new_name(org).await?,
        };
        if let Err(error) = container.held.add(container.id, &self.members).await {
            // If this fails too, the first error counts, and the handle's end is another try.
            let _ = container.held.remove(container.id).await;
            return Err(error);
        }
        Ok(container)
    }
}

impl ContainerBuilder {
    /// Creates the container, does something with it, and removes it again before it returns,
    /// whatever has come of it: a container that is left to its handle's end is removed by a task that
    /// nobody waits for.
    ///
    /// ```no_run
    /// # async fn example(org: sforce::Org) -> Result<(), sforce::Error> {
    /// use sforce::tooling::{Container, Member, ContainerRequest};
    ///
    /// let saved = Container::of([Member::class("Foo", "public class Foo {}")])
    ///     .run(&org, async |container| container.save().await?.wait(ContainerRequest::polling(), |_| {}).await)
    ///     .await?;
    /// saved.outcome()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`ContainerBuilder::create`], and what `act` ends with. A removal that fails is no error of
    /// what was done before it: the handle's end is another try.
    ///
    /// # Cancel safety
    /// As [`ContainerBuilder::create`], whatever `act` has begun.
    pub async fn run<T, E: From<Error>>(
        self,
        org: &Org,
        act: impl AsyncFnOnce(&Container) -> Result<T, E>,
    ) -> Result<T, E> {
        let container = self.create(org).await?;
        let done = act(&container).await;
        let _ = container.delete().await;
        done
    }
}

async fn create(org: &Org, name: &str) -> Result<Id, Error> {
    let mut container = DynamicObject::new(CONTAINER);
    container.set("Name", name);
    org.create(New::of(&container)).await.map_err(explained)
}

async fn created_with_a_new_name(org: Org) -> Result<Container, Error> {
    let mut tries = 1;
    loop {
        let name = made_up();
        // From here on there may be a container, also if nobody waits for the answer.
        let held = Held::new(org.clone(), Owned::Name(name.clone()));
        match create(&org, &name).await {
            Ok(id) => {
                held.own(Owned::Container(id));
                return Ok(Container { id, held: Arc::new(held) });
            }
            Err(error) => {
                if error.acted() == Acted::No {
                    held.own(Owned::Nothing);
                }
                if !error.is(DUPLICATE) || tries == NAMES {
                    return Err(error);
                }
                tries += 1;
            }
        }
    }
}

/// A name that nobody else makes up, within the 32 characters that there are.
fn made_up() -> String {
    let random = std::iter::repeat_with(|| fastrand::alphanumeric().to_ascii_lowercase());
    format!("sforce-{}", random.take(20).collect::<String>())
}

async fn created_or_reused(org: Org, name: &str) -> Result<Container, Error> {
    let (id, reused) = match create(&org, name).await {
        Ok(id) => (id, false),
        // The message names the one that is there, in whichever language.
        Err(error) if error.is(DUPLICATE) => (id_in(error.message(), "1dc").ok_or(error)?, true),
        Err(error) => return Err(error),
    };
    if reused {
        // As long as this may fail, the container is still the other's.
        empty(&org, id).await?;
    }
    Ok(Container { id, held: Arc::new(Held::new(org, Owned::Container(id))) })
}

/// The id of a kind that stands in a text.
fn id_in(text: &str, prefix: &str) -> Option<Id> {
    let words = text.split(|char: char| !char.is_ascii_alphanumeric());
    words.filter(|word| word.starts_with(prefix)).find_map(|word| Id::new(word).ok())
}

impl Container {
    /// Starts to make a container with these members. What depends on each other belongs into one.
    pub fn of(members: impl IntoIterator<Item = Member>) -> ContainerBuilder {
        ContainerBuilder { name: None, members: members.into_iter().collect() }
    }

    /// Takes up a container that another handle has kept, or another program has made. It is not
    /// removed when this handle is dropped, only by [`Container::delete`].
    pub fn resume(org: &Org, id: Id) -> Self {
        Self { id, held: Arc::new(Held::new(org.tooling(), Owned::Nothing)) }
    }

    /// Its id, `1dc…`.
    pub fn id(&self) -> Id {
        self.id
    }

    /// Puts a member in, or gives the one that edits the same code a new text. The member's id.
    ///
    /// This is how to mend what did not compile. The handle knows the members that it has put in,
    /// and by what it was given: one by id is not found by name. A member that was saved belongs to
    /// its request and no longer to the container, so after a save the same code is put in anew.
    ///
    /// # Errors
    /// If an id is not one of the member's kind, and what the service refuses with: a container whose
    /// save has not ended cannot be changed.
    ///
    /// # Cancel safety
    /// Dropped before the answer, the container may have the member all the same, and the handle does not
    /// know it: it is removed with the container, and put again it stands there twice, which the service
    /// refuses to compile.
    pub async fn put(&self, member: Member) -> Result<Id, Error> {
        member.checked()?;
        if let Some(id) = self.held.twin_of(&member) {
            let edit = Edit::named(member.kind().member_object(), id).with("Body", member.body());
            self.held.org.update(edit).await.map_err(|error| refused(error, &member))?;
            return Ok(id);
        }
        let ids = self.held.add(self.id, std::slice::from_ref(&member)).await?;
        ids.first().copied().ok_or_else(|| Error::protocol("a member was sent and no result came back"))
    }

    /// Compiles all members and saves nothing: the code and the container stay as they are.
    ///
    /// # Errors
    /// What the service refuses with.
    ///
    /// # Cancel safety
    /// As [`Container::save`].
    pub async fn check(&self) -> Result<ContainerRequest, Error> {
        self.request(ContainerRequest::check().container(self.id)).await
    }

    /// Compiles all members, and saves them if all compile. Members that were saved are no longer in
    /// the container, which can be used again.
    ///
    /// # Errors
    /// What the service refuses with, such as that another save of the container has not ended.
    ///
    /// # Cancel safety
    /// Dropped before the answer, the request may be queued all the same: the container's end aborts it.
    pub async fn save(&self) -> Result<ContainerRequest, Error> {
        self.request(ContainerRequest::save().container(self.id)).await
    }

    /// Compiles and saves a single member, by the id that [`Container::put`] gave. Not every version
    /// of the service takes this: see [`ContainerRequestBuilder::member`].
    ///
    /// # Errors
    /// As [`Container::save`].
    ///
    /// # Cancel safety
    /// As [`Container::save`].
    pub async fn save_member(&self, member: Id) -> Result<ContainerRequest, Error> {
        self.request(ContainerRequest::save().member(member)).await
    }

    async fn request(&self, request: ContainerRequestBuilder) -> Result<ContainerRequest, Error> {
        request.queue(self.held.org.clone(), Some(Arc::clone(&self.held))).await
    }

    /// Removes it from the org with all that is in it; what was saved stays saved.
    ///
    /// Its requests go too, so their results are read before. A request that is still queued is
    /// aborted; where the org does not allow that, its end is waited for, up to ten minutes.
    ///
    /// # Errors
    /// What the service refuses with. That it is gone already is no error.
    ///
    /// # Cancel safety
    /// Dropping the future leaves the removal to a task, as with a dropped handle.
    pub async fn delete(self) -> Result<(), Error> {
        self.held.remove(self.id).await
    }

    /// Leaves it in the org, with its requests, when the handles are dropped: for
    /// [`Container::resume`] and [`ContainerRequest::resume`] to take up.
    pub fn keep(self) -> Id {
        self.held.own(Owned::Nothing);
        self.id
    }
}

impl fmt::Debug for Container {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Container").field("id", &self.id).field("org", &self.held.org).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_found_in_a_message_of_any_language() {
        let id = |text| id_in(text, "1dc");
        let found = Id::new("1dc000000000001").unwrap();
        assert_eq!(
            id("duplicate value found: Name duplicates value on record with id: 1dc000000000001"),
            Some(found)
        );
        assert_eq!(id("Name entspricht dem Datensatz (1dc000000000001AAA)."), Some(found));
        assert_eq!(
            id("duplicate value found: <unknown> duplicates value on record with id: <unknown>"),
            None
        );
        assert_eq!(id("on record with id: 1dr000000000001"), None);
    }

    #[test]
    fn made_up_names_fit() {
        let (one, other) = (made_up(), made_up());
        assert!(one.len() <= 32 && one != other, "{one} {other}");
    }
}
