// Made by `cargo xtask generate` from metadata 30.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

::sforce::enumeration! {
    /// `Language`.
    pub enum Language {
        EnUs = "en_US",
        De = "de",
        Es = "es",
        Fr = "fr",
        It = "it",
        Ja = "ja",
        Sv = "sv",
        Ko = "ko",
        ZhTw = "zh_TW",
        ZhCn = "zh_CN",
        PtBr = "pt_BR",
        NlNl = "nl_NL",
        Da = "da",
        Th = "th",
        Fi = "fi",
        Ru = "ru",
        EsMx = "es_MX",
        Hu = "hu",
        Pl = "pl",
        Cs = "cs",
        Tr = "tr",
        In = "in",
        Ro = "ro",
        Vi = "vi",
        Uk = "uk",
        Iw = "iw",
        El = "el",
        Bg = "bg",
        EnGb = "en_GB",
        Ar = "ar",
        No = "no",
        FrCa = "fr_CA",
        Ka = "ka",
        Sr = "sr",
        Sh = "sh",
        Sk = "sk",
        EnAu = "en_AU",
        EnMy = "en_MY",
        EnIn = "en_IN",
        EnPh = "en_PH",
        EnCa = "en_CA",
        Sl = "sl",
        RoMd = "ro_MD",
        Hr = "hr",
        Bs = "bs",
        Mk = "mk",
        Lv = "lv",
        Lt = "lt",
        Et = "et",
        Sq = "sq",
        ShMe = "sh_ME",
        Mt = "mt",
        Ga = "ga",
        Eu = "eu",
        Cy = "cy",
        Is = "is",
        PtPt = "pt_PT",
        Ms = "ms",
        Tl = "tl",
        Lb = "lb",
        Rm = "rm",
        Hy = "hy",
        Hi = "hi",
        Ur = "ur",
        Eo = "eo",
    }
}

/// `Layout`, a [`Metadata`].
#[derive(Default)]
pub struct Layout {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `customButtons`.
    pub custom_buttons: Vec<String>,
    /// `customConsoleComponents`.
    pub custom_console_components: ::sforce::Opt<CustomConsoleComponents>,
    /// `emailDefault`.
    pub email_default: Option<bool>,
    /// `excludeButtons`.
    pub exclude_buttons: Vec<String>,
    /// `feedLayout`.
    pub feed_layout: ::sforce::Opt<FeedLayout>,
    /// `headers`.
    pub headers: ::sforce::Picks<LayoutHeader>,
    /// `layoutSections`.
    pub layout_sections: ::sforce::List<LayoutSection>,
    /// `miniLayout`.
    pub mini_layout: ::sforce::Opt<MiniLayout>,
    /// `multilineLayoutFields`.
    pub multiline_layout_fields: Vec<String>,
    /// `quickActionList`.
    pub quick_action_list: ::sforce::Opt<QuickActionList>,
    /// `relatedContent`.
    pub related_content: ::sforce::Opt<RelatedContent>,
    /// `relatedLists`.
    pub related_lists: ::sforce::List<RelatedListItem>,
    /// `relatedObjects`.
    pub related_objects: Vec<String>,
    /// `runAssignmentRulesDefault`.
    pub run_assignment_rules_default: Option<bool>,
    /// `showEmailCheckbox`.
    pub show_email_checkbox: Option<bool>,
    /// `showHighlightsPanel`.
    pub show_highlights_panel: Option<bool>,
    /// `showInteractionLogPanel`.
    pub show_interaction_log_panel: Option<bool>,
    /// `showKnowledgeComponent`.
    pub show_knowledge_component: Option<bool>,
    /// `showRunAssignmentRulesCheckbox`.
    pub show_run_assignment_rules_checkbox: Option<bool>,
    /// `showSolutionSection`.
    pub show_solution_section: Option<bool>,
    /// `showSubmitAndAttachButton`.
    pub show_submit_and_attach_button: Option<bool>,
    /// `summaryLayout`.
    pub summary_layout: ::sforce::Opt<SummaryLayout>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Layout: "Layout" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Texts custom_buttons "customButtons",
    opt One(CustomConsoleComponents) custom_console_components "customConsoleComponents",
    opt Flag email_default "emailDefault",
    opt Texts exclude_buttons "excludeButtons",
    opt One(FeedLayout) feed_layout "feedLayout",
    opt Picks(LayoutHeader) headers "headers",
    opt List(LayoutSection) layout_sections "layoutSections",
    opt One(MiniLayout) mini_layout "miniLayout",
    opt Texts multiline_layout_fields "multilineLayoutFields",
    opt One(QuickActionList) quick_action_list "quickActionList",
    opt One(RelatedContent) related_content "relatedContent",
    opt List(RelatedListItem) related_lists "relatedLists",
    opt Texts related_objects "relatedObjects",
    opt Flag run_assignment_rules_default "runAssignmentRulesDefault",
    opt Flag show_email_checkbox "showEmailCheckbox",
    opt Flag show_highlights_panel "showHighlightsPanel",
    opt Flag show_interaction_log_panel "showInteractionLogPanel",
    opt Flag show_knowledge_component "showKnowledgeComponent",
    opt Flag show_run_assignment_rules_checkbox "showRunAssignmentRulesCheckbox",
    opt Flag show_solution_section "showSolutionSection",
    opt Flag show_submit_and_attach_button "showSubmitAndAttachButton",
    opt One(SummaryLayout) summary_layout "summaryLayout",
}
::sforce::component! { Layout legacy }

