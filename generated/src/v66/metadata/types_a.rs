// Made by `cargo xtask generate` from metadata 66.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `AIApplication`, a [`Metadata`].
#[derive(Default)]
pub struct AIApplication {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `masterLabel`.
    pub master_label: Option<String>,
    /// `status`, required.
    pub status: ::sforce::Pick<AIApplicationStatus>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<AIApplicationType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AIApplication: "AIApplication" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text developer_name "developerName",
    opt Text master_label "masterLabel",
    req Pick(AIApplicationStatus) status "status",
    req Pick(AIApplicationType) r#type "type",
}
::sforce::component! { AIApplication }

/// `AIApplicationConfig`, a [`Metadata`].
#[derive(Default)]
pub struct AIApplicationConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `aiApplicationDeveloperName`, required.
    pub ai_application_developer_name: Option<String>,
    /// `applicationId`.
    pub application_id: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `insightReasonEnabled`.
    pub insight_reason_enabled: Option<bool>,
    /// `masterLabel`.
    pub master_label: Option<String>,
    /// `rank`.
    pub rank: Option<i32>,
    /// `scoringMode`.
    pub scoring_mode: ::sforce::Pick<AIScoringMode>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AIApplicationConfig: "AIApplicationConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text ai_application_developer_name "aiApplicationDeveloperName",
    opt Text application_id "applicationId",
    req Text developer_name "developerName",
    opt Flag insight_reason_enabled "insightReasonEnabled",
    opt Text master_label "masterLabel",
    opt Int rank "rank",
    opt Pick(AIScoringMode) scoring_mode "scoringMode",
}
::sforce::component! { AIApplicationConfig }

::sforce::enumeration! {
    /// `AIApplicationStatus`.
    pub enum AIApplicationStatus {
        Draft = "Draft",
        Migrated = "Migrated",
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

::sforce::enumeration! {
    /// `AIApplicationType`.
    pub enum AIApplicationType {
        PredictionBuilder = "PredictionBuilder",
        RecommendationBuilder = "RecommendationBuilder",
    }
}

::sforce::enumeration! {
    /// `AIFilterOperation`.
    pub enum AIFilterOperation {
        And = "And",
        Or = "Or",
        Not = "Not",
        LessThan = "LessThan",
        LessThanOrEqual = "LessThanOrEqual",
        GreaterThan = "GreaterThan",
        GreaterThanOrEqual = "GreaterThanOrEqual",
        Equals = "Equals",
        NotEquals = "NotEquals",
        Add = "Add",
        Subtract = "Subtract",
        Multiply = "Multiply",
        Divide = "Divide",
        IsNull = "IsNull",
        IsNotNull = "IsNotNull",
        StartsWith = "StartsWith",
        EndsWith = "EndsWith",
        Contains = "Contains",
        Concat = "Concat",
        DoesNotContain = "DoesNotContain",
        Between = "Between",
        In = "In",
    }
}

::sforce::enumeration! {
    /// `AIFilterUnit`.
    pub enum AIFilterUnit {
        Milliseconds = "Milliseconds",
        Seconds = "Seconds",
        Minutes = "Minutes",
        Hours = "Hours",
        Days = "Days",
        Weeks = "Weeks",
        Months = "Months",
        Years = "Years",
    }
}

::sforce::enumeration! {
    /// `AIPredictionType`.
    pub enum AIPredictionType {
        ScoringSpecificOutcome = "ScoringSpecificOutcome",
        BinaryClassification = "BinaryClassification",
        MulticlassClassification = "MulticlassClassification",
        Regression = "Regression",
        LanguageDetection = "LanguageDetection",
        DeepLearningIntentClassification = "DeepLearningIntentClassification",
        DeepLearningNameEntityRecognition = "DeepLearningNameEntityRecognition",
        GlobalDeepLearningIntentClassification = "GlobalDeepLearningIntentClassification",
        GlobalDeepLearningNameEntityRecognition = "GlobalDeepLearningNameEntityRecognition",
    }
}

/// `AIReplyRecommendationsSettings`, a [`Metadata`].
#[derive(Default)]
pub struct AIReplyRecommendationsSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableAIReplyRecommendations`.
    pub enable_ai_reply_recommendations: Option<bool>,
    /// `enableGenReplyRecommendations`.
    pub enable_gen_reply_recommendations: Option<bool>,
    /// `enableServiceEinsteinGPTGrounding`.
    pub enable_service_einstein_gpt_grounding: Option<bool>,
    /// `enableServiceRepliesAutoTranslate`.
    pub enable_service_replies_auto_translate: Option<bool>,
    /// `enableServiceRepliesPause`.
    pub enable_service_replies_pause: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AIReplyRecommendationsSettings: "AIReplyRecommendationsSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_ai_reply_recommendations "enableAIReplyRecommendations",
    opt Flag enable_gen_reply_recommendations "enableGenReplyRecommendations",
    opt Flag enable_service_einstein_gpt_grounding "enableServiceEinsteinGPTGrounding",
    opt Flag enable_service_replies_auto_translate "enableServiceRepliesAutoTranslate",
    opt Flag enable_service_replies_pause "enableServiceRepliesPause",
}
::sforce::component! { AIReplyRecommendationsSettings }

::sforce::enumeration! {
    /// `AIScoringMode`.
    pub enum AIScoringMode {
        Batch = "Batch",
        OnDemand = "OnDemand",
        Streaming = "Streaming",
    }
}

/// `AIScoringModelDefVersion`, a [`Metadata`].
#[derive(Default)]
pub struct AIScoringModelDefVersion {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `aiScoringModelDefinition`, required.
    pub ai_scoring_model_definition: Option<String>,
    /// `aiScoringSteps`.
    pub ai_scoring_steps: ::sforce::List<AIScoringStep>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `modelMode`, required.
    pub model_mode: ::sforce::Pick<AIScoringModelDefVersionMode>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AIScoringModelDefVersion: "AIScoringModelDefVersion" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text ai_scoring_model_definition "aiScoringModelDefinition",
    opt List(AIScoringStep) ai_scoring_steps "aiScoringSteps",
    req Text developer_name "developerName",
    req Text master_label "masterLabel",
    req Pick(AIScoringModelDefVersionMode) model_mode "modelMode",
}
::sforce::component! { AIScoringModelDefVersion }

::sforce::enumeration! {
    /// `AIScoringModelDefVersionMode`.
    pub enum AIScoringModelDefVersionMode {
        Train = "TRAIN",
        Deploy = "DEPLOY",
        TrainAndDeploy = "TRAIN_AND_DEPLOY",
    }
}

/// `AIScoringModelDefinition`, a [`Metadata`].
#[derive(Default)]
pub struct AIScoringModelDefinition {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `aiModelConfig`, required.
    pub ai_model_config: Option<String>,
    /// `aiScoringModelDefVersions`.
    pub ai_scoring_model_def_versions: ::sforce::List<AIScoringModelDefVersion>,
    /// `description`.
    pub description: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AIScoringModelDefinition: "AIScoringModelDefinition" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text ai_model_config "aiModelConfig",
    opt List(AIScoringModelDefVersion) ai_scoring_model_def_versions "aiScoringModelDefVersions",
    opt Text description "description",
    req Text master_label "masterLabel",
}
::sforce::component! { AIScoringModelDefinition }

/// `AIScoringStep`.
#[derive(Default)]
pub struct AIScoringStep {
    /// `aiModelConfigStep`, required.
    pub ai_model_config_step: Option<String>,
    /// `stepDetail`.
    pub step_detail: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AIScoringStep: "AIScoringStep" in API, base None, subtypes [], object None;
    req Text ai_model_config_step "aiModelConfigStep",
    opt Text step_detail "stepDetail",
}

::sforce::enumeration! {
    /// `AIValueType`.
    pub enum AIValueType {
        Number = "Number",
        String = "String",
        Boolean = "Boolean",
        Date = "Date",
        DateTime = "DateTime",
        Supplier = "Supplier",
        Currency = "Currency",
        Varchar = "Varchar",
        Comparison = "Comparison",
    }
}

::sforce::enumeration! {
    /// `APIAccessLevel`.
    pub enum APIAccessLevel {
        Unrestricted = "Unrestricted",
        Restricted = "Restricted",
    }
}

::sforce::enumeration! {
    /// `APIInstanceAccessStatus`.
    pub enum APIInstanceAccessStatus {
        Approved = "Approved",
        Pending = "Pending",
        NoStatus = "NoStatus",
        NotAccessible = "NotAccessible",
        Rejected = "Rejected",
        Revoked = "Revoked",
        Deleted = "Deleted",
    }
}

::sforce::enumeration! {
    /// `APIInstanceApprovalType`.
    pub enum APIInstanceApprovalType {
        ManualApproval = "ManualApproval",
        AutoApproval = "AutoApproval",
        NoApproval = "NoApproval",
    }
}

::sforce::enumeration! {
    /// `APIInstanceEndpointType`.
    pub enum APIInstanceEndpointType {
        Discovery = "Discovery",
        Callout = "Callout",
    }
}

::sforce::enumeration! {
    /// `APIType`.
    pub enum APIType {
        Rest = "REST",
        GraphQl = "GraphQL",
        GRpc = "gRPC",
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

/// `AccountIntelligenceSettings`, a [`Metadata`].
#[derive(Default)]
pub struct AccountIntelligenceSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableAccountLogos`.
    pub enable_account_logos: Option<bool>,
    /// `enableAutomatedAccountFields`.
    pub enable_automated_account_fields: Option<bool>,
    /// `enableNewsStories`.
    pub enable_news_stories: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AccountIntelligenceSettings: "AccountIntelligenceSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_account_logos "enableAccountLogos",
    opt Flag enable_automated_account_fields "enableAutomatedAccountFields",
    opt Flag enable_news_stories "enableNewsStories",
}
::sforce::component! { AccountIntelligenceSettings }

/// `AccountPlanObjMeasCalcCond`.
#[derive(Default)]
pub struct AccountPlanObjMeasCalcCond {
    /// `fieldName`, required.
    pub field_name: Option<String>,
    /// `operation`, required.
    pub operation: Option<String>,
    /// `value`, required.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AccountPlanObjMeasCalcCond: "AccountPlanObjMeasCalcCond" in API, base None, subtypes [], object None;
    req Text field_name "fieldName",
    req Text operation "operation",
    req Text value "value",
}

/// `AccountPlanObjMeasCalcDef`, a [`Metadata`].
#[derive(Default)]
pub struct AccountPlanObjMeasCalcDef {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `conditions`.
    pub conditions: ::sforce::List<AccountPlanObjMeasCalcCond>,
    /// `description`.
    pub description: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `rollupType`, required.
    pub rollup_type: Option<String>,
    /// `status`, required.
    pub status: Option<String>,
    /// `targetField`.
    pub target_field: Option<String>,
    /// `targetObject`, required.
    pub target_object: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AccountPlanObjMeasCalcDef: "AccountPlanObjMeasCalcDef" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(AccountPlanObjMeasCalcCond) conditions "conditions",
    opt Text description "description",
    req Text developer_name "developerName",
    req Text master_label "masterLabel",
    req Text rollup_type "rollupType",
    req Text status "status",
    opt Text target_field "targetField",
    req Text target_object "targetObject",
}
::sforce::component! { AccountPlanObjMeasCalcDef }

/// `AccountPlanSettings`, a [`Metadata`].
#[derive(Default)]
pub struct AccountPlanSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableAccountPlan`.
    pub enable_account_plan: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AccountPlanSettings: "AccountPlanSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_account_plan "enableAccountPlan",
}
::sforce::component! { AccountPlanSettings }

/// `AccountRelationshipShareRule`, a [`Metadata`].
#[derive(Default)]
pub struct AccountRelationshipShareRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `accessLevel`, required.
    pub access_level: Option<String>,
    /// `accountToCriteriaField`, required.
    pub account_to_criteria_field: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `entityType`, required.
    pub entity_type: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `staticFormulaCriteria`.
    pub static_formula_criteria: Option<String>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AccountRelationshipShareRule: "AccountRelationshipShareRule" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text access_level "accessLevel",
    req Text account_to_criteria_field "accountToCriteriaField",
    opt Text description "description",
    req Text entity_type "entityType",
    req Text master_label "masterLabel",
    opt Text static_formula_criteria "staticFormulaCriteria",
    req Text r#type "type",
}
::sforce::component! { AccountRelationshipShareRule }

/// `AccountSettings`, a [`Metadata`].
#[derive(Default)]
pub struct AccountSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableAccountDiscovery`.
    pub enable_account_discovery: Option<bool>,
    /// `enableAccountHistoryTracking`.
    pub enable_account_history_tracking: Option<bool>,
    /// `enableAccountInsightsInMobile`.
    pub enable_account_insights_in_mobile: Option<bool>,
    /// `enableAccountOwnerReport`.
    pub enable_account_owner_report: Option<bool>,
    /// `enableAccountTeams`.
    pub enable_account_teams: Option<bool>,
    /// `enableContactHistoryTracking`.
    pub enable_contact_history_tracking: Option<bool>,
    /// `enableRelateContactToMultipleAccounts`.
    pub enable_relate_contact_to_multiple_accounts: Option<bool>,
    /// `enableReportsToOnPersonAccount`.
    pub enable_reports_to_on_person_account: Option<bool>,
    /// `showViewHierarchyLink`.
    pub show_view_hierarchy_link: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AccountSettings: "AccountSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_account_discovery "enableAccountDiscovery",
    opt Flag enable_account_history_tracking "enableAccountHistoryTracking",
    opt Flag enable_account_insights_in_mobile "enableAccountInsightsInMobile",
    opt Flag enable_account_owner_report "enableAccountOwnerReport",
    opt Flag enable_account_teams "enableAccountTeams",
    opt Flag enable_contact_history_tracking "enableContactHistoryTracking",
    opt Flag enable_relate_contact_to_multiple_accounts "enableRelateContactToMultipleAccounts",
    opt Flag enable_reports_to_on_person_account "enableReportsToOnPersonAccount",
    opt Flag show_view_hierarchy_link "showViewHierarchyLink",
}
::sforce::component! { AccountSettings }

/// `AccountSharingRuleSettings`.
#[derive(Default)]
pub struct AccountSharingRuleSettings {
    /// `caseAccessLevel`, required.
    pub case_access_level: Option<String>,
    /// `contactAccessLevel`, required.
    pub contact_access_level: Option<String>,
    /// `opportunityAccessLevel`, required.
    pub opportunity_access_level: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AccountSharingRuleSettings: "AccountSharingRuleSettings" in API, base None, subtypes [], object None;
    req Text case_access_level "caseAccessLevel",
    req Text contact_access_level "contactAccessLevel",
    req Text opportunity_access_level "opportunityAccessLevel",
}

/// `AccountingFieldMapping`, a [`Metadata`].
#[derive(Default)]
pub struct AccountingFieldMapping {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `accountingModelConfig`, required.
    pub accounting_model_config: Option<String>,
    /// `isForAllocationType`.
    pub is_for_allocation_type: Option<bool>,
    /// `isForPaymentType`.
    pub is_for_payment_type: Option<bool>,
    /// `isForTransactionType`.
    pub is_for_transaction_type: Option<bool>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `mappingBehavior`, required.
    pub mapping_behavior: ::sforce::Pick<MappingBehaviorType>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `sourceField`.
    pub source_field: Option<String>,
    /// `targetField`, required.
    pub target_field: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AccountingFieldMapping: "AccountingFieldMapping" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text accounting_model_config "accountingModelConfig",
    opt Flag is_for_allocation_type "isForAllocationType",
    opt Flag is_for_payment_type "isForPaymentType",
    opt Flag is_for_transaction_type "isForTransactionType",
    opt Flag is_protected "isProtected",
    req Pick(MappingBehaviorType) mapping_behavior "mappingBehavior",
    req Text master_label "masterLabel",
    opt Text source_field "sourceField",
    req Text target_field "targetField",
}
::sforce::component! { AccountingFieldMapping }

