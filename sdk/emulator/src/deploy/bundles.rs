//! Lightning bundles: components that are folders of files, `lwc/name` and
//! `aura/name`.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use sforce_schema::Schema;

use super::archive::File;
use super::files::{Fault, META, document, read_xml};
use crate::metadata::components::leaf;
use crate::xml::Element;

pub(super) const LWC: &str = "LightningComponentBundle";
pub(super) const AURA: &str = "AuraDefinitionBundle";

/// What may be the definition of an Aura bundle: the ends of its file, and its type.
const DEFINITIONS: [(&str, &str); 5] = [
    ("app", "Application"),
    ("cmp", "Component"),
    ("evt", "Event"),
    ("intf", "Interface"),
    ("tokens", "Tokens"),
];

/// The other files of an Aura bundle: the ends of their names, and their elements.
const PARTS: [(&str, &str); 7] = [
    (".svg", "SVGContent"),
    ("Controller.js", "controllerContent"),
    (".design", "designContent"),
    (".auradoc", "documentationContent"),
    ("Helper.js", "helperContent"),
    ("Renderer.js", "rendererContent"),
    (".css", "styleContent"),
];

/// The type of the bundles of a directory.
pub(super) fn kind_of(directory: &str) -> Option<&'static str> {
    match directory {
        "lwc" => Some(LWC),
        "aura" => Some(AURA),
        _ => None,
    }
}

/// The component that the files of a folder are: their paths from the root of
/// the package, and themselves.
pub(super) fn read(
    schema: &Schema,
    kind: &str,
    name: &str,
    files: &[(&str, &File)],
) -> Result<Element, Fault> {
    let meta = files.iter().find(|(path, _)| path.ends_with(META));
    let (_, meta) =
        meta.ok_or_else(|| Fault::new(format!("the bundle {name} has no file ending with {META}")))?;
    let meta =
        if kind == LWC { File { bytes: folded(&meta.bytes), ..(*meta).clone() } } else { (*meta).clone() };
    let mut element = read_xml(schema, kind, &meta)?;
    let sources = files.iter().filter(|(path, _)| !path.ends_with(META));
    if kind == LWC {
        let mut all = leaf("lwcResources", "");
        // Tests stay with who wrote them.
        for (path, file) in sources.filter(|(path, _)| !path.contains("/__tests__/")) {
            let mut one = leaf("lwcResource", "");
            one.children = vec![leaf("filePath", path), leaf("source", &BASE64.encode(&file.bytes))];
            all.children.push(one);
        }
        let script = format!("lwc/{name}/{name}.");
        if !all.children.iter().any(|one| one.text_of("filePath").is_some_and(|it| it.starts_with(&script))) {
            return Err(Fault::new(format!(
                "the bundle {name} has no file {name}.js, {name}.html or {name}.css"
            )));
        }
        element.children.retain(|child| child.name != "lwcResources");
        element.children.push(all);
        return Ok(element);
    }
    let mut defined = false;
    for (path, file) in sources {
        let short = path.rsplit('/').next().unwrap_or(path);
        let end = short.strip_prefix(name).ok_or_else(|| not_of(name, path))?;
        let text = BASE64.encode(&file.bytes);
        if let Some((_, ty)) = DEFINITIONS.iter().find(|(it, _)| end.strip_prefix('.') == Some(it)) {
            element.children.retain(|child| child.name != "type" && child.name != "markup");
            element.children.extend([leaf("markup", &text), leaf("type", ty)]);
            defined = true;
        } else {
            let part = PARTS.iter().find(|(it, _)| end == *it).ok_or_else(|| not_of(name, path))?;
            element.children.push(leaf(part.1, &text));
        }
    }
    if !defined {
        return Err(Fault::new(format!("the bundle {name} has no definition, such as {name}.cmp")));
    }
    Ok(element)
}

fn not_of(name: &str, path: &str) -> Fault {
    Fault::new(format!("{path} is no file of the bundle {name}"))
}

/// The files of a bundle.
pub(super) fn render(kind: &str, name: &str, whole: &Element) -> Vec<File> {
    let mut element = whole.clone();
    element.children.retain(|child| child.name != "fullName");
    let decoded = |text: &str| BASE64.decode(text.split_ascii_whitespace().collect::<String>());
    let bytes = |text: &str| decoded(text).unwrap_or_else(|_| text.as_bytes().to_vec());
    let mut files = Vec::new();
    if kind == LWC {
        let all = element.child("lwcResources").cloned().unwrap_or_default();
        for one in all.all("lwcResource") {
            let path = one.text_of("filePath").unwrap_or_default().to_owned();
            files.push(File { path, bytes: bytes(one.text_of("source").unwrap_or_default()) });
        }
        element.children.retain(|child| child.name != "lwcResources");
        let path = format!("lwc/{name}/{name}.js{META}");
        files.push(File { path, bytes: unfolded(document(kind, &element), &element) });
        return files;
    }
    let ty = element.text_of("type").unwrap_or("Component").to_owned();
    let end = DEFINITIONS.iter().find(|(_, it)| *it == ty).map_or("cmp", |(end, _)| end);
    let definition = format!("aura/{name}/{name}.{end}");
    files
        .push(File { path: definition.clone(), bytes: bytes(element.text_of("markup").unwrap_or_default()) });
    for (end, part) in PARTS {
        if let Some(text) = element.text_of(part).filter(|text| !text.is_empty()) {
            files.push(File { path: format!("aura/{name}/{name}{end}"), bytes: bytes(text) });
        }
    }
    let content = |child: &Element| {
        matches!(child.name.as_str(), "markup" | "type") || PARTS.iter().any(|(_, part)| child.name == *part)
    };
    element.children.retain(|child| !content(child));
    files.push(File { path: format!("{definition}{META}"), bytes: document(kind, &element) });
    files
}

const OPEN: &str = "<targetConfigs>";
const CLOSE: &str = "</targetConfigs>";

/// The file of a Lightning web component as its type has it: in files the
/// configurations of targets are elements, with attributes; in the type, base64.
fn folded(bytes: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(bytes);
    let inside = text.split_once(OPEN).and_then(|(before, rest)| Some((before, rest.split_once(CLOSE)?)));
    match inside {
        Some((before, (inside, after))) => {
            format!("{before}{OPEN}{}{CLOSE}{after}", BASE64.encode(inside)).into_bytes()
        }
        None => bytes.to_vec(),
    }
}

/// The other way.
fn unfolded(document: Vec<u8>, element: &Element) -> Vec<u8> {
    let Some(text) = element.text_of("targetConfigs") else { return document };
    let inside = BASE64.decode(text).ok().and_then(|inside| String::from_utf8(inside).ok());
    let (Some(inside), Ok(whole)) = (inside, String::from_utf8(document.clone())) else { return document };
    whole.replace(&format!("{OPEN}{text}{CLOSE}"), &format!("{OPEN}{inside}{CLOSE}")).into_bytes()
}
