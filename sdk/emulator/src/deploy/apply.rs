//! What a package does to the components of the org.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use sforce_schema::Schema;

use super::archive::File;
use super::files::{self, Fault, Item};
use super::manifest::Manifest;
use super::options::Options;
use super::unit_tests::body;
use crate::compile::{CodeKind, Compiler, Known, Source, compiled};
use crate::metadata::components::Components;
use crate::metadata::save::Context;
use crate::metadata::{kinds, types};
use crate::xml::Element;

/// The first version in which deletions run after the rest.
const DELETES_LAST: u16 = 33;

/// `DeployMessage`
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "they are the API's")]
pub(crate) struct Message {
    pub(crate) kind: String,
    pub(crate) full_name: String,
    pub(crate) file: String,
    pub(crate) id: Option<String>,
    pub(crate) changed: bool,
    pub(crate) created: bool,
    pub(crate) deleted: bool,
    pub(crate) success: bool,
    pub(crate) warning: bool,
    pub(crate) problem: Option<String>,
    pub(crate) place: Option<(usize, usize)>,
}

impl Message {
    fn of(kind: &str, full_name: &str, file: &str) -> Self {
        Self {
            kind: kind.to_owned(),
            full_name: full_name.to_owned(),
            file: file.to_owned(),
            ..Self::default()
        }
    }

    fn failed(kind: &str, full_name: &str, file: &str, fault: Fault) -> Self {
        Self { problem: Some(fault.text), place: fault.place, ..Self::of(kind, full_name, file) }
    }

    /// Whether it is about a manifest rather than a component.
    pub(crate) fn is_manifest(&self) -> bool {
        self.kind.is_empty() && self.full_name.to_lowercase().ends_with(".xml")
    }
}

/// A package of a zip.
#[derive(Clone, Debug, PartialEq)]
struct Package {
    /// Where its paths begin: empty, or with a slash at its end.
    root: String,
    manifest: Manifest,
    before: Vec<(String, Manifest)>,
    after: Vec<(String, Manifest)>,
}

/// What an application of a zip looks at.
pub(crate) struct Job<'a> {
    pub(crate) cx: &'a Context<'a>,
    pub(crate) options: &'a Options,
    pub(crate) compiler: &'a dyn Compiler,
    pub(crate) known: &'a Known,
    /// Whether who deploys may change classes and triggers.
    pub(crate) author: bool,
}

/// Applies the packages of a zip as far as they can be; what becomes of each
/// component. The types are those of the version that each package names.
pub(crate) fn apply<'a>(
    job: &Job<'a>,
    components: &mut Components,
    files: &[File],
    types_of: impl Fn(u16) -> Option<&'a Schema>,
) -> Vec<Message> {
    let mut messages = Vec::new();
    for package in packages(job.options, files, &mut messages) {
        let version = package.manifest.version;
        let Some(schema) = version.map_or(Some(job.cx.schema), &types_of) else {
            let text = format!("Invalid version specified: {}.0", version.unwrap_or_default());
            let path = format!("{}package.xml", package.root);
            messages.push(Message::failed("", "package.xml", &path, Fault::new(text)));
            continue;
        };
        let cx = Context { schema, ..*job.cx };
        let job = Job { cx: &cx, ..*job };
        for (file, manifest) in &package.before {
            delete(&job, components, file, manifest, &mut messages);
        }
        add(&job, components, &package, files, &mut messages);
        for (file, manifest) in &package.after {
            delete(&job, components, file, manifest, &mut messages);
        }
    }
    messages
}

