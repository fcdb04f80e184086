// Made by `cargo xtask generate` from reference 65.0 and tooling 65.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `ChildRelationship`.
#[derive(Default)]
pub struct ChildRelationship {
    /// `cascadeDelete`, required.
    pub cascade_delete: Option<bool>,
    /// `childSObject`, required.
    pub child_s_object: Option<String>,
    /// `deprecatedAndHidden`, required.
    pub deprecated_and_hidden: Option<bool>,
    /// `field`, required.
    pub field: Option<String>,
    /// `junctionIdListNames`.
    pub junction_id_list_names: Vec<String>,
    /// `junctionReferenceTo`.
    pub junction_reference_to: Vec<String>,
    /// `relationshipName`.
    pub relationship_name: Option<String>,
    /// `restrictedDelete`.
    pub restricted_delete: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ChildRelationship: "ChildRelationship" in API_3, base None, subtypes [], object None;
    req Flag cascade_delete "cascadeDelete",
    req Text child_s_object "childSObject",
    req Flag deprecated_and_hidden "deprecatedAndHidden",
    req Text field "field",
    opt Texts junction_id_list_names "junctionIdListNames",
    opt Texts junction_reference_to "junctionReferenceTo",
    opt Text relationship_name "relationshipName",
    opt Flag restricted_delete "restrictedDelete",
}

/// `CodeCoverageResult`.
#[derive(Default)]
pub struct CodeCoverageResult {
    /// `id`, required.
    pub id: Option<::sforce::Id>,
    /// `locationsNotCovered`.
    pub locations_not_covered: ::sforce::List<CodeLocation>,
    /// `name`, required.
    pub name: Option<String>,
    /// `namespace`.
    pub namespace: Option<String>,
    /// `numLocations`, required.
    pub num_locations: Option<i32>,
    /// `numLocationsNotCovered`, required.
    pub num_locations_not_covered: Option<i32>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CodeCoverageResult: "CodeCoverageResult" in API_3, base None, subtypes [], object None;
    req Id id "id",
    opt List(CodeLocation) locations_not_covered "locationsNotCovered",
    req Text name "name",
    reqnil Text namespace "namespace",
    req Int num_locations "numLocations",
    req Int num_locations_not_covered "numLocationsNotCovered",
    req Text r#type "type",
}

/// `CodeCoverageWarning`.
#[derive(Default)]
pub struct CodeCoverageWarning {
    /// `id`, required.
    pub id: Option<::sforce::Id>,
    /// `message`, required.
    pub message: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `namespace`.
    pub namespace: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CodeCoverageWarning: "CodeCoverageWarning" in API_3, base None, subtypes [], object None;
    req Id id "id",
    req Text message "message",
    reqnil Text name "name",
    reqnil Text namespace "namespace",
}

/// `CodeLocation`.
#[derive(Default)]
pub struct CodeLocation {
    /// `column`, required.
    pub column: Option<i32>,
    /// `line`, required.
    pub line: Option<i32>,
    /// `numExecutions`, required.
    pub num_executions: Option<i32>,
    /// `time`, required.
    pub time: Option<::sforce::Number>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CodeLocation: "CodeLocation" in API_3, base None, subtypes [], object None;
    req Int column "column",
    req Int line "line",
    req Int num_executions "numExecutions",
    req Num time "time",
}

/// `Constructor`, a [`VisibilitySymbol`].
#[derive(Default)]
pub struct Constructor {
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
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Constructor: "Constructor" in API_3, base Some(&VisibilitySymbol), subtypes [Method], object None;
    opt List(Annotation) annotations "annotations",
    req One(Position) location "location",
    opt Texts modifiers "modifiers",
    req Text name "name",
    opt List(Position) references "references",
    req Text r#type "type",
    opt List(Parameter) parameters "parameters",
}
