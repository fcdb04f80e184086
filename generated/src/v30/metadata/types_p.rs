// Made by `cargo xtask generate` from metadata 30.0. Change the schema, not this file.

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
    opt Text post_install_class "postInstallClass",
    opt Text setup_weblink "setupWeblink",
    opt List(PackageTypeMembers) types "types",
    opt Text uninstall_class "uninstallClass",
    req Text version "version",
}
::sforce::component! { Package legacy }

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
    /// `namespace`, required.
    pub namespace: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PackageVersion: "PackageVersion" in API, base None, subtypes [], object None;
    req Int major_number "majorNumber",
    req Int minor_number "minorNumber",
    req Text namespace "namespace",
}

::sforce::enumeration! {
    /// `PageComponentType`.
    pub enum PageComponentType {
        Links = "links",
        HtmlArea = "htmlArea",
        ImageOrNote = "imageOrNote",
    }
}

::sforce::enumeration! {
    /// `PageComponentWidth`.
    pub enum PageComponentWidth {
        Narrow = "narrow",
        Wide = "wide",
    }
}

/// `PagesToOpen`.
#[derive(Default)]
pub struct PagesToOpen {
    /// `pageToOpen`.
    pub page_to_open: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PagesToOpen: "PagesToOpen" in API, base None, subtypes [], object None;
    opt Texts page_to_open "pageToOpen",
}

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
    /// `minPasswordLength`.
    pub min_password_length: ::sforce::Pick<MinPasswordLength>,
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
    opt Pick(MinPasswordLength) min_password_length "minPasswordLength",
    opt Flag obscure_secret_answer "obscureSecretAnswer",
    opt Text password_assistance_message "passwordAssistanceMessage",
    opt Text password_assistance_url "passwordAssistanceURL",
    opt Pick(QuestionRestriction) question_restriction "questionRestriction",
}

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
    /// `applicationVisibilities`.
    pub application_visibilities: ::sforce::List<PermissionSetApplicationVisibility>,
    /// `classAccesses`.
    pub class_accesses: ::sforce::List<PermissionSetApexClassAccess>,
    /// `description`.
    pub description: Option<String>,
    /// `externalDataSourceAccesses`.
    pub external_data_source_accesses: ::sforce::List<
        PermissionSetExternalDataSourceAccess,
    >,
    /// `fieldPermissions`.
    pub field_permissions: ::sforce::List<PermissionSetFieldPermissions>,
    /// `label`.
    pub label: Option<String>,
    /// `objectPermissions`.
    pub object_permissions: ::sforce::List<PermissionSetObjectPermissions>,
    /// `pageAccesses`.
    pub page_accesses: ::sforce::List<PermissionSetApexPageAccess>,
    /// `recordTypeVisibilities`.
    pub record_type_visibilities: ::sforce::List<PermissionSetRecordTypeVisibility>,
    /// `tabSettings`.
    pub tab_settings: ::sforce::List<PermissionSetTabSetting>,
    /// `userLicense`.
    pub user_license: Option<String>,
    /// `userPermissions`.
    pub user_permissions: ::sforce::List<PermissionSetUserPermission>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PermissionSet: "PermissionSet" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(PermissionSetApplicationVisibility) application_visibilities "applicationVisibilities",
    opt List(PermissionSetApexClassAccess) class_accesses "classAccesses",
    opt Text description "description",
    opt List(PermissionSetExternalDataSourceAccess) external_data_source_accesses "externalDataSourceAccesses",
    opt List(PermissionSetFieldPermissions) field_permissions "fieldPermissions",
    opt Text label "label",
    opt List(PermissionSetObjectPermissions) object_permissions "objectPermissions",
    opt List(PermissionSetApexPageAccess) page_accesses "pageAccesses",
    opt List(PermissionSetRecordTypeVisibility) record_type_visibilities "recordTypeVisibilities",
    opt List(PermissionSetTabSetting) tab_settings "tabSettings",
    opt Text user_license "userLicense",
    opt List(PermissionSetUserPermission) user_permissions "userPermissions",
}
::sforce::component! { PermissionSet legacy }

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

/// `Picklist`.
#[derive(Default)]
pub struct Picklist {
    /// `controllingField`.
    pub controlling_field: Option<String>,
    /// `picklistValues`.
    pub picklist_values: ::sforce::List<PicklistValue>,
    /// `sorted`, required.
    pub sorted: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Picklist: "Picklist" in API, base None, subtypes [], object None;
    opt Text controlling_field "controllingField",
    opt List(PicklistValue) picklist_values "picklistValues",
    req Flag sorted "sorted",
}

