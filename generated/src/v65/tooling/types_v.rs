// Made by `cargo xtask generate` from reference 65.0 and tooling 65.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `VisibilitySymbol`, a [`Symbol`].
#[derive(Default)]
pub struct VisibilitySymbol {
    /// `annotations`.
    pub annotations: ::sforce::List<Annotation>,
    /// `location`, required.
    pub location: ::sforce::Opt<Position>,
    /// `modifiers`.
    pub modifiers: Vec<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `references`.
    pub references: ::sforce::List<Position>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { VisibilitySymbol: "VisibilitySymbol" in API_3, base Some(&Symbol), subtypes [Constructor, Method], object None;
    opt List(Annotation) annotations "annotations",
    req One(Position) location "location",
    opt Texts modifiers "modifiers",
    req Text name "name",
    opt List(Position) references "references",
    req Text r#type "type",
}
