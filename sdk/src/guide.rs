//! How to do what, a page for each task. The examples run.
//!
//! - [`sign_in`]
//! - [`query`]
//! - [`mod@write`]
//! - [`null_a_field`]
//! - [`errors`]
//! - [`cut_writes`]: what was not sent, and what is unknown
//! - [`deploy_code`]
//! - [`soap_only`]
//! - [`test_without_an_org`]
//! - [`documents`]: the four flows, fact by fact
//! - [`verdicts`]: what each write says of each kind of answer
//! - [`comparison`]: with other clients

/// Signing in.
///
/// | The program has | and signs in with |
/// |---|---|
/// | a connected app that runs as a user | [`ClientCredentials`](crate::ClientCredentials) |
/// | a key whose certificate the app holds | [`JwtBearer`](crate::JwtBearer) |
/// | a person with a browser | [`WebServer`](crate::WebServer), then the [`RefreshToken`](crate::RefreshToken) that it gives |
/// | the `sf` tool, signed in | [`Session::from_sf_org_display`](crate::Session::from_sf_org_display) |
/// | a user's password and no app | [`SoapLogin`](crate::SoapLogin), up to API 64.0 |
///
/// All but a ready session are renewed when the session has expired, once for all clones
/// of the [`Org`](crate::Org).
///
/// ```
/// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
/// # runtime.block_on(async {
/// # use sforce_emulator::Emulator;
/// # let emulator = Emulator::builder().start().await?;
/// # let (url, (id, secret)) = (emulator.url(), Emulator::CLIENT);
/// use sforce::{ClientCredentials, Org};
///
/// let login = ClientCredentials { login_url: url.into(), client_id: id.into(), client_secret: secret.into() };
/// let org = Org::login(login).await?;
/// assert_eq!(org.user_info().await?.organization_id.key_prefix(), "00D");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub mod sign_in {}

/// Reading records: typed, or as [`DynamicObject`](crate::DynamicObject)s.
///
/// Rows come as they are asked for, page by page. Values in a condition are escaped by
/// the library; in a text of your own, [`literal`](crate::query::literal) does it.
///
/// ```
/// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
/// # runtime.block_on(async {
/// # let objects = sforce_emulator::schema::snapshot::read_folder("../generated/schema/objects".as_ref())?;
/// # let emulator = sforce_emulator::Emulator::builder().schema(objects).start().await?;
/// # let org = sforce::Org::with_session(sforce::Session::new(emulator.url(), emulator.session()))?;
/// use sforce::{DynamicObject, New, select};
/// use sforce_bindings::objects::Account;
///
/// org.create(New::<Account>::new().set(Account::NAME, "O'Neil & Sons")).await?;
/// let mut rows = org.query(select![Account: ID, NAME].filter(Account::NAME.eq("O'Neil & Sons")));
/// while let Some(account) = rows.next().await {
///     assert_eq!(account?.name.as_deref(), Some("O'Neil & Sons"));
/// }
/// let text = "SELECT COUNT(Id) total FROM Account";
/// let counted: Vec<DynamicObject> = org.query_text(text).all().await?;
/// assert_eq!(counted[0].get::<i32>("total")?, Some(1));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub mod query {}

