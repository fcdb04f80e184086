//! Deployments: a zip of components, over REST's `deployRequest` or SOAP's `deploy`.

mod calls;
mod options;
mod rest;
mod result;
mod soap;
mod status;
mod tests_run;

use super::MetadataApi;
use crate::client::{Org, Polled, Schedule, poll};
use crate::error::{Error, ErrorKind};
use crate::value::Id;
use calls::{Cancel, DeployValidated};
pub use options::{DeployOptions, TestLevel};
pub use result::{DeployDetails, DeployMessage, DeployResult, ProblemType};
pub use status::DeployStatus;
pub use tests_run::{
    CodeCoverageResult, CodeCoverageWarning, CodeLocation, FlowCoverageResult, FlowCoverageWarning,
    RunTestFailure, RunTestSuccess, RunTestsResult,
};

/// A deployment that the org has, over either wire.
///
/// The work is the service's: dropping the handle stops nothing, and [`Deployment::resume`] takes it
/// up again from the id, for 30 days. A clone may cancel what another waits for.
///
/// It asks over the wire and at the version of the [`Org`] that it was made with. Up to 28.0 that is
/// `checkStatus`, which knows fewer states, and cannot be canceled.
#[derive(Clone, Debug)]
pub struct Deployment {
    org: Org,
    id: Id,
}

impl MetadataApi {
    /// Deploys a zip of components, such as [`Package::zip`](super::Package::zip) makes, over the
    /// org's wire: REST's `deployRequest` (from about 42.0) or SOAP's `deploy`, at the org's version.
    ///
    /// The answer comes at once; what becomes of it, the handle tells. A zip may have 39 MB, 600 MB
    /// uncompressed and 10,000 files. One deployment runs in an org at a time, the others wait.
    ///
    /// ```no_run
    /// # async fn example(org: sforce::Org) -> Result<(), sforce::Error> {
    /// use sforce::metadata::{DeployOptions, Package};
    /// use sforce::{Schedule, Version};
    ///
    /// let package = Package::new(Version::V62).delete("ApexClass", ["Old", "Older"]);
    /// let deployment = org.metadata().deploy(&package.zip()?, &DeployOptions::new()).await?;
    /// println!("deploying as {}", deployment.id());
    /// let result = deployment.wait(Schedule::default(), |progress| println!("{progress}")).await?;
    /// for failure in result.component_failures() {
    ///     println!("{failure}");
    /// }
    /// result.outcome()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// If the options do not go together or the wire or version lacks one, and what the service
    /// refuses with. Such a refusal is sent once only: after an error whose
    /// [`acted`](Error::acted) is `Perhaps` the deployment may be there.
    ///
    /// # Cancel safety
    /// Dropped before its answer, the deployment may go on, and its id is not known: the Tooling API's object
    /// `DeployRequest` lists deployments. Once there is a handle, dropping it stops nothing.
    pub async fn deploy(&self, zip: &[u8], options: &DeployOptions) -> Result<Deployment, Error> {
        let org = &self.org;
        options.check(org.wire(), org.version())?;
        let id = calls::deploy(org, zip, options).await?;
        Ok(Deployment::resume(org, id))
    }

    /// Deploys what a validation has found good, without running its tests again: a quick
    /// deployment. Over the org's wire; SOAP since 33.0.
    ///
    /// The validation ([`DeployOptions::check_only`]) must have succeeded within the last ten days,
    /// with tests that covered enough of the code.
    ///
    /// # Errors
    /// If there is no such validation, and what else the service refuses with.
    ///
    /// # Cancel safety
    /// As [`MetadataApi::deploy`].
    pub async fn deploy_validated(&self, validation: Id) -> Result<Deployment, Error> {
        let org = &self.org;
        let started = org.make(DeployValidated(validation)).await;
        let id = started.map_err(|error| {
            if error.kind() != ErrorKind::Refused {
                return error;
            }
            error.and(
                "only a validation (DeployOptions::check_only) can be deployed so, for ten days after it succeeded \
                 with tests that covered enough",
            )
        })?;
        Ok(Deployment::resume(org, id))
    }
}

impl Deployment {
    /// Takes up a deployment that another handle, or another process, has started, over whichever
    /// wire.
    pub fn resume(org: &Org, id: Id) -> Self {
        Self { org: org.clone(), id }
    }

    /// The id to take it up again with, `0Af…`.
    pub fn id(&self) -> Id {
        self.id
    }

    /// Where it stands, without details.
    ///
    /// # Errors
    /// What the service refuses with. The deployment goes on.
    pub async fn status(&self) -> Result<DeployResult, Error> {
        self.look(false).await
    }

    /// Where it stands, with what became of each component and test so far.
    ///
    /// # Errors
    /// What the service refuses with. The deployment goes on.
    pub async fn details(&self) -> Result<DeployResult, Error> {
        self.look(true).await
    }

    async fn look(&self, details: bool) -> Result<DeployResult, Error> {
        let mut result = calls::status(&self.org, self.id, details).await?;
        // Over REST the id often stands around the result only.
        result.id.get_or_insert(self.id);
        Ok(result)
    }

    /// Asks for its end, and says whether that has come already; otherwise it is canceled in the
    /// service's own time, and [`Deployment::wait`] sees it through. What a canceled deployment has
    /// done is undone. Over SOAP since 30.0.
    ///
    /// Before 65.0 the service takes the request also when it is too late: then the deployment comes
    /// to another end than [`DeployStatus::Canceled`].
    ///
    /// # Errors
    /// [`ErrorKind::TooLate`] if it is being finalized or is over; nothing has changed then. What
    /// else the service refuses with.
    ///
    /// # Cancel safety
    /// Dropped before its answer, the deployment may end all the same: [`Deployment::status`] tells.
    pub async fn cancel(&self) -> Result<bool, Error> {
        let asked = self.org.make(Cancel(self.id)).await;
        let error = match asked {
            Ok(over) => return Ok(over),
            Err(error) if error.kind() != ErrorKind::Refused => return Err(error),
            Err(error) => error,
        };
        // The service's code for it is not documented; where the deployment stands says it all.
        match self.status().await {
            Ok(result) if result.is_over() || !result.status.is_cancelable() => {
                Err(error.too_late(&format!(
                    "the deployment {} is {}: it can be canceled only while it is Pending or InProgress",
                    self.id, result.status
                )))
            }
            _ => Err(error),
        }
    }

    /// Waits until it is over, tells after each look how far it has come, and gives what became of it
    /// with all details.
    ///
    /// That it failed is no error of the wait: [`DeployResult::outcome`] makes it one.
    ///
    /// # Errors
    /// [`ErrorKind::Deadline`], and what a look is refused with for good. The deployment goes on, and
    /// so may the waiting.
    ///
    /// # Cancel safety
    /// Dropping the future stops the waiting only.
    pub async fn wait(
        &self,
        schedule: Schedule,
        on_progress: impl FnMut(&DeployResult),
    ) -> Result<DeployResult, Error> {
        let look = || async {
            let result = self.status().await?;
            Ok(if result.is_over() { Polled::Done(self.details().await?) } else { Polled::Pending(result) })
        };
        poll(schedule, look, on_progress).await
    }
}

#[cfg(test)]
mod tests;
