// Made by `cargo xtask generate` from metadata 66.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `UIObjectRelationConfig`, a [`Metadata`].
#[derive(Default)]
pub struct UIObjectRelationConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `UIObjectRelationFieldConfigs`.
    pub ui_object_relation_field_configs: ::sforce::List<UIObjectRelationFieldConfig>,
    /// `contextObject`, required.
    pub context_object: Option<String>,
    /// `contextObjectRecordType`.
    pub context_object_record_type: Option<String>,
    /// `directRelationshipField`.
    pub direct_relationship_field: Option<String>,
    /// `indirectObjectContextField`.
    pub indirect_object_context_field: Option<String>,
    /// `indirectObjectRelatedField`.
    pub indirect_object_related_field: Option<String>,
    /// `indirectRelationshipObject`.
    pub indirect_relationship_object: Option<String>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `relatedObject`, required.
    pub related_object: Option<String>,
    /// `relatedObjectRecordType`.
    pub related_object_record_type: Option<String>,
    /// `relationshipType`, required.
    pub relationship_type: ::sforce::Pick<ObjectRelationshipType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { UIObjectRelationConfig: "UIObjectRelationConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(UIObjectRelationFieldConfig) ui_object_relation_field_configs "UIObjectRelationFieldConfigs",
    req Text context_object "contextObject",
    opt Text context_object_record_type "contextObjectRecordType",
    opt Text direct_relationship_field "directRelationshipField",
    opt Text indirect_object_context_field "indirectObjectContextField",
    opt Text indirect_object_related_field "indirectObjectRelatedField",
    opt Text indirect_relationship_object "indirectRelationshipObject",
    opt Flag is_active "isActive",
    req Text master_label "masterLabel",
    req Text related_object "relatedObject",
    opt Text related_object_record_type "relatedObjectRecordType",
    req Pick(ObjectRelationshipType) relationship_type "relationshipType",
}
::sforce::component! { UIObjectRelationConfig }

