//! Checks a component against the types of a Metadata WSDL.

use sforce_codegen::schema::{Complex, Element as Declared, ElementType, QName, Schema, Simple, Type, XSD};

use crate::time;
use crate::xml::Element;

/// The namespace of everything in the Metadata API.
pub(crate) const METADATA: &str = "http://soap.sforce.com/2006/04/metadata";

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
fn elements<'a>(schema: &'a Schema, complex: &'a Complex) -> Vec<&'a Declared> {
    let mut chain = vec![complex];
    while let Some(base) =
        chain.last().and_then(|last| last.base.as_ref()).filter(|_| chain.len() < LONGEST_CHAIN)
    {
        match schema.types.get(base) {
            Some(Type::Complex(base)) => chain.push(base),
            _ => break,
        }
    }
    chain.into_iter().rev().flat_map(Complex::elements).collect()
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
