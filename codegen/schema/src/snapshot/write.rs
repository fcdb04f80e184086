//! From the model to text: the frame, names and WSDL types.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::model::{
    Complex, Element, ElementType, METADATA, Occurs, Particle, QName, Schema, Service, Source, Type, XSD,
};

use super::text::{push_part, push_word};
use super::{HEADER, objects};

/// Short prefixes of the namespaces that Salesforce has.
const PREFIXES: [(&str, &str); 12] = [
    (XSD, "xsd"),
    (METADATA, "m"),
    ("http://soap.sforce.com/2006/08/apex", "a"),
    ("urn:partner.soap.sforce.com", "p"),
    ("urn:enterprise.soap.sforce.com", "e"),
    ("urn:tooling.soap.sforce.com", "t"),
    ("urn:sobject.partner.soap.sforce.com", "so"),
    ("urn:sobject.enterprise.soap.sforce.com", "so"),
    ("urn:sobject.tooling.soap.sforce.com", "so"),
    ("urn:fault.partner.soap.sforce.com", "f"),
    ("urn:fault.enterprise.soap.sforce.com", "f"),
    ("urn:fault.tooling.soap.sforce.com", "f"),
];

/// A schema as text.
pub(super) fn schema(schema: &Schema) -> String {
    let mut writer = Writer { out: format!("{HEADER}\n"), prefixes: prefixes(schema) };
    for source in &schema.sources {
        writer.source(source);
    }
    writer.namespaces();
    if let Some(service) = &schema.service {
        writer.service(service);
    }
    for (name, element) in &schema.elements {
        writer.out.push_str("\nelement ");
        writer.qname(name);
        writer.element(element, 0);
    }
    for (name, ty) in &schema.types {
        writer.ty(name, ty);
    }
    for object in schema.objects.values() {
        objects::write(&mut writer.out, object);
    }
    writer.out
}

struct Writer<'a> {
    out: String,
    prefixes: BTreeMap<&'a str, String>,
}

