//! A part of a schema: what a caller names, and what that stands on.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::{Error, excerpt};
use crate::model::{
    Complex, Element, ElementType, Operation, Particle, QName, Schema, SourceKind, Type, XSD,
};

/// So many near names are shown for one that is nowhere.
const SHOWN: usize = 3;

/// What to take of a schema. `None` takes all, an empty list none. Letter case counts only where
/// two names differ by nothing else.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// sObjects, described or declared by a WSDL.
    pub objects: Option<Vec<String>>,
    /// Types of WSDLs. A local name that several namespaces have takes each of them.
    pub components: Option<Vec<String>>,
    /// Operations of a WSDL.
    pub operations: Option<Vec<String>>,
}

impl Schema {
    /// The named sObjects, types and operations, with every type that they reach: the ones that
    /// they extend, those of their fields, and where a field may hold a subtype, the subtypes.
    ///
    /// What refers to an sObject that is not selected stays, and is bound to the dynamic record.
    /// Where a WSDL declares sObjects and only sObjects are named, the types that only its calls
    /// need are left out. Named operations bring what their requests, responses, headers and
    /// faults reach, so that a WSDL can be written from what is left. Without them the service
    /// stays as it is, because which calls an API has is known from its operations, and top-level
    /// elements stay as long as all their types do.
    ///
    /// # Errors
    /// If a name is nowhere in the schema. The error says all such names of a list, and which
    /// names are nearest to them.
    ///
    /// ```
    /// use sforce_schema::select::Selection;
    /// use sforce_schema::snapshot;
    ///
    /// let text = "sforce schema 1\n\nobject Account\n\nobject Contact\n";
    /// let schema = snapshot::read("x.schema", text)?;
    /// let named = |name: &str| Selection { objects: Some(vec![name.into()]), ..Selection::default() };
    /// assert_eq!(schema.select(&named("account"))?.objects.keys().collect::<Vec<_>>(), ["Account"]);
    ///
    /// let error = schema.select(&named("Acount")).unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "objects: there is no sObject `Acount`; nearest to `Acount`: `Account`"
    /// );
    /// # Ok::<(), sforce_schema::Error>(())
    /// ```
    pub fn select(&self, selection: &Selection) -> Result<Self, Error> {
        let declared = self.sobjects().types;
        let objects = match &selection.objects {
            Some(names) => Some(self.named_objects(names, &declared)?),
            None => None,
        };
        let components = selection.components.as_deref().map(|names| self.named_types(names)).transpose()?;
        let operations =
            selection.operations.as_deref().map(|names| self.named_operations(names)).transpose()?;
        let mut selected = self.clone();
        if let Some(kept) = &objects {
            selected.objects.retain(|name, _| kept.contains(name.as_str()));
            selected.forget_describes();
        }
        if let (Some(service), Some(kept)) = (&mut selected.service, &operations) {
            service.operations.retain(|name, _| kept.contains(name.as_str()));
        }
        if selection == &Selection::default() {
            return Ok(selected);
        }
        let left_out = |name: &QName| {
            let sobject = declared.get(name);
            sobject.zip(objects.as_ref()).is_some_and(|(name, kept)| !kept.contains(name.as_str()))
        };
        // A WSDL of sObjects has its other types for them and for its calls.
        let types_are_for_objects = !declared.is_empty() && (objects.is_some() || operations.is_some());
        let mut roots: Vec<&QName> = declared.keys().filter(|name| !left_out(name)).collect();
        match components {
            Some(components) => roots.extend(components),
            None if types_are_for_objects => {}
            None => roots.extend(self.types.keys().filter(|name| !declared.contains_key(*name))),
        }
        let mut todo: Vec<Use<'_>> = roots.into_iter().map(Use::Stands).collect();
        let messages: Option<BTreeSet<&QName>> = operations.map(|operations| {
            let service = self.service.iter().flat_map(|service| &service.operations);
            let kept = service.filter(|(name, _)| operations.contains(name.as_str()));
            kept.flat_map(|(_, operation)| messages(operation)).collect()
        });
        for name in messages.iter().flatten() {
            self.elements.get(*name).iter().for_each(|element| uses_of(element, &mut todo));
        }
        let kept = self.reached(todo, &left_out);
        let base = declared.keys().find_map(|name| match self.types.get(name) {
            Some(Type::Complex(complex)) => complex.base.clone(),
            _ => None,
        });
        selected.types.retain(|name, _| kept.contains(name));
        if let Some(base) = base {
            selected.types.values_mut().for_each(|ty| loosen(ty, &base, &left_out));
        }
        selected.elements.retain(|name, element| match &messages {
            Some(messages) => messages.contains(name),
            None => resolves(element, &kept),
        });
        Ok(selected)
    }

