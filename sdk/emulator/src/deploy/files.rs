//! Components as files of a package, and back.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use sforce_schema::Schema;

use super::archive::File;
use super::bundles;
use crate::metadata::components::{leaf, set_name};
use crate::metadata::kinds::{self, Kind};
use crate::metadata::types::{self, METADATA};
use crate::xml::{Element, Writer};

/// The end of the file beside a file of content.
pub(super) const META: &str = "-meta.xml";

/// A component of a package.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Item {
    pub(crate) kind: String,
    pub(crate) full_name: String,
    /// Its file, from the root of the zip.
    pub(crate) path: String,
    /// What the file says, or why it cannot be read: line, column, and text.
    pub(crate) element: Result<Element, Fault>,
}

/// What is wrong with a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) place: Option<(usize, usize)>,
    pub(crate) text: String,
}

impl Fault {
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self { place: None, text: text.into() }
    }
}

/// The components of the files below a root (empty, or with a slash at its end).
pub(crate) fn items(schema: &Schema, root: &str, files: &[File]) -> Vec<Item> {
    let kinds: Vec<Kind> = types::kinds(schema).into_iter().map(kinds::kind).collect();
    let within: BTreeMap<&str, &File> =
        files.iter().filter_map(|file| Some((file.path.strip_prefix(root)?, file))).collect();
    let mut items = Vec::new();
    let mut bundled: BTreeMap<(&str, &str), Vec<(&str, &File)>> = BTreeMap::new();
    for (path, file) in &within {
        let Some((directory, rest)) = path.split_once('/') else { continue };
        let bundle = bundles::kind_of(directory).filter(|kind| types::has(schema, kind));
        // Files beside the folders are settings of editors.
        if let Some(kind) = bundle {
            if let Some((name, _)) = rest.split_once('/') {
                bundled.entry((kind, name)).or_default().push((path, file));
            }
            continue;
        }
        let beside = |path: &str| within.get(format!("{path}{META}").as_str()).copied();
        if let Some(content) = path.strip_suffix(META) {
            // Beside its content it is read with it; alone it is a folder's.
            if !within.contains_key(content) {
                let folder = rest.trim_end_matches(META);
                items.push(folder_item(schema, &kinds, directory, folder, file));
            }
            continue;
        }
        let (stem, suffix) = rest.rsplit_once('.').unwrap_or((rest, ""));
        let kind = kinds.iter().find(|kind| {
            kind.directory == directory
                && (kind.suffix == suffix || kind.suffix.is_empty())
                && (directory != "settings" || kind.name.eq_ignore_ascii_case(&format!("{stem}Settings")))
        });
        let Some(kind) = kind else {
            let text = format!(
                "there is no type of metadata whose files are {directory}/*.{suffix} in this version"
            );
            items.push(Item {
                kind: String::new(),
                full_name: stem.to_owned(),
                path: file.path.clone(),
                element: Err(Fault::new(text)),
            });
            continue;
        };
        let full_name = if kind.suffix.is_empty() { rest } else { stem };
        let element = if kind.meta_file {
            match beside(path) {
                Some(meta) => read_xml(schema, &kind.name, meta).map(|mut element| {
                    element.children.retain(|child| child.name != "content");
                    element.children.push(leaf("content", &BASE64.encode(&file.bytes)));
                    element
                }),
                None => Err(Fault::new(format!("{}{META} is missing", file.path))),
            }
        } else {
            read_xml(schema, &kind.name, file)
        };
        let element = element.map(|mut element| {
            set_name(&mut element, full_name);
            element
        });
        items.push(Item {
            kind: kind.name.clone(),
            full_name: full_name.to_owned(),
            path: file.path.clone(),
            element,
        });
    }
    items.extend(bundled.into_iter().map(|((kind, name), files)| {
        let element = bundles::read(schema, kind, name, &files).map(|mut element| {
            set_name(&mut element, name);
            element
        });
        let path = format!("{root}{}/{name}", kinds::kind(kind).directory);
        Item { kind: kind.to_owned(), full_name: name.to_owned(), path, element }
    }));
    items
}

/// `reports/Sales-meta.xml` is the `ReportFolder` Sales.
fn folder_item(schema: &Schema, kinds: &[Kind], directory: &str, name: &str, file: &File) -> Item {
    let of = kinds.iter().find(|kind| kind.directory == directory && kind.in_folder);
    let kind = of.map(|kind| format!("{}Folder", kind.name.trim_end_matches("Template")));
    let element = match &kind {
        Some(kind) => read_xml(schema, kind, file).map(|mut element| {
            set_name(&mut element, name);
            element
        }),
        None => Err(Fault::new(format!("{} describes a file that is not there", file.path))),
    };
    Item { kind: kind.unwrap_or_default(), full_name: name.to_owned(), path: file.path.clone(), element }
}

