// Made by `cargo xtask generate` from metadata 66.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `ValidationRule`, a [`Metadata`].
#[derive(Default)]
pub struct ValidationRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `active`, required.
    pub active: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `errorConditionFormula`, required.
    pub error_condition_formula: Option<String>,
    /// `errorDisplayField`.
    pub error_display_field: Option<String>,
    /// `errorMessage`, required.
    pub error_message: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ValidationRule: "ValidationRule" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Flag active "active",
    opt Text description "description",
    req Text error_condition_formula "errorConditionFormula",
    opt Text error_display_field "errorDisplayField",
    req Text error_message "errorMessage",
}
::sforce::component! { ValidationRule }

/// `ValidationRuleTranslation`.
#[derive(Default)]
pub struct ValidationRuleTranslation {
    /// `errorMessage`, required.
    pub error_message: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ValidationRuleTranslation: "ValidationRuleTranslation" in API, base None, subtypes [], object None;
    req Text error_message "errorMessage",
    req Text name "name",
}

/// `ValueSet`.
#[derive(Default)]
pub struct ValueSet {
    /// `controllingField`.
    pub controlling_field: Option<String>,
    /// `restricted`.
    pub restricted: Option<bool>,
    /// `valueSetDefinition`.
    pub value_set_definition: ::sforce::Opt<ValueSetValuesDefinition>,
    /// `valueSetName`.
    pub value_set_name: Option<String>,
    /// `valueSettings`.
    pub value_settings: ::sforce::List<ValueSettings>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ValueSet: "ValueSet" in API, base None, subtypes [], object None;
    opt Text controlling_field "controllingField",
    opt Flag restricted "restricted",
    opt One(ValueSetValuesDefinition) value_set_definition "valueSetDefinition",
    opt Text value_set_name "valueSetName",
    opt List(ValueSettings) value_settings "valueSettings",
}

/// `ValueSetValuesDefinition`.
#[derive(Default)]
pub struct ValueSetValuesDefinition {
    /// `sorted`, required.
    pub sorted: Option<bool>,
    /// `value`.
    pub value: ::sforce::PolyList<CustomValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ValueSetValuesDefinition: "ValueSetValuesDefinition" in API, base None, subtypes [], object None;
    req Flag sorted "sorted",
    opt List(CustomValue) value "value",
}

/// `ValueSettings`.
#[derive(Default)]
pub struct ValueSettings {
    /// `controllingFieldValue`.
    pub controlling_field_value: Vec<String>,
    /// `valueName`, required.
    pub value_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ValueSettings: "ValueSettings" in API, base None, subtypes [], object None;
    opt Texts controlling_field_value "controllingFieldValue",
    req Text value_name "valueName",
}

/// `ValueTranslation`.
#[derive(Default)]
pub struct ValueTranslation {
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `translation`.
    pub translation: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ValueTranslation: "ValueTranslation" in API, base None, subtypes [], object None;
    req Text master_label "masterLabel",
    opt Text translation "translation",
}

/// `ValueTypeField`.
#[derive(Default)]
pub struct ValueTypeField {
    /// `fields`.
    pub fields: ::sforce::List<ValueTypeField>,
    /// `foreignKeyDomain`.
    pub foreign_key_domain: Vec<String>,
    /// `isForeignKey`, required.
    pub is_foreign_key: Option<bool>,
    /// `isNameField`, required.
    pub is_name_field: Option<bool>,
    /// `minOccurs`, required.
    pub min_occurs: Option<i32>,
    /// `name`, required.
    pub name: Option<String>,
    /// `picklistValues`.
    pub picklist_values: ::sforce::List<PicklistEntry>,
    /// `soapType`, required.
    pub soap_type: Option<String>,
    /// `valueRequired`, required.
    pub value_required: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ValueTypeField: "ValueTypeField" in API, base None, subtypes [], object None;
    opt List(ValueTypeField) fields "fields",
    opt Texts foreign_key_domain "foreignKeyDomain",
    req Flag is_foreign_key "isForeignKey",
    req Flag is_name_field "isNameField",
    req Int min_occurs "minOccurs",
    req Text name "name",
    opt List(PicklistEntry) picklist_values "picklistValues",
    req Text soap_type "soapType",
    req Flag value_required "valueRequired",
}

