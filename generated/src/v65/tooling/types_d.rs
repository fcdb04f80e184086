// Made by `cargo xtask generate` from reference 65.0 and tooling 65.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `DeleteResult`.
#[derive(Default)]
pub struct DeleteResult {
    /// `errors`.
    pub errors: ::sforce::List<Error>,
    /// `id`, required.
    pub id: Option<::sforce::Id>,
    /// `success`, required.
    pub success: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DeleteResult: "DeleteResult" in API_3, base None, subtypes [], object None;
    opt List(Error) errors "errors",
    req Id id "id",
    req Flag success "success",
}

/// `DeletedRecord`.
#[derive(Default)]
pub struct DeletedRecord {
    /// `deletedDate`, required.
    pub deleted_date: Option<::sforce::DateTime>,
    /// `id`, required.
    pub id: Option<::sforce::Id>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DeletedRecord: "DeletedRecord" in API_3, base None, subtypes [], object None;
    req DateTime deleted_date "deletedDate",
    req Id id "id",
}

/// `DeployDetails`.
#[derive(Default)]
pub struct DeployDetails {
    /// `componentFailures`.
    pub component_failures: ::sforce::List<DeployMessage>,
    /// `componentSuccesses`.
    pub component_successes: ::sforce::List<DeployMessage>,
    /// `runTestResult`.
    pub run_test_result: ::sforce::Opt<RunTestsResult>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DeployDetails: "DeployDetails" in API_3, base None, subtypes [], object None;
    opt List(DeployMessage) component_failures "componentFailures",
    opt List(DeployMessage) component_successes "componentSuccesses",
    opt One(RunTestsResult) run_test_result "runTestResult",
}

/// `DeployMessage`.
#[derive(Default)]
pub struct DeployMessage {
    /// `changed`, required.
    pub changed: Option<bool>,
    /// `columnNumber`.
    pub column_number: Option<i32>,
    /// `componentType`.
    pub component_type: Option<String>,
    /// `created`, required.
    pub created: Option<bool>,
    /// `createdDate`, required.
    pub created_date: Option<::sforce::DateTime>,
    /// `deleted`, required.
    pub deleted: Option<bool>,
    /// `fileName`, required.
    pub file_name: Option<String>,
    /// `fullName`, required.
    pub full_name: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `lineNumber`.
    pub line_number: Option<i32>,
    /// `problem`.
    pub problem: Option<String>,
    /// `problemType`.
    pub problem_type: ::sforce::Pick<DeployProblemType>,
    /// `success`, required.
    pub success: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DeployMessage: "DeployMessage" in API_3, base None, subtypes [], object None;
    req Flag changed "changed",
    opt Int column_number "columnNumber",
    opt Text component_type "componentType",
    req Flag created "created",
    req DateTime created_date "createdDate",
    req Flag deleted "deleted",
    req Text file_name "fileName",
    req Text full_name "fullName",
    opt Text id "id",
    opt Int line_number "lineNumber",
    opt Text problem "problem",
    opt Pick(DeployProblemType) problem_type "problemType",
    req Flag success "success",
}

::sforce::enumeration! {
    /// `DeployProblemType`.
    pub enum DeployProblemType {
        Warning = "Warning",
        Error = "Error",
        Info = "Info",
    }
}

/// `DescribeGlobalResult`.
#[derive(Default)]
pub struct DescribeGlobalResult {
    /// `encoding`, required.
    pub encoding: Option<String>,
    /// `maxBatchSize`, required.
    pub max_batch_size: Option<i32>,
    /// `sobjects`.
    pub sobjects: ::sforce::List<DescribeGlobalSObjectResult>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DescribeGlobalResult: "DescribeGlobalResult" in API_3, base None, subtypes [], object None;
    req Text encoding "encoding",
    req Int max_batch_size "maxBatchSize",
    opt List(DescribeGlobalSObjectResult) sobjects "sobjects",
}

