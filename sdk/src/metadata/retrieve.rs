//! Retrieves: components out of an org, as files in a zip. SOAP only: REST has none.

use super::call::{metadata_call, result};
use super::file_properties::FileProperties;
use super::legacy::check_status;
use super::package::{PackageFile, unzip};
use super::tree::{self, blob, flag, id, list, text, words};
use super::{AsyncRequestState, Manifest, MetadataApi};
use crate::Version;
use crate::api::{At, Call, SoapAnswer, SoapBody, ops};
use crate::client::{Org, Polled, Schedule, poll};
use crate::error::{Error, ErrorKind};
use crate::value::{Blob, Id};
use crate::wire::Writer;
use crate::wire::soap::MAIN;
use serde::{Deserialize, Deserializer};
use serde_json::Value as Json;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// The last version whose retrieves are looked at with `checkStatus`.
const OLD: Version = Version::V30;
/// The first version that lets one look without fetching the zip.
const WITHOUT_ZIP: Version = Version::V34;
/// From here on a request says of which version: 11.1 does not, and 20.0 does.
const AS_OF: Version = Version::new(12);
/// The first version that follows what a component refers to.
const DEPENDENCIES: Version = Version::V64;

/// What to retrieve.
///
/// ```
/// use sforce::Version;
/// use sforce::metadata::{Manifest, RetrieveRequest};
///
/// let code = RetrieveRequest::unpackaged(Manifest::new(Version::V62).all("ApexClass"));
/// let package = RetrieveRequest::packages(Version::V62, ["Rooms"]);
/// let file = RetrieveRequest::files(Version::V62, ["classes/RoomTest.cls"]);
/// # let _ = (code, package, file);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct RetrieveRequest {
    version: Version,
    package_names: Vec<String>,
    root_types: Vec<String>,
    single_package: bool,
    specific_files: Vec<String>,
    unpackaged: Option<Manifest>,
}

impl RetrieveRequest {
    fn new(version: Version) -> Self {
        Self {
            version,
            package_names: Vec::new(),
            root_types: Vec::new(),
            single_package: true,
            specific_files: Vec::new(),
            unpackaged: None,
        }
    }

    /// The components that a manifest names, at its version.
    pub fn unpackaged(manifest: Manifest) -> Self {
        let request = Self::new(manifest.version());
        Self { unpackaged: Some(manifest), ..request }
    }

    /// What packages of these names hold, as it is at a version.
    pub fn packages<N: Into<String>>(version: Version, names: impl IntoIterator<Item = N>) -> Self {
        let package_names: Vec<String> = names.into_iter().map(Into::into).collect();
        Self { single_package: package_names.len() == 1, package_names, ..Self::new(version) }
    }

    /// These files, named as they would lie in the zip: `classes/RoomTest.cls`.
    pub fn files<N: Into<String>>(version: Version, names: impl IntoIterator<Item = N>) -> Self {
        Self { specific_files: names.into_iter().map(Into::into).collect(), ..Self::new(version) }
    }

    /// The components that a manifest names too.
    pub fn and_unpackaged(mut self, manifest: Manifest) -> Self {
        self.unpackaged = Some(manifest);
        self.single_package &= self.package_names.is_empty();
        self
    }

    /// What the components of these types refer to, too. Since 64.0, and there of `Bot` only.
    pub fn with_dependencies_of<N: Into<String>>(mut self, types: impl IntoIterator<Item = N>) -> Self {
        self.root_types.extend(types.into_iter().map(Into::into));
        self
    }

    /// The files lie at the root of the zip, which is so for one package unless it is said; otherwise
    /// below a directory for each package, `unpackaged/` for what is in none.
    pub fn single_package(mut self, on: bool) -> Self {
        self.single_package = on;
        self
    }

    fn check(&self, version: Version) -> Result<(), Error> {
        if self.unpackaged.is_none() && self.package_names.is_empty() && self.specific_files.is_empty() {
            return Err(Error::input("a retrieve names packages, files, or components in a manifest"));
        }
        if !self.specific_files.is_empty() && (!self.package_names.is_empty() || !self.single_package) {
            return Err(Error::input(
                "files are retrieved by name from a single package, and without package names",
            ));
        }
        let several = self.package_names.len() + usize::from(self.unpackaged.is_some()) > 1;
        if self.single_package && several {
            return Err(Error::input(
                "several packages do not go into the root of one zip: single_package(false)",
            ));
        }
        if !self.root_types.is_empty() && version < DEPENDENCIES {
            return Err(Error::new(
                ErrorKind::UnsupportedVersion,
                format!(
                    "retrieve() follows dependencies from {DEPENDENCIES}, and the org is asked at {version}: use Org::at"
                ),
            ));
        }
        Ok(())
    }

