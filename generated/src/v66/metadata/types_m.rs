// Made by `cargo xtask generate` from metadata 66.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

::sforce::enumeration! {
    /// `MCNodeType`.
    pub enum MCNodeType {
        Text = "TEXT",
        Mtext = "MTEXT",
        Rte = "RTE",
        Img = "IMG",
        Namefield = "NAMEFIELD",
        Url = "URL",
        Datetime = "DATETIME",
        Date = "DATE",
    }
}

/// `MLDataDefinition`, a [`Metadata`].
#[derive(Default)]
pub struct MLDataDefinition {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `entityDeveloperName`, required.
    pub entity_developer_name: Option<String>,
    /// `excludedFields`.
    pub excluded_fields: Vec<String>,
    /// `includedFields`.
    pub included_fields: Vec<String>,
    /// `joinFields`.
    pub join_fields: ::sforce::List<MLField>,
    /// `parentDefinitionDevName`, required.
    pub parent_definition_dev_name: Option<String>,
    /// `scoringFilter`.
    pub scoring_filter: ::sforce::Opt<MLFilter>,
    /// `segmentFilter`.
    pub segment_filter: ::sforce::Opt<MLFilter>,
    /// `trainingFilter`.
    pub training_filter: ::sforce::Opt<MLFilter>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<MLDataDefinitionType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MLDataDefinition: "MLDataDefinition" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text developer_name "developerName",
    req Text entity_developer_name "entityDeveloperName",
    opt Texts excluded_fields "excludedFields",
    opt Texts included_fields "includedFields",
    opt List(MLField) join_fields "joinFields",
    req Text parent_definition_dev_name "parentDefinitionDevName",
    opt One(MLFilter) scoring_filter "scoringFilter",
    opt One(MLFilter) segment_filter "segmentFilter",
    opt One(MLFilter) training_filter "trainingFilter",
    req Pick(MLDataDefinitionType) r#type "type",
}
::sforce::component! { MLDataDefinition }

::sforce::enumeration! {
    /// `MLDataDefinitionType`.
    pub enum MLDataDefinitionType {
        Recipient = "Recipient",
        Candidate = "Candidate",
        Interaction = "Interaction",
        Prediction = "Prediction",
        Generative = "Generative",
    }
}

/// `MLField`.
#[derive(Default)]
pub struct MLField {
    /// `entity`.
    pub entity: Option<String>,
    /// `field`.
    pub field: Option<String>,
    /// `relatedField`.
    pub related_field: ::sforce::Opt<MLField>,
    /// `relationType`.
    pub relation_type: ::sforce::Pick<MLRelationType>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<MLFieldType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MLField: "MLField" in API, base None, subtypes [], object None;
    opt Text entity "entity",
    opt Text field "field",
    opt One(MLField) related_field "relatedField",
    opt Pick(MLRelationType) relation_type "relationType",
    req Pick(MLFieldType) r#type "type",
}

::sforce::enumeration! {
    /// `MLFieldType`.
    pub enum MLFieldType {
        Prediction = "Prediction",
        Pushback = "Pushback",
        Included = "Included",
        Excluded = "Excluded",
        Join = "Join",
        Related = "Related",
        Expression = "Expression",
        SegmentExpression = "SegmentExpression",
        TrainingExpression = "TrainingExpression",
        ScoringExpression = "ScoringExpression",
        PositiveExpression = "PositiveExpression",
        NegativeExpression = "NegativeExpression",
        SourceDate = "SourceDate",
        Retriever = "Retriever",
    }
}

/// `MLFilter`.
#[derive(Default)]
pub struct MLFilter {
    /// `filterName`, required.
    pub filter_name: Option<String>,
    /// `lhFilter`.
    pub lh_filter: ::sforce::Opt<MLFilter>,
    /// `lhPredictionField`.
    pub lh_prediction_field: Option<String>,
    /// `lhType`.
    pub lh_type: ::sforce::Pick<AIValueType>,
    /// `lhUnit`.
    pub lh_unit: ::sforce::Pick<AIFilterUnit>,
    /// `lhValue`.
    pub lh_value: Option<String>,
    /// `operation`, required.
    pub operation: ::sforce::Pick<AIFilterOperation>,
    /// `rhFilter`.
    pub rh_filter: ::sforce::Opt<MLFilter>,
    /// `rhPredictionField`.
    pub rh_prediction_field: Option<String>,
    /// `rhType`.
    pub rh_type: ::sforce::Pick<AIValueType>,
    /// `rhUnit`.
    pub rh_unit: ::sforce::Pick<AIFilterUnit>,
    /// `rhValue`.
    pub rh_value: Option<String>,
    /// `sortOrder`.
    pub sort_order: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MLFilter: "MLFilter" in API, base None, subtypes [], object None;
    req Text filter_name "filterName",
    opt One(MLFilter) lh_filter "lhFilter",
    opt Text lh_prediction_field "lhPredictionField",
    opt Pick(AIValueType) lh_type "lhType",
    opt Pick(AIFilterUnit) lh_unit "lhUnit",
    opt Text lh_value "lhValue",
    req Pick(AIFilterOperation) operation "operation",
    opt One(MLFilter) rh_filter "rhFilter",
    opt Text rh_prediction_field "rhPredictionField",
    opt Pick(AIValueType) rh_type "rhType",
    opt Pick(AIFilterUnit) rh_unit "rhUnit",
    opt Text rh_value "rhValue",
    opt Int sort_order "sortOrder",
}

/// `MLPredictionDefinition`, a [`Metadata`].
#[derive(Default)]
pub struct MLPredictionDefinition {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `aiApplicationDeveloperName`, required.
    pub ai_application_developer_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `masterLabel`.
    pub master_label: Option<String>,
    /// `negativeExpression`.
    pub negative_expression: ::sforce::Opt<MLFilter>,
    /// `positiveExpression`.
    pub positive_expression: ::sforce::Opt<MLFilter>,
    /// `predictionField`.
    pub prediction_field: Option<String>,
    /// `priority`.
    pub priority: Option<i32>,
    /// `pushbackField`.
    pub pushback_field: Option<String>,
    /// `status`, required.
    pub status: ::sforce::Pick<MLPredictionDefinitionStatus>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<AIPredictionType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MLPredictionDefinition: "MLPredictionDefinition" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text ai_application_developer_name "aiApplicationDeveloperName",
    opt Text description "description",
    req Text developer_name "developerName",
    opt Text master_label "masterLabel",
    opt One(MLFilter) negative_expression "negativeExpression",
    opt One(MLFilter) positive_expression "positiveExpression",
    opt Text prediction_field "predictionField",
    nil Int priority "priority",
    opt Text pushback_field "pushbackField",
    req Pick(MLPredictionDefinitionStatus) status "status",
    req Pick(AIPredictionType) r#type "type",
}
::sforce::component! { MLPredictionDefinition }

::sforce::enumeration! {
    /// `MLPredictionDefinitionStatus`.
    pub enum MLPredictionDefinitionStatus {
        Enabled = "Enabled",
        Disabled = "Disabled",
        Draft = "Draft",
    }
}

/// `MLRecommendationDefinition`, a [`Metadata`].
#[derive(Default)]
pub struct MLRecommendationDefinition {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `aiApplicationDeveloperName`, required.
    pub ai_application_developer_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `externalId`.
    pub external_id: Option<String>,
    /// `interactionDateTimeField`.
    pub interaction_date_time_field: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `negativeExpression`.
    pub negative_expression: ::sforce::Opt<MLFilter>,
    /// `positiveExpression`.
    pub positive_expression: ::sforce::Opt<MLFilter>,
    /// `status`, required.
    pub status: ::sforce::Pick<MLRecommendationDefinitionStatus>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MLRecommendationDefinition: "MLRecommendationDefinition" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text ai_application_developer_name "aiApplicationDeveloperName",
    opt Text description "description",
    req Text developer_name "developerName",
    opt Text external_id "externalId",
    opt Text interaction_date_time_field "interactionDateTimeField",
    req Text master_label "masterLabel",
    opt One(MLFilter) negative_expression "negativeExpression",
    opt One(MLFilter) positive_expression "positiveExpression",
    req Pick(MLRecommendationDefinitionStatus) status "status",
}
::sforce::component! { MLRecommendationDefinition }

::sforce::enumeration! {
    /// `MLRecommendationDefinitionStatus`.
    pub enum MLRecommendationDefinitionStatus {
        Enabled = "Enabled",
        Disabled = "Disabled",
        Draft = "Draft",
    }
}

::sforce::enumeration! {
    /// `MLRelationType`.
    pub enum MLRelationType {
        Inner = "Inner",
        Leftouter = "Leftouter",
        Leftinner = "Leftinner",
        Full = "Full",
    }
}

/// `MacroSettings`, a [`Metadata`].
#[derive(Default)]
pub struct MacroSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `contextualMacroFiltering`.
    pub contextual_macro_filtering: Option<bool>,
    /// `enableAdvancedSearch`.
    pub enable_advanced_search: Option<bool>,
    /// `macrosInFolders`.
    pub macros_in_folders: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MacroSettings: "MacroSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag contextual_macro_filtering "contextualMacroFiltering",
    opt Flag enable_advanced_search "enableAdvancedSearch",
    opt Flag macros_in_folders "macrosInFolders",
}
::sforce::component! { MacroSettings }

/// `MailMergeSettings`, a [`Metadata`].
#[derive(Default)]
pub struct MailMergeSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableExtendedMailMerge`.
    pub enable_extended_mail_merge: Option<bool>,
    /// `saveMailMergeDocsAsSalesforceDocs`.
    pub save_mail_merge_docs_as_salesforce_docs: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MailMergeSettings: "MailMergeSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_extended_mail_merge "enableExtendedMailMerge",
    opt Flag save_mail_merge_docs_as_salesforce_docs "saveMailMergeDocsAsSalesforceDocs",
}
::sforce::component! { MailMergeSettings }

::sforce::enumeration! {
    /// `ManageableState`.
    pub enum ManageableState {
        Released = "released",
        Deleted = "deleted",
        Deprecated = "deprecated",
        Installed = "installed",
        Beta = "beta",
        Unmanaged = "unmanaged",
        InstalledEditable = "installedEditable",
        DeprecatedEditable = "deprecatedEditable",
    }
}

/// `ManagedContentNodeType`.
#[derive(Default)]
pub struct ManagedContentNodeType {
    /// `helpText`.
    pub help_text: Option<String>,
    /// `isLocalizable`.
    pub is_localizable: Option<bool>,
    /// `isRequired`.
    pub is_required: Option<bool>,
    /// `nodeLabel`, required.
    pub node_label: Option<String>,
    /// `nodeName`, required.
    pub node_name: Option<String>,
    /// `nodeType`, required.
    pub node_type: ::sforce::Pick<MCNodeType>,
    /// `placeholderText`.
    pub placeholder_text: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ManagedContentNodeType: "ManagedContentNodeType" in API, base None, subtypes [], object None;
    opt Text help_text "helpText",
    opt Flag is_localizable "isLocalizable",
    opt Flag is_required "isRequired",
    req Text node_label "nodeLabel",
    req Text node_name "nodeName",
    req Pick(MCNodeType) node_type "nodeType",
    opt Text placeholder_text "placeholderText",
}

::sforce::enumeration! {
    /// `ManagedContentSpaceModuleStatusEnum`.
    pub enum ManagedContentSpaceModuleStatusEnum {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}

/// `ManagedContentType`, a [`Metadata`].
#[derive(Default)]
pub struct ManagedContentType {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `isMetadataContent`.
    pub is_metadata_content: Option<bool>,
    /// `managedContentNodeTypes`.
    pub managed_content_node_types: ::sforce::List<ManagedContentNodeType>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ManagedContentType: "ManagedContentType" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    req Text developer_name "developerName",
    nil Flag is_metadata_content "isMetadataContent",
    opt List(ManagedContentNodeType) managed_content_node_types "managedContentNodeTypes",
    req Text master_label "masterLabel",
}
::sforce::component! { ManagedContentType }

/// `ManagedEventSubscription`, a [`Metadata`].
#[derive(Default)]
pub struct ManagedEventSubscription {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `defaultReplay`.
    pub default_replay: ::sforce::Pick<EventSubscriptionReplayPreset>,
    /// `errorRecoveryReplay`.
    pub error_recovery_replay: ::sforce::Pick<EventSubscriptionReplayPreset>,
    /// `label`.
    pub label: Option<String>,
    /// `state`.
    pub state: ::sforce::Pick<EventSubscriptionAdminState>,
    /// `topicName`.
    pub topic_name: Option<String>,
    /// `version`.
    pub version: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ManagedEventSubscription: "ManagedEventSubscription" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Pick(EventSubscriptionReplayPreset) default_replay "defaultReplay",
    opt Pick(EventSubscriptionReplayPreset) error_recovery_replay "errorRecoveryReplay",
    opt Text label "label",
    opt Pick(EventSubscriptionAdminState) state "state",
    opt Text topic_name "topicName",
    opt Text version "version",
}
::sforce::component! { ManagedEventSubscription }

/// `ManagedTopic`, a [`Metadata`].
#[derive(Default)]
pub struct ManagedTopic {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `managedTopicType`, required.
    pub managed_topic_type: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `parentName`, required.
    pub parent_name: Option<String>,
    /// `position`, required.
    pub position: Option<i32>,
    /// `topicDescription`, required.
    pub topic_description: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ManagedTopic: "ManagedTopic" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text managed_topic_type "managedTopicType",
    req Text name "name",
    req Text parent_name "parentName",
    req Int position "position",
    req Text topic_description "topicDescription",
}
::sforce::component! { ManagedTopic }

/// `ManagedTopics`, a [`Metadata`].
#[derive(Default)]
pub struct ManagedTopics {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `managedTopic`.
    pub managed_topic: ::sforce::List<ManagedTopic>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ManagedTopics: "ManagedTopics" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(ManagedTopic) managed_topic "managedTopic",
}
::sforce::component! { ManagedTopics }

/// `MapExpression`.
#[derive(Default)]
pub struct MapExpression {
    /// `expression`, required.
    pub expression: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MapExpression: "MapExpression" in API, base None, subtypes [], object None;
    req Text expression "expression",
    req Text name "name",
    opt Text r#type "type",
}

/// `MapReportSettings`, a [`Metadata`].
#[derive(Default)]
pub struct MapReportSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `color`.
    pub color: Option<String>,
    /// `icon`.
    pub icon: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `reportId`.
    pub report_id: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MapReportSettings: "MapReportSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text color "color",
    opt Text icon "icon",
    opt Text name "name",
    opt Text report_id "reportId",
}
::sforce::component! { MapReportSettings }

::sforce::enumeration! {
    /// `MappingAlertType`.
    pub enum MappingAlertType {
        None = "None",
        Warning = "Warning",
        Error = "Error",
    }
}

::sforce::enumeration! {
    /// `MappingBehaviorType`.
    pub enum MappingBehaviorType {
        PointInTime = "PointInTime",
        CurrentValue = "CurrentValue",
    }
}

::sforce::enumeration! {
    /// `MappingOperation`.
    pub enum MappingOperation {
        Autofill = "Autofill",
        Overwrite = "Overwrite",
    }
}

/// `MapsAndLocationSettings`, a [`Metadata`].
#[derive(Default)]
pub struct MapsAndLocationSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableAddressAutoComplete`.
    pub enable_address_auto_complete: Option<bool>,
    /// `enableMapsAndLocation`.
    pub enable_maps_and_location: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MapsAndLocationSettings: "MapsAndLocationSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_address_auto_complete "enableAddressAutoComplete",
    opt Flag enable_maps_and_location "enableMapsAndLocation",
}
::sforce::component! { MapsAndLocationSettings }

