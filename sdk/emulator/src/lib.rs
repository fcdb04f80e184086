//! An emulated Salesforce org: an HTTP server on loopback that speaks REST and
//! SOAP, driven by a [`Schema`], and refuses what the service refuses.
//!
//! ```
//! use sforce_emulator::schema::Schema;
//! use sforce_emulator::{Clock, Emulator};
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let org = Emulator::builder().schema(Schema::default()).clock(Clock::manual()).start().await?;
//! assert!(org.url().starts_with("http://127.0.0.1:"));
//! // … point a client at `org.url()` with `org.session()` as its token …
//! assert!(org.log().is_empty());
//! # Ok(())
//! # }
//! # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
//! # runtime.block_on(run()).unwrap();
//! ```
//!
//! Every rule comes from the schema or from the public documentation; what the
//! documentation leaves open is a named field of [`Settings`]. How to test an
//! integration with it: [`guide::testing`]. What is emulated and what is not:
//! [`guide::emulated`].
#![deny(missing_docs)]
#![forbid(unsafe_code)]

/// How to test with it, and what it is.
pub mod guide {
    #[doc = include_str!("../docs/testing.md")]
    pub mod testing {}
    #[doc = include_str!("../docs/emulated.md")]
    pub mod emulated {}
}

mod actor;
mod agenda;
mod catalog;
mod clock;
mod compile;
mod cursors;
mod deploy;
mod derived;
mod faults;
#[doc(hidden)]
pub mod fuzzing;
mod http;
mod id;
mod json;
mod kept;
mod keys;
mod labels;
mod log;
mod metadata;
mod node;
mod numbering;
mod org;
mod permissions;
mod push;
mod refusal;
mod rest;
mod row;
mod rules;
mod sessions;
mod settings;
mod soap;
mod soql;
mod sosl;
mod store;
mod time;
mod tooling;
mod usage;
mod value;
mod views;
mod wsdl;
mod xml;

#[cfg(test)]
mod agenda_tests;
#[cfg(test)]
mod flow_mutation_tests;
#[cfg(test)]
mod mutation_tests;
#[cfg(test)]
mod property_tests;
#[cfg(test)]
mod strict_tests;
#[cfg(test)]
mod undo_tests;

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use sforce_schema::Schema;

use crate::catalog::Catalog;
use crate::http::{Server, Shared, lock};
use crate::org::Org;
use crate::sessions::{Client, Sessions};

pub use crate::clock::Clock;
pub use crate::compile::{CodeKind, Compiler, Known, PlainCompiler, Problem, Source};
pub use crate::deploy::state::DeployFailure;
pub use crate::deploy::unit_tests::PlannedTest;
pub use crate::faults::{Fault, Rule};
pub use crate::log::{Exchange, Wire};
pub use crate::metadata::components::Component;
pub use crate::permissions::Permission;
pub use crate::push::PushFailure;
pub use crate::refusal::Refusal;
pub use crate::settings::{LegacyRefusal, PushOutcome, Settings};
pub use crate::store::Record;
pub use crate::value::Value;
pub use crate::xml::Element;
pub use sforce_schema as schema;

/// Makes an [`Emulator`].
#[derive(Debug, Default)]
pub struct Builder {
    schemas: Vec<Schema>,
    clock: Clock,
    settings: Settings,
    users: Vec<(String, String)>,
    permissions: Vec<(String, Vec<Permission>)>,
    clients: Vec<(String, String)>,
    certificates: Vec<(String, String)>,
    file: Option<PathBuf>,
    compiler: Option<Arc<dyn Compiler>>,
    port: u16,
}

impl Builder {
    /// Adds a schema. Call it again for each: the objects of all are one org's,
    /// and of several Metadata WSDLs each request gets its version's.
    #[must_use]
    pub fn schema(mut self, schema: Schema) -> Self {
        self.schemas.push(schema);
        self
    }

