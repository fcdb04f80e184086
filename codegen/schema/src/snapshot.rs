//! Our own text form of a schema: what is committed, and what a person reads in
//! a diff to see what an API version changed.
//!
//! One fact per line, everything sorted but what has an order of its own
//! (elements of a sequence, fields, values), and nothing that is as usual:
//!
//! ```text
//! sforce schema 1
//! source metadata version=66.0 sha256=1f…
//!
//! ns m http://soap.sforce.com/2006/04/metadata
//! ns xsd http://www.w3.org/2001/XMLSchema
//!
//! service MetadataService
//!   namespace http://soap.sforce.com/2006/04/metadata
//!   portType MetadataPortType
//!   binding MetadataBinding
//!   port Metadata
//!
//! operation listMetadata
//!   input m:listMetadata
//!   inputHeader m:SessionHeader
//!   output m:listMetadataResponse
//!
//! element m:listMetadata inline
//!   queries m:ListMetadataQuery *
//!   asOfVersion xsd:double
//!
//! type m:CustomTab extends m:Metadata
//!   actionOverrides m:ActionOverride *
//!   description xsd:string ?
//!
//! simple m:DeploymentStatus xsd:string
//!   InDevelopment
//!   "Two words"
//!
//! object Account keyPrefix=001 described=58.0
//!   flags createable queryable updateable
//!   field Id id(18) defaultedOnCreate filterable idLookup
//!   field Rating picklist(255) createable filterable nillable
//!     Hot
//!     Cold default inactive
//!   field ParentId reference(18) createable referenceTo=Account relationshipName=Parent
//!   field Revenue currency(18,0) createable
//!   child Contact AccountId relationshipName=Contacts cascadeDelete
//! ```
//!
//! Behind an element's type stands how often it may occur where that is not
//! once: `?` 0 or 1, `*` any number, `+` at least one, `{0,10}`, `{2,}`; then
//! `nil` if it is nillable. `inline` is an anonymous type, whose elements stand
//! beneath; `untyped` an element that declares none; `<any>` a wildcard. Behind
//! a field's type stands `(length)` or `(precision,scale)`; `byteLength` and
//! `soapType` are written only where they are not the usual ones of the type.
//! The attributes are called what a describe calls them. What is not a plain
//! word is quoted. `#` begins a comment.
//!
//! [`read`] gives back exactly what [`write()`] was given, for every schema that
//! keeps the model's one rule: a map's key is the name of what it maps to.

mod files;
mod objects;
mod read;
mod text;
mod types;
mod write;

use crate::error::Error;
use crate::model::Schema;

pub use files::{files, read_file, read_folder};

/// The first line, with the format's version.
const HEADER: &str = "sforce schema 1";

/// The schema as text, the same for the same schema.
pub fn write(schema: &Schema) -> String {
    write::schema(schema)
}

/// Reads a schema back. The label is what errors call the input, usually its
/// file name.
///
/// ```
/// use sforce_schema::snapshot;
///
/// let text = "sforce schema 1\n\nobject Account\n  field Name string(255) createable\n";
/// let schema = snapshot::read("Account.schema", text)?;
/// assert_eq!(schema.objects["Account"].fields[0].length, 255);
/// assert_eq!(snapshot::write(&schema), text);
///
/// let slip = snapshot::read("Account.schema", &text.replace("createable", "creatable"));
/// assert_eq!(
///     slip.unwrap_err().to_string(),
///     "Account.schema:4: a property of a field is expected, once, not `creatable`"
/// );
/// # Ok::<(), sforce_schema::Error>(())
/// ```
pub fn read(label: &str, text: &str) -> Result<Schema, Error> {
    read::schema(label, text)
}

#[cfg(test)]
mod tests;
