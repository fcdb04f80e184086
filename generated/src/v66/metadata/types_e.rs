// Made by `cargo xtask generate` from metadata 66.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `EACSettings`, a [`Metadata`].
#[derive(Default)]
pub struct EACSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `addRcCompToFlexiPages`.
    pub add_rc_comp_to_flexi_pages: Option<bool>,
    /// `autoContactCreationPref`.
    pub auto_contact_creation_pref: Option<bool>,
    /// `autoContactEnrichmentPref`.
    pub auto_contact_enrichment_pref: Option<bool>,
    /// `autoPopulateGoogleMeetLinks`.
    pub auto_populate_google_meet_links: Option<bool>,
    /// `automatedEmailFilter`.
    pub automated_email_filter: Option<bool>,
    /// `dSThresholdNotification`.
    pub d_s_threshold_notification: Option<bool>,
    /// `enableActivityAnalyticsPref`.
    pub enable_activity_analytics_pref: Option<bool>,
    /// `enableActivityCapture`.
    pub enable_activity_capture: Option<bool>,
    /// `enableActivityMetrics`.
    pub enable_activity_metrics: Option<bool>,
    /// `enableActivitySyncEngine`.
    pub enable_activity_sync_engine: Option<bool>,
    /// `enableEACForEveryonePref`.
    pub enable_eac_for_everyone_pref: Option<bool>,
    /// `enableEnforceEacSharingPref`.
    pub enable_enforce_eac_sharing_pref: Option<bool>,
    /// `enableInboxActivitySharing`.
    pub enable_inbox_activity_sharing: Option<bool>,
    /// `enableInsightsInTimeline`.
    pub enable_insights_in_timeline: Option<bool>,
    /// `enableInsightsInTimelineEacStd`.
    pub enable_insights_in_timeline_eac_std: Option<bool>,
    /// `enableUnifiedActivitiesPref`.
    pub enable_unified_activities_pref: Option<bool>,
    /// `provisionProductivityFeatures`.
    pub provision_productivity_features: Option<bool>,
    /// `relationshipGraphPref`.
    pub relationship_graph_pref: Option<bool>,
    /// `s2XSvcAccEmail`.
    pub s2_x_svc_acc_email: Option<bool>,
    /// `salesforceEventsOnlyPref`.
    pub salesforce_events_only_pref: Option<bool>,
    /// `sensitiveEmailFilter`.
    pub sensitive_email_filter: Option<bool>,
    /// `showEACCalendarPref`.
    pub show_eac_calendar_pref: Option<bool>,
    /// `syncEmailToCoreActivity`.
    pub sync_email_to_core_activity: Option<bool>,
    /// `syncInternalEvents`.
    pub sync_internal_events: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EACSettings: "EACSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag add_rc_comp_to_flexi_pages "addRcCompToFlexiPages",
    opt Flag auto_contact_creation_pref "autoContactCreationPref",
    opt Flag auto_contact_enrichment_pref "autoContactEnrichmentPref",
    opt Flag auto_populate_google_meet_links "autoPopulateGoogleMeetLinks",
    opt Flag automated_email_filter "automatedEmailFilter",
    opt Flag d_s_threshold_notification "dSThresholdNotification",
    opt Flag enable_activity_analytics_pref "enableActivityAnalyticsPref",
    opt Flag enable_activity_capture "enableActivityCapture",
    opt Flag enable_activity_metrics "enableActivityMetrics",
    opt Flag enable_activity_sync_engine "enableActivitySyncEngine",
    opt Flag enable_eac_for_everyone_pref "enableEACForEveryonePref",
    opt Flag enable_enforce_eac_sharing_pref "enableEnforceEacSharingPref",
    opt Flag enable_inbox_activity_sharing "enableInboxActivitySharing",
    opt Flag enable_insights_in_timeline "enableInsightsInTimeline",
    opt Flag enable_insights_in_timeline_eac_std "enableInsightsInTimelineEacStd",
    opt Flag enable_unified_activities_pref "enableUnifiedActivitiesPref",
    opt Flag provision_productivity_features "provisionProductivityFeatures",
    opt Flag relationship_graph_pref "relationshipGraphPref",
    opt Flag s2_x_svc_acc_email "s2XSvcAccEmail",
    opt Flag salesforce_events_only_pref "salesforceEventsOnlyPref",
    opt Flag sensitive_email_filter "sensitiveEmailFilter",
    opt Flag show_eac_calendar_pref "showEACCalendarPref",
    opt Flag sync_email_to_core_activity "syncEmailToCoreActivity",
    opt Flag sync_internal_events "syncInternalEvents",
}
::sforce::component! { EACSettings }

/// `EclairGeoData`, a [`MetadataWithContent`].
#[derive(Default)]
pub struct EclairGeoData {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `content`.
    pub content: Option<::sforce::Blob>,
    /// `maps`.
    pub maps: ::sforce::List<EclairMap>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EclairGeoData: "EclairGeoData" in API, base Some(&MetadataWithContent), subtypes [], object None;
    opt Text full_name "fullName",
    opt Blob content "content",
    opt List(EclairMap) maps "maps",
    req Text master_label "masterLabel",
}
::sforce::component! { EclairGeoData }

/// `EclairMap`.
#[derive(Default)]
pub struct EclairMap {
    /// `boundingBoxBottom`.
    pub bounding_box_bottom: Option<::sforce::Number>,
    /// `boundingBoxLeft`.
    pub bounding_box_left: Option<::sforce::Number>,
    /// `boundingBoxRight`.
    pub bounding_box_right: Option<::sforce::Number>,
    /// `boundingBoxTop`.
    pub bounding_box_top: Option<::sforce::Number>,
    /// `mapLabel`.
    pub map_label: Option<String>,
    /// `mapName`, required.
    pub map_name: Option<String>,
    /// `projection`, required.
    pub projection: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EclairMap: "EclairMap" in API, base None, subtypes [], object None;
    opt Num bounding_box_bottom "boundingBoxBottom",
    opt Num bounding_box_left "boundingBoxLeft",
    opt Num bounding_box_right "boundingBoxRight",
    opt Num bounding_box_top "boundingBoxTop",
    opt Text map_label "mapLabel",
    req Text map_name "mapName",
    req Text projection "projection",
}

::sforce::enumeration! {
    /// `EdgeRoutingOption`.
    pub enum EdgeRoutingOption {
        Global = "global",
        Regional = "regional",
    }
}

/// `EinsteinAISettings`, a [`Metadata`].
#[derive(Default)]
pub struct EinsteinAISettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableAIFeedbackWithDC`.
    pub enable_ai_feedback_with_dc: Option<bool>,
    /// `enableAITrustInputToxicityDetection`.
    pub enable_ai_trust_input_toxicity_detection: Option<bool>,
    /// `enableAITrustPromptInjectionDetection`.
    pub enable_ai_trust_prompt_injection_detection: Option<bool>,
    /// `enableAgentHealthMonitoring`.
    pub enable_agent_health_monitoring: Option<bool>,
    /// `enableAgentHealthMonitoringGA`.
    pub enable_agent_health_monitoring_ga: Option<bool>,
    /// `enablePBHideScopedNotif`.
    pub enable_pb_hide_scoped_notif: Option<bool>,
    /// `enablePBPromptPerformanceMetrics`.
    pub enable_pb_prompt_performance_metrics: Option<bool>,
    /// `enableTrustPIIMasking`.
    pub enable_trust_pii_masking: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EinsteinAISettings: "EinsteinAISettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_ai_feedback_with_dc "enableAIFeedbackWithDC",
    opt Flag enable_ai_trust_input_toxicity_detection "enableAITrustInputToxicityDetection",
    opt Flag enable_ai_trust_prompt_injection_detection "enableAITrustPromptInjectionDetection",
    opt Flag enable_agent_health_monitoring "enableAgentHealthMonitoring",
    opt Flag enable_agent_health_monitoring_ga "enableAgentHealthMonitoringGA",
    opt Flag enable_pb_hide_scoped_notif "enablePBHideScopedNotif",
    opt Flag enable_pb_prompt_performance_metrics "enablePBPromptPerformanceMetrics",
    opt Flag enable_trust_pii_masking "enableTrustPIIMasking",
}
::sforce::component! { EinsteinAISettings }

/// `EinsteinAgentSettings`, a [`Metadata`].
#[derive(Default)]
pub struct EinsteinAgentSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `einsteinAgentRecommendations`.
    pub einstein_agent_recommendations: Option<bool>,
    /// `reRunAttributeBasedRules`.
    pub re_run_attribute_based_rules: Option<bool>,
    /// `runAssignmentRules`.
    pub run_assignment_rules: Option<bool>,
    /// `summarizationCopilot`.
    pub summarization_copilot: Option<bool>,
    /// `summarizationRecs`.
    pub summarization_recs: Option<bool>,
    /// `unifiedSummarization`.
    pub unified_summarization: Option<bool>,
    /// `voiceWrapUpRecs`.
    pub voice_wrap_up_recs: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EinsteinAgentSettings: "EinsteinAgentSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag einstein_agent_recommendations "einsteinAgentRecommendations",
    opt Flag re_run_attribute_based_rules "reRunAttributeBasedRules",
    opt Flag run_assignment_rules "runAssignmentRules",
    opt Flag summarization_copilot "summarizationCopilot",
    opt Flag summarization_recs "summarizationRecs",
    opt Flag unified_summarization "unifiedSummarization",
    opt Flag voice_wrap_up_recs "voiceWrapUpRecs",
}
::sforce::component! { EinsteinAgentSettings }

/// `EinsteinAssistantSettings`, a [`Metadata`].
#[derive(Default)]
pub struct EinsteinAssistantSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableEinsteinAssistantDataExtractionEnabled`.
    pub enable_einstein_assistant_data_extraction_enabled: Option<bool>,
    /// `enableEinsteinAssistantEnabled`.
    pub enable_einstein_assistant_enabled: Option<bool>,
    /// `enableEinsteinEnableVoiceLogging`.
    pub enable_einstein_enable_voice_logging: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EinsteinAssistantSettings: "EinsteinAssistantSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_einstein_assistant_data_extraction_enabled "enableEinsteinAssistantDataExtractionEnabled",
    opt Flag enable_einstein_assistant_enabled "enableEinsteinAssistantEnabled",
    opt Flag enable_einstein_enable_voice_logging "enableEinsteinEnableVoiceLogging",
}
::sforce::component! { EinsteinAssistantSettings }

/// `EinsteinCopilotSettings`, a [`Metadata`].
#[derive(Default)]
pub struct EinsteinCopilotSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableEinsteinGptCopilot`.
    pub enable_einstein_gpt_copilot: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EinsteinCopilotSettings: "EinsteinCopilotSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_einstein_gpt_copilot "enableEinsteinGptCopilot",
}
::sforce::component! { EinsteinCopilotSettings }

/// `EinsteinDealInsightsSettings`, a [`Metadata`].
#[derive(Default)]
pub struct EinsteinDealInsightsSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableUnlikelyToCloseThisMonth`.
    pub enable_unlikely_to_close_this_month: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EinsteinDealInsightsSettings: "EinsteinDealInsightsSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_unlikely_to_close_this_month "enableUnlikelyToCloseThisMonth",
}
::sforce::component! { EinsteinDealInsightsSettings }

/// `EinsteinDocumentCaptureSettings`, a [`Metadata`].
#[derive(Default)]
pub struct EinsteinDocumentCaptureSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableEinsteinDocumentReader`.
    pub enable_einstein_document_reader: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EinsteinDocumentCaptureSettings: "EinsteinDocumentCaptureSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_einstein_document_reader "enableEinsteinDocumentReader",
}
::sforce::component! { EinsteinDocumentCaptureSettings }

/// `EinsteinGptSettings`, a [`Metadata`].
#[derive(Default)]
pub struct EinsteinGptSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `disableAIProvAWSBedrock`.
    pub disable_ai_prov_aws_bedrock: Option<bool>,
    /// `disableAIProvAzureOpenAI`.
    pub disable_ai_prov_azure_open_ai: Option<bool>,
    /// `disableAIProvOpenAI`.
    pub disable_ai_prov_open_ai: Option<bool>,
    /// `disableAIProvVertexGemini`.
    pub disable_ai_prov_vertex_gemini: Option<bool>,
    /// `disableAIProviderRegionFallback`.
    pub disable_ai_provider_region_fallback: Option<bool>,
    /// `enableAIModelBeta`.
    pub enable_ai_model_beta: Option<bool>,
    /// `enableEinsteinGPTDeployPromptTemplatesAsActive`.
    pub enable_einstein_gpt_deploy_prompt_templates_as_active: Option<bool>,
    /// `enableEinsteinGptAllowUnsafePTInputChanges`.
    pub enable_einstein_gpt_allow_unsafe_pt_input_changes: Option<bool>,
    /// `enableEinsteinGptGlobalLangSupport`.
    pub enable_einstein_gpt_global_lang_support: Option<bool>,
    /// `enableEinsteinGptPlatform`.
    pub enable_einstein_gpt_platform: Option<bool>,
    /// `enableEnhancedPromptSecurity`.
    pub enable_enhanced_prompt_security: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EinsteinGptSettings: "EinsteinGptSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag disable_ai_prov_aws_bedrock "disableAIProvAWSBedrock",
    opt Flag disable_ai_prov_azure_open_ai "disableAIProvAzureOpenAI",
    opt Flag disable_ai_prov_open_ai "disableAIProvOpenAI",
    opt Flag disable_ai_prov_vertex_gemini "disableAIProvVertexGemini",
    opt Flag disable_ai_provider_region_fallback "disableAIProviderRegionFallback",
    opt Flag enable_ai_model_beta "enableAIModelBeta",
    opt Flag enable_einstein_gpt_deploy_prompt_templates_as_active "enableEinsteinGPTDeployPromptTemplatesAsActive",
    opt Flag enable_einstein_gpt_allow_unsafe_pt_input_changes "enableEinsteinGptAllowUnsafePTInputChanges",
    opt Flag enable_einstein_gpt_global_lang_support "enableEinsteinGptGlobalLangSupport",
    opt Flag enable_einstein_gpt_platform "enableEinsteinGptPlatform",
    opt Flag enable_enhanced_prompt_security "enableEnhancedPromptSecurity",
}
::sforce::component! { EinsteinGptSettings }

::sforce::enumeration! {
    /// `ElementType`.
    pub enum ElementType {
        Float = "Float",
        Text = "Text",
    }
}

/// `EmailAdministrationSettings`, a [`Metadata`].
#[derive(Default)]
pub struct EmailAdministrationSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableComplianceBcc`.
    pub enable_compliance_bcc: Option<bool>,
    /// `enableEmailConsentManagement`.
    pub enable_email_consent_management: Option<bool>,
    /// `enableEmailSenderIdCompliance`.
    pub enable_email_sender_id_compliance: Option<bool>,
    /// `enableEmailSpfCompliance`.
    pub enable_email_spf_compliance: Option<bool>,
    /// `enableEmailToSalesforce`.
    pub enable_email_to_salesforce: Option<bool>,
    /// `enableEmailTrackingIPBlocklist`.
    pub enable_email_tracking_ip_blocklist: Option<bool>,
    /// `enableEmailWorkflowApproval`.
    pub enable_email_workflow_approval: Option<bool>,
    /// `enableEnhancedEmailEnabled`.
    pub enable_enhanced_email_enabled: Option<bool>,
    /// `enableHandleBouncedEmails`.
    pub enable_handle_bounced_emails: Option<bool>,
    /// `enableHtmlEmail`.
    pub enable_html_email: Option<bool>,
    /// `enableInternationalEmailAddresses`.
    pub enable_international_email_addresses: Option<bool>,
    /// `enableListEmailLogActivities`.
    pub enable_list_email_log_activities: Option<bool>,
    /// `enableResendBouncedEmails`.
    pub enable_resend_bounced_emails: Option<bool>,
    /// `enableRestrictTlsToDomains`.
    pub enable_restrict_tls_to_domains: Option<bool>,
    /// `enableSendThroughGmailPref`.
    pub enable_send_through_gmail_pref: Option<bool>,
    /// `enableSendViaExchangePref`.
    pub enable_send_via_exchange_pref: Option<bool>,
    /// `enableSendViaGmailPref`.
    pub enable_send_via_gmail_pref: Option<bool>,
    /// `enableTinyMceSalesEmailEnabled`.
    pub enable_tiny_mce_sales_email_enabled: Option<bool>,
    /// `enableUseOrgFootersForExtTrans`.
    pub enable_use_org_footers_for_ext_trans: Option<bool>,
    /// `enableVerifyEmailDomainByDkim`.
    pub enable_verify_email_domain_by_dkim: Option<bool>,
    /// `sendEmailsEvenWhenAutomationUpdatesSameRecord`.
    pub send_emails_even_when_automation_updates_same_record: Option<bool>,
    /// `sendMassEmailNotification`.
    pub send_mass_email_notification: Option<bool>,
    /// `sendTextOnlySystemEmails`.
    pub send_text_only_system_emails: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmailAdministrationSettings: "EmailAdministrationSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_compliance_bcc "enableComplianceBcc",
    opt Flag enable_email_consent_management "enableEmailConsentManagement",
    opt Flag enable_email_sender_id_compliance "enableEmailSenderIdCompliance",
    opt Flag enable_email_spf_compliance "enableEmailSpfCompliance",
    opt Flag enable_email_to_salesforce "enableEmailToSalesforce",
    opt Flag enable_email_tracking_ip_blocklist "enableEmailTrackingIPBlocklist",
    opt Flag enable_email_workflow_approval "enableEmailWorkflowApproval",
    opt Flag enable_enhanced_email_enabled "enableEnhancedEmailEnabled",
    opt Flag enable_handle_bounced_emails "enableHandleBouncedEmails",
    opt Flag enable_html_email "enableHtmlEmail",
    opt Flag enable_international_email_addresses "enableInternationalEmailAddresses",
    opt Flag enable_list_email_log_activities "enableListEmailLogActivities",
    opt Flag enable_resend_bounced_emails "enableResendBouncedEmails",
    opt Flag enable_restrict_tls_to_domains "enableRestrictTlsToDomains",
    opt Flag enable_send_through_gmail_pref "enableSendThroughGmailPref",
    opt Flag enable_send_via_exchange_pref "enableSendViaExchangePref",
    opt Flag enable_send_via_gmail_pref "enableSendViaGmailPref",
    opt Flag enable_tiny_mce_sales_email_enabled "enableTinyMceSalesEmailEnabled",
    opt Flag enable_use_org_footers_for_ext_trans "enableUseOrgFootersForExtTrans",
    opt Flag enable_verify_email_domain_by_dkim "enableVerifyEmailDomainByDkim",
    opt Flag send_emails_even_when_automation_updates_same_record "sendEmailsEvenWhenAutomationUpdatesSameRecord",
    opt Flag send_mass_email_notification "sendMassEmailNotification",
    opt Flag send_text_only_system_emails "sendTextOnlySystemEmails",
}
::sforce::component! { EmailAdministrationSettings }

/// `EmailFolder`, a [`Folder`].
#[derive(Default)]
pub struct EmailFolder {
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
::sforce::record! { EmailFolder: "EmailFolder" in API, base Some(&Folder), subtypes [], object None;
    opt Text full_name "fullName",
    opt Pick(FolderAccessTypes) access_type "accessType",
    opt List(FolderShare) folder_shares "folderShares",
    req Text name "name",
    opt Pick(PublicFolderAccess) public_folder_access "publicFolderAccess",
    opt One(SharedTo) shared_to "sharedTo",
}
::sforce::component! { EmailFolder }

/// `EmailIntegrationSettings`, a [`Metadata`].
#[derive(Default)]
pub struct EmailIntegrationSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `doesEmailLogAsEmailMessageInOutlook`.
    pub does_email_log_as_email_message_in_outlook: Option<bool>,
    /// `doesGmailStayConnectedToSalesforce`.
    pub does_gmail_stay_connected_to_salesforce: Option<bool>,
    /// `enableContactAndEventSync`.
    pub enable_contact_and_event_sync: Option<bool>,
    /// `enableContextualEverywhere`.
    pub enable_contextual_everywhere: Option<bool>,
    /// `enableEmailTrackingInMobile`.
    pub enable_email_tracking_in_mobile: Option<bool>,
    /// `enableEngageForOutlook`.
    pub enable_engage_for_outlook: Option<bool>,
    /// `enableExtensionHostUnrestricted`.
    pub enable_extension_host_unrestricted: Option<bool>,
    /// `enableGmailIntegration`.
    pub enable_gmail_integration: Option<bool>,
    /// `enableInboxInternalEmailTracking`.
    pub enable_inbox_internal_email_tracking: Option<bool>,
    /// `enableInboxMobileIntune`.
    pub enable_inbox_mobile_intune: Option<bool>,
    /// `enableInboxUseGraphApi`.
    pub enable_inbox_use_graph_api: Option<bool>,
    /// `enableOutlookIntegration`.
    pub enable_outlook_integration: Option<bool>,
    /// `enableOutlookMobileIntegration`.
    pub enable_outlook_mobile_integration: Option<bool>,
    /// `enableProductivityFeatures`.
    pub enable_productivity_features: Option<bool>,
    /// `enableSupplementalContactInfoInMobile`.
    pub enable_supplemental_contact_info_in_mobile: Option<bool>,
    /// `isLayoutCustomizationAllowed`.
    pub is_layout_customization_allowed: Option<bool>,
    /// `orgIsSyncingEventsOutbound`.
    pub org_is_syncing_events_outbound: Option<bool>,
    /// `shouldUseTrustedDomainsList`.
    pub should_use_trusted_domains_list: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmailIntegrationSettings: "EmailIntegrationSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag does_email_log_as_email_message_in_outlook "doesEmailLogAsEmailMessageInOutlook",
    opt Flag does_gmail_stay_connected_to_salesforce "doesGmailStayConnectedToSalesforce",
    opt Flag enable_contact_and_event_sync "enableContactAndEventSync",
    opt Flag enable_contextual_everywhere "enableContextualEverywhere",
    opt Flag enable_email_tracking_in_mobile "enableEmailTrackingInMobile",
    opt Flag enable_engage_for_outlook "enableEngageForOutlook",
    opt Flag enable_extension_host_unrestricted "enableExtensionHostUnrestricted",
    opt Flag enable_gmail_integration "enableGmailIntegration",
    opt Flag enable_inbox_internal_email_tracking "enableInboxInternalEmailTracking",
    opt Flag enable_inbox_mobile_intune "enableInboxMobileIntune",
    opt Flag enable_inbox_use_graph_api "enableInboxUseGraphApi",
    opt Flag enable_outlook_integration "enableOutlookIntegration",
    opt Flag enable_outlook_mobile_integration "enableOutlookMobileIntegration",
    opt Flag enable_productivity_features "enableProductivityFeatures",
    opt Flag enable_supplemental_contact_info_in_mobile "enableSupplementalContactInfoInMobile",
    opt Flag is_layout_customization_allowed "isLayoutCustomizationAllowed",
    opt Flag org_is_syncing_events_outbound "orgIsSyncingEventsOutbound",
    opt Flag should_use_trusted_domains_list "shouldUseTrustedDomainsList",
}
::sforce::component! { EmailIntegrationSettings }

/// `EmailServicesAddress`.
#[derive(Default)]
pub struct EmailServicesAddress {
    /// `authorizedSenders`.
    pub authorized_senders: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `localPart`, required.
    pub local_part: Option<String>,
    /// `runAsUser`, required.
    pub run_as_user: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmailServicesAddress: "EmailServicesAddress" in API, base None, subtypes [], object None;
    opt Text authorized_senders "authorizedSenders",
    req Text developer_name "developerName",
    opt Flag is_active "isActive",
    req Text local_part "localPart",
    req Text run_as_user "runAsUser",
}

::sforce::enumeration! {
    /// `EmailServicesAttOptions`.
    pub enum EmailServicesAttOptions {
        None = "None",
        TextOnly = "TextOnly",
        BinaryOnly = "BinaryOnly",
        All = "All",
        NoContent = "NoContent",
    }
}

::sforce::enumeration! {
    /// `EmailServicesErrorAction`.
    pub enum EmailServicesErrorAction {
        UseSystemDefault = "UseSystemDefault",
        Bounce = "Bounce",
        Discard = "Discard",
        Requeue = "Requeue",
    }
}

/// `EmailServicesFunction`, a [`Metadata`].
#[derive(Default)]
pub struct EmailServicesFunction {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `apexClass`, required.
    pub apex_class: Option<String>,
    /// `attachmentOption`, required.
    pub attachment_option: ::sforce::Pick<EmailServicesAttOptions>,
    /// `authenticationFailureAction`, required.
    pub authentication_failure_action: ::sforce::Pick<EmailServicesErrorAction>,
    /// `authorizationFailureAction`, required.
    pub authorization_failure_action: ::sforce::Pick<EmailServicesErrorAction>,
    /// `authorizedSenders`.
    pub authorized_senders: Option<String>,
    /// `emailServicesAddresses`.
    pub email_services_addresses: ::sforce::List<EmailServicesAddress>,
    /// `errorRoutingAddress`.
    pub error_routing_address: Option<String>,
    /// `functionInactiveAction`, required.
    pub function_inactive_action: ::sforce::Pick<EmailServicesErrorAction>,
    /// `functionName`, required.
    pub function_name: Option<String>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `isAuthenticationRequired`.
    pub is_authentication_required: Option<bool>,
    /// `isErrorRoutingEnabled`.
    pub is_error_routing_enabled: Option<bool>,
    /// `isTextAttachmentsAsBinary`.
    pub is_text_attachments_as_binary: Option<bool>,
    /// `isTlsRequired`.
    pub is_tls_required: Option<bool>,
    /// `overLimitAction`, required.
    pub over_limit_action: ::sforce::Pick<EmailServicesErrorAction>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmailServicesFunction: "EmailServicesFunction" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text apex_class "apexClass",
    req Pick(EmailServicesAttOptions) attachment_option "attachmentOption",
    req Pick(EmailServicesErrorAction) authentication_failure_action "authenticationFailureAction",
    req Pick(EmailServicesErrorAction) authorization_failure_action "authorizationFailureAction",
    opt Text authorized_senders "authorizedSenders",
    opt List(EmailServicesAddress) email_services_addresses "emailServicesAddresses",
    opt Text error_routing_address "errorRoutingAddress",
    req Pick(EmailServicesErrorAction) function_inactive_action "functionInactiveAction",
    req Text function_name "functionName",
    opt Flag is_active "isActive",
    opt Flag is_authentication_required "isAuthenticationRequired",
    opt Flag is_error_routing_enabled "isErrorRoutingEnabled",
    opt Flag is_text_attachments_as_binary "isTextAttachmentsAsBinary",
    opt Flag is_tls_required "isTlsRequired",
    req Pick(EmailServicesErrorAction) over_limit_action "overLimitAction",
}
::sforce::component! { EmailServicesFunction }

/// `EmailTemplate`, a [`MetadataWithContent`].
#[derive(Default)]
pub struct EmailTemplate {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `content`.
    pub content: Option<::sforce::Blob>,
    /// `apiVersion`.
    pub api_version: Option<::sforce::Number>,
    /// `attachedDocuments`.
    pub attached_documents: Vec<String>,
    /// `attachments`.
    pub attachments: ::sforce::List<Attachment>,
    /// `available`, required.
    pub available: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `encodingKey`, required.
    pub encoding_key: ::sforce::Pick<Encoding>,
    /// `letterhead`.
    pub letterhead: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `packageVersions`.
    pub package_versions: ::sforce::List<PackageVersion>,
    /// `pageDevName`.
    pub page_dev_name: Option<String>,
    /// `relatedEntityType`.
    pub related_entity_type: Option<String>,
    /// `style`, required.
    pub style: ::sforce::Pick<EmailTemplateStyle>,
    /// `subject`.
    pub subject: Option<String>,
    /// `textOnly`.
    pub text_only: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<EmailTemplateType>,
    /// `uiType`.
    pub ui_type: ::sforce::Pick<EmailTemplateUiType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmailTemplate: "EmailTemplate" in API, base Some(&MetadataWithContent), subtypes [], object None;
    opt Text full_name "fullName",
    opt Blob content "content",
    opt Num api_version "apiVersion",
    opt Texts attached_documents "attachedDocuments",
    opt List(Attachment) attachments "attachments",
    req Flag available "available",
    opt Text description "description",
    req Pick(Encoding) encoding_key "encodingKey",
    opt Text letterhead "letterhead",
    req Text name "name",
    opt List(PackageVersion) package_versions "packageVersions",
    opt Text page_dev_name "pageDevName",
    opt Text related_entity_type "relatedEntityType",
    req Pick(EmailTemplateStyle) style "style",
    opt Text subject "subject",
    opt Text text_only "textOnly",
    req Pick(EmailTemplateType) r#type "type",
    opt Pick(EmailTemplateUiType) ui_type "uiType",
}
::sforce::component! { EmailTemplate }

/// `EmailTemplateFolder`, a [`Folder`].
#[derive(Default)]
pub struct EmailTemplateFolder {
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
::sforce::record! { EmailTemplateFolder: "EmailTemplateFolder" in API, base Some(&Folder), subtypes [], object None;
    opt Text full_name "fullName",
    opt Pick(FolderAccessTypes) access_type "accessType",
    opt List(FolderShare) folder_shares "folderShares",
    req Text name "name",
    opt Pick(PublicFolderAccess) public_folder_access "publicFolderAccess",
    opt One(SharedTo) shared_to "sharedTo",
}
::sforce::component! { EmailTemplateFolder }

/// `EmailTemplateSettings`, a [`Metadata`].
#[derive(Default)]
pub struct EmailTemplateSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableTemplateEnhancedFolderPref`.
    pub enable_template_enhanced_folder_pref: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmailTemplateSettings: "EmailTemplateSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_template_enhanced_folder_pref "enableTemplateEnhancedFolderPref",
}
::sforce::component! { EmailTemplateSettings }

::sforce::enumeration! {
    /// `EmailTemplateStyle`.
    pub enum EmailTemplateStyle {
        None = "none",
        FreeForm = "freeForm",
        FormalLetter = "formalLetter",
        PromotionRight = "promotionRight",
        PromotionLeft = "promotionLeft",
        Newsletter = "newsletter",
        Products = "products",
    }
}

::sforce::enumeration! {
    /// `EmailTemplateType`.
    pub enum EmailTemplateType {
        Text = "text",
        Html = "html",
        Custom = "custom",
        Visualforce = "visualforce",
    }
}

::sforce::enumeration! {
    /// `EmailTemplateUiType`.
    pub enum EmailTemplateUiType {
        Aloha = "Aloha",
        Sfx = "SFX",
        SfxSample = "SFX_Sample",
    }
}

::sforce::enumeration! {
    /// `EmailToCaseOnFailureActionType`.
    pub enum EmailToCaseOnFailureActionType {
        Bounce = "Bounce",
        Discard = "Discard",
        Requeue = "Requeue",
    }
}

/// `EmailToCaseRoutingAddress`.
#[derive(Default)]
pub struct EmailToCaseRoutingAddress {
    /// `addressType`.
    pub address_type: ::sforce::Pick<EmailToCaseRoutingAddressType>,
    /// `authorizedSenders`.
    pub authorized_senders: Option<String>,
    /// `caseOrigin`.
    pub case_origin: Option<String>,
    /// `caseOwner`.
    pub case_owner: Option<String>,
    /// `caseOwnerType`.
    pub case_owner_type: Option<String>,
    /// `casePriority`.
    pub case_priority: Option<String>,
    /// `createTask`.
    pub create_task: Option<bool>,
    /// `emailAddress`.
    pub email_address: Option<String>,
    /// `emailServicesAddress`.
    pub email_services_address: Option<String>,
    /// `fallbackQueue`.
    pub fallback_queue: Option<String>,
    /// `isPermsetControlled`.
    pub is_permset_controlled: Option<bool>,
    /// `isVerified`.
    pub is_verified: Option<bool>,
    /// `newEntityRecordType`.
    pub new_entity_record_type: Option<String>,
    /// `routingFlow`.
    pub routing_flow: Option<String>,
    /// `routingName`.
    pub routing_name: Option<String>,
    /// `saveEmailHeaders`.
    pub save_email_headers: Option<bool>,
    /// `taskStatus`.
    pub task_status: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmailToCaseRoutingAddress: "EmailToCaseRoutingAddress" in API, base None, subtypes [], object None;
    opt Pick(EmailToCaseRoutingAddressType) address_type "addressType",
    opt Text authorized_senders "authorizedSenders",
    opt Text case_origin "caseOrigin",
    opt Text case_owner "caseOwner",
    opt Text case_owner_type "caseOwnerType",
    opt Text case_priority "casePriority",
    opt Flag create_task "createTask",
    opt Text email_address "emailAddress",
    opt Text email_services_address "emailServicesAddress",
    opt Text fallback_queue "fallbackQueue",
    opt Flag is_permset_controlled "isPermsetControlled",
    opt Flag is_verified "isVerified",
    opt Text new_entity_record_type "newEntityRecordType",
    opt Text routing_flow "routingFlow",
    opt Text routing_name "routingName",
    opt Flag save_email_headers "saveEmailHeaders",
    opt Text task_status "taskStatus",
}

::sforce::enumeration! {
    /// `EmailToCaseRoutingAddressType`.
    pub enum EmailToCaseRoutingAddressType {
        EmailToCase = "EmailToCase",
        Outlook = "Outlook",
        GmailOAuth = "GmailOAuth",
        E2cEasy = "E2cEasy",
    }
}

/// `EmailToCaseSettings`.
#[derive(Default)]
pub struct EmailToCaseSettings {
    /// `enableE2CAttachmentAsFile`.
    pub enable_e2c_attachment_as_file: Option<bool>,
    /// `enableE2CDeduplicateAttachments`.
    pub enable_e2c_deduplicate_attachments: Option<bool>,
    /// `enableE2CExternalServer`.
    pub enable_e2c_external_server: Option<bool>,
    /// `enableE2CSourceTracking`.
    pub enable_e2c_source_tracking: Option<bool>,
    /// `enableEmailToCase`.
    pub enable_email_to_case: Option<bool>,
    /// `enableHtmlEmail`.
    pub enable_html_email: Option<bool>,
    /// `enableNewToReadTriggers`.
    pub enable_new_to_read_triggers: Option<bool>,
    /// `enableOnDemandEmailToCase`.
    pub enable_on_demand_email_to_case: Option<bool>,
    /// `enableThreadIDInBody`.
    pub enable_thread_id_in_body: Option<bool>,
    /// `enableThreadIDInSubject`.
    pub enable_thread_id_in_subject: Option<bool>,
    /// `enableThreadTokenInBody`.
    pub enable_thread_token_in_body: Option<bool>,
    /// `enableThreadTokenInSubject`.
    pub enable_thread_token_in_subject: Option<bool>,
    /// `movingEmailEnabled`.
    pub moving_email_enabled: Option<bool>,
    /// `notifyOwnerOnNewCaseEmail`.
    pub notify_owner_on_new_case_email: Option<bool>,
    /// `notifySenderE2CError`.
    pub notify_sender_e2c_error: Option<bool>,
    /// `overEmailLimitAction`.
    pub over_email_limit_action: ::sforce::Pick<EmailToCaseOnFailureActionType>,
    /// `preQuoteSignature`.
    pub pre_quote_signature: Option<bool>,
    /// `replyWithNewContentOnly`.
    pub reply_with_new_content_only: Option<bool>,
    /// `routingAddresses`.
    pub routing_addresses: ::sforce::List<EmailToCaseRoutingAddress>,
    /// `showServiceEmailOpenPrompt`.
    pub show_service_email_open_prompt: Option<bool>,
    /// `showWordCountInComposer`.
    pub show_word_count_in_composer: Option<bool>,
    /// `unauthorizedSenderAction`.
    pub unauthorized_sender_action: ::sforce::Pick<EmailToCaseOnFailureActionType>,
    /// `useEmailHeadersForThreading`.
    pub use_email_headers_for_threading: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmailToCaseSettings: "EmailToCaseSettings" in API, base None, subtypes [], object None;
    opt Flag enable_e2c_attachment_as_file "enableE2CAttachmentAsFile",
    opt Flag enable_e2c_deduplicate_attachments "enableE2CDeduplicateAttachments",
    opt Flag enable_e2c_external_server "enableE2CExternalServer",
    opt Flag enable_e2c_source_tracking "enableE2CSourceTracking",
    opt Flag enable_email_to_case "enableEmailToCase",
    opt Flag enable_html_email "enableHtmlEmail",
    opt Flag enable_new_to_read_triggers "enableNewToReadTriggers",
    opt Flag enable_on_demand_email_to_case "enableOnDemandEmailToCase",
    opt Flag enable_thread_id_in_body "enableThreadIDInBody",
    opt Flag enable_thread_id_in_subject "enableThreadIDInSubject",
    opt Flag enable_thread_token_in_body "enableThreadTokenInBody",
    opt Flag enable_thread_token_in_subject "enableThreadTokenInSubject",
    opt Flag moving_email_enabled "movingEmailEnabled",
    opt Flag notify_owner_on_new_case_email "notifyOwnerOnNewCaseEmail",
    opt Flag notify_sender_e2c_error "notifySenderE2CError",
    opt Pick(EmailToCaseOnFailureActionType) over_email_limit_action "overEmailLimitAction",
    opt Flag pre_quote_signature "preQuoteSignature",
    opt Flag reply_with_new_content_only "replyWithNewContentOnly",
    opt List(EmailToCaseRoutingAddress) routing_addresses "routingAddresses",
    opt Flag show_service_email_open_prompt "showServiceEmailOpenPrompt",
    opt Flag show_word_count_in_composer "showWordCountInComposer",
    opt Pick(EmailToCaseOnFailureActionType) unauthorized_sender_action "unauthorizedSenderAction",
    opt Flag use_email_headers_for_threading "useEmailHeadersForThreading",
}

/// `EmbdMsgChannelInvitationCondition`.
#[derive(Default)]
pub struct EmbdMsgChannelInvitationCondition {
    /// `conditionType`, required.
    pub condition_type: ::sforce::Pick<EswInvitationConditionResource>,
    /// `customVariableName`.
    pub custom_variable_name: Option<String>,
    /// `embeddedServiceMessagingChannel`, required.
    pub embedded_service_messaging_channel: ::sforce::Opt<
        EmbeddedServiceMessagingChannel,
    >,
    /// `operand`, required.
    pub operand: ::sforce::Pick<EswInvitationConditionOperator>,
    /// `sequence`, required.
    pub sequence: Option<i32>,
    /// `value`, required.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmbdMsgChannelInvitationCondition: "EmbdMsgChannelInvitationCondition" in API, base None, subtypes [], object None;
    req Pick(EswInvitationConditionResource) condition_type "conditionType",
    opt Text custom_variable_name "customVariableName",
    req One(EmbeddedServiceMessagingChannel) embedded_service_messaging_channel "embeddedServiceMessagingChannel",
    req Pick(EswInvitationConditionOperator) operand "operand",
    req Int sequence "sequence",
    req Text value "value",
}

/// `EmbeddedMessagingChannel`.
#[derive(Default)]
pub struct EmbeddedMessagingChannel {
    /// `allowedFileTypes`.
    pub allowed_file_types: Option<String>,
    /// `anonymousUserJwtExpirationTime`.
    pub anonymous_user_jwt_expiration_time: Option<i32>,
    /// `authMode`, required.
    pub auth_mode: Option<String>,
    /// `chatAbandonmentTimeout`.
    pub chat_abandonment_timeout: Option<i32>,
    /// `connectedApp`.
    pub connected_app: Option<String>,
    /// `isAbandonedChatsEnabled`.
    pub is_abandoned_chats_enabled: Option<bool>,
    /// `isAgentAvlCheckEnabled`.
    pub is_agent_avl_check_enabled: Option<bool>,
    /// `isAttachmentUploadEnabled`.
    pub is_attachment_upload_enabled: Option<bool>,
    /// `isEstimatedWaitTimeEnabled`.
    pub is_estimated_wait_time_enabled: Option<bool>,
    /// `isFallbackMessageEnabled`.
    pub is_fallback_message_enabled: Option<bool>,
    /// `isFileAttachmentExtUnrestricted`.
    pub is_file_attachment_ext_unrestricted: Option<bool>,
    /// `isSaveTranscriptEnabled`.
    pub is_save_transcript_enabled: Option<bool>,
    /// `maxFileSize`.
    pub max_file_size: Option<i32>,
    /// `messagingAuthorizations`.
    pub messaging_authorizations: ::sforce::List<MessagingAuthorization>,
    /// `queueLimitType`.
    pub queue_limit_type: Option<String>,
    /// `queueThreshold`.
    pub queue_threshold: Option<i32>,
    /// `verifiedUserJwtExpirationTime`.
    pub verified_user_jwt_expiration_time: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmbeddedMessagingChannel: "EmbeddedMessagingChannel" in API, base None, subtypes [], object None;
    opt Text allowed_file_types "allowedFileTypes",
    opt Int anonymous_user_jwt_expiration_time "anonymousUserJwtExpirationTime",
    req Text auth_mode "authMode",
    opt Int chat_abandonment_timeout "chatAbandonmentTimeout",
    opt Text connected_app "connectedApp",
    opt Flag is_abandoned_chats_enabled "isAbandonedChatsEnabled",
    opt Flag is_agent_avl_check_enabled "isAgentAvlCheckEnabled",
    opt Flag is_attachment_upload_enabled "isAttachmentUploadEnabled",
    opt Flag is_estimated_wait_time_enabled "isEstimatedWaitTimeEnabled",
    opt Flag is_fallback_message_enabled "isFallbackMessageEnabled",
    opt Flag is_file_attachment_ext_unrestricted "isFileAttachmentExtUnrestricted",
    opt Flag is_save_transcript_enabled "isSaveTranscriptEnabled",
    opt Int max_file_size "maxFileSize",
    opt List(MessagingAuthorization) messaging_authorizations "messagingAuthorizations",
    opt Text queue_limit_type "queueLimitType",
    opt Int queue_threshold "queueThreshold",
    opt Int verified_user_jwt_expiration_time "verifiedUserJwtExpirationTime",
}

/// `EmbeddedServiceAppointmentSettings`.
#[derive(Default)]
pub struct EmbeddedServiceAppointmentSettings {
    /// `appointmentConfirmImg`.
    pub appointment_confirm_img: Option<String>,
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `homeImg`.
    pub home_img: Option<String>,
    /// `logoImg`.
    pub logo_img: Option<String>,
    /// `shouldShowExistingAppointment`.
    pub should_show_existing_appointment: Option<bool>,
    /// `shouldShowNewAppointment`.
    pub should_show_new_appointment: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmbeddedServiceAppointmentSettings: "EmbeddedServiceAppointmentSettings" in API, base None, subtypes [], object None;
    opt Text appointment_confirm_img "appointmentConfirmImg",
    req Flag enabled "enabled",
    opt Text home_img "homeImg",
    opt Text logo_img "logoImg",
    opt Flag should_show_existing_appointment "shouldShowExistingAppointment",
    opt Flag should_show_new_appointment "shouldShowNewAppointment",
}

::sforce::enumeration! {
    /// `EmbeddedServiceAuthMethod`.
    pub enum EmbeddedServiceAuthMethod {
        CommunitiesLogin = "CommunitiesLogin",
        CustomLogin = "CustomLogin",
    }
}

/// `EmbeddedServiceBranding`, a [`Metadata`].
#[derive(Default)]
pub struct EmbeddedServiceBranding {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `contrastInvertedColor`.
    pub contrast_inverted_color: Option<String>,
    /// `contrastPrimaryColor`.
    pub contrast_primary_color: Option<String>,
    /// `embeddedServiceConfig`, required.
    pub embedded_service_config: Option<String>,
    /// `font`.
    pub font: Option<String>,
    /// `height`.
    pub height: Option<i32>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `navBarColor`.
    pub nav_bar_color: Option<String>,
    /// `navBarTextColor`.
    pub nav_bar_text_color: Option<String>,
    /// `primaryColor`.
    pub primary_color: Option<String>,
    /// `secondaryColor`.
    pub secondary_color: Option<String>,
    /// `secondaryNavBarColor`.
    pub secondary_nav_bar_color: Option<String>,
    /// `width`.
    pub width: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmbeddedServiceBranding: "EmbeddedServiceBranding" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text contrast_inverted_color "contrastInvertedColor",
    opt Text contrast_primary_color "contrastPrimaryColor",
    req Text embedded_service_config "embeddedServiceConfig",
    opt Text font "font",
    opt Int height "height",
    req Text master_label "masterLabel",
    opt Text nav_bar_color "navBarColor",
    opt Text nav_bar_text_color "navBarTextColor",
    opt Text primary_color "primaryColor",
    opt Text secondary_color "secondaryColor",
    opt Text secondary_nav_bar_color "secondaryNavBarColor",
    opt Int width "width",
}
::sforce::component! { EmbeddedServiceBranding }

::sforce::enumeration! {
    /// `EmbeddedServiceChannelType`.
    pub enum EmbeddedServiceChannelType {
        EmbeddedServiceConfig = "EmbeddedServiceConfig",
        MessagingChannel = "MessagingChannel",
        Phone = "Phone",
        CustomUrl = "CustomURL",
        EmbeddedMessaging = "EmbeddedMessaging",
    }
}

::sforce::enumeration! {
    /// `EmbeddedServiceClientVersion`.
    pub enum EmbeddedServiceClientVersion {
        WebV1 = "WebV1",
        WebV2 = "WebV2",
    }
}

::sforce::enumeration! {
    /// `EmbeddedServiceComponentBundleType`.
    pub enum EmbeddedServiceComponentBundleType {
        AuraDefinitionBundle = "AuraDefinitionBundle",
        LightningComponentBundle = "LightningComponentBundle",
    }
}

/// `EmbeddedServiceConfig`, a [`Metadata`].
#[derive(Default)]
pub struct EmbeddedServiceConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `areGuestUsersAllowed`.
    pub are_guest_users_allowed: Option<bool>,
    /// `authMethod`.
    pub auth_method: ::sforce::Pick<EmbeddedServiceAuthMethod>,
    /// `branding`.
    pub branding: Option<String>,
    /// `clientVersion`.
    pub client_version: ::sforce::Pick<EmbeddedServiceClientVersion>,
    /// `deploymentFeature`, required.
    pub deployment_feature: ::sforce::Pick<EmbeddedServiceDeploymentFeature>,
    /// `deploymentType`, required.
    pub deployment_type: ::sforce::Pick<EmbeddedServiceDeploymentType>,
    /// `embeddedServiceAppointmentSettings`.
    pub embedded_service_appointment_settings: ::sforce::Opt<
        EmbeddedServiceAppointmentSettings,
    >,
    /// `embeddedServiceCustomComponents`.
    pub embedded_service_custom_components: ::sforce::List<
        EmbeddedServiceCustomComponent,
    >,
    /// `embeddedServiceCustomLabels`.
    pub embedded_service_custom_labels: ::sforce::List<EmbeddedServiceCustomLabel>,
    /// `embeddedServiceCustomizations`.
    pub embedded_service_customizations: ::sforce::List<EmbeddedServiceCustomization>,
    /// `embeddedServiceFlowConfig`.
    pub embedded_service_flow_config: ::sforce::Opt<EmbeddedServiceFlowConfig>,
    /// `embeddedServiceFlows`.
    pub embedded_service_flows: ::sforce::List<EmbeddedServiceFlow>,
    /// `embeddedServiceForms`.
    pub embedded_service_forms: ::sforce::List<EmbeddedServiceForm>,
    /// `embeddedServiceLayouts`.
    pub embedded_service_layouts: ::sforce::List<EmbeddedServiceLayout>,
    /// `embeddedServiceMessagingChannel`.
    pub embedded_service_messaging_channel: ::sforce::Opt<
        EmbeddedServiceMessagingChannel,
    >,
    /// `isEnabled`.
    pub is_enabled: Option<bool>,
    /// `isTermsAndConditionsEnabled`.
    pub is_terms_and_conditions_enabled: Option<bool>,
    /// `isTermsAndConditionsRequired`.
    pub is_terms_and_conditions_required: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `shouldHideAuthDialog`.
    pub should_hide_auth_dialog: Option<bool>,
    /// `site`.
    pub site: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmbeddedServiceConfig: "EmbeddedServiceConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag are_guest_users_allowed "areGuestUsersAllowed",
    opt Pick(EmbeddedServiceAuthMethod) auth_method "authMethod",
    opt Text branding "branding",
    opt Pick(EmbeddedServiceClientVersion) client_version "clientVersion",
    req Pick(EmbeddedServiceDeploymentFeature) deployment_feature "deploymentFeature",
    req Pick(EmbeddedServiceDeploymentType) deployment_type "deploymentType",
    opt One(EmbeddedServiceAppointmentSettings) embedded_service_appointment_settings "embeddedServiceAppointmentSettings",
    opt List(EmbeddedServiceCustomComponent) embedded_service_custom_components "embeddedServiceCustomComponents",
    opt List(EmbeddedServiceCustomLabel) embedded_service_custom_labels "embeddedServiceCustomLabels",
    opt List(EmbeddedServiceCustomization) embedded_service_customizations "embeddedServiceCustomizations",
    opt One(EmbeddedServiceFlowConfig) embedded_service_flow_config "embeddedServiceFlowConfig",
    opt List(EmbeddedServiceFlow) embedded_service_flows "embeddedServiceFlows",
    opt List(EmbeddedServiceForm) embedded_service_forms "embeddedServiceForms",
    opt List(EmbeddedServiceLayout) embedded_service_layouts "embeddedServiceLayouts",
    opt One(EmbeddedServiceMessagingChannel) embedded_service_messaging_channel "embeddedServiceMessagingChannel",
    opt Flag is_enabled "isEnabled",
    opt Flag is_terms_and_conditions_enabled "isTermsAndConditionsEnabled",
    opt Flag is_terms_and_conditions_required "isTermsAndConditionsRequired",
    req Text master_label "masterLabel",
    opt Flag should_hide_auth_dialog "shouldHideAuthDialog",
    opt Text site "site",
}
::sforce::component! { EmbeddedServiceConfig }

/// `EmbeddedServiceCustomComponent`.
#[derive(Default)]
pub struct EmbeddedServiceCustomComponent {
    /// `componentBundleType`.
    pub component_bundle_type: ::sforce::Pick<EmbeddedServiceComponentBundleType>,
    /// `customComponent`.
    pub custom_component: Option<String>,
    /// `customComponentType`.
    pub custom_component_type: ::sforce::Pick<EmbeddedServiceCustomComponentType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmbeddedServiceCustomComponent: "EmbeddedServiceCustomComponent" in API, base None, subtypes [], object None;
    opt Pick(EmbeddedServiceComponentBundleType) component_bundle_type "componentBundleType",
    opt Text custom_component "customComponent",
    opt Pick(EmbeddedServiceCustomComponentType) custom_component_type "customComponentType",
}

::sforce::enumeration! {
    /// `EmbeddedServiceCustomComponentType`.
    pub enum EmbeddedServiceCustomComponentType {
        LaPrechat = "LA_Prechat",
        LaMinimized = "LA_Minimized",
        LaPlainTextChatMessage = "LA_PlainTextChatMessage",
        LaChatHeader = "LA_ChatHeader",
        MiawPrechat = "MIAW_Prechat",
        MiawHeader = "MIAW_Header",
        MiawTextMessage = "MIAW_TextMessage",
    }
}

/// `EmbeddedServiceCustomLabel`.
#[derive(Default)]
pub struct EmbeddedServiceCustomLabel {
    /// `customLabel`.
    pub custom_label: Option<String>,
    /// `feature`.
    pub feature: ::sforce::Pick<EmbeddedServiceFeature>,
    /// `labelKey`.
    pub label_key: ::sforce::Pick<EmbeddedServiceLabelKey>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmbeddedServiceCustomLabel: "EmbeddedServiceCustomLabel" in API, base None, subtypes [], object None;
    opt Text custom_label "customLabel",
    opt Pick(EmbeddedServiceFeature) feature "feature",
    opt Pick(EmbeddedServiceLabelKey) label_key "labelKey",
}

/// `EmbeddedServiceCustomization`.
#[derive(Default)]
pub struct EmbeddedServiceCustomization {
    /// `customizationName`, required.
    pub customization_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `embeddedServiceResources`.
    pub embedded_service_resources: ::sforce::List<EmbeddedServiceResource>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmbeddedServiceCustomization: "EmbeddedServiceCustomization" in API, base None, subtypes [], object None;
    req Text customization_name "customizationName",
    opt Text description "description",
    opt List(EmbeddedServiceResource) embedded_service_resources "embeddedServiceResources",
}

::sforce::enumeration! {
    /// `EmbeddedServiceDeploymentFeature`.
    pub enum EmbeddedServiceDeploymentFeature {
        None = "None",
        EmbeddedMessaging = "EmbeddedMessaging",
        LiveAgent = "LiveAgent",
        Flows = "Flows",
        FieldService = "FieldService",
    }
}

::sforce::enumeration! {
    /// `EmbeddedServiceDeploymentType`.
    pub enum EmbeddedServiceDeploymentType {
        Web = "Web",
        Mobile = "Mobile",
        Api = "API",
        InternalCopilot = "InternalCopilot",
    }
}

::sforce::enumeration! {
    /// `EmbeddedServiceFeature`.
    pub enum EmbeddedServiceFeature {
        NotInUse = "NotInUse",
        Base = "Base",
        LiveAgent = "LiveAgent",
        FieldService = "FieldService",
        Flows = "Flows",
        ChannelMenu = "ChannelMenu",
        EmbeddedMessaging = "EmbeddedMessaging",
    }
}

/// `EmbeddedServiceFlow`.
#[derive(Default)]
pub struct EmbeddedServiceFlow {
    /// `flow`, required.
    pub flow: Option<String>,
    /// `flowType`, required.
    pub flow_type: ::sforce::Pick<EmbeddedServiceFlowType>,
    /// `isAuthenticationRequired`, required.
    pub is_authentication_required: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmbeddedServiceFlow: "EmbeddedServiceFlow" in API, base None, subtypes [], object None;
    req Text flow "flow",
    req Pick(EmbeddedServiceFlowType) flow_type "flowType",
    req Flag is_authentication_required "isAuthenticationRequired",
}

/// `EmbeddedServiceFlowConfig`, a [`Metadata`].
#[derive(Default)]
pub struct EmbeddedServiceFlowConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmbeddedServiceFlowConfig: "EmbeddedServiceFlowConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Flag enabled "enabled",
}
::sforce::component! { EmbeddedServiceFlowConfig }

::sforce::enumeration! {
    /// `EmbeddedServiceFlowType`.
    pub enum EmbeddedServiceFlowType {
        FlFlow = "FL_Flow",
        FsNewAppointment = "FS_NewAppointment",
        FsModifyAppointment = "FS_ModifyAppointment",
        FsCancelAppointment = "FS_CancelAppointment",
        LaSurvey = "LA_Survey",
    }
}

::sforce::enumeration! {
    /// `EmbeddedServiceFontSize`.
    pub enum EmbeddedServiceFontSize {
        Small = "Small",
        Medium = "Medium",
        Large = "Large",
    }
}

/// `EmbeddedServiceForm`.
#[derive(Default)]
pub struct EmbeddedServiceForm {
    /// `displayContext`, required.
    pub display_context: ::sforce::Pick<EmbeddedServiceFormDisplayContext>,
    /// `embeddedServiceFormFields`.
    pub embedded_service_form_fields: ::sforce::List<EmbeddedServiceFormField>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmbeddedServiceForm: "EmbeddedServiceForm" in API, base None, subtypes [], object None;
    req Pick(EmbeddedServiceFormDisplayContext) display_context "displayContext",
    opt List(EmbeddedServiceFormField) embedded_service_form_fields "embeddedServiceFormFields",
    opt Flag is_active "isActive",
}

::sforce::enumeration! {
    /// `EmbeddedServiceFormDisplayContext`.
    pub enum EmbeddedServiceFormDisplayContext {
        None = "None",
        Conversation = "Conversation",
        Session = "Session",
    }
}

/// `EmbeddedServiceFormField`.
#[derive(Default)]
pub struct EmbeddedServiceFormField {
    /// `choiceList`.
    pub choice_list: Option<String>,
    /// `displayOrder`, required.
    pub display_order: Option<i32>,
    /// `embeddedServiceCustomLabels`.
    pub embedded_service_custom_labels: ::sforce::List<EmbeddedServiceCustomLabel>,
    /// `formField`, required.
    pub form_field: Option<String>,
    /// `formFieldType`, required.
    pub form_field_type: ::sforce::Pick<EmbeddedServiceFormFieldType>,
    /// `isHidden`.
    pub is_hidden: Option<bool>,
    /// `isRequired`.
    pub is_required: Option<bool>,
    /// `messagingChannelParameterType`, required.
    pub messaging_channel_parameter_type: ::sforce::Pick<MessagingChannelParameterType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmbeddedServiceFormField: "EmbeddedServiceFormField" in API, base None, subtypes [], object None;
    opt Text choice_list "choiceList",
    req Int display_order "displayOrder",
    opt List(EmbeddedServiceCustomLabel) embedded_service_custom_labels "embeddedServiceCustomLabels",
    req Text form_field "formField",
    req Pick(EmbeddedServiceFormFieldType) form_field_type "formFieldType",
    opt Flag is_hidden "isHidden",
    opt Flag is_required "isRequired",
    req Pick(MessagingChannelParameterType) messaging_channel_parameter_type "messagingChannelParameterType",
}

::sforce::enumeration! {
    /// `EmbeddedServiceFormFieldType`.
    pub enum EmbeddedServiceFormFieldType {
        Text = "Text",
        Email = "Email",
        Phone = "Phone",
        Number = "Number",
        Checkbox = "Checkbox",
        ChoiceList = "ChoiceList",
    }
}

::sforce::enumeration! {
    /// `EmbeddedServiceLabelKey`.
    pub enum EmbeddedServiceLabelKey {
        LaContainerBaseClose = "LA_Container_Base_Close",
        LaContainerBaseMinimize = "LA_Container_Base_Minimize",
        LaContainerBaseEndOfDialog = "LA_Container_Base_EndOfDialog",
        LaContainerBaseMinimizedContainerAssistiveText = "LA_Container_Base_MinimizedContainerAssistiveText",
        LaChatBodyChatWindowAgent = "LA_Chat_Body_ChatWindowAgent",
        LaChatBodyInputTextPlaceholder = "LA_Chat_Body_InputTextPlaceholder",
        LaChatBodyAgentTypingUpdate = "LA_Chat_Body_AgentTypingUpdate",
        LaChatBodySend = "LA_Chat_Body_Send",
        LaChatBodyChatStartTime = "LA_Chat_Body_ChatStartTime",
        LaChatBodyMessageAreaTransferred = "LA_Chat_Body_MessageAreaTransferred",
        LaChatBodyFileTransferCanceled = "LA_Chat_Body_FileTransferCanceled",
        LaChatBodyFileTransferSuccess = "LA_Chat_Body_FileTransferSuccess",
        LaChatBodyFileTransferFailure = "LA_Chat_Body_FileTransferFailure",
        LaChatBodyFileTransferRequested = "LA_Chat_Body_FileTransferRequested",
        LaChatBodyTransferFailed = "LA_Chat_Body_TransferFailed",
        LaChatExtendedHeaderShowExtendedHeader = "LA_Chat_ExtendedHeader_ShowExtendedHeader",
        LaChatExtendedHeaderHideExtendedHeader = "LA_Chat_ExtendedHeader_HideExtendedHeader",
        LaChatExtendedHeaderChatStateHeaderGreeting = "LA_Chat_ExtendedHeader_ChatStateHeaderGreeting",
        LaChatExtendedHeaderSaveTranscript = "LA_Chat_ExtendedHeader_SaveTranscript",
        LaChatExtendedHeaderEndChatAction = "LA_Chat_ExtendedHeader_EndChatAction",
        LaChatFileTransferFileUpload = "LA_Chat_FileTransfer_FileUpload",
        LaChatFileTransferUploadFile = "LA_Chat_FileTransfer_UploadFile",
        LaChatFileTransferSelectNewFile = "LA_Chat_FileTransfer_SelectNewFile",
        LaChatFileTransferUsePreviousElementToUploadFile = "LA_Chat_FileTransfer_UsePreviousElementToUploadFile",
        LaChatFileTransferRemoveFile = "LA_Chat_FileTransfer_RemoveFile",
        LaChatMinimizedMessageNotification = "LA_Chat_Minimized_MessageNotification",
        LaChatMinimizedSingleMessageNotification = "LA_Chat_Minimized_SingleMessageNotification",
        LaChatMinimizedAgentSaysNotification = "LA_Chat_Minimized_AgentSaysNotification",
        LaChatMinimizedIdleTimeoutMinimizedWarning = "LA_Chat_Minimized_IdleTimeoutMinimizedWarning",
        LaChatMinimizedIdleTimeoutMinimizedEndChat = "LA_Chat_Minimized_IdleTimeoutMinimizedEndChat",
        LaChatEndedChatEnd = "LA_Chat_Ended_ChatEnd",
        LaChatEndedChatEndAgent = "LA_Chat_Ended_ChatEndAgent",
        LaChatEndedChatEndConnection = "LA_Chat_Ended_ChatEndConnection",
        LaChatEndedChatButtonClose = "LA_Chat_Ended_ChatButtonClose",
        LaChatEndedPostChatButton = "LA_Chat_Ended_PostChatButton",
        LaChatEndedIdleTimeoutEndChatMessage = "LA_Chat_Ended_IdleTimeoutEndChatMessage",
        LaChatReconnectingReconnectingChasitorIssue = "LA_Chat_Reconnecting_ReconnectingChasitorIssue",
        LaChatReconnectingReconnectingMinimizedMessage = "LA_Chat_Reconnecting_ReconnectingMinimizedMessage",
        LaChatTimeoutIdleTimeoutWarningQuestion = "LA_Chat_Timeout_IdleTimeoutWarningQuestion",
        LaChatAgentTransferBannerInProgressTransfer = "LA_Chat_AgentTransfer_BannerInProgressTransfer",
        LaChatAgentTransferMinimizedInProgressTransfer = "LA_Chat_AgentTransfer_MinimizedInProgressTransfer",
        LaChatAgentTransferBannerTransferred = "LA_Chat_AgentTransfer_BannerTransferred",
        LaChatAgentTransferBannerReconnected = "LA_Chat_AgentTransfer_BannerReconnected",
        LaChatCloseConfirmationChatStateHeader = "LA_Chat_CloseConfirmation_ChatStateHeader",
        LaChatCloseConfirmationChatStateBody = "LA_Chat_CloseConfirmation_ChatStateBody",
        LaChatCloseConfirmationChatStateResume = "LA_Chat_CloseConfirmation_ChatStateResume",
        LaChatCloseConfirmationChatStateEnd = "LA_Chat_CloseConfirmation_ChatStateEnd",
        LaChatUnseenMessageUnseenMessage = "LA_Chat_UnseenMessage_UnseenMessage",
        LaChatUnseenMessageSingleUnseenMessage = "LA_Chat_UnseenMessage_SingleUnseenMessage",
        LaOfflineSupportSupportFormHeaderText = "LA_OfflineSupport_SupportForm_HeaderText",
        LaOfflineSupportErrorErrorDialogTitle = "LA_OfflineSupport_Error_ErrorDialogTitle",
        LaOfflineSupportErrorErrorDialogBody = "LA_OfflineSupport_Error_ErrorDialogBody",
        LaOfflineSupportErrorErrorDialogButton = "LA_OfflineSupport_Error_ErrorDialogButton",
        LaOfflineSupportSupportFormSupportFormTitle = "LA_OfflineSupport_SupportForm_SupportFormTitle",
        LaOfflineSupportSupportFormSupportFormSubtitle = "LA_OfflineSupport_SupportForm_SupportFormSubtitle",
        LaOfflineSupportSupportFormSupportFormButton = "LA_OfflineSupport_SupportForm_SupportFormButton",
        LaOfflineSupportSupportFormBannerAltText = "LA_OfflineSupport_SupportForm_BannerAltText",
        LaOfflineSupportCloseConfirmationConfirmationDialogTitle = "LA_OfflineSupport_CloseConfirmation_ConfirmationDialogTitle",
        LaOfflineSupportCloseConfirmationConfirmationDialogBody = "LA_OfflineSupport_CloseConfirmation_ConfirmationDialogBody",
        LaOfflineSupportCloseConfirmationConfirmationDialogButton = "LA_OfflineSupport_CloseConfirmation_ConfirmationDialogButton",
        LaOfflineSupportMinimizedConfirmationMinimizedText = "LA_OfflineSupport_Minimized_ConfirmationMinimizedText",
        LaOfflineSupportMinimizedErrorMinimizedText = "LA_OfflineSupport_Minimized_ErrorMinimizedText",
        LaPostChatBasePostChat = "LA_PostChat_Base_PostChat",
        LaPreChatBaseLiveChat = "LA_PreChat_Base_LiveChat",
        LaPreChatBaseInstructions = "LA_PreChat_Base_Instructions",
        LaPreChatBaseBannerAltText = "LA_PreChat_Base_BannerAltText",
        LaPreChatBasePrechatAssistiveText = "LA_PreChat_Base_PrechatAssistiveText",
        LaPreChatBaseStartChat = "LA_PreChat_Base_StartChat",
        LaPreChatBaseFieldError = "LA_PreChat_Base_FieldError",
        LaWaitingWithoutQueuePosWaitingGreeting = "LA_Waiting_WithoutQueuePos_WaitingGreeting",
        LaWaitingWithoutQueuePosWaitingDefaultName = "LA_Waiting_WithoutQueuePos_WaitingDefaultName",
        LaWaitingWithoutQueuePosWaitingMessage = "LA_Waiting_WithoutQueuePos_WaitingMessage",
        LaWaitingWithoutQueuePosWaitingCancelChatRequest = "LA_Waiting_WithoutQueuePos_WaitingCancelChatRequest",
        LaWaitingWithQueuePosWaitingQueuePosMessageFirstLine = "LA_Waiting_WithQueuePos_WaitingQueuePosMessageFirstLine",
        LaWaitingWithQueuePosWaitingQueuePosMessageSecondLine = "LA_Waiting_WithQueuePos_WaitingQueuePosMessageSecondLine",
        LaWaitingWithQueuePosWaitingQueuePosZeroMessage = "LA_Waiting_WithQueuePos_WaitingQueuePosZeroMessage",
        LaWaitingWithQueuePosWaitingQueuePosConnectingMessage = "LA_Waiting_WithQueuePos_WaitingQueuePosConnectingMessage",
        LaWaitingWithQueuePosWaitingQueuePosMaxNumber = "LA_Waiting_WithQueuePos_WaitingQueuePosMaxNumber",
        LaWaitingWithQueuePosWaitingQueuePosMaxMessageFirstLine = "LA_Waiting_WithQueuePos_WaitingQueuePosMaxMessageFirstLine",
        LaWaitingWithQueuePosWaitingQueuePosMaxMessageSecondLine = "LA_Waiting_WithQueuePos_WaitingQueuePosMaxMessageSecondLine",
        LaWaitingMinimizedMinimizedWaitingMessage = "LA_Waiting_Minimized_MinimizedWaitingMessage",
        LaWaitingMinimizedMinimizedQueuePosMessage = "LA_Waiting_Minimized_MinimizedQueuePosMessage",
        LaWaitingMinimizedMinimizedQueuePosZeroMessage = "LA_Waiting_Minimized_MinimizedQueuePosZeroMessage",
        LaWaitingMinimizedMinimizedQueuePosAssistiveMessage = "LA_Waiting_Minimized_MinimizedQueuePosAssistiveMessage",
        LaWaitingMinimizedMinimizedQueuePosZeroAssistiveMessage = "LA_Waiting_Minimized_MinimizedQueuePosZeroAssistiveMessage",
        LaWaitingErrorErrorNoAgentTitle = "LA_Waiting_Error_ErrorNoAgentTitle",
        LaWaitingErrorErrorNoAgentHeader = "LA_Waiting_Error_ErrorNoAgentHeader",
        LaWaitingErrorErrorNoAgentBodyApology = "LA_Waiting_Error_ErrorNoAgentBodyApology",
        LaWaitingErrorErrorBlockedTitleAndHeader = "LA_Waiting_Error_ErrorBlockedTitleAndHeader",
        LaWaitingErrorErrorBlockedBody = "LA_Waiting_Error_ErrorBlockedBody",
        LaWaitingErrorErrorBlockedCloseButton = "LA_Waiting_Error_ErrorBlockedCloseButton",
        LaWaitingErrorErrorNoConnectionTitle = "LA_Waiting_Error_ErrorNoConnectionTitle",
        LaWaitingErrorErrorNoConnectionHeader = "LA_Waiting_Error_ErrorNoConnectionHeader",
        LaWaitingErrorErrorNoConnectionBodyApology = "LA_Waiting_Error_ErrorNoConnectionBodyApology",
        LaWaitingErrorErrorTryAgainButton = "LA_Waiting_Error_ErrorTryAgainButton",
        LaWaitingErrorErrorExitChatButton = "LA_Waiting_Error_ErrorExitChatButton",
        LaWaitingCloseConfirmationWaitingStateHeader = "LA_Waiting_CloseConfirmation_WaitingStateHeader",
        LaWaitingCloseConfirmationWaitingStateBodyApology = "LA_Waiting_CloseConfirmation_WaitingStateBodyApology",
        LaWaitingCloseConfirmationWaitingStateLeave = "LA_Waiting_CloseConfirmation_WaitingStateLeave",
        LaWaitingCloseConfirmationWaitingStateContinue = "LA_Waiting_CloseConfirmation_WaitingStateContinue",
        LaChatTimeoutIdleTimeoutWarningRequest = "LA_Chat_Timeout_IdleTimeoutWarningRequest",
        LaWaitingErrorErrorNoAgentBodyRequest = "LA_Waiting_Error_ErrorNoAgentBodyRequest",
        LaWaitingErrorErrorNoConnectionBodyRequest = "LA_Waiting_Error_ErrorNoConnectionBodyRequest",
        LaWaitingCloseConfirmationWaitingStateBodyWarning = "LA_Waiting_CloseConfirmation_WaitingStateBodyWarning",
        LaGeneralCloseSessionWarningTitle = "LA_General_CloseSessionWarningTitle",
        LaGeneralCloseSessionWarningBody = "LA_General_CloseSessionWarningBody",
        LaGeneralCloseSessionWarningButton = "LA_General_CloseSessionWarningButton",
        LaChatBodyChooseOption = "LA_Chat_Body_ChooseOption",
        LaWaitingBaseBannerAssistiveText = "LA_Waiting_Base_BannerAssistiveText",
        LaChatGroupChatHeaderTitle = "LA_Chat_Group_Chat_HeaderTitle",
        LaChatGroupChatExtendedHeaderGreeting = "LA_Chat_Group_Chat_ExtendedHeaderGreeting",
        LaChatGroupChatAgentJoinedChat = "LA_Chat_Group_Chat_AgentJoinedChat",
        LaChatGroupChatAgentLeftChat = "LA_Chat_Group_Chat_AgentLeftChat",
        LaChatGroupChatMinimizedStateMessage = "LA_Chat_Group_Chat_MinimizedStateMessage",
        LaChatWithQueuePosQueuePosTransferringMessage = "LA_Chat_WithQueuePos_QueuePosTransferringMessage",
        LaChatEndedChatEndChatbot = "LA_Chat_Ended_ChatEndChatbot",
        LaChatBodyInputTextAssistiveText = "LA_Chat_Body_InputTextAssistiveText",
        LaWaitingHeaderText = "LA_Waiting_Header_Text",
        LaPreChatTermsAndConditions = "LA_PreChat_Terms_And_Conditions",
        LaPreChatBaseTermsAndConditionsAcknowledgement = "LA_PreChat_Base_Terms_And_Conditions_Acknowledgement",
        FsContainerBaseBack = "FS_Container_Base_Back",
        FsContainerAuthenticationFailureTitle = "FS_Container_AuthenticationFailure_Title",
        FsContainerAuthenticationFailureBody = "FS_Container_AuthenticationFailure_Body",
        FsContainerAuthenticationFailureButton = "FS_Container_AuthenticationFailure_Button",
        FsAppointmentDetailErrorAccessDenied = "FS_AppointmentDetail_Error_AccessDenied",
        FsAppointmentDetailErrorNoAppointmentFound = "FS_AppointmentDetail_Error_NoAppointmentFound",
        FsAppointmentDetailErrorButtonOk = "FS_AppointmentDetail_Error_ButtonOK",
        FsAppointmentListBaseActiveAppointmentTab = "FS_AppointmentList_Base_ActiveAppointmentTab",
        FsAppointmentListBaseClosedAppointmentTab = "FS_AppointmentList_Base_ClosedAppointmentTab",
        FsAppointmentListBaseHeader = "FS_AppointmentList_Base_Header",
        FsAppointmentListBaseNewAppointmentButtonLabel = "FS_AppointmentList_Base_NewAppointmentButtonLabel",
        FsAppointmentListErrorGenericErrorStatement = "FS_AppointmentList_Error_GenericErrorStatement",
        FsAppointmentListEmptyNoAppointmentsTitleUpcomingTab = "FS_AppointmentList_Empty_NoAppointmentsTitleUpcomingTab",
        FsAppointmentListEmptyNoAppointmentsDescriptionUpcomingTab = "FS_AppointmentList_Empty_NoAppointmentsDescriptionUpcomingTab",
        FsAppointmentListEmptyNoAppointmentsTitlePastTab = "FS_AppointmentList_Empty_NoAppointmentsTitlePastTab",
        FsAppointmentListEmptyNoAppointmentsDescriptionPastTab = "FS_AppointmentList_Empty_NoAppointmentsDescriptionPastTab",
        FsConfirmationBaseScheduled = "FS_Confirmation_Base_Scheduled",
        FsConfirmationBaseAssigned = "FS_Confirmation_Base_Assigned",
        FsConfirmationBaseArriving = "FS_Confirmation_Base_Arriving",
        FsConfirmationBaseInProgress = "FS_Confirmation_Base_InProgress",
        FsConfirmationBaseDispatched = "FS_Confirmation_Base_Dispatched",
        FsConfirmationBaseCompleted = "FS_Confirmation_Base_Completed",
        FsConfirmationBaseHeaderText = "FS_Confirmation_Base_HeaderText",
        FsConfirmationBaseAddCalendar = "FS_Confirmation_Base_AddCalendar",
        FsConfirmationBaseViewAppointment = "FS_Confirmation_Base_ViewAppointment",
        FsFlowsErrorTitle = "FS_Flows_Error_Title",
        FsFlowsErrorBody = "FS_Flows_Error_Body",
        FsFlowsErrorConfirmButton = "FS_Flows_Error_ConfirmButton",
        FsFlowsErrorCancelOrModifyError = "FS_Flows_Error_CancelOrModifyError",
        FsFlowsNewAppointmentCloseConfirmationTitle = "FS_Flows_NewAppointmentCloseConfirmation_Title",
        FsFlowsNewAppointmentCloseConfirmationBody = "FS_Flows_NewAppointmentCloseConfirmation_Body",
        FsFlowsNewAppointmentCloseConfirmationButtonClose = "FS_Flows_NewAppointmentCloseConfirmation_ButtonClose",
        FsFlowsNewAppointmentCloseConfirmationButtonCancel = "FS_Flows_NewAppointmentCloseConfirmation_ButtonCancel",
        FsFlowsCancelAppointmentCloseConfirmationTitle = "FS_Flows_CancelAppointmentCloseConfirmation_Title",
        FsFlowsCancelAppointmentCloseConfirmationBody = "FS_Flows_CancelAppointmentCloseConfirmation_Body",
        FsFlowsCancelAppointmentCloseConfirmationButtonClose = "FS_Flows_CancelAppointmentCloseConfirmation_ButtonClose",
        FsFlowsCancelAppointmentCloseConfirmationButtonCancel = "FS_Flows_CancelAppointmentCloseConfirmation_ButtonCancel",
        FsFlowsCancelAppointmentCloseConfirmationFooter = "FS_Flows_CancelAppointmentCloseConfirmation_Footer",
        FsFlowsModifyAppointmentCloseConfirmationTitle = "FS_Flows_ModifyAppointmentCloseConfirmation_Title",
        FsFlowsModifyAppointmentCloseConfirmationBody = "FS_Flows_ModifyAppointmentCloseConfirmation_Body",
        FsFlowsModifyAppointmentCloseConfirmationButtonClose = "FS_Flows_ModifyAppointmentCloseConfirmation_ButtonClose",
        FsFlowsModifyAppointmentCloseConfirmationButtonCancel = "FS_Flows_ModifyAppointmentCloseConfirmation_ButtonCancel",
        FsFlowsModifyAppointmentCloseConfirmationFooter = "FS_Flows_ModifyAppointmentCloseConfirmation_Footer",
        FsSchedulingBaseHeaderText = "FS_Scheduling_Base_HeaderText",
        FsSchedulingBaseRecommendedTab = "FS_Scheduling_Base_RecommendedTab",
        FsSchedulingBaseByDateTab = "FS_Scheduling_Base_ByDateTab",
        FsSchedulingBasePreviousWeekAssistiveText = "FS_Scheduling_Base_PreviousWeekAssistiveText",
        FsSchedulingBaseNextWeekAssistiveText = "FS_Scheduling_Base_NextWeekAssistiveText",
        FsSchedulingBaseDatePickerAssistiveText = "FS_Scheduling_Base_DatePickerAssistiveText",
        FsSchedulingErrorUnexpectedError = "FS_Scheduling_Error_UnexpectedError",
        FsSchedulingErrorNoAvailableTimeslotsError = "FS_Scheduling_Error_NoAvailableTimeslotsError",
        FsSchedulingErrorNoAvailableTimeslotsByDateError = "FS_Scheduling_Error_NoAvailableTimeslotsByDateError",
        FsWelcomeBaseGreetingTitle = "FS_Welcome_Base_GreetingTitle",
        FsWelcomeBaseNewAppointmentButton = "FS_Welcome_Base_NewAppointmentButton",
        FsWelcomeBaseExistingAppointmentsButton = "FS_Welcome_Base_ExistingAppointmentsButton",
        FsConfirmationBaseDoneButton = "FS_Confirmation_Base_DoneButton",
        FsAppointmentListErrorGenericErrorRequest = "FS_AppointmentList_Error_GenericErrorRequest",
        FsAppointmentHomeBaseCancelAppointmentButton = "FS_AppointmentHome_Base_CancelAppointmentButton",
        FsAppointmentHomeBaseModifyAppointmentButton = "FS_AppointmentHome_Base_ModifyAppointmentButton",
        FsAppointmentHomeBaseErrorTitle = "FS_AppointmentHome_Base_ErrorTitle",
        FsSchedulingBaseTimePickerAssistiveText = "FS_Scheduling_Base_TimePickerAssistiveText",
        FsResourceDetailBaseHeader = "FS_ResourceDetail_Base_Header",
        FsAppointmentHomeBaseDefaultCardHeaderText = "FS_AppointmentHome_Base_DefaultCardHeaderText",
        FsErrorDialogTitle = "FS_Error_Dialog_Title",
        FsErrorDialogBody = "FS_Error_Dialog_Body",
        FsErrorDialogConfirmButton = "FS_Error_Dialog_Confirm_Button",
        CmContainerHeaderPrimaryGreeting = "CM_Container_Header_Primary_Greeting",
        CmContainerHeaderSecondaryGreeting = "CM_Container_Header_Secondary_Greeting",
        CmContainerMenuItemsWebChatAvailable = "CM_Container_MenuItems_WebChatAvailable",
        CmContainerMenuItemsWebChatUnavailable = "CM_Container_MenuItems_WebChatUnavailable",
        CmContainerMenuItemsWebChatLoading = "CM_Container_MenuItems_WebChatLoading",
        CmContainerMenuItemsChannelLabel = "CM_Container_MenuItems_ChannelLabel",
        CmContainerButtonAssistiveText = "CM_Container_Button_AssistiveText",
        CmContainerMenuItemsAssistiveText = "CM_Container_MenuItems_AssistiveText",
        CmContainerMenuItemsWebLinkNewTabAssistiveText = "CM_Container_MenuItems_WebLinkNewTabAssistiveText",
        CmContainerMenuItemsEmbeddedMessagingChatLoading = "CM_Container_MenuItems_EmbeddedMessagingChatLoading",
        EmContainerBaseDefaultHeaderText = "EM_Container_Base_DefaultHeaderText",
        EmContainerBaseMinimize = "EM_Container_Base_Minimize",
        EmContainerBaseClose = "EM_Container_Base_Close",
        EmContainerBaseCloseConversation = "EM_Container_Base_CloseConversation",
        EmContainerBaseDefaultMinimizedText = "EM_Container_Base_DefaultMinimizedText",
        EmContainerBaseMinimizedButtonAssistiveText = "EM_Container_Base_MinimizedButtonAssistiveText",
        EmContainerBaseMinimizedNotifDismissButtonAssistiveText = "EM_Container_Base_MinimizedNotifDismissButtonAssistiveText",
        EmContainerBaseHeaderGreetingAnnouncement = "EM_Container_Base_HeaderGreetingAnnouncement",
        EmContainerBaseNinePlusUnseenMessageCount = "EM_Container_Base_NinePlusUnseenMessageCount",
        EmContainerBaseZeroUnseenMessagesAssistiveText = "EM_Container_Base_ZeroUnseenMessagesAssistiveText",
        EmContainerBaseUnseenMessagesAssistiveText = "EM_Container_Base_UnseenMessagesAssistiveText",
        EmContainerBaseNinePlusUnseenMessagesAssistiveText = "EM_Container_Base_NinePlusUnseenMessagesAssistiveText",
        EmContainerBaseInputFooterTextAreaPlaceHolder = "EM_Container_Base_InputFooterTextAreaPlaceHolder",
        EmContainerBasePrechatFirstName = "EM_Container_Base_PrechatFirstName",
        EmContainerBasePrechatLastName = "EM_Container_Base_PrechatLastName",
        EmContainerBasePrechatSubject = "EM_Container_Base_PrechatSubject",
        EmContainerBasePrechatEmail = "EM_Container_Base_PrechatEmail",
        EmContainerBaseBeforeUnloadWarningMessage = "EM_Container_Base_BeforeUnloadWarningMessage",
        EmContainerBaseStartBookendText = "EM_Container_Base_StartBookendText",
        EmContainerBaseEndBookendText = "EM_Container_Base_EndBookendText",
        EmContainerBaseChatMessageMetadataAssistiveText = "EM_Container_Base_ChatMessageMetadataAssistiveText",
        EmContainerBaseParticipantJoinText = "EM_Container_Base_ParticipantJoinText",
        EmContainerBaseParticipantLeaveText = "EM_Container_Base_ParticipantLeaveText",
        EmContainerBaseInputFooterTextAreaAssistiveText = "EM_Container_Base_InputFooterTextAreaAssistiveText",
        EmContainerBaseInputFooterSendButtonAssistiveText = "EM_Container_Base_InputFooterSendButtonAssistiveText",
        EmContainerBasePrechatStateSubmitButton = "EM_Container_Base_PrechatStateSubmitButton",
        EmContainerBaseInvalidEmailFormFieldError = "EM_Container_Base_InvalidEmailFormFieldError",
        EmContainerBaseRequiredFormFieldError = "EM_Container_Base_RequiredFormFieldError",
        EmContainerBaseNotificationDismissButtonText = "EM_Container_Base_NotificationDismissButtonText",
        EmContainerBaseConversationEndedMinimizedText = "EM_Container_Base_ConversationEndedMinimizedText",
        EmContainerBaseExpiredJwt = "EM_Container_Base_ExpiredJWT",
        EmChatFileTransferSelectNewFileText = "EM_Chat_FileTransfer_SelectNewFileText",
        EmPreChatBasePrechatCustomFieldLabel = "EM_PreChat_Base_PrechatCustomFieldLabel",
        EmChatFileTransferFileSendingText = "EM_Chat_FileTransfer_FileSendingText",
        EmChatFileTransferDownloadFileButtonTitle = "EM_Chat_FileTransfer_DownloadFileButtonTitle",
        EmChatFileTransferSelectFileAttachmentButtonTitle = "EM_Chat_FileTransfer_SelectFileAttachmentButtonTitle",
        EmChatFileTransferCancelFileAttachmentButtonTitle = "EM_Chat_FileTransfer_CancelFileAttachmentButtonTitle",
        EmChatFileTransferDownloadFileButtonAssistiveText = "EM_Chat_FileTransfer_DownloadFileButtonAssistiveText",
        EmChatFileTransferSelectFileAttachmentButtonAssistiveText = "EM_Chat_FileTransfer_SelectFileAttachmentButtonAssistiveText",
        EmChatFileTransferCancelFileAttachmentButtonAssistiveText = "EM_Chat_FileTransfer_CancelFileAttachmentButtonAssistiveText",
        EmChatChatBodySent = "EM_Chat_ChatBody_Sent",
        EmChatChatBodyDelivered = "EM_Chat_ChatBody_Delivered",
        EmChatChatBodyRead = "EM_Chat_ChatBody_Read",
        EmChatChoicesMessageMenuAssistiveText = "EM_Chat_ChoicesMessage_MenuAssistiveText",
        EmChatChoicesSelectionResponsePlaceholderText = "EM_Chat_ChoicesSelectionResponse_PlaceholderText",
        EmChatChoicesMessageButtonsAssistiveText = "EM_Chat_ChoicesMessage_ButtonsAssistiveText",
        EmContainerBaseHeaderAnnouncementTransferRequestSuccess = "EM_Container_Base_HeaderAnnouncementTransferRequestSuccess",
        EmContainerBaseHeaderAnnouncementTransferRequestFailure = "EM_Container_Base_HeaderAnnouncementTransferRequestFailure",
        EmContainerBaseSystemMessageTransferRequestSuccess = "EM_Container_Base_SystemMessageTransferRequestSuccess",
        EmContainerBaseSystemMessageTransferRequestFailure = "EM_Container_Base_SystemMessageTransferRequestFailure",
        EmContainerBaseSystemMessageTransferRequestTryAgain = "EM_Container_Base_SystemMessageTransferRequestTryAgain",
        EmChatChatBodyAgentTypingIndicator = "EM_Chat_ChatBody_AgentTypingIndicator",
        EmChatChatBodyChatbotTypingIndicator = "EM_Chat_ChatBody_ChatbotTypingIndicator",
        EmContainerBaseInputFooterTextAreaPlaceholderOnlyParticipant = "EM_Container_Base_InputFooterTextAreaPlaceholderOnlyParticipant",
        EmContainerBaseAgentJoinAnnouncement = "EM_Container_Base_AgentJoinAnnouncement",
        EmContainerBaseAgentLeaveAnnouncement = "EM_Container_Base_AgentLeaveAnnouncement",
        EmContainerBaseJwtExpiredAnnouncement = "EM_Container_Base_JWTExpiredAnnouncement",
        EmContainerBaseParticipantJoinedText = "EM_Container_Base_ParticipantJoinedText",
        EmContainerBaseParticipantLeftText = "EM_Container_Base_ParticipantLeftText",
        EmContainerBaseNewMessageText = "EM_Container_Base_NewMessageText",
        EmContainerBaseMultipleNewMessagesText = "EM_Container_Base_MultipleNewMessagesText",
        EmContainerBaseJwtExpiredText = "EM_Container_Base_JwtExpiredText",
        EmContainerBaseTransferInitiatedText = "EM_Container_Base_TransferInitiatedText",
        EmContainerBaseTransferFailedText = "EM_Container_Base_TransferFailedText",
        EmChatChatBodyNotSent = "EM_Chat_ChatBody_NotSent",
        EmChatChatBodySpinnerDefaultAssistiveText = "EM_Chat_ChatBody_SpinnerDefaultAssistiveText",
        EmChatChatBodyFetchMoreEntriesSpinnerAssistiveText = "EM_Chat_ChatBody_FetchMoreEntriesSpinnerAssistiveText",
        EmContainerBaseMinimizeButtonAssistiveText = "EM_Container_Base_MinimizeButtonAssistiveText",
        EmContainerBaseCloseButtonAssistiveText = "EM_Container_Base_CloseButtonAssistiveText",
        EmContainerBaseConfirmationDialogMenuItemAssistiveText = "EM_Container_Base_ConfirmationDialogMenuItemAssistiveText",
        EmContainerBaseMinimizedNotificationAssistiveText = "EM_Container_Base_MinimizedNotificationAssistiveText",
        EmContainerBaseMinimizedStateAssistiveText = "EM_Container_Base_MinimizedStateAssistiveText",
        EmChatChatBodyNotRoutedToAgentRoutingResult = "EM_Chat_ChatBody_NotRoutedToAgentRoutingResult",
        EmContainerBaseTitleNotificationSenderDisplayName = "EM_Container_Base_TitleNotificationSenderDisplayName",
        EmContainerBaseMessagingIframeTitle = "EM_Container_Base_MessagingIframeTitle",
        EmContainerBaseFilePreviewIframeTitle = "EM_Container_Base_FilePreviewIframeTitle",
        EmContainerBaseFilePreviewIframeCloseButtonTitle = "EM_Container_Base_FilePreviewIframeCloseButtonTitle",
        EmChatChatBodyMessageResendButtonText = "EM_Chat_ChatBody_MessageResendButtonText",
        EmChatChatBodyEstimatedWaitTimeInMinute = "EM_Chat_ChatBody_EstimatedWaitTimeInMinute",
        EmChatChatBodyEstimatedWaitTimeInMinutes = "EM_Chat_ChatBody_EstimatedWaitTimeInMinutes",
        EmContainerBaseInputFooterEmojiButtonAssistiveText = "EM_Container_Base_InputFooterEmojiButtonAssistiveText",
        EmContainerBaseInputFooterEmojiKeyboardAssistiveText = "EM_Container_Base_InputFooterEmojiKeyboardAssistiveText",
        EmContainerBasePostchatFrameTitle = "EM_Container_Base_PostchatFrameTitle",
        EmContainerBasePostchatHeaderText = "EM_Container_Base_PostchatHeaderText",
        EmContainerBasePostchatHeaderBackButtonTitle = "EM_Container_Base_PostchatHeaderBackButtonTitle",
        EmContainerBasePostchatHeaderBackButtonAssistiveText = "EM_Container_Base_PostchatHeaderBackButtonAssistiveText",
        EmContainerBasePostchatConfirmationDialogTitleText = "EM_Container_Base_PostchatConfirmationDialogTitleText",
        EmContainerBasePostchatConfirmationDialogBodyText = "EM_Container_Base_PostchatConfirmationDialogBodyText",
        EmContainerBasePostchatConfirmationDialogConfirmButton = "EM_Container_Base_PostchatConfirmationDialogConfirmButton",
        EmContainerBasePostchatConfirmationDialogCancelButton = "EM_Container_Base_PostchatConfirmationDialogCancelButton",
        EmContainerBaseJwtRetrievalFailureText = "EM_Container_Base_JWTRetrievalFailureText",
        EmChatFileTransferMaximumNumberOfFilesAllowedErrorText = "EM_Chat_FileTransfer_MaximumNumberOfFilesAllowedErrorText",
        EmChatFileTransferUnsupportedFileTypeErrorText = "EM_Chat_FileTransfer_UnsupportedFileTypeErrorText",
        EmChatFileTransferFileExceededSizeLimitErrorText = "EM_Chat_FileTransfer_FileExceededSizeLimitErrorText",
        EmPreChatChoiceListPrechatCustomFieldLabel = "EM_PreChat_ChoiceList_PrechatCustomFieldLabel",
        EmContainerBasePrechatChoiceListValueNone = "EM_Container_Base_PrechatChoiceListValueNone",
        EmContainerBaseMenuButtonAssistiveText = "EM_Container_Base_MenuButtonAssistiveText",
        EmContainerBaseCloseMenuButtonAssistiveText = "EM_Container_Base_CloseMenuButtonAssistiveText",
        EmChatChatBodyYesterday = "EM_Chat_ChatBody_Yesterday",
        EmPreChatTermsAndConditions = "EM_PreChat_TermsAndConditions",
        EmContainerBaseReconnectInProgress = "EM_Container_Base_ReconnectInProgress",
        EmContainerBaseReconnectInProgressAssistiveText = "EM_Container_Base_ReconnectInProgressAssistiveText",
        EmContainerBaseMinimizedReconnectInProgress = "EM_Container_Base_MinimizedReconnectInProgress",
        EmContainerBasePrechatTermsAndConditionsAcknowledgement = "EM_Container_Base_PrechatTermsAndConditionsAcknowledgement",
        EmContainerBaseChatWindowAssistiveText = "EM_Container_Base_ChatWindowAssistiveText",
        EmChatSecureFormsFormButtonInitialStateAssistiveText = "EM_Chat_SecureForms_FormButtonInitialStateAssistiveText",
        EmChatSecureFormsFormButtonInactiveStateAssistiveText = "EM_Chat_SecureForms_FormButtonInactiveStateAssistiveText",
        EmChatSecureFormsFormButtonPendingStateTitle = "EM_Chat_SecureForms_FormButtonPendingStateTitle",
        EmChatSecureFormsFormButtonErrorResponseStateTitle = "EM_Chat_SecureForms_FormButtonErrorResponseStateTitle",
        EmChatSecureFormsFormButtonSuccessResponseStateTitle = "EM_Chat_SecureForms_FormButtonSuccessResponseStateTitle",
        EmChatSecureFormsOptionSelectInputSingleSelectInstruction = "EM_Chat_SecureForms_OptionSelectInputSingleSelectInstruction",
        EmChatSecureFormsOptionSelectInputMultipleSelectInstruction = "EM_Chat_SecureForms_OptionSelectInputMultipleSelectInstruction",
        EmChatSecureFormsDatePickerInputSelectInstruction = "EM_Chat_SecureForms_DatePickerInputSelectInstruction",
        EmChatSecureFormsTextInputSelectInstruction = "EM_Chat_SecureForms_TextInputSelectInstruction",
        EmChatSecureFormsRequiredInputMissing = "EM_Chat_SecureForms_RequiredInputMissing",
        EmChatSecureFormsRegexPatternMismatch = "EM_Chat_SecureForms_RegexPatternMismatch",
        EmChatSecureFormsNextButtonLabel = "EM_Chat_SecureForms_NextButtonLabel",
        EmChatSecureFormsBackButtonLabel = "EM_Chat_SecureForms_BackButtonLabel",
        EmChatSecureFormsSubmitButtonLabel = "EM_Chat_SecureForms_SubmitButtonLabel",
        EmChatSecureFormsProgressBarAssistiveText = "EM_Chat_SecureForms_ProgressBarAssistiveText",
        EmChatSecureFormsNextButtonDisabledAssistiveText = "EM_Chat_SecureForms_NextButtonDisabledAssistiveText",
        EmChatSecureFormsBackButtonDisabledAssistiveText = "EM_Chat_SecureForms_BackButtonDisabledAssistiveText",
        EmChatSecureFormsSubmitButtonDisabledAssistiveText = "EM_Chat_SecureForms_SubmitButtonDisabledAssistiveText",
        EmChatSecureFormsCloseConfirmationDialogTitleText = "EM_Chat_SecureForms_CloseConfirmationDialogTitleText",
        EmChatSecureFormsCloseConfirmationDialogBodyText = "EM_Chat_SecureForms_CloseConfirmationDialogBodyText",
        EmChatSecureFormsCloseConfirmationConfirmButtonLabel = "EM_Chat_SecureForms_CloseConfirmationConfirmButtonLabel",
        EmChatSecureFormsCloseConfirmationCancelButtonLabel = "EM_Chat_SecureForms_CloseConfirmationCancelButtonLabel",
        EmChatSecureFormsRequiredSelectInputMissing = "EM_Chat_SecureForms_RequiredSelectInputMissing",
        EmChatChatBodyUnsupportedMessageTypeText = "EM_Chat_ChatBody_UnsupportedMessageTypeText",
        EmContainerBasePrechatLoading = "EM_Container_Base_PrechatLoading",
        EmContainerBaseRequestTranscriptMenuOption = "EM_Container_Base_RequestTranscriptMenuOption",
        EmContainerBaseDownloadInProgressNotification = "EM_Container_Base_DownloadInProgressNotification",
        EmContainerBaseDownloadSuccessNotification = "EM_Container_Base_DownloadSuccessNotification",
        EmContainerBaseDownloadErrorNotification = "EM_Container_Base_DownloadErrorNotification",
        EmContainerBaseCloseNotification = "EM_Container_Base_CloseNotification",
        EmChatCarouselsPreviousCardButtonAssistiveText = "EM_Chat_Carousels_PreviousCardButtonAssistiveText",
        EmChatCarouselsNextCardButtonAssistiveText = "EM_Chat_Carousels_NextCardButtonAssistiveText",
        EmChatCarouselsCarouselDescriptionAssistiveText = "EM_Chat_Carousels_CarouselDescriptionAssistiveText",
        EmContainerBaseInputFooterTextAreaPlaceHolderAwaitingResponse = "EM_Container_Base_InputFooterTextAreaPlaceHolderAwaitingResponse",
        EmChatFileTransferAttachedFilesAssistiveText = "EM_Chat_FileTransfer_AttachedFilesAssistiveText",
        EmChatFileTransferRemoveAttachmentButton = "EM_Chat_FileTransfer_RemoveAttachmentButton",
        EmContainerBaseInputFooterSendButton = "EM_Container_Base_InputFooterSendButton",
        EmContainerBaseInputFooterTextAreaAssistiveLabelText = "EM_Container_Base_InputFooterTextAreaAssistiveLabelText",
        EmChatFileTransferSendFileAttachmentAssistiveText = "EM_Chat_FileTransfer_SendFileAttachmentAssistiveText",
        EmFallbackFallbackMessage = "EM_Fallback_FallbackMessage",
        EmContainerBaseEndSession = "EM_Container_Base_EndSession",
        EmContainerBaseEndUserEndedChatText = "EM_Container_Base_EndUserEndedChatText",
        EmContainerBaseAgentEndedChatText = "EM_Container_Base_AgentEndedChatText",
        EmContainerBaseChatbotEndedChatText = "EM_Container_Base_ChatbotEndedChatText",
        EmContainerErrorGenericError = "EM_Container_Error_GenericError",
        EmChatInboundNewMessageScreenReaderText = "EM_Chat_InboundNewMessageScreenReaderText",
        EmChatOutboundNewMessageScreenReaderText = "EM_Chat_OutboundNewMessageScreenReaderText",
        EmChatMessageCitationSourcesSectionText = "EM_Chat_MessageCitationSourcesSectionText",
        EmChatChatBodyStreamingTokenValidationSystemMessage = "EM_Chat_ChatBody_StreamingTokenValidationSystemMessage",
        EmChatChatBodyStreamingTokenValidationMessageFooterText = "EM_Chat_ChatBody_StreamingTokenValidationMessageFooterText",
        EmContainerBaseSseConnectionTryAgainNotification = "EM_Container_Base_SSEConnectionTryAgainNotification",
        EmContainerBaseStartNewConversationNotification = "EM_Container_Base_StartNewConversationNotification",
        EmContainerBaseSseConnectionTryAgainButtonText = "EM_Container_Base_SSEConnectionTryAgainButtonText",
        EmContainerBaseStartNewConversationButtonText = "EM_Container_Base_StartNewConversationButtonText",
        EmContainerBaseEventSourceUnavailable = "EM_Container_Base_EventSourceUnavailable",
        EmContainerBaseConferenceHeaderText = "EM_Container_Base_ConferenceHeaderText",
        EmChatChatBodyReadByAll = "EM_Chat_ChatBody_ReadByAll",
        EmChatChatBodyMultiAgentTypingIndicator = "EM_Chat_ChatBody_MultiAgentTypingIndicator",
        EmContainerInvitationDialogHeader = "EM_Container_Invitation_DialogHeader",
        EmContainerInvitationWindow = "EM_Container_Invitation_Window",
        EmChatChatBodyQueuePositionText = "EM_Chat_ChatBody_QueuePositionText",
        EmContainerBaseAgentUnavailableText = "EM_Container_Base_AgentUnavailableText",
        EmContainerBaseStartNewMessagingSessionButtonText = "EM_Container_Base_StartNewMessagingSessionButtonText",
        EmContainerBaseCwcMinimizedState = "EM_Container_Base_CwcMinimizedState",
        EmContainerBaseCwcConversationEnded = "EM_Container_Base_CwcConversationEnded",
        EmContainerBaseCwcLoading = "EM_Container_Base_CwcLoading",
        EmChatChatBodyQueuePositionPlaceholderText = "EM_Chat_ChatBody_QueuePositionPlaceholderText",
        EmContainerBaseCwcTransferred = "EM_Container_Base_CwcTransferred",
        EmContainerBaseCwcConversationEnd = "EM_Container_Base_CwcConversationEnd",
        EmContainerBaseCwcEndedConversation = "EM_Container_Base_CwcEndedConversation",
        EmContainerBaseCwcNewConversation = "EM_Container_Base_CwcNewConversation",
        EmChatFileTransferFileAttachmentAssistiveText = "EM_Chat_FileTransfer_FileAttachmentAssistiveText",
        EmContainerBaseCwcEwtOneMinute = "EM_Container_Base_CwcEwtOneMinute",
        EmContainerBaseCwcEwtMultipleMinutes = "EM_Container_Base_CwcEwtMultipleMinutes",
        EmContainerBaseCwcEwtWaitedOneMinute = "EM_Container_Base_CwcEwtWaitedOneMinute",
        EmContainerBaseCwcEwtWaitedMultipleMinutes = "EM_Container_Base_CwcEwtWaitedMultipleMinutes",
        EmChatChoicesMessageSelectedMenuOptionAssistiveText = "EM_Chat_ChoicesMessage_SelectedMenuOptionAssistiveText",
        EmContainerBasePostchatBackButtonText = "EM_Container_Base_PostchatBackButtonText",
        EmContainerBaseConversationClosedText = "EM_Container_Base_ConversationClosedText",
    }
}

/// `EmbeddedServiceLayout`.
#[derive(Default)]
pub struct EmbeddedServiceLayout {
    /// `embeddedServiceLayoutRules`.
    pub embedded_service_layout_rules: ::sforce::List<EmbeddedServiceLayoutRule>,
    /// `layout`, required.
    pub layout: Option<String>,
    /// `layoutType`.
    pub layout_type: ::sforce::Pick<EmbeddedServiceLayoutType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmbeddedServiceLayout: "EmbeddedServiceLayout" in API, base None, subtypes [], object None;
    opt List(EmbeddedServiceLayoutRule) embedded_service_layout_rules "embeddedServiceLayoutRules",
    req Text layout "layout",
    opt Pick(EmbeddedServiceLayoutType) layout_type "layoutType",
}

/// `EmbeddedServiceLayoutRule`.
#[derive(Default)]
pub struct EmbeddedServiceLayoutRule {
    /// `appointmentStatus`, required.
    pub appointment_status: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmbeddedServiceLayoutRule: "EmbeddedServiceLayoutRule" in API, base None, subtypes [], object None;
    req Text appointment_status "appointmentStatus",
}

::sforce::enumeration! {
    /// `EmbeddedServiceLayoutType`.
    pub enum EmbeddedServiceLayoutType {
        FsAppointmentHome = "FS_AppointmentHome",
    }
}

/// `EmbeddedServiceLiveAgent`, a [`Metadata`].
#[derive(Default)]
pub struct EmbeddedServiceLiveAgent {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `avatarImg`.
    pub avatar_img: Option<String>,
    /// `embeddedServiceConfig`, required.
    pub embedded_service_config: Option<String>,
    /// `embeddedServiceQuickActions`.
    pub embedded_service_quick_actions: ::sforce::List<EmbeddedServiceQuickAction>,
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `fontSize`, required.
    pub font_size: ::sforce::Pick<EmbeddedServiceFontSize>,
    /// `isOfflineCaseEnabled`.
    pub is_offline_case_enabled: Option<bool>,
    /// `isQueuePositionEnabled`.
    pub is_queue_position_enabled: Option<bool>,
    /// `liveAgentChatUrl`.
    pub live_agent_chat_url: Option<String>,
    /// `liveAgentContentUrl`.
    pub live_agent_content_url: Option<String>,
    /// `liveChatButton`, required.
    pub live_chat_button: Option<String>,
    /// `liveChatDeployment`, required.
    pub live_chat_deployment: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `offlineCaseBackgroundImg`.
    pub offline_case_background_img: Option<String>,
    /// `prechatBackgroundImg`.
    pub prechat_background_img: Option<String>,
    /// `prechatEnabled`, required.
    pub prechat_enabled: Option<bool>,
    /// `prechatJson`.
    pub prechat_json: Option<String>,
    /// `scenario`, required.
    pub scenario: ::sforce::Pick<EmbeddedServiceScenario>,
    /// `smallCompanyLogoImg`.
    pub small_company_logo_img: Option<String>,
    /// `waitingStateBackgroundImg`.
    pub waiting_state_background_img: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmbeddedServiceLiveAgent: "EmbeddedServiceLiveAgent" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text avatar_img "avatarImg",
    req Text embedded_service_config "embeddedServiceConfig",
    opt List(EmbeddedServiceQuickAction) embedded_service_quick_actions "embeddedServiceQuickActions",
    req Flag enabled "enabled",
    req Pick(EmbeddedServiceFontSize) font_size "fontSize",
    opt Flag is_offline_case_enabled "isOfflineCaseEnabled",
    opt Flag is_queue_position_enabled "isQueuePositionEnabled",
    opt Text live_agent_chat_url "liveAgentChatUrl",
    opt Text live_agent_content_url "liveAgentContentUrl",
    req Text live_chat_button "liveChatButton",
    req Text live_chat_deployment "liveChatDeployment",
    req Text master_label "masterLabel",
    opt Text offline_case_background_img "offlineCaseBackgroundImg",
    opt Text prechat_background_img "prechatBackgroundImg",
    req Flag prechat_enabled "prechatEnabled",
    opt Text prechat_json "prechatJson",
    req Pick(EmbeddedServiceScenario) scenario "scenario",
    opt Text small_company_logo_img "smallCompanyLogoImg",
    opt Text waiting_state_background_img "waitingStateBackgroundImg",
}
::sforce::component! { EmbeddedServiceLiveAgent }

/// `EmbeddedServiceMenuItem`.
#[derive(Default)]
pub struct EmbeddedServiceMenuItem {
    /// `channel`.
    pub channel: Option<String>,
    /// `channelType`.
    pub channel_type: ::sforce::Pick<EmbeddedServiceChannelType>,
    /// `customUrl`.
    pub custom_url: Option<String>,
    /// `displayOrder`.
    pub display_order: Option<i32>,
    /// `embeddedServiceCustomLabels`.
    pub embedded_service_custom_labels: ::sforce::List<EmbeddedServiceCustomLabel>,
    /// `iconUrl`.
    pub icon_url: Option<String>,
    /// `isDisplayedOnPageLoad`, required.
    pub is_displayed_on_page_load: Option<bool>,
    /// `itemName`, required.
    pub item_name: Option<String>,
    /// `osOptionsHideInIOS`.
    pub os_options_hide_in_ios: Option<bool>,
    /// `osOptionsHideInLinuxOS`.
    pub os_options_hide_in_linux_os: Option<bool>,
    /// `osOptionsHideInMacOS`.
    pub os_options_hide_in_mac_os: Option<bool>,
    /// `osOptionsHideInOtherOS`.
    pub os_options_hide_in_other_os: Option<bool>,
    /// `osOptionsHideInWindowsOS`.
    pub os_options_hide_in_windows_os: Option<bool>,
    /// `phoneNumber`.
    pub phone_number: Option<String>,
    /// `shouldOpenUrlInSameTab`.
    pub should_open_url_in_same_tab: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmbeddedServiceMenuItem: "EmbeddedServiceMenuItem" in API, base None, subtypes [], object None;
    opt Text channel "channel",
    opt Pick(EmbeddedServiceChannelType) channel_type "channelType",
    opt Text custom_url "customUrl",
    opt Int display_order "displayOrder",
    opt List(EmbeddedServiceCustomLabel) embedded_service_custom_labels "embeddedServiceCustomLabels",
    opt Text icon_url "iconUrl",
    req Flag is_displayed_on_page_load "isDisplayedOnPageLoad",
    req Text item_name "itemName",
    opt Flag os_options_hide_in_ios "osOptionsHideInIOS",
    opt Flag os_options_hide_in_linux_os "osOptionsHideInLinuxOS",
    opt Flag os_options_hide_in_mac_os "osOptionsHideInMacOS",
    opt Flag os_options_hide_in_other_os "osOptionsHideInOtherOS",
    opt Flag os_options_hide_in_windows_os "osOptionsHideInWindowsOS",
    opt Text phone_number "phoneNumber",
    opt Flag should_open_url_in_same_tab "shouldOpenUrlInSameTab",
}

/// `EmbeddedServiceMenuSettings`, a [`Metadata`].
#[derive(Default)]
pub struct EmbeddedServiceMenuSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `branding`.
    pub branding: Option<String>,
    /// `embeddedServiceCustomLabels`.
    pub embedded_service_custom_labels: ::sforce::List<EmbeddedServiceCustomLabel>,
    /// `embeddedServiceCustomizations`.
    pub embedded_service_customizations: ::sforce::List<EmbeddedServiceCustomization>,
    /// `embeddedServiceMenuItems`.
    pub embedded_service_menu_items: ::sforce::List<EmbeddedServiceMenuItem>,
    /// `isEnabled`.
    pub is_enabled: Option<bool>,
    /// `masterLabel`.
    pub master_label: Option<String>,
    /// `site`.
    pub site: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmbeddedServiceMenuSettings: "EmbeddedServiceMenuSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text branding "branding",
    opt List(EmbeddedServiceCustomLabel) embedded_service_custom_labels "embeddedServiceCustomLabels",
    opt List(EmbeddedServiceCustomization) embedded_service_customizations "embeddedServiceCustomizations",
    opt List(EmbeddedServiceMenuItem) embedded_service_menu_items "embeddedServiceMenuItems",
    opt Flag is_enabled "isEnabled",
    opt Text master_label "masterLabel",
    opt Text site "site",
}
::sforce::component! { EmbeddedServiceMenuSettings }

/// `EmbeddedServiceMessagingChannel`.
#[derive(Default)]
pub struct EmbeddedServiceMessagingChannel {
    /// `businessHours`.
    pub business_hours: Option<String>,
    /// `displayNameFormat`.
    pub display_name_format: Option<String>,
    /// `embdMsgChannelInvitationConditions`.
    pub embd_msg_channel_invitation_conditions: ::sforce::List<
        EmbdMsgChannelInvitationCondition,
    >,
    /// `formula`.
    pub formula: Option<String>,
    /// `isChatInvitationCustomizable`.
    pub is_chat_invitation_customizable: Option<bool>,
    /// `isEnabled`, required.
    pub is_enabled: Option<bool>,
    /// `isInvitationEnabled`.
    pub is_invitation_enabled: Option<bool>,
    /// `isSendInvtAllowedAfterAccept`.
    pub is_send_invt_allowed_after_accept: Option<bool>,
    /// `isSendInvtAllowedAfterReject`.
    pub is_send_invt_allowed_after_reject: Option<bool>,
    /// `messagingChannel`, required.
    pub messaging_channel: Option<String>,
    /// `shouldShowAgentforceTagline`, required.
    pub should_show_agentforce_tagline: Option<bool>,
    /// `shouldShowDeliveryReceipts`, required.
    pub should_show_delivery_receipts: Option<bool>,
    /// `shouldShowEmojiSelection`, required.
    pub should_show_emoji_selection: Option<bool>,
    /// `shouldShowReadReceipts`, required.
    pub should_show_read_receipts: Option<bool>,
    /// `shouldShowTypingIndicators`, required.
    pub should_show_typing_indicators: Option<bool>,
    /// `shouldStartNewLineOnEnter`, required.
    pub should_start_new_line_on_enter: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmbeddedServiceMessagingChannel: "EmbeddedServiceMessagingChannel" in API, base None, subtypes [], object None;
    opt Text business_hours "businessHours",
    opt Text display_name_format "displayNameFormat",
    opt List(EmbdMsgChannelInvitationCondition) embd_msg_channel_invitation_conditions "embdMsgChannelInvitationConditions",
    opt Text formula "formula",
    opt Flag is_chat_invitation_customizable "isChatInvitationCustomizable",
    req Flag is_enabled "isEnabled",
    opt Flag is_invitation_enabled "isInvitationEnabled",
    opt Flag is_send_invt_allowed_after_accept "isSendInvtAllowedAfterAccept",
    opt Flag is_send_invt_allowed_after_reject "isSendInvtAllowedAfterReject",
    req Text messaging_channel "messagingChannel",
    req Flag should_show_agentforce_tagline "shouldShowAgentforceTagline",
    req Flag should_show_delivery_receipts "shouldShowDeliveryReceipts",
    req Flag should_show_emoji_selection "shouldShowEmojiSelection",
    req Flag should_show_read_receipts "shouldShowReadReceipts",
    req Flag should_show_typing_indicators "shouldShowTypingIndicators",
    req Flag should_start_new_line_on_enter "shouldStartNewLineOnEnter",
}

/// `EmbeddedServiceQuickAction`.
#[derive(Default)]
pub struct EmbeddedServiceQuickAction {
    /// `embeddedServiceLiveAgent`, required.
    pub embedded_service_live_agent: Option<String>,
    /// `order`, required.
    pub order: Option<i32>,
    /// `quickActionDefinition`, required.
    pub quick_action_definition: Option<String>,
    /// `quickActionType`.
    pub quick_action_type: ::sforce::Pick<EmbeddedServiceQuickActionType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmbeddedServiceQuickAction: "EmbeddedServiceQuickAction" in API, base None, subtypes [], object None;
    req Text embedded_service_live_agent "embeddedServiceLiveAgent",
    req Int order "order",
    req Text quick_action_definition "quickActionDefinition",
    opt Pick(EmbeddedServiceQuickActionType) quick_action_type "quickActionType",
}

::sforce::enumeration! {
    /// `EmbeddedServiceQuickActionType`.
    pub enum EmbeddedServiceQuickActionType {
        Prechat = "Prechat",
        OfflineCase = "OfflineCase",
    }
}

/// `EmbeddedServiceResource`.
#[derive(Default)]
pub struct EmbeddedServiceResource {
    /// `resource`, required.
    pub resource: Option<String>,
    /// `resourceType`, required.
    pub resource_type: ::sforce::Pick<EmbeddedServiceResourceType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmbeddedServiceResource: "EmbeddedServiceResource" in API, base None, subtypes [], object None;
    req Text resource "resource",
    req Pick(EmbeddedServiceResourceType) resource_type "resourceType",
}

::sforce::enumeration! {
    /// `EmbeddedServiceResourceType`.
    pub enum EmbeddedServiceResourceType {
        SettingsFile = "SettingsFile",
        ChatInvitation = "ChatInvitation",
    }
}

::sforce::enumeration! {
    /// `EmbeddedServiceScenario`.
    pub enum EmbeddedServiceScenario {
        Sales = "Sales",
        Service = "Service",
        Basic = "Basic",
    }
}

/// `EmergencySettings`, a [`Metadata`].
#[derive(Default)]
pub struct EmergencySettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `breadcrumbsValidity`.
    pub breadcrumbs_validity: Option<i32>,
    /// `chatterAvailability`.
    pub chatter_availability: Option<bool>,
    /// `chatterDestination`.
    pub chatter_destination: Option<String>,
    /// `emergencyDueDateOffset`.
    pub emergency_due_date_offset: Option<i32>,
    /// `goodAvailabilityGrade`.
    pub good_availability_grade: Option<i32>,
    /// `idealAvailabilityGrade`.
    pub ideal_availability_grade: Option<i32>,
    /// `pinService`.
    pub pin_service: Option<bool>,
    /// `schedulingPolicyId`.
    pub scheduling_policy_id: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmergencySettings: "EmergencySettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Int breadcrumbs_validity "breadcrumbsValidity",
    opt Flag chatter_availability "chatterAvailability",
    opt Text chatter_destination "chatterDestination",
    opt Int emergency_due_date_offset "emergencyDueDateOffset",
    opt Int good_availability_grade "goodAvailabilityGrade",
    opt Int ideal_availability_grade "idealAvailabilityGrade",
    opt Flag pin_service "pinService",
    opt Text scheduling_policy_id "schedulingPolicyId",
}
::sforce::component! { EmergencySettings }

/// `EmpSvcInvocableActionDef`, a [`Metadata`].
#[derive(Default)]
pub struct EmpSvcInvocableActionDef {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `apexInput`.
    pub apex_input: Option<String>,
    /// `apexOutput`.
    pub apex_output: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `developerName`.
    pub developer_name: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `relativeEndpointUrl`.
    pub relative_endpoint_url: Option<String>,
    /// `requestMethod`.
    pub request_method: ::sforce::Pick<EmployeeUseCaseMethod>,
    /// `status`.
    pub status: ::sforce::Pick<EmployeeUseCaseStatus>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmpSvcInvocableActionDef: "EmpSvcInvocableActionDef" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text apex_input "apexInput",
    opt Text apex_output "apexOutput",
    opt Text description "description",
    opt Text developer_name "developerName",
    req Text master_label "masterLabel",
    opt Text relative_endpoint_url "relativeEndpointUrl",
    opt Pick(EmployeeUseCaseMethod) request_method "requestMethod",
    opt Pick(EmployeeUseCaseStatus) status "status",
}
::sforce::component! { EmpSvcInvocableActionDef }

/// `EmployeeDataSyncField`.
#[derive(Default)]
pub struct EmployeeDataSyncField {
    /// `description`.
    pub description: Option<String>,
    /// `isActive`, required.
    pub is_active: Option<bool>,
    /// `isDefault`, required.
    pub is_default: Option<bool>,
    /// `isRequired`, required.
    pub is_required: Option<bool>,
    /// `sourceField`, required.
    pub source_field: Option<String>,
    /// `targetField`, required.
    pub target_field: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmployeeDataSyncField: "EmployeeDataSyncField" in API, base None, subtypes [], object None;
    opt Text description "description",
    req Flag is_active "isActive",
    req Flag is_default "isDefault",
    req Flag is_required "isRequired",
    req Text source_field "sourceField",
    req Text target_field "targetField",
}

/// `EmployeeDataSyncProfile`, a [`Metadata`].
#[derive(Default)]
pub struct EmployeeDataSyncProfile {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `employeeDataSyncField`.
    pub employee_data_sync_field: ::sforce::List<EmployeeDataSyncField>,
    /// `isActive`, required.
    pub is_active: Option<bool>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmployeeDataSyncProfile: "EmployeeDataSyncProfile" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    opt List(EmployeeDataSyncField) employee_data_sync_field "employeeDataSyncField",
    req Flag is_active "isActive",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
}
::sforce::component! { EmployeeDataSyncProfile }

/// `EmployeeFieldAccessSettings`, a [`Metadata`].
#[derive(Default)]
pub struct EmployeeFieldAccessSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableEmployeeFieldMaskDefaults`.
    pub enable_employee_field_mask_defaults: Option<bool>,
    /// `enableEmployeeFieldMasking`.
    pub enable_employee_field_masking: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmployeeFieldAccessSettings: "EmployeeFieldAccessSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_employee_field_mask_defaults "enableEmployeeFieldMaskDefaults",
    opt Flag enable_employee_field_masking "enableEmployeeFieldMasking",
}
::sforce::component! { EmployeeFieldAccessSettings }

::sforce::enumeration! {
    /// `EmployeeUseCaseMethod`.
    pub enum EmployeeUseCaseMethod {
        Get = "Get",
        Post = "Post",
        Put = "Put",
        Patch = "Patch",
        Delete = "Delete",
    }
}

::sforce::enumeration! {
    /// `EmployeeUseCaseStatus`.
    pub enum EmployeeUseCaseStatus {
        Draft = "Draft",
        Inactive = "Inactive",
        Active = "Active",
    }
}

/// `EmployeeUserSettings`, a [`Metadata`].
#[derive(Default)]
pub struct EmployeeUserSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `emailEncoding`, required.
    pub email_encoding: Option<String>,
    /// `enableEmployeeAutoCreateUser`.
    pub enable_employee_auto_create_user: Option<bool>,
    /// `enableEmployeeIsSourceOfTruth`.
    pub enable_employee_is_source_of_truth: Option<bool>,
    /// `permset`.
    pub permset: Option<String>,
    /// `profile`, required.
    pub profile: Option<String>,
    /// `usernameSuffix`.
    pub username_suffix: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EmployeeUserSettings: "EmployeeUserSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text email_encoding "emailEncoding",
    opt Flag enable_employee_auto_create_user "enableEmployeeAutoCreateUser",
    opt Flag enable_employee_is_source_of_truth "enableEmployeeIsSourceOfTruth",
    opt Text permset "permset",
    req Text profile "profile",
    opt Text username_suffix "usernameSuffix",
}
::sforce::component! { EmployeeUserSettings }

::sforce::enumeration! {
    /// `Encoding`.
    pub enum Encoding {
        Utf8 = "UTF-8",
        Iso88591 = "ISO-8859-1",
        ShiftJis = "Shift_JIS",
        Iso2022Jp = "ISO-2022-JP",
        EucJp = "EUC-JP",
        KsC56011987 = "ks_c_5601-1987",
        Big5 = "Big5",
        Gb2312 = "GB2312",
        Big5Hkscs = "Big5-HKSCS",
        XSjis0213 = "x-SJIS_0213",
    }
}

::sforce::enumeration! {
    /// `EncryptedFieldMaskChar`.
    pub enum EncryptedFieldMaskChar {
        Asterisk = "asterisk",
        X = "X",
    }
}

::sforce::enumeration! {
    /// `EncryptedFieldMaskType`.
    pub enum EncryptedFieldMaskType {
        All = "all",
        CreditCard = "creditCard",
        Ssn = "ssn",
        LastFour = "lastFour",
        Sin = "sin",
        Nino = "nino",
    }
}

/// `EncryptionKeySettings`, a [`Metadata`].
#[derive(Default)]
pub struct EncryptionKeySettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `canEncryptTransactionalDatabase`.
    pub can_encrypt_transactional_database: Option<bool>,
    /// `canExternalKeyManagement`.
    pub can_external_key_management: Option<bool>,
    /// `canManageDataCloudKeys`.
    pub can_manage_data_cloud_keys: Option<bool>,
    /// `canOptOutOfDerivationWithBYOK`.
    pub can_opt_out_of_derivation_with_byok: Option<bool>,
    /// `enableCacheOnlyKeys`.
    pub enable_cache_only_keys: Option<bool>,
    /// `enableReplayDetection`.
    pub enable_replay_detection: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EncryptionKeySettings: "EncryptionKeySettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag can_encrypt_transactional_database "canEncryptTransactionalDatabase",
    opt Flag can_external_key_management "canExternalKeyManagement",
    opt Flag can_manage_data_cloud_keys "canManageDataCloudKeys",
    opt Flag can_opt_out_of_derivation_with_byok "canOptOutOfDerivationWithBYOK",
    opt Flag enable_cache_only_keys "enableCacheOnlyKeys",
    opt Flag enable_replay_detection "enableReplayDetection",
}
::sforce::component! { EncryptionKeySettings }

::sforce::enumeration! {
    /// `EncryptionScheme`.
    pub enum EncryptionScheme {
        None = "None",
        ProbabilisticEncryption = "ProbabilisticEncryption",
        CaseSensitiveDeterministicEncryption = "CaseSensitiveDeterministicEncryption",
        CaseInsensitiveDeterministicEncryption = "CaseInsensitiveDeterministicEncryption",
    }
}

::sforce::enumeration! {
    /// `EnforcementType`.
    pub enum EnforcementType {
        Scoping = "Scoping",
        Restrict = "Restrict",
        FieldRestrict = "FieldRestrict",
        D360Restrict = "D360_Restrict",
    }
}

/// `EnhancedNotesSettings`, a [`Metadata`].
#[derive(Default)]
pub struct EnhancedNotesSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableEnhancedNotes`.
    pub enable_enhanced_notes: Option<bool>,
    /// `enableTasksOnEnhancedNotes`.
    pub enable_tasks_on_enhanced_notes: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EnhancedNotesSettings: "EnhancedNotesSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_enhanced_notes "enableEnhancedNotes",
    opt Flag enable_tasks_on_enhanced_notes "enableTasksOnEnhancedNotes",
}
::sforce::component! { EnhancedNotesSettings }

/// `EnrichedField`.
#[derive(Default)]
pub struct EnrichedField {
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EnrichedField: "EnrichedField" in API, base None, subtypes [], object None;
    req Text name "name",
}

/// `EntitlementProcess`, a [`Metadata`].
#[derive(Default)]
pub struct EntitlementProcess {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `SObjectType`.
    pub s_object_type: Option<String>,
    /// `active`.
    pub active: Option<bool>,
    /// `businessHours`.
    pub business_hours: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `entitlementRules`.
    pub entitlement_rules: ::sforce::List<EntitlementRule>,
    /// `entryStartDateField`.
    pub entry_start_date_field: Option<String>,
    /// `exitCriteriaBooleanFilter`.
    pub exit_criteria_boolean_filter: Option<String>,
    /// `exitCriteriaFilterItems`.
    pub exit_criteria_filter_items: ::sforce::PolyList<FilterItem>,
    /// `exitCriteriaFormula`.
    pub exit_criteria_formula: Option<String>,
    /// `isRecordTypeApplied`.
    pub is_record_type_applied: Option<bool>,
    /// `isVersionDefault`.
    pub is_version_default: Option<bool>,
    /// `milestones`.
    pub milestones: ::sforce::List<EntitlementProcessMilestoneItem>,
    /// `name`.
    pub name: Option<String>,
    /// `recordType`.
    pub record_type: Option<String>,
    /// `versionMaster`.
    pub version_master: Option<String>,
    /// `versionNotes`.
    pub version_notes: Option<String>,
    /// `versionNumber`.
    pub version_number: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EntitlementProcess: "EntitlementProcess" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text s_object_type "SObjectType",
    opt Flag active "active",
    opt Text business_hours "businessHours",
    opt Text description "description",
    opt List(EntitlementRule) entitlement_rules "entitlementRules",
    opt Text entry_start_date_field "entryStartDateField",
    opt Text exit_criteria_boolean_filter "exitCriteriaBooleanFilter",
    opt List(FilterItem) exit_criteria_filter_items "exitCriteriaFilterItems",
    opt Text exit_criteria_formula "exitCriteriaFormula",
    opt Flag is_record_type_applied "isRecordTypeApplied",
    opt Flag is_version_default "isVersionDefault",
    opt List(EntitlementProcessMilestoneItem) milestones "milestones",
    opt Text name "name",
    opt Text record_type "recordType",
    opt Text version_master "versionMaster",
    opt Text version_notes "versionNotes",
    opt Int version_number "versionNumber",
}
::sforce::component! { EntitlementProcess }

/// `EntitlementProcessMilestoneItem`.
#[derive(Default)]
pub struct EntitlementProcessMilestoneItem {
    /// `agreementType`.
    pub agreement_type: Option<String>,
    /// `businessHours`.
    pub business_hours: Option<String>,
    /// `criteriaBooleanFilter`.
    pub criteria_boolean_filter: Option<String>,
    /// `isDisplayedOnLinkedEntity`.
    pub is_displayed_on_linked_entity: Option<bool>,
    /// `milestoneCompletionCriteria`.
    pub milestone_completion_criteria: ::sforce::Opt<MilestoneCompletionCriteria>,
    /// `milestoneCriteriaFilterItems`.
    pub milestone_criteria_filter_items: ::sforce::PolyList<FilterItem>,
    /// `milestoneCriteriaFormula`.
    pub milestone_criteria_formula: Option<String>,
    /// `milestoneName`.
    pub milestone_name: Option<String>,
    /// `milestonePauseCriteria`.
    pub milestone_pause_criteria: ::sforce::Opt<MilestonePauseCriteria>,
    /// `minutesCustomClass`.
    pub minutes_custom_class: Option<String>,
    /// `minutesToComplete`.
    pub minutes_to_complete: Option<i32>,
    /// `successActions`.
    pub success_actions: ::sforce::List<WorkflowActionReference>,
    /// `timeTriggers`.
    pub time_triggers: ::sforce::List<EntitlementProcessMilestoneTimeTrigger>,
    /// `useCriteriaStartTime`.
    pub use_criteria_start_time: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EntitlementProcessMilestoneItem: "EntitlementProcessMilestoneItem" in API, base None, subtypes [], object None;
    opt Text agreement_type "agreementType",
    opt Text business_hours "businessHours",
    opt Text criteria_boolean_filter "criteriaBooleanFilter",
    opt Flag is_displayed_on_linked_entity "isDisplayedOnLinkedEntity",
    opt One(MilestoneCompletionCriteria) milestone_completion_criteria "milestoneCompletionCriteria",
    opt List(FilterItem) milestone_criteria_filter_items "milestoneCriteriaFilterItems",
    opt Text milestone_criteria_formula "milestoneCriteriaFormula",
    opt Text milestone_name "milestoneName",
    opt One(MilestonePauseCriteria) milestone_pause_criteria "milestonePauseCriteria",
    opt Text minutes_custom_class "minutesCustomClass",
    opt Int minutes_to_complete "minutesToComplete",
    opt List(WorkflowActionReference) success_actions "successActions",
    opt List(EntitlementProcessMilestoneTimeTrigger) time_triggers "timeTriggers",
    opt Flag use_criteria_start_time "useCriteriaStartTime",
}

/// `EntitlementProcessMilestoneTimeTrigger`.
#[derive(Default)]
pub struct EntitlementProcessMilestoneTimeTrigger {
    /// `actions`.
    pub actions: ::sforce::List<WorkflowActionReference>,
    /// `timeLength`.
    pub time_length: Option<i32>,
    /// `workflowTimeTriggerUnit`, required.
    pub workflow_time_trigger_unit: ::sforce::Pick<MilestoneTimeUnits>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EntitlementProcessMilestoneTimeTrigger: "EntitlementProcessMilestoneTimeTrigger" in API, base None, subtypes [], object None;
    opt List(WorkflowActionReference) actions "actions",
    opt Int time_length "timeLength",
    req Pick(MilestoneTimeUnits) workflow_time_trigger_unit "workflowTimeTriggerUnit",
}

/// `EntitlementRule`.
#[derive(Default)]
pub struct EntitlementRule {
    /// `criteriaBooleanFilter`.
    pub criteria_boolean_filter: Option<String>,
    /// `criteriaFilterItems`.
    pub criteria_filter_items: ::sforce::PolyList<FilterItem>,
    /// `entitlementName`.
    pub entitlement_name: Option<String>,
    /// `order`.
    pub order: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EntitlementRule: "EntitlementRule" in API, base None, subtypes [], object None;
    opt Text criteria_boolean_filter "criteriaBooleanFilter",
    opt List(FilterItem) criteria_filter_items "criteriaFilterItems",
    opt Text entitlement_name "entitlementName",
    opt Int order "order",
}

/// `EntitlementSettings`, a [`Metadata`].
#[derive(Default)]
pub struct EntitlementSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `assetLookupLimitedToActiveEntitlementsOnAccount`.
    pub asset_lookup_limited_to_active_entitlements_on_account: Option<bool>,
    /// `assetLookupLimitedToActiveEntitlementsOnContact`.
    pub asset_lookup_limited_to_active_entitlements_on_contact: Option<bool>,
    /// `assetLookupLimitedToSameAccount`.
    pub asset_lookup_limited_to_same_account: Option<bool>,
    /// `assetLookupLimitedToSameContact`.
    pub asset_lookup_limited_to_same_contact: Option<bool>,
    /// `enableEntitlementVersioning`, required.
    pub enable_entitlement_versioning: Option<bool>,
    /// `enableEntitlements`, required.
    pub enable_entitlements: Option<bool>,
    /// `enableMilestoneFeedItem`.
    pub enable_milestone_feed_item: Option<bool>,
    /// `enableMilestoneStoppedTime`.
    pub enable_milestone_stopped_time: Option<bool>,
    /// `entitlementLookupLimitedToActiveStatus`.
    pub entitlement_lookup_limited_to_active_status: Option<bool>,
    /// `entitlementLookupLimitedToSameAccount`.
    pub entitlement_lookup_limited_to_same_account: Option<bool>,
    /// `entitlementLookupLimitedToSameAsset`.
    pub entitlement_lookup_limited_to_same_asset: Option<bool>,
    /// `entitlementLookupLimitedToSameContact`.
    pub entitlement_lookup_limited_to_same_contact: Option<bool>,
    /// `ignoreMilestoneBusinessHours`.
    pub ignore_milestone_business_hours: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EntitlementSettings: "EntitlementSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag asset_lookup_limited_to_active_entitlements_on_account "assetLookupLimitedToActiveEntitlementsOnAccount",
    opt Flag asset_lookup_limited_to_active_entitlements_on_contact "assetLookupLimitedToActiveEntitlementsOnContact",
    opt Flag asset_lookup_limited_to_same_account "assetLookupLimitedToSameAccount",
    opt Flag asset_lookup_limited_to_same_contact "assetLookupLimitedToSameContact",
    req Flag enable_entitlement_versioning "enableEntitlementVersioning",
    req Flag enable_entitlements "enableEntitlements",
    opt Flag enable_milestone_feed_item "enableMilestoneFeedItem",
    opt Flag enable_milestone_stopped_time "enableMilestoneStoppedTime",
    opt Flag entitlement_lookup_limited_to_active_status "entitlementLookupLimitedToActiveStatus",
    opt Flag entitlement_lookup_limited_to_same_account "entitlementLookupLimitedToSameAccount",
    opt Flag entitlement_lookup_limited_to_same_asset "entitlementLookupLimitedToSameAsset",
    opt Flag entitlement_lookup_limited_to_same_contact "entitlementLookupLimitedToSameContact",
    opt Flag ignore_milestone_business_hours "ignoreMilestoneBusinessHours",
}
::sforce::component! { EntitlementSettings }

/// `EntitlementTemplate`, a [`Metadata`].
#[derive(Default)]
pub struct EntitlementTemplate {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `businessHours`.
    pub business_hours: Option<String>,
    /// `casesPerEntitlement`.
    pub cases_per_entitlement: Option<i32>,
    /// `entitlementProcess`.
    pub entitlement_process: Option<String>,
    /// `isPerIncident`.
    pub is_per_incident: Option<bool>,
    /// `term`.
    pub term: Option<i32>,
    /// `type`.
    pub r#type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EntitlementTemplate: "EntitlementTemplate" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text business_hours "businessHours",
    opt Int cases_per_entitlement "casesPerEntitlement",
    opt Text entitlement_process "entitlementProcess",
    opt Flag is_per_incident "isPerIncident",
    opt Int term "term",
    opt Text r#type "type",
}
::sforce::component! { EntitlementTemplate }

/// `Error`.
#[derive(Default)]
pub struct Error {
    /// `extendedErrorDetails`.
    pub extended_error_details: ::sforce::List<ExtendedErrorDetails>,
    /// `fields`.
    pub fields: Vec<String>,
    /// `message`, required.
    pub message: Option<String>,
    /// `statusCode`, required.
    pub status_code: ::sforce::Pick<StatusCode>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Error: "Error" in API, base None, subtypes [], object None;
    opt List(ExtendedErrorDetails) extended_error_details "extendedErrorDetails",
    opt Texts fields "fields",
    req Text message "message",
    req Pick(StatusCode) status_code "statusCode",
}

/// `EscalationAction`.
#[derive(Default)]
pub struct EscalationAction {
    /// `assignedTo`.
    pub assigned_to: Option<String>,
    /// `assignedToTemplate`.
    pub assigned_to_template: Option<String>,
    /// `assignedToType`.
    pub assigned_to_type: ::sforce::Pick<AssignToLookupValueType>,
    /// `minutesToEscalation`.
    pub minutes_to_escalation: Option<i32>,
    /// `notifyCaseOwner`.
    pub notify_case_owner: Option<bool>,
    /// `notifyEmail`.
    pub notify_email: Vec<String>,
    /// `notifyTo`.
    pub notify_to: Option<String>,
    /// `notifyToTemplate`.
    pub notify_to_template: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EscalationAction: "EscalationAction" in API, base None, subtypes [], object None;
    opt Text assigned_to "assignedTo",
    opt Text assigned_to_template "assignedToTemplate",
    opt Pick(AssignToLookupValueType) assigned_to_type "assignedToType",
    opt Int minutes_to_escalation "minutesToEscalation",
    opt Flag notify_case_owner "notifyCaseOwner",
    opt Texts notify_email "notifyEmail",
    opt Text notify_to "notifyTo",
    opt Text notify_to_template "notifyToTemplate",
}

/// `EscalationRule`, a [`Metadata`].
#[derive(Default)]
pub struct EscalationRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `active`.
    pub active: Option<bool>,
    /// `ruleEntry`.
    pub rule_entry: ::sforce::List<RuleEntry>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EscalationRule: "EscalationRule" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag active "active",
    opt List(RuleEntry) rule_entry "ruleEntry",
}
::sforce::component! { EscalationRule }

/// `EscalationRules`, a [`Metadata`].
#[derive(Default)]
pub struct EscalationRules {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `escalationRule`.
    pub escalation_rule: ::sforce::List<EscalationRule>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EscalationRules: "EscalationRules" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(EscalationRule) escalation_rule "escalationRule",
}
::sforce::component! { EscalationRules }

::sforce::enumeration! {
    /// `EscalationStartTimeType`.
    pub enum EscalationStartTimeType {
        CaseCreation = "CaseCreation",
        CaseLastModified = "CaseLastModified",
    }
}

/// `EssentialsSettings`, a [`Metadata`].
#[derive(Default)]
pub struct EssentialsSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `emailConnectorEnabled`.
    pub email_connector_enabled: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EssentialsSettings: "EssentialsSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag email_connector_enabled "emailConnectorEnabled",
}
::sforce::component! { EssentialsSettings }

::sforce::enumeration! {
    /// `EswInvitationConditionOperator`.
    pub enum EswInvitationConditionOperator {
        Equals = "Equals",
        NotEqual = "NotEqual",
        LessThan = "LessThan",
        GreaterThan = "GreaterThan",
        LessOrEqual = "LessOrEqual",
        GreaterOrEqual = "GreaterOrEqual",
        Contains = "Contains",
        NotContain = "NotContain",
        StartWith = "StartWith",
    }
}

::sforce::enumeration! {
    /// `EswInvitationConditionResource`.
    pub enum EswInvitationConditionResource {
        SecondsOnPage = "SecondsOnPage",
        SecondsOnSite = "SecondsOnSite",
        NumberOfPageViews = "NumberOfPageViews",
        UrlMatch = "UrlMatch",
        CustomVariable = "CustomVariable",
    }
}

/// `EventLogObject`.
#[derive(Default)]
pub struct EventLogObject {
    /// `eventLogName`, required.
    pub event_log_name: Option<String>,
    /// `isEnabled`, required.
    pub is_enabled: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EventLogObject: "EventLogObject" in API, base None, subtypes [], object None;
    req Text event_log_name "eventLogName",
    req Flag is_enabled "isEnabled",
}

/// `EventLogObjectSettings`, a [`Metadata`].
#[derive(Default)]
pub struct EventLogObjectSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `eventLogObjects`.
    pub event_log_objects: ::sforce::List<EventLogObject>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EventLogObjectSettings: "EventLogObjectSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(EventLogObject) event_log_objects "eventLogObjects",
}
::sforce::component! { EventLogObjectSettings }

::sforce::enumeration! {
    /// `EventRelayAdminState`.
    pub enum EventRelayAdminState {
        Run = "RUN",
        Stop = "STOP",
        Pause = "PAUSE",
        Delete = "DELETE",
    }
}

/// `EventRelayConfig`, a [`Metadata`].
#[derive(Default)]
pub struct EventRelayConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `destinationResourceName`, required.
    pub destination_resource_name: Option<String>,
    /// `eventChannel`, required.
    pub event_channel: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `relayOption`.
    pub relay_option: Option<String>,
    /// `state`.
    pub state: ::sforce::Pick<EventRelayAdminState>,
    /// `usageType`.
    pub usage_type: ::sforce::Pick<EventRelayUsageType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EventRelayConfig: "EventRelayConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text destination_resource_name "destinationResourceName",
    req Text event_channel "eventChannel",
    opt Text label "label",
    opt Text relay_option "relayOption",
    opt Pick(EventRelayAdminState) state "state",
    opt Pick(EventRelayUsageType) usage_type "usageType",
}
::sforce::component! { EventRelayConfig }

::sforce::enumeration! {
    /// `EventRelayUsageType`.
    pub enum EventRelayUsageType {
        AmazonEventbridge = "AMAZON_EVENTBRIDGE",
        InternalManagedSubscriptions = "INTERNAL_MANAGED_SUBSCRIPTIONS",
        InternalReplication = "INTERNAL_REPLICATION",
    }
}

/// `EventSettings`, a [`Metadata`].
#[derive(Default)]
pub struct EventSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `bypassMeteringBlock`.
    pub bypass_metering_block: Option<bool>,
    /// `enableApexLimitEvents`.
    pub enable_apex_limit_events: Option<bool>,
    /// `enableDeleteMonitoringData`.
    pub enable_delete_monitoring_data: Option<bool>,
    /// `enableDynamicStreamingChannel`.
    pub enable_dynamic_streaming_channel: Option<bool>,
    /// `enableEventLogGeneration`.
    pub enable_event_log_generation: Option<bool>,
    /// `enableEventLogWaveIntegration`.
    pub enable_event_log_wave_integration: Option<bool>,
    /// `enableLightningLoggerEvents`.
    pub enable_lightning_logger_events: Option<bool>,
    /// `enableLoginForensics`.
    pub enable_login_forensics: Option<bool>,
    /// `enableStreamingApi`.
    pub enable_streaming_api: Option<bool>,
    /// `enableTransactionSecurityPolicies`.
    pub enable_transaction_security_policies: Option<bool>,
    /// `eventLogRetentionDuration`.
    pub event_log_retention_duration: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EventSettings: "EventSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag bypass_metering_block "bypassMeteringBlock",
    opt Flag enable_apex_limit_events "enableApexLimitEvents",
    opt Flag enable_delete_monitoring_data "enableDeleteMonitoringData",
    opt Flag enable_dynamic_streaming_channel "enableDynamicStreamingChannel",
    opt Flag enable_event_log_generation "enableEventLogGeneration",
    opt Flag enable_event_log_wave_integration "enableEventLogWaveIntegration",
    opt Flag enable_lightning_logger_events "enableLightningLoggerEvents",
    opt Flag enable_login_forensics "enableLoginForensics",
    opt Flag enable_streaming_api "enableStreamingApi",
    opt Flag enable_transaction_security_policies "enableTransactionSecurityPolicies",
    opt Int event_log_retention_duration "eventLogRetentionDuration",
}
::sforce::component! { EventSettings }

::sforce::enumeration! {
    /// `EventSubscriptionAdminState`.
    pub enum EventSubscriptionAdminState {
        Run = "RUN",
        Stop = "STOP",
        Pause = "PAUSE",
    }
}

::sforce::enumeration! {
    /// `EventSubscriptionReplayPreset`.
    pub enum EventSubscriptionReplayPreset {
        Earliest = "EARLIEST",
        Latest = "LATEST",
    }
}

/// `EvfSettings`, a [`Metadata`].
#[derive(Default)]
pub struct EvfSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableCopilotAnalytics`.
    pub enable_copilot_analytics: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { EvfSettings: "EvfSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_copilot_analytics "enableCopilotAnalytics",
}
::sforce::component! { EvfSettings }

::sforce::enumeration! {
    /// `ExecutionType`.
    pub enum ExecutionType {
        Sequence = "Sequence",
        Priority = "Priority",
    }
}

::sforce::enumeration! {
    /// `ExpFeedbackCollType`.
    pub enum ExpFeedbackCollType {
        Survey = "SURVEY",
        PhoneCall = "PHONE_CALL",
    }
}

/// `ExperienceBundle`, a [`Metadata`].
#[derive(Default)]
pub struct ExperienceBundle {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `experienceResources`.
    pub experience_resources: ::sforce::Opt<ExperienceResources>,
    /// `label`, required.
    pub label: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<SiteType>,
    /// `urlPathPrefix`.
    pub url_path_prefix: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExperienceBundle: "ExperienceBundle" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt One(ExperienceResources) experience_resources "experienceResources",
    req Text label "label",
    req Pick(SiteType) r#type "type",
    opt Text url_path_prefix "urlPathPrefix",
}
::sforce::component! { ExperienceBundle }

/// `ExperienceBundleSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ExperienceBundleSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableExperienceBundleMetadata`.
    pub enable_experience_bundle_metadata: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExperienceBundleSettings: "ExperienceBundleSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_experience_bundle_metadata "enableExperienceBundleMetadata",
}
::sforce::component! { ExperienceBundleSettings }

/// `ExperienceContainer`, a [`Metadata`].
#[derive(Default)]
pub struct ExperienceContainer {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `space`, required.
    pub space: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<ExperienceContainerType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExperienceContainer: "ExperienceContainer" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text master_label "masterLabel",
    req Text space "space",
    req Pick(ExperienceContainerType) r#type "type",
}
::sforce::component! { ExperienceContainer }

::sforce::enumeration! {
    /// `ExperienceContainerType`.
    pub enum ExperienceContainerType {
        Sfs = "SFS",
        Sapp = "SAPP",
        Test = "TEST",
        Lex = "LEX",
        Scma = "SCMA",
        Sappmobilehome = "SAPPMOBILEHOME",
    }
}

/// `ExperiencePropertyTypeBundle`, a [`Metadata`].
#[derive(Default)]
pub struct ExperiencePropertyTypeBundle {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `resources`.
    pub resources: ::sforce::List<ExperiencePropertyTypeBundleResource>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExperiencePropertyTypeBundle: "ExperiencePropertyTypeBundle" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    req Text master_label "masterLabel",
    opt List(ExperiencePropertyTypeBundleResource) resources "resources",
}
::sforce::component! { ExperiencePropertyTypeBundle }

/// `ExperiencePropertyTypeBundleResource`.
#[derive(Default)]
pub struct ExperiencePropertyTypeBundleResource {
    /// `fileName`, required.
    pub file_name: Option<String>,
    /// `filePath`, required.
    pub file_path: Option<String>,
    /// `source`, required.
    pub source: Option<::sforce::Blob>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExperiencePropertyTypeBundleResource: "ExperiencePropertyTypeBundleResource" in API, base None, subtypes [], object None;
    req Text file_name "fileName",
    req Text file_path "filePath",
    req Blob source "source",
}

/// `ExperienceResource`.
#[derive(Default)]
pub struct ExperienceResource {
    /// `fileName`, required.
    pub file_name: Option<String>,
    /// `format`, required.
    pub format: Option<String>,
    /// `source`.
    pub source: Option<::sforce::Blob>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExperienceResource: "ExperienceResource" in API, base None, subtypes [], object None;
    req Text file_name "fileName",
    req Text format "format",
    opt Blob source "source",
    req Text r#type "type",
}

/// `ExperienceResources`.
#[derive(Default)]
pub struct ExperienceResources {
    /// `experienceResource`.
    pub experience_resource: ::sforce::List<ExperienceResource>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExperienceResources: "ExperienceResources" in API, base None, subtypes [], object None;
    opt List(ExperienceResource) experience_resource "experienceResource",
}

::sforce::enumeration! {
    /// `Expiration`.
    pub enum Expiration {
        ThirtyDays = "ThirtyDays",
        SixtyDays = "SixtyDays",
        NinetyDays = "NinetyDays",
        SixMonths = "SixMonths",
        OneYear = "OneYear",
        Never = "Never",
    }
}

/// `ExplainabilityMsgTemplateFieldTranslation`.
#[derive(Default)]
pub struct ExplainabilityMsgTemplateFieldTranslation {
    /// `description`.
    pub description: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `templateMessage`.
    pub template_message: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExplainabilityMsgTemplateFieldTranslation: "ExplainabilityMsgTemplateFieldTranslation" in API, base None, subtypes [], object None;
    opt Text description "description",
    opt Text label "label",
    req Text name "name",
    opt Text template_message "templateMessage",
}

::sforce::enumeration! {
    /// `ExpressionType`.
    pub enum ExpressionType {
        Sel = "sel",
        Handlebars = "handlebars",
    }
}

/// `ExtConvParticipantIntegDef`, a [`Metadata`].
#[derive(Default)]
pub struct ExtConvParticipantIntegDef {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `accountKey`.
    pub account_key: Option<String>,
    /// `botProvider`.
    pub bot_provider: ::sforce::Pick<BotProvider>,
    /// `channelMode`.
    pub channel_mode: ::sforce::Pick<ChannelMode>,
    /// `clientIdentifier`.
    pub client_identifier: Option<String>,
    /// `connectedAppOauthLink`.
    pub connected_app_oauth_link: Option<String>,
    /// `conversationVendorInfo`.
    pub conversation_vendor_info: Option<String>,
    /// `customEventPayloadField`, required.
    pub custom_event_payload_field: Option<String>,
    /// `customEventTypeField`.
    pub custom_event_type_field: Option<String>,
    /// `customPlatformEvent`, required.
    pub custom_platform_event: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `externalConversationBotDefs`.
    pub external_conversation_bot_defs: ::sforce::List<ExternalConversationBotDef>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `projectIdentifier`.
    pub project_identifier: Option<String>,
    /// `status`.
    pub status: ::sforce::Pick<ExtConvParticipantIntegDefStatus>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExtConvParticipantIntegDef: "ExtConvParticipantIntegDef" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text account_key "accountKey",
    opt Pick(BotProvider) bot_provider "botProvider",
    opt Pick(ChannelMode) channel_mode "channelMode",
    opt Text client_identifier "clientIdentifier",
    opt Text connected_app_oauth_link "connectedAppOauthLink",
    opt Text conversation_vendor_info "conversationVendorInfo",
    req Text custom_event_payload_field "customEventPayloadField",
    opt Text custom_event_type_field "customEventTypeField",
    req Text custom_platform_event "customPlatformEvent",
    req Text developer_name "developerName",
    opt List(ExternalConversationBotDef) external_conversation_bot_defs "externalConversationBotDefs",
    req Text master_label "masterLabel",
    opt Text project_identifier "projectIdentifier",
    opt Pick(ExtConvParticipantIntegDefStatus) status "status",
}
::sforce::component! { ExtConvParticipantIntegDef }

::sforce::enumeration! {
    /// `ExtConvParticipantIntegDefStatus`.
    pub enum ExtConvParticipantIntegDefStatus {
        Active = "Active",
        Inactive = "Inactive",
        Deleted = "Deleted",
    }
}

::sforce::enumeration! {
    /// `ExtendedErrorCode`.
    pub enum ExtendedErrorCode {
        ActioncallpathMissingName = "ACTIONCALLPATH_MISSING_NAME",
        ActioncallDuplicateInputParam = "ACTIONCALL_DUPLICATE_INPUT_PARAM",
        ActioncallDuplicateOutputParam = "ACTIONCALL_DUPLICATE_OUTPUT_PARAM",
        ActioncallFeatureNotSupported = "ACTIONCALL_FEATURE_NOT_SUPPORTED",
        ActioncallInputValidationFailed = "ACTIONCALL_INPUT_VALIDATION_FAILED",
        ActioncallInvalidInputParamName = "ACTIONCALL_INVALID_INPUT_PARAM_NAME",
        ActioncallInvalidIswaituntilcompleted = "ACTIONCALL_INVALID_ISWAITUNTILCOMPLETED",
        ActioncallInvalidOffset = "ACTIONCALL_INVALID_OFFSET",
        ActioncallInvalidTimeoutpathusage = "ACTIONCALL_INVALID_TIMEOUTPATHUSAGE",
        ActioncallMissingEventInfo = "ACTIONCALL_MISSING_EVENT_INFO",
        ActioncallMissingName = "ACTIONCALL_MISSING_NAME",
        ActioncallMissingOffset = "ACTIONCALL_MISSING_OFFSET",
        ActioncallMissingRequiredParam = "ACTIONCALL_MISSING_REQUIRED_PARAM",
        ActioncallMissingRequiredType = "ACTIONCALL_MISSING_REQUIRED_TYPE",
        ActioncallNotActiveForApiVersion = "ACTIONCALL_NOT_ACTIVE_FOR_API_VERSION",
        ActioncallNotFoundWithNameAndType = "ACTIONCALL_NOT_FOUND_WITH_NAME_AND_TYPE",
        ActioncallNotSupportedForProcesstype = "ACTIONCALL_NOT_SUPPORTED_FOR_PROCESSTYPE",
        ActioncallNotSupportedForTriggertype = "ACTIONCALL_NOT_SUPPORTED_FOR_TRIGGERTYPE",
        ActioncallOffsetNotSupported = "ACTIONCALL_OFFSET_NOT_SUPPORTED",
        ActioncallTransactionModelNotAllowed = "ACTIONCALL_TRANSACTION_MODEL_NOT_ALLOWED",
        ActioncallTransactionModelNotSupported = "ACTIONCALL_TRANSACTION_MODEL_NOT_SUPPORTED",
        ActioncallTriggeringRecordMismatchedObjecttype = "ACTIONCALL_TRIGGERING_RECORD_MISMATCHED_OBJECTTYPE",
        ActionButtonNotSupportedForApiVersionAtRuntime = "ACTION_BUTTON_NOT_SUPPORTED_FOR_API_VERSION_AT_RUNTIME",
        ActionButtonNotSupportedForMetadataApiVersion = "ACTION_BUTTON_NOT_SUPPORTED_FOR_METADATA_API_VERSION",
        ActionCallDmNoEmailTemplates = "ACTION_CALL_DM_NO_EMAIL_TEMPLATES",
        ActionCallDmTooManyEmailTemplates = "ACTION_CALL_DM_TOO_MANY_EMAIL_TEMPLATES",
        ActionCallInputSetupreftypeRequiresSetuprefvalue = "ACTION_CALL_INPUT_SETUPREFTYPE_REQUIRES_SETUPREFVALUE",
        ActionCallInvalidActionNameContent = "ACTION_CALL_INVALID_ACTION_NAME_CONTENT",
        ActionCallInvalidConfiguration = "ACTION_CALL_INVALID_CONFIGURATION",
        ActionCallInvalidInputParam = "ACTION_CALL_INVALID_INPUT_PARAM",
        ActionCallInvalidOutputParam = "ACTION_CALL_INVALID_OUTPUT_PARAM",
        ActionCallInvalidVersion = "ACTION_CALL_INVALID_VERSION",
        ActionCallMissingContactPoint = "ACTION_CALL_MISSING_CONTACT_POINT",
        ActionCallMissingElementDependencies = "ACTION_CALL_MISSING_ELEMENT_DEPENDENCIES",
        ActionCallMissingPlatformEventAttribute = "ACTION_CALL_MISSING_PLATFORM_EVENT_ATTRIBUTE",
        ActionInputParameterRequiresIdTypeForSetupReference = "ACTION_INPUT_PARAMETER_REQUIRES_ID_TYPE_FOR_SETUP_REFERENCE",
        ActionInputParameterTypeAndSetupReferenceTypeDoNotMatch = "ACTION_INPUT_PARAMETER_TYPE_AND_SETUP_REFERENCE_TYPE_DO_NOT_MATCH",
        ActionTypeRequiredForStep = "ACTION_TYPE_REQUIRED_FOR_STEP",
        ActivationTemplateContainsUnsupportedChannels = "ACTIVATION_TEMPLATE_CONTAINS_UNSUPPORTED_CHANNELS",
        ActivationTemplateDataGraphMissingContactPointDmo = "ACTIVATION_TEMPLATE_DATA_GRAPH_MISSING_CONTACT_POINT_DMO",
        ActivationTemplateDataGraphMissingDataSourceIdField = "ACTIVATION_TEMPLATE_DATA_GRAPH_MISSING_DATA_SOURCE_ID_FIELD",
        ActivationTemplateDataGraphMissingFields = "ACTIVATION_TEMPLATE_DATA_GRAPH_MISSING_FIELDS",
        ActivationTemplateDataGraphMissingFilterField = "ACTIVATION_TEMPLATE_DATA_GRAPH_MISSING_FILTER_FIELD",
        ActivationTemplateDataGraphMissingPreferenceFields = "ACTIVATION_TEMPLATE_DATA_GRAPH_MISSING_PREFERENCE_FIELDS",
        ActivationTemplateDataGraphMissingSortField = "ACTIVATION_TEMPLATE_DATA_GRAPH_MISSING_SORT_FIELD",
        ActivationTemplateDataGraphRelatedObjectLevelUnsupported = "ACTIVATION_TEMPLATE_DATA_GRAPH_RELATED_OBJECT_LEVEL_UNSUPPORTED",
        ActivationTemplateMissingRequiredChannel = "ACTIVATION_TEMPLATE_MISSING_REQUIRED_CHANNEL",
        ActivationTemplateNotFound = "ACTIVATION_TEMPLATE_NOT_FOUND",
        ActivationTemplatePathDataGraphPathMismatch = "ACTIVATION_TEMPLATE_PATH_DATA_GRAPH_PATH_MISMATCH",
        ActivationTemplateRequiredForNonUnifiedIndividual = "ACTIVATION_TEMPLATE_REQUIRED_FOR_NON_UNIFIED_INDIVIDUAL",
        ActivationTemplateWhatsappUsesSmsChannel = "ACTIVATION_TEMPLATE_WHATSAPP_USES_SMS_CHANNEL",
        AddingAttachmentQuestionsAdditionToExistingSurvey = "ADDING_ATTACHMENT_QUESTIONS_ADDITION_TO_EXISTING_SURVEY",
        AdvancedApprovalsLicenseRequiredForActivation = "ADVANCED_APPROVALS_LICENSE_REQUIRED_FOR_ACTIVATION",
        AdvancedApprovalsLicenseRequiredForExecution = "ADVANCED_APPROVALS_LICENSE_REQUIRED_FOR_EXECUTION",
        AdvancedApprovalsLicenseRequiredForSave = "ADVANCED_APPROVALS_LICENSE_REQUIRED_FOR_SAVE",
        ApexcalloutInputDuplicate = "APEXCALLOUT_INPUT_DUPLICATE",
        ApexcalloutInputIncompatibleDatatype = "APEXCALLOUT_INPUT_INCOMPATIBLE_DATATYPE",
        ApexcalloutInvalid = "APEXCALLOUT_INVALID",
        ApexcalloutMissingClassname = "APEXCALLOUT_MISSING_CLASSNAME",
        ApexcalloutNotFound = "APEXCALLOUT_NOT_FOUND",
        ApexcalloutOutputIncompatibleDatatype = "APEXCALLOUT_OUTPUT_INCOMPATIBLE_DATATYPE",
        ApexcalloutOutputInvalid = "APEXCALLOUT_OUTPUT_INVALID",
        ApexcalloutRequiredInputMissing = "APEXCALLOUT_REQUIRED_INPUT_MISSING",
        ApexclassMissingInterface = "APEXCLASS_MISSING_INTERFACE",
        ApexClassVariableNotFound = "APEX_CLASS_VARIABLE_NOT_FOUND",
        AssigneeAutoproc = "ASSIGNEE_AUTOPROC",
        AssigneeRequiredWhenSpecifyingRunAsUser = "ASSIGNEE_REQUIRED_WHEN_SPECIFYING_RUN_AS_USER",
        AssigneeUserUsername = "ASSIGNEE_USER_USERNAME",
        AssignmentitemElementMissingDatatype = "ASSIGNMENTITEM_ELEMENT_MISSING_DATATYPE",
        AssignmentitemElementNotSupported = "ASSIGNMENTITEM_ELEMENT_NOT_SUPPORTED",
        AssignmentitemFieldInvalidDatatype = "ASSIGNMENTITEM_FIELD_INVALID_DATATYPE",
        AssignmentitemFieldInvalidDatatypeWithElement = "ASSIGNMENTITEM_FIELD_INVALID_DATATYPE_WITH_ELEMENT",
        AssignmentitemIncompatibleDatatypes = "ASSIGNMENTITEM_INCOMPATIBLE_DATATYPES",
        AssignmentitemInvalidAssigntoreference = "ASSIGNMENTITEM_INVALID_ASSIGNTOREFERENCE",
        AssignmentitemInvalidCollection = "ASSIGNMENTITEM_INVALID_COLLECTION",
        AssignmentitemInvalidDatatypeInElement = "ASSIGNMENTITEM_INVALID_DATATYPE_IN_ELEMENT",
        AssignmentitemInvalidElementreference = "ASSIGNMENTITEM_INVALID_ELEMENTREFERENCE",
        AssignmentitemInvalidMergeField = "ASSIGNMENTITEM_INVALID_MERGE_FIELD",
        AssignmentitemInvalidOperator = "ASSIGNMENTITEM_INVALID_OPERATOR",
        AssignmentitemInvalidReference = "ASSIGNMENTITEM_INVALID_REFERENCE",
        AssignmentitemInvalidValue = "ASSIGNMENTITEM_INVALID_VALUE",
        AssignmentitemLeftDatatypeInvalidForOperator = "ASSIGNMENTITEM_LEFT_DATATYPE_INVALID_FOR_OPERATOR",
        AssignmentitemModifiesNonvariable = "ASSIGNMENTITEM_MODIFIES_NONVARIABLE",
        AssignmentitemNonexistentReference = "ASSIGNMENTITEM_NONEXISTENT_REFERENCE",
        AssignmentitemRequired = "ASSIGNMENTITEM_REQUIRED",
        AssignmentitemRightDatatypeInvalidForOperator = "ASSIGNMENTITEM_RIGHT_DATATYPE_INVALID_FOR_OPERATOR",
        AsyncActionNotSupportedForProcesstype = "ASYNC_ACTION_NOT_SUPPORTED_FOR_PROCESSTYPE",
        AsyncActionTimeoutError = "ASYNC_ACTION_TIMEOUT_ERROR",
        AttributeInvalidOutcomeValue = "ATTRIBUTE_INVALID_OUTCOME_VALUE",
        AttributeInvalidValue = "ATTRIBUTE_INVALID_VALUE",
        AutolaunchedChoicelookupNotSupported = "AUTOLAUNCHED_CHOICELOOKUP_NOT_SUPPORTED",
        AutolaunchedChoiceNotSupported = "AUTOLAUNCHED_CHOICE_NOT_SUPPORTED",
        AutolaunchedScreenNotSupported = "AUTOLAUNCHED_SCREEN_NOT_SUPPORTED",
        AutolaunchedStepNotSupported = "AUTOLAUNCHED_STEP_NOT_SUPPORTED",
        AutolaunchedSubflowIncompatibleFlowtype = "AUTOLAUNCHED_SUBFLOW_INCOMPATIBLE_FLOWTYPE",
        AutolaunchedWaitNotSupported = "AUTOLAUNCHED_WAIT_NOT_SUPPORTED",
        AutomationEventPathExperimentMissingElementDependencies = "AUTOMATION_EVENT_PATH_EXPERIMENT_MISSING_ELEMENT_DEPENDENCIES",
        BackgroundStepsDetectAsyncProcessing = "BACKGROUND_STEPS_DETECT_ASYNC_PROCESSING",
        BeforeSaveFlowRecordUpdateCannotHaveFaultConnector = "BEFORE_SAVE_FLOW_RECORD_UPDATE_CANNOT_HAVE_FAULT_CONNECTOR",
        BeforeSaveFlowRecordUpdateInvalidReference = "BEFORE_SAVE_FLOW_RECORD_UPDATE_INVALID_REFERENCE",
        BeforeSaveFlowRecordUpdateRelatedRecordRequiresInputassignments = "BEFORE_SAVE_FLOW_RECORD_UPDATE_RELATED_RECORD_REQUIRES_INPUTASSIGNMENTS",
        BeforeSaveFlowRecordUpdateRequiresInputassignments = "BEFORE_SAVE_FLOW_RECORD_UPDATE_REQUIRES_INPUTASSIGNMENTS",
        BothStartNodeAndReferenceFound = "BOTH_START_NODE_AND_REFERENCE_FOUND",
        ChoicefieldDefaultChoiceNotFound = "CHOICEFIELD_DEFAULT_CHOICE_NOT_FOUND",
        ChoicefieldMissingChoice = "CHOICEFIELD_MISSING_CHOICE",
        ChoicelookupDatatypeIncompatibleWithChoicefield = "CHOICELOOKUP_DATATYPE_INCOMPATIBLE_WITH_CHOICEFIELD",
        ChoiceDatatypeIncompatibleWithChoicefield = "CHOICE_DATATYPE_INCOMPATIBLE_WITH_CHOICEFIELD",
        ChoiceLookupCollectionReferenceNull = "CHOICE_LOOKUP_COLLECTION_REFERENCE_NULL",
        ChoiceLookupInvalidCollectionReference = "CHOICE_LOOKUP_INVALID_COLLECTION_REFERENCE",
        ChoiceNotSupportedForScreenfieldtype = "CHOICE_NOT_SUPPORTED_FOR_SCREENFIELDTYPE",
        ChoiceUsedMultipleTimesInSameField = "CHOICE_USED_MULTIPLE_TIMES_IN_SAME_FIELD",
        CollectionProcessorDuplicateMapitem = "COLLECTION_PROCESSOR_DUPLICATE_MAPITEM",
        CollectionProcessorInvalidCollectionReference = "COLLECTION_PROCESSOR_INVALID_COLLECTION_REFERENCE",
        CollectionProcessorInvalidConfiguration = "COLLECTION_PROCESSOR_INVALID_CONFIGURATION",
        CollectionProcessorInvalidOutputsobjecttype = "COLLECTION_PROCESSOR_INVALID_OUTPUTSOBJECTTYPE",
        CollectionProcessorMaxSortFieldsLimitExceeded = "COLLECTION_PROCESSOR_MAX_SORT_FIELDS_LIMIT_EXCEEDED",
        CollectionProcessorMismatchedObjecttype = "COLLECTION_PROCESSOR_MISMATCHED_OBJECTTYPE",
        CollectionProcessorMissingMap = "COLLECTION_PROCESSOR_MISSING_MAP",
        CollectionProcessorMissingOutputsobjecttype = "COLLECTION_PROCESSOR_MISSING_OUTPUTSOBJECTTYPE",
        CollectionProcessorMissingParameter = "COLLECTION_PROCESSOR_MISSING_PARAMETER",
        CollectionProcessorMissingSort = "COLLECTION_PROCESSOR_MISSING_SORT",
        CollectionProcessorNotSupportedForApiVersion = "COLLECTION_PROCESSOR_NOT_SUPPORTED_FOR_API_VERSION",
        CollectionProcessorRequiresPerm = "COLLECTION_PROCESSOR_REQUIRES_PERM",
        CollectionProcessorSortFieldInvalidForObject = "COLLECTION_PROCESSOR_SORT_FIELD_INVALID_FOR_OBJECT",
        CollectionProcessorTypeNotSupported = "COLLECTION_PROCESSOR_TYPE_NOT_SUPPORTED",
        CollectionProcessorVariableNull = "COLLECTION_PROCESSOR_VARIABLE_NULL",
        ConditionalScreenfieldVisibilityNotSupportedForEnvironment = "CONDITIONAL_SCREENFIELD_VISIBILITY_NOT_SUPPORTED_FOR_ENVIRONMENT",
        ConditionalScreenFieldVisibilityNotSupportedForScreenField = "CONDITIONAL_SCREEN_FIELD_VISIBILITY_NOT_SUPPORTED_FOR_SCREEN_FIELD",
        ConditionBuilderMissingFlowVariable = "CONDITION_BUILDER_MISSING_FLOW_VARIABLE",
        ConditionBuilderMissingRequiredPermissions = "CONDITION_BUILDER_MISSING_REQUIRED_PERMISSIONS",
        ConditionBuilderUnsupportedFlowVariable = "CONDITION_BUILDER_UNSUPPORTED_FLOW_VARIABLE",
        ConditionInvalidLeftoperand = "CONDITION_INVALID_LEFTOPERAND",
        ConditionLogicExceedsLimit = "CONDITION_LOGIC_EXCEEDS_LIMIT",
        ConditionLogicInvalid = "CONDITION_LOGIC_INVALID",
        ConditionLogicMissing = "CONDITION_LOGIC_MISSING",
        ConditionMissingDatatype = "CONDITION_MISSING_DATATYPE",
        ConditionMissingOperator = "CONDITION_MISSING_OPERATOR",
        ConditionOperandDatatypesIncompatible = "CONDITION_OPERAND_DATATYPES_INCOMPATIBLE",
        ConditionOperandIncompatibleWithElement = "CONDITION_OPERAND_INCOMPATIBLE_WITH_ELEMENT",
        ConditionOperatorIncompatible = "CONDITION_OPERATOR_INCOMPATIBLE",
        ConditionReferencedElementNotFound = "CONDITION_REFERENCED_ELEMENT_NOT_FOUND",
        ConditionRightoperandNull = "CONDITION_RIGHTOPERAND_NULL",
        ConditionTraversalTooDeep = "CONDITION_TRAVERSAL_TOO_DEEP",
        ConnectorMissingTarget = "CONNECTOR_MISSING_TARGET",
        ConstantIncludesReferences = "CONSTANT_INCLUDES_REFERENCES",
        ContentKeyOrIdNotFound = "CONTENT_KEY_OR_ID_NOT_FOUND",
        CustomeventsNotEnabled = "CUSTOMEVENTS_NOT_ENABLED",
        CustomeventMissingProcessmetadatavalues = "CUSTOMEVENT_MISSING_PROCESSMETADATAVALUES",
        CustomeventObjecttypeNotFound = "CUSTOMEVENT_OBJECTTYPE_NOT_FOUND",
        CustomeventObjecttypeNotSupported = "CUSTOMEVENT_OBJECTTYPE_NOT_SUPPORTED",
        CustomeventProcessmetadatavaluesMissingName = "CUSTOMEVENT_PROCESSMETADATAVALUES_MISSING_NAME",
        CustomeventProcessmetadatavaluesMoreThanOneName = "CUSTOMEVENT_PROCESSMETADATAVALUES_MORE_THAN_ONE_NAME",
        CustomEmailMissingFieldValue = "CUSTOM_EMAIL_MISSING_FIELD_VALUE",
        CustomEventRelatedObjectUnsupported = "CUSTOM_EVENT_RELATED_OBJECT_UNSUPPORTED",
        CustomPropertyInvalidKey = "CUSTOM_PROPERTY_INVALID_KEY",
        CustomPropertyInvalidKeyValuePair = "CUSTOM_PROPERTY_INVALID_KEY_VALUE_PAIR",
        CustomPropertyInvalidName = "CUSTOM_PROPERTY_INVALID_NAME",
        CustomPropertyInvalidValue = "CUSTOM_PROPERTY_INVALID_VALUE",
        CustomPropertyInvalidValueForKey = "CUSTOM_PROPERTY_INVALID_VALUE_FOR_KEY",
        CustomPropertyNotSupported = "CUSTOM_PROPERTY_NOT_SUPPORTED",
        CustomPropertyRequiredKeyMissing = "CUSTOM_PROPERTY_REQUIRED_KEY_MISSING",
        DatatypeInvalid = "DATATYPE_INVALID",
        DatatypeMappingBothApexclassAndSobjectNotSupported = "DATATYPE_MAPPING_BOTH_APEXCLASS_AND_SOBJECT_NOT_SUPPORTED",
        DatatypeMappingBothTypenameAndValueMappingNotSupported = "DATATYPE_MAPPING_BOTH_TYPENAME_AND_VALUE_MAPPING_NOT_SUPPORTED",
        DatatypeMappingOutputKeyInvalid = "DATATYPE_MAPPING_OUTPUT_KEY_INVALID",
        DatatypeMappingOutputKeyNotACollection = "DATATYPE_MAPPING_OUTPUT_KEY_NOT_A_COLLECTION",
        DatatypeMappingOutputTargetAndKeySame = "DATATYPE_MAPPING_OUTPUT_TARGET_AND_KEY_SAME",
        DatatypeMappingOutputTargetReplaceAnotherOutput = "DATATYPE_MAPPING_OUTPUT_TARGET_REPLACE_ANOTHER_OUTPUT",
        DatatypeMappingOutputTransformTargetNotSupported = "DATATYPE_MAPPING_OUTPUT_TRANSFORM_TARGET_NOT_SUPPORTED",
        DatatypeMappingOutputTransformTypeNotSupported = "DATATYPE_MAPPING_OUTPUT_TRANSFORM_TYPE_NOT_SUPPORTED",
        DatatypeMissing = "DATATYPE_MISSING",
        DataGraphsUnsupportedInFlowTransform = "DATA_GRAPHS_UNSUPPORTED_IN_FLOW_TRANSFORM",
        DataGraphDataChangeDefaultDataSpaceNotUsed = "DATA_GRAPH_DATA_CHANGE_DEFAULT_DATA_SPACE_NOT_USED",
        DataGraphDataChangeRootDmoMismatch = "DATA_GRAPH_DATA_CHANGE_ROOT_DMO_MISMATCH",
        DataGraphDataChangeTriggeringDataGraphNull = "DATA_GRAPH_DATA_CHANGE_TRIGGERING_DATA_GRAPH_NULL",
        DataGraphDataChangeUnifiedIndividualNotUsed = "DATA_GRAPH_DATA_CHANGE_UNIFIED_INDIVIDUAL_NOT_USED",
        DataGraphDataChangeUnifiedIndividualNotUsedForPathExperiment = "DATA_GRAPH_DATA_CHANGE_UNIFIED_INDIVIDUAL_NOT_USED_FOR_PATH_EXPERIMENT",
        DataGraphDmoNotUnifiedIndividual = "DATA_GRAPH_DMO_NOT_UNIFIED_INDIVIDUAL",
        DataSpaceRequiredForFlowType = "DATA_SPACE_REQUIRED_FOR_FLOW_TYPE",
        DataSpaceUnsupportedForFlowType = "DATA_SPACE_UNSUPPORTED_FOR_FLOW_TYPE",
        DataTypeNotSupportedForProcesstype = "DATA_TYPE_NOT_SUPPORTED_FOR_PROCESSTYPE",
        DataTypeNotSupportedInCondition = "DATA_TYPE_NOT_SUPPORTED_IN_CONDITION",
        DecisionAiModeFlowTypeNotAllowed = "DECISION_AI_MODE_FLOW_TYPE_NOT_ALLOWED",
        DecisionAiModeNoEinsteinGptEnabled = "DECISION_AI_MODE_NO_EINSTEIN_GPT_ENABLED",
        DecisionDefaultConnectorMissingLabel = "DECISION_DEFAULT_CONNECTOR_MISSING_LABEL",
        DecisionMissingOutcome = "DECISION_MISSING_OUTCOME",
        DeterminationFlowActionTypeRequired = "DETERMINATION_FLOW_ACTION_TYPE_REQUIRED",
        DuplicateCustomPropertyName = "DUPLICATE_CUSTOM_PROPERTY_NAME",
        DuplicateFlowTestPoint = "DUPLICATE_FLOW_TEST_POINT",
        DuplicateQuestionNotAllowed = "DUPLICATE_QUESTION_NOT_ALLOWED",
        DynamicTypeMappingMissing = "DYNAMIC_TYPE_MAPPING_MISSING",
        DynamicTypeNotSupportedForMetadataApiVersion = "DYNAMIC_TYPE_NOT_SUPPORTED_FOR_METADATA_API_VERSION",
        EitherConditionsOrActionNotSupported = "EITHER_CONDITIONS_OR_ACTION_NOT_SUPPORTED",
        ElementConnectsToSelf = "ELEMENT_CONNECTS_TO_SELF",
        ElementCoordinatesInvalid = "ELEMENT_COORDINATES_INVALID",
        ElementInvalidConnector = "ELEMENT_INVALID_CONNECTOR",
        ElementInvalidReference = "ELEMENT_INVALID_REFERENCE",
        ElementInvalidReferenceForConflictingFieldValue = "ELEMENT_INVALID_REFERENCE_FOR_CONFLICTING_FIELD_VALUE",
        ElementMissingConnector = "ELEMENT_MISSING_CONNECTOR",
        ElementMissingLabel = "ELEMENT_MISSING_LABEL",
        ElementMissingName = "ELEMENT_MISSING_NAME",
        ElementMissingReference = "ELEMENT_MISSING_REFERENCE",
        ElementMoreThanOneField = "ELEMENT_MORE_THAN_ONE_FIELD",
        ElementNameInvalid = "ELEMENT_NAME_INVALID",
        ElementNeverUsed = "ELEMENT_NEVER_USED",
        ElementNotFound = "ELEMENT_NOT_FOUND",
        ElementNotSupportedInSubflowForTriggerType = "ELEMENT_NOT_SUPPORTED_IN_SUBFLOW_FOR_TRIGGER_TYPE",
        ElementRequiresPerm = "ELEMENT_REQUIRES_PERM",
        ElementScaleSmallerThanDefaultvalue = "ELEMENT_SCALE_SMALLER_THAN_DEFAULTVALUE",
        ElementSubtypeNotSupportedForElementtype = "ELEMENT_SUBTYPE_NOT_SUPPORTED_FOR_ELEMENTTYPE",
        ElementSubtypeNotSupportedForProcesstype = "ELEMENT_SUBTYPE_NOT_SUPPORTED_FOR_PROCESSTYPE",
        ElementTypeNotSupportedForEnvironment = "ELEMENT_TYPE_NOT_SUPPORTED_FOR_ENVIRONMENT",
        EntryConditionConflictingFilters = "ENTRY_CONDITION_CONFLICTING_FILTERS",
        EnvironmentsValueChanged = "ENVIRONMENTS_VALUE_CHANGED",
        EnvironmentPermissionRequired = "ENVIRONMENT_PERMISSION_REQUIRED",
        ExternalObjectsNotSupported = "EXTERNAL_OBJECTS_NOT_SUPPORTED",
        ExternalObjectFieldsNotSupported = "EXTERNAL_OBJECT_FIELDS_NOT_SUPPORTED",
        ExternalSystemFlowInvalidPollingFrequency = "EXTERNAL_SYSTEM_FLOW_INVALID_POLLING_FREQUENCY",
        ExAutolaunchedSubflowIncompatibleFlowtype = "EX_AUTOLAUNCHED_SUBFLOW_INCOMPATIBLE_FLOWTYPE",
        FaultConnectorNotSupportedForProcessType = "FAULT_CONNECTOR_NOT_SUPPORTED_FOR_PROCESS_TYPE",
        FeatureDisabled = "FEATURE_DISABLED",
        FerovInvalidInputConfiguratorMode = "FEROV_INVALID_INPUT_CONFIGURATOR_MODE",
        FieldassignmentFieldIncompatibleDatatype = "FIELDASSIGNMENT_FIELD_INCOMPATIBLE_DATATYPE",
        FieldassignmentInvalidDatatype = "FIELDASSIGNMENT_INVALID_DATATYPE",
        FieldassignmentInvalidElement = "FIELDASSIGNMENT_INVALID_ELEMENT",
        FieldassignmentInvalidReference = "FIELDASSIGNMENT_INVALID_REFERENCE",
        FieldassignmentMultipleReferencesSameField = "FIELDASSIGNMENT_MULTIPLE_REFERENCES_SAME_FIELD",
        FieldassignmentPicklistfieldIncompatibleDatatype = "FIELDASSIGNMENT_PICKLISTFIELD_INCOMPATIBLE_DATATYPE",
        FieldassignmentReferencedElementMissingDatatype = "FIELDASSIGNMENT_REFERENCED_ELEMENT_MISSING_DATATYPE",
        FieldserviceUnsupportedFieldType = "FIELDSERVICE_UNSUPPORTED_FIELD_TYPE",
        FieldInvalidValue = "FIELD_INVALID_VALUE",
        FieldNotFound = "FIELD_NOT_FOUND",
        FieldRelationshipNotSupported = "FIELD_RELATIONSHIP_NOT_SUPPORTED",
        FieldRequiresPerm = "FIELD_REQUIRES_PERM",
        FieldTypeNotSupportedAsChildOfScreenfieldRegionOrRegioncontainer = "FIELD_TYPE_NOT_SUPPORTED_AS_CHILD_OF_SCREENFIELD_REGION_OR_REGIONCONTAINER",
        FieldTypeNotSupportedAsParent = "FIELD_TYPE_NOT_SUPPORTED_AS_PARENT",
        FieldTypeUnsupported = "FIELD_TYPE_UNSUPPORTED",
        FieldValueRequiresPerm = "FIELD_VALUE_REQUIRES_PERM",
        FlexipageComponentAttributeExpressionException = "FLEXIPAGE_COMPONENT_ATTRIBUTE_EXPRESSION_EXCEPTION",
        FlexipageComponentAttributeGenericException = "FLEXIPAGE_COMPONENT_ATTRIBUTE_GENERIC_EXCEPTION",
        FlexipageComponentAttributeMissingRequired = "FLEXIPAGE_COMPONENT_ATTRIBUTE_MISSING_REQUIRED",
        FlexipageComponentAttributeTooLong = "FLEXIPAGE_COMPONENT_ATTRIBUTE_TOO_LONG",
        FlexipageComponentCustomValidationException = "FLEXIPAGE_COMPONENT_CUSTOM_VALIDATION_EXCEPTION",
        FlexipageComponentDesignException = "FLEXIPAGE_COMPONENT_DESIGN_EXCEPTION",
        FlexipageComponentEventDuplicateTargetException = "FLEXIPAGE_COMPONENT_EVENT_DUPLICATE_TARGET_EXCEPTION",
        FlexipageComponentEventEmptyTargetMappingException = "FLEXIPAGE_COMPONENT_EVENT_EMPTY_TARGET_MAPPING_EXCEPTION",
        FlexipageComponentEventInvalidFormfactorException = "FLEXIPAGE_COMPONENT_EVENT_INVALID_FORMFACTOR_EXCEPTION",
        FlexipageComponentEventInvalidServiceException = "FLEXIPAGE_COMPONENT_EVENT_INVALID_SERVICE_EXCEPTION",
        FlexipageComponentEventSourceException = "FLEXIPAGE_COMPONENT_EVENT_SOURCE_EXCEPTION",
        FlexipageComponentMaxLimitException = "FLEXIPAGE_COMPONENT_MAX_LIMIT_EXCEPTION",
        FlexipageComponentRuleValidationException = "FLEXIPAGE_COMPONENT_RULE_VALIDATION_EXCEPTION",
        FlexipageDuplicatePropertyComponentException = "FLEXIPAGE_DUPLICATE_PROPERTY_COMPONENT_EXCEPTION",
        FlexipageEventAttributeGenericException = "FLEXIPAGE_EVENT_ATTRIBUTE_GENERIC_EXCEPTION",
        FlexipageInvalidItemInstanceTypeException = "FLEXIPAGE_INVALID_ITEM_INSTANCE_TYPE_EXCEPTION",
        FlexipageInvalidPropertyTypeComponentException = "FLEXIPAGE_INVALID_PROPERTY_TYPE_COMPONENT_EXCEPTION",
        FlexipageInvalidPropertyTypeEventTargetException = "FLEXIPAGE_INVALID_PROPERTY_TYPE_EVENT_TARGET_EXCEPTION",
        FlexipageItemInstanceCustomValidationException = "FLEXIPAGE_ITEM_INSTANCE_CUSTOM_VALIDATION_EXCEPTION",
        FlexipageMaxInteractionsException = "FLEXIPAGE_MAX_INTERACTIONS_EXCEPTION",
        FlexipagePicklistInvalidValueException = "FLEXIPAGE_PICKLIST_INVALID_VALUE_EXCEPTION",
        FlexipageRenamedComponentValidationException = "FLEXIPAGE_RENAMED_COMPONENT_VALIDATION_EXCEPTION",
        FlexipageTemplateInvalidSwitch = "FLEXIPAGE_TEMPLATE_INVALID_SWITCH",
        FlowAlreadyOverridden = "FLOW_ALREADY_OVERRIDDEN",
        FlowApprovalRecallInvalidConnector = "FLOW_APPROVAL_RECALL_INVALID_CONNECTOR",
        FlowApprovalRecallTooManyPaths = "FLOW_APPROVAL_RECALL_TOO_MANY_PATHS",
        FlowCampaignBusinessUnitNoAccess = "FLOW_CAMPAIGN_BUSINESS_UNIT_NO_ACCESS",
        FlowCapabilityInputDataTypeInvalid = "FLOW_CAPABILITY_INPUT_DATA_TYPE_INVALID",
        FlowCapabilityInputInvalid = "FLOW_CAPABILITY_INPUT_INVALID",
        FlowCapabilityInputMissing = "FLOW_CAPABILITY_INPUT_MISSING",
        FlowCapabilityInvalid = "FLOW_CAPABILITY_INVALID",
        FlowCapabilityMissing = "FLOW_CAPABILITY_MISSING",
        FlowComplexObjectFieldDetailsInvalidFerov = "FLOW_COMPLEX_OBJECT_FIELD_DETAILS_INVALID_FEROV",
        FlowComplexValueCollectionTypeExpected = "FLOW_COMPLEX_VALUE_COLLECTION_TYPE_EXPECTED",
        FlowComplexValueInvalid = "FLOW_COMPLEX_VALUE_INVALID",
        FlowComplexValueInvalidJson = "FLOW_COMPLEX_VALUE_INVALID_JSON",
        FlowComplexValueInvalidMergeField = "FLOW_COMPLEX_VALUE_INVALID_MERGE_FIELD",
        FlowComplexValueNotSupported = "FLOW_COMPLEX_VALUE_NOT_SUPPORTED",
        FlowComplexValueScalarTypeExpected = "FLOW_COMPLEX_VALUE_SCALAR_TYPE_EXPECTED",
        FlowComplexValueTypeDatatypeInvalid = "FLOW_COMPLEX_VALUE_TYPE_DATATYPE_INVALID",
        FlowComplexValueTypeDatatypeMissing = "FLOW_COMPLEX_VALUE_TYPE_DATATYPE_MISSING",
        FlowComplexValueTypeElementReferenceInvalid = "FLOW_COMPLEX_VALUE_TYPE_ELEMENT_REFERENCE_INVALID",
        FlowComplexValueTypeElementReferenceMissing = "FLOW_COMPLEX_VALUE_TYPE_ELEMENT_REFERENCE_MISSING",
        FlowComplexValueTypeFieldReferenceInvalid = "FLOW_COMPLEX_VALUE_TYPE_FIELD_REFERENCE_INVALID",
        FlowComplexValueTypeFieldReferenceMissing = "FLOW_COMPLEX_VALUE_TYPE_FIELD_REFERENCE_MISSING",
        FlowComplexValueTypeObjecttypeInvalid = "FLOW_COMPLEX_VALUE_TYPE_OBJECTTYPE_INVALID",
        FlowComplexValueTypeObjecttypeMissing = "FLOW_COMPLEX_VALUE_TYPE_OBJECTTYPE_MISSING",
        FlowConditionInvalidField = "FLOW_CONDITION_INVALID_FIELD",
        FlowConditionMissingField = "FLOW_CONDITION_MISSING_FIELD",
        FlowConditionNestingLimitExceeded = "FLOW_CONDITION_NESTING_LIMIT_EXCEEDED",
        FlowContextRecordAssignmentVariableInvalid = "FLOW_CONTEXT_RECORD_ASSIGNMENT_VARIABLE_INVALID",
        FlowCustomErrorCompoundFieldNotSupported = "FLOW_CUSTOM_ERROR_COMPOUND_FIELD_NOT_SUPPORTED",
        FlowCustomErrorEmptyMessagesList = "FLOW_CUSTOM_ERROR_EMPTY_MESSAGES_LIST",
        FlowCustomErrorInvalidOrIncompleteField = "FLOW_CUSTOM_ERROR_INVALID_OR_INCOMPLETE_FIELD",
        FlowCustomErrorMultipleErrorsOnField = "FLOW_CUSTOM_ERROR_MULTIPLE_ERRORS_ON_FIELD",
        FlowCustomErrorMultiplePageErrorsException = "FLOW_CUSTOM_ERROR_MULTIPLE_PAGE_ERRORS_EXCEPTION",
        FlowCustomErrorNoFieldSelectionForFieldError = "FLOW_CUSTOM_ERROR_NO_FIELD_SELECTION_FOR_FIELD_ERROR",
        FlowDataProcessingLimitExceeded = "FLOW_DATA_PROCESSING_LIMIT_EXCEEDED",
        FlowElementScaleLessThanZero = "FLOW_ELEMENT_SCALE_LESS_THAN_ZERO",
        FlowExceededExitruleMaxCount = "FLOW_EXCEEDED_EXITRULE_MAX_COUNT",
        FlowExitruleExecutionDelayWarning = "FLOW_EXITRULE_EXECUTION_DELAY_WARNING",
        FlowExitruleWithNoCondition = "FLOW_EXITRULE_WITH_NO_CONDITION",
        FlowExperimentDataGraphNameNotSet = "FLOW_EXPERIMENT_DATA_GRAPH_NAME_NOT_SET",
        FlowExperimentDurationInvalidValue = "FLOW_EXPERIMENT_DURATION_INVALID_VALUE",
        FlowExperimentDurationUnitInvalidValue = "FLOW_EXPERIMENT_DURATION_UNIT_INVALID_VALUE",
        FlowExperimentEinsteinGuardNotEnabled = "FLOW_EXPERIMENT_EINSTEIN_GUARD_NOT_ENABLED",
        FlowExperimentGoToNotSupported = "FLOW_EXPERIMENT_GO_TO_NOT_SUPPORTED",
        FlowExperimentInvalidPrimaryMetric = "FLOW_EXPERIMENT_INVALID_PRIMARY_METRIC",
        FlowExperimentInvalidTotalPathPercentage = "FLOW_EXPERIMENT_INVALID_TOTAL_PATH_PERCENTAGE",
        FlowExperimentIsNotAllowedWithPendingDml = "FLOW_EXPERIMENT_IS_NOT_ALLOWED_WITH_PENDING_DML",
        FlowExperimentMissingFallbackMode = "FLOW_EXPERIMENT_MISSING_FALLBACK_MODE",
        FlowExperimentNestingInSubflowNotSupported = "FLOW_EXPERIMENT_NESTING_IN_SUBFLOW_NOT_SUPPORTED",
        FlowExperimentNestingNotSupported = "FLOW_EXPERIMENT_NESTING_NOT_SUPPORTED",
        FlowExperimentOotbEmailRequiresSendEmail = "FLOW_EXPERIMENT_OOTB_EMAIL_REQUIRES_SEND_EMAIL",
        FlowExperimentPathsCountAboveMaximum = "FLOW_EXPERIMENT_PATHS_COUNT_ABOVE_MAXIMUM",
        FlowExperimentPathsCountBelowMinimum = "FLOW_EXPERIMENT_PATHS_COUNT_BELOW_MINIMUM",
        FlowExperimentPathPercentageInvalid = "FLOW_EXPERIMENT_PATH_PERCENTAGE_INVALID",
        FlowExperimentPersonalizationSetupIncomplete = "FLOW_EXPERIMENT_PERSONALIZATION_SETUP_INCOMPLETE",
        FlowExperimentTestGroupNotSupported = "FLOW_EXPERIMENT_TEST_GROUP_NOT_SUPPORTED",
        FlowExperimentTestGroupPercentageInvalidValue = "FLOW_EXPERIMENT_TEST_GROUP_PERCENTAGE_INVALID_VALUE",
        FlowFormulaFieldMissing = "FLOW_FORMULA_FIELD_MISSING",
        FlowFormulaNotSupported = "FLOW_FORMULA_NOT_SUPPORTED",
        FlowGetRecordsDuplicateSiblings = "FLOW_GET_RECORDS_DUPLICATE_SIBLINGS",
        FlowGetRecordsNestedLevelsMaxLimit = "FLOW_GET_RECORDS_NESTED_LEVELS_MAX_LIMIT",
        FlowGetRecordsObjectsMaxLimit = "FLOW_GET_RECORDS_OBJECTS_MAX_LIMIT",
        FlowGetRecordsRelaFieldInvalid = "FLOW_GET_RECORDS_RELA_FIELD_INVALID",
        FlowGetRecordsRelaObjInvalid = "FLOW_GET_RECORDS_RELA_OBJ_INVALID",
        FlowGetRecordsRelaRecUnsupp = "FLOW_GET_RECORDS_RELA_REC_UNSUPP",
        FlowImmediatePathIncompatibleWithExternalCallouts = "FLOW_IMMEDIATE_PATH_INCOMPATIBLE_WITH_EXTERNAL_CALLOUTS",
        FlowImmediatePathIncompatibleWithExternalObjects = "FLOW_IMMEDIATE_PATH_INCOMPATIBLE_WITH_EXTERNAL_OBJECTS",
        FlowIncludesStep = "FLOW_INCLUDES_STEP",
        FlowInlineTransformApiVersionNotSupported = "FLOW_INLINE_TRANSFORM_API_VERSION_NOT_SUPPORTED",
        FlowInlineTransformNotSupported = "FLOW_INLINE_TRANSFORM_NOT_SUPPORTED",
        FlowInputparamMismatchedApexClass = "FLOW_INPUTPARAM_MISMATCHED_APEX_CLASS",
        FlowInterviewBulkExecution = "FLOW_INTERVIEW_BULK_EXECUTION",
        FlowInterviewHandledError = "FLOW_INTERVIEW_HANDLED_ERROR",
        FlowInterviewInputValidation = "FLOW_INTERVIEW_INPUT_VALIDATION",
        FlowInterviewInteractionNotFound = "FLOW_INTERVIEW_INTERACTION_NOT_FOUND",
        FlowInterviewInvalidChoiceUserInput = "FLOW_INTERVIEW_INVALID_CHOICE_USER_INPUT",
        FlowInterviewInvalidFieldValue = "FLOW_INTERVIEW_INVALID_FIELD_VALUE",
        FlowInterviewInvalidStartRequest = "FLOW_INTERVIEW_INVALID_START_REQUEST",
        FlowInterviewLimitExceeded = "FLOW_INTERVIEW_LIMIT_EXCEEDED",
        FlowInterviewMissingChoiceForRequiredChoiceField = "FLOW_INTERVIEW_MISSING_CHOICE_FOR_REQUIRED_CHOICE_FIELD",
        FlowInterviewMissingValueForRequiredInputField = "FLOW_INTERVIEW_MISSING_VALUE_FOR_REQUIRED_INPUT_FIELD",
        FlowInterviewNavigate = "FLOW_INTERVIEW_NAVIGATE",
        FlowInterviewRangeValidation = "FLOW_INTERVIEW_RANGE_VALIDATION",
        FlowInterviewRecoverableError = "FLOW_INTERVIEW_RECOVERABLE_ERROR",
        FlowInterviewRegexValidation = "FLOW_INTERVIEW_REGEX_VALIDATION",
        FlowInterviewResumeInterview = "FLOW_INTERVIEW_RESUME_INTERVIEW",
        FlowInterviewSaveResult = "FLOW_INTERVIEW_SAVE_RESULT",
        FlowInterviewSetChoiceSelected = "FLOW_INTERVIEW_SET_CHOICE_SELECTED",
        FlowInterviewStartInterview = "FLOW_INTERVIEW_START_INTERVIEW",
        FlowInterviewTypeConversion = "FLOW_INTERVIEW_TYPE_CONVERSION",
        FlowInvalidActivation = "FLOW_INVALID_ACTIVATION",
        FlowInvalidActivationTarget = "FLOW_INVALID_ACTIVATION_TARGET",
        FlowInvalidEventName = "FLOW_INVALID_EVENT_NAME",
        FlowInvalidEventType = "FLOW_INVALID_EVENT_TYPE",
        FlowInvalidName = "FLOW_INVALID_NAME",
        FlowMetricsNotSupported = "FLOW_METRICS_NOT_SUPPORTED",
        FlowMismatchingDataSpaces = "FLOW_MISMATCHING_DATA_SPACES",
        FlowNameUsedInOtherClient = "FLOW_NAME_USED_IN_OTHER_CLIENT",
        FlowOrchestratorFreemiumProduct = "FLOW_ORCHESTRATOR_FREEMIUM_PRODUCT",
        FlowOverridableCannotBeOverride = "FLOW_OVERRIDABLE_CANNOT_BE_OVERRIDE",
        FlowOverridableCannotBeTemplate = "FLOW_OVERRIDABLE_CANNOT_BE_TEMPLATE",
        FlowOverriddenFlowInvalidReference = "FLOW_OVERRIDDEN_FLOW_INVALID_REFERENCE",
        FlowOverrideExtraVariable = "FLOW_OVERRIDE_EXTRA_VARIABLE",
        FlowOverrideIncompatibleProcessType = "FLOW_OVERRIDE_INCOMPATIBLE_PROCESS_TYPE",
        FlowOverrideIncompatibleType = "FLOW_OVERRIDE_INCOMPATIBLE_TYPE",
        FlowOverrideIncompatibleVariable = "FLOW_OVERRIDE_INCOMPATIBLE_VARIABLE",
        FlowRecordLookupLimitNotSupported = "FLOW_RECORD_LOOKUP_LIMIT_NOT_SUPPORTED",
        FlowRecordLookupLimitOutOfRange = "FLOW_RECORD_LOOKUP_LIMIT_OUT_OF_RANGE",
        FlowRecordPriorAutolaunchUpdateOnly = "FLOW_RECORD_PRIOR_AUTOLAUNCH_UPDATE_ONLY",
        FlowRecordPriorInvalidInRecordCreate = "FLOW_RECORD_PRIOR_INVALID_IN_RECORD_CREATE",
        FlowRecordPriorInvalidInRecordDelete = "FLOW_RECORD_PRIOR_INVALID_IN_RECORD_DELETE",
        FlowRecordPriorInvalidInRecordUpdate = "FLOW_RECORD_PRIOR_INVALID_IN_RECORD_UPDATE",
        FlowRecordPriorReadOnly = "FLOW_RECORD_PRIOR_READ_ONLY",
        FlowReferencesApexClassNotInSamePackage = "FLOW_REFERENCES_APEX_CLASS_NOT_IN_SAME_PACKAGE",
        FlowResourceNotSupportedForEnvironment = "FLOW_RESOURCE_NOT_SUPPORTED_FOR_ENVIRONMENT",
        FlowRuleRequireRecordChangedNeverCheckedForRecordPrior = "FLOW_RULE_REQUIRE_RECORD_CHANGED_NEVER_CHECKED_FOR_RECORD_PRIOR",
        FlowRunAsSystemModeWithoutContextWarning = "FLOW_RUN_AS_SYSTEM_MODE_WITHOUT_CONTEXT_WARNING",
        FlowRunAsSystemModeWithContextWarning = "FLOW_RUN_AS_SYSTEM_MODE_WITH_CONTEXT_WARNING",
        FlowScheduledPathAllowedOneAsyncaftercommitPath = "FLOW_SCHEDULED_PATH_ALLOWED_ONE_ASYNCAFTERCOMMIT_PATH",
        FlowScheduledPathAsyncaftercommitRequiresRecordChangedOrIschanged = "FLOW_SCHEDULED_PATH_ASYNCAFTERCOMMIT_REQUIRES_RECORD_CHANGED_OR_ISCHANGED",
        FlowScheduledPathCannotUseIsChanged = "FLOW_SCHEDULED_PATH_CANNOT_USE_IS_CHANGED",
        FlowScheduledPathIncompatibleTimeSource = "FLOW_SCHEDULED_PATH_INCOMPATIBLE_TIME_SOURCE",
        FlowScheduledPathIncompatibleWhenDecisionRequiresRecordChanged = "FLOW_SCHEDULED_PATH_INCOMPATIBLE_WHEN_DECISION_REQUIRES_RECORD_CHANGED",
        FlowScheduledPathIncompatibleWithFlowTriggerType = "FLOW_SCHEDULED_PATH_INCOMPATIBLE_WITH_FLOW_TRIGGER_TYPE",
        FlowScheduledPathIncompatibleWithRecordPrior = "FLOW_SCHEDULED_PATH_INCOMPATIBLE_WITH_RECORD_PRIOR",
        FlowScheduledPathInvalidBatchSize = "FLOW_SCHEDULED_PATH_INVALID_BATCH_SIZE",
        FlowScheduledPathInvalidOffset = "FLOW_SCHEDULED_PATH_INVALID_OFFSET",
        FlowScheduledPathRequiredFieldsMissing = "FLOW_SCHEDULED_PATH_REQUIRED_FIELDS_MISSING",
        FlowScheduledPathRequiresDefaultWorkflowUser = "FLOW_SCHEDULED_PATH_REQUIRES_DEFAULT_WORKFLOW_USER",
        FlowScheduledPathRequiresRecordChangedToMeetCriteria = "FLOW_SCHEDULED_PATH_REQUIRES_RECORD_CHANGED_TO_MEET_CRITERIA",
        FlowScheduleInformationIncomplete = "FLOW_SCHEDULE_INFORMATION_INCOMPLETE",
        FlowSegmentAndDgNotMatchOnDmo = "FLOW_SEGMENT_AND_DG_NOT_MATCH_ON_DMO",
        FlowSobjectVariableNotPersisted = "FLOW_SOBJECT_VARIABLE_NOT_PERSISTED",
        FlowSourceTemplateInvalidReference = "FLOW_SOURCE_TEMPLATE_INVALID_REFERENCE",
        FlowStageIncludesReferences = "FLOW_STAGE_INCLUDES_REFERENCES",
        FlowStageOrderDuplicate = "FLOW_STAGE_ORDER_DUPLICATE",
        FlowStageOrderOutOfRange = "FLOW_STAGE_ORDER_OUT_OF_RANGE",
        FlowStartInputInvalidExternalTrigger = "FLOW_START_INPUT_INVALID_EXTERNAL_TRIGGER",
        FlowStartInputInvalidInput = "FLOW_START_INPUT_INVALID_INPUT",
        FlowStartInputInvalidType = "FLOW_START_INPUT_INVALID_TYPE",
        FlowStartInputNotAllowed = "FLOW_START_INPUT_NOT_ALLOWED",
        FlowStartInputRequired = "FLOW_START_INPUT_REQUIRED",
        FlowStartMismatchingDataSpaces = "FLOW_START_MISMATCHING_DATA_SPACES",
        FlowStartOptionRequiresFlowRunInstalled = "FLOW_START_OPTION_REQUIRES_FLOW_RUN_INSTALLED",
        FlowStaticIndexUnsupported = "FLOW_STATIC_INDEX_UNSUPPORTED",
        FlowSystemVariableNotSupportedForTriggertype = "FLOW_SYSTEM_VARIABLE_NOT_SUPPORTED_FOR_TRIGGERTYPE",
        FlowTestApiNameDuplicated = "FLOW_TEST_API_NAME_DUPLICATED",
        FlowTestAssertionMissing = "FLOW_TEST_ASSERTION_MISSING",
        FlowTestAssertionNotSupported = "FLOW_TEST_ASSERTION_NOT_SUPPORTED",
        FlowTestConditionIncompatible = "FLOW_TEST_CONDITION_INCOMPATIBLE",
        FlowTestConditionInvalidDatatypeMapping = "FLOW_TEST_CONDITION_INVALID_DATATYPE_MAPPING",
        FlowTestConditionLimit = "FLOW_TEST_CONDITION_LIMIT",
        FlowTestConditionNotSupported = "FLOW_TEST_CONDITION_NOT_SUPPORTED",
        FlowTestDatatypeInvalid = "FLOW_TEST_DATATYPE_INVALID",
        FlowTestDuplicatedObject = "FLOW_TEST_DUPLICATED_OBJECT",
        FlowTestDuplicateObjectField = "FLOW_TEST_DUPLICATE_OBJECT_FIELD",
        FlowTestElementUnavailable = "FLOW_TEST_ELEMENT_UNAVAILABLE",
        FlowTestFlowInvalid = "FLOW_TEST_FLOW_INVALID",
        FlowTestFlowVersionInvalidVersionNumber = "FLOW_TEST_FLOW_VERSION_INVALID_VERSION_NUMBER",
        FlowTestHasErrorAssertionUnavailable = "FLOW_TEST_HAS_ERROR_ASSERTION_UNAVAILABLE",
        FlowTestImmediatePathMissing = "FLOW_TEST_IMMEDIATE_PATH_MISSING",
        FlowTestIncompatibleDatatype = "FLOW_TEST_INCOMPATIBLE_DATATYPE",
        FlowTestIncompatibleParameterType = "FLOW_TEST_INCOMPATIBLE_PARAMETER_TYPE",
        FlowTestInvalidApexClass = "FLOW_TEST_INVALID_APEX_CLASS",
        FlowTestInvalidDataSource = "FLOW_TEST_INVALID_DATA_SOURCE",
        FlowTestInvalidObjectField = "FLOW_TEST_INVALID_OBJECT_FIELD",
        FlowTestInvalidObjectRecord = "FLOW_TEST_INVALID_OBJECT_RECORD",
        FlowTestInvalidParameterValue = "FLOW_TEST_INVALID_PARAMETER_VALUE",
        FlowTestInvalidReference = "FLOW_TEST_INVALID_REFERENCE",
        FlowTestJsonParameterInvalid = "FLOW_TEST_JSON_PARAMETER_INVALID",
        FlowTestMergeFieldInvalid = "FLOW_TEST_MERGE_FIELD_INVALID",
        FlowTestMergeFieldNotSupported = "FLOW_TEST_MERGE_FIELD_NOT_SUPPORTED",
        FlowTestMissingDataSourceType = "FLOW_TEST_MISSING_DATA_SOURCE_TYPE",
        FlowTestNoFieldSelected = "FLOW_TEST_NO_FIELD_SELECTED",
        FlowTestOperatorInvalid = "FLOW_TEST_OPERATOR_INVALID",
        FlowTestParameterDuplicated = "FLOW_TEST_PARAMETER_DUPLICATED",
        FlowTestParameterIncompatible = "FLOW_TEST_PARAMETER_INCOMPATIBLE",
        FlowTestParameterInvalid = "FLOW_TEST_PARAMETER_INVALID",
        FlowTestParameterLeftvaluereferenceInvalid = "FLOW_TEST_PARAMETER_LEFTVALUEREFERENCE_INVALID",
        FlowTestParameterMissing = "FLOW_TEST_PARAMETER_MISSING",
        FlowTestParameterNotSupported = "FLOW_TEST_PARAMETER_NOT_SUPPORTED",
        FlowTestParameterTypeInvalid = "FLOW_TEST_PARAMETER_TYPE_INVALID",
        FlowTestParameterTypeMismatch = "FLOW_TEST_PARAMETER_TYPE_MISMATCH",
        FlowTestParameterValueInvalid = "FLOW_TEST_PARAMETER_VALUE_INVALID",
        FlowTestParameterValueMissing = "FLOW_TEST_PARAMETER_VALUE_MISSING",
        FlowTestParamsRequired = "FLOW_TEST_PARAMS_REQUIRED",
        FlowTestPointMissing = "FLOW_TEST_POINT_MISSING",
        FlowTestPointNotSupported = "FLOW_TEST_POINT_NOT_SUPPORTED",
        FlowTestPointUnsupported = "FLOW_TEST_POINT_UNSUPPORTED",
        FlowTestProcesstypeInvalid = "FLOW_TEST_PROCESSTYPE_INVALID",
        FlowTestRightvalueInvalid = "FLOW_TEST_RIGHTVALUE_INVALID",
        FlowTestUnsupportedParameterValue = "FLOW_TEST_UNSUPPORTED_PARAMETER_VALUE",
        FlowTestUnsupportedReference = "FLOW_TEST_UNSUPPORTED_REFERENCE",
        FlowTransformAggrCollNumOfRef = "FLOW_TRANSFORM_AGGR_COLL_NUM_OF_REF",
        FlowTransformAggrSourceInvalid = "FLOW_TRANSFORM_AGGR_SOURCE_INVALID",
        FlowTransformApexClassIncompatible = "FLOW_TRANSFORM_APEX_CLASS_INCOMPATIBLE",
        FlowTransformApiVersionNotSupported = "FLOW_TRANSFORM_API_VERSION_NOT_SUPPORTED",
        FlowTransformAssignToReferenceUnsupported = "FLOW_TRANSFORM_ASSIGN_TO_REFERENCE_UNSUPPORTED",
        FlowTransformCollDepthNotSupported = "FLOW_TRANSFORM_COLL_DEPTH_NOT_SUPPORTED",
        FlowTransformCollDepthUpToTwo = "FLOW_TRANSFORM_COLL_DEPTH_UP_TO_TWO",
        FlowTransformCollInvalid = "FLOW_TRANSFORM_COLL_INVALID",
        FlowTransformCollUnavailable = "FLOW_TRANSFORM_COLL_UNAVAILABLE",
        FlowTransformCompoundFieldUnsupported = "FLOW_TRANSFORM_COMPOUND_FIELD_UNSUPPORTED",
        FlowTransformElementReferenceInvalid = "FLOW_TRANSFORM_ELEMENT_REFERENCE_INVALID",
        FlowTransformElementReferenceTypeIncompatible = "FLOW_TRANSFORM_ELEMENT_REFERENCE_TYPE_INCOMPATIBLE",
        FlowTransformFieldInvalid = "FLOW_TRANSFORM_FIELD_INVALID",
        FlowTransformFieldMissingInputParameter = "FLOW_TRANSFORM_FIELD_MISSING_INPUT_PARAMETER",
        FlowTransformFmlaforCollNotSupp = "FLOW_TRANSFORM_FMLAFOR_COLL_NOT_SUPP",
        FlowTransformFmlaCollMultRsrc = "FLOW_TRANSFORM_FMLA_COLL_MULT_RSRC",
        FlowTransformGetitembyindexIndexInvalid = "FLOW_TRANSFORM_GETITEMBYINDEX_INDEX_INVALID",
        FlowTransformGetitembyindexIndexMissing = "FLOW_TRANSFORM_GETITEMBYINDEX_INDEX_MISSING",
        FlowTransformInputParamDuplicated = "FLOW_TRANSFORM_INPUT_PARAM_DUPLICATED",
        FlowTransformInputParamInvalid = "FLOW_TRANSFORM_INPUT_PARAM_INVALID",
        FlowTransformInputParamMissing = "FLOW_TRANSFORM_INPUT_PARAM_MISSING",
        FlowTransformInvalidCollectionIndex = "FLOW_TRANSFORM_INVALID_COLLECTION_INDEX",
        FlowTransformInvalidCollectionMapping = "FLOW_TRANSFORM_INVALID_COLLECTION_MAPPING",
        FlowTransformInvalidInputParameterValue = "FLOW_TRANSFORM_INVALID_INPUT_PARAMETER_VALUE",
        FlowTransformInvalidJoinKeys = "FLOW_TRANSFORM_INVALID_JOIN_KEYS",
        FlowTransformInvalidMixedStaticMapping = "FLOW_TRANSFORM_INVALID_MIXED_STATIC_MAPPING",
        FlowTransformInvalidMultipleTransformValueActions = "FLOW_TRANSFORM_INVALID_MULTIPLE_TRANSFORM_VALUE_ACTIONS",
        FlowTransformInvalidTargetField = "FLOW_TRANSFORM_INVALID_TARGET_FIELD",
        FlowTransformInvocableActionIdentifierMissing = "FLOW_TRANSFORM_INVOCABLE_ACTION_IDENTIFIER_MISSING",
        FlowTransformInvocableActionNotEnabled = "FLOW_TRANSFORM_INVOCABLE_ACTION_NOT_ENABLED",
        FlowTransformInvocableActionNotFound = "FLOW_TRANSFORM_INVOCABLE_ACTION_NOT_FOUND",
        FlowTransformInvocableActionNotValid = "FLOW_TRANSFORM_INVOCABLE_ACTION_NOT_VALID",
        FlowTransformJoinDuplicateSelectedField = "FLOW_TRANSFORM_JOIN_DUPLICATE_SELECTED_FIELD",
        FlowTransformJoinInvalidSelectedField = "FLOW_TRANSFORM_JOIN_INVALID_SELECTED_FIELD",
        FlowTransformJoinKeyUnsupported = "FLOW_TRANSFORM_JOIN_KEY_UNSUPPORTED",
        FlowTransformJoinMissingSelectedFields = "FLOW_TRANSFORM_JOIN_MISSING_SELECTED_FIELDS",
        FlowTransformJoinNotSupported = "FLOW_TRANSFORM_JOIN_NOT_SUPPORTED",
        FlowTransformMapCollMissing = "FLOW_TRANSFORM_MAP_COLL_MISSING",
        FlowTransformMapCollMissingSource = "FLOW_TRANSFORM_MAP_COLL_MISSING_SOURCE",
        FlowTransformMapCollMultSource = "FLOW_TRANSFORM_MAP_COLL_MULT_SOURCE",
        FlowTransformMapCollNumOfRef = "FLOW_TRANSFORM_MAP_COLL_NUM_OF_REF",
        FlowTransformMapCollRelaRecords = "FLOW_TRANSFORM_MAP_COLL_RELA_RECORDS",
        FlowTransformMapColPrimitiveIncompa = "FLOW_TRANSFORM_MAP_COL_PRIMITIVE_INCOMPA",
        FlowTransformMapRsrcTypeNotSupported = "FLOW_TRANSFORM_MAP_RSRC_TYPE_NOT_SUPPORTED",
        FlowTransformMapStaticValCollMissing = "FLOW_TRANSFORM_MAP_STATIC_VAL_COLL_MISSING",
        FlowTransformMissingJoinFieldMapping = "FLOW_TRANSFORM_MISSING_JOIN_FIELD_MAPPING",
        FlowTransformOutputFieldApiNameInvalid = "FLOW_TRANSFORM_OUTPUT_FIELD_API_NAME_INVALID",
        FlowTransformRequiresAutomaticOutput = "FLOW_TRANSFORM_REQUIRES_AUTOMATIC_OUTPUT",
        FlowTransformSplitJoinFieldMapping = "FLOW_TRANSFORM_SPLIT_JOIN_FIELD_MAPPING",
        FlowTransformStaticCollectionDisabled = "FLOW_TRANSFORM_STATIC_COLLECTION_DISABLED",
        FlowTransformStaticCollectionUnsupported = "FLOW_TRANSFORM_STATIC_COLLECTION_UNSUPPORTED",
        FlowTransformStaticItemMissingValue = "FLOW_TRANSFORM_STATIC_ITEM_MISSING_VALUE",
        FlowTransformSumSourceTypeInvalid = "FLOW_TRANSFORM_SUM_SOURCE_TYPE_INVALID",
        FlowTransformTypeNameDuplicated = "FLOW_TRANSFORM_TYPE_NAME_DUPLICATED",
        FlowTransformTypeNotSupported = "FLOW_TRANSFORM_TYPE_NOT_SUPPORTED",
        FlowTransformUnexpectedAutoParams = "FLOW_TRANSFORM_UNEXPECTED_AUTO_PARAMS",
        FlowTransformValuesMissing = "FLOW_TRANSFORM_VALUES_MISSING",
        FlowTransformValueInvalid = "FLOW_TRANSFORM_VALUE_INVALID",
        FlowTransformValNameNotSupported = "FLOW_TRANSFORM_VAL_NAME_NOT_SUPPORTED",
        FlowTransformValRefNotSupported = "FLOW_TRANSFORM_VAL_REF_NOT_SUPPORTED",
        FlowTransformValRefTfrmTypNotSupp = "FLOW_TRANSFORM_VAL_REF_TFRM_TYP_NOT_SUPP",
        FlowTriggerDerivedFieldNotSupported = "FLOW_TRIGGER_DERIVED_FIELD_NOT_SUPPORTED",
        FlowTriggerOrderOutOfBounds = "FLOW_TRIGGER_ORDER_OUT_OF_BOUNDS",
        FlowTriggerTypeIncompatibleWithRecordTriggerType = "FLOW_TRIGGER_TYPE_INCOMPATIBLE_WITH_RECORD_TRIGGER_TYPE",
        FlowUpsertExternalIdFieldInvalid = "FLOW_UPSERT_EXTERNAL_ID_FIELD_INVALID",
        FlowUpsertExternalIdFieldNotUnique = "FLOW_UPSERT_EXTERNAL_ID_FIELD_NOT_UNIQUE",
        FlowUpsertStandardFieldInvalid = "FLOW_UPSERT_STANDARD_FIELD_INVALID",
        FlowUpsertStandardIdFieldIdlookupFalse = "FLOW_UPSERT_STANDARD_ID_FIELD_IDLOOKUP_FALSE",
        FlowUpsertUniqueIdConflict = "FLOW_UPSERT_UNIQUE_ID_CONFLICT",
        FlowValueMapDuplicateSourceValue = "FLOW_VALUE_MAP_DUPLICATE_SOURCE_VALUE",
        FlowValueMapMissingDefaultValue = "FLOW_VALUE_MAP_MISSING_DEFAULT_VALUE",
        FlowValueMapTooManyEntries = "FLOW_VALUE_MAP_TOO_MANY_ENTRIES",
        FormulaCmtLimitExceeded = "FORMULA_CMT_LIMIT_EXCEEDED",
        FormulaExpressionInvalid = "FORMULA_EXPRESSION_INVALID",
        FormAlreadyInUseByDraftVersion = "FORM_ALREADY_IN_USE_BY_DRAFT_VERSION",
        FormAlreadyInUseByFlow = "FORM_ALREADY_IN_USE_BY_FLOW",
        GlobalVariableNotSupportedForProcesstype = "GLOBAL_VARIABLE_NOT_SUPPORTED_FOR_PROCESSTYPE",
        GotoNotSupportedForProcessType = "GOTO_NOT_SUPPORTED_FOR_PROCESS_TYPE",
        GroupActionNotAllowedAsChild = "GROUP_ACTION_NOT_ALLOWED_AS_CHILD",
        GroupChildrenNotContiguous = "GROUP_CHILDREN_NOT_CONTIGUOUS",
        GroupEntryActionNotMatching = "GROUP_ENTRY_ACTION_NOT_MATCHING",
        GroupExitActionNotMatching = "GROUP_EXIT_ACTION_NOT_MATCHING",
        GroupGroupNotAllowedAsChild = "GROUP_GROUP_NOT_ALLOWED_AS_CHILD",
        GroupNameMissing = "GROUP_NAME_MISSING",
        GroupRequiresChildren = "GROUP_REQUIRES_CHILDREN",
        GroupTypeMissing = "GROUP_TYPE_MISSING",
        HasErrorOperatorUnavailable = "HAS_ERROR_OPERATOR_UNAVAILABLE",
        HelpTextNotSupportedForScreenField = "HELP_TEXT_NOT_SUPPORTED_FOR_SCREEN_FIELD",
        HttpMethodNotSupported = "HTTP_METHOD_NOT_SUPPORTED",
        InaccessibleEventType = "INACCESSIBLE_EVENT_TYPE",
        IncompatibleDebugConfigOutputParamDataType = "INCOMPATIBLE_DEBUG_CONFIG_OUTPUT_PARAM_DATA_TYPE",
        IncompatibleFlowPath = "INCOMPATIBLE_FLOW_PATH",
        InconsistentActionVersions = "INCONSISTENT_ACTION_VERSIONS",
        InconsistentDynamicTypeMapping = "INCONSISTENT_DYNAMIC_TYPE_MAPPING",
        InconsistentValueForDynamicValueField = "INCONSISTENT_VALUE_FOR_DYNAMIC_VALUE_FIELD",
        IndividualContactPointNotFound = "INDIVIDUAL_CONTACT_POINT_NOT_FOUND",
        IndividualNotFound = "INDIVIDUAL_NOT_FOUND",
        InputparamConfigurationNotFound = "INPUTPARAM_CONFIGURATION_NOT_FOUND",
        InputparamIncompatibleConfigurationOnly = "INPUTPARAM_INCOMPATIBLE_CONFIGURATION_ONLY",
        InputparamIncompatibleDatatype = "INPUTPARAM_INCOMPATIBLE_DATATYPE",
        InputparamIncompatibleWithCollectionVariable = "INPUTPARAM_INCOMPATIBLE_WITH_COLLECTION_VARIABLE",
        InputparamIncompatibleWithNoncollectionVariable = "INPUTPARAM_INCOMPATIBLE_WITH_NONCOLLECTION_VARIABLE",
        InputparamMismatchedObjecttype = "INPUTPARAM_MISMATCHED_OBJECTTYPE",
        InputparamVariableMissing = "INPUTPARAM_VARIABLE_MISSING",
        InputvariableCollectionNotSupportedForDynamicAction = "INPUTVARIABLE_COLLECTION_NOT_SUPPORTED_FOR_DYNAMIC_ACTION",
        InputvariableCollectionNotSupportedForEnvironment = "INPUTVARIABLE_COLLECTION_NOT_SUPPORTED_FOR_ENVIRONMENT",
        InputvariableDatatypeNotSupportedForDynamicAction = "INPUTVARIABLE_DATATYPE_NOT_SUPPORTED_FOR_DYNAMIC_ACTION",
        InputvariableDatatypeNotSupportedForEnvironment = "INPUTVARIABLE_DATATYPE_NOT_SUPPORTED_FOR_ENVIRONMENT",
        InputParameterInvalidSchemaUri = "INPUT_PARAMETER_INVALID_SCHEMA_URI",
        InputParameterSchemaDisabled = "INPUT_PARAMETER_SCHEMA_DISABLED",
        InsufficientAccessForUpsert = "INSUFFICIENT_ACCESS_FOR_UPSERT",
        InvalidActionTypeForStep = "INVALID_ACTION_TYPE_FOR_STEP",
        InvalidAssignee = "INVALID_ASSIGNEE",
        InvalidContentType = "INVALID_CONTENT_TYPE",
        InvalidElementOnPath = "INVALID_ELEMENT_ON_PATH",
        InvalidEmailAddress = "INVALID_EMAIL_ADDRESS",
        InvalidEnvironmentsValue = "INVALID_ENVIRONMENTS_VALUE",
        InvalidFlow = "INVALID_FLOW",
        InvalidFlowInterview = "INVALID_FLOW_INTERVIEW",
        InvalidFlowTestParameterReference = "INVALID_FLOW_TEST_PARAMETER_REFERENCE",
        InvalidFlowTestType = "INVALID_FLOW_TEST_TYPE",
        InvalidId = "INVALID_ID",
        InvalidInput = "INVALID_INPUT",
        InvalidInputParameterValue = "INVALID_INPUT_PARAMETER_VALUE",
        InvalidOperationType = "INVALID_OPERATION_TYPE",
        InvalidOrchAssigneeTypeForPackage = "INVALID_ORCH_ASSIGNEE_TYPE_FOR_PACKAGE",
        InvalidProcesstypeEnvironmentCombination = "INVALID_PROCESSTYPE_ENVIRONMENT_COMBINATION",
        InvalidProcessTypeForApprovalRecallPath = "INVALID_PROCESS_TYPE_FOR_APPROVAL_RECALL_PATH",
        InvalidQueryLocatorFormat = "INVALID_QUERY_LOCATOR_FORMAT",
        InvalidRegexInSurveyQuestions = "INVALID_REGEX_IN_SURVEY_QUESTIONS",
        InvalidRunContext = "INVALID_RUN_CONTEXT",
        InvalidSegmentStatusForActivation = "INVALID_SEGMENT_STATUS_FOR_ACTIVATION",
        InvalidSenderType = "INVALID_SENDER_TYPE",
        InvalidSetupReferenceType = "INVALID_SETUP_REFERENCE_TYPE",
        InvalidStageReference = "INVALID_STAGE_REFERENCE",
        InvalidStageStepAssigneeType = "INVALID_STAGE_STEP_ASSIGNEE_TYPE",
        InvalidStepTypeForApprovalRecallPath = "INVALID_STEP_TYPE_FOR_APPROVAL_RECALL_PATH",
        InvalidSurveyVariableNameOrType = "INVALID_SURVEY_VARIABLE_NAME_OR_TYPE",
        InvalidTimeZone = "INVALID_TIME_ZONE",
        InvalidType = "INVALID_TYPE",
        InvalidValue = "INVALID_VALUE",
        InvocableActionTypeNotSupportedForEnvironment = "INVOCABLE_ACTION_TYPE_NOT_SUPPORTED_FOR_ENVIRONMENT",
        LocatorLocationExceedsSize = "LOCATOR_LOCATION_EXCEEDS_SIZE",
        LoopAssignnextvaluetoMismatchedApexclasstype = "LOOP_ASSIGNNEXTVALUETO_MISMATCHED_APEXCLASSTYPE",
        LoopAssignnextvaluetoMismatchedDatatype = "LOOP_ASSIGNNEXTVALUETO_MISMATCHED_DATATYPE",
        LoopAssignnextvaluetoMismatchedObjecttype = "LOOP_ASSIGNNEXTVALUETO_MISMATCHED_OBJECTTYPE",
        LoopAssignnextvaluetoMissing = "LOOP_ASSIGNNEXTVALUETO_MISSING",
        LoopAssignnextvaluetoMissingVariable = "LOOP_ASSIGNNEXTVALUETO_MISSING_VARIABLE",
        LoopAssignnextvaluetoReferenceNotFound = "LOOP_ASSIGNNEXTVALUETO_REFERENCE_NOT_FOUND",
        LoopCollectionElementNotFound = "LOOP_COLLECTION_ELEMENT_NOT_FOUND",
        LoopCollectionNotFound = "LOOP_COLLECTION_NOT_FOUND",
        LoopCollectionNotSupportedForField = "LOOP_COLLECTION_NOT_SUPPORTED_FOR_FIELD",
        LoopMissingCollection = "LOOP_MISSING_COLLECTION",
        ManagedcontentStatusInvalid = "MANAGEDCONTENT_STATUS_INVALID",
        ManuallySetOutputDataTypeMismatch = "MANUALLY_SET_OUTPUT_DATA_TYPE_MISMATCH",
        ManuallySetOutputInvalidParam = "MANUALLY_SET_OUTPUT_INVALID_PARAM",
        ManualVariableAssignmentNotSupported = "MANUAL_VARIABLE_ASSIGNMENT_NOT_SUPPORTED",
        MaxActiveFlowsPerObject = "MAX_ACTIVE_FLOWS_PER_OBJECT",
        MaxChildTypes = "MAX_CHILD_TYPES",
        MaxExternalReferencesInQuery = "MAX_EXTERNAL_REFERENCES_IN_QUERY",
        MaxStatementSize = "MAX_STATEMENT_SIZE",
        MergeFieldNotSupportedInAction = "MERGE_FIELD_NOT_SUPPORTED_IN_ACTION",
        MessagingApiEntitlementReached = "MESSAGING_API_ENTITLEMENT_REACHED",
        MessagingInactiveChannel = "MESSAGING_INACTIVE_CHANNEL",
        MissingAssignee = "MISSING_ASSIGNEE",
        MissingAssigneeType = "MISSING_ASSIGNEE_TYPE",
        MissingEmailRecipients = "MISSING_EMAIL_RECIPIENTS",
        MissingFlowTransformSumField = "MISSING_FLOW_TRANSFORM_SUM_FIELD",
        MissingMulesoftStepAssignee = "MISSING_MULESOFT_STEP_ASSIGNEE",
        MissingRequiredOutputVariable = "MISSING_REQUIRED_OUTPUT_VARIABLE",
        MultipleAssigneesNotAllowed = "MULTIPLE_ASSIGNEES_NOT_ALLOWED",
        NonExposedComponentInFlow = "NON_EXPOSED_COMPONENT_IN_FLOW",
        NonGlobalComponentInExportedFlow = "NON_GLOBAL_COMPONENT_IN_EXPORTED_FLOW",
        NoElementsInRunImmediatelyPath = "NO_ELEMENTS_IN_RUN_IMMEDIATELY_PATH",
        NumberOfScreenfieldRegionsExceedsLimit = "NUMBER_OF_SCREENFIELD_REGIONS_EXCEEDS_LIMIT",
        ObjecttypeInvalid = "OBJECTTYPE_INVALID",
        ObjectCannotBeCreated = "OBJECT_CANNOT_BE_CREATED",
        ObjectCannotBeDeleted = "OBJECT_CANNOT_BE_DELETED",
        ObjectCannotBeQueried = "OBJECT_CANNOT_BE_QUERIED",
        ObjectCannotBeUpdated = "OBJECT_CANNOT_BE_UPDATED",
        ObjectEncryptedFieldsNotSupported = "OBJECT_ENCRYPTED_FIELDS_NOT_SUPPORTED",
        ObjectNotFound = "OBJECT_NOT_FOUND",
        ObjectTypeDoesNotExist = "OBJECT_TYPE_DOES_NOT_EXIST",
        ObjectTypeNotCdcEnabled = "OBJECT_TYPE_NOT_CDC_ENABLED",
        OrchestrationCanAssigneeEditNotSupported = "ORCHESTRATION_CAN_ASSIGNEE_EDIT_NOT_SUPPORTED",
        OrchestrationRequiresasyncprocessingNotSupported = "ORCHESTRATION_REQUIRESASYNCPROCESSING_NOT_SUPPORTED",
        OrchestrationRequiresasyncprocessingRequired = "ORCHESTRATION_REQUIRESASYNCPROCESSING_REQUIRED",
        OrchestrationStepLockRecordNotSupported = "ORCHESTRATION_STEP_LOCK_RECORD_NOT_SUPPORTED",
        OrgWideEmailInvalid = "ORG_WIDE_EMAIL_INVALID",
        OrgWideEmailNotUsed = "ORG_WIDE_EMAIL_NOT_USED",
        OutputparamAssigntoreferenceInvalid = "OUTPUTPARAM_ASSIGNTOREFERENCE_INVALID",
        OutputparamAssigntoreferenceNotfound = "OUTPUTPARAM_ASSIGNTOREFERENCE_NOTFOUND",
        OutputparamIncompatibleDatatype = "OUTPUTPARAM_INCOMPATIBLE_DATATYPE",
        OutputparamMismatchedObjecttype = "OUTPUTPARAM_MISMATCHED_OBJECTTYPE",
        OutputparamMismatchedWithCollectionVariable = "OUTPUTPARAM_MISMATCHED_WITH_COLLECTION_VARIABLE",
        OutputparamMissingAssigntoreference = "OUTPUTPARAM_MISSING_ASSIGNTOREFERENCE",
        OutputparamMistmatchedWithNoncollectionVariable = "OUTPUTPARAM_MISTMATCHED_WITH_NONCOLLECTION_VARIABLE",
        ParamDatatypeNotSupported = "PARAM_DATATYPE_NOT_SUPPORTED",
        PastScheduleFlowWillNotRun = "PAST_SCHEDULE_FLOW_WILL_NOT_RUN",
        PlatformEventTriggeredFlowRequiresDefaultWorkflowUser = "PLATFORM_EVENT_TRIGGERED_FLOW_REQUIRES_DEFAULT_WORKFLOW_USER",
        PriceAdjustmentTierValidationError = "PRICE_ADJUSTMENT_TIER_VALIDATION_ERROR",
        ProcessmetadatavaluesNotSupportedForProcesstype = "PROCESSMETADATAVALUES_NOT_SUPPORTED_FOR_PROCESSTYPE",
        ProcessmetadatavalueNonexistentElement = "PROCESSMETADATAVALUE_NONEXISTENT_ELEMENT",
        ProcesstypeComponenttypeNotSupported = "PROCESSTYPE_COMPONENTTYPE_NOT_SUPPORTED",
        ProcesstypeElementConfigNotSupported = "PROCESSTYPE_ELEMENT_CONFIG_NOT_SUPPORTED",
        ProcesstypeElementNotSupported = "PROCESSTYPE_ELEMENT_NOT_SUPPORTED",
        ProcesstypeEvaluationflowRequired = "PROCESSTYPE_EVALUATIONFLOW_REQUIRED",
        ProcesstypeNotSupported = "PROCESSTYPE_NOT_SUPPORTED",
        ProcesstypeScreenFieldtypeNotSupported = "PROCESSTYPE_SCREEN_FIELDTYPE_NOT_SUPPORTED",
        ProcessTypeElementAttributeRequired = "PROCESS_TYPE_ELEMENT_ATTRIBUTE_REQUIRED",
        ProcessTypeIncompatible = "PROCESS_TYPE_INCOMPATIBLE",
        ProgressIndicatorNotSupported = "PROGRESS_INDICATOR_NOT_SUPPORTED",
        PromptFlowContainsInvalidVariable = "PROMPT_FLOW_CONTAINS_INVALID_VARIABLE",
        PromptFlowInputTypeConflict = "PROMPT_FLOW_INPUT_TYPE_CONFLICT",
        QueryLocatorExpired = "QUERY_LOCATOR_EXPIRED",
        QueryLocatorNotFound = "QUERY_LOCATOR_NOT_FOUND",
        QueueDoesNotSupportOrchestrationWorkItems = "QUEUE_DOES_NOT_SUPPORT_ORCHESTRATION_WORK_ITEMS",
        RecommendationStrategyException = "RECOMMENDATION_STRATEGY_EXCEPTION",
        RecordfilterEncryptedFieldsNotSupported = "RECORDFILTER_ENCRYPTED_FIELDS_NOT_SUPPORTED",
        RecordfilterGeolocationFieldsNotSupported = "RECORDFILTER_GEOLOCATION_FIELDS_NOT_SUPPORTED",
        RecordfilterInvalidDatatype = "RECORDFILTER_INVALID_DATATYPE",
        RecordfilterInvalidElement = "RECORDFILTER_INVALID_ELEMENT",
        RecordfilterInvalidOperator = "RECORDFILTER_INVALID_OPERATOR",
        RecordfilterInvalidReference = "RECORDFILTER_INVALID_REFERENCE",
        RecordfilterMissingDatatype = "RECORDFILTER_MISSING_DATATYPE",
        RecordfilterMultipleQueriesSameField = "RECORDFILTER_MULTIPLE_QUERIES_SAME_FIELD",
        RecordfilterNonPrimitive = "RECORDFILTER_NON_PRIMITIVE",
        RecordlookupIdassignmentVariableIncompatibleDatatype = "RECORDLOOKUP_IDASSIGNMENT_VARIABLE_INCOMPATIBLE_DATATYPE",
        RecordlookupIdassignmentVariableNotFound = "RECORDLOOKUP_IDASSIGNMENT_VARIABLE_NOT_FOUND",
        RecordupdateMissingFilters = "RECORDUPDATE_MISSING_FILTERS",
        RecordChangeListenerConditionsNonRecordGlobalVariable = "RECORD_CHANGE_LISTENER_CONDITIONS_NON_RECORD_GLOBAL_VARIABLE",
        RecordChangeListenerConditionsNotSupported = "RECORD_CHANGE_LISTENER_CONDITIONS_NOT_SUPPORTED",
        RecordChangeListenerConditionsThresholdBreached = "RECORD_CHANGE_LISTENER_CONDITIONS_THRESHOLD_BREACHED",
        RecordCreateMissingFilters = "RECORD_CREATE_MISSING_FILTERS",
        RecordPriorValueRemainSameBeforeTrigger = "RECORD_PRIOR_VALUE_REMAIN_SAME_BEFORE_TRIGGER",
        ReferencedElementNotFound = "REFERENCED_ELEMENT_NOT_FOUND",
        ReferenceNotSupported = "REFERENCE_NOT_SUPPORTED",
        RelatedRecordRequiredWorkAction = "RELATED_RECORD_REQUIRED_WORK_ACTION",
        RepeaterApiVersionNotSupported = "REPEATER_API_VERSION_NOT_SUPPORTED",
        RepeaterApiVersionUpgrade = "REPEATER_API_VERSION_UPGRADE",
        RepeaterComponentCurrentlyNotSupported = "REPEATER_COMPONENT_CURRENTLY_NOT_SUPPORTED",
        RepeaterDataSourceIncompatibleType = "REPEATER_DATA_SOURCE_INCOMPATIBLE_TYPE",
        RepeaterRemovedFieldInvalid = "REPEATER_REMOVED_FIELD_INVALID",
        RequiredVariableInvalid = "REQUIRED_VARIABLE_INVALID",
        RequiredVariableMissing = "REQUIRED_VARIABLE_MISSING",
        ResourceAnnotationMapMissingElementReference = "RESOURCE_ANNOTATION_MAP_MISSING_ELEMENT_REFERENCE",
        ResourceDescriptorMissingElementReference = "RESOURCE_DESCRIPTOR_MISSING_ELEMENT_REFERENCE",
        ResourceNotSupported = "RESOURCE_NOT_SUPPORTED",
        RuleMissing = "RULE_MISSING",
        RuleMissingAttributes = "RULE_MISSING_ATTRIBUTES",
        RuleMissingCondition = "RULE_MISSING_CONDITION",
        RuleRequireRecordChangedNeverChecked = "RULE_REQUIRE_RECORD_CHANGED_NEVER_CHECKED",
        RunAsUserNotSupported = "RUN_AS_USER_NOT_SUPPORTED",
        RunAsUserRequiredWhenSpecifyingAssignee = "RUN_AS_USER_REQUIRED_WHEN_SPECIFYING_ASSIGNEE",
        ScheduleTriggeredFlowRequiresDefaultWorkflowUser = "SCHEDULE_TRIGGERED_FLOW_REQUIRES_DEFAULT_WORKFLOW_USER",
        ScreenactionCallsFlowWithInsecureRunAsMode = "SCREENACTION_CALLS_FLOW_WITH_INSECURE_RUN_AS_MODE",
        ScreenactionInvalidInputParam = "SCREENACTION_INVALID_INPUT_PARAM",
        ScreenactionMissingRequiredName = "SCREENACTION_MISSING_REQUIRED_NAME",
        ScreenactionMissingRequiredType = "SCREENACTION_MISSING_REQUIRED_TYPE",
        ScreenactionNotSupportedInOrg = "SCREENACTION_NOT_SUPPORTED_IN_ORG",
        ScreenactionTriggerEventSourceNotOnSameScreen = "SCREENACTION_TRIGGER_EVENT_SOURCE_NOT_ON_SAME_SCREEN",
        ScreenactionTriggerHandlerExceedsConditionLimit = "SCREENACTION_TRIGGER_HANDLER_EXCEEDS_CONDITION_LIMIT",
        ScreenactionTriggerHandlerNotValidScreenAction = "SCREENACTION_TRIGGER_HANDLER_NOT_VALID_SCREEN_ACTION",
        ScreenactionTypeNotSupportedInOrg = "SCREENACTION_TYPE_NOT_SUPPORTED_IN_ORG",
        ScreencomponentContainsVisibilityRule = "SCREENCOMPONENT_CONTAINS_VISIBILITY_RULE",
        ScreenfieldApiVersionNotSupported = "SCREENFIELD_API_VERSION_NOT_SUPPORTED",
        ScreenfieldBooleanIsrequiredIsFalse = "SCREENFIELD_BOOLEAN_ISREQUIRED_IS_FALSE",
        ScreenfieldCannotHaveBothDefaultvalueAndDefaultselectedchoicereference = "SCREENFIELD_CANNOT_HAVE_BOTH_DEFAULTVALUE_AND_DEFAULTSELECTEDCHOICEREFERENCE",
        ScreenfieldDefaultvalueNotSupported = "SCREENFIELD_DEFAULTVALUE_NOT_SUPPORTED",
        ScreenfieldExtensionDuplicateInputParam = "SCREENFIELD_EXTENSION_DUPLICATE_INPUT_PARAM",
        ScreenfieldExtensionDuplicateOutputParam = "SCREENFIELD_EXTENSION_DUPLICATE_OUTPUT_PARAM",
        ScreenfieldExtensionImplementationInvalid = "SCREENFIELD_EXTENSION_IMPLEMENTATION_INVALID",
        ScreenfieldExtensionInputAttributeInvalid = "SCREENFIELD_EXTENSION_INPUT_ATTRIBUTE_INVALID",
        ScreenfieldExtensionNameInvalid = "SCREENFIELD_EXTENSION_NAME_INVALID",
        ScreenfieldExtensionNameMissing = "SCREENFIELD_EXTENSION_NAME_MISSING",
        ScreenfieldExtensionNameNotSupported = "SCREENFIELD_EXTENSION_NAME_NOT_SUPPORTED",
        ScreenfieldExtensionOutputAttributeInvalid = "SCREENFIELD_EXTENSION_OUTPUT_ATTRIBUTE_INVALID",
        ScreenfieldExtensionRequiredInputMissing = "SCREENFIELD_EXTENSION_REQUIRED_INPUT_MISSING",
        ScreenfieldInputsNotSupported = "SCREENFIELD_INPUTS_NOT_SUPPORTED",
        ScreenfieldInputsOnNextNavToAssocScrnNotSupported = "SCREENFIELD_INPUTS_ON_NEXT_NAV_TO_ASSOC_SCRN_NOT_SUPPORTED",
        ScreenfieldInvalidDatatype = "SCREENFIELD_INVALID_DATATYPE",
        ScreenfieldMultiselectchoiceSemicolonNotSupported = "SCREENFIELD_MULTISELECTCHOICE_SEMICOLON_NOT_SUPPORTED",
        ScreenfieldObjectfieldreferenceInvalidFormat = "SCREENFIELD_OBJECTFIELDREFERENCE_INVALID_FORMAT",
        ScreenfieldObjectprovidedCannotHaveDefaultvalue = "SCREENFIELD_OBJECTPROVIDED_CANNOT_HAVE_DEFAULTVALUE",
        ScreenfieldObjectprovidedCannotHaveHelptext = "SCREENFIELD_OBJECTPROVIDED_CANNOT_HAVE_HELPTEXT",
        ScreenfieldObjectprovidedInvalidDatatype = "SCREENFIELD_OBJECTPROVIDED_INVALID_DATATYPE",
        ScreenfieldObjectprovidedIsrequiredNotSupported = "SCREENFIELD_OBJECTPROVIDED_ISREQUIRED_NOT_SUPPORTED",
        ScreenfieldObjectprovidedLightningRuntimeDisabled = "SCREENFIELD_OBJECTPROVIDED_LIGHTNING_RUNTIME_DISABLED",
        ScreenfieldObjectprovidedMissingObjectfieldreference = "SCREENFIELD_OBJECTPROVIDED_MISSING_OBJECTFIELDREFERENCE",
        ScreenfieldOutputsNotSupported = "SCREENFIELD_OUTPUTS_NOT_SUPPORTED",
        ScreenfieldParameterMinApiVersionNotValidForFlowVersion = "SCREENFIELD_PARAMETER_MIN_API_VERSION_NOT_VALID_FOR_FLOW_VERSION",
        ScreenfieldRegionContainsDuplicateInputParameterValues = "SCREENFIELD_REGION_CONTAINS_DUPLICATE_INPUT_PARAMETER_VALUES",
        ScreenfieldRegionInputParameterNotSupported = "SCREENFIELD_REGION_INPUT_PARAMETER_NOT_SUPPORTED",
        ScreenfieldRegionMissingRequiredPermissions = "SCREENFIELD_REGION_MISSING_REQUIRED_PERMISSIONS",
        ScreenfieldRegionNotInContainer = "SCREENFIELD_REGION_NOT_IN_CONTAINER",
        ScreenfieldRegionRequiredInputParameterMissing = "SCREENFIELD_REGION_REQUIRED_INPUT_PARAMETER_MISSING",
        ScreenfieldRegionWidthSumExceedsLimit = "SCREENFIELD_REGION_WIDTH_SUM_EXCEEDS_LIMIT",
        ScreenfieldRegionWidthValueInvalid = "SCREENFIELD_REGION_WIDTH_VALUE_INVALID",
        ScreenfieldTypeNotSupported = "SCREENFIELD_TYPE_NOT_SUPPORTED",
        ScreenfieldTypeNotSupportedForApiVersion = "SCREENFIELD_TYPE_NOT_SUPPORTED_FOR_API_VERSION",
        ScreenfieldTypeNotSupportedForEnvironment = "SCREENFIELD_TYPE_NOT_SUPPORTED_FOR_ENVIRONMENT",
        ScreenfieldUserinputNotSupportedForChoicetype = "SCREENFIELD_USERINPUT_NOT_SUPPORTED_FOR_CHOICETYPE",
        ScreenfieldValidationruleNotSupported = "SCREENFIELD_VALIDATIONRULE_NOT_SUPPORTED",
        ScreenfieldValidationRulesNotSupportedForEnvironment = "SCREENFIELD_VALIDATION_RULES_NOT_SUPPORTED_FOR_ENVIRONMENT",
        ScreenfieldValidationRulesNotSupportedForExtensionsWithoutOutputs = "SCREENFIELD_VALIDATION_RULES_NOT_SUPPORTED_FOR_EXTENSIONS_WITHOUT_OUTPUTS",
        ScreenfooterMergefieldNotSupported = "SCREENFOOTER_MERGEFIELD_NOT_SUPPORTED",
        ScreenruleActionInvalidAttribute = "SCREENRULE_ACTION_INVALID_ATTRIBUTE",
        ScreenruleActionInvalidAttributeForApiVersion = "SCREENRULE_ACTION_INVALID_ATTRIBUTE_FOR_API_VERSION",
        ScreenruleActionInvalidValue = "SCREENRULE_ACTION_INVALID_VALUE",
        ScreenruleActionMissingAttribute = "SCREENRULE_ACTION_MISSING_ATTRIBUTE",
        ScreenruleActionMissingFieldreference = "SCREENRULE_ACTION_MISSING_FIELDREFERENCE",
        ScreenruleActionMissingValue = "SCREENRULE_ACTION_MISSING_VALUE",
        ScreenruleAttributeNotSupportedForScreenfield = "SCREENRULE_ATTRIBUTE_NOT_SUPPORTED_FOR_SCREENFIELD",
        ScreenruleFieldNotFoundOnScreen = "SCREENRULE_FIELD_NOT_FOUND_ON_SCREEN",
        ScreenruleMissingAction = "SCREENRULE_MISSING_ACTION",
        ScreenruleNotSupportedInOrg = "SCREENRULE_NOT_SUPPORTED_IN_ORG",
        ScreenruleScreenfieldNotVisible = "SCREENRULE_SCREENFIELD_NOT_VISIBLE",
        ScreenruleVisibilityNotSupportedInOrg = "SCREENRULE_VISIBILITY_NOT_SUPPORTED_IN_ORG",
        ScreenActionNotFoundWithNameAndType = "SCREEN_ACTION_NOT_FOUND_WITH_NAME_AND_TYPE",
        ScreenActionTriggerConditionRuntimeApiVersionNotSupported = "SCREEN_ACTION_TRIGGER_CONDITION_RUNTIME_API_VERSION_NOT_SUPPORTED",
        ScreenAllowbackAllowfinishBothFalse = "SCREEN_ALLOWBACK_ALLOWFINISH_BOTH_FALSE",
        ScreenContainsLightningComponent = "SCREEN_CONTAINS_LIGHTNING_COMPONENT",
        ScreenContainsRegionContainerComponent = "SCREEN_CONTAINS_REGION_CONTAINER_COMPONENT",
        ScreenFieldRegionContainerTypeInvalidValue = "SCREEN_FIELD_REGION_CONTAINER_TYPE_INVALID_VALUE",
        ScreenFieldRegionContainerTypeMissing = "SCREEN_FIELD_REGION_CONTAINER_TYPE_MISSING",
        ScreenFieldSectionHeaderInvalidValue = "SCREEN_FIELD_SECTION_HEADER_INVALID_VALUE",
        ScreenFieldSectionHeaderMissing = "SCREEN_FIELD_SECTION_HEADER_MISSING",
        ScreenMissingFooterAndLightningComponent = "SCREEN_MISSING_FOOTER_AND_LIGHTNING_COMPONENT",
        ScreenMissingLabel = "SCREEN_MISSING_LABEL",
        ScreenMultiselectfieldDoesntSupportChoiceWithUserinput = "SCREEN_MULTISELECTFIELD_DOESNT_SUPPORT_CHOICE_WITH_USERINPUT",
        ScreenPausedtextNotShownWhenAllowpauseIsFalse = "SCREEN_PAUSEDTEXT_NOT_SHOWN_WHEN_ALLOWPAUSE_IS_FALSE",
        ScreenTriggerHandlerInvalidInitBehaviorValue = "SCREEN_TRIGGER_HANDLER_INVALID_INIT_BEHAVIOR_VALUE",
        SendEmailUnsupported = "SEND_EMAIL_UNSUPPORTED",
        SettingFieldMakesOtherFieldRequired = "SETTING_FIELD_MAKES_OTHER_FIELD_REQUIRED",
        SettingFieldMakesOtherFieldUnsupported = "SETTING_FIELD_MAKES_OTHER_FIELD_UNSUPPORTED",
        SettingFieldValueMakesOtherFieldUnsupported = "SETTING_FIELD_VALUE_MAKES_OTHER_FIELD_UNSUPPORTED",
        SettingFieldValueMakesOtherFieldValueUnsupported = "SETTING_FIELD_VALUE_MAKES_OTHER_FIELD_VALUE_UNSUPPORTED",
        SetupReferenceAllowedOnlyInActionInput = "SETUP_REFERENCE_ALLOWED_ONLY_IN_ACTION_INPUT",
        SetupReferenceTypeNotPackageable = "SETUP_REFERENCE_TYPE_NOT_PACKAGEABLE",
        SetupReferenceValueRequiresDeveloperNames = "SETUP_REFERENCE_VALUE_REQUIRES_DEVELOPER_NAMES",
        SlackApiExceptionExtension = "SLACK_API_EXCEPTION_EXTENSION",
        SobjectElementIncompatibleDatatype = "SOBJECT_ELEMENT_INCOMPATIBLE_DATATYPE",
        SobjectElementMismatchedObjecttype = "SOBJECT_ELEMENT_MISMATCHED_OBJECTTYPE",
        SortEncryptedFieldsNotSupported = "SORT_ENCRYPTED_FIELDS_NOT_SUPPORTED",
        SortFieldMissing = "SORT_FIELD_MISSING",
        SortFieldNotSupported = "SORT_FIELD_NOT_SUPPORTED",
        SortGeolocationFieldsNotSupported = "SORT_GEOLOCATION_FIELDS_NOT_SUPPORTED",
        SortLimitInvalid = "SORT_LIMIT_INVALID",
        SortOrderMissing = "SORT_ORDER_MISSING",
        SpecificFieldValueMakesOtherFieldRequired = "SPECIFIC_FIELD_VALUE_MAKES_OTHER_FIELD_REQUIRED",
        SpecificFieldValueMakesOtherFieldValueRequired = "SPECIFIC_FIELD_VALUE_MAKES_OTHER_FIELD_VALUE_REQUIRED",
        StageNameNotFullyQualified = "STAGE_NAME_NOT_FULLY_QUALIFIED",
        StageStepAssigneeNotSupported = "STAGE_STEP_ASSIGNEE_NOT_SUPPORTED",
        StartElementMissing = "START_ELEMENT_MISSING",
        StylePropertiesUnsupportedByScreenFieldType = "STYLE_PROPERTIES_UNSUPPORTED_BY_SCREEN_FIELD_TYPE",
        StyleSettingInvalidScope = "STYLE_SETTING_INVALID_SCOPE",
        StyleSettingScopeNotAllowed = "STYLE_SETTING_SCOPE_NOT_ALLOWED",
        StyleSettingScopeRequired = "STYLE_SETTING_SCOPE_REQUIRED",
        SubflowDesktopDesignerFlowsNotSupported = "SUBFLOW_DESKTOP_DESIGNER_FLOWS_NOT_SUPPORTED",
        SubflowDifferentRunmode = "SUBFLOW_DIFFERENT_RUNMODE",
        SubflowInputMissingName = "SUBFLOW_INPUT_MISSING_NAME",
        SubflowInputMultipleAssignmentsToOneVariable = "SUBFLOW_INPUT_MULTIPLE_ASSIGNMENTS_TO_ONE_VARIABLE",
        SubflowInputReferencesFieldOnSobjectVariable = "SUBFLOW_INPUT_REFERENCES_FIELD_ON_SOBJECT_VARIABLE",
        SubflowInputVariableNotFoundInReferencedflow = "SUBFLOW_INPUT_VARIABLE_NOT_FOUND_IN_REFERENCEDFLOW",
        SubflowInputVariableNoInputAccess = "SUBFLOW_INPUT_VARIABLE_NO_INPUT_ACCESS",
        SubflowInvalidName = "SUBFLOW_INVALID_NAME",
        SubflowInvalidReference = "SUBFLOW_INVALID_REFERENCE",
        SubflowMasterFlowTypeNotAutolaunched = "SUBFLOW_MASTER_FLOW_TYPE_NOT_AUTOLAUNCHED",
        SubflowMissingName = "SUBFLOW_MISSING_NAME",
        SubflowNoActiveVersion = "SUBFLOW_NO_ACTIVE_VERSION",
        SubflowOutputIncompatibleDatatypes = "SUBFLOW_OUTPUT_INCOMPATIBLE_DATATYPES",
        SubflowOutputMismatchedApexClass = "SUBFLOW_OUTPUT_MISMATCHED_APEX_CLASS",
        SubflowOutputMismatchedCollectiontypes = "SUBFLOW_OUTPUT_MISMATCHED_COLLECTIONTYPES",
        SubflowOutputMismatchedObjects = "SUBFLOW_OUTPUT_MISMATCHED_OBJECTS",
        SubflowOutputMissingAssigntoreference = "SUBFLOW_OUTPUT_MISSING_ASSIGNTOREFERENCE",
        SubflowOutputMissingName = "SUBFLOW_OUTPUT_MISSING_NAME",
        SubflowOutputMultipleAssignmentsToOneVariable = "SUBFLOW_OUTPUT_MULTIPLE_ASSIGNMENTS_TO_ONE_VARIABLE",
        SubflowOutputReferencesFieldOnSobjectVariable = "SUBFLOW_OUTPUT_REFERENCES_FIELD_ON_SOBJECT_VARIABLE",
        SubflowOutputTargetDoesNotExistInMasterFlow = "SUBFLOW_OUTPUT_TARGET_DOES_NOT_EXIST_IN_MASTER_FLOW",
        SubflowOutputVariableNotFoundInMasterflow = "SUBFLOW_OUTPUT_VARIABLE_NOT_FOUND_IN_MASTERFLOW",
        SubflowOutputVariableNotFoundInReferencedflow = "SUBFLOW_OUTPUT_VARIABLE_NOT_FOUND_IN_REFERENCEDFLOW",
        SubflowOutputVariableNoOutputAccess = "SUBFLOW_OUTPUT_VARIABLE_NO_OUTPUT_ACCESS",
        SubflowProcesstypeNotSupported = "SUBFLOW_PROCESSTYPE_NOT_SUPPORTED",
        SubflowProcessTypeIncompatible = "SUBFLOW_PROCESS_TYPE_INCOMPATIBLE",
        SubflowReferencesMasterflow = "SUBFLOW_REFERENCES_MASTERFLOW",
        SurveyAdvancedConditionLogicNotSupported = "SURVEY_ADVANCED_CONDITION_LOGIC_NOT_SUPPORTED",
        SurveyChoiceNotReferencedByAQuestion = "SURVEY_CHOICE_NOT_REFERENCED_BY_A_QUESTION",
        SurveyChoiceReferencedByMultipleQuestions = "SURVEY_CHOICE_REFERENCED_BY_MULTIPLE_QUESTIONS",
        SurveyElementNeverReached = "SURVEY_ELEMENT_NEVER_REACHED",
        SurveyEnrichInvalidConfiguration = "SURVEY_ENRICH_INVALID_CONFIGURATION",
        SurveyInactiveSubflows = "SURVEY_INACTIVE_SUBFLOWS",
        SurveyInvalidAttachmentQuestionConfiguration = "SURVEY_INVALID_ATTACHMENT_QUESTION_CONFIGURATION",
        SurveyInvalidCmtConfigured = "SURVEY_INVALID_CMT_CONFIGURED",
        SurveyInvalidCustomThankYouConfiguration = "SURVEY_INVALID_CUSTOM_THANK_YOU_CONFIGURATION",
        SurveyInvalidLinkTargetInQuestionLabel = "SURVEY_INVALID_LINK_TARGET_IN_QUESTION_LABEL",
        SurveyInvalidMatrixQuestionConfiguration = "SURVEY_INVALID_MATRIX_QUESTION_CONFIGURATION",
        SurveyInvalidMergeFieldConfiguration = "SURVEY_INVALID_MERGE_FIELD_CONFIGURATION",
        SurveyInvalidOutputVariable = "SURVEY_INVALID_OUTPUT_VARIABLE",
        SurveyMissingQuestionOrSubflow = "SURVEY_MISSING_QUESTION_OR_SUBFLOW",
        SurveyMissingRequiredVariables = "SURVEY_MISSING_REQUIRED_VARIABLES",
        SurveyMultipleScreensCannotConnectToSameDecision = "SURVEY_MULTIPLE_SCREENS_CANNOT_CONNECT_TO_SAME_DECISION",
        SurveyNestedSubflows = "SURVEY_NESTED_SUBFLOWS",
        SurveyNonsurveySubflows = "SURVEY_NONSURVEY_SUBFLOWS",
        SurveyRuleInvalidLeftOperand = "SURVEY_RULE_INVALID_LEFT_OPERAND",
        SurveyRuleInvalidRightOperand = "SURVEY_RULE_INVALID_RIGHT_OPERAND",
        SurveySaveError = "SURVEY_SAVE_ERROR",
        SurveyScreenfieldTypeNotSupportedForQuestion = "SURVEY_SCREENFIELD_TYPE_NOT_SUPPORTED_FOR_QUESTION",
        SurveyStartElementInvalid = "SURVEY_START_ELEMENT_INVALID",
        SurveyVariableAccessInvalid = "SURVEY_VARIABLE_ACCESS_INVALID",
        SystemModeNotAllowed = "SYSTEM_MODE_NOT_ALLOWED",
        SystemVariableMissingFieldReference = "SYSTEM_VARIABLE_MISSING_FIELD_REFERENCE",
        TemplatedPrvdTypeIncompatibleFlowType = "TEMPLATED_PRVD_TYPE_INCOMPATIBLE_FLOW_TYPE",
        TemplatedScreenfieldInfoMissing = "TEMPLATED_SCREENFIELD_INFO_MISSING",
        TemplatedScreenfieldInvalid = "TEMPLATED_SCREENFIELD_INVALID",
        TemplatedScreenfieldNotSupported = "TEMPLATED_SCREENFIELD_NOT_SUPPORTED",
        TemplatedScreenfieldPropertiesInvalid = "TEMPLATED_SCREENFIELD_PROPERTIES_INVALID",
        TemplatedScreenfieldPropertiesMissing = "TEMPLATED_SCREENFIELD_PROPERTIES_MISSING",
        TemplatedScreenfieldPrvdTypeInvalid = "TEMPLATED_SCREENFIELD_PRVD_TYPE_INVALID",
        TemplatedScreenfieldRndrLwcInvalid = "TEMPLATED_SCREENFIELD_RNDR_LWC_INVALID",
        TemplatedScreenFieldRequiresAutomaticOutput = "TEMPLATED_SCREEN_FIELD_REQUIRES_AUTOMATIC_OUTPUT",
        TemporaryQueryMoreFailure = "TEMPORARY_QUERY_MORE_FAILURE",
        TriggeredFlowRedundantQuery = "TRIGGERED_FLOW_REDUNDANT_QUERY",
        TriggeringRecordUpdateRequiresInputassignments = "TRIGGERING_RECORD_UPDATE_REQUIRES_INPUTASSIGNMENTS",
        TriggerOrderNotSupported = "TRIGGER_ORDER_NOT_SUPPORTED",
        TriggerTypeContextObjectNotSupported = "TRIGGER_TYPE_CONTEXT_OBJECT_NOT_SUPPORTED",
        TriggerTypeElementNotSupported = "TRIGGER_TYPE_ELEMENT_NOT_SUPPORTED",
        TriggerTypeIncompatibleWithProcessType = "TRIGGER_TYPE_INCOMPATIBLE_WITH_PROCESS_TYPE",
        TriggerTypeNotAllowedForSubflow = "TRIGGER_TYPE_NOT_ALLOWED_FOR_SUBFLOW",
        TypeMappingDuplicated = "TYPE_MAPPING_DUPLICATED",
        TypeMappingInvalidSchemaUri = "TYPE_MAPPING_INVALID_SCHEMA_URI",
        TypeMappingNameMissing = "TYPE_MAPPING_NAME_MISSING",
        TypeMappingNotFound = "TYPE_MAPPING_NOT_FOUND",
        TypeMappingNotSupported = "TYPE_MAPPING_NOT_SUPPORTED",
        TypeMappingNotSupportedForApiVersion = "TYPE_MAPPING_NOT_SUPPORTED_FOR_API_VERSION",
        TypeMappingNotSupportedForProcessType = "TYPE_MAPPING_NOT_SUPPORTED_FOR_PROCESS_TYPE",
        TypeMappingSchemaUriInvalidActionType = "TYPE_MAPPING_SCHEMA_URI_INVALID_ACTION_TYPE",
        TypeMappingSchemaUriInvalidSchemaType = "TYPE_MAPPING_SCHEMA_URI_INVALID_SCHEMA_TYPE",
        TypeMappingSchemaUriMissingDelimiter = "TYPE_MAPPING_SCHEMA_URI_MISSING_DELIMITER",
        UnauthorizedUserForCursor = "UNAUTHORIZED_USER_FOR_CURSOR",
        UnexpectedError = "UNEXPECTED_ERROR",
        UnsupportedFlowTestAssertionForTestPoint = "UNSUPPORTED_FLOW_TEST_ASSERTION_FOR_TEST_POINT",
        UnsupportedFlowTestParameterType = "UNSUPPORTED_FLOW_TEST_PARAMETER_TYPE",
        UnsupportedFlowTestPointForElement = "UNSUPPORTED_FLOW_TEST_POINT_FOR_ELEMENT",
        ValidationException = "VALIDATION_EXCEPTION",
        ValueCharLimitExceeded = "VALUE_CHAR_LIMIT_EXCEEDED",
        VariableFieldIsReadOnly = "VARIABLE_FIELD_IS_READ_ONLY",
        VariableFieldNotSupportedForDatatype = "VARIABLE_FIELD_NOT_SUPPORTED_FOR_DATATYPE",
        VariableFieldNotSupportedForDatatypeAndCollection = "VARIABLE_FIELD_NOT_SUPPORTED_FOR_DATATYPE_AND_COLLECTION",
        VariableFieldRequiredForDatatype = "VARIABLE_FIELD_REQUIRED_FOR_DATATYPE",
        VariableNameIsReservedForProcessType = "VARIABLE_NAME_IS_RESERVED_FOR_PROCESS_TYPE",
        VariableScaleExceedsLimit = "VARIABLE_SCALE_EXCEEDS_LIMIT",
        VariableScaleNegativeInteger = "VARIABLE_SCALE_NEGATIVE_INTEGER",
        VariableScaleNull = "VARIABLE_SCALE_NULL",
        VersionNotValid = "VERSION_NOT_VALID",
        VisibilityRuleExceedsConditionLimit = "VISIBILITY_RULE_EXCEEDS_CONDITION_LIMIT",
        VisibilityRuleNotAvailableInOrg = "VISIBILITY_RULE_NOT_AVAILABLE_IN_ORG",
        VisibilityRuleNotSupportedForApiVersion = "VISIBILITY_RULE_NOT_SUPPORTED_FOR_API_VERSION",
        VisibilityRuleNotSupportedForProcesstype = "VISIBILITY_RULE_NOT_SUPPORTED_FOR_PROCESSTYPE",
        VisibilityRuleNoConditions = "VISIBILITY_RULE_NO_CONDITIONS",
        WaiteventBatchSizeNotSupportedForEventtype = "WAITEVENT_BATCH_SIZE_NOT_SUPPORTED_FOR_EVENTTYPE",
        WaiteventChannelActioncallMismatch = "WAITEVENT_CHANNEL_ACTIONCALL_MISMATCH",
        WaiteventDefaultConnectorMissingLabel = "WAITEVENT_DEFAULT_CONNECTOR_MISSING_LABEL",
        WaiteventDuplicateInputParam = "WAITEVENT_DUPLICATE_INPUT_PARAM",
        WaiteventInputNotSupportedForEventtype = "WAITEVENT_INPUT_NOT_SUPPORTED_FOR_EVENTTYPE",
        WaiteventInputRequiresLiteralValue = "WAITEVENT_INPUT_REQUIRES_LITERAL_VALUE",
        WaiteventInvalidConditionLogic = "WAITEVENT_INVALID_CONDITION_LOGIC",
        WaiteventInvalidValue = "WAITEVENT_INVALID_VALUE",
        WaiteventMissing = "WAITEVENT_MISSING",
        WaiteventMissingConnector = "WAITEVENT_MISSING_CONNECTOR",
        WaiteventMissingEventtype = "WAITEVENT_MISSING_EVENTTYPE",
        WaiteventNotSucceedingActioncall = "WAITEVENT_NOT_SUCCEEDING_ACTIONCALL",
        WaiteventNoFieldsSetForDateWait = "WAITEVENT_NO_FIELDS_SET_FOR_DATE_WAIT",
        WaiteventObjectNotSupportedForEventtype = "WAITEVENT_OBJECT_NOT_SUPPORTED_FOR_EVENTTYPE",
        WaiteventOutputNotSupportedForEventtype = "WAITEVENT_OUTPUT_NOT_SUPPORTED_FOR_EVENTTYPE",
        WaiteventPathsMissingConnector = "WAITEVENT_PATHS_MISSING_CONNECTOR",
        WaiteventRelativealarmInvalidDatetimeField = "WAITEVENT_RELATIVEALARM_INVALID_DATETIME_FIELD",
        WaiteventRelativealarmInvalidField = "WAITEVENT_RELATIVEALARM_INVALID_FIELD",
        WaiteventRelativealarmInvalidObjecttype = "WAITEVENT_RELATIVEALARM_INVALID_OBJECTTYPE",
        WaiteventRelativealarmInvalidOffsetnumber = "WAITEVENT_RELATIVEALARM_INVALID_OFFSETNUMBER",
        WaiteventRelativealarmInvalidOffsetunit = "WAITEVENT_RELATIVEALARM_INVALID_OFFSETUNIT",
        WaiteventRequiredInputMissing = "WAITEVENT_REQUIRED_INPUT_MISSING",
        WaiteventResumeDateInPast = "WAITEVENT_RESUME_DATE_IN_PAST",
        WaiteventTypeInvalidOrNotSupported = "WAITEVENT_TYPE_INVALID_OR_NOT_SUPPORTED",
        WaitElementNotAllowedInSyncBroadcastFlow = "WAIT_ELEMENT_NOT_ALLOWED_IN_SYNC_BROADCAST_FLOW",
        WorkflowMissingProcessmetadatavalues = "WORKFLOW_MISSING_PROCESSMETADATAVALUES",
        WorkflowObjecttypeNotFound = "WORKFLOW_OBJECTTYPE_NOT_FOUND",
        WorkflowObjecttypeNotSupported = "WORKFLOW_OBJECTTYPE_NOT_SUPPORTED",
        WorkflowObjectvariableAndOldobjectvariableReferenceSameSobjectVariable = "WORKFLOW_OBJECTVARIABLE_AND_OLDOBJECTVARIABLE_REFERENCE_SAME_SOBJECT_VARIABLE",
        WorkflowObjectvariableDoesntSupportInput = "WORKFLOW_OBJECTVARIABLE_DOESNT_SUPPORT_INPUT",
        WorkflowOldobjectvariableDoesntSupportInput = "WORKFLOW_OLDOBJECTVARIABLE_DOESNT_SUPPORT_INPUT",
        WorkflowProcessmetadatavaluesMoreThanOneName = "WORKFLOW_PROCESSMETADATAVALUES_MORE_THAN_ONE_NAME",
        WorkflowProcessMetadatavaluesMissingName = "WORKFLOW_PROCESS_METADATAVALUES_MISSING_NAME",
        WorkflowRecursivecountvariableDoesntSupportInput = "WORKFLOW_RECURSIVECOUNTVARIABLE_DOESNT_SUPPORT_INPUT",
        WorkflowRuleNotDeactivated = "WORKFLOW_RULE_NOT_DEACTIVATED",
        WorkflowTriggertypeInvalidValue = "WORKFLOW_TRIGGERTYPE_INVALID_VALUE",
    }
}

/// `ExtendedErrorDetails`.
#[derive(Default)]
pub struct ExtendedErrorDetails {
    /// `extendedErrorCode`, required.
    pub extended_error_code: ::sforce::Pick<ExtendedErrorCode>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExtendedErrorDetails: "ExtendedErrorDetails" in API, base None, subtypes [], object None;
    req Pick(ExtendedErrorCode) extended_error_code "extendedErrorCode",
}

::sforce::enumeration! {
    /// `ExtensionPointName`.
    pub enum ExtensionPointName {
        CommerceDomainCartCalculate = "Commerce_Domain_Cart_Calculate",
        CommerceDomainTaxCartCalculator = "Commerce_Domain_Tax_CartCalculator",
        CommerceDomainInventoryCartCalculator = "Commerce_Domain_Inventory_CartCalculator",
        CommerceDomainPromotionsCartCalculator = "Commerce_Domain_Promotions_CartCalculator",
        CommerceDomainPromotionsShippingCalculator = "Commerce_Domain_Promotions_ShippingCalculator",
        CommerceDomainPricingCartCalculator = "Commerce_Domain_Pricing_CartCalculator",
        CommerceDomainShippingCartCalculator = "Commerce_Domain_Shipping_CartCalculator",
        CommerceDomainInventoryService = "Commerce_Domain_Inventory_Service",
        CommerceDomainPricingService = "Commerce_Domain_Pricing_Service",
        CommerceDomainTaxService = "Commerce_Domain_Tax_Service",
        CommerceDomainBuyerGroupEvaluationService = "Commerce_Domain_BuyerGroup_EvaluationService",
        CommerceDomainCheckoutCreateOrder = "Commerce_Domain_Checkout_CreateOrder",
        CommerceDomainCheckoutPlaceOrder = "Commerce_Domain_Checkout_PlaceOrder",
        CommerceDomainShippingSplitShipment = "Commerce_Domain_Shipping_SplitShipment",
        CommerceDomainOrderManagementProduct = "Commerce_Domain_OrderManagement_Product",
        CommerceEndpointAccountAddresses = "Commerce_Endpoint_Account_Addresses",
        CommerceEndpointAccountAddress = "Commerce_Endpoint_Account_Address",
        CommerceEndpointCatalogProducts = "Commerce_Endpoint_Catalog_Products",
        CommerceEndpointCatalogProduct = "Commerce_Endpoint_Catalog_Product",
        CommerceEndpointGiftWraps = "Commerce_Endpoint_Gift_Wraps",
        CommerceEndpointSearchProducts = "Commerce_Endpoint_Search_Products",
        CommerceEndpointSearchProductSearch = "Commerce_Endpoint_Search_ProductSearch",
        CommerceEndpointSearchProductsByCategory = "Commerce_Endpoint_Search_ProductsByCategory",
        CommerceEndpointCartItemCollection = "Commerce_Endpoint_Cart_ItemCollection",
        CommerceEndpointCartItem = "Commerce_Endpoint_Cart_Item",
    }
}

/// `ExternalAppIdTokenConfig`.
#[derive(Default)]
pub struct ExternalAppIdTokenConfig {
    /// `idTokenAudience`.
    pub id_token_audience: Option<String>,
    /// `idTokenIncludeAttributes`.
    pub id_token_include_attributes: Option<bool>,
    /// `idTokenIncludeCustomPermissions`.
    pub id_token_include_custom_permissions: Option<bool>,
    /// `idTokenIncludeStandardClaims`.
    pub id_token_include_standard_claims: Option<bool>,
    /// `idTokenValidityInMinutes`.
    pub id_token_validity_in_minutes: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExternalAppIdTokenConfig: "ExternalAppIdTokenConfig" in API, base None, subtypes [], object None;
    opt Text id_token_audience "idTokenAudience",
    opt Flag id_token_include_attributes "idTokenIncludeAttributes",
    opt Flag id_token_include_custom_permissions "idTokenIncludeCustomPermissions",
    opt Flag id_token_include_standard_claims "idTokenIncludeStandardClaims",
    opt Int id_token_validity_in_minutes "idTokenValidityInMinutes",
}

/// `ExternalAuthIdentityProvider`, a [`Metadata`].
#[derive(Default)]
pub struct ExternalAuthIdentityProvider {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `authenticationFlow`, required.
    pub authentication_flow: ::sforce::Pick<IdentityProviderAuthFlow>,
    /// `authenticationProtocol`, required.
    pub authentication_protocol: ::sforce::Pick<IdentityProviderAuthProtocol>,
    /// `description`.
    pub description: Option<String>,
    /// `externalAuthIdentityProviderParameters`.
    pub external_auth_identity_provider_parameters: ::sforce::List<
        ExternalAuthIdentityProviderParameter,
    >,
    /// `label`, required.
    pub label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExternalAuthIdentityProvider: "ExternalAuthIdentityProvider" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Pick(IdentityProviderAuthFlow) authentication_flow "authenticationFlow",
    req Pick(IdentityProviderAuthProtocol) authentication_protocol "authenticationProtocol",
    opt Text description "description",
    opt List(ExternalAuthIdentityProviderParameter) external_auth_identity_provider_parameters "externalAuthIdentityProviderParameters",
    req Text label "label",
}
::sforce::component! { ExternalAuthIdentityProvider }

/// `ExternalAuthIdentityProviderParameter`.
#[derive(Default)]
pub struct ExternalAuthIdentityProviderParameter {
    /// `description`.
    pub description: Option<String>,
    /// `parameterName`, required.
    pub parameter_name: Option<String>,
    /// `parameterType`, required.
    pub parameter_type: ::sforce::Pick<ExtlIdentityProviderParmType>,
    /// `parameterValue`.
    pub parameter_value: Option<String>,
    /// `sequenceNumber`.
    pub sequence_number: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExternalAuthIdentityProviderParameter: "ExternalAuthIdentityProviderParameter" in API, base None, subtypes [], object None;
    opt Text description "description",
    req Text parameter_name "parameterName",
    req Pick(ExtlIdentityProviderParmType) parameter_type "parameterType",
    opt Text parameter_value "parameterValue",
    opt Int sequence_number "sequenceNumber",
}

::sforce::enumeration! {
    /// `ExternalBotType`.
    pub enum ExternalBotType {
        Chatbot = "Chatbot",
    }
}

/// `ExternalClientAppSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ExternalClientAppSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableClientSecretInRestApiAccess`.
    pub enable_client_secret_in_rest_api_access: Option<bool>,
    /// `enableConsumerSecretApiAccess`.
    pub enable_consumer_secret_api_access: Option<bool>,
    /// `enablePackageEcaOauthFromDevOrg`.
    pub enable_package_eca_oauth_from_dev_org: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExternalClientAppSettings: "ExternalClientAppSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_client_secret_in_rest_api_access "enableClientSecretInRestApiAccess",
    opt Flag enable_consumer_secret_api_access "enableConsumerSecretApiAccess",
    opt Flag enable_package_eca_oauth_from_dev_org "enablePackageEcaOauthFromDevOrg",
}
::sforce::component! { ExternalClientAppSettings }

/// `ExternalClientApplication`, a [`Metadata`].
#[derive(Default)]
pub struct ExternalClientApplication {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `contactEmail`.
    pub contact_email: Option<String>,
    /// `contactPhone`.
    pub contact_phone: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `distributionState`.
    pub distribution_state: ::sforce::Pick<ExtlClntAppDistState>,
    /// `iconUrl`.
    pub icon_url: Option<String>,
    /// `infoUrl`.
    pub info_url: Option<String>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// `logoUrl`.
    pub logo_url: Option<String>,
    /// `managedType`.
    pub managed_type: ::sforce::Pick<ExtlClntAppManagedType>,
    /// `orgScopedExternalApp`.
    pub org_scoped_external_app: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExternalClientApplication: "ExternalClientApplication" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text contact_email "contactEmail",
    opt Text contact_phone "contactPhone",
    opt Text description "description",
    opt Pick(ExtlClntAppDistState) distribution_state "distributionState",
    opt Text icon_url "iconUrl",
    opt Text info_url "infoUrl",
    opt Flag is_protected "isProtected",
    opt Text label "label",
    opt Text logo_url "logoUrl",
    opt Pick(ExtlClntAppManagedType) managed_type "managedType",
    opt Text org_scoped_external_app "orgScopedExternalApp",
}
::sforce::component! { ExternalClientApplication }

::sforce::enumeration! {
    /// `ExternalConnectionStatus`.
    pub enum ExternalConnectionStatus {
        Unprovisioned = "Unprovisioned",
        Allocating = "Allocating",
        PendingAcceptance = "PendingAcceptance",
        PendingActivation = "PendingActivation",
        RejectedRemotely = "RejectedRemotely",
        DeletedRemotely = "DeletedRemotely",
        TeardownInProgress = "TeardownInProgress",
        Ready = "Ready",
    }
}

::sforce::enumeration! {
    /// `ExternalConnectionType`.
    pub enum ExternalConnectionType {
        AwsPrivateLink = "AwsPrivateLink",
        DataCloudPrivateConnection = "DataCloudPrivateConnection",
    }
}

/// `ExternalConversationBotDef`.
#[derive(Default)]
pub struct ExternalConversationBotDef {
    /// `additionalInfo`.
    pub additional_info: Option<String>,
    /// `displayName`, required.
    pub display_name: Option<String>,
    /// `externalId`, required.
    pub external_id: Option<String>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `type`.
    pub r#type: ::sforce::Pick<ExternalBotType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExternalConversationBotDef: "ExternalConversationBotDef" in API, base None, subtypes [], object None;
    opt Text additional_info "additionalInfo",
    req Text display_name "displayName",
    req Text external_id "externalId",
    opt Flag is_active "isActive",
    opt Pick(ExternalBotType) r#type "type",
}

/// `ExternalCredential`, a [`Metadata`].
#[derive(Default)]
pub struct ExternalCredential {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `authenticationProtocol`, required.
    pub authentication_protocol: ::sforce::Pick<AuthenticationProtocol>,
    /// `description`.
    pub description: Option<String>,
    /// `externalCredentialParameters`.
    pub external_credential_parameters: ::sforce::List<ExternalCredentialParameter>,
    /// `label`, required.
    pub label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExternalCredential: "ExternalCredential" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Pick(AuthenticationProtocol) authentication_protocol "authenticationProtocol",
    opt Text description "description",
    opt List(ExternalCredentialParameter) external_credential_parameters "externalCredentialParameters",
    req Text label "label",
}
::sforce::component! { ExternalCredential }

::sforce::enumeration! {
    /// `ExternalCredentialParamType`.
    pub enum ExternalCredentialParamType {
        ExternalAuthIdentityProvider = "ExternalAuthIdentityProvider",
        AuthProvider = "AuthProvider",
        AuthProviderUrl = "AuthProviderUrl",
        AuthProviderUrlQueryParameter = "AuthProviderUrlQueryParameter",
        SigningCertificate = "SigningCertificate",
        AuthParameter = "AuthParameter",
        NamedPrincipal = "NamedPrincipal",
        PerUserPrincipal = "PerUserPrincipal",
        AwsStsPrincipal = "AwsStsPrincipal",
        GlobalNamedPrincipal = "GlobalNamedPrincipal",
        SystemUserPrincipal = "SystemUserPrincipal",
        AuthHeader = "AuthHeader",
        AuthProtocolVariant = "AuthProtocolVariant",
        JwtBodyClaim = "JwtBodyClaim",
        JwtHeaderClaim = "JwtHeaderClaim",
        CreatedByNamespace = "CreatedByNamespace",
        AdditionalRefreshStatusCode = "AdditionalRefreshStatusCode",
        ManagedByFeature = "ManagedByFeature",
        ManagedByComponent = "ManagedByComponent",
        SfHttpRequestExtensionName = "SfHttpRequestExtensionName",
    }
}

/// `ExternalCredentialParameter`.
#[derive(Default)]
pub struct ExternalCredentialParameter {
    /// `authProvider`.
    pub auth_provider: Option<String>,
    /// `certificate`.
    pub certificate: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `externalAuthIdentityProvider`.
    pub external_auth_identity_provider: Option<String>,
    /// `parameterGroup`.
    pub parameter_group: Option<String>,
    /// `parameterName`, required.
    pub parameter_name: Option<String>,
    /// `parameterType`, required.
    pub parameter_type: ::sforce::Pick<ExternalCredentialParamType>,
    /// `parameterValue`.
    pub parameter_value: Option<String>,
    /// `sequenceNumber`.
    pub sequence_number: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExternalCredentialParameter: "ExternalCredentialParameter" in API, base None, subtypes [], object None;
    opt Text auth_provider "authProvider",
    opt Text certificate "certificate",
    opt Text description "description",
    opt Text external_auth_identity_provider "externalAuthIdentityProvider",
    opt Text parameter_group "parameterGroup",
    req Text parameter_name "parameterName",
    req Pick(ExternalCredentialParamType) parameter_type "parameterType",
    opt Text parameter_value "parameterValue",
    opt Int sequence_number "sequenceNumber",
}

/// `ExternalDataSource`, a [`Metadata`].
#[derive(Default)]
pub struct ExternalDataSource {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `authProvider`.
    pub auth_provider: Option<String>,
    /// `certificate`.
    pub certificate: Option<String>,
    /// `customConfiguration`.
    pub custom_configuration: Option<String>,
    /// `customHttpHeaders`.
    pub custom_http_headers: ::sforce::List<CustomHttpHeader>,
    /// `endpoint`.
    pub endpoint: Option<String>,
    /// `externalDataSrcDescriptors`.
    pub external_data_src_descriptors: ::sforce::List<ExternalDataSrcDescriptor>,
    /// `isWritable`.
    pub is_writable: Option<bool>,
    /// `label`, required.
    pub label: Option<String>,
    /// `namedCredential`.
    pub named_credential: Option<String>,
    /// `oauthRefreshToken`.
    pub oauth_refresh_token: Option<String>,
    /// `oauthScope`.
    pub oauth_scope: Option<String>,
    /// `oauthToken`.
    pub oauth_token: Option<String>,
    /// `password`.
    pub password: Option<String>,
    /// `principalType`, required.
    pub principal_type: ::sforce::Pick<ExternalPrincipalType>,
    /// `protocol`, required.
    pub protocol: ::sforce::Pick<AuthenticationProtocol>,
    /// `repository`.
    pub repository: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<ExternalDataSourceType>,
    /// `username`.
    pub username: Option<String>,
    /// `version`.
    pub version: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExternalDataSource: "ExternalDataSource" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text auth_provider "authProvider",
    opt Text certificate "certificate",
    opt Text custom_configuration "customConfiguration",
    opt List(CustomHttpHeader) custom_http_headers "customHttpHeaders",
    opt Text endpoint "endpoint",
    opt List(ExternalDataSrcDescriptor) external_data_src_descriptors "externalDataSrcDescriptors",
    opt Flag is_writable "isWritable",
    req Text label "label",
    opt Text named_credential "namedCredential",
    opt Text oauth_refresh_token "oauthRefreshToken",
    opt Text oauth_scope "oauthScope",
    opt Text oauth_token "oauthToken",
    opt Text password "password",
    req Pick(ExternalPrincipalType) principal_type "principalType",
    req Pick(AuthenticationProtocol) protocol "protocol",
    opt Text repository "repository",
    req Pick(ExternalDataSourceType) r#type "type",
    opt Text username "username",
    opt Text version "version",
}
::sforce::component! { ExternalDataSource }

::sforce::enumeration! {
    /// `ExternalDataSourceType`.
    pub enum ExternalDataSourceType {
        AfppAttribute = "AFPPAttribute",
        AmazonAthena = "AmazonAthena",
        AmazonDynamoDb = "AmazonDynamoDb",
        AspAttribute = "ASPAttribute",
        AssetAttribute = "AssetAttribute",
        CiAttribute = "CIAttribute",
        ClaimAttributeDs = "ClaimAttributeDS",
        ClaimItemAttributeDs = "ClaimItemAttributeDS",
        ContentHubItem = "contentHubItem",
        CtrtGrpPlnAttr = "CtrtGrpPlnAttr",
        CtrtGrpPlnGrpClsAttr = "CtrtGrpPlnGrpClsAttr",
        Datacloud = "Datacloud",
        Datajourney = "Datajourney",
        DataMapperDs = "DataMapperDS",
        FaAttribute = "FAAttribute",
        FlAttribute = "FLAttribute",
        FlexCardDs = "FlexCardDS",
        GraphQl = "GraphQl",
        IaItemProdtAttr = "IAItemProdtAttr",
        Identity = "Identity",
        InsPolicyAttribute = "InsPolicyAttribute",
        IntegrationProcdDs = "IntegrationProcdDS",
        IntegrationProcedureExternalObject = "IntegrationProcedureExternalObject",
        IpaAttribute = "IPAAttribute",
        IpcAttribute = "IPCAttribute",
        IpCvrBnftAttribute = "IPCvrBnftAttribute",
        IppAttribute = "IPPAttribute",
        OData = "OData",
        OData4 = "OData4",
        OData401 = "OData401",
        OiAttribute = "OIAttribute",
        OisAttribute = "OISAttribute",
        OmniScriptDs = "OmniScriptDS",
        OmnistudioIntegrationProcedureDataSourceProvider = "omnistudio.IntegrationProcedureDataSourceProvider",
        OpenSearch = "OpenSearch",
        Outgoingemail = "outgoingemail",
        QliAttribute = "QLIAttribute",
        SapAttribute = "SAPAttribute",
        SciApi = "SciApi",
        SelectableEmailAddressView = "SelectableEmailAddressView",
        SfdcOrg = "SfdcOrg",
        SimpleUrl = "SimpleURL",
        Snowflake = "Snowflake",
        TrailheadEditWithId = "TrailheadEditWithId",
        Usermobileconfig = "usermobileconfig",
        Usrconnectionstatus = "usrconnectionstatus",
        Wrapper = "Wrapper",
    }
}

::sforce::enumeration! {
    /// `ExternalDataSrcDescSubtype`.
    pub enum ExternalDataSrcDescSubtype {
        SchemaTableQualifiers = "SchemaTableQualifiers",
        SchemaTableMetadata = "SchemaTableMetadata",
    }
}

::sforce::enumeration! {
    /// `ExternalDataSrcDescType`.
    pub enum ExternalDataSrcDescType {
        Schema = "Schema",
    }
}

/// `ExternalDataSrcDescriptor`, a [`Metadata`].
#[derive(Default)]
pub struct ExternalDataSrcDescriptor {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `customObject`.
    pub custom_object: Option<String>,
    /// `descriptor`, required.
    pub descriptor: Option<String>,
    /// `descriptorVersion`.
    pub descriptor_version: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `externalDataSource`, required.
    pub external_data_source: Option<String>,
    /// `subtype`, required.
    pub subtype: ::sforce::Pick<ExternalDataSrcDescSubtype>,
    /// `systemVersion`, required.
    pub system_version: Option<i32>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<ExternalDataSrcDescType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExternalDataSrcDescriptor: "ExternalDataSrcDescriptor" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text custom_object "customObject",
    req Text descriptor "descriptor",
    opt Text descriptor_version "descriptorVersion",
    req Text developer_name "developerName",
    req Text external_data_source "externalDataSource",
    req Pick(ExternalDataSrcDescSubtype) subtype "subtype",
    req Int system_version "systemVersion",
    req Pick(ExternalDataSrcDescType) r#type "type",
}
::sforce::component! { ExternalDataSrcDescriptor }

::sforce::enumeration! {
    /// `ExternalPrincipalType`.
    pub enum ExternalPrincipalType {
        Anonymous = "Anonymous",
        PerUser = "PerUser",
        NamedUser = "NamedUser",
    }
}

/// `ExternalServiceOperation`.
#[derive(Default)]
pub struct ExternalServiceOperation {
    /// `active`, required.
    pub active: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExternalServiceOperation: "ExternalServiceOperation" in API, base None, subtypes [], object None;
    req Flag active "active",
    req Text name "name",
}

/// `ExternalServiceRegistration`, a [`Metadata`].
#[derive(Default)]
pub struct ExternalServiceRegistration {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `catalogedApiVersion`.
    pub cataloged_api_version: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `namedCredential`.
    pub named_credential: Option<String>,
    /// `namedCredentialReference`.
    pub named_credential_reference: Option<String>,
    /// `operations`.
    pub operations: ::sforce::List<ExternalServiceOperation>,
    /// `providerAssetEndpoint`.
    pub provider_asset_endpoint: Option<String>,
    /// `registrationProvider`.
    pub registration_provider: Option<String>,
    /// `registrationProviderAsset`.
    pub registration_provider_asset: Option<String>,
    /// `registrationProviderType`.
    pub registration_provider_type: ::sforce::Pick<
        ExternalServiceRegistrationProviderType,
    >,
    /// `schema`.
    pub schema: Option<String>,
    /// `schemaAbsoluteUrl`.
    pub schema_absolute_url: Option<String>,
    /// `schemaType`.
    pub schema_type: Option<String>,
    /// `schemaUploadFileExtension`.
    pub schema_upload_file_extension: Option<String>,
    /// `schemaUploadFileName`.
    pub schema_upload_file_name: Option<String>,
    /// `schemaUrl`.
    pub schema_url: Option<String>,
    /// `serviceBinding`.
    pub service_binding: Option<String>,
    /// `serviceDescriptor`.
    pub service_descriptor: Option<String>,
    /// `status`, required.
    pub status: Option<String>,
    /// `systemVersion`.
    pub system_version: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExternalServiceRegistration: "ExternalServiceRegistration" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text cataloged_api_version "catalogedApiVersion",
    opt Text description "description",
    req Text label "label",
    opt Text named_credential "namedCredential",
    opt Text named_credential_reference "namedCredentialReference",
    opt List(ExternalServiceOperation) operations "operations",
    opt Text provider_asset_endpoint "providerAssetEndpoint",
    opt Text registration_provider "registrationProvider",
    opt Text registration_provider_asset "registrationProviderAsset",
    opt Pick(ExternalServiceRegistrationProviderType) registration_provider_type "registrationProviderType",
    opt Text schema "schema",
    opt Text schema_absolute_url "schemaAbsoluteUrl",
    opt Text schema_type "schemaType",
    opt Text schema_upload_file_extension "schemaUploadFileExtension",
    opt Text schema_upload_file_name "schemaUploadFileName",
    opt Text schema_url "schemaUrl",
    opt Text service_binding "serviceBinding",
    opt Text service_descriptor "serviceDescriptor",
    req Text status "status",
    opt Int system_version "systemVersion",
}
::sforce::component! { ExternalServiceRegistration }

::sforce::enumeration! {
    /// `ExternalServiceRegistrationProviderType`.
    pub enum ExternalServiceRegistrationProviderType {
        MuleSoft = "MuleSoft",
        Custom = "Custom",
        SchemaInferred = "SchemaInferred",
        Standard = "Standard",
        ExternalConnector = "ExternalConnector",
        CustomExternalConnector = "CustomExternalConnector",
        Heroku = "Heroku",
        Anypoint = "Anypoint",
        ApexRest = "ApexRest",
        AgentActionOutputs = "AgentActionOutputs",
        IntegProcd = "IntegProcd",
        DocumentProcessing = "DocumentProcessing",
        NamedQuery = "NamedQuery",
        ModelContextProtocol = "ModelContextProtocol",
        AuraEnabled = "AuraEnabled",
        ContextDef = "ContextDef",
        AgentToAgent = "AgentToAgent",
    }
}

::sforce::enumeration! {
    /// `ExternalTrackingVendor`.
    pub enum ExternalTrackingVendor {
        Google = "Google",
        Mixpanel = "Mixpanel",
    }
}

/// `ExtlClntAppAndroidPushConfig`.
#[derive(Default)]
pub struct ExtlClntAppAndroidPushConfig {
    /// `fcmProject`, required.
    pub fcm_project: Option<String>,
    /// `serviceAccount`, required.
    pub service_account: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExtlClntAppAndroidPushConfig: "ExtlClntAppAndroidPushConfig" in API, base None, subtypes [], object None;
    req Text fcm_project "fcmProject",
    req Text service_account "serviceAccount",
}

/// `ExtlClntAppApplePushConfig`.
#[derive(Default)]
pub struct ExtlClntAppApplePushConfig {
    /// `applicationBundle`.
    pub application_bundle: Option<String>,
    /// `certificate`.
    pub certificate: Option<String>,
    /// `environment`, required.
    pub environment: ::sforce::Pick<ApplePushEnvironmentType>,
    /// `keyIdentifier`.
    pub key_identifier: Option<String>,
    /// `password`.
    pub password: Option<String>,
    /// `signingKey`.
    pub signing_key: Option<String>,
    /// `teamIdentifier`.
    pub team_identifier: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExtlClntAppApplePushConfig: "ExtlClntAppApplePushConfig" in API, base None, subtypes [], object None;
    opt Text application_bundle "applicationBundle",
    opt Text certificate "certificate",
    req Pick(ApplePushEnvironmentType) environment "environment",
    opt Text key_identifier "keyIdentifier",
    opt Text password "password",
    opt Text signing_key "signingKey",
    opt Text team_identifier "teamIdentifier",
}

/// `ExtlClntAppAttestSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ExtlClntAppAttestSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `attestConfigLink`.
    pub attest_config_link: Option<String>,
    /// `attestServiceType`, required.
    pub attest_service_type: ::sforce::Pick<AttestServiceType>,
    /// `externalClientApplication`, required.
    pub external_client_application: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExtlClntAppAttestSettings: "ExtlClntAppAttestSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text attest_config_link "attestConfigLink",
    req Pick(AttestServiceType) attest_service_type "attestServiceType",
    req Text external_client_application "externalClientApplication",
    opt Text label "label",
}
::sforce::component! { ExtlClntAppAttestSettings }

/// `ExtlClntAppCanvasSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ExtlClntAppCanvasSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `accessMethod`.
    pub access_method: ::sforce::Pick<AccessMethod>,
    /// `canvasLocationOptions`.
    pub canvas_location_options: ::sforce::Picks<CanvasLocationOptions>,
    /// `canvasOptions`.
    pub canvas_options: ::sforce::Picks<CanvasOptions>,
    /// `canvasUrl`, required.
    pub canvas_url: Option<String>,
    /// `externalClientApplication`, required.
    pub external_client_application: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `lifeCycleHandler`.
    pub life_cycle_handler: Option<String>,
    /// `samlInitiationMethod`.
    pub saml_initiation_method: ::sforce::Pick<SamlInitiationMethod>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExtlClntAppCanvasSettings: "ExtlClntAppCanvasSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Pick(AccessMethod) access_method "accessMethod",
    opt Picks(CanvasLocationOptions) canvas_location_options "canvasLocationOptions",
    opt Picks(CanvasOptions) canvas_options "canvasOptions",
    req Text canvas_url "canvasUrl",
    req Text external_client_application "externalClientApplication",
    opt Text label "label",
    opt Text life_cycle_handler "lifeCycleHandler",
    opt Pick(SamlInitiationMethod) saml_initiation_method "samlInitiationMethod",
}
::sforce::component! { ExtlClntAppCanvasSettings }

/// `ExtlClntAppConfigurablePolicies`, a [`Metadata`].
#[derive(Default)]
pub struct ExtlClntAppConfigurablePolicies {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `externalClientApplication`, required.
    pub external_client_application: Option<String>,
    /// `isCanvasPluginEnabled`.
    pub is_canvas_plugin_enabled: Option<bool>,
    /// `isEnabled`, required.
    pub is_enabled: Option<bool>,
    /// `isMobilePluginEnabled`.
    pub is_mobile_plugin_enabled: Option<bool>,
    /// `isNotificationPluginEnabled`.
    pub is_notification_plugin_enabled: Option<bool>,
    /// `isOauthPluginEnabled`.
    pub is_oauth_plugin_enabled: Option<bool>,
    /// `isPushPluginEnabled`.
    pub is_push_plugin_enabled: Option<bool>,
    /// `isSamlPluginEnabled`.
    pub is_saml_plugin_enabled: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// `startPage`.
    pub start_page: ::sforce::Pick<ExtlClntAppStartPage>,
    /// `startUrl`.
    pub start_url: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExtlClntAppConfigurablePolicies: "ExtlClntAppConfigurablePolicies" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text external_client_application "externalClientApplication",
    opt Flag is_canvas_plugin_enabled "isCanvasPluginEnabled",
    req Flag is_enabled "isEnabled",
    opt Flag is_mobile_plugin_enabled "isMobilePluginEnabled",
    opt Flag is_notification_plugin_enabled "isNotificationPluginEnabled",
    opt Flag is_oauth_plugin_enabled "isOauthPluginEnabled",
    opt Flag is_push_plugin_enabled "isPushPluginEnabled",
    opt Flag is_saml_plugin_enabled "isSamlPluginEnabled",
    opt Text label "label",
    opt Pick(ExtlClntAppStartPage) start_page "startPage",
    opt Text start_url "startUrl",
}
::sforce::component! { ExtlClntAppConfigurablePolicies }

::sforce::enumeration! {
    /// `ExtlClntAppDistState`.
    pub enum ExtlClntAppDistState {
        Local = "Local",
        Packaged = "Packaged",
        Managed = "Managed",
        AutoInstalled = "AutoInstalled",
    }
}

/// `ExtlClntAppGlobalOauthSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ExtlClntAppGlobalOauthSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `callbackUrl`.
    pub callback_url: Option<String>,
    /// `certificate`.
    pub certificate: Option<String>,
    /// `consumerKey`.
    pub consumer_key: Option<String>,
    /// `consumerSecret`.
    pub consumer_secret: Option<String>,
    /// `externalClientApplication`, required.
    pub external_client_application: Option<String>,
    /// `idTokenConfig`.
    pub id_token_config: ::sforce::Opt<ExternalAppIdTokenConfig>,
    /// `isClientCredentialsFlowEnabled`.
    pub is_client_credentials_flow_enabled: Option<bool>,
    /// `isCodeCredFlowEnabled`.
    pub is_code_cred_flow_enabled: Option<bool>,
    /// `isCodeCredPostOnly`.
    pub is_code_cred_post_only: Option<bool>,
    /// `isConsumerSecretOptional`.
    pub is_consumer_secret_optional: Option<bool>,
    /// `isDeviceFlowEnabled`.
    pub is_device_flow_enabled: Option<bool>,
    /// `isIntrospectAllTokens`.
    pub is_introspect_all_tokens: Option<bool>,
    /// `isNamedUserJwtEnabled`.
    pub is_named_user_jwt_enabled: Option<bool>,
    /// `isPkceRequired`.
    pub is_pkce_required: Option<bool>,
    /// `isRefreshTokenRotationEnabled`.
    pub is_refresh_token_rotation_enabled: Option<bool>,
    /// `isSecretRequiredForRefreshToken`.
    pub is_secret_required_for_refresh_token: Option<bool>,
    /// `isSecretRequiredForTokenExchange`.
    pub is_secret_required_for_token_exchange: Option<bool>,
    /// `isTokenExchangeEnabled`.
    pub is_token_exchange_enabled: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// `shouldRotateConsumerKey`.
    pub should_rotate_consumer_key: Option<bool>,
    /// `shouldRotateConsumerSecret`.
    pub should_rotate_consumer_secret: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExtlClntAppGlobalOauthSettings: "ExtlClntAppGlobalOauthSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text callback_url "callbackUrl",
    opt Text certificate "certificate",
    opt Text consumer_key "consumerKey",
    opt Text consumer_secret "consumerSecret",
    req Text external_client_application "externalClientApplication",
    opt One(ExternalAppIdTokenConfig) id_token_config "idTokenConfig",
    opt Flag is_client_credentials_flow_enabled "isClientCredentialsFlowEnabled",
    opt Flag is_code_cred_flow_enabled "isCodeCredFlowEnabled",
    opt Flag is_code_cred_post_only "isCodeCredPostOnly",
    opt Flag is_consumer_secret_optional "isConsumerSecretOptional",
    opt Flag is_device_flow_enabled "isDeviceFlowEnabled",
    opt Flag is_introspect_all_tokens "isIntrospectAllTokens",
    opt Flag is_named_user_jwt_enabled "isNamedUserJwtEnabled",
    opt Flag is_pkce_required "isPkceRequired",
    opt Flag is_refresh_token_rotation_enabled "isRefreshTokenRotationEnabled",
    opt Flag is_secret_required_for_refresh_token "isSecretRequiredForRefreshToken",
    opt Flag is_secret_required_for_token_exchange "isSecretRequiredForTokenExchange",
    opt Flag is_token_exchange_enabled "isTokenExchangeEnabled",
    opt Text label "label",
    opt Flag should_rotate_consumer_key "shouldRotateConsumerKey",
    opt Flag should_rotate_consumer_secret "shouldRotateConsumerSecret",
}
::sforce::component! { ExtlClntAppGlobalOauthSettings }

::sforce::enumeration! {
    /// `ExtlClntAppManagedType`.
    pub enum ExtlClntAppManagedType {
        Local = "Local",
        Global = "Global",
    }
}

/// `ExtlClntAppMobileConfigurablePolicies`, a [`Metadata`].
#[derive(Default)]
pub struct ExtlClntAppMobileConfigurablePolicies {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `externalClientApplication`, required.
    pub external_client_application: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `screenLockTimeout`, required.
    pub screen_lock_timeout: ::sforce::Pick<ScreenLockTimeout>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExtlClntAppMobileConfigurablePolicies: "ExtlClntAppMobileConfigurablePolicies" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text external_client_application "externalClientApplication",
    opt Text label "label",
    req Pick(ScreenLockTimeout) screen_lock_timeout "screenLockTimeout",
}
::sforce::component! { ExtlClntAppMobileConfigurablePolicies }

/// `ExtlClntAppMobileSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ExtlClntAppMobileSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `externalClientApplication`, required.
    pub external_client_application: Option<String>,
    /// `isScreenLockEnabled`, required.
    pub is_screen_lock_enabled: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExtlClntAppMobileSettings: "ExtlClntAppMobileSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text external_client_application "externalClientApplication",
    req Flag is_screen_lock_enabled "isScreenLockEnabled",
    opt Text label "label",
}
::sforce::component! { ExtlClntAppMobileSettings }

::sforce::enumeration! {
    /// `ExtlClntAppNameIdFormatType`.
    pub enum ExtlClntAppNameIdFormatType {
        Unspecified = "Unspecified",
        EmailAddress = "EmailAddress",
        Persistent = "Persistent",
        Transient = "Transient",
    }
}

/// `ExtlClntAppNotificationSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ExtlClntAppNotificationSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `externalClientApplication`, required.
    pub external_client_application: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `notificationTypes`.
    pub notification_types: ::sforce::List<ExtlClntAppNotificationType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExtlClntAppNotificationSettings: "ExtlClntAppNotificationSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text external_client_application "externalClientApplication",
    opt Text label "label",
    opt List(ExtlClntAppNotificationType) notification_types "notificationTypes",
}
::sforce::component! { ExtlClntAppNotificationSettings }

/// `ExtlClntAppNotificationType`.
#[derive(Default)]
pub struct ExtlClntAppNotificationType {
    /// `notificationType`, required.
    pub notification_type: Option<String>,
    /// `pushByDefault`.
    pub push_by_default: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExtlClntAppNotificationType: "ExtlClntAppNotificationType" in API, base None, subtypes [], object None;
    req Text notification_type "notificationType",
    opt Flag push_by_default "pushByDefault",
}

/// `ExtlClntAppOauthConfigurablePolicies`, a [`Metadata`].
#[derive(Default)]
pub struct ExtlClntAppOauthConfigurablePolicies {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `apexHandler`.
    pub apex_handler: Option<String>,
    /// `clientCredentialsFlowUser`.
    pub client_credentials_flow_user: Option<String>,
    /// `commaSeparatedCustomScopes`.
    pub comma_separated_custom_scopes: Option<String>,
    /// `commaSeparatedPermissionSet`.
    pub comma_separated_permission_set: Option<String>,
    /// `commaSeparatedProfile`.
    pub comma_separated_profile: Option<String>,
    /// `customAttributes`.
    pub custom_attributes: ::sforce::List<ExtlClntAppOauthPoliciesAttribute>,
    /// `executeHandlerAs`.
    pub execute_handler_as: Option<String>,
    /// `externalClientApplication`, required.
    pub external_client_application: Option<String>,
    /// `guestJwtSessionTimeoutType`.
    pub guest_jwt_session_timeout_type: ::sforce::Pick<JWTSessionTimeoutType>,
    /// `guestJwtTimeout`.
    pub guest_jwt_timeout: Option<i32>,
    /// `ipRelaxationPolicyType`.
    pub ip_relaxation_policy_type: Option<String>,
    /// `isClientCredentialsFlowEnabled`.
    pub is_client_credentials_flow_enabled: Option<bool>,
    /// `isGuestCodeCredFlowEnabled`.
    pub is_guest_code_cred_flow_enabled: Option<bool>,
    /// `isTokenExchangeFlowEnabled`.
    pub is_token_exchange_flow_enabled: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// `namedUserJwtSessionTimeoutType`.
    pub named_user_jwt_session_timeout_type: ::sforce::Pick<JWTSessionTimeoutType>,
    /// `namedUserJwtTimeout`.
    pub named_user_jwt_timeout: Option<i32>,
    /// `permittedUsersPolicyType`.
    pub permitted_users_policy_type: ::sforce::Pick<PermittedUsersPolicyType>,
    /// `policyAction`.
    pub policy_action: ::sforce::Pick<PolicyAction>,
    /// `refreshTokenPolicyType`.
    pub refresh_token_policy_type: ::sforce::Pick<RefreshTokenPolicyType>,
    /// `refreshTokenValidityPeriod`.
    pub refresh_token_validity_period: Option<i32>,
    /// `refreshTokenValidityUnit`.
    pub refresh_token_validity_unit: Option<String>,
    /// `requiredSessionLevel`.
    pub required_session_level: ::sforce::Pick<SessionSecurityLevel>,
    /// `sessionTimeoutInMinutes`.
    pub session_timeout_in_minutes: Option<i32>,
    /// `singleLogoutUrl`.
    pub single_logout_url: Option<String>,
    /// `startUrl`.
    pub start_url: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExtlClntAppOauthConfigurablePolicies: "ExtlClntAppOauthConfigurablePolicies" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text apex_handler "apexHandler",
    opt Text client_credentials_flow_user "clientCredentialsFlowUser",
    opt Text comma_separated_custom_scopes "commaSeparatedCustomScopes",
    opt Text comma_separated_permission_set "commaSeparatedPermissionSet",
    opt Text comma_separated_profile "commaSeparatedProfile",
    opt List(ExtlClntAppOauthPoliciesAttribute) custom_attributes "customAttributes",
    opt Text execute_handler_as "executeHandlerAs",
    req Text external_client_application "externalClientApplication",
    opt Pick(JWTSessionTimeoutType) guest_jwt_session_timeout_type "guestJwtSessionTimeoutType",
    opt Int guest_jwt_timeout "guestJwtTimeout",
    opt Text ip_relaxation_policy_type "ipRelaxationPolicyType",
    opt Flag is_client_credentials_flow_enabled "isClientCredentialsFlowEnabled",
    opt Flag is_guest_code_cred_flow_enabled "isGuestCodeCredFlowEnabled",
    opt Flag is_token_exchange_flow_enabled "isTokenExchangeFlowEnabled",
    opt Text label "label",
    opt Pick(JWTSessionTimeoutType) named_user_jwt_session_timeout_type "namedUserJwtSessionTimeoutType",
    opt Int named_user_jwt_timeout "namedUserJwtTimeout",
    opt Pick(PermittedUsersPolicyType) permitted_users_policy_type "permittedUsersPolicyType",
    opt Pick(PolicyAction) policy_action "policyAction",
    opt Pick(RefreshTokenPolicyType) refresh_token_policy_type "refreshTokenPolicyType",
    opt Int refresh_token_validity_period "refreshTokenValidityPeriod",
    opt Text refresh_token_validity_unit "refreshTokenValidityUnit",
    opt Pick(SessionSecurityLevel) required_session_level "requiredSessionLevel",
    opt Int session_timeout_in_minutes "sessionTimeoutInMinutes",
    opt Text single_logout_url "singleLogoutUrl",
    opt Text start_url "startUrl",
}
::sforce::component! { ExtlClntAppOauthConfigurablePolicies }

/// `ExtlClntAppOauthIpRange`.
#[derive(Default)]
pub struct ExtlClntAppOauthIpRange {
    /// `description`.
    pub description: Option<String>,
    /// `endIpAddress`, required.
    pub end_ip_address: Option<String>,
    /// `startIpAddress`, required.
    pub start_ip_address: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExtlClntAppOauthIpRange: "ExtlClntAppOauthIpRange" in API, base None, subtypes [], object None;
    opt Text description "description",
    req Text end_ip_address "endIpAddress",
    req Text start_ip_address "startIpAddress",
}

/// `ExtlClntAppOauthPoliciesAttribute`.
#[derive(Default)]
pub struct ExtlClntAppOauthPoliciesAttribute {
    /// `formula`, required.
    pub formula: Option<String>,
    /// `key`, required.
    pub key: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExtlClntAppOauthPoliciesAttribute: "ExtlClntAppOauthPoliciesAttribute" in API, base None, subtypes [], object None;
    req Text formula "formula",
    req Text key "key",
}

/// `ExtlClntAppOauthSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ExtlClntAppOauthSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `areAttributesIncludedInAssetToken`.
    pub are_attributes_included_in_asset_token: Option<bool>,
    /// `areCustomPermsIncludedInAssetToken`.
    pub are_custom_perms_included_in_asset_token: Option<bool>,
    /// `assetTokenAudiences`.
    pub asset_token_audiences: Option<String>,
    /// `assetTokenSigningCertificate`.
    pub asset_token_signing_certificate: Option<String>,
    /// `assetTokenValidity`.
    pub asset_token_validity: Option<i32>,
    /// `clientAssertionCertificate`.
    pub client_assertion_certificate: Option<String>,
    /// `commaSeparatedCustomScopes`.
    pub comma_separated_custom_scopes: Option<String>,
    /// `commaSeparatedOauthScopes`.
    pub comma_separated_oauth_scopes: Option<String>,
    /// `customAttributes`.
    pub custom_attributes: ::sforce::List<ExtlClntAppOauthSettingsAttribute>,
    /// `externalClientApplication`, required.
    pub external_client_application: Option<String>,
    /// `isFirstPartyAppEnabled`.
    pub is_first_party_app_enabled: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// `oauthLink`.
    pub oauth_link: Option<String>,
    /// `singleLogoutUrl`.
    pub single_logout_url: Option<String>,
    /// `trustedIpRanges`.
    pub trusted_ip_ranges: ::sforce::List<ExtlClntAppOauthIpRange>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExtlClntAppOauthSettings: "ExtlClntAppOauthSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag are_attributes_included_in_asset_token "areAttributesIncludedInAssetToken",
    opt Flag are_custom_perms_included_in_asset_token "areCustomPermsIncludedInAssetToken",
    opt Text asset_token_audiences "assetTokenAudiences",
    opt Text asset_token_signing_certificate "assetTokenSigningCertificate",
    opt Int asset_token_validity "assetTokenValidity",
    opt Text client_assertion_certificate "clientAssertionCertificate",
    opt Text comma_separated_custom_scopes "commaSeparatedCustomScopes",
    opt Text comma_separated_oauth_scopes "commaSeparatedOauthScopes",
    opt List(ExtlClntAppOauthSettingsAttribute) custom_attributes "customAttributes",
    req Text external_client_application "externalClientApplication",
    opt Flag is_first_party_app_enabled "isFirstPartyAppEnabled",
    opt Text label "label",
    opt Text oauth_link "oauthLink",
    opt Text single_logout_url "singleLogoutUrl",
    opt List(ExtlClntAppOauthIpRange) trusted_ip_ranges "trustedIpRanges",
}
::sforce::component! { ExtlClntAppOauthSettings }

/// `ExtlClntAppOauthSettingsAttribute`.
#[derive(Default)]
pub struct ExtlClntAppOauthSettingsAttribute {
    /// `formula`, required.
    pub formula: Option<String>,
    /// `key`, required.
    pub key: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExtlClntAppOauthSettingsAttribute: "ExtlClntAppOauthSettingsAttribute" in API, base None, subtypes [], object None;
    req Text formula "formula",
    req Text key "key",
}

/// `ExtlClntAppPushConfigurablePolicies`, a [`Metadata`].
#[derive(Default)]
pub struct ExtlClntAppPushConfigurablePolicies {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `externalClientApplication`, required.
    pub external_client_application: Option<String>,
    /// `isFullContent`, required.
    pub is_full_content: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExtlClntAppPushConfigurablePolicies: "ExtlClntAppPushConfigurablePolicies" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text external_client_application "externalClientApplication",
    req Flag is_full_content "isFullContent",
    opt Text label "label",
}
::sforce::component! { ExtlClntAppPushConfigurablePolicies }

/// `ExtlClntAppPushSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ExtlClntAppPushSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `androidPushConfig`.
    pub android_push_config: ::sforce::Opt<ExtlClntAppAndroidPushConfig>,
    /// `applePushConfig`.
    pub apple_push_config: ::sforce::Opt<ExtlClntAppApplePushConfig>,
    /// `externalClientApplication`, required.
    pub external_client_application: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `pushConfigLink`.
    pub push_config_link: Option<String>,
    /// `pushServiceType`, required.
    pub push_service_type: ::sforce::Pick<PushServiceType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExtlClntAppPushSettings: "ExtlClntAppPushSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt One(ExtlClntAppAndroidPushConfig) android_push_config "androidPushConfig",
    opt One(ExtlClntAppApplePushConfig) apple_push_config "applePushConfig",
    req Text external_client_application "externalClientApplication",
    opt Text label "label",
    opt Text push_config_link "pushConfigLink",
    req Pick(PushServiceType) push_service_type "pushServiceType",
}
::sforce::component! { ExtlClntAppPushSettings }

::sforce::enumeration! {
    /// `ExtlClntAppSamlBindingType`.
    pub enum ExtlClntAppSamlBindingType {
        RedirectBinding = "RedirectBinding",
        PostBinding = "PostBinding",
    }
}

/// `ExtlClntAppSamlConfigurablePolicies`, a [`Metadata`].
#[derive(Default)]
pub struct ExtlClntAppSamlConfigurablePolicies {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `acsUrl`, required.
    pub acs_url: Option<String>,
    /// `certificate`.
    pub certificate: Option<String>,
    /// `commaSeparatedPermissionSet`.
    pub comma_separated_permission_set: Option<String>,
    /// `commaSeparatedProfile`.
    pub comma_separated_profile: Option<String>,
    /// `customAttributes`.
    pub custom_attributes: ::sforce::List<ExtlClntAppSamlConfigurablePoliciesAttribute>,
    /// `encryptionCertificate`.
    pub encryption_certificate: Option<String>,
    /// `encryptionType`.
    pub encryption_type: ::sforce::Pick<ExtlClntAppSamlEncryptType>,
    /// `entityUrl`, required.
    pub entity_url: Option<String>,
    /// `externalClientApplication`, required.
    pub external_client_application: Option<String>,
    /// `issuer`.
    pub issuer: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `nameIdFormat`.
    pub name_id_format: ::sforce::Pick<ExtlClntAppNameIdFormatType>,
    /// `signingAlgorithmType`.
    pub signing_algorithm_type: ::sforce::Pick<ExtlClntAppSamlSignAlgoType>,
    /// `singleLogoutBindingType`.
    pub single_logout_binding_type: ::sforce::Pick<ExtlClntAppSamlBindingType>,
    /// `singleLogoutUrl`.
    pub single_logout_url: Option<String>,
    /// `subjectCustomAttribute`.
    pub subject_custom_attribute: Option<String>,
    /// `subjectType`.
    pub subject_type: ::sforce::Pick<ExtlClntAppSamlSubjectType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExtlClntAppSamlConfigurablePolicies: "ExtlClntAppSamlConfigurablePolicies" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text acs_url "acsUrl",
    opt Text certificate "certificate",
    opt Text comma_separated_permission_set "commaSeparatedPermissionSet",
    opt Text comma_separated_profile "commaSeparatedProfile",
    opt List(ExtlClntAppSamlConfigurablePoliciesAttribute) custom_attributes "customAttributes",
    opt Text encryption_certificate "encryptionCertificate",
    opt Pick(ExtlClntAppSamlEncryptType) encryption_type "encryptionType",
    req Text entity_url "entityUrl",
    req Text external_client_application "externalClientApplication",
    opt Text issuer "issuer",
    opt Text label "label",
    opt Pick(ExtlClntAppNameIdFormatType) name_id_format "nameIdFormat",
    opt Pick(ExtlClntAppSamlSignAlgoType) signing_algorithm_type "signingAlgorithmType",
    opt Pick(ExtlClntAppSamlBindingType) single_logout_binding_type "singleLogoutBindingType",
    opt Text single_logout_url "singleLogoutUrl",
    opt Text subject_custom_attribute "subjectCustomAttribute",
    opt Pick(ExtlClntAppSamlSubjectType) subject_type "subjectType",
}
::sforce::component! { ExtlClntAppSamlConfigurablePolicies }

/// `ExtlClntAppSamlConfigurablePoliciesAttribute`.
#[derive(Default)]
pub struct ExtlClntAppSamlConfigurablePoliciesAttribute {
    /// `formula`, required.
    pub formula: Option<String>,
    /// `key`, required.
    pub key: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ExtlClntAppSamlConfigurablePoliciesAttribute: "ExtlClntAppSamlConfigurablePoliciesAttribute" in API, base None, subtypes [], object None;
    req Text formula "formula",
    req Text key "key",
}

::sforce::enumeration! {
    /// `ExtlClntAppSamlEncryptType`.
    pub enum ExtlClntAppSamlEncryptType {
        Aes128 = "AES_128",
        Aes256 = "AES_256",
    }
}

::sforce::enumeration! {
    /// `ExtlClntAppSamlSignAlgoType`.
    pub enum ExtlClntAppSamlSignAlgoType {
        Sha1 = "SHA1",
        Sha256 = "SHA256",
    }
}

::sforce::enumeration! {
    /// `ExtlClntAppSamlSubjectType`.
    pub enum ExtlClntAppSamlSubjectType {
        Username = "Username",
        FederationId = "FederationId",
        UserId = "UserId",
        SpokeId = "SpokeId",
        CustomAttribute = "CustomAttribute",
        PersistentId = "PersistentId",
    }
}

::sforce::enumeration! {
    /// `ExtlClntAppStartPage`.
    pub enum ExtlClntAppStartPage {
        None = "None",
        Custom = "Custom",
        OAuth = "OAuth",
        Saml = "SAML",
    }
}

::sforce::enumeration! {
    /// `ExtlIdentityProviderParmType`.
    pub enum ExtlIdentityProviderParmType {
        AuthorizeUrl = "AuthorizeUrl",
        TokenUrl = "TokenUrl",
        CreatedByNamespace = "CreatedByNamespace",
        UserInfoUrl = "UserInfoUrl",
        ClientAuthentication = "ClientAuthentication",
        IdentityProviderOptions = "IdentityProviderOptions",
        AuthorizeRequestQueryParameter = "AuthorizeRequestQueryParameter",
        TokenRequestQueryParameter = "TokenRequestQueryParameter",
        TokenRequestBodyParameter = "TokenRequestBodyParameter",
        TokenRequestHttpHeader = "TokenRequestHttpHeader",
        RefreshRequestQueryParameter = "RefreshRequestQueryParameter",
        RefreshRequestBodyParameter = "RefreshRequestBodyParameter",
        RefreshRequestHttpHeader = "RefreshRequestHttpHeader",
        StandardExternalIdentityProvider = "StandardExternalIdentityProvider",
        ManagedByFeature = "ManagedByFeature",
        ManagedByComponent = "ManagedByComponent",
        SfHttpRequestExtensionName = "SfHttpRequestExtensionName",
    }
}