    /// Sets the clock; the real one otherwise.
    #[must_use]
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Sets the settings.
    #[must_use]
    pub fn settings(mut self, settings: Settings) -> Self {
        self.settings = settings;
        self
    }

    /// Adds a user; the first one replaces [`Emulator::USER`].
    #[must_use]
    pub fn user(mut self, name: impl Into<String>, password: impl Into<String>) -> Self {
        self.users.push((name.into(), password.into()));
        self
    }

    /// Says what a user may do, by the user's name. Who is not named here may do
    /// everything.
    ///
    /// ```
    /// use sforce_emulator::{Emulator, Permission};
    ///
    /// let without = |one| Permission::ALL.into_iter().filter(move |it| *it != one);
    /// let builder = Emulator::builder()
    ///     .user("admin@example.com", "EMULATED-PASSWORD")
    ///     .user("reader@example.com", "EMULATED-PASSWORD")
    ///     .permissions("reader@example.com", without(Permission::ModifyAllData));
    /// ```
    #[must_use]
    pub fn permissions(
        mut self,
        user: impl Into<String>,
        permissions: impl IntoIterator<Item = Permission>,
    ) -> Self {
        self.permissions.push((user.into(), permissions.into_iter().collect()));
        self
    }

    /// Adds an OAuth client; the first one replaces [`Emulator::CLIENT`].
    #[must_use]
    pub fn client(mut self, key: impl Into<String>, secret: impl Into<String>) -> Self {
        self.clients.push((key.into(), secret.into()));
        self
    }

    /// Lets an OAuth client sign in with assertions (the JWT bearer flow): `pem`
    /// is its X.509 certificate, or its public key, with RSA. A client that was
    /// not added with [`client`](Self::client) is added, without a secret.
    #[must_use]
    pub fn certificate(mut self, key: impl Into<String>, pem: impl Into<String>) -> Self {
        self.certificates.push((key.into(), pem.into()));
        self
    }

    /// Keeps the records in a file, which is made if it is not there. What was
    /// answered is in it, also when the process is killed. Sessions, cursors
    /// and the log are not; one org has the file at a time.
    #[must_use]
    pub fn file(mut self, path: impl Into<PathBuf>) -> Self {
        self.file = Some(path.into());
        self
    }

    /// Sets the compiler of what is deployed; [`PlainCompiler`] otherwise.
    #[must_use]
    pub fn compiler(mut self, compiler: impl Compiler + 'static) -> Self {
        self.compiler = Some(Arc::new(compiler));
        self
    }

    /// Sets the port to listen on; a free one otherwise.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// The same as [`start_blocking`](Self::start_blocking), for a caller that is async.
    ///
    /// # Errors
    /// Those of [`start_blocking`](Self::start_blocking).
    #[expect(clippy::unused_async, reason = "what starts an org may wait one day")]
    pub async fn start(self) -> io::Result<Emulator> {
        self.start_blocking()
    }

    /// Listens on 127.0.0.1. The org answers at once, and until its handle is dropped. It has a thread and a runtime of its
    /// own, so that it answers also while the thread of a test is blocked.
    ///
    /// ```
    /// let org = sforce_emulator::Emulator::builder().start_blocking()?;
    /// assert!(std::net::TcpStream::connect(org.url().trim_start_matches("http://")).is_ok());
    /// # Ok::<(), std::io::Error>(())
    /// ```
    ///
    /// # Errors
    /// When no port can be listened on, when the file cannot be used, when a
    /// certificate cannot be read, and when permissions name no user.
    pub fn start_blocking(self) -> io::Result<Emulator> {
        let listener = std::net::TcpListener::bind(("127.0.0.1", self.port))?;
        listener.set_nonblocking(true)?;
        let url = format!("http://{}", listener.local_addr()?);
        let mut org = self.org(url.clone()).map_err(io::Error::other)?;
        let session = org.sessions.open_for_good(0);
        let org: Shared = Arc::new(Mutex::new(org));
        let server = Server::start(listener, Arc::clone(&org))?;
        Ok(Emulator { org, url, session, _server: server })
    }

