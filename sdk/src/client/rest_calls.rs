//! Records over REST.

use super::answer::{self, Answered, Granted, written};
use super::calls::{RecordError, SaveResult};
use super::org::Org;
use super::retry::Effect;
use super::send::RestCall;
use super::soap_calls::{is_id, is_tooling, object_name};
use super::together::together;
use super::transport::{BoxFuture, Method, encode};
use super::upload::Upload;
use super::write::{Op, Part, Write};
use crate::Version;
use crate::change::Changes;
use crate::error::{Acted, Error, ErrorKind};
use crate::record::{Meta, Record};
use crate::value::Id;
use crate::wire::rest::{JsonChanges, QueryPage, SaveRow, read_nullable_rows, read_query_page};
use crate::wire::{Plan, read_json_record};
use serde::Serialize;
use std::borrow::Cow;

/// The first version with `/composite/sobjects`.
const COLLECTIONS: Version = Version::V42;
/// The first version with upserts there.
const UPSERTS: Version = Version::V46;
/// So many records may be read in one request.
const READS: usize = 2000;
/// So many requests run side by side where each takes one record.
const SIDE_BY_SIDE: usize = 5;
/// An address may be so long, with some room for the host.
const ADDRESS: usize = 16_384 - 256;

#[derive(Serialize)]
struct Collection<'a> {
    #[serde(rename = "allOrNone")]
    all_or_none: bool,
    records: Vec<JsonChanges<'a>>,
}

impl Org {
    /// Writes one record with the resource for one record.
    pub(super) async fn rest_write_one(&self, op: Op, row: &Write) -> Result<SaveResult, Error> {
        if self.view.version >= UPSERTS && row.key.as_ref().is_some_and(|(_, key)| is_awkward(key)) {
            let saved = self.rest_write_together(op, std::slice::from_ref(row)).await?;
            return saved.into_iter().next().ok_or_else(|| miscounted(1, 0));
        }
        let (response, before) = if let Some(upload) = self.upload(op, row) {
            (self.rest_upload(op, row, upload).await?, Acted::No)
        } else {
            let Single { method, path, body } = single(op, row)?;
            let unassigned = self.unassigned(op, std::slice::from_ref(row));
            let headers = unassigned.as_slice();
            let effect = op.effect();
            let call =
                RestCall { headers, body, effect, ..RestCall::new(op.name(), method, &path, granted(op)) };
            self.rest_again(call.tooling(row.target.tooling)).await?
        };
        let created = (op == Op::Upsert).then_some(response.status == 201);
        // An upsert that changes says nothing up to 45.0, not even the id.
        if op == Op::Create || (op == Op::Upsert && response.status != 204) {
            let saved = written(&response, serde_json::from_str::<SaveRow>)?;
            let mut saved = SaveResult { created, ..saved.into() }.unsure(before);
            response.clean_all(&mut saved.errors);
            return Ok(saved);
        }
        Ok(SaveResult { id: row.record_id(), success: true, created, ..SaveResult::default() })
    }

    /// Sends a record with its blob as a file.
    async fn rest_upload(&self, op: Op, row: &Write, upload: Upload<'_>) -> Result<Answered, Error> {
        let changes = row.changes.without(upload.field);
        let others = body(&JsonChanges { object: None, id: None, changes: &changes })?;
        let entity = upload.entity();
        let form = upload.parts(&entity, &others);
        let (method, path) = address(op, row)?;
        let unassigned = self.unassigned(op, std::slice::from_ref(row));
        let headers = unassigned.as_slice();
        self.rest(RestCall { form: &form, headers, ..RestCall::new(op.name(), method, &path, granted(op)) })
            .await
    }

    /// Writes records that fit in one request.
    pub(super) async fn rest_write(&self, op: Op, part: &Part<'_>) -> Result<Vec<SaveResult>, Error> {
        let rows = part.rows;
        let all_or_none = self.view.options.is_all_or_none();
        let since = if op == Op::Upsert { UPSERTS } else { COLLECTIONS };
        if self.view.version < since {
            if all_or_none && rows.len() > 1 {
                return Err(Error::new(
                    ErrorKind::NotOnThisWire,
                    format!(
                        "REST has no all-or-none {} before {since}: use a later version or Wire::Soap",
                        op.name()
                    ),
                ));
            }
            return self.rest_write_each(op, part).await;
        }
        // A record with a file goes alone.
        if rows.iter().any(|row| self.upload(op, row).is_some()) {
            return self.rest_write_each(op, part).await;
        }
        part.all_begin();
        self.rest_write_together(op, rows).await
    }