::sforce::enumeration! {
    /// `MatchingMethod`.
    pub enum MatchingMethod {
        Exact = "Exact",
        FirstName = "FirstName",
        LastName = "LastName",
        CompanyName = "CompanyName",
        Phone = "Phone",
        City = "City",
        Street = "Street",
        Zip = "Zip",
        Title = "Title",
    }
}

/// `MatchingRule`, a [`Metadata`].
#[derive(Default)]
pub struct MatchingRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `booleanFilter`.
    pub boolean_filter: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `matchingRuleItems`.
    pub matching_rule_items: ::sforce::List<MatchingRuleItem>,
    /// `ruleStatus`, required.
    pub rule_status: ::sforce::Pick<MatchingRuleStatus>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MatchingRule: "MatchingRule" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text boolean_filter "booleanFilter",
    opt Text description "description",
    req Text label "label",
    opt List(MatchingRuleItem) matching_rule_items "matchingRuleItems",
    req Pick(MatchingRuleStatus) rule_status "ruleStatus",
}
::sforce::component! { MatchingRule }

/// `MatchingRuleItem`.
#[derive(Default)]
pub struct MatchingRuleItem {
    /// `blankValueBehavior`.
    pub blank_value_behavior: ::sforce::Pick<BlankValueBehavior>,
    /// `fieldName`, required.
    pub field_name: Option<String>,
    /// `matchingMethod`, required.
    pub matching_method: ::sforce::Pick<MatchingMethod>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MatchingRuleItem: "MatchingRuleItem" in API, base None, subtypes [], object None;
    opt Pick(BlankValueBehavior) blank_value_behavior "blankValueBehavior",
    req Text field_name "fieldName",
    req Pick(MatchingMethod) matching_method "matchingMethod",
}

::sforce::enumeration! {
    /// `MatchingRuleStatus`.
    pub enum MatchingRuleStatus {
        Inactive = "Inactive",
        DeactivationFailed = "DeactivationFailed",
        Activating = "Activating",
        Deactivating = "Deactivating",
        Active = "Active",
        ActivationFailed = "ActivationFailed",
    }
}

/// `MatchingRules`, a [`Metadata`].
#[derive(Default)]
pub struct MatchingRules {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `matchingRules`.
    pub matching_rules: ::sforce::List<MatchingRule>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MatchingRules: "MatchingRules" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(MatchingRule) matching_rules "matchingRules",
}
::sforce::component! { MatchingRules }

::sforce::enumeration! {
    /// `MaxLoginAttempts`.
    pub enum MaxLoginAttempts {
        ThreeAttempts = "ThreeAttempts",
        FiveAttempts = "FiveAttempts",
        TenAttempts = "TenAttempts",
        NoLimit = "NoLimit",
    }
}

/// `McpServerDefinition`, a [`Metadata`].
#[derive(Default)]
pub struct McpServerDefinition {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`, required.
    pub description: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `prompts`.
    pub prompts: ::sforce::List<McpServerPromptDefinition>,
    /// `tools`.
    pub tools: ::sforce::List<McpServerToolDefinition>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { McpServerDefinition: "McpServerDefinition" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text description "description",
    req Text master_label "masterLabel",
    opt List(McpServerPromptDefinition) prompts "prompts",
    opt List(McpServerToolDefinition) tools "tools",
}
::sforce::component! { McpServerDefinition }

/// `McpServerPromptDefinition`.
#[derive(Default)]
pub struct McpServerPromptDefinition {
    /// `descriptionOverride`.
    pub description_override: Option<String>,
    /// `promptName`, required.
    pub prompt_name: Option<String>,
    /// `promptTemplateName`, required.
    pub prompt_template_name: Option<String>,
    /// `promptTitle`.
    pub prompt_title: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { McpServerPromptDefinition: "McpServerPromptDefinition" in API, base None, subtypes [], object None;
    opt Text description_override "descriptionOverride",
    req Text prompt_name "promptName",
    req Text prompt_template_name "promptTemplateName",
    opt Text prompt_title "promptTitle",
}

/// `McpServerToolApiDefinition`.
#[derive(Default)]
pub struct McpServerToolApiDefinition {
    /// `apiIdentifier`, required.
    pub api_identifier: Option<String>,
    /// `apiSource`, required.
    pub api_source: ::sforce::Pick<ApiSource>,
    /// `operation`, required.
    pub operation: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { McpServerToolApiDefinition: "McpServerToolApiDefinition" in API, base None, subtypes [], object None;
    req Text api_identifier "apiIdentifier",
    req Pick(ApiSource) api_source "apiSource",
    req Text operation "operation",
}

/// `McpServerToolDefinition`.
#[derive(Default)]
pub struct McpServerToolDefinition {
    /// `apiDefinition`.
    pub api_definition: ::sforce::Opt<McpServerToolApiDefinition>,
    /// `descriptionOverride`.
    pub description_override: Option<String>,
    /// `toolName`, required.
    pub tool_name: Option<String>,
    /// `toolTitle`.
    pub tool_title: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { McpServerToolDefinition: "McpServerToolDefinition" in API, base None, subtypes [], object None;
    opt One(McpServerToolApiDefinition) api_definition "apiDefinition",
    opt Text description_override "descriptionOverride",
    req Text tool_name "toolName",
    opt Text tool_title "toolTitle",
}

/// `MediaAdSalesSettings`, a [`Metadata`].
#[derive(Default)]
pub struct MediaAdSalesSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableMediaAdSales`.
    pub enable_media_ad_sales: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MediaAdSalesSettings: "MediaAdSalesSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_media_ad_sales "enableMediaAdSales",
}
::sforce::component! { MediaAdSalesSettings }

/// `MediaAgentSettings`, a [`Metadata`].
#[derive(Default)]
pub struct MediaAgentSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableMediaAdOppSummaryEnabled`.
    pub enable_media_ad_opp_summary_enabled: Option<bool>,
    /// `enableMediaProposalAgentEnabled`.
    pub enable_media_proposal_agent_enabled: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MediaAgentSettings: "MediaAgentSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_media_ad_opp_summary_enabled "enableMediaAdOppSummaryEnabled",
    opt Flag enable_media_proposal_agent_enabled "enableMediaProposalAgentEnabled",
}
::sforce::component! { MediaAgentSettings }

/// `MeetingsSettings`, a [`Metadata`].
#[derive(Default)]
pub struct MeetingsSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableSalesforceMeetings`.
    pub enable_salesforce_meetings: Option<bool>,
    /// `enableSalesforceMeetingsSyncCheck`.
    pub enable_salesforce_meetings_sync_check: Option<bool>,
    /// `enableZoomVideoConference`.
    pub enable_zoom_video_conference: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MeetingsSettings: "MeetingsSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_salesforce_meetings "enableSalesforceMeetings",
    opt Flag enable_salesforce_meetings_sync_check "enableSalesforceMeetingsSyncCheck",
    opt Flag enable_zoom_video_conference "enableZoomVideoConference",
}
::sforce::component! { MeetingsSettings }

::sforce::enumeration! {
    /// `MessageType`.
    pub enum MessageType {
        Text = "Text",
        Facebook = "Facebook",
        Line = "Line",
        GoogleHome = "GoogleHome",
        Alexa = "Alexa",
        Omega = "Omega",
        AppleBusinessChat = "AppleBusinessChat",
        WeChat = "WeChat",
        WebChat = "WebChat",
        WhatsApp = "WhatsApp",
        Phone = "Phone",
        EmbeddedMessaging = "EmbeddedMessaging",
        Voice = "Voice",
        Custom = "Custom",
        InternalCopilot = "InternalCopilot",
        VoiceIntegrationPilot = "VoiceIntegrationPilot",
        PstnVoice = "PstnVoice",
        WhatsAppVoice = "WhatsAppVoice",
        SipVoice = "SipVoice",
        Email = "Email",
    }
}

/// `MessagingAuthorization`.
#[derive(Default)]
pub struct MessagingAuthorization {
    /// `authIdentifier`, required.
    pub auth_identifier: Option<String>,
    /// `authProviderName`.
    pub auth_provider_name: Option<String>,
    /// `authorizationType`, required.
    pub authorization_type: ::sforce::Pick<MessagingAuthorizationType>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `publicKeyCertificateSetName`.
    pub public_key_certificate_set_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MessagingAuthorization: "MessagingAuthorization" in API, base None, subtypes [], object None;
    req Text auth_identifier "authIdentifier",
    opt Text auth_provider_name "authProviderName",
    req Pick(MessagingAuthorizationType) authorization_type "authorizationType",
    opt Flag enabled "enabled",
    opt Text public_key_certificate_set_name "publicKeyCertificateSetName",
}

::sforce::enumeration! {
    /// `MessagingAuthorizationType`.
    pub enum MessagingAuthorizationType {
        PublicKeyCertificateSet = "PublicKeyCertificateSet",
        AuthProvider = "AuthProvider",
    }
}

/// `MessagingAutoResponse`.
#[derive(Default)]
pub struct MessagingAutoResponse {
    /// `autoResponseContentType`, required.
    pub auto_response_content_type: ::sforce::Pick<AutoResponseContentType>,
    /// `language`.
    pub language: Option<String>,
    /// `messageDefinitionName`.
    pub message_definition_name: Option<String>,
    /// `response`.
    pub response: Option<String>,
    /// `responseTimeoutInMins`.
    pub response_timeout_in_mins: Option<i32>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<MessagingAutoResponseType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MessagingAutoResponse: "MessagingAutoResponse" in API, base None, subtypes [], object None;
    req Pick(AutoResponseContentType) auto_response_content_type "autoResponseContentType",
    opt Text language "language",
    opt Text message_definition_name "messageDefinitionName",
    opt Text response "response",
    opt Int response_timeout_in_mins "responseTimeoutInMins",
    req Pick(MessagingAutoResponseType) r#type "type",
}