/// The packages of a zip: the one at its root, or one in each directory.
fn packages(options: &Options, files: &[File], messages: &mut Vec<Message>) -> Vec<Package> {
    let roots: BTreeSet<String> = if options.single_package {
        [String::new()].into()
    } else {
        let directories = files.iter().filter_map(|file| file.path.split_once('/'));
        directories.map(|(directory, _)| format!("{directory}/")).collect()
    };
    let mut packages = Vec::new();
    for root in &roots {
        let read = |name: &str| {
            let path = format!("{root}{name}");
            files
                .iter()
                .find(|file| file.path == path)
                .map(|file| (path.clone(), Manifest::read(&file.bytes)))
        };
        let missing = Fault::new(format!(
            "No package.xml found in {}",
            if root.is_empty() { "the root of the zip" } else { root }
        ));
        let Some((path, manifest)) = read("package.xml") else {
            messages.push(Message::failed("", "package.xml", &format!("{root}package.xml"), missing));
            continue;
        };
        let manifest = match manifest {
            Ok(manifest) => manifest,
            Err(text) => {
                messages.push(Message::failed("", "package.xml", &path, Fault::new(text)));
                continue;
            }
        };
        messages.push(Message { changed: true, success: true, ..Message::of("", "package.xml", &path) });
        let first = manifest.version.is_some_and(|version| version < DELETES_LAST);
        let mut package = Package { root: root.clone(), manifest, before: Vec::new(), after: Vec::new() };
        for (name, before) in [
            ("destructiveChangesPre.xml", true),
            ("destructiveChanges.xml", first),
            ("destructiveChangesPost.xml", false),
        ] {
            let late = name != "destructiveChanges.xml" && first;
            match read(name) {
                None => {}
                Some((path, _)) if late => {
                    let text = format!("{name} needs a package.xml of version {DELETES_LAST}.0 or later");
                    messages.push(Message::failed("", name, &path, Fault::new(text)));
                }
                Some((path, Ok(manifest))) if manifest.members.iter().any(|(_, name)| name == "*") => {
                    let text = "what is to be deleted must be named; * is not allowed";
                    messages.push(Message::failed("", name, &path, Fault::new(text)));
                }
                Some((path, Ok(manifest))) => {
                    messages.push(Message { changed: true, success: true, ..Message::of("", name, &path) });
                    if before { &mut package.before } else { &mut package.after }.push((path, manifest));
                }
                Some((path, Err(text))) => {
                    messages.push(Message::failed("", name, &path, Fault::new(text)));
                }
            }
        }
        packages.push(package);
    }
    if roots.is_empty() {
        let missing = Fault::new("No package.xml found: without singlePackage each package has a directory");
        messages.push(Message::failed("", "package.xml", "package.xml", missing));
    }
    packages
}

fn delete(
    job: &Job<'_>,
    components: &mut Components,
    file: &str,
    manifest: &Manifest,
    messages: &mut Vec<Message>,
) {
    for (kind, name) in &manifest.members {
        let mut message = Message::of(kind, name, file);
        message.id = components.get(kind, name).map(|component| component.id.clone());
        if !types::has(job.cx.schema, kind) {
            message.problem = Some(format!("Unknown type name '{kind}' specified in {file}"));
        } else if components.exists(job.cx, kind, name) {
            match components.delete(job.cx, kind, name) {
                Ok(()) => (message.changed, message.deleted, message.success) = (true, true, true),
                Err(refusal) => message.problem = Some(refusal.message),
            }
        } else {
            // What is not there need not be deleted.
            message.warning = true;
            message.success = job.options.ignore_warnings;
            message.problem = Some(format!("No {kind} named: {name} found"));
        }
        messages.push(message);
    }
}

fn add(
    job: &Job<'_>,
    components: &mut Components,
    package: &Package,
    files: &[File],
    messages: &mut Vec<Message>,
) {
    let schema = job.cx.schema;
    let mut items = files::items(schema, &package.root, files);
    // Objects before what refers to them, code last.
    items.sort_by_key(|item| match item.kind.as_str() {
        "CustomObject" => 0,
        kind if CodeKind::named(kind).is_some() => 2,
        _ => 1,
    });
    let manifest = &package.manifest;
    let faults = compile(job, components, &items);
    for item in &items {
        let whole = manifest.names(&item.kind, &item.full_name) || job.options.auto_update_package;
        let parts = parts(schema, item);
        if !whole && !parts.iter().any(|(kind, name, _)| manifest.names(kind, name)) {
            let fault = match &item.element {
                Err(fault) if item.kind.is_empty() => fault.clone(),
                _ => Fault::new("Not in package.xml"),
            };
            messages.push(Message::failed(&item.kind, &item.full_name, &item.path, fault));
            continue;
        }
        let compiled: Vec<_> = faults.iter().filter(|(path, _)| *path == item.path).collect();
        let apex = matches!(CodeKind::named(&item.kind), Some(CodeKind::Class | CodeKind::Trigger));
        match &item.element {
            Err(fault) => {
                messages.push(Message::failed(&item.kind, &item.full_name, &item.path, fault.clone()));
            }
            Ok(_) if apex && !job.author => {
                let fault = Fault::new(format!("{} needs the permission AuthorApex", item.kind));
                messages.push(Message::failed(&item.kind, &item.full_name, &item.path, fault));
            }
            Ok(_) if !compiled.is_empty() => {
                let failed = compiled.iter().map(|(_, fault)| {
                    Message::failed(&item.kind, &item.full_name, &item.path, fault.clone())
                });
                messages.extend(failed);
            }
            Ok(element) => {
                let own = if whole { Some(without(element, schema, &item.kind)) } else { None };
                if let Some(own) = own {
                    messages.push(save(job, components, &item.kind, &item.full_name, &item.path, &own));
                }
                for (kind, name, element) in &parts {
                    if whole || manifest.names(kind, name) {
                        messages.push(save(job, components, kind, name, &item.path, element));
                    }
                }
            }
        }
    }
    if !job.options.allow_missing_files {
        absent(job, package, &items, messages);
    }
}

