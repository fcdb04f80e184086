// Made by `cargo xtask generate` from metadata 66.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

::sforce::enumeration! {
    /// `RRADJctObjFilterLogic`.
    pub enum RRADJctObjFilterLogic {
        And = "And",
        Or = "Or",
        Custom = "Custom",
    }
}

::sforce::enumeration! {
    /// `RRADSourceObjFilterLogic`.
    pub enum RRADSourceObjFilterLogic {
        And = "And",
        Or = "Or",
        Custom = "Custom",
    }
}

::sforce::enumeration! {
    /// `RRADTargetObjFilterLogic`.
    pub enum RRADTargetObjFilterLogic {
        And = "And",
        Or = "Or",
        Custom = "Custom",
    }
}

::sforce::enumeration! {
    /// `RRAFObjectType`.
    pub enum RRAFObjectType {
        Source = "Source",
        Target = "Target",
        Junction = "Junction",
    }
}

::sforce::enumeration! {
    /// `RRAFOperator`.
    pub enum RRAFOperator {
        Equal = "Equal",
        NotEqual = "Not_Equal",
        StartsWith = "Starts_With",
        Contains = "Contains",
        DoesNotContain = "Does_Not_Contain",
        LessThan = "Less_Than",
        GreaterThan = "Greater_Than",
        LessOrEqual = "Less_Or_Equal",
        GreaterOrEqual = "Greater_Or_Equal",
        Include = "Include",
        Exclude = "Exclude",
        Within = "Within",
    }
}

::sforce::enumeration! {
    /// `RateLimitTimePeriod`.
    pub enum RateLimitTimePeriod {
        Short = "Short",
        Medium = "Medium",
    }
}

/// `ReadResult`.
#[derive(Default)]
pub struct ReadResult {
    /// `records`.
    pub records: ::sforce::PolyList<Metadata>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReadResult: "ReadResult" in API, base None, subtypes [], object None;
    opt List(Metadata) records "records",
}

/// `RealTimeEvent`.
#[derive(Default)]
pub struct RealTimeEvent {
    /// `entityName`, required.
    pub entity_name: Option<String>,
    /// `isEnabled`, required.
    pub is_enabled: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RealTimeEvent: "RealTimeEvent" in API, base None, subtypes [], object None;
    req Text entity_name "entityName",
    req Flag is_enabled "isEnabled",
}

/// `RealTimeEventSettings`, a [`Metadata`].
#[derive(Default)]
pub struct RealTimeEventSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `realTimeEvents`.
    pub real_time_events: ::sforce::List<RealTimeEvent>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RealTimeEventSettings: "RealTimeEventSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(RealTimeEvent) real_time_events "realTimeEvents",
}
::sforce::component! { RealTimeEventSettings }

/// `RecAlrtDataSrcExpSetDef`, a [`Metadata`].
#[derive(Default)]
pub struct RecAlrtDataSrcExpSetDef {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `expressionSetDefinition`, required.
    pub expression_set_definition: Option<String>,
    /// `expressionSetObject`, required.
    pub expression_set_object: Option<String>,
    /// `isActive`, required.
    pub is_active: Option<bool>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `recordAlertDataSource`, required.
    pub record_alert_data_source: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RecAlrtDataSrcExpSetDef: "RecAlrtDataSrcExpSetDef" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text expression_set_definition "expressionSetDefinition",
    req Text expression_set_object "expressionSetObject",
    req Flag is_active "isActive",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
    req Text record_alert_data_source "recordAlertDataSource",
}
::sforce::component! { RecAlrtDataSrcExpSetDef }

/// `RecommendationAudience`.
#[derive(Default)]
pub struct RecommendationAudience {
    /// `recommendationAudienceDetails`.
    pub recommendation_audience_details: ::sforce::List<RecommendationAudienceDetail>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RecommendationAudience: "RecommendationAudience" in API, base None, subtypes [], object None;
    opt List(RecommendationAudienceDetail) recommendation_audience_details "recommendationAudienceDetails",
}

/// `RecommendationAudienceDetail`.
#[derive(Default)]
pub struct RecommendationAudienceDetail {
    /// `audienceCriteriaType`.
    pub audience_criteria_type: ::sforce::Pick<AudienceCriteriaType>,
    /// `audienceCriteriaValue`.
    pub audience_criteria_value: Option<String>,
    /// `setupName`.
    pub setup_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RecommendationAudienceDetail: "RecommendationAudienceDetail" in API, base None, subtypes [], object None;
    opt Pick(AudienceCriteriaType) audience_criteria_type "audienceCriteriaType",
    opt Text audience_criteria_value "audienceCriteriaValue",
    opt Text setup_name "setupName",
}