    /// Writes what the WSDL of a version has of it, in its order.
    fn write(&self, out: &mut Writer, version: Version) {
        out.start(MAIN, "retrieveRequest");
        if version >= AS_OF {
            out.leaf(MAIN, "apiVersion", &self.version.to_string());
        }
        self.package_names.iter().for_each(|name| out.leaf(MAIN, "packageNames", name));
        self.root_types.iter().for_each(|name| out.leaf(MAIN, "rootTypesWithDependencies", name));
        out.leaf(MAIN, "singlePackage", if self.single_package { "true" } else { "false" });
        self.specific_files.iter().for_each(|name| out.leaf(MAIN, "specificFiles", name));
        if let Some(manifest) = &self.unpackaged {
            out.start(MAIN, "unpackaged");
            manifest.write(out, MAIN);
            out.end();
        }
        out.end();
    }
}

/// Where a retrieve stands: `RetrieveStatus`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetrieveStatus {
    /// It waits for its turn.
    #[default]
    Pending,
    /// Files are being put together.
    InProgress,
    /// The zip is there.
    Succeeded,
    /// There is no zip.
    Failed,
    /// A status that came later than this library.
    Other(String),
}

impl RetrieveStatus {
    /// The service's word.
    pub fn text(&self) -> &str {
        match self {
            Self::Pending => "Pending",
            Self::InProgress => "InProgress",
            Self::Succeeded => "Succeeded",
            Self::Failed => "Failed",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for RetrieveStatus {
    fn from(text: &str) -> Self {
        match text {
            "Pending" => Self::Pending,
            "InProgress" => Self::InProgress,
            "Succeeded" => Self::Succeeded,
            "Failed" => Self::Failed,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl fmt::Display for RetrieveStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

fn status<'de, D: Deserializer<'de>>(from: D) -> Result<RetrieveStatus, D::Error> {
    Ok(text(from)?.map(|text| RetrieveStatus::from(text.as_str())).unwrap_or_default())
}

/// What is known of a retrieve: `RetrieveResult`, of every version.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RetrieveResult {
    /// Its id, `09S…`.
    #[serde(deserialize_with = "id")]
    pub id: Option<Id>,
    /// Where it stands.
    #[serde(deserialize_with = "status")]
    pub status: RetrieveStatus,
    /// It is over, one way or the other.
    #[serde(deserialize_with = "flag")]
    pub done: bool,
    /// It is over, and the zip is there.
    #[serde(deserialize_with = "flag")]
    pub success: bool,
    /// Why it failed.
    #[serde(deserialize_with = "text")]
    pub error_status_code: Option<String>,
    /// The text that goes with it.
    #[serde(deserialize_with = "text")]
    pub error_message: Option<String>,
    /// The files in the zip.
    #[serde(deserialize_with = "list")]
    pub file_properties: Vec<FileProperties>,
    /// What is wrong, component by component: what was not found is only told here.
    #[serde(deserialize_with = "list")]
    pub messages: Vec<RetrieveMessage>,
    /// The zip; none until it is over.
    #[serde(deserialize_with = "blob")]
    pub zip_file: Option<Blob>,
}

/// What is wrong with a component that was to be retrieved. `Display` says it in a line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RetrieveMessage {
    /// The file that it is about, often the manifest.
    #[serde(deserialize_with = "words")]
    pub file_name: String,
    /// What is wrong.
    #[serde(deserialize_with = "words")]
    pub problem: String,
}

impl fmt::Display for RetrieveMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file_name, self.problem)
    }
}

impl RetrieveResult {
    pub(super) fn read(tree: Json) -> Result<Self, Error> {
        tree::read("the status of a retrieve", tree)
    }

    /// Nothing more will happen.
    pub fn is_over(&self) -> bool {
        self.done || matches!(self.status, RetrieveStatus::Succeeded | RetrieveStatus::Failed)
    }

    /// The bytes of the zip, once it is over.
    pub fn zip(&self) -> Option<&[u8]> {
        self.zip_file.as_ref().and_then(Blob::bytes)
    }

    /// The files in the zip, in its order.
    ///
    /// # Errors
    /// If there is no zip, or it cannot be read.
    pub fn files(&self) -> Result<Vec<PackageFile>, Error> {
        let zip = self
            .zip()
            .ok_or_else(|| Error::input(format!("the retrieve is {}: it has no zip", self.status)))?;
        unzip(zip)
    }

