// Made by `cargo xtask generate` from metadata 66.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

::sforce::enumeration! {
    /// `BgGeoLocationAccuracy`.
    pub enum BgGeoLocationAccuracy {
        Medium = "Medium",
        Coarse = "Coarse",
        VeryCoarse = "VeryCoarse",
    }
}

/// `BillingSettings`, a [`Metadata`].
#[derive(Default)]
pub struct BillingSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `acctRecGlAccount`.
    pub acct_rec_gl_account: Option<String>,
    /// `billingContextDefinition`.
    pub billing_context_definition: Option<String>,
    /// `billingContextSourceMapping`.
    pub billing_context_source_mapping: Option<String>,
    /// `billingIntraCtxtSrcMapping`.
    pub billing_intra_ctxt_src_mapping: Option<String>,
    /// `defaultAPClosureDPEDefnName`.
    pub default_ap_closure_dpe_defn_name: Option<String>,
    /// `defaultApplyCreditMemoFlow`.
    pub default_apply_credit_memo_flow: Option<String>,
    /// `defaultBillingTreatment`.
    pub default_billing_treatment: Option<String>,
    /// `defaultEmailTemplate`.
    pub default_email_template: Option<String>,
    /// `defaultFxGLDPEDefnName`.
    pub default_fx_gldpe_defn_name: Option<String>,
    /// `defaultInvPreviewTemplate`.
    pub default_inv_preview_template: Option<String>,
    /// `defaultInvoiceDocTemplate`.
    pub default_invoice_doc_template: Option<String>,
    /// `defaultLeapReopDPEDefnName`.
    pub default_leap_reop_dpe_defn_name: Option<String>,
    /// `defaultLeapSumDPEDefnName`.
    pub default_leap_sum_dpe_defn_name: Option<String>,
    /// `defaultLegalEntity`.
    pub default_legal_entity: Option<String>,
    /// `defaultTaxTreatment`.
    pub default_tax_treatment: Option<String>,
    /// `enableBillingDisputeManagement`.
    pub enable_billing_dispute_management: Option<bool>,
    /// `enableBillingSetup`.
    pub enable_billing_setup: Option<bool>,
    /// `enableCrMemoApplicationToPostedInvoices`.
    pub enable_cr_memo_application_to_posted_invoices: Option<bool>,
    /// `enableCreditMemoSequenceService`.
    pub enable_credit_memo_sequence_service: Option<bool>,
    /// `enableFailedPaymentsRetry`.
    pub enable_failed_payments_retry: Option<bool>,
    /// `enableForeignExchangeTrxnJrnlCreation`.
    pub enable_foreign_exchange_trxn_jrnl_creation: Option<bool>,
    /// `enableInvoiceEmailDelivery`.
    pub enable_invoice_email_delivery: Option<bool>,
    /// `enableInvoicePdfGeneration`.
    pub enable_invoice_pdf_generation: Option<bool>,
    /// `enableInvoiceSequenceService`.
    pub enable_invoice_sequence_service: Option<bool>,
    /// `enableNegInvoiceLnConversionToCrMemoLn`.
    pub enable_neg_invoice_ln_conversion_to_cr_memo_ln: Option<bool>,
    /// `enablePaymentSchedulesAndItemsCreation`.
    pub enable_payment_schedules_and_items_creation: Option<bool>,
    /// `enableTransactionJournalCreation`.
    pub enable_transaction_journal_creation: Option<bool>,
    /// `enableTransactionsApplicationToInvoices`.
    pub enable_transactions_application_to_invoices: Option<bool>,
    /// `enableTrxnAmountsStorageInCorpCurrency`.
    pub enable_trxn_amounts_storage_in_corp_currency: Option<bool>,
    /// `realisedGainGlAccount`.
    pub realised_gain_gl_account: Option<String>,
    /// `realisedLossGlAccount`.
    pub realised_loss_gl_account: Option<String>,
    /// `ruleBasedCrAndPymtAppln`.
    pub rule_based_cr_and_pymt_appln: Option<String>,
    /// `sendTo`.
    pub send_to: Option<String>,
    /// `unrealisedGainGlAccount`.
    pub unrealised_gain_gl_account: Option<String>,
    /// `unrealisedLossGlAccount`.
    pub unrealised_loss_gl_account: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BillingSettings: "BillingSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text acct_rec_gl_account "acctRecGlAccount",
    opt Text billing_context_definition "billingContextDefinition",
    opt Text billing_context_source_mapping "billingContextSourceMapping",
    opt Text billing_intra_ctxt_src_mapping "billingIntraCtxtSrcMapping",
    opt Text default_ap_closure_dpe_defn_name "defaultAPClosureDPEDefnName",
    opt Text default_apply_credit_memo_flow "defaultApplyCreditMemoFlow",
    opt Text default_billing_treatment "defaultBillingTreatment",
    opt Text default_email_template "defaultEmailTemplate",
    opt Text default_fx_gldpe_defn_name "defaultFxGLDPEDefnName",
    opt Text default_inv_preview_template "defaultInvPreviewTemplate",
    opt Text default_invoice_doc_template "defaultInvoiceDocTemplate",
    opt Text default_leap_reop_dpe_defn_name "defaultLeapReopDPEDefnName",
    opt Text default_leap_sum_dpe_defn_name "defaultLeapSumDPEDefnName",
    opt Text default_legal_entity "defaultLegalEntity",
    opt Text default_tax_treatment "defaultTaxTreatment",
    opt Flag enable_billing_dispute_management "enableBillingDisputeManagement",
    opt Flag enable_billing_setup "enableBillingSetup",
    opt Flag enable_cr_memo_application_to_posted_invoices "enableCrMemoApplicationToPostedInvoices",
    opt Flag enable_credit_memo_sequence_service "enableCreditMemoSequenceService",
    opt Flag enable_failed_payments_retry "enableFailedPaymentsRetry",
    opt Flag enable_foreign_exchange_trxn_jrnl_creation "enableForeignExchangeTrxnJrnlCreation",
    opt Flag enable_invoice_email_delivery "enableInvoiceEmailDelivery",
    opt Flag enable_invoice_pdf_generation "enableInvoicePdfGeneration",
    opt Flag enable_invoice_sequence_service "enableInvoiceSequenceService",
    opt Flag enable_neg_invoice_ln_conversion_to_cr_memo_ln "enableNegInvoiceLnConversionToCrMemoLn",
    opt Flag enable_payment_schedules_and_items_creation "enablePaymentSchedulesAndItemsCreation",
    opt Flag enable_transaction_journal_creation "enableTransactionJournalCreation",
    opt Flag enable_transactions_application_to_invoices "enableTransactionsApplicationToInvoices",
    opt Flag enable_trxn_amounts_storage_in_corp_currency "enableTrxnAmountsStorageInCorpCurrency",
    opt Text realised_gain_gl_account "realisedGainGlAccount",
    opt Text realised_loss_gl_account "realisedLossGlAccount",
    opt Text rule_based_cr_and_pymt_appln "ruleBasedCrAndPymtAppln",
    opt Text send_to "sendTo",
    opt Text unrealised_gain_gl_account "unrealisedGainGlAccount",
    opt Text unrealised_loss_gl_account "unrealisedLossGlAccount",
}
::sforce::component! { BillingSettings }

