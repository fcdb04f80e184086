//! Several requests in one: composite, whose requests may refer to each other, and batch.

use super::answer::{self, Answered, Granted, written};
use super::calls::typed;
use super::org::{Org, Wire};
use super::rest_calls::{Single, body, single};
use super::retry::Effect;
use super::send::{RestCall, unstable};
use super::session::Session;
use super::transport::{Method, encode, is_stable};
use super::write::{EXPANDED, Op, Write, by_id};
use crate::Value;
use crate::change::{Edit, New, Target, Upsert};
use crate::error::{Acted, Error, ErrorKind};
use crate::field::IntoValue;
use crate::object::{CanDelete, CanQuery, CanRetrieve};
use crate::query::Select;
use crate::record::{Record, Typed};
use crate::rules::check_id;
use crate::value::Id;
use crate::wire::rest::{SaveRow, read_error_body, read_query_page};
use crate::wire::{Plan, read_json_record, unread_json};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use std::sync::Arc;

/// So many requests go in one.
const REQUESTS: usize = 25;
/// So many of them may be queries in a composite.
const QUERIES: usize = 5;

/// A request to be sent together with others.
#[derive(Clone, Debug)]
#[must_use]
pub struct Subrequest {
    request: Result<Single, String>,
    /// What it does: the options of an org go by its name.
    call: &'static str,
    tooling: bool,
    /// The object whose records it saves.
    saves: Option<String>,
    /// The field that refers to another request.
    reference: Option<String>,
    /// What holds a text that a composite would take for a reference.
    expanded: Option<String>,
}

/// Requests to be sent in one, each by a name that the others may refer to.
///
/// ```no_run
/// # use sforce::{CanCreate, Field, Id, New, Org, client::{Composite, Subrequest}, field::mask::*};
/// # async fn example<A: CanCreate, C: CanCreate>(
/// #     org: Org, account_name: Field<A, String, { CREATE }>,
/// #     last_name: Field<C, String, { CREATE }>, account_id: Field<C, Id, { CREATE }>,
/// # ) -> Result<(), sforce::Error> {
/// let mut composite = Composite::new().all_or_none(true);
/// let account = composite.add("account", Subrequest::create(New::<A>::new().set(account_name, "Acme")));
/// let contact = New::<C>::new().set(last_name, "Ahab").set(account_id, &account);
/// let contact = composite.add("contact", Subrequest::create(contact));
///
/// let done = org.composite(composite).await?;
/// let (account, contact) = (done.get(&account)?.id()?, done.get(&contact)?.id()?);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
pub struct Composite {
    requests: Vec<(String, Subrequest)>,
    all_or_none: bool,
}

/// A request of a [`Composite`]: stands for the id of its record in later ones.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Reference(String);

/// What one of several requests was answered with.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Subresponse {
    /// The HTTP status.
    pub status: u16,
    /// The JSON; `null` where there was none.
    pub body: String,
    /// What it was asked with: no error shows it.
    session: Arc<Session>,
}

/// What a [`Composite`] was answered with.
#[derive(Clone, Debug)]
pub struct CompositeResponse(Vec<(String, Subresponse)>);

impl Subrequest {
    /// Creates a record.
    pub fn create<T>(record: New<T>) -> Self {
        Self::write(Op::Create, &record.into())
    }

    /// Changes a record.
    pub fn update<T>(edit: Edit<T>) -> Self {
        Self::write(Op::Update, &edit.into())
    }

    /// Creates a record, or changes the one with this external id.
    pub fn upsert<T>(upsert: Upsert<T>) -> Self {
        Self::write(Op::Upsert, &upsert.into())
    }

    /// Deletes a record.
    pub fn delete<T: CanDelete>(id: Id) -> Self {
        Self::write(Op::Delete, &by_id(&Target::of::<T>(), id))
    }

    /// Reads a record: the fields that `select` names.
    #[allow(clippy::needless_pass_by_value)] // as `Org::retrieve` takes it
    pub fn retrieve<T: CanRetrieve>(id: Id, select: Select<T>) -> Self {
        let fields: Vec<_> = select.columns().iter().map(|column| encode(column)).collect();
        let path = format!("/sobjects/{}/{id}?fields={}", T::META.name, fields.join(","));
        let request = if fields.is_empty() || !select.is_plain() {
            Err("a retrieve selects columns, and takes no condition, order or limit".to_owned())
        } else if let Err(error) = check_id(T::META.name, T::describe().key_prefix, id) {
            Err(error.message().to_owned())
        } else {
            Ok(Single { method: Method::Get, path, body: None })
        };
        Self::reads("retrieve", request, T::describe().tooling, None)
    }

