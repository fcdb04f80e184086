// Made by `cargo xtask generate` from reference 65.0 and tooling 65.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `UpsertResult`.
#[derive(Default)]
pub struct UpsertResult {
    /// `created`, required.
    pub created: Option<bool>,
    /// `errors`.
    pub errors: ::sforce::List<Error>,
    /// `id`, required.
    pub id: Option<::sforce::Id>,
    /// `infos`.
    pub infos: ::sforce::List<Info>,
    /// `success`, required.
    pub success: Option<bool>,
    /// `warnings`.
    pub warnings: ::sforce::List<Warning>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { UpsertResult: "UpsertResult" in API_3, base None, subtypes [], object None;
    req Flag created "created",
    opt List(Error) errors "errors",
    req Id id "id",
    opt List(Info) infos "infos",
    req Flag success "success",
    opt List(Warning) warnings "warnings",
}
