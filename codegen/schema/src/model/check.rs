//! Whether a schema holds together: what is referred to is declared, types stand on others that
//! can bear them, and what is called something has a name.
//!
//! Every way to a schema goes through here. Readers know where things stand, and note it in
//! [`Places`] on their way; of a schema that a program made nothing is known but what is wrong.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{Complex, Element, ElementType, MAX_BASES, Object, Particle, QName, Schema, Service, Type, XSD};
use crate::error::{Error, excerpt};
use crate::name;

/// What to do about something that is not declared.
const UNDECLARED: &str = "add its declaration, or take out what names it";

/// The types that XML Schema itself declares.
pub(crate) const BUILT_IN: &[&str] = &[
    "ENTITIES",
    "ENTITY",
    "ID",
    "IDREF",
    "IDREFS",
    "NCName",
    "NMTOKEN",
    "NMTOKENS",
    "NOTATION",
    "Name",
    "QName",
    "anySimpleType",
    "anyType",
    "anyURI",
    "base64Binary",
    "boolean",
    "byte",
    "date",
    "dateTime",
    "decimal",
    "double",
    "duration",
    "float",
    "gDay",
    "gMonth",
    "gMonthDay",
    "gYear",
    "gYearMonth",
    "hexBinary",
    "int",
    "integer",
    "language",
    "long",
    "negativeInteger",
    "nonNegativeInteger",
    "nonPositiveInteger",
    "normalizedString",
    "positiveInteger",
    "short",
    "string",
    "time",
    "token",
    "unsignedByte",
    "unsignedInt",
    "unsignedLong",
    "unsignedShort",
];

/// Something that does not hold together, and where.
#[derive(Debug)]
pub(crate) struct Flaw<P> {
    pub(crate) at: P,
    pub(crate) subject: String,
    message: String,
    help: &'static str,
}

impl<P> Flaw<P> {
    /// The flaw as an error that knows the input and the place.
    pub(crate) fn told(self, at: impl FnOnce(P, String) -> Error) -> Error {
        let error = at(self.at, self.message).of(self.subject);
        if self.help.is_empty() { error } else { error.help(self.help) }
    }
}

/// What a reference stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// The type of an element.
    Type,
    /// The type that a complex type extends.
    Base,
    /// The type that a simple type restricts.
    Restricted,
    /// The element of a message. A part of a schema keeps its operations and not all of their
    /// messages, so that only a WSDL has them all.
    Message,
}

#[derive(Debug)]
struct Reference<P> {
    role: Role,
    to: QName,
    at: P,
    subject: String,
}

/// Where the types of an input and the references to them stand.
#[derive(Debug)]
pub(crate) struct Places<P> {
    types: BTreeMap<QName, P>,
    references: Vec<Reference<P>>,
}

impl<P> Default for Places<P> {
    fn default() -> Self {
        Self { types: BTreeMap::new(), references: Vec::new() }
    }
}

impl<P: Copy> Places<P> {
    /// Notes where a type is declared.
    pub(crate) fn declared(&mut self, name: &QName, at: P) {
        self.types.insert(name.clone(), at);
    }

    /// Notes a reference. The subject is what refers: `type A, element b`.
    pub(crate) fn refers(&mut self, role: Role, to: &QName, at: P, subject: &str) {
        self.references.push(Reference { role, to: to.clone(), at, subject: subject.to_owned() });
    }

    /// Whether the references of a schema that was read hold.
    pub(crate) fn check(&self, schema: &Schema) -> Result<(), Flaw<P>> {
        for reference in &self.references {
            if let Some((message, help)) = broken(reference.role, &reference.to, schema) {
                return Err(Flaw { at: reference.at, subject: reference.subject.clone(), message, help });
            }
        }
        for name in schema.types.keys() {
            let Some((round, message)) = endless(schema, name) else { continue };
            let Some(at) = self.types.get(round) else { continue };
            let subject = format!("type {}", round.name);
            let help = "let one of them extend nothing, or another type";
            return Err(Flaw { at: *at, subject, message, help });
        }
        Ok(())
    }
}

