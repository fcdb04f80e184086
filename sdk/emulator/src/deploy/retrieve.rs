//! Retrieves: Pending, `InProgress`, Succeeded or Failed, by the clock
//! (metadata-legacy-async, section 4).

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::{Deserialize, Serialize};
use sforce_schema::Version;

use super::archive::{self, File};
use super::files;
use super::manifest::member_type;
use super::state::Deployment;
use crate::actor::Actor;
use crate::clock::millis;
use crate::id;
use crate::kept::{Kept, Shelf};
use crate::metadata::components::Component;
use crate::metadata::save::{self, Context};
use crate::metadata::{components, kinds, types};
use crate::node::{Node, part};
use crate::org::Org;
use crate::refusal::Refusal;
use crate::settings::Settings;
use crate::xml::{Element, Writer};

/// What is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Asked {
    /// The version of the types.
    pub(crate) version: u16,
    pub(crate) single_package: bool,
    pub(crate) package_names: Vec<String>,
    pub(crate) specific_files: Vec<String>,
    /// Types and full names of what is in no package.
    pub(crate) members: Option<Vec<(String, String)>>,
}

/// A file of the result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Property {
    path: String,
    kind: String,
    full_name: String,
    id: String,
    created: i64,
    modified: i64,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Retrieve {
    pub(crate) id: String,
    /// The id of the user who asked.
    #[serde(default)]
    by: String,
    asked: Asked,
    submitted: i64,
    /// What it found, once it has: files, problems, and the zip in base64.
    found: Option<Found>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Found {
    files: Vec<Property>,
    /// File name and problem.
    messages: Vec<(String, String)>,
    zip: Option<String>,
}

/// `RetrieveStatus`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    Pending,
    InProgress,
    Succeeded,
}

impl Status {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Pending => "Pending",
            Self::InProgress => "InProgress",
            Self::Succeeded => "Succeeded",
        }
    }
}

impl Retrieve {
    pub(crate) fn status(&self, settings: &Settings, now: i64) -> Status {
        if self.found.is_some() {
            Status::Succeeded
        } else if now < self.submitted.saturating_add(millis(settings.retrieve_pending)) {
            Status::Pending
        } else {
            Status::InProgress
        }
    }
}

/// All retrieves, by id.
#[derive(Debug)]
pub(crate) struct Retrieves {
    shelf: Shelf<Retrieve>,
}

impl Default for Retrieves {
    fn default() -> Self {
        Self { shelf: Shelf::with_open(|retrieve: &Retrieve| retrieve.found.is_none()) }
    }
}

impl Retrieves {
    pub(crate) fn get(&self, id: &str) -> Option<&Retrieve> {
        self.shelf.get(id)
    }

    /// Forgets what was asked for before a time, and has ended.
    pub(crate) fn forget(&mut self, before: i64) {
        self.shelf.forget_first(|it| it.found.is_some() && it.submitted < before);
    }

    /// Its shelves, by the names that they have in a file.
    pub(crate) fn shelves(&mut self) -> Vec<(&'static str, &mut dyn Kept)> {
        vec![("retrieves", &mut self.shelf)]
    }

    /// When the next retrieve ends, and its id.
    pub(crate) fn next(&self, settings: &Settings) -> Option<(i64, String)> {
        let takes = millis(settings.retrieve_pending).saturating_add(millis(settings.retrieve_in_progress));
        let next = self.shelf.open().min_by_key(|it| it.submitted)?;
        Some((next.submitted.saturating_add(takes), next.id.clone()))
    }

    fn submit(&mut self, by: &Actor, asked: Asked) -> String {
        let id = id::after("09S", self.shelf.last_key());
        let (by, submitted) = (by.user.clone(), by.now);
        self.shelf.put(&id, Retrieve { id: id.clone(), by, asked, submitted, found: None });
        id
    }
}

impl Org {
    /// Queues a retrieve; its id.
    pub(crate) fn retrieve_metadata(&mut self, by: &Actor, asked: Asked) -> String {
        let id = self.retrieves.submit(by, asked);
        self.settle();
        id
    }

    /// The retrieve of an id.
    pub(crate) fn retrieval(&self, text: &str) -> Result<&Retrieve, Refusal> {
        let id = id::canonical(text)
            .ok_or_else(|| Refusal::new("MALFORMED_ID", format!("malformed id {text}")))?;
        let unknown =
            || Refusal::new(&self.settings.deploy_unknown_id_code, format!("no retrieve has the id {text}"));
        self.retrieves.get(&id).ok_or_else(unknown)
    }

