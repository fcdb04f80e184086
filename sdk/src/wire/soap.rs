//! SOAP envelopes: what goes around a call, and what an answer or a fault is.

use super::{Element, SoapApi};
use crate::Value;
use crate::error::Error;
use crate::wire::xml::{Content, Tag, Writer, XSI, Xml};

const ENVELOPE: &str = "http://schemas.xmlsoap.org/soap/envelope/";

/// The prefix of the API's own namespace in our requests.
pub(crate) const MAIN: &str = "m";
/// The prefix of the sObjects' namespace in our requests.
pub(crate) const OBJECT: &str = "o";

/// SOAP headers of a request, as data, behind the session.
pub(crate) type Headers = Vec<Part>;

/// An element of a header.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Part {
    /// With text in it.
    Leaf(&'static str, String),
    /// Without a value, where the WSDL demands the element.
    Nil(&'static str),
    /// With others in it.
    Group(&'static str, Vec<Part>),
}

impl Part {
    fn write(&self, out: &mut Writer) {
        match self {
            Self::Leaf(name, text) => out.leaf(MAIN, name, text),
            Self::Nil(name) => {
                out.start(MAIN, name);
                out.nil();
                out.end();
            }
            Self::Group(name, parts) => {
                out.start(MAIN, name);
                parts.iter().for_each(|part| part.write(out));
                out.end();
            }
        }
    }
}

/// Writes the envelope of a call; `more` writes headers of its own, `body` what stands in its element.
pub(crate) fn write_request(
    api: SoapApi,
    session: Option<&str>,
    headers: &[Part],
    more: impl FnOnce(&mut Writer) -> Result<(), Error>,
    call: &str,
    body: impl FnOnce(&mut Writer) -> Result<(), Error>,
) -> Result<String, Error> {
    let mut out = Writer::document();
    out.start("soapenv", "Envelope");
    out.declare("soapenv", ENVELOPE);
    out.declare("xsi", XSI);
    out.declare(MAIN, api.namespace());
    if let Some(objects) = api.object_namespace() {
        out.declare(OBJECT, objects);
    }
    out.start("soapenv", "Header");
    if let Some(session) = session {
        out.start(MAIN, "SessionHeader");
        out.leaf(MAIN, "sessionId", session);
        out.end();
    }
    headers.iter().for_each(|header| header.write(&mut out));
    more(&mut out)?;
    out.end();
    out.start("soapenv", "Body");
    out.check_name(call);
    out.start(MAIN, call);
    body(&mut out)?;
    out.end();
    out.end();
    out.end();
    out.finish()
}

/// What an answer's header tells beside the answer.
#[derive(Debug, Default)]
pub(crate) struct Heard {
    /// `LimitInfoHeader`: requests of the last 24 hours, and as many as may be.
    pub(crate) requests: Option<(u64, u64)>,
    /// `DebuggingInfo.debugLog`
    pub(crate) debug_log: Option<String>,
    /// `MetadataVersionCheck.facts`: what has a version, of which subject, the version's token.
    pub(crate) facts: Option<Vec<[String; 3]>>,
}

/// Reads an answer up to its response element, and with `read` what stands in that, which must be read to the end.
///
/// # Errors
/// The fault as an error, if it is one; whatever the HTTP status was.
pub(crate) fn read_response<'i, T>(
    text: &'i str,
    call: &str,
    heard: &mut Heard,
    read: impl FnOnce(&mut Xml<'i>, &Tag<'i>) -> Result<T, Error>,
) -> Result<T, Error> {
    let mut xml = Xml::new(text);
    let root = xml.root()?;
    if root.name() != "Envelope" || !Xml::is_open(&root) {
        return Err(Error::protocol(format!(
            "the answer is not a SOAP envelope: its root element is <{}>",
            root.name()
        )));
    }
    let mut read = Some(read);
    let mut answer = None;
    while let Some(part) = xml.child()? {
        if !Xml::is_open(&part) || !matches!(part.name(), "Header" | "Body") {
            xml.skip(&part)?;
            continue;
        }
        if part.name() == "Header" {
            read_header(&mut xml, heard)?;
            continue;
        }
        while let Some(body) = xml.child()? {
            if body.name() == "Fault" {
                return Err(read_fault(&mut xml, &body)?);
            }
            let expected = body.name().strip_suffix("Response") == Some(call);
            match read.take().filter(|_| expected) {
                Some(read) => answer = Some(read(&mut xml, &body)?),
                None => return Err(Error::protocol(format!("the answer to {call} is <{}>", body.name()))),
            }
        }
    }
    xml.finish()?;
    answer.ok_or_else(|| Error::protocol(format!("the answer to {call} has an empty body")))
}

fn read_header(xml: &mut Xml<'_>, heard: &mut Heard) -> Result<(), Error> {
    while let Some(header) = xml.child()? {
        match header.name() {
            "LimitInfoHeader" if Xml::is_open(&header) => read_limits(xml, heard)?,
            "DebuggingInfo" if Xml::is_open(&header) => {
                while let Some(child) = xml.child()? {
                    heard.debug_log = Some(xml.text(&child)?.into_owned());
                }
            }
            "MetadataVersionCheck" if Xml::is_open(&header) => heard.facts = Some(read_facts(xml)?),
            _ => xml.skip(&header)?,
        }
    }
    Ok(())
}

fn read_facts(xml: &mut Xml<'_>) -> Result<Vec<[String; 3]>, Error> {
    let mut facts = Vec::new();
    while let Some(child) = xml.child()? {
        if child.name() != "facts" || !Xml::is_open(&child) {
            xml.skip(&child)?;
            continue;
        }
        let mut fact = <[String; 3]>::default();
        while let Some(part) = xml.child()? {
            match ["fact", "subject", "token"].iter().position(|name| *name == part.name()) {
                Some(place) => fact[place] = xml.text(&part)?.into_owned(),
                None => xml.skip(&part)?,
            }
        }
        facts.push(fact);
    }
    Ok(facts)
}

fn read_limits(xml: &mut Xml<'_>, heard: &mut Heard) -> Result<(), Error> {
    while let Some(info) = xml.child()? {
        let (mut current, mut limit, mut of_requests) = (None, None, false);
        if Xml::is_open(&info) {
            while let Some(child) = xml.child()? {
                match child.name() {
                    "current" => current = xml.text(&child)?.trim().parse().ok(),
                    "limit" => limit = xml.text(&child)?.trim().parse().ok(),
                    "type" => of_requests = xml.text(&child)?.trim() == "API REQUESTS",
                    _ => xml.skip(&child)?,
                }
            }
        }
        if let (Some(current), Some(limit), true) = (current, limit, of_requests) {
            heard.requests = Some((current, limit));
        }
    }
    Ok(())
}

/// Reads a fault as the error that it stands for.
fn read_fault<'i>(xml: &mut Xml<'i>, tag: &Tag<'i>) -> Result<Error, Error> {
    let mut code = String::new();
    let mut message = String::new();
    let mut detail = Detail::default();
    if Xml::is_open(tag) {
        while let Some(child) = xml.child()? {
            match child.name() {
                "faultcode" => code = xml.text(&child)?.trim().to_owned(),
                "faultstring" => message = xml.text(&child)?.into_owned(),
                "detail" => read_detail(xml, &child, &mut detail)?,
                _ => xml.skip(&child)?,
            }
        }
    }
    let code = detail.code.unwrap_or_else(|| code.rsplit(':').next().unwrap_or_default().to_owned());
    Ok(Error::refused(&code, detail.message.as_deref().unwrap_or(&message)).with_details(detail.more))
}