/// `RecommendationBuilderSettings`, a [`Metadata`].
#[derive(Default)]
pub struct RecommendationBuilderSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableErbEnabledPref`.
    pub enable_erb_enabled_pref: Option<bool>,
    /// `enableErbStartedPref`.
    pub enable_erb_started_pref: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RecommendationBuilderSettings: "RecommendationBuilderSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_erb_enabled_pref "enableErbEnabledPref",
    opt Flag enable_erb_started_pref "enableErbStartedPref",
}
::sforce::component! { RecommendationBuilderSettings }

::sforce::enumeration! {
    /// `RecommendationChannel`.
    pub enum RecommendationChannel {
        DefaultChannel = "DefaultChannel",
        CustomChannel1 = "CustomChannel1",
        CustomChannel2 = "CustomChannel2",
        CustomChannel3 = "CustomChannel3",
        CustomChannel4 = "CustomChannel4",
        CustomChannel5 = "CustomChannel5",
    }
}

::sforce::enumeration! {
    /// `RecommendationConditionOperator`.
    pub enum RecommendationConditionOperator {
        Equals = "EQUALS",
        GreaterThan = "GREATER_THAN",
        GreaterThanOrEqualTo = "GREATER_THAN_OR_EQUAL_TO",
        LessThan = "LESS_THAN",
        LessThanOrEqualTo = "LESS_THAN_OR_EQUAL_TO",
        NotEquals = "NOT_EQUALS",
        Like = "LIKE",
        StartsWith = "STARTS_WITH",
        EndsWith = "ENDS_WITH",
        Contains = "CONTAINS",
    }
}

/// `RecommendationConditionValue`.
#[derive(Default)]
pub struct RecommendationConditionValue {
    /// `type`, required.
    pub r#type: ::sforce::Pick<RecommendationConditionValueType>,
    /// `value`.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RecommendationConditionValue: "RecommendationConditionValue" in API, base None, subtypes [], object None;
    req Pick(RecommendationConditionValueType) r#type "type",
    opt Text value "value",
}

::sforce::enumeration! {
    /// `RecommendationConditionValueType`.
    pub enum RecommendationConditionValueType {
        Text = "TEXT",
        Number = "NUMBER",
        Boolean = "BOOLEAN",
        Date = "DATE",
        DateTime = "DATE_TIME",
        Time = "TIME",
    }
}

/// `RecommendationDefinition`.
#[derive(Default)]
pub struct RecommendationDefinition {
    /// `recommendationDefinitionDetails`.
    pub recommendation_definition_details: ::sforce::List<
        RecommendationDefinitionDetail,
    >,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RecommendationDefinition: "RecommendationDefinition" in API, base None, subtypes [], object None;
    opt List(RecommendationDefinitionDetail) recommendation_definition_details "recommendationDefinitionDetails",
}

/// `RecommendationDefinitionDetail`.
#[derive(Default)]
pub struct RecommendationDefinitionDetail {
    /// `actionUrl`.
    pub action_url: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `linkText`.
    pub link_text: Option<String>,
    /// `scheduledRecommendations`.
    pub scheduled_recommendations: ::sforce::Opt<ScheduledRecommendation>,
    /// `setupName`.
    pub setup_name: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RecommendationDefinitionDetail: "RecommendationDefinitionDetail" in API, base None, subtypes [], object None;
    opt Text action_url "actionUrl",
    opt Text description "description",
    opt Text link_text "linkText",
    opt One(ScheduledRecommendation) scheduled_recommendations "scheduledRecommendations",
    opt Text setup_name "setupName",
    opt Text title "title",
}

/// `RecommendationLoadCondition`.
#[derive(Default)]
pub struct RecommendationLoadCondition {
    /// `field`, required.
    pub field: Option<String>,
    /// `operator`, required.
    pub operator: ::sforce::Pick<RecommendationConditionOperator>,
    /// `value`, required.
    pub value: ::sforce::Opt<RecommendationConditionValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RecommendationLoadCondition: "RecommendationLoadCondition" in API, base None, subtypes [], object None;
    req Text field "field",
    req Pick(RecommendationConditionOperator) operator "operator",
    req One(RecommendationConditionValue) value "value",
}

/// `RecommendationStrategy`, a [`Metadata`].
#[derive(Default)]
pub struct RecommendationStrategy {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `actionContext`.
    pub action_context: ::sforce::List<StrategyAction>,
    /// `contextRecordType`.
    pub context_record_type: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `filter`.
    pub filter: ::sforce::List<StrategyNodeFilter>,
    /// `if`.
    pub r#if: ::sforce::List<StrategyNodeIf>,
    /// `invocableAction`.
    pub invocable_action: ::sforce::List<StrategyNodeInvocableAction>,
    /// `isTemplate`.
    pub is_template: Option<bool>,
    /// `label`, required.
    pub label: Option<String>,
    /// `map`.
    pub map: ::sforce::List<StrategyNodeMap>,
    /// `mutuallyExclusive`.
    pub mutually_exclusive: ::sforce::List<StrategyNodeExclusive>,
    /// `onBehalfOfExpression`.
    pub on_behalf_of_expression: Option<String>,
    /// `recommendationLimit`.
    pub recommendation_limit: ::sforce::List<StrategyNodeRecommendationLimit>,
    /// `recommendationLoad`.
    pub recommendation_load: ::sforce::List<StrategyNodeRecommendationLoad>,
    /// `sort`.
    pub sort: ::sforce::List<StrategyNodeSort>,
    /// `union`.
    pub union: ::sforce::List<StrategyNodeUnion>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RecommendationStrategy: "RecommendationStrategy" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(StrategyAction) action_context "actionContext",
    opt Text context_record_type "contextRecordType",
    opt Text description "description",
    opt List(StrategyNodeFilter) filter "filter",
    opt List(StrategyNodeIf) r#if "if",
    opt List(StrategyNodeInvocableAction) invocable_action "invocableAction",
    opt Flag is_template "isTemplate",
    req Text label "label",
    opt List(StrategyNodeMap) map "map",
    opt List(StrategyNodeExclusive) mutually_exclusive "mutuallyExclusive",
    opt Text on_behalf_of_expression "onBehalfOfExpression",
    opt List(StrategyNodeRecommendationLimit) recommendation_limit "recommendationLimit",
    opt List(StrategyNodeRecommendationLoad) recommendation_load "recommendationLoad",
    opt List(StrategyNodeSort) sort "sort",
    opt List(StrategyNodeUnion) union "union",
}
::sforce::component! { RecommendationStrategy }

/// `RecordActionDefaultItem`.
#[derive(Default)]
pub struct RecordActionDefaultItem {
    /// `action`, required.
    pub action: Option<String>,
    /// `isMandatory`.
    pub is_mandatory: Option<bool>,
    /// `isUiRemoveHidden`.
    pub is_ui_remove_hidden: Option<bool>,
    /// `pinned`, required.
    pub pinned: ::sforce::Pick<PinnedAction>,
    /// `position`, required.
    pub position: Option<i32>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<RecordActionType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RecordActionDefaultItem: "RecordActionDefaultItem" in API, base None, subtypes [], object None;
    req Text action "action",
    opt Flag is_mandatory "isMandatory",
    opt Flag is_ui_remove_hidden "isUiRemoveHidden",
    req Pick(PinnedAction) pinned "pinned",
    req Int position "position",
    req Pick(RecordActionType) r#type "type",
}

/// `RecordActionDeployment`, a [`Metadata`].
#[derive(Default)]
pub struct RecordActionDeployment {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `channelConfigurations`.
    pub channel_configurations: ::sforce::List<RecordActionDeploymentChannel>,
    /// `componentName`.
    pub component_name: ::sforce::Pick<ComponentName>,
    /// `deploymentContexts`.
    pub deployment_contexts: ::sforce::List<RecordActionDeploymentContext>,
    /// `hasComponents`.
    pub has_components: Option<bool>,
    /// `hasGuidedActions`.
    pub has_guided_actions: Option<bool>,
    /// `hasOmniscripts`.
    pub has_omniscripts: Option<bool>,
    /// `hasRecommendations`.
    pub has_recommendations: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `recommendation`.
    pub recommendation: ::sforce::Opt<RecordActionRecommendation>,
    /// `selectableItems`.
    pub selectable_items: ::sforce::List<RecordActionSelectableItem>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RecordActionDeployment: "RecordActionDeployment" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(RecordActionDeploymentChannel) channel_configurations "channelConfigurations",
    opt Pick(ComponentName) component_name "componentName",
    opt List(RecordActionDeploymentContext) deployment_contexts "deploymentContexts",
    opt Flag has_components "hasComponents",
    opt Flag has_guided_actions "hasGuidedActions",
    opt Flag has_omniscripts "hasOmniscripts",
    opt Flag has_recommendations "hasRecommendations",
    req Text master_label "masterLabel",
    opt One(RecordActionRecommendation) recommendation "recommendation",
    opt List(RecordActionSelectableItem) selectable_items "selectableItems",
}
::sforce::component! { RecordActionDeployment }

/// `RecordActionDeploymentChannel`.
#[derive(Default)]
pub struct RecordActionDeploymentChannel {
    /// `channel`, required.
    pub channel: ::sforce::Pick<ChannelSource>,
    /// `channelItems`.
    pub channel_items: ::sforce::List<RecordActionDefaultItem>,
    /// `isAutopopEnabled`.
    pub is_autopop_enabled: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RecordActionDeploymentChannel: "RecordActionDeploymentChannel" in API, base None, subtypes [], object None;
    req Pick(ChannelSource) channel "channel",
    opt List(RecordActionDefaultItem) channel_items "channelItems",
    opt Flag is_autopop_enabled "isAutopopEnabled",
}

/// `RecordActionDeploymentContext`.
#[derive(Default)]
pub struct RecordActionDeploymentContext {
    /// `entityName`, required.
    pub entity_name: Option<String>,
    /// `recommendationStrategy`.
    pub recommendation_strategy: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RecordActionDeploymentContext: "RecordActionDeploymentContext" in API, base None, subtypes [], object None;
    req Text entity_name "entityName",
    opt Text recommendation_strategy "recommendationStrategy",
}

/// `RecordActionRecommendation`.
#[derive(Default)]
pub struct RecordActionRecommendation {
    /// `defaultStrategy`.
    pub default_strategy: Option<String>,
    /// `hasDescription`, required.
    pub has_description: Option<bool>,
    /// `hasImage`, required.
    pub has_image: Option<bool>,
    /// `hasRejectAction`, required.
    pub has_reject_action: Option<bool>,
    /// `hasTitle`, required.
    pub has_title: Option<bool>,
    /// `maxDisplayRecommendations`, required.
    pub max_display_recommendations: Option<i32>,
    /// `shouldLaunchActionOnReject`, required.
    pub should_launch_action_on_reject: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RecordActionRecommendation: "RecordActionRecommendation" in API, base None, subtypes [], object None;
    opt Text default_strategy "defaultStrategy",
    req Flag has_description "hasDescription",
    req Flag has_image "hasImage",
    req Flag has_reject_action "hasRejectAction",
    req Flag has_title "hasTitle",
    req Int max_display_recommendations "maxDisplayRecommendations",
    req Flag should_launch_action_on_reject "shouldLaunchActionOnReject",
}

/// `RecordActionSelectableItem`.
#[derive(Default)]
pub struct RecordActionSelectableItem {
    /// `action`, required.
    pub action: Option<String>,
    /// `frequentActionSequenceNbr`.
    pub frequent_action_sequence_nbr: Option<i32>,
    /// `isFrequentAction`.
    pub is_frequent_action: Option<bool>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<RecordActionType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RecordActionSelectableItem: "RecordActionSelectableItem" in API, base None, subtypes [], object None;
    req Text action "action",
    opt Int frequent_action_sequence_nbr "frequentActionSequenceNbr",
    opt Flag is_frequent_action "isFrequentAction",
    req Pick(RecordActionType) r#type "type",
}

::sforce::enumeration! {
    /// `RecordActionType`.
    pub enum RecordActionType {
        Flow = "Flow",
        QuickAction = "QuickAction",
        Omniscript = "Omniscript",
        Lwc = "LWC",
        WebLink = "WebLink",
        SvcCatalogItemDef = "SvcCatalogItemDef",
    }
}

/// `RecordAlertCategory`, a [`Metadata`].
#[derive(Default)]
pub struct RecordAlertCategory {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `severity`.
    pub severity: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RecordAlertCategory: "RecordAlertCategory" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    req Text master_label "masterLabel",
    opt Text severity "severity",
}
::sforce::component! { RecordAlertCategory }

/// `RecordAlertCategoryTranslation`.
#[derive(Default)]
pub struct RecordAlertCategoryTranslation {
    /// `description`.
    pub description: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RecordAlertCategoryTranslation: "RecordAlertCategoryTranslation" in API, base None, subtypes [], object None;
    opt Text description "description",
    req Text label "label",
    req Text name "name",
}

/// `RecordAlertDataSource`, a [`Metadata`].
#[derive(Default)]
pub struct RecordAlertDataSource {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `apexClass`.
    pub apex_class: Option<String>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<RecordAlertDataSourceType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RecordAlertDataSource: "RecordAlertDataSource" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text apex_class "apexClass",
    opt Flag is_active "isActive",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
    req Pick(RecordAlertDataSourceType) r#type "type",
}
::sforce::component! { RecordAlertDataSource }

::sforce::enumeration! {
    /// `RecordAlertDataSourceType`.
    pub enum RecordAlertDataSourceType {
        Apex = "APEX",
        BusinessRulesEngine = "BusinessRulesEngine",
    }
}

/// `RecordAlertTemplate`, a [`Metadata`].
#[derive(Default)]
pub struct RecordAlertTemplate {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `recordAlertCategory`.
    pub record_alert_category: Option<String>,
    /// `subject`.
    pub subject: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RecordAlertTemplate: "RecordAlertTemplate" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
    opt Text record_alert_category "recordAlertCategory",
    opt Text subject "subject",
}
::sforce::component! { RecordAlertTemplate }

/// `RecordAlertTemplateTranslation`.
#[derive(Default)]
pub struct RecordAlertTemplateTranslation {
    /// `description`.
    pub description: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `subject`.
    pub subject: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RecordAlertTemplateTranslation: "RecordAlertTemplateTranslation" in API, base None, subtypes [], object None;
    opt Text description "description",
    opt Text label "label",
    req Text name "name",
    opt Text subject "subject",
}

::sforce::enumeration! {
    /// `RecordEditabilityType`.
    pub enum RecordEditabilityType {
        AdminOnly = "AdminOnly",
        AdminOrCurrentApprover = "AdminOrCurrentApprover",
    }
}

/// `RecordPageSettings`, a [`Metadata`].
#[derive(Default)]
pub struct RecordPageSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableActivityRelatedList`.
    pub enable_activity_related_list: Option<bool>,
    /// `enableFullRecordView`.
    pub enable_full_record_view: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RecordPageSettings: "RecordPageSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_activity_related_list "enableActivityRelatedList",
    opt Flag enable_full_record_view "enableFullRecordView",
}
::sforce::component! { RecordPageSettings }

::sforce::enumeration! {
    /// `RecordTriggerType`.
    pub enum RecordTriggerType {
        Update = "Update",
        Create = "Create",
        CreateAndUpdate = "CreateAndUpdate",
        Delete = "Delete",
        None = "None",
    }
}

/// `RecordType`, a [`Metadata`].
#[derive(Default)]
pub struct RecordType {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `active`, required.
    pub active: Option<bool>,
    /// `businessProcess`.
    pub business_process: Option<String>,
    /// `compactLayoutAssignment`.
    pub compact_layout_assignment: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `picklistValues`.
    pub picklist_values: ::sforce::List<RecordTypePicklistValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RecordType: "RecordType" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Flag active "active",
    opt Text business_process "businessProcess",
    opt Text compact_layout_assignment "compactLayoutAssignment",
    opt Text description "description",
    req Text label "label",
    opt List(RecordTypePicklistValue) picklist_values "picklistValues",
}
::sforce::component! { RecordType }

/// `RecordTypePicklistValue`.
#[derive(Default)]
pub struct RecordTypePicklistValue {
    /// `picklist`, required.
    pub picklist: Option<String>,
    /// `values`.
    pub values: ::sforce::List<PicklistValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RecordTypePicklistValue: "RecordTypePicklistValue" in API, base None, subtypes [], object None;
    req Text picklist "picklist",
    opt List(PicklistValue) values "values",
}

/// `RecordTypeTranslation`.
#[derive(Default)]
pub struct RecordTypeTranslation {
    /// `description`.
    pub description: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RecordTypeTranslation: "RecordTypeTranslation" in API, base None, subtypes [], object None;
    opt Text description "description",
    req Text label "label",
    req Text name "name",
}

/// `RedirectWhitelistUrl`, a [`Metadata`].
#[derive(Default)]
pub struct RedirectWhitelistUrl {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `url`, required.
    pub url: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RedirectWhitelistUrl: "RedirectWhitelistUrl" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text url "url",
}
::sforce::component! { RedirectWhitelistUrl }

/// `ReferencedDashboard`, a [`Metadata`].
#[derive(Default)]
pub struct ReferencedDashboard {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `application`, required.
    pub application: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `embedUrl`, required.
    pub embed_url: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `templateAssetSourceName`.
    pub template_asset_source_name: Option<String>,
    /// `visibility`, required.
    pub visibility: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReferencedDashboard: "ReferencedDashboard" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text application "application",
    opt Text description "description",
    req Text embed_url "embedUrl",
    req Text master_label "masterLabel",
    opt Text template_asset_source_name "templateAssetSourceName",
    req Text visibility "visibility",
}
::sforce::component! { ReferencedDashboard }

/// `ReferralMarketingConfig`, a [`Metadata`].
#[derive(Default)]
pub struct ReferralMarketingConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `integrationSystemType`, required.
    pub integration_system_type: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReferralMarketingConfig: "ReferralMarketingConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text integration_system_type "integrationSystemType",
    req Text master_label "masterLabel",
}
::sforce::component! { ReferralMarketingConfig }

/// `ReferralMarketingSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ReferralMarketingSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableMarketingCloudIntegration`.
    pub enable_marketing_cloud_integration: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReferralMarketingSettings: "ReferralMarketingSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_marketing_cloud_integration "enableMarketingCloudIntegration",
}
::sforce::component! { ReferralMarketingSettings }

