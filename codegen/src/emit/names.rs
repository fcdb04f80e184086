//! The Rust names of a module's types, all decided before any text is written.

use super::report::Clash;
use crate::names::{Scope, type_name, variant_name};
use crate::schema::{Complex, ElementType, QName, Schema, Type, XSD};
use std::collections::{BTreeMap, BTreeSet};

/// Types of a WSDL that the library has itself, with the path that stands for each.
///
/// They are the envelope of calls: written once, as the union over all versions.
pub(super) const LIBRARY: &[(&str, &str)] = &[("AsyncResult", "::sforce::metadata::AsyncResult")];

/// The reason that goes with [`LIBRARY`].
pub(super) const IN_LIBRARY: &str = "the library has it, as the union over all versions";

/// The Rust names of one module.
pub(super) struct ModuleNames {
    types: BTreeMap<QName, String>,
    objects: BTreeMap<String, String>,
    /// Every type name that is taken, to know when the prelude's are shadowed.
    taken: BTreeSet<String>,
    /// The types that extend a type, directly or not, in order.
    subtypes: BTreeMap<QName, Vec<QName>>,
    /// The namespaces of the types, in order.
    pub(super) namespaces: Vec<String>,
    pub(super) clashes: Vec<Clash>,
    scope: std::cell::RefCell<Scope>,
}

impl ModuleNames {
    pub(super) fn of(schema: &Schema) -> Self {
        let mut scope = Scope::default();
        let mut clashes = Vec::new();
        let mut take = |api: &str| {
            let taken = scope.take(type_name(api), api);
            if let Some(with) = taken.clash {
                clashes.push(Clash { api: api.to_owned(), with, name: taken.name.clone() });
            }
            taken.name
        };
        let objects: BTreeMap<_, _> = schema.objects.keys().map(|name| (name.clone(), take(name))).collect();
        let types: BTreeMap<_, _> =
            schema.types.keys().map(|name| (name.clone(), take(&name.name))).collect();
        let namespaces: BTreeSet<_> = schema.types.keys().map(|name| name.ns.clone()).collect();
        Self {
            taken: objects.values().chain(types.values()).cloned().collect(),
            types,
            objects,
            subtypes: subtypes(schema),
            namespaces: namespaces.into_iter().collect(),
            clashes,
            scope: scope.into(),
        }
    }

    /// The Rust name of a type of the schema.
    pub(super) fn ty(&self, name: &QName) -> Option<&str> {
        self.types.get(name).map(String::as_str)
    }

    /// The Rust name of an sObject of the schema.
    pub(super) fn object(&self, name: &str) -> Option<&str> {
        self.objects.get(name).map(String::as_str)
    }

    /// A fresh type name, for an enumeration or an anonymous type.
    pub(super) fn fresh(&self, wanted: &str) -> String {
        self.scope.borrow_mut().take(type_name(wanted), wanted).name
    }

    /// The types that extend `name`, directly or not.
    pub(super) fn subtypes(&self, name: &QName) -> &[QName] {
        self.subtypes.get(name).map_or(&[], Vec::as_slice)
    }

    /// A name of std's prelude, absolute where a type of this module has it.
    pub(super) fn prelude(&self, name: &'static str) -> String {
        if !self.taken.contains(name) {
            return name.to_owned();
        }
        match name {
            "Option" => "::std::option::Option",
            "Vec" => "::std::vec::Vec",
            "String" => "::std::string::String",
            other => other,
        }
        .to_owned()
    }

    /// The static that describes the API of a namespace.
    pub(super) fn api(&self, ns: &str) -> String {
        match self.namespaces.iter().position(|known| known == ns) {
            Some(0) | None => "API".to_owned(),
            Some(place) => format!("API_{}", place + 1),
        }
    }
}

/// What an element of a type turns out to hold.
pub(super) enum Holds<'a> {
    /// One of XML Schema's own types.
    Xsd(&'a str),
    /// The id type that every API declares.
    Id,
    /// Text, with or without a pattern.
    Text,
    /// An enumeration.
    Enumeration(&'a QName),
    /// A type with elements.
    Record(&'a QName),
    /// A type that the library has.
    Library(&'static str),
    /// An anonymous type with elements.
    Anonymous(&'a Complex),
    /// No declared type.
    Anything,
}

pub(super) fn holds<'a>(schema: &'a Schema, ty: &'a ElementType) -> Holds<'a> {
    let name = match ty {
        ElementType::Named(name) => name,
        ElementType::Inline(complex) => return Holds::Anonymous(complex),
        ElementType::Missing => return Holds::Anything,
    };
    if name.ns == XSD {
        return Holds::Xsd(&name.name);
    }
    match schema.types.get(name) {
        Some(Type::Simple(simple)) if simple.values.is_empty() => {
            if name.name == "ID" {
                Holds::Id
            } else {
                Holds::Text
            }
        }
        Some(Type::Simple(_)) => Holds::Enumeration(name),
        Some(Type::Complex(_)) => match library(&name.name) {
            Some(path) => Holds::Library(path),
            None => Holds::Record(name),
        },
        None => Holds::Anything,
    }
}

/// The library's own type for a type of a WSDL.
pub(super) fn library(name: &str) -> Option<&'static str> {
    LIBRARY.iter().find(|(known, _)| *known == name).map(|(_, path)| *path)
}

/// The names of an enumeration's variants, in order; equal values come once.
pub(super) fn variants<'a>(
    values: impl Iterator<Item = &'a str>,
) -> (Vec<(String, &'a str)>, Vec<Clash>, usize) {
    let mut scope = Scope::default();
    let mut seen = BTreeSet::new();
    let mut clashes = Vec::new();
    let mut repeated = 0;
    let mut named = Vec::new();
    for value in values {
        if !seen.insert(value) {
            repeated += 1;
            continue;
        }
        let taken = scope.take(variant_name(value), value);
        if let Some(with) = taken.clash {
            clashes.push(Clash { api: value.to_owned(), with, name: taken.name.clone() });
        }
        named.push((taken.name, value));
    }
    (named, clashes, repeated)
}

fn subtypes(schema: &Schema) -> BTreeMap<QName, Vec<QName>> {
    let mut found = BTreeMap::<QName, Vec<QName>>::new();
    for name in schema.types.keys() {
        let mut above = BTreeSet::from([name]);
        let mut next = base(schema, name);
        while let Some(base_name) = next {
            // A type that extends itself ends here.
            if !above.insert(base_name) {
                break;
            }
            found.entry(base_name.clone()).or_default().push(name.clone());
            next = base(schema, base_name);
        }
    }
    found
}

/// The type that a type extends, if the schema declares it.
pub(super) fn base<'a>(schema: &'a Schema, name: &QName) -> Option<&'a QName> {
    match schema.types.get(name) {
        Some(Type::Complex(complex)) => {
            complex.base.as_ref().filter(|base| matches!(schema.types.get(*base), Some(Type::Complex(_))))
        }
        _ => None,
    }
}
