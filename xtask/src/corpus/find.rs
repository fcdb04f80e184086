//! Which files below a folder are WSDLs and describes, by what is in them.

use crate::Failure;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// What is below a folder.
#[derive(Default)]
pub(super) struct Found {
    /// What goes through, in order.
    pub(super) inputs: Vec<Input>,
    /// The rest, by the reason.
    pub(super) aside: BTreeMap<&'static str, Vec<PathBuf>>,
}

pub(super) struct Input {
    pub(super) path: PathBuf,
    pub(super) kind: Kind,
}

#[derive(Clone, Copy)]
pub(super) enum Kind {
    Wsdl,
    Describe,
}

/// The WSDLs and describes below a folder.
pub(super) fn below(folder: &Path) -> Result<Found, Failure> {
    let mut found = Found::default();
    let mut paths = Vec::new();
    walk(folder, &mut paths)?;
    for path in paths {
        let bytes =
            fs::read(&path).map_err(|error| format!("{}: cannot read it: {error}", path.display()))?;
        match kind(&path, &bytes) {
            Ok(kind) => found.inputs.push(Input { path, kind }),
            Err(reason) => found.aside.entry(reason).or_default().push(path),
        }
    }
    Ok(found)
}

/// The files of the three endings, in order. Links to folders are not followed: they may lead round.
fn walk(folder: &Path, found: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let unreadable = |error: std::io::Error| format!("{}: cannot read it: {error}", folder.display());
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        entries.push(entry.map_err(unreadable)?);
    }
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        if entry.file_type().map_err(unreadable)?.is_dir() {
            walk(&path, found)?;
        } else if path.extension().is_some_and(|it| it == "wsdl" || it == "xml" || it == "json") {
            found.push(path);
        }
    }
    Ok(())
}

/// What a file is, or why it is put aside.
fn kind(path: &Path, bytes: &[u8]) -> Result<Kind, &'static str> {
    if path.extension().is_some_and(|it| it == "wsdl") {
        return Ok(Kind::Wsdl);
    }
    let text = String::from_utf8_lossy(bytes);
    if path.extension().is_some_and(|it| it == "xml") {
        let wsdl = text.contains("http://schemas.xmlsoap.org/wsdl/") && text.contains("definitions");
        return if wsdl { Ok(Kind::Wsdl) } else { Err("of XML that is no WSDL, passed over") };
    }
    let Ok(json) = serde_json::from_str::<Value>(text.trim_start_matches('\u{feff}')) else {
        return Err("that is not JSON, passed over");
    };
    let objects = match &json {
        Value::Array(items) => items.as_slice(),
        Value::Object(map) => match map.get("sobjects") {
            Some(Value::Array(items)) => items.as_slice(),
            _ => std::slice::from_ref(&json),
        },
        _ => &[],
    };
    let fields: Vec<&Value> =
        objects.iter().filter_map(|object| object.get("fields")?.as_array()).flatten().collect();
    let is_field = |field: &&Value| field.get("name").is_some() && field.get("type").is_some();
    let whole = |field: &&Value| field.get("createable").is_some() && field.get("soapType").is_some();
    if fields.is_empty() || !fields.iter().all(is_field) {
        Err("of JSON that describes no object, passed over")
    } else if fields.iter().any(|field| !whole(field)) {
        Err("of describes that were cut, refused: they do not say what fields allow")
    } else {
        Ok(Kind::Describe)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_told_apart_by_what_is_in_them() {
        let field = r#"{"name":"Id","type":"id","soapType":"tns:ID","createable":false}"#;
        let told = |name: &str, text: &str| match kind(Path::new(name), text.as_bytes()) {
            Ok(Kind::Wsdl) => "WSDL",
            Ok(Kind::Describe) => "describe",
            Err(reason) => reason,
        };
        for (name, text, expected) in [
            ("a.wsdl", "", "WSDL"),
            ("a.xml", r#"<w:definitions xmlns:w="http://schemas.xmlsoap.org/wsdl/"/>"#, "WSDL"),
            ("a.xml", "<Envelope/>", "of XML that is no WSDL, passed over"),
            ("a.json", &format!("\u{feff}{{\"name\":\"A\",\"fields\":[{field}]}}"), "describe"),
            ("a.json", &format!("[{{\"name\":\"A\",\"fields\":[{field}]}}]"), "describe"),
            ("a.json", &format!("{{\"sobjects\":[{{\"fields\":[{field}]}}]}}"), "describe"),
            ("a.json", r#"{"sobjects":[{"name":"A"}]}"#, "of JSON that describes no object, passed over"),
            ("a.json", r#"[{"errorCode":"X"}]"#, "of JSON that describes no object, passed over"),
            ("a.json", "{", "that is not JSON, passed over"),
            (
                "a.json",
                r#"{"name":"A","fields":[{"name":"Id","type":"id"}]}"#,
                "of describes that were cut, refused: they do not say what fields allow",
            ),
        ] {
            assert_eq!(told(name, text), expected, "{name} {text}");
        }
    }
}
