//! Compares services: operations with their headers and faults, and the messages.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Element, ElementType, Operation, Particle, QName, Schema, Service};

use super::names::count;
use super::{Compare, Kind, below, pairs, side};

impl<'a> Compare<'a> {
    pub(super) fn services(&mut self) {
        let (old, new) = (self.old.service.as_ref(), self.new.service.as_ref());
        if let Some((rank, service)) = side(old, new) {
            let operations = count(service.operations.len(), "operation", "operations");
            self.whole(rank, Kind::Service, std::slice::from_ref(&service.name), operations, Vec::new());
        }
        if let (Some(old), Some(new)) = (old, new) {
            let path = [new.name.clone()];
            // Operations are compared below.
            let Service { namespace, name, port_type, binding, port, operations: _ } = old;
            for (attribute, old, new) in [
                ("namespace", namespace, &new.namespace),
                ("name", name, &new.name),
                ("portType", port_type, &new.port_type),
                ("binding", binding, &new.binding),
                ("port", port, &new.port),
            ] {
                self.differs(Kind::Service, &path, attribute, old.clone(), new.clone());
            }
        }
        let (old, new) = (operations(self.old), operations(self.new));
        let names: BTreeSet<&String> = old.keys().chain(new.keys()).copied().collect();
        for name in names {
            let path = [name.clone()];
            let sides = (old.get(name).copied(), new.get(name).copied());
            if let Some((rank, operation)) = side(sides.0, sides.1) {
                let schema = if sides.0.is_some() { self.old } else { self.new };
                let inside = self.inside(operation, schema);
                self.whole(rank, Kind::Operation, &path, self.signature(operation, schema), inside);
            }
            if let (Some(old), Some(new)) = sides {
                self.operation(&path, old, new);
            }
        }
    }

    fn operation(&mut self, path: &[String], old: &'a Operation, new: &'a Operation) {
        let name = |name: &QName| self.names.name(name);
        let (input, output) = ([name(&old.input), name(&new.input)], [name(&old.output), name(&new.output)]);
        for (attribute, [old, new]) in [("request", input), ("response", output)] {
            self.differs(Kind::Operation, path, attribute, old, new);
        }
        for (kind, old, new) in [
            (Kind::RequestHeader, &old.input_headers, &new.input_headers),
            (Kind::ResponseHeader, &old.output_headers, &new.output_headers),
        ] {
            for (old, new) in pairs(old, new, |header| header) {
                if let Some((rank, header)) = side(old, new) {
                    let path = below(path, self.names.name(header));
                    self.whole(rank, kind, &path, String::new(), Vec::new());
                }
            }
        }
        let names: BTreeSet<&String> = old.faults.keys().chain(new.faults.keys()).collect();
        for fault in names {
            let (old, new) = (old.faults.get(fault), new.faults.get(fault));
            let path = below(path, fault);
            if let Some((rank, element)) = side(old, new) {
                let element = self.names.name(element);
                let declared = if element == *fault { String::new() } else { element };
                self.whole(rank, Kind::Fault, &path, declared, Vec::new());
            }
            if let (Some(old), Some(new)) = (old, new) {
                self.differs(Kind::Fault, &path, "element", self.names.name(old), self.names.name(new));
            }
        }
    }

    /// `(metadata Metadata 0..*) → AsyncResult 0..*`
    fn signature(&self, operation: &Operation, schema: &Schema) -> String {
        let request = self.parts(&operation.input, schema).join(", ");
        let response = match schema.elements.get(&operation.output).map(|element| &element.ty) {
            Some(ElementType::Inline(complex)) => match complex.particles.as_slice() {
                // Nearly all responses are one element `result`.
                [Particle::Element(result)] if complex.base.is_none() => self.names.element(result),
                _ => format!("({})", self.parts(&operation.output, schema).join(", ")),
            },
            _ => format!("({})", self.parts(&operation.output, schema).join(", ")),
        };
        format!("({request}) → {response}")
    }

    /// The elements in a message.
    fn parts(&self, message: &QName, schema: &Schema) -> Vec<String> {
        match schema.elements.get(message) {
            Some(Element { ty: ElementType::Inline(complex), .. }) => {
                let base = complex.base.iter().map(|base| format!("extends {}", self.names.name(base)));
                base.chain(self.names.particles(complex)).collect()
            }
            Some(Element { ty: ElementType::Missing, .. }) | None => Vec::new(),
            Some(element) => vec![self.names.element(element)],
        }
    }

    /// The headers and faults of an operation.
    fn inside(&self, operation: &Operation, schema: &Schema) -> Vec<String> {
        let named = |what: &str, names: &[QName]| -> Vec<String> {
            names.iter().map(|name| format!("{what} {}", self.names.name(name))).collect()
        };
        let parts = |what: &str, message: &QName| -> Vec<String> {
            self.parts(message, schema).iter().map(|part| format!("{what} {part}")).collect()
        };
        [
            parts("request", &operation.input),
            named("request header", &operation.input_headers),
            parts("response", &operation.output),
            named("response header", &operation.output_headers),
            operation.faults.keys().map(|fault| format!("fault {fault}")).collect(),
        ]
        .concat()
    }

    /// The top-level elements. The request and the response of an operation that is itself
    /// new or gone are in its line already.
    pub(super) fn messages(&mut self) {
        let told = self.told();
        let (old, new) = (&self.old.elements, &self.new.elements);
        let names: BTreeSet<&QName> = old.keys().chain(new.keys()).collect();
        for name in names {
            let path = [self.names.name(name)];
            let sides = (old.get(name), new.get(name));
            if let Some((rank, element)) = side(sides.0, sides.1)
                && !told.contains(name)
            {
                let (declared, inside) = match &element.ty {
                    ElementType::Inline(complex) => {
                        (self.complex_declared(complex), self.names.particles(complex))
                    }
                    _ => (self.names.element(element), Vec::new()),
                };
                self.whole(rank, Kind::Message, &path, declared, inside);
            }
            if let (Some(old), Some(new)) = sides {
                self.elements((Kind::Message, Kind::MessageField), &path, old, new);
            }
        }
    }

    /// The requests and responses of operations that only one side has.
    fn told(&self) -> BTreeSet<&'a QName> {
        let (old, new) = (operations(self.old), operations(self.new));
        let only = |these: &BTreeMap<&'a String, &'a Operation>, those: &BTreeMap<_, _>| {
            let gone = these.iter().filter(|(name, _)| !those.contains_key(*name));
            gone.flat_map(|(_, operation)| [&operation.input, &operation.output]).collect::<Vec<_>>()
        };
        only(&old, &new).into_iter().chain(only(&new, &old)).collect()
    }
}

fn operations(schema: &Schema) -> BTreeMap<&String, &Operation> {
    schema.service.iter().flat_map(|service| &service.operations).collect()
}