/// Writing records: change sets go out, one or many.
///
/// One record in gives one result; a `Vec` gives a [`SaveResult`](crate::SaveResult) for
/// each, in order, and one that fails does not keep the others from being saved, unless
/// [`Org::all_or_none`](crate::Org::all_or_none) says so. What the service may have done
/// when a connection is lost, [`Error::acted`](crate::Error::acted) tells.
///
/// ```
/// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
/// # runtime.block_on(async {
/// # let objects = sforce_emulator::schema::snapshot::read_folder("../generated/schema/objects".as_ref())?;
/// # let emulator = sforce_emulator::Emulator::builder().schema(objects).start().await?;
/// # let org = sforce::Org::with_session(sforce::Session::new(emulator.url(), emulator.session()))?;
/// use sforce::{Edit, New, Upsert};
/// use sforce_bindings::objects::Account;
///
/// let id = org.create(New::<Account>::new().set(Account::NAME, "Acme")).await?;
/// org.update(Edit::of(id).set(Account::PHONE, "+1 508 555 0100")).await?;
/// let results = org
///     .create(vec![New::<Account>::new().set(Account::NAME, "Pequod"), New::<Account>::new()])
///     .await?;
/// assert!(results[0].success);
/// assert_eq!(results[1].errors[0].code, "REQUIRED_FIELD_MISSING");
/// // Upserts find their record by an external id, or by the id itself.
/// let done = org.upsert(Upsert::by(Account::ID, id).set(Account::NAME, "Acme & Co")).await?;
/// assert!(!done.created);
/// org.delete::<Account>(id).await?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub mod write {}

/// Making a field null.
///
/// What a change set does not name stays as it is; [`Edit::null`](crate::Edit::null) clears
/// (`fieldsToNull` in SOAP, `null` in JSON), and compiles for fields that are Nillable and
/// can be updated only. A read tells null from what was not selected.
///
/// ```
/// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
/// # runtime.block_on(async {
/// # let objects = sforce_emulator::schema::snapshot::read_folder("../generated/schema/objects".as_ref())?;
/// # let emulator = sforce_emulator::Emulator::builder().schema(objects).start().await?;
/// # let org = sforce::Org::with_session(sforce::Session::new(emulator.url(), emulator.session()))?;
/// use sforce::{Edit, New, SObject, select};
/// use sforce_bindings::objects::Account;
///
/// let new = New::<Account>::new().set(Account::NAME, "Acme").set(Account::PHONE, "1");
/// let id = org.create(new).await?;
/// org.update(Edit::of(id).null(Account::PHONE)).await?;
/// let account: Account = org.retrieve(id, select![Account: PHONE]).await?;
/// assert!(account.phone.is_none() && account.selected(Account::PHONE));
/// assert!(account.fax.is_none() && !account.selected(Account::FAX));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub mod null_a_field {}

/// What goes wrong, and answers that no service should give.
///
/// Whatever it is, it is one [`Error`](crate::Error): [`kind`](crate::Error::kind) says which sort,
/// [`code`](crate::Error::code) is the service's own word, [`path`](crate::Error::path) and
/// [`offset`](crate::Error::offset) say where an answer cannot be read, and the message what to do.
/// [`acted`](crate::Error::acted) says whether the service may have done what was asked, and
/// [`is_retryable`](crate::Error::is_retryable) whether to send it again does no harm.
///
/// | What comes | becomes |
/// |---|---|
/// | a SOAP fault, in whatever status; a REST error array; an OAuth error | `Refused`, `Session`, `SignIn`, `Unavailable` or `UnsupportedVersion` with its code; the first of several, the others in the message |
/// | 410 of whomever | `UnsupportedVersion` |
/// | 420, 429, 502, 503, 504 without a word of the service's | `Unavailable` |
/// | an HTML page, an empty body, another call's answer, a redirect, pages in a circle | `Protocol` |
/// | a body beyond [`HttpOptions::largest_response`](crate::client::HttpOptions::largest_response) | `Protocol`, as soon as it is known |
/// | a body that is cut off or malformed, in XML deeper than 200 elements or 50 records, or with a document type, in JSON deeper than 50 records and values of unknown shape; text for a number, an integer beyond its type, no date, an id that is not 15 or 18 characters | `Decode` |
/// | a connection that does not come up, or is lost | `Connection`; reads are sent again first, writes only if they surely did not arrive |
/// | silence, for as long as the service may work on a call | `Unavailable`; it is not sent again |
///
/// Read all the same:
///
/// | What comes | is read as |
/// |---|---|
/// | a content type that the body is not | what the body is |
/// | a picklist value that the bindings do not know | its text |
/// | a number, date, id or flag as JSON text; `NaN`, `INF`, `-INF` | the value |
/// | an empty text or element where there is no text | null |
/// | an id of 15 characters | that of 18 |
/// | a field twice | the later; a column without bindings in XML becomes a list |
/// | a column or element that the bindings do not know | kept in `rest` |
/// | any year from 0001 to 9999, any zone | an instant |
///
/// ```
/// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
/// # runtime.block_on(async {
/// # let objects = sforce_emulator::schema::snapshot::read_folder("../generated/schema/objects".as_ref())?;
/// # let emulator = sforce_emulator::Emulator::builder().schema(objects).start().await?;
/// # let org = sforce::Org::with_session(sforce::Session::new(emulator.url(), emulator.session()))?;
/// use sforce::{Acted, DynamicObject, ErrorKind};
///
/// let asked = org.query_text::<DynamicObject>("SELECT Nope FROM Account").all().await;
/// let error = asked.unwrap_err();
/// assert_eq!((error.kind(), error.code()), (ErrorKind::Refused, Some("INVALID_FIELD")));
/// assert_eq!((error.acted(), error.is_retryable()), (Acted::No, false));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub mod errors {}

