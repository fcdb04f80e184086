//! What has changed since: getUpdated and getDeleted.

use super::answer::{self, Granted};
use super::org::{Org, Wire};
use super::retry::Effect;
use super::send::RestCall;
use super::soap_calls::{argument, object_name};
use super::transport::{Method, encode};
use crate::error::Error;
use crate::value::{DateTime, Id};
use crate::wire::soap::MAIN;
use crate::wire::{Tag, Writer, Xml};
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

impl Org {
    /// The records of an object that were created or changed from `start` to `end`,
    /// at most 30 days back. The service ignores seconds.
    ///
    /// # Errors
    /// What the service refuses with: `INVALID_REPLICATION_DATE` for a span that it
    /// cannot cover, `EXCEEDED_ID_LIMIT` for more than 600,000 records.
    pub async fn updated(&self, object: &str, start: DateTime, end: DateTime) -> Result<Updated, Error> {
        let came = self.changed("getUpdated", object, start, end).await?;
        Ok(Updated {
            ids: came.ids.iter().map(|id| read_id(id)).collect::<Result<_, _>>()?,
            covered_to: read_date("latestDateCovered", came.latest_date_covered)?,
        })
    }

    /// The records of an object that were deleted from `start` to `end`, while they
    /// are in the recycle bin or shortly after. The service ignores seconds.
    ///
    /// # Errors
    /// As [`Org::updated`].
    pub async fn deleted(&self, object: &str, start: DateTime, end: DateTime) -> Result<Deleted, Error> {
        let came = self.changed("getDeleted", object, start, end).await?;
        let record = |it: CameDeleted| {
            let at = read_date("deletedDate", Some(it.deleted_date))?;
            Ok(DeletedRecord { id: read_id(&it.id)?, at })
        };
        Ok(Deleted {
            records: came.deleted_records.into_iter().map(record).collect::<Result<_, Error>>()?,
            known_from: read_date("earliestDateAvailable", came.earliest_date_available)?,
            covered_to: read_date("latestDateCovered", came.latest_date_covered)?,
        })
    }

    async fn changed(
        &self,
        call: &'static str,
        object: &str,
        start: DateTime,
        end: DateTime,
    ) -> Result<Came, Error> {
        match self.view.wire {
            Wire::Rest => {
                let resource = if call == "getUpdated" { "updated" } else { "deleted" };
                let (start, end) = (in_address(start), in_address(end));
                let object = object_name(object)?;
                let path = format!("/sobjects/{object}/{resource}?start={start}&end={end}");
                let response = self.rest(RestCall::new(call, Method::Get, &path, Granted::OK)).await?;
                answer::parse(&response)
            }
            Wire::Soap => {
                let api = self.api(false);
                let write = |out: &mut Writer| {
                    out.leaf(MAIN, "sObjectType", object);
                    out.leaf(MAIN, argument(api, call, "startDate"), &start.to_string());
                    out.leaf(MAIN, argument(api, call, "endDate"), &end.to_string());
                };
                let mut came = Came::default();
                let call = self.soap_call(api, call, Effect::Read, &write);
                self.soap(call, &mut |xml, result| read_result(xml, result, &mut came)).await?;
                Ok(came)
            }
        }
    }
}

/// The form that the resource's documentation shows, without fractions.
fn in_address(time: DateTime) -> String {
    let text = time.to_string();
    encode(&format!("{}+00:00", text.get(..text.len().saturating_sub(5)).unwrap_or(&text)))
}

fn read_result<'i>(xml: &mut Xml<'i>, tag: &Tag<'i>, came: &mut Came) -> Result<(), Error> {
    if !Xml::is_open(tag) {
        return Ok(());
    }
    while let Some(child) = xml.child()? {
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

#[cfg(test)]
mod tests;
