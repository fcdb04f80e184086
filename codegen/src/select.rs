//! A part of a schema: what a caller names, and what that stands on.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::{Error, excerpt};
use crate::schema::{Complex, Element, ElementType, QName, Schema, SourceKind, Type, XSD};

/// So many near names are shown for one that is nowhere.
const SHOWN: usize = 3;

impl Schema {
    /// The named sObjects, and the named types of WSDLs with every type that they reach: the ones
    /// that they extend, those of their fields, and where a field may hold a subtype, the subtypes.
    ///
    /// `None` takes all, an empty list none. Letter case counts only where two names differ by
    /// nothing else. A local name that several namespaces have takes each of them. What refers to
    /// an sObject that is not selected stays, and is bound to the dynamic record.
    ///
    /// The service stays as it is, because which calls an API has is known from its operations.
    /// Top-level elements stay as long as all their types do; so a WSDL cannot be written from a
    /// part of one, but a snapshot can.
    ///
    /// # Errors
    /// If a name is nowhere in the schema. The error says all such names of a list, and which
    /// names are nearest to them.
    ///
    /// ```
    /// use sforce_codegen::snapshot;
    ///
    /// let text = "sforce schema 1\n\nobject Account\n\nobject Contact\n";
    /// let schema = snapshot::read("x.schema", text)?;
    /// let one = schema.select(Some(&["account".into()]), None)?;
    /// assert_eq!(one.objects.keys().collect::<Vec<_>>(), ["Account"]);
    ///
    /// let error = schema.select(Some(&["Acount".into()]), None).unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "objects: there is no sObject `Acount`; nearest to `Acount`: `Account`"
    /// );
    /// # Ok::<(), sforce_codegen::Error>(())
    /// ```
    pub fn select(&self, objects: Option<&[String]>, components: Option<&[String]>) -> Result<Self, Error> {
        let kept_objects = objects.map(|names| self.named_objects(names)).transpose()?;
        let kept_types = components.map(|names| self.named_types(names)).transpose()?;
        let mut selected = self.clone();
        if let Some(kept) = kept_objects {
            selected.objects.retain(|name, _| kept.contains(name.as_str()));
            selected.forget_describes();
        }
        if let Some(roots) = kept_types {
            let kept = self.reached(roots);
            selected.types.retain(|name, _| kept.contains(name));
            selected.elements.retain(|_, element| resolves(element, &kept));
        }
        Ok(selected)
    }

    fn named_objects(&self, names: &[String]) -> Result<BTreeSet<&str>, Error> {
        let list = List {
            label: "objects",
            what: "sObject",
            known: self.objects.keys().map(|name| (name.as_str(), name.as_str())).collect(),
            none_read: "no describe was read",
            elsewhere: &|name| {
                let mut types = self.types.keys();
                types
                    .any(|ty| ty.name.eq_ignore_ascii_case(name))
                    .then(|| format!("`{name}` is a type of the WSDL: name it among the components"))
            },
        };
        list.find(names)
    }

    fn named_types(&self, names: &[String]) -> Result<BTreeSet<&QName>, Error> {
        let list = List {
            label: "components",
            what: "type",
            known: self.types.keys().map(|name| (name.name.as_str(), name)).collect(),
            none_read: "no WSDL was read",
            elsewhere: &|name| {
                let mut objects = self.objects.keys();
                objects
                    .any(|object| object.eq_ignore_ascii_case(name))
                    .then(|| format!("`{name}` is an sObject: name it among the objects"))
            },
        };
        list.find(names)
    }

    /// Drops the describes that no object is left of: the versions that bindings say they are made
    /// from are those that are in them.
    fn forget_describes(&mut self) {
        let objects = &self.objects;
        self.sources.retain(|source| {
            let tooling = match source.kind {
                SourceKind::Describe => false,
                SourceKind::ToolingDescribe => true,
                _ => return true,
            };
            objects.values().any(|object| object.tooling == tooling && object.described == source.version)
        });
    }

    /// The types that these reach, with themselves.
    fn reached<'a>(&'a self, roots: BTreeSet<&'a QName>) -> BTreeSet<&'a QName> {
        let mut subtypes = BTreeMap::<&QName, Vec<&QName>>::new();
        for (name, ty) in &self.types {
            if let Type::Complex(Complex { base: Some(base), .. }) = ty {
                subtypes.entry(base).or_default().push(name);
            }
        }
        let (mut kept, mut held) = (BTreeSet::new(), BTreeSet::new());
        let mut todo: Vec<Use<'_>> = roots.into_iter().map(Use::Stands).collect();
        while let Some(next) = todo.pop() {
            let (Use::Stands(name) | Use::Held(name)) = next;
            let Some(ty) = self.types.get(name) else { continue };
            // What is only extended brings no subtypes: or each component would bring all others,
            // over the base that they share.
            if matches!(next, Use::Held(_)) && held.insert(name) {
                todo.extend(subtypes.get(name).into_iter().flatten().copied().map(Use::Held));
            }
            if kept.insert(name) {
                match ty {
                    Type::Complex(complex) => uses(complex, &mut todo),
                    Type::Simple(simple) => todo.push(Use::Stands(&simple.base)),
                }
            }
        }
        kept
    }
}