    /// Queries records; the answer holds the first page.
    #[allow(clippy::needless_pass_by_value)] // as `Org::query` takes it
    pub fn query<T: CanQuery>(select: Select<T>) -> Self {
        let statement = select.statement().map_err(|error| error.message().to_owned());
        let texts = statement.as_ref().is_ok_and(|statement| statement.contains(EXPANDED));
        let expanded = texts.then(|| "the statement of the query".to_owned());
        let request = statement.map(|statement| Single {
            method: Method::Get,
            path: format!("/query?q={}", encode(&statement)),
            body: None,
        });
        Self::reads("query", request, T::describe().tooling, expanded)
    }

    /// A request of the caller's: the path below `/services/data/vNN.0`, percent-encoded,
    /// and a body in JSON. `@{name.id}` in either refers to another request of a composite.
    pub fn raw(method: Method, path: &str, body: Option<String>) -> Self {
        let request = Ok(Single { method, path: path.to_owned(), body });
        Self::reads("raw", request, false, None)
    }

    fn reads(
        call: &'static str,
        request: Result<Single, String>,
        tooling: bool,
        expanded: Option<String>,
    ) -> Self {
        Self { request, call, tooling, saves: None, reference: None, expanded }
    }

    fn write(op: Op, row: &Write) -> Self {
        let request = row.check().and_then(|()| single(op, row));
        Self {
            request: request.map_err(|error| error.message().to_owned()),
            call: op.name(),
            tooling: row.target.tooling,
            saves: op.saves().then(|| row.target.object.clone()),
            reference: row.reference().map(str::to_owned),
            expanded: row.expanded().map(str::to_owned),
        }
    }
}

impl Composite {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// One failing request undoes all; without it only those that refer to it are left out.
    #[must_use]
    pub fn all_or_none(mut self, on: bool) -> Self {
        self.all_or_none = on;
        self
    }

    /// Adds a request by a name of letters, digits and underscores.
    pub fn add(&mut self, name: &str, request: Subrequest) -> Reference {
        self.requests.push((name.to_owned(), request));
        Reference(name.to_owned())
    }
}

impl Reference {
    /// It in the path or the body of a [raw](Subrequest::raw) request: `@{name.path}`, as in `@{account.id}`
    /// or `@{query.records[0].Id}`.
    pub fn path(&self, path: &str) -> String {
        format!("@{{{}.{path}}}", self.0)
    }

    /// It as a value of a field: what stands at this path of the answer. A text is never taken for one.
    pub fn value(&self, path: &str) -> Value {
        Value::Reference(self.path(path).into())
    }
}

impl IntoValue<Id> for &Reference {
    fn into_value(self) -> Value {
        self.value("id")
    }
}

impl Subresponse {
    /// It, if the request was granted.
    ///
    /// # Errors
    /// What the service refused the request with; `PROCESSING_HALTED` if another request's
    /// failure undid it or kept it from being done.
    pub fn granted(&self) -> Result<&Self, Error> {
        if (200..300).contains(&self.status) {
            return Ok(self);
        }
        let error = read_error_body(&self.body)
            .unwrap_or_else(|| Error::protocol("the request was refused, and the service does not say why"));
        let acted = answer::acted(self.status, error.code());
        Err(self.clean(error).with_status(self.status).with_acted(acted))
    }

    /// The id of the record that the request wrote.
    ///
    /// # Errors
    /// As [`granted`](Self::granted); and if the answer holds no id.
    pub fn id(&self) -> Result<Id, Error> {
        let body = &self.granted()?.body;
        let perhaps = |error: Error| self.clean(error).with_status(self.status).with_acted(Acted::Perhaps);
        let row: SaveRow = serde_json::from_str(body).map_err(|error| perhaps(unread_json(body, &error)))?;
        let id = row.id.and_then(|id| Id::lenient(&id).ok());
        id.ok_or_else(|| perhaps(Error::protocol("the answer holds no id")))
    }

    /// The record that the request read.
    ///
    /// # Errors
    /// As [`granted`](Self::granted); and if the answer is not a record.
    pub fn record<T: Typed>(&self) -> Result<T, Error> {
        let mut record = T::default();
        let read =
            read_json_record(&self.granted()?.body, &mut record as &mut dyn Record, &mut Plan::default());
        read.map_err(|error| self.clean(error))?;
        Ok(record)
    }

    /// The rows of the first page of the request's query.
    ///
    /// # Errors
    /// As [`granted`](Self::granted); and if the answer is not a page.
    pub fn rows<T: Typed>(&self) -> Result<Vec<T>, Error> {
        let page = read_query_page(&self.granted()?.body, T::META, &mut Plan::default());
        let rows = page.and_then(|page| page.rows.into_iter().map(|row| typed(row?)).collect());
        rows.map_err(|error| self.clean(error))
    }

    fn clean(&self, error: Error) -> Error {
        error.without(self.session.token())
    }
}

