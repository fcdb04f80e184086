// Made by `cargo xtask generate` from reference 65.0 and tooling 65.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `NameValuePair`.
#[derive(Default)]
pub struct NameValuePair {
    /// `name`, required.
    pub name: Option<String>,
    /// `value`, required.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { NameValuePair: "NameValuePair" in API_3, base None, subtypes [], object None;
    req Text name "name",
    req Text value "value",
}

/// `NamedLayoutInfo`.
#[derive(Default)]
pub struct NamedLayoutInfo {
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { NamedLayoutInfo: "NamedLayoutInfo" in API_3, base None, subtypes [], object None;
    req Text name "name",
}
