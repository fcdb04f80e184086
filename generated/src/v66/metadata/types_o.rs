// Made by `cargo xtask generate` from metadata 66.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

::sforce::enumeration! {
    /// `ODTItemFilterDataType`.
    pub enum ODTItemFilterDataType {
        Address = "ADDRESS",
        Anytype = "ANYTYPE",
        Base64 = "BASE64",
        Boolean = "BOOLEAN",
        Combobox = "COMBOBOX",
        Currency = "CURRENCY",
        Datacategory = "DATACATEGORY",
        Groupreference = "GROUPREFERENCE",
        Date = "DATE",
        Datetime = "DATETIME",
        Double = "DOUBLE",
        Email = "EMAIL",
        Encryptedstring = "ENCRYPTEDSTRING",
        Id = "ID",
        Integer = "INTEGER",
        Long = "LONG",
        Multipicklist = "MULTIPICKLIST",
        Percent = "PERCENT",
        Phone = "PHONE",
        Picklist = "PICKLIST",
        Reference = "REFERENCE",
        String = "STRING",
        Textarea = "TEXTAREA",
        Time = "TIME",
        Url = "URL",
    }
}

/// `OauthCustomScope`, a [`Metadata`].
#[derive(Default)]
pub struct OauthCustomScope {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `assignedTo`.
    pub assigned_to: ::sforce::List<OauthCustomScopeApp>,
    /// `description`, required.
    pub description: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `isPublic`.
    pub is_public: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OauthCustomScope: "OauthCustomScope" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(OauthCustomScopeApp) assigned_to "assignedTo",
    req Text description "description",
    req Text developer_name "developerName",
    opt Flag is_protected "isProtected",
    opt Flag is_public "isPublic",
    req Text master_label "masterLabel",
}
::sforce::component! { OauthCustomScope }

/// `OauthCustomScopeApp`.
#[derive(Default)]
pub struct OauthCustomScopeApp {
    /// `connectedApp`, required.
    pub connected_app: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OauthCustomScopeApp: "OauthCustomScopeApp" in API, base None, subtypes [], object None;
    req Text connected_app "connectedApp",
}

/// `OauthOidcSettings`, a [`Metadata`].
#[derive(Default)]
pub struct OauthOidcSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `agentAuthLinking`.
    pub agent_auth_linking: Option<bool>,
    /// `blockOAuthUnPwFlow`.
    pub block_o_auth_un_pw_flow: Option<bool>,
    /// `blockOAuthUsrAgtFlow`.
    pub block_o_auth_usr_agt_flow: Option<bool>,
    /// `isPkceRequired`.
    pub is_pkce_required: Option<bool>,
    /// `oAuthCdCrdtFlowEnable`.
    pub o_auth_cd_crdt_flow_enable: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OauthOidcSettings: "OauthOidcSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag agent_auth_linking "agentAuthLinking",
    opt Flag block_o_auth_un_pw_flow "blockOAuthUnPwFlow",
    opt Flag block_o_auth_usr_agt_flow "blockOAuthUsrAgtFlow",
    opt Flag is_pkce_required "isPkceRequired",
    opt Flag o_auth_cd_crdt_flow_enable "oAuthCdCrdtFlowEnable",
}
::sforce::component! { OauthOidcSettings }

/// `OauthTokenExchHandlerApp`.
#[derive(Default)]
pub struct OauthTokenExchHandlerApp {
    /// `apexExecutionUser`, required.
    pub apex_execution_user: Option<String>,
    /// `connectedApp`.
    pub connected_app: Option<String>,
    /// `externalClientApp`.
    pub external_client_app: Option<String>,
    /// `isDefault`, required.
    pub is_default: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OauthTokenExchHandlerApp: "OauthTokenExchHandlerApp" in API, base None, subtypes [], object None;
    req Text apex_execution_user "apexExecutionUser",
    opt Text connected_app "connectedApp",
    opt Text external_client_app "externalClientApp",
    req Flag is_default "isDefault",
}

/// `OauthTokenExchangeHandler`, a [`Metadata`].
#[derive(Default)]
pub struct OauthTokenExchangeHandler {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`, required.
    pub description: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `enablements`.
    pub enablements: ::sforce::List<OauthTokenExchHandlerApp>,
    /// `isAccessTokenSupported`, required.
    pub is_access_token_supported: Option<bool>,
    /// `isContactCreationAllowed`, required.
    pub is_contact_creation_allowed: Option<bool>,
    /// `isEnabled`, required.
    pub is_enabled: Option<bool>,
    /// `isIdTokenSupported`, required.
    pub is_id_token_supported: Option<bool>,
    /// `isJwtSupported`, required.
    pub is_jwt_supported: Option<bool>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `isRefreshTokenSupported`, required.
    pub is_refresh_token_supported: Option<bool>,
    /// `isSaml2Supported`, required.
    pub is_saml2_supported: Option<bool>,
    /// `isUserCreationAllowed`, required.
    pub is_user_creation_allowed: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `tokenHandlerApex`, required.
    pub token_handler_apex: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OauthTokenExchangeHandler: "OauthTokenExchangeHandler" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text description "description",
    req Text developer_name "developerName",
    opt List(OauthTokenExchHandlerApp) enablements "enablements",
    req Flag is_access_token_supported "isAccessTokenSupported",
    req Flag is_contact_creation_allowed "isContactCreationAllowed",
    req Flag is_enabled "isEnabled",
    req Flag is_id_token_supported "isIdTokenSupported",
    req Flag is_jwt_supported "isJwtSupported",
    opt Flag is_protected "isProtected",
    req Flag is_refresh_token_supported "isRefreshTokenSupported",
    req Flag is_saml2_supported "isSaml2Supported",
    req Flag is_user_creation_allowed "isUserCreationAllowed",
    req Text master_label "masterLabel",
    req Text token_handler_apex "tokenHandlerApex",
}
::sforce::component! { OauthTokenExchangeHandler }

::sforce::enumeration! {
    /// `ObjectAccessLevel`.
    pub enum ObjectAccessLevel {
        Edit = "Edit",
        Read = "Read",
        None = "None",
    }
}

::sforce::enumeration! {
    /// `ObjectFilterOperator`.
    pub enum ObjectFilterOperator {
        With = "with",
        Without = "without",
    }
}

/// `ObjectLinkingSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ObjectLinkingSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableObjectLinking`.
    pub enable_object_linking: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ObjectLinkingSettings: "ObjectLinkingSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_object_linking "enableObjectLinking",
}
::sforce::component! { ObjectLinkingSettings }

/// `ObjectMapping`.
#[derive(Default)]
pub struct ObjectMapping {
    /// `inputObject`, required.
    pub input_object: Option<String>,
    /// `mappingFields`.
    pub mapping_fields: ::sforce::List<ObjectMappingField>,
    /// `outputObject`, required.
    pub output_object: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ObjectMapping: "ObjectMapping" in API, base None, subtypes [], object None;
    req Text input_object "inputObject",
    opt List(ObjectMappingField) mapping_fields "mappingFields",
    req Text output_object "outputObject",
}

/// `ObjectMappingField`.
#[derive(Default)]
pub struct ObjectMappingField {
    /// `inputField`, required.
    pub input_field: Option<String>,
    /// `outputField`, required.
    pub output_field: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ObjectMappingField: "ObjectMappingField" in API, base None, subtypes [], object None;
    req Text input_field "inputField",
    req Text output_field "outputField",
}

/// `ObjectMappingItem`.
#[derive(Default)]
pub struct ObjectMappingItem {
    /// `mappingType`, required.
    pub mapping_type: Option<String>,
    /// `objectMapping`, required.
    pub object_mapping: ::sforce::Opt<ObjectMapping>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ObjectMappingItem: "ObjectMappingItem" in API, base None, subtypes [], object None;
    req Text mapping_type "mappingType",
    req One(ObjectMapping) object_mapping "objectMapping",
}

/// `ObjectMappingSetting`.
#[derive(Default)]
pub struct ObjectMappingSetting {
    /// `active`.
    pub active: Option<bool>,
    /// `city`.
    pub city: Option<String>,
    /// `country`.
    pub country: Option<String>,
    /// `defaultType`.
    pub default_type: Option<String>,
    /// `dueDate`.
    pub due_date: Option<String>,
    /// `earlyStart`.
    pub early_start: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `latitude`.
    pub latitude: Option<String>,
    /// `longitude`.
    pub longitude: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `objectID`.
    pub object_id: Option<String>,
    /// `schedulingPolicy`.
    pub scheduling_policy: Option<String>,
    /// `state`.
    pub state: Option<String>,
    /// `street`.
    pub street: Option<String>,
    /// `territory`.
    pub territory: Option<String>,
    /// `zipcode`.
    pub zipcode: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ObjectMappingSetting: "ObjectMappingSetting" in API, base None, subtypes [], object None;
    opt Flag active "active",
    opt Text city "city",
    opt Text country "country",
    opt Text default_type "defaultType",
    opt Text due_date "dueDate",
    opt Text early_start "earlyStart",
    opt Text label "label",
    opt Text latitude "latitude",
    opt Text longitude "longitude",
    req Text name "name",
    opt Text object_id "objectID",
    opt Text scheduling_policy "schedulingPolicy",
    opt Text state "state",
    opt Text street "street",
    opt Text territory "territory",
    opt Text zipcode "zipcode",
}

/// `ObjectMappingSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ObjectMappingSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `objectMappings`.
    pub object_mappings: ::sforce::List<ObjectMappingSetting>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ObjectMappingSettings: "ObjectMappingSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(ObjectMappingSetting) object_mappings "objectMappings",
}
::sforce::component! { ObjectMappingSettings }

