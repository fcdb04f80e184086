//! Writes a schema as a WSDL: WSDL 1.1 with its XML Schemas inline, document/literal,
//! bound to SOAP 1.1.
//!
//! What the model does not keep is written as Salesforce writes it: a message `Header`
//! with a part for each header, `…Request` and `…Response` for each operation, and a
//! message named like each fault.

mod frame;
mod service;

use std::collections::{BTreeMap, BTreeSet};

use crate::error::Error;
use crate::model::check::BUILT_IN;
use crate::model::{
    Complex, Element, ElementType, Occurs, Particle, QName, Schema, Simple, SourceKind, Type, XSD,
};
use crate::name;

use self::frame::Frame;
use super::xml::MAX_DEPTH;
use super::{SOAP, WSDL, kind_of};

/// Short prefixes, where a namespace of Salesforce's begins like this.
const PREFIXES: [(&str, &str); 3] =
    [("urn:sobject.", "ens"), ("urn:fault.", "fns"), ("urn:metadata.", "mns")];

/// The schema as a WSDL, the same for the same schema and address.
///
/// The address is where the service says that it is. [`read`](super::read) takes the
/// version from it if it has one (`https://host/services/Soap/m/30.0`), else from a
/// comment, in which the version of the schema's source stands.
///
/// What is written reads back as the same types, elements and operations. The `objects` of
/// the schema are not written: a WSDL has no place for what a describe says.
///
/// # Errors
/// If the schema cannot be a WSDL: a name that is not an XML name, one in no namespace, a
/// reference to what is not declared, a character that XML does not have. No schema that was
/// read from a WSDL of Salesforce's is like this.
///
/// ```
/// use sforce_schema::{snapshot, wsdl};
///
/// let text = "sforce schema 1\nns t urn:x\nns xsd http://www.w3.org/2001/XMLSchema\n\n\
///             simple t:Colour xsd:string\n  Red\n  Green\n";
/// let schema = snapshot::read("x.schema", text)?;
/// let wsdl = wsdl::write(&schema, "https://host/services/Soap/x/66.0")?;
/// assert!(wsdl.contains(r#"<xsd:enumeration value="Red"/>"#));
/// assert_eq!(wsdl::read("x.wsdl", wsdl.as_bytes())?.types, schema.types);
/// # Ok::<(), sforce_schema::Error>(())
/// ```
pub fn write(schema: &Schema, address: &str) -> Result<String, Error> {
    let target = target(schema);
    let mut writer =
        Writer { schema, target, frame: Frame::default(), prefixes: prefixes(schema, target), imports: None };
    writer.document(address)?;
    Ok(writer.frame.out)
}

/// The namespace of the WSDL: its service's, or the one by which its kind is known, or that of
/// its first declaration.
fn target(schema: &Schema) -> &str {
    if let Some(service) = &schema.service {
        return &service.namespace;
    }
    let kinds: BTreeSet<SourceKind> = schema.sources.iter().map(|source| source.kind).collect();
    let mut declared = namespaces(schema);
    let first = declared.first().copied().unwrap_or_default();
    declared.retain(|ns| kinds.contains(&kind_of(ns)));
    declared.first().copied().unwrap_or(first)
}

/// The namespaces in which something is declared.
fn namespaces(schema: &Schema) -> BTreeSet<&str> {
    schema.types.keys().chain(schema.elements.keys()).map(|name| name.ns.as_str()).collect()
}

fn prefixes<'a>(schema: &'a Schema, target: &'a str) -> BTreeMap<&'a str, String> {
    let mut prefixes: BTreeMap<&str, String> =
        [(XSD, "xsd"), (WSDL, "wsdl"), (SOAP, "soap")].map(|(ns, prefix)| (ns, prefix.to_owned())).into();
    if !target.is_empty() {
        prefixes.entry(target).or_insert_with(|| "tns".to_owned());
    }
    let mut taken: BTreeSet<String> = prefixes.values().cloned().collect();
    for ns in namespaces(schema) {
        if !ns.is_empty() && !prefixes.contains_key(ns) {
            let known = PREFIXES.iter().find(|(start, _)| ns.starts_with(start));
            prefixes.insert(ns, free(&mut taken, known.map_or("ns", |(_, prefix)| prefix)));
        }
    }
    prefixes
}

