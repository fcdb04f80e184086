// Made by `cargo xtask generate` from metadata 66.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `Package`, a [`Metadata`].
#[derive(Default)]
pub struct Package {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `apiAccessLevel`.
    pub api_access_level: ::sforce::Pick<APIAccessLevel>,
    /// `description`.
    pub description: Option<String>,
    /// `namespacePrefix`.
    pub namespace_prefix: Option<String>,
    /// `objectPermissions`.
    pub object_permissions: ::sforce::List<ProfileObjectPermissions>,
    /// `packageType`.
    pub package_type: Option<String>,
    /// `postInstallClass`.
    pub post_install_class: Option<String>,
    /// `setupWeblink`.
    pub setup_weblink: Option<String>,
    /// `types`.
    pub types: ::sforce::List<PackageTypeMembers>,
    /// `uninstallClass`.
    pub uninstall_class: Option<String>,
    /// `version`, required.
    pub version: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Package: "Package" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Pick(APIAccessLevel) api_access_level "apiAccessLevel",
    opt Text description "description",
    opt Text namespace_prefix "namespacePrefix",
    opt List(ProfileObjectPermissions) object_permissions "objectPermissions",
    opt Text package_type "packageType",
    opt Text post_install_class "postInstallClass",
    opt Text setup_weblink "setupWeblink",
    opt List(PackageTypeMembers) types "types",
    opt Text uninstall_class "uninstallClass",
    req Text version "version",
}
::sforce::component! { Package }

/// `PackageTypeMembers`.
#[derive(Default)]
pub struct PackageTypeMembers {
    /// `members`.
    pub members: Vec<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PackageTypeMembers: "PackageTypeMembers" in API, base None, subtypes [], object None;
    opt Texts members "members",
    req Text name "name",
}

/// `PackageVersion`.
#[derive(Default)]
pub struct PackageVersion {
    /// `majorNumber`, required.
    pub major_number: Option<i32>,
    /// `minorNumber`, required.
    pub minor_number: Option<i32>,
    /// `namespace`.
    pub namespace: Option<String>,
    /// `packageId`.
    pub package_id: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PackageVersion: "PackageVersion" in API, base None, subtypes [], object None;
    req Int major_number "majorNumber",
    req Int minor_number "minorNumber",
    opt Text namespace "namespace",
    opt Text package_id "packageId",
}

::sforce::enumeration! {
    /// `PageComponentType`.
    pub enum PageComponentType {
        Links = "links",
        HtmlArea = "htmlArea",
        ImageOrNote = "imageOrNote",
        VisualforcePage = "visualforcePage",
    }
}

::sforce::enumeration! {
    /// `PageComponentWidth`.
    pub enum PageComponentWidth {
        Narrow = "narrow",
        Wide = "wide",
    }
}

/// `PageContextVariable`.
#[derive(Default)]
pub struct PageContextVariable {
    /// `SObjectType`.
    pub s_object_type: Option<String>,
    /// `dataType`, required.
    pub data_type: ::sforce::Pick<ConversationDataType>,
    /// `description`.
    pub description: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PageContextVariable: "PageContextVariable" in API, base None, subtypes [], object None;
    opt Text s_object_type "SObjectType",
    req Pick(ConversationDataType) data_type "dataType",
    opt Text description "description",
    req Text developer_name "developerName",
    req Text label "label",
}

/// `PardotEinsteinSettings`, a [`Metadata`].
#[derive(Default)]
pub struct PardotEinsteinSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableCampaignInsight`.
    pub enable_campaign_insight: Option<bool>,
    /// `enableEngagementScore`.
    pub enable_engagement_score: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PardotEinsteinSettings: "PardotEinsteinSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_campaign_insight "enableCampaignInsight",
    opt Flag enable_engagement_score "enableEngagementScore",
}
::sforce::component! { PardotEinsteinSettings }

/// `PardotSettings`, a [`Metadata`].
#[derive(Default)]
pub struct PardotSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableAIEinsteinEngageFreq`.
    pub enable_ai_einstein_engage_freq: Option<bool>,
    /// `enableAIOptimizedSendTime`.
    pub enable_ai_optimized_send_time: Option<bool>,
    /// `enableAeDataConnector`.
    pub enable_ae_data_connector: Option<bool>,
    /// `enableB2bmaAppEnabled`.
    pub enable_b2bma_app_enabled: Option<bool>,
    /// `enableEngagementHistoryDashboards`.
    pub enable_engagement_history_dashboards: Option<bool>,
    /// `enableEnhancedProspectCustomFieldsSync`.
    pub enable_enhanced_prospect_custom_fields_sync: Option<bool>,
    /// `enablePardotAppV1Enabled`.
    pub enable_pardot_app_v1_enabled: Option<bool>,
    /// `enablePardotEnabled`.
    pub enable_pardot_enabled: Option<bool>,
    /// `enablePardotObjectSync`.
    pub enable_pardot_object_sync: Option<bool>,
    /// `enableProspectActivityDataset`.
    pub enable_prospect_activity_dataset: Option<bool>,
    /// `enableUnifiedEngagementHistoryDashboards`.
    pub enable_unified_engagement_history_dashboards: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PardotSettings: "PardotSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_ai_einstein_engage_freq "enableAIEinsteinEngageFreq",
    opt Flag enable_ai_optimized_send_time "enableAIOptimizedSendTime",
    opt Flag enable_ae_data_connector "enableAeDataConnector",
    opt Flag enable_b2bma_app_enabled "enableB2bmaAppEnabled",
    opt Flag enable_engagement_history_dashboards "enableEngagementHistoryDashboards",
    opt Flag enable_enhanced_prospect_custom_fields_sync "enableEnhancedProspectCustomFieldsSync",
    opt Flag enable_pardot_app_v1_enabled "enablePardotAppV1Enabled",
    opt Flag enable_pardot_enabled "enablePardotEnabled",
    opt Flag enable_pardot_object_sync "enablePardotObjectSync",
    opt Flag enable_prospect_activity_dataset "enableProspectActivityDataset",
    opt Flag enable_unified_engagement_history_dashboards "enableUnifiedEngagementHistoryDashboards",
}
::sforce::component! { PardotSettings }

/// `ParticipantRole`, a [`Metadata`].
#[derive(Default)]
pub struct ParticipantRole {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `defaultAccessLevel`, required.
    pub default_access_level: ::sforce::Pick<ParticipantRoleAccessLevel>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `parentObject`, required.
    pub parent_object: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ParticipantRole: "ParticipantRole" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Pick(ParticipantRoleAccessLevel) default_access_level "defaultAccessLevel",
    opt Flag is_active "isActive",
    req Text master_label "masterLabel",
    req Text parent_object "parentObject",
}
::sforce::component! { ParticipantRole }

::sforce::enumeration! {
    /// `ParticipantRoleAccessLevel`.
    pub enum ParticipantRoleAccessLevel {
        None = "None",
        Read = "Read",
        Edit = "Edit",
    }
}

/// `PartyDataModelSettings`, a [`Metadata`].
#[derive(Default)]
pub struct PartyDataModelSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableAutoSelectIndividualOnMerge`.
    pub enable_auto_select_individual_on_merge: Option<bool>,
    /// `enableConsentManagement`.
    pub enable_consent_management: Option<bool>,
    /// `enableIndividualAutoCreate`.
    pub enable_individual_auto_create: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PartyDataModelSettings: "PartyDataModelSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_auto_select_individual_on_merge "enableAutoSelectIndividualOnMerge",
    opt Flag enable_consent_management "enableConsentManagement",
    opt Flag enable_individual_auto_create "enableIndividualAutoCreate",
}
::sforce::component! { PartyDataModelSettings }

/// `PasswordPolicies`.
#[derive(Default)]
pub struct PasswordPolicies {
    /// `apiOnlyUserHomePageURL`.
    pub api_only_user_home_page_url: Option<String>,
    /// `complexity`.
    pub complexity: ::sforce::Pick<Complexity>,
    /// `expiration`.
    pub expiration: ::sforce::Pick<Expiration>,
    /// `historyRestriction`.
    pub history_restriction: Option<String>,
    /// `lockoutInterval`.
    pub lockout_interval: ::sforce::Pick<LockoutInterval>,
    /// `maxLoginAttempts`.
    pub max_login_attempts: ::sforce::Pick<MaxLoginAttempts>,
    /// `minimumPasswordLength`.
    pub minimum_password_length: Option<String>,
    /// `minimumPasswordLifetime`.
    pub minimum_password_lifetime: Option<bool>,
    /// `obscureSecretAnswer`.
    pub obscure_secret_answer: Option<bool>,
    /// `passwordAssistanceMessage`.
    pub password_assistance_message: Option<String>,
    /// `passwordAssistanceURL`.
    pub password_assistance_url: Option<String>,
    /// `questionRestriction`.
    pub question_restriction: ::sforce::Pick<QuestionRestriction>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PasswordPolicies: "PasswordPolicies" in API, base None, subtypes [], object None;
    opt Text api_only_user_home_page_url "apiOnlyUserHomePageURL",
    opt Pick(Complexity) complexity "complexity",
    opt Pick(Expiration) expiration "expiration",
    opt Text history_restriction "historyRestriction",
    opt Pick(LockoutInterval) lockout_interval "lockoutInterval",
    opt Pick(MaxLoginAttempts) max_login_attempts "maxLoginAttempts",
    opt Text minimum_password_length "minimumPasswordLength",
    opt Flag minimum_password_lifetime "minimumPasswordLifetime",
    opt Flag obscure_secret_answer "obscureSecretAnswer",
    opt Text password_assistance_message "passwordAssistanceMessage",
    opt Text password_assistance_url "passwordAssistanceURL",
    opt Pick(QuestionRestriction) question_restriction "questionRestriction",
}

/// `PathAssistant`, a [`Metadata`].
#[derive(Default)]
pub struct PathAssistant {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `active`, required.
    pub active: Option<bool>,
    /// `entityName`, required.
    pub entity_name: Option<String>,
    /// `fieldName`, required.
    pub field_name: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `pathAssistantSteps`.
    pub path_assistant_steps: ::sforce::List<PathAssistantStep>,
    /// `recordTypeName`, required.
    pub record_type_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PathAssistant: "PathAssistant" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Flag active "active",
    req Text entity_name "entityName",
    req Text field_name "fieldName",
    req Text master_label "masterLabel",
    opt List(PathAssistantStep) path_assistant_steps "pathAssistantSteps",
    req Text record_type_name "recordTypeName",
}
::sforce::component! { PathAssistant }

/// `PathAssistantSettings`, a [`Metadata`].
#[derive(Default)]
pub struct PathAssistantSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `canOverrideAutoPathCollapseWithUserPref`.
    pub can_override_auto_path_collapse_with_user_pref: Option<bool>,
    /// `pathAssistantEnabled`.
    pub path_assistant_enabled: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PathAssistantSettings: "PathAssistantSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag can_override_auto_path_collapse_with_user_pref "canOverrideAutoPathCollapseWithUserPref",
    opt Flag path_assistant_enabled "pathAssistantEnabled",
}
::sforce::component! { PathAssistantSettings }

/// `PathAssistantStep`.
#[derive(Default)]
pub struct PathAssistantStep {
    /// `fieldNames`.
    pub field_names: Vec<String>,
    /// `info`.
    pub info: Option<String>,
    /// `picklistValueName`, required.
    pub picklist_value_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PathAssistantStep: "PathAssistantStep" in API, base None, subtypes [], object None;
    opt Texts field_names "fieldNames",
    opt Text info "info",
    req Text picklist_value_name "picklistValueName",
}

/// `PaymentGatewayProvider`, a [`Metadata`].
#[derive(Default)]
pub struct PaymentGatewayProvider {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `apexAdapter`.
    pub apex_adapter: Option<String>,
    /// `comments`.
    pub comments: Option<String>,
    /// `gatewayType`.
    pub gateway_type: ::sforce::Pick<GatewayType>,
    /// `idempotencySupported`, required.
    pub idempotency_supported: ::sforce::Pick<IdempotencySupportStatus>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PaymentGatewayProvider: "PaymentGatewayProvider" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text apex_adapter "apexAdapter",
    opt Text comments "comments",
    opt Pick(GatewayType) gateway_type "gatewayType",
    req Pick(IdempotencySupportStatus) idempotency_supported "idempotencySupported",
    req Text master_label "masterLabel",
}
::sforce::component! { PaymentGatewayProvider }

/// `PaymentsManagementEnabledSettings`, a [`Metadata`].
#[derive(Default)]
pub struct PaymentsManagementEnabledSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `paymentsManagementEnabled`.
    pub payments_management_enabled: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PaymentsManagementEnabledSettings: "PaymentsManagementEnabledSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag payments_management_enabled "paymentsManagementEnabled",
}
::sforce::component! { PaymentsManagementEnabledSettings }

/// `PaymentsSettings`, a [`Metadata`].
#[derive(Default)]
pub struct PaymentsSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enablePayments`.
    pub enable_payments: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PaymentsSettings: "PaymentsSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_payments "enablePayments",
}
::sforce::component! { PaymentsSettings }

/// `PaymentsSharingSettings`, a [`Metadata`].
#[derive(Default)]
pub struct PaymentsSharingSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `delegatePaymentSharingToAccount`.
    pub delegate_payment_sharing_to_account: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PaymentsSharingSettings: "PaymentsSharingSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag delegate_payment_sharing_to_account "delegatePaymentSharingToAccount",
}
::sforce::component! { PaymentsSharingSettings }

/// `PaynowStarterUpgradeEnabledSettings`, a [`Metadata`].
#[derive(Default)]
pub struct PaynowStarterUpgradeEnabledSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `paynowStarterUpgradeEnabled`.
    pub paynow_starter_upgrade_enabled: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PaynowStarterUpgradeEnabledSettings: "PaynowStarterUpgradeEnabledSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag paynow_starter_upgrade_enabled "paynowStarterUpgradeEnabled",
}
::sforce::component! { PaynowStarterUpgradeEnabledSettings }