/// Writes that were cut: `NOT_SENT` and `OUTCOME_UNKNOWN`.
///
/// Many records go in several requests. When one fails, none of the results before it is lost: each record
/// says by its [`SaveResult`](crate::SaveResult) what became of it.
///
/// | A record's code | What happened | What to do |
/// |---|---|---|
/// | none, `success` | it is saved | |
/// | one of the service's | it was refused; it is not saved, unless its [`acted`](crate::RecordError::acted) is `Perhaps` | mend it |
/// | [`NOT_SENT`](crate::RecordError::NOT_SENT) | a request before failed, or this one did not arrive | send it again: [`Saving::stop`](crate::client::Saving::stop) gives it back |
/// | [`OUTCOME_UNKNOWN`](crate::RecordError::UNKNOWN) | the request left, and its answer did not come | look whether it is there before sending it again |
///
/// The same holds for a call that is dropped or runs into a timeout of the program's own: the
/// [`Saving`](crate::client::Saving) knows what has ended, what is under way, and what was not sent. What a
/// dropped future loses, each call says under *Cancel safety*.
///
/// Nothing is lost by sending a record twice that is found by an external id: upserts can be sent again, by the
/// program or by the library ([`Retry::upserts`](crate::Retry::upserts)).
///
/// How long a call may take: a request as long as it moves (no longer pause than
/// [`stall_timeout`](crate::client::HttpOptions::stall_timeout)), then the service
/// [`read_timeout`](crate::client::HttpOptions::read_timeout), and no try begins later than
/// [`Retry::within`](crate::Retry::within) after the first: with the defaults a silent service ends a read after
/// 11 minutes, and whatever else happens after 16. [`Org::deadline`](crate::Org::deadline) sets less.
///
/// ```
/// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
/// # runtime.block_on(async {
/// # let objects = sforce_emulator::schema::snapshot::read_folder("../generated/schema/objects".as_ref())?;
/// # let emulator = sforce_emulator::Emulator::builder().schema(objects).start().await?;
/// # let org = sforce::Org::with_session(sforce::Session::new(emulator.url(), emulator.session()))?;
/// use sforce::{New, RecordError, select};
/// use sforce_bindings::objects::Account;
/// # use sforce_emulator::{Fault, Rule};
///
/// let records = (0..500).map(|at| New::<Account>::new().set(Account::NAME, format!("Acme {at}")));
/// # // The second of three requests is done, and its answer is lost.
/// # emulator.fail(Rule::new(Fault::DropAfter).after(1));
/// let mut saving = org.create(records.collect::<Vec<_>>());
/// let results = (&mut saving).await?;
/// let code = |at: usize| results[at].errors.first().map(|error| error.code.as_str());
/// assert_eq!((code(199), code(399)), (None, Some(RecordError::UNKNOWN)));
/// assert_eq!(code(400), Some(RecordError::NOT_SENT));
/// # emulator.clear_faults();
/// // What was not sent goes now; of the others the org is asked.
/// let unsent = saving.stop().unsent;
/// assert_eq!((unsent.len(), unsent[0].0), (100, 400));
/// org.create(unsent.into_iter().map(|(_, record)| record).collect::<Vec<_>>()).await?;
/// let there = org.query(select![Account: NAME]).all().await?;
/// assert_eq!(there.len(), 500);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub mod cut_writes {}