struct Writer<'a> {
    schema: &'a Schema,
    /// The target namespace of the WSDL.
    target: &'a str,
    frame: Frame,
    prefixes: BTreeMap<&'a str, String>,
    /// The namespaces that the current schema refers to, while a schema is written.
    imports: Option<BTreeSet<&'a str>>,
}

/// The name, with a number if it is taken.
fn free(taken: &mut BTreeSet<String>, name: &str) -> String {
    let mut found = name.to_owned();
    let mut number = 1;
    while !taken.insert(found.clone()) {
        number += 1;
        found = format!("{name}{number}");
    }
    found
}

/// An error for what cannot be written.
fn refused(subject: &str, message: impl Into<String>) -> Error {
    Error::new("wsdl", message).of(subject)
}

impl<'a> Writer<'a> {
    fn document(&mut self, address: &str) -> Result<(), Error> {
        self.frame.out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        self.comment();
        let mut attributes: Vec<(String, &str)> =
            self.prefixes.iter().map(|(ns, prefix)| (format!("xmlns:{prefix}"), *ns)).collect();
        attributes.sort();
        if !self.target.is_empty() {
            attributes.insert(0, ("targetNamespace".to_owned(), self.target));
        }
        let attributes: Vec<(&str, &str)> = attributes.iter().map(|(key, ns)| (key.as_str(), *ns)).collect();
        self.frame.open("wsdl:definitions", &attributes)?;
        self.frame.open("wsdl:types", &[])?;
        for ns in namespaces(self.schema) {
            self.xsd(ns)?;
        }
        self.frame.close("wsdl:types");
        if let Some(service) = &self.schema.service {
            self.service(service, address)?;
        }
        self.frame.close("wsdl:definitions");
        Ok(())
    }

    /// The version stands in a comment too, because a WSDL without a service has no address.
    fn comment(&mut self) {
        let kind = kind_of(self.target);
        let mut sources = self.schema.sources.iter().filter(|source| source.kind == kind);
        if let Some(version) = sources.next().and_then(|source| source.version) {
            let comment = format!("<!--\n{} API version {version}\n-->\n", kind.word());
            self.frame.out.push_str(&comment);
        }
    }

    /// The schema of a namespace.
    fn xsd(&mut self, ns: &'a str) -> Result<(), Error> {
        if ns.is_empty() {
            let first = self.schema.types.keys().chain(self.schema.elements.keys()).find(|n| n.ns.is_empty());
            let subject = first.map(|first| first.name.clone()).unwrap_or_default();
            return Err(refused(&subject, "it is in no namespace, and a schema of a WSDL has one"));
        }
        self.frame.open("xsd:schema", &[("elementFormDefault", "qualified"), ("targetNamespace", ns)])?;
        // Imports stand first, and what is imported is known last.
        let before = self.frame.out.len();
        self.imports = Some(BTreeSet::new());
        for (name, element) in self.schema.elements.iter().filter(|(name, _)| name.ns == ns) {
            self.element(element, &format!("element {}", name.name))?;
        }
        for (name, ty) in self.schema.types.iter().filter(|(name, _)| name.ns == ns) {
            let subject = format!("type {}", name.name);
            ncname(&name.name, &subject)?;
            match ty {
                Type::Complex(complex) => self.complex(complex, &[("name", &name.name)], &subject)?,
                Type::Simple(simple) => self.simple(simple, &name.name, &subject)?,
            }
        }
        let after = self.frame.out.split_off(before);
        for import in self.imports.take().unwrap_or_default() {
            if import != ns && import != XSD {
                self.frame.empty("xsd:import", &[("namespace", import)])?;
            }
        }
        self.frame.out.push_str(&after);
        self.frame.close("xsd:schema");
        Ok(())
    }

    fn element(&mut self, element: &'a Element, subject: &str) -> Result<(), Error> {
        ncname(&element.name, subject)?;
        let ty = match &element.ty {
            ElementType::Named(ty) => Some(self.reference(ty, subject)?),
            ElementType::Inline(_) | ElementType::Missing => None,
        };
        let occurs = occurs(element.occurs);
        let mut attributes = vec![("name", element.name.as_str())];
        attributes.extend(ty.as_deref().map(|ty| ("type", ty)));
        attributes.extend(occurs.iter().map(|(key, value)| (*key, value.as_str())));
        if element.nillable {
            attributes.push(("nillable", "true"));
        }
        let ElementType::Inline(complex) = &element.ty else {
            return self.frame.empty("xsd:element", &attributes);
        };
        self.frame.open("xsd:element", &attributes)?;
        self.complex(complex, &[], subject)?;
        self.frame.close("xsd:element");
        Ok(())
    }

