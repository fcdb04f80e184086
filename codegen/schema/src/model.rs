//! The model: what a WSDL or a describe says, and nothing of how it said it.
//!
//! It knows neither its inputs (see [`crate::wsdl`] and [`crate::describe`]) nor
//! Rust. It holds facts only (names, types, properties, values,
//! order) and everything in it is `Eq + Ord` in sorted maps, so that the same
//! input in any order gives the same bytes out.

pub(crate) mod check;
mod objects;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

pub use objects::{
    ChildRelationship, Field, FieldText, FieldType, FilteredLookup, Object, ObjectFlag, ObjectText,
    PicklistValue, Prop, RecordType,
};

/// The namespace of the Metadata API.
pub const METADATA: &str = "http://soap.sforce.com/2006/04/metadata";

/// No more types than these stand on each other (real chains have 4 links); in a schema that nobody checked they
/// may extend each other in a circle.
pub const MAX_BASES: usize = 64;

/// A schema: the union of what the sources it names say.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Schema {
    /// Where the facts come from.
    pub sources: BTreeSet<Source>,
    /// Named complex and simple types of a WSDL, by qualified name.
    pub types: BTreeMap<QName, Type>,
    /// Top-level elements of a WSDL: requests, responses, headers and faults.
    pub elements: BTreeMap<QName, Element>,
    /// The operations of a WSDL.
    pub service: Option<Service>,
    /// sObjects of describes, by API name.
    pub objects: BTreeMap<String, Object>,
}

impl Schema {
    /// A complex type and those that it extends, its own first. Where one is not declared the chain ends, and
    /// its name comes too.
    pub fn chain<'a>(&'a self, own: &'a Complex) -> (Vec<&'a Complex>, Option<&'a QName>) {
        let mut chain = vec![own];
        let mut next = own.base.as_ref();
        // `anyType` is a base too, and has no elements.
        while let Some(base) = next.filter(|base| base.ns != XSD && chain.len() <= MAX_BASES) {
            let Some(Type::Complex(complex)) = self.types.get(base) else { return (chain, Some(base)) };
            chain.push(complex);
            next = complex.base.as_ref();
        }
        (chain, None)
    }
}

/// One input that a schema was read from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Source {
    /// What kind of document it was.
    pub kind: SourceKind,
    /// The API version it speaks for, where the document or its reader knew.
    pub version: Option<Version>,
    /// SHA-256 of its bytes, in hexadecimal; of a hand-kept snapshot, none.
    pub sha256: Option<String>,
}

/// The kinds of document that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SourceKind {
    /// The Metadata API's WSDL.
    Metadata,
    /// The partner WSDL.
    Partner,
    /// An org's enterprise WSDL.
    Enterprise,
    /// The Tooling API's WSDL.
    Tooling,
    /// The Apex API's WSDL.
    Apex,
    /// A WSDL of a target namespace that is none of the above.
    OtherWsdl,
    /// An sObject describe of the data API.
    Describe,
    /// An sObject describe of the Tooling API.
    ToolingDescribe,
    /// Written by hand from public documentation.
    Reference,
}

impl SourceKind {
    /// Every kind, with the word that stands for it in a snapshot.
    pub const ALL: [(Self, &'static str); 9] = [
        (Self::Metadata, "metadata"),
        (Self::Partner, "partner"),
        (Self::Enterprise, "enterprise"),
        (Self::Tooling, "tooling"),
        (Self::Apex, "apex"),
        (Self::OtherWsdl, "wsdl"),
        (Self::Describe, "describe"),
        (Self::ToolingDescribe, "tooling-describe"),
        (Self::Reference, "reference"),
    ];

    /// The word that stands for it in a snapshot.
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(kind, _)| *kind == self).map_or("wsdl", |(_, word)| word)
    }
}

/// An API version such as `30.0`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    /// The number before the point.
    pub major: u16,
    /// The number behind it; 0 but for a few early versions (`11.1`).
    pub minor: u16,
}

