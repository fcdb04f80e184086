// Made by `cargo xtask generate` from metadata 66.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `LaborCostOptimizationSettings`, a [`Metadata`].
#[derive(Default)]
pub struct LaborCostOptimizationSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `canShowVehicle`.
    pub can_show_vehicle: Option<bool>,
    /// `canShowVehicleDefinition`.
    pub can_show_vehicle_definition: Option<bool>,
    /// `enableTimeSheetsAndLaborCostOptimization`.
    pub enable_time_sheets_and_labor_cost_optimization: Option<bool>,
    /// `endTimeOffset`.
    pub end_time_offset: Option<i32>,
    /// `startTimeOffset`.
    pub start_time_offset: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LaborCostOptimizationSettings: "LaborCostOptimizationSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag can_show_vehicle "canShowVehicle",
    opt Flag can_show_vehicle_definition "canShowVehicleDefinition",
    opt Flag enable_time_sheets_and_labor_cost_optimization "enableTimeSheetsAndLaborCostOptimization",
    opt Int end_time_offset "endTimeOffset",
    opt Int start_time_offset "startTimeOffset",
}
::sforce::component! { LaborCostOptimizationSettings }

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
        No = "no",
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
        Sk = "sk",
        PtPt = "pt_PT",
        Hr = "hr",
        Sl = "sl",
        FrCa = "fr_CA",
        Ka = "ka",
        Sr = "sr",
        Sh = "sh",
        EnAu = "en_AU",
        EnMy = "en_MY",
        EnIn = "en_IN",
        EnPh = "en_PH",
        EnCa = "en_CA",
        RoMd = "ro_MD",
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
        Cac = "cac",
        Quc = "quc",
        Cak = "cak",
        Ms = "ms",
        Tl = "tl",
        Lb = "lb",
        Rm = "rm",
        Hy = "hy",
        Hi = "hi",
        Ur = "ur",
        Bn = "bn",
        DeAt = "de_AT",
        DeCh = "de_CH",
        Ta = "ta",
        ArDz = "ar_DZ",
        ArBh = "ar_BH",
        ArEg = "ar_EG",
        ArIq = "ar_IQ",
        ArJo = "ar_JO",
        ArKw = "ar_KW",
        ArLb = "ar_LB",
        ArLy = "ar_LY",
        ArMa = "ar_MA",
        ArOm = "ar_OM",
        ArQa = "ar_QA",
        ArSa = "ar_SA",
        ArSd = "ar_SD",
        ArSy = "ar_SY",
        ArTn = "ar_TN",
        ArAe = "ar_AE",
        ArYe = "ar_YE",
        ZhSg = "zh_SG",
        ZhHk = "zh_HK",
        EnHk = "en_HK",
        EnIe = "en_IE",
        EnSg = "en_SG",
        EnZa = "en_ZA",
        FrBe = "fr_BE",
        FrLu = "fr_LU",
        FrCh = "fr_CH",
        DeBe = "de_BE",
        DeLu = "de_LU",
        ItCh = "it_CH",
        NlBe = "nl_BE",
        EsAr = "es_AR",
        EsBo = "es_BO",
        EsCl = "es_CL",
        EsCo = "es_CO",
        EsCr = "es_CR",
        EsDo = "es_DO",
        EsEc = "es_EC",
        EsSv = "es_SV",
        EsGt = "es_GT",
        EsHn = "es_HN",
        EsNi = "es_NI",
        EsPa = "es_PA",
        EsPy = "es_PY",
        EsPe = "es_PE",
        EsPr = "es_PR",
        EsUs = "es_US",
        EsUy = "es_UY",
        EsVe = "es_VE",
        Ca = "ca",
        Af = "af",
        Sw = "sw",
        Zu = "zu",
        Xh = "xh",
        Te = "te",
        Ml = "ml",
        Kn = "kn",
        Mr = "mr",
        Gu = "gu",
        Pa = "pa",
        EnNz = "en_NZ",
        Mi = "mi",
        My = "my",
        Fa = "fa",
        Km = "km",
        Am = "am",
        Kk = "kk",
        Ht = "ht",
        Sm = "sm",
        Haw = "haw",
        ZhMy = "zh_MY",
        RuLt = "ru_LT",
        RuPl = "ru_PL",
        RuAm = "ru_AM",
        RuKz = "ru_KZ",
        RuKg = "ru_KG",
        RuBy = "ru_BY",
        RuMd = "ru_MD",
        RuUa = "ru_UA",
        EnAe = "en_AE",
        EnBe = "en_BE",
        EnCy = "en_CY",
        EnDe = "en_DE",
        EnIl = "en_IL",
        EnIt = "en_IT",
        EnNl = "en_NL",
        EnMt = "en_MT",
        EnEs = "en_ES",
        EnPl = "en_PL",
        EnDk = "en_DK",
        EnSe = "en_SE",
        EnNo = "en_NO",
        EnFr = "en_FR",
        EnHu = "en_HU",
        EnCz = "en_CZ",
        EnSk = "en_SK",
        EnRo = "en_RO",
        EnCh = "en_CH",
        EnAl = "en_AL",
        EnAd = "en_AD",
        EnAg = "en_AG",
        EnAt = "en_AT",
        EnBs = "en_BS",
        EnBb = "en_BB",
        EnBz = "en_BZ",
        EnBa = "en_BA",
        EnBg = "en_BG",
        EnHr = "en_HR",
        EnDm = "en_DM",
        EnEe = "en_EE",
        EnFi = "en_FI",
        EnGi = "en_GI",
        EnGr = "en_GR",
        EnGd = "en_GD",
        EnGy = "en_GY",
        EnIs = "en_IS",
        EnJm = "en_JM",
        EnJp = "en_JP",
        EnLv = "en_LV",
        EnLi = "en_LI",
        EnLt = "en_LT",
        EnLu = "en_LU",
        EnMc = "en_MC",
        EnMe = "en_ME",
        EnMk = "en_MK",
        EnPt = "en_PT",
        EnRs = "en_RS",
        EnSi = "en_SI",
        EnKr = "en_KR",
        EnKn = "en_KN",
        EnLc = "en_LC",
        EnVc = "en_VC",
        EnTw = "en_TW",
        EnTh = "en_TH",
        EnTt = "en_TT",
        EnTr = "en_TR",
        NlSr = "nl_SR",
        FrHt = "fr_HT",
        DeLi = "de_LI",
        EsAd = "es_AD",
        SvFi = "sv_FI",
        ElCy = "el_CY",
        FrMa = "fr_MA",
        Kl = "kl",
        Ji = "ji",
        Hmn = "hmn",
        Eo = "eo",
        IwEo = "iw_EO",
    }
}

