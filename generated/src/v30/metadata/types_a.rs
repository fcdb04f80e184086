// Made by `cargo xtask generate` from metadata 30.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

::sforce::enumeration! {
    /// `APIAccessLevel`.
    pub enum APIAccessLevel {
        Unrestricted = "Unrestricted",
        Restricted = "Restricted",
    }
}

/// `AccessMapping`.
#[derive(Default)]
pub struct AccessMapping {
    /// `accessLevel`, required.
    pub access_level: Option<String>,
    /// `object`, required.
    pub object: Option<String>,
    /// `objectField`, required.
    pub object_field: Option<String>,
    /// `userField`, required.
    pub user_field: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AccessMapping: "AccessMapping" in API, base None, subtypes [], object None;
    req Text access_level "accessLevel",
    req Text object "object",
    req Text object_field "objectField",
    req Text user_field "userField",
}

::sforce::enumeration! {
    /// `AccessMethod`.
    pub enum AccessMethod {
        Get = "Get",
        Post = "Post",
    }
}

/// `AccountCriteriaBasedSharingRule`, a [`CriteriaBasedSharingRule`].
#[derive(Default)]
pub struct AccountCriteriaBasedSharingRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `sharedTo`, required.
    pub shared_to: ::sforce::Opt<SharedTo>,
    /// `criteriaItems`.
    pub criteria_items: ::sforce::List<FilterItem>,
    /// `accountAccessLevel`, required.
    pub account_access_level: ::sforce::Pick<ShareAccessLevelNoNone>,
    /// `booleanFilter`.
    pub boolean_filter: Option<String>,
    /// `caseAccessLevel`, required.
    pub case_access_level: ::sforce::Pick<ShareAccessLevelNoAll>,
    /// `contactAccessLevel`, required.
    pub contact_access_level: ::sforce::Pick<ShareAccessLevelNoAll>,
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `opportunityAccessLevel`, required.
    pub opportunity_access_level: ::sforce::Pick<ShareAccessLevelNoAll>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AccountCriteriaBasedSharingRule: "AccountCriteriaBasedSharingRule" in API, base Some(&CriteriaBasedSharingRule), subtypes [], object None;
    opt Text full_name "fullName",
    req One(SharedTo) shared_to "sharedTo",
    opt List(FilterItem) criteria_items "criteriaItems",
    req Pick(ShareAccessLevelNoNone) account_access_level "accountAccessLevel",
    opt Text boolean_filter "booleanFilter",
    req Pick(ShareAccessLevelNoAll) case_access_level "caseAccessLevel",
    req Pick(ShareAccessLevelNoAll) contact_access_level "contactAccessLevel",
    opt Text description "description",
    req Text name "name",
    req Pick(ShareAccessLevelNoAll) opportunity_access_level "opportunityAccessLevel",
}
::sforce::component! { AccountCriteriaBasedSharingRule legacy }

/// `AccountOwnerSharingRule`, a [`OwnerSharingRule`].
#[derive(Default)]
pub struct AccountOwnerSharingRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `sharedTo`, required.
    pub shared_to: ::sforce::Opt<SharedTo>,
    /// `sharedFrom`, required.
    pub shared_from: ::sforce::Opt<SharedTo>,
    /// `accountAccessLevel`, required.
    pub account_access_level: ::sforce::Pick<ShareAccessLevelNoNone>,
    /// `caseAccessLevel`, required.
    pub case_access_level: ::sforce::Pick<ShareAccessLevelNoAll>,
    /// `contactAccessLevel`, required.
    pub contact_access_level: ::sforce::Pick<ShareAccessLevelNoAll>,
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `opportunityAccessLevel`, required.
    pub opportunity_access_level: ::sforce::Pick<ShareAccessLevelNoAll>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AccountOwnerSharingRule: "AccountOwnerSharingRule" in API, base Some(&OwnerSharingRule), subtypes [], object None;
    opt Text full_name "fullName",
    req One(SharedTo) shared_to "sharedTo",
    req One(SharedTo) shared_from "sharedFrom",
    req Pick(ShareAccessLevelNoNone) account_access_level "accountAccessLevel",
    req Pick(ShareAccessLevelNoAll) case_access_level "caseAccessLevel",
    req Pick(ShareAccessLevelNoAll) contact_access_level "contactAccessLevel",
    opt Text description "description",
    req Text name "name",
    req Pick(ShareAccessLevelNoAll) opportunity_access_level "opportunityAccessLevel",
}
::sforce::component! { AccountOwnerSharingRule legacy }

