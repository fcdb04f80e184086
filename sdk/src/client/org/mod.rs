//! An org: a session, a wire, a version.

mod send;
mod usage;

pub use usage::{AppUsage, Usage};

use crate::Version;
use crate::api::{At, Wire, not_on};
use crate::client::session::{Login, Session, Sessions, Signing};
use crate::client::transport::{Http, HttpOptions, Transport};
use crate::client::{Options, Retry, VersionFact};
use crate::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use usage::Told;

/// An org that one is signed in to.
///
/// A clone costs next to nothing and shares the session: when the session has
/// expired, it is renewed once for all clones. [`Org::over`] and [`Org::at`]
/// make clones that use another wire or version.
///
/// Each call on each wire, with the first version that has it (– for all versions
/// that there are):
///
/// | Call | REST | SOAP |
/// |---|---|---|
/// | [`describe_global`](Org::describe_global), [`describe`](Org::describe) | – | – |
/// | [`describe_many`](Org::describe_many) | one by one, five side by side | 100 a request |
/// | [`describe_since`](Org::describe_since) | – | not on this wire |
/// | [`create`](Org::create), [`update`](Org::update), [`delete`](Org::delete) of one | – | – |
/// | … of many, [`delete_all`](Org::delete_all) | 200 a request from 42.0, one by one before | 200 a request |
/// | [`upsert`](Org::upsert) of one | –; up to 45.0 without the id of what was changed | – |
/// | … of many | 200 a request from 46.0, one by one before | 200 a request |
/// | [`retrieve`](Org::retrieve) of one | – | – |
/// | … of many | 2,000 a request from 42.0, one by one before | 2,000 a request |
/// | [`query`](Org::query), [`query_text`](Org::query_text), [`query_as`](Org::query_as), [`count`](Org::count), with deleted rows too | up to 16,384 bytes of address | up to 100,000 characters |
/// | [`search`](Org::search), [`search_text`](Org::search_text) | – | – |
/// | [`updated`](Org::updated), [`deleted`](Org::deleted) | – | – |
/// | [`undelete`](Org::undelete), [`undelete_all`](Org::undelete_all) | not on this wire | 200 a request |
/// | [`empty_recycle_bin`](Org::empty_recycle_bin) | not on this wire | 200 a request |
/// | [`merge`](Org::merge) | not on this wire | 200 a request |
/// | [`server_timestamp`](Org::server_timestamp) | not on this wire | – |
/// | [`user_info`](Org::user_info) | OAuth's `userinfo` | – |
/// | [`composite`](Org::composite), [`batch`](Org::batch) of 25 requests | 38.0 and 34.0 | not on this wire |
/// | [`create_trees`](Org::create_trees) of 200 records | 34.0 | not on this wire |
/// | [`limits`](Org::limits) | – | not on this wire |
/// | [`usage`](Org::usage) | of any answer | of any answer from 29.0 |
/// | a blob in a [`create`](Org::create) or [`update`](Org::update) | base64; from 1 MiB on a file of a form | base64 |
/// | [`fetch`](Org::fetch) of a blob | – | came with the record |
/// | [`wsdl`](Org::wsdl): one of the org's own | by a page of its setup | by the same page |
/// | [`object`](Org::object): the same calls of one object by its API name | as above | as above |
/// | [`call`](Org::call): any [`Call`](crate::api::Call), a program's own too | where the call has it | where the call has it |
/// | [`raw_rest`](Org::raw_rest), [`raw_soap`](Org::raw_soap): what the library has no call for | the one, whatever the wire | the other, whatever the wire |
/// | [`apex_rest`](Org::apex_rest): a REST service of the org's own | – | over REST all the same |
/// | [`logout`](Org::logout) | OAuth's revocation | – |
/// | all or none, see [`Options`] | 42.0; upserts 46.0 | 20.0 |
/// | [`tooling`](Org::tooling): the same calls on the Tooling API | – | –; no undelete, merge, recycle bin |
/// | [`metadata`](Org::metadata): components one by one, listings, descriptions, [`retrieve`](crate::metadata::MetadataApi::retrieve) | over SOAP all the same | 30.0, `upsert` 31.0, `describe_value_type` 33.0; the others – |
/// | [`metadata().deploy`](crate::metadata::MetadataApi::deploy), and looks at it | about 42.0 | – |
/// | … canceled, and of what was [validated](crate::metadata::MetadataApi::deploy_validated) | about 42.0 | 30.0, 33.0 |
/// | [`tooling::Container`](crate::tooling::Container): code checked and saved | – | – |
/// | [`legacy`](Org::legacy) metadata | over SOAP all the same | up to 30.0 |
///
/// A call that a wire lacks is an error of the kind
/// [`NotOnThisWire`](crate::ErrorKind::NotOnThisWire) that names the other.
#[derive(Clone)]
pub struct Org {
    pub(crate) shared: Arc<Shared>,
    pub(crate) view: View,
}

/// What all clones share.
pub(crate) struct Shared {
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) sessions: Sessions,
    pub(crate) retry: Retry,
    pub(crate) client: Option<String>,
    pub(crate) told: Told,
}