/// `LanguageSettings`, a [`Metadata`].
#[derive(Default)]
pub struct LanguageSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableCanadaIcuFormat`.
    pub enable_canada_icu_format: Option<bool>,
    /// `enableDataTranslation`.
    pub enable_data_translation: Option<bool>,
    /// `enableEndUserLanguages`.
    pub enable_end_user_languages: Option<bool>,
    /// `enableICULocaleDateFormat`.
    pub enable_icu_locale_date_format: Option<bool>,
    /// `enableLanguageExtensionPackage`.
    pub enable_language_extension_package: Option<bool>,
    /// `enableLocalNamesForStdObjects`.
    pub enable_local_names_for_std_objects: Option<bool>,
    /// `enableLocaleInsensitiveFiltering`.
    pub enable_locale_insensitive_filtering: Option<bool>,
    /// `enablePlatformLanguages`.
    pub enable_platform_languages: Option<bool>,
    /// `enableTranslationWorkbench`.
    pub enable_translation_workbench: Option<bool>,
    /// `useLanguageFallback`.
    pub use_language_fallback: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LanguageSettings: "LanguageSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_canada_icu_format "enableCanadaIcuFormat",
    opt Flag enable_data_translation "enableDataTranslation",
    opt Flag enable_end_user_languages "enableEndUserLanguages",
    opt Flag enable_icu_locale_date_format "enableICULocaleDateFormat",
    opt Flag enable_language_extension_package "enableLanguageExtensionPackage",
    opt Flag enable_local_names_for_std_objects "enableLocalNamesForStdObjects",
    opt Flag enable_locale_insensitive_filtering "enableLocaleInsensitiveFiltering",
    opt Flag enable_platform_languages "enablePlatformLanguages",
    opt Flag enable_translation_workbench "enableTranslationWorkbench",
    opt Flag use_language_fallback "useLanguageFallback",
}
::sforce::component! { LanguageSettings }

/// `LargeQuotesandOrdersForRlmSettings`, a [`Metadata`].
#[derive(Default)]
pub struct LargeQuotesandOrdersForRlmSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableLargeQuotesandOrdersForRlm`.
    pub enable_large_quotesand_orders_for_rlm: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LargeQuotesandOrdersForRlmSettings: "LargeQuotesandOrdersForRlmSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_large_quotesand_orders_for_rlm "enableLargeQuotesandOrdersForRlm",
}
::sforce::component! { LargeQuotesandOrdersForRlmSettings }

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
    /// `platformActionList`.
    pub platform_action_list: ::sforce::Opt<PlatformActionList>,
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
    opt One(PlatformActionList) platform_action_list "platformActionList",
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
::sforce::component! { Layout }

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
    /// `analyticsCloudComponent`.
    pub analytics_cloud_component: ::sforce::Opt<AnalyticsCloudComponentLayoutItem>,
    /// `behavior`.
    pub behavior: ::sforce::Pick<UiBehavior>,
    /// `canvas`.
    pub canvas: Option<String>,
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
    opt One(AnalyticsCloudComponentLayoutItem) analytics_cloud_component "analyticsCloudComponent",
    opt Pick(UiBehavior) behavior "behavior",
    opt Text canvas "canvas",
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

/// `LeadConfigSettings`, a [`Metadata`].
#[derive(Default)]
pub struct LeadConfigSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `doesEnableLeadConvertDefaultSubjectBlankTaskCreation`.
    pub does_enable_lead_convert_default_subject_blank_task_creation: Option<bool>,
    /// `doesHideOpportunityInConvertLeadWindow`.
    pub does_hide_opportunity_in_convert_lead_window: Option<bool>,
    /// `doesPreserveLeadStatus`.
    pub does_preserve_lead_status: Option<bool>,
    /// `doesSelectNoOpportunityOnConvertLead`.
    pub does_select_no_opportunity_on_convert_lead: Option<bool>,
    /// `doesTrackHistory`.
    pub does_track_history: Option<bool>,
    /// `enableConversionsOnMobile`.
    pub enable_conversions_on_mobile: Option<bool>,
    /// `enableOrgWideMergeAndDelete`.
    pub enable_org_wide_merge_and_delete: Option<bool>,
    /// `shouldLeadConvertRequireValidation`.
    pub should_lead_convert_require_validation: Option<bool>,
    /// `shouldSendNotificationEmailWhenLeadOwnerUpdatesViaApexInLEX`.
    pub should_send_notification_email_when_lead_owner_updates_via_apex_in_lex: Option<
        bool,
    >,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LeadConfigSettings: "LeadConfigSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag does_enable_lead_convert_default_subject_blank_task_creation "doesEnableLeadConvertDefaultSubjectBlankTaskCreation",
    opt Flag does_hide_opportunity_in_convert_lead_window "doesHideOpportunityInConvertLeadWindow",
    opt Flag does_preserve_lead_status "doesPreserveLeadStatus",
    opt Flag does_select_no_opportunity_on_convert_lead "doesSelectNoOpportunityOnConvertLead",
    opt Flag does_track_history "doesTrackHistory",
    opt Flag enable_conversions_on_mobile "enableConversionsOnMobile",
    opt Flag enable_org_wide_merge_and_delete "enableOrgWideMergeAndDelete",
    opt Flag should_lead_convert_require_validation "shouldLeadConvertRequireValidation",
    opt Flag should_send_notification_email_when_lead_owner_updates_via_apex_in_lex "shouldSendNotificationEmailWhenLeadOwnerUpdatesViaApexInLEX",
}
::sforce::component! { LeadConfigSettings }

/// `LeadConvertSettings`, a [`Metadata`].
#[derive(Default)]
pub struct LeadConvertSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `allowOwnerChange`.
    pub allow_owner_change: Option<bool>,
    /// `objectMapping`.
    pub object_mapping: ::sforce::List<ObjectMapping>,
    /// `opportunityCreationOptions`.
    pub opportunity_creation_options: ::sforce::Pick<VisibleOrRequired>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LeadConvertSettings: "LeadConvertSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag allow_owner_change "allowOwnerChange",
    opt List(ObjectMapping) object_mapping "objectMapping",
    opt Pick(VisibleOrRequired) opportunity_creation_options "opportunityCreationOptions",
}
::sforce::component! { LeadConvertSettings }