/// `AccountingSettings`, a [`Metadata`].
#[derive(Default)]
pub struct AccountingSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableAccountingSubledger`.
    pub enable_accounting_subledger: Option<bool>,
    /// `enableAslDataCloud`.
    pub enable_asl_data_cloud: Option<bool>,
    /// `enableFinancePeriod`.
    pub enable_finance_period: Option<bool>,
    /// `enablePaymentMethodAdjust`.
    pub enable_payment_method_adjust: Option<bool>,
    /// `enableScheduledJob`.
    pub enable_scheduled_job: Option<bool>,
    /// `enableSkipReversalLogic`.
    pub enable_skip_reversal_logic: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AccountingSettings: "AccountingSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_accounting_subledger "enableAccountingSubledger",
    opt Flag enable_asl_data_cloud "enableAslDataCloud",
    opt Flag enable_finance_period "enableFinancePeriod",
    opt Flag enable_payment_method_adjust "enablePaymentMethodAdjust",
    opt Flag enable_scheduled_job "enableScheduledJob",
    opt Flag enable_skip_reversal_logic "enableSkipReversalLogic",
}
::sforce::component! { AccountingSettings }

::sforce::enumeration! {
    /// `AccumulateResultCondInputType`.
    pub enum AccumulateResultCondInputType {
        Variable = "Variable",
        Expression = "Expression",
        String = "String",
    }
}

::sforce::enumeration! {
    /// `AccumulateResultOperator`.
    pub enum AccumulateResultOperator {
        Any = "Any",
        Equals = "Equals",
        NotEquals = "NotEquals",
        LessThan = "LessThan",
        LessOrEqual = "LessOrEqual",
        GreaterThan = "GreaterThan",
        GreaterOrEqual = "GreaterOrEqual",
    }
}

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

::sforce::enumeration! {
    /// `ActionForNoRecordFound`.
    pub enum ActionForNoRecordFound {
        CreateNewRecordAndLink = "CreateNewRecordAndLink",
        PromptAgent = "PromptAgent",
    }
}

::sforce::enumeration! {
    /// `ActionForSingleRecordFound`.
    pub enum ActionForSingleRecordFound {
        AutoLink = "AutoLink",
        PromptAgent = "PromptAgent",
    }
}

/// `ActionLauncherItemDef`, a [`Metadata`].
#[derive(Default)]
pub struct ActionLauncherItemDef {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `identifier`, required.
    pub identifier: Option<String>,
    /// `itemActionType`, required.
    pub item_action_type: ::sforce::Pick<ItemActionType>,
    /// `itemCategory`, required.
    pub item_category: ::sforce::Pick<ItemCategory>,
    /// `itemLanguage`, required.
    pub item_language: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `subType`, required.
    pub sub_type: Option<String>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// `versionNumber`.
    pub version_number: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ActionLauncherItemDef: "ActionLauncherItemDef" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text identifier "identifier",
    req Pick(ItemActionType) item_action_type "itemActionType",
    req Pick(ItemCategory) item_category "itemCategory",
    req Text item_language "itemLanguage",
    req Text master_label "masterLabel",
    req Text sub_type "subType",
    req Text r#type "type",
    opt Text version_number "versionNumber",
}
::sforce::component! { ActionLauncherItemDef }

::sforce::enumeration! {
    /// `ActionLinkExecutionsAllowed`.
    pub enum ActionLinkExecutionsAllowed {
        Once = "Once",
        OncePerUser = "OncePerUser",
        Unlimited = "Unlimited",
    }
}

/// `ActionLinkGroupTemplate`, a [`Metadata`].
#[derive(Default)]
pub struct ActionLinkGroupTemplate {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `actionLinkTemplates`.
    pub action_link_templates: ::sforce::List<ActionLinkTemplate>,
    /// `category`, required.
    pub category: ::sforce::Pick<PlatformActionGroupCategory>,
    /// `executionsAllowed`, required.
    pub executions_allowed: ::sforce::Pick<ActionLinkExecutionsAllowed>,
    /// `hoursUntilExpiration`.
    pub hours_until_expiration: Option<i32>,
    /// `isPublished`, required.
    pub is_published: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ActionLinkGroupTemplate: "ActionLinkGroupTemplate" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(ActionLinkTemplate) action_link_templates "actionLinkTemplates",
    req Pick(PlatformActionGroupCategory) category "category",
    req Pick(ActionLinkExecutionsAllowed) executions_allowed "executionsAllowed",
    opt Int hours_until_expiration "hoursUntilExpiration",
    req Flag is_published "isPublished",
    req Text name "name",
}
::sforce::component! { ActionLinkGroupTemplate }

::sforce::enumeration! {
    /// `ActionLinkHttpMethod`.
    pub enum ActionLinkHttpMethod {
        HttpDelete = "HttpDelete",
        HttpHead = "HttpHead",
        HttpGet = "HttpGet",
        HttpPatch = "HttpPatch",
        HttpPost = "HttpPost",
        HttpPut = "HttpPut",
    }
}

/// `ActionLinkTemplate`.
#[derive(Default)]
pub struct ActionLinkTemplate {
    /// `actionUrl`, required.
    pub action_url: Option<String>,
    /// `headers`.
    pub headers: Option<String>,
    /// `isConfirmationRequired`, required.
    pub is_confirmation_required: Option<bool>,
    /// `isGroupDefault`, required.
    pub is_group_default: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// `labelKey`, required.
    pub label_key: Option<String>,
    /// `linkType`, required.
    pub link_type: ::sforce::Pick<ActionLinkType>,
    /// `method`, required.
    pub method: ::sforce::Pick<ActionLinkHttpMethod>,
    /// `position`, required.
    pub position: Option<i32>,
    /// `requestBody`.
    pub request_body: Option<String>,
    /// `userAlias`.
    pub user_alias: Option<String>,
    /// `userVisibility`, required.
    pub user_visibility: ::sforce::Pick<ActionLinkUserVisibility>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ActionLinkTemplate: "ActionLinkTemplate" in API, base None, subtypes [], object None;
    req Text action_url "actionUrl",
    opt Text headers "headers",
    req Flag is_confirmation_required "isConfirmationRequired",
    req Flag is_group_default "isGroupDefault",
    opt Text label "label",
    req Text label_key "labelKey",
    req Pick(ActionLinkType) link_type "linkType",
    req Pick(ActionLinkHttpMethod) method "method",
    req Int position "position",
    opt Text request_body "requestBody",
    opt Text user_alias "userAlias",
    req Pick(ActionLinkUserVisibility) user_visibility "userVisibility",
}

::sforce::enumeration! {
    /// `ActionLinkType`.
    pub enum ActionLinkType {
        Api = "API",
        ApiAsync = "APIAsync",
        Download = "Download",
        Ui = "UI",
    }
}

::sforce::enumeration! {
    /// `ActionLinkUserVisibility`.
    pub enum ActionLinkUserVisibility {
        Creator = "Creator",
        Everyone = "Everyone",
        EveryoneButCreator = "EveryoneButCreator",
        Manager = "Manager",
        CustomUser = "CustomUser",
        CustomExcludedUser = "CustomExcludedUser",
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
    /// `formFactor`.
    pub form_factor: ::sforce::Pick<FormFactor>,
    /// `skipRecordTypeSelect`.
    pub skip_record_type_select: Option<bool>,
    /// `type`.
    pub r#type: ::sforce::Pick<ActionOverrideType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ActionOverride: "ActionOverride" in API, base None, subtypes [AppActionOverride], object None;
    opt Text action_name "actionName",
    opt Text comment "comment",
    opt Text content "content",
    opt Pick(FormFactor) form_factor "formFactor",
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
        Flexipage = "Flexipage",
        LightningComponent = "LightningComponent",
    }
}

/// `ActionPlanTemplate`, a [`Metadata`].
#[derive(Default)]
pub struct ActionPlanTemplate {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `actionPlanTemplateItem`.
    pub action_plan_template_item: ::sforce::List<ActionPlanTemplateItem>,
    /// `actionPlanTemplateItemDependencies`.
    pub action_plan_template_item_dependencies: ::sforce::List<
        ActionPlanTemplateItemDependency,
    >,
    /// `actionPlanType`.
    pub action_plan_type: ::sforce::Pick<ActionPlanTemplateType>,
    /// `category`.
    pub category: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `estimatedCompletionDays`.
    pub estimated_completion_days: Option<i32>,
    /// `fileBasedTemplatePath`.
    pub file_based_template_path: Option<String>,
    /// `isAdHocItemCreationEnabled`, required.
    pub is_ad_hoc_item_creation_enabled: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// `sourceType`.
    pub source_type: Option<String>,
    /// `status`.
    pub status: Option<String>,
    /// `subcategory`.
    pub subcategory: Option<String>,
    /// `targetEntityType`, required.
    pub target_entity_type: Option<String>,
    /// `uniqueName`, required.
    pub unique_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ActionPlanTemplate: "ActionPlanTemplate" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(ActionPlanTemplateItem) action_plan_template_item "actionPlanTemplateItem",
    opt List(ActionPlanTemplateItemDependency) action_plan_template_item_dependencies "actionPlanTemplateItemDependencies",
    opt Pick(ActionPlanTemplateType) action_plan_type "actionPlanType",
    opt Text category "category",
    opt Text description "description",
    opt Int estimated_completion_days "estimatedCompletionDays",
    opt Text file_based_template_path "fileBasedTemplatePath",
    req Flag is_ad_hoc_item_creation_enabled "isAdHocItemCreationEnabled",
    req Text name "name",
    opt Text source_type "sourceType",
    opt Text status "status",
    opt Text subcategory "subcategory",
    req Text target_entity_type "targetEntityType",
    req Text unique_name "uniqueName",
}
::sforce::component! { ActionPlanTemplate }

/// `ActionPlanTemplateItem`.
#[derive(Default)]
pub struct ActionPlanTemplateItem {
    /// `actionPlanTemplateItemValue`.
    pub action_plan_template_item_value: ::sforce::List<ActionPlanTemplateItemValue>,
    /// `displayOrder`.
    pub display_order: Option<i32>,
    /// `isRequired`.
    pub is_required: Option<bool>,
    /// `itemEntityType`, required.
    pub item_entity_type: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `uniqueName`, required.
    pub unique_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ActionPlanTemplateItem: "ActionPlanTemplateItem" in API, base None, subtypes [], object None;
    opt List(ActionPlanTemplateItemValue) action_plan_template_item_value "actionPlanTemplateItemValue",
    opt Int display_order "displayOrder",
    opt Flag is_required "isRequired",
    req Text item_entity_type "itemEntityType",
    req Text name "name",
    req Text unique_name "uniqueName",
}

/// `ActionPlanTemplateItemDependency`.
#[derive(Default)]
pub struct ActionPlanTemplateItemDependency {
    /// `creationType`, required.
    pub creation_type: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `previousTemplateItem`, required.
    pub previous_template_item: ::sforce::Opt<ActionPlanTemplateItem>,
    /// `templateItem`, required.
    pub template_item: ::sforce::Opt<ActionPlanTemplateItem>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ActionPlanTemplateItemDependency: "ActionPlanTemplateItemDependency" in API, base None, subtypes [], object None;
    req Text creation_type "creationType",
    req Text name "name",
    req One(ActionPlanTemplateItem) previous_template_item "previousTemplateItem",
    req One(ActionPlanTemplateItem) template_item "templateItem",
}

/// `ActionPlanTemplateItemValue`.
#[derive(Default)]
pub struct ActionPlanTemplateItemValue {
    /// `itemEntityType`, required.
    pub item_entity_type: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `valueFormula`.
    pub value_formula: Option<String>,
    /// `valueLiteral`.
    pub value_literal: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ActionPlanTemplateItemValue: "ActionPlanTemplateItemValue" in API, base None, subtypes [], object None;
    req Text item_entity_type "itemEntityType",
    req Text name "name",
    opt Text value_formula "valueFormula",
    opt Text value_literal "valueLiteral",
}

::sforce::enumeration! {
    /// `ActionPlanTemplateType`.
    pub enum ActionPlanTemplateType {
        Industries = "Industries",
        Retail = "Retail",
    }
}

::sforce::enumeration! {
    /// `ActionSubtype`.
    pub enum ActionSubtype {
        ScreenAction = "ScreenAction",
        Action = "Action",
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

/// `ActionableListDatasetColumn`.
#[derive(Default)]
pub struct ActionableListDatasetColumn {
    /// `dataDomain`.
    pub data_domain: ::sforce::Pick<DatasetColumnDataType>,
    /// `dataType`.
    pub data_type: ::sforce::Pick<DatatableDataType>,
    /// `displayOrder`.
    pub display_order: Option<i32>,
    /// `isDefault`.
    pub is_default: Option<bool>,
    /// `isGroupedByListDefObj`.
    pub is_grouped_by_list_def_obj: Option<bool>,
    /// `isTypeAheadSearchEnabled`.
    pub is_type_ahead_search_enabled: Option<bool>,
    /// `objectName`.
    pub object_name: Option<String>,
    /// `sourceColumnApiName`.
    pub source_column_api_name: Option<String>,
    /// `sourceFieldName`.
    pub source_field_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ActionableListDatasetColumn: "ActionableListDatasetColumn" in API, base None, subtypes [], object None;
    opt Pick(DatasetColumnDataType) data_domain "dataDomain",
    opt Pick(DatatableDataType) data_type "dataType",
    opt Int display_order "displayOrder",
    opt Flag is_default "isDefault",
    opt Flag is_grouped_by_list_def_obj "isGroupedByListDefObj",
    opt Flag is_type_ahead_search_enabled "isTypeAheadSearchEnabled",
    opt Text object_name "objectName",
    opt Text source_column_api_name "sourceColumnApiName",
    opt Text source_field_name "sourceFieldName",
}

/// `ActionableListDefinition`, a [`Metadata`].
#[derive(Default)]
pub struct ActionableListDefinition {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `actionableListDatasetColumns`.
    pub actionable_list_dataset_columns: ::sforce::List<ActionableListDatasetColumn>,
    /// `actionableListMemberStatuses`.
    pub actionable_list_member_statuses: ::sforce::List<ActionableListMemberStatus>,
    /// `batchCalcJobDefinition`.
    pub batch_calc_job_definition: Option<String>,
    /// `datasetName`.
    pub dataset_name: Option<String>,
    /// `edgeMart`.
    pub edge_mart: Option<String>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `objectName`, required.
    pub object_name: Option<String>,
    /// `sourceType`.
    pub source_type: ::sforce::Pick<ActionableListSourceType>,
    /// `type`.
    pub r#type: ::sforce::Pick<ActionableListType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ActionableListDefinition: "ActionableListDefinition" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(ActionableListDatasetColumn) actionable_list_dataset_columns "actionableListDatasetColumns",
    opt List(ActionableListMemberStatus) actionable_list_member_statuses "actionableListMemberStatuses",
    opt Text batch_calc_job_definition "batchCalcJobDefinition",
    opt Text dataset_name "datasetName",
    opt Text edge_mart "edgeMart",
    opt Flag is_active "isActive",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
    req Text object_name "objectName",
    opt Pick(ActionableListSourceType) source_type "sourceType",
    opt Pick(ActionableListType) r#type "type",
}
::sforce::component! { ActionableListDefinition }

::sforce::enumeration! {
    /// `ActionableListKPIAggType`.
    pub enum ActionableListKPIAggType {
        Sum = "SUM",
        Count = "COUNT",
        Min = "MIN",
        Max = "MAX",
        Avg = "AVG",
    }
}

::sforce::enumeration! {
    /// `ActionableListKPIStType`.
    pub enum ActionableListKPIStType {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

/// `ActionableListMemberStatus`.
#[derive(Default)]
pub struct ActionableListMemberStatus {
    /// `iconName`.
    pub icon_name: Option<String>,
    /// `status`.
    pub status: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ActionableListMemberStatus: "ActionableListMemberStatus" in API, base None, subtypes [], object None;
    opt Text icon_name "iconName",
    opt Text status "status",
}

::sforce::enumeration! {
    /// `ActionableListSourceType`.
    pub enum ActionableListSourceType {
        CrmAnalytics = "CrmAnalytics",
        DataCloudPlatform = "DataCloudPlatform",
    }
}

::sforce::enumeration! {
    /// `ActionableListType`.
    pub enum ActionableListType {
        RetailStoreList = "RetailStoreList",
        HealthcareProviderList = "HealthcareProviderList",
    }
}

/// `ActionsSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ActionsSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableDefaultQuickActionsOn`.
    pub enable_default_quick_actions_on: Option<bool>,
    /// `enableMdpEnabled`.
    pub enable_mdp_enabled: Option<bool>,
    /// `enableOfflineWebLinks`.
    pub enable_offline_web_links: Option<bool>,
    /// `enableThirdPartyActions`.
    pub enable_third_party_actions: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ActionsSettings: "ActionsSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_default_quick_actions_on "enableDefaultQuickActionsOn",
    opt Flag enable_mdp_enabled "enableMdpEnabled",
    opt Flag enable_offline_web_links "enableOfflineWebLinks",
    opt Flag enable_third_party_actions "enableThirdPartyActions",
}
::sforce::component! { ActionsSettings }

/// `ActivitiesSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ActivitiesSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `allowUsersToRelateMultipleContactsToTasksAndEvents`.
    pub allow_users_to_relate_multiple_contacts_to_tasks_and_events: Option<bool>,
    /// `autoRelateEventAttendees`.
    pub auto_relate_event_attendees: Option<bool>,
    /// `enableActivityReminders`.
    pub enable_activity_reminders: Option<bool>,
    /// `enableCalendarHomeLWC`.
    pub enable_calendar_home_lwc: Option<bool>,
    /// `enableClickCreateEvents`.
    pub enable_click_create_events: Option<bool>,
    /// `enableDragAndDropScheduling`.
    pub enable_drag_and_drop_scheduling: Option<bool>,
    /// `enableEmailTracking`.
    pub enable_email_tracking: Option<bool>,
    /// `enableFlowTaskNotifsViaApex`.
    pub enable_flow_task_notifs_via_apex: Option<bool>,
    /// `enableGroupTasks`.
    pub enable_group_tasks: Option<bool>,
    /// `enableHideChildEventsPreference`.
    pub enable_hide_child_events_preference: Option<bool>,
    /// `enableListViewScheduling`.
    pub enable_list_view_scheduling: Option<bool>,
    /// `enableLogNote`.
    pub enable_log_note: Option<bool>,
    /// `enableMLSingleClientProfile`.
    pub enable_ml_single_client_profile: Option<bool>,
    /// `enableMultidayEvents`.
    pub enable_multiday_events: Option<bool>,
    /// `enableRecurringEvents`.
    pub enable_recurring_events: Option<bool>,
    /// `enableRecurringTasks`.
    pub enable_recurring_tasks: Option<bool>,
    /// `enableRollUpActivToContactsAcct`.
    pub enable_roll_up_activ_to_contacts_acct: Option<bool>,
    /// `enableSidebarCalendarShortcut`.
    pub enable_sidebar_calendar_shortcut: Option<bool>,
    /// `enableSimpleTaskCreateUI`.
    pub enable_simple_task_create_ui: Option<bool>,
    /// `enableTimelineCompDateSort`.
    pub enable_timeline_comp_date_sort: Option<bool>,
    /// `enableUNSTaskDelegatedToNotifications`.
    pub enable_uns_task_delegated_to_notifications: Option<bool>,
    /// `enableUserListViewCalendars`.
    pub enable_user_list_view_calendars: Option<bool>,
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
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ActivitiesSettings: "ActivitiesSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag allow_users_to_relate_multiple_contacts_to_tasks_and_events "allowUsersToRelateMultipleContactsToTasksAndEvents",
    opt Flag auto_relate_event_attendees "autoRelateEventAttendees",
    opt Flag enable_activity_reminders "enableActivityReminders",
    opt Flag enable_calendar_home_lwc "enableCalendarHomeLWC",
    opt Flag enable_click_create_events "enableClickCreateEvents",
    opt Flag enable_drag_and_drop_scheduling "enableDragAndDropScheduling",
    opt Flag enable_email_tracking "enableEmailTracking",
    opt Flag enable_flow_task_notifs_via_apex "enableFlowTaskNotifsViaApex",
    opt Flag enable_group_tasks "enableGroupTasks",
    opt Flag enable_hide_child_events_preference "enableHideChildEventsPreference",
    opt Flag enable_list_view_scheduling "enableListViewScheduling",
    opt Flag enable_log_note "enableLogNote",
    opt Flag enable_ml_single_client_profile "enableMLSingleClientProfile",
    opt Flag enable_multiday_events "enableMultidayEvents",
    opt Flag enable_recurring_events "enableRecurringEvents",
    opt Flag enable_recurring_tasks "enableRecurringTasks",
    opt Flag enable_roll_up_activ_to_contacts_acct "enableRollUpActivToContactsAcct",
    opt Flag enable_sidebar_calendar_shortcut "enableSidebarCalendarShortcut",
    opt Flag enable_simple_task_create_ui "enableSimpleTaskCreateUI",
    opt Flag enable_timeline_comp_date_sort "enableTimelineCompDateSort",
    opt Flag enable_uns_task_delegated_to_notifications "enableUNSTaskDelegatedToNotifications",
    opt Flag enable_user_list_view_calendars "enableUserListViewCalendars",
    opt Text meeting_requests_logo "meetingRequestsLogo",
    opt Flag show_custom_logo_meeting_requests "showCustomLogoMeetingRequests",
    opt Flag show_event_details_multi_user_calendar "showEventDetailsMultiUserCalendar",
    opt Flag show_home_page_hover_links_for_events "showHomePageHoverLinksForEvents",
    opt Flag show_my_tasks_hover_links "showMyTasksHoverLinks",
}
::sforce::component! { ActivitiesSettings }

