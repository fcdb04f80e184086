// Made by `cargo xtask generate` from metadata 66.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

::sforce::enumeration! {
    /// `IFrameWhitelistContext`.
    pub enum IFrameWhitelistContext {
        VisualforcePages = "VisualforcePages",
        LightningOut = "LightningOut",
        Surveys = "Surveys",
        DchAddinApp = "DCH_ADDIN_APP",
    }
}

::sforce::enumeration! {
    /// `IPAddressFeature`.
    pub enum IPAddressFeature {
        EmailIpFiltering = "EmailIpFiltering",
    }
}

/// `IPAddressRange`, a [`Metadata`].
#[derive(Default)]
pub struct IPAddressRange {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `endIpAddress`, required.
    pub end_ip_address: Option<String>,
    /// `ipAddressFeature`, required.
    pub ip_address_feature: ::sforce::Pick<IPAddressFeature>,
    /// `ipAddressUsageScope`, required.
    pub ip_address_usage_scope: ::sforce::Pick<IPAddressUsageScope>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `startIpAddress`, required.
    pub start_ip_address: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IPAddressRange: "IPAddressRange" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    req Text end_ip_address "endIpAddress",
    req Pick(IPAddressFeature) ip_address_feature "ipAddressFeature",
    req Pick(IPAddressUsageScope) ip_address_usage_scope "ipAddressUsageScope",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
    req Text start_ip_address "startIpAddress",
}
::sforce::component! { IPAddressRange }

::sforce::enumeration! {
    /// `IPAddressUsageScope`.
    pub enum IPAddressUsageScope {
        Exclusion = "Exclusion",
        Inclusion = "Inclusion",
    }
}

/// `IdeaReputationLevel`.
#[derive(Default)]
pub struct IdeaReputationLevel {
    /// `name`, required.
    pub name: Option<String>,
    /// `value`, required.
    pub value: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IdeaReputationLevel: "IdeaReputationLevel" in API, base None, subtypes [], object None;
    req Text name "name",
    req Int value "value",
}

/// `IdeasSettings`, a [`Metadata`].
#[derive(Default)]
pub struct IdeasSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableChatterProfile`.
    pub enable_chatter_profile: Option<bool>,
    /// `enableHtmlIdea`.
    pub enable_html_idea: Option<bool>,
    /// `enableIdeaMultipleCategory`.
    pub enable_idea_multiple_category: Option<bool>,
    /// `enableIdeaThemes`.
    pub enable_idea_themes: Option<bool>,
    /// `enableIdeas`.
    pub enable_ideas: Option<bool>,
    /// `enableIdeasControllerExtensions`.
    pub enable_ideas_controller_extensions: Option<bool>,
    /// `enableIdeasReputation`.
    pub enable_ideas_reputation: Option<bool>,
    /// `halfLife`.
    pub half_life: Option<::sforce::Number>,
    /// `ideasProfilePage`.
    pub ideas_profile_page: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IdeasSettings: "IdeasSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_chatter_profile "enableChatterProfile",
    opt Flag enable_html_idea "enableHtmlIdea",
    opt Flag enable_idea_multiple_category "enableIdeaMultipleCategory",
    opt Flag enable_idea_themes "enableIdeaThemes",
    opt Flag enable_ideas "enableIdeas",
    opt Flag enable_ideas_controller_extensions "enableIdeasControllerExtensions",
    opt Flag enable_ideas_reputation "enableIdeasReputation",
    opt Num half_life "halfLife",
    opt Text ideas_profile_page "ideasProfilePage",
}
::sforce::component! { IdeasSettings }

::sforce::enumeration! {
    /// `IdempotencySupportStatus`.
    pub enum IdempotencySupportStatus {
        No = "No",
        Yes = "Yes",
    }
}

::sforce::enumeration! {
    /// `IdentityProviderAuthFlow`.
    pub enum IdentityProviderAuthFlow {
        AuthorizationCode = "AuthorizationCode",
        ClientCredentials = "ClientCredentials",
        SalesforceDefined = "SalesforceDefined",
    }
}

::sforce::enumeration! {
    /// `IdentityProviderAuthProtocol`.
    pub enum IdentityProviderAuthProtocol {
        OAuth = "OAuth",
        SalesforceDefined = "SalesforceDefined",
    }
}

/// `IdentityProviderSettings`, a [`Metadata`].
#[derive(Default)]
pub struct IdentityProviderSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `certificateName`, required.
    pub certificate_name: Option<String>,
    /// `enableIdentityProvider`, required.
    pub enable_identity_provider: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IdentityProviderSettings: "IdentityProviderSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text certificate_name "certificateName",
    req Flag enable_identity_provider "enableIdentityProvider",
}
::sforce::component! { IdentityProviderSettings }

::sforce::enumeration! {
    /// `IdentityVerificationDataSourceType`.
    pub enum IdentityVerificationDataSourceType {
        Salesforce = "Salesforce",
        External = "External",
    }
}

/// `IdentityVerificationFieldTranslation`.
#[derive(Default)]
pub struct IdentityVerificationFieldTranslation {
    /// `customFieldLabel`.
    pub custom_field_label: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IdentityVerificationFieldTranslation: "IdentityVerificationFieldTranslation" in API, base None, subtypes [], object None;
    opt Text custom_field_label "customFieldLabel",
    opt Text description "description",
    opt Text label "label",
    req Text name "name",
}

/// `IdentityVerificationProcDef`, a [`Metadata`].
#[derive(Default)]
pub struct IdentityVerificationProcDef {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `identityVerificationProcDtls`.
    pub identity_verification_proc_dtls: ::sforce::List<IdentityVerificationProcDtl>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `searchLayoutType`, required.
    pub search_layout_type: ::sforce::Pick<IdentityVerificationSearchLayoutType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IdentityVerificationProcDef: "IdentityVerificationProcDef" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(IdentityVerificationProcDtl) identity_verification_proc_dtls "identityVerificationProcDtls",
    req Text master_label "masterLabel",
    req Pick(IdentityVerificationSearchLayoutType) search_layout_type "searchLayoutType",
}
::sforce::component! { IdentityVerificationProcDef }

/// `IdentityVerificationProcDtl`, a [`Metadata`].
#[derive(Default)]
pub struct IdentityVerificationProcDtl {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `apexClass`.
    pub apex_class: Option<String>,
    /// `dataSourceType`, required.
    pub data_source_type: ::sforce::Pick<IdentityVerificationDataSourceType>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `displayRecordFieldName`.
    pub display_record_field_name: Option<String>,
    /// `identityVerificationProcFlds`.
    pub identity_verification_proc_flds: ::sforce::List<IdentityVerificationProcFld>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `isRetryAllowedAfterLimit`.
    pub is_retry_allowed_after_limit: Option<bool>,
    /// `linkedIdVerfProcessDet`.
    pub linked_id_verf_process_det: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `objectName`.
    pub object_name: Option<String>,
    /// `optionalVerifiersMinVerfCount`.
    pub optional_verifiers_min_verf_count: Option<i32>,
    /// `retryLimit`.
    pub retry_limit: Option<i32>,
    /// `searchFilter`.
    pub search_filter: Option<String>,
    /// `searchRecordUniqueIdField`.
    pub search_record_unique_id_field: Option<String>,
    /// `searchResultSortBy`.
    pub search_result_sort_by: Option<String>,
    /// `searchSequenceNumber`, required.
    pub search_sequence_number: Option<i32>,
    /// `searchType`, required.
    pub search_type: ::sforce::Pick<IdentityVerificationSearchType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IdentityVerificationProcDtl: "IdentityVerificationProcDtl" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text apex_class "apexClass",
    req Pick(IdentityVerificationDataSourceType) data_source_type "dataSourceType",
    req Text developer_name "developerName",
    opt Text display_record_field_name "displayRecordFieldName",
    opt List(IdentityVerificationProcFld) identity_verification_proc_flds "identityVerificationProcFlds",
    opt Flag is_active "isActive",
    opt Flag is_retry_allowed_after_limit "isRetryAllowedAfterLimit",
    opt Text linked_id_verf_process_det "linkedIdVerfProcessDet",
    req Text master_label "masterLabel",
    opt Text object_name "objectName",
    opt Int optional_verifiers_min_verf_count "optionalVerifiersMinVerfCount",
    opt Int retry_limit "retryLimit",
    opt Text search_filter "searchFilter",
    opt Text search_record_unique_id_field "searchRecordUniqueIdField",
    opt Text search_result_sort_by "searchResultSortBy",
    req Int search_sequence_number "searchSequenceNumber",
    req Pick(IdentityVerificationSearchType) search_type "searchType",
}
::sforce::component! { IdentityVerificationProcDtl }

/// `IdentityVerificationProcFld`, a [`Metadata`].
#[derive(Default)]
pub struct IdentityVerificationProcFld {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `customFieldLabel`.
    pub custom_field_label: Option<String>,
    /// `dataSourceType`, required.
    pub data_source_type: ::sforce::Pick<IdentityVerificationProcFldDataSourceType>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `fieldDataType`.
    pub field_data_type: ::sforce::Pick<IdentityVerificationProcFldFieldDataType>,
    /// `fieldName`, required.
    pub field_name: Option<String>,
    /// `fieldType`, required.
    pub field_type: ::sforce::Pick<IdentityVerificationProcFldFieldType>,
    /// `fieldValueFormula`.
    pub field_value_formula: Option<String>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `isManualInput`.
    pub is_manual_input: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `sequenceNumber`, required.
    pub sequence_number: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IdentityVerificationProcFld: "IdentityVerificationProcFld" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text custom_field_label "customFieldLabel",
    req Pick(IdentityVerificationProcFldDataSourceType) data_source_type "dataSourceType",
    req Text developer_name "developerName",
    opt Pick(IdentityVerificationProcFldFieldDataType) field_data_type "fieldDataType",
    req Text field_name "fieldName",
    req Pick(IdentityVerificationProcFldFieldType) field_type "fieldType",
    opt Text field_value_formula "fieldValueFormula",
    opt Flag is_active "isActive",
    opt Flag is_manual_input "isManualInput",
    req Text master_label "masterLabel",
    req Int sequence_number "sequenceNumber",
}
::sforce::component! { IdentityVerificationProcFld }

::sforce::enumeration! {
    /// `IdentityVerificationProcFldDataSourceType`.
    pub enum IdentityVerificationProcFldDataSourceType {
        Salesforce = "Salesforce",
        External = "External",
    }
}

::sforce::enumeration! {
    /// `IdentityVerificationProcFldFieldDataType`.
    pub enum IdentityVerificationProcFldFieldDataType {
        Address = "address",
        Checkbox = "checkbox",
        Currency = "currency",
        Dateonly = "dateonly",
        Datetime = "datetime",
        Email = "email",
        Number = "number",
        Percent = "percent",
        Phone = "phone",
        Picklist = "picklist",
        Reference = "reference",
        Text = "text",
        Timeonly = "timeonly",
        Url = "url",
        Other = "other",
    }
}

::sforce::enumeration! {
    /// `IdentityVerificationProcFldFieldType`.
    pub enum IdentityVerificationProcFldFieldType {
        RequiredVerifier = "requiredVerifier",
        OptionalVerifier = "optionalVerifier",
        SearchField = "searchField",
        ResultField = "resultField",
        AdditionalResultField = "additionalResultField",
        SearchFilter = "searchFilter",
    }
}

::sforce::enumeration! {
    /// `IdentityVerificationSearchLayoutType`.
    pub enum IdentityVerificationSearchLayoutType {
        Tab = "Tab",
        Stack = "Stack",
    }
}

::sforce::enumeration! {
    /// `IdentityVerificationSearchType`.
    pub enum IdentityVerificationSearchType {
        TextBased = "Text-Based",
        ObjectBased = "Object-Based",
    }
}

/// `IfExpression`.
#[derive(Default)]
pub struct IfExpression {
    /// `childName`, required.
    pub child_name: Option<String>,
    /// `expression`, required.
    pub expression: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IfExpression: "IfExpression" in API, base None, subtypes [], object None;
    req Text child_name "childName",
    req Text expression "expression",
}

/// `IframeWhiteListUrl`.
#[derive(Default)]
pub struct IframeWhiteListUrl {
    /// `context`, required.
    pub context: ::sforce::Pick<IFrameWhitelistContext>,
    /// `url`.
    pub url: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IframeWhiteListUrl: "IframeWhiteListUrl" in API, base None, subtypes [], object None;
    req Pick(IFrameWhitelistContext) context "context",
    opt Text url "url",
}

/// `IframeWhiteListUrlSettings`, a [`Metadata`].
#[derive(Default)]
pub struct IframeWhiteListUrlSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `iframeWhiteListUrls`.
    pub iframe_white_list_urls: ::sforce::List<IframeWhiteListUrl>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IframeWhiteListUrlSettings: "IframeWhiteListUrlSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(IframeWhiteListUrl) iframe_white_list_urls "iframeWhiteListUrls",
}
::sforce::component! { IframeWhiteListUrlSettings }

/// `InboundCertificate`, a [`MetadataWithContent`].
#[derive(Default)]
pub struct InboundCertificate {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `content`.
    pub content: Option<::sforce::Blob>,
    /// `expirationDate`, required.
    pub expiration_date: Option<::sforce::Date>,
    /// `issuer`, required.
    pub issuer: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `serialId`, required.
    pub serial_id: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { InboundCertificate: "InboundCertificate" in API, base Some(&MetadataWithContent), subtypes [], object None;
    opt Text full_name "fullName",
    opt Blob content "content",
    req Date expiration_date "expirationDate",
    req Text issuer "issuer",
    req Text master_label "masterLabel",
    req Text serial_id "serialId",
}
::sforce::component! { InboundCertificate }

::sforce::enumeration! {
    /// `InboundConnPropertyName`.
    pub enum InboundConnPropertyName {
        Region = "Region",
        AwsVpcEndpointId = "AwsVpcEndpointId",
        SourceIpRanges = "SourceIpRanges",
    }
}

/// `InboundNetworkConnProperty`.
#[derive(Default)]
pub struct InboundNetworkConnProperty {
    /// `propertyName`, required.
    pub property_name: ::sforce::Pick<InboundConnPropertyName>,
    /// `propertyValue`, required.
    pub property_value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { InboundNetworkConnProperty: "InboundNetworkConnProperty" in API, base None, subtypes [], object None;
    req Pick(InboundConnPropertyName) property_name "propertyName",
    req Text property_value "propertyValue",
}

/// `InboundNetworkConnection`, a [`Metadata`].
#[derive(Default)]
pub struct InboundNetworkConnection {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `connectionType`, required.
    pub connection_type: ::sforce::Pick<ExternalConnectionType>,
    /// `description`, required.
    pub description: Option<String>,
    /// `inboundNetworkConnProperties`.
    pub inbound_network_conn_properties: ::sforce::List<InboundNetworkConnProperty>,
    /// `isActive`, required.
    pub is_active: Option<bool>,
    /// `label`, required.
    pub label: Option<String>,
    /// `status`, required.
    pub status: ::sforce::Pick<ExternalConnectionStatus>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { InboundNetworkConnection: "InboundNetworkConnection" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Pick(ExternalConnectionType) connection_type "connectionType",
    req Text description "description",
    opt List(InboundNetworkConnProperty) inbound_network_conn_properties "inboundNetworkConnProperties",
    req Flag is_active "isActive",
    req Text label "label",
    req Pick(ExternalConnectionStatus) status "status",
}
::sforce::component! { InboundNetworkConnection }

/// `IncidentMgmtSettings`, a [`Metadata`].
#[derive(Default)]
pub struct IncidentMgmtSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableAiKnowledgeCreation`.
    pub enable_ai_knowledge_creation: Option<bool>,
    /// `enableAlertBroadcastType`.
    pub enable_alert_broadcast_type: Option<bool>,
    /// `enableAutoClosureOfChildIncident`.
    pub enable_auto_closure_of_child_incident: Option<bool>,
    /// `enableAutoCreationOfProblem`.
    pub enable_auto_creation_of_problem: Option<bool>,
    /// `enableChangePriorityMatrix`.
    pub enable_change_priority_matrix: Option<bool>,
    /// `enableChangePriorityOverride`.
    pub enable_change_priority_override: Option<bool>,
    /// `enableChangeRequestValidations`.
    pub enable_change_request_validations: Option<bool>,
    /// `enableChatToIncidentAi`.
    pub enable_chat_to_incident_ai: Option<bool>,
    /// `enableChgCnfcltForMaintSchd`.
    pub enable_chg_cnfclt_for_maint_schd: Option<bool>,
    /// `enableChgCnflctForChgOwner`.
    pub enable_chg_cnflct_for_chg_owner: Option<bool>,
    /// `enableChgCnflctForCnfgItems`.
    pub enable_chg_cnflct_for_cnfg_items: Option<bool>,
    /// `enableChgCnflctForMoratSchd`.
    pub enable_chg_cnflct_for_morat_schd: Option<bool>,
    /// `enableChgRqstCnflctDetection`.
    pub enable_chg_rqst_cnflct_detection: Option<bool>,
    /// `enableCnfgItemCopyForRecords`.
    pub enable_cnfg_item_copy_for_records: Option<bool>,
    /// `enableDedupE2IncidentAttachment`.
    pub enable_dedup_e2_incident_attachment: Option<bool>,
    /// `enableEmailBroadcastType`.
    pub enable_email_broadcast_type: Option<bool>,
    /// `enableEmailToIncident`.
    pub enable_email_to_incident: Option<bool>,
    /// `enableEmailToIncidentAi`.
    pub enable_email_to_incident_ai: Option<bool>,
    /// `enableEnterpriseKnowledge`.
    pub enable_enterprise_knowledge: Option<bool>,
    /// `enableITSMChangeMgmt`.
    pub enable_itsm_change_mgmt: Option<bool>,
    /// `enableITSMIncidentMgmt`.
    pub enable_itsm_incident_mgmt: Option<bool>,
    /// `enableITSMMajorIncParent`.
    pub enable_itsm_major_inc_parent: Option<bool>,
    /// `enableITSMProblemMgmt`.
    pub enable_itsm_problem_mgmt: Option<bool>,
    /// `enableIncPriorityMatrix`.
    pub enable_inc_priority_matrix: Option<bool>,
    /// `enableIncPriorityOverride`.
    pub enable_inc_priority_override: Option<bool>,
    /// `enableIncidentMgmt`.
    pub enable_incident_mgmt: Option<bool>,
    /// `enableIncidentValidations`.
    pub enable_incident_validations: Option<bool>,
    /// `enableMiawForRequestorAgent`.
    pub enable_miaw_for_requestor_agent: Option<bool>,
    /// `enablePrivilegeAssignment`.
    pub enable_privilege_assignment: Option<bool>,
    /// `enableProbPriorityMatrix`.
    pub enable_prob_priority_matrix: Option<bool>,
    /// `enableProbPriorityOverride`.
    pub enable_prob_priority_override: Option<bool>,
    /// `enableProblemValidations`.
    pub enable_problem_validations: Option<bool>,
    /// `enableRiskAssessment`.
    pub enable_risk_assessment: Option<bool>,
    /// `enableSaveE2IncidentAttachment`.
    pub enable_save_e2_incident_attachment: Option<bool>,
    /// `enableSiteBannerBroadcastType`.
    pub enable_site_banner_broadcast_type: Option<bool>,
    /// `enableSlackBroadcastType`.
    pub enable_slack_broadcast_type: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IncidentMgmtSettings: "IncidentMgmtSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_ai_knowledge_creation "enableAiKnowledgeCreation",
    opt Flag enable_alert_broadcast_type "enableAlertBroadcastType",
    opt Flag enable_auto_closure_of_child_incident "enableAutoClosureOfChildIncident",
    opt Flag enable_auto_creation_of_problem "enableAutoCreationOfProblem",
    opt Flag enable_change_priority_matrix "enableChangePriorityMatrix",
    opt Flag enable_change_priority_override "enableChangePriorityOverride",
    opt Flag enable_change_request_validations "enableChangeRequestValidations",
    opt Flag enable_chat_to_incident_ai "enableChatToIncidentAi",
    opt Flag enable_chg_cnfclt_for_maint_schd "enableChgCnfcltForMaintSchd",
    opt Flag enable_chg_cnflct_for_chg_owner "enableChgCnflctForChgOwner",
    opt Flag enable_chg_cnflct_for_cnfg_items "enableChgCnflctForCnfgItems",
    opt Flag enable_chg_cnflct_for_morat_schd "enableChgCnflctForMoratSchd",
    opt Flag enable_chg_rqst_cnflct_detection "enableChgRqstCnflctDetection",
    opt Flag enable_cnfg_item_copy_for_records "enableCnfgItemCopyForRecords",
    opt Flag enable_dedup_e2_incident_attachment "enableDedupE2IncidentAttachment",
    opt Flag enable_email_broadcast_type "enableEmailBroadcastType",
    opt Flag enable_email_to_incident "enableEmailToIncident",
    opt Flag enable_email_to_incident_ai "enableEmailToIncidentAi",
    opt Flag enable_enterprise_knowledge "enableEnterpriseKnowledge",
    opt Flag enable_itsm_change_mgmt "enableITSMChangeMgmt",
    opt Flag enable_itsm_incident_mgmt "enableITSMIncidentMgmt",
    opt Flag enable_itsm_major_inc_parent "enableITSMMajorIncParent",
    opt Flag enable_itsm_problem_mgmt "enableITSMProblemMgmt",
    opt Flag enable_inc_priority_matrix "enableIncPriorityMatrix",
    opt Flag enable_inc_priority_override "enableIncPriorityOverride",
    opt Flag enable_incident_mgmt "enableIncidentMgmt",
    opt Flag enable_incident_validations "enableIncidentValidations",
    opt Flag enable_miaw_for_requestor_agent "enableMiawForRequestorAgent",
    opt Flag enable_privilege_assignment "enablePrivilegeAssignment",
    opt Flag enable_prob_priority_matrix "enableProbPriorityMatrix",
    opt Flag enable_prob_priority_override "enableProbPriorityOverride",
    opt Flag enable_problem_validations "enableProblemValidations",
    opt Flag enable_risk_assessment "enableRiskAssessment",
    opt Flag enable_save_e2_incident_attachment "enableSaveE2IncidentAttachment",
    opt Flag enable_site_banner_broadcast_type "enableSiteBannerBroadcastType",
    opt Flag enable_slack_broadcast_type "enableSlackBroadcastType",
}
::sforce::component! { IncidentMgmtSettings }

/// `IncludeEstTaxInQuoteCPQSettings`, a [`Metadata`].
#[derive(Default)]
pub struct IncludeEstTaxInQuoteCPQSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableQuoteEstimatedTaxCPQ`.
    pub enable_quote_estimated_tax_cpq: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IncludeEstTaxInQuoteCPQSettings: "IncludeEstTaxInQuoteCPQSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_quote_estimated_tax_cpq "enableQuoteEstimatedTaxCPQ",
}
::sforce::component! { IncludeEstTaxInQuoteCPQSettings }

/// `IncludeEstTaxInQuoteSettings`, a [`Metadata`].
#[derive(Default)]
pub struct IncludeEstTaxInQuoteSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableQuoteEstimatedTax`.
    pub enable_quote_estimated_tax: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IncludeEstTaxInQuoteSettings: "IncludeEstTaxInQuoteSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_quote_estimated_tax "enableQuoteEstimatedTax",
}
::sforce::component! { IncludeEstTaxInQuoteSettings }

/// `Index`, a [`Metadata`].
#[derive(Default)]
pub struct Index {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `fields`.
    pub fields: ::sforce::List<IndexField>,
    /// `label`, required.
    pub label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Index: "Index" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(IndexField) fields "fields",
    req Text label "label",
}
::sforce::component! { Index }

/// `IndexField`.
#[derive(Default)]
pub struct IndexField {
    /// `name`, required.
    pub name: Option<String>,
    /// `sortDirection`, required.
    pub sort_direction: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IndexField: "IndexField" in API, base None, subtypes [], object None;
    req Text name "name",
    req Text sort_direction "sortDirection",
}

/// `IndustriesAutomotiveSettings`, a [`Metadata`].
#[derive(Default)]
pub struct IndustriesAutomotiveSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableAutoAgentsPilot`.
    pub enable_auto_agents_pilot: Option<bool>,
    /// `enableAutomotiveAgents`.
    pub enable_automotive_agents: Option<bool>,
    /// `enableAutomotiveAppraisals`.
    pub enable_automotive_appraisals: Option<bool>,
    /// `enableAutomotiveCloud`.
    pub enable_automotive_cloud: Option<bool>,
    /// `enableAutomotiveScheduler`.
    pub enable_automotive_scheduler: Option<bool>,
    /// `enableAutomotiveServiceExcellence`.
    pub enable_automotive_service_excellence: Option<bool>,
    /// `enableConnectedVehSrvcsCmpnt`.
    pub enable_connected_veh_srvcs_cmpnt: Option<bool>,
    /// `enableDealerEssntlsAutomotive`.
    pub enable_dealer_essntls_automotive: Option<bool>,
    /// `enableGenAiForAutoPilot`.
    pub enable_gen_ai_for_auto_pilot: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IndustriesAutomotiveSettings: "IndustriesAutomotiveSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_auto_agents_pilot "enableAutoAgentsPilot",
    opt Flag enable_automotive_agents "enableAutomotiveAgents",
    opt Flag enable_automotive_appraisals "enableAutomotiveAppraisals",
    opt Flag enable_automotive_cloud "enableAutomotiveCloud",
    opt Flag enable_automotive_scheduler "enableAutomotiveScheduler",
    opt Flag enable_automotive_service_excellence "enableAutomotiveServiceExcellence",
    opt Flag enable_connected_veh_srvcs_cmpnt "enableConnectedVehSrvcsCmpnt",
    opt Flag enable_dealer_essntls_automotive "enableDealerEssntlsAutomotive",
    opt Flag enable_gen_ai_for_auto_pilot "enableGenAiForAutoPilot",
}
::sforce::component! { IndustriesAutomotiveSettings }

/// `IndustriesChannelPartnerInventorySettings`, a [`Metadata`].
#[derive(Default)]
pub struct IndustriesChannelPartnerInventorySettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableChannelPartnerInventoryTracking`.
    pub enable_channel_partner_inventory_tracking: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IndustriesChannelPartnerInventorySettings: "IndustriesChannelPartnerInventorySettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_channel_partner_inventory_tracking "enableChannelPartnerInventoryTracking",
}
::sforce::component! { IndustriesChannelPartnerInventorySettings }

/// `IndustriesConnectedServiceSettings`, a [`Metadata`].
#[derive(Default)]
pub struct IndustriesConnectedServiceSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enablePrebuiltCmpntTlmtryMgmt`.
    pub enable_prebuilt_cmpnt_tlmtry_mgmt: Option<bool>,
    /// `enableTelemetryDefActnMgmt`.
    pub enable_telemetry_def_actn_mgmt: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IndustriesConnectedServiceSettings: "IndustriesConnectedServiceSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_prebuilt_cmpnt_tlmtry_mgmt "enablePrebuiltCmpntTlmtryMgmt",
    opt Flag enable_telemetry_def_actn_mgmt "enableTelemetryDefActnMgmt",
}
::sforce::component! { IndustriesConnectedServiceSettings }

/// `IndustriesConstraintsSettings`, a [`Metadata`].
#[derive(Default)]
pub struct IndustriesConstraintsSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableAdvancedConfigurator`.
    pub enable_advanced_configurator: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IndustriesConstraintsSettings: "IndustriesConstraintsSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_advanced_configurator "enableAdvancedConfigurator",
}
::sforce::component! { IndustriesConstraintsSettings }

/// `IndustriesContextSettings`, a [`Metadata`].
#[derive(Default)]
pub struct IndustriesContextSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableContextDefinitions`.
    pub enable_context_definitions: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IndustriesContextSettings: "IndustriesContextSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_context_definitions "enableContextDefinitions",
}
::sforce::component! { IndustriesContextSettings }

/// `IndustriesEinsteinFeatureSettings`, a [`Metadata`].
#[derive(Default)]
pub struct IndustriesEinsteinFeatureSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `documentReaderConfidenceOrgValue`, required.
    pub document_reader_confidence_org_value: Option<::sforce::Number>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IndustriesEinsteinFeatureSettings: "IndustriesEinsteinFeatureSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Num document_reader_confidence_org_value "documentReaderConfidenceOrgValue",
}
::sforce::component! { IndustriesEinsteinFeatureSettings }

/// `IndustriesEnergyUtilitiesMultiSiteSettings`, a [`Metadata`].
#[derive(Default)]
pub struct IndustriesEnergyUtilitiesMultiSiteSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `autoQuoteFlowApiNameOrgValue`.
    pub auto_quote_flow_api_name_org_value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IndustriesEnergyUtilitiesMultiSiteSettings: "IndustriesEnergyUtilitiesMultiSiteSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text auto_quote_flow_api_name_org_value "autoQuoteFlowApiNameOrgValue",
}
::sforce::component! { IndustriesEnergyUtilitiesMultiSiteSettings }

/// `IndustriesEventOrchSettings`, a [`Metadata`].
#[derive(Default)]
pub struct IndustriesEventOrchSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableEventOrchDecisionTable`.
    pub enable_event_orch_decision_table: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IndustriesEventOrchSettings: "IndustriesEventOrchSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_event_orch_decision_table "enableEventOrchDecisionTable",
}
::sforce::component! { IndustriesEventOrchSettings }