/// `LearningAchievementConfig`, a [`Metadata`].
#[derive(Default)]
pub struct LearningAchievementConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `iconName`.
    pub icon_name: Option<String>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `learningAchievementType`, required.
    pub learning_achievement_type: ::sforce::Pick<LearningAchievementType>,
    /// `learningAchvRecordType`, required.
    pub learning_achv_record_type: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LearningAchievementConfig: "LearningAchievementConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    opt Text icon_name "iconName",
    opt Flag is_protected "isProtected",
    req Pick(LearningAchievementType) learning_achievement_type "learningAchievementType",
    req Text learning_achv_record_type "learningAchvRecordType",
    req Text master_label "masterLabel",
}
::sforce::component! { LearningAchievementConfig }

::sforce::enumeration! {
    /// `LearningAchievementType`.
    pub enum LearningAchievementType {
        LearningCourse = "LearningCourse",
        LearningProgram = "LearningProgram",
        AchievementGroup = "AchievementGroup",
        AchievementGroupAll = "AchievementGroupAll",
        Skill = "Skill",
        Custom = "Custom",
    }
}

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
::sforce::component! { Letterhead }

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

/// `LicenseDefinition`, a [`Metadata`].
#[derive(Default)]
pub struct LicenseDefinition {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `aggregationGroup`, required.
    pub aggregation_group: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `isPublished`, required.
    pub is_published: Option<bool>,
    /// `label`, required.
    pub label: Option<String>,
    /// `licensedCustomPermissions`.
    pub licensed_custom_permissions: ::sforce::List<LicensedCustomPermissions>,
    /// `licensingAuthority`, required.
    pub licensing_authority: Option<String>,
    /// `licensingAuthorityProvider`, required.
    pub licensing_authority_provider: Option<String>,
    /// `minPlatformVersion`, required.
    pub min_platform_version: Option<i32>,
    /// `origin`, required.
    pub origin: Option<String>,
    /// `revision`, required.
    pub revision: Option<i32>,
    /// `trialLicenseDuration`, required.
    pub trial_license_duration: Option<i32>,
    /// `trialLicenseQuantity`, required.
    pub trial_license_quantity: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LicenseDefinition: "LicenseDefinition" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text aggregation_group "aggregationGroup",
    opt Text description "description",
    req Flag is_published "isPublished",
    req Text label "label",
    opt List(LicensedCustomPermissions) licensed_custom_permissions "licensedCustomPermissions",
    req Text licensing_authority "licensingAuthority",
    req Text licensing_authority_provider "licensingAuthorityProvider",
    req Int min_platform_version "minPlatformVersion",
    req Text origin "origin",
    req Int revision "revision",
    req Int trial_license_duration "trialLicenseDuration",
    req Int trial_license_quantity "trialLicenseQuantity",
}
::sforce::component! { LicenseDefinition }

/// `LicensedCustomPermissions`.
#[derive(Default)]
pub struct LicensedCustomPermissions {
    /// `customPermission`, required.
    pub custom_permission: Option<String>,
    /// `licenseDefinition`, required.
    pub license_definition: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LicensedCustomPermissions: "LicensedCustomPermissions" in API, base None, subtypes [], object None;
    req Text custom_permission "customPermission",
    req Text license_definition "licenseDefinition",
}