    /// The org without its server.
    fn org(self, url: String) -> Result<Org, String> {
        let or = |given: Vec<(String, String)>, default: (&str, &str)| {
            if given.is_empty() { vec![(default.0.to_owned(), default.1.to_owned())] } else { given }
        };
        let mut clients: Vec<Client> = or(self.clients, Emulator::CLIENT)
            .into_iter()
            .map(|(key, secret)| Client { key, secret, public_key: None })
            .collect();
        for (key, pem) in self.certificates {
            let public =
                keys::public_key(&pem).map_err(|problem| format!("the certificate of {key}: {problem}"))?;
            match clients.iter_mut().find(|client| client.key == key) {
                Some(client) => client.public_key = Some(public),
                None => clients.push(Client { key, secret: String::new(), public_key: Some(public) }),
            }
        }
        let catalog = Arc::new(Catalog::new(self.schemas));
        let from_file = self.file.is_some();
        let store = store::Store::open(self.file.as_deref(), &catalog)?;
        let mut sessions = Sessions::new(or(self.users, Emulator::USER), clients);
        for (user, permissions) in self.permissions {
            if !sessions.permit(&user, permissions.into_iter().collect()) {
                return Err(format!("permissions are given to {user}, who is no user of the org"));
            }
        }
        let mut org = Org {
            url,
            catalog,
            settings: self.settings,
            described: self.clock.now(),
            counted_since: self.clock.now(),
            clock: self.clock,
            store,
            pushes: push::Pushes::default(),
            components: metadata::components::Components::default(),
            jobs: metadata::jobs::Jobs::default(),
            deploys: deploy::state::Deploys::default(),
            retrieves: deploy::retrieve::Retrieves::default(),
            test_plan: deploy::unit_tests::Plan::default(),
            container_errors: kept::Shelf::default(),
            container_queued: kept::Shelf::default(),
            marks: Vec::new(),
            compiler: self.compiler.unwrap_or_else(|| Arc::new(PlainCompiler)),
            sessions,
            views: views::Views::default(),
            cursors: cursors::Cursors::default(),
            log: log::Log::default(),
            faults: faults::Faults::default(),
            requests: 0,
        };
        // An empty org has nothing to put back.
        if from_file {
            org.whole(Org::restore).map_err(|refusal| refusal.message)??;
            org.resume_clock();
        }
        org.whole(people).map_err(|refusal| refusal.message)?;
        Ok(org)
    }
}

/// Puts in the org itself, and its users where the schema has an object for
/// them, so that owners and creators can be asked for.
fn people(org: &mut Org) {
    let organization = [
        ("Name", "Emulated Org"),
        ("OrganizationType", "Developer Edition"),
        ("InstanceName", "EMU1"),
        ("IsSandbox", "false"),
        ("DefaultLocaleSidKey", "en_US"),
        ("LanguageLocaleKey", "en_US"),
        ("TimeZoneSidKey", "GMT"),
    ];
    put_in(org, "Organization", sessions::org_id(), &organization);
    for user in org.sessions.users().to_vec() {
        let name = user.name.as_str();
        let fields =
            [("LastName", "Emulated User"), ("Username", name), ("Email", name), ("IsActive", "true")];
        put_in(org, "User", user.id, &fields);
    }
}

/// Puts a record in with the fields that the schema has, unless it is there.
fn put_in(org: &mut Org, object: &str, id: String, fields: &[(&str, &str)]) {
    let catalog = Arc::clone(&org.catalog);
    let Some(known) = catalog.object(object).filter(|_| org.store.object_of(&id).is_none()) else { return };
    let mut values = vec![("Id".to_owned(), Value::Text(id))];
    let here = fields.iter().filter(|(name, _)| known.field(name).is_some());
    values.extend(here.map(|(name, value)| ((*name).to_owned(), Value::from(*value))));
    // A schema in which these do not fit goes without them.
    let _ = org.seed(&org.first_user(), object, values);
}