/// `BlacklistedConsumer`, a [`Metadata`].
#[derive(Default)]
pub struct BlacklistedConsumer {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `blockedByApiWhitelisting`, required.
    pub blocked_by_api_whitelisting: Option<bool>,
    /// `consumerKey`, required.
    pub consumer_key: Option<String>,
    /// `consumerName`, required.
    pub consumer_name: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BlacklistedConsumer: "BlacklistedConsumer" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Flag blocked_by_api_whitelisting "blockedByApiWhitelisting",
    req Text consumer_key "consumerKey",
    req Text consumer_name "consumerName",
    req Text master_label "masterLabel",
}
::sforce::component! { BlacklistedConsumer }

::sforce::enumeration! {
    /// `BlankValueBehavior`.
    pub enum BlankValueBehavior {
        MatchBlanks = "MatchBlanks",
        NullNotAllowed = "NullNotAllowed",
    }
}

/// `BlockchainSettings`, a [`Metadata`].
#[derive(Default)]
pub struct BlockchainSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableBcp`.
    pub enable_bcp: Option<bool>,
    /// `enableEtpNft`.
    pub enable_etp_nft: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BlockchainSettings: "BlockchainSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_bcp "enableBcp",
    opt Flag enable_etp_nft "enableEtpNft",
}
::sforce::component! { BlockchainSettings }

/// `Bot`, a [`Metadata`].
#[derive(Default)]
pub struct Bot {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `agentDSLEnabled`.
    pub agent_dsl_enabled: Option<bool>,
    /// `agentTemplate`.
    pub agent_template: Option<String>,
    /// `agentType`.
    pub agent_type: Option<String>,
    /// `botMlDomain`.
    pub bot_ml_domain: ::sforce::Opt<LocalMlDomain>,
    /// `botSource`.
    pub bot_source: ::sforce::Pick<BotSourceType>,
    /// `botUser`.
    pub bot_user: Option<String>,
    /// `botVersions`.
    pub bot_versions: ::sforce::List<BotVersion>,
    /// `contextVariables`.
    pub context_variables: ::sforce::List<ConversationContextVariable>,
    /// `conversationChannelProviders`.
    pub conversation_channel_providers: ::sforce::List<
        ConversationDefinitionChannelProvider,
    >,
    /// `defaultOutboundFlow`.
    pub default_outbound_flow: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `logPrivateConversationData`.
    pub log_private_conversation_data: Option<bool>,
    /// `pageContextVariables`.
    pub page_context_variables: ::sforce::List<PageContextVariable>,
    /// `richContentEnabled`.
    pub rich_content_enabled: Option<bool>,
    /// `sessionTimeout`.
    pub session_timeout: Option<i32>,
    /// `type`.
    pub r#type: ::sforce::Pick<BotType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Bot: "Bot" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag agent_dsl_enabled "agentDSLEnabled",
    opt Text agent_template "agentTemplate",
    opt Text agent_type "agentType",
    opt One(LocalMlDomain) bot_ml_domain "botMlDomain",
    opt Pick(BotSourceType) bot_source "botSource",
    opt Text bot_user "botUser",
    opt List(BotVersion) bot_versions "botVersions",
    opt List(ConversationContextVariable) context_variables "contextVariables",
    opt List(ConversationDefinitionChannelProvider) conversation_channel_providers "conversationChannelProviders",
    opt Text default_outbound_flow "defaultOutboundFlow",
    opt Text description "description",
    opt Text label "label",
    opt Flag log_private_conversation_data "logPrivateConversationData",
    opt List(PageContextVariable) page_context_variables "pageContextVariables",
    opt Flag rich_content_enabled "richContentEnabled",
    opt Int session_timeout "sessionTimeout",
    opt Pick(BotType) r#type "type",
}
::sforce::component! { Bot }

/// `BotBlock`, a [`Metadata`].
#[derive(Default)]
pub struct BotBlock {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `botBlockVersions`.
    pub bot_block_versions: ::sforce::List<BotBlockVersion>,
    /// `description`.
    pub description: Option<String>,
    /// `icon`.
    pub icon: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `richContentEnabled`.
    pub rich_content_enabled: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BotBlock: "BotBlock" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(BotBlockVersion) bot_block_versions "botBlockVersions",
    opt Text description "description",
    opt Text icon "icon",
    req Text master_label "masterLabel",
    opt Flag rich_content_enabled "richContentEnabled",
}
::sforce::component! { BotBlock }

/// `BotBlockTranslation`.
#[derive(Default)]
pub struct BotBlockTranslation {
    /// `botBlockVersions`.
    pub bot_block_versions: ::sforce::List<BotBlockVersionTranslation>,
    /// `fullName`, required.
    pub full_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BotBlockTranslation: "BotBlockTranslation" in API, base None, subtypes [], object None;
    opt List(BotBlockVersionTranslation) bot_block_versions "botBlockVersions",
    req Text full_name "fullName",
}

/// `BotBlockVersion`, a [`Metadata`].
#[derive(Default)]
pub struct BotBlockVersion {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `botDialogs`.
    pub bot_dialogs: ::sforce::List<BotDialog>,
    /// `conversationGoals`.
    pub conversation_goals: ::sforce::List<ConversationDefinitionGoal>,
    /// `conversationLanguages`, required.
    pub conversation_languages: Option<String>,
    /// `conversationVariables`.
    pub conversation_variables: ::sforce::List<ConversationVariable>,
    /// `description`.
    pub description: Option<String>,
    /// `mlDomain`, required.
    pub ml_domain: ::sforce::Opt<LocalMlDomain>,
    /// `permissionSet`.
    pub permission_set: Option<String>,
    /// `status`, required.
    pub status: ::sforce::Pick<ConvDefBlockVersionStatus>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BotBlockVersion: "BotBlockVersion" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(BotDialog) bot_dialogs "botDialogs",
    opt List(ConversationDefinitionGoal) conversation_goals "conversationGoals",
    req Text conversation_languages "conversationLanguages",
    opt List(ConversationVariable) conversation_variables "conversationVariables",
    opt Text description "description",
    req One(LocalMlDomain) ml_domain "mlDomain",
    opt Text permission_set "permissionSet",
    req Pick(ConvDefBlockVersionStatus) status "status",
}
::sforce::component! { BotBlockVersion }

/// `BotBlockVersionTranslation`.
#[derive(Default)]
pub struct BotBlockVersionTranslation {
    /// `botDialogs`.
    pub bot_dialogs: ::sforce::List<BotDialogTranslation>,
    /// `fullName`, required.
    pub full_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BotBlockVersionTranslation: "BotBlockVersionTranslation" in API, base None, subtypes [], object None;
    opt List(BotDialogTranslation) bot_dialogs "botDialogs",
    req Text full_name "fullName",
}

/// `BotDialog`.
#[derive(Default)]
pub struct BotDialog {
    /// `botDialogGroup`.
    pub bot_dialog_group: Option<String>,
    /// `botSteps`.
    pub bot_steps: ::sforce::List<BotStep>,
    /// `description`.
    pub description: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `isPlaceholderDialog`.
    pub is_placeholder_dialog: Option<bool>,
    /// `label`, required.
    pub label: Option<String>,
    /// `mlIntent`.
    pub ml_intent: Option<String>,
    /// `mlIntentTrainingEnabled`.
    pub ml_intent_training_enabled: Option<bool>,
    /// `showInFooterMenu`.
    pub show_in_footer_menu: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BotDialog: "BotDialog" in API, base None, subtypes [], object None;
    opt Text bot_dialog_group "botDialogGroup",
    opt List(BotStep) bot_steps "botSteps",
    opt Text description "description",
    req Text developer_name "developerName",
    opt Flag is_placeholder_dialog "isPlaceholderDialog",
    req Text label "label",
    opt Text ml_intent "mlIntent",
    opt Flag ml_intent_training_enabled "mlIntentTrainingEnabled",
    opt Flag show_in_footer_menu "showInFooterMenu",
}

/// `BotDialogGroup`.
#[derive(Default)]
pub struct BotDialogGroup {
    /// `description`.
    pub description: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BotDialogGroup: "BotDialogGroup" in API, base None, subtypes [], object None;
    opt Text description "description",
    req Text developer_name "developerName",
    req Text label "label",
}

/// `BotDialogTranslation`.
#[derive(Default)]
pub struct BotDialogTranslation {
    /// `botSteps`.
    pub bot_steps: ::sforce::List<BotStepTranslation>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BotDialogTranslation: "BotDialogTranslation" in API, base None, subtypes [], object None;
    opt List(BotStepTranslation) bot_steps "botSteps",
    req Text developer_name "developerName",
    opt Text label "label",
}

/// `BotInvocation`.
#[derive(Default)]
pub struct BotInvocation {
    /// `invocationActionName`.
    pub invocation_action_name: Option<String>,
    /// `invocationActionType`.
    pub invocation_action_type: ::sforce::Pick<ConversationInvocableTargetType>,
    /// `invocationMappings`.
    pub invocation_mappings: ::sforce::List<BotInvocationMapping>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BotInvocation: "BotInvocation" in API, base None, subtypes [], object None;
    opt Text invocation_action_name "invocationActionName",
    opt Pick(ConversationInvocableTargetType) invocation_action_type "invocationActionType",
    opt List(BotInvocationMapping) invocation_mappings "invocationMappings",
}

/// `BotInvocationMapping`.
#[derive(Default)]
pub struct BotInvocationMapping {
    /// `parameterName`, required.
    pub parameter_name: Option<String>,
    /// `recordName`.
    pub record_name: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<BotInvocationMappingType>,
    /// `value`.
    pub value: Option<String>,
    /// `variableName`.
    pub variable_name: Option<String>,
    /// `variableType`.
    pub variable_type: ::sforce::Pick<ConversationVariableType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BotInvocationMapping: "BotInvocationMapping" in API, base None, subtypes [], object None;
    req Text parameter_name "parameterName",
    opt Text record_name "recordName",
    req Pick(BotInvocationMappingType) r#type "type",
    opt Text value "value",
    opt Text variable_name "variableName",
    opt Pick(ConversationVariableType) variable_type "variableType",
}

::sforce::enumeration! {
    /// `BotInvocationMappingType`.
    pub enum BotInvocationMappingType {
        Input = "Input",
        Output = "Output",
        Error = "Error",
    }
}

/// `BotMessage`.
#[derive(Default)]
pub struct BotMessage {
    /// `message`, required.
    pub message: Option<String>,
    /// `messageIdentifier`.
    pub message_identifier: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BotMessage: "BotMessage" in API, base None, subtypes [], object None;
    req Text message "message",
    opt Text message_identifier "messageIdentifier",
}

/// `BotMessageTranslation`.
#[derive(Default)]
pub struct BotMessageTranslation {
    /// `message`.
    pub message: Option<String>,
    /// `messageIdentifier`, required.
    pub message_identifier: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BotMessageTranslation: "BotMessageTranslation" in API, base None, subtypes [], object None;
    opt Text message "message",
    req Text message_identifier "messageIdentifier",
}

/// `BotNavigation`.
#[derive(Default)]
pub struct BotNavigation {
    /// `botNavigationLinks`.
    pub bot_navigation_links: ::sforce::List<BotNavigationLink>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<BotNavigationType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BotNavigation: "BotNavigation" in API, base None, subtypes [], object None;
    opt List(BotNavigationLink) bot_navigation_links "botNavigationLinks",
    req Pick(BotNavigationType) r#type "type",
}

/// `BotNavigationLink`.
#[derive(Default)]
pub struct BotNavigationLink {
    /// `label`.
    pub label: Option<String>,
    /// `targetBotDialog`.
    pub target_bot_dialog: Option<String>,
    /// `targetVariable`.
    pub target_variable: Option<String>,
    /// `targetVariableType`.
    pub target_variable_type: ::sforce::Pick<ConversationVariableType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BotNavigationLink: "BotNavigationLink" in API, base None, subtypes [], object None;
    opt Text label "label",
    opt Text target_bot_dialog "targetBotDialog",
    opt Text target_variable "targetVariable",
    opt Pick(ConversationVariableType) target_variable_type "targetVariableType",
}

::sforce::enumeration! {
    /// `BotNavigationType`.
    pub enum BotNavigationType {
        Call = "Call",
        Redirect = "Redirect",
        TransferToAgent = "TransferToAgent",
    }
}

::sforce::enumeration! {
    /// `BotProvider`.
    pub enum BotProvider {
        Custom = "Custom",
        GoogleCcai = "GoogleCCAI",
    }
}

/// `BotQuickReplyOption`.
#[derive(Default)]
pub struct BotQuickReplyOption {
    /// `literalValue`, required.
    pub literal_value: Option<String>,
    /// `quickReplyOptionIdentifier`.
    pub quick_reply_option_identifier: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BotQuickReplyOption: "BotQuickReplyOption" in API, base None, subtypes [], object None;
    req Text literal_value "literalValue",
    opt Text quick_reply_option_identifier "quickReplyOptionIdentifier",
}

/// `BotQuickReplyOptionTranslation`.
#[derive(Default)]
pub struct BotQuickReplyOptionTranslation {
    /// `literalValue`.
    pub literal_value: Option<String>,
    /// `quickReplyOptionIdentifier`, required.
    pub quick_reply_option_identifier: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BotQuickReplyOptionTranslation: "BotQuickReplyOptionTranslation" in API, base None, subtypes [], object None;
    opt Text literal_value "literalValue",
    req Text quick_reply_option_identifier "quickReplyOptionIdentifier",
}

::sforce::enumeration! {
    /// `BotQuickReplyType`.
    pub enum BotQuickReplyType {
        Static = "Static",
        Dynamic = "Dynamic",
    }
}

/// `BotSettings`, a [`Metadata`].
#[derive(Default)]
pub struct BotSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableBots`.
    pub enable_bots: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BotSettings: "BotSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_bots "enableBots",
}
::sforce::component! { BotSettings }

