//! What stands in a call's element over SOAP, and what it is answered with.

use crate::error::Error;
use crate::record::{Record, Typed};
use crate::wire::soap::{Heard, MAIN, read_response};
use crate::wire::{Element, Plan, Tag, Writer, Xml, read_record, write_record};
use std::fmt;

/// What stands in the element of a call, written in the order of the WSDL. Names are in the namespace of the API
/// that has the call.
pub struct SoapBody<'w> {
    pub(crate) out: &'w mut Writer,
}

impl SoapBody<'_> {
    /// An element with text.
    pub fn text(&mut self, name: &str, text: &str) {
        self.out.check_name(name);
        self.out.leaf(MAIN, name, text);
    }

    /// An element without a value, `xsi:nil="true"`.
    pub fn nil(&mut self, name: &str) {
        self.out.check_name(name);
        self.out.start(MAIN, name);
        self.out.nil();
        self.out.end();
    }

    /// An element that holds a record of the bindings: a complex type of the API. What is an sObject has another form
    /// in the partner API, with its type before its fields, which `Org::create` and its kin write.
    pub fn record<T: Typed>(&mut self, name: &str, record: &T) {
        self.out.check_name(name);
        write_record(self.out, MAIN, name, record, Some(T::META));
    }

    /// An element as it is, in its own namespaces.
    pub fn element(&mut self, element: &Element) {
        element.write(self.out);
    }
}

/// The answer to a call over SOAP: the children of its response element, one after the other. Those that are not
/// read are passed over.
pub struct SoapAnswer<'i> {
    pub(crate) xml: Xml<'i>,
    envelope: &'i str,
    /// There may be a child yet.
    open: bool,
    /// A child could not be read, and the reader stands within it.
    broken: bool,
}

impl<'i> SoapAnswer<'i> {
    /// Reads the answer to a call from an envelope, to try how a call reads it.
    ///
    /// # Errors
    /// The fault, if it is one; if it is not the answer to this call; what `read` returns.
    pub fn read<T>(
        envelope: &'i str,
        call: &str,
        read: impl FnOnce(&mut SoapAnswer<'i>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        Self::read_with(envelope, call, &mut Heard::default(), read)
    }

    pub(crate) fn read_with<T>(
        envelope: &'i str,
        call: &str,
        heard: &mut Heard,
        read: impl FnOnce(&mut SoapAnswer<'i>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        read_response(envelope, call, heard, |xml, tag| {
            let here = std::mem::replace(xml, Xml::new(""));
            let mut answer = SoapAnswer { xml: here, envelope, open: Xml::is_open(tag), broken: false };
            let outcome = read(&mut answer).and_then(|outcome| {
                while let Some(child) = answer.next()? {
                    answer.xml.skip(&child)?;
                }
                Ok(outcome)
            });
            *xml = answer.xml;
            outcome
        })
    }

    /// The start of the next child; what is in it must be read before the one behind.
    pub(crate) fn next(&mut self) -> Result<Option<Tag<'i>>, Error> {
        if self.broken {
            return Err(Error::protocol("an element of the answer cannot be read, nor what is behind it"));
        }
        let child = if self.open { self.xml.child()? } else { None };
        self.open = child.is_some();
        Ok(child)
    }

    /// The next child as a record of the bindings; none behind the last.
    ///
    /// # Errors
    /// If it is not such a record, or nil: see [`nullable_record`](Self::nullable_record). Nothing behind it can be
    /// read then.
    pub fn record<T: Typed>(&mut self) -> Result<Option<T>, Error> {
        match self.nullable_record()? {
            None => Ok(None),
            Some(Some(record)) => Ok(Some(record)),
            Some(None) => Err(Error::decode("a record", "nil").within(T::META.name)),
        }
    }

    /// The next child as a record of the bindings, which is none where it is nil; none behind the last.
    ///
    /// # Errors
    /// If it is not such a record. Nothing behind it can be read then.
    pub fn nullable_record<T: Typed>(&mut self) -> Result<Option<Option<T>>, Error> {
        let Some(tag) = self.next()? else { return Ok(None) };
        self.broken = true;
        let record = if self.xml.is_nil(&tag) {
            self.xml.skip(&tag)?;
            None
        } else {
            let mut record = T::default();
            read_record(&mut self.xml, &tag, &mut record as &mut dyn Record, &mut Plan::default())?;
            Some(record)
        };
        self.broken = false;
        Ok(Some(record))
    }

    /// The next child as it is; none behind the last.
    ///
    /// # Errors
    /// If it is not well-formed. Nothing behind it can be read then.
    pub fn element(&mut self) -> Result<Option<Element>, Error> {
        let Some(tag) = self.next()? else { return Ok(None) };
        self.broken = true;
        let element = Element::read(&mut self.xml, &tag)?;
        self.broken = false;
        Ok(Some(element))
    }

    /// The whole envelope, as it was received.
    pub fn envelope(&self) -> &'i str {
        self.envelope
    }
}

impl fmt::Debug for SoapBody<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SoapBody").finish_non_exhaustive()
    }
}

/// Shows how long the envelope is, never what it holds.
impl fmt::Debug for SoapAnswer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SoapAnswer").field("envelope", &self.envelope.len()).finish_non_exhaustive()
    }
}