/// `AccountSettings`, a [`Metadata`].
#[derive(Default)]
pub struct AccountSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableAccountOwnerReport`.
    pub enable_account_owner_report: Option<bool>,
    /// `enableAccountTeams`.
    pub enable_account_teams: Option<bool>,
    /// `showViewHierarchyLink`.
    pub show_view_hierarchy_link: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AccountSettings: "AccountSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_account_owner_report "enableAccountOwnerReport",
    opt Flag enable_account_teams "enableAccountTeams",
    opt Flag show_view_hierarchy_link "showViewHierarchyLink",
}
::sforce::component! { AccountSettings legacy }

/// `AccountSharingRules`, a [`SharingRules`].
#[derive(Default)]
pub struct AccountSharingRules {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `criteriaBasedRules`.
    pub criteria_based_rules: ::sforce::List<AccountCriteriaBasedSharingRule>,
    /// `ownerRules`.
    pub owner_rules: ::sforce::List<AccountOwnerSharingRule>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AccountSharingRules: "AccountSharingRules" in API, base Some(&SharingRules), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(AccountCriteriaBasedSharingRule) criteria_based_rules "criteriaBasedRules",
    opt List(AccountOwnerSharingRule) owner_rules "ownerRules",
}
::sforce::component! { AccountSharingRules legacy }

/// `AccountTerritorySharingRule`, a [`OwnerSharingRule`].
#[derive(Default)]
pub struct AccountTerritorySharingRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `sharedTo`, required.
    pub shared_to: ::sforce::Opt<SharedTo>,
    /// `sharedFrom`, required.
    pub shared_from: ::sforce::Opt<SharedTo>,
    /// `accountAccessLevel`, required.
    pub account_access_level: ::sforce::Pick<ShareAccessLevelNoNone>,
    /// `caseAccessLevel`, required.
    pub case_access_level: ::sforce::Pick<ShareAccessLevelNoAll>,
    /// `contactAccessLevel`, required.
    pub contact_access_level: ::sforce::Pick<ShareAccessLevelNoAll>,
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `opportunityAccessLevel`, required.
    pub opportunity_access_level: ::sforce::Pick<ShareAccessLevelNoAll>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AccountTerritorySharingRule: "AccountTerritorySharingRule" in API, base Some(&OwnerSharingRule), subtypes [], object None;
    opt Text full_name "fullName",
    req One(SharedTo) shared_to "sharedTo",
    req One(SharedTo) shared_from "sharedFrom",
    req Pick(ShareAccessLevelNoNone) account_access_level "accountAccessLevel",
    req Pick(ShareAccessLevelNoAll) case_access_level "caseAccessLevel",
    req Pick(ShareAccessLevelNoAll) contact_access_level "contactAccessLevel",
    opt Text description "description",
    req Text name "name",
    req Pick(ShareAccessLevelNoAll) opportunity_access_level "opportunityAccessLevel",
}
::sforce::component! { AccountTerritorySharingRule legacy }

/// `AccountTerritorySharingRules`, a [`SharingRules`].
#[derive(Default)]
pub struct AccountTerritorySharingRules {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `rules`.
    pub rules: ::sforce::List<AccountTerritorySharingRule>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AccountTerritorySharingRules: "AccountTerritorySharingRules" in API, base Some(&SharingRules), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(AccountTerritorySharingRule) rules "rules",
}
::sforce::component! { AccountTerritorySharingRules legacy }

::sforce::enumeration! {
    /// `ActionEmailRecipientTypes`.
    pub enum ActionEmailRecipientTypes {
        Group = "group",
        Role = "role",
        User = "user",
        OpportunityTeam = "opportunityTeam",
        AccountTeam = "accountTeam",
        RoleSubordinates = "roleSubordinates",
        Owner = "owner",
        Creator = "creator",
        PartnerUser = "partnerUser",
        AccountOwner = "accountOwner",
        CustomerPortalUser = "customerPortalUser",
        PortalRole = "portalRole",
        PortalRoleSubordinates = "portalRoleSubordinates",
        ContactLookup = "contactLookup",
        UserLookup = "userLookup",
        RoleSubordinatesInternal = "roleSubordinatesInternal",
        Email = "email",
        CaseTeam = "caseTeam",
        CampaignMemberDerivedOwner = "campaignMemberDerivedOwner",
    }
}

::sforce::enumeration! {
    /// `ActionEmailSenderType`.
    pub enum ActionEmailSenderType {
        CurrentUser = "CurrentUser",
        OrgWideEmailAddress = "OrgWideEmailAddress",
        DefaultWorkflowUser = "DefaultWorkflowUser",
    }
}

/// `ActionOverride`.
#[derive(Default)]
pub struct ActionOverride {
    /// `actionName`.
    pub action_name: Option<String>,
    /// `comment`.
    pub comment: Option<String>,
    /// `content`.
    pub content: Option<String>,
    /// `skipRecordTypeSelect`.
    pub skip_record_type_select: Option<bool>,
    /// `type`.
    pub r#type: ::sforce::Pick<ActionOverrideType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ActionOverride: "ActionOverride" in API, base None, subtypes [], object None;
    opt Text action_name "actionName",
    opt Text comment "comment",
    opt Text content "content",
    opt Flag skip_record_type_select "skipRecordTypeSelect",
    opt Pick(ActionOverrideType) r#type "type",
}

::sforce::enumeration! {
    /// `ActionOverrideType`.
    pub enum ActionOverrideType {
        Default = "Default",
        Standard = "Standard",
        Scontrol = "Scontrol",
        Visualforce = "Visualforce",
    }
}

::sforce::enumeration! {
    /// `ActionTaskAssignedToTypes`.
    pub enum ActionTaskAssignedToTypes {
        User = "user",
        Role = "role",
        OpportunityTeam = "opportunityTeam",
        AccountTeam = "accountTeam",
        Owner = "owner",
        AccountOwner = "accountOwner",
        Creator = "creator",
        AccountCreator = "accountCreator",
        PartnerUser = "partnerUser",
        PortalRole = "portalRole",
    }
}

/// `ActivitiesSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ActivitiesSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `allowUsersToRelateMultipleContactsToTasksAndEvents`.
    pub allow_users_to_relate_multiple_contacts_to_tasks_and_events: Option<bool>,
    /// `enableActivityReminders`.
    pub enable_activity_reminders: Option<bool>,
    /// `enableClickCreateEvents`.
    pub enable_click_create_events: Option<bool>,
    /// `enableDragAndDropScheduling`.
    pub enable_drag_and_drop_scheduling: Option<bool>,
    /// `enableEmailTracking`.
    pub enable_email_tracking: Option<bool>,
    /// `enableEventScheduler`.
    pub enable_event_scheduler: Option<bool>,
    /// `enableGroupTasks`.
    pub enable_group_tasks: Option<bool>,
    /// `enableListViewScheduling`.
    pub enable_list_view_scheduling: Option<bool>,
    /// `enableLogNote`.
    pub enable_log_note: Option<bool>,
    /// `enableMultidayEvents`.
    pub enable_multiday_events: Option<bool>,
    /// `enableRecurringEvents`.
    pub enable_recurring_events: Option<bool>,
    /// `enableRecurringTasks`.
    pub enable_recurring_tasks: Option<bool>,
    /// `enableSidebarCalendarShortcut`.
    pub enable_sidebar_calendar_shortcut: Option<bool>,
    /// `meetingRequestsLogo`.
    pub meeting_requests_logo: Option<String>,
    /// `showCustomLogoMeetingRequests`.
    pub show_custom_logo_meeting_requests: Option<bool>,
    /// `showEventDetailsMultiUserCalendar`.
    pub show_event_details_multi_user_calendar: Option<bool>,
    /// `showHomePageHoverLinksForEvents`.
    pub show_home_page_hover_links_for_events: Option<bool>,
    /// `showMyTasksHoverLinks`.
    pub show_my_tasks_hover_links: Option<bool>,
    /// `showRequestedMeetingsOnHomePage`.
    pub show_requested_meetings_on_home_page: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ActivitiesSettings: "ActivitiesSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag allow_users_to_relate_multiple_contacts_to_tasks_and_events "allowUsersToRelateMultipleContactsToTasksAndEvents",
    opt Flag enable_activity_reminders "enableActivityReminders",
    opt Flag enable_click_create_events "enableClickCreateEvents",
    opt Flag enable_drag_and_drop_scheduling "enableDragAndDropScheduling",
    opt Flag enable_email_tracking "enableEmailTracking",
    opt Flag enable_event_scheduler "enableEventScheduler",
    opt Flag enable_group_tasks "enableGroupTasks",
    opt Flag enable_list_view_scheduling "enableListViewScheduling",
    opt Flag enable_log_note "enableLogNote",
    opt Flag enable_multiday_events "enableMultidayEvents",
    opt Flag enable_recurring_events "enableRecurringEvents",
    opt Flag enable_recurring_tasks "enableRecurringTasks",
    opt Flag enable_sidebar_calendar_shortcut "enableSidebarCalendarShortcut",
    opt Text meeting_requests_logo "meetingRequestsLogo",
    opt Flag show_custom_logo_meeting_requests "showCustomLogoMeetingRequests",
    opt Flag show_event_details_multi_user_calendar "showEventDetailsMultiUserCalendar",
    opt Flag show_home_page_hover_links_for_events "showHomePageHoverLinksForEvents",
    opt Flag show_my_tasks_hover_links "showMyTasksHoverLinks",
    opt Flag show_requested_meetings_on_home_page "showRequestedMeetingsOnHomePage",
}
::sforce::component! { ActivitiesSettings legacy }

