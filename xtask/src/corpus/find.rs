//! Which files below a folder are WSDLs and describes, by what is in them.

use crate::Failure;
use serde_json::Value;
use sforce_schema::describe;
use sforce_schema::inputs;
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
    for (path, named) in inputs::below(folder)? {
        if named == inputs::Kind::Snapshot {
            continue;
        }
        let bytes =
            fs::read(&path).map_err(|error| format!("{}: cannot read it: {error}", path.display()))?;
        let kind = if named == inputs::Kind::Wsdl { xml(&path, &bytes) } else { json(&bytes) };
        match kind {
            Ok(kind) => found.inputs.push(Input { path, kind }),
            Err(reason) => found.aside.entry(reason).or_default().push(path),
        }
    }
    Ok(found)
}

/// What a file of XML is, or why it is put aside.
fn xml(path: &Path, bytes: &[u8]) -> Result<Kind, &'static str> {
    let text = String::from_utf8_lossy(bytes);
    let says_so = path.extension().is_some_and(|it| it.eq_ignore_ascii_case("wsdl"));
    if says_so || (text.contains("http://schemas.xmlsoap.org/wsdl/") && text.contains("definitions")) {
        Ok(Kind::Wsdl)
    } else {
        Err("of XML that is no WSDL, passed over")
    }
}

/// What a file of JSON is, or why it is put aside.
fn json(bytes: &[u8]) -> Result<Kind, &'static str> {
    let text = String::from_utf8_lossy(bytes);
    let text = text.trim_start_matches('\u{feff}').trim();
    let json = match serde_json::from_str::<Value>(text) {
        Ok(json) => json,
        // What it was is not to be known; that it breaks off the reader says.
        Err(error) if error.is_eof() && text.starts_with(['{', '[']) => return Ok(Kind::Describe),
        Err(_) => return Err("that is not JSON, passed over"),
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
    if fields.is_empty() || !fields.iter().all(is_field) {
        return Err("of JSON that describes no object, passed over");
    }
    match describe::read("", bytes) {
        Err(error) if error.to_string().ends_with(CUT) => {
            Err("of describes that were cut, refused by the reader")
        }
        // Any other error is told as a failure, by its file.
        _ => Ok(Kind::Describe),
    }
}

/// How the reader ends what it says of a describe that keys were cut out of.
const CUT: &str = "; fetch the full describe; this one was cut";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_told_apart_by_what_is_in_them() {
        let field = r#"{"name":"Id","type":"id","createable":false,"updateable":false,"filterable":false,
"sortable":false,"nillable":false}"#;
        let told = |name: &str, text: &str| {
            let path = Path::new(name);
            let is_json = inputs::Kind::of(path) == Some(inputs::Kind::Describe);
            match if is_json { json(text.as_bytes()) } else { xml(path, text.as_bytes()) } {
                Ok(Kind::Wsdl) => "WSDL",
                Ok(Kind::Describe) => "describe",
                Err(reason) => reason,
            }
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
            ("a.json", "Account", "that is not JSON, passed over"),
            ("a.json", "", "that is not JSON, passed over"),
            // It breaks off: the reader is to say so.
            ("a.json", r#"{"name":"A","fields":["#, "describe"),
            // It is whole and wrong: so is this.
            ("a.json", r#"{"name":"A","fields":[{"name":7,"type":"id"}]}"#, "describe"),
            (
                "a.json",
                r#"{"name":"A","fields":[{"name":"Id","type":"id"}]}"#,
                "of describes that were cut, refused by the reader",
            ),
        ] {
            assert_eq!(told(name, text), expected, "{name} {text}");
        }
    }
}