/// `LicensingSettings`, a [`Metadata`].
#[derive(Default)]
pub struct LicensingSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableAutoCreateLicenseDefinition`.
    pub enable_auto_create_license_definition: Option<bool>,
    /// `enableOnDemandProvisioning`.
    pub enable_on_demand_provisioning: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LicensingSettings: "LicensingSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_auto_create_license_definition "enableAutoCreateLicenseDefinition",
    opt Flag enable_on_demand_provisioning "enableOnDemandProvisioning",
}
::sforce::component! { LicensingSettings }

/// `LightningBolt`, a [`Metadata`].
#[derive(Default)]
pub struct LightningBolt {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `category`, required.
    pub category: ::sforce::Pick<LightningBoltCategory>,
    /// `lightningBoltFeatures`.
    pub lightning_bolt_features: ::sforce::List<LightningBoltFeatures>,
    /// `lightningBoltImages`.
    pub lightning_bolt_images: ::sforce::List<LightningBoltImages>,
    /// `lightningBoltItems`.
    pub lightning_bolt_items: ::sforce::List<LightningBoltItems>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `publisher`, required.
    pub publisher: Option<String>,
    /// `summary`, required.
    pub summary: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LightningBolt: "LightningBolt" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Pick(LightningBoltCategory) category "category",
    opt List(LightningBoltFeatures) lightning_bolt_features "lightningBoltFeatures",
    opt List(LightningBoltImages) lightning_bolt_images "lightningBoltImages",
    opt List(LightningBoltItems) lightning_bolt_items "lightningBoltItems",
    req Text master_label "masterLabel",
    req Text publisher "publisher",
    req Text summary "summary",
}
::sforce::component! { LightningBolt }

::sforce::enumeration! {
    /// `LightningBoltCategory`.
    pub enum LightningBoltCategory {
        Communications = "Communications",
        Education = "Education",
        FinancialServices = "FinancialServices",
        Government = "Government",
        HealthcareLifeSciences = "HealthcareLifeSciences",
        Manufacturing = "Manufacturing",
        Media = "Media",
        Nonprofits = "Nonprofits",
        ProfessionalServices = "ProfessionalServices",
        RealEstate = "RealEstate",
        Retail = "Retail",
        TravelTransportationHospitality = "TravelTransportationHospitality",
        HighTech = "HighTech",
        GeneralBusiness = "GeneralBusiness",
    }
}

/// `LightningBoltFeatures`.
#[derive(Default)]
pub struct LightningBoltFeatures {
    /// `description`.
    pub description: Option<String>,
    /// `order`, required.
    pub order: Option<i32>,
    /// `title`, required.
    pub title: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LightningBoltFeatures: "LightningBoltFeatures" in API, base None, subtypes [], object None;
    opt Text description "description",
    req Int order "order",
    req Text title "title",
}

/// `LightningBoltImages`.
#[derive(Default)]
pub struct LightningBoltImages {
    /// `image`, required.
    pub image: Option<String>,
    /// `order`, required.
    pub order: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LightningBoltImages: "LightningBoltImages" in API, base None, subtypes [], object None;
    req Text image "image",
    req Int order "order",
}

/// `LightningBoltItems`.
#[derive(Default)]
pub struct LightningBoltItems {
    /// `name`, required.
    pub name: Option<String>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LightningBoltItems: "LightningBoltItems" in API, base None, subtypes [], object None;
    req Text name "name",
    req Text r#type "type",
}

/// `LightningComponentBundle`, a [`Metadata`].
#[derive(Default)]
pub struct LightningComponentBundle {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `ai`.
    pub ai: Option<::sforce::Blob>,
    /// `apiVersion`.
    pub api_version: Option<::sforce::Number>,
    /// `capabilities`.
    pub capabilities: ::sforce::Opt<Capabilities>,
    /// `description`.
    pub description: Option<String>,
    /// `isExplicitImport`.
    pub is_explicit_import: Option<bool>,
    /// `isExposed`.
    pub is_exposed: Option<bool>,
    /// `lwcResources`.
    pub lwc_resources: ::sforce::Opt<LwcResources>,
    /// `masterLabel`.
    pub master_label: Option<String>,
    /// `runtimeNamespace`.
    pub runtime_namespace: Option<String>,
    /// `targetConfigs`.
    pub target_configs: Option<::sforce::Blob>,
    /// `targets`.
    pub targets: ::sforce::Opt<Targets>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LightningComponentBundle: "LightningComponentBundle" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Blob ai "ai",
    opt Num api_version "apiVersion",
    opt One(Capabilities) capabilities "capabilities",
    opt Text description "description",
    opt Flag is_explicit_import "isExplicitImport",
    opt Flag is_exposed "isExposed",
    opt One(LwcResources) lwc_resources "lwcResources",
    opt Text master_label "masterLabel",
    opt Text runtime_namespace "runtimeNamespace",
    opt Blob target_configs "targetConfigs",
    opt One(Targets) targets "targets",
}
::sforce::component! { LightningComponentBundle }

/// `LightningExperienceSettings`, a [`Metadata`].
#[derive(Default)]
pub struct LightningExperienceSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `activeThemeName`.
    pub active_theme_name: Option<String>,
    /// `enableAccessCheckCrucPref`.
    pub enable_access_check_cruc_pref: Option<bool>,
    /// `enableApiUserLtngOutAccessPref`.
    pub enable_api_user_ltng_out_access_pref: Option<bool>,
    /// `enableAuraBoxcarReductionPref`.
    pub enable_aura_boxcar_reduction_pref: Option<bool>,
    /// `enableAuraCDNPref`.
    pub enable_aura_cdn_pref: Option<bool>,
    /// `enableAuraSecStaticResCRUCPref`.
    pub enable_aura_sec_static_res_cruc_pref: Option<bool>,
    /// `enableDeferRenderingWorkspacePage`.
    pub enable_defer_rendering_workspace_page: Option<bool>,
    /// `enableErrorExperienceEnabled`.
    pub enable_error_experience_enabled: Option<bool>,
    /// `enableFeedbackInMobile`.
    pub enable_feedback_in_mobile: Option<bool>,
    /// `enableGoogleSheetsForSfdcEnabled`.
    pub enable_google_sheets_for_sfdc_enabled: Option<bool>,
    /// `enableHideOpenInQuip`.
    pub enable_hide_open_in_quip: Option<bool>,
    /// `enableIE11DeprecationMsgHidden`.
    pub enable_ie11_deprecation_msg_hidden: Option<bool>,
    /// `enableIE11LEXCrucPref`.
    pub enable_ie11lex_cruc_pref: Option<bool>,
    /// `enableInAppLearning`.
    pub enable_in_app_learning: Option<bool>,
    /// `enableInAppTooltips`.
    pub enable_in_app_tooltips: Option<bool>,
    /// `enableLEXExtensionComponentCustomization`.
    pub enable_lex_extension_component_customization: Option<bool>,
    /// `enableLEXExtensionDarkMode`.
    pub enable_lex_extension_dark_mode: Option<bool>,
    /// `enableLEXExtensionInlineEditModifier`.
    pub enable_lex_extension_inline_edit_modifier: Option<bool>,
    /// `enableLEXExtensionLinkGrabber`.
    pub enable_lex_extension_link_grabber: Option<bool>,
    /// `enableLEXExtensionRelatedLists`.
    pub enable_lex_extension_related_lists: Option<bool>,
    /// `enableLEXExtensionRequiredFields`.
    pub enable_lex_extension_required_fields: Option<bool>,
    /// `enableLEXExtensionTrailhead`.
    pub enable_lex_extension_trailhead: Option<bool>,
    /// `enableLEXOnIpadEnabled`.
    pub enable_lex_on_ipad_enabled: Option<bool>,
    /// `enableLexEndUsersNoSwitching`.
    pub enable_lex_end_users_no_switching: Option<bool>,
    /// `enableLightningPreviewPref`.
    pub enable_lightning_preview_pref: Option<bool>,
    /// `enableNavPersonalizationOptOut`.
    pub enable_nav_personalization_opt_out: Option<bool>,
    /// `enableNoBackgroundNavigations`.
    pub enable_no_background_navigations: Option<bool>,
    /// `enableQuip`.
    pub enable_quip: Option<bool>,
    /// `enableRemoveThemeBrandBanner`.
    pub enable_remove_theme_brand_banner: Option<bool>,
    /// `enableS1BannerPref`.
    pub enable_s1_banner_pref: Option<bool>,
    /// `enableS1BrowserEnabled`.
    pub enable_s1_browser_enabled: Option<bool>,
    /// `enableS1DesktopEnabled`.
    pub enable_s1_desktop_enabled: Option<bool>,
    /// `enableS1UiLoggingEnabled`.
    pub enable_s1_ui_logging_enabled: Option<bool>,
    /// `enableSalesforceNext`.
    pub enable_salesforce_next: Option<bool>,
    /// `enableSidToken3rdPartyAuraApp`.
    pub enable_sid_token3rd_party_aura_app: Option<bool>,
    /// `enableSkypeChatEnabled`.
    pub enable_skype_chat_enabled: Option<bool>,
    /// `enableSparkAllUsers`.
    pub enable_spark_all_users: Option<bool>,
    /// `enableSparkConversationEnabled`.
    pub enable_spark_conversation_enabled: Option<bool>,
    /// `enableStackedModalManagerEnabled`.
    pub enable_stacked_modal_manager_enabled: Option<bool>,
    /// `enableTryLightningOptOut`.
    pub enable_try_lightning_opt_out: Option<bool>,
    /// `enableUseS1AlohaDesktop`.
    pub enable_use_s1_aloha_desktop: Option<bool>,
    /// `enableUsersAreLightningOnly`.
    pub enable_users_are_lightning_only: Option<bool>,
    /// `enableWebExEnabled`.
    pub enable_web_ex_enabled: Option<bool>,
    /// `enableWebexAllUsers`.
    pub enable_webex_all_users: Option<bool>,
    /// `isLEXExtensionComponentCustomizationOff`.
    pub is_lex_extension_component_customization_off: Option<bool>,
    /// `isLEXExtensionDarkModeOff`.
    pub is_lex_extension_dark_mode_off: Option<bool>,
    /// `isLEXExtensionLinkGrabberOff`.
    pub is_lex_extension_link_grabber_off: Option<bool>,
    /// `isLEXExtensionOff`.
    pub is_lex_extension_off: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LightningExperienceSettings: "LightningExperienceSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text active_theme_name "activeThemeName",
    opt Flag enable_access_check_cruc_pref "enableAccessCheckCrucPref",
    opt Flag enable_api_user_ltng_out_access_pref "enableApiUserLtngOutAccessPref",
    opt Flag enable_aura_boxcar_reduction_pref "enableAuraBoxcarReductionPref",
    opt Flag enable_aura_cdn_pref "enableAuraCDNPref",
    opt Flag enable_aura_sec_static_res_cruc_pref "enableAuraSecStaticResCRUCPref",
    opt Flag enable_defer_rendering_workspace_page "enableDeferRenderingWorkspacePage",
    opt Flag enable_error_experience_enabled "enableErrorExperienceEnabled",
    opt Flag enable_feedback_in_mobile "enableFeedbackInMobile",
    opt Flag enable_google_sheets_for_sfdc_enabled "enableGoogleSheetsForSfdcEnabled",
    opt Flag enable_hide_open_in_quip "enableHideOpenInQuip",
    opt Flag enable_ie11_deprecation_msg_hidden "enableIE11DeprecationMsgHidden",
    opt Flag enable_ie11lex_cruc_pref "enableIE11LEXCrucPref",
    opt Flag enable_in_app_learning "enableInAppLearning",
    opt Flag enable_in_app_tooltips "enableInAppTooltips",
    opt Flag enable_lex_extension_component_customization "enableLEXExtensionComponentCustomization",
    opt Flag enable_lex_extension_dark_mode "enableLEXExtensionDarkMode",
    opt Flag enable_lex_extension_inline_edit_modifier "enableLEXExtensionInlineEditModifier",
    opt Flag enable_lex_extension_link_grabber "enableLEXExtensionLinkGrabber",
    opt Flag enable_lex_extension_related_lists "enableLEXExtensionRelatedLists",
    opt Flag enable_lex_extension_required_fields "enableLEXExtensionRequiredFields",
    opt Flag enable_lex_extension_trailhead "enableLEXExtensionTrailhead",
    opt Flag enable_lex_on_ipad_enabled "enableLEXOnIpadEnabled",
    opt Flag enable_lex_end_users_no_switching "enableLexEndUsersNoSwitching",
    opt Flag enable_lightning_preview_pref "enableLightningPreviewPref",
    opt Flag enable_nav_personalization_opt_out "enableNavPersonalizationOptOut",
    opt Flag enable_no_background_navigations "enableNoBackgroundNavigations",
    opt Flag enable_quip "enableQuip",
    opt Flag enable_remove_theme_brand_banner "enableRemoveThemeBrandBanner",
    opt Flag enable_s1_banner_pref "enableS1BannerPref",
    opt Flag enable_s1_browser_enabled "enableS1BrowserEnabled",
    opt Flag enable_s1_desktop_enabled "enableS1DesktopEnabled",
    opt Flag enable_s1_ui_logging_enabled "enableS1UiLoggingEnabled",
    opt Flag enable_salesforce_next "enableSalesforceNext",
    opt Flag enable_sid_token3rd_party_aura_app "enableSidToken3rdPartyAuraApp",
    opt Flag enable_skype_chat_enabled "enableSkypeChatEnabled",
    opt Flag enable_spark_all_users "enableSparkAllUsers",
    opt Flag enable_spark_conversation_enabled "enableSparkConversationEnabled",
    opt Flag enable_stacked_modal_manager_enabled "enableStackedModalManagerEnabled",
    opt Flag enable_try_lightning_opt_out "enableTryLightningOptOut",
    opt Flag enable_use_s1_aloha_desktop "enableUseS1AlohaDesktop",
    opt Flag enable_users_are_lightning_only "enableUsersAreLightningOnly",
    opt Flag enable_web_ex_enabled "enableWebExEnabled",
    opt Flag enable_webex_all_users "enableWebexAllUsers",
    opt Flag is_lex_extension_component_customization_off "isLEXExtensionComponentCustomizationOff",
    opt Flag is_lex_extension_dark_mode_off "isLEXExtensionDarkModeOff",
    opt Flag is_lex_extension_link_grabber_off "isLEXExtensionLinkGrabberOff",
    opt Flag is_lex_extension_off "isLEXExtensionOff",
}
::sforce::component! { LightningExperienceSettings }

/// `LightningExperienceTheme`, a [`Metadata`].
#[derive(Default)]
pub struct LightningExperienceTheme {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `defaultBrandingSet`, required.
    pub default_branding_set: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `designSystemVersion`.
    pub design_system_version: Option<String>,
    /// `isDarkModeEnabled`.
    pub is_dark_mode_enabled: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `shouldOverrideLoadingImage`.
    pub should_override_loading_image: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LightningExperienceTheme: "LightningExperienceTheme" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text default_branding_set "defaultBrandingSet",
    opt Text description "description",
    opt Text design_system_version "designSystemVersion",
    opt Flag is_dark_mode_enabled "isDarkModeEnabled",
    req Text master_label "masterLabel",
    opt Flag should_override_loading_image "shouldOverrideLoadingImage",
}
::sforce::component! { LightningExperienceTheme }

/// `LightningMessageChannel`, a [`Metadata`].
#[derive(Default)]
pub struct LightningMessageChannel {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `isExposed`.
    pub is_exposed: Option<bool>,
    /// `lightningMessageFields`.
    pub lightning_message_fields: ::sforce::List<LightningMessageField>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LightningMessageChannel: "LightningMessageChannel" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    opt Flag is_exposed "isExposed",
    opt List(LightningMessageField) lightning_message_fields "lightningMessageFields",
    req Text master_label "masterLabel",
}
::sforce::component! { LightningMessageChannel }

/// `LightningMessageField`.
#[derive(Default)]
pub struct LightningMessageField {
    /// `description`.
    pub description: Option<String>,
    /// `fieldName`, required.
    pub field_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LightningMessageField: "LightningMessageField" in API, base None, subtypes [], object None;
    opt Text description "description",
    req Text field_name "fieldName",
}

/// `LightningOnboardingConfig`, a [`Metadata`].
#[derive(Default)]
pub struct LightningOnboardingConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `collaborationGroup`.
    pub collaboration_group: Option<String>,
    /// `customQuestion`.
    pub custom_question: Option<String>,
    /// `feedbackFormDaysFrequency`.
    pub feedback_form_days_frequency: Option<i32>,
    /// `isCustom`, required.
    pub is_custom: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `promptDelayTime`.
    pub prompt_delay_time: Option<i32>,
    /// `sendFeedbackToSalesforce`, required.
    pub send_feedback_to_salesforce: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LightningOnboardingConfig: "LightningOnboardingConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    reqnil Text collaboration_group "collaborationGroup",
    opt Text custom_question "customQuestion",
    reqnil Int feedback_form_days_frequency "feedbackFormDaysFrequency",
    req Flag is_custom "isCustom",
    req Text master_label "masterLabel",
    reqnil Int prompt_delay_time "promptDelayTime",
    req Flag send_feedback_to_salesforce "sendFeedbackToSalesforce",
}
::sforce::component! { LightningOnboardingConfig }

/// `LightningTypeBundle`, a [`Metadata`].
#[derive(Default)]
pub struct LightningTypeBundle {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `resources`.
    pub resources: ::sforce::List<LightningTypeBundleResource>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LightningTypeBundle: "LightningTypeBundle" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    req Text master_label "masterLabel",
    opt List(LightningTypeBundleResource) resources "resources",
}
::sforce::component! { LightningTypeBundle }

/// `LightningTypeBundleResource`.
#[derive(Default)]
pub struct LightningTypeBundleResource {
    /// `fileName`, required.
    pub file_name: Option<String>,
    /// `filePath`, required.
    pub file_path: Option<String>,
    /// `fileType`, required.
    pub file_type: Option<String>,
    /// `source`, required.
    pub source: Option<::sforce::Blob>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LightningTypeBundleResource: "LightningTypeBundleResource" in API, base None, subtypes [], object None;
    req Text file_name "fileName",
    req Text file_path "filePath",
    req Text file_type "fileType",
    req Blob source "source",
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
::sforce::component! { ListView }

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
    /// `pageNamesToOpen`.
    pub page_names_to_open: Vec<String>,
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
    opt Texts page_names_to_open "pageNamesToOpen",
    opt Flag show_knowledge_articles "showKnowledgeArticles",
}

/// `LiveAgentSettings`, a [`Metadata`].
#[derive(Default)]
pub struct LiveAgentSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableChatFindOrCreateEnable`.
    pub enable_chat_find_or_create_enable: Option<bool>,
    /// `enableLiveAgent`.
    pub enable_live_agent: Option<bool>,
    /// `enableQuickTextEnabled`.
    pub enable_quick_text_enabled: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LiveAgentSettings: "LiveAgentSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_chat_find_or_create_enable "enableChatFindOrCreateEnable",
    opt Flag enable_live_agent "enableLiveAgent",
    opt Flag enable_quick_text_enabled "enableQuickTextEnabled",
}
::sforce::component! { LiveAgentSettings }

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
    /// `disableTransferConferenceGreeting`.
    pub disable_transfer_conference_greeting: Option<bool>,
    /// `enableAgentFileTransfer`.
    pub enable_agent_file_transfer: Option<bool>,
    /// `enableAgentSneakPeek`.
    pub enable_agent_sneak_peek: Option<bool>,
    /// `enableAssistanceFlag`.
    pub enable_assistance_flag: Option<bool>,
    /// `enableAutoAwayOnDecline`.
    pub enable_auto_away_on_decline: Option<bool>,
    /// `enableAutoAwayOnPushTimeout`.
    pub enable_auto_away_on_push_timeout: Option<bool>,
    /// `enableChatConferencing`.
    pub enable_chat_conferencing: Option<bool>,
    /// `enableChatMonitoring`.
    pub enable_chat_monitoring: Option<bool>,
    /// `enableChatTransferToAgent`.
    pub enable_chat_transfer_to_agent: Option<bool>,
    /// `enableChatTransferToButton`.
    pub enable_chat_transfer_to_button: Option<bool>,
    /// `enableChatTransferToSkill`.
    pub enable_chat_transfer_to_skill: Option<bool>,
    /// `enableLogoutSound`.
    pub enable_logout_sound: Option<bool>,
    /// `enableNotifications`.
    pub enable_notifications: Option<bool>,
    /// `enableRequestSound`.
    pub enable_request_sound: Option<bool>,
    /// `enableSneakPeek`.
    pub enable_sneak_peek: Option<bool>,
    /// `enableVisitorBlocking`.
    pub enable_visitor_blocking: Option<bool>,
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
    /// `transferableButtons`.
    pub transferable_buttons: ::sforce::Opt<AgentConfigButtons>,
    /// `transferableSkills`.
    pub transferable_skills: ::sforce::Opt<AgentConfigSkills>,
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
    opt Flag disable_transfer_conference_greeting "disableTransferConferenceGreeting",
    opt Flag enable_agent_file_transfer "enableAgentFileTransfer",
    opt Flag enable_agent_sneak_peek "enableAgentSneakPeek",
    opt Flag enable_assistance_flag "enableAssistanceFlag",
    opt Flag enable_auto_away_on_decline "enableAutoAwayOnDecline",
    opt Flag enable_auto_away_on_push_timeout "enableAutoAwayOnPushTimeout",
    opt Flag enable_chat_conferencing "enableChatConferencing",
    opt Flag enable_chat_monitoring "enableChatMonitoring",
    opt Flag enable_chat_transfer_to_agent "enableChatTransferToAgent",
    opt Flag enable_chat_transfer_to_button "enableChatTransferToButton",
    opt Flag enable_chat_transfer_to_skill "enableChatTransferToSkill",
    opt Flag enable_logout_sound "enableLogoutSound",
    opt Flag enable_notifications "enableNotifications",
    opt Flag enable_request_sound "enableRequestSound",
    opt Flag enable_sneak_peek "enableSneakPeek",
    opt Flag enable_visitor_blocking "enableVisitorBlocking",
    opt Flag enable_whisper_message "enableWhisperMessage",
    req Text label "label",
    opt Pick(SupervisorAgentStatusFilter) supervisor_default_agent_status_filter "supervisorDefaultAgentStatusFilter",
    opt Text supervisor_default_button_filter "supervisorDefaultButtonFilter",
    opt Text supervisor_default_skill_filter "supervisorDefaultSkillFilter",
    opt One(SupervisorAgentConfigSkills) supervisor_skills "supervisorSkills",
    opt One(AgentConfigButtons) transferable_buttons "transferableButtons",
    opt One(AgentConfigSkills) transferable_skills "transferableSkills",
}
::sforce::component! { LiveChatAgentConfig }