/// `ObjectNameCaseValue`.
#[derive(Default)]
pub struct ObjectNameCaseValue {
    /// `article`.
    pub article: ::sforce::Pick<Article>,
    /// `caseType`.
    pub case_type: ::sforce::Pick<CaseType>,
    /// `plural`.
    pub plural: Option<bool>,
    /// `possessive`.
    pub possessive: ::sforce::Pick<Possessive>,
    /// `value`, required.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ObjectNameCaseValue: "ObjectNameCaseValue" in API, base None, subtypes [], object None;
    opt Pick(Article) article "article",
    opt Pick(CaseType) case_type "caseType",
    opt Flag plural "plural",
    opt Pick(Possessive) possessive "possessive",
    req Text value "value",
}

/// `ObjectRelationship`.
#[derive(Default)]
pub struct ObjectRelationship {
    /// `join`.
    pub join: ::sforce::Opt<ObjectRelationship>,
    /// `outerJoin`, required.
    pub outer_join: Option<bool>,
    /// `relationship`, required.
    pub relationship: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ObjectRelationship: "ObjectRelationship" in API, base None, subtypes [], object None;
    opt One(ObjectRelationship) join "join",
    req Flag outer_join "outerJoin",
    req Text relationship "relationship",
}

::sforce::enumeration! {
    /// `ObjectRelationshipType`.
    pub enum ObjectRelationshipType {
        Direct = "Direct",
        Indirect = "Indirect",
        Self_ = "Self",
        InverseDirect = "InverseDirect",
    }
}

/// `ObjectSearchSetting`.
#[derive(Default)]
pub struct ObjectSearchSetting {
    /// `enhancedLookupEnabled`, required.
    pub enhanced_lookup_enabled: Option<bool>,
    /// `lookupAutoCompleteEnabled`, required.
    pub lookup_auto_complete_enabled: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// `resultsPerPageCount`, required.
    pub results_per_page_count: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ObjectSearchSetting: "ObjectSearchSetting" in API, base None, subtypes [], object None;
    req Flag enhanced_lookup_enabled "enhancedLookupEnabled",
    req Flag lookup_auto_complete_enabled "lookupAutoCompleteEnabled",
    req Text name "name",
    req Int results_per_page_count "resultsPerPageCount",
}

::sforce::enumeration! {
    /// `ObjectToLink`.
    pub enum ObjectToLink {
        Contact = "Contact",
    }
}

/// `ObjectUsage`.
#[derive(Default)]
pub struct ObjectUsage {
    /// `object`.
    pub object: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ObjectUsage: "ObjectUsage" in API, base None, subtypes [], object None;
    opt Texts object "object",
}

::sforce::enumeration! {
    /// `ObjectiveParameterKey`.
    pub enum ObjectiveParameterKey {
        DaysBack = "DaysBack",
        DaysAhead = "DaysAhead",
    }
}

::sforce::enumeration! {
    /// `OmniAnalyticsComponentType`.
    pub enum OmniAnalyticsComponentType {
        Omniscript = "Omniscript",
        Flexcard = "Flexcard",
    }
}

/// `OmniAssessmentTaskMetadata`.
#[derive(Default)]
pub struct OmniAssessmentTaskMetadata {
    /// `name`, required.
    pub name: Option<String>,
    /// `status`, required.
    pub status: Option<String>,
    /// `uniqueName`, required.
    pub unique_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OmniAssessmentTaskMetadata: "OmniAssessmentTaskMetadata" in API, base None, subtypes [], object None;
    req Text name "name",
    req Text status "status",
    req Text unique_name "uniqueName",
}

/// `OmniChannelPricingSettings`, a [`Metadata`].
#[derive(Default)]
pub struct OmniChannelPricingSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableOmniChannelPricing`.
    pub enable_omni_channel_pricing: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OmniChannelPricingSettings: "OmniChannelPricingSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_omni_channel_pricing "enableOmniChannelPricing",
}
::sforce::component! { OmniChannelPricingSettings }

/// `OmniChannelSettings`, a [`Metadata`].
#[derive(Default)]
pub struct OmniChannelSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableOmniAutoLoginPrompt`.
    pub enable_omni_auto_login_prompt: Option<bool>,
    /// `enableOmniChannel`.
    pub enable_omni_channel: Option<bool>,
    /// `enableOmniSecondaryRoutingPriority`.
    pub enable_omni_secondary_routing_priority: Option<bool>,
    /// `enableOmniSkillsRouting`.
    pub enable_omni_skills_routing: Option<bool>,
    /// `enableOmniStatusCapModel`.
    pub enable_omni_status_cap_model: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OmniChannelSettings: "OmniChannelSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_omni_auto_login_prompt "enableOmniAutoLoginPrompt",
    opt Flag enable_omni_channel "enableOmniChannel",
    opt Flag enable_omni_secondary_routing_priority "enableOmniSecondaryRoutingPriority",
    opt Flag enable_omni_skills_routing "enableOmniSkillsRouting",
    opt Flag enable_omni_status_cap_model "enableOmniStatusCapModel",
}
::sforce::component! { OmniChannelSettings }

/// `OmniDataTransform`, a [`Metadata`].
#[derive(Default)]
pub struct OmniDataTransform {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `active`.
    pub active: Option<bool>,
    /// `assignmentRulesUsed`.
    pub assignment_rules_used: Option<bool>,
    /// `deletedOnSuccess`.
    pub deleted_on_success: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `errorIgnored`.
    pub error_ignored: Option<bool>,
    /// `expectedInputJson`.
    pub expected_input_json: Option<String>,
    /// `expectedInputOtherData`.
    pub expected_input_other_data: Option<String>,
    /// `expectedInputXml`.
    pub expected_input_xml: Option<String>,
    /// `expectedOutputJson`.
    pub expected_output_json: Option<String>,
    /// `expectedOutputOtherData`.
    pub expected_output_other_data: Option<String>,
    /// `expectedOutputXml`.
    pub expected_output_xml: Option<String>,
    /// `fieldLevelSecurityEnabled`.
    pub field_level_security_enabled: Option<bool>,
    /// `inputParsingClass`.
    pub input_parsing_class: Option<String>,
    /// `inputType`.
    pub input_type: ::sforce::Pick<OmniDataTransformInputType>,
    /// `isManagedUsingStdDesigner`.
    pub is_managed_using_std_designer: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// `namespace`.
    pub namespace: Option<String>,
    /// `nullInputsIncludedInOutput`.
    pub null_inputs_included_in_output: Option<bool>,
    /// `omniDataTransformItem`.
    pub omni_data_transform_item: ::sforce::List<OmniDataTransformItem>,
    /// `outputParsingClass`.
    pub output_parsing_class: Option<String>,
    /// `outputType`.
    pub output_type: Option<String>,
    /// `overrideKey`.
    pub override_key: Option<String>,
    /// `preprocessorClassName`.
    pub preprocessor_class_name: Option<String>,
    /// `previewJsonData`.
    pub preview_json_data: Option<String>,
    /// `previewOtherData`.
    pub preview_other_data: Option<String>,
    /// `previewSourceObjectData`.
    pub preview_source_object_data: Option<String>,
    /// `previewXmlData`.
    pub preview_xml_data: Option<String>,
    /// `processSuperBulk`.
    pub process_super_bulk: Option<bool>,
    /// `requiredPermission`.
    pub required_permission: Option<String>,
    /// `responseCacheTtlMinutes`.
    pub response_cache_ttl_minutes: Option<::sforce::Number>,
    /// `responseCacheType`.
    pub response_cache_type: Option<String>,
    /// `rollbackOnError`.
    pub rollback_on_error: Option<bool>,
    /// `sourceObject`.
    pub source_object: Option<String>,
    /// `sourceObjectDefault`.
    pub source_object_default: Option<bool>,
    /// `synchronousProcessThreshold`.
    pub synchronous_process_threshold: Option<::sforce::Number>,
    /// `targetOutputDocumentIdentifier`.
    pub target_output_document_identifier: Option<String>,
    /// `targetOutputFileName`.
    pub target_output_file_name: Option<String>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// `uniqueName`.
    pub unique_name: Option<String>,
    /// `versionNumber`.
    pub version_number: Option<::sforce::Number>,
    /// `xmlDeclarationRemoved`.
    pub xml_declaration_removed: Option<bool>,
    /// `xmlOutputTagsOrder`.
    pub xml_output_tags_order: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OmniDataTransform: "OmniDataTransform" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag active "active",
    opt Flag assignment_rules_used "assignmentRulesUsed",
    opt Flag deleted_on_success "deletedOnSuccess",
    opt Text description "description",
    opt Flag error_ignored "errorIgnored",
    opt Text expected_input_json "expectedInputJson",
    opt Text expected_input_other_data "expectedInputOtherData",
    opt Text expected_input_xml "expectedInputXml",
    opt Text expected_output_json "expectedOutputJson",
    opt Text expected_output_other_data "expectedOutputOtherData",
    opt Text expected_output_xml "expectedOutputXml",
    opt Flag field_level_security_enabled "fieldLevelSecurityEnabled",
    opt Text input_parsing_class "inputParsingClass",
    opt Pick(OmniDataTransformInputType) input_type "inputType",
    opt Flag is_managed_using_std_designer "isManagedUsingStdDesigner",
    req Text name "name",
    opt Text namespace "namespace",
    opt Flag null_inputs_included_in_output "nullInputsIncludedInOutput",
    opt List(OmniDataTransformItem) omni_data_transform_item "omniDataTransformItem",
    opt Text output_parsing_class "outputParsingClass",
    opt Text output_type "outputType",
    opt Text override_key "overrideKey",
    opt Text preprocessor_class_name "preprocessorClassName",
    opt Text preview_json_data "previewJsonData",
    opt Text preview_other_data "previewOtherData",
    opt Text preview_source_object_data "previewSourceObjectData",
    opt Text preview_xml_data "previewXmlData",
    opt Flag process_super_bulk "processSuperBulk",
    opt Text required_permission "requiredPermission",
    opt Num response_cache_ttl_minutes "responseCacheTtlMinutes",
    opt Text response_cache_type "responseCacheType",
    opt Flag rollback_on_error "rollbackOnError",
    opt Text source_object "sourceObject",
    opt Flag source_object_default "sourceObjectDefault",
    opt Num synchronous_process_threshold "synchronousProcessThreshold",
    opt Text target_output_document_identifier "targetOutputDocumentIdentifier",
    opt Text target_output_file_name "targetOutputFileName",
    req Text r#type "type",
    opt Text unique_name "uniqueName",
    opt Num version_number "versionNumber",
    opt Flag xml_declaration_removed "xmlDeclarationRemoved",
    opt Text xml_output_tags_order "xmlOutputTagsOrder",
}
::sforce::component! { OmniDataTransform }