/// `VendorCallCenterStatusMap`.
#[derive(Default)]
pub struct VendorCallCenterStatusMap {
    /// `externalStatus`, required.
    pub external_status: Option<String>,
    /// `servicePresenceStatus`, required.
    pub service_presence_status: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { VendorCallCenterStatusMap: "VendorCallCenterStatusMap" in API, base None, subtypes [], object None;
    req Text external_status "externalStatus",
    req Text service_presence_status "servicePresenceStatus",
}

::sforce::enumeration! {
    /// `VirtualVisitComprehendServiceType`.
    pub enum VirtualVisitComprehendServiceType {
        ComprehendService = "ComprehendService",
        ComprehendMedicalService = "ComprehendMedicalService",
    }
}

/// `VirtualVisitConfig`, a [`Metadata`].
#[derive(Default)]
pub struct VirtualVisitConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `comprehendServiceType`.
    pub comprehend_service_type: ::sforce::Pick<VirtualVisitComprehendServiceType>,
    /// `experienceCloudSiteUrl`.
    pub experience_cloud_site_url: Option<String>,
    /// `externalMsgServiceIdentifier`.
    pub external_msg_service_identifier: Option<String>,
    /// `externalRoleIdentifier`.
    pub external_role_identifier: Option<String>,
    /// `externalUserIdentifier`.
    pub external_user_identifier: Option<String>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `messagingRegion`.
    pub messaging_region: Option<String>,
    /// `namedCredential`.
    pub named_credential: Option<String>,
    /// `storageBucketName`.
    pub storage_bucket_name: Option<String>,
    /// `usageType`.
    pub usage_type: ::sforce::Pick<VirtualVisitUsageType>,
    /// `videoCallApptTypeValue`.
    pub video_call_appt_type_value: Option<String>,
    /// `videoControlRegion`.
    pub video_control_region: Option<String>,
    /// `visitRegion`.
    pub visit_region: ::sforce::Pick<VirtualVisitVisitRegion>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { VirtualVisitConfig: "VirtualVisitConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Pick(VirtualVisitComprehendServiceType) comprehend_service_type "comprehendServiceType",
    opt Text experience_cloud_site_url "experienceCloudSiteUrl",
    opt Text external_msg_service_identifier "externalMsgServiceIdentifier",
    opt Text external_role_identifier "externalRoleIdentifier",
    opt Text external_user_identifier "externalUserIdentifier",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
    opt Text messaging_region "messagingRegion",
    opt Text named_credential "namedCredential",
    opt Text storage_bucket_name "storageBucketName",
    opt Pick(VirtualVisitUsageType) usage_type "usageType",
    opt Text video_call_appt_type_value "videoCallApptTypeValue",
    opt Text video_control_region "videoControlRegion",
    opt Pick(VirtualVisitVisitRegion) visit_region "visitRegion",
}
::sforce::component! { VirtualVisitConfig }

::sforce::enumeration! {
    /// `VirtualVisitUsageType`.
    pub enum VirtualVisitUsageType {
        Chime = "CHIME",
        IntelligentFormReader = "INTELLIGENT_FORM_READER",
        SentimentAnalysis = "SENTIMENT_ANALYSIS",
        KeyPhraseExtraction = "KEY_PHRASE_EXTRACTION",
        EntityDetection = "ENTITY_DETECTION",
    }
}

::sforce::enumeration! {
    /// `VirtualVisitVisitRegion`.
    pub enum VirtualVisitVisitRegion {
        UsEast1 = "us-east-1",
        UsEast2 = "us-east-2",
        UsWest1 = "us-west-1",
        UsWest2 = "us-west-2",
        AfSouth1 = "af-south-1",
        ApEast1 = "ap-east-1",
        ApSouth1 = "ap-south-1",
        ApNortheast1 = "ap-northeast-1",
        ApNortheast2 = "ap-northeast-2",
        ApNortheast3 = "ap-northeast-3",
        ApSoutheast1 = "ap-southeast-1",
        ApSoutheast2 = "ap-southeast-2",
        CaCentral1 = "ca-central-1",
        EuCentral1 = "eu-central-1",
        EuWest1 = "eu-west-1",
        EuWest2 = "eu-west-2",
        EuWest3 = "eu-west-3",
        EuSouth1 = "eu-south-1",
        EuNorth1 = "eu-north-1",
        MeSouth1 = "me-south-1",
        SaEast1 = "sa-east-1",
    }
}

::sforce::enumeration! {
    /// `VisibleOrRequired`.
    pub enum VisibleOrRequired {
        VisibleOptional = "VisibleOptional",
        VisibleRequired = "VisibleRequired",
        NotVisible = "NotVisible",
    }
}

::sforce::enumeration! {
    /// `VisualizationFieldDisplayCategoryType`.
    pub enum VisualizationFieldDisplayCategoryType {
        Discrete = "Discrete",
        Continuous = "Continuous",
    }
}

::sforce::enumeration! {
    /// `VisualizationFieldFunctionType`.
    pub enum VisualizationFieldFunctionType {
        Sum = "Sum",
        Avg = "Avg",
        Median = "Median",
        Count = "Count",
        CountD = "CountD",
        Min = "Min",
        Max = "Max",
        Stdev = "Stdev",
        Stdevp = "Stdevp",
        Var = "Var",
        Varp = "Varp",
        UserAgg = "UserAgg",
        DatePartYear = "DatePartYear",
        DatePartQuarter = "DatePartQuarter",
        DatePartMonth = "DatePartMonth",
        DatePartWeek = "DatePartWeek",
        DatePartWeekDay = "DatePartWeekDay",
        DatePartDay = "DatePartDay",
        DatePartHour = "DatePartHour",
        DatePartMinute = "DatePartMinute",
        DatePartSecond = "DatePartSecond",
        DateTruncYear = "DateTruncYear",
        DateTruncQuarter = "DateTruncQuarter",
        DateTruncMonth = "DateTruncMonth",
        DateTruncWeek = "DateTruncWeek",
        DateTruncDay = "DateTruncDay",
        DateTruncHour = "DateTruncHour",
        DateTruncMinute = "DateTruncMinute",
        DateTruncSecond = "DateTruncSecond",
        My = "My",
        Mdy = "Mdy",
        FiscalDatePartYear = "FiscalDatePartYear",
        FiscalDatePartQuarter = "FiscalDatePartQuarter",
        FiscalDatePartMonth = "FiscalDatePartMonth",
        FiscalDatePartWeek = "FiscalDatePartWeek",
        FiscalDateTruncYear = "FiscalDateTruncYear",
        FiscalDateTruncQuarter = "FiscalDateTruncQuarter",
        FiscalDateTruncMonth = "FiscalDateTruncMonth",
        FiscalDateTruncWeek = "FiscalDateTruncWeek",
    }
}

::sforce::enumeration! {
    /// `VisualizationFieldRoleType`.
    pub enum VisualizationFieldRoleType {
        Dimension = "Dimension",
        Measure = "Measure",
    }
}

::sforce::enumeration! {
    /// `VisualizationFieldType`.
    pub enum VisualizationFieldType {
        Field = "Field",
        MeasureNames = "MeasureNames",
        MeasureValues = "MeasureValues",
        MapPosition = "MapPosition",
    }
}

/// `VoiceEngagementMediaFile`, a [`Metadata`].
#[derive(Default)]
pub struct VoiceEngagementMediaFile {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `contentDocId`.
    pub content_doc_id: Option<String>,
    /// `fileName`.
    pub file_name: Option<String>,
    /// `fileUrl`.
    pub file_url: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `isCustom`.
    pub is_custom: Option<bool>,
    /// `masterLabel`.
    pub master_label: Option<String>,
    /// `message`.
    pub message: Option<String>,
    /// `uploadStatus`.
    pub upload_status: ::sforce::Pick<UploadStatus>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { VoiceEngagementMediaFile: "VoiceEngagementMediaFile" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text content_doc_id "contentDocId",
    opt Text file_name "fileName",
    opt Text file_url "fileUrl",
    opt Text id "id",
    opt Flag is_custom "isCustom",
    opt Text master_label "masterLabel",
    opt Text message "message",
    opt Pick(UploadStatus) upload_status "uploadStatus",
}
::sforce::component! { VoiceEngagementMediaFile }

/// `VoiceEngagementMediaUsage`, a [`Metadata`].
#[derive(Default)]
pub struct VoiceEngagementMediaUsage {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `masterLabel`.
    pub master_label: Option<String>,
    /// `mediaName`.
    pub media_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { VoiceEngagementMediaUsage: "VoiceEngagementMediaUsage" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text id "id",
    opt Text master_label "masterLabel",
    opt Text media_name "mediaName",
}
::sforce::component! { VoiceEngagementMediaUsage }

/// `VoiceEngmtMediaFileAsgnt`, a [`Metadata`].
#[derive(Default)]
pub struct VoiceEngmtMediaFileAsgnt {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `assignmentType`.
    pub assignment_type: ::sforce::Pick<AssignmentType>,
    /// `id`.
    pub id: Option<String>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `isDefault`.
    pub is_default: Option<bool>,
    /// `masterLabel`.
    pub master_label: Option<String>,
    /// `voiceEngagementMediaFile`.
    pub voice_engagement_media_file: Option<String>,
    /// `voiceEngagementMediaUsage`.
    pub voice_engagement_media_usage: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { VoiceEngmtMediaFileAsgnt: "VoiceEngmtMediaFileAsgnt" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Pick(AssignmentType) assignment_type "assignmentType",
    opt Text id "id",
    opt Flag is_active "isActive",
    opt Flag is_default "isDefault",
    opt Text master_label "masterLabel",
    opt Text voice_engagement_media_file "voiceEngagementMediaFile",
    opt Text voice_engagement_media_usage "voiceEngagementMediaUsage",
}
::sforce::component! { VoiceEngmtMediaFileAsgnt }

/// `VoiceSettings`, a [`Metadata`].
#[derive(Default)]
pub struct VoiceSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableCallDisposition`.
    pub enable_call_disposition: Option<bool>,
    /// `enableConsentReminder`.
    pub enable_consent_reminder: Option<bool>,
    /// `enableDefaultRecording`.
    pub enable_default_recording: Option<bool>,
    /// `enableVoiceCallList`.
    pub enable_voice_call_list: Option<bool>,
    /// `enableVoiceCallRecording`.
    pub enable_voice_call_recording: Option<bool>,
    /// `enableVoiceCoaching`.
    pub enable_voice_coaching: Option<bool>,
    /// `enableVoiceConferencing`.
    pub enable_voice_conferencing: Option<bool>,
    /// `enableVoiceLocalPresence`.
    pub enable_voice_local_presence: Option<bool>,
    /// `enableVoiceMail`.
    pub enable_voice_mail: Option<bool>,
    /// `enableVoiceMailDrop`.
    pub enable_voice_mail_drop: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { VoiceSettings: "VoiceSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_call_disposition "enableCallDisposition",
    opt Flag enable_consent_reminder "enableConsentReminder",
    opt Flag enable_default_recording "enableDefaultRecording",
    opt Flag enable_voice_call_list "enableVoiceCallList",
    opt Flag enable_voice_call_recording "enableVoiceCallRecording",
    opt Flag enable_voice_coaching "enableVoiceCoaching",
    opt Flag enable_voice_conferencing "enableVoiceConferencing",
    opt Flag enable_voice_local_presence "enableVoiceLocalPresence",
    opt Flag enable_voice_mail "enableVoiceMail",
    opt Flag enable_voice_mail_drop "enableVoiceMailDrop",
}
::sforce::component! { VoiceSettings }