    /// Writes records with the resource for many.
    async fn rest_write_together(&self, op: Op, rows: &[Write]) -> Result<Vec<SaveResult>, Error> {
        let all_or_none = self.view.options.is_all_or_none();
        let tooling = rows.iter().any(|row| row.target.tooling);
        let (response, before) = if op == Op::Delete {
            let ids: Vec<_> = rows.iter().filter_map(|row| row.id).collect();
            let ids: Vec<_> = ids.iter().map(Id::as_str).collect();
            let path = format!("/composite/sobjects?ids={}&allOrNone={all_or_none}", ids.join(","));
            self.rest_again(RestCall::new(op.name(), Method::Delete, &path, Granted::OK).tooling(tooling))
                .await?
        } else {
            let keyed: Vec<_> = rows.iter().map(with_key).collect();
            let records = rows.iter().zip(&keyed).map(|(row, changes)| JsonChanges {
                object: Some(&row.target.object),
                id: row.id,
                changes,
            });
            let body = body(&Collection { all_or_none, records: records.collect() })?;
            let unassigned = self.unassigned(op, rows);
            let method = match op {
                Op::Create => Method::Post,
                _ => Method::Patch,
            };
            let path = match rows.first().and_then(|row| Some((row, row.key.as_ref()?))) {
                Some((row, (key, _))) => {
                    format!("/composite/sobjects/{}/{}", object_name(&row.target.object)?, object_name(key)?)
                }
                None => "/composite/sobjects".to_owned(),
            };
            let call = RestCall {
                body: Some(body),
                headers: unassigned.as_slice(),
                effect: op.effect(),
                ..RestCall::new(op.name(), method, &path, Granted::OK)
            };
            self.rest_again(call.tooling(tooling)).await?
        };
        let results: Vec<SaveRow> = written(&response, serde_json::from_str)?;
        if results.len() != rows.len() {
            return Err(miscounted(rows.len(), results.len()));
        }
        let mut results: Vec<_> =
            results.into_iter().map(|row| SaveResult::from(row).unsure(before)).collect();
        response.clean_all(results.iter_mut().flat_map(|result| &mut result.errors));
        Ok(results)
    }

    /// What a request says so that it saves records as over SOAP: without assignment rules.
    fn unassigned(&self, op: Op, rows: &[Write]) -> Option<(&'static str, String)> {
        let objects = rows.iter().map(|row| row.target.object.as_str());
        op.saves().then(|| self.view.options.unassigned(objects)).flatten()
    }