/// How a type is reached.
#[derive(Clone, Copy)]
enum Use<'a> {
    /// It is named, or another stands on it.
    Stands(&'a QName),
    /// A field holds it, or a subtype in its place.
    Held(&'a QName),
}

/// What a complex type refers to.
fn uses<'a>(complex: &'a Complex, found: &mut Vec<Use<'a>>) {
    found.extend(complex.base.iter().map(Use::Stands));
    for element in complex.elements() {
        match &element.ty {
            ElementType::Named(name) => found.push(Use::Held(name)),
            ElementType::Inline(inline) => uses(inline, found),
            ElementType::Missing => {}
        }
    }
}

/// Whether all that an element refers to is there.
fn resolves(element: &Element, kept: &BTreeSet<&QName>) -> bool {
    let there = |name: &QName| name.ns == XSD || kept.contains(name);
    match &element.ty {
        ElementType::Named(name) => there(name),
        ElementType::Inline(complex) => {
            complex.base.iter().all(there) && complex.elements().all(|element| resolves(element, kept))
        }
        ElementType::Missing => true,
    }
}

/// What can be named, and how to speak of it.
struct List<'a, T> {
    label: &'static str,
    what: &'static str,
    /// Each name with what it stands for; a name may come twice.
    known: Vec<(&'a str, T)>,
    none_read: &'static str,
    /// What to say of a name that is something else.
    elsewhere: &'a dyn Fn(&str) -> Option<String>,
}

impl<T: Copy + Ord> List<'_, T> {
    /// What the names stand for.
    fn find(&self, names: &[String]) -> Result<BTreeSet<T>, Error> {
        let (mut found, mut unknown) = (BTreeSet::new(), BTreeSet::new());
        for name in names {
            let fitting = |fits: &dyn Fn(&str) -> bool| -> Vec<T> {
                self.known.iter().filter(|(known, _)| fits(known)).map(|(_, item)| *item).collect()
            };
            let mut these = fitting(&|known| known == name);
            if these.is_empty() {
                these = fitting(&|known| known.eq_ignore_ascii_case(name));
            }
            if these.is_empty() {
                unknown.insert(name.as_str());
            }
            found.extend(these);
        }
        if unknown.is_empty() { Ok(found) } else { Err(self.refusal(&unknown)) }
    }

    fn refusal(&self, unknown: &BTreeSet<&str>) -> Error {
        let plural = if unknown.len() == 1 { "is no" } else { "are no" };
        let s = if unknown.len() == 1 { "" } else { "s" };
        let message = format!("there {plural} {}{s} {}", self.what, quoted(unknown.iter().copied()));
        let help: Vec<String> = unknown.iter().map(|name| self.hint(name)).collect();
        let help = if self.known.is_empty() && unknown.iter().all(|name| (self.elsewhere)(name).is_none()) {
            self.none_read.to_owned()
        } else {
            help.join("; ")
        };
        Error::new(self.label, message).help(help)
    }

    /// What to do about one name that is nowhere.
    fn hint(&self, unknown: &str) -> String {
        if let Some(elsewhere) = (self.elsewhere)(unknown) {
            return elsewhere;
        }
        let near = nearest(unknown, self.known.iter().map(|(name, _)| *name));
        let name = excerpt(unknown);
        if near.is_empty() {
            return format!("nothing that was read is called like `{name}`");
        }
        format!("nearest to `{name}`: {}", quoted(near.into_iter()))
    }
}

fn quoted<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.map(|name| format!("`{}`", excerpt(name))).collect::<Vec<_>>().join(", ")
}

/// The names that someone who wrote `wrong` may have meant, the likeliest first.
fn nearest<'a>(wrong: &str, known: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let wrong: Vec<char> = wrong.to_lowercase().chars().collect();
    // Beyond a third of the letters it is another name.
    let most = (wrong.len() / 3).max(2);
    let mut near = BTreeSet::new();
    for name in known {
        let letters: Vec<char> = name.to_lowercase().chars().collect();
        let apart = if letters.len().abs_diff(wrong.len()) <= most {
            distance(&wrong, &letters)
        } else if within(&wrong, &letters) {
            // `PushRequest` for `PackagePushRequest`: behind those that are mistyped.
            most
        } else {
            continue;
        };
        if apart <= most {
            near.insert((apart, name));
        }
    }
    near.into_iter().map(|(_, name)| name).take(SHOWN).collect()
}

/// Whether the name has the whole of what was written in it. Of two or three letters that says nothing.
fn within(wrong: &[char], name: &[char]) -> bool {
    wrong.len() > 3 && name.windows(wrong.len()).any(|part| part == wrong)
}

/// How many letters have to be put in, taken out or replaced to make one of the other.
fn distance(one: &[char], other: &[char]) -> usize {
    // What each beginning of `other` is away from the part of `one` that was seen.
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (seen, letter) in one.iter().enumerate() {
        let (mut corner, mut left) = (seen, seen + 1);
        row[0] = left;
        for (place, against) in other.iter().enumerate() {
            let above = row[place + 1];
            left = (corner + usize::from(letter != against)).min(above + 1).min(left + 1);
            row[place + 1] = left;
            corner = above;
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests;