::sforce::enumeration! {
    /// `OmniDataTransformInputType`.
    pub enum OmniDataTransformInputType {
        Json = "JSON",
        Xml = "XML",
        SObject = "SObject",
        Custom = "Custom",
    }
}

/// `OmniDataTransformItem`.
#[derive(Default)]
pub struct OmniDataTransformItem {
    /// `defaultValue`.
    pub default_value: Option<String>,
    /// `disabled`.
    pub disabled: Option<bool>,
    /// `filterDataType`.
    pub filter_data_type: ::sforce::Pick<ODTItemFilterDataType>,
    /// `filterGroup`.
    pub filter_group: Option<::sforce::Number>,
    /// `filterOperator`.
    pub filter_operator: Option<String>,
    /// `filterValue`.
    pub filter_value: Option<String>,
    /// `formulaConverted`.
    pub formula_converted: Option<String>,
    /// `formulaExpression`.
    pub formula_expression: Option<String>,
    /// `formulaResultPath`.
    pub formula_result_path: Option<String>,
    /// `formulaSequence`.
    pub formula_sequence: Option<::sforce::Number>,
    /// `globalKey`.
    pub global_key: Option<String>,
    /// `inputFieldName`.
    pub input_field_name: Option<String>,
    /// `inputObjectName`.
    pub input_object_name: Option<String>,
    /// `inputObjectQuerySequence`.
    pub input_object_query_sequence: Option<::sforce::Number>,
    /// `linkedFieldName`.
    pub linked_field_name: Option<String>,
    /// `linkedObjectSequence`.
    pub linked_object_sequence: Option<::sforce::Number>,
    /// `lookupByFieldName`.
    pub lookup_by_field_name: Option<String>,
    /// `lookupObjectName`.
    pub lookup_object_name: Option<String>,
    /// `lookupReturnedFieldName`.
    pub lookup_returned_field_name: Option<String>,
    /// `migrationAttribute`.
    pub migration_attribute: Option<String>,
    /// `migrationCategory`.
    pub migration_category: Option<String>,
    /// `migrationGroup`.
    pub migration_group: Option<String>,
    /// `migrationKey`.
    pub migration_key: Option<String>,
    /// `migrationPattern`.
    pub migration_pattern: Option<String>,
    /// `migrationProcess`.
    pub migration_process: Option<String>,
    /// `migrationType`.
    pub migration_type: Option<String>,
    /// `migrationValue`.
    pub migration_value: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `omniDataTransformation`.
    pub omni_data_transformation: Option<String>,
    /// `omniDataTransformationId`.
    pub omni_data_transformation_id: Option<String>,
    /// `outputCreationSequence`.
    pub output_creation_sequence: Option<::sforce::Number>,
    /// `outputFieldFormat`.
    pub output_field_format: Option<String>,
    /// `outputFieldName`.
    pub output_field_name: Option<String>,
    /// `outputObjectName`.
    pub output_object_name: Option<String>,
    /// `requiredForUpsert`.
    pub required_for_upsert: Option<bool>,
    /// `transformValuesMappings`.
    pub transform_values_mappings: Option<String>,
    /// `upsertKey`.
    pub upsert_key: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OmniDataTransformItem: "OmniDataTransformItem" in API, base None, subtypes [], object None;
    opt Text default_value "defaultValue",
    opt Flag disabled "disabled",
    opt Pick(ODTItemFilterDataType) filter_data_type "filterDataType",
    opt Num filter_group "filterGroup",
    opt Text filter_operator "filterOperator",
    opt Text filter_value "filterValue",
    opt Text formula_converted "formulaConverted",
    opt Text formula_expression "formulaExpression",
    opt Text formula_result_path "formulaResultPath",
    opt Num formula_sequence "formulaSequence",
    opt Text global_key "globalKey",
    opt Text input_field_name "inputFieldName",
    opt Text input_object_name "inputObjectName",
    opt Num input_object_query_sequence "inputObjectQuerySequence",
    opt Text linked_field_name "linkedFieldName",
    opt Num linked_object_sequence "linkedObjectSequence",
    opt Text lookup_by_field_name "lookupByFieldName",
    opt Text lookup_object_name "lookupObjectName",
    opt Text lookup_returned_field_name "lookupReturnedFieldName",
    opt Text migration_attribute "migrationAttribute",
    opt Text migration_category "migrationCategory",
    opt Text migration_group "migrationGroup",
    opt Text migration_key "migrationKey",
    opt Text migration_pattern "migrationPattern",
    opt Text migration_process "migrationProcess",
    opt Text migration_type "migrationType",
    opt Text migration_value "migrationValue",
    req Text name "name",
    opt Text omni_data_transformation "omniDataTransformation",
    opt Text omni_data_transformation_id "omniDataTransformationId",
    opt Num output_creation_sequence "outputCreationSequence",
    opt Text output_field_format "outputFieldFormat",
    opt Text output_field_name "outputFieldName",
    opt Text output_object_name "outputObjectName",
    opt Flag required_for_upsert "requiredForUpsert",
    opt Text transform_values_mappings "transformValuesMappings",
    opt Flag upsert_key "upsertKey",
}

/// `OmniExtTrackingDef`, a [`Metadata`].
#[derive(Default)]
pub struct OmniExtTrackingDef {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `isActive`, required.
    pub is_active: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `omniExtTrackingDefKey`.
    pub omni_ext_tracking_def_key: Option<String>,
    /// `omniExtTrackingEventDefs`.
    pub omni_ext_tracking_event_defs: ::sforce::List<OmniExtTrackingEventDef>,
    /// `trackingFrameworkInformation`, required.
    pub tracking_framework_information: Option<String>,
    /// `trackingServiceProvider`, required.
    pub tracking_service_provider: ::sforce::Pick<ExternalTrackingVendor>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OmniExtTrackingDef: "OmniExtTrackingDef" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    req Text developer_name "developerName",
    req Flag is_active "isActive",
    req Text master_label "masterLabel",
    opt Text omni_ext_tracking_def_key "omniExtTrackingDefKey",
    opt List(OmniExtTrackingEventDef) omni_ext_tracking_event_defs "omniExtTrackingEventDefs",
    req Text tracking_framework_information "trackingFrameworkInformation",
    req Pick(ExternalTrackingVendor) tracking_service_provider "trackingServiceProvider",
}
::sforce::component! { OmniExtTrackingDef }

/// `OmniExtTrackingEventDef`, a [`Metadata`].
#[derive(Default)]
pub struct OmniExtTrackingEventDef {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `componentType`, required.
    pub component_type: ::sforce::Pick<OmniAnalyticsComponentType>,
    /// `description`.
    pub description: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `inclusionRule`, required.
    pub inclusion_rule: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `omniExtTrackingDef`.
    pub omni_ext_tracking_def: Option<String>,
    /// `omniExtTrackingEventDefKey`.
    pub omni_ext_tracking_event_def_key: Option<String>,
    /// `payloadTemplate`, required.
    pub payload_template: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OmniExtTrackingEventDef: "OmniExtTrackingEventDef" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Pick(OmniAnalyticsComponentType) component_type "componentType",
    opt Text description "description",
    req Text developer_name "developerName",
    req Text inclusion_rule "inclusionRule",
    req Text master_label "masterLabel",
    opt Text omni_ext_tracking_def "omniExtTrackingDef",
    opt Text omni_ext_tracking_event_def_key "omniExtTrackingEventDefKey",
    req Text payload_template "payloadTemplate",
}
::sforce::component! { OmniExtTrackingEventDef }

