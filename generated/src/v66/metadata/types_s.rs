// Made by `cargo xtask generate` from metadata 66.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

::sforce::enumeration! {
    /// `SControlContentSource`.
    pub enum SControlContentSource {
        Html = "HTML",
        Url = "URL",
        Snippet = "Snippet",
    }
}

/// `SalesDealAgentSettings`, a [`Metadata`].
#[derive(Default)]
pub struct SalesDealAgentSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableDealAgent`.
    pub enable_deal_agent: Option<bool>,
    /// `enableDealAgentAutoApproveAllTasks`.
    pub enable_deal_agent_auto_approve_all_tasks: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SalesDealAgentSettings: "SalesDealAgentSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_deal_agent "enableDealAgent",
    opt Flag enable_deal_agent_auto_approve_all_tasks "enableDealAgentAutoApproveAllTasks",
}
::sforce::component! { SalesDealAgentSettings }

/// `SalesWorkQueueSettings`, a [`Metadata`].
#[derive(Default)]
pub struct SalesWorkQueueSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `featureName`, required.
    pub feature_name: Option<String>,
    /// `targetEntity`, required.
    pub target_entity: Option<String>,
    /// `targetField`, required.
    pub target_field: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SalesWorkQueueSettings: "SalesWorkQueueSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text feature_name "featureName",
    req Text target_entity "targetEntity",
    req Text target_field "targetField",
}
::sforce::component! { SalesWorkQueueSettings }

::sforce::enumeration! {
    /// `SamlEncryptionType`.
    pub enum SamlEncryptionType {
        Aes128 = "AES_128",
        Aes256 = "AES_256",
        TripleDes = "Triple_Des",
    }
}

::sforce::enumeration! {
    /// `SamlIdentityLocationType`.
    pub enum SamlIdentityLocationType {
        SubjectNameId = "SubjectNameId",
        Attribute = "Attribute",
    }
}

::sforce::enumeration! {
    /// `SamlIdentityType`.
    pub enum SamlIdentityType {
        Username = "Username",
        FederationId = "FederationId",
        UserId = "UserId",
    }
}

::sforce::enumeration! {
    /// `SamlIdpSLOBinding`.
    pub enum SamlIdpSLOBinding {
        RedirectBinding = "RedirectBinding",
        PostBinding = "PostBinding",
    }
}

::sforce::enumeration! {
    /// `SamlInitiationMethod`.
    pub enum SamlInitiationMethod {
        None = "None",
        IdpInitiated = "IdpInitiated",
        SpInitiated = "SpInitiated",
    }
}

::sforce::enumeration! {
    /// `SamlNameIdFormatType`.
    pub enum SamlNameIdFormatType {
        Unspecified = "Unspecified",
        EmailAddress = "EmailAddress",
        Persistent = "Persistent",
        Transient = "Transient",
    }
}

::sforce::enumeration! {
    /// `SamlSigningAlgoType`.
    pub enum SamlSigningAlgoType {
        Sha1 = "SHA1",
        Sha256 = "SHA256",
    }
}

::sforce::enumeration! {
    /// `SamlSpSLOBinding`.
    pub enum SamlSpSLOBinding {
        RedirectBinding = "RedirectBinding",
        PostBinding = "PostBinding",
    }
}

/// `SamlSsoConfig`, a [`Metadata`].
#[derive(Default)]
pub struct SamlSsoConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `attributeName`.
    pub attribute_name: Option<String>,
    /// `attributeNameIdFormat`.
    pub attribute_name_id_format: Option<String>,
    /// `decryptionCertificate`.
    pub decryption_certificate: Option<String>,
    /// `errorUrl`.
    pub error_url: Option<String>,
    /// `executionUserId`.
    pub execution_user_id: Option<String>,
    /// `identityLocation`, required.
    pub identity_location: ::sforce::Pick<SamlIdentityLocationType>,
    /// `identityMapping`, required.
    pub identity_mapping: ::sforce::Pick<SamlIdentityType>,
    /// `issuer`, required.
    pub issuer: Option<String>,
    /// `loginUrl`.
    pub login_url: Option<String>,
    /// `logoutUrl`.
    pub logout_url: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `oauthTokenEndpoint`.
    pub oauth_token_endpoint: Option<String>,
    /// `redirectBinding`.
    pub redirect_binding: Option<bool>,
    /// `requestSignatureMethod`.
    pub request_signature_method: Option<String>,
    /// `requestSigningCertId`.
    pub request_signing_cert_id: Option<String>,
    /// `salesforceLoginUrl`.
    pub salesforce_login_url: Option<String>,
    /// `samlEntityId`, required.
    pub saml_entity_id: Option<String>,
    /// `samlJitHandlerId`.
    pub saml_jit_handler_id: Option<String>,
    /// `samlVersion`, required.
    pub saml_version: ::sforce::Pick<SamlType>,
    /// `singleLogoutBinding`.
    pub single_logout_binding: ::sforce::Pick<SamlSpSLOBinding>,
    /// `singleLogoutUrl`.
    pub single_logout_url: Option<String>,
    /// `useConfigRequestMethod`.
    pub use_config_request_method: Option<bool>,
    /// `useSameDigestAlgoForSigning`.
    pub use_same_digest_algo_for_signing: Option<bool>,
    /// `userProvisioning`.
    pub user_provisioning: Option<bool>,
    /// `validationCert`, required.
    pub validation_cert: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SamlSsoConfig: "SamlSsoConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text attribute_name "attributeName",
    opt Text attribute_name_id_format "attributeNameIdFormat",
    opt Text decryption_certificate "decryptionCertificate",
    opt Text error_url "errorUrl",
    opt Text execution_user_id "executionUserId",
    req Pick(SamlIdentityLocationType) identity_location "identityLocation",
    req Pick(SamlIdentityType) identity_mapping "identityMapping",
    req Text issuer "issuer",
    opt Text login_url "loginUrl",
    opt Text logout_url "logoutUrl",
    req Text name "name",
    opt Text oauth_token_endpoint "oauthTokenEndpoint",
    opt Flag redirect_binding "redirectBinding",
    opt Text request_signature_method "requestSignatureMethod",
    opt Text request_signing_cert_id "requestSigningCertId",
    opt Text salesforce_login_url "salesforceLoginUrl",
    req Text saml_entity_id "samlEntityId",
    opt Text saml_jit_handler_id "samlJitHandlerId",
    req Pick(SamlType) saml_version "samlVersion",
    opt Pick(SamlSpSLOBinding) single_logout_binding "singleLogoutBinding",
    opt Text single_logout_url "singleLogoutUrl",
    opt Flag use_config_request_method "useConfigRequestMethod",
    opt Flag use_same_digest_algo_for_signing "useSameDigestAlgoForSigning",
    opt Flag user_provisioning "userProvisioning",
    req Text validation_cert "validationCert",
}
::sforce::component! { SamlSsoConfig }

::sforce::enumeration! {
    /// `SamlSubjectType`.
    pub enum SamlSubjectType {
        Username = "Username",
        FederationId = "FederationId",
        UserId = "UserId",
        SpokeId = "SpokeId",
        CustomAttribute = "CustomAttribute",
        PersistentId = "PersistentId",
    }
}

::sforce::enumeration! {
    /// `SamlType`.
    pub enum SamlType {
        Saml11 = "SAML1_1",
        Saml20 = "SAML2_0",
    }
}

::sforce::enumeration! {
    /// `SampleLimitDiscAlertType`.
    pub enum SampleLimitDiscAlertType {
        Error = "Error",
        Warning = "Warning",
    }
}

/// `SandboxSettings`, a [`Metadata`].
#[derive(Default)]
pub struct SandboxSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `disableSandboxExpirationEmails`.
    pub disable_sandbox_expiration_emails: Option<bool>,
    /// `sandboxDetailNewUIOptOut`.
    pub sandbox_detail_new_ui_opt_out: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SandboxSettings: "SandboxSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag disable_sandbox_expiration_emails "disableSandboxExpirationEmails",
    opt Flag sandbox_detail_new_ui_opt_out "sandboxDetailNewUIOptOut",
}
::sforce::component! { SandboxSettings }

/// `SaveResult`.
#[derive(Default)]
pub struct SaveResult {
    /// `errors`.
    pub errors: ::sforce::List<Error>,
    /// `fullName`, required.
    pub full_name: Option<String>,
    /// `success`, required.
    pub success: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SaveResult: "SaveResult" in API, base None, subtypes [], object None;
    opt List(Error) errors "errors",
    req Text full_name "fullName",
    req Flag success "success",
}

/// `SceGlobalModelOptOutSettings`, a [`Metadata`].
#[derive(Default)]
pub struct SceGlobalModelOptOutSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableConfigurableSceGlobalModelOptOut`.
    pub enable_configurable_sce_global_model_opt_out: Option<bool>,
    /// `sceGlobalModelOptOut`.
    pub sce_global_model_opt_out: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SceGlobalModelOptOutSettings: "SceGlobalModelOptOutSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_configurable_sce_global_model_opt_out "enableConfigurableSceGlobalModelOptOut",
    opt Flag sce_global_model_opt_out "sceGlobalModelOptOut",
}
::sforce::component! { SceGlobalModelOptOutSettings }

/// `ScheduledRecommendation`.
#[derive(Default)]
pub struct ScheduledRecommendation {
    /// `scheduledRecommendationDetails`.
    pub scheduled_recommendation_details: ::sforce::List<ScheduledRecommendationDetail>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ScheduledRecommendation: "ScheduledRecommendation" in API, base None, subtypes [], object None;
    opt List(ScheduledRecommendationDetail) scheduled_recommendation_details "scheduledRecommendationDetails",
}

/// `ScheduledRecommendationDetail`.
#[derive(Default)]
pub struct ScheduledRecommendationDetail {
    /// `channel`.
    pub channel: ::sforce::Pick<RecommendationChannel>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `rank`.
    pub rank: Option<i32>,
    /// `recommendationAudience`.
    pub recommendation_audience: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ScheduledRecommendationDetail: "ScheduledRecommendationDetail" in API, base None, subtypes [], object None;
    opt Pick(RecommendationChannel) channel "channel",
    opt Flag enabled "enabled",
    opt Int rank "rank",
    opt Text recommendation_audience "recommendationAudience",
}

::sforce::enumeration! {
    /// `SchedulingCategory`.
    pub enum SchedulingCategory {
        B = "B",
        A = "A",
    }
}

::sforce::enumeration! {
    /// `SchedulingMode`.
    pub enum SchedulingMode {
        Sliding = "Sliding",
        Reshuffle = "Reshuffle",
        Normal = "Normal",
    }
}

/// `SchedulingObjective`, a [`Metadata`].
#[derive(Default)]
pub struct SchedulingObjective {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `schedulingCategory`, required.
    pub scheduling_category: ::sforce::Pick<SchedulingCategory>,
    /// `schedulingObjectiveParameters`.
    pub scheduling_objective_parameters: ::sforce::List<SchedulingObjectiveParameter>,
    /// `schedulingObjectiveType`, required.
    pub scheduling_objective_type: ::sforce::Pick<SchedulingObjectiveType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SchedulingObjective: "SchedulingObjective" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
    req Pick(SchedulingCategory) scheduling_category "schedulingCategory",
    opt List(SchedulingObjectiveParameter) scheduling_objective_parameters "schedulingObjectiveParameters",
    req Pick(SchedulingObjectiveType) scheduling_objective_type "schedulingObjectiveType",
}
::sforce::component! { SchedulingObjective }

/// `SchedulingObjectiveParameter`.
#[derive(Default)]
pub struct SchedulingObjectiveParameter {
    /// `parameterKey`, required.
    pub parameter_key: ::sforce::Pick<ObjectiveParameterKey>,
    /// `value`.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SchedulingObjectiveParameter: "SchedulingObjectiveParameter" in API, base None, subtypes [], object None;
    req Pick(ObjectiveParameterKey) parameter_key "parameterKey",
    opt Text value "value",
}

::sforce::enumeration! {
    /// `SchedulingObjectiveType`.
    pub enum SchedulingObjectiveType {
        AgentPreference = "AgentPreference",
        BalanceShifts = "BalanceShifts",
        BalanceNonStandardShifts = "BalanceNonStandardShifts",
    }
}

::sforce::enumeration! {
    /// `SchedulingParameterKey`.
    pub enum SchedulingParameterKey {
        L = "L",
        R = "R",
        W = "W",
        T = "T",
        C = "C",
        ConsiderAbsence = "ConsiderAbsence",
        ConsiderStm = "ConsiderSTM",
    }
}

/// `SchedulingRecipeSetting`.
#[derive(Default)]
pub struct SchedulingRecipeSetting {
    /// `active`.
    pub active: Option<bool>,
    /// `criteria`.
    pub criteria: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `expectedBehavior`.
    pub expected_behavior: Option<String>,
    /// `lklThreshold`.
    pub lkl_threshold: Option<i32>,
    /// `name`.
    pub name: Option<String>,
    /// `postActions`.
    pub post_actions: Option<String>,
    /// `priority`.
    pub priority: Option<i32>,
    /// `scenarioSpecific`.
    pub scenario_specific: Option<i32>,
    /// `scenarioType`.
    pub scenario_type: Option<String>,
    /// `schedulingPolicy`.
    pub scheduling_policy: Option<String>,
    /// `semiAutomated`.
    pub semi_automated: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SchedulingRecipeSetting: "SchedulingRecipeSetting" in API, base None, subtypes [], object None;
    opt Flag active "active",
    opt Text criteria "criteria",
    opt Text description "description",
    opt Text expected_behavior "expectedBehavior",
    opt Int lkl_threshold "lklThreshold",
    opt Text name "name",
    opt Text post_actions "postActions",
    opt Int priority "priority",
    opt Int scenario_specific "scenarioSpecific",
    opt Text scenario_type "scenarioType",
    opt Text scheduling_policy "schedulingPolicy",
    opt Flag semi_automated "semiAutomated",
}

/// `SchedulingRecipeSettings`, a [`Metadata`].
#[derive(Default)]
pub struct SchedulingRecipeSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `schedulingRecipeSetting`.
    pub scheduling_recipe_setting: ::sforce::List<SchedulingRecipeSetting>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SchedulingRecipeSettings: "SchedulingRecipeSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(SchedulingRecipeSetting) scheduling_recipe_setting "schedulingRecipeSetting",
}
::sforce::component! { SchedulingRecipeSettings }

/// `SchedulingRule`, a [`Metadata`].
#[derive(Default)]
pub struct SchedulingRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `schedulingCategory`, required.
    pub scheduling_category: ::sforce::Pick<SchedulingCategory>,
    /// `schedulingRuleParameters`.
    pub scheduling_rule_parameters: ::sforce::List<SchedulingRuleParameter>,
    /// `schedulingRuleType`, required.
    pub scheduling_rule_type: ::sforce::Pick<SchedulingRuleType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SchedulingRule: "SchedulingRule" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
    req Pick(SchedulingCategory) scheduling_category "schedulingCategory",
    opt List(SchedulingRuleParameter) scheduling_rule_parameters "schedulingRuleParameters",
    req Pick(SchedulingRuleType) scheduling_rule_type "schedulingRuleType",
}
::sforce::component! { SchedulingRule }

/// `SchedulingRuleParameter`.
#[derive(Default)]
pub struct SchedulingRuleParameter {
    /// `schedulingParameterKey`, required.
    pub scheduling_parameter_key: ::sforce::Pick<SchedulingParameterKey>,
    /// `value`.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SchedulingRuleParameter: "SchedulingRuleParameter" in API, base None, subtypes [], object None;
    req Pick(SchedulingParameterKey) scheduling_parameter_key "schedulingParameterKey",
    opt Text value "value",
}

::sforce::enumeration! {
    /// `SchedulingRuleType`.
    pub enum SchedulingRuleType {
        M = "M",
        B = "B",
        W = "W",
        A = "A",
        RestTimeMinutes = "RestTimeMinutes",
        Q = "Q",
        C = "C",
        LimitNonstandardShifts = "LimitNonstandardShifts",
    }
}