::sforce::enumeration! {
    /// `BotSourceType`.
    pub enum BotSourceType {
        None = "None",
        B2aSandboxBot = "B2ASandboxBot",
        B2aProdBot = "B2AProdBot",
    }
}

/// `BotStep`.
#[derive(Default)]
pub struct BotStep {
    /// `booleanFilter`.
    pub boolean_filter: Option<String>,
    /// `botInvocation`.
    pub bot_invocation: ::sforce::Opt<BotInvocation>,
    /// `botMessages`.
    pub bot_messages: ::sforce::List<BotMessage>,
    /// `botNavigation`.
    pub bot_navigation: ::sforce::Opt<BotNavigation>,
    /// `botStepConditions`.
    pub bot_step_conditions: ::sforce::List<BotStepCondition>,
    /// `botSteps`.
    pub bot_steps: ::sforce::List<BotStep>,
    /// `botVariableOperation`.
    pub bot_variable_operation: ::sforce::Opt<BotVariableOperation>,
    /// `conditionLogicType`.
    pub condition_logic_type: ::sforce::Pick<ConversationDefinitionLogicalOperatorType>,
    /// `conversationRecordLookup`.
    pub conversation_record_lookup: ::sforce::Opt<ConversationRecordLookup>,
    /// `conversationStepGoalMappings`.
    pub conversation_step_goal_mappings: ::sforce::List<
        ConversationDefinitionStepGoalMapping,
    >,
    /// `conversationSystemMessage`.
    pub conversation_system_message: ::sforce::Opt<ConversationSystemMessage>,
    /// `messageDefinition`.
    pub message_definition: ::sforce::Opt<ConversationDefinitionRichMessage>,
    /// `stepIdentifier`.
    pub step_identifier: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<BotStepType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BotStep: "BotStep" in API, base None, subtypes [], object None;
    opt Text boolean_filter "booleanFilter",
    opt One(BotInvocation) bot_invocation "botInvocation",
    opt List(BotMessage) bot_messages "botMessages",
    opt One(BotNavigation) bot_navigation "botNavigation",
    opt List(BotStepCondition) bot_step_conditions "botStepConditions",
    opt List(BotStep) bot_steps "botSteps",
    opt One(BotVariableOperation) bot_variable_operation "botVariableOperation",
    opt Pick(ConversationDefinitionLogicalOperatorType) condition_logic_type "conditionLogicType",
    opt One(ConversationRecordLookup) conversation_record_lookup "conversationRecordLookup",
    opt List(ConversationDefinitionStepGoalMapping) conversation_step_goal_mappings "conversationStepGoalMappings",
    opt One(ConversationSystemMessage) conversation_system_message "conversationSystemMessage",
    opt One(ConversationDefinitionRichMessage) message_definition "messageDefinition",
    opt Text step_identifier "stepIdentifier",
    req Pick(BotStepType) r#type "type",
}