impl Writer<'_> {
    fn source(&mut self, source: &Source) {
        let _ = write!(self.out, "source {}", source.kind.word());
        if let Some(version) = source.version {
            let _ = write!(self.out, " version={version}");
        }
        if let Some(sha256) = &source.sha256 {
            self.out.push_str(" sha256=");
            push_word(&mut self.out, sha256);
        }
        self.out.push('\n');
    }

    fn namespaces(&mut self) {
        if !self.prefixes.is_empty() {
            self.out.push('\n');
        }
        for (uri, prefix) in &self.prefixes {
            let _ = write!(self.out, "ns {prefix} ");
            push_word(&mut self.out, uri);
            self.out.push('\n');
        }
    }

    fn service(&mut self, service: &Service) {
        let line = |out: &mut String, key: &str, value: &str| {
            out.push_str(key);
            push_word(out, value);
            out.push('\n');
        };
        line(&mut self.out, "\nservice ", &service.name);
        line(&mut self.out, "  namespace ", &service.namespace);
        line(&mut self.out, "  portType ", &service.port_type);
        line(&mut self.out, "  binding ", &service.binding);
        line(&mut self.out, "  port ", &service.port);
        for (name, operation) in &service.operations {
            line(&mut self.out, "\noperation ", name);
            self.named("input", &operation.input);
            for header in &operation.input_headers {
                self.named("inputHeader", header);
            }
            self.named("output", &operation.output);
            for header in &operation.output_headers {
                self.named("outputHeader", header);
            }
            for (name, element) in &operation.faults {
                self.out.push_str("  fault ");
                push_word(&mut self.out, name);
                self.out.push(' ');
                self.qname(element);
                self.out.push('\n');
            }
        }
    }

    fn named(&mut self, key: &str, name: &QName) {
        let _ = write!(self.out, "  {key} ");
        self.qname(name);
        self.out.push('\n');
    }

    /// `prefix:name`, and `:name` in no namespace.
    fn qname(&mut self, name: &QName) {
        if let Some(prefix) = self.prefixes.get(name.ns.as_str()) {
            self.out.push_str(prefix);
        }
        self.out.push(':');
        push_part(&mut self.out, &name.name);
    }

    fn ty(&mut self, name: &QName, ty: &Type) {
        match ty {
            Type::Complex(complex) => {
                self.out.push_str("\ntype ");
                self.qname(name);
                self.base(complex);
                self.out.push('\n');
                self.particles(complex, 1);
            }
            Type::Simple(simple) => {
                self.out.push_str("\nsimple ");
                self.qname(name);
                self.out.push(' ');
                self.qname(&simple.base);
                if let Some(length) = simple.length {
                    let _ = write!(self.out, " length={length}");
                }
                if let Some(pattern) = &simple.pattern {
                    self.out.push_str(" pattern=");
                    push_word(&mut self.out, pattern);
                }
                self.out.push('\n');
                for value in &simple.values {
                    self.out.push_str("  ");
                    push_word(&mut self.out, value);
                    self.out.push('\n');
                }
            }
        }
    }

    fn base(&mut self, complex: &Complex) {
        if let Some(base) = &complex.base {
            self.out.push_str(" extends ");
            self.qname(base);
        }
    }

    fn particles(&mut self, complex: &Complex, depth: usize) {
        for particle in &complex.particles {
            self.out.extend(std::iter::repeat_n("  ", depth));
            match particle {
                Particle::Any(occurs) => {
                    self.out.push_str("<any>");
                    self.occurs(*occurs);
                    self.out.push('\n');
                }
                Particle::Element(element) => {
                    push_word(&mut self.out, &element.name);
                    self.element(element, depth);
                }
            }
        }
    }

    /// What follows an element's name, to the end of the line and what stands beneath.
    fn element(&mut self, element: &Element, depth: usize) {
        self.out.push(' ');
        match &element.ty {
            ElementType::Named(name) => self.qname(name),
            ElementType::Missing => self.out.push_str("untyped"),
            ElementType::Inline(complex) => {
                self.out.push_str("inline");
                self.base(complex);
            }
        }
        self.occurs(element.occurs);
        if element.nillable {
            self.out.push_str(" nil");
        }
        self.out.push('\n');
        if let ElementType::Inline(complex) = &element.ty {
            self.particles(complex, depth + 1);
        }
    }

    fn occurs(&mut self, occurs: Occurs) {
        let Occurs { min, max } = occurs;
        let _ = match (min, max) {
            (1, Some(1)) => Ok(()),
            (0, Some(1)) => write!(self.out, " ?"),
            (0, None) => write!(self.out, " *"),
            (1, None) => write!(self.out, " +"),
            (min, None) => write!(self.out, " {{{min},}}"),
            (min, Some(max)) => write!(self.out, " {{{min},{max}}}"),
        };
    }
}

/// A prefix for each namespace of the schema, the same for the same set of them.
fn prefixes(schema: &Schema) -> BTreeMap<&str, String> {
    let mut found = BTreeSet::new();
    for (name, ty) in &schema.types {
        found.insert(name.ns.as_str());
        match ty {
            Type::Complex(complex) => of_complex(complex, &mut found),
            Type::Simple(simple) => {
                found.insert(&simple.base.ns);
            }
        }
    }
    for (name, element) in &schema.elements {
        found.insert(&name.ns);
        of_element(element, &mut found);
    }
    for operation in schema.service.iter().flat_map(|service| service.operations.values()) {
        found.extend(operation.elements().map(|name| name.ns.as_str()));
    }
    found.remove("");
    // No stem ends in a digit, so a number behind one makes no other's name.
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    let mut prefixes = BTreeMap::new();
    for uri in found {
        let stem = PREFIXES.iter().find(|(known, _)| *known == uri).map_or("n", |(_, prefix)| prefix);
        let number = uses.entry(stem).and_modify(|number| *number += 1).or_insert(1);
        let prefix = if *number == 1 { stem.to_owned() } else { format!("{stem}{number}") };
        prefixes.insert(uri, prefix);
    }
    prefixes
}

fn of_complex<'a>(complex: &'a Complex, found: &mut BTreeSet<&'a str>) {
    found.extend(complex.base.iter().map(|base| base.ns.as_str()));
    for element in complex.elements() {
        of_element(element, found);
    }
}

fn of_element<'a>(element: &'a Element, found: &mut BTreeSet<&'a str>) {
    match &element.ty {
        ElementType::Named(name) => {
            found.insert(&name.ns);
        }
        ElementType::Inline(complex) => of_complex(complex, found),
        ElementType::Missing => {}
    }
}
