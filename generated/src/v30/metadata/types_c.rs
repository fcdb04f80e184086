// Made by `cargo xtask generate` from metadata 30.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `CallCenter`, a [`Metadata`].
#[derive(Default)]
pub struct CallCenter {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `adapterUrl`.
    pub adapter_url: Option<String>,
    /// `customSettings`.
    pub custom_settings: Option<String>,
    /// `displayName`, required.
    pub display_name: Option<String>,
    /// `displayNameLabel`, required.
    pub display_name_label: Option<String>,
    /// `internalNameLabel`, required.
    pub internal_name_label: Option<String>,
    /// `sections`.
    pub sections: ::sforce::List<CallCenterSection>,
    /// `version`.
    pub version: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CallCenter: "CallCenter" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text adapter_url "adapterUrl",
    opt Text custom_settings "customSettings",
    req Text display_name "displayName",
    req Text display_name_label "displayNameLabel",
    req Text internal_name_label "internalNameLabel",
    opt List(CallCenterSection) sections "sections",
    opt Text version "version",
}
::sforce::component! { CallCenter legacy }

/// `CallCenterItem`.
#[derive(Default)]
pub struct CallCenterItem {
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `value`, required.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CallCenterItem: "CallCenterItem" in API, base None, subtypes [], object None;
    req Text label "label",
    req Text name "name",
    req Text value "value",
}

/// `CallCenterSection`.
#[derive(Default)]
pub struct CallCenterSection {
    /// `items`.
    pub items: ::sforce::List<CallCenterItem>,
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CallCenterSection: "CallCenterSection" in API, base None, subtypes [], object None;
    opt List(CallCenterItem) items "items",
    req Text label "label",
    req Text name "name",
}

/// `CampaignCriteriaBasedSharingRule`, a [`CriteriaBasedSharingRule`].
#[derive(Default)]
pub struct CampaignCriteriaBasedSharingRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `sharedTo`, required.
    pub shared_to: ::sforce::Opt<SharedTo>,
    /// `criteriaItems`.
    pub criteria_items: ::sforce::List<FilterItem>,
    /// `booleanFilter`.
    pub boolean_filter: Option<String>,
    /// `campaignAccessLevel`, required.
    pub campaign_access_level: ::sforce::Pick<ShareAccessLevelNoNone>,
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CampaignCriteriaBasedSharingRule: "CampaignCriteriaBasedSharingRule" in API, base Some(&CriteriaBasedSharingRule), subtypes [], object None;
    opt Text full_name "fullName",
    req One(SharedTo) shared_to "sharedTo",
    opt List(FilterItem) criteria_items "criteriaItems",
    opt Text boolean_filter "booleanFilter",
    req Pick(ShareAccessLevelNoNone) campaign_access_level "campaignAccessLevel",
    opt Text description "description",
    req Text name "name",
}
::sforce::component! { CampaignCriteriaBasedSharingRule legacy }

/// `CampaignOwnerSharingRule`, a [`OwnerSharingRule`].
#[derive(Default)]
pub struct CampaignOwnerSharingRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `sharedTo`, required.
    pub shared_to: ::sforce::Opt<SharedTo>,
    /// `sharedFrom`, required.
    pub shared_from: ::sforce::Opt<SharedTo>,
    /// `campaignAccessLevel`, required.
    pub campaign_access_level: ::sforce::Pick<ShareAccessLevelNoNone>,
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CampaignOwnerSharingRule: "CampaignOwnerSharingRule" in API, base Some(&OwnerSharingRule), subtypes [], object None;
    opt Text full_name "fullName",
    req One(SharedTo) shared_to "sharedTo",
    req One(SharedTo) shared_from "sharedFrom",
    req Pick(ShareAccessLevelNoNone) campaign_access_level "campaignAccessLevel",
    opt Text description "description",
    req Text name "name",
}
::sforce::component! { CampaignOwnerSharingRule legacy }

/// `CampaignSharingRules`, a [`SharingRules`].
#[derive(Default)]
pub struct CampaignSharingRules {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `criteriaBasedRules`.
    pub criteria_based_rules: ::sforce::List<CampaignCriteriaBasedSharingRule>,
    /// `ownerRules`.
    pub owner_rules: ::sforce::List<CampaignOwnerSharingRule>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CampaignSharingRules: "CampaignSharingRules" in API, base Some(&SharingRules), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(CampaignCriteriaBasedSharingRule) criteria_based_rules "criteriaBasedRules",
    opt List(CampaignOwnerSharingRule) owner_rules "ownerRules",
}
::sforce::component! { CampaignSharingRules legacy }

/// `CancelDeployResult`.
#[derive(Default)]
pub struct CancelDeployResult {
    /// `done`, required.
    pub done: Option<bool>,
    /// `id`, required.
    pub id: Option<::sforce::Id>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CancelDeployResult: "CancelDeployResult" in API, base None, subtypes [], object None;
    req Flag done "done",
    req Id id "id",
}

::sforce::enumeration! {
    /// `CanvasLocationOptions`.
    pub enum CanvasLocationOptions {
        None = "None",
        Chatter = "Chatter",
        UserProfile = "UserProfile",
        Visualforce = "Visualforce",
        Aura = "Aura",
        Publisher = "Publisher",
        ChatterFeed = "ChatterFeed",
        ServiceDesk = "ServiceDesk",
        OpenCti = "OpenCTI",
        AppLauncher = "AppLauncher",
        MobileNav = "MobileNav",
    }
}

::sforce::enumeration! {
    /// `CanvasOptions`.
    pub enum CanvasOptions {
        HideShare = "HideShare",
        HideHeader = "HideHeader",
    }
}

/// `CaseCriteriaBasedSharingRule`, a [`CriteriaBasedSharingRule`].
#[derive(Default)]
pub struct CaseCriteriaBasedSharingRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `sharedTo`, required.
    pub shared_to: ::sforce::Opt<SharedTo>,
    /// `criteriaItems`.
    pub criteria_items: ::sforce::List<FilterItem>,
    /// `booleanFilter`.
    pub boolean_filter: Option<String>,
    /// `caseAccessLevel`, required.
    pub case_access_level: ::sforce::Pick<ShareAccessLevelReadEdit>,
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CaseCriteriaBasedSharingRule: "CaseCriteriaBasedSharingRule" in API, base Some(&CriteriaBasedSharingRule), subtypes [], object None;
    opt Text full_name "fullName",
    req One(SharedTo) shared_to "sharedTo",
    opt List(FilterItem) criteria_items "criteriaItems",
    opt Text boolean_filter "booleanFilter",
    req Pick(ShareAccessLevelReadEdit) case_access_level "caseAccessLevel",
    opt Text description "description",
    req Text name "name",
}
::sforce::component! { CaseCriteriaBasedSharingRule legacy }

/// `CaseOwnerSharingRule`, a [`OwnerSharingRule`].
#[derive(Default)]
pub struct CaseOwnerSharingRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `sharedTo`, required.
    pub shared_to: ::sforce::Opt<SharedTo>,
    /// `sharedFrom`, required.
    pub shared_from: ::sforce::Opt<SharedTo>,
    /// `caseAccessLevel`, required.
    pub case_access_level: ::sforce::Pick<ShareAccessLevelReadEdit>,
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CaseOwnerSharingRule: "CaseOwnerSharingRule" in API, base Some(&OwnerSharingRule), subtypes [], object None;
    opt Text full_name "fullName",
    req One(SharedTo) shared_to "sharedTo",
    req One(SharedTo) shared_from "sharedFrom",
    req Pick(ShareAccessLevelReadEdit) case_access_level "caseAccessLevel",
    opt Text description "description",
    req Text name "name",
}
::sforce::component! { CaseOwnerSharingRule legacy }

/// `CaseSettings`, a [`Metadata`].
#[derive(Default)]
pub struct CaseSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `caseAssignNotificationTemplate`.
    pub case_assign_notification_template: Option<String>,
    /// `caseCloseNotificationTemplate`.
    pub case_close_notification_template: Option<String>,
    /// `caseCommentNotificationTemplate`.
    pub case_comment_notification_template: Option<String>,
    /// `caseCreateNotificationTemplate`.
    pub case_create_notification_template: Option<String>,
    /// `closeCaseThroughStatusChange`.
    pub close_case_through_status_change: Option<bool>,
    /// `defaultCaseOwner`.
    pub default_case_owner: Option<String>,
    /// `defaultCaseOwnerType`.
    pub default_case_owner_type: Option<String>,
    /// `defaultCaseUser`.
    pub default_case_user: Option<String>,
    /// `emailToCase`.
    pub email_to_case: ::sforce::Opt<EmailToCaseSettings>,
    /// `enableCaseFeed`.
    pub enable_case_feed: Option<bool>,
    /// `enableDraftEmails`.
    pub enable_draft_emails: Option<bool>,
    /// `enableEarlyEscalationRuleTriggers`.
    pub enable_early_escalation_rule_triggers: Option<bool>,
    /// `enableNewEmailDefaultTemplate`.
    pub enable_new_email_default_template: Option<bool>,
    /// `enableSuggestedArticlesApplication`.
    pub enable_suggested_articles_application: Option<bool>,
    /// `enableSuggestedArticlesCustomerPortal`.
    pub enable_suggested_articles_customer_portal: Option<bool>,
    /// `enableSuggestedArticlesPartnerPortal`.
    pub enable_suggested_articles_partner_portal: Option<bool>,
    /// `enableSuggestedSolutions`.
    pub enable_suggested_solutions: Option<bool>,
    /// `keepRecordTypeOnAssignmentRule`.
    pub keep_record_type_on_assignment_rule: Option<bool>,
    /// `newEmailDefaultTemplateClass`.
    pub new_email_default_template_class: Option<String>,
    /// `notifyContactOnCaseComment`.
    pub notify_contact_on_case_comment: Option<bool>,
    /// `notifyDefaultCaseOwner`.
    pub notify_default_case_owner: Option<bool>,
    /// `notifyOwnerOnCaseComment`.
    pub notify_owner_on_case_comment: Option<bool>,
    /// `notifyOwnerOnCaseOwnerChange`.
    pub notify_owner_on_case_owner_change: Option<bool>,
    /// `showFewerCloseActions`.
    pub show_fewer_close_actions: Option<bool>,
    /// `useSystemEmailAddress`.
    pub use_system_email_address: Option<bool>,
    /// `webToCase`.
    pub web_to_case: ::sforce::Opt<WebToCaseSettings>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CaseSettings: "CaseSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text case_assign_notification_template "caseAssignNotificationTemplate",
    opt Text case_close_notification_template "caseCloseNotificationTemplate",
    opt Text case_comment_notification_template "caseCommentNotificationTemplate",
    opt Text case_create_notification_template "caseCreateNotificationTemplate",
    opt Flag close_case_through_status_change "closeCaseThroughStatusChange",
    opt Text default_case_owner "defaultCaseOwner",
    opt Text default_case_owner_type "defaultCaseOwnerType",
    opt Text default_case_user "defaultCaseUser",
    opt One(EmailToCaseSettings) email_to_case "emailToCase",
    opt Flag enable_case_feed "enableCaseFeed",
    opt Flag enable_draft_emails "enableDraftEmails",
    opt Flag enable_early_escalation_rule_triggers "enableEarlyEscalationRuleTriggers",
    opt Flag enable_new_email_default_template "enableNewEmailDefaultTemplate",
    opt Flag enable_suggested_articles_application "enableSuggestedArticlesApplication",
    opt Flag enable_suggested_articles_customer_portal "enableSuggestedArticlesCustomerPortal",
    opt Flag enable_suggested_articles_partner_portal "enableSuggestedArticlesPartnerPortal",
    opt Flag enable_suggested_solutions "enableSuggestedSolutions",
    opt Flag keep_record_type_on_assignment_rule "keepRecordTypeOnAssignmentRule",
    opt Text new_email_default_template_class "newEmailDefaultTemplateClass",
    opt Flag notify_contact_on_case_comment "notifyContactOnCaseComment",
    opt Flag notify_default_case_owner "notifyDefaultCaseOwner",
    opt Flag notify_owner_on_case_comment "notifyOwnerOnCaseComment",
    opt Flag notify_owner_on_case_owner_change "notifyOwnerOnCaseOwnerChange",
    opt Flag show_fewer_close_actions "showFewerCloseActions",
    opt Flag use_system_email_address "useSystemEmailAddress",
    opt One(WebToCaseSettings) web_to_case "webToCase",
}
::sforce::component! { CaseSettings legacy }

