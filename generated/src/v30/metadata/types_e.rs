// Made by `cargo xtask generate` from metadata 30.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `EmailFolder`, a [`Folder`].
#[derive(Default)]
pub struct EmailFolder {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `accessType`.
    pub access_type: ::sforce::Pick<FolderAccessTypes>,
    /// `folderShares`.
    pub folder_shares: ::sforce::List<FolderShare>,
    /// `name`, required.
    pub name: Option<String>,
    /// `publicFolderAccess`.
    pub public_folder_access: ::sforce::Pick<PublicFolderAccess>,
    /// `sharedTo`.
    pub shared_to: ::sforce::Opt<SharedTo>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmailFolder: "EmailFolder" in API, base Some(&Folder), subtypes [], object None;
    opt Text full_name "fullName",
    opt Pick(FolderAccessTypes) access_type "accessType",
    opt List(FolderShare) folder_shares "folderShares",
    req Text name "name",
    opt Pick(PublicFolderAccess) public_folder_access "publicFolderAccess",
    opt One(SharedTo) shared_to "sharedTo",
}
::sforce::component! { EmailFolder legacy }

/// `EmailTemplate`, a [`MetadataWithContent`].
#[derive(Default)]
pub struct EmailTemplate {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `content`.
    pub content: Option<::sforce::Blob>,
    /// `apiVersion`.
    pub api_version: Option<::sforce::Number>,
    /// `attachedDocuments`.
    pub attached_documents: Vec<String>,
    /// `attachments`.
    pub attachments: ::sforce::List<Attachment>,
    /// `available`, required.
    pub available: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `encodingKey`, required.
    pub encoding_key: ::sforce::Pick<Encoding>,
    /// `letterhead`.
    pub letterhead: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `packageVersions`.
    pub package_versions: ::sforce::List<PackageVersion>,
    /// `style`, required.
    pub style: ::sforce::Pick<EmailTemplateStyle>,
    /// `subject`.
    pub subject: Option<String>,
    /// `textOnly`.
    pub text_only: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<EmailTemplateType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmailTemplate: "EmailTemplate" in API, base Some(&MetadataWithContent), subtypes [], object None;
    opt Text full_name "fullName",
    opt Blob content "content",
    opt Num api_version "apiVersion",
    opt Texts attached_documents "attachedDocuments",
    opt List(Attachment) attachments "attachments",
    req Flag available "available",
    opt Text description "description",
    req Pick(Encoding) encoding_key "encodingKey",
    opt Text letterhead "letterhead",
    req Text name "name",
    opt List(PackageVersion) package_versions "packageVersions",
    req Pick(EmailTemplateStyle) style "style",
    opt Text subject "subject",
    opt Text text_only "textOnly",
    req Pick(EmailTemplateType) r#type "type",
}
::sforce::component! { EmailTemplate legacy }

::sforce::enumeration! {
    /// `EmailTemplateStyle`.
    pub enum EmailTemplateStyle {
        None = "none",
        FreeForm = "freeForm",
        FormalLetter = "formalLetter",
        PromotionRight = "promotionRight",
        PromotionLeft = "promotionLeft",
        Newsletter = "newsletter",
        Products = "products",
    }
}

::sforce::enumeration! {
    /// `EmailTemplateType`.
    pub enum EmailTemplateType {
        Text = "text",
        Html = "html",
        Custom = "custom",
        Visualforce = "visualforce",
    }
}

::sforce::enumeration! {
    /// `EmailToCaseOnFailureActionType`.
    pub enum EmailToCaseOnFailureActionType {
        Bounce = "Bounce",
        Discard = "Discard",
        Requeue = "Requeue",
    }
}