/// `BotStepCondition`.
#[derive(Default)]
pub struct BotStepCondition {
    /// `leftOperandName`, required.
    pub left_operand_name: Option<String>,
    /// `leftOperandType`, required.
    pub left_operand_type: ::sforce::Pick<ConversationVariableType>,
    /// `operatorType`, required.
    pub operator_type: ::sforce::Pick<BotStepConditionOperatorType>,
    /// `rightOperandValue`.
    pub right_operand_value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BotStepCondition: "BotStepCondition" in API, base None, subtypes [], object None;
    req Text left_operand_name "leftOperandName",
    req Pick(ConversationVariableType) left_operand_type "leftOperandType",
    req Pick(BotStepConditionOperatorType) operator_type "operatorType",
    opt Text right_operand_value "rightOperandValue",
}

::sforce::enumeration! {
    /// `BotStepConditionOperatorType`.
    pub enum BotStepConditionOperatorType {
        Equals = "Equals",
        NotEquals = "NotEquals",
        IsSet = "IsSet",
        IsNotSet = "IsNotSet",
        GreaterThan = "GreaterThan",
        LessThan = "LessThan",
        GreaterThanOrEqualTo = "GreaterThanOrEqualTo",
        LessThanOrEqualTo = "LessThanOrEqualTo",
    }
}

/// `BotStepTranslation`.
#[derive(Default)]
pub struct BotStepTranslation {
    /// `botMessages`.
    pub bot_messages: ::sforce::List<BotMessageTranslation>,
    /// `botSteps`.
    pub bot_steps: ::sforce::List<BotStepTranslation>,
    /// `botVariableOperation`.
    pub bot_variable_operation: ::sforce::Opt<BotVariableOperationTranslation>,
    /// `stepIdentifier`, required.
    pub step_identifier: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<BotStepType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BotStepTranslation: "BotStepTranslation" in API, base None, subtypes [], object None;
    opt List(BotMessageTranslation) bot_messages "botMessages",
    opt List(BotStepTranslation) bot_steps "botSteps",
    opt One(BotVariableOperationTranslation) bot_variable_operation "botVariableOperation",
    req Text step_identifier "stepIdentifier",
    req Pick(BotStepType) r#type "type",
}