/// `CaseSharingRules`, a [`SharingRules`].
#[derive(Default)]
pub struct CaseSharingRules {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `criteriaBasedRules`.
    pub criteria_based_rules: ::sforce::List<CaseCriteriaBasedSharingRule>,
    /// `ownerRules`.
    pub owner_rules: ::sforce::List<CaseOwnerSharingRule>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CaseSharingRules: "CaseSharingRules" in API, base Some(&SharingRules), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(CaseCriteriaBasedSharingRule) criteria_based_rules "criteriaBasedRules",
    opt List(CaseOwnerSharingRule) owner_rules "ownerRules",
}
::sforce::component! { CaseSharingRules legacy }

::sforce::enumeration! {
    /// `CaseType`.
    pub enum CaseType {
        Nominative = "Nominative",
        Accusative = "Accusative",
        Genitive = "Genitive",
        Dative = "Dative",
        Inessive = "Inessive",
        Elative = "Elative",
        Illative = "Illative",
        Adessive = "Adessive",
        Ablative = "Ablative",
        Allative = "Allative",
        Essive = "Essive",
        Translative = "Translative",
        Partitive = "Partitive",
        Objective = "Objective",
        Subjective = "Subjective",
        Instrumental = "Instrumental",
        Prepositional = "Prepositional",
        Locative = "Locative",
        Vocative = "Vocative",
        Sublative = "Sublative",
        Superessive = "Superessive",
        Delative = "Delative",
        Causalfinal = "Causalfinal",
        Essiveformal = "Essiveformal",
        Termanative = "Termanative",
        Distributive = "Distributive",
        Ergative = "Ergative",
        Adverbial = "Adverbial",
        Abessive = "Abessive",
        Comitative = "Comitative",
    }
}

::sforce::enumeration! {
    /// `Channel`.
    pub enum Channel {
        AllChannels = "AllChannels",
        App = "App",
        Pkb = "Pkb",
        Csp = "Csp",
        Prm = "Prm",
    }
}

::sforce::enumeration! {
    /// `ChartAxis`.
    pub enum ChartAxis {
        X = "x",
        Y = "y",
        Y2 = "y2",
        R = "r",
    }
}

::sforce::enumeration! {
    /// `ChartBackgroundDirection`.
    pub enum ChartBackgroundDirection {
        TopToBottom = "TopToBottom",
        LeftToRight = "LeftToRight",
        Diagonal = "Diagonal",
    }
}

::sforce::enumeration! {
    /// `ChartLegendPosition`.
    pub enum ChartLegendPosition {
        Right = "Right",
        Bottom = "Bottom",
        OnChart = "OnChart",
    }
}

::sforce::enumeration! {
    /// `ChartPosition`.
    pub enum ChartPosition {
        ChartTop = "CHART_TOP",
        ChartBottom = "CHART_BOTTOM",
    }
}

::sforce::enumeration! {
    /// `ChartRangeType`.
    pub enum ChartRangeType {
        Auto = "Auto",
        Manual = "Manual",
    }
}

/// `ChartSummary`.
#[derive(Default)]
pub struct ChartSummary {
    /// `aggregate`.
    pub aggregate: ::sforce::Pick<ReportSummaryType>,
    /// `axisBinding`.
    pub axis_binding: ::sforce::Pick<ChartAxis>,
    /// `column`, required.
    pub column: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ChartSummary: "ChartSummary" in API, base None, subtypes [], object None;
    opt Pick(ReportSummaryType) aggregate "aggregate",
    opt Pick(ChartAxis) axis_binding "axisBinding",
    req Text column "column",
}

::sforce::enumeration! {
    /// `ChartType`.
    pub enum ChartType {
        None = "None",
        Scatter = "Scatter",
        ScatterGrouped = "ScatterGrouped",
        Bubble = "Bubble",
        BubbleGrouped = "BubbleGrouped",
        HorizontalBar = "HorizontalBar",
        HorizontalBarGrouped = "HorizontalBarGrouped",
        HorizontalBarStacked = "HorizontalBarStacked",
        HorizontalBarStackedTo100 = "HorizontalBarStackedTo100",
        VerticalColumn = "VerticalColumn",
        VerticalColumnGrouped = "VerticalColumnGrouped",
        VerticalColumnStacked = "VerticalColumnStacked",
        VerticalColumnStackedTo100 = "VerticalColumnStackedTo100",
        Line = "Line",
        LineGrouped = "LineGrouped",
        LineCumulative = "LineCumulative",
        LineCumulativeGrouped = "LineCumulativeGrouped",
        Pie = "Pie",
        Donut = "Donut",
        Funnel = "Funnel",
        VerticalColumnLine = "VerticalColumnLine",
        VerticalColumnGroupedLine = "VerticalColumnGroupedLine",
        VerticalColumnStackedLine = "VerticalColumnStackedLine",
    }
}

::sforce::enumeration! {
    /// `ChartUnits`.
    pub enum ChartUnits {
        Auto = "Auto",
        Integer = "Integer",
        Hundreds = "Hundreds",
        Thousands = "Thousands",
        Millions = "Millions",
        Billions = "Billions",
        Trillions = "Trillions",
    }
}

/// `ChatterAnswersReputationLevel`.
#[derive(Default)]
pub struct ChatterAnswersReputationLevel {
    /// `name`, required.
    pub name: Option<String>,
    /// `value`, required.
    pub value: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ChatterAnswersReputationLevel: "ChatterAnswersReputationLevel" in API, base None, subtypes [], object None;
    req Text name "name",
    req Int value "value",
}

/// `ChatterAnswersSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ChatterAnswersSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `emailFollowersOnBestAnswer`.
    pub email_followers_on_best_answer: Option<bool>,
    /// `emailFollowersOnReply`.
    pub email_followers_on_reply: Option<bool>,
    /// `emailOwnerOnPrivateReply`.
    pub email_owner_on_private_reply: Option<bool>,
    /// `emailOwnerOnReply`.
    pub email_owner_on_reply: Option<bool>,
    /// `enableAnswerViaEmail`.
    pub enable_answer_via_email: Option<bool>,
    /// `enableChatterAnswers`, required.
    pub enable_chatter_answers: Option<bool>,
    /// `enableFacebookSSO`.
    pub enable_facebook_sso: Option<bool>,
    /// `enableInlinePublisher`.
    pub enable_inline_publisher: Option<bool>,
    /// `enableReputation`.
    pub enable_reputation: Option<bool>,
    /// `enableRichTextEditor`.
    pub enable_rich_text_editor: Option<bool>,
    /// `facebookAuthProvider`.
    pub facebook_auth_provider: Option<String>,
    /// `showInPortals`.
    pub show_in_portals: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ChatterAnswersSettings: "ChatterAnswersSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag email_followers_on_best_answer "emailFollowersOnBestAnswer",
    opt Flag email_followers_on_reply "emailFollowersOnReply",
    opt Flag email_owner_on_private_reply "emailOwnerOnPrivateReply",
    opt Flag email_owner_on_reply "emailOwnerOnReply",
    opt Flag enable_answer_via_email "enableAnswerViaEmail",
    req Flag enable_chatter_answers "enableChatterAnswers",
    opt Flag enable_facebook_sso "enableFacebookSSO",
    opt Flag enable_inline_publisher "enableInlinePublisher",
    opt Flag enable_reputation "enableReputation",
    opt Flag enable_rich_text_editor "enableRichTextEditor",
    opt Text facebook_auth_provider "facebookAuthProvider",
    opt Flag show_in_portals "showInPortals",
}
::sforce::component! { ChatterAnswersSettings legacy }

/// `ChatterMobileSettings`.
#[derive(Default)]
pub struct ChatterMobileSettings {
    /// `enablePushNotifications`.
    pub enable_push_notifications: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ChatterMobileSettings: "ChatterMobileSettings" in API, base None, subtypes [], object None;
    opt Flag enable_push_notifications "enablePushNotifications",
}

/// `CodeCoverageResult`.
#[derive(Default)]
pub struct CodeCoverageResult {
    /// `dmlInfo`.
    pub dml_info: ::sforce::List<CodeLocation>,
    /// `id`, required.
    pub id: Option<::sforce::Id>,
    /// `locationsNotCovered`.
    pub locations_not_covered: ::sforce::List<CodeLocation>,
    /// `methodInfo`.
    pub method_info: ::sforce::List<CodeLocation>,
    /// `name`, required.
    pub name: Option<String>,
    /// `namespace`.
    pub namespace: Option<String>,
    /// `numLocations`, required.
    pub num_locations: Option<i32>,
    /// `numLocationsNotCovered`, required.
    pub num_locations_not_covered: Option<i32>,
    /// `soqlInfo`.
    pub soql_info: ::sforce::List<CodeLocation>,
    /// `soslInfo`.
    pub sosl_info: ::sforce::List<CodeLocation>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CodeCoverageResult: "CodeCoverageResult" in API, base None, subtypes [], object None;
    opt List(CodeLocation) dml_info "dmlInfo",
    req Id id "id",
    opt List(CodeLocation) locations_not_covered "locationsNotCovered",
    opt List(CodeLocation) method_info "methodInfo",
    req Text name "name",
    reqnil Text namespace "namespace",
    req Int num_locations "numLocations",
    req Int num_locations_not_covered "numLocationsNotCovered",
    opt List(CodeLocation) soql_info "soqlInfo",
    opt List(CodeLocation) sosl_info "soslInfo",
    req Text r#type "type",
}