/// `EmailToCaseRoutingAddress`.
#[derive(Default)]
pub struct EmailToCaseRoutingAddress {
    /// `addressType`.
    pub address_type: ::sforce::Pick<EmailToCaseRoutingAddressType>,
    /// `authorizedSenders`.
    pub authorized_senders: Option<String>,
    /// `caseOrigin`.
    pub case_origin: Option<String>,
    /// `caseOwner`.
    pub case_owner: Option<String>,
    /// `caseOwnerType`.
    pub case_owner_type: Option<String>,
    /// `casePriority`.
    pub case_priority: Option<String>,
    /// `createTask`.
    pub create_task: Option<bool>,
    /// `emailAddress`.
    pub email_address: Option<String>,
    /// `routingName`.
    pub routing_name: Option<String>,
    /// `saveEmailHeaders`.
    pub save_email_headers: Option<bool>,
    /// `taskStatus`.
    pub task_status: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmailToCaseRoutingAddress: "EmailToCaseRoutingAddress" in API, base None, subtypes [], object None;
    opt Pick(EmailToCaseRoutingAddressType) address_type "addressType",
    opt Text authorized_senders "authorizedSenders",
    opt Text case_origin "caseOrigin",
    opt Text case_owner "caseOwner",
    opt Text case_owner_type "caseOwnerType",
    opt Text case_priority "casePriority",
    opt Flag create_task "createTask",
    opt Text email_address "emailAddress",
    opt Text routing_name "routingName",
    opt Flag save_email_headers "saveEmailHeaders",
    opt Text task_status "taskStatus",
}

::sforce::enumeration! {
    /// `EmailToCaseRoutingAddressType`.
    pub enum EmailToCaseRoutingAddressType {
        EmailToCase = "EmailToCase",
        Outlook = "Outlook",
    }
}

/// `EmailToCaseSettings`.
#[derive(Default)]
pub struct EmailToCaseSettings {
    /// `enableEmailToCase`.
    pub enable_email_to_case: Option<bool>,
    /// `enableHtmlEmail`.
    pub enable_html_email: Option<bool>,
    /// `enableOnDemandEmailToCase`.
    pub enable_on_demand_email_to_case: Option<bool>,
    /// `enableThreadIDInBody`.
    pub enable_thread_id_in_body: Option<bool>,
    /// `enableThreadIDInSubject`.
    pub enable_thread_id_in_subject: Option<bool>,
    /// `notifyOwnerOnNewCaseEmail`.
    pub notify_owner_on_new_case_email: Option<bool>,
    /// `overEmailLimitAction`.
    pub over_email_limit_action: ::sforce::Pick<EmailToCaseOnFailureActionType>,
    /// `routingAddresses`.
    pub routing_addresses: ::sforce::List<EmailToCaseRoutingAddress>,
    /// `unauthorizedSenderAction`.
    pub unauthorized_sender_action: ::sforce::Pick<EmailToCaseOnFailureActionType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmailToCaseSettings: "EmailToCaseSettings" in API, base None, subtypes [], object None;
    opt Flag enable_email_to_case "enableEmailToCase",
    opt Flag enable_html_email "enableHtmlEmail",
    opt Flag enable_on_demand_email_to_case "enableOnDemandEmailToCase",
    opt Flag enable_thread_id_in_body "enableThreadIDInBody",
    opt Flag enable_thread_id_in_subject "enableThreadIDInSubject",
    opt Flag notify_owner_on_new_case_email "notifyOwnerOnNewCaseEmail",
    opt Pick(EmailToCaseOnFailureActionType) over_email_limit_action "overEmailLimitAction",
    opt List(EmailToCaseRoutingAddress) routing_addresses "routingAddresses",
    opt Pick(EmailToCaseOnFailureActionType) unauthorized_sender_action "unauthorizedSenderAction",
}

::sforce::enumeration! {
    /// `Encoding`.
    pub enum Encoding {
        Utf8 = "UTF-8",
        Iso88591 = "ISO-8859-1",
        ShiftJis = "Shift_JIS",
        Iso2022Jp = "ISO-2022-JP",
        EucJp = "EUC-JP",
        KsC56011987 = "ks_c_5601-1987",
        Big5 = "Big5",
        Gb2312 = "GB2312",
        Big5Hkscs = "Big5-HKSCS",
        XSjis0213 = "x-SJIS_0213",
    }
}

::sforce::enumeration! {
    /// `EncryptedFieldMaskChar`.
    pub enum EncryptedFieldMaskChar {
        Asterisk = "asterisk",
        X = "X",
    }
}

::sforce::enumeration! {
    /// `EncryptedFieldMaskType`.
    pub enum EncryptedFieldMaskType {
        All = "all",
        CreditCard = "creditCard",
        Ssn = "ssn",
        LastFour = "lastFour",
        Sin = "sin",
        Nino = "nino",
    }
}