/// How one clone looks at the org.
#[derive(Clone, Debug)]
pub(crate) struct View {
    pub(crate) wire: Wire,
    pub(crate) version: Version,
    /// All calls go to the Tooling API, whatever the object.
    pub(crate) tooling: bool,
    pub(crate) deadline: Option<Duration>,
    pub(crate) options: Arc<Options>,
}

impl Org {
    /// Signs in.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sforce::Error> {
    /// use sforce::{ClientCredentials, Org};
    ///
    /// let org = Org::login(ClientCredentials {
    ///     login_url: "https://acme.my.salesforce.com".into(),
    ///     client_id: std::env::var("CLIENT_ID").unwrap_or_default(),
    ///     client_secret: std::env::var("CLIENT_SECRET").unwrap_or_default().into(),
    /// })
    /// .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// If the sign-in is refused or the service cannot be reached.
    ///
    /// # Cancel safety
    /// As [`OrgBuilder::login`].
    pub async fn login(login: impl Login + 'static) -> Result<Self, Error> {
        Self::builder().login(login).await
    }

    /// Uses a session that the program has already. It cannot be renewed.
    ///
    /// # Errors
    /// If the session's address is not `https`, except on this machine.
    pub fn with_session(session: Session) -> Result<Self, Error> {
        Self::builder().session(session)
    }

    /// Starts with a transport, a retry policy or a client name of the caller's.
    pub fn builder() -> OrgBuilder {
        OrgBuilder {
            transport: None,
            http: HttpOptions::default(),
            retry: Retry::default(),
            client: None,
            hosts: Vec::new(),
        }
    }

    /// The same org over another wire; [`Wire::Rest`] without it.
    #[must_use]
    pub fn over(&self, wire: Wire) -> Self {
        self.looked_at(|view| view.wire = wire)
    }

    /// The same org at another API version; 62.0 without it.
    ///
    /// Metadata and tooling types pin their own version.
    #[must_use]
    pub fn at(&self, version: Version) -> Self {
        self.looked_at(|view| view.version = version)
    }

    /// The same org with pages of about so many rows in queries: 200 to 2,000.
    /// The service takes it as advice.
    #[must_use]
    pub fn batch_size(&self, rows: u32) -> Self {
        self.configure(|options| options.batch_size(rows))
    }

    /// The same org, where one failing record of a create, update or delete
    /// rolls the whole call back. Such a call takes at most 200 records, and
    /// REST has it from 42.0.
    #[must_use]
    pub fn all_or_none(&self, on: bool) -> Self {
        self.configure(|options| options.all_or_none(on))
    }

    /// The same org with other options: those of this clone are replaced.
    #[must_use]
    pub fn with(&self, options: Options) -> Self {
        self.looked_at(|view| view.options = Arc::new(options))
    }

    /// The same org with its options edited: those that are not touched stay.
    ///
    /// ```no_run
    /// # fn example(org: sforce::Org) {
    /// let quiet = org.configure(|options| options.no_feed_tracking().streaming(false));
    /// # let _ = quiet;
    /// # }
    /// ```
    #[must_use]
    pub fn configure(&self, edit: impl FnOnce(Options) -> Options) -> Self {
        self.with(edit(Options::clone(&self.view.options)))
    }

    /// The same org through its Tooling API: describes, dynamic records and
    /// queries by text go there too. Objects of which the bindings know that they
    /// belong to the Tooling API go there anyway.
    #[must_use]
    pub fn tooling(&self) -> Self {
        self.looked_at(|view| view.tooling = true)
    }

    /// The same org, where no request takes longer than this, with all its tries
    /// and the waits between them. What is not answered by then is an error of the
    /// kind [`ErrorKind::Deadline`](crate::ErrorKind::Deadline).
    ///
    /// A call of many records sends several requests, a query one for each page.
    /// For a deadline of the whole, drop its future: what that loses, each call says under *Cancel safety*.
    /// Spawned are only sign-ins, the request of a [push upgrade](crate::push::PushUpgrade), and the removal of
    /// either when nobody waits for it, or of a [container](crate::tooling::Container).
    #[must_use]
    pub fn deadline(&self, deadline: Duration) -> Self {
        self.looked_at(|view| view.deadline = Some(deadline))
    }

    /// The wire that calls use.
    pub fn wire(&self) -> Wire {
        self.view.wire
    }

    /// The API version that calls use.
    pub fn version(&self) -> Version {
        self.view.version
    }

    /// The options that calls use.
    pub fn options(&self) -> &Options {
        &self.view.options
    }

    /// How many requests the org has used of those that it may send, as the latest
    /// answer on any clone told it; none while no answer has told.
    pub fn usage(&self) -> Option<Usage> {
        self.shared.told.usage()
    }

    /// Takes the debug log of the latest call that was answered with one: see
    /// [`Options::debug_log`].
    pub fn debug_log(&self) -> Option<String> {
        self.shared.told.take_debug_log()
    }