impl Version {
    /// `major.0`
    pub const fn new(major: u16) -> Self {
        Self { major, minor: 0 }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

/// `the metadata WSDL of 58.0`
pub fn source_text(source: &Source) -> String {
    let kind = source.kind.word();
    let name = if kind == "wsdl" { "a WSDL".to_owned() } else { format!("the {kind} WSDL") };
    format!("{name} of {}", version_text(source.version))
}

/// `58.0`
pub fn version_text(version: Option<Version>) -> String {
    version.map_or_else(|| "an unknown version".to_owned(), |version| version.to_string())
}

impl FromStr for Version {
    type Err = String;

    /// Reads `30.0`, `30`, `v30.0`.
    fn from_str(text: &str) -> Result<Self, String> {
        let digits = text.strip_prefix('v').unwrap_or(text);
        let (major, minor) = digits.split_once('.').unwrap_or((digits, "0"));
        match (major.parse(), minor.parse()) {
            (Ok(major), Ok(minor)) => Ok(Self { major, minor }),
            _ => Err(format!("`{text}` is not an API version; write it like 30.0")),
        }
    }
}

/// A name in an XML namespace.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QName {
    /// The namespace URI; empty for none.
    pub ns: String,
    /// The local name.
    pub name: String,
}

impl QName {
    /// A name in a namespace.
    pub fn new(ns: impl Into<String>, name: impl Into<String>) -> Self {
        Self { ns: ns.into(), name: name.into() }
    }
}

impl fmt::Display for QName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{{{}}}{}", self.ns, self.name)
    }
}

/// The namespace of XML Schema's own types.
pub const XSD: &str = "http://www.w3.org/2001/XMLSchema";

/// A named type of a WSDL.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Type {
    /// A type with child elements.
    Complex(Complex),
    /// A type of text.
    Simple(Simple),
}

/// A complex type: a sequence, on top of its base's.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Complex {
    /// The type that it extends.
    pub base: Option<QName>,
    /// Its own particles in the WSDL's order, without the base's.
    pub particles: Vec<Particle>,
}

impl Complex {
    /// Its own elements, without wildcards.
    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.particles.iter().filter_map(|particle| match particle {
            Particle::Element(element) => Some(element),
            Particle::Any(_) => None,
        })
    }
}

/// A member of a sequence.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Particle {
    /// A declared element.
    Element(Element),
    /// `xsd:any`.
    Any(Occurs),
}

/// An element: of a sequence, or top-level.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Element {
    /// Its local name.
    pub name: String,
    /// What it holds.
    pub ty: ElementType,
    /// How often it may stand there.
    pub occurs: Occurs,
    /// `nillable="true"`: may be there with `xsi:nil`.
    pub nillable: bool,
}

/// How often a particle may stand in its sequence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occurs {
    /// `minOccurs`
    pub min: u32,
    /// `maxOccurs`; none is `unbounded`.
    pub max: Option<u32>,
}

impl Occurs {
    /// Exactly once, XML Schema's default.
    pub const ONCE: Self = Self { min: 1, max: Some(1) };

    /// More than one may stand there.
    pub fn many(self) -> bool {
        self.max.is_none_or(|max| max > 1)
    }
}

/// What an element holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ElementType {
    /// A named type, of the schema or of XML Schema itself.
    Named(QName),
    /// An anonymous complex type.
    Inline(Complex),
    /// The declaration names no type (XML Schema reads that as `anyType`).
    Missing,
}

/// A simple type: a restriction of a text type.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Simple {
    /// The type that it restricts.
    pub base: QName,
    /// Its enumeration values in the WSDL's order; may be empty.
    pub values: Vec<String>,
    /// `xsd:length`
    pub length: Option<u32>,
    /// `xsd:pattern`
    pub pattern: Option<String>,
}

/// A WSDL's service: its operations and where they are bound.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Service {
    /// The WSDL's target namespace.
    pub namespace: String,
    /// `wsdl:service` name.
    pub name: String,
    /// `wsdl:portType` name.
    pub port_type: String,
    /// `wsdl:binding` name.
    pub binding: String,
    /// `wsdl:port` name.
    pub port: String,
    /// The operations by name.
    pub operations: BTreeMap<String, Operation>,
}

/// An operation.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Operation {
    /// The body element of the request.
    pub input: QName,
    /// The body element of the response.
    pub output: QName,
    /// SOAP header elements that a request may carry.
    pub input_headers: Vec<QName>,
    /// SOAP header elements that a response may carry.
    pub output_headers: Vec<QName>,
    /// Declared faults: their element, by the fault's name.
    pub faults: BTreeMap<String, QName>,
}

impl Operation {
    /// The elements of all its messages: request, response, headers and faults.
    pub fn elements(&self) -> impl Iterator<Item = &QName> {
        let headers = self.input_headers.iter().chain(&self.output_headers);
        [&self.input, &self.output].into_iter().chain(headers).chain(self.faults.values())
    }
}