impl CompositeResponse {
    /// What this request was answered with.
    ///
    /// # Errors
    /// If the service left the request out of its answer.
    pub fn get(&self, request: &Reference) -> Result<&Subresponse, Error> {
        let found = self.0.iter().find(|(name, _)| *name == request.0);
        found.map(|(_, response)| response).ok_or_else(|| {
            Error::protocol(format!("the answer leaves the request {} out", request.0))
                .with_acted(Acted::Perhaps)
        })
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CompositeBody<'a> {
    all_or_none: bool,
    composite_request: Vec<Part<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct BatchBody<'a> {
    halt_on_error: bool,
    batch_requests: Vec<Part<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Part<'a> {
    method: &'a str,
    url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    reference_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<&'a RawValue>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rich_input: Option<&'a RawValue>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    http_headers: BTreeMap<String, String>,
}

impl Org {
    /// Sends requests in one, which may refer to each other: 25, of which at most 5 are
    /// queries. It counts as one API call. Over REST only.
    ///
    /// # Errors
    /// If the requests cannot go in one, and if the whole was refused; what became of each
    /// request stands in its own [`Subresponse`].
    ///
    /// # Cancel safety
    /// Dropped before its answer, the call may have been done all the same, and nobody knows it: look before
    /// sending it again.
    pub async fn composite(&self, composite: Composite) -> Result<CompositeResponse, Error> {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Came<'a> {
            #[serde(borrow)]
            composite_response: Vec<One<'a>>,
        }

        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct One<'a> {
            http_status_code: u16,
            reference_id: String,
            #[serde(borrow)]
            body: Option<&'a RawValue>,
        }