/// `AddressSettings`, a [`Metadata`].
#[derive(Default)]
pub struct AddressSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `countriesAndStates`, required.
    pub countries_and_states: ::sforce::Opt<CountriesAndStates>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AddressSettings: "AddressSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req One(CountriesAndStates) countries_and_states "countriesAndStates",
}
::sforce::component! { AddressSettings legacy }

/// `AdjustmentsSettings`.
#[derive(Default)]
pub struct AdjustmentsSettings {
    /// `enableAdjustments`, required.
    pub enable_adjustments: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AdjustmentsSettings: "AdjustmentsSettings" in API, base None, subtypes [], object None;
    req Flag enable_adjustments "enableAdjustments",
}

/// `AgentConfigAssignments`.
#[derive(Default)]
pub struct AgentConfigAssignments {
    /// `profiles`.
    pub profiles: ::sforce::Opt<AgentConfigProfileAssignments>,
    /// `users`.
    pub users: ::sforce::Opt<AgentConfigUserAssignments>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AgentConfigAssignments: "AgentConfigAssignments" in API, base None, subtypes [], object None;
    opt One(AgentConfigProfileAssignments) profiles "profiles",
    opt One(AgentConfigUserAssignments) users "users",
}

/// `AgentConfigProfileAssignments`.
#[derive(Default)]
pub struct AgentConfigProfileAssignments {
    /// `profile`.
    pub profile: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AgentConfigProfileAssignments: "AgentConfigProfileAssignments" in API, base None, subtypes [], object None;
    opt Texts profile "profile",
}