::sforce::enumeration! {
    /// `MessagingAutoResponseType`.
    pub enum MessagingAutoResponseType {
        InitialResponse = "InitialResponse",
        AgentEngagedResponse = "AgentEngagedResponse",
        AgentEndEngagementResponse = "AgentEndEngagementResponse",
        OptInPrompt = "OptInPrompt",
        DoubleOptInPrompt = "DoubleOptInPrompt",
        EndUserInactiveResponse = "EndUserInactiveResponse",
        EndUserIdleResponse = "EndUserIdleResponse",
        OptOutConfirmation = "OptOutConfirmation",
        CustomResponse = "CustomResponse",
        HelpResponse = "HelpResponse",
        OptInConfirmation = "OptInConfirmation",
    }
}

/// `MessagingChannel`, a [`Metadata`].
#[derive(Default)]
pub struct MessagingChannel {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `automatedResponses`.
    pub automated_responses: ::sforce::List<MessagingAutoResponse>,
    /// `channelUsages`.
    pub channel_usages: ::sforce::List<MessagingChannelUsage>,
    /// `countryCode`.
    pub country_code: Option<String>,
    /// `customParameters`.
    pub custom_parameters: ::sforce::List<MessagingChannelCustomParameter>,
    /// `description`.
    pub description: Option<String>,
    /// `embeddedConfig`.
    pub embedded_config: ::sforce::Opt<EmbeddedMessagingChannel>,
    /// `externalAccountId`.
    pub external_account_id: Option<String>,
    /// `isEstimatedWaitTimeEnabled`.
    pub is_estimated_wait_time_enabled: Option<bool>,
    /// `isQueuePositionEnabled`.
    pub is_queue_position_enabled: Option<bool>,
    /// `isSynchronousChatEnabled`.
    pub is_synchronous_chat_enabled: Option<bool>,
    /// `isVoiceModeEnabled`.
    pub is_voice_mode_enabled: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `messagingChannelType`, required.
    pub messaging_channel_type: ::sforce::Pick<MessagingChannelType>,
    /// `messagingKeywords`.
    pub messaging_keywords: ::sforce::List<MessagingKeyword>,
    /// `platformKey`.
    pub platform_key: Option<String>,
    /// `queueRoutingConfig`.
    pub queue_routing_config: Option<String>,
    /// `sessionHandlerAsa`.
    pub session_handler_asa: Option<String>,
    /// `sessionHandlerFlow`.
    pub session_handler_flow: Option<String>,
    /// `sessionHandlerQueue`.
    pub session_handler_queue: Option<String>,
    /// `sessionHandlerType`, required.
    pub session_handler_type: ::sforce::Pick<MessagingSessionHandlerType>,
    /// `sessionHandlerUser`.
    pub session_handler_user: Option<String>,
    /// `standardParameters`.
    pub standard_parameters: ::sforce::List<MessagingChannelStandardParameter>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MessagingChannel: "MessagingChannel" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(MessagingAutoResponse) automated_responses "automatedResponses",
    opt List(MessagingChannelUsage) channel_usages "channelUsages",
    opt Text country_code "countryCode",
    opt List(MessagingChannelCustomParameter) custom_parameters "customParameters",
    opt Text description "description",
    opt One(EmbeddedMessagingChannel) embedded_config "embeddedConfig",
    opt Text external_account_id "externalAccountId",
    opt Flag is_estimated_wait_time_enabled "isEstimatedWaitTimeEnabled",
    opt Flag is_queue_position_enabled "isQueuePositionEnabled",
    opt Flag is_synchronous_chat_enabled "isSynchronousChatEnabled",
    opt Flag is_voice_mode_enabled "isVoiceModeEnabled",
    req Text master_label "masterLabel",
    req Pick(MessagingChannelType) messaging_channel_type "messagingChannelType",
    opt List(MessagingKeyword) messaging_keywords "messagingKeywords",
    opt Text platform_key "platformKey",
    opt Text queue_routing_config "queueRoutingConfig",
    opt Text session_handler_asa "sessionHandlerAsa",
    opt Text session_handler_flow "sessionHandlerFlow",
    opt Text session_handler_queue "sessionHandlerQueue",
    req Pick(MessagingSessionHandlerType) session_handler_type "sessionHandlerType",
    opt Text session_handler_user "sessionHandlerUser",
    opt List(MessagingChannelStandardParameter) standard_parameters "standardParameters",
}
::sforce::component! { MessagingChannel }

/// `MessagingChannelActionParameterMapping`.
#[derive(Default)]
pub struct MessagingChannelActionParameterMapping {
    /// `actionParameterName`, required.
    pub action_parameter_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MessagingChannelActionParameterMapping: "MessagingChannelActionParameterMapping" in API, base None, subtypes [], object None;
    req Text action_parameter_name "actionParameterName",
}

::sforce::enumeration! {
    /// `MessagingChannelConsentType`.
    pub enum MessagingChannelConsentType {
        ImplicitOptIn = "ImplicitOptIn",
        ExplicitOptIn = "ExplicitOptIn",
        DoubleOptIn = "DoubleOptIn",
    }
}

/// `MessagingChannelCustomParameter`.
#[derive(Default)]
pub struct MessagingChannelCustomParameter {
    /// `actionParameterMappings`.
    pub action_parameter_mappings: ::sforce::List<
        MessagingChannelActionParameterMapping,
    >,
    /// `externalParameterName`, required.
    pub external_parameter_name: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `maxLength`.
    pub max_length: Option<i32>,
    /// `name`, required.
    pub name: Option<String>,
    /// `parameterDataType`, required.
    pub parameter_data_type: ::sforce::Pick<FlowDataType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MessagingChannelCustomParameter: "MessagingChannelCustomParameter" in API, base None, subtypes [], object None;
    opt List(MessagingChannelActionParameterMapping) action_parameter_mappings "actionParameterMappings",
    req Text external_parameter_name "externalParameterName",
    req Text master_label "masterLabel",
    opt Int max_length "maxLength",
    req Text name "name",
    req Pick(FlowDataType) parameter_data_type "parameterDataType",
}

::sforce::enumeration! {
    /// `MessagingChannelParameterType`.
    pub enum MessagingChannelParameterType {
        Standard = "Standard",
        Custom = "Custom",
    }
}

/// `MessagingChannelStandardParameter`.
#[derive(Default)]
pub struct MessagingChannelStandardParameter {
    /// `actionParameterMappings`.
    pub action_parameter_mappings: ::sforce::List<
        MessagingChannelActionParameterMapping,
    >,
    /// `parameterType`, required.
    pub parameter_type: ::sforce::Pick<MessagingChannelStandardParameterType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MessagingChannelStandardParameter: "MessagingChannelStandardParameter" in API, base None, subtypes [], object None;
    opt List(MessagingChannelActionParameterMapping) action_parameter_mappings "actionParameterMappings",
    req Pick(MessagingChannelStandardParameterType) parameter_type "parameterType",
}

::sforce::enumeration! {
    /// `MessagingChannelStandardParameterType`.
    pub enum MessagingChannelStandardParameterType {
        FirstName = "FirstName",
        LastName = "LastName",
        Email = "Email",
        Subject = "Subject",
    }
}

::sforce::enumeration! {
    /// `MessagingChannelType`.
    pub enum MessagingChannelType {
        EmbeddedMessaging = "EmbeddedMessaging",
        InternalCopilot = "InternalCopilot",
        Voice = "Voice",
        Custom = "Custom",
        Facebook = "Facebook",
        Line = "Line",
        WhatsApp = "WhatsApp",
        AppleMessagesForBusiness = "AppleMessagesForBusiness",
        VoiceIntegrationPilot = "VoiceIntegrationPilot",
        Text = "Text",
        PstnVoice = "PstnVoice",
        WhatsAppVoice = "WhatsAppVoice",
        SipVoice = "SipVoice",
        Email = "Email",
    }
}

/// `MessagingChannelUsage`.
#[derive(Default)]
pub struct MessagingChannelUsage {
    /// `channelConsentType`.
    pub channel_consent_type: ::sforce::Pick<MessagingChannelConsentType>,
    /// `deploymentType`, required.
    pub deployment_type: ::sforce::Pick<MessagingChannelUsageDeploymentType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MessagingChannelUsage: "MessagingChannelUsage" in API, base None, subtypes [], object None;
    opt Pick(MessagingChannelConsentType) channel_consent_type "channelConsentType",
    req Pick(MessagingChannelUsageDeploymentType) deployment_type "deploymentType",
}

::sforce::enumeration! {
    /// `MessagingChannelUsageDeploymentType`.
    pub enum MessagingChannelUsageDeploymentType {
        DigitalEngagementConversation = "DigitalEngagementConversation",
        UnifiedConversation = "UnifiedConversation",
        MessagingEngagement = "MessagingEngagement",
        MarketingJourneyBuilder = "MarketingJourneyBuilder",
    }
}

/// `MessagingKeyword`.
#[derive(Default)]
pub struct MessagingKeyword {
    /// `keyword`.
    pub keyword: Vec<String>,
    /// `keywordType`, required.
    pub keyword_type: ::sforce::Pick<MessagingKeywordType>,
    /// `language`, required.
    pub language: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MessagingKeyword: "MessagingKeyword" in API, base None, subtypes [], object None;
    opt Texts keyword "keyword",
    req Pick(MessagingKeywordType) keyword_type "keywordType",
    req Text language "language",
}

::sforce::enumeration! {
    /// `MessagingKeywordType`.
    pub enum MessagingKeywordType {
        OptIn = "OptIn",
        DoubleOptIn = "DoubleOptIn",
        OptOut = "OptOut",
        Help = "Help",
        Custom = "Custom",
    }
}

::sforce::enumeration! {
    /// `MessagingSessionHandlerType`.
    pub enum MessagingSessionHandlerType {
        Queue = "Queue",
        Flow = "Flow",
        User = "User",
        AgentforceServiceAgent = "AgentforceServiceAgent",
    }
}

