// Made by `cargo xtask generate` from metadata 66.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `FeedFilterCriterion`.
#[derive(Default)]
pub struct FeedFilterCriterion {
    /// `feedItemType`, required.
    pub feed_item_type: ::sforce::Pick<FeedItemType>,
    /// `feedItemVisibility`.
    pub feed_item_visibility: ::sforce::Pick<FeedItemVisibility>,
    /// `relatedSObjectType`.
    pub related_s_object_type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FeedFilterCriterion: "FeedFilterCriterion" in API, base None, subtypes [], object None;
    req Pick(FeedItemType) feed_item_type "feedItemType",
    opt Pick(FeedItemVisibility) feed_item_visibility "feedItemVisibility",
    opt Text related_s_object_type "relatedSObjectType",
}

::sforce::enumeration! {
    /// `FeedItemDisplayFormat`.
    pub enum FeedItemDisplayFormat {
        Default = "Default",
        HideBlankLines = "HideBlankLines",
    }
}

/// `FeedItemSettings`.
#[derive(Default)]
pub struct FeedItemSettings {
    /// `characterLimit`.
    pub character_limit: Option<i32>,
    /// `displayFormat`.
    pub display_format: ::sforce::Pick<FeedItemDisplayFormat>,
    /// `feedItemType`, required.
    pub feed_item_type: ::sforce::Pick<FeedItemType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FeedItemSettings: "FeedItemSettings" in API, base None, subtypes [], object None;
    opt Int character_limit "characterLimit",
    opt Pick(FeedItemDisplayFormat) display_format "displayFormat",
    req Pick(FeedItemType) feed_item_type "feedItemType",
}

::sforce::enumeration! {
    /// `FeedItemType`.
    pub enum FeedItemType {
        TrackedChange = "TrackedChange",
        UserStatus = "UserStatus",
        TextPost = "TextPost",
        AdvancedTextPost = "AdvancedTextPost",
        LinkPost = "LinkPost",
        ContentPost = "ContentPost",
        PollPost = "PollPost",
        RypplePost = "RypplePost",
        ProfileSkillPost = "ProfileSkillPost",
        DashboardComponentSnapshot = "DashboardComponentSnapshot",
        ApprovalPost = "ApprovalPost",
        CaseCommentPost = "CaseCommentPost",
        ReplyPost = "ReplyPost",
        EmailMessageEvent = "EmailMessageEvent",
        CallLogPost = "CallLogPost",
        ChangeStatusPost = "ChangeStatusPost",
        AttachArticleEvent = "AttachArticleEvent",
        MilestoneEvent = "MilestoneEvent",
        ActivityEvent = "ActivityEvent",
        ChatTranscriptPost = "ChatTranscriptPost",
        CollaborationGroupCreated = "CollaborationGroupCreated",
        CollaborationGroupUnarchived = "CollaborationGroupUnarchived",
        SocialPost = "SocialPost",
        QuestionPost = "QuestionPost",
        FacebookPost = "FacebookPost",
        BasicTemplateFeedItem = "BasicTemplateFeedItem",
        CreateRecordEvent = "CreateRecordEvent",
        CanvasPost = "CanvasPost",
        AnnouncementPost = "AnnouncementPost",
    }
}

::sforce::enumeration! {
    /// `FeedItemVisibility`.
    pub enum FeedItemVisibility {
        AllUsers = "AllUsers",
        InternalUsers = "InternalUsers",
    }
}

/// `FeedLayout`.
#[derive(Default)]
pub struct FeedLayout {
    /// `autocollapsePublisher`.
    pub autocollapse_publisher: Option<bool>,
    /// `compactFeed`.
    pub compact_feed: Option<bool>,
    /// `feedFilterPosition`.
    pub feed_filter_position: ::sforce::Pick<FeedLayoutFilterPosition>,
    /// `feedFilters`.
    pub feed_filters: ::sforce::List<FeedLayoutFilter>,
    /// `fullWidthFeed`.
    pub full_width_feed: Option<bool>,
    /// `hideSidebar`.
    pub hide_sidebar: Option<bool>,
    /// `highlightExternalFeedItems`.
    pub highlight_external_feed_items: Option<bool>,
    /// `leftComponents`.
    pub left_components: ::sforce::List<FeedLayoutComponent>,
    /// `rightComponents`.
    pub right_components: ::sforce::List<FeedLayoutComponent>,
    /// `useInlineFiltersInConsole`.
    pub use_inline_filters_in_console: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FeedLayout: "FeedLayout" in API, base None, subtypes [], object None;
    opt Flag autocollapse_publisher "autocollapsePublisher",
    opt Flag compact_feed "compactFeed",
    opt Pick(FeedLayoutFilterPosition) feed_filter_position "feedFilterPosition",
    opt List(FeedLayoutFilter) feed_filters "feedFilters",
    opt Flag full_width_feed "fullWidthFeed",
    opt Flag hide_sidebar "hideSidebar",
    opt Flag highlight_external_feed_items "highlightExternalFeedItems",
    opt List(FeedLayoutComponent) left_components "leftComponents",
    opt List(FeedLayoutComponent) right_components "rightComponents",
    opt Flag use_inline_filters_in_console "useInlineFiltersInConsole",
}

/// `FeedLayoutComponent`.
#[derive(Default)]
pub struct FeedLayoutComponent {
    /// `componentType`, required.
    pub component_type: ::sforce::Pick<FeedLayoutComponentType>,
    /// `height`.
    pub height: Option<i32>,
    /// `page`.
    pub page: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FeedLayoutComponent: "FeedLayoutComponent" in API, base None, subtypes [], object None;
    req Pick(FeedLayoutComponentType) component_type "componentType",
    opt Int height "height",
    opt Text page "page",
}

::sforce::enumeration! {
    /// `FeedLayoutComponentType`.
    pub enum FeedLayoutComponentType {
        HelpAndToolLinks = "HelpAndToolLinks",
        CustomButtons = "CustomButtons",
        Following = "Following",
        Followers = "Followers",
        CustomLinks = "CustomLinks",
        Milestones = "Milestones",
        Topics = "Topics",
        CaseUnifiedFiles = "CaseUnifiedFiles",
        Visualforce = "Visualforce",
    }
}

/// `FeedLayoutFilter`.
#[derive(Default)]
pub struct FeedLayoutFilter {
    /// `feedFilterName`.
    pub feed_filter_name: Option<String>,
    /// `feedFilterType`, required.
    pub feed_filter_type: ::sforce::Pick<FeedLayoutFilterType>,
    /// `feedItemType`.
    pub feed_item_type: ::sforce::Pick<FeedItemType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FeedLayoutFilter: "FeedLayoutFilter" in API, base None, subtypes [], object None;
    opt Text feed_filter_name "feedFilterName",
    req Pick(FeedLayoutFilterType) feed_filter_type "feedFilterType",
    opt Pick(FeedItemType) feed_item_type "feedItemType",
}

::sforce::enumeration! {
    /// `FeedLayoutFilterPosition`.
    pub enum FeedLayoutFilterPosition {
        CenterDropDown = "CenterDropDown",
        LeftFixed = "LeftFixed",
        LeftFloat = "LeftFloat",
    }
}

::sforce::enumeration! {
    /// `FeedLayoutFilterType`.
    pub enum FeedLayoutFilterType {
        AllUpdates = "AllUpdates",
        FeedItemType = "FeedItemType",
        Custom = "Custom",
    }
}

/// `FieldInstance`.
#[derive(Default)]
pub struct FieldInstance {
    /// `fieldInstanceProperties`.
    pub field_instance_properties: ::sforce::List<FieldInstanceProperty>,
    /// `fieldItem`, required.
    pub field_item: Option<String>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `visibilityRule`.
    pub visibility_rule: ::sforce::Opt<UiFormulaRule>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FieldInstance: "FieldInstance" in API, base None, subtypes [], object None;
    opt List(FieldInstanceProperty) field_instance_properties "fieldInstanceProperties",
    req Text field_item "fieldItem",
    opt Text identifier "identifier",
    opt One(UiFormulaRule) visibility_rule "visibilityRule",
}

/// `FieldInstanceProperty`.
#[derive(Default)]
pub struct FieldInstanceProperty {
    /// `name`.
    pub name: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FieldInstanceProperty: "FieldInstanceProperty" in API, base None, subtypes [], object None;
    opt Text name "name",
    opt Text value "value",
}

::sforce::enumeration! {
    /// `FieldManageability`.
    pub enum FieldManageability {
        DeveloperControlled = "DeveloperControlled",
        SubscriberControlled = "SubscriberControlled",
        Locked = "Locked",
    }
}

/// `FieldMapping`.
#[derive(Default)]
pub struct FieldMapping {
    /// `SObjectType`, required.
    pub s_object_type: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `fieldMappingRows`.
    pub field_mapping_rows: ::sforce::List<FieldMappingRow>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FieldMapping: "FieldMapping" in API, base None, subtypes [], object None;
    req Text s_object_type "SObjectType",
    req Text developer_name "developerName",
    opt List(FieldMappingRow) field_mapping_rows "fieldMappingRows",
    req Text master_label "masterLabel",
}

/// `FieldMappingField`.
#[derive(Default)]
pub struct FieldMappingField {
    /// `dataServiceField`, required.
    pub data_service_field: Option<String>,
    /// `dataServiceObjectName`, required.
    pub data_service_object_name: Option<String>,
    /// `priority`, required.
    pub priority: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FieldMappingField: "FieldMappingField" in API, base None, subtypes [], object None;
    req Text data_service_field "dataServiceField",
    req Text data_service_object_name "dataServiceObjectName",
    req Int priority "priority",
}

/// `FieldMappingRow`.
#[derive(Default)]
pub struct FieldMappingRow {
    /// `SObjectType`, required.
    pub s_object_type: Option<String>,
    /// `fieldMappingFields`.
    pub field_mapping_fields: ::sforce::List<FieldMappingField>,
    /// `fieldName`, required.
    pub field_name: Option<String>,
    /// `mappingOperation`, required.
    pub mapping_operation: ::sforce::Pick<MappingOperation>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FieldMappingRow: "FieldMappingRow" in API, base None, subtypes [], object None;
    req Text s_object_type "SObjectType",
    opt List(FieldMappingField) field_mapping_fields "fieldMappingFields",
    req Text field_name "fieldName",
    req Pick(MappingOperation) mapping_operation "mappingOperation",
}

/// `FieldOverride`.
#[derive(Default)]
pub struct FieldOverride {
    /// `field`, required.
    pub field: Option<String>,
    /// `formula`.
    pub formula: Option<String>,
    /// `literalValue`.
    pub literal_value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FieldOverride: "FieldOverride" in API, base None, subtypes [], object None;
    req Text field "field",
    opt Text formula "formula",
    opt Text literal_value "literalValue",
}

/// `FieldRestrictionRule`, a [`Metadata`].
#[derive(Default)]
pub struct FieldRestrictionRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `active`, required.
    pub active: Option<bool>,
    /// `classification`.
    pub classification: Vec<String>,
    /// `classificationType`.
    pub classification_type: ::sforce::Pick<ClassificationType>,
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
    /// `userCriteria`, required.
    pub user_criteria: Option<String>,
    /// `version`, required.
    pub version: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FieldRestrictionRule: "FieldRestrictionRule" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Flag active "active",
    opt Texts classification "classification",
    opt Pick(ClassificationType) classification_type "classificationType",
    opt Text description "description",
    req Pick(EnforcementType) enforcement_type "enforcementType",
    req Text master_label "masterLabel",
    req Text record_filter "recordFilter",
    req Text target_entity "targetEntity",
    req Text user_criteria "userCriteria",
    req Int version "version",
}
::sforce::component! { FieldRestrictionRule }

/// `FieldServiceMobileConfig`, a [`Metadata`].
#[derive(Default)]
pub struct FieldServiceMobileConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `ascAutomaticMode`.
    pub asc_automatic_mode: ::sforce::Pick<AscAutomaticMode>,
    /// `ascCancellationTimerInSec`.
    pub asc_cancellation_timer_in_sec: Option<i32>,
    /// `ascCompletedStatus`.
    pub asc_completed_status: Option<String>,
    /// `ascOnSiteStatus`.
    pub asc_on_site_status: Option<String>,
    /// `ascRadiusInMeters`.
    pub asc_radius_in_meters: Option<i32>,
    /// `ascTimeLimitationInMin`.
    pub asc_time_limitation_in_min: Option<i32>,
    /// `ascTravelStatus`.
    pub asc_travel_status: Option<String>,
    /// `bgGeoLocationAccuracy`, required.
    pub bg_geo_location_accuracy: ::sforce::Pick<BgGeoLocationAccuracy>,
    /// `bgGeoLocationMinUpdateFreqMins`, required.
    pub bg_geo_location_min_update_freq_mins: Option<i32>,
    /// `brandInvertedColor`, required.
    pub brand_inverted_color: Option<String>,
    /// `contrastInvertedColor`, required.
    pub contrast_inverted_color: Option<String>,
    /// `contrastPrimaryColor`, required.
    pub contrast_primary_color: Option<String>,
    /// `contrastQuaternaryColor`, required.
    pub contrast_quaternary_color: Option<String>,
    /// `contrastQuinaryColor`, required.
    pub contrast_quinary_color: Option<String>,
    /// `contrastSecondaryColor`, required.
    pub contrast_secondary_color: Option<String>,
    /// `contrastTertiaryColor`, required.
    pub contrast_tertiary_color: Option<String>,
    /// `daysAfterCurrentServiceDate`, required.
    pub days_after_current_service_date: Option<i32>,
    /// `daysBeforeCurrentServiceDate`, required.
    pub days_before_current_service_date: Option<i32>,
    /// `defaultListViewDeveloperName`.
    pub default_list_view_developer_name: Option<String>,
    /// `destinationType`.
    pub destination_type: ::sforce::Pick<DestinationTypeForMetadata>,
    /// `feedbackPrimaryColor`, required.
    pub feedback_primary_color: Option<String>,
    /// `feedbackSecondaryColor`, required.
    pub feedback_secondary_color: Option<String>,
    /// `feedbackSelectedColor`, required.
    pub feedback_selected_color: Option<String>,
    /// `feedbackTertiaryColor`.
    pub feedback_tertiary_color: Option<String>,
    /// `futureDaysInDatePicker`, required.
    pub future_days_in_date_picker: Option<i32>,
    /// `geoLocationAccuracy`, required.
    pub geo_location_accuracy: ::sforce::Pick<GeoLocationAccuracy>,
    /// `geoLocationMinUpdateFreqMins`, required.
    pub geo_location_min_update_freq_mins: Option<i32>,
    /// `isAscTimeLimitEnabled`.
    pub is_asc_time_limit_enabled: Option<bool>,
    /// `isAssignmentNotification`.
    pub is_assignment_notification: Option<bool>,
    /// `isDispatchNotification`.
    pub is_dispatch_notification: Option<bool>,
    /// `isFeedDisabled`.
    pub is_feed_disabled: Option<bool>,
    /// `isFeedPrimingDisabled`.
    pub is_feed_priming_disabled: Option<bool>,
    /// `isLimitedLocTrackingEnabled`.
    pub is_limited_loc_tracking_enabled: Option<bool>,
    /// `isOptimizedImageUploadEnabled`.
    pub is_optimized_image_upload_enabled: Option<bool>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `isScheduleViewResourceAbsences`.
    pub is_schedule_view_resource_absences: Option<bool>,
    /// `isSendLocationHistory`.
    pub is_send_location_history: Option<bool>,
    /// `isShowEditFullRecord`.
    pub is_show_edit_full_record: Option<bool>,
    /// `isTimeSheetEnabled`.
    pub is_time_sheet_enabled: Option<bool>,
    /// `isTimeZoneEnabled`.
    pub is_time_zone_enabled: Option<bool>,
    /// `isUseSalesforceMobileActions`.
    pub is_use_salesforce_mobile_actions: Option<bool>,
    /// `isVirtualMeasurement`.
    pub is_virtual_measurement: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `maxNumberOfServiceAppointments`, required.
    pub max_number_of_service_appointments: Option<i32>,
    /// `metadataCacheTimeDays`, required.
    pub metadata_cache_time_days: Option<i32>,
    /// `navbarBackgroundColor`, required.
    pub navbar_background_color: Option<String>,
    /// `navbarInvertedColor`, required.
    pub navbar_inverted_color: Option<String>,
    /// `optimizeImageSizeInMb`.
    pub optimize_image_size_in_mb: Option<String>,
    /// `pastDaysInDatePicker`, required.
    pub past_days_in_date_picker: Option<i32>,
    /// `primaryBrandColor`, required.
    pub primary_brand_color: Option<String>,
    /// `quickStatusChangeFlowName`.
    pub quick_status_change_flow_name: Option<String>,
    /// `recordDataCacheTimeMins`, required.
    pub record_data_cache_time_mins: Option<i32>,
    /// `secondaryBrandColor`, required.
    pub secondary_brand_color: Option<String>,
    /// `timeIntervalSetupMins`.
    pub time_interval_setup_mins: ::sforce::Pick<TimeIntervalSetupForMetadata>,
    /// `updateScheduleTimeMins`, required.
    pub update_schedule_time_mins: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FieldServiceMobileConfig: "FieldServiceMobileConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Pick(AscAutomaticMode) asc_automatic_mode "ascAutomaticMode",
    opt Int asc_cancellation_timer_in_sec "ascCancellationTimerInSec",
    opt Text asc_completed_status "ascCompletedStatus",
    opt Text asc_on_site_status "ascOnSiteStatus",
    opt Int asc_radius_in_meters "ascRadiusInMeters",
    opt Int asc_time_limitation_in_min "ascTimeLimitationInMin",
    opt Text asc_travel_status "ascTravelStatus",
    req Pick(BgGeoLocationAccuracy) bg_geo_location_accuracy "bgGeoLocationAccuracy",
    req Int bg_geo_location_min_update_freq_mins "bgGeoLocationMinUpdateFreqMins",
    req Text brand_inverted_color "brandInvertedColor",
    req Text contrast_inverted_color "contrastInvertedColor",
    req Text contrast_primary_color "contrastPrimaryColor",
    req Text contrast_quaternary_color "contrastQuaternaryColor",
    req Text contrast_quinary_color "contrastQuinaryColor",
    req Text contrast_secondary_color "contrastSecondaryColor",
    req Text contrast_tertiary_color "contrastTertiaryColor",
    req Int days_after_current_service_date "daysAfterCurrentServiceDate",
    req Int days_before_current_service_date "daysBeforeCurrentServiceDate",
    opt Text default_list_view_developer_name "defaultListViewDeveloperName",
    opt Pick(DestinationTypeForMetadata) destination_type "destinationType",
    req Text feedback_primary_color "feedbackPrimaryColor",
    req Text feedback_secondary_color "feedbackSecondaryColor",
    req Text feedback_selected_color "feedbackSelectedColor",
    opt Text feedback_tertiary_color "feedbackTertiaryColor",
    req Int future_days_in_date_picker "futureDaysInDatePicker",
    req Pick(GeoLocationAccuracy) geo_location_accuracy "geoLocationAccuracy",
    req Int geo_location_min_update_freq_mins "geoLocationMinUpdateFreqMins",
    opt Flag is_asc_time_limit_enabled "isAscTimeLimitEnabled",
    opt Flag is_assignment_notification "isAssignmentNotification",
    opt Flag is_dispatch_notification "isDispatchNotification",
    opt Flag is_feed_disabled "isFeedDisabled",
    opt Flag is_feed_priming_disabled "isFeedPrimingDisabled",
    opt Flag is_limited_loc_tracking_enabled "isLimitedLocTrackingEnabled",
    opt Flag is_optimized_image_upload_enabled "isOptimizedImageUploadEnabled",
    opt Flag is_protected "isProtected",
    opt Flag is_schedule_view_resource_absences "isScheduleViewResourceAbsences",
    opt Flag is_send_location_history "isSendLocationHistory",
    opt Flag is_show_edit_full_record "isShowEditFullRecord",
    opt Flag is_time_sheet_enabled "isTimeSheetEnabled",
    opt Flag is_time_zone_enabled "isTimeZoneEnabled",
    opt Flag is_use_salesforce_mobile_actions "isUseSalesforceMobileActions",
    opt Flag is_virtual_measurement "isVirtualMeasurement",
    req Text master_label "masterLabel",
    req Int max_number_of_service_appointments "maxNumberOfServiceAppointments",
    req Int metadata_cache_time_days "metadataCacheTimeDays",
    req Text navbar_background_color "navbarBackgroundColor",
    req Text navbar_inverted_color "navbarInvertedColor",
    opt Text optimize_image_size_in_mb "optimizeImageSizeInMb",
    req Int past_days_in_date_picker "pastDaysInDatePicker",
    req Text primary_brand_color "primaryBrandColor",
    opt Text quick_status_change_flow_name "quickStatusChangeFlowName",
    req Int record_data_cache_time_mins "recordDataCacheTimeMins",
    req Text secondary_brand_color "secondaryBrandColor",
    opt Pick(TimeIntervalSetupForMetadata) time_interval_setup_mins "timeIntervalSetupMins",
    req Int update_schedule_time_mins "updateScheduleTimeMins",
}
::sforce::component! { FieldServiceMobileConfig }

/// `FieldServiceMobileExtension`, a [`MetadataWithContent`].
#[derive(Default)]
pub struct FieldServiceMobileExtension {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `content`.
    pub content: Option<::sforce::Blob>,
    /// `description`.
    pub description: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `fileName`, required.
    pub file_name: Option<String>,
    /// `masterLabel`.
    pub master_label: Option<String>,
    /// `size`.
    pub size: Option<i32>,
    /// `version`.
    pub version: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FieldServiceMobileExtension: "FieldServiceMobileExtension" in API, base Some(&MetadataWithContent), subtypes [], object None;
    opt Text full_name "fullName",
    opt Blob content "content",
    opt Text description "description",
    req Text developer_name "developerName",
    req Text file_name "fileName",
    opt Text master_label "masterLabel",
    opt Int size "size",
    opt Int version "version",
}
::sforce::component! { FieldServiceMobileExtension }

/// `FieldServiceSettings`, a [`Metadata`].
#[derive(Default)]
pub struct FieldServiceSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `advancedDataSyncOrgPreference`.
    pub advanced_data_sync_org_preference: Option<bool>,
    /// `apptAssistantExpiration`.
    pub appt_assistant_expiration: Option<i32>,
    /// `apptAssistantInfoUrl`.
    pub appt_assistant_info_url: Option<String>,
    /// `apptAssistantRadiusUnitValue`.
    pub appt_assistant_radius_unit_value: ::sforce::Pick<ApptAssistantRadiusUnit>,
    /// `apptAssistantRadiusValue`.
    pub appt_assistant_radius_value: Option<i32>,
    /// `apptAssistantStatus`.
    pub appt_assistant_status: Option<String>,
    /// `canPopulateGoogleAddress`.
    pub can_populate_google_address: Option<bool>,
    /// `canSendAppCenterCrashReports`.
    pub can_send_app_center_crash_reports: Option<bool>,
    /// `canStoreMobileAnalytics`.
    pub can_store_mobile_analytics: Option<bool>,
    /// `deepLinkPublicSecurityKey`.
    pub deep_link_public_security_key: Option<String>,
    /// `doesAllowEditSaForCrew`.
    pub does_allow_edit_sa_for_crew: Option<bool>,
    /// `doesAvlCalcInclOvertime`.
    pub does_avl_calc_incl_overtime: Option<bool>,
    /// `doesAvlCalcInclPrimOnly`.
    pub does_avl_calc_incl_prim_only: Option<bool>,
    /// `doesShareSaParentWoWithAr`.
    pub does_share_sa_parent_wo_with_ar: Option<bool>,
    /// `doesShareSaWithAr`.
    pub does_share_sa_with_ar: Option<bool>,
    /// `enableAdvancedDataSync`.
    pub enable_advanced_data_sync: Option<bool>,
    /// `enableBatchWindow`.
    pub enable_batch_window: Option<bool>,
    /// `enableDocumentBuilder`.
    pub enable_document_builder: Option<bool>,
    /// `enableFloatingWorkOrder`.
    pub enable_floating_work_order: Option<bool>,
    /// `enableLsdkMode`.
    pub enable_lsdk_mode: Option<bool>,
    /// `enablePopulateWorkOrderAddress`.
    pub enable_populate_work_order_address: Option<bool>,
    /// `enableServiceAppointmentLifecycle`.
    pub enable_service_appointment_lifecycle: Option<bool>,
    /// `enableStandbyMode`.
    pub enable_standby_mode: Option<bool>,
    /// `enableWorkOrders`.
    pub enable_work_orders: Option<bool>,
    /// `enableWorkPlansAutoGeneration`.
    pub enable_work_plans_auto_generation: Option<bool>,
    /// `enableWorkStepManualStatusUpdate`.
    pub enable_work_step_manual_status_update: Option<bool>,
    /// `enrouteStatus`.
    pub enroute_status: Option<String>,
    /// `fieldServiceNotificationsOrgPref`.
    pub field_service_notifications_org_pref: Option<bool>,
    /// `fieldServiceOrgPref`.
    pub field_service_org_pref: Option<bool>,
    /// `isGeoCodeSyncEnabled`.
    pub is_geo_code_sync_enabled: Option<bool>,
    /// `isLocationHistoryEnabled`.
    pub is_location_history_enabled: Option<bool>,
    /// `mobileFeedbackEmails`.
    pub mobile_feedback_emails: Option<String>,
    /// `o2EngineEnabled`.
    pub o2_engine_enabled: Option<bool>,
    /// `objectMappingItem`.
    pub object_mapping_item: ::sforce::List<ObjectMappingItem>,
    /// `optimizationServiceAccess`.
    pub optimization_service_access: Option<bool>,
    /// `overrideDefaultLwcStyling`.
    pub override_default_lwc_styling: Option<bool>,
    /// `serviceAppointmentsDueDateOffsetOrgValue`.
    pub service_appointments_due_date_offset_org_value: Option<i32>,
    /// `workOrderDurationSource`.
    pub work_order_duration_source: ::sforce::Pick<WorkOrderDurationSource>,
    /// `workOrderLineItemSearchFields`.
    pub work_order_line_item_search_fields: Vec<String>,
    /// `workOrderSearchFields`.
    pub work_order_search_fields: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FieldServiceSettings: "FieldServiceSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag advanced_data_sync_org_preference "advancedDataSyncOrgPreference",
    opt Int appt_assistant_expiration "apptAssistantExpiration",
    opt Text appt_assistant_info_url "apptAssistantInfoUrl",
    opt Pick(ApptAssistantRadiusUnit) appt_assistant_radius_unit_value "apptAssistantRadiusUnitValue",
    opt Int appt_assistant_radius_value "apptAssistantRadiusValue",
    opt Text appt_assistant_status "apptAssistantStatus",
    opt Flag can_populate_google_address "canPopulateGoogleAddress",
    opt Flag can_send_app_center_crash_reports "canSendAppCenterCrashReports",
    opt Flag can_store_mobile_analytics "canStoreMobileAnalytics",
    opt Text deep_link_public_security_key "deepLinkPublicSecurityKey",
    opt Flag does_allow_edit_sa_for_crew "doesAllowEditSaForCrew",
    opt Flag does_avl_calc_incl_overtime "doesAvlCalcInclOvertime",
    opt Flag does_avl_calc_incl_prim_only "doesAvlCalcInclPrimOnly",
    opt Flag does_share_sa_parent_wo_with_ar "doesShareSaParentWoWithAr",
    opt Flag does_share_sa_with_ar "doesShareSaWithAr",
    opt Flag enable_advanced_data_sync "enableAdvancedDataSync",
    opt Flag enable_batch_window "enableBatchWindow",
    opt Flag enable_document_builder "enableDocumentBuilder",
    opt Flag enable_floating_work_order "enableFloatingWorkOrder",
    opt Flag enable_lsdk_mode "enableLsdkMode",
    opt Flag enable_populate_work_order_address "enablePopulateWorkOrderAddress",
    opt Flag enable_service_appointment_lifecycle "enableServiceAppointmentLifecycle",
    opt Flag enable_standby_mode "enableStandbyMode",
    opt Flag enable_work_orders "enableWorkOrders",
    opt Flag enable_work_plans_auto_generation "enableWorkPlansAutoGeneration",
    opt Flag enable_work_step_manual_status_update "enableWorkStepManualStatusUpdate",
    opt Text enroute_status "enrouteStatus",
    opt Flag field_service_notifications_org_pref "fieldServiceNotificationsOrgPref",
    opt Flag field_service_org_pref "fieldServiceOrgPref",
    opt Flag is_geo_code_sync_enabled "isGeoCodeSyncEnabled",
    opt Flag is_location_history_enabled "isLocationHistoryEnabled",
    opt Text mobile_feedback_emails "mobileFeedbackEmails",
    opt Flag o2_engine_enabled "o2EngineEnabled",
    opt List(ObjectMappingItem) object_mapping_item "objectMappingItem",
    opt Flag optimization_service_access "optimizationServiceAccess",
    opt Flag override_default_lwc_styling "overrideDefaultLwcStyling",
    opt Int service_appointments_due_date_offset_org_value "serviceAppointmentsDueDateOffsetOrgValue",
    opt Pick(WorkOrderDurationSource) work_order_duration_source "workOrderDurationSource",
    opt Texts work_order_line_item_search_fields "workOrderLineItemSearchFields",
    opt Texts work_order_search_fields "workOrderSearchFields",
}
::sforce::component! { FieldServiceSettings }