::sforce::enumeration! {
    /// `RefreshTokenPolicyType`.
    pub enum RefreshTokenPolicyType {
        Infinite = "Infinite",
        Zero = "Zero",
        SpecificLifetime = "SpecificLifetime",
        SpecificInactivity = "SpecificInactivity",
    }
}

::sforce::enumeration! {
    /// `RegionFlagStatus`.
    pub enum RegionFlagStatus {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

/// `RegisteredExternalService`, a [`Metadata`].
#[derive(Default)]
pub struct RegisteredExternalService {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `configUrl`.
    pub config_url: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `documentationUrl`.
    pub documentation_url: Option<String>,
    /// `extensionPointName`.
    pub extension_point_name: ::sforce::Pick<ExtensionPointName>,
    /// `externalServiceProvider`, required.
    pub external_service_provider: Option<String>,
    /// `externalServiceProviderType`, required.
    pub external_service_provider_type: ::sforce::Pick<RegistryProviderType>,
    /// `iconUri`.
    pub icon_uri: Option<String>,
    /// `isApplication`.
    pub is_application: Option<bool>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RegisteredExternalService: "RegisteredExternalService" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text config_url "configUrl",
    opt Text description "description",
    opt Text documentation_url "documentationUrl",
    opt Pick(ExtensionPointName) extension_point_name "extensionPointName",
    req Text external_service_provider "externalServiceProvider",
    req Pick(RegistryProviderType) external_service_provider_type "externalServiceProviderType",
    opt Text icon_uri "iconUri",
    opt Flag is_application "isApplication",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
}
::sforce::component! { RegisteredExternalService }

::sforce::enumeration! {
    /// `RegistryProviderType`.
    pub enum RegistryProviderType {
        Price = "Price",
        Promotions = "Promotions",
        Inventory = "Inventory",
        Shipment = "Shipment",
        Tax = "Tax",
        Extension = "Extension",
    }
}

::sforce::enumeration! {
    /// `RegulatoryStatus`.
    pub enum RegulatoryStatus {
        CampaignInProgress = "CampaignInProgress",
        CampaignSuccessful = "CampaignSuccessful",
        CampaignFailed = "CampaignFailed",
        TollFreeVerificationInProgress = "TollFreeVerificationInProgress",
        TollFreeVerificationSuccessful = "TollFreeVerificationSuccessful",
        TollFreeVerificationFailed = "TollFreeVerificationFailed",
        TaxRegistration = "TaxRegistration",
    }
}

/// `RelatedContent`.
#[derive(Default)]
pub struct RelatedContent {
    /// `relatedContentItems`.
    pub related_content_items: ::sforce::List<RelatedContentItem>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RelatedContent: "RelatedContent" in API, base None, subtypes [], object None;
    opt List(RelatedContentItem) related_content_items "relatedContentItems",
}

/// `RelatedContentItem`.
#[derive(Default)]
pub struct RelatedContentItem {
    /// `layoutItem`, required.
    pub layout_item: ::sforce::Opt<LayoutItem>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RelatedContentItem: "RelatedContentItem" in API, base None, subtypes [], object None;
    req One(LayoutItem) layout_item "layoutItem",
}

/// `RelatedList`.
#[derive(Default)]
pub struct RelatedList {
    /// `hideOnDetail`, required.
    pub hide_on_detail: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RelatedList: "RelatedList" in API, base None, subtypes [], object None;
    req Flag hide_on_detail "hideOnDetail",
    req Text name "name",
}

/// `RelatedListItem`.
#[derive(Default)]
pub struct RelatedListItem {
    /// `customButtons`.
    pub custom_buttons: Vec<String>,
    /// `excludeButtons`.
    pub exclude_buttons: Vec<String>,
    /// `fields`.
    pub fields: Vec<String>,
    /// `quickActions`.
    pub quick_actions: Vec<String>,
    /// `relatedList`, required.
    pub related_list: Option<String>,
    /// `sortField`.
    pub sort_field: Option<String>,
    /// `sortOrder`.
    pub sort_order: ::sforce::Pick<SortOrder>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RelatedListItem: "RelatedListItem" in API, base None, subtypes [], object None;
    opt Texts custom_buttons "customButtons",
    opt Texts exclude_buttons "excludeButtons",
    opt Texts fields "fields",
    opt Texts quick_actions "quickActions",
    req Text related_list "relatedList",
    opt Text sort_field "sortField",
    opt Pick(SortOrder) sort_order "sortOrder",
}

/// `RelatedRecordAccessDef`, a [`Metadata`].
#[derive(Default)]
pub struct RelatedRecordAccessDef {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `jctObjectCstmFilterExps`.
    pub jct_object_cstm_filter_exps: Option<String>,
    /// `jctObjectFilterLogic`.
    pub jct_object_filter_logic: ::sforce::Pick<RRADJctObjFilterLogic>,
    /// `junctionObject`.
    pub junction_object: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `relatedRecordAccessFltr`.
    pub related_record_access_fltr: ::sforce::List<RelatedRecordAccessFltr>,
    /// `relatedRecordAccessMap`.
    pub related_record_access_map: ::sforce::List<RelatedRecordAccessMap>,
    /// `shareTo`.
    pub share_to: ::sforce::Pick<RelatedRecordAccessDefShareTo>,
    /// `sourceObject`, required.
    pub source_object: Option<String>,
    /// `sourceObjectCstmFilterExps`.
    pub source_object_cstm_filter_exps: Option<String>,
    /// `sourceObjectFilterLogic`.
    pub source_object_filter_logic: ::sforce::Pick<RRADSourceObjFilterLogic>,
    /// `status`, required.
    pub status: ::sforce::Pick<RelatedRecordAccessDefStatus>,
    /// `targetObject`, required.
    pub target_object: Option<String>,
    /// `targetObjectCstmFilterExps`.
    pub target_object_cstm_filter_exps: Option<String>,
    /// `targetObjectFilterLogic`.
    pub target_object_filter_logic: ::sforce::Pick<RRADTargetObjFilterLogic>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RelatedRecordAccessDef: "RelatedRecordAccessDef" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    opt Flag is_protected "isProtected",
    opt Text jct_object_cstm_filter_exps "jctObjectCstmFilterExps",
    opt Pick(RRADJctObjFilterLogic) jct_object_filter_logic "jctObjectFilterLogic",
    opt Text junction_object "junctionObject",
    req Text master_label "masterLabel",
    opt List(RelatedRecordAccessFltr) related_record_access_fltr "relatedRecordAccessFltr",
    opt List(RelatedRecordAccessMap) related_record_access_map "relatedRecordAccessMap",
    opt Pick(RelatedRecordAccessDefShareTo) share_to "shareTo",
    req Text source_object "sourceObject",
    opt Text source_object_cstm_filter_exps "sourceObjectCstmFilterExps",
    opt Pick(RRADSourceObjFilterLogic) source_object_filter_logic "sourceObjectFilterLogic",
    req Pick(RelatedRecordAccessDefStatus) status "status",
    req Text target_object "targetObject",
    opt Text target_object_cstm_filter_exps "targetObjectCstmFilterExps",
    opt Pick(RRADTargetObjFilterLogic) target_object_filter_logic "targetObjectFilterLogic",
}
::sforce::component! { RelatedRecordAccessDef }

::sforce::enumeration! {
    /// `RelatedRecordAccessDefShareTo`.
    pub enum RelatedRecordAccessDefShareTo {
        Internal = "Internal",
        External = "External",
        All = "All",
    }
}

::sforce::enumeration! {
    /// `RelatedRecordAccessDefStatus`.
    pub enum RelatedRecordAccessDefStatus {
        Draft = "Draft",
        Active = "Active",
        Inactive = "Inactive",
    }
}

/// `RelatedRecordAccessFltr`.
#[derive(Default)]
pub struct RelatedRecordAccessFltr {
    /// `field`, required.
    pub field: Option<String>,
    /// `objectType`, required.
    pub object_type: ::sforce::Pick<RRAFObjectType>,
    /// `operator`, required.
    pub operator: ::sforce::Pick<RRAFOperator>,
    /// `sequenceNumber`, required.
    pub sequence_number: Option<i32>,
    /// `value`, required.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RelatedRecordAccessFltr: "RelatedRecordAccessFltr" in API, base None, subtypes [], object None;
    req Text field "field",
    req Pick(RRAFObjectType) object_type "objectType",
    req Pick(RRAFOperator) operator "operator",
    req Int sequence_number "sequenceNumber",
    req Text value "value",
}

/// `RelatedRecordAccessMap`.
#[derive(Default)]
pub struct RelatedRecordAccessMap {
    /// `sourceObjAccessLevel`, required.
    pub source_obj_access_level: ::sforce::Pick<ObjectAccessLevel>,
    /// `sourceObjParticipantRole`.
    pub source_obj_participant_role: Option<String>,
    /// `targetObjAccessLevel`, required.
    pub target_obj_access_level: ::sforce::Pick<ObjectAccessLevel>,
    /// `targetObjParticipantRole`.
    pub target_obj_participant_role: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RelatedRecordAccessMap: "RelatedRecordAccessMap" in API, base None, subtypes [], object None;
    req Pick(ObjectAccessLevel) source_obj_access_level "sourceObjAccessLevel",
    opt Text source_obj_participant_role "sourceObjParticipantRole",
    req Pick(ObjectAccessLevel) target_obj_access_level "targetObjAccessLevel",
    opt Text target_obj_participant_role "targetObjParticipantRole",
}

/// `RelatedRecordAssocCriteria`, a [`Metadata`].
#[derive(Default)]
pub struct RelatedRecordAssocCriteria {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `associationHandlerApexClass`.
    pub association_handler_apex_class: Option<String>,
    /// `associationType`, required.
    pub association_type: ::sforce::Pick<AssociationType>,
    /// `description`.
    pub description: Option<String>,
    /// `eventType`, required.
    pub event_type: ::sforce::Pick<AssociationEventType>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `preCondition`, required.
    pub pre_condition: Option<String>,
    /// `referenceObject`, required.
    pub reference_object: Option<String>,
    /// `selectedOwnerField`.
    pub selected_owner_field: Option<String>,
    /// `status`, required.
    pub status: ::sforce::Pick<AssociationStatusType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RelatedRecordAssocCriteria: "RelatedRecordAssocCriteria" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text association_handler_apex_class "associationHandlerApexClass",
    req Pick(AssociationType) association_type "associationType",
    opt Text description "description",
    req Pick(AssociationEventType) event_type "eventType",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
    req Text pre_condition "preCondition",
    req Text reference_object "referenceObject",
    opt Text selected_owner_field "selectedOwnerField",
    req Pick(AssociationStatusType) status "status",
}
::sforce::component! { RelatedRecordAssocCriteria }

/// `RelationshipGraphDefVersion`.
#[derive(Default)]
pub struct RelationshipGraphDefVersion {
    /// `graphDefinition`, required.
    pub graph_definition: Option<String>,
    /// `graphType`, required.
    pub graph_type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RelationshipGraphDefVersion: "RelationshipGraphDefVersion" in API, base None, subtypes [], object None;
    req Text graph_definition "graphDefinition",
    req Text graph_type "graphType",
}

/// `RelationshipGraphDefinition`, a [`Metadata`].
#[derive(Default)]
pub struct RelationshipGraphDefinition {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `isActive`, required.
    pub is_active: Option<bool>,
    /// `isTemplate`, required.
    pub is_template: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `relationshipGraphDefVersions`.
    pub relationship_graph_def_versions: ::sforce::List<RelationshipGraphDefVersion>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RelationshipGraphDefinition: "RelationshipGraphDefinition" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Flag is_active "isActive",
    req Flag is_template "isTemplate",
    req Text master_label "masterLabel",
    opt List(RelationshipGraphDefVersion) relationship_graph_def_versions "relationshipGraphDefVersions",
}
::sforce::component! { RelationshipGraphDefinition }

/// `ReleaseMgmtSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ReleaseMgmtSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableITSMReleaseMgmt`.
    pub enable_itsm_release_mgmt: Option<bool>,
    /// `enableReleaseEventCreation`.
    pub enable_release_event_creation: Option<bool>,
    /// `enableReleaseValidations`.
    pub enable_release_validations: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReleaseMgmtSettings: "ReleaseMgmtSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_itsm_release_mgmt "enableITSMReleaseMgmt",
    opt Flag enable_release_event_creation "enableReleaseEventCreation",
    opt Flag enable_release_validations "enableReleaseValidations",
}
::sforce::component! { ReleaseMgmtSettings }

/// `RemoteSiteSetting`, a [`Metadata`].
#[derive(Default)]
pub struct RemoteSiteSetting {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `disableProtocolSecurity`, required.
    pub disable_protocol_security: Option<bool>,
    /// `isActive`, required.
    pub is_active: Option<bool>,
    /// `url`, required.
    pub url: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RemoteSiteSetting: "RemoteSiteSetting" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    req Flag disable_protocol_security "disableProtocolSecurity",
    req Flag is_active "isActive",
    req Text url "url",
}
::sforce::component! { RemoteSiteSetting }

/// `Report`, a [`Metadata`].
#[derive(Default)]
pub struct Report {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `aggregateFilters`.
    pub aggregate_filters: ::sforce::List<ReportAggregateFilter>,
    /// `aggregates`.
    pub aggregates: ::sforce::List<ReportAggregate>,
    /// `block`.
    pub block: ::sforce::List<Report>,
    /// `blockInfo`.
    pub block_info: ::sforce::Opt<ReportBlockInfo>,
    /// `buckets`.
    pub buckets: ::sforce::List<ReportBucketField>,
    /// `chart`.
    pub chart: ::sforce::Opt<ReportChart>,
    /// `colorRanges`.
    pub color_ranges: ::sforce::List<ReportColorRange>,
    /// `columns`.
    pub columns: ::sforce::List<ReportColumn>,
    /// `crossFilters`.
    pub cross_filters: ::sforce::List<ReportCrossFilter>,
    /// `currency`.
    pub currency: ::sforce::Pick<CurrencyIsoCode>,
    /// `customDetailFormulas`.
    pub custom_detail_formulas: ::sforce::List<ReportCustomDetailFormula>,
    /// `dataCategoryFilters`.
    pub data_category_filters: ::sforce::List<ReportDataCategoryFilter>,
    /// `description`.
    pub description: Option<String>,
    /// `division`.
    pub division: Option<String>,
    /// `filter`.
    pub filter: ::sforce::Opt<ReportFilter>,
    /// `folderName`.
    pub folder_name: Option<String>,
    /// `format`, required.
    pub format: ::sforce::Pick<ReportFormat>,
    /// `formattingRules`.
    pub formatting_rules: ::sforce::List<ReportFormattingRule>,
    /// `groupingsAcross`.
    pub groupings_across: ::sforce::List<ReportGrouping>,
    /// `groupingsDown`.
    pub groupings_down: ::sforce::List<ReportGrouping>,
    /// `historicalSelector`.
    pub historical_selector: ::sforce::Opt<ReportHistoricalSelector>,
    /// `isSmartTotalDisabled`.
    pub is_smart_total_disabled: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// `numSubscriptions`.
    pub num_subscriptions: Option<i32>,
    /// `params`.
    pub params: ::sforce::List<ReportParam>,
    /// `reportType`, required.
    pub report_type: Option<String>,
    /// `reportTypeApiName`.
    pub report_type_api_name: Option<String>,
    /// `roleHierarchyFilter`.
    pub role_hierarchy_filter: Option<String>,
    /// `rowLimit`.
    pub row_limit: Option<i32>,
    /// `scope`.
    pub scope: Option<String>,
    /// `showCurrentDate`.
    pub show_current_date: Option<bool>,
    /// `showDetails`.
    pub show_details: Option<bool>,
    /// `showGrandTotal`.
    pub show_grand_total: Option<bool>,
    /// `showSubTotals`.
    pub show_sub_totals: Option<bool>,
    /// `sortColumn`.
    pub sort_column: Option<String>,
    /// `sortOrder`.
    pub sort_order: ::sforce::Pick<SortOrder>,
    /// `territoryHierarchyFilter`.
    pub territory_hierarchy_filter: Option<String>,
    /// `timeFrameFilter`.
    pub time_frame_filter: ::sforce::Opt<ReportTimeFrameFilter>,
    /// `userFilter`.
    pub user_filter: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Report: "Report" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(ReportAggregateFilter) aggregate_filters "aggregateFilters",
    opt List(ReportAggregate) aggregates "aggregates",
    opt List(Report) block "block",
    opt One(ReportBlockInfo) block_info "blockInfo",
    opt List(ReportBucketField) buckets "buckets",
    opt One(ReportChart) chart "chart",
    opt List(ReportColorRange) color_ranges "colorRanges",
    opt List(ReportColumn) columns "columns",
    opt List(ReportCrossFilter) cross_filters "crossFilters",
    opt Pick(CurrencyIsoCode) currency "currency",
    opt List(ReportCustomDetailFormula) custom_detail_formulas "customDetailFormulas",
    opt List(ReportDataCategoryFilter) data_category_filters "dataCategoryFilters",
    opt Text description "description",
    opt Text division "division",
    opt One(ReportFilter) filter "filter",
    opt Text folder_name "folderName",
    req Pick(ReportFormat) format "format",
    opt List(ReportFormattingRule) formatting_rules "formattingRules",
    opt List(ReportGrouping) groupings_across "groupingsAcross",
    opt List(ReportGrouping) groupings_down "groupingsDown",
    opt One(ReportHistoricalSelector) historical_selector "historicalSelector",
    opt Flag is_smart_total_disabled "isSmartTotalDisabled",
    req Text name "name",
    opt Int num_subscriptions "numSubscriptions",
    opt List(ReportParam) params "params",
    req Text report_type "reportType",
    opt Text report_type_api_name "reportTypeApiName",
    opt Text role_hierarchy_filter "roleHierarchyFilter",
    opt Int row_limit "rowLimit",
    opt Text scope "scope",
    opt Flag show_current_date "showCurrentDate",
    opt Flag show_details "showDetails",
    opt Flag show_grand_total "showGrandTotal",
    opt Flag show_sub_totals "showSubTotals",
    opt Text sort_column "sortColumn",
    opt Pick(SortOrder) sort_order "sortOrder",
    opt Text territory_hierarchy_filter "territoryHierarchyFilter",
    opt One(ReportTimeFrameFilter) time_frame_filter "timeFrameFilter",
    opt Text user_filter "userFilter",
}
::sforce::component! { Report }

::sforce::enumeration! {
    /// `ReportAggrType`.
    pub enum ReportAggrType {
        Sum = "Sum",
        Average = "Average",
        Maximum = "Maximum",
        Minimum = "Minimum",
        Unique = "Unique",
        RowCount = "RowCount",
        Median = "Median",
        Noop = "Noop",
    }
}

/// `ReportAggregate`.
#[derive(Default)]
pub struct ReportAggregate {
    /// `acrossGroupingContext`.
    pub across_grouping_context: Option<String>,
    /// `calculatedFormula`, required.
    pub calculated_formula: Option<String>,
    /// `datatype`, required.
    pub datatype: ::sforce::Pick<ReportAggregateDatatype>,
    /// `description`.
    pub description: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `downGroupingContext`.
    pub down_grouping_context: Option<String>,
    /// `isActive`, required.
    pub is_active: Option<bool>,
    /// `isCrossBlock`.
    pub is_cross_block: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `reportType`.
    pub report_type: Option<String>,
    /// `scale`.
    pub scale: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportAggregate: "ReportAggregate" in API, base None, subtypes [], object None;
    opt Text across_grouping_context "acrossGroupingContext",
    req Text calculated_formula "calculatedFormula",
    req Pick(ReportAggregateDatatype) datatype "datatype",
    opt Text description "description",
    req Text developer_name "developerName",
    opt Text down_grouping_context "downGroupingContext",
    req Flag is_active "isActive",
    opt Flag is_cross_block "isCrossBlock",
    req Text master_label "masterLabel",
    opt Text report_type "reportType",
    opt Int scale "scale",
}

::sforce::enumeration! {
    /// `ReportAggregateDatatype`.
    pub enum ReportAggregateDatatype {
        Currency = "currency",
        Percent = "percent",
        Number = "number",
    }
}

/// `ReportAggregateFilter`.
#[derive(Default)]
pub struct ReportAggregateFilter {
    /// `aggregate`, required.
    pub aggregate: Option<String>,
    /// `operator`, required.
    pub operator: Option<String>,
    /// `value`, required.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportAggregateFilter: "ReportAggregateFilter" in API, base None, subtypes [], object None;
    req Text aggregate "aggregate",
    req Text operator "operator",
    req Text value "value",
}

/// `ReportAggregateReference`.
#[derive(Default)]
pub struct ReportAggregateReference {
    /// `aggregate`, required.
    pub aggregate: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportAggregateReference: "ReportAggregateReference" in API, base None, subtypes [], object None;
    req Text aggregate "aggregate",
}

/// `ReportBlockInfo`.
#[derive(Default)]
pub struct ReportBlockInfo {
    /// `aggregateReferences`.
    pub aggregate_references: ::sforce::List<ReportAggregateReference>,
    /// `blockId`, required.
    pub block_id: Option<String>,
    /// `joinTable`, required.
    pub join_table: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportBlockInfo: "ReportBlockInfo" in API, base None, subtypes [], object None;
    opt List(ReportAggregateReference) aggregate_references "aggregateReferences",
    req Text block_id "blockId",
    req Text join_table "joinTable",
}

/// `ReportBucketField`.
#[derive(Default)]
pub struct ReportBucketField {
    /// `bucketType`, required.
    pub bucket_type: ::sforce::Pick<ReportBucketFieldType>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `nullTreatment`.
    pub null_treatment: ::sforce::Pick<ReportFormulaNullTreatment>,
    /// `otherBucketLabel`.
    pub other_bucket_label: Option<String>,
    /// `sourceColumnName`, required.
    pub source_column_name: Option<String>,
    /// `useOther`.
    pub use_other: Option<bool>,
    /// `values`.
    pub values: ::sforce::List<ReportBucketFieldValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportBucketField: "ReportBucketField" in API, base None, subtypes [], object None;
    req Pick(ReportBucketFieldType) bucket_type "bucketType",
    req Text developer_name "developerName",
    req Text master_label "masterLabel",
    opt Pick(ReportFormulaNullTreatment) null_treatment "nullTreatment",
    opt Text other_bucket_label "otherBucketLabel",
    req Text source_column_name "sourceColumnName",
    opt Flag use_other "useOther",
    opt List(ReportBucketFieldValue) values "values",
}

/// `ReportBucketFieldSourceValue`.
#[derive(Default)]
pub struct ReportBucketFieldSourceValue {
    /// `from`.
    pub from: Option<String>,
    /// `sourceValue`.
    pub source_value: Option<String>,
    /// `to`.
    pub to: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportBucketFieldSourceValue: "ReportBucketFieldSourceValue" in API, base None, subtypes [], object None;
    opt Text from "from",
    opt Text source_value "sourceValue",
    opt Text to "to",
}

::sforce::enumeration! {
    /// `ReportBucketFieldType`.
    pub enum ReportBucketFieldType {
        Text = "text",
        Number = "number",
        Picklist = "picklist",
    }
}

/// `ReportBucketFieldValue`.
#[derive(Default)]
pub struct ReportBucketFieldValue {
    /// `sourceValues`.
    pub source_values: ::sforce::List<ReportBucketFieldSourceValue>,
    /// `value`, required.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportBucketFieldValue: "ReportBucketFieldValue" in API, base None, subtypes [], object None;
    opt List(ReportBucketFieldSourceValue) source_values "sourceValues",
    req Text value "value",
}

/// `ReportChart`.
#[derive(Default)]
pub struct ReportChart {
    /// `backgroundColor1`.
    pub background_color1: Option<String>,
    /// `backgroundColor2`.
    pub background_color2: Option<String>,
    /// `backgroundFadeDir`.
    pub background_fade_dir: ::sforce::Pick<ChartBackgroundDirection>,
    /// `chartSummaries`.
    pub chart_summaries: ::sforce::List<ChartSummary>,
    /// `chartType`, required.
    pub chart_type: ::sforce::Pick<ChartType>,
    /// `enableHoverLabels`.
    pub enable_hover_labels: Option<bool>,
    /// `expandOthers`.
    pub expand_others: Option<bool>,
    /// `groupingColumn`.
    pub grouping_column: Option<String>,
    /// `legendPosition`.
    pub legend_position: ::sforce::Pick<ChartLegendPosition>,
    /// `location`.
    pub location: ::sforce::Pick<ChartPosition>,
    /// `secondaryGroupingColumn`.
    pub secondary_grouping_column: Option<String>,
    /// `showAxisLabels`.
    pub show_axis_labels: Option<bool>,
    /// `showPercentage`.
    pub show_percentage: Option<bool>,
    /// `showTotal`.
    pub show_total: Option<bool>,
    /// `showValues`.
    pub show_values: Option<bool>,
    /// `size`.
    pub size: ::sforce::Pick<ReportChartSize>,
    /// `summaryAxisManualRangeEnd`.
    pub summary_axis_manual_range_end: Option<::sforce::Number>,
    /// `summaryAxisManualRangeStart`.
    pub summary_axis_manual_range_start: Option<::sforce::Number>,
    /// `summaryAxisRange`.
    pub summary_axis_range: ::sforce::Pick<ChartRangeType>,
    /// `textColor`.
    pub text_color: Option<String>,
    /// `textSize`.
    pub text_size: Option<i32>,
    /// `title`.
    pub title: Option<String>,
    /// `titleColor`.
    pub title_color: Option<String>,
    /// `titleSize`.
    pub title_size: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportChart: "ReportChart" in API, base None, subtypes [], object None;
    opt Text background_color1 "backgroundColor1",
    opt Text background_color2 "backgroundColor2",
    opt Pick(ChartBackgroundDirection) background_fade_dir "backgroundFadeDir",
    opt List(ChartSummary) chart_summaries "chartSummaries",
    req Pick(ChartType) chart_type "chartType",
    opt Flag enable_hover_labels "enableHoverLabels",
    opt Flag expand_others "expandOthers",
    opt Text grouping_column "groupingColumn",
    opt Pick(ChartLegendPosition) legend_position "legendPosition",
    opt Pick(ChartPosition) location "location",
    opt Text secondary_grouping_column "secondaryGroupingColumn",
    opt Flag show_axis_labels "showAxisLabels",
    opt Flag show_percentage "showPercentage",
    opt Flag show_total "showTotal",
    opt Flag show_values "showValues",
    opt Pick(ReportChartSize) size "size",
    opt Num summary_axis_manual_range_end "summaryAxisManualRangeEnd",
    opt Num summary_axis_manual_range_start "summaryAxisManualRangeStart",
    opt Pick(ChartRangeType) summary_axis_range "summaryAxisRange",
    opt Text text_color "textColor",
    opt Int text_size "textSize",
    opt Text title "title",
    opt Text title_color "titleColor",
    opt Int title_size "titleSize",
}

/// `ReportChartComponentLayoutItem`.
#[derive(Default)]
pub struct ReportChartComponentLayoutItem {
    /// `cacheData`.
    pub cache_data: Option<bool>,
    /// `contextFilterableField`.
    pub context_filterable_field: Option<String>,
    /// `error`.
    pub error: Option<String>,
    /// `hideOnError`.
    pub hide_on_error: Option<bool>,
    /// `includeContext`.
    pub include_context: Option<bool>,
    /// `reportName`, required.
    pub report_name: Option<String>,
    /// `showTitle`.
    pub show_title: Option<bool>,
    /// `size`.
    pub size: ::sforce::Pick<ReportChartComponentSize>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportChartComponentLayoutItem: "ReportChartComponentLayoutItem" in API, base None, subtypes [], object None;
    opt Flag cache_data "cacheData",
    opt Text context_filterable_field "contextFilterableField",
    opt Text error "error",
    opt Flag hide_on_error "hideOnError",
    opt Flag include_context "includeContext",
    req Text report_name "reportName",
    opt Flag show_title "showTitle",
    opt Pick(ReportChartComponentSize) size "size",
}

::sforce::enumeration! {
    /// `ReportChartComponentSize`.
    pub enum ReportChartComponentSize {
        Small = "SMALL",
        Medium = "MEDIUM",
        Large = "LARGE",
    }
}

::sforce::enumeration! {
    /// `ReportChartSize`.
    pub enum ReportChartSize {
        Tiny = "Tiny",
        Small = "Small",
        Medium = "Medium",
        Large = "Large",
        Huge = "Huge",
    }
}

/// `ReportColorRange`.
#[derive(Default)]
pub struct ReportColorRange {
    /// `aggregate`.
    pub aggregate: ::sforce::Pick<ReportSummaryType>,
    /// `columnName`, required.
    pub column_name: Option<String>,
    /// `highBreakpoint`.
    pub high_breakpoint: Option<::sforce::Number>,
    /// `highColor`, required.
    pub high_color: Option<String>,
    /// `lowBreakpoint`.
    pub low_breakpoint: Option<::sforce::Number>,
    /// `lowColor`, required.
    pub low_color: Option<String>,
    /// `midColor`, required.
    pub mid_color: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportColorRange: "ReportColorRange" in API, base None, subtypes [], object None;
    opt Pick(ReportSummaryType) aggregate "aggregate",
    req Text column_name "columnName",
    opt Num high_breakpoint "highBreakpoint",
    req Text high_color "highColor",
    opt Num low_breakpoint "lowBreakpoint",
    req Text low_color "lowColor",
    req Text mid_color "midColor",
}

/// `ReportColumn`.
#[derive(Default)]
pub struct ReportColumn {
    /// `aggregateTypes`.
    pub aggregate_types: ::sforce::Picks<ReportSummaryType>,
    /// `field`, required.
    pub field: Option<String>,
    /// `isExtendedColumn`.
    pub is_extended_column: Option<bool>,
    /// `reverseColors`.
    pub reverse_colors: Option<bool>,
    /// `showChanges`.
    pub show_changes: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportColumn: "ReportColumn" in API, base None, subtypes [], object None;
    opt Picks(ReportSummaryType) aggregate_types "aggregateTypes",
    req Text field "field",
    opt Flag is_extended_column "isExtendedColumn",
    opt Flag reverse_colors "reverseColors",
    opt Flag show_changes "showChanges",
}

/// `ReportCrossFilter`.
#[derive(Default)]
pub struct ReportCrossFilter {
    /// `criteriaItems`.
    pub criteria_items: ::sforce::List<ReportFilterItem>,
    /// `operation`, required.
    pub operation: ::sforce::Pick<ObjectFilterOperator>,
    /// `primaryTableColumn`, required.
    pub primary_table_column: Option<String>,
    /// `relatedTable`, required.
    pub related_table: Option<String>,
    /// `relatedTableJoinColumn`, required.
    pub related_table_join_column: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportCrossFilter: "ReportCrossFilter" in API, base None, subtypes [], object None;
    opt List(ReportFilterItem) criteria_items "criteriaItems",
    req Pick(ObjectFilterOperator) operation "operation",
    req Text primary_table_column "primaryTableColumn",
    req Text related_table "relatedTable",
    req Text related_table_join_column "relatedTableJoinColumn",
}

/// `ReportCustomDetailFormula`.
#[derive(Default)]
pub struct ReportCustomDetailFormula {
    /// `calculatedFormula`, required.
    pub calculated_formula: Option<String>,
    /// `dataType`, required.
    pub data_type: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `scale`, required.
    pub scale: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportCustomDetailFormula: "ReportCustomDetailFormula" in API, base None, subtypes [], object None;
    req Text calculated_formula "calculatedFormula",
    req Text data_type "dataType",
    opt Text description "description",
    req Text developer_name "developerName",
    req Text label "label",
    req Int scale "scale",
}

/// `ReportDataCategoryFilter`.
#[derive(Default)]
pub struct ReportDataCategoryFilter {
    /// `dataCategory`, required.
    pub data_category: Option<String>,
    /// `dataCategoryGroup`, required.
    pub data_category_group: Option<String>,
    /// `operator`, required.
    pub operator: ::sforce::Pick<DataCategoryFilterOperation>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportDataCategoryFilter: "ReportDataCategoryFilter" in API, base None, subtypes [], object None;
    req Text data_category "dataCategory",
    req Text data_category_group "dataCategoryGroup",
    req Pick(DataCategoryFilterOperation) operator "operator",
}

/// `ReportFilter`.
#[derive(Default)]
pub struct ReportFilter {
    /// `booleanFilter`.
    pub boolean_filter: Option<String>,
    /// `criteriaItems`.
    pub criteria_items: ::sforce::List<ReportFilterItem>,
    /// `language`.
    pub language: ::sforce::Pick<Language>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportFilter: "ReportFilter" in API, base None, subtypes [], object None;
    opt Text boolean_filter "booleanFilter",
    opt List(ReportFilterItem) criteria_items "criteriaItems",
    opt Pick(Language) language "language",
}

/// `ReportFilterItem`.
#[derive(Default)]
pub struct ReportFilterItem {
    /// `column`, required.
    pub column: Option<String>,
    /// `columnToColumn`.
    pub column_to_column: Option<bool>,
    /// `isUnlocked`.
    pub is_unlocked: Option<bool>,
    /// `operator`, required.
    pub operator: ::sforce::Pick<FilterOperation>,
    /// `snapshot`.
    pub snapshot: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportFilterItem: "ReportFilterItem" in API, base None, subtypes [], object None;
    req Text column "column",
    opt Flag column_to_column "columnToColumn",
    opt Flag is_unlocked "isUnlocked",
    req Pick(FilterOperation) operator "operator",
    opt Text snapshot "snapshot",
    opt Text value "value",
}

/// `ReportFolder`, a [`Folder`].
#[derive(Default)]
pub struct ReportFolder {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `accessType`.
    pub access_type: ::sforce::Pick<FolderAccessTypes>,
    /// `folderShares`.
    pub folder_shares: ::sforce::List<FolderShare>,
    /// `name`, required.
    pub name: Option<String>,
    /// `publicFolderAccess`.
    pub public_folder_access: ::sforce::Pick<PublicFolderAccess>,
    /// `sharedTo`.
    pub shared_to: ::sforce::Opt<SharedTo>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportFolder: "ReportFolder" in API, base Some(&Folder), subtypes [], object None;
    opt Text full_name "fullName",
    opt Pick(FolderAccessTypes) access_type "accessType",
    opt List(FolderShare) folder_shares "folderShares",
    req Text name "name",
    opt Pick(PublicFolderAccess) public_folder_access "publicFolderAccess",
    opt One(SharedTo) shared_to "sharedTo",
}
::sforce::component! { ReportFolder }

::sforce::enumeration! {
    /// `ReportFormat`.
    pub enum ReportFormat {
        MultiBlock = "MultiBlock",
        Matrix = "Matrix",
        Summary = "Summary",
        Tabular = "Tabular",
    }
}

/// `ReportFormattingRule`.
#[derive(Default)]
pub struct ReportFormattingRule {
    /// `aggregate`.
    pub aggregate: ::sforce::Pick<ReportSummaryType>,
    /// `columnName`, required.
    pub column_name: Option<String>,
    /// `values`.
    pub values: ::sforce::List<ReportFormattingRuleValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportFormattingRule: "ReportFormattingRule" in API, base None, subtypes [], object None;
    opt Pick(ReportSummaryType) aggregate "aggregate",
    req Text column_name "columnName",
    opt List(ReportFormattingRuleValue) values "values",
}

/// `ReportFormattingRuleValue`.
#[derive(Default)]
pub struct ReportFormattingRuleValue {
    /// `backgroundColor`.
    pub background_color: Option<String>,
    /// `rangeUpperBound`.
    pub range_upper_bound: Option<::sforce::Number>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportFormattingRuleValue: "ReportFormattingRuleValue" in API, base None, subtypes [], object None;
    opt Text background_color "backgroundColor",
    opt Num range_upper_bound "rangeUpperBound",
}

::sforce::enumeration! {
    /// `ReportFormulaNullTreatment`.
    pub enum ReportFormulaNullTreatment {
        N = "n",
        Z = "z",
    }
}

/// `ReportGrouping`.
#[derive(Default)]
pub struct ReportGrouping {
    /// `aggregateType`.
    pub aggregate_type: ::sforce::Pick<ReportAggrType>,
    /// `dateGranularity`.
    pub date_granularity: ::sforce::Pick<UserDateGranularity>,
    /// `field`, required.
    pub field: Option<String>,
    /// `sortByName`.
    pub sort_by_name: Option<String>,
    /// `sortOrder`, required.
    pub sort_order: ::sforce::Pick<SortOrder>,
    /// `sortType`.
    pub sort_type: ::sforce::Pick<ReportSortType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportGrouping: "ReportGrouping" in API, base None, subtypes [], object None;
    opt Pick(ReportAggrType) aggregate_type "aggregateType",
    opt Pick(UserDateGranularity) date_granularity "dateGranularity",
    req Text field "field",
    opt Text sort_by_name "sortByName",
    req Pick(SortOrder) sort_order "sortOrder",
    opt Pick(ReportSortType) sort_type "sortType",
}

/// `ReportHistoricalSelector`.
#[derive(Default)]
pub struct ReportHistoricalSelector {
    /// `snapshot`.
    pub snapshot: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportHistoricalSelector: "ReportHistoricalSelector" in API, base None, subtypes [], object None;
    opt Texts snapshot "snapshot",
}

::sforce::enumeration! {
    /// `ReportJobSourceTypes`.
    pub enum ReportJobSourceTypes {
        Tabular = "tabular",
        Summary = "summary",
        Snapshot = "snapshot",
    }
}

/// `ReportLayoutSection`.
#[derive(Default)]
pub struct ReportLayoutSection {
    /// `columns`.
    pub columns: ::sforce::List<ReportTypeColumn>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportLayoutSection: "ReportLayoutSection" in API, base None, subtypes [], object None;
    opt List(ReportTypeColumn) columns "columns",
    req Text master_label "masterLabel",
}

/// `ReportParam`.
#[derive(Default)]
pub struct ReportParam {
    /// `name`, required.
    pub name: Option<String>,
    /// `value`, required.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportParam: "ReportParam" in API, base None, subtypes [], object None;
    req Text name "name",
    req Text value "value",
}

::sforce::enumeration! {
    /// `ReportSortType`.
    pub enum ReportSortType {
        Column = "Column",
        Aggregate = "Aggregate",
        CustomSummaryFormula = "CustomSummaryFormula",
    }
}

::sforce::enumeration! {
    /// `ReportSummaryType`.
    pub enum ReportSummaryType {
        Sum = "Sum",
        Average = "Average",
        Maximum = "Maximum",
        Minimum = "Minimum",
        Unique = "Unique",
        Median = "Median",
        Noop = "Noop",
        None = "None",
    }
}

/// `ReportTimeFrameFilter`.
#[derive(Default)]
pub struct ReportTimeFrameFilter {
    /// `dateColumn`, required.
    pub date_column: Option<String>,
    /// `endDate`.
    pub end_date: Option<::sforce::Date>,
    /// `interval`, required.
    pub interval: ::sforce::Pick<UserDateInterval>,
    /// `startDate`.
    pub start_date: Option<::sforce::Date>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportTimeFrameFilter: "ReportTimeFrameFilter" in API, base None, subtypes [], object None;
    req Text date_column "dateColumn",
    opt Date end_date "endDate",
    req Pick(UserDateInterval) interval "interval",
    opt Date start_date "startDate",
}

/// `ReportTranslation`.
#[derive(Default)]
pub struct ReportTranslation {
    /// `description`.
    pub description: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportTranslation: "ReportTranslation" in API, base None, subtypes [], object None;
    opt Text description "description",
    opt Text label "label",
    req Text name "name",
}

/// `ReportType`, a [`Metadata`].
#[derive(Default)]
pub struct ReportType {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `autogenerated`.
    pub autogenerated: Option<bool>,
    /// `baseObject`, required.
    pub base_object: Option<String>,
    /// `category`.
    pub category: ::sforce::Pick<ReportTypeCategory>,
    /// `deployed`, required.
    pub deployed: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `join`.
    pub join: ::sforce::Opt<ObjectRelationship>,
    /// `label`, required.
    pub label: Option<String>,
    /// `sections`.
    pub sections: ::sforce::List<ReportLayoutSection>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportType: "ReportType" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag autogenerated "autogenerated",
    req Text base_object "baseObject",
    opt Pick(ReportTypeCategory) category "category",
    req Flag deployed "deployed",
    opt Text description "description",
    opt One(ObjectRelationship) join "join",
    req Text label "label",
    opt List(ReportLayoutSection) sections "sections",
}
::sforce::component! { ReportType }

::sforce::enumeration! {
    /// `ReportTypeCategory`.
    pub enum ReportTypeCategory {
        Accounts = "accounts",
        Opportunities = "opportunities",
        Forecasts = "forecasts",
        Cases = "cases",
        Leads = "leads",
        Campaigns = "campaigns",
        Activities = "activities",
        Busop = "busop",
        Products = "products",
        Admin = "admin",
        Territory = "territory",
        Other = "other",
        Content = "content",
        UsageEntitlement = "usage_entitlement",
        Wdc = "wdc",
        Calibration = "calibration",
        Territory2 = "territory2",
        Quotes = "quotes",
        Individual = "individual",
        Employee = "employee",
        DataCloud = "data_cloud",
        Commerce = "commerce",
        Flow = "flow",
        SemanticModel = "semantic_model",
    }
}

/// `ReportTypeColumn`.
#[derive(Default)]
pub struct ReportTypeColumn {
    /// `checkedByDefault`, required.
    pub checked_by_default: Option<bool>,
    /// `displayNameOverride`.
    pub display_name_override: Option<String>,
    /// `field`, required.
    pub field: Option<String>,
    /// `table`, required.
    pub table: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportTypeColumn: "ReportTypeColumn" in API, base None, subtypes [], object None;
    req Flag checked_by_default "checkedByDefault",
    opt Text display_name_override "displayNameOverride",
    req Text field "field",
    req Text table "table",
}

/// `ReportTypeColumnTranslation`.
#[derive(Default)]
pub struct ReportTypeColumnTranslation {
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportTypeColumnTranslation: "ReportTypeColumnTranslation" in API, base None, subtypes [], object None;
    req Text label "label",
    req Text name "name",
}

/// `ReportTypeSectionTranslation`.
#[derive(Default)]
pub struct ReportTypeSectionTranslation {
    /// `columns`.
    pub columns: ::sforce::List<ReportTypeColumnTranslation>,
    /// `label`.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportTypeSectionTranslation: "ReportTypeSectionTranslation" in API, base None, subtypes [], object None;
    opt List(ReportTypeColumnTranslation) columns "columns",
    opt Text label "label",
    req Text name "name",
}

/// `ReportTypeTranslation`.
#[derive(Default)]
pub struct ReportTypeTranslation {
    /// `description`.
    pub description: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `sections`.
    pub sections: ::sforce::List<ReportTypeSectionTranslation>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportTypeTranslation: "ReportTypeTranslation" in API, base None, subtypes [], object None;
    opt Text description "description",
    opt Text label "label",
    req Text name "name",
    opt List(ReportTypeSectionTranslation) sections "sections",
}

/// `ReputationBranding`.
#[derive(Default)]
pub struct ReputationBranding {
    /// `smallImage`.
    pub small_image: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReputationBranding: "ReputationBranding" in API, base None, subtypes [], object None;
    opt Text small_image "smallImage",
}

/// `ReputationLevel`.
#[derive(Default)]
pub struct ReputationLevel {
    /// `branding`.
    pub branding: ::sforce::Opt<ReputationBranding>,
    /// `label`.
    pub label: Option<String>,
    /// `lowerThreshold`, required.
    pub lower_threshold: Option<::sforce::Number>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReputationLevel: "ReputationLevel" in API, base None, subtypes [], object None;
    opt One(ReputationBranding) branding "branding",
    opt Text label "label",
    req Num lower_threshold "lowerThreshold",
}

/// `ReputationLevelDefinitions`.
#[derive(Default)]
pub struct ReputationLevelDefinitions {
    /// `level`.
    pub level: ::sforce::List<ReputationLevel>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReputationLevelDefinitions: "ReputationLevelDefinitions" in API, base None, subtypes [], object None;
    opt List(ReputationLevel) level "level",
}

/// `ReputationLevels`.
#[derive(Default)]
pub struct ReputationLevels {
    /// `chatterAnswersReputationLevels`.
    pub chatter_answers_reputation_levels: ::sforce::List<ChatterAnswersReputationLevel>,
    /// `ideaReputationLevels`.
    pub idea_reputation_levels: ::sforce::List<IdeaReputationLevel>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReputationLevels: "ReputationLevels" in API, base None, subtypes [], object None;
    opt List(ChatterAnswersReputationLevel) chatter_answers_reputation_levels "chatterAnswersReputationLevels",
    opt List(IdeaReputationLevel) idea_reputation_levels "ideaReputationLevels",
}

/// `ReputationPointsRule`.
#[derive(Default)]
pub struct ReputationPointsRule {
    /// `eventType`, required.
    pub event_type: Option<String>,
    /// `points`, required.
    pub points: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReputationPointsRule: "ReputationPointsRule" in API, base None, subtypes [], object None;
    req Text event_type "eventType",
    req Int points "points",
}

/// `ReputationPointsRules`.
#[derive(Default)]
pub struct ReputationPointsRules {
    /// `pointsRule`.
    pub points_rule: ::sforce::List<ReputationPointsRule>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReputationPointsRules: "ReputationPointsRules" in API, base None, subtypes [], object None;
    opt List(ReputationPointsRule) points_rule "pointsRule",
}

::sforce::enumeration! {
    /// `ResponseFormatInvocableActionType`.
    pub enum ResponseFormatInvocableActionType {
        Apex = "apex",
        Flow = "flow",
        StandardInvocableAction = "standardInvocableAction",
        GeneratePromptResponse = "generatePromptResponse",
    }
}

/// `RestrictionRule`, a [`Metadata`].
#[derive(Default)]
pub struct RestrictionRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `active`, required.
    pub active: Option<bool>,
    /// `dataspaceScope`.
    pub dataspace_scope: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `enforcementType`, required.
    pub enforcement_type: ::sforce::Pick<EnforcementType>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `recordFilter`, required.
    pub record_filter: Option<String>,
    /// `targetEntity`, required.
    pub target_entity: Option<String>,
    /// `userCriteria`.
    pub user_criteria: Option<String>,
    /// `version`, required.
    pub version: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RestrictionRule: "RestrictionRule" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Flag active "active",
    opt Text dataspace_scope "dataspaceScope",
    opt Text description "description",
    req Pick(EnforcementType) enforcement_type "enforcementType",
    req Text master_label "masterLabel",
    req Text record_filter "recordFilter",
    req Text target_entity "targetEntity",
    opt Text user_criteria "userCriteria",
    req Int version "version",
}
::sforce::component! { RestrictionRule }

