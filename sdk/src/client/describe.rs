//! Describes: what the service says about objects.

mod types;

pub use types::{
    ChildRelationship, Describe, FieldDescribe, GlobalDescribe, ObjectSummary, PicklistEntry, RecordTypeInfo,
};

use super::answer::{self, Granted};
use super::http_date;
use super::org::{Org, Wire};
use super::retry::Effect;
use super::send::RestCall;
use super::soap_calls::{argument, object_name};
use super::together::together;
use super::transport::{BoxFuture, Method};
use crate::error::{Acted, Error, ErrorKind};
use crate::record::Typed;
use crate::value::DateTime;
use crate::wire::soap::MAIN;
use crate::wire::{Plan, Writer, read_json_record, read_record};
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

/// So many objects may be described in one SOAP request.
const DESCRIBES: usize = 100;
/// So many requests run side by side where each takes one object.
const SIDE_BY_SIDE: usize = 5;

/// A describe, and the answer that it was read from, byte for byte.
///
/// The bytes are what the generator reads, and hold what this library does not
/// know yet.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Described<T> {
    /// What was read.
    pub value: T,
    /// The answer: JSON over REST, an envelope over SOAP.
    pub raw: Arc<[u8]>,
    /// When the object was changed last, where REST said so:
    /// [`Org::describe_since`] takes it.
    pub last_modified: Option<DateTime>,
}

impl<T> Deref for Described<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Described<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Described")
            .field("value", &self.value)
            .field("raw", &format_args!("{} bytes", self.raw.len()))
            .field("last_modified", &self.last_modified)
            .finish()
    }
}

impl Org {
    /// Describes all objects that the user can see.
    ///
    /// # Errors
    /// Why the service did not describe them.
    pub async fn describe_global(&self) -> Result<Described<GlobalDescribe>, Error> {
        match self.view.wire {
            Wire::Rest => self.rest_describe("describeGlobal", "/sobjects", None).await?.ok_or_else(unasked),
            Wire::Soap => {
                let (mut all, raw) = self.soap_describe("describeGlobal", &[]).await?;
                let value = all.pop().ok_or_else(|| miscounted("describeGlobal", 1, 0))?;
                Ok(Described { value, raw, last_modified: None })
            }
        }
    }

    /// Describes an object: its fields, its relationships, its record types.
    ///
    /// ```no_run
    /// # async fn example(org: sforce::Org) -> Result<(), Box<dyn std::error::Error>> {
    /// use sforce::Property;
    ///
    /// let account = org.describe("Account").await?;
    /// for field in account.fields.iter().filter(|field| field.has(Property::ExternalId)) {
    ///     println!("{}", field.name.as_deref().unwrap_or_default());
    /// }
    /// std::fs::write("Account.json", &account.raw)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `INVALID_TYPE` over SOAP and `NOT_FOUND` over REST for an object that is not there, or
    /// that the user may not see.
    pub async fn describe(&self, object: &str) -> Result<Described<Describe>, Error> {
        match self.view.wire {
            Wire::Rest => {
                let path = describe_path(object)?;
                self.rest_describe("describeSObject", &path, None).await?.ok_or_else(unasked)
            }
            Wire::Soap => {
                let (mut all, raw) = self.soap_describe("describeSObject", &[object]).await?;
                let value = all.pop().ok_or_else(|| miscounted("describeSObject", 1, 0))?;
                Ok(Described { value, raw, last_modified: None })
            }
        }
    }

    /// Describes an object if it has changed since; none if it has not. Over REST only.
    ///
    /// # Errors
    /// As [`Org::describe`].
    pub async fn describe_since(
        &self,
        object: &str,
        since: DateTime,
    ) -> Result<Option<Described<Describe>>, Error> {
        if self.view.wire == Wire::Soap {
            return Err(Error::new(
                ErrorKind::NotOnThisWire,
                "SOAP has no describe of what has changed since: use org.over(Wire::Rest)",
            ));
        }
        let path = describe_path(object)?;
        self.rest_describe("describeSObject", &path, Some(since)).await
    }

    /// Describes objects, in order: 100 in one request over SOAP, one by one and a few
    /// side by side over REST.
    ///
    /// # Errors
    /// As [`Org::describe`]; one object that is not there fails all.
    pub async fn describe_many(&self, objects: &[&str]) -> Result<Vec<Described<Describe>>, Error> {
        if self.view.wire == Wire::Rest {
            let calls = objects.iter().map(|object| -> BoxFuture<'_, _> { Box::pin(self.describe(object)) });
            return together(SIDE_BY_SIDE, calls.collect()).await.into_iter().collect();
        }
        let mut described = Vec::with_capacity(objects.len());
        for objects in objects.chunks(DESCRIBES) {
            let (values, raw) = self.soap_describe("describeSObjects", objects).await?;
            if values.len() != objects.len() {
                return Err(miscounted("describeSObjects", objects.len(), values.len()));
            }
            let one = |value| Described { value, raw: Arc::clone(&raw), last_modified: None };
            described.extend(values.into_iter().map(one));
        }
        Ok(described)
    }

    async fn rest_describe<T: Typed>(
        &self,
        name: &'static str,
        path: &str,
        since: Option<DateTime>,
    ) -> Result<Option<Described<T>>, Error> {
        let since = since.map(|since| {
            let date = http_date::write(since)
                .ok_or_else(|| Error::input(format!("HTTP cannot write {since} as a date")))?;
            Ok::<_, Error>(("If-Modified-Since", date))
        });
        let since = since.transpose()?;
        let granted = if since.is_some() { Granted::By(&[200, 304]) } else { Granted::OK };
        let call = RestCall { headers: since.as_slice(), ..RestCall::new(name, Method::Get, path, granted) };
        let response = self.rest(call).await?;
        if response.status == 304 {
            return Ok(None);
        }
        let mut value = T::default();
        answer::read(&response, |text| read_json_record(text, &mut value, &mut Plan::default()))?;
        let last_modified = response.header("Last-Modified").and_then(http_date::read);
        Ok(Some(Described { value, raw: response.response.body.into(), last_modified }))
    }

    async fn soap_describe<T: Typed>(
        &self,
        name: &'static str,
        objects: &[&str],
    ) -> Result<(Vec<T>, Arc<[u8]>), Error> {
        let api = self.api(false);
        let element = argument(api, name, "sObjectType");
        let write = |out: &mut Writer| objects.iter().for_each(|object| out.leaf(MAIN, element, object));
        let mut values = Vec::with_capacity(objects.len());
        let mut plan = Plan::default();
        let call = self.soap_call(api, name, Effect::Read, &write);
        let (response, _) = self
            .soap_again(call, &mut |xml, tag| {
                let mut value = T::default();
                read_record(xml, tag, &mut value, &mut plan)?;
                values.push(value);
                Ok(())
            })
            .await?;
        Ok((values, response.response.body.into()))
    }
}

fn describe_path(object: &str) -> Result<String, Error> {
    if object.is_empty() {
        return Err(Error::input("the describe names no object: use Org::describe_global for all"));
    }
    Ok(format!("/sobjects/{}/describe", object_name(object)?))
}

fn unasked() -> Error {
    Error::protocol("the service answered 304 although nothing was said of what is known already")
}

fn miscounted(call: &str, asked: usize, came: usize) -> Error {
    Error::protocol(format!("{call} of {asked} objects was answered with {came}")).with_acted(Acted::No)
}

#[cfg(test)]
mod tests;
