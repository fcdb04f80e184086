//! What an org says of a component without its content.

use super::tree::{id, text, time, words};
use crate::value::{DateTime, Id};
use serde::Deserialize;

/// What an org says of a component without its content: `FileProperties`, of a listing or a retrieve.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct FileProperties {
    /// Its full name. Since 19.0.
    #[serde(deserialize_with = "words")]
    pub full_name: String,
    /// Its type. Since 19.0.
    #[serde(rename = "type", deserialize_with = "words")]
    pub component_type: String,
    /// Where its file lies in a package.
    #[serde(deserialize_with = "words")]
    pub file_name: String,
    /// Its id; none for some standard components.
    #[serde(deserialize_with = "id")]
    pub id: Option<Id>,
    /// The namespace of the package that it came with.
    #[serde(rename = "namespacePrefix", deserialize_with = "text")]
    pub namespace: Option<String>,
    /// `unmanaged`, `installed`, `released` …
    #[serde(deserialize_with = "text")]
    pub manageable_state: Option<String>,
    /// When it was created.
    #[serde(rename = "createdDate", deserialize_with = "time")]
    pub created: Option<DateTime>,
    /// By whom.
    #[serde(deserialize_with = "id")]
    pub created_by_id: Option<Id>,
    /// The name.
    #[serde(deserialize_with = "text")]
    pub created_by_name: Option<String>,
    /// When it was changed last.
    #[serde(rename = "lastModifiedDate", deserialize_with = "time")]
    pub last_modified: Option<DateTime>,
    /// By whom.
    #[serde(deserialize_with = "id")]
    pub last_modified_by_id: Option<Id>,
    /// The name.
    #[serde(deserialize_with = "text")]
    pub last_modified_by_name: Option<String>,
}
