//! The half of a WSDL that is not XML Schema: messages, port type, binding
//! and service, resolved into operations.

use std::collections::BTreeMap;

use crate::error::{Error, excerpt};
use crate::model::check::{Places, Role};
use crate::model::{Operation, QName, Service};

use super::xml::{Tag, Xml};
use super::{SOAP, WSDL};

/// What stands in `<definitions>` beside `<types>`, as it is read.
#[derive(Debug, Default)]
pub(super) struct Definitions {
    /// The WSDL's target namespace.
    pub(super) namespace: String,
    /// Where the service says that it is.
    pub(super) address: Option<String>,
    /// The parts of each message in order: name and element.
    messages: BTreeMap<String, Vec<(String, QName)>>,
    port_type: Option<Named<PortOperation>>,
    binding: Option<Named<BoundOperation>>,
    /// The names of service and port.
    service: Option<(String, String)>,
}

/// A port type or a binding.
#[derive(Debug, Default)]
struct Named<T> {
    name: String,
    operations: BTreeMap<String, T>,
}

/// An operation of the port type: its messages.
#[derive(Debug, Default)]
struct PortOperation {
    at: usize,
    input: Option<String>,
    output: Option<String>,
    faults: BTreeMap<String, String>,
}

/// An operation of the binding: its headers.
#[derive(Debug, Default)]
struct BoundOperation {
    at: usize,
    /// Message and part of each header, of request and response.
    headers: [Vec<(String, String)>; 2],
    /// The part that is the body, of request and response.
    body: [Option<String>; 2],
    faults: Vec<String>,
}

impl Definitions {
    /// Reads one child of `<definitions>`, up to its end.
    pub(super) fn read(
        &mut self,
        xml: &mut Xml<'_>,
        tag: &Tag,
        places: &mut Places<usize>,
    ) -> Result<(), Error> {
        match (tag.ns.as_str(), tag.name.as_str()) {
            (WSDL, "documentation") => xml.skip(),
            (WSDL, "message") => self.message(xml, tag, places),
            (WSDL, "portType") if self.port_type.is_none() => {
                xml.attributes(tag, &["name"])?;
                let mut port_type = Named { name: xml.name(tag)?.to_owned(), ..Named::default() };
                while let Some(child) = operation(xml, "<portType>")? {
                    let name = xml.name(&child)?.to_owned();
                    let read = port_operation(xml, &child).map_err(|error| of(error, &name))?;
                    insert(&mut port_type.operations, name, read, xml, &child)?;
                }
                self.port_type = Some(port_type);
                Ok(())
            }
            (WSDL, "binding") if self.binding.is_none() => self.binding(xml, tag),
            (WSDL, "service") if self.service.is_none() => self.service(xml, tag),
            (WSDL, "portType" | "binding" | "service") => {
                Err(xml.error(tag.at, format!("a second <{}> is not supported", tag.shown())))
            }
            _ => Err(xml.unsupported(tag, "<definitions>")),
        }
    }

    fn message(&mut self, xml: &mut Xml<'_>, tag: &Tag, places: &mut Places<usize>) -> Result<(), Error> {
        xml.attributes(tag, &["name"])?;
        let name = xml.name(tag)?.to_owned();
        let mut parts = Vec::new();
        while let Some(part) = xml.child()? {
            if !part.is(WSDL, "part") {
                return Err(xml.unsupported(&part, "<message>"));
            }
            xml.attributes(&part, &["name", "element"])?;
            let element = xml.qname(&part, xml.required(&part, "element")?)?;
            places.refers(Role::Message, &element, part.at, &format!("message {name}"));
            parts.push((xml.name(&part)?.to_owned(), element));
            xml.only_documentation("<part>")?;
        }
        insert(&mut self.messages, name, parts, xml, tag)
    }

    fn binding(&mut self, xml: &mut Xml<'_>, tag: &Tag) -> Result<(), Error> {
        xml.attributes(tag, &["name", "type"])?;
        let mut binding = Named { name: xml.name(tag)?.to_owned(), ..Named::default() };
        while let Some(child) = xml.child()? {
            if child.is(SOAP, "binding") {
                xml.attributes(&child, &["style", "transport"])?;
                xml.only(&child, "style", "document")?;
                xml.only(&child, "transport", "http://schemas.xmlsoap.org/soap/http")?;
                xml.only_documentation("<soap:binding>")?;
            } else if child.is(WSDL, "operation") {
                xml.attributes(&child, &["name"])?;
                let name = xml.name(&child)?.to_owned();
                let read = bound_operation(xml, &child).map_err(|error| of(error, &name))?;
                insert(&mut binding.operations, name, read, xml, &child)?;
            } else {
                return Err(xml.unsupported(&child, "<binding>"));
            }
        }
        self.binding = Some(binding);
        Ok(())
    }

