//! Several requests in one: composite, whose requests may refer to each other, and batch. Only REST has them.

use super::names::typed;
use super::results::one_each;
use super::row::{EXPANDED, Verb, Write, by_id};
use super::save::single;
use super::{At, Call, Method, Op, Request, Response, Secrets, encode, may_have_acted, ops};
use crate::Value;
use crate::change::{Edit, New, Target, Upsert};
use crate::error::{Acted, Error};
use crate::field::IntoValue;
use crate::object::{CanDelete, CanQuery, CanRetrieve};
use crate::query::Select;
use crate::record::{Record, Typed};
use crate::rules::check_id;
use crate::value::Id;
use crate::wire::rest::{SaveRow, read_error_body, read_query_page};
use crate::wire::{Plan, read_json_record, unread_json};
use bytes::Bytes;
use serde::Deserialize;
use serde_json::value::RawValue;

/// A request to be sent together with others.
#[derive(Clone, Debug)]
#[must_use]
pub struct Subrequest {
    pub(crate) request: Result<Request, String>,
    /// What it does, with the options that it takes.
    pub(crate) op: &'static Op,
    pub(crate) tooling: bool,
    /// The object whose records it saves.
    pub(crate) saves: Option<String>,
    /// The field that refers to another request.
    pub(crate) reference: Option<String>,
    /// What holds a text that a composite would take for a reference.
    pub(crate) expanded: Option<String>,
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
    pub(crate) requests: Vec<(String, Subrequest)>,
    pub(crate) all_or_none: bool,
}

/// Names a request of a [`Composite`]. As a value of a field in a later request it is the id of the record.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Reference(pub(crate) String);

/// What one of several requests was answered with.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Subresponse {
    /// The HTTP status.
    pub status: u16,
    /// The JSON; `null` where there was none.
    pub body: String,
    /// What it was asked with: no error shows it.
    secrets: Secrets,
}

/// What a [`Composite`] was answered with.
#[derive(Clone, Debug)]
pub struct CompositeResponse(Vec<(String, Subresponse)>);

impl Subrequest {
    /// Creates a record.
    pub fn create<T>(record: New<T>) -> Self {
        Self::write(Verb::Create, &record.into())
    }

    /// Changes a record.
    pub fn update<T>(edit: Edit<T>) -> Self {
        Self::write(Verb::Update, &edit.into())
    }

    /// Creates a record, or changes the one with this external id.
    pub fn upsert<T>(upsert: Upsert<T>) -> Self {
        Self::write(Verb::Upsert, &upsert.into())
    }

    /// Deletes a record.
    pub fn delete<T: CanDelete>(id: Id) -> Self {
        Self::write(Verb::Delete, &by_id(&Target::of::<T>(), id))
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
            Ok(Request::get(path))
        };
        Self::reads(&ops::RETRIEVE, request, T::describe().tooling, None)
    }

    /// Queries records; the answer holds the first page.
    #[allow(clippy::needless_pass_by_value)] // as `Org::query` takes it
    pub fn query<T: CanQuery>(select: Select<T>) -> Self {
        let statement = select.statement().map_err(|error| error.message().to_owned());
        let texts = statement.as_ref().is_ok_and(|statement| statement.contains(EXPANDED));
        let expanded = texts.then(|| "the statement of the query".to_owned());
        let request = statement.map(|statement| Request::get("/query").query("q", &statement));
        Self::reads(&ops::QUERY, request, T::describe().tooling, expanded)
    }

    /// A request of the caller's: the path below `/services/data/vNN.0`, percent-encoded,
    /// and a body in JSON. `@{name.id}` in either refers to another request of a composite.
    pub fn raw(method: Method, path: &str, body: Option<String>) -> Self {
        let request = Request::new(method, path);
        let request = match body {
            Some(body) => request.json_text(body),
            None => request,
        };
        Self::reads(&ops::RAW, Ok(request), false, None)
    }

    fn reads(
        op: &'static Op,
        request: Result<Request, String>,
        tooling: bool,
        expanded: Option<String>,
    ) -> Self {
        Self { request, op, tooling, saves: None, reference: None, expanded }
    }

    fn write(verb: Verb, row: &Write) -> Self {
        let request = row.check().and_then(|()| single(verb, row));
        Self {
            request: request.map_err(|error| error.message().to_owned()),
            op: verb.op(),
            tooling: row.target.tooling,
            saves: verb.saves().then(|| row.target.object.clone()),
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
        let acted = may_have_acted(self.status, error.code());
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
        self.secrets.clean(error)
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

/// The requests of a composite, written.
pub(crate) struct SendComposite {
    pub(crate) op: &'static Op,
    pub(crate) body: Bytes,
    pub(crate) tooling: bool,
}

/// The requests of a batch, written.
pub(crate) struct SendBatch {
    pub(crate) op: &'static Op,
    pub(crate) body: Bytes,
    pub(crate) tooling: bool,
    pub(crate) count: usize,
}

impl Call for SendComposite {
    type Answer = CompositeResponse;

    fn op(&self) -> &Op {
        self.op
    }

    fn rest(&self, _: &At) -> Result<Request, Error> {
        Ok(Request::post("/composite").json_text(self.body.clone()).expect(&[200]).tooling(self.tooling))
    }

    fn read_rest(&mut self, response: Response) -> Result<CompositeResponse, Error> {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Answer<'a> {
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

        let answer: Answer<'_> = response.json()?;
        let one = |it: One<'_>| {
            let body = it.body.map_or("null", RawValue::get).to_owned();
            (it.reference_id, Subresponse { status: it.http_status_code, body, secrets: response.secrets() })
        };
        Ok(CompositeResponse(answer.composite_response.into_iter().map(one).collect()))
    }
}

impl Call for SendBatch {
    type Answer = Vec<Subresponse>;

    fn op(&self) -> &Op {
        self.op
    }

    fn rest(&self, _: &At) -> Result<Request, Error> {
        Ok(Request::post("/composite/batch")
            .json_text(self.body.clone())
            .expect(&[200])
            .tooling(self.tooling))
    }

    fn read_rest(&mut self, response: Response) -> Result<Vec<Subresponse>, Error> {
        #[derive(Deserialize)]
        struct Answer<'a> {
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

        let answer: Answer<'_> = response.json()?;
        let one = |it: One<'_>| {
            let body = it.result.map_or("null", RawValue::get).to_owned();
            Subresponse { status: it.status_code, body, secrets: response.secrets() }
        };
        one_each("requests", self.count, answer.results.into_iter().map(one).collect())
    }
}
