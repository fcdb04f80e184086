//! From text to the model: WSDL types and elements.

use crate::error::{Error, excerpt};
use crate::model::check::{Role, Sequence};
use crate::model::{Complex, Element, ElementType, Occurs, Particle, QName, Schema, Simple, Type};

use super::read::Names;
use super::text::{Cursor, Lines};

/// As deep as anonymous types may be nested; a WSDL cannot go deeper either.
const MAX_DEPTH: usize = 64;

/// A top-level element.
pub(super) fn element(
    lines: &mut Lines<'_>,
    mut line: Cursor<'_>,
    names: &mut Names,
    schema: &mut Schema,
) -> Result<(), Error> {
    let name = names.take(&mut line, "an element")?;
    if schema.elements.contains_key(&name) {
        return Err(line.error(format!("the element `{}` stands twice", excerpt(&name.name))));
    }
    let subject = format!("element {}", excerpt(&name.name));
    let element = rest_of_element(lines, line, names, name.name.clone(), (0, &subject))?;
    schema.elements.insert(name, element);
    Ok(())
}

/// A complex type.
pub(super) fn complex(
    lines: &mut Lines<'_>,
    mut line: Cursor<'_>,
    names: &mut Names,
    schema: &mut Schema,
) -> Result<(), Error> {
    let name = names.take(&mut line, "a type")?;
    if schema.types.contains_key(&name) {
        return Err(line.error(format!("the type `{}` stands twice", excerpt(&name.name))));
    }
    let subject = format!("type {}", excerpt(&name.name));
    names.places.declared(&name, line.line);
    let base = base(&mut line, names, &subject)?;
    line.end()?;
    let particles = particles(lines, names, (1, &subject))?;
    schema.types.insert(name, Type::Complex(Complex { base, particles }));
    Ok(())
}

/// A simple type.
pub(super) fn simple(
    lines: &mut Lines<'_>,
    mut line: Cursor<'_>,
    names: &mut Names,
    schema: &mut Schema,
) -> Result<(), Error> {
    let name = names.take(&mut line, "a type")?;
    if schema.types.contains_key(&name) {
        return Err(line.error(format!("the type `{}` stands twice", excerpt(&name.name))));
    }
    names.places.declared(&name, line.line);
    let subject = format!("type {}", excerpt(&name.name));
    let base = names.refer(&mut line, Role::Restricted, "the type it restricts", &subject)?;
    let mut simple = Simple { base, ..Simple::default() };
    while !line.at_end() {
        let key = line.word("length= or pattern=")?;
        line.need('=')?;
        match key.as_str() {
            "length" if simple.length.is_none() => simple.length = Some(line.number("a number")?),
            "pattern" if simple.pattern.is_none() => simple.pattern = Some(line.value("a pattern")?),
            other => {
                return Err(
                    line.error(format!("length= or pattern= is expected, once, not `{}`", excerpt(other)))
                );
            }
        }
    }
    while let Some(mut line) = lines.at(2)? {
        simple.values.push(line.word("a value")?);
        line.end()?;
    }
    schema.types.insert(name, Type::Simple(simple));
    Ok(())
}

/// What a complex type extends, if it says so.
fn base(line: &mut Cursor<'_>, names: &mut Names, subject: &str) -> Result<Option<QName>, Error> {
    line.eat_token("extends").then(|| names.refer(line, Role::Base, "a type", subject)).transpose()
}

/// What stands in a sequence so deep, of this type or element.
fn particles(
    lines: &mut Lines<'_>,
    names: &mut Names,
    (depth, subject): (usize, &str),
) -> Result<Vec<Particle>, Error> {
    let mut found = Sequence::default();
    while let Some(mut line) = lines.at(2 * depth)? {
        if depth > MAX_DEPTH {
            return Err(line.error(format!("anonymous types are nested more than {MAX_DEPTH} deep")));
        }
        let number = line.line;
        let particle = if line.eat_token("<any>") {
            let occurs = occurs(&mut line)?;
            line.end()?;
            Particle::Any(occurs)
        } else {
            let name = line.name("an element's name or <any>")?;
            let subject = format!("{subject}, element {}", excerpt(&name));
            Particle::Element(rest_of_element(lines, line, names, name, (depth, &subject))?)
        };
        found.push(particle).map_err(|message| {
            lines.error(number, message).of(subject).help("give both the same type, or take one out")
        })?;
    }
    Ok(found.particles)
}

fn rest_of_element(
    lines: &mut Lines<'_>,
    mut line: Cursor<'_>,
    names: &mut Names,
    name: String,
    (depth, subject): (usize, &str),
) -> Result<Element, Error> {
    let mut ty = if line.eat_token("untyped") {
        ElementType::Missing
    } else if line.eat_token("inline") {
        ElementType::Inline(Complex { base: base(&mut line, names, subject)?, particles: Vec::new() })
    } else {
        ElementType::Named(names.refer(&mut line, Role::Type, "a type, inline or untyped", subject)?)
    };
    let occurs = occurs(&mut line)?;
    let nillable = line.eat_token("nil");
    line.end()?;
    if let ElementType::Inline(complex) = &mut ty {
        complex.particles = particles(lines, names, (depth + 1, subject))?;
    }
    Ok(Element { name, ty, occurs, nillable })
}

/// How often something may occur; once where nothing is said.
fn occurs(line: &mut Cursor<'_>) -> Result<Occurs, Error> {
    for (token, occurs) in [
        ("?", Occurs { min: 0, max: Some(1) }),
        ("*", Occurs { min: 0, max: None }),
        ("+", Occurs { min: 1, max: None }),
    ] {
        if line.eat_token(token) {
            return Ok(occurs);
        }
    }
    if line.at_end() || !line.eat('{') {
        return Ok(Occurs::ONCE);
    }
    let min = line.number("a number")?;
    line.need(',')?;
    if line.eat('}') {
        return Ok(Occurs { min, max: None });
    }
    let max = line.number("a number or `}`")?;
    line.need('}')?;
    if max < min {
        return Err(line.error(format!("{{{min},{max}}} allows nothing: the second number is the smaller")));
    }
    Ok(Occurs { min, max: Some(max) })
}
