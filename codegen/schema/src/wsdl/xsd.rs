//! XML Schema, as far as Salesforce's WSDLs use it.

use crate::error::{Error, excerpt};
use crate::model::check::{Role, Sequence};
use crate::model::{Complex, Element, ElementType, Occurs, Particle, QName, Simple, Type, XSD};

use super::Reader;
use super::xml::Tag;

impl Reader<'_> {
    /// A schema of `<types>`.
    pub(super) fn xsd_schema(&mut self, schema: &Tag) -> Result<(), Error> {
        let known = ["targetNamespace", "elementFormDefault", "attributeFormDefault", "version"];
        self.xml.attributes(schema, &known)?;
        let ns = self.xml.required(schema, "targetNamespace")?;
        // Both codecs write qualified elements; XML Schema's own default is the other.
        if schema.get("elementFormDefault").is_none() {
            let message = "its elements are not qualified: it has no elementFormDefault=\"qualified\"";
            return Err(self.xml.error(schema.at, message).help("give the WSDL as Salesforce generates it"));
        }
        self.xml.only(schema, "elementFormDefault", "qualified")?;
        while let Some(tag) = self.xml.child()? {
            match (tag.ns.as_str(), tag.name.as_str()) {
                (XSD, "element") => self.top_element(ns, &tag)?,
                (XSD, "complexType") => {
                    let name = self.name(ns, &tag)?;
                    self.xml.attributes(&tag, &["name"])?;
                    let subject = format!("type {}", name.name);
                    let complex = self.complex(&subject)?;
                    self.declare(name, tag.at, Type::Complex(complex))?;
                }
                (XSD, "simpleType") => {
                    let name = self.name(ns, &tag)?;
                    self.xml.attributes(&tag, &["name"])?;
                    let subject = format!("type {}", name.name);
                    let simple = self.simple(&tag, &subject).map_err(|error| error.of(subject))?;
                    self.declare(name, tag.at, Type::Simple(simple))?;
                }
                // What is imported stands in the same file, or a reference to it fails.
                (XSD, "import" | "annotation") => self.xml.skip()?,
                _ => return Err(self.xml.unsupported(&tag, "<xsd:schema>")),
            }
        }
        Ok(())
    }

    fn name(&self, ns: &str, tag: &Tag) -> Result<QName, Error> {
        if tag.get("name").is_none() && tag.get("ref").is_some() {
            let message = format!("<{} ref=…> is not supported, only one with a name", tag.shown());
            return Err(self.xml.error(tag.at, message).help("give the WSDL as Salesforce generates it"));
        }
        Ok(QName::new(ns, self.xml.name(tag)?))
    }

    fn declare(&mut self, name: QName, at: usize, ty: Type) -> Result<(), Error> {
        if self.schema.types.contains_key(&name) {
            return Err(self
                .xml
                .error(at, format!("the type {name} is declared twice"))
                .help("take one out"));
        }
        self.places.declared(&name, at);
        self.schema.types.insert(name, ty);
        Ok(())
    }

    fn top_element(&mut self, ns: &str, tag: &Tag) -> Result<(), Error> {
        let name = self.name(ns, tag)?;
        let element = self.element(tag, &format!("element {}", name.name))?;
        if self.schema.elements.contains_key(&name) {
            return Err(self
                .xml
                .error(tag.at, format!("the element {name} is declared twice"))
                .help("take one out"));
        }
        self.schema.elements.insert(name, element);
        Ok(())
    }

    /// An element, of a sequence or top-level, up to its end.
    fn element(&mut self, tag: &Tag, subject: &str) -> Result<Element, Error> {
        let name = self.name("", tag)?.name;
        self.xml
            .attributes(tag, &["name", "type", "minOccurs", "maxOccurs", "nillable"])
            .map_err(|error| error.of(subject))?;
        let occurs = self.occurs(tag).map_err(|error| error.of(subject))?;
        let nillable = match tag.get("nillable") {
            None | Some("false" | "0") => false,
            Some("true" | "1") => true,
            Some(other) => {
                let message = format!("nillable=\"{}\" is neither true nor false", excerpt(other));
                return Err(self.xml.error(tag.at, message).of(subject));
            }
        };
        let mut ty = match tag.get("type") {
            Some(ty) => ElementType::Named(self.refer(Role::Type, tag, ty, subject)?),
            None => ElementType::Missing,
        };
        while let Some(child) = self.xml.child()? {
            if child.is(XSD, "annotation") {
                self.xml.skip()?;
            } else if child.is(XSD, "complexType") && ty == ElementType::Missing {
                self.xml.attributes(&child, &[])?;
                ty = ElementType::Inline(self.complex(subject)?);
            } else {
                return Err(self.xml.unsupported(&child, "<xsd:element>").of(subject));
            }
        }
        Ok(Element { name, ty, occurs, nillable })
    }

    fn refer(&mut self, role: Role, tag: &Tag, to: &str, subject: &str) -> Result<QName, Error> {
        let to = self.xml.qname(tag, to).map_err(|error| error.of(subject))?;
        self.places.refers(role, &to, tag.at, subject);
        Ok(to)
    }

    fn occurs(&self, tag: &Tag) -> Result<Occurs, Error> {
        let number = |key: &str| match tag.get(key) {
            None => Ok(1),
            Some(text) => text.parse().map_err(|_| {
                let message = format!("{key}=\"{}\" is not a number", excerpt(text));
                self.xml.error(tag.at, message)
            }),
        };
        let min = number("minOccurs")?;
        let max = match tag.get("maxOccurs") {
            Some("unbounded") => None,
            _ => Some(number("maxOccurs")?),
        };
        if max.is_some_and(|max| max < min) {
            return Err(self.xml.error(tag.at, "maxOccurs is less than minOccurs"));
        }
        Ok(Occurs { min, max })
    }

    /// The content of a complex type, up to its end.
    fn complex(&mut self, subject: &str) -> Result<Complex, Error> {
        let mut content = None;
        while let Some(tag) = self.xml.child()? {
            match (tag.ns.as_str(), tag.name.as_str()) {
                (XSD, "annotation") => self.xml.skip()?,
                (XSD, "sequence") if content.is_none() => {
                    content = Some(Complex { base: None, particles: self.sequence(&tag, subject)? });
                }
                (XSD, "complexContent") if content.is_none() => {
                    self.xml.attributes(&tag, &[])?;
                    content = Some(self.complex_content(&tag, subject)?);
                }
                _ => return Err(self.xml.unsupported(&tag, "<xsd:complexType>").of(subject)),
            }
        }
        Ok(content.unwrap_or_default())
    }

    fn complex_content(&mut self, content: &Tag, subject: &str) -> Result<Complex, Error> {
        let mut found = None;
        while let Some(tag) = self.xml.child()? {
            if tag.is(XSD, "annotation") {
                self.xml.skip()?;
            } else if tag.is(XSD, "extension") && found.is_none() {
                self.xml.attributes(&tag, &["base"])?;
                let base = self.xml.required(&tag, "base").map_err(|error| error.of(subject))?;
                let base = self.refer(Role::Base, &tag, base, subject)?;
                let mut particles = None;
                while let Some(tag) = self.xml.child()? {
                    if tag.is(XSD, "annotation") {
                        self.xml.skip()?;
                    } else if tag.is(XSD, "sequence") && particles.is_none() {
                        particles = Some(self.sequence(&tag, subject)?);
                    } else {
                        return Err(self.xml.unsupported(&tag, "<xsd:extension>").of(subject));
                    }
                }
                found = Some(Complex { base: Some(base), particles: particles.unwrap_or_default() });
            } else {
                return Err(self.xml.unsupported(&tag, "<xsd:complexContent>").of(subject));
            }
        }
        found.ok_or_else(|| {
            self.xml.error(content.at, "<xsd:complexContent> holds no <xsd:extension>").of(subject)
        })
    }

    fn sequence(&mut self, sequence: &Tag, subject: &str) -> Result<Vec<Particle>, Error> {
        self.xml.attributes(sequence, &[]).map_err(|error| error.of(subject))?;
        let mut found = Sequence::default();
        while let Some(tag) = self.xml.child()? {
            let particle = match (tag.ns.as_str(), tag.name.as_str()) {
                (XSD, "element") => {
                    let name = tag.get("name").unwrap_or("?");
                    let subject = format!("{subject}, element {}", excerpt(name));
                    Particle::Element(self.element(&tag, &subject)?)
                }
                (XSD, "any") => {
                    let known = ["minOccurs", "maxOccurs", "namespace", "processContents"];
                    self.xml.attributes(&tag, &known)?;
                    self.xml.only(&tag, "namespace", "##targetNamespace")?;
                    self.xml.only(&tag, "processContents", "lax")?;
                    let occurs = self.occurs(&tag).map_err(|error| error.of(subject))?;
                    self.xml.only_documentation("<xsd:any>")?;
                    Particle::Any(occurs)
                }
                (XSD, "annotation") => {
                    self.xml.skip()?;
                    continue;
                }
                _ => return Err(self.xml.unsupported(&tag, "<xsd:sequence>").of(subject)),
            };
            found.push(particle).map_err(|message| {
                self.xml.error(tag.at, message).of(subject).help("give both the same type, or take one out")
            })?;
        }
        Ok(found.particles)
    }

    /// The content of a simple type, up to its end.
    fn simple(&mut self, simple: &Tag, subject: &str) -> Result<Simple, Error> {
        let mut found = None;
        while let Some(tag) = self.xml.child()? {
            if tag.is(XSD, "annotation") {
                self.xml.skip()?;
            } else if tag.is(XSD, "restriction") && found.is_none() {
                self.xml.attributes(&tag, &["base"])?;
                let base = self.xml.required(&tag, "base")?;
                let base = self.refer(Role::Restricted, &tag, base, subject)?;
                found = Some(self.restriction(base)?);
            } else {
                return Err(self.xml.unsupported(&tag, "<xsd:simpleType>"));
            }
        }
        found.ok_or_else(|| self.xml.error(simple.at, "<xsd:simpleType> holds no <xsd:restriction>"))
    }

    fn restriction(&mut self, base: QName) -> Result<Simple, Error> {
        let mut simple = Simple { base, ..Simple::default() };
        while let Some(tag) = self.xml.child()? {
            match (tag.ns.as_str(), tag.name.as_str()) {
                (XSD, "annotation") => {
                    self.xml.skip()?;
                    continue;
                }
                (XSD, "enumeration") => simple.values.push(self.xml.required(&tag, "value")?.to_owned()),
                (XSD, "length") if simple.length.is_none() => {
                    let text = self.xml.required(&tag, "value")?;
                    simple.length = Some(text.parse().map_err(|_| {
                        self.xml.error(tag.at, format!("the length `{}` is not a number", excerpt(text)))
                    })?);
                }
                (XSD, "pattern") if simple.pattern.is_none() => {
                    simple.pattern = Some(self.xml.required(&tag, "value")?.to_owned());
                }
                _ => return Err(self.xml.unsupported(&tag, "<xsd:restriction>")),
            }
            self.xml.attributes(&tag, &["value"])?;
            self.xml.only_documentation("a facet")?;
        }
        Ok(simple)
    }
}