/// `FieldSet`, a [`Metadata`].
#[derive(Default)]
pub struct FieldSet {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `availableFields`.
    pub available_fields: ::sforce::List<FieldSetItem>,
    /// `description`, required.
    pub description: Option<String>,
    /// `displayedFields`.
    pub displayed_fields: ::sforce::List<FieldSetItem>,
    /// `label`, required.
    pub label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FieldSet: "FieldSet" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(FieldSetItem) available_fields "availableFields",
    req Text description "description",
    opt List(FieldSetItem) displayed_fields "displayedFields",
    req Text label "label",
}
::sforce::component! { FieldSet }

/// `FieldSetItem`.
#[derive(Default)]
pub struct FieldSetItem {
    /// `alternativeDisplayFormat`.
    pub alternative_display_format: Option<String>,
    /// `field`.
    pub field: Option<String>,
    /// `isFieldManaged`.
    pub is_field_managed: Option<bool>,
    /// `isRequired`.
    pub is_required: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FieldSetItem: "FieldSetItem" in API, base None, subtypes [], object None;
    opt Text alternative_display_format "alternativeDisplayFormat",
    opt Text field "field",
    opt Flag is_field_managed "isFieldManaged",
    opt Flag is_required "isRequired",
}

/// `FieldSetTranslation`.
#[derive(Default)]
pub struct FieldSetTranslation {
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FieldSetTranslation: "FieldSetTranslation" in API, base None, subtypes [], object None;
    req Text label "label",
    req Text name "name",
}

::sforce::enumeration! {
    /// `FieldType`.
    pub enum FieldType {
        AutoNumber = "AutoNumber",
        Lookup = "Lookup",
        MasterDetail = "MasterDetail",
        Checkbox = "Checkbox",
        Currency = "Currency",
        Date = "Date",
        DateTime = "DateTime",
        Email = "Email",
        Number = "Number",
        Percent = "Percent",
        Phone = "Phone",
        Picklist = "Picklist",
        MultiselectPicklist = "MultiselectPicklist",
        Text = "Text",
        TextArea = "TextArea",
        LongTextArea = "LongTextArea",
        Html = "Html",
        Url = "Url",
        EncryptedText = "EncryptedText",
        Summary = "Summary",
        Hierarchy = "Hierarchy",
        File = "File",
        MetadataRelationship = "MetadataRelationship",
        Location = "Location",
        ExternalLookup = "ExternalLookup",
        IndirectLookup = "IndirectLookup",
        CustomDataType = "CustomDataType",
        Time = "Time",
        Address = "Address",
        Array = "Array",
        Integer = "Integer",
        Long = "Long",
    }
}

::sforce::enumeration! {
    /// `FieldUpdateOperation`.
    pub enum FieldUpdateOperation {
        Formula = "Formula",
        Literal = "Literal",
        Null = "Null",
        NextValue = "NextValue",
        PreviousValue = "PreviousValue",
        LookupValue = "LookupValue",
    }
}

/// `FieldValue`.
#[derive(Default)]
pub struct FieldValue {
    /// `name`, required.
    pub name: Option<String>,
    /// `value`.
    pub value: Option<::sforce::Value>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FieldValue: "FieldValue" in API, base None, subtypes [], object None;
    req Text name "name",
    reqnil Any value "value",
}

::sforce::enumeration! {
    /// `FileDownloadBehavior`.
    pub enum FileDownloadBehavior {
        Download = "DOWNLOAD",
        ExecuteInBrowser = "EXECUTE_IN_BROWSER",
        Hybrid = "HYBRID",
    }
}

/// `FileProperties`.
#[derive(Default)]
pub struct FileProperties {
    /// `createdById`, required.
    pub created_by_id: Option<String>,
    /// `createdByName`, required.
    pub created_by_name: Option<String>,
    /// `createdDate`, required.
    pub created_date: Option<::sforce::DateTime>,
    /// `fileName`, required.
    pub file_name: Option<String>,
    /// `fullName`, required.
    pub full_name: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    /// `lastModifiedById`, required.
    pub last_modified_by_id: Option<String>,
    /// `lastModifiedByName`, required.
    pub last_modified_by_name: Option<String>,
    /// `lastModifiedDate`, required.
    pub last_modified_date: Option<::sforce::DateTime>,
    /// `manageableState`.
    pub manageable_state: ::sforce::Pick<ManageableState>,
    /// `namespacePrefix`.
    pub namespace_prefix: Option<String>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FileProperties: "FileProperties" in API, base None, subtypes [], object None;
    req Text created_by_id "createdById",
    req Text created_by_name "createdByName",
    req DateTime created_date "createdDate",
    req Text file_name "fileName",
    req Text full_name "fullName",
    req Text id "id",
    req Text last_modified_by_id "lastModifiedById",
    req Text last_modified_by_name "lastModifiedByName",
    req DateTime last_modified_date "lastModifiedDate",
    opt Pick(ManageableState) manageable_state "manageableState",
    opt Text namespace_prefix "namespacePrefix",
    req Text r#type "type",
}

::sforce::enumeration! {
    /// `FileType`.
    pub enum FileType {
        Unknown = "UNKNOWN",
        Pdf = "PDF",
        PowerPoint = "POWER_POINT",
        PowerPointX = "POWER_POINT_X",
        PowerPointM = "POWER_POINT_M",
        PowerPointT = "POWER_POINT_T",
        Word = "WORD",
        WordX = "WORD_X",
        WordM = "WORD_M",
        WordT = "WORD_T",
        Pps = "PPS",
        Ppsx = "PPSX",
        Excel = "EXCEL",
        ExcelX = "EXCEL_X",
        ExcelM = "EXCEL_M",
        ExcelT = "EXCEL_T",
        GoogleDocument = "GOOGLE_DOCUMENT",
        GooglePresentation = "GOOGLE_PRESENTATION",
        GoogleSpreadsheet = "GOOGLE_SPREADSHEET",
        GoogleDrawing = "GOOGLE_DRAWING",
        GoogleForm = "GOOGLE_FORM",
        GoogleScript = "GOOGLE_SCRIPT",
        Link = "LINK",
        Slide = "SLIDE",
        Aac = "AAC",
        Acgi = "ACGI",
        Ai = "AI",
        Amr = "AMR",
        Avi = "AVI",
        Bmp = "BMP",
        Boxnote = "BOXNOTE",
        Csv = "CSV",
        Eps = "EPS",
        Exe = "EXE",
        Flash = "FLASH",
        Gif = "GIF",
        Gzip = "GZIP",
        Htm = "HTM",
        Html = "HTML",
        Htx = "HTX",
        Jpeg = "JPEG",
        Jpe = "JPE",
        Pjp = "PJP",
        Pjpeg = "PJPEG",
        Jfif = "JFIF",
        Jpg = "JPG",
        Js = "JS",
        Json = "JSON",
        Mhtm = "MHTM",
        Mhtml = "MHTML",
        Mp3 = "MP3",
        M4a = "M4A",
        M4v = "M4V",
        Mp4 = "MP4",
        Mpeg = "MPEG",
        Mpg = "MPG",
        Mov = "MOV",
        Msg = "MSG",
        Odp = "ODP",
        Ods = "ODS",
        Odt = "ODT",
        Ogg = "OGG",
        Ogv = "OGV",
        Png = "PNG",
        Psd = "PSD",
        Rtf = "RTF",
        Quipdoc = "QUIPDOC",
        Quipsheet = "QUIPSHEET",
        Quipchat = "QUIPCHAT",
        Quipslides = "QUIPSLIDES",
        Quiptemplate = "QUIPTEMPLATE",
        Shtm = "SHTM",
        Shtml = "SHTML",
        Snote = "SNOTE",
        Mcontent = "MCONTENT",
        Stypi = "STYPI",
        Svg = "SVG",
        Svgz = "SVGZ",
        Jpgz = "JPGZ",
        Text = "TEXT",
        Thtml = "THTML",
        Usdz = "USDZ",
        Visio = "VISIO",
        Vtt = "VTT",
        Wmv = "WMV",
        Wrf = "WRF",
        Xml = "XML",
        Zip = "ZIP",
        Xzip = "XZIP",
        Wma = "WMA",
        Xsn = "XSN",
        Insight = "INSIGHT",
        Trtf = "TRTF",
        Txml = "TXML",
        Webview = "WEBVIEW",
        Rfc822 = "RFC822",
        Asf = "ASF",
        Dwg = "DWG",
        Jar = "JAR",
        Xjs = "XJS",
        Opx = "OPX",
        Xpsd = "XPSD",
        Tif = "TIF",
        Tiff = "TIFF",
        Wav = "WAV",
        Css = "CSS",
        Thumb720by480 = "THUMB720BY480",
        Thumb240by180 = "THUMB240BY180",
        Thumb120by90 = "THUMB120BY90",
        Allthumbs = "ALLTHUMBS",
        PagedFlash = "PAGED_FLASH",
        Xmob = "XMOB",
        Pack = "PACK",
        C = "C",
        Cpp = "CPP",
        Wordt = "WORDT",
        Ini = "INI",
        Java = "JAVA",
        Log = "LOG",
        PowerPointt = "POWER_POINTT",
        Sql = "SQL",
        Xhtml = "XHTML",
        Excelt = "EXCELT",
        Webp = "WEBP",
        Avif = "AVIF",
        Ics = "ICS",
        Caf = "CAF",
        V3gp = "V3GP",
        V3g2 = "V3G2",
    }
}

/// `FileTypeDispositionAssignmentBean`.
#[derive(Default)]
pub struct FileTypeDispositionAssignmentBean {
    /// `behavior`, required.
    pub behavior: ::sforce::Pick<FileDownloadBehavior>,
    /// `fileType`, required.
    pub file_type: ::sforce::Pick<FileType>,
    /// `securityRiskFileType`, required.
    pub security_risk_file_type: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FileTypeDispositionAssignmentBean: "FileTypeDispositionAssignmentBean" in API, base None, subtypes [], object None;
    req Pick(FileDownloadBehavior) behavior "behavior",
    req Pick(FileType) file_type "fileType",
    req Flag security_risk_file_type "securityRiskFileType",
}

/// `FileUploadAndDownloadSecuritySettings`, a [`Metadata`].
#[derive(Default)]
pub struct FileUploadAndDownloadSecuritySettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `dispositions`.
    pub dispositions: ::sforce::List<FileTypeDispositionAssignmentBean>,
    /// `noHtmlUploadAsAttachment`, required.
    pub no_html_upload_as_attachment: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FileUploadAndDownloadSecuritySettings: "FileUploadAndDownloadSecuritySettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(FileTypeDispositionAssignmentBean) dispositions "dispositions",
    req Flag no_html_upload_as_attachment "noHtmlUploadAsAttachment",
}
::sforce::component! { FileUploadAndDownloadSecuritySettings }