/// `EntitlementProcess`, a [`Metadata`].
#[derive(Default)]
pub struct EntitlementProcess {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `active`.
    pub active: Option<bool>,
    /// `businessHours`.
    pub business_hours: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `entryStartDateField`.
    pub entry_start_date_field: Option<String>,
    /// `exitCriteriaBooleanFilter`.
    pub exit_criteria_boolean_filter: Option<String>,
    /// `exitCriteriaFilterItems`.
    pub exit_criteria_filter_items: ::sforce::List<FilterItem>,
    /// `exitCriteriaFormula`.
    pub exit_criteria_formula: Option<String>,
    /// `isVersionDefault`.
    pub is_version_default: Option<bool>,
    /// `milestones`.
    pub milestones: ::sforce::List<EntitlementProcessMilestoneItem>,
    /// `name`.
    pub name: Option<String>,
    /// `versionMaster`.
    pub version_master: Option<String>,
    /// `versionNotes`.
    pub version_notes: Option<String>,
    /// `versionNumber`.
    pub version_number: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EntitlementProcess: "EntitlementProcess" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag active "active",
    opt Text business_hours "businessHours",
    opt Text description "description",
    opt Text entry_start_date_field "entryStartDateField",
    opt Text exit_criteria_boolean_filter "exitCriteriaBooleanFilter",
    opt List(FilterItem) exit_criteria_filter_items "exitCriteriaFilterItems",
    opt Text exit_criteria_formula "exitCriteriaFormula",
    opt Flag is_version_default "isVersionDefault",
    opt List(EntitlementProcessMilestoneItem) milestones "milestones",
    opt Text name "name",
    opt Text version_master "versionMaster",
    opt Text version_notes "versionNotes",
    opt Int version_number "versionNumber",
}
::sforce::component! { EntitlementProcess legacy }

/// `EntitlementProcessMilestoneItem`.
#[derive(Default)]
pub struct EntitlementProcessMilestoneItem {
    /// `businessHours`.
    pub business_hours: Option<String>,
    /// `criteriaBooleanFilter`.
    pub criteria_boolean_filter: Option<String>,
    /// `milestoneCriteriaFilterItems`.
    pub milestone_criteria_filter_items: ::sforce::List<FilterItem>,
    /// `milestoneCriteriaFormula`.
    pub milestone_criteria_formula: Option<String>,
    /// `milestoneName`.
    pub milestone_name: Option<String>,
    /// `minutesCustomClass`.
    pub minutes_custom_class: Option<String>,
    /// `minutesToComplete`.
    pub minutes_to_complete: Option<i32>,
    /// `successActions`.
    pub success_actions: ::sforce::List<WorkflowActionReference>,
    /// `timeTriggers`.
    pub time_triggers: ::sforce::List<EntitlementProcessMilestoneTimeTrigger>,
    /// `useCriteriaStartTime`.
    pub use_criteria_start_time: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EntitlementProcessMilestoneItem: "EntitlementProcessMilestoneItem" in API, base None, subtypes [], object None;
    opt Text business_hours "businessHours",
    opt Text criteria_boolean_filter "criteriaBooleanFilter",
    opt List(FilterItem) milestone_criteria_filter_items "milestoneCriteriaFilterItems",
    opt Text milestone_criteria_formula "milestoneCriteriaFormula",
    opt Text milestone_name "milestoneName",
    opt Text minutes_custom_class "minutesCustomClass",
    opt Int minutes_to_complete "minutesToComplete",
    opt List(WorkflowActionReference) success_actions "successActions",
    opt List(EntitlementProcessMilestoneTimeTrigger) time_triggers "timeTriggers",
    opt Flag use_criteria_start_time "useCriteriaStartTime",
}

/// `EntitlementProcessMilestoneTimeTrigger`.
#[derive(Default)]
pub struct EntitlementProcessMilestoneTimeTrigger {
    /// `actions`.
    pub actions: ::sforce::List<WorkflowActionReference>,
    /// `timeLength`.
    pub time_length: Option<i32>,
    /// `workflowTimeTriggerUnit`, required.
    pub workflow_time_trigger_unit: ::sforce::Pick<MilestoneTimeUnits>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EntitlementProcessMilestoneTimeTrigger: "EntitlementProcessMilestoneTimeTrigger" in API, base None, subtypes [], object None;
    opt List(WorkflowActionReference) actions "actions",
    opt Int time_length "timeLength",
    req Pick(MilestoneTimeUnits) workflow_time_trigger_unit "workflowTimeTriggerUnit",
}