    /// Takes the versions of metadata that the latest answer with some told: see
    /// [`Options::version_check`].
    pub fn version_facts(&self) -> Option<Vec<VersionFact>> {
        self.shared.told.take_facts()
    }

    /// The session as it is now. Its token opens the org.
    pub fn session(&self) -> Session {
        (*self.shared.sessions.live().session).clone()
    }

    /// How calls of this clone are made, but for those that say it themselves.
    pub(crate) fn at_now(&self) -> At {
        At {
            version: self.view.version,
            tooling: self.view.tooling,
            all_or_none: self.view.options.is_all_or_none(),
            assignment: self.view.options.says_who_is_assigned(),
        }
    }

    /// # Errors
    /// If the calls of this clone go over the other wire, which does not have this one.
    pub(crate) fn only_over(&self, wire: Wire, call: &str) -> Result<(), Error> {
        if self.view.wire == wire { Ok(()) } else { Err(not_on(self.view.wire, call)) }
    }

    fn looked_at(&self, change: impl FnOnce(&mut View)) -> Self {
        let mut other = self.clone();
        change(&mut other.view);
        other
    }
}

/// Shows neither the session nor anything that could lead to one.
impl fmt::Debug for Org {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Org")
            .field("instance", &self.shared.sessions.live().session.instance())
            .field("view", &self.view)
            .finish_non_exhaustive()
    }
}

/// Puts an [`Org`] together.
#[must_use]
pub struct OrgBuilder {
    transport: Option<Arc<dyn Transport>>,
    http: HttpOptions,
    retry: Retry,
    client: Option<String>,
    hosts: Vec<String>,
}

impl OrgBuilder {
    /// Sends over a transport of the caller's in place of [`Http`].
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Sets the options of HTTP: timeouts, proxy, size cap. Not for a [`transport`](Self::transport) of the caller's,
    /// which has its own.
    ///
    /// ```no_run
    /// # async fn example(session: sforce::Session) -> Result<(), sforce::Error> {
    /// use sforce::Org;
    /// use std::time::Duration;
    ///
    /// let org = Org::builder().http(|http| http.connect_timeout = Duration::from_secs(5)).session(session)?;
    /// # let _ = org;
    /// # Ok(())
    /// # }
    /// ```
    pub fn http(mut self, edit: impl FnOnce(&mut HttpOptions)) -> Self {
        edit(&mut self.http);
        self
    }

    /// Sets which calls are sent again, how often and how soon. Default: [`Retry::default`].
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// Tells the service the program's name, as it stands in the org's login history and logs.
    pub fn client_name(mut self, name: impl Into<String>) -> Self {
        self.client = Some(name.into());
        self
    }

    /// Lets a sign-in lead to this host, `proxy.example`, beside the vendor's and the one
    /// that is asked: sessions are sent there.
    pub fn allow_host(mut self, host: impl Into<String>) -> Self {
        self.hosts.push(host.into());
        self
    }

    /// Signs in, and again whenever the session has expired.
    ///
    /// # Errors
    /// If the sign-in is refused or the service cannot be reached, or there is no tokio runtime.
    ///
    /// # Cancel safety
    /// The sign-in is a task of its own. Dropping the future loses nothing that the login cannot have
    /// again: a rotated refresh token is in the [`RefreshToken`](crate::client::RefreshToken) all the same.
    pub async fn login(self, login: impl Login + 'static) -> Result<Org, Error> {
        let transport = self.transport_or_http()?;
        let login: Arc<dyn Login> = Arc::new(login);
        let session = self.signing(&transport).first(Arc::clone(&login)).await?;
        self.finish(transport, session, Some(login))
    }

    /// Uses a session that the program has already. It cannot be renewed.
    ///
    /// # Errors
    /// If the session's address is not `https`, except on this machine.
    pub fn session(self, session: Session) -> Result<Org, Error> {
        let transport = self.transport_or_http()?;
        self.finish(transport, session, None)
    }

    fn transport_or_http(&self) -> Result<Arc<dyn Transport>, Error> {
        Ok(match &self.transport {
            Some(transport) => Arc::clone(transport),
            None => Arc::new(Http::with(self.http.clone())?),
        })
    }

    fn signing(&self, transport: &Arc<dyn Transport>) -> Signing {
        let hosts = self.hosts.as_slice().into();
        Signing { transport: Arc::clone(transport), retry: self.retry.clone(), hosts }
    }

    fn finish(
        self,
        transport: Arc<dyn Transport>,
        session: Session,
        login: Option<Arc<dyn Login>>,
    ) -> Result<Org, Error> {
        let signing = self.signing(&transport);
        Ok(Org {
            shared: Arc::new(Shared {
                transport,
                sessions: Sessions::new(session, login, signing)?,
                retry: self.retry,
                client: self.client,
                told: Told::default(),
            }),
            view: View {
                wire: Wire::Rest,
                version: Version::V62,
                tooling: false,
                deadline: None,
                options: Arc::default(),
            },
        })
    }
}

impl fmt::Debug for OrgBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OrgBuilder")
            .field("retry", &self.retry)
            .field("client", &self.client)
            .finish_non_exhaustive()
    }
}