/// `AgentConfigUserAssignments`.
#[derive(Default)]
pub struct AgentConfigUserAssignments {
    /// `user`.
    pub user: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AgentConfigUserAssignments: "AgentConfigUserAssignments" in API, base None, subtypes [], object None;
    opt Texts user "user",
}

/// `AnalyticSnapshot`, a [`Metadata`].
#[derive(Default)]
pub struct AnalyticSnapshot {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `groupColumn`.
    pub group_column: Option<String>,
    /// `mappings`.
    pub mappings: ::sforce::List<AnalyticSnapshotMapping>,
    /// `name`, required.
    pub name: Option<String>,
    /// `runningUser`.
    pub running_user: Option<String>,
    /// `sourceReport`, required.
    pub source_report: Option<String>,
    /// `targetObject`, required.
    pub target_object: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AnalyticSnapshot: "AnalyticSnapshot" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    opt Text group_column "groupColumn",
    opt List(AnalyticSnapshotMapping) mappings "mappings",
    req Text name "name",
    opt Text running_user "runningUser",
    req Text source_report "sourceReport",
    req Text target_object "targetObject",
}
::sforce::component! { AnalyticSnapshot legacy }

/// `AnalyticSnapshotMapping`.
#[derive(Default)]
pub struct AnalyticSnapshotMapping {
    /// `aggregateType`.
    pub aggregate_type: ::sforce::Pick<ReportSummaryType>,
    /// `sourceField`, required.
    pub source_field: Option<String>,
    /// `sourceType`, required.
    pub source_type: ::sforce::Pick<ReportJobSourceTypes>,
    /// `targetField`, required.
    pub target_field: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AnalyticSnapshotMapping: "AnalyticSnapshotMapping" in API, base None, subtypes [], object None;
    opt Pick(ReportSummaryType) aggregate_type "aggregateType",
    req Text source_field "sourceField",
    req Pick(ReportJobSourceTypes) source_type "sourceType",
    req Text target_field "targetField",
}