/// What a fault's detail says.
#[derive(Default)]
struct Detail {
    code: Option<String>,
    message: Option<String>,
    more: Vec<(String, Value)>,
}

/// Finds `exceptionCode` and `exceptionMessage` at whatever depth a fault's detail holds them, and keeps what
/// stands beside them.
fn read_detail<'i>(xml: &mut Xml<'i>, tag: &Tag<'i>, detail: &mut Detail) -> Result<(), Error> {
    if tag.name() == "extendedErrorDetails" && !xml.is_nil(tag) {
        detail.more.push((tag.name().to_owned(), Value::Xml(Element::read(xml, tag)?.into())));
        return Ok(());
    }
    let mut next = match xml.content(tag)? {
        Content::Child(first) => Some(first),
        Content::Text(text) => {
            match tag.name() {
                "exceptionCode" => detail.code = Some(text.trim().to_owned()),
                "exceptionMessage" => detail.message = Some(text.into_owned()),
                // Where in a query or a search it is.
                "row" | "column" if text.trim() != "-1" => {
                    detail.more.push((tag.name().to_owned(), Value::Text(text.trim().to_owned())));
                }
                _ => {}
            }
            return Ok(());
        }
    };
    while let Some(child) = next {
        read_detail(xml, &child, detail)?;
        next = xml.child()?;
    }
    Ok(())
}
