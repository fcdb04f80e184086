// Made by `cargo run -p example-module-tree-generate` from metadata 58.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `Metadata`.
#[derive(Default)]
pub struct Metadata {
    /// `fullName`.
    pub full_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Metadata: "Metadata" in API, base None, subtypes [Widget], object None;
    opt Text full_name "fullName",
}
::sforce::component! { Metadata }