    /// Writes the files of the zip below a folder, which is made if it is not there, and gives their paths.
    /// All paths are checked before the first file is written.
    ///
    /// # Errors
    /// If there is no zip, it cannot be read, a path in it leads out of the folder, or a file cannot be
    /// written.
    pub fn write_to(&self, folder: impl AsRef<Path>) -> Result<Vec<PathBuf>, Error> {
        self.files()?.iter().map(|file| file.write_to(folder.as_ref())).collect()
    }

    /// Nothing, unless it has come to its end without a zip.
    ///
    /// # Errors
    /// Why it failed.
    pub fn outcome(&self) -> Result<(), Error> {
        // An answer may say no more than that it is done.
        let failed = self.status == RetrieveStatus::Failed || self.error_status_code.is_some();
        if !self.is_over() || !failed {
            return Ok(());
        }
        let id = self.id.map_or_else(|| "?".to_owned(), |id| id.to_string());
        let mut message = format!("the retrieve {id} is {}", self.status);
        for reason in
            self.error_message.clone().into_iter().chain(self.messages.first().map(ToString::to_string))
        {
            message += &format!("; {reason}");
        }
        let error = Error::new(ErrorKind::Refused, message);
        Err(match &self.error_status_code {
            Some(code) => error.with_code(code),
            None => error,
        })
    }
}

/// A retrieve that the org works on.
///
/// The work is the service's: dropping the handle stops nothing, and [`Retrieval::resume`] takes it up
/// again from the id. Clones share the id.
#[derive(Clone, Debug)]
pub struct Retrieval {
    org: Org,
    id: Arc<Mutex<Id>>,
    /// What was asked for; none where the retrieve was taken up by its id.
    request: Option<Arc<RetrieveRequest>>,
}

/// So often a wait retrieves again where the zip was given out and did not arrive.
const AGAIN: u32 = 3;
/// The code for a zip that was given out before.
const GONE: &str = "INVALID_LOCATOR";

impl MetadataApi {
    /// Asks for components as files in a zip. Over SOAP whatever the wire, at the org's version.
    ///
    /// ```no_run
    /// # async fn example(org: sforce::Org) -> Result<(), sforce::Error> {
    /// use sforce::metadata::{Manifest, RetrieveRequest};
    /// use sforce::{Schedule, Version};
    ///
    /// let manifest = Manifest::new(Version::V62).members("CustomObject", ["Room__c"]).all("ApexClass");
    /// let retrieval = org.metadata().retrieve(&RetrieveRequest::unpackaged(manifest)).await?;
    /// let result = retrieval.wait(Schedule::default(), |progress| println!("{}", progress.status)).await?;
    /// for file in result.files()? {
    ///     println!("{}: {} bytes", file.path, file.bytes.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// If the request does not go together, and what the service refuses with.
    ///
    /// # Cancel safety
    /// Dropped before its answer, a retrieve may go on whose id is not known: it changes nothing, and its zip
    /// is thrown away by the service.
    pub async fn retrieve(&self, request: &RetrieveRequest) -> Result<Retrieval, Error> {
        let id = self.org.make(Start(request)).await?;
        Ok(Retrieval { request: Some(Arc::new(request.clone())), ..Retrieval::resume(&self.org, id) })
    }
}

/// Asks for components: the retrieve's id. A second request, should the answer to the first be lost, does no harm.
struct Start<'a>(&'a RetrieveRequest);

impl Call for Start<'_> {
    type Answer = Id;

    metadata_call!(ops::METADATA_RETRIEVE);

    fn soap(&self, at: &At, body: &mut SoapBody<'_>) -> Result<(), Error> {
        self.0.check(at.version)?;
        self.0.write(body.out, at.version);
        Ok(())
    }

    fn read_soap(&mut self, answer: &mut SoapAnswer<'_>) -> Result<Id, Error> {
        #[derive(Default, Deserialize)]
        #[serde(default)]
        struct Started {
            #[serde(deserialize_with = "id")]
            id: Option<Id>,
        }

        let started: Started = tree::read("the answer to retrieve", result(answer)?)?;
        started.id.ok_or_else(|| Error::protocol("the answer to retrieve names no retrieve"))
    }
}

/// Where a retrieve stands, with its zip if that is asked for.
struct CheckStatus {
    id: Id,
    zip: bool,
}

impl Call for CheckStatus {
    type Answer = RetrieveResult;

    metadata_call!(ops::RETRIEVE_STATUS);

    fn soap(&self, at: &At, body: &mut SoapBody<'_>) -> Result<(), Error> {
        body.text("asyncProcessId", self.id.as_str());
        if at.version >= WITHOUT_ZIP {
            body.text("includeZip", if self.zip { "true" } else { "false" });
        }
        Ok(())
    }