/// `IndustriesFieldServiceSettings`, a [`Metadata`].
#[derive(Default)]
pub struct IndustriesFieldServiceSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableAutomotiveServiceCampaignManagement`.
    pub enable_automotive_service_campaign_management: Option<bool>,
    /// `enableIndustriesFieldService`.
    pub enable_industries_field_service: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IndustriesFieldServiceSettings: "IndustriesFieldServiceSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_automotive_service_campaign_management "enableAutomotiveServiceCampaignManagement",
    opt Flag enable_industries_field_service "enableIndustriesFieldService",
}
::sforce::component! { IndustriesFieldServiceSettings }

/// `IndustriesGamificationSettings`, a [`Metadata`].
#[derive(Default)]
pub struct IndustriesGamificationSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableGamification`.
    pub enable_gamification: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IndustriesGamificationSettings: "IndustriesGamificationSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_gamification "enableGamification",
}
::sforce::component! { IndustriesGamificationSettings }

/// `IndustriesLoyaltySettings`, a [`Metadata`].
#[derive(Default)]
pub struct IndustriesLoyaltySettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableAutomaticMemberTierAssessmentSelection`.
    pub enable_automatic_member_tier_assessment_selection: Option<bool>,
    /// `enableAutomaticVoucherCodeGeneration`.
    pub enable_automatic_voucher_code_generation: Option<bool>,
    /// `enableConfigureClubs`.
    pub enable_configure_clubs: Option<bool>,
    /// `enableFixedTypeNQPAggregation`.
    pub enable_fixed_type_nqp_aggregation: Option<bool>,
    /// `enableLoyaltyApiAccessForExternalSiteUsers`.
    pub enable_loyalty_api_access_for_external_site_users: Option<bool>,
    /// `enableLoyaltyGenerativeAi`.
    pub enable_loyalty_generative_ai: Option<bool>,
    /// `enableLoyaltyRedeemedPointsExpirationInfoPref`.
    pub enable_loyalty_redeemed_points_expiration_info_pref: Option<bool>,
    /// `enableLoyaltyRulesVerifyCdpMemberSegment`.
    pub enable_loyalty_rules_verify_cdp_member_segment: Option<bool>,
    /// `enableLoyaltyServiceExcellence`.
    pub enable_loyalty_service_excellence: Option<bool>,
    /// `enableNQPRealTimePointBalance`.
    pub enable_nqp_real_time_point_balance: Option<bool>,
    /// `enableNegativePointBalance`.
    pub enable_negative_point_balance: Option<bool>,
    /// `enableNonQualifyingPointsConsolidation`.
    pub enable_non_qualifying_points_consolidation: Option<bool>,
    /// `enablePointsLifecycleTracking`.
    pub enable_points_lifecycle_tracking: Option<bool>,
    /// `enableProcessTraceableTrxnAsync`.
    pub enable_process_traceable_trxn_async: Option<bool>,
    /// `enablePromSetupProcRuleStatusInheritDplymt`.
    pub enable_prom_setup_proc_rule_status_inherit_dplymt: Option<bool>,
    /// `enableQPRealTimePointBalance`.
    pub enable_qp_real_time_point_balance: Option<bool>,
    /// `enableSegmentQueryApiMultipleDataSpace`.
    pub enable_segment_query_api_multiple_data_space: Option<bool>,
    /// `enableSegmentQueryByDataGraph`.
    pub enable_segment_query_by_data_graph: Option<bool>,
    /// `enableTransferPointsToMemberGroupsRealtime`.
    pub enable_transfer_points_to_member_groups_realtime: Option<bool>,
    /// `enableUsePromPtyUsageForEngmtTrail`.
    pub enable_use_prom_pty_usage_for_engmt_trail: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IndustriesLoyaltySettings: "IndustriesLoyaltySettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_automatic_member_tier_assessment_selection "enableAutomaticMemberTierAssessmentSelection",
    opt Flag enable_automatic_voucher_code_generation "enableAutomaticVoucherCodeGeneration",
    opt Flag enable_configure_clubs "enableConfigureClubs",
    opt Flag enable_fixed_type_nqp_aggregation "enableFixedTypeNQPAggregation",
    opt Flag enable_loyalty_api_access_for_external_site_users "enableLoyaltyApiAccessForExternalSiteUsers",
    opt Flag enable_loyalty_generative_ai "enableLoyaltyGenerativeAi",
    opt Flag enable_loyalty_redeemed_points_expiration_info_pref "enableLoyaltyRedeemedPointsExpirationInfoPref",
    opt Flag enable_loyalty_rules_verify_cdp_member_segment "enableLoyaltyRulesVerifyCdpMemberSegment",
    opt Flag enable_loyalty_service_excellence "enableLoyaltyServiceExcellence",
    opt Flag enable_nqp_real_time_point_balance "enableNQPRealTimePointBalance",
    opt Flag enable_negative_point_balance "enableNegativePointBalance",
    opt Flag enable_non_qualifying_points_consolidation "enableNonQualifyingPointsConsolidation",
    opt Flag enable_points_lifecycle_tracking "enablePointsLifecycleTracking",
    opt Flag enable_process_traceable_trxn_async "enableProcessTraceableTrxnAsync",
    opt Flag enable_prom_setup_proc_rule_status_inherit_dplymt "enablePromSetupProcRuleStatusInheritDplymt",
    opt Flag enable_qp_real_time_point_balance "enableQPRealTimePointBalance",
    opt Flag enable_segment_query_api_multiple_data_space "enableSegmentQueryApiMultipleDataSpace",
    opt Flag enable_segment_query_by_data_graph "enableSegmentQueryByDataGraph",
    opt Flag enable_transfer_points_to_member_groups_realtime "enableTransferPointsToMemberGroupsRealtime",
    opt Flag enable_use_prom_pty_usage_for_engmt_trail "enableUsePromPtyUsageForEngmtTrail",
}
::sforce::component! { IndustriesLoyaltySettings }

/// `IndustriesLsCommercialSettings`, a [`Metadata`].
#[derive(Default)]
pub struct IndustriesLsCommercialSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableLsPtntSuptPgmGenAIPref`.
    pub enable_ls_ptnt_supt_pgm_gen_ai_pref: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IndustriesLsCommercialSettings: "IndustriesLsCommercialSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_ls_ptnt_supt_pgm_gen_ai_pref "enableLsPtntSuptPgmGenAIPref",
}
::sforce::component! { IndustriesLsCommercialSettings }

/// `IndustriesManufacturingSettings`, a [`Metadata`].
#[derive(Default)]
pub struct IndustriesManufacturingSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableConnectedAssetSrvcsCmpnt`.
    pub enable_connected_asset_srvcs_cmpnt: Option<bool>,
    /// `enableFleetManagement`.
    pub enable_fleet_management: Option<bool>,
    /// `enableFundingWorkbench`.
    pub enable_funding_workbench: Option<bool>,
    /// `enableIndManufacturing`.
    pub enable_ind_manufacturing: Option<bool>,
    /// `enableIndustriesMfgAccountForecast`.
    pub enable_industries_mfg_account_forecast: Option<bool>,
    /// `enableIndustriesMfgAdvForecast`.
    pub enable_industries_mfg_adv_forecast: Option<bool>,
    /// `enableIndustriesMfgIAS`.
    pub enable_industries_mfg_ias: Option<bool>,
    /// `enableIndustriesMfgProgram`.
    pub enable_industries_mfg_program: Option<bool>,
    /// `enableIndustriesMfgTargets`.
    pub enable_industries_mfg_targets: Option<bool>,
    /// `enableMfgAgents`.
    pub enable_mfg_agents: Option<bool>,
    /// `enableMfgAgentsPilot`.
    pub enable_mfg_agents_pilot: Option<bool>,
    /// `enablePartnerLeadManagement`.
    pub enable_partner_lead_management: Option<bool>,
    /// `enablePartnerPerformanceManagement`.
    pub enable_partner_performance_management: Option<bool>,
    /// `enablePartnerVisitManagement`.
    pub enable_partner_visit_management: Option<bool>,
    /// `enablePtnrLeadMgmtMappings`.
    pub enable_ptnr_lead_mgmt_mappings: Option<bool>,
    /// `enableRevMgmtForSlsAgr`.
    pub enable_rev_mgmt_for_sls_agr: Option<bool>,
    /// `enableVehAndAstLending`.
    pub enable_veh_and_ast_lending: Option<bool>,
    /// `enableVehAssetFinAddtnlCmpnts`.
    pub enable_veh_asset_fin_addtnl_cmpnts: Option<bool>,
    /// `enableVehicleAndAssetFinance`.
    pub enable_vehicle_and_asset_finance: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IndustriesManufacturingSettings: "IndustriesManufacturingSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_connected_asset_srvcs_cmpnt "enableConnectedAssetSrvcsCmpnt",
    opt Flag enable_fleet_management "enableFleetManagement",
    opt Flag enable_funding_workbench "enableFundingWorkbench",
    opt Flag enable_ind_manufacturing "enableIndManufacturing",
    opt Flag enable_industries_mfg_account_forecast "enableIndustriesMfgAccountForecast",
    opt Flag enable_industries_mfg_adv_forecast "enableIndustriesMfgAdvForecast",
    opt Flag enable_industries_mfg_ias "enableIndustriesMfgIAS",
    opt Flag enable_industries_mfg_program "enableIndustriesMfgProgram",
    opt Flag enable_industries_mfg_targets "enableIndustriesMfgTargets",
    opt Flag enable_mfg_agents "enableMfgAgents",
    opt Flag enable_mfg_agents_pilot "enableMfgAgentsPilot",
    opt Flag enable_partner_lead_management "enablePartnerLeadManagement",
    opt Flag enable_partner_performance_management "enablePartnerPerformanceManagement",
    opt Flag enable_partner_visit_management "enablePartnerVisitManagement",
    opt Flag enable_ptnr_lead_mgmt_mappings "enablePtnrLeadMgmtMappings",
    opt Flag enable_rev_mgmt_for_sls_agr "enableRevMgmtForSlsAgr",
    opt Flag enable_veh_and_ast_lending "enableVehAndAstLending",
    opt Flag enable_veh_asset_fin_addtnl_cmpnts "enableVehAssetFinAddtnlCmpnts",
    opt Flag enable_vehicle_and_asset_finance "enableVehicleAndAssetFinance",
}
::sforce::component! { IndustriesManufacturingSettings }

/// `IndustriesMfgSampleManagementSettings`, a [`Metadata`].
#[derive(Default)]
pub struct IndustriesMfgSampleManagementSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableSampleManagement`.
    pub enable_sample_management: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IndustriesMfgSampleManagementSettings: "IndustriesMfgSampleManagementSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_sample_management "enableSampleManagement",
}
::sforce::component! { IndustriesMfgSampleManagementSettings }

/// `IndustriesPricingSettings`, a [`Metadata`].
#[derive(Default)]
pub struct IndustriesPricingSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableAbpLog`.
    pub enable_abp_log: Option<bool>,
    /// `enableDebugPriceLogs`.
    pub enable_debug_price_logs: Option<bool>,
    /// `enableDerivedPricingLog`.
    pub enable_derived_pricing_log: Option<bool>,
    /// `enableHighAvailability`.
    pub enable_high_availability: Option<bool>,
    /// `enableHighestPriceCompliance`.
    pub enable_highest_price_compliance: Option<bool>,
    /// `enableLargeQuoteLog`.
    pub enable_large_quote_log: Option<bool>,
    /// `enableLargeTransactionPricing`.
    pub enable_large_transaction_pricing: Option<bool>,
    /// `enableLowestPriceCompliance`.
    pub enable_lowest_price_compliance: Option<bool>,
    /// `enablePriceGuidanceAccess`.
    pub enable_price_guidance_access: Option<bool>,
    /// `enablePricingProcParallelization`.
    pub enable_pricing_proc_parallelization: Option<bool>,
    /// `enablePricingWaterfall`.
    pub enable_pricing_waterfall: Option<bool>,
    /// `enablePricingWaterfallPersistence`.
    pub enable_pricing_waterfall_persistence: Option<bool>,
    /// `enablePromotionLog`.
    pub enable_promotion_log: Option<bool>,
    /// `enablePropagationLog`.
    pub enable_propagation_log: Option<bool>,
    /// `enableSalesforcePricing`.
    pub enable_salesforce_pricing: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IndustriesPricingSettings: "IndustriesPricingSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_abp_log "enableAbpLog",
    opt Flag enable_debug_price_logs "enableDebugPriceLogs",
    opt Flag enable_derived_pricing_log "enableDerivedPricingLog",
    opt Flag enable_high_availability "enableHighAvailability",
    opt Flag enable_highest_price_compliance "enableHighestPriceCompliance",
    opt Flag enable_large_quote_log "enableLargeQuoteLog",
    opt Flag enable_large_transaction_pricing "enableLargeTransactionPricing",
    opt Flag enable_lowest_price_compliance "enableLowestPriceCompliance",
    opt Flag enable_price_guidance_access "enablePriceGuidanceAccess",
    opt Flag enable_pricing_proc_parallelization "enablePricingProcParallelization",
    opt Flag enable_pricing_waterfall "enablePricingWaterfall",
    opt Flag enable_pricing_waterfall_persistence "enablePricingWaterfallPersistence",
    opt Flag enable_promotion_log "enablePromotionLog",
    opt Flag enable_propagation_log "enablePropagationLog",
    opt Flag enable_salesforce_pricing "enableSalesforcePricing",
}
::sforce::component! { IndustriesPricingSettings }

/// `IndustriesRatingSettings`, a [`Metadata`].
#[derive(Default)]
pub struct IndustriesRatingSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableRating`.
    pub enable_rating: Option<bool>,
    /// `enableRatingWaterfall`.
    pub enable_rating_waterfall: Option<bool>,
    /// `enableRatingWaterfallPersistence`.
    pub enable_rating_waterfall_persistence: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IndustriesRatingSettings: "IndustriesRatingSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_rating "enableRating",
    opt Flag enable_rating_waterfall "enableRatingWaterfall",
    opt Flag enable_rating_waterfall_persistence "enableRatingWaterfallPersistence",
}
::sforce::component! { IndustriesRatingSettings }