/// `FilesConnectSettings`, a [`Metadata`].
#[derive(Default)]
pub struct FilesConnectSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableContentHubAllowed`.
    pub enable_content_hub_allowed: Option<bool>,
    /// `enableContentHubCvtLinksAllowed`.
    pub enable_content_hub_cvt_links_allowed: Option<bool>,
    /// `enableContentHubEOSearchLayout`.
    pub enable_content_hub_eo_search_layout: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FilesConnectSettings: "FilesConnectSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_content_hub_allowed "enableContentHubAllowed",
    opt Flag enable_content_hub_cvt_links_allowed "enableContentHubCvtLinksAllowed",
    opt Flag enable_content_hub_eo_search_layout "enableContentHubEOSearchLayout",
}
::sforce::component! { FilesConnectSettings }

/// `FilterItem`.
#[derive(Default)]
pub struct FilterItem {
    /// `field`, required.
    pub field: Option<String>,
    /// `operation`, required.
    pub operation: ::sforce::Pick<FilterOperation>,
    /// `value`.
    pub value: Option<String>,
    /// `valueField`.
    pub value_field: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FilterItem: "FilterItem" in API, base None, subtypes [DuplicateRuleFilterItem], object None;
    req Text field "field",
    req Pick(FilterOperation) operation "operation",
    opt Text value "value",
    opt Text value_field "valueField",
}

::sforce::enumeration! {
    /// `FilterOperation`.
    pub enum FilterOperation {
        Equals = "equals",
        NotEqual = "notEqual",
        LessThan = "lessThan",
        GreaterThan = "greaterThan",
        LessOrEqual = "lessOrEqual",
        GreaterOrEqual = "greaterOrEqual",
        Contains = "contains",
        NotContain = "notContain",
        StartsWith = "startsWith",
        Includes = "includes",
        Excludes = "excludes",
        Within = "within",
    }
}

::sforce::enumeration! {
    /// `FilterScope`.
    pub enum FilterScope {
        Everything = "Everything",
        Mine = "Mine",
        Queue = "Queue",
        Delegated = "Delegated",
        MyTerritory = "MyTerritory",
        MyTeamTerritory = "MyTeamTerritory",
        Team = "Team",
        SalesTeam = "SalesTeam",
        AssignedToMe = "AssignedToMe",
        MineAndMyGroups = "MineAndMyGroups",
        ScopingRule = "ScopingRule",
    }
}

/// `FindSimilarOppFilter`.
#[derive(Default)]
pub struct FindSimilarOppFilter {
    /// `similarOpportunitiesDisplayColumns`.
    pub similar_opportunities_display_columns: Vec<String>,
    /// `similarOpportunitiesMatchFields`.
    pub similar_opportunities_match_fields: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FindSimilarOppFilter: "FindSimilarOppFilter" in API, base None, subtypes [], object None;
    opt Texts similar_opportunities_display_columns "similarOpportunitiesDisplayColumns",
    opt Texts similar_opportunities_match_fields "similarOpportunitiesMatchFields",
}

/// `FiscalYearSettings`.
#[derive(Default)]
pub struct FiscalYearSettings {
    /// `fiscalYearNameBasedOn`.
    pub fiscal_year_name_based_on: Option<String>,
    /// `startMonth`.
    pub start_month: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FiscalYearSettings: "FiscalYearSettings" in API, base None, subtypes [], object None;
    opt Text fiscal_year_name_based_on "fiscalYearNameBasedOn",
    opt Text start_month "startMonth",
}

/// `FlexiPage`, a [`Metadata`].
#[derive(Default)]
pub struct FlexiPage {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `events`.
    pub events: ::sforce::List<FlexiPageEvent>,
    /// `flexiPageRegions`.
    pub flexi_page_regions: ::sforce::List<FlexiPageRegion>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `parentFlexiPage`.
    pub parent_flexi_page: Option<String>,
    /// `platformActionlist`.
    pub platform_actionlist: ::sforce::Opt<PlatformActionList>,
    /// `quickActionList`.
    pub quick_action_list: ::sforce::Opt<QuickActionList>,
    /// `sobjectType`.
    pub sobject_type: Option<String>,
    /// `template`, required.
    pub template: ::sforce::Opt<FlexiPageTemplateInstance>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<FlexiPageType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlexiPage: "FlexiPage" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    opt List(FlexiPageEvent) events "events",
    opt List(FlexiPageRegion) flexi_page_regions "flexiPageRegions",
    req Text master_label "masterLabel",
    opt Text parent_flexi_page "parentFlexiPage",
    opt One(PlatformActionList) platform_actionlist "platformActionlist",
    opt One(QuickActionList) quick_action_list "quickActionList",
    opt Text sobject_type "sobjectType",
    req One(FlexiPageTemplateInstance) template "template",
    req Pick(FlexiPageType) r#type "type",
}
::sforce::component! { FlexiPage }

/// `FlexiPageEvent`.
#[derive(Default)]
pub struct FlexiPageEvent {
    /// `sourceName`, required.
    pub source_name: Option<String>,
    /// `sourceProperties`.
    pub source_properties: ::sforce::List<FlexiPageEventSourceProperty>,
    /// `sourceType`, required.
    pub source_type: ::sforce::Pick<FlexipageEventSourceTypeEnum>,
    /// `targets`.
    pub targets: ::sforce::List<FlexiPageEventTarget>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlexiPageEvent: "FlexiPageEvent" in API, base None, subtypes [], object None;
    req Text source_name "sourceName",
    opt List(FlexiPageEventSourceProperty) source_properties "sourceProperties",
    req Pick(FlexipageEventSourceTypeEnum) source_type "sourceType",
    opt List(FlexiPageEventTarget) targets "targets",
}

/// `FlexiPageEventPropertyMapping`.
#[derive(Default)]
pub struct FlexiPageEventPropertyMapping {
    /// `name`, required.
    pub name: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlexiPageEventPropertyMapping: "FlexiPageEventPropertyMapping" in API, base None, subtypes [], object None;
    req Text name "name",
    opt Text value "value",
}

/// `FlexiPageEventSourceProperty`.
#[derive(Default)]
pub struct FlexiPageEventSourceProperty {
    /// `name`, required.
    pub name: Option<String>,
    /// `value`, required.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlexiPageEventSourceProperty: "FlexiPageEventSourceProperty" in API, base None, subtypes [], object None;
    req Text name "name",
    req Text value "value",
}

/// `FlexiPageEventTarget`.
#[derive(Default)]
pub struct FlexiPageEventTarget {
    /// `mappings`.
    pub mappings: ::sforce::List<FlexiPageEventPropertyMapping>,
    /// `method`, required.
    pub method: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `properties`.
    pub properties: ::sforce::List<FlexiPageEventTargetProperty>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<FlexipageEventTargetTypeEnum>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlexiPageEventTarget: "FlexiPageEventTarget" in API, base None, subtypes [], object None;
    opt List(FlexiPageEventPropertyMapping) mappings "mappings",
    req Text method "method",
    req Text name "name",
    opt List(FlexiPageEventTargetProperty) properties "properties",
    req Pick(FlexipageEventTargetTypeEnum) r#type "type",
}

/// `FlexiPageEventTargetProperty`.
#[derive(Default)]
pub struct FlexiPageEventTargetProperty {
    /// `name`, required.
    pub name: Option<String>,
    /// `value`, required.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlexiPageEventTargetProperty: "FlexiPageEventTargetProperty" in API, base None, subtypes [], object None;
    req Text name "name",
    req Text value "value",
}

/// `FlexiPageRegion`.
#[derive(Default)]
pub struct FlexiPageRegion {
    /// `appendable`.
    pub appendable: ::sforce::Pick<RegionFlagStatus>,
    /// `itemInstances`.
    pub item_instances: ::sforce::List<ItemInstance>,
    /// `mode`.
    pub mode: ::sforce::Pick<FlexiPageRegionMode>,
    /// `name`, required.
    pub name: Option<String>,
    /// `prependable`.
    pub prependable: ::sforce::Pick<RegionFlagStatus>,
    /// `replaceable`.
    pub replaceable: ::sforce::Pick<RegionFlagStatus>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<FlexiPageRegionType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlexiPageRegion: "FlexiPageRegion" in API, base None, subtypes [], object None;
    opt Pick(RegionFlagStatus) appendable "appendable",
    opt List(ItemInstance) item_instances "itemInstances",
    opt Pick(FlexiPageRegionMode) mode "mode",
    req Text name "name",
    opt Pick(RegionFlagStatus) prependable "prependable",
    opt Pick(RegionFlagStatus) replaceable "replaceable",
    req Pick(FlexiPageRegionType) r#type "type",
}

::sforce::enumeration! {
    /// `FlexiPageRegionMode`.
    pub enum FlexiPageRegionMode {
        Append = "Append",
        Prepend = "Prepend",
        Replace = "Replace",
    }
}

::sforce::enumeration! {
    /// `FlexiPageRegionType`.
    pub enum FlexiPageRegionType {
        Region = "Region",
        Facet = "Facet",
        Background = "Background",
    }
}

/// `FlexiPageTemplateInstance`.
#[derive(Default)]
pub struct FlexiPageTemplateInstance {
    /// `name`, required.
    pub name: Option<String>,
    /// `properties`.
    pub properties: ::sforce::List<ComponentInstanceProperty>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlexiPageTemplateInstance: "FlexiPageTemplateInstance" in API, base None, subtypes [], object None;
    req Text name "name",
    opt List(ComponentInstanceProperty) properties "properties",
}

::sforce::enumeration! {
    /// `FlexiPageType`.
    pub enum FlexiPageType {
        AppPage = "AppPage",
        ObjectPage = "ObjectPage",
        RecordPage = "RecordPage",
        HomePage = "HomePage",
        ForecastingPage = "ForecastingPage",
        MailAppAppPage = "MailAppAppPage",
        CommAppPage = "CommAppPage",
        CommForgotPasswordPage = "CommForgotPasswordPage",
        CommLoginPage = "CommLoginPage",
        CommObjectPage = "CommObjectPage",
        CommQuickActionCreatePage = "CommQuickActionCreatePage",
        CommRecordPage = "CommRecordPage",
        CommRelatedListPage = "CommRelatedListPage",
        CommSearchResultPage = "CommSearchResultPage",
        CommGlobalSearchResultPage = "CommGlobalSearchResultPage",
        CommSelfRegisterPage = "CommSelfRegisterPage",
        CommThemeLayoutPage = "CommThemeLayoutPage",
        UtilityBar = "UtilityBar",
        RecordPreview = "RecordPreview",
        EmbeddedServicePage = "EmbeddedServicePage",
        CommCheckoutPage = "CommCheckoutPage",
        CommOrderConfirmationPage = "CommOrderConfirmationPage",
        CommFlowPage = "CommFlowPage",
        EmailTemplatePage = "EmailTemplatePage",
        ApplicationLayout = "ApplicationLayout",
        CommNoSearchResultsPage = "CommNoSearchResultsPage",
        CommElectronicSignaturePage = "CommElectronicSignaturePage",
        CommContractDocumentsPage = "CommContractDocumentsPage",
        CommContractDetailViewPage = "CommContractDetailViewPage",
        EmailContentPage = "EmailContentPage",
        ServiceDocument = "ServiceDocument",
        LandingPage = "LandingPage",
        CdpRecordPage = "CdpRecordPage",
        SlackAppHome = "SlackAppHome",
        SlackMessage = "SlackMessage",
        SlackModal = "SlackModal",
        SlackNotification = "SlackNotification",
        EasyHomePage = "EasyHomePage",
        CardPage = "CardPage",
        VoiceExtension = "VoiceExtension",
        ConfiguratorAppPage = "ConfiguratorAppPage",
        OmniSupervisorPage = "OmniSupervisorPage",
        MobileAppPage = "MobileAppPage",
    }
}

::sforce::enumeration! {
    /// `FlexipageEventSourceTypeEnum`.
    pub enum FlexipageEventSourceTypeEnum {
        Component = "Component",
    }
}

::sforce::enumeration! {
    /// `FlexipageEventTargetTypeEnum`.
    pub enum FlexipageEventTargetTypeEnum {
        FlexipageServices = "FlexipageServices",
        LwcServices = "LwcServices",
        InvocableApexServices = "InvocableApexServices",
        InvocableExternalServices = "InvocableExternalServices",
        ActionServices = "ActionServices",
        ViewServices = "ViewServices",
    }
}

/// `Flow`, a [`Metadata`].
#[derive(Default)]
pub struct Flow {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `actionCalls`.
    pub action_calls: ::sforce::List<FlowActionCall>,
    /// `apexPluginCalls`.
    pub apex_plugin_calls: ::sforce::List<FlowApexPluginCall>,
    /// `apiVersion`.
    pub api_version: Option<::sforce::Number>,
    /// `areMetricsLoggedToDataCloud`.
    pub are_metrics_logged_to_data_cloud: Option<bool>,
    /// `assignments`.
    pub assignments: ::sforce::List<FlowAssignment>,
    /// `choices`.
    pub choices: ::sforce::List<FlowChoice>,
    /// `collectionFilterCriteria`.
    pub collection_filter_criteria: ::sforce::List<FlowCollectionFilterCriteria>,
    /// `collectionProcessors`.
    pub collection_processors: ::sforce::List<FlowCollectionProcessor>,
    /// `constants`.
    pub constants: ::sforce::List<FlowConstant>,
    /// `customErrors`.
    pub custom_errors: ::sforce::List<FlowCustomError>,
    /// `customProperties`.
    pub custom_properties: ::sforce::List<FlowCustomProperty>,
    /// `dataSpace`.
    pub data_space: Option<String>,
    /// `decisions`.
    pub decisions: ::sforce::List<FlowDecision>,
    /// `description`.
    pub description: Option<String>,
    /// `dynamicChoiceSets`.
    pub dynamic_choice_sets: ::sforce::List<FlowDynamicChoiceSet>,
    /// `environments`.
    pub environments: ::sforce::Picks<FlowEnvironment>,
    /// `exitRules`.
    pub exit_rules: ::sforce::List<FlowExitRule>,
    /// `experiments`.
    pub experiments: ::sforce::List<FlowExperiment>,
    /// `formulas`.
    pub formulas: ::sforce::List<FlowFormula>,
    /// `groups`.
    pub groups: ::sforce::List<FlowNodeGroup>,
    /// `interviewLabel`.
    pub interview_label: Option<String>,
    /// `isAdditionalPermissionRequiredToRun`.
    pub is_additional_permission_required_to_run: Option<bool>,
    /// `isOverridable`.
    pub is_overridable: Option<bool>,
    /// `isTemplate`.
    pub is_template: Option<bool>,
    /// `label`, required.
    pub label: Option<String>,
    /// `loops`.
    pub loops: ::sforce::List<FlowLoop>,
    /// `migratedFromWorkflowRuleName`.
    pub migrated_from_workflow_rule_name: Option<String>,
    /// `orchestratedStages`.
    pub orchestrated_stages: ::sforce::List<FlowOrchestratedStage>,
    /// `overriddenFlow`.
    pub overridden_flow: Option<String>,
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `processType`.
    pub process_type: ::sforce::Pick<FlowProcessType>,
    /// `recordCreates`.
    pub record_creates: ::sforce::List<FlowRecordCreate>,
    /// `recordDeletes`.
    pub record_deletes: ::sforce::List<FlowRecordDelete>,
    /// `recordLookups`.
    pub record_lookups: ::sforce::List<FlowRecordLookup>,
    /// `recordRollbacks`.
    pub record_rollbacks: ::sforce::List<FlowRecordRollback>,
    /// `recordUpdates`.
    pub record_updates: ::sforce::List<FlowRecordUpdate>,
    /// `runInMode`.
    pub run_in_mode: ::sforce::Pick<FlowRunInMode>,
    /// `screens`.
    pub screens: ::sforce::List<FlowScreen>,
    /// `sourceTemplate`.
    pub source_template: Option<String>,
    /// `stages`.
    pub stages: ::sforce::List<FlowStage>,
    /// `start`.
    pub start: ::sforce::Opt<FlowStart>,
    /// `startElementReference`.
    pub start_element_reference: Option<String>,
    /// `status`.
    pub status: ::sforce::Pick<FlowVersionStatus>,
    /// `steps`.
    pub steps: ::sforce::List<FlowStep>,
    /// `subflows`.
    pub subflows: ::sforce::List<FlowSubflow>,
    /// `textTemplates`.
    pub text_templates: ::sforce::List<FlowTextTemplate>,
    /// `timeZoneSidKey`.
    pub time_zone_sid_key: Option<String>,
    /// `transforms`.
    pub transforms: ::sforce::List<FlowTransform>,
    /// `triggerOrder`.
    pub trigger_order: Option<i32>,
    /// `variables`.
    pub variables: ::sforce::List<FlowVariable>,
    /// `waits`.
    pub waits: ::sforce::List<FlowWait>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Flow: "Flow" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(FlowActionCall) action_calls "actionCalls",
    opt List(FlowApexPluginCall) apex_plugin_calls "apexPluginCalls",
    nil Num api_version "apiVersion",
    opt Flag are_metrics_logged_to_data_cloud "areMetricsLoggedToDataCloud",
    opt List(FlowAssignment) assignments "assignments",
    opt List(FlowChoice) choices "choices",
    opt List(FlowCollectionFilterCriteria) collection_filter_criteria "collectionFilterCriteria",
    opt List(FlowCollectionProcessor) collection_processors "collectionProcessors",
    opt List(FlowConstant) constants "constants",
    opt List(FlowCustomError) custom_errors "customErrors",
    opt List(FlowCustomProperty) custom_properties "customProperties",
    opt Text data_space "dataSpace",
    opt List(FlowDecision) decisions "decisions",
    opt Text description "description",
    opt List(FlowDynamicChoiceSet) dynamic_choice_sets "dynamicChoiceSets",
    opt Picks(FlowEnvironment) environments "environments",
    opt List(FlowExitRule) exit_rules "exitRules",
    opt List(FlowExperiment) experiments "experiments",
    opt List(FlowFormula) formulas "formulas",
    opt List(FlowNodeGroup) groups "groups",
    opt Text interview_label "interviewLabel",
    opt Flag is_additional_permission_required_to_run "isAdditionalPermissionRequiredToRun",
    opt Flag is_overridable "isOverridable",
    opt Flag is_template "isTemplate",
    req Text label "label",
    opt List(FlowLoop) loops "loops",
    opt Text migrated_from_workflow_rule_name "migratedFromWorkflowRuleName",
    opt List(FlowOrchestratedStage) orchestrated_stages "orchestratedStages",
    opt Text overridden_flow "overriddenFlow",
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Pick(FlowProcessType) process_type "processType",
    opt List(FlowRecordCreate) record_creates "recordCreates",
    opt List(FlowRecordDelete) record_deletes "recordDeletes",
    opt List(FlowRecordLookup) record_lookups "recordLookups",
    opt List(FlowRecordRollback) record_rollbacks "recordRollbacks",
    opt List(FlowRecordUpdate) record_updates "recordUpdates",
    opt Pick(FlowRunInMode) run_in_mode "runInMode",
    opt List(FlowScreen) screens "screens",
    opt Text source_template "sourceTemplate",
    opt List(FlowStage) stages "stages",
    opt One(FlowStart) start "start",
    opt Text start_element_reference "startElementReference",
    opt Pick(FlowVersionStatus) status "status",
    opt List(FlowStep) steps "steps",
    opt List(FlowSubflow) subflows "subflows",
    opt List(FlowTextTemplate) text_templates "textTemplates",
    opt Text time_zone_sid_key "timeZoneSidKey",
    opt List(FlowTransform) transforms "transforms",
    nil Int trigger_order "triggerOrder",
    opt List(FlowVariable) variables "variables",
    opt List(FlowWait) waits "waits",
}
::sforce::component! { Flow }

/// `FlowActionCall`, a [`FlowNode`].
#[derive(Default)]
pub struct FlowActionCall {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `elementSubtype`.
    pub element_subtype: ::sforce::Pick<FlowElementSubtype>,
    /// `group`.
    pub group: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `locationX`, required.
    pub location_x: Option<i32>,
    /// `locationY`, required.
    pub location_y: Option<i32>,
    /// `actionCallPaths`.
    pub action_call_paths: ::sforce::List<FlowActionCallPath>,
    /// `actionName`.
    pub action_name: Option<String>,
    /// `actionType`.
    pub action_type: ::sforce::Pick<InvocableActionType>,
    /// `connector`.
    pub connector: ::sforce::Opt<FlowConnector>,
    /// `dataTypeMappings`.
    pub data_type_mappings: ::sforce::List<FlowDataTypeMapping>,
    /// `faultConnector`.
    pub fault_connector: ::sforce::Opt<FlowConnector>,
    /// `flowTransactionModel`.
    pub flow_transaction_model: ::sforce::Pick<FlowTransactionModel>,
    /// `inputParameters`.
    pub input_parameters: ::sforce::List<FlowActionCallInputParameter>,
    /// `isWaitUntilCompleted`.
    pub is_wait_until_completed: Option<bool>,
    /// `nameSegment`.
    pub name_segment: Option<String>,
    /// `offset`.
    pub offset: Option<i32>,
    /// `offsetUnit`.
    pub offset_unit: ::sforce::Pick<FlowScheduledPathOffsetUnit>,
    /// `outputParameters`.
    pub output_parameters: ::sforce::List<FlowActionCallOutputParameter>,
    /// `storeOutputAutomatically`.
    pub store_output_automatically: Option<bool>,
    /// `timeoutConnector`.
    pub timeout_connector: ::sforce::Opt<FlowConnector>,
    /// `timeoutPathUsage`.
    pub timeout_path_usage: ::sforce::Pick<FlowActionCallTimeoutPath>,
    /// `versionString`.
    pub version_string: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowActionCall: "FlowActionCall" in API, base Some(&FlowNode), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt Pick(FlowElementSubtype) element_subtype "elementSubtype",
    opt Text group "group",
    opt Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
    opt List(FlowActionCallPath) action_call_paths "actionCallPaths",
    opt Text action_name "actionName",
    opt Pick(InvocableActionType) action_type "actionType",
    opt One(FlowConnector) connector "connector",
    opt List(FlowDataTypeMapping) data_type_mappings "dataTypeMappings",
    opt One(FlowConnector) fault_connector "faultConnector",
    opt Pick(FlowTransactionModel) flow_transaction_model "flowTransactionModel",
    opt List(FlowActionCallInputParameter) input_parameters "inputParameters",
    opt Flag is_wait_until_completed "isWaitUntilCompleted",
    opt Text name_segment "nameSegment",
    opt Int offset "offset",
    opt Pick(FlowScheduledPathOffsetUnit) offset_unit "offsetUnit",
    opt List(FlowActionCallOutputParameter) output_parameters "outputParameters",
    opt Flag store_output_automatically "storeOutputAutomatically",
    opt One(FlowConnector) timeout_connector "timeoutConnector",
    opt Pick(FlowActionCallTimeoutPath) timeout_path_usage "timeoutPathUsage",
    opt Text version_string "versionString",
}

/// `FlowActionCallInputParameter`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowActionCallInputParameter {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `name`, required.
    pub name: Option<String>,
    /// `value`.
    pub value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowActionCallInputParameter: "FlowActionCallInputParameter" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    req Text name "name",
    opt One(FlowElementReferenceOrValue) value "value",
}

/// `FlowActionCallOutputParameter`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowActionCallOutputParameter {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `assignToReference`, required.
    pub assign_to_reference: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowActionCallOutputParameter: "FlowActionCallOutputParameter" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    req Text assign_to_reference "assignToReference",
    req Text name "name",
}

/// `FlowActionCallPath`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowActionCallPath {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `connector`, required.
    pub connector: ::sforce::Opt<FlowConnector>,
    /// `pathName`, required.
    pub path_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowActionCallPath: "FlowActionCallPath" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    req One(FlowConnector) connector "connector",
    req Text path_name "pathName",
}

::sforce::enumeration! {
    /// `FlowActionCallTimeoutPath`.
    pub enum FlowActionCallTimeoutPath {
        EnableTimeoutPath = "EnableTimeoutPath",
        DisableTimeoutPath = "DisableTimeoutPath",
    }
}

/// `FlowApexPluginCall`, a [`FlowNode`].
#[derive(Default)]
pub struct FlowApexPluginCall {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `elementSubtype`.
    pub element_subtype: ::sforce::Pick<FlowElementSubtype>,
    /// `group`.
    pub group: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `locationX`, required.
    pub location_x: Option<i32>,
    /// `locationY`, required.
    pub location_y: Option<i32>,
    /// `apexClass`, required.
    pub apex_class: Option<String>,
    /// `connector`.
    pub connector: ::sforce::Opt<FlowConnector>,
    /// `faultConnector`.
    pub fault_connector: ::sforce::Opt<FlowConnector>,
    /// `inputParameters`.
    pub input_parameters: ::sforce::List<FlowApexPluginCallInputParameter>,
    /// `outputParameters`.
    pub output_parameters: ::sforce::List<FlowApexPluginCallOutputParameter>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowApexPluginCall: "FlowApexPluginCall" in API, base Some(&FlowNode), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt Pick(FlowElementSubtype) element_subtype "elementSubtype",
    opt Text group "group",
    opt Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
    req Text apex_class "apexClass",
    opt One(FlowConnector) connector "connector",
    opt One(FlowConnector) fault_connector "faultConnector",
    opt List(FlowApexPluginCallInputParameter) input_parameters "inputParameters",
    opt List(FlowApexPluginCallOutputParameter) output_parameters "outputParameters",
}

/// `FlowApexPluginCallInputParameter`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowApexPluginCallInputParameter {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `name`, required.
    pub name: Option<String>,
    /// `value`.
    pub value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowApexPluginCallInputParameter: "FlowApexPluginCallInputParameter" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    req Text name "name",
    opt One(FlowElementReferenceOrValue) value "value",
}

/// `FlowApexPluginCallOutputParameter`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowApexPluginCallOutputParameter {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `assignToReference`, required.
    pub assign_to_reference: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowApexPluginCallOutputParameter: "FlowApexPluginCallOutputParameter" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    req Text assign_to_reference "assignToReference",
    req Text name "name",
}

/// `FlowAssignment`, a [`FlowNode`].
#[derive(Default)]
pub struct FlowAssignment {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `elementSubtype`.
    pub element_subtype: ::sforce::Pick<FlowElementSubtype>,
    /// `group`.
    pub group: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `locationX`, required.
    pub location_x: Option<i32>,
    /// `locationY`, required.
    pub location_y: Option<i32>,
    /// `assignmentItems`.
    pub assignment_items: ::sforce::List<FlowAssignmentItem>,
    /// `connector`.
    pub connector: ::sforce::Opt<FlowConnector>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowAssignment: "FlowAssignment" in API, base Some(&FlowNode), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt Pick(FlowElementSubtype) element_subtype "elementSubtype",
    opt Text group "group",
    opt Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
    opt List(FlowAssignmentItem) assignment_items "assignmentItems",
    opt One(FlowConnector) connector "connector",
}

/// `FlowAssignmentItem`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowAssignmentItem {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `assignToReference`.
    pub assign_to_reference: Option<String>,
    /// `operator`.
    pub operator: ::sforce::Pick<FlowAssignmentOperator>,
    /// `value`.
    pub value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowAssignmentItem: "FlowAssignmentItem" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text assign_to_reference "assignToReference",
    opt Pick(FlowAssignmentOperator) operator "operator",
    opt One(FlowElementReferenceOrValue) value "value",
}

::sforce::enumeration! {
    /// `FlowAssignmentOperator`.
    pub enum FlowAssignmentOperator {
        None = "None",
        Assign = "Assign",
        Add = "Add",
        Subtract = "Subtract",
        AddItem = "AddItem",
        RemoveFirst = "RemoveFirst",
        RemoveBeforeFirst = "RemoveBeforeFirst",
        RemoveAfterFirst = "RemoveAfterFirst",
        RemoveAll = "RemoveAll",
        AddAtStart = "AddAtStart",
        RemoveUncommon = "RemoveUncommon",
        AssignCount = "AssignCount",
        RemovePosition = "RemovePosition",
    }
}

/// `FlowAttribute`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowAttribute {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<FlowAttributeType>,
    /// `value`.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowAttribute: "FlowAttribute" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    req Pick(FlowAttributeType) r#type "type",
    opt Text value "value",
}

::sforce::enumeration! {
    /// `FlowAttributeType`.
    pub enum FlowAttributeType {
        LlmPrompt = "LlmPrompt",
        LlmDescription = "LlmDescription",
    }
}

/// `FlowBaseElement`.
#[derive(Default)]
pub struct FlowBaseElement {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowBaseElement: "FlowBaseElement" in API, base None, subtypes [
        FlowActionCall,
        FlowActionCallInputParameter,
        FlowActionCallOutputParameter,
        FlowActionCallPath,
        FlowApexPluginCall,
        FlowApexPluginCallInputParameter,
        FlowApexPluginCallOutputParameter,
        FlowAssignment,
        FlowAssignmentItem,
        FlowAttribute,
        FlowCapability,
        FlowCapabilityInput,
        FlowChoice,
        FlowChoiceUserInput,
        FlowCollectionFilterCriteria,
        FlowCollectionMapItem,
        FlowCollectionProcessor,
        FlowCollectionSortOption,
        FlowCondition,
        FlowConnector,
        FlowConstant,
        FlowCustomError,
        FlowCustomErrorMessage,
        FlowDataTypeMapping,
        FlowDecision,
        FlowDynamicChoiceSet,
        FlowElement,
        FlowExitRule,
        FlowExperiment,
        FlowExperimentPath,
        FlowFormula,
        FlowInlineTransform,
        FlowInputFieldAssignment,
        FlowLoop,
        FlowNode,
        FlowNodeGroup,
        FlowOrchestratedStage,
        FlowOutputFieldAssignment,
        FlowRecordCreate,
        FlowRecordDelete,
        FlowRecordFilter,
        FlowRecordLookup,
        FlowRecordRollback,
        FlowRecordUpdate,
        FlowRelatedRecordLookup,
        FlowRule,
        FlowScheduledPath,
        FlowScreen,
        FlowScreenAction,
        FlowScreenActionInputParameter,
        FlowScreenField,
        FlowScreenFieldInputParameter,
        FlowScreenFieldOutputParameter,
        FlowScreenRule,
        FlowScreenRuleAction,
        FlowScreenStyleSetting,
        FlowScreenTrigger,
        FlowScreenTriggerHandler,
        FlowStage,
        FlowStageStep,
        FlowStageStepAssignee,
        FlowStageStepEntryActionInputParameter,
        FlowStageStepEntryActionOutputParameter,
        FlowStageStepExitActionInputParameter,
        FlowStageStepExitActionOutputParameter,
        FlowStageStepInputParameter,
        FlowStageStepOutputConfigParam,
        FlowStageStepOutputParameter,
        FlowStart,
        FlowStartInputParameter,
        FlowStep,
        FlowSubflow,
        FlowSubflowInputAssignment,
        FlowSubflowOutputAssignment,
        FlowTextTemplate,
        FlowTransform,
        FlowTransformValue,
        FlowTransformValueAction,
        FlowTransformValueActionInputParameter,
        FlowVariable,
        FlowVisibilityRule,
        FlowWait,
        FlowWaitEvent,
        FlowWaitEventInputParameter,
        FlowWaitEventOutputParameter,
    ], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
}

/// `FlowCapability`, a [`FlowElement`].
#[derive(Default)]
pub struct FlowCapability {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `capabilityName`, required.
    pub capability_name: Option<String>,
    /// `inputs`.
    pub inputs: ::sforce::List<FlowCapabilityInput>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowCapability: "FlowCapability" in API, base Some(&FlowElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    req Text capability_name "capabilityName",
    opt List(FlowCapabilityInput) inputs "inputs",
}

/// `FlowCapabilityInput`, a [`FlowElement`].
#[derive(Default)]
pub struct FlowCapabilityInput {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `capabilityInputName`, required.
    pub capability_input_name: Option<String>,
    /// `dataType`.
    pub data_type: Option<String>,
    /// `isCollection`, required.
    pub is_collection: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowCapabilityInput: "FlowCapabilityInput" in API, base Some(&FlowElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    req Text capability_input_name "capabilityInputName",
    opt Text data_type "dataType",
    req Flag is_collection "isCollection",
}

/// `FlowCategory`, a [`Metadata`].
#[derive(Default)]
pub struct FlowCategory {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `flowCategoryItems`.
    pub flow_category_items: ::sforce::List<FlowCategoryItems>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowCategory: "FlowCategory" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    opt List(FlowCategoryItems) flow_category_items "flowCategoryItems",
    req Text master_label "masterLabel",
}
::sforce::component! { FlowCategory }

/// `FlowCategoryItems`.
#[derive(Default)]
pub struct FlowCategoryItems {
    /// `flow`, required.
    pub flow: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowCategoryItems: "FlowCategoryItems" in API, base None, subtypes [], object None;
    req Text flow "flow",
}

/// `FlowChoice`, a [`FlowElement`].
#[derive(Default)]
pub struct FlowChoice {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `choiceIcon`.
    pub choice_icon: ::sforce::Opt<FlowIcon>,
    /// `choiceText`, required.
    pub choice_text: Option<String>,
    /// `dataType`, required.
    pub data_type: ::sforce::Pick<FlowDataType>,
    /// `userInput`.
    pub user_input: ::sforce::Opt<FlowChoiceUserInput>,
    /// `value`.
    pub value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowChoice: "FlowChoice" in API, base Some(&FlowElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt One(FlowIcon) choice_icon "choiceIcon",
    req Text choice_text "choiceText",
    req Pick(FlowDataType) data_type "dataType",
    opt One(FlowChoiceUserInput) user_input "userInput",
    opt One(FlowElementReferenceOrValue) value "value",
}

/// `FlowChoiceTranslation`.
#[derive(Default)]
pub struct FlowChoiceTranslation {
    /// `choiceText`.
    pub choice_text: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `userInput`.
    pub user_input: ::sforce::Opt<FlowChoiceUserInputTranslation>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowChoiceTranslation: "FlowChoiceTranslation" in API, base None, subtypes [], object None;
    opt Text choice_text "choiceText",
    req Text name "name",
    opt One(FlowChoiceUserInputTranslation) user_input "userInput",
}

/// `FlowChoiceUserInput`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowChoiceUserInput {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `isRequired`.
    pub is_required: Option<bool>,
    /// `promptText`.
    pub prompt_text: Option<String>,
    /// `validationRule`.
    pub validation_rule: ::sforce::Opt<FlowInputValidationRule>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowChoiceUserInput: "FlowChoiceUserInput" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Flag is_required "isRequired",
    opt Text prompt_text "promptText",
    opt One(FlowInputValidationRule) validation_rule "validationRule",
}

/// `FlowChoiceUserInputTranslation`.
#[derive(Default)]
pub struct FlowChoiceUserInputTranslation {
    /// `promptText`.
    pub prompt_text: Option<String>,
    /// `validationRule`.
    pub validation_rule: ::sforce::Opt<FlowInputValidationRuleTranslation>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowChoiceUserInputTranslation: "FlowChoiceUserInputTranslation" in API, base None, subtypes [], object None;
    opt Text prompt_text "promptText",
    opt One(FlowInputValidationRuleTranslation) validation_rule "validationRule",
}

/// `FlowCollectionFilterCriteria`, a [`FlowElement`].
#[derive(Default)]
pub struct FlowCollectionFilterCriteria {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `dataType`.
    pub data_type: ::sforce::Pick<FlowDataType>,
    /// `filterCondition`, required.
    pub filter_condition: Option<String>,
    /// `filterOptions`.
    pub filter_options: ::sforce::List<FlowCondition>,
    /// `formatType`, required.
    pub format_type: Option<String>,
    /// `objectReferencePath`.
    pub object_reference_path: Option<String>,
    /// `sortOptions`.
    pub sort_options: ::sforce::List<FlowCollectionSortOption>,
    /// `subType`.
    pub sub_type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowCollectionFilterCriteria: "FlowCollectionFilterCriteria" in API, base Some(&FlowElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt Pick(FlowDataType) data_type "dataType",
    req Text filter_condition "filterCondition",
    opt List(FlowCondition) filter_options "filterOptions",
    req Text format_type "formatType",
    opt Text object_reference_path "objectReferencePath",
    opt List(FlowCollectionSortOption) sort_options "sortOptions",
    opt Text sub_type "subType",
}

/// `FlowCollectionMapItem`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowCollectionMapItem {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `assignToFieldReference`, required.
    pub assign_to_field_reference: Option<String>,
    /// `operator`, required.
    pub operator: ::sforce::Pick<FlowAssignmentOperator>,
    /// `value`, required.
    pub value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowCollectionMapItem: "FlowCollectionMapItem" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    req Text assign_to_field_reference "assignToFieldReference",
    req Pick(FlowAssignmentOperator) operator "operator",
    req One(FlowElementReferenceOrValue) value "value",
}

/// `FlowCollectionProcessor`, a [`FlowNode`].
#[derive(Default)]
pub struct FlowCollectionProcessor {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `elementSubtype`.
    pub element_subtype: ::sforce::Pick<FlowElementSubtype>,
    /// `group`.
    pub group: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `locationX`, required.
    pub location_x: Option<i32>,
    /// `locationY`, required.
    pub location_y: Option<i32>,
    /// `assignNextValueToReference`.
    pub assign_next_value_to_reference: Option<String>,
    /// `collectionProcessorType`, required.
    pub collection_processor_type: ::sforce::Pick<FlowCollectionProcessorType>,
    /// `collectionReference`, required.
    pub collection_reference: Option<String>,
    /// `conditionLogic`.
    pub condition_logic: Option<String>,
    /// `conditions`.
    pub conditions: ::sforce::List<FlowCondition>,
    /// `connector`.
    pub connector: ::sforce::Opt<FlowConnector>,
    /// `formula`.
    pub formula: Option<String>,
    /// `limit`.
    pub limit: Option<i32>,
    /// `mapItems`.
    pub map_items: ::sforce::List<FlowCollectionMapItem>,
    /// `outputSObjectType`.
    pub output_s_object_type: Option<String>,
    /// `sortOptions`.
    pub sort_options: ::sforce::List<FlowCollectionSortOption>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowCollectionProcessor: "FlowCollectionProcessor" in API, base Some(&FlowNode), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt Pick(FlowElementSubtype) element_subtype "elementSubtype",
    opt Text group "group",
    opt Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
    opt Text assign_next_value_to_reference "assignNextValueToReference",
    req Pick(FlowCollectionProcessorType) collection_processor_type "collectionProcessorType",
    req Text collection_reference "collectionReference",
    opt Text condition_logic "conditionLogic",
    opt List(FlowCondition) conditions "conditions",
    opt One(FlowConnector) connector "connector",
    opt Text formula "formula",
    nil Int limit "limit",
    opt List(FlowCollectionMapItem) map_items "mapItems",
    opt Text output_s_object_type "outputSObjectType",
    opt List(FlowCollectionSortOption) sort_options "sortOptions",
}

::sforce::enumeration! {
    /// `FlowCollectionProcessorType`.
    pub enum FlowCollectionProcessorType {
        SortCollectionProcessor = "SortCollectionProcessor",
        RecommendationMapCollectionProcessor = "RecommendationMapCollectionProcessor",
        FilterCollectionProcessor = "FilterCollectionProcessor",
    }
}

/// `FlowCollectionSortOption`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowCollectionSortOption {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `doesPutEmptyStringAndNullFirst`, required.
    pub does_put_empty_string_and_null_first: Option<bool>,
    /// `sortField`.
    pub sort_field: Option<String>,
    /// `sortOrder`, required.
    pub sort_order: ::sforce::Pick<SortOrder>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowCollectionSortOption: "FlowCollectionSortOption" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    req Flag does_put_empty_string_and_null_first "doesPutEmptyStringAndNullFirst",
    opt Text sort_field "sortField",
    req Pick(SortOrder) sort_order "sortOrder",
}

::sforce::enumeration! {
    /// `FlowComparisonOperator`.
    pub enum FlowComparisonOperator {
        None = "None",
        EqualTo = "EqualTo",
        NotEqualTo = "NotEqualTo",
        GreaterThan = "GreaterThan",
        LessThan = "LessThan",
        GreaterThanOrEqualTo = "GreaterThanOrEqualTo",
        LessThanOrEqualTo = "LessThanOrEqualTo",
        StartsWith = "StartsWith",
        EndsWith = "EndsWith",
        Contains = "Contains",
        IsNull = "IsNull",
        IsChanged = "IsChanged",
        WasSet = "WasSet",
        WasSelected = "WasSelected",
        WasVisited = "WasVisited",
        In = "In",
        NotIn = "NotIn",
        IsBlank = "IsBlank",
        IsEmpty = "IsEmpty",
        HasError = "HasError",
    }
}

/// `FlowComplexLiteralTranslation`.
#[derive(Default)]
pub struct FlowComplexLiteralTranslation {
    /// `customAspectKey`.
    pub custom_aspect_key: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowComplexLiteralTranslation: "FlowComplexLiteralTranslation" in API, base None, subtypes [], object None;
    opt Text custom_aspect_key "customAspectKey",
    opt Text value "value",
}

::sforce::enumeration! {
    /// `FlowComplexValueType`.
    pub enum FlowComplexValueType {
        JoinDefinition = "JoinDefinition",
        FieldReference = "FieldReference",
        ResourceDescriptor = "ResourceDescriptor",
        ResourceAnnotationMap = "ResourceAnnotationMap",
        ComplexObjectFieldDetails = "ComplexObjectFieldDetails",
        FlowDataCloudId = "FlowDataCloudId",
    }
}

/// `FlowCondition`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowCondition {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `aggregationOperator`.
    pub aggregation_operator: Option<String>,
    /// `conditionLogic`.
    pub condition_logic: Option<String>,
    /// `conditionType`.
    pub condition_type: Option<String>,
    /// `conditions`.
    pub conditions: ::sforce::List<FlowCondition>,
    /// `leftValueReference`.
    pub left_value_reference: Option<String>,
    /// `operator`, required.
    pub operator: ::sforce::Pick<FlowComparisonOperator>,
    /// `rightValue`.
    pub right_value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowCondition: "FlowCondition" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text aggregation_operator "aggregationOperator",
    opt Text condition_logic "conditionLogic",
    opt Text condition_type "conditionType",
    opt List(FlowCondition) conditions "conditions",
    opt Text left_value_reference "leftValueReference",
    req Pick(FlowComparisonOperator) operator "operator",
    opt One(FlowElementReferenceOrValue) right_value "rightValue",
}

/// `FlowConnector`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowConnector {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `isGoTo`.
    pub is_go_to: Option<bool>,
    /// `targetReference`, required.
    pub target_reference: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowConnector: "FlowConnector" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Flag is_go_to "isGoTo",
    req Text target_reference "targetReference",
}

/// `FlowConstant`, a [`FlowElement`].
#[derive(Default)]
pub struct FlowConstant {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `dataType`, required.
    pub data_type: ::sforce::Pick<FlowDataType>,
    /// `value`.
    pub value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowConstant: "FlowConstant" in API, base Some(&FlowElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    req Pick(FlowDataType) data_type "dataType",
    opt One(FlowElementReferenceOrValue) value "value",
}

/// `FlowCoverageResult`.
#[derive(Default)]
pub struct FlowCoverageResult {
    /// `elementsNotCovered`.
    pub elements_not_covered: Vec<String>,
    /// `flowId`, required.
    pub flow_id: Option<String>,
    /// `flowName`, required.
    pub flow_name: Option<String>,
    /// `flowNamespace`.
    pub flow_namespace: Option<String>,
    /// `numElements`, required.
    pub num_elements: Option<i32>,
    /// `numElementsNotCovered`, required.
    pub num_elements_not_covered: Option<i32>,
    /// `processType`, required.
    pub process_type: ::sforce::Pick<FlowProcessType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowCoverageResult: "FlowCoverageResult" in API, base None, subtypes [], object None;
    opt Texts elements_not_covered "elementsNotCovered",
    req Text flow_id "flowId",
    req Text flow_name "flowName",
    reqnil Text flow_namespace "flowNamespace",
    req Int num_elements "numElements",
    req Int num_elements_not_covered "numElementsNotCovered",
    req Pick(FlowProcessType) process_type "processType",
}

/// `FlowCoverageWarning`.
#[derive(Default)]
pub struct FlowCoverageWarning {
    /// `flowId`.
    pub flow_id: Option<String>,
    /// `flowName`.
    pub flow_name: Option<String>,
    /// `flowNamespace`.
    pub flow_namespace: Option<String>,
    /// `message`, required.
    pub message: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowCoverageWarning: "FlowCoverageWarning" in API, base None, subtypes [], object None;
    reqnil Text flow_id "flowId",
    reqnil Text flow_name "flowName",
    reqnil Text flow_namespace "flowNamespace",
    req Text message "message",
}

/// `FlowCustomError`, a [`FlowNode`].
#[derive(Default)]
pub struct FlowCustomError {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `elementSubtype`.
    pub element_subtype: ::sforce::Pick<FlowElementSubtype>,
    /// `group`.
    pub group: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `locationX`, required.
    pub location_x: Option<i32>,
    /// `locationY`, required.
    pub location_y: Option<i32>,
    /// `connector`.
    pub connector: ::sforce::Opt<FlowConnector>,
    /// `customErrorMessages`.
    pub custom_error_messages: ::sforce::List<FlowCustomErrorMessage>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowCustomError: "FlowCustomError" in API, base Some(&FlowNode), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt Pick(FlowElementSubtype) element_subtype "elementSubtype",
    opt Text group "group",
    opt Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
    opt One(FlowConnector) connector "connector",
    opt List(FlowCustomErrorMessage) custom_error_messages "customErrorMessages",
}

/// `FlowCustomErrorMessage`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowCustomErrorMessage {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `errorMessage`, required.
    pub error_message: Option<String>,
    /// `fieldSelection`.
    pub field_selection: Option<String>,
    /// `isFieldError`, required.
    pub is_field_error: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowCustomErrorMessage: "FlowCustomErrorMessage" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    req Text error_message "errorMessage",
    opt Text field_selection "fieldSelection",
    req Flag is_field_error "isFieldError",
}

/// `FlowCustomErrorMessageTranslation`.
#[derive(Default)]
pub struct FlowCustomErrorMessageTranslation {
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `errorMessage`.
    pub error_message: Option<String>,
    /// `field`.
    pub field: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowCustomErrorMessageTranslation: "FlowCustomErrorMessageTranslation" in API, base None, subtypes [], object None;
    req Text developer_name "developerName",
    opt Text error_message "errorMessage",
    opt Text field "field",
}

/// `FlowCustomProperty`.
#[derive(Default)]
pub struct FlowCustomProperty {
    /// `name`, required.
    pub name: Option<String>,
    /// `value`.
    pub value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowCustomProperty: "FlowCustomProperty" in API, base None, subtypes [], object None;
    req Text name "name",
    opt One(FlowElementReferenceOrValue) value "value",
}

::sforce::enumeration! {
    /// `FlowDataType`.
    pub enum FlowDataType {
        Currency = "Currency",
        Date = "Date",
        Number = "Number",
        String = "String",
        Boolean = "Boolean",
        SObject = "SObject",
        DateTime = "DateTime",
        Time = "Time",
        Picklist = "Picklist",
        Multipicklist = "Multipicklist",
        Apex = "Apex",
    }
}

/// `FlowDataTypeMapping`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowDataTypeMapping {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `apexClass`.
    pub apex_class: Option<String>,
    /// `schemaUri`.
    pub schema_uri: Option<String>,
    /// `typeName`.
    pub type_name: Option<String>,
    /// `typeValue`.
    pub type_value: Option<String>,
    /// `valueMappingKey`.
    pub value_mapping_key: Option<String>,
    /// `valueMappingTarget`.
    pub value_mapping_target: Option<String>,
    /// `valueMappingTransformType`.
    pub value_mapping_transform_type: ::sforce::Pick<FlowValueMappingType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowDataTypeMapping: "FlowDataTypeMapping" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text apex_class "apexClass",
    opt Text schema_uri "schemaUri",
    opt Text type_name "typeName",
    opt Text type_value "typeValue",
    opt Text value_mapping_key "valueMappingKey",
    opt Text value_mapping_target "valueMappingTarget",
    opt Pick(FlowValueMappingType) value_mapping_transform_type "valueMappingTransformType",
}

/// `FlowDecision`, a [`FlowNode`].
#[derive(Default)]
pub struct FlowDecision {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `elementSubtype`.
    pub element_subtype: ::sforce::Pick<FlowElementSubtype>,
    /// `group`.
    pub group: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `locationX`, required.
    pub location_x: Option<i32>,
    /// `locationY`, required.
    pub location_y: Option<i32>,
    /// `attributes`.
    pub attributes: ::sforce::List<FlowAttribute>,
    /// `defaultConnector`.
    pub default_connector: ::sforce::Opt<FlowConnector>,
    /// `defaultConnectorLabel`.
    pub default_connector_label: Option<String>,
    /// `rules`.
    pub rules: ::sforce::List<FlowRule>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowDecision: "FlowDecision" in API, base Some(&FlowNode), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt Pick(FlowElementSubtype) element_subtype "elementSubtype",
    opt Text group "group",
    opt Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
    opt List(FlowAttribute) attributes "attributes",
    opt One(FlowConnector) default_connector "defaultConnector",
    opt Text default_connector_label "defaultConnectorLabel",
    opt List(FlowRule) rules "rules",
}

/// `FlowDefinition`, a [`Metadata`].
#[derive(Default)]
pub struct FlowDefinition {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `activeVersionNumber`.
    pub active_version_number: Option<i32>,
    /// `description`.
    pub description: Option<String>,
    /// `masterLabel`.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowDefinition: "FlowDefinition" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Int active_version_number "activeVersionNumber",
    opt Text description "description",
    opt Text master_label "masterLabel",
}
::sforce::component! { FlowDefinition }

/// `FlowDefinitionTranslation`.
#[derive(Default)]
pub struct FlowDefinitionTranslation {
    /// `flows`.
    pub flows: ::sforce::List<FlowTranslation>,
    /// `fullName`, required.
    pub full_name: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowDefinitionTranslation: "FlowDefinitionTranslation" in API, base None, subtypes [], object None;
    opt List(FlowTranslation) flows "flows",
    req Text full_name "fullName",
    opt Text label "label",
}

/// `FlowDynamicChoiceSet`, a [`FlowElement`].
#[derive(Default)]
pub struct FlowDynamicChoiceSet {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `collectionReference`.
    pub collection_reference: Option<String>,
    /// `dataType`, required.
    pub data_type: ::sforce::Pick<FlowDataType>,
    /// `displayField`, required.
    pub display_field: Option<String>,
    /// `filterLogic`.
    pub filter_logic: Option<String>,
    /// `filters`.
    pub filters: ::sforce::List<FlowRecordFilter>,
    /// `limit`.
    pub limit: Option<i32>,
    /// `object`, required.
    pub object: Option<String>,
    /// `outputAssignments`.
    pub output_assignments: ::sforce::List<FlowOutputFieldAssignment>,
    /// `picklistField`.
    pub picklist_field: Option<String>,
    /// `picklistObject`.
    pub picklist_object: Option<String>,
    /// `sortField`.
    pub sort_field: Option<String>,
    /// `sortOrder`.
    pub sort_order: ::sforce::Pick<SortOrder>,
    /// `valueField`.
    pub value_field: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowDynamicChoiceSet: "FlowDynamicChoiceSet" in API, base Some(&FlowElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt Text collection_reference "collectionReference",
    req Pick(FlowDataType) data_type "dataType",
    req Text display_field "displayField",
    opt Text filter_logic "filterLogic",
    opt List(FlowRecordFilter) filters "filters",
    nil Int limit "limit",
    req Text object "object",
    opt List(FlowOutputFieldAssignment) output_assignments "outputAssignments",
    opt Text picklist_field "picklistField",
    opt Text picklist_object "picklistObject",
    opt Text sort_field "sortField",
    opt Pick(SortOrder) sort_order "sortOrder",
    opt Text value_field "valueField",
}

/// `FlowElement`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowElement {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowElement: "FlowElement" in API, base Some(&FlowBaseElement), subtypes [
        FlowActionCall,
        FlowApexPluginCall,
        FlowAssignment,
        FlowCapability,
        FlowCapabilityInput,
        FlowChoice,
        FlowCollectionFilterCriteria,
        FlowCollectionProcessor,
        FlowConstant,
        FlowCustomError,
        FlowDecision,
        FlowDynamicChoiceSet,
        FlowExitRule,
        FlowExperiment,
        FlowExperimentPath,
        FlowFormula,
        FlowLoop,
        FlowNode,
        FlowNodeGroup,
        FlowOrchestratedStage,
        FlowRecordCreate,
        FlowRecordDelete,
        FlowRecordLookup,
        FlowRecordRollback,
        FlowRecordUpdate,
        FlowRule,
        FlowScheduledPath,
        FlowScreen,
        FlowScreenAction,
        FlowScreenField,
        FlowStage,
        FlowStageStep,
        FlowStart,
        FlowStep,
        FlowSubflow,
        FlowTextTemplate,
        FlowTransform,
        FlowVariable,
        FlowWait,
        FlowWaitEvent,
    ], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
}

/// `FlowElementReferenceOrValue`.
#[derive(Default)]
pub struct FlowElementReferenceOrValue {
    /// `apexValue`.
    pub apex_value: Option<String>,
    /// `booleanValue`.
    pub boolean_value: Option<bool>,
    /// `collectionElements`.
    pub collection_elements: ::sforce::List<FlowElementReferenceOrValue>,
    /// `complexValue`.
    pub complex_value: Option<String>,
    /// `complexValueType`.
    pub complex_value_type: ::sforce::Pick<FlowComplexValueType>,
    /// `dateTimeValue`.
    pub date_time_value: Option<::sforce::DateTime>,
    /// `dateValue`.
    pub date_value: Option<::sforce::Date>,
    /// `elementReference`.
    pub element_reference: Option<String>,
    /// `formulaDataType`.
    pub formula_data_type: ::sforce::Pick<FlowDataType>,
    /// `formulaExpression`.
    pub formula_expression: Option<String>,
    /// `inputConfiguratorMode`.
    pub input_configurator_mode: ::sforce::Pick<FlowInputConfiguratorMode>,
    /// `isReverseValueMapping`.
    pub is_reverse_value_mapping: Option<bool>,
    /// `numberValue`.
    pub number_value: Option<::sforce::Number>,
    /// `setupReference`.
    pub setup_reference: Option<String>,
    /// `setupReferenceType`.
    pub setup_reference_type: Option<String>,
    /// `sobjectValue`.
    pub sobject_value: Option<String>,
    /// `stringValue`.
    pub string_value: Option<String>,
    /// `timeValue`.
    pub time_value: Option<::sforce::Time>,
    /// `transform`.
    pub transform: ::sforce::Opt<FlowInlineTransform>,
    /// `transformValueReference`.
    pub transform_value_reference: Option<String>,
    /// `valueMapName`.
    pub value_map_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowElementReferenceOrValue: "FlowElementReferenceOrValue" in API, base None, subtypes [], object None;
    nil Text apex_value "apexValue",
    nil Flag boolean_value "booleanValue",
    opt List(FlowElementReferenceOrValue) collection_elements "collectionElements",
    nil Text complex_value "complexValue",
    nil Pick(FlowComplexValueType) complex_value_type "complexValueType",
    opt DateTime date_time_value "dateTimeValue",
    opt Date date_value "dateValue",
    opt Text element_reference "elementReference",
    nil Pick(FlowDataType) formula_data_type "formulaDataType",
    nil Text formula_expression "formulaExpression",
    nil Pick(FlowInputConfiguratorMode) input_configurator_mode "inputConfiguratorMode",
    nil Flag is_reverse_value_mapping "isReverseValueMapping",
    nil Num number_value "numberValue",
    nil Text setup_reference "setupReference",
    nil Text setup_reference_type "setupReferenceType",
    nil Text sobject_value "sobjectValue",
    opt Text string_value "stringValue",
    opt Time time_value "timeValue",
    nil One(FlowInlineTransform) transform "transform",
    opt Text transform_value_reference "transformValueReference",
    nil Text value_map_name "valueMapName",
}

::sforce::enumeration! {
    /// `FlowElementSubtype`.
    pub enum FlowElementSubtype {
        SortCollectionProcessor = "SortCollectionProcessor",
        RecommendationMapCollectionProcessor = "RecommendationMapCollectionProcessor",
        FilterCollectionProcessor = "FilterCollectionProcessor",
        WaitDate = "WaitDate",
        WaitUntilEvent = "WaitUntilEvent",
        WaitAttribute = "WaitAttribute",
        WaitDuration = "WaitDuration",
        InteractiveStep = "InteractiveStep",
        BackgroundStep = "BackgroundStep",
        MuleSoftStep = "MuleSoftStep",
        ManagedContentRoleInteractiveStep = "ManagedContentRoleInteractiveStep",
        ManagedContentVariantSetLockBackgroundStep = "ManagedContentVariantSetLockBackgroundStep",
        ManagedContentVariantSetReadyBackgroundStep = "ManagedContentVariantSetReadyBackgroundStep",
        ManagedContentVariantAutoPublishBackgroundStep = "ManagedContentVariantAutoPublishBackgroundStep",
        ManagedContentVariantAutoUnpublishBackgroundStep = "ManagedContentVariantAutoUnpublishBackgroundStep",
        AddPromptInstructions = "AddPromptInstructions",
        ApprovalStep = "ApprovalStep",
        AgxBackgroundStep = "AgxBackgroundStep",
        AgxInteractiveStep = "AgxInteractiveStep",
    }
}

::sforce::enumeration! {
    /// `FlowEntryType`.
    pub enum FlowEntryType {
        Always = "Always",
        AfterCompletion = "AfterCompletion",
        Never = "Never",
    }
}

::sforce::enumeration! {
    /// `FlowEnvironment`.
    pub enum FlowEnvironment {
        Default = "Default",
        Slack = "Slack",
        Offline = "Offline",
    }
}

/// `FlowExitRule`, a [`FlowElement`].
#[derive(Default)]
pub struct FlowExitRule {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `conditions`.
    pub conditions: ::sforce::List<FlowCondition>,
    /// `label`, required.
    pub label: Option<String>,
    /// `logicalOperator`, required.
    pub logical_operator: Option<String>,
    /// `ruleOrder`, required.
    pub rule_order: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowExitRule: "FlowExitRule" in API, base Some(&FlowElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt List(FlowCondition) conditions "conditions",
    req Text label "label",
    req Text logical_operator "logicalOperator",
    req Int rule_order "ruleOrder",
}

/// `FlowExperiment`, a [`FlowNode`].
#[derive(Default)]
pub struct FlowExperiment {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `elementSubtype`.
    pub element_subtype: ::sforce::Pick<FlowElementSubtype>,
    /// `group`.
    pub group: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `locationX`, required.
    pub location_x: Option<i32>,
    /// `locationY`, required.
    pub location_y: Option<i32>,
    /// `duration`.
    pub duration: Option<i32>,
    /// `durationUnit`.
    pub duration_unit: ::sforce::Pick<FlowScheduledPathOffsetUnit>,
    /// `fallbackMode`.
    pub fallback_mode: ::sforce::Pick<FlowExperimentFallbackMode>,
    /// `paths`.
    pub paths: ::sforce::List<FlowExperimentPath>,
    /// `primaryMetric`.
    pub primary_metric: Option<String>,
    /// `testGroupPercentage`.
    pub test_group_percentage: Option<i32>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowExperiment: "FlowExperiment" in API, base Some(&FlowNode), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt Pick(FlowElementSubtype) element_subtype "elementSubtype",
    opt Text group "group",
    opt Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
    opt Int duration "duration",
    opt Pick(FlowScheduledPathOffsetUnit) duration_unit "durationUnit",
    opt Pick(FlowExperimentFallbackMode) fallback_mode "fallbackMode",
    opt List(FlowExperimentPath) paths "paths",
    opt Text primary_metric "primaryMetric",
    opt Int test_group_percentage "testGroupPercentage",
    req Text r#type "type",
}

::sforce::enumeration! {
    /// `FlowExperimentFallbackMode`.
    pub enum FlowExperimentFallbackMode {
        BestPerformer = "BestPerformer",
        Randomize = "Randomize",
    }
}

/// `FlowExperimentPath`, a [`FlowElement`].
#[derive(Default)]
pub struct FlowExperimentPath {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `connector`.
    pub connector: ::sforce::Opt<FlowConnector>,
    /// `label`, required.
    pub label: Option<String>,
    /// `percentage`, required.
    pub percentage: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowExperimentPath: "FlowExperimentPath" in API, base Some(&FlowElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt One(FlowConnector) connector "connector",
    req Text label "label",
    req Int percentage "percentage",
}

/// `FlowFerovTranslation`.
#[derive(Default)]
pub struct FlowFerovTranslation {
    /// `complexValues`.
    pub complex_values: ::sforce::List<FlowComplexLiteralTranslation>,
    /// `stringValue`.
    pub string_value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowFerovTranslation: "FlowFerovTranslation" in API, base None, subtypes [], object None;
    opt List(FlowComplexLiteralTranslation) complex_values "complexValues",
    opt Text string_value "stringValue",
}

/// `FlowFormula`, a [`FlowElement`].
#[derive(Default)]
pub struct FlowFormula {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `dataType`.
    pub data_type: ::sforce::Pick<FlowDataType>,
    /// `expression`, required.
    pub expression: Option<String>,
    /// `scale`.
    pub scale: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowFormula: "FlowFormula" in API, base Some(&FlowElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt Pick(FlowDataType) data_type "dataType",
    req Text expression "expression",
    opt Int scale "scale",
}

/// `FlowIcon`.
#[derive(Default)]
pub struct FlowIcon {
    /// `iconName`.
    pub icon_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowIcon: "FlowIcon" in API, base None, subtypes [], object None;
    opt Text icon_name "iconName",
}

/// `FlowInlineTransform`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowInlineTransform {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `apexClass`.
    pub apex_class: Option<String>,
    /// `dataType`.
    pub data_type: ::sforce::Pick<FlowDataType>,
    /// `isCollection`.
    pub is_collection: Option<bool>,
    /// `objectType`.
    pub object_type: Option<String>,
    /// `schemaUri`.
    pub schema_uri: Option<String>,
    /// `transformValues`.
    pub transform_values: ::sforce::List<FlowTransformValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowInlineTransform: "FlowInlineTransform" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text apex_class "apexClass",
    opt Pick(FlowDataType) data_type "dataType",
    opt Flag is_collection "isCollection",
    opt Text object_type "objectType",
    opt Text schema_uri "schemaUri",
    opt List(FlowTransformValue) transform_values "transformValues",
}

::sforce::enumeration! {
    /// `FlowInputConfiguratorMode`.
    pub enum FlowInputConfiguratorMode {
        Custom = "Custom",
        Resource = "Resource",
        Transform = "Transform",
        ValueMapping = "ValueMapping",
    }
}

/// `FlowInputFieldAssignment`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowInputFieldAssignment {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `field`.
    pub field: Option<String>,
    /// `value`.
    pub value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowInputFieldAssignment: "FlowInputFieldAssignment" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text field "field",
    opt One(FlowElementReferenceOrValue) value "value",
}

/// `FlowInputParameterTranslation`.
#[derive(Default)]
pub struct FlowInputParameterTranslation {
    /// `name`, required.
    pub name: Option<String>,
    /// `value`, required.
    pub value: ::sforce::Opt<FlowFerovTranslation>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowInputParameterTranslation: "FlowInputParameterTranslation" in API, base None, subtypes [], object None;
    req Text name "name",
    req One(FlowFerovTranslation) value "value",
}

/// `FlowInputValidationRule`.
#[derive(Default)]
pub struct FlowInputValidationRule {
    /// `errorMessage`, required.
    pub error_message: Option<String>,
    /// `formulaExpression`, required.
    pub formula_expression: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowInputValidationRule: "FlowInputValidationRule" in API, base None, subtypes [], object None;
    req Text error_message "errorMessage",
    req Text formula_expression "formulaExpression",
}

/// `FlowInputValidationRuleTranslation`.
#[derive(Default)]
pub struct FlowInputValidationRuleTranslation {
    /// `errorMessage`.
    pub error_message: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowInputValidationRuleTranslation: "FlowInputValidationRuleTranslation" in API, base None, subtypes [], object None;
    opt Text error_message "errorMessage",
}

/// `FlowLoop`, a [`FlowNode`].
#[derive(Default)]
pub struct FlowLoop {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `elementSubtype`.
    pub element_subtype: ::sforce::Pick<FlowElementSubtype>,
    /// `group`.
    pub group: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `locationX`, required.
    pub location_x: Option<i32>,
    /// `locationY`, required.
    pub location_y: Option<i32>,
    /// `assignNextValueToReference`.
    pub assign_next_value_to_reference: Option<String>,
    /// `collectionReference`.
    pub collection_reference: Option<String>,
    /// `iterationOrder`.
    pub iteration_order: ::sforce::Pick<IterationOrder>,
    /// `nextValueConnector`.
    pub next_value_connector: ::sforce::Opt<FlowConnector>,
    /// `noMoreValuesConnector`.
    pub no_more_values_connector: ::sforce::Opt<FlowConnector>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowLoop: "FlowLoop" in API, base Some(&FlowNode), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt Pick(FlowElementSubtype) element_subtype "elementSubtype",
    opt Text group "group",
    opt Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
    opt Text assign_next_value_to_reference "assignNextValueToReference",
    opt Text collection_reference "collectionReference",
    opt Pick(IterationOrder) iteration_order "iterationOrder",
    opt One(FlowConnector) next_value_connector "nextValueConnector",
    opt One(FlowConnector) no_more_values_connector "noMoreValuesConnector",
}

/// `FlowMetadataValue`.
#[derive(Default)]
pub struct FlowMetadataValue {
    /// `name`, required.
    pub name: Option<String>,
    /// `value`.
    pub value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowMetadataValue: "FlowMetadataValue" in API, base None, subtypes [], object None;
    req Text name "name",
    opt One(FlowElementReferenceOrValue) value "value",
}

/// `FlowNode`, a [`FlowElement`].
#[derive(Default)]
pub struct FlowNode {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `elementSubtype`.
    pub element_subtype: ::sforce::Pick<FlowElementSubtype>,
    /// `group`.
    pub group: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `locationX`, required.
    pub location_x: Option<i32>,
    /// `locationY`, required.
    pub location_y: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowNode: "FlowNode" in API, base Some(&FlowElement), subtypes [
        FlowActionCall,
        FlowApexPluginCall,
        FlowAssignment,
        FlowCollectionProcessor,
        FlowCustomError,
        FlowDecision,
        FlowExperiment,
        FlowLoop,
        FlowNodeGroup,
        FlowOrchestratedStage,
        FlowRecordCreate,
        FlowRecordDelete,
        FlowRecordLookup,
        FlowRecordRollback,
        FlowRecordUpdate,
        FlowScreen,
        FlowStart,
        FlowStep,
        FlowSubflow,
        FlowTransform,
        FlowWait,
    ], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt Pick(FlowElementSubtype) element_subtype "elementSubtype",
    opt Text group "group",
    opt Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
}

/// `FlowNodeGroup`, a [`FlowNode`].
#[derive(Default)]
pub struct FlowNodeGroup {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `elementSubtype`.
    pub element_subtype: ::sforce::Pick<FlowElementSubtype>,
    /// `group`.
    pub group: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `locationX`, required.
    pub location_x: Option<i32>,
    /// `locationY`, required.
    pub location_y: Option<i32>,
    /// `entryAction`.
    pub entry_action: ::sforce::Opt<FlowActionCall>,
    /// `exitAction`.
    pub exit_action: ::sforce::Opt<FlowActionCall>,
    /// `faultConnector`.
    pub fault_connector: ::sforce::Opt<FlowConnector>,
    /// `groupName`, required.
    pub group_name: Option<String>,
    /// `groupType`, required.
    pub group_type: ::sforce::Pick<FlowNodeGroupType>,
    /// `groupVersion`, required.
    pub group_version: Option<String>,
    /// `isCollapsed`.
    pub is_collapsed: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowNodeGroup: "FlowNodeGroup" in API, base Some(&FlowNode), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt Pick(FlowElementSubtype) element_subtype "elementSubtype",
    opt Text group "group",
    opt Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
    opt One(FlowActionCall) entry_action "entryAction",
    opt One(FlowActionCall) exit_action "exitAction",
    opt One(FlowConnector) fault_connector "faultConnector",
    req Text group_name "groupName",
    req Pick(FlowNodeGroupType) group_type "groupType",
    req Text group_version "groupVersion",
    opt Flag is_collapsed "isCollapsed",
}

::sforce::enumeration! {
    /// `FlowNodeGroupType`.
    pub enum FlowNodeGroupType {
        Generic = "generic",
        Rpa = "rpa",
    }
}

/// `FlowOrchestratedStage`, a [`FlowNode`].
#[derive(Default)]
pub struct FlowOrchestratedStage {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `elementSubtype`.
    pub element_subtype: ::sforce::Pick<FlowElementSubtype>,
    /// `group`.
    pub group: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `locationX`, required.
    pub location_x: Option<i32>,
    /// `locationY`, required.
    pub location_y: Option<i32>,
    /// `connector`.
    pub connector: ::sforce::Opt<FlowConnector>,
    /// `exitActionInputParameters`.
    pub exit_action_input_parameters: ::sforce::List<
        FlowStageStepExitActionInputParameter,
    >,
    /// `exitActionName`.
    pub exit_action_name: Option<String>,
    /// `exitActionOutputParameters`.
    pub exit_action_output_parameters: ::sforce::List<
        FlowStageStepExitActionOutputParameter,
    >,
    /// `exitActionType`.
    pub exit_action_type: ::sforce::Pick<InvocableActionType>,
    /// `exitConditionLogic`.
    pub exit_condition_logic: Option<String>,
    /// `exitConditions`.
    pub exit_conditions: ::sforce::List<FlowCondition>,
    /// `faultConnector`.
    pub fault_connector: ::sforce::Opt<FlowConnector>,
    /// `stageSteps`.
    pub stage_steps: ::sforce::List<FlowStageStep>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowOrchestratedStage: "FlowOrchestratedStage" in API, base Some(&FlowNode), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt Pick(FlowElementSubtype) element_subtype "elementSubtype",
    opt Text group "group",
    opt Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
    opt One(FlowConnector) connector "connector",
    opt List(FlowStageStepExitActionInputParameter) exit_action_input_parameters "exitActionInputParameters",
    opt Text exit_action_name "exitActionName",
    opt List(FlowStageStepExitActionOutputParameter) exit_action_output_parameters "exitActionOutputParameters",
    opt Pick(InvocableActionType) exit_action_type "exitActionType",
    opt Text exit_condition_logic "exitConditionLogic",
    opt List(FlowCondition) exit_conditions "exitConditions",
    opt One(FlowConnector) fault_connector "faultConnector",
    opt List(FlowStageStep) stage_steps "stageSteps",
}

/// `FlowOrchestrationStageTranslation`.
#[derive(Default)]
pub struct FlowOrchestrationStageTranslation {
    /// `name`, required.
    pub name: Option<String>,
    /// `stageLabel`.
    pub stage_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowOrchestrationStageTranslation: "FlowOrchestrationStageTranslation" in API, base None, subtypes [], object None;
    req Text name "name",
    opt Text stage_label "stageLabel",
}

/// `FlowOrchestrationStepTranslation`.
#[derive(Default)]
pub struct FlowOrchestrationStepTranslation {
    /// `name`, required.
    pub name: Option<String>,
    /// `stepLabel`.
    pub step_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowOrchestrationStepTranslation: "FlowOrchestrationStepTranslation" in API, base None, subtypes [], object None;
    req Text name "name",
    opt Text step_label "stepLabel",
}

/// `FlowOutputFieldAssignment`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowOutputFieldAssignment {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `assignToReference`, required.
    pub assign_to_reference: Option<String>,
    /// `field`, required.
    pub field: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowOutputFieldAssignment: "FlowOutputFieldAssignment" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    req Text assign_to_reference "assignToReference",
    req Text field "field",
}

::sforce::enumeration! {
    /// `FlowProcessType`.
    pub enum FlowProcessType {
        AutoLaunchedFlow = "AutoLaunchedFlow",
        Flow = "Flow",
        Workflow = "Workflow",
        CustomEvent = "CustomEvent",
        InvocableProcess = "InvocableProcess",
        LoginFlow = "LoginFlow",
        ActionPlan = "ActionPlan",
        JourneyBuilderIntegration = "JourneyBuilderIntegration",
        UserProvisioningFlow = "UserProvisioningFlow",
        Survey = "Survey",
        SurveyEnrich = "SurveyEnrich",
        Appointments = "Appointments",
        FscLending = "FSCLending",
        DigitalForm = "DigitalForm",
        FieldServiceMobile = "FieldServiceMobile",
        OrchestrationFlow = "OrchestrationFlow",
        FieldServiceWeb = "FieldServiceWeb",
        TransactionSecurityFlow = "TransactionSecurityFlow",
        ContactRequestFlow = "ContactRequestFlow",
        ManagedContentFlow = "ManagedContentFlow",
        CheckoutFlow = "CheckoutFlow",
        CartAsyncFlow = "CartAsyncFlow",
        DataCaptureFlow = "DataCaptureFlow",
        CustomerLifecycle = "CustomerLifecycle",
        Journey = "Journey",
        RecommendationStrategy = "RecommendationStrategy",
        Orchestrator = "Orchestrator",
        RoutingFlow = "RoutingFlow",
        ServiceCatalogItemFlow = "ServiceCatalogItemFlow",
        EvaluationFlow = "EvaluationFlow",
        LoyaltyManagementFlow = "LoyaltyManagementFlow",
        ManagedContentAuthoringWorkflow = "ManagedContentAuthoringWorkflow",
        ActionCadenceAutolaunchedFlow = "ActionCadenceAutolaunchedFlow",
        ActionCadenceStepFlow = "ActionCadenceStepFlow",
        IndicatorResultFlow = "IndicatorResultFlow",
        IndividualObjectLinkingFlow = "IndividualObjectLinkingFlow",
        PromptFlow = "PromptFlow",
        ApprovalWorkflow = "ApprovalWorkflow",
        DcvrFrameworkDataCaptureFlow = "DcvrFrameworkDataCaptureFlow",
        ActivityObjectMatchingFlow = "ActivityObjectMatchingFlow",
        ActionableEventManagementFlow = "ActionableEventManagementFlow",
        StageManagementEvaluationFlow = "StageManagementEvaluationFlow",
        IdentityUserRegistrationFlow = "IdentityUserRegistrationFlow",
        AgxBackgroundFlow = "AgxBackgroundFlow",
        AgxScreenDataFlow = "AgxScreenDataFlow",
        AgxScreenFlow = "AgxScreenFlow",
        AgxOrchestrationFlow = "AgxOrchestrationFlow",
        UnifiedSchedulingFlow = "UnifiedSchedulingFlow",
    }
}

/// `FlowRecordCreate`, a [`FlowNode`].
#[derive(Default)]
pub struct FlowRecordCreate {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `elementSubtype`.
    pub element_subtype: ::sforce::Pick<FlowElementSubtype>,
    /// `group`.
    pub group: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `locationX`, required.
    pub location_x: Option<i32>,
    /// `locationY`, required.
    pub location_y: Option<i32>,
    /// `assignRecordIdToReference`.
    pub assign_record_id_to_reference: Option<String>,
    /// `connector`.
    pub connector: ::sforce::Opt<FlowConnector>,
    /// `doesUpsert`.
    pub does_upsert: Option<bool>,
    /// `doesUpsertAllOrNone`.
    pub does_upsert_all_or_none: Option<bool>,
    /// `faultConnector`.
    pub fault_connector: ::sforce::Opt<FlowConnector>,
    /// `filterLogic`.
    pub filter_logic: Option<String>,
    /// `filters`.
    pub filters: ::sforce::List<FlowRecordFilter>,
    /// `inputAssignments`.
    pub input_assignments: ::sforce::List<FlowInputFieldAssignment>,
    /// `inputReference`.
    pub input_reference: Option<String>,
    /// `object`.
    pub object: Option<String>,
    /// `operationMultMatchingRecords`.
    pub operation_mult_matching_records: Option<String>,
    /// `operationOneMatchingRecord`.
    pub operation_one_matching_record: Option<String>,
    /// `operationZeroMatchingRecords`.
    pub operation_zero_matching_records: Option<String>,
    /// `storeOutputAutomatically`.
    pub store_output_automatically: Option<bool>,
    /// `upsertExternalIdField`.
    pub upsert_external_id_field: Option<String>,
    /// `upsertStandardIdField`.
    pub upsert_standard_id_field: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowRecordCreate: "FlowRecordCreate" in API, base Some(&FlowNode), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt Pick(FlowElementSubtype) element_subtype "elementSubtype",
    opt Text group "group",
    opt Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
    opt Text assign_record_id_to_reference "assignRecordIdToReference",
    opt One(FlowConnector) connector "connector",
    opt Flag does_upsert "doesUpsert",
    opt Flag does_upsert_all_or_none "doesUpsertAllOrNone",
    opt One(FlowConnector) fault_connector "faultConnector",
    opt Text filter_logic "filterLogic",
    opt List(FlowRecordFilter) filters "filters",
    opt List(FlowInputFieldAssignment) input_assignments "inputAssignments",
    opt Text input_reference "inputReference",
    opt Text object "object",
    opt Text operation_mult_matching_records "operationMultMatchingRecords",
    opt Text operation_one_matching_record "operationOneMatchingRecord",
    opt Text operation_zero_matching_records "operationZeroMatchingRecords",
    opt Flag store_output_automatically "storeOutputAutomatically",
    opt Text upsert_external_id_field "upsertExternalIdField",
    opt Text upsert_standard_id_field "upsertStandardIdField",
}

/// `FlowRecordDelete`, a [`FlowNode`].
#[derive(Default)]
pub struct FlowRecordDelete {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `elementSubtype`.
    pub element_subtype: ::sforce::Pick<FlowElementSubtype>,
    /// `group`.
    pub group: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `locationX`, required.
    pub location_x: Option<i32>,
    /// `locationY`, required.
    pub location_y: Option<i32>,
    /// `connector`.
    pub connector: ::sforce::Opt<FlowConnector>,
    /// `faultConnector`.
    pub fault_connector: ::sforce::Opt<FlowConnector>,
    /// `filterLogic`.
    pub filter_logic: Option<String>,
    /// `filters`.
    pub filters: ::sforce::List<FlowRecordFilter>,
    /// `inputReference`.
    pub input_reference: Option<String>,
    /// `object`.
    pub object: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowRecordDelete: "FlowRecordDelete" in API, base Some(&FlowNode), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt Pick(FlowElementSubtype) element_subtype "elementSubtype",
    opt Text group "group",
    opt Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
    opt One(FlowConnector) connector "connector",
    opt One(FlowConnector) fault_connector "faultConnector",
    opt Text filter_logic "filterLogic",
    opt List(FlowRecordFilter) filters "filters",
    opt Text input_reference "inputReference",
    opt Text object "object",
}

/// `FlowRecordFilter`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowRecordFilter {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `field`.
    pub field: Option<String>,
    /// `operator`.
    pub operator: ::sforce::Pick<FlowRecordFilterOperator>,
    /// `value`.
    pub value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowRecordFilter: "FlowRecordFilter" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text field "field",
    opt Pick(FlowRecordFilterOperator) operator "operator",
    opt One(FlowElementReferenceOrValue) value "value",
}

::sforce::enumeration! {
    /// `FlowRecordFilterOperator`.
    pub enum FlowRecordFilterOperator {
        EqualTo = "EqualTo",
        NotEqualTo = "NotEqualTo",
        GreaterThan = "GreaterThan",
        LessThan = "LessThan",
        GreaterThanOrEqualTo = "GreaterThanOrEqualTo",
        LessThanOrEqualTo = "LessThanOrEqualTo",
        StartsWith = "StartsWith",
        EndsWith = "EndsWith",
        Contains = "Contains",
        IsNull = "IsNull",
        IsChanged = "IsChanged",
        In = "In",
        NotIn = "NotIn",
    }
}

/// `FlowRecordLookup`, a [`FlowNode`].
#[derive(Default)]
pub struct FlowRecordLookup {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `elementSubtype`.
    pub element_subtype: ::sforce::Pick<FlowElementSubtype>,
    /// `group`.
    pub group: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `locationX`, required.
    pub location_x: Option<i32>,
    /// `locationY`, required.
    pub location_y: Option<i32>,
    /// `assignNullValuesIfNoRecordsFound`.
    pub assign_null_values_if_no_records_found: Option<bool>,
    /// `connector`.
    pub connector: ::sforce::Opt<FlowConnector>,
    /// `faultConnector`.
    pub fault_connector: ::sforce::Opt<FlowConnector>,
    /// `filterLogic`.
    pub filter_logic: Option<String>,
    /// `filters`.
    pub filters: ::sforce::List<FlowRecordFilter>,
    /// `getFirstRecordOnly`.
    pub get_first_record_only: Option<bool>,
    /// `limit`.
    pub limit: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// `object`.
    pub object: Option<String>,
    /// `outputAssignments`.
    pub output_assignments: ::sforce::List<FlowOutputFieldAssignment>,
    /// `outputReference`.
    pub output_reference: Option<String>,
    /// `queriedFields`.
    pub queried_fields: Vec<String>,
    /// `relatedRecords`.
    pub related_records: ::sforce::List<FlowRelatedRecordLookup>,
    /// `sortField`.
    pub sort_field: Option<String>,
    /// `sortOrder`.
    pub sort_order: ::sforce::Pick<SortOrder>,
    /// `storeOutputAutomatically`.
    pub store_output_automatically: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowRecordLookup: "FlowRecordLookup" in API, base Some(&FlowNode), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt Pick(FlowElementSubtype) element_subtype "elementSubtype",
    opt Text group "group",
    opt Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
    opt Flag assign_null_values_if_no_records_found "assignNullValuesIfNoRecordsFound",
    opt One(FlowConnector) connector "connector",
    opt One(FlowConnector) fault_connector "faultConnector",
    opt Text filter_logic "filterLogic",
    opt List(FlowRecordFilter) filters "filters",
    opt Flag get_first_record_only "getFirstRecordOnly",
    nil One(FlowElementReferenceOrValue) limit "limit",
    opt Text object "object",
    opt List(FlowOutputFieldAssignment) output_assignments "outputAssignments",
    opt Text output_reference "outputReference",
    opt Texts queried_fields "queriedFields",
    nil List(FlowRelatedRecordLookup) related_records "relatedRecords",
    opt Text sort_field "sortField",
    opt Pick(SortOrder) sort_order "sortOrder",
    opt Flag store_output_automatically "storeOutputAutomatically",
}

/// `FlowRecordRollback`, a [`FlowNode`].
#[derive(Default)]
pub struct FlowRecordRollback {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `elementSubtype`.
    pub element_subtype: ::sforce::Pick<FlowElementSubtype>,
    /// `group`.
    pub group: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `locationX`, required.
    pub location_x: Option<i32>,
    /// `locationY`, required.
    pub location_y: Option<i32>,
    /// `connector`.
    pub connector: ::sforce::Opt<FlowConnector>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowRecordRollback: "FlowRecordRollback" in API, base Some(&FlowNode), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt Pick(FlowElementSubtype) element_subtype "elementSubtype",
    opt Text group "group",
    opt Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
    opt One(FlowConnector) connector "connector",
}

/// `FlowRecordUpdate`, a [`FlowNode`].
#[derive(Default)]
pub struct FlowRecordUpdate {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `elementSubtype`.
    pub element_subtype: ::sforce::Pick<FlowElementSubtype>,
    /// `group`.
    pub group: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `locationX`, required.
    pub location_x: Option<i32>,
    /// `locationY`, required.
    pub location_y: Option<i32>,
    /// `connector`.
    pub connector: ::sforce::Opt<FlowConnector>,
    /// `faultConnector`.
    pub fault_connector: ::sforce::Opt<FlowConnector>,
    /// `filterLogic`.
    pub filter_logic: Option<String>,
    /// `filters`.
    pub filters: ::sforce::List<FlowRecordFilter>,
    /// `inputAssignments`.
    pub input_assignments: ::sforce::List<FlowInputFieldAssignment>,
    /// `inputReference`.
    pub input_reference: Option<String>,
    /// `object`.
    pub object: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowRecordUpdate: "FlowRecordUpdate" in API, base Some(&FlowNode), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt Pick(FlowElementSubtype) element_subtype "elementSubtype",
    opt Text group "group",
    opt Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
    opt One(FlowConnector) connector "connector",
    opt One(FlowConnector) fault_connector "faultConnector",
    opt Text filter_logic "filterLogic",
    opt List(FlowRecordFilter) filters "filters",
    opt List(FlowInputFieldAssignment) input_assignments "inputAssignments",
    opt Text input_reference "inputReference",
    opt Text object "object",
}

::sforce::enumeration! {
    /// `FlowRegionContainerType`.
    pub enum FlowRegionContainerType {
        SectionWithHeader = "SectionWithHeader",
        SectionWithoutHeader = "SectionWithoutHeader",
    }
}

/// `FlowRelatedRecordLookup`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowRelatedRecordLookup {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `filterLogic`.
    pub filter_logic: Option<String>,
    /// `filters`.
    pub filters: ::sforce::List<FlowRecordFilter>,
    /// `getFirstRecordOnly`.
    pub get_first_record_only: Option<bool>,
    /// `limit`.
    pub limit: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// `queriedFields`.
    pub queried_fields: Vec<String>,
    /// `relatedObject`.
    pub related_object: Option<String>,
    /// `relatedRecords`.
    pub related_records: ::sforce::List<FlowRelatedRecordLookup>,
    /// `relationshipField`.
    pub relationship_field: Option<String>,
    /// `sortField`.
    pub sort_field: Option<String>,
    /// `sortOrder`.
    pub sort_order: ::sforce::Pick<SortOrder>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowRelatedRecordLookup: "FlowRelatedRecordLookup" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    nil Text filter_logic "filterLogic",
    nil List(FlowRecordFilter) filters "filters",
    opt Flag get_first_record_only "getFirstRecordOnly",
    nil One(FlowElementReferenceOrValue) limit "limit",
    nil Texts queried_fields "queriedFields",
    nil Text related_object "relatedObject",
    nil List(FlowRelatedRecordLookup) related_records "relatedRecords",
    nil Text relationship_field "relationshipField",
    nil Text sort_field "sortField",
    opt Pick(SortOrder) sort_order "sortOrder",
}

/// `FlowRule`, a [`FlowElement`].
#[derive(Default)]
pub struct FlowRule {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `attributes`.
    pub attributes: ::sforce::List<FlowAttribute>,
    /// `conditionLogic`, required.
    pub condition_logic: Option<String>,
    /// `conditions`.
    pub conditions: ::sforce::List<FlowCondition>,
    /// `connector`.
    pub connector: ::sforce::Opt<FlowConnector>,
    /// `doesRequireRecordChangedToMeetCriteria`.
    pub does_require_record_changed_to_meet_criteria: Option<bool>,
    /// `label`, required.
    pub label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowRule: "FlowRule" in API, base Some(&FlowElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt List(FlowAttribute) attributes "attributes",
    req Text condition_logic "conditionLogic",
    opt List(FlowCondition) conditions "conditions",
    opt One(FlowConnector) connector "connector",
    opt Flag does_require_record_changed_to_meet_criteria "doesRequireRecordChangedToMeetCriteria",
    req Text label "label",
}

::sforce::enumeration! {
    /// `FlowRunAsUser`.
    pub enum FlowRunAsUser {
        TriggeringUser = "TriggeringUser",
        DefaultWorkflowUser = "DefaultWorkflowUser",
    }
}

::sforce::enumeration! {
    /// `FlowRunInMode`.
    pub enum FlowRunInMode {
        DefaultMode = "DefaultMode",
        SystemModeWithSharing = "SystemModeWithSharing",
        SystemModeWithoutSharing = "SystemModeWithoutSharing",
    }
}

/// `FlowSchedule`.
#[derive(Default)]
pub struct FlowSchedule {
    /// `dayOfMonthToRun`.
    pub day_of_month_to_run: Option<i32>,
    /// `daysOfWeekToRun`.
    pub days_of_week_to_run: Option<String>,
    /// `endDate`.
    pub end_date: Option<::sforce::Date>,
    /// `endTime`.
    pub end_time: Option<::sforce::Time>,
    /// `frequency`.
    pub frequency: ::sforce::Pick<FlowStartFrequency>,
    /// `frequencyNumber`.
    pub frequency_number: Option<i32>,
    /// `startDate`.
    pub start_date: Option<::sforce::Date>,
    /// `startTime`.
    pub start_time: Option<::sforce::Time>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowSchedule: "FlowSchedule" in API, base None, subtypes [], object None;
    opt Int day_of_month_to_run "dayOfMonthToRun",
    opt Text days_of_week_to_run "daysOfWeekToRun",
    opt Date end_date "endDate",
    opt Time end_time "endTime",
    opt Pick(FlowStartFrequency) frequency "frequency",
    opt Int frequency_number "frequencyNumber",
    opt Date start_date "startDate",
    opt Time start_time "startTime",
}

/// `FlowScheduledPath`, a [`FlowElement`].
#[derive(Default)]
pub struct FlowScheduledPath {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `connector`.
    pub connector: ::sforce::Opt<FlowConnector>,
    /// `label`.
    pub label: Option<String>,
    /// `maxBatchSize`.
    pub max_batch_size: Option<i32>,
    /// `offsetNumber`.
    pub offset_number: Option<i32>,
    /// `offsetUnit`.
    pub offset_unit: ::sforce::Pick<FlowScheduledPathOffsetUnit>,
    /// `pathType`.
    pub path_type: ::sforce::Pick<FlowScheduledPathType>,
    /// `recordField`.
    pub record_field: Option<String>,
    /// `timeSource`.
    pub time_source: ::sforce::Pick<FlowScheduledPathTimeSource>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowScheduledPath: "FlowScheduledPath" in API, base Some(&FlowElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt One(FlowConnector) connector "connector",
    opt Text label "label",
    opt Int max_batch_size "maxBatchSize",
    opt Int offset_number "offsetNumber",
    opt Pick(FlowScheduledPathOffsetUnit) offset_unit "offsetUnit",
    opt Pick(FlowScheduledPathType) path_type "pathType",
    opt Text record_field "recordField",
    opt Pick(FlowScheduledPathTimeSource) time_source "timeSource",
}

::sforce::enumeration! {
    /// `FlowScheduledPathOffsetUnit`.
    pub enum FlowScheduledPathOffsetUnit {
        Hours = "Hours",
        Days = "Days",
        Minutes = "Minutes",
        Months = "Months",
        Weeks = "Weeks",
    }
}

::sforce::enumeration! {
    /// `FlowScheduledPathTimeSource`.
    pub enum FlowScheduledPathTimeSource {
        RecordTriggerEvent = "RecordTriggerEvent",
        RecordField = "RecordField",
    }
}

::sforce::enumeration! {
    /// `FlowScheduledPathType`.
    pub enum FlowScheduledPathType {
        AsyncAfterCommit = "AsyncAfterCommit",
        ApprovalRecall = "ApprovalRecall",
    }
}

/// `FlowScreen`, a [`FlowNode`].
#[derive(Default)]
pub struct FlowScreen {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `elementSubtype`.
    pub element_subtype: ::sforce::Pick<FlowElementSubtype>,
    /// `group`.
    pub group: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `locationX`, required.
    pub location_x: Option<i32>,
    /// `locationY`, required.
    pub location_y: Option<i32>,
    /// `actions`.
    pub actions: ::sforce::List<FlowScreenAction>,
    /// `allowBack`.
    pub allow_back: Option<bool>,
    /// `allowFinish`.
    pub allow_finish: Option<bool>,
    /// `allowPause`.
    pub allow_pause: Option<bool>,
    /// `backButtonLabel`.
    pub back_button_label: Option<String>,
    /// `connector`.
    pub connector: ::sforce::Opt<FlowConnector>,
    /// `fields`.
    pub fields: ::sforce::List<FlowScreenField>,
    /// `helpText`.
    pub help_text: Option<String>,
    /// `nextOrFinishButtonLabel`.
    pub next_or_finish_button_label: Option<String>,
    /// `pauseButtonLabel`.
    pub pause_button_label: Option<String>,
    /// `pausedText`.
    pub paused_text: Option<String>,
    /// `rules`.
    pub rules: ::sforce::List<FlowScreenRule>,
    /// `showFooter`.
    pub show_footer: Option<bool>,
    /// `showHeader`.
    pub show_header: Option<bool>,
    /// `stageReference`.
    pub stage_reference: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// `styleSettings`.
    pub style_settings: ::sforce::List<FlowScreenStyleSetting>,
    /// `triggers`.
    pub triggers: ::sforce::List<FlowScreenTrigger>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowScreen: "FlowScreen" in API, base Some(&FlowNode), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt Pick(FlowElementSubtype) element_subtype "elementSubtype",
    opt Text group "group",
    opt Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
    opt List(FlowScreenAction) actions "actions",
    opt Flag allow_back "allowBack",
    opt Flag allow_finish "allowFinish",
    opt Flag allow_pause "allowPause",
    opt Text back_button_label "backButtonLabel",
    opt One(FlowConnector) connector "connector",
    opt List(FlowScreenField) fields "fields",
    opt Text help_text "helpText",
    opt Text next_or_finish_button_label "nextOrFinishButtonLabel",
    opt Text pause_button_label "pauseButtonLabel",
    opt Text paused_text "pausedText",
    opt List(FlowScreenRule) rules "rules",
    opt Flag show_footer "showFooter",
    opt Flag show_header "showHeader",
    opt One(FlowElementReferenceOrValue) stage_reference "stageReference",
    opt List(FlowScreenStyleSetting) style_settings "styleSettings",
    opt List(FlowScreenTrigger) triggers "triggers",
}

/// `FlowScreenAction`, a [`FlowElement`].
#[derive(Default)]
pub struct FlowScreenAction {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `actionName`.
    pub action_name: Option<String>,
    /// `actionType`.
    pub action_type: ::sforce::Pick<InvocableActionType>,
    /// `inputParameters`.
    pub input_parameters: ::sforce::List<FlowScreenActionInputParameter>,
    /// `label`, required.
    pub label: Option<String>,
    /// `nameSegment`.
    pub name_segment: Option<String>,
    /// `versionString`.
    pub version_string: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowScreenAction: "FlowScreenAction" in API, base Some(&FlowElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt Text action_name "actionName",
    opt Pick(InvocableActionType) action_type "actionType",
    opt List(FlowScreenActionInputParameter) input_parameters "inputParameters",
    req Text label "label",
    opt Text name_segment "nameSegment",
    opt Text version_string "versionString",
}

/// `FlowScreenActionInputParameter`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowScreenActionInputParameter {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `name`, required.
    pub name: Option<String>,
    /// `value`.
    pub value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowScreenActionInputParameter: "FlowScreenActionInputParameter" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    req Text name "name",
    opt One(FlowElementReferenceOrValue) value "value",
}

/// `FlowScreenField`, a [`FlowElement`].
#[derive(Default)]
pub struct FlowScreenField {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `attributes`.
    pub attributes: ::sforce::List<FlowAttribute>,
    /// `choiceReferences`.
    pub choice_references: Vec<String>,
    /// `dataType`.
    pub data_type: ::sforce::Pick<FlowDataType>,
    /// `dataTypeMappings`.
    pub data_type_mappings: ::sforce::List<FlowDataTypeMapping>,
    /// `defaultSelectedChoiceReference`.
    pub default_selected_choice_reference: Option<String>,
    /// `defaultValue`.
    pub default_value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// `extensionName`.
    pub extension_name: Option<String>,
    /// `fieldText`.
    pub field_text: Option<String>,
    /// `fieldType`, required.
    pub field_type: ::sforce::Pick<FlowScreenFieldType>,
    /// `fields`.
    pub fields: ::sforce::List<FlowScreenField>,
    /// `helpText`.
    pub help_text: Option<String>,
    /// `inputParameters`.
    pub input_parameters: ::sforce::List<FlowScreenFieldInputParameter>,
    /// `inputsOnNextNavToAssocScrn`.
    pub inputs_on_next_nav_to_assoc_scrn: ::sforce::Pick<FlowScreenFieldInputsRevisited>,
    /// `isDisabled`.
    pub is_disabled: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// `isReadOnly`.
    pub is_read_only: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// `isRequired`.
    pub is_required: Option<bool>,
    /// `isVisible`.
    pub is_visible: Option<bool>,
    /// `objectFieldReference`.
    pub object_field_reference: Option<String>,
    /// `outputParameters`.
    pub output_parameters: ::sforce::List<FlowScreenFieldOutputParameter>,
    /// `regionContainerType`.
    pub region_container_type: ::sforce::Pick<FlowRegionContainerType>,
    /// `scale`.
    pub scale: Option<i32>,
    /// `sourceTemplateApiName`.
    pub source_template_api_name: Option<String>,
    /// `sourceTemplateProviderType`.
    pub source_template_provider_type: Option<String>,
    /// `storeOutputAutomatically`.
    pub store_output_automatically: Option<bool>,
    /// `styleProperties`.
    pub style_properties: ::sforce::Opt<FlowScreenFieldStyleProperties>,
    /// `validationRule`.
    pub validation_rule: ::sforce::Opt<FlowInputValidationRule>,
    /// `visibilityRule`.
    pub visibility_rule: ::sforce::Opt<FlowVisibilityRule>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowScreenField: "FlowScreenField" in API, base Some(&FlowElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt List(FlowAttribute) attributes "attributes",
    opt Texts choice_references "choiceReferences",
    opt Pick(FlowDataType) data_type "dataType",
    opt List(FlowDataTypeMapping) data_type_mappings "dataTypeMappings",
    opt Text default_selected_choice_reference "defaultSelectedChoiceReference",
    opt One(FlowElementReferenceOrValue) default_value "defaultValue",
    opt Text extension_name "extensionName",
    opt Text field_text "fieldText",
    req Pick(FlowScreenFieldType) field_type "fieldType",
    opt List(FlowScreenField) fields "fields",
    opt Text help_text "helpText",
    opt List(FlowScreenFieldInputParameter) input_parameters "inputParameters",
    opt Pick(FlowScreenFieldInputsRevisited) inputs_on_next_nav_to_assoc_scrn "inputsOnNextNavToAssocScrn",
    opt One(FlowElementReferenceOrValue) is_disabled "isDisabled",
    opt One(FlowElementReferenceOrValue) is_read_only "isReadOnly",
    opt Flag is_required "isRequired",
    nil Flag is_visible "isVisible",
    opt Text object_field_reference "objectFieldReference",
    opt List(FlowScreenFieldOutputParameter) output_parameters "outputParameters",
    opt Pick(FlowRegionContainerType) region_container_type "regionContainerType",
    opt Int scale "scale",
    opt Text source_template_api_name "sourceTemplateApiName",
    opt Text source_template_provider_type "sourceTemplateProviderType",
    opt Flag store_output_automatically "storeOutputAutomatically",
    opt One(FlowScreenFieldStyleProperties) style_properties "styleProperties",
    opt One(FlowInputValidationRule) validation_rule "validationRule",
    opt One(FlowVisibilityRule) visibility_rule "visibilityRule",
}

/// `FlowScreenFieldInputParameter`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowScreenFieldInputParameter {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `name`, required.
    pub name: Option<String>,
    /// `value`.
    pub value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowScreenFieldInputParameter: "FlowScreenFieldInputParameter" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    req Text name "name",
    opt One(FlowElementReferenceOrValue) value "value",
}

::sforce::enumeration! {
    /// `FlowScreenFieldInputsRevisited`.
    pub enum FlowScreenFieldInputsRevisited {
        UseStoredValues = "UseStoredValues",
        ResetValues = "ResetValues",
    }
}

/// `FlowScreenFieldOutputParameter`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowScreenFieldOutputParameter {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `assignToReference`, required.
    pub assign_to_reference: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowScreenFieldOutputParameter: "FlowScreenFieldOutputParameter" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    req Text assign_to_reference "assignToReference",
    req Text name "name",
}

/// `FlowScreenFieldStyleProperties`.
#[derive(Default)]
pub struct FlowScreenFieldStyleProperties {
    /// `styleSettings`.
    pub style_settings: ::sforce::List<FlowScreenStyleSetting>,
    /// `verticalAlignment`, required.
    pub vertical_alignment: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// `width`, required.
    pub width: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowScreenFieldStyleProperties: "FlowScreenFieldStyleProperties" in API, base None, subtypes [], object None;
    nil List(FlowScreenStyleSetting) style_settings "styleSettings",
    req One(FlowElementReferenceOrValue) vertical_alignment "verticalAlignment",
    req One(FlowElementReferenceOrValue) width "width",
}

/// `FlowScreenFieldTranslation`.
#[derive(Default)]
pub struct FlowScreenFieldTranslation {
    /// `fieldText`.
    pub field_text: Option<String>,
    /// `helpText`.
    pub help_text: Option<String>,
    /// `inputParameters`.
    pub input_parameters: ::sforce::List<FlowInputParameterTranslation>,
    /// `name`, required.
    pub name: Option<String>,
    /// `validationRule`.
    pub validation_rule: ::sforce::Opt<FlowInputValidationRuleTranslation>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowScreenFieldTranslation: "FlowScreenFieldTranslation" in API, base None, subtypes [], object None;
    opt Text field_text "fieldText",
    opt Text help_text "helpText",
    opt List(FlowInputParameterTranslation) input_parameters "inputParameters",
    req Text name "name",
    opt One(FlowInputValidationRuleTranslation) validation_rule "validationRule",
}

::sforce::enumeration! {
    /// `FlowScreenFieldType`.
    pub enum FlowScreenFieldType {
        DisplayText = "DisplayText",
        InputField = "InputField",
        LargeTextArea = "LargeTextArea",
        PasswordField = "PasswordField",
        RadioButtons = "RadioButtons",
        DropdownBox = "DropdownBox",
        MultiSelectCheckboxes = "MultiSelectCheckboxes",
        MultiSelectPicklist = "MultiSelectPicklist",
        ComponentInstance = "ComponentInstance",
        ComponentInput = "ComponentInput",
        ComponentChoice = "ComponentChoice",
        ComponentMultiChoice = "ComponentMultiChoice",
        ComponentDisplay = "ComponentDisplay",
        Repeater = "Repeater",
        RegionContainer = "RegionContainer",
        Region = "Region",
        ObjectProvided = "ObjectProvided",
    }
}

/// `FlowScreenRule`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowScreenRule {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `conditionLogic`.
    pub condition_logic: Option<String>,
    /// `conditions`.
    pub conditions: ::sforce::List<FlowCondition>,
    /// `label`, required.
    pub label: Option<String>,
    /// `ruleActions`.
    pub rule_actions: ::sforce::List<FlowScreenRuleAction>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowScreenRule: "FlowScreenRule" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text condition_logic "conditionLogic",
    opt List(FlowCondition) conditions "conditions",
    req Text label "label",
    opt List(FlowScreenRuleAction) rule_actions "ruleActions",
}

/// `FlowScreenRuleAction`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowScreenRuleAction {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `attribute`, required.
    pub attribute: Option<String>,
    /// `fieldReference`, required.
    pub field_reference: Option<String>,
    /// `value`.
    pub value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowScreenRuleAction: "FlowScreenRuleAction" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    req Text attribute "attribute",
    req Text field_reference "fieldReference",
    opt One(FlowElementReferenceOrValue) value "value",
}

/// `FlowScreenStyleSetting`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowScreenStyleSetting {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `propertyName`, required.
    pub property_name: Option<String>,
    /// `propertyValue`, required.
    pub property_value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// `scope`.
    pub scope: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowScreenStyleSetting: "FlowScreenStyleSetting" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    req Text property_name "propertyName",
    req One(FlowElementReferenceOrValue) property_value "propertyValue",
    opt Text scope "scope",
}

/// `FlowScreenTranslation`.
#[derive(Default)]
pub struct FlowScreenTranslation {
    /// `backButtonLabel`.
    pub back_button_label: Option<String>,
    /// `fields`.
    pub fields: ::sforce::List<FlowScreenFieldTranslation>,
    /// `helpText`.
    pub help_text: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `nextOrFinishButtonLabel`.
    pub next_or_finish_button_label: Option<String>,
    /// `pauseButtonLabel`.
    pub pause_button_label: Option<String>,
    /// `pausedText`.
    pub paused_text: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowScreenTranslation: "FlowScreenTranslation" in API, base None, subtypes [], object None;
    opt Text back_button_label "backButtonLabel",
    opt List(FlowScreenFieldTranslation) fields "fields",
    opt Text help_text "helpText",
    req Text name "name",
    opt Text next_or_finish_button_label "nextOrFinishButtonLabel",
    opt Text pause_button_label "pauseButtonLabel",
    opt Text paused_text "pausedText",
}

/// `FlowScreenTrigger`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowScreenTrigger {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `eventName`, required.
    pub event_name: Option<String>,
    /// `eventSource`, required.
    pub event_source: Option<String>,
    /// `handlers`.
    pub handlers: ::sforce::List<FlowScreenTriggerHandler>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowScreenTrigger: "FlowScreenTrigger" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    req Text event_name "eventName",
    req Text event_source "eventSource",
    opt List(FlowScreenTriggerHandler) handlers "handlers",
}

/// `FlowScreenTriggerHandler`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowScreenTriggerHandler {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `conditionLogic`.
    pub condition_logic: Option<String>,
    /// `conditions`.
    pub conditions: ::sforce::List<FlowCondition>,
    /// `initBehavior`.
    pub init_behavior: Option<String>,
    /// `screenActionName`, required.
    pub screen_action_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowScreenTriggerHandler: "FlowScreenTriggerHandler" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text condition_logic "conditionLogic",
    opt List(FlowCondition) conditions "conditions",
    opt Text init_behavior "initBehavior",
    req Text screen_action_name "screenActionName",
}

/// `FlowSettings`, a [`Metadata`].
#[derive(Default)]
pub struct FlowSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `canDebugFlowAsAnotherUser`.
    pub can_debug_flow_as_another_user: Option<bool>,
    /// `doesEnforceApexCpuTimeLimit`.
    pub does_enforce_apex_cpu_time_limit: Option<bool>,
    /// `doesFormulaEnforceDataAccess`.
    pub does_formula_enforce_data_access: Option<bool>,
    /// `doesFormulaGenerateHtmlOutput`.
    pub does_formula_generate_html_output: Option<bool>,
    /// `enableEmailSimpleRespectProfiles`.
    pub enable_email_simple_respect_profiles: Option<bool>,
    /// `enableEmailsimpleSecureProfiles`.
    pub enable_emailsimple_secure_profiles: Option<bool>,
    /// `enableFlowBREncodedFixEnabled`.
    pub enable_flow_br_encoded_fix_enabled: Option<bool>,
    /// `enableFlowCustomPropertyEditor`.
    pub enable_flow_custom_property_editor: Option<bool>,
    /// `enableFlowDeployAsActiveEnabled`.
    pub enable_flow_deploy_as_active_enabled: Option<bool>,
    /// `enableFlowFieldFilterEnabled`.
    pub enable_flow_field_filter_enabled: Option<bool>,
    /// `enableFlowFormulasFixEnabled`.
    pub enable_flow_formulas_fix_enabled: Option<bool>,
    /// `enableFlowInterviewSharingEnabled`.
    pub enable_flow_interview_sharing_enabled: Option<bool>,
    /// `enableFlowNullPreviousValueFix`.
    pub enable_flow_null_previous_value_fix: Option<bool>,
    /// `enableFlowPauseEnabled`.
    pub enable_flow_pause_enabled: Option<bool>,
    /// `enableFlowReactiveChoiceOptions`.
    pub enable_flow_reactive_choice_options: Option<bool>,
    /// `enableFlowReactiveScreens`.
    pub enable_flow_reactive_screens: Option<bool>,
    /// `enableFlowUseApexExceptionEmail`.
    pub enable_flow_use_apex_exception_email: Option<bool>,
    /// `enableFlowViaRestUsesUserCtxt`.
    pub enable_flow_via_rest_uses_user_ctxt: Option<bool>,
    /// `enableLightningRuntimeEnabled`.
    pub enable_lightning_runtime_enabled: Option<bool>,
    /// `isApexPluginAccessModifierRespected`.
    pub is_apex_plugin_access_modifier_respected: Option<bool>,
    /// `isEnhancedFlowListViewVisible`.
    pub is_enhanced_flow_list_view_visible: Option<bool>,
    /// `isFlowBlockAccessToSessionIDEnabled`.
    pub is_flow_block_access_to_session_id_enabled: Option<bool>,
    /// `isManageFlowRequiredForAutomationCharts`.
    pub is_manage_flow_required_for_automation_charts: Option<bool>,
    /// `isSupportRollbackOnErrorForApexInvocableActionsEnabled`.
    pub is_support_rollback_on_error_for_apex_invocable_actions_enabled: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowSettings: "FlowSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag can_debug_flow_as_another_user "canDebugFlowAsAnotherUser",
    opt Flag does_enforce_apex_cpu_time_limit "doesEnforceApexCpuTimeLimit",
    opt Flag does_formula_enforce_data_access "doesFormulaEnforceDataAccess",
    opt Flag does_formula_generate_html_output "doesFormulaGenerateHtmlOutput",
    opt Flag enable_email_simple_respect_profiles "enableEmailSimpleRespectProfiles",
    opt Flag enable_emailsimple_secure_profiles "enableEmailsimpleSecureProfiles",
    opt Flag enable_flow_br_encoded_fix_enabled "enableFlowBREncodedFixEnabled",
    opt Flag enable_flow_custom_property_editor "enableFlowCustomPropertyEditor",
    opt Flag enable_flow_deploy_as_active_enabled "enableFlowDeployAsActiveEnabled",
    opt Flag enable_flow_field_filter_enabled "enableFlowFieldFilterEnabled",
    opt Flag enable_flow_formulas_fix_enabled "enableFlowFormulasFixEnabled",
    opt Flag enable_flow_interview_sharing_enabled "enableFlowInterviewSharingEnabled",
    opt Flag enable_flow_null_previous_value_fix "enableFlowNullPreviousValueFix",
    opt Flag enable_flow_pause_enabled "enableFlowPauseEnabled",
    opt Flag enable_flow_reactive_choice_options "enableFlowReactiveChoiceOptions",
    opt Flag enable_flow_reactive_screens "enableFlowReactiveScreens",
    opt Flag enable_flow_use_apex_exception_email "enableFlowUseApexExceptionEmail",
    opt Flag enable_flow_via_rest_uses_user_ctxt "enableFlowViaRestUsesUserCtxt",
    opt Flag enable_lightning_runtime_enabled "enableLightningRuntimeEnabled",
    opt Flag is_apex_plugin_access_modifier_respected "isApexPluginAccessModifierRespected",
    opt Flag is_enhanced_flow_list_view_visible "isEnhancedFlowListViewVisible",
    opt Flag is_flow_block_access_to_session_id_enabled "isFlowBlockAccessToSessionIDEnabled",
    opt Flag is_manage_flow_required_for_automation_charts "isManageFlowRequiredForAutomationCharts",
    opt Flag is_support_rollback_on_error_for_apex_invocable_actions_enabled "isSupportRollbackOnErrorForApexInvocableActionsEnabled",
}
::sforce::component! { FlowSettings }

/// `FlowStage`, a [`FlowElement`].
#[derive(Default)]
pub struct FlowStage {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `isActive`, required.
    pub is_active: Option<bool>,
    /// `label`, required.
    pub label: Option<String>,
    /// `stageOrder`, required.
    pub stage_order: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowStage: "FlowStage" in API, base Some(&FlowElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    req Flag is_active "isActive",
    req Text label "label",
    req Int stage_order "stageOrder",
}

/// `FlowStageStep`, a [`FlowElement`].
#[derive(Default)]
pub struct FlowStageStep {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `actionName`.
    pub action_name: Option<String>,
    /// `actionType`.
    pub action_type: ::sforce::Pick<InvocableActionType>,
    /// `assignees`.
    pub assignees: ::sforce::List<FlowStageStepAssignee>,
    /// `canAssigneeEdit`.
    pub can_assignee_edit: Option<bool>,
    /// `debugSimulateStep`.
    pub debug_simulate_step: Option<bool>,
    /// `entryActionInputParameters`.
    pub entry_action_input_parameters: ::sforce::List<
        FlowStageStepEntryActionInputParameter,
    >,
    /// `entryActionName`.
    pub entry_action_name: Option<String>,
    /// `entryActionOutputParameters`.
    pub entry_action_output_parameters: ::sforce::List<
        FlowStageStepEntryActionOutputParameter,
    >,
    /// `entryActionType`.
    pub entry_action_type: ::sforce::Pick<InvocableActionType>,
    /// `entryConditionLogic`, required.
    pub entry_condition_logic: Option<String>,
    /// `entryConditions`.
    pub entry_conditions: ::sforce::List<FlowCondition>,
    /// `exitActionInputParameters`.
    pub exit_action_input_parameters: ::sforce::List<
        FlowStageStepExitActionInputParameter,
    >,
    /// `exitActionName`.
    pub exit_action_name: Option<String>,
    /// `exitActionOutputParameters`.
    pub exit_action_output_parameters: ::sforce::List<
        FlowStageStepExitActionOutputParameter,
    >,
    /// `exitActionType`.
    pub exit_action_type: ::sforce::Pick<InvocableActionType>,
    /// `exitConditionLogic`.
    pub exit_condition_logic: Option<String>,
    /// `exitConditions`.
    pub exit_conditions: ::sforce::List<FlowCondition>,
    /// `inputParameters`.
    pub input_parameters: ::sforce::List<FlowStageStepInputParameter>,
    /// `label`, required.
    pub label: Option<String>,
    /// `outputConfigParams`.
    pub output_config_params: ::sforce::List<FlowStageStepOutputConfigParam>,
    /// `outputParameters`.
    pub output_parameters: ::sforce::List<FlowStageStepOutputParameter>,
    /// `requiresAsyncProcessing`.
    pub requires_async_processing: Option<bool>,
    /// `runAsUser`.
    pub run_as_user: Option<bool>,
    /// `shouldLock`.
    pub should_lock: Option<bool>,
    /// `stepSubtype`.
    pub step_subtype: ::sforce::Pick<FlowElementSubtype>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowStageStep: "FlowStageStep" in API, base Some(&FlowElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt Text action_name "actionName",
    opt Pick(InvocableActionType) action_type "actionType",
    opt List(FlowStageStepAssignee) assignees "assignees",
    opt Flag can_assignee_edit "canAssigneeEdit",
    opt Flag debug_simulate_step "debugSimulateStep",
    opt List(FlowStageStepEntryActionInputParameter) entry_action_input_parameters "entryActionInputParameters",
    opt Text entry_action_name "entryActionName",
    opt List(FlowStageStepEntryActionOutputParameter) entry_action_output_parameters "entryActionOutputParameters",
    opt Pick(InvocableActionType) entry_action_type "entryActionType",
    req Text entry_condition_logic "entryConditionLogic",
    opt List(FlowCondition) entry_conditions "entryConditions",
    opt List(FlowStageStepExitActionInputParameter) exit_action_input_parameters "exitActionInputParameters",
    opt Text exit_action_name "exitActionName",
    opt List(FlowStageStepExitActionOutputParameter) exit_action_output_parameters "exitActionOutputParameters",
    opt Pick(InvocableActionType) exit_action_type "exitActionType",
    opt Text exit_condition_logic "exitConditionLogic",
    opt List(FlowCondition) exit_conditions "exitConditions",
    opt List(FlowStageStepInputParameter) input_parameters "inputParameters",
    req Text label "label",
    opt List(FlowStageStepOutputConfigParam) output_config_params "outputConfigParams",
    opt List(FlowStageStepOutputParameter) output_parameters "outputParameters",
    opt Flag requires_async_processing "requiresAsyncProcessing",
    opt Flag run_as_user "runAsUser",
    opt Flag should_lock "shouldLock",
    opt Pick(FlowElementSubtype) step_subtype "stepSubtype",
}

/// `FlowStageStepAssignee`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowStageStepAssignee {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `assignee`.
    pub assignee: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// `assigneeType`, required.
    pub assignee_type: ::sforce::Pick<FlowStageStepAssigneeType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowStageStepAssignee: "FlowStageStepAssignee" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt One(FlowElementReferenceOrValue) assignee "assignee",
    req Pick(FlowStageStepAssigneeType) assignee_type "assigneeType",
}

::sforce::enumeration! {
    /// `FlowStageStepAssigneeType`.
    pub enum FlowStageStepAssigneeType {
        User = "User",
        Group = "Group",
        Queue = "Queue",
        Invalid = "Invalid",
        Resource = "Resource",
    }
}

/// `FlowStageStepEntryActionInputParameter`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowStageStepEntryActionInputParameter {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `name`, required.
    pub name: Option<String>,
    /// `value`.
    pub value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowStageStepEntryActionInputParameter: "FlowStageStepEntryActionInputParameter" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    req Text name "name",
    opt One(FlowElementReferenceOrValue) value "value",
}

/// `FlowStageStepEntryActionOutputParameter`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowStageStepEntryActionOutputParameter {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `assignToReference`, required.
    pub assign_to_reference: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowStageStepEntryActionOutputParameter: "FlowStageStepEntryActionOutputParameter" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    req Text assign_to_reference "assignToReference",
    req Text name "name",
}

/// `FlowStageStepExitActionInputParameter`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowStageStepExitActionInputParameter {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `name`, required.
    pub name: Option<String>,
    /// `value`.
    pub value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowStageStepExitActionInputParameter: "FlowStageStepExitActionInputParameter" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    req Text name "name",
    opt One(FlowElementReferenceOrValue) value "value",
}

/// `FlowStageStepExitActionOutputParameter`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowStageStepExitActionOutputParameter {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `assignToReference`, required.
    pub assign_to_reference: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowStageStepExitActionOutputParameter: "FlowStageStepExitActionOutputParameter" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    req Text assign_to_reference "assignToReference",
    req Text name "name",
}

/// `FlowStageStepInputParameter`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowStageStepInputParameter {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `name`, required.
    pub name: Option<String>,
    /// `value`.
    pub value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowStageStepInputParameter: "FlowStageStepInputParameter" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    req Text name "name",
    opt One(FlowElementReferenceOrValue) value "value",
}

/// `FlowStageStepOutputConfigParam`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowStageStepOutputConfigParam {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `name`, required.
    pub name: Option<String>,
    /// `value`, required.
    pub value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowStageStepOutputConfigParam: "FlowStageStepOutputConfigParam" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    req Text name "name",
    req One(FlowElementReferenceOrValue) value "value",
}

/// `FlowStageStepOutputParameter`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowStageStepOutputParameter {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `assignToReference`, required.
    pub assign_to_reference: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowStageStepOutputParameter: "FlowStageStepOutputParameter" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    req Text assign_to_reference "assignToReference",
    req Text name "name",
}

/// `FlowStageTranslation`.
#[derive(Default)]
pub struct FlowStageTranslation {
    /// `label`.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowStageTranslation: "FlowStageTranslation" in API, base None, subtypes [], object None;
    opt Text label "label",
    req Text name "name",
}

/// `FlowStart`, a [`FlowNode`].
#[derive(Default)]
pub struct FlowStart {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `elementSubtype`.
    pub element_subtype: ::sforce::Pick<FlowElementSubtype>,
    /// `group`.
    pub group: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `locationX`, required.
    pub location_x: Option<i32>,
    /// `locationY`, required.
    pub location_y: Option<i32>,
    /// `activation`.
    pub activation: Option<String>,
    /// `activationTemplate`.
    pub activation_template: Option<String>,
    /// `capabilityTypes`.
    pub capability_types: ::sforce::List<FlowCapability>,
    /// `conditionLogic`.
    pub condition_logic: Option<String>,
    /// `conditions`.
    pub conditions: ::sforce::List<FlowCondition>,
    /// `connector`.
    pub connector: ::sforce::Opt<FlowConnector>,
    /// `dataGraph`.
    pub data_graph: Option<String>,
    /// `dataTypeMappings`.
    pub data_type_mappings: ::sforce::List<FlowDataTypeMapping>,
    /// `doesRequireRecordChangedToMeetCriteria`.
    pub does_require_record_changed_to_meet_criteria: Option<bool>,
    /// `entryType`.
    pub entry_type: ::sforce::Pick<FlowEntryType>,
    /// `eventName`.
    pub event_name: Option<String>,
    /// `eventType`.
    pub event_type: ::sforce::Pick<InvocableActionType>,
    /// `fanOutAction`.
    pub fan_out_action: ::sforce::Opt<FlowActionCall>,
    /// `filterFormula`.
    pub filter_formula: Option<String>,
    /// `filterLogic`.
    pub filter_logic: Option<String>,
    /// `filters`.
    pub filters: ::sforce::List<FlowRecordFilter>,
    /// `flowRunAsUser`.
    pub flow_run_as_user: ::sforce::Pick<FlowRunAsUser>,
    /// `form`.
    pub form: Option<String>,
    /// `individualObjectRelatedField`.
    pub individual_object_related_field: Option<String>,
    /// `inputs`.
    pub inputs: ::sforce::List<FlowStartInputParameter>,
    /// `isAsync`.
    pub is_async: Option<bool>,
    /// `object`.
    pub object: Option<String>,
    /// `objectContainer`.
    pub object_container: Option<String>,
    /// `prioritizedContactPointsList`.
    pub prioritized_contact_points_list: Option<String>,
    /// `publishSegment`.
    pub publish_segment: Option<bool>,
    /// `recordTriggerType`.
    pub record_trigger_type: ::sforce::Pick<RecordTriggerType>,
    /// `schedule`.
    pub schedule: ::sforce::Opt<FlowSchedule>,
    /// `scheduledPaths`.
    pub scheduled_paths: ::sforce::List<FlowScheduledPath>,
    /// `segment`.
    pub segment: Option<String>,
    /// `sendMsgToOneContactPtPerIndv`.
    pub send_msg_to_one_contact_pt_per_indv: Option<bool>,
    /// `triggerType`.
    pub trigger_type: ::sforce::Pick<FlowTriggerType>,
    /// `triggeringDataGraph`.
    pub triggering_data_graph: Option<String>,
    /// `triggeringDataModelObjectPath`.
    pub triggering_data_model_object_path: Option<String>,
    /// `versionString`.
    pub version_string: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowStart: "FlowStart" in API, base Some(&FlowNode), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt Pick(FlowElementSubtype) element_subtype "elementSubtype",
    opt Text group "group",
    opt Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
    opt Text activation "activation",
    opt Text activation_template "activationTemplate",
    opt List(FlowCapability) capability_types "capabilityTypes",
    opt Text condition_logic "conditionLogic",
    opt List(FlowCondition) conditions "conditions",
    opt One(FlowConnector) connector "connector",
    opt Text data_graph "dataGraph",
    opt List(FlowDataTypeMapping) data_type_mappings "dataTypeMappings",
    opt Flag does_require_record_changed_to_meet_criteria "doesRequireRecordChangedToMeetCriteria",
    opt Pick(FlowEntryType) entry_type "entryType",
    opt Text event_name "eventName",
    opt Pick(InvocableActionType) event_type "eventType",
    opt One(FlowActionCall) fan_out_action "fanOutAction",
    opt Text filter_formula "filterFormula",
    opt Text filter_logic "filterLogic",
    opt List(FlowRecordFilter) filters "filters",
    opt Pick(FlowRunAsUser) flow_run_as_user "flowRunAsUser",
    opt Text form "form",
    opt Text individual_object_related_field "individualObjectRelatedField",
    opt List(FlowStartInputParameter) inputs "inputs",
    opt Flag is_async "isAsync",
    opt Text object "object",
    opt Text object_container "objectContainer",
    opt Text prioritized_contact_points_list "prioritizedContactPointsList",
    opt Flag publish_segment "publishSegment",
    opt Pick(RecordTriggerType) record_trigger_type "recordTriggerType",
    opt One(FlowSchedule) schedule "schedule",
    opt List(FlowScheduledPath) scheduled_paths "scheduledPaths",
    opt Text segment "segment",
    opt Flag send_msg_to_one_contact_pt_per_indv "sendMsgToOneContactPtPerIndv",
    opt Pick(FlowTriggerType) trigger_type "triggerType",
    opt Text triggering_data_graph "triggeringDataGraph",
    opt Text triggering_data_model_object_path "triggeringDataModelObjectPath",
    opt Text version_string "versionString",
}

::sforce::enumeration! {
    /// `FlowStartFrequency`.
    pub enum FlowStartFrequency {
        OnActivate = "OnActivate",
        Once = "Once",
        Daily = "Daily",
        Weekly = "Weekly",
        Monthly = "Monthly",
        Yearly = "Yearly",
        Hourly = "Hourly",
        Weekdays = "Weekdays",
    }
}

/// `FlowStartInputParameter`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowStartInputParameter {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `name`, required.
    pub name: Option<String>,
    /// `value`.
    pub value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowStartInputParameter: "FlowStartInputParameter" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    req Text name "name",
    opt One(FlowElementReferenceOrValue) value "value",
}

/// `FlowStep`, a [`FlowNode`].
#[derive(Default)]
pub struct FlowStep {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `elementSubtype`.
    pub element_subtype: ::sforce::Pick<FlowElementSubtype>,
    /// `group`.
    pub group: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `locationX`, required.
    pub location_x: Option<i32>,
    /// `locationY`, required.
    pub location_y: Option<i32>,
    /// `connectors`.
    pub connectors: ::sforce::List<FlowConnector>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowStep: "FlowStep" in API, base Some(&FlowNode), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt Pick(FlowElementSubtype) element_subtype "elementSubtype",
    opt Text group "group",
    opt Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
    opt List(FlowConnector) connectors "connectors",
}

/// `FlowSubflow`, a [`FlowNode`].
#[derive(Default)]
pub struct FlowSubflow {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `elementSubtype`.
    pub element_subtype: ::sforce::Pick<FlowElementSubtype>,
    /// `group`.
    pub group: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `locationX`, required.
    pub location_x: Option<i32>,
    /// `locationY`, required.
    pub location_y: Option<i32>,
    /// `connector`.
    pub connector: ::sforce::Opt<FlowConnector>,
    /// `flowName`.
    pub flow_name: Option<String>,
    /// `inputAssignments`.
    pub input_assignments: ::sforce::List<FlowSubflowInputAssignment>,
    /// `outputAssignments`.
    pub output_assignments: ::sforce::List<FlowSubflowOutputAssignment>,
    /// `storeOutputAutomatically`.
    pub store_output_automatically: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowSubflow: "FlowSubflow" in API, base Some(&FlowNode), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt Pick(FlowElementSubtype) element_subtype "elementSubtype",
    opt Text group "group",
    opt Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
    opt One(FlowConnector) connector "connector",
    opt Text flow_name "flowName",
    opt List(FlowSubflowInputAssignment) input_assignments "inputAssignments",
    opt List(FlowSubflowOutputAssignment) output_assignments "outputAssignments",
    opt Flag store_output_automatically "storeOutputAutomatically",
}

/// `FlowSubflowInputAssignment`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowSubflowInputAssignment {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `name`, required.
    pub name: Option<String>,
    /// `value`.
    pub value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowSubflowInputAssignment: "FlowSubflowInputAssignment" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    req Text name "name",
    opt One(FlowElementReferenceOrValue) value "value",
}

/// `FlowSubflowOutputAssignment`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowSubflowOutputAssignment {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `assignToReference`.
    pub assign_to_reference: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowSubflowOutputAssignment: "FlowSubflowOutputAssignment" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text assign_to_reference "assignToReference",
    req Text name "name",
}

/// `FlowTest`, a [`Metadata`].
#[derive(Default)]
pub struct FlowTest {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `flowApiName`, required.
    pub flow_api_name: Option<String>,
    /// `flowTestDataSources`.
    pub flow_test_data_sources: ::sforce::List<FlowTestDataSource>,
    /// `flowTestFlowVersions`.
    pub flow_test_flow_versions: ::sforce::List<FlowTestFlowVersion>,
    /// `isolatedObjectExternalKeys`.
    pub isolated_object_external_keys: ::sforce::List<FlowTestIsolObjExtlKey>,
    /// `label`, required.
    pub label: Option<String>,
    /// `testPoints`.
    pub test_points: ::sforce::List<FlowTestPoint>,
    /// `testType`.
    pub test_type: ::sforce::Pick<FlowTestType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowTest: "FlowTest" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    req Text flow_api_name "flowApiName",
    opt List(FlowTestDataSource) flow_test_data_sources "flowTestDataSources",
    opt List(FlowTestFlowVersion) flow_test_flow_versions "flowTestFlowVersions",
    opt List(FlowTestIsolObjExtlKey) isolated_object_external_keys "isolatedObjectExternalKeys",
    req Text label "label",
    opt List(FlowTestPoint) test_points "testPoints",
    opt Pick(FlowTestType) test_type "testType",
}
::sforce::component! { FlowTest }

/// `FlowTestAssertion`.
#[derive(Default)]
pub struct FlowTestAssertion {
    /// `conditions`.
    pub conditions: ::sforce::List<FlowTestCondition>,
    /// `errorMessage`.
    pub error_message: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowTestAssertion: "FlowTestAssertion" in API, base None, subtypes [], object None;
    opt List(FlowTestCondition) conditions "conditions",
    opt Text error_message "errorMessage",
}

/// `FlowTestCondition`.
#[derive(Default)]
pub struct FlowTestCondition {
    /// `leftValueReference`, required.
    pub left_value_reference: Option<String>,
    /// `operator`, required.
    pub operator: ::sforce::Pick<FlowComparisonOperator>,
    /// `rightValue`.
    pub right_value: ::sforce::Opt<FlowTestReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowTestCondition: "FlowTestCondition" in API, base None, subtypes [], object None;
    req Text left_value_reference "leftValueReference",
    req Pick(FlowComparisonOperator) operator "operator",
    opt One(FlowTestReferenceOrValue) right_value "rightValue",
}

/// `FlowTestDataSource`.
#[derive(Default)]
pub struct FlowTestDataSource {
    /// `apexClass`, required.
    pub apex_class: Option<String>,
    /// `dataSourceType`, required.
    pub data_source_type: ::sforce::Pick<FlowTestDataSourceType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowTestDataSource: "FlowTestDataSource" in API, base None, subtypes [], object None;
    req Text apex_class "apexClass",
    req Pick(FlowTestDataSourceType) data_source_type "dataSourceType",
}

::sforce::enumeration! {
    /// `FlowTestDataSourceType`.
    pub enum FlowTestDataSourceType {
        ApexClass = "ApexClass",
    }
}

/// `FlowTestExtKeyField`.
#[derive(Default)]
pub struct FlowTestExtKeyField {
    /// `fieldName`, required.
    pub field_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowTestExtKeyField: "FlowTestExtKeyField" in API, base None, subtypes [], object None;
    req Text field_name "fieldName",
}

/// `FlowTestFlowVersion`.
#[derive(Default)]
pub struct FlowTestFlowVersion {
    /// `flowVersionNumber`, required.
    pub flow_version_number: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowTestFlowVersion: "FlowTestFlowVersion" in API, base None, subtypes [], object None;
    req Text flow_version_number "flowVersionNumber",
}

/// `FlowTestIsolObjExtlKey`.
#[derive(Default)]
pub struct FlowTestIsolObjExtlKey {
    /// `keyFields`.
    pub key_fields: ::sforce::List<FlowTestExtKeyField>,
    /// `objectType`, required.
    pub object_type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowTestIsolObjExtlKey: "FlowTestIsolObjExtlKey" in API, base None, subtypes [], object None;
    opt List(FlowTestExtKeyField) key_fields "keyFields",
    req Text object_type "objectType",
}

/// `FlowTestParameter`.
#[derive(Default)]
pub struct FlowTestParameter {
    /// `leftValueReference`, required.
    pub left_value_reference: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<FlowTestParameterType>,
    /// `value`, required.
    pub value: ::sforce::Opt<FlowTestReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowTestParameter: "FlowTestParameter" in API, base None, subtypes [], object None;
    req Text left_value_reference "leftValueReference",
    req Pick(FlowTestParameterType) r#type "type",
    req One(FlowTestReferenceOrValue) value "value",
}

::sforce::enumeration! {
    /// `FlowTestParameterType`.
    pub enum FlowTestParameterType {
        InputTriggeringRecordInitial = "InputTriggeringRecordInitial",
        InputTriggeringRecordUpdated = "InputTriggeringRecordUpdated",
        ScheduledPath = "ScheduledPath",
        InputVariable = "InputVariable",
        MockElementOutput = "MockElementOutput",
    }
}

/// `FlowTestPoint`.
#[derive(Default)]
pub struct FlowTestPoint {
    /// `assertions`.
    pub assertions: ::sforce::List<FlowTestAssertion>,
    /// `elementApiName`, required.
    pub element_api_name: Option<String>,
    /// `isUseMockOutput`.
    pub is_use_mock_output: Option<bool>,
    /// `parameters`.
    pub parameters: ::sforce::List<FlowTestParameter>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowTestPoint: "FlowTestPoint" in API, base None, subtypes [], object None;
    opt List(FlowTestAssertion) assertions "assertions",
    req Text element_api_name "elementApiName",
    opt Flag is_use_mock_output "isUseMockOutput",
    opt List(FlowTestParameter) parameters "parameters",
}

/// `FlowTestReferenceOrValue`.
#[derive(Default)]
pub struct FlowTestReferenceOrValue {
    /// `booleanValue`.
    pub boolean_value: Option<bool>,
    /// `dateTimeValue`.
    pub date_time_value: Option<::sforce::DateTime>,
    /// `dateValue`.
    pub date_value: Option<::sforce::Date>,
    /// `elementReference`.
    pub element_reference: Option<String>,
    /// `jsonValue`.
    pub json_value: Option<String>,
    /// `numberValue`.
    pub number_value: Option<::sforce::Number>,
    /// `sobjectValue`.
    pub sobject_value: Option<String>,
    /// `stringValue`.
    pub string_value: Option<String>,
    /// `timeValue`.
    pub time_value: Option<::sforce::Time>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowTestReferenceOrValue: "FlowTestReferenceOrValue" in API, base None, subtypes [], object None;
    nil Flag boolean_value "booleanValue",
    opt DateTime date_time_value "dateTimeValue",
    opt Date date_value "dateValue",
    nil Text element_reference "elementReference",
    opt Text json_value "jsonValue",
    nil Num number_value "numberValue",
    nil Text sobject_value "sobjectValue",
    opt Text string_value "stringValue",
    opt Time time_value "timeValue",
}

::sforce::enumeration! {
    /// `FlowTestType`.
    pub enum FlowTestType {
        WithAssertion = "WithAssertion",
        WithoutAssertion = "WithoutAssertion",
    }
}

/// `FlowTextTemplate`, a [`FlowElement`].
#[derive(Default)]
pub struct FlowTextTemplate {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `isViewedAsPlainText`.
    pub is_viewed_as_plain_text: Option<bool>,
    /// `text`, required.
    pub text: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowTextTemplate: "FlowTextTemplate" in API, base Some(&FlowElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt Flag is_viewed_as_plain_text "isViewedAsPlainText",
    req Text text "text",
}

/// `FlowTextTemplateTranslation`.
#[derive(Default)]
pub struct FlowTextTemplateTranslation {
    /// `name`, required.
    pub name: Option<String>,
    /// `text`.
    pub text: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowTextTemplateTranslation: "FlowTextTemplateTranslation" in API, base None, subtypes [], object None;
    req Text name "name",
    opt Text text "text",
}

::sforce::enumeration! {
    /// `FlowTransactionModel`.
    pub enum FlowTransactionModel {
        Automatic = "Automatic",
        NewTransaction = "NewTransaction",
        CurrentTransaction = "CurrentTransaction",
    }
}

/// `FlowTransform`, a [`FlowNode`].
#[derive(Default)]
pub struct FlowTransform {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `elementSubtype`.
    pub element_subtype: ::sforce::Pick<FlowElementSubtype>,
    /// `group`.
    pub group: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `locationX`, required.
    pub location_x: Option<i32>,
    /// `locationY`, required.
    pub location_y: Option<i32>,
    /// `apexClass`.
    pub apex_class: Option<String>,
    /// `connector`.
    pub connector: ::sforce::Opt<FlowConnector>,
    /// `dataType`.
    pub data_type: ::sforce::Pick<FlowDataType>,
    /// `isCollection`.
    pub is_collection: Option<bool>,
    /// `objectType`.
    pub object_type: Option<String>,
    /// `scale`.
    pub scale: Option<i32>,
    /// `schemaUri`.
    pub schema_uri: Option<String>,
    /// `storeOutputAutomatically`.
    pub store_output_automatically: Option<bool>,
    /// `transformValues`.
    pub transform_values: ::sforce::List<FlowTransformValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowTransform: "FlowTransform" in API, base Some(&FlowNode), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt Pick(FlowElementSubtype) element_subtype "elementSubtype",
    opt Text group "group",
    opt Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
    opt Text apex_class "apexClass",
    opt One(FlowConnector) connector "connector",
    opt Pick(FlowDataType) data_type "dataType",
    opt Flag is_collection "isCollection",
    opt Text object_type "objectType",
    opt Int scale "scale",
    opt Text schema_uri "schemaUri",
    opt Flag store_output_automatically "storeOutputAutomatically",
    opt List(FlowTransformValue) transform_values "transformValues",
}

/// `FlowTransformValue`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowTransformValue {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `transformValueActions`.
    pub transform_value_actions: ::sforce::List<FlowTransformValueAction>,
    /// `transformValueDescription`.
    pub transform_value_description: Option<String>,
    /// `transformValueLabel`.
    pub transform_value_label: Option<String>,
    /// `transformValueName`.
    pub transform_value_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowTransformValue: "FlowTransformValue" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt List(FlowTransformValueAction) transform_value_actions "transformValueActions",
    opt Text transform_value_description "transformValueDescription",
    opt Text transform_value_label "transformValueLabel",
    opt Text transform_value_name "transformValueName",
}

/// `FlowTransformValueAction`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowTransformValueAction {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `actionName`.
    pub action_name: Option<String>,
    /// `actionType`.
    pub action_type: ::sforce::Pick<InvocableActionType>,
    /// `actionVersionString`.
    pub action_version_string: Option<String>,
    /// `assignToReference`.
    pub assign_to_reference: Option<String>,
    /// `inputParameters`.
    pub input_parameters: ::sforce::List<FlowTransformValueActionInputParameter>,
    /// `name`.
    pub name: Option<String>,
    /// `outputFieldApiName`.
    pub output_field_api_name: Option<String>,
    /// `transformType`, required.
    pub transform_type: ::sforce::Pick<FlowTransformValueActionType>,
    /// `value`.
    pub value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowTransformValueAction: "FlowTransformValueAction" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text action_name "actionName",
    opt Pick(InvocableActionType) action_type "actionType",
    opt Text action_version_string "actionVersionString",
    opt Text assign_to_reference "assignToReference",
    opt List(FlowTransformValueActionInputParameter) input_parameters "inputParameters",
    opt Text name "name",
    opt Text output_field_api_name "outputFieldApiName",
    req Pick(FlowTransformValueActionType) transform_type "transformType",
    opt One(FlowElementReferenceOrValue) value "value",
}

/// `FlowTransformValueActionInputParameter`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowTransformValueActionInputParameter {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `name`, required.
    pub name: Option<String>,
    /// `value`.
    pub value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowTransformValueActionInputParameter: "FlowTransformValueActionInputParameter" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    req Text name "name",
    opt One(FlowElementReferenceOrValue) value "value",
}

::sforce::enumeration! {
    /// `FlowTransformValueActionType`.
    pub enum FlowTransformValueActionType {
        Map = "Map",
        Count = "Count",
        Sum = "Sum",
        GetItemByIndex = "GetItemByIndex",
        InnerJoin = "InnerJoin",
        InvocableAction = "InvocableAction",
    }
}

/// `FlowTranslation`.
#[derive(Default)]
pub struct FlowTranslation {
    /// `choices`.
    pub choices: ::sforce::List<FlowChoiceTranslation>,
    /// `customErrorMessages`.
    pub custom_error_messages: ::sforce::List<FlowCustomErrorMessageTranslation>,
    /// `fullName`.
    pub full_name: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `orchestrationStages`.
    pub orchestration_stages: ::sforce::List<FlowOrchestrationStageTranslation>,
    /// `orchestrationSteps`.
    pub orchestration_steps: ::sforce::List<FlowOrchestrationStepTranslation>,
    /// `screens`.
    pub screens: ::sforce::List<FlowScreenTranslation>,
    /// `stages`.
    pub stages: ::sforce::List<FlowStageTranslation>,
    /// `textTemplates`.
    pub text_templates: ::sforce::List<FlowTextTemplateTranslation>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowTranslation: "FlowTranslation" in API, base None, subtypes [], object None;
    opt List(FlowChoiceTranslation) choices "choices",
    opt List(FlowCustomErrorMessageTranslation) custom_error_messages "customErrorMessages",
    opt Text full_name "fullName",
    opt Text label "label",
    opt List(FlowOrchestrationStageTranslation) orchestration_stages "orchestrationStages",
    opt List(FlowOrchestrationStepTranslation) orchestration_steps "orchestrationSteps",
    opt List(FlowScreenTranslation) screens "screens",
    opt List(FlowStageTranslation) stages "stages",
    opt List(FlowTextTemplateTranslation) text_templates "textTemplates",
}

::sforce::enumeration! {
    /// `FlowTriggerType`.
    pub enum FlowTriggerType {
        None = "None",
        Scheduled = "Scheduled",
        RecordBeforeSave = "RecordBeforeSave",
        RecordBeforeDelete = "RecordBeforeDelete",
        RecordAfterSave = "RecordAfterSave",
        PlatformEvent = "PlatformEvent",
        EventDrivenJourney = "EventDrivenJourney",
        Segment = "Segment",
        DataCloudDataChange = "DataCloudDataChange",
        FormSubmissionEvent = "FormSubmissionEvent",
        Capability = "Capability",
        AutomationEvent = "AutomationEvent",
        ExternalSystemChange = "ExternalSystemChange",
        DataGraphDataChange = "DataGraphDataChange",
        Activation = "Activation",
        AdminAutomationEvent = "AdminAutomationEvent",
        BroadcastNoTrigger = "BroadcastNoTrigger",
        OnDemandNoTrigger = "OnDemandNoTrigger",
        IndivRelatedRecord = "IndivRelatedRecord",
        ScheduledHighScale = "ScheduledHighScale",
    }
}

/// `FlowValueMap`, a [`Metadata`].
#[derive(Default)]
pub struct FlowValueMap {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `defaultValue`.
    pub default_value: Option<String>,
    /// `defaultValueStrategy`, required.
    pub default_value_strategy: ::sforce::Pick<FlowValueMapDefaultStrategy>,
    /// `description`.
    pub description: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `sourceType`, required.
    pub source_type: ::sforce::Pick<FlowValueMapDataType>,
    /// `targetType`, required.
    pub target_type: ::sforce::Pick<FlowValueMapDataType>,
    /// `valueMapEntries`.
    pub value_map_entries: ::sforce::List<FlowValueMapEntry>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowValueMap: "FlowValueMap" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text default_value "defaultValue",
    req Pick(FlowValueMapDefaultStrategy) default_value_strategy "defaultValueStrategy",
    opt Text description "description",
    req Text label "label",
    req Pick(FlowValueMapDataType) source_type "sourceType",
    req Pick(FlowValueMapDataType) target_type "targetType",
    opt List(FlowValueMapEntry) value_map_entries "valueMapEntries",
}
::sforce::component! { FlowValueMap }

::sforce::enumeration! {
    /// `FlowValueMapDataType`.
    pub enum FlowValueMapDataType {
        String = "String",
        Boolean = "Boolean",
        DateTime = "DateTime",
        Date = "Date",
        Number = "Number",
    }
}

::sforce::enumeration! {
    /// `FlowValueMapDefaultStrategy`.
    pub enum FlowValueMapDefaultStrategy {
        PassThrough = "PassThrough",
        FixedValue = "FixedValue",
    }
}

/// `FlowValueMapEntry`.
#[derive(Default)]
pub struct FlowValueMapEntry {
    /// `sourceValue`, required.
    pub source_value: Option<String>,
    /// `targetValue`, required.
    pub target_value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowValueMapEntry: "FlowValueMapEntry" in API, base None, subtypes [], object None;
    req Text source_value "sourceValue",
    req Text target_value "targetValue",
}

::sforce::enumeration! {
    /// `FlowValueMappingType`.
    pub enum FlowValueMappingType {
        FirstEntry = "FirstEntry",
    }
}

/// `FlowVariable`, a [`FlowElement`].
#[derive(Default)]
pub struct FlowVariable {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `apexClass`.
    pub apex_class: Option<String>,
    /// `dataType`, required.
    pub data_type: ::sforce::Pick<FlowDataType>,
    /// `isCollection`.
    pub is_collection: Option<bool>,
    /// `isInput`.
    pub is_input: Option<bool>,
    /// `isOutput`.
    pub is_output: Option<bool>,
    /// `objectType`.
    pub object_type: Option<String>,
    /// `scale`.
    pub scale: Option<i32>,
    /// `value`.
    pub value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowVariable: "FlowVariable" in API, base Some(&FlowElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt Text apex_class "apexClass",
    req Pick(FlowDataType) data_type "dataType",
    opt Flag is_collection "isCollection",
    opt Flag is_input "isInput",
    opt Flag is_output "isOutput",
    opt Text object_type "objectType",
    opt Int scale "scale",
    opt One(FlowElementReferenceOrValue) value "value",
}

::sforce::enumeration! {
    /// `FlowVersionStatus`.
    pub enum FlowVersionStatus {
        Active = "Active",
        Draft = "Draft",
        Obsolete = "Obsolete",
        InvalidDraft = "InvalidDraft",
        UnderReview = "UnderReview",
    }
}

/// `FlowVisibilityRule`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowVisibilityRule {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `conditionLogic`.
    pub condition_logic: Option<String>,
    /// `conditions`.
    pub conditions: ::sforce::List<FlowCondition>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowVisibilityRule: "FlowVisibilityRule" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text condition_logic "conditionLogic",
    opt List(FlowCondition) conditions "conditions",
}

/// `FlowWait`, a [`FlowNode`].
#[derive(Default)]
pub struct FlowWait {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `elementSubtype`.
    pub element_subtype: ::sforce::Pick<FlowElementSubtype>,
    /// `group`.
    pub group: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `locationX`, required.
    pub location_x: Option<i32>,
    /// `locationY`, required.
    pub location_y: Option<i32>,
    /// `defaultConnector`.
    pub default_connector: ::sforce::Opt<FlowConnector>,
    /// `defaultConnectorLabel`, required.
    pub default_connector_label: Option<String>,
    /// `faultConnector`.
    pub fault_connector: ::sforce::Opt<FlowConnector>,
    /// `timeZoneId`.
    pub time_zone_id: Option<String>,
    /// `waitEvents`.
    pub wait_events: ::sforce::List<FlowWaitEvent>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowWait: "FlowWait" in API, base Some(&FlowNode), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt Pick(FlowElementSubtype) element_subtype "elementSubtype",
    opt Text group "group",
    opt Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
    opt One(FlowConnector) default_connector "defaultConnector",
    req Text default_connector_label "defaultConnectorLabel",
    opt One(FlowConnector) fault_connector "faultConnector",
    opt Text time_zone_id "timeZoneId",
    opt List(FlowWaitEvent) wait_events "waitEvents",
}

/// `FlowWaitEvent`, a [`FlowElement`].
#[derive(Default)]
pub struct FlowWaitEvent {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `associatedElement`.
    pub associated_element: Option<String>,
    /// `automationEventName`.
    pub automation_event_name: Option<String>,
    /// `automationEventType`.
    pub automation_event_type: ::sforce::Pick<InvocableActionType>,
    /// `conditionLogic`.
    pub condition_logic: Option<String>,
    /// `conditions`.
    pub conditions: ::sforce::List<FlowCondition>,
    /// `connector`.
    pub connector: ::sforce::Opt<FlowConnector>,
    /// `eventType`.
    pub event_type: Option<String>,
    /// `filterLogic`.
    pub filter_logic: Option<String>,
    /// `filters`.
    pub filters: ::sforce::List<FlowRecordFilter>,
    /// `inputParameters`.
    pub input_parameters: ::sforce::List<FlowWaitEventInputParameter>,
    /// `interactionType`.
    pub interaction_type: ::sforce::Pick<FlowWaitInteractionType>,
    /// `label`, required.
    pub label: Option<String>,
    /// `maxBatchSize`.
    pub max_batch_size: Option<i32>,
    /// `object`.
    pub object: Option<String>,
    /// `offset`.
    pub offset: Option<i32>,
    /// `offsetUnit`.
    pub offset_unit: ::sforce::Pick<FlowScheduledPathOffsetUnit>,
    /// `outputParameters`.
    pub output_parameters: ::sforce::List<FlowWaitEventOutputParameter>,
    /// `recordTriggerType`.
    pub record_trigger_type: ::sforce::Pick<RecordTriggerType>,
    /// `resumeDate`.
    pub resume_date: Option<::sforce::Date>,
    /// `resumeDateReference`.
    pub resume_date_reference: Option<String>,
    /// `resumeTime`.
    pub resume_time: Option<::sforce::Time>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowWaitEvent: "FlowWaitEvent" in API, base Some(&FlowElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text description "description",
    opt Text name "name",
    opt Text associated_element "associatedElement",
    opt Text automation_event_name "automationEventName",
    opt Pick(InvocableActionType) automation_event_type "automationEventType",
    opt Text condition_logic "conditionLogic",
    opt List(FlowCondition) conditions "conditions",
    opt One(FlowConnector) connector "connector",
    opt Text event_type "eventType",
    opt Text filter_logic "filterLogic",
    opt List(FlowRecordFilter) filters "filters",
    opt List(FlowWaitEventInputParameter) input_parameters "inputParameters",
    opt Pick(FlowWaitInteractionType) interaction_type "interactionType",
    req Text label "label",
    opt Int max_batch_size "maxBatchSize",
    opt Text object "object",
    opt Int offset "offset",
    opt Pick(FlowScheduledPathOffsetUnit) offset_unit "offsetUnit",
    opt List(FlowWaitEventOutputParameter) output_parameters "outputParameters",
    opt Pick(RecordTriggerType) record_trigger_type "recordTriggerType",
    opt Date resume_date "resumeDate",
    opt Text resume_date_reference "resumeDateReference",
    opt Time resume_time "resumeTime",
}

/// `FlowWaitEventInputParameter`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowWaitEventInputParameter {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `name`.
    pub name: Option<String>,
    /// `value`.
    pub value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowWaitEventInputParameter: "FlowWaitEventInputParameter" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    opt Text name "name",
    opt One(FlowElementReferenceOrValue) value "value",
}

/// `FlowWaitEventOutputParameter`, a [`FlowBaseElement`].
#[derive(Default)]
pub struct FlowWaitEventOutputParameter {
    /// `processMetadataValues`.
    pub process_metadata_values: ::sforce::List<FlowMetadataValue>,
    /// `assignToReference`, required.
    pub assign_to_reference: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowWaitEventOutputParameter: "FlowWaitEventOutputParameter" in API, base Some(&FlowBaseElement), subtypes [], object None;
    opt List(FlowMetadataValue) process_metadata_values "processMetadataValues",
    req Text assign_to_reference "assignToReference",
    req Text name "name",
}

::sforce::enumeration! {
    /// `FlowWaitInteractionType`.
    pub enum FlowWaitInteractionType {
        EmailResponse = "EmailResponse",
        SmsResponse = "SmsResponse",
        WhatsappResponse = "WhatsappResponse",
    }
}

/// `Folder`, a [`Metadata`].
#[derive(Default)]
pub struct Folder {
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
::sforce::record! { Folder: "Folder" in API, base Some(&Metadata), subtypes [
        DashboardFolder,
        DocumentFolder,
        EmailFolder,
        EmailTemplateFolder,
        ReportFolder,
    ], object None;
    opt Text full_name "fullName",
    opt Pick(FolderAccessTypes) access_type "accessType",
    opt List(FolderShare) folder_shares "folderShares",
    req Text name "name",
    opt Pick(PublicFolderAccess) public_folder_access "publicFolderAccess",
    opt One(SharedTo) shared_to "sharedTo",
}
::sforce::component! { Folder }

::sforce::enumeration! {
    /// `FolderAccessTypes`.
    pub enum FolderAccessTypes {
        Shared = "Shared",
        Public = "Public",
        Hidden = "Hidden",
        PublicInternal = "PublicInternal",
    }
}

/// `FolderShare`.
#[derive(Default)]
pub struct FolderShare {
    /// `accessLevel`, required.
    pub access_level: ::sforce::Pick<FolderShareAccessLevel>,
    /// `sharedTo`, required.
    pub shared_to: Option<String>,
    /// `sharedToType`, required.
    pub shared_to_type: ::sforce::Pick<FolderSharedToType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FolderShare: "FolderShare" in API, base None, subtypes [], object None;
    req Pick(FolderShareAccessLevel) access_level "accessLevel",
    req Text shared_to "sharedTo",
    req Pick(FolderSharedToType) shared_to_type "sharedToType",
}

::sforce::enumeration! {
    /// `FolderShareAccessLevel`.
    pub enum FolderShareAccessLevel {
        View = "View",
        EditAllContents = "EditAllContents",
        Manage = "Manage",
    }
}

::sforce::enumeration! {
    /// `FolderSharedToType`.
    pub enum FolderSharedToType {
        Group = "Group",
        Role = "Role",
        RoleAndSubordinates = "RoleAndSubordinates",
        RoleAndSubordinatesInternal = "RoleAndSubordinatesInternal",
        Manager = "Manager",
        ManagerAndSubordinatesInternal = "ManagerAndSubordinatesInternal",
        Organization = "Organization",
        Territory = "Territory",
        TerritoryAndSubordinates = "TerritoryAndSubordinates",
        AllPrmUsers = "AllPrmUsers",
        User = "User",
        PartnerUser = "PartnerUser",
        AllCspUsers = "AllCspUsers",
        CustomerPortalUser = "CustomerPortalUser",
        PortalRole = "PortalRole",
        PortalRoleAndSubordinates = "PortalRoleAndSubordinates",
        ChannelProgramGroup = "ChannelProgramGroup",
    }
}

::sforce::enumeration! {
    /// `ForecastCategories`.
    pub enum ForecastCategories {
        Omitted = "Omitted",
        Pipeline = "Pipeline",
        BestCase = "BestCase",
        MostLikely = "MostLikely",
        Forecast = "Forecast",
        Closed = "Closed",
    }
}

/// `ForecastRangeSettings`.
#[derive(Default)]
pub struct ForecastRangeSettings {
    /// `beginning`, required.
    pub beginning: Option<i32>,
    /// `displaying`, required.
    pub displaying: Option<i32>,
    /// `periodType`, required.
    pub period_type: ::sforce::Pick<PeriodTypes>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ForecastRangeSettings: "ForecastRangeSettings" in API, base None, subtypes [], object None;
    req Int beginning "beginning",
    req Int displaying "displaying",
    req Pick(PeriodTypes) period_type "periodType",
}

/// `ForecastingCategoryMapping`.
#[derive(Default)]
pub struct ForecastingCategoryMapping {
    /// `forecastingItemCategoryApiName`, required.
    pub forecasting_item_category_api_name: Option<String>,
    /// `weightedSourceCategories`.
    pub weighted_source_categories: ::sforce::List<WeightedSourceCategory>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ForecastingCategoryMapping: "ForecastingCategoryMapping" in API, base None, subtypes [], object None;
    req Text forecasting_item_category_api_name "forecastingItemCategoryApiName",
    opt List(WeightedSourceCategory) weighted_source_categories "weightedSourceCategories",
}

::sforce::enumeration! {
    /// `ForecastingDateType`.
    pub enum ForecastingDateType {
        OpportunityCloseDate = "OpportunityCloseDate",
        ProductDate = "ProductDate",
        ScheduleDate = "ScheduleDate",
        OliMeasureCloseDateOnly = "OLIMeasureCloseDateOnly",
        ProductDateOnly = "ProductDateOnly",
        ScheduleDateOnly = "ScheduleDateOnly",
        OpportunityCustomDate = "OpportunityCustomDate",
        OliMeasureOppCustomDateOnly = "OLIMeasureOppCustomDateOnly",
    }
}

/// `ForecastingDisplayedFamilySettings`.
#[derive(Default)]
pub struct ForecastingDisplayedFamilySettings {
    /// `productFamily`.
    pub product_family: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ForecastingDisplayedFamilySettings: "ForecastingDisplayedFamilySettings" in API, base None, subtypes [], object None;
    opt Text product_family "productFamily",
}

/// `ForecastingFilter`, a [`Metadata`].
#[derive(Default)]
pub struct ForecastingFilter {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `filterLogic`.
    pub filter_logic: Option<String>,
    /// `forecastingCustomCategory`.
    pub forecasting_custom_category: Option<String>,
    /// `forecastingType`, required.
    pub forecasting_type: Option<String>,
    /// `forecastingTypeSource`, required.
    pub forecasting_type_source: Option<String>,
    /// `forecastingTypeSourceCategory`.
    pub forecasting_type_source_category: Option<String>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ForecastingFilter: "ForecastingFilter" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text filter_logic "filterLogic",
    opt Text forecasting_custom_category "forecastingCustomCategory",
    req Text forecasting_type "forecastingType",
    req Text forecasting_type_source "forecastingTypeSource",
    opt Text forecasting_type_source_category "forecastingTypeSourceCategory",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
}
::sforce::component! { ForecastingFilter }

/// `ForecastingFilterCondition`, a [`Metadata`].
#[derive(Default)]
pub struct ForecastingFilterCondition {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `colName`.
    pub col_name: Option<String>,
    /// `fieldName`, required.
    pub field_name: Option<String>,
    /// `forecastingFilter`, required.
    pub forecasting_filter: Option<String>,
    /// `forecastingSourceDefinition`.
    pub forecasting_source_definition: Option<String>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `operation`, required.
    pub operation: ::sforce::Pick<FilterOperation>,
    /// `sortOrder`, required.
    pub sort_order: Option<i32>,
    /// `value`.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ForecastingFilterCondition: "ForecastingFilterCondition" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text col_name "colName",
    req Text field_name "fieldName",
    req Text forecasting_filter "forecastingFilter",
    opt Text forecasting_source_definition "forecastingSourceDefinition",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
    req Pick(FilterOperation) operation "operation",
    req Int sort_order "sortOrder",
    opt Text value "value",
}
::sforce::component! { ForecastingFilterCondition }

/// `ForecastingGroup`, a [`Metadata`].
#[derive(Default)]
pub struct ForecastingGroup {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `forecastingGroupItems`.
    pub forecasting_group_items: ::sforce::List<ForecastingGroupItem>,
    /// `groupField`, required.
    pub group_field: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `sourceObject`, required.
    pub source_object: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ForecastingGroup: "ForecastingGroup" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text developer_name "developerName",
    opt List(ForecastingGroupItem) forecasting_group_items "forecastingGroupItems",
    req Text group_field "groupField",
    req Text master_label "masterLabel",
    req Text source_object "sourceObject",
}
::sforce::component! { ForecastingGroup }

/// `ForecastingGroupItem`.
#[derive(Default)]
pub struct ForecastingGroupItem {
    /// `displayPosition`, required.
    pub display_position: Option<i32>,
    /// `sourceApiValue`.
    pub source_api_value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ForecastingGroupItem: "ForecastingGroupItem" in API, base None, subtypes [], object None;
    req Int display_position "displayPosition",
    opt Text source_api_value "sourceApiValue",
}

/// `ForecastingObjectListLabelMapping`.
#[derive(Default)]
pub struct ForecastingObjectListLabelMapping {
    /// `field`, required.
    pub field: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ForecastingObjectListLabelMapping: "ForecastingObjectListLabelMapping" in API, base None, subtypes [], object None;
    req Text field "field",
    req Text label "label",
}

/// `ForecastingObjectListSelectedSettings`.
#[derive(Default)]
pub struct ForecastingObjectListSelectedSettings {
    /// `field`.
    pub field: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ForecastingObjectListSelectedSettings: "ForecastingObjectListSelectedSettings" in API, base None, subtypes [], object None;
    opt Texts field "field",
}

/// `ForecastingObjectListSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ForecastingObjectListSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `forecastingTypeObjectListSettings`.
    pub forecasting_type_object_list_settings: ::sforce::List<
        ForecastingTypeObjectListSettings,
    >,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ForecastingObjectListSettings: "ForecastingObjectListSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(ForecastingTypeObjectListSettings) forecasting_type_object_list_settings "forecastingTypeObjectListSettings",
}
::sforce::component! { ForecastingObjectListSettings }

