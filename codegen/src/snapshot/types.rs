//! From text to the model: WSDL types and elements.

use crate::error::{Error, excerpt};
use crate::schema::{Complex, Element, ElementType, Occurs, Particle, Schema, Simple, Type};

use super::read::Names;
use super::text::{Cursor, Lines};

/// As deep as anonymous types may be nested; a WSDL cannot go deeper either.
const MAX_DEPTH: usize = 64;

/// A top-level element.
pub(super) fn element(
    lines: &mut Lines<'_>,
    mut line: Cursor<'_>,
    names: &Names,
    schema: &mut Schema,
) -> Result<(), Error> {
    let name = names.take(&mut line, "an element")?;
    if schema.elements.contains_key(&name) {
        return Err(line.error(format!("the element `{}` stands twice", excerpt(&name.name))));
    }
    let element = rest_of_element(lines, line, names, name.name.clone(), 0)?;
    schema.elements.insert(name, element);
    Ok(())
}

/// A complex type.
pub(super) fn complex(
    lines: &mut Lines<'_>,
    mut line: Cursor<'_>,
    names: &Names,
    schema: &mut Schema,
) -> Result<(), Error> {
    let name = names.take(&mut line, "a type")?;
    if schema.types.contains_key(&name) {
        return Err(line.error(format!("the type `{}` stands twice", excerpt(&name.name))));
    }
    let base = if line.eat_token("extends") { Some(names.take(&mut line, "a type")?) } else { None };
    line.end()?;
    let particles = particles(lines, names, 1)?;
    schema.types.insert(name, Type::Complex(Complex { base, particles }));
    Ok(())
}

/// A simple type.
pub(super) fn simple(
    lines: &mut Lines<'_>,
    mut line: Cursor<'_>,
    names: &Names,
    schema: &mut Schema,
) -> Result<(), Error> {
    let name = names.take(&mut line, "a type")?;
    if schema.types.contains_key(&name) {
        return Err(line.error(format!("the type `{}` stands twice", excerpt(&name.name))));
    }
    let mut simple = Simple { base: names.take(&mut line, "the type it restricts")?, ..Simple::default() };
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

fn particles(lines: &mut Lines<'_>, names: &Names, depth: usize) -> Result<Vec<Particle>, Error> {
    let mut particles = Vec::new();
    while let Some(mut line) = lines.at(2 * depth)? {
        if depth > MAX_DEPTH {
            return Err(line.error(format!("anonymous types are nested more than {MAX_DEPTH} deep")));
        }
        if line.eat_token("<any>") {
            let occurs = occurs(&mut line)?;
            line.end()?;
            particles.push(Particle::Any(occurs));
        } else {
            let name = line.word("an element's name or <any>")?;
            let element = rest_of_element(lines, line, names, name, depth)?;
            particles.push(Particle::Element(element));
        }
    }
    Ok(particles)
}

fn rest_of_element(
    lines: &mut Lines<'_>,
    mut line: Cursor<'_>,
    names: &Names,
    name: String,
    depth: usize,
) -> Result<Element, Error> {
    let mut ty = if line.eat_token("untyped") {
        ElementType::Missing
    } else if line.eat_token("inline") {
        let base = if line.eat_token("extends") { Some(names.take(&mut line, "a type")?) } else { None };
        ElementType::Inline(Complex { base, particles: Vec::new() })
    } else {
        ElementType::Named(names.take(&mut line, "a type, inline or untyped")?)
    };
    let occurs = occurs(&mut line)?;
    let nillable = line.eat_token("nil");
    line.end()?;
    if let ElementType::Inline(complex) = &mut ty {
        complex.particles = particles(lines, names, depth + 1)?;
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
    Ok(Occurs { min, max: Some(max) })
}