    fn service(&mut self, xml: &mut Xml<'_>, tag: &Tag) -> Result<(), Error> {
        xml.attributes(tag, &["name"])?;
        let name = xml.name(tag)?.to_owned();
        let mut port = None;
        while let Some(child) = xml.child()? {
            if child.is(WSDL, "documentation") {
                xml.skip()?;
            } else if child.is(WSDL, "port") && port.is_none() {
                xml.attributes(&child, &["name", "binding"])?;
                port = Some(xml.name(&child)?.to_owned());
                while let Some(address) = xml.child()? {
                    if !address.is(SOAP, "address") {
                        return Err(xml.unsupported(&address, "<port>"));
                    }
                    self.address = address.get("location").map(str::to_owned);
                    xml.only_documentation("<soap:address>")?;
                }
            } else {
                return Err(xml.unsupported(&child, "<service>"));
            }
        }
        let port = port.ok_or_else(|| xml.error(tag.at, "<service> has no <port>"))?;
        self.service = Some((name, port));
        Ok(())
    }
}

fn of(error: Error, operation: &str) -> Error {
    error.of(format!("operation {}", excerpt(operation)))
}

fn insert<T>(
    map: &mut BTreeMap<String, T>,
    name: String,
    value: T,
    xml: &Xml<'_>,
    tag: &Tag,
) -> Result<(), Error> {
    if map.contains_key(&name) {
        let message = format!("<{}> `{}` is declared twice", tag.shown(), excerpt(&name));
        return Err(xml.error(tag.at, message));
    }
    map.insert(name, value);
    Ok(())
}

/// The next operation of a port type.
fn operation(xml: &mut Xml<'_>, inside: &str) -> Result<Option<Tag>, Error> {
    loop {
        match xml.child()? {
            None => return Ok(None),
            Some(tag) if tag.is(WSDL, "documentation") => xml.skip()?,
            Some(tag) if tag.is(WSDL, "operation") => {
                xml.attributes(&tag, &["name"])?;
                return Ok(Some(tag));
            }
            Some(tag) => return Err(xml.unsupported(&tag, inside)),
        }
    }
}

fn port_operation(xml: &mut Xml<'_>, operation: &Tag) -> Result<PortOperation, Error> {
    let mut found = PortOperation { at: operation.at, ..PortOperation::default() };
    while let Some(tag) = xml.child()? {
        match (tag.ns.as_str(), tag.name.as_str()) {
            (WSDL, "documentation") => {
                xml.skip()?;
                continue;
            }
            (WSDL, "input") if found.input.is_none() => found.input = Some(message_of(xml, &tag)?),
            (WSDL, "output") if found.output.is_none() => found.output = Some(message_of(xml, &tag)?),
            (WSDL, "fault") => {
                let (name, message) = (xml.name(&tag)?.to_owned(), message_of(xml, &tag)?);
                insert(&mut found.faults, name, message, xml, &tag)?;
            }
            _ => return Err(xml.unsupported(&tag, "<operation>")),
        }
        xml.attributes(&tag, &["name", "message"])?;
        xml.only_documentation("a message of an operation")?;
    }
    Ok(found)
}

fn message_of(xml: &Xml<'_>, tag: &Tag) -> Result<String, Error> {
    // Messages are all in the target namespace, so the local name is enough.
    Ok(xml.qname(tag, xml.required(tag, "message")?)?.name)
}

fn bound_operation(xml: &mut Xml<'_>, operation: &Tag) -> Result<BoundOperation, Error> {
    let mut found = BoundOperation { at: operation.at, ..BoundOperation::default() };
    while let Some(tag) = xml.child()? {
        match (tag.ns.as_str(), tag.name.as_str()) {
            (WSDL, "documentation") => xml.skip()?,
            (SOAP, "operation") => {
                xml.attributes(&tag, &["soapAction", "style"])?;
                xml.only(&tag, "soapAction", "")?;
                xml.only(&tag, "style", "document")?;
                xml.only_documentation("<soap:operation>")?;
            }
            (WSDL, "input") => bound_message(xml, &mut found, 0)?,
            (WSDL, "output") => bound_message(xml, &mut found, 1)?,
            (WSDL, "fault") => {
                found.faults.push(xml.name(&tag)?.to_owned());
                while let Some(fault) = xml.child()? {
                    if !fault.is(SOAP, "fault") {
                        return Err(xml.unsupported(&fault, "<fault>"));
                    }
                    xml.only(&fault, "use", "literal")?;
                    xml.only_documentation("<soap:fault>")?;
                }
            }
            _ => return Err(xml.unsupported(&tag, "<operation>")),
        }
    }
    Ok(found)
}