/// Deploying classes, triggers, pages and components.
///
/// A container holds the new texts. It is checked, which compiles them together, or saved, which
/// writes them to the org if all compile. [`tooling`](crate::tooling) says what each end of a request
/// means, and what becomes of a container whose handle is dropped.
///
/// ```
/// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
/// # runtime.block_on(async {
/// # use sforce_emulator::{Emulator, Settings};
/// # let schema = sforce_emulator::schema::snapshot::read_folder("../generated/schema/v65/tooling".as_ref())?;
/// # let settings = Settings { container_queued: std::time::Duration::ZERO, ..Settings::default() };
/// # let emulator = Emulator::builder().schema(schema).settings(settings).start().await?;
/// # let org = sforce::Org::with_session(sforce::Session::new(emulator.url(), emulator.session()))?;
/// use sforce::tooling::{Container, ContainerRequest, Member};
///
/// let polling = ContainerRequest::polling(); // a look every 2 seconds, for as long as it takes
/// # let polling = polling.first(std::time::Duration::from_millis(1));
/// let results = Container::of([Member::class("Foo", "public class Foo { Bar bar; }")])
///     .run(&org, async |container| {
///         let check = container.check().await?;
///         let checked = check.wait(polling.clone(), |results| println!("{results}")).await?;
///         assert_eq!(
///             checked.failures[0].to_string(),
///             "ApexClass Foo, line 1, column 20: Invalid type: Bar"
///         );
///         // What was missing is put in, and all is saved.
///         container.put(Member::class("Bar", "public class Bar {}")).await?;
///         container.save().await?.wait(polling, |_| {}).await
///     })
///     .await?; // the container is removed, whatever has come of it
/// results.outcome()?; // an error, had it not been saved
/// # assert_eq!(emulator.records("ApexClass").len(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub mod deploy_code {}

/// Components deployed as a package, and retrieved again.
///
/// A [`Package`](crate::metadata::Package) is made of components with bindings, of files as they are,
/// and of what is to be deleted. A deployment goes over REST or over SOAP, whichever wire the org has;
/// the handle is the same, and any other handle may take it up by its id, wait for it, or cancel it.
/// A retrieve goes over SOAP.
///
/// ```
/// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
/// # runtime.block_on(async {
/// # use sforce_emulator::{Clock, Emulator};
/// # use std::time::Duration;
/// # let schema = sforce_emulator::schema::snapshot::read_file("../generated/schema/v66/metadata.schema".as_ref())?;
/// # let emulator = Emulator::builder().schema(schema).clock(Clock::manual()).start().await?;
/// # let org = sforce::Org::with_session(sforce::Session::new(emulator.url(), emulator.session()))?;
/// use sforce::metadata::{DeployOptions, Deployment, Manifest, Package, RetrieveRequest};
/// use sforce::{Blob, Number, Schedule, Version};
/// use sforce_bindings::v66::metadata::{ApexClass, ApexCodeUnitStatus};
///
/// let org = org.at(Version::V66);
/// let class = ApexClass {
///     full_name: Some("Room".into()),
///     content: Some(Blob::from(b"public class Room {}".to_vec())),
///     api_version: Some(Number::from(66)),
///     status: ApexCodeUnitStatus::Active.into(),
///     ..ApexClass::default()
/// };
/// let package = Package::new(Version::V66).component(class);
/// let deployment = org.metadata().deploy(&package.zip()?, &DeployOptions::new()).await?;
/// # emulator.advance(Duration::from_secs(60));
/// let id = deployment.id(); // for another program, or another day
/// let polling = Schedule::default().deadline(std::time::Duration::from_secs(3600));
/// # let polling = polling.first(Duration::from_millis(1));
/// let result = Deployment::resume(&org, id).wait(polling.clone(), |progress| println!("{progress}")).await?;
/// for failure in result.component_failures() {
///     println!("{failure}"); // ApexClass Room (classes/Room.cls:1:7): …
/// }
/// result.outcome()?; // an error, had it not been deployed
///
/// let manifest = Manifest::new(Version::V66).all("ApexClass");
/// let retrieval = org.metadata().retrieve(&RetrieveRequest::unpackaged(manifest)).await?;
/// # emulator.advance(Duration::from_secs(60));
/// let files = retrieval.wait(polling, |_| {}).await?.files()?;
/// assert_eq!(files[0].path, "classes/Room.cls");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub mod deploy_metadata {}