/// An emulated org. Dropping it stops the server.
pub struct Emulator {
    org: Shared,
    url: String,
    session: String,
    _server: Server,
}

impl Emulator {
    /// The user name and password of an org that is given none.
    pub const USER: (&str, &str) = ("user@example.com", "EMULATED-PASSWORD");
    /// The OAuth client's key and secret of an org that is given none.
    pub const CLIENT: (&str, &str) = ("EMULATED-CLIENT", "EMULATED-SECRET");

    /// Starts with an empty schema, the real clock and default settings.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// `http://127.0.0.1:PORT`
    pub fn url(&self) -> &str {
        &self.url
    }

    /// A session id that is valid from the start, as bearer token and in
    /// `SessionHeader`, until [`expire_session`](Self::expire_session).
    pub fn session(&self) -> &str {
        &self.session
    }

    /// A fresh session id, as a sign-in would give, but one that does not run out.
    pub fn new_session(&self) -> String {
        lock(&self.org).sessions.open_for_good(0)
    }

    /// The same for a user by name; none for a name that no user has.
    pub fn session_of(&self, user: &str) -> Option<String> {
        let sessions = &mut lock(&self.org).sessions;
        sessions.user_named(user).map(|user| sessions.open_for_good(user))
    }

    /// A fresh refresh token of a client, as the web server flow would give.
    pub fn new_refresh_token(&self, client: &str) -> String {
        lock(&self.org).sessions.refresh_token(client, 0)
    }

    /// Ends all sessions, [`session`](Self::session) too; signing in again gives
    /// new ones.
    pub fn expire_session(&self) {
        lock(&self.org).sessions.close_all();
    }

    /// The requests so far, oldest first.
    pub fn log(&self) -> Vec<Exchange> {
        lock(&self.org).log.exchanges().map(|exchange| Exchange::clone(exchange)).collect()
    }

    /// The same, shared with the org: what is cheap to ask for again and again.
    pub fn exchanges(&self) -> Vec<Arc<Exchange>> {
        lock(&self.org).log.exchanges().cloned().collect()
    }

    /// Forgets the requests so far.
    pub fn clear_log(&self) {
        lock(&self.org).log.clear();
    }

    /// Moves the clock on, and does what that makes due.
    pub fn advance(&self, by: Duration) {
        let mut org = lock(&self.org);
        org.clock.advance(by);
        settled(&mut org);
    }

    /// What the org takes for the time, in milliseconds since 1970-01-01 UTC.
    pub fn now(&self) -> i64 {
        lock(&self.org).clock.now()
    }

    /// Puts a record in, without asking what a client may: fields that are not
    /// createable can be set, nothing is required, references need not exist.
    /// Text is read as the field's type. Returns the record's id; give `Id` to
    /// choose it.
    ///
    /// # Errors
    /// For an object or field that the schema does not have, and a value that
    /// the field cannot hold.
    pub fn insert<N, V>(
        &self,
        object: &str,
        fields: impl IntoIterator<Item = (N, V)>,
    ) -> Result<String, Refusal>
    where
        N: Into<String>,
        V: Into<Value>,
    {
        let fields = fields.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
        lock(&self.org).whole(|org| {
            org.settle();
            org.seed(&org.first_user(), object, fields)
        })?
    }

    /// The record of an id of 15 or 18 characters, as it is now; also a deleted one.
    pub fn record(&self, id: &str) -> Option<Record> {
        let mut org = lock(&self.org);
        settled(&mut org);
        id::canonical(id).and_then(|id| org.store.find(&id))
    }