/// What is wrong with a reference, and what to do about it.
fn broken(role: Role, to: &QName, schema: &Schema) -> Option<(String, &'static str)> {
    if role == Role::Message {
        let message = format!("it refers to the element {to}, which is not declared");
        return (!schema.elements.contains_key(to)).then_some((message, UNDECLARED));
    }
    let declared = schema.types.get(to);
    let simple = match declared {
        Some(Type::Simple(_)) => true,
        Some(Type::Complex(_)) => false,
        None if to.ns != XSD => {
            return Some((format!("it refers to the type {to}, which is not declared"), UNDECLARED));
        }
        None if BUILT_IN.contains(&to.name.as_str()) => to.name != "anyType",
        None => {
            let message = format!("xsd:{} is not a type of XML Schema", excerpt(&to.name));
            return Some((message, "check its spelling"));
        }
    };
    match role {
        Role::Base if simple => {
            Some((format!("it extends {to}, which is a simple type"), "extend a complex type, or nothing"))
        }
        // Everything may be restricted that is in the end text; `anyType` never is.
        Role::Restricted if !simple => {
            Some((format!("it restricts {to}, which is not a simple type"), "restrict a simple type"))
        }
        _ => None,
    }
}

/// The type at which the chain of a type's bases comes round, or goes on too long.
fn endless<'a>(schema: &'a Schema, name: &'a QName) -> Option<(&'a QName, String)> {
    let mut chain = vec![name];
    let mut step = base(schema, name);
    while let Some(next) = step {
        if let Some(start) = chain.iter().position(|known| *known == next) {
            let mut round: Vec<_> = chain.iter().skip(start).map(|name| excerpt(&name.name)).collect();
            round.push(excerpt(&next.name));
            return Some((next, format!("it extends itself: {}", round.join(" extends "))));
        }
        if chain.len() > MAX_BASES {
            return Some((name, format!("more than {MAX_BASES} types stand on each other")));
        }
        chain.push(next);
        step = base(schema, next);
    }
    None
}

/// The type that a type stands on.
fn base<'a>(schema: &'a Schema, name: &QName) -> Option<&'a QName> {
    match schema.types.get(name)? {
        Type::Complex(complex) => complex.base.as_ref(),
        Type::Simple(simple) => Some(&simple.base),
    }
}

/// The elements of a sequence that came so far, by name: one that comes again has to be of the
/// same type, because XML cannot tell them apart.
#[derive(Debug, Default)]
pub(crate) struct Sequence {
    pub(crate) particles: Vec<Particle>,
    known: HashMap<String, usize>,
}

impl Sequence {
    /// Adds a particle, if it fits.
    pub(crate) fn push(&mut self, particle: Particle) -> Result<(), String> {
        if let Particle::Element(element) = &particle {
            let place = *self.known.entry(element.name.clone()).or_insert(self.particles.len());
            if let Some(Particle::Element(first)) = self.particles.get(place)
                && first.ty != element.ty
            {
                return Err(format!("`{}` is declared twice, with two types", excerpt(&element.name)));
            }
        }
        self.particles.push(particle);
        Ok(())
    }
}

