//! What a create, an update, an upsert, a delete and a rename do to components;
//! the same for the legacy jobs, the synchronous calls and deployments.

use sforce_schema::Schema;

use super::components::{Component, Components, leaf, set_name};
use super::renames::Rename;
use super::{kinds, objects, types};
use crate::catalog::Catalog;
use crate::refusal::Refusal;
use crate::settings::Settings;
use crate::xml::Element;

/// What a change looks at besides the components.
pub(crate) struct Context<'a> {
    pub(crate) schema: &'a Schema,
    pub(crate) catalog: &'a Catalog,
    pub(crate) settings: &'a Settings,
    pub(crate) now: i64,
}

/// A component split into itself and the components that it holds.
struct Split {
    own: Element,
    /// Type, full name, element.
    held: Vec<(String, String, Element)>,
}

impl Components {
    /// Makes a component, and those that it holds.
    pub(crate) fn create(&mut self, cx: &Context<'_>, kind: &str, element: &Element) -> Result<(), Refusal> {
        let name = name_of(element)?;
        if self.exists(cx, kind, name) {
            return Err(taken(cx, kind, name));
        }
        self.parent_exists(cx, kind, name)?;
        objects::check_new(kind, name)?;
        objects::check_whole(kind, name, element)?;
        let split = split(cx, kind, name, element)?;
        objects::check(kind, name, &split.own)?;
        if let Some((kind, name, _)) = split.held.iter().find(|(kind, name, _)| self.exists(cx, kind, name)) {
            return Err(taken(cx, kind, name));
        }
        self.keep_split(cx, kind, name, split);
        Ok(())
    }

    /// Replaces the specification of a component as a whole. `current` is its
    /// name so far; another `fullName` renames it. Components that it holds are
    /// made or replaced where they are given, and stay where they are not.
    pub(crate) fn update(
        &mut self,
        cx: &Context<'_>,
        kind: &str,
        current: &str,
        element: &Element,
    ) -> Result<(), Refusal> {
        if !self.exists(cx, kind, current) {
            return Err(unknown(kind, current));
        }
        // Without a new name an update keeps the one that it has.
        let name = name_of(element).unwrap_or(current);
        let split = split(cx, kind, name, element)?;
        objects::check(kind, name, &split.own)?;
        if !name.eq_ignore_ascii_case(current) {
            self.rename(cx, kind, current, name)?;
        }
        self.keep_split(cx, kind, name, split);
        Ok(())
    }

    /// Makes a component or updates the one of its name; says whether it made one.
    pub(crate) fn upsert(
        &mut self,
        cx: &Context<'_>,
        kind: &str,
        element: &Element,
    ) -> Result<bool, Refusal> {
        let name = name_of(element)?;
        if self.exists(cx, kind, name) {
            self.update(cx, kind, name, element).map(|()| false)
        } else {
            self.create(cx, kind, element).map(|()| true)
        }
    }

    /// Removes a component and those that it holds.
    pub(crate) fn delete(&mut self, cx: &Context<'_>, kind: &str, name: &str) -> Result<(), Refusal> {
        if !self.exists(cx, kind, name) {
            return Err(unknown(kind, name));
        }
        if standard(cx, kind, name) {
            let message = format!("{name} is a standard {kind} and cannot be deleted");
            return Err(Refusal::new("INSUFFICIENT_ACCESS_OR_READONLY", message).about("fullName"));
        }
        let held: Vec<(String, String)> = self
            .held(cx.schema, kind, name)
            .into_iter()
            .map(|(_, child)| (child.kind.clone(), child.full_name.clone()))
            .collect();
        for (kind, name) in held {
            self.remove(&kind, &name);
        }
        self.remove(kind, name);
        if standing(cx.catalog, kind, name) {
            self.forget(kind, name);
        }
        Ok(())
    }

    /// Gives a component, and those that it holds, another name.
    pub(crate) fn rename(
        &mut self,
        cx: &Context<'_>,
        kind: &str,
        old: &str,
        new: &str,
    ) -> Result<(), Refusal> {
        if !self.exists(cx, kind, old) {
            return Err(unknown(kind, old));
        }
        if !old.eq_ignore_ascii_case(new) && self.exists(cx, kind, new) {
            return Err(taken(cx, kind, new));
        }
        if standard(cx, kind, old) {
            let message = format!("{old} is a standard {kind} and cannot be renamed");
            return Err(Refusal::new("INSUFFICIENT_ACCESS_OR_READONLY", message).about("fullName"));
        }
        objects::check_name(kind, new)?;
        objects::check_new(kind, new)?;
        self.parent_exists(cx, kind, new)?;
        let parent = |name: &str| name.split_once('.').map(|(parent, _)| parent.to_lowercase());
        if kind == "CustomField" && parent(old) != parent(new) {
            let message = format!("{old} cannot become a field of another object: {new}");
            return Err(Refusal::new("FIELD_INTEGRITY_EXCEPTION", message).about("fullName"));
        }
        let held: Vec<Component> =
            self.held(cx.schema, kind, old).into_iter().map(|(_, child)| child.clone()).collect();
        if kind != "CustomLabels" {
            for child in held {
                let Some((_, short)) = child.full_name.split_once('.') else { continue };
                let moved = format!("{new}.{short}");
                self.move_to(child, moved, cx.now);
            }
        }
        if let Some(component) = self.get(kind, old).cloned() {
            self.move_to(component, new.to_owned(), cx.now);
        }
        if matches!(kind, "CustomObject" | "CustomField") {
            let rename = Rename { kind: kind.to_owned(), old: old.to_owned(), new: new.to_owned() };
            let standing = standing(cx.catalog, kind, old) && !self.is_gone(kind, old);
            self.note_rename(rename, standing);
        }
        Ok(())
    }