/// `ActnblListKeyPrfmIndDef`, a [`Metadata`].
#[derive(Default)]
pub struct ActnblListKeyPrfmIndDef {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `aggregateOperationName`, required.
    pub aggregate_operation_name: ::sforce::Pick<ActionableListKPIAggType>,
    /// `description`.
    pub description: Option<String>,
    /// `fieldName`, required.
    pub field_name: Option<String>,
    /// `filterExpression`.
    pub filter_expression: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `objectName`, required.
    pub object_name: Option<String>,
    /// `status`, required.
    pub status: ::sforce::Pick<ActionableListKPIStType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ActnblListKeyPrfmIndDef: "ActnblListKeyPrfmIndDef" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Pick(ActionableListKPIAggType) aggregate_operation_name "aggregateOperationName",
    opt Text description "description",
    req Text field_name "fieldName",
    opt Text filter_expression "filterExpression",
    req Text master_label "masterLabel",
    req Text object_name "objectName",
    req Pick(ActionableListKPIStType) status "status",
}
::sforce::component! { ActnblListKeyPrfmIndDef }

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
::sforce::component! { AddressSettings }

/// `AdjustmentsSettings`.
#[derive(Default)]
pub struct AdjustmentsSettings {
    /// `allowExpandedColumns`, required.
    pub allow_expanded_columns: Option<bool>,
    /// `enableAdjustments`, required.
    pub enable_adjustments: Option<bool>,
    /// `enableOwnerAdjustments`, required.
    pub enable_owner_adjustments: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AdjustmentsSettings: "AdjustmentsSettings" in API, base None, subtypes [], object None;
    req Flag allow_expanded_columns "allowExpandedColumns",
    req Flag enable_adjustments "enableAdjustments",
    req Flag enable_owner_adjustments "enableOwnerAdjustments",
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

/// `AgentConfigButtons`.
#[derive(Default)]
pub struct AgentConfigButtons {
    /// `button`.
    pub button: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AgentConfigButtons: "AgentConfigButtons" in API, base None, subtypes [], object None;
    opt Texts button "button",
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

/// `AgentConfigSkills`.
#[derive(Default)]
pub struct AgentConfigSkills {
    /// `skill`.
    pub skill: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AgentConfigSkills: "AgentConfigSkills" in API, base None, subtypes [], object None;
    opt Texts skill "skill",
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

/// `AgentPlatformSettings`, a [`Metadata`].
#[derive(Default)]
pub struct AgentPlatformSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableAgentPlatform`.
    pub enable_agent_platform: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AgentPlatformSettings: "AgentPlatformSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_agent_platform "enableAgentPlatform",
}
::sforce::component! { AgentPlatformSettings }

/// `AgentforceAccountManagementSettings`, a [`Metadata`].
#[derive(Default)]
pub struct AgentforceAccountManagementSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableAccountManagement`.
    pub enable_account_management: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AgentforceAccountManagementSettings: "AgentforceAccountManagementSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_account_management "enableAccountManagement",
}
::sforce::component! { AgentforceAccountManagementSettings }

/// `AgentforceForDevelopersSettings`, a [`Metadata`].
#[derive(Default)]
pub struct AgentforceForDevelopersSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `agentforceForDevelopersOptOut`.
    pub agentforce_for_developers_opt_out: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AgentforceForDevelopersSettings: "AgentforceForDevelopersSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag agentforce_for_developers_opt_out "agentforceForDevelopersOptOut",
}
::sforce::component! { AgentforceForDevelopersSettings }

::sforce::enumeration! {
    /// `AggregatorName`.
    pub enum AggregatorName {
        Bandwidth = "Bandwidth",
        Inteliquent = "Inteliquent",
        Sinch = "Sinch",
        Twilio = "Twilio",
        Vonage = "Vonage",
        MessageBird = "MessageBird",
        Plivo = "Plivo",
        Telnyx = "Telnyx",
    }
}

/// `Ai4mSettings`, a [`Metadata`].
#[derive(Default)]
pub struct Ai4mSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableEinsteinMCDesiger`.
    pub enable_einstein_mc_desiger: Option<bool>,
    /// `enableStoEmailPooledModel`.
    pub enable_sto_email_pooled_model: Option<bool>,
    /// `enableUmaEef`.
    pub enable_uma_eef: Option<bool>,
    /// `enableUmaEefWhatsappSetting`.
    pub enable_uma_eef_whatsapp_setting: Option<bool>,
    /// `enableUmaEes`.
    pub enable_uma_ees: Option<bool>,
    /// `enableUmaEesSmsSetting`.
    pub enable_uma_ees_sms_setting: Option<bool>,
    /// `enableUmaEesWhatsappSetting`.
    pub enable_uma_ees_whatsapp_setting: Option<bool>,
    /// `enableUmaGlobalModel`.
    pub enable_uma_global_model: Option<bool>,
    /// `enableUmaSto`.
    pub enable_uma_sto: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Ai4mSettings: "Ai4mSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_einstein_mc_desiger "enableEinsteinMCDesiger",
    opt Flag enable_sto_email_pooled_model "enableStoEmailPooledModel",
    opt Flag enable_uma_eef "enableUmaEef",
    opt Flag enable_uma_eef_whatsapp_setting "enableUmaEefWhatsappSetting",
    opt Flag enable_uma_ees "enableUmaEes",
    opt Flag enable_uma_ees_sms_setting "enableUmaEesSmsSetting",
    opt Flag enable_uma_ees_whatsapp_setting "enableUmaEesWhatsappSetting",
    opt Flag enable_uma_global_model "enableUmaGlobalModel",
    opt Flag enable_uma_sto "enableUmaSto",
}
::sforce::component! { Ai4mSettings }

/// `AiAuthoringBundle`, a [`Metadata`].
#[derive(Default)]
pub struct AiAuthoringBundle {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `bundleType`.
    pub bundle_type: Option<String>,
    /// `target`.
    pub target: Option<String>,
    /// `versionDescription`.
    pub version_description: Option<String>,
    /// `versionTag`.
    pub version_tag: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AiAuthoringBundle: "AiAuthoringBundle" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text bundle_type "bundleType",
    opt Text target "target",
    opt Text version_description "versionDescription",
    opt Text version_tag "versionTag",
}
::sforce::component! { AiAuthoringBundle }

/// `AiCoachAgentScnrDefTranslation`.
#[derive(Default)]
pub struct AiCoachAgentScnrDefTranslation {
    /// `description`.
    pub description: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `userGuidance`.
    pub user_guidance: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AiCoachAgentScnrDefTranslation: "AiCoachAgentScnrDefTranslation" in API, base None, subtypes [], object None;
    opt Text description "description",
    opt Text label "label",
    req Text name "name",
    opt Text user_guidance "userGuidance",
}

/// `AiPlannerSurfOtbdRouteDef`.
#[derive(Default)]
pub struct AiPlannerSurfOtbdRouteDef {
    /// `escalationMessage`.
    pub escalation_message: Option<String>,
    /// `outboundRouteName`, required.
    pub outbound_route_name: Option<String>,
    /// `outboundRouteType`, required.
    pub outbound_route_type: ::sforce::Pick<OutboundRouteType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AiPlannerSurfOtbdRouteDef: "AiPlannerSurfOtbdRouteDef" in API, base None, subtypes [], object None;
    opt Text escalation_message "escalationMessage",
    req Text outbound_route_name "outboundRouteName",
    req Pick(OutboundRouteType) outbound_route_type "outboundRouteType",
}

/// `AiPlannerSurfaceDef`.
#[derive(Default)]
pub struct AiPlannerSurfaceDef {
    /// `adaptiveResponseAllowed`.
    pub adaptive_response_allowed: Option<bool>,
    /// `callRecordingAllowed`.
    pub call_recording_allowed: Option<bool>,
    /// `outboundRouteConfigs`.
    pub outbound_route_configs: ::sforce::List<AiPlannerSurfOtbdRouteDef>,
    /// `surface`, required.
    pub surface: Option<String>,
    /// `surfaceType`, required.
    pub surface_type: ::sforce::Pick<SurfaceType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AiPlannerSurfaceDef: "AiPlannerSurfaceDef" in API, base None, subtypes [], object None;
    opt Flag adaptive_response_allowed "adaptiveResponseAllowed",
    opt Flag call_recording_allowed "callRecordingAllowed",
    opt List(AiPlannerSurfOtbdRouteDef) outbound_route_configs "outboundRouteConfigs",
    req Text surface "surface",
    req Pick(SurfaceType) surface_type "surfaceType",
}

/// `AiPlannerVoiceDef`, a [`Metadata`].
#[derive(Default)]
pub struct AiPlannerVoiceDef {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `additionalConfigs`.
    pub additional_configs: Option<String>,
    /// `developerName`.
    pub developer_name: Option<String>,
    /// `inboundFillerWordsBool`.
    pub inbound_filler_words_bool: Option<bool>,
    /// `inboundKeywords`.
    pub inbound_keywords: Option<String>,
    /// `inboundModel`.
    pub inbound_model: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `languageCode`.
    pub language_code: Option<String>,
    /// `outboundFillerSentences`.
    pub outbound_filler_sentences: Option<String>,
    /// `outboundModel`.
    pub outbound_model: Option<String>,
    /// `outboundSimilarity`.
    pub outbound_similarity: Option<::sforce::Number>,
    /// `outboundSpeedNum`.
    pub outbound_speed_num: Option<::sforce::Number>,
    /// `outboundStability`.
    pub outbound_stability: Option<::sforce::Number>,
    /// `outboundStyleExaggeration`.
    pub outbound_style_exaggeration: Option<::sforce::Number>,
    /// `outboundVoice`.
    pub outbound_voice: Option<String>,
    /// `pronunciationDict`.
    pub pronunciation_dict: Option<String>,
    /// `voiceIdentifier`.
    pub voice_identifier: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AiPlannerVoiceDef: "AiPlannerVoiceDef" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text additional_configs "additionalConfigs",
    opt Text developer_name "developerName",
    opt Flag inbound_filler_words_bool "inboundFillerWordsBool",
    opt Text inbound_keywords "inboundKeywords",
    opt Text inbound_model "inboundModel",
    opt Text label "label",
    opt Text language_code "languageCode",
    opt Text outbound_filler_sentences "outboundFillerSentences",
    opt Text outbound_model "outboundModel",
    opt Num outbound_similarity "outboundSimilarity",
    opt Num outbound_speed_num "outboundSpeedNum",
    opt Num outbound_stability "outboundStability",
    opt Num outbound_style_exaggeration "outboundStyleExaggeration",
    opt Text outbound_voice "outboundVoice",
    opt Text pronunciation_dict "pronunciationDict",
    opt Text voice_identifier "voiceIdentifier",
}
::sforce::component! { AiPlannerVoiceDef }

/// `AiPluginUtteranceDef`.
#[derive(Default)]
pub struct AiPluginUtteranceDef {
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `language`, required.
    pub language: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `utterance`, required.
    pub utterance: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AiPluginUtteranceDef: "AiPluginUtteranceDef" in API, base None, subtypes [], object None;
    req Text developer_name "developerName",
    req Text language "language",
    req Text master_label "masterLabel",
    req Text utterance "utterance",
}

/// `AiResponseFormat`, a [`Metadata`].
#[derive(Default)]
pub struct AiResponseFormat {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`, required.
    pub description: Option<String>,
    /// `input`.
    pub input: Option<String>,
    /// `instructions`.
    pub instructions: ::sforce::List<AiResponseFormatIstr>,
    /// `invocationTarget`.
    pub invocation_target: Option<String>,
    /// `invocationTargetType`.
    pub invocation_target_type: ::sforce::Pick<ResponseFormatInvocableActionType>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `source`.
    pub source: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AiResponseFormat: "AiResponseFormat" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text description "description",
    opt Text input "input",
    opt List(AiResponseFormatIstr) instructions "instructions",
    opt Text invocation_target "invocationTarget",
    opt Pick(ResponseFormatInvocableActionType) invocation_target_type "invocationTargetType",
    req Text master_label "masterLabel",
    opt Text source "source",
}
::sforce::component! { AiResponseFormat }

/// `AiResponseFormatIstr`, a [`Metadata`].
#[derive(Default)]
pub struct AiResponseFormatIstr {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `instruction`, required.
    pub instruction: Option<String>,
    /// `sortOrder`, required.
    pub sort_order: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AiResponseFormatIstr: "AiResponseFormatIstr" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text instruction "instruction",
    req Int sort_order "sortOrder",
}
::sforce::component! { AiResponseFormatIstr }

