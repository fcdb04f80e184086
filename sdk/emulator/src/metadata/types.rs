//! Components and the types of a Metadata WSDL: what fits them, and in which
//! order their elements stand.

use std::collections::BTreeSet;

use sforce_schema::{Complex, Element as Declared, ElementType, QName, Schema, Simple, Type, XSD};

use super::kinds;
use crate::time;
use crate::xml::{Element, Writer};

/// The namespace of everything in the Metadata API.
pub(crate) use sforce_schema::METADATA;

/// How long a chain of base types may be.
const LONGEST_CHAIN: usize = 32;

/// A component that fits its type.
#[derive(Debug)]
pub(crate) struct Findings {
    /// The component, with its texts trimmed.
    pub(crate) element: Element,
    /// Paths of required elements that are not there.
    pub(crate) missing: Vec<String>,
}

/// Checks names, values and how often each element stands; says in words what
/// does not fit. Elements may stand in any order.
pub(crate) fn check(schema: &Schema, kind: &str, component: &Element) -> Result<Findings, String> {
    let name = QName::new(METADATA, kind);
    if !is_component(schema, &name) {
        return Err(format!("'{kind}' is not a type of metadata component in this version"));
    }
    let mut findings = Findings { element: component.clone(), missing: Vec::new() };
    check_named(schema, &name, &mut findings.element, "", &mut findings.missing)?;
    Ok(findings)
}

/// Whether a version has this type of component.
pub(crate) fn has(schema: &Schema, kind: &str) -> bool {
    is_component(schema, &QName::new(METADATA, kind))
}

/// The types of component that stand for themselves: those that no other type
/// extends, and that are no part of another component.
pub(crate) fn kinds(schema: &Schema) -> Vec<&str> {
    let extended: BTreeSet<&QName> = schema
        .types
        .values()
        .filter_map(|ty| match ty {
            Type::Complex(complex) => complex.base.as_ref(),
            Type::Simple(_) => None,
        })
        .collect();
    let parts: BTreeSet<&str> =
        kinds::PARENTS.iter().flat_map(|parent| children(schema, parent)).map(|(_, kind)| kind).collect();
    let own = schema.types.keys().filter(|name| name.ns == METADATA && is_component(schema, name));
    own.filter(|name| !extended.contains(name) || kinds::ALSO_EXTENDED.contains(&name.name.as_str()))
        .map(|name| name.name.as_str())
        .filter(|name| *name != "Package" && !parts.contains(name))
        .collect()
}

/// The components that a component of this type holds: the element's name, and
/// their type.
pub(crate) fn children<'a>(schema: &'a Schema, kind: &str) -> Vec<(&'a str, &'a str)> {
    if !kinds::PARENTS.contains(&kind) {
        return Vec::new();
    }
    let Some(complex) = complex(schema, &QName::new(METADATA, kind)) else { return Vec::new() };
    let held = elements(schema, complex).into_iter().filter_map(|declared| match &declared.ty {
        ElementType::Named(name) if declared.occurs.many() && is_component(schema, name) => {
            Some((declared.name.as_str(), name.name.as_str()))
        }
        _ => None,
    });
    held.collect()
}

pub(crate) fn complex<'a>(schema: &'a Schema, name: &QName) -> Option<&'a Complex> {
    match schema.types.get(name) {
        Some(Type::Complex(complex)) => Some(complex),
        _ => None,
    }
}

/// The elements of a component that its type declares, in the declared order;
/// what a version does not know is left out.
pub(crate) fn ordered(schema: &Schema, kind: &str, component: &Element) -> Element {
    let mut component = component.clone();
    order(schema, &QName::new(METADATA, kind), &mut component);
    component
}

fn order(schema: &Schema, name: &QName, element: &mut Element) {
    // A subtype may stand where its base is declared.
    let given = element.xsi_type.as_ref().map(|(ns, name)| QName::new(ns, name));
    let Some(complex) = given.and_then(|given| complex(schema, &given)).or_else(|| complex(schema, name))
    else {
        return;
    };
    order_complex(schema, complex, element);
}

fn order_complex(schema: &Schema, complex: &Complex, element: &mut Element) {
    let mut sorted = Vec::with_capacity(element.children.len());
    for declared in elements(schema, complex) {
        let (mut here, rest): (Vec<_>, Vec<_>) =
            std::mem::take(&mut element.children).into_iter().partition(|child| child.name == declared.name);
        element.children = rest;
        for child in &mut here {
            match &declared.ty {
                ElementType::Named(name) => order(schema, name, child),
                ElementType::Inline(inline) => order_complex(schema, inline, child),
                ElementType::Missing => {}
            }
        }
        sorted.extend(here);
    }
    element.children = sorted;
}

/// Writes a component as the content of an element that names its type.
pub(crate) fn write(xml: &mut Writer, tag: &str, kind: &str, component: &Element) {
    xml.nest(&format!("{tag} xsi:type=\"{kind}\""), |xml| write_inside(xml, component));
}

/// Writes what is in an element, without prefixes: the default namespace is the
/// Metadata API's.
pub(crate) fn write_inside(xml: &mut Writer, element: &Element) {
    if element.children.is_empty() {
        xml.text(&element.text);
    }
    for child in &element.children {
        match &child.xsi_type {
            _ if child.nil => xml.nillable(&child.name, None),
            None => xml.nest(&child.name, |xml| write_inside(xml, child)),
            Some((ns, kind)) if ns == METADATA => write(xml, &child.name, kind, child),
            Some((ns, kind)) => {
                let tag = format!("{} xmlns:t=\"{ns}\" xsi:type=\"t:{kind}\"", child.name);
                xml.nest(&tag, |xml| write_inside(xml, child));
            }
        }
    }
}

