//! What the service says of an error beside its code, its words and its fields.

use crate::api::RecordError;
use crate::error::Error;
use crate::wire::Element;
use crate::{DynamicObject, Value};

/// A duplicate rule kept a record from being saved: what it found.
///
/// The service tells it with `DUPLICATES_DETECTED`: see [`RecordError::duplicates`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DuplicateResult {
    /// The rule's developer name.
    pub rule: String,
    /// The object that the rule is of.
    pub object: String,
    /// The record is saved all the same if [`Options::duplicates`](crate::client::Options::duplicates) says so.
    pub allow_save: bool,
    /// What the rule says to people.
    pub message: Option<String>,
    /// The records that are there, as far as the user may see them, with the fields that the rule compares if
    /// [`Duplicates::include_details`](crate::client::Duplicates::include_details) asks for them.
    pub records: Vec<DynamicObject>,
}

impl DuplicateResult {
    /// Reads it out of an error's details. REST misspells its name.
    fn find(details: &[(String, Value)]) -> Option<Self> {
        let names = ["duplicateResult", "duplicateResut"];
        let (_, value) = details.iter().find(|(name, _)| names.contains(&name.as_str()))?;
        match value {
            Value::Object(object) => Some(Self::of_json(object)),
            Value::Xml(element) => Some(Self::of_xml(element)),
            _ => None,
        }
    }

    fn of_json(object: &DynamicObject) -> Self {
        let text = |name| object.value(name).and_then(Value::text).map(std::borrow::Cow::into_owned);
        let mut records = Vec::new();
        for result in objects(object.value("matchResults")) {
            let matches = objects(result.value("matchRecords"));
            records.extend(matches.flat_map(|it| objects(it.value("record")).cloned()));
        }
        Self {
            rule: text("duplicateRule").unwrap_or_default(),
            object: text("duplicateRuleEntityType").unwrap_or_default(),
            allow_save: matches!(object.value("allowSave"), Some(Value::Flag(true))),
            message: text("errorMessage").filter(|message| !message.is_empty()),
            records,
        }
    }

    fn of_xml(element: &Element) -> Self {
        let text = |name| element.child(name).filter(|it| !it.nil).map(Element::text);
        let named = |name| move |it: &&Element| it.name == name;
        let results = element.children().filter(named("matchResults"));
        let matches = results.flat_map(move |it| it.children().filter(named("matchRecords")));
        let records = matches.filter_map(|it| it.child("record")).map(row);
        Self {
            rule: text("duplicateRule").unwrap_or_default(),
            object: text("duplicateRuleEntityType").unwrap_or_default(),
            allow_save: text("allowSave").is_some_and(|flag| matches!(flag.trim(), "true" | "1")),
            message: text("errorMessage").filter(|message| !message.is_empty()),
            records: records.collect(),
        }
    }
}

/// The objects that a value is, or holds.
fn objects(value: Option<&Value>) -> impl Iterator<Item = &DynamicObject> {
    let values = match value {
        Some(Value::List(values)) => values.as_slice(),
        Some(value) => std::slice::from_ref(value),
        None => &[],
    };
    values.iter().filter_map(|value| match value {
        Value::Object(object) => Some(&**object),
        _ => None,
    })
}

/// A row as an sObject of the partner API has it: its type, then its fields as text.
fn row(element: &Element) -> DynamicObject {
    let mut row = DynamicObject::new(&element.child("type").map(Element::text).unwrap_or_default());
    for field in element.children().filter(|field| field.name != "type") {
        let value = if field.nil { Value::Null } else { Value::Text(field.text()) };
        row.set(&field.name, value);
    }
    row
}

impl RecordError {
    /// What a duplicate rule found, if it was one that refused the record.
    pub fn duplicates(&self) -> Option<DuplicateResult> {
        DuplicateResult::find(&self.details)
    }
}

impl Error {
    /// What a duplicate rule found, if it was one that refused the record.
    pub fn duplicates(&self) -> Option<DuplicateResult> {
        DuplicateResult::find(self.details())
    }
}