impl Schema {
    /// Whether it holds together. What [`wsdl::read`](crate::wsdl::read),
    /// [`describe::read`](crate::describe::read) and [`snapshot::read`](crate::snapshot::read) give
    /// does; a schema that a program made, or joined, may not.
    ///
    /// # Errors
    /// If a name is none, if what is referred to is not declared, if types extend each other in a
    /// circle, or if names of one object differ in letter case only.
    ///
    /// ```
    /// use sforce_schema::{Object, Schema};
    ///
    /// let object = Object { name: "a/b".to_owned(), ..Object::default() };
    /// let schema = Schema { objects: [("a/b".to_owned(), object)].into(), ..Schema::default() };
    /// let error = schema.check().unwrap_err().to_string();
    /// assert!(error.starts_with("schema: object a/b: `a/b` is not a name"));
    /// ```
    pub fn check(&self) -> Result<(), Error> {
        let mut walk = Walk { places: Places::default() };
        for (name, ty) in &self.types {
            walk.places.declared(name, ());
            let subject = format!("type {}", excerpt(&name.name));
            named(&name.name, &subject)?;
            match ty {
                Type::Complex(complex) => walk.complex(complex, &subject)?,
                Type::Simple(simple) => walk.places.refers(Role::Restricted, &simple.base, (), &subject),
            }
        }
        for (name, element) in &self.elements {
            let subject = format!("element {}", excerpt(&name.name));
            named(&name.name, &subject)?;
            walk.element(element, &subject)?;
        }
        if let Some(service) = &self.service {
            Walk::service(service)?;
        }
        for (name, object) in &self.objects {
            of_object(name, object)?;
        }
        walk.places.check(self).map_err(|flaw| flaw.told(|(), message| Error::new("schema", message)))
    }
}

fn named(name: &str, subject: &str) -> Result<(), Error> {
    name::check(name).map_err(|message| Error::new("schema", message).of(subject))
}

/// A walk through a schema without places.
struct Walk {
    places: Places<()>,
}

impl Walk {
    fn complex(&mut self, complex: &Complex, subject: &str) -> Result<(), Error> {
        if let Some(base) = &complex.base {
            self.places.refers(Role::Base, base, (), subject);
        }
        let mut sequence = Sequence::default();
        for element in complex.elements() {
            self.element(element, &format!("{subject}, element {}", excerpt(&element.name)))?;
            sequence
                .push(Particle::Element(element.clone()))
                .map_err(|message| Error::new("schema", message).of(subject))?;
        }
        Ok(())
    }

    fn element(&mut self, element: &Element, subject: &str) -> Result<(), Error> {
        named(&element.name, subject)?;
        match &element.ty {
            ElementType::Named(ty) => self.places.refers(Role::Type, ty, (), subject),
            ElementType::Inline(complex) => self.complex(complex, subject)?,
            ElementType::Missing => {}
        }
        Ok(())
    }

    fn service(service: &Service) -> Result<(), Error> {
        let names = [&service.name, &service.port_type, &service.binding, &service.port];
        names.into_iter().filter(|name| !name.is_empty()).try_for_each(|name| named(name, "service"))?;
        for (name, operation) in &service.operations {
            let subject = format!("operation {}", excerpt(name));
            named(name, &subject)?;
            operation.faults.keys().try_for_each(|fault| named(fault, &subject))?;
        }
        Ok(())
    }
}

fn of_object(key: &str, object: &Object) -> Result<(), Error> {
    let subject = format!("object {}", excerpt(&object.name));
    named(&object.name, &subject)?;
    if key != object.name {
        return Err(Error::new("schema", format!("it stands as `{}`", excerpt(key))).of(subject));
    }
    let mut fields = Fields::default();
    for field in &object.fields {
        let subject = format!("{subject}, field {}", excerpt(&field.name));
        let all = [field.name.as_str(), field.ty.as_str()].into_iter();
        let others = field.reference_to.iter().chain(&field.relationship_name).map(String::as_str);
        all.chain(others).try_for_each(|name| named(name, &subject))?;
        fields.add(&field.name).map_err(|message| Error::new("schema", message).of(&subject))?;
    }
    for child in &object.children {
        let all = [&child.object, &child.field].into_iter().filter(|name| !name.is_empty());
        all.chain(&child.relationship_name).try_for_each(|name| named(name, &subject))?;
    }
    Ok(())
}

/// The fields of an object that came so far: the service ignores letter case, so two names that
/// differ in nothing else are one field twice.
#[derive(Debug, Default)]
pub(crate) struct Fields(BTreeSet<String>);

impl Fields {
    pub(crate) fn add(&mut self, name: &str) -> Result<(), String> {
        if self.0.insert(name.to_ascii_lowercase()) {
            return Ok(());
        }
        Err(format!("the field `{}` stands twice; letter case does not tell fields apart", excerpt(name)))
    }
}
