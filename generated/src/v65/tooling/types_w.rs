// Made by `cargo xtask generate` from reference 65.0 and tooling 65.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `Warning`.
#[derive(Default)]
pub struct Warning {
    /// `extendedDetails`.
    pub extended_details: ::sforce::List<ExtendedErrorDetails>,
    /// `message`, required.
    pub message: Option<String>,
    /// `statusCode`, required.
    pub status_code: ::sforce::Pick<StatusCode>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Warning: "Warning" in API_3, base None, subtypes [], object None;
    opt List(ExtendedErrorDetails) extended_details "extendedDetails",
    req Text message "message",
    req Pick(StatusCode) status_code "statusCode",
}
