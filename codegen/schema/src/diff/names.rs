//! What things are called in a diff, and how they are declared there.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Complex, Element, ElementType, Field, Occurs, Particle, Prop, QName, Schema, XSD};
use crate::usual;

/// Which names need no namespace, and how a namespace is written before those that do.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// The namespace of each local name that stands in one only.
    plain: BTreeMap<String, String>,
    /// What is written for each namespace.
    spaces: BTreeMap<String, String>,
}

impl Names {
    /// The names that two schemas declare.
    pub(super) fn of(old: &Schema, new: &Schema) -> Self {
        let mut found = BTreeMap::<&str, BTreeSet<&str>>::new();
        for schema in [old, new] {
            for name in schema.types.keys().chain(schema.elements.keys()) {
                found.entry(&name.name).or_default().insert(&name.ns);
            }
        }
        let spaces: BTreeSet<&str> = found.values().flatten().copied().collect();
        let written = |ns: &&str| {
            let unique = spaces.iter().filter(|other| word(other) == word(ns)).count() == 1;
            let short = word(ns).filter(|_| unique).map(|word| format!("{word}:"));
            ((*ns).to_owned(), short.unwrap_or_else(|| format!("{{{ns}}}")))
        };
        let plain = found.iter().filter_map(|(name, spaces)| match spaces.first() {
            Some(ns) if spaces.len() == 1 => Some(((*name).to_owned(), (*ns).to_owned())),
            _ => None,
        });
        Self { plain: plain.collect(), spaces: spaces.iter().map(written).collect() }
    }

    /// A type or an element, with its namespace where it needs it.
    pub(super) fn name(&self, name: &QName) -> String {
        if name.ns == XSD {
            format!("xsd:{}", name.name)
        } else if self.plain.get(&name.name) == Some(&name.ns) {
            name.name.clone()
        } else {
            match self.spaces.get(&name.ns) {
                Some(space) => format!("{space}{}", name.name),
                None => name.to_string(),
            }
        }
    }

    /// What an element holds.
    pub(super) fn ty(&self, ty: &ElementType) -> String {
        match ty {
            ElementType::Named(name) => self.name(name),
            ElementType::Inline(_) => "inline".to_owned(),
            ElementType::Missing => "untyped".to_owned(),
        }
    }

    /// What an element holds, with what is in an anonymous type.
    fn declared_type(&self, ty: &ElementType) -> String {
        match ty {
            ElementType::Inline(complex) => {
                let base = complex.base.as_ref().map(|base| format!("extends {}", self.name(base)));
                let inside: Vec<String> = base.into_iter().chain(self.particles(complex)).collect();
                format!("{{{}}}", inside.join(", "))
            }
            ty => self.ty(ty),
        }
    }

    /// An element without its name: `xsd:string 0..1 nillable`.
    pub(super) fn element(&self, element: &Element) -> String {
        let mut text = self.declared_type(&element.ty);
        if element.occurs != Occurs::ONCE {
            text.push(' ');
            text.push_str(&occurs(element.occurs));
        }
        if element.nillable {
            text.push_str(" nillable");
        }
        text
    }

    /// The members of a type of its own, each with its name.
    pub(super) fn particles(&self, complex: &Complex) -> Vec<String> {
        let particle = |particle: &Particle| match particle {
            Particle::Element(element) => format!("{} {}", element.name, self.element(element)),
            Particle::Any(often) => format!("{ANY} {}", occurs(*often)),
        };
        complex.particles.iter().map(particle).collect()
    }
}

/// What a wildcard is called.
pub(super) const ANY: &str = "<any>";

/// What tells Salesforce's namespaces apart: `sobject` of `urn:sobject.tooling.soap.sforce.com`,
/// `metadata` of `http://soap.sforce.com/2006/04/metadata`.
fn word(ns: &str) -> Option<&str> {
    let word = match ns.strip_prefix("urn:") {
        Some(rest) => rest.split('.').next(),
        None => ns.rsplit('/').next(),
    };
    word.filter(|word| !word.is_empty() && *word != "xsd")
}

/// `0..1`, `1..*`
pub(super) fn occurs(occurs: Occurs) -> String {
    match occurs.max {
        Some(max) if max == occurs.min => max.to_string(),
        Some(max) => format!("{}..{max}", occurs.min),
        None => format!("{}..*", occurs.min),
    }
}

/// `1 field`, `12 fields`
pub(super) fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// A field in short: `string(80), required`, `reference(18), to Account, User`.
pub(super) fn field(field: &Field) -> String {
    let mut text = field.ty.to_string();
    if field.length != 0 {
        text.push_str(&format!("({})", field.length));
    }
    if field.precision != 0 || field.scale != 0 {
        text.push_str(&format!("({},{})", field.precision, field.scale));
    }
    let written = match (field.has(Prop::Createable), field.has(Prop::Updateable)) {
        (true, true) => "",
        (true, false) => ", create only",
        (false, true) => ", update only",
        (false, false) => ", read-only",
    };
    text.push_str(written);
    if field.required() {
        text.push_str(", required");
    }
    if !field.reference_to.is_empty() {
        text.push_str(&format!(", to {}", field.reference_to.join(", ")));
    }
    if !field.values.is_empty() {
        text.push_str(&format!(", {}", count(field.values.len(), "value", "values")));
    }
    text
}

/// The properties of a field: `createable nillable`.
pub(super) fn properties(field: &Field) -> String {
    field.props.iter().map(|prop| prop.key()).collect::<Vec<_>>().join(" ")
}

/// The field's soapType; none if it is the usual one of its type, which says nothing.
pub(super) fn soap_type(field: &Field) -> Option<&str> {
    Some(field.soap_type.as_str()).filter(|ty| *ty != usual::soap_type(&field.ty))
}

/// The field's byteLength; none if it is the usual one of its length.
pub(super) fn byte_length(field: &Field) -> Option<u32> {
    Some(field.byte_length).filter(|bytes| *bytes != usual::byte_length(&field.ty, field.length))
}

/// The kinds and versions of a schema's sources: `describe 58.0, reference`.
pub(super) fn sources(schema: &Schema) -> String {
    let of = |(kind, version): (&str, Option<_>)| match version {
        Some(version) => format!("{kind} {version}"),
        None => kind.to_owned(),
    };
    let sources: BTreeSet<_> =
        schema.sources.iter().map(|source| (source.kind.word(), source.version)).collect();
    sources.into_iter().map(of).collect::<Vec<_>>().join(", ")
}
