//! JSON, read strictly: a key that stands twice in an object is an error, because nothing says
//! which of the two counts, and so are more values than any describe has.

use std::cell::Cell;

use serde_core::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use crate::error::{Error, Place, excerpt};

/// The describes of a whole org have a tenth of it; each value takes many times its text.
const MOST_VALUES: usize = 8_000_000;

/// Reads a document.
pub(super) fn parse(label: &str, text: &str) -> Result<Value, Error> {
    let left = Cell::new(MOST_VALUES);
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = Values(&left).deserialize(&mut reader).and_then(|value| reader.end().map(|()| value));
    value.map_err(|error| wrong(label, text, &error))
}

fn wrong(label: &str, text: &str, error: &serde_json::Error) -> Error {
    let start = text.trim_start();
    if start.is_empty() {
        return Error::new(label, "it is empty");
    }
    if start.starts_with('<') {
        let message = format!("this is not JSON: it begins with `{}`", excerpt(start));
        return Error::new(label, message).help("if it is a web page, log in, then fetch the describe again");
    }
    // The parser counts bytes.
    let line = text.split('\n').nth(error.line().saturating_sub(1)).unwrap_or_default();
    let mut before = error.column().saturating_sub(1).min(line.len());
    while !line.is_char_boundary(before) {
        before -= 1;
    }
    let column = line.get(..before).unwrap_or_default().chars().count() + 1;
    let at = Place::Column(error.line(), column);
    // The parser's words without the position, which the error itself has.
    let said = error.to_string();
    let said = said.split(" at line ").next().unwrap_or_default();
    if error.is_eof() {
        return Error::new(label, "it ends in the middle of a value")
            .at(at)
            .help("it is cut off; download it again");
    }
    if error.is_data() {
        return Error::new(label, said).at(at);
    }
    if said.starts_with("recursion limit") {
        return Error::new(label, "values are nested deeper than those of any describe").at(at);
    }
    Error::new(label, format!("this is not JSON: {said}")).at(at)
}

/// Reads values, as many as are left.
#[derive(Clone, Copy)]
struct Values<'a>(&'a Cell<usize>);

impl<'de> DeserializeSeed<'de> for Values<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Value, D::Error> {
        let left = self.0.get().checked_sub(1);
        self.0.set(left.ok_or_else(|| {
            D::Error::custom(format!("it has more than {MOST_VALUES} values, which no describe has"))
        })?);
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Values<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut found = Vec::new();
        while let Some(item) = items.next_element_seed(self)? {
            found.push(item);
        }
        Ok(Value::Array(found))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut found = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            if found.contains_key(&key) {
                return Err(A::Error::custom(format!("the key `{}` stands twice", excerpt(&key))));
            }
            let value = entries.next_value_seed(self)?;
            found.insert(key, value);
        }
        Ok(Value::Object(found))
    }
}
