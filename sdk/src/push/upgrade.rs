//! One push upgrade, from its making to its end.

use super::status::{PushJob, PushJobError, PushProgress, PushStatus};
use crate::change::{Edit, New};
use crate::client::{Org, Polled, Schedule, poll};
use crate::error::{Acted, Error, ErrorKind};
use crate::value::{DateTime, Id};
use crate::{DynamicObject, Version, soql};
use serde::Deserialize;
use std::time::Duration;
use tokio::runtime::Handle;

const REQUEST: &str = "PackagePushRequest";
const JOB: &str = "PackagePushJob";

/// The first version that says when a job began and ended.
const TIMES: Version = Version::new(51);

/// A push upgrade that exists in the org.
///
/// The work is the service's: dropping the handle stops nothing, and [`PushUpgrade::resume`] takes it up
/// again from the id.
#[derive(Clone, Debug)]
pub struct PushUpgrade {
    org: Org,
    id: Id,
}

/// A push upgrade to be made, from [`PushUpgrade::to`].
#[derive(Clone, Debug)]
#[must_use]
pub struct PushUpgradeBuilder {
    version: Id,
    start: Option<DateTime>,
    orgs: Vec<String>,
}

/// A push upgrade that was made and not yet scheduled, and the orgs that the service refused.
#[derive(Debug)]
#[non_exhaustive]
pub struct PreparedPush {
    /// The upgrade.
    pub upgrade: PushUpgrade,
    /// The jobs that were created, in the order of the orgs.
    pub jobs: Vec<Id>,
    /// The orgs for which the service created no job; the others go on.
    pub refused: Vec<RefusedJob>,
}

/// An org for which no job was created.
#[derive(Debug)]
#[non_exhaustive]
pub struct RefusedJob {
    /// The org.
    pub org_key: String,
    /// Why: `DUPLICATE_VALUE` for an org that is in the request already, `INVALID_OPERATION` for
    /// one that is not eligible, as tools have seen.
    pub error: Error,
}

impl PushUpgradeBuilder {
    /// Starts no earlier than then; as soon as it is scheduled, without it.
    pub fn start_at(mut self, start: DateTime) -> Self {
        self.start = Some(start);
        self
    }

    /// Upgrades these orgs too. An org is named by its id of 15 characters, as `PackageSubscriber`
    /// has it; one of 18 characters is cut.
    pub fn orgs<O: Into<String>>(mut self, orgs: impl IntoIterator<Item = O>) -> Self {
        self.orgs.extend(orgs.into_iter().map(Into::into));
        self
    }

    /// Creates the push request and a job for each org; nothing is pushed before
    /// [`PushUpgrade::schedule`].
    ///
    /// Jobs go 200 in a call. An org that the service refuses is reported, and the others go on.
    ///
    /// # Errors
    /// If there are no orgs, one is named twice, or one is no id of an org; why the request was not
    /// created; and why the first jobs could not be sent. The request is aborted if no job can be.
    ///
    /// # Cancel safety
    /// Dropping the future leaves nothing that could be pushed: the request, if it came about, is aborted
    /// by a task on the caller's tokio runtime, which nobody waits for. What the task cannot do it tells the
    /// log (`tracing`, at the level WARN); a request that is never scheduled pushes nothing.
    pub async fn create(self, org: &Org) -> Result<PreparedPush, Error> {
        let keys = org_keys(&self.orgs)?;
        let mut request = DynamicObject::new(REQUEST);
        request.set("PackageVersionId", self.version);
        if let Some(start) = self.start {
            request.set("ScheduledStartTime", start);
        }
        let unheld = Unheld::create(org, request).await?;
        let id = unheld.upgrade.id;
        let jobs: Vec<_> = keys
            .iter()
            .map(|key| {
                let mut job = DynamicObject::new(JOB);
                job.set("PackagePushRequestId", id);
                job.set("SubscriberOrganizationKey", key.as_str());
                New::of(&job)
            })
            .collect();
        let results = match org.create(jobs).await {
            Ok(results) => results,
            Err(error) => {
                // If this fails too, the first error counts, and the task that follows is another try.
                if unheld.upgrade.abort().await.is_ok() {
                    unheld.held();
                }
                return Err(error);
            }
        };
        let mut prepared = PreparedPush { upgrade: unheld.held(), jobs: Vec::new(), refused: Vec::new() };
        for (org_key, result) in keys.into_iter().zip(results) {
            match result.into_result() {
                Ok(job) => prepared.jobs.extend(job),
                Err(error) => prepared.refused.push(RefusedJob { org_key, error }),
            }
        }
        Ok(prepared)
    }
}

/// A push request that nobody has a handle to yet: it is aborted when it is dropped.
struct Unheld {
    upgrade: PushUpgrade,
    runtime: Handle,
    armed: bool,
}

