//! The trait that every call implements.

use super::{Op, Request, Response, SoapAnswer, SoapBody};
use crate::Version;
use crate::error::{Error, ErrorKind};
use crate::wire::soap::write_request;
use crate::wire::{SoapApi, Writer};
use std::fmt;

/// Which protocol the calls use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Wire {
    /// JSON over the REST API.
    Rest,
    /// XML over a SOAP API.
    Soap,
}

impl Wire {
    /// Its name, for messages and logs.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Rest => "REST",
            Self::Soap => "SOAP",
        }
    }
}

impl fmt::Display for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// How the org is asked: what a request may depend on.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct At {
    /// The API version.
    pub version: Version,
    /// All calls go to the Tooling API, whatever their object: [`Org::tooling`](crate::Org::tooling).
    pub tooling: bool,
    /// One failing record rolls the whole call back: [`Options::all_or_none`](crate::client::Options::all_or_none).
    pub all_or_none: bool,
    /// The program has set an option about assignment rules.
    pub assignment: bool,
}

impl At {
    /// At this version of the data API, with no options.
    pub fn version(version: Version) -> Self {
        Self { version, tooling: false, all_or_none: false, assignment: false }
    }
}

/// A call: its request and its answer on each wire it has.
///
/// Implement the two methods of REST, of SOAP, or all four. A call that a wire lacks is an error of the kind
/// [`NotOnThisWire`](ErrorKind::NotOnThisWire).
///
/// One value is one request. Over REST it is built once, and each try sends it; over SOAP, where the session stands in
/// the body, it is written for each try.
pub trait Call: Send {
    /// What it is answered with.
    type Answer: Send;

    /// Its name, its effect, the options that it takes.
    fn op(&self) -> &Op;

    /// The SOAP API that has it. Default: the Tooling API if the whole org is asked there, else the partner API.
    fn api(&self, at: &At) -> SoapApi {
        if at.tooling { SoapApi::Tooling } else { SoapApi::Partner }
    }

    /// The version that it is pinned to. Default: none, it is made at the org's.
    fn version(&self) -> Option<Version> {
        None
    }

    /// The wire that it is made over whatever the org's is. Default: none.
    fn wire(&self) -> Option<Wire> {
        None
    }

    /// Its request over REST.
    ///
    /// # Errors
    /// If it cannot be sent as it is; then nothing is.
    fn rest(&self, at: &At) -> Result<Request, Error> {
        let _ = at;
        Err(not_on(Wire::Rest, &self.op().name))
    }

    /// Reads the answer to [`rest`](Self::rest), whose status is one that the request expects.
    ///
    /// # Errors
    /// If it is not the answer to this call. Of a write it is not known then whether it was done.
    fn read_rest(&mut self, response: Response) -> Result<Self::Answer, Error> {
        let _ = response;
        Err(unread(Wire::Rest, &self.op().name))
    }

    /// Writes what stands in the element of the call over SOAP.
    ///
    /// # Errors
    /// If it cannot be sent as it is; then nothing is.
    fn soap(&self, at: &At, body: &mut SoapBody<'_>) -> Result<(), Error> {
        let _ = (at, body);
        Err(not_on(Wire::Soap, &self.op().name))
    }

    /// Writes the SOAP headers of its own, which stand behind the session and the options. Default: none.
    ///
    /// # Errors
    /// If it cannot be sent as it is; then nothing is.
    fn soap_headers(&self, at: &At, headers: &mut SoapBody<'_>) -> Result<(), Error> {
        let _ = (at, headers);
        Ok(())
    }

    /// Reads the answer to [`soap`](Self::soap), which is no fault.
    ///
    /// # Errors
    /// As [`read_rest`](Self::read_rest).
    fn read_soap(&mut self, answer: &mut SoapAnswer<'_>) -> Result<Self::Answer, Error> {
        let _ = answer;
        Err(unread(Wire::Soap, &self.op().name))
    }

    /// Calls `visit` with each error that the answer holds itself, of a row for example. The client takes secrets
    /// out of them, and says of each whether the service may have acted. Default: there are none.
    fn errors(answer: &mut Self::Answer, visit: &mut dyn FnMut(&mut dyn AnsweredError))
    where
        Self: Sized,
    {
        let _ = (answer, visit);
    }
}

/// A call that writes its request and does not read its answer.
fn unread(wire: Wire, call: &str) -> Error {
    Error::protocol(format!("{call} does not read its answer over {wire}: the call lacks the method for it"))
}

/// A call that one wire lacks.
pub(crate) fn not_on(wire: Wire, call: &str) -> Error {
    let (name, other) = match wire {
        Wire::Rest => ("REST", "Soap"),
        Wire::Soap => ("SOAP", "Rest"),
    };
    Error::new(ErrorKind::NotOnThisWire, format!("{name} has no {call}: use org.over(Wire::{other})"))
}

/// The request that a call makes over SOAP, without a session and the headers of options: to try what it writes.
///
/// # Errors
/// What the call refuses, and a name or a character that XML does not allow.
pub fn soap_request(call: &impl Call, at: &At) -> Result<String, Error> {
    let headers = |out: &mut Writer| call.soap_headers(at, &mut SoapBody { out });
    let body = |out: &mut Writer| call.soap(at, &mut SoapBody { out });
    write_request(call.api(at), None, &[], headers, &call.op().name, body)
}

/// An error within an answer.
pub trait AnsweredError {
    /// Takes the secrets out; `forms` are the forms in which they may stand in it.
    #[doc(hidden)]
    fn clean(&mut self, forms: &[String]);
    /// An earlier try of the call may have done what this error denies.
    #[doc(hidden)]
    fn may_have_been_done(&mut self);
}

/// The objects that have assignment rules, or territory rules in their place.
const ASSIGNED: [&str; 3] = ["Account", "Case", "Lead"];

impl At {
    /// The header of a REST request that saves records of these objects, so that no assignment rule is applied
    /// unless the program has asked for one: over SOAP none is.
    pub(crate) fn unassigned<'o>(
        &self,
        mut objects: impl Iterator<Item = &'o str>,
    ) -> Option<(&'static str, &'static str)> {
        let assigned = |object: &str| ASSIGNED.iter().any(|known| known.eq_ignore_ascii_case(object));
        (!self.assignment && objects.any(assigned)).then_some(NO_ASSIGNMENT)
    }
}

/// REST's header that turns assignment rules off.
pub(crate) const NO_ASSIGNMENT: (&str, &str) = ("Sforce-Auto-Assign", "FALSE");