/// `CodeCoverageWarning`.
#[derive(Default)]
pub struct CodeCoverageWarning {
    /// `id`, required.
    pub id: Option<::sforce::Id>,
    /// `message`, required.
    pub message: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `namespace`.
    pub namespace: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CodeCoverageWarning: "CodeCoverageWarning" in API, base None, subtypes [], object None;
    req Id id "id",
    req Text message "message",
    reqnil Text name "name",
    reqnil Text namespace "namespace",
}

/// `CodeLocation`.
#[derive(Default)]
pub struct CodeLocation {
    /// `column`, required.
    pub column: Option<i32>,
    /// `line`, required.
    pub line: Option<i32>,
    /// `numExecutions`, required.
    pub num_executions: Option<i32>,
    /// `time`, required.
    pub time: Option<::sforce::Number>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CodeLocation: "CodeLocation" in API, base None, subtypes [], object None;
    req Int column "column",
    req Int line "line",
    req Int num_executions "numExecutions",
    req Num time "time",
}

/// `Community`, a [`Metadata`].
#[derive(Default)]
pub struct Community {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `active`.
    pub active: Option<bool>,
    /// `communityFeedPage`.
    pub community_feed_page: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `emailFooterDocument`.
    pub email_footer_document: Option<String>,
    /// `emailHeaderDocument`.
    pub email_header_document: Option<String>,
    /// `emailNotificationUrl`.
    pub email_notification_url: Option<String>,
    /// `enableChatterAnswers`.
    pub enable_chatter_answers: Option<bool>,
    /// `enablePrivateQuestions`.
    pub enable_private_questions: Option<bool>,
    /// `expertsGroup`.
    pub experts_group: Option<String>,
    /// `portal`.
    pub portal: Option<String>,
    /// `reputationLevels`.
    pub reputation_levels: ::sforce::Opt<ReputationLevels>,
    /// `showInPortal`.
    pub show_in_portal: Option<bool>,
    /// `site`.
    pub site: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Community: "Community" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag active "active",
    opt Text community_feed_page "communityFeedPage",
    opt Text description "description",
    opt Text email_footer_document "emailFooterDocument",
    opt Text email_header_document "emailHeaderDocument",
    opt Text email_notification_url "emailNotificationUrl",
    opt Flag enable_chatter_answers "enableChatterAnswers",
    opt Flag enable_private_questions "enablePrivateQuestions",
    opt Text experts_group "expertsGroup",
    opt Text portal "portal",
    opt One(ReputationLevels) reputation_levels "reputationLevels",
    opt Flag show_in_portal "showInPortal",
    opt Text site "site",
}
::sforce::component! { Community legacy }

/// `CompactLayout`, a [`Metadata`].
#[derive(Default)]
pub struct CompactLayout {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `fields`.
    pub fields: Vec<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CompactLayout: "CompactLayout" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Texts fields "fields",
    req Text label "label",
}
::sforce::component! { CompactLayout legacy }

/// `CompanySettings`, a [`Metadata`].
#[derive(Default)]
pub struct CompanySettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `fiscalYear`.
    pub fiscal_year: ::sforce::Opt<FiscalYearSettings>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CompanySettings: "CompanySettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt One(FiscalYearSettings) fiscal_year "fiscalYear",
}
::sforce::component! { CompanySettings legacy }

::sforce::enumeration! {
    /// `Complexity`.
    pub enum Complexity {
        NoRestriction = "NoRestriction",
        AlphaNumeric = "AlphaNumeric",
        SpecialCharacters = "SpecialCharacters",
    }
}

/// `ComponentInstance`.
#[derive(Default)]
pub struct ComponentInstance {
    /// `componentInstanceProperties`.
    pub component_instance_properties: ::sforce::List<ComponentInstanceProperty>,
    /// `componentName`.
    pub component_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ComponentInstance: "ComponentInstance" in API, base None, subtypes [], object None;
    opt List(ComponentInstanceProperty) component_instance_properties "componentInstanceProperties",
    opt Text component_name "componentName",
}

/// `ComponentInstanceProperty`.
#[derive(Default)]
pub struct ComponentInstanceProperty {
    /// `name`.
    pub name: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ComponentInstanceProperty: "ComponentInstanceProperty" in API, base None, subtypes [], object None;
    opt Text name "name",
    opt Text value "value",
}

/// `ConnectedApp`, a [`Metadata`].
#[derive(Default)]
pub struct ConnectedApp {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `attributes`.
    pub attributes: ::sforce::List<ConnectedAppAttribute>,
    /// `canvasConfig`.
    pub canvas_config: ::sforce::Opt<ConnectedAppCanvasConfig>,
    /// `contactEmail`, required.
    pub contact_email: Option<String>,
    /// `contactPhone`.
    pub contact_phone: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `iconUrl`.
    pub icon_url: Option<String>,
    /// `infoUrl`.
    pub info_url: Option<String>,
    /// `ipRanges`.
    pub ip_ranges: ::sforce::List<ConnectedAppIpRange>,
    /// `label`, required.
    pub label: Option<String>,
    /// `logoUrl`.
    pub logo_url: Option<String>,
    /// `mobileAppConfig`.
    pub mobile_app_config: ::sforce::Opt<ConnectedAppMobileDetailConfig>,
    /// `mobileStartUrl`.
    pub mobile_start_url: Option<String>,
    /// `oauthConfig`.
    pub oauth_config: ::sforce::Opt<ConnectedAppOauthConfig>,
    /// `samlConfig`.
    pub saml_config: ::sforce::Opt<ConnectedAppSamlConfig>,
    /// `startUrl`.
    pub start_url: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConnectedApp: "ConnectedApp" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(ConnectedAppAttribute) attributes "attributes",
    opt One(ConnectedAppCanvasConfig) canvas_config "canvasConfig",
    req Text contact_email "contactEmail",
    opt Text contact_phone "contactPhone",
    opt Text description "description",
    opt Text icon_url "iconUrl",
    opt Text info_url "infoUrl",
    opt List(ConnectedAppIpRange) ip_ranges "ipRanges",
    req Text label "label",
    opt Text logo_url "logoUrl",
    opt One(ConnectedAppMobileDetailConfig) mobile_app_config "mobileAppConfig",
    opt Text mobile_start_url "mobileStartUrl",
    opt One(ConnectedAppOauthConfig) oauth_config "oauthConfig",
    opt One(ConnectedAppSamlConfig) saml_config "samlConfig",
    opt Text start_url "startUrl",
}
::sforce::component! { ConnectedApp legacy }

/// `ConnectedAppAttribute`.
#[derive(Default)]
pub struct ConnectedAppAttribute {
    /// `formula`, required.
    pub formula: Option<String>,
    /// `key`, required.
    pub key: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConnectedAppAttribute: "ConnectedAppAttribute" in API, base None, subtypes [], object None;
    req Text formula "formula",
    req Text key "key",
}

/// `ConnectedAppCanvasConfig`.
#[derive(Default)]
pub struct ConnectedAppCanvasConfig {
    /// `accessMethod`, required.
    pub access_method: ::sforce::Pick<AccessMethod>,
    /// `canvasUrl`, required.
    pub canvas_url: Option<String>,
    /// `locations`.
    pub locations: ::sforce::Picks<CanvasLocationOptions>,
    /// `options`.
    pub options: ::sforce::Picks<CanvasOptions>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConnectedAppCanvasConfig: "ConnectedAppCanvasConfig" in API, base None, subtypes [], object None;
    req Pick(AccessMethod) access_method "accessMethod",
    req Text canvas_url "canvasUrl",
    opt Picks(CanvasLocationOptions) locations "locations",
    opt Picks(CanvasOptions) options "options",
}

/// `ConnectedAppIpRange`.
#[derive(Default)]
pub struct ConnectedAppIpRange {
    /// `end`, required.
    pub end: Option<String>,
    /// `start`, required.
    pub start: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConnectedAppIpRange: "ConnectedAppIpRange" in API, base None, subtypes [], object None;
    req Text end "end",
    req Text start "start",
}

/// `ConnectedAppMobileDetailConfig`.
#[derive(Default)]
pub struct ConnectedAppMobileDetailConfig {
    /// `applicationBinaryFile`.
    pub application_binary_file: Option<::sforce::Blob>,
    /// `applicationBinaryFileName`.
    pub application_binary_file_name: Option<String>,
    /// `applicationBundleIdentifier`.
    pub application_bundle_identifier: Option<String>,
    /// `applicationFileLength`.
    pub application_file_length: Option<i32>,
    /// `applicationIconFile`.
    pub application_icon_file: Option<String>,
    /// `applicationIconFileName`.
    pub application_icon_file_name: Option<String>,
    /// `applicationInstallUrl`.
    pub application_install_url: Option<String>,
    /// `devicePlatform`, required.
    pub device_platform: ::sforce::Pick<DevicePlatformType>,
    /// `deviceType`.
    pub device_type: ::sforce::Pick<DeviceType>,
    /// `minimumOsVersion`.
    pub minimum_os_version: Option<String>,
    /// `privateApp`.
    pub private_app: Option<bool>,
    /// `version`, required.
    pub version: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConnectedAppMobileDetailConfig: "ConnectedAppMobileDetailConfig" in API, base None, subtypes [], object None;
    opt Blob application_binary_file "applicationBinaryFile",
    opt Text application_binary_file_name "applicationBinaryFileName",
    opt Text application_bundle_identifier "applicationBundleIdentifier",
    opt Int application_file_length "applicationFileLength",
    opt Text application_icon_file "applicationIconFile",
    opt Text application_icon_file_name "applicationIconFileName",
    opt Text application_install_url "applicationInstallUrl",
    req Pick(DevicePlatformType) device_platform "devicePlatform",
    opt Pick(DeviceType) device_type "deviceType",
    opt Text minimum_os_version "minimumOsVersion",
    opt Flag private_app "privateApp",
    req Text version "version",
}