impl Unheld {
    /// Creates the request in a task of its own, so that it is known also if nobody waits for it any more.
    async fn create(org: &Org, request: DynamicObject) -> Result<Self, Error> {
        let runtime = Handle::try_current()
            .map_err(|error| Error::input("a push upgrade needs a tokio runtime").with_source(error))?;
        let (org, of_task) = (org.clone(), runtime.clone());
        let creation = runtime.spawn(async move {
            let id = org.create(New::of(&request)).await?;
            Ok(Self { upgrade: PushUpgrade { org, id }, runtime: of_task, armed: true })
        });
        creation.await.unwrap_or_else(|error| {
            let error = Error::protocol(
                "the task that creates the push request has ended with its runtime, or has panicked",
            )
            .with_source(error);
            Err(error.with_acted(Acted::Perhaps))
        })
    }

    /// Somebody has it from now on.
    fn held(mut self) -> PushUpgrade {
        self.armed = false;
        self.upgrade.clone()
    }
}

impl Drop for Unheld {
    fn drop(&mut self) {
        if !self.armed {
            return;
        }
        let upgrade = self.upgrade.clone();
        self.runtime.spawn(async move {
            if let Err(error) = upgrade.abort().await {
                let (id, kind, code) = (upgrade.id, error.kind(), error.code());
                tracing::warn!(%id, ?kind, code, "a push request that nobody holds is not aborted");
            }
        });
    }
}

/// The keys of the orgs, checked.
fn org_keys(orgs: &[String]) -> Result<Vec<String>, Error> {
    if orgs.is_empty() {
        return Err(Error::input("a push upgrade needs an org: name them with PushUpgradeBuilder::orgs"));
    }
    let mut keys: Vec<String> = Vec::with_capacity(orgs.len());
    let mut seen = std::collections::BTreeSet::new();
    for org in orgs {
        let id = Id::new(org).ok().filter(|id| id.key_prefix() == "00D");
        let id = id.ok_or_else(|| {
            Error::input(format!("`{org}` is not the id of an org: 15 or 18 characters that start with 00D"))
        })?;
        let key = id.as_str()[..15].to_owned();
        if !seen.insert(key.clone()) {
            return Err(Error::input(format!("the org {key} is named twice")));
        }
        keys.push(key);
    }
    Ok(keys)
}

impl PushUpgrade {
    /// Starts to make a push upgrade to a version of a package: see [`version`](super::version) and
    /// [`eligible`](super::eligible) for what can be pushed, and where to.
    pub fn to(version: Id) -> PushUpgradeBuilder {
        PushUpgradeBuilder { version, start: None, orgs: Vec::new() }
    }

    /// Takes up an upgrade that another handle, or another process, has made.
    pub fn resume(org: &Org, id: Id) -> Self {
        Self { org: org.clone(), id }
    }

    /// The id to take it up again with: of the push request, `0DV…`.
    pub fn id(&self) -> Id {
        self.id
    }

    /// Polls every ten seconds, without a deadline.
    pub fn polling() -> Schedule {
        Schedule::every(Duration::from_secs(10))
    }

    /// Releases it: orgs are upgraded from its start time on, or as soon as the service has the
    /// capacity.
    ///
    /// # Errors
    /// What the service refuses with; an upgrade that is scheduled already cannot be scheduled again.
    ///
    /// # Cancel safety
    /// Dropped before its answer, the upgrade may be scheduled all the same: [`PushUpgrade::status`] tells.
    pub async fn schedule(&self) -> Result<(), Error> {
        self.set_status("Pending").await
    }

    /// Aborts it, with all of its jobs, as long as no org is being upgraded.
    ///
    /// # Errors
    /// [`ErrorKind::TooLate`] if it is In Progress or over, also if it was aborted before; nothing
    /// has changed then.
    ///
    /// # Cancel safety
    /// Dropped before its answer, the upgrade may be aborted all the same: [`PushUpgrade::status`] tells.
    pub async fn abort(&self) -> Result<(), Error> {
        let Err(error) = self.set_status("Canceled").await else { return Ok(()) };
        if error.kind() != ErrorKind::Refused {
            return Err(error);
        }
        // The service's code for it is not documented; where the request stands says it all.
        match self.request().await {
            Ok(status) if !status.is_abortable() => Err(error.too_late(&format!(
                "the push upgrade {} is {status}: it can be aborted only while it is Created or Pending",
                self.id
            ))),
            _ => Err(error),
        }
    }

    async fn set_status(&self, status: &str) -> Result<(), Error> {
        self.org.update(Edit::named(REQUEST, self.id).with("Status", status)).await
    }

    async fn request(&self) -> Result<PushStatus, Error> {
        #[derive(Deserialize)]
        struct Row {
            #[serde(rename = "Status")]
            status: PushStatus,
        }

        let id = self.id;
        let statement = soql!("SELECT Status FROM PackagePushRequest WHERE Id = {id}", id);
        let row = self.org.query_as::<Row>(statement).next().await.transpose()?;
        row.map(|row| row.status).ok_or_else(|| {
            Error::refused("NOT_FOUND", &format!("there is no push request {id}, or the user may not see it"))
        })
    }