/// `OmniIntegrationProcedure`, a [`Metadata`].
#[derive(Default)]
pub struct OmniIntegrationProcedure {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `customHtmlTemplates`.
    pub custom_html_templates: Option<String>,
    /// `customJavaScript`.
    pub custom_java_script: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `designerCustomizationType`.
    pub designer_customization_type: Option<String>,
    /// `elementTypeComponentMapping`.
    pub element_type_component_mapping: Option<String>,
    /// `integrationProcedureInput`.
    pub integration_procedure_input: Option<String>,
    /// `integrationProcedureOutput`.
    pub integration_procedure_output: Option<String>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `isIntegProcdSignatureAvl`.
    pub is_integ_procd_signature_avl: Option<bool>,
    /// `isIntegrationProcedure`.
    pub is_integration_procedure: Option<bool>,
    /// `isManagedUsingStdDesigner`.
    pub is_managed_using_std_designer: Option<bool>,
    /// `isMetadataCacheDisabled`.
    pub is_metadata_cache_disabled: Option<bool>,
    /// `isOmniScriptEmbeddable`.
    pub is_omni_script_embeddable: Option<bool>,
    /// `isTestProcedure`.
    pub is_test_procedure: Option<bool>,
    /// `isWebCompEnabled`.
    pub is_web_comp_enabled: Option<bool>,
    /// `language`, required.
    pub language: Option<String>,
    /// `lastPreviewPage`.
    pub last_preview_page: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `nameSpace`.
    pub name_space: Option<String>,
    /// `omniProcessElements`.
    pub omni_process_elements: ::sforce::List<OmniProcessElement>,
    /// `omniProcessKey`.
    pub omni_process_key: Option<String>,
    /// `omniProcessType`, required.
    pub omni_process_type: ::sforce::Pick<OmniProcessType>,
    /// `overrideKey`.
    pub override_key: Option<String>,
    /// `propertySetConfig`.
    pub property_set_config: Option<String>,
    /// `requiredPermission`.
    pub required_permission: Option<String>,
    /// `responseCacheType`.
    pub response_cache_type: Option<String>,
    /// `subType`, required.
    pub sub_type: Option<String>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// `uniqueName`, required.
    pub unique_name: Option<String>,
    /// `versionNumber`, required.
    pub version_number: Option<::sforce::Number>,
    /// `webComponentKey`.
    pub web_component_key: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OmniIntegrationProcedure: "OmniIntegrationProcedure" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text custom_html_templates "customHtmlTemplates",
    opt Text custom_java_script "customJavaScript",
    opt Text description "description",
    opt Text designer_customization_type "designerCustomizationType",
    opt Text element_type_component_mapping "elementTypeComponentMapping",
    opt Text integration_procedure_input "integrationProcedureInput",
    opt Text integration_procedure_output "integrationProcedureOutput",
    opt Flag is_active "isActive",
    opt Flag is_integ_procd_signature_avl "isIntegProcdSignatureAvl",
    opt Flag is_integration_procedure "isIntegrationProcedure",
    opt Flag is_managed_using_std_designer "isManagedUsingStdDesigner",
    opt Flag is_metadata_cache_disabled "isMetadataCacheDisabled",
    opt Flag is_omni_script_embeddable "isOmniScriptEmbeddable",
    opt Flag is_test_procedure "isTestProcedure",
    opt Flag is_web_comp_enabled "isWebCompEnabled",
    req Text language "language",
    opt Text last_preview_page "lastPreviewPage",
    req Text name "name",
    opt Text name_space "nameSpace",
    opt List(OmniProcessElement) omni_process_elements "omniProcessElements",
    opt Text omni_process_key "omniProcessKey",
    req Pick(OmniProcessType) omni_process_type "omniProcessType",
    opt Text override_key "overrideKey",
    opt Text property_set_config "propertySetConfig",
    opt Text required_permission "requiredPermission",
    opt Text response_cache_type "responseCacheType",
    req Text sub_type "subType",
    req Text r#type "type",
    req Text unique_name "uniqueName",
    req Num version_number "versionNumber",
    opt Text web_component_key "webComponentKey",
}
::sforce::component! { OmniIntegrationProcedure }

/// `OmniInteractionAccessConfig`, a [`Metadata`].
#[derive(Default)]
pub struct OmniInteractionAccessConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `configName`.
    pub config_name: Option<String>,
    /// `isAsyncCardCachingEnabled`, required.
    pub is_async_card_caching_enabled: Option<bool>,
    /// `isCardApexRemoteDisabled`, required.
    pub is_card_apex_remote_disabled: Option<bool>,
    /// `isCardCacheDisabled`, required.
    pub is_card_cache_disabled: Option<bool>,
    /// `isCardDataTfrmDisabled`, required.
    pub is_card_data_tfrm_disabled: Option<bool>,
    /// `isCardIntegrationProcDisabled`, required.
    pub is_card_integration_proc_disabled: Option<bool>,
    /// `isCardRestApiDisabled`, required.
    pub is_card_rest_api_disabled: Option<bool>,
    /// `isCardSoqlDisabled`, required.
    pub is_card_soql_disabled: Option<bool>,
    /// `isCardSoslDisabled`, required.
    pub is_card_sosl_disabled: Option<bool>,
    /// `isCardStreamingApiDisabled`, required.
    pub is_card_streaming_api_disabled: Option<bool>,
    /// `isDataTfrmEncrpFieldsDisabled`, required.
    pub is_data_tfrm_encrp_fields_disabled: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `setupOwner`.
    pub setup_owner: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OmniInteractionAccessConfig: "OmniInteractionAccessConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text config_name "configName",
    req Flag is_async_card_caching_enabled "isAsyncCardCachingEnabled",
    req Flag is_card_apex_remote_disabled "isCardApexRemoteDisabled",
    req Flag is_card_cache_disabled "isCardCacheDisabled",
    req Flag is_card_data_tfrm_disabled "isCardDataTfrmDisabled",
    req Flag is_card_integration_proc_disabled "isCardIntegrationProcDisabled",
    req Flag is_card_rest_api_disabled "isCardRestApiDisabled",
    req Flag is_card_soql_disabled "isCardSoqlDisabled",
    req Flag is_card_sosl_disabled "isCardSoslDisabled",
    req Flag is_card_streaming_api_disabled "isCardStreamingApiDisabled",
    req Flag is_data_tfrm_encrp_fields_disabled "isDataTfrmEncrpFieldsDisabled",
    req Text master_label "masterLabel",
    opt Text setup_owner "setupOwner",
}
::sforce::component! { OmniInteractionAccessConfig }

/// `OmniInteractionConfig`, a [`Metadata`].
#[derive(Default)]
pub struct OmniInteractionConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `value`, required.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OmniInteractionConfig: "OmniInteractionConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text master_label "masterLabel",
    req Text value "value",
}
::sforce::component! { OmniInteractionConfig }

/// `OmniProcessElement`.
#[derive(Default)]
pub struct OmniProcessElement {
    /// `childElements`.
    pub child_elements: ::sforce::List<OmniProcessElement>,
    /// `description`.
    pub description: Option<String>,
    /// `designerCustomizationType`.
    pub designer_customization_type: Option<String>,
    /// `discoveryFrameworkUsageType`.
    pub discovery_framework_usage_type: Option<String>,
    /// `embeddedOmniScriptKey`.
    pub embedded_omni_script_key: Option<String>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `isOmniScriptEmbeddable`.
    pub is_omni_script_embeddable: Option<bool>,
    /// `level`.
    pub level: Option<::sforce::Number>,
    /// `name`, required.
    pub name: Option<String>,
    /// `omniProcessVersionNumber`.
    pub omni_process_version_number: Option<::sforce::Number>,
    /// `parentElementName`.
    pub parent_element_name: Option<String>,
    /// `parentElementType`.
    pub parent_element_type: Option<String>,
    /// `propertySetConfig`.
    pub property_set_config: Option<String>,
    /// `sequenceNumber`.
    pub sequence_number: Option<::sforce::Number>,
    /// `type`.
    pub r#type: Option<String>,
    /// `uniqueIndex`.
    pub unique_index: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OmniProcessElement: "OmniProcessElement" in API, base None, subtypes [], object None;
    opt List(OmniProcessElement) child_elements "childElements",
    opt Text description "description",
    opt Text designer_customization_type "designerCustomizationType",
    opt Text discovery_framework_usage_type "discoveryFrameworkUsageType",
    opt Text embedded_omni_script_key "embeddedOmniScriptKey",
    opt Flag is_active "isActive",
    opt Flag is_omni_script_embeddable "isOmniScriptEmbeddable",
    opt Num level "level",
    req Text name "name",
    opt Num omni_process_version_number "omniProcessVersionNumber",
    opt Text parent_element_name "parentElementName",
    opt Text parent_element_type "parentElementType",
    opt Text property_set_config "propertySetConfig",
    opt Num sequence_number "sequenceNumber",
    opt Text r#type "type",
    opt Text unique_index "uniqueIndex",
}

::sforce::enumeration! {
    /// `OmniProcessType`.
    pub enum OmniProcessType {
        OmniScript = "OmniScript",
    }
}

