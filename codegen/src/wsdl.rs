//! Reads a WSDL with its XML Schemas, and writes one.
//!
//! The reader knows the constructs that Salesforce's WSDLs are made of, and no others:
//! what is not known is an [`Error`] that names it, because a fact that is
//! silently dropped here would be missed only in production.

mod service;
mod write;
mod xml;
mod xsd;

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::error::{Error, Place, excerpt};
use crate::schema::{QName, Schema, Source, SourceKind, Type, Version, XSD};

use self::service::Definitions;
use self::xml::{Tag, Xml};

pub use self::write::write;

/// Real chains of bases have 4 links.
const MAX_BASES: usize = 64;

/// No WSDL comes near this; an endless stream that was saved as one does.
const MAX_BYTES: usize = 256 << 20;

/// The namespace of WSDL 1.1.
const WSDL: &str = "http://schemas.xmlsoap.org/wsdl/";
/// The namespace of WSDL's SOAP 1.1 binding.
const SOAP: &str = "http://schemas.xmlsoap.org/wsdl/soap/";

/// Reads a WSDL. The label is what errors call it, usually its file name.
pub fn read(label: &str, bytes: &[u8]) -> Result<Schema, Error> {
    let text = text_of(label, bytes)?;
    let mut reader = Reader {
        xml: Xml::new(label, text),
        schema: Schema::default(),
        definitions: Definitions::default(),
        references: Vec::new(),
        named_at: BTreeMap::new(),
    };
    let root = reader.root()?;
    reader.definitions(&root)?;
    reader.xml.end()?;
    reader.check_references()?;
    reader.check_bases()?;
    let namespace = std::mem::take(&mut reader.definitions.namespace);
    let comment = reader.xml.first_comment.as_deref().and_then(version_in_comment);
    let address = reader.definitions.address.as_deref().and_then(version_in_address);
    reader.schema.service = service::resolve(&mut reader.definitions, &namespace, &reader.xml)?;
    reader.check_messages()?;
    let mut schema = reader.schema;
    schema.sources.insert(Source {
        kind: kind_of(&namespace),
        // The address is where clients will go, so it counts more than a comment.
        version: address.or(comment),
        sha256: Some(hex(&Sha256::digest(bytes))),
    });
    Ok(schema)
}

/// Lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn kind_of(namespace: &str) -> SourceKind {
    match namespace {
        "http://soap.sforce.com/2006/04/metadata" => SourceKind::Metadata,
        "http://soap.sforce.com/2006/08/apex" => SourceKind::Apex,
        "urn:enterprise.soap.sforce.com" => SourceKind::Enterprise,
        "urn:partner.soap.sforce.com" => SourceKind::Partner,
        "urn:tooling.soap.sforce.com" => SourceKind::Tooling,
        _ => SourceKind::OtherWsdl,
    }
}

/// The version in `https://login.salesforce.com/services/Soap/m/30.0`. What
/// follows it (an id of the org's packages) does not matter.
fn version_in_address(address: &str) -> Option<Version> {
    let (_, path) = address.split_once("/services/Soap/")?;
    path.split('/').nth(1)?.parse().ok()
}

/// The version in `Salesforce.com Metadata API version 66.0` (the word before
/// it is misspelt in one of them, so only `API` counts).
fn version_in_comment(comment: &str) -> Option<Version> {
    let line = comment.lines().find(|line| line.contains(" API "))?;
    line.split_whitespace().next_back()?.parse().ok()
}

/// The bytes as text without a byte order mark.
fn text_of<'a>(label: &str, bytes: &'a [u8]) -> Result<&'a str, Error> {
    if bytes.len() > MAX_BYTES {
        return Err(Error::new(
            label,
            format!("it has {} bytes, and a WSDL may have {MAX_BYTES}", bytes.len()),
        ));
    }
    if bytes.starts_with(&[0xFE, 0xFF]) || bytes.starts_with(&[0xFF, 0xFE]) {
        return Err(Error::new(label, "it is UTF-16").help("save it as UTF-8"));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Err(error) => {
            let before = &bytes[..error.valid_up_to()];
            let line = before.split(|byte| *byte == b'\n').count();
            Err(Error::new(label, "it is not UTF-8 from here on")
                .at(Place::Line(line))
                .help("save it as UTF-8"))
        }
    }
}