/// `SchemaSettings`, a [`Metadata`].
#[derive(Default)]
pub struct SchemaSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableAdvancedCMTSecurity`.
    pub enable_advanced_cmt_security: Option<bool>,
    /// `enableAdvancedCSSecurity`.
    pub enable_advanced_cs_security: Option<bool>,
    /// `enableListCustomSettingCreation`.
    pub enable_list_custom_setting_creation: Option<bool>,
    /// `enableSOSLOnCustomSettings`.
    pub enable_sosl_on_custom_settings: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SchemaSettings: "SchemaSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_advanced_cmt_security "enableAdvancedCMTSecurity",
    opt Flag enable_advanced_cs_security "enableAdvancedCSSecurity",
    opt Flag enable_list_custom_setting_creation "enableListCustomSettingCreation",
    opt Flag enable_sosl_on_custom_settings "enableSOSLOnCustomSettings",
}
::sforce::component! { SchemaSettings }

/// `Scontrol`, a [`MetadataWithContent`].
#[derive(Default)]
pub struct Scontrol {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `content`.
    pub content: Option<::sforce::Blob>,
    /// `contentSource`, required.
    pub content_source: ::sforce::Pick<SControlContentSource>,
    /// `description`.
    pub description: Option<String>,
    /// `encodingKey`, required.
    pub encoding_key: ::sforce::Pick<Encoding>,
    /// `fileContent`.
    pub file_content: Option<::sforce::Blob>,
    /// `fileName`.
    pub file_name: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `supportsCaching`, required.
    pub supports_caching: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Scontrol: "Scontrol" in API, base Some(&MetadataWithContent), subtypes [], object None;
    opt Text full_name "fullName",
    opt Blob content "content",
    req Pick(SControlContentSource) content_source "contentSource",
    opt Text description "description",
    req Pick(Encoding) encoding_key "encodingKey",
    opt Blob file_content "fileContent",
    opt Text file_name "fileName",
    req Text name "name",
    req Flag supports_caching "supportsCaching",
}
::sforce::component! { Scontrol }

/// `ScontrolTranslation`.
#[derive(Default)]
pub struct ScontrolTranslation {
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ScontrolTranslation: "ScontrolTranslation" in API, base None, subtypes [], object None;
    req Text label "label",
    req Text name "name",
}

::sforce::enumeration! {
    /// `ScreenLockTimeout`.
    pub enum ScreenLockTimeout {
        Never = "Never",
        One = "One",
        Five = "Five",
        Ten = "Ten",
        Thirty = "Thirty",
        Sixty = "Sixty",
        OneTwenty = "OneTwenty",
        OneEighty = "OneEighty",
        TwoForty = "TwoForty",
    }
}

/// `SearchCriteriaConfiguration`, a [`Metadata`].
#[derive(Default)]
pub struct SearchCriteriaConfiguration {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `actionList`.
    pub action_list: Option<String>,
    /// `additionalSearchCriteria`.
    pub additional_search_criteria: Option<String>,
    /// `aggrCriteriaFieldset`.
    pub aggr_criteria_fieldset: ::sforce::Opt<FieldSet>,
    /// `configurationType`.
    pub configuration_type: ::sforce::Pick<SearchCriteriaConfigurationConfigurationType>,
    /// `description`.
    pub description: Option<String>,
    /// `distanceCriteria`.
    pub distance_criteria: Option<String>,
    /// `filterType`.
    pub filter_type: ::sforce::Pick<SearchCriteriaConfigurationFilterType>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `isSingleFieldSort`.
    pub is_single_field_sort: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `resultDisplayFormat`.
    pub result_display_format: ::sforce::Pick<
        SearchCriteriaConfigurationResultDisplayFormat,
    >,
    /// `resultFieldset`.
    pub result_fieldset: ::sforce::Opt<FieldSet>,
    /// `resultFlexCard`.
    pub result_flex_card: Option<String>,
    /// `searchCriteriaFieldset`.
    pub search_criteria_fieldset: ::sforce::Opt<FieldSet>,
    /// `searchableObjDataSyncInfo`.
    pub searchable_obj_data_sync_info: Option<String>,
    /// `searchableObject`, required.
    pub searchable_object: Option<String>,
    /// `sortingCriteriaFieldset`.
    pub sorting_criteria_fieldset: ::sforce::Opt<FieldSet>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SearchCriteriaConfiguration: "SearchCriteriaConfiguration" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text action_list "actionList",
    opt Text additional_search_criteria "additionalSearchCriteria",
    opt One(FieldSet) aggr_criteria_fieldset "aggrCriteriaFieldset",
    opt Pick(SearchCriteriaConfigurationConfigurationType) configuration_type "configurationType",
    opt Text description "description",
    opt Text distance_criteria "distanceCriteria",
    opt Pick(SearchCriteriaConfigurationFilterType) filter_type "filterType",
    opt Flag is_active "isActive",
    opt Flag is_single_field_sort "isSingleFieldSort",
    req Text master_label "masterLabel",
    opt Pick(SearchCriteriaConfigurationResultDisplayFormat) result_display_format "resultDisplayFormat",
    opt One(FieldSet) result_fieldset "resultFieldset",
    opt Text result_flex_card "resultFlexCard",
    opt One(FieldSet) search_criteria_fieldset "searchCriteriaFieldset",
    opt Text searchable_obj_data_sync_info "searchableObjDataSyncInfo",
    req Text searchable_object "searchableObject",
    opt One(FieldSet) sorting_criteria_fieldset "sortingCriteriaFieldset",
}
::sforce::component! { SearchCriteriaConfiguration }

::sforce::enumeration! {
    /// `SearchCriteriaConfigurationConfigurationType`.
    pub enum SearchCriteriaConfigurationConfigurationType {
        DefaultSearch = "DefaultSearch",
    }
}

::sforce::enumeration! {
    /// `SearchCriteriaConfigurationFilterType`.
    pub enum SearchCriteriaConfigurationFilterType {
        GroupingAndAggregation = "GROUPING_AND_AGGREGATION",
        MultipleFields = "MULTIPLE_FIELDS",
    }
}

::sforce::enumeration! {
    /// `SearchCriteriaConfigurationResultDisplayFormat`.
    pub enum SearchCriteriaConfigurationResultDisplayFormat {
        List = "LIST",
        Card = "CARD",
    }
}

/// `SearchCustomization`, a [`Metadata`].
#[derive(Default)]
pub struct SearchCustomization {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `channel`, required.
    pub channel: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `objectOverride`.
    pub object_override: ::sforce::List<SearchCustomizationObjectOverride>,
    /// `objectToAlwaysSearch`.
    pub object_to_always_search: Vec<String>,
    /// `selectedObject`.
    pub selected_object: Vec<String>,
    /// `selectedProfile`.
    pub selected_profile: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SearchCustomization: "SearchCustomization" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text channel "channel",
    req Text master_label "masterLabel",
    opt List(SearchCustomizationObjectOverride) object_override "objectOverride",
    opt Texts object_to_always_search "objectToAlwaysSearch",
    opt Texts selected_object "selectedObject",
    opt Texts selected_profile "selectedProfile",
}
::sforce::component! { SearchCustomization }

/// `SearchCustomizationExplicitFilter`.
#[derive(Default)]
pub struct SearchCustomizationExplicitFilter {
    /// `fieldPath`.
    pub field_path: Option<String>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SearchCustomizationExplicitFilter: "SearchCustomizationExplicitFilter" in API, base None, subtypes [], object None;
    opt Text field_path "fieldPath",
    req Text r#type "type",
}

/// `SearchCustomizationFieldOverride`.
#[derive(Default)]
pub struct SearchCustomizationFieldOverride {
    /// `fieldApiName`, required.
    pub field_api_name: Option<String>,
    /// `searchable`, required.
    pub searchable: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SearchCustomizationFieldOverride: "SearchCustomizationFieldOverride" in API, base None, subtypes [], object None;
    req Text field_api_name "fieldApiName",
    req Flag searchable "searchable",
}

/// `SearchCustomizationObjectOverride`.
#[derive(Default)]
pub struct SearchCustomizationObjectOverride {
    /// `explicitFilter`.
    pub explicit_filter: ::sforce::List<SearchCustomizationExplicitFilter>,
    /// `fieldOverride`.
    pub field_override: ::sforce::List<SearchCustomizationFieldOverride>,
    /// `objectApiName`, required.
    pub object_api_name: Option<String>,
    /// `rule`.
    pub rule: ::sforce::List<SearchCustomizationRule>,
    /// `searchable`.
    pub searchable: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SearchCustomizationObjectOverride: "SearchCustomizationObjectOverride" in API, base None, subtypes [], object None;
    opt List(SearchCustomizationExplicitFilter) explicit_filter "explicitFilter",
    opt List(SearchCustomizationFieldOverride) field_override "fieldOverride",
    req Text object_api_name "objectApiName",
    opt List(SearchCustomizationRule) rule "rule",
    opt Flag searchable "searchable",
}

/// `SearchCustomizationRule`.
#[derive(Default)]
pub struct SearchCustomizationRule {
    /// `fieldApiName`, required.
    pub field_api_name: Option<String>,
    /// `operator`, required.
    pub operator: Option<String>,
    /// `ruleValue`.
    pub rule_value: ::sforce::List<SearchCustomizationRuleValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SearchCustomizationRule: "SearchCustomizationRule" in API, base None, subtypes [], object None;
    req Text field_api_name "fieldApiName",
    req Text operator "operator",
    opt List(SearchCustomizationRuleValue) rule_value "ruleValue",
}

/// `SearchCustomizationRuleValue`.
#[derive(Default)]
pub struct SearchCustomizationRuleValue {
    /// `targetObjectApiName`.
    pub target_object_api_name: Option<String>,
    /// `value`, required.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SearchCustomizationRuleValue: "SearchCustomizationRuleValue" in API, base None, subtypes [], object None;
    opt Text target_object_api_name "targetObjectApiName",
    req Text value "value",
}

/// `SearchLayouts`.
#[derive(Default)]
pub struct SearchLayouts {
    /// `customTabListAdditionalFields`.
    pub custom_tab_list_additional_fields: Vec<String>,
    /// `excludedStandardButtons`.
    pub excluded_standard_buttons: Vec<String>,
    /// `listViewButtons`.
    pub list_view_buttons: Vec<String>,
    /// `lookupDialogsAdditionalFields`.
    pub lookup_dialogs_additional_fields: Vec<String>,
    /// `lookupFilterFields`.
    pub lookup_filter_fields: Vec<String>,
    /// `lookupPhoneDialogsAdditionalFields`.
    pub lookup_phone_dialogs_additional_fields: Vec<String>,
    /// `massQuickActions`.
    pub mass_quick_actions: Vec<String>,
    /// `searchFilterFields`.
    pub search_filter_fields: Vec<String>,
    /// `searchResultsAdditionalFields`.
    pub search_results_additional_fields: Vec<String>,
    /// `searchResultsCustomButtons`.
    pub search_results_custom_buttons: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SearchLayouts: "SearchLayouts" in API, base None, subtypes [], object None;
    opt Texts custom_tab_list_additional_fields "customTabListAdditionalFields",
    opt Texts excluded_standard_buttons "excludedStandardButtons",
    opt Texts list_view_buttons "listViewButtons",
    opt Texts lookup_dialogs_additional_fields "lookupDialogsAdditionalFields",
    opt Texts lookup_filter_fields "lookupFilterFields",
    opt Texts lookup_phone_dialogs_additional_fields "lookupPhoneDialogsAdditionalFields",
    opt Texts mass_quick_actions "massQuickActions",
    opt Texts search_filter_fields "searchFilterFields",
    opt Texts search_results_additional_fields "searchResultsAdditionalFields",
    opt Texts search_results_custom_buttons "searchResultsCustomButtons",
}

/// `SearchOrgWideFieldConfig`.
#[derive(Default)]
pub struct SearchOrgWideFieldConfig {
    /// `fieldReference`, required.
    pub field_reference: Option<String>,
    /// `isSearchable`.
    pub is_searchable: Option<bool>,
    /// `isSecure`.
    pub is_secure: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SearchOrgWideFieldConfig: "SearchOrgWideFieldConfig" in API, base None, subtypes [], object None;
    req Text field_reference "fieldReference",
    opt Flag is_searchable "isSearchable",
    opt Flag is_secure "isSecure",
}

/// `SearchOrgWideObjectConfig`, a [`Metadata`].
#[derive(Default)]
pub struct SearchOrgWideObjectConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `objectReference`, required.
    pub object_reference: Option<String>,
    /// `searchOrgWideFieldConfig`.
    pub search_org_wide_field_config: ::sforce::List<SearchOrgWideFieldConfig>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SearchOrgWideObjectConfig: "SearchOrgWideObjectConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text master_label "masterLabel",
    req Text object_reference "objectReference",
    opt List(SearchOrgWideFieldConfig) search_org_wide_field_config "searchOrgWideFieldConfig",
}
::sforce::component! { SearchOrgWideObjectConfig }

/// `SearchSettings`, a [`Metadata`].
#[derive(Default)]
pub struct SearchSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `documentContentSearchEnabled`, required.
    pub document_content_search_enabled: Option<bool>,
    /// `enableAdvancedSearchInAlohaSidebar`.
    pub enable_advanced_search_in_aloha_sidebar: Option<bool>,
    /// `enableEinsteinSearchAnswersGPT`.
    pub enable_einstein_search_answers_gpt: Option<bool>,
    /// `enableEinsteinSearchAnswersOnDMO`.
    pub enable_einstein_search_answers_on_dmo: Option<bool>,
    /// `enableEinsteinSearchAssistantDialog`.
    pub enable_einstein_search_assistant_dialog: Option<bool>,
    /// `enableEinsteinSearchEs4kPilot`.
    pub enable_einstein_search_es4k_pilot: Option<bool>,
    /// `enableEinsteinSearchNLSFilters`.
    pub enable_einstein_search_nls_filters: Option<bool>,
    /// `enableEinsteinSearchNaturalLanguage`.
    pub enable_einstein_search_natural_language: Option<bool>,
    /// `enableEinsteinSearchPersonalization`.
    pub enable_einstein_search_personalization: Option<bool>,
    /// `enableEinsteinSearchQA`.
    pub enable_einstein_search_qa: Option<bool>,
    /// `enablePersonalTagging`.
    pub enable_personal_tagging: Option<bool>,
    /// `enablePublicTagging`.
    pub enable_public_tagging: Option<bool>,
    /// `enableQuerySuggestionPigOn`.
    pub enable_query_suggestion_pig_on: Option<bool>,
    /// `enableSalesforceGeneratedSynonyms`.
    pub enable_salesforce_generated_synonyms: Option<bool>,
    /// `enableSearchTermHistory`.
    pub enable_search_term_history: Option<bool>,
    /// `enableSetupSearch`.
    pub enable_setup_search: Option<bool>,
    /// `enableSuggestArticlesLinksOnly`.
    pub enable_suggest_articles_links_only: Option<bool>,
    /// `enableUseDefaultSearchEntity`.
    pub enable_use_default_search_entity: Option<bool>,
    /// `optimizeSearchForCJKEnabled`, required.
    pub optimize_search_for_cjk_enabled: Option<bool>,
    /// `recentlyViewedUsersForBlankLookupEnabled`, required.
    pub recently_viewed_users_for_blank_lookup_enabled: Option<bool>,
    /// `searchSettingsByObject`, required.
    pub search_settings_by_object: ::sforce::Opt<SearchSettingsByObject>,
    /// `sidebarAutoCompleteEnabled`, required.
    pub sidebar_auto_complete_enabled: Option<bool>,
    /// `sidebarDropDownListEnabled`, required.
    pub sidebar_drop_down_list_enabled: Option<bool>,
    /// `sidebarLimitToItemsIOwnCheckboxEnabled`, required.
    pub sidebar_limit_to_items_i_own_checkbox_enabled: Option<bool>,
    /// `singleSearchResultShortcutEnabled`, required.
    pub single_search_result_shortcut_enabled: Option<bool>,
    /// `spellCorrectKnowledgeSearchEnabled`, required.
    pub spell_correct_knowledge_search_enabled: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SearchSettings: "SearchSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Flag document_content_search_enabled "documentContentSearchEnabled",
    opt Flag enable_advanced_search_in_aloha_sidebar "enableAdvancedSearchInAlohaSidebar",
    opt Flag enable_einstein_search_answers_gpt "enableEinsteinSearchAnswersGPT",
    opt Flag enable_einstein_search_answers_on_dmo "enableEinsteinSearchAnswersOnDMO",
    opt Flag enable_einstein_search_assistant_dialog "enableEinsteinSearchAssistantDialog",
    opt Flag enable_einstein_search_es4k_pilot "enableEinsteinSearchEs4kPilot",
    opt Flag enable_einstein_search_nls_filters "enableEinsteinSearchNLSFilters",
    opt Flag enable_einstein_search_natural_language "enableEinsteinSearchNaturalLanguage",
    opt Flag enable_einstein_search_personalization "enableEinsteinSearchPersonalization",
    opt Flag enable_einstein_search_qa "enableEinsteinSearchQA",
    opt Flag enable_personal_tagging "enablePersonalTagging",
    opt Flag enable_public_tagging "enablePublicTagging",
    opt Flag enable_query_suggestion_pig_on "enableQuerySuggestionPigOn",
    opt Flag enable_salesforce_generated_synonyms "enableSalesforceGeneratedSynonyms",
    opt Flag enable_search_term_history "enableSearchTermHistory",
    opt Flag enable_setup_search "enableSetupSearch",
    opt Flag enable_suggest_articles_links_only "enableSuggestArticlesLinksOnly",
    opt Flag enable_use_default_search_entity "enableUseDefaultSearchEntity",
    req Flag optimize_search_for_cjk_enabled "optimizeSearchForCJKEnabled",
    req Flag recently_viewed_users_for_blank_lookup_enabled "recentlyViewedUsersForBlankLookupEnabled",
    req One(SearchSettingsByObject) search_settings_by_object "searchSettingsByObject",
    req Flag sidebar_auto_complete_enabled "sidebarAutoCompleteEnabled",
    req Flag sidebar_drop_down_list_enabled "sidebarDropDownListEnabled",
    req Flag sidebar_limit_to_items_i_own_checkbox_enabled "sidebarLimitToItemsIOwnCheckboxEnabled",
    req Flag single_search_result_shortcut_enabled "singleSearchResultShortcutEnabled",
    req Flag spell_correct_knowledge_search_enabled "spellCorrectKnowledgeSearchEnabled",
}
::sforce::component! { SearchSettings }

/// `SearchSettingsByObject`.
#[derive(Default)]
pub struct SearchSettingsByObject {
    /// `searchSettingsByObject`.
    pub search_settings_by_object: ::sforce::List<ObjectSearchSetting>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SearchSettingsByObject: "SearchSettingsByObject" in API, base None, subtypes [], object None;
    opt List(ObjectSearchSetting) search_settings_by_object "searchSettingsByObject",
}

/// `SecurityAgentSettings`, a [`Metadata`].
#[derive(Default)]
pub struct SecurityAgentSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `securityAgentAgentforceEnabled`.
    pub security_agent_agentforce_enabled: Option<bool>,
    /// `securityAgentBackgroundOp`.
    pub security_agent_background_op: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SecurityAgentSettings: "SecurityAgentSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag security_agent_agentforce_enabled "securityAgentAgentforceEnabled",
    opt Flag security_agent_background_op "securityAgentBackgroundOp",
}
::sforce::component! { SecurityAgentSettings }

/// `SecurityHubSettings`, a [`Metadata`].
#[derive(Default)]
pub struct SecurityHubSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `aiGatewayUsageMetric`.
    pub ai_gateway_usage_metric: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SecurityHubSettings: "SecurityHubSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag ai_gateway_usage_metric "aiGatewayUsageMetric",
}
::sforce::component! { SecurityHubSettings }

/// `SecuritySettings`, a [`Metadata`].
#[derive(Default)]
pub struct SecuritySettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `canUsersGrantLoginAccess`.
    pub can_users_grant_login_access: Option<bool>,
    /// `enableAdminLoginAsAnyUser`.
    pub enable_admin_login_as_any_user: Option<bool>,
    /// `enableAuditFieldsInactiveOwner`.
    pub enable_audit_fields_inactive_owner: Option<bool>,
    /// `enableAuraSecureEvalPref`.
    pub enable_aura_secure_eval_pref: Option<bool>,
    /// `enableCoepHeader`.
    pub enable_coep_header: Option<bool>,
    /// `enableCoopHeader`.
    pub enable_coop_header: Option<bool>,
    /// `enableCrossOrgRedirects`.
    pub enable_cross_org_redirects: Option<bool>,
    /// `enablePermissionsPolicy`.
    pub enable_permissions_policy: Option<bool>,
    /// `enableRequireHttpsConnection`.
    pub enable_require_https_connection: Option<bool>,
    /// `networkAccess`.
    pub network_access: ::sforce::Opt<NetworkAccess>,
    /// `passwordPolicies`.
    pub password_policies: ::sforce::Opt<PasswordPolicies>,
    /// `redirectBlockModeEnabled`.
    pub redirect_block_mode_enabled: Option<bool>,
    /// `sendCspForUncommonClients`.
    pub send_csp_for_uncommon_clients: Option<bool>,
    /// `sessionSettings`.
    pub session_settings: ::sforce::Opt<SessionSettings>,
    /// `singleSignOnSettings`.
    pub single_sign_on_settings: ::sforce::Opt<SingleSignOnSettings>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SecuritySettings: "SecuritySettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag can_users_grant_login_access "canUsersGrantLoginAccess",
    opt Flag enable_admin_login_as_any_user "enableAdminLoginAsAnyUser",
    opt Flag enable_audit_fields_inactive_owner "enableAuditFieldsInactiveOwner",
    opt Flag enable_aura_secure_eval_pref "enableAuraSecureEvalPref",
    opt Flag enable_coep_header "enableCoepHeader",
    opt Flag enable_coop_header "enableCoopHeader",
    opt Flag enable_cross_org_redirects "enableCrossOrgRedirects",
    opt Flag enable_permissions_policy "enablePermissionsPolicy",
    opt Flag enable_require_https_connection "enableRequireHttpsConnection",
    opt One(NetworkAccess) network_access "networkAccess",
    opt One(PasswordPolicies) password_policies "passwordPolicies",
    opt Flag redirect_block_mode_enabled "redirectBlockModeEnabled",
    opt Flag send_csp_for_uncommon_clients "sendCspForUncommonClients",
    opt One(SessionSettings) session_settings "sessionSettings",
    opt One(SingleSignOnSettings) single_sign_on_settings "singleSignOnSettings",
}
::sforce::component! { SecuritySettings }

::sforce::enumeration! {
    /// `SendAction`.
    pub enum SendAction {
        Send = "Send",
    }
}

::sforce::enumeration! {
    /// `SensitiveDataActionType`.
    pub enum SensitiveDataActionType {
        Remove = "Remove",
        Replace = "Replace",
    }
}

::sforce::enumeration! {
    /// `SensitiveDataRuleProcessing`.
    pub enum SensitiveDataRuleProcessing {
        Persist = "Persist",
        RealTime = "RealTime",
    }
}

::sforce::enumeration! {
    /// `SensitiveDataRuleVersion`.
    pub enum SensitiveDataRuleVersion {
        One = "ONE",
        Two = "TWO",
    }
}

/// `SequenceServiceSettings`, a [`Metadata`].
#[derive(Default)]
pub struct SequenceServiceSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableSequenceService`.
    pub enable_sequence_service: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SequenceServiceSettings: "SequenceServiceSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_sequence_service "enableSequenceService",
}
::sforce::component! { SequenceServiceSettings }

::sforce::enumeration! {
    /// `ServerAuthMode`.
    pub enum ServerAuthMode {
        OAuth = "OAuth",
        None = "None",
    }
}

/// `ServiceAIRecommendationsSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ServiceAIRecommendationsSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableServiceRecomConvADLPref`.
    pub enable_service_recom_conv_adl_pref: Option<bool>,
    /// `enableServiceRecomForCase`.
    pub enable_service_recom_for_case: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ServiceAIRecommendationsSettings: "ServiceAIRecommendationsSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_service_recom_conv_adl_pref "enableServiceRecomConvADLPref",
    opt Flag enable_service_recom_for_case "enableServiceRecomForCase",
}
::sforce::component! { ServiceAIRecommendationsSettings }

::sforce::enumeration! {
    /// `ServiceAISetupDefStatus`.
    pub enum ServiceAISetupDefStatus {
        FieldsSelected = "FIELDS_SELECTED",
        Training = "TRAINING",
        ReadyToActivate = "READY_TO_ACTIVATE",
        Serving = "SERVING",
        Retired = "RETIRED",
        Archived = "ARCHIVED",
        ReadyForReview = "READY_FOR_REVIEW",
        TrainingFailure = "TRAINING_FAILURE",
        InvalidTrainingFields = "INVALID_TRAINING_FIELDS",
    }
}

/// `ServiceAISetupDefinition`, a [`Metadata`].
#[derive(Default)]
pub struct ServiceAISetupDefinition {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `appSourceType`, required.
    pub app_source_type: ::sforce::Pick<ApplicationSourceType>,
    /// `name`, required.
    pub name: Option<String>,
    /// `setupStatus`, required.
    pub setup_status: ::sforce::Pick<ServiceAISetupDefStatus>,
    /// `supportedLanguages`.
    pub supported_languages: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ServiceAISetupDefinition: "ServiceAISetupDefinition" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Pick(ApplicationSourceType) app_source_type "appSourceType",
    req Text name "name",
    req Pick(ServiceAISetupDefStatus) setup_status "setupStatus",
    opt Text supported_languages "supportedLanguages",
}
::sforce::component! { ServiceAISetupDefinition }

/// `ServiceAISetupField`, a [`Metadata`].
#[derive(Default)]
pub struct ServiceAISetupField {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `entity`, required.
    pub entity: Option<String>,
    /// `field`, required.
    pub field: Option<String>,
    /// `fieldMappingType`, required.
    pub field_mapping_type: ::sforce::Pick<ServiceAISetupFieldType>,
    /// `fieldPosition`, required.
    pub field_position: Option<i32>,
    /// `name`, required.
    pub name: Option<String>,
    /// `setupDefinition`, required.
    pub setup_definition: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ServiceAISetupField: "ServiceAISetupField" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text entity "entity",
    req Text field "field",
    req Pick(ServiceAISetupFieldType) field_mapping_type "fieldMappingType",
    req Int field_position "fieldPosition",
    req Text name "name",
    req Text setup_definition "setupDefinition",
}
::sforce::component! { ServiceAISetupField }

::sforce::enumeration! {
    /// `ServiceAISetupFieldType`.
    pub enum ServiceAISetupFieldType {
        CaseDesc = "CASE_DESC",
        CaseSubj = "CASE_SUBJ",
        ArticleTitle = "ARTICLE_TITLE",
        ArticleContent = "ARTICLE_CONTENT",
        ArticleSummary = "ARTICLE_SUMMARY",
        ArticleAnswer = "ARTICLE_ANSWER",
        ArticleQuestion = "ARTICLE_QUESTION",
    }
}

/// `ServiceChannel`, a [`Metadata`].
#[derive(Default)]
pub struct ServiceChannel {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `acwExtensionDuration`.
    pub acw_extension_duration: Option<i32>,
    /// `afterConvoWorkMaxTime`.
    pub after_convo_work_max_time: Option<i32>,
    /// `capacityModel`.
    pub capacity_model: ::sforce::Pick<CapacityModel>,
    /// `doesCheckCapOnOwnerChange`.
    pub does_check_cap_on_owner_change: Option<bool>,
    /// `doesCheckCapOnStatusChange`.
    pub does_check_cap_on_status_change: Option<bool>,
    /// `doesMinimizeWidgetOnAccept`.
    pub does_minimize_widget_on_accept: Option<bool>,
    /// `hasAcwExtensionEnabled`.
    pub has_acw_extension_enabled: Option<bool>,
    /// `hasAfterConvoWorkTimer`.
    pub has_after_convo_work_timer: Option<bool>,
    /// `hasAutoAcceptEnabled`.
    pub has_auto_accept_enabled: Option<bool>,
    /// `interactionComponent`.
    pub interaction_component: Option<String>,
    /// `isInterruptible`.
    pub is_interruptible: Option<bool>,
    /// `label`, required.
    pub label: Option<String>,
    /// `maxExtensions`.
    pub max_extensions: Option<String>,
    /// `relatedEntityType`, required.
    pub related_entity_type: Option<String>,
    /// `secondaryRoutingPriorityField`.
    pub secondary_routing_priority_field: Option<String>,
    /// `serviceChannelFieldPriorities`.
    pub service_channel_field_priorities: ::sforce::List<ServiceChannelFieldPriority>,
    /// `serviceChannelStatusFieldMappings`.
    pub service_channel_status_field_mappings: ::sforce::List<
        ServiceChannelStatusFieldMapping,
    >,
    /// `statusField`.
    pub status_field: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ServiceChannel: "ServiceChannel" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Int acw_extension_duration "acwExtensionDuration",
    opt Int after_convo_work_max_time "afterConvoWorkMaxTime",
    opt Pick(CapacityModel) capacity_model "capacityModel",
    opt Flag does_check_cap_on_owner_change "doesCheckCapOnOwnerChange",
    opt Flag does_check_cap_on_status_change "doesCheckCapOnStatusChange",
    opt Flag does_minimize_widget_on_accept "doesMinimizeWidgetOnAccept",
    opt Flag has_acw_extension_enabled "hasAcwExtensionEnabled",
    opt Flag has_after_convo_work_timer "hasAfterConvoWorkTimer",
    opt Flag has_auto_accept_enabled "hasAutoAcceptEnabled",
    opt Text interaction_component "interactionComponent",
    opt Flag is_interruptible "isInterruptible",
    req Text label "label",
    opt Text max_extensions "maxExtensions",
    req Text related_entity_type "relatedEntityType",
    opt Text secondary_routing_priority_field "secondaryRoutingPriorityField",
    opt List(ServiceChannelFieldPriority) service_channel_field_priorities "serviceChannelFieldPriorities",
    opt List(ServiceChannelStatusFieldMapping) service_channel_status_field_mappings "serviceChannelStatusFieldMappings",
    opt Text status_field "statusField",
}
::sforce::component! { ServiceChannel }

/// `ServiceChannelFieldPriority`.
#[derive(Default)]
pub struct ServiceChannelFieldPriority {
    /// `priority`, required.
    pub priority: Option<i32>,
    /// `value`, required.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ServiceChannelFieldPriority: "ServiceChannelFieldPriority" in API, base None, subtypes [], object None;
    req Int priority "priority",
    req Text value "value",
}

/// `ServiceChannelStatus`.
#[derive(Default)]
pub struct ServiceChannelStatus {
    /// `channel`.
    pub channel: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ServiceChannelStatus: "ServiceChannelStatus" in API, base None, subtypes [], object None;
    opt Texts channel "channel",
}

/// `ServiceChannelStatusFieldMapping`.
#[derive(Default)]
pub struct ServiceChannelStatusFieldMapping {
    /// `type`, required.
    pub r#type: ::sforce::Pick<StatusFieldMappingType>,
    /// `value`, required.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ServiceChannelStatusFieldMapping: "ServiceChannelStatusFieldMapping" in API, base None, subtypes [], object None;
    req Pick(StatusFieldMappingType) r#type "type",
    req Text value "value",
}

/// `ServiceCloudConsoleConfig`.
#[derive(Default)]
pub struct ServiceCloudConsoleConfig {
    /// `componentList`.
    pub component_list: ::sforce::Opt<AppComponentList>,
    /// `detailPageRefreshMethod`, required.
    pub detail_page_refresh_method: Option<String>,
    /// `footerColor`.
    pub footer_color: Option<String>,
    /// `headerColor`.
    pub header_color: Option<String>,
    /// `keyboardShortcuts`, required.
    pub keyboard_shortcuts: ::sforce::Opt<KeyboardShortcuts>,
    /// `listPlacement`, required.
    pub list_placement: ::sforce::Opt<ListPlacement>,
    /// `listRefreshMethod`, required.
    pub list_refresh_method: Option<String>,
    /// `liveAgentConfig`.
    pub live_agent_config: ::sforce::Opt<LiveAgentConfig>,
    /// `primaryTabColor`.
    pub primary_tab_color: Option<String>,
    /// `pushNotifications`.
    pub push_notifications: ::sforce::List<PushNotification>,
    /// `tabLimitConfig`.
    pub tab_limit_config: ::sforce::Opt<TabLimitConfig>,
    /// `whitelistedDomains`.
    pub whitelisted_domains: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ServiceCloudConsoleConfig: "ServiceCloudConsoleConfig" in API, base None, subtypes [], object None;
    opt One(AppComponentList) component_list "componentList",
    req Text detail_page_refresh_method "detailPageRefreshMethod",
    opt Text footer_color "footerColor",
    opt Text header_color "headerColor",
    req One(KeyboardShortcuts) keyboard_shortcuts "keyboardShortcuts",
    req One(ListPlacement) list_placement "listPlacement",
    req Text list_refresh_method "listRefreshMethod",
    opt One(LiveAgentConfig) live_agent_config "liveAgentConfig",
    opt Text primary_tab_color "primaryTabColor",
    opt List(PushNotification) push_notifications "pushNotifications",
    opt One(TabLimitConfig) tab_limit_config "tabLimitConfig",
    opt Texts whitelisted_domains "whitelistedDomains",
}

/// `ServiceCloudNotificationOrchestratorSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ServiceCloudNotificationOrchestratorSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableEmailNotifications`.
    pub enable_email_notifications: Option<bool>,
    /// `enableInAppNotifications`.
    pub enable_in_app_notifications: Option<bool>,
    /// `enableNotifications`.
    pub enable_notifications: Option<bool>,
    /// `enableSlackNotifications`.
    pub enable_slack_notifications: Option<bool>,
    /// `enableTeamsNotifications`.
    pub enable_teams_notifications: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ServiceCloudNotificationOrchestratorSettings: "ServiceCloudNotificationOrchestratorSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_email_notifications "enableEmailNotifications",
    opt Flag enable_in_app_notifications "enableInAppNotifications",
    opt Flag enable_notifications "enableNotifications",
    opt Flag enable_slack_notifications "enableSlackNotifications",
    opt Flag enable_teams_notifications "enableTeamsNotifications",
}
::sforce::component! { ServiceCloudNotificationOrchestratorSettings }

/// `ServiceCloudVoiceSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ServiceCloudVoiceSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `disableSCVTaskCreationForHVS`.
    pub disable_scv_task_creation_for_hvs: Option<bool>,
    /// `enableAmazonQueueManagement`.
    pub enable_amazon_queue_management: Option<bool>,
    /// `enableDefaultChannelForSCV`.
    pub enable_default_channel_for_scv: Option<bool>,
    /// `enableEndUserForSCV`.
    pub enable_end_user_for_scv: Option<bool>,
    /// `enableOmniCapacityForSCV`.
    pub enable_omni_capacity_for_scv: Option<bool>,
    /// `enablePTQueueManagement`.
    pub enable_pt_queue_management: Option<bool>,
    /// `enablePhoneNumberMaskingForSCV`.
    pub enable_phone_number_masking_for_scv: Option<bool>,
    /// `enableRZoneCloudVoiceOptIn`.
    pub enable_r_zone_cloud_voice_opt_in: Option<bool>,
    /// `enableSCVBYOT`.
    pub enable_scvbyot: Option<bool>,
    /// `enableSCVExternalTelephony`.
    pub enable_scv_external_telephony: Option<bool>,
    /// `enableSCVOpenVCAsNewTabHVS`.
    pub enable_scv_open_vc_as_new_tab_hvs: Option<bool>,
    /// `enableSCVSupportBannerDisplayed`.
    pub enable_scv_support_banner_displayed: Option<bool>,
    /// `enableServiceCloudVoice`.
    pub enable_service_cloud_voice: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ServiceCloudVoiceSettings: "ServiceCloudVoiceSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag disable_scv_task_creation_for_hvs "disableSCVTaskCreationForHVS",
    opt Flag enable_amazon_queue_management "enableAmazonQueueManagement",
    opt Flag enable_default_channel_for_scv "enableDefaultChannelForSCV",
    opt Flag enable_end_user_for_scv "enableEndUserForSCV",
    opt Flag enable_omni_capacity_for_scv "enableOmniCapacityForSCV",
    opt Flag enable_pt_queue_management "enablePTQueueManagement",
    opt Flag enable_phone_number_masking_for_scv "enablePhoneNumberMaskingForSCV",
    opt Flag enable_r_zone_cloud_voice_opt_in "enableRZoneCloudVoiceOptIn",
    opt Flag enable_scvbyot "enableSCVBYOT",
    opt Flag enable_scv_external_telephony "enableSCVExternalTelephony",
    opt Flag enable_scv_open_vc_as_new_tab_hvs "enableSCVOpenVCAsNewTabHVS",
    opt Flag enable_scv_support_banner_displayed "enableSCVSupportBannerDisplayed",
    opt Flag enable_service_cloud_voice "enableServiceCloudVoice",
}
::sforce::component! { ServiceCloudVoiceSettings }

/// `ServiceItsmIntelligenceUddSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ServiceItsmIntelligenceUddSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableAsgnProbWEinstein`.
    pub enable_asgn_prob_w_einstein: Option<bool>,
    /// `enableAsocSmlrProbToProb`.
    pub enable_asoc_smlr_prob_to_prob: Option<bool>,
    /// `enableCheckIncAttrProactvAsst`.
    pub enable_check_inc_attr_proactv_asst: Option<bool>,
    /// `enableCheckProbmForAttr`.
    pub enable_check_probm_for_attr: Option<bool>,
    /// `enableCreaProbmForRootCseSum`.
    pub enable_crea_probm_for_root_cse_sum: Option<bool>,
    /// `enableCreateChgReqWithEinstein`.
    pub enable_create_chg_req_with_einstein: Option<bool>,
    /// `enableEinsteinAssignGrpInc`.
    pub enable_einstein_assign_grp_inc: Option<bool>,
    /// `enableEinsteinProbmCreationInc`.
    pub enable_einstein_probm_creation_inc: Option<bool>,
    /// `enableIncAsgntProactvAsst`.
    pub enable_inc_asgnt_proactv_asst: Option<bool>,
    /// `enableIncPrpsRsolSumProactvAsst`.
    pub enable_inc_prps_rsol_sum_proactv_asst: Option<bool>,
    /// `enableIncRootCseSumProactvAsst`.
    pub enable_inc_root_cse_sum_proactv_asst: Option<bool>,
    /// `enableIncSmlrRecProactvAsst`.
    pub enable_inc_smlr_rec_proactv_asst: Option<bool>,
    /// `enableIncSrvcPlanProactvAsst`.
    pub enable_inc_srvc_plan_proactv_asst: Option<bool>,
    /// `enableIncSummaryProactvAsst`.
    pub enable_inc_summary_proactv_asst: Option<bool>,
    /// `enableItSrvcsEmployeeAgent`.
    pub enable_it_srvcs_employee_agent: Option<bool>,
    /// `enableItSrvcsFulfillerAgent`.
    pub enable_it_srvcs_fulfiller_agent: Option<bool>,
    /// `enableProactivAsstForProbm`.
    pub enable_proactiv_asst_for_probm: Option<bool>,
    /// `enableProactvAsstforItSrvcs`.
    pub enable_proactv_asstfor_it_srvcs: Option<bool>,
    /// `enableProposSumForProbm`.
    pub enable_propos_sum_for_probm: Option<bool>,
    /// `enableQuickActnForSvcPlan`.
    pub enable_quick_actn_for_svc_plan: Option<bool>,
    /// `enableSumForProbm`.
    pub enable_sum_for_probm: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ServiceItsmIntelligenceUddSettings: "ServiceItsmIntelligenceUddSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_asgn_prob_w_einstein "enableAsgnProbWEinstein",
    opt Flag enable_asoc_smlr_prob_to_prob "enableAsocSmlrProbToProb",
    opt Flag enable_check_inc_attr_proactv_asst "enableCheckIncAttrProactvAsst",
    opt Flag enable_check_probm_for_attr "enableCheckProbmForAttr",
    opt Flag enable_crea_probm_for_root_cse_sum "enableCreaProbmForRootCseSum",
    opt Flag enable_create_chg_req_with_einstein "enableCreateChgReqWithEinstein",
    opt Flag enable_einstein_assign_grp_inc "enableEinsteinAssignGrpInc",
    opt Flag enable_einstein_probm_creation_inc "enableEinsteinProbmCreationInc",
    opt Flag enable_inc_asgnt_proactv_asst "enableIncAsgntProactvAsst",
    opt Flag enable_inc_prps_rsol_sum_proactv_asst "enableIncPrpsRsolSumProactvAsst",
    opt Flag enable_inc_root_cse_sum_proactv_asst "enableIncRootCseSumProactvAsst",
    opt Flag enable_inc_smlr_rec_proactv_asst "enableIncSmlrRecProactvAsst",
    opt Flag enable_inc_srvc_plan_proactv_asst "enableIncSrvcPlanProactvAsst",
    opt Flag enable_inc_summary_proactv_asst "enableIncSummaryProactvAsst",
    opt Flag enable_it_srvcs_employee_agent "enableItSrvcsEmployeeAgent",
    opt Flag enable_it_srvcs_fulfiller_agent "enableItSrvcsFulfillerAgent",
    opt Flag enable_proactiv_asst_for_probm "enableProactivAsstForProbm",
    opt Flag enable_proactv_asstfor_it_srvcs "enableProactvAsstforItSrvcs",
    opt Flag enable_propos_sum_for_probm "enableProposSumForProbm",
    opt Flag enable_quick_actn_for_svc_plan "enableQuickActnForSvcPlan",
    opt Flag enable_sum_for_probm "enableSumForProbm",
}
::sforce::component! { ServiceItsmIntelligenceUddSettings }

/// `ServiceLegalStatus`.
#[derive(Default)]
pub struct ServiceLegalStatus {
    /// `activityType`.
    pub activity_type: Option<String>,
    /// `allowedProfiles`.
    pub allowed_profiles: Option<String>,
    /// `customVF`.
    pub custom_vf: Option<String>,
    /// `fromStatus`.
    pub from_status: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `toStatus`.
    pub to_status: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ServiceLegalStatus: "ServiceLegalStatus" in API, base None, subtypes [], object None;
    opt Text activity_type "activityType",
    opt Text allowed_profiles "allowedProfiles",
    opt Text custom_vf "customVF",
    opt Text from_status "fromStatus",
    req Text name "name",
    opt Text to_status "toStatus",
}

/// `ServiceLegalStatusesSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ServiceLegalStatusesSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `serviceLegalStatus`.
    pub service_legal_status: ::sforce::List<ServiceLegalStatus>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ServiceLegalStatusesSettings: "ServiceLegalStatusesSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(ServiceLegalStatus) service_legal_status "serviceLegalStatus",
}
::sforce::component! { ServiceLegalStatusesSettings }

/// `ServiceMgmtKnwlgArtclConfig`, a [`Metadata`].
#[derive(Default)]
pub struct ServiceMgmtKnwlgArtclConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `knowledgeArticleRecordType`, required.
    pub knowledge_article_record_type: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `rootCauseField`, required.
    pub root_cause_field: Option<String>,
    /// `workAroundField`, required.
    pub work_around_field: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ServiceMgmtKnwlgArtclConfig: "ServiceMgmtKnwlgArtclConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag is_protected "isProtected",
    req Text knowledge_article_record_type "knowledgeArticleRecordType",
    req Text master_label "masterLabel",
    req Text root_cause_field "rootCauseField",
    req Text work_around_field "workAroundField",
}
::sforce::component! { ServiceMgmtKnwlgArtclConfig }

/// `ServiceMgmtKnwlgArtclConfigSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ServiceMgmtKnwlgArtclConfigSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ServiceMgmtKnwlgArtclConfigSettings: "ServiceMgmtKnwlgArtclConfigSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
}
::sforce::component! { ServiceMgmtKnwlgArtclConfigSettings }

/// `ServicePresenceStatus`, a [`Metadata`].
#[derive(Default)]
pub struct ServicePresenceStatus {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `channels`.
    pub channels: ::sforce::Opt<ServiceChannelStatus>,
    /// `label`, required.
    pub label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ServicePresenceStatus: "ServicePresenceStatus" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt One(ServiceChannelStatus) channels "channels",
    req Text label "label",
}
::sforce::component! { ServicePresenceStatus }

/// `ServiceProcess`, a [`Metadata`].
#[derive(Default)]
pub struct ServiceProcess {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `processLabel`, required.
    pub process_label: Option<String>,
    /// `serviceProcessAttributes`.
    pub service_process_attributes: ::sforce::List<ServiceProcessAttribute>,
    /// `serviceProcessDependencies`.
    pub service_process_dependencies: ::sforce::List<ServiceProcessDependency>,
    /// `serviceProcessItemGroups`.
    pub service_process_item_groups: ::sforce::List<ServiceProcessItemGroup>,
    /// `shortDescription`.
    pub short_description: Option<String>,
    /// `shouldHideEmptyAttributes`.
    pub should_hide_empty_attributes: Option<bool>,
    /// `usageType`, required.
    pub usage_type: ::sforce::Pick<SvcCatalogItemUsageType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ServiceProcess: "ServiceProcess" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    req Text process_label "processLabel",
    opt List(ServiceProcessAttribute) service_process_attributes "serviceProcessAttributes",
    opt List(ServiceProcessDependency) service_process_dependencies "serviceProcessDependencies",
    opt List(ServiceProcessItemGroup) service_process_item_groups "serviceProcessItemGroups",
    opt Text short_description "shortDescription",
    opt Flag should_hide_empty_attributes "shouldHideEmptyAttributes",
    req Pick(SvcCatalogItemUsageType) usage_type "usageType",
}
::sforce::component! { ServiceProcess }

/// `ServiceProcessAttribute`.
#[derive(Default)]
pub struct ServiceProcessAttribute {
    /// `attributeType`.
    pub attribute_type: ::sforce::Pick<SvcCtlgItemAttrAttributeType>,
    /// `baseObjectApiName`.
    pub base_object_api_name: Option<String>,
    /// `dataType`.
    pub data_type: ::sforce::Pick<SvcCatalogItemAttrDataType>,
    /// `description`.
    pub description: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `fieldIdentifier`.
    pub field_identifier: Option<String>,
    /// `groupApiName`, required.
    pub group_api_name: Option<String>,
    /// `inputVariableValue`.
    pub input_variable_value: Option<String>,
    /// `isAttrValueDerivAtRuntime`.
    pub is_attr_value_deriv_at_runtime: Option<bool>,
    /// `isRequired`.
    pub is_required: Option<bool>,
    /// `label`, required.
    pub label: Option<String>,
    /// `parentAttribute`.
    pub parent_attribute: Option<String>,
    /// `referenceObjectApiName`.
    pub reference_object_api_name: Option<String>,
    /// `sortOrder`.
    pub sort_order: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ServiceProcessAttribute: "ServiceProcessAttribute" in API, base None, subtypes [], object None;
    opt Pick(SvcCtlgItemAttrAttributeType) attribute_type "attributeType",
    opt Text base_object_api_name "baseObjectApiName",
    opt Pick(SvcCatalogItemAttrDataType) data_type "dataType",
    opt Text description "description",
    req Text developer_name "developerName",
    opt Text field_identifier "fieldIdentifier",
    req Text group_api_name "groupApiName",
    opt Text input_variable_value "inputVariableValue",
    opt Flag is_attr_value_deriv_at_runtime "isAttrValueDerivAtRuntime",
    opt Flag is_required "isRequired",
    req Text label "label",
    opt Text parent_attribute "parentAttribute",
    opt Text reference_object_api_name "referenceObjectApiName",
    opt Int sort_order "sortOrder",
}

/// `ServiceProcessAttributeTranslation`.
#[derive(Default)]
pub struct ServiceProcessAttributeTranslation {
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `serviceProcessName`, required.
    pub service_process_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ServiceProcessAttributeTranslation: "ServiceProcessAttributeTranslation" in API, base None, subtypes [], object None;
    req Text label "label",
    req Text name "name",
    req Text service_process_name "serviceProcessName",
}

/// `ServiceProcessDependency`.
#[derive(Default)]
pub struct ServiceProcessDependency {
    /// `dependencyReference`, required.
    pub dependency_reference: Option<String>,
    /// `processStepName`.
    pub process_step_name: ::sforce::Pick<SvcCtlgItemDpndProcType>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<SvcCatalogItemDependencyType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ServiceProcessDependency: "ServiceProcessDependency" in API, base None, subtypes [], object None;
    req Text dependency_reference "dependencyReference",
    opt Pick(SvcCtlgItemDpndProcType) process_step_name "processStepName",
    req Pick(SvcCatalogItemDependencyType) r#type "type",
}

/// `ServiceProcessItemGroup`.
#[derive(Default)]
pub struct ServiceProcessItemGroup {
    /// `apiName`, required.
    pub api_name: Option<String>,
    /// `groupName`, required.
    pub group_name: Option<String>,
    /// `sortOrder`, required.
    pub sort_order: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ServiceProcessItemGroup: "ServiceProcessItemGroup" in API, base None, subtypes [], object None;
    req Text api_name "apiName",
    req Text group_name "groupName",
    req Int sort_order "sortOrder",
}

/// `ServiceProcessItemGroupTranslation`.
#[derive(Default)]
pub struct ServiceProcessItemGroupTranslation {
    /// `groupName`, required.
    pub group_name: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `serviceProcessName`, required.
    pub service_process_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ServiceProcessItemGroupTranslation: "ServiceProcessItemGroupTranslation" in API, base None, subtypes [], object None;
    req Text group_name "groupName",
    req Text name "name",
    req Text service_process_name "serviceProcessName",
}

/// `ServiceProcessSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ServiceProcessSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableExposeSvcPrcArtifactsPref`.
    pub enable_expose_svc_prc_artifacts_pref: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ServiceProcessSettings: "ServiceProcessSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_expose_svc_prc_artifacts_pref "enableExposeSvcPrcArtifactsPref",
}
::sforce::component! { ServiceProcessSettings }

/// `ServiceScheduleConfig`, a [`Metadata`].
#[derive(Default)]
pub struct ServiceScheduleConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `areOnlyApprovedAbsnConsidered`.
    pub are_only_approved_absn_considered: Option<bool>,
    /// `defaultAerialTravelSpeed`.
    pub default_aerial_travel_speed: Option<i32>,
    /// `distanceMeasurementUnit`, required.
    pub distance_measurement_unit: ::sforce::Pick<DistanceMeasurementUnit>,
    /// `isCmplxWrkSldngByTerrEnabled`.
    pub is_cmplx_wrk_sldng_by_terr_enabled: Option<bool>,
    /// `isIndvRsrcCrewSchdConsidered`.
    pub is_indv_rsrc_crew_schd_considered: Option<bool>,
    /// `isSvcRsrcCrewsSkillAgg`.
    pub is_svc_rsrc_crews_skill_agg: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `maxDaysForSchedulingHorizon`.
    pub max_days_for_scheduling_horizon: Option<i32>,
    /// `schedulingMode`.
    pub scheduling_mode: ::sforce::Pick<SchedulingMode>,
    /// `travelTimeBuffer`.
    pub travel_time_buffer: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ServiceScheduleConfig: "ServiceScheduleConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag are_only_approved_absn_considered "areOnlyApprovedAbsnConsidered",
    opt Int default_aerial_travel_speed "defaultAerialTravelSpeed",
    req Pick(DistanceMeasurementUnit) distance_measurement_unit "distanceMeasurementUnit",
    opt Flag is_cmplx_wrk_sldng_by_terr_enabled "isCmplxWrkSldngByTerrEnabled",
    opt Flag is_indv_rsrc_crew_schd_considered "isIndvRsrcCrewSchdConsidered",
    opt Flag is_svc_rsrc_crews_skill_agg "isSvcRsrcCrewsSkillAgg",
    req Text master_label "masterLabel",
    opt Int max_days_for_scheduling_horizon "maxDaysForSchedulingHorizon",
    opt Pick(SchedulingMode) scheduling_mode "schedulingMode",
    opt Int travel_time_buffer "travelTimeBuffer",
}
::sforce::component! { ServiceScheduleConfig }

/// `ServiceSetupAssistantSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ServiceSetupAssistantSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableServiceSetupAssistant`.
    pub enable_service_setup_assistant: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ServiceSetupAssistantSettings: "ServiceSetupAssistantSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_service_setup_assistant "enableServiceSetupAssistant",
}
::sforce::component! { ServiceSetupAssistantSettings }

::sforce::enumeration! {
    /// `SessionSecurityLevel`.
    pub enum SessionSecurityLevel {
        Low = "LOW",
        Standard = "STANDARD",
        HighAssurance = "HIGH_ASSURANCE",
    }
}

