//! The components of the org. A component within another (a field of an object,
//! a rule of a workflow) is one of its own; reading its parent puts them together.

use serde::{Deserialize, Serialize};
use sforce_schema::Schema;

use super::renames::Rename;
use super::{kinds, types};
use crate::id;
use crate::kept::{Kept, Notes, Shelf};
use crate::xml::Element;

/// The id of a component whose type has no ids.
const NO_ID: &str = "000000000000000AAA";

/// A metadata component as the org holds it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Component {
    /// The name of its type, such as `CustomObject`.
    pub kind: String,
    /// Its full name.
    pub full_name: String,
    /// Its id; of a type without ids, `000000000000000AAA`.
    pub id: String,
    /// When it was made, in milliseconds since 1970-01-01 UTC.
    pub created: i64,
    /// When it was changed last, in the same unit.
    pub modified: i64,
    /// Its elements as they were sent, texts trimmed, without the components
    /// that it holds.
    pub element: Element,
}

/// All components, by type and full name in any letter case.
#[derive(Debug, Default)]
pub(crate) struct Components {
    shelf: Shelf<Component>,
    /// How many ids were given out, by prefix.
    issued: Shelf<u64>,
    /// Objects and fields of the org's schema that were deleted.
    gone: Shelf<()>,
    /// The key prefixes of objects that were made, by their names in lower case.
    prefixes: Shelf<String>,
    /// New names of objects and fields of the org's schema, in their order.
    renames: Shelf<Rename>,
    /// New names since this was asked last.
    renamed: Notes<Rename>,
    /// What was made, changed or removed since this was asked last.
    touched: Notes<(String, String)>,
}

impl Components {
    pub(crate) fn get(&self, kind: &str, full_name: &str) -> Option<&Component> {
        self.shelf.get(&key(kind, full_name))
    }

    pub(crate) fn has(&self, kind: &str, full_name: &str) -> bool {
        self.shelf.has(&key(kind, full_name))
    }

