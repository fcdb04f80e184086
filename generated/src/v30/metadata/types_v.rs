// Made by `cargo xtask generate` from metadata 30.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `ValidationRule`, a [`Metadata`].
#[derive(Default)]
pub struct ValidationRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `active`, required.
    pub active: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `errorConditionFormula`, required.
    pub error_condition_formula: Option<String>,
    /// `errorDisplayField`.
    pub error_display_field: Option<String>,
    /// `errorMessage`, required.
    pub error_message: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ValidationRule: "ValidationRule" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Flag active "active",
    opt Text description "description",
    req Text error_condition_formula "errorConditionFormula",
    opt Text error_display_field "errorDisplayField",
    req Text error_message "errorMessage",
}
::sforce::component! { ValidationRule legacy }

/// `ValidationRuleTranslation`.
#[derive(Default)]
pub struct ValidationRuleTranslation {
    /// `errorMessage`, required.
    pub error_message: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ValidationRuleTranslation: "ValidationRuleTranslation" in API, base None, subtypes [], object None;
    req Text error_message "errorMessage",
    req Text name "name",
}