/// `OmniScript`, a [`Metadata`].
#[derive(Default)]
pub struct OmniScript {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `assessmentDefinitionMetadata`.
    pub assessment_definition_metadata: ::sforce::List<AssessmentDefinitionMetadata>,
    /// `customHtmlTemplates`.
    pub custom_html_templates: Option<String>,
    /// `customJavaScript`.
    pub custom_java_script: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `designerCustomizationType`.
    pub designer_customization_type: Option<String>,
    /// `discoveryFrameworkUsageType`.
    pub discovery_framework_usage_type: Option<String>,
    /// `elementTypeComponentMapping`.
    pub element_type_component_mapping: Option<String>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `isIntegrationProcedure`.
    pub is_integration_procedure: Option<bool>,
    /// `isManagedUsingStdDesigner`.
    pub is_managed_using_std_designer: Option<bool>,
    /// `isMetadataCacheDisabled`.
    pub is_metadata_cache_disabled: Option<bool>,
    /// `isOmniScriptEmbeddable`.
    pub is_omni_script_embeddable: Option<bool>,
    /// `isTestProcedure`.
    pub is_test_procedure: Option<bool>,
    /// `isWebCompEnabled`.
    pub is_web_comp_enabled: Option<bool>,
    /// `language`, required.
    pub language: Option<String>,
    /// `lastPreviewPage`.
    pub last_preview_page: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `nameSpace`.
    pub name_space: Option<String>,
    /// `omniAssessmentTasks`.
    pub omni_assessment_tasks: ::sforce::List<OmniAssessmentTaskMetadata>,
    /// `omniProcessElements`.
    pub omni_process_elements: ::sforce::List<OmniProcessElement>,
    /// `omniProcessKey`.
    pub omni_process_key: Option<String>,
    /// `omniProcessType`, required.
    pub omni_process_type: ::sforce::Pick<OmniProcessType>,
    /// `overrideKey`.
    pub override_key: Option<String>,
    /// `propertySetConfig`.
    pub property_set_config: Option<String>,
    /// `requiredPermission`.
    pub required_permission: Option<String>,
    /// `responseCacheType`.
    pub response_cache_type: Option<String>,
    /// `subType`, required.
    pub sub_type: Option<String>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// `uniqueName`, required.
    pub unique_name: Option<String>,
    /// `versionNumber`, required.
    pub version_number: Option<::sforce::Number>,
    /// `webComponentKey`.
    pub web_component_key: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OmniScript: "OmniScript" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(AssessmentDefinitionMetadata) assessment_definition_metadata "assessmentDefinitionMetadata",
    opt Text custom_html_templates "customHtmlTemplates",
    opt Text custom_java_script "customJavaScript",
    opt Text description "description",
    opt Text designer_customization_type "designerCustomizationType",
    opt Text discovery_framework_usage_type "discoveryFrameworkUsageType",
    opt Text element_type_component_mapping "elementTypeComponentMapping",
    opt Flag is_active "isActive",
    opt Flag is_integration_procedure "isIntegrationProcedure",
    opt Flag is_managed_using_std_designer "isManagedUsingStdDesigner",
    opt Flag is_metadata_cache_disabled "isMetadataCacheDisabled",
    opt Flag is_omni_script_embeddable "isOmniScriptEmbeddable",
    opt Flag is_test_procedure "isTestProcedure",
    opt Flag is_web_comp_enabled "isWebCompEnabled",
    req Text language "language",
    opt Text last_preview_page "lastPreviewPage",
    req Text name "name",
    opt Text name_space "nameSpace",
    opt List(OmniAssessmentTaskMetadata) omni_assessment_tasks "omniAssessmentTasks",
    opt List(OmniProcessElement) omni_process_elements "omniProcessElements",
    opt Text omni_process_key "omniProcessKey",
    req Pick(OmniProcessType) omni_process_type "omniProcessType",
    opt Text override_key "overrideKey",
    opt Text property_set_config "propertySetConfig",
    opt Text required_permission "requiredPermission",
    opt Text response_cache_type "responseCacheType",
    req Text sub_type "subType",
    req Text r#type "type",
    req Text unique_name "uniqueName",
    req Num version_number "versionNumber",
    opt Text web_component_key "webComponentKey",
}
::sforce::component! { OmniScript }

/// `OmniSpvsrConfigAIAgent`.
#[derive(Default)]
pub struct OmniSpvsrConfigAIAgent {
    /// `botDefinition`, required.
    pub bot_definition: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OmniSpvsrConfigAIAgent: "OmniSpvsrConfigAIAgent" in API, base None, subtypes [], object None;
    req Text bot_definition "botDefinition",
}

/// `OmniStudioSettings`, a [`Metadata`].
#[derive(Default)]
pub struct OmniStudioSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `disableRollbackFlagsPref`.
    pub disable_rollback_flags_pref: Option<bool>,
    /// `enableOaEventInternalWrites`.
    pub enable_oa_event_internal_writes: Option<bool>,
    /// `enableOaEventNotifications`.
    pub enable_oa_event_notifications: Option<bool>,
    /// `enableOaForCore`.
    pub enable_oa_for_core: Option<bool>,
    /// `enableOmniGlobalAutoNumberPref`.
    pub enable_omni_global_auto_number_pref: Option<bool>,
    /// `enableOmniReplaceFileBasedApex`.
    pub enable_omni_replace_file_based_apex: Option<bool>,
    /// `enableOmniStudioContentTest`.
    pub enable_omni_studio_content_test: Option<bool>,
    /// `enableOmniStudioDrVersion`.
    pub enable_omni_studio_dr_version: Option<bool>,
    /// `enableOmniStudioMetadata`.
    pub enable_omni_studio_metadata: Option<bool>,
    /// `enableStandardOmniStudioRuntime`.
    pub enable_standard_omni_studio_runtime: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OmniStudioSettings: "OmniStudioSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag disable_rollback_flags_pref "disableRollbackFlagsPref",
    opt Flag enable_oa_event_internal_writes "enableOaEventInternalWrites",
    opt Flag enable_oa_event_notifications "enableOaEventNotifications",
    opt Flag enable_oa_for_core "enableOaForCore",
    opt Flag enable_omni_global_auto_number_pref "enableOmniGlobalAutoNumberPref",
    opt Flag enable_omni_replace_file_based_apex "enableOmniReplaceFileBasedApex",
    opt Flag enable_omni_studio_content_test "enableOmniStudioContentTest",
    opt Flag enable_omni_studio_dr_version "enableOmniStudioDrVersion",
    opt Flag enable_omni_studio_metadata "enableOmniStudioMetadata",
    opt Flag enable_standard_omni_studio_runtime "enableStandardOmniStudioRuntime",
}
::sforce::component! { OmniStudioSettings }

::sforce::enumeration! {
    /// `OmniSuperSkillVisibilityType`.
    pub enum OmniSuperSkillVisibilityType {
        AllSkills = "AllSkills",
        AnySkill = "AnySkill",
    }
}

::sforce::enumeration! {
    /// `OmniSupervisorActionName`.
    pub enum OmniSupervisorActionName {
        ChangeQueues = "ChangeQueues",
        ChangeSkills = "ChangeSkills",
        AssignLearning = "AssignLearning",
        AwsDashboard = "AWSDashboard",
        ManageQueues = "ManageQueues",
        CustomAction = "CustomAction",
        ChangeGroups = "ChangeGroups",
    }
}

::sforce::enumeration! {
    /// `OmniSupervisorActionTab`.
    pub enum OmniSupervisorActionTab {
        AllAgents = "AllAgents",
        AgentDetails = "AgentDetails",
        QueuesBacklog = "QueuesBacklog",
        QueueDetails = "QueueDetails",
        AssignedWork = "AssignedWork",
        AssignedWorkDetails = "AssignedWorkDetails",
        SkillsBacklog = "SkillsBacklog",
        SkillDetails = "SkillDetails",
    }
}

/// `OmniSupervisorConfig`, a [`Metadata`].
#[derive(Default)]
pub struct OmniSupervisorConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `isTimelineHidden`, required.
    pub is_timeline_hidden: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `omniSpvsrConfigAIAgent`.
    pub omni_spvsr_config_ai_agent: ::sforce::List<OmniSpvsrConfigAIAgent>,
    /// `omniSupervisorConfigAction`.
    pub omni_supervisor_config_action: ::sforce::List<OmniSupervisorConfigAction>,
    /// `omniSupervisorConfigGroup`.
    pub omni_supervisor_config_group: ::sforce::List<OmniSupervisorConfigGroup>,
    /// `omniSupervisorConfigProfile`.
    pub omni_supervisor_config_profile: ::sforce::List<OmniSupervisorConfigProfile>,
    /// `omniSupervisorConfigQueue`.
    pub omni_supervisor_config_queue: ::sforce::List<OmniSupervisorConfigQueue>,
    /// `omniSupervisorConfigSkill`.
    pub omni_supervisor_config_skill: ::sforce::List<OmniSupervisorConfigSkill>,
    /// `omniSupervisorConfigTab`.
    pub omni_supervisor_config_tab: ::sforce::List<OmniSupervisorConfigTab>,
    /// `omniSupervisorConfigUser`.
    pub omni_supervisor_config_user: ::sforce::List<OmniSupervisorConfigUser>,
    /// `skillVisibility`.
    pub skill_visibility: ::sforce::Pick<OmniSuperSkillVisibilityType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OmniSupervisorConfig: "OmniSupervisorConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Flag is_timeline_hidden "isTimelineHidden",
    req Text master_label "masterLabel",
    opt List(OmniSpvsrConfigAIAgent) omni_spvsr_config_ai_agent "omniSpvsrConfigAIAgent",
    opt List(OmniSupervisorConfigAction) omni_supervisor_config_action "omniSupervisorConfigAction",
    opt List(OmniSupervisorConfigGroup) omni_supervisor_config_group "omniSupervisorConfigGroup",
    opt List(OmniSupervisorConfigProfile) omni_supervisor_config_profile "omniSupervisorConfigProfile",
    opt List(OmniSupervisorConfigQueue) omni_supervisor_config_queue "omniSupervisorConfigQueue",
    opt List(OmniSupervisorConfigSkill) omni_supervisor_config_skill "omniSupervisorConfigSkill",
    opt List(OmniSupervisorConfigTab) omni_supervisor_config_tab "omniSupervisorConfigTab",
    opt List(OmniSupervisorConfigUser) omni_supervisor_config_user "omniSupervisorConfigUser",
    opt Pick(OmniSuperSkillVisibilityType) skill_visibility "skillVisibility",
}
::sforce::component! { OmniSupervisorConfig }

/// `OmniSupervisorConfigAction`.
#[derive(Default)]
pub struct OmniSupervisorConfigAction {
    /// `actionName`, required.
    pub action_name: ::sforce::Pick<OmniSupervisorActionName>,
    /// `actionTab`, required.
    pub action_tab: ::sforce::Pick<OmniSupervisorActionTab>,
    /// `customActionFlow`.
    pub custom_action_flow: Option<String>,
    /// `displayOrder`, required.
    pub display_order: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OmniSupervisorConfigAction: "OmniSupervisorConfigAction" in API, base None, subtypes [], object None;
    req Pick(OmniSupervisorActionName) action_name "actionName",
    req Pick(OmniSupervisorActionTab) action_tab "actionTab",
    opt Text custom_action_flow "customActionFlow",
    req Int display_order "displayOrder",
}