/// `LayoutColumn`.
#[derive(Default)]
pub struct LayoutColumn {
    /// `layoutItems`.
    pub layout_items: ::sforce::List<LayoutItem>,
    /// `reserved`.
    pub reserved: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LayoutColumn: "LayoutColumn" in API, base None, subtypes [], object None;
    opt List(LayoutItem) layout_items "layoutItems",
    opt Text reserved "reserved",
}

::sforce::enumeration! {
    /// `LayoutHeader`.
    pub enum LayoutHeader {
        PersonalTagging = "PersonalTagging",
        PublicTagging = "PublicTagging",
    }
}

/// `LayoutItem`.
#[derive(Default)]
pub struct LayoutItem {
    /// `behavior`.
    pub behavior: ::sforce::Pick<UiBehavior>,
    /// `component`.
    pub component: Option<String>,
    /// `customLink`.
    pub custom_link: Option<String>,
    /// `emptySpace`.
    pub empty_space: Option<bool>,
    /// `field`.
    pub field: Option<String>,
    /// `height`.
    pub height: Option<i32>,
    /// `page`.
    pub page: Option<String>,
    /// `reportChartComponent`.
    pub report_chart_component: ::sforce::Opt<ReportChartComponentLayoutItem>,
    /// `scontrol`.
    pub scontrol: Option<String>,
    /// `showLabel`.
    pub show_label: Option<bool>,
    /// `showScrollbars`.
    pub show_scrollbars: Option<bool>,
    /// `width`.
    pub width: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LayoutItem: "LayoutItem" in API, base None, subtypes [], object None;
    opt Pick(UiBehavior) behavior "behavior",
    opt Text component "component",
    opt Text custom_link "customLink",
    opt Flag empty_space "emptySpace",
    opt Text field "field",
    opt Int height "height",
    opt Text page "page",
    opt One(ReportChartComponentLayoutItem) report_chart_component "reportChartComponent",
    opt Text scontrol "scontrol",
    opt Flag show_label "showLabel",
    opt Flag show_scrollbars "showScrollbars",
    opt Text width "width",
}

/// `LayoutSection`.
#[derive(Default)]
pub struct LayoutSection {
    /// `customLabel`.
    pub custom_label: Option<bool>,
    /// `detailHeading`.
    pub detail_heading: Option<bool>,
    /// `editHeading`.
    pub edit_heading: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// `layoutColumns`.
    pub layout_columns: ::sforce::List<LayoutColumn>,
    /// `style`, required.
    pub style: ::sforce::Pick<LayoutSectionStyle>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LayoutSection: "LayoutSection" in API, base None, subtypes [], object None;
    opt Flag custom_label "customLabel",
    opt Flag detail_heading "detailHeading",
    opt Flag edit_heading "editHeading",
    opt Text label "label",
    opt List(LayoutColumn) layout_columns "layoutColumns",
    req Pick(LayoutSectionStyle) style "style",
}

::sforce::enumeration! {
    /// `LayoutSectionStyle`.
    pub enum LayoutSectionStyle {
        TwoColumnsTopToBottom = "TwoColumnsTopToBottom",
        TwoColumnsLeftToRight = "TwoColumnsLeftToRight",
        OneColumn = "OneColumn",
        CustomLinks = "CustomLinks",
    }
}

