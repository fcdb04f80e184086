//! The half of a WSDL that is not XML Schema.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::Error;
use crate::model::{QName, Service};

use super::{Writer, free, ncname, refused};

/// The transport of SOAP over HTTP.
const HTTP: &str = "http://schemas.xmlsoap.org/soap/http";

/// The message that has a part for each header.
const HEADER: &str = "Header";

/// The messages of a service, which the model does not have.
#[derive(Default)]
struct Messages<'a> {
    taken: BTreeSet<String>,
    /// Each message with its parts.
    parts: Vec<(String, Vec<(String, &'a QName)>)>,
    /// The header part of each header element.
    headers: BTreeMap<&'a QName, String>,
    /// The message of each fault: its name and element.
    faults: BTreeMap<(&'a str, &'a QName), String>,
}

/// The messages of an operation.
struct Bodies {
    input: String,
    output: String,
}

impl<'a> Messages<'a> {
    fn of(service: &'a Service) -> (Self, Vec<Bodies>) {
        let mut messages = Self::default();
        messages.headers(service);
        let mut bodies = Vec::new();
        for (name, operation) in &service.operations {
            bodies.push(Bodies {
                input: messages.add(&format!("{name}Request"), "parameters", &operation.input),
                output: messages.add(&format!("{name}Response"), "parameters", &operation.output),
            });
        }
        for operation in service.operations.values() {
            for (fault, element) in &operation.faults {
                if !messages.faults.contains_key(&(fault.as_str(), element)) {
                    let message = messages.add(fault, "fault", element);
                    messages.faults.insert((fault, element), message);
                }
            }
        }
        (messages, bodies)
    }

    /// One part for each header, of its local name; of two alike, the later with a number.
    fn headers(&mut self, service: &'a Service) {
        let mut taken = BTreeSet::new();
        let used: BTreeSet<&QName> = (service.operations.values())
            .flat_map(|operation| operation.input_headers.iter().chain(&operation.output_headers))
            .collect();
        let parts: Vec<_> = used.iter().map(|header| (free(&mut taken, &header.name), *header)).collect();
        self.headers = parts.iter().map(|(part, header)| (*header, part.clone())).collect();
        if !parts.is_empty() {
            self.taken.insert(HEADER.to_owned());
            self.parts.push((HEADER.to_owned(), parts));
        }
    }

    fn add(&mut self, name: &str, part: &str, element: &'a QName) -> String {
        let name = free(&mut self.taken, name);
        self.parts.push((name.clone(), vec![(part.to_owned(), element)]));
        name
    }
}

impl<'a> Writer<'a> {
    pub(super) fn service(&mut self, service: &'a Service, address: &str) -> Result<(), Error> {
        for name in [&service.name, &service.port_type, &service.binding, &service.port] {
            ncname(name, "service")?;
        }
        let (messages, bodies) = Messages::of(service);
        for (name, parts) in &messages.parts {
            let subject = format!("message {name}");
            self.frame.open("wsdl:message", &[("name", name)])?;
            for (part, element) in parts {
                if !self.schema.elements.contains_key(*element) {
                    let message = format!("it refers to the element {element}, which is not declared");
                    return Err(refused(&subject, message));
                }
                let element = self.prefixed(element);
                self.frame.empty("wsdl:part", &[("name", part), ("element", &element)])?;
            }
            self.frame.close("wsdl:message");
        }
        self.port_type(service, &messages, &bodies)?;
        self.binding(service, &messages)?;
        self.frame.open("wsdl:service", &[("name", &service.name)])?;
        let binding = self.local(&service.binding);
        self.frame.open("wsdl:port", &[("name", &service.port), ("binding", &binding)])?;
        self.frame.empty("soap:address", &[("location", address)])?;
        self.frame.close("wsdl:port");
        self.frame.close("wsdl:service");
        Ok(())
    }

    /// A message, port type or binding: they are all in the target namespace.
    fn local(&self, name: &str) -> String {
        self.prefixed(&QName::new(self.target, name))
    }

    fn port_type(
        &mut self,
        service: &'a Service,
        messages: &Messages<'a>,
        bodies: &[Bodies],
    ) -> Result<(), Error> {
        self.frame.open("wsdl:portType", &[("name", &service.port_type)])?;
        for ((name, operation), bodies) in service.operations.iter().zip(bodies) {
            ncname(name, &format!("operation {name}"))?;
            self.frame.open("wsdl:operation", &[("name", name)])?;
            let (input, output) = (self.local(&bodies.input), self.local(&bodies.output));
            self.frame.empty("wsdl:input", &[("message", &input)])?;
            self.frame.empty("wsdl:output", &[("message", &output)])?;
            for (fault, element) in &operation.faults {
                ncname(fault, &format!("operation {name}, fault {fault}"))?;
                let message = messages.faults.get(&(fault.as_str(), element)).map_or(fault, |found| found);
                let message = self.local(message);
                self.frame.empty("wsdl:fault", &[("message", &message), ("name", fault)])?;
            }
            self.frame.close("wsdl:operation");
        }
        self.frame.close("wsdl:portType");
        Ok(())
    }

    fn binding(&mut self, service: &'a Service, messages: &Messages<'a>) -> Result<(), Error> {
        let port_type = self.local(&service.port_type);
        self.frame.open("wsdl:binding", &[("name", &service.binding), ("type", &port_type)])?;
        self.frame.empty("soap:binding", &[("style", "document"), ("transport", HTTP)])?;
        for (name, operation) in &service.operations {
            self.frame.open("wsdl:operation", &[("name", name)])?;
            self.frame.empty("soap:operation", &[("soapAction", "")])?;
            self.bound("wsdl:input", &operation.input_headers, messages)?;
            self.bound("wsdl:output", &operation.output_headers, messages)?;
            for fault in operation.faults.keys() {
                self.frame.open("wsdl:fault", &[("name", fault)])?;
                self.frame.empty("soap:fault", &[("name", fault), ("use", "literal")])?;
                self.frame.close("wsdl:fault");
            }
            self.frame.close("wsdl:operation");
        }
        self.frame.close("wsdl:binding");
        Ok(())
    }

    /// A request or a response of the binding.
    fn bound(&mut self, side: &str, headers: &[QName], messages: &Messages<'a>) -> Result<(), Error> {
        self.frame.open(side, &[])?;
        let message = self.local(HEADER);
        for header in headers {
            let part = messages.headers.get(header).map_or(header.name.as_str(), String::as_str);
            let attributes = [("use", "literal"), ("message", message.as_str()), ("part", part)];
            self.frame.empty("soap:header", &attributes)?;
        }
        self.frame.empty("soap:body", &[("parts", "parameters"), ("use", "literal")])?;
        self.frame.close(side);
        Ok(())
    }
}