        self.only_over_rest("composite")?;
        let Composite { requests, all_or_none } = composite;
        check_names(&requests)?;
        let (requests, names): (Vec<_>, Vec<_>) = requests.into_iter().map(|(name, it)| (it, name)).unzip();
        let root = format!("/services/data/v{}", self.view.version);
        let (singles, tooling) = self.ready(&requests)?;
        if let Some(what) = requests.iter().find_map(|request| request.expanded.as_ref()) {
            return Err(Error::input(format!(
                "{what} has a text with `@{{`, which the service would replace: send it by itself, and use \
                 Reference::value for what another request is answered with"
            )));
        }
        if requests.iter().filter(|request| request.call == "query").count() > QUERIES {
            return Err(Error::input(format!("a composite takes at most {QUERIES} queries")));
        }
        if self.view.options.is_all_or_none() && !all_or_none {
            return Err(Error::input(
                "a composite is all or none by Composite::all_or_none, not by an option",
            ));
        }
        let raws = raws(&singles)?;
        let mut headers =
            requests.iter().map(|request| self.options_of(request)).collect::<Result<Vec<_>, _>>()?;
        let parts = singles.iter().zip(&names).zip(&raws).zip(&mut headers);
        let parts = parts.map(|(((single, name), body), headers)| Part {
            method: single.method.name(),
            url: address(&root, tooling, &single.path),
            reference_id: Some(name),
            body: body.as_deref(),
            rich_input: None,
            http_headers: std::mem::take(headers),
        });
        let sent = body(&CompositeBody { all_or_none, composite_request: parts.collect() })?;
        let response = self.together("composite", "/composite", tooling, effect(&singles), sent).await?;
        let came: Came<'_> = written(&response, serde_json::from_str)?;
        let one = |it: One<'_>| {
            let body = it.body.map_or("null", RawValue::get).to_owned();
            (it.reference_id, Subresponse { status: it.http_status_code, body, session: response.session() })
        };
        Ok(CompositeResponse(came.composite_response.into_iter().map(one).collect()))
    }

    /// Sends requests in one, which know nothing of each other and run in order: 25. Each
    /// counts as an API call, and nothing is undone. Over REST only, from 34.0.
    ///
    /// They take no options, and the service applies assignment rules to what they save.
    ///
    /// With `halt_on_error` those behind the first that fails are not done
    /// (`BATCH_PROCESSING_HALTED`).
    ///
    /// # Errors
    /// As [`Org::composite`].
    ///
    /// # Cancel safety
    /// Dropped before its answer, the call may have been done all the same, and nobody knows it: look before
    /// sending it again.
    pub async fn batch(
        &self,
        requests: Vec<Subrequest>,
        halt_on_error: bool,
    ) -> Result<Vec<Subresponse>, Error> {
        #[derive(Deserialize)]
        struct Came<'a> {
            #[serde(borrow)]
            results: Vec<One<'a>>,
        }

        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct One<'a> {
            status_code: u16,
            #[serde(borrow)]
            result: Option<&'a RawValue>,
        }

        self.only_over_rest("batch")?;
        if let Some(field) = requests.iter().find_map(|request| request.reference.as_ref()) {
            return Err(Error::input(format!(
                "{field} is a reference to another request, and those of a batch know nothing of each other: use \
                 Org::composite"
            )));
        }
        // Its addresses begin with the version.
        let root = format!("v{}", self.view.version);
        let (singles, tooling) = self.ready(&requests)?;
        for request in &requests {
            if let Some(header) = self.view.options.rest(self.view.version, request.call, None)?.first() {
                return Err(Error::input(format!(
                    "requests of a batch take no options, and {} has one ({}): use Org::composite, or leave it out",
                    request.call, header.0
                )));
            }
        }
        if self.view.options.is_all_or_none() {
            return Err(Error::input("a batch is never all or none: use Composite::all_or_none"));
        }
        let raws = raws(&singles)?;
        let parts = singles.iter().zip(&raws).map(|(single, body)| Part {
            method: single.method.name(),
            url: address(&root, tooling, &single.path),
            reference_id: None,
            body: None,
            rich_input: body.as_deref(),
            http_headers: BTreeMap::new(),
        });
        let sent = body(&BatchBody { halt_on_error, batch_requests: parts.collect() })?;
        let response = self.together("batch", "/composite/batch", tooling, effect(&singles), sent).await?;
        let came: Came<'_> = written(&response, serde_json::from_str)?;
        if came.results.len() != requests.len() {
            return Err(super::rest_calls::miscounted(requests.len(), came.results.len()));
        }
        let one = |it: One<'_>| {
            let body = it.result.map_or("null", RawValue::get).to_owned();
            Subresponse { status: it.status_code, body, session: response.session() }
        };
        Ok(came.results.into_iter().map(one).collect())
    }

    /// The options of the org that a request of a composite takes, as headers of its own: those of the whole do
    /// not reach it.
    fn options_of(&self, request: &Subrequest) -> Result<BTreeMap<String, String>, Error> {
        let options = &self.view.options;
        let own = options.rest(self.view.version, request.call, None)?;
        let unassigned = options.unassigned(request.saves.as_deref().into_iter());
        Ok(own.into_iter().chain(unassigned.map(|(name, value)| (name.to_owned(), value))).collect())
    }

    async fn together(
        &self,
        name: &'static str,
        path: &str,
        tooling: bool,
        effect: Effect,
        body: String,
    ) -> Result<Answered, Error> {
        let call =
            RestCall { body: Some(body), effect, ..RestCall::new(name, Method::Post, path, Granted::OK) };
        self.rest(call.tooling(tooling)).await
    }

    /// The requests, if they can be sent, and whether they go to the Tooling API.
    fn ready<'r>(&self, requests: &'r [Subrequest]) -> Result<(Vec<&'r Single>, bool), Error> {
        if requests.is_empty() || requests.len() > REQUESTS {
            return Err(Error::input(format!("1 to {REQUESTS} requests go in one, not {}", requests.len())));
        }
        let single = |it: &'r Subrequest| it.request.as_ref().map_err(|why| Error::input(why.as_str()));
        let singles = requests.iter().map(single).collect::<Result<Vec<_>, _>>()?;
        if !singles.iter().all(|single| is_stable(&single.path)) {
            return Err(unstable());
        }
        let tooling = self.view.tooling || requests.iter().any(|request| request.tooling);
        Ok((singles, tooling))
    }

    pub(super) fn only_over_rest(&self, call: &str) -> Result<(), Error> {
        if self.view.wire == Wire::Rest {
            return Ok(());
        }
        Err(Error::new(ErrorKind::NotOnThisWire, format!("SOAP has no {call}: use org.over(Wire::Rest)")))
    }
}

fn address(root: &str, tooling: bool, path: &str) -> String {
    let tooling = if tooling { "/tooling" } else { "" };
    format!("{root}{tooling}{path}")
}

fn effect(singles: &[&Single]) -> Effect {
    if singles.iter().all(|single| single.method == Method::Get) { Effect::Read } else { Effect::Write }
}

fn raws(singles: &[&Single]) -> Result<Vec<Option<Box<RawValue>>>, Error> {
    let raw = |single: &&Single| {
        single
            .body
            .clone()
            .map(RawValue::from_string)
            .transpose()
            .map_err(|error| Error::input("the body of a request is not JSON").with_source(error))
    };
    singles.iter().map(raw).collect()
}

fn check_names(requests: &[(String, Subrequest)]) -> Result<(), Error> {
    for (at, (name, _)) in requests.iter().enumerate() {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        if name.is_empty() || !name.bytes().all(plain) {
            return Err(Error::input(format!(
                "{name:?} is no name for a request: letters, digits and _ are"
            )));
        }
        if requests[..at].iter().any(|(other, _)| other == name) {
            return Err(Error::input(format!("two requests are named {name}")));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