::sforce::enumeration! {
    /// `ConnectedAppOauthAccessScope`.
    pub enum ConnectedAppOauthAccessScope {
        Basic = "Basic",
        Api = "Api",
        Web = "Web",
        Full = "Full",
        Chatter = "Chatter",
        CustomApplications = "CustomApplications",
        RefreshToken = "RefreshToken",
        OpenId = "OpenID",
        Profile = "Profile",
        Email = "Email",
        Address = "Address",
        Phone = "Phone",
        OfflineAccess = "OfflineAccess",
    }
}

/// `ConnectedAppOauthConfig`.
#[derive(Default)]
pub struct ConnectedAppOauthConfig {
    /// `callbackUrl`, required.
    pub callback_url: Option<String>,
    /// `certificate`.
    pub certificate: Option<String>,
    /// `consumerKey`.
    pub consumer_key: Option<String>,
    /// `scopes`.
    pub scopes: ::sforce::Picks<ConnectedAppOauthAccessScope>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConnectedAppOauthConfig: "ConnectedAppOauthConfig" in API, base None, subtypes [], object None;
    req Text callback_url "callbackUrl",
    opt Text certificate "certificate",
    opt Text consumer_key "consumerKey",
    opt Picks(ConnectedAppOauthAccessScope) scopes "scopes",
}

/// `ConnectedAppSamlConfig`.
#[derive(Default)]
pub struct ConnectedAppSamlConfig {
    /// `acsUrl`, required.
    pub acs_url: Option<String>,
    /// `certificate`.
    pub certificate: Option<String>,
    /// `encryptionCertificate`.
    pub encryption_certificate: Option<String>,
    /// `encryptionType`.
    pub encryption_type: ::sforce::Pick<SamlEncryptionType>,
    /// `entityUrl`, required.
    pub entity_url: Option<String>,
    /// `issuer`.
    pub issuer: Option<String>,
    /// `samlNameIdFormat`.
    pub saml_name_id_format: ::sforce::Pick<SamlNameIdFormatType>,
    /// `samlSubjectCustomAttr`.
    pub saml_subject_custom_attr: Option<String>,
    /// `samlSubjectType`, required.
    pub saml_subject_type: ::sforce::Pick<SamlSubjectType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConnectedAppSamlConfig: "ConnectedAppSamlConfig" in API, base None, subtypes [], object None;
    req Text acs_url "acsUrl",
    opt Text certificate "certificate",
    opt Text encryption_certificate "encryptionCertificate",
    opt Pick(SamlEncryptionType) encryption_type "encryptionType",
    req Text entity_url "entityUrl",
    opt Text issuer "issuer",
    opt Pick(SamlNameIdFormatType) saml_name_id_format "samlNameIdFormat",
    opt Text saml_subject_custom_attr "samlSubjectCustomAttr",
    req Pick(SamlSubjectType) saml_subject_type "samlSubjectType",
}

/// `ContactCriteriaBasedSharingRule`, a [`CriteriaBasedSharingRule`].
#[derive(Default)]
pub struct ContactCriteriaBasedSharingRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `sharedTo`, required.
    pub shared_to: ::sforce::Opt<SharedTo>,
    /// `criteriaItems`.
    pub criteria_items: ::sforce::List<FilterItem>,
    /// `booleanFilter`.
    pub boolean_filter: Option<String>,
    /// `contactAccessLevel`, required.
    pub contact_access_level: ::sforce::Pick<ShareAccessLevelReadEdit>,
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ContactCriteriaBasedSharingRule: "ContactCriteriaBasedSharingRule" in API, base Some(&CriteriaBasedSharingRule), subtypes [], object None;
    opt Text full_name "fullName",
    req One(SharedTo) shared_to "sharedTo",
    opt List(FilterItem) criteria_items "criteriaItems",
    opt Text boolean_filter "booleanFilter",
    req Pick(ShareAccessLevelReadEdit) contact_access_level "contactAccessLevel",
    opt Text description "description",
    req Text name "name",
}
::sforce::component! { ContactCriteriaBasedSharingRule legacy }

/// `ContactOwnerSharingRule`, a [`OwnerSharingRule`].
#[derive(Default)]
pub struct ContactOwnerSharingRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `sharedTo`, required.
    pub shared_to: ::sforce::Opt<SharedTo>,
    /// `sharedFrom`, required.
    pub shared_from: ::sforce::Opt<SharedTo>,
    /// `contactAccessLevel`, required.
    pub contact_access_level: ::sforce::Pick<ShareAccessLevelReadEdit>,
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ContactOwnerSharingRule: "ContactOwnerSharingRule" in API, base Some(&OwnerSharingRule), subtypes [], object None;
    opt Text full_name "fullName",
    req One(SharedTo) shared_to "sharedTo",
    req One(SharedTo) shared_from "sharedFrom",
    req Pick(ShareAccessLevelReadEdit) contact_access_level "contactAccessLevel",
    opt Text description "description",
    req Text name "name",
}
::sforce::component! { ContactOwnerSharingRule legacy }

/// `ContactSharingRules`, a [`SharingRules`].
#[derive(Default)]
pub struct ContactSharingRules {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `criteriaBasedRules`.
    pub criteria_based_rules: ::sforce::List<ContactCriteriaBasedSharingRule>,
    /// `ownerRules`.
    pub owner_rules: ::sforce::List<ContactOwnerSharingRule>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ContactSharingRules: "ContactSharingRules" in API, base Some(&SharingRules), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(ContactCriteriaBasedSharingRule) criteria_based_rules "criteriaBasedRules",
    opt List(ContactOwnerSharingRule) owner_rules "ownerRules",
}
::sforce::component! { ContactSharingRules legacy }

/// `Container`.
#[derive(Default)]
pub struct Container {
    /// `height`.
    pub height: Option<i32>,
    /// `region`, required.
    pub region: Option<String>,
    /// `sidebarComponents`.
    pub sidebar_components: ::sforce::List<SidebarComponent>,
    /// `style`, required.
    pub style: Option<String>,
    /// `unit`, required.
    pub unit: Option<String>,
    /// `width`.
    pub width: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Container: "Container" in API, base None, subtypes [], object None;
    opt Int height "height",
    req Text region "region",
    opt List(SidebarComponent) sidebar_components "sidebarComponents",
    req Text style "style",
    req Text unit "unit",
    opt Int width "width",
}

/// `ContractSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ContractSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `autoCalculateEndDate`.
    pub auto_calculate_end_date: Option<bool>,
    /// `autoExpirationDelay`.
    pub auto_expiration_delay: Option<String>,
    /// `autoExpirationRecipient`.
    pub auto_expiration_recipient: Option<String>,
    /// `autoExpireContracts`.
    pub auto_expire_contracts: Option<bool>,
    /// `enableContractHistoryTracking`.
    pub enable_contract_history_tracking: Option<bool>,
    /// `notifyOwnersOnContractExpiration`.
    pub notify_owners_on_contract_expiration: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ContractSettings: "ContractSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag auto_calculate_end_date "autoCalculateEndDate",
    opt Text auto_expiration_delay "autoExpirationDelay",
    opt Text auto_expiration_recipient "autoExpirationRecipient",
    opt Flag auto_expire_contracts "autoExpireContracts",
    opt Flag enable_contract_history_tracking "enableContractHistoryTracking",
    opt Flag notify_owners_on_contract_expiration "notifyOwnersOnContractExpiration",
}
::sforce::component! { ContractSettings legacy }

/// `CountriesAndStates`.
#[derive(Default)]
pub struct CountriesAndStates {
    /// `countries`.
    pub countries: ::sforce::List<Country>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CountriesAndStates: "CountriesAndStates" in API, base None, subtypes [], object None;
    opt List(Country) countries "countries",
}

/// `Country`.
#[derive(Default)]
pub struct Country {
    /// `active`, required.
    pub active: Option<bool>,
    /// `integrationValue`, required.
    pub integration_value: Option<String>,
    /// `isoCode`, required.
    pub iso_code: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `orgDefault`, required.
    pub org_default: Option<bool>,
    /// `standard`, required.
    pub standard: Option<bool>,
    /// `states`.
    pub states: ::sforce::List<State>,
    /// `visible`, required.
    pub visible: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Country: "Country" in API, base None, subtypes [], object None;
    req Flag active "active",
    req Text integration_value "integrationValue",
    req Text iso_code "isoCode",
    req Text label "label",
    req Flag org_default "orgDefault",
    req Flag standard "standard",
    opt List(State) states "states",
    req Flag visible "visible",
}

/// `CriteriaBasedSharingRule`, a [`BaseSharingRule`].
#[derive(Default)]
pub struct CriteriaBasedSharingRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `sharedTo`, required.
    pub shared_to: ::sforce::Opt<SharedTo>,
    /// `criteriaItems`.
    pub criteria_items: ::sforce::List<FilterItem>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CriteriaBasedSharingRule: "CriteriaBasedSharingRule" in API, base Some(&BaseSharingRule), subtypes [
        AccountCriteriaBasedSharingRule,
        CampaignCriteriaBasedSharingRule,
        CaseCriteriaBasedSharingRule,
        ContactCriteriaBasedSharingRule,
        CustomObjectCriteriaBasedSharingRule,
        LeadCriteriaBasedSharingRule,
        OpportunityCriteriaBasedSharingRule,
        UserCriteriaBasedSharingRule,
    ], object None;
    opt Text full_name "fullName",
    req One(SharedTo) shared_to "sharedTo",
    opt List(FilterItem) criteria_items "criteriaItems",
}
::sforce::component! { CriteriaBasedSharingRule legacy }