/// `LayoutSectionTranslation`.
#[derive(Default)]
pub struct LayoutSectionTranslation {
    /// `label`, required.
    pub label: Option<String>,
    /// `section`, required.
    pub section: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LayoutSectionTranslation: "LayoutSectionTranslation" in API, base None, subtypes [], object None;
    req Text label "label",
    req Text section "section",
}

/// `LayoutTranslation`.
#[derive(Default)]
pub struct LayoutTranslation {
    /// `layout`, required.
    pub layout: Option<String>,
    /// `layoutType`.
    pub layout_type: Option<String>,
    /// `sections`.
    pub sections: ::sforce::List<LayoutSectionTranslation>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LayoutTranslation: "LayoutTranslation" in API, base None, subtypes [], object None;
    req Text layout "layout",
    opt Text layout_type "layoutType",
    opt List(LayoutSectionTranslation) sections "sections",
}

/// `LeadCriteriaBasedSharingRule`, a [`CriteriaBasedSharingRule`].
#[derive(Default)]
pub struct LeadCriteriaBasedSharingRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `sharedTo`, required.
    pub shared_to: ::sforce::Opt<SharedTo>,
    /// `criteriaItems`.
    pub criteria_items: ::sforce::List<FilterItem>,
    /// `booleanFilter`.
    pub boolean_filter: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `leadAccessLevel`, required.
    pub lead_access_level: ::sforce::Pick<ShareAccessLevelReadEdit>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LeadCriteriaBasedSharingRule: "LeadCriteriaBasedSharingRule" in API, base Some(&CriteriaBasedSharingRule), subtypes [], object None;
    opt Text full_name "fullName",
    req One(SharedTo) shared_to "sharedTo",
    opt List(FilterItem) criteria_items "criteriaItems",
    opt Text boolean_filter "booleanFilter",
    opt Text description "description",
    req Pick(ShareAccessLevelReadEdit) lead_access_level "leadAccessLevel",
    req Text name "name",
}
::sforce::component! { LeadCriteriaBasedSharingRule legacy }

/// `LeadOwnerSharingRule`, a [`OwnerSharingRule`].
#[derive(Default)]
pub struct LeadOwnerSharingRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `sharedTo`, required.
    pub shared_to: ::sforce::Opt<SharedTo>,
    /// `sharedFrom`, required.
    pub shared_from: ::sforce::Opt<SharedTo>,
    /// `description`.
    pub description: Option<String>,
    /// `leadAccessLevel`, required.
    pub lead_access_level: ::sforce::Pick<ShareAccessLevelReadEdit>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LeadOwnerSharingRule: "LeadOwnerSharingRule" in API, base Some(&OwnerSharingRule), subtypes [], object None;
    opt Text full_name "fullName",
    req One(SharedTo) shared_to "sharedTo",
    req One(SharedTo) shared_from "sharedFrom",
    opt Text description "description",
    req Pick(ShareAccessLevelReadEdit) lead_access_level "leadAccessLevel",
    req Text name "name",
}
::sforce::component! { LeadOwnerSharingRule legacy }

/// `LeadSharingRules`, a [`SharingRules`].
#[derive(Default)]
pub struct LeadSharingRules {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `criteriaBasedRules`.
    pub criteria_based_rules: ::sforce::List<LeadCriteriaBasedSharingRule>,
    /// `ownerRules`.
    pub owner_rules: ::sforce::List<LeadOwnerSharingRule>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LeadSharingRules: "LeadSharingRules" in API, base Some(&SharingRules), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(LeadCriteriaBasedSharingRule) criteria_based_rules "criteriaBasedRules",
    opt List(LeadOwnerSharingRule) owner_rules "ownerRules",
}
::sforce::component! { LeadSharingRules legacy }

/// `Letterhead`, a [`Metadata`].
#[derive(Default)]
pub struct Letterhead {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `available`, required.
    pub available: Option<bool>,
    /// `backgroundColor`, required.
    pub background_color: Option<String>,
    /// `bodyColor`, required.
    pub body_color: Option<String>,
    /// `bottomLine`, required.
    pub bottom_line: ::sforce::Opt<LetterheadLine>,
    /// `description`.
    pub description: Option<String>,
    /// `footer`, required.
    pub footer: ::sforce::Opt<LetterheadHeaderFooter>,
    /// `header`, required.
    pub header: ::sforce::Opt<LetterheadHeaderFooter>,
    /// `middleLine`, required.
    pub middle_line: ::sforce::Opt<LetterheadLine>,
    /// `name`, required.
    pub name: Option<String>,
    /// `topLine`, required.
    pub top_line: ::sforce::Opt<LetterheadLine>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Letterhead: "Letterhead" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Flag available "available",
    req Text background_color "backgroundColor",
    req Text body_color "bodyColor",
    req One(LetterheadLine) bottom_line "bottomLine",
    opt Text description "description",
    req One(LetterheadHeaderFooter) footer "footer",
    req One(LetterheadHeaderFooter) header "header",
    req One(LetterheadLine) middle_line "middleLine",
    req Text name "name",
    req One(LetterheadLine) top_line "topLine",
}
::sforce::component! { Letterhead legacy }