/// Reads a file's component and checks it against its type.
pub(super) fn read_xml(schema: &Schema, kind: &str, file: &File) -> Result<Element, Fault> {
    let text = std::str::from_utf8(&file.bytes).map_err(|_| Fault::new("the file is not UTF-8"))?;
    let text = text.trim_start_matches('\u{feff}');
    let root = Element::read(text).map_err(|problem| Fault {
        place: Some(problem.place(text)),
        text: format!("Error parsing file: {problem}"),
    })?;
    if root.name != kind {
        return Err(Fault::new(format!(
            "Error parsing file: the root element must be {kind}, not {}",
            root.name
        )));
    }
    let findings = types::check(schema, kind, &root).map_err(|problem| Fault {
        place: place(text, &problem),
        text: format!("Error parsing file: {problem}"),
    })?;
    if findings.missing.is_empty() {
        Ok(findings.element)
    } else {
        Err(Fault::new(format!("Required fields are missing: [{}]", findings.missing.join(", "))))
    }
}

/// Line and column of what a type does not allow: the first element of that
/// name, or with that text.
fn place(text: &str, problem: &str) -> Option<(usize, usize)> {
    let found = match problem.strip_prefix("Element {") {
        Some(element) => {
            let name: String =
                element.split_once('}')?.1.chars().take_while(|it| !it.is_whitespace()).collect();
            let ends = |rest: &str| rest.starts_with([' ', '/', '>', '\n', '\r', '\t']);
            let tags = [format!("<{name}"), format!(":{name}")];
            let mut starts =
                tags.iter().flat_map(|tag| text.match_indices(tag.as_str()).map(|(at, tag)| (at, tag.len())));
            starts.find(|(at, length)| ends(&text[at + length..])).map(|(at, _)| at)?
        }
        None => text.find(&format!(">{}<", problem.strip_prefix('\'')?.split_once('\'')?.0))? + 1,
    };
    let before = &text[..found];
    let line = before.matches('\n').count() + 1;
    Some((line, before.rsplit('\n').next().unwrap_or(before).chars().count() + 1))
}

/// The files of a component as a whole.
pub(crate) fn render(kind: &str, full_name: &str, whole: &Element) -> Vec<File> {
    if matches!(kind, bundles::AURA | bundles::LWC) {
        return bundles::render(kind, full_name, whole);
    }
    let known = kinds::kind(kind);
    let mut element = whole.clone();
    element.children.retain(|child| child.name != "fullName");
    let path = match kind.strip_suffix("Folder") {
        Some(of) if matches!(of, "Report" | "Dashboard" | "Document" | "Email") => {
            let of = if of == "Email" { "EmailTemplate" } else { of };
            format!("{}/{full_name}{META}", kinds::kind(of).directory)
        }
        _ => known.path(full_name),
    };
    if !known.meta_file {
        return vec![File { path, bytes: document(kind, &element) }];
    }
    let content = element.text_of("content").unwrap_or_default().to_owned();
    element.children.retain(|child| child.name != "content");
    let compact: String = content.split_ascii_whitespace().collect();
    vec![
        // What was never content stays as it was sent.
        File { path: path.clone(), bytes: BASE64.decode(&compact).unwrap_or_else(|_| content.into_bytes()) },
        File { path: format!("{path}{META}"), bytes: document(kind, &element) },
    ]
}

pub(super) fn document(kind: &str, element: &Element) -> Vec<u8> {
    let mut xml = Writer::default();
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let tag = format!("{kind} xmlns=\"{METADATA}\"");
    let tag = if has_types(element) { format!("{tag} xmlns:xsi=\"{}\"", crate::xml::XSI) } else { tag };
    xml.raw(&format!("<{tag}>\n"));
    for child in &element.children {
        indented(&mut xml, child, 1);
    }
    xml.raw(&format!("</{kind}>\n"));
    xml.finish().into_bytes()
}

fn has_types(element: &Element) -> bool {
    element.xsi_type.is_some() || element.nil || element.children.iter().any(has_types)
}

fn indented(xml: &mut Writer, element: &Element, depth: usize) {
    xml.raw(&"    ".repeat(depth));
    let name = &element.name;
    let tag = match &element.xsi_type {
        None => name.clone(),
        Some((ns, kind)) if ns == METADATA => format!("{name} xsi:type=\"{kind}\""),
        Some((ns, kind)) => format!("{name} xmlns:t=\"{ns}\" xsi:type=\"t:{kind}\""),
    };
    if element.nil {
        xml.nillable(name, None);
    } else if element.children.is_empty() {
        xml.leaf(&tag, &element.text);
    } else {
        xml.raw(&format!("<{tag}>\n"));
        for child in &element.children {
            indented(xml, child, depth + 1);
        }
        xml.raw(&"    ".repeat(depth));
        xml.raw(&format!("</{name}>"));
    }
    xml.raw("\n");
}