::sforce::enumeration! {
    /// `PeriodTypes`.
    pub enum PeriodTypes {
        Month = "Month",
        Quarter = "Quarter",
        Week = "Week",
        Year = "Year",
    }
}

/// `PermissionSet`, a [`Metadata`].
#[derive(Default)]
pub struct PermissionSet {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `agentAccesses`.
    pub agent_accesses: ::sforce::List<PermissionSetAgentAccess>,
    /// `applicationVisibilities`.
    pub application_visibilities: ::sforce::List<PermissionSetApplicationVisibility>,
    /// `classAccesses`.
    pub class_accesses: ::sforce::List<PermissionSetApexClassAccess>,
    /// `customMetadataTypeAccesses`.
    pub custom_metadata_type_accesses: ::sforce::List<
        PermissionSetCustomMetadataTypeAccess,
    >,
    /// `customPermissions`.
    pub custom_permissions: ::sforce::List<PermissionSetCustomPermissions>,
    /// `customSettingAccesses`.
    pub custom_setting_accesses: ::sforce::List<PermissionSetCustomSettingAccess>,
    /// `description`.
    pub description: Option<String>,
    /// `emailRoutingAddressAccesses`.
    pub email_routing_address_accesses: ::sforce::List<
        PermissionSetEmailRoutingAddressAccess,
    >,
    /// `externalCredentialPrincipalAccesses`.
    pub external_credential_principal_accesses: ::sforce::List<
        PermissionSetExternalCredentialPrincipalAccess,
    >,
    /// `externalDataSourceAccesses`.
    pub external_data_source_accesses: ::sforce::List<
        PermissionSetExternalDataSourceAccess,
    >,
    /// `fieldPermissions`.
    pub field_permissions: ::sforce::List<PermissionSetFieldPermissions>,
    /// `flowAccesses`.
    pub flow_accesses: ::sforce::List<PermissionSetFlowAccess>,
    /// `genComputingSummaryDefAccesses`.
    pub gen_computing_summary_def_accesses: ::sforce::List<
        PermissionSetGenComputingSummaryDefAccess,
    >,
    /// `hasActivationRequired`.
    pub has_activation_required: Option<bool>,
    /// `label`, required.
    pub label: Option<String>,
    /// `license`.
    pub license: Option<String>,
    /// `objectPermissions`.
    pub object_permissions: ::sforce::List<PermissionSetObjectPermissions>,
    /// `pageAccesses`.
    pub page_accesses: ::sforce::List<PermissionSetApexPageAccess>,
    /// `recordTypeVisibilities`.
    pub record_type_visibilities: ::sforce::List<PermissionSetRecordTypeVisibility>,
    /// `servicePresenceStatusAccesses`.
    pub service_presence_status_accesses: ::sforce::List<
        PermissionSetServicePresenceStatusAccess,
    >,
    /// `tabSettings`.
    pub tab_settings: ::sforce::List<PermissionSetTabSetting>,
    /// `userPermissions`.
    pub user_permissions: ::sforce::List<PermissionSetUserPermission>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PermissionSet: "PermissionSet" in API, base Some(&Metadata), subtypes [MutingPermissionSet], object None;
    opt Text full_name "fullName",
    opt List(PermissionSetAgentAccess) agent_accesses "agentAccesses",
    opt List(PermissionSetApplicationVisibility) application_visibilities "applicationVisibilities",
    opt List(PermissionSetApexClassAccess) class_accesses "classAccesses",
    opt List(PermissionSetCustomMetadataTypeAccess) custom_metadata_type_accesses "customMetadataTypeAccesses",
    opt List(PermissionSetCustomPermissions) custom_permissions "customPermissions",
    opt List(PermissionSetCustomSettingAccess) custom_setting_accesses "customSettingAccesses",
    opt Text description "description",
    opt List(PermissionSetEmailRoutingAddressAccess) email_routing_address_accesses "emailRoutingAddressAccesses",
    opt List(PermissionSetExternalCredentialPrincipalAccess) external_credential_principal_accesses "externalCredentialPrincipalAccesses",
    opt List(PermissionSetExternalDataSourceAccess) external_data_source_accesses "externalDataSourceAccesses",
    opt List(PermissionSetFieldPermissions) field_permissions "fieldPermissions",
    opt List(PermissionSetFlowAccess) flow_accesses "flowAccesses",
    opt List(PermissionSetGenComputingSummaryDefAccess) gen_computing_summary_def_accesses "genComputingSummaryDefAccesses",
    opt Flag has_activation_required "hasActivationRequired",
    req Text label "label",
    opt Text license "license",
    opt List(PermissionSetObjectPermissions) object_permissions "objectPermissions",
    opt List(PermissionSetApexPageAccess) page_accesses "pageAccesses",
    opt List(PermissionSetRecordTypeVisibility) record_type_visibilities "recordTypeVisibilities",
    opt List(PermissionSetServicePresenceStatusAccess) service_presence_status_accesses "servicePresenceStatusAccesses",
    opt List(PermissionSetTabSetting) tab_settings "tabSettings",
    opt List(PermissionSetUserPermission) user_permissions "userPermissions",
}
::sforce::component! { PermissionSet }

/// `PermissionSetAgentAccess`.
#[derive(Default)]
pub struct PermissionSetAgentAccess {
    /// `agentName`, required.
    pub agent_name: Option<String>,
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PermissionSetAgentAccess: "PermissionSetAgentAccess" in API, base None, subtypes [], object None;
    req Text agent_name "agentName",
    req Flag enabled "enabled",
}

/// `PermissionSetApexClassAccess`.
#[derive(Default)]
pub struct PermissionSetApexClassAccess {
    /// `apexClass`, required.
    pub apex_class: Option<String>,
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PermissionSetApexClassAccess: "PermissionSetApexClassAccess" in API, base None, subtypes [], object None;
    req Text apex_class "apexClass",
    req Flag enabled "enabled",
}

/// `PermissionSetApexPageAccess`.
#[derive(Default)]
pub struct PermissionSetApexPageAccess {
    /// `apexPage`, required.
    pub apex_page: Option<String>,
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PermissionSetApexPageAccess: "PermissionSetApexPageAccess" in API, base None, subtypes [], object None;
    req Text apex_page "apexPage",
    req Flag enabled "enabled",
}

/// `PermissionSetApplicationVisibility`.
#[derive(Default)]
pub struct PermissionSetApplicationVisibility {
    /// `application`, required.
    pub application: Option<String>,
    /// `visible`, required.
    pub visible: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PermissionSetApplicationVisibility: "PermissionSetApplicationVisibility" in API, base None, subtypes [], object None;
    req Text application "application",
    req Flag visible "visible",
}

/// `PermissionSetCustomMetadataTypeAccess`.
#[derive(Default)]
pub struct PermissionSetCustomMetadataTypeAccess {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PermissionSetCustomMetadataTypeAccess: "PermissionSetCustomMetadataTypeAccess" in API, base None, subtypes [], object None;
    req Flag enabled "enabled",
    req Text name "name",
}

/// `PermissionSetCustomPermissions`.
#[derive(Default)]
pub struct PermissionSetCustomPermissions {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PermissionSetCustomPermissions: "PermissionSetCustomPermissions" in API, base None, subtypes [], object None;
    req Flag enabled "enabled",
    req Text name "name",
}

/// `PermissionSetCustomSettingAccess`.
#[derive(Default)]
pub struct PermissionSetCustomSettingAccess {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PermissionSetCustomSettingAccess: "PermissionSetCustomSettingAccess" in API, base None, subtypes [], object None;
    req Flag enabled "enabled",
    req Text name "name",
}

/// `PermissionSetEmailRoutingAddressAccess`.
#[derive(Default)]
pub struct PermissionSetEmailRoutingAddressAccess {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PermissionSetEmailRoutingAddressAccess: "PermissionSetEmailRoutingAddressAccess" in API, base None, subtypes [], object None;
    req Flag enabled "enabled",
    req Text name "name",
}

/// `PermissionSetExternalCredentialPrincipalAccess`.
#[derive(Default)]
pub struct PermissionSetExternalCredentialPrincipalAccess {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `externalCredentialPrincipal`, required.
    pub external_credential_principal: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PermissionSetExternalCredentialPrincipalAccess: "PermissionSetExternalCredentialPrincipalAccess" in API, base None, subtypes [], object None;
    req Flag enabled "enabled",
    req Text external_credential_principal "externalCredentialPrincipal",
}

/// `PermissionSetExternalDataSourceAccess`.
#[derive(Default)]
pub struct PermissionSetExternalDataSourceAccess {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `externalDataSource`, required.
    pub external_data_source: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PermissionSetExternalDataSourceAccess: "PermissionSetExternalDataSourceAccess" in API, base None, subtypes [], object None;
    req Flag enabled "enabled",
    req Text external_data_source "externalDataSource",
}

/// `PermissionSetFieldPermissions`.
#[derive(Default)]
pub struct PermissionSetFieldPermissions {
    /// `editable`, required.
    pub editable: Option<bool>,
    /// `field`, required.
    pub field: Option<String>,
    /// `readable`.
    pub readable: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PermissionSetFieldPermissions: "PermissionSetFieldPermissions" in API, base None, subtypes [], object None;
    req Flag editable "editable",
    req Text field "field",
    opt Flag readable "readable",
}

/// `PermissionSetFlowAccess`.
#[derive(Default)]
pub struct PermissionSetFlowAccess {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `flow`, required.
    pub flow: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PermissionSetFlowAccess: "PermissionSetFlowAccess" in API, base None, subtypes [], object None;
    req Flag enabled "enabled",
    req Text flow "flow",
}

/// `PermissionSetGenComputingSummaryDefAccess`.
#[derive(Default)]
pub struct PermissionSetGenComputingSummaryDefAccess {
    /// `configName`, required.
    pub config_name: Option<String>,
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PermissionSetGenComputingSummaryDefAccess: "PermissionSetGenComputingSummaryDefAccess" in API, base None, subtypes [], object None;
    req Text config_name "configName",
    req Flag enabled "enabled",
}

/// `PermissionSetGroup`, a [`Metadata`].
#[derive(Default)]
pub struct PermissionSetGroup {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `hasActivationRequired`.
    pub has_activation_required: Option<bool>,
    /// `label`, required.
    pub label: Option<String>,
    /// `mutingPermissionSets`.
    pub muting_permission_sets: Vec<String>,
    /// `permissionSets`.
    pub permission_sets: Vec<String>,
    /// `status`.
    pub status: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PermissionSetGroup: "PermissionSetGroup" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    opt Flag has_activation_required "hasActivationRequired",
    req Text label "label",
    opt Texts muting_permission_sets "mutingPermissionSets",
    opt Texts permission_sets "permissionSets",
    opt Text status "status",
}
::sforce::component! { PermissionSetGroup }

/// `PermissionSetLicenseDefinition`, a [`Metadata`].
#[derive(Default)]
pub struct PermissionSetLicenseDefinition {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `customObjects`.
    pub custom_objects: ::sforce::List<PermissionSetLicenseDefinitionCustomObject>,
    /// `customPermissions`.
    pub custom_permissions: ::sforce::List<
        PermissionSetLicenseDefinitionCustomPermission,
    >,
    /// `isSupplementLicense`.
    pub is_supplement_license: Option<bool>,
    /// `label`, required.
    pub label: Option<String>,
    /// `userLicenseRestrictions`.
    pub user_license_restrictions: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PermissionSetLicenseDefinition: "PermissionSetLicenseDefinition" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(PermissionSetLicenseDefinitionCustomObject) custom_objects "customObjects",
    opt List(PermissionSetLicenseDefinitionCustomPermission) custom_permissions "customPermissions",
    opt Flag is_supplement_license "isSupplementLicense",
    req Text label "label",
    opt Text user_license_restrictions "userLicenseRestrictions",
}
::sforce::component! { PermissionSetLicenseDefinition }

/// `PermissionSetLicenseDefinitionCustomObject`.
#[derive(Default)]
pub struct PermissionSetLicenseDefinitionCustomObject {
    /// `allowCreate`.
    pub allow_create: Option<bool>,
    /// `allowDelete`.
    pub allow_delete: Option<bool>,
    /// `allowRead`.
    pub allow_read: Option<bool>,
    /// `allowUpdate`.
    pub allow_update: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PermissionSetLicenseDefinitionCustomObject: "PermissionSetLicenseDefinitionCustomObject" in API, base None, subtypes [], object None;
    opt Flag allow_create "allowCreate",
    opt Flag allow_delete "allowDelete",
    opt Flag allow_read "allowRead",
    opt Flag allow_update "allowUpdate",
    req Text name "name",
}

/// `PermissionSetLicenseDefinitionCustomPermission`.
#[derive(Default)]
pub struct PermissionSetLicenseDefinitionCustomPermission {
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PermissionSetLicenseDefinitionCustomPermission: "PermissionSetLicenseDefinitionCustomPermission" in API, base None, subtypes [], object None;
    req Text name "name",
}

/// `PermissionSetObjectPermissions`.
#[derive(Default)]
pub struct PermissionSetObjectPermissions {
    /// `allowCreate`, required.
    pub allow_create: Option<bool>,
    /// `allowDelete`, required.
    pub allow_delete: Option<bool>,
    /// `allowEdit`, required.
    pub allow_edit: Option<bool>,
    /// `allowRead`, required.
    pub allow_read: Option<bool>,
    /// `modifyAllRecords`, required.
    pub modify_all_records: Option<bool>,
    /// `object`, required.
    pub object: Option<String>,
    /// `viewAllFields`.
    pub view_all_fields: Option<bool>,
    /// `viewAllRecords`, required.
    pub view_all_records: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PermissionSetObjectPermissions: "PermissionSetObjectPermissions" in API, base None, subtypes [], object None;
    req Flag allow_create "allowCreate",
    req Flag allow_delete "allowDelete",
    req Flag allow_edit "allowEdit",
    req Flag allow_read "allowRead",
    req Flag modify_all_records "modifyAllRecords",
    req Text object "object",
    opt Flag view_all_fields "viewAllFields",
    req Flag view_all_records "viewAllRecords",
}