/// `SessionSettings`.
#[derive(Default)]
pub struct SessionSettings {
    /// `allowUserAuthenticationByCertificate`.
    pub allow_user_authentication_by_certificate: Option<bool>,
    /// `allowUserCertBasedAuthenticationWithOcspValidation`.
    pub allow_user_cert_based_authentication_with_ocsp_validation: Option<bool>,
    /// `auraBoxcarReductionPref`.
    pub aura_boxcar_reduction_pref: Option<bool>,
    /// `canConfirmEmailChangeInLightningCommunities`.
    pub can_confirm_email_change_in_lightning_communities: Option<bool>,
    /// `canConfirmIdentityBySmsOnly`.
    pub can_confirm_identity_by_sms_only: Option<bool>,
    /// `disableTimeoutWarning`.
    pub disable_timeout_warning: Option<bool>,
    /// `enableBuiltInAuthenticator`.
    pub enable_built_in_authenticator: Option<bool>,
    /// `enableCSPOnEmail`.
    pub enable_csp_on_email: Option<bool>,
    /// `enableCSRFOnGet`.
    pub enable_csrf_on_get: Option<bool>,
    /// `enableCSRFOnPost`.
    pub enable_csrf_on_post: Option<bool>,
    /// `enableCacheAndAutocomplete`.
    pub enable_cache_and_autocomplete: Option<bool>,
    /// `enableClickjackNonsetupSFDC`.
    pub enable_clickjack_nonsetup_sfdc: Option<bool>,
    /// `enableClickjackNonsetupUser`.
    pub enable_clickjack_nonsetup_user: Option<bool>,
    /// `enableClickjackNonsetupUserHeaderless`.
    pub enable_clickjack_nonsetup_user_headerless: Option<bool>,
    /// `enableClickjackSetup`.
    pub enable_clickjack_setup: Option<bool>,
    /// `enableCoepHeader`.
    pub enable_coep_header: Option<bool>,
    /// `enableContentSniffingProtection`.
    pub enable_content_sniffing_protection: Option<bool>,
    /// `enableCoopHeader`.
    pub enable_coop_header: Option<bool>,
    /// `enableLightningLogin`.
    pub enable_lightning_login: Option<bool>,
    /// `enableLightningLoginOnlyWithUserPerm`.
    pub enable_lightning_login_only_with_user_perm: Option<bool>,
    /// `enableMFADirectUILoginOptIn`.
    pub enable_mfa_direct_ui_login_opt_in: Option<bool>,
    /// `enableOauthCorsPolicy`.
    pub enable_oauth_cors_policy: Option<bool>,
    /// `enablePermissionsPolicy`.
    pub enable_permissions_policy: Option<bool>,
    /// `enablePostForSessions`.
    pub enable_post_for_sessions: Option<bool>,
    /// `enableSMSIdentity`.
    pub enable_sms_identity: Option<bool>,
    /// `enableU2F`.
    pub enable_u2f: Option<bool>,
    /// `enforceIpRangesEveryRequest`.
    pub enforce_ip_ranges_every_request: Option<bool>,
    /// `enforceUserDeviceRevoked`.
    pub enforce_user_device_revoked: Option<bool>,
    /// `forceLogoutOnSessionTimeout`.
    pub force_logout_on_session_timeout: Option<bool>,
    /// `forceRelogin`.
    pub force_relogin: Option<bool>,
    /// `grantCameraAccess`.
    pub grant_camera_access: Option<String>,
    /// `grantMicrophoneAccess`.
    pub grant_microphone_access: Option<String>,
    /// `hasRetainedLoginHints`.
    pub has_retained_login_hints: Option<bool>,
    /// `hasUserSwitching`.
    pub has_user_switching: Option<bool>,
    /// `hstsOnForcecomSites`.
    pub hsts_on_forcecom_sites: Option<bool>,
    /// `identityConfirmationOnEmailChange`.
    pub identity_confirmation_on_email_change: Option<bool>,
    /// `identityConfirmationOnTwoFactorRegistrationEnabled`.
    pub identity_confirmation_on_two_factor_registration_enabled: Option<bool>,
    /// `lockSessionsToDomain`.
    pub lock_sessions_to_domain: Option<bool>,
    /// `lockSessionsToIp`.
    pub lock_sessions_to_ip: Option<bool>,
    /// `lockerServiceAPIVersion`.
    pub locker_service_api_version: Option<String>,
    /// `lockerServiceCSP`.
    pub locker_service_csp: Option<bool>,
    /// `lockerServiceNext`.
    pub locker_service_next: Option<bool>,
    /// `lockerServiceNextControl`.
    pub locker_service_next_control: Option<bool>,
    /// `lockerTrustedMode`.
    pub locker_trusted_mode: Option<bool>,
    /// `lockerTrustedResources`.
    pub locker_trusted_resources: Option<String>,
    /// `logoutURL`.
    pub logout_url: Option<String>,
    /// `redirectBlockModeEnabled`.
    pub redirect_block_mode_enabled: Option<bool>,
    /// `redirectionWarning`.
    pub redirection_warning: Option<bool>,
    /// `referrerPolicy`.
    pub referrer_policy: Option<bool>,
    /// `referrerPolicyDirective`.
    pub referrer_policy_directive: Option<String>,
    /// `requireHttpOnly`.
    pub require_http_only: Option<bool>,
    /// `sendCspForUncommonClients`.
    pub send_csp_for_uncommon_clients: Option<bool>,
    /// `sessionTimeout`.
    pub session_timeout: ::sforce::Pick<SessionTimeout>,
    /// `sidToken3rdPartyAuraApp`.
    pub sid_token3rd_party_aura_app: Option<bool>,
    /// `skipSFAWhenMFADirectUILogin`.
    pub skip_sfa_when_mfa_direct_ui_login: Option<bool>,
    /// `terminateUserSessionsWhenAdminResetsPassword`.
    pub terminate_user_sessions_when_admin_resets_password: Option<bool>,
    /// `untrustedRedirect`.
    pub untrusted_redirect: ::sforce::Pick<UntrustedRedirectEnum>,
    /// `useEAPIRateLimitForConnectAPI`.
    pub use_eapi_rate_limit_for_connect_api: Option<bool>,
    /// `useLocalStorageForLogoutUrl`.
    pub use_local_storage_for_logout_url: Option<bool>,
    /// `welcomeEmailTemplateId`.
    pub welcome_email_template_id: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SessionSettings: "SessionSettings" in API, base None, subtypes [], object None;
    opt Flag allow_user_authentication_by_certificate "allowUserAuthenticationByCertificate",
    opt Flag allow_user_cert_based_authentication_with_ocsp_validation "allowUserCertBasedAuthenticationWithOcspValidation",
    opt Flag aura_boxcar_reduction_pref "auraBoxcarReductionPref",
    opt Flag can_confirm_email_change_in_lightning_communities "canConfirmEmailChangeInLightningCommunities",
    opt Flag can_confirm_identity_by_sms_only "canConfirmIdentityBySmsOnly",
    opt Flag disable_timeout_warning "disableTimeoutWarning",
    opt Flag enable_built_in_authenticator "enableBuiltInAuthenticator",
    opt Flag enable_csp_on_email "enableCSPOnEmail",
    opt Flag enable_csrf_on_get "enableCSRFOnGet",
    opt Flag enable_csrf_on_post "enableCSRFOnPost",
    opt Flag enable_cache_and_autocomplete "enableCacheAndAutocomplete",
    opt Flag enable_clickjack_nonsetup_sfdc "enableClickjackNonsetupSFDC",
    opt Flag enable_clickjack_nonsetup_user "enableClickjackNonsetupUser",
    opt Flag enable_clickjack_nonsetup_user_headerless "enableClickjackNonsetupUserHeaderless",
    opt Flag enable_clickjack_setup "enableClickjackSetup",
    opt Flag enable_coep_header "enableCoepHeader",
    opt Flag enable_content_sniffing_protection "enableContentSniffingProtection",
    opt Flag enable_coop_header "enableCoopHeader",
    opt Flag enable_lightning_login "enableLightningLogin",
    opt Flag enable_lightning_login_only_with_user_perm "enableLightningLoginOnlyWithUserPerm",
    opt Flag enable_mfa_direct_ui_login_opt_in "enableMFADirectUILoginOptIn",
    opt Flag enable_oauth_cors_policy "enableOauthCorsPolicy",
    opt Flag enable_permissions_policy "enablePermissionsPolicy",
    opt Flag enable_post_for_sessions "enablePostForSessions",
    opt Flag enable_sms_identity "enableSMSIdentity",
    opt Flag enable_u2f "enableU2F",
    opt Flag enforce_ip_ranges_every_request "enforceIpRangesEveryRequest",
    opt Flag enforce_user_device_revoked "enforceUserDeviceRevoked",
    opt Flag force_logout_on_session_timeout "forceLogoutOnSessionTimeout",
    opt Flag force_relogin "forceRelogin",
    opt Text grant_camera_access "grantCameraAccess",
    opt Text grant_microphone_access "grantMicrophoneAccess",
    opt Flag has_retained_login_hints "hasRetainedLoginHints",
    opt Flag has_user_switching "hasUserSwitching",
    opt Flag hsts_on_forcecom_sites "hstsOnForcecomSites",
    opt Flag identity_confirmation_on_email_change "identityConfirmationOnEmailChange",
    opt Flag identity_confirmation_on_two_factor_registration_enabled "identityConfirmationOnTwoFactorRegistrationEnabled",
    opt Flag lock_sessions_to_domain "lockSessionsToDomain",
    opt Flag lock_sessions_to_ip "lockSessionsToIp",
    opt Text locker_service_api_version "lockerServiceAPIVersion",
    opt Flag locker_service_csp "lockerServiceCSP",
    opt Flag locker_service_next "lockerServiceNext",
    opt Flag locker_service_next_control "lockerServiceNextControl",
    opt Flag locker_trusted_mode "lockerTrustedMode",
    opt Text locker_trusted_resources "lockerTrustedResources",
    opt Text logout_url "logoutURL",
    opt Flag redirect_block_mode_enabled "redirectBlockModeEnabled",
    opt Flag redirection_warning "redirectionWarning",
    opt Flag referrer_policy "referrerPolicy",
    opt Text referrer_policy_directive "referrerPolicyDirective",
    opt Flag require_http_only "requireHttpOnly",
    opt Flag send_csp_for_uncommon_clients "sendCspForUncommonClients",
    opt Pick(SessionTimeout) session_timeout "sessionTimeout",
    opt Flag sid_token3rd_party_aura_app "sidToken3rdPartyAuraApp",
    opt Flag skip_sfa_when_mfa_direct_ui_login "skipSFAWhenMFADirectUILogin",
    opt Flag terminate_user_sessions_when_admin_resets_password "terminateUserSessionsWhenAdminResetsPassword",
    opt Pick(UntrustedRedirectEnum) untrusted_redirect "untrustedRedirect",
    opt Flag use_eapi_rate_limit_for_connect_api "useEAPIRateLimitForConnectAPI",
    opt Flag use_local_storage_for_logout_url "useLocalStorageForLogoutUrl",
    opt Text welcome_email_template_id "welcomeEmailTemplateId",
}

::sforce::enumeration! {
    /// `SessionTimeout`.
    pub enum SessionTimeout {
        TwentyFourHours = "TwentyFourHours",
        TwelveHours = "TwelveHours",
        EightHours = "EightHours",
        FourHours = "FourHours",
        TwoHours = "TwoHours",
        NinetyMinutes = "NinetyMinutes",
        SixtyMinutes = "SixtyMinutes",
        ThirtyMinutes = "ThirtyMinutes",
        FifteenMinutes = "FifteenMinutes",
    }
}

/// `SetupCopilotSettings`, a [`Metadata`].
#[derive(Default)]
pub struct SetupCopilotSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableAgentForSetupBeta`.
    pub enable_agent_for_setup_beta: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SetupCopilotSettings: "SetupCopilotSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_agent_for_setup_beta "enableAgentForSetupBeta",
}
::sforce::component! { SetupCopilotSettings }

::sforce::enumeration! {
    /// `SetupObjectVisibility`.
    pub enum SetupObjectVisibility {
        PackageProtected = "PackageProtected",
        Protected = "Protected",
        Public = "Public",
    }
}

/// `SharedTo`.
#[derive(Default)]
pub struct SharedTo {
    /// `allCustomerPortalUsers`.
    pub all_customer_portal_users: Option<String>,
    /// `allInternalUsers`.
    pub all_internal_users: Option<String>,
    /// `allPartnerUsers`.
    pub all_partner_users: Option<String>,
    /// `channelProgramGroup`.
    pub channel_program_group: Vec<String>,
    /// `channelProgramGroups`.
    pub channel_program_groups: Vec<String>,
    /// `group`.
    pub group: Vec<String>,
    /// `groups`.
    pub groups: Vec<String>,
    /// `guestUser`.
    pub guest_user: Vec<String>,
    /// `managerSubordinates`.
    pub manager_subordinates: Vec<String>,
    /// `managers`.
    pub managers: Vec<String>,
    /// `portalRole`.
    pub portal_role: Vec<String>,
    /// `portalRoleAndSubordinates`.
    pub portal_role_and_subordinates: Vec<String>,
    /// `queue`.
    pub queue: Vec<String>,
    /// `role`.
    pub role: Vec<String>,
    /// `roleAndSubordinates`.
    pub role_and_subordinates: Vec<String>,
    /// `roleAndSubordinatesInternal`.
    pub role_and_subordinates_internal: Vec<String>,
    /// `roles`.
    pub roles: Vec<String>,
    /// `rolesAndSubordinates`.
    pub roles_and_subordinates: Vec<String>,
    /// `territories`.
    pub territories: Vec<String>,
    /// `territoriesAndSubordinates`.
    pub territories_and_subordinates: Vec<String>,
    /// `territory`.
    pub territory: Vec<String>,
    /// `territoryAndSubordinates`.
    pub territory_and_subordinates: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SharedTo: "SharedTo" in API, base None, subtypes [], object None;
    opt Text all_customer_portal_users "allCustomerPortalUsers",
    opt Text all_internal_users "allInternalUsers",
    opt Text all_partner_users "allPartnerUsers",
    opt Texts channel_program_group "channelProgramGroup",
    opt Texts channel_program_groups "channelProgramGroups",
    opt Texts group "group",
    opt Texts groups "groups",
    opt Texts guest_user "guestUser",
    opt Texts manager_subordinates "managerSubordinates",
    opt Texts managers "managers",
    opt Texts portal_role "portalRole",
    opt Texts portal_role_and_subordinates "portalRoleAndSubordinates",
    opt Texts queue "queue",
    opt Texts role "role",
    opt Texts role_and_subordinates "roleAndSubordinates",
    opt Texts role_and_subordinates_internal "roleAndSubordinatesInternal",
    opt Texts roles "roles",
    opt Texts roles_and_subordinates "rolesAndSubordinates",
    opt Texts territories "territories",
    opt Texts territories_and_subordinates "territoriesAndSubordinates",
    opt Texts territory "territory",
    opt Texts territory_and_subordinates "territoryAndSubordinates",
}

/// `SharedWith`.
#[derive(Default)]
pub struct SharedWith {
    /// `fullyQualifiedName`, required.
    pub fully_qualified_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SharedWith: "SharedWith" in API, base None, subtypes [], object None;
    req Text fully_qualified_name "fullyQualifiedName",
}

/// `SharingBaseRule`, a [`Metadata`].
#[derive(Default)]
pub struct SharingBaseRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `accessLevel`, required.
    pub access_level: Option<String>,
    /// `accountSettings`.
    pub account_settings: ::sforce::Opt<AccountSharingRuleSettings>,
    /// `description`.
    pub description: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `sharedTo`, required.
    pub shared_to: ::sforce::Opt<SharedTo>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SharingBaseRule: "SharingBaseRule" in API, base Some(&Metadata), subtypes [
        SharingCriteriaRule,
        SharingGuestRule,
        SharingOwnerRule,
        SharingTerritoryRule,
    ], object None;
    opt Text full_name "fullName",
    req Text access_level "accessLevel",
    opt One(AccountSharingRuleSettings) account_settings "accountSettings",
    opt Text description "description",
    req Text label "label",
    req One(SharedTo) shared_to "sharedTo",
}
::sforce::component! { SharingBaseRule }

/// `SharingCriteriaRule`, a [`SharingBaseRule`].
#[derive(Default)]
pub struct SharingCriteriaRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `accessLevel`, required.
    pub access_level: Option<String>,
    /// `accountSettings`.
    pub account_settings: ::sforce::Opt<AccountSharingRuleSettings>,
    /// `description`.
    pub description: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `sharedTo`, required.
    pub shared_to: ::sforce::Opt<SharedTo>,
    /// `booleanFilter`.
    pub boolean_filter: Option<String>,
    /// `criteriaItems`.
    pub criteria_items: ::sforce::PolyList<FilterItem>,
    /// `includeRecordsOwnedByAll`, required.
    pub include_records_owned_by_all: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SharingCriteriaRule: "SharingCriteriaRule" in API, base Some(&SharingBaseRule), subtypes [], object None;
    opt Text full_name "fullName",
    req Text access_level "accessLevel",
    opt One(AccountSharingRuleSettings) account_settings "accountSettings",
    opt Text description "description",
    req Text label "label",
    req One(SharedTo) shared_to "sharedTo",
    opt Text boolean_filter "booleanFilter",
    opt List(FilterItem) criteria_items "criteriaItems",
    req Flag include_records_owned_by_all "includeRecordsOwnedByAll",
}
::sforce::component! { SharingCriteriaRule }

/// `SharingGuestRule`, a [`SharingBaseRule`].
#[derive(Default)]
pub struct SharingGuestRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `accessLevel`, required.
    pub access_level: Option<String>,
    /// `accountSettings`.
    pub account_settings: ::sforce::Opt<AccountSharingRuleSettings>,
    /// `description`.
    pub description: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `sharedTo`, required.
    pub shared_to: ::sforce::Opt<SharedTo>,
    /// `booleanFilter`.
    pub boolean_filter: Option<String>,
    /// `criteriaItems`.
    pub criteria_items: ::sforce::PolyList<FilterItem>,
    /// `includeHVUOwnedRecords`, required.
    pub include_hvu_owned_records: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SharingGuestRule: "SharingGuestRule" in API, base Some(&SharingBaseRule), subtypes [], object None;
    opt Text full_name "fullName",
    req Text access_level "accessLevel",
    opt One(AccountSharingRuleSettings) account_settings "accountSettings",
    opt Text description "description",
    req Text label "label",
    req One(SharedTo) shared_to "sharedTo",
    opt Text boolean_filter "booleanFilter",
    opt List(FilterItem) criteria_items "criteriaItems",
    req Flag include_hvu_owned_records "includeHVUOwnedRecords",
}
::sforce::component! { SharingGuestRule }

::sforce::enumeration! {
    /// `SharingModel`.
    pub enum SharingModel {
        Private = "Private",
        Read = "Read",
        ReadSelect = "ReadSelect",
        ReadWrite = "ReadWrite",
        ReadWriteTransfer = "ReadWriteTransfer",
        FullAccess = "FullAccess",
        ControlledByParent = "ControlledByParent",
        ControlledByLeadOrContact = "ControlledByLeadOrContact",
        ControlledByCampaign = "ControlledByCampaign",
    }
}

/// `SharingOwnerRule`, a [`SharingBaseRule`].
#[derive(Default)]
pub struct SharingOwnerRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `accessLevel`, required.
    pub access_level: Option<String>,
    /// `accountSettings`.
    pub account_settings: ::sforce::Opt<AccountSharingRuleSettings>,
    /// `description`.
    pub description: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `sharedTo`, required.
    pub shared_to: ::sforce::Opt<SharedTo>,
    /// `sharedFrom`, required.
    pub shared_from: ::sforce::Opt<SharedTo>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SharingOwnerRule: "SharingOwnerRule" in API, base Some(&SharingBaseRule), subtypes [SharingTerritoryRule], object None;
    opt Text full_name "fullName",
    req Text access_level "accessLevel",
    opt One(AccountSharingRuleSettings) account_settings "accountSettings",
    opt Text description "description",
    req Text label "label",
    req One(SharedTo) shared_to "sharedTo",
    req One(SharedTo) shared_from "sharedFrom",
}
::sforce::component! { SharingOwnerRule }

/// `SharingReason`, a [`Metadata`].
#[derive(Default)]
pub struct SharingReason {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SharingReason: "SharingReason" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text label "label",
}
::sforce::component! { SharingReason }

/// `SharingReasonTranslation`.
#[derive(Default)]
pub struct SharingReasonTranslation {
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SharingReasonTranslation: "SharingReasonTranslation" in API, base None, subtypes [], object None;
    req Text label "label",
    req Text name "name",
}

/// `SharingRecalculation`.
#[derive(Default)]
pub struct SharingRecalculation {
    /// `className`, required.
    pub class_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SharingRecalculation: "SharingRecalculation" in API, base None, subtypes [], object None;
    req Text class_name "className",
}

/// `SharingRules`, a [`Metadata`].
#[derive(Default)]
pub struct SharingRules {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `sharingCriteriaRules`.
    pub sharing_criteria_rules: ::sforce::List<SharingCriteriaRule>,
    /// `sharingGuestRules`.
    pub sharing_guest_rules: ::sforce::List<SharingGuestRule>,
    /// `sharingOwnerRules`.
    pub sharing_owner_rules: ::sforce::PolyList<SharingOwnerRule>,
    /// `sharingTerritoryRules`.
    pub sharing_territory_rules: ::sforce::List<SharingTerritoryRule>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SharingRules: "SharingRules" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(SharingCriteriaRule) sharing_criteria_rules "sharingCriteriaRules",
    opt List(SharingGuestRule) sharing_guest_rules "sharingGuestRules",
    opt List(SharingOwnerRule) sharing_owner_rules "sharingOwnerRules",
    opt List(SharingTerritoryRule) sharing_territory_rules "sharingTerritoryRules",
}
::sforce::component! { SharingRules }

/// `SharingSet`, a [`Metadata`].
#[derive(Default)]
pub struct SharingSet {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `accessMappings`.
    pub access_mappings: ::sforce::List<AccessMapping>,
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `profiles`.
    pub profiles: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SharingSet: "SharingSet" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(AccessMapping) access_mappings "accessMappings",
    opt Text description "description",
    req Text name "name",
    opt Texts profiles "profiles",
}
::sforce::component! { SharingSet }

/// `SharingSettings`, a [`Metadata`].
#[derive(Default)]
pub struct SharingSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `deferGroupMembership`.
    pub defer_group_membership: Option<bool>,
    /// `deferSharingRules`.
    pub defer_sharing_rules: Option<bool>,
    /// `enableAccountRoleOptimization`.
    pub enable_account_role_optimization: Option<bool>,
    /// `enableAssetSharing`.
    pub enable_asset_sharing: Option<bool>,
    /// `enableCommunityUserVisibility`.
    pub enable_community_user_visibility: Option<bool>,
    /// `enableExternalSharingModel`.
    pub enable_external_sharing_model: Option<bool>,
    /// `enableManagerGroups`.
    pub enable_manager_groups: Option<bool>,
    /// `enableManualUserRecordSharing`.
    pub enable_manual_user_record_sharing: Option<bool>,
    /// `enablePartnerSuperUserAccess`.
    pub enable_partner_super_user_access: Option<bool>,
    /// `enablePortalUserCaseSharing`.
    pub enable_portal_user_case_sharing: Option<bool>,
    /// `enablePortalUserVisibility`.
    pub enable_portal_user_visibility: Option<bool>,
    /// `enableRemoveTMGroupMembership`.
    pub enable_remove_tm_group_membership: Option<bool>,
    /// `enableRestrictAccessLookupRecords`.
    pub enable_restrict_access_lookup_records: Option<bool>,
    /// `enableSecureGuestAccess`.
    pub enable_secure_guest_access: Option<bool>,
    /// `enableShareObjectReportTypes`.
    pub enable_share_object_report_types: Option<bool>,
    /// `enableStandardReportVisibility`.
    pub enable_standard_report_visibility: Option<bool>,
    /// `enableTerritoryForecastManager`.
    pub enable_territory_forecast_manager: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SharingSettings: "SharingSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag defer_group_membership "deferGroupMembership",
    opt Flag defer_sharing_rules "deferSharingRules",
    opt Flag enable_account_role_optimization "enableAccountRoleOptimization",
    opt Flag enable_asset_sharing "enableAssetSharing",
    opt Flag enable_community_user_visibility "enableCommunityUserVisibility",
    opt Flag enable_external_sharing_model "enableExternalSharingModel",
    opt Flag enable_manager_groups "enableManagerGroups",
    opt Flag enable_manual_user_record_sharing "enableManualUserRecordSharing",
    opt Flag enable_partner_super_user_access "enablePartnerSuperUserAccess",
    opt Flag enable_portal_user_case_sharing "enablePortalUserCaseSharing",
    opt Flag enable_portal_user_visibility "enablePortalUserVisibility",
    opt Flag enable_remove_tm_group_membership "enableRemoveTMGroupMembership",
    opt Flag enable_restrict_access_lookup_records "enableRestrictAccessLookupRecords",
    opt Flag enable_secure_guest_access "enableSecureGuestAccess",
    opt Flag enable_share_object_report_types "enableShareObjectReportTypes",
    opt Flag enable_standard_report_visibility "enableStandardReportVisibility",
    opt Flag enable_territory_forecast_manager "enableTerritoryForecastManager",
}
::sforce::component! { SharingSettings }

/// `SharingTerritoryRule`, a [`SharingOwnerRule`].
#[derive(Default)]
pub struct SharingTerritoryRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `accessLevel`, required.
    pub access_level: Option<String>,
    /// `accountSettings`.
    pub account_settings: ::sforce::Opt<AccountSharingRuleSettings>,
    /// `description`.
    pub description: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `sharedTo`, required.
    pub shared_to: ::sforce::Opt<SharedTo>,
    /// `sharedFrom`, required.
    pub shared_from: ::sforce::Opt<SharedTo>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SharingTerritoryRule: "SharingTerritoryRule" in API, base Some(&SharingOwnerRule), subtypes [], object None;
    opt Text full_name "fullName",
    req Text access_level "accessLevel",
    opt One(AccountSharingRuleSettings) account_settings "accountSettings",
    opt Text description "description",
    req Text label "label",
    req One(SharedTo) shared_to "sharedTo",
    req One(SharedTo) shared_from "sharedFrom",
}
::sforce::component! { SharingTerritoryRule }

/// `SidebarComponent`.
#[derive(Default)]
pub struct SidebarComponent {
    /// `componentType`, required.
    pub component_type: Option<String>,
    /// `createAction`.
    pub create_action: Option<String>,
    /// `enableLinking`.
    pub enable_linking: Option<bool>,
    /// `height`.
    pub height: Option<i32>,
    /// `label`.
    pub label: Option<String>,
    /// `lookup`.
    pub lookup: Option<String>,
    /// `page`.
    pub page: Option<String>,
    /// `relatedLists`.
    pub related_lists: ::sforce::List<RelatedList>,
    /// `unit`.
    pub unit: Option<String>,
    /// `updateAction`.
    pub update_action: Option<String>,
    /// `width`.
    pub width: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SidebarComponent: "SidebarComponent" in API, base None, subtypes [], object None;
    req Text component_type "componentType",
    opt Text create_action "createAction",
    opt Flag enable_linking "enableLinking",
    opt Int height "height",
    opt Text label "label",
    opt Text lookup "lookup",
    opt Text page "page",
    opt List(RelatedList) related_lists "relatedLists",
    opt Text unit "unit",
    opt Text update_action "updateAction",
    opt Int width "width",
}

/// `SingleSignOnSettings`.
#[derive(Default)]
pub struct SingleSignOnSettings {
    /// `enableCaseInsensitiveFederationID`.
    pub enable_case_insensitive_federation_id: Option<bool>,
    /// `enableForceDelegatedCallout`.
    pub enable_force_delegated_callout: Option<bool>,
    /// `enableMultipleSamlConfigs`.
    pub enable_multiple_saml_configs: Option<bool>,
    /// `enableSamlJitProvisioning`.
    pub enable_saml_jit_provisioning: Option<bool>,
    /// `enableSamlLogin`.
    pub enable_saml_login: Option<bool>,
    /// `isLoginWithSalesforceCredentialsDisabled`.
    pub is_login_with_salesforce_credentials_disabled: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SingleSignOnSettings: "SingleSignOnSettings" in API, base None, subtypes [], object None;
    opt Flag enable_case_insensitive_federation_id "enableCaseInsensitiveFederationID",
    opt Flag enable_force_delegated_callout "enableForceDelegatedCallout",
    opt Flag enable_multiple_saml_configs "enableMultipleSamlConfigs",
    opt Flag enable_saml_jit_provisioning "enableSamlJitProvisioning",
    opt Flag enable_saml_login "enableSamlLogin",
    opt Flag is_login_with_salesforce_credentials_disabled "isLoginWithSalesforceCredentialsDisabled",
}

/// `Site`.
#[derive(Default)]
pub struct Site {
    /// `urlPathPrefix`.
    pub url_path_prefix: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Site: "Site" in API, base None, subtypes [], object None;
    opt Text url_path_prefix "urlPathPrefix",
}

::sforce::enumeration! {
    /// `SiteClickjackProtectionLevel`.
    pub enum SiteClickjackProtectionLevel {
        AllowAllFraming = "AllowAllFraming",
        External = "External",
        SameOriginOnly = "SameOriginOnly",
        NoFraming = "NoFraming",
    }
}

/// `SiteDotCom`, a [`MetadataWithContent`].
#[derive(Default)]
pub struct SiteDotCom {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `content`.
    pub content: Option<::sforce::Blob>,
    /// `label`, required.
    pub label: Option<String>,
    /// `siteType`, required.
    pub site_type: ::sforce::Pick<SiteType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SiteDotCom: "SiteDotCom" in API, base Some(&MetadataWithContent), subtypes [], object None;
    opt Text full_name "fullName",
    opt Blob content "content",
    req Text label "label",
    req Pick(SiteType) site_type "siteType",
}
::sforce::component! { SiteDotCom }

/// `SiteIframeWhiteListUrl`.
#[derive(Default)]
pub struct SiteIframeWhiteListUrl {
    /// `url`, required.
    pub url: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SiteIframeWhiteListUrl: "SiteIframeWhiteListUrl" in API, base None, subtypes [], object None;
    req Text url "url",
}

::sforce::enumeration! {
    /// `SiteRedirect`.
    pub enum SiteRedirect {
        Permanent = "Permanent",
        Temporary = "Temporary",
    }
}

/// `SiteRedirectMapping`.
#[derive(Default)]
pub struct SiteRedirectMapping {
    /// `action`, required.
    pub action: ::sforce::Pick<SiteRedirect>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `isDynamic`.
    pub is_dynamic: Option<bool>,
    /// `source`, required.
    pub source: Option<String>,
    /// `target`, required.
    pub target: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SiteRedirectMapping: "SiteRedirectMapping" in API, base None, subtypes [], object None;
    req Pick(SiteRedirect) action "action",
    opt Flag is_active "isActive",
    opt Flag is_dynamic "isDynamic",
    req Text source "source",
    req Text target "target",
}

/// `SiteSettings`, a [`Metadata`].
#[derive(Default)]
pub struct SiteSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableExpBuilderCopilot`.
    pub enable_exp_builder_copilot: Option<bool>,
    /// `enableProxyLoginICHeader`.
    pub enable_proxy_login_ic_header: Option<bool>,
    /// `enableTopicsInSites`.
    pub enable_topics_in_sites: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SiteSettings: "SiteSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_exp_builder_copilot "enableExpBuilderCopilot",
    opt Flag enable_proxy_login_ic_header "enableProxyLoginICHeader",
    opt Flag enable_topics_in_sites "enableTopicsInSites",
}
::sforce::component! { SiteSettings }