/// A reference to a type or element, kept until everything is declared.
struct Reference {
    to: QName,
    at: usize,
    subject: String,
}

struct Reader<'a> {
    xml: Xml<'a>,
    schema: Schema,
    definitions: Definitions,
    references: Vec<Reference>,
    /// Where each named type stands.
    named_at: BTreeMap<QName, usize>,
}

impl Reader<'_> {
    /// The root element, which has to be `wsdl:definitions`.
    fn root(&mut self) -> Result<Tag, Error> {
        let root = self.xml.root()?;
        if root.is(WSDL, "definitions") {
            return Ok(root);
        }
        let message = if root.name == "definitions" {
            format!("the root element <definitions> is not in the namespace {WSDL}")
        } else {
            format!("the root element is <{}>, not the <definitions> of WSDL", root.shown())
        };
        let error = self.xml.error(root.at, message);
        Err(match root.name.as_str() {
            "html" => error.help("it is a web page; log in, then download the WSDL again"),
            "schema" => error.help("give the whole WSDL, not a schema of it"),
            "Envelope" => error.help("it is a SOAP message; give the WSDL"),
            _ => error.help("give a WSDL as generated by Setup > API"),
        })
    }

    fn definitions(&mut self, root: &Tag) -> Result<(), Error> {
        self.xml.attributes(root, &["targetNamespace", "name"])?;
        root.get("targetNamespace").unwrap_or_default().clone_into(&mut self.definitions.namespace);
        while let Some(tag) = self.xml.child()? {
            if tag.is(WSDL, "types") {
                while let Some(tag) = self.xml.child()? {
                    if tag.is(XSD, "schema") {
                        self.xsd_schema(&tag)?;
                    } else if tag.is(WSDL, "documentation") {
                        self.xml.skip()?;
                    } else {
                        return Err(self.xml.unsupported(&tag, "<types>"));
                    }
                }
            } else {
                self.definitions.read(&mut self.xml, &tag)?;
            }
        }
        Ok(())
    }

    /// Every type that is referred to has to be declared.
    fn check_references(&self) -> Result<(), Error> {
        for reference in &self.references {
            let known = if reference.to.ns == XSD {
                xsd::BUILT_IN.contains(&reference.to.name.as_str())
            } else {
                self.schema.types.contains_key(&reference.to)
            };
            if !known {
                let message = format!("it refers to the type {}, which is not declared", reference.to);
                return Err(self.xml.error(reference.at, message).of(reference.subject.clone()));
            }
        }
        Ok(())
    }

    /// A chain of bases has to end, and a complex type extends a complex one.
    fn check_bases(&self) -> Result<(), Error> {
        for (name, ty) in &self.schema.types {
            let mut seen = 0;
            let mut step = base_of(ty);
            while let Some(base) = step {
                let wrong = match (ty, self.schema.types.get(base)) {
                    (Type::Complex(_), Some(Type::Simple(_))) | (Type::Simple(_), Some(Type::Complex(_))) => {
                        Some("is of the other kind")
                    }
                    (Type::Complex(_), None) if base.name != "anyType" => Some("is simple"),
                    _ if seen > MAX_BASES => Some("stands on too many others, or on itself"),
                    _ => None,
                };
                if let Some(wrong) = wrong {
                    let at = self.named_at.get(name).copied().unwrap_or_default();
                    let message = format!("its base {} {wrong}", excerpt(&base.to_string()));
                    return Err(self.xml.error(at, message).of(format!("type {}", name.name)));
                }
                seen += 1;
                step = self.schema.types.get(base).and_then(base_of);
            }
        }
        Ok(())
    }

    /// Every element that an operation names has to be declared.
    fn check_messages(&self) -> Result<(), Error> {
        for (element, at) in &self.definitions.elements {
            if !self.schema.elements.contains_key(element) {
                let message = format!("a message refers to the element {element}, which is not declared");
                return Err(self.xml.error(*at, message));
            }
        }
        Ok(())
    }
}

/// The type that a type stands on.
fn base_of(ty: &Type) -> Option<&QName> {
    match ty {
        Type::Complex(complex) => complex.base.as_ref(),
        Type::Simple(simple) => Some(&simple.base),
    }
}

#[cfg(test)]
mod tests;