/// `PermissionSetRecordTypeVisibility`.
#[derive(Default)]
pub struct PermissionSetRecordTypeVisibility {
    /// `recordType`, required.
    pub record_type: Option<String>,
    /// `visible`, required.
    pub visible: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PermissionSetRecordTypeVisibility: "PermissionSetRecordTypeVisibility" in API, base None, subtypes [], object None;
    req Text record_type "recordType",
    req Flag visible "visible",
}

/// `PermissionSetServicePresenceStatusAccess`.
#[derive(Default)]
pub struct PermissionSetServicePresenceStatusAccess {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `servicePresenceStatus`, required.
    pub service_presence_status: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PermissionSetServicePresenceStatusAccess: "PermissionSetServicePresenceStatusAccess" in API, base None, subtypes [], object None;
    req Flag enabled "enabled",
    req Text service_presence_status "servicePresenceStatus",
}

/// `PermissionSetTabSetting`.
#[derive(Default)]
pub struct PermissionSetTabSetting {
    /// `tab`, required.
    pub tab: Option<String>,
    /// `visibility`, required.
    pub visibility: ::sforce::Pick<PermissionSetTabVisibility>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PermissionSetTabSetting: "PermissionSetTabSetting" in API, base None, subtypes [], object None;
    req Text tab "tab",
    req Pick(PermissionSetTabVisibility) visibility "visibility",
}

::sforce::enumeration! {
    /// `PermissionSetTabVisibility`.
    pub enum PermissionSetTabVisibility {
        None = "None",
        Available = "Available",
        Visible = "Visible",
    }
}

/// `PermissionSetUserPermission`.
#[derive(Default)]
pub struct PermissionSetUserPermission {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PermissionSetUserPermission: "PermissionSetUserPermission" in API, base None, subtypes [], object None;
    req Flag enabled "enabled",
    req Text name "name",
}

::sforce::enumeration! {
    /// `PermittedUsersPolicyType`.
    pub enum PermittedUsersPolicyType {
        AllSelfAuthorized = "AllSelfAuthorized",
        AdminApprovedPreAuthorized = "AdminApprovedPreAuthorized",
    }
}

/// `PersonAccountOwnerPowerUser`, a [`Metadata`].
#[derive(Default)]
pub struct PersonAccountOwnerPowerUser {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `portalType`, required.
    pub portal_type: Option<String>,
    /// `user`, required.
    pub user: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PersonAccountOwnerPowerUser: "PersonAccountOwnerPowerUser" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text developer_name "developerName",
    req Text master_label "masterLabel",
    req Text portal_type "portalType",
    req Text user "user",
}
::sforce::component! { PersonAccountOwnerPowerUser }

/// `PersonalizationTargetInfo`.
#[derive(Default)]
pub struct PersonalizationTargetInfo {
    /// `groupName`, required.
    pub group_name: Option<String>,
    /// `priority`.
    pub priority: Option<i32>,
    /// `targetType`, required.
    pub target_type: Option<String>,
    /// `targetValue`, required.
    pub target_value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PersonalizationTargetInfo: "PersonalizationTargetInfo" in API, base None, subtypes [], object None;
    req Text group_name "groupName",
    opt Int priority "priority",
    req Text target_type "targetType",
    req Text target_value "targetValue",
}

/// `PersonalizationTargetInfos`.
#[derive(Default)]
pub struct PersonalizationTargetInfos {
    /// `target`.
    pub target: ::sforce::List<PersonalizationTargetInfo>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PersonalizationTargetInfos: "PersonalizationTargetInfos" in API, base None, subtypes [], object None;
    opt List(PersonalizationTargetInfo) target "target",
}

/// `PicklistEntry`.
#[derive(Default)]
pub struct PicklistEntry {
    /// `active`, required.
    pub active: Option<bool>,
    /// `defaultValue`, required.
    pub default_value: Option<bool>,
    /// `label`, required.
    pub label: Option<String>,
    /// `validFor`.
    pub valid_for: Option<String>,
    /// `value`, required.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PicklistEntry: "PicklistEntry" in API, base None, subtypes [], object None;
    req Flag active "active",
    req Flag default_value "defaultValue",
    req Text label "label",
    opt Text valid_for "validFor",
    req Text value "value",
}

/// `PicklistSettings`, a [`Metadata`].
#[derive(Default)]
pub struct PicklistSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `isPicklistApiNameEditDisabled`.
    pub is_picklist_api_name_edit_disabled: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PicklistSettings: "PicklistSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag is_picklist_api_name_edit_disabled "isPicklistApiNameEditDisabled",
}
::sforce::component! { PicklistSettings }

/// `PicklistValue`, a [`Metadata`].
#[derive(Default)]
pub struct PicklistValue {
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
    /// `allowEmail`.
    pub allow_email: Option<bool>,
    /// `closed`.
    pub closed: Option<bool>,
    /// `controllingFieldValues`.
    pub controlling_field_values: Vec<String>,
    /// `converted`.
    pub converted: Option<bool>,
    /// `cssExposed`.
    pub css_exposed: Option<bool>,
    /// `forecastCategory`.
    pub forecast_category: ::sforce::Pick<ForecastCategories>,
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
::sforce::record! { PicklistValue: "PicklistValue" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text color "color",
    req Flag default "default",
    opt Text description "description",
    opt Flag is_active "isActive",
    opt Flag allow_email "allowEmail",
    opt Flag closed "closed",
    opt Texts controlling_field_values "controllingFieldValues",
    opt Flag converted "converted",
    opt Flag css_exposed "cssExposed",
    opt Pick(ForecastCategories) forecast_category "forecastCategory",
    opt Flag high_priority "highPriority",
    opt Int probability "probability",
    opt Text reverse_role "reverseRole",
    opt Flag reviewed "reviewed",
    opt Flag won "won",
}
::sforce::component! { PicklistValue }

/// `PicklistValueTranslation`.
#[derive(Default)]
pub struct PicklistValueTranslation {
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `translation`.
    pub translation: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PicklistValueTranslation: "PicklistValueTranslation" in API, base None, subtypes [], object None;
    req Text master_label "masterLabel",
    opt Text translation "translation",
}

::sforce::enumeration! {
    /// `PinnedAction`.
    pub enum PinnedAction {
        None = "None",
        Top = "Top",
        Bottom = "Bottom",
    }
}

/// `PipelineInspMetricConfig`, a [`Metadata`].
#[derive(Default)]
pub struct PipelineInspMetricConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `isCumulative`, required.
    pub is_cumulative: Option<bool>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `metric`, required.
    pub metric: ::sforce::Pick<PipelineInspectionMetric>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PipelineInspMetricConfig: "PipelineInspMetricConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Flag is_cumulative "isCumulative",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
    req Pick(PipelineInspectionMetric) metric "metric",
}
::sforce::component! { PipelineInspMetricConfig }

/// `PipelineInspMetricConfigTranslation`.
#[derive(Default)]
pub struct PipelineInspMetricConfigTranslation {
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PipelineInspMetricConfigTranslation: "PipelineInspMetricConfigTranslation" in API, base None, subtypes [], object None;
    req Text label "label",
    req Text name "name",
}

::sforce::enumeration! {
    /// `PipelineInspectionMetric`.
    pub enum PipelineInspectionMetric {
        TotalPipeline = "TotalPipeline",
        ClosedWon = "ClosedWon",
        Commit = "Commit",
        MostLikely = "MostLikely",
        BestCase = "BestCase",
        OpenPipeline = "OpenPipeline",
        ClosedLost = "ClosedLost",
    }
}

::sforce::enumeration! {
    /// `PlannerAttrMappingType`.
    pub enum PlannerAttrMappingType {
        Input = "input",
        Output = "output",
    }
}

::sforce::enumeration! {
    /// `PlannerFunctionInvocableTargetType`.
    pub enum PlannerFunctionInvocableTargetType {
        Apex = "apex",
        Flow = "flow",
        StandardInvocableAction = "standardInvocableAction",
        GeneratePromptResponse = "generatePromptResponse",
        ExternalService = "externalService",
        QuickAction = "quickAction",
        CreateCatalogItemRequest = "createCatalogItemRequest",
        Api = "api",
        ApexRest = "apexRest",
        CdpMlPrediction = "cdpMlPrediction",
        ExternalConnector = "externalConnector",
        Slack = "slack",
        NamedQuery = "namedQuery",
        ExecuteIntegrationProcedure = "executeIntegrationProcedure",
        AuraEnabled = "auraEnabled",
        McpTool = "mcpTool",
        RunExpressionSet = "runExpressionSet",
        Retriever = "retriever",
        Stub = "stub",
    }
}

::sforce::enumeration! {
    /// `PlannerType`.
    pub enum PlannerType {
        AiCopilotSequentialPlannerIntentClassifier = "AiCopilot__SequentialPlannerIntentClassifier",
        AiCopilotReAct = "AiCopilot__ReAct",
        AiCopilotAgileAppDev = "AiCopilot__AgileAppDev",
        AtlasConcurrentMultiAgentOrchestration = "Atlas__ConcurrentMultiAgentOrchestration",
        SentOsSearchAgent = "SentOS__SearchAgent",
        AtlasVoiceAgent = "Atlas__VoiceAgent",
        ByopWaiiplanner = "BYOP__waiiplanner",
    }
}

::sforce::enumeration! {
    /// `PlatformActionGroupCategory`.
    pub enum PlatformActionGroupCategory {
        Primary = "Primary",
        Overflow = "Overflow",
    }
}

/// `PlatformActionList`.
#[derive(Default)]
pub struct PlatformActionList {
    /// `actionListContext`, required.
    pub action_list_context: ::sforce::Pick<PlatformActionListContext>,
    /// `platformActionListItems`.
    pub platform_action_list_items: ::sforce::List<PlatformActionListItem>,
    /// `relatedSourceEntity`.
    pub related_source_entity: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PlatformActionList: "PlatformActionList" in API, base None, subtypes [], object None;
    req Pick(PlatformActionListContext) action_list_context "actionListContext",
    opt List(PlatformActionListItem) platform_action_list_items "platformActionListItems",
    opt Text related_source_entity "relatedSourceEntity",
}

::sforce::enumeration! {
    /// `PlatformActionListContext`.
    pub enum PlatformActionListContext {
        ListView = "ListView",
        RelatedList = "RelatedList",
        ListViewRecord = "ListViewRecord",
        RelatedListRecord = "RelatedListRecord",
        Record = "Record",
        FeedElement = "FeedElement",
        Chatter = "Chatter",
        Global = "Global",
        Flexipage = "Flexipage",
        MruList = "MruList",
        MruRow = "MruRow",
        RecordEdit = "RecordEdit",
        Photo = "Photo",
        BannerPhoto = "BannerPhoto",
        ObjectHomeChart = "ObjectHomeChart",
        ListViewDefinition = "ListViewDefinition",
        Dockable = "Dockable",
        Lookup = "Lookup",
        Assistant = "Assistant",
    }
}

/// `PlatformActionListItem`.
#[derive(Default)]
pub struct PlatformActionListItem {
    /// `actionName`, required.
    pub action_name: Option<String>,
    /// `actionType`, required.
    pub action_type: ::sforce::Pick<PlatformActionType>,
    /// `sortOrder`, required.
    pub sort_order: Option<i32>,
    /// `subtype`.
    pub subtype: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PlatformActionListItem: "PlatformActionListItem" in API, base None, subtypes [], object None;
    req Text action_name "actionName",
    req Pick(PlatformActionType) action_type "actionType",
    req Int sort_order "sortOrder",
    opt Text subtype "subtype",
}

::sforce::enumeration! {
    /// `PlatformActionType`.
    pub enum PlatformActionType {
        QuickAction = "QuickAction",
        StandardButton = "StandardButton",
        CustomButton = "CustomButton",
        ProductivityAction = "ProductivityAction",
        ActionLink = "ActionLink",
        InvocableAction = "InvocableAction",
    }
}

/// `PlatformCachePartition`, a [`Metadata`].
#[derive(Default)]
pub struct PlatformCachePartition {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `isDefaultPartition`, required.
    pub is_default_partition: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `platformCachePartitionTypes`.
    pub platform_cache_partition_types: ::sforce::List<PlatformCachePartitionType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PlatformCachePartition: "PlatformCachePartition" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    req Flag is_default_partition "isDefaultPartition",
    req Text master_label "masterLabel",
    opt List(PlatformCachePartitionType) platform_cache_partition_types "platformCachePartitionTypes",
}
::sforce::component! { PlatformCachePartition }

/// `PlatformCachePartitionType`.
#[derive(Default)]
pub struct PlatformCachePartitionType {
    /// `allocatedCapacity`, required.
    pub allocated_capacity: Option<i32>,
    /// `allocatedPartnerCapacity`, required.
    pub allocated_partner_capacity: Option<i32>,
    /// `allocatedPurchasedCapacity`, required.
    pub allocated_purchased_capacity: Option<i32>,
    /// `allocatedTrialCapacity`, required.
    pub allocated_trial_capacity: Option<i32>,
    /// `cacheType`, required.
    pub cache_type: ::sforce::Pick<PlatformCacheType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PlatformCachePartitionType: "PlatformCachePartitionType" in API, base None, subtypes [], object None;
    req Int allocated_capacity "allocatedCapacity",
    req Int allocated_partner_capacity "allocatedPartnerCapacity",
    req Int allocated_purchased_capacity "allocatedPurchasedCapacity",
    req Int allocated_trial_capacity "allocatedTrialCapacity",
    req Pick(PlatformCacheType) cache_type "cacheType",
}

::sforce::enumeration! {
    /// `PlatformCacheType`.
    pub enum PlatformCacheType {
        Session = "Session",
        Organization = "Organization",
    }
}