::sforce::enumeration! {
    /// `SiteType`.
    pub enum SiteType {
        Siteforce = "Siteforce",
        Visualforce = "Visualforce",
        ChatterNetwork = "ChatterNetwork",
        ChatterNetworkPicasso = "ChatterNetworkPicasso",
    }
}

/// `SiteWebAddress`.
#[derive(Default)]
pub struct SiteWebAddress {
    /// `certificate`.
    pub certificate: Option<String>,
    /// `domainName`, required.
    pub domain_name: Option<String>,
    /// `primary`, required.
    pub primary: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SiteWebAddress: "SiteWebAddress" in API, base None, subtypes [], object None;
    opt Text certificate "certificate",
    req Text domain_name "domainName",
    req Flag primary "primary",
}

::sforce::enumeration! {
    /// `SitesArchiveStatus`.
    pub enum SitesArchiveStatus {
        TemporarilyArchived = "TemporarilyArchived",
        NotArchived = "NotArchived",
    }
}

/// `Skill`, a [`Metadata`].
#[derive(Default)]
pub struct Skill {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `assignments`.
    pub assignments: ::sforce::Opt<SkillAssignments>,
    /// `description`.
    pub description: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `skillType`.
    pub skill_type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Skill: "Skill" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt One(SkillAssignments) assignments "assignments",
    opt Text description "description",
    req Text label "label",
    opt Text skill_type "skillType",
}
::sforce::component! { Skill }

/// `SkillAssignments`.
#[derive(Default)]
pub struct SkillAssignments {
    /// `profiles`.
    pub profiles: ::sforce::Opt<SkillProfileAssignments>,
    /// `users`.
    pub users: ::sforce::Opt<SkillUserAssignments>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SkillAssignments: "SkillAssignments" in API, base None, subtypes [], object None;
    opt One(SkillProfileAssignments) profiles "profiles",
    opt One(SkillUserAssignments) users "users",
}

/// `SkillProfileAssignments`.
#[derive(Default)]
pub struct SkillProfileAssignments {
    /// `profile`.
    pub profile: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SkillProfileAssignments: "SkillProfileAssignments" in API, base None, subtypes [], object None;
    opt Texts profile "profile",
}

/// `SkillType`, a [`Metadata`].
#[derive(Default)]
pub struct SkillType {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SkillType: "SkillType" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text master_label "masterLabel",
}
::sforce::component! { SkillType }

/// `SkillUserAssignments`.
#[derive(Default)]
pub struct SkillUserAssignments {
    /// `user`.
    pub user: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SkillUserAssignments: "SkillUserAssignments" in API, base None, subtypes [], object None;
    opt Texts user "user",
}

/// `SoFieldMapping`.
#[derive(Default)]
pub struct SoFieldMapping {
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `objectName`, required.
    pub object_name: Option<String>,
    /// `sfFieldName`, required.
    pub sf_field_name: Option<String>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SoFieldMapping: "SoFieldMapping" in API, base None, subtypes [], object None;
    req Text label "label",
    req Text name "name",
    req Text object_name "objectName",
    req Text sf_field_name "sfFieldName",
    req Text r#type "type",
}

/// `SoFieldMappingSettings`, a [`Metadata`].
#[derive(Default)]
pub struct SoFieldMappingSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `soFieldMapping`.
    pub so_field_mapping: ::sforce::List<SoFieldMapping>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SoFieldMappingSettings: "SoFieldMappingSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(SoFieldMapping) so_field_mapping "soFieldMapping",
}
::sforce::component! { SoFieldMappingSettings }

/// `SocialCustomerServiceSettings`, a [`Metadata`].
#[derive(Default)]
pub struct SocialCustomerServiceSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `caseSubjectOption`, required.
    pub case_subject_option: ::sforce::Pick<CaseSubjectOption>,
    /// `enableAllFBResponseAccounts`.
    pub enable_all_fb_response_accounts: Option<bool>,
    /// `enableInboundProcessingConcurrency`.
    pub enable_inbound_processing_concurrency: Option<bool>,
    /// `enableSocialApprovals`.
    pub enable_social_approvals: Option<bool>,
    /// `enableSocialCaseAssignmentRules`.
    pub enable_social_case_assignment_rules: Option<bool>,
    /// `enableSocialCustomerService`.
    pub enable_social_customer_service: Option<bool>,
    /// `enableSocialPersonaHistoryTracking`.
    pub enable_social_persona_history_tracking: Option<bool>,
    /// `enableSocialPostHistoryTracking`.
    pub enable_social_post_history_tracking: Option<bool>,
    /// `enableSocialReceiveParentPost`.
    pub enable_social_receive_parent_post: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SocialCustomerServiceSettings: "SocialCustomerServiceSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Pick(CaseSubjectOption) case_subject_option "caseSubjectOption",
    opt Flag enable_all_fb_response_accounts "enableAllFBResponseAccounts",
    opt Flag enable_inbound_processing_concurrency "enableInboundProcessingConcurrency",
    opt Flag enable_social_approvals "enableSocialApprovals",
    opt Flag enable_social_case_assignment_rules "enableSocialCaseAssignmentRules",
    opt Flag enable_social_customer_service "enableSocialCustomerService",
    opt Flag enable_social_persona_history_tracking "enableSocialPersonaHistoryTracking",
    opt Flag enable_social_post_history_tracking "enableSocialPostHistoryTracking",
    opt Flag enable_social_receive_parent_post "enableSocialReceiveParentPost",
}
::sforce::component! { SocialCustomerServiceSettings }

::sforce::enumeration! {
    /// `SortOrder`.
    pub enum SortOrder {
        Asc = "Asc",
        Desc = "Desc",
    }
}

::sforce::enumeration! {
    /// `SourceCountryCode`.
    pub enum SourceCountryCode {
        Us = "US",
        Ca = "CA",
        Mx = "MX",
    }
}

::sforce::enumeration! {
    /// `SourceSystemFieldRole`.
    pub enum SourceSystemFieldRole {
        NotApplicable = "NotApplicable",
        Patient = "Patient",
        ServiceProvider = "ServiceProvider",
        RemoteMonitoringPatient = "RemoteMonitoringPatient",
        RemoteMonitoringDevice = "RemoteMonitoringDevice",
    }
}