/// Whether a type extends `Metadata`.
fn is_component(schema: &Schema, name: &QName) -> bool {
    let base = QName::new(METADATA, "Metadata");
    let mut at = name.clone();
    for _ in 0..LONGEST_CHAIN {
        match schema.types.get(&at) {
            Some(Type::Complex(Complex { base: Some(next), .. })) if *next == base => return true,
            Some(Type::Complex(Complex { base: Some(next), .. })) => at = next.clone(),
            _ => return false,
        }
    }
    false
}

/// The elements of a type, those of its base types first.
pub(crate) fn elements<'a>(schema: &'a Schema, complex: &'a Complex) -> Vec<&'a Declared> {
    let mut chain = vec![complex];
    while let Some(base) =
        chain.last().and_then(|last| last.base.as_ref()).filter(|_| chain.len() < LONGEST_CHAIN)
    {
        match schema.types.get(base) {
            Some(Type::Complex(base)) => chain.push(base),
            _ => break,
        }
    }
    let declared: Vec<&Declared> = chain.into_iter().rev().flat_map(Complex::elements).collect();
    // Some types declare again what their base declares: what is required of the two counts.
    let weight = |at: usize| (declared[at].occurs.min, at);
    let counts = |at: usize| {
        let same = |other: &usize| declared[*other].name == declared[at].name;
        (0..declared.len()).filter(same).all(|other| weight(other) <= weight(at))
    };
    (0..declared.len()).filter(|at| counts(*at)).map(|at| declared[at]).collect()
}

fn check_named(
    schema: &Schema,
    name: &QName,
    element: &mut Element,
    path: &str,
    missing: &mut Vec<String>,
) -> Result<(), String> {
    if name.ns == XSD {
        return check_text(&name.name, element);
    }
    // A subtype may stand where its base is declared.
    let given = element
        .xsi_type
        .as_ref()
        .map(|(ns, name)| QName::new(ns, name))
        .filter(|given| schema.types.contains_key(given));
    match schema.types.get(given.as_ref().unwrap_or(name)) {
        Some(Type::Complex(complex)) => check_complex(schema, complex, &name.name, element, path, missing),
        Some(Type::Simple(simple)) => check_simple(simple, name, element),
        // A type that the schema does not hold cannot be checked.
        None => Ok(()),
    }
}

fn check_complex(
    schema: &Schema,
    complex: &Complex,
    kind: &str,
    element: &mut Element,
    path: &str,
    missing: &mut Vec<String>,
) -> Result<(), String> {
    let declared = elements(schema, complex);
    for child in &mut element.children {
        let Some(declared) = declared.iter().find(|it| it.name == child.name) else {
            return Err(format!(
                "Element {{{}}}{} invalid at this location in type {kind}",
                child.namespace, child.name
            ));
        };
        if child.nil {
            continue;
        }
        let path = join(path, &child.name);
        match &declared.ty {
            ElementType::Named(name) => check_named(schema, name, child, &path, missing)?,
            ElementType::Inline(inline) => {
                check_complex(schema, inline, &child.name.clone(), child, &path, missing)?;
            }
            ElementType::Missing => {}
        }
    }
    for declared in declared {
        let there = element.all(&declared.name).filter(|child| !child.nil).count();
        if declared.occurs.max.is_some_and(|max| there > usize::try_from(max).unwrap_or(usize::MAX)) {
            return Err(format!("Duplicate element {} in type {kind}", declared.name));
        }
        // A nillable element is there when it is nil.
        if declared.occurs.min > 0
            && there == 0
            && !(declared.nillable && element.child(&declared.name).is_some())
        {
            missing.push(join(path, &declared.name));
        }
    }
    Ok(())
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

fn check_simple(simple: &Simple, name: &QName, element: &mut Element) -> Result<(), String> {
    let base = if simple.base.ns == XSD { simple.base.name.as_str() } else { "string" };
    check_text(base, element)?;
    if simple.values.is_empty() || simple.values.contains(&element.text) {
        return Ok(());
    }
    Err(format!("'{}' is not a valid value for the enum '{}'", element.text, name.name))
}

/// Trims the text and checks that it is one of the built-in type's.
fn check_text(kind: &str, element: &mut Element) -> Result<(), String> {
    if let Some(child) = element.children.first() {
        return Err(format!(
            "Element {{{}}}{} invalid at this location in type {kind}",
            child.namespace, child.name
        ));
    }
    element.text = element.text.trim().to_owned();
    let text = element.text.as_str();
    let fits = match kind {
        "boolean" => matches!(text, "true" | "false" | "1" | "0"),
        "int" => text.parse::<i32>().is_ok(),
        "long" => text.parse::<i64>().is_ok(),
        "double" => text.parse::<f64>().is_ok(),
        "date" => time::parse_date(text).is_some(),
        "dateTime" => time::parse_date_time(text).is_some(),
        _ => true,
    };
    if fits { Ok(()) } else { Err(format!("'{text}' is not a valid value for the type xsd:{kind}")) }
}