/// The inside of a binding's `<input>` (side 0) or `<output>` (side 1).
fn bound_message(xml: &mut Xml<'_>, found: &mut BoundOperation, side: usize) -> Result<(), Error> {
    while let Some(tag) = xml.child()? {
        xml.only(&tag, "use", "literal")?;
        if tag.is(SOAP, "header") {
            xml.attributes(&tag, &["use", "part", "message"])?;
            let part = xml.required(&tag, "part")?.to_owned();
            if let Some(headers) = found.headers.get_mut(side) {
                headers.push((message_of(xml, &tag)?, part));
            }
        } else if tag.is(SOAP, "body") {
            xml.attributes(&tag, &["use", "parts"])?;
            if let Some(body) = found.body.get_mut(side) {
                *body = tag.get("parts").map(str::to_owned);
            }
        } else {
            return Err(xml.unsupported(&tag, "a message of a binding"));
        }
        xml.only_documentation("a message of a binding")?;
    }
    Ok(())
}

/// The service, of what was read; none for a WSDL of types only.
pub(super) fn resolve(
    definitions: &mut Definitions,
    namespace: &str,
    xml: &Xml<'_>,
) -> Result<Option<Service>, Error> {
    let taken = (definitions.port_type.take(), definitions.binding.take(), definitions.service.take());
    let (port_type, binding, (name, port)) = match taken {
        (None, None, None) => return Ok(None),
        (Some(port_type), Some(binding), Some(service)) => (port_type, binding, service),
        (port_type, binding, _) => {
            let missing = match (port_type, binding) {
                (None, _) => "<portType>",
                (_, None) => "<binding>",
                _ => "<service>",
            };
            return Err(xml.error(0, format!("it has no {missing}")));
        }
    };
    let mut service = Service {
        namespace: namespace.to_owned(),
        name,
        port,
        port_type: port_type.name,
        binding: binding.name,
        operations: BTreeMap::new(),
    };
    let mut bound = binding.operations;
    for (name, operation) in port_type.operations {
        let Some(bound) = bound.remove(&name) else {
            return Err(of(xml.error(operation.at, "the binding does not have it"), &name));
        };
        let resolved = resolve_operation(definitions, &operation, &bound)
            .map_err(|(at, message)| of(xml.error(at, message), &name))?;
        service.operations.insert(name, resolved);
    }
    match bound.first_key_value() {
        None => Ok(Some(service)),
        Some((name, bound)) => Err(of(xml.error(bound.at, "the port type does not have it"), name)),
    }
}

fn resolve_operation(
    definitions: &Definitions,
    declared: &PortOperation,
    bound: &BoundOperation,
) -> Result<Operation, (usize, String)> {
    let wrong = |message: String| (declared.at, message);
    let element = |message: &str, part: Option<&str>| {
        let parts = definitions
            .messages
            .get(message)
            .ok_or_else(|| wrong(format!("the message `{}` is not declared", excerpt(message))))?;
        let mut fitting = parts.iter().filter(|(name, _)| part.is_none_or(|part| part == name));
        match (fitting.next(), fitting.next()) {
            (Some((_, found)), None) => Ok(found.clone()),
            (None, _) => Err(wrong(format!(
                "the message `{}` has no part `{}`",
                excerpt(message),
                excerpt(part.unwrap_or_default())
            ))),
            _ => Err(wrong(format!("the message `{}` has several parts, not one body", excerpt(message)))),
        }
    };
    let headers = |headers: &[(String, String)]| {
        headers.iter().map(|(message, name)| element(message, Some(name))).collect::<Result<Vec<_>, _>>()
    };
    let [input_headers, output_headers] = &bound.headers;
    let [input_body, output_body] = &bound.body;
    let input = declared.input.as_deref().ok_or_else(|| wrong("it has no <input>".to_owned()))?;
    let output = declared.output.as_deref().ok_or_else(|| wrong("it has no <output>".to_owned()))?;
    if let Some(fault) = bound.faults.iter().find(|fault| !declared.faults.contains_key(*fault)) {
        return Err(wrong(format!("the port type does not have its fault `{}`", excerpt(fault))));
    }
    Ok(Operation {
        input: element(input, input_body.as_deref())?,
        output: element(output, output_body.as_deref())?,
        input_headers: headers(input_headers)?,
        output_headers: headers(output_headers)?,
        faults: declared
            .faults
            .iter()
            .map(|(name, message)| Ok((name.clone(), element(message, None)?)))
            .collect::<Result<_, _>>()?,
    })
}