    /// The records of an object in the order of their ids, without deleted ones.
    pub fn records(&self, object: &str) -> Vec<Record> {
        let mut org = lock(&self.org);
        settled(&mut org);
        let catalog = Arc::clone(&org.catalog);
        catalog.object(object).map_or_else(Vec::new, |object| org.store.all(&object.name))
    }

    /// Lets this happen to the next request. Call it again for the one after it.
    pub fn fail_next(&self, fault: Fault) {
        lock(&self.org).faults.next(fault);
    }

    /// Lets something happen to the requests that a rule fits, behind those of
    /// [`fail_next`](Self::fail_next).
    pub fn fail(&self, rule: Rule) {
        lock(&self.org).faults.rule(rule);
    }

    /// Lets the next so many updates and deletes of a record be refused with
    /// `UNABLE_TO_LOCK_ROW`.
    pub fn lock_row(&self, id: &str, times: u32) {
        if let Some(id) = id::canonical(id) {
            lock(&self.org).faults.lock(id, times);
        }
    }

    /// Forgets all faults that are still to come.
    pub fn clear_faults(&self) {
        lock(&self.org).faults.clear();
    }

    /// Lets push jobs for this org leave this error behind, and fail unless it is
    /// a warning. Call it again for more than one.
    pub fn plan_push_failure(&self, org_key: &str, failure: PushFailure) {
        let _ = lock(&self.org).whole(|org| org.pushes.plan(org_key, failure));
    }

    /// Refuses push jobs for this org, as the service does for reasons of its
    /// own (`UNKNOWN_EXCEPTION`).
    pub fn plan_push_refusal(&self, org_key: &str, refusal: Refusal) {
        let _ = lock(&self.org).whole(|org| org.pushes.refuse(org_key, refusal));
    }

    /// Adds a test that deployments run, or says how one of a class that is there
    /// ends. It is kept, until another says otherwise.
    pub fn plan_test(&self, test: PlannedTest) {
        let _ = lock(&self.org).whole(|org| org.test_plan.test(test));
    }

    /// Says how much of a class or trigger the tests run, in percent; 100 where
    /// nothing is said.
    pub fn plan_coverage(&self, class: &str, percent: u8) {
        let _ = lock(&self.org).whole(|org| org.test_plan.cover(class, percent));
    }

    /// Lets the next deployment fail as a whole. Call it again to fail the one
    /// after it too.
    pub fn plan_deploy_failure(&self, failure: DeployFailure) {
        let _ = lock(&self.org).whole(|org| org.deploys.plan(failure));
    }

    /// Lets the next container request that is compiled end in `Error`, with this
    /// as its `ErrorMsg`. Call it again to fail the one after it too.
    pub fn plan_container_error(&self, message: &str) {
        let _ = lock(&self.org).whole(|org| org.plan_container_error(message));
    }

    /// Puts a metadata component in. `xml` is its element as a whole; none makes
    /// one with nothing but its name.
    ///
    /// # Errors
    /// When `xml` is no well-formed XML.
    pub fn seed_component(&self, kind: &str, full_name: &str, xml: Option<&str>) -> Result<(), Refusal> {
        let element = match xml {
            Some(xml) => xml.parse()?,
            None => metadata::save::bare(kind, full_name),
        };
        let mut org = lock(&self.org);
        org.whole(|org| {
            org.settle();
            let by = org.first_user();
            org.components.put(kind, full_name, element, by.now);
            org.reflect(&by);
        })?;
        Ok(())
    }

    /// The metadata component of a type and full name.
    pub fn component(&self, kind: &str, full_name: &str) -> Option<Component> {
        let mut org = lock(&self.org);
        settled(&mut org);
        org.components.get(kind, full_name).cloned()
    }
}

/// Does what is due. What the database cannot keep now, the next request will say.
fn settled(org: &mut Org) {
    let _ = org.whole(Org::settle);
}

impl fmt::Debug for Emulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Emulator").field("url", &self.url).finish_non_exhaustive()
    }
}
