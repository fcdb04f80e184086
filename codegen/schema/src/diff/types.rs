//! Compares the types of WSDLs.

use std::collections::BTreeSet;

use crate::model::{Complex, Element, ElementType, Particle, QName, Schema, Simple, Type};

use super::names::{ANY, count, occurs};
use super::{Compare, Kind, Rank, below, pairs, side};

/// The kinds of an owner and of what is in it.
type Kinds = (Kind, Kind);

impl<'a> Compare<'a> {
    pub(super) fn types(&mut self) {
        let (old, new) = (&self.old.types, &self.new.types);
        let names: BTreeSet<&QName> = old.keys().chain(new.keys()).collect();
        for name in names {
            let path = [self.names.name(name)];
            let sides = (old.get(name), new.get(name));
            if let Some((rank, ty)) = side(sides.0, sides.1) {
                self.whole_type(rank, &path, ty);
            }
            match sides {
                (Some(Type::Complex(old)), Some(Type::Complex(new))) => {
                    self.complex((Kind::Type, Kind::Field), &path, old, new);
                }
                (Some(Type::Simple(old)), Some(Type::Simple(new))) => self.simple(&path, old, new),
                // A type that became one of the other kind is another type.
                (Some(old), Some(new)) => {
                    self.whole_type(Rank::Removed, &path, old);
                    self.whole_type(Rank::Added, &path, new);
                }
                _ => {}
            }
        }
    }

    fn whole_type(&mut self, rank: Rank, path: &[String], ty: &Type) {
        match ty {
            Type::Complex(complex) => {
                let (declared, inside) = (self.complex_declared(complex), self.names.particles(complex));
                self.whole(rank, Kind::Type, path, declared, inside);
            }
            Type::Simple(simple) => {
                let mut declared = self.names.name(&simple.base);
                for (facet, value) in facets(simple) {
                    if let Some(value) = value {
                        declared.push_str(&format!(" {facet} {value}"));
                    }
                }
                if !simple.values.is_empty() {
                    let values = count(simple.values.len(), "value", "values");
                    declared = format!("{values}, {declared}");
                }
                self.whole(rank, Kind::SimpleType, path, declared, simple.values.clone());
            }
        }
    }

    /// `12 fields, extends Metadata`
    pub(super) fn complex_declared(&self, complex: &Complex) -> String {
        let fields = count(complex.particles.len(), "field", "fields");
        match &complex.base {
            Some(base) => format!("{fields}, extends {}", self.names.name(base)),
            None => fields,
        }
    }

    fn simple(&mut self, path: &[String], old: &Simple, new: &Simple) {
        let (base, new_base) = (self.names.name(&old.base), self.names.name(&new.base));
        self.differs(Kind::SimpleType, path, "base", base, new_base);
        for ((facet, old), (_, new)) in facets(old).into_iter().zip(facets(new)) {
            self.differs(Kind::SimpleType, path, facet, old, new);
        }
        for (old, new) in pairs(&old.values, &new.values, |value| value) {
            if let Some((rank, value)) = side(old, new) {
                self.whole(rank, Kind::Value, &below(path, value), String::new(), Vec::new());
            }
        }
    }

    fn complex(&mut self, kinds: Kinds, path: &[String], old: &'a Complex, new: &'a Complex) {
        let base = |complex: &Complex| complex.base.as_ref().map(|base| self.names.name(base));
        let (was, is) = (base(old), base(new));
        let (mut ours, mut theirs) =
            (old.particles.iter().collect::<Vec<_>>(), new.particles.iter().collect());
        if was != is {
            // What the one base had and the other has not is a difference of this type.
            (ours, theirs) = (all_particles(self.old, old), all_particles(self.new, new));
        }
        self.differs(kinds.0, path, "base", was, is);
        for (mut old_one, mut new_one) in pairs(ours, theirs, particle_name) {
            // A field that moved into a base is still there, and one out of it is not new.
            if let (Some(one), None) = (old_one, new_one) {
                new_one = inherited(self.new, new, one);
            } else if let (None, Some(one)) = (old_one, new_one) {
                old_one = inherited(self.old, old, one);
            }
            self.particle(kinds, path, old_one, new_one);
        }
    }

    fn particle(
        &mut self,
        kinds: Kinds,
        path: &[String],
        old: Option<&'a Particle>,
        new: Option<&'a Particle>,
    ) {
        if let Some((rank, particle)) = side(old, new) {
            let (declared, inside) = match particle {
                Particle::Any(often) => (occurs(*often), Vec::new()),
                Particle::Element(element) => (self.names.element(element), Vec::new()),
            };
            self.whole(rank, kinds.1, &below(path, particle_name(particle)), declared, inside);
        }
        match (old, new) {
            (Some(Particle::Any(old)), Some(Particle::Any(new))) => {
                self.differs(kinds.1, &below(path, ANY), "occurs", occurs(*old), occurs(*new));
            }
            (Some(Particle::Element(old)), Some(Particle::Element(new))) => {
                self.elements((kinds.1, kinds.1), &below(path, &new.name), old, new);
            }
            // Two of one name are of one kind.
            _ => {}
        }
    }

    /// Two elements, top-level or of a type.
    pub(super) fn elements(&mut self, kinds: Kinds, path: &[String], old: &'a Element, new: &'a Element) {
        if let (ElementType::Inline(old), ElementType::Inline(new)) = (&old.ty, &new.ty) {
            self.complex(kinds, path, old, new);
        } else {
            self.differs(kinds.0, path, "type", self.names.ty(&old.ty), self.names.ty(&new.ty));
        }
        self.differs(kinds.0, path, "occurs", occurs(old.occurs), occurs(new.occurs));
        self.differs(kinds.0, path, "nillable", yes(old.nillable), yes(new.nillable));
    }
}

fn particle_name(particle: &Particle) -> &str {
    match particle {
        Particle::Element(element) => &element.name,
        Particle::Any(_) => ANY,
    }
}

/// The particles of a type, those of its bases first.
fn all_particles<'a>(schema: &'a Schema, complex: &'a Complex) -> Vec<&'a Particle> {
    let (chain, _) = schema.chain(complex);
    chain.into_iter().rev().flat_map(|complex| &complex.particles).collect()
}

/// The field of this name that a type has from its bases.
fn inherited<'a>(schema: &'a Schema, complex: &'a Complex, particle: &Particle) -> Option<&'a Particle> {
    let own = complex.particles.len();
    let mut all = all_particles(schema, complex);
    all.truncate(all.len().saturating_sub(own));
    all.into_iter().find(|other| particle_name(other) == particle_name(particle))
}

fn facets(simple: &Simple) -> [(&'static str, Option<String>); 2] {
    [("length", simple.length.map(|length| length.to_string())), ("pattern", simple.pattern.clone())]
}

/// A flag that is not a property of its own, in a word.
pub(super) fn yes(flag: bool) -> String {
    if flag { "yes" } else { "no" }.to_owned()
}
