// Made by `cargo xtask generate` from metadata 30.0. Change the schema, not this file.

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

/// `SFDCMobileSettings`.
#[derive(Default)]
pub struct SFDCMobileSettings {
    /// `enableMobileLite`.
    pub enable_mobile_lite: Option<bool>,
    /// `enableUserToDeviceLinking`.
    pub enable_user_to_device_linking: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SFDCMobileSettings: "SFDCMobileSettings" in API, base None, subtypes [], object None;
    opt Flag enable_mobile_lite "enableMobileLite",
    opt Flag enable_user_to_device_linking "enableUserToDeviceLinking",
}

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
    /// `SamlNameIdFormatType`.
    pub enum SamlNameIdFormatType {
        Unspecified = "Unspecified",
        EmailAddress = "EmailAddress",
        Persistent = "Persistent",
        Transient = "Transient",
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
    /// `salesforceLoginUrl`.
    pub salesforce_login_url: Option<String>,
    /// `samlEntityId`, required.
    pub saml_entity_id: Option<String>,
    /// `samlVersion`, required.
    pub saml_version: ::sforce::Pick<SamlType>,
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
    req Pick(SamlIdentityLocationType) identity_location "identityLocation",
    req Pick(SamlIdentityType) identity_mapping "identityMapping",
    req Text issuer "issuer",
    opt Text login_url "loginUrl",
    opt Text logout_url "logoutUrl",
    req Text name "name",
    opt Text oauth_token_endpoint "oauthTokenEndpoint",
    opt Flag redirect_binding "redirectBinding",
    opt Text salesforce_login_url "salesforceLoginUrl",
    req Text saml_entity_id "samlEntityId",
    req Pick(SamlType) saml_version "samlVersion",
    opt Flag user_provisioning "userProvisioning",
    req Text validation_cert "validationCert",
}
::sforce::component! { SamlSsoConfig legacy }

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
::sforce::component! { Scontrol legacy }

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
    opt Texts search_filter_fields "searchFilterFields",
    opt Texts search_results_additional_fields "searchResultsAdditionalFields",
    opt Texts search_results_custom_buttons "searchResultsCustomButtons",
}

/// `SecuritySettings`, a [`Metadata`].
#[derive(Default)]
pub struct SecuritySettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `networkAccess`.
    pub network_access: ::sforce::Opt<NetworkAccess>,
    /// `passwordPolicies`.
    pub password_policies: ::sforce::Opt<PasswordPolicies>,
    /// `sessionSettings`.
    pub session_settings: ::sforce::Opt<SessionSettings>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SecuritySettings: "SecuritySettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt One(NetworkAccess) network_access "networkAccess",
    opt One(PasswordPolicies) password_policies "passwordPolicies",
    opt One(SessionSettings) session_settings "sessionSettings",
}
::sforce::component! { SecuritySettings legacy }

::sforce::enumeration! {
    /// `SendAction`.
    pub enum SendAction {
        Send = "Send",
    }
}

/// `SessionSettings`.
#[derive(Default)]
pub struct SessionSettings {
    /// `disableTimeoutWarning`.
    pub disable_timeout_warning: Option<bool>,
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
    /// `enableClickjackSetup`.
    pub enable_clickjack_setup: Option<bool>,
    /// `enableSMSIdentity`.
    pub enable_sms_identity: Option<bool>,
    /// `forceRelogin`.
    pub force_relogin: Option<bool>,
    /// `lockSessionsToIp`.
    pub lock_sessions_to_ip: Option<bool>,
    /// `sessionTimeout`.
    pub session_timeout: ::sforce::Pick<SessionTimeout>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SessionSettings: "SessionSettings" in API, base None, subtypes [], object None;
    opt Flag disable_timeout_warning "disableTimeoutWarning",
    opt Flag enable_csrf_on_get "enableCSRFOnGet",
    opt Flag enable_csrf_on_post "enableCSRFOnPost",
    opt Flag enable_cache_and_autocomplete "enableCacheAndAutocomplete",
    opt Flag enable_clickjack_nonsetup_sfdc "enableClickjackNonsetupSFDC",
    opt Flag enable_clickjack_nonsetup_user "enableClickjackNonsetupUser",
    opt Flag enable_clickjack_setup "enableClickjackSetup",
    opt Flag enable_sms_identity "enableSMSIdentity",
    opt Flag force_relogin "forceRelogin",
    opt Flag lock_sessions_to_ip "lockSessionsToIp",
    opt Pick(SessionTimeout) session_timeout "sessionTimeout",
}