/// `LetterheadHeaderFooter`.
#[derive(Default)]
pub struct LetterheadHeaderFooter {
    /// `backgroundColor`, required.
    pub background_color: Option<String>,
    /// `height`, required.
    pub height: Option<i32>,
    /// `horizontalAlignment`.
    pub horizontal_alignment: ::sforce::Pick<LetterheadHorizontalAlignment>,
    /// `logo`.
    pub logo: Option<String>,
    /// `verticalAlignment`.
    pub vertical_alignment: ::sforce::Pick<LetterheadVerticalAlignment>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LetterheadHeaderFooter: "LetterheadHeaderFooter" in API, base None, subtypes [], object None;
    req Text background_color "backgroundColor",
    req Int height "height",
    opt Pick(LetterheadHorizontalAlignment) horizontal_alignment "horizontalAlignment",
    opt Text logo "logo",
    opt Pick(LetterheadVerticalAlignment) vertical_alignment "verticalAlignment",
}

::sforce::enumeration! {
    /// `LetterheadHorizontalAlignment`.
    pub enum LetterheadHorizontalAlignment {
        None = "None",
        Left = "Left",
        Center = "Center",
        Right = "Right",
    }
}

/// `LetterheadLine`.
#[derive(Default)]
pub struct LetterheadLine {
    /// `color`, required.
    pub color: Option<String>,
    /// `height`, required.
    pub height: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LetterheadLine: "LetterheadLine" in API, base None, subtypes [], object None;
    req Text color "color",
    req Int height "height",
}

::sforce::enumeration! {
    /// `LetterheadVerticalAlignment`.
    pub enum LetterheadVerticalAlignment {
        None = "None",
        Top = "Top",
        Middle = "Middle",
        Bottom = "Bottom",
    }
}

/// `ListMetadataQuery`.
#[derive(Default)]
pub struct ListMetadataQuery {
    /// `folder`.
    pub folder: Option<String>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ListMetadataQuery: "ListMetadataQuery" in API, base None, subtypes [], object None;
    opt Text folder "folder",
    req Text r#type "type",
}

/// `ListPlacement`.
#[derive(Default)]
pub struct ListPlacement {
    /// `height`.
    pub height: Option<i32>,
    /// `location`, required.
    pub location: Option<String>,
    /// `units`.
    pub units: Option<String>,
    /// `width`.
    pub width: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ListPlacement: "ListPlacement" in API, base None, subtypes [], object None;
    opt Int height "height",
    req Text location "location",
    opt Text units "units",
    opt Int width "width",
}

/// `ListView`, a [`Metadata`].
#[derive(Default)]
pub struct ListView {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `booleanFilter`.
    pub boolean_filter: Option<String>,
    /// `columns`.
    pub columns: Vec<String>,
    /// `division`.
    pub division: Option<String>,
    /// `filterScope`, required.
    pub filter_scope: ::sforce::Pick<FilterScope>,
    /// `filters`.
    pub filters: ::sforce::List<ListViewFilter>,
    /// `label`, required.
    pub label: Option<String>,
    /// `language`.
    pub language: ::sforce::Pick<Language>,
    /// `queue`.
    pub queue: Option<String>,
    /// `sharedTo`.
    pub shared_to: ::sforce::Opt<SharedTo>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ListView: "ListView" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text boolean_filter "booleanFilter",
    opt Texts columns "columns",
    opt Text division "division",
    req Pick(FilterScope) filter_scope "filterScope",
    opt List(ListViewFilter) filters "filters",
    req Text label "label",
    opt Pick(Language) language "language",
    opt Text queue "queue",
    opt One(SharedTo) shared_to "sharedTo",
}
::sforce::component! { ListView legacy }

