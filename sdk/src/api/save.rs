//! Writing records: one by its own resource, or many of one API in one request.

use super::multipart;
use super::names::{api_of, is_id, misnamed, object_name};
use super::results::{SaveResult, one_each, read_result};
use super::row::{Verb, Write, write_row, write_typed_row};
use super::upload::{Upload, upload};
use super::{
    AnsweredError, At, Call, Method, Op, Request, Response, SoapAnswer, SoapBody, Wire, encode, not_on,
};
use crate::change::Changes;
use crate::error::Error;
use crate::value::Id;
use crate::wire::SoapApi;
use crate::wire::rest::{JsonChanges, NotTheBytes, SaveRow};
use crate::wire::soap::MAIN;
use crate::{Value, Version};
use serde::Serialize;
use std::borrow::Cow;

/// The first version with `/composite/sobjects`.
pub(crate) const COLLECTIONS: Version = Version::V42;
/// The first version with upserts there.
pub(crate) const UPSERTS: Version = Version::V46;

/// Records to write in one request, which must be of one API and, for an upsert, of one object by one field.
#[derive(Debug)]
pub(crate) struct Save<'a> {
    pub(crate) verb: Verb,
    pub(crate) rows: &'a [Write],
    /// Over REST the one record has its own resource; else it is a collection of one.
    pub(crate) by_itself: bool,
}

#[derive(Serialize)]
struct Collection<'a> {
    #[serde(rename = "allOrNone")]
    all_or_none: bool,
    records: Vec<JsonChanges<'a>>,
}

impl Call for Save<'_> {
    type Answer = Vec<SaveResult>;

    fn op(&self) -> &Op {
        self.verb.op()
    }

    fn api(&self, at: &At) -> SoapApi {
        api_of(at.tooling || self.is_tooling())
    }

    fn rest(&self, at: &At) -> Result<Request, Error> {
        let request = match self.rows {
            [row] if self.by_itself => one(at, self.verb, row)?,
            rows => many(at, self.verb, rows)?,
        };
        let objects = self.rows.iter().map(|row| row.target.object.as_str());
        let unassigned = self.verb.saves().then(|| at.unassigned(objects)).flatten();
        let request = match unassigned {
            Some((name, value)) => request.header(name, value),
            None => request,
        };
        Ok(request.tooling(self.is_tooling()))
    }

    fn read_rest(&mut self, response: Response) -> Result<Vec<SaveResult>, Error> {
        let [row] = self.rows else { return many_results(self.rows.len(), &response) };
        if !self.by_itself {
            return many_results(1, &response);
        }
        let created = (self.verb == Verb::Upsert).then_some(response.status() == 201);
        // An upsert that changes says nothing up to 45.0, not even the id.
        if self.verb == Verb::Create || (self.verb == Verb::Upsert && response.status() != 204) {
            let saved: SaveRow = response.json()?;
            return Ok(vec![SaveResult { created, ..saved.into() }]);
        }
        Ok(vec![SaveResult { id: row.record_id(), success: true, created, ..SaveResult::default() }])
    }

    fn soap(&self, at: &At, body: &mut SoapBody<'_>) -> Result<(), Error> {
        if let Some(name) = self.rows.iter().find_map(Write::bad_name) {
            return Err(misnamed(name));
        }
        if let Some(field) = self.rows.iter().find_map(|row| row.changes.address_of_a_blob()) {
            return Err(Error::input(NotTheBytes(field).to_string()));
        }
        let tooling = self.api(at) == SoapApi::Tooling;
        if let Some((key, _)) = self.rows.first().and_then(|row| row.key.as_ref()) {
            body.out.leaf(MAIN, if tooling { "fieldName" } else { "externalIDFieldName" }, key);
        }
        for row in self.rows {
            match self.verb {
                Verb::Create | Verb::Update | Verb::Upsert if tooling => {
                    let element = if self.verb == Verb::Upsert { "entities" } else { "sObjects" };
                    write_typed_row(body.out, element, at.version, row);
                }
                Verb::Create | Verb::Update | Verb::Upsert => write_row(body.out, row),
                Verb::Delete | Verb::Undelete | Verb::EmptyRecycleBin => {
                    row.id.iter().for_each(|id| body.out.leaf(MAIN, "ids", id.as_str()));
                }
            }
        }
        Ok(())
    }

    fn read_soap(&mut self, answer: &mut SoapAnswer<'_>) -> Result<Vec<SaveResult>, Error> {
        let mut results = Vec::with_capacity(self.rows.len());
        while let Some(tag) = answer.next()? {
            results.push(read_result(&mut answer.xml, &tag)?);
        }
        one_each("records", self.rows.len(), results)
    }

    fn errors(answer: &mut Vec<SaveResult>, visit: &mut dyn FnMut(&mut dyn AnsweredError)) {
        answer.iter_mut().flat_map(|result| &mut result.errors).for_each(|error| visit(error));
    }
}