/// `ForecastingObjectListUnselectedSettings`.
#[derive(Default)]
pub struct ForecastingObjectListUnselectedSettings {
    /// `field`.
    pub field: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ForecastingObjectListUnselectedSettings: "ForecastingObjectListUnselectedSettings" in API, base None, subtypes [], object None;
    opt Texts field "field",
}

/// `ForecastingSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ForecastingSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `defaultToPersonalCurrency`.
    pub default_to_personal_currency: Option<bool>,
    /// `enableForecasts`.
    pub enable_forecasts: Option<bool>,
    /// `forecastingCategoryMappings`.
    pub forecasting_category_mappings: ::sforce::List<ForecastingCategoryMapping>,
    /// `forecastingDisplayedFamilySettings`.
    pub forecasting_displayed_family_settings: ::sforce::List<
        ForecastingDisplayedFamilySettings,
    >,
    /// `forecastingSubmissionSettings`, required.
    pub forecasting_submission_settings: ::sforce::Opt<ForecastingSubmissionSettings>,
    /// `forecastingTypeSettings`.
    pub forecasting_type_settings: ::sforce::List<ForecastingTypeSettings>,
    /// `globalAdjustmentsSettings`, required.
    pub global_adjustments_settings: ::sforce::Opt<AdjustmentsSettings>,
    /// `globalForecastRangeSettings`, required.
    pub global_forecast_range_settings: ::sforce::Opt<ForecastRangeSettings>,
    /// `globalQuotasSettings`, required.
    pub global_quotas_settings: ::sforce::Opt<QuotasSettings>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ForecastingSettings: "ForecastingSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag default_to_personal_currency "defaultToPersonalCurrency",
    opt Flag enable_forecasts "enableForecasts",
    opt List(ForecastingCategoryMapping) forecasting_category_mappings "forecastingCategoryMappings",
    opt List(ForecastingDisplayedFamilySettings) forecasting_displayed_family_settings "forecastingDisplayedFamilySettings",
    req One(ForecastingSubmissionSettings) forecasting_submission_settings "forecastingSubmissionSettings",
    opt List(ForecastingTypeSettings) forecasting_type_settings "forecastingTypeSettings",
    req One(AdjustmentsSettings) global_adjustments_settings "globalAdjustmentsSettings",
    req One(ForecastRangeSettings) global_forecast_range_settings "globalForecastRangeSettings",
    req One(QuotasSettings) global_quotas_settings "globalQuotasSettings",
}
::sforce::component! { ForecastingSettings }