    /// Ends a retrieve.
    pub(crate) fn end_retrieve(&mut self, id: &str, at: i64) {
        let Some(Retrieve { by, asked, .. }) = self.retrieves.get(id).cloned() else { return };
        let found = self.gather(&self.acting(&by, at), &asked);
        self.retrieves.shelf.change(id, |retrieve| retrieve.found = Some(found));
    }

    /// What a deployment with performRetrieve gives back at its end.
    pub(super) fn retrieve_deployed(&mut self, deployment: &Deployment, at: i64) -> String {
        let messages = deployment.run.as_ref().map(|run| run.messages.as_slice()).unwrap_or_default();
        let names = messages.iter().filter(|it| it.success && !it.is_manifest() && !it.deleted);
        let members = names.map(|it| (it.kind.clone(), it.full_name.clone())).collect();
        let asked = Asked {
            version: deployment.version,
            single_package: deployment.options.single_package,
            members: Some(members),
            ..Asked::default()
        };
        let by = self.acting(&deployment.by, at);
        let found = self.gather(&by, &asked);
        let id = self.retrieves.submit(&by, asked);
        self.retrieves.shelf.change(&id, |retrieve| retrieve.found = Some(found));
        id
    }

    /// Forgets the zip of a retrieve that was fetched, as the service does.
    pub(crate) fn fetched(&mut self, id: &str) {
        if !self.settings.retrieve_zip_once {
            return;
        }
        self.retrieves.shelf.change(id, |retrieve| {
            if let Some(found) = &mut retrieve.found {
                found.zip = None;
            }
        });
    }

    /// Whether the zip of a retrieve was fetched before.
    pub(crate) fn zip_is_gone(retrieve: &Retrieve) -> bool {
        retrieve.found.as_ref().is_some_and(|found| found.zip.is_none())
    }

    /// Puts the files together.
    fn gather(&self, by: &Actor, asked: &Asked) -> Found {
        let catalog = Arc::clone(&by.catalog);
        let mut found = Found::default();
        let Some(schema) = catalog.metadata(Version::new(asked.version)) else { return found };
        let cx = Context { schema, catalog: &catalog, settings: &self.settings, now: by.now };
        let root = if asked.single_package { "" } else { "unpackaged/" };
        let mut files: Vec<File> = Vec::new();
        let wanted = self.wanted(&cx, asked, root, &mut found);
        let now = by.now;
        for (component, whole) in &wanted {
            for mut file in files::render(&component.kind, &component.full_name, whole) {
                file.path = format!("{root}{}", file.path);
                if !file.path.ends_with("-meta.xml") || wanted.iter().all(|(it, _)| it.kind != component.kind)
                {
                    found.files.push(property(component, &file.path));
                }
                files.push(file);
            }
        }
        let names: Vec<(String, String)> =
            wanted.iter().map(|(it, _)| (it.kind.clone(), it.full_name.clone())).collect();
        let path = format!("{root}package.xml");
        let manifest = Component {
            kind: "Package".into(),
            full_name: path.clone(),
            id: String::new(),
            created: now,
            modified: now,
            element: Element::default(),
        };
        found.files.push(property(&manifest, &path));
        files.push(File { path, bytes: package_xml(&names, asked.version) });
        found.zip = Some(BASE64.encode(archive::write(&files)));
        found
    }

    /// The components that are asked for, each with what goes into its file.
    fn wanted(
        &self,
        cx: &Context<'_>,
        asked: &Asked,
        root: &str,
        found: &mut Found,
    ) -> Vec<(Component, Element)> {
        let mut wanted: Vec<(Component, Element)> = Vec::new();
        let manifest = format!("{root}package.xml");
        for name in &asked.package_names {
            found.messages.push((manifest.clone(), format!("No package named '{name}' found")));
        }
        let mut members: Vec<(String, String)> = asked.members.clone().unwrap_or_default();
        for path in &asked.specific_files {
            let bare = path.strip_prefix("unpackaged/").unwrap_or(path);
            let here = types::kinds(cx.schema)
                .into_iter()
                .flat_map(|kind| self.listed(cx.now, cx.schema, kind))
                .find(|it| kinds::kind(&it.kind).path(&it.full_name) == bare);
            match here {
                Some(component) => members.push((component.kind, component.full_name)),
                None => found.messages.push((manifest.clone(), format!("File '{path}' cannot be found"))),
            }
        }
        for (kind, name) in members {
            if !types::has(cx.schema, &kind) {
                found
                    .messages
                    .push((manifest.clone(), format!("Unknown type name '{kind}' specified in package.xml")));
            } else if name == "*" {
                for component in self.listed(cx.now, cx.schema, &kind) {
                    // What nobody made is retrieved by its name only.
                    let standard = component.kind == "CustomObject" && !component.full_name.contains("__");
                    if !standard {
                        self.want(cx, &component.kind, &component.full_name, &mut wanted);
                    }
                }
            } else if !self.want(cx, &kind, &name, &mut wanted) {
                found
                    .messages
                    .push((manifest.clone(), format!("Entity of type '{kind}' '{name}' cannot be found")));
            }
        }
        wanted
    }