/// What `package.xml` names must be in the zip.
fn absent(job: &Job<'_>, package: &Package, items: &[Item], messages: &mut Vec<Message>) {
    let path = format!("{}package.xml", package.root);
    for (kind, name) in package.manifest.members.iter().filter(|(_, name)| name != "*") {
        let is = |of: &str, its: &str| of == kind && its.eq_ignore_ascii_case(name);
        let here = |item: &Item| {
            is(&item.kind, &item.full_name)
                || parts(job.cx.schema, item).iter().any(|(kind, name, _)| is(kind, name))
        };
        if items.iter().any(here) {
            continue;
        }
        let fault = Fault::new(if types::has(job.cx.schema, kind) {
            format!(
                "An object '{name}' of type {kind} was named in package.xml, but was not found in zipped directory"
            )
        } else {
            format!("Unknown type name '{kind}' specified in package.xml")
        });
        messages.push(Message::failed(kind, name, &path, fault));
    }
}

/// The components that a file's component holds: type, full name, element.
fn parts(schema: &Schema, item: &Item) -> Vec<(String, String, Element)> {
    let Ok(element) = &item.element else { return Vec::new() };
    let children = types::children(schema, &item.kind);
    let held = element.children.iter().filter_map(|child| {
        let (_, kind) = children.iter().find(|(element, _)| *element == child.name)?;
        let name = kinds::child_name(&item.kind, &item.full_name, child.text_of("fullName")?);
        let mut part = child.clone();
        crate::metadata::components::set_name(&mut part, &name);
        (*kind).clone_into(&mut part.name);
        Some(((*kind).to_owned(), name, part))
    });
    held.collect()
}

fn without(element: &Element, schema: &Schema, kind: &str) -> Element {
    let children = types::children(schema, kind);
    let mut own = element.clone();
    own.children.retain(|child| !children.iter().any(|(element, _)| *element == child.name));
    own
}

fn save(
    job: &Job<'_>,
    components: &mut Components,
    kind: &str,
    name: &str,
    file: &str,
    element: &Element,
) -> Message {
    let mut message = Message::of(kind, name, file);
    let before = components.get(kind, name).map(|component| component.element.clone());
    match components.upsert(job.cx, kind, element) {
        Ok(created) => {
            let after = components.get(kind, name);
            message.changed = after.map(|component| &component.element) != before.as_ref();
            message.id = after.map(|component| component.id.clone());
            (message.created, message.success) = (created, true);
        }
        Err(refusal) => message.problem = Some(refusal.message),
    }
    message
}

/// Compiles the code of a package, and says by path what is wrong with it.
fn compile(job: &Job<'_>, components: &Components, items: &[Item]) -> Vec<(String, Fault)> {
    let code: Vec<(&Item, Source)> = items
        .iter()
        .filter_map(|item| {
            let kind = CodeKind::named(&item.kind)?;
            let element = item.element.as_ref().ok()?;
            let text = body(element.text_of("content").unwrap_or_default());
            Some((item, Source { kind, name: item.full_name.clone(), body: text }))
        })
        .collect();
    let sources: Vec<Source> = code.iter().map(|(_, source)| source.clone()).collect();
    if sources.is_empty() {
        return Vec::new();
    }
    let mut known = job.known.clone();
    let names = components.of_kind("ApexClass").map(|component| component.full_name.to_lowercase());
    known.classes.extend(names);
    known
        .objects
        .extend(components.of_kind("CustomObject").map(|component| component.full_name.to_lowercase()));
    known.objects.extend(
        items.iter().filter(|item| item.kind == "CustomObject").map(|item| item.full_name.to_lowercase()),
    );
    let problems = compiled(job.compiler, &sources, &known);
    let failing = problems.into_iter().filter(|problem| !problem.warning);
    failing
        .filter_map(|problem| {
            let (item, _) = code.get(problem.source)?;
            Some((
                item.path.clone(),
                Fault { place: Some((problem.line, problem.column)), text: problem.text },
            ))
        })
        .collect()
}