/// `ApexClass`, a [`MetadataWithContent`].
#[derive(Default)]
pub struct ApexClass {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `content`.
    pub content: Option<::sforce::Blob>,
    /// `apiVersion`, required.
    pub api_version: Option<::sforce::Number>,
    /// `packageVersions`.
    pub package_versions: ::sforce::List<PackageVersion>,
    /// `status`, required.
    pub status: ::sforce::Pick<ApexCodeUnitStatus>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ApexClass: "ApexClass" in API, base Some(&MetadataWithContent), subtypes [], object None;
    opt Text full_name "fullName",
    opt Blob content "content",
    req Num api_version "apiVersion",
    opt List(PackageVersion) package_versions "packageVersions",
    req Pick(ApexCodeUnitStatus) status "status",
}
::sforce::component! { ApexClass legacy }

::sforce::enumeration! {
    /// `ApexCodeUnitStatus`.
    pub enum ApexCodeUnitStatus {
        Inactive = "Inactive",
        Active = "Active",
        Deleted = "Deleted",
    }
}

/// `ApexComponent`, a [`MetadataWithContent`].
#[derive(Default)]
pub struct ApexComponent {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `content`.
    pub content: Option<::sforce::Blob>,
    /// `apiVersion`.
    pub api_version: Option<::sforce::Number>,
    /// `description`.
    pub description: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `packageVersions`.
    pub package_versions: ::sforce::List<PackageVersion>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ApexComponent: "ApexComponent" in API, base Some(&MetadataWithContent), subtypes [], object None;
    opt Text full_name "fullName",
    opt Blob content "content",
    opt Num api_version "apiVersion",
    opt Text description "description",
    req Text label "label",
    opt List(PackageVersion) package_versions "packageVersions",
}
::sforce::component! { ApexComponent legacy }

/// `ApexPage`, a [`MetadataWithContent`].
#[derive(Default)]
pub struct ApexPage {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `content`.
    pub content: Option<::sforce::Blob>,
    /// `apiVersion`, required.
    pub api_version: Option<::sforce::Number>,
    /// `availableInTouch`.
    pub available_in_touch: Option<bool>,
    /// `confirmationTokenRequired`.
    pub confirmation_token_required: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `packageVersions`.
    pub package_versions: ::sforce::List<PackageVersion>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ApexPage: "ApexPage" in API, base Some(&MetadataWithContent), subtypes [], object None;
    opt Text full_name "fullName",
    opt Blob content "content",
    req Num api_version "apiVersion",
    opt Flag available_in_touch "availableInTouch",
    opt Flag confirmation_token_required "confirmationTokenRequired",
    opt Text description "description",
    req Text label "label",
    opt List(PackageVersion) package_versions "packageVersions",
}
::sforce::component! { ApexPage legacy }

/// `ApexTrigger`, a [`MetadataWithContent`].
#[derive(Default)]
pub struct ApexTrigger {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `content`.
    pub content: Option<::sforce::Blob>,
    /// `apiVersion`, required.
    pub api_version: Option<::sforce::Number>,
    /// `packageVersions`.
    pub package_versions: ::sforce::List<PackageVersion>,
    /// `status`, required.
    pub status: ::sforce::Pick<ApexCodeUnitStatus>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ApexTrigger: "ApexTrigger" in API, base Some(&MetadataWithContent), subtypes [], object None;
    opt Text full_name "fullName",
    opt Blob content "content",
    req Num api_version "apiVersion",
    opt List(PackageVersion) package_versions "packageVersions",
    req Pick(ApexCodeUnitStatus) status "status",
}
::sforce::component! { ApexTrigger legacy }

/// `AppMenu`, a [`Metadata`].
#[derive(Default)]
pub struct AppMenu {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `appMenuItems`.
    pub app_menu_items: ::sforce::List<AppMenuItem>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AppMenu: "AppMenu" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(AppMenuItem) app_menu_items "appMenuItems",
}
::sforce::component! { AppMenu legacy }

/// `AppMenuItem`.
#[derive(Default)]
pub struct AppMenuItem {
    /// `name`, required.
    pub name: Option<String>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AppMenuItem: "AppMenuItem" in API, base None, subtypes [], object None;
    req Text name "name",
    req Text r#type "type",
}

/// `ApprovalAction`.
#[derive(Default)]
pub struct ApprovalAction {
    /// `action`.
    pub action: ::sforce::List<WorkflowActionReference>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ApprovalAction: "ApprovalAction" in API, base None, subtypes [], object None;
    opt List(WorkflowActionReference) action "action",
}