    fn move_to(&mut self, mut component: Component, name: String, now: i64) {
        self.remove(&component.kind, &component.full_name);
        set_name(&mut component.element, &name);
        component.full_name = name;
        component.modified = now;
        self.keep(component);
    }

    /// Whether there is such a component: a stored one, or an object or field
    /// that the org's schema brought along.
    pub(crate) fn exists(&self, cx: &Context<'_>, kind: &str, name: &str) -> bool {
        self.has(kind, name) || (standing(cx.catalog, kind, name) && !self.is_gone(kind, name))
    }

    /// A component as a whole, also of what the org's schema brought along.
    pub(crate) fn read(&self, cx: &Context<'_>, kind: &str, name: &str) -> Option<Component> {
        let mut component = match self.get(kind, name) {
            Some(there) => there.clone(),
            None if self.exists(cx, kind, name) => objects::standing(cx.catalog, kind, name)?,
            None => return None,
        };
        component.element = self.whole(cx.schema, &component);
        component.element = types::ordered(cx.schema, kind, &component.element);
        Some(component)
    }

    fn parent_exists(&self, cx: &Context<'_>, kind: &str, name: &str) -> Result<(), Refusal> {
        let Some(parent_kind) = kinds::parent_of(cx.schema, kind).filter(|it| *it == "CustomObject") else {
            return Ok(());
        };
        let Some((parent, _)) = name.split_once('.') else {
            let message =
                format!("the full name of a {kind} is its object's name, a point and its own: {name}");
            return Err(Refusal::new("FIELD_INTEGRITY_EXCEPTION", message).about("fullName"));
        };
        if self.exists(cx, parent_kind, parent) {
            return Ok(());
        }
        Err(Refusal::new("INVALID_CROSS_REFERENCE_KEY", format!("no CustomObject named {parent} found"))
            .about("fullName"))
    }

    fn keep_split(&mut self, cx: &Context<'_>, kind: &str, name: &str, split: Split) {
        self.put(kind, name, split.own, cx.now);
        for (kind, name, element) in split.held {
            self.put(&kind, &name, element, cx.now);
        }
    }
}

fn split(cx: &Context<'_>, kind: &str, name: &str, element: &Element) -> Result<Split, Refusal> {
    let children = types::children(cx.schema, kind);
    let mut own = element.clone();
    let mut held = Vec::new();
    own.children.retain(|child| {
        let part = children.iter().find(|(element, _)| *element == child.name);
        if let Some((_, child_kind)) = part {
            held.push(((*child_kind).to_owned(), child.clone()));
        }
        part.is_none()
    });
    set_name(&mut own, name);
    let mut parts = Vec::with_capacity(held.len());
    for (child_kind, mut part) in held {
        let short = name_of(&part)?.to_owned();
        let full_name = kinds::child_name(kind, name, &short);
        set_name(&mut part, &full_name);
        child_kind.clone_into(&mut part.name);
        objects::check(&child_kind, &full_name, &part)?;
        let twice = |(kind, name, _): &&(String, String, Element)| {
            *kind == child_kind && name.eq_ignore_ascii_case(&full_name)
        };
        if parts.iter().any(|part| twice(&part)) {
            return Err(taken(cx, &child_kind, &full_name));
        }
        parts.push((child_kind, full_name, part));
    }
    Ok(Split { own, held: parts })
}

/// The full name that an element gives.
pub(crate) fn name_of(element: &Element) -> Result<&str, Refusal> {
    element
        .text_of("fullName")
        .filter(|name| !name.is_empty())
        .ok_or_else(|| missing(vec!["fullName".to_owned()]))
}

/// Refuses the absence of elements.
pub(crate) fn missing(names: Vec<String>) -> Refusal {
    let message = format!("Required fields are missing: [{}]", names.join(", "));
    Refusal { fields: names, ..Refusal::new("REQUIRED_FIELD_MISSING", message) }
}

pub(crate) fn unknown(kind: &str, name: &str) -> Refusal {
    Refusal::new("INVALID_CROSS_REFERENCE_KEY", format!("no {kind} named {name} found")).about("fullName")
}

fn taken(cx: &Context<'_>, kind: &str, name: &str) -> Refusal {
    let message = format!("there is already a {kind} named {name}");
    Refusal::new(&cx.settings.metadata_duplicate_code, message).about("fullName")
}

/// Whether the org's schema brought an object or field along, rather than a
/// component that was made.
fn standing(catalog: &Catalog, kind: &str, name: &str) -> bool {
    match (kind, name.split_once('.')) {
        ("CustomObject", None) => catalog.base(name).is_some(),
        ("CustomField", Some((object, field))) => {
            catalog.base(object).is_some_and(|object| object.field(field).is_some())
        }
        _ => false,
    }
}

/// What nobody made cannot be removed.
fn standard(cx: &Context<'_>, kind: &str, name: &str) -> bool {
    standing(cx.catalog, kind, name) && !name.rsplit('.').next().is_some_and(|name| name.contains("__"))
}

/// An element with nothing but a name.
pub(crate) fn bare(kind: &str, name: &str) -> Element {
    Element {
        namespace: types::METADATA.to_owned(),
        name: kind.to_owned(),
        children: vec![leaf("fullName", name)],
        ..Element::default()
    }
}