/// `OmniSupervisorConfigGroup`.
#[derive(Default)]
pub struct OmniSupervisorConfigGroup {
    /// `group`, required.
    pub group: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OmniSupervisorConfigGroup: "OmniSupervisorConfigGroup" in API, base None, subtypes [], object None;
    req Text group "group",
}

/// `OmniSupervisorConfigProfile`.
#[derive(Default)]
pub struct OmniSupervisorConfigProfile {
    /// `profile`, required.
    pub profile: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OmniSupervisorConfigProfile: "OmniSupervisorConfigProfile" in API, base None, subtypes [], object None;
    req Text profile "profile",
}

/// `OmniSupervisorConfigQueue`.
#[derive(Default)]
pub struct OmniSupervisorConfigQueue {
    /// `queue`, required.
    pub queue: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OmniSupervisorConfigQueue: "OmniSupervisorConfigQueue" in API, base None, subtypes [], object None;
    req Text queue "queue",
}

/// `OmniSupervisorConfigSkill`.
#[derive(Default)]
pub struct OmniSupervisorConfigSkill {
    /// `skill`, required.
    pub skill: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OmniSupervisorConfigSkill: "OmniSupervisorConfigSkill" in API, base None, subtypes [], object None;
    req Text skill "skill",
}

/// `OmniSupervisorConfigTab`.
#[derive(Default)]
pub struct OmniSupervisorConfigTab {
    /// `displayOrder`, required.
    pub display_order: Option<i32>,
    /// `flexiPage`.
    pub flexi_page: Option<String>,
    /// `tabType`, required.
    pub tab_type: ::sforce::Pick<OmniSupervisorTabType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OmniSupervisorConfigTab: "OmniSupervisorConfigTab" in API, base None, subtypes [], object None;
    req Int display_order "displayOrder",
    opt Text flexi_page "flexiPage",
    req Pick(OmniSupervisorTabType) tab_type "tabType",
}

/// `OmniSupervisorConfigUser`.
#[derive(Default)]
pub struct OmniSupervisorConfigUser {
    /// `user`, required.
    pub user: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OmniSupervisorConfigUser: "OmniSupervisorConfigUser" in API, base None, subtypes [], object None;
    req Text user "user",
}

::sforce::enumeration! {
    /// `OmniSupervisorTabType`.
    pub enum OmniSupervisorTabType {
        Wallboard = "Wallboard",
        Agents = "Agents",
        QueuesBacklog = "QueuesBacklog",
        AssignedWork = "AssignedWork",
        SkillsBacklog = "SkillsBacklog",
        FlexipageType = "FlexipageType",
        AiAgents = "AIAgents",
        AgentforceSdr = "AgentforceSDR",
        Reports = "Reports",
        Alerts = "Alerts",
    }
}

/// `OmniTrackingComponentDef`, a [`Metadata`].
#[derive(Default)]
pub struct OmniTrackingComponentDef {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `componentType`, required.
    pub component_type: ::sforce::Pick<OmniAnalyticsComponentType>,
    /// `componentVersion`, required.
    pub component_version: Option<::sforce::Number>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `omniTrackingComponentDefKey`.
    pub omni_tracking_component_def_key: Option<String>,
    /// `omniTrackingGroup`.
    pub omni_tracking_group: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OmniTrackingComponentDef: "OmniTrackingComponentDef" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Pick(OmniAnalyticsComponentType) component_type "componentType",
    req Num component_version "componentVersion",
    req Text developer_name "developerName",
    req Text master_label "masterLabel",
    opt Text omni_tracking_component_def_key "omniTrackingComponentDefKey",
    opt Text omni_tracking_group "omniTrackingGroup",
}
::sforce::component! { OmniTrackingComponentDef }

/// `OmniTrackingGroup`, a [`Metadata`].
#[derive(Default)]
pub struct OmniTrackingGroup {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `endDate`.
    pub end_date: Option<::sforce::Date>,
    /// `groupType`, required.
    pub group_type: ::sforce::Pick<OmniTrackingGroupType>,
    /// `isActive`, required.
    pub is_active: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `maxAgeInDays`.
    pub max_age_in_days: Option<i32>,
    /// `omniExtTrackingDef`.
    pub omni_ext_tracking_def: Option<String>,
    /// `omniTrackingComponentDefs`.
    pub omni_tracking_component_defs: ::sforce::List<OmniTrackingComponentDef>,
    /// `omniTrackingGroupKey`.
    pub omni_tracking_group_key: Option<String>,
    /// `startDate`.
    pub start_date: Option<::sforce::Date>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OmniTrackingGroup: "OmniTrackingGroup" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    req Text developer_name "developerName",
    opt Date end_date "endDate",
    req Pick(OmniTrackingGroupType) group_type "groupType",
    req Flag is_active "isActive",
    req Text master_label "masterLabel",
    opt Int max_age_in_days "maxAgeInDays",
    opt Text omni_ext_tracking_def "omniExtTrackingDef",
    opt List(OmniTrackingComponentDef) omni_tracking_component_defs "omniTrackingComponentDefs",
    opt Text omni_tracking_group_key "omniTrackingGroupKey",
    opt Date start_date "startDate",
}
::sforce::component! { OmniTrackingGroup }

::sforce::enumeration! {
    /// `OmniTrackingGroupType`.
    pub enum OmniTrackingGroupType {
        Internal = "Internal",
        External = "External",
    }
}

/// `OmniUiCard`, a [`Metadata`].
#[derive(Default)]
pub struct OmniUiCard {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `authorName`, required.
    pub author_name: Option<String>,
    /// `clonedFromOmniUiCardKey`.
    pub cloned_from_omni_ui_card_key: Option<String>,
    /// `dataSourceConfig`, required.
    pub data_source_config: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `isActive`, required.
    pub is_active: Option<bool>,
    /// `isManagedUsingStdDesigner`.
    pub is_managed_using_std_designer: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// `omniUiCardType`, required.
    pub omni_ui_card_type: ::sforce::Pick<OmniUiCardType>,
    /// `overrideKey`.
    pub override_key: Option<String>,
    /// `propertySetConfig`, required.
    pub property_set_config: Option<String>,
    /// `sampleDataSourceResponse`.
    pub sample_data_source_response: Option<String>,
    /// `stylingConfiguration`.
    pub styling_configuration: Option<String>,
    /// `versionNumber`, required.
    pub version_number: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OmniUiCard: "OmniUiCard" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text author_name "authorName",
    opt Text cloned_from_omni_ui_card_key "clonedFromOmniUiCardKey",
    req Text data_source_config "dataSourceConfig",
    opt Text description "description",
    req Flag is_active "isActive",
    opt Flag is_managed_using_std_designer "isManagedUsingStdDesigner",
    req Text name "name",
    req Pick(OmniUiCardType) omni_ui_card_type "omniUiCardType",
    opt Text override_key "overrideKey",
    req Text property_set_config "propertySetConfig",
    opt Text sample_data_source_response "sampleDataSourceResponse",
    opt Text styling_configuration "stylingConfiguration",
    req Text version_number "versionNumber",
}
::sforce::component! { OmniUiCard }

::sforce::enumeration! {
    /// `OmniUiCardType`.
    pub enum OmniUiCardType {
        Parent = "Parent",
        Child = "Child",
    }
}

/// `OnlineSalesSettings`, a [`Metadata`].
#[derive(Default)]
pub struct OnlineSalesSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableSubscriptionAppEnrolled`.
    pub enable_subscription_app_enrolled: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OnlineSalesSettings: "OnlineSalesSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_subscription_app_enrolled "enableSubscriptionAppEnrolled",
}
::sforce::component! { OnlineSalesSettings }

/// `OpportunityListFieldsLabelMapping`.
#[derive(Default)]
pub struct OpportunityListFieldsLabelMapping {
    /// `field`, required.
    pub field: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OpportunityListFieldsLabelMapping: "OpportunityListFieldsLabelMapping" in API, base None, subtypes [], object None;
    req Text field "field",
    req Text label "label",
}

/// `OpportunityListFieldsSelectedSettings`.
#[derive(Default)]
pub struct OpportunityListFieldsSelectedSettings {
    /// `field`.
    pub field: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OpportunityListFieldsSelectedSettings: "OpportunityListFieldsSelectedSettings" in API, base None, subtypes [], object None;
    opt Texts field "field",
}

/// `OpportunityListFieldsUnselectedSettings`.
#[derive(Default)]
pub struct OpportunityListFieldsUnselectedSettings {
    /// `field`.
    pub field: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OpportunityListFieldsUnselectedSettings: "OpportunityListFieldsUnselectedSettings" in API, base None, subtypes [], object None;
    opt Texts field "field",
}

/// `OpportunityScoreSettings`, a [`Metadata`].
#[derive(Default)]
pub struct OpportunityScoreSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableOpportunityScoring`.
    pub enable_opportunity_scoring: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OpportunityScoreSettings: "OpportunityScoreSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_opportunity_scoring "enableOpportunityScoring",
}
::sforce::component! { OpportunityScoreSettings }