/// `ApprovalEntryCriteria`.
#[derive(Default)]
pub struct ApprovalEntryCriteria {
    /// `booleanFilter`.
    pub boolean_filter: Option<String>,
    /// `criteriaItems`.
    pub criteria_items: ::sforce::List<FilterItem>,
    /// `formula`.
    pub formula: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ApprovalEntryCriteria: "ApprovalEntryCriteria" in API, base None, subtypes [], object None;
    opt Text boolean_filter "booleanFilter",
    opt List(FilterItem) criteria_items "criteriaItems",
    opt Text formula "formula",
}

/// `ApprovalPageField`.
#[derive(Default)]
pub struct ApprovalPageField {
    /// `field`.
    pub field: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ApprovalPageField: "ApprovalPageField" in API, base None, subtypes [], object None;
    opt Texts field "field",
}

/// `ApprovalProcess`, a [`Metadata`].
#[derive(Default)]
pub struct ApprovalProcess {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `active`, required.
    pub active: Option<bool>,
    /// `allowRecall`.
    pub allow_recall: Option<bool>,
    /// `allowedSubmitters`.
    pub allowed_submitters: ::sforce::List<ApprovalSubmitter>,
    /// `approvalPageFields`.
    pub approval_page_fields: ::sforce::Opt<ApprovalPageField>,
    /// `approvalStep`.
    pub approval_step: ::sforce::List<ApprovalStep>,
    /// `description`.
    pub description: Option<String>,
    /// `emailTemplate`.
    pub email_template: Option<String>,
    /// `enableMobileDeviceAccess`.
    pub enable_mobile_device_access: Option<bool>,
    /// `entryCriteria`.
    pub entry_criteria: ::sforce::Opt<ApprovalEntryCriteria>,
    /// `finalApprovalActions`.
    pub final_approval_actions: ::sforce::Opt<ApprovalAction>,
    /// `finalApprovalRecordLock`.
    pub final_approval_record_lock: Option<bool>,
    /// `finalRejectionActions`.
    pub final_rejection_actions: ::sforce::Opt<ApprovalAction>,
    /// `finalRejectionRecordLock`.
    pub final_rejection_record_lock: Option<bool>,
    /// `initialSubmissionActions`.
    pub initial_submission_actions: ::sforce::Opt<ApprovalAction>,
    /// `label`, required.
    pub label: Option<String>,
    /// `nextAutomatedApprover`.
    pub next_automated_approver: ::sforce::Opt<NextAutomatedApprover>,
    /// `postTemplate`.
    pub post_template: Option<String>,
    /// `recallActions`.
    pub recall_actions: ::sforce::Opt<ApprovalAction>,
    /// `recordEditability`, required.
    pub record_editability: ::sforce::Pick<RecordEditabilityType>,
    /// `showApprovalHistory`.
    pub show_approval_history: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ApprovalProcess: "ApprovalProcess" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Flag active "active",
    opt Flag allow_recall "allowRecall",
    opt List(ApprovalSubmitter) allowed_submitters "allowedSubmitters",
    opt One(ApprovalPageField) approval_page_fields "approvalPageFields",
    opt List(ApprovalStep) approval_step "approvalStep",
    opt Text description "description",
    opt Text email_template "emailTemplate",
    opt Flag enable_mobile_device_access "enableMobileDeviceAccess",
    opt One(ApprovalEntryCriteria) entry_criteria "entryCriteria",
    opt One(ApprovalAction) final_approval_actions "finalApprovalActions",
    opt Flag final_approval_record_lock "finalApprovalRecordLock",
    opt One(ApprovalAction) final_rejection_actions "finalRejectionActions",
    opt Flag final_rejection_record_lock "finalRejectionRecordLock",
    opt One(ApprovalAction) initial_submission_actions "initialSubmissionActions",
    req Text label "label",
    opt One(NextAutomatedApprover) next_automated_approver "nextAutomatedApprover",
    opt Text post_template "postTemplate",
    opt One(ApprovalAction) recall_actions "recallActions",
    req Pick(RecordEditabilityType) record_editability "recordEditability",
    opt Flag show_approval_history "showApprovalHistory",
}
::sforce::component! { ApprovalProcess legacy }