/// `Metadata`.
#[derive(Default)]
pub struct Metadata {
    /// `fullName`.
    pub full_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Metadata: "Metadata" in API, base None, subtypes [
        AIApplication,
        AIApplicationConfig,
        AIReplyRecommendationsSettings,
        AIScoringModelDefVersion,
        AIScoringModelDefinition,
        AccountIntelligenceSettings,
        AccountPlanObjMeasCalcDef,
        AccountPlanSettings,
        AccountRelationshipShareRule,
        AccountSettings,
        AccountingFieldMapping,
        AccountingSettings,
        ActionLauncherItemDef,
        ActionLinkGroupTemplate,
        ActionPlanTemplate,
        ActionableListDefinition,
        ActionsSettings,
        ActivitiesSettings,
        ActnblListKeyPrfmIndDef,
        AddressSettings,
        AgentPlatformSettings,
        AgentforceAccountManagementSettings,
        AgentforceForDevelopersSettings,
        Ai4mSettings,
        AiAuthoringBundle,
        AiPlannerVoiceDef,
        AiResponseFormat,
        AiResponseFormatIstr,
        AiSurface,
        AiSurfaceInstruction,
        AnalyticSnapshot,
        AnalyticsDashboard,
        AnalyticsDatasetDefinition,
        AnalyticsSettings,
        AnalyticsVisualization,
        AnalyticsWorkspace,
        AnimationRule,
        ApexClass,
        ApexComponent,
        ApexEmailNotifications,
        ApexLimitSettings,
        ApexPage,
        ApexSettings,
        ApexTestSuite,
        ApexTrigger,
        ApiNamedQuery,
        AppAnalyticsSettings,
        AppExperienceSettings,
        AppFrameworkTemplateBundle,
        AppMenu,
        ApplicationRecordTypeConfig,
        AppointmentAssignmentPolicy,
        AppointmentBookingSettings,
        AppointmentSchedulingPolicy,
        ApprovalProcess,
        AssessmentConfiguration,
        AssignmentRule,
        AssignmentRules,
        AssociationEngineSettings,
        Audience,
        AuraDefinitionBundle,
        AuthProvider,
        AutoResponseRule,
        AutoResponseRules,
        AutomatedContactsSettings,
        AutomatorConfigSettings,
        BillingSettings,
        BlacklistedConsumer,
        BlockchainSettings,
        Bot,
        BotBlock,
        BotBlockVersion,
        BotSettings,
        BotTemplate,
        BotVersion,
        BranchManagementSettings,
        BrandingSet,
        BriefcaseDefinition,
        BusinessHoursEntry,
        BusinessHoursSettings,
        BusinessProcess,
        BusinessProcessGroup,
        CMSConnectSource,
        CallCenter,
        CallCenterRoutingMap,
        CallCoachingMediaProvider,
        CallCtrAgentFavTrfrDest,
        CampaignInfluenceModel,
        CampaignSettings,
        CanvasMetadata,
        CareBenefitVerifySettings,
        CareLimitType,
        CareProviderAfflRoleConfig,
        CareProviderSearchConfig,
        CareRequestConfiguration,
        CareSystemFieldMapping,
        CaseSettings,
        CaseSubjectParticle,
        CatalogedApi,
        CatalogedApiArtifactVersionInfo,
        CatalogedApiVersion,
        Certificate,
        ChannelLayout,
        ChannelObjectLinkingRule,
        ChannelRevMgmtSettings,
        ChatterAnswersSettings,
        ChatterEmailsMDSettings,
        ChatterExtension,
        ChatterSettings,
        ChoiceList,
        ClaimMgmtFoundationEnabledSettings,
        CleanDataService,
        CmsnStmtLineItemConfig,
        CmsnStmtLineItemTypConfig,
        CodeBuilderSettings,
        CollectionsDashboardSettings,
        CommandAction,
        CommerceSettings,
        CommissionStatementConfig,
        CommsServiceConsoleSettings,
        CommunicationChannelLine,
        CommunicationChannelType,
        CommunitiesSettings,
        Community,
        CommunityTemplateDefinition,
        CommunityThemeDefinition,
        CompactLayout,
        CompanySettings,
        ConnectedApp,
        ConnectedAppSettings,
        ContentAsset,
        ContentSettings,
        ContentTypeBundle,
        ContractSettings,
        ConvIntelligenceSignalRule,
        ConversationChannelDefinition,
        ConversationMessageDefinition,
        ConversationServiceIntegrationSettings,
        ConversationVendorInfo,
        ConversationalIntelligenceSettings,
        CorsWhitelistOrigin,
        CourseWaitlistConfig,
        CriteriaSettings,
        CspTrustedSite,
        CurrencySettings,
        CustomAddressFieldSettings,
        CustomApplication,
        CustomApplicationComponent,
        CustomFeedFilter,
        CustomField,
        CustomFieldDisplay,
        CustomHelpMenuSection,
        CustomIndex,
        CustomLabel,
        CustomLabels,
        CustomMetadata,
        CustomNotificationType,
        CustomObject,
        CustomObjectTranslation,
        CustomPageWebLink,
        CustomPermission,
        CustomSite,
        CustomTab,
        CustomValue,
        CustomerDataPlatformSettings,
        CustomizablePropensityScoringSettings,
        Dashboard,
        DashboardFolder,
        DataCategoryGroup,
        DataConnector,
        DataConnectorAttribute,
        DataConnectorAttributeOpt,
        DataConnectorError,
        DataDotComSettings,
        DataImportManagementSettings,
        DataObjectSearchIndexConf,
        DataWeaveResource,
        DelegateGroup,
        DeploymentSettings,
        DevHubSettings,
        DgtAssetMgmtProvider,
        DgtAssetMgmtPrvdLghtCpnt,
        DictionariesSettings,
        DigitalExperience,
        DigitalExperienceBundle,
        DigitalExperienceConfig,
        DiscoveryAIModel,
        DiscoveryGoal,
        DiscoverySettings,
        DiscoveryStory,
        Document,
        DocumentCategory,
        DocumentCategoryDocumentType,
        DocumentChecklistSettings,
        DocumentExtractionDef,
        DocumentFolder,
        DocumentType,
        DripFeedConfigSettings,
        DuplicateRule,
        DxGlobalTermsSettings,
        DynamicFormsSettings,
        DynamicFulfillmentOrchestratorSettings,
        DynamicGanttSettings,
        EACSettings,
        EclairGeoData,
        EinsteinAISettings,
        EinsteinAgentSettings,
        EinsteinAssistantSettings,
        EinsteinCopilotSettings,
        EinsteinDealInsightsSettings,
        EinsteinDocumentCaptureSettings,
        EinsteinGptSettings,
        EmailAdministrationSettings,
        EmailFolder,
        EmailIntegrationSettings,
        EmailServicesFunction,
        EmailTemplate,
        EmailTemplateFolder,
        EmailTemplateSettings,
        EmbeddedServiceBranding,
        EmbeddedServiceConfig,
        EmbeddedServiceFlowConfig,
        EmbeddedServiceLiveAgent,
        EmbeddedServiceMenuSettings,
        EmergencySettings,
        EmpSvcInvocableActionDef,
        EmployeeDataSyncProfile,
        EmployeeFieldAccessSettings,
        EmployeeUserSettings,
        EncryptionKeySettings,
        EnhancedNotesSettings,
        EntitlementProcess,
        EntitlementSettings,
        EntitlementTemplate,
        EscalationRule,
        EscalationRules,
        EssentialsSettings,
        EventLogObjectSettings,
        EventRelayConfig,
        EventSettings,
        EvfSettings,
        ExperienceBundle,
        ExperienceBundleSettings,
        ExperienceContainer,
        ExperiencePropertyTypeBundle,
        ExtConvParticipantIntegDef,
        ExternalAuthIdentityProvider,
        ExternalClientAppSettings,
        ExternalClientApplication,
        ExternalCredential,
        ExternalDataSource,
        ExternalDataSrcDescriptor,
        ExternalServiceRegistration,
        ExtlClntAppAttestSettings,
        ExtlClntAppCanvasSettings,
        ExtlClntAppConfigurablePolicies,
        ExtlClntAppGlobalOauthSettings,
        ExtlClntAppMobileConfigurablePolicies,
        ExtlClntAppMobileSettings,
        ExtlClntAppNotificationSettings,
        ExtlClntAppOauthConfigurablePolicies,
        ExtlClntAppOauthSettings,
        ExtlClntAppPushConfigurablePolicies,
        ExtlClntAppPushSettings,
        ExtlClntAppSamlConfigurablePolicies,
        FieldRestrictionRule,
        FieldServiceMobileConfig,
        FieldServiceMobileExtension,
        FieldServiceSettings,
        FieldSet,
        FileUploadAndDownloadSecuritySettings,
        FilesConnectSettings,
        FlexiPage,
        Flow,
        FlowCategory,
        FlowDefinition,
        FlowSettings,
        FlowTest,
        FlowValueMap,
        Folder,
        ForecastingFilter,
        ForecastingFilterCondition,
        ForecastingGroup,
        ForecastingObjectListSettings,
        ForecastingSettings,
        ForecastingSourceDefinition,
        ForecastingType,
        ForecastingTypeSource,
        FormulaSettings,
        FulfillmentStepType,
        GRCIntelligenceUddSettings,
        GatewayProviderPaymentMethodType,
        GenAiFunction,
        GenAiPlannerBundle,
        GenAiPlugin,
        GenComputingSummaryDef,
        GenOpPlanEligibilityConfig,
        GeneralConfigSettings,
        GeocodeSettings,
        GlobalValueSet,
        GlobalValueSetTranslation,
        GoogleAppsSettings,
        Group,
        HerokuAppLinkSettings,
        HighVelocitySalesSettings,
        HomePageComponent,
        HomePageLayout,
        IPAddressRange,
        IdeasSettings,
        IdentityProviderSettings,
        IdentityVerificationProcDef,
        IdentityVerificationProcDtl,
        IdentityVerificationProcFld,
        IframeWhiteListUrlSettings,
        InboundCertificate,
        InboundNetworkConnection,
        IncidentMgmtSettings,
        IncludeEstTaxInQuoteCPQSettings,
        IncludeEstTaxInQuoteSettings,
        Index,
        IndustriesAutomotiveSettings,
        IndustriesChannelPartnerInventorySettings,
        IndustriesConnectedServiceSettings,
        IndustriesConstraintsSettings,
        IndustriesContextSettings,
        IndustriesEinsteinFeatureSettings,
        IndustriesEnergyUtilitiesMultiSiteSettings,
        IndustriesEventOrchSettings,
        IndustriesFieldServiceSettings,
        IndustriesGamificationSettings,
        IndustriesLoyaltySettings,
        IndustriesLsCommercialSettings,
        IndustriesManufacturingSettings,
        IndustriesMfgSampleManagementSettings,
        IndustriesPricingSettings,
        IndustriesRatingSettings,
        IndustriesSettings,
        IndustriesUnifiedInventorySettings,
        IndustriesUnifiedPromotionsSettings,
        IndustriesUsageSettings,
        IndustriesVectorSearchSettings,
        InsPlcyCoverageSpecConfig,
        InsPlcyLineOfBusConfig,
        InsPolicyLifecycleConfig,
        InsPolicyManagementConfig,
        InsRatePlanCmsnConfig,
        InsRatePlanTypeConfig,
        InstalledPackage,
        InsuranceBrokerageSettings,
        IntegArtifactDef,
        IntegrationProviderDef,
        InterestTaggingSettings,
        InvLatePymntRiskCalcSettings,
        InventoryAllocationSettings,
        InventoryReplenishmentSettings,
        InventorySettings,
        InvocableActionExtension,
        InvocableActionSettings,
        IoTSettings,
        KeywordList,
        KnowledgeGenerationSettings,
        KnowledgeSettings,
        LaborCostOptimizationSettings,
        LanguageSettings,
        LargeQuotesandOrdersForRlmSettings,
        Layout,
        LeadConfigSettings,
        LeadConvertSettings,
        LearningAchievementConfig,
        Letterhead,
        LicenseDefinition,
        LicensingSettings,
        LightningBolt,
        LightningComponentBundle,
        LightningExperienceSettings,
        LightningExperienceTheme,
        LightningMessageChannel,
        LightningOnboardingConfig,
        LightningTypeBundle,
        ListView,
        LiveAgentSettings,
        LiveChatAgentConfig,
        LiveChatButton,
        LiveChatDeployment,
        LiveChatSensitiveDataRule,
        LiveMessageSettings,
        LogicSettings,
        MLDataDefinition,
        MLPredictionDefinition,
        MLRecommendationDefinition,
        MacroSettings,
        MailMergeSettings,
        ManagedContentType,
        ManagedEventSubscription,
        ManagedTopic,
        ManagedTopics,
        MapReportSettings,
        MapsAndLocationSettings,
        MatchingRule,
        MatchingRules,
        McpServerDefinition,
        MediaAdSalesSettings,
        MediaAgentSettings,
        MeetingsSettings,
        MessagingChannel,
        MetadataWithContent,
        MfgServiceConsoleSettings,
        MilestoneType,
        MlDomain,
        MlModelConnection,
        MlModelSchema,
        MobSecurityCertPinConfig,
        MobileApplicationDetail,
        MobileSecurityAssignment,
        MobileSecurityPolicy,
        MobileSettings,
        ModerationRule,
        MutingPermissionSet,
        MyDomainDiscoverableLogin,
        MyDomainSettings,
        NameSettings,
        NamedCredential,
        NavigationMenu,
        Network,
        NetworkBranding,
        NotificationTypeConfig,
        NotificationsSettings,
        OauthCustomScope,
        OauthOidcSettings,
        OauthTokenExchangeHandler,
        ObjectLinkingSettings,
        ObjectMappingSettings,
        OmniChannelPricingSettings,
        OmniChannelSettings,
        OmniDataTransform,
        OmniExtTrackingDef,
        OmniExtTrackingEventDef,
        OmniIntegrationProcedure,
        OmniInteractionAccessConfig,
        OmniInteractionConfig,
        OmniScript,
        OmniStudioSettings,
        OmniSupervisorConfig,
        OmniTrackingComponentDef,
        OmniTrackingGroup,
        OmniUiCard,
        OnlineSalesSettings,
        OpportunityScoreSettings,
        OpportunitySettings,
        OptimizationSettings,
        Orchestration,
        OrchestrationContext,
        OrderManagementSettings,
        OrderSettings,
        OrgSettings,
        OutboundNetworkConnection,
        Package,
        PardotEinsteinSettings,
        PardotSettings,
        ParticipantRole,
        PartyDataModelSettings,
        PathAssistant,
        PathAssistantSettings,
        PaymentGatewayProvider,
        PaymentsManagementEnabledSettings,
        PaymentsSettings,
        PaymentsSharingSettings,
        PaynowStarterUpgradeEnabledSettings,
        PermissionSet,
        PermissionSetGroup,
        PermissionSetLicenseDefinition,
        PersonAccountOwnerPowerUser,
        PicklistSettings,
        PicklistValue,
        PipelineInspMetricConfig,
        PlatformCachePartition,
        PlatformEncryptionSettings,
        PlatformEventChannel,
        PlatformEventChannelMember,
        PlatformEventSettings,
        PlatformEventSubscriberConfig,
        PlatformSlackSettings,
        PlatformWebIdeSettings,
        Portal,
        PortalDelegablePermissionSet,
        PortalsSettings,
        PostTemplate,
        PredictionBuilderSettings,
        PresenceDeclineReason,
        PresenceUserConfig,
        PriceRule,
        PrivacySettings,
        PrmCoreSettings,
        ProcessFlowMigration,
        ProductAttrDisplayConfig,
        ProductAttributeSet,
        ProductCatalogManagementSettings,
        ProductConfiguratorSettings,
        ProductDiscoverySettings,
        ProductSettings,
        ProductSpecificationRecType,
        ProductSpecificationType,
        Profile,
        ProfilePasswordPolicy,
        ProfileSessionSetting,
        Prompt,
        ProviderSampleLimitTemplate,
        PublicKeyCertificate,
        PublicKeyCertificateSet,
        PurchaseOrderMgmtSettings,
        Queue,
        QueueRoutingConfig,
        QuickAction,
        QuickTextSettings,
        QuoteSettings,
        RealTimeEventSettings,
        RecAlrtDataSrcExpSetDef,
        RecommendationBuilderSettings,
        RecommendationStrategy,
        RecordActionDeployment,
        RecordAlertCategory,
        RecordAlertDataSource,
        RecordAlertTemplate,
        RecordPageSettings,
        RecordType,
        RedirectWhitelistUrl,
        ReferencedDashboard,
        ReferralMarketingConfig,
        ReferralMarketingSettings,
        RegisteredExternalService,
        RelatedRecordAccessDef,
        RelatedRecordAssocCriteria,
        RelationshipGraphDefinition,
        ReleaseMgmtSettings,
        RemoteSiteSetting,
        Report,
        ReportFolder,
        ReportType,
        RestrictionRule,
        RetailExecutionSettings,
        RevenueManagementSettings,
        RiskMgmtSettings,
        Role,
        RoleOrTerritory,
        RpaRobotPoolMetadata,
        RuleLibraryDefinition,
        SalesDealAgentSettings,
        SalesWorkQueueSettings,
        SamlSsoConfig,
        SandboxSettings,
        SceGlobalModelOptOutSettings,
        SchedulingObjective,
        SchedulingRecipeSettings,
        SchedulingRule,
        SchemaSettings,
        Scontrol,
        SearchCriteriaConfiguration,
        SearchCustomization,
        SearchOrgWideObjectConfig,
        SearchSettings,
        SecurityAgentSettings,
        SecurityHubSettings,
        SecuritySettings,
        SequenceServiceSettings,
        ServiceAIRecommendationsSettings,
        ServiceAISetupDefinition,
        ServiceAISetupField,
        ServiceChannel,
        ServiceCloudNotificationOrchestratorSettings,
        ServiceCloudVoiceSettings,
        ServiceItsmIntelligenceUddSettings,
        ServiceLegalStatusesSettings,
        ServiceMgmtKnwlgArtclConfig,
        ServiceMgmtKnwlgArtclConfigSettings,
        ServicePresenceStatus,
        ServiceProcess,
        ServiceProcessSettings,
        ServiceScheduleConfig,
        ServiceSetupAssistantSettings,
        SetupCopilotSettings,
        SharingBaseRule,
        SharingCriteriaRule,
        SharingGuestRule,
        SharingOwnerRule,
        SharingReason,
        SharingRules,
        SharingSet,
        SharingSettings,
        SharingTerritoryRule,
        SiteDotCom,
        SiteSettings,
        Skill,
        SkillType,
        SoFieldMappingSettings,
        SocialCustomerServiceSettings,
        SourceTrackingSettings,
        StandardValue,
        StandardValueSet,
        StandardValueSetTranslation,
        StaticDynamicValMapping,
        StaticResource,
        StockRotationSettings,
        SubscriptionManagementSettings,
        SurveySettings,
        SvcCatalogCategory,
        SvcCatalogFilterCriteria,
        SvcCatalogFulfillmentFlow,
        SynchronizeSettings,
        SynonymDictionary,
        SystemNotificationSettings,
        TelemetryActionDefStep,
        TelemetryActionDefinition,
        TelemetryActnDefStepAttr,
        TelemetryDefinition,
        TelemetryDefinitionVersion,
        Territory,
        Territory2,
        Territory2Model,
        Territory2Rule,
        Territory2Settings,
        Territory2Type,
        TimeSheetTemplate,
        TimelineObjectDefinition,
        TmfOutboundNotificationSettings,
        TmshtLaborCostOptimAiSettings,
        TopicsForObjects,
        TrailheadSettings,
        TransactionSecurityPolicy,
        Translations,
        TrialOrgSettings,
        TriggerConfigurationsSettings,
        UIObjectRelationConfig,
        UiFormatSpecificationSet,
        UiPlugin,
        UiPreviewMessageTabDef,
        UnifiedSalesIntelligenceSettings,
        UserAuthCertificate,
        UserCriteria,
        UserEngagementSettings,
        UserInterfaceSettings,
        UserManagementSettings,
        UserProvisioningConfig,
        ValidationRule,
        VirtualVisitConfig,
        VoiceEngagementMediaFile,
        VoiceEngagementMediaUsage,
        VoiceEngmtMediaFileAsgnt,
        VoiceSettings,
        WarrantyLifecycleMgmtSettings,
        WaveAnalyticAssetCollection,
        WaveApplication,
        WaveComponent,
        WaveDashboard,
        WaveDataflow,
        WaveDataset,
        WaveLens,
        WaveRecipe,
        WaveTemplateBundle,
        WaveXmd,
        Web3Settings,
        WebApplication,
        WebApplicationSettings,
        WebLink,
        WebStoreBundle,
        WebStoreTemplate,
        WebToXSettings,
        WorkDotComSettings,
        Workflow,
        WorkflowAction,
        WorkflowAlert,
        WorkflowFieldUpdate,
        WorkflowFlowAction,
        WorkflowFlowAutomation,
        WorkflowKnowledgePublish,
        WorkflowOutboundMessage,
        WorkflowRule,
        WorkflowSend,
        WorkflowTask,
        WorkforceEngagementSettings,
    ], object None;
    opt Text full_name "fullName",
}
::sforce::component! { Metadata }