/// `AiSurface`, a [`Metadata`].
#[derive(Default)]
pub struct AiSurface {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`, required.
    pub description: Option<String>,
    /// `instructions`.
    pub instructions: ::sforce::List<AiSurfaceInstruction>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `responseFormats`.
    pub response_formats: ::sforce::List<AiSurfaceResponseFormat>,
    /// `source`.
    pub source: Option<String>,
    /// `surfaceType`, required.
    pub surface_type: ::sforce::Pick<SurfaceType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AiSurface: "AiSurface" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text description "description",
    opt List(AiSurfaceInstruction) instructions "instructions",
    req Text master_label "masterLabel",
    opt List(AiSurfaceResponseFormat) response_formats "responseFormats",
    opt Text source "source",
    req Pick(SurfaceType) surface_type "surfaceType",
}
::sforce::component! { AiSurface }

/// `AiSurfaceInstruction`, a [`Metadata`].
#[derive(Default)]
pub struct AiSurfaceInstruction {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `instruction`, required.
    pub instruction: Option<String>,
    /// `sortOrder`, required.
    pub sort_order: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AiSurfaceInstruction: "AiSurfaceInstruction" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text instruction "instruction",
    req Int sort_order "sortOrder",
}
::sforce::component! { AiSurfaceInstruction }

/// `AiSurfaceResponseFormat`.
#[derive(Default)]
pub struct AiSurfaceResponseFormat {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `responseFormat`, required.
    pub response_format: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AiSurfaceResponseFormat: "AiSurfaceResponseFormat" in API, base None, subtypes [], object None;
    req Flag enabled "enabled",
    req Text response_format "responseFormat",
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
::sforce::component! { AnalyticSnapshot }

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

::sforce::enumeration! {
    /// `AnalyticsActionEventType`.
    pub enum AnalyticsActionEventType {
        Click = "click",
        Select = "select",
    }
}

::sforce::enumeration! {
    /// `AnalyticsActionType`.
    pub enum AnalyticsActionType {
        Recordaction = "recordaction",
        Flow = "flow",
        Navigate = "navigate",
        Parameter = "parameter",
    }
}

/// `AnalyticsAssetAction`.
#[derive(Default)]
pub struct AnalyticsAssetAction {
    /// `actionType`, required.
    pub action_type: ::sforce::Pick<AnalyticsActionType>,
    /// `analyticsAssetVersion`.
    pub analytics_asset_version: Option<String>,
    /// `eventType`, required.
    pub event_type: ::sforce::Pick<AnalyticsActionEventType>,
    /// `parameters`.
    pub parameters: Option<String>,
    /// `version`.
    pub version: Option<::sforce::Number>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AnalyticsAssetAction: "AnalyticsAssetAction" in API, base None, subtypes [], object None;
    req Pick(AnalyticsActionType) action_type "actionType",
    opt Text analytics_asset_version "analyticsAssetVersion",
    req Pick(AnalyticsActionEventType) event_type "eventType",
    opt Text parameters "parameters",
    opt Num version "version",
}

/// `AnalyticsButtonWidgetDef`.
#[derive(Default)]
pub struct AnalyticsButtonWidgetDef {
    /// `parameters`.
    pub parameters: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AnalyticsButtonWidgetDef: "AnalyticsButtonWidgetDef" in API, base None, subtypes [], object None;
    opt Text parameters "parameters",
}

/// `AnalyticsCloudComponentLayoutItem`.
#[derive(Default)]
pub struct AnalyticsCloudComponentLayoutItem {
    /// `assetType`, required.
    pub asset_type: Option<String>,
    /// `devName`, required.
    pub dev_name: Option<String>,
    /// `error`.
    pub error: Option<String>,
    /// `filter`.
    pub filter: Option<String>,
    /// `height`.
    pub height: Option<i32>,
    /// `hideOnError`.
    pub hide_on_error: Option<bool>,
    /// `showHeader`.
    pub show_header: Option<bool>,
    /// `showSharing`.
    pub show_sharing: Option<bool>,
    /// `showTitle`.
    pub show_title: Option<bool>,
    /// `width`.
    pub width: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AnalyticsCloudComponentLayoutItem: "AnalyticsCloudComponentLayoutItem" in API, base None, subtypes [], object None;
    req Text asset_type "assetType",
    req Text dev_name "devName",
    opt Text error "error",
    opt Text filter "filter",
    opt Int height "height",
    opt Flag hide_on_error "hideOnError",
    opt Flag show_header "showHeader",
    opt Flag show_sharing "showSharing",
    opt Flag show_title "showTitle",
    opt Text width "width",
}

/// `AnalyticsContainerWidgetDef`.
#[derive(Default)]
pub struct AnalyticsContainerWidgetDef {
    /// `backgroundSource`.
    pub background_source: Option<String>,
    /// `parameters`.
    pub parameters: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AnalyticsContainerWidgetDef: "AnalyticsContainerWidgetDef" in API, base None, subtypes [], object None;
    opt Text background_source "backgroundSource",
    opt Text parameters "parameters",
}

/// `AnalyticsDashPageWidget`.
#[derive(Default)]
pub struct AnalyticsDashPageWidget {
    /// `analyticsDashboardWidget`, required.
    pub analytics_dashboard_widget: Option<String>,
    /// `colspan`.
    pub colspan: Option<String>,
    /// `column`.
    pub column: Option<String>,
    /// `row`.
    pub row: Option<String>,
    /// `rowspan`.
    pub rowspan: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AnalyticsDashPageWidget: "AnalyticsDashPageWidget" in API, base None, subtypes [], object None;
    req Text analytics_dashboard_widget "analyticsDashboardWidget",
    opt Text colspan "colspan",
    opt Text column "column",
    opt Text row "row",
    opt Text rowspan "rowspan",
}

/// `AnalyticsDashboard`, a [`Metadata`].
#[derive(Default)]
pub struct AnalyticsDashboard {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `analyticsWorkspace`, required.
    pub analytics_workspace: Option<String>,
    /// `backgroundSource`.
    pub background_source: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `lastDraftModifiedDate`.
    pub last_draft_modified_date: Option<::sforce::DateTime>,
    /// `lastPublishedDate`.
    pub last_published_date: Option<::sforce::DateTime>,
    /// `layouts`.
    pub layouts: ::sforce::List<AnalyticsDashboardLayout>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `style`.
    pub style: Option<String>,
    /// `templateAssetSourceName`.
    pub template_asset_source_name: Option<String>,
    /// `templateSource`.
    pub template_source: Option<String>,
    /// `version`.
    pub version: Option<::sforce::Number>,
    /// `widgets`.
    pub widgets: ::sforce::List<AnalyticsDashboardWidget>,
    /// `workspaceAssetRelationships`.
    pub workspace_asset_relationships: ::sforce::List<AnalyticsWorkspaceAsset>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AnalyticsDashboard: "AnalyticsDashboard" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text analytics_workspace "analyticsWorkspace",
    opt Text background_source "backgroundSource",
    opt Text description "description",
    opt DateTime last_draft_modified_date "lastDraftModifiedDate",
    opt DateTime last_published_date "lastPublishedDate",
    opt List(AnalyticsDashboardLayout) layouts "layouts",
    req Text master_label "masterLabel",
    opt Text style "style",
    opt Text template_asset_source_name "templateAssetSourceName",
    opt Text template_source "templateSource",
    opt Num version "version",
    opt List(AnalyticsDashboardWidget) widgets "widgets",
    opt List(AnalyticsWorkspaceAsset) workspace_asset_relationships "workspaceAssetRelationships",
}
::sforce::component! { AnalyticsDashboard }

/// `AnalyticsDashboardLayout`.
#[derive(Default)]
pub struct AnalyticsDashboardLayout {
    /// `analyticsDashboard`, required.
    pub analytics_dashboard: Option<String>,
    /// `analyticsDashboardVersion`.
    pub analytics_dashboard_version: Option<String>,
    /// `columnCount`.
    pub column_count: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `layoutName`.
    pub layout_name: Option<String>,
    /// `maxWidth`.
    pub max_width: Option<String>,
    /// `pages`.
    pub pages: ::sforce::List<AnalyticsDashboardPage>,
    /// `rowHeight`.
    pub row_height: Option<String>,
    /// `style`.
    pub style: Option<String>,
    /// `version`.
    pub version: Option<::sforce::Number>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AnalyticsDashboardLayout: "AnalyticsDashboardLayout" in API, base None, subtypes [], object None;
    req Text analytics_dashboard "analyticsDashboard",
    opt Text analytics_dashboard_version "analyticsDashboardVersion",
    opt Text column_count "columnCount",
    opt Text label "label",
    opt Text layout_name "layoutName",
    opt Text max_width "maxWidth",
    opt List(AnalyticsDashboardPage) pages "pages",
    opt Text row_height "rowHeight",
    opt Text style "style",
    opt Num version "version",
}

/// `AnalyticsDashboardPage`.
#[derive(Default)]
pub struct AnalyticsDashboardPage {
    /// `index`.
    pub index: Option<i32>,
    /// `label`.
    pub label: Option<String>,
    /// `pageName`.
    pub page_name: Option<String>,
    /// `pageWidgets`.
    pub page_widgets: ::sforce::List<AnalyticsDashPageWidget>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AnalyticsDashboardPage: "AnalyticsDashboardPage" in API, base None, subtypes [], object None;
    opt Int index "index",
    opt Text label "label",
    opt Text page_name "pageName",
    opt List(AnalyticsDashPageWidget) page_widgets "pageWidgets",
}

/// `AnalyticsDashboardWidget`.
#[derive(Default)]
pub struct AnalyticsDashboardWidget {
    /// `analyticsDashboard`, required.
    pub analytics_dashboard: Option<String>,
    /// `analyticsDashboardVersion`.
    pub analytics_dashboard_version: Option<String>,
    /// `buttonWidgetDefs`.
    pub button_widget_defs: ::sforce::List<AnalyticsButtonWidgetDef>,
    /// `containerWidgetDefs`.
    pub container_widget_defs: ::sforce::List<AnalyticsContainerWidgetDef>,
    /// `dynamicTokens`.
    pub dynamic_tokens: ::sforce::List<AnlytDshbrdWdgtDynamicTkn>,
    /// `filterWidgetDefs`.
    pub filter_widget_defs: ::sforce::List<AnalyticsFilterWidgetDef>,
    /// `imageWidgetDefs`.
    pub image_widget_defs: ::sforce::List<AnalyticsImageWidgetDef>,
    /// `label`.
    pub label: Option<String>,
    /// `metricWidgetDefs`.
    pub metric_widget_defs: ::sforce::List<AnalyticsMetricWidgetDef>,
    /// `parameterWidgetDefs`.
    pub parameter_widget_defs: ::sforce::List<AnalyticsParamWidgetDef>,
    /// `textWidgetDefs`.
    pub text_widget_defs: ::sforce::List<AnalyticsTextWidgetDef>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<AnalyticsWidgetType>,
    /// `vizWidgetDefs`.
    pub viz_widget_defs: ::sforce::List<AnalyticsVizWidgetDef>,
    /// `widgetActions`.
    pub widget_actions: ::sforce::List<AnalyticsAssetAction>,
    /// `widgetName`.
    pub widget_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AnalyticsDashboardWidget: "AnalyticsDashboardWidget" in API, base None, subtypes [], object None;
    req Text analytics_dashboard "analyticsDashboard",
    opt Text analytics_dashboard_version "analyticsDashboardVersion",
    opt List(AnalyticsButtonWidgetDef) button_widget_defs "buttonWidgetDefs",
    opt List(AnalyticsContainerWidgetDef) container_widget_defs "containerWidgetDefs",
    opt List(AnlytDshbrdWdgtDynamicTkn) dynamic_tokens "dynamicTokens",
    opt List(AnalyticsFilterWidgetDef) filter_widget_defs "filterWidgetDefs",
    opt List(AnalyticsImageWidgetDef) image_widget_defs "imageWidgetDefs",
    opt Text label "label",
    opt List(AnalyticsMetricWidgetDef) metric_widget_defs "metricWidgetDefs",
    opt List(AnalyticsParamWidgetDef) parameter_widget_defs "parameterWidgetDefs",
    opt List(AnalyticsTextWidgetDef) text_widget_defs "textWidgetDefs",
    req Pick(AnalyticsWidgetType) r#type "type",
    opt List(AnalyticsVizWidgetDef) viz_widget_defs "vizWidgetDefs",
    opt List(AnalyticsAssetAction) widget_actions "widgetActions",
    opt Text widget_name "widgetName",
}

/// `AnalyticsDatasetDefinition`, a [`Metadata`].
#[derive(Default)]
pub struct AnalyticsDatasetDefinition {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `datasetCategory`, required.
    pub dataset_category: Option<String>,
    /// `datasetName`, required.
    pub dataset_name: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `usageCategory`, required.
    pub usage_category: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AnalyticsDatasetDefinition: "AnalyticsDatasetDefinition" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text dataset_category "datasetCategory",
    req Text dataset_name "datasetName",
    req Text master_label "masterLabel",
    req Text usage_category "usageCategory",
}
::sforce::component! { AnalyticsDatasetDefinition }

::sforce::enumeration! {
    /// `AnalyticsDynamicTokenType`.
    pub enum AnalyticsDynamicTokenType {
        Query = "query",
        Insights = "insights",
        Reference = "reference",
    }
}

/// `AnalyticsFilterWidgetDef`.
#[derive(Default)]
pub struct AnalyticsFilterWidgetDef {
    /// `initialValues`.
    pub initial_values: Option<String>,
    /// `parameters`.
    pub parameters: Option<String>,
    /// `source`.
    pub source: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AnalyticsFilterWidgetDef: "AnalyticsFilterWidgetDef" in API, base None, subtypes [], object None;
    opt Text initial_values "initialValues",
    opt Text parameters "parameters",
    opt Text source "source",
}

/// `AnalyticsImageWidgetDef`.
#[derive(Default)]
pub struct AnalyticsImageWidgetDef {
    /// `parameters`.
    pub parameters: Option<String>,
    /// `source`.
    pub source: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AnalyticsImageWidgetDef: "AnalyticsImageWidgetDef" in API, base None, subtypes [], object None;
    opt Text parameters "parameters",
    opt Text source "source",
}

/// `AnalyticsMetricWidgetDef`.
#[derive(Default)]
pub struct AnalyticsMetricWidgetDef {
    /// `parameters`.
    pub parameters: Option<String>,
    /// `semanticModel`.
    pub semantic_model: Option<String>,
    /// `source`.
    pub source: Option<String>,
    /// `sourceDeprecated`.
    pub source_deprecated: Option<String>,
    /// `version`.
    pub version: Option<::sforce::Number>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AnalyticsMetricWidgetDef: "AnalyticsMetricWidgetDef" in API, base None, subtypes [], object None;
    opt Text parameters "parameters",
    opt Text semantic_model "semanticModel",
    opt Text source "source",
    opt Text source_deprecated "sourceDeprecated",
    opt Num version "version",
}

/// `AnalyticsParamWidgetDef`.
#[derive(Default)]
pub struct AnalyticsParamWidgetDef {
    /// `initialValues`.
    pub initial_values: Option<String>,
    /// `parameters`.
    pub parameters: Option<String>,
    /// `source`.
    pub source: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AnalyticsParamWidgetDef: "AnalyticsParamWidgetDef" in API, base None, subtypes [], object None;
    opt Text initial_values "initialValues",
    opt Text parameters "parameters",
    opt Text source "source",
}

/// `AnalyticsSettings`, a [`Metadata`].
#[derive(Default)]
pub struct AnalyticsSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `alwaysGenPreviews`.
    pub always_gen_previews: Option<bool>,
    /// `analyticsAdoptionMetadata`.
    pub analytics_adoption_metadata: Option<bool>,
    /// `autoInstallApps`.
    pub auto_install_apps: Option<bool>,
    /// `bundleCachingOptOut`.
    pub bundle_caching_opt_out: Option<bool>,
    /// `canAccessAnalyticsViaAPI`.
    pub can_access_analytics_via_api: Option<bool>,
    /// `canAnnotateDashboards`.
    pub can_annotate_dashboards: Option<bool>,
    /// `canEnableSavedView`.
    pub can_enable_saved_view: Option<bool>,
    /// `canExploreDataConversationally`.
    pub can_explore_data_conversationally: Option<bool>,
    /// `canShareAppsWithCommunities`.
    pub can_share_apps_with_communities: Option<bool>,
    /// `canViewThumbnailAssets`.
    pub can_view_thumbnail_assets: Option<bool>,
    /// `cdpQueryCachingOptIn`.
    pub cdp_query_caching_opt_in: Option<bool>,
    /// `concurrencyLimitSharing`.
    pub concurrency_limit_sharing: Option<bool>,
    /// `disableIncrementalDatasetCreation`.
    pub disable_incremental_dataset_creation: Option<bool>,
    /// `enableAmazonRedshiftOutputConnector`.
    pub enable_amazon_redshift_output_connector: Option<bool>,
    /// `enableAnalyticsEncryption`.
    pub enable_analytics_encryption: Option<bool>,
    /// `enableAnalyticsSharingEnable`.
    pub enable_analytics_sharing_enable: Option<bool>,
    /// `enableAutoCompleteCombo`.
    pub enable_auto_complete_combo: Option<bool>,
    /// `enableAutonomousExperience`.
    pub enable_autonomous_experience: Option<bool>,
    /// `enableAzureDLGen2OutputConnector`.
    pub enable_azure_dl_gen2_output_connector: Option<bool>,
    /// `enableC360GlobalProfileData`.
    pub enable_c360_global_profile_data: Option<bool>,
    /// `enableCreateLegacyDataflows`.
    pub enable_create_legacy_dataflows: Option<bool>,
    /// `enableCrmaDataCloudIntegration`.
    pub enable_crma_data_cloud_integration: Option<bool>,
    /// `enableCrtSetupLightningUiPref`.
    pub enable_crt_setup_lightning_ui_pref: Option<bool>,
    /// `enableDashboardComponentSnapshot`.
    pub enable_dashboard_component_snapshot: Option<bool>,
    /// `enableDashboardFlexiTable`.
    pub enable_dashboard_flexi_table: Option<bool>,
    /// `enableDashboardSubOrgEmailPref`.
    pub enable_dashboard_sub_org_email_pref: Option<bool>,
    /// `enableDashboardToPDFEnable`.
    pub enable_dashboard_to_pdf_enable: Option<bool>,
    /// `enableDataCloudReportingPref`.
    pub enable_data_cloud_reporting_pref: Option<bool>,
    /// `enableEmailReportsToPortalUsers`.
    pub enable_email_reports_to_portal_users: Option<bool>,
    /// `enableFirebirdEditor`.
    pub enable_firebird_editor: Option<bool>,
    /// `enableFloatingReportHeaders`.
    pub enable_floating_report_headers: Option<bool>,
    /// `enableIncludeDisclaimerMessage`.
    pub enable_include_disclaimer_message: Option<bool>,
    /// `enableIncrementalUpsert`.
    pub enable_incremental_upsert: Option<bool>,
    /// `enableInsights`.
    pub enable_insights: Option<bool>,
    /// `enableInsightsHCMode`.
    pub enable_insights_hc_mode: Option<bool>,
    /// `enableLightningReportBuilder`.
    pub enable_lightning_report_builder: Option<bool>,
    /// `enableLotusNotesImages`.
    pub enable_lotus_notes_images: Option<bool>,
    /// `enableMassEnableReportBuilder`.
    pub enable_mass_enable_report_builder: Option<bool>,
    /// `enableNewChartsEngine`.
    pub enable_new_charts_engine: Option<bool>,
    /// `enableNullDimension`.
    pub enable_null_dimension: Option<bool>,
    /// `enableOrgCanSeeLivePreviews`.
    pub enable_org_can_see_live_previews: Option<bool>,
    /// `enableOrgCanViewTableau`.
    pub enable_org_can_view_tableau: Option<bool>,
    /// `enableOrgCanViewThumbnailForOA`.
    pub enable_org_can_view_thumbnail_for_oa: Option<bool>,
    /// `enableOrgHasMobileOfflineEnabled`.
    pub enable_org_has_mobile_offline_enabled: Option<bool>,
    /// `enableOrgHasWatchlistEnabled`.
    pub enable_org_has_watchlist_enabled: Option<bool>,
    /// `enableOrgWideEmailNotification`.
    pub enable_org_wide_email_notification: Option<bool>,
    /// `enablePupparazziForNotifications`.
    pub enable_pupparazzi_for_notifications: Option<bool>,
    /// `enableQueryLiveConnectors`.
    pub enable_query_live_connectors: Option<bool>,
    /// `enableRemoveFooterForRepDisplay`.
    pub enable_remove_footer_for_rep_display: Option<bool>,
    /// `enableRemoveFooterFromRepExp`.
    pub enable_remove_footer_from_rep_exp: Option<bool>,
    /// `enableReportCdnPref`.
    pub enable_report_cdn_pref: Option<bool>,
    /// `enableReportCustomTextExportPref`.
    pub enable_report_custom_text_export_pref: Option<bool>,
    /// `enableReportEscapeCharsPref`.
    pub enable_report_escape_chars_pref: Option<bool>,
    /// `enableReportHideXlsExportPref`.
    pub enable_report_hide_xls_export_pref: Option<bool>,
    /// `enableReportInlineEditPref`.
    pub enable_report_inline_edit_pref: Option<bool>,
    /// `enableReportInterfacePref`.
    pub enable_report_interface_pref: Option<bool>,
    /// `enableReportNotificationsEnable`.
    pub enable_report_notifications_enable: Option<bool>,
    /// `enableReportSubOrgEmailPref`.
    pub enable_report_sub_org_email_pref: Option<bool>,
    /// `enableReportingOnSDMPref`.
    pub enable_reporting_on_sdm_pref: Option<bool>,
    /// `enableRequestPrioritySchdl`.
    pub enable_request_priority_schdl: Option<bool>,
    /// `enableS1AnalyticsEclairEnable`.
    pub enable_s1_analytics_eclair_enable: Option<bool>,
    /// `enableS3OutputConnector`.
    pub enable_s3_output_connector: Option<bool>,
    /// `enableSFXJoinedReportsEnable`.
    pub enable_sfx_joined_reports_enable: Option<bool>,
    /// `enableSalesforceOutputConnector`.
    pub enable_salesforce_output_connector: Option<bool>,
    /// `enableSecureImageSharing`.
    pub enable_secure_image_sharing: Option<bool>,
    /// `enableShowHighContrastChart`.
    pub enable_show_high_contrast_chart: Option<bool>,
    /// `enableSnowflakeOutputConnector`.
    pub enable_snowflake_output_connector: Option<bool>,
    /// `enableSummaryFilterOrgPref`.
    pub enable_summary_filter_org_pref: Option<bool>,
    /// `enableTableauHyperOutputConnector`.
    pub enable_tableau_hyper_output_connector: Option<bool>,
    /// `enableUseOldChartsLookAndFeel`.
    pub enable_use_old_charts_look_and_feel: Option<bool>,
    /// `enableWaveAssetsNewDateVersion`.
    pub enable_wave_assets_new_date_version: Option<bool>,
    /// `enableWaveCustomFiscal`.
    pub enable_wave_custom_fiscal: Option<bool>,
    /// `enableWaveIndexMVDim`.
    pub enable_wave_index_mv_dim: Option<bool>,
    /// `enableWaveIndexMVDimV2`.
    pub enable_wave_index_mv_dim_v2: Option<bool>,
    /// `enableWaveMultiCurrency`.
    pub enable_wave_multi_currency: Option<bool>,
    /// `enableWaveRecordNavigation`.
    pub enable_wave_record_navigation: Option<bool>,
    /// `enableWaveReplication`.
    pub enable_wave_replication: Option<bool>,
    /// `enableWaveSharingInheritance`.
    pub enable_wave_sharing_inheritance: Option<bool>,
    /// `enableWaveSqlCFIndexing`.
    pub enable_wave_sql_cf_indexing: Option<bool>,
    /// `enableWaveTrendedDatasetCleanup`.
    pub enable_wave_trended_dataset_cleanup: Option<bool>,
    /// `enableWriteToDataCloud`.
    pub enable_write_to_data_cloud: Option<bool>,
    /// `etlOrchestrationPref`.
    pub etl_orchestration_pref: Option<bool>,
    /// `incrementalUpsertEnabled`.
    pub incremental_upsert_enabled: Option<bool>,
    /// `isDiscoveryOptimizationEnabled`.
    pub is_discovery_optimization_enabled: Option<bool>,
    /// `isHighVolumePushbackEnabled`.
    pub is_high_volume_pushback_enabled: Option<bool>,
    /// `maxHoursAppInProgress`.
    pub max_hours_app_in_progress: Option<i32>,
    /// `queryCachingOptOut`.
    pub query_caching_opt_out: Option<bool>,
    /// `recipeDirectDataPref`.
    pub recipe_direct_data_pref: Option<bool>,
    /// `recipeFiscalPref`.
    pub recipe_fiscal_pref: Option<bool>,
    /// `recipePreCachingOptOut`.
    pub recipe_pre_caching_opt_out: Option<bool>,
    /// `recipeStagedDataPref`.
    pub recipe_staged_data_pref: Option<bool>,
    /// `replaceBlankMeasuresWithNulls`.
    pub replace_blank_measures_with_nulls: Option<bool>,
    /// `setWaveIsYearEndFiscalYear`.
    pub set_wave_is_year_end_fiscal_year: Option<bool>,
    /// `sonicEnabled`.
    pub sonic_enabled: Option<bool>,
    /// `turnOnTimeZones`.
    pub turn_on_time_zones: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AnalyticsSettings: "AnalyticsSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag always_gen_previews "alwaysGenPreviews",
    opt Flag analytics_adoption_metadata "analyticsAdoptionMetadata",
    opt Flag auto_install_apps "autoInstallApps",
    opt Flag bundle_caching_opt_out "bundleCachingOptOut",
    opt Flag can_access_analytics_via_api "canAccessAnalyticsViaAPI",
    opt Flag can_annotate_dashboards "canAnnotateDashboards",
    opt Flag can_enable_saved_view "canEnableSavedView",
    opt Flag can_explore_data_conversationally "canExploreDataConversationally",
    opt Flag can_share_apps_with_communities "canShareAppsWithCommunities",
    opt Flag can_view_thumbnail_assets "canViewThumbnailAssets",
    opt Flag cdp_query_caching_opt_in "cdpQueryCachingOptIn",
    opt Flag concurrency_limit_sharing "concurrencyLimitSharing",
    opt Flag disable_incremental_dataset_creation "disableIncrementalDatasetCreation",
    opt Flag enable_amazon_redshift_output_connector "enableAmazonRedshiftOutputConnector",
    opt Flag enable_analytics_encryption "enableAnalyticsEncryption",
    opt Flag enable_analytics_sharing_enable "enableAnalyticsSharingEnable",
    opt Flag enable_auto_complete_combo "enableAutoCompleteCombo",
    opt Flag enable_autonomous_experience "enableAutonomousExperience",
    opt Flag enable_azure_dl_gen2_output_connector "enableAzureDLGen2OutputConnector",
    opt Flag enable_c360_global_profile_data "enableC360GlobalProfileData",
    opt Flag enable_create_legacy_dataflows "enableCreateLegacyDataflows",
    opt Flag enable_crma_data_cloud_integration "enableCrmaDataCloudIntegration",
    opt Flag enable_crt_setup_lightning_ui_pref "enableCrtSetupLightningUiPref",
    opt Flag enable_dashboard_component_snapshot "enableDashboardComponentSnapshot",
    opt Flag enable_dashboard_flexi_table "enableDashboardFlexiTable",
    opt Flag enable_dashboard_sub_org_email_pref "enableDashboardSubOrgEmailPref",
    opt Flag enable_dashboard_to_pdf_enable "enableDashboardToPDFEnable",
    opt Flag enable_data_cloud_reporting_pref "enableDataCloudReportingPref",
    opt Flag enable_email_reports_to_portal_users "enableEmailReportsToPortalUsers",
    opt Flag enable_firebird_editor "enableFirebirdEditor",
    opt Flag enable_floating_report_headers "enableFloatingReportHeaders",
    opt Flag enable_include_disclaimer_message "enableIncludeDisclaimerMessage",
    opt Flag enable_incremental_upsert "enableIncrementalUpsert",
    opt Flag enable_insights "enableInsights",
    opt Flag enable_insights_hc_mode "enableInsightsHCMode",
    opt Flag enable_lightning_report_builder "enableLightningReportBuilder",
    opt Flag enable_lotus_notes_images "enableLotusNotesImages",
    opt Flag enable_mass_enable_report_builder "enableMassEnableReportBuilder",
    opt Flag enable_new_charts_engine "enableNewChartsEngine",
    opt Flag enable_null_dimension "enableNullDimension",
    opt Flag enable_org_can_see_live_previews "enableOrgCanSeeLivePreviews",
    opt Flag enable_org_can_view_tableau "enableOrgCanViewTableau",
    opt Flag enable_org_can_view_thumbnail_for_oa "enableOrgCanViewThumbnailForOA",
    opt Flag enable_org_has_mobile_offline_enabled "enableOrgHasMobileOfflineEnabled",
    opt Flag enable_org_has_watchlist_enabled "enableOrgHasWatchlistEnabled",
    opt Flag enable_org_wide_email_notification "enableOrgWideEmailNotification",
    opt Flag enable_pupparazzi_for_notifications "enablePupparazziForNotifications",
    opt Flag enable_query_live_connectors "enableQueryLiveConnectors",
    opt Flag enable_remove_footer_for_rep_display "enableRemoveFooterForRepDisplay",
    opt Flag enable_remove_footer_from_rep_exp "enableRemoveFooterFromRepExp",
    opt Flag enable_report_cdn_pref "enableReportCdnPref",
    opt Flag enable_report_custom_text_export_pref "enableReportCustomTextExportPref",
    opt Flag enable_report_escape_chars_pref "enableReportEscapeCharsPref",
    opt Flag enable_report_hide_xls_export_pref "enableReportHideXlsExportPref",
    opt Flag enable_report_inline_edit_pref "enableReportInlineEditPref",
    opt Flag enable_report_interface_pref "enableReportInterfacePref",
    opt Flag enable_report_notifications_enable "enableReportNotificationsEnable",
    opt Flag enable_report_sub_org_email_pref "enableReportSubOrgEmailPref",
    opt Flag enable_reporting_on_sdm_pref "enableReportingOnSDMPref",
    opt Flag enable_request_priority_schdl "enableRequestPrioritySchdl",
    opt Flag enable_s1_analytics_eclair_enable "enableS1AnalyticsEclairEnable",
    opt Flag enable_s3_output_connector "enableS3OutputConnector",
    opt Flag enable_sfx_joined_reports_enable "enableSFXJoinedReportsEnable",
    opt Flag enable_salesforce_output_connector "enableSalesforceOutputConnector",
    opt Flag enable_secure_image_sharing "enableSecureImageSharing",
    opt Flag enable_show_high_contrast_chart "enableShowHighContrastChart",
    opt Flag enable_snowflake_output_connector "enableSnowflakeOutputConnector",
    opt Flag enable_summary_filter_org_pref "enableSummaryFilterOrgPref",
    opt Flag enable_tableau_hyper_output_connector "enableTableauHyperOutputConnector",
    opt Flag enable_use_old_charts_look_and_feel "enableUseOldChartsLookAndFeel",
    opt Flag enable_wave_assets_new_date_version "enableWaveAssetsNewDateVersion",
    opt Flag enable_wave_custom_fiscal "enableWaveCustomFiscal",
    opt Flag enable_wave_index_mv_dim "enableWaveIndexMVDim",
    opt Flag enable_wave_index_mv_dim_v2 "enableWaveIndexMVDimV2",
    opt Flag enable_wave_multi_currency "enableWaveMultiCurrency",
    opt Flag enable_wave_record_navigation "enableWaveRecordNavigation",
    opt Flag enable_wave_replication "enableWaveReplication",
    opt Flag enable_wave_sharing_inheritance "enableWaveSharingInheritance",
    opt Flag enable_wave_sql_cf_indexing "enableWaveSqlCFIndexing",
    opt Flag enable_wave_trended_dataset_cleanup "enableWaveTrendedDatasetCleanup",
    opt Flag enable_write_to_data_cloud "enableWriteToDataCloud",
    opt Flag etl_orchestration_pref "etlOrchestrationPref",
    opt Flag incremental_upsert_enabled "incrementalUpsertEnabled",
    opt Flag is_discovery_optimization_enabled "isDiscoveryOptimizationEnabled",
    opt Flag is_high_volume_pushback_enabled "isHighVolumePushbackEnabled",
    opt Int max_hours_app_in_progress "maxHoursAppInProgress",
    opt Flag query_caching_opt_out "queryCachingOptOut",
    opt Flag recipe_direct_data_pref "recipeDirectDataPref",
    opt Flag recipe_fiscal_pref "recipeFiscalPref",
    opt Flag recipe_pre_caching_opt_out "recipePreCachingOptOut",
    opt Flag recipe_staged_data_pref "recipeStagedDataPref",
    opt Flag replace_blank_measures_with_nulls "replaceBlankMeasuresWithNulls",
    opt Flag set_wave_is_year_end_fiscal_year "setWaveIsYearEndFiscalYear",
    opt Flag sonic_enabled "sonicEnabled",
    opt Flag turn_on_time_zones "turnOnTimeZones",
}
::sforce::component! { AnalyticsSettings }

/// `AnalyticsTextWidgetDef`.
#[derive(Default)]
pub struct AnalyticsTextWidgetDef {
    /// `parameters`.
    pub parameters: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AnalyticsTextWidgetDef: "AnalyticsTextWidgetDef" in API, base None, subtypes [], object None;
    opt Text parameters "parameters",
}

/// `AnalyticsVisualization`, a [`Metadata`].
#[derive(Default)]
pub struct AnalyticsVisualization {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `actions`.
    pub actions: ::sforce::List<AnalyticsAssetAction>,
    /// `analyticsWorkspace`, required.
    pub analytics_workspace: Option<String>,
    /// `creationSource`.
    pub creation_source: Option<String>,
    /// `dataSource`, required.
    pub data_source: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `fields`.
    pub fields: ::sforce::List<AnalyticsVizField>,
    /// `lastDraftModifiedDate`.
    pub last_draft_modified_date: Option<::sforce::DateTime>,
    /// `lastPublishedDate`.
    pub last_published_date: Option<::sforce::DateTime>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `templateAssetSourceName`.
    pub template_asset_source_name: Option<String>,
    /// `templateSource`.
    pub template_source: Option<String>,
    /// `version`.
    pub version: Option<::sforce::Number>,
    /// `views`.
    pub views: ::sforce::List<AnalyticsVizViewDef>,
    /// `visualSpecification`, required.
    pub visual_specification: Option<::sforce::Blob>,
    /// `workspaceAssetRelationships`.
    pub workspace_asset_relationships: ::sforce::List<AnalyticsWorkspaceAsset>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AnalyticsVisualization: "AnalyticsVisualization" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(AnalyticsAssetAction) actions "actions",
    req Text analytics_workspace "analyticsWorkspace",
    opt Text creation_source "creationSource",
    req Text data_source "dataSource",
    opt Text description "description",
    opt List(AnalyticsVizField) fields "fields",
    opt DateTime last_draft_modified_date "lastDraftModifiedDate",
    opt DateTime last_published_date "lastPublishedDate",
    req Text master_label "masterLabel",
    opt Text template_asset_source_name "templateAssetSourceName",
    opt Text template_source "templateSource",
    opt Num version "version",
    opt List(AnalyticsVizViewDef) views "views",
    req Blob visual_specification "visualSpecification",
    opt List(AnalyticsWorkspaceAsset) workspace_asset_relationships "workspaceAssetRelationships",
}
::sforce::component! { AnalyticsVisualization }

/// `AnalyticsVizField`.
#[derive(Default)]
pub struct AnalyticsVizField {
    /// `adHocCalc`.
    pub ad_hoc_calc: Option<String>,
    /// `analyticsVizVersion`.
    pub analytics_viz_version: Option<String>,
    /// `computeUsing`.
    pub compute_using: Option<String>,
    /// `displayCategory`.
    pub display_category: ::sforce::Pick<VisualizationFieldDisplayCategoryType>,
    /// `fieldKey`, required.
    pub field_key: Option<String>,
    /// `fieldName`.
    pub field_name: Option<String>,
    /// `function`.
    pub function: ::sforce::Pick<VisualizationFieldFunctionType>,
    /// `hierarchyName`.
    pub hierarchy_name: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `objectName`.
    pub object_name: Option<String>,
    /// `positionName`.
    pub position_name: Option<String>,
    /// `positional`.
    pub positional: Option<::sforce::Blob>,
    /// `quickTableCalc`.
    pub quick_table_calc: Option<String>,
    /// `role`.
    pub role: ::sforce::Pick<VisualizationFieldRoleType>,
    /// `type`.
    pub r#type: ::sforce::Pick<VisualizationFieldType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AnalyticsVizField: "AnalyticsVizField" in API, base None, subtypes [], object None;
    opt Text ad_hoc_calc "adHocCalc",
    opt Text analytics_viz_version "analyticsVizVersion",
    opt Text compute_using "computeUsing",
    opt Pick(VisualizationFieldDisplayCategoryType) display_category "displayCategory",
    req Text field_key "fieldKey",
    opt Text field_name "fieldName",
    opt Pick(VisualizationFieldFunctionType) function "function",
    opt Text hierarchy_name "hierarchyName",
    opt Text label "label",
    opt Text object_name "objectName",
    opt Text position_name "positionName",
    opt Blob positional "positional",
    opt Text quick_table_calc "quickTableCalc",
    opt Pick(VisualizationFieldRoleType) role "role",
    opt Pick(VisualizationFieldType) r#type "type",
}

/// `AnalyticsVizViewDef`.
#[derive(Default)]
pub struct AnalyticsVizViewDef {
    /// `analyticsVizVersion`.
    pub analytics_viz_version: Option<String>,
    /// `fullName`, required.
    pub full_name: Option<String>,
    /// `isOriginal`, required.
    pub is_original: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `version`.
    pub version: Option<::sforce::Number>,
    /// `viewSpecification`.
    pub view_specification: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AnalyticsVizViewDef: "AnalyticsVizViewDef" in API, base None, subtypes [], object None;
    opt Text analytics_viz_version "analyticsVizVersion",
    req Text full_name "fullName",
    req Flag is_original "isOriginal",
    req Text master_label "masterLabel",
    opt Num version "version",
    opt Text view_specification "viewSpecification",
}

/// `AnalyticsVizWidgetDef`.
#[derive(Default)]
pub struct AnalyticsVizWidgetDef {
    /// `analyticsVisualization`.
    pub analytics_visualization: Option<String>,
    /// `analyticsVizVersion`.
    pub analytics_viz_version: Option<String>,
    /// `parameters`.
    pub parameters: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AnalyticsVizWidgetDef: "AnalyticsVizWidgetDef" in API, base None, subtypes [], object None;
    opt Text analytics_visualization "analyticsVisualization",
    opt Text analytics_viz_version "analyticsVizVersion",
    opt Text parameters "parameters",
}

::sforce::enumeration! {
    /// `AnalyticsWidgetType`.
    pub enum AnalyticsWidgetType {
        Visualization = "visualization",
        Text = "text",
        Filter = "filter",
        Parameter = "parameter",
        Button = "button",
        Metric = "metric",
        Container = "container",
        Image = "image",
        Component = "component",
        Summary = "summary",
    }
}

/// `AnalyticsWorkspace`, a [`Metadata`].
#[derive(Default)]
pub struct AnalyticsWorkspace {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `workspaceAssetRelationships`.
    pub workspace_asset_relationships: ::sforce::List<AnalyticsWorkspaceAsset>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AnalyticsWorkspace: "AnalyticsWorkspace" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    req Text master_label "masterLabel",
    opt List(AnalyticsWorkspaceAsset) workspace_asset_relationships "workspaceAssetRelationships",
}
::sforce::component! { AnalyticsWorkspace }

/// `AnalyticsWorkspaceAsset`.
#[derive(Default)]
pub struct AnalyticsWorkspaceAsset {
    /// `asset`, required.
    pub asset: Option<String>,
    /// `assetType`, required.
    pub asset_type: ::sforce::Pick<AnalyticsWorkspaceAssetType>,
    /// `assetUsageType`, required.
    pub asset_usage_type: ::sforce::Pick<AnalyticsWorkspaceAssetUsageType>,
    /// `metadataSourceType`.
    pub metadata_source_type: ::sforce::Pick<AnalyticsWorkspaceAssetMetadataSourceType>,
    /// `workspace`, required.
    pub workspace: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AnalyticsWorkspaceAsset: "AnalyticsWorkspaceAsset" in API, base None, subtypes [], object None;
    req Text asset "asset",
    req Pick(AnalyticsWorkspaceAssetType) asset_type "assetType",
    req Pick(AnalyticsWorkspaceAssetUsageType) asset_usage_type "assetUsageType",
    opt Pick(AnalyticsWorkspaceAssetMetadataSourceType) metadata_source_type "metadataSourceType",
    req Text workspace "workspace",
}

::sforce::enumeration! {
    /// `AnalyticsWorkspaceAssetMetadataSourceType`.
    pub enum AnalyticsWorkspaceAssetMetadataSourceType {
        Promoted = "Promoted",
        Reused = "Reused",
    }
}

::sforce::enumeration! {
    /// `AnalyticsWorkspaceAssetType`.
    pub enum AnalyticsWorkspaceAssetType {
        AnalyticsDashboard = "AnalyticsDashboard",
        AnalyticsVisualization = "AnalyticsVisualization",
        SemanticModel = "SemanticModel",
        MktDataModelObject = "MktDataModelObject",
        MktCalculatedInsightObject = "MktCalculatedInsightObject",
        MktDataLakeObject = "MktDataLakeObject",
        MktDataConnection = "MktDataConnection",
        MktDataTransformSetup = "MktDataTransformSetup",
    }
}

::sforce::enumeration! {
    /// `AnalyticsWorkspaceAssetUsageType`.
    pub enum AnalyticsWorkspaceAssetUsageType {
        Created = "Created",
        Referenced = "Referenced",
    }
}

/// `AnimationRule`, a [`Metadata`].
#[derive(Default)]
pub struct AnimationRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `animationFrequency`, required.
    pub animation_frequency: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `isActive`, required.
    pub is_active: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `recordTypeContext`, required.
    pub record_type_context: Option<String>,
    /// `recordTypeName`.
    pub record_type_name: Option<String>,
    /// `sobjectType`, required.
    pub sobject_type: Option<String>,
    /// `targetField`, required.
    pub target_field: Option<String>,
    /// `targetFieldChangeToValues`, required.
    pub target_field_change_to_values: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AnimationRule: "AnimationRule" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text animation_frequency "animationFrequency",
    req Text developer_name "developerName",
    req Flag is_active "isActive",
    req Text master_label "masterLabel",
    req Text record_type_context "recordTypeContext",
    opt Text record_type_name "recordTypeName",
    req Text sobject_type "sobjectType",
    req Text target_field "targetField",
    req Text target_field_change_to_values "targetFieldChangeToValues",
}
::sforce::component! { AnimationRule }

/// `AnlytDshbrdWdgtDynamicTkn`.
#[derive(Default)]
pub struct AnlytDshbrdWdgtDynamicTkn {
    /// `description`.
    pub description: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `source`.
    pub source: Option<String>,
    /// `tokenName`.
    pub token_name: Option<String>,
    /// `tokenSpec`.
    pub token_spec: Option<String>,
    /// `type`.
    pub r#type: ::sforce::Pick<AnalyticsDynamicTokenType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AnlytDshbrdWdgtDynamicTkn: "AnlytDshbrdWdgtDynamicTkn" in API, base None, subtypes [], object None;
    opt Text description "description",
    opt Text label "label",
    opt Text source "source",
    opt Text token_name "tokenName",
    opt Text token_spec "tokenSpec",
    opt Pick(AnalyticsDynamicTokenType) r#type "type",
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
::sforce::component! { ApexClass }

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
::sforce::component! { ApexComponent }

/// `ApexEmailNotification`.
#[derive(Default)]
pub struct ApexEmailNotification {
    /// `email`.
    pub email: Option<String>,
    /// `user`.
    pub user: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ApexEmailNotification: "ApexEmailNotification" in API, base None, subtypes [], object None;
    opt Text email "email",
    opt Text user "user",
}

/// `ApexEmailNotifications`, a [`Metadata`].
#[derive(Default)]
pub struct ApexEmailNotifications {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `apexEmailNotification`.
    pub apex_email_notification: ::sforce::List<ApexEmailNotification>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ApexEmailNotifications: "ApexEmailNotifications" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(ApexEmailNotification) apex_email_notification "apexEmailNotification",
}
::sforce::component! { ApexEmailNotifications }

/// `ApexLimit`.
#[derive(Default)]
pub struct ApexLimit {
    /// `name`, required.
    pub name: Option<String>,
    /// `value`.
    pub value: Option<::sforce::Number>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ApexLimit: "ApexLimit" in API, base None, subtypes [], object None;
    req Text name "name",
    opt Num value "value",
}

/// `ApexLimitSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ApexLimitSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `apexLimit`.
    pub apex_limit: ::sforce::List<ApexLimit>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ApexLimitSettings: "ApexLimitSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(ApexLimit) apex_limit "apexLimit",
}
::sforce::component! { ApexLimitSettings }

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
::sforce::component! { ApexPage }