/// `IndustriesSettings`, a [`Metadata`].
#[derive(Default)]
pub struct IndustriesSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `allowBenefitAssignmentWithInactiveProgramEnrollment`.
    pub allow_benefit_assignment_with_inactive_program_enrollment: Option<bool>,
    /// `allowMultipleProducersToWorkOnSamePolicy`.
    pub allow_multiple_producers_to_work_on_same_policy: Option<bool>,
    /// `appointmentDistributionOrgPref`.
    pub appointment_distribution_org_pref: Option<bool>,
    /// `brwrCntctFrExtrnlSrcsPref`.
    pub brwr_cntct_fr_extrnl_srcs_pref: Option<bool>,
    /// `captureResourceUtilizationOrgPref`.
    pub capture_resource_utilization_org_pref: Option<bool>,
    /// `clctnAndRecoveryAgntPref`.
    pub clctn_and_recovery_agnt_pref: Option<bool>,
    /// `collDialerCampaignPref`.
    pub coll_dialer_campaign_pref: Option<bool>,
    /// `collectionAsaAgentPref`.
    pub collection_asa_agent_pref: Option<bool>,
    /// `createCustomerPropertyFromLAProperty`.
    pub create_customer_property_from_la_property: Option<bool>,
    /// `createFSCAssetFromLAAsset`.
    pub create_fsc_asset_from_la_asset: Option<bool>,
    /// `createFSCAssetFromLAProperty`.
    pub create_fsc_asset_from_la_property: Option<bool>,
    /// `createFSCLiabilityFromLAFinancial`.
    pub create_fsc_liability_from_la_financial: Option<bool>,
    /// `createFSCLiabilityFromLALiability`.
    pub create_fsc_liability_from_la_liability: Option<bool>,
    /// `createFinancialAccountFromLAAsset`.
    pub create_financial_account_from_la_asset: Option<bool>,
    /// `createFinancialAccountFromLALiability`.
    pub create_financial_account_from_la_liability: Option<bool>,
    /// `createFinancialAccountsFromLAFinancials`.
    pub create_financial_accounts_from_la_financials: Option<bool>,
    /// `createFinancialAccountsFromLAProperty`.
    pub create_financial_accounts_from_la_property: Option<bool>,
    /// `enableAIAccelerator`.
    pub enable_ai_accelerator: Option<bool>,
    /// `enableAWSTextractAnalyzeIDPref`.
    pub enable_aws_textract_analyze_id_pref: Option<bool>,
    /// `enableAWSTextractQueriesPref`.
    pub enable_aws_textract_queries_pref: Option<bool>,
    /// `enableAWSTextractTablesPref`.
    pub enable_aws_textract_tables_pref: Option<bool>,
    /// `enableAcademicInsightsAI`.
    pub enable_academic_insights_ai: Option<bool>,
    /// `enableAcademicOperations`.
    pub enable_academic_operations: Option<bool>,
    /// `enableAccessToMasterListOfCoverageTypes`.
    pub enable_access_to_master_list_of_coverage_types: Option<bool>,
    /// `enableAccountBasedSharing`.
    pub enable_account_based_sharing: Option<bool>,
    /// `enableAccountScoreEnabled`.
    pub enable_account_score_enabled: Option<bool>,
    /// `enableActionPlanTaskComment`.
    pub enable_action_plan_task_comment: Option<bool>,
    /// `enableActionableList`.
    pub enable_actionable_list: Option<bool>,
    /// `enableActionableListOrgPref`.
    pub enable_actionable_list_org_pref: Option<bool>,
    /// `enableAdvancedScheduling`.
    pub enable_advanced_scheduling: Option<bool>,
    /// `enableAdvancementGenAI`.
    pub enable_advancement_gen_ai: Option<bool>,
    /// `enableAdverseEvents`.
    pub enable_adverse_events: Option<bool>,
    /// `enableAdvisingAgent`.
    pub enable_advising_agent: Option<bool>,
    /// `enableAdvisingSummaryAI`.
    pub enable_advising_summary_ai: Option<bool>,
    /// `enableAlumniRelations`.
    pub enable_alumni_relations: Option<bool>,
    /// `enableAnyResourceTypeOrgPref`.
    pub enable_any_resource_type_org_pref: Option<bool>,
    /// `enableAppAlerts`.
    pub enable_app_alerts: Option<bool>,
    /// `enableAppFrmAnywhereOrgPref`.
    pub enable_app_frm_anywhere_org_pref: Option<bool>,
    /// `enableAppInviteOrgPref`.
    pub enable_app_invite_org_pref: Option<bool>,
    /// `enableApplnDecStdSharing`.
    pub enable_appln_dec_std_sharing: Option<bool>,
    /// `enableAppraisalMgmt`.
    pub enable_appraisal_mgmt: Option<bool>,
    /// `enableAutoApprovePASetting`.
    pub enable_auto_approve_pa_setting: Option<bool>,
    /// `enableAutoComplaintSummaryPref`.
    pub enable_auto_complaint_summary_pref: Option<bool>,
    /// `enableAutoSaveMcgAssmtSetting`.
    pub enable_auto_save_mcg_assmt_setting: Option<bool>,
    /// `enableB2B`.
    pub enable_b2b: Option<bool>,
    /// `enableB2BAccountPlan`.
    pub enable_b2b_account_plan: Option<bool>,
    /// `enableB2BEinstein`.
    pub enable_b2b_einstein: Option<bool>,
    /// `enableB2BRMAgent`.
    pub enable_b2brm_agent: Option<bool>,
    /// `enableBatchIDExtractAndTransform`.
    pub enable_batch_id_extract_and_transform: Option<bool>,
    /// `enableBatchIntelligentDocExtrctPref`.
    pub enable_batch_intelligent_doc_extrct_pref: Option<bool>,
    /// `enableBehavioralHealthAppPref`.
    pub enable_behavioral_health_app_pref: Option<bool>,
    /// `enableBenefitAndGoalSharingPref`.
    pub enable_benefit_and_goal_sharing_pref: Option<bool>,
    /// `enableBenefitManagementPreference`.
    pub enable_benefit_management_preference: Option<bool>,
    /// `enableBlockResourceAvailabilityOrgPref`.
    pub enable_block_resource_availability_org_pref: Option<bool>,
    /// `enableBusinessHierarchyPref`.
    pub enable_business_hierarchy_pref: Option<bool>,
    /// `enableBusinessMessenger`.
    pub enable_business_messenger: Option<bool>,
    /// `enableCBSFAnyWordSearch`.
    pub enable_cbsf_any_word_search: Option<bool>,
    /// `enableCPBestConTimeSharing`.
    pub enable_cp_best_con_time_sharing: Option<bool>,
    /// `enableCPSocialCustomSharing`.
    pub enable_cp_social_custom_sharing: Option<bool>,
    /// `enableCSRDReportingOrgPref`.
    pub enable_csrd_reporting_org_pref: Option<bool>,
    /// `enableCalculationDetail`.
    pub enable_calculation_detail: Option<bool>,
    /// `enableCalculationUsingParentPolicyOnly`.
    pub enable_calculation_using_parent_policy_only: Option<bool>,
    /// `enableCallReportAdminContextPref`.
    pub enable_call_report_admin_context_pref: Option<bool>,
    /// `enableCandidateMatching`.
    pub enable_candidate_matching: Option<bool>,
    /// `enableCapacitySchedulingPref`.
    pub enable_capacity_scheduling_pref: Option<bool>,
    /// `enableCareGapPrefSetting`.
    pub enable_care_gap_pref_setting: Option<bool>,
    /// `enableCareMgmtSlackAccess`.
    pub enable_care_mgmt_slack_access: Option<bool>,
    /// `enableCarePlansPreference`.
    pub enable_care_plans_preference: Option<bool>,
    /// `enableCareTaskSharingSetting`.
    pub enable_care_task_sharing_setting: Option<bool>,
    /// `enableCaseProceedingsPref`.
    pub enable_case_proceedings_pref: Option<bool>,
    /// `enableCaseReferralPref`.
    pub enable_case_referral_pref: Option<bool>,
    /// `enableCdpSalesExcellence`.
    pub enable_cdp_sales_excellence: Option<bool>,
    /// `enableCdsAppFormProdSiteUsers`.
    pub enable_cds_app_form_prod_site_users: Option<bool>,
    /// `enableCdsAppFormSiteUsers`.
    pub enable_cds_app_form_site_users: Option<bool>,
    /// `enableCdsApplicationForm`.
    pub enable_cds_application_form: Option<bool>,
    /// `enableCdsApplicationFormProduct`.
    pub enable_cds_application_form_product: Option<bool>,
    /// `enableCdsAssetDataSharingParticipant`.
    pub enable_cds_asset_data_sharing_participant: Option<bool>,
    /// `enableCdsAssetDataSharingParticipantExprc`.
    pub enable_cds_asset_data_sharing_participant_exprc: Option<bool>,
    /// `enableCdsDeleteCOPRecordByParentOwner`.
    pub enable_cds_delete_cop_record_by_parent_owner: Option<bool>,
    /// `enableCdsPartyProfile`.
    pub enable_cds_party_profile: Option<bool>,
    /// `enableCdsPartyProfileSiteUsers`.
    pub enable_cds_party_profile_site_users: Option<bool>,
    /// `enableChurnPredictionRT`.
    pub enable_churn_prediction_rt: Option<bool>,
    /// `enableClaimMgmt`.
    pub enable_claim_mgmt: Option<bool>,
    /// `enableClinicalDataModel`.
    pub enable_clinical_data_model: Option<bool>,
    /// `enableCmplntMgmtSklCoCmtyPref`.
    pub enable_cmplnt_mgmt_skl_co_cmty_pref: Option<bool>,
    /// `enableCollectionFLowOps`.
    pub enable_collection_f_low_ops: Option<bool>,
    /// `enableCollectionRiskScoringCFE`.
    pub enable_collection_risk_scoring_cfe: Option<bool>,
    /// `enableCollectionTimeline`.
    pub enable_collection_timeline: Option<bool>,
    /// `enableComparisonViewAI`.
    pub enable_comparison_view_ai: Option<bool>,
    /// `enableCompliantDataSharingForAccount`.
    pub enable_compliant_data_sharing_for_account: Option<bool>,
    /// `enableCompliantDataSharingForBudget`.
    pub enable_compliant_data_sharing_for_budget: Option<bool>,
    /// `enableCompliantDataSharingForBudgetSiteUsers`.
    pub enable_compliant_data_sharing_for_budget_site_users: Option<bool>,
    /// `enableCompliantDataSharingForCustomObjects`.
    pub enable_compliant_data_sharing_for_custom_objects: Option<bool>,
    /// `enableCompliantDataSharingForFinancialDeal`.
    pub enable_compliant_data_sharing_for_financial_deal: Option<bool>,
    /// `enableCompliantDataSharingForFundingAward`.
    pub enable_compliant_data_sharing_for_funding_award: Option<bool>,
    /// `enableCompliantDataSharingForFundingAwardSiteUsers`.
    pub enable_compliant_data_sharing_for_funding_award_site_users: Option<bool>,
    /// `enableCompliantDataSharingForFundingOpportunity`.
    pub enable_compliant_data_sharing_for_funding_opportunity: Option<bool>,
    /// `enableCompliantDataSharingForFundingOpportunitySiteUsers`.
    pub enable_compliant_data_sharing_for_funding_opportunity_site_users: Option<bool>,
    /// `enableCompliantDataSharingForIndividualApplication`.
    pub enable_compliant_data_sharing_for_individual_application: Option<bool>,
    /// `enableCompliantDataSharingForIndividualApplicationSiteUsers`.
    pub enable_compliant_data_sharing_for_individual_application_site_users: Option<
        bool,
    >,
    /// `enableCompliantDataSharingForIndividualApplicationTask`.
    pub enable_compliant_data_sharing_for_individual_application_task: Option<bool>,
    /// `enableCompliantDataSharingForIndividualApplicationTaskSiteUsers`.
    pub enable_compliant_data_sharing_for_individual_application_task_site_users: Option<
        bool,
    >,
    /// `enableCompliantDataSharingForInteraction`.
    pub enable_compliant_data_sharing_for_interaction: Option<bool>,
    /// `enableCompliantDataSharingForInteractionSummary`.
    pub enable_compliant_data_sharing_for_interaction_summary: Option<bool>,
    /// `enableCompliantDataSharingForOpportunity`.
    pub enable_compliant_data_sharing_for_opportunity: Option<bool>,
    /// `enableCompliantDataSharingForPreliminaryApplicationRef`.
    pub enable_compliant_data_sharing_for_preliminary_application_ref: Option<bool>,
    /// `enableCompliantDataSharingForPreliminaryApplicationRefSiteUsers`.
    pub enable_compliant_data_sharing_for_preliminary_application_ref_site_users: Option<
        bool,
    >,
    /// `enableComprehendMedical`.
    pub enable_comprehend_medical: Option<bool>,
    /// `enableContactCenterAccess`.
    pub enable_contact_center_access: Option<bool>,
    /// `enableContractMgmtPref`.
    pub enable_contract_mgmt_pref: Option<bool>,
    /// `enableContractSearchPref`.
    pub enable_contract_search_pref: Option<bool>,
    /// `enableContractsAIPref`.
    pub enable_contracts_ai_pref: Option<bool>,
    /// `enableCourseOpsAgent`.
    pub enable_course_ops_agent: Option<bool>,
    /// `enableCourseSearchAgent`.
    pub enable_course_search_agent: Option<bool>,
    /// `enableCreateMultiAttendeeEventOrgPref`.
    pub enable_create_multi_attendee_event_org_pref: Option<bool>,
    /// `enableCrisisCenterAccess`.
    pub enable_crisis_center_access: Option<bool>,
    /// `enableCriteriaBasedSearchAndFilter`.
    pub enable_criteria_based_search_and_filter: Option<bool>,
    /// `enableCustomFlowsOnCycleCount`.
    pub enable_custom_flows_on_cycle_count: Option<bool>,
    /// `enableCustomFlowsOnExpiryPage`.
    pub enable_custom_flows_on_expiry_page: Option<bool>,
    /// `enableDCHEnGpt`.
    pub enable_dch_en_gpt: Option<bool>,
    /// `enableDCHEnGptAccuracy`.
    pub enable_dch_en_gpt_accuracy: Option<bool>,
    /// `enableDCHEnGptFirstDraft`.
    pub enable_dch_en_gpt_first_draft: Option<bool>,
    /// `enableDCHEnGptIL`.
    pub enable_dch_en_gpt_il: Option<bool>,
    /// `enableDCHEnGptSearch`.
    pub enable_dch_en_gpt_search: Option<bool>,
    /// `enableDCHGoogleAddOn`.
    pub enable_dch_google_add_on: Option<bool>,
    /// `enableDCHMSO365AddIn`.
    pub enable_dchmso365_add_in: Option<bool>,
    /// `enableDFDataCapture`.
    pub enable_df_data_capture: Option<bool>,
    /// `enableDataCloudEventsOnTimeline`.
    pub enable_data_cloud_events_on_timeline: Option<bool>,
    /// `enableDataTrueUpPreference`.
    pub enable_data_true_up_preference: Option<bool>,
    /// `enableDeDupeForDSPref`.
    pub enable_de_dupe_for_ds_pref: Option<bool>,
    /// `enableDealManagement`.
    pub enable_deal_management: Option<bool>,
    /// `enableDeleteCustomObjectParticipantRecordCompliantDataSharing`.
    pub enable_delete_custom_object_participant_record_compliant_data_sharing: Option<
        bool,
    >,
    /// `enableDepriveSoqlAccessGuestUserOrgPref`.
    pub enable_deprive_soql_access_guest_user_org_pref: Option<bool>,
    /// `enableDepriveSoqlAccessOrgPref`.
    pub enable_deprive_soql_access_org_pref: Option<bool>,
    /// `enableDigitalInsurancePolicyRnwl`.
    pub enable_digital_insurance_policy_rnwl: Option<bool>,
    /// `enableDigitalLendingPref`.
    pub enable_digital_lending_pref: Option<bool>,
    /// `enableDigitalLendingReadOnlyOrgPref`.
    pub enable_digital_lending_read_only_org_pref: Option<bool>,
    /// `enableDisbursementPreference`.
    pub enable_disbursement_preference: Option<bool>,
    /// `enableDiscoveryFrameworkMetadata`.
    pub enable_discovery_framework_metadata: Option<bool>,
    /// `enableDiscoveryFrwrkSampleTemplate`.
    pub enable_discovery_frwrk_sample_template: Option<bool>,
    /// `enableDiseaseCaseClassificationPref`.
    pub enable_disease_case_classification_pref: Option<bool>,
    /// `enableDiseaseSurveillancePref`.
    pub enable_disease_surveillance_pref: Option<bool>,
    /// `enableDisplaySummaryOnTimeline`.
    pub enable_display_summary_on_timeline: Option<bool>,
    /// `enableDonorSupportAgentBeta`.
    pub enable_donor_support_agent_beta: Option<bool>,
    /// `enableDontSharePartyprofWPortalOrgPref`.
    pub enable_dont_share_partyprof_w_portal_org_pref: Option<bool>,
    /// `enableDpeProviderSearchSettingsOrgPref`.
    pub enable_dpe_provider_search_settings_org_pref: Option<bool>,
    /// `enableDropInAppointmentsOrgPref`.
    pub enable_drop_in_appointments_org_pref: Option<bool>,
    /// `enableDropInFallbackMechOrgPref`.
    pub enable_drop_in_fallback_mech_org_pref: Option<bool>,
    /// `enableDropInSimplifiedViewOrgPref`.
    pub enable_drop_in_simplified_view_org_pref: Option<bool>,
    /// `enableDropInSkillMatchingOrgPref`.
    pub enable_drop_in_skill_matching_org_pref: Option<bool>,
    /// `enableDupePriorAuthDetectionSetting`.
    pub enable_dupe_prior_auth_detection_setting: Option<bool>,
    /// `enableEDCSkillsGenerator`.
    pub enable_edc_skills_generator: Option<bool>,
    /// `enableEGPTInsuranceCmpntPref`.
    pub enable_egpt_insurance_cmpnt_pref: Option<bool>,
    /// `enableESGReportingOrgPref`.
    pub enable_esg_reporting_org_pref: Option<bool>,
    /// `enableEUCoreAI`.
    pub enable_eu_core_ai: Option<bool>,
    /// `enableEUCoreServiceAppOn`.
    pub enable_eu_core_service_app_on: Option<bool>,
    /// `enableEUMultisiteFeature`.
    pub enable_eu_multisite_feature: Option<bool>,
    /// `enableEUSales`.
    pub enable_eu_sales: Option<bool>,
    /// `enableEUTariffFeature`.
    pub enable_eu_tariff_feature: Option<bool>,
    /// `enableEduAdvncdAcadOper`.
    pub enable_edu_advncd_acad_oper: Option<bool>,
    /// `enableEducationCloud`.
    pub enable_education_cloud: Option<bool>,
    /// `enableEinsteinAiAutofillPref`.
    pub enable_einstein_ai_autofill_pref: Option<bool>,
    /// `enableEinsteinDocReader`.
    pub enable_einstein_doc_reader: Option<bool>,
    /// `enableEinsteinVisits`.
    pub enable_einstein_visits: Option<bool>,
    /// `enableEngagementVisualsAI`.
    pub enable_engagement_visuals_ai: Option<bool>,
    /// `enableEnhancedQuestionCreation`.
    pub enable_enhanced_question_creation: Option<bool>,
    /// `enableEnhancedSaveResponsesPref`.
    pub enable_enhanced_save_responses_pref: Option<bool>,
    /// `enableEnhancedUIForISPref`.
    pub enable_enhanced_ui_for_is_pref: Option<bool>,
    /// `enableEpcDeleteAccess`.
    pub enable_epc_delete_access: Option<bool>,
    /// `enableEventManagementOrgPref`.
    pub enable_event_management_org_pref: Option<bool>,
    /// `enableEventWriteOrgPref`.
    pub enable_event_write_org_pref: Option<bool>,
    /// `enableEvidenceManagementPref`.
    pub enable_evidence_management_pref: Option<bool>,
    /// `enableExistingHealthCloudOrg`.
    pub enable_existing_health_cloud_org: Option<bool>,
    /// `enableFSCInsuranceReport`.
    pub enable_fsc_insurance_report: Option<bool>,
    /// `enableFSCInsuranceServiceConsole`.
    pub enable_fsc_insurance_service_console: Option<bool>,
    /// `enableFinSummaryRollupMgmt`.
    pub enable_fin_summary_rollup_mgmt: Option<bool>,
    /// `enableFinancialAccountMgmt`.
    pub enable_financial_account_mgmt: Option<bool>,
    /// `enableFinancialDealCallReportCmpPref`.
    pub enable_financial_deal_call_report_cmp_pref: Option<bool>,
    /// `enableFinancialDealCallReportPref`.
    pub enable_financial_deal_call_report_pref: Option<bool>,
    /// `enableFinancialDealRoleHierarchy`.
    pub enable_financial_deal_role_hierarchy: Option<bool>,
    /// `enableFlexibleHierarchyPref`.
    pub enable_flexible_hierarchy_pref: Option<bool>,
    /// `enableFormFramework`.
    pub enable_form_framework: Option<bool>,
    /// `enableFundraising`.
    pub enable_fundraising: Option<bool>,
    /// `enableGenAIAssessmentQuestions`.
    pub enable_gen_ai_assessment_questions: Option<bool>,
    /// `enableGiftAgreement`.
    pub enable_gift_agreement: Option<bool>,
    /// `enableGiftEntryGrid`.
    pub enable_gift_entry_grid: Option<bool>,
    /// `enableGiftPlanning`.
    pub enable_gift_planning: Option<bool>,
    /// `enableGnrcDisclsFrmwrk`.
    pub enable_gnrc_discls_frmwrk: Option<bool>,
    /// `enableGoalsAgent`.
    pub enable_goals_agent: Option<bool>,
    /// `enableGrantmaking`.
    pub enable_grantmaking: Option<bool>,
    /// `enableGroupMembershipPref`.
    pub enable_group_membership_pref: Option<bool>,
    /// `enableHCReferralScoring`.
    pub enable_hc_referral_scoring: Option<bool>,
    /// `enableHcCorePatientConsole`.
    pub enable_hc_core_patient_console: Option<bool>,
    /// `enableHcStdRelationshipJunctions`.
    pub enable_hc_std_relationship_junctions: Option<bool>,
    /// `enableHealthCloudGenAIPref`.
    pub enable_health_cloud_gen_ai_pref: Option<bool>,
    /// `enableHighScaleRuleProcessingPref`.
    pub enable_high_scale_rule_processing_pref: Option<bool>,
    /// `enableHlsClinicalDcsnSuptAccessOrgPreference`.
    pub enable_hls_clinical_dcsn_supt_access_org_preference: Option<bool>,
    /// `enableHlsFhirSubscriptionSetting`.
    pub enable_hls_fhir_subscription_setting: Option<bool>,
    /// `enableHlsUmDtrSetting`.
    pub enable_hls_um_dtr_setting: Option<bool>,
    /// `enableHomeHealth`.
    pub enable_home_health: Option<bool>,
    /// `enableHomeHlthRschdFlowRcntVer`.
    pub enable_home_hlth_rschd_flow_rcnt_ver: Option<bool>,
    /// `enableIAMPatchModifyPref`.
    pub enable_iam_patch_modify_pref: Option<bool>,
    /// `enableIESentimentAnalysis`.
    pub enable_ie_sentiment_analysis: Option<bool>,
    /// `enableIndCrossObjChangelog`.
    pub enable_ind_cross_obj_changelog: Option<bool>,
    /// `enableIndustriesAssessment`.
    pub enable_industries_assessment: Option<bool>,
    /// `enableIndustriesAssessmentGuestOrgPref`.
    pub enable_industries_assessment_guest_org_pref: Option<bool>,
    /// `enableIndustriesAssessmentPrefill`.
    pub enable_industries_assessment_prefill: Option<bool>,
    /// `enableIndustriesCaptchaVerification`.
    pub enable_industries_captcha_verification: Option<bool>,
    /// `enableIndustriesIntegrationOrchestratorPref`.
    pub enable_industries_integration_orchestrator_pref: Option<bool>,
    /// `enableIndustriesKYC`.
    pub enable_industries_kyc: Option<bool>,
    /// `enableIndustriesLPIPreference`.
    pub enable_industries_lpi_preference: Option<bool>,
    /// `enableIndustriesOnboarding`.
    pub enable_industries_onboarding: Option<bool>,
    /// `enableIndustriesRebates`.
    pub enable_industries_rebates: Option<bool>,
    /// `enableIndustriesShipAndDebit`.
    pub enable_industries_ship_and_debit: Option<bool>,
    /// `enableIndustriesStageManagementPref`.
    pub enable_industries_stage_management_pref: Option<bool>,
    /// `enableInformationLibrary`.
    pub enable_information_library: Option<bool>,
    /// `enableInsDocRelationship`.
    pub enable_ins_doc_relationship: Option<bool>,
    /// `enableInsuranceCoexistence`.
    pub enable_insurance_coexistence: Option<bool>,
    /// `enableIntegratedCareManagementSetting`.
    pub enable_integrated_care_management_setting: Option<bool>,
    /// `enableIntelligentDocExtractPref`.
    pub enable_intelligent_doc_extract_pref: Option<bool>,
    /// `enableInteractionCstmSharingPref`.
    pub enable_interaction_cstm_sharing_pref: Option<bool>,
    /// `enableInteractionRoleHierarchy`.
    pub enable_interaction_role_hierarchy: Option<bool>,
    /// `enableInteractionSummaryPref`.
    pub enable_interaction_summary_pref: Option<bool>,
    /// `enableInteractionSummaryRoleHierarchy`.
    pub enable_interaction_summary_role_hierarchy: Option<bool>,
    /// `enableInvestigativeCaseMgmntPrf`.
    pub enable_investigative_case_mgmnt_prf: Option<bool>,
    /// `enableLSC4CEDocumentManagement`.
    pub enable_lsc4ce_document_management: Option<bool>,
    /// `enableLSC4CEEDetailing`.
    pub enable_lsc4cee_detailing: Option<bool>,
    /// `enableLSC4CEEmailAndTemplate`.
    pub enable_lsc4ce_email_and_template: Option<bool>,
    /// `enableLSC4CEKeyAccountManagement`.
    pub enable_lsc4ce_key_account_management: Option<bool>,
    /// `enableLSC4CEMedInsights`.
    pub enable_lsc4ce_med_insights: Option<bool>,
    /// `enableLSC4CEPackage`.
    pub enable_lsc4ce_package: Option<bool>,
    /// `enableLSC4CERemoteEngagement`.
    pub enable_lsc4ce_remote_engagement: Option<bool>,
    /// `enableLSC4CEVisits`.
    pub enable_lsc4ce_visits: Option<bool>,
    /// `enableLSCAdminConsolePerms`.
    pub enable_lsc_admin_console_perms: Option<bool>,
    /// `enableLifeSciFieldEvents`.
    pub enable_life_sci_field_events: Option<bool>,
    /// `enableLifeSciGenericWorkflow`.
    pub enable_life_sci_generic_workflow: Option<bool>,
    /// `enableLifeSciInquiry`.
    pub enable_life_sci_inquiry: Option<bool>,
    /// `enableLifeSciListsAndFilters`.
    pub enable_life_sci_lists_and_filters: Option<bool>,
    /// `enableLifeSciencesActivityPlan`.
    pub enable_life_sciences_activity_plan: Option<bool>,
    /// `enableLifeSciencesClinialTrailManagement`.
    pub enable_life_sciences_clinial_trail_management: Option<bool>,
    /// `enableLifeSciencesConsent`.
    pub enable_life_sciences_consent: Option<bool>,
    /// `enableLifeSciencesCustomerEngagementBase`.
    pub enable_life_sciences_customer_engagement_base: Option<bool>,
    /// `enableLifeSciencesMergeManagement`.
    pub enable_life_sciences_merge_management: Option<bool>,
    /// `enableLifeSciencesProviderEngagementCompliance`.
    pub enable_life_sciences_provider_engagement_compliance: Option<bool>,
    /// `enableLifeSciencesSiteManagement`.
    pub enable_life_sciences_site_management: Option<bool>,
    /// `enableLsSiteMgmtSiteSelAgent`.
    pub enable_ls_site_mgmt_site_sel_agent: Option<bool>,
    /// `enableLsSiteMgmtSummarization`.
    pub enable_ls_site_mgmt_summarization: Option<bool>,
    /// `enableManyToManyRelationships`.
    pub enable_many_to_many_relationships: Option<bool>,
    /// `enableMaterialityAssessment`.
    pub enable_materiality_assessment: Option<bool>,
    /// `enableMcgAsmtSugRespSetting`.
    pub enable_mcg_asmt_sug_resp_setting: Option<bool>,
    /// `enableMcgSetting`.
    pub enable_mcg_setting: Option<bool>,
    /// `enableMedRecSetting`.
    pub enable_med_rec_setting: Option<bool>,
    /// `enableMediaAddInvSlotToPlan`.
    pub enable_media_add_inv_slot_to_plan: Option<bool>,
    /// `enableMediaConfigSetupEnabled`.
    pub enable_media_config_setup_enabled: Option<bool>,
    /// `enableMedicalDeviceEnabled`.
    pub enable_medical_device_enabled: Option<bool>,
    /// `enableMedicationManagementEnabled`.
    pub enable_medication_management_enabled: Option<bool>,
    /// `enableMentoring`.
    pub enable_mentoring: Option<bool>,
    /// `enableMicrosoftWordAddInEnabled`.
    pub enable_microsoft_word_add_in_enabled: Option<bool>,
    /// `enableMortgageRlaTotalsOrgPref`.
    pub enable_mortgage_rla_totals_org_pref: Option<bool>,
    /// `enableMulesoftFhirR4Apis`.
    pub enable_mulesoft_fhir_r4_apis: Option<bool>,
    /// `enableMultiResourceOrgPref`.
    pub enable_multi_resource_org_pref: Option<bool>,
    /// `enableMultipleCareProgramEnrolleeOrgPref`.
    pub enable_multiple_care_program_enrollee_org_pref: Option<bool>,
    /// `enableMultipleTopicsForShiftsOrgPref`.
    pub enable_multiple_topics_for_shifts_org_pref: Option<bool>,
    /// `enableNZCENCarbonAccounting`.
    pub enable_nzcen_carbon_accounting: Option<bool>,
    /// `enableNZCENGPTDCHIL`.
    pub enable_nzcengptdchil: Option<bool>,
    /// `enableNZCENScope3ProcHub`.
    pub enable_nzcen_scope3_proc_hub: Option<bool>,
    /// `enableNZCMngEnrgyAttrCr`.
    pub enable_nzc_mng_enrgy_attr_cr: Option<bool>,
    /// `enableNZCMngEsgPgm`.
    pub enable_nzc_mng_esg_pgm: Option<bool>,
    /// `enableNZCWithEinstein`.
    pub enable_nzc_with_einstein: Option<bool>,
    /// `enableNewTimelineSetupFlow`.
    pub enable_new_timeline_setup_flow: Option<bool>,
    /// `enableNextBestAction`.
    pub enable_next_best_action: Option<bool>,
    /// `enableNextBestCustomer`.
    pub enable_next_best_customer: Option<bool>,
    /// `enableNextBestMessage`.
    pub enable_next_best_message: Option<bool>,
    /// `enableNonprofitCloudAgent`.
    pub enable_nonprofit_cloud_agent: Option<bool>,
    /// `enableNonprofitGenAI`.
    pub enable_nonprofit_gen_ai: Option<bool>,
    /// `enableObjectDetection`.
    pub enable_object_detection: Option<bool>,
    /// `enableOnDemandRecordRollupPref`.
    pub enable_on_demand_record_rollup_pref: Option<bool>,
    /// `enableOutcomes`.
    pub enable_outcomes: Option<bool>,
    /// `enableOverbookingOrgPref`.
    pub enable_overbooking_org_pref: Option<bool>,
    /// `enableOverbookingWithGroupOrgPref`.
    pub enable_overbooking_with_group_org_pref: Option<bool>,
    /// `enablePATSTerritoryBasedSharing`.
    pub enable_pats_territory_based_sharing: Option<bool>,
    /// `enablePCMConfigRules`.
    pub enable_pcm_config_rules: Option<bool>,
    /// `enablePartyProfileDataValidityPref`.
    pub enable_party_profile_data_validity_pref: Option<bool>,
    /// `enablePartyProfileParentSharingOrgPref`.
    pub enable_party_profile_parent_sharing_org_pref: Option<bool>,
    /// `enablePartyprofParentMultiSharingOrgPref`.
    pub enable_partyprof_parent_multi_sharing_org_pref: Option<bool>,
    /// `enablePathwayPlannerRealTimeValidation`.
    pub enable_pathway_planner_real_time_validation: Option<bool>,
    /// `enablePatientAppointmentSchedulingOrgPref`.
    pub enable_patient_appointment_scheduling_org_pref: Option<bool>,
    /// `enablePatientServicesOrchestration`.
    pub enable_patient_services_orchestration: Option<bool>,
    /// `enablePaymentsIntegrationPref`.
    pub enable_payments_integration_pref: Option<bool>,
    /// `enablePersonAcctAddrSync`.
    pub enable_person_acct_addr_sync: Option<bool>,
    /// `enablePhilResearchAgent`.
    pub enable_phil_research_agent: Option<bool>,
    /// `enablePolicyAdministration`.
    pub enable_policy_administration: Option<bool>,
    /// `enablePolicyAgentPref`.
    pub enable_policy_agent_pref: Option<bool>,
    /// `enablePositionRecruitmentPref`.
    pub enable_position_recruitment_pref: Option<bool>,
    /// `enablePreBookedFallbackMechOrgPref`.
    pub enable_pre_booked_fallback_mech_org_pref: Option<bool>,
    /// `enablePrefillMcgAssessmentSetting`.
    pub enable_prefill_mcg_assessment_setting: Option<bool>,
    /// `enablePrimaryProviderRestriction`.
    pub enable_primary_provider_restriction: Option<bool>,
    /// `enableProdAdminBusinessGrpFilter`.
    pub enable_prod_admin_business_grp_filter: Option<bool>,
    /// `enableProdTerrAlgnPrtHrchyAcc`.
    pub enable_prod_terr_algn_prt_hrchy_acc: Option<bool>,
    /// `enableProdTerrAvlRecSharing`.
    pub enable_prod_terr_avl_rec_sharing: Option<bool>,
    /// `enableProgramCohorts`.
    pub enable_program_cohorts: Option<bool>,
    /// `enableProviderManagementPref`.
    pub enable_provider_management_pref: Option<bool>,
    /// `enableProviderMgmtHealthCarePref`.
    pub enable_provider_mgmt_health_care_pref: Option<bool>,
    /// `enableProviderMgmtSharingPref`.
    pub enable_provider_mgmt_sharing_pref: Option<bool>,
    /// `enableProviderSearchForGuestUser`.
    pub enable_provider_search_for_guest_user: Option<bool>,
    /// `enableProviderSearchPreciseMatch`.
    pub enable_provider_search_precise_match: Option<bool>,
    /// `enableProviderSearchSyncOrgPref`.
    pub enable_provider_search_sync_org_pref: Option<bool>,
    /// `enableProviderSummarization`.
    pub enable_provider_summarization: Option<bool>,
    /// `enablePssBnftMgmtSklCmtyPref`.
    pub enable_pss_bnft_mgmt_skl_cmty_pref: Option<bool>,
    /// `enablePssBnftMgmtSklCoCmtyPref`.
    pub enable_pss_bnft_mgmt_skl_co_cmty_pref: Option<bool>,
    /// `enablePssCmplntMgmtSklCmtyPref`.
    pub enable_pss_cmplnt_mgmt_skl_cmty_pref: Option<bool>,
    /// `enablePssLPISklCmtyPref`.
    pub enable_pss_lpi_skl_cmty_pref: Option<bool>,
    /// `enablePubSectrCmplMgmtSklPref`.
    pub enable_pub_sectr_cmpl_mgmt_skl_pref: Option<bool>,
    /// `enablePubSectrCmplntMgmtSklPref`.
    pub enable_pub_sectr_cmplnt_mgmt_skl_pref: Option<bool>,
    /// `enablePulseChecks`.
    pub enable_pulse_checks: Option<bool>,
    /// `enableRBLUsingCalcService`.
    pub enable_rbl_using_calc_service: Option<bool>,
    /// `enableRecordAlertCustomSharingPref`.
    pub enable_record_alert_custom_sharing_pref: Option<bool>,
    /// `enableRecordRollup`.
    pub enable_record_rollup: Option<bool>,
    /// `enableReferralManagementApp`.
    pub enable_referral_management_app: Option<bool>,
    /// `enableReferralScoring`.
    pub enable_referral_scoring: Option<bool>,
    /// `enableReminders`.
    pub enable_reminders: Option<bool>,
    /// `enableRetailPos`.
    pub enable_retail_pos: Option<bool>,
    /// `enableRosterFileFeatureOrgPreference`.
    pub enable_roster_file_feature_org_preference: Option<bool>,
    /// `enableSCAllocScorEmssnSpentAmt`.
    pub enable_sc_alloc_scor_emssn_spent_amt: Option<bool>,
    /// `enableSCAssignFootprint`.
    pub enable_sc_assign_footprint: Option<bool>,
    /// `enableSCBEIEnabled`.
    pub enable_scbei_enabled: Option<bool>,
    /// `enableSCCarbonAccounting`.
    pub enable_sc_carbon_accounting: Option<bool>,
    /// `enableSCCarbonCreditAlloc`.
    pub enable_sc_carbon_credit_alloc: Option<bool>,
    /// `enableSCCreateFootprint`.
    pub enable_sc_create_footprint: Option<bool>,
    /// `enableSCDGF`.
    pub enable_scdgf: Option<bool>,
    /// `enableSCEmssnsForecasting`.
    pub enable_sc_emssns_forecasting: Option<bool>,
    /// `enableSCExpansionUseCase`.
    pub enable_sc_expansion_use_case: Option<bool>,
    /// `enableSCExpansionUseCaseMultiLevel`.
    pub enable_sc_expansion_use_case_multi_level: Option<bool>,
    /// `enableSCExternalEngMgmt`.
    pub enable_sc_external_eng_mgmt: Option<bool>,
    /// `enableSCGenrateCnsmpRcd`.
    pub enable_sc_genrate_cnsmp_rcd: Option<bool>,
    /// `enableSCSNGManagement`.
    pub enable_scsng_management: Option<bool>,
    /// `enableSCScope3HubEnabled`.
    pub enable_sc_scope3_hub_enabled: Option<bool>,
    /// `enableSCSnGAffiliates`.
    pub enable_sc_sn_g_affiliates: Option<bool>,
    /// `enableSCSplitCnsmpRcd`.
    pub enable_sc_split_cnsmp_rcd: Option<bool>,
    /// `enableSCTargetSetting`.
    pub enable_sc_target_setting: Option<bool>,
    /// `enableSCWasteManagement`.
    pub enable_sc_waste_management: Option<bool>,
    /// `enableSCWaterManagement`.
    pub enable_sc_water_management: Option<bool>,
    /// `enableSampleLimits`.
    pub enable_sample_limits: Option<bool>,
    /// `enableSaveActionsForInternalAssessmentsSetting`.
    pub enable_save_actions_for_internal_assessments_setting: Option<bool>,
    /// `enableSaveAssessmentAsDraft`.
    pub enable_save_assessment_as_draft: Option<bool>,
    /// `enableSchedulerPaymentsPref`.
    pub enable_scheduler_payments_pref: Option<bool>,
    /// `enableScoringFrameworkCRMAPref`.
    pub enable_scoring_framework_crma_pref: Option<bool>,
    /// `enableScoringFrameworkOrgPref`.
    pub enable_scoring_framework_org_pref: Option<bool>,
    /// `enableSentimentAnalysis`.
    pub enable_sentiment_analysis: Option<bool>,
    /// `enableShareSaWithArOrgPref`.
    pub enable_share_sa_with_ar_org_pref: Option<bool>,
    /// `enableSlackForCib`.
    pub enable_slack_for_cib: Option<bool>,
    /// `enableSmartAsmtQstnGeneration`.
    pub enable_smart_asmt_qstn_generation: Option<bool>,
    /// `enableSmartTags`.
    pub enable_smart_tags: Option<bool>,
    /// `enableSourceCodeGeneration`.
    pub enable_source_code_generation: Option<bool>,
    /// `enableStageAssignmentRulesReEvaluation`.
    pub enable_stage_assignment_rules_re_evaluation: Option<bool>,
    /// `enableStuFinancials`.
    pub enable_stu_financials: Option<bool>,
    /// `enableStudentFinAgent`.
    pub enable_student_fin_agent: Option<bool>,
    /// `enableStudentGoals`.
    pub enable_student_goals: Option<bool>,
    /// `enableStudentManagement`.
    pub enable_student_management: Option<bool>,
    /// `enableStudentRecruitmentAgent`.
    pub enable_student_recruitment_agent: Option<bool>,
    /// `enableStudentSuccess`.
    pub enable_student_success: Option<bool>,
    /// `enableSuggRespForInternalAssmt`.
    pub enable_sugg_resp_for_internal_assmt: Option<bool>,
    /// `enableSuggestedAssessmentSetting`.
    pub enable_suggested_assessment_setting: Option<bool>,
    /// `enableSustainabilityCloud`.
    pub enable_sustainability_cloud: Option<bool>,
    /// `enableSyncInteractionsPref`.
    pub enable_sync_interactions_pref: Option<bool>,
    /// `enableTRcrtMgmtSklCoCmtyPref`.
    pub enable_t_rcrt_mgmt_skl_co_cmty_pref: Option<bool>,
    /// `enableTearSheetPref`.
    pub enable_tear_sheet_pref: Option<bool>,
    /// `enableTextExtract`.
    pub enable_text_extract: Option<bool>,
    /// `enableTimelineCachePref`.
    pub enable_timeline_cache_pref: Option<bool>,
    /// `enableTimelinePref`.
    pub enable_timeline_pref: Option<bool>,
    /// `enableTlntRcrtMgmtRcrutSklPref`.
    pub enable_tlnt_rcrt_mgmt_rcrut_skl_pref: Option<bool>,
    /// `enableTlntRcrtMgmtSklCmtyPref`.
    pub enable_tlnt_rcrt_mgmt_skl_cmty_pref: Option<bool>,
    /// `enableTopicOrTemplate`.
    pub enable_topic_or_template: Option<bool>,
    /// `enableTopicTimeSlot`.
    pub enable_topic_time_slot: Option<bool>,
    /// `enableTrackApplicationsPref`.
    pub enable_track_applications_pref: Option<bool>,
    /// `enableTrialManagementRandomization`.
    pub enable_trial_management_randomization: Option<bool>,
    /// `enableTurnOffDsclsReprtPbsrName`.
    pub enable_turn_off_dscls_reprt_pbsr_name: Option<bool>,
    /// `enableUMPayerAppAccessOrgPreference`.
    pub enable_um_payer_app_access_org_preference: Option<bool>,
    /// `enableVideoVisitsOrgPref`.
    pub enable_video_visits_org_pref: Option<bool>,
    /// `enableVisitCalendarSync`.
    pub enable_visit_calendar_sync: Option<bool>,
    /// `enableVisitInventoryEnabled`.
    pub enable_visit_inventory_enabled: Option<bool>,
    /// `enableVisitPlanningAndExecutionAction`.
    pub enable_visit_planning_and_execution_action: Option<bool>,
    /// `enableVolunteerManagement`.
    pub enable_volunteer_management: Option<bool>,
    /// `enableVolunteerManagementAI`.
    pub enable_volunteer_management_ai: Option<bool>,
    /// `enableWaitlistManagementPref`.
    pub enable_waitlist_management_pref: Option<bool>,
    /// `enableWealthManagementAIPref`.
    pub enable_wealth_management_ai_pref: Option<bool>,
    /// `enforceInsuranceUniqueProductCode`.
    pub enforce_insurance_unique_product_code: Option<bool>,
    /// `isCustomDpeTxObsProviderSearchEnabled`.
    pub is_custom_dpe_tx_obs_provider_search_enabled: Option<bool>,
    /// `loanApplicantAddressAutoCreation`.
    pub loan_applicant_address_auto_creation: Option<bool>,
    /// `loanApplicantAutoCreation`.
    pub loan_applicant_auto_creation: Option<bool>,
    /// `mortgageSalesforceSharing`.
    pub mortgage_salesforce_sharing: Option<bool>,
    /// `nonProfitCloudEmbeddedAI`.
    pub non_profit_cloud_embedded_ai: Option<bool>,
    /// `participantRecordDeactivateUser`.
    pub participant_record_deactivate_user: Option<String>,
    /// `partyProfMultiShrPrtnrsOrgPref`.
    pub party_prof_multi_shr_prtnrs_org_pref: Option<bool>,
    /// `rlaEditIfAccHasEdit`.
    pub rla_edit_if_acc_has_edit: Option<bool>,
    /// `showCollectionContactAndAccount`.
    pub show_collection_contact_and_account: Option<bool>,
    /// `transformRBLtoDPE`.
    pub transform_rb_lto_dpe: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IndustriesSettings: "IndustriesSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag allow_benefit_assignment_with_inactive_program_enrollment "allowBenefitAssignmentWithInactiveProgramEnrollment",
    opt Flag allow_multiple_producers_to_work_on_same_policy "allowMultipleProducersToWorkOnSamePolicy",
    opt Flag appointment_distribution_org_pref "appointmentDistributionOrgPref",
    opt Flag brwr_cntct_fr_extrnl_srcs_pref "brwrCntctFrExtrnlSrcsPref",
    opt Flag capture_resource_utilization_org_pref "captureResourceUtilizationOrgPref",
    opt Flag clctn_and_recovery_agnt_pref "clctnAndRecoveryAgntPref",
    opt Flag coll_dialer_campaign_pref "collDialerCampaignPref",
    opt Flag collection_asa_agent_pref "collectionAsaAgentPref",
    opt Flag create_customer_property_from_la_property "createCustomerPropertyFromLAProperty",
    opt Flag create_fsc_asset_from_la_asset "createFSCAssetFromLAAsset",
    opt Flag create_fsc_asset_from_la_property "createFSCAssetFromLAProperty",
    opt Flag create_fsc_liability_from_la_financial "createFSCLiabilityFromLAFinancial",
    opt Flag create_fsc_liability_from_la_liability "createFSCLiabilityFromLALiability",
    opt Flag create_financial_account_from_la_asset "createFinancialAccountFromLAAsset",
    opt Flag create_financial_account_from_la_liability "createFinancialAccountFromLALiability",
    opt Flag create_financial_accounts_from_la_financials "createFinancialAccountsFromLAFinancials",
    opt Flag create_financial_accounts_from_la_property "createFinancialAccountsFromLAProperty",
    opt Flag enable_ai_accelerator "enableAIAccelerator",
    opt Flag enable_aws_textract_analyze_id_pref "enableAWSTextractAnalyzeIDPref",
    opt Flag enable_aws_textract_queries_pref "enableAWSTextractQueriesPref",
    opt Flag enable_aws_textract_tables_pref "enableAWSTextractTablesPref",
    opt Flag enable_academic_insights_ai "enableAcademicInsightsAI",
    opt Flag enable_academic_operations "enableAcademicOperations",
    opt Flag enable_access_to_master_list_of_coverage_types "enableAccessToMasterListOfCoverageTypes",
    opt Flag enable_account_based_sharing "enableAccountBasedSharing",
    opt Flag enable_account_score_enabled "enableAccountScoreEnabled",
    opt Flag enable_action_plan_task_comment "enableActionPlanTaskComment",
    opt Flag enable_actionable_list "enableActionableList",
    opt Flag enable_actionable_list_org_pref "enableActionableListOrgPref",
    opt Flag enable_advanced_scheduling "enableAdvancedScheduling",
    opt Flag enable_advancement_gen_ai "enableAdvancementGenAI",
    opt Flag enable_adverse_events "enableAdverseEvents",
    opt Flag enable_advising_agent "enableAdvisingAgent",
    opt Flag enable_advising_summary_ai "enableAdvisingSummaryAI",
    opt Flag enable_alumni_relations "enableAlumniRelations",
    opt Flag enable_any_resource_type_org_pref "enableAnyResourceTypeOrgPref",
    opt Flag enable_app_alerts "enableAppAlerts",
    opt Flag enable_app_frm_anywhere_org_pref "enableAppFrmAnywhereOrgPref",
    opt Flag enable_app_invite_org_pref "enableAppInviteOrgPref",
    opt Flag enable_appln_dec_std_sharing "enableApplnDecStdSharing",
    opt Flag enable_appraisal_mgmt "enableAppraisalMgmt",
    opt Flag enable_auto_approve_pa_setting "enableAutoApprovePASetting",
    opt Flag enable_auto_complaint_summary_pref "enableAutoComplaintSummaryPref",
    opt Flag enable_auto_save_mcg_assmt_setting "enableAutoSaveMcgAssmtSetting",
    opt Flag enable_b2b "enableB2B",
    opt Flag enable_b2b_account_plan "enableB2BAccountPlan",
    opt Flag enable_b2b_einstein "enableB2BEinstein",
    opt Flag enable_b2brm_agent "enableB2BRMAgent",
    opt Flag enable_batch_id_extract_and_transform "enableBatchIDExtractAndTransform",
    opt Flag enable_batch_intelligent_doc_extrct_pref "enableBatchIntelligentDocExtrctPref",
    opt Flag enable_behavioral_health_app_pref "enableBehavioralHealthAppPref",
    opt Flag enable_benefit_and_goal_sharing_pref "enableBenefitAndGoalSharingPref",
    opt Flag enable_benefit_management_preference "enableBenefitManagementPreference",
    opt Flag enable_block_resource_availability_org_pref "enableBlockResourceAvailabilityOrgPref",
    opt Flag enable_business_hierarchy_pref "enableBusinessHierarchyPref",
    opt Flag enable_business_messenger "enableBusinessMessenger",
    opt Flag enable_cbsf_any_word_search "enableCBSFAnyWordSearch",
    opt Flag enable_cp_best_con_time_sharing "enableCPBestConTimeSharing",
    opt Flag enable_cp_social_custom_sharing "enableCPSocialCustomSharing",
    opt Flag enable_csrd_reporting_org_pref "enableCSRDReportingOrgPref",
    opt Flag enable_calculation_detail "enableCalculationDetail",
    opt Flag enable_calculation_using_parent_policy_only "enableCalculationUsingParentPolicyOnly",
    opt Flag enable_call_report_admin_context_pref "enableCallReportAdminContextPref",
    opt Flag enable_candidate_matching "enableCandidateMatching",
    opt Flag enable_capacity_scheduling_pref "enableCapacitySchedulingPref",
    opt Flag enable_care_gap_pref_setting "enableCareGapPrefSetting",
    opt Flag enable_care_mgmt_slack_access "enableCareMgmtSlackAccess",
    opt Flag enable_care_plans_preference "enableCarePlansPreference",
    opt Flag enable_care_task_sharing_setting "enableCareTaskSharingSetting",
    opt Flag enable_case_proceedings_pref "enableCaseProceedingsPref",
    opt Flag enable_case_referral_pref "enableCaseReferralPref",
    opt Flag enable_cdp_sales_excellence "enableCdpSalesExcellence",
    opt Flag enable_cds_app_form_prod_site_users "enableCdsAppFormProdSiteUsers",
    opt Flag enable_cds_app_form_site_users "enableCdsAppFormSiteUsers",
    opt Flag enable_cds_application_form "enableCdsApplicationForm",
    opt Flag enable_cds_application_form_product "enableCdsApplicationFormProduct",
    opt Flag enable_cds_asset_data_sharing_participant "enableCdsAssetDataSharingParticipant",
    opt Flag enable_cds_asset_data_sharing_participant_exprc "enableCdsAssetDataSharingParticipantExprc",
    opt Flag enable_cds_delete_cop_record_by_parent_owner "enableCdsDeleteCOPRecordByParentOwner",
    opt Flag enable_cds_party_profile "enableCdsPartyProfile",
    opt Flag enable_cds_party_profile_site_users "enableCdsPartyProfileSiteUsers",
    opt Flag enable_churn_prediction_rt "enableChurnPredictionRT",
    opt Flag enable_claim_mgmt "enableClaimMgmt",
    opt Flag enable_clinical_data_model "enableClinicalDataModel",
    opt Flag enable_cmplnt_mgmt_skl_co_cmty_pref "enableCmplntMgmtSklCoCmtyPref",
    opt Flag enable_collection_f_low_ops "enableCollectionFLowOps",
    opt Flag enable_collection_risk_scoring_cfe "enableCollectionRiskScoringCFE",
    opt Flag enable_collection_timeline "enableCollectionTimeline",
    opt Flag enable_comparison_view_ai "enableComparisonViewAI",
    opt Flag enable_compliant_data_sharing_for_account "enableCompliantDataSharingForAccount",
    opt Flag enable_compliant_data_sharing_for_budget "enableCompliantDataSharingForBudget",
    opt Flag enable_compliant_data_sharing_for_budget_site_users "enableCompliantDataSharingForBudgetSiteUsers",
    opt Flag enable_compliant_data_sharing_for_custom_objects "enableCompliantDataSharingForCustomObjects",
    opt Flag enable_compliant_data_sharing_for_financial_deal "enableCompliantDataSharingForFinancialDeal",
    opt Flag enable_compliant_data_sharing_for_funding_award "enableCompliantDataSharingForFundingAward",
    opt Flag enable_compliant_data_sharing_for_funding_award_site_users "enableCompliantDataSharingForFundingAwardSiteUsers",
    opt Flag enable_compliant_data_sharing_for_funding_opportunity "enableCompliantDataSharingForFundingOpportunity",
    opt Flag enable_compliant_data_sharing_for_funding_opportunity_site_users "enableCompliantDataSharingForFundingOpportunitySiteUsers",
    opt Flag enable_compliant_data_sharing_for_individual_application "enableCompliantDataSharingForIndividualApplication",
    opt Flag enable_compliant_data_sharing_for_individual_application_site_users "enableCompliantDataSharingForIndividualApplicationSiteUsers",
    opt Flag enable_compliant_data_sharing_for_individual_application_task "enableCompliantDataSharingForIndividualApplicationTask",
    opt Flag enable_compliant_data_sharing_for_individual_application_task_site_users "enableCompliantDataSharingForIndividualApplicationTaskSiteUsers",
    opt Flag enable_compliant_data_sharing_for_interaction "enableCompliantDataSharingForInteraction",
    opt Flag enable_compliant_data_sharing_for_interaction_summary "enableCompliantDataSharingForInteractionSummary",
    opt Flag enable_compliant_data_sharing_for_opportunity "enableCompliantDataSharingForOpportunity",
    opt Flag enable_compliant_data_sharing_for_preliminary_application_ref "enableCompliantDataSharingForPreliminaryApplicationRef",
    opt Flag enable_compliant_data_sharing_for_preliminary_application_ref_site_users "enableCompliantDataSharingForPreliminaryApplicationRefSiteUsers",
    opt Flag enable_comprehend_medical "enableComprehendMedical",
    opt Flag enable_contact_center_access "enableContactCenterAccess",
    opt Flag enable_contract_mgmt_pref "enableContractMgmtPref",
    opt Flag enable_contract_search_pref "enableContractSearchPref",
    opt Flag enable_contracts_ai_pref "enableContractsAIPref",
    opt Flag enable_course_ops_agent "enableCourseOpsAgent",
    opt Flag enable_course_search_agent "enableCourseSearchAgent",
    opt Flag enable_create_multi_attendee_event_org_pref "enableCreateMultiAttendeeEventOrgPref",
    opt Flag enable_crisis_center_access "enableCrisisCenterAccess",
    opt Flag enable_criteria_based_search_and_filter "enableCriteriaBasedSearchAndFilter",
    opt Flag enable_custom_flows_on_cycle_count "enableCustomFlowsOnCycleCount",
    opt Flag enable_custom_flows_on_expiry_page "enableCustomFlowsOnExpiryPage",
    opt Flag enable_dch_en_gpt "enableDCHEnGpt",
    opt Flag enable_dch_en_gpt_accuracy "enableDCHEnGptAccuracy",
    opt Flag enable_dch_en_gpt_first_draft "enableDCHEnGptFirstDraft",
    opt Flag enable_dch_en_gpt_il "enableDCHEnGptIL",
    opt Flag enable_dch_en_gpt_search "enableDCHEnGptSearch",
    opt Flag enable_dch_google_add_on "enableDCHGoogleAddOn",
    opt Flag enable_dchmso365_add_in "enableDCHMSO365AddIn",
    opt Flag enable_df_data_capture "enableDFDataCapture",
    opt Flag enable_data_cloud_events_on_timeline "enableDataCloudEventsOnTimeline",
    opt Flag enable_data_true_up_preference "enableDataTrueUpPreference",
    opt Flag enable_de_dupe_for_ds_pref "enableDeDupeForDSPref",
    opt Flag enable_deal_management "enableDealManagement",
    opt Flag enable_delete_custom_object_participant_record_compliant_data_sharing "enableDeleteCustomObjectParticipantRecordCompliantDataSharing",
    opt Flag enable_deprive_soql_access_guest_user_org_pref "enableDepriveSoqlAccessGuestUserOrgPref",
    opt Flag enable_deprive_soql_access_org_pref "enableDepriveSoqlAccessOrgPref",
    opt Flag enable_digital_insurance_policy_rnwl "enableDigitalInsurancePolicyRnwl",
    opt Flag enable_digital_lending_pref "enableDigitalLendingPref",
    opt Flag enable_digital_lending_read_only_org_pref "enableDigitalLendingReadOnlyOrgPref",
    opt Flag enable_disbursement_preference "enableDisbursementPreference",
    opt Flag enable_discovery_framework_metadata "enableDiscoveryFrameworkMetadata",
    opt Flag enable_discovery_frwrk_sample_template "enableDiscoveryFrwrkSampleTemplate",
    opt Flag enable_disease_case_classification_pref "enableDiseaseCaseClassificationPref",
    opt Flag enable_disease_surveillance_pref "enableDiseaseSurveillancePref",
    opt Flag enable_display_summary_on_timeline "enableDisplaySummaryOnTimeline",
    opt Flag enable_donor_support_agent_beta "enableDonorSupportAgentBeta",
    opt Flag enable_dont_share_partyprof_w_portal_org_pref "enableDontSharePartyprofWPortalOrgPref",
    opt Flag enable_dpe_provider_search_settings_org_pref "enableDpeProviderSearchSettingsOrgPref",
    opt Flag enable_drop_in_appointments_org_pref "enableDropInAppointmentsOrgPref",
    opt Flag enable_drop_in_fallback_mech_org_pref "enableDropInFallbackMechOrgPref",
    opt Flag enable_drop_in_simplified_view_org_pref "enableDropInSimplifiedViewOrgPref",
    opt Flag enable_drop_in_skill_matching_org_pref "enableDropInSkillMatchingOrgPref",
    opt Flag enable_dupe_prior_auth_detection_setting "enableDupePriorAuthDetectionSetting",
    opt Flag enable_edc_skills_generator "enableEDCSkillsGenerator",
    opt Flag enable_egpt_insurance_cmpnt_pref "enableEGPTInsuranceCmpntPref",
    opt Flag enable_esg_reporting_org_pref "enableESGReportingOrgPref",
    opt Flag enable_eu_core_ai "enableEUCoreAI",
    opt Flag enable_eu_core_service_app_on "enableEUCoreServiceAppOn",
    opt Flag enable_eu_multisite_feature "enableEUMultisiteFeature",
    opt Flag enable_eu_sales "enableEUSales",
    opt Flag enable_eu_tariff_feature "enableEUTariffFeature",
    opt Flag enable_edu_advncd_acad_oper "enableEduAdvncdAcadOper",
    opt Flag enable_education_cloud "enableEducationCloud",
    opt Flag enable_einstein_ai_autofill_pref "enableEinsteinAiAutofillPref",
    opt Flag enable_einstein_doc_reader "enableEinsteinDocReader",
    opt Flag enable_einstein_visits "enableEinsteinVisits",
    opt Flag enable_engagement_visuals_ai "enableEngagementVisualsAI",
    opt Flag enable_enhanced_question_creation "enableEnhancedQuestionCreation",
    opt Flag enable_enhanced_save_responses_pref "enableEnhancedSaveResponsesPref",
    opt Flag enable_enhanced_ui_for_is_pref "enableEnhancedUIForISPref",
    opt Flag enable_epc_delete_access "enableEpcDeleteAccess",
    opt Flag enable_event_management_org_pref "enableEventManagementOrgPref",
    opt Flag enable_event_write_org_pref "enableEventWriteOrgPref",
    opt Flag enable_evidence_management_pref "enableEvidenceManagementPref",
    opt Flag enable_existing_health_cloud_org "enableExistingHealthCloudOrg",
    opt Flag enable_fsc_insurance_report "enableFSCInsuranceReport",
    opt Flag enable_fsc_insurance_service_console "enableFSCInsuranceServiceConsole",
    opt Flag enable_fin_summary_rollup_mgmt "enableFinSummaryRollupMgmt",
    opt Flag enable_financial_account_mgmt "enableFinancialAccountMgmt",
    opt Flag enable_financial_deal_call_report_cmp_pref "enableFinancialDealCallReportCmpPref",
    opt Flag enable_financial_deal_call_report_pref "enableFinancialDealCallReportPref",
    opt Flag enable_financial_deal_role_hierarchy "enableFinancialDealRoleHierarchy",
    opt Flag enable_flexible_hierarchy_pref "enableFlexibleHierarchyPref",
    opt Flag enable_form_framework "enableFormFramework",
    opt Flag enable_fundraising "enableFundraising",
    opt Flag enable_gen_ai_assessment_questions "enableGenAIAssessmentQuestions",
    opt Flag enable_gift_agreement "enableGiftAgreement",
    opt Flag enable_gift_entry_grid "enableGiftEntryGrid",
    opt Flag enable_gift_planning "enableGiftPlanning",
    opt Flag enable_gnrc_discls_frmwrk "enableGnrcDisclsFrmwrk",
    opt Flag enable_goals_agent "enableGoalsAgent",
    opt Flag enable_grantmaking "enableGrantmaking",
    opt Flag enable_group_membership_pref "enableGroupMembershipPref",
    opt Flag enable_hc_referral_scoring "enableHCReferralScoring",
    opt Flag enable_hc_core_patient_console "enableHcCorePatientConsole",
    opt Flag enable_hc_std_relationship_junctions "enableHcStdRelationshipJunctions",
    opt Flag enable_health_cloud_gen_ai_pref "enableHealthCloudGenAIPref",
    opt Flag enable_high_scale_rule_processing_pref "enableHighScaleRuleProcessingPref",
    opt Flag enable_hls_clinical_dcsn_supt_access_org_preference "enableHlsClinicalDcsnSuptAccessOrgPreference",
    opt Flag enable_hls_fhir_subscription_setting "enableHlsFhirSubscriptionSetting",
    opt Flag enable_hls_um_dtr_setting "enableHlsUmDtrSetting",
    opt Flag enable_home_health "enableHomeHealth",
    opt Flag enable_home_hlth_rschd_flow_rcnt_ver "enableHomeHlthRschdFlowRcntVer",
    opt Flag enable_iam_patch_modify_pref "enableIAMPatchModifyPref",
    opt Flag enable_ie_sentiment_analysis "enableIESentimentAnalysis",
    opt Flag enable_ind_cross_obj_changelog "enableIndCrossObjChangelog",
    opt Flag enable_industries_assessment "enableIndustriesAssessment",
    opt Flag enable_industries_assessment_guest_org_pref "enableIndustriesAssessmentGuestOrgPref",
    opt Flag enable_industries_assessment_prefill "enableIndustriesAssessmentPrefill",
    opt Flag enable_industries_captcha_verification "enableIndustriesCaptchaVerification",
    opt Flag enable_industries_integration_orchestrator_pref "enableIndustriesIntegrationOrchestratorPref",
    opt Flag enable_industries_kyc "enableIndustriesKYC",
    opt Flag enable_industries_lpi_preference "enableIndustriesLPIPreference",
    opt Flag enable_industries_onboarding "enableIndustriesOnboarding",
    opt Flag enable_industries_rebates "enableIndustriesRebates",
    opt Flag enable_industries_ship_and_debit "enableIndustriesShipAndDebit",
    opt Flag enable_industries_stage_management_pref "enableIndustriesStageManagementPref",
    opt Flag enable_information_library "enableInformationLibrary",
    opt Flag enable_ins_doc_relationship "enableInsDocRelationship",
    opt Flag enable_insurance_coexistence "enableInsuranceCoexistence",
    opt Flag enable_integrated_care_management_setting "enableIntegratedCareManagementSetting",
    opt Flag enable_intelligent_doc_extract_pref "enableIntelligentDocExtractPref",
    opt Flag enable_interaction_cstm_sharing_pref "enableInteractionCstmSharingPref",
    opt Flag enable_interaction_role_hierarchy "enableInteractionRoleHierarchy",
    opt Flag enable_interaction_summary_pref "enableInteractionSummaryPref",
    opt Flag enable_interaction_summary_role_hierarchy "enableInteractionSummaryRoleHierarchy",
    opt Flag enable_investigative_case_mgmnt_prf "enableInvestigativeCaseMgmntPrf",
    opt Flag enable_lsc4ce_document_management "enableLSC4CEDocumentManagement",
    opt Flag enable_lsc4cee_detailing "enableLSC4CEEDetailing",
    opt Flag enable_lsc4ce_email_and_template "enableLSC4CEEmailAndTemplate",
    opt Flag enable_lsc4ce_key_account_management "enableLSC4CEKeyAccountManagement",
    opt Flag enable_lsc4ce_med_insights "enableLSC4CEMedInsights",
    opt Flag enable_lsc4ce_package "enableLSC4CEPackage",
    opt Flag enable_lsc4ce_remote_engagement "enableLSC4CERemoteEngagement",
    opt Flag enable_lsc4ce_visits "enableLSC4CEVisits",
    opt Flag enable_lsc_admin_console_perms "enableLSCAdminConsolePerms",
    opt Flag enable_life_sci_field_events "enableLifeSciFieldEvents",
    opt Flag enable_life_sci_generic_workflow "enableLifeSciGenericWorkflow",
    opt Flag enable_life_sci_inquiry "enableLifeSciInquiry",
    opt Flag enable_life_sci_lists_and_filters "enableLifeSciListsAndFilters",
    opt Flag enable_life_sciences_activity_plan "enableLifeSciencesActivityPlan",
    opt Flag enable_life_sciences_clinial_trail_management "enableLifeSciencesClinialTrailManagement",
    opt Flag enable_life_sciences_consent "enableLifeSciencesConsent",
    opt Flag enable_life_sciences_customer_engagement_base "enableLifeSciencesCustomerEngagementBase",
    opt Flag enable_life_sciences_merge_management "enableLifeSciencesMergeManagement",
    opt Flag enable_life_sciences_provider_engagement_compliance "enableLifeSciencesProviderEngagementCompliance",
    opt Flag enable_life_sciences_site_management "enableLifeSciencesSiteManagement",
    opt Flag enable_ls_site_mgmt_site_sel_agent "enableLsSiteMgmtSiteSelAgent",
    opt Flag enable_ls_site_mgmt_summarization "enableLsSiteMgmtSummarization",
    opt Flag enable_many_to_many_relationships "enableManyToManyRelationships",
    opt Flag enable_materiality_assessment "enableMaterialityAssessment",
    opt Flag enable_mcg_asmt_sug_resp_setting "enableMcgAsmtSugRespSetting",
    opt Flag enable_mcg_setting "enableMcgSetting",
    opt Flag enable_med_rec_setting "enableMedRecSetting",
    opt Flag enable_media_add_inv_slot_to_plan "enableMediaAddInvSlotToPlan",
    opt Flag enable_media_config_setup_enabled "enableMediaConfigSetupEnabled",
    opt Flag enable_medical_device_enabled "enableMedicalDeviceEnabled",
    opt Flag enable_medication_management_enabled "enableMedicationManagementEnabled",
    opt Flag enable_mentoring "enableMentoring",
    opt Flag enable_microsoft_word_add_in_enabled "enableMicrosoftWordAddInEnabled",
    opt Flag enable_mortgage_rla_totals_org_pref "enableMortgageRlaTotalsOrgPref",
    opt Flag enable_mulesoft_fhir_r4_apis "enableMulesoftFhirR4Apis",
    opt Flag enable_multi_resource_org_pref "enableMultiResourceOrgPref",
    opt Flag enable_multiple_care_program_enrollee_org_pref "enableMultipleCareProgramEnrolleeOrgPref",
    opt Flag enable_multiple_topics_for_shifts_org_pref "enableMultipleTopicsForShiftsOrgPref",
    opt Flag enable_nzcen_carbon_accounting "enableNZCENCarbonAccounting",
    opt Flag enable_nzcengptdchil "enableNZCENGPTDCHIL",
    opt Flag enable_nzcen_scope3_proc_hub "enableNZCENScope3ProcHub",
    opt Flag enable_nzc_mng_enrgy_attr_cr "enableNZCMngEnrgyAttrCr",
    opt Flag enable_nzc_mng_esg_pgm "enableNZCMngEsgPgm",
    opt Flag enable_nzc_with_einstein "enableNZCWithEinstein",
    opt Flag enable_new_timeline_setup_flow "enableNewTimelineSetupFlow",
    opt Flag enable_next_best_action "enableNextBestAction",
    opt Flag enable_next_best_customer "enableNextBestCustomer",
    opt Flag enable_next_best_message "enableNextBestMessage",
    opt Flag enable_nonprofit_cloud_agent "enableNonprofitCloudAgent",
    opt Flag enable_nonprofit_gen_ai "enableNonprofitGenAI",
    opt Flag enable_object_detection "enableObjectDetection",
    opt Flag enable_on_demand_record_rollup_pref "enableOnDemandRecordRollupPref",
    opt Flag enable_outcomes "enableOutcomes",
    opt Flag enable_overbooking_org_pref "enableOverbookingOrgPref",
    opt Flag enable_overbooking_with_group_org_pref "enableOverbookingWithGroupOrgPref",
    opt Flag enable_pats_territory_based_sharing "enablePATSTerritoryBasedSharing",
    opt Flag enable_pcm_config_rules "enablePCMConfigRules",
    opt Flag enable_party_profile_data_validity_pref "enablePartyProfileDataValidityPref",
    opt Flag enable_party_profile_parent_sharing_org_pref "enablePartyProfileParentSharingOrgPref",
    opt Flag enable_partyprof_parent_multi_sharing_org_pref "enablePartyprofParentMultiSharingOrgPref",
    opt Flag enable_pathway_planner_real_time_validation "enablePathwayPlannerRealTimeValidation",
    opt Flag enable_patient_appointment_scheduling_org_pref "enablePatientAppointmentSchedulingOrgPref",
    opt Flag enable_patient_services_orchestration "enablePatientServicesOrchestration",
    opt Flag enable_payments_integration_pref "enablePaymentsIntegrationPref",
    opt Flag enable_person_acct_addr_sync "enablePersonAcctAddrSync",
    opt Flag enable_phil_research_agent "enablePhilResearchAgent",
    opt Flag enable_policy_administration "enablePolicyAdministration",
    opt Flag enable_policy_agent_pref "enablePolicyAgentPref",
    opt Flag enable_position_recruitment_pref "enablePositionRecruitmentPref",
    opt Flag enable_pre_booked_fallback_mech_org_pref "enablePreBookedFallbackMechOrgPref",
    opt Flag enable_prefill_mcg_assessment_setting "enablePrefillMcgAssessmentSetting",
    opt Flag enable_primary_provider_restriction "enablePrimaryProviderRestriction",
    opt Flag enable_prod_admin_business_grp_filter "enableProdAdminBusinessGrpFilter",
    opt Flag enable_prod_terr_algn_prt_hrchy_acc "enableProdTerrAlgnPrtHrchyAcc",
    opt Flag enable_prod_terr_avl_rec_sharing "enableProdTerrAvlRecSharing",
    opt Flag enable_program_cohorts "enableProgramCohorts",
    opt Flag enable_provider_management_pref "enableProviderManagementPref",
    opt Flag enable_provider_mgmt_health_care_pref "enableProviderMgmtHealthCarePref",
    opt Flag enable_provider_mgmt_sharing_pref "enableProviderMgmtSharingPref",
    opt Flag enable_provider_search_for_guest_user "enableProviderSearchForGuestUser",
    opt Flag enable_provider_search_precise_match "enableProviderSearchPreciseMatch",
    opt Flag enable_provider_search_sync_org_pref "enableProviderSearchSyncOrgPref",
    opt Flag enable_provider_summarization "enableProviderSummarization",
    opt Flag enable_pss_bnft_mgmt_skl_cmty_pref "enablePssBnftMgmtSklCmtyPref",
    opt Flag enable_pss_bnft_mgmt_skl_co_cmty_pref "enablePssBnftMgmtSklCoCmtyPref",
    opt Flag enable_pss_cmplnt_mgmt_skl_cmty_pref "enablePssCmplntMgmtSklCmtyPref",
    opt Flag enable_pss_lpi_skl_cmty_pref "enablePssLPISklCmtyPref",
    opt Flag enable_pub_sectr_cmpl_mgmt_skl_pref "enablePubSectrCmplMgmtSklPref",
    opt Flag enable_pub_sectr_cmplnt_mgmt_skl_pref "enablePubSectrCmplntMgmtSklPref",
    opt Flag enable_pulse_checks "enablePulseChecks",
    opt Flag enable_rbl_using_calc_service "enableRBLUsingCalcService",
    opt Flag enable_record_alert_custom_sharing_pref "enableRecordAlertCustomSharingPref",
    opt Flag enable_record_rollup "enableRecordRollup",
    opt Flag enable_referral_management_app "enableReferralManagementApp",
    opt Flag enable_referral_scoring "enableReferralScoring",
    opt Flag enable_reminders "enableReminders",
    opt Flag enable_retail_pos "enableRetailPos",
    opt Flag enable_roster_file_feature_org_preference "enableRosterFileFeatureOrgPreference",
    opt Flag enable_sc_alloc_scor_emssn_spent_amt "enableSCAllocScorEmssnSpentAmt",
    opt Flag enable_sc_assign_footprint "enableSCAssignFootprint",
    opt Flag enable_scbei_enabled "enableSCBEIEnabled",
    opt Flag enable_sc_carbon_accounting "enableSCCarbonAccounting",
    opt Flag enable_sc_carbon_credit_alloc "enableSCCarbonCreditAlloc",
    opt Flag enable_sc_create_footprint "enableSCCreateFootprint",
    opt Flag enable_scdgf "enableSCDGF",
    opt Flag enable_sc_emssns_forecasting "enableSCEmssnsForecasting",
    opt Flag enable_sc_expansion_use_case "enableSCExpansionUseCase",
    opt Flag enable_sc_expansion_use_case_multi_level "enableSCExpansionUseCaseMultiLevel",
    opt Flag enable_sc_external_eng_mgmt "enableSCExternalEngMgmt",
    opt Flag enable_sc_genrate_cnsmp_rcd "enableSCGenrateCnsmpRcd",
    opt Flag enable_scsng_management "enableSCSNGManagement",
    opt Flag enable_sc_scope3_hub_enabled "enableSCScope3HubEnabled",
    opt Flag enable_sc_sn_g_affiliates "enableSCSnGAffiliates",
    opt Flag enable_sc_split_cnsmp_rcd "enableSCSplitCnsmpRcd",
    opt Flag enable_sc_target_setting "enableSCTargetSetting",
    opt Flag enable_sc_waste_management "enableSCWasteManagement",
    opt Flag enable_sc_water_management "enableSCWaterManagement",
    opt Flag enable_sample_limits "enableSampleLimits",
    opt Flag enable_save_actions_for_internal_assessments_setting "enableSaveActionsForInternalAssessmentsSetting",
    opt Flag enable_save_assessment_as_draft "enableSaveAssessmentAsDraft",
    opt Flag enable_scheduler_payments_pref "enableSchedulerPaymentsPref",
    opt Flag enable_scoring_framework_crma_pref "enableScoringFrameworkCRMAPref",
    opt Flag enable_scoring_framework_org_pref "enableScoringFrameworkOrgPref",
    opt Flag enable_sentiment_analysis "enableSentimentAnalysis",
    opt Flag enable_share_sa_with_ar_org_pref "enableShareSaWithArOrgPref",
    opt Flag enable_slack_for_cib "enableSlackForCib",
    opt Flag enable_smart_asmt_qstn_generation "enableSmartAsmtQstnGeneration",
    opt Flag enable_smart_tags "enableSmartTags",
    opt Flag enable_source_code_generation "enableSourceCodeGeneration",
    opt Flag enable_stage_assignment_rules_re_evaluation "enableStageAssignmentRulesReEvaluation",
    opt Flag enable_stu_financials "enableStuFinancials",
    opt Flag enable_student_fin_agent "enableStudentFinAgent",
    opt Flag enable_student_goals "enableStudentGoals",
    opt Flag enable_student_management "enableStudentManagement",
    opt Flag enable_student_recruitment_agent "enableStudentRecruitmentAgent",
    opt Flag enable_student_success "enableStudentSuccess",
    opt Flag enable_sugg_resp_for_internal_assmt "enableSuggRespForInternalAssmt",
    opt Flag enable_suggested_assessment_setting "enableSuggestedAssessmentSetting",
    opt Flag enable_sustainability_cloud "enableSustainabilityCloud",
    opt Flag enable_sync_interactions_pref "enableSyncInteractionsPref",
    opt Flag enable_t_rcrt_mgmt_skl_co_cmty_pref "enableTRcrtMgmtSklCoCmtyPref",
    opt Flag enable_tear_sheet_pref "enableTearSheetPref",
    opt Flag enable_text_extract "enableTextExtract",
    opt Flag enable_timeline_cache_pref "enableTimelineCachePref",
    opt Flag enable_timeline_pref "enableTimelinePref",
    opt Flag enable_tlnt_rcrt_mgmt_rcrut_skl_pref "enableTlntRcrtMgmtRcrutSklPref",
    opt Flag enable_tlnt_rcrt_mgmt_skl_cmty_pref "enableTlntRcrtMgmtSklCmtyPref",
    opt Flag enable_topic_or_template "enableTopicOrTemplate",
    opt Flag enable_topic_time_slot "enableTopicTimeSlot",
    opt Flag enable_track_applications_pref "enableTrackApplicationsPref",
    opt Flag enable_trial_management_randomization "enableTrialManagementRandomization",
    opt Flag enable_turn_off_dscls_reprt_pbsr_name "enableTurnOffDsclsReprtPbsrName",
    opt Flag enable_um_payer_app_access_org_preference "enableUMPayerAppAccessOrgPreference",
    opt Flag enable_video_visits_org_pref "enableVideoVisitsOrgPref",
    opt Flag enable_visit_calendar_sync "enableVisitCalendarSync",
    opt Flag enable_visit_inventory_enabled "enableVisitInventoryEnabled",
    opt Flag enable_visit_planning_and_execution_action "enableVisitPlanningAndExecutionAction",
    opt Flag enable_volunteer_management "enableVolunteerManagement",
    opt Flag enable_volunteer_management_ai "enableVolunteerManagementAI",
    opt Flag enable_waitlist_management_pref "enableWaitlistManagementPref",
    opt Flag enable_wealth_management_ai_pref "enableWealthManagementAIPref",
    opt Flag enforce_insurance_unique_product_code "enforceInsuranceUniqueProductCode",
    opt Flag is_custom_dpe_tx_obs_provider_search_enabled "isCustomDpeTxObsProviderSearchEnabled",
    opt Flag loan_applicant_address_auto_creation "loanApplicantAddressAutoCreation",
    opt Flag loan_applicant_auto_creation "loanApplicantAutoCreation",
    opt Flag mortgage_salesforce_sharing "mortgageSalesforceSharing",
    opt Flag non_profit_cloud_embedded_ai "nonProfitCloudEmbeddedAI",
    opt Text participant_record_deactivate_user "participantRecordDeactivateUser",
    opt Flag party_prof_multi_shr_prtnrs_org_pref "partyProfMultiShrPrtnrsOrgPref",
    opt Flag rla_edit_if_acc_has_edit "rlaEditIfAccHasEdit",
    opt Flag show_collection_contact_and_account "showCollectionContactAndAccount",
    opt Flag transform_rb_lto_dpe "transformRBLtoDPE",
}
::sforce::component! { IndustriesSettings }