::sforce::enumeration! {
    /// `CurrencyIsoCode`.
    pub enum CurrencyIsoCode {
        Adp = "ADP",
        Aed = "AED",
        Afa = "AFA",
        Afn = "AFN",
        All = "ALL",
        Amd = "AMD",
        Ang = "ANG",
        Aoa = "AOA",
        Ars = "ARS",
        Ats = "ATS",
        Aud = "AUD",
        Awg = "AWG",
        Azm = "AZM",
        Azn = "AZN",
        Bam = "BAM",
        Bbd = "BBD",
        Bdt = "BDT",
        Bef = "BEF",
        Bgl = "BGL",
        Bgn = "BGN",
        Bhd = "BHD",
        Bif = "BIF",
        Bmd = "BMD",
        Bnd = "BND",
        Bob = "BOB",
        Bov = "BOV",
        Brb = "BRB",
        Brl = "BRL",
        Bsd = "BSD",
        Btn = "BTN",
        Bwp = "BWP",
        Byb = "BYB",
        Byr = "BYR",
        Bzd = "BZD",
        Cad = "CAD",
        Cdf = "CDF",
        Chf = "CHF",
        Clf = "CLF",
        Clp = "CLP",
        Cny = "CNY",
        Cop = "COP",
        Crc = "CRC",
        Cup = "CUP",
        Cve = "CVE",
        Cyp = "CYP",
        Czk = "CZK",
        Dem = "DEM",
        Djf = "DJF",
        Dkk = "DKK",
        Dop = "DOP",
        Dzd = "DZD",
        Ecs = "ECS",
        Eek = "EEK",
        Egp = "EGP",
        Ern = "ERN",
        Esp = "ESP",
        Etb = "ETB",
        Eur = "EUR",
        Fim = "FIM",
        Fjd = "FJD",
        Fkp = "FKP",
        Frf = "FRF",
        Gbp = "GBP",
        Gel = "GEL",
        Ghc = "GHC",
        Ghs = "GHS",
        Gip = "GIP",
        Gmd = "GMD",
        Gnf = "GNF",
        Grd = "GRD",
        Gtq = "GTQ",
        Gwp = "GWP",
        Gyd = "GYD",
        Hkd = "HKD",
        Hnl = "HNL",
        Hrk = "HRK",
        Htg = "HTG",
        Huf = "HUF",
        Idr = "IDR",
        Iep = "IEP",
        Ils = "ILS",
        Inr = "INR",
        Iqd = "IQD",
        Irr = "IRR",
        Isk = "ISK",
        Itl = "ITL",
        Jmd = "JMD",
        Jod = "JOD",
        Jpy = "JPY",
        Kes = "KES",
        Kgs = "KGS",
        Khr = "KHR",
        Kmf = "KMF",
        Kpw = "KPW",
        Krw = "KRW",
        Kwd = "KWD",
        Kyd = "KYD",
        Kzt = "KZT",
        Lak = "LAK",
        Lbp = "LBP",
        Lkr = "LKR",
        Lrd = "LRD",
        Lsl = "LSL",
        Ltl = "LTL",
        Luf = "LUF",
        Lvl = "LVL",
        Lyd = "LYD",
        Mad = "MAD",
        Mdl = "MDL",
        Mga = "MGA",
        Mgf = "MGF",
        Mkd = "MKD",
        Mmk = "MMK",
        Mnt = "MNT",
        Mop = "MOP",
        Mro = "MRO",
        Mtl = "MTL",
        Mur = "MUR",
        Mvr = "MVR",
        Mwk = "MWK",
        Mxn = "MXN",
        Mxv = "MXV",
        Myr = "MYR",
        Mzm = "MZM",
        Mzn = "MZN",
        Nad = "NAD",
        Ngn = "NGN",
        Nio = "NIO",
        Nlg = "NLG",
        Nok = "NOK",
        Npr = "NPR",
        Nzd = "NZD",
        Omr = "OMR",
        Pab = "PAB",
        Pen = "PEN",
        Pgk = "PGK",
        Php = "PHP",
        Pkr = "PKR",
        Pln = "PLN",
        Pte = "PTE",
        Pyg = "PYG",
        Qar = "QAR",
        Rmb = "RMB",
        Rol = "ROL",
        Ron = "RON",
        Rsd = "RSD",
        Rub = "RUB",
        Rur = "RUR",
        Rwf = "RWF",
        Sar = "SAR",
        Sbd = "SBD",
        Scr = "SCR",
        Sdd = "SDD",
        Sdg = "SDG",
        Sek = "SEK",
        Sgd = "SGD",
        Shp = "SHP",
        Sit = "SIT",
        Skk = "SKK",
        Sll = "SLL",
        Sos = "SOS",
        Srd = "SRD",
        Srg = "SRG",
        Ssp = "SSP",
        Std = "STD",
        Svc = "SVC",
        Syp = "SYP",
        Szl = "SZL",
        Thb = "THB",
        Tjr = "TJR",
        Tjs = "TJS",
        Tmm = "TMM",
        Tmt = "TMT",
        Tnd = "TND",
        Top = "TOP",
        Tpe = "TPE",
        Trl = "TRL",
        Try = "TRY",
        Ttd = "TTD",
        Twd = "TWD",
        Tzs = "TZS",
        Uah = "UAH",
        Ugx = "UGX",
        Usd = "USD",
        Uyu = "UYU",
        Uzs = "UZS",
        Veb = "VEB",
        Vef = "VEF",
        Vnd = "VND",
        Vuv = "VUV",
        Wst = "WST",
        Xaf = "XAF",
        Xcd = "XCD",
        Xof = "XOF",
        Xpf = "XPF",
        Yer = "YER",
        Yum = "YUM",
        Zar = "ZAR",
        Zmk = "ZMK",
        Zmw = "ZMW",
        Zwd = "ZWD",
        Zwl = "ZWL",
    }
}

/// `CustomApplication`, a [`Metadata`].
#[derive(Default)]
pub struct CustomApplication {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `customApplicationComponents`.
    pub custom_application_components: ::sforce::Opt<CustomApplicationComponents>,
    /// `defaultLandingTab`.
    pub default_landing_tab: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `detailPageRefreshMethod`.
    pub detail_page_refresh_method: Option<String>,
    /// `domainWhitelist`.
    pub domain_whitelist: ::sforce::Opt<DomainWhitelist>,
    /// `enableKeyboardShortcuts`.
    pub enable_keyboard_shortcuts: Option<bool>,
    /// `enableMultiMonitorComponents`.
    pub enable_multi_monitor_components: Option<bool>,
    /// `isServiceCloudConsole`.
    pub is_service_cloud_console: Option<bool>,
    /// `keyboardShortcuts`.
    pub keyboard_shortcuts: ::sforce::Opt<KeyboardShortcuts>,
    /// `label`.
    pub label: Option<String>,
    /// `listPlacement`.
    pub list_placement: ::sforce::Opt<ListPlacement>,
    /// `listRefreshMethod`.
    pub list_refresh_method: Option<String>,
    /// `liveAgentConfig`.
    pub live_agent_config: ::sforce::Opt<LiveAgentConfig>,
    /// `logo`.
    pub logo: Option<String>,
    /// `pushNotifications`.
    pub push_notifications: ::sforce::Opt<PushNotifications>,
    /// `saveUserSessions`.
    pub save_user_sessions: Option<bool>,
    /// `tab`.
    pub tab: Vec<String>,
    /// `workspaceMappings`.
    pub workspace_mappings: ::sforce::Opt<WorkspaceMappings>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomApplication: "CustomApplication" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt One(CustomApplicationComponents) custom_application_components "customApplicationComponents",
    opt Text default_landing_tab "defaultLandingTab",
    opt Text description "description",
    opt Text detail_page_refresh_method "detailPageRefreshMethod",
    opt One(DomainWhitelist) domain_whitelist "domainWhitelist",
    opt Flag enable_keyboard_shortcuts "enableKeyboardShortcuts",
    opt Flag enable_multi_monitor_components "enableMultiMonitorComponents",
    opt Flag is_service_cloud_console "isServiceCloudConsole",
    opt One(KeyboardShortcuts) keyboard_shortcuts "keyboardShortcuts",
    opt Text label "label",
    opt One(ListPlacement) list_placement "listPlacement",
    opt Text list_refresh_method "listRefreshMethod",
    opt One(LiveAgentConfig) live_agent_config "liveAgentConfig",
    opt Text logo "logo",
    opt One(PushNotifications) push_notifications "pushNotifications",
    opt Flag save_user_sessions "saveUserSessions",
    opt Texts tab "tab",
    opt One(WorkspaceMappings) workspace_mappings "workspaceMappings",
}
::sforce::component! { CustomApplication legacy }

/// `CustomApplicationComponent`, a [`Metadata`].
#[derive(Default)]
pub struct CustomApplicationComponent {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `buttonIconUrl`.
    pub button_icon_url: Option<String>,
    /// `buttonStyle`.
    pub button_style: Option<String>,
    /// `buttonText`.
    pub button_text: Option<String>,
    /// `buttonWidth`.
    pub button_width: Option<i32>,
    /// `height`.
    pub height: Option<i32>,
    /// `isHeightFixed`, required.
    pub is_height_fixed: Option<bool>,
    /// `isHidden`, required.
    pub is_hidden: Option<bool>,
    /// `isWidthFixed`, required.
    pub is_width_fixed: Option<bool>,
    /// `visualforcePage`, required.
    pub visualforce_page: Option<String>,
    /// `width`.
    pub width: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomApplicationComponent: "CustomApplicationComponent" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text button_icon_url "buttonIconUrl",
    opt Text button_style "buttonStyle",
    opt Text button_text "buttonText",
    opt Int button_width "buttonWidth",
    opt Int height "height",
    req Flag is_height_fixed "isHeightFixed",
    req Flag is_hidden "isHidden",
    req Flag is_width_fixed "isWidthFixed",
    req Text visualforce_page "visualforcePage",
    opt Int width "width",
}
::sforce::component! { CustomApplicationComponent legacy }

/// `CustomApplicationComponents`.
#[derive(Default)]
pub struct CustomApplicationComponents {
    /// `alignment`, required.
    pub alignment: Option<String>,
    /// `customApplicationComponent`.
    pub custom_application_component: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomApplicationComponents: "CustomApplicationComponents" in API, base None, subtypes [], object None;
    req Text alignment "alignment",
    opt Texts custom_application_component "customApplicationComponent",
}

/// `CustomApplicationTranslation`.
#[derive(Default)]
pub struct CustomApplicationTranslation {
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomApplicationTranslation: "CustomApplicationTranslation" in API, base None, subtypes [], object None;
    req Text label "label",
    req Text name "name",
}

/// `CustomConsoleComponents`.
#[derive(Default)]
pub struct CustomConsoleComponents {
    /// `primaryTabComponents`.
    pub primary_tab_components: ::sforce::Opt<PrimaryTabComponents>,
    /// `subtabComponents`.
    pub subtab_components: ::sforce::Opt<SubtabComponents>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomConsoleComponents: "CustomConsoleComponents" in API, base None, subtypes [], object None;
    opt One(PrimaryTabComponents) primary_tab_components "primaryTabComponents",
    opt One(SubtabComponents) subtab_components "subtabComponents",
}