    /// Adds a component, in a file of its own or in its parent's.
    fn want(&self, cx: &Context<'_>, kind: &str, name: &str, wanted: &mut Vec<(Component, Element)>) -> bool {
        let Some(component) = self.components.read(cx, kind, name) else { return false };
        let Some(parent_kind) = kinds::parent_of(cx.schema, kind) else {
            let whole = component.element.clone();
            let there =
                wanted.iter_mut().find(|(it, _)| it.kind == kind && it.full_name == component.full_name);
            match there {
                Some(entry) => entry.1 = whole,
                None => wanted.push((component, whole)),
            }
            return true;
        };
        let parent = component.full_name.split_once('.').map_or(parent_kind, |(parent, _)| parent).to_owned();
        let tag = types::children(cx.schema, parent_kind)
            .into_iter()
            .find(|(_, it)| *it == kind)
            .map(|(tag, _)| tag);
        let Some(tag) = tag else { return false };
        let mut part = component.element.clone();
        tag.clone_into(&mut part.name);
        let short =
            component.full_name.split_once('.').map_or(component.full_name.as_str(), |(_, short)| short);
        components::set_name(&mut part, short);
        let there = wanted.iter().position(|(it, _)| it.kind == parent_kind && it.full_name == parent);
        let at = there.unwrap_or_else(|| {
            let mut holder = component.clone();
            (holder.kind, holder.full_name) = (parent_kind.to_owned(), parent.clone());
            wanted.push((holder, save::bare(parent_kind, &parent)));
            wanted.len() - 1
        });
        let whole = &mut wanted[at].1;
        let already = whole.all(tag).any(|it| it.text_of("fullName") == Some(short));
        if !already {
            whole.children.push(part);
        }
        true
    }
}

fn property(component: &Component, path: &str) -> Property {
    Property {
        path: path.to_owned(),
        kind: component.kind.clone(),
        full_name: component.full_name.clone(),
        id: component.id.clone(),
        created: component.created,
        modified: component.modified,
    }
}

/// The manifest of what was retrieved, types and names sorted.
fn package_xml(names: &[(String, String)], version: u16) -> Vec<u8> {
    let mut xml = Writer::default();
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.raw(&format!("<Package xmlns=\"{}\">\n", types::METADATA));
    let names: Vec<(&str, &str)> =
        names.iter().map(|(kind, name)| (member_type(kind), name.as_str())).collect();
    let mut kinds: Vec<&str> = names.iter().map(|(kind, _)| *kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    for kind in kinds {
        xml.raw("    <types>\n");
        let mut members: Vec<&str> =
            names.iter().filter(|(of, _)| *of == kind).map(|(_, name)| *name).collect();
        members.sort_unstable();
        for member in members {
            xml.raw("        ");
            xml.leaf("members", member);
            xml.raw("\n");
        }
        xml.raw("        ");
        xml.leaf("name", kind);
        xml.raw("\n    </types>\n");
    }
    xml.raw(&format!("    <version>{version}.0</version>\n</Package>\n"));
    xml.finish().into_bytes()
}

/// `RetrieveResult`
pub(crate) fn result(org: &Org, by: &Actor, retrieve: &Retrieve, with_zip: bool) -> Node {
    let status = retrieve.status(&org.settings, by.now);
    let done = status == Status::Succeeded;
    let nothing = Found::default();
    let found = retrieve.found.as_ref().unwrap_or(&nothing);
    let files = found.files.iter().map(|file| {
        let component = Component {
            kind: file.kind.clone(),
            full_name: file.full_name.clone(),
            id: file.id.clone(),
            created: file.created,
            modified: file.modified,
            element: Element::default(),
        };
        crate::metadata::properties(org, by, &component, &file.path)
    });
    let messages = found
        .messages
        .iter()
        .map(|(file, problem)| Node::Record(vec![part("fileName", file), part("problem", problem)]));
    let zip = found.zip.as_deref().filter(|_| with_zip).unwrap_or_default();
    Node::Record(vec![
        part("done", done).since(31),
        part("errorMessage", Node::Absent).since(31),
        part("errorStatusCode", Node::Absent).since(31),
        part("fileProperties", Node::list(files)),
        part("id", &retrieve.id),
        part("messages", Node::list(messages)),
        part("status", status.word()).since(31),
        part("success", done).since(31),
        // The WSDL wants it to be there, also while there is nothing in it.
        part("zipFile", zip),
    ])
}
