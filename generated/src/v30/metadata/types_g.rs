// Made by `cargo xtask generate` from metadata 30.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

::sforce::enumeration! {
    /// `Gender`.
    pub enum Gender {
        Neuter = "Neuter",
        Masculine = "Masculine",
        Feminine = "Feminine",
    }
}

/// `GlobalQuickActionTranslation`.
#[derive(Default)]
pub struct GlobalQuickActionTranslation {
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { GlobalQuickActionTranslation: "GlobalQuickActionTranslation" in API, base None, subtypes [], object None;
    req Text label "label",
    req Text name "name",
}

/// `Group`, a [`Metadata`].
#[derive(Default)]
pub struct Group {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `doesIncludeBosses`.
    pub does_include_bosses: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Group: "Group" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag does_include_bosses "doesIncludeBosses",
    req Text name "name",
}
::sforce::component! { Group legacy }
