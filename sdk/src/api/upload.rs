//! Records with a large blob: over REST it goes as a file of a form, not as base64.

use super::multipart::Part;
use super::row::{Verb, Write};
use crate::Value;
use crate::value::Blob;

/// From so many bytes on. Smaller ones go as base64 in the record, where every object and every request
/// of many records takes them.
const LARGE: usize = 1 << 20;

/// A blob that goes as a file beside its record.
#[derive(Clone, Copy)]
pub(crate) struct Upload<'w> {
    /// The field that holds it.
    pub(crate) field: &'w str,
    row: &'w Write,
    bytes: &'w [u8],
}

/// The blob that goes as a file: over REST one is taken, and only with a record that is created or changed by its
/// id. The Tooling API takes none.
pub(crate) fn upload(tooling: bool, verb: Verb, row: &Write) -> Option<Upload<'_>> {
    if tooling || row.target.tooling || !matches!(verb, Verb::Create | Verb::Update) {
        return None;
    }
    let blobs = row.changes.iter().filter_map(|(field, value)| Some((field, bytes(value)?)));
    let (field, bytes) = blobs.max_by_key(|(_, bytes)| bytes.len())?;
    (bytes.len() >= LARGE).then_some(Upload { field, row, bytes })
}

impl Write {
    /// How many bytes its blobs hold.
    pub(crate) fn weight(&self) -> usize {
        self.changes.iter().filter_map(|(_, value)| bytes(value)).map(<[u8]>::len).sum()
    }
}

impl<'w> Upload<'w> {
    /// The form: what else is set, which comes first, and the file.
    pub(crate) fn parts(&self, entity: &'w str, others: &'w str) -> [Part<'w>; 2] {
        [
            Part::json(entity, others),
            Part::file(self.field, self.file_name(), "application/octet-stream", self.bytes),
        ]
    }

    /// What the part with the record's fields is called.
    pub(crate) fn entity(&self) -> String {
        match self.row.target.object.as_str() {
            "ContentVersion" => "entity_content".to_owned(),
            object => format!("entity_{}", object.to_ascii_lowercase()),
        }
    }

    /// The name that the record has for its file.
    fn file_name(&self) -> &'w str {
        let named =
            ["PathOnClient", "Name", "Title"].into_iter().find_map(|name| match self.row.changes.get(name) {
                Some(Value::Text(text)) => Some(text.as_str()),
                _ => None,
            });
        named.unwrap_or(self.field)
    }
}

fn bytes(value: &Value) -> Option<&[u8]> {
    match value {
        Value::Blob(blob) => Blob::bytes(blob),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
