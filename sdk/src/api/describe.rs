//! Describes: what the service says about objects.

mod types;

pub use types::{
    ChildRelationship, Describe, FieldDescribe, GlobalDescribe, ObjectSummary, PicklistEntry, RecordTypeInfo,
};

use super::names::{argument, object_name};
use super::{At, Call, Op, Request, Response, SoapAnswer, SoapBody, Wire, not_on, ops};
use crate::error::Error;
use crate::http_date;
use crate::record::Typed;
use crate::value::DateTime;
use crate::wire::soap::MAIN;
use crate::wire::{Plan, read_json_record, read_record};
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

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
    /// [`Org::describe_since`](crate::Org::describe_since) takes it.
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

/// All objects that the user can see.
pub(crate) struct DescribeGlobal;

/// One object; none if it has not changed since a time, which only REST says.
pub(crate) struct DescribeObject<'a> {
    pub(crate) object: &'a str,
    pub(crate) since: Option<DateTime>,
}

/// Objects in order, over SOAP.
pub(crate) struct DescribeMany<'a>(pub(crate) &'a [&'a str]);

impl Call for DescribeGlobal {
    type Answer = Described<GlobalDescribe>;

    fn op(&self) -> &Op {
        &ops::DESCRIBE_GLOBAL
    }

    fn rest(&self, _: &At) -> Result<Request, Error> {
        Ok(Request::get("/sobjects").expect(&[200]))
    }

    fn read_rest(&mut self, response: Response) -> Result<Self::Answer, Error> {
        read_json(response)
    }

    fn soap(&self, _: &At, _: &mut SoapBody<'_>) -> Result<(), Error> {
        Ok(())
    }

    fn read_soap(&mut self, answer: &mut SoapAnswer<'_>) -> Result<Self::Answer, Error> {
        read_only(answer, "describeGlobal")
    }
}

impl Call for DescribeObject<'_> {
    type Answer = Option<Described<Describe>>;

    fn op(&self) -> &Op {
        &ops::DESCRIBE
    }

    fn rest(&self, _: &At) -> Result<Request, Error> {
        if self.object.is_empty() {
            return Err(Error::input("the describe names no object: use Org::describe_global for all"));
        }
        let request =
            Request::get(format!("/sobjects/{}/describe", object_name(self.object)?)).expect(&[200]);
        let Some(since) = self.since else { return Ok(request) };
        let date = http_date::write(since)
            .ok_or_else(|| Error::input(format!("HTTP cannot write {since} as a date")))?;
        Ok(request.header("If-Modified-Since", date).expect(&[200, 304]))
    }

    fn read_rest(&mut self, response: Response) -> Result<Self::Answer, Error> {
        if response.status() == 304 { Ok(None) } else { read_json(response).map(Some) }
    }

    fn soap(&self, at: &At, body: &mut SoapBody<'_>) -> Result<(), Error> {
        if self.since.is_some() {
            return Err(not_on(Wire::Soap, "describe of what has changed since"));
        }
        body.out.leaf(MAIN, argument(self.api(at), "describeSObject", "sObjectType"), self.object);
        Ok(())
    }

    fn read_soap(&mut self, answer: &mut SoapAnswer<'_>) -> Result<Self::Answer, Error> {
        read_only(answer, "describeSObject").map(Some)
    }
}

impl Call for DescribeMany<'_> {
    type Answer = Vec<Described<Describe>>;

    fn op(&self) -> &Op {
        &ops::DESCRIBE_MANY
    }

    fn soap(&self, at: &At, body: &mut SoapBody<'_>) -> Result<(), Error> {
        let element = argument(self.api(at), "describeSObjects", "sObjectType");
        self.0.iter().for_each(|object| body.out.leaf(MAIN, element, object));
        Ok(())
    }

    fn read_soap(&mut self, answer: &mut SoapAnswer<'_>) -> Result<Self::Answer, Error> {
        let described = read_all(answer)?;
        if described.len() != self.0.len() {
            return Err(miscounted("describeSObjects", self.0.len(), described.len()));
        }
        Ok(described)
    }
}

fn read_json<T: Typed>(response: Response) -> Result<Described<T>, Error> {
    let mut value = T::default();
    response.read(|text| read_json_record(text, &mut value, &mut Plan::default()))?;
    let last_modified = response.header_value("Last-Modified").and_then(http_date::read);
    Ok(Described { value, raw: response.into_bytes().into(), last_modified })
}

fn read_all<T: Typed>(answer: &mut SoapAnswer<'_>) -> Result<Vec<Described<T>>, Error> {
    let (mut described, mut plan) = (Vec::new(), Plan::default());
    let raw: Arc<[u8]> = answer.envelope().as_bytes().into();
    while let Some(tag) = answer.next()? {
        let mut value = T::default();
        read_record(&mut answer.xml, &tag, &mut value, &mut plan)?;
        described.push(Described { value, raw: Arc::clone(&raw), last_modified: None });
    }
    Ok(described)
}

fn read_only<T: Typed>(answer: &mut SoapAnswer<'_>, call: &str) -> Result<Described<T>, Error> {
    read_all(answer)?.pop().ok_or_else(|| miscounted(call, 1, 0))
}

fn miscounted(call: &str, asked: usize, came: usize) -> Error {
    Error::protocol(format!("{call} of {asked} objects was answered with {came}"))
}