/// `ApprovalStep`.
#[derive(Default)]
pub struct ApprovalStep {
    /// `allowDelegate`.
    pub allow_delegate: Option<bool>,
    /// `approvalActions`.
    pub approval_actions: ::sforce::Opt<ApprovalAction>,
    /// `assignedApprover`, required.
    pub assigned_approver: ::sforce::Opt<ApprovalStepApprover>,
    /// `description`.
    pub description: Option<String>,
    /// `entryCriteria`.
    pub entry_criteria: ::sforce::Opt<ApprovalEntryCriteria>,
    /// `ifCriteriaNotMet`.
    pub if_criteria_not_met: ::sforce::Pick<StepCriteriaNotMetType>,
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `rejectBehavior`.
    pub reject_behavior: ::sforce::Opt<ApprovalStepRejectBehavior>,
    /// `rejectionActions`.
    pub rejection_actions: ::sforce::Opt<ApprovalAction>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ApprovalStep: "ApprovalStep" in API, base None, subtypes [], object None;
    opt Flag allow_delegate "allowDelegate",
    opt One(ApprovalAction) approval_actions "approvalActions",
    req One(ApprovalStepApprover) assigned_approver "assignedApprover",
    opt Text description "description",
    opt One(ApprovalEntryCriteria) entry_criteria "entryCriteria",
    opt Pick(StepCriteriaNotMetType) if_criteria_not_met "ifCriteriaNotMet",
    req Text label "label",
    req Text name "name",
    opt One(ApprovalStepRejectBehavior) reject_behavior "rejectBehavior",
    opt One(ApprovalAction) rejection_actions "rejectionActions",
}

/// `ApprovalStepApprover`.
#[derive(Default)]
pub struct ApprovalStepApprover {
    /// `approver`.
    pub approver: ::sforce::List<Approver>,
    /// `whenMultipleApprovers`.
    pub when_multiple_approvers: ::sforce::Pick<RoutingType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ApprovalStepApprover: "ApprovalStepApprover" in API, base None, subtypes [], object None;
    opt List(Approver) approver "approver",
    opt Pick(RoutingType) when_multiple_approvers "whenMultipleApprovers",
}

/// `ApprovalStepRejectBehavior`.
#[derive(Default)]
pub struct ApprovalStepRejectBehavior {
    /// `type`, required.
    pub r#type: ::sforce::Pick<StepRejectBehaviorType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ApprovalStepRejectBehavior: "ApprovalStepRejectBehavior" in API, base None, subtypes [], object None;
    req Pick(StepRejectBehaviorType) r#type "type",
}

/// `ApprovalSubmitter`.
#[derive(Default)]
pub struct ApprovalSubmitter {
    /// `submitter`.
    pub submitter: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<ProcessSubmitterType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ApprovalSubmitter: "ApprovalSubmitter" in API, base None, subtypes [], object None;
    opt Text submitter "submitter",
    req Pick(ProcessSubmitterType) r#type "type",
}

/// `Approver`.
#[derive(Default)]
pub struct Approver {
    /// `name`.
    pub name: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<NextOwnerType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Approver: "Approver" in API, base None, subtypes [], object None;
    opt Text name "name",
    req Pick(NextOwnerType) r#type "type",
}

::sforce::enumeration! {
    /// `Article`.
    pub enum Article {
        None = "None",
        Indefinite = "Indefinite",
        Definite = "Definite",
    }
}

/// `ArticleTypeChannelDisplay`.
#[derive(Default)]
pub struct ArticleTypeChannelDisplay {
    /// `articleTypeTemplates`.
    pub article_type_templates: ::sforce::List<ArticleTypeTemplate>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ArticleTypeChannelDisplay: "ArticleTypeChannelDisplay" in API, base None, subtypes [], object None;
    opt List(ArticleTypeTemplate) article_type_templates "articleTypeTemplates",
}

/// `ArticleTypeTemplate`.
#[derive(Default)]
pub struct ArticleTypeTemplate {
    /// `channel`, required.
    pub channel: ::sforce::Pick<Channel>,
    /// `page`.
    pub page: Option<String>,
    /// `template`, required.
    pub template: ::sforce::Pick<Template>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ArticleTypeTemplate: "ArticleTypeTemplate" in API, base None, subtypes [], object None;
    req Pick(Channel) channel "channel",
    opt Text page "page",
    req Pick(Template) template "template",
}

::sforce::enumeration! {
    /// `AssignToLookupValueType`.
    pub enum AssignToLookupValueType {
        User = "User",
        Queue = "Queue",
    }
}

/// `AssignmentRule`, a [`Metadata`].
#[derive(Default)]
pub struct AssignmentRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `active`.
    pub active: Option<bool>,
    /// `ruleEntry`.
    pub rule_entry: ::sforce::List<RuleEntry>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AssignmentRule: "AssignmentRule" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag active "active",
    opt List(RuleEntry) rule_entry "ruleEntry",
}
::sforce::component! { AssignmentRule legacy }

