//! What nearly every describe says of a field of some type. A snapshot leaves
//! it out, and a describe may.

use crate::model::FieldType;

/// The `soapType` of a field of this `type`; empty where there is no usual one.
pub(crate) fn soap_type(ty: &FieldType) -> &'static str {
    match ty {
        FieldType::Id | FieldType::Reference => "tns:ID",
        FieldType::String
        | FieldType::Picklist
        | FieldType::Multipicklist
        | FieldType::Combobox
        | FieldType::Textarea
        | FieldType::Phone
        | FieldType::Url
        | FieldType::Email
        | FieldType::EncryptedString
        | FieldType::DataCategoryGroupReference => "xsd:string",
        FieldType::Boolean => "xsd:boolean",
        FieldType::Int => "xsd:int",
        FieldType::Long => "xsd:long",
        FieldType::Double | FieldType::Currency | FieldType::Percent => "xsd:double",
        FieldType::Date => "xsd:date",
        FieldType::DateTime => "xsd:dateTime",
        FieldType::Time => "xsd:time",
        FieldType::Base64 => "xsd:base64Binary",
        FieldType::AnyType => "xsd:anyType",
        // REST says `urn:` where SOAP says `tns:`; describes are mostly read over REST.
        FieldType::Address => "urn:address",
        FieldType::Location => "urn:location",
        FieldType::Json => "tns:json",
        FieldType::Byte | FieldType::ComplexValue | FieldType::Other(_) => "",
    }
}

/// The `byteLength` of a field of this `type` and `length`: UTF-8's worst case
/// in the service's own count, but for types of ASCII text.
pub(crate) fn byte_length(ty: &FieldType, length: u32) -> u32 {
    match ty {
        FieldType::Id | FieldType::Reference | FieldType::Multipicklist => length,
        _ => length.saturating_mul(3),
    }
}