/// `UIObjectRelationFieldConfig`.
#[derive(Default)]
pub struct UIObjectRelationFieldConfig {
    /// `displayLabel`, required.
    pub display_label: Option<String>,
    /// `queryText`, required.
    pub query_text: Option<String>,
    /// `rowOrder`, required.
    pub row_order: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { UIObjectRelationFieldConfig: "UIObjectRelationFieldConfig" in API, base None, subtypes [], object None;
    req Text display_label "displayLabel",
    req Text query_text "queryText",
    req Int row_order "rowOrder",
}

::sforce::enumeration! {
    /// `UiBehavior`.
    pub enum UiBehavior {
        Edit = "Edit",
        Required = "Required",
        Readonly = "Readonly",
    }
}

/// `UiFormatSpecification`.
#[derive(Default)]
pub struct UiFormatSpecification {
    /// `formatProperties`, required.
    pub format_properties: Option<String>,
    /// `formatType`, required.
    pub format_type: ::sforce::Pick<FormatType>,
    /// `order`, required.
    pub order: Option<i32>,
    /// `visibilityRule`.
    pub visibility_rule: ::sforce::Opt<UiFormulaRule>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { UiFormatSpecification: "UiFormatSpecification" in API, base None, subtypes [], object None;
    req Text format_properties "formatProperties",
    req Pick(FormatType) format_type "formatType",
    req Int order "order",
    opt One(UiFormulaRule) visibility_rule "visibilityRule",
}

/// `UiFormatSpecificationSet`, a [`Metadata`].
#[derive(Default)]
pub struct UiFormatSpecificationSet {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `field`, required.
    pub field: Option<String>,
    /// `formatType`, required.
    pub format_type: ::sforce::Pick<FormatType>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `sobjectType`, required.
    pub sobject_type: Option<String>,
    /// `uiFormatSpecifications`.
    pub ui_format_specifications: ::sforce::List<UiFormatSpecification>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { UiFormatSpecificationSet: "UiFormatSpecificationSet" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text field "field",
    req Pick(FormatType) format_type "formatType",
    req Text master_label "masterLabel",
    req Text sobject_type "sobjectType",
    opt List(UiFormatSpecification) ui_format_specifications "uiFormatSpecifications",
}
::sforce::component! { UiFormatSpecificationSet }

/// `UiFormulaCriterion`.
#[derive(Default)]
pub struct UiFormulaCriterion {
    /// `leftValue`, required.
    pub left_value: Option<String>,
    /// `operator`, required.
    pub operator: Option<String>,
    /// `rightValue`.
    pub right_value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { UiFormulaCriterion: "UiFormulaCriterion" in API, base None, subtypes [], object None;
    req Text left_value "leftValue",
    req Text operator "operator",
    opt Text right_value "rightValue",
}

/// `UiFormulaRule`.
#[derive(Default)]
pub struct UiFormulaRule {
    /// `booleanFilter`.
    pub boolean_filter: Option<String>,
    /// `criteria`.
    pub criteria: ::sforce::List<UiFormulaCriterion>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { UiFormulaRule: "UiFormulaRule" in API, base None, subtypes [], object None;
    opt Text boolean_filter "booleanFilter",
    opt List(UiFormulaCriterion) criteria "criteria",
}

::sforce::enumeration! {
    /// `UiLoginFlowType`.
    pub enum UiLoginFlowType {
        VisualWorkflow = "VisualWorkflow",
        VisualForce = "VisualForce",
    }
}

/// `UiPlugin`, a [`MetadataWithContent`].
#[derive(Default)]
pub struct UiPlugin {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `content`.
    pub content: Option<::sforce::Blob>,
    /// `description`.
    pub description: Option<String>,
    /// `extensionPointIdentifier`, required.
    pub extension_point_identifier: Option<String>,
    /// `isEnabled`, required.
    pub is_enabled: Option<bool>,
    /// `language`, required.
    pub language: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { UiPlugin: "UiPlugin" in API, base Some(&MetadataWithContent), subtypes [], object None;
    opt Text full_name "fullName",
    opt Blob content "content",
    opt Text description "description",
    req Text extension_point_identifier "extensionPointIdentifier",
    req Flag is_enabled "isEnabled",
    req Text language "language",
    req Text master_label "masterLabel",
}
::sforce::component! { UiPlugin }

/// `UiPreviewMessageTabDef`, a [`Metadata`].
#[derive(Default)]
pub struct UiPreviewMessageTabDef {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `isActive`, required.
    pub is_active: Option<bool>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `label`, required.
    pub label: Option<String>,
    /// `lightningComponentDef`, required.
    pub lightning_component_def: Option<String>,
    /// `supportedChannel`, required.
    pub supported_channel: ::sforce::Pick<SupportedChannel>,
    /// `tabName`, required.
    pub tab_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { UiPreviewMessageTabDef: "UiPreviewMessageTabDef" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Flag is_active "isActive",
    opt Flag is_protected "isProtected",
    req Text label "label",
    req Text lightning_component_def "lightningComponentDef",
    req Pick(SupportedChannel) supported_channel "supportedChannel",
    req Text tab_name "tabName",
}
::sforce::component! { UiPreviewMessageTabDef }

::sforce::enumeration! {
    /// `UiType`.
    pub enum UiType {
        Aloha = "Aloha",
        Lightning = "Lightning",
    }
}

/// `UnifiedSalesIntelligenceSettings`, a [`Metadata`].
#[derive(Default)]
pub struct UnifiedSalesIntelligenceSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableDealIntelligence`.
    pub enable_deal_intelligence: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { UnifiedSalesIntelligenceSettings: "UnifiedSalesIntelligenceSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_deal_intelligence "enableDealIntelligence",
}
::sforce::component! { UnifiedSalesIntelligenceSettings }

::sforce::enumeration! {
    /// `UntrustedRedirectEnum`.
    pub enum UntrustedRedirectEnum {
        AlwaysAllowed = "AlwaysAllowed",
        AllowWithUserPermission = "AllowWithUserPermission",
        NeverAllowed = "NeverAllowed",
    }
}

::sforce::enumeration! {
    /// `UploadStatus`.
    pub enum UploadStatus {
        Complete = "complete",
        Uploading = "uploading",
    }
}

/// `UpsertResult`.
#[derive(Default)]
pub struct UpsertResult {
    /// `created`, required.
    pub created: Option<bool>,
    /// `errors`.
    pub errors: ::sforce::List<Error>,
    /// `fullName`, required.
    pub full_name: Option<String>,
    /// `success`, required.
    pub success: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { UpsertResult: "UpsertResult" in API, base None, subtypes [], object None;
    req Flag created "created",
    opt List(Error) errors "errors",
    req Text full_name "fullName",
    req Flag success "success",
}

::sforce::enumeration! {
    /// `UsageTag`.
    pub enum UsageTag {
        None = "NONE",
        KeyQualifier = "KEY_QUALIFIER",
    }
}

/// `UserAuthCertificate`, a [`MetadataWithContent`].
#[derive(Default)]
pub struct UserAuthCertificate {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `content`.
    pub content: Option<::sforce::Blob>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `expirationDate`.
    pub expiration_date: Option<::sforce::DateTime>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `serialNumber`, required.
    pub serial_number: Option<String>,
    /// `user`, required.
    pub user: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { UserAuthCertificate: "UserAuthCertificate" in API, base Some(&MetadataWithContent), subtypes [], object None;
    opt Text full_name "fullName",
    opt Blob content "content",
    req Text developer_name "developerName",
    opt DateTime expiration_date "expirationDate",
    req Text master_label "masterLabel",
    req Text serial_number "serialNumber",
    req Text user "user",
}
::sforce::component! { UserAuthCertificate }

/// `UserCriteria`, a [`Metadata`].
#[derive(Default)]
pub struct UserCriteria {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `creationAgeInSeconds`.
    pub creation_age_in_seconds: Option<i32>,
    /// `description`.
    pub description: Option<String>,
    /// `lastChatterActivityAgeInSeconds`.
    pub last_chatter_activity_age_in_seconds: Option<i32>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `profiles`.
    pub profiles: Vec<String>,
    /// `userTypes`.
    pub user_types: ::sforce::Picks<NetworkUserType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { UserCriteria: "UserCriteria" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Int creation_age_in_seconds "creationAgeInSeconds",
    opt Text description "description",
    opt Int last_chatter_activity_age_in_seconds "lastChatterActivityAgeInSeconds",
    req Text master_label "masterLabel",
    opt Texts profiles "profiles",
    opt Picks(NetworkUserType) user_types "userTypes",
}
::sforce::component! { UserCriteria }

::sforce::enumeration! {
    /// `UserDateGranularity`.
    pub enum UserDateGranularity {
        None = "None",
        Day = "Day",
        Week = "Week",
        Month = "Month",
        Quarter = "Quarter",
        Year = "Year",
        FiscalQuarter = "FiscalQuarter",
        FiscalYear = "FiscalYear",
        MonthInYear = "MonthInYear",
        DayInMonth = "DayInMonth",
        FiscalPeriod = "FiscalPeriod",
        FiscalWeek = "FiscalWeek",
    }
}

::sforce::enumeration! {
    /// `UserDateInterval`.
    pub enum UserDateInterval {
        IntervalCurrent = "INTERVAL_CURRENT",
        IntervalCurnext1 = "INTERVAL_CURNEXT1",
        IntervalCurprev1 = "INTERVAL_CURPREV1",
        IntervalNext1 = "INTERVAL_NEXT1",
        IntervalPrev1 = "INTERVAL_PREV1",
        IntervalCurnext3 = "INTERVAL_CURNEXT3",
        IntervalCurfy = "INTERVAL_CURFY",
        IntervalPrevfy = "INTERVAL_PREVFY",
        IntervalPrev2fy = "INTERVAL_PREV2FY",
        IntervalAgo2fy = "INTERVAL_AGO2FY",
        IntervalNextfy = "INTERVAL_NEXTFY",
        IntervalPrevcurfy = "INTERVAL_PREVCURFY",
        IntervalPrevcur2fy = "INTERVAL_PREVCUR2FY",
        IntervalCurnextfy = "INTERVAL_CURNEXTFY",
        IntervalCustom = "INTERVAL_CUSTOM",
        IntervalYesterday = "INTERVAL_YESTERDAY",
        IntervalToday = "INTERVAL_TODAY",
        IntervalTomorrow = "INTERVAL_TOMORROW",
        IntervalLastweek = "INTERVAL_LASTWEEK",
        IntervalThisweek = "INTERVAL_THISWEEK",
        IntervalNextweek = "INTERVAL_NEXTWEEK",
        IntervalLastmonth = "INTERVAL_LASTMONTH",
        IntervalThismonth = "INTERVAL_THISMONTH",
        IntervalNextmonth = "INTERVAL_NEXTMONTH",
        IntervalLastthismonth = "INTERVAL_LASTTHISMONTH",
        IntervalThisnextmonth = "INTERVAL_THISNEXTMONTH",
        IntervalCurrentq = "INTERVAL_CURRENTQ",
        IntervalCurnextq = "INTERVAL_CURNEXTQ",
        IntervalCurprevq = "INTERVAL_CURPREVQ",
        IntervalNextq = "INTERVAL_NEXTQ",
        IntervalPrevq = "INTERVAL_PREVQ",
        IntervalCurnext3q = "INTERVAL_CURNEXT3Q",
        IntervalCury = "INTERVAL_CURY",
        IntervalPrevy = "INTERVAL_PREVY",
        IntervalPrev2y = "INTERVAL_PREV2Y",
        IntervalAgo2y = "INTERVAL_AGO2Y",
        IntervalNexty = "INTERVAL_NEXTY",
        IntervalPrevcury = "INTERVAL_PREVCURY",
        IntervalPrevcur2y = "INTERVAL_PREVCUR2Y",
        IntervalCurnexty = "INTERVAL_CURNEXTY",
        IntervalLast7 = "INTERVAL_LAST7",
        IntervalLast30 = "INTERVAL_LAST30",
        IntervalLast60 = "INTERVAL_LAST60",
        IntervalLast90 = "INTERVAL_LAST90",
        IntervalLast120 = "INTERVAL_LAST120",
        IntervalNext7 = "INTERVAL_NEXT7",
        IntervalNext30 = "INTERVAL_NEXT30",
        IntervalNext60 = "INTERVAL_NEXT60",
        IntervalNext90 = "INTERVAL_NEXT90",
        IntervalNext120 = "INTERVAL_NEXT120",
        LastFiscalweek = "LAST_FISCALWEEK",
        ThisFiscalweek = "THIS_FISCALWEEK",
        NextFiscalweek = "NEXT_FISCALWEEK",
        LastFiscalperiod = "LAST_FISCALPERIOD",
        ThisFiscalperiod = "THIS_FISCALPERIOD",
        NextFiscalperiod = "NEXT_FISCALPERIOD",
        LastthisFiscalperiod = "LASTTHIS_FISCALPERIOD",
        ThisnextFiscalperiod = "THISNEXT_FISCALPERIOD",
        CurrentEntitlementPeriod = "CURRENT_ENTITLEMENT_PERIOD",
        PreviousEntitlementPeriod = "PREVIOUS_ENTITLEMENT_PERIOD",
        PreviousTwoEntitlementPeriods = "PREVIOUS_TWO_ENTITLEMENT_PERIODS",
        TwoEntitlementPeriodsAgo = "TWO_ENTITLEMENT_PERIODS_AGO",
        CurrentAndPreviousEntitlementPeriod = "CURRENT_AND_PREVIOUS_ENTITLEMENT_PERIOD",
        CurrentAndPreviousTwoEntitlementPeriods = "CURRENT_AND_PREVIOUS_TWO_ENTITLEMENT_PERIODS",
    }
}

/// `UserEngagementSettings`, a [`Metadata`].
#[derive(Default)]
pub struct UserEngagementSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `canUseAdoptionApps`.
    pub can_use_adoption_apps: Option<bool>,
    /// `doesScheduledSwitcherRunDaily`.
    pub does_scheduled_switcher_run_daily: Option<bool>,
    /// `enableCustomHelpGlobalSection`.
    pub enable_custom_help_global_section: Option<bool>,
    /// `enableHelpMenuShowFeedback`.
    pub enable_help_menu_show_feedback: Option<bool>,
    /// `enableHelpMenuShowHelp`.
    pub enable_help_menu_show_help: Option<bool>,
    /// `enableHelpMenuShowNewUser`.
    pub enable_help_menu_show_new_user: Option<bool>,
    /// `enableHelpMenuShowSearch`.
    pub enable_help_menu_show_search: Option<bool>,
    /// `enableHelpMenuShowSfdcContent`.
    pub enable_help_menu_show_sfdc_content: Option<bool>,
    /// `enableHelpMenuShowShortcut`.
    pub enable_help_menu_show_shortcut: Option<bool>,
    /// `enableHelpMenuShowSupport`.
    pub enable_help_menu_show_support: Option<bool>,
    /// `enableHelpMenuShowTrailhead`.
    pub enable_help_menu_show_trailhead: Option<bool>,
    /// `enableIBILOptOutDashboards`.
    pub enable_ibil_opt_out_dashboards: Option<bool>,
    /// `enableIBILOptOutEvents`.
    pub enable_ibil_opt_out_events: Option<bool>,
    /// `enableIBILOptOutReports`.
    pub enable_ibil_opt_out_reports: Option<bool>,
    /// `enableIBILOptOutTasks`.
    pub enable_ibil_opt_out_tasks: Option<bool>,
    /// `enableLexToClassicFeedbackEnable`.
    pub enable_lex_to_classic_feedback_enable: Option<bool>,
    /// `enableOrchestrationInSandbox`.
    pub enable_orchestration_in_sandbox: Option<bool>,
    /// `enableOrgUserAssistEnabled`.
    pub enable_org_user_assist_enabled: Option<bool>,
    /// `enableScheduledSwitcher`.
    pub enable_scheduled_switcher: Option<bool>,
    /// `enableSfdcProductFeedbackSurvey`.
    pub enable_sfdc_product_feedback_survey: Option<bool>,
    /// `enableShowSalesforceUserAssist`.
    pub enable_show_salesforce_user_assist: Option<bool>,
    /// `isAutoTransitionDelayed`.
    pub is_auto_transition_delayed: Option<bool>,
    /// `isCrucNotificationDisabled`.
    pub is_cruc_notification_disabled: Option<bool>,
    /// `isCustomProfileAutoTransitionDelayed`.
    pub is_custom_profile_auto_transition_delayed: Option<bool>,
    /// `isLEXWelcomeMatDisabled`.
    pub is_lex_welcome_mat_disabled: Option<bool>,
    /// `isMeetTheAssistantDisabledInClassic`.
    pub is_meet_the_assistant_disabled_in_classic: Option<bool>,
    /// `isMeetTheAssistantDisabledInLightning`.
    pub is_meet_the_assistant_disabled_in_lightning: Option<bool>,
    /// `isSmartNudgesDisabled`.
    pub is_smart_nudges_disabled: Option<bool>,
    /// `optimizerAppEnabled`.
    pub optimizer_app_enabled: Option<bool>,
    /// `suggestedForYou`.
    pub suggested_for_you: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { UserEngagementSettings: "UserEngagementSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag can_use_adoption_apps "canUseAdoptionApps",
    opt Flag does_scheduled_switcher_run_daily "doesScheduledSwitcherRunDaily",
    opt Flag enable_custom_help_global_section "enableCustomHelpGlobalSection",
    opt Flag enable_help_menu_show_feedback "enableHelpMenuShowFeedback",
    opt Flag enable_help_menu_show_help "enableHelpMenuShowHelp",
    opt Flag enable_help_menu_show_new_user "enableHelpMenuShowNewUser",
    opt Flag enable_help_menu_show_search "enableHelpMenuShowSearch",
    opt Flag enable_help_menu_show_sfdc_content "enableHelpMenuShowSfdcContent",
    opt Flag enable_help_menu_show_shortcut "enableHelpMenuShowShortcut",
    opt Flag enable_help_menu_show_support "enableHelpMenuShowSupport",
    opt Flag enable_help_menu_show_trailhead "enableHelpMenuShowTrailhead",
    opt Flag enable_ibil_opt_out_dashboards "enableIBILOptOutDashboards",
    opt Flag enable_ibil_opt_out_events "enableIBILOptOutEvents",
    opt Flag enable_ibil_opt_out_reports "enableIBILOptOutReports",
    opt Flag enable_ibil_opt_out_tasks "enableIBILOptOutTasks",
    opt Flag enable_lex_to_classic_feedback_enable "enableLexToClassicFeedbackEnable",
    opt Flag enable_orchestration_in_sandbox "enableOrchestrationInSandbox",
    opt Flag enable_org_user_assist_enabled "enableOrgUserAssistEnabled",
    opt Flag enable_scheduled_switcher "enableScheduledSwitcher",
    opt Flag enable_sfdc_product_feedback_survey "enableSfdcProductFeedbackSurvey",
    opt Flag enable_show_salesforce_user_assist "enableShowSalesforceUserAssist",
    opt Flag is_auto_transition_delayed "isAutoTransitionDelayed",
    opt Flag is_cruc_notification_disabled "isCrucNotificationDisabled",
    opt Flag is_custom_profile_auto_transition_delayed "isCustomProfileAutoTransitionDelayed",
    opt Flag is_lex_welcome_mat_disabled "isLEXWelcomeMatDisabled",
    opt Flag is_meet_the_assistant_disabled_in_classic "isMeetTheAssistantDisabledInClassic",
    opt Flag is_meet_the_assistant_disabled_in_lightning "isMeetTheAssistantDisabledInLightning",
    opt Flag is_smart_nudges_disabled "isSmartNudgesDisabled",
    opt Flag optimizer_app_enabled "optimizerAppEnabled",
    opt Flag suggested_for_you "suggestedForYou",
}
::sforce::component! { UserEngagementSettings }

/// `UserInterfaceSettings`, a [`Metadata`].
#[derive(Default)]
pub struct UserInterfaceSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `alternateAlohaListView`.
    pub alternate_aloha_list_view: Option<bool>,
    /// `dynamicMruActionsOff`.
    pub dynamic_mru_actions_off: Option<bool>,
    /// `enableAsyncRelatedLists`.
    pub enable_async_related_lists: Option<bool>,
    /// `enableClickjackUserPageHeaderless`.
    pub enable_clickjack_user_page_headerless: Option<bool>,
    /// `enableCollapsibleSections`.
    pub enable_collapsible_sections: Option<bool>,
    /// `enableCollapsibleSideBar`.
    pub enable_collapsible_side_bar: Option<bool>,
    /// `enableCustomObjectTruncate`.
    pub enable_custom_object_truncate: Option<bool>,
    /// `enableCustomeSideBarOnAllPages`.
    pub enable_custome_side_bar_on_all_pages: Option<bool>,
    /// `enableDeleteFieldHistory`.
    pub enable_delete_field_history: Option<bool>,
    /// `enableEinsteinCopilotSetupCompletedEnabled`.
    pub enable_einstein_copilot_setup_completed_enabled: Option<bool>,
    /// `enableExternalObjectAsyncRelatedLists`.
    pub enable_external_object_async_related_lists: Option<bool>,
    /// `enableHoverDetails`.
    pub enable_hover_details: Option<bool>,
    /// `enableInlineEdit`.
    pub enable_inline_edit: Option<bool>,
    /// `enableLightningVerticalNav`.
    pub enable_lightning_vertical_nav: Option<bool>,
    /// `enableNewPageLayoutEditor`.
    pub enable_new_page_layout_editor: Option<bool>,
    /// `enablePersonalCanvas`.
    pub enable_personal_canvas: Option<bool>,
    /// `enablePrintableListViews`.
    pub enable_printable_list_views: Option<bool>,
    /// `enableProfileCustomTabsets`.
    pub enable_profile_custom_tabsets: Option<bool>,
    /// `enableQuickCreate`.
    pub enable_quick_create: Option<bool>,
    /// `enableQuickSetupPanel`.
    pub enable_quick_setup_panel: Option<bool>,
    /// `enableRelatedListHovers`.
    pub enable_related_list_hovers: Option<bool>,
    /// `enableSldsV2`.
    pub enable_slds_v2: Option<bool>,
    /// `enableSldsV2DarkModeInCosmos`.
    pub enable_slds_v2_dark_mode_in_cosmos: Option<bool>,
    /// `enableSpotlight`.
    pub enable_spotlight: Option<bool>,
    /// `enableTabOrganizer`.
    pub enable_tab_organizer: Option<bool>,
    /// `enableVertNavThemedIconsEnabled`.
    pub enable_vert_nav_themed_icons_enabled: Option<bool>,
    /// `enableVerticalNavSeamlessSwitching`.
    pub enable_vertical_nav_seamless_switching: Option<bool>,
    /// `multiColumnSort`.
    pub multi_column_sort: Option<bool>,
    /// `multiColumnSortLv`.
    pub multi_column_sort_lv: Option<bool>,
    /// `multiColumnSortRl`.
    pub multi_column_sort_rl: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { UserInterfaceSettings: "UserInterfaceSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag alternate_aloha_list_view "alternateAlohaListView",
    opt Flag dynamic_mru_actions_off "dynamicMruActionsOff",
    opt Flag enable_async_related_lists "enableAsyncRelatedLists",
    opt Flag enable_clickjack_user_page_headerless "enableClickjackUserPageHeaderless",
    opt Flag enable_collapsible_sections "enableCollapsibleSections",
    opt Flag enable_collapsible_side_bar "enableCollapsibleSideBar",
    opt Flag enable_custom_object_truncate "enableCustomObjectTruncate",
    opt Flag enable_custome_side_bar_on_all_pages "enableCustomeSideBarOnAllPages",
    opt Flag enable_delete_field_history "enableDeleteFieldHistory",
    opt Flag enable_einstein_copilot_setup_completed_enabled "enableEinsteinCopilotSetupCompletedEnabled",
    opt Flag enable_external_object_async_related_lists "enableExternalObjectAsyncRelatedLists",
    opt Flag enable_hover_details "enableHoverDetails",
    opt Flag enable_inline_edit "enableInlineEdit",
    opt Flag enable_lightning_vertical_nav "enableLightningVerticalNav",
    opt Flag enable_new_page_layout_editor "enableNewPageLayoutEditor",
    opt Flag enable_personal_canvas "enablePersonalCanvas",
    opt Flag enable_printable_list_views "enablePrintableListViews",
    opt Flag enable_profile_custom_tabsets "enableProfileCustomTabsets",
    opt Flag enable_quick_create "enableQuickCreate",
    opt Flag enable_quick_setup_panel "enableQuickSetupPanel",
    opt Flag enable_related_list_hovers "enableRelatedListHovers",
    opt Flag enable_slds_v2 "enableSldsV2",
    opt Flag enable_slds_v2_dark_mode_in_cosmos "enableSldsV2DarkModeInCosmos",
    opt Flag enable_spotlight "enableSpotlight",
    opt Flag enable_tab_organizer "enableTabOrganizer",
    opt Flag enable_vert_nav_themed_icons_enabled "enableVertNavThemedIconsEnabled",
    opt Flag enable_vertical_nav_seamless_switching "enableVerticalNavSeamlessSwitching",
    opt Flag multi_column_sort "multiColumnSort",
    opt Flag multi_column_sort_lv "multiColumnSortLv",
    opt Flag multi_column_sort_rl "multiColumnSortRl",
}
::sforce::component! { UserInterfaceSettings }

/// `UserManagementSettings`, a [`Metadata`].
#[derive(Default)]
pub struct UserManagementSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableCanAnswerContainUsername`.
    pub enable_can_answer_contain_username: Option<bool>,
    /// `enableConcealPersonalInfo`.
    pub enable_conceal_personal_info: Option<bool>,
    /// `enableContactlessExternalIdentityUsers`.
    pub enable_contactless_external_identity_users: Option<bool>,
    /// `enableEnhancedConcealPersonalInfo`.
    pub enable_enhanced_conceal_personal_info: Option<bool>,
    /// `enableEnhancedPermsetMgmt`.
    pub enable_enhanced_permset_mgmt: Option<bool>,
    /// `enableEnhancedProfileMgmt`.
    pub enable_enhanced_profile_mgmt: Option<bool>,
    /// `enableEnhcUiUserAccessPolicies`.
    pub enable_enhc_ui_user_access_policies: Option<bool>,
    /// `enableNewProfileUI`.
    pub enable_new_profile_ui: Option<bool>,
    /// `enableProfileFiltering`.
    pub enable_profile_filtering: Option<bool>,
    /// `enableRestrictEmailDomains`.
    pub enable_restrict_email_domains: Option<bool>,
    /// `enableScrambleUserData`.
    pub enable_scramble_user_data: Option<bool>,
    /// `enableUserSelfDeactivate`.
    pub enable_user_self_deactivate: Option<bool>,
    /// `enhancedPermSetList`.
    pub enhanced_perm_set_list: Option<bool>,
    /// `enhancedUserListView`.
    pub enhanced_user_list_view: Option<bool>,
    /// `enhancedUserRoleListView`.
    pub enhanced_user_role_list_view: Option<bool>,
    /// `groupSummaryUIEnhancement`.
    pub group_summary_ui_enhancement: Option<bool>,
    /// `permsetsInFieldCreation`.
    pub permsets_in_field_creation: Option<bool>,
    /// `psaExpirationUIEnabled`.
    pub psa_expiration_ui_enabled: Option<bool>,
    /// `restrictedProfileCloning`.
    pub restricted_profile_cloning: Option<bool>,
    /// `userAccessPoliciesEnabled`.
    pub user_access_policies_enabled: Option<bool>,
    /// `userFieldHistoryTracking`.
    pub user_field_history_tracking: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { UserManagementSettings: "UserManagementSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_can_answer_contain_username "enableCanAnswerContainUsername",
    opt Flag enable_conceal_personal_info "enableConcealPersonalInfo",
    opt Flag enable_contactless_external_identity_users "enableContactlessExternalIdentityUsers",
    opt Flag enable_enhanced_conceal_personal_info "enableEnhancedConcealPersonalInfo",
    opt Flag enable_enhanced_permset_mgmt "enableEnhancedPermsetMgmt",
    opt Flag enable_enhanced_profile_mgmt "enableEnhancedProfileMgmt",
    opt Flag enable_enhc_ui_user_access_policies "enableEnhcUiUserAccessPolicies",
    opt Flag enable_new_profile_ui "enableNewProfileUI",
    opt Flag enable_profile_filtering "enableProfileFiltering",
    opt Flag enable_restrict_email_domains "enableRestrictEmailDomains",
    opt Flag enable_scramble_user_data "enableScrambleUserData",
    opt Flag enable_user_self_deactivate "enableUserSelfDeactivate",
    opt Flag enhanced_perm_set_list "enhancedPermSetList",
    opt Flag enhanced_user_list_view "enhancedUserListView",
    opt Flag enhanced_user_role_list_view "enhancedUserRoleListView",
    opt Flag group_summary_ui_enhancement "groupSummaryUIEnhancement",
    opt Flag permsets_in_field_creation "permsetsInFieldCreation",
    opt Flag psa_expiration_ui_enabled "psaExpirationUIEnabled",
    opt Flag restricted_profile_cloning "restrictedProfileCloning",
    opt Flag user_access_policies_enabled "userAccessPoliciesEnabled",
    opt Flag user_field_history_tracking "userFieldHistoryTracking",
}
::sforce::component! { UserManagementSettings }

/// `UserProvisioningConfig`, a [`Metadata`].
#[derive(Default)]
pub struct UserProvisioningConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `approvalRequired`.
    pub approval_required: Option<String>,
    /// `connectedApp`, required.
    pub connected_app: Option<String>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `enabledOperations`.
    pub enabled_operations: Option<String>,
    /// `flow`.
    pub flow: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `namedCredential`.
    pub named_credential: Option<String>,
    /// `notes`.
    pub notes: Option<String>,
    /// `onUpdateAttributes`.
    pub on_update_attributes: Option<String>,
    /// `reconFilter`.
    pub recon_filter: Option<String>,
    /// `userAccountMapping`.
    pub user_account_mapping: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { UserProvisioningConfig: "UserProvisioningConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text approval_required "approvalRequired",
    req Text connected_app "connectedApp",
    opt Flag enabled "enabled",
    opt Text enabled_operations "enabledOperations",
    opt Text flow "flow",
    req Text master_label "masterLabel",
    opt Text named_credential "namedCredential",
    opt Text notes "notes",
    opt Text on_update_attributes "onUpdateAttributes",
    opt Text recon_filter "reconFilter",
    opt Text user_account_mapping "userAccountMapping",
}
::sforce::component! { UserProvisioningConfig }

/// `Users`.
#[derive(Default)]
pub struct Users {
    /// `user`.
    pub user: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Users: "Users" in API, base None, subtypes [], object None;
    opt Texts user "user",
}

::sforce::enumeration! {
    /// `UtilizationFactor`.
    pub enum UtilizationFactor {
        TotalAppointmentDuration = "TotalAppointmentDuration",
        NumberOfAppointments = "NumberOfAppointments",
    }
}