    fn named_objects(
        &self,
        names: &[String],
        declared: &BTreeMap<QName, String>,
    ) -> Result<BTreeSet<String>, Error> {
        let known: BTreeSet<&str> =
            self.objects.keys().chain(declared.values()).map(String::as_str).collect();
        let list = List {
            label: "objects",
            what: "sObject",
            known: known.into_iter().map(|name| (name, name)).collect(),
            none_read: "no describe was read, and no WSDL that declares sObjects",
            elsewhere: &|name| {
                let mut types = self.types.keys();
                types
                    .any(|ty| ty.name.eq_ignore_ascii_case(name))
                    .then(|| format!("`{name}` is a type of the WSDL: name it among the components"))
            },
        };
        Ok(list.find(names)?.into_iter().map(str::to_owned).collect())
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

    fn named_operations(&self, names: &[String]) -> Result<BTreeSet<&str>, Error> {
        let operations = self.service.iter().flat_map(|service| service.operations.keys());
        let list = List {
            label: "operations",
            what: "operation",
            known: operations.map(|name| (name.as_str(), name.as_str())).collect(),
            none_read: "no WSDL was read",
            elsewhere: &|_| None,
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
    fn reached<'a>(
        &'a self,
        mut todo: Vec<Use<'a>>,
        left_out: &dyn Fn(&QName) -> bool,
    ) -> BTreeSet<&'a QName> {
        let mut subtypes = BTreeMap::<&QName, Vec<&QName>>::new();
        for (name, ty) in &self.types {
            if let Type::Complex(Complex { base: Some(base), .. }) = ty {
                // A field that holds any sObject is the dynamic record, and brings none.
                if !self.is_any_sobject(base) {
                    subtypes.entry(base).or_default().push(name);
                }
            }
        }
        let (mut kept, mut held) = (BTreeSet::new(), BTreeSet::new());
        while let Some(next) = todo.pop() {
            let (Use::Stands(name) | Use::Held(name)) = next;
            let Some(ty) = self.types.get(name).filter(|_| !left_out(name)) else { continue };
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
    complex.elements().for_each(|element| uses_of(element, found));
}

fn uses_of<'a>(element: &'a Element, found: &mut Vec<Use<'a>>) {
    match &element.ty {
        ElementType::Named(name) => found.push(Use::Held(name)),
        ElementType::Inline(inline) => uses(inline, found),
        ElementType::Missing => {}
    }
}

/// The elements that go over the wire for an operation.
fn messages(operation: &Operation) -> impl Iterator<Item = &QName> {
    let Operation { input, output, input_headers, output_headers, faults } = operation;
    [input, output].into_iter().chain(input_headers).chain(output_headers).chain(faults.values())
}

/// Lets what refers to an sObject that is left out refer to any.
fn loosen(ty: &mut Type, base: &QName, left_out: &dyn Fn(&QName) -> bool) {
    let Type::Complex(complex) = ty else { return };
    for particle in &mut complex.particles {
        if let Particle::Element(Element { ty: ElementType::Named(name), .. }) = particle
            && left_out(name)
        {
            name.clone_from(base);
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