impl Save<'_> {
    fn is_tooling(&self) -> bool {
        self.rows.iter().any(|row| row.target.tooling)
    }
}

fn many_results(sent: usize, response: &Response) -> Result<Vec<SaveResult>, Error> {
    let results: Vec<SaveRow> = response.json()?;
    one_each("records", sent, results.into_iter().map(SaveResult::from).collect())
}

/// One record by its own resource, with its blob as a file if that is large.
fn one(at: &At, verb: Verb, row: &Write) -> Result<Request, Error> {
    match upload(at.tooling, verb, row) {
        Some(upload) => one_with_file(verb, row, upload),
        None => single(verb, row),
    }
}

fn one_with_file(verb: Verb, row: &Write, upload: Upload<'_>) -> Result<Request, Error> {
    let changes = row.changes.without(upload.field);
    let others = fields(&changes)?;
    let entity = upload.entity();
    let (content_type, body) = multipart::form(&upload.parts(&entity, &others));
    Ok(address(verb, row)?.body(content_type, body))
}

/// The request that writes one record by its own resource.
///
/// # Errors
/// If REST has no such request, or a value is none of JSON's.
pub(crate) fn single(verb: Verb, row: &Write) -> Result<Request, Error> {
    let request = address(verb, row)?;
    if verb == Verb::Delete {
        return Ok(request);
    }
    // The key stands in the address, and may not stand in the body.
    Ok(request.json_text(match &row.key {
        Some((key, _)) => fields(&row.changes.without(key))?,
        None => fields(&row.changes)?,
    }))
}

fn fields(changes: &Changes) -> Result<String, Error> {
    json(&JsonChanges { object: None, id: None, changes })
}

pub(crate) fn json(of: &impl Serialize) -> Result<String, Error> {
    serde_json::to_string(of)
        .map_err(|error| Error::input(format!("the record cannot be written as JSON: {error}")))
}

/// Where one record is written, and by which statuses that is done.
fn address(verb: Verb, row: &Write) -> Result<Request, Error> {
    let object = object_name(&row.target.object)?;
    let path = match (row.record_id(), &row.key) {
        // The id is no external id: it is the record's own address.
        (Some(id), _) => format!("/sobjects/{object}/{id}"),
        (None, Some((key, Value::Reference(id)))) if is_id(key) => format!("/sobjects/{object}/{id}"),
        (None, Some((key, Value::Reference(value)))) => {
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
    let (method, done): (_, &'static [u16]) = match verb {
        Verb::Create => (Method::Post, &[201]),
        Verb::Update => (Method::Patch, &[204]),
        // Created, changed from 46.0 on, changed before.
        Verb::Upsert => (Method::Patch, &[201, 200, 204]),
        Verb::Delete => (Method::Delete, &[204]),
        Verb::Undelete | Verb::EmptyRecycleBin => return Err(not_on(Wire::Rest, verb.name())),
    };
    Ok(Request::new(method, path).expect(done))
}

/// Many records in one request.
fn many(at: &At, verb: Verb, rows: &[Write]) -> Result<Request, Error> {
    let all_or_none = at.all_or_none;
    if verb == Verb::Delete {
        let ids: Vec<_> = rows.iter().filter_map(|row| row.id).collect();
        let ids: Vec<_> = ids.iter().map(Id::as_str).collect();
        let path = format!("/composite/sobjects?ids={}&allOrNone={all_or_none}", ids.join(","));
        return Ok(Request::new(Method::Delete, path).expect(&[200]));
    }
    let keyed: Vec<_> = rows.iter().map(with_key).collect();
    let records = rows.iter().zip(&keyed).map(|(row, changes)| JsonChanges {
        object: Some(&row.target.object),
        id: row.id,
        changes,
    });
    let body = json(&Collection { all_or_none, records: records.collect() })?;
    let path = match rows.first().and_then(|row| Some((row, row.key.as_ref()?))) {
        Some((row, (key, _))) => {
            format!("/composite/sobjects/{}/{}", object_name(&row.target.object)?, object_name(key)?)
        }
        None => "/composite/sobjects".to_owned(),
    };
    let method = match verb {
        Verb::Create => Method::Post,
        Verb::Update | Verb::Upsert => Method::Patch,
        Verb::Delete | Verb::Undelete | Verb::EmptyRecycleBin => return Err(not_on(Wire::Rest, verb.name())),
    };
    Ok(Request::new(method, path).json_text(body).expect(&[200]))
}

/// Whether a key is better off in a body than in an address: `.` and `..` are taken away on the way, what
/// looks like a file's ending may be too, and gateways dislike encoded slashes.
pub(crate) fn is_awkward(key: &Value) -> bool {
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