/// `LiveChatButton`, a [`Metadata`].
#[derive(Default)]
pub struct LiveChatButton {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `animation`.
    pub animation: ::sforce::Pick<LiveChatButtonPresentation>,
    /// `autoGreeting`.
    pub auto_greeting: Option<String>,
    /// `chasitorIdleTimeout`.
    pub chasitor_idle_timeout: Option<i32>,
    /// `chasitorIdleTimeoutWarning`.
    pub chasitor_idle_timeout_warning: Option<i32>,
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
    /// `optionsHasChasitorIdleTimeout`, required.
    pub options_has_chasitor_idle_timeout: Option<bool>,
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
    opt Int chasitor_idle_timeout "chasitorIdleTimeout",
    opt Int chasitor_idle_timeout_warning "chasitorIdleTimeoutWarning",
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
    req Flag options_has_chasitor_idle_timeout "optionsHasChasitorIdleTimeout",
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
::sforce::component! { LiveChatButton }

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
    /// `connectionTimeoutDuration`.
    pub connection_timeout_duration: Option<i32>,
    /// `connectionWarningDuration`.
    pub connection_warning_duration: Option<i32>,
    /// `displayQueuePosition`.
    pub display_queue_position: Option<bool>,
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
    opt Int connection_timeout_duration "connectionTimeoutDuration",
    opt Int connection_warning_duration "connectionWarningDuration",
    opt Flag display_queue_position "displayQueuePosition",
    opt One(LiveChatDeploymentDomainWhitelist) domain_white_list "domainWhiteList",
    opt Flag enable_prechat_api "enablePrechatApi",
    opt Flag enable_transcript_save "enableTranscriptSave",
    req Text label "label",
    opt Text mobile_branding_image "mobileBrandingImage",
    opt Text site "site",
    req Text window_title "windowTitle",
}
::sforce::component! { LiveChatDeployment }

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

