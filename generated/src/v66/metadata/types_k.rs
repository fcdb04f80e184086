// Made by `cargo xtask generate` from metadata 66.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `KeyboardShortcuts`.
#[derive(Default)]
pub struct KeyboardShortcuts {
    /// `customShortcuts`.
    pub custom_shortcuts: ::sforce::List<CustomShortcut>,
    /// `defaultShortcuts`.
    pub default_shortcuts: ::sforce::PolyList<DefaultShortcut>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { KeyboardShortcuts: "KeyboardShortcuts" in API, base None, subtypes [], object None;
    opt List(CustomShortcut) custom_shortcuts "customShortcuts",
    opt List(DefaultShortcut) default_shortcuts "defaultShortcuts",
}

/// `Keyword`.
#[derive(Default)]
pub struct Keyword {
    /// `keyword`, required.
    pub keyword: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Keyword: "Keyword" in API, base None, subtypes [], object None;
    req Text keyword "keyword",
}

/// `KeywordList`, a [`Metadata`].
#[derive(Default)]
pub struct KeywordList {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `keywords`.
    pub keywords: ::sforce::List<Keyword>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { KeywordList: "KeywordList" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    opt List(Keyword) keywords "keywords",
    req Text master_label "masterLabel",
}
::sforce::component! { KeywordList }

/// `KnowledgeAnswerSettings`.
#[derive(Default)]
pub struct KnowledgeAnswerSettings {
    /// `assignTo`.
    pub assign_to: Option<String>,
    /// `defaultArticleType`.
    pub default_article_type: Option<String>,
    /// `enableArticleCreation`.
    pub enable_article_creation: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { KnowledgeAnswerSettings: "KnowledgeAnswerSettings" in API, base None, subtypes [], object None;
    opt Text assign_to "assignTo",
    opt Text default_article_type "defaultArticleType",
    opt Flag enable_article_creation "enableArticleCreation",
}

::sforce::enumeration! {
    /// `KnowledgeCaseEditor`.
    pub enum KnowledgeCaseEditor {
        Simple = "simple",
        Standard = "standard",
    }
}

/// `KnowledgeCaseField`.
#[derive(Default)]
pub struct KnowledgeCaseField {
    /// `name`.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { KnowledgeCaseField: "KnowledgeCaseField" in API, base None, subtypes [], object None;
    opt Text name "name",
}

/// `KnowledgeCaseFieldsSettings`.
#[derive(Default)]
pub struct KnowledgeCaseFieldsSettings {
    /// `field`.
    pub field: ::sforce::List<KnowledgeCaseField>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { KnowledgeCaseFieldsSettings: "KnowledgeCaseFieldsSettings" in API, base None, subtypes [], object None;
    opt List(KnowledgeCaseField) field "field",
}

/// `KnowledgeCaseSettings`.
#[derive(Default)]
pub struct KnowledgeCaseSettings {
    /// `articlePDFCreationProfile`.
    pub article_pdf_creation_profile: Option<String>,
    /// `articlePublicSharingCommunities`.
    pub article_public_sharing_communities: ::sforce::Opt<KnowledgeCommunitiesSettings>,
    /// `articlePublicSharingSites`.
    pub article_public_sharing_sites: ::sforce::Opt<KnowledgeSitesSettings>,
    /// `articlePublicSharingSitesChatterAnswers`.
    pub article_public_sharing_sites_chatter_answers: ::sforce::Opt<
        KnowledgeSitesSettings,
    >,
    /// `assignTo`.
    pub assign_to: Option<String>,
    /// `customizationClass`.
    pub customization_class: Option<String>,
    /// `defaultContributionArticleType`.
    pub default_contribution_article_type: Option<String>,
    /// `editor`.
    pub editor: ::sforce::Pick<KnowledgeCaseEditor>,
    /// `enableArticleCreation`.
    pub enable_article_creation: Option<bool>,
    /// `enableArticlePublicSharingSites`.
    pub enable_article_public_sharing_sites: Option<bool>,
    /// `enableCaseDataCategoryMapping`.
    pub enable_case_data_category_mapping: Option<bool>,
    /// `useProfileForPDFCreation`.
    pub use_profile_for_pdf_creation: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { KnowledgeCaseSettings: "KnowledgeCaseSettings" in API, base None, subtypes [], object None;
    opt Text article_pdf_creation_profile "articlePDFCreationProfile",
    opt One(KnowledgeCommunitiesSettings) article_public_sharing_communities "articlePublicSharingCommunities",
    opt One(KnowledgeSitesSettings) article_public_sharing_sites "articlePublicSharingSites",
    opt One(KnowledgeSitesSettings) article_public_sharing_sites_chatter_answers "articlePublicSharingSitesChatterAnswers",
    opt Text assign_to "assignTo",
    opt Text customization_class "customizationClass",
    opt Text default_contribution_article_type "defaultContributionArticleType",
    opt Pick(KnowledgeCaseEditor) editor "editor",
    opt Flag enable_article_creation "enableArticleCreation",
    opt Flag enable_article_public_sharing_sites "enableArticlePublicSharingSites",
    opt Flag enable_case_data_category_mapping "enableCaseDataCategoryMapping",
    opt Flag use_profile_for_pdf_creation "useProfileForPDFCreation",
}

/// `KnowledgeCommunitiesSettings`.
#[derive(Default)]
pub struct KnowledgeCommunitiesSettings {
    /// `community`.
    pub community: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { KnowledgeCommunitiesSettings: "KnowledgeCommunitiesSettings" in API, base None, subtypes [], object None;
    opt Texts community "community",
}

/// `KnowledgeGenerationSettings`, a [`Metadata`].
#[derive(Default)]
pub struct KnowledgeGenerationSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableKSUsingHybridSearch`.
    pub enable_ks_using_hybrid_search: Option<bool>,
    /// `enableKnowledgeGeneration`.
    pub enable_knowledge_generation: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { KnowledgeGenerationSettings: "KnowledgeGenerationSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_ks_using_hybrid_search "enableKSUsingHybridSearch",
    opt Flag enable_knowledge_generation "enableKnowledgeGeneration",
}
::sforce::component! { KnowledgeGenerationSettings }

/// `KnowledgeLanguage`.
#[derive(Default)]
pub struct KnowledgeLanguage {
    /// `active`.
    pub active: Option<bool>,
    /// `defaultAssignee`.
    pub default_assignee: Option<String>,
    /// `defaultAssigneeType`.
    pub default_assignee_type: ::sforce::Pick<KnowledgeLanguageLookupValueType>,
    /// `defaultReviewer`.
    pub default_reviewer: Option<String>,
    /// `defaultReviewerType`.
    pub default_reviewer_type: ::sforce::Pick<KnowledgeLanguageLookupValueType>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { KnowledgeLanguage: "KnowledgeLanguage" in API, base None, subtypes [], object None;
    opt Flag active "active",
    opt Text default_assignee "defaultAssignee",
    opt Pick(KnowledgeLanguageLookupValueType) default_assignee_type "defaultAssigneeType",
    opt Text default_reviewer "defaultReviewer",
    opt Pick(KnowledgeLanguageLookupValueType) default_reviewer_type "defaultReviewerType",
    req Text name "name",
}

::sforce::enumeration! {
    /// `KnowledgeLanguageLookupValueType`.
    pub enum KnowledgeLanguageLookupValueType {
        User = "User",
        Queue = "Queue",
    }
}

/// `KnowledgeLanguageSettings`.
#[derive(Default)]
pub struct KnowledgeLanguageSettings {
    /// `language`.
    pub language: ::sforce::List<KnowledgeLanguage>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { KnowledgeLanguageSettings: "KnowledgeLanguageSettings" in API, base None, subtypes [], object None;
    opt List(KnowledgeLanguage) language "language",
}

/// `KnowledgeSettings`, a [`Metadata`].
#[derive(Default)]
pub struct KnowledgeSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `answers`.
    pub answers: ::sforce::Opt<KnowledgeAnswerSettings>,
    /// `cases`.
    pub cases: ::sforce::Opt<KnowledgeCaseSettings>,
    /// `defaultLanguage`.
    pub default_language: Option<String>,
    /// `enableChatterQuestionKBDeflection`.
    pub enable_chatter_question_kb_deflection: Option<bool>,
    /// `enableCreateEditOnArticlesTab`.
    pub enable_create_edit_on_articles_tab: Option<bool>,
    /// `enableExternalMediaContent`.
    pub enable_external_media_content: Option<bool>,
    /// `enableKbStandardSharing`.
    pub enable_kb_standard_sharing: Option<bool>,
    /// `enableKnowledge`.
    pub enable_knowledge: Option<bool>,
    /// `enableKnowledgeAgentContribution`.
    pub enable_knowledge_agent_contribution: Option<bool>,
    /// `enableKnowledgeAnswersPromotion`.
    pub enable_knowledge_answers_promotion: Option<bool>,
    /// `enableKnowledgeArticleTextHighlights`.
    pub enable_knowledge_article_text_highlights: Option<bool>,
    /// `enableKnowledgeCaseRL`.
    pub enable_knowledge_case_rl: Option<bool>,
    /// `enableKnowledgeKeywordAutoComplete`.
    pub enable_knowledge_keyword_auto_complete: Option<bool>,
    /// `enableKnowledgeTitleAutoComplete`.
    pub enable_knowledge_title_auto_complete: Option<bool>,
    /// `enableLightningKbAutoLoadRichTextField`.
    pub enable_lightning_kb_auto_load_rich_text_field: Option<bool>,
    /// `enableLightningKnowledge`.
    pub enable_lightning_knowledge: Option<bool>,
    /// `languages`.
    pub languages: ::sforce::Opt<KnowledgeLanguageSettings>,
    /// `showArticleSummariesCustomerPortal`.
    pub show_article_summaries_customer_portal: Option<bool>,
    /// `showArticleSummariesInternalApp`.
    pub show_article_summaries_internal_app: Option<bool>,
    /// `showArticleSummariesPartnerPortal`.
    pub show_article_summaries_partner_portal: Option<bool>,
    /// `showValidationStatusField`.
    pub show_validation_status_field: Option<bool>,
    /// `suggestedArticles`.
    pub suggested_articles: ::sforce::Opt<KnowledgeSuggestedArticlesSettings>,
    /// `votingEnabled`.
    pub voting_enabled: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { KnowledgeSettings: "KnowledgeSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt One(KnowledgeAnswerSettings) answers "answers",
    opt One(KnowledgeCaseSettings) cases "cases",
    opt Text default_language "defaultLanguage",
    opt Flag enable_chatter_question_kb_deflection "enableChatterQuestionKBDeflection",
    opt Flag enable_create_edit_on_articles_tab "enableCreateEditOnArticlesTab",
    opt Flag enable_external_media_content "enableExternalMediaContent",
    opt Flag enable_kb_standard_sharing "enableKbStandardSharing",
    opt Flag enable_knowledge "enableKnowledge",
    opt Flag enable_knowledge_agent_contribution "enableKnowledgeAgentContribution",
    opt Flag enable_knowledge_answers_promotion "enableKnowledgeAnswersPromotion",
    opt Flag enable_knowledge_article_text_highlights "enableKnowledgeArticleTextHighlights",
    opt Flag enable_knowledge_case_rl "enableKnowledgeCaseRL",
    opt Flag enable_knowledge_keyword_auto_complete "enableKnowledgeKeywordAutoComplete",
    opt Flag enable_knowledge_title_auto_complete "enableKnowledgeTitleAutoComplete",
    opt Flag enable_lightning_kb_auto_load_rich_text_field "enableLightningKbAutoLoadRichTextField",
    opt Flag enable_lightning_knowledge "enableLightningKnowledge",
    opt One(KnowledgeLanguageSettings) languages "languages",
    opt Flag show_article_summaries_customer_portal "showArticleSummariesCustomerPortal",
    opt Flag show_article_summaries_internal_app "showArticleSummariesInternalApp",
    opt Flag show_article_summaries_partner_portal "showArticleSummariesPartnerPortal",
    opt Flag show_validation_status_field "showValidationStatusField",
    opt One(KnowledgeSuggestedArticlesSettings) suggested_articles "suggestedArticles",
    opt Flag voting_enabled "votingEnabled",
}
::sforce::component! { KnowledgeSettings }

/// `KnowledgeSitesSettings`.
#[derive(Default)]
pub struct KnowledgeSitesSettings {
    /// `site`.
    pub site: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { KnowledgeSitesSettings: "KnowledgeSitesSettings" in API, base None, subtypes [], object None;
    opt Texts site "site",
}

/// `KnowledgeSuggestedArticlesSettings`.
#[derive(Default)]
pub struct KnowledgeSuggestedArticlesSettings {
    /// `caseFields`.
    pub case_fields: ::sforce::Opt<KnowledgeCaseFieldsSettings>,
    /// `useSuggestedArticlesForCase`.
    pub use_suggested_articles_for_case: Option<bool>,
    /// `workOrderFields`.
    pub work_order_fields: ::sforce::Opt<KnowledgeWorkOrderFieldsSettings>,
    /// `workOrderLineItemFields`.
    pub work_order_line_item_fields: ::sforce::Opt<
        KnowledgeWorkOrderLineItemFieldsSettings,
    >,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { KnowledgeSuggestedArticlesSettings: "KnowledgeSuggestedArticlesSettings" in API, base None, subtypes [], object None;
    opt One(KnowledgeCaseFieldsSettings) case_fields "caseFields",
    opt Flag use_suggested_articles_for_case "useSuggestedArticlesForCase",
    opt One(KnowledgeWorkOrderFieldsSettings) work_order_fields "workOrderFields",
    opt One(KnowledgeWorkOrderLineItemFieldsSettings) work_order_line_item_fields "workOrderLineItemFields",
}

/// `KnowledgeWorkOrderField`.
#[derive(Default)]
pub struct KnowledgeWorkOrderField {
    /// `name`.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { KnowledgeWorkOrderField: "KnowledgeWorkOrderField" in API, base None, subtypes [], object None;
    opt Text name "name",
}

/// `KnowledgeWorkOrderFieldsSettings`.
#[derive(Default)]
pub struct KnowledgeWorkOrderFieldsSettings {
    /// `field`.
    pub field: ::sforce::List<KnowledgeWorkOrderField>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { KnowledgeWorkOrderFieldsSettings: "KnowledgeWorkOrderFieldsSettings" in API, base None, subtypes [], object None;
    opt List(KnowledgeWorkOrderField) field "field",
}

/// `KnowledgeWorkOrderLineItemField`.
#[derive(Default)]
pub struct KnowledgeWorkOrderLineItemField {
    /// `name`.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { KnowledgeWorkOrderLineItemField: "KnowledgeWorkOrderLineItemField" in API, base None, subtypes [], object None;
    opt Text name "name",
}

/// `KnowledgeWorkOrderLineItemFieldsSettings`.
#[derive(Default)]
pub struct KnowledgeWorkOrderLineItemFieldsSettings {
    /// `field`.
    pub field: ::sforce::List<KnowledgeWorkOrderLineItemField>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { KnowledgeWorkOrderLineItemFieldsSettings: "KnowledgeWorkOrderLineItemFieldsSettings" in API, base None, subtypes [], object None;
    opt List(KnowledgeWorkOrderLineItemField) field "field",
}

::sforce::enumeration! {
    /// `KnowledgeWorkflowAction`.
    pub enum KnowledgeWorkflowAction {
        PublishAsNew = "PublishAsNew",
        Publish = "Publish",
    }
}