/// `PlatformEncryptionSettings`, a [`Metadata`].
#[derive(Default)]
pub struct PlatformEncryptionSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `canEncryptManagedPackageFields`.
    pub can_encrypt_managed_package_fields: Option<bool>,
    /// `enableDeterministicEncryption`.
    pub enable_deterministic_encryption: Option<bool>,
    /// `enableEncryptFieldHistory`.
    pub enable_encrypt_field_history: Option<bool>,
    /// `enableEncryptionSearchEnabled`.
    pub enable_encryption_search_enabled: Option<bool>,
    /// `enableEventBusEncryption`.
    pub enable_event_bus_encryption: Option<bool>,
    /// `isMEKForEncryptionRequired`.
    pub is_mek_for_encryption_required: Option<bool>,
    /// `isUseHighAssuranceKeysRequired`.
    pub is_use_high_assurance_keys_required: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PlatformEncryptionSettings: "PlatformEncryptionSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag can_encrypt_managed_package_fields "canEncryptManagedPackageFields",
    opt Flag enable_deterministic_encryption "enableDeterministicEncryption",
    opt Flag enable_encrypt_field_history "enableEncryptFieldHistory",
    opt Flag enable_encryption_search_enabled "enableEncryptionSearchEnabled",
    opt Flag enable_event_bus_encryption "enableEventBusEncryption",
    opt Flag is_mek_for_encryption_required "isMEKForEncryptionRequired",
    opt Flag is_use_high_assurance_keys_required "isUseHighAssuranceKeysRequired",
}
::sforce::component! { PlatformEncryptionSettings }

/// `PlatformEventChannel`, a [`Metadata`].
#[derive(Default)]
pub struct PlatformEventChannel {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `channelType`, required.
    pub channel_type: ::sforce::Pick<PlatformEventChannelType>,
    /// `eventType`.
    pub event_type: ::sforce::Pick<PlatformEventChannelEventType>,
    /// `label`, required.
    pub label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PlatformEventChannel: "PlatformEventChannel" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Pick(PlatformEventChannelType) channel_type "channelType",
    opt Pick(PlatformEventChannelEventType) event_type "eventType",
    req Text label "label",
}
::sforce::component! { PlatformEventChannel }

::sforce::enumeration! {
    /// `PlatformEventChannelEventType`.
    pub enum PlatformEventChannelEventType {
        Custom = "custom",
        Standard = "standard",
        Monitoring = "monitoring",
        Data = "data",
    }
}

/// `PlatformEventChannelMember`, a [`Metadata`].
#[derive(Default)]
pub struct PlatformEventChannelMember {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enrichedFields`.
    pub enriched_fields: ::sforce::List<EnrichedField>,
    /// `eventChannel`, required.
    pub event_channel: Option<String>,
    /// `filterExpression`.
    pub filter_expression: Option<String>,
    /// `selectedEntity`, required.
    pub selected_entity: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PlatformEventChannelMember: "PlatformEventChannelMember" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(EnrichedField) enriched_fields "enrichedFields",
    req Text event_channel "eventChannel",
    opt Text filter_expression "filterExpression",
    req Text selected_entity "selectedEntity",
}
::sforce::component! { PlatformEventChannelMember }

::sforce::enumeration! {
    /// `PlatformEventChannelType`.
    pub enum PlatformEventChannelType {
        Event = "event",
        Data = "data",
    }
}

::sforce::enumeration! {
    /// `PlatformEventPublishBehavior`.
    pub enum PlatformEventPublishBehavior {
        PublishAfterCommit = "PublishAfterCommit",
        PublishImmediately = "PublishImmediately",
    }
}

/// `PlatformEventSettings`, a [`Metadata`].
#[derive(Default)]
pub struct PlatformEventSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableEnhancedUsageMetrics`.
    pub enable_enhanced_usage_metrics: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PlatformEventSettings: "PlatformEventSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_enhanced_usage_metrics "enableEnhancedUsageMetrics",
}
::sforce::component! { PlatformEventSettings }

/// `PlatformEventSubscriberConfig`, a [`Metadata`].
#[derive(Default)]
pub struct PlatformEventSubscriberConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `batchSize`.
    pub batch_size: Option<i32>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `numPartitions`.
    pub num_partitions: Option<i32>,
    /// `partitionKey`.
    pub partition_key: Option<String>,
    /// `platformEventConsumer`, required.
    pub platform_event_consumer: Option<String>,
    /// `user`.
    pub user: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PlatformEventSubscriberConfig: "PlatformEventSubscriberConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Int batch_size "batchSize",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
    opt Int num_partitions "numPartitions",
    opt Text partition_key "partitionKey",
    req Text platform_event_consumer "platformEventConsumer",
    opt Text user "user",
}
::sforce::component! { PlatformEventSubscriberConfig }

::sforce::enumeration! {
    /// `PlatformEventType`.
    pub enum PlatformEventType {
        HighVolume = "HighVolume",
        StandardVolume = "StandardVolume",
        ExternalEvent = "ExternalEvent",
    }
}

/// `PlatformSlackSettings`, a [`Metadata`].
#[derive(Default)]
pub struct PlatformSlackSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableSlackService`.
    pub enable_slack_service: Option<bool>,
    /// `enableSlackServiceAlerts`.
    pub enable_slack_service_alerts: Option<bool>,
    /// `slackCapabilitiesEnabled`.
    pub slack_capabilities_enabled: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PlatformSlackSettings: "PlatformSlackSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_slack_service "enableSlackService",
    opt Flag enable_slack_service_alerts "enableSlackServiceAlerts",
    opt Flag slack_capabilities_enabled "slackCapabilitiesEnabled",
}
::sforce::component! { PlatformSlackSettings }

/// `PlatformWebIdeSettings`, a [`Metadata`].
#[derive(Default)]
pub struct PlatformWebIdeSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enablePlatformWebIde`.
    pub enable_platform_web_ide: Option<bool>,
    /// `platformWebIdeAsDefault`.
    pub platform_web_ide_as_default: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PlatformWebIdeSettings: "PlatformWebIdeSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_platform_web_ide "enablePlatformWebIde",
    opt Flag platform_web_ide_as_default "platformWebIdeAsDefault",
}
::sforce::component! { PlatformWebIdeSettings }

::sforce::enumeration! {
    /// `PluginType`.
    pub enum PluginType {
        Topic = "Topic",
        ApiCustomTopic = "APICustomTopic",
    }
}

::sforce::enumeration! {
    /// `PolicyAction`.
    pub enum PolicyAction {
        Block = "Block",
        RaiseSessionLevel = "RaiseSessionLevel",
    }
}

::sforce::enumeration! {
    /// `PolicyApplicableDuration`.
    pub enum PolicyApplicableDuration {
        ParameterBased = "ParameterBased",
        Monthly = "Monthly",
        Weekly = "Weekly",
    }
}

/// `Portal`, a [`Metadata`].
#[derive(Default)]
pub struct Portal {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `active`, required.
    pub active: Option<bool>,
    /// `admin`.
    pub admin: Option<String>,
    /// `defaultLanguage`.
    pub default_language: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `emailSenderAddress`, required.
    pub email_sender_address: Option<String>,
    /// `emailSenderName`, required.
    pub email_sender_name: Option<String>,
    /// `enableSelfCloseCase`.
    pub enable_self_close_case: Option<bool>,
    /// `footerDocument`.
    pub footer_document: Option<String>,
    /// `forgotPassTemplate`.
    pub forgot_pass_template: Option<String>,
    /// `headerDocument`.
    pub header_document: Option<String>,
    /// `isSelfRegistrationActivated`.
    pub is_self_registration_activated: Option<bool>,
    /// `loginHeaderDocument`.
    pub login_header_document: Option<String>,
    /// `logoDocument`.
    pub logo_document: Option<String>,
    /// `logoutUrl`.
    pub logout_url: Option<String>,
    /// `newCommentTemplate`.
    pub new_comment_template: Option<String>,
    /// `newPassTemplate`.
    pub new_pass_template: Option<String>,
    /// `newUserTemplate`.
    pub new_user_template: Option<String>,
    /// `ownerNotifyTemplate`.
    pub owner_notify_template: Option<String>,
    /// `selfRegNewUserUrl`.
    pub self_reg_new_user_url: Option<String>,
    /// `selfRegUserDefaultProfile`.
    pub self_reg_user_default_profile: Option<String>,
    /// `selfRegUserDefaultRole`.
    pub self_reg_user_default_role: ::sforce::Pick<PortalRoles>,
    /// `selfRegUserTemplate`.
    pub self_reg_user_template: Option<String>,
    /// `showActionConfirmation`.
    pub show_action_confirmation: Option<bool>,
    /// `stylesheetDocument`.
    pub stylesheet_document: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<PortalType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Portal: "Portal" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Flag active "active",
    opt Text admin "admin",
    opt Text default_language "defaultLanguage",
    opt Text description "description",
    req Text email_sender_address "emailSenderAddress",
    req Text email_sender_name "emailSenderName",
    opt Flag enable_self_close_case "enableSelfCloseCase",
    opt Text footer_document "footerDocument",
    opt Text forgot_pass_template "forgotPassTemplate",
    opt Text header_document "headerDocument",
    opt Flag is_self_registration_activated "isSelfRegistrationActivated",
    opt Text login_header_document "loginHeaderDocument",
    opt Text logo_document "logoDocument",
    opt Text logout_url "logoutUrl",
    opt Text new_comment_template "newCommentTemplate",
    opt Text new_pass_template "newPassTemplate",
    opt Text new_user_template "newUserTemplate",
    opt Text owner_notify_template "ownerNotifyTemplate",
    opt Text self_reg_new_user_url "selfRegNewUserUrl",
    opt Text self_reg_user_default_profile "selfRegUserDefaultProfile",
    opt Pick(PortalRoles) self_reg_user_default_role "selfRegUserDefaultRole",
    opt Text self_reg_user_template "selfRegUserTemplate",
    opt Flag show_action_confirmation "showActionConfirmation",
    opt Text stylesheet_document "stylesheetDocument",
    req Pick(PortalType) r#type "type",
}
::sforce::component! { Portal }

/// `PortalDelegablePermissionSet`, a [`Metadata`].
#[derive(Default)]
pub struct PortalDelegablePermissionSet {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `permissionSet`, required.
    pub permission_set: Option<String>,
    /// `profile`, required.
    pub profile: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PortalDelegablePermissionSet: "PortalDelegablePermissionSet" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
    req Text permission_set "permissionSet",
    req Text profile "profile",
}
::sforce::component! { PortalDelegablePermissionSet }

::sforce::enumeration! {
    /// `PortalRoles`.
    pub enum PortalRoles {
        Executive = "Executive",
        Manager = "Manager",
        Worker = "Worker",
        PersonAccount = "PersonAccount",
    }
}

::sforce::enumeration! {
    /// `PortalType`.
    pub enum PortalType {
        CustomerSuccess = "CustomerSuccess",
        Partner = "Partner",
        Network = "Network",
    }
}

/// `PortalsSettings`, a [`Metadata`].
#[derive(Default)]
pub struct PortalsSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `clickjackSSPLoginPage`.
    pub clickjack_ssp_login_page: Option<bool>,
    /// `redirectPortalLoginToHttps`.
    pub redirect_portal_login_to_https: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PortalsSettings: "PortalsSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag clickjack_ssp_login_page "clickjackSSPLoginPage",
    opt Flag redirect_portal_login_to_https "redirectPortalLoginToHttps",
}
::sforce::component! { PortalsSettings }

::sforce::enumeration! {
    /// `Possessive`.
    pub enum Possessive {
        None = "None",
        First = "First",
        Second = "Second",
    }
}

/// `PostTemplate`, a [`Metadata`].
#[derive(Default)]
pub struct PostTemplate {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `default`.
    pub default: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `fields`.
    pub fields: Vec<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PostTemplate: "PostTemplate" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag default "default",
    opt Text description "description",
    opt Texts fields "fields",
    req Text label "label",
}
::sforce::component! { PostTemplate }