/// `LiveChatSensitiveDataRule`, a [`Metadata`].
#[derive(Default)]
pub struct LiveChatSensitiveDataRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `actionType`, required.
    pub action_type: ::sforce::Pick<SensitiveDataActionType>,
    /// `description`.
    pub description: Option<String>,
    /// `enforceOn`, required.
    pub enforce_on: Option<i32>,
    /// `isEnabled`, required.
    pub is_enabled: Option<bool>,
    /// `pattern`, required.
    pub pattern: Option<String>,
    /// `priority`, required.
    pub priority: Option<i32>,
    /// `processingType`, required.
    pub processing_type: ::sforce::Pick<SensitiveDataRuleProcessing>,
    /// `replacement`.
    pub replacement: Option<String>,
    /// `version`, required.
    pub version: ::sforce::Pick<SensitiveDataRuleVersion>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LiveChatSensitiveDataRule: "LiveChatSensitiveDataRule" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Pick(SensitiveDataActionType) action_type "actionType",
    opt Text description "description",
    req Int enforce_on "enforceOn",
    req Flag is_enabled "isEnabled",
    req Text pattern "pattern",
    req Int priority "priority",
    req Pick(SensitiveDataRuleProcessing) processing_type "processingType",
    opt Text replacement "replacement",
    req Pick(SensitiveDataRuleVersion) version "version",
}
::sforce::component! { LiveChatSensitiveDataRule }

