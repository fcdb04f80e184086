//! A JSON value that knows its path, read as leniently as real describes need:
//! a missing key and `null` are the same, and what should be a number or a
//! boolean may be text (both have been seen).

use serde_json::Value;

use crate::error::{Error, Place, excerpt};
use crate::name;

/// A value at its place.
#[derive(Clone, Debug)]
pub(super) struct Node<'a> {
    label: &'a str,
    path: String,
    /// The value; null where there is none.
    pub(super) value: &'a Value,
    missing: bool,
}

impl<'a> Node<'a> {
    /// The document.
    pub(super) fn root(label: &'a str, value: &'a Value) -> Self {
        Self { label, path: String::new(), value, missing: false }
    }

    /// The value of a key.
    pub(super) fn get(&self, key: &str) -> Self {
        let value = self.value.get(key);
        let path = if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) };
        Self { label: self.label, path, value: value.unwrap_or(&Value::Null), missing: value.is_none() }
    }

    /// Whether there is no such key.
    pub(super) fn missing(&self) -> bool {
        self.missing
    }

    /// The items of an array.
    pub(super) fn items(&self) -> Result<Vec<Self>, Error> {
        match self.value {
            Value::Null => Ok(Vec::new()),
            Value::Array(items) => Ok(items
                .iter()
                .enumerate()
                .map(|(index, value)| Self {
                    label: self.label,
                    path: format!("{}[{index}]", self.path),
                    value,
                    missing: false,
                })
                .collect()),
            _ => Err(self.wrong("an array")),
        }
    }

    /// Text, if any.
    pub(super) fn text(&self) -> Result<Option<String>, Error> {
        match self.value {
            Value::Null => Ok(None),
            Value::String(text) => Ok(Some(text.clone())),
            _ => Err(self.wrong("text")),
        }
    }

    /// Text that has to be there.
    pub(super) fn required(&self) -> Result<String, Error> {
        self.text()?.ok_or_else(|| self.error(if self.missing { "it is missing" } else { "it is null" }))
    }

    /// A name that has to be there.
    pub(super) fn name(&self) -> Result<String, Error> {
        self.fit(self.required()?)
    }

    /// A name, if any.
    pub(super) fn name_if_any(&self) -> Result<Option<String>, Error> {
        self.text()?.map(|name| self.fit(name)).transpose()
    }

    fn fit(&self, name: String) -> Result<String, Error> {
        name::check(&name).map_err(|message| self.error(message))?;
        Ok(name)
    }

    /// A boolean; false where there is none.
    pub(super) fn flag(&self) -> Result<bool, Error> {
        match self.value {
            Value::Null => Ok(false),
            Value::Bool(flag) => Ok(*flag),
            Value::String(text) if text == "true" => Ok(true),
            Value::String(text) if text == "false" => Ok(false),
            _ => Err(self.wrong("true or false")),
        }
    }

    /// A count, if any.
    pub(super) fn number(&self) -> Result<Option<u32>, Error> {
        let number = match self.value {
            Value::Null => return Ok(None),
            Value::Number(number) => number.as_u64().and_then(|number| u32::try_from(number).ok()),
            Value::String(text) => text.parse().ok(),
            _ => None,
        };
        number.map(Some).ok_or_else(|| self.wrong("a whole number"))
    }

    fn wrong(&self, expected: &str) -> Error {
        let found = match self.value {
            Value::Array(_) => "an array".to_owned(),
            Value::Object(_) => "an object".to_owned(),
            value => format!("`{}`", excerpt(&value.to_string())),
        };
        self.error(format!("{expected} is expected, not {found}"))
    }

    /// An error at this value.
    pub(super) fn error(&self, message: impl Into<String>) -> Error {
        let error = Error::new(self.label, message);
        if self.path.is_empty() { error } else { error.at(Place::Path(self.path.clone())) }
    }
}