::sforce::enumeration! {
    /// `SessionTimeout`.
    pub enum SessionTimeout {
        TwelveHours = "TwelveHours",
        EightHours = "EightHours",
        FourHours = "FourHours",
        TwoHours = "TwoHours",
        SixtyMinutes = "SixtyMinutes",
        ThirtyMinutes = "ThirtyMinutes",
        FifteenMinutes = "FifteenMinutes",
    }
}

::sforce::enumeration! {
    /// `ShareAccessLevelNoAll`.
    pub enum ShareAccessLevelNoAll {
        None = "None",
        Read = "Read",
        Edit = "Edit",
    }
}

::sforce::enumeration! {
    /// `ShareAccessLevelNoNone`.
    pub enum ShareAccessLevelNoNone {
        Read = "Read",
        Edit = "Edit",
        All = "All",
    }
}

::sforce::enumeration! {
    /// `ShareAccessLevelReadEdit`.
    pub enum ShareAccessLevelReadEdit {
        Read = "Read",
        Edit = "Edit",
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
    /// `group`.
    pub group: Vec<String>,
    /// `groups`.
    pub groups: Vec<String>,
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
    opt Texts group "group",
    opt Texts groups "groups",
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

::sforce::enumeration! {
    /// `SharingModel`.
    pub enum SharingModel {
        Private = "Private",
        Read = "Read",
        ReadWrite = "ReadWrite",
        ReadWriteTransfer = "ReadWriteTransfer",
        FullAccess = "FullAccess",
        ControlledByParent = "ControlledByParent",
    }
}

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
::sforce::component! { SharingReason legacy }

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
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SharingRules: "SharingRules" in API, base Some(&Metadata), subtypes [
        AccountSharingRules,
        AccountTerritorySharingRules,
        CampaignSharingRules,
        CaseSharingRules,
        ContactSharingRules,
        CustomObjectSharingRules,
        LeadSharingRules,
        OpportunitySharingRules,
        UserSharingRules,
    ], object None;
    opt Text full_name "fullName",
}
::sforce::component! { SharingRules legacy }

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
::sforce::component! { SharingSet legacy }

/// `SidebarComponent`.
#[derive(Default)]
pub struct SidebarComponent {
    /// `height`.
    pub height: Option<i32>,
    /// `knowledgeOneEnable`.
    pub knowledge_one_enable: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// `lookup`.
    pub lookup: Option<String>,
    /// `page`.
    pub page: Option<String>,
    /// `unit`.
    pub unit: Option<String>,
    /// `width`.
    pub width: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { SidebarComponent: "SidebarComponent" in API, base None, subtypes [], object None;
    opt Int height "height",
    opt Flag knowledge_one_enable "knowledgeOneEnable",
    opt Text label "label",
    opt Text lookup "lookup",
    opt Text page "page",
    opt Text unit "unit",
    opt Int width "width",
}

::sforce::enumeration! {
    /// `SiteClickjackProtectionLevel`.
    pub enum SiteClickjackProtectionLevel {
        AllowAllFraming = "AllowAllFraming",
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
::sforce::component! { SiteDotCom legacy }

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
    req Text source "source",
    req Text target "target",
}

::sforce::enumeration! {
    /// `SiteType`.
    pub enum SiteType {
        Siteforce = "Siteforce",
        Visualforce = "Visualforce",
        User = "User",
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

/// `Skill`, a [`Metadata`].
#[derive(Default)]
pub struct Skill {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `assignments`.
    pub assignments: ::sforce::Opt<SkillAssignments>,
    /// `label`, required.
    pub label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Skill: "Skill" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt One(SkillAssignments) assignments "assignments",
    req Text label "label",
}
::sforce::component! { Skill legacy }

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

::sforce::enumeration! {
    /// `SortOrder`.
    pub enum SortOrder {
        Asc = "Asc",
        Desc = "Desc",
    }
}

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
::sforce::component! { StaticResource legacy }

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
        AllOrNoneOperationRolledBack = "ALL_OR_NONE_OPERATION_ROLLED_BACK",
        AlreadyInProcess = "ALREADY_IN_PROCESS",
        AssigneeTypeRequired = "ASSIGNEE_TYPE_REQUIRED",
        BadCustomEntityParentDomain = "BAD_CUSTOM_ENTITY_PARENT_DOMAIN",
        BccNotAllowedIfBccComplianceEnabled = "BCC_NOT_ALLOWED_IF_BCC_COMPLIANCE_ENABLED",
        CannotCascadeProductActive = "CANNOT_CASCADE_PRODUCT_ACTIVE",
        CannotChangeFieldTypeOfApexReferencedField = "CANNOT_CHANGE_FIELD_TYPE_OF_APEX_REFERENCED_FIELD",
        CannotChangeFieldTypeOfReferencedField = "CANNOT_CHANGE_FIELD_TYPE_OF_REFERENCED_FIELD",
        CannotCreateAnotherManagedPackage = "CANNOT_CREATE_ANOTHER_MANAGED_PACKAGE",
        CannotDeactivateDivision = "CANNOT_DEACTIVATE_DIVISION",
        CannotDeleteLastDatedConversionRate = "CANNOT_DELETE_LAST_DATED_CONVERSION_RATE",
        CannotDeleteManagedObject = "CANNOT_DELETE_MANAGED_OBJECT",
        CannotDisableLastAdmin = "CANNOT_DISABLE_LAST_ADMIN",
        CannotEnableIpRestrictRequests = "CANNOT_ENABLE_IP_RESTRICT_REQUESTS",
        CannotExecuteFlowTrigger = "CANNOT_EXECUTE_FLOW_TRIGGER",
        CannotFreezeSelf = "CANNOT_FREEZE_SELF",
        CannotInsertUpdateActivateEntity = "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY",
        CannotModifyManagedObject = "CANNOT_MODIFY_MANAGED_OBJECT",
        CannotPasswordLockout = "CANNOT_PASSWORD_LOCKOUT",
        CannotRenameApexReferencedField = "CANNOT_RENAME_APEX_REFERENCED_FIELD",
        CannotRenameApexReferencedObject = "CANNOT_RENAME_APEX_REFERENCED_OBJECT",
        CannotRenameReferencedField = "CANNOT_RENAME_REFERENCED_FIELD",
        CannotRenameReferencedObject = "CANNOT_RENAME_REFERENCED_OBJECT",
        CannotReparentRecord = "CANNOT_REPARENT_RECORD",
        CannotUpdateConvertedLead = "CANNOT_UPDATE_CONVERTED_LEAD",
        CantDisableCorpCurrency = "CANT_DISABLE_CORP_CURRENCY",
        CantUnsetCorpCurrency = "CANT_UNSET_CORP_CURRENCY",
        ChildShareFailsParent = "CHILD_SHARE_FAILS_PARENT",
        CircularDependency = "CIRCULAR_DEPENDENCY",
        CollisionDetected = "COLLISION_DETECTED",
        CommunityNotAccessible = "COMMUNITY_NOT_ACCESSIBLE",
        CustomApexError = "CUSTOM_APEX_ERROR",
        CustomClobFieldLimitExceeded = "CUSTOM_CLOB_FIELD_LIMIT_EXCEEDED",
        CustomEntityOrFieldLimit = "CUSTOM_ENTITY_OR_FIELD_LIMIT",
        CustomFieldIndexLimitExceeded = "CUSTOM_FIELD_INDEX_LIMIT_EXCEEDED",
        CustomIndexExists = "CUSTOM_INDEX_EXISTS",
        CustomLinkLimitExceeded = "CUSTOM_LINK_LIMIT_EXCEEDED",
        CustomMetadataLimitExceeded = "CUSTOM_METADATA_LIMIT_EXCEEDED",
        CustomTabLimitExceeded = "CUSTOM_TAB_LIMIT_EXCEEDED",
        DeleteFailed = "DELETE_FAILED",
        DeleteOperationTooLarge = "DELETE_OPERATION_TOO_LARGE",
        DeleteRequiredOnCascade = "DELETE_REQUIRED_ON_CASCADE",
        DependencyExists = "DEPENDENCY_EXISTS",
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
        EmailNotProcessedDueToPriorError = "EMAIL_NOT_PROCESSED_DUE_TO_PRIOR_ERROR",
        EmptyScontrolFileName = "EMPTY_SCONTROL_FILE_NAME",
        EntityFailedIflastmodifiedOnUpdate = "ENTITY_FAILED_IFLASTMODIFIED_ON_UPDATE",
        EntityIsArchived = "ENTITY_IS_ARCHIVED",
        EntityIsDeleted = "ENTITY_IS_DELETED",
        EntityIsLocked = "ENTITY_IS_LOCKED",
        EnvironmentHubMembershipConflict = "ENVIRONMENT_HUB_MEMBERSHIP_CONFLICT",
        EnvironmentHubMembershipErrorJoiningHub = "ENVIRONMENT_HUB_MEMBERSHIP_ERROR_JOINING_HUB",
        EnvironmentHubMembershipUserAlreadyInHub = "ENVIRONMENT_HUB_MEMBERSHIP_USER_ALREADY_IN_HUB",
        EnvironmentHubMembershipUserNotOrgAdmin = "ENVIRONMENT_HUB_MEMBERSHIP_USER_NOT_ORG_ADMIN",
        ErrorInMailer = "ERROR_IN_MAILER",
        FailedActivation = "FAILED_ACTIVATION",
        FieldCustomValidationException = "FIELD_CUSTOM_VALIDATION_EXCEPTION",
        FieldFilterValidationException = "FIELD_FILTER_VALIDATION_EXCEPTION",
        FieldIntegrityException = "FIELD_INTEGRITY_EXCEPTION",
        FilteredLookupLimitExceeded = "FILTERED_LOOKUP_LIMIT_EXCEEDED",
        HtmlFileUploadNotAllowed = "HTML_FILE_UPLOAD_NOT_ALLOWED",
        ImageTooLarge = "IMAGE_TOO_LARGE",
        InactiveOwnerOrUser = "INACTIVE_OWNER_OR_USER",
        InsufficientAccessOnCrossReferenceEntity = "INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY",
        InsufficientAccessOrReadonly = "INSUFFICIENT_ACCESS_OR_READONLY",
        InvalidAccessLevel = "INVALID_ACCESS_LEVEL",
        InvalidArgumentType = "INVALID_ARGUMENT_TYPE",
        InvalidAssigneeType = "INVALID_ASSIGNEE_TYPE",
        InvalidAssignmentRule = "INVALID_ASSIGNMENT_RULE",
        InvalidBatchOperation = "INVALID_BATCH_OPERATION",
        InvalidContentType = "INVALID_CONTENT_TYPE",
        InvalidCreditCardInfo = "INVALID_CREDIT_CARD_INFO",
        InvalidCrossReferenceKey = "INVALID_CROSS_REFERENCE_KEY",
        InvalidCrossReferenceTypeForField = "INVALID_CROSS_REFERENCE_TYPE_FOR_FIELD",
        InvalidCurrencyConvRate = "INVALID_CURRENCY_CONV_RATE",
        InvalidCurrencyCorpRate = "INVALID_CURRENCY_CORP_RATE",
        InvalidCurrencyIso = "INVALID_CURRENCY_ISO",
        InvalidDataCategoryGroupReference = "INVALID_DATA_CATEGORY_GROUP_REFERENCE",
        InvalidDataUri = "INVALID_DATA_URI",
        InvalidEmailAddress = "INVALID_EMAIL_ADDRESS",
        InvalidEmptyKeyOwner = "INVALID_EMPTY_KEY_OWNER",
        InvalidField = "INVALID_FIELD",
        InvalidFieldForInsertUpdate = "INVALID_FIELD_FOR_INSERT_UPDATE",
        InvalidFieldWhenUsingTemplate = "INVALID_FIELD_WHEN_USING_TEMPLATE",
        InvalidFilterAction = "INVALID_FILTER_ACTION",
        InvalidGoogleDocsUrl = "INVALID_GOOGLE_DOCS_URL",
        InvalidIdField = "INVALID_ID_FIELD",
        InvalidInetAddress = "INVALID_INET_ADDRESS",
        InvalidLineitemCloneState = "INVALID_LINEITEM_CLONE_STATE",
        InvalidMasterOrTranslatedSolution = "INVALID_MASTER_OR_TRANSLATED_SOLUTION",
        InvalidMessageIdReference = "INVALID_MESSAGE_ID_REFERENCE",
        InvalidOauthUrl = "INVALID_OAUTH_URL",
        InvalidOperation = "INVALID_OPERATION",
        InvalidOperator = "INVALID_OPERATOR",
        InvalidOrNullForRestrictedPicklist = "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST",
        InvalidOwner = "INVALID_OWNER",
        InvalidPackageVersion = "INVALID_PACKAGE_VERSION",
        InvalidPartnerNetworkStatus = "INVALID_PARTNER_NETWORK_STATUS",
        InvalidPersonAccountOperation = "INVALID_PERSON_ACCOUNT_OPERATION",
        InvalidQueryLocator = "INVALID_QUERY_LOCATOR",
        InvalidReadOnlyUserDml = "INVALID_READ_ONLY_USER_DML",
        InvalidSaveAsActivityFlag = "INVALID_SAVE_AS_ACTIVITY_FLAG",
        InvalidSessionId = "INVALID_SESSION_ID",
        InvalidSetupOwner = "INVALID_SETUP_OWNER",
        InvalidSignupCountry = "INVALID_SIGNUP_COUNTRY",
        InvalidSiteDeleteException = "INVALID_SITE_DELETE_EXCEPTION",
        InvalidSiteFileImportedException = "INVALID_SITE_FILE_IMPORTED_EXCEPTION",
        InvalidSiteFileTypeException = "INVALID_SITE_FILE_TYPE_EXCEPTION",
        InvalidStatus = "INVALID_STATUS",
        InvalidSubdomain = "INVALID_SUBDOMAIN",
        InvalidType = "INVALID_TYPE",
        InvalidTypeForOperation = "INVALID_TYPE_FOR_OPERATION",
        InvalidTypeOnFieldInRecord = "INVALID_TYPE_ON_FIELD_IN_RECORD",
        IpRangeLimitExceeded = "IP_RANGE_LIMIT_EXCEEDED",
        JigsawImportLimitExceeded = "JIGSAW_IMPORT_LIMIT_EXCEEDED",
        LicenseLimitExceeded = "LICENSE_LIMIT_EXCEEDED",
        LightPortalUserException = "LIGHT_PORTAL_USER_EXCEPTION",
        LimitExceeded = "LIMIT_EXCEEDED",
        MalformedId = "MALFORMED_ID",
        ManagerNotDefined = "MANAGER_NOT_DEFINED",
        MassmailRetryLimitExceeded = "MASSMAIL_RETRY_LIMIT_EXCEEDED",
        MassMailLimitExceeded = "MASS_MAIL_LIMIT_EXCEEDED",
        MaximumCcemailsExceeded = "MAXIMUM_CCEMAILS_EXCEEDED",
        MaximumDashboardComponentsExceeded = "MAXIMUM_DASHBOARD_COMPONENTS_EXCEEDED",
        MaximumHierarchyLevelsReached = "MAXIMUM_HIERARCHY_LEVELS_REACHED",
        MaximumSizeOfAttachment = "MAXIMUM_SIZE_OF_ATTACHMENT",
        MaximumSizeOfDocument = "MAXIMUM_SIZE_OF_DOCUMENT",
        MaxActionsPerRuleExceeded = "MAX_ACTIONS_PER_RULE_EXCEEDED",
        MaxActiveRulesExceeded = "MAX_ACTIVE_RULES_EXCEEDED",
        MaxApprovalStepsExceeded = "MAX_APPROVAL_STEPS_EXCEEDED",
        MaxFormulasPerRuleExceeded = "MAX_FORMULAS_PER_RULE_EXCEEDED",
        MaxRulesExceeded = "MAX_RULES_EXCEEDED",
        MaxRuleEntriesExceeded = "MAX_RULE_ENTRIES_EXCEEDED",
        MaxTaskDescriptionExceeeded = "MAX_TASK_DESCRIPTION_EXCEEEDED",
        MaxTmRulesExceeded = "MAX_TM_RULES_EXCEEDED",
        MaxTmRuleItemsExceeded = "MAX_TM_RULE_ITEMS_EXCEEDED",
        MergeFailed = "MERGE_FAILED",
        MissingArgument = "MISSING_ARGUMENT",
        MixedDmlOperation = "MIXED_DML_OPERATION",
        NonuniqueShippingAddress = "NONUNIQUE_SHIPPING_ADDRESS",
        NoApplicableProcess = "NO_APPLICABLE_PROCESS",
        NoAttachmentPermission = "NO_ATTACHMENT_PERMISSION",
        NoInactiveDivisionMembers = "NO_INACTIVE_DIVISION_MEMBERS",
        NoMassMailPermission = "NO_MASS_MAIL_PERMISSION",
        NoSuchUserExists = "NO_SUCH_USER_EXISTS",
        NumberOutsideValidRange = "NUMBER_OUTSIDE_VALID_RANGE",
        NumHistoryFieldsBySobjectExceeded = "NUM_HISTORY_FIELDS_BY_SOBJECT_EXCEEDED",
        OptedOutOfMassMail = "OPTED_OUT_OF_MASS_MAIL",
        OpWithInvalidUserTypeException = "OP_WITH_INVALID_USER_TYPE_EXCEPTION",
        PackageLicenseRequired = "PACKAGE_LICENSE_REQUIRED",
        PackagingApiInstallFailed = "PACKAGING_API_INSTALL_FAILED",
        PackagingApiUninstallFailed = "PACKAGING_API_UNINSTALL_FAILED",
        PortalNoAccess = "PORTAL_NO_ACCESS",
        PortalUserAlreadyExistsForContact = "PORTAL_USER_ALREADY_EXISTS_FOR_CONTACT",
        PrivateContactOnAsset = "PRIVATE_CONTACT_ON_ASSET",
        QueryTimeout = "QUERY_TIMEOUT",
        RecordInUseByWorkflow = "RECORD_IN_USE_BY_WORKFLOW",
        RequestRunningTooLong = "REQUEST_RUNNING_TOO_LONG",
        RequiredFeatureMissing = "REQUIRED_FEATURE_MISSING",
        RequiredFieldMissing = "REQUIRED_FIELD_MISSING",
        SelfReferenceFromFlow = "SELF_REFERENCE_FROM_FLOW",
        SelfReferenceFromTrigger = "SELF_REFERENCE_FROM_TRIGGER",
        ShareNeededForChildOwner = "SHARE_NEEDED_FOR_CHILD_OWNER",
        SingleEmailLimitExceeded = "SINGLE_EMAIL_LIMIT_EXCEEDED",
        StandardPriceNotDefined = "STANDARD_PRICE_NOT_DEFINED",
        StorageLimitExceeded = "STORAGE_LIMIT_EXCEEDED",
        StringTooLong = "STRING_TOO_LONG",
        SubdomainInUse = "SUBDOMAIN_IN_USE",
        TabsetLimitExceeded = "TABSET_LIMIT_EXCEEDED",
        TemplateNotActive = "TEMPLATE_NOT_ACTIVE",
        TemplateNotFound = "TEMPLATE_NOT_FOUND",
        TerritoryRealignInProgress = "TERRITORY_REALIGN_IN_PROGRESS",
        TextDataOutsideSupportedCharset = "TEXT_DATA_OUTSIDE_SUPPORTED_CHARSET",
        TooManyApexRequests = "TOO_MANY_APEX_REQUESTS",
        TooManyEnumValue = "TOO_MANY_ENUM_VALUE",
        TooManyPossibleUsersExist = "TOO_MANY_POSSIBLE_USERS_EXIST",
        TransferRequiresRead = "TRANSFER_REQUIRES_READ",
        UnableToLockRow = "UNABLE_TO_LOCK_ROW",
        UnavailableRecordtypeException = "UNAVAILABLE_RECORDTYPE_EXCEPTION",
        UndeleteFailed = "UNDELETE_FAILED",
        UnknownException = "UNKNOWN_EXCEPTION",
        UnspecifiedEmailAddress = "UNSPECIFIED_EMAIL_ADDRESS",
        UnsupportedApexTriggerOperaton = "UNSUPPORTED_APEX_TRIGGER_OPERATON",
        UnverifiedSenderAddress = "UNVERIFIED_SENDER_ADDRESS",
        UserOwnsPortalAccountException = "USER_OWNS_PORTAL_ACCOUNT_EXCEPTION",
        UserWithApexSharesException = "USER_WITH_APEX_SHARES_EXCEPTION",
        WeblinkSizeLimitExceeded = "WEBLINK_SIZE_LIMIT_EXCEEDED",
        WeblinkUrlInvalid = "WEBLINK_URL_INVALID",
        WrongControllerType = "WRONG_CONTROLLER_TYPE",
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
        CaseInteraction = "CaseInteraction",
        QuickActionLayoutLeftRight = "QuickActionLayoutLeftRight",
        QuickActionLayoutTopDown = "QuickActionLayoutTopDown",
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
::sforce::component! { SynonymDictionary legacy }

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