/// `PredictionBuilderSettings`, a [`Metadata`].
#[derive(Default)]
pub struct PredictionBuilderSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enablePredictionBuilder`.
    pub enable_prediction_builder: Option<bool>,
    /// `isPredictionBuilderStarted`.
    pub is_prediction_builder_started: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PredictionBuilderSettings: "PredictionBuilderSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_prediction_builder "enablePredictionBuilder",
    opt Flag is_prediction_builder_started "isPredictionBuilderStarted",
}
::sforce::component! { PredictionBuilderSettings }

/// `PresenceConfigAssignments`.
#[derive(Default)]
pub struct PresenceConfigAssignments {
    /// `profiles`.
    pub profiles: ::sforce::Opt<PresenceConfigProfileAssignments>,
    /// `users`.
    pub users: ::sforce::Opt<PresenceConfigUserAssignments>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PresenceConfigAssignments: "PresenceConfigAssignments" in API, base None, subtypes [], object None;
    opt One(PresenceConfigProfileAssignments) profiles "profiles",
    opt One(PresenceConfigUserAssignments) users "users",
}

/// `PresenceConfigProfileAssignments`.
#[derive(Default)]
pub struct PresenceConfigProfileAssignments {
    /// `profile`.
    pub profile: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PresenceConfigProfileAssignments: "PresenceConfigProfileAssignments" in API, base None, subtypes [], object None;
    opt Texts profile "profile",
}

/// `PresenceConfigUserAssignments`.
#[derive(Default)]
pub struct PresenceConfigUserAssignments {
    /// `user`.
    pub user: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PresenceConfigUserAssignments: "PresenceConfigUserAssignments" in API, base None, subtypes [], object None;
    opt Texts user "user",
}

/// `PresenceDeclineReason`, a [`Metadata`].
#[derive(Default)]
pub struct PresenceDeclineReason {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PresenceDeclineReason: "PresenceDeclineReason" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text label "label",
}
::sforce::component! { PresenceDeclineReason }

/// `PresenceUserConfig`, a [`Metadata`].
#[derive(Default)]
pub struct PresenceUserConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `acwExtensionDuration`.
    pub acw_extension_duration: Option<i32>,
    /// `afterConvoWorkMaxTime`.
    pub after_convo_work_max_time: Option<i32>,
    /// `assignments`.
    pub assignments: ::sforce::Opt<PresenceConfigAssignments>,
    /// `capacity`, required.
    pub capacity: Option<i32>,
    /// `declineReasons`.
    pub decline_reasons: Vec<String>,
    /// `enableAutoAccept`.
    pub enable_auto_accept: Option<bool>,
    /// `enableDecline`.
    pub enable_decline: Option<bool>,
    /// `enableDeclineReason`.
    pub enable_decline_reason: Option<bool>,
    /// `enableDisconnectSound`.
    pub enable_disconnect_sound: Option<bool>,
    /// `enableRequestSound`.
    pub enable_request_sound: Option<bool>,
    /// `hasAcwExtensionEnabled`.
    pub has_acw_extension_enabled: Option<bool>,
    /// `hasAfterConvoWorkTimer`.
    pub has_after_convo_work_timer: Option<bool>,
    /// `interruptibleCapacity`.
    pub interruptible_capacity: Option<i32>,
    /// `label`, required.
    pub label: Option<String>,
    /// `maxExtensions`.
    pub max_extensions: Option<String>,
    /// `presenceStatusOnDecline`.
    pub presence_status_on_decline: Option<String>,
    /// `presenceStatusOnPushTimeout`.
    pub presence_status_on_push_timeout: Option<String>,
    /// `userDisplayName`.
    pub user_display_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PresenceUserConfig: "PresenceUserConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Int acw_extension_duration "acwExtensionDuration",
    opt Int after_convo_work_max_time "afterConvoWorkMaxTime",
    opt One(PresenceConfigAssignments) assignments "assignments",
    req Int capacity "capacity",
    opt Texts decline_reasons "declineReasons",
    opt Flag enable_auto_accept "enableAutoAccept",
    opt Flag enable_decline "enableDecline",
    opt Flag enable_decline_reason "enableDeclineReason",
    opt Flag enable_disconnect_sound "enableDisconnectSound",
    opt Flag enable_request_sound "enableRequestSound",
    opt Flag has_acw_extension_enabled "hasAcwExtensionEnabled",
    opt Flag has_after_convo_work_timer "hasAfterConvoWorkTimer",
    opt Int interruptible_capacity "interruptibleCapacity",
    req Text label "label",
    opt Text max_extensions "maxExtensions",
    opt Text presence_status_on_decline "presenceStatusOnDecline",
    opt Text presence_status_on_push_timeout "presenceStatusOnPushTimeout",
    opt Text user_display_name "userDisplayName",
}
::sforce::component! { PresenceUserConfig }

/// `PriceRule`, a [`Metadata`].
#[derive(Default)]
pub struct PriceRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `conditionLogic`, required.
    pub condition_logic: ::sforce::Pick<ConditionLogic>,
    /// `description`.
    pub description: Option<String>,
    /// `effectiveDate`.
    pub effective_date: Option<::sforce::DateTime>,
    /// `expirationDate`.
    pub expiration_date: Option<::sforce::DateTime>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `priceRuleActions`.
    pub price_rule_actions: ::sforce::List<PriceRuleAction>,
    /// `priceRuleConditions`.
    pub price_rule_conditions: ::sforce::List<PriceRuleCondition>,
    /// `priceRuleExecutionStages`.
    pub price_rule_execution_stages: ::sforce::List<PriceRuleExecutionStage>,
    /// `sequence`, required.
    pub sequence: Option<i32>,
    /// `status`, required.
    pub status: ::sforce::Pick<RuleStatus>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PriceRule: "PriceRule" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Pick(ConditionLogic) condition_logic "conditionLogic",
    opt Text description "description",
    opt DateTime effective_date "effectiveDate",
    opt DateTime expiration_date "expirationDate",
    req Text master_label "masterLabel",
    opt List(PriceRuleAction) price_rule_actions "priceRuleActions",
    opt List(PriceRuleCondition) price_rule_conditions "priceRuleConditions",
    opt List(PriceRuleExecutionStage) price_rule_execution_stages "priceRuleExecutionStages",
    req Int sequence "sequence",
    req Pick(RuleStatus) status "status",
}
::sforce::component! { PriceRule }

/// `PriceRuleAction`.
#[derive(Default)]
pub struct PriceRuleAction {
    /// `conditionVariable`.
    pub condition_variable: Option<String>,
    /// `priceRuleActionItems`.
    pub price_rule_action_items: ::sforce::List<PriceRuleActionItem>,
    /// `sequence`, required.
    pub sequence: Option<i32>,
    /// `targetObject`.
    pub target_object: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<TypeOfAction>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PriceRuleAction: "PriceRuleAction" in API, base None, subtypes [], object None;
    opt Text condition_variable "conditionVariable",
    opt List(PriceRuleActionItem) price_rule_action_items "priceRuleActionItems",
    req Int sequence "sequence",
    opt Text target_object "targetObject",
    req Pick(TypeOfAction) r#type "type",
}

/// `PriceRuleActionItem`.
#[derive(Default)]
pub struct PriceRuleActionItem {
    /// `field`, required.
    pub field: Option<String>,
    /// `fieldValue`, required.
    pub field_value: Option<String>,
    /// `fieldValueType`, required.
    pub field_value_type: ::sforce::Pick<InputValueType>,
    /// `sequence`, required.
    pub sequence: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PriceRuleActionItem: "PriceRuleActionItem" in API, base None, subtypes [], object None;
    req Text field "field",
    req Text field_value "fieldValue",
    req Pick(InputValueType) field_value_type "fieldValueType",
    req Int sequence "sequence",
}

/// `PriceRuleCondition`.
#[derive(Default)]
pub struct PriceRuleCondition {
    /// `accumulateResultCondInput`.
    pub accumulate_result_cond_input: Option<String>,
    /// `accumulateResultCondInputType`.
    pub accumulate_result_cond_input_type: ::sforce::Pick<AccumulateResultCondInputType>,
    /// `accumulateResultOperator`.
    pub accumulate_result_operator: ::sforce::Pick<AccumulateResultOperator>,
    /// `aggregatedConditionVariable`.
    pub aggregated_condition_variable: Option<String>,
    /// `aggregationType`.
    pub aggregation_type: ::sforce::Pick<ConditionAggregationFunction>,
    /// `conditionVariable`.
    pub condition_variable: Option<String>,
    /// `matchType`, required.
    pub match_type: ::sforce::Pick<TargetEntityMatchType>,
    /// `priceRuleConditionFilters`.
    pub price_rule_condition_filters: ::sforce::List<PriceRuleConditionFilter>,
    /// `scope`, required.
    pub scope: ::sforce::Pick<ConditionType>,
    /// `sequence`, required.
    pub sequence: Option<i32>,
    /// `targetObject`, required.
    pub target_object: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PriceRuleCondition: "PriceRuleCondition" in API, base None, subtypes [], object None;
    opt Text accumulate_result_cond_input "accumulateResultCondInput",
    opt Pick(AccumulateResultCondInputType) accumulate_result_cond_input_type "accumulateResultCondInputType",
    opt Pick(AccumulateResultOperator) accumulate_result_operator "accumulateResultOperator",
    opt Text aggregated_condition_variable "aggregatedConditionVariable",
    opt Pick(ConditionAggregationFunction) aggregation_type "aggregationType",
    opt Text condition_variable "conditionVariable",
    req Pick(TargetEntityMatchType) match_type "matchType",
    opt List(PriceRuleConditionFilter) price_rule_condition_filters "priceRuleConditionFilters",
    req Pick(ConditionType) scope "scope",
    req Int sequence "sequence",
    req Text target_object "targetObject",
}

/// `PriceRuleConditionFilter`.
#[derive(Default)]
pub struct PriceRuleConditionFilter {
    /// `field`, required.
    pub field: Option<String>,
    /// `fieldValue`.
    pub field_value: Option<String>,
    /// `fieldValueType`.
    pub field_value_type: ::sforce::Pick<ConditionFilterInputValueType>,
    /// `operator`, required.
    pub operator: ::sforce::Pick<ConditionFilterOperator>,
    /// `sequence`, required.
    pub sequence: Option<i32>,
    /// `variable`.
    pub variable: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PriceRuleConditionFilter: "PriceRuleConditionFilter" in API, base None, subtypes [], object None;
    req Text field "field",
    opt Text field_value "fieldValue",
    opt Pick(ConditionFilterInputValueType) field_value_type "fieldValueType",
    req Pick(ConditionFilterOperator) operator "operator",
    req Int sequence "sequence",
    opt Text variable "variable",
}

/// `PriceRuleExecutionStage`.
#[derive(Default)]
pub struct PriceRuleExecutionStage {
    /// `stage`, required.
    pub stage: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PriceRuleExecutionStage: "PriceRuleExecutionStage" in API, base None, subtypes [], object None;
    req Text stage "stage",
}

::sforce::enumeration! {
    /// `PricingStrategy`.
    pub enum PricingStrategy {
        LowestPrice = "LowestPrice",
        Priority = "Priority",
    }
}

/// `PrimaryTabComponents`.
#[derive(Default)]
pub struct PrimaryTabComponents {
    /// `containers`.
    pub containers: ::sforce::List<Container>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PrimaryTabComponents: "PrimaryTabComponents" in API, base None, subtypes [], object None;
    opt List(Container) containers "containers",
}

/// `PrivacySettings`, a [`Metadata`].
#[derive(Default)]
pub struct PrivacySettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `authorizationCaptureBrowser`.
    pub authorization_capture_browser: Option<bool>,
    /// `authorizationCaptureEmail`.
    pub authorization_capture_email: Option<bool>,
    /// `authorizationCaptureIp`.
    pub authorization_capture_ip: Option<bool>,
    /// `authorizationCaptureLocation`.
    pub authorization_capture_location: Option<bool>,
    /// `authorizationCustomSharing`.
    pub authorization_custom_sharing: Option<bool>,
    /// `authorizationCustomSharingPCU`.
    pub authorization_custom_sharing_pcu: Option<bool>,
    /// `authorizationLockingAndVersioning`.
    pub authorization_locking_and_versioning: Option<bool>,
    /// `enableConfigurableUserPIIActive`.
    pub enable_configurable_user_pii_active: Option<bool>,
    /// `enableConsentAuditTrail`.
    pub enable_consent_audit_trail: Option<bool>,
    /// `enableConsentEventStream`.
    pub enable_consent_event_stream: Option<bool>,
    /// `enableDefaultMetadataValues`.
    pub enable_default_metadata_values: Option<bool>,
    /// `enableSalesforceArchive`.
    pub enable_salesforce_archive: Option<bool>,
    /// `useUmaDefaultConsentRecs`.
    pub use_uma_default_consent_recs: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PrivacySettings: "PrivacySettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag authorization_capture_browser "authorizationCaptureBrowser",
    opt Flag authorization_capture_email "authorizationCaptureEmail",
    opt Flag authorization_capture_ip "authorizationCaptureIp",
    opt Flag authorization_capture_location "authorizationCaptureLocation",
    opt Flag authorization_custom_sharing "authorizationCustomSharing",
    opt Flag authorization_custom_sharing_pcu "authorizationCustomSharingPCU",
    opt Flag authorization_locking_and_versioning "authorizationLockingAndVersioning",
    opt Flag enable_configurable_user_pii_active "enableConfigurableUserPIIActive",
    opt Flag enable_consent_audit_trail "enableConsentAuditTrail",
    opt Flag enable_consent_event_stream "enableConsentEventStream",
    opt Flag enable_default_metadata_values "enableDefaultMetadataValues",
    opt Flag enable_salesforce_archive "enableSalesforceArchive",
    opt Flag use_uma_default_consent_recs "useUmaDefaultConsentRecs",
}
::sforce::component! { PrivacySettings }

/// `PrmCoreSettings`, a [`Metadata`].
#[derive(Default)]
pub struct PrmCoreSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableAgentforceForPartners`.
    pub enable_agentforce_for_partners: Option<bool>,
    /// `enableDealRegistration`.
    pub enable_deal_registration: Option<bool>,
    /// `enableEnablementPRMPages`.
    pub enable_enablement_prm_pages: Option<bool>,
    /// `enableJointBusinessPlans`.
    pub enable_joint_business_plans: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PrmCoreSettings: "PrmCoreSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_agentforce_for_partners "enableAgentforceForPartners",
    opt Flag enable_deal_registration "enableDealRegistration",
    opt Flag enable_enablement_prm_pages "enableEnablementPRMPages",
    opt Flag enable_joint_business_plans "enableJointBusinessPlans",
}
::sforce::component! { PrmCoreSettings }

/// `ProcessFlowMigration`, a [`Metadata`].
#[derive(Default)]
pub struct ProcessFlowMigration {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `destinationFlowDefinition`, required.
    pub destination_flow_definition: Option<String>,
    /// `destinationFlowVersion`, required.
    pub destination_flow_version: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `migratedCriteriaLabel`.
    pub migrated_criteria_label: Option<String>,
    /// `migratedCriteriaName`.
    pub migrated_criteria_name: Option<String>,
    /// `processVersion`, required.
    pub process_version: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProcessFlowMigration: "ProcessFlowMigration" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text destination_flow_definition "destinationFlowDefinition",
    req Text destination_flow_version "destinationFlowVersion",
    req Text developer_name "developerName",
    req Text master_label "masterLabel",
    opt Text migrated_criteria_label "migratedCriteriaLabel",
    opt Text migrated_criteria_name "migratedCriteriaName",
    req Text process_version "processVersion",
}
::sforce::component! { ProcessFlowMigration }

::sforce::enumeration! {
    /// `ProcessSubmitterType`.
    pub enum ProcessSubmitterType {
        Group = "group",
        Role = "role",
        User = "user",
        RoleSubordinates = "roleSubordinates",
        RoleSubordinatesInternal = "roleSubordinatesInternal",
        Owner = "owner",
        Creator = "creator",
        PartnerUser = "partnerUser",
        CustomerPortalUser = "customerPortalUser",
        PortalRole = "portalRole",
        PortalRoleSubordinates = "portalRoleSubordinates",
        AllInternalUsers = "allInternalUsers",
    }
}