/// `RetailExecutionSettings`, a [`Metadata`].
#[derive(Default)]
pub struct RetailExecutionSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableProductHierarchy`.
    pub enable_product_hierarchy: Option<bool>,
    /// `enableRetailExecution`.
    pub enable_retail_execution: Option<bool>,
    /// `enableVisitSharing`.
    pub enable_visit_sharing: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RetailExecutionSettings: "RetailExecutionSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_product_hierarchy "enableProductHierarchy",
    opt Flag enable_retail_execution "enableRetailExecution",
    opt Flag enable_visit_sharing "enableVisitSharing",
}
::sforce::component! { RetailExecutionSettings }

/// `RetrieveMessage`.
#[derive(Default)]
pub struct RetrieveMessage {
    /// `fileName`, required.
    pub file_name: Option<String>,
    /// `problem`, required.
    pub problem: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RetrieveMessage: "RetrieveMessage" in API, base None, subtypes [], object None;
    req Text file_name "fileName",
    req Text problem "problem",
}

/// `RetrieveRequest`.
#[derive(Default)]
pub struct RetrieveRequest {
    /// `apiVersion`, required.
    pub api_version: Option<::sforce::Number>,
    /// `packageNames`.
    pub package_names: Vec<String>,
    /// `rootTypesWithDependencies`.
    pub root_types_with_dependencies: Vec<String>,
    /// `singlePackage`, required.
    pub single_package: Option<bool>,
    /// `specificFiles`.
    pub specific_files: Vec<String>,
    /// `unpackaged`.
    pub unpackaged: ::sforce::Opt<Package>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RetrieveRequest: "RetrieveRequest" in API, base None, subtypes [], object None;
    req Num api_version "apiVersion",
    opt Texts package_names "packageNames",
    opt Texts root_types_with_dependencies "rootTypesWithDependencies",
    req Flag single_package "singlePackage",
    opt Texts specific_files "specificFiles",
    opt One(Package) unpackaged "unpackaged",
}

/// `RetrieveResult`.
#[derive(Default)]
pub struct RetrieveResult {
    /// `done`, required.
    pub done: Option<bool>,
    /// `errorMessage`.
    pub error_message: Option<String>,
    /// `errorStatusCode`.
    pub error_status_code: ::sforce::Pick<StatusCode>,
    /// `fileProperties`.
    pub file_properties: ::sforce::List<FileProperties>,
    /// `id`, required.
    pub id: Option<String>,
    /// `messages`.
    pub messages: ::sforce::List<RetrieveMessage>,
    /// `status`, required.
    pub status: ::sforce::Pick<RetrieveStatus>,
    /// `success`, required.
    pub success: Option<bool>,
    /// `zipFile`, required.
    pub zip_file: Option<::sforce::Blob>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RetrieveResult: "RetrieveResult" in API, base None, subtypes [], object None;
    req Flag done "done",
    opt Text error_message "errorMessage",
    opt Pick(StatusCode) error_status_code "errorStatusCode",
    opt List(FileProperties) file_properties "fileProperties",
    req Text id "id",
    opt List(RetrieveMessage) messages "messages",
    req Pick(RetrieveStatus) status "status",
    req Flag success "success",
    req Blob zip_file "zipFile",
}

::sforce::enumeration! {
    /// `RetrieveStatus`.
    pub enum RetrieveStatus {
        Pending = "Pending",
        InProgress = "InProgress",
        Succeeded = "Succeeded",
        Failed = "Failed",
    }
}

/// `RevenueManagementSettings`, a [`Metadata`].
#[derive(Default)]
pub struct RevenueManagementSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableAdvCreateOrdersFromQuote`.
    pub enable_adv_create_orders_from_quote: Option<bool>,
    /// `enableAdvancedDetailLinePricing`.
    pub enable_advanced_detail_line_pricing: Option<bool>,
    /// `enableAsIsRenewals`.
    pub enable_as_is_renewals: Option<bool>,
    /// `enableAutoAddDerivedAsset`.
    pub enable_auto_add_derived_asset: Option<bool>,
    /// `enableAutoLineItemSequencing`.
    pub enable_auto_line_item_sequencing: Option<bool>,
    /// `enableContextReuse`.
    pub enable_context_reuse: Option<bool>,
    /// `enableCoreCPQ`.
    pub enable_core_cpq: Option<bool>,
    /// `enableDeltaPricing`.
    pub enable_delta_pricing: Option<bool>,
    /// `enableFullEscalationHydration`.
    pub enable_full_escalation_hydration: Option<bool>,
    /// `enableGroupRamp`.
    pub enable_group_ramp: Option<bool>,
    /// `enableGroupRampMultiSchedulePref`.
    pub enable_group_ramp_multi_schedule_pref: Option<bool>,
    /// `enableGroupRampPref`.
    pub enable_group_ramp_pref: Option<bool>,
    /// `enableRampDeal`.
    pub enable_ramp_deal: Option<bool>,
    /// `enableRevInstPricingDefaultPref`.
    pub enable_rev_inst_pricing_default_pref: Option<bool>,
    /// `enableRevUnifiedSetup`.
    pub enable_rev_unified_setup: Option<bool>,
    /// `enableRevenueAdjustment`.
    pub enable_revenue_adjustment: Option<bool>,
    /// `enableTransactionCloning`.
    pub enable_transaction_cloning: Option<bool>,
    /// `enableTransactionProcessor`.
    pub enable_transaction_processor: Option<bool>,
    /// `groupsEnabled`.
    pub groups_enabled: Option<bool>,
    /// `hidePriceRefreshNtfcn`.
    pub hide_price_refresh_ntfcn: Option<bool>,
    /// `relaxUniqueCipValidation`.
    pub relax_unique_cip_validation: Option<bool>,
    /// `skipOrgSttPricing`.
    pub skip_org_stt_pricing: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RevenueManagementSettings: "RevenueManagementSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_adv_create_orders_from_quote "enableAdvCreateOrdersFromQuote",
    opt Flag enable_advanced_detail_line_pricing "enableAdvancedDetailLinePricing",
    opt Flag enable_as_is_renewals "enableAsIsRenewals",
    opt Flag enable_auto_add_derived_asset "enableAutoAddDerivedAsset",
    opt Flag enable_auto_line_item_sequencing "enableAutoLineItemSequencing",
    opt Flag enable_context_reuse "enableContextReuse",
    opt Flag enable_core_cpq "enableCoreCPQ",
    opt Flag enable_delta_pricing "enableDeltaPricing",
    opt Flag enable_full_escalation_hydration "enableFullEscalationHydration",
    opt Flag enable_group_ramp "enableGroupRamp",
    opt Flag enable_group_ramp_multi_schedule_pref "enableGroupRampMultiSchedulePref",
    opt Flag enable_group_ramp_pref "enableGroupRampPref",
    opt Flag enable_ramp_deal "enableRampDeal",
    opt Flag enable_rev_inst_pricing_default_pref "enableRevInstPricingDefaultPref",
    opt Flag enable_rev_unified_setup "enableRevUnifiedSetup",
    opt Flag enable_revenue_adjustment "enableRevenueAdjustment",
    opt Flag enable_transaction_cloning "enableTransactionCloning",
    opt Flag enable_transaction_processor "enableTransactionProcessor",
    opt Flag groups_enabled "groupsEnabled",
    opt Flag hide_price_refresh_ntfcn "hidePriceRefreshNtfcn",
    opt Flag relax_unique_cip_validation "relaxUniqueCipValidation",
    opt Flag skip_org_stt_pricing "skipOrgSttPricing",
}
::sforce::component! { RevenueManagementSettings }