/// `ApexSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ApexSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `defaultQueueableDelay`.
    pub default_queueable_delay: Option<i32>,
    /// `enableAggregateCodeCoverageOnly`.
    pub enable_aggregate_code_coverage_only: Option<bool>,
    /// `enableApexAccessRightsPref`.
    pub enable_apex_access_rights_pref: Option<bool>,
    /// `enableApexApprovalLockUnlock`.
    pub enable_apex_approval_lock_unlock: Option<bool>,
    /// `enableApexCtrlImplicitWithSharingPref`.
    pub enable_apex_ctrl_implicit_with_sharing_pref: Option<bool>,
    /// `enableApexPropertyGetterPref`.
    pub enable_apex_property_getter_pref: Option<bool>,
    /// `enableAuraApexCtrlAuthUserAccessCheckPref`.
    pub enable_aura_apex_ctrl_auth_user_access_check_pref: Option<bool>,
    /// `enableAuraApexCtrlGuestUserAccessCheckPref`.
    pub enable_aura_apex_ctrl_guest_user_access_check_pref: Option<bool>,
    /// `enableCompileOnDeploy`.
    pub enable_compile_on_deploy: Option<bool>,
    /// `enableDebugLogsDuringDeployment`.
    pub enable_debug_logs_during_deployment: Option<bool>,
    /// `enableDisableParallelApexTesting`.
    pub enable_disable_parallel_apex_testing: Option<bool>,
    /// `enableGaplessTestAutoNum`.
    pub enable_gapless_test_auto_num: Option<bool>,
    /// `enableMngdCtrlActionAccessPref`.
    pub enable_mngd_ctrl_action_access_pref: Option<bool>,
    /// `enableNonCertifiedApexMdCrud`.
    pub enable_non_certified_apex_md_crud: Option<bool>,
    /// `enableRestrictCommunityExecAnon`.
    pub enable_restrict_community_exec_anon: Option<bool>,
    /// `enableSecureNoArgConstructorPref`.
    pub enable_secure_no_arg_constructor_pref: Option<bool>,
    /// `enableTestSetupSkipTestResults`.
    pub enable_test_setup_skip_test_results: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ApexSettings: "ApexSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Int default_queueable_delay "defaultQueueableDelay",
    opt Flag enable_aggregate_code_coverage_only "enableAggregateCodeCoverageOnly",
    opt Flag enable_apex_access_rights_pref "enableApexAccessRightsPref",
    opt Flag enable_apex_approval_lock_unlock "enableApexApprovalLockUnlock",
    opt Flag enable_apex_ctrl_implicit_with_sharing_pref "enableApexCtrlImplicitWithSharingPref",
    opt Flag enable_apex_property_getter_pref "enableApexPropertyGetterPref",
    opt Flag enable_aura_apex_ctrl_auth_user_access_check_pref "enableAuraApexCtrlAuthUserAccessCheckPref",
    opt Flag enable_aura_apex_ctrl_guest_user_access_check_pref "enableAuraApexCtrlGuestUserAccessCheckPref",
    opt Flag enable_compile_on_deploy "enableCompileOnDeploy",
    opt Flag enable_debug_logs_during_deployment "enableDebugLogsDuringDeployment",
    opt Flag enable_disable_parallel_apex_testing "enableDisableParallelApexTesting",
    opt Flag enable_gapless_test_auto_num "enableGaplessTestAutoNum",
    opt Flag enable_mngd_ctrl_action_access_pref "enableMngdCtrlActionAccessPref",
    opt Flag enable_non_certified_apex_md_crud "enableNonCertifiedApexMdCrud",
    opt Flag enable_restrict_community_exec_anon "enableRestrictCommunityExecAnon",
    opt Flag enable_secure_no_arg_constructor_pref "enableSecureNoArgConstructorPref",
    opt Flag enable_test_setup_skip_test_results "enableTestSetupSkipTestResults",
}
::sforce::component! { ApexSettings }

