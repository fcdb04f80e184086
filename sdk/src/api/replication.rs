//! What has changed since: getUpdated and getDeleted.

use super::names::{argument, object_name};
use super::results::child_of;
use super::{At, Call, Op, Request, Response, SoapAnswer, SoapBody, encode, ops};
use crate::error::Error;
use crate::value::{DateTime, Id};
use crate::wire::soap::MAIN;
use crate::wire::{Tag, Xml};
use serde::Deserialize;

/// The records of an object that were created or changed in a span of time.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Updated {
    /// Their ids.
    pub ids: Vec<Id>,
    /// Up to when the answer is complete: where the next span begins.
    pub covered_to: DateTime,
}

/// The records of an object that were deleted in a span of time.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Deleted {
    /// Their ids, and when they were deleted.
    pub records: Vec<DeletedRecord>,
    /// From when on the service knows what was deleted.
    pub known_from: DateTime,
    /// Up to when the answer is complete: where the next span begins.
    pub covered_to: DateTime,
}

/// A record that was deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeletedRecord {
    /// Its id.
    pub id: Id,
    /// When it was deleted.
    pub at: DateTime,
}

/// Either answer, as it came: all of it text.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Came {
    ids: Vec<String>,
    deleted_records: Vec<CameDeleted>,
    earliest_date_available: Option<String>,
    latest_date_covered: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct CameDeleted {
    id: String,
    deleted_date: String,
}

/// The records of an object in a span of time.
pub(crate) struct Span<'a> {
    pub(crate) object: &'a str,
    pub(crate) start: DateTime,
    pub(crate) end: DateTime,
}

pub(crate) struct GetUpdated<'a>(pub(crate) Span<'a>);

pub(crate) struct GetDeleted<'a>(pub(crate) Span<'a>);

impl Span<'_> {
    fn request(&self, resource: &str) -> Result<Request, Error> {
        let (start, end) = (in_address(self.start), in_address(self.end));
        let object = object_name(self.object)?;
        Ok(Request::get(format!("/sobjects/{object}/{resource}?start={start}&end={end}")).expect(&[200]))
    }

    fn write(&self, call: &impl Call, at: &At, body: &mut SoapBody<'_>) {
        let (api, name) = (call.api(at), &call.op().name);
        body.out.leaf(MAIN, "sObjectType", self.object);
        body.out.leaf(MAIN, argument(api, name, "startDate"), &self.start.to_string());
        body.out.leaf(MAIN, argument(api, name, "endDate"), &self.end.to_string());
    }
}

impl Call for GetUpdated<'_> {
    type Answer = Updated;

    fn op(&self) -> &Op {
        &ops::GET_UPDATED
    }

    fn rest(&self, _: &At) -> Result<Request, Error> {
        self.0.request("updated")
    }

    fn read_rest(&mut self, response: Response) -> Result<Updated, Error> {
        response.json::<Came>()?.updated()
    }

    fn soap(&self, at: &At, body: &mut SoapBody<'_>) -> Result<(), Error> {
        self.0.write(self, at, body);
        Ok(())
    }

    fn read_soap(&mut self, answer: &mut SoapAnswer<'_>) -> Result<Updated, Error> {
        read_result(answer)?.updated()
    }
}

impl Call for GetDeleted<'_> {
    type Answer = Deleted;

    fn op(&self) -> &Op {
        &ops::GET_DELETED
    }

    fn rest(&self, _: &At) -> Result<Request, Error> {
        self.0.request("deleted")
    }

    fn read_rest(&mut self, response: Response) -> Result<Deleted, Error> {
        response.json::<Came>()?.deleted()
    }

    fn soap(&self, at: &At, body: &mut SoapBody<'_>) -> Result<(), Error> {
        self.0.write(self, at, body);
        Ok(())
    }

    fn read_soap(&mut self, answer: &mut SoapAnswer<'_>) -> Result<Deleted, Error> {
        read_result(answer)?.deleted()
    }
}

impl Came {
    fn updated(self) -> Result<Updated, Error> {
        Ok(Updated {
            ids: self.ids.iter().map(|id| read_id(id)).collect::<Result<_, _>>()?,
            covered_to: read_date("latestDateCovered", self.latest_date_covered)?,
        })
    }

    fn deleted(self) -> Result<Deleted, Error> {
        let record = |it: CameDeleted| {
            let at = read_date("deletedDate", Some(it.deleted_date))?;
            Ok(DeletedRecord { id: read_id(&it.id)?, at })
        };
        Ok(Deleted {
            records: self.deleted_records.into_iter().map(record).collect::<Result<_, Error>>()?,
            known_from: read_date("earliestDateAvailable", self.earliest_date_available)?,
            covered_to: read_date("latestDateCovered", self.latest_date_covered)?,
        })
    }
}

/// The form that the resource's documentation shows, without fractions.
fn in_address(time: DateTime) -> String {
    let text = time.to_string();
    encode(&format!("{}+00:00", text.get(..text.len().saturating_sub(5)).unwrap_or(&text)))
}

fn read_result(answer: &mut SoapAnswer<'_>) -> Result<Came, Error> {
    let mut came = Came::default();
    while let Some(result) = answer.next()? {
        read_into(&mut answer.xml, &result, &mut came)?;
    }
    Ok(came)
}

fn read_into<'i>(xml: &mut Xml<'i>, result: &Tag<'i>, came: &mut Came) -> Result<(), Error> {
    while let Some(child) = child_of(xml, result)? {
        match child.name() {
            "ids" => came.ids.push(xml.text(&child)?.into_owned()),
            "earliestDateAvailable" => came.earliest_date_available = Some(xml.text(&child)?.into_owned()),
            "latestDateCovered" => came.latest_date_covered = Some(xml.text(&child)?.into_owned()),
            "deletedRecords" if Xml::is_open(&child) => {
                let mut record = CameDeleted::default();
                while let Some(part) = xml.child()? {
                    match part.name() {
                        "id" => record.id = xml.text(&part)?.into_owned(),
                        "deletedDate" => record.deleted_date = xml.text(&part)?.into_owned(),
                        _ => xml.skip(&part)?,
                    }
                }
                came.deleted_records.push(record);
            }
            _ => xml.skip(&child)?,
        }
    }
    Ok(())
}

fn read_id(text: &str) -> Result<Id, Error> {
    Id::lenient(text.trim()).map_err(|error| Error::decode(error.expected(), text).within("id"))
}

fn read_date(name: &str, text: Option<String>) -> Result<DateTime, Error> {
    let text = text.unwrap_or_default();
    text.trim().parse().map_err(|_| Error::decode("a date and time", &text).within(name))
}