/// `CustomDataType`, a [`Metadata`].
#[derive(Default)]
pub struct CustomDataType {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `customDataTypeComponents`.
    pub custom_data_type_components: ::sforce::List<CustomDataTypeComponent>,
    /// `description`.
    pub description: Option<String>,
    /// `displayFormula`.
    pub display_formula: Option<String>,
    /// `editComponentsOnSeparateLines`.
    pub edit_components_on_separate_lines: Option<bool>,
    /// `label`, required.
    pub label: Option<String>,
    /// `rightAligned`.
    pub right_aligned: Option<bool>,
    /// `supportComponentsInReports`.
    pub support_components_in_reports: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomDataType: "CustomDataType" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(CustomDataTypeComponent) custom_data_type_components "customDataTypeComponents",
    opt Text description "description",
    opt Text display_formula "displayFormula",
    opt Flag edit_components_on_separate_lines "editComponentsOnSeparateLines",
    req Text label "label",
    opt Flag right_aligned "rightAligned",
    opt Flag support_components_in_reports "supportComponentsInReports",
}
::sforce::component! { CustomDataType legacy }

/// `CustomDataTypeComponent`.
#[derive(Default)]
pub struct CustomDataTypeComponent {
    /// `developerSuffix`, required.
    pub developer_suffix: Option<String>,
    /// `enforceFieldRequiredness`.
    pub enforce_field_requiredness: Option<bool>,
    /// `label`, required.
    pub label: Option<String>,
    /// `length`.
    pub length: Option<i32>,
    /// `precision`.
    pub precision: Option<i32>,
    /// `scale`.
    pub scale: Option<i32>,
    /// `sortOrder`.
    pub sort_order: ::sforce::Pick<SortOrder>,
    /// `sortPriority`.
    pub sort_priority: Option<i32>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<FieldType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomDataTypeComponent: "CustomDataTypeComponent" in API, base None, subtypes [], object None;
    req Text developer_suffix "developerSuffix",
    opt Flag enforce_field_requiredness "enforceFieldRequiredness",
    req Text label "label",
    opt Int length "length",
    opt Int precision "precision",
    opt Int scale "scale",
    opt Pick(SortOrder) sort_order "sortOrder",
    opt Int sort_priority "sortPriority",
    req Pick(FieldType) r#type "type",
}

/// `CustomDataTypeComponentTranslation`.
#[derive(Default)]
pub struct CustomDataTypeComponentTranslation {
    /// `developerSuffix`, required.
    pub developer_suffix: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomDataTypeComponentTranslation: "CustomDataTypeComponentTranslation" in API, base None, subtypes [], object None;
    req Text developer_suffix "developerSuffix",
    opt Text label "label",
}

/// `CustomDataTypeTranslation`.
#[derive(Default)]
pub struct CustomDataTypeTranslation {
    /// `components`.
    pub components: ::sforce::List<CustomDataTypeComponentTranslation>,
    /// `customDataTypeName`, required.
    pub custom_data_type_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomDataTypeTranslation: "CustomDataTypeTranslation" in API, base None, subtypes [], object None;
    opt List(CustomDataTypeComponentTranslation) components "components",
    req Text custom_data_type_name "customDataTypeName",
    opt Text description "description",
    opt Text label "label",
}

/// `CustomField`, a [`Metadata`].
#[derive(Default)]
pub struct CustomField {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `caseSensitive`.
    pub case_sensitive: Option<bool>,
    /// `customDataType`.
    pub custom_data_type: Option<String>,
    /// `defaultValue`.
    pub default_value: Option<String>,
    /// `deleteConstraint`.
    pub delete_constraint: ::sforce::Pick<DeleteConstraint>,
    /// `deprecated`.
    pub deprecated: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `displayFormat`.
    pub display_format: Option<String>,
    /// `escapeMarkup`.
    pub escape_markup: Option<bool>,
    /// `externalDeveloperName`.
    pub external_developer_name: Option<String>,
    /// `externalId`.
    pub external_id: Option<bool>,
    /// `formula`.
    pub formula: Option<String>,
    /// `formulaTreatBlanksAs`.
    pub formula_treat_blanks_as: ::sforce::Pick<TreatBlanksAs>,
    /// `inlineHelpText`.
    pub inline_help_text: Option<String>,
    /// `isFilteringDisabled`.
    pub is_filtering_disabled: Option<bool>,
    /// `isNameField`.
    pub is_name_field: Option<bool>,
    /// `isSortingDisabled`.
    pub is_sorting_disabled: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// `length`.
    pub length: Option<i32>,
    /// `lookupFilter`.
    pub lookup_filter: ::sforce::Opt<LookupFilter>,
    /// `maskChar`.
    pub mask_char: ::sforce::Pick<EncryptedFieldMaskChar>,
    /// `maskType`.
    pub mask_type: ::sforce::Pick<EncryptedFieldMaskType>,
    /// `picklist`.
    pub picklist: ::sforce::Opt<Picklist>,
    /// `populateExistingRows`.
    pub populate_existing_rows: Option<bool>,
    /// `precision`.
    pub precision: Option<i32>,
    /// `referenceTo`.
    pub reference_to: Option<String>,
    /// `relationshipLabel`.
    pub relationship_label: Option<String>,
    /// `relationshipName`.
    pub relationship_name: Option<String>,
    /// `relationshipOrder`.
    pub relationship_order: Option<i32>,
    /// `reparentableMasterDetail`.
    pub reparentable_master_detail: Option<bool>,
    /// `required`.
    pub required: Option<bool>,
    /// `restrictedAdminField`.
    pub restricted_admin_field: Option<bool>,
    /// `scale`.
    pub scale: Option<i32>,
    /// `startingNumber`.
    pub starting_number: Option<i32>,
    /// `stripMarkup`.
    pub strip_markup: Option<bool>,
    /// `summarizedField`.
    pub summarized_field: Option<String>,
    /// `summaryFilterItems`.
    pub summary_filter_items: ::sforce::List<FilterItem>,
    /// `summaryForeignKey`.
    pub summary_foreign_key: Option<String>,
    /// `summaryOperation`.
    pub summary_operation: ::sforce::Pick<SummaryOperations>,
    /// `trackFeedHistory`.
    pub track_feed_history: Option<bool>,
    /// `trackHistory`.
    pub track_history: Option<bool>,
    /// `trackTrending`.
    pub track_trending: Option<bool>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<FieldType>,
    /// `unique`.
    pub unique: Option<bool>,
    /// `visibleLines`.
    pub visible_lines: Option<i32>,
    /// `writeRequiresMasterRead`.
    pub write_requires_master_read: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomField: "CustomField" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag case_sensitive "caseSensitive",
    opt Text custom_data_type "customDataType",
    opt Text default_value "defaultValue",
    opt Pick(DeleteConstraint) delete_constraint "deleteConstraint",
    opt Flag deprecated "deprecated",
    opt Text description "description",
    opt Text display_format "displayFormat",
    opt Flag escape_markup "escapeMarkup",
    opt Text external_developer_name "externalDeveloperName",
    opt Flag external_id "externalId",
    opt Text formula "formula",
    opt Pick(TreatBlanksAs) formula_treat_blanks_as "formulaTreatBlanksAs",
    opt Text inline_help_text "inlineHelpText",
    opt Flag is_filtering_disabled "isFilteringDisabled",
    opt Flag is_name_field "isNameField",
    opt Flag is_sorting_disabled "isSortingDisabled",
    opt Text label "label",
    opt Int length "length",
    opt One(LookupFilter) lookup_filter "lookupFilter",
    opt Pick(EncryptedFieldMaskChar) mask_char "maskChar",
    opt Pick(EncryptedFieldMaskType) mask_type "maskType",
    opt One(Picklist) picklist "picklist",
    opt Flag populate_existing_rows "populateExistingRows",
    opt Int precision "precision",
    opt Text reference_to "referenceTo",
    opt Text relationship_label "relationshipLabel",
    opt Text relationship_name "relationshipName",
    opt Int relationship_order "relationshipOrder",
    opt Flag reparentable_master_detail "reparentableMasterDetail",
    opt Flag required "required",
    opt Flag restricted_admin_field "restrictedAdminField",
    opt Int scale "scale",
    opt Int starting_number "startingNumber",
    opt Flag strip_markup "stripMarkup",
    opt Text summarized_field "summarizedField",
    opt List(FilterItem) summary_filter_items "summaryFilterItems",
    opt Text summary_foreign_key "summaryForeignKey",
    opt Pick(SummaryOperations) summary_operation "summaryOperation",
    opt Flag track_feed_history "trackFeedHistory",
    opt Flag track_history "trackHistory",
    opt Flag track_trending "trackTrending",
    req Pick(FieldType) r#type "type",
    opt Flag unique "unique",
    opt Int visible_lines "visibleLines",
    opt Flag write_requires_master_read "writeRequiresMasterRead",
}
::sforce::component! { CustomField legacy }

/// `CustomFieldTranslation`.
#[derive(Default)]
pub struct CustomFieldTranslation {
    /// `caseValues`.
    pub case_values: ::sforce::List<ObjectNameCaseValue>,
    /// `gender`.
    pub gender: ::sforce::Pick<Gender>,
    /// `help`.
    pub help: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `lookupFilter`.
    pub lookup_filter: ::sforce::Opt<LookupFilterTranslation>,
    /// `name`, required.
    pub name: Option<String>,
    /// `picklistValues`.
    pub picklist_values: ::sforce::List<PicklistValueTranslation>,
    /// `relationshipLabel`.
    pub relationship_label: Option<String>,
    /// `startsWith`.
    pub starts_with: ::sforce::Pick<StartsWith>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomFieldTranslation: "CustomFieldTranslation" in API, base None, subtypes [], object None;
    opt List(ObjectNameCaseValue) case_values "caseValues",
    opt Pick(Gender) gender "gender",
    opt Text help "help",
    opt Text label "label",
    opt One(LookupFilterTranslation) lookup_filter "lookupFilter",
    req Text name "name",
    opt List(PicklistValueTranslation) picklist_values "picklistValues",
    opt Text relationship_label "relationshipLabel",
    opt Pick(StartsWith) starts_with "startsWith",
}

/// `CustomLabel`, a [`Metadata`].
#[derive(Default)]
pub struct CustomLabel {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `categories`.
    pub categories: Option<String>,
    /// `language`, required.
    pub language: Option<String>,
    /// `protected`, required.
    pub protected: Option<bool>,
    /// `shortDescription`, required.
    pub short_description: Option<String>,
    /// `value`, required.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomLabel: "CustomLabel" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text categories "categories",
    req Text language "language",
    req Flag protected "protected",
    req Text short_description "shortDescription",
    req Text value "value",
}
::sforce::component! { CustomLabel legacy }

/// `CustomLabelTranslation`.
#[derive(Default)]
pub struct CustomLabelTranslation {
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomLabelTranslation: "CustomLabelTranslation" in API, base None, subtypes [], object None;
    req Text label "label",
    req Text name "name",
}