/// `ListViewFilter`.
#[derive(Default)]
pub struct ListViewFilter {
    /// `field`, required.
    pub field: Option<String>,
    /// `operation`, required.
    pub operation: ::sforce::Pick<FilterOperation>,
    /// `value`.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ListViewFilter: "ListViewFilter" in API, base None, subtypes [], object None;
    req Text field "field",
    req Pick(FilterOperation) operation "operation",
    opt Text value "value",
}

/// `LiveAgentConfig`.
#[derive(Default)]
pub struct LiveAgentConfig {
    /// `enableLiveChat`.
    pub enable_live_chat: Option<bool>,
    /// `openNewAccountSubtab`.
    pub open_new_account_subtab: Option<bool>,
    /// `openNewCaseSubtab`.
    pub open_new_case_subtab: Option<bool>,
    /// `openNewContactSubtab`.
    pub open_new_contact_subtab: Option<bool>,
    /// `openNewLeadSubtab`.
    pub open_new_lead_subtab: Option<bool>,
    /// `openNewVFPageSubtab`.
    pub open_new_vf_page_subtab: Option<bool>,
    /// `pagesToOpen`.
    pub pages_to_open: ::sforce::Opt<PagesToOpen>,
    /// `showKnowledgeArticles`.
    pub show_knowledge_articles: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LiveAgentConfig: "LiveAgentConfig" in API, base None, subtypes [], object None;
    opt Flag enable_live_chat "enableLiveChat",
    opt Flag open_new_account_subtab "openNewAccountSubtab",
    opt Flag open_new_case_subtab "openNewCaseSubtab",
    opt Flag open_new_contact_subtab "openNewContactSubtab",
    opt Flag open_new_lead_subtab "openNewLeadSubtab",
    opt Flag open_new_vf_page_subtab "openNewVFPageSubtab",
    opt One(PagesToOpen) pages_to_open "pagesToOpen",
    opt Flag show_knowledge_articles "showKnowledgeArticles",
}