::sforce::enumeration! {
    /// `BotStepType`.
    pub enum BotStepType {
        Navigation = "Navigation",
        Invocation = "Invocation",
        VariableOperation = "VariableOperation",
        Message = "Message",
        Wait = "Wait",
        Group = "Group",
        SystemMessage = "SystemMessage",
        RecordLookup = "RecordLookup",
        RichMessage = "RichMessage",
        GoalStep = "GoalStep",
    }
}

/// `BotTemplate`, a [`Metadata`].
#[derive(Default)]
pub struct BotTemplate {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `agentType`.
    pub agent_type: Option<String>,
    /// `botDialogGroups`.
    pub bot_dialog_groups: ::sforce::List<BotDialogGroup>,
    /// `botDialogs`.
    pub bot_dialogs: ::sforce::List<BotDialog>,
    /// `contextVariables`.
    pub context_variables: ::sforce::List<ConversationContextVariable>,
    /// `conversationGoals`.
    pub conversation_goals: ::sforce::List<ConversationDefinitionGoal>,
    /// `conversationLanguages`, required.
    pub conversation_languages: Option<String>,
    /// `conversationSystemDialogs`.
    pub conversation_system_dialogs: ::sforce::List<ConversationSystemDialog>,
    /// `conversationVariables`.
    pub conversation_variables: ::sforce::List<ConversationVariable>,
    /// `description`.
    pub description: Option<String>,
    /// `entryDialog`.
    pub entry_dialog: Option<String>,
    /// `icon`.
    pub icon: Option<String>,
    /// `mainMenuDialog`.
    pub main_menu_dialog: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `mlDomain`.
    pub ml_domain: ::sforce::Opt<LocalMlDomain>,
    /// `permissionSet`.
    pub permission_set: Option<String>,
    /// `richContentEnabled`.
    pub rich_content_enabled: Option<bool>,
    /// `type`.
    pub r#type: ::sforce::Pick<BotType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BotTemplate: "BotTemplate" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text agent_type "agentType",
    opt List(BotDialogGroup) bot_dialog_groups "botDialogGroups",
    opt List(BotDialog) bot_dialogs "botDialogs",
    opt List(ConversationContextVariable) context_variables "contextVariables",
    opt List(ConversationDefinitionGoal) conversation_goals "conversationGoals",
    req Text conversation_languages "conversationLanguages",
    opt List(ConversationSystemDialog) conversation_system_dialogs "conversationSystemDialogs",
    opt List(ConversationVariable) conversation_variables "conversationVariables",
    opt Text description "description",
    opt Text entry_dialog "entryDialog",
    opt Text icon "icon",
    opt Text main_menu_dialog "mainMenuDialog",
    req Text master_label "masterLabel",
    opt One(LocalMlDomain) ml_domain "mlDomain",
    opt Text permission_set "permissionSet",
    opt Flag rich_content_enabled "richContentEnabled",
    opt Pick(BotType) r#type "type",
}
::sforce::component! { BotTemplate }

/// `BotTemplateTranslation`.
#[derive(Default)]
pub struct BotTemplateTranslation {
    /// `botDialogs`.
    pub bot_dialogs: ::sforce::List<BotDialogTranslation>,
    /// `fullName`, required.
    pub full_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BotTemplateTranslation: "BotTemplateTranslation" in API, base None, subtypes [], object None;
    opt List(BotDialogTranslation) bot_dialogs "botDialogs",
    req Text full_name "fullName",
}

/// `BotTranslation`.
#[derive(Default)]
pub struct BotTranslation {
    /// `botVersions`.
    pub bot_versions: ::sforce::List<BotVersionTranslation>,
    /// `fullName`, required.
    pub full_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BotTranslation: "BotTranslation" in API, base None, subtypes [], object None;
    opt List(BotVersionTranslation) bot_versions "botVersions",
    req Text full_name "fullName",
}

::sforce::enumeration! {
    /// `BotType`.
    pub enum BotType {
        Bot = "Bot",
        InternalCopilot = "InternalCopilot",
        ExternalCopilot = "ExternalCopilot",
    }
}

/// `BotVariableOperand`.
#[derive(Default)]
pub struct BotVariableOperand {
    /// `disableAutoFill`.
    pub disable_auto_fill: Option<bool>,
    /// `sourceName`.
    pub source_name: Option<String>,
    /// `sourceType`.
    pub source_type: ::sforce::Pick<ConversationVariableOperandSourceType>,
    /// `sourceValue`.
    pub source_value: Option<String>,
    /// `targetName`, required.
    pub target_name: Option<String>,
    /// `targetType`, required.
    pub target_type: ::sforce::Pick<ConversationVariableType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BotVariableOperand: "BotVariableOperand" in API, base None, subtypes [], object None;
    opt Flag disable_auto_fill "disableAutoFill",
    opt Text source_name "sourceName",
    opt Pick(ConversationVariableOperandSourceType) source_type "sourceType",
    opt Text source_value "sourceValue",
    req Text target_name "targetName",
    req Pick(ConversationVariableType) target_type "targetType",
}