/// `LiveMessageSettings`, a [`Metadata`].
#[derive(Default)]
pub struct LiveMessageSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableCheckCEUserPerm`.
    pub enable_check_ce_user_perm: Option<bool>,
    /// `enableLiveMessage`.
    pub enable_live_message: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LiveMessageSettings: "LiveMessageSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_check_ce_user_perm "enableCheckCEUserPerm",
    opt Flag enable_live_message "enableLiveMessage",
}
::sforce::component! { LiveMessageSettings }

/// `LocalMlDomain`.
#[derive(Default)]
pub struct LocalMlDomain {
    /// `label`, required.
    pub label: Option<String>,
    /// `mlIntents`.
    pub ml_intents: ::sforce::List<MlIntent>,
    /// `mlSlotClasses`.
    pub ml_slot_classes: ::sforce::List<MlSlotClass>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LocalMlDomain: "LocalMlDomain" in API, base None, subtypes [], object None;
    req Text label "label",
    opt List(MlIntent) ml_intents "mlIntents",
    opt List(MlSlotClass) ml_slot_classes "mlSlotClasses",
    req Text name "name",
}

/// `LocalizedValue`.
#[derive(Default)]
pub struct LocalizedValue {
    /// `aspect`.
    pub aspect: ::sforce::Pick<TranslationAspect>,
    /// `language`.
    pub language: Option<String>,
    /// `outOfDate`.
    pub out_of_date: Option<bool>,
    /// `value`.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LocalizedValue: "LocalizedValue" in API, base None, subtypes [], object None;
    opt Pick(TranslationAspect) aspect "aspect",
    opt Text language "language",
    opt Flag out_of_date "outOfDate",
    opt Text value "value",
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
        Wave = "Wave",
        Nba = "Nba",
        DataAccess = "Data_access",
        All = "All",
    }
}

::sforce::enumeration! {
    /// `LogCategoryLevel`.
    pub enum LogCategoryLevel {
        None = "None",
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

/// `LogicSettings`, a [`Metadata`].
#[derive(Default)]
pub struct LogicSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `approvedAbsences`.
    pub approved_absences: Option<bool>,
    /// `defaultFirstDayOfWorkingWeek`.
    pub default_first_day_of_working_week: Option<String>,
    /// `enableActivityLog`.
    pub enable_activity_log: Option<bool>,
    /// `enableCrewMembersSkillAggregation`.
    pub enable_crew_members_skill_aggregation: Option<bool>,
    /// `enableReshuffle`.
    pub enable_reshuffle: Option<bool>,
    /// `enableServiceAppointmentSliding`.
    pub enable_service_appointment_sliding: Option<bool>,
    /// `enableStartOfDay`.
    pub enable_start_of_day: Option<bool>,
    /// `enhancedSlidingByTerritory`.
    pub enhanced_sliding_by_territory: Option<bool>,
    /// `failOnSchedule`.
    pub fail_on_schedule: Option<bool>,
    /// `fixScheduleOverlapsFlowName`.
    pub fix_schedule_overlaps_flow_name: Option<String>,
    /// `flowOverlapDetection`.
    pub flow_overlap_detection: Option<bool>,
    /// `includeSecondaryCalendar`.
    pub include_secondary_calendar: Option<bool>,
    /// `keepScheduledByBoolForAbSchedule`.
    pub keep_scheduled_by_bool_for_ab_schedule: Option<String>,
    /// `limitApexOperations`.
    pub limit_apex_operations: Option<bool>,
    /// `lowOrHighTerritoryClassification`.
    pub low_or_high_territory_classification: Option<String>,
    /// `mdtBooleanField`.
    pub mdt_boolean_field: Option<String>,
    /// `pinnedStatusesSF`.
    pub pinned_statuses_sf: Option<String>,
    /// `saPriorityField`.
    pub sa_priority_field: Option<String>,
    /// `scheduleToCrewsAndIndividuals`.
    pub schedule_to_crews_and_individuals: Option<bool>,
    /// `searchSlotMaxDays`.
    pub search_slot_max_days: Option<i32>,
    /// `showRegisterBtn`.
    pub show_register_btn: Option<bool>,
    /// `travelSpeed`.
    pub travel_speed: Option<::sforce::Number>,
    /// `travelSpeedUnit`.
    pub travel_speed_unit: Option<String>,
    /// `travelTimeBuffer`.
    pub travel_time_buffer: Option<i32>,
    /// `use1To100PriorityScale`.
    pub use1_to100_priority_scale: Option<bool>,
    /// `useNewMstDataModel`.
    pub use_new_mst_data_model: Option<bool>,
    /// `useO2AsFallbackEngine`.
    pub use_o2_as_fallback_engine: Option<bool>,
    /// `useO2ForAllTerritories`.
    pub use_o2_for_all_territories: Option<bool>,
    /// `usePredictive`.
    pub use_predictive: Option<bool>,
    /// `useSlr`.
    pub use_slr: Option<bool>,
    /// `visitingHoursTimezoneFromOh`.
    pub visiting_hours_timezone_from_oh: Option<bool>,
    /// `woPriorityField`.
    pub wo_priority_field: Option<String>,
    /// `woliPriorityField`.
    pub woli_priority_field: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LogicSettings: "LogicSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag approved_absences "approvedAbsences",
    opt Text default_first_day_of_working_week "defaultFirstDayOfWorkingWeek",
    opt Flag enable_activity_log "enableActivityLog",
    opt Flag enable_crew_members_skill_aggregation "enableCrewMembersSkillAggregation",
    opt Flag enable_reshuffle "enableReshuffle",
    opt Flag enable_service_appointment_sliding "enableServiceAppointmentSliding",
    opt Flag enable_start_of_day "enableStartOfDay",
    opt Flag enhanced_sliding_by_territory "enhancedSlidingByTerritory",
    opt Flag fail_on_schedule "failOnSchedule",
    opt Text fix_schedule_overlaps_flow_name "fixScheduleOverlapsFlowName",
    opt Flag flow_overlap_detection "flowOverlapDetection",
    opt Flag include_secondary_calendar "includeSecondaryCalendar",
    opt Text keep_scheduled_by_bool_for_ab_schedule "keepScheduledByBoolForAbSchedule",
    opt Flag limit_apex_operations "limitApexOperations",
    opt Text low_or_high_territory_classification "lowOrHighTerritoryClassification",
    opt Text mdt_boolean_field "mdtBooleanField",
    opt Text pinned_statuses_sf "pinnedStatusesSF",
    opt Text sa_priority_field "saPriorityField",
    opt Flag schedule_to_crews_and_individuals "scheduleToCrewsAndIndividuals",
    opt Int search_slot_max_days "searchSlotMaxDays",
    opt Flag show_register_btn "showRegisterBtn",
    opt Num travel_speed "travelSpeed",
    opt Text travel_speed_unit "travelSpeedUnit",
    opt Int travel_time_buffer "travelTimeBuffer",
    opt Flag use1_to100_priority_scale "use1To100PriorityScale",
    opt Flag use_new_mst_data_model "useNewMstDataModel",
    opt Flag use_o2_as_fallback_engine "useO2AsFallbackEngine",
    opt Flag use_o2_for_all_territories "useO2ForAllTerritories",
    opt Flag use_predictive "usePredictive",
    opt Flag use_slr "useSlr",
    opt Flag visiting_hours_timezone_from_oh "visitingHoursTimezoneFromOh",
    opt Text wo_priority_field "woPriorityField",
    opt Text woli_priority_field "woliPriorityField",
}
::sforce::component! { LogicSettings }

/// `LoginFlow`.
#[derive(Default)]
pub struct LoginFlow {
    /// `flow`.
    pub flow: Option<String>,
    /// `flowType`, required.
    pub flow_type: ::sforce::Pick<LoginFlowType>,
    /// `friendlyName`, required.
    pub friendly_name: Option<String>,
    /// `uiLoginFlowType`, required.
    pub ui_login_flow_type: ::sforce::Pick<UiLoginFlowType>,
    /// `useLightningRuntime`.
    pub use_lightning_runtime: Option<bool>,
    /// `vfFlowPage`.
    pub vf_flow_page: Option<String>,
    /// `vfFlowPageTitle`.
    pub vf_flow_page_title: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LoginFlow: "LoginFlow" in API, base None, subtypes [], object None;
    opt Text flow "flow",
    req Pick(LoginFlowType) flow_type "flowType",
    req Text friendly_name "friendlyName",
    req Pick(UiLoginFlowType) ui_login_flow_type "uiLoginFlowType",
    opt Flag use_lightning_runtime "useLightningRuntime",
    opt Text vf_flow_page "vfFlowPage",
    opt Text vf_flow_page_title "vfFlowPageTitle",
}

::sforce::enumeration! {
    /// `LoginFlowType`.
    pub enum LoginFlowType {
        Ui = "UI",
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
    pub filter_items: ::sforce::PolyList<FilterItem>,
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

/// `LwcResource`.
#[derive(Default)]
pub struct LwcResource {
    /// `filePath`, required.
    pub file_path: Option<String>,
    /// `source`, required.
    pub source: Option<::sforce::Blob>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LwcResource: "LwcResource" in API, base None, subtypes [], object None;
    req Text file_path "filePath",
    req Blob source "source",
}

/// `LwcResources`.
#[derive(Default)]
pub struct LwcResources {
    /// `lwcResource`.
    pub lwc_resource: ::sforce::List<LwcResource>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LwcResources: "LwcResources" in API, base None, subtypes [], object None;
    opt List(LwcResource) lwc_resource "lwcResource",
}
