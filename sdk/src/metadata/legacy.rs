//! The asynchronous `create()`, `update()`, `delete()` and `checkStatus()` of
//! API 30.0 and earlier.

use super::call::metadata_call;
use super::{AsyncResult, LegacyMetadata, UpdateMetadata};
use crate::Version;
use crate::api::{At, Call, Op, SoapAnswer, SoapBody, one_each, ops};
use crate::client::{Org, Polled, Schedule, poll};
use crate::error::Error;
use crate::record::Record;
use crate::value::Id;
use crate::wire::soap::MAIN;
use crate::wire::{Plan, read_record, write_record};
use std::fmt;
use std::marker::PhantomData;
use std::sync::{Mutex, PoisonError};

/// So many components go in one call.
const COMPONENTS: usize = 10;

/// The metadata calls that ended with API 30.0, from [`Org::legacy`].
///
/// Salesforce retired 30.0 in Summer '25: live orgs answer
/// `UNSUPPORTED_API_VERSION`, and what works there is [`MetadataApi::update`](super::MetadataApi::update) and
/// [`MetadataApi::rename`](super::MetadataApi::rename). The calls are here for orgs that are not live: the emulated
/// one, recorded exchanges, on-premises stand-ins.
///
/// The types are those of the v30 bindings; those of later versions do not
/// compile here.
#[derive(Clone, Debug)]
pub struct LegacyApi {
    org: Org,
}

impl Org {
    /// The metadata calls that ended with API 30.0.
    ///
    /// Always over SOAP and at the version of the components' bindings, whatever
    /// [`Org::over`] and [`Org::at`] say.
    pub fn legacy(&self) -> LegacyApi {
        LegacyApi { org: self.clone() }
    }
}

impl LegacyApi {
    /// Asks for components to be created: at most ten, of one type.
    ///
    /// # Errors
    /// If there are none or more than ten, and if the service refuses the call.
    /// What becomes of each component, the job tells.
    ///
    /// # Cancel safety
    /// Dropped before its answer, the service may work on the components all the same, and their ids are not
    /// known: the org tells by their full names what became of them.
    pub async fn create<T: LegacyMetadata>(
        &self,
        components: impl AsRef<[T]>,
    ) -> Result<LegacyJob<T>, Error> {
        self.start(&ops::LEGACY_CREATE, Components::of(components.as_ref())).await
    }

    /// Asks for components to be changed, or renamed: at most ten, of one type.
    ///
    /// # Errors
    /// If there are none or more than ten, and if the service refuses the call.
    /// What becomes of each component, the job tells.
    ///
    /// # Cancel safety
    /// As [`LegacyApi::create`].
    pub async fn update<T: LegacyMetadata>(
        &self,
        updates: impl AsRef<[UpdateMetadata<T>]>,
    ) -> Result<LegacyJob<T>, Error> {
        let updates: Vec<(&str, &dyn Record)> = updates
            .as_ref()
            .iter()
            .map(|update| (update.current_name.as_str(), &update.metadata as &dyn Record))
            .collect();
        let components = Components::Renamed(updates);
        self.start(&ops::LEGACY_UPDATE, components).await
    }

    /// Asks for components to be deleted: at most ten, of one type. Only their
    /// names matter.
    ///
    /// # Errors
    /// If there are none or more than ten, and if the service refuses the call.
    /// What becomes of each component, the job tells.
    ///
    /// # Cancel safety
    /// As [`LegacyApi::create`].
    pub async fn delete<T: LegacyMetadata>(
        &self,
        components: impl AsRef<[T]>,
    ) -> Result<LegacyJob<T>, Error> {
        self.start(&ops::LEGACY_DELETE, Components::of(components.as_ref())).await
    }

    /// Asks how asynchronous requests are doing: results in the order of the ids.
    ///
    /// # Errors
    /// What the service refuses with.
    pub async fn check_status(&self, ids: &[Id]) -> Result<Vec<AsyncResult>, Error> {
        check_status(&self.org, Version::V30, ids).await
    }