/// `PicklistValue`, a [`Metadata`].
#[derive(Default)]
pub struct PicklistValue {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `allowEmail`.
    pub allow_email: Option<bool>,
    /// `closed`.
    pub closed: Option<bool>,
    /// `color`.
    pub color: Option<String>,
    /// `controllingFieldValues`.
    pub controlling_field_values: Vec<String>,
    /// `converted`.
    pub converted: Option<bool>,
    /// `cssExposed`.
    pub css_exposed: Option<bool>,
    /// `default`, required.
    pub default: Option<bool>,
    /// `description`.
    pub description: Option<String>,
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
    opt Flag allow_email "allowEmail",
    opt Flag closed "closed",
    opt Text color "color",
    opt Texts controlling_field_values "controllingFieldValues",
    opt Flag converted "converted",
    opt Flag css_exposed "cssExposed",
    req Flag default "default",
    opt Text description "description",
    opt Pick(ForecastCategories) forecast_category "forecastCategory",
    opt Flag high_priority "highPriority",
    opt Int probability "probability",
    opt Text reverse_role "reverseRole",
    opt Flag reviewed "reviewed",
    opt Flag won "won",
}
::sforce::component! { PicklistValue legacy }

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
::sforce::component! { Portal legacy }

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
::sforce::component! { PostTemplate legacy }

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

/// `ProductSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ProductSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableCascadeActivateToRelatedPrices`.
    pub enable_cascade_activate_to_related_prices: Option<bool>,
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
    opt Flag enable_quantity_schedule "enableQuantitySchedule",
    opt Flag enable_revenue_schedule "enableRevenueSchedule",
}
::sforce::component! { ProductSettings legacy }

/// `Profile`, a [`Metadata`].
#[derive(Default)]
pub struct Profile {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `applicationVisibilities`.
    pub application_visibilities: ::sforce::List<ProfileApplicationVisibility>,
    /// `classAccesses`.
    pub class_accesses: ::sforce::List<ProfileApexClassAccess>,
    /// `custom`.
    pub custom: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `externalDataSourceAccesses`.
    pub external_data_source_accesses: ::sforce::List<ProfileExternalDataSourceAccess>,
    /// `fieldPermissions`.
    pub field_permissions: ::sforce::List<ProfileFieldLevelSecurity>,
    /// `layoutAssignments`.
    pub layout_assignments: ::sforce::List<ProfileLayoutAssignment>,
    /// `loginHours`.
    pub login_hours: ::sforce::Opt<ProfileLoginHours>,
    /// `loginIpRanges`.
    pub login_ip_ranges: ::sforce::List<ProfileLoginIpRange>,
    /// `objectPermissions`.
    pub object_permissions: ::sforce::List<ProfileObjectPermissions>,
    /// `pageAccesses`.
    pub page_accesses: ::sforce::List<ProfileApexPageAccess>,
    /// `recordTypeVisibilities`.
    pub record_type_visibilities: ::sforce::List<ProfileRecordTypeVisibility>,
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
    opt List(ProfileApplicationVisibility) application_visibilities "applicationVisibilities",
    opt List(ProfileApexClassAccess) class_accesses "classAccesses",
    opt Flag custom "custom",
    opt Text description "description",
    opt List(ProfileExternalDataSourceAccess) external_data_source_accesses "externalDataSourceAccesses",
    opt List(ProfileFieldLevelSecurity) field_permissions "fieldPermissions",
    opt List(ProfileLayoutAssignment) layout_assignments "layoutAssignments",
    opt One(ProfileLoginHours) login_hours "loginHours",
    opt List(ProfileLoginIpRange) login_ip_ranges "loginIpRanges",
    opt List(ProfileObjectPermissions) object_permissions "objectPermissions",
    opt List(ProfileApexPageAccess) page_accesses "pageAccesses",
    opt List(ProfileRecordTypeVisibility) record_type_visibilities "recordTypeVisibilities",
    opt List(ProfileTabVisibility) tab_visibilities "tabVisibilities",
    opt Text user_license "userLicense",
    opt List(ProfileUserPermission) user_permissions "userPermissions",
}
::sforce::component! { Profile legacy }

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
    /// `endAddress`, required.
    pub end_address: Option<String>,
    /// `startAddress`, required.
    pub start_address: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ProfileLoginIpRange: "ProfileLoginIpRange" in API, base None, subtypes [], object None;
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
    opt Flag view_all_records "viewAllRecords",
}

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

::sforce::enumeration! {
    /// `PublicFolderAccess`.
    pub enum PublicFolderAccess {
        ReadOnly = "ReadOnly",
        ReadWrite = "ReadWrite",
    }
}

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

/// `PushNotifications`.
#[derive(Default)]
pub struct PushNotifications {
    /// `pushNotification`.
    pub push_notification: ::sforce::List<PushNotification>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PushNotifications: "PushNotifications" in API, base None, subtypes [], object None;
    opt List(PushNotification) push_notification "pushNotification",
}
