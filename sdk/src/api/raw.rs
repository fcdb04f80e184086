//! Requests that the library has no call for.

use super::{At, Call, Effect, Method, Op, Request, Response, SoapAnswer, SoapBody, Wire, ops};
use crate::error::Error;
use crate::wire::{SoapApi, Xml};
use serde::de::DeserializeOwned;
use std::marker::PhantomData;

/// Only reading methods may be sent again.
fn effect(method: Method) -> Effect {
    match method {
        Method::Get | Method::Head => Effect::Read,
        Method::Post | Method::Put | Method::Patch | Method::Delete => Effect::Write,
    }
}

/// A REST request of the program's, over REST whatever the org's wire is.
pub(crate) struct RawRest {
    op: Op,
    request: Request,
}

impl RawRest {
    pub(crate) fn new(request: Request) -> Self {
        Self { op: Op::new("raw", effect(request.method)), request }
    }
}

impl Call for RawRest {
    type Answer = Response;

    fn op(&self) -> &Op {
        &self.op
    }

    fn wire(&self) -> Option<Wire> {
        Some(Wire::Rest)
    }

    fn rest(&self, _: &At) -> Result<Request, Error> {
        Ok(self.request.clone())
    }

    fn read_rest(&mut self, response: Response) -> Result<Response, Error> {
        Ok(response)
    }
}

/// A request to an Apex class of the org's, `@RestResource(urlMapping='/rooms/*')`.
pub(crate) struct ApexRest<T> {
    op: Op,
    request: Request,
    of: PhantomData<fn() -> T>,
}

impl<T> ApexRest<T> {
    /// # Errors
    /// If the path does not begin with a slash, or with the prefix that stands before it.
    pub(crate) fn new(mut request: Request) -> Result<Self, Error> {
        if !request.path.starts_with('/') || request.path.starts_with("/services/") {
            return Err(Error::input(format!(
                "the path of a REST service in Apex begins with a slash and stands below /services/apexrest, as /rooms/7 \
                 does; it is {:?}",
                request.path.split('?').next().unwrap_or_default()
            )));
        }
        request.path.insert_str(0, "/services/apexrest");
        Ok(Self { op: Op::new("apexrest", effect(request.method)), request, of: PhantomData })
    }
}

impl<T: DeserializeOwned + Send> Call for ApexRest<T> {
    type Answer = T;

    fn op(&self) -> &Op {
        &self.op
    }

    fn wire(&self) -> Option<Wire> {
        Some(Wire::Rest)
    }

    fn rest(&self, _: &At) -> Result<Request, Error> {
        Ok(self.request.clone())
    }

    fn read_rest(&mut self, response: Response) -> Result<T, Error> {
        // A method that returns nothing is answered with an empty body.
        if response.bytes().trim_ascii().is_empty() {
            return Response::new(response.status(), "null").json();
        }
        response.json()
    }
}

/// A SOAP call whose body the program has written, over SOAP whatever the org's wire is.
pub(crate) struct RawSoap {
    op: Op,
    api: SoapApi,
    body: String,
}

impl RawSoap {
    /// # Errors
    /// If the name is none, or the body would break the envelope or leave it.
    pub(crate) fn new(api: SoapApi, call: &str, body: &str) -> Result<Self, Error> {
        well_formed(call, body)?;
        let known = ops::named(api, call).cloned().unwrap_or_else(|| Op::named(call, Effect::Write));
        Ok(Self { op: Op { effect: Effect::Write, ..known }, api, body: body.to_owned() })
    }
}

impl Call for RawSoap {
    type Answer = String;

    fn op(&self) -> &Op {
        &self.op
    }

    fn api(&self, _: &At) -> SoapApi {
        self.api
    }

    fn wire(&self) -> Option<Wire> {
        Some(Wire::Soap)
    }

    fn soap(&self, _: &At, body: &mut SoapBody<'_>) -> Result<(), Error> {
        body.out.raw(&self.body);
        Ok(())
    }

    fn read_soap(&mut self, answer: &mut SoapAnswer<'_>) -> Result<String, Error> {
        Ok(answer.envelope().to_owned())
    }
}

/// Makes sure that XML of the caller's neither breaks the envelope nor leaves it.
fn well_formed(call: &str, body: &str) -> Result<(), Error> {
    let name = |text: &str| {
        let rest = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        text.starts_with(|first: char| first.is_ascii_alphabetic()) && text.bytes().all(rest)
    };
    if !name(call) {
        return Err(Error::input("the call's name is not one that XML allows"));
    }
    let document = format!("<{call}>{body}</{call}>");
    let mut xml = Xml::new(&document);
    let root = xml.root()?;
    xml.skip(&root)?;
    if xml.offset() < document.len() as u64 {
        return Err(Error::input("the body closes the call's element"));
    }
    Ok(())
}
