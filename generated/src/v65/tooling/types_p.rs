// Made by `cargo xtask generate` from reference 65.0 and tooling 65.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `PackageVersion`.
#[derive(Default)]
pub struct PackageVersion {
    /// `majorNumber`, required.
    pub major_number: Option<i32>,
    /// `minorNumber`, required.
    pub minor_number: Option<i32>,
    /// `namespace`.
    pub namespace: Option<String>,
    /// `packageId`.
    pub package_id: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PackageVersion: "PackageVersion" in API, base None, subtypes [], object None;
    req Int major_number "majorNumber",
    req Int minor_number "minorNumber",
    opt Text namespace "namespace",
    opt Text package_id "packageId",
}

/// `Parameter`.
#[derive(Default)]
pub struct Parameter {
    /// `name`, required.
    pub name: Option<String>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Parameter: "Parameter" in API_3, base None, subtypes [], object None;
    req Text name "name",
    req Text r#type "type",
}

/// `PicklistEntry`.
#[derive(Default)]
pub struct PicklistEntry {
    /// `active`, required.
    pub active: Option<bool>,
    /// `defaultValue`, required.
    pub default_value: Option<bool>,
    /// `label`, required.
    pub label: Option<String>,
    /// `validFor`.
    pub valid_for: Option<String>,
    /// `value`, required.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PicklistEntry: "PicklistEntry" in API_3, base None, subtypes [], object None;
    req Flag active "active",
    req Flag default_value "defaultValue",
    req Text label "label",
    opt Text valid_for "validFor",
    req Text value "value",
}

/// `Position`.
#[derive(Default)]
pub struct Position {
    /// `column`, required.
    pub column: Option<i32>,
    /// `line`, required.
    pub line: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Position: "Position" in API_3, base None, subtypes [], object None;
    req Int column "column",
    req Int line "line",
}