    /// The components of a type, by full name.
    pub(crate) fn of_kind<'a>(&'a self, kind: &str) -> impl Iterator<Item = &'a Component> + use<'a> {
        let prefix = format!("{kind}/");
        let mut found: Vec<&Component> = self.shelf.below(&prefix).map(|(_, component)| component).collect();
        found.sort_by(|a, b| a.full_name.cmp(&b.full_name));
        found.into_iter()
    }

    /// Makes a component, or puts another element into one that is there.
    pub(crate) fn put(&mut self, kind: &str, full_name: &str, element: Element, now: i64) {
        let (id, created) = match self.get(kind, full_name) {
            Some(there) => (there.id.clone(), there.created),
            None => (self.issue(kind), now),
        };
        let component = Component {
            kind: kind.to_owned(),
            full_name: full_name.to_owned(),
            id,
            created,
            modified: now,
            element,
        };
        self.keep(component);
    }

    /// Puts a component in as it is.
    pub(crate) fn keep(&mut self, component: Component) {
        self.touched.add((component.kind.clone(), component.full_name.clone()));
        self.shelf.put(key(&component.kind, &component.full_name), component);
    }

    /// Puts in what mirrors a record, which is as it should be already.
    pub(crate) fn mirror(&mut self, component: Component) {
        self.shelf.put(key(&component.kind, &component.full_name), component);
    }

    /// Removes what mirrored a record.
    pub(crate) fn unmirror(&mut self, kind: &str, full_name: &str) {
        self.shelf.remove(&key(kind, full_name));
    }

    /// Notes that what the org's schema brought along is no more.
    pub(crate) fn forget(&mut self, kind: &str, full_name: &str) {
        self.gone.put(key(kind, full_name), ());
        self.touched.add((kind.to_owned(), full_name.to_owned()));
    }

    /// Notes that an object or field has another name; of what the org's schema
    /// brought along for good.
    pub(crate) fn note_rename(&mut self, rename: Rename, standing: bool) {
        for name in [&rename.old, &rename.new] {
            self.touched.add((rename.kind.clone(), name.clone()));
        }
        if rename.kind == "CustomObject" {
            if let Some(prefix) = self.prefixes.remove(&rename.old.to_lowercase()) {
                self.prefixes.put(rename.new.to_lowercase(), String::clone(&prefix));
            }
            let fields: Vec<Component> = self.of_kind("CustomField").cloned().collect();
            for mut field in fields {
                let to = field.element.children.iter_mut().filter(|child| child.name == "referenceTo");
                let mut to = to.filter(|to| to.text.trim().eq_ignore_ascii_case(&rename.old)).peekable();
                if to.peek().is_some() {
                    to.for_each(|to| rename.new.clone_into(&mut to.text));
                    self.keep(field);
                }
            }
        }
        if standing {
            // What had the name and was deleted is not what has it now.
            self.gone.remove(&key(&rename.kind, &rename.new));
            let fields = key("CustomField", &format!("{}.", rename.new));
            let fields: Vec<String> = self.gone.below(&fields).map(|(key, ())| key.to_owned()).collect();
            for key in fields {
                self.gone.remove(&key);
            }
            let number =
                self.renames.last_key().and_then(|key| key.parse().ok()).map_or(0, |last: u64| last + 1);
            self.renames.put(format!("{number:08}"), rename.clone());
        }
        self.renamed.add(rename);
    }

    /// New names since this was asked last.
    pub(crate) fn take_renames(&mut self) -> Vec<Rename> {
        self.renamed.take()
    }

    /// All new names of what the org's schema brought along.
    pub(crate) fn renames(&self) -> impl Iterator<Item = &Rename> {
        self.renames.values()
    }

    /// Whether what the org's schema brought along was deleted.
    pub(crate) fn is_gone(&self, kind: &str, full_name: &str) -> bool {
        self.gone.has(&key(kind, full_name))
    }

    /// Whether anything was deleted that the org's schema brought along.
    pub(crate) fn any_gone(&self) -> bool {
        self.gone.last_key().is_some()
    }

    /// The key prefix of an object that was made.
    pub(crate) fn object_prefix(&self, name: &str) -> Option<String> {
        self.prefixes.get(&name.to_lowercase()).cloned()
    }

    pub(crate) fn give_prefix(&mut self, name: &str, prefix: String) {
        self.prefixes.put(name.to_lowercase(), prefix);
    }

    pub(crate) fn remove(&mut self, kind: &str, full_name: &str) {
        if let Some(gone) = self.shelf.remove(&key(kind, full_name)) {
            self.touched.add((gone.kind.clone(), gone.full_name.clone()));
        }
    }

    /// The components that this one holds, in the order of their names: the
    /// element each stands as, and the component.
    pub(crate) fn held<'a>(
        &'a self,
        schema: &'a Schema,
        kind: &str,
        full_name: &str,
    ) -> Vec<(&'a str, &'a Component)> {
        let mut held = Vec::new();
        for (element, child_kind) in types::children(schema, kind) {
            // There is one set of labels.
            let prefix = if kind == "CustomLabels" {
                format!("{child_kind}/")
            } else {
                key(child_kind, &format!("{full_name}."))
            };
            held.extend(self.shelf.below(&prefix).map(|(_, child)| (element, child)));
        }
        held
    }

    /// A component with all that it holds.
    pub(crate) fn whole(&self, schema: &Schema, component: &Component) -> Element {
        let mut whole = component.element.clone();
        for (element, child) in self.held(schema, &component.kind, &component.full_name) {
            let mut part = child.element.clone();
            element.clone_into(&mut part.name);
            part.xsi_type = None;
            if let Some((_, short)) = child.full_name.split_once('.') {
                set_name(&mut part, short);
            }
            whole.children.push(part);
        }
        whole
    }

    pub(crate) fn issue(&mut self, kind: &str) -> String {
        let Some(prefix) = kinds::prefix(kind) else { return NO_ID.to_owned() };
        // Code is made as a record, too, and brings its id along then.
        let mut number = self.issued.get(prefix).copied().unwrap_or_default();
        let id = loop {
            number += 1;
            let id = id::numbered(prefix, number);
            if !self.shelf.values().any(|component| component.id == id) {
                break id;
            }
        };
        self.issued.put(prefix, number);
        id
    }

    /// What was made, changed or removed since this was asked last.
    pub(crate) fn take_touched(&mut self) -> Vec<(String, String)> {
        self.touched.take()
    }

    /// Its shelves, by the names that they have in a file.
    pub(crate) fn shelves(&mut self) -> Vec<(&'static str, &mut dyn Kept)> {
        vec![
            ("components", &mut self.shelf),
            ("component-ids", &mut self.issued),
            ("components-gone", &mut self.gone),
            ("object-prefixes", &mut self.prefixes),
            ("component-renames", &mut self.renames),
            ("components-renamed", &mut self.renamed),
            ("components-touched", &mut self.touched),
        ]
    }
}

/// Sets the `fullName` of an element, at its beginning.
pub(crate) fn set_name(element: &mut Element, name: &str) {
    match element.children.iter_mut().find(|child| child.name == "fullName") {
        Some(there) => name.clone_into(&mut there.text),
        None => element.children.insert(0, leaf("fullName", name)),
    }
}

/// An element of the Metadata API's with text.
pub(crate) fn leaf(name: &str, text: &str) -> Element {
    Element {
        namespace: types::METADATA.to_owned(),
        name: name.to_owned(),
        text: text.to_owned(),
        ..Element::default()
    }
}

fn key(kind: &str, full_name: &str) -> String {
    format!("{kind}/{}", full_name.to_lowercase())
}