/// `ForecastingSourceDefinition`, a [`Metadata`].
#[derive(Default)]
pub struct ForecastingSourceDefinition {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `categoryField`.
    pub category_field: Option<String>,
    /// `cdpDataspace`.
    pub cdp_dataspace: Option<String>,
    /// `dateField`.
    pub date_field: Option<String>,
    /// `externalSourceObject`.
    pub external_source_object: Option<String>,
    /// `familyField`.
    pub family_field: Option<String>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `measureField`.
    pub measure_field: Option<String>,
    /// `sourceObject`.
    pub source_object: Option<String>,
    /// `territory2Field`.
    pub territory2_field: Option<String>,
    /// `userField`.
    pub user_field: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ForecastingSourceDefinition: "ForecastingSourceDefinition" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text category_field "categoryField",
    opt Text cdp_dataspace "cdpDataspace",
    opt Text date_field "dateField",
    opt Text external_source_object "externalSourceObject",
    opt Text family_field "familyField",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
    opt Text measure_field "measureField",
    opt Text source_object "sourceObject",
    opt Text territory2_field "territory2Field",
    opt Text user_field "userField",
}
::sforce::component! { ForecastingSourceDefinition }

/// `ForecastingSubmissionSettings`.
#[derive(Default)]
pub struct ForecastingSubmissionSettings {
    /// `allowForecastingSubmissions`, required.
    pub allow_forecasting_submissions: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ForecastingSubmissionSettings: "ForecastingSubmissionSettings" in API, base None, subtypes [], object None;
    req Flag allow_forecasting_submissions "allowForecastingSubmissions",
}