/// `IndustriesUnifiedInventorySettings`, a [`Metadata`].
#[derive(Default)]
pub struct IndustriesUnifiedInventorySettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableBatchManagement`.
    pub enable_batch_management: Option<bool>,
    /// `enableInventoryCount`.
    pub enable_inventory_count: Option<bool>,
    /// `enableProductInventoryOperations`.
    pub enable_product_inventory_operations: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IndustriesUnifiedInventorySettings: "IndustriesUnifiedInventorySettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_batch_management "enableBatchManagement",
    opt Flag enable_inventory_count "enableInventoryCount",
    opt Flag enable_product_inventory_operations "enableProductInventoryOperations",
}
::sforce::component! { IndustriesUnifiedInventorySettings }

/// `IndustriesUnifiedPromotionsSettings`, a [`Metadata`].
#[derive(Default)]
pub struct IndustriesUnifiedPromotionsSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableGlblPrmtConstraintModel`.
    pub enable_glbl_prmt_constraint_model: Option<bool>,
    /// `enableGlobalPromotionsEvaluation`.
    pub enable_global_promotions_evaluation: Option<bool>,
    /// `enableGlobalPromotionsForRevenueCloud`.
    pub enable_global_promotions_for_revenue_cloud: Option<bool>,
    /// `enableGlobalPromotionsProductCatalogManagement`.
    pub enable_global_promotions_product_catalog_management: Option<bool>,
    /// `enableUnifiedPromotions`.
    pub enable_unified_promotions: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IndustriesUnifiedPromotionsSettings: "IndustriesUnifiedPromotionsSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_glbl_prmt_constraint_model "enableGlblPrmtConstraintModel",
    opt Flag enable_global_promotions_evaluation "enableGlobalPromotionsEvaluation",
    opt Flag enable_global_promotions_for_revenue_cloud "enableGlobalPromotionsForRevenueCloud",
    opt Flag enable_global_promotions_product_catalog_management "enableGlobalPromotionsProductCatalogManagement",
    opt Flag enable_unified_promotions "enableUnifiedPromotions",
}
::sforce::component! { IndustriesUnifiedPromotionsSettings }

