//! Records to JSON and back.

use crate::Value;
use crate::error::Error;
use crate::record::{Form, Format, Record, RecordRef, RecordSeed, Typed, ValueRef, ValueSeed};
use crate::wire::Plan;
use serde::Serialize;
use serde::de::DeserializeSeed;

/// Reads a record from a JSON object.
///
/// # Errors
/// If the text is not JSON or a value is not what its field holds; the error
/// names the path and the byte.
pub fn from_json<T: Typed>(text: &str) -> Result<T, Error> {
    let mut record = T::default();
    read_json(text, &mut record)?;
    Ok(record)
}

/// Reads a JSON object into a record whose type is not known here, as [`from_json`] does.
///
/// # Errors
/// As [`from_json`].
pub fn read_json(text: &str, record: &mut dyn Record) -> Result<(), Error> {
    read_record(text, record, &mut Plan::default())
}

/// Writes a record as a JSON object of its fields that hold something.
///
/// # Errors
/// If a number is not one that JSON can hold.
pub fn to_json(record: &dyn Record) -> Result<String, Error> {
    written(&RecordRef { record, form: Form::JSON })
}

/// Writes a record as REST answers with it: with its `attributes`, a null for each column that came
/// without a value, and its child records.
///
/// What [`from_json`] reads of it is equal to the record. A test that plays the service writes its
/// rows so.
///
/// # Errors
/// As [`to_json`].
pub fn to_json_row(record: &dyn Record) -> Result<String, Error> {
    written(&RecordRef { record, form: Form::ROW })
}

/// Reads JSON of any shape. Numbers keep their text.
///
/// # Errors
/// If the text is not JSON, or nests deeper than 50 objects and arrays.
pub fn value_from_json(text: &str) -> Result<Value, Error> {
    let mut from = serde_json::Deserializer::from_str(text);
    let value = ValueSeed(Format::JSON).deserialize(&mut from).and_then(|value| from.end().map(|()| value));
    value.map_err(|error| unread(text, &error))
}

/// Writes a value of any shape as JSON; rows in it are written as [`to_json_row`] writes them.
///
/// # Errors
/// As [`to_json`].
pub fn value_to_json(value: &Value) -> Result<String, Error> {
    written(&ValueRef { value, form: Form::ROW })
}

fn written(what: &impl Serialize) -> Result<String, Error> {
    let mut out = Vec::new();
    what.serialize(&mut serde_json::Serializer::new(&mut out)).map_err(unwritable)?;
    String::from_utf8(out).map_err(unwritable)
}

fn unwritable(error: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::input(format!("the record cannot be written as JSON: {error}"))
}

/// Reads a JSON object into a record.
pub(crate) fn read_record(text: &str, record: &mut dyn Record, plan: &mut Plan) -> Result<(), Error> {
    let mut from = serde_json::Deserializer::from_str(text);
    RecordSeed { record, plan, format: Format::JSON }
        .deserialize(&mut from)
        .and_then(|()| from.end())
        .map_err(|error| unread(text, &error))
}

const CUT_OFF: &str = "the JSON document ends before it is complete: the answer was cut off";

/// Where a JSON document could not be read, as this crate's error.
pub(crate) fn unread(text: &str, error: &serde_json::Error) -> Error {
    let shown = error.to_string();
    let (path, message) = split_path(&shown);
    // serde_json says where in words; the offset says it better.
    let message = message.rsplit_once(" at line ").map_or(message, |(message, _)| message);
    // An error within a field has been made anew, so that its words are all that tells its sort.
    let message = match error.classify() {
        serde_json::error::Category::Eof => CUT_OFF.to_owned(),
        _ if message.starts_with("EOF while parsing") => CUT_OFF.to_owned(),
        serde_json::error::Category::Syntax => {
            format!("the document is not well-formed JSON: {message}")
        }
        _ => message.to_owned(),
    };
    let error = Error::unreadable(message).at(offset(text, error.line(), error.column()));
    if path.is_empty() { error } else { error.within(path) }
}

fn offset(text: &str, line: usize, column: usize) -> u64 {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    (before + column.saturating_sub(1)).min(text.len()) as u64
}

/// Takes an error's text apart that `record::serde_impl` has put a path in front of.
pub(crate) fn split_path(text: &str) -> (&str, &str) {
    text.strip_prefix('\u{1}').and_then(|rest| rest.split_once('\u{2}')).unwrap_or(("", text))
}
