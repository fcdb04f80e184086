//! The Rust names of a module's types, all decided before any text is written.

use super::report::{Clash, Report};
use sforce_names::{Scope, module_name, type_name, variant_name};
use sforce_schema::Error;
use sforce_schema::sobjects::SObjects;
use sforce_schema::{Complex, ElementType, MAX_BASES, METADATA, QName, Schema, Type, XSD};
use std::collections::{BTreeMap, BTreeSet};

/// Types of a WSDL that the library has itself: namespace, name, the path that stands for it.
///
/// They are the envelope of calls: written once, as the union over all versions.
pub(super) const LIBRARY: &[(&str, &str, &str)] =
    &[(METADATA, "AsyncResult", "::sforce::metadata::AsyncResult")];

/// Names that generated text uses bare, and that a static of a type's name would hide.
const RESERVED: &[&str] = &[
    "None",
    "Some",
    "TABLES",
    "CREATE",
    "UPDATE",
    "FILTER",
    "SORT",
    "GROUP",
    "NILLABLE",
    "KEY",
    "AGGREGATE",
];

/// Names that a module would hide: Rust's own types, and the crates that paths begin with.
const HIDING: &[&str] = &[
    "alloc", "bool", "char", "core", "f32", "f64", "i128", "i16", "i32", "i64", "i8", "isize", "sforce",
    "std", "str", "u128", "u16", "u32", "u64", "u8", "usize",
];

/// The library's type for an sObject of any type.
pub(super) const DYNAMIC: &str = "::sforce::DynamicObject";

/// The reason that goes with it.
pub(super) const IS_DYNAMIC: &str = "an sObject of any type: the dynamic record";

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
    pub(super) fn of(schema: &Schema, sobjects: &SObjects) -> Self {
        let mut namespaces: BTreeSet<_> = schema.types.keys().map(|name| name.ns.clone()).collect();
        // What only a describe tells of is in none.
        if sobjects.objects.keys().any(|name| sobjects.declared(name).is_none()) {
            namespaces.insert(String::new());
        }
        let apis: Vec<_> = (0..namespaces.len().max(1)).map(api_static).collect();
        let reserved: Vec<_> = RESERVED.iter().copied().chain(apis.iter().map(String::as_str)).collect();
        let mut scope = Scope::with_reserved(&reserved);
        let mut clashes = Vec::new();
        let mut take = |api: &str| {
            let taken = scope.take(type_name(api), api);
            if let Some(with) = taken.clash {
                clashes.push(Clash { api: api.to_owned(), with, name: taken.name.clone() });
            }
            taken.name
        };
        let objects: BTreeMap<_, _> =
            sobjects.objects.keys().map(|name| (name.clone(), take(name))).collect();
        let rust = |name: &QName| match sobjects.types.get(name) {
            Some(object) => objects[object].clone(),
            None => take(&name.name),
        };
        let types: BTreeMap<_, _> = schema
            .types
            .keys()
            .map(rust)
            .zip(schema.types.keys())
            .map(|(rust, name)| (name.clone(), rust))
            .collect();
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

    /// The module of an sObject's text: a file, so of ASCII, and no name that the text of the
    /// module means something else by.
    pub(super) fn part(&self, object: &str) -> String {
        let plain = |c: char| if c.is_ascii() { c.to_string() } else { format!("u{:04x}", u32::from(c)) };
        let mut part: String = module_name(object).chars().map(plain).collect();
        while self.taken.contains(&part) || HIDING.contains(&part.as_str()) {
            part.push('_');
        }
        part
    }

    /// A fresh type name, for an enumeration or an anonymous type.
    pub(super) fn fresh(&self, wanted: &str, report: &mut Report) -> String {
        let taken = self.scope.borrow_mut().take(type_name(wanted), wanted);
        report.clash(wanted, &taken);
        taken.name
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
        api_static(self.namespaces.iter().position(|known| known == ns).unwrap_or_default())
    }
}

/// The static that describes the API of the namespace in this place.
fn api_static(place: usize) -> String {
    if place == 0 { "API".to_owned() } else { format!("API_{}", place + 1) }
}