/// `ProductAttrDisplayConfig`, a [`Metadata`].
#[derive(Default)]
pub struct ProductAttrDisplayConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `dataType`, required.
    pub data_type: Option<String>,
    /// `displayType`, required.
    pub display_type: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `status`, required.
    pub status: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProductAttrDisplayConfig: "ProductAttrDisplayConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text data_type "dataType",
    req Text display_type "displayType",
    req Text master_label "masterLabel",
    req Text status "status",
}
::sforce::component! { ProductAttrDisplayConfig }

/// `ProductAttributeSet`, a [`Metadata`].
#[derive(Default)]
pub struct ProductAttributeSet {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `productAttributeSetItems`.
    pub product_attribute_set_items: ::sforce::List<ProductAttributeSetItem>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProductAttributeSet: "ProductAttributeSet" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    req Text developer_name "developerName",
    req Text master_label "masterLabel",
    opt List(ProductAttributeSetItem) product_attribute_set_items "productAttributeSetItems",
}
::sforce::component! { ProductAttributeSet }

/// `ProductAttributeSetItem`.
#[derive(Default)]
pub struct ProductAttributeSetItem {
    /// `field`, required.
    pub field: Option<String>,
    /// `isGroupedBy`.
    pub is_grouped_by: Option<bool>,
    /// `sequence`, required.
    pub sequence: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProductAttributeSetItem: "ProductAttributeSetItem" in API, base None, subtypes [], object None;
    req Text field "field",
    opt Flag is_grouped_by "isGroupedBy",
    req Int sequence "sequence",
}

/// `ProductCatalogManagementSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ProductCatalogManagementSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `productDeepCloneContextDefOrgValue`.
    pub product_deep_clone_context_def_org_value: Option<String>,
    /// `productDeepCloneExpressionSetOrgValue`.
    pub product_deep_clone_expression_set_org_value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProductCatalogManagementSettings: "ProductCatalogManagementSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text product_deep_clone_context_def_org_value "productDeepCloneContextDefOrgValue",
    opt Text product_deep_clone_expression_set_org_value "productDeepCloneExpressionSetOrgValue",
}
::sforce::component! { ProductCatalogManagementSettings }

/// `ProductConfiguratorSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ProductConfiguratorSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableProductConfigurator`.
    pub enable_product_configurator: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProductConfiguratorSettings: "ProductConfiguratorSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_product_configurator "enableProductConfigurator",
}
::sforce::component! { ProductConfiguratorSettings }

/// `ProductDiscoverySettings`, a [`Metadata`].
#[derive(Default)]
pub struct ProductDiscoverySettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `discoverProductsFlowNameOrgValue`.
    pub discover_products_flow_name_org_value: Option<String>,
    /// `enableGuidedSelling`.
    pub enable_guided_selling: Option<bool>,
    /// `prodDiscBrowseContextDefOrgValue`.
    pub prod_disc_browse_context_def_org_value: Option<String>,
    /// `prodDiscDefaultCatalogOrgValue`.
    pub prod_disc_default_catalog_org_value: Option<String>,
    /// `prodDiscPricingEnabledOrgValue`.
    pub prod_disc_pricing_enabled_org_value: Option<String>,
    /// `prodDiscProcedureOrgValue`.
    pub prod_disc_procedure_org_value: Option<String>,
    /// `prodDiscQualEnabledOrgValue`.
    pub prod_disc_qual_enabled_org_value: Option<String>,
    /// `prodDiscQualificationOrgValue`.
    pub prod_disc_qualification_org_value: Option<String>,
    /// `promoContextMappingNameOrgValue`.
    pub promo_context_mapping_name_org_value: Option<String>,
    /// `promoRuleLibraryNameOrgValue`.
    pub promo_rule_library_name_org_value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProductDiscoverySettings: "ProductDiscoverySettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text discover_products_flow_name_org_value "discoverProductsFlowNameOrgValue",
    opt Flag enable_guided_selling "enableGuidedSelling",
    opt Text prod_disc_browse_context_def_org_value "prodDiscBrowseContextDefOrgValue",
    opt Text prod_disc_default_catalog_org_value "prodDiscDefaultCatalogOrgValue",
    opt Text prod_disc_pricing_enabled_org_value "prodDiscPricingEnabledOrgValue",
    opt Text prod_disc_procedure_org_value "prodDiscProcedureOrgValue",
    opt Text prod_disc_qual_enabled_org_value "prodDiscQualEnabledOrgValue",
    opt Text prod_disc_qualification_org_value "prodDiscQualificationOrgValue",
    opt Text promo_context_mapping_name_org_value "promoContextMappingNameOrgValue",
    opt Text promo_rule_library_name_org_value "promoRuleLibraryNameOrgValue",
}
::sforce::component! { ProductDiscoverySettings }

::sforce::enumeration! {
    /// `ProductGrouping`.
    pub enum ProductGrouping {
        BestMatch = "BestMatch",
        VariationParent = "VariationParent",
        NoGrouping = "NoGrouping",
    }
}

/// `ProductSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ProductSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableCascadeActivateToRelatedPrices`.
    pub enable_cascade_activate_to_related_prices: Option<bool>,
    /// `enableMySettings`.
    pub enable_my_settings: Option<bool>,
    /// `enableQuantitySchedule`.
    pub enable_quantity_schedule: Option<bool>,
    /// `enableRevenueSchedule`.
    pub enable_revenue_schedule: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProductSettings: "ProductSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_cascade_activate_to_related_prices "enableCascadeActivateToRelatedPrices",
    opt Flag enable_my_settings "enableMySettings",
    opt Flag enable_quantity_schedule "enableQuantitySchedule",
    opt Flag enable_revenue_schedule "enableRevenueSchedule",
}
::sforce::component! { ProductSettings }

/// `ProductSpecificationRecType`, a [`Metadata`].
#[derive(Default)]
pub struct ProductSpecificationRecType {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `isCommercial`, required.
    pub is_commercial: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `productSpecificationType`, required.
    pub product_specification_type: Option<String>,
    /// `recordType`, required.
    pub record_type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProductSpecificationRecType: "ProductSpecificationRecType" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Flag is_commercial "isCommercial",
    req Text master_label "masterLabel",
    req Text product_specification_type "productSpecificationType",
    req Text record_type "recordType",
}
::sforce::component! { ProductSpecificationRecType }

/// `ProductSpecificationType`, a [`Metadata`].
#[derive(Default)]
pub struct ProductSpecificationType {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProductSpecificationType: "ProductSpecificationType" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    req Text master_label "masterLabel",
}
::sforce::component! { ProductSpecificationType }

/// `ProductSpecificationTypeTranslation`.
#[derive(Default)]
pub struct ProductSpecificationTypeTranslation {
    /// `description`.
    pub description: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProductSpecificationTypeTranslation: "ProductSpecificationTypeTranslation" in API, base None, subtypes [], object None;
    opt Text description "description",
    opt Text label "label",
    req Text name "name",
}

/// `Profile`, a [`Metadata`].
#[derive(Default)]
pub struct Profile {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `agentAccesses`.
    pub agent_accesses: ::sforce::List<ProfileAgentAccess>,
    /// `applicationVisibilities`.
    pub application_visibilities: ::sforce::List<ProfileApplicationVisibility>,
    /// `categoryGroupVisibilities`.
    pub category_group_visibilities: ::sforce::List<ProfileCategoryGroupVisibility>,
    /// `classAccesses`.
    pub class_accesses: ::sforce::List<ProfileApexClassAccess>,
    /// `custom`.
    pub custom: Option<bool>,
    /// `customMetadataTypeAccesses`.
    pub custom_metadata_type_accesses: ::sforce::List<ProfileCustomMetadataTypeAccess>,
    /// `customPermissions`.
    pub custom_permissions: ::sforce::List<ProfileCustomPermissions>,
    /// `customSettingAccesses`.
    pub custom_setting_accesses: ::sforce::List<ProfileCustomSettingAccess>,
    /// `description`.
    pub description: Option<String>,
    /// `externalDataSourceAccesses`.
    pub external_data_source_accesses: ::sforce::List<ProfileExternalDataSourceAccess>,
    /// `fieldPermissions`.
    pub field_permissions: ::sforce::List<ProfileFieldLevelSecurity>,
    /// `flowAccesses`.
    pub flow_accesses: ::sforce::List<ProfileFlowAccess>,
    /// `genComputingSummaryDefAccesses`.
    pub gen_computing_summary_def_accesses: ::sforce::List<
        ProfileGenComputingSummaryDefAccess,
    >,
    /// `layoutAssignments`.
    pub layout_assignments: ::sforce::List<ProfileLayoutAssignment>,
    /// `loginFlows`.
    pub login_flows: ::sforce::List<LoginFlow>,
    /// `loginHours`.
    pub login_hours: ::sforce::Opt<ProfileLoginHours>,
    /// `loginIpRanges`.
    pub login_ip_ranges: ::sforce::List<ProfileLoginIpRange>,
    /// `objectPermissions`.
    pub object_permissions: ::sforce::List<ProfileObjectPermissions>,
    /// `pageAccesses`.
    pub page_accesses: ::sforce::List<ProfileApexPageAccess>,
    /// `profileActionOverrides`.
    pub profile_action_overrides: ::sforce::PolyList<ProfileActionOverride>,
    /// `recordTypeVisibilities`.
    pub record_type_visibilities: ::sforce::List<ProfileRecordTypeVisibility>,
    /// `servicePresenceStatusAccesses`.
    pub service_presence_status_accesses: ::sforce::List<
        ProfileServicePresenceStatusAccess,
    >,
    /// `tabVisibilities`.
    pub tab_visibilities: ::sforce::List<ProfileTabVisibility>,
    /// `userLicense`.
    pub user_license: Option<String>,
    /// `userPermissions`.
    pub user_permissions: ::sforce::List<ProfileUserPermission>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Profile: "Profile" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(ProfileAgentAccess) agent_accesses "agentAccesses",
    opt List(ProfileApplicationVisibility) application_visibilities "applicationVisibilities",
    opt List(ProfileCategoryGroupVisibility) category_group_visibilities "categoryGroupVisibilities",
    opt List(ProfileApexClassAccess) class_accesses "classAccesses",
    opt Flag custom "custom",
    opt List(ProfileCustomMetadataTypeAccess) custom_metadata_type_accesses "customMetadataTypeAccesses",
    opt List(ProfileCustomPermissions) custom_permissions "customPermissions",
    opt List(ProfileCustomSettingAccess) custom_setting_accesses "customSettingAccesses",
    opt Text description "description",
    opt List(ProfileExternalDataSourceAccess) external_data_source_accesses "externalDataSourceAccesses",
    opt List(ProfileFieldLevelSecurity) field_permissions "fieldPermissions",
    opt List(ProfileFlowAccess) flow_accesses "flowAccesses",
    opt List(ProfileGenComputingSummaryDefAccess) gen_computing_summary_def_accesses "genComputingSummaryDefAccesses",
    opt List(ProfileLayoutAssignment) layout_assignments "layoutAssignments",
    opt List(LoginFlow) login_flows "loginFlows",
    opt One(ProfileLoginHours) login_hours "loginHours",
    opt List(ProfileLoginIpRange) login_ip_ranges "loginIpRanges",
    opt List(ProfileObjectPermissions) object_permissions "objectPermissions",
    opt List(ProfileApexPageAccess) page_accesses "pageAccesses",
    opt List(ProfileActionOverride) profile_action_overrides "profileActionOverrides",
    opt List(ProfileRecordTypeVisibility) record_type_visibilities "recordTypeVisibilities",
    opt List(ProfileServicePresenceStatusAccess) service_presence_status_accesses "servicePresenceStatusAccesses",
    opt List(ProfileTabVisibility) tab_visibilities "tabVisibilities",
    opt Text user_license "userLicense",
    opt List(ProfileUserPermission) user_permissions "userPermissions",
}
::sforce::component! { Profile }

/// `ProfileActionOverride`.
#[derive(Default)]
pub struct ProfileActionOverride {
    /// `actionName`, required.
    pub action_name: Option<String>,
    /// `content`.
    pub content: Option<String>,
    /// `formFactor`, required.
    pub form_factor: ::sforce::Pick<FormFactor>,
    /// `pageOrSobjectType`, required.
    pub page_or_sobject_type: Option<String>,
    /// `recordType`.
    pub record_type: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<ActionOverrideType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProfileActionOverride: "ProfileActionOverride" in API, base None, subtypes [AppProfileActionOverride], object None;
    req Text action_name "actionName",
    opt Text content "content",
    req Pick(FormFactor) form_factor "formFactor",
    req Text page_or_sobject_type "pageOrSobjectType",
    opt Text record_type "recordType",
    req Pick(ActionOverrideType) r#type "type",
}

/// `ProfileAgentAccess`.
#[derive(Default)]
pub struct ProfileAgentAccess {
    /// `agentName`, required.
    pub agent_name: Option<String>,
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProfileAgentAccess: "ProfileAgentAccess" in API, base None, subtypes [], object None;
    req Text agent_name "agentName",
    req Flag enabled "enabled",
}

/// `ProfileApexClassAccess`.
#[derive(Default)]
pub struct ProfileApexClassAccess {
    /// `apexClass`, required.
    pub apex_class: Option<String>,
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProfileApexClassAccess: "ProfileApexClassAccess" in API, base None, subtypes [], object None;
    req Text apex_class "apexClass",
    req Flag enabled "enabled",
}

/// `ProfileApexPageAccess`.
#[derive(Default)]
pub struct ProfileApexPageAccess {
    /// `apexPage`, required.
    pub apex_page: Option<String>,
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProfileApexPageAccess: "ProfileApexPageAccess" in API, base None, subtypes [], object None;
    req Text apex_page "apexPage",
    req Flag enabled "enabled",
}

/// `ProfileApplicationVisibility`.
#[derive(Default)]
pub struct ProfileApplicationVisibility {
    /// `application`, required.
    pub application: Option<String>,
    /// `default`, required.
    pub default: Option<bool>,
    /// `visible`, required.
    pub visible: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProfileApplicationVisibility: "ProfileApplicationVisibility" in API, base None, subtypes [], object None;
    req Text application "application",
    req Flag default "default",
    req Flag visible "visible",
}