/// `ApexTestSuite`, a [`Metadata`].
#[derive(Default)]
pub struct ApexTestSuite {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `testClassName`.
    pub test_class_name: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ApexTestSuite: "ApexTestSuite" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Texts test_class_name "testClassName",
}
::sforce::component! { ApexTestSuite }

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
::sforce::component! { ApexTrigger }

/// `ApiNamedQuery`, a [`Metadata`].
#[derive(Default)]
pub struct ApiNamedQuery {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `apiNamedQueryParameters`.
    pub api_named_query_parameters: ::sforce::List<ApiNamedQueryParameter>,
    /// `apiVersion`, required.
    pub api_version: Option<::sforce::Number>,
    /// `body2`, required.
    pub body2: Option<String>,
    /// `description`, required.
    pub description: Option<String>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ApiNamedQuery: "ApiNamedQuery" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(ApiNamedQueryParameter) api_named_query_parameters "apiNamedQueryParameters",
    req Num api_version "apiVersion",
    req Text body2 "body2",
    req Text description "description",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
}
::sforce::component! { ApiNamedQuery }

/// `ApiNamedQueryParameter`.
#[derive(Default)]
pub struct ApiNamedQueryParameter {
    /// `description`, required.
    pub description: Option<String>,
    /// `parameterLabel`, required.
    pub parameter_label: Option<String>,
    /// `parameterName`, required.
    pub parameter_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ApiNamedQueryParameter: "ApiNamedQueryParameter" in API, base None, subtypes [], object None;
    req Text description "description",
    req Text parameter_label "parameterLabel",
    req Text parameter_name "parameterName",
}

::sforce::enumeration! {
    /// `ApiSource`.
    pub enum ApiSource {
        Connect = "CONNECT",
        Classic = "CLASSIC",
        ApiCatalog = "API_CATALOG",
    }
}

/// `AppActionOverride`, a [`ActionOverride`].
#[derive(Default)]
pub struct AppActionOverride {
    /// `actionName`.
    pub action_name: Option<String>,
    /// `comment`.
    pub comment: Option<String>,
    /// `content`.
    pub content: Option<String>,
    /// `formFactor`.
    pub form_factor: ::sforce::Pick<FormFactor>,
    /// `skipRecordTypeSelect`.
    pub skip_record_type_select: Option<bool>,
    /// `type`.
    pub r#type: ::sforce::Pick<ActionOverrideType>,
    /// `pageOrSobjectType`, required.
    pub page_or_sobject_type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AppActionOverride: "AppActionOverride" in API, base Some(&ActionOverride), subtypes [], object None;
    opt Text action_name "actionName",
    opt Text comment "comment",
    opt Text content "content",
    opt Pick(FormFactor) form_factor "formFactor",
    opt Flag skip_record_type_select "skipRecordTypeSelect",
    opt Pick(ActionOverrideType) r#type "type",
    req Text page_or_sobject_type "pageOrSobjectType",
}

