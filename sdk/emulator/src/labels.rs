//! What objects, fields and picklist values are called in the org: as their components say, else as their names read.

use std::collections::BTreeMap;

use sforce_schema::{Field, Object};

use crate::catalog::label;

/// The labels that components give.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Labels(BTreeMap<String, String>);

impl Labels {
    /// Gives an object its label and its plural, where they are said.
    pub(crate) fn name_object(&mut self, object: &str, label: Option<&str>, plural: Option<&str>) {
        self.give(object.to_lowercase(), label);
        self.give(format!("{}+", object.to_lowercase()), plural);
    }

    /// Gives a field (`Object__c.Field__c`) its label.
    pub(crate) fn name_field(&mut self, full_name: &str, label: Option<&str>) {
        self.give(full_name.to_lowercase(), label);
    }

    /// Gives a value of a field its label.
    pub(crate) fn name_value(&mut self, full_name: &str, value: &str, label: Option<&str>) {
        self.give(format!("{full_name}={value}").to_lowercase(), label);
    }

    fn give(&mut self, key: String, label: Option<&str>) {
        if let Some(label) = label.filter(|label| !label.is_empty()) {
            self.0.insert(key, label.to_owned());
        }
    }

    fn of(&self, key: &str) -> Option<String> {
        self.0.get(key).cloned()
    }

    pub(crate) fn object(&self, object: &Object) -> String {
        self.of(&object.name.to_lowercase()).unwrap_or_else(|| label(&object.name))
    }

    pub(crate) fn plural(&self, object: &Object) -> String {
        let plural = self.of(&format!("{}+", object.name.to_lowercase()));
        plural.unwrap_or_else(|| format!("{}s", self.object(object)))
    }

    pub(crate) fn field(&self, object: &Object, field: &Field) -> String {
        self.of(&full_name(object, field)).unwrap_or_else(|| label(&field.name))
    }

    pub(crate) fn value(&self, object: &Object, field: &Field, value: &str) -> String {
        self.of(&format!("{}={}", full_name(object, field), value.to_lowercase()))
            .unwrap_or_else(|| value.to_owned())
    }

    /// The values of a field that are called otherwise than they are.
    pub(crate) fn values(&self, object: &Object, field: &Field) -> BTreeMap<String, String> {
        let prefix = format!("{}=", full_name(object, field));
        let from = self.0.range(prefix.clone()..).take_while(|(key, _)| key.starts_with(&prefix));
        from.map(|(key, label)| (key[prefix.len()..].to_owned(), label.clone())).collect()
    }
}

fn full_name(object: &Object, field: &Field) -> String {
    format!("{}.{}", object.name, field.name).to_lowercase()
}