    /// Where the request and its jobs stand.
    ///
    /// # Errors
    /// What the service refuses with.
    pub async fn status(&self) -> Result<PushProgress, Error> {
        #[derive(Deserialize)]
        struct Row {
            #[serde(rename = "Status")]
            status: PushStatus,
            jobs: u64,
        }

        let id = self.id;
        let mut progress = PushProgress { status: self.request().await?, ..PushProgress::default() };
        let mut rows = self.org.query_as::<Row>(soql!(
            "SELECT Status, COUNT(Id) jobs FROM PackagePushJob WHERE PackagePushRequestId = {id} GROUP BY Status",
            id
        ));
        while let Some(row) = rows.next().await.transpose()? {
            progress.jobs.add(&row.status, row.jobs);
        }
        Ok(progress)
    }

    /// Its jobs, in the order of their ids.
    ///
    /// # Errors
    /// What the service refuses with.
    pub async fn jobs(&self) -> Result<Vec<PushJob>, Error> {
        let times = if self.org.version() >= TIMES { ", StartTime, EndTime" } else { "" };
        let statement = format!(
            "SELECT Id, SubscriberOrganizationKey, Status{times} FROM PackagePushJob \
             WHERE PackagePushRequestId = {{id}} ORDER BY Id"
        );
        self.org.query_as(crate::query::Soql::new(statement).bind("id", self.id)).all().await
    }

    /// Why orgs could not be upgraded, in the order of the jobs.
    ///
    /// # Errors
    /// What the service refuses with.
    pub async fn errors(&self) -> Result<Vec<PushJobError>, Error> {
        #[derive(Deserialize)]
        #[serde(rename_all = "PascalCase")]
        struct Row {
            package_push_job_id: Option<Id>,
            package_push_job: Option<OfJob>,
            error_type: Option<String>,
            error_severity: Option<String>,
            error_title: Option<String>,
            error_message: Option<String>,
            error_details: Option<String>,
        }

        #[derive(Deserialize)]
        struct OfJob {
            #[serde(rename = "SubscriberOrganizationKey")]
            org_key: Option<String>,
        }

        let id = self.id;
        let rows: Vec<Row> = self
            .org
            .query_as(soql!(
                "SELECT PackagePushJobId, PackagePushJob.SubscriberOrganizationKey, ErrorType, ErrorSeverity, \
                 ErrorTitle, ErrorMessage, ErrorDetails FROM PackagePushError \
                 WHERE PackagePushJob.PackagePushRequestId = {id} ORDER BY PackagePushJobId",
                id
            ))
            .all()
            .await?;
        let error = |row: Row| PushJobError {
            job: row.package_push_job_id,
            org_key: row.package_push_job.and_then(|job| job.org_key).unwrap_or_default(),
            kind: row.error_type.unwrap_or_default(),
            severity: row.error_severity.unwrap_or_default(),
            title: row.error_title.unwrap_or_default(),
            message: row.error_message.unwrap_or_default(),
            details: row.error_details,
        };
        Ok(rows.into_iter().map(error).collect())
    }

    /// Waits until it is over, and tells after each look how far it has come.
    ///
    /// That orgs could not be upgraded is no error of the wait: [`PushProgress`] says it, and
    /// [`PushUpgrade::errors`] why. One that was never scheduled is waited for like any other.
    ///
    /// # Errors
    /// [`ErrorKind::Deadline`], and what a look is refused with for good. The upgrade goes on, and so
    /// may the waiting.
    ///
    /// # Cancel safety
    /// Dropping the future stops the waiting only.
    pub async fn wait(
        &self,
        schedule: Schedule,
        on_progress: impl FnMut(&PushProgress),
    ) -> Result<PushProgress, Error> {
        let look = || async {
            let progress = self.status().await?;
            Ok(if progress.status.is_over() { Polled::Done(progress) } else { Polled::Pending(progress) })
        };
        poll(schedule, look, on_progress).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn orgs_are_checked_before_anything_is_sent() {
        let keys = |orgs: &[&str]| org_keys(&orgs.iter().map(|org| (*org).to_owned()).collect::<Vec<_>>());
        assert_eq!(
            keys(&["00D000000000001", "00D000000000002EAA"]).unwrap(),
            ["00D000000000001", "00D000000000002"]
        );
        for (orgs, message) in [
            (&[][..], "a push upgrade needs an org"),
            (&["00D000000000001", "00D000000000001EAA"], "the org 00D000000000001 is named twice"),
            (&["001000000000001"], "`001000000000001` is not the id of an org"),
            (&["Acme"], "`Acme` is not the id of an org"),
        ] {
            let error = keys(orgs).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Input);
            assert!(error.message().starts_with(message), "{error}");
        }
    }
}
