//! What nearly every describe says of a field of some type. A snapshot leaves
//! it out, and a describe may.

/// The `soapType` of a field of this `type`; empty where there is no usual one.
pub(crate) fn soap_type(ty: &str) -> &'static str {
    match ty {
        "id" | "reference" => "tns:ID",
        "string"
        | "picklist"
        | "multipicklist"
        | "combobox"
        | "textarea"
        | "phone"
        | "url"
        | "email"
        | "encryptedstring"
        | "datacategorygroupreference" => "xsd:string",
        "boolean" => "xsd:boolean",
        "int" => "xsd:int",
        "long" => "xsd:long",
        "double" | "currency" | "percent" => "xsd:double",
        "date" => "xsd:date",
        "datetime" => "xsd:dateTime",
        "time" => "xsd:time",
        "base64" => "xsd:base64Binary",
        "anyType" => "xsd:anyType",
        // REST says `urn:` where SOAP says `tns:`; describes are mostly read over REST.
        "address" => "urn:address",
        "location" => "urn:location",
        "json" => "tns:json",
        _ => "",
    }
}

/// The `byteLength` of a field of this `type` and `length`: UTF-8's worst case
/// in the service's own count, but for types of ASCII text.
pub(crate) fn byte_length(ty: &str, length: u32) -> u32 {
    match ty {
        "id" | "reference" | "multipicklist" => length,
        _ => length.saturating_mul(3),
    }
}