/// `AppAnalyticsSettings`, a [`Metadata`].
#[derive(Default)]
pub struct AppAnalyticsSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableAppAnalyticsOptOut`.
    pub enable_app_analytics_opt_out: Option<bool>,
    /// `enableSimulationMode`.
    pub enable_simulation_mode: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AppAnalyticsSettings: "AppAnalyticsSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_app_analytics_opt_out "enableAppAnalyticsOptOut",
    opt Flag enable_simulation_mode "enableSimulationMode",
}
::sforce::component! { AppAnalyticsSettings }

/// `AppBrand`.
#[derive(Default)]
pub struct AppBrand {
    /// `footerColor`.
    pub footer_color: Option<String>,
    /// `headerColor`.
    pub header_color: Option<String>,
    /// `logo`.
    pub logo: Option<String>,
    /// `logoVersion`.
    pub logo_version: Option<i32>,
    /// `shouldOverrideOrgTheme`.
    pub should_override_org_theme: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AppBrand: "AppBrand" in API, base None, subtypes [], object None;
    opt Text footer_color "footerColor",
    opt Text header_color "headerColor",
    opt Text logo "logo",
    opt Int logo_version "logoVersion",
    opt Flag should_override_org_theme "shouldOverrideOrgTheme",
}

/// `AppComponentList`.
#[derive(Default)]
pub struct AppComponentList {
    /// `alignment`, required.
    pub alignment: Option<String>,
    /// `components`.
    pub components: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AppComponentList: "AppComponentList" in API, base None, subtypes [], object None;
    req Text alignment "alignment",
    opt Texts components "components",
}

/// `AppExperienceSettings`, a [`Metadata`].
#[derive(Default)]
pub struct AppExperienceSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `doesHideAllAppsInAppLauncher`.
    pub does_hide_all_apps_in_app_launcher: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AppExperienceSettings: "AppExperienceSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag does_hide_all_apps_in_app_launcher "doesHideAllAppsInAppLauncher",
}
::sforce::component! { AppExperienceSettings }

/// `AppFrameworkTemplateBundle`, a [`Metadata`].
#[derive(Default)]
pub struct AppFrameworkTemplateBundle {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `assetVersion`.
    pub asset_version: Option<::sforce::Number>,
    /// `description`.
    pub description: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `maxAppCount`.
    pub max_app_count: Option<i32>,
    /// `templateBadgeIcon`.
    pub template_badge_icon: Option<String>,
    /// `templateStatus`.
    pub template_status: Option<String>,
    /// `templateSubtype`.
    pub template_subtype: Option<String>,
    /// `templateType`, required.
    pub template_type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AppFrameworkTemplateBundle: "AppFrameworkTemplateBundle" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Num asset_version "assetVersion",
    opt Text description "description",
    req Text label "label",
    opt Int max_app_count "maxAppCount",
    opt Text template_badge_icon "templateBadgeIcon",
    opt Text template_status "templateStatus",
    opt Text template_subtype "templateSubtype",
    req Text template_type "templateType",
}
::sforce::component! { AppFrameworkTemplateBundle }

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
::sforce::component! { AppMenu }

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

/// `AppPreferences`.
#[derive(Default)]
pub struct AppPreferences {
    /// `enableCustomizeMyTabs`, required.
    pub enable_customize_my_tabs: Option<bool>,
    /// `enableKeyboardShortcuts`, required.
    pub enable_keyboard_shortcuts: Option<bool>,
    /// `enableListViewHover`, required.
    pub enable_list_view_hover: Option<bool>,
    /// `enableListViewReskin`, required.
    pub enable_list_view_reskin: Option<bool>,
    /// `enableMultiMonitorComponents`, required.
    pub enable_multi_monitor_components: Option<bool>,
    /// `enablePinTabs`, required.
    pub enable_pin_tabs: Option<bool>,
    /// `enableTabHover`, required.
    pub enable_tab_hover: Option<bool>,
    /// `enableTabLimits`, required.
    pub enable_tab_limits: Option<bool>,
    /// `saveUserSessions`, required.
    pub save_user_sessions: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AppPreferences: "AppPreferences" in API, base None, subtypes [], object None;
    req Flag enable_customize_my_tabs "enableCustomizeMyTabs",
    req Flag enable_keyboard_shortcuts "enableKeyboardShortcuts",
    req Flag enable_list_view_hover "enableListViewHover",
    req Flag enable_list_view_reskin "enableListViewReskin",
    req Flag enable_multi_monitor_components "enableMultiMonitorComponents",
    req Flag enable_pin_tabs "enablePinTabs",
    req Flag enable_tab_hover "enableTabHover",
    req Flag enable_tab_limits "enableTabLimits",
    req Flag save_user_sessions "saveUserSessions",
}

/// `AppProfileActionOverride`, a [`ProfileActionOverride`].
#[derive(Default)]
pub struct AppProfileActionOverride {
    /// `actionName`, required.
    pub action_name: Option<String>,
    /// `content`.
    pub content: Option<String>,
    /// `formFactor`, required.
    pub form_factor: ::sforce::Pick<FormFactor>,
    /// `pageOrSobjectType`, required.
    pub page_or_sobject_type: Option<String>,
    /// `recordType`.
    pub record_type: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<ActionOverrideType>,
    /// `profile`, required.
    pub profile: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AppProfileActionOverride: "AppProfileActionOverride" in API, base Some(&ProfileActionOverride), subtypes [], object None;
    req Text action_name "actionName",
    opt Text content "content",
    req Pick(FormFactor) form_factor "formFactor",
    req Text page_or_sobject_type "pageOrSobjectType",
    opt Text record_type "recordType",
    req Pick(ActionOverrideType) r#type "type",
    req Text profile "profile",
}

/// `AppSettings`.
#[derive(Default)]
pub struct AppSettings {
    /// `connectedAppName`, required.
    pub connected_app_name: Option<String>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AppSettings: "AppSettings" in API, base None, subtypes [], object None;
    req Text connected_app_name "connectedAppName",
    opt Flag enabled "enabled",
}

/// `AppWorkspaceConfig`.
#[derive(Default)]
pub struct AppWorkspaceConfig {
    /// `mappings`.
    pub mappings: ::sforce::List<WorkspaceMapping>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AppWorkspaceConfig: "AppWorkspaceConfig" in API, base None, subtypes [], object None;
    opt List(WorkspaceMapping) mappings "mappings",
}

::sforce::enumeration! {
    /// `ApplePushEnvironmentType`.
    pub enum ApplePushEnvironmentType {
        Sandbox = "Sandbox",
        Production = "Production",
    }
}

::sforce::enumeration! {
    /// `ApplicationObjectName`.
    pub enum ApplicationObjectName {
        BusinessLicenseApplication = "BusinessLicenseApplication",
        IndividualApplication = "IndividualApplication",
    }
}

/// `ApplicationRecordTypeConfig`, a [`Metadata`].
#[derive(Default)]
pub struct ApplicationRecordTypeConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `applicationObjectName`, required.
    pub application_object_name: ::sforce::Pick<ApplicationObjectName>,
    /// `applicationUsageType`, required.
    pub application_usage_type: ::sforce::Pick<ApplicationUsageType>,
    /// `recordTypeName`, required.
    pub record_type_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ApplicationRecordTypeConfig: "ApplicationRecordTypeConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Pick(ApplicationObjectName) application_object_name "applicationObjectName",
    req Pick(ApplicationUsageType) application_usage_type "applicationUsageType",
    req Text record_type_name "recordTypeName",
}
::sforce::component! { ApplicationRecordTypeConfig }

::sforce::enumeration! {
    /// `ApplicationSourceType`.
    pub enum ApplicationSourceType {
        ReplyRecommendation = "REPLY_RECOMMENDATION",
        ArticleRecommendation = "ARTICLE_RECOMMENDATION",
        UtteranceRecommendation = "UTTERANCE_RECOMMENDATION",
        Faq = "FAQ",
        EarForConversation = "EAR_FOR_CONVERSATION",
        UseCaseExplorer = "USE_CASE_EXPLORER",
        EarForVoice = "EAR_FOR_VOICE",
        CopilotUtteranceAnalysis = "COPILOT_UTTERANCE_ANALYSIS",
        CopilotUtteranceAnalysisAggregation = "COPILOT_UTTERANCE_ANALYSIS_AGGREGATION",
        CopilotUtteranceAnalysisProcessing = "COPILOT_UTTERANCE_ANALYSIS_PROCESSING",
        AgentforceInteractionExplorerMomentGeneration = "AGENTFORCE_INTERACTION_EXPLORER_MOMENT_GENERATION",
        AgentforceInteractionExplorerClustering = "AGENTFORCE_INTERACTION_EXPLORER_CLUSTERING",
    }
}

::sforce::enumeration! {
    /// `ApplicationUsageType`.
    pub enum ApplicationUsageType {
        Lpi = "LPI",
        Erm = "ERM",
        Hc = "HC",
        Edu = "EDU",
        Ba = "BA",
        Ccm = "CCM",
        Grantmaking = "Grantmaking",
    }
}

/// `AppointmentAssignmentPolicy`, a [`Metadata`].
#[derive(Default)]
pub struct AppointmentAssignmentPolicy {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `policyApplicableDuration`, required.
    pub policy_applicable_duration: ::sforce::Pick<PolicyApplicableDuration>,
    /// `policyType`, required.
    pub policy_type: ::sforce::Pick<AssignmentPolicyType>,
    /// `utilizationFactor`, required.
    pub utilization_factor: ::sforce::Pick<UtilizationFactor>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AppointmentAssignmentPolicy: "AppointmentAssignmentPolicy" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text master_label "masterLabel",
    req Pick(PolicyApplicableDuration) policy_applicable_duration "policyApplicableDuration",
    req Pick(AssignmentPolicyType) policy_type "policyType",
    req Pick(UtilizationFactor) utilization_factor "utilizationFactor",
}
::sforce::component! { AppointmentAssignmentPolicy }

/// `AppointmentBookingSettings`, a [`Metadata`].
#[derive(Default)]
pub struct AppointmentBookingSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `autoTerritoryPicker`.
    pub auto_territory_picker: Option<bool>,
    /// `customCSS`.
    pub custom_css: Option<String>,
    /// `defaultOperatingHours`.
    pub default_operating_hours: Option<String>,
    /// `idealThreshold`.
    pub ideal_threshold: Option<::sforce::Number>,
    /// `lazyLoadBookingInHours`.
    pub lazy_load_booking_in_hours: Option<i32>,
    /// `minimumGrade`.
    pub minimum_grade: Option<::sforce::Number>,
    /// `recommendedThreshold`.
    pub recommended_threshold: Option<::sforce::Number>,
    /// `schedulingPolicyId`.
    pub scheduling_policy_id: Option<String>,
    /// `showGoldenSlots`.
    pub show_golden_slots: Option<bool>,
    /// `showGradeExplanation`.
    pub show_grade_explanation: Option<bool>,
    /// `showMoreOptions`.
    pub show_more_options: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AppointmentBookingSettings: "AppointmentBookingSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag auto_territory_picker "autoTerritoryPicker",
    opt Text custom_css "customCSS",
    opt Text default_operating_hours "defaultOperatingHours",
    opt Num ideal_threshold "idealThreshold",
    opt Int lazy_load_booking_in_hours "lazyLoadBookingInHours",
    opt Num minimum_grade "minimumGrade",
    opt Num recommended_threshold "recommendedThreshold",
    opt Text scheduling_policy_id "schedulingPolicyId",
    opt Flag show_golden_slots "showGoldenSlots",
    opt Flag show_grade_explanation "showGradeExplanation",
    opt Flag show_more_options "showMoreOptions",
}
::sforce::component! { AppointmentBookingSettings }

/// `AppointmentSchedulingPolicy`, a [`Metadata`].
#[derive(Default)]
pub struct AppointmentSchedulingPolicy {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `appointmentAssignmentPolicy`.
    pub appointment_assignment_policy: Option<String>,
    /// `appointmentStartTimeInterval`, required.
    pub appointment_start_time_interval: Option<String>,
    /// `extCalEventHandler`.
    pub ext_cal_event_handler: Option<String>,
    /// `isSvcTerrOpHoursWithShiftsUsed`.
    pub is_svc_terr_op_hours_with_shifts_used: Option<bool>,
    /// `isSvcTerritoryMemberShiftUsed`.
    pub is_svc_territory_member_shift_used: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `shouldCheckExternalCalendar`, required.
    pub should_check_external_calendar: Option<bool>,
    /// `shouldConsiderCalendarEvents`, required.
    pub should_consider_calendar_events: Option<bool>,
    /// `shouldEnforceExcludedResource`, required.
    pub should_enforce_excluded_resource: Option<bool>,
    /// `shouldEnforceRequiredResource`, required.
    pub should_enforce_required_resource: Option<bool>,
    /// `shouldMatchSkill`, required.
    pub should_match_skill: Option<bool>,
    /// `shouldMatchSkillLevel`, required.
    pub should_match_skill_level: Option<bool>,
    /// `shouldRespectVisitingHours`, required.
    pub should_respect_visiting_hours: Option<bool>,
    /// `shouldUsePrimaryMembers`, required.
    pub should_use_primary_members: Option<bool>,
    /// `shouldUseSecondaryMembers`, required.
    pub should_use_secondary_members: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AppointmentSchedulingPolicy: "AppointmentSchedulingPolicy" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text appointment_assignment_policy "appointmentAssignmentPolicy",
    req Text appointment_start_time_interval "appointmentStartTimeInterval",
    opt Text ext_cal_event_handler "extCalEventHandler",
    opt Flag is_svc_terr_op_hours_with_shifts_used "isSvcTerrOpHoursWithShiftsUsed",
    opt Flag is_svc_territory_member_shift_used "isSvcTerritoryMemberShiftUsed",
    req Text master_label "masterLabel",
    req Flag should_check_external_calendar "shouldCheckExternalCalendar",
    req Flag should_consider_calendar_events "shouldConsiderCalendarEvents",
    req Flag should_enforce_excluded_resource "shouldEnforceExcludedResource",
    req Flag should_enforce_required_resource "shouldEnforceRequiredResource",
    req Flag should_match_skill "shouldMatchSkill",
    req Flag should_match_skill_level "shouldMatchSkillLevel",
    req Flag should_respect_visiting_hours "shouldRespectVisitingHours",
    req Flag should_use_primary_members "shouldUsePrimaryMembers",
    req Flag should_use_secondary_members "shouldUseSecondaryMembers",
}
::sforce::component! { AppointmentSchedulingPolicy }

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
    pub criteria_items: ::sforce::PolyList<FilterItem>,
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
    /// `processOrder`.
    pub process_order: Option<i32>,
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
    opt Int process_order "processOrder",
    opt One(ApprovalAction) recall_actions "recallActions",
    req Pick(RecordEditabilityType) record_editability "recordEditability",
    opt Flag show_approval_history "showApprovalHistory",
}
::sforce::component! { ApprovalProcess }

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
    /// `ApptAssistantRadiusUnit`.
    pub enum ApptAssistantRadiusUnit {
        Kilometer = "Kilometer",
        Meter = "Meter",
        Mile = "Mile",
        Yard = "Yard",
    }
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
    /// `AscAutomaticMode`.
    pub enum AscAutomaticMode {
        Off = "Off",
        Manual = "Manual",
        Semi = "Semi",
        Full = "Full",
    }
}

/// `AssessmentConfiguration`, a [`Metadata`].
#[derive(Default)]
pub struct AssessmentConfiguration {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `configuration`, required.
    pub configuration: ::sforce::Pick<AssessmentConfigurationOption>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `resolution`, required.
    pub resolution: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<AssessmentType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AssessmentConfiguration: "AssessmentConfiguration" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Pick(AssessmentConfigurationOption) configuration "configuration",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
    req Text resolution "resolution",
    req Pick(AssessmentType) r#type "type",
}
::sforce::component! { AssessmentConfiguration }

::sforce::enumeration! {
    /// `AssessmentConfigurationOption`.
    pub enum AssessmentConfigurationOption {
        Send = "Send",
    }
}

/// `AssessmentDefinitionMetadata`.
#[derive(Default)]
pub struct AssessmentDefinitionMetadata {
    /// `approvalDateTime`.
    pub approval_date_time: Option<::sforce::DateTime>,
    /// `displayType`.
    pub display_type: Option<String>,
    /// `effectiveFromDate`.
    pub effective_from_date: Option<::sforce::DateTime>,
    /// `effectiveToDate`.
    pub effective_to_date: Option<::sforce::DateTime>,
    /// `lastRevisedDateTime`.
    pub last_revised_date_time: Option<::sforce::DateTime>,
    /// `performerType`.
    pub performer_type: Option<String>,
    /// `purpose`.
    pub purpose: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AssessmentDefinitionMetadata: "AssessmentDefinitionMetadata" in API, base None, subtypes [], object None;
    opt DateTime approval_date_time "approvalDateTime",
    opt Text display_type "displayType",
    opt DateTime effective_from_date "effectiveFromDate",
    opt DateTime effective_to_date "effectiveToDate",
    opt DateTime last_revised_date_time "lastRevisedDateTime",
    opt Text performer_type "performerType",
    opt Text purpose "purpose",
}

::sforce::enumeration! {
    /// `AssessmentType`.
    pub enum AssessmentType {
        DiscoveryFramework = "DiscoveryFramework",
    }
}

::sforce::enumeration! {
    /// `AssignToLookupValueType`.
    pub enum AssignToLookupValueType {
        User = "User",
        Queue = "Queue",
    }
}

::sforce::enumeration! {
    /// `AssignmentPolicyType`.
    pub enum AssignmentPolicyType {
        LoadBalancing = "loadBalancing",
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
::sforce::component! { AssignmentRule }

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
::sforce::component! { AssignmentRules }

::sforce::enumeration! {
    /// `AssignmentType`.
    pub enum AssignmentType {
        DefaultMedia = "defaultMedia",
        CustomMedia = "customMedia",
    }
}

/// `AssociationEngineSettings`, a [`Metadata`].
#[derive(Default)]
pub struct AssociationEngineSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableAssociationEngine`.
    pub enable_association_engine: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AssociationEngineSettings: "AssociationEngineSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_association_engine "enableAssociationEngine",
}
::sforce::component! { AssociationEngineSettings }

::sforce::enumeration! {
    /// `AssociationEventType`.
    pub enum AssociationEventType {
        Create = "Create",
        Update = "Update",
    }
}

::sforce::enumeration! {
    /// `AssociationStatusType`.
    pub enum AssociationStatusType {
        Draft = "Draft",
        Active = "Active",
        Inactive = "Inactive",
    }
}

::sforce::enumeration! {
    /// `AssociationType`.
    pub enum AssociationType {
        BranchManagement = "BranchManagement",
    }
}

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

::sforce::enumeration! {
    /// `AttestServiceType`.
    pub enum AttestServiceType {
        Apple = "Apple",
        Android = "Android",
    }
}

::sforce::enumeration! {
    /// `AttrDataType`.
    pub enum AttrDataType {
        String = "String",
        Integer = "Integer",
        Double = "Double",
        Date = "Date",
        DateTime = "DateTime",
        Percentage = "Percentage",
        Boolean = "Boolean",
    }
}

::sforce::enumeration! {
    /// `AttributeMappingType`.
    pub enum AttributeMappingType {
        ActionAttribute = "ActionAttribute",
        Constant = "Constant",
        Variable = "Variable",
        ContextVariable = "ContextVariable",
    }
}

::sforce::enumeration! {
    /// `AttributeType`.
    pub enum AttributeType {
        CustomPluginFunctionAttribute = "CustomPluginFunctionAttribute",
        StandardPluginFunctionInput = "StandardPluginFunctionInput",
        StandardPluginFunctionOutput = "StandardPluginFunctionOutput",
    }
}

/// `Audience`, a [`Metadata`].
#[derive(Default)]
pub struct Audience {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `audienceName`, required.
    pub audience_name: Option<String>,
    /// `container`, required.
    pub container: Option<String>,
    /// `criteria`, required.
    pub criteria: ::sforce::Opt<AudienceCriteria>,
    /// `description`.
    pub description: Option<String>,
    /// `formula`.
    pub formula: Option<String>,
    /// `formulaFilterType`.
    pub formula_filter_type: ::sforce::Pick<FormulaFilterType>,
    /// `isDefaultAudience`.
    pub is_default_audience: Option<bool>,
    /// `targets`.
    pub targets: ::sforce::Opt<PersonalizationTargetInfos>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Audience: "Audience" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text audience_name "audienceName",
    req Text container "container",
    req One(AudienceCriteria) criteria "criteria",
    opt Text description "description",
    opt Text formula "formula",
    opt Pick(FormulaFilterType) formula_filter_type "formulaFilterType",
    opt Flag is_default_audience "isDefaultAudience",
    opt One(PersonalizationTargetInfos) targets "targets",
}
::sforce::component! { Audience }

/// `AudienceCriteria`.
#[derive(Default)]
pub struct AudienceCriteria {
    /// `criterion`.
    pub criterion: ::sforce::List<AudienceCriterion>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AudienceCriteria: "AudienceCriteria" in API, base None, subtypes [], object None;
    opt List(AudienceCriterion) criterion "criterion",
}

::sforce::enumeration! {
    /// `AudienceCriteriaType`.
    pub enum AudienceCriteriaType {
        CustomList = "CustomList",
        MaxDaysInCommunity = "MaxDaysInCommunity",
    }
}