    /// Writes records one by one, a few at a time.
    async fn rest_write_each(&self, op: Op, part: &Part<'_>) -> Result<Vec<SaveResult>, Error> {
        let of_the_call = |error: &Error| error.kind() != ErrorKind::Refused;
        let failed = |error: &Error| SaveResult::failed(RecordError::of_request(error));
        let call = |(at, row)| -> BoxFuture<'_, _> {
            Box::pin(async move {
                part.begins(at);
                let outcome = self.rest_write_one(op, row).await;
                match &outcome {
                    Ok(result) => part.ends(at, result),
                    Err(error) if of_the_call(error) => part.fails(at, error),
                    Err(error) => part.ends(at, &failed(error)),
                }
                outcome
            })
        };
        let outcomes = together(SIDE_BY_SIDE, part.rows.iter().enumerate().map(call).collect()).await;
        if outcomes.iter().all(|it| it.as_ref().is_err_and(of_the_call)) {
            // No record has a story of its own. What may have been done outweighs what was not.
            let errors = outcomes.into_iter().filter_map(Result::err);
            let worst = errors.reduce(|one, other| match one.acted() {
                Acted::Perhaps => one,
                Acted::No => other,
            });
            return worst.map_or(Ok(Vec::new()), Err);
        }
        Ok(outcomes.into_iter().map(|outcome| outcome.unwrap_or_else(|error| failed(&error))).collect())
    }

    /// Whether the columns may stand in the address of one record: else they stand in the body of a request
    /// for many, from the version on that has it.
    pub(super) fn fits_in_an_address(&self, meta: &Meta, columns: &[&str]) -> bool {
        let length: usize = columns.iter().map(|column| column.len() + 1).sum();
        self.view.version < COLLECTIONS || meta.name.len() + length < ADDRESS - 100
    }

    /// Reads one record; none where there is none.
    pub(super) async fn rest_retrieve_one(
        &self,
        meta: &'static Meta,
        id: Id,
        columns: &[&str],
    ) -> Result<Option<Box<dyn Record>>, Error> {
        let fields: Vec<_> = columns.iter().map(|column| encode(column)).collect();
        let path = format!("/sobjects/{}/{id}?fields={}", meta.name, fields.join(","));
        let call = RestCall::new("retrieve", Method::Get, &path, Granted::OK).tooling(is_tooling(meta));
        let response = match self.rest(call).await {
            Ok(response) => response,
            Err(error) if error.is("NOT_FOUND") || error.is("ENTITY_IS_DELETED") => {
                return Ok(None);
            }
            Err(error) => return Err(error),
        };
        let mut record = (meta.new)();
        answer::read(&response, |text| read_json_record(text, &mut *record, &mut Plan::default()))?;
        Ok(Some(record))
    }

    /// Makes sure that there is an object: the resource for one record answers alike if the record is not
    /// there and if the object is not.
    async fn rest_check_object(&self, meta: &'static Meta) -> Result<(), Error> {
        let path = format!("/sobjects/{}", meta.name);
        let call = RestCall::new("retrieve", Method::Get, &path, Granted::OK).tooling(is_tooling(meta));
        let error = match self.rest(call).await {
            Ok(_) => return Ok(()),
            Err(error) if error.is("NOT_FOUND") => error,
            Err(error) => return Err(error),
        };
        Err(error.and(&format!("there is no object {}, or the user may not see it", meta.name)))
    }

    /// Reads records in order; none for each that is not there.
    pub(super) async fn rest_retrieve(
        &self,
        meta: &'static Meta,
        ids: &[Id],
        columns: &[&str],
    ) -> Result<Vec<Option<Box<dyn Record>>>, Error> {
        #[derive(Serialize)]
        struct Wanted<'a> {
            ids: &'a [Id],
            fields: &'a [&'a str],
        }

        if self.view.version < COLLECTIONS {
            let calls = ids
                .iter()
                .map(|id| -> BoxFuture<'_, _> { Box::pin(self.rest_retrieve_one(meta, *id, columns)) })
                .collect();
            let found: Vec<_> = together(SIDE_BY_SIDE, calls).await.into_iter().collect::<Result<_, _>>()?;
            if found.iter().all(Option::is_none) {
                self.rest_check_object(meta).await?;
            }
            return Ok(found);
        }
        let path = format!("/composite/sobjects/{}", meta.name);
        let mut records = Vec::with_capacity(ids.len());
        let mut plan = Plan::default();
        for ids in ids.chunks(READS) {
            let wanted = Wanted { ids, fields: columns };
            let call = RestCall {
                body: Some(body(&wanted)?),
                effect: Effect::Read,
                ..RestCall::new("retrieve", Method::Post, &path, Granted::OK)
            };
            let response = self.rest(call.tooling(is_tooling(meta))).await?;
            let read = answer::read(&response, |text| read_nullable_rows(text, meta, &mut plan))?;
            if read.len() != ids.len() {
                return Err(miscounted(ids.len(), read.len()).with_acted(Acted::No));
            }
            records.extend(read);
        }
        Ok(records)
    }

    /// Fetches a page of a query.
    pub(super) async fn rest_query(
        &self,
        page: &super::query::Wanted,
        meta: &'static Meta,
        plan: &mut Plan,
    ) -> Result<QueryPage, Error> {
        use super::query::Wanted;

        let path = match page {
            Wanted::First { statement, deleted } => {
                let resource = if *deleted { "queryAll" } else { "query" };
                format!("/{resource}?q={}", encode(statement))
            }
            // The service's own word, but the session goes where it points.
            Wanted::Next(next) if next.starts_with("/services/") => next.clone(),
            Wanted::Next(_) => {
                return Err(Error::protocol("the next page of the query is not below /services/"));
            }
        };
        if path.len() > ADDRESS {
            return Err(Error::new(
                ErrorKind::NotOnThisWire,
                "the query is too long for an address, which REST needs it to be: use Wire::Soap, \
                 which takes 100,000 characters",
            ));
        }
        let call = RestCall::new("query", Method::Get, &path, Granted::OK);
        let response = self.rest(call.tooling(is_tooling(meta))).await?;
        let page = answer::read(&response, |text| read_query_page(text, meta, plan))?;
        Ok(page.answered_with(response.status, &|error| response.clean(error)))
    }
}