/// `ForecastingType`, a [`Metadata`].
#[derive(Default)]
pub struct ForecastingType {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `active`, required.
    pub active: Option<bool>,
    /// `amount`, required.
    pub amount: Option<bool>,
    /// `dateType`, required.
    pub date_type: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `forecastingGroupDeveloperName`.
    pub forecasting_group_developer_name: Option<String>,
    /// `hasCustomGroup`.
    pub has_custom_group: Option<bool>,
    /// `hasProductFamily`, required.
    pub has_product_family: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `opportunitySplitType`.
    pub opportunity_split_type: Option<String>,
    /// `opptyLineItemSplitType`.
    pub oppty_line_item_split_type: Option<String>,
    /// `quantity`, required.
    pub quantity: Option<bool>,
    /// `roleType`, required.
    pub role_type: Option<String>,
    /// `territory2Model`.
    pub territory2_model: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ForecastingType: "ForecastingType" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Flag active "active",
    req Flag amount "amount",
    req Text date_type "dateType",
    req Text developer_name "developerName",
    opt Text forecasting_group_developer_name "forecastingGroupDeveloperName",
    opt Flag has_custom_group "hasCustomGroup",
    req Flag has_product_family "hasProductFamily",
    req Text master_label "masterLabel",
    opt Text opportunity_split_type "opportunitySplitType",
    opt Text oppty_line_item_split_type "opptyLineItemSplitType",
    req Flag quantity "quantity",
    req Text role_type "roleType",
    opt Text territory2_model "territory2Model",
}
::sforce::component! { ForecastingType }