/// `LiveAgentSettings`, a [`Metadata`].
#[derive(Default)]
pub struct LiveAgentSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableLiveAgent`.
    pub enable_live_agent: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LiveAgentSettings: "LiveAgentSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_live_agent "enableLiveAgent",
}
::sforce::component! { LiveAgentSettings legacy }

/// `LiveChatAgentConfig`, a [`Metadata`].
#[derive(Default)]
pub struct LiveChatAgentConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `assignments`.
    pub assignments: ::sforce::Opt<AgentConfigAssignments>,
    /// `autoGreeting`.
    pub auto_greeting: Option<String>,
    /// `capacity`.
    pub capacity: Option<i32>,
    /// `criticalWaitTime`.
    pub critical_wait_time: Option<i32>,
    /// `customAgentName`.
    pub custom_agent_name: Option<String>,
    /// `enableAgentSneakPeek`.
    pub enable_agent_sneak_peek: Option<bool>,
    /// `enableAutoAwayOnDecline`.
    pub enable_auto_away_on_decline: Option<bool>,
    /// `enableChatMonitoring`.
    pub enable_chat_monitoring: Option<bool>,
    /// `enableLogoutSound`.
    pub enable_logout_sound: Option<bool>,
    /// `enableNotifications`.
    pub enable_notifications: Option<bool>,
    /// `enableRequestSound`.
    pub enable_request_sound: Option<bool>,
    /// `enableSneakPeek`.
    pub enable_sneak_peek: Option<bool>,
    /// `enableWhisperMessage`.
    pub enable_whisper_message: Option<bool>,
    /// `label`, required.
    pub label: Option<String>,
    /// `supervisorDefaultAgentStatusFilter`.
    pub supervisor_default_agent_status_filter: ::sforce::Pick<
        SupervisorAgentStatusFilter,
    >,
    /// `supervisorDefaultButtonFilter`.
    pub supervisor_default_button_filter: Option<String>,
    /// `supervisorDefaultSkillFilter`.
    pub supervisor_default_skill_filter: Option<String>,
    /// `supervisorSkills`.
    pub supervisor_skills: ::sforce::Opt<SupervisorAgentConfigSkills>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LiveChatAgentConfig: "LiveChatAgentConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt One(AgentConfigAssignments) assignments "assignments",
    opt Text auto_greeting "autoGreeting",
    opt Int capacity "capacity",
    opt Int critical_wait_time "criticalWaitTime",
    opt Text custom_agent_name "customAgentName",
    opt Flag enable_agent_sneak_peek "enableAgentSneakPeek",
    opt Flag enable_auto_away_on_decline "enableAutoAwayOnDecline",
    opt Flag enable_chat_monitoring "enableChatMonitoring",
    opt Flag enable_logout_sound "enableLogoutSound",
    opt Flag enable_notifications "enableNotifications",
    opt Flag enable_request_sound "enableRequestSound",
    opt Flag enable_sneak_peek "enableSneakPeek",
    opt Flag enable_whisper_message "enableWhisperMessage",
    req Text label "label",
    opt Pick(SupervisorAgentStatusFilter) supervisor_default_agent_status_filter "supervisorDefaultAgentStatusFilter",
    opt Text supervisor_default_button_filter "supervisorDefaultButtonFilter",
    opt Text supervisor_default_skill_filter "supervisorDefaultSkillFilter",
    opt One(SupervisorAgentConfigSkills) supervisor_skills "supervisorSkills",
}
::sforce::component! { LiveChatAgentConfig legacy }

/// `LiveChatButton`, a [`Metadata`].
#[derive(Default)]
pub struct LiveChatButton {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `animation`.
    pub animation: ::sforce::Pick<LiveChatButtonPresentation>,
    /// `autoGreeting`.
    pub auto_greeting: Option<String>,
    /// `chatPage`.
    pub chat_page: Option<String>,
    /// `customAgentName`.
    pub custom_agent_name: Option<String>,
    /// `deployments`.
    pub deployments: ::sforce::Opt<LiveChatButtonDeployments>,
    /// `enableQueue`.
    pub enable_queue: Option<bool>,
    /// `inviteEndPosition`.
    pub invite_end_position: ::sforce::Pick<LiveChatButtonInviteEndPosition>,
    /// `inviteImage`.
    pub invite_image: Option<String>,
    /// `inviteStartPosition`.
    pub invite_start_position: ::sforce::Pick<LiveChatButtonInviteStartPosition>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `label`, required.
    pub label: Option<String>,
    /// `numberOfReroutingAttempts`.
    pub number_of_rerouting_attempts: Option<i32>,
    /// `offlineImage`.
    pub offline_image: Option<String>,
    /// `onlineImage`.
    pub online_image: Option<String>,
    /// `optionsCustomRoutingIsEnabled`.
    pub options_custom_routing_is_enabled: Option<bool>,
    /// `optionsHasInviteAfterAccept`.
    pub options_has_invite_after_accept: Option<bool>,
    /// `optionsHasInviteAfterReject`.
    pub options_has_invite_after_reject: Option<bool>,
    /// `optionsHasRerouteDeclinedRequest`.
    pub options_has_reroute_declined_request: Option<bool>,
    /// `optionsIsAutoAccept`.
    pub options_is_auto_accept: Option<bool>,
    /// `optionsIsInviteAutoRemove`.
    pub options_is_invite_auto_remove: Option<bool>,
    /// `overallQueueLength`.
    pub overall_queue_length: Option<i32>,
    /// `perAgentQueueLength`.
    pub per_agent_queue_length: Option<i32>,
    /// `postChatPage`.
    pub post_chat_page: Option<String>,
    /// `postChatUrl`.
    pub post_chat_url: Option<String>,
    /// `preChatFormPage`.
    pub pre_chat_form_page: Option<String>,
    /// `preChatFormUrl`.
    pub pre_chat_form_url: Option<String>,
    /// `pushTimeOut`.
    pub push_time_out: Option<i32>,
    /// `routingType`, required.
    pub routing_type: ::sforce::Pick<LiveChatButtonRoutingType>,
    /// `site`.
    pub site: Option<String>,
    /// `skills`.
    pub skills: ::sforce::Opt<LiveChatButtonSkills>,
    /// `timeToRemoveInvite`.
    pub time_to_remove_invite: Option<i32>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<LiveChatButtonType>,
    /// `windowLanguage`.
    pub window_language: ::sforce::Pick<Language>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LiveChatButton: "LiveChatButton" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Pick(LiveChatButtonPresentation) animation "animation",
    opt Text auto_greeting "autoGreeting",
    opt Text chat_page "chatPage",
    opt Text custom_agent_name "customAgentName",
    opt One(LiveChatButtonDeployments) deployments "deployments",
    opt Flag enable_queue "enableQueue",
    opt Pick(LiveChatButtonInviteEndPosition) invite_end_position "inviteEndPosition",
    opt Text invite_image "inviteImage",
    opt Pick(LiveChatButtonInviteStartPosition) invite_start_position "inviteStartPosition",
    opt Flag is_active "isActive",
    req Text label "label",
    opt Int number_of_rerouting_attempts "numberOfReroutingAttempts",
    opt Text offline_image "offlineImage",
    opt Text online_image "onlineImage",
    opt Flag options_custom_routing_is_enabled "optionsCustomRoutingIsEnabled",
    opt Flag options_has_invite_after_accept "optionsHasInviteAfterAccept",
    opt Flag options_has_invite_after_reject "optionsHasInviteAfterReject",
    opt Flag options_has_reroute_declined_request "optionsHasRerouteDeclinedRequest",
    opt Flag options_is_auto_accept "optionsIsAutoAccept",
    opt Flag options_is_invite_auto_remove "optionsIsInviteAutoRemove",
    opt Int overall_queue_length "overallQueueLength",
    opt Int per_agent_queue_length "perAgentQueueLength",
    opt Text post_chat_page "postChatPage",
    opt Text post_chat_url "postChatUrl",
    opt Text pre_chat_form_page "preChatFormPage",
    opt Text pre_chat_form_url "preChatFormUrl",
    opt Int push_time_out "pushTimeOut",
    req Pick(LiveChatButtonRoutingType) routing_type "routingType",
    opt Text site "site",
    opt One(LiveChatButtonSkills) skills "skills",
    opt Int time_to_remove_invite "timeToRemoveInvite",
    req Pick(LiveChatButtonType) r#type "type",
    opt Pick(Language) window_language "windowLanguage",
}
::sforce::component! { LiveChatButton legacy }

/// `LiveChatButtonDeployments`.
#[derive(Default)]
pub struct LiveChatButtonDeployments {
    /// `deployment`.
    pub deployment: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LiveChatButtonDeployments: "LiveChatButtonDeployments" in API, base None, subtypes [], object None;
    opt Texts deployment "deployment",
}

::sforce::enumeration! {
    /// `LiveChatButtonInviteEndPosition`.
    pub enum LiveChatButtonInviteEndPosition {
        TopLeft = "TopLeft",
        Top = "Top",
        TopRight = "TopRight",
        Left = "Left",
        Center = "Center",
        Right = "Right",
        BottomLeft = "BottomLeft",
        Bottom = "Bottom",
        BottomRight = "BottomRight",
    }
}

::sforce::enumeration! {
    /// `LiveChatButtonInviteStartPosition`.
    pub enum LiveChatButtonInviteStartPosition {
        TopLeft = "TopLeft",
        TopLeftTop = "TopLeftTop",
        Top = "Top",
        TopRightTop = "TopRightTop",
        TopRight = "TopRight",
        TopRightRight = "TopRightRight",
        Right = "Right",
        BottomRightRight = "BottomRightRight",
        BottomRight = "BottomRight",
        BottomRightBottom = "BottomRightBottom",
        Bottom = "Bottom",
        BottomLeftBottom = "BottomLeftBottom",
        BottomLeft = "BottomLeft",
        BottomLeftLeft = "BottomLeftLeft",
        Left = "Left",
        TopLeftLeft = "TopLeftLeft",
    }
}

::sforce::enumeration! {
    /// `LiveChatButtonPresentation`.
    pub enum LiveChatButtonPresentation {
        Slide = "Slide",
        Fade = "Fade",
        Appear = "Appear",
        Custom = "Custom",
    }
}

::sforce::enumeration! {
    /// `LiveChatButtonRoutingType`.
    pub enum LiveChatButtonRoutingType {
        Choice = "Choice",
        LeastActive = "LeastActive",
        MostAvailable = "MostAvailable",
    }
}

/// `LiveChatButtonSkills`.
#[derive(Default)]
pub struct LiveChatButtonSkills {
    /// `skill`.
    pub skill: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LiveChatButtonSkills: "LiveChatButtonSkills" in API, base None, subtypes [], object None;
    opt Texts skill "skill",
}

::sforce::enumeration! {
    /// `LiveChatButtonType`.
    pub enum LiveChatButtonType {
        Standard = "Standard",
        Invite = "Invite",
    }
}

/// `LiveChatDeployment`, a [`Metadata`].
#[derive(Default)]
pub struct LiveChatDeployment {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `brandingImage`.
    pub branding_image: Option<String>,
    /// `domainWhiteList`.
    pub domain_white_list: ::sforce::Opt<LiveChatDeploymentDomainWhitelist>,
    /// `enablePrechatApi`.
    pub enable_prechat_api: Option<bool>,
    /// `enableTranscriptSave`.
    pub enable_transcript_save: Option<bool>,
    /// `label`, required.
    pub label: Option<String>,
    /// `mobileBrandingImage`.
    pub mobile_branding_image: Option<String>,
    /// `site`.
    pub site: Option<String>,
    /// `windowTitle`, required.
    pub window_title: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LiveChatDeployment: "LiveChatDeployment" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text branding_image "brandingImage",
    opt One(LiveChatDeploymentDomainWhitelist) domain_white_list "domainWhiteList",
    opt Flag enable_prechat_api "enablePrechatApi",
    opt Flag enable_transcript_save "enableTranscriptSave",
    req Text label "label",
    opt Text mobile_branding_image "mobileBrandingImage",
    opt Text site "site",
    req Text window_title "windowTitle",
}
::sforce::component! { LiveChatDeployment legacy }

/// `LiveChatDeploymentDomainWhitelist`.
#[derive(Default)]
pub struct LiveChatDeploymentDomainWhitelist {
    /// `domain`.
    pub domain: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LiveChatDeploymentDomainWhitelist: "LiveChatDeploymentDomainWhitelist" in API, base None, subtypes [], object None;
    opt Texts domain "domain",
}

::sforce::enumeration! {
    /// `LockoutInterval`.
    pub enum LockoutInterval {
        FifteenMinutes = "FifteenMinutes",
        ThirtyMinutes = "ThirtyMinutes",
        SixtyMinutes = "SixtyMinutes",
        Forever = "Forever",
    }
}

::sforce::enumeration! {
    /// `LogCategory`.
    pub enum LogCategory {
        Db = "Db",
        Workflow = "Workflow",
        Validation = "Validation",
        Callout = "Callout",
        ApexCode = "Apex_code",
        ApexProfiling = "Apex_profiling",
        Visualforce = "Visualforce",
        System = "System",
        All = "All",
    }
}

::sforce::enumeration! {
    /// `LogCategoryLevel`.
    pub enum LogCategoryLevel {
        Internal = "Internal",
        Finest = "Finest",
        Finer = "Finer",
        Fine = "Fine",
        Debug = "Debug",
        Info = "Info",
        Warn = "Warn",
        Error = "Error",
    }
}

/// `LogInfo`.
#[derive(Default)]
pub struct LogInfo {
    /// `category`, required.
    pub category: ::sforce::Pick<LogCategory>,
    /// `level`, required.
    pub level: ::sforce::Pick<LogCategoryLevel>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LogInfo: "LogInfo" in API, base None, subtypes [], object None;
    req Pick(LogCategory) category "category",
    req Pick(LogCategoryLevel) level "level",
}

::sforce::enumeration! {
    /// `LogType`.
    pub enum LogType {
        None = "None",
        Debugonly = "Debugonly",
        Db = "Db",
        Profiling = "Profiling",
        Callout = "Callout",
        Detail = "Detail",
    }
}

/// `LookupFilter`.
#[derive(Default)]
pub struct LookupFilter {
    /// `active`, required.
    pub active: Option<bool>,
    /// `booleanFilter`.
    pub boolean_filter: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `errorMessage`.
    pub error_message: Option<String>,
    /// `filterItems`.
    pub filter_items: ::sforce::List<FilterItem>,
    /// `infoMessage`.
    pub info_message: Option<String>,
    /// `isOptional`, required.
    pub is_optional: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LookupFilter: "LookupFilter" in API, base None, subtypes [], object None;
    req Flag active "active",
    opt Text boolean_filter "booleanFilter",
    opt Text description "description",
    opt Text error_message "errorMessage",
    opt List(FilterItem) filter_items "filterItems",
    opt Text info_message "infoMessage",
    req Flag is_optional "isOptional",
}

/// `LookupFilterTranslation`.
#[derive(Default)]
pub struct LookupFilterTranslation {
    /// `errorMessage`, required.
    pub error_message: Option<String>,
    /// `informationalMessage`, required.
    pub informational_message: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LookupFilterTranslation: "LookupFilterTranslation" in API, base None, subtypes [], object None;
    req Text error_message "errorMessage",
    req Text informational_message "informationalMessage",
}

::sforce::enumeration! {
    /// `LookupValueType`.
    pub enum LookupValueType {
        User = "User",
        Queue = "Queue",
        RecordType = "RecordType",
    }
}