/// `SourceTrackingSettings`, a [`Metadata`].
#[derive(Default)]
pub struct SourceTrackingSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableSourceTrackingSandboxes`.
    pub enable_source_tracking_sandboxes: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SourceTrackingSettings: "SourceTrackingSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_source_tracking_sandboxes "enableSourceTrackingSandboxes",
}
::sforce::component! { SourceTrackingSettings }

/// `StandardFieldTranslation`.
#[derive(Default)]
pub struct StandardFieldTranslation {
    /// `label`.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { StandardFieldTranslation: "StandardFieldTranslation" in API, base None, subtypes [], object None;
    opt Text label "label",
    req Text name "name",
}

/// `StandardValue`, a [`CustomValue`].
#[derive(Default)]
pub struct StandardValue {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `color`.
    pub color: Option<String>,
    /// `default`, required.
    pub default: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// `allowEmail`.
    pub allow_email: Option<bool>,
    /// `closed`.
    pub closed: Option<bool>,
    /// `converted`.
    pub converted: Option<bool>,
    /// `cssExposed`.
    pub css_exposed: Option<bool>,
    /// `forecastCategory`.
    pub forecast_category: ::sforce::Pick<ForecastCategories>,
    /// `groupingString`.
    pub grouping_string: Option<String>,
    /// `highPriority`.
    pub high_priority: Option<bool>,
    /// `probability`.
    pub probability: Option<i32>,
    /// `reverseRole`.
    pub reverse_role: Option<String>,
    /// `reviewed`.
    pub reviewed: Option<bool>,
    /// `won`.
    pub won: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { StandardValue: "StandardValue" in API, base Some(&CustomValue), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text color "color",
    req Flag default "default",
    opt Text description "description",
    opt Flag is_active "isActive",
    opt Text label "label",
    opt Flag allow_email "allowEmail",
    opt Flag closed "closed",
    opt Flag converted "converted",
    opt Flag css_exposed "cssExposed",
    opt Pick(ForecastCategories) forecast_category "forecastCategory",
    opt Text grouping_string "groupingString",
    opt Flag high_priority "highPriority",
    opt Int probability "probability",
    opt Text reverse_role "reverseRole",
    opt Flag reviewed "reviewed",
    opt Flag won "won",
}
::sforce::component! { StandardValue }

/// `StandardValueSet`, a [`Metadata`].
#[derive(Default)]
pub struct StandardValueSet {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `groupingStringEnum`.
    pub grouping_string_enum: Option<String>,
    /// `sorted`, required.
    pub sorted: Option<bool>,
    /// `standardValue`.
    pub standard_value: ::sforce::List<StandardValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { StandardValueSet: "StandardValueSet" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text grouping_string_enum "groupingStringEnum",
    req Flag sorted "sorted",
    opt List(StandardValue) standard_value "standardValue",
}
::sforce::component! { StandardValueSet }

/// `StandardValueSetTranslation`, a [`Metadata`].
#[derive(Default)]
pub struct StandardValueSetTranslation {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `valueTranslation`.
    pub value_translation: ::sforce::List<ValueTranslation>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { StandardValueSetTranslation: "StandardValueSetTranslation" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(ValueTranslation) value_translation "valueTranslation",
}
::sforce::component! { StandardValueSetTranslation }

::sforce::enumeration! {
    /// `StartsWith`.
    pub enum StartsWith {
        Consonant = "Consonant",
        Vowel = "Vowel",
        Special = "Special",
    }
}

/// `State`.
#[derive(Default)]
pub struct State {
    /// `active`, required.
    pub active: Option<bool>,
    /// `integrationValue`, required.
    pub integration_value: Option<String>,
    /// `isoCode`, required.
    pub iso_code: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `standard`, required.
    pub standard: Option<bool>,
    /// `visible`, required.
    pub visible: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { State: "State" in API, base None, subtypes [], object None;
    req Flag active "active",
    req Text integration_value "integrationValue",
    req Text iso_code "isoCode",
    req Text label "label",
    req Flag standard "standard",
    req Flag visible "visible",
}

/// `StaticDynamicValMapping`, a [`Metadata`].
#[derive(Default)]
pub struct StaticDynamicValMapping {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `attribute`, required.
    pub attribute: Option<String>,
    /// `dynamicValue`, required.
    pub dynamic_value: Option<String>,
    /// `dynamicValueObject`, required.
    pub dynamic_value_object: Option<String>,
    /// `dynamicValueObjectField`, required.
    pub dynamic_value_object_field: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `staticValue`, required.
    pub static_value: Option<String>,
    /// `staticValueObject`, required.
    pub static_value_object: Option<String>,
    /// `staticValueObjectField`, required.
    pub static_value_object_field: Option<String>,
    /// `uniqueConstraintFormula`.
    pub unique_constraint_formula: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { StaticDynamicValMapping: "StaticDynamicValMapping" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text attribute "attribute",
    req Text dynamic_value "dynamicValue",
    req Text dynamic_value_object "dynamicValueObject",
    req Text dynamic_value_object_field "dynamicValueObjectField",
    req Text master_label "masterLabel",
    req Text static_value "staticValue",
    req Text static_value_object "staticValueObject",
    req Text static_value_object_field "staticValueObjectField",
    opt Text unique_constraint_formula "uniqueConstraintFormula",
}
::sforce::component! { StaticDynamicValMapping }

/// `StaticResource`, a [`MetadataWithContent`].
#[derive(Default)]
pub struct StaticResource {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `content`.
    pub content: Option<::sforce::Blob>,
    /// `cacheControl`, required.
    pub cache_control: ::sforce::Pick<StaticResourceCacheControl>,
    /// `contentType`, required.
    pub content_type: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { StaticResource: "StaticResource" in API, base Some(&MetadataWithContent), subtypes [], object None;
    opt Text full_name "fullName",
    opt Blob content "content",
    req Pick(StaticResourceCacheControl) cache_control "cacheControl",
    req Text content_type "contentType",
    opt Text description "description",
}
::sforce::component! { StaticResource }

::sforce::enumeration! {
    /// `StaticResourceCacheControl`.
    pub enum StaticResourceCacheControl {
        Private = "Private",
        Public = "Public",
    }
}

::sforce::enumeration! {
    /// `StatusCode`.
    pub enum StatusCode {
        AlertNotificationLimitExceeded = "ALERT_NOTIFICATION_LIMIT_EXCEEDED",
        AllOrNoneOperationRolledBack = "ALL_OR_NONE_OPERATION_ROLLED_BACK",
        AlreadyApplied = "ALREADY_APPLIED",
        AlreadyInProcess = "ALREADY_IN_PROCESS",
        AlreadyRedeemedVoucher = "ALREADY_REDEEMED_VOUCHER",
        ApexDataAccessRestriction = "APEX_DATA_ACCESS_RESTRICTION",
        ApexFailed = "APEX_FAILED",
        ApiTaskInvalidRequest = "API_TASK_INVALID_REQUEST",
        ApiTaskLimitReached = "API_TASK_LIMIT_REACHED",
        ApplicationAlreadyExists = "APPLICATION_ALREADY_EXISTS",
        AssigneeTypeRequired = "ASSIGNEE_TYPE_REQUIRED",
        AttributeDefinitionLimitExceeded = "ATTRIBUTE_DEFINITION_LIMIT_EXCEEDED",
        AuraCompileError = "AURA_COMPILE_ERROR",
        AuthProviderNeedsAuth = "AUTH_PROVIDER_NEEDS_AUTH",
        AuthProviderNotFound = "AUTH_PROVIDER_NOT_FOUND",
        B2bSearchAdminError = "B2B_SEARCH_ADMIN_ERROR",
        BadCustomEntityParentDomain = "BAD_CUSTOM_ENTITY_PARENT_DOMAIN",
        BadGateway = "BAD_GATEWAY",
        BadListUnsubscribeData = "BAD_LIST_UNSUBSCRIBE_DATA",
        BadRequest = "BAD_REQUEST",
        BccNotAllowedIfBccComplianceEnabled = "BCC_NOT_ALLOWED_IF_BCC_COMPLIANCE_ENABLED",
        BlockedExclusive = "BLOCKED_EXCLUSIVE",
        BotInactiveConfig = "BOT_INACTIVE_CONFIG",
        CannotCascadeProductActive = "CANNOT_CASCADE_PRODUCT_ACTIVE",
        CannotChangeFieldTypeOfApexReferencedField = "CANNOT_CHANGE_FIELD_TYPE_OF_APEX_REFERENCED_FIELD",
        CannotChangeFieldTypeOfReferencedField = "CANNOT_CHANGE_FIELD_TYPE_OF_REFERENCED_FIELD",
        CannotCreateAnotherManagedPackage = "CANNOT_CREATE_ANOTHER_MANAGED_PACKAGE",
        CannotDeactivateDivision = "CANNOT_DEACTIVATE_DIVISION",
        CannotDeleteGlobalActionList = "CANNOT_DELETE_GLOBAL_ACTION_LIST",
        CannotDeleteLastDatedConversionRate = "CANNOT_DELETE_LAST_DATED_CONVERSION_RATE",
        CannotDeleteManagedObject = "CANNOT_DELETE_MANAGED_OBJECT",
        CannotDisableLastAdmin = "CANNOT_DISABLE_LAST_ADMIN",
        CannotEnableIpRestrictRequests = "CANNOT_ENABLE_IP_RESTRICT_REQUESTS",
        CannotExecuteFlowTrigger = "CANNOT_EXECUTE_FLOW_TRIGGER",
        CannotFreezeSelf = "CANNOT_FREEZE_SELF",
        CannotInsertUpdateActivateEntity = "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY",
        CannotModifyManagedObject = "CANNOT_MODIFY_MANAGED_OBJECT",
        CannotPasswordLockout = "CANNOT_PASSWORD_LOCKOUT",
        CannotPostToArchivedGroup = "CANNOT_POST_TO_ARCHIVED_GROUP",
        CannotRenameApexReferencedField = "CANNOT_RENAME_APEX_REFERENCED_FIELD",
        CannotRenameApexReferencedObject = "CANNOT_RENAME_APEX_REFERENCED_OBJECT",
        CannotRenameReferencedField = "CANNOT_RENAME_REFERENCED_FIELD",
        CannotRenameReferencedObject = "CANNOT_RENAME_REFERENCED_OBJECT",
        CannotReparentRecord = "CANNOT_REPARENT_RECORD",
        CannotUpdateConvertedLead = "CANNOT_UPDATE_CONVERTED_LEAD",
        CannotUpdateIsThirdParty = "CANNOT_UPDATE_IS_THIRD_PARTY",
        CannotUpdatePaymentMethodSet = "CANNOT_UPDATE_PAYMENT_METHOD_SET",
        CantDisableCorpCurrency = "CANT_DISABLE_CORP_CURRENCY",
        CantUnsetCorpCurrency = "CANT_UNSET_CORP_CURRENCY",
        CartDeliveryGroupNotFound = "CART_DELIVERY_GROUP_NOT_FOUND",
        CartItemLimitExceededForCoupons = "CART_ITEM_LIMIT_EXCEEDED_FOR_COUPONS",
        CartItemNotFound = "CART_ITEM_NOT_FOUND",
        CartNotFound = "CART_NOT_FOUND",
        CartValidationError = "CART_VALIDATION_ERROR",
        CdsUncommittedWork = "CDS_UNCOMMITTED_WORK",
        CheckoutConflict = "CHECKOUT_CONFLICT",
        CheckoutExpired = "CHECKOUT_EXPIRED",
        CheckoutInvalidated = "CHECKOUT_INVALIDATED",
        CheckoutInventoryReservation = "CHECKOUT_INVENTORY_RESERVATION",
        CheckoutLocked = "CHECKOUT_LOCKED",
        CheckoutNotFound = "CHECKOUT_NOT_FOUND",
        CheckoutUnauthorized = "CHECKOUT_UNAUTHORIZED",
        CheckoutValidation = "CHECKOUT_VALIDATION",
        ChildShareFailsParent = "CHILD_SHARE_FAILS_PARENT",
        CircularDependency = "CIRCULAR_DEPENDENCY",
        CleanServiceError = "CLEAN_SERVICE_ERROR",
        ClmInsufficientAccess = "CLM_INSUFFICIENT_ACCESS",
        ClmRecordNotFound = "CLM_RECORD_NOT_FOUND",
        CloneFieldIntegrityException = "CLONE_FIELD_INTEGRITY_EXCEPTION",
        CloneNotSupported = "CLONE_NOT_SUPPORTED",
        CmsFolderItemMoveFailed = "CMS_FOLDER_ITEM_MOVE_FAILED",
        CollisionDetected = "COLLISION_DETECTED",
        CommerceSearchIndexingSystemError = "COMMERCE_SEARCH_INDEXING_SYSTEM_ERROR",
        CommerceSearchInvalidResource = "COMMERCE_SEARCH_INVALID_RESOURCE",
        CommerceSearchMqError = "COMMERCE_SEARCH_MQ_ERROR",
        CommerceSearchProviderLimitExceeded = "COMMERCE_SEARCH_PROVIDER_LIMIT_EXCEEDED",
        CommerceSearchResourceNotFound = "COMMERCE_SEARCH_RESOURCE_NOT_FOUND",
        CommerceSearchUnsupportedLanguageError = "COMMERCE_SEARCH_UNSUPPORTED_LANGUAGE_ERROR",
        CommercialControlError = "COMMERCIAL_CONTROL_ERROR",
        CommunityNotAccessible = "COMMUNITY_NOT_ACCESSIBLE",
        Conflict = "CONFLICT",
        ConflictingEnvironmentHubMember = "CONFLICTING_ENVIRONMENT_HUB_MEMBER",
        ConflictingSsoUserMapping = "CONFLICTING_SSO_USER_MAPPING",
        ContentNotFound = "CONTENT_NOT_FOUND",
        ContentSearchNotEnabled = "CONTENT_SEARCH_NOT_ENABLED",
        ContentTypeDisabledForApi = "CONTENT_TYPE_DISABLED_FOR_API",
        ContentTypeNotFound = "CONTENT_TYPE_NOT_FOUND",
        ContextTagMissing = "CONTEXT_TAG_MISSING",
        CopilotInactiveConfig = "COPILOT_INACTIVE_CONFIG",
        CopilotSessionEnded = "COPILOT_SESSION_ENDED",
        CouponRedemptionLimitExceeded = "COUPON_REDEMPTION_LIMIT_EXCEEDED",
        CtDepthLimitExceeded = "CT_DEPTH_LIMIT_EXCEEDED",
        CtDeveloperNameNotUpdatable = "CT_DEVELOPER_NAME_NOT_UPDATABLE",
        CtEntityDeleteError = "CT_ENTITY_DELETE_ERROR",
        CtEntitySaveError = "CT_ENTITY_SAVE_ERROR",
        CtInvalidDepth = "CT_INVALID_DEPTH",
        CtInvalidQueryWord = "CT_INVALID_QUERY_WORD",
        CtInvalidTaxonomyId = "CT_INVALID_TAXONOMY_ID",
        CtInvalidTermId = "CT_INVALID_TERM_ID",
        CtInvalidTermLength = "CT_INVALID_TERM_LENGTH",
        CtNonemptyTermReference = "CT_NONEMPTY_TERM_REFERENCE",
        CtParentTermCycle = "CT_PARENT_TERM_CYCLE",
        CtTermSearchError = "CT_TERM_SEARCH_ERROR",
        CustomApexError = "CUSTOM_APEX_ERROR",
        CustomClobFieldLimitExceeded = "CUSTOM_CLOB_FIELD_LIMIT_EXCEEDED",
        CustomEntityOrFieldLimit = "CUSTOM_ENTITY_OR_FIELD_LIMIT",
        CustomFieldIndexLimitExceeded = "CUSTOM_FIELD_INDEX_LIMIT_EXCEEDED",
        CustomIndexExists = "CUSTOM_INDEX_EXISTS",
        CustomLinkLimitExceeded = "CUSTOM_LINK_LIMIT_EXCEEDED",
        CustomMetadataLimitExceeded = "CUSTOM_METADATA_LIMIT_EXCEEDED",
        CustomMetadataRelFieldManageability = "CUSTOM_METADATA_REL_FIELD_MANAGEABILITY",
        CustomSettingsLimitExceeded = "CUSTOM_SETTINGS_LIMIT_EXCEEDED",
        CustomTabLimitExceeded = "CUSTOM_TAB_LIMIT_EXCEEDED",
        DataassessmentConfigAssessmentInProgressError = "DATAASSESSMENT_CONFIG_ASSESSMENT_IN_PROGRESS_ERROR",
        DataassessmentConfigServiceError = "DATAASSESSMENT_CONFIG_SERVICE_ERROR",
        DatacloudaddressNoRecordsFound = "DATACLOUDADDRESS_NO_RECORDS_FOUND",
        DatacloudaddressProcessingError = "DATACLOUDADDRESS_PROCESSING_ERROR",
        DatacloudaddressServerError = "DATACLOUDADDRESS_SERVER_ERROR",
        DataMappingNotFound = "DATA_MAPPING_NOT_FOUND",
        DataMappingSchemaNotFound = "DATA_MAPPING_SCHEMA_NOT_FOUND",
        DataStreamInteractiveRunPreconditionFailed = "DATA_STREAM_INTERACTIVE_RUN_PRECONDITION_FAILED",
        DataStreamRunFailed = "DATA_STREAM_RUN_FAILED",
        DataTransferRecordLimitExceeded = "DATA_TRANSFER_RECORD_LIMIT_EXCEEDED",
        DataTranslationToggledBeforeIncrementalIndex = "DATA_TRANSLATION_TOGGLED_BEFORE_INCREMENTAL_INDEX",
        DataTypeNotSupported = "DATA_TYPE_NOT_SUPPORTED",
        DateOutOfRange = "DATE_OUT_OF_RANGE",
        DeleteFailed = "DELETE_FAILED",
        DeleteNotAllowed = "DELETE_NOT_ALLOWED",
        DeleteOperationTooLarge = "DELETE_OPERATION_TOO_LARGE",
        DeleteRequiredOnCascade = "DELETE_REQUIRED_ON_CASCADE",
        DependencyExists = "DEPENDENCY_EXISTS",
        DocumentVersionExists = "DOCUMENT_VERSION_EXISTS",
        DuplicatesDetected = "DUPLICATES_DETECTED",
        DuplicateCaseSolution = "DUPLICATE_CASE_SOLUTION",
        DuplicateCommNickname = "DUPLICATE_COMM_NICKNAME",
        DuplicateCustomEntityDefinition = "DUPLICATE_CUSTOM_ENTITY_DEFINITION",
        DuplicateCustomTabMotif = "DUPLICATE_CUSTOM_TAB_MOTIF",
        DuplicateDeveloperName = "DUPLICATE_DEVELOPER_NAME",
        DuplicateExternalId = "DUPLICATE_EXTERNAL_ID",
        DuplicateMasterLabel = "DUPLICATE_MASTER_LABEL",
        DuplicateSenderDisplayName = "DUPLICATE_SENDER_DISPLAY_NAME",
        DuplicateUsername = "DUPLICATE_USERNAME",
        DuplicateValue = "DUPLICATE_VALUE",
        DynamicBundleReorderActionNotAllowed = "DYNAMIC_BUNDLE_REORDER_ACTION_NOT_ALLOWED",
        EmailAddressBounced = "EMAIL_ADDRESS_BOUNCED",
        EmailExternalTransportConnectionError = "EMAIL_EXTERNAL_TRANSPORT_CONNECTION_ERROR",
        EmailExternalTransportMissingRequiredPropertyError = "EMAIL_EXTERNAL_TRANSPORT_MISSING_REQUIRED_PROPERTY_ERROR",
        EmailExternalTransportPermissionError = "EMAIL_EXTERNAL_TRANSPORT_PERMISSION_ERROR",
        EmailExternalTransportTokenError = "EMAIL_EXTERNAL_TRANSPORT_TOKEN_ERROR",
        EmailExternalTransportTooLargeError = "EMAIL_EXTERNAL_TRANSPORT_TOO_LARGE_ERROR",
        EmailExternalTransportTooManyRequestsError = "EMAIL_EXTERNAL_TRANSPORT_TOO_MANY_REQUESTS_ERROR",
        EmailExternalTransportUnknownError = "EMAIL_EXTERNAL_TRANSPORT_UNKNOWN_ERROR",
        EmailNotProcessedDueToPriorError = "EMAIL_NOT_PROCESSED_DUE_TO_PRIOR_ERROR",
        EmailOptedOut = "EMAIL_OPTED_OUT",
        EmailTemplateFormulaError = "EMAIL_TEMPLATE_FORMULA_ERROR",
        EmailTemplateMergefieldAccessError = "EMAIL_TEMPLATE_MERGEFIELD_ACCESS_ERROR",
        EmailTemplateMergefieldError = "EMAIL_TEMPLATE_MERGEFIELD_ERROR",
        EmailTemplateMergefieldValueError = "EMAIL_TEMPLATE_MERGEFIELD_VALUE_ERROR",
        EmailTemplateProcessingError = "EMAIL_TEMPLATE_PROCESSING_ERROR",
        EmptyCatalog = "EMPTY_CATALOG",
        EmptyIngestionJob = "EMPTY_INGESTION_JOB",
        EmptyScontrolFileName = "EMPTY_SCONTROL_FILE_NAME",
        EnhancedEmailTemplateCompilationError = "ENHANCED_EMAIL_TEMPLATE_COMPILATION_ERROR",
        EntityFailedIflastmodifiedOnUpdate = "ENTITY_FAILED_IFLASTMODIFIED_ON_UPDATE",
        EntityIsArchived = "ENTITY_IS_ARCHIVED",
        EntityIsDeleted = "ENTITY_IS_DELETED",
        EntityIsLocked = "ENTITY_IS_LOCKED",
        EntitySaveError = "ENTITY_SAVE_ERROR",
        EntitySaveValidationError = "ENTITY_SAVE_VALIDATION_ERROR",
        EnvironmentHubMembershipConflict = "ENVIRONMENT_HUB_MEMBERSHIP_CONFLICT",
        EnvironmentHubMembershipErrorJoiningHub = "ENVIRONMENT_HUB_MEMBERSHIP_ERROR_JOINING_HUB",
        EnvironmentHubMembershipUserAlreadyInHub = "ENVIRONMENT_HUB_MEMBERSHIP_USER_ALREADY_IN_HUB",
        EnvironmentHubMembershipUserNotOrgAdmin = "ENVIRONMENT_HUB_MEMBERSHIP_USER_NOT_ORG_ADMIN",
        ErrorCalculatingExpiryDate = "ERROR_CALCULATING_EXPIRY_DATE",
        ErrorInMailer = "ERROR_IN_MAILER",
        ExceededMaxSemijoinSubselectsWrite = "EXCEEDED_MAX_SEMIJOIN_SUBSELECTS_WRITE",
        ExchangeWebServicesUrlInvalid = "EXCHANGE_WEB_SERVICES_URL_INVALID",
        ExternalResourceForbidden = "EXTERNAL_RESOURCE_FORBIDDEN",
        FacetableAttributeMaxLimitExceeded = "FACETABLE_ATTRIBUTE_MAX_LIMIT_EXCEEDED",
        FailedActivation = "FAILED_ACTIVATION",
        FailedDueToOtherInputs = "FAILED_DUE_TO_OTHER_INPUTS",
        FailedToResolveMapping = "FAILED_TO_RESOLVE_MAPPING",
        FailedToResolveSchemaInformation = "FAILED_TO_RESOLVE_SCHEMA_INFORMATION",
        FailedToResolveUiid = "FAILED_TO_RESOLVE_UIID",
        FieldCustomValidationException = "FIELD_CUSTOM_VALIDATION_EXCEPTION",
        FieldFilterValidationException = "FIELD_FILTER_VALIDATION_EXCEPTION",
        FieldIntegrityException = "FIELD_INTEGRITY_EXCEPTION",
        FieldKeywordListMatchLimit = "FIELD_KEYWORD_LIST_MATCH_LIMIT",
        FieldMappingError = "FIELD_MAPPING_ERROR",
        FieldModerationRuleBlock = "FIELD_MODERATION_RULE_BLOCK",
        FieldNotUpdatable = "FIELD_NOT_UPDATABLE",
        FileExtensionNotAllowed = "FILE_EXTENSION_NOT_ALLOWED",
        FileSizeLimitExceeded = "FILE_SIZE_LIMIT_EXCEEDED",
        FilteredLookupLimitExceeded = "FILTERED_LOOKUP_LIMIT_EXCEEDED",
        FindDuplicatesError = "FIND_DUPLICATES_ERROR",
        FlowException = "FLOW_EXCEPTION",
        ForbiddenException = "FORBIDDEN_EXCEPTION",
        FunctionalityNotEnabled = "FUNCTIONALITY_NOT_ENABLED",
        GetEinsteinTenantError = "GET_EINSTEIN_TENANT_ERROR",
        GuestInsufficientAccess = "GUEST_INSUFFICIENT_ACCESS",
        HasPublicReferences = "HAS_PUBLIC_REFERENCES",
        HtmlFileUploadNotAllowed = "HTML_FILE_UPLOAD_NOT_ALLOWED",
        IasAmAuthBadRequest = "IAS_AM_AUTH_BAD_REQUEST",
        IasAmAuthUnauthorized = "IAS_AM_AUTH_UNAUTHORIZED",
        IasInvalidAuth = "IAS_INVALID_AUTH",
        IasInvalidRequestParameter = "IAS_INVALID_REQUEST_PARAMETER",
        IasRecordDoesNotExist = "IAS_RECORD_DOES_NOT_EXIST",
        IasTenantNotProvisioned = "IAS_TENANT_NOT_PROVISIONED",
        IasUncommittedWork = "IAS_UNCOMMITTED_WORK",
        ImageTooLarge = "IMAGE_TOO_LARGE",
        InactiveContextDefinition = "INACTIVE_CONTEXT_DEFINITION",
        InactiveOwnerOrUser = "INACTIVE_OWNER_OR_USER",
        InactiveRuleError = "INACTIVE_RULE_ERROR",
        IndexItemLimitExceeded = "INDEX_ITEM_LIMIT_EXCEEDED",
        IndexPayloadNotFound = "INDEX_PAYLOAD_NOT_FOUND",
        IndexSinglePayloadSizeLimitExceeded = "INDEX_SINGLE_PAYLOAD_SIZE_LIMIT_EXCEEDED",
        IngestionJobRecordsLimitExceeded = "INGESTION_JOB_RECORDS_LIMIT_EXCEEDED",
        IngestionTotalFileSizeLimitExceeded = "INGESTION_TOTAL_FILE_SIZE_LIMIT_EXCEEDED",
        InputparamIncompatibleDatatype = "INPUTPARAM_INCOMPATIBLE_DATATYPE",
        InsertUpdateDeleteNotAllowedDuringMaintenance = "INSERT_UPDATE_DELETE_NOT_ALLOWED_DURING_MAINTENANCE",
        InsufficientAccess = "INSUFFICIENT_ACCESS",
        InsufficientAccessOnCrossReferenceEntity = "INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY",
        InsufficientAccessOrReadonly = "INSUFFICIENT_ACCESS_OR_READONLY",
        InsufficientAccessToInsightsexternaldata = "INSUFFICIENT_ACCESS_TO_INSIGHTSEXTERNALDATA",
        InsufficientBalance = "INSUFFICIENT_BALANCE",
        InsufficientBenefitRemaining = "INSUFFICIENT_BENEFIT_REMAINING",
        InsufficientCredits = "INSUFFICIENT_CREDITS",
        IntegrationCancelled = "INTEGRATION_CANCELLED",
        InternalError = "INTERNAL_ERROR",
        InvalidAccessLevel = "INVALID_ACCESS_LEVEL",
        InvalidAccessToken = "INVALID_ACCESS_TOKEN",
        InvalidAccount = "INVALID_ACCOUNT",
        InvalidActionVersion = "INVALID_ACTION_VERSION",
        InvalidApiInput = "INVALID_API_INPUT",
        InvalidArgumentType = "INVALID_ARGUMENT_TYPE",
        InvalidAssigneeType = "INVALID_ASSIGNEE_TYPE",
        InvalidAssignmentRule = "INVALID_ASSIGNMENT_RULE",
        InvalidAuthHeader = "INVALID_AUTH_HEADER",
        InvalidBatchOperation = "INVALID_BATCH_OPERATION",
        InvalidBusinessHoursName = "INVALID_BUSINESS_HOURS_NAME",
        InvalidCategoryNetwork = "INVALID_CATEGORY_NETWORK",
        InvalidCheckoutInput = "INVALID_CHECKOUT_INPUT",
        InvalidContact = "INVALID_CONTACT",
        InvalidContentType = "INVALID_CONTENT_TYPE",
        InvalidCreditCardInfo = "INVALID_CREDIT_CARD_INFO",
        InvalidCrossReferenceKey = "INVALID_CROSS_REFERENCE_KEY",
        InvalidCrossReferenceTypeForField = "INVALID_CROSS_REFERENCE_TYPE_FOR_FIELD",
        InvalidCurrencyConvRate = "INVALID_CURRENCY_CONV_RATE",
        InvalidCurrencyCorpRate = "INVALID_CURRENCY_CORP_RATE",
        InvalidCurrencyIso = "INVALID_CURRENCY_ISO",
        InvalidDatasetReferenceInput = "INVALID_DATASET_REFERENCE_INPUT",
        InvalidDataCategoryGroupReference = "INVALID_DATA_CATEGORY_GROUP_REFERENCE",
        InvalidDataUri = "INVALID_DATA_URI",
        InvalidEbvOperation = "INVALID_EBV_OPERATION",
        InvalidEmailAddress = "INVALID_EMAIL_ADDRESS",
        InvalidEmptyKeyOwner = "INVALID_EMPTY_KEY_OWNER",
        InvalidEntityForMatchEngineError = "INVALID_ENTITY_FOR_MATCH_ENGINE_ERROR",
        InvalidEntityForMatchOperationError = "INVALID_ENTITY_FOR_MATCH_OPERATION_ERROR",
        InvalidEntityForUpsert = "INVALID_ENTITY_FOR_UPSERT",
        InvalidEnvironmentHubMember = "INVALID_ENVIRONMENT_HUB_MEMBER",
        InvalidEventDelivery = "INVALID_EVENT_DELIVERY",
        InvalidEventInput = "INVALID_EVENT_INPUT",
        InvalidEventSubscription = "INVALID_EVENT_SUBSCRIPTION",
        InvalidExtensionId = "INVALID_EXTENSION_ID",
        InvalidExternalIdFieldName = "INVALID_EXTERNAL_ID_FIELD_NAME",
        InvalidField = "INVALID_FIELD",
        InvalidFieldForInsertUpdate = "INVALID_FIELD_FOR_INSERT_UPDATE",
        InvalidFieldWhenUsingTemplate = "INVALID_FIELD_WHEN_USING_TEMPLATE",
        InvalidFilterAction = "INVALID_FILTER_ACTION",
        InvalidGoogleDocsUrl = "INVALID_GOOGLE_DOCS_URL",
        InvalidIdField = "INVALID_ID_FIELD",
        InvalidInetAddress = "INVALID_INET_ADDRESS",
        InvalidInput = "INVALID_INPUT",
        InvalidInputFormat = "INVALID_INPUT_FORMAT",
        InvalidKeyFieldInput = "INVALID_KEY_FIELD_INPUT",
        InvalidLineitemCloneState = "INVALID_LINEITEM_CLONE_STATE",
        InvalidMarkup = "INVALID_MARKUP",
        InvalidMasterOrTranslatedSolution = "INVALID_MASTER_OR_TRANSLATED_SOLUTION",
        InvalidMerchantAccountMode = "INVALID_MERCHANT_ACCOUNT_MODE",
        InvalidMerchantAccountModeOrStatus = "INVALID_MERCHANT_ACCOUNT_MODE_OR_STATUS",
        InvalidMergeRecord = "INVALID_MERGE_RECORD",
        InvalidMessageIdReference = "INVALID_MESSAGE_ID_REFERENCE",
        InvalidNamespacePrefix = "INVALID_NAMESPACE_PREFIX",
        InvalidOauthUrl = "INVALID_OAUTH_URL",
        InvalidOperation = "INVALID_OPERATION",
        InvalidOperator = "INVALID_OPERATOR",
        InvalidOrNullForRestrictedPicklist = "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST",
        InvalidOwner = "INVALID_OWNER",
        InvalidPackageLicense = "INVALID_PACKAGE_LICENSE",
        InvalidPackageVersion = "INVALID_PACKAGE_VERSION",
        InvalidPartnerNetworkStatus = "INVALID_PARTNER_NETWORK_STATUS",
        InvalidPayloadVersion = "INVALID_PAYLOAD_VERSION",
        InvalidPersonAccountOperation = "INVALID_PERSON_ACCOUNT_OPERATION",
        InvalidProfile = "INVALID_PROFILE",
        InvalidPromotion = "INVALID_PROMOTION",
        InvalidProviderType = "INVALID_PROVIDER_TYPE",
        InvalidQueryKey = "INVALID_QUERY_KEY",
        InvalidQueryLocator = "INVALID_QUERY_LOCATOR",
        InvalidQueryValue = "INVALID_QUERY_VALUE",
        InvalidReadOnlyUserDml = "INVALID_READ_ONLY_USER_DML",
        InvalidReceiveddocumentidAttachment = "INVALID_RECEIVEDDOCUMENTID_ATTACHMENT",
        InvalidRecordAttributeValue = "INVALID_RECORD_ATTRIBUTE_VALUE",
        InvalidRecordStatus = "INVALID_RECORD_STATUS",
        InvalidRecordType = "INVALID_RECORD_TYPE",
        InvalidRefreshToken = "INVALID_REFRESH_TOKEN",
        InvalidReorderPortalRecordAssociation = "INVALID_REORDER_PORTAL_RECORD_ASSOCIATION",
        InvalidRequestState = "INVALID_REQUEST_STATE",
        InvalidRuntimeValue = "INVALID_RUNTIME_VALUE",
        InvalidSaveAsActivityFlag = "INVALID_SAVE_AS_ACTIVITY_FLAG",
        InvalidScsInboundUser = "INVALID_SCS_INBOUND_USER",
        InvalidSearchProviderRequest = "INVALID_SEARCH_PROVIDER_REQUEST",
        InvalidSessionId = "INVALID_SESSION_ID",
        InvalidSetupOwner = "INVALID_SETUP_OWNER",
        InvalidSignupCountry = "INVALID_SIGNUP_COUNTRY",
        InvalidSignupOption = "INVALID_SIGNUP_OPTION",
        InvalidSiteDeleteException = "INVALID_SITE_DELETE_EXCEPTION",
        InvalidSiteFileImportedException = "INVALID_SITE_FILE_IMPORTED_EXCEPTION",
        InvalidSiteFileTypeException = "INVALID_SITE_FILE_TYPE_EXCEPTION",
        InvalidSourceObjectId = "INVALID_SOURCE_OBJECT_ID",
        InvalidSourceObjectName = "INVALID_SOURCE_OBJECT_NAME",
        InvalidStatus = "INVALID_STATUS",
        InvalidSubdomain = "INVALID_SUBDOMAIN",
        InvalidTargetObjectName = "INVALID_TARGET_OBJECT_NAME",
        InvalidTextRepresentation = "INVALID_TEXT_REPRESENTATION",
        InvalidType = "INVALID_TYPE",
        InvalidTypeForOperation = "INVALID_TYPE_FOR_OPERATION",
        InvalidTypeOnFieldInRecord = "INVALID_TYPE_ON_FIELD_IN_RECORD",
        InvalidUnmergeRecord = "INVALID_UNMERGE_RECORD",
        InvalidUserid = "INVALID_USERID",
        InvalidUserObject = "INVALID_USER_OBJECT",
        IpRangeLimitExceeded = "IP_RANGE_LIMIT_EXCEEDED",
        ItemNotFound = "ITEM_NOT_FOUND",
        JigsawImportLimitExceeded = "JIGSAW_IMPORT_LIMIT_EXCEEDED",
        LicenseLimitExceeded = "LICENSE_LIMIT_EXCEEDED",
        LightPortalUserException = "LIGHT_PORTAL_USER_EXCEPTION",
        LimitExceeded = "LIMIT_EXCEEDED",
        ListPriceNotFound = "LIST_PRICE_NOT_FOUND",
        MalformedId = "MALFORMED_ID",
        ManagerNotDefined = "MANAGER_NOT_DEFINED",
        MappingTypeNotSupported = "MAPPING_TYPE_NOT_SUPPORTED",
        MassmailRetryLimitExceeded = "MASSMAIL_RETRY_LIMIT_EXCEEDED",
        MassMailLimitExceeded = "MASS_MAIL_LIMIT_EXCEEDED",
        MatchDefinitionError = "MATCH_DEFINITION_ERROR",
        MatchOperationError = "MATCH_OPERATION_ERROR",
        MatchOperationInvalidEngineError = "MATCH_OPERATION_INVALID_ENGINE_ERROR",
        MatchOperationInvalidRuleError = "MATCH_OPERATION_INVALID_RULE_ERROR",
        MatchOperationMissingEngineError = "MATCH_OPERATION_MISSING_ENGINE_ERROR",
        MatchOperationMissingObjectTypeError = "MATCH_OPERATION_MISSING_OBJECT_TYPE_ERROR",
        MatchOperationMissingOptionsError = "MATCH_OPERATION_MISSING_OPTIONS_ERROR",
        MatchOperationMissingRuleError = "MATCH_OPERATION_MISSING_RULE_ERROR",
        MatchOperationUnknownRuleError = "MATCH_OPERATION_UNKNOWN_RULE_ERROR",
        MatchOperationUnsupportedVersionError = "MATCH_OPERATION_UNSUPPORTED_VERSION_ERROR",
        MatchPreconditionFailed = "MATCH_PRECONDITION_FAILED",
        MatchPreconditionRequired = "MATCH_PRECONDITION_REQUIRED",
        MatchRuntimeError = "MATCH_RUNTIME_ERROR",
        MatchServiceError = "MATCH_SERVICE_ERROR",
        MatchServiceTimedOut = "MATCH_SERVICE_TIMED_OUT",
        MatchServiceUnavailableError = "MATCH_SERVICE_UNAVAILABLE_ERROR",
        MaximumCcemailsExceeded = "MAXIMUM_CCEMAILS_EXCEEDED",
        MaximumDashboardComponentsExceeded = "MAXIMUM_DASHBOARD_COMPONENTS_EXCEEDED",
        MaximumHierarchyChildrenReached = "MAXIMUM_HIERARCHY_CHILDREN_REACHED",
        MaximumHierarchyLevelsReached = "MAXIMUM_HIERARCHY_LEVELS_REACHED",
        MaximumHierarchyTreeSizeReached = "MAXIMUM_HIERARCHY_TREE_SIZE_REACHED",
        MaximumSizeOfAttachment = "MAXIMUM_SIZE_OF_ATTACHMENT",
        MaximumSizeOfDocument = "MAXIMUM_SIZE_OF_DOCUMENT",
        MaxActionsPerRuleExceeded = "MAX_ACTIONS_PER_RULE_EXCEEDED",
        MaxActiveRulesExceeded = "MAX_ACTIVE_RULES_EXCEEDED",
        MaxApprovalStepsExceeded = "MAX_APPROVAL_STEPS_EXCEEDED",
        MaxDepthInFlowExecution = "MAX_DEPTH_IN_FLOW_EXECUTION",
        MaxFormulasPerRuleExceeded = "MAX_FORMULAS_PER_RULE_EXCEEDED",
        MaxLimitExceeded = "MAX_LIMIT_EXCEEDED",
        MaxLocalesExceeded = "MAX_LOCALES_EXCEEDED",
        MaxRulesExceeded = "MAX_RULES_EXCEEDED",
        MaxRuleEntriesExceeded = "MAX_RULE_ENTRIES_EXCEEDED",
        MaxStreamSubscriptionsExceeded = "MAX_STREAM_SUBSCRIPTIONS_EXCEEDED",
        MaxTaskDescriptionExceeeded = "MAX_TASK_DESCRIPTION_EXCEEEDED",
        MaxTmRulesExceeded = "MAX_TM_RULES_EXCEEDED",
        MaxTmRuleItemsExceeded = "MAX_TM_RULE_ITEMS_EXCEEDED",
        MaxTriggersExceeded = "MAX_TRIGGERS_EXCEEDED",
        McontentTaxonomyGetError = "MCONTENT_TAXONOMY_GET_ERROR",
        McontentTaxonomyPublishError = "MCONTENT_TAXONOMY_PUBLISH_ERROR",
        McontentTaxonomyUpdateError = "MCONTENT_TAXONOMY_UPDATE_ERROR",
        MergeFailed = "MERGE_FAILED",
        MetadataFieldUpdateError = "METADATA_FIELD_UPDATE_ERROR",
        MethodNotAllowed = "METHOD_NOT_ALLOWED",
        MismatchingTypes = "MISMATCHING_TYPES",
        MissingArgument = "MISSING_ARGUMENT",
        MissingOmniProcessId = "MISSING_OMNI_PROCESS_ID",
        MissingPaymentsDependency = "MISSING_PAYMENTS_DEPENDENCY",
        MissingPayNowSiteUrlOrgValue = "MISSING_PAY_NOW_SITE_URL_ORG_VALUE",
        MissingReceiveddocumentidAttachment = "MISSING_RECEIVEDDOCUMENTID_ATTACHMENT",
        MissingRecord = "MISSING_RECORD",
        MixedDmlOperation = "MIXED_DML_OPERATION",
        ModelNotActive = "MODEL_NOT_ACTIVE",
        MultipleContentFound = "MULTIPLE_CONTENT_FOUND",
        MultipleVouchers = "MULTIPLE_VOUCHERS",
        NonuniqueShippingAddress = "NONUNIQUE_SHIPPING_ADDRESS",
        NotFound = "NOT_FOUND",
        NotRecoverableSearchProviderError = "NOT_RECOVERABLE_SEARCH_PROVIDER_ERROR",
        NoAccessToken = "NO_ACCESS_TOKEN",
        NoAccessTokenFromRefresh = "NO_ACCESS_TOKEN_FROM_REFRESH",
        NoApplicableProcess = "NO_APPLICABLE_PROCESS",
        NoAttachmentPermission = "NO_ATTACHMENT_PERMISSION",
        NoAuthProvider = "NO_AUTH_PROVIDER",
        NoBusinessHoursFound = "NO_BUSINESS_HOURS_FOUND",
        NoGuestProfileAssociatedWithPriceEngine = "NO_GUEST_PROFILE_ASSOCIATED_WITH_PRICE_ENGINE",
        NoInactiveDivisionMembers = "NO_INACTIVE_DIVISION_MEMBERS",
        NoIndexableProducts = "NO_INDEXABLE_PRODUCTS",
        NoIndexableProductsInPartialBuild = "NO_INDEXABLE_PRODUCTS_IN_PARTIAL_BUILD",
        NoMassMailPermission = "NO_MASS_MAIL_PERMISSION",
        NoMessageTypeMessages = "NO_MESSAGE_TYPE_MESSAGES",
        NoPartnerPermission = "NO_PARTNER_PERMISSION",
        NoRefreshToken = "NO_REFRESH_TOKEN",
        NoSearchableProducts = "NO_SEARCHABLE_PRODUCTS",
        NoSearchAttributes = "NO_SEARCH_ATTRIBUTES",
        NoSingleMailPermission = "NO_SINGLE_MAIL_PERMISSION",
        NoSortPricebookAssociatedError = "NO_SORT_PRICEBOOK_ASSOCIATED_ERROR",
        NoSuchUserExists = "NO_SUCH_USER_EXISTS",
        NoTokenEndpoint = "NO_TOKEN_ENDPOINT",
        NumberOutsideValidRange = "NUMBER_OUTSIDE_VALID_RANGE",
        NumHistoryFieldsBySobjectExceeded = "NUM_HISTORY_FIELDS_BY_SOBJECT_EXCEEDED",
        OcrInvalidRequest = "OCR_INVALID_REQUEST",
        OperationConflict = "OPERATION_CONFLICT",
        OperationEnqueued = "OPERATION_ENQUEUED",
        OperationWithCallbackEnqueued = "OPERATION_WITH_CALLBACK_ENQUEUED",
        OptedOutOfMassMail = "OPTED_OUT_OF_MASS_MAIL",
        OpWithInvalidUserTypeException = "OP_WITH_INVALID_USER_TYPE_EXCEPTION",
        OrchestrationInvalid = "ORCHESTRATION_INVALID",
        OrderAlreadySubmitted = "ORDER_ALREADY_SUBMITTED",
        OrderManagementActionNotAllowed = "ORDER_MANAGEMENT_ACTION_NOT_ALLOWED",
        OrderManagementDuplicateOrderReferenceNumber = "ORDER_MANAGEMENT_DUPLICATE_ORDER_REFERENCE_NUMBER",
        OrderManagementInvalidRecord = "ORDER_MANAGEMENT_INVALID_RECORD",
        OrderManagementRecordExists = "ORDER_MANAGEMENT_RECORD_EXISTS",
        OrderManagementRecordNotFound = "ORDER_MANAGEMENT_RECORD_NOT_FOUND",
        OrgSettingRequired = "ORG_SETTING_REQUIRED",
        PackageDisabled = "PACKAGE_DISABLED",
        PackageLicenseRequired = "PACKAGE_LICENSE_REQUIRED",
        PackagingApiInstallFailed = "PACKAGING_API_INSTALL_FAILED",
        PackagingApiUninstallFailed = "PACKAGING_API_UNINSTALL_FAILED",
        PaliInvalidActionId = "PALI_INVALID_ACTION_ID",
        PaliInvalidActionName = "PALI_INVALID_ACTION_NAME",
        PaliInvalidActionType = "PALI_INVALID_ACTION_TYPE",
        PalInvalidAssistantRecommendationTypeId = "PAL_INVALID_ASSISTANT_RECOMMENDATION_TYPE_ID",
        PalInvalidEntityId = "PAL_INVALID_ENTITY_ID",
        PalInvalidFlexipageId = "PAL_INVALID_FLEXIPAGE_ID",
        PalInvalidLayoutId = "PAL_INVALID_LAYOUT_ID",
        PalInvalidParameters = "PAL_INVALID_PARAMETERS",
        ParameterTooLarge = "PARAMETER_TOO_LARGE",
        ParticipantRelationshipExists = "PARTICIPANT_RELATIONSHIP_EXISTS",
        PayloadSizeExceeded = "PAYLOAD_SIZE_EXCEEDED",
        PaymentsTooManyRequestsError = "PAYMENTS_TOO_MANY_REQUESTS_ERROR",
        PaymentGatewayDependencyException = "PAYMENT_GATEWAY_DEPENDENCY_EXCEPTION",
        PaymentGatewayRequestException = "PAYMENT_GATEWAY_REQUEST_EXCEPTION",
        PaApiException = "PA_API_EXCEPTION",
        PaAxisFault = "PA_AXIS_FAULT",
        PaInvalidIdException = "PA_INVALID_ID_EXCEPTION",
        PaNoAccessException = "PA_NO_ACCESS_EXCEPTION",
        PaNoDataFoundException = "PA_NO_DATA_FOUND_EXCEPTION",
        PaUriSyntaxException = "PA_URI_SYNTAX_EXCEPTION",
        PaVisibleActionsFilterOrderingException = "PA_VISIBLE_ACTIONS_FILTER_ORDERING_EXCEPTION",
        PendingCommit = "PENDING_COMMIT",
        PicklistInactiveValuesExceeded = "PICKLIST_INACTIVE_VALUES_EXCEEDED",
        PlatformEventEncryptionError = "PLATFORM_EVENT_ENCRYPTION_ERROR",
        PlatformEventPublishingUnavailable = "PLATFORM_EVENT_PUBLISHING_UNAVAILABLE",
        PlatformEventPublishFailed = "PLATFORM_EVENT_PUBLISH_FAILED",
        PortalNoAccess = "PORTAL_NO_ACCESS",
        PortalUserAlreadyExistsForContact = "PORTAL_USER_ALREADY_EXISTS_FOR_CONTACT",
        PortalUserCreationRestrictedWithEncryption = "PORTAL_USER_CREATION_RESTRICTED_WITH_ENCRYPTION",
        PriceNotFound = "PRICE_NOT_FOUND",
        PricingServiceMisconfiguration = "PRICING_SERVICE_MISCONFIGURATION",
        PrivateContactOnAsset = "PRIVATE_CONTACT_ON_ASSET",
        ProcessingHalted = "PROCESSING_HALTED",
        ProgramProgressNotActive = "PROGRAM_PROGRESS_NOT_ACTIVE",
        PromotionNotFound = "PROMOTION_NOT_FOUND",
        QaInvalidCreateFeedItem = "QA_INVALID_CREATE_FEED_ITEM",
        QaInvalidSuccessMessage = "QA_INVALID_SUCCESS_MESSAGE",
        QueryRefinementValueLimitExceeded = "QUERY_REFINEMENT_VALUE_LIMIT_EXCEEDED",
        QueryTimeout = "QUERY_TIMEOUT",
        QueryTokenCountLimitExceeded = "QUERY_TOKEN_COUNT_LIMIT_EXCEEDED",
        QuickActionListItemNotAllowed = "QUICK_ACTION_LIST_ITEM_NOT_ALLOWED",
        QuickActionListNotAllowed = "QUICK_ACTION_LIST_NOT_ALLOWED",
        RecordCreationFailed = "RECORD_CREATION_FAILED",
        RecordInUseByWorkflow = "RECORD_IN_USE_BY_WORKFLOW",
        RecordLocked = "RECORD_LOCKED",
        RecordMissingRequiredField = "RECORD_MISSING_REQUIRED_FIELD",
        RecordNotFound = "RECORD_NOT_FOUND",
        RecordTypeLimitExceeded = "RECORD_TYPE_LIMIT_EXCEEDED",
        RecordUpdateFailed = "RECORD_UPDATE_FAILED",
        RecoverableSearchProviderError = "RECOVERABLE_SEARCH_PROVIDER_ERROR",
        RefreshFailed = "REFRESH_FAILED",
        RelatedEntityFilterValidationException = "RELATED_ENTITY_FILTER_VALIDATION_EXCEPTION",
        RelFieldBadAccessibility = "REL_FIELD_BAD_ACCESSIBILITY",
        ReputationMinimumNumberNotReached = "REPUTATION_MINIMUM_NUMBER_NOT_REACHED",
        RequestRunningTooLong = "REQUEST_RUNNING_TOO_LONG",
        RequiredFeatureMissing = "REQUIRED_FEATURE_MISSING",
        RequiredFieldMissing = "REQUIRED_FIELD_MISSING",
        RequireConnectedAppScs = "REQUIRE_CONNECTED_APP_SCS",
        RequireConnectedAppSessionScs = "REQUIRE_CONNECTED_APP_SESSION_SCS",
        RequireRunasUser = "REQUIRE_RUNAS_USER",
        ResourceNotAvailable = "RESOURCE_NOT_AVAILABLE",
        RetrieveExchangeAttachmentFailed = "RETRIEVE_EXCHANGE_ATTACHMENT_FAILED",
        RetrieveExchangeEmailFailed = "RETRIEVE_EXCHANGE_EMAIL_FAILED",
        RetrieveExchangeEventFailed = "RETRIEVE_EXCHANGE_EVENT_FAILED",
        RetrieveGoogleEmailFailed = "RETRIEVE_GOOGLE_EMAIL_FAILED",
        RetrieveGoogleEventFailed = "RETRIEVE_GOOGLE_EVENT_FAILED",
        RetrieveUserConfigError = "RETRIEVE_USER_CONFIG_ERROR",
        RoutesEvaluationLimitExceeded = "ROUTES_EVALUATION_LIMIT_EXCEEDED",
        SalesforceInboxTransportConnectionError = "SALESFORCE_INBOX_TRANSPORT_CONNECTION_ERROR",
        SalesforceInboxTransportInvalidInputError = "SALESFORCE_INBOX_TRANSPORT_INVALID_INPUT_ERROR",
        SalesforceInboxTransportTokenError = "SALESFORCE_INBOX_TRANSPORT_TOKEN_ERROR",
        SalesforceInboxTransportUnknownError = "SALESFORCE_INBOX_TRANSPORT_UNKNOWN_ERROR",
        SchemaObjectNotFound = "SCHEMA_OBJECT_NOT_FOUND",
        ScreenPopRequiredInputMissing = "SCREEN_POP_REQUIRED_INPUT_MISSING",
        SearchableAttributeMaxLimitExceeded = "SEARCHABLE_ATTRIBUTE_MAX_LIMIT_EXCEEDED",
        SearchableFacetableAttributeMaxLimitExceeded = "SEARCHABLE_FACETABLE_ATTRIBUTE_MAX_LIMIT_EXCEEDED",
        SearchIncludeRulesMaxRuleDefinitionLimitExceeded = "SEARCH_INCLUDE_RULES_MAX_RULE_DEFINITION_LIMIT_EXCEEDED",
        SearchIncludeRulesMinRuleDefinitionNotMet = "SEARCH_INCLUDE_RULES_MIN_RULE_DEFINITION_NOT_MET",
        SearchProviderPathLimitExceeded = "SEARCH_PROVIDER_PATH_LIMIT_EXCEEDED",
        SearchProviderRequestRateExceeded = "SEARCH_PROVIDER_REQUEST_RATE_EXCEEDED",
        SegmentCountLimitExceeded = "SEGMENT_COUNT_LIMIT_EXCEEDED",
        SelfReferenceFromFlow = "SELF_REFERENCE_FROM_FLOW",
        SelfReferenceFromTrigger = "SELF_REFERENCE_FROM_TRIGGER",
        ServiceEmailInvalidInput = "SERVICE_EMAIL_INVALID_INPUT",
        ServiceEmailMissingRecord = "SERVICE_EMAIL_MISSING_RECORD",
        ServiceEmailUnknownException = "SERVICE_EMAIL_UNKNOWN_EXCEPTION",
        ServicePlanInvalidData = "SERVICE_PLAN_INVALID_DATA",
        ServicePlanMissingData = "SERVICE_PLAN_MISSING_DATA",
        ServicePlanUnknownException = "SERVICE_PLAN_UNKNOWN_EXCEPTION",
        ServiceUnavailable = "SERVICE_UNAVAILABLE",
        SessionExpired = "SESSION_EXPIRED",
        SessionInvalidated = "SESSION_INVALIDATED",
        ShareNeededForChildOwner = "SHARE_NEEDED_FOR_CHILD_OWNER",
        SingleEmailLimitExceeded = "SINGLE_EMAIL_LIMIT_EXCEEDED",
        SlackApiError = "SLACK_API_ERROR",
        SocialAccountNotFound = "SOCIAL_ACCOUNT_NOT_FOUND",
        SocialActionInvalid = "SOCIAL_ACTION_INVALID",
        SocialPersonaNotFound = "SOCIAL_PERSONA_NOT_FOUND",
        SocialPostInvalid = "SOCIAL_POST_INVALID",
        SocialPostNotFound = "SOCIAL_POST_NOT_FOUND",
        SpecificationGenerationException = "SPECIFICATION_GENERATION_EXCEPTION",
        StandardPriceNotDefined = "STANDARD_PRICE_NOT_DEFINED",
        StorageLimitExceeded = "STORAGE_LIMIT_EXCEEDED",
        StorefrontPstNotAccepted = "STOREFRONT_PST_NOT_ACCEPTED",
        StringTooLong = "STRING_TOO_LONG",
        StxnFulfillmentNotInflight = "STXN_FULFILLMENT_NOT_INFLIGHT",
        SubdomainInUse = "SUBDOMAIN_IN_USE",
        TabsetLimitExceeded = "TABSET_LIMIT_EXCEEDED",
        TemplateNotActive = "TEMPLATE_NOT_ACTIVE",
        TemplateNotFound = "TEMPLATE_NOT_FOUND",
        TenantGroupNotFound = "TENANT_GROUP_NOT_FOUND",
        TermsOfServiceUnread = "TERMS_OF_SERVICE_UNREAD",
        TerritoryRealignInProgress = "TERRITORY_REALIGN_IN_PROGRESS",
        TextDataOutsideSupportedCharset = "TEXT_DATA_OUTSIDE_SUPPORTED_CHARSET",
        TextToPicklistValuesExceeded = "TEXT_TO_PICKLIST_VALUES_EXCEEDED",
        TooManyApexRequests = "TOO_MANY_APEX_REQUESTS",
        TooManyEnumValue = "TOO_MANY_ENUM_VALUE",
        TooManyJobs = "TOO_MANY_JOBS",
        TooManyPossibleUsersExist = "TOO_MANY_POSSIBLE_USERS_EXIST",
        TransferRequiresRead = "TRANSFER_REQUIRES_READ",
        TxnSecurityNoAccess = "TXN_SECURITY_NO_ACCESS",
        TypeNotFound = "TYPE_NOT_FOUND",
        UisfEntityQueryFailed = "UISF_ENTITY_QUERY_FAILED",
        UisfNoMappingsFound = "UISF_NO_MAPPINGS_FOUND",
        UisfTokenNotFound = "UISF_TOKEN_NOT_FOUND",
        UisfUnknownException = "UISF_UNKNOWN_EXCEPTION",
        UisfUserMappingFailed = "UISF_USER_MAPPING_FAILED",
        UnableRetrievePricingInfo = "UNABLE_RETRIEVE_PRICING_INFO",
        UnableToLockRecord = "UNABLE_TO_LOCK_RECORD",
        UnableToLockRow = "UNABLE_TO_LOCK_ROW",
        UnableToUnlockRecord = "UNABLE_TO_UNLOCK_RECORD",
        UnableToUpdateRecordLock = "UNABLE_TO_UPDATE_RECORD_LOCK",
        UnauthorizedException = "UNAUTHORIZED_EXCEPTION",
        UnauthorizedSearchProviderRequest = "UNAUTHORIZED_SEARCH_PROVIDER_REQUEST",
        UnauthorizedShareAction = "UNAUTHORIZED_SHARE_ACTION",
        UnavailableRecordtypeException = "UNAVAILABLE_RECORDTYPE_EXCEPTION",
        UnavailableRef = "UNAVAILABLE_REF",
        UncommittedWork = "UNCOMMITTED_WORK",
        UndefinedMappingDefinition = "UNDEFINED_MAPPING_DEFINITION",
        UndeleteFailed = "UNDELETE_FAILED",
        UnknownException = "UNKNOWN_EXCEPTION",
        UnknownTokenError = "UNKNOWN_TOKEN_ERROR",
        UnprocessableRequest = "UNPROCESSABLE_REQUEST",
        UnqualifiedCart = "UNQUALIFIED_CART",
        UnresolvablePayNowWebstore = "UNRESOLVABLE_PAY_NOW_WEBSTORE",
        UnsafeHtmlContent = "UNSAFE_HTML_CONTENT",
        UnspecifiedEmailAddress = "UNSPECIFIED_EMAIL_ADDRESS",
        UnsupportedApexTriggerOperaton = "UNSUPPORTED_APEX_TRIGGER_OPERATON",
        UnsupportedMode = "UNSUPPORTED_MODE",
        UnsupportedPaymentGatewayException = "UNSUPPORTED_PAYMENT_GATEWAY_EXCEPTION",
        UnsupportedPaymentGatewayType = "UNSUPPORTED_PAYMENT_GATEWAY_TYPE",
        UnsupportedPaymentRequestType = "UNSUPPORTED_PAYMENT_REQUEST_TYPE",
        UnsupportedSite = "UNSUPPORTED_SITE",
        UnsupportedSiteFileImportedException = "UNSUPPORTED_SITE_FILE_IMPORTED_EXCEPTION",
        UnsupportedSocialProvider = "UNSUPPORTED_SOCIAL_PROVIDER",
        UnverifiedSenderAddress = "UNVERIFIED_SENDER_ADDRESS",
        UpdateGoogleEmailLabelFailed = "UPDATE_GOOGLE_EMAIL_LABEL_FAILED",
        UserOwnsPortalAccountException = "USER_OWNS_PORTAL_ACCOUNT_EXCEPTION",
        UserWithoutWemPermission = "USER_WITHOUT_WEM_PERMISSION",
        UserWithApexSharesException = "USER_WITH_APEX_SHARES_EXCEPTION",
        VariantNotFound = "VARIANT_NOT_FOUND",
        VfCompileError = "VF_COMPILE_ERROR",
        VoiceCapacityError = "VOICE_CAPACITY_ERROR",
        WeblinkSizeLimitExceeded = "WEBLINK_SIZE_LIMIT_EXCEEDED",
        WeblinkUrlInvalid = "WEBLINK_URL_INVALID",
        WemSegmentsCanNotHaveNonActiveSegmentType = "WEM_SEGMENTS_CAN_NOT_HAVE_NON_ACTIVE_SEGMENT_TYPE",
        WemShiftSegmentTimeIsOutsideOfTheShiftDuration = "WEM_SHIFT_SEGMENT_TIME_IS_OUTSIDE_OF_THE_SHIFT_DURATION",
        WemUserNotOrgAdmin = "WEM_USER_NOT_ORG_ADMIN",
        WorkspaceNotFound = "WORKSPACE_NOT_FOUND",
        WrongControllerType = "WRONG_CONTROLLER_TYPE",
        XcleanDjMatchIgnorableError = "XCLEAN_DJ_MATCH_IGNORABLE_ERROR",
        XcleanDjMatchInternalDjError = "XCLEAN_DJ_MATCH_INTERNAL_DJ_ERROR",
        XcleanDjMatchNonRetriableError = "XCLEAN_DJ_MATCH_NON_RETRIABLE_ERROR",
        XcleanDjMatchRetriableError = "XCLEAN_DJ_MATCH_RETRIABLE_ERROR",
        XcleanDjMatchUnknownError = "XCLEAN_DJ_MATCH_UNKNOWN_ERROR",
        XcleanUnexpectedError = "XCLEAN_UNEXPECTED_ERROR",
    }
}

::sforce::enumeration! {
    /// `StatusFieldMappingType`.
    pub enum StatusFieldMappingType {
        InProgress = "IN_PROGRESS",
        Paused = "PAUSED",
        Completed = "COMPLETED",
    }
}

::sforce::enumeration! {
    /// `StepCriteriaNotMetType`.
    pub enum StepCriteriaNotMetType {
        ApproveRecord = "ApproveRecord",
        RejectRecord = "RejectRecord",
        GotoNextStep = "GotoNextStep",
    }
}

::sforce::enumeration! {
    /// `StepRejectBehaviorType`.
    pub enum StepRejectBehaviorType {
        RejectRequest = "RejectRequest",
        BackToPrevious = "BackToPrevious",
    }
}

/// `StockRotationSettings`, a [`Metadata`].
#[derive(Default)]
pub struct StockRotationSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableStockRotation`.
    pub enable_stock_rotation: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { StockRotationSettings: "StockRotationSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_stock_rotation "enableStockRotation",
}
::sforce::component! { StockRotationSettings }