    fn read_soap(&mut self, answer: &mut SoapAnswer<'_>) -> Result<RetrieveResult, Error> {
        let mut result = RetrieveResult::read(result(answer)?)?;
        // Old versions have neither in their answer, and the zip only when it is over.
        if result.zip_file.is_some() {
            (result.done, result.success, result.status) = (true, true, RetrieveStatus::Succeeded);
        }
        Ok(result)
    }
}

impl Retrieval {
    /// Takes up a retrieve that another handle, or another process, has started.
    pub fn resume(org: &Org, id: Id) -> Self {
        Self { org: org.clone(), id: Arc::new(Mutex::new(id)), request: None }
    }

    /// The id to take it up again with, `09S…`. [`Retrieval::wait`] changes it if it retrieves again.
    pub fn id(&self) -> Id {
        *self.id.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Where it stands. Up to 33.0 the answer holds the zip once it is there.
    ///
    /// # Errors
    /// What the service refuses with. The retrieve goes on.
    pub async fn status(&self) -> Result<RetrieveResult, Error> {
        let version = self.org.version();
        if version > OLD {
            return self.check(false).await;
        }
        let states = check_status(&self.org, version, &[self.id()]).await?;
        let Some(state) = states.into_iter().next() else { return Ok(RetrieveResult::default()) };
        let status = match state.state.known() {
            Some(AsyncRequestState::Queued) | None => RetrieveStatus::Pending,
            Some(AsyncRequestState::InProgress) => RetrieveStatus::InProgress,
            Some(AsyncRequestState::Completed) => RetrieveStatus::Succeeded,
            Some(AsyncRequestState::Error) => RetrieveStatus::Failed,
        };
        Ok(RetrieveResult {
            id: Some(self.id()),
            done: state.is_done(),
            success: status == RetrieveStatus::Succeeded,
            status,
            error_status_code: state.status_code,
            error_message: state.message,
            ..RetrieveResult::default()
        })
    }

    /// The result with its zip, which the service may give out once only.
    ///
    /// # Errors
    /// What the service refuses with: `INVALID_LOCATOR` if the zip was fetched before, or its answer was
    /// lost.
    ///
    /// # Cancel safety
    /// Dropping the future may lose the zip: [`Retrieval::wait`] then retrieves again.
    pub async fn fetch(&self) -> Result<RetrieveResult, Error> {
        self.check(true).await.map_err(|error| {
            if error.is(GONE) {
                return error.and("a zip can be fetched once: retrieve again");
            }
            error
        })
    }

    async fn check(&self, zip: bool) -> Result<RetrieveResult, Error> {
        self.org.make(CheckStatus { id: self.id(), zip }).await
    }

    /// Waits until it is over, tells after each look where it stands, and gives the result with its
    /// zip.
    ///
    /// That it failed is no error of the wait: [`RetrieveResult::outcome`] makes it one.
    ///
    /// # Errors
    /// [`ErrorKind::Deadline`], and what a poll is refused with for good. The retrieve goes on, and so
    /// may the waiting.
    ///
    /// # Cancel safety
    /// Dropping the future stops the waiting only. A zip that was given out and did not arrive, because its
    /// answer was lost or a future was dropped, is retrieved again, up to three times; a handle made by
    /// [`Retrieval::resume`] does not know what to retrieve, and says so.
    pub async fn wait(
        &self,
        schedule: Schedule,
        on_progress: impl FnMut(&RetrieveResult),
    ) -> Result<RetrieveResult, Error> {
        let again = AtomicU32::new(0);
        let step = || async {
            match self.poll_once().await {
                Err(error) if error.is(GONE) && again.fetch_add(1, Ordering::Relaxed) < AGAIN => {
                    self.start_again(error).await.map(Polled::Pending)
                }
                polled => polled,
            }
        };
        poll(schedule, step, on_progress).await
    }

    async fn poll_once(&self) -> Result<Polled<RetrieveResult>, Error> {
        let result = self.status().await?;
        Ok(if !result.is_over() {
            Polled::Pending(result)
        } else if result.zip_file.is_some() || result.status == RetrieveStatus::Failed {
            Polled::Done(result)
        } else {
            Polled::Done(self.fetch().await?)
        })
    }

    /// Retrieves again what was given out and did not arrive.
    ///
    /// # Errors
    /// The one that said so, if it is not known what was asked for.
    async fn start_again(&self, gone: Error) -> Result<RetrieveResult, Error> {
        let Some(request) = &self.request else { return Err(gone) };
        let id = self.org.make(Start(request)).await?;
        *self.id.lock().unwrap_or_else(PoisonError::into_inner) = id;
        Ok(RetrieveResult { id: Some(id), ..RetrieveResult::default() })
    }
}

#[cfg(test)]
mod tests;