/// `EntitlementSettings`, a [`Metadata`].
#[derive(Default)]
pub struct EntitlementSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `assetLookupLimitedToActiveEntitlementsOnAccount`.
    pub asset_lookup_limited_to_active_entitlements_on_account: Option<bool>,
    /// `assetLookupLimitedToActiveEntitlementsOnContact`.
    pub asset_lookup_limited_to_active_entitlements_on_contact: Option<bool>,
    /// `assetLookupLimitedToSameAccount`.
    pub asset_lookup_limited_to_same_account: Option<bool>,
    /// `assetLookupLimitedToSameContact`.
    pub asset_lookup_limited_to_same_contact: Option<bool>,
    /// `enableEntitlementVersioning`, required.
    pub enable_entitlement_versioning: Option<bool>,
    /// `enableEntitlements`, required.
    pub enable_entitlements: Option<bool>,
    /// `entitlementLookupLimitedToActiveStatus`.
    pub entitlement_lookup_limited_to_active_status: Option<bool>,
    /// `entitlementLookupLimitedToSameAccount`.
    pub entitlement_lookup_limited_to_same_account: Option<bool>,
    /// `entitlementLookupLimitedToSameAsset`.
    pub entitlement_lookup_limited_to_same_asset: Option<bool>,
    /// `entitlementLookupLimitedToSameContact`.
    pub entitlement_lookup_limited_to_same_contact: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EntitlementSettings: "EntitlementSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag asset_lookup_limited_to_active_entitlements_on_account "assetLookupLimitedToActiveEntitlementsOnAccount",
    opt Flag asset_lookup_limited_to_active_entitlements_on_contact "assetLookupLimitedToActiveEntitlementsOnContact",
    opt Flag asset_lookup_limited_to_same_account "assetLookupLimitedToSameAccount",
    opt Flag asset_lookup_limited_to_same_contact "assetLookupLimitedToSameContact",
    req Flag enable_entitlement_versioning "enableEntitlementVersioning",
    req Flag enable_entitlements "enableEntitlements",
    opt Flag entitlement_lookup_limited_to_active_status "entitlementLookupLimitedToActiveStatus",
    opt Flag entitlement_lookup_limited_to_same_account "entitlementLookupLimitedToSameAccount",
    opt Flag entitlement_lookup_limited_to_same_asset "entitlementLookupLimitedToSameAsset",
    opt Flag entitlement_lookup_limited_to_same_contact "entitlementLookupLimitedToSameContact",
}
::sforce::component! { EntitlementSettings legacy }

/// `EntitlementTemplate`, a [`Metadata`].
#[derive(Default)]
pub struct EntitlementTemplate {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `businessHours`.
    pub business_hours: Option<String>,
    /// `casesPerEntitlement`.
    pub cases_per_entitlement: Option<i32>,
    /// `entitlementProcess`.
    pub entitlement_process: Option<String>,
    /// `isPerIncident`.
    pub is_per_incident: Option<bool>,
    /// `term`.
    pub term: Option<i32>,
    /// `type`.
    pub r#type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EntitlementTemplate: "EntitlementTemplate" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text business_hours "businessHours",
    opt Int cases_per_entitlement "casesPerEntitlement",
    opt Text entitlement_process "entitlementProcess",
    opt Flag is_per_incident "isPerIncident",
    opt Int term "term",
    opt Text r#type "type",
}
::sforce::component! { EntitlementTemplate legacy }

/// `Error`.
#[derive(Default)]
pub struct Error {
    /// `fields`.
    pub fields: Vec<String>,
    /// `message`, required.
    pub message: Option<String>,
    /// `statusCode`, required.
    pub status_code: ::sforce::Pick<StatusCode>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Error: "Error" in API, base None, subtypes [], object None;
    opt Texts fields "fields",
    req Text message "message",
    req Pick(StatusCode) status_code "statusCode",
}