/// `MetadataWithContent`, a [`Metadata`].
#[derive(Default)]
pub struct MetadataWithContent {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `content`.
    pub content: Option<::sforce::Blob>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MetadataWithContent: "MetadataWithContent" in API, base Some(&Metadata), subtypes [
        ApexClass,
        ApexComponent,
        ApexPage,
        ApexTrigger,
        Certificate,
        ContentAsset,
        DataWeaveResource,
        DigitalExperience,
        DiscoveryAIModel,
        DiscoveryStory,
        Document,
        EclairGeoData,
        EmailTemplate,
        FieldServiceMobileExtension,
        InboundCertificate,
        NetworkBranding,
        Orchestration,
        Scontrol,
        SiteDotCom,
        StaticResource,
        UiPlugin,
        UserAuthCertificate,
        WaveComponent,
        WaveDashboard,
        WaveDataflow,
        WaveLens,
        WaveRecipe,
    ], object None;
    opt Text full_name "fullName",
    opt Blob content "content",
}
::sforce::component! { MetadataWithContent }

/// `MfgServiceConsoleSettings`, a [`Metadata`].
#[derive(Default)]
pub struct MfgServiceConsoleSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableMfgServiceConsole`.
    pub enable_mfg_service_console: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MfgServiceConsoleSettings: "MfgServiceConsoleSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_mfg_service_console "enableMfgServiceConsole",
}
::sforce::component! { MfgServiceConsoleSettings }

/// `MilestoneCompletionCriteria`.
#[derive(Default)]
pub struct MilestoneCompletionCriteria {
    /// `criteriaBooleanFilter`.
    pub criteria_boolean_filter: Option<String>,
    /// `criteriaObjectName`.
    pub criteria_object_name: Option<String>,
    /// `criteriaObjectType`.
    pub criteria_object_type: Option<String>,
    /// `milestoneCriteriaFilterItems`.
    pub milestone_criteria_filter_items: ::sforce::PolyList<FilterItem>,
    /// `milestoneCriteriaFormula`.
    pub milestone_criteria_formula: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MilestoneCompletionCriteria: "MilestoneCompletionCriteria" in API, base None, subtypes [], object None;
    opt Text criteria_boolean_filter "criteriaBooleanFilter",
    opt Text criteria_object_name "criteriaObjectName",
    opt Text criteria_object_type "criteriaObjectType",
    opt List(FilterItem) milestone_criteria_filter_items "milestoneCriteriaFilterItems",
    opt Text milestone_criteria_formula "milestoneCriteriaFormula",
}

/// `MilestonePauseCriteria`.
#[derive(Default)]
pub struct MilestonePauseCriteria {
    /// `criteriaBooleanFilter`.
    pub criteria_boolean_filter: Option<String>,
    /// `milestoneCriteriaFilterItems`.
    pub milestone_criteria_filter_items: ::sforce::PolyList<FilterItem>,
    /// `milestoneCriteriaFormula`.
    pub milestone_criteria_formula: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MilestonePauseCriteria: "MilestonePauseCriteria" in API, base None, subtypes [], object None;
    opt Text criteria_boolean_filter "criteriaBooleanFilter",
    opt List(FilterItem) milestone_criteria_filter_items "milestoneCriteriaFilterItems",
    opt Text milestone_criteria_formula "milestoneCriteriaFormula",
}

::sforce::enumeration! {
    /// `MilestoneTimeUnits`.
    pub enum MilestoneTimeUnits {
        Minutes = "Minutes",
        Hours = "Hours",
        Days = "Days",
    }
}

/// `MilestoneType`, a [`Metadata`].
#[derive(Default)]
pub struct MilestoneType {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `recurrenceType`.
    pub recurrence_type: ::sforce::Pick<MilestoneTypeRecurrenceType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MilestoneType: "MilestoneType" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    opt Pick(MilestoneTypeRecurrenceType) recurrence_type "recurrenceType",
}
::sforce::component! { MilestoneType }

::sforce::enumeration! {
    /// `MilestoneTypeRecurrenceType`.
    pub enum MilestoneTypeRecurrenceType {
        None = "none",
        RecursIndependently = "recursIndependently",
        RecursChained = "recursChained",
    }
}

/// `MiniLayout`.
#[derive(Default)]
pub struct MiniLayout {
    /// `fields`.
    pub fields: Vec<String>,
    /// `relatedLists`.
    pub related_lists: ::sforce::List<RelatedListItem>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MiniLayout: "MiniLayout" in API, base None, subtypes [], object None;
    opt Texts fields "fields",
    opt List(RelatedListItem) related_lists "relatedLists",
}

/// `MktDataLakeAttributes`.
#[derive(Default)]
pub struct MktDataLakeAttributes {
    /// `creationType`.
    pub creation_type: ::sforce::Pick<DefinitionCreationType>,
    /// `isEnabled`.
    pub is_enabled: Option<bool>,
    /// `objectCategory`.
    pub object_category: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MktDataLakeAttributes: "MktDataLakeAttributes" in API, base None, subtypes [], object None;
    opt Pick(DefinitionCreationType) creation_type "creationType",
    opt Flag is_enabled "isEnabled",
    opt Text object_category "objectCategory",
}

/// `MktDataLakeFieldAttributes`.
#[derive(Default)]
pub struct MktDataLakeFieldAttributes {
    /// `dateFormat`.
    pub date_format: Option<String>,
    /// `definitionCreationType`.
    pub definition_creation_type: ::sforce::Pick<DefinitionCreationType>,
    /// `externalName`.
    pub external_name: Option<String>,
    /// `isEventDate`.
    pub is_event_date: Option<bool>,
    /// `isInternalOrganization`.
    pub is_internal_organization: Option<bool>,
    /// `isRecordModified`.
    pub is_record_modified: Option<bool>,
    /// `keyQualifierName`.
    pub key_qualifier_name: Option<String>,
    /// `mktDatalakeSrcKeyQualifier`.
    pub mkt_datalake_src_key_qualifier: Option<String>,
    /// `primaryIndexOrder`.
    pub primary_index_order: Option<i32>,
    /// `usageTag`.
    pub usage_tag: ::sforce::Pick<UsageTag>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MktDataLakeFieldAttributes: "MktDataLakeFieldAttributes" in API, base None, subtypes [], object None;
    opt Text date_format "dateFormat",
    opt Pick(DefinitionCreationType) definition_creation_type "definitionCreationType",
    opt Text external_name "externalName",
    opt Flag is_event_date "isEventDate",
    opt Flag is_internal_organization "isInternalOrganization",
    opt Flag is_record_modified "isRecordModified",
    opt Text key_qualifier_name "keyQualifierName",
    opt Text mkt_datalake_src_key_qualifier "mktDatalakeSrcKeyQualifier",
    opt Int primary_index_order "primaryIndexOrder",
    opt Pick(UsageTag) usage_tag "usageTag",
}

/// `MktDataModelAttributes`.
#[derive(Default)]
pub struct MktDataModelAttributes {
    /// `creationType`.
    pub creation_type: ::sforce::Pick<DefinitionCreationType>,
    /// `dataModelTaxonomy`.
    pub data_model_taxonomy: Option<String>,
    /// `dataSpaceName`.
    pub data_space_name: Option<String>,
    /// `dataSpacePrefix`.
    pub data_space_prefix: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `isEnabled`.
    pub is_enabled: Option<bool>,
    /// `isSegmentable`.
    pub is_segmentable: Option<bool>,
    /// `isUsedForMetrics`.
    pub is_used_for_metrics: Option<bool>,
    /// `labelOverride`.
    pub label_override: Option<String>,
    /// `masterLabel`.
    pub master_label: Option<String>,
    /// `objectCategory`.
    pub object_category: Option<String>,
    /// `referenceEntityGroup`.
    pub reference_entity_group: Option<String>,
    /// `referenceEntityName`.
    pub reference_entity_name: Option<String>,
    /// `referenceEntitySubjectArea`.
    pub reference_entity_subject_area: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MktDataModelAttributes: "MktDataModelAttributes" in API, base None, subtypes [], object None;
    opt Pick(DefinitionCreationType) creation_type "creationType",
    opt Text data_model_taxonomy "dataModelTaxonomy",
    opt Text data_space_name "dataSpaceName",
    opt Text data_space_prefix "dataSpacePrefix",
    opt Text description "description",
    opt Flag is_enabled "isEnabled",
    opt Flag is_segmentable "isSegmentable",
    opt Flag is_used_for_metrics "isUsedForMetrics",
    opt Text label_override "labelOverride",
    opt Text master_label "masterLabel",
    opt Text object_category "objectCategory",
    opt Text reference_entity_group "referenceEntityGroup",
    opt Text reference_entity_name "referenceEntityName",
    opt Text reference_entity_subject_area "referenceEntitySubjectArea",
}

/// `MktDataModelFieldAttributes`.
#[derive(Default)]
pub struct MktDataModelFieldAttributes {
    /// `definitionCreationType`.
    pub definition_creation_type: ::sforce::Pick<DefinitionCreationType>,
    /// `invalidMergeActionType`.
    pub invalid_merge_action_type: ::sforce::Pick<InvalidMergeActionType>,
    /// `isDynamicLookup`.
    pub is_dynamic_lookup: Option<bool>,
    /// `keyQualifierName`.
    pub key_qualifier_name: Option<String>,
    /// `labelOverride`.
    pub label_override: Option<String>,
    /// `mappingAlertType`.
    pub mapping_alert_type: ::sforce::Pick<MappingAlertType>,
    /// `masterLabel`.
    pub master_label: Option<String>,
    /// `primaryIndexOrder`.
    pub primary_index_order: Option<i32>,
    /// `refAttrDeveloperName`.
    pub ref_attr_developer_name: Option<String>,
    /// `usageTag`.
    pub usage_tag: ::sforce::Pick<MktDataModelFieldUsageTag>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MktDataModelFieldAttributes: "MktDataModelFieldAttributes" in API, base None, subtypes [], object None;
    opt Pick(DefinitionCreationType) definition_creation_type "definitionCreationType",
    opt Pick(InvalidMergeActionType) invalid_merge_action_type "invalidMergeActionType",
    opt Flag is_dynamic_lookup "isDynamicLookup",
    opt Text key_qualifier_name "keyQualifierName",
    opt Text label_override "labelOverride",
    opt Pick(MappingAlertType) mapping_alert_type "mappingAlertType",
    opt Text master_label "masterLabel",
    opt Int primary_index_order "primaryIndexOrder",
    opt Text ref_attr_developer_name "refAttrDeveloperName",
    opt Pick(MktDataModelFieldUsageTag) usage_tag "usageTag",
}

::sforce::enumeration! {
    /// `MktDataModelFieldUsageTag`.
    pub enum MktDataModelFieldUsageTag {
        None = "None",
        KeyQualifier = "KeyQualifier",
    }
}

/// `MlDomain`, a [`Metadata`].
#[derive(Default)]
pub struct MlDomain {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `mlIntents`.
    pub ml_intents: ::sforce::List<MlIntent>,
    /// `mlSlotClasses`.
    pub ml_slot_classes: ::sforce::List<MlSlotClass>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MlDomain: "MlDomain" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    req Text label "label",
    opt List(MlIntent) ml_intents "mlIntents",
    opt List(MlSlotClass) ml_slot_classes "mlSlotClasses",
}
::sforce::component! { MlDomain }

::sforce::enumeration! {
    /// `MlInferenceFormat`.
    pub enum MlInferenceFormat {
        JsonDense = "JSON_DENSE",
        Csv = "CSV",
        JsonInstances = "JSON_INSTANCES",
        DataframeRecords = "DATAFRAME_RECORDS",
        DataframeSplit = "DATAFRAME_SPLIT",
        Json = "JSON",
        Columnar = "COLUMNAR",
    }
}

/// `MlIntent`.
#[derive(Default)]
pub struct MlIntent {
    /// `description`.
    pub description: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `mlIntentUtterances`.
    pub ml_intent_utterances: ::sforce::List<MlIntentUtterance>,
    /// `relatedMlIntents`.
    pub related_ml_intents: ::sforce::List<MlRelatedIntent>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MlIntent: "MlIntent" in API, base None, subtypes [], object None;
    opt Text description "description",
    req Text developer_name "developerName",
    req Text label "label",
    opt List(MlIntentUtterance) ml_intent_utterances "mlIntentUtterances",
    opt List(MlRelatedIntent) related_ml_intents "relatedMlIntents",
}

/// `MlIntentUtterance`.
#[derive(Default)]
pub struct MlIntentUtterance {
    /// `language`.
    pub language: ::sforce::Pick<Language>,
    /// `utterance`, required.
    pub utterance: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MlIntentUtterance: "MlIntentUtterance" in API, base None, subtypes [], object None;
    opt Pick(Language) language "language",
    req Text utterance "utterance",
}

/// `MlModelConnection`, a [`Metadata`].
#[derive(Default)]
pub struct MlModelConnection {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `deployStatus`.
    pub deploy_status: ::sforce::Pick<MlModelDeployStatus>,
    /// `endpoints`.
    pub endpoints: ::sforce::List<MlModelEndpoint>,
    /// `externalSystemRegistry`.
    pub external_system_registry: Option<String>,
    /// `foundationalModelName`.
    pub foundational_model_name: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `outputFeatures`.
    pub output_features: ::sforce::List<MlModelOutput>,
    /// `registeredModelApiName`.
    pub registered_model_api_name: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<MlModelConnectorType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MlModelConnection: "MlModelConnection" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Pick(MlModelDeployStatus) deploy_status "deployStatus",
    opt List(MlModelEndpoint) endpoints "endpoints",
    opt Text external_system_registry "externalSystemRegistry",
    opt Text foundational_model_name "foundationalModelName",
    req Text label "label",
    opt List(MlModelOutput) output_features "outputFeatures",
    opt Text registered_model_api_name "registeredModelApiName",
    req Pick(MlModelConnectorType) r#type "type",
}
::sforce::component! { MlModelConnection }

::sforce::enumeration! {
    /// `MlModelConnectorType`.
    pub enum MlModelConnectorType {
        SagemakerDeployed = "SAGEMAKER_DEPLOYED",
        OpenAi = "OPEN_AI",
        AzureOpenAi = "AZURE_OPEN_AI",
        Generic = "GENERIC",
        Databricks = "DATABRICKS",
        VertexAi = "VERTEX_AI",
        Anthropic = "ANTHROPIC",
        Bedrock = "BEDROCK",
        OpenConnector = "OPEN_CONNECTOR",
        Salesforce = "SALESFORCE",
    }
}

::sforce::enumeration! {
    /// `MlModelDeployStatus`.
    pub enum MlModelDeployStatus {
        Draft = "DRAFT",
        Registered = "REGISTERED",
        Activated = "ACTIVATED",
        Deactivated = "DEACTIVATED",
        Failed = "FAILED",
    }
}

/// `MlModelEndpoint`.
#[derive(Default)]
pub struct MlModelEndpoint {
    /// `inputSchema`.
    pub input_schema: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `outputSchema`.
    pub output_schema: Option<String>,
    /// `outputs`.
    pub outputs: ::sforce::List<MlModelOutputEndpoint>,
    /// `type`.
    pub r#type: ::sforce::Pick<MlModelEndpointType>,
    /// `url`, required.
    pub url: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MlModelEndpoint: "MlModelEndpoint" in API, base None, subtypes [], object None;
    opt Text input_schema "inputSchema",
    req Text label "label",
    req Text name "name",
    opt Text output_schema "outputSchema",
    opt List(MlModelOutputEndpoint) outputs "outputs",
    opt Pick(MlModelEndpointType) r#type "type",
    req Text url "url",
}

::sforce::enumeration! {
    /// `MlModelEndpointType`.
    pub enum MlModelEndpointType {
        RealTimeInference = "REAL_TIME_INFERENCE",
        BatchInference = "BATCH_INFERENCE",
    }
}

/// `MlModelOutput`.
#[derive(Default)]
pub struct MlModelOutput {
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MlModelOutput: "MlModelOutput" in API, base None, subtypes [], object None;
    req Text label "label",
    req Text name "name",
    req Text r#type "type",
}

/// `MlModelOutputEndpoint`.
#[derive(Default)]
pub struct MlModelOutputEndpoint {
    /// `jsonPath`.
    pub json_path: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `outputFeature`, required.
    pub output_feature: Option<String>,
    /// `position`, required.
    pub position: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MlModelOutputEndpoint: "MlModelOutputEndpoint" in API, base None, subtypes [], object None;
    opt Text json_path "jsonPath",
    req Text label "label",
    req Text name "name",
    req Text output_feature "outputFeature",
    req Int position "position",
}

/// `MlModelSchema`, a [`Metadata`].
#[derive(Default)]
pub struct MlModelSchema {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `format`.
    pub format: ::sforce::Pick<MlInferenceFormat>,
    /// `isMultiRowPrediction`.
    pub is_multi_row_prediction: Option<bool>,
    /// `label`, required.
    pub label: Option<String>,
    /// `multiRowPredictionKey`.
    pub multi_row_prediction_key: Option<String>,
    /// `multiRowResultKey`.
    pub multi_row_result_key: Option<String>,
    /// `schema`, required.
    pub schema: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MlModelSchema: "MlModelSchema" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Pick(MlInferenceFormat) format "format",
    opt Flag is_multi_row_prediction "isMultiRowPrediction",
    req Text label "label",
    opt Text multi_row_prediction_key "multiRowPredictionKey",
    opt Text multi_row_result_key "multiRowResultKey",
    req Text schema "schema",
}
::sforce::component! { MlModelSchema }

/// `MlRelatedIntent`.
#[derive(Default)]
pub struct MlRelatedIntent {
    /// `relatedMlIntent`, required.
    pub related_ml_intent: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MlRelatedIntent: "MlRelatedIntent" in API, base None, subtypes [], object None;
    req Text related_ml_intent "relatedMlIntent",
}

/// `MlSlotClass`.
#[derive(Default)]
pub struct MlSlotClass {
    /// `dataType`, required.
    pub data_type: ::sforce::Pick<MlSlotClassDataType>,
    /// `description`.
    pub description: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `extractionRegex`.
    pub extraction_regex: Option<String>,
    /// `extractionType`.
    pub extraction_type: ::sforce::Pick<MlSlotClassExtractionType>,
    /// `label`, required.
    pub label: Option<String>,
    /// `mlSlotClassValues`.
    pub ml_slot_class_values: ::sforce::List<MlSlotClassValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MlSlotClass: "MlSlotClass" in API, base None, subtypes [], object None;
    req Pick(MlSlotClassDataType) data_type "dataType",
    opt Text description "description",
    req Text developer_name "developerName",
    opt Text extraction_regex "extractionRegex",
    opt Pick(MlSlotClassExtractionType) extraction_type "extractionType",
    req Text label "label",
    opt List(MlSlotClassValue) ml_slot_class_values "mlSlotClassValues",
}

::sforce::enumeration! {
    /// `MlSlotClassDataType`.
    pub enum MlSlotClassDataType {
        Text = "Text",
        Number = "Number",
        Boolean = "Boolean",
        Date = "Date",
        DateTime = "DateTime",
        Currency = "Currency",
    }
}

::sforce::enumeration! {
    /// `MlSlotClassExtractionType`.
    pub enum MlSlotClassExtractionType {
        Pattern = "Pattern",
        Value = "Value",
    }
}

/// `MlSlotClassValue`.
#[derive(Default)]
pub struct MlSlotClassValue {
    /// `synonymGroup`.
    pub synonym_group: ::sforce::Opt<SynonymGroup>,
    /// `synonymGroups`.
    pub synonym_groups: ::sforce::List<SynonymGroup>,
    /// `value`, required.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MlSlotClassValue: "MlSlotClassValue" in API, base None, subtypes [], object None;
    opt One(SynonymGroup) synonym_group "synonymGroup",
    opt List(SynonymGroup) synonym_groups "synonymGroups",
    req Text value "value",
}

/// `MobSecurityCertPinConfig`, a [`Metadata`].
#[derive(Default)]
pub struct MobSecurityCertPinConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `certificateHash`, required.
    pub certificate_hash: Option<String>,
    /// `domainName`, required.
    pub domain_name: Option<String>,
    /// `isEnabled`, required.
    pub is_enabled: Option<bool>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `isSubdomainIncluded`, required.
    pub is_subdomain_included: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `mobilePlatform`.
    pub mobile_platform: ::sforce::Pick<MobileSecurityMobilePlatform>,
    /// `mobileSecurityAssignment`.
    pub mobile_security_assignment: Option<String>,
    /// `severityLevel`, required.
    pub severity_level: ::sforce::Pick<MobileSecurityPolicySeverityLevel>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<MobileSecurityCertPinType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MobSecurityCertPinConfig: "MobSecurityCertPinConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text certificate_hash "certificateHash",
    req Text domain_name "domainName",
    req Flag is_enabled "isEnabled",
    opt Flag is_protected "isProtected",
    req Flag is_subdomain_included "isSubdomainIncluded",
    req Text master_label "masterLabel",
    opt Pick(MobileSecurityMobilePlatform) mobile_platform "mobilePlatform",
    opt Text mobile_security_assignment "mobileSecurityAssignment",
    req Pick(MobileSecurityPolicySeverityLevel) severity_level "severityLevel",
    req Pick(MobileSecurityCertPinType) r#type "type",
}
::sforce::component! { MobSecurityCertPinConfig }

/// `MobileApplicationDetail`, a [`Metadata`].
#[derive(Default)]
pub struct MobileApplicationDetail {
    /// `fullName`.
    pub full_name: Option<String>,
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
    pub device_type: Option<String>,
    /// `minimumOsVersion`.
    pub minimum_os_version: Option<String>,
    /// `privateApp`.
    pub private_app: Option<bool>,
    /// `version`, required.
    pub version: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MobileApplicationDetail: "MobileApplicationDetail" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Blob application_binary_file "applicationBinaryFile",
    opt Text application_binary_file_name "applicationBinaryFileName",
    opt Text application_bundle_identifier "applicationBundleIdentifier",
    opt Int application_file_length "applicationFileLength",
    opt Text application_icon_file "applicationIconFile",
    opt Text application_icon_file_name "applicationIconFileName",
    opt Text application_install_url "applicationInstallUrl",
    req Pick(DevicePlatformType) device_platform "devicePlatform",
    opt Text device_type "deviceType",
    opt Text minimum_os_version "minimumOsVersion",
    opt Flag private_app "privateApp",
    req Text version "version",
}
::sforce::component! { MobileApplicationDetail }

/// `MobileSecurityAssignment`, a [`Metadata`].
#[derive(Default)]
pub struct MobileSecurityAssignment {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `connectedApplication`.
    pub connected_application: Option<String>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `profile`.
    pub profile: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MobileSecurityAssignment: "MobileSecurityAssignment" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text connected_application "connectedApplication",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
    opt Text profile "profile",
}
::sforce::component! { MobileSecurityAssignment }

::sforce::enumeration! {
    /// `MobileSecurityCertPinType`.
    pub enum MobileSecurityCertPinType {
        AuthServer = "AuthServer",
        Resource = "Resource",
    }
}

::sforce::enumeration! {
    /// `MobileSecurityMobilePlatform`.
    pub enum MobileSecurityMobilePlatform {
        Android = "Android",
        IOs = "iOS",
    }
}

/// `MobileSecurityPolicy`, a [`Metadata`].
#[derive(Default)]
pub struct MobileSecurityPolicy {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `effectiveDate`.
    pub effective_date: Option<::sforce::DateTime>,
    /// `isEnabled`, required.
    pub is_enabled: Option<bool>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `mobilePlatform`.
    pub mobile_platform: ::sforce::Pick<MobileSecurityMobilePlatform>,
    /// `mobileSecurityAssignment`.
    pub mobile_security_assignment: Option<String>,
    /// `ruleValue`, required.
    pub rule_value: Option<String>,
    /// `ruleValueType`, required.
    pub rule_value_type: ::sforce::Pick<MobileSecurityPolicyRuleValueType>,
    /// `severityLevel`, required.
    pub severity_level: ::sforce::Pick<MobileSecurityPolicySeverityLevel>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<MobileSecurityPolicyType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MobileSecurityPolicy: "MobileSecurityPolicy" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt DateTime effective_date "effectiveDate",
    req Flag is_enabled "isEnabled",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
    opt Pick(MobileSecurityMobilePlatform) mobile_platform "mobilePlatform",
    opt Text mobile_security_assignment "mobileSecurityAssignment",
    req Text rule_value "ruleValue",
    req Pick(MobileSecurityPolicyRuleValueType) rule_value_type "ruleValueType",
    req Pick(MobileSecurityPolicySeverityLevel) severity_level "severityLevel",
    req Pick(MobileSecurityPolicyType) r#type "type",
}
::sforce::component! { MobileSecurityPolicy }

::sforce::enumeration! {
    /// `MobileSecurityPolicyRuleValueType`.
    pub enum MobileSecurityPolicyRuleValueType {
        Boolean = "Boolean",
        Text = "Text",
        TextList = "TextList",
    }
}

::sforce::enumeration! {
    /// `MobileSecurityPolicySeverityLevel`.
    pub enum MobileSecurityPolicySeverityLevel {
        Warn = "Warn",
        Error = "Error",
        Critical = "Critical",
        Info = "Info",
    }
}

::sforce::enumeration! {
    /// `MobileSecurityPolicyType`.
    pub enum MobileSecurityPolicyType {
        JailbrokenDevice = "JailbrokenDevice",
        MinimumOsVersion = "MinimumOsVersion",
        MaximumOsVersion = "MaximumOsVersion",
        MinimumSecurityPatchVersion = "MinimumSecurityPatchVersion",
        ManInMiddle = "ManInMiddle",
        MinimumAppVersion = "MinimumAppVersion",
        MininumAppVersion = "MininumAppVersion",
        MaximumAppVersion = "MaximumAppVersion",
        DevicePasscode = "DevicePasscode",
        BlockedDeviceList = "BlockedDeviceList",
        BlockCustomKeyboard = "BlockCustomKeyboard",
        BlockFileBackup = "BlockFileBackup",
        Block3dTouch = "Block3dTouch",
        Screenshot = "Screenshot",
        LogScreenshot = "LogScreenshot",
        LogEmail = "LogEmail",
        LogPhonecall = "LogPhonecall",
        LogTextmessage = "LogTextmessage",
        LogPolicyResult = "LogPolicyResult",
        BlockMicrophone = "BlockMicrophone",
        BlockCamera = "BlockCamera",
        MalwareDetection = "MalwareDetection",
        DisableUrlCaching = "DisableUrlCaching",
        MaxOffline = "MaxOffline",
        LogoutAfterRestart = "LogoutAfterRestart",
        LogoutOnBiometricChange = "LogoutOnBiometricChange",
        BlockOsSharing = "BlockOsSharing",
        BrowserUriScheme = "BrowserUriScheme",
        CheckBiometric = "CheckBiometric",
        BlockContacts = "BlockContacts",
        BlockCalendar = "BlockCalendar",
        PhonecallUriScheme = "PhonecallUriScheme",
        AllowedDeviceList = "AllowedDeviceList",
        LogCertPin = "LogCertPin",
        BlockEditingMenu = "BlockEditingMenu",
    }
}

/// `MobileSettings`, a [`Metadata`].
#[derive(Default)]
pub struct MobileSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `dashboardMobile`.
    pub dashboard_mobile: ::sforce::Opt<DashboardMobileSettings>,
    /// `enableImportContactFromDevice`.
    pub enable_import_contact_from_device: Option<bool>,
    /// `enableOfflineDraftsEnabled`.
    pub enable_offline_drafts_enabled: Option<bool>,
    /// `enablePopulateNameManuallyInToday`.
    pub enable_populate_name_manually_in_today: Option<bool>,
    /// `enableS1EncryptedStoragePref2`.
    pub enable_s1_encrypted_storage_pref2: Option<bool>,
    /// `enableS1OfflinePref`.
    pub enable_s1_offline_pref: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MobileSettings: "MobileSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt One(DashboardMobileSettings) dashboard_mobile "dashboardMobile",
    opt Flag enable_import_contact_from_device "enableImportContactFromDevice",
    opt Flag enable_offline_drafts_enabled "enableOfflineDraftsEnabled",
    opt Flag enable_populate_name_manually_in_today "enablePopulateNameManuallyInToday",
    opt Flag enable_s1_encrypted_storage_pref2 "enableS1EncryptedStoragePref2",
    opt Flag enable_s1_offline_pref "enableS1OfflinePref",
}
::sforce::component! { MobileSettings }

/// `ModeratedEntityField`.
#[derive(Default)]
pub struct ModeratedEntityField {
    /// `entityName`, required.
    pub entity_name: Option<String>,
    /// `fieldName`.
    pub field_name: Option<String>,
    /// `keywordList`.
    pub keyword_list: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ModeratedEntityField: "ModeratedEntityField" in API, base None, subtypes [], object None;
    req Text entity_name "entityName",
    opt Text field_name "fieldName",
    opt Text keyword_list "keywordList",
}

/// `ModerationRule`, a [`Metadata`].
#[derive(Default)]
pub struct ModerationRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `action`, required.
    pub action: ::sforce::Pick<ModerationRuleAction>,
    /// `actionLimit`.
    pub action_limit: Option<i32>,
    /// `active`, required.
    pub active: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `entitiesAndFields`.
    pub entities_and_fields: ::sforce::List<ModeratedEntityField>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `notifyLimit`.
    pub notify_limit: Option<i32>,
    /// `timePeriod`.
    pub time_period: ::sforce::Pick<RateLimitTimePeriod>,
    /// `type`.
    pub r#type: ::sforce::Pick<ModerationRuleType>,
    /// `userCriteria`.
    pub user_criteria: Vec<String>,
    /// `userMessage`.
    pub user_message: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ModerationRule: "ModerationRule" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Pick(ModerationRuleAction) action "action",
    opt Int action_limit "actionLimit",
    req Flag active "active",
    opt Text description "description",
    opt List(ModeratedEntityField) entities_and_fields "entitiesAndFields",
    req Text master_label "masterLabel",
    opt Int notify_limit "notifyLimit",
    opt Pick(RateLimitTimePeriod) time_period "timePeriod",
    opt Pick(ModerationRuleType) r#type "type",
    opt Texts user_criteria "userCriteria",
    opt Text user_message "userMessage",
}
::sforce::component! { ModerationRule }

::sforce::enumeration! {
    /// `ModerationRuleAction`.
    pub enum ModerationRuleAction {
        Block = "Block",
        FreezeAndNotify = "FreezeAndNotify",
        Review = "Review",
        Replace = "Replace",
        Flag = "Flag",
    }
}

::sforce::enumeration! {
    /// `ModerationRuleType`.
    pub enum ModerationRuleType {
        Content = "Content",
        Rate = "Rate",
    }
}

::sforce::enumeration! {
    /// `MonitoredEvents`.
    pub enum MonitoredEvents {
        AuditTrail = "AuditTrail",
        Login = "Login",
        Entity = "Entity",
        DataExport = "DataExport",
        AccessResource = "AccessResource",
    }
}

::sforce::enumeration! {
    /// `MuleSoftControlPlane`.
    pub enum MuleSoftControlPlane {
        None = "None",
        Us = "US",
        Eu = "EU",
    }
}

/// `MutingPermissionSet`, a [`PermissionSet`].
#[derive(Default)]
pub struct MutingPermissionSet {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `agentAccesses`.
    pub agent_accesses: ::sforce::List<PermissionSetAgentAccess>,
    /// `applicationVisibilities`.
    pub application_visibilities: ::sforce::List<PermissionSetApplicationVisibility>,
    /// `classAccesses`.
    pub class_accesses: ::sforce::List<PermissionSetApexClassAccess>,
    /// `customMetadataTypeAccesses`.
    pub custom_metadata_type_accesses: ::sforce::List<
        PermissionSetCustomMetadataTypeAccess,
    >,
    /// `customPermissions`.
    pub custom_permissions: ::sforce::List<PermissionSetCustomPermissions>,
    /// `customSettingAccesses`.
    pub custom_setting_accesses: ::sforce::List<PermissionSetCustomSettingAccess>,
    /// `description`.
    pub description: Option<String>,
    /// `emailRoutingAddressAccesses`.
    pub email_routing_address_accesses: ::sforce::List<
        PermissionSetEmailRoutingAddressAccess,
    >,
    /// `externalCredentialPrincipalAccesses`.
    pub external_credential_principal_accesses: ::sforce::List<
        PermissionSetExternalCredentialPrincipalAccess,
    >,
    /// `externalDataSourceAccesses`.
    pub external_data_source_accesses: ::sforce::List<
        PermissionSetExternalDataSourceAccess,
    >,
    /// `fieldPermissions`.
    pub field_permissions: ::sforce::List<PermissionSetFieldPermissions>,
    /// `flowAccesses`.
    pub flow_accesses: ::sforce::List<PermissionSetFlowAccess>,
    /// `genComputingSummaryDefAccesses`.
    pub gen_computing_summary_def_accesses: ::sforce::List<
        PermissionSetGenComputingSummaryDefAccess,
    >,
    /// `hasActivationRequired`.
    pub has_activation_required: Option<bool>,
    /// `label`, required.
    pub label: Option<String>,
    /// `license`.
    pub license: Option<String>,
    /// `objectPermissions`.
    pub object_permissions: ::sforce::List<PermissionSetObjectPermissions>,
    /// `pageAccesses`.
    pub page_accesses: ::sforce::List<PermissionSetApexPageAccess>,
    /// `recordTypeVisibilities`.
    pub record_type_visibilities: ::sforce::List<PermissionSetRecordTypeVisibility>,
    /// `servicePresenceStatusAccesses`.
    pub service_presence_status_accesses: ::sforce::List<
        PermissionSetServicePresenceStatusAccess,
    >,
    /// `tabSettings`.
    pub tab_settings: ::sforce::List<PermissionSetTabSetting>,
    /// `userPermissions`.
    pub user_permissions: ::sforce::List<PermissionSetUserPermission>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MutingPermissionSet: "MutingPermissionSet" in API, base Some(&PermissionSet), subtypes [], object None, again [("label", "userPermissions")];
    opt Text full_name "fullName",
    opt List(PermissionSetAgentAccess) agent_accesses "agentAccesses",
    opt List(PermissionSetApplicationVisibility) application_visibilities "applicationVisibilities",
    opt List(PermissionSetApexClassAccess) class_accesses "classAccesses",
    opt List(PermissionSetCustomMetadataTypeAccess) custom_metadata_type_accesses "customMetadataTypeAccesses",
    opt List(PermissionSetCustomPermissions) custom_permissions "customPermissions",
    opt List(PermissionSetCustomSettingAccess) custom_setting_accesses "customSettingAccesses",
    opt Text description "description",
    opt List(PermissionSetEmailRoutingAddressAccess) email_routing_address_accesses "emailRoutingAddressAccesses",
    opt List(PermissionSetExternalCredentialPrincipalAccess) external_credential_principal_accesses "externalCredentialPrincipalAccesses",
    opt List(PermissionSetExternalDataSourceAccess) external_data_source_accesses "externalDataSourceAccesses",
    opt List(PermissionSetFieldPermissions) field_permissions "fieldPermissions",
    opt List(PermissionSetFlowAccess) flow_accesses "flowAccesses",
    opt List(PermissionSetGenComputingSummaryDefAccess) gen_computing_summary_def_accesses "genComputingSummaryDefAccesses",
    opt Flag has_activation_required "hasActivationRequired",
    req Text label "label",
    opt Text license "license",
    opt List(PermissionSetObjectPermissions) object_permissions "objectPermissions",
    opt List(PermissionSetApexPageAccess) page_accesses "pageAccesses",
    opt List(PermissionSetRecordTypeVisibility) record_type_visibilities "recordTypeVisibilities",
    opt List(PermissionSetServicePresenceStatusAccess) service_presence_status_accesses "servicePresenceStatusAccesses",
    opt List(PermissionSetTabSetting) tab_settings "tabSettings",
    opt List(PermissionSetUserPermission) user_permissions "userPermissions",
}
::sforce::component! { MutingPermissionSet }

/// `MyDomainDiscoverableLogin`, a [`Metadata`].
#[derive(Default)]
pub struct MyDomainDiscoverableLogin {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `apexHandler`, required.
    pub apex_handler: Option<String>,
    /// `executeApexHandlerAs`.
    pub execute_apex_handler_as: Option<String>,
    /// `usernameLabel`.
    pub username_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MyDomainDiscoverableLogin: "MyDomainDiscoverableLogin" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text apex_handler "apexHandler",
    opt Text execute_apex_handler_as "executeApexHandlerAs",
    opt Text username_label "usernameLabel",
}
::sforce::component! { MyDomainDiscoverableLogin }

/// `MyDomainSettings`, a [`Metadata`].
#[derive(Default)]
pub struct MyDomainSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `areLegacyRedirectsMaintained`.
    pub are_legacy_redirects_maintained: Option<bool>,
    /// `areLgcyRdirMaintainedWntr26`.
    pub are_lgcy_rdir_maintained_wntr26: Option<bool>,
    /// `canOnlyLoginWithMyDomainUrl`.
    pub can_only_login_with_my_domain_url: Option<bool>,
    /// `doesApiLoginRequireOrgDomain`.
    pub does_api_login_require_org_domain: Option<bool>,
    /// `doesWarnOnForceComRedirect`.
    pub does_warn_on_force_com_redirect: Option<bool>,
    /// `doesWarnOnRedirect`.
    pub does_warn_on_redirect: Option<bool>,
    /// `domainPartition`.
    pub domain_partition: ::sforce::Pick<OrgDomainShard>,
    /// `edgeRoutingMethod`.
    pub edge_routing_method: ::sforce::Pick<EdgeRoutingOption>,
    /// `enableCrossDomainPreviewCookies`.
    pub enable_cross_domain_preview_cookies: Option<bool>,
    /// `enableEdgeDuringRollout`.
    pub enable_edge_during_rollout: Option<bool>,
    /// `enableExtendedRedirections`.
    pub enable_extended_redirections: Option<bool>,
    /// `enableLegacyRedirections`.
    pub enable_legacy_redirections: Option<bool>,
    /// `enableNativeBrowserForAuthOnAndroid`.
    pub enable_native_browser_for_auth_on_android: Option<bool>,
    /// `enableNativeBrowserForAuthOnIos`.
    pub enable_native_browser_for_auth_on_ios: Option<bool>,
    /// `enableShareBrowserSessionAndroidForAuth`.
    pub enable_share_browser_session_android_for_auth: Option<bool>,
    /// `enableShareBrowserSessionIOSForAuth`.
    pub enable_share_browser_session_ios_for_auth: Option<bool>,
    /// `instancedUrlRedirectHandling`.
    pub instanced_url_redirect_handling: ::sforce::Pick<OrgDomainRedirectOption>,
    /// `isFirstPartyCookieUseRequired`.
    pub is_first_party_cookie_use_required: Option<bool>,
    /// `isIcorInstApiTrafficBlocked`.
    pub is_icor_inst_api_traffic_blocked: Option<bool>,
    /// `isInstancedApiTrafficBlocked`.
    pub is_instanced_api_traffic_blocked: Option<bool>,
    /// `logRedirections`.
    pub log_redirections: Option<bool>,
    /// `myDomainName`.
    pub my_domain_name: Option<String>,
    /// `myDomainSuffix`.
    pub my_domain_suffix: ::sforce::Pick<OrgDomainProdSuffix>,
    /// `onboardCustomerSpecificSuffix`.
    pub onboard_customer_specific_suffix: Option<bool>,
    /// `redirectForceComSiteUrls`.
    pub redirect_force_com_site_urls: Option<bool>,
    /// `redirectPriorMyDomain`.
    pub redirect_prior_my_domain: Option<bool>,
    /// `use3rdPartyCookieBlockingCompatibleHostnames`.
    pub use3rd_party_cookie_blocking_compatible_hostnames: Option<bool>,
    /// `useEdge`.
    pub use_edge: Option<bool>,
    /// `useEnhancedDomainsInSandbox`.
    pub use_enhanced_domains_in_sandbox: Option<bool>,
    /// `useStabilizedMyDomainHostnames`.
    pub use_stabilized_my_domain_hostnames: Option<bool>,
    /// `useStabilizedSandboxMyDomainHostnames`.
    pub use_stabilized_sandbox_my_domain_hostnames: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MyDomainSettings: "MyDomainSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag are_legacy_redirects_maintained "areLegacyRedirectsMaintained",
    opt Flag are_lgcy_rdir_maintained_wntr26 "areLgcyRdirMaintainedWntr26",
    opt Flag can_only_login_with_my_domain_url "canOnlyLoginWithMyDomainUrl",
    opt Flag does_api_login_require_org_domain "doesApiLoginRequireOrgDomain",
    opt Flag does_warn_on_force_com_redirect "doesWarnOnForceComRedirect",
    opt Flag does_warn_on_redirect "doesWarnOnRedirect",
    opt Pick(OrgDomainShard) domain_partition "domainPartition",
    opt Pick(EdgeRoutingOption) edge_routing_method "edgeRoutingMethod",
    opt Flag enable_cross_domain_preview_cookies "enableCrossDomainPreviewCookies",
    opt Flag enable_edge_during_rollout "enableEdgeDuringRollout",
    opt Flag enable_extended_redirections "enableExtendedRedirections",
    opt Flag enable_legacy_redirections "enableLegacyRedirections",
    opt Flag enable_native_browser_for_auth_on_android "enableNativeBrowserForAuthOnAndroid",
    opt Flag enable_native_browser_for_auth_on_ios "enableNativeBrowserForAuthOnIos",
    opt Flag enable_share_browser_session_android_for_auth "enableShareBrowserSessionAndroidForAuth",
    opt Flag enable_share_browser_session_ios_for_auth "enableShareBrowserSessionIOSForAuth",
    opt Pick(OrgDomainRedirectOption) instanced_url_redirect_handling "instancedUrlRedirectHandling",
    opt Flag is_first_party_cookie_use_required "isFirstPartyCookieUseRequired",
    opt Flag is_icor_inst_api_traffic_blocked "isIcorInstApiTrafficBlocked",
    opt Flag is_instanced_api_traffic_blocked "isInstancedApiTrafficBlocked",
    opt Flag log_redirections "logRedirections",
    opt Text my_domain_name "myDomainName",
    opt Pick(OrgDomainProdSuffix) my_domain_suffix "myDomainSuffix",
    opt Flag onboard_customer_specific_suffix "onboardCustomerSpecificSuffix",
    opt Flag redirect_force_com_site_urls "redirectForceComSiteUrls",
    opt Flag redirect_prior_my_domain "redirectPriorMyDomain",
    opt Flag use3rd_party_cookie_blocking_compatible_hostnames "use3rdPartyCookieBlockingCompatibleHostnames",
    opt Flag use_edge "useEdge",
    opt Flag use_enhanced_domains_in_sandbox "useEnhancedDomainsInSandbox",
    opt Flag use_stabilized_my_domain_hostnames "useStabilizedMyDomainHostnames",
    opt Flag use_stabilized_sandbox_my_domain_hostnames "useStabilizedSandboxMyDomainHostnames",
}
::sforce::component! { MyDomainSettings }