    async fn start<T: LegacyMetadata>(
        &self,
        op: &'static Op,
        components: Components<'_>,
    ) -> Result<LegacyJob<T>, Error> {
        let count = components.count();
        if count == 0 {
            return Err(Error::input(format!("there is no component to {}", op.name)));
        }
        if count > COMPONENTS {
            return Err(Error::input(format!(
                "{count} components are too many: {}() takes at most {COMPONENTS} in one call",
                op.name
            )));
        }
        let version = version_of::<T>()?;
        let results = self.org.make(Start { op, version, components }).await?;
        Ok(LegacyJob::new(self.org.clone(), version, results))
    }
}

/// What a request sends.
enum Components<'a> {
    These(Vec<&'a dyn Record>),
    /// Each behind the name that it has now.
    Renamed(Vec<(&'a str, &'a dyn Record)>),
}

impl<'a> Components<'a> {
    fn of<T: LegacyMetadata>(components: &'a [T]) -> Self {
        Self::These(components.iter().map(|component| component as &dyn Record).collect())
    }

    fn count(&self) -> usize {
        match self {
            Self::These(all) => all.len(),
            Self::Renamed(all) => all.len(),
        }
    }
}

/// Asks for components to be created, changed or deleted.
struct Start<'a> {
    op: &'static Op,
    version: Version,
    components: Components<'a>,
}

impl Call for Start<'_> {
    type Answer = Vec<AsyncResult>;

    metadata_call!(|call| call.op);

    fn version(&self) -> Option<Version> {
        Some(self.version)
    }

    fn soap(&self, _: &At, body: &mut SoapBody<'_>) -> Result<(), Error> {
        match &self.components {
            Components::These(all) => {
                all.iter().for_each(|record| write_record(body.out, MAIN, "metadata", *record, None));
            }
            Components::Renamed(all) => {
                for (current_name, metadata) in all {
                    body.out.start(MAIN, "UpdateMetadata");
                    body.out.leaf(MAIN, "currentName", current_name);
                    write_record(body.out, MAIN, "metadata", *metadata, None);
                    body.out.end();
                }
            }
        }
        Ok(())
    }

    fn read_soap(&mut self, answer: &mut SoapAnswer<'_>) -> Result<Vec<AsyncResult>, Error> {
        one_each("components", self.components.count(), read_results(answer)?)
    }
}

/// Asks how asynchronous requests are doing.
struct CheckStatus<'a> {
    version: Version,
    ids: &'a [Id],
}

impl Call for CheckStatus<'_> {
    type Answer = Vec<AsyncResult>;

    metadata_call!(ops::LEGACY_STATUS);

    fn version(&self) -> Option<Version> {
        Some(self.version)
    }

    fn soap(&self, _: &At, body: &mut SoapBody<'_>) -> Result<(), Error> {
        self.ids.iter().for_each(|id| body.text("asyncProcessId", id.as_str()));
        Ok(())
    }

    fn read_soap(&mut self, answer: &mut SoapAnswer<'_>) -> Result<Vec<AsyncResult>, Error> {
        one_each("ids", self.ids.len(), read_results(answer)?)
    }
}

fn read_results(answer: &mut SoapAnswer<'_>) -> Result<Vec<AsyncResult>, Error> {
    let (mut results, mut plan) = (Vec::new(), Plan::default());
    while let Some(tag) = answer.next()? {
        let mut result = AsyncResult::default();
        read_record(&mut answer.xml, &tag, &mut result, &mut plan)?;
        results.push(result);
    }
    Ok(results)
}

/// The version that the bindings pin.
fn version_of<T: LegacyMetadata>() -> Result<Version, Error> {
    T::META.api.version.ok_or_else(|| {
        Error::input(format!("the bindings of {} do not say which API version they are of", T::META.name))
    })
}

pub(super) async fn check_status(org: &Org, version: Version, ids: &[Id]) -> Result<Vec<AsyncResult>, Error> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    org.make(CheckStatus { version, ids }).await
}

/// Components that the service is working on, from [`LegacyApi`].
///
/// The work is the service's: dropping the handle stops nothing, and
/// [`LegacyJob::resume`] takes it up again from the ids.
pub struct LegacyJob<T> {
    org: Org,
    version: Version,
    results: Vec<AsyncResult>,
    of: PhantomData<fn() -> T>,
}