/// An org where only SOAP is left, or an API version from long ago.
///
/// The calls are the same; [`Org::over`](crate::Org::over) says which wire carries them. What
/// a wire does not have is an error that names the other:
/// [`Org`](crate::Org) has the table.
///
/// ```
/// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
/// # runtime.block_on(async {
/// # use sforce_emulator::Emulator;
/// # let objects = sforce_emulator::schema::snapshot::read_folder("../generated/schema/objects".as_ref())?;
/// # let emulator = Emulator::builder().schema(objects).start().await?;
/// # let (url, (user, password)) = (emulator.url(), Emulator::USER);
/// use sforce::{ErrorKind, Org, SoapLogin, Version, Wire, select};
/// use sforce_bindings::objects::Account;
///
/// let login = SoapLogin {
///     login_url: url.into(),
///     username: user.into(),
///     password: password.into(),
///     version: Version::V58,
/// };
/// let org = Org::login(login).await?.over(Wire::Soap).at(Version::V58);
/// assert!(org.query(select![Account: ID]).all().await?.is_empty());
/// let error = org.limits().await.unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::NotOnThisWire);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub mod soap_only {}

/// Testing a program without an org.
///
/// `sforce-emulator` is a server that speaks the same SOAP and REST, made from a schema; its
/// log is the witness of what was sent. For a single answer, a
/// [`Transport`](crate::client::Transport) of the test's own is enough.
///
/// ```
/// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
/// # runtime.block_on(async {
/// # let objects = sforce_emulator::schema::snapshot::read_folder("../generated/schema/objects".as_ref())?;
/// use sforce::{New, Org, Session};
/// use sforce_bindings::objects::Account;
/// use sforce_emulator::{Emulator, Fault};
///
/// let emulator = Emulator::builder().schema(objects).start().await?;
/// let org = Org::with_session(Session::new(emulator.url(), emulator.session()))?;
/// emulator.fail_next(Fault::Drop);
/// let error = org.create(New::<Account>::new().set(Account::NAME, "Acme")).await.unwrap_err();
/// assert_eq!(error.acted(), sforce::Acted::Perhaps);
/// assert!(emulator.records("Account").is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub mod test_without_an_org {}

#[allow(clippy::doc_markdown)] // a page to be read by people, full of names
#[doc = include_str!("../docs/documents.md")]
pub mod documents {}

#[allow(clippy::doc_markdown)]
#[doc = include_str!("../docs/verdicts.md")]
pub mod verdicts {}

#[allow(clippy::doc_markdown)]
#[doc = include_str!("../docs/comparison.md")]
pub mod comparison {}
