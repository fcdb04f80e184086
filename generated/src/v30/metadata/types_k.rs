// Made by `cargo xtask generate` from metadata 30.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `KeyboardShortcuts`.
#[derive(Default)]
pub struct KeyboardShortcuts {
    /// `customShortcut`.
    pub custom_shortcut: ::sforce::List<CustomShortcut>,
    /// `defaultShortcut`.
    pub default_shortcut: ::sforce::PolyList<DefaultShortcut>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { KeyboardShortcuts: "KeyboardShortcuts" in API, base None, subtypes [], object None;
    opt List(CustomShortcut) custom_shortcut "customShortcut",
    opt List(DefaultShortcut) default_shortcut "defaultShortcut",
}

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

/// `KnowledgeCaseSettings`.
#[derive(Default)]
pub struct KnowledgeCaseSettings {
    /// `articlePDFCreationProfile`.
    pub article_pdf_creation_profile: Option<String>,
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
    /// `useProfileForPDFCreation`.
    pub use_profile_for_pdf_creation: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { KnowledgeCaseSettings: "KnowledgeCaseSettings" in API, base None, subtypes [], object None;
    opt Text article_pdf_creation_profile "articlePDFCreationProfile",
    opt One(KnowledgeSitesSettings) article_public_sharing_sites "articlePublicSharingSites",
    opt One(KnowledgeSitesSettings) article_public_sharing_sites_chatter_answers "articlePublicSharingSitesChatterAnswers",
    opt Text assign_to "assignTo",
    opt Text customization_class "customizationClass",
    opt Text default_contribution_article_type "defaultContributionArticleType",
    opt Pick(KnowledgeCaseEditor) editor "editor",
    opt Flag enable_article_creation "enableArticleCreation",
    opt Flag enable_article_public_sharing_sites "enableArticlePublicSharingSites",
    opt Flag use_profile_for_pdf_creation "useProfileForPDFCreation",
}

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
    /// `enableCreateEditOnArticlesTab`.
    pub enable_create_edit_on_articles_tab: Option<bool>,
    /// `enableExternalMediaContent`.
    pub enable_external_media_content: Option<bool>,
    /// `enableKnowledge`.
    pub enable_knowledge: Option<bool>,
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
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { KnowledgeSettings: "KnowledgeSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt One(KnowledgeAnswerSettings) answers "answers",
    opt One(KnowledgeCaseSettings) cases "cases",
    opt Text default_language "defaultLanguage",
    opt Flag enable_create_edit_on_articles_tab "enableCreateEditOnArticlesTab",
    opt Flag enable_external_media_content "enableExternalMediaContent",
    opt Flag enable_knowledge "enableKnowledge",
    opt One(KnowledgeLanguageSettings) languages "languages",
    opt Flag show_article_summaries_customer_portal "showArticleSummariesCustomerPortal",
    opt Flag show_article_summaries_internal_app "showArticleSummariesInternalApp",
    opt Flag show_article_summaries_partner_portal "showArticleSummariesPartnerPortal",
    opt Flag show_validation_status_field "showValidationStatusField",
}
::sforce::component! { KnowledgeSettings legacy }

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

::sforce::enumeration! {
    /// `KnowledgeWorkflowAction`.
    pub enum KnowledgeWorkflowAction {
        PublishAsNew = "PublishAsNew",
        Publish = "Publish",
    }
}