/// What an element of a type turns out to hold.
pub(super) enum Holds<'a> {
    /// One of XML Schema's own types; `anyType` where none is declared.
    Xsd(&'a str),
    /// The id type that every API declares.
    Id,
    /// An enumeration.
    Enumeration(&'a QName),
    /// A type with elements.
    Record(&'a QName),
    /// A type that the library has.
    Library(&'static str),
    /// An anonymous type with elements.
    Anonymous(&'a Complex),
}

/// What an element of this type holds; a type that is not declared is an error.
pub(super) fn holds<'a>(schema: &'a Schema, ty: &'a ElementType) -> Result<Holds<'a>, Error> {
    match ty {
        ElementType::Named(name) => named(schema, name),
        ElementType::Inline(complex) => Ok(Holds::Anonymous(complex)),
        ElementType::Missing => Ok(Holds::Xsd("anyType")),
    }
}

fn named<'a>(schema: &'a Schema, name: &'a QName) -> Result<Holds<'a>, Error> {
    let mut name = name;
    // A simple type without values is what it restricts; chains of them are short.
    for _ in 0..MAX_BASES {
        if name.ns == XSD {
            return Ok(Holds::Xsd(&name.name));
        }
        name = match schema.types.get(name) {
            Some(Type::Simple(simple)) if !simple.values.is_empty() => return Ok(Holds::Enumeration(name)),
            Some(Type::Simple(_)) if name.name == "ID" => return Ok(Holds::Id),
            Some(Type::Simple(simple)) => &simple.base,
            Some(Type::Complex(_)) if schema.is_any_sobject(name) => return Ok(Holds::Library(DYNAMIC)),
            Some(Type::Complex(_)) => {
                return Ok(library(name).map_or(Holds::Record(name), Holds::Library));
            }
            None => return Err(undeclared(name)),
        };
    }
    Err(Error::new("schema", format!("the simple type {name} restricts itself")))
}

/// The error of a type that is named but nowhere declared.
pub(super) fn undeclared(name: &QName) -> Error {
    Error::new("schema", format!("the type {name} is not declared"))
        .help("add its declaration, or take out what names it")
}

/// The library's own type for a type of a WSDL.
pub(super) fn library(name: &QName) -> Option<&'static str> {
    LIBRARY.iter().find(|(ns, known, _)| *ns == name.ns && *known == name.name).map(|(.., path)| *path)
}

/// The names of an enumeration's variants, in order; equal values come once.
pub(super) fn variants<'a>(
    owner: &str,
    values: impl Iterator<Item = &'a str>,
    report: &mut Report,
) -> Result<Vec<(String, &'a str)>, Error> {
    let mut scope = Scope::default();
    let mut seen = BTreeSet::new();
    let mut named = Vec::new();
    for value in values {
        report.values.read += 1;
        if !seen.insert(value) {
            report.values.mapped += 1;
            report.map(format!("{owner}.{value}"), "listed before: one variant");
            continue;
        }
        report.values.emitted += 1;
        let taken = scope.take(variant_name(value), value);
        report.clash(&format!("{owner}.{value}"), &taken);
        named.push((taken.name, value));
    }
    // An enumeration's number is a u16.
    if named.len() > usize::from(u16::MAX) {
        let message =
            format!("it has {} values, and an enumeration has {} at the most", named.len(), u16::MAX);
        return Err(Error::new("schema", message)
            .of(owner)
            .help("bind only the objects and types that you need"));
    }
    Ok(named)
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

/// The type that a type extends, if any, whether declared or not.
fn base<'a>(schema: &'a Schema, name: &QName) -> Option<&'a QName> {
    match schema.types.get(name) {
        Some(Type::Complex(complex)) => complex.base.as_ref(),
        _ => None,
    }
}

/// A type's complex type and those of its bases, the type's own first.
pub(super) fn chain<'a>(schema: &'a Schema, own: &'a Complex) -> Result<Vec<&'a Complex>, Error> {
    match schema.chain(own) {
        (chain, None) => Ok(chain),
        (_, Some(base)) => Err(undeclared(base)),
    }
}