/// `ForecastingTypeObjectListSettings`.
#[derive(Default)]
pub struct ForecastingTypeObjectListSettings {
    /// `forecastingObjectListLabelMappings`.
    pub forecasting_object_list_label_mappings: ::sforce::List<
        ForecastingObjectListLabelMapping,
    >,
    /// `forecastingObjectListSelectedSettings`, required.
    pub forecasting_object_list_selected_settings: ::sforce::Opt<
        ForecastingObjectListSelectedSettings,
    >,
    /// `forecastingObjectListUnselectedSettings`, required.
    pub forecasting_object_list_unselected_settings: ::sforce::Opt<
        ForecastingObjectListUnselectedSettings,
    >,
    /// `forecastingTypeDeveloperName`, required.
    pub forecasting_type_developer_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ForecastingTypeObjectListSettings: "ForecastingTypeObjectListSettings" in API, base None, subtypes [], object None;
    opt List(ForecastingObjectListLabelMapping) forecasting_object_list_label_mappings "forecastingObjectListLabelMappings",
    req One(ForecastingObjectListSelectedSettings) forecasting_object_list_selected_settings "forecastingObjectListSelectedSettings",
    req One(ForecastingObjectListUnselectedSettings) forecasting_object_list_unselected_settings "forecastingObjectListUnselectedSettings",
    req Text forecasting_type_developer_name "forecastingTypeDeveloperName",
}

