// Made by `cargo xtask generate` from reference 65.0 and tooling 65.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `ApexClass`, a [`Metadata`].
#[derive(Default)]
pub struct ApexClass_2 {
    /// `apiVersion`, required.
    pub api_version: Option<::sforce::Number>,
    /// `packageVersions`.
    pub package_versions: ::sforce::List<PackageVersion>,
    /// `status`, required.
    pub status: ::sforce::Pick<ApexCodeUnitStatus>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ApexClass_2: "ApexClass" in API, base Some(&Metadata), subtypes [], object None;
    req Num api_version "apiVersion",
    opt List(PackageVersion) package_versions "packageVersions",
    req Pick(ApexCodeUnitStatus) status "status",
}

/// `ApexComponent`, a [`Metadata`].
#[derive(Default)]
pub struct ApexComponent_2 {
    /// `apiVersion`.
    pub api_version: Option<::sforce::Number>,
    /// `description`.
    pub description: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `packageVersions`.
    pub package_versions: ::sforce::List<PackageVersion>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ApexComponent_2: "ApexComponent" in API, base Some(&Metadata), subtypes [], object None;
    opt Num api_version "apiVersion",
    opt Text description "description",
    req Text label "label",
    opt List(PackageVersion) package_versions "packageVersions",
}

/// `ApexPage`, a [`Metadata`].
#[derive(Default)]
pub struct ApexPage_2 {
    /// `apiVersion`, required.
    pub api_version: Option<::sforce::Number>,
    /// `availableInTouch`.
    pub available_in_touch: Option<bool>,
    /// `confirmationTokenRequired`.
    pub confirmation_token_required: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `packageVersions`.
    pub package_versions: ::sforce::List<PackageVersion>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ApexPage_2: "ApexPage" in API, base Some(&Metadata), subtypes [], object None;
    req Num api_version "apiVersion",
    opt Flag available_in_touch "availableInTouch",
    opt Flag confirmation_token_required "confirmationTokenRequired",
    opt Text description "description",
    req Text label "label",
    opt List(PackageVersion) package_versions "packageVersions",
}

/// `ApexTrigger`, a [`Metadata`].
#[derive(Default)]
pub struct ApexTrigger_2 {
    /// `apiVersion`, required.
    pub api_version: Option<::sforce::Number>,
    /// `packageVersions`.
    pub package_versions: ::sforce::List<PackageVersion>,
    /// `status`, required.
    pub status: ::sforce::Pick<ApexCodeUnitStatus>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ApexTrigger_2: "ApexTrigger" in API, base Some(&Metadata), subtypes [], object None;
    req Num api_version "apiVersion",
    opt List(PackageVersion) package_versions "packageVersions",
    req Pick(ApexCodeUnitStatus) status "status",
}

/// `ActionOverride`.
#[derive(Default)]
pub struct ActionOverride {
    /// `formFactor`.
    pub form_factor: Option<String>,
    /// `isAvailableInTouch`, required.
    pub is_available_in_touch: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// `pageId`, required.
    pub page_id: Option<::sforce::Id>,
    /// `url`.
    pub url: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ActionOverride: "ActionOverride" in API_3, base None, subtypes [], object None;
    reqnil Text form_factor "formFactor",
    req Flag is_available_in_touch "isAvailableInTouch",
    req Text name "name",
    req Id page_id "pageId",
    reqnil Text url "url",
}

/// `Annotation`.
#[derive(Default)]
pub struct Annotation {
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Annotation: "Annotation" in API_3, base None, subtypes [], object None;
    req Text name "name",
}

::sforce::enumeration! {
    /// `ApexCodeUnitStatus`.
    pub enum ApexCodeUnitStatus {
        Inactive = "Inactive",
        Active = "Active",
        Deleted = "Deleted",
    }
}