/// `CustomLabels`, a [`Metadata`].
#[derive(Default)]
pub struct CustomLabels {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `labels`.
    pub labels: ::sforce::List<CustomLabel>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomLabels: "CustomLabels" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(CustomLabel) labels "labels",
}
::sforce::component! { CustomLabels legacy }

/// `CustomObject`, a [`Metadata`].
#[derive(Default)]
pub struct CustomObject {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `actionOverrides`.
    pub action_overrides: ::sforce::List<ActionOverride>,
    /// `articleTypeChannelDisplay`.
    pub article_type_channel_display: ::sforce::Opt<ArticleTypeChannelDisplay>,
    /// `businessProcesses`.
    pub business_processes: ::sforce::List<BusinessProcess>,
    /// `compactLayoutAssignment`.
    pub compact_layout_assignment: Option<String>,
    /// `compactLayouts`.
    pub compact_layouts: ::sforce::List<CompactLayout>,
    /// `customHelp`.
    pub custom_help: Option<String>,
    /// `customHelpPage`.
    pub custom_help_page: Option<String>,
    /// `customSettingsType`.
    pub custom_settings_type: ::sforce::Pick<CustomSettingsType>,
    /// `customSettingsVisibility`.
    pub custom_settings_visibility: ::sforce::Pick<CustomSettingsVisibility>,
    /// `deploymentStatus`.
    pub deployment_status: ::sforce::Pick<DeploymentStatus>,
    /// `deprecated`.
    pub deprecated: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `enableActivities`.
    pub enable_activities: Option<bool>,
    /// `enableDivisions`.
    pub enable_divisions: Option<bool>,
    /// `enableEnhancedLookup`.
    pub enable_enhanced_lookup: Option<bool>,
    /// `enableFeeds`.
    pub enable_feeds: Option<bool>,
    /// `enableHistory`.
    pub enable_history: Option<bool>,
    /// `enableReports`.
    pub enable_reports: Option<bool>,
    /// `fieldSets`.
    pub field_sets: ::sforce::List<FieldSet>,
    /// `fields`.
    pub fields: ::sforce::List<CustomField>,
    /// `gender`.
    pub gender: ::sforce::Pick<Gender>,
    /// `household`.
    pub household: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// `listViews`.
    pub list_views: ::sforce::List<ListView>,
    /// `nameField`.
    pub name_field: ::sforce::Opt<CustomField>,
    /// `pluralLabel`.
    pub plural_label: Option<String>,
    /// `recordTypeTrackFeedHistory`.
    pub record_type_track_feed_history: Option<bool>,
    /// `recordTypeTrackHistory`.
    pub record_type_track_history: Option<bool>,
    /// `recordTypes`.
    pub record_types: ::sforce::List<RecordType>,
    /// `searchLayouts`.
    pub search_layouts: ::sforce::Opt<SearchLayouts>,
    /// `sharingModel`.
    pub sharing_model: ::sforce::Pick<SharingModel>,
    /// `sharingReasons`.
    pub sharing_reasons: ::sforce::List<SharingReason>,
    /// `sharingRecalculations`.
    pub sharing_recalculations: ::sforce::List<SharingRecalculation>,
    /// `startsWith`.
    pub starts_with: ::sforce::Pick<StartsWith>,
    /// `validationRules`.
    pub validation_rules: ::sforce::List<ValidationRule>,
    /// `webLinks`.
    pub web_links: ::sforce::List<WebLink>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomObject: "CustomObject" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(ActionOverride) action_overrides "actionOverrides",
    opt One(ArticleTypeChannelDisplay) article_type_channel_display "articleTypeChannelDisplay",
    opt List(BusinessProcess) business_processes "businessProcesses",
    opt Text compact_layout_assignment "compactLayoutAssignment",
    opt List(CompactLayout) compact_layouts "compactLayouts",
    opt Text custom_help "customHelp",
    opt Text custom_help_page "customHelpPage",
    opt Pick(CustomSettingsType) custom_settings_type "customSettingsType",
    opt Pick(CustomSettingsVisibility) custom_settings_visibility "customSettingsVisibility",
    opt Pick(DeploymentStatus) deployment_status "deploymentStatus",
    opt Flag deprecated "deprecated",
    opt Text description "description",
    opt Flag enable_activities "enableActivities",
    opt Flag enable_divisions "enableDivisions",
    opt Flag enable_enhanced_lookup "enableEnhancedLookup",
    opt Flag enable_feeds "enableFeeds",
    opt Flag enable_history "enableHistory",
    opt Flag enable_reports "enableReports",
    opt List(FieldSet) field_sets "fieldSets",
    opt List(CustomField) fields "fields",
    opt Pick(Gender) gender "gender",
    opt Flag household "household",
    opt Text label "label",
    opt List(ListView) list_views "listViews",
    opt One(CustomField) name_field "nameField",
    opt Text plural_label "pluralLabel",
    opt Flag record_type_track_feed_history "recordTypeTrackFeedHistory",
    opt Flag record_type_track_history "recordTypeTrackHistory",
    opt List(RecordType) record_types "recordTypes",
    opt One(SearchLayouts) search_layouts "searchLayouts",
    opt Pick(SharingModel) sharing_model "sharingModel",
    opt List(SharingReason) sharing_reasons "sharingReasons",
    opt List(SharingRecalculation) sharing_recalculations "sharingRecalculations",
    opt Pick(StartsWith) starts_with "startsWith",
    opt List(ValidationRule) validation_rules "validationRules",
    opt List(WebLink) web_links "webLinks",
}
::sforce::component! { CustomObject legacy }

/// `CustomObjectCriteriaBasedSharingRule`, a [`CriteriaBasedSharingRule`].
#[derive(Default)]
pub struct CustomObjectCriteriaBasedSharingRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `sharedTo`, required.
    pub shared_to: ::sforce::Opt<SharedTo>,
    /// `criteriaItems`.
    pub criteria_items: ::sforce::List<FilterItem>,
    /// `accessLevel`, required.
    pub access_level: Option<String>,
    /// `booleanFilter`.
    pub boolean_filter: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomObjectCriteriaBasedSharingRule: "CustomObjectCriteriaBasedSharingRule" in API, base Some(&CriteriaBasedSharingRule), subtypes [], object None;
    opt Text full_name "fullName",
    req One(SharedTo) shared_to "sharedTo",
    opt List(FilterItem) criteria_items "criteriaItems",
    req Text access_level "accessLevel",
    opt Text boolean_filter "booleanFilter",
    opt Text description "description",
    req Text name "name",
}
::sforce::component! { CustomObjectCriteriaBasedSharingRule legacy }

/// `CustomObjectOwnerSharingRule`, a [`OwnerSharingRule`].
#[derive(Default)]
pub struct CustomObjectOwnerSharingRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `sharedTo`, required.
    pub shared_to: ::sforce::Opt<SharedTo>,
    /// `sharedFrom`, required.
    pub shared_from: ::sforce::Opt<SharedTo>,
    /// `accessLevel`, required.
    pub access_level: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomObjectOwnerSharingRule: "CustomObjectOwnerSharingRule" in API, base Some(&OwnerSharingRule), subtypes [], object None;
    opt Text full_name "fullName",
    req One(SharedTo) shared_to "sharedTo",
    req One(SharedTo) shared_from "sharedFrom",
    req Text access_level "accessLevel",
    opt Text description "description",
    req Text name "name",
}
::sforce::component! { CustomObjectOwnerSharingRule legacy }

/// `CustomObjectSharingRules`, a [`SharingRules`].
#[derive(Default)]
pub struct CustomObjectSharingRules {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `criteriaBasedRules`.
    pub criteria_based_rules: ::sforce::List<CustomObjectCriteriaBasedSharingRule>,
    /// `ownerRules`.
    pub owner_rules: ::sforce::List<CustomObjectOwnerSharingRule>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomObjectSharingRules: "CustomObjectSharingRules" in API, base Some(&SharingRules), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(CustomObjectCriteriaBasedSharingRule) criteria_based_rules "criteriaBasedRules",
    opt List(CustomObjectOwnerSharingRule) owner_rules "ownerRules",
}
::sforce::component! { CustomObjectSharingRules legacy }

/// `CustomObjectTranslation`, a [`Metadata`].
#[derive(Default)]
pub struct CustomObjectTranslation {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `caseValues`.
    pub case_values: ::sforce::List<ObjectNameCaseValue>,
    /// `fields`.
    pub fields: ::sforce::List<CustomFieldTranslation>,
    /// `gender`.
    pub gender: ::sforce::Pick<Gender>,
    /// `layouts`.
    pub layouts: ::sforce::List<LayoutTranslation>,
    /// `nameFieldLabel`.
    pub name_field_label: Option<String>,
    /// `quickActions`.
    pub quick_actions: ::sforce::List<QuickActionTranslation>,
    /// `recordTypes`.
    pub record_types: ::sforce::List<RecordTypeTranslation>,
    /// `sharingReasons`.
    pub sharing_reasons: ::sforce::List<SharingReasonTranslation>,
    /// `startsWith`.
    pub starts_with: ::sforce::Pick<StartsWith>,
    /// `validationRules`.
    pub validation_rules: ::sforce::List<ValidationRuleTranslation>,
    /// `webLinks`.
    pub web_links: ::sforce::List<WebLinkTranslation>,
    /// `workflowTasks`.
    pub workflow_tasks: ::sforce::List<WorkflowTaskTranslation>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomObjectTranslation: "CustomObjectTranslation" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(ObjectNameCaseValue) case_values "caseValues",
    opt List(CustomFieldTranslation) fields "fields",
    opt Pick(Gender) gender "gender",
    opt List(LayoutTranslation) layouts "layouts",
    opt Text name_field_label "nameFieldLabel",
    opt List(QuickActionTranslation) quick_actions "quickActions",
    opt List(RecordTypeTranslation) record_types "recordTypes",
    opt List(SharingReasonTranslation) sharing_reasons "sharingReasons",
    opt Pick(StartsWith) starts_with "startsWith",
    opt List(ValidationRuleTranslation) validation_rules "validationRules",
    opt List(WebLinkTranslation) web_links "webLinks",
    opt List(WorkflowTaskTranslation) workflow_tasks "workflowTasks",
}
::sforce::component! { CustomObjectTranslation legacy }