/// `ForecastingTypeSettings`.
#[derive(Default)]
pub struct ForecastingTypeSettings {
    /// `active`, required.
    pub active: Option<bool>,
    /// `displayedCategoryApiNames`.
    pub displayed_category_api_names: Vec<String>,
    /// `forecastedCategoryApiNames`.
    pub forecasted_category_api_names: Vec<String>,
    /// `forecastingDateType`, required.
    pub forecasting_date_type: ::sforce::Pick<ForecastingDateType>,
    /// `hasProductFamily`, required.
    pub has_product_family: Option<bool>,
    /// `isAmount`, required.
    pub is_amount: Option<bool>,
    /// `isAvailable`, required.
    pub is_available: Option<bool>,
    /// `isQuantity`, required.
    pub is_quantity: Option<bool>,
    /// `managerAdjustableCategoryApiNames`.
    pub manager_adjustable_category_api_names: Vec<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `opportunityListFieldsLabelMappings`.
    pub opportunity_list_fields_label_mappings: ::sforce::List<
        OpportunityListFieldsLabelMapping,
    >,
    /// `opportunityListFieldsSelectedSettings`, required.
    pub opportunity_list_fields_selected_settings: ::sforce::Opt<
        OpportunityListFieldsSelectedSettings,
    >,
    /// `opportunityListFieldsUnselectedSettings`, required.
    pub opportunity_list_fields_unselected_settings: ::sforce::Opt<
        OpportunityListFieldsUnselectedSettings,
    >,
    /// `opportunitySplitName`.
    pub opportunity_split_name: Option<String>,
    /// `ownerAdjustableCategoryApiNames`.
    pub owner_adjustable_category_api_names: Vec<String>,
    /// `territory2ModelName`.
    pub territory2_model_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ForecastingTypeSettings: "ForecastingTypeSettings" in API, base None, subtypes [], object None;
    req Flag active "active",
    opt Texts displayed_category_api_names "displayedCategoryApiNames",
    opt Texts forecasted_category_api_names "forecastedCategoryApiNames",
    req Pick(ForecastingDateType) forecasting_date_type "forecastingDateType",
    req Flag has_product_family "hasProductFamily",
    req Flag is_amount "isAmount",
    req Flag is_available "isAvailable",
    req Flag is_quantity "isQuantity",
    opt Texts manager_adjustable_category_api_names "managerAdjustableCategoryApiNames",
    req Text master_label "masterLabel",
    req Text name "name",
    opt List(OpportunityListFieldsLabelMapping) opportunity_list_fields_label_mappings "opportunityListFieldsLabelMappings",
    req One(OpportunityListFieldsSelectedSettings) opportunity_list_fields_selected_settings "opportunityListFieldsSelectedSettings",
    req One(OpportunityListFieldsUnselectedSettings) opportunity_list_fields_unselected_settings "opportunityListFieldsUnselectedSettings",
    opt Text opportunity_split_name "opportunitySplitName",
    opt Texts owner_adjustable_category_api_names "ownerAdjustableCategoryApiNames",
    opt Text territory2_model_name "territory2ModelName",
}

/// `ForecastingTypeSource`, a [`Metadata`].
#[derive(Default)]
pub struct ForecastingTypeSource {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `forecastingSourceDefinition`, required.
    pub forecasting_source_definition: Option<String>,
    /// `forecastingType`, required.
    pub forecasting_type: Option<String>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `parentSourceDefinition`.
    pub parent_source_definition: Option<String>,
    /// `relationField`.
    pub relation_field: Option<String>,
    /// `sourceGroup`, required.
    pub source_group: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ForecastingTypeSource: "ForecastingTypeSource" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text forecasting_source_definition "forecastingSourceDefinition",
    req Text forecasting_type "forecastingType",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
    opt Text parent_source_definition "parentSourceDefinition",
    opt Text relation_field "relationField",
    req Int source_group "sourceGroup",
}
::sforce::component! { ForecastingTypeSource }

::sforce::enumeration! {
    /// `FormFactor`.
    pub enum FormFactor {
        Small = "Small",
        Medium = "Medium",
        Large = "Large",
    }
}

::sforce::enumeration! {
    /// `FormatType`.
    pub enum FormatType {
        Icon = "ICON",
    }
}

::sforce::enumeration! {
    /// `FormulaFilterType`.
    pub enum FormulaFilterType {
        AllCriteriaMatch = "AllCriteriaMatch",
        AnyCriterionMatches = "AnyCriterionMatches",
        CustomLogicMatches = "CustomLogicMatches",
    }
}

/// `FormulaSettings`, a [`Metadata`].
#[derive(Default)]
pub struct FormulaSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableDSTAwareDatevalue`.
    pub enable_dst_aware_datevalue: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FormulaSettings: "FormulaSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_dst_aware_datevalue "enableDSTAwareDatevalue",
}
::sforce::component! { FormulaSettings }

/// `FulfillmentStepType`, a [`Metadata`].
#[derive(Default)]
pub struct FulfillmentStepType {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `handler`, required.
    pub handler: Option<String>,
    /// `isActive`, required.
    pub is_active: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FulfillmentStepType: "FulfillmentStepType" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text developer_name "developerName",
    req Text handler "handler",
    req Flag is_active "isActive",
    req Text master_label "masterLabel",
}
::sforce::component! { FulfillmentStepType }