/// How one record is written: the resource for it, and what is sent there.
#[derive(Clone, Debug)]
pub(super) struct Single {
    pub(super) method: Method,
    /// Below the version's resources.
    pub(super) path: String,
    pub(super) body: Option<String>,
}

/// The request that writes one record.
///
/// # Errors
/// If REST has no such request, or a value is none of JSON's.
pub(super) fn single(op: Op, row: &Write) -> Result<Single, Error> {
    let (method, path) = address(op, row)?;
    // The key stands in the address, and may not stand in the body.
    let changes = match &row.key {
        Some((key, _)) => Cow::Owned(row.changes.without(key)),
        None => Cow::Borrowed(&row.changes),
    };
    let fields = JsonChanges { object: None, id: None, changes: &changes };
    let body = (op != Op::Delete).then(|| body(&fields)).transpose()?;
    Ok(Single { method, path, body })
}

/// How the resource for one record grants a write.
fn granted(op: Op) -> Granted {
    match op {
        Op::Create => Granted::CREATED,
        // Created, changed from 46.0 on, changed before.
        Op::Upsert => Granted::By(&[201, 200, 204]),
        Op::Update | Op::Delete | Op::Undelete | Op::EmptyRecycleBin => Granted::NO_CONTENT,
    }
}

/// Where one record is written.
fn address(op: Op, row: &Write) -> Result<(Method, String), Error> {
    let object = object_name(&row.target.object)?;
    let path = match (row.record_id(), &row.key) {
        // The id is no external id: it is the record's own address.
        (Some(id), _) => format!("/sobjects/{object}/{id}"),
        (None, Some((key, crate::Value::Reference(id)))) if is_id(key) => format!("/sobjects/{object}/{id}"),
        (None, Some((key, crate::Value::Reference(value)))) => {
            format!("/sobjects/{object}/{}/{value}", object_name(key)?)
        }
        (None, Some((key, value))) => {
            let value = value.text().filter(|text| !text.is_empty()).ok_or_else(|| {
                Error::input(format!("the upsert has no value for {key}, which identifies the record"))
            })?;
            if matches!(&*value, "." | "..") {
                return Err(Error::input(format!(
                    "{key} is `{value}`, which HTTP takes out of an address: org.upsert sends it in a body from {UPSERTS} \
                     on, and Wire::Soap at any version"
                )));
            }
            format!("/sobjects/{object}/{}/{}", object_name(key)?, encode(&value))
        }
        (None, None) => format!("/sobjects/{object}"),
    };
    let method = match op {
        Op::Create => Method::Post,
        Op::Update | Op::Upsert => Method::Patch,
        Op::Delete => Method::Delete,
        Op::Undelete | Op::EmptyRecycleBin => return Err(not_on_rest(op.name())),
    };
    Ok((method, path))
}

/// Whether a key is better off in a body than in an address: `.` and `..` are taken away on the way, what
/// looks like a file's ending may be too, and gateways dislike encoded slashes.
fn is_awkward(key: &crate::Value) -> bool {
    key.text().is_some_and(|key| key.contains(['.', '/', '\\', '%', ';']))
}

/// What is set, with the key of an upsert.
fn with_key(row: &Write) -> Cow<'_, Changes> {
    let Some((key, value)) = &row.key else {
        return Cow::Borrowed(&row.changes);
    };
    let mut changes = Changes::default();
    changes.set(key, value.clone());
    let others = row.changes.iter().filter(|(name, _)| !name.eq_ignore_ascii_case(key));
    others.for_each(|(name, value)| changes.set(name, value.clone()));
    Cow::Owned(changes)
}

/// A call that only SOAP has.
pub(super) fn not_on_rest(call: &str) -> Error {
    Error::new(ErrorKind::NotOnThisWire, format!("REST has no {call}: use org.over(Wire::Soap)"))
}

pub(super) fn body(of: &impl Serialize) -> Result<String, Error> {
    serde_json::to_string(of)
        .map_err(|error| Error::input(format!("the record cannot be written as JSON: {error}")))
}

/// Results that cannot be told to whom they belong.
pub(super) fn miscounted(sent: usize, came: usize) -> Error {
    Error::protocol(format!("{sent} records were sent and {came} results came back"))
        .with_acted(Acted::Perhaps)
}

#[cfg(test)]
mod tests;