/// `DescribeGlobalSObjectResult`.
#[derive(Default)]
pub struct DescribeGlobalSObjectResult {
    /// `activateable`, required.
    pub activateable: Option<bool>,
    /// `associateEntityType`, required.
    pub associate_entity_type: Option<String>,
    /// `associateParentEntity`, required.
    pub associate_parent_entity: Option<String>,
    /// `createable`, required.
    pub createable: Option<bool>,
    /// `custom`, required.
    pub custom: Option<bool>,
    /// `customSetting`, required.
    pub custom_setting: Option<bool>,
    /// `dataTranslationEnabled`.
    pub data_translation_enabled: Option<bool>,
    /// `deepCloneable`, required.
    pub deep_cloneable: Option<bool>,
    /// `deletable`, required.
    pub deletable: Option<bool>,
    /// `deprecatedAndHidden`, required.
    pub deprecated_and_hidden: Option<bool>,
    /// `feedEnabled`, required.
    pub feed_enabled: Option<bool>,
    /// `hasSubtypes`, required.
    pub has_subtypes: Option<bool>,
    /// `isInterface`, required.
    pub is_interface: Option<bool>,
    /// `isSubtype`, required.
    pub is_subtype: Option<bool>,
    /// `keyPrefix`, required.
    pub key_prefix: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `labelPlural`, required.
    pub label_plural: Option<String>,
    /// `layoutable`, required.
    pub layoutable: Option<bool>,
    /// `mergeable`, required.
    pub mergeable: Option<bool>,
    /// `mruEnabled`, required.
    pub mru_enabled: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// `queryable`, required.
    pub queryable: Option<bool>,
    /// `replicateable`, required.
    pub replicateable: Option<bool>,
    /// `retrieveable`, required.
    pub retrieveable: Option<bool>,
    /// `searchable`, required.
    pub searchable: Option<bool>,
    /// `triggerable`, required.
    pub triggerable: Option<bool>,
    /// `undeletable`, required.
    pub undeletable: Option<bool>,
    /// `updateable`, required.
    pub updateable: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DescribeGlobalSObjectResult: "DescribeGlobalSObjectResult" in API_3, base None, subtypes [], object None;
    req Flag activateable "activateable",
    req Text associate_entity_type "associateEntityType",
    req Text associate_parent_entity "associateParentEntity",
    req Flag createable "createable",
    req Flag custom "custom",
    req Flag custom_setting "customSetting",
    opt Flag data_translation_enabled "dataTranslationEnabled",
    req Flag deep_cloneable "deepCloneable",
    req Flag deletable "deletable",
    req Flag deprecated_and_hidden "deprecatedAndHidden",
    req Flag feed_enabled "feedEnabled",
    req Flag has_subtypes "hasSubtypes",
    req Flag is_interface "isInterface",
    req Flag is_subtype "isSubtype",
    req Text key_prefix "keyPrefix",
    req Text label "label",
    req Text label_plural "labelPlural",
    req Flag layoutable "layoutable",
    req Flag mergeable "mergeable",
    req Flag mru_enabled "mruEnabled",
    req Text name "name",
    req Flag queryable "queryable",
    req Flag replicateable "replicateable",
    req Flag retrieveable "retrieveable",
    req Flag searchable "searchable",
    req Flag triggerable "triggerable",
    req Flag undeletable "undeletable",
    req Flag updateable "updateable",
}

