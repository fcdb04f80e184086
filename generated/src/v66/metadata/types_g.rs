// Made by `cargo xtask generate` from metadata 66.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `GRCIntelligenceUddSettings`, a [`Metadata`].
#[derive(Default)]
pub struct GRCIntelligenceUddSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enablePolicyAuthoringAI`.
    pub enable_policy_authoring_ai: Option<bool>,
    /// `enableProactAsstForRisk`.
    pub enable_proact_asst_for_risk: Option<bool>,
    /// `enableProactSummaryForRisk`.
    pub enable_proact_summary_for_risk: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { GRCIntelligenceUddSettings: "GRCIntelligenceUddSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_policy_authoring_ai "enablePolicyAuthoringAI",
    opt Flag enable_proact_asst_for_risk "enableProactAsstForRisk",
    opt Flag enable_proact_summary_for_risk "enableProactSummaryForRisk",
}
::sforce::component! { GRCIntelligenceUddSettings }

/// `GatewayProviderPaymentMethodType`, a [`Metadata`].
#[derive(Default)]
pub struct GatewayProviderPaymentMethodType {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `comments`.
    pub comments: Option<String>,
    /// `gtwyProviderPaymentMethodType`.
    pub gtwy_provider_payment_method_type: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `paymentGatewayProvider`.
    pub payment_gateway_provider: Option<String>,
    /// `paymentMethodType`.
    pub payment_method_type: Option<String>,
    /// `recordType`.
    pub record_type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { GatewayProviderPaymentMethodType: "GatewayProviderPaymentMethodType" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text comments "comments",
    opt Text gtwy_provider_payment_method_type "gtwyProviderPaymentMethodType",
    req Text master_label "masterLabel",
    opt Text payment_gateway_provider "paymentGatewayProvider",
    opt Text payment_method_type "paymentMethodType",
    opt Text record_type "recordType",
}
::sforce::component! { GatewayProviderPaymentMethodType }

::sforce::enumeration! {
    /// `GatewayType`.
    pub enum GatewayType {
        Stripe = "Stripe",
        Paypal = "Paypal",
        Adyen = "Adyen",
        Braintree = "Braintree",
        Cybersource = "Cybersource",
    }
}

::sforce::enumeration! {
    /// `GenAiAgentVariableType`.
    pub enum GenAiAgentVariableType {
        Variable = "Variable",
        ContextVariable = "ContextVariable",
        Attribute = "Attribute",
    }
}

::sforce::enumeration! {
    /// `GenAiBotToneType`.
    pub enum GenAiBotToneType {
        Casual = "Casual",
        Neutral = "Neutral",
        Formal = "Formal",
    }
}

/// `GenAiFunction`, a [`Metadata`].
#[derive(Default)]
pub struct GenAiFunction {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `developerName`.
    pub developer_name: Option<String>,
    /// `invocationTarget`.
    pub invocation_target: Option<String>,
    /// `invocationTargetType`, required.
    pub invocation_target_type: ::sforce::Pick<PlannerFunctionInvocableTargetType>,
    /// `isConfirmationRequired`.
    pub is_confirmation_required: Option<bool>,
    /// `isIncludeInProgressIndicator`.
    pub is_include_in_progress_indicator: Option<bool>,
    /// `language`.
    pub language: Option<String>,
    /// `mappingAttributes`.
    pub mapping_attributes: ::sforce::List<GenAiPlannerAttr>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `progressIndicatorMessage`.
    pub progress_indicator_message: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { GenAiFunction: "GenAiFunction" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    opt Text developer_name "developerName",
    opt Text invocation_target "invocationTarget",
    req Pick(PlannerFunctionInvocableTargetType) invocation_target_type "invocationTargetType",
    opt Flag is_confirmation_required "isConfirmationRequired",
    opt Flag is_include_in_progress_indicator "isIncludeInProgressIndicator",
    opt Text language "language",
    opt List(GenAiPlannerAttr) mapping_attributes "mappingAttributes",
    req Text master_label "masterLabel",
    opt Text progress_indicator_message "progressIndicatorMessage",
}
::sforce::component! { GenAiFunction }

/// `GenAiLocalPlugin`.
#[derive(Default)]
pub struct GenAiLocalPlugin {
    /// `aiPluginUtterances`.
    pub ai_plugin_utterances: ::sforce::List<AiPluginUtteranceDef>,
    /// `canEscalate`.
    pub can_escalate: Option<bool>,
    /// `description`, required.
    pub description: Option<String>,
    /// `genAiFunctions`.
    pub gen_ai_functions: ::sforce::List<GenAiPluginFunctionDef>,
    /// `genAiPluginInstructions`.
    pub gen_ai_plugin_instructions: ::sforce::List<GenAiPluginInstructionDef>,
    /// `language`, required.
    pub language: Option<String>,
    /// `localDeveloperName`.
    pub local_developer_name: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `pluginType`, required.
    pub plugin_type: ::sforce::Pick<PluginType>,
    /// `scope`.
    pub scope: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { GenAiLocalPlugin: "GenAiLocalPlugin" in API, base None, subtypes [], object None;
    opt List(AiPluginUtteranceDef) ai_plugin_utterances "aiPluginUtterances",
    opt Flag can_escalate "canEscalate",
    req Text description "description",
    opt List(GenAiPluginFunctionDef) gen_ai_functions "genAiFunctions",
    opt List(GenAiPluginInstructionDef) gen_ai_plugin_instructions "genAiPluginInstructions",
    req Text language "language",
    opt Text local_developer_name "localDeveloperName",
    req Text master_label "masterLabel",
    req Text name "name",
    req Pick(PluginType) plugin_type "pluginType",
    opt Text scope "scope",
}

/// `GenAiPlannerAttr`.
#[derive(Default)]
pub struct GenAiPlannerAttr {
    /// `description`.
    pub description: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `parameterName`, required.
    pub parameter_name: Option<String>,
    /// `parameterType`, required.
    pub parameter_type: ::sforce::Pick<PlannerAttrMappingType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { GenAiPlannerAttr: "GenAiPlannerAttr" in API, base None, subtypes [], object None;
    opt Text description "description",
    req Text label "label",
    req Text name "name",
    req Text parameter_name "parameterName",
    req Pick(PlannerAttrMappingType) parameter_type "parameterType",
}

/// `GenAiPlannerAttrMapping`.
#[derive(Default)]
pub struct GenAiPlannerAttrMapping {
    /// `attributeName`, required.
    pub attribute_name: Option<String>,
    /// `attributeType`, required.
    pub attribute_type: ::sforce::Pick<AttributeType>,
    /// `constantValue`.
    pub constant_value: Option<String>,
    /// `mappingTargetName`.
    pub mapping_target_name: Option<String>,
    /// `mappingType`, required.
    pub mapping_type: ::sforce::Pick<AttributeMappingType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { GenAiPlannerAttrMapping: "GenAiPlannerAttrMapping" in API, base None, subtypes [], object None;
    req Text attribute_name "attributeName",
    req Pick(AttributeType) attribute_type "attributeType",
    opt Text constant_value "constantValue",
    opt Text mapping_target_name "mappingTargetName",
    req Pick(AttributeMappingType) mapping_type "mappingType",
}

/// `GenAiPlannerBundle`, a [`Metadata`].
#[derive(Default)]
pub struct GenAiPlannerBundle {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `attributeMappings`.
    pub attribute_mappings: ::sforce::List<GenAiPlannerAttrMapping>,
    /// `botTemplate`.
    pub bot_template: Option<String>,
    /// `capabilities`.
    pub capabilities: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `genAiFunctions`.
    pub gen_ai_functions: ::sforce::List<GenAiPlannerFunctionDef>,
    /// `genAiPlugins`.
    pub gen_ai_plugins: ::sforce::List<GenAiPlannerFunctionDef>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `plannerSurfaces`.
    pub planner_surfaces: ::sforce::List<AiPlannerSurfaceDef>,
    /// `plannerType`, required.
    pub planner_type: ::sforce::Pick<PlannerType>,
    /// `ruleExpressionAssignments`.
    pub rule_expression_assignments: ::sforce::List<GenAiPlannerRuleExprAsgn>,
    /// `ruleExpressions`.
    pub rule_expressions: ::sforce::List<GenAiPlannerRuleExprDef>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { GenAiPlannerBundle: "GenAiPlannerBundle" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(GenAiPlannerAttrMapping) attribute_mappings "attributeMappings",
    opt Text bot_template "botTemplate",
    opt Text capabilities "capabilities",
    opt Text description "description",
    opt List(GenAiPlannerFunctionDef) gen_ai_functions "genAiFunctions",
    opt List(GenAiPlannerFunctionDef) gen_ai_plugins "genAiPlugins",
    req Text master_label "masterLabel",
    opt List(AiPlannerSurfaceDef) planner_surfaces "plannerSurfaces",
    req Pick(PlannerType) planner_type "plannerType",
    opt List(GenAiPlannerRuleExprAsgn) rule_expression_assignments "ruleExpressionAssignments",
    opt List(GenAiPlannerRuleExprDef) rule_expressions "ruleExpressions",
}
::sforce::component! { GenAiPlannerBundle }

/// `GenAiPlannerFunctionDef`.
#[derive(Default)]
pub struct GenAiPlannerFunctionDef {
    /// `genAiCustomizedPlugin`.
    pub gen_ai_customized_plugin: ::sforce::Opt<GenAiLocalPlugin>,
    /// `genAiFunctionName`.
    pub gen_ai_function_name: Option<String>,
    /// `genAiPluginName`.
    pub gen_ai_plugin_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { GenAiPlannerFunctionDef: "GenAiPlannerFunctionDef" in API, base None, subtypes [], object None;
    opt One(GenAiLocalPlugin) gen_ai_customized_plugin "genAiCustomizedPlugin",
    opt Text gen_ai_function_name "genAiFunctionName",
    opt Text gen_ai_plugin_name "genAiPluginName",
}

/// `GenAiPlannerRuleExprAsgn`.
#[derive(Default)]
pub struct GenAiPlannerRuleExprAsgn {
    /// `ruleExpressionName`, required.
    pub rule_expression_name: Option<String>,
    /// `targetName`, required.
    pub target_name: Option<String>,
    /// `targetType`, required.
    pub target_type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { GenAiPlannerRuleExprAsgn: "GenAiPlannerRuleExprAsgn" in API, base None, subtypes [], object None;
    req Text rule_expression_name "ruleExpressionName",
    req Text target_name "targetName",
    req Text target_type "targetType",
}

/// `GenAiPlannerRuleExprCondition`.
#[derive(Default)]
pub struct GenAiPlannerRuleExprCondition {
    /// `leftOperand`, required.
    pub left_operand: Option<String>,
    /// `leftOperandType`, required.
    pub left_operand_type: ::sforce::Pick<GenAiAgentVariableType>,
    /// `operator`, required.
    pub operator: Option<String>,
    /// `rightOperandValue`.
    pub right_operand_value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { GenAiPlannerRuleExprCondition: "GenAiPlannerRuleExprCondition" in API, base None, subtypes [], object None;
    req Text left_operand "leftOperand",
    req Pick(GenAiAgentVariableType) left_operand_type "leftOperandType",
    req Text operator "operator",
    opt Text right_operand_value "rightOperandValue",
}

/// `GenAiPlannerRuleExprDef`.
#[derive(Default)]
pub struct GenAiPlannerRuleExprDef {
    /// `conditions`.
    pub conditions: ::sforce::List<GenAiPlannerRuleExprCondition>,
    /// `expression`.
    pub expression: Option<String>,
    /// `expressionLabel`, required.
    pub expression_label: Option<String>,
    /// `expressionName`, required.
    pub expression_name: Option<String>,
    /// `expressionType`.
    pub expression_type: ::sforce::Pick<ExpressionType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { GenAiPlannerRuleExprDef: "GenAiPlannerRuleExprDef" in API, base None, subtypes [], object None;
    opt List(GenAiPlannerRuleExprCondition) conditions "conditions",
    opt Text expression "expression",
    req Text expression_label "expressionLabel",
    req Text expression_name "expressionName",
    opt Pick(ExpressionType) expression_type "expressionType",
}

/// `GenAiPlugin`, a [`Metadata`].
#[derive(Default)]
pub struct GenAiPlugin {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `aiPluginUtterances`.
    pub ai_plugin_utterances: ::sforce::List<AiPluginUtteranceDef>,
    /// `canEscalate`.
    pub can_escalate: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `genAiFunctions`.
    pub gen_ai_functions: ::sforce::List<GenAiPluginFunctionDef>,
    /// `genAiPluginInstructions`.
    pub gen_ai_plugin_instructions: ::sforce::List<GenAiPluginInstructionDef>,
    /// `language`, required.
    pub language: Option<String>,
    /// `localActionLinks`.
    pub local_action_links: ::sforce::List<GenAiPluginFunctionDef>,
    /// `localActions`.
    pub local_actions: ::sforce::List<GenAiFunction>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `pluginType`, required.
    pub plugin_type: ::sforce::Pick<PluginType>,
    /// `scope`.
    pub scope: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { GenAiPlugin: "GenAiPlugin" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(AiPluginUtteranceDef) ai_plugin_utterances "aiPluginUtterances",
    opt Flag can_escalate "canEscalate",
    opt Text description "description",
    req Text developer_name "developerName",
    opt List(GenAiPluginFunctionDef) gen_ai_functions "genAiFunctions",
    opt List(GenAiPluginInstructionDef) gen_ai_plugin_instructions "genAiPluginInstructions",
    req Text language "language",
    opt List(GenAiPluginFunctionDef) local_action_links "localActionLinks",
    opt List(GenAiFunction) local_actions "localActions",
    req Text master_label "masterLabel",
    req Pick(PluginType) plugin_type "pluginType",
    opt Text scope "scope",
}
::sforce::component! { GenAiPlugin }

/// `GenAiPluginFunctionDef`.
#[derive(Default)]
pub struct GenAiPluginFunctionDef {
    /// `functionName`, required.
    pub function_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { GenAiPluginFunctionDef: "GenAiPluginFunctionDef" in API, base None, subtypes [], object None;
    req Text function_name "functionName",
}

/// `GenAiPluginInstructionDef`.
#[derive(Default)]
pub struct GenAiPluginInstructionDef {
    /// `description`, required.
    pub description: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `language`, required.
    pub language: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `sortOrder`, required.
    pub sort_order: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { GenAiPluginInstructionDef: "GenAiPluginInstructionDef" in API, base None, subtypes [], object None;
    req Text description "description",
    req Text developer_name "developerName",
    req Text language "language",
    req Text master_label "masterLabel",
    req Int sort_order "sortOrder",
}

/// `GenComputingSummaryDef`, a [`Metadata`].
#[derive(Default)]
pub struct GenComputingSummaryDef {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `isActive`, required.
    pub is_active: Option<bool>,
    /// `isCommentPostEnabled`, required.
    pub is_comment_post_enabled: Option<bool>,
    /// `isFeedPostEnabled`, required.
    pub is_feed_post_enabled: Option<bool>,
    /// `isPublic`, required.
    pub is_public: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `prompt`.
    pub prompt: Option<String>,
    /// `relatedObject`.
    pub related_object: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { GenComputingSummaryDef: "GenComputingSummaryDef" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Flag is_active "isActive",
    req Flag is_comment_post_enabled "isCommentPostEnabled",
    req Flag is_feed_post_enabled "isFeedPostEnabled",
    req Flag is_public "isPublic",
    req Text master_label "masterLabel",
    opt Text prompt "prompt",
    opt Text related_object "relatedObject",
}
::sforce::component! { GenComputingSummaryDef }

/// `GenOpPlanEligibilityConfig`, a [`Metadata`].
#[derive(Default)]
pub struct GenOpPlanEligibilityConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `eligibilityResultVariableName`, required.
    pub eligibility_result_variable_name: Option<String>,
    /// `failureReasonOutputVariableName`.
    pub failure_reason_output_variable_name: Option<String>,
    /// `flow`.
    pub flow: Option<String>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `targetIdInputVariableName`, required.
    pub target_id_input_variable_name: Option<String>,
    /// `targetObjectType`, required.
    pub target_object_type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { GenOpPlanEligibilityConfig: "GenOpPlanEligibilityConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text eligibility_result_variable_name "eligibilityResultVariableName",
    opt Text failure_reason_output_variable_name "failureReasonOutputVariableName",
    opt Text flow "flow",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
    req Text target_id_input_variable_name "targetIdInputVariableName",
    req Text target_object_type "targetObjectType",
}
::sforce::component! { GenOpPlanEligibilityConfig }

::sforce::enumeration! {
    /// `Gender`.
    pub enum Gender {
        Neuter = "Neuter",
        Masculine = "Masculine",
        Feminine = "Feminine",
        AnimateMasculine = "AnimateMasculine",
        ClassI = "ClassI",
        ClassIii = "ClassIII",
        ClassV = "ClassV",
        ClassVii = "ClassVII",
        ClassIx = "ClassIX",
        ClassXi = "ClassXI",
        ClassXiv = "ClassXIV",
        ClassXv = "ClassXV",
        ClassXvi = "ClassXVI",
        ClassXvii = "ClassXVII",
        ClassXviii = "ClassXVIII",
    }
}

/// `GeneralConfig`.
#[derive(Default)]
pub struct GeneralConfig {
    /// `name`, required.
    pub name: Option<String>,
    /// `run`.
    pub run: Option<bool>,
    /// `value`.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { GeneralConfig: "GeneralConfig" in API, base None, subtypes [], object None;
    req Text name "name",
    opt Flag run "run",
    opt Text value "value",
}

/// `GeneralConfigSettings`, a [`Metadata`].
#[derive(Default)]
pub struct GeneralConfigSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `generalConfig`.
    pub general_config: ::sforce::List<GeneralConfig>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { GeneralConfigSettings: "GeneralConfigSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(GeneralConfig) general_config "generalConfig",
}
::sforce::component! { GeneralConfigSettings }

::sforce::enumeration! {
    /// `GeoLocationAccuracy`.
    pub enum GeoLocationAccuracy {
        Fine = "Fine",
        Medium = "Medium",
        Coarse = "Coarse",
    }
}

/// `GeocodeSettings`, a [`Metadata`].
#[derive(Default)]
pub struct GeocodeSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `alertOnCalloutFailure`.
    pub alert_on_callout_failure: Option<bool>,
    /// `useSFMaps`.
    pub use_sf_maps: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { GeocodeSettings: "GeocodeSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag alert_on_callout_failure "alertOnCalloutFailure",
    opt Flag use_sf_maps "useSFMaps",
}
::sforce::component! { GeocodeSettings }

/// `GlobalQuickActionTranslation`.
#[derive(Default)]
pub struct GlobalQuickActionTranslation {
    /// `aspect`.
    pub aspect: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { GlobalQuickActionTranslation: "GlobalQuickActionTranslation" in API, base None, subtypes [], object None;
    opt Text aspect "aspect",
    req Text label "label",
    req Text name "name",
}

/// `GlobalValueSet`, a [`Metadata`].
#[derive(Default)]
pub struct GlobalValueSet {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `customValue`.
    pub custom_value: ::sforce::PolyList<CustomValue>,
    /// `description`.
    pub description: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `sorted`, required.
    pub sorted: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { GlobalValueSet: "GlobalValueSet" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(CustomValue) custom_value "customValue",
    opt Text description "description",
    req Text master_label "masterLabel",
    req Flag sorted "sorted",
}
::sforce::component! { GlobalValueSet }

/// `GlobalValueSetTranslation`, a [`Metadata`].
#[derive(Default)]
pub struct GlobalValueSetTranslation {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `valueTranslation`.
    pub value_translation: ::sforce::List<ValueTranslation>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { GlobalValueSetTranslation: "GlobalValueSetTranslation" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(ValueTranslation) value_translation "valueTranslation",
}
::sforce::component! { GlobalValueSetTranslation }

/// `GoogleAppsSettings`, a [`Metadata`].
#[derive(Default)]
pub struct GoogleAppsSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableGmailButtons`.
    pub enable_gmail_buttons: Option<bool>,
    /// `enableGmailButtonsAndLinks`.
    pub enable_gmail_buttons_and_links: Option<bool>,
    /// `enableGmailLinks`.
    pub enable_gmail_links: Option<bool>,
    /// `enableGoogleDocs`.
    pub enable_google_docs: Option<bool>,
    /// `enableGoogleDocsTab`.
    pub enable_google_docs_tab: Option<bool>,
    /// `enableGoogleTalk`.
    pub enable_google_talk: Option<bool>,
    /// `googleAppsDomain`.
    pub google_apps_domain: Option<String>,
    /// `googleAppsDomainLinked`.
    pub google_apps_domain_linked: Option<bool>,
    /// `googleAppsDomainValidated`.
    pub google_apps_domain_validated: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { GoogleAppsSettings: "GoogleAppsSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_gmail_buttons "enableGmailButtons",
    opt Flag enable_gmail_buttons_and_links "enableGmailButtonsAndLinks",
    opt Flag enable_gmail_links "enableGmailLinks",
    opt Flag enable_google_docs "enableGoogleDocs",
    opt Flag enable_google_docs_tab "enableGoogleDocsTab",
    opt Flag enable_google_talk "enableGoogleTalk",
    opt Text google_apps_domain "googleAppsDomain",
    opt Flag google_apps_domain_linked "googleAppsDomainLinked",
    opt Flag google_apps_domain_validated "googleAppsDomainValidated",
}
::sforce::component! { GoogleAppsSettings }

/// `Group`, a [`Metadata`].
#[derive(Default)]
pub struct Group {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `doesIncludeBosses`.
    pub does_include_bosses: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Group: "Group" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    opt Flag does_include_bosses "doesIncludeBosses",
    req Text name "name",
}
::sforce::component! { Group }