/// `EscalationAction`.
#[derive(Default)]
pub struct EscalationAction {
    /// `assignedTo`.
    pub assigned_to: Option<String>,
    /// `assignedToTemplate`.
    pub assigned_to_template: Option<String>,
    /// `assignedToType`.
    pub assigned_to_type: ::sforce::Pick<AssignToLookupValueType>,
    /// `minutesToEscalation`.
    pub minutes_to_escalation: Option<i32>,
    /// `notifyCaseOwner`.
    pub notify_case_owner: Option<bool>,
    /// `notifyEmail`.
    pub notify_email: Vec<String>,
    /// `notifyTo`.
    pub notify_to: Option<String>,
    /// `notifyToTemplate`.
    pub notify_to_template: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EscalationAction: "EscalationAction" in API, base None, subtypes [], object None;
    opt Text assigned_to "assignedTo",
    opt Text assigned_to_template "assignedToTemplate",
    opt Pick(AssignToLookupValueType) assigned_to_type "assignedToType",
    opt Int minutes_to_escalation "minutesToEscalation",
    opt Flag notify_case_owner "notifyCaseOwner",
    opt Texts notify_email "notifyEmail",
    opt Text notify_to "notifyTo",
    opt Text notify_to_template "notifyToTemplate",
}

/// `EscalationRule`, a [`Metadata`].
#[derive(Default)]
pub struct EscalationRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `active`.
    pub active: Option<bool>,
    /// `ruleEntry`.
    pub rule_entry: ::sforce::List<RuleEntry>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EscalationRule: "EscalationRule" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag active "active",
    opt List(RuleEntry) rule_entry "ruleEntry",
}
::sforce::component! { EscalationRule legacy }

/// `EscalationRules`, a [`Metadata`].
#[derive(Default)]
pub struct EscalationRules {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `escalationRule`.
    pub escalation_rule: ::sforce::List<EscalationRule>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EscalationRules: "EscalationRules" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(EscalationRule) escalation_rule "escalationRule",
}
::sforce::component! { EscalationRules legacy }

::sforce::enumeration! {
    /// `EscalationStartTimeType`.
    pub enum EscalationStartTimeType {
        CaseCreation = "CaseCreation",
        CaseLastModified = "CaseLastModified",
    }
}

::sforce::enumeration! {
    /// `Expiration`.
    pub enum Expiration {
        ThirtyDays = "ThirtyDays",
        SixtyDays = "SixtyDays",
        NinetyDays = "NinetyDays",
        SixMonths = "SixMonths",
        OneYear = "OneYear",
        Never = "Never",
    }
}

/// `ExternalDataSource`, a [`Metadata`].
#[derive(Default)]
pub struct ExternalDataSource {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `apiKey`.
    pub api_key: Option<String>,
    /// `authProvider`.
    pub auth_provider: Option<String>,
    /// `certificate`.
    pub certificate: Option<String>,
    /// `customConfiguration`.
    pub custom_configuration: Option<String>,
    /// `endpoint`.
    pub endpoint: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `oauthRefreshToken`.
    pub oauth_refresh_token: Option<String>,
    /// `oauthScope`.
    pub oauth_scope: Option<String>,
    /// `oauthToken`.
    pub oauth_token: Option<String>,
    /// `password`.
    pub password: Option<String>,
    /// `principalType`, required.
    pub principal_type: ::sforce::Pick<ExternalPrincipalType>,
    /// `protocol`, required.
    pub protocol: ::sforce::Pick<AuthenticationProtocol>,
    /// `remoteIdentifier`.
    pub remote_identifier: Option<String>,
    /// `repository`.
    pub repository: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<ExternalDataSourceType>,
    /// `username`.
    pub username: Option<String>,
    /// `version`.
    pub version: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExternalDataSource: "ExternalDataSource" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text api_key "apiKey",
    opt Text auth_provider "authProvider",
    opt Text certificate "certificate",
    opt Text custom_configuration "customConfiguration",
    opt Text endpoint "endpoint",
    req Text label "label",
    opt Text oauth_refresh_token "oauthRefreshToken",
    opt Text oauth_scope "oauthScope",
    opt Text oauth_token "oauthToken",
    opt Text password "password",
    req Pick(ExternalPrincipalType) principal_type "principalType",
    req Pick(AuthenticationProtocol) protocol "protocol",
    opt Text remote_identifier "remoteIdentifier",
    opt Text repository "repository",
    req Pick(ExternalDataSourceType) r#type "type",
    opt Text username "username",
    opt Text version "version",
}
::sforce::component! { ExternalDataSource legacy }

::sforce::enumeration! {
    /// `ExternalDataSourceType`.
    pub enum ExternalDataSourceType {
        Datacloud = "Datacloud",
    }
}

::sforce::enumeration! {
    /// `ExternalPrincipalType`.
    pub enum ExternalPrincipalType {
        Anonymous = "Anonymous",
        PerUser = "PerUser",
        NamedUser = "NamedUser",
    }
}