/// `IndustriesUsageSettings`, a [`Metadata`].
#[derive(Default)]
pub struct IndustriesUsageSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableUsage`.
    pub enable_usage: Option<bool>,
    /// `enableUsageReleaseTask258`.
    pub enable_usage_release_task258: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IndustriesUsageSettings: "IndustriesUsageSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_usage "enableUsage",
    opt Flag enable_usage_release_task258 "enableUsageReleaseTask258",
}
::sforce::component! { IndustriesUsageSettings }

/// `IndustriesVectorSearchSettings`, a [`Metadata`].
#[derive(Default)]
pub struct IndustriesVectorSearchSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableIndustriesVectorSearch`.
    pub enable_industries_vector_search: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IndustriesVectorSearchSettings: "IndustriesVectorSearchSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_industries_vector_search "enableIndustriesVectorSearch",
}
::sforce::component! { IndustriesVectorSearchSettings }

::sforce::enumeration! {
    /// `InputValueType`.
    pub enum InputValueType {
        Variable = "Variable",
        Expression = "Expression",
        String = "String",
    }
}

/// `InsPlcyCoverageSpecConfig`, a [`Metadata`].
#[derive(Default)]
pub struct InsPlcyCoverageSpecConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `coverageSpecification`, required.
    pub coverage_specification: Option<String>,
    /// `isNetworkTierApplicable`, required.
    pub is_network_tier_applicable: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { InsPlcyCoverageSpecConfig: "InsPlcyCoverageSpecConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text coverage_specification "coverageSpecification",
    req Flag is_network_tier_applicable "isNetworkTierApplicable",
    req Text master_label "masterLabel",
}
::sforce::component! { InsPlcyCoverageSpecConfig }

/// `InsPlcyLineOfBusConfig`, a [`Metadata`].
#[derive(Default)]
pub struct InsPlcyLineOfBusConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `lineOfBusiness`, required.
    pub line_of_business: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `termName`, required.
    pub term_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { InsPlcyLineOfBusConfig: "InsPlcyLineOfBusConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text line_of_business "lineOfBusiness",
    req Text master_label "masterLabel",
    req Text term_name "termName",
}
::sforce::component! { InsPlcyLineOfBusConfig }

/// `InsPolicyLifecycleConfig`, a [`Metadata`].
#[derive(Default)]
pub struct InsPolicyLifecycleConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `customContextDefinition`.
    pub custom_context_definition: Option<String>,
    /// `customContextMapping`.
    pub custom_context_mapping: Option<String>,
    /// `displayFields`, required.
    pub display_fields: Option<String>,
    /// `policyProcessType`, required.
    pub policy_process_type: ::sforce::Pick<InsPolicyLifecycleProcess>,
    /// `standardContextDefinition`.
    pub standard_context_definition: Option<String>,
    /// `standardContextMapping`.
    pub standard_context_mapping: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { InsPolicyLifecycleConfig: "InsPolicyLifecycleConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text custom_context_definition "customContextDefinition",
    opt Text custom_context_mapping "customContextMapping",
    req Text display_fields "displayFields",
    req Pick(InsPolicyLifecycleProcess) policy_process_type "policyProcessType",
    opt Text standard_context_definition "standardContextDefinition",
    opt Text standard_context_mapping "standardContextMapping",
}
::sforce::component! { InsPolicyLifecycleConfig }

::sforce::enumeration! {
    /// `InsPolicyLifecycleProcess`.
    pub enum InsPolicyLifecycleProcess {
        Renew = "Renew",
        Repurpose = "Repurpose",
        Endorse = "Endorse",
        Cancel = "Cancel",
        BulkRenew = "Bulk_Renew",
    }
}

/// `InsPolicyManagementConfig`, a [`Metadata`].
#[derive(Default)]
pub struct InsPolicyManagementConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `expectedRevExpsSetDef`.
    pub expected_rev_exps_set_def: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `premiumCalcExpsSetDef`.
    pub premium_calc_exps_set_def: Option<String>,
    /// `stdExpectedRevExpsSetDef`.
    pub std_expected_rev_exps_set_def: Option<String>,
    /// `stdPremiumCalcExpsSetDef`.
    pub std_premium_calc_exps_set_def: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { InsPolicyManagementConfig: "InsPolicyManagementConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text expected_rev_exps_set_def "expectedRevExpsSetDef",
    req Text label "label",
    opt Text premium_calc_exps_set_def "premiumCalcExpsSetDef",
    opt Text std_expected_rev_exps_set_def "stdExpectedRevExpsSetDef",
    opt Text std_premium_calc_exps_set_def "stdPremiumCalcExpsSetDef",
}
::sforce::component! { InsPolicyManagementConfig }

/// `InsRatePlanCmsnConfig`, a [`Metadata`].
#[derive(Default)]
pub struct InsRatePlanCmsnConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `calculationType`, required.
    pub calculation_type: ::sforce::Pick<InsRatePlanCmsnConfigCalcType>,
    /// `displayFields`, required.
    pub display_fields: Option<String>,
    /// `ratePlanCommissionType`, required.
    pub rate_plan_commission_type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { InsRatePlanCmsnConfig: "InsRatePlanCmsnConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Pick(InsRatePlanCmsnConfigCalcType) calculation_type "calculationType",
    req Text display_fields "displayFields",
    req Text rate_plan_commission_type "ratePlanCommissionType",
}
::sforce::component! { InsRatePlanCmsnConfig }

::sforce::enumeration! {
    /// `InsRatePlanCmsnConfigCalcType`.
    pub enum InsRatePlanCmsnConfigCalcType {
        Flat = "Flat",
    }
}

/// `InsRatePlanTypeConfig`, a [`Metadata`].
#[derive(Default)]
pub struct InsRatePlanTypeConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `displayFields`, required.
    pub display_fields: Option<String>,
    /// `ratePlanCommissionTypes`, required.
    pub rate_plan_commission_types: Option<String>,
    /// `ratePlanType`, required.
    pub rate_plan_type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { InsRatePlanTypeConfig: "InsRatePlanTypeConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text display_fields "displayFields",
    req Text rate_plan_commission_types "ratePlanCommissionTypes",
    req Text rate_plan_type "ratePlanType",
}
::sforce::component! { InsRatePlanTypeConfig }