/// `ProfileCategoryGroupVisibility`.
#[derive(Default)]
pub struct ProfileCategoryGroupVisibility {
    /// `dataCategories`.
    pub data_categories: Vec<String>,
    /// `dataCategoryGroup`, required.
    pub data_category_group: Option<String>,
    /// `visibility`, required.
    pub visibility: ::sforce::Pick<CategoryGroupVisibility>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProfileCategoryGroupVisibility: "ProfileCategoryGroupVisibility" in API, base None, subtypes [], object None;
    opt Texts data_categories "dataCategories",
    req Text data_category_group "dataCategoryGroup",
    req Pick(CategoryGroupVisibility) visibility "visibility",
}

/// `ProfileCustomMetadataTypeAccess`.
#[derive(Default)]
pub struct ProfileCustomMetadataTypeAccess {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProfileCustomMetadataTypeAccess: "ProfileCustomMetadataTypeAccess" in API, base None, subtypes [], object None;
    req Flag enabled "enabled",
    req Text name "name",
}

/// `ProfileCustomPermissions`.
#[derive(Default)]
pub struct ProfileCustomPermissions {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProfileCustomPermissions: "ProfileCustomPermissions" in API, base None, subtypes [], object None;
    req Flag enabled "enabled",
    req Text name "name",
}

/// `ProfileCustomSettingAccess`.
#[derive(Default)]
pub struct ProfileCustomSettingAccess {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProfileCustomSettingAccess: "ProfileCustomSettingAccess" in API, base None, subtypes [], object None;
    req Flag enabled "enabled",
    req Text name "name",
}

/// `ProfileExternalDataSourceAccess`.
#[derive(Default)]
pub struct ProfileExternalDataSourceAccess {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `externalDataSource`, required.
    pub external_data_source: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProfileExternalDataSourceAccess: "ProfileExternalDataSourceAccess" in API, base None, subtypes [], object None;
    req Flag enabled "enabled",
    req Text external_data_source "externalDataSource",
}

/// `ProfileFieldLevelSecurity`.
#[derive(Default)]
pub struct ProfileFieldLevelSecurity {
    /// `editable`, required.
    pub editable: Option<bool>,
    /// `field`, required.
    pub field: Option<String>,
    /// `readable`.
    pub readable: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProfileFieldLevelSecurity: "ProfileFieldLevelSecurity" in API, base None, subtypes [], object None;
    req Flag editable "editable",
    req Text field "field",
    opt Flag readable "readable",
}

/// `ProfileFlowAccess`.
#[derive(Default)]
pub struct ProfileFlowAccess {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `flow`, required.
    pub flow: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProfileFlowAccess: "ProfileFlowAccess" in API, base None, subtypes [], object None;
    req Flag enabled "enabled",
    req Text flow "flow",
}

/// `ProfileGenComputingSummaryDefAccess`.
#[derive(Default)]
pub struct ProfileGenComputingSummaryDefAccess {
    /// `configName`, required.
    pub config_name: Option<String>,
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProfileGenComputingSummaryDefAccess: "ProfileGenComputingSummaryDefAccess" in API, base None, subtypes [], object None;
    req Text config_name "configName",
    req Flag enabled "enabled",
}

/// `ProfileLayoutAssignment`.
#[derive(Default)]
pub struct ProfileLayoutAssignment {
    /// `layout`, required.
    pub layout: Option<String>,
    /// `recordType`.
    pub record_type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProfileLayoutAssignment: "ProfileLayoutAssignment" in API, base None, subtypes [], object None;
    req Text layout "layout",
    opt Text record_type "recordType",
}

/// `ProfileLoginHours`.
#[derive(Default)]
pub struct ProfileLoginHours {
    /// `fridayEnd`.
    pub friday_end: Option<String>,
    /// `fridayStart`.
    pub friday_start: Option<String>,
    /// `mondayEnd`.
    pub monday_end: Option<String>,
    /// `mondayStart`.
    pub monday_start: Option<String>,
    /// `saturdayEnd`.
    pub saturday_end: Option<String>,
    /// `saturdayStart`.
    pub saturday_start: Option<String>,
    /// `sundayEnd`.
    pub sunday_end: Option<String>,
    /// `sundayStart`.
    pub sunday_start: Option<String>,
    /// `thursdayEnd`.
    pub thursday_end: Option<String>,
    /// `thursdayStart`.
    pub thursday_start: Option<String>,
    /// `tuesdayEnd`.
    pub tuesday_end: Option<String>,
    /// `tuesdayStart`.
    pub tuesday_start: Option<String>,
    /// `wednesdayEnd`.
    pub wednesday_end: Option<String>,
    /// `wednesdayStart`.
    pub wednesday_start: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProfileLoginHours: "ProfileLoginHours" in API, base None, subtypes [], object None;
    opt Text friday_end "fridayEnd",
    opt Text friday_start "fridayStart",
    opt Text monday_end "mondayEnd",
    opt Text monday_start "mondayStart",
    opt Text saturday_end "saturdayEnd",
    opt Text saturday_start "saturdayStart",
    opt Text sunday_end "sundayEnd",
    opt Text sunday_start "sundayStart",
    opt Text thursday_end "thursdayEnd",
    opt Text thursday_start "thursdayStart",
    opt Text tuesday_end "tuesdayEnd",
    opt Text tuesday_start "tuesdayStart",
    opt Text wednesday_end "wednesdayEnd",
    opt Text wednesday_start "wednesdayStart",
}

/// `ProfileLoginIpRange`.
#[derive(Default)]
pub struct ProfileLoginIpRange {
    /// `description`.
    pub description: Option<String>,
    /// `endAddress`, required.
    pub end_address: Option<String>,
    /// `startAddress`, required.
    pub start_address: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProfileLoginIpRange: "ProfileLoginIpRange" in API, base None, subtypes [], object None;
    opt Text description "description",
    req Text end_address "endAddress",
    req Text start_address "startAddress",
}

/// `ProfileObjectPermissions`.
#[derive(Default)]
pub struct ProfileObjectPermissions {
    /// `allowCreate`.
    pub allow_create: Option<bool>,
    /// `allowDelete`.
    pub allow_delete: Option<bool>,
    /// `allowEdit`.
    pub allow_edit: Option<bool>,
    /// `allowRead`.
    pub allow_read: Option<bool>,
    /// `modifyAllRecords`.
    pub modify_all_records: Option<bool>,
    /// `object`, required.
    pub object: Option<String>,
    /// `viewAllFields`.
    pub view_all_fields: Option<bool>,
    /// `viewAllRecords`.
    pub view_all_records: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProfileObjectPermissions: "ProfileObjectPermissions" in API, base None, subtypes [], object None;
    opt Flag allow_create "allowCreate",
    opt Flag allow_delete "allowDelete",
    opt Flag allow_edit "allowEdit",
    opt Flag allow_read "allowRead",
    opt Flag modify_all_records "modifyAllRecords",
    req Text object "object",
    opt Flag view_all_fields "viewAllFields",
    opt Flag view_all_records "viewAllRecords",
}

/// `ProfilePasswordPolicy`, a [`Metadata`].
#[derive(Default)]
pub struct ProfilePasswordPolicy {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `forgotPasswordRedirect`.
    pub forgot_password_redirect: Option<bool>,
    /// `lockoutInterval`, required.
    pub lockout_interval: Option<i32>,
    /// `maxLoginAttempts`, required.
    pub max_login_attempts: Option<i32>,
    /// `minimumPasswordLength`, required.
    pub minimum_password_length: Option<i32>,
    /// `minimumPasswordLifetime`.
    pub minimum_password_lifetime: Option<bool>,
    /// `obscure`.
    pub obscure: Option<bool>,
    /// `passwordComplexity`, required.
    pub password_complexity: Option<i32>,
    /// `passwordExpiration`, required.
    pub password_expiration: Option<i32>,
    /// `passwordHistory`, required.
    pub password_history: Option<i32>,
    /// `passwordQuestion`, required.
    pub password_question: Option<i32>,
    /// `profile`, required.
    pub profile: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProfilePasswordPolicy: "ProfilePasswordPolicy" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag forgot_password_redirect "forgotPasswordRedirect",
    req Int lockout_interval "lockoutInterval",
    req Int max_login_attempts "maxLoginAttempts",
    req Int minimum_password_length "minimumPasswordLength",
    opt Flag minimum_password_lifetime "minimumPasswordLifetime",
    opt Flag obscure "obscure",
    req Int password_complexity "passwordComplexity",
    req Int password_expiration "passwordExpiration",
    req Int password_history "passwordHistory",
    req Int password_question "passwordQuestion",
    req Text profile "profile",
}
::sforce::component! { ProfilePasswordPolicy }

/// `ProfileRecordTypeVisibility`.
#[derive(Default)]
pub struct ProfileRecordTypeVisibility {
    /// `default`, required.
    pub default: Option<bool>,
    /// `personAccountDefault`.
    pub person_account_default: Option<bool>,
    /// `recordType`, required.
    pub record_type: Option<String>,
    /// `visible`, required.
    pub visible: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProfileRecordTypeVisibility: "ProfileRecordTypeVisibility" in API, base None, subtypes [], object None;
    req Flag default "default",
    opt Flag person_account_default "personAccountDefault",
    req Text record_type "recordType",
    req Flag visible "visible",
}

/// `ProfileSearchLayouts`.
#[derive(Default)]
pub struct ProfileSearchLayouts {
    /// `fields`.
    pub fields: Vec<String>,
    /// `profileName`.
    pub profile_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProfileSearchLayouts: "ProfileSearchLayouts" in API, base None, subtypes [], object None;
    opt Texts fields "fields",
    opt Text profile_name "profileName",
}

/// `ProfileServicePresenceStatusAccess`.
#[derive(Default)]
pub struct ProfileServicePresenceStatusAccess {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `servicePresenceStatus`, required.
    pub service_presence_status: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProfileServicePresenceStatusAccess: "ProfileServicePresenceStatusAccess" in API, base None, subtypes [], object None;
    req Flag enabled "enabled",
    req Text service_presence_status "servicePresenceStatus",
}

/// `ProfileSessionSetting`, a [`Metadata`].
#[derive(Default)]
pub struct ProfileSessionSetting {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `externalCommunityUserIdentityVerif`, required.
    pub external_community_user_identity_verif: Option<bool>,
    /// `forceLogout`, required.
    pub force_logout: Option<bool>,
    /// `profile`, required.
    pub profile: Option<String>,
    /// `requiredSessionLevel`.
    pub required_session_level: ::sforce::Pick<SessionSecurityLevel>,
    /// `sessionPersistence`, required.
    pub session_persistence: Option<bool>,
    /// `sessionTimeout`, required.
    pub session_timeout: Option<i32>,
    /// `sessionTimeoutWarning`, required.
    pub session_timeout_warning: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProfileSessionSetting: "ProfileSessionSetting" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Flag external_community_user_identity_verif "externalCommunityUserIdentityVerif",
    req Flag force_logout "forceLogout",
    req Text profile "profile",
    opt Pick(SessionSecurityLevel) required_session_level "requiredSessionLevel",
    req Flag session_persistence "sessionPersistence",
    req Int session_timeout "sessionTimeout",
    req Flag session_timeout_warning "sessionTimeoutWarning",
}
::sforce::component! { ProfileSessionSetting }

/// `ProfileTabVisibility`.
#[derive(Default)]
pub struct ProfileTabVisibility {
    /// `tab`, required.
    pub tab: Option<String>,
    /// `visibility`, required.
    pub visibility: ::sforce::Pick<TabVisibility>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProfileTabVisibility: "ProfileTabVisibility" in API, base None, subtypes [], object None;
    req Text tab "tab",
    req Pick(TabVisibility) visibility "visibility",
}

/// `ProfileUserPermission`.
#[derive(Default)]
pub struct ProfileUserPermission {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProfileUserPermission: "ProfileUserPermission" in API, base None, subtypes [], object None;
    req Flag enabled "enabled",
    req Text name "name",
}

/// `Prompt`, a [`Metadata`].
#[derive(Default)]
pub struct Prompt {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `promptVersions`.
    pub prompt_versions: ::sforce::List<PromptVersion>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Prompt: "Prompt" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text master_label "masterLabel",
    opt List(PromptVersion) prompt_versions "promptVersions",
}
::sforce::component! { Prompt }

::sforce::enumeration! {
    /// `PromptDisplayPosition`.
    pub enum PromptDisplayPosition {
        TopLeft = "TopLeft",
        TopCenter = "TopCenter",
        TopRight = "TopRight",
        BottomLeft = "BottomLeft",
        BottomCenter = "BottomCenter",
        BottomRight = "BottomRight",
        MiddleLeft = "MiddleLeft",
        MiddleCenter = "MiddleCenter",
        MiddleRight = "MiddleRight",
    }
}

::sforce::enumeration! {
    /// `PromptDisplayType`.
    pub enum PromptDisplayType {
        DockedComposer = "DockedComposer",
        FloatingPanel = "FloatingPanel",
        Targeted = "Targeted",
    }
}

::sforce::enumeration! {
    /// `PromptElementRelativePosition`.
    pub enum PromptElementRelativePosition {
        TopLeft = "TopLeft",
        TopCenter = "TopCenter",
        TopRight = "TopRight",
        LeftTop = "LeftTop",
        LeftCenter = "LeftCenter",
        LeftBottom = "LeftBottom",
        RightTop = "RightTop",
        RightCenter = "RightCenter",
        RightBottom = "RightBottom",
        BottomLeft = "BottomLeft",
        BottomCenter = "BottomCenter",
        BottomRight = "BottomRight",
    }
}

::sforce::enumeration! {
    /// `PromptExperience`.
    pub enum PromptExperience {
        Lightning = "Lightning",
        Site = "Site",
    }
}

::sforce::enumeration! {
    /// `PromptImageLocation`.
    pub enum PromptImageLocation {
        Top = "Top",
        Bottom = "Bottom",
        Left = "Left",
        Right = "Right",
    }
}

