// Made by `cargo run -p example-module-tree-generate` from metadata 58.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `Widget`, a [`Metadata`].
#[derive(Default)]
pub struct Widget {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `colour`.
    pub colour: ::sforce::Pick<WidgetColour>,
    /// `label`, required.
    pub label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Widget: "Widget" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Pick(WidgetColour) colour "colour",
    req Text label "label",
}
::sforce::component! { Widget }

::sforce::enumeration! {
    /// `WidgetColour`.
    pub enum WidgetColour {
        Red = "Red",
        Blue = "Blue",
    }
}