/// `AudienceCriteriaValue`.
#[derive(Default)]
pub struct AudienceCriteriaValue {
    /// `audienceDeveloperName`.
    pub audience_developer_name: Option<String>,
    /// `city`.
    pub city: Option<String>,
    /// `country`.
    pub country: Option<String>,
    /// `domain`.
    pub domain: Option<String>,
    /// `entityField`.
    pub entity_field: Option<String>,
    /// `entityType`.
    pub entity_type: Option<String>,
    /// `fieldValue`.
    pub field_value: Option<String>,
    /// `isEnabled`.
    pub is_enabled: Option<String>,
    /// `permissionName`.
    pub permission_name: Option<String>,
    /// `permissionType`.
    pub permission_type: Option<String>,
    /// `profile`.
    pub profile: Option<String>,
    /// `subdivision`.
    pub subdivision: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AudienceCriteriaValue: "AudienceCriteriaValue" in API, base None, subtypes [], object None;
    opt Text audience_developer_name "audienceDeveloperName",
    opt Text city "city",
    opt Text country "country",
    opt Text domain "domain",
    opt Text entity_field "entityField",
    opt Text entity_type "entityType",
    opt Text field_value "fieldValue",
    opt Text is_enabled "isEnabled",
    opt Text permission_name "permissionName",
    opt Text permission_type "permissionType",
    opt Text profile "profile",
    opt Text subdivision "subdivision",
}

/// `AudienceCriterion`.
#[derive(Default)]
pub struct AudienceCriterion {
    /// `criteriaNumber`.
    pub criteria_number: Option<i32>,
    /// `criterionValue`.
    pub criterion_value: ::sforce::Opt<AudienceCriteriaValue>,
    /// `operator`.
    pub operator: ::sforce::Pick<AudienceCriterionOperator>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<AudienceCriterionType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AudienceCriterion: "AudienceCriterion" in API, base None, subtypes [], object None;
    opt Int criteria_number "criteriaNumber",
    opt One(AudienceCriteriaValue) criterion_value "criterionValue",
    opt Pick(AudienceCriterionOperator) operator "operator",
    req Pick(AudienceCriterionType) r#type "type",
}

::sforce::enumeration! {
    /// `AudienceCriterionOperator`.
    pub enum AudienceCriterionOperator {
        Equal = "Equal",
        NotEqual = "NotEqual",
        GreaterThan = "GreaterThan",
        GreaterThanOrEqual = "GreaterThanOrEqual",
        LessThan = "LessThan",
        LessThanOrEqual = "LessThanOrEqual",
        Contains = "Contains",
        StartsWith = "StartsWith",
        Includes = "Includes",
        NotIncludes = "NotIncludes",
    }
}

::sforce::enumeration! {
    /// `AudienceCriterionType`.
    pub enum AudienceCriterionType {
        Default = "Default",
        Profile = "Profile",
        FieldBased = "FieldBased",
        GeoLocation = "GeoLocation",
        Domain = "Domain",
        Permission = "Permission",
        Audience = "Audience",
    }
}

::sforce::enumeration! {
    /// `AuraBundleType`.
    pub enum AuraBundleType {
        Application = "Application",
        Component = "Component",
        Event = "Event",
        Interface = "Interface",
        Tokens = "Tokens",
    }
}

/// `AuraDefinition`.
#[derive(Default)]
pub struct AuraDefinition {
    /// `defType`, required.
    pub def_type: Option<String>,
    /// `source`, required.
    pub source: Option<::sforce::Blob>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AuraDefinition: "AuraDefinition" in API, base None, subtypes [], object None;
    req Text def_type "defType",
    req Blob source "source",
}

/// `AuraDefinitionBundle`, a [`Metadata`].
#[derive(Default)]
pub struct AuraDefinitionBundle {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `SVGContent`.
    pub svg_content: Option<::sforce::Blob>,
    /// `apiVersion`.
    pub api_version: Option<::sforce::Number>,
    /// `auraDefinitions`.
    pub aura_definitions: ::sforce::Opt<AuraDefinitions>,
    /// `controllerContent`.
    pub controller_content: Option<::sforce::Blob>,
    /// `description`.
    pub description: Option<String>,
    /// `designContent`.
    pub design_content: Option<::sforce::Blob>,
    /// `documentationContent`.
    pub documentation_content: Option<::sforce::Blob>,
    /// `helperContent`.
    pub helper_content: Option<::sforce::Blob>,
    /// `markup`.
    pub markup: Option<::sforce::Blob>,
    /// `modelContent`.
    pub model_content: Option<::sforce::Blob>,
    /// `packageVersions`.
    pub package_versions: ::sforce::List<PackageVersion>,
    /// `rendererContent`.
    pub renderer_content: Option<::sforce::Blob>,
    /// `styleContent`.
    pub style_content: Option<::sforce::Blob>,
    /// `testsuiteContent`.
    pub testsuite_content: Option<::sforce::Blob>,
    /// `type`.
    pub r#type: ::sforce::Pick<AuraBundleType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AuraDefinitionBundle: "AuraDefinitionBundle" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Blob svg_content "SVGContent",
    opt Num api_version "apiVersion",
    opt One(AuraDefinitions) aura_definitions "auraDefinitions",
    opt Blob controller_content "controllerContent",
    opt Text description "description",
    opt Blob design_content "designContent",
    opt Blob documentation_content "documentationContent",
    opt Blob helper_content "helperContent",
    opt Blob markup "markup",
    opt Blob model_content "modelContent",
    opt List(PackageVersion) package_versions "packageVersions",
    opt Blob renderer_content "rendererContent",
    opt Blob style_content "styleContent",
    opt Blob testsuite_content "testsuiteContent",
    opt Pick(AuraBundleType) r#type "type",
}
::sforce::component! { AuraDefinitionBundle }

/// `AuraDefinitions`.
#[derive(Default)]
pub struct AuraDefinitions {
    /// `auraDefinition`.
    pub aura_definition: ::sforce::List<AuraDefinition>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AuraDefinitions: "AuraDefinitions" in API, base None, subtypes [], object None;
    opt List(AuraDefinition) aura_definition "auraDefinition",
}

/// `AuthProvParamFwdAllowlist`.
#[derive(Default)]
pub struct AuthProvParamFwdAllowlist {
    /// `description`.
    pub description: Option<String>,
    /// `param`, required.
    pub param: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AuthProvParamFwdAllowlist: "AuthProvParamFwdAllowlist" in API, base None, subtypes [], object None;
    opt Text description "description",
    req Text param "param",
}

/// `AuthProvider`, a [`Metadata`].
#[derive(Default)]
pub struct AuthProvider {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `appleTeam`.
    pub apple_team: Option<String>,
    /// `authorizeUrl`.
    pub authorize_url: Option<String>,
    /// `consumerKey`.
    pub consumer_key: Option<String>,
    /// `consumerSecret`.
    pub consumer_secret: Option<String>,
    /// `controlPlane`.
    pub control_plane: ::sforce::Pick<MuleSoftControlPlane>,
    /// `customMetadataTypeRecord`.
    pub custom_metadata_type_record: Option<String>,
    /// `defaultScopes`.
    pub default_scopes: Option<String>,
    /// `ecKey`.
    pub ec_key: Option<String>,
    /// `errorUrl`.
    pub error_url: Option<String>,
    /// `executionUser`.
    pub execution_user: Option<String>,
    /// `flow`.
    pub flow: Option<String>,
    /// `flowDefaultAccount`.
    pub flow_default_account: Option<String>,
    /// `flowDefaultProfile`.
    pub flow_default_profile: Option<String>,
    /// `friendlyName`, required.
    pub friendly_name: Option<String>,
    /// `iconUrl`.
    pub icon_url: Option<String>,
    /// `idTokenIssuer`.
    pub id_token_issuer: Option<String>,
    /// `includeOrgIdInIdentifier`.
    pub include_org_id_in_identifier: Option<bool>,
    /// `isPkceEnabled`.
    pub is_pkce_enabled: Option<bool>,
    /// `linkKickoffUrl`.
    pub link_kickoff_url: Option<String>,
    /// `logoutUrl`.
    pub logout_url: Option<String>,
    /// `oauthKickoffUrl`.
    pub oauth_kickoff_url: Option<String>,
    /// `paramForwardAllowlist`.
    pub param_forward_allowlist: ::sforce::List<AuthProvParamFwdAllowlist>,
    /// `plugin`.
    pub plugin: Option<String>,
    /// `portal`.
    pub portal: Option<String>,
    /// `providerType`, required.
    pub provider_type: ::sforce::Pick<AuthProviderType>,
    /// `registrationHandler`.
    pub registration_handler: Option<String>,
    /// `requireMfa`.
    pub require_mfa: Option<bool>,
    /// `sendAccessTokenInHeader`.
    pub send_access_token_in_header: Option<bool>,
    /// `sendClientCredentialsInHeader`.
    pub send_client_credentials_in_header: Option<bool>,
    /// `sendSecretInApis`.
    pub send_secret_in_apis: Option<bool>,
    /// `ssoKickoffUrl`.
    pub sso_kickoff_url: Option<String>,
    /// `tokenUrl`.
    pub token_url: Option<String>,
    /// `userInfoUrl`.
    pub user_info_url: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AuthProvider: "AuthProvider" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text apple_team "appleTeam",
    opt Text authorize_url "authorizeUrl",
    opt Text consumer_key "consumerKey",
    opt Text consumer_secret "consumerSecret",
    nil Pick(MuleSoftControlPlane) control_plane "controlPlane",
    opt Text custom_metadata_type_record "customMetadataTypeRecord",
    opt Text default_scopes "defaultScopes",
    opt Text ec_key "ecKey",
    opt Text error_url "errorUrl",
    opt Text execution_user "executionUser",
    opt Text flow "flow",
    nil Text flow_default_account "flowDefaultAccount",
    nil Text flow_default_profile "flowDefaultProfile",
    req Text friendly_name "friendlyName",
    opt Text icon_url "iconUrl",
    opt Text id_token_issuer "idTokenIssuer",
    opt Flag include_org_id_in_identifier "includeOrgIdInIdentifier",
    opt Flag is_pkce_enabled "isPkceEnabled",
    opt Text link_kickoff_url "linkKickoffUrl",
    opt Text logout_url "logoutUrl",
    opt Text oauth_kickoff_url "oauthKickoffUrl",
    nil List(AuthProvParamFwdAllowlist) param_forward_allowlist "paramForwardAllowlist",
    opt Text plugin "plugin",
    opt Text portal "portal",
    req Pick(AuthProviderType) provider_type "providerType",
    opt Text registration_handler "registrationHandler",
    opt Flag require_mfa "requireMfa",
    opt Flag send_access_token_in_header "sendAccessTokenInHeader",
    opt Flag send_client_credentials_in_header "sendClientCredentialsInHeader",
    opt Flag send_secret_in_apis "sendSecretInApis",
    opt Text sso_kickoff_url "ssoKickoffUrl",
    opt Text token_url "tokenUrl",
    opt Text user_info_url "userInfoUrl",
}
::sforce::component! { AuthProvider }

::sforce::enumeration! {
    /// `AuthProviderType`.
    pub enum AuthProviderType {
        Facebook = "Facebook",
        Janrain = "Janrain",
        Salesforce = "Salesforce",
        OpenIdConnect = "OpenIdConnect",
        MicrosoftAcs = "MicrosoftACS",
        LinkedIn = "LinkedIn",
        Twitter = "Twitter",
        Google = "Google",
        GitHub = "GitHub",
        Custom = "Custom",
        Apple = "Apple",
        Evergreen = "Evergreen",
        Slack = "Slack",
        HubSpot = "HubSpot",
        Microsoft = "Microsoft",
        MuleSoft = "MuleSoft",
        Bitbucket = "Bitbucket",
        MuleSoftAnypointPlatform = "MuleSoftAnypointPlatform",
        Confluence3Lo = "Confluence3LO",
    }
}

::sforce::enumeration! {
    /// `AuthenticationProtocol`.
    pub enum AuthenticationProtocol {
        NoAuthentication = "NoAuthentication",
        Oauth = "Oauth",
        Password = "Password",
        AwsSv4 = "AwsSv4",
        Jwt = "Jwt",
        JwtExchange = "JwtExchange",
        Custom = "Custom",
        Basic = "Basic",
    }
}

::sforce::enumeration! {
    /// `AutoResponseContentType`.
    pub enum AutoResponseContentType {
        TextResponse = "TextResponse",
        MessageDefinition = "MessageDefinition",
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
::sforce::component! { AutoResponseRule }

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
::sforce::component! { AutoResponseRules }

/// `AutomatedContactsSettings`, a [`Metadata`].
#[derive(Default)]
pub struct AutomatedContactsSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableAddContactAutomatically`.
    pub enable_add_contact_automatically: Option<bool>,
    /// `enableAddContactRoleAutomatically`.
    pub enable_add_contact_role_automatically: Option<bool>,
    /// `enableAddContactRoleWithSuggestion`.
    pub enable_add_contact_role_with_suggestion: Option<bool>,
    /// `enableAddContactWithSuggestion`.
    pub enable_add_contact_with_suggestion: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AutomatedContactsSettings: "AutomatedContactsSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_add_contact_automatically "enableAddContactAutomatically",
    opt Flag enable_add_contact_role_automatically "enableAddContactRoleAutomatically",
    opt Flag enable_add_contact_role_with_suggestion "enableAddContactRoleWithSuggestion",
    opt Flag enable_add_contact_with_suggestion "enableAddContactWithSuggestion",
}
::sforce::component! { AutomatedContactsSettings }

/// `AutomatorConfig`.
#[derive(Default)]
pub struct AutomatorConfig {
    /// `allowFilterField`.
    pub allow_filter_field: Option<bool>,
    /// `allowLocations`.
    pub allow_locations: Option<bool>,
    /// `allowNoLocation`.
    pub allow_no_location: Option<bool>,
    /// `allowSchedulingPolicy`.
    pub allow_scheduling_policy: Option<bool>,
    /// `allowTimeHorizon`.
    pub allow_time_horizon: Option<bool>,
    /// `allowTimeSpanBack`.
    pub allow_time_span_back: Option<bool>,
    /// `className`.
    pub class_name: Option<String>,
    /// `cronExpression`.
    pub cron_expression: Option<String>,
    /// `dateRange`.
    pub date_range: Option<i32>,
    /// `decomposeTerritories`.
    pub decompose_territories: Option<i32>,
    /// `emailNotification`.
    pub email_notification: Option<bool>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `filterField`.
    pub filter_field: Option<String>,
    /// `horizons`.
    pub horizons: Option<String>,
    /// `isBatch`.
    pub is_batch: Option<bool>,
    /// `isDecomposeTerritories`.
    pub is_decompose_territories: Option<bool>,
    /// `isNotificationJob`.
    pub is_notification_job: Option<bool>,
    /// `isOaas`.
    pub is_oaas: Option<bool>,
    /// `jobDescription`.
    pub job_description: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `maxObjectsCount`.
    pub max_objects_count: Option<i32>,
    /// `minutes`.
    pub minutes: Option<i32>,
    /// `name`, required.
    pub name: Option<String>,
    /// `noLocation`.
    pub no_location: Option<bool>,
    /// `notificationInterval`.
    pub notification_interval: Option<i32>,
    /// `notificationUsername`.
    pub notification_username: Option<String>,
    /// `oneLocationMandatory`.
    pub one_location_mandatory: Option<bool>,
    /// `runNextJob`.
    pub run_next_job: Option<bool>,
    /// `schedulingPolicyId`.
    pub scheduling_policy_id: Option<String>,
    /// `secondaryType`.
    pub secondary_type: Option<String>,
    /// `stayScheduledServicesByBoolean`.
    pub stay_scheduled_services_by_boolean: Option<String>,
    /// `timeSpanBackward`.
    pub time_span_backward: Option<i32>,
    /// `timeSpanForward`.
    pub time_span_forward: Option<i32>,
    /// `timezone`.
    pub timezone: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AutomatorConfig: "AutomatorConfig" in API, base None, subtypes [], object None;
    opt Flag allow_filter_field "allowFilterField",
    opt Flag allow_locations "allowLocations",
    opt Flag allow_no_location "allowNoLocation",
    opt Flag allow_scheduling_policy "allowSchedulingPolicy",
    opt Flag allow_time_horizon "allowTimeHorizon",
    opt Flag allow_time_span_back "allowTimeSpanBack",
    opt Text class_name "className",
    opt Text cron_expression "cronExpression",
    opt Int date_range "dateRange",
    opt Int decompose_territories "decomposeTerritories",
    opt Flag email_notification "emailNotification",
    opt Flag enabled "enabled",
    opt Text filter_field "filterField",
    opt Text horizons "horizons",
    opt Flag is_batch "isBatch",
    opt Flag is_decompose_territories "isDecomposeTerritories",
    opt Flag is_notification_job "isNotificationJob",
    opt Flag is_oaas "isOaas",
    opt Text job_description "jobDescription",
    opt Text label "label",
    opt Int max_objects_count "maxObjectsCount",
    opt Int minutes "minutes",
    req Text name "name",
    opt Flag no_location "noLocation",
    opt Int notification_interval "notificationInterval",
    opt Text notification_username "notificationUsername",
    opt Flag one_location_mandatory "oneLocationMandatory",
    opt Flag run_next_job "runNextJob",
    opt Text scheduling_policy_id "schedulingPolicyId",
    opt Text secondary_type "secondaryType",
    opt Text stay_scheduled_services_by_boolean "stayScheduledServicesByBoolean",
    opt Int time_span_backward "timeSpanBackward",
    opt Int time_span_forward "timeSpanForward",
    opt Text timezone "timezone",
}

/// `AutomatorConfigSettings`, a [`Metadata`].
#[derive(Default)]
pub struct AutomatorConfigSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `automatorConfig`.
    pub automator_config: ::sforce::List<AutomatorConfig>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { AutomatorConfigSettings: "AutomatorConfigSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(AutomatorConfig) automator_config "automatorConfig",
}
::sforce::component! { AutomatorConfigSettings }