impl<T: LegacyMetadata> LegacyJob<T> {
    /// Takes up a job that another handle, or another process, has started.
    ///
    /// # Errors
    /// If there are no ids.
    pub fn resume(org: &Org, ids: &[Id]) -> Result<Self, Error> {
        if ids.is_empty() {
            return Err(Error::input("a job without ids cannot be taken up"));
        }
        let results = ids.iter().map(|id| AsyncResult { id: Some(*id), ..AsyncResult::default() });
        Ok(Self::new(org.clone(), version_of::<T>()?, results.collect()))
    }
}

impl<T> LegacyJob<T> {
    fn new(org: Org, version: Version, results: Vec<AsyncResult>) -> Self {
        Self { org, version, results, of: PhantomData }
    }

    /// The ids to take the job up again with, in the order of the components.
    pub fn ids(&self) -> Vec<Id> {
        self.results.iter().filter_map(|result| result.id).collect()
    }

    /// What was known when it was asked last, in the order of the components.
    pub fn results(&self) -> &[AsyncResult] {
        &self.results
    }

    /// Every component is done, one way or the other, as far as is known.
    pub fn is_done(&self) -> bool {
        self.results.iter().all(AsyncResult::is_done)
    }

    /// Asks how the components are doing that were not done yet.
    ///
    /// # Errors
    /// What the service refuses with. The job goes on.
    ///
    /// # Cancel safety
    /// Dropping the future changes nothing: the job knows what it knew.
    pub async fn status(&mut self) -> Result<&[AsyncResult], Error> {
        self.results = look(&self.org, self.version, &self.results).await?;
        Ok(&self.results)
    }

    /// Waits until every component is done.
    ///
    /// A component that failed is no error of the wait: [`AsyncResult::outcome`]
    /// tells for each.
    ///
    /// # Errors
    /// [`ErrorKind::Deadline`](crate::ErrorKind::Deadline), and what a look is
    /// refused with for good. The job goes on, and so may the waiting.
    ///
    /// # Cancel safety
    /// Dropping the future stops the waiting only; the job keeps its ids and what the last whole look has told.
    pub async fn wait(&mut self, schedule: Schedule) -> Result<&[AsyncResult], Error> {
        self.wait_with(schedule, |_| {}).await
    }

    /// Waits as [`LegacyJob::wait`] does, and tells after each look how it goes.
    ///
    /// # Errors
    /// As [`LegacyJob::wait`].
    ///
    /// # Cancel safety
    /// As [`LegacyJob::wait`].
    pub async fn wait_with(
        &mut self,
        schedule: Schedule,
        mut on_progress: impl FnMut(&[AsyncResult]),
    ) -> Result<&[AsyncResult], Error> {
        if self.is_done() {
            return Ok(&self.results);
        }
        let (org, version) = (&self.org, self.version);
        // What a poll found is kept even if a later one fails, or the future is dropped.
        let known = Mutex::new(&mut self.results);
        let lock = || known.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = poll(
            schedule,
            || {
                let before = lock().clone();
                async move {
                    let results = look(org, version, &before).await?;
                    Ok(if results.iter().all(AsyncResult::is_done) {
                        Polled::Done(results)
                    } else {
                        Polled::Pending(results)
                    })
                }
            },
            |results: &Vec<AsyncResult>| {
                lock().clone_from(results);
                on_progress(results);
            },
        )
        .await;
        waited.map(|_| &*self.results)
    }
}

/// The results with those brought up to date that were not done.
async fn look(org: &Org, version: Version, known: &[AsyncResult]) -> Result<Vec<AsyncResult>, Error> {
    let mut results = known.to_vec();
    let open: Vec<usize> =
        (0..results.len()).filter(|at| !results[*at].is_done() && results[*at].id.is_some()).collect();
    let ids: Vec<Id> = open.iter().filter_map(|at| results[*at].id).collect();
    let fresh = check_status(org, version, &ids).await?;
    for (at, fresh) in open.into_iter().zip(fresh) {
        results[at] = fresh;
    }
    Ok(results)
}

impl<T> Clone for LegacyJob<T> {
    fn clone(&self) -> Self {
        Self::new(self.org.clone(), self.version, self.results.clone())
    }
}

impl<T> fmt::Debug for LegacyJob<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LegacyJob").field("results", &self.results).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