/// `StrategyAction`.
#[derive(Default)]
pub struct StrategyAction {
    /// `action`, required.
    pub action: Option<String>,
    /// `argument`.
    pub argument: ::sforce::List<StrategyActionArg>,
    /// `description`.
    pub description: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<InvocableActionType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { StrategyAction: "StrategyAction" in API, base None, subtypes [], object None;
    req Text action "action",
    opt List(StrategyActionArg) argument "argument",
    opt Text description "description",
    opt Text label "label",
    req Text name "name",
    req Pick(InvocableActionType) r#type "type",
}

/// `StrategyActionArg`.
#[derive(Default)]
pub struct StrategyActionArg {
    /// `name`, required.
    pub name: Option<String>,
    /// `value`, required.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { StrategyActionArg: "StrategyActionArg" in API, base None, subtypes [], object None;
    req Text name "name",
    req Text value "value",
}

/// `StrategyNodeBase`.
#[derive(Default)]
pub struct StrategyNodeBase {
    /// `childNode`.
    pub child_node: Vec<String>,
    /// `description`.
    pub description: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { StrategyNodeBase: "StrategyNodeBase" in API, base None, subtypes [
        StrategyNodeExclusive,
        StrategyNodeFilter,
        StrategyNodeIf,
        StrategyNodeInvocableAction,
        StrategyNodeMap,
        StrategyNodeRecommendationLimit,
        StrategyNodeRecommendationLoad,
        StrategyNodeSort,
        StrategyNodeUnion,
        StrategyNodeUnionBase,
    ], object None;
    opt Texts child_node "childNode",
    opt Text description "description",
    opt Text label "label",
    req Text name "name",
}

/// `StrategyNodeExclusive`, a [`StrategyNodeUnionBase`].
#[derive(Default)]
pub struct StrategyNodeExclusive {
    /// `childNode`.
    pub child_node: Vec<String>,
    /// `description`.
    pub description: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `limit`.
    pub limit: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { StrategyNodeExclusive: "StrategyNodeExclusive" in API, base Some(&StrategyNodeUnionBase), subtypes [], object None;
    opt Texts child_node "childNode",
    opt Text description "description",
    opt Text label "label",
    req Text name "name",
    opt Int limit "limit",
}

/// `StrategyNodeFilter`, a [`StrategyNodeUnionBase`].
#[derive(Default)]
pub struct StrategyNodeFilter {
    /// `childNode`.
    pub child_node: Vec<String>,
    /// `description`.
    pub description: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `limit`.
    pub limit: Option<i32>,
    /// `expression`, required.
    pub expression: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { StrategyNodeFilter: "StrategyNodeFilter" in API, base Some(&StrategyNodeUnionBase), subtypes [], object None;
    opt Texts child_node "childNode",
    opt Text description "description",
    opt Text label "label",
    req Text name "name",
    opt Int limit "limit",
    req Text expression "expression",
}

/// `StrategyNodeIf`, a [`StrategyNodeUnionBase`].
#[derive(Default)]
pub struct StrategyNodeIf {
    /// `childNode`.
    pub child_node: Vec<String>,
    /// `description`.
    pub description: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `limit`.
    pub limit: Option<i32>,
    /// `childNodeExpression`.
    pub child_node_expression: ::sforce::List<IfExpression>,
    /// `onlyFirstMatch`.
    pub only_first_match: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { StrategyNodeIf: "StrategyNodeIf" in API, base Some(&StrategyNodeUnionBase), subtypes [], object None;
    opt Texts child_node "childNode",
    opt Text description "description",
    opt Text label "label",
    req Text name "name",
    opt Int limit "limit",
    opt List(IfExpression) child_node_expression "childNodeExpression",
    opt Flag only_first_match "onlyFirstMatch",
}

/// `StrategyNodeInvocableAction`, a [`StrategyNodeUnionBase`].
#[derive(Default)]
pub struct StrategyNodeInvocableAction {
    /// `childNode`.
    pub child_node: Vec<String>,
    /// `description`.
    pub description: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `limit`.
    pub limit: Option<i32>,
    /// `action`, required.
    pub action: Option<String>,
    /// `argument`.
    pub argument: ::sforce::List<StrategyNodeInvocableActionArg>,
    /// `isGenerator`, required.
    pub is_generator: Option<bool>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<InvocableActionType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { StrategyNodeInvocableAction: "StrategyNodeInvocableAction" in API, base Some(&StrategyNodeUnionBase), subtypes [], object None;
    opt Texts child_node "childNode",
    opt Text description "description",
    opt Text label "label",
    req Text name "name",
    opt Int limit "limit",
    req Text action "action",
    opt List(StrategyNodeInvocableActionArg) argument "argument",
    req Flag is_generator "isGenerator",
    req Pick(InvocableActionType) r#type "type",
}

/// `StrategyNodeInvocableActionArg`.
#[derive(Default)]
pub struct StrategyNodeInvocableActionArg {
    /// `name`, required.
    pub name: Option<String>,
    /// `value`, required.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { StrategyNodeInvocableActionArg: "StrategyNodeInvocableActionArg" in API, base None, subtypes [], object None;
    req Text name "name",
    req Text value "value",
}

/// `StrategyNodeMap`, a [`StrategyNodeUnionBase`].
#[derive(Default)]
pub struct StrategyNodeMap {
    /// `childNode`.
    pub child_node: Vec<String>,
    /// `description`.
    pub description: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `limit`.
    pub limit: Option<i32>,
    /// `mapExpression`.
    pub map_expression: ::sforce::List<MapExpression>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { StrategyNodeMap: "StrategyNodeMap" in API, base Some(&StrategyNodeUnionBase), subtypes [], object None;
    opt Texts child_node "childNode",
    opt Text description "description",
    opt Text label "label",
    req Text name "name",
    opt Int limit "limit",
    opt List(MapExpression) map_expression "mapExpression",
}

/// `StrategyNodeRecommendationLimit`, a [`StrategyNodeUnionBase`].
#[derive(Default)]
pub struct StrategyNodeRecommendationLimit {
    /// `childNode`.
    pub child_node: Vec<String>,
    /// `description`.
    pub description: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `limit`.
    pub limit: Option<i32>,
    /// `filterMode`.
    pub filter_mode: ::sforce::Picks<StrategyReactionType>,
    /// `lookbackDuration`.
    pub lookback_duration: Option<i32>,
    /// `maxRecommendationCount`.
    pub max_recommendation_count: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { StrategyNodeRecommendationLimit: "StrategyNodeRecommendationLimit" in API, base Some(&StrategyNodeUnionBase), subtypes [], object None;
    opt Texts child_node "childNode",
    opt Text description "description",
    opt Text label "label",
    req Text name "name",
    opt Int limit "limit",
    opt Picks(StrategyReactionType) filter_mode "filterMode",
    opt Int lookback_duration "lookbackDuration",
    opt Int max_recommendation_count "maxRecommendationCount",
}

/// `StrategyNodeRecommendationLoad`, a [`StrategyNodeUnionBase`].
#[derive(Default)]
pub struct StrategyNodeRecommendationLoad {
    /// `childNode`.
    pub child_node: Vec<String>,
    /// `description`.
    pub description: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `limit`.
    pub limit: Option<i32>,
    /// `condition`.
    pub condition: ::sforce::List<RecommendationLoadCondition>,
    /// `conditionLogic`.
    pub condition_logic: Option<String>,
    /// `object`, required.
    pub object: Option<String>,
    /// `sortField`.
    pub sort_field: ::sforce::List<StrategyNodeSortField>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { StrategyNodeRecommendationLoad: "StrategyNodeRecommendationLoad" in API, base Some(&StrategyNodeUnionBase), subtypes [], object None;
    opt Texts child_node "childNode",
    opt Text description "description",
    opt Text label "label",
    req Text name "name",
    opt Int limit "limit",
    opt List(RecommendationLoadCondition) condition "condition",
    opt Text condition_logic "conditionLogic",
    req Text object "object",
    opt List(StrategyNodeSortField) sort_field "sortField",
}

/// `StrategyNodeSort`, a [`StrategyNodeUnionBase`].
#[derive(Default)]
pub struct StrategyNodeSort {
    /// `childNode`.
    pub child_node: Vec<String>,
    /// `description`.
    pub description: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `limit`.
    pub limit: Option<i32>,
    /// `field`.
    pub field: ::sforce::List<StrategyNodeSortField>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { StrategyNodeSort: "StrategyNodeSort" in API, base Some(&StrategyNodeUnionBase), subtypes [], object None;
    opt Texts child_node "childNode",
    opt Text description "description",
    opt Text label "label",
    req Text name "name",
    opt Int limit "limit",
    opt List(StrategyNodeSortField) field "field",
}

/// `StrategyNodeSortField`.
#[derive(Default)]
pub struct StrategyNodeSortField {
    /// `name`, required.
    pub name: Option<String>,
    /// `nullsFirst`.
    pub nulls_first: Option<bool>,
    /// `order`.
    pub order: ::sforce::Pick<SortOrder>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { StrategyNodeSortField: "StrategyNodeSortField" in API, base None, subtypes [], object None;
    req Text name "name",
    opt Flag nulls_first "nullsFirst",
    opt Pick(SortOrder) order "order",
}

/// `StrategyNodeUnion`, a [`StrategyNodeUnionBase`].
#[derive(Default)]
pub struct StrategyNodeUnion {
    /// `childNode`.
    pub child_node: Vec<String>,
    /// `description`.
    pub description: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `limit`.
    pub limit: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { StrategyNodeUnion: "StrategyNodeUnion" in API, base Some(&StrategyNodeUnionBase), subtypes [], object None;
    opt Texts child_node "childNode",
    opt Text description "description",
    opt Text label "label",
    req Text name "name",
    opt Int limit "limit",
}

/// `StrategyNodeUnionBase`, a [`StrategyNodeBase`].
#[derive(Default)]
pub struct StrategyNodeUnionBase {
    /// `childNode`.
    pub child_node: Vec<String>,
    /// `description`.
    pub description: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `limit`.
    pub limit: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { StrategyNodeUnionBase: "StrategyNodeUnionBase" in API, base Some(&StrategyNodeBase), subtypes [
        StrategyNodeExclusive,
        StrategyNodeFilter,
        StrategyNodeIf,
        StrategyNodeInvocableAction,
        StrategyNodeMap,
        StrategyNodeRecommendationLimit,
        StrategyNodeRecommendationLoad,
        StrategyNodeSort,
        StrategyNodeUnion,
    ], object None;
    opt Texts child_node "childNode",
    opt Text description "description",
    opt Text label "label",
    req Text name "name",
    opt Int limit "limit",
}

::sforce::enumeration! {
    /// `StrategyReactionType`.
    pub enum StrategyReactionType {
        Accepted = "Accepted",
        Rejected = "Rejected",
    }
}

/// `SubscriptionManagementSettings`, a [`Metadata`].
#[derive(Default)]
pub struct SubscriptionManagementSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableConvertNegativeInvoiceLinesToCreditMemoAndApply`.
    pub enable_convert_negative_invoice_lines_to_credit_memo_and_apply: Option<bool>,
    /// `enablePaymentScheduleAutomation`.
    pub enable_payment_schedule_automation: Option<bool>,
    /// `enableRefundAutomation`.
    pub enable_refund_automation: Option<bool>,
    /// `enableRevSubMgmtBlngOptOut`.
    pub enable_rev_sub_mgmt_blng_opt_out: Option<bool>,
    /// `enableSubscriptionManagement`.
    pub enable_subscription_management: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SubscriptionManagementSettings: "SubscriptionManagementSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_convert_negative_invoice_lines_to_credit_memo_and_apply "enableConvertNegativeInvoiceLinesToCreditMemoAndApply",
    opt Flag enable_payment_schedule_automation "enablePaymentScheduleAutomation",
    opt Flag enable_refund_automation "enableRefundAutomation",
    opt Flag enable_rev_sub_mgmt_blng_opt_out "enableRevSubMgmtBlngOptOut",
    opt Flag enable_subscription_management "enableSubscriptionManagement",
}
::sforce::component! { SubscriptionManagementSettings }

/// `SubtabComponents`.
#[derive(Default)]
pub struct SubtabComponents {
    /// `containers`.
    pub containers: ::sforce::List<Container>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SubtabComponents: "SubtabComponents" in API, base None, subtypes [], object None;
    opt List(Container) containers "containers",
}

/// `SummaryLayout`.
#[derive(Default)]
pub struct SummaryLayout {
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `sizeX`, required.
    pub size_x: Option<i32>,
    /// `sizeY`.
    pub size_y: Option<i32>,
    /// `sizeZ`.
    pub size_z: Option<i32>,
    /// `summaryLayoutItems`.
    pub summary_layout_items: ::sforce::List<SummaryLayoutItem>,
    /// `summaryLayoutStyle`, required.
    pub summary_layout_style: ::sforce::Pick<SummaryLayoutStyle>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SummaryLayout: "SummaryLayout" in API, base None, subtypes [], object None;
    req Text master_label "masterLabel",
    req Int size_x "sizeX",
    opt Int size_y "sizeY",
    opt Int size_z "sizeZ",
    opt List(SummaryLayoutItem) summary_layout_items "summaryLayoutItems",
    req Pick(SummaryLayoutStyle) summary_layout_style "summaryLayoutStyle",
}

/// `SummaryLayoutItem`.
#[derive(Default)]
pub struct SummaryLayoutItem {
    /// `customLink`.
    pub custom_link: Option<String>,
    /// `field`.
    pub field: Option<String>,
    /// `posX`, required.
    pub pos_x: Option<i32>,
    /// `posY`.
    pub pos_y: Option<i32>,
    /// `posZ`.
    pub pos_z: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SummaryLayoutItem: "SummaryLayoutItem" in API, base None, subtypes [], object None;
    opt Text custom_link "customLink",
    opt Text field "field",
    req Int pos_x "posX",
    opt Int pos_y "posY",
    opt Int pos_z "posZ",
}

::sforce::enumeration! {
    /// `SummaryLayoutStyle`.
    pub enum SummaryLayoutStyle {
        Default = "Default",
        QuoteTemplate = "QuoteTemplate",
        DefaultQuoteTemplate = "DefaultQuoteTemplate",
        ServiceReportTemplate = "ServiceReportTemplate",
        ChildServiceReportTemplateStyle = "ChildServiceReportTemplateStyle",
        DefaultServiceReportTemplate = "DefaultServiceReportTemplate",
        CaseInteraction = "CaseInteraction",
        QuickActionLayoutLeftRight = "QuickActionLayoutLeftRight",
        QuickActionLayoutTopDown = "QuickActionLayoutTopDown",
        PathAssistant = "PathAssistant",
    }
}

::sforce::enumeration! {
    /// `SummaryOperations`.
    pub enum SummaryOperations {
        Count = "count",
        Sum = "sum",
        Min = "min",
        Max = "max",
    }
}

/// `SupervisorAgentConfigSkills`.
#[derive(Default)]
pub struct SupervisorAgentConfigSkills {
    /// `skill`.
    pub skill: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SupervisorAgentConfigSkills: "SupervisorAgentConfigSkills" in API, base None, subtypes [], object None;
    opt Texts skill "skill",
}

::sforce::enumeration! {
    /// `SupervisorAgentStatusFilter`.
    pub enum SupervisorAgentStatusFilter {
        Online = "Online",
        Away = "Away",
        Offline = "Offline",
    }
}

::sforce::enumeration! {
    /// `SupportedChannel`.
    pub enum SupportedChannel {
        Email = "Email",
        Sms = "Sms",
        WhatsApp = "WhatsApp",
    }
}

::sforce::enumeration! {
    /// `SurfaceType`.
    pub enum SurfaceType {
        Messaging = "Messaging",
        NextGenChat = "NextGenChat",
        ServiceEmail = "ServiceEmail",
        Telephony = "Telephony",
        UnifiedEmail = "UnifiedEmail",
        CustomerWebClient = "CustomerWebClient",
        Test = "Test",
        Slack = "Slack",
        Custom = "Custom",
    }
}

::sforce::enumeration! {
    /// `SurveyQuestionType`.
    pub enum SurveyQuestionType {
        MultiChoice = "MultiChoice",
        RadioButton = "RadioButton",
        FreeText = "FreeText",
        Date = "Date",
        Rating = "Rating",
        Csat = "CSAT",
        Slider = "Slider",
        Picklist = "Picklist",
        Nps = "NPS",
        StackRank = "StackRank",
        Currency = "Currency",
        Number = "Number",
        DateTime = "DateTime",
        Toggle = "Toggle",
        MultiSelectPicklist = "MultiSelectPicklist",
        Image = "Image",
        Boolean = "Boolean",
        ShortText = "ShortText",
        Attachment = "Attachment",
        Matrix = "Matrix",
    }
}

/// `SurveySettings`, a [`Metadata`].
#[derive(Default)]
pub struct SurveySettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableConversationalSurveys`.
    pub enable_conversational_surveys: Option<bool>,
    /// `enableGenerativeAISurveys`.
    pub enable_generative_ai_surveys: Option<bool>,
    /// `enableIndustriesCxmEnabled`.
    pub enable_industries_cxm_enabled: Option<bool>,
    /// `enableSurvey`.
    pub enable_survey: Option<bool>,
    /// `enableSurveyInvLinkWithoutAppExtension`.
    pub enable_survey_inv_link_without_app_extension: Option<bool>,
    /// `enableSurveyOwnerCanManageResponse`.
    pub enable_survey_owner_can_manage_response: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SurveySettings: "SurveySettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_conversational_surveys "enableConversationalSurveys",
    opt Flag enable_generative_ai_surveys "enableGenerativeAISurveys",
    opt Flag enable_industries_cxm_enabled "enableIndustriesCxmEnabled",
    opt Flag enable_survey "enableSurvey",
    opt Flag enable_survey_inv_link_without_app_extension "enableSurveyInvLinkWithoutAppExtension",
    opt Flag enable_survey_owner_can_manage_response "enableSurveyOwnerCanManageResponse",
}
::sforce::component! { SurveySettings }

/// `SvcCatalogCategory`, a [`Metadata`].
#[derive(Default)]
pub struct SvcCatalogCategory {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `image`.
    pub image: Option<String>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `parentCategory`.
    pub parent_category: Option<String>,
    /// `sortOrder`.
    pub sort_order: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SvcCatalogCategory: "SvcCatalogCategory" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text image "image",
    opt Flag is_active "isActive",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
    opt Text parent_category "parentCategory",
    opt Int sort_order "sortOrder",
}
::sforce::component! { SvcCatalogCategory }

/// `SvcCatalogFilterCondition`.
#[derive(Default)]
pub struct SvcCatalogFilterCondition {
    /// `index`, required.
    pub index: Option<i32>,
    /// `operator`, required.
    pub operator: ::sforce::Pick<CriterionOperator>,
    /// `source`, required.
    pub source: Option<String>,
    /// `value`, required.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SvcCatalogFilterCondition: "SvcCatalogFilterCondition" in API, base None, subtypes [], object None;
    req Int index "index",
    req Pick(CriterionOperator) operator "operator",
    req Text source "source",
    req Text value "value",
}

/// `SvcCatalogFilterCriteria`, a [`Metadata`].
#[derive(Default)]
pub struct SvcCatalogFilterCriteria {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `conditions`.
    pub conditions: ::sforce::List<SvcCatalogFilterCondition>,
    /// `criteriaRelation`, required.
    pub criteria_relation: ::sforce::Pick<CriteriaRelationshipType>,
    /// `description`.
    pub description: Option<String>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `mainLabel`, required.
    pub main_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SvcCatalogFilterCriteria: "SvcCatalogFilterCriteria" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(SvcCatalogFilterCondition) conditions "conditions",
    req Pick(CriteriaRelationshipType) criteria_relation "criteriaRelation",
    opt Text description "description",
    opt Flag is_active "isActive",
    req Text main_label "mainLabel",
}
::sforce::component! { SvcCatalogFilterCriteria }

/// `SvcCatalogFulfillFlowItem`.
#[derive(Default)]
pub struct SvcCatalogFulfillFlowItem {
    /// `catalogInputVariable`, required.
    pub catalog_input_variable: Option<String>,
    /// `displayType`.
    pub display_type: ::sforce::Pick<PropertyDisplayType>,
    /// `fieldDefinition`.
    pub field_definition: Option<String>,
    /// `fieldLookupDomain`.
    pub field_lookup_domain: Option<String>,
    /// `isAdditionalQuestionsInputVariable`.
    pub is_additional_questions_input_variable: Option<bool>,
    /// `isRequired`.
    pub is_required: Option<bool>,
    /// `lookupDomainFieldType`.
    pub lookup_domain_field_type: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `objectLookupDomain`.
    pub object_lookup_domain: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SvcCatalogFulfillFlowItem: "SvcCatalogFulfillFlowItem" in API, base None, subtypes [], object None;
    req Text catalog_input_variable "catalogInputVariable",
    opt Pick(PropertyDisplayType) display_type "displayType",
    opt Text field_definition "fieldDefinition",
    opt Text field_lookup_domain "fieldLookupDomain",
    opt Flag is_additional_questions_input_variable "isAdditionalQuestionsInputVariable",
    opt Flag is_required "isRequired",
    opt Text lookup_domain_field_type "lookupDomainFieldType",
    req Text master_label "masterLabel",
    opt Text object_lookup_domain "objectLookupDomain",
}

/// `SvcCatalogFulfillmentFlow`, a [`Metadata`].
#[derive(Default)]
pub struct SvcCatalogFulfillmentFlow {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`, required.
    pub description: Option<String>,
    /// `flow`, required.
    pub flow: Option<String>,
    /// `icon`.
    pub icon: Option<String>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `items`.
    pub items: ::sforce::List<SvcCatalogFulfillFlowItem>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SvcCatalogFulfillmentFlow: "SvcCatalogFulfillmentFlow" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text description "description",
    req Text flow "flow",
    opt Text icon "icon",
    opt Flag is_protected "isProtected",
    opt List(SvcCatalogFulfillFlowItem) items "items",
    req Text master_label "masterLabel",
}
::sforce::component! { SvcCatalogFulfillmentFlow }

::sforce::enumeration! {
    /// `SvcCatalogItemAttrDataType`.
    pub enum SvcCatalogItemAttrDataType {
        Attachment = "Attachment",
        Checkbox = "Checkbox",
        Currency = "Currency",
        Date = "Date",
        Datetime = "Datetime",
        DisplayText = "DisplayText",
        Email = "Email",
        IpAddress = "IPAddress",
        Integer = "Integer",
        Lookup = "Lookup",
        ListOfBoolean = "ListOfBoolean",
        ListOfDouble = "ListOfDouble",
        ListOfInteger = "ListOfInteger",
        ListOfMaps = "ListOfMaps",
        ListOfString = "ListOfString",
        ListOfAttachment = "ListOfAttachment",
        MultilineText = "MultilineText",
        Map = "Map",
        Number = "Number",
        NumericScale = "NumericScale",
        Picklist = "Picklist",
        MultiSelectPicklist = "MultiSelectPicklist",
        RadioButton = "RadioButton",
        Percentage = "Percentage",
        Password = "Password",
        Queue = "Queue",
        SingleCheckbox = "SingleCheckbox",
        SinglelineText = "SinglelineText",
        Text = "Text",
        Toggle = "Toggle",
        Url = "Url",
    }
}

::sforce::enumeration! {
    /// `SvcCatalogItemDependencyType`.
    pub enum SvcCatalogItemDependencyType {
        PreprocessorApexClass = "PreprocessorApexClass",
        FlowDefinition = "FlowDefinition",
        IntegrationProviderDef = "IntegrationProviderDef",
        OmniScriptConfig = "OmniScriptConfig",
    }
}

::sforce::enumeration! {
    /// `SvcCatalogItemUsageType`.
    pub enum SvcCatalogItemUsageType {
        Employee = "Employee",
        CustomerService = "CustomerService",
        Industry = "Industry",
        FinancialServices = "FinancialServices",
    }
}

::sforce::enumeration! {
    /// `SvcCtlgItemAttrAttributeType`.
    pub enum SvcCtlgItemAttrAttributeType {
        Base = "Base",
        Extended = "Extended",
    }
}

::sforce::enumeration! {
    /// `SvcCtlgItemDpndProcType`.
    pub enum SvcCtlgItemDpndProcType {
        RequestForm = "RequestForm",
        FulfillmentFlow = "FulfillmentFlow",
        IntegrationDefinition = "IntegrationDefinition",
        Preprocessor = "Preprocessor",
    }
}

/// `SynchronizeSetting`.
#[derive(Default)]
pub struct SynchronizeSetting {
    /// `displayName`.
    pub display_name: Option<String>,
    /// `enforceValidations`.
    pub enforce_validations: Option<bool>,
    /// `fromSalesforce`.
    pub from_salesforce: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// `toSalesforce`.
    pub to_salesforce: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SynchronizeSetting: "SynchronizeSetting" in API, base None, subtypes [], object None;
    opt Text display_name "displayName",
    opt Flag enforce_validations "enforceValidations",
    opt Flag from_salesforce "fromSalesforce",
    req Text name "name",
    opt Flag to_salesforce "toSalesforce",
}

/// `SynchronizeSettings`, a [`Metadata`].
#[derive(Default)]
pub struct SynchronizeSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `synchronizeSetting`.
    pub synchronize_setting: ::sforce::List<SynchronizeSetting>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SynchronizeSettings: "SynchronizeSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(SynchronizeSetting) synchronize_setting "synchronizeSetting",
}
::sforce::component! { SynchronizeSettings }

/// `SynonymDictionary`, a [`Metadata`].
#[derive(Default)]
pub struct SynonymDictionary {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `groups`.
    pub groups: ::sforce::List<SynonymGroup>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `label`, required.
    pub label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SynonymDictionary: "SynonymDictionary" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(SynonymGroup) groups "groups",
    opt Flag is_protected "isProtected",
    req Text label "label",
}
::sforce::component! { SynonymDictionary }

/// `SynonymGroup`.
#[derive(Default)]
pub struct SynonymGroup {
    /// `languages`.
    pub languages: ::sforce::Picks<Language>,
    /// `terms`.
    pub terms: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SynonymGroup: "SynonymGroup" in API, base None, subtypes [], object None;
    opt Picks(Language) languages "languages",
    opt Texts terms "terms",
}

/// `SystemNotificationSettings`, a [`Metadata`].
#[derive(Default)]
pub struct SystemNotificationSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `disableDowntimeNotifications`.
    pub disable_downtime_notifications: Option<bool>,
    /// `disableMaintenanceNotifications`.
    pub disable_maintenance_notifications: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SystemNotificationSettings: "SystemNotificationSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag disable_downtime_notifications "disableDowntimeNotifications",
    opt Flag disable_maintenance_notifications "disableMaintenanceNotifications",
}
::sforce::component! { SystemNotificationSettings }