/// `DescribeSObjectResult`.
#[derive(Default)]
pub struct DescribeSObjectResult {
    /// `actionOverrides`.
    pub action_overrides: ::sforce::List<ActionOverride>,
    /// `activateable`, required.
    pub activateable: Option<bool>,
    /// `associateEntityType`, required.
    pub associate_entity_type: Option<String>,
    /// `associateParentEntity`, required.
    pub associate_parent_entity: Option<String>,
    /// `childRelationships`.
    pub child_relationships: ::sforce::List<ChildRelationship>,
    /// `createable`, required.
    pub createable: Option<bool>,
    /// `custom`, required.
    pub custom: Option<bool>,
    /// `customSetting`, required.
    pub custom_setting: Option<bool>,
    /// `dataTranslationEnabled`.
    pub data_translation_enabled: Option<bool>,
    /// `deepCloneable`, required.
    pub deep_cloneable: Option<bool>,
    /// `defaultImplementation`, required.
    pub default_implementation: Option<String>,
    /// `deletable`, required.
    pub deletable: Option<bool>,
    /// `deprecatedAndHidden`, required.
    pub deprecated_and_hidden: Option<bool>,
    /// `feedEnabled`, required.
    pub feed_enabled: Option<bool>,
    /// `fields`.
    pub fields: ::sforce::List<Field>,
    /// `hasSubtypes`, required.
    pub has_subtypes: Option<bool>,
    /// `implementedBy`, required.
    pub implemented_by: Option<String>,
    /// `implementsInterfaces`, required.
    pub implements_interfaces: Option<String>,
    /// `isInterface`, required.
    pub is_interface: Option<bool>,
    /// `isSubtype`, required.
    pub is_subtype: Option<bool>,
    /// `keyPrefix`, required.
    pub key_prefix: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `labelPlural`, required.
    pub label_plural: Option<String>,
    /// `layoutable`, required.
    pub layoutable: Option<bool>,
    /// `listviewable`.
    pub listviewable: Option<bool>,
    /// `lookupLayoutable`.
    pub lookup_layoutable: Option<bool>,
    /// `mergeable`, required.
    pub mergeable: Option<bool>,
    /// `mruEnabled`, required.
    pub mru_enabled: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// `namedLayoutInfos`.
    pub named_layout_infos: ::sforce::List<NamedLayoutInfo>,
    /// `networkScopeFieldName`, required.
    pub network_scope_field_name: Option<String>,
    /// `queryable`, required.
    pub queryable: Option<bool>,
    /// `recordTypeInfos`.
    pub record_type_infos: ::sforce::List<RecordTypeInfo>,
    /// `replicateable`, required.
    pub replicateable: Option<bool>,
    /// `retrieveable`, required.
    pub retrieveable: Option<bool>,
    /// `searchLayoutable`.
    pub search_layoutable: Option<bool>,
    /// `searchable`, required.
    pub searchable: Option<bool>,
    /// `supportedScopes`.
    pub supported_scopes: ::sforce::List<ScopeInfo>,
    /// `triggerable`.
    pub triggerable: Option<bool>,
    /// `undeletable`, required.
    pub undeletable: Option<bool>,
    /// `updateable`, required.
    pub updateable: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DescribeSObjectResult: "DescribeSObjectResult" in API_3, base None, subtypes [], object None;
    opt List(ActionOverride) action_overrides "actionOverrides",
    req Flag activateable "activateable",
    req Text associate_entity_type "associateEntityType",
    req Text associate_parent_entity "associateParentEntity",
    opt List(ChildRelationship) child_relationships "childRelationships",
    req Flag createable "createable",
    req Flag custom "custom",
    req Flag custom_setting "customSetting",
    opt Flag data_translation_enabled "dataTranslationEnabled",
    req Flag deep_cloneable "deepCloneable",
    req Text default_implementation "defaultImplementation",
    req Flag deletable "deletable",
    req Flag deprecated_and_hidden "deprecatedAndHidden",
    req Flag feed_enabled "feedEnabled",
    opt List(Field) fields "fields",
    req Flag has_subtypes "hasSubtypes",
    req Text implemented_by "implementedBy",
    req Text implements_interfaces "implementsInterfaces",
    req Flag is_interface "isInterface",
    req Flag is_subtype "isSubtype",
    req Text key_prefix "keyPrefix",
    req Text label "label",
    req Text label_plural "labelPlural",
    req Flag layoutable "layoutable",
    opt Flag listviewable "listviewable",
    opt Flag lookup_layoutable "lookupLayoutable",
    req Flag mergeable "mergeable",
    req Flag mru_enabled "mruEnabled",
    req Text name "name",
    opt List(NamedLayoutInfo) named_layout_infos "namedLayoutInfos",
    req Text network_scope_field_name "networkScopeFieldName",
    req Flag queryable "queryable",
    opt List(RecordTypeInfo) record_type_infos "recordTypeInfos",
    req Flag replicateable "replicateable",
    req Flag retrieveable "retrieveable",
    opt Flag search_layoutable "searchLayoutable",
    req Flag searchable "searchable",
    opt List(ScopeInfo) supported_scopes "supportedScopes",
    opt Flag triggerable "triggerable",
    req Flag undeletable "undeletable",
    req Flag updateable "updateable",
}
