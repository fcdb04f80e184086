//! The emulated orgs that the tour goes to.

use crate::Done;
use sforce::{Error, Org, Session, Version, Wire};
use sforce_emulator::schema::snapshot;
use sforce_emulator::{Clock, Emulator, PushFailure, Settings};
use std::ops::Deref;
use std::path::PathBuf;
use std::time::Duration;

pub(crate) type Failure = Box<dyn std::error::Error>;

/// An emulated org whose time runs as it does, only that everything takes a moment.
pub(crate) struct Emulated {
    emulator: Emulator,
    /// The newest API version that it has.
    pub(crate) version: Version,
}

impl Deref for Emulated {
    type Target = Emulator;

    fn deref(&self) -> &Emulator {
        &self.emulator
    }
}

/// A folder or file below the committed bindings.
pub(crate) fn generated(path: &str) -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../generated")).join(path)
}

impl Emulated {
    pub(crate) async fn start(version: Version) -> Result<Self, Failure> {
        let moment = Duration::from_millis(300);
        let settings = Settings {
            newest_version: version.major(),
            push_needs_subscriber: true,
            push_pickup: moment,
            push_duration: 2 * moment,
            container_queued: moment,
            legacy_queued: 2 * moment,
            legacy_in_progress: 4 * moment,
            deploy_pickup: moment,
            deploy_checking: 2 * moment,
            deploy_test: moment,
            deploy_canceling: moment,
            ..Settings::with_retired_versions()
        };
        let metadata = generated(&format!("schema/v{}/metadata.schema", version.major()));
        let builder = Emulator::builder()
            .clock(Clock::real())
            .settings(settings)
            .schema(snapshot::read_file(&metadata)?)
            .schema(snapshot::read_folder(&generated("schema/objects"))?)
            .schema(snapshot::read_folder(&generated("schema/v65/tooling"))?);
        let org = Self { emulator: builder.start().await?, version };
        org.subscribers()?;
        Ok(org)
    }

    /// A package of three versions, and three orgs that have the first; upgrades of the third org fail.
    fn subscribers(&self) -> Result<(), Failure> {
        let package = self.insert("MetadataPackage", [("Name", "Acme")])?;
        let version = |name| [("Name", name), ("ReleaseState", "Released"), ("MetadataPackageId", &*package)];
        let old = self.insert("MetadataPackageVersion", version("1.0"))?;
        self.insert("MetadataPackageVersion", version("2.0"))?;
        self.insert("MetadataPackageVersion", version("3.0"))?;
        for number in 1..=3 {
            let key = format!("00D00000000000{number}");
            let org = [("OrgKey", &*key), ("OrgStatus", "Active"), ("InstalledStatus", "i")];
            self.insert("PackageSubscriber", [&org[..], &[("MetadataPackageVersionId", &*old)]].concat())?;
        }
        self.plan_push_failure("00D000000000003", PushFailure::default());
        Ok(())
    }

    /// A client for it.
    pub(crate) fn client(&self, wire: Wire) -> Result<Org, Error> {
        let session = Session::new(self.url(), self.session());
        Ok(Org::with_session(session)?.over(wire).at(self.version))
    }

    /// Does something that ends with a word on how it went, and counts the calls over each wire.
    pub(crate) async fn counted(
        &self,
        what: &str,
        doing: impl Future<Output = Result<String, Failure>>,
    ) -> Result<Done, Failure> {
        self.clear_log();
        let how = doing.await.map_err(|failure| format!("{what}: {failure}"))?;
        let log = self.log();
        let soap = log.iter().filter(|exchange| exchange.wire == sforce_emulator::Wire::Soap).count();
        Ok(Done { what: what.to_owned(), how, rest: log.len() - soap, soap })
    }
}