/// `OpportunitySettings`, a [`Metadata`].
#[derive(Default)]
pub struct OpportunitySettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `autoActivateNewReminders`.
    pub auto_activate_new_reminders: Option<bool>,
    /// `customizableProductSchedulesEnabled`.
    pub customizable_product_schedules_enabled: Option<bool>,
    /// `doesEnforceStandardOpportunitySaveLogic`.
    pub does_enforce_standard_opportunity_save_logic: Option<bool>,
    /// `enableExpandedPipelineInspectionSetup`.
    pub enable_expanded_pipeline_inspection_setup: Option<bool>,
    /// `enableFindSimilarOpportunities`.
    pub enable_find_similar_opportunities: Option<bool>,
    /// `enableForecastCategoryMetrics`.
    pub enable_forecast_category_metrics: Option<bool>,
    /// `enableOpportunityFieldHistoryTracking`.
    pub enable_opportunity_field_history_tracking: Option<bool>,
    /// `enableOpportunityInsightsInMobile`.
    pub enable_opportunity_insights_in_mobile: Option<bool>,
    /// `enableOpportunityTeam`.
    pub enable_opportunity_team: Option<bool>,
    /// `enablePipelineChangesMetrics`.
    pub enable_pipeline_changes_metrics: Option<bool>,
    /// `enablePipelineInspection`.
    pub enable_pipeline_inspection: Option<bool>,
    /// `enablePipelineInspectionFlow`.
    pub enable_pipeline_inspection_flow: Option<bool>,
    /// `enablePipelineInspectionSingleCategoryRollup`.
    pub enable_pipeline_inspection_single_category_rollup: Option<bool>,
    /// `enableRevenueInsights`.
    pub enable_revenue_insights: Option<bool>,
    /// `enableServiceCaseInsights`.
    pub enable_service_case_insights: Option<bool>,
    /// `enableUpdateReminders`.
    pub enable_update_reminders: Option<bool>,
    /// `findSimilarOppFilter`.
    pub find_similar_opp_filter: ::sforce::Opt<FindSimilarOppFilter>,
    /// `oppAmountDealMotionEnabled`.
    pub opp_amount_deal_motion_enabled: Option<bool>,
    /// `oppCloseDateDealMotionEnabled`.
    pub opp_close_date_deal_motion_enabled: Option<bool>,
    /// `promptToAddProducts`.
    pub prompt_to_add_products: Option<bool>,
    /// `pushCountEnabled`.
    pub push_count_enabled: Option<bool>,
    /// `simpleOppCreateFromContact`.
    pub simple_opp_create_from_contact: Option<bool>,
    /// `simpleOppCreateFromEvent`.
    pub simple_opp_create_from_event: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OpportunitySettings: "OpportunitySettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag auto_activate_new_reminders "autoActivateNewReminders",
    opt Flag customizable_product_schedules_enabled "customizableProductSchedulesEnabled",
    opt Flag does_enforce_standard_opportunity_save_logic "doesEnforceStandardOpportunitySaveLogic",
    opt Flag enable_expanded_pipeline_inspection_setup "enableExpandedPipelineInspectionSetup",
    opt Flag enable_find_similar_opportunities "enableFindSimilarOpportunities",
    opt Flag enable_forecast_category_metrics "enableForecastCategoryMetrics",
    opt Flag enable_opportunity_field_history_tracking "enableOpportunityFieldHistoryTracking",
    opt Flag enable_opportunity_insights_in_mobile "enableOpportunityInsightsInMobile",
    opt Flag enable_opportunity_team "enableOpportunityTeam",
    opt Flag enable_pipeline_changes_metrics "enablePipelineChangesMetrics",
    opt Flag enable_pipeline_inspection "enablePipelineInspection",
    opt Flag enable_pipeline_inspection_flow "enablePipelineInspectionFlow",
    opt Flag enable_pipeline_inspection_single_category_rollup "enablePipelineInspectionSingleCategoryRollup",
    opt Flag enable_revenue_insights "enableRevenueInsights",
    opt Flag enable_service_case_insights "enableServiceCaseInsights",
    opt Flag enable_update_reminders "enableUpdateReminders",
    opt One(FindSimilarOppFilter) find_similar_opp_filter "findSimilarOppFilter",
    opt Flag opp_amount_deal_motion_enabled "oppAmountDealMotionEnabled",
    opt Flag opp_close_date_deal_motion_enabled "oppCloseDateDealMotionEnabled",
    opt Flag prompt_to_add_products "promptToAddProducts",
    opt Flag push_count_enabled "pushCountEnabled",
    opt Flag simple_opp_create_from_contact "simpleOppCreateFromContact",
    opt Flag simple_opp_create_from_event "simpleOppCreateFromEvent",
}
::sforce::component! { OpportunitySettings }

/// `OptimizationSetting`.
#[derive(Default)]
pub struct OptimizationSetting {
    /// `bulkUpdateSize`.
    pub bulk_update_size: Option<::sforce::Number>,
    /// `clearGantt`.
    pub clear_gantt: Option<bool>,
    /// `clusterMinPoints`.
    pub cluster_min_points: Option<i32>,
    /// `clusterRadius`.
    pub cluster_radius: Option<::sforce::Number>,
    /// `maxRuntimeSingleService`.
    pub max_runtime_single_service: Option<::sforce::Number>,
    /// `maximumConcurrentRequests`.
    pub maximum_concurrent_requests: Option<i32>,
    /// `name`.
    pub name: Option<String>,
    /// `pinnedStatuses`.
    pub pinned_statuses: Option<String>,
    /// `stayScheduledServicesByBoolean`.
    pub stay_scheduled_services_by_boolean: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OptimizationSetting: "OptimizationSetting" in API, base None, subtypes [], object None;
    opt Num bulk_update_size "bulkUpdateSize",
    opt Flag clear_gantt "clearGantt",
    opt Int cluster_min_points "clusterMinPoints",
    opt Num cluster_radius "clusterRadius",
    opt Num max_runtime_single_service "maxRuntimeSingleService",
    opt Int maximum_concurrent_requests "maximumConcurrentRequests",
    opt Text name "name",
    opt Text pinned_statuses "pinnedStatuses",
    opt Text stay_scheduled_services_by_boolean "stayScheduledServicesByBoolean",
}

/// `OptimizationSettings`, a [`Metadata`].
#[derive(Default)]
pub struct OptimizationSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `optimizationSetting`.
    pub optimization_setting: ::sforce::List<OptimizationSetting>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OptimizationSettings: "OptimizationSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(OptimizationSetting) optimization_setting "optimizationSetting",
}
::sforce::component! { OptimizationSettings }

/// `Orchestration`, a [`MetadataWithContent`].
#[derive(Default)]
pub struct Orchestration {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `content`.
    pub content: Option<::sforce::Blob>,
    /// `context`, required.
    pub context: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Orchestration: "Orchestration" in API, base Some(&MetadataWithContent), subtypes [], object None;
    opt Text full_name "fullName",
    opt Blob content "content",
    req Text context "context",
    req Text master_label "masterLabel",
}
::sforce::component! { Orchestration }

/// `OrchestrationContext`, a [`Metadata`].
#[derive(Default)]
pub struct OrchestrationContext {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `datasets`.
    pub datasets: ::sforce::List<OrchestrationContextDataset>,
    /// `description`.
    pub description: Option<String>,
    /// `events`.
    pub events: ::sforce::List<OrchestrationContextEvent>,
    /// `imageFile`, required.
    pub image_file: Option<String>,
    /// `imageScale`, required.
    pub image_scale: Option<i32>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `runtimeType`, required.
    pub runtime_type: Option<String>,
    /// `salesforceObject`.
    pub salesforce_object: Option<String>,
    /// `salesforceObjectPrimaryKey`.
    pub salesforce_object_primary_key: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OrchestrationContext: "OrchestrationContext" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(OrchestrationContextDataset) datasets "datasets",
    opt Text description "description",
    opt List(OrchestrationContextEvent) events "events",
    req Text image_file "imageFile",
    req Int image_scale "imageScale",
    req Text master_label "masterLabel",
    req Text runtime_type "runtimeType",
    opt Text salesforce_object "salesforceObject",
    opt Text salesforce_object_primary_key "salesforceObjectPrimaryKey",
}
::sforce::component! { OrchestrationContext }

/// `OrchestrationContextDataset`.
#[derive(Default)]
pub struct OrchestrationContextDataset {
    /// `datasetType`, required.
    pub dataset_type: Option<String>,
    /// `orchestrationDataset`, required.
    pub orchestration_dataset: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OrchestrationContextDataset: "OrchestrationContextDataset" in API, base None, subtypes [], object None;
    req Text dataset_type "datasetType",
    req Text orchestration_dataset "orchestrationDataset",
}

/// `OrchestrationContextEvent`.
#[derive(Default)]
pub struct OrchestrationContextEvent {
    /// `eventType`, required.
    pub event_type: Option<String>,
    /// `orchestrationEvent`, required.
    pub orchestration_event: Option<String>,
    /// `platformEvent`, required.
    pub platform_event: Option<String>,
    /// `platformEventPrimaryKey`, required.
    pub platform_event_primary_key: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OrchestrationContextEvent: "OrchestrationContextEvent" in API, base None, subtypes [], object None;
    req Text event_type "eventType",
    req Text orchestration_event "orchestrationEvent",
    req Text platform_event "platformEvent",
    req Text platform_event_primary_key "platformEventPrimaryKey",
}

::sforce::enumeration! {
    /// `OrderLifeCycleType`.
    pub enum OrderLifeCycleType {
        Managed = "MANAGED",
        Unmanaged = "UNMANAGED",
    }
}