    fn complex(
        &mut self,
        complex: &'a Complex,
        attributes: &[(&str, &str)],
        subject: &str,
    ) -> Result<(), Error> {
        // An element in it, and its end, have to be within what is read.
        if self.frame.depth + 5 > MAX_DEPTH {
            return Err(refused(subject, "anonymous types are nested too deep"));
        }
        self.frame.open("xsd:complexType", attributes)?;
        if let Some(base) = &complex.base {
            let base = self.reference(base, subject)?;
            self.frame.open("xsd:complexContent", &[])?;
            self.frame.open("xsd:extension", &[("base", &base)])?;
            self.sequence(complex, subject)?;
            self.frame.close("xsd:extension");
            self.frame.close("xsd:complexContent");
        } else {
            self.sequence(complex, subject)?;
        }
        self.frame.close("xsd:complexType");
        Ok(())
    }

    fn sequence(&mut self, complex: &'a Complex, subject: &str) -> Result<(), Error> {
        if complex.particles.is_empty() {
            return self.frame.empty("xsd:sequence", &[]);
        }
        self.frame.open("xsd:sequence", &[])?;
        for particle in &complex.particles {
            match particle {
                Particle::Element(element) => {
                    self.element(element, &format!("{subject}, element {}", element.name))?;
                }
                Particle::Any(often) => {
                    let occurs = occurs(*often);
                    let mut attributes = vec![("namespace", "##targetNamespace")];
                    attributes.extend(occurs.iter().map(|(key, value)| (*key, value.as_str())));
                    attributes.push(("processContents", "lax"));
                    self.frame.empty("xsd:any", &attributes)?;
                }
            }
        }
        self.frame.close("xsd:sequence");
        Ok(())
    }

    fn simple(&mut self, simple: &'a Simple, name: &str, subject: &str) -> Result<(), Error> {
        let base = self.reference(&simple.base, subject)?;
        self.frame.open("xsd:simpleType", &[("name", name)])?;
        self.frame.open("xsd:restriction", &[("base", &base)])?;
        let length = simple.length.map(|length| length.to_string());
        let facets = (length.iter().map(|length| ("xsd:length", length)))
            .chain(simple.pattern.iter().map(|pattern| ("xsd:pattern", pattern)))
            .chain(simple.values.iter().map(|value| ("xsd:enumeration", value)));
        for (facet, value) in facets {
            self.frame.empty(facet, &[("value", value)])?;
        }
        self.frame.close("xsd:restriction");
        self.frame.close("xsd:simpleType");
        Ok(())
    }

    /// A reference to a type that is declared here or by XML Schema.
    fn reference(&mut self, to: &'a QName, subject: &str) -> Result<String, Error> {
        let known = if to.ns == XSD {
            BUILT_IN.contains(&to.name.as_str())
        } else {
            self.schema.types.contains_key(to)
        };
        if !known {
            return Err(refused(subject, format!("it refers to the type {to}, which is not declared")));
        }
        if let Some(imports) = &mut self.imports {
            imports.insert(&to.ns);
        }
        Ok(self.prefixed(to))
    }

    /// `prefix:name`, of a name whose namespace has a prefix.
    fn prefixed(&self, name: &QName) -> String {
        match self.prefixes.get(name.ns.as_str()) {
            Some(prefix) => format!("{prefix}:{}", name.name),
            None => name.name.clone(),
        }
    }
}

/// What has to be said of how often something may stand there.
fn occurs(occurs: Occurs) -> Vec<(&'static str, String)> {
    let mut said = Vec::new();
    if occurs.min != 1 {
        said.push(("minOccurs", occurs.min.to_string()));
    }
    if occurs.max != Some(1) {
        said.push(("maxOccurs", occurs.max.map_or("unbounded".to_owned(), |max| max.to_string())));
    }
    said
}

/// Refuses what is not a name.
fn ncname(name: &str, subject: &str) -> Result<(), Error> {
    name::check(name).map_err(|message| refused(subject, message))
}

#[cfg(test)]
mod tests;