/// `BotVariableOperation`.
#[derive(Default)]
pub struct BotVariableOperation {
    /// `askCollectIfSet`.
    pub ask_collect_if_set: Option<bool>,
    /// `autoSelectIfSingleChoice`.
    pub auto_select_if_single_choice: Option<bool>,
    /// `botInvocation`.
    pub bot_invocation: ::sforce::Opt<BotInvocation>,
    /// `botMessages`.
    pub bot_messages: ::sforce::List<BotMessage>,
    /// `botQuickReplyOptions`.
    pub bot_quick_reply_options: ::sforce::List<BotQuickReplyOption>,
    /// `botVariableOperands`.
    pub bot_variable_operands: ::sforce::List<BotVariableOperand>,
    /// `ignoreIntentRecognition`.
    pub ignore_intent_recognition: Option<bool>,
    /// `invalidInputBotNavigation`.
    pub invalid_input_bot_navigation: ::sforce::Opt<BotNavigation>,
    /// `messageDefinition`.
    pub message_definition: ::sforce::Opt<ConversationDefinitionRichMessage>,
    /// `optionalCollect`.
    pub optional_collect: Option<bool>,
    /// `quickReplyOptionTemplate`.
    pub quick_reply_option_template: Option<String>,
    /// `quickReplyType`.
    pub quick_reply_type: ::sforce::Pick<BotQuickReplyType>,
    /// `quickReplyWidgetType`.
    pub quick_reply_widget_type: ::sforce::Pick<BotWidgetType>,
    /// `retryMessages`.
    pub retry_messages: ::sforce::List<BotMessage>,
    /// `sourceVariableName`.
    pub source_variable_name: Option<String>,
    /// `sourceVariableType`.
    pub source_variable_type: ::sforce::Pick<ConversationVariableType>,
    /// `successMessages`.
    pub success_messages: ::sforce::List<BotMessage>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<BotVariableOperationType>,
    /// `variableOperationIdentifier`.
    pub variable_operation_identifier: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BotVariableOperation: "BotVariableOperation" in API, base None, subtypes [], object None;
    opt Flag ask_collect_if_set "askCollectIfSet",
    opt Flag auto_select_if_single_choice "autoSelectIfSingleChoice",
    opt One(BotInvocation) bot_invocation "botInvocation",
    opt List(BotMessage) bot_messages "botMessages",
    opt List(BotQuickReplyOption) bot_quick_reply_options "botQuickReplyOptions",
    opt List(BotVariableOperand) bot_variable_operands "botVariableOperands",
    opt Flag ignore_intent_recognition "ignoreIntentRecognition",
    opt One(BotNavigation) invalid_input_bot_navigation "invalidInputBotNavigation",
    opt One(ConversationDefinitionRichMessage) message_definition "messageDefinition",
    opt Flag optional_collect "optionalCollect",
    opt Text quick_reply_option_template "quickReplyOptionTemplate",
    opt Pick(BotQuickReplyType) quick_reply_type "quickReplyType",
    opt Pick(BotWidgetType) quick_reply_widget_type "quickReplyWidgetType",
    opt List(BotMessage) retry_messages "retryMessages",
    opt Text source_variable_name "sourceVariableName",
    opt Pick(ConversationVariableType) source_variable_type "sourceVariableType",
    opt List(BotMessage) success_messages "successMessages",
    req Pick(BotVariableOperationType) r#type "type",
    opt Text variable_operation_identifier "variableOperationIdentifier",
}

/// `BotVariableOperationTranslation`.
#[derive(Default)]
pub struct BotVariableOperationTranslation {
    /// `botMessages`.
    pub bot_messages: ::sforce::List<BotMessageTranslation>,
    /// `botQuickReplyOptions`.
    pub bot_quick_reply_options: ::sforce::List<BotQuickReplyOptionTranslation>,
    /// `quickReplyOptionTemplate`.
    pub quick_reply_option_template: Option<String>,
    /// `retryMessages`.
    pub retry_messages: ::sforce::List<BotMessageTranslation>,
    /// `successMessages`.
    pub success_messages: ::sforce::List<BotMessageTranslation>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<BotVariableOperationType>,
    /// `variableOperationIdentifier`, required.
    pub variable_operation_identifier: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BotVariableOperationTranslation: "BotVariableOperationTranslation" in API, base None, subtypes [], object None;
    opt List(BotMessageTranslation) bot_messages "botMessages",
    opt List(BotQuickReplyOptionTranslation) bot_quick_reply_options "botQuickReplyOptions",
    opt Text quick_reply_option_template "quickReplyOptionTemplate",
    opt List(BotMessageTranslation) retry_messages "retryMessages",
    opt List(BotMessageTranslation) success_messages "successMessages",
    req Pick(BotVariableOperationType) r#type "type",
    req Text variable_operation_identifier "variableOperationIdentifier",
}

::sforce::enumeration! {
    /// `BotVariableOperationType`.
    pub enum BotVariableOperationType {
        Set = "Set",
        Unset = "Unset",
        Collect = "Collect",
        SetConversationLanguage = "SetConversationLanguage",
        CollectAttachment = "CollectAttachment",
    }
}

/// `BotVersion`, a [`Metadata`].
#[derive(Default)]
pub struct BotVersion {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `articleAnswersGPTEnabled`.
    pub article_answers_gpt_enabled: Option<bool>,
    /// `botDialogGroups`.
    pub bot_dialog_groups: ::sforce::List<BotDialogGroup>,
    /// `botDialogs`.
    pub bot_dialogs: ::sforce::List<BotDialog>,
    /// `citationsEnabled`.
    pub citations_enabled: Option<bool>,
    /// `company`.
    pub company: Option<String>,
    /// `conversationDefinitionPlanners`.
    pub conversation_definition_planners: ::sforce::List<ConversationDefinitionPlanner>,
    /// `conversationGoals`.
    pub conversation_goals: ::sforce::List<ConversationDefinitionGoal>,
    /// `conversationSystemDialogs`.
    pub conversation_system_dialogs: ::sforce::List<ConversationSystemDialog>,
    /// `conversationVariables`.
    pub conversation_variables: ::sforce::List<ConversationVariable>,
    /// `copilotPrimaryLanguage`.
    pub copilot_primary_language: ::sforce::Pick<Language>,
    /// `copilotSecondaryLanguages`.
    pub copilot_secondary_languages: Option<String>,
    /// `entryDialog`, required.
    pub entry_dialog: Option<String>,
    /// `initialIntentDetectionEnabled`.
    pub initial_intent_detection_enabled: Option<bool>,
    /// `intentDisambiguationEnabled`.
    pub intent_disambiguation_enabled: Option<bool>,
    /// `intentThreshold`.
    pub intent_threshold: Option<::sforce::Number>,
    /// `intentV3Enabled`.
    pub intent_v3_enabled: Option<bool>,
    /// `knowledgeActionEnabled`.
    pub knowledge_action_enabled: Option<bool>,
    /// `knowledgeFallbackEnabled`.
    pub knowledge_fallback_enabled: Option<bool>,
    /// `mainMenuDialog`.
    pub main_menu_dialog: Option<String>,
    /// `nlpProviders`.
    pub nlp_providers: ::sforce::List<ConversationDefinitionNlpProvider>,
    /// `responseDelayMilliseconds`.
    pub response_delay_milliseconds: Option<i32>,
    /// `role`.
    pub role: Option<String>,
    /// `smallTalkEnabled`.
    pub small_talk_enabled: Option<bool>,
    /// `staticPromptsEnabled`.
    pub static_prompts_enabled: Option<bool>,
    /// `stopRecPrompts`.
    pub stop_rec_prompts: Option<bool>,
    /// `stopWelcomePrompts`.
    pub stop_welcome_prompts: Option<bool>,
    /// `surfacesEnabled`.
    pub surfaces_enabled: Option<bool>,
    /// `toneType`.
    pub tone_type: ::sforce::Pick<GenAiBotToneType>,
    /// `welcomeRecommendations`.
    pub welcome_recommendations: ::sforce::List<WelcomeRecommendation>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BotVersion: "BotVersion" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag article_answers_gpt_enabled "articleAnswersGPTEnabled",
    opt List(BotDialogGroup) bot_dialog_groups "botDialogGroups",
    opt List(BotDialog) bot_dialogs "botDialogs",
    opt Flag citations_enabled "citationsEnabled",
    opt Text company "company",
    opt List(ConversationDefinitionPlanner) conversation_definition_planners "conversationDefinitionPlanners",
    opt List(ConversationDefinitionGoal) conversation_goals "conversationGoals",
    opt List(ConversationSystemDialog) conversation_system_dialogs "conversationSystemDialogs",
    opt List(ConversationVariable) conversation_variables "conversationVariables",
    opt Pick(Language) copilot_primary_language "copilotPrimaryLanguage",
    opt Text copilot_secondary_languages "copilotSecondaryLanguages",
    req Text entry_dialog "entryDialog",
    opt Flag initial_intent_detection_enabled "initialIntentDetectionEnabled",
    opt Flag intent_disambiguation_enabled "intentDisambiguationEnabled",
    opt Num intent_threshold "intentThreshold",
    opt Flag intent_v3_enabled "intentV3Enabled",
    opt Flag knowledge_action_enabled "knowledgeActionEnabled",
    opt Flag knowledge_fallback_enabled "knowledgeFallbackEnabled",
    opt Text main_menu_dialog "mainMenuDialog",
    opt List(ConversationDefinitionNlpProvider) nlp_providers "nlpProviders",
    opt Int response_delay_milliseconds "responseDelayMilliseconds",
    opt Text role "role",
    opt Flag small_talk_enabled "smallTalkEnabled",
    opt Flag static_prompts_enabled "staticPromptsEnabled",
    opt Flag stop_rec_prompts "stopRecPrompts",
    opt Flag stop_welcome_prompts "stopWelcomePrompts",
    opt Flag surfaces_enabled "surfacesEnabled",
    opt Pick(GenAiBotToneType) tone_type "toneType",
    opt List(WelcomeRecommendation) welcome_recommendations "welcomeRecommendations",
}
::sforce::component! { BotVersion }