/// `OrderManagementSettings`, a [`Metadata`].
#[derive(Default)]
pub struct OrderManagementSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `deliveryEstimationEnabled`.
    pub delivery_estimation_enabled: Option<bool>,
    /// `enableActivityFeedPerChangeOrder`.
    pub enable_activity_feed_per_change_order: Option<bool>,
    /// `enableB2CHighScaleOrders`.
    pub enable_b2c_high_scale_orders: Option<bool>,
    /// `enableB2CIntegration`.
    pub enable_b2c_integration: Option<bool>,
    /// `enableBillingTypeOrdSummCreation`.
    pub enable_billing_type_ord_summ_creation: Option<bool>,
    /// `enableDuplicateManagement`.
    pub enable_duplicate_management: Option<bool>,
    /// `enableHighScaleOrders`.
    pub enable_high_scale_orders: Option<bool>,
    /// `enableIndividualOrderItemTaxAdjustments`.
    pub enable_individual_order_item_tax_adjustments: Option<bool>,
    /// `enableMRURecordCaching`.
    pub enable_mru_record_caching: Option<bool>,
    /// `enableOMAutomation`.
    pub enable_om_automation: Option<bool>,
    /// `enableOrderManagement`.
    pub enable_order_management: Option<bool>,
    /// `enablePersonAccountsForShoppers`.
    pub enable_person_accounts_for_shoppers: Option<bool>,
    /// `initOMAutomation`.
    pub init_om_automation: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OrderManagementSettings: "OrderManagementSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag delivery_estimation_enabled "deliveryEstimationEnabled",
    opt Flag enable_activity_feed_per_change_order "enableActivityFeedPerChangeOrder",
    opt Flag enable_b2c_high_scale_orders "enableB2CHighScaleOrders",
    opt Flag enable_b2c_integration "enableB2CIntegration",
    opt Flag enable_billing_type_ord_summ_creation "enableBillingTypeOrdSummCreation",
    opt Flag enable_duplicate_management "enableDuplicateManagement",
    opt Flag enable_high_scale_orders "enableHighScaleOrders",
    opt Flag enable_individual_order_item_tax_adjustments "enableIndividualOrderItemTaxAdjustments",
    opt Flag enable_mru_record_caching "enableMRURecordCaching",
    opt Flag enable_om_automation "enableOMAutomation",
    opt Flag enable_order_management "enableOrderManagement",
    opt Flag enable_person_accounts_for_shoppers "enablePersonAccountsForShoppers",
    opt Flag init_om_automation "initOMAutomation",
}
::sforce::component! { OrderManagementSettings }

/// `OrderSettings`, a [`Metadata`].
#[derive(Default)]
pub struct OrderSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableEnhancedCommerceOrders`.
    pub enable_enhanced_commerce_orders: Option<bool>,
    /// `enableNegativeQuantity`.
    pub enable_negative_quantity: Option<bool>,
    /// `enableOptionalPricebook`.
    pub enable_optional_pricebook: Option<bool>,
    /// `enableOrderEvents`.
    pub enable_order_events: Option<bool>,
    /// `enableOrderWithMultiplePriceBooks`.
    pub enable_order_with_multiple_price_books: Option<bool>,
    /// `enableOrders`, required.
    pub enable_orders: Option<bool>,
    /// `enableReductionOrders`.
    pub enable_reduction_orders: Option<bool>,
    /// `enableZeroQuantity`.
    pub enable_zero_quantity: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OrderSettings: "OrderSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_enhanced_commerce_orders "enableEnhancedCommerceOrders",
    opt Flag enable_negative_quantity "enableNegativeQuantity",
    opt Flag enable_optional_pricebook "enableOptionalPricebook",
    opt Flag enable_order_events "enableOrderEvents",
    opt Flag enable_order_with_multiple_price_books "enableOrderWithMultiplePriceBooks",
    req Flag enable_orders "enableOrders",
    opt Flag enable_reduction_orders "enableReductionOrders",
    opt Flag enable_zero_quantity "enableZeroQuantity",
}
::sforce::component! { OrderSettings }

::sforce::enumeration! {
    /// `OrgDomainProdSuffix`.
    pub enum OrgDomainProdSuffix {
        MySalesforceLimited = "MySalesforceLimited",
        DatabaseLimited = "DatabaseLimited",
        CloudforceLimited = "CloudforceLimited",
        OrgLevelCertificateLimited = "OrgLevelCertificateLimited",
        Restricted1 = "Restricted1",
        MySalesforce = "MySalesforce",
        Restricted2 = "Restricted2",
        OrgLevelCertificate = "OrgLevelCertificate",
    }
}

::sforce::enumeration! {
    /// `OrgDomainRedirectOption`.
    pub enum OrgDomainRedirectOption {
        Redirect = "Redirect",
        WarnOnRedirect = "WarnOnRedirect",
        NoRedirect = "NoRedirect",
    }
}

::sforce::enumeration! {
    /// `OrgDomainShard`.
    pub enum OrgDomainShard {
        None = "none",
        Sandbox = "sandbox",
        Develop = "develop",
        Patch = "patch",
        Trailblaze = "trailblaze",
        Scratch = "scratch",
        Demo = "demo",
        Free = "free",
        Sfdctest = "sfdctest",
    }
}

/// `OrgSettings`, a [`Metadata`].
#[derive(Default)]
pub struct OrgSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableCustomerSuccessPortal`.
    pub enable_customer_success_portal: Option<bool>,
    /// `enableIncludeContractStatus`.
    pub enable_include_contract_status: Option<bool>,
    /// `enableMakeDeploymentsMandatory`.
    pub enable_make_deployments_mandatory: Option<bool>,
    /// `enableManageSelfServiceUsers`.
    pub enable_manage_self_service_users: Option<bool>,
    /// `enableOrgFeedSentimentAnalysis`.
    pub enable_org_feed_sentiment_analysis: Option<bool>,
    /// `enableRADeploymentAttributeOnly`.
    pub enable_ra_deployment_attribute_only: Option<bool>,
    /// `enableResetDivisionOnLogin`.
    pub enable_reset_division_on_login: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OrgSettings: "OrgSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_customer_success_portal "enableCustomerSuccessPortal",
    opt Flag enable_include_contract_status "enableIncludeContractStatus",
    opt Flag enable_make_deployments_mandatory "enableMakeDeploymentsMandatory",
    opt Flag enable_manage_self_service_users "enableManageSelfServiceUsers",
    opt Flag enable_org_feed_sentiment_analysis "enableOrgFeedSentimentAnalysis",
    opt Flag enable_ra_deployment_attribute_only "enableRADeploymentAttributeOnly",
    opt Flag enable_reset_division_on_login "enableResetDivisionOnLogin",
}
::sforce::component! { OrgSettings }

::sforce::enumeration! {
    /// `OutboundConnPropertyName`.
    pub enum OutboundConnPropertyName {
        Region = "Region",
        AwsVpcEndpointId = "AwsVpcEndpointId",
        AwsVpcEndpointServiceName = "AwsVpcEndpointServiceName",
        DataCloudPrivateNetworkUrl = "DataCloudPrivateNetworkUrl",
        DataCloudPrivateNetworkProvider = "DataCloudPrivateNetworkProvider",
        DataCloudPrivateNetworkFunctionalDomain = "DataCloudPrivateNetworkFunctionalDomain",
        DataCloudPrivateNetworkFalconInstance = "DataCloudPrivateNetworkFalconInstance",
        DataCloudPrivateNetworkCustomUrls = "DataCloudPrivateNetworkCustomUrls",
        DataCloudPrivateNetworkAwsVpcEndpointId = "DataCloudPrivateNetworkAwsVpcEndpointId",
        DataCloudPrivateNetworkAwsVpcEndpointServiceName = "DataCloudPrivateNetworkAwsVpcEndpointServiceName",
        DataCloudPrivateNetworkDefaultUrl = "DataCloudPrivateNetworkDefaultUrl",
        DataCloudPrivateNetworkStatusCode = "DataCloudPrivateNetworkStatusCode",
        DataCloudPrivateConnectDcVpcEndpointId = "DataCloudPrivateConnectDcVpcEndpointId",
        DataCloudPrivateConnectDcDnsName = "DataCloudPrivateConnectDcDnsName",
        TargetCloudProvider = "TargetCloudProvider",
        PnrSubType = "PNRSubType",
        EndpointServiceVariant = "EndpointServiceVariant",
        AssociatedPnrId = "AssociatedPNRId",
        AzureResourceId = "AzureResourceId",
    }
}

/// `OutboundNetworkConnProperty`.
#[derive(Default)]
pub struct OutboundNetworkConnProperty {
    /// `propertyName`, required.
    pub property_name: ::sforce::Pick<OutboundConnPropertyName>,
    /// `propertyValue`, required.
    pub property_value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OutboundNetworkConnProperty: "OutboundNetworkConnProperty" in API, base None, subtypes [], object None;
    req Pick(OutboundConnPropertyName) property_name "propertyName",
    req Text property_value "propertyValue",
}

/// `OutboundNetworkConnection`, a [`Metadata`].
#[derive(Default)]
pub struct OutboundNetworkConnection {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `connectionType`, required.
    pub connection_type: ::sforce::Pick<ExternalConnectionType>,
    /// `description`.
    pub description: Option<String>,
    /// `isActive`, required.
    pub is_active: Option<bool>,
    /// `label`, required.
    pub label: Option<String>,
    /// `outboundNetworkConnProperties`.
    pub outbound_network_conn_properties: ::sforce::List<OutboundNetworkConnProperty>,
    /// `status`, required.
    pub status: ::sforce::Pick<ExternalConnectionStatus>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OutboundNetworkConnection: "OutboundNetworkConnection" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Pick(ExternalConnectionType) connection_type "connectionType",
    opt Text description "description",
    req Flag is_active "isActive",
    req Text label "label",
    opt List(OutboundNetworkConnProperty) outbound_network_conn_properties "outboundNetworkConnProperties",
    req Pick(ExternalConnectionStatus) status "status",
}
::sforce::component! { OutboundNetworkConnection }

::sforce::enumeration! {
    /// `OutboundRouteType`.
    pub enum OutboundRouteType {
        OmniChannelFlow = "OmniChannelFlow",
    }
}