::sforce::enumeration! {
    /// `PromptThemeColor`.
    pub enum PromptThemeColor {
        Theme1 = "Theme1",
        Theme2 = "Theme2",
        Theme3 = "Theme3",
        Theme4 = "Theme4",
    }
}

::sforce::enumeration! {
    /// `PromptThemeSaturation`.
    pub enum PromptThemeSaturation {
        Dark = "Dark",
        Light = "Light",
    }
}

/// `PromptTranslation`.
#[derive(Default)]
pub struct PromptTranslation {
    /// `description`.
    pub description: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `promptVersions`.
    pub prompt_versions: ::sforce::List<PromptVersionTranslation>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PromptTranslation: "PromptTranslation" in API, base None, subtypes [], object None;
    opt Text description "description",
    opt Text label "label",
    req Text name "name",
    opt List(PromptVersionTranslation) prompt_versions "promptVersions",
}

::sforce::enumeration! {
    /// `PromptUserAccess`.
    pub enum PromptUserAccess {
        Everyone = "Everyone",
        SpecificPermissions = "SpecificPermissions",
    }
}

::sforce::enumeration! {
    /// `PromptUserProfileAccess`.
    pub enum PromptUserProfileAccess {
        Everyone = "Everyone",
        SpecificProfiles = "SpecificProfiles",
    }
}

/// `PromptVersion`.
#[derive(Default)]
pub struct PromptVersion {
    /// `actionButtonLabel`.
    pub action_button_label: Option<String>,
    /// `actionButtonLink`.
    pub action_button_link: Option<String>,
    /// `body`, required.
    pub body: Option<String>,
    /// `customApplication`.
    pub custom_application: Option<String>,
    /// `delayDays`.
    pub delay_days: Option<i32>,
    /// `description`.
    pub description: Option<String>,
    /// `dismissButtonLabel`.
    pub dismiss_button_label: Option<String>,
    /// `displayPosition`.
    pub display_position: ::sforce::Pick<PromptDisplayPosition>,
    /// `displayType`, required.
    pub display_type: ::sforce::Pick<PromptDisplayType>,
    /// `elementRelativePosition`.
    pub element_relative_position: ::sforce::Pick<PromptElementRelativePosition>,
    /// `endDate`.
    pub end_date: Option<::sforce::Date>,
    /// `experience`.
    pub experience: ::sforce::Pick<PromptExperience>,
    /// `experienceContext`.
    pub experience_context: Option<String>,
    /// `header`.
    pub header: Option<String>,
    /// `icon`.
    pub icon: Option<String>,
    /// `image`.
    pub image: Option<String>,
    /// `imageAltText`.
    pub image_alt_text: Option<String>,
    /// `imageLink`.
    pub image_link: Option<String>,
    /// `imageLocation`.
    pub image_location: ::sforce::Pick<PromptImageLocation>,
    /// `indexWithIsPublished`.
    pub index_with_is_published: Option<String>,
    /// `indexWithoutIsPublished`.
    pub index_without_is_published: Option<String>,
    /// `isPublished`.
    pub is_published: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `publishedByUser`.
    pub published_by_user: Option<String>,
    /// `publishedDate`.
    pub published_date: Option<::sforce::Date>,
    /// `referenceElementContext`.
    pub reference_element_context: Option<String>,
    /// `shouldDisplayActionButton`.
    pub should_display_action_button: Option<bool>,
    /// `shouldIgnoreGlobalDelay`.
    pub should_ignore_global_delay: Option<bool>,
    /// `startDate`.
    pub start_date: Option<::sforce::Date>,
    /// `stepNumber`.
    pub step_number: Option<i32>,
    /// `targetAppDeveloperName`.
    pub target_app_developer_name: Option<String>,
    /// `targetAppNamespacePrefix`.
    pub target_app_namespace_prefix: Option<String>,
    /// `targetPageKey1`.
    pub target_page_key1: Option<String>,
    /// `targetPageKey2`.
    pub target_page_key2: Option<String>,
    /// `targetPageKey3`.
    pub target_page_key3: Option<String>,
    /// `targetPageKey4`.
    pub target_page_key4: Option<String>,
    /// `targetPageType`.
    pub target_page_type: Option<String>,
    /// `targetRecordType`.
    pub target_record_type: Option<String>,
    /// `themeColor`.
    pub theme_color: ::sforce::Pick<PromptThemeColor>,
    /// `themeSaturation`.
    pub theme_saturation: ::sforce::Pick<PromptThemeSaturation>,
    /// `timesToDisplay`.
    pub times_to_display: Option<i32>,
    /// `title`, required.
    pub title: Option<String>,
    /// `uiFormulaRule`.
    pub ui_formula_rule: ::sforce::Opt<UiFormulaRule>,
    /// `userAccess`.
    pub user_access: ::sforce::Pick<PromptUserAccess>,
    /// `userProfileAccess`.
    pub user_profile_access: ::sforce::Pick<PromptUserProfileAccess>,
    /// `versionNumber`, required.
    pub version_number: Option<i32>,
    /// `videoLink`.
    pub video_link: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PromptVersion: "PromptVersion" in API, base None, subtypes [], object None;
    opt Text action_button_label "actionButtonLabel",
    opt Text action_button_link "actionButtonLink",
    req Text body "body",
    opt Text custom_application "customApplication",
    opt Int delay_days "delayDays",
    opt Text description "description",
    opt Text dismiss_button_label "dismissButtonLabel",
    opt Pick(PromptDisplayPosition) display_position "displayPosition",
    req Pick(PromptDisplayType) display_type "displayType",
    opt Pick(PromptElementRelativePosition) element_relative_position "elementRelativePosition",
    opt Date end_date "endDate",
    opt Pick(PromptExperience) experience "experience",
    opt Text experience_context "experienceContext",
    opt Text header "header",
    opt Text icon "icon",
    opt Text image "image",
    opt Text image_alt_text "imageAltText",
    opt Text image_link "imageLink",
    opt Pick(PromptImageLocation) image_location "imageLocation",
    opt Text index_with_is_published "indexWithIsPublished",
    opt Text index_without_is_published "indexWithoutIsPublished",
    opt Flag is_published "isPublished",
    req Text master_label "masterLabel",
    opt Text published_by_user "publishedByUser",
    opt Date published_date "publishedDate",
    opt Text reference_element_context "referenceElementContext",
    opt Flag should_display_action_button "shouldDisplayActionButton",
    opt Flag should_ignore_global_delay "shouldIgnoreGlobalDelay",
    opt Date start_date "startDate",
    opt Int step_number "stepNumber",
    opt Text target_app_developer_name "targetAppDeveloperName",
    opt Text target_app_namespace_prefix "targetAppNamespacePrefix",
    opt Text target_page_key1 "targetPageKey1",
    opt Text target_page_key2 "targetPageKey2",
    opt Text target_page_key3 "targetPageKey3",
    opt Text target_page_key4 "targetPageKey4",
    opt Text target_page_type "targetPageType",
    opt Text target_record_type "targetRecordType",
    opt Pick(PromptThemeColor) theme_color "themeColor",
    opt Pick(PromptThemeSaturation) theme_saturation "themeSaturation",
    opt Int times_to_display "timesToDisplay",
    req Text title "title",
    opt One(UiFormulaRule) ui_formula_rule "uiFormulaRule",
    opt Pick(PromptUserAccess) user_access "userAccess",
    opt Pick(PromptUserProfileAccess) user_profile_access "userProfileAccess",
    req Int version_number "versionNumber",
    opt Text video_link "videoLink",
}

/// `PromptVersionTranslation`.
#[derive(Default)]
pub struct PromptVersionTranslation {
    /// `actionButtonLabel`.
    pub action_button_label: Option<String>,
    /// `actionButtonLink`.
    pub action_button_link: Option<String>,
    /// `body`.
    pub body: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `dismissButtonLabel`.
    pub dismiss_button_label: Option<String>,
    /// `header`.
    pub header: Option<String>,
    /// `imageAltText`.
    pub image_alt_text: Option<String>,
    /// `imageLink`.
    pub image_link: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `stepNumber`.
    pub step_number: Option<i32>,
    /// `title`.
    pub title: Option<String>,
    /// `videoLink`.
    pub video_link: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PromptVersionTranslation: "PromptVersionTranslation" in API, base None, subtypes [], object None;
    opt Text action_button_label "actionButtonLabel",
    opt Text action_button_link "actionButtonLink",
    opt Text body "body",
    opt Text description "description",
    opt Text dismiss_button_label "dismissButtonLabel",
    opt Text header "header",
    opt Text image_alt_text "imageAltText",
    opt Text image_link "imageLink",
    opt Text label "label",
    req Text name "name",
    opt Int step_number "stepNumber",
    opt Text title "title",
    opt Text video_link "videoLink",
}

::sforce::enumeration! {
    /// `PropertyDisplayType`.
    pub enum PropertyDisplayType {
        Lookup = "Lookup",
        Picklist = "Picklist",
        Text = "Text",
        Checkbox = "Checkbox",
        Number = "Number",
        Queue = "Queue",
        Date = "Date",
        DateTime = "DateTime",
    }
}

/// `ProviderSampleLimitTemplate`, a [`Metadata`].
#[derive(Default)]
pub struct ProviderSampleLimitTemplate {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `discrepancyAlertType`, required.
    pub discrepancy_alert_type: ::sforce::Pick<SampleLimitDiscAlertType>,
    /// `isActive`, required.
    pub is_active: Option<bool>,
    /// `isAdvanced`.
    pub is_advanced: Option<bool>,
    /// `isCloned`.
    pub is_cloned: Option<bool>,
    /// `isLawBased`.
    pub is_law_based: Option<bool>,
    /// `label`, required.
    pub label: Option<String>,
    /// `priorityNumber`.
    pub priority_number: Option<i32>,
    /// `ruleCondition`, required.
    pub rule_condition: Option<String>,
    /// `ruleExpression`, required.
    pub rule_expression: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProviderSampleLimitTemplate: "ProviderSampleLimitTemplate" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Pick(SampleLimitDiscAlertType) discrepancy_alert_type "discrepancyAlertType",
    req Flag is_active "isActive",
    opt Flag is_advanced "isAdvanced",
    opt Flag is_cloned "isCloned",
    opt Flag is_law_based "isLawBased",
    req Text label "label",
    opt Int priority_number "priorityNumber",
    req Text rule_condition "ruleCondition",
    req Text rule_expression "ruleExpression",
}
::sforce::component! { ProviderSampleLimitTemplate }

::sforce::enumeration! {
    /// `ProviderSearchObjectMapping`.
    pub enum ProviderSearchObjectMapping {
        HealthcareProvider = "HealthcareProvider",
        HealthcarePractitionerFacility = "HealthcarePractitionerFacility",
    }
}

::sforce::enumeration! {
    /// `PublicFolderAccess`.
    pub enum PublicFolderAccess {
        ReadOnly = "ReadOnly",
        ReadWrite = "ReadWrite",
    }
}

/// `PublicGroups`.
#[derive(Default)]
pub struct PublicGroups {
    /// `publicGroup`.
    pub public_group: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PublicGroups: "PublicGroups" in API, base None, subtypes [], object None;
    opt Texts public_group "publicGroup",
}

/// `PublicKeyCertificate`, a [`Metadata`].
#[derive(Default)]
pub struct PublicKeyCertificate {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `jsonWebKey`.
    pub json_web_key: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PublicKeyCertificate: "PublicKeyCertificate" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    opt Flag is_active "isActive",
    opt Text json_web_key "jsonWebKey",
    req Text master_label "masterLabel",
}
::sforce::component! { PublicKeyCertificate }

/// `PublicKeyCertificateSet`, a [`Metadata`].
#[derive(Default)]
pub struct PublicKeyCertificateSet {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `jwksEndPoint`.
    pub jwks_end_point: Option<String>,
    /// `jwtIssuer`.
    pub jwt_issuer: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `publicKeyCertificateSetKeys`.
    pub public_key_certificate_set_keys: ::sforce::List<PublicKeyCertificateSetKey>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<PublicKeyCertificateSetType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PublicKeyCertificateSet: "PublicKeyCertificateSet" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    opt Text jwks_end_point "jwksEndPoint",
    opt Text jwt_issuer "jwtIssuer",
    req Text master_label "masterLabel",
    opt List(PublicKeyCertificateSetKey) public_key_certificate_set_keys "publicKeyCertificateSetKeys",
    req Pick(PublicKeyCertificateSetType) r#type "type",
}
::sforce::component! { PublicKeyCertificateSet }

/// `PublicKeyCertificateSetKey`.
#[derive(Default)]
pub struct PublicKeyCertificateSetKey {
    /// `publicKeyCertificate`, required.
    pub public_key_certificate: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PublicKeyCertificateSetKey: "PublicKeyCertificateSetKey" in API, base None, subtypes [], object None;
    req Text public_key_certificate "publicKeyCertificate",
}

::sforce::enumeration! {
    /// `PublicKeyCertificateSetType`.
    pub enum PublicKeyCertificateSetType {
        Jwks = "JWKS",
        JwksUrl = "JWKS_URL",
    }
}

/// `PurchaseOrderMgmtSettings`, a [`Metadata`].
#[derive(Default)]
pub struct PurchaseOrderMgmtSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enablePurchaseOrderMgt`.
    pub enable_purchase_order_mgt: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PurchaseOrderMgmtSettings: "PurchaseOrderMgmtSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_purchase_order_mgt "enablePurchaseOrderMgt",
}
::sforce::component! { PurchaseOrderMgmtSettings }

/// `PushNotification`.
#[derive(Default)]
pub struct PushNotification {
    /// `fieldNames`.
    pub field_names: Vec<String>,
    /// `objectName`, required.
    pub object_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PushNotification: "PushNotification" in API, base None, subtypes [], object None;
    opt Texts field_names "fieldNames",
    req Text object_name "objectName",
}

::sforce::enumeration! {
    /// `PushServiceType`.
    pub enum PushServiceType {
        Apple = "Apple",
        Android = "Android",
    }
}