/// `InstalledPackage`, a [`Metadata`].
#[derive(Default)]
pub struct InstalledPackage {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `activateRSS`, required.
    pub activate_rss: Option<bool>,
    /// `password`.
    pub password: Option<String>,
    /// `securityType`.
    pub security_type: Option<String>,
    /// `versionNumber`, required.
    pub version_number: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { InstalledPackage: "InstalledPackage" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Flag activate_rss "activateRSS",
    opt Text password "password",
    opt Text security_type "securityType",
    req Text version_number "versionNumber",
}
::sforce::component! { InstalledPackage }

/// `InsuranceBrokerageSettings`, a [`Metadata`].
#[derive(Default)]
pub struct InsuranceBrokerageSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `brokerageTransGranularity`.
    pub brokerage_trans_granularity: Option<String>,
    /// `enableBrokerage`.
    pub enable_brokerage: Option<bool>,
    /// `insBrkBillingCtxDef`.
    pub ins_brk_billing_ctx_def: Option<String>,
    /// `insBrkBillingCtxIntraSrcMap`.
    pub ins_brk_billing_ctx_intra_src_map: Option<String>,
    /// `insBrkBillingCtxSchedGrpMap`.
    pub ins_brk_billing_ctx_sched_grp_map: Option<String>,
    /// `insBrkBillingCtxTnxMapping`.
    pub ins_brk_billing_ctx_tnx_mapping: Option<String>,
    /// `iptEnabledForBrokerage`.
    pub ipt_enabled_for_brokerage: Option<bool>,
    /// `iptdEnabledForBrokerage`.
    pub iptd_enabled_for_brokerage: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { InsuranceBrokerageSettings: "InsuranceBrokerageSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text brokerage_trans_granularity "brokerageTransGranularity",
    opt Flag enable_brokerage "enableBrokerage",
    opt Text ins_brk_billing_ctx_def "insBrkBillingCtxDef",
    opt Text ins_brk_billing_ctx_intra_src_map "insBrkBillingCtxIntraSrcMap",
    opt Text ins_brk_billing_ctx_sched_grp_map "insBrkBillingCtxSchedGrpMap",
    opt Text ins_brk_billing_ctx_tnx_mapping "insBrkBillingCtxTnxMapping",
    opt Flag ipt_enabled_for_brokerage "iptEnabledForBrokerage",
    opt Flag iptd_enabled_for_brokerage "iptdEnabledForBrokerage",
}
::sforce::component! { InsuranceBrokerageSettings }

/// `IntegArtifactDef`, a [`Metadata`].
#[derive(Default)]
pub struct IntegArtifactDef {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`, required.
    pub description: Option<String>,
    /// `displayName`, required.
    pub display_name: Option<String>,
    /// `groupId`, required.
    pub group_id: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IntegArtifactDef: "IntegArtifactDef" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text description "description",
    req Text display_name "displayName",
    req Text group_id "groupId",
}
::sforce::component! { IntegArtifactDef }

/// `IntegrationProviderAttr`.
#[derive(Default)]
pub struct IntegrationProviderAttr {
    /// `dataType`, required.
    pub data_type: ::sforce::Pick<AttrDataType>,
    /// `dateTimeValue`.
    pub date_time_value: Option<::sforce::DateTime>,
    /// `dateValue`.
    pub date_value: Option<::sforce::Date>,
    /// `description`.
    pub description: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `doubleValue`.
    pub double_value: Option<::sforce::Number>,
    /// `integerValue`.
    pub integer_value: Option<i32>,
    /// `label`, required.
    pub label: Option<String>,
    /// `percentageValue`.
    pub percentage_value: Option<::sforce::Number>,
    /// `required`, required.
    pub required: Option<bool>,
    /// `stringValue`.
    pub string_value: Option<String>,
    /// `trueOrFalseValue`.
    pub true_or_false_value: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IntegrationProviderAttr: "IntegrationProviderAttr" in API, base None, subtypes [], object None;
    req Pick(AttrDataType) data_type "dataType",
    opt DateTime date_time_value "dateTimeValue",
    opt Date date_value "dateValue",
    opt Text description "description",
    req Text developer_name "developerName",
    opt Num double_value "doubleValue",
    opt Int integer_value "integerValue",
    req Text label "label",
    opt Num percentage_value "percentageValue",
    req Flag required "required",
    opt Text string_value "stringValue",
    opt Flag true_or_false_value "trueOrFalseValue",
}

/// `IntegrationProviderDef`, a [`Metadata`].
#[derive(Default)]
pub struct IntegrationProviderDef {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `active`.
    pub active: Option<bool>,
    /// `apexClass`.
    pub apex_class: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `externalServiceOperationName`.
    pub external_service_operation_name: Option<String>,
    /// `externalServiceRegistration`.
    pub external_service_registration: Option<String>,
    /// `fileBasedApexClass`.
    pub file_based_apex_class: Option<String>,
    /// `fileBasedExternalService`.
    pub file_based_external_service: Option<String>,
    /// `fileBasedInputDataProcessor`.
    pub file_based_input_data_processor: Option<String>,
    /// `fileBasedOmniUiCard`.
    pub file_based_omni_ui_card: Option<String>,
    /// `fileBasedOutputDataProcessor`.
    pub file_based_output_data_processor: Option<String>,
    /// `inputDataProcessor`.
    pub input_data_processor: Option<String>,
    /// `integrationProviderAttributes`.
    pub integration_provider_attributes: ::sforce::List<IntegrationProviderAttr>,
    /// `javaClassName`.
    pub java_class_name: Option<String>,
    /// `outputDataProcessor`.
    pub output_data_processor: Option<String>,
    /// `providerLabel`, required.
    pub provider_label: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<DefinitionType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IntegrationProviderDef: "IntegrationProviderDef" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag active "active",
    opt Text apex_class "apexClass",
    opt Text description "description",
    req Text developer_name "developerName",
    opt Text external_service_operation_name "externalServiceOperationName",
    opt Text external_service_registration "externalServiceRegistration",
    opt Text file_based_apex_class "fileBasedApexClass",
    opt Text file_based_external_service "fileBasedExternalService",
    opt Text file_based_input_data_processor "fileBasedInputDataProcessor",
    opt Text file_based_omni_ui_card "fileBasedOmniUiCard",
    opt Text file_based_output_data_processor "fileBasedOutputDataProcessor",
    opt Text input_data_processor "inputDataProcessor",
    opt List(IntegrationProviderAttr) integration_provider_attributes "integrationProviderAttributes",
    opt Text java_class_name "javaClassName",
    opt Text output_data_processor "outputDataProcessor",
    req Text provider_label "providerLabel",
    req Pick(DefinitionType) r#type "type",
}
::sforce::component! { IntegrationProviderDef }

/// `InterestTaggingSettings`, a [`Metadata`].
#[derive(Default)]
pub struct InterestTaggingSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableInterestTagging`.
    pub enable_interest_tagging: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { InterestTaggingSettings: "InterestTaggingSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_interest_tagging "enableInterestTagging",
}
::sforce::component! { InterestTaggingSettings }

/// `InvLatePymntRiskCalcSettings`, a [`Metadata`].
#[derive(Default)]
pub struct InvLatePymntRiskCalcSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableInvLatePymntRiskCalc`.
    pub enable_inv_late_pymnt_risk_calc: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { InvLatePymntRiskCalcSettings: "InvLatePymntRiskCalcSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_inv_late_pymnt_risk_calc "enableInvLatePymntRiskCalc",
}
::sforce::component! { InvLatePymntRiskCalcSettings }

::sforce::enumeration! {
    /// `InvalidMergeActionType`.
    pub enum InvalidMergeActionType {
        Drop = "Drop",
        Keep = "Keep",
        Override = "Override",
    }
}

/// `InventoryAllocationSettings`, a [`Metadata`].
#[derive(Default)]
pub struct InventoryAllocationSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableInventoryAllocation`.
    pub enable_inventory_allocation: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { InventoryAllocationSettings: "InventoryAllocationSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_inventory_allocation "enableInventoryAllocation",
}
::sforce::component! { InventoryAllocationSettings }

/// `InventoryReplenishmentSettings`, a [`Metadata`].
#[derive(Default)]
pub struct InventoryReplenishmentSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableInventoryReplenishment`.
    pub enable_inventory_replenishment: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { InventoryReplenishmentSettings: "InventoryReplenishmentSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_inventory_replenishment "enableInventoryReplenishment",
}
::sforce::component! { InventoryReplenishmentSettings }

/// `InventorySettings`, a [`Metadata`].
#[derive(Default)]
pub struct InventorySettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableOCIB2CIntegration`.
    pub enable_ocib2c_integration: Option<bool>,
    /// `enableOmniChannelInventory`.
    pub enable_omni_channel_inventory: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { InventorySettings: "InventorySettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_ocib2c_integration "enableOCIB2CIntegration",
    opt Flag enable_omni_channel_inventory "enableOmniChannelInventory",
}
::sforce::component! { InventorySettings }

::sforce::enumeration! {
    /// `InvocableActionExtAttributeDataType`.
    pub enum InvocableActionExtAttributeDataType {
        String = "String",
        Boolean = "Boolean",
        Integer = "Integer",
        Date = "Date",
        Double = "Double",
        Long = "Long",
    }
}

::sforce::enumeration! {
    /// `InvocableActionExtTargetType`.
    pub enum InvocableActionExtTargetType {
        ActionDefinition = "ActionDefinition",
        ActionParameter = "ActionParameter",
        TypeDefinition = "TypeDefinition",
        TypeProperty = "TypeProperty",
    }
}

/// `InvocableActionExtension`, a [`Metadata`].
#[derive(Default)]
pub struct InvocableActionExtension {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `targets`.
    pub targets: ::sforce::List<InvocableActionExtensionTarget>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { InvocableActionExtension: "InvocableActionExtension" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(InvocableActionExtensionTarget) targets "targets",
}
::sforce::component! { InvocableActionExtension }

/// `InvocableActionExtensionTarget`.
#[derive(Default)]
pub struct InvocableActionExtensionTarget {
    /// `attributes`.
    pub attributes: ::sforce::List<InvocableActionExtensionTargetAttribute>,
    /// `targetName`, required.
    pub target_name: Option<String>,
    /// `targetType`, required.
    pub target_type: ::sforce::Pick<InvocableActionExtTargetType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { InvocableActionExtensionTarget: "InvocableActionExtensionTarget" in API, base None, subtypes [], object None;
    opt List(InvocableActionExtensionTargetAttribute) attributes "attributes",
    req Text target_name "targetName",
    req Pick(InvocableActionExtTargetType) target_type "targetType",
}

/// `InvocableActionExtensionTargetAttribute`.
#[derive(Default)]
pub struct InvocableActionExtensionTargetAttribute {
    /// `dataType`, required.
    pub data_type: ::sforce::Pick<InvocableActionExtAttributeDataType>,
    /// `key`, required.
    pub key: Option<String>,
    /// `value`, required.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { InvocableActionExtensionTargetAttribute: "InvocableActionExtensionTargetAttribute" in API, base None, subtypes [], object None;
    req Pick(InvocableActionExtAttributeDataType) data_type "dataType",
    req Text key "key",
    req Text value "value",
}

/// `InvocableActionSettings`, a [`Metadata`].
#[derive(Default)]
pub struct InvocableActionSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `isPartialSaveAllowed`.
    pub is_partial_save_allowed: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { InvocableActionSettings: "InvocableActionSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag is_partial_save_allowed "isPartialSaveAllowed",
}
::sforce::component! { InvocableActionSettings }

::sforce::enumeration! {
    /// `InvocableActionType`.
    pub enum InvocableActionType {
        GetContextualBrandInformation = "getContextualBrandInformation",
        GetContextualBrandKnowledge = "getContextualBrandKnowledge",
        UpdateAiGenActionItem = "updateAiGenActionItem",
        SendSalesAgentNtfcnInSlack = "sendSalesAgentNtfcnInSlack",
        AdjustedSchedules = "adjustedSchedules",
        CreateRelaRecordsAdQuoteLine = "createRelaRecordsAdQuoteLine",
        GetAvailableAppointmentSlots = "getAvailableAppointmentSlots",
        EnteredJourneyBuilder = "enteredJourneyBuilder",
        ExitedJourneyBuilder = "exitedJourneyBuilder",
        MetJourneyBuilderGoal = "metJourneyBuilderGoal",
        GetUpdtTermsForPymtDueDateMod = "getUpdtTermsForPymtDueDateMod",
        GetUpdtTermsForPaymentDeferral = "getUpdtTermsForPaymentDeferral",
        CreateMediaProposalItem = "createMediaProposalItem",
        GetMediaProducts = "getMediaProducts",
        GetPicklistValues = "getPicklistValues",
        GetMediaProductsUseSearchCrit = "getMediaProductsUseSearchCrit",
        SendInvSlotReleaseWarningNotfy = "sendInvSlotReleaseWarningNotfy",
        ExecuteExternalAdSalesRequest = "executeExternalAdSalesRequest",
        ReleaseInventorySlots = "releaseInventorySlots",
        GetPrdctForMediaChannels = "getPrdctForMediaChannels",
        AddProductToMediaPlan = "addProductToMediaPlan",
        FilterAdSpaceCreatives = "filterAdSpaceCreatives",
        GetSortingRulesGroundingData = "getSortingRulesGroundingData",
        GetBoostBuryGroundingData = "getBoostBuryGroundingData",
        GetDynamicCatGroundingData = "getDynamicCatGroundingData",
        Apex = "apex",
        ChatterPost = "chatterPost",
        FindProviders = "findProviders",
        FindProvidersInfo = "findProvidersInfo",
        GetWaitlistParticipant = "getWaitlistParticipant",
        GetWaitlistMetadata = "getWaitlistMetadata",
        BookAppointment = "bookAppointment",
        ContentWorkspaceEnableFolders = "contentWorkspaceEnableFolders",
        EmailAlert = "emailAlert",
        EmailSimple = "emailSimple",
        ExternalService = "externalService",
        ExternalConnector = "externalConnector",
        ExternalEvent = "externalEvent",
        SalesforceApiPlatform = "salesforceAPIPlatform",
        NamedQuery = "namedQuery",
        AuraEnabled = "auraEnabled",
        Flow = "flow",
        ExitIndividualsFromFlow = "exitIndividualsFromFlow",
        DataCaptureFlow = "dataCaptureFlow",
        MetricRefresh = "metricRefresh",
        QuickAction = "quickAction",
        Submit = "submit",
        Thanks = "thanks",
        ThunderResponse = "thunderResponse",
        CreateServiceReport = "createServiceReport",
        DeployOrchestration = "deployOrchestration",
        CreateResponseEventAction = "createResponseEventAction",
        SfdcOutputAction = "sfdcOutputAction",
        InvokeOrchOutputFlow = "invokeOrchOutputFlow",
        GenerateWorkOrders = "generateWorkOrders",
        DeactivateSessionPermSet = "deactivateSessionPermSet",
        ActivateSessionPermSet = "activateSessionPermSet",
        AggregateValue = "aggregateValue",
        OrchestrationTimer = "orchestrationTimer",
        OrchestrationDebugLog = "orchestrationDebugLog",
        ChoosePricebook = "choosePricebook",
        Component = "component",
        LwcComponent = "lwcComponent",
        LiveMessageNotification = "liveMessageNotification",
        ScaleCacheAsyncRefresh = "scaleCacheAsyncRefresh",
        SkillsBasedRouting = "skillsBasedRouting",
        AddSkillRequirements = "addSkillRequirements",
        AddScreenPop = "addScreenPop",
        FindMatchingIndividuals = "findMatchingIndividuals",
        RouteWork = "routeWork",
        PlayPromptAsyncAction = "playPromptAsyncAction",
        EndCallAsyncAction = "endCallAsyncAction",
        DisableRecAndTranscription = "disableRecAndTranscription",
        ScvOutboundCall = "scvOutboundCall",
        CheckAvailabilityForRouting = "checkAvailabilityForRouting",
        CreateCustomField = "createCustomField",
        AssignTrailheadBadge = "assignTrailheadBadge",
        InsightFeedback = "insightFeedback",
        PublishKnowledgeArticles = "publishKnowledgeArticles",
        RoutingAddressVerification = "routingAddressVerification",
        AssignTargetToSalesCadence = "assignTargetToSalesCadence",
        RemoveTargetFromSalesCadence = "removeTargetFromSalesCadence",
        ModifyCadenceTrackerAttributes = "modifyCadenceTrackerAttributes",
        InvocableApplyLeadAssignmentRules = "invocableApplyLeadAssignmentRules",
        PauseSalesCadenceTracker = "pauseSalesCadenceTracker",
        ResumeSalesCadenceTracker = "resumeSalesCadenceTracker",
        ChangeSalesCadenceTargetAssignee = "changeSalesCadenceTargetAssignee",
        SendSalesCadenceEvent = "sendSalesCadenceEvent",
        SelectTemplateForSalesCadenceStepTracker = "selectTemplateForSalesCadenceStepTracker",
        AssignKnowledgeArticles = "assignKnowledgeArticles",
        CreateDraftFromOnlineKnowledgeArticle = "createDraftFromOnlineKnowledgeArticle",
        ArchiveKnowledgeArticles = "archiveKnowledgeArticles",
        RestoreKnowledgeArticleVersion = "restoreKnowledgeArticleVersion",
        CustomNotificationAction = "customNotificationAction",
        BroadcastRenderSlackMsgPreview = "broadcastRenderSlackMsgPreview",
        SubmitDigitalFormResponse = "submitDigitalFormResponse",
        ContactRequestAction = "contactRequestAction",
        SaveAppointment = "saveAppointment",
        SaveAppointmentInvitationDetails = "saveAppointmentInvitationDetails",
        CreateWaitlist = "createWaitlist",
        GetAvailableTime = "getAvailableTime",
        SaveServiceAppointmentAttendees = "saveServiceAppointmentAttendees",
        FetchAppointmentInfo = "fetchAppointmentInfo",
        ManageAttendee = "manageAttendee",
        ScheduleAppointment = "scheduleAppointment",
        GetAppointmentDetails = "getAppointmentDetails",
        GetServiceAppointments = "getServiceAppointments",
        CreateApptPaymentLink = "createApptPaymentLink",
        DeleteKnowledgeArticles = "deleteKnowledgeArticles",
        SubmitKnowledgeArticleForTranslation = "submitKnowledgeArticleForTranslation",
        EinsteinEpLitePredictionAction = "einsteinEPLitePredictionAction",
        CartToOrderAction = "cartToOrderAction",
        OrderToCartAction = "orderToCartAction",
        ActivateOrderAction = "activateOrderAction",
        RefreshActualsCalculation = "refreshActualsCalculation",
        CancelAppointment = "cancelAppointment",
        RecalculateForecast = "recalculateForecast",
        GetBenefitAndCalculateRebateAmount = "getBenefitAndCalculateRebateAmount",
        UpsertCustomRebatePayout = "upsertCustomRebatePayout",
        CalculateRebateAmountAndUpsertPayout = "calculateRebateAmountAndUpsertPayout",
        ProcessRebatesBatchCalculationJob = "processRebatesBatchCalculationJob",
        GenerateRebatePayoutPeriods = "generateRebatePayoutPeriods",
        CalculateAdvancedAccountForecast = "calculateAdvancedAccountForecast",
        ProcessAccountForecasts = "processAccountForecasts",
        ManagedContentReleasePublish = "managedContentReleasePublish",
        EditQuipDocument = "editQuipDocument",
        AttachQuipDocumentToRecord = "attachQuipDocumentToRecord",
        CreateQuipDocument = "createQuipDocument",
        CreateQuipFolder = "createQuipFolder",
        AddUsersToQuipDocument = "addUsersToQuipDocument",
        RemoveUsersFromQuipDocument = "removeUsersFromQuipDocument",
        CopyQuipDocument = "copyQuipDocument",
        AddMessageToQuipDocument = "addMessageToQuipDocument",
        AddQuipDocumentToFolder = "addQuipDocumentToFolder",
        RemoveQuipDocumentFromFolder = "removeQuipDocumentFromFolder",
        CreateQuipChat = "createQuipChat",
        AddMessageToQuipChat = "addMessageToQuipChat",
        AddUsersToQuipChat = "addUsersToQuipChat",
        RemoveUsersFromQuipChat = "removeUsersFromQuipChat",
        CopyQuipContent = "copyQuipContent",
        LockQuipDocument = "lockQuipDocument",
        LockQuipSection = "lockQuipSection",
        QuipLivePaste = "quipLivePaste",
        ExportQuipDocumentToPdf = "exportQuipDocumentToPdf",
        PriceCart = "priceCart",
        CartInitiateAsyncStep = "cartInitiateAsyncStep",
        CartCompleteAsyncStep = "cartCompleteAsyncStep",
        CancelCartAsyncOperation = "cancelCartAsyncOperation",
        CreateCart = "createCart",
        AddCartItem = "addCartItem",
        GetCartItems = "getCartItems",
        GetCartPromotions = "getCartPromotions",
        DeleteCart = "deleteCart",
        CancelFulfillmentOrderItem = "cancelFulfillmentOrderItem",
        CreateFulfillmentOrder = "createFulfillmentOrder",
        CreateInvoiceFromFulfillmentOrder = "createInvoiceFromFulfillmentOrder",
        CreateFulfillmentOrders = "createFulfillmentOrders",
        CreateOrderPaymentSummary = "createOrderPaymentSummary",
        CancelOrderItemSummariesPreview = "cancelOrderItemSummariesPreview",
        CancelOrderItemSummariesSubmit = "cancelOrderItemSummariesSubmit",
        CreateCreditMemoOrderSummary = "createCreditMemoOrderSummary",
        EnsureFundsOrderSummaryAsync = "ensureFundsOrderSummaryAsync",
        EnsureRefundsOrderSummaryAsync = "ensureRefundsOrderSummaryAsync",
        ReturnOrderItemSummariesPreview = "returnOrderItemSummariesPreview",
        ReturnOrderItemSummariesSubmit = "returnOrderItemSummariesSubmit",
        CreateReturnOrder = "createReturnOrder",
        CreateOrderSummary = "createOrderSummary",
        AdjustOrderItemSummariesPreview = "adjustOrderItemSummariesPreview",
        AdjustOrderItemSummariesSubmit = "adjustOrderItemSummariesSubmit",
        AddOrderItemSummarySubmit = "addOrderItemSummarySubmit",
        EnsurePaymentCredit = "ensurePaymentCredit",
        DistributePickedQuantities = "distributePickedQuantities",
        CreateOrderFromQuote = "createOrderFromQuote",
        CreateOrdersFromQuote = "createOrdersFromQuote",
        PreProcessSalesTransaction = "preProcessSalesTransaction",
        PlaceSalesTransaction = "placeSalesTransaction",
        CreateOrUpdateAssetFromOrder = "createOrUpdateAssetFromOrder",
        CreateBillingScheduleFromOrderItem = "createBillingScheduleFromOrderItem",
        ChangeFinancePeriodStatus = "changeFinancePeriodStatus",
        ApplyPayment = "applyPayment",
        UnapplyPayment = "unapplyPayment",
        ApplyPaymentsAndCreditsByRules = "applyPaymentsAndCreditsByRules",
        PaymentSale = "paymentSale",
        AutomateRefund = "automateRefund",
        CreateInvoiceFromOrder = "createInvoiceFromOrder",
        CreateOrUpdateAssetFromOrderItem = "createOrUpdateAssetFromOrderItem",
        CreateContract = "createContract",
        OciTransferReservation = "ociTransferReservation",
        OciReleaseReservation = "ociReleaseReservation",
        OciGetAvailability = "ociGetAvailability",
        OciFulfillReservation = "ociFulfillReservation",
        OciCreateReservation = "ociCreateReservation",
        OciUpdateReservation = "ociUpdateReservation",
        OrderRoutingRankByAverageDistance = "orderRoutingRankByAverageDistance",
        OrderRoutingFindRoutesWithFewestSplits = "orderRoutingFindRoutesWithFewestSplits",
        OrderRoutingFindRoutesWithFewestSplitsUsingOci = "orderRoutingFindRoutesWithFewestSplitsUsingOCI",
        HoldFulfillmentOrderCapacity = "holdFulfillmentOrderCapacity",
        ReleaseHeldFulfillmentOrderCapacity = "releaseHeldFulfillmentOrderCapacity",
        ConfirmHeldFulfillmentOrderCapacity = "confirmHeldFulfillmentOrderCapacity",
        GetFulfillmentOrderCapacityValues = "getFulfillmentOrderCapacityValues",
        Print = "print",
        ExportSurveyResponses = "exportSurveyResponses",
        CheckoutSessionAction = "checkoutSessionAction",
        CheckCartInventoryAction = "checkCartInventoryAction",
        CalcCartTaxesAction = "calcCartTaxesAction",
        CalcCartShipmentAction = "calcCartShipmentAction",
        CalcCartPromotionsAction = "calcCartPromotionsAction",
        SendSurveyInvitation = "sendSurveyInvitation",
        PublishPardotContent = "publishPardotContent",
        StoreReplyRecommendationsFeedback = "storeReplyRecommendationsFeedback",
        MarketingEmail = "marketingEmail",
        UpdateCheckoutSessionStateAction = "updateCheckoutSessionStateAction",
        MassUpdateAccountForecast = "massUpdateAccountForecast",
        MassUpdateSalesAgreement = "massUpdateSalesAgreement",
        BuildWarrantyClaimContext = "buildWarrantyClaimContext",
        DecisionTableAction = "decisionTableAction",
        RunDecisionMatrix = "runDecisionMatrix",
        CreateFinancialRecords = "createFinancialRecords",
        CreateIncidentForRequestor = "createIncidentForRequestor",
        AddWorkPlans = "addWorkPlans",
        AddWorkSteps = "addWorkSteps",
        GenerateWorkPlans = "generateWorkPlans",
        DeleteWorkPlans = "deleteWorkPlans",
        PardotGetListx = "pardotGetListx",
        PardotAddToListMembership = "pardotAddToListMembership",
        GetTier = "getTier",
        ChangeTier = "changeTier",
        ChangeAllTierOrNone = "changeAllTierOrNone",
        GetPointsBalance = "getPointsBalance",
        UpdateAcctMgrTarget = "updateAcctMgrTarget",
        CreditPoints = "creditPoints",
        MapTraceablePtForRedemTrxn = "mapTraceablePtForRedemTrxn",
        TransferPoints = "transferPoints",
        CreateSvcRequest = "createSvcRequest",
        DebitPoints = "debitPoints",
        CompleteActionForSvcProcess = "completeActionForSvcProcess",
        BatchJobAction = "batchJobAction",
        DataProcessingEngineAction = "dataProcessingEngineAction",
        AdjustPointsAction = "adjustPointsAction",
        AdjustMemberPoints = "adjustMemberPoints",
        CancelRedemption = "cancelRedemption",
        CancelAccrual = "cancelAccrual",
        AddRebateMemberList = "addRebateMemberList",
        SaveRecommendationDecision = "saveRecommendationDecision",
        OutboundMessage = "outboundMessage",
        InternalTestAction = "internalTestAction",
        InternalTestAsyncAction = "internalTestAsyncAction",
        InternalTestConnectApiAction = "internalTestConnectApiAction",
        InternalTestVersionedCustomAction = "internalTestVersionedCustomAction",
        ExtractDataFromDocument = "extractDataFromDocument",
        ExtractDataFromDocumentAsync = "extractDataFromDocumentAsync",
        CreateSite = "createSite",
        InternalTestCustomAction = "internalTestCustomAction",
        GetDialerSoftphonePathSuffix = "getDialerSoftphonePathSuffix",
        PerformMultiLevelRollups = "performMultiLevelRollups",
        RebatesProcessCsv = "rebatesProcessCSV",
        ProcessMemberBenefitAction = "processMemberBenefitAction",
        AssignMemberTierBenefits = "assignMemberTierBenefits",
        DynamicSendSurveyInvitation = "dynamicSendSurveyInvitation",
        GetIntelligentAccountSettingsToken = "getIntelligentAccountSettingsToken",
        IssueVoucher = "issueVoucher",
        SetCheckoutDeliveryMethod = "setCheckoutDeliveryMethod",
        RefreshDecisionTable = "refreshDecisionTable",
        ReplaceAsset = "replaceAsset",
        RelocateAsset = "relocateAsset",
        EvaluationFlow = "evaluationFlow",
        StepInteractive = "stepInteractive",
        StepBackground = "stepBackground",
        StepMuleSoft = "stepMuleSoft",
        ManagedContentRoleStepInteractive = "managedContentRoleStepInteractive",
        ManagedContentVariantSetLockStepBackground = "managedContentVariantSetLockStepBackground",
        ManagedContentVariantSetReadyStepBackground = "managedContentVariantSetReadyStepBackground",
        ManagedContentVariantAutoPublishStepBackground = "managedContentVariantAutoPublishStepBackground",
        ManagedContentVariantAutoUnpublishStepBackground = "managedContentVariantAutoUnpublishStepBackground",
        StepApproval = "stepApproval",
        StepAgxBackground = "stepAgxBackground",
        StepAgxInteractive = "stepAgxInteractive",
        GetReCustomerTasksByAccount = "getReCustomerTasksByAccount",
        GetReOrdersByAccount = "getReOrdersByAccount",
        GetReAccountPerformanceData = "getReAccountPerformanceData",
        GetReVisitsByAccount = "getReVisitsByAccount",
        GetReOrdersByVisit = "getReOrdersByVisit",
        GenerateKnowledgeLogData = "generateKnowledgeLogData",
        SubmitFailedRecordsBatchJob = "submitFailedRecordsBatchJob",
        GetEligibleProgramRebateTypes = "getEligibleProgramRebateTypes",
        ReturnReturnOrderItems = "returnReturnOrderItems",
        SlackPostMessage = "slackPostMessage",
        SlackUpdateMessage = "slackUpdateMessage",
        SlackPinMessage = "slackPinMessage",
        SlackCreateChannel = "slackCreateChannel",
        SlackInviteUsersToChannel = "slackInviteUsersToChannel",
        SlackUserInWorkspace = "slackUserInWorkspace",
        SlackCheckUsersAreConnectedToSlack = "slackCheckUsersAreConnectedToSlack",
        SlackArchiveChannel = "slackArchiveChannel",
        SlackGetConversationInfo = "slackGetConversationInfo",
        SlackAgentCreateCanvas = "slackAgentCreateCanvas",
        SlackAgentUpdateCanvas = "slackAgentUpdateCanvas",
        SlackAgentSearch = "slackAgentSearch",
        SlackAgentGetUser = "slackAgentGetUser",
        SlackAgentSendDirectMessage = "slackAgentSendDirectMessage",
        SlackAgentSummarizeChannel = "slackAgentSummarizeChannel",
        SlackAgentDynamic = "slackAgentDynamic",
        SlackAgentChannelExpertSearch = "slackAgentChannelExpertSearch",
        SlackFlow = "slackFlow",
        GetLoyaltyPromotionBasedOnSalesforceCdp = "getLoyaltyPromotionBasedOnSalesforceCDP",
        TransferMemberPointsToGroups = "transferMemberPointsToGroups",
        GetLoyaltyPromotion = "getLoyaltyPromotion",
        CreateServiceDocument = "createServiceDocument",
        CreateArticleRecommendations = "createArticleRecommendations",
        DiscoveryPredict = "discoveryPredict",
        ProcessProgramRebateTypeProducts = "processProgramRebateTypeProducts",
        FetchCaseClassificationRecommendations = "fetchCaseClassificationRecommendations",
        ApplyCaseClassificationRecommendations = "applyCaseClassificationRecommendations",
        UpdateProgressForCumulativePromotionUsage = "updateProgressForCumulativePromotionUsage",
        UpdateAdvancedAccountForecastSetPartner = "updateAdvancedAccountForecastSetPartner",
        SwarmingCollaborationToolSettings = "swarmingCollaborationToolSettings",
        GetArticleSmartLinkUrl = "getArticleSmartLinkUrl",
        PerformSurveySentimentAnalysis = "performSurveySentimentAnalysis",
        PardotSlackCompletionActionNotification = "pardotSlackCompletionActionNotification",
        CreateClosePlan = "createClosePlan",
        GetProductPricing = "getProductPricing",
        FindPastCollaborators = "findPastCollaborators",
        GetDataRelatedToOpportunity = "getDataRelatedToOpportunity",
        CalculateProjectedRebateAmount = "calculateProjectedRebateAmount",
        RunProgramProcessForTransactionJournal = "runProgramProcessForTransactionJournal",
        GoalAchievedAction = "goalAchievedAction",
        BuildIdentityVerification = "buildIdentityVerification",
        GetVerificationData = "getVerificationData",
        SendNotification = "sendNotification",
        UploadBlockchainData = "uploadBlockchainData",
        SaveMemberVerificationSteps = "saveMemberVerificationSteps",
        LimitRepetitions = "limitRepetitions",
        SlackSendMessageToLaunchFlow = "slackSendMessageToLaunchFlow",
        ManageRecurringSchedules = "manageRecurringSchedules",
        ImportRecordsFromCsvFile = "importRecordsFromCsvFile",
        AuthorizePayment = "authorizePayment",
        GetRecordsForSearchCriteria = "getRecordsForSearchCriteria",
        GetMemberActiveSegments = "getMemberActiveSegments",
        GetAvailableSwarmObject = "getAvailableSwarmObject",
        RunExpressionSet = "runExpressionSet",
        MergeLoyaltyProgramMembership = "mergeLoyaltyProgramMembership",
        UnmergeLoyaltyProgramMembership = "unmergeLoyaltyProgramMembership",
        MassUpdateAdvAccountForecast = "massUpdateAdvAccountForecast",
        RunProgramProcess = "runProgramProcess",
        GetAssessmentResponseSummary = "getAssessmentResponseSummary",
        IndustriesSendApexAsyncRequest = "industriesSendApexAsyncRequest",
        SlackJoinChannel = "slackJoinChannel",
        CreateInvoiceFromChangeOrders = "createInvoiceFromChangeOrders",
        GenerateInboxSchedulingLink = "generateInboxSchedulingLink",
        GenerateInboxMeetingTimes = "generateInboxMeetingTimes",
        ConfirmInboxMeetingTime = "confirmInboxMeetingTime",
        SendEmailMessage = "sendEmailMessage",
        GoToCadenceStep = "goToCadenceStep",
        CreateBenefitDisbursement = "createBenefitDisbursement",
        CreateCareProgramEnrolleeWorkOrderStep = "createCareProgramEnrolleeWorkOrderStep",
        GenerateTransactionJournals = "generateTransactionJournals",
        GetDataLakeObject = "getDataLakeObject",
        FindRelevantPolicies = "findRelevantPolicies",
        GetDataModelObjectSuggestions = "getDataModelObjectSuggestions",
        GenerateDataMappings = "generateDataMappings",
        GetDataModelObject = "getDataModelObject",
        GetDataModelObjectsPaginated = "getDataModelObjectsPaginated",
        CdpJitSegment = "cdpJitSegment",
        RunCampaign = "runCampaign",
        CdpSendToActivation = "cdpSendToActivation",
        CdpCreateSegmentFilter = "cdpCreateSegmentFilter",
        DataKitDeployComponentAction = "dataKitDeployComponentAction",
        DataKitGetComponentAction = "dataKitGetComponentAction",
        GenerateMemberReferralCode = "generateMemberReferralCode",
        CdpPublishSegment = "cdpPublishSegment",
        CdpValidateSegmentMember = "cdpValidateSegmentMember",
        FetchSegmentsSchedule = "fetchSegmentsSchedule",
        DeleteCdpIdentityResolution = "deleteCdpIdentityResolution",
        CdpCreateIdentityResolution = "cdpCreateIdentityResolution",
        CdpUpdateIdentityResolution = "cdpUpdateIdentityResolution",
        CdpListCountOfDuplicateIds = "cdpListCountOfDuplicateIds",
        CdpGetDuplicateIds = "cdpGetDuplicateIds",
        CdpIdentityResolutionRunNow = "cdpIdentityResolutionRunNow",
        CdpRtdgStatus = "cdpRtdgStatus",
        CdpRtGetIdMap = "cdpRtGetIdMap",
        GetSegMemberAbsenceContainers = "getSegMemberAbsenceContainers",
        GetSegmentBillingEstimate = "getSegmentBillingEstimate",
        CdpGetAlmTraversal = "cdpGetAlmTraversal",
        IndustriesSendExtAsyncRequest = "industriesSendExtAsyncRequest",
        GetDataCategoryDetails = "getDataCategoryDetails",
        GetDataCategoryGroups = "getDataCategoryGroups",
        SearchKnowledgeArticles = "searchKnowledgeArticles",
        KnowledgeSearch = "knowledgeSearch",
        StreamKnowledgeSearch = "streamKnowledgeSearch",
        AnswerQuestionsWithSalesforceDocumentation = "answerQuestionsWithSalesforceDocumentation",
        HelpNavigationAction = "helpNavigationAction",
        QueryDataSource = "queryDataSource",
        CdpPublishCalculatedInsight = "cdpPublishCalculatedInsight",
        GetInsight = "getInsight",
        GetInsightsList = "getInsightsList",
        DeleteInsight = "deleteInsight",
        UpdateInsight = "updateInsight",
        CdpRefreshDataStream = "cdpRefreshDataStream",
        CdpCreateDataStream = "cdpCreateDataStream",
        CdpGetConnectorMetadata = "cdpGetConnectorMetadata",
        CdpGetSourceSchema = "cdpGetSourceSchema",
        DeserializeToContextDataRep = "deserializeToContextDataRep",
        CdpRunBatchTransform = "cdpRunBatchTransform",
        CdpCancelDataTransform = "cdpCancelDataTransform",
        CdpBatchTransformSqlToStl = "cdpBatchTransformSqlToStl",
        CdpCreateDataTransforms = "cdpCreateDataTransforms",
        CdpActivationCreate = "cdpActivationCreate",
        CdpActivationInputConfirmation = "cdpActivationInputConfirmation",
        CdpProcessActivationAttributes = "cdpProcessActivationAttributes",
        GetActivateOnMembership = "getActivateOnMembership",
        CdpRunDataTransform = "cdpRunDataTransform",
        CdpRetryDataTransform = "cdpRetryDataTransform",
        CdpRefreshDataTransformStatus = "cdpRefreshDataTransformStatus",
        CdpDeleteDataTransform = "cdpDeleteDataTransform",
        CdpGetDataTransformSchedule = "cdpGetDataTransformSchedule",
        CdpGetDataTransformRunHistory = "cdpGetDataTransformRunHistory",
        CdpMlPrediction = "cdpMlPrediction",
        CdpGetMlModelMetrics = "cdpGetMlModelMetrics",
        CdpGetMlModelAlerts = "cdpGetMlModelAlerts",
        CdpGetDataProfiles = "cdpGetDataProfiles",
        CdpGetMlModelSuggestions = "cdpGetMlModelSuggestions",
        CdpGetMlStatisticalAnalysis = "cdpGetMlStatisticalAnalysis",
        CdpTriggerModelTraining = "cdpTriggerModelTraining",
        CdpRunFeatureSelection = "cdpRunFeatureSelection",
        EinsteinRagDetectLanguage = "einsteinRagDetectLanguage",
        TransformQueryForCase = "transformQueryForCase",
        TransformQueryForEmail = "transformQueryForEmail",
        TransformQueryForConversation = "transformQueryForConversation",
        GetEinsteinRetrieverResults = "getEinsteinRetrieverResults",
        CdpGetDataGraph = "cdpGetDataGraph",
        CdpGetDataGraphByLookup = "cdpGetDataGraphByLookup",
        CdpGetDataGraphMetadata = "cdpGetDataGraphMetadata",
        CdpTriggerModelPredJob = "cdpTriggerModelPredJob",
        KnowledgeSpaceKnowledgeSearch = "KnowledgeSpaceKnowledgeSearch",
        GetTranscriptForConversation = "getTranscriptForConversation",
        ScheduleHomeVisit = "scheduleHomeVisit",
        ScheduleRecurringHomeVisit = "scheduleRecurringHomeVisit",
        CreateTemplateOfServiceAppt = "createTemplateOfServiceAppt",
        RescheduleRecurringHomeVisits = "rescheduleRecurringHomeVisits",
        CreateQuoteForHomeVisits = "createQuoteForHomeVisits",
        GenerateAssessmentEnvelopeSignature = "generateAssessmentEnvelopeSignature",
        SendChannelMessage = "sendChannelMessage",
        CreateInvRsvForCart = "createInvRsvForCart",
        DeleteInvRsvForCart = "deleteInvRsvForCart",
        InitiateTextExtraction = "initiateTextExtraction",
        FetchActiveOcrTemplates = "fetchActiveOcrTemplates",
        FetchExtractedText = "fetchExtractedText",
        CreateMaterialLineForSalesItem = "createMaterialLineForSalesItem",
        GenerateDisambiguationLogData = "generateDisambiguationLogData",
        CdpRunIdentityResolution = "cdpRunIdentityResolution",
        HandleResourceAbsence = "handleResourceAbsence",
        FetchRebateClaimDetails = "fetchRebateClaimDetails",
        TransformMfgProgramForecasts = "transformMfgProgramForecasts",
        GetNewProductPricingInfo = "getNewProductPricingInfo",
        CalcPriceProtectPayoutAmt = "calcPriceProtectPayoutAmt",
        ProcessGiftEntries = "processGiftEntries",
        SaveCustomFieldsInGiftEntry = "saveCustomFieldsInGiftEntry",
        ProcessGiftCommitment = "processGiftCommitment",
        PauseGiftCommitmentSchedule = "pauseGiftCommitmentSchedule",
        ResumeGiftCommitmentSchedule = "resumeGiftCommitmentSchedule",
        CloseGiftCommitment = "closeGiftCommitment",
        ManageGiftCommitment = "manageGiftCommitment",
        SyncAccountAndContactPointAddr = "syncAccountAndContactPointAddr",
        ManageCustomGiftCmtSchds = "manageCustomGiftCmtSchds",
        ManageGiftDefaultDesignations = "manageGiftDefaultDesignations",
        ManageRcrGiftCmtSchd = "manageRcrGiftCmtSchd",
        UpdateProcessedGiftEntries = "updateProcessedGiftEntries",
        ManageFundraisingDefinitions = "manageFundraisingDefinitions",
        ReviewUpdateVolunteerStatuses = "reviewUpdateVolunteerStatuses",
        UpdateVolunteerStatuses = "updateVolunteerStatuses",
        AssignEnablementProgram = "assignEnablementProgram",
        InviteToReorderPortal = "inviteToReorderPortal",
        RunRecordAggrBatchProcDef = "runRecordAggrBatchProcDef",
        SendSmsMessage = "sendSmsMessage",
        CreaContactsFromGrpCensMembers = "creaContactsFromGrpCensMembers",
        CreaPersAccountsFromGrpCensMbr = "creaPersAccountsFromGrpCensMbr",
        CreaUsersFromGrpCensusMembers = "creaUsersFromGrpCensusMembers",
        EnrollMembers = "enrollMembers",
        ProcessMemberEnrollment = "processMemberEnrollment",
        CreateProducerCommissions = "createProducerCommissions",
        FindInsurancePolicy = "findInsurancePolicy",
        InitiateAmendQuantity = "initiateAmendQuantity",
        InitiateAmendment = "initiateAmendment",
        InitiateTransfer = "initiateTransfer",
        InitiateRenewal = "initiateRenewal",
        InitiateCancellation = "initiateCancellation",
        InitiateRollBackLastAction = "initiateRollBackLastAction",
        GetRenewableAssetsSummary = "getRenewableAssetsSummary",
        InitiateSwap = "initiateSwap",
        InitiateDowngrade = "initiateDowngrade",
        InitiateUpgrade = "initiateUpgrade",
        ManageGiftTrxnDesignations = "manageGiftTrxnDesignations",
        ProcessReceivedDocument = "processReceivedDocument",
        GetEffAccountsForStoreUser = "getEffAccountsForStoreUser",
        GetProductRecommendations = "getProductRecommendations",
        B2bD2cGetOrderSummaries = "b2bD2cGetOrderSummaries",
        GetRecentOrders = "getRecentOrders",
        GetB2cProductRecommendations = "getB2cProductRecommendations",
        GetB2cOrderDetails = "getB2cOrderDetails",
        GetB2cUserAccessToken = "getB2cUserAccessToken",
        AddItemToBasket = "addItemToBasket",
        ViewCart = "viewCart",
        EditCart = "editCart",
        ApplyCouponToBasket = "applyCouponToBasket",
        GenerateOrderSummaryUrl = "generateOrderSummaryUrl",
        CreateBenefitDisbursementForServiceAppointment = "createBenefitDisbursementForServiceAppointment",
        GetAssessments = "getAssessments",
        GetAcademicTerm = "getAcademicTerm",
        GetIntrctnSumAndCarePlans = "getIntrctnSumAndCarePlans",
        GetCalcInsightsData = "getCalcInsightsData",
        CreateGoal = "createGoal",
        RenewInsurancePolicy = "renewInsurancePolicy",
        RenewInsurancePolicies = "renewInsurancePolicies",
        RenewMultiRootInsurancePolicy = "renewMultiRootInsurancePolicy",
        EnrollLearner = "enrollLearner",
        ExecuteExprSetWithContext = "executeExprSetWithContext",
        GetBatchJobIds = "getBatchJobIds",
        CreateLearnerOrder = "createLearnerOrder",
        GetFeeDetails = "getFeeDetails",
        GetRestrictionsAsgnToStudent = "getRestrictionsAsgnToStudent",
        AssignHoldOnStudent = "assignHoldOnStudent",
        GetRelatedPolicyRules = "getRelatedPolicyRules",
        BuildContext = "buildContext",
        CreateClmContract = "createClmContract",
        CreateReport = "createReport",
        CheckInContractDocumentVersion = "checkInContractDocumentVersion",
        PerformContractAction = "performContractAction",
        SendContractForESignature = "sendContractForESignature",
        UnlockContractDocumentVersion = "unlockContractDocumentVersion",
        GetCntntDocDtlForCntrDocVer = "getCntntDocDtlForCntrDocVer",
        CreateContractDocumentVersion = "createContractDocumentVersion",
        PersistContextData = "persistContextData",
        CreateReferral = "createReferral",
        CreateChatSession = "createChatSession",
        AddOrderToCart = "addOrderToCart",
        GenerateUserInputs = "generateUserInputs",
        RateProducts = "rateProducts",
        GetInsuranceQuoteDetails = "getInsuranceQuoteDetails",
        GetInsuranceQuoteDetailsAi = "getInsuranceQuoteDetailsAi",
        GetOrgCurrencyDetails = "getOrgCurrencyDetails",
        RepriceInsuranceProduct = "repriceInsuranceProduct",
        CreateInsuranceQuote = "createInsuranceQuote",
        CreateInsuranceRating = "createInsuranceRating",
        GetInsuranceRatingInput = "getInsuranceRatingInput",
        UpdateInsuranceQuote = "updateInsuranceQuote",
        UpdateCareGapStatus = "updateCareGapStatus",
        GetPrevAsmtResponses = "getPrevAsmtResponses",
        SendConversationMessages = "sendConversationMessages",
        InitiateNaturalLangProcessing = "initiateNaturalLangProcessing",
        GetRecordDetails = "getRecordDetails",
        GetConversationTranscripts = "getConversationTranscripts",
        FetchBoostBuryRuleRecommendation = "fetchBoostBuryRuleRecommendation",
        CreateSearchBoostBuryRule = "createSearchBoostBuryRule",
        CaptureUserFeedback = "captureUserFeedback",
        PreviewCartToExchangeOrder = "previewCartToExchangeOrder",
        SubmitCartToExchangeOrder = "submitCartToExchangeOrder",
        DispatchReminders = "dispatchReminders",
        ComputeCleanEnergyApplnBen = "computeCleanEnergyApplnBen",
        CreateContactInBillingSystem = "createContactInBillingSystem",
        CreateBillAcctInBillSystem = "createBillAcctInBillSystem",
        UpdateBillAcctInBillSystem = "updateBillAcctInBillSystem",
        GetBillsOfBillingAccount = "getBillsOfBillingAccount",
        GetBillDetails = "getBillDetails",
        CreateContractsInBillingSystem = "createContractsInBillingSystem",
        GetMeterReadingFromBillingSys = "getMeterReadingFromBillingSys",
        UpdateContractInBillingSystem = "updateContractInBillingSystem",
        StartService = "startService",
        SubmitMeterReads = "submitMeterReads",
        IdentifyRecordByName = "identifyRecordByName",
        ProcessReferralEvent = "processReferralEvent",
        EnrollAdvocateB2bReferralProm = "enrollAdvocateB2bReferralProm",
        ProcessB2bReferralEvent = "processB2bReferralEvent",
        SubmitOrder = "submitOrder",
        DataCloudIngestionApi = "dataCloudIngestionApi",
        GetPaynowWebstoreId = "getPaynowWebstoreId",
        QueryRecords = "queryRecords",
        QueryRecordsWithAggregate = "queryRecordsWithAggregate",
        SetupAgentQueryRecords = "setupAgentQueryRecords",
        SearchAgent = "searchAgent",
        RegisterGuestBuyer = "registerGuestBuyer",
        IdentifyObject = "identifyObject",
        ScheduleGroupVisits = "scheduleGroupVisits",
        CreateSubscriptionRecords = "createSubscriptionRecords",
        GeneratePromptResponse = "generatePromptResponse",
        GeneratePromptResponseBatch = "generatePromptResponseBatch",
        GetRelatedList = "getRelatedList",
        GetSimilarRecords = "getSimilarRecords",
        EinsteinGenerateMessages = "einsteinGenerateMessages",
        DraftOrReviseEmail = "draftOrReviseEmail",
        SendMeetingRequest = "sendMeetingRequest",
        ReviewMyDay = "reviewMyDay",
        GetDraftOrReviseEmailPrompt = "getDraftOrReviseEmailPrompt",
        WebSearchStream = "webSearchStream",
        ConstructUserProfile = "constructUserProfile",
        GetAgentConversationHistory = "getAgentConversationHistory",
        GetUserMemories = "getUserMemories",
        ManageUserMemory = "manageUserMemory",
        SummarizeRecord = "summarizeRecord",
        EinsteinCopilotUpdateRecord = "einsteinCopilotUpdateRecord",
        RunSalesforcePricing = "runSalesforcePricing",
        ProcessFirstPaymentBilling = "processFirstPaymentBilling",
        RunSalesforceHeadlessPricing = "runSalesforceHeadlessPricing",
        DstrEnergyAttrCertCredits = "dstrEnergyAttrCertCredits",
        GetRecordFieldsAndValues = "getRecordFieldsAndValues",
        CreateCommercePromotions = "createCommercePromotions",
        CreateIntegrationPlan = "createIntegrationPlan",
        RunIntegrationPlan = "runIntegrationPlan",
        ExploreConversation = "exploreConversation",
        DraftServiceEmail = "draftServiceEmail",
        GetActivitySummary = "getActivitySummary",
        GenerateResearchStudyBlocks = "generateResearchStudyBlocks",
        ProcessCriteriaMatchingResp = "processCriteriaMatchingResp",
        GetForecastGuidance = "getForecastGuidance",
        GetForecastContext = "getForecastContext",
        GetForecastOpportunities = "getForecastOpportunities",
        GetRecPrioData = "getRecPrioData",
        SendWhatsAppMessage = "sendWhatsAppMessage",
        ValidateProspects = "validateProspects",
        LockRecord = "lockRecord",
        PostDraftInvoiceBatchRun = "postDraftInvoiceBatchRun",
        AssignCndtToResearchStudyGroup = "assignCndtToResearchStudyGroup",
        PostDraftInvoice = "postDraftInvoice",
        VoidPostedCreditMemo = "voidPostedCreditMemo",
        PostDraftCreditMemo = "postDraftCreditMemo",
        GetConvTscpForRecord = "getConvTscpForRecord",
        RecoverBillingSchedules = "recoverBillingSchedules",
        CheckOutContractDocVersion = "checkOutContractDocVersion",
        GetContractDocumentVersions = "getContractDocumentVersions",
        UpdateClmContracts = "updateClmContracts",
        DraftAGiftProposal = "draftAGiftProposal",
        ProcessDataUsingGenAi = "processDataUsingGenAi",
        TransformNlpActionResult = "transformNlpActionResult",
        GetSalesAgreementDetails = "getSalesAgreementDetails",
        CreateConsent = "createConsent",
        ExportExternalRecordShare = "exportExternalRecordShare",
        CheckServiceCatalogItemEligibility = "checkServiceCatalogItemEligibility",
        CreateCatalogItemRequest = "createCatalogItemRequest",
        AnswerQuestionWithReports = "answerQuestionWithReports",
        GenerateSdm = "generateSdm",
        TopUsedDatasets = "topUsedDatasets",
        CreateEngagementsDetailsRep = "createEngagementsDetailsRep",
        CreateBillingSchedulesFromBillingTransaction = "createBillingSchedulesFromBillingTransaction",
        CreateBillingSchedulesFromTrxn = "createBillingSchedulesFromTrxn",
        ScheduleHomeVisitsManually = "scheduleHomeVisitsManually",
        AnalyticsSendDigestAsSlackMsg = "analyticsSendDigestAsSlackMsg",
        CreateUpdtPromUseAcruPromTmpl = "createUpdtPromUseAcruPromTmpl",
        CreateUpdtPromUseEngmtTrlTmpl = "createUpdtPromUseEngmtTrlTmpl",
        GetLoyaltyPromotions = "getLoyaltyPromotions",
        GetOffers = "getOffers",
        GetMembershipDetailsSiteUser = "getMembershipDetailsSiteUser",
        GenerateLoyaltyPromotionEmail = "generateLoyaltyPromotionEmail",
        GetEligibleLoyaltyPromotions = "getEligibleLoyaltyPromotions",
        GetExpiringPointsWithDate = "getExpiringPointsWithDate",
        GetPointsForNextTier = "getPointsForNextTier",
        IssueDigitalPass = "issueDigitalPass",
        RefreshDigitalPass = "refreshDigitalPass",
        GetResourcesForMnlScheduling = "getResourcesForMnlScheduling",
        GenerateAnalyticsAssetsContent = "generateAnalyticsAssetsContent",
        QuoteToSa = "quoteToSA",
        ConvertRecord = "convertRecord",
        GetEngagements = "getEngagements",
        CreateCaseForOrderCheckbook = "createCaseForOrderCheckbook",
        GetFinclAccountsForAnAcct = "getFinclAccountsForAnAcct",
        GetFeeTrxnFromFinclAcct = "getFeeTrxnFromFinclAcct",
        CreateCaseForFeeReversal = "createCaseForFeeReversal",
        CreateCaseForMngCardSettings = "createCaseForMngCardSettings",
        CreateCaseForStopCheckPayment = "createCaseForStopCheckPayment",
        CreateCaseForTravelNtfcn = "createCaseForTravelNtfcn",
        GetCardSettings = "getCardSettings",
        CreateCaseForTransferFunds = "createCaseForTransferFunds",
        Api = "api",
        GetDataForGrounding = "getDataForGrounding",
        GetChannelTypes = "getChannelTypes",
        GetMetrics = "getMetrics",
        GetCampaignObjectives = "getCampaignObjectives",
        GetLowPerformingAds = "getLowPerformingAds",
        GetActivityDetails = "getActivityDetails",
        GetActivitiesTimeline = "getActivitiesTimeline",
        GetBalancesFromFinancialAccounts = "getBalancesFromFinancialAccounts",
        GetFinancialTransactions = "getFinancialTransactions",
        GetCardDetailsForAccount = "getCardDetailsForAccount",
        CreateCaseToBlockCard = "createCaseToBlockCard",
        CreateVisitForContextRecord = "createVisitForContextRecord",
        GetFinancialAccountAddresses = "getFinancialAccountAddresses",
        CreateCaseForFinclAcctAddrUpdt = "createCaseForFinclAcctAddrUpdt",
        GetCustomerSignalsInsights = "getCustomerSignalsInsights",
        SerializePreWorkBriefRecords = "serializePreWorkBriefRecords",
        ExtractHistoricalData = "extractHistoricalData",
        SelectJourney = "selectJourney",
        SaveApexToDataExtension = "saveApexToDataExtension",
        GenerateBrief = "generateBrief",
        SaveBrief = "saveBrief",
        GenerateCampaignFromBrief = "generateCampaignFromBrief",
        SaveCampaign = "saveCampaign",
        SaveCampaignFlowMessages = "saveCampaignFlowMessages",
        GetEngagementChannels = "getEngagementChannels",
        GetBrand = "getBrand",
        SummarizeCampaign = "summarizeCampaign",
        IdentifyBusinessUnit = "identifyBusinessUnit",
        BriefPlanStepFromJson = "briefPlanStepFromJson",
        GetBusinessUnitIdFromBrief = "getBusinessUnitIdFromBrief",
        MakeCampaignConversational = "makeCampaignConversational",
        ResearchRecord = "researchRecord",
        ReviewBuyingCommittee = "reviewBuyingCommittee",
        GetCaseInfoToSummarize = "getCaseInfoToSummarize",
        GetUsersFromEmailAddresses = "getUsersFromEmailAddresses",
        DiscoverySearchAction = "discoverySearchAction",
        B2cProductSearchAction = "b2cProductSearchAction",
        B2cProductDetailsAction = "b2cProductDetailsAction",
        GetB2cOrderConfirmationDetails = "getB2cOrderConfirmationDetails",
        B2cProductFaqAction = "b2cProductFaqAction",
        B2cSiteFaqAction = "b2cSiteFaqAction",
        EinsteinDecidePath = "einsteinDecidePath",
        GenerateCustomReportType = "generateCustomReportType",
        ModifyCustomReportType = "modifyCustomReportType",
        SearchCustomReportType = "searchCustomReportType",
        GenerateCustomReportTypeBasic = "generateCustomReportTypeBasic",
        FinalizeCustomReportType = "finalizeCustomReportType",
        AssociateRecordsWithActivity = "associateRecordsWithActivity",
        GetAcctOpptyFromEmailAddr = "getAcctOpptyFromEmailAddr",
        TrgrOnOrderPlacement = "trgrOnOrderPlacement",
        TrgrOnWebCartAbandoned = "trgrOnWebCartAbandoned",
        ProcessWebStoreUserRgstr = "processWebStoreUserRgstr",
        TrgrOnSmsSubscription = "trgrOnSmsSubscription",
        TrgrOnWhatsAppSubscription = "trgrOnWhatsAppSubscription",
        TrgrOnEmailSubscription = "trgrOnEmailSubscription",
        TrgrOnEmailOpenEngagement = "trgrOnEmailOpenEngagement",
        TrgrOnEmailLinkClickEngagement = "trgrOnEmailLinkClickEngagement",
        TrgrOnEmailBounceEngagement = "trgrOnEmailBounceEngagement",
        TrgrOnEmailResponseEngagement = "trgrOnEmailResponseEngagement",
        TrgrOnSmsLinkClickEngagement = "trgrOnSmsLinkClickEngagement",
        TrgrOnSmsDeliveryFailureEngagement = "trgrOnSmsDeliveryFailureEngagement",
        TrgrOnSmsResponseEngagement = "trgrOnSmsResponseEngagement",
        TrgrOnWhatsAppResponseEngmt = "trgrOnWhatsAppResponseEngmt",
        TrgrOnWhatsAppReadEngagement = "trgrOnWhatsAppReadEngagement",
        TrgrOnWhatsAppDeliveredEngagement = "trgrOnWhatsAppDeliveredEngagement",
        TrgrOnWhatsAppLinkClickEngmt = "trgrOnWhatsAppLinkClickEngmt",
        TrgrOnWhatsAppDlvrFailureEngmt = "trgrOnWhatsAppDlvrFailureEngmt",
        PublishActionableOrchSrcEvent = "publishActionableOrchSrcEvent",
        CreateApptListFilter = "createApptListFilter",
        SummarizeSchedulingIssues = "summarizeSchedulingIssues",
        GetAppointmentsToFillGaps = "getAppointmentsToFillGaps",
        GetAppointmentsByCriteria = "getAppointmentsByCriteria",
        RebookNotifyForFieldService = "rebookNotifyForFieldService",
        AssignApptForServiceResourceForFieldService = "assignApptForServiceResourceForFieldService",
        ScheduleServiceAppointment = "scheduleServiceAppointment",
        SaveAppointmentRelatedObject = "saveAppointmentRelatedObject",
        CreateEngagementTopic = "createEngagementTopic",
        GetEngagementTopics = "getEngagementTopics",
        ComputeProducerSplits = "computeProducerSplits",
        GenerateInvoiceDocuments = "generateInvoiceDocuments",
        GenerateDocument = "generateDocument",
        SaveServiceAppointment = "saveServiceAppointment",
        GenerateStatementOfAccount = "generateStatementOfAccount",
        ForwardToBotOrAgent = "forwardToBotOrAgent",
        LookUpOrderSummary = "lookUpOrderSummary",
        FormatInsightsForDisplay = "formatInsightsForDisplay",
        ContextDataProvider = "contextDataProvider",
        PrepareMeeting = "prepareMeeting",
        GetAssetParticipantDetails = "getAssetParticipantDetails",
        RecallApprovalSubmission = "recallApprovalSubmission",
        ReassignApprovalWorkItem = "reassignApprovalWorkItem",
        ReviewApprovalWorkItem = "reviewApprovalWorkItem",
        OverrideApprovalWorkItem = "overrideApprovalWorkItem",
        CancelApprovalSubmission = "cancelApprovalSubmission",
        GetPreviousRelaRecDetails = "getPreviousRelaRecDetails",
        GetCommercePromotionTemplates = "getCommercePromotionTemplates",
        IdentifyObjectByName = "identifyObjectByName",
        GetContcLeadsFromEmailAddr = "getContcLeadsFromEmailAddr",
        TrgrOnFormSubmission = "trgrOnFormSubmission",
        TrgrOnPaymentTransaction = "trgrOnPaymentTransaction",
        InvokeRatingService = "invokeRatingService",
        RecordTaxTransaction = "recordTaxTransaction",
        RecordTaxReversal = "recordTaxReversal",
        ApplyCredit = "applyCredit",
        UnapplyCredit = "unapplyCredit",
        CreateFieldGnrnPromptTmplResp = "createFieldGnrnPromptTmplResp",
        ValidateTimesheet = "validateTimesheet",
        GetTimesheetSettings = "getTimesheetSettings",
        CreateTsAndTse = "createTsAndTse",
        ApplyUserDefinedLabel = "applyUserDefinedLabel",
        CreateAToDo = "createAToDo",
        CreateLabel = "createLabel",
        LogACall = "logACall",
        RecommendComponents = "recommendComponents",
        DraftCaseResponse = "draftCaseResponse",
        FindSimilarCases = "findSimilarCases",
        FindSimilarComplaints = "findSimilarComplaints",
        GetSrvcMgmntRecForGrndData = "getSrvcMgmntRecForGrndData",
        GetRelevantTicketsByDesc = "getRelevantTicketsByDesc",
        UpdateMajorIncidentRecord = "updateMajorIncidentRecord",
        GenerateStrongPassword = "generateStrongPassword",
        AssociateSvcMgmntRecords = "associateSvcMgmntRecords",
        GetMultiIncdForGrndData = "getMultiIncdForGrndData",
        GetSvcCtlgAttributes = "getSvcCtlgAttributes",
        GetEligSvcCtlgItems = "getEligSvcCtlgItems",
        GetGrcRecRelData = "getGrcRecRelData",
        CreateSvcCatalogReq = "createSvcCatalogReq",
        SummarizeEngagement = "summarizeEngagement",
        GetProductDetails = "getProductDetails",
        FindProducts = "findProducts",
        GetProducts = "getProducts",
        ConfigureAgents = "configureAgents",
        ScheduleEmail = "scheduleEmail",
        GetAppointmentBookingSlots = "getAppointmentBookingSlots",
        ConvertTimeZone = "convertTimeZone",
        GetFieldServiceObjectProperty = "getFieldServiceObjectProperty",
        GetCurrentTime = "getCurrentTime",
        CdpListAvailableConnectors = "cdpListAvailableConnectors",
        ComputeConsumption = "computeConsumption",
        CreateConsumptionAlert = "createConsumptionAlert",
        ReplenishInventoryUsingPolicy = "replenishInventoryUsingPolicy",
        GetInventorySummaryData = "getInventorySummaryData",
        GetInventoryLocations = "getInventoryLocations",
        IssueInsurancePolicy = "issueInsurancePolicy",
        IssueMultiRootInsurancePolicy = "issueMultiRootInsurancePolicy",
        GetCommerceStorefrontContext = "getCommerceStorefrontContext",
        GetRecordSummarizationPrompt = "getRecordSummarizationPrompt",
        FindSimilarInteractions = "findSimilarInteractions",
        SummarizeProductReviews = "summarizeProductReviews",
        GetActiveApplicationReviewerIds = "getActiveApplicationReviewerIds",
        DataModelSmeGenerateRequirementSection = "dataModelSMEGenerateRequirementSection",
        DataModelSmeGenerateDesignSection = "dataModelSMEGenerateDesignSection",
        DataModelSmeGenerateBacklogSection = "dataModelSMEGenerateBacklogSection",
        DataModelSmeCreateCustomMetadata = "dataModelSMECreateCustomMetadata",
        DataModelDeploySchema = "dataModelDeploySchema",
        DataModelGenerateFromWorkItem = "dataModelGenerateFromWorkItem",
        GetAgentContext = "getAgentContext",
        CustomAppSmeGenerateDesignSection = "customAppSMEGenerateDesignSection",
        CustomAppSmeGenerateBacklogSection = "customAppSMEGenerateBacklogSection",
        CustomAppSmeExecutePlan = "customAppSMEExecutePlan",
        CustomAppSmeGenerate = "customAppSMEGenerate",
        CustomAppSmeDeploy = "customAppSMEDeploy",
        SubmitSalesTransaction = "submitSalesTransaction",
        DecomposeSalesTransaction = "decomposeSalesTransaction",
        OrchestrateSalesTransaction = "orchestrateSalesTransaction",
        OrchestrateTransaction = "orchestrateTransaction",
        ConvertProspect = "convertProspect",
        GetUserDataFromJsonString = "getUserDataFromJsonString",
        EvalCmplVldProcedureAsync = "evalCmplVldProcedureAsync",
        EvalCmplValidationProcedure = "evalCmplValidationProcedure",
        RetrieveCmplAsyncEvalJobDtl = "retrieveCmplAsyncEvalJobDtl",
        GenerateUserData = "generateUserData",
        ProcessConsumptionOverages = "processConsumptionOverages",
        AnalyzeSemanticData = "analyzeSemanticData",
        SummarizeDashboard = "summarizeDashboard",
        SummarizeCrmaDashboard = "summarizeCrmaDashboard",
        CrmaDashboardQa = "crmaDashboardQa",
        CreateUpdateVisualization = "createUpdateVisualization",
        CreateVisualizationCommands = "createVisualizationCommands",
        ExploreData = "exploreData",
        RunTransform = "runTransform",
        CreateTransform = "createTransform",
        GetTransform = "getTransform",
        GetTransformRunHistory = "getTransformRunHistory",
        GenerateSqlForTransform = "generateSqlForTransform",
        SerializeHierarchicalContextData = "serializeHierarchicalContextData",
        GetContextData = "getContextData",
        GenerateAiAgentResponse = "generateAiAgentResponse",
        CreateDataAlert = "createDataAlert",
        FreezeSalesTransaction = "freezeSalesTransaction",
        InvokeRule = "invokeRule",
        EndorseInsurancePolicy = "endorseInsurancePolicy",
        CreateOutOfSeqPlcyEndorsement = "createOutOfSeqPlcyEndorsement",
        EndorseMultiRootInsPolicy = "endorseMultiRootInsPolicy",
        SavePaymentConfig = "savePaymentConfig",
        UnfreezeSalesTransaction = "unfreezeSalesTransaction",
        IdentifyFieldByName = "identifyFieldByName",
        GetPersonalizationDecisions = "getPersonalizationDecisions",
        DraftPersnlRecommender = "draftPersnlRecommender",
        CancelInsurancePolicy = "cancelInsurancePolicy",
        ReinstateInsurancePolicy = "reinstateInsurancePolicy",
        GetInsurancePolicy = "getInsurancePolicy",
        CreateClaim = "createClaim",
        UpdateClaim = "updateClaim",
        UpdateClaimCoverage = "updateClaimCoverage",
        GetClaim = "getClaim",
        OpenClaimCoverage = "openClaimCoverage",
        GetInsPolicyCurrentStandings = "getInsPolicyCurrentStandings",
        VerifyPolicyCoverage = "verifyPolicyCoverage",
        CreateClaimCvrPaymentDetail = "createClaimCvrPaymentDetail",
        EditClaimCvrPaymentDetail = "editClaimCvrPaymentDetail",
        DeleteClaimCvrPaymentDetail = "deleteClaimCvrPaymentDetail",
        CancelClaimCvrPaymentDetail = "cancelClaimCvrPaymentDetail",
        CalculateAdjustments = "calculateAdjustments",
        RecalculateAdjustments = "recalculateAdjustments",
        PayClaimCvrPaymentDetail = "payClaimCvrPaymentDetail",
        PayExGratiaClaimCvrPymtDetail = "payExGratiaClaimCvrPymtDetail",
        QueryContextTags = "queryContextTags",
        QueryContextTagsDynamic = "queryContextTagsDynamic",
        UpdateContextAttributes = "updateContextAttributes",
        DeleteContextCache = "deleteContextCache",
        GetRecordAccessOfUser = "getRecordAccessOfUser",
        GetPointOfNoReturnDetails = "getPointOfNoReturnDetails",
        Rpa = "rpa",
        ScheduleSvcApptActnblEvntOrch = "scheduleSvcApptActnblEvntOrch",
        TrgrOnVoucherStsChgOtbdEngmt = "trgrOnVoucherStsChgOtbdEngmt",
        TrgrOnReferralEventSubmission = "trgrOnReferralEventSubmission",
        GetGrndDataServiceRepliesEmail = "getGrndDataServiceRepliesEmail",
        RetrieveServicePlanInfo = "retrieveServicePlanInfo",
        GetPlanDataEnhanced = "getPlanDataEnhanced",
        CreateOrderServiceAccount = "createOrderServiceAccount",
        RefreshUsageEntitlementBucket = "refreshUsageEntitlementBucket",
        GetLeaveBalance = "getLeaveBalance",
        ExecuteMulesoftCallout = "executeMulesoftCallout",
        CheckProductEligibility = "checkProductEligibility",
        CheckSvcPrcActionEligibility = "checkSvcPrcActionEligibility",
        GetDynamicEnhancedLink = "getDynamicEnhancedLink",
        GetGroupCensusMembers = "getGroupCensusMembers",
        GetGroupCensusMembersAndPlans = "getGroupCensusMembersAndPlans",
        ValidateGroupCensusMembers = "validateGroupCensusMembers",
        ValidateGrpCensusMembersPlans = "validateGrpCensusMembersPlans",
        SaveGroupCensusMembersData = "saveGroupCensusMembersData",
        SaveGrpCensusMbrPlansData = "saveGrpCensusMbrPlansData",
        CreateContractFromQuote = "createContractFromQuote",
        CreateServiceRequestCase = "createServiceRequestCase",
        ConvertAttributesToJson = "convertAttributesToJson",
        InvokeSummaryCreationService = "invokeSummaryCreationService",
        RetriggerEntlCreaProc = "retriggerEntlCreaProc",
        GetAgentConvTscp = "getAgentConvTscp",
        ParseConvoAnalysis = "parseConvoAnalysis",
        GetSvcProcessAttrData = "getSvcProcessAttrData",
        ConvertDateToDateTime = "convertDateToDateTime",
        CreateBulkRecords = "createBulkRecords",
        ConvertDateTimeToDate = "convertDateTimeToDate",
        EnhanceProductDescription = "enhanceProductDescription",
        FlexipageRefineRequirements = "flexipageRefineRequirements",
        FlexipageRefineDesign = "flexipageRefineDesign",
        FlexipageRefinePlan = "flexipageRefinePlan",
        FlexipageExecutePlan = "flexipageExecutePlan",
        FlexipageGenerate = "flexipageGenerate",
        FlexipageDeploy = "flexipageDeploy",
        DetermineDataLightningPage = "determineDataLightningPage",
        DesignLightningPage = "designLightningPage",
        CreateLightningPage = "createLightningPage",
        AddFieldsToLayouts = "addFieldsToLayouts",
        RetrievePageLayouts = "retrievePageLayouts",
        CreateUpdatePromUseSpendXTmpl = "createUpdatePromUseSpendXTmpl",
        CreateUpdatePricingPromotion = "createUpdatePricingPromotion",
        AddUpdateLimitsInPricingProm = "addUpdateLimitsInPricingProm",
        CreateUpdatePromUseBuyXTmpl = "createUpdatePromUseBuyXTmpl",
        CreateUpdatePromComboTmpl = "createUpdatePromComboTmpl",
        AslmHeadlessPricing = "aslmHeadlessPricing",
        RaiseFlag = "raiseFlag",
        AddRecentOrderToCart = "addRecentOrderToCart",
        GenerateVerificationCode = "generateVerificationCode",
        VerifyCustomerCode = "verifyCustomerCode",
        SiteSetupRefineRequirements = "siteSetupRefineRequirements",
        SiteSetupRefineDesign = "siteSetupRefineDesign",
        SiteSetupRefinePlan = "siteSetupRefinePlan",
        SiteSetupExecutePlan = "siteSetupExecutePlan",
        GetSiteTemplateMetadata = "getSiteTemplateMetadata",
        GetSiteContentMetadata = "getSiteContentMetadata",
        GetSiteUrls = "getSiteUrls",
        GetBrandInstructions = "getBrandInstructions",
        SearchBrands = "searchBrands",
        ManagedContentRefineRequirements = "managedContentRefineRequirements",
        ManagedContentRefineDesign = "managedContentRefineDesign",
        ManagedContentRefinePlan = "managedContentRefinePlan",
        ManagedContentExecutePlan = "managedContentExecutePlan",
        GetSmes = "getSmes",
        GetSolutions = "getSolutions",
        GeneratePromptRequirementSection = "generatePromptRequirementSection",
        GeneratePromptDesignSection = "generatePromptDesignSection",
        GeneratePromptBacklogSection = "generatePromptBacklogSection",
        GeneratePromptMetadata = "generatePromptMetadata",
        UserAccessSmeRefineUserAccessRequirement = "userAccessSMERefineUserAccessRequirement",
        UserAccessSmeRefineUserAccessDesign = "userAccessSMERefineUserAccessDesign",
        UserAccessSmeRefineUserAccessBacklog = "userAccessSMERefineUserAccessBacklog",
        UserAccessSmeCreateUserAccessMetadata = "userAccessSMECreateUserAccessMetadata",
        UserAccessSmeGenerateUserAccessMetadata = "userAccessSMEGenerateUserAccessMetadata",
        UserAccessSmeDeployUserAccessMetadata = "userAccessSMEDeployUserAccessMetadata",
        RefineQuickActionRequirements = "refineQuickActionRequirements",
        RefineQuickActionDesign = "refineQuickActionDesign",
        RefineQuickActionBacklog = "refineQuickActionBacklog",
        ExecuteQuickActionMetadata = "executeQuickActionMetadata",
        CreateAppDevPlan = "createAppDevPlan",
        UpdateAppDevPlan = "updateAppDevPlan",
        GetAppDevPlan = "getAppDevPlan",
        PostPlanExecutionActions = "postPlanExecutionActions",
        CreateMediaProposal = "createMediaProposal",
        CalcLinearMediaSpotPrc = "calcLinearMediaSpotPrc",
        VerifyStoreAccess = "verifyStoreAccess",
        GetMonthlyUtilityConsumption = "getMonthlyUtilityConsumption",
        SlackUnarchiveChannel = "slackUnarchiveChannel",
        CustomAppRefineRequirements = "customAppRefineRequirements",
        GetCatalogs = "getCatalogs",
        GetCatalogDetails = "getCatalogDetails",
        GetCategories = "getCategories",
        GetCategoryDetails = "getCategoryDetails",
        ExecuteQualificationProcedure = "executeQualificationProcedure",
        SearchPrdctWithGuidedSelection = "searchPrdctWithGuidedSelection",
        GetMultipleProductDetails = "getMultipleProductDetails",
        GetEnablementPrograms = "getEnablementPrograms",
        CheckUserAuthStatusAction = "checkUserAuthStatusAction",
        GetDirectDepositDetails = "getDirectDepositDetails",
        RunConfigRules = "runConfigRules",
        RiskAssessmentRecords = "riskAssessmentRecords",
        GetMediaProductsBasedOnAdTarget = "getMediaProductsBasedOnAdTarget",
        GetMemberBenefits = "getMemberBenefits",
        AdjustPartnerUnsoldInventory = "adjustPartnerUnsoldInventory",
        GetSwarmTypeSlackAccessDetails = "getSwarmTypeSlackAccessDetails",
        CreateSwarmSlackChannel = "createSwarmSlackChannel",
        CreateSwarmSlackThread = "createSwarmSlackThread",
        CreateSwarmConfigTeams = "createSwarmConfigTeams",
        SlackCreateSalesforceChannel = "slackCreateSalesforceChannel",
        GetSearchConfigurationMetadata = "getSearchConfigurationMetadata",
        TrgrOnCustomEvent = "trgrOnCustomEvent",
        RefineFlowPluginRequirements = "refineFlowPluginRequirements",
        RefineFlowPluginPlan = "refineFlowPluginPlan",
        RefineFlowPluginDesign = "refineFlowPluginDesign",
        GetConversationTranscript = "getConversationTranscript",
        GetConversationIntelligence = "getConversationIntelligence",
        InvokeGenericFhir = "invokeGenericFhir",
        ChkIfPriorAuthRqstIsUnq = "chkIfPriorAuthRqstIsUnq",
        GetEligBnftVerfInput = "getEligBnftVerfInput",
        GetPatientMemberPlans = "getPatientMemberPlans",
        FindOrCreatePatient = "findOrCreatePatient",
        ExecuteFlowPluginPlan = "executeFlowPluginPlan",
        BuildProdTerrDtlAvlAction = "buildProdTerrDtlAvlAction",
        ApexRest = "apexRest",
        GetObjectRelationshipData = "getObjectRelationshipData",
        ExecuteIntegrationProcedure = "executeIntegrationProcedure",
        AdjustPartnerInvShipAndDebit = "adjustPartnerInvShipAndDebit",
        AssignTargetToSdr = "assignTargetToSdr",
        TriggerJourney = "triggerJourney",
        CreateFlowApprovalProcess = "createFlowApprovalProcess",
        GetContentNote = "getContentNote",
        CancelSdrOutreach = "cancelSdrOutreach",
        RetrySdrOutreach = "retrySdrOutreach",
        GetMeetingOwner = "getMeetingOwner",
        GetAvailableMeetingTimes = "getAvailableMeetingTimes",
        ConfirmSalesMeeting = "confirmSalesMeeting",
        CreateSalesRecordViaAgent = "createSalesRecordViaAgent",
        GetInboundLeadGenFields = "getInboundLeadGenFields",
        CreatePersnlRecommender = "createPersnlRecommender",
        CreateContextPersonalization = "createContextPersonalization",
        ActivationSchema = "activationSchema",
        GetAllDataSpaces = "getAllDataSpaces",
        FetchInsuranceAssets = "fetchInsuranceAssets",
        FetchInsurancePolicies = "fetchInsurancePolicies",
        GenerateProofOfInsurance = "generateProofOfInsurance",
        FetchInsuranceParticipants = "fetchInsuranceParticipants",
        SummarizeFlow = "summarizeFlow",
        SummarizeFlowUsingRecordId = "summarizeFlowUsingRecordId",
        GenerateFlowMetadata = "generateFlowMetadata",
        FlowElementSelection = "flowElementSelection",
        FetchGroundedObjectMetadata = "fetchGroundedObjectMetadata",
        FlowElementGeneration = "flowElementGeneration",
        EvolveFlow = "evolveFlow",
        SendNtfcnsForSvcMgmnt = "sendNtfcnsForSvcMgmnt",
        SendMobileAppMessage = "sendMobileAppMessage",
        SendMobileAppInAppMessage = "sendMobileAppInAppMessage",
        SendMobileAppNewsflashMessage = "sendMobileAppNewsflashMessage",
        CreateExternalClientApp = "createExternalClientApp",
        WriteOffInvoices = "writeOffInvoices",
        SiteGenerateOrRefineTextForProperty = "siteGenerateOrRefineTextForProperty",
        GetPolicyDetails = "getPolicyDetails",
        GetPoliciesByObject = "getPoliciesByObject",
        GetPoliciesByPolicyType = "getPoliciesByPolicyType",
        RequestApproval = "requestApproval",
        SearchContractDocument = "searchContractDocument",
        GetOrExecFieldUpdtSuggestion = "getOrExecFieldUpdtSuggestion",
        GetOppStageDetails = "getOppStageDetails",
        GetAiGenRecom = "getAiGenRecom",
        GetAccountUsageDetails = "getAccountUsageDetails",
        GetLearningProgramData = "getLearningProgramData",
        GetAcademicTermData = "getAcademicTermData",
        GetProgramTermApplTimelineData = "getProgramTermApplTimelineData",
        UpdateFlowDefVersionStatus = "updateFlowDefVersionStatus",
        GetLifeSciCnfgFieldNmAndVal = "getLifeSciCnfgFieldNmAndVal",
        CdpSegmentOverlapAction = "cdpSegmentOverlapAction",
        SyncSrvyRespOfflineRecords = "syncSrvyRespOfflineRecords",
        TrgrOnDataCloudRecordIndexed = "trgrOnDataCloudRecordIndexed",
        GuidedTroubleshooting = "guidedTroubleshooting",
        TrgrOnContentDocumentLinkSubscription = "trgrOnContentDocumentLinkSubscription",
        CdpSegmentObservabilityMetrics = "cdpSegmentObservabilityMetrics",
        CdpCreateOverlapSegment = "cdpCreateOverlapSegment",
        GenerateSalesInboxMeetingLink = "generateSalesInboxMeetingLink",
        WorkTypeSmeRefineRequirements = "workTypeSMERefineRequirements",
        WorkTypeSmeRefineDesign = "workTypeSMERefineDesign",
        WorkTypeSmeRefineBacklog = "workTypeSMERefineBacklog",
        WorkTypeSmeExecute = "workTypeSMEExecute",
        ServiceTerritorySmeRefineRequirements = "serviceTerritorySMERefineRequirements",
        ServiceTerritorySmeRefineDesign = "serviceTerritorySMERefineDesign",
        ServiceTerritorySmeRefineBacklog = "serviceTerritorySMERefineBacklog",
        ServiceTerritorySmeExecute = "serviceTerritorySMEExecute",
        GetAccountAssets = "getAccountAssets",
        SchedulingPolicySmeRefineRequirements = "schedulingPolicySMERefineRequirements",
        SchedulingPolicySmeRefineDesign = "schedulingPolicySMERefineDesign",
        SchedulingPolicySmeExecute = "schedulingPolicySMEExecute",
        SchedulingPolicySmeRefineBacklog = "schedulingPolicySMERefineBacklog",
        GetRecipientGroupSuggestions = "getRecipientGroupSuggestions",
        CreateQuoteRecipientGroups = "createQuoteRecipientGroups",
        ServiceProcessRequirements = "serviceProcessRequirements",
        ServiceProcessRefineDesign = "serviceProcessRefineDesign",
        ServiceProcessRefinePlan = "serviceProcessRefinePlan",
        ServiceProcessExecutePlan = "serviceProcessExecutePlan",
        ServiceProcessGeneratePlan = "serviceProcessGeneratePlan",
        ServiceProcessDeployPlan = "serviceProcessDeployPlan",
        GenerateSmePlan = "generateSmePlan",
        CreateSmeMetadata = "createSmeMetadata",
        GetEnblProgramsForPartner = "getEnblProgramsForPartner",
        FindDuplicatesForLead = "findDuplicatesForLead",
        IdentifyRecForProductPricebook = "identifyRecForProductPricebook",
        SendToMceEmail = "sendToMceEmail",
        CreateJourneyContent = "createJourneyContent",
        GetObjectFields = "getObjectFields",
        CreateJobPositionAssignments = "createJobPositionAssignments",
        FindUnfilledShifts = "findUnfilledShifts",
        EUPricingExecutor = "eUPricingExecutor",
        EuSubmitOrderEnrollment = "euSubmitOrderEnrollment",
        LoadSalesRecipientData = "loadSalesRecipientData",
        ProcessAutoQuote = "processAutoQuote",
        GetPlatformEventUsageMetric = "getPlatformEventUsageMetric",
        BreEsRefineRequirements = "breEsRefineRequirements",
        BreEsRefineDesign = "breEsRefineDesign",
        BreEsRefinePlan = "breEsRefinePlan",
        BreAiAssistantEsBuild = "breAiAssistantEsBuild",
        BreAiLookupTableRefineReq = "breAiLookupTableRefineReq",
        BreAiLookupTableAuthor = "breAiLookupTableAuthor",
        BreAiLookupTableCreate = "breAiLookupTableCreate",
        BreAiLookupTableDescribe = "breAiLookupTableDescribe",
        CreateServiceCampaign = "createServiceCampaign",
        BreEsExecutePlan = "breEsExecutePlan",
        BreEsGenerate = "breEsGenerate",
        BreEsDeploy = "breEsDeploy",
        BreDtRefineRequirements = "breDtRefineRequirements",
        BreDtRefineDesign = "breDtRefineDesign",
        BreDtRefinePlan = "breDtRefinePlan",
        BreDtExecutePlan = "breDtExecutePlan",
        BreDtGenerate = "breDtGenerate",
        BreDtDeploy = "breDtDeploy",
        GetUpsellProductSuggestion = "getUpsellProductSuggestion",
        GroundSummaryInKnowledge = "groundSummaryInKnowledge",
        OmniScriptDiagnostic = "omniScriptDiagnostic",
        OmniStudioGetOrgObjects = "omniStudioGetOrgObjects",
        FlexCardRefineRequirements = "flexCardRefineRequirements",
        FlexCardRefineDesign = "flexCardRefineDesign",
        FlexCardRefinePlan = "flexCardRefinePlan",
        FlexCardExecutePlan = "flexCardExecutePlan",
        FlexCardExecuteAuthor = "flexCardExecuteAuthor",
        GetAddOnProductSuggestion = "getAddOnProductSuggestion",
        GroundQAndAInKnowledge = "groundQAndAInKnowledge",
        GetCoordinatesForLocation = "getCoordinatesForLocation",
        CreateCtctUsrFrGrpCens = "createCtctUsrFrGrpCens",
        CreateAcctUsrFrGrpCens = "createAcctUsrFrGrpCens",
        GetMbrsRatingAndContributions = "getMbrsRatingAndContributions",
        AddEligibleInsuranceClauses = "addEligibleInsuranceClauses",
        GetEligibleInsuranceClauses = "getEligibleInsuranceClauses",
        GenerateInsuranceClauses = "generateInsuranceClauses",
        DetermineCrmRecordForIndv = "determineCrmRecordForIndv",
        AppDevTopicsRefineRequirements = "appDevTopicsRefineRequirements",
        AppDevTopicsRefineDesign = "appDevTopicsRefineDesign",
        AppDevTopicsRefinePlan = "appDevTopicsRefinePlan",
        AppDevTopicsExecutePlan = "appDevTopicsExecutePlan",
        AppDevTopicsGenerate = "appDevTopicsGenerate",
        AppDevTopicsDeploy = "appDevTopicsDeploy",
        CreatePolicyLimits = "createPolicyLimits",
        AssignSequences = "assignSequences",
        SendDistMktgMessageEvent = "sendDistMktgMessageEvent",
        GetCampaignEngagementData = "getCampaignEngagementData",
        SelectExperienceSite = "selectExperienceSite",
        TrgrOnB2cCartAbandoned = "trgrOnB2cCartAbandoned",
        GenSelfLrningKnwlgSuggestions = "genSelfLrningKnwlgSuggestions",
        GenerateKnowledgeArticle = "generateKnowledgeArticle",
        GetKnowledgeCreationInfo = "getKnowledgeCreationInfo",
        SpeechToText = "speechToText",
        SaveBenVerfLogs = "saveBenVerfLogs",
        ProcessAffiliationAddress = "processAffiliationAddress",
        ProcessContactPointAddress = "processContactPointAddress",
        InvokeUnderwritingRules = "invokeUnderwritingRules",
        GetRelatedEmails = "getRelatedEmails",
        RetrieveUserActivitySummary = "retrieveUserActivitySummary",
        CreateScaleCenterOrgMetricsReq = "createScaleCenterOrgMetricsReq",
        CreateScaleCenterInvReq = "createScaleCenterInvReq",
        CreateScaleTestOrgRpsReq = "createScaleTestOrgRpsReq",
        CreateScaleTestInvReq = "createScaleTestInvReq",
        ListScaleCenterInvReq = "listScaleCenterInvReq",
        GetScaleCenterInvReq = "getScaleCenterInvReq",
        FetchLicenseUtilizationInfo = "fetchLicenseUtilizationInfo",
        FetchDigitalWalletInfo = "fetchDigitalWalletInfo",
        LogClctnCampaignCallDetails = "logClctnCampaignCallDetails",
        GetClctnCampaignCallDetails = "getClctnCampaignCallDetails",
        UpdateCallCnctStatusCounter = "updateCallCnctStatusCounter",
        GetCallCnctStatusCounter = "getCallCnctStatusCounter",
        GetObjectPicklistValues = "getObjectPicklistValues",
        LscGenericTriggerHandler = "lscGenericTriggerHandler",
        GetOppSnapshotTimeline = "getOppSnapshotTimeline",
        AddToCampaign = "addToCampaign",
        FeatureIdentification = "featureIdentification",
        FeatureConsultation = "featureConsultation",
        IdentifyScanFailure = "identifyScanFailure",
        JamfDiscoveryAction = "jamfDiscoveryAction",
        GenerateScanIdAction = "generateScanIdAction",
        SyncExternalInvReportToCmdb = "syncExternalInvReportToCmdb",
        ListViewRefineRequirements = "listViewRefineRequirements",
        ListViewRefineDesign = "listViewRefineDesign",
        CreateFlowsForCommandBoard = "createFlowsForCommandBoard",
        ListViewRefinePlan = "listViewRefinePlan",
        ListViewExecutePlan = "listViewExecutePlan",
        GetCandidatesWithSkillMatch = "getCandidatesWithSkillMatch",
        UpdtPtcpStsEligWaitlistedStdnt = "updtPtcpStsEligWaitlistedStdnt",
        GetOppLineItemRcpntInfo = "getOppLineItemRcpntInfo",
        CreateOrderFromCart = "createOrderFromCart",
        GetQualifiedProducts = "getQualifiedProducts",
        GetAssortments = "getAssortments",
        UpdateServiceCmpnMbrProg = "updateServiceCmpnMbrProg",
        SalesAgentUpdateSalesRecord = "salesAgentUpdateSalesRecord",
        CdpChatInterface = "cdpChatInterface",
        CdpSubmitChatMessage = "cdpSubmitChatMessage",
        SalesAgentQualifySalesRecord = "salesAgentQualifySalesRecord",
        CdpGenerateModifySql = "cdpGenerateModifySql",
        SetupApiGrounding = "setupApiGrounding",
        SetupOrgDataGrounding = "setupOrgDataGrounding",
        SetupGeneralKnowledgeGrounding = "setupGeneralKnowledgeGrounding",
        VerifyOrSubmitTimesheet = "verifyOrSubmitTimesheet",
        SendPartnerOfferToCustomer = "sendPartnerOfferToCustomer",
        ManualProvisionTenant = "manualProvisionTenant",
        FindPotentialProspects = "findPotentialProspects",
        LookupAccountInZoominfo = "lookupAccountInZoominfo",
        QualifyAccount = "qualifyAccount",
        ProspectingAgentOrchestrator = "prospectingAgentOrchestrator",
        ActivationTemplate = "activationTemplate",
        GetFieldsToUpdateSalesRecord = "getFieldsToUpdateSalesRecord",
        GetEntyWAssocMlstn = "getEntyWAssocMlstn",
        BlngSvcExtendInvoiceDueDate = "blngSvcExtendInvoiceDueDate",
        BlngDsptIssueCreditMemo = "blngDsptIssueCreditMemo",
        BlngSvcSuspendBilling = "blngSvcSuspendBilling",
        BlngSvcUpdateBillToContact = "blngSvcUpdateBillToContact",
        GetQualificationResult = "getQualificationResult",
        GetB2cConvContextQuestion = "getB2cConvContextQuestion",
        CheckRecordAccessForUser = "checkRecordAccessForUser",
        CancelAppointmentRelatedObject = "cancelAppointmentRelatedObject",
        SetupEnergyAgreement = "setupEnergyAgreement",
        SchemaOnlyDataExtension = "schemaOnlyDataExtension",
        JsonKeyValueParserAction = "jsonKeyValueParserAction",
        GetSession = "getSession",
        DesignMobileApp = "designMobileApp",
        TriggerAgentBulkScoring = "triggerAgentBulkScoring",
        CreateMobileApp = "createMobileApp",
        SearchUnifiedContentMedia = "searchUnifiedContentMedia",
        CapabilitySummarization = "capabilitySummarization",
        SearchCmsChannelContent = "searchCmsChannelContent",
    }
}

/// `IoTSettings`, a [`Metadata`].
#[derive(Default)]
pub struct IoTSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableIoT`.
    pub enable_io_t: Option<bool>,
    /// `enableIoTInsightsPilot`.
    pub enable_io_t_insights_pilot: Option<bool>,
    /// `enableIoTUsageEmail`.
    pub enable_io_t_usage_email: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IoTSettings: "IoTSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_io_t "enableIoT",
    opt Flag enable_io_t_insights_pilot "enableIoTInsightsPilot",
    opt Flag enable_io_t_usage_email "enableIoTUsageEmail",
}
::sforce::component! { IoTSettings }

/// `IpRange`.
#[derive(Default)]
pub struct IpRange {
    /// `description`.
    pub description: Option<String>,
    /// `end`.
    pub end: Option<String>,
    /// `start`.
    pub start: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IpRange: "IpRange" in API, base None, subtypes [], object None;
    opt Text description "description",
    opt Text end "end",
    opt Text start "start",
}

::sforce::enumeration! {
    /// `ItemActionType`.
    pub enum ItemActionType {
        Omniscript = "Omniscript",
        Aura = "Aura",
        Lwc = "LWC",
    }
}

::sforce::enumeration! {
    /// `ItemCategory`.
    pub enum ItemCategory {
        DbBased = "dbBased",
        FileBased = "fileBased",
    }
}

/// `ItemInstance`.
#[derive(Default)]
pub struct ItemInstance {
    /// `componentInstance`.
    pub component_instance: ::sforce::Opt<ComponentInstance>,
    /// `fieldInstance`.
    pub field_instance: ::sforce::Opt<FieldInstance>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ItemInstance: "ItemInstance" in API, base None, subtypes [], object None;
    opt One(ComponentInstance) component_instance "componentInstance",
    opt One(FieldInstance) field_instance "fieldInstance",
}

::sforce::enumeration! {
    /// `IterationOrder`.
    pub enum IterationOrder {
        Asc = "Asc",
        Desc = "Desc",
    }
}