/// `RiskMgmtSettings`, a [`Metadata`].
#[derive(Default)]
pub struct RiskMgmtSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableAutoResidualRiskBRE`.
    pub enable_auto_residual_risk_bre: Option<bool>,
    /// `enableItCompliance`.
    pub enable_it_compliance: Option<bool>,
    /// `enableRiskMgmt`.
    pub enable_risk_mgmt: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RiskMgmtSettings: "RiskMgmtSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_auto_residual_risk_bre "enableAutoResidualRiskBRE",
    opt Flag enable_it_compliance "enableItCompliance",
    opt Flag enable_risk_mgmt "enableRiskMgmt",
}
::sforce::component! { RiskMgmtSettings }

/// `Role`, a [`RoleOrTerritory`].
#[derive(Default)]
pub struct Role {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `caseAccessLevel`.
    pub case_access_level: Option<String>,
    /// `contactAccessLevel`.
    pub contact_access_level: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `mayForecastManagerShare`.
    pub may_forecast_manager_share: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// `opportunityAccessLevel`.
    pub opportunity_access_level: Option<String>,
    /// `parentRole`.
    pub parent_role: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Role: "Role" in API, base Some(&RoleOrTerritory), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text case_access_level "caseAccessLevel",
    opt Text contact_access_level "contactAccessLevel",
    opt Text description "description",
    opt Flag may_forecast_manager_share "mayForecastManagerShare",
    req Text name "name",
    opt Text opportunity_access_level "opportunityAccessLevel",
    opt Text parent_role "parentRole",
}
::sforce::component! { Role }

/// `RoleAndSubordinates`.
#[derive(Default)]
pub struct RoleAndSubordinates {
    /// `roleAndSubordinate`.
    pub role_and_subordinate: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RoleAndSubordinates: "RoleAndSubordinates" in API, base None, subtypes [], object None;
    opt Texts role_and_subordinate "roleAndSubordinate",
}

/// `RoleAndSubordinatesInternal`.
#[derive(Default)]
pub struct RoleAndSubordinatesInternal {
    /// `roleAndSubordinateInternal`.
    pub role_and_subordinate_internal: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RoleAndSubordinatesInternal: "RoleAndSubordinatesInternal" in API, base None, subtypes [], object None;
    opt Texts role_and_subordinate_internal "roleAndSubordinateInternal",
}

/// `RoleOrTerritory`, a [`Metadata`].
#[derive(Default)]
pub struct RoleOrTerritory {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `caseAccessLevel`.
    pub case_access_level: Option<String>,
    /// `contactAccessLevel`.
    pub contact_access_level: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `mayForecastManagerShare`.
    pub may_forecast_manager_share: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// `opportunityAccessLevel`.
    pub opportunity_access_level: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RoleOrTerritory: "RoleOrTerritory" in API, base Some(&Metadata), subtypes [Role, Territory], object None;
    opt Text full_name "fullName",
    opt Text case_access_level "caseAccessLevel",
    opt Text contact_access_level "contactAccessLevel",
    opt Text description "description",
    opt Flag may_forecast_manager_share "mayForecastManagerShare",
    req Text name "name",
    opt Text opportunity_access_level "opportunityAccessLevel",
}
::sforce::component! { RoleOrTerritory }

/// `Roles`.
#[derive(Default)]
pub struct Roles {
    /// `role`.
    pub role: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Roles: "Roles" in API, base None, subtypes [], object None;
    opt Texts role "role",
}

::sforce::enumeration! {
    /// `RoutingModel`.
    pub enum RoutingModel {
        LeastActive = "LEAST_ACTIVE",
        MostAvailable = "MOST_AVAILABLE",
        ExternalRouting = "EXTERNAL_ROUTING",
    }
}

::sforce::enumeration! {
    /// `RoutingOwner`.
    pub enum RoutingOwner {
        Salesforce = "Salesforce",
        Partner = "Partner",
    }
}

::sforce::enumeration! {
    /// `RoutingType`.
    pub enum RoutingType {
        Unanimous = "Unanimous",
        FirstResponse = "FirstResponse",
    }
}

/// `RpaRobotPoolMetadata`, a [`Metadata`].
#[derive(Default)]
pub struct RpaRobotPoolMetadata {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RpaRobotPoolMetadata: "RpaRobotPoolMetadata" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text name "name",
}
::sforce::component! { RpaRobotPoolMetadata }

/// `RuleDefinition`.
#[derive(Default)]
pub struct RuleDefinition {
    /// `apiName`, required.
    pub api_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `endDate`.
    pub end_date: Option<::sforce::DateTime>,
    /// `label`, required.
    pub label: Option<String>,
    /// `rulePayload`, required.
    pub rule_payload: Option<String>,
    /// `ruleStatus`, required.
    pub rule_status: ::sforce::Pick<ContextRuleStatus>,
    /// `sequenceNumber`.
    pub sequence_number: Option<i32>,
    /// `startDate`, required.
    pub start_date: Option<::sforce::DateTime>,
    /// `usageSubType`.
    pub usage_sub_type: Option<String>,
    /// `usageType`, required.
    pub usage_type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RuleDefinition: "RuleDefinition" in API, base None, subtypes [], object None;
    req Text api_name "apiName",
    opt Text description "description",
    opt DateTime end_date "endDate",
    req Text label "label",
    req Text rule_payload "rulePayload",
    req Pick(ContextRuleStatus) rule_status "ruleStatus",
    opt Int sequence_number "sequenceNumber",
    req DateTime start_date "startDate",
    opt Text usage_sub_type "usageSubType",
    req Text usage_type "usageType",
}

/// `RuleEntry`.
#[derive(Default)]
pub struct RuleEntry {
    /// `assignedTo`.
    pub assigned_to: Option<String>,
    /// `assignedToType`.
    pub assigned_to_type: ::sforce::Pick<AssignToLookupValueType>,
    /// `booleanFilter`.
    pub boolean_filter: Option<String>,
    /// `businessHours`.
    pub business_hours: Option<String>,
    /// `businessHoursSource`.
    pub business_hours_source: ::sforce::Pick<BusinessHoursSourceType>,
    /// `criteriaItems`.
    pub criteria_items: ::sforce::PolyList<FilterItem>,
    /// `disableEscalationWhenModified`.
    pub disable_escalation_when_modified: Option<bool>,
    /// `escalationAction`.
    pub escalation_action: ::sforce::List<EscalationAction>,
    /// `escalationStartTime`.
    pub escalation_start_time: ::sforce::Pick<EscalationStartTimeType>,
    /// `formula`.
    pub formula: Option<String>,
    /// `notifyCcRecipients`.
    pub notify_cc_recipients: Option<bool>,
    /// `overrideExistingTeams`.
    pub override_existing_teams: Option<bool>,
    /// `replyToEmail`.
    pub reply_to_email: Option<String>,
    /// `senderEmail`.
    pub sender_email: Option<String>,
    /// `senderName`.
    pub sender_name: Option<String>,
    /// `team`.
    pub team: Vec<String>,
    /// `template`.
    pub template: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RuleEntry: "RuleEntry" in API, base None, subtypes [], object None;
    opt Text assigned_to "assignedTo",
    opt Pick(AssignToLookupValueType) assigned_to_type "assignedToType",
    opt Text boolean_filter "booleanFilter",
    opt Text business_hours "businessHours",
    opt Pick(BusinessHoursSourceType) business_hours_source "businessHoursSource",
    opt List(FilterItem) criteria_items "criteriaItems",
    opt Flag disable_escalation_when_modified "disableEscalationWhenModified",
    opt List(EscalationAction) escalation_action "escalationAction",
    opt Pick(EscalationStartTimeType) escalation_start_time "escalationStartTime",
    opt Text formula "formula",
    opt Flag notify_cc_recipients "notifyCcRecipients",
    opt Flag override_existing_teams "overrideExistingTeams",
    opt Text reply_to_email "replyToEmail",
    opt Text sender_email "senderEmail",
    opt Text sender_name "senderName",
    opt Texts team "team",
    opt Text template "template",
}

/// `RuleLibraryDefinition`, a [`Metadata`].
#[derive(Default)]
pub struct RuleLibraryDefinition {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `contextDefinition`, required.
    pub context_definition: Option<String>,
    /// `contextRuleStatus`, required.
    pub context_rule_status: ::sforce::Pick<ContextRuleStatus>,
    /// `description`.
    pub description: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `rulesetDefinitions`.
    pub ruleset_definitions: ::sforce::List<RulesetDefinition>,
    /// `usageType`, required.
    pub usage_type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RuleLibraryDefinition: "RuleLibraryDefinition" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text context_definition "contextDefinition",
    req Pick(ContextRuleStatus) context_rule_status "contextRuleStatus",
    opt Text description "description",
    req Text label "label",
    opt List(RulesetDefinition) ruleset_definitions "rulesetDefinitions",
    req Text usage_type "usageType",
}
::sforce::component! { RuleLibraryDefinition }

::sforce::enumeration! {
    /// `RuleStatus`.
    pub enum RuleStatus {
        Draft = "Draft",
        Activated = "Activated",
        Deactivated = "Deactivated",
        Verified = "Verified",
        ActivationInProgress = "ActivationInProgress",
        DeactivationInProgress = "DeactivationInProgress",
    }
}

/// `RulesetDefinition`.
#[derive(Default)]
pub struct RulesetDefinition {
    /// `apiName`, required.
    pub api_name: Option<String>,
    /// `endDate`.
    pub end_date: Option<::sforce::DateTime>,
    /// `executionType`, required.
    pub execution_type: ::sforce::Pick<ExecutionType>,
    /// `label`, required.
    pub label: Option<String>,
    /// `ruleDefinitions`.
    pub rule_definitions: ::sforce::List<RuleDefinition>,
    /// `startDate`.
    pub start_date: Option<::sforce::DateTime>,
    /// `status`, required.
    pub status: ::sforce::Pick<ContextRuleStatus>,
    /// `usageType`, required.
    pub usage_type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RulesetDefinition: "RulesetDefinition" in API, base None, subtypes [], object None;
    req Text api_name "apiName",
    opt DateTime end_date "endDate",
    req Pick(ExecutionType) execution_type "executionType",
    req Text label "label",
    opt List(RuleDefinition) rule_definitions "ruleDefinitions",
    opt DateTime start_date "startDate",
    req Pick(ContextRuleStatus) status "status",
    req Text usage_type "usageType",
}

/// `RunTestFailure`.
#[derive(Default)]
pub struct RunTestFailure {
    /// `id`, required.
    pub id: Option<::sforce::Id>,
    /// `message`, required.
    pub message: Option<String>,
    /// `methodName`.
    pub method_name: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `namespace`.
    pub namespace: Option<String>,
    /// `packageName`, required.
    pub package_name: Option<String>,
    /// `seeAllData`.
    pub see_all_data: Option<bool>,
    /// `stackTrace`.
    pub stack_trace: Option<String>,
    /// `time`, required.
    pub time: Option<::sforce::Number>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RunTestFailure: "RunTestFailure" in API, base None, subtypes [], object None;
    req Id id "id",
    req Text message "message",
    reqnil Text method_name "methodName",
    req Text name "name",
    reqnil Text namespace "namespace",
    req Text package_name "packageName",
    opt Flag see_all_data "seeAllData",
    reqnil Text stack_trace "stackTrace",
    req Num time "time",
    req Text r#type "type",
}

/// `RunTestSuccess`.
#[derive(Default)]
pub struct RunTestSuccess {
    /// `id`, required.
    pub id: Option<::sforce::Id>,
    /// `methodName`, required.
    pub method_name: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `namespace`.
    pub namespace: Option<String>,
    /// `seeAllData`.
    pub see_all_data: Option<bool>,
    /// `time`, required.
    pub time: Option<::sforce::Number>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RunTestSuccess: "RunTestSuccess" in API, base None, subtypes [], object None;
    req Id id "id",
    req Text method_name "methodName",
    req Text name "name",
    reqnil Text namespace "namespace",
    opt Flag see_all_data "seeAllData",
    req Num time "time",
}

/// `RunTestsResult`.
#[derive(Default)]
pub struct RunTestsResult {
    /// `apexLogId`.
    pub apex_log_id: Option<String>,
    /// `codeCoverage`.
    pub code_coverage: ::sforce::List<CodeCoverageResult>,
    /// `codeCoverageWarnings`.
    pub code_coverage_warnings: ::sforce::List<CodeCoverageWarning>,
    /// `failures`.
    pub failures: ::sforce::List<RunTestFailure>,
    /// `flowCoverage`.
    pub flow_coverage: ::sforce::List<FlowCoverageResult>,
    /// `flowCoverageWarnings`.
    pub flow_coverage_warnings: ::sforce::List<FlowCoverageWarning>,
    /// `numFailures`, required.
    pub num_failures: Option<i32>,
    /// `numTestsRun`, required.
    pub num_tests_run: Option<i32>,
    /// `successes`.
    pub successes: ::sforce::List<RunTestSuccess>,
    /// `totalTime`, required.
    pub total_time: Option<::sforce::Number>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RunTestsResult: "RunTestsResult" in API, base None, subtypes [], object None;
    opt Text apex_log_id "apexLogId",
    opt List(CodeCoverageResult) code_coverage "codeCoverage",
    opt List(CodeCoverageWarning) code_coverage_warnings "codeCoverageWarnings",
    opt List(RunTestFailure) failures "failures",
    opt List(FlowCoverageResult) flow_coverage "flowCoverage",
    opt List(FlowCoverageWarning) flow_coverage_warnings "flowCoverageWarnings",
    req Int num_failures "numFailures",
    req Int num_tests_run "numTestsRun",
    opt List(RunTestSuccess) successes "successes",
    req Num total_time "totalTime",
}