/// `BotVersionTranslation`.
#[derive(Default)]
pub struct BotVersionTranslation {
    /// `botDialogs`.
    pub bot_dialogs: ::sforce::List<BotDialogTranslation>,
    /// `fullName`, required.
    pub full_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BotVersionTranslation: "BotVersionTranslation" in API, base None, subtypes [], object None;
    opt List(BotDialogTranslation) bot_dialogs "botDialogs",
    req Text full_name "fullName",
}

::sforce::enumeration! {
    /// `BotWidgetType`.
    pub enum BotWidgetType {
        Menu = "Menu",
        Buttons = "Buttons",
    }
}

/// `BranchManagementSettings`, a [`Metadata`].
#[derive(Default)]
pub struct BranchManagementSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `associateAccountWithBranch`.
    pub associate_account_with_branch: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BranchManagementSettings: "BranchManagementSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag associate_account_with_branch "associateAccountWithBranch",
}
::sforce::component! { BranchManagementSettings }

/// `BrandingSet`, a [`Metadata`].
#[derive(Default)]
pub struct BrandingSet {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `brandingSetProperty`.
    pub branding_set_property: ::sforce::List<BrandingSetProperty>,
    /// `description`.
    pub description: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BrandingSet: "BrandingSet" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(BrandingSetProperty) branding_set_property "brandingSetProperty",
    opt Text description "description",
    req Text master_label "masterLabel",
    opt Text r#type "type",
}
::sforce::component! { BrandingSet }

/// `BrandingSetProperty`.
#[derive(Default)]
pub struct BrandingSetProperty {
    /// `propertyName`, required.
    pub property_name: Option<String>,
    /// `propertyValue`.
    pub property_value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BrandingSetProperty: "BrandingSetProperty" in API, base None, subtypes [], object None;
    req Text property_name "propertyName",
    opt Text property_value "propertyValue",
}

/// `BriefcaseDefinition`, a [`Metadata`].
#[derive(Default)]
pub struct BriefcaseDefinition {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `briefcaseRules`.
    pub briefcase_rules: ::sforce::List<BriefcaseRule>,
    /// `description`.
    pub description: Option<String>,
    /// `isActive`, required.
    pub is_active: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BriefcaseDefinition: "BriefcaseDefinition" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(BriefcaseRule) briefcase_rules "briefcaseRules",
    opt Text description "description",
    req Flag is_active "isActive",
    req Text master_label "masterLabel",
}
::sforce::component! { BriefcaseDefinition }

::sforce::enumeration! {
    /// `BriefcaseFilterOperator`.
    pub enum BriefcaseFilterOperator {
        E = "e",
        N = "n",
        L = "l",
        G = "g",
        M = "m",
        H = "h",
        S = "s",
        D = "d",
    }
}

/// `BriefcaseRule`.
#[derive(Default)]
pub struct BriefcaseRule {
    /// `briefcaseRuleFilters`.
    pub briefcase_rule_filters: ::sforce::List<BriefcaseRuleFilter>,
    /// `filterLogic`.
    pub filter_logic: Option<String>,
    /// `isAscendingOrder`.
    pub is_ascending_order: Option<bool>,
    /// `orderBy`.
    pub order_by: Option<String>,
    /// `queryScope`.
    pub query_scope: ::sforce::Pick<FilterScope>,
    /// `recordLimit`.
    pub record_limit: Option<i32>,
    /// `relatedRules`.
    pub related_rules: ::sforce::List<BriefcaseRule>,
    /// `relationshipField`.
    pub relationship_field: Option<String>,
    /// `relationshipType`.
    pub relationship_type: ::sforce::Pick<BriefcaseRuleRelationshipType>,
    /// `targetEntity`, required.
    pub target_entity: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BriefcaseRule: "BriefcaseRule" in API, base None, subtypes [], object None;
    opt List(BriefcaseRuleFilter) briefcase_rule_filters "briefcaseRuleFilters",
    opt Text filter_logic "filterLogic",
    opt Flag is_ascending_order "isAscendingOrder",
    opt Text order_by "orderBy",
    opt Pick(FilterScope) query_scope "queryScope",
    opt Int record_limit "recordLimit",
    opt List(BriefcaseRule) related_rules "relatedRules",
    opt Text relationship_field "relationshipField",
    opt Pick(BriefcaseRuleRelationshipType) relationship_type "relationshipType",
    req Text target_entity "targetEntity",
}

