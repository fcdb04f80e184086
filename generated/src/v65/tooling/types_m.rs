// Made by `cargo xtask generate` from reference 65.0 and tooling 65.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `Metadata`.
#[derive(Default)]
pub struct Metadata {
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Metadata: "Metadata" in API, base None, subtypes [
        ApexClass_2,
        ApexComponent_2,
        ApexPage_2,
        ApexTrigger_2,
    ], object None;
}

::sforce::enumeration! {
    /// `MetadataVersionCheckFact`.
    pub enum MetadataVersionCheckFact {
        DescribeLayoutVersion = "DescribeLayoutVersion",
        DescribeSObjectVersion = "DescribeSObjectVersion",
        SystemConfigurationVersion = "SystemConfigurationVersion",
    }
}

/// `Method`, a [`Constructor`].
#[derive(Default)]
pub struct Method {
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
    /// `parameters`.
    pub parameters: ::sforce::List<Parameter>,
    /// `returnType`, required.
    pub return_type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Method: "Method" in API_3, base Some(&Constructor), subtypes [], object None;
    opt List(Annotation) annotations "annotations",
    req One(Position) location "location",
    opt Texts modifiers "modifiers",
    req Text name "name",
    opt List(Position) references "references",
    req Text r#type "type",
    opt List(Parameter) parameters "parameters",
    req Text return_type "returnType",
}