/// `CustomPageWebLink`, a [`Metadata`].
#[derive(Default)]
pub struct CustomPageWebLink {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `availability`, required.
    pub availability: ::sforce::Pick<WebLinkAvailability>,
    /// `description`.
    pub description: Option<String>,
    /// `displayType`, required.
    pub display_type: ::sforce::Pick<WebLinkDisplayType>,
    /// `encodingKey`.
    pub encoding_key: ::sforce::Pick<Encoding>,
    /// `hasMenubar`.
    pub has_menubar: Option<bool>,
    /// `hasScrollbars`.
    pub has_scrollbars: Option<bool>,
    /// `hasToolbar`.
    pub has_toolbar: Option<bool>,
    /// `height`.
    pub height: Option<i32>,
    /// `isResizable`.
    pub is_resizable: Option<bool>,
    /// `linkType`, required.
    pub link_type: ::sforce::Pick<WebLinkType>,
    /// `masterLabel`.
    pub master_label: Option<String>,
    /// `openType`, required.
    pub open_type: ::sforce::Pick<WebLinkWindowType>,
    /// `page`.
    pub page: Option<String>,
    /// `position`.
    pub position: ::sforce::Pick<WebLinkPosition>,
    /// `protected`, required.
    pub protected: Option<bool>,
    /// `requireRowSelection`.
    pub require_row_selection: Option<bool>,
    /// `scontrol`.
    pub scontrol: Option<String>,
    /// `showsLocation`.
    pub shows_location: Option<bool>,
    /// `showsStatus`.
    pub shows_status: Option<bool>,
    /// `url`.
    pub url: Option<String>,
    /// `width`.
    pub width: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomPageWebLink: "CustomPageWebLink" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Pick(WebLinkAvailability) availability "availability",
    opt Text description "description",
    req Pick(WebLinkDisplayType) display_type "displayType",
    opt Pick(Encoding) encoding_key "encodingKey",
    opt Flag has_menubar "hasMenubar",
    opt Flag has_scrollbars "hasScrollbars",
    opt Flag has_toolbar "hasToolbar",
    opt Int height "height",
    opt Flag is_resizable "isResizable",
    req Pick(WebLinkType) link_type "linkType",
    opt Text master_label "masterLabel",
    req Pick(WebLinkWindowType) open_type "openType",
    opt Text page "page",
    opt Pick(WebLinkPosition) position "position",
    req Flag protected "protected",
    opt Flag require_row_selection "requireRowSelection",
    opt Text scontrol "scontrol",
    opt Flag shows_location "showsLocation",
    opt Flag shows_status "showsStatus",
    opt Text url "url",
    opt Int width "width",
}
::sforce::component! { CustomPageWebLink legacy }

/// `CustomPageWebLinkTranslation`.
#[derive(Default)]
pub struct CustomPageWebLinkTranslation {
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomPageWebLinkTranslation: "CustomPageWebLinkTranslation" in API, base None, subtypes [], object None;
    req Text label "label",
    req Text name "name",
}

::sforce::enumeration! {
    /// `CustomSettingsType`.
    pub enum CustomSettingsType {
        List = "List",
        Hierarchy = "Hierarchy",
    }
}

::sforce::enumeration! {
    /// `CustomSettingsVisibility`.
    pub enum CustomSettingsVisibility {
        Protected = "Protected",
        Public = "Public",
    }
}

/// `CustomShortcut`, a [`DefaultShortcut`].
#[derive(Default)]
pub struct CustomShortcut {
    /// `action`, required.
    pub action: Option<String>,
    /// `active`, required.
    pub active: Option<bool>,
    /// `keyCommand`, required.
    pub key_command: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `eventName`, required.
    pub event_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomShortcut: "CustomShortcut" in API, base Some(&DefaultShortcut), subtypes [], object None;
    req Text action "action",
    req Flag active "active",
    req Text key_command "keyCommand",
    opt Text description "description",
    req Text event_name "eventName",
}

/// `CustomSite`, a [`Metadata`].
#[derive(Default)]
pub struct CustomSite {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `active`, required.
    pub active: Option<bool>,
    /// `allowHomePage`, required.
    pub allow_home_page: Option<bool>,
    /// `allowStandardAnswersPages`.
    pub allow_standard_answers_pages: Option<bool>,
    /// `allowStandardIdeasPages`, required.
    pub allow_standard_ideas_pages: Option<bool>,
    /// `allowStandardLookups`, required.
    pub allow_standard_lookups: Option<bool>,
    /// `allowStandardSearch`, required.
    pub allow_standard_search: Option<bool>,
    /// `analyticsTrackingCode`.
    pub analytics_tracking_code: Option<String>,
    /// `authorizationRequiredPage`.
    pub authorization_required_page: Option<String>,
    /// `bandwidthExceededPage`.
    pub bandwidth_exceeded_page: Option<String>,
    /// `changePasswordPage`.
    pub change_password_page: Option<String>,
    /// `chatterAnswersForgotPasswordConfirmPage`.
    pub chatter_answers_forgot_password_confirm_page: Option<String>,
    /// `chatterAnswersForgotPasswordPage`.
    pub chatter_answers_forgot_password_page: Option<String>,
    /// `chatterAnswersHelpPage`.
    pub chatter_answers_help_page: Option<String>,
    /// `chatterAnswersLoginPage`.
    pub chatter_answers_login_page: Option<String>,
    /// `chatterAnswersRegistrationPage`.
    pub chatter_answers_registration_page: Option<String>,
    /// `clickjackProtectionLevel`, required.
    pub clickjack_protection_level: ::sforce::Pick<SiteClickjackProtectionLevel>,
    /// `customWebAddresses`.
    pub custom_web_addresses: ::sforce::List<SiteWebAddress>,
    /// `description`.
    pub description: Option<String>,
    /// `favoriteIcon`.
    pub favorite_icon: Option<String>,
    /// `fileNotFoundPage`.
    pub file_not_found_page: Option<String>,
    /// `genericErrorPage`.
    pub generic_error_page: Option<String>,
    /// `guestProfile`.
    pub guest_profile: Option<String>,
    /// `inMaintenancePage`.
    pub in_maintenance_page: Option<String>,
    /// `inactiveIndexPage`.
    pub inactive_index_page: Option<String>,
    /// `indexPage`, required.
    pub index_page: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `myProfilePage`.
    pub my_profile_page: Option<String>,
    /// `portal`.
    pub portal: Option<String>,
    /// `requireInsecurePortalAccess`, required.
    pub require_insecure_portal_access: Option<bool>,
    /// `robotsTxtPage`.
    pub robots_txt_page: Option<String>,
    /// `rootComponent`.
    pub root_component: Option<String>,
    /// `serverIsDown`.
    pub server_is_down: Option<String>,
    /// `siteAdmin`.
    pub site_admin: Option<String>,
    /// `siteRedirectMappings`.
    pub site_redirect_mappings: ::sforce::List<SiteRedirectMapping>,
    /// `siteTemplate`.
    pub site_template: Option<String>,
    /// `siteType`, required.
    pub site_type: ::sforce::Pick<SiteType>,
    /// `subdomain`.
    pub subdomain: Option<String>,
    /// `urlPathPrefix`.
    pub url_path_prefix: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomSite: "CustomSite" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Flag active "active",
    req Flag allow_home_page "allowHomePage",
    opt Flag allow_standard_answers_pages "allowStandardAnswersPages",
    req Flag allow_standard_ideas_pages "allowStandardIdeasPages",
    req Flag allow_standard_lookups "allowStandardLookups",
    req Flag allow_standard_search "allowStandardSearch",
    opt Text analytics_tracking_code "analyticsTrackingCode",
    opt Text authorization_required_page "authorizationRequiredPage",
    opt Text bandwidth_exceeded_page "bandwidthExceededPage",
    opt Text change_password_page "changePasswordPage",
    opt Text chatter_answers_forgot_password_confirm_page "chatterAnswersForgotPasswordConfirmPage",
    opt Text chatter_answers_forgot_password_page "chatterAnswersForgotPasswordPage",
    opt Text chatter_answers_help_page "chatterAnswersHelpPage",
    opt Text chatter_answers_login_page "chatterAnswersLoginPage",
    opt Text chatter_answers_registration_page "chatterAnswersRegistrationPage",
    req Pick(SiteClickjackProtectionLevel) clickjack_protection_level "clickjackProtectionLevel",
    opt List(SiteWebAddress) custom_web_addresses "customWebAddresses",
    opt Text description "description",
    opt Text favorite_icon "favoriteIcon",
    opt Text file_not_found_page "fileNotFoundPage",
    opt Text generic_error_page "genericErrorPage",
    opt Text guest_profile "guestProfile",
    opt Text in_maintenance_page "inMaintenancePage",
    opt Text inactive_index_page "inactiveIndexPage",
    req Text index_page "indexPage",
    req Text master_label "masterLabel",
    opt Text my_profile_page "myProfilePage",
    opt Text portal "portal",
    req Flag require_insecure_portal_access "requireInsecurePortalAccess",
    opt Text robots_txt_page "robotsTxtPage",
    opt Text root_component "rootComponent",
    opt Text server_is_down "serverIsDown",
    opt Text site_admin "siteAdmin",
    opt List(SiteRedirectMapping) site_redirect_mappings "siteRedirectMappings",
    opt Text site_template "siteTemplate",
    req Pick(SiteType) site_type "siteType",
    opt Text subdomain "subdomain",
    opt Text url_path_prefix "urlPathPrefix",
}
::sforce::component! { CustomSite legacy }

/// `CustomTab`, a [`Metadata`].
#[derive(Default)]
pub struct CustomTab {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `customObject`.
    pub custom_object: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `flexiPage`.
    pub flexi_page: Option<String>,
    /// `frameHeight`.
    pub frame_height: Option<i32>,
    /// `hasSidebar`.
    pub has_sidebar: Option<bool>,
    /// `icon`.
    pub icon: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `mobileReady`, required.
    pub mobile_ready: Option<bool>,
    /// `motif`, required.
    pub motif: Option<String>,
    /// `page`.
    pub page: Option<String>,
    /// `scontrol`.
    pub scontrol: Option<String>,
    /// `splashPageLink`.
    pub splash_page_link: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// `urlEncodingKey`.
    pub url_encoding_key: ::sforce::Pick<Encoding>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomTab: "CustomTab" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag custom_object "customObject",
    opt Text description "description",
    opt Text flexi_page "flexiPage",
    opt Int frame_height "frameHeight",
    opt Flag has_sidebar "hasSidebar",
    opt Text icon "icon",
    opt Text label "label",
    req Flag mobile_ready "mobileReady",
    req Text motif "motif",
    opt Text page "page",
    opt Text scontrol "scontrol",
    opt Text splash_page_link "splashPageLink",
    opt Text url "url",
    opt Pick(Encoding) url_encoding_key "urlEncodingKey",
}
::sforce::component! { CustomTab legacy }

/// `CustomTabTranslation`.
#[derive(Default)]
pub struct CustomTabTranslation {
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomTabTranslation: "CustomTabTranslation" in API, base None, subtypes [], object None;
    req Text label "label",
    req Text name "name",
}