/// `BriefcaseRuleFilter`.
#[derive(Default)]
pub struct BriefcaseRuleFilter {
    /// `filterOperator`, required.
    pub filter_operator: ::sforce::Pick<BriefcaseFilterOperator>,
    /// `filterSeqNumber`, required.
    pub filter_seq_number: Option<i32>,
    /// `filterValue`.
    pub filter_value: Option<String>,
    /// `targetEntityField`, required.
    pub target_entity_field: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BriefcaseRuleFilter: "BriefcaseRuleFilter" in API, base None, subtypes [], object None;
    req Pick(BriefcaseFilterOperator) filter_operator "filterOperator",
    req Int filter_seq_number "filterSeqNumber",
    opt Text filter_value "filterValue",
    req Text target_entity_field "targetEntityField",
}

::sforce::enumeration! {
    /// `BriefcaseRuleRelationshipType`.
    pub enum BriefcaseRuleRelationshipType {
        ParentToChild = "ParentToChild",
        ChildToParent = "ChildToParent",
    }
}

/// `BusinessHoursEntry`, a [`Metadata`].
#[derive(Default)]
pub struct BusinessHoursEntry {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `active`.
    pub active: Option<bool>,
    /// `default`, required.
    pub default: Option<bool>,
    /// `fridayEndTime`.
    pub friday_end_time: Option<::sforce::Time>,
    /// `fridayStartTime`.
    pub friday_start_time: Option<::sforce::Time>,
    /// `mondayEndTime`.
    pub monday_end_time: Option<::sforce::Time>,
    /// `mondayStartTime`.
    pub monday_start_time: Option<::sforce::Time>,
    /// `name`.
    pub name: Option<String>,
    /// `saturdayEndTime`.
    pub saturday_end_time: Option<::sforce::Time>,
    /// `saturdayStartTime`.
    pub saturday_start_time: Option<::sforce::Time>,
    /// `sundayEndTime`.
    pub sunday_end_time: Option<::sforce::Time>,
    /// `sundayStartTime`.
    pub sunday_start_time: Option<::sforce::Time>,
    /// `thursdayEndTime`.
    pub thursday_end_time: Option<::sforce::Time>,
    /// `thursdayStartTime`.
    pub thursday_start_time: Option<::sforce::Time>,
    /// `timeZoneId`.
    pub time_zone_id: Option<String>,
    /// `tuesdayEndTime`.
    pub tuesday_end_time: Option<::sforce::Time>,
    /// `tuesdayStartTime`.
    pub tuesday_start_time: Option<::sforce::Time>,
    /// `wednesdayEndTime`.
    pub wednesday_end_time: Option<::sforce::Time>,
    /// `wednesdayStartTime`.
    pub wednesday_start_time: Option<::sforce::Time>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BusinessHoursEntry: "BusinessHoursEntry" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag active "active",
    req Flag default "default",
    opt Time friday_end_time "fridayEndTime",
    opt Time friday_start_time "fridayStartTime",
    opt Time monday_end_time "mondayEndTime",
    opt Time monday_start_time "mondayStartTime",
    opt Text name "name",
    opt Time saturday_end_time "saturdayEndTime",
    opt Time saturday_start_time "saturdayStartTime",
    opt Time sunday_end_time "sundayEndTime",
    opt Time sunday_start_time "sundayStartTime",
    opt Time thursday_end_time "thursdayEndTime",
    opt Time thursday_start_time "thursdayStartTime",
    opt Text time_zone_id "timeZoneId",
    opt Time tuesday_end_time "tuesdayEndTime",
    opt Time tuesday_start_time "tuesdayStartTime",
    opt Time wednesday_end_time "wednesdayEndTime",
    opt Time wednesday_start_time "wednesdayStartTime",
}
::sforce::component! { BusinessHoursEntry }

/// `BusinessHoursSettings`, a [`Metadata`].
#[derive(Default)]
pub struct BusinessHoursSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `businessHours`.
    pub business_hours: ::sforce::List<BusinessHoursEntry>,
    /// `holidays`.
    pub holidays: ::sforce::List<Holiday>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BusinessHoursSettings: "BusinessHoursSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(BusinessHoursEntry) business_hours "businessHours",
    opt List(Holiday) holidays "holidays",
}
::sforce::component! { BusinessHoursSettings }

::sforce::enumeration! {
    /// `BusinessHoursSourceType`.
    pub enum BusinessHoursSourceType {
        None = "None",
        Case = "Case",
        Static = "Static",
    }
}

/// `BusinessProcess`, a [`Metadata`].
#[derive(Default)]
pub struct BusinessProcess {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `values`.
    pub values: ::sforce::List<PicklistValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BusinessProcess: "BusinessProcess" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    opt Flag is_active "isActive",
    opt List(PicklistValue) values "values",
}
::sforce::component! { BusinessProcess }

/// `BusinessProcessDefinition`.
#[derive(Default)]
pub struct BusinessProcessDefinition {
    /// `businessProcessFeedbacks`.
    pub business_process_feedbacks: ::sforce::List<BusinessProcessFeedback>,
    /// `description`.
    pub description: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `sequenceNumber`, required.
    pub sequence_number: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BusinessProcessDefinition: "BusinessProcessDefinition" in API, base None, subtypes [], object None;
    opt List(BusinessProcessFeedback) business_process_feedbacks "businessProcessFeedbacks",
    opt Text description "description",
    req Text developer_name "developerName",
    req Text master_label "masterLabel",
    req Int sequence_number "sequenceNumber",
}

/// `BusinessProcessFeedback`.
#[derive(Default)]
pub struct BusinessProcessFeedback {
    /// `actionName`, required.
    pub action_name: Option<String>,
    /// `actionParam`, required.
    pub action_param: Option<String>,
    /// `actionType`, required.
    pub action_type: ::sforce::Pick<ExpFeedbackCollType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BusinessProcessFeedback: "BusinessProcessFeedback" in API, base None, subtypes [], object None;
    req Text action_name "actionName",
    req Text action_param "actionParam",
    req Pick(ExpFeedbackCollType) action_type "actionType",
}

/// `BusinessProcessGroup`, a [`Metadata`].
#[derive(Default)]
pub struct BusinessProcessGroup {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `businessProcessDefinitions`.
    pub business_process_definitions: ::sforce::List<BusinessProcessDefinition>,
    /// `customerSatisfactionMetric`, required.
    pub customer_satisfaction_metric: ::sforce::Pick<SurveyQuestionType>,
    /// `description`.
    pub description: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BusinessProcessGroup: "BusinessProcessGroup" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(BusinessProcessDefinition) business_process_definitions "businessProcessDefinitions",
    req Pick(SurveyQuestionType) customer_satisfaction_metric "customerSatisfactionMetric",
    opt Text description "description",
    req Text master_label "masterLabel",
}
::sforce::component! { BusinessProcessGroup }
