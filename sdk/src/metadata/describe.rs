//! What an org says of its metadata: `describeMetadata` and `describeValueType`.

use super::MetadataApi;
use super::call::{metadata_call, result, since};
use super::tree::{self, count, flag, list, part, text, words};
use crate::Version;
use crate::api::{At, Call, SoapAnswer, SoapBody, ops};
use crate::error::Error;
use crate::wire::SoapApi;
use serde::Deserialize;

/// From here on `describeMetadata` says of which version: 11.1 does not, and 20.0 does.
const AS_OF: Version = Version::new(12);
/// The first version with `describeValueType`.
const VALUE_TYPES: Version = Version::V33;

/// The types of component that an org has: `DescribeMetadataResult`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DescribeMetadataResult {
    /// The types, but for those that lie in the files of others.
    #[serde(deserialize_with = "list")]
    pub metadata_objects: Vec<DescribeMetadataObject>,
    /// The org's own namespace.
    #[serde(deserialize_with = "text")]
    pub organization_namespace: Option<String>,
    /// Deployments may leave out what fails.
    #[serde(deserialize_with = "flag")]
    pub partial_save_allowed: bool,
    /// Deployments must run tests.
    #[serde(deserialize_with = "flag")]
    pub test_required: bool,
}

/// A type of component, and where its files lie in a package.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DescribeMetadataObject {
    /// The types of the components within it.
    #[serde(deserialize_with = "list")]
    pub child_xml_names: Vec<String>,
    /// The directory of its files.
    #[serde(deserialize_with = "words")]
    pub directory_name: String,
    /// Its files lie in folders below that.
    #[serde(deserialize_with = "flag")]
    pub in_folder: bool,
    /// Beside each file lies one that ends in `-meta.xml`.
    #[serde(deserialize_with = "flag")]
    pub meta_file: bool,
    /// The end of its files; none if they keep their own.
    #[serde(deserialize_with = "text")]
    pub suffix: Option<String>,
    /// Its name, as manifests have it.
    #[serde(deserialize_with = "words")]
    pub xml_name: String,
}

/// What a type is made of: `DescribeValueTypeResult`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
#[expect(clippy::struct_excessive_bools, reason = "they are the API's")]
pub struct ValueTypeDescribe {
    /// `createMetadata` takes it.
    #[serde(deserialize_with = "flag")]
    pub api_creatable: bool,
    /// `deleteMetadata` takes it.
    #[serde(deserialize_with = "flag")]
    pub api_deletable: bool,
    /// `readMetadata` takes it.
    #[serde(deserialize_with = "flag")]
    pub api_readable: bool,
    /// `updateMetadata` takes it.
    #[serde(deserialize_with = "flag")]
    pub api_updatable: bool,
    /// The component that it lies in, if it lies in one.
    #[serde(deserialize_with = "part")]
    pub parent_field: Option<ValueTypeField>,
    /// Its fields.
    #[serde(deserialize_with = "list")]
    pub value_type_fields: Vec<ValueTypeField>,
}

/// A field of a type.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ValueTypeField {
    /// The fields of its own type.
    #[serde(deserialize_with = "list")]
    pub fields: Vec<ValueTypeField>,
    /// The types of component that it may name.
    #[serde(deserialize_with = "list")]
    pub foreign_key_domain: Vec<String>,
    /// It names another component.
    #[serde(deserialize_with = "flag")]
    pub is_foreign_key: bool,
    /// It is the full name.
    #[serde(deserialize_with = "flag")]
    pub is_name_field: bool,
    /// How often it must be there.
    #[serde(deserialize_with = "count")]
    pub min_occurs: u32,
    /// Its name.
    #[serde(deserialize_with = "words")]
    pub name: String,
    /// The values that it may have, where they are listed.
    #[serde(deserialize_with = "list")]
    pub picklist_values: Vec<ValueTypeEntry>,
    /// Its type.
    #[serde(deserialize_with = "words")]
    pub soap_type: String,
    /// It must have a value.
    #[serde(deserialize_with = "flag")]
    pub value_required: bool,
}

/// A value that a field of a type may have.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ValueTypeEntry {
    /// It may be chosen.
    #[serde(deserialize_with = "flag")]
    pub active: bool,
    /// It is what a field has by itself.
    #[serde(deserialize_with = "flag")]
    pub default_value: bool,
    /// What people read.
    #[serde(deserialize_with = "words")]
    pub label: String,
    /// For which values of the controlling field it may be chosen: bits, in base64.
    #[serde(deserialize_with = "text")]
    pub valid_for: Option<String>,
    /// The value.
    #[serde(deserialize_with = "words")]
    pub value: String,
}

impl DescribeMetadataResult {
    /// The type of this name.
    pub fn object(&self, xml_name: &str) -> Option<&DescribeMetadataObject> {
        self.metadata_objects.iter().find(|object| object.xml_name == xml_name)
    }
}

impl MetadataApi {
    /// The types of component that the org has, as they are at a version. Over SOAP, as all that
    /// follows here.
    ///
    /// # Errors
    /// What the service refuses with.
    pub async fn describe(&self, version: Version) -> Result<DescribeMetadataResult, Error> {
        self.org.at(version).make(Describe).await
    }

    /// What a type is made of: `CustomObject`, or `{namespace}CustomObject` of another namespace
    /// than the Metadata API's. At the org's version, since 33.0.
    ///
    /// # Errors
    /// What the service refuses with.
    pub async fn describe_value_type(&self, type_name: &str) -> Result<ValueTypeDescribe, Error> {
        let name = if type_name.starts_with('{') {
            type_name.to_owned()
        } else {
            format!("{{{}}}{type_name}", SoapApi::Metadata.namespace())
        };
        self.org.make(DescribeValueType(name)).await
    }
}

/// The types of component at the version of the call.
struct Describe;

impl Call for Describe {
    type Answer = DescribeMetadataResult;

    metadata_call!(ops::DESCRIBE_METADATA);

    fn soap(&self, at: &At, body: &mut SoapBody<'_>) -> Result<(), Error> {
        if at.version >= AS_OF {
            body.text("asOfVersion", &at.version.to_string());
        }
        Ok(())
    }

    fn read_soap(&mut self, answer: &mut SoapAnswer<'_>) -> Result<Self::Answer, Error> {
        tree::read("the answer to describeMetadata", result(answer)?)
    }
}

/// A type by its namespace and name.
struct DescribeValueType(String);

impl Call for DescribeValueType {
    type Answer = ValueTypeDescribe;

    metadata_call!(ops::DESCRIBE_VALUE_TYPE);

    fn soap(&self, at: &At, body: &mut SoapBody<'_>) -> Result<(), Error> {
        since(&ops::DESCRIBE_VALUE_TYPE, at, VALUE_TYPES)?;
        body.text("type", &self.0);
        Ok(())
    }

    fn read_soap(&mut self, answer: &mut SoapAnswer<'_>) -> Result<Self::Answer, Error> {
        tree::read("the answer to describeValueType", result(answer)?)
    }
}