/// `AssignmentRules`, a [`Metadata`].
#[derive(Default)]
pub struct AssignmentRules {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `assignmentRule`.
    pub assignment_rule: ::sforce::List<AssignmentRule>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AssignmentRules: "AssignmentRules" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(AssignmentRule) assignment_rule "assignmentRule",
}
::sforce::component! { AssignmentRules legacy }

::sforce::enumeration! {
    /// `AsyncRequestState`.
    pub enum AsyncRequestState {
        Queued = "Queued",
        InProgress = "InProgress",
        Completed = "Completed",
        Error = "Error",
    }
}

/// `Attachment`.
#[derive(Default)]
pub struct Attachment {
    /// `content`, required.
    pub content: Option<::sforce::Blob>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Attachment: "Attachment" in API, base None, subtypes [], object None;
    req Blob content "content",
    req Text name "name",
}

/// `AuthProvider`, a [`Metadata`].
#[derive(Default)]
pub struct AuthProvider {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `authorizeUrl`.
    pub authorize_url: Option<String>,
    /// `consumerKey`.
    pub consumer_key: Option<String>,
    /// `consumerSecret`, required.
    pub consumer_secret: Option<String>,
    /// `defaultScopes`.
    pub default_scopes: Option<String>,
    /// `errorUrl`.
    pub error_url: Option<String>,
    /// `executionUser`.
    pub execution_user: Option<String>,
    /// `friendlyName`, required.
    pub friendly_name: Option<String>,
    /// `idTokenIssuer`.
    pub id_token_issuer: Option<String>,
    /// `portal`.
    pub portal: Option<String>,
    /// `providerType`, required.
    pub provider_type: ::sforce::Pick<AuthProviderType>,
    /// `registrationHandler`.
    pub registration_handler: Option<String>,
    /// `sendAccessTokenInHeader`.
    pub send_access_token_in_header: Option<bool>,
    /// `sendClientCredentialsInHeader`.
    pub send_client_credentials_in_header: Option<bool>,
    /// `tokenUrl`.
    pub token_url: Option<String>,
    /// `userInfoUrl`.
    pub user_info_url: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AuthProvider: "AuthProvider" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text authorize_url "authorizeUrl",
    opt Text consumer_key "consumerKey",
    req Text consumer_secret "consumerSecret",
    opt Text default_scopes "defaultScopes",
    opt Text error_url "errorUrl",
    opt Text execution_user "executionUser",
    req Text friendly_name "friendlyName",
    opt Text id_token_issuer "idTokenIssuer",
    opt Text portal "portal",
    req Pick(AuthProviderType) provider_type "providerType",
    opt Text registration_handler "registrationHandler",
    opt Flag send_access_token_in_header "sendAccessTokenInHeader",
    opt Flag send_client_credentials_in_header "sendClientCredentialsInHeader",
    opt Text token_url "tokenUrl",
    opt Text user_info_url "userInfoUrl",
}
::sforce::component! { AuthProvider legacy }

::sforce::enumeration! {
    /// `AuthProviderType`.
    pub enum AuthProviderType {
        Facebook = "Facebook",
        Janrain = "Janrain",
        Salesforce = "Salesforce",
        OpenIdConnect = "OpenIdConnect",
    }
}

::sforce::enumeration! {
    /// `AuthenticationProtocol`.
    pub enum AuthenticationProtocol {
        NoAuthentication = "NoAuthentication",
        Oauth = "Oauth",
        Password = "Password",
    }
}

/// `AutoResponseRule`, a [`Metadata`].
#[derive(Default)]
pub struct AutoResponseRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `active`.
    pub active: Option<bool>,
    /// `ruleEntry`.
    pub rule_entry: ::sforce::List<RuleEntry>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AutoResponseRule: "AutoResponseRule" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag active "active",
    opt List(RuleEntry) rule_entry "ruleEntry",
}
::sforce::component! { AutoResponseRule legacy }

/// `AutoResponseRules`, a [`Metadata`].
#[derive(Default)]
pub struct AutoResponseRules {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `autoResponseRule`.
    pub auto_response_rule: ::sforce::List<AutoResponseRule>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AutoResponseRules: "AutoResponseRules" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(AutoResponseRule) auto_response_rule "autoResponseRule",
}
::sforce::component! { AutoResponseRules legacy }
