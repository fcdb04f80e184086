// Made by `cargo xtask generate` from metadata 66.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `CMSConnectAsset`.
#[derive(Default)]
pub struct CMSConnectAsset {
    /// `assetPath`, required.
    pub asset_path: Option<String>,
    /// `assetType`, required.
    pub asset_type: Option<String>,
    /// `sortOrder`, required.
    pub sort_order: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CMSConnectAsset: "CMSConnectAsset" in API, base None, subtypes [], object None;
    req Text asset_path "assetPath",
    req Text asset_type "assetType",
    req Int sort_order "sortOrder",
}

/// `CMSConnectLanguage`.
#[derive(Default)]
pub struct CMSConnectLanguage {
    /// `cmsLanguage`, required.
    pub cms_language: Option<String>,
    /// `language`, required.
    pub language: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CMSConnectLanguage: "CMSConnectLanguage" in API, base None, subtypes [], object None;
    req Text cms_language "cmsLanguage",
    req Text language "language",
}

/// `CMSConnectPersonalization`.
#[derive(Default)]
pub struct CMSConnectPersonalization {
    /// `connectorPage`, required.
    pub connector_page: Option<String>,
    /// `connectorPageAsset`, required.
    pub connector_page_asset: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CMSConnectPersonalization: "CMSConnectPersonalization" in API, base None, subtypes [], object None;
    req Text connector_page "connectorPage",
    req Text connector_page_asset "connectorPageAsset",
}

/// `CMSConnectResourceDefinition`.
#[derive(Default)]
pub struct CMSConnectResourceDefinition {
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `options`, required.
    pub options: Option<i32>,
    /// `payloadType`, required.
    pub payload_type: Option<String>,
    /// `resourceIdPath`.
    pub resource_id_path: Option<String>,
    /// `resourceNamePath`.
    pub resource_name_path: Option<String>,
    /// `resourcePath`, required.
    pub resource_path: Option<String>,
    /// `rootNodePath`.
    pub root_node_path: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CMSConnectResourceDefinition: "CMSConnectResourceDefinition" in API, base None, subtypes [], object None;
    req Text developer_name "developerName",
    req Text master_label "masterLabel",
    req Int options "options",
    req Text payload_type "payloadType",
    opt Text resource_id_path "resourceIdPath",
    opt Text resource_name_path "resourceNamePath",
    req Text resource_path "resourcePath",
    opt Text root_node_path "rootNodePath",
}

/// `CMSConnectResourceType`.
#[derive(Default)]
pub struct CMSConnectResourceType {
    /// `cmsConnectResourceDefinition`.
    pub cms_connect_resource_definition: ::sforce::List<CMSConnectResourceDefinition>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `resourceType`, required.
    pub resource_type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CMSConnectResourceType: "CMSConnectResourceType" in API, base None, subtypes [], object None;
    opt List(CMSConnectResourceDefinition) cms_connect_resource_definition "cmsConnectResourceDefinition",
    req Text developer_name "developerName",
    req Text master_label "masterLabel",
    req Text resource_type "resourceType",
}

/// `CMSConnectSource`, a [`Metadata`].
#[derive(Default)]
pub struct CMSConnectSource {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `cmsConnectAsset`.
    pub cms_connect_asset: ::sforce::List<CMSConnectAsset>,
    /// `cmsConnectLanguage`.
    pub cms_connect_language: ::sforce::List<CMSConnectLanguage>,
    /// `cmsConnectPersonalization`.
    pub cms_connect_personalization: ::sforce::Opt<CMSConnectPersonalization>,
    /// `cmsConnectResourceType`.
    pub cms_connect_resource_type: ::sforce::List<CMSConnectResourceType>,
    /// `connectionType`, required.
    pub connection_type: ::sforce::Pick<CMSSourceConnectionType>,
    /// `cssScope`.
    pub css_scope: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `languageEnabled`.
    pub language_enabled: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `namedCredential`.
    pub named_credential: Option<String>,
    /// `personalizationEnabled`.
    pub personalization_enabled: Option<String>,
    /// `rootPath`.
    pub root_path: Option<String>,
    /// `sortOrder`, required.
    pub sort_order: Option<i32>,
    /// `status`, required.
    pub status: ::sforce::Pick<CMSConnectionStatus>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<CMSConnectionSourceType>,
    /// `websiteUrl`.
    pub website_url: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CMSConnectSource: "CMSConnectSource" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(CMSConnectAsset) cms_connect_asset "cmsConnectAsset",
    opt List(CMSConnectLanguage) cms_connect_language "cmsConnectLanguage",
    opt One(CMSConnectPersonalization) cms_connect_personalization "cmsConnectPersonalization",
    opt List(CMSConnectResourceType) cms_connect_resource_type "cmsConnectResourceType",
    req Pick(CMSSourceConnectionType) connection_type "connectionType",
    opt Text css_scope "cssScope",
    req Text developer_name "developerName",
    opt Text language_enabled "languageEnabled",
    req Text master_label "masterLabel",
    opt Text named_credential "namedCredential",
    opt Text personalization_enabled "personalizationEnabled",
    opt Text root_path "rootPath",
    req Int sort_order "sortOrder",
    req Pick(CMSConnectionStatus) status "status",
    req Pick(CMSConnectionSourceType) r#type "type",
    opt Text website_url "websiteUrl",
}
::sforce::component! { CMSConnectSource }

::sforce::enumeration! {
    /// `CMSConnectionSourceType`.
    pub enum CMSConnectionSourceType {
        Aem = "AEM",
        Drupal = "Drupal",
        WordPress = "WordPress",
        Sdl = "SDL",
        Sitecore = "Sitecore",
        Other = "Other",
    }
}

::sforce::enumeration! {
    /// `CMSConnectionStatus`.
    pub enum CMSConnectionStatus {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

::sforce::enumeration! {
    /// `CMSSourceConnectionType`.
    pub enum CMSSourceConnectionType {
        Public = "Public",
        Authenticated = "Authenticated",
    }
}

/// `CallCenter`, a [`Metadata`].
#[derive(Default)]
pub struct CallCenter {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `adapterUrl`.
    pub adapter_url: Option<String>,
    /// `contactCenterChannels`.
    pub contact_center_channels: ::sforce::List<ContactCenterChannel>,
    /// `customSettings`.
    pub custom_settings: Option<String>,
    /// `displayName`, required.
    pub display_name: Option<String>,
    /// `displayNameLabel`, required.
    pub display_name_label: Option<String>,
    /// `internalNameLabel`, required.
    pub internal_name_label: Option<String>,
    /// `sections`.
    pub sections: ::sforce::List<CallCenterSection>,
    /// `vendorCallCenterStatusMaps`.
    pub vendor_call_center_status_maps: ::sforce::List<VendorCallCenterStatusMap>,
    /// `version`.
    pub version: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CallCenter: "CallCenter" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text adapter_url "adapterUrl",
    opt List(ContactCenterChannel) contact_center_channels "contactCenterChannels",
    opt Text custom_settings "customSettings",
    req Text display_name "displayName",
    req Text display_name_label "displayNameLabel",
    req Text internal_name_label "internalNameLabel",
    opt List(CallCenterSection) sections "sections",
    opt List(VendorCallCenterStatusMap) vendor_call_center_status_maps "vendorCallCenterStatusMaps",
    opt Text version "version",
}
::sforce::component! { CallCenter }

/// `CallCenterItem`.
#[derive(Default)]
pub struct CallCenterItem {
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `value`, required.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CallCenterItem: "CallCenterItem" in API, base None, subtypes [], object None;
    req Text label "label",
    req Text name "name",
    req Text value "value",
}

/// `CallCenterRoutingMap`, a [`Metadata`].
#[derive(Default)]
pub struct CallCenterRoutingMap {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `callCenter`, required.
    pub call_center: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `externalId`, required.
    pub external_id: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `quickConnect`.
    pub quick_connect: Option<String>,
    /// `referenceRecord`, required.
    pub reference_record: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CallCenterRoutingMap: "CallCenterRoutingMap" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text call_center "callCenter",
    req Text developer_name "developerName",
    req Text external_id "externalId",
    req Text master_label "masterLabel",
    opt Text quick_connect "quickConnect",
    req Text reference_record "referenceRecord",
}
::sforce::component! { CallCenterRoutingMap }

/// `CallCenterSection`.
#[derive(Default)]
pub struct CallCenterSection {
    /// `items`.
    pub items: ::sforce::List<CallCenterItem>,
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CallCenterSection: "CallCenterSection" in API, base None, subtypes [], object None;
    opt List(CallCenterItem) items "items",
    req Text label "label",
    req Text name "name",
}

/// `CallCoachingMediaProvider`, a [`Metadata`].
#[derive(Default)]
pub struct CallCoachingMediaProvider {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `isActive`, required.
    pub is_active: Option<bool>,
    /// `providerDescription`, required.
    pub provider_description: Option<String>,
    /// `providerName`, required.
    pub provider_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CallCoachingMediaProvider: "CallCoachingMediaProvider" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Flag is_active "isActive",
    req Text provider_description "providerDescription",
    req Text provider_name "providerName",
}
::sforce::component! { CallCoachingMediaProvider }

/// `CallCtrAgentFavTrfrDest`, a [`Metadata`].
#[derive(Default)]
pub struct CallCtrAgentFavTrfrDest {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `agent`, required.
    pub agent: Option<String>,
    /// `callCenter`, required.
    pub call_center: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `transferDestination`, required.
    pub transfer_destination: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CallCtrAgentFavTrfrDest: "CallCtrAgentFavTrfrDest" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text agent "agent",
    req Text call_center "callCenter",
    req Text name "name",
    req Text transfer_destination "transferDestination",
}
::sforce::component! { CallCtrAgentFavTrfrDest }

::sforce::enumeration! {
    /// `CalloutStatus`.
    pub enum CalloutStatus {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

/// `CampaignInfluenceModel`, a [`Metadata`].
#[derive(Default)]
pub struct CampaignInfluenceModel {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `isDefaultModel`, required.
    pub is_default_model: Option<bool>,
    /// `isModelLocked`, required.
    pub is_model_locked: Option<bool>,
    /// `modelDescription`.
    pub model_description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `recordPreference`.
    pub record_preference: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CampaignInfluenceModel: "CampaignInfluenceModel" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag is_active "isActive",
    req Flag is_default_model "isDefaultModel",
    req Flag is_model_locked "isModelLocked",
    opt Text model_description "modelDescription",
    req Text name "name",
    opt Text record_preference "recordPreference",
}
::sforce::component! { CampaignInfluenceModel }

/// `CampaignSettings`, a [`Metadata`].
#[derive(Default)]
pub struct CampaignSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `aiAttributionTimeframe`.
    pub ai_attribution_timeframe: Option<i32>,
    /// `enableAIAttribution`.
    pub enable_ai_attribution: Option<bool>,
    /// `enableAccountsAsCM`.
    pub enable_accounts_as_cm: Option<bool>,
    /// `enableAutoCampInfluenceDisabled`.
    pub enable_auto_camp_influence_disabled: Option<bool>,
    /// `enableB2bmaCampaignInfluence2`.
    pub enable_b2bma_campaign_influence2: Option<bool>,
    /// `enableCampaignHistoryTrackEnabled`.
    pub enable_campaign_history_track_enabled: Option<bool>,
    /// `enableCampaignInfluence2`.
    pub enable_campaign_influence2: Option<bool>,
    /// `enableCampaignMemberTWCF`.
    pub enable_campaign_member_twcf: Option<bool>,
    /// `enableEKAI`.
    pub enable_ekai: Option<bool>,
    /// `enableOpportunityInfluence`.
    pub enable_opportunity_influence: Option<bool>,
    /// `enableSuppressNoValueCI2`.
    pub enable_suppress_no_value_ci2: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CampaignSettings: "CampaignSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Int ai_attribution_timeframe "aiAttributionTimeframe",
    opt Flag enable_ai_attribution "enableAIAttribution",
    opt Flag enable_accounts_as_cm "enableAccountsAsCM",
    opt Flag enable_auto_camp_influence_disabled "enableAutoCampInfluenceDisabled",
    opt Flag enable_b2bma_campaign_influence2 "enableB2bmaCampaignInfluence2",
    opt Flag enable_campaign_history_track_enabled "enableCampaignHistoryTrackEnabled",
    opt Flag enable_campaign_influence2 "enableCampaignInfluence2",
    opt Flag enable_campaign_member_twcf "enableCampaignMemberTWCF",
    opt Flag enable_ekai "enableEKAI",
    opt Flag enable_opportunity_influence "enableOpportunityInfluence",
    opt Flag enable_suppress_no_value_ci2 "enableSuppressNoValueCI2",
}
::sforce::component! { CampaignSettings }

/// `CancelDeployResult`.
#[derive(Default)]
pub struct CancelDeployResult {
    /// `done`, required.
    pub done: Option<bool>,
    /// `id`, required.
    pub id: Option<::sforce::Id>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CancelDeployResult: "CancelDeployResult" in API, base None, subtypes [], object None;
    req Flag done "done",
    req Id id "id",
}

::sforce::enumeration! {
    /// `CanvasLocationOptions`.
    pub enum CanvasLocationOptions {
        None = "None",
        Chatter = "Chatter",
        UserProfile = "UserProfile",
        Visualforce = "Visualforce",
        Aura = "Aura",
        Publisher = "Publisher",
        ChatterFeed = "ChatterFeed",
        ServiceDesk = "ServiceDesk",
        OpenCti = "OpenCTI",
        AppLauncher = "AppLauncher",
        MobileNav = "MobileNav",
        PageLayout = "PageLayout",
    }
}

/// `CanvasMetadata`, a [`Metadata`].
#[derive(Default)]
pub struct CanvasMetadata {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `accessMethod`, required.
    pub access_method: Option<String>,
    /// `canvasOptions`.
    pub canvas_options: Option<String>,
    /// `canvasUrl`, required.
    pub canvas_url: Option<String>,
    /// `lifecycleClass`.
    pub lifecycle_class: Option<String>,
    /// `locationOptions`.
    pub location_options: Option<String>,
    /// `samlInitiationMethod`.
    pub saml_initiation_method: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CanvasMetadata: "CanvasMetadata" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text access_method "accessMethod",
    opt Text canvas_options "canvasOptions",
    req Text canvas_url "canvasUrl",
    opt Text lifecycle_class "lifecycleClass",
    opt Text location_options "locationOptions",
    opt Text saml_initiation_method "samlInitiationMethod",
}
::sforce::component! { CanvasMetadata }

::sforce::enumeration! {
    /// `CanvasOptions`.
    pub enum CanvasOptions {
        HideShare = "HideShare",
        HideHeader = "HideHeader",
        PersonalEnabled = "PersonalEnabled",
    }
}

/// `Capabilities`.
#[derive(Default)]
pub struct Capabilities {
    /// `capability`.
    pub capability: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Capabilities: "Capabilities" in API, base None, subtypes [], object None;
    opt Texts capability "capability",
}

::sforce::enumeration! {
    /// `CapacityModel`.
    pub enum CapacityModel {
        TabBased = "TAB_BASED",
        StatusBased = "STATUS_BASED",
    }
}

::sforce::enumeration! {
    /// `CapacityType`.
    pub enum CapacityType {
        Inherited = "INHERITED",
        Interruptible = "INTERRUPTIBLE",
        NotInterruptible = "NOT_INTERRUPTIBLE",
    }
}

/// `CareBenefitVerifySettings`, a [`Metadata`].
#[derive(Default)]
pub struct CareBenefitVerifySettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `codeSetType`.
    pub code_set_type: Option<String>,
    /// `defaultNpi`.
    pub default_npi: Option<String>,
    /// `generalPlanServiceTypeCode`.
    pub general_plan_service_type_code: Option<String>,
    /// `isDefault`.
    pub is_default: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `organizationName`.
    pub organization_name: Option<String>,
    /// `serviceApexClass`.
    pub service_apex_class: Option<String>,
    /// `serviceNamedCredential`.
    pub service_named_credential: Option<String>,
    /// `serviceTypeSourceSystem`.
    pub service_type_source_system: Option<String>,
    /// `uriPath`.
    pub uri_path: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CareBenefitVerifySettings: "CareBenefitVerifySettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text code_set_type "codeSetType",
    opt Text default_npi "defaultNpi",
    opt Text general_plan_service_type_code "generalPlanServiceTypeCode",
    opt Flag is_default "isDefault",
    req Text master_label "masterLabel",
    opt Text organization_name "organizationName",
    opt Text service_apex_class "serviceApexClass",
    opt Text service_named_credential "serviceNamedCredential",
    opt Text service_type_source_system "serviceTypeSourceSystem",
    opt Text uri_path "uriPath",
}
::sforce::component! { CareBenefitVerifySettings }

/// `CareLimitType`, a [`Metadata`].
#[derive(Default)]
pub struct CareLimitType {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `limitType`.
    pub limit_type: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `metricType`.
    pub metric_type: ::sforce::Pick<CareLimitTypeMetricType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CareLimitType: "CareLimitType" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag is_protected "isProtected",
    opt Text limit_type "limitType",
    req Text master_label "masterLabel",
    opt Pick(CareLimitTypeMetricType) metric_type "metricType",
}
::sforce::component! { CareLimitType }

::sforce::enumeration! {
    /// `CareLimitTypeMetricType`.
    pub enum CareLimitTypeMetricType {
        Money = "Money",
        Percentage = "Percentage",
        Amount = "Amount",
        Text = "Text",
    }
}

/// `CareProviderAfflRoleConfig`, a [`Metadata`].
#[derive(Default)]
pub struct CareProviderAfflRoleConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `affiliationType`.
    pub affiliation_type: ::sforce::Pick<CareProviderAfflType>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `providerRole`.
    pub provider_role: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CareProviderAfflRoleConfig: "CareProviderAfflRoleConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Pick(CareProviderAfflType) affiliation_type "affiliationType",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
    opt Text provider_role "providerRole",
}
::sforce::component! { CareProviderAfflRoleConfig }

::sforce::enumeration! {
    /// `CareProviderAfflType`.
    pub enum CareProviderAfflType {
        HospitalAffiliation = "HospitalAffiliation",
    }
}

/// `CareProviderSearchConfig`, a [`Metadata`].
#[derive(Default)]
pub struct CareProviderSearchConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `mappedObject`, required.
    pub mapped_object: ::sforce::Pick<ProviderSearchObjectMapping>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `sourceField`.
    pub source_field: Option<String>,
    /// `targetField`.
    pub target_field: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CareProviderSearchConfig: "CareProviderSearchConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag is_active "isActive",
    opt Flag is_protected "isProtected",
    req Pick(ProviderSearchObjectMapping) mapped_object "mappedObject",
    req Text master_label "masterLabel",
    opt Text source_field "sourceField",
    opt Text target_field "targetField",
}
::sforce::component! { CareProviderSearchConfig }

/// `CareRequestConfiguration`, a [`Metadata`].
#[derive(Default)]
pub struct CareRequestConfiguration {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `careRequestRecordType`, required.
    pub care_request_record_type: Option<String>,
    /// `careRequestRecords`.
    pub care_request_records: ::sforce::List<CareRequestRecords>,
    /// `careRequestType`, required.
    pub care_request_type: Option<String>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `isDefaultRecordType`.
    pub is_default_record_type: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CareRequestConfiguration: "CareRequestConfiguration" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text care_request_record_type "careRequestRecordType",
    opt List(CareRequestRecords) care_request_records "careRequestRecords",
    req Text care_request_type "careRequestType",
    opt Flag is_active "isActive",
    opt Flag is_default_record_type "isDefaultRecordType",
    req Text master_label "masterLabel",
}
::sforce::component! { CareRequestConfiguration }

/// `CareRequestRecords`.
#[derive(Default)]
pub struct CareRequestRecords {
    /// `careRequestRecord`, required.
    pub care_request_record: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CareRequestRecords: "CareRequestRecords" in API, base None, subtypes [], object None;
    req Text care_request_record "careRequestRecord",
}

/// `CareSystemFieldMapping`, a [`Metadata`].
#[derive(Default)]
pub struct CareSystemFieldMapping {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `externalIdField`.
    pub external_id_field: Option<String>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `role`, required.
    pub role: ::sforce::Pick<SourceSystemFieldRole>,
    /// `sourceSystem`.
    pub source_system: Option<String>,
    /// `targetObject`.
    pub target_object: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CareSystemFieldMapping: "CareSystemFieldMapping" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text external_id_field "externalIdField",
    opt Flag is_active "isActive",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
    req Pick(SourceSystemFieldRole) role "role",
    opt Text source_system "sourceSystem",
    opt Text target_object "targetObject",
}
::sforce::component! { CareSystemFieldMapping }

/// `CaseSettings`, a [`Metadata`].
#[derive(Default)]
pub struct CaseSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `caseAssignNotificationTemplate`.
    pub case_assign_notification_template: Option<String>,
    /// `caseAutoProcUser`.
    pub case_auto_proc_user: Option<bool>,
    /// `caseCloseNotificationTemplate`.
    pub case_close_notification_template: Option<String>,
    /// `caseCommentNotificationTemplate`.
    pub case_comment_notification_template: Option<String>,
    /// `caseCreateNotificationTemplate`.
    pub case_create_notification_template: Option<String>,
    /// `caseFeedItemSettings`.
    pub case_feed_item_settings: ::sforce::List<FeedItemSettings>,
    /// `caseFeedReadUnreadLtng`.
    pub case_feed_read_unread_ltng: Option<bool>,
    /// `caseMergeInLightning`.
    pub case_merge_in_lightning: Option<bool>,
    /// `caseTimelineConfigs`.
    pub case_timeline_configs: Option<bool>,
    /// `closeCaseThroughStatusChange`.
    pub close_case_through_status_change: Option<bool>,
    /// `defaultCaseFeedLayoutOn`.
    pub default_case_feed_layout_on: Option<bool>,
    /// `defaultCaseOwner`.
    pub default_case_owner: Option<String>,
    /// `defaultCaseOwnerType`.
    pub default_case_owner_type: Option<String>,
    /// `defaultCaseUser`.
    pub default_case_user: Option<String>,
    /// `emailActionDefaultsHandlerClass`.
    pub email_action_defaults_handler_class: Option<String>,
    /// `emailToCase`.
    pub email_to_case: ::sforce::Opt<EmailToCaseSettings>,
    /// `enableCaseCommentTranslation`.
    pub enable_case_comment_translation: Option<bool>,
    /// `enableCaseFeed`.
    pub enable_case_feed: Option<bool>,
    /// `enableCaseSwarming`.
    pub enable_case_swarming: Option<bool>,
    /// `enableCollapseEmailThread`.
    pub enable_collapse_email_thread: Option<bool>,
    /// `enableDraftEmails`.
    pub enable_draft_emails: Option<bool>,
    /// `enableEarlyEscalationRuleTriggers`.
    pub enable_early_escalation_rule_triggers: Option<bool>,
    /// `enableEmailActionDefaultsHandler`.
    pub enable_email_action_defaults_handler: Option<bool>,
    /// `enableEmailContactOnCasePost`.
    pub enable_email_contact_on_case_post: Option<bool>,
    /// `enableEscalateQfiToCaseInternal`.
    pub enable_escalate_qfi_to_case_internal: Option<bool>,
    /// `enableEscalateQfiToCaseNetworks`.
    pub enable_escalate_qfi_to_case_networks: Option<bool>,
    /// `enableExtNetworksCaseFeedEnabled`.
    pub enable_ext_networks_case_feed_enabled: Option<bool>,
    /// `enableMultiLangSolnSrchCSS`.
    pub enable_multi_lang_soln_srch_css: Option<bool>,
    /// `enableMultiLangSolnSrchPKB`.
    pub enable_multi_lang_soln_srch_pkb: Option<bool>,
    /// `enableMultiLangSolution`.
    pub enable_multi_lang_solution: Option<bool>,
    /// `enableSolutionCategory`.
    pub enable_solution_category: Option<bool>,
    /// `enableSolutionInlineCategory`.
    pub enable_solution_inline_category: Option<bool>,
    /// `enableSolutionShortSummary`.
    pub enable_solution_short_summary: Option<bool>,
    /// `enableSuggestedArticlesApplication`.
    pub enable_suggested_articles_application: Option<bool>,
    /// `enableSuggestedArticlesCustomerPortal`.
    pub enable_suggested_articles_customer_portal: Option<bool>,
    /// `enableSuggestedArticlesPartnerPortal`.
    pub enable_suggested_articles_partner_portal: Option<bool>,
    /// `enableSuggestedSolutions`.
    pub enable_suggested_solutions: Option<bool>,
    /// `escalateCaseBefore`.
    pub escalate_case_before: Option<bool>,
    /// `genericMessageEnabled`.
    pub generic_message_enabled: Option<bool>,
    /// `hidePublicInCaseComment`.
    pub hide_public_in_case_comment: Option<bool>,
    /// `keepCaseMergeRecords`.
    pub keep_case_merge_records: Option<bool>,
    /// `keepRecordTypeOnAssignmentRule`.
    pub keep_record_type_on_assignment_rule: Option<bool>,
    /// `notifyContactOnCaseComment`.
    pub notify_contact_on_case_comment: Option<bool>,
    /// `notifyDefaultCaseOwner`.
    pub notify_default_case_owner: Option<bool>,
    /// `notifyOwnerOnCaseComment`.
    pub notify_owner_on_case_comment: Option<bool>,
    /// `notifyOwnerOnCaseOwnerChange`.
    pub notify_owner_on_case_owner_change: Option<bool>,
    /// `predictiveSupportEnabled`.
    pub predictive_support_enabled: Option<bool>,
    /// `rtaCaseComment`.
    pub rta_case_comment: Option<bool>,
    /// `rtaCaseDescription`.
    pub rta_case_description: Option<bool>,
    /// `showEmailAttachmentsInCaseAttachmentsRL`.
    pub show_email_attachments_in_case_attachments_rl: Option<bool>,
    /// `showFewerCloseActions`.
    pub show_fewer_close_actions: Option<bool>,
    /// `systemUserEmail`.
    pub system_user_email: Option<String>,
    /// `useSystemEmailAddress`.
    pub use_system_email_address: Option<bool>,
    /// `useSystemUserAsDefaultCaseUser`.
    pub use_system_user_as_default_case_user: Option<bool>,
    /// `visibleInCssCheckbox`.
    pub visible_in_css_checkbox: Option<bool>,
    /// `webToCase`.
    pub web_to_case: ::sforce::Opt<WebToCaseSettings>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CaseSettings: "CaseSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text case_assign_notification_template "caseAssignNotificationTemplate",
    opt Flag case_auto_proc_user "caseAutoProcUser",
    opt Text case_close_notification_template "caseCloseNotificationTemplate",
    opt Text case_comment_notification_template "caseCommentNotificationTemplate",
    opt Text case_create_notification_template "caseCreateNotificationTemplate",
    opt List(FeedItemSettings) case_feed_item_settings "caseFeedItemSettings",
    opt Flag case_feed_read_unread_ltng "caseFeedReadUnreadLtng",
    opt Flag case_merge_in_lightning "caseMergeInLightning",
    opt Flag case_timeline_configs "caseTimelineConfigs",
    opt Flag close_case_through_status_change "closeCaseThroughStatusChange",
    opt Flag default_case_feed_layout_on "defaultCaseFeedLayoutOn",
    opt Text default_case_owner "defaultCaseOwner",
    opt Text default_case_owner_type "defaultCaseOwnerType",
    opt Text default_case_user "defaultCaseUser",
    opt Text email_action_defaults_handler_class "emailActionDefaultsHandlerClass",
    opt One(EmailToCaseSettings) email_to_case "emailToCase",
    opt Flag enable_case_comment_translation "enableCaseCommentTranslation",
    opt Flag enable_case_feed "enableCaseFeed",
    opt Flag enable_case_swarming "enableCaseSwarming",
    opt Flag enable_collapse_email_thread "enableCollapseEmailThread",
    opt Flag enable_draft_emails "enableDraftEmails",
    opt Flag enable_early_escalation_rule_triggers "enableEarlyEscalationRuleTriggers",
    opt Flag enable_email_action_defaults_handler "enableEmailActionDefaultsHandler",
    opt Flag enable_email_contact_on_case_post "enableEmailContactOnCasePost",
    opt Flag enable_escalate_qfi_to_case_internal "enableEscalateQfiToCaseInternal",
    opt Flag enable_escalate_qfi_to_case_networks "enableEscalateQfiToCaseNetworks",
    opt Flag enable_ext_networks_case_feed_enabled "enableExtNetworksCaseFeedEnabled",
    opt Flag enable_multi_lang_soln_srch_css "enableMultiLangSolnSrchCSS",
    opt Flag enable_multi_lang_soln_srch_pkb "enableMultiLangSolnSrchPKB",
    opt Flag enable_multi_lang_solution "enableMultiLangSolution",
    opt Flag enable_solution_category "enableSolutionCategory",
    opt Flag enable_solution_inline_category "enableSolutionInlineCategory",
    opt Flag enable_solution_short_summary "enableSolutionShortSummary",
    opt Flag enable_suggested_articles_application "enableSuggestedArticlesApplication",
    opt Flag enable_suggested_articles_customer_portal "enableSuggestedArticlesCustomerPortal",
    opt Flag enable_suggested_articles_partner_portal "enableSuggestedArticlesPartnerPortal",
    opt Flag enable_suggested_solutions "enableSuggestedSolutions",
    opt Flag escalate_case_before "escalateCaseBefore",
    opt Flag generic_message_enabled "genericMessageEnabled",
    opt Flag hide_public_in_case_comment "hidePublicInCaseComment",
    opt Flag keep_case_merge_records "keepCaseMergeRecords",
    opt Flag keep_record_type_on_assignment_rule "keepRecordTypeOnAssignmentRule",
    opt Flag notify_contact_on_case_comment "notifyContactOnCaseComment",
    opt Flag notify_default_case_owner "notifyDefaultCaseOwner",
    opt Flag notify_owner_on_case_comment "notifyOwnerOnCaseComment",
    opt Flag notify_owner_on_case_owner_change "notifyOwnerOnCaseOwnerChange",
    opt Flag predictive_support_enabled "predictiveSupportEnabled",
    opt Flag rta_case_comment "rtaCaseComment",
    opt Flag rta_case_description "rtaCaseDescription",
    opt Flag show_email_attachments_in_case_attachments_rl "showEmailAttachmentsInCaseAttachmentsRL",
    opt Flag show_fewer_close_actions "showFewerCloseActions",
    opt Text system_user_email "systemUserEmail",
    opt Flag use_system_email_address "useSystemEmailAddress",
    opt Flag use_system_user_as_default_case_user "useSystemUserAsDefaultCaseUser",
    opt Flag visible_in_css_checkbox "visibleInCssCheckbox",
    opt One(WebToCaseSettings) web_to_case "webToCase",
}
::sforce::component! { CaseSettings }

::sforce::enumeration! {
    /// `CaseSubjectOption`.
    pub enum CaseSubjectOption {
        SocialPostSource = "SocialPostSource",
        SocialPostContent = "SocialPostContent",
        BuildCustom = "BuildCustom",
    }
}

/// `CaseSubjectParticle`, a [`Metadata`].
#[derive(Default)]
pub struct CaseSubjectParticle {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `index`, required.
    pub index: Option<i32>,
    /// `textField`.
    pub text_field: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<CaseSubjectParticleType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CaseSubjectParticle: "CaseSubjectParticle" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Int index "index",
    opt Text text_field "textField",
    req Pick(CaseSubjectParticleType) r#type "type",
}
::sforce::component! { CaseSubjectParticle }

::sforce::enumeration! {
    /// `CaseSubjectParticleType`.
    pub enum CaseSubjectParticleType {
        ProvidedString = "ProvidedString",
        Source = "Source",
        MessageType = "MessageType",
        SocialHandle = "SocialHandle",
        SocialNetwork = "SocialNetwork",
        Sentiment = "Sentiment",
        RealName = "RealName",
        Content = "Content",
        PipeSeparator = "PipeSeparator",
        ColonSeparator = "ColonSeparator",
        HyphenSeparator = "HyphenSeparator",
    }
}

::sforce::enumeration! {
    /// `CaseType`.
    pub enum CaseType {
        Nominative = "Nominative",
        Accusative = "Accusative",
        Genitive = "Genitive",
        Dative = "Dative",
        Inessive = "Inessive",
        Elative = "Elative",
        Illative = "Illative",
        Adessive = "Adessive",
        Ablative = "Ablative",
        Allative = "Allative",
        Essive = "Essive",
        Translative = "Translative",
        Partitive = "Partitive",
        Objective = "Objective",
        Subjective = "Subjective",
        Instrumental = "Instrumental",
        Prepositional = "Prepositional",
        Locative = "Locative",
        Vocative = "Vocative",
        Sublative = "Sublative",
        Superessive = "Superessive",
        Delative = "Delative",
        Causalfinal = "Causalfinal",
        Essiveformal = "Essiveformal",
        Termanative = "Termanative",
        Distributive = "Distributive",
        Ergative = "Ergative",
        Adverbial = "Adverbial",
        Abessive = "Abessive",
        Comitative = "Comitative",
    }
}

/// `CatalogedApi`, a [`Metadata`].
#[derive(Default)]
pub struct CatalogedApi {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `descriptor`.
    pub descriptor: Option<String>,
    /// `externalSourceIdentifier`.
    pub external_source_identifier: Option<String>,
    /// `instances`.
    pub instances: ::sforce::List<CatalogedApiInstance>,
    /// `label`, required.
    pub label: Option<String>,
    /// `providerType`, required.
    pub provider_type: ::sforce::Pick<ExternalServiceRegistrationProviderType>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<APIType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CatalogedApi: "CatalogedApi" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    opt Text descriptor "descriptor",
    opt Text external_source_identifier "externalSourceIdentifier",
    opt List(CatalogedApiInstance) instances "instances",
    req Text label "label",
    req Pick(ExternalServiceRegistrationProviderType) provider_type "providerType",
    req Pick(APIType) r#type "type",
}
::sforce::component! { CatalogedApi }

/// `CatalogedApiArtifactVersionInfo`, a [`Metadata`].
#[derive(Default)]
pub struct CatalogedApiArtifactVersionInfo {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `releaseNotes`.
    pub release_notes: Option<String>,
    /// `revision`.
    pub revision: Option<i32>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// `version`, required.
    pub version: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CatalogedApiArtifactVersionInfo: "CatalogedApiArtifactVersionInfo" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text release_notes "releaseNotes",
    opt Int revision "revision",
    req Text r#type "type",
    req Text version "version",
}
::sforce::component! { CatalogedApiArtifactVersionInfo }

/// `CatalogedApiInstance`.
#[derive(Default)]
pub struct CatalogedApiInstance {
    /// `accessStatus`.
    pub access_status: ::sforce::Pick<APIInstanceAccessStatus>,
    /// `apiInstanceDescriptor`.
    pub api_instance_descriptor: Option<String>,
    /// `approvalType`.
    pub approval_type: ::sforce::Pick<APIInstanceApprovalType>,
    /// `endpointType`.
    pub endpoint_type: ::sforce::Pick<APIInstanceEndpointType>,
    /// `label`, required.
    pub label: Option<String>,
    /// `serviceRegistration`, required.
    pub service_registration: Option<String>,
    /// `uri`, required.
    pub uri: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CatalogedApiInstance: "CatalogedApiInstance" in API, base None, subtypes [], object None;
    opt Pick(APIInstanceAccessStatus) access_status "accessStatus",
    opt Text api_instance_descriptor "apiInstanceDescriptor",
    opt Pick(APIInstanceApprovalType) approval_type "approvalType",
    opt Pick(APIInstanceEndpointType) endpoint_type "endpointType",
    req Text label "label",
    req Text service_registration "serviceRegistration",
    req Text uri "uri",
}

/// `CatalogedApiVersion`, a [`Metadata`].
#[derive(Default)]
pub struct CatalogedApiVersion {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `catalogedApi`, required.
    pub cataloged_api: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `externalSourceIdentifier`.
    pub external_source_identifier: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `version`, required.
    pub version: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CatalogedApiVersion: "CatalogedApiVersion" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text cataloged_api "catalogedApi",
    opt Text description "description",
    opt Text external_source_identifier "externalSourceIdentifier",
    req Text label "label",
    req Text version "version",
}
::sforce::component! { CatalogedApiVersion }

::sforce::enumeration! {
    /// `CategoryGroupVisibility`.
    pub enum CategoryGroupVisibility {
        All = "ALL",
        None = "NONE",
        Custom = "CUSTOM",
    }
}

/// `Certificate`, a [`MetadataWithContent`].
#[derive(Default)]
pub struct Certificate {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `content`.
    pub content: Option<::sforce::Blob>,
    /// `caSigned`, required.
    pub ca_signed: Option<bool>,
    /// `encryptedWithPlatformEncryption`.
    pub encrypted_with_platform_encryption: Option<bool>,
    /// `expirationDate`.
    pub expiration_date: Option<::sforce::DateTime>,
    /// `keySize`.
    pub key_size: Option<i32>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `privateKeyExportable`.
    pub private_key_exportable: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Certificate: "Certificate" in API, base Some(&MetadataWithContent), subtypes [], object None;
    opt Text full_name "fullName",
    opt Blob content "content",
    req Flag ca_signed "caSigned",
    nil Flag encrypted_with_platform_encryption "encryptedWithPlatformEncryption",
    nil DateTime expiration_date "expirationDate",
    opt Int key_size "keySize",
    req Text master_label "masterLabel",
    nil Flag private_key_exportable "privateKeyExportable",
}
::sforce::component! { Certificate }

::sforce::enumeration! {
    /// `Channel`.
    pub enum Channel {
        AllChannels = "AllChannels",
        App = "App",
        Pkb = "Pkb",
        Csp = "Csp",
        Prm = "Prm",
    }
}

/// `ChannelLayout`, a [`Metadata`].
#[derive(Default)]
pub struct ChannelLayout {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `doesExcludeFieldLabels`.
    pub does_exclude_field_labels: Option<bool>,
    /// `doesExcludeFiles`.
    pub does_exclude_files: Option<bool>,
    /// `enabledChannels`.
    pub enabled_channels: Vec<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `layoutItems`.
    pub layout_items: ::sforce::List<ChannelLayoutItem>,
    /// `recordType`.
    pub record_type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ChannelLayout: "ChannelLayout" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag does_exclude_field_labels "doesExcludeFieldLabels",
    opt Flag does_exclude_files "doesExcludeFiles",
    opt Texts enabled_channels "enabledChannels",
    req Text label "label",
    opt List(ChannelLayoutItem) layout_items "layoutItems",
    opt Text record_type "recordType",
}
::sforce::component! { ChannelLayout }

/// `ChannelLayoutItem`.
#[derive(Default)]
pub struct ChannelLayoutItem {
    /// `field`, required.
    pub field: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ChannelLayoutItem: "ChannelLayoutItem" in API, base None, subtypes [], object None;
    req Text field "field",
}

::sforce::enumeration! {
    /// `ChannelMode`.
    pub enum ChannelMode {
        Messaging = "Messaging",
        Voice = "Voice",
    }
}

/// `ChannelObjectLinkingRule`, a [`Metadata`].
#[derive(Default)]
pub struct ChannelObjectLinkingRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `actionForNoRecordFound`, required.
    pub action_for_no_record_found: ::sforce::Pick<ActionForNoRecordFound>,
    /// `actionForSingleRecordFound`, required.
    pub action_for_single_record_found: ::sforce::Pick<ActionForSingleRecordFound>,
    /// `channelType`, required.
    pub channel_type: ::sforce::Pick<ChannelType>,
    /// `description`.
    pub description: Option<String>,
    /// `isLinkedRecordOpenedAsSubTab`, required.
    pub is_linked_record_opened_as_sub_tab: Option<bool>,
    /// `isRuleActive`, required.
    pub is_rule_active: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `objectToLink`, required.
    pub object_to_link: ::sforce::Pick<ObjectToLink>,
    /// `ruleName`, required.
    pub rule_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ChannelObjectLinkingRule: "ChannelObjectLinkingRule" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Pick(ActionForNoRecordFound) action_for_no_record_found "actionForNoRecordFound",
    req Pick(ActionForSingleRecordFound) action_for_single_record_found "actionForSingleRecordFound",
    req Pick(ChannelType) channel_type "channelType",
    opt Text description "description",
    req Flag is_linked_record_opened_as_sub_tab "isLinkedRecordOpenedAsSubTab",
    req Flag is_rule_active "isRuleActive",
    req Text master_label "masterLabel",
    req Pick(ObjectToLink) object_to_link "objectToLink",
    req Text rule_name "ruleName",
}
::sforce::component! { ChannelObjectLinkingRule }

/// `ChannelRevMgmtSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ChannelRevMgmtSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableDesignRegistration`.
    pub enable_design_registration: Option<bool>,
    /// `enablePriceProtection`.
    pub enable_price_protection: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ChannelRevMgmtSettings: "ChannelRevMgmtSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_design_registration "enableDesignRegistration",
    opt Flag enable_price_protection "enablePriceProtection",
}
::sforce::component! { ChannelRevMgmtSettings }

::sforce::enumeration! {
    /// `ChannelSource`.
    pub enum ChannelSource {
        Other = "Other",
        Phone = "Phone",
        Chat = "Chat",
    }
}

::sforce::enumeration! {
    /// `ChannelType`.
    pub enum ChannelType {
        FacebookMessenger = "FacebookMessenger",
        Text = "Text",
        WeChat = "WeChat",
        WhatsApp = "WhatsApp",
        Phone = "Phone",
    }
}

::sforce::enumeration! {
    /// `ChartAxis`.
    pub enum ChartAxis {
        X = "x",
        Y = "y",
        Y2 = "y2",
        R = "r",
    }
}

::sforce::enumeration! {
    /// `ChartBackgroundDirection`.
    pub enum ChartBackgroundDirection {
        TopToBottom = "TopToBottom",
        LeftToRight = "LeftToRight",
        Diagonal = "Diagonal",
    }
}

::sforce::enumeration! {
    /// `ChartColorPalettes`.
    pub enum ChartColorPalettes {
        Default = "Default",
        Gray = "gray",
        ColorSafe = "colorSafe",
        Unity = "unity",
        Justice = "justice",
        Nightfall = "nightfall",
        Sunrise = "sunrise",
        Bluegrass = "bluegrass",
        Tropic = "tropic",
        Heat = "heat",
        Dusk = "dusk",
        Pond = "pond",
        Watermelon = "watermelon",
        Fire = "fire",
        Water = "water",
        Earth = "earth",
        Accessible = "accessible",
    }
}

::sforce::enumeration! {
    /// `ChartLegendPosition`.
    pub enum ChartLegendPosition {
        Right = "Right",
        Bottom = "Bottom",
        OnChart = "OnChart",
    }
}

::sforce::enumeration! {
    /// `ChartPosition`.
    pub enum ChartPosition {
        ChartTop = "CHART_TOP",
        ChartBottom = "CHART_BOTTOM",
    }
}

::sforce::enumeration! {
    /// `ChartRangeType`.
    pub enum ChartRangeType {
        Auto = "Auto",
        Manual = "Manual",
    }
}

/// `ChartSummary`.
#[derive(Default)]
pub struct ChartSummary {
    /// `aggregate`.
    pub aggregate: ::sforce::Pick<ReportSummaryType>,
    /// `axisBinding`.
    pub axis_binding: ::sforce::Pick<ChartAxis>,
    /// `column`, required.
    pub column: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ChartSummary: "ChartSummary" in API, base None, subtypes [], object None;
    opt Pick(ReportSummaryType) aggregate "aggregate",
    opt Pick(ChartAxis) axis_binding "axisBinding",
    req Text column "column",
}

::sforce::enumeration! {
    /// `ChartTheme`.
    pub enum ChartTheme {
        Light = "light",
        Dark = "dark",
    }
}

::sforce::enumeration! {
    /// `ChartType`.
    pub enum ChartType {
        None = "None",
        Scatter = "Scatter",
        ScatterGrouped = "ScatterGrouped",
        Bubble = "Bubble",
        BubbleGrouped = "BubbleGrouped",
        HorizontalBar = "HorizontalBar",
        HorizontalBarGrouped = "HorizontalBarGrouped",
        HorizontalBarStacked = "HorizontalBarStacked",
        HorizontalBarStackedTo100 = "HorizontalBarStackedTo100",
        VerticalColumn = "VerticalColumn",
        VerticalColumnGrouped = "VerticalColumnGrouped",
        VerticalColumnStacked = "VerticalColumnStacked",
        VerticalColumnStackedTo100 = "VerticalColumnStackedTo100",
        Line = "Line",
        LineGrouped = "LineGrouped",
        LineCumulative = "LineCumulative",
        LineCumulativeGrouped = "LineCumulativeGrouped",
        Pie = "Pie",
        Donut = "Donut",
        Funnel = "Funnel",
        VerticalColumnLine = "VerticalColumnLine",
        VerticalColumnGroupedLine = "VerticalColumnGroupedLine",
        VerticalColumnStackedLine = "VerticalColumnStackedLine",
        Plugin = "Plugin",
    }
}

::sforce::enumeration! {
    /// `ChartUnits`.
    pub enum ChartUnits {
        Auto = "Auto",
        Integer = "Integer",
        Hundreds = "Hundreds",
        Thousands = "Thousands",
        Millions = "Millions",
        Billions = "Billions",
        Trillions = "Trillions",
    }
}

/// `ChatterAnswersReputationLevel`.
#[derive(Default)]
pub struct ChatterAnswersReputationLevel {
    /// `name`, required.
    pub name: Option<String>,
    /// `value`, required.
    pub value: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ChatterAnswersReputationLevel: "ChatterAnswersReputationLevel" in API, base None, subtypes [], object None;
    req Text name "name",
    req Int value "value",
}

/// `ChatterAnswersSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ChatterAnswersSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `emailFollowersOnBestAnswer`.
    pub email_followers_on_best_answer: Option<bool>,
    /// `emailFollowersOnReply`.
    pub email_followers_on_reply: Option<bool>,
    /// `emailOwnerOnPrivateReply`.
    pub email_owner_on_private_reply: Option<bool>,
    /// `emailOwnerOnReply`.
    pub email_owner_on_reply: Option<bool>,
    /// `enableAnswerViaEmail`.
    pub enable_answer_via_email: Option<bool>,
    /// `enableChatterAnswers`, required.
    pub enable_chatter_answers: Option<bool>,
    /// `enableFacebookSSO`.
    pub enable_facebook_sso: Option<bool>,
    /// `enableInlinePublisher`.
    pub enable_inline_publisher: Option<bool>,
    /// `enableReputation`.
    pub enable_reputation: Option<bool>,
    /// `enableRichTextEditor`.
    pub enable_rich_text_editor: Option<bool>,
    /// `facebookAuthProvider`.
    pub facebook_auth_provider: Option<String>,
    /// `showInPortals`.
    pub show_in_portals: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ChatterAnswersSettings: "ChatterAnswersSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag email_followers_on_best_answer "emailFollowersOnBestAnswer",
    opt Flag email_followers_on_reply "emailFollowersOnReply",
    opt Flag email_owner_on_private_reply "emailOwnerOnPrivateReply",
    opt Flag email_owner_on_reply "emailOwnerOnReply",
    opt Flag enable_answer_via_email "enableAnswerViaEmail",
    req Flag enable_chatter_answers "enableChatterAnswers",
    opt Flag enable_facebook_sso "enableFacebookSSO",
    opt Flag enable_inline_publisher "enableInlinePublisher",
    opt Flag enable_reputation "enableReputation",
    opt Flag enable_rich_text_editor "enableRichTextEditor",
    opt Text facebook_auth_provider "facebookAuthProvider",
    opt Flag show_in_portals "showInPortals",
}
::sforce::component! { ChatterAnswersSettings }

/// `ChatterEmailsMDSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ChatterEmailsMDSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableChatterDigestEmailsApiOnly`.
    pub enable_chatter_digest_emails_api_only: Option<bool>,
    /// `enableChatterEmailAttachment`.
    pub enable_chatter_email_attachment: Option<bool>,
    /// `enableCollaborationEmail`.
    pub enable_collaboration_email: Option<bool>,
    /// `enableDisplayAppDownloadBadges`.
    pub enable_display_app_download_badges: Option<bool>,
    /// `enableEmailReplyToChatter`.
    pub enable_email_reply_to_chatter: Option<bool>,
    /// `enableEmailToChatter`.
    pub enable_email_to_chatter: Option<bool>,
    /// `noQnOwnNotifyOnCaseCmt`.
    pub no_qn_own_notify_on_case_cmt: Option<bool>,
    /// `noQnOwnNotifyOnRep`.
    pub no_qn_own_notify_on_rep: Option<bool>,
    /// `noQnSubNotifyOnBestR`.
    pub no_qn_sub_notify_on_best_r: Option<bool>,
    /// `noQnSubNotifyOnRep`.
    pub no_qn_sub_notify_on_rep: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ChatterEmailsMDSettings: "ChatterEmailsMDSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_chatter_digest_emails_api_only "enableChatterDigestEmailsApiOnly",
    opt Flag enable_chatter_email_attachment "enableChatterEmailAttachment",
    opt Flag enable_collaboration_email "enableCollaborationEmail",
    opt Flag enable_display_app_download_badges "enableDisplayAppDownloadBadges",
    opt Flag enable_email_reply_to_chatter "enableEmailReplyToChatter",
    opt Flag enable_email_to_chatter "enableEmailToChatter",
    opt Flag no_qn_own_notify_on_case_cmt "noQnOwnNotifyOnCaseCmt",
    opt Flag no_qn_own_notify_on_rep "noQnOwnNotifyOnRep",
    opt Flag no_qn_sub_notify_on_best_r "noQnSubNotifyOnBestR",
    opt Flag no_qn_sub_notify_on_rep "noQnSubNotifyOnRep",
}
::sforce::component! { ChatterEmailsMDSettings }

/// `ChatterExtension`, a [`Metadata`].
#[derive(Default)]
pub struct ChatterExtension {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `compositionComponent`, required.
    pub composition_component: Option<String>,
    /// `description`, required.
    pub description: Option<String>,
    /// `extensionName`, required.
    pub extension_name: Option<String>,
    /// `headerText`.
    pub header_text: Option<String>,
    /// `hoverText`.
    pub hover_text: Option<String>,
    /// `icon`, required.
    pub icon: Option<String>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `renderComponent`, required.
    pub render_component: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<ChatterExtensionType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ChatterExtension: "ChatterExtension" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text composition_component "compositionComponent",
    req Text description "description",
    req Text extension_name "extensionName",
    opt Text header_text "headerText",
    opt Text hover_text "hoverText",
    req Text icon "icon",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
    req Text render_component "renderComponent",
    req Pick(ChatterExtensionType) r#type "type",
}
::sforce::component! { ChatterExtension }

::sforce::enumeration! {
    /// `ChatterExtensionType`.
    pub enum ChatterExtensionType {
        Lightning = "Lightning",
    }
}

/// `ChatterSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ChatterSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `allowChatterGroupArchiving`.
    pub allow_chatter_group_archiving: Option<bool>,
    /// `allowRecordsInChatterGroup`.
    pub allow_records_in_chatter_group: Option<bool>,
    /// `enableApprovalRequest`.
    pub enable_approval_request: Option<bool>,
    /// `enableCaseFeedRelativeTimestamps`.
    pub enable_case_feed_relative_timestamps: Option<bool>,
    /// `enableChatter`.
    pub enable_chatter: Option<bool>,
    /// `enableChatterEmoticons`.
    pub enable_chatter_emoticons: Option<bool>,
    /// `enableFeedEdit`.
    pub enable_feed_edit: Option<bool>,
    /// `enableFeedPinning`.
    pub enable_feed_pinning: Option<bool>,
    /// `enableFeedsDraftPosts`.
    pub enable_feeds_draft_posts: Option<bool>,
    /// `enableFeedsRichText`.
    pub enable_feeds_rich_text: Option<bool>,
    /// `enableInviteCsnUsers`.
    pub enable_invite_csn_users: Option<bool>,
    /// `enableOutOfOfficeEnabledPref`.
    pub enable_out_of_office_enabled_pref: Option<bool>,
    /// `enableRichLinkPreviewsInFeed`.
    pub enable_rich_link_previews_in_feed: Option<bool>,
    /// `enableTodayRecsInFeed`.
    pub enable_today_recs_in_feed: Option<bool>,
    /// `unlistedGroupsEnabled`.
    pub unlisted_groups_enabled: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ChatterSettings: "ChatterSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag allow_chatter_group_archiving "allowChatterGroupArchiving",
    opt Flag allow_records_in_chatter_group "allowRecordsInChatterGroup",
    opt Flag enable_approval_request "enableApprovalRequest",
    opt Flag enable_case_feed_relative_timestamps "enableCaseFeedRelativeTimestamps",
    opt Flag enable_chatter "enableChatter",
    opt Flag enable_chatter_emoticons "enableChatterEmoticons",
    opt Flag enable_feed_edit "enableFeedEdit",
    opt Flag enable_feed_pinning "enableFeedPinning",
    opt Flag enable_feeds_draft_posts "enableFeedsDraftPosts",
    opt Flag enable_feeds_rich_text "enableFeedsRichText",
    opt Flag enable_invite_csn_users "enableInviteCsnUsers",
    opt Flag enable_out_of_office_enabled_pref "enableOutOfOfficeEnabledPref",
    opt Flag enable_rich_link_previews_in_feed "enableRichLinkPreviewsInFeed",
    opt Flag enable_today_recs_in_feed "enableTodayRecsInFeed",
    opt Flag unlisted_groups_enabled "unlistedGroupsEnabled",
}
::sforce::component! { ChatterSettings }

/// `ChoiceList`, a [`Metadata`].
#[derive(Default)]
pub struct ChoiceList {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `choiceListValue`.
    pub choice_list_value: ::sforce::List<ChoiceListValue>,
    /// `description`.
    pub description: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ChoiceList: "ChoiceList" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(ChoiceListValue) choice_list_value "choiceListValue",
    opt Text description "description",
    req Text master_label "masterLabel",
}
::sforce::component! { ChoiceList }

/// `ChoiceListValue`.
#[derive(Default)]
pub struct ChoiceListValue {
    /// `embeddedServiceCustomLabels`.
    pub embedded_service_custom_labels: ::sforce::List<EmbeddedServiceCustomLabel>,
    /// `isDefaultValue`, required.
    pub is_default_value: Option<bool>,
    /// `order`, required.
    pub order: Option<i32>,
    /// `valueName`, required.
    pub value_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ChoiceListValue: "ChoiceListValue" in API, base None, subtypes [], object None;
    opt List(EmbeddedServiceCustomLabel) embedded_service_custom_labels "embeddedServiceCustomLabels",
    req Flag is_default_value "isDefaultValue",
    req Int order "order",
    req Text value_name "valueName",
}

/// `ClaimMgmtFoundationEnabledSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ClaimMgmtFoundationEnabledSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableWarrantyClaimMgmt`.
    pub enable_warranty_claim_mgmt: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ClaimMgmtFoundationEnabledSettings: "ClaimMgmtFoundationEnabledSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_warranty_claim_mgmt "enableWarrantyClaimMgmt",
}
::sforce::component! { ClaimMgmtFoundationEnabledSettings }

::sforce::enumeration! {
    /// `ClassificationType`.
    pub enum ClassificationType {
        ComplianceCategory = "ComplianceCategory",
        FieldSet = "FieldSet",
    }
}

/// `CleanDataService`, a [`Metadata`].
#[derive(Default)]
pub struct CleanDataService {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `cleanRules`.
    pub clean_rules: ::sforce::List<CleanRule>,
    /// `description`, required.
    pub description: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `matchEngine`, required.
    pub match_engine: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CleanDataService: "CleanDataService" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(CleanRule) clean_rules "cleanRules",
    req Text description "description",
    req Text master_label "masterLabel",
    req Text match_engine "matchEngine",
}
::sforce::component! { CleanDataService }

/// `CleanRule`.
#[derive(Default)]
pub struct CleanRule {
    /// `bulkEnabled`, required.
    pub bulk_enabled: Option<bool>,
    /// `bypassTriggers`, required.
    pub bypass_triggers: Option<bool>,
    /// `bypassWorkflow`, required.
    pub bypass_workflow: Option<bool>,
    /// `description`, required.
    pub description: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `fieldMappings`.
    pub field_mappings: ::sforce::List<FieldMapping>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `matchRule`, required.
    pub match_rule: Option<String>,
    /// `sourceSobjectType`, required.
    pub source_sobject_type: Option<String>,
    /// `status`, required.
    pub status: ::sforce::Pick<CleanRuleStatus>,
    /// `targetSobjectType`, required.
    pub target_sobject_type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CleanRule: "CleanRule" in API, base None, subtypes [], object None;
    req Flag bulk_enabled "bulkEnabled",
    req Flag bypass_triggers "bypassTriggers",
    req Flag bypass_workflow "bypassWorkflow",
    req Text description "description",
    req Text developer_name "developerName",
    opt List(FieldMapping) field_mappings "fieldMappings",
    req Text master_label "masterLabel",
    req Text match_rule "matchRule",
    req Text source_sobject_type "sourceSobjectType",
    req Pick(CleanRuleStatus) status "status",
    req Text target_sobject_type "targetSobjectType",
}

::sforce::enumeration! {
    /// `CleanRuleStatus`.
    pub enum CleanRuleStatus {
        Inactive = "Inactive",
        Active = "Active",
    }
}

::sforce::enumeration! {
    /// `ClientAuthMode`.
    pub enum ClientAuthMode {
        Sso = "SSO",
        Custom = "Custom",
        Mixed = "Mixed",
    }
}

/// `CmsnStmtLineItemConfig`, a [`Metadata`].
#[derive(Default)]
pub struct CmsnStmtLineItemConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `failureStatus`, required.
    pub failure_status: Option<String>,
    /// `insPolicyMatchingCriteria`, required.
    pub ins_policy_matching_criteria: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `reprocessingEligibility`, required.
    pub reprocessing_eligibility: Option<String>,
    /// `successStatus`, required.
    pub success_status: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CmsnStmtLineItemConfig: "CmsnStmtLineItemConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text failure_status "failureStatus",
    req Text ins_policy_matching_criteria "insPolicyMatchingCriteria",
    req Text master_label "masterLabel",
    req Text reprocessing_eligibility "reprocessingEligibility",
    req Text success_status "successStatus",
}
::sforce::component! { CmsnStmtLineItemConfig }

/// `CmsnStmtLineItemTypConfig`, a [`Metadata`].
#[derive(Default)]
pub struct CmsnStmtLineItemTypConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `brkrRevSpltArngLnItmTyp`.
    pub brkr_rev_splt_arng_ln_itm_typ: Option<String>,
    /// `commissionStmtLineItemType`, required.
    pub commission_stmt_line_item_type: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `prodSplitArngLineItemType`.
    pub prod_split_arng_line_item_type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CmsnStmtLineItemTypConfig: "CmsnStmtLineItemTypConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text brkr_rev_splt_arng_ln_itm_typ "brkrRevSpltArngLnItmTyp",
    req Text commission_stmt_line_item_type "commissionStmtLineItemType",
    req Text master_label "masterLabel",
    opt Text prod_split_arng_line_item_type "prodSplitArngLineItemType",
}
::sforce::component! { CmsnStmtLineItemTypConfig }

/// `CodeBuilderSettings`, a [`Metadata`].
#[derive(Default)]
pub struct CodeBuilderSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableCodeBuilder`.
    pub enable_code_builder: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CodeBuilderSettings: "CodeBuilderSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_code_builder "enableCodeBuilder",
}
::sforce::component! { CodeBuilderSettings }

/// `CodeCoverageResult`.
#[derive(Default)]
pub struct CodeCoverageResult {
    /// `dmlInfo`.
    pub dml_info: ::sforce::List<CodeLocation>,
    /// `id`, required.
    pub id: Option<::sforce::Id>,
    /// `locationsNotCovered`.
    pub locations_not_covered: ::sforce::List<CodeLocation>,
    /// `methodInfo`.
    pub method_info: ::sforce::List<CodeLocation>,
    /// `name`, required.
    pub name: Option<String>,
    /// `namespace`.
    pub namespace: Option<String>,
    /// `numLocations`, required.
    pub num_locations: Option<i32>,
    /// `numLocationsNotCovered`, required.
    pub num_locations_not_covered: Option<i32>,
    /// `soqlInfo`.
    pub soql_info: ::sforce::List<CodeLocation>,
    /// `soslInfo`.
    pub sosl_info: ::sforce::List<CodeLocation>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CodeCoverageResult: "CodeCoverageResult" in API, base None, subtypes [], object None;
    opt List(CodeLocation) dml_info "dmlInfo",
    req Id id "id",
    opt List(CodeLocation) locations_not_covered "locationsNotCovered",
    opt List(CodeLocation) method_info "methodInfo",
    req Text name "name",
    reqnil Text namespace "namespace",
    req Int num_locations "numLocations",
    req Int num_locations_not_covered "numLocationsNotCovered",
    opt List(CodeLocation) soql_info "soqlInfo",
    opt List(CodeLocation) sosl_info "soslInfo",
    req Text r#type "type",
}

/// `CodeCoverageWarning`.
#[derive(Default)]
pub struct CodeCoverageWarning {
    /// `id`, required.
    pub id: Option<::sforce::Id>,
    /// `message`, required.
    pub message: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `namespace`.
    pub namespace: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CodeCoverageWarning: "CodeCoverageWarning" in API, base None, subtypes [], object None;
    req Id id "id",
    req Text message "message",
    reqnil Text name "name",
    reqnil Text namespace "namespace",
}

::sforce::enumeration! {
    /// `CodeFeature`.
    pub enum CodeFeature {
        ServiceCloudVoice = "ServiceCloudVoice",
        ServiceCloudNative = "ServiceCloudNative",
    }
}

/// `CodeLocation`.
#[derive(Default)]
pub struct CodeLocation {
    /// `column`, required.
    pub column: Option<i32>,
    /// `line`, required.
    pub line: Option<i32>,
    /// `numExecutions`, required.
    pub num_executions: Option<i32>,
    /// `time`, required.
    pub time: Option<::sforce::Number>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CodeLocation: "CodeLocation" in API, base None, subtypes [], object None;
    req Int column "column",
    req Int line "line",
    req Int num_executions "numExecutions",
    req Num time "time",
}

::sforce::enumeration! {
    /// `CodeProvider`.
    pub enum CodeProvider {
        Bandwidth = "Bandwidth",
        Inteliquent = "Inteliquent",
        Sinch = "Sinch",
    }
}

::sforce::enumeration! {
    /// `CodeProvisioningStatus`.
    pub enum CodeProvisioningStatus {
        Unknown = "UNKNOWN",
        Waiting = "WAITING",
        InProgress = "IN_PROGRESS",
        Done = "DONE",
        Failed = "FAILED",
        PendingAttachments = "PENDING_ATTACHMENTS",
        InQueue = "IN_QUEUE",
        Approved = "APPROVED",
        Rejected = "REJECTED",
        Pending = "PENDING",
    }
}

::sforce::enumeration! {
    /// `CodeStatus`.
    pub enum CodeStatus {
        Requested = "Requested",
        Allocated = "Allocated",
        Provisioning = "Provisioning",
        Live = "Live",
        Cancelled = "Cancelled",
        Inventory = "Inventory",
        Attrition = "Attrition",
        Suspended = "Suspended",
        Imported = "Imported",
        Verifying = "Verifying",
        Failed = "Failed",
    }
}

::sforce::enumeration! {
    /// `CodeSubType`.
    pub enum CodeSubType {
        Arbitrary = "Arbitrary",
        Vanity = "Vanity",
        Tendlc = "TENDLC",
        International = "International",
        TollFree = "TollFree",
        Preregistered = "Preregistered",
        Dynamic = "Dynamic",
    }
}

/// `CollectionsDashboardSettings`, a [`Metadata`].
#[derive(Default)]
pub struct CollectionsDashboardSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableCollectionsDashboard`.
    pub enable_collections_dashboard: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CollectionsDashboardSettings: "CollectionsDashboardSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_collections_dashboard "enableCollectionsDashboard",
}
::sforce::component! { CollectionsDashboardSettings }

/// `CommandAction`, a [`Metadata`].
#[derive(Default)]
pub struct CommandAction {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `actionType`, required.
    pub action_type: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `intents`.
    pub intents: ::sforce::List<CommandActionIntent>,
    /// `label`, required.
    pub label: Option<String>,
    /// `parameters`.
    pub parameters: ::sforce::List<CommandActionParam>,
    /// `responseTemplates`.
    pub response_templates: ::sforce::List<CommandActionResponse>,
    /// `target`.
    pub target: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CommandAction: "CommandAction" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text action_type "actionType",
    opt Text description "description",
    opt List(CommandActionIntent) intents "intents",
    req Text label "label",
    opt List(CommandActionParam) parameters "parameters",
    opt List(CommandActionResponse) response_templates "responseTemplates",
    opt Text target "target",
}
::sforce::component! { CommandAction }

/// `CommandActionIntent`.
#[derive(Default)]
pub struct CommandActionIntent {
    /// `phrase`, required.
    pub phrase: Option<String>,
    /// `responseTemplates`.
    pub response_templates: ::sforce::List<CommandActionResponse>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CommandActionIntent: "CommandActionIntent" in API, base None, subtypes [], object None;
    req Text phrase "phrase",
    opt List(CommandActionResponse) response_templates "responseTemplates",
}

/// `CommandActionParam`.
#[derive(Default)]
pub struct CommandActionParam {
    /// `defaultValue`.
    pub default_value: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `required`.
    pub required: Option<bool>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CommandActionParam: "CommandActionParam" in API, base None, subtypes [], object None;
    opt Text default_value "defaultValue",
    opt Text description "description",
    req Text name "name",
    opt Flag required "required",
    req Text r#type "type",
}

/// `CommandActionResponse`.
#[derive(Default)]
pub struct CommandActionResponse {
    /// `template`, required.
    pub template: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CommandActionResponse: "CommandActionResponse" in API, base None, subtypes [], object None;
    req Text template "template",
}

/// `CommerceSettings`, a [`Metadata`].
#[derive(Default)]
pub struct CommerceSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `b2CMerchantAgentEnabled`.
    pub b2_c_merchant_agent_enabled: Option<bool>,
    /// `buyerGroupExtensibility`.
    pub buyer_group_extensibility: Option<bool>,
    /// `commerceAnalyticsEnabled`.
    pub commerce_analytics_enabled: Option<bool>,
    /// `commerceAppEnabled`.
    pub commerce_app_enabled: Option<bool>,
    /// `commerceConciergeEnabled`.
    pub commerce_concierge_enabled: Option<bool>,
    /// `commerceCopilotEcomEnabled`.
    pub commerce_copilot_ecom_enabled: Option<bool>,
    /// `commerceDCSegmentEnabled`.
    pub commerce_dc_segment_enabled: Option<bool>,
    /// `commerceDiscoveryExpansion`.
    pub commerce_discovery_expansion: Option<bool>,
    /// `commerceEnabled`.
    pub commerce_enabled: Option<bool>,
    /// `commerceNGPEnabled`.
    pub commerce_ngp_enabled: Option<bool>,
    /// `commerceRLMSubs`.
    pub commerce_rlm_subs: Option<bool>,
    /// `convCommShopCopilotEnabled`.
    pub conv_comm_shop_copilot_enabled: Option<bool>,
    /// `enableCheckoutHSOIPref`.
    pub enable_checkout_hsoi_pref: Option<bool>,
    /// `extendCommerceContext`.
    pub extend_commerce_context: Option<bool>,
    /// `generateInvPerSubscription`.
    pub generate_inv_per_subscription: Option<bool>,
    /// `lowestUnitPriceTracking`.
    pub lowest_unit_price_tracking: Option<bool>,
    /// `messagingEngagementDataKit`.
    pub messaging_engagement_data_kit: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CommerceSettings: "CommerceSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag b2_c_merchant_agent_enabled "b2CMerchantAgentEnabled",
    opt Flag buyer_group_extensibility "buyerGroupExtensibility",
    opt Flag commerce_analytics_enabled "commerceAnalyticsEnabled",
    opt Flag commerce_app_enabled "commerceAppEnabled",
    opt Flag commerce_concierge_enabled "commerceConciergeEnabled",
    opt Flag commerce_copilot_ecom_enabled "commerceCopilotEcomEnabled",
    opt Flag commerce_dc_segment_enabled "commerceDCSegmentEnabled",
    opt Flag commerce_discovery_expansion "commerceDiscoveryExpansion",
    opt Flag commerce_enabled "commerceEnabled",
    opt Flag commerce_ngp_enabled "commerceNGPEnabled",
    opt Flag commerce_rlm_subs "commerceRLMSubs",
    opt Flag conv_comm_shop_copilot_enabled "convCommShopCopilotEnabled",
    opt Flag enable_checkout_hsoi_pref "enableCheckoutHSOIPref",
    opt Flag extend_commerce_context "extendCommerceContext",
    opt Flag generate_inv_per_subscription "generateInvPerSubscription",
    opt Flag lowest_unit_price_tracking "lowestUnitPriceTracking",
    opt Flag messaging_engagement_data_kit "messagingEngagementDataKit",
}
::sforce::component! { CommerceSettings }

/// `CommissionStatementConfig`, a [`Metadata`].
#[derive(Default)]
pub struct CommissionStatementConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `cmsnProcBatchPrcJobDef`.
    pub cmsn_proc_batch_prc_job_def: Option<String>,
    /// `failureStatus`, required.
    pub failure_status: Option<String>,
    /// `inProgressStatus`, required.
    pub in_progress_status: Option<String>,
    /// `invalidProducerCmsnStatus`.
    pub invalid_producer_cmsn_status: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `partialSuccessStatus`, required.
    pub partial_success_status: Option<String>,
    /// `stdCmsnProcBtchPrcJobDef`.
    pub std_cmsn_proc_btch_prc_job_def: Option<String>,
    /// `successStatus`, required.
    pub success_status: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CommissionStatementConfig: "CommissionStatementConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text cmsn_proc_batch_prc_job_def "cmsnProcBatchPrcJobDef",
    req Text failure_status "failureStatus",
    req Text in_progress_status "inProgressStatus",
    opt Text invalid_producer_cmsn_status "invalidProducerCmsnStatus",
    req Text master_label "masterLabel",
    req Text partial_success_status "partialSuccessStatus",
    opt Text std_cmsn_proc_btch_prc_job_def "stdCmsnProcBtchPrcJobDef",
    req Text success_status "successStatus",
}
::sforce::component! { CommissionStatementConfig }

/// `CommsServiceConsoleSettings`, a [`Metadata`].
#[derive(Default)]
pub struct CommsServiceConsoleSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableCommsServiceConsole`.
    pub enable_comms_service_console: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CommsServiceConsoleSettings: "CommsServiceConsoleSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_comms_service_console "enableCommsServiceConsole",
}
::sforce::component! { CommsServiceConsoleSettings }

/// `CommunicationChannelLine`, a [`Metadata`].
#[derive(Default)]
pub struct CommunicationChannelLine {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `aggregatorName`.
    pub aggregator_name: ::sforce::Pick<AggregatorName>,
    /// `brandName`.
    pub brand_name: Option<String>,
    /// `campaignName`.
    pub campaign_name: Option<String>,
    /// `code`.
    pub code: Option<String>,
    /// `codeFeature`.
    pub code_feature: ::sforce::Pick<CodeFeature>,
    /// `codeOrderNumber`.
    pub code_order_number: Option<String>,
    /// `codePrefix`.
    pub code_prefix: Option<String>,
    /// `codeProvider`.
    pub code_provider: ::sforce::Pick<CodeProvider>,
    /// `codeProvisioningStatus`.
    pub code_provisioning_status: ::sforce::Pick<CodeProvisioningStatus>,
    /// `codeStatus`.
    pub code_status: ::sforce::Pick<CodeStatus>,
    /// `codeSubType`.
    pub code_sub_type: ::sforce::Pick<CodeSubType>,
    /// `communicationChannelLineType`.
    pub communication_channel_line_type: ::sforce::Pick<CommunicationChannelLineType>,
    /// `country`.
    pub country: Option<String>,
    /// `externalCampaignIdentifier`.
    pub external_campaign_identifier: Option<String>,
    /// `externalCodeIdentifier`.
    pub external_code_identifier: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `inboundCallDirection`.
    pub inbound_call_direction: Option<bool>,
    /// `isChannelCreationLaunchPoint`.
    pub is_channel_creation_launch_point: Option<bool>,
    /// `isDefaultForOutbound`.
    pub is_default_for_outbound: Option<bool>,
    /// `isExternallyProcured`.
    pub is_externally_procured: Option<bool>,
    /// `isMigrationComplete`.
    pub is_migration_complete: Option<bool>,
    /// `isSyncGlobalDataStore`.
    pub is_sync_global_data_store: Option<bool>,
    /// `masterLabel`.
    pub master_label: Option<String>,
    /// `notes`.
    pub notes: Option<String>,
    /// `outboundCallDirection`.
    pub outbound_call_direction: Option<bool>,
    /// `platform`.
    pub platform: Option<String>,
    /// `primarySubTenantIdentifier`.
    pub primary_sub_tenant_identifier: Option<String>,
    /// `primaryTenantIdentifier`.
    pub primary_tenant_identifier: Option<String>,
    /// `pstnVoiceEnabled`.
    pub pstn_voice_enabled: Option<bool>,
    /// `regulatoryStatus`.
    pub regulatory_status: ::sforce::Pick<RegulatoryStatus>,
    /// `smsEnabled`.
    pub sms_enabled: Option<bool>,
    /// `sourceCountryCode`.
    pub source_country_code: ::sforce::Pick<SourceCountryCode>,
    /// `vendorRetry`.
    pub vendor_retry: Option<i32>,
    /// `voiceEdgeLocation`.
    pub voice_edge_location: Option<String>,
    /// `whatsappMessagingEnabled`.
    pub whatsapp_messaging_enabled: Option<bool>,
    /// `whatsappVoiceEnabled`.
    pub whatsapp_voice_enabled: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CommunicationChannelLine: "CommunicationChannelLine" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Pick(AggregatorName) aggregator_name "aggregatorName",
    opt Text brand_name "brandName",
    opt Text campaign_name "campaignName",
    opt Text code "code",
    opt Pick(CodeFeature) code_feature "codeFeature",
    opt Text code_order_number "codeOrderNumber",
    opt Text code_prefix "codePrefix",
    opt Pick(CodeProvider) code_provider "codeProvider",
    opt Pick(CodeProvisioningStatus) code_provisioning_status "codeProvisioningStatus",
    opt Pick(CodeStatus) code_status "codeStatus",
    opt Pick(CodeSubType) code_sub_type "codeSubType",
    opt Pick(CommunicationChannelLineType) communication_channel_line_type "communicationChannelLineType",
    opt Text country "country",
    opt Text external_campaign_identifier "externalCampaignIdentifier",
    opt Text external_code_identifier "externalCodeIdentifier",
    opt Text id "id",
    opt Flag inbound_call_direction "inboundCallDirection",
    opt Flag is_channel_creation_launch_point "isChannelCreationLaunchPoint",
    opt Flag is_default_for_outbound "isDefaultForOutbound",
    opt Flag is_externally_procured "isExternallyProcured",
    opt Flag is_migration_complete "isMigrationComplete",
    opt Flag is_sync_global_data_store "isSyncGlobalDataStore",
    opt Text master_label "masterLabel",
    opt Text notes "notes",
    opt Flag outbound_call_direction "outboundCallDirection",
    opt Text platform "platform",
    opt Text primary_sub_tenant_identifier "primarySubTenantIdentifier",
    opt Text primary_tenant_identifier "primaryTenantIdentifier",
    opt Flag pstn_voice_enabled "pstnVoiceEnabled",
    opt Pick(RegulatoryStatus) regulatory_status "regulatoryStatus",
    opt Flag sms_enabled "smsEnabled",
    opt Pick(SourceCountryCode) source_country_code "sourceCountryCode",
    opt Int vendor_retry "vendorRetry",
    opt Text voice_edge_location "voiceEdgeLocation",
    opt Flag whatsapp_messaging_enabled "whatsappMessagingEnabled",
    opt Flag whatsapp_voice_enabled "whatsappVoiceEnabled",
}
::sforce::component! { CommunicationChannelLine }

::sforce::enumeration! {
    /// `CommunicationChannelLineType`.
    pub enum CommunicationChannelLineType {
        ShortCode = "ShortCode",
        LongCode = "LongCode",
        AlphaNumeric = "AlphaNumeric",
    }
}

/// `CommunicationChannelType`, a [`Metadata`].
#[derive(Default)]
pub struct CommunicationChannelType {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `channelName`, required.
    pub channel_name: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CommunicationChannelType: "CommunicationChannelType" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text channel_name "channelName",
    req Text master_label "masterLabel",
}
::sforce::component! { CommunicationChannelType }

/// `CommunitiesSettings`, a [`Metadata`].
#[derive(Default)]
pub struct CommunitiesSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `applyLoginPageTypeToEmbeddedLogin`.
    pub apply_login_page_type_to_embedded_login: Option<bool>,
    /// `blockEmbeddedLoginUnknownURLRedirect`.
    pub block_embedded_login_unknown_url_redirect: Option<bool>,
    /// `canModerateAllFeedPosts`.
    pub can_moderate_all_feed_posts: Option<bool>,
    /// `canModerateInternalFeedPosts`.
    pub can_moderate_internal_feed_posts: Option<bool>,
    /// `embeddedVisualforcePages`.
    pub embedded_visualforce_pages: Option<bool>,
    /// `enableCommunityWorkspaces`.
    pub enable_community_workspaces: Option<bool>,
    /// `enableCspContactVisibilityPref`.
    pub enable_csp_contact_visibility_pref: Option<bool>,
    /// `enableCspNotesOnAccConPref`.
    pub enable_csp_notes_on_acc_con_pref: Option<bool>,
    /// `enableEnablePRM`.
    pub enable_enable_prm: Option<bool>,
    /// `enableExternalAccHierPref`.
    pub enable_external_acc_hier_pref: Option<bool>,
    /// `enableGuestPermDisOptOutCruc`.
    pub enable_guest_perm_dis_opt_out_cruc: Option<bool>,
    /// `enableGuestSecurityOptOutCruc`.
    pub enable_guest_security_opt_out_cruc: Option<bool>,
    /// `enableGuvSecurityOptOutPref`.
    pub enable_guv_security_opt_out_pref: Option<bool>,
    /// `enableInviteChatterGuestEnabled`.
    pub enable_invite_chatter_guest_enabled: Option<bool>,
    /// `enableNameFieldsUserPIIEnabled`.
    pub enable_name_fields_user_pii_enabled: Option<bool>,
    /// `enableNetPortalUserReportOpts`.
    pub enable_net_portal_user_report_opts: Option<bool>,
    /// `enableNetworksEnabled`.
    pub enable_networks_enabled: Option<bool>,
    /// `enableOotbProfExtUserOpsEnable`.
    pub enable_ootb_prof_ext_user_ops_enable: Option<bool>,
    /// `enablePRMAccRelPref`.
    pub enable_prm_acc_rel_pref: Option<bool>,
    /// `enablePowerCustomerCaseStatus`.
    pub enable_power_customer_case_status: Option<bool>,
    /// `enablePreventBadgeGuestAccess`.
    pub enable_prevent_badge_guest_access: Option<bool>,
    /// `enableRelaxPartnerAccountFieldPref`.
    pub enable_relax_partner_account_field_pref: Option<bool>,
    /// `enableUnsupportedBrowserModalPref`.
    pub enable_unsupported_browser_modal_pref: Option<bool>,
    /// `enableUsernameUniqForOrgPref`.
    pub enable_username_uniq_for_org_pref: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CommunitiesSettings: "CommunitiesSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag apply_login_page_type_to_embedded_login "applyLoginPageTypeToEmbeddedLogin",
    opt Flag block_embedded_login_unknown_url_redirect "blockEmbeddedLoginUnknownURLRedirect",
    opt Flag can_moderate_all_feed_posts "canModerateAllFeedPosts",
    opt Flag can_moderate_internal_feed_posts "canModerateInternalFeedPosts",
    opt Flag embedded_visualforce_pages "embeddedVisualforcePages",
    opt Flag enable_community_workspaces "enableCommunityWorkspaces",
    opt Flag enable_csp_contact_visibility_pref "enableCspContactVisibilityPref",
    opt Flag enable_csp_notes_on_acc_con_pref "enableCspNotesOnAccConPref",
    opt Flag enable_enable_prm "enableEnablePRM",
    opt Flag enable_external_acc_hier_pref "enableExternalAccHierPref",
    opt Flag enable_guest_perm_dis_opt_out_cruc "enableGuestPermDisOptOutCruc",
    opt Flag enable_guest_security_opt_out_cruc "enableGuestSecurityOptOutCruc",
    opt Flag enable_guv_security_opt_out_pref "enableGuvSecurityOptOutPref",
    opt Flag enable_invite_chatter_guest_enabled "enableInviteChatterGuestEnabled",
    opt Flag enable_name_fields_user_pii_enabled "enableNameFieldsUserPIIEnabled",
    opt Flag enable_net_portal_user_report_opts "enableNetPortalUserReportOpts",
    opt Flag enable_networks_enabled "enableNetworksEnabled",
    opt Flag enable_ootb_prof_ext_user_ops_enable "enableOotbProfExtUserOpsEnable",
    opt Flag enable_prm_acc_rel_pref "enablePRMAccRelPref",
    opt Flag enable_power_customer_case_status "enablePowerCustomerCaseStatus",
    opt Flag enable_prevent_badge_guest_access "enablePreventBadgeGuestAccess",
    opt Flag enable_relax_partner_account_field_pref "enableRelaxPartnerAccountFieldPref",
    opt Flag enable_unsupported_browser_modal_pref "enableUnsupportedBrowserModalPref",
    opt Flag enable_username_uniq_for_org_pref "enableUsernameUniqForOrgPref",
}
::sforce::component! { CommunitiesSettings }

/// `Community`, a [`Metadata`].
#[derive(Default)]
pub struct Community {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `active`.
    pub active: Option<bool>,
    /// `chatterAnswersFacebookSsoUrl`.
    pub chatter_answers_facebook_sso_url: Option<String>,
    /// `communityFeedPage`.
    pub community_feed_page: Option<String>,
    /// `dataCategoryName`.
    pub data_category_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `emailFooterDocument`.
    pub email_footer_document: Option<String>,
    /// `emailHeaderDocument`.
    pub email_header_document: Option<String>,
    /// `emailNotificationUrl`.
    pub email_notification_url: Option<String>,
    /// `enableChatterAnswers`.
    pub enable_chatter_answers: Option<bool>,
    /// `enablePrivateQuestions`.
    pub enable_private_questions: Option<bool>,
    /// `expertsGroup`.
    pub experts_group: Option<String>,
    /// `portal`.
    pub portal: Option<String>,
    /// `reputationLevels`.
    pub reputation_levels: ::sforce::Opt<ReputationLevels>,
    /// `showInPortal`.
    pub show_in_portal: Option<bool>,
    /// `site`.
    pub site: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Community: "Community" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag active "active",
    opt Text chatter_answers_facebook_sso_url "chatterAnswersFacebookSsoUrl",
    opt Text community_feed_page "communityFeedPage",
    opt Text data_category_name "dataCategoryName",
    opt Text description "description",
    opt Text email_footer_document "emailFooterDocument",
    opt Text email_header_document "emailHeaderDocument",
    opt Text email_notification_url "emailNotificationUrl",
    opt Flag enable_chatter_answers "enableChatterAnswers",
    opt Flag enable_private_questions "enablePrivateQuestions",
    opt Text experts_group "expertsGroup",
    opt Text portal "portal",
    opt One(ReputationLevels) reputation_levels "reputationLevels",
    opt Flag show_in_portal "showInPortal",
    opt Text site "site",
}
::sforce::component! { Community }

::sforce::enumeration! {
    /// `CommunityBaseTemplate`.
    pub enum CommunityBaseTemplate {
        C = "c",
    }
}

/// `CommunityCustomThemeLayoutType`.
#[derive(Default)]
pub struct CommunityCustomThemeLayoutType {
    /// `description`.
    pub description: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CommunityCustomThemeLayoutType: "CommunityCustomThemeLayoutType" in API, base None, subtypes [], object None;
    opt Text description "description",
    req Text label "label",
}

/// `CommunityRoles`.
#[derive(Default)]
pub struct CommunityRoles {
    /// `customerUserRole`.
    pub customer_user_role: Option<String>,
    /// `employeeUserRole`.
    pub employee_user_role: Option<String>,
    /// `partnerUserRole`.
    pub partner_user_role: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CommunityRoles: "CommunityRoles" in API, base None, subtypes [], object None;
    opt Text customer_user_role "customerUserRole",
    opt Text employee_user_role "employeeUserRole",
    opt Text partner_user_role "partnerUserRole",
}

/// `CommunityTemplateBundleInfo`.
#[derive(Default)]
pub struct CommunityTemplateBundleInfo {
    /// `description`.
    pub description: Option<String>,
    /// `image`.
    pub image: Option<String>,
    /// `order`, required.
    pub order: Option<i32>,
    /// `title`, required.
    pub title: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<CommunityTemplateBundleInfoType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CommunityTemplateBundleInfo: "CommunityTemplateBundleInfo" in API, base None, subtypes [CommunityThemeBundleInfo], object None;
    opt Text description "description",
    opt Text image "image",
    req Int order "order",
    req Text title "title",
    req Pick(CommunityTemplateBundleInfoType) r#type "type",
}

::sforce::enumeration! {
    /// `CommunityTemplateBundleInfoType`.
    pub enum CommunityTemplateBundleInfoType {
        Highlight = "Highlight",
        PreviewImage = "PreviewImage",
    }
}

::sforce::enumeration! {
    /// `CommunityTemplateCategory`.
    pub enum CommunityTemplateCategory {
        It = "IT",
        Marketing = "Marketing",
        Sales = "Sales",
        Service = "Service",
        Commerce = "Commerce",
    }
}

/// `CommunityTemplateDefinition`, a [`Metadata`].
#[derive(Default)]
pub struct CommunityTemplateDefinition {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `baseTemplate`.
    pub base_template: ::sforce::Pick<CommunityBaseTemplate>,
    /// `bundlesInfo`.
    pub bundles_info: ::sforce::PolyList<CommunityTemplateBundleInfo>,
    /// `category`, required.
    pub category: ::sforce::Pick<CommunityTemplateCategory>,
    /// `defaultBrandingSet`.
    pub default_branding_set: Option<String>,
    /// `defaultThemeDefinition`, required.
    pub default_theme_definition: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `enableExtendedCleanUpOnDelete`.
    pub enable_extended_clean_up_on_delete: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `navigationLinkSet`.
    pub navigation_link_set: ::sforce::List<NavigationLinkSet>,
    /// `pageSetting`.
    pub page_setting: ::sforce::List<CommunityTemplatePageSetting>,
    /// `publisher`.
    pub publisher: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CommunityTemplateDefinition: "CommunityTemplateDefinition" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Pick(CommunityBaseTemplate) base_template "baseTemplate",
    opt List(CommunityTemplateBundleInfo) bundles_info "bundlesInfo",
    req Pick(CommunityTemplateCategory) category "category",
    opt Text default_branding_set "defaultBrandingSet",
    req Text default_theme_definition "defaultThemeDefinition",
    opt Text description "description",
    opt Flag enable_extended_clean_up_on_delete "enableExtendedCleanUpOnDelete",
    req Text master_label "masterLabel",
    opt List(NavigationLinkSet) navigation_link_set "navigationLinkSet",
    opt List(CommunityTemplatePageSetting) page_setting "pageSetting",
    opt Text publisher "publisher",
}
::sforce::component! { CommunityTemplateDefinition }

/// `CommunityTemplatePageSetting`.
#[derive(Default)]
pub struct CommunityTemplatePageSetting {
    /// `page`, required.
    pub page: Option<String>,
    /// `themeLayout`, required.
    pub theme_layout: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CommunityTemplatePageSetting: "CommunityTemplatePageSetting" in API, base None, subtypes [], object None;
    req Text page "page",
    req Text theme_layout "themeLayout",
}

/// `CommunityThemeBundleInfo`, a [`CommunityTemplateBundleInfo`].
#[derive(Default)]
pub struct CommunityThemeBundleInfo {
    /// `description`.
    pub description: Option<String>,
    /// `image`.
    pub image: Option<String>,
    /// `order`, required.
    pub order: Option<i32>,
    /// `title`, required.
    pub title: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<CommunityTemplateBundleInfoType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CommunityThemeBundleInfo: "CommunityThemeBundleInfo" in API, base Some(&CommunityTemplateBundleInfo), subtypes [], object None;
    opt Text description "description",
    opt Text image "image",
    req Int order "order",
    req Text title "title",
    req Pick(CommunityTemplateBundleInfoType) r#type "type",
}

/// `CommunityThemeDefinition`, a [`Metadata`].
#[derive(Default)]
pub struct CommunityThemeDefinition {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `bundlesInfo`.
    pub bundles_info: ::sforce::List<CommunityThemeBundleInfo>,
    /// `customThemeLayoutType`.
    pub custom_theme_layout_type: ::sforce::List<CommunityCustomThemeLayoutType>,
    /// `defaultBrandingSet`.
    pub default_branding_set: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `enableExtendedCleanUpOnDelete`.
    pub enable_extended_clean_up_on_delete: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `publisher`.
    pub publisher: Option<String>,
    /// `themeRouteOverride`.
    pub theme_route_override: ::sforce::List<CommunityThemeRouteOverride>,
    /// `themeSetting`.
    pub theme_setting: ::sforce::List<CommunityThemeSetting>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CommunityThemeDefinition: "CommunityThemeDefinition" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(CommunityThemeBundleInfo) bundles_info "bundlesInfo",
    opt List(CommunityCustomThemeLayoutType) custom_theme_layout_type "customThemeLayoutType",
    opt Text default_branding_set "defaultBrandingSet",
    opt Text description "description",
    opt Flag enable_extended_clean_up_on_delete "enableExtendedCleanUpOnDelete",
    req Text master_label "masterLabel",
    opt Text publisher "publisher",
    opt List(CommunityThemeRouteOverride) theme_route_override "themeRouteOverride",
    opt List(CommunityThemeSetting) theme_setting "themeSetting",
}
::sforce::component! { CommunityThemeDefinition }

::sforce::enumeration! {
    /// `CommunityThemeLayoutType`.
    pub enum CommunityThemeLayoutType {
        Login = "Login",
        Home = "Home",
        Inner = "Inner",
        ServiceNotAvailable = "ServiceNotAvailable",
    }
}

/// `CommunityThemeRouteOverride`.
#[derive(Default)]
pub struct CommunityThemeRouteOverride {
    /// `customThemeLayoutType`.
    pub custom_theme_layout_type: Option<String>,
    /// `pageAttributes`, required.
    pub page_attributes: Option<String>,
    /// `pageType`, required.
    pub page_type: Option<String>,
    /// `themeLayoutType`.
    pub theme_layout_type: ::sforce::Pick<CommunityThemeLayoutType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CommunityThemeRouteOverride: "CommunityThemeRouteOverride" in API, base None, subtypes [], object None;
    opt Text custom_theme_layout_type "customThemeLayoutType",
    req Text page_attributes "pageAttributes",
    req Text page_type "pageType",
    opt Pick(CommunityThemeLayoutType) theme_layout_type "themeLayoutType",
}

/// `CommunityThemeSetting`.
#[derive(Default)]
pub struct CommunityThemeSetting {
    /// `customThemeLayoutType`.
    pub custom_theme_layout_type: Option<String>,
    /// `themeLayout`, required.
    pub theme_layout: Option<String>,
    /// `themeLayoutType`.
    pub theme_layout_type: ::sforce::Pick<CommunityThemeLayoutType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CommunityThemeSetting: "CommunityThemeSetting" in API, base None, subtypes [], object None;
    opt Text custom_theme_layout_type "customThemeLayoutType",
    req Text theme_layout "themeLayout",
    opt Pick(CommunityThemeLayoutType) theme_layout_type "themeLayoutType",
}

/// `CompactLayout`, a [`Metadata`].
#[derive(Default)]
pub struct CompactLayout {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `fields`.
    pub fields: Vec<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CompactLayout: "CompactLayout" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Texts fields "fields",
    req Text label "label",
}
::sforce::component! { CompactLayout }

/// `CompanySettings`, a [`Metadata`].
#[derive(Default)]
pub struct CompanySettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableCustomFiscalYear`, required.
    pub enable_custom_fiscal_year: Option<bool>,
    /// `fiscalYear`.
    pub fiscal_year: ::sforce::Opt<FiscalYearSettings>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CompanySettings: "CompanySettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Flag enable_custom_fiscal_year "enableCustomFiscalYear",
    opt One(FiscalYearSettings) fiscal_year "fiscalYear",
}
::sforce::component! { CompanySettings }

::sforce::enumeration! {
    /// `Complexity`.
    pub enum Complexity {
        NoRestriction = "NoRestriction",
        AlphaNumeric = "AlphaNumeric",
        SpecialCharacters = "SpecialCharacters",
        UpperLowerCaseNumeric = "UpperLowerCaseNumeric",
        UpperLowerCaseNumericSpecialCharacters = "UpperLowerCaseNumericSpecialCharacters",
        Any3UpperLowerCaseNumericSpecialCharacters = "Any3UpperLowerCaseNumericSpecialCharacters",
    }
}

/// `ComponentInstance`.
#[derive(Default)]
pub struct ComponentInstance {
    /// `componentInstanceProperties`.
    pub component_instance_properties: ::sforce::List<ComponentInstanceProperty>,
    /// `componentName`, required.
    pub component_name: Option<String>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `visibilityRule`.
    pub visibility_rule: ::sforce::Opt<UiFormulaRule>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ComponentInstance: "ComponentInstance" in API, base None, subtypes [], object None;
    opt List(ComponentInstanceProperty) component_instance_properties "componentInstanceProperties",
    req Text component_name "componentName",
    opt Text identifier "identifier",
    opt One(UiFormulaRule) visibility_rule "visibilityRule",
}

/// `ComponentInstanceProperty`.
#[derive(Default)]
pub struct ComponentInstanceProperty {
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: ::sforce::Pick<ComponentInstancePropertyTypeEnum>,
    /// `value`.
    pub value: Option<String>,
    /// `valueList`.
    pub value_list: ::sforce::Opt<ComponentInstancePropertyList>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ComponentInstanceProperty: "ComponentInstanceProperty" in API, base None, subtypes [], object None;
    opt Text name "name",
    opt Pick(ComponentInstancePropertyTypeEnum) r#type "type",
    opt Text value "value",
    opt One(ComponentInstancePropertyList) value_list "valueList",
}

/// `ComponentInstancePropertyList`.
#[derive(Default)]
pub struct ComponentInstancePropertyList {
    /// `valueListItems`.
    pub value_list_items: ::sforce::List<ComponentInstancePropertyListItem>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ComponentInstancePropertyList: "ComponentInstancePropertyList" in API, base None, subtypes [], object None;
    opt List(ComponentInstancePropertyListItem) value_list_items "valueListItems",
}

/// `ComponentInstancePropertyListItem`.
#[derive(Default)]
pub struct ComponentInstancePropertyListItem {
    /// `value`.
    pub value: Option<String>,
    /// `visibilityRule`.
    pub visibility_rule: ::sforce::Opt<UiFormulaRule>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ComponentInstancePropertyListItem: "ComponentInstancePropertyListItem" in API, base None, subtypes [], object None;
    opt Text value "value",
    opt One(UiFormulaRule) visibility_rule "visibilityRule",
}

::sforce::enumeration! {
    /// `ComponentInstancePropertyTypeEnum`.
    pub enum ComponentInstancePropertyTypeEnum {
        Decorator = "decorator",
    }
}

::sforce::enumeration! {
    /// `ComponentName`.
    pub enum ComponentName {
        ActionsAndRecommendations = "ActionsAndRecommendations",
        ActionLauncher = "ActionLauncher",
        BulkActionPanel = "BulkActionPanel",
    }
}

::sforce::enumeration! {
    /// `ConditionAggregationFunction`.
    pub enum ConditionAggregationFunction {
        Sum = "Sum",
        Average = "Average",
        Minimum = "Minimum",
        Maximum = "Maximum",
        Count = "Count",
    }
}

::sforce::enumeration! {
    /// `ConditionFilterInputValueType`.
    pub enum ConditionFilterInputValueType {
        Variable = "Variable",
        String = "String",
        Expression = "Expression",
    }
}

::sforce::enumeration! {
    /// `ConditionFilterOperator`.
    pub enum ConditionFilterOperator {
        Equals = "Equals",
        NotEquals = "NotEquals",
        LessThan = "LessThan",
        LessOrEqual = "LessOrEqual",
        GreaterThan = "GreaterThan",
        GreaterOrEqual = "GreaterOrEqual",
        IsNull = "IsNull",
        NotNull = "NotNull",
    }
}

::sforce::enumeration! {
    /// `ConditionLogic`.
    pub enum ConditionLogic {
        All = "All",
    }
}

::sforce::enumeration! {
    /// `ConditionType`.
    pub enum ConditionType {
        SingleCriterion = "SingleCriterion",
        Aggregation = "Aggregation",
    }
}

/// `ConnectedApp`, a [`Metadata`].
#[derive(Default)]
pub struct ConnectedApp {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `attributes`.
    pub attributes: ::sforce::List<ConnectedAppAttribute>,
    /// `canvas`.
    pub canvas: ::sforce::Opt<CanvasMetadata>,
    /// `canvasConfig`.
    pub canvas_config: ::sforce::Opt<ConnectedAppCanvasConfig>,
    /// `contactEmail`, required.
    pub contact_email: Option<String>,
    /// `contactPhone`.
    pub contact_phone: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `iconUrl`.
    pub icon_url: Option<String>,
    /// `infoUrl`.
    pub info_url: Option<String>,
    /// `ipRanges`.
    pub ip_ranges: ::sforce::List<ConnectedAppIpRange>,
    /// `label`, required.
    pub label: Option<String>,
    /// `logoUrl`.
    pub logo_url: Option<String>,
    /// `mobileAppConfig`.
    pub mobile_app_config: ::sforce::Opt<ConnectedAppMobileDetailConfig>,
    /// `mobileStartUrl`.
    pub mobile_start_url: Option<String>,
    /// `oauthConfig`.
    pub oauth_config: ::sforce::Opt<ConnectedAppOauthConfig>,
    /// `oauthPolicy`.
    pub oauth_policy: ::sforce::Opt<ConnectedAppOauthPolicy>,
    /// `permissionSetName`.
    pub permission_set_name: Vec<String>,
    /// `plugin`.
    pub plugin: Option<String>,
    /// `profileName`.
    pub profile_name: Vec<String>,
    /// `samlConfig`.
    pub saml_config: ::sforce::Opt<ConnectedAppSamlConfig>,
    /// `sessionPolicy`.
    pub session_policy: ::sforce::Opt<ConnectedAppSessionPolicy>,
    /// `startUrl`.
    pub start_url: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConnectedApp: "ConnectedApp" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(ConnectedAppAttribute) attributes "attributes",
    opt One(CanvasMetadata) canvas "canvas",
    opt One(ConnectedAppCanvasConfig) canvas_config "canvasConfig",
    req Text contact_email "contactEmail",
    opt Text contact_phone "contactPhone",
    opt Text description "description",
    opt Text icon_url "iconUrl",
    opt Text info_url "infoUrl",
    opt List(ConnectedAppIpRange) ip_ranges "ipRanges",
    req Text label "label",
    opt Text logo_url "logoUrl",
    opt One(ConnectedAppMobileDetailConfig) mobile_app_config "mobileAppConfig",
    opt Text mobile_start_url "mobileStartUrl",
    opt One(ConnectedAppOauthConfig) oauth_config "oauthConfig",
    opt One(ConnectedAppOauthPolicy) oauth_policy "oauthPolicy",
    opt Texts permission_set_name "permissionSetName",
    opt Text plugin "plugin",
    opt Texts profile_name "profileName",
    opt One(ConnectedAppSamlConfig) saml_config "samlConfig",
    opt One(ConnectedAppSessionPolicy) session_policy "sessionPolicy",
    opt Text start_url "startUrl",
}
::sforce::component! { ConnectedApp }

/// `ConnectedAppAttribute`.
#[derive(Default)]
pub struct ConnectedAppAttribute {
    /// `formula`, required.
    pub formula: Option<String>,
    /// `key`, required.
    pub key: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConnectedAppAttribute: "ConnectedAppAttribute" in API, base None, subtypes [], object None;
    req Text formula "formula",
    req Text key "key",
}

/// `ConnectedAppCanvasConfig`.
#[derive(Default)]
pub struct ConnectedAppCanvasConfig {
    /// `accessMethod`, required.
    pub access_method: ::sforce::Pick<AccessMethod>,
    /// `canvasUrl`, required.
    pub canvas_url: Option<String>,
    /// `lifecycleClass`.
    pub lifecycle_class: Option<String>,
    /// `locations`.
    pub locations: ::sforce::Picks<CanvasLocationOptions>,
    /// `options`.
    pub options: ::sforce::Picks<CanvasOptions>,
    /// `samlInitiationMethod`.
    pub saml_initiation_method: ::sforce::Pick<SamlInitiationMethod>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConnectedAppCanvasConfig: "ConnectedAppCanvasConfig" in API, base None, subtypes [], object None;
    req Pick(AccessMethod) access_method "accessMethod",
    req Text canvas_url "canvasUrl",
    opt Text lifecycle_class "lifecycleClass",
    opt Picks(CanvasLocationOptions) locations "locations",
    opt Picks(CanvasOptions) options "options",
    opt Pick(SamlInitiationMethod) saml_initiation_method "samlInitiationMethod",
}

/// `ConnectedAppIpRange`.
#[derive(Default)]
pub struct ConnectedAppIpRange {
    /// `description`.
    pub description: Option<String>,
    /// `end`, required.
    pub end: Option<String>,
    /// `start`, required.
    pub start: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConnectedAppIpRange: "ConnectedAppIpRange" in API, base None, subtypes [], object None;
    opt Text description "description",
    req Text end "end",
    req Text start "start",
}

/// `ConnectedAppMobileDetailConfig`.
#[derive(Default)]
pub struct ConnectedAppMobileDetailConfig {
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
    pub device_type: ::sforce::Pick<DeviceType>,
    /// `minimumOsVersion`.
    pub minimum_os_version: Option<String>,
    /// `privateApp`.
    pub private_app: Option<bool>,
    /// `version`, required.
    pub version: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConnectedAppMobileDetailConfig: "ConnectedAppMobileDetailConfig" in API, base None, subtypes [], object None;
    opt Blob application_binary_file "applicationBinaryFile",
    opt Text application_binary_file_name "applicationBinaryFileName",
    opt Text application_bundle_identifier "applicationBundleIdentifier",
    opt Int application_file_length "applicationFileLength",
    opt Text application_icon_file "applicationIconFile",
    opt Text application_icon_file_name "applicationIconFileName",
    opt Text application_install_url "applicationInstallUrl",
    req Pick(DevicePlatformType) device_platform "devicePlatform",
    opt Pick(DeviceType) device_type "deviceType",
    opt Text minimum_os_version "minimumOsVersion",
    opt Flag private_app "privateApp",
    req Text version "version",
}

::sforce::enumeration! {
    /// `ConnectedAppOauthAccessScope`.
    pub enum ConnectedAppOauthAccessScope {
        Basic = "Basic",
        Api = "Api",
        Web = "Web",
        Full = "Full",
        Chatter = "Chatter",
        CustomApplications = "CustomApplications",
        RefreshToken = "RefreshToken",
        OpenId = "OpenID",
        Profile = "Profile",
        Email = "Email",
        Address = "Address",
        Phone = "Phone",
        OfflineAccess = "OfflineAccess",
        CustomPermissions = "CustomPermissions",
        Wave = "Wave",
        Eclair = "Eclair",
        Pardot = "Pardot",
        Lightning = "Lightning",
        Content = "Content",
        CdpIngest = "CDPIngest",
        CdpProfile = "CDPProfile",
        CdpQuery = "CDPQuery",
        Chatbot = "Chatbot",
        CdpSegment = "CDPSegment",
        CdpIdentityResolution = "CDPIdentityResolution",
        CdpCalculatedInsight = "CDPCalculatedInsight",
        ForgotPassword = "ForgotPassword",
        UserRegistration = "UserRegistration",
        Sfap = "SFAP",
        Interaction = "Interaction",
        Cdp = "CDP",
        EinsteinGpt = "EinsteinGPT",
        PwdlessLogin = "PwdlessLogin",
        Mcp = "MCP",
        Scrt = "SCRT",
    }
}

/// `ConnectedAppOauthAssetToken`.
#[derive(Default)]
pub struct ConnectedAppOauthAssetToken {
    /// `assetAudiences`, required.
    pub asset_audiences: Option<String>,
    /// `assetIncludeAttributes`, required.
    pub asset_include_attributes: Option<bool>,
    /// `assetIncludeCustomPerms`, required.
    pub asset_include_custom_perms: Option<bool>,
    /// `assetSigningCertId`, required.
    pub asset_signing_cert_id: Option<String>,
    /// `assetValidityPeriod`, required.
    pub asset_validity_period: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConnectedAppOauthAssetToken: "ConnectedAppOauthAssetToken" in API, base None, subtypes [], object None;
    req Text asset_audiences "assetAudiences",
    req Flag asset_include_attributes "assetIncludeAttributes",
    req Flag asset_include_custom_perms "assetIncludeCustomPerms",
    req Text asset_signing_cert_id "assetSigningCertId",
    req Int asset_validity_period "assetValidityPeriod",
}

/// `ConnectedAppOauthConfig`.
#[derive(Default)]
pub struct ConnectedAppOauthConfig {
    /// `assetTokenConfig`.
    pub asset_token_config: ::sforce::Opt<ConnectedAppOauthAssetToken>,
    /// `callbackUrl`, required.
    pub callback_url: Option<String>,
    /// `certificate`.
    pub certificate: Option<String>,
    /// `consumerKey`.
    pub consumer_key: Option<String>,
    /// `consumerSecret`.
    pub consumer_secret: Option<String>,
    /// `idTokenConfig`.
    pub id_token_config: ::sforce::Opt<ConnectedAppOauthIdToken>,
    /// `isAdminApproved`.
    pub is_admin_approved: Option<bool>,
    /// `isClientCredentialEnabled`.
    pub is_client_credential_enabled: Option<bool>,
    /// `isCodeCredentialEnabled`.
    pub is_code_credential_enabled: Option<bool>,
    /// `isCodeCredentialPostOnly`.
    pub is_code_credential_post_only: Option<bool>,
    /// `isConsumerSecretOptional`.
    pub is_consumer_secret_optional: Option<bool>,
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
    /// `oauthClientCredentialUser`.
    pub oauth_client_credential_user: Option<String>,
    /// `scopes`.
    pub scopes: ::sforce::Picks<ConnectedAppOauthAccessScope>,
    /// `singleLogoutUrl`.
    pub single_logout_url: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConnectedAppOauthConfig: "ConnectedAppOauthConfig" in API, base None, subtypes [], object None;
    opt One(ConnectedAppOauthAssetToken) asset_token_config "assetTokenConfig",
    req Text callback_url "callbackUrl",
    opt Text certificate "certificate",
    opt Text consumer_key "consumerKey",
    opt Text consumer_secret "consumerSecret",
    opt One(ConnectedAppOauthIdToken) id_token_config "idTokenConfig",
    opt Flag is_admin_approved "isAdminApproved",
    opt Flag is_client_credential_enabled "isClientCredentialEnabled",
    opt Flag is_code_credential_enabled "isCodeCredentialEnabled",
    opt Flag is_code_credential_post_only "isCodeCredentialPostOnly",
    opt Flag is_consumer_secret_optional "isConsumerSecretOptional",
    opt Flag is_introspect_all_tokens "isIntrospectAllTokens",
    opt Flag is_named_user_jwt_enabled "isNamedUserJwtEnabled",
    opt Flag is_pkce_required "isPkceRequired",
    opt Flag is_refresh_token_rotation_enabled "isRefreshTokenRotationEnabled",
    opt Flag is_secret_required_for_refresh_token "isSecretRequiredForRefreshToken",
    opt Flag is_secret_required_for_token_exchange "isSecretRequiredForTokenExchange",
    opt Flag is_token_exchange_enabled "isTokenExchangeEnabled",
    opt Text oauth_client_credential_user "oauthClientCredentialUser",
    opt Picks(ConnectedAppOauthAccessScope) scopes "scopes",
    opt Text single_logout_url "singleLogoutUrl",
}

/// `ConnectedAppOauthIdToken`.
#[derive(Default)]
pub struct ConnectedAppOauthIdToken {
    /// `idTokenAudience`.
    pub id_token_audience: Option<String>,
    /// `idTokenIncludeAttributes`.
    pub id_token_include_attributes: Option<bool>,
    /// `idTokenIncludeCustomPerms`.
    pub id_token_include_custom_perms: Option<bool>,
    /// `idTokenIncludeStandardClaims`.
    pub id_token_include_standard_claims: Option<bool>,
    /// `idTokenValidity`.
    pub id_token_validity: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConnectedAppOauthIdToken: "ConnectedAppOauthIdToken" in API, base None, subtypes [], object None;
    opt Text id_token_audience "idTokenAudience",
    opt Flag id_token_include_attributes "idTokenIncludeAttributes",
    opt Flag id_token_include_custom_perms "idTokenIncludeCustomPerms",
    opt Flag id_token_include_standard_claims "idTokenIncludeStandardClaims",
    opt Int id_token_validity "idTokenValidity",
}

/// `ConnectedAppOauthPolicy`.
#[derive(Default)]
pub struct ConnectedAppOauthPolicy {
    /// `ipRelaxation`, required.
    pub ip_relaxation: Option<String>,
    /// `isTokenExchangeFlowEnabled`.
    pub is_token_exchange_flow_enabled: Option<bool>,
    /// `refreshTokenPolicy`, required.
    pub refresh_token_policy: Option<String>,
    /// `singleLogoutUrl`.
    pub single_logout_url: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConnectedAppOauthPolicy: "ConnectedAppOauthPolicy" in API, base None, subtypes [], object None;
    req Text ip_relaxation "ipRelaxation",
    opt Flag is_token_exchange_flow_enabled "isTokenExchangeFlowEnabled",
    req Text refresh_token_policy "refreshTokenPolicy",
    opt Text single_logout_url "singleLogoutUrl",
}

/// `ConnectedAppSamlConfig`.
#[derive(Default)]
pub struct ConnectedAppSamlConfig {
    /// `acsUrl`, required.
    pub acs_url: Option<String>,
    /// `certificate`.
    pub certificate: Option<String>,
    /// `encryptionCertificate`.
    pub encryption_certificate: Option<String>,
    /// `encryptionType`.
    pub encryption_type: ::sforce::Pick<SamlEncryptionType>,
    /// `entityUrl`, required.
    pub entity_url: Option<String>,
    /// `issuer`.
    pub issuer: Option<String>,
    /// `samlIdpSLOBindingEnum`.
    pub saml_idp_slo_binding_enum: ::sforce::Pick<SamlIdpSLOBinding>,
    /// `samlNameIdFormat`.
    pub saml_name_id_format: ::sforce::Pick<SamlNameIdFormatType>,
    /// `samlSigningAlgoType`.
    pub saml_signing_algo_type: ::sforce::Pick<SamlSigningAlgoType>,
    /// `samlSloUrl`.
    pub saml_slo_url: Option<String>,
    /// `samlSubjectCustomAttr`.
    pub saml_subject_custom_attr: Option<String>,
    /// `samlSubjectType`, required.
    pub saml_subject_type: ::sforce::Pick<SamlSubjectType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConnectedAppSamlConfig: "ConnectedAppSamlConfig" in API, base None, subtypes [], object None;
    req Text acs_url "acsUrl",
    opt Text certificate "certificate",
    opt Text encryption_certificate "encryptionCertificate",
    opt Pick(SamlEncryptionType) encryption_type "encryptionType",
    req Text entity_url "entityUrl",
    opt Text issuer "issuer",
    opt Pick(SamlIdpSLOBinding) saml_idp_slo_binding_enum "samlIdpSLOBindingEnum",
    opt Pick(SamlNameIdFormatType) saml_name_id_format "samlNameIdFormat",
    opt Pick(SamlSigningAlgoType) saml_signing_algo_type "samlSigningAlgoType",
    opt Text saml_slo_url "samlSloUrl",
    opt Text saml_subject_custom_attr "samlSubjectCustomAttr",
    req Pick(SamlSubjectType) saml_subject_type "samlSubjectType",
}

/// `ConnectedAppSessionPolicy`.
#[derive(Default)]
pub struct ConnectedAppSessionPolicy {
    /// `policyAction`.
    pub policy_action: Option<String>,
    /// `sessionLevel`.
    pub session_level: Option<String>,
    /// `sessionTimeout`.
    pub session_timeout: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConnectedAppSessionPolicy: "ConnectedAppSessionPolicy" in API, base None, subtypes [], object None;
    opt Text policy_action "policyAction",
    opt Text session_level "sessionLevel",
    opt Int session_timeout "sessionTimeout",
}

/// `ConnectedAppSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ConnectedAppSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableAdminApprovedAppsOnly`.
    pub enable_admin_approved_apps_only: Option<bool>,
    /// `enableAdminApprovedAppsOnlyForExternalUser`.
    pub enable_admin_approved_apps_only_for_external_user: Option<bool>,
    /// `enableSkipUserProvisioningWizardWelcomePage`.
    pub enable_skip_user_provisioning_wizard_welcome_page: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConnectedAppSettings: "ConnectedAppSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_admin_approved_apps_only "enableAdminApprovedAppsOnly",
    opt Flag enable_admin_approved_apps_only_for_external_user "enableAdminApprovedAppsOnlyForExternalUser",
    opt Flag enable_skip_user_provisioning_wizard_welcome_page "enableSkipUserProvisioningWizardWelcomePage",
}
::sforce::component! { ConnectedAppSettings }

::sforce::enumeration! {
    /// `ConsentOwner`.
    pub enum ConsentOwner {
        Salesforce = "Salesforce",
        Partner = "Partner",
    }
}

/// `ContactCenterChannel`.
#[derive(Default)]
pub struct ContactCenterChannel {
    /// `channel`, required.
    pub channel: Option<String>,
    /// `contactCenter`, required.
    pub contact_center: Option<String>,
    /// `omniCallbackFallbackQueue`.
    pub omni_callback_fallback_queue: Option<String>,
    /// `omniCallbackHandler`.
    pub omni_callback_handler: Option<String>,
    /// `voiceMailFallbackQueue`.
    pub voice_mail_fallback_queue: Option<String>,
    /// `voiceMailHandler`.
    pub voice_mail_handler: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ContactCenterChannel: "ContactCenterChannel" in API, base None, subtypes [], object None;
    req Text channel "channel",
    req Text contact_center "contactCenter",
    opt Text omni_callback_fallback_queue "omniCallbackFallbackQueue",
    opt Text omni_callback_handler "omniCallbackHandler",
    opt Text voice_mail_fallback_queue "voiceMailFallbackQueue",
    opt Text voice_mail_handler "voiceMailHandler",
}

/// `Container`.
#[derive(Default)]
pub struct Container {
    /// `height`.
    pub height: Option<i32>,
    /// `isContainerAutoSizeEnabled`, required.
    pub is_container_auto_size_enabled: Option<bool>,
    /// `region`, required.
    pub region: Option<String>,
    /// `sidebarComponents`.
    pub sidebar_components: ::sforce::List<SidebarComponent>,
    /// `style`, required.
    pub style: Option<String>,
    /// `unit`, required.
    pub unit: Option<String>,
    /// `width`.
    pub width: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Container: "Container" in API, base None, subtypes [], object None;
    opt Int height "height",
    req Flag is_container_auto_size_enabled "isContainerAutoSizeEnabled",
    req Text region "region",
    opt List(SidebarComponent) sidebar_components "sidebarComponents",
    req Text style "style",
    req Text unit "unit",
    opt Int width "width",
}

/// `ContentAsset`, a [`MetadataWithContent`].
#[derive(Default)]
pub struct ContentAsset {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `content`.
    pub content: Option<::sforce::Blob>,
    /// `format`.
    pub format: ::sforce::Pick<ContentAssetFormat>,
    /// `isVisibleByExternalUsers`.
    pub is_visible_by_external_users: Option<bool>,
    /// `language`, required.
    pub language: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `originNetwork`.
    pub origin_network: Option<String>,
    /// `relationships`.
    pub relationships: ::sforce::Opt<ContentAssetRelationships>,
    /// `versions`, required.
    pub versions: ::sforce::Opt<ContentAssetVersions>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ContentAsset: "ContentAsset" in API, base Some(&MetadataWithContent), subtypes [], object None;
    opt Text full_name "fullName",
    opt Blob content "content",
    opt Pick(ContentAssetFormat) format "format",
    opt Flag is_visible_by_external_users "isVisibleByExternalUsers",
    req Text language "language",
    req Text master_label "masterLabel",
    opt Text origin_network "originNetwork",
    opt One(ContentAssetRelationships) relationships "relationships",
    req One(ContentAssetVersions) versions "versions",
}
::sforce::component! { ContentAsset }

::sforce::enumeration! {
    /// `ContentAssetAccess`.
    pub enum ContentAssetAccess {
        Viewer = "VIEWER",
        Collaborator = "COLLABORATOR",
        Inferred = "INFERRED",
    }
}

::sforce::enumeration! {
    /// `ContentAssetFormat`.
    pub enum ContentAssetFormat {
        Original = "Original",
        ZippedVersions = "ZippedVersions",
    }
}

/// `ContentAssetLink`.
#[derive(Default)]
pub struct ContentAssetLink {
    /// `access`, required.
    pub access: ::sforce::Pick<ContentAssetAccess>,
    /// `isManagingWorkspace`.
    pub is_managing_workspace: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ContentAssetLink: "ContentAssetLink" in API, base None, subtypes [], object None;
    req Pick(ContentAssetAccess) access "access",
    opt Flag is_managing_workspace "isManagingWorkspace",
    opt Text name "name",
}

/// `ContentAssetRelationships`.
#[derive(Default)]
pub struct ContentAssetRelationships {
    /// `emailTemplate`.
    pub email_template: ::sforce::List<ContentAssetLink>,
    /// `insightsApplication`.
    pub insights_application: ::sforce::List<ContentAssetLink>,
    /// `network`.
    pub network: ::sforce::List<ContentAssetLink>,
    /// `organization`.
    pub organization: ::sforce::Opt<ContentAssetLink>,
    /// `workspace`.
    pub workspace: ::sforce::List<ContentAssetLink>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ContentAssetRelationships: "ContentAssetRelationships" in API, base None, subtypes [], object None;
    opt List(ContentAssetLink) email_template "emailTemplate",
    opt List(ContentAssetLink) insights_application "insightsApplication",
    opt List(ContentAssetLink) network "network",
    opt One(ContentAssetLink) organization "organization",
    opt List(ContentAssetLink) workspace "workspace",
}

/// `ContentAssetVersion`.
#[derive(Default)]
pub struct ContentAssetVersion {
    /// `number`, required.
    pub number: Option<String>,
    /// `pathOnClient`, required.
    pub path_on_client: Option<String>,
    /// `zipEntry`.
    pub zip_entry: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ContentAssetVersion: "ContentAssetVersion" in API, base None, subtypes [], object None;
    req Text number "number",
    req Text path_on_client "pathOnClient",
    opt Text zip_entry "zipEntry",
}

/// `ContentAssetVersions`.
#[derive(Default)]
pub struct ContentAssetVersions {
    /// `version`.
    pub version: ::sforce::List<ContentAssetVersion>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ContentAssetVersions: "ContentAssetVersions" in API, base None, subtypes [], object None;
    opt List(ContentAssetVersion) version "version",
}

/// `ContentSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ContentSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableCMSC2CConnections`.
    pub enable_cmsc2c_connections: Option<bool>,
    /// `enableChatterFileLink`.
    pub enable_chatter_file_link: Option<bool>,
    /// `enableContent`.
    pub enable_content: Option<bool>,
    /// `enableContentAutoAssign`.
    pub enable_content_auto_assign: Option<bool>,
    /// `enableContentDistForPortalUsers`.
    pub enable_content_dist_for_portal_users: Option<bool>,
    /// `enableContentDistPwOptionsBit1`.
    pub enable_content_dist_pw_options_bit1: Option<bool>,
    /// `enableContentDistPwOptionsBit2`.
    pub enable_content_dist_pw_options_bit2: Option<bool>,
    /// `enableContentDistribution`.
    pub enable_content_distribution: Option<bool>,
    /// `enableContentHubAWSS3Pref`.
    pub enable_content_hub_awss3_pref: Option<bool>,
    /// `enableContentHubUploadAWSS3Pref`.
    pub enable_content_hub_upload_awss3_pref: Option<bool>,
    /// `enableContentSupportMultiLanguage`.
    pub enable_content_support_multi_language: Option<bool>,
    /// `enableContentWorkspaceAccess`.
    pub enable_content_workspace_access: Option<bool>,
    /// `enableDeleteFileInContentPacks`.
    pub enable_delete_file_in_content_packs: Option<bool>,
    /// `enableFileIngestToDataCloud`.
    pub enable_file_ingest_to_data_cloud: Option<bool>,
    /// `enableFileShareSetByRecord`.
    pub enable_file_share_set_by_record: Option<bool>,
    /// `enableFilesUsrShareNetRestricted`.
    pub enable_files_usr_share_net_restricted: Option<bool>,
    /// `enableJPGPreviews`.
    pub enable_jpg_previews: Option<bool>,
    /// `enableLWCFileUpload`.
    pub enable_lwc_file_upload: Option<bool>,
    /// `enableLWCFileUploadInFlows`.
    pub enable_lwc_file_upload_in_flows: Option<bool>,
    /// `enableLibraryManagedFiles`.
    pub enable_library_managed_files: Option<bool>,
    /// `enableShowChatterFilesInContent`.
    pub enable_show_chatter_files_in_content: Option<bool>,
    /// `enableSiteGuestUserToUploadFiles`.
    pub enable_site_guest_user_to_upload_files: Option<bool>,
    /// `enableUploadFilesOnAttachments`.
    pub enable_upload_files_on_attachments: Option<bool>,
    /// `setValidContentTypeForAtchDocDownload`.
    pub set_valid_content_type_for_atch_doc_download: Option<bool>,
    /// `skipContentAssetTriggers`.
    pub skip_content_asset_triggers: Option<bool>,
    /// `skipContentAssetTriggersOnDeploy`.
    pub skip_content_asset_triggers_on_deploy: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ContentSettings: "ContentSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_cmsc2c_connections "enableCMSC2CConnections",
    opt Flag enable_chatter_file_link "enableChatterFileLink",
    opt Flag enable_content "enableContent",
    opt Flag enable_content_auto_assign "enableContentAutoAssign",
    opt Flag enable_content_dist_for_portal_users "enableContentDistForPortalUsers",
    opt Flag enable_content_dist_pw_options_bit1 "enableContentDistPwOptionsBit1",
    opt Flag enable_content_dist_pw_options_bit2 "enableContentDistPwOptionsBit2",
    opt Flag enable_content_distribution "enableContentDistribution",
    opt Flag enable_content_hub_awss3_pref "enableContentHubAWSS3Pref",
    opt Flag enable_content_hub_upload_awss3_pref "enableContentHubUploadAWSS3Pref",
    opt Flag enable_content_support_multi_language "enableContentSupportMultiLanguage",
    opt Flag enable_content_workspace_access "enableContentWorkspaceAccess",
    opt Flag enable_delete_file_in_content_packs "enableDeleteFileInContentPacks",
    opt Flag enable_file_ingest_to_data_cloud "enableFileIngestToDataCloud",
    opt Flag enable_file_share_set_by_record "enableFileShareSetByRecord",
    opt Flag enable_files_usr_share_net_restricted "enableFilesUsrShareNetRestricted",
    opt Flag enable_jpg_previews "enableJPGPreviews",
    opt Flag enable_lwc_file_upload "enableLWCFileUpload",
    opt Flag enable_lwc_file_upload_in_flows "enableLWCFileUploadInFlows",
    opt Flag enable_library_managed_files "enableLibraryManagedFiles",
    opt Flag enable_show_chatter_files_in_content "enableShowChatterFilesInContent",
    opt Flag enable_site_guest_user_to_upload_files "enableSiteGuestUserToUploadFiles",
    opt Flag enable_upload_files_on_attachments "enableUploadFilesOnAttachments",
    opt Flag set_valid_content_type_for_atch_doc_download "setValidContentTypeForAtchDocDownload",
    opt Flag skip_content_asset_triggers "skipContentAssetTriggers",
    opt Flag skip_content_asset_triggers_on_deploy "skipContentAssetTriggersOnDeploy",
}
::sforce::component! { ContentSettings }

/// `ContentTypeBundle`, a [`Metadata`].
#[derive(Default)]
pub struct ContentTypeBundle {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `resources`.
    pub resources: ::sforce::List<ContentTypeBundleResource>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ContentTypeBundle: "ContentTypeBundle" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    req Text master_label "masterLabel",
    opt List(ContentTypeBundleResource) resources "resources",
}
::sforce::component! { ContentTypeBundle }

/// `ContentTypeBundleResource`.
#[derive(Default)]
pub struct ContentTypeBundleResource {
    /// `fileName`, required.
    pub file_name: Option<String>,
    /// `filePath`, required.
    pub file_path: Option<String>,
    /// `fileType`, required.
    pub file_type: Option<String>,
    /// `source`, required.
    pub source: Option<::sforce::Blob>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ContentTypeBundleResource: "ContentTypeBundleResource" in API, base None, subtypes [], object None;
    req Text file_name "fileName",
    req Text file_path "filePath",
    req Text file_type "fileType",
    req Blob source "source",
}

::sforce::enumeration! {
    /// `ContextRuleStatus`.
    pub enum ContextRuleStatus {
        Draft = "Draft",
        Inactive = "Inactive",
        Active = "Active",
        ValidationInProgress = "ValidationInProgress",
        ValidationFailed = "ValidationFailed",
        ValidationSucceeded = "ValidationSucceeded",
        ValidationInterrupted = "ValidationInterrupted",
        Obsolete = "Obsolete",
    }
}

/// `ContractSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ContractSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `autoCalculateEndDate`.
    pub auto_calculate_end_date: Option<bool>,
    /// `autoExpirationDelay`.
    pub auto_expiration_delay: Option<String>,
    /// `autoExpirationRecipient`.
    pub auto_expiration_recipient: Option<String>,
    /// `autoExpireContracts`.
    pub auto_expire_contracts: Option<bool>,
    /// `enableContractHistoryTracking`.
    pub enable_contract_history_tracking: Option<bool>,
    /// `notifyOwnersOnContractExpiration`.
    pub notify_owners_on_contract_expiration: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ContractSettings: "ContractSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag auto_calculate_end_date "autoCalculateEndDate",
    opt Text auto_expiration_delay "autoExpirationDelay",
    opt Text auto_expiration_recipient "autoExpirationRecipient",
    opt Flag auto_expire_contracts "autoExpireContracts",
    opt Flag enable_contract_history_tracking "enableContractHistoryTracking",
    opt Flag notify_owners_on_contract_expiration "notifyOwnersOnContractExpiration",
}
::sforce::component! { ContractSettings }

::sforce::enumeration! {
    /// `ConvDefBlockVersionStatus`.
    pub enum ConvDefBlockVersionStatus {
        Published = "Published",
    }
}

::sforce::enumeration! {
    /// `ConvIntelligenceActionType`.
    pub enum ConvIntelligenceActionType {
        LaunchNba = "LaunchNBA",
        LaunchFlow = "LaunchFlow",
        AlertSupervisor = "AlertSupervisor",
        AlertSupervisorAndAgent = "AlertSupervisorAndAgent",
    }
}

::sforce::enumeration! {
    /// `ConvIntelligenceOperator`.
    pub enum ConvIntelligenceOperator {
        Equals = "Equals",
        NotEquals = "NotEquals",
        LessThan = "LessThan",
        GreaterThan = "GreaterThan",
        In = "In",
    }
}

::sforce::enumeration! {
    /// `ConvIntelligenceService`.
    pub enum ConvIntelligenceService {
        AmazonConnectContactLens = "AmazonConnectContactLens",
        KeywordMatch = "KeywordMatch",
        CXoneAgentAssistService = "CXoneAgentAssistService",
        VonageConversationalInsights = "VonageConversationalInsights",
        EinsteinConversationIntelligenceSignals = "EinsteinConversationIntelligenceSignals",
    }
}

/// `ConvIntelligenceSignalRule`, a [`Metadata`].
#[derive(Default)]
pub struct ConvIntelligenceSignalRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `actionType`, required.
    pub action_type: ::sforce::Pick<ConvIntelligenceActionType>,
    /// `actionValue`.
    pub action_value: Option<String>,
    /// `active`, required.
    pub active: Option<bool>,
    /// `channelAddressIdentifier`, required.
    pub channel_address_identifier: Option<String>,
    /// `channelType`, required.
    pub channel_type: Option<String>,
    /// `criteria`, required.
    pub criteria: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `participantRole`.
    pub participant_role: ::sforce::Pick<ConvParticipantRole>,
    /// `ruleName`, required.
    pub rule_name: Option<String>,
    /// `service`, required.
    pub service: ::sforce::Pick<ConvIntelligenceService>,
    /// `subrule`.
    pub subrule: ::sforce::List<ConvIntelligenceSignalSubRule>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConvIntelligenceSignalRule: "ConvIntelligenceSignalRule" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Pick(ConvIntelligenceActionType) action_type "actionType",
    opt Text action_value "actionValue",
    req Flag active "active",
    req Text channel_address_identifier "channelAddressIdentifier",
    req Text channel_type "channelType",
    req Text criteria "criteria",
    req Text developer_name "developerName",
    opt Pick(ConvParticipantRole) participant_role "participantRole",
    req Text rule_name "ruleName",
    req Pick(ConvIntelligenceService) service "service",
    opt List(ConvIntelligenceSignalSubRule) subrule "subrule",
}
::sforce::component! { ConvIntelligenceSignalRule }

/// `ConvIntelligenceSignalSubRule`.
#[derive(Default)]
pub struct ConvIntelligenceSignalSubRule {
    /// `operandValue`, required.
    pub operand_value: Option<String>,
    /// `operator`, required.
    pub operator: ::sforce::Pick<ConvIntelligenceOperator>,
    /// `order`, required.
    pub order: Option<i32>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<ConvIntelligenceType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConvIntelligenceSignalSubRule: "ConvIntelligenceSignalSubRule" in API, base None, subtypes [], object None;
    req Text operand_value "operandValue",
    req Pick(ConvIntelligenceOperator) operator "operator",
    req Int order "order",
    req Pick(ConvIntelligenceType) r#type "type",
}

::sforce::enumeration! {
    /// `ConvIntelligenceType`.
    pub enum ConvIntelligenceType {
        Category = "Category",
        Keyword = "Keyword",
        AgentSentiment = "AgentSentiment",
        CustomerSentiment = "CustomerSentiment",
        Intent = "Intent",
    }
}

::sforce::enumeration! {
    /// `ConvMsgExternalErrorCode`.
    pub enum ConvMsgExternalErrorCode {
        InvalidParameter = "InvalidParameter",
        IntegrityError = "IntegrityError",
        InternalError = "InternalError",
        PublishError = "PublishError",
        DeprecationError = "DeprecationError",
        MetricsThresholdNotReached = "MetricsThresholdNotReached",
        InvalidAccessToken = "InvalidAccessToken",
        ValidationError = "ValidationError",
        Other = "Other",
        OutOfSync = "OutOfSync",
    }
}

::sforce::enumeration! {
    /// `ConvMsgExternalRejectionReason`.
    pub enum ConvMsgExternalRejectionReason {
        AbusiveContent = "AbusiveContent",
        IncorrectCategory = "IncorrectCategory",
        InvalidFormat = "InvalidFormat",
        Scam = "Scam",
        Other = "Other",
    }
}

/// `ConvMsgExternalTemplateVersion`.
#[derive(Default)]
pub struct ConvMsgExternalTemplateVersion {
    /// `accountIdentifier`, required.
    pub account_identifier: Option<String>,
    /// `accountName`, required.
    pub account_name: Option<String>,
    /// `errorCode`.
    pub error_code: ::sforce::Pick<ConvMsgExternalErrorCode>,
    /// `errorMessage`.
    pub error_message: Option<String>,
    /// `externalConfigJson`.
    pub external_config_json: Option<String>,
    /// `headerAssetHandle`.
    pub header_asset_handle: Option<String>,
    /// `language`, required.
    pub language: Option<String>,
    /// `layoutJson`.
    pub layout_json: Option<String>,
    /// `rejectionReason`.
    pub rejection_reason: ::sforce::Pick<ConvMsgExternalRejectionReason>,
    /// `status`, required.
    pub status: ::sforce::Pick<ConvMsgExternalTemplateVersionStatus>,
    /// `templateName`, required.
    pub template_name: Option<String>,
    /// `templateVersionIdentifier`, required.
    pub template_version_identifier: Option<String>,
    /// `type`.
    pub r#type: ::sforce::Pick<ConvMsgExternalTemplateVersionType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConvMsgExternalTemplateVersion: "ConvMsgExternalTemplateVersion" in API, base None, subtypes [], object None;
    req Text account_identifier "accountIdentifier",
    req Text account_name "accountName",
    opt Pick(ConvMsgExternalErrorCode) error_code "errorCode",
    opt Text error_message "errorMessage",
    opt Text external_config_json "externalConfigJson",
    opt Text header_asset_handle "headerAssetHandle",
    req Text language "language",
    opt Text layout_json "layoutJson",
    opt Pick(ConvMsgExternalRejectionReason) rejection_reason "rejectionReason",
    req Pick(ConvMsgExternalTemplateVersionStatus) status "status",
    req Text template_name "templateName",
    req Text template_version_identifier "templateVersionIdentifier",
    opt Pick(ConvMsgExternalTemplateVersionType) r#type "type",
}

::sforce::enumeration! {
    /// `ConvMsgExternalTemplateVersionStatus`.
    pub enum ConvMsgExternalTemplateVersionStatus {
        Pending = "Pending",
        Rejected = "Rejected",
        Approved = "Approved",
        Paused = "Paused",
        Disabled = "Disabled",
        InAppeal = "InAppeal",
        PendingDeletion = "PendingDeletion",
        Deleted = "Deleted",
        LimitExceeded = "LimitExceeded",
        Blocked = "Blocked",
        OutOfSync = "OutOfSync",
    }
}

::sforce::enumeration! {
    /// `ConvMsgExternalTemplateVersionType`.
    pub enum ConvMsgExternalTemplateVersionType {
        Legacy = "Legacy",
        Template = "Template",
        Flow = "Flow",
    }
}

::sforce::enumeration! {
    /// `ConvParticipantRole`.
    pub enum ConvParticipantRole {
        Agent = "Agent",
        Customer = "Customer",
        AgentOrCustomer = "AgentOrCustomer",
    }
}

/// `ConversationChannelDefinition`, a [`Metadata`].
#[derive(Default)]
pub struct ConversationChannelDefinition {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `connectedAppOauthLink`.
    pub connected_app_oauth_link: Option<String>,
    /// `connectedAppType`.
    pub connected_app_type: ::sforce::Pick<CustomChannelConnectedAppType>,
    /// `consentOwner`.
    pub consent_owner: ::sforce::Pick<ConsentOwner>,
    /// `conversationVendorInfo`.
    pub conversation_vendor_info: Option<String>,
    /// `customEventPayloadField`, required.
    pub custom_event_payload_field: Option<String>,
    /// `customEventTypeField`.
    pub custom_event_type_field: Option<String>,
    /// `customIcon`.
    pub custom_icon: Option<String>,
    /// `customPlatformEvent`, required.
    pub custom_platform_event: Option<String>,
    /// `customerConnectedAppOauthLink`.
    pub customer_connected_app_oauth_link: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `isConferenceSupported`.
    pub is_conference_supported: Option<bool>,
    /// `isInboundAcknwOptionExposed`.
    pub is_inbound_acknw_option_exposed: Option<bool>,
    /// `isProgressIndicatorOptExposed`.
    pub is_progress_indicator_opt_exposed: Option<bool>,
    /// `isRoutingWorkResultSupported`.
    pub is_routing_work_result_supported: Option<bool>,
    /// `isTypingIndicatorOptionHidden`.
    pub is_typing_indicator_option_hidden: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `maxParticipantsForCnfrOverride`.
    pub max_participants_for_cnfr_override: Option<i32>,
    /// `routingOwner`.
    pub routing_owner: ::sforce::Pick<RoutingOwner>,
    /// `supportsCustomChannelParameters`.
    pub supports_custom_channel_parameters: Option<bool>,
    /// `supportsDoubleOptInConsent`.
    pub supports_double_opt_in_consent: Option<bool>,
    /// `supportsExplicitConsent`.
    pub supports_explicit_consent: Option<bool>,
    /// `supportsImplicitConsent`.
    pub supports_implicit_consent: Option<bool>,
    /// `supportsIsoCountryCode`.
    pub supports_iso_country_code: Option<bool>,
    /// `supportsKeywords`.
    pub supports_keywords: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationChannelDefinition: "ConversationChannelDefinition" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text connected_app_oauth_link "connectedAppOauthLink",
    opt Pick(CustomChannelConnectedAppType) connected_app_type "connectedAppType",
    opt Pick(ConsentOwner) consent_owner "consentOwner",
    opt Text conversation_vendor_info "conversationVendorInfo",
    req Text custom_event_payload_field "customEventPayloadField",
    opt Text custom_event_type_field "customEventTypeField",
    opt Text custom_icon "customIcon",
    req Text custom_platform_event "customPlatformEvent",
    opt Text customer_connected_app_oauth_link "customerConnectedAppOauthLink",
    req Text developer_name "developerName",
    opt Flag is_conference_supported "isConferenceSupported",
    opt Flag is_inbound_acknw_option_exposed "isInboundAcknwOptionExposed",
    opt Flag is_progress_indicator_opt_exposed "isProgressIndicatorOptExposed",
    opt Flag is_routing_work_result_supported "isRoutingWorkResultSupported",
    opt Flag is_typing_indicator_option_hidden "isTypingIndicatorOptionHidden",
    req Text master_label "masterLabel",
    opt Int max_participants_for_cnfr_override "maxParticipantsForCnfrOverride",
    opt Pick(RoutingOwner) routing_owner "routingOwner",
    opt Flag supports_custom_channel_parameters "supportsCustomChannelParameters",
    opt Flag supports_double_opt_in_consent "supportsDoubleOptInConsent",
    opt Flag supports_explicit_consent "supportsExplicitConsent",
    opt Flag supports_implicit_consent "supportsImplicitConsent",
    opt Flag supports_iso_country_code "supportsIsoCountryCode",
    opt Flag supports_keywords "supportsKeywords",
}
::sforce::component! { ConversationChannelDefinition }

/// `ConversationContextVariable`.
#[derive(Default)]
pub struct ConversationContextVariable {
    /// `SObjectType`.
    pub s_object_type: Option<String>,
    /// `contextVariableMappings`.
    pub context_variable_mappings: ::sforce::List<ConversationContextVariableMapping>,
    /// `dataType`, required.
    pub data_type: ::sforce::Pick<ConversationDataType>,
    /// `description`.
    pub description: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `includeInPrompt`.
    pub include_in_prompt: Option<bool>,
    /// `label`, required.
    pub label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationContextVariable: "ConversationContextVariable" in API, base None, subtypes [], object None;
    opt Text s_object_type "SObjectType",
    opt List(ConversationContextVariableMapping) context_variable_mappings "contextVariableMappings",
    req Pick(ConversationDataType) data_type "dataType",
    opt Text description "description",
    req Text developer_name "developerName",
    opt Flag include_in_prompt "includeInPrompt",
    req Text label "label",
}

/// `ConversationContextVariableMapping`.
#[derive(Default)]
pub struct ConversationContextVariableMapping {
    /// `SObjectType`, required.
    pub s_object_type: Option<String>,
    /// `fieldName`, required.
    pub field_name: Option<String>,
    /// `messageType`, required.
    pub message_type: ::sforce::Pick<MessageType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationContextVariableMapping: "ConversationContextVariableMapping" in API, base None, subtypes [], object None;
    req Text s_object_type "SObjectType",
    req Text field_name "fieldName",
    req Pick(MessageType) message_type "messageType",
}

::sforce::enumeration! {
    /// `ConversationDataType`.
    pub enum ConversationDataType {
        Text = "Text",
        Number = "Number",
        Boolean = "Boolean",
        Object = "Object",
        Date = "Date",
        DateTime = "DateTime",
        Currency = "Currency",
        Id = "Id",
    }
}

/// `ConversationDefinitionChannelProvider`.
#[derive(Default)]
pub struct ConversationDefinitionChannelProvider {
    /// `agentRequired`.
    pub agent_required: Option<bool>,
    /// `chatButtonName`, required.
    pub chat_button_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationDefinitionChannelProvider: "ConversationDefinitionChannelProvider" in API, base None, subtypes [], object None;
    opt Flag agent_required "agentRequired",
    req Text chat_button_name "chatButtonName",
}

/// `ConversationDefinitionGoal`.
#[derive(Default)]
pub struct ConversationDefinitionGoal {
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationDefinitionGoal: "ConversationDefinitionGoal" in API, base None, subtypes [], object None;
    req Text developer_name "developerName",
    req Text label "label",
}

::sforce::enumeration! {
    /// `ConversationDefinitionLogicalOperatorType`.
    pub enum ConversationDefinitionLogicalOperatorType {
        And = "And",
        Or = "Or",
    }
}

/// `ConversationDefinitionNlpProvider`.
#[derive(Default)]
pub struct ConversationDefinitionNlpProvider {
    /// `language`.
    pub language: ::sforce::Pick<Language>,
    /// `nlpProviderName`.
    pub nlp_provider_name: Option<String>,
    /// `nlpProviderType`, required.
    pub nlp_provider_type: ::sforce::Pick<ConversationDefinitionNlpProviderType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationDefinitionNlpProvider: "ConversationDefinitionNlpProvider" in API, base None, subtypes [], object None;
    opt Pick(Language) language "language",
    opt Text nlp_provider_name "nlpProviderName",
    req Pick(ConversationDefinitionNlpProviderType) nlp_provider_type "nlpProviderType",
}

::sforce::enumeration! {
    /// `ConversationDefinitionNlpProviderType`.
    pub enum ConversationDefinitionNlpProviderType {
        EinsteinAi = "EinsteinAi",
        Apex = "Apex",
    }
}

/// `ConversationDefinitionPlanner`.
#[derive(Default)]
pub struct ConversationDefinitionPlanner {
    /// `genAiPlannerName`, required.
    pub gen_ai_planner_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationDefinitionPlanner: "ConversationDefinitionPlanner" in API, base None, subtypes [], object None;
    req Text gen_ai_planner_name "genAiPlannerName",
}

/// `ConversationDefinitionRichMessage`.
#[derive(Default)]
pub struct ConversationDefinitionRichMessage {
    /// `executionType`.
    pub execution_type: ::sforce::Pick<ConversationMessageExecutionType>,
    /// `messageDefinitionMappings`.
    pub message_definition_mappings: ::sforce::List<BotInvocationMapping>,
    /// `messageDefinitionName`, required.
    pub message_definition_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationDefinitionRichMessage: "ConversationDefinitionRichMessage" in API, base None, subtypes [], object None;
    opt Pick(ConversationMessageExecutionType) execution_type "executionType",
    opt List(BotInvocationMapping) message_definition_mappings "messageDefinitionMappings",
    req Text message_definition_name "messageDefinitionName",
}

/// `ConversationDefinitionStepGoalMapping`.
#[derive(Default)]
pub struct ConversationDefinitionStepGoalMapping {
    /// `goalName`, required.
    pub goal_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationDefinitionStepGoalMapping: "ConversationDefinitionStepGoalMapping" in API, base None, subtypes [], object None;
    req Text goal_name "goalName",
}

::sforce::enumeration! {
    /// `ConversationInvocableTargetType`.
    pub enum ConversationInvocableTargetType {
        Apex = "apex",
        Flow = "flow",
        StandardInvocableAction = "standardInvocableAction",
        LogFeedback = "logFeedback",
        ExternalService = "externalService",
        LogGoalAchieved = "logGoalAchieved",
        LogDisambiguation = "logDisambiguation",
        QuickAction = "quickAction",
        Api = "api",
        BotAction = "botAction",
    }
}

::sforce::enumeration! {
    /// `ConversationMappingType`.
    pub enum ConversationMappingType {
        Input = "Input",
        Output = "Output",
    }
}

::sforce::enumeration! {
    /// `ConversationMessageCollectionType`.
    pub enum ConversationMessageCollectionType {
        None = "None",
        StaticList = "StaticList",
        DynamicList = "DynamicList",
    }
}

/// `ConversationMessageConstant`.
#[derive(Default)]
pub struct ConversationMessageConstant {
    /// `compositeValues`.
    pub composite_values: ::sforce::List<ConversationMessageConstantCompositeValue>,
    /// `constantType`, required.
    pub constant_type: ::sforce::Pick<ConversationMessageConstantType>,
    /// `label`.
    pub label: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `primitiveValues`.
    pub primitive_values: ::sforce::List<ConversationMessageConstantPrimitiveValue>,
    /// `valueType`.
    pub value_type: ::sforce::Pick<ConversationMessageValueType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationMessageConstant: "ConversationMessageConstant" in API, base None, subtypes [], object None;
    opt List(ConversationMessageConstantCompositeValue) composite_values "compositeValues",
    req Pick(ConversationMessageConstantType) constant_type "constantType",
    opt Text label "label",
    opt Text name "name",
    opt List(ConversationMessageConstantPrimitiveValue) primitive_values "primitiveValues",
    opt Pick(ConversationMessageValueType) value_type "valueType",
}

/// `ConversationMessageConstantCompositeValue`.
#[derive(Default)]
pub struct ConversationMessageConstantCompositeValue {
    /// `constantItems`.
    pub constant_items: ::sforce::List<ConversationMessageConstant>,
    /// `identifier`, required.
    pub identifier: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationMessageConstantCompositeValue: "ConversationMessageConstantCompositeValue" in API, base None, subtypes [], object None;
    opt List(ConversationMessageConstant) constant_items "constantItems",
    req Text identifier "identifier",
}

/// `ConversationMessageConstantPrimitiveValue`.
#[derive(Default)]
pub struct ConversationMessageConstantPrimitiveValue {
    /// `contentAssetName`.
    pub content_asset_name: Option<String>,
    /// `textValue`.
    pub text_value: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<ConversationMessageConstantValueType>,
    /// `urlValue`.
    pub url_value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationMessageConstantPrimitiveValue: "ConversationMessageConstantPrimitiveValue" in API, base None, subtypes [], object None;
    opt Text content_asset_name "contentAssetName",
    opt Text text_value "textValue",
    req Pick(ConversationMessageConstantValueType) r#type "type",
    opt Text url_value "urlValue",
}

::sforce::enumeration! {
    /// `ConversationMessageConstantType`.
    pub enum ConversationMessageConstantType {
        Title = "Title",
        Url = "Url",
        Image = "Image",
        Options = "Options",
        SubTitle = "SubTitle",
        Custom = "Custom",
    }
}

/// `ConversationMessageConstantValueTranslation`.
#[derive(Default)]
pub struct ConversationMessageConstantValueTranslation {
    /// `name`, required.
    pub name: Option<String>,
    /// `value`, required.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationMessageConstantValueTranslation: "ConversationMessageConstantValueTranslation" in API, base None, subtypes [], object None;
    req Text name "name",
    req Text value "value",
}

::sforce::enumeration! {
    /// `ConversationMessageConstantValueType`.
    pub enum ConversationMessageConstantValueType {
        Text = "Text",
        Url = "Url",
        ImageAsset = "ImageAsset",
        FileAsset = "FileAsset",
    }
}

::sforce::enumeration! {
    /// `ConversationMessageContentCategory`.
    pub enum ConversationMessageContentCategory {
        Reminder = "Reminder",
        Feedback = "Feedback",
        OrderUpdate = "OrderUpdate",
        AccountUpdate = "AccountUpdate",
        PromotionalOutreach = "PromotionalOutreach",
    }
}

/// `ConversationMessageDefinition`, a [`Metadata`].
#[derive(Default)]
pub struct ConversationMessageDefinition {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `constants`.
    pub constants: ::sforce::List<ConversationMessageConstant>,
    /// `contentCategory`.
    pub content_category: ::sforce::Pick<ConversationMessageContentCategory>,
    /// `description`.
    pub description: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `language`.
    pub language: Option<String>,
    /// `messageHandlers`.
    pub message_handlers: ::sforce::List<ConversationMessageHandler>,
    /// `messageLayouts`.
    pub message_layouts: ::sforce::List<ConversationMessageLayout>,
    /// `optionsParameter`.
    pub options_parameter: ::sforce::Opt<ConversationMessageOptionsParameter>,
    /// `parameters`.
    pub parameters: ::sforce::List<ConversationMessageParameter>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<ConversationMessageDefinitionType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationMessageDefinition: "ConversationMessageDefinition" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(ConversationMessageConstant) constants "constants",
    opt Pick(ConversationMessageContentCategory) content_category "contentCategory",
    opt Text description "description",
    req Text label "label",
    opt Text language "language",
    opt List(ConversationMessageHandler) message_handlers "messageHandlers",
    opt List(ConversationMessageLayout) message_layouts "messageLayouts",
    opt One(ConversationMessageOptionsParameter) options_parameter "optionsParameter",
    opt List(ConversationMessageParameter) parameters "parameters",
    req Pick(ConversationMessageDefinitionType) r#type "type",
}
::sforce::component! { ConversationMessageDefinition }

/// `ConversationMessageDefinitionTranslation`.
#[derive(Default)]
pub struct ConversationMessageDefinitionTranslation {
    /// `constantValueTranslations`.
    pub constant_value_translations: ::sforce::List<
        ConversationMessageConstantValueTranslation,
    >,
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationMessageDefinitionTranslation: "ConversationMessageDefinitionTranslation" in API, base None, subtypes [], object None;
    opt List(ConversationMessageConstantValueTranslation) constant_value_translations "constantValueTranslations",
    req Text label "label",
    req Text name "name",
}

::sforce::enumeration! {
    /// `ConversationMessageDefinitionType`.
    pub enum ConversationMessageDefinitionType {
        RecordView = "RecordView",
        RecordPicker = "RecordPicker",
        Picklist = "Picklist",
        TimePicker = "TimePicker",
        Link = "Link",
        AuthenticationRequest = "AuthenticationRequest",
        Action = "Action",
        AutoResponse = "AutoResponse",
        PaymentRequest = "PaymentRequest",
        Notification = "Notification",
        ApexForm = "ApexForm",
        CatalogMessage = "CatalogMessage",
    }
}

::sforce::enumeration! {
    /// `ConversationMessageExecutionType`.
    pub enum ConversationMessageExecutionType {
        Sync = "Sync",
        Async = "Async",
    }
}

::sforce::enumeration! {
    /// `ConversationMessageFormatType`.
    pub enum ConversationMessageFormatType {
        Text = "Text",
        RichLink = "RichLink",
        Media = "Media",
        Buttons = "Buttons",
        Carousel = "Carousel",
        QuickReplies = "QuickReplies",
        ListPicker = "ListPicker",
        TimePicker = "TimePicker",
        EncryptedOAuthToken = "EncryptedOAuthToken",
        Application = "Application",
        Inputs = "Inputs",
        WebView = "WebView",
        Payment = "Payment",
        ExternalTemplate = "ExternalTemplate",
        Flow = "Flow",
        Catalog = "Catalog",
    }
}

/// `ConversationMessageHandler`.
#[derive(Default)]
pub struct ConversationMessageHandler {
    /// `activeRequestDurationMinutes`, required.
    pub active_request_duration_minutes: Option<i32>,
    /// `handlerName`, required.
    pub handler_name: Option<String>,
    /// `handlerType`, required.
    pub handler_type: ::sforce::Pick<ConversationMessageHandlerType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationMessageHandler: "ConversationMessageHandler" in API, base None, subtypes [], object None;
    req Int active_request_duration_minutes "activeRequestDurationMinutes",
    req Text handler_name "handlerName",
    req Pick(ConversationMessageHandlerType) handler_type "handlerType",
}

::sforce::enumeration! {
    /// `ConversationMessageHandlerType`.
    pub enum ConversationMessageHandlerType {
        QuickAction = "QuickAction",
        AuthProvider = "AuthProvider",
        PaymentProvider = "PaymentProvider",
        Survey = "Survey",
        ApexFormProvider = "ApexFormProvider",
        CatalogProvider = "CatalogProvider",
    }
}

/// `ConversationMessageLayout`.
#[derive(Default)]
pub struct ConversationMessageLayout {
    /// `externalTemplates`.
    pub external_templates: ::sforce::List<ConvMsgExternalTemplateVersion>,
    /// `formatType`, required.
    pub format_type: ::sforce::Pick<ConversationMessageFormatType>,
    /// `layoutItems`.
    pub layout_items: ::sforce::List<ConversationMessageLayoutItem>,
    /// `layoutVariant`.
    pub layout_variant: ::sforce::Pick<ConversationMessageLayoutVariant>,
    /// `messageType`, required.
    pub message_type: ::sforce::Pick<ConversationMessageType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationMessageLayout: "ConversationMessageLayout" in API, base None, subtypes [], object None;
    opt List(ConvMsgExternalTemplateVersion) external_templates "externalTemplates",
    req Pick(ConversationMessageFormatType) format_type "formatType",
    opt List(ConversationMessageLayoutItem) layout_items "layoutItems",
    reqnil Pick(ConversationMessageLayoutVariant) layout_variant "layoutVariant",
    req Pick(ConversationMessageType) message_type "messageType",
}

/// `ConversationMessageLayoutCompositeValue`.
#[derive(Default)]
pub struct ConversationMessageLayoutCompositeValue {
    /// `compositeTypeName`, required.
    pub composite_type_name: Option<String>,
    /// `layoutItems`.
    pub layout_items: ::sforce::List<ConversationMessageLayoutItem>,
    /// `valueSourceReference`.
    pub value_source_reference: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationMessageLayoutCompositeValue: "ConversationMessageLayoutCompositeValue" in API, base None, subtypes [], object None;
    req Text composite_type_name "compositeTypeName",
    opt List(ConversationMessageLayoutItem) layout_items "layoutItems",
    opt Text value_source_reference "valueSourceReference",
}

/// `ConversationMessageLayoutItem`.
#[derive(Default)]
pub struct ConversationMessageLayoutItem {
    /// `collectionType`, required.
    pub collection_type: ::sforce::Pick<ConversationMessageCollectionType>,
    /// `compositeValues`.
    pub composite_values: ::sforce::List<ConversationMessageLayoutCompositeValue>,
    /// `name`, required.
    pub name: Option<String>,
    /// `primitiveValues`.
    pub primitive_values: ::sforce::List<ConversationMessageLayoutPrimitiveValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationMessageLayoutItem: "ConversationMessageLayoutItem" in API, base None, subtypes [], object None;
    req Pick(ConversationMessageCollectionType) collection_type "collectionType",
    opt List(ConversationMessageLayoutCompositeValue) composite_values "compositeValues",
    req Text name "name",
    opt List(ConversationMessageLayoutPrimitiveValue) primitive_values "primitiveValues",
}

/// `ConversationMessageLayoutPrimitiveValue`.
#[derive(Default)]
pub struct ConversationMessageLayoutPrimitiveValue {
    /// `contentAssetName`.
    pub content_asset_name: Option<String>,
    /// `fieldName`.
    pub field_name: Option<String>,
    /// `formulaTemplate`.
    pub formula_template: Option<String>,
    /// `literalValue`.
    pub literal_value: Option<String>,
    /// `mergeFields`.
    pub merge_fields: ::sforce::List<ConversationMessageMergeField>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<ConversationMessageLayoutValueType>,
    /// `valueFormula`.
    pub value_formula: Option<String>,
    /// `valueSourceReference`.
    pub value_source_reference: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationMessageLayoutPrimitiveValue: "ConversationMessageLayoutPrimitiveValue" in API, base None, subtypes [], object None;
    opt Text content_asset_name "contentAssetName",
    opt Text field_name "fieldName",
    opt Text formula_template "formulaTemplate",
    opt Text literal_value "literalValue",
    opt List(ConversationMessageMergeField) merge_fields "mergeFields",
    req Pick(ConversationMessageLayoutValueType) r#type "type",
    opt Text value_formula "valueFormula",
    opt Text value_source_reference "valueSourceReference",
}

::sforce::enumeration! {
    /// `ConversationMessageLayoutValueType`.
    pub enum ConversationMessageLayoutValueType {
        Literal = "Literal",
        MediaAsset = "MediaAsset",
        SourceSobjectFieldValue = "SourceSobjectFieldValue",
        SourceSobjectFormula = "SourceSobjectFormula",
        SourcePrimitiveValue = "SourcePrimitiveValue",
        FormulaTemplate = "FormulaTemplate",
        SourceSobjectField = "SourceSobjectField",
    }
}

::sforce::enumeration! {
    /// `ConversationMessageLayoutVariant`.
    pub enum ConversationMessageLayoutVariant {
        AppleBusinessChat = "AppleBusinessChat",
        WhatsApp = "WhatsApp",
        SingleProduct = "SingleProduct",
        MultiProduct = "MultiProduct",
        FullCatalog = "FullCatalog",
    }
}

/// `ConversationMessageMergeField`.
#[derive(Default)]
pub struct ConversationMessageMergeField {
    /// `formulaTemplate`, required.
    pub formula_template: Option<String>,
    /// `mergeFieldType`, required.
    pub merge_field_type: ::sforce::Pick<ConversationMessageMergeFieldType>,
    /// `name`, required.
    pub name: Option<String>,
    /// `valueSourceReference`, required.
    pub value_source_reference: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationMessageMergeField: "ConversationMessageMergeField" in API, base None, subtypes [], object None;
    req Text formula_template "formulaTemplate",
    req Pick(ConversationMessageMergeFieldType) merge_field_type "mergeFieldType",
    req Text name "name",
    req Text value_source_reference "valueSourceReference",
}

::sforce::enumeration! {
    /// `ConversationMessageMergeFieldType`.
    pub enum ConversationMessageMergeFieldType {
        ListTemplate = "ListTemplate",
    }
}

/// `ConversationMessageOptionsParameter`.
#[derive(Default)]
pub struct ConversationMessageOptionsParameter {
    /// `compositeTypeDetails`.
    pub composite_type_details: ::sforce::Opt<
        ConversationMessageParameterCompositeDetails,
    >,
    /// `optionsParameterType`, required.
    pub options_parameter_type: ::sforce::Pick<ConversationMessageOptionsParameterType>,
    /// `primitiveTypeDetails`.
    pub primitive_type_details: ::sforce::Opt<
        ConversationMessageParameterPrimitiveDetails,
    >,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationMessageOptionsParameter: "ConversationMessageOptionsParameter" in API, base None, subtypes [], object None;
    opt One(ConversationMessageParameterCompositeDetails) composite_type_details "compositeTypeDetails",
    req Pick(ConversationMessageOptionsParameterType) options_parameter_type "optionsParameterType",
    opt One(ConversationMessageParameterPrimitiveDetails) primitive_type_details "primitiveTypeDetails",
}

::sforce::enumeration! {
    /// `ConversationMessageOptionsParameterType`.
    pub enum ConversationMessageOptionsParameterType {
        RecordIdOptions = "RecordIdOptions",
        TimeSlotOptions = "TimeSlotOptions",
        CustomPrimitiveOptions = "CustomPrimitiveOptions",
        CustomCompositeOptions = "CustomCompositeOptions",
    }
}

/// `ConversationMessageParameter`.
#[derive(Default)]
pub struct ConversationMessageParameter {
    /// `compositeTypeDetails`.
    pub composite_type_details: ::sforce::Opt<
        ConversationMessageParameterCompositeDetails,
    >,
    /// `parameterType`, required.
    pub parameter_type: ::sforce::Pick<ConversationMessageParameterType>,
    /// `primitiveTypeDetails`.
    pub primitive_type_details: ::sforce::Opt<
        ConversationMessageParameterPrimitiveDetails,
    >,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationMessageParameter: "ConversationMessageParameter" in API, base None, subtypes [], object None;
    opt One(ConversationMessageParameterCompositeDetails) composite_type_details "compositeTypeDetails",
    req Pick(ConversationMessageParameterType) parameter_type "parameterType",
    opt One(ConversationMessageParameterPrimitiveDetails) primitive_type_details "primitiveTypeDetails",
}

/// `ConversationMessageParameterCompositeDetails`.
#[derive(Default)]
pub struct ConversationMessageParameterCompositeDetails {
    /// `compositeChildItems`.
    pub composite_child_items: ::sforce::List<
        ConversationMessageParameterCompositeDetails,
    >,
    /// `isList`.
    pub is_list: Option<bool>,
    /// `isRequired`.
    pub is_required: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// `maxListItems`.
    pub max_list_items: Option<i32>,
    /// `name`.
    pub name: Option<String>,
    /// `primitiveChildItems`.
    pub primitive_child_items: ::sforce::List<
        ConversationMessageParameterPrimitiveDetails,
    >,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationMessageParameterCompositeDetails: "ConversationMessageParameterCompositeDetails" in API, base None, subtypes [], object None;
    opt List(ConversationMessageParameterCompositeDetails) composite_child_items "compositeChildItems",
    opt Flag is_list "isList",
    opt Flag is_required "isRequired",
    opt Text label "label",
    opt Int max_list_items "maxListItems",
    opt Text name "name",
    opt List(ConversationMessageParameterPrimitiveDetails) primitive_child_items "primitiveChildItems",
}

/// `ConversationMessageParameterPrimitiveDetails`.
#[derive(Default)]
pub struct ConversationMessageParameterPrimitiveDetails {
    /// `isList`.
    pub is_list: Option<bool>,
    /// `isRequired`.
    pub is_required: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// `maxListItems`.
    pub max_list_items: Option<i32>,
    /// `name`.
    pub name: Option<String>,
    /// `sobjectType`.
    pub sobject_type: Option<String>,
    /// `valueType`.
    pub value_type: ::sforce::Pick<ConversationMessageValueType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationMessageParameterPrimitiveDetails: "ConversationMessageParameterPrimitiveDetails" in API, base None, subtypes [], object None;
    opt Flag is_list "isList",
    opt Flag is_required "isRequired",
    opt Text label "label",
    opt Int max_list_items "maxListItems",
    opt Text name "name",
    opt Text sobject_type "sobjectType",
    opt Pick(ConversationMessageValueType) value_type "valueType",
}

::sforce::enumeration! {
    /// `ConversationMessageParameterType`.
    pub enum ConversationMessageParameterType {
        RecordIds = "RecordIds",
        CustomPrimitive = "CustomPrimitive",
        CustomComposite = "CustomComposite",
    }
}

::sforce::enumeration! {
    /// `ConversationMessageType`.
    pub enum ConversationMessageType {
        StaticContent = "StaticContent",
        Choices = "Choices",
        Form = "Form",
        AuthenticationRequest = "AuthenticationRequest",
        PaymentRequest = "PaymentRequest",
        CatalogMessage = "CatalogMessage",
    }
}

::sforce::enumeration! {
    /// `ConversationMessageValueType`.
    pub enum ConversationMessageValueType {
        Text = "Text",
        Boolean = "Boolean",
        Integer = "Integer",
        Double = "Double",
        Date = "Date",
        DateTime = "DateTime",
        Url = "Url",
        RecordId = "RecordId",
        ImageId = "ImageId",
        FileId = "FileId",
    }
}

/// `ConversationRecordLookup`.
#[derive(Default)]
pub struct ConversationRecordLookup {
    /// `SObjectType`, required.
    pub s_object_type: Option<String>,
    /// `conditions`.
    pub conditions: ::sforce::List<ConversationRecordLookupCondition>,
    /// `filterLogic`.
    pub filter_logic: Option<String>,
    /// `lookupFields`.
    pub lookup_fields: ::sforce::List<ConversationRecordLookupField>,
    /// `maxLookupResults`, required.
    pub max_lookup_results: Option<i32>,
    /// `sortFieldName`.
    pub sort_field_name: Option<String>,
    /// `sortOrder`.
    pub sort_order: ::sforce::Pick<SortOrder>,
    /// `sourceVariableName`.
    pub source_variable_name: Option<String>,
    /// `sourceVariableType`.
    pub source_variable_type: ::sforce::Pick<ConversationVariableType>,
    /// `targetVariableName`, required.
    pub target_variable_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationRecordLookup: "ConversationRecordLookup" in API, base None, subtypes [], object None;
    req Text s_object_type "SObjectType",
    opt List(ConversationRecordLookupCondition) conditions "conditions",
    opt Text filter_logic "filterLogic",
    opt List(ConversationRecordLookupField) lookup_fields "lookupFields",
    req Int max_lookup_results "maxLookupResults",
    opt Text sort_field_name "sortFieldName",
    opt Pick(SortOrder) sort_order "sortOrder",
    opt Text source_variable_name "sourceVariableName",
    opt Pick(ConversationVariableType) source_variable_type "sourceVariableType",
    req Text target_variable_name "targetVariableName",
}

/// `ConversationRecordLookupCondition`.
#[derive(Default)]
pub struct ConversationRecordLookupCondition {
    /// `leftOperand`, required.
    pub left_operand: Option<String>,
    /// `operatorType`, required.
    pub operator_type: Option<String>,
    /// `rightOperandName`.
    pub right_operand_name: Option<String>,
    /// `rightOperandType`.
    pub right_operand_type: ::sforce::Pick<ConversationVariableType>,
    /// `rightOperandValue`.
    pub right_operand_value: Option<String>,
    /// `sortOrder`, required.
    pub sort_order: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationRecordLookupCondition: "ConversationRecordLookupCondition" in API, base None, subtypes [], object None;
    req Text left_operand "leftOperand",
    req Text operator_type "operatorType",
    opt Text right_operand_name "rightOperandName",
    opt Pick(ConversationVariableType) right_operand_type "rightOperandType",
    opt Text right_operand_value "rightOperandValue",
    req Int sort_order "sortOrder",
}

/// `ConversationRecordLookupField`.
#[derive(Default)]
pub struct ConversationRecordLookupField {
    /// `fieldName`, required.
    pub field_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationRecordLookupField: "ConversationRecordLookupField" in API, base None, subtypes [], object None;
    req Text field_name "fieldName",
}

/// `ConversationServiceIntegrationSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ConversationServiceIntegrationSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableConvoCatchUpForAgents`.
    pub enable_convo_catch_up_for_agents: Option<bool>,
    /// `enableConvoCatchUpForServiceAssistant`.
    pub enable_convo_catch_up_for_service_assistant: Option<bool>,
    /// `enableConvoCatchUpForSupervisors`.
    pub enable_convo_catch_up_for_supervisors: Option<bool>,
    /// `enableTranslationForAgents`.
    pub enable_translation_for_agents: Option<bool>,
    /// `enableWriteWithAiForAgents`.
    pub enable_write_with_ai_for_agents: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationServiceIntegrationSettings: "ConversationServiceIntegrationSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_convo_catch_up_for_agents "enableConvoCatchUpForAgents",
    opt Flag enable_convo_catch_up_for_service_assistant "enableConvoCatchUpForServiceAssistant",
    opt Flag enable_convo_catch_up_for_supervisors "enableConvoCatchUpForSupervisors",
    opt Flag enable_translation_for_agents "enableTranslationForAgents",
    opt Flag enable_write_with_ai_for_agents "enableWriteWithAiForAgents",
}
::sforce::component! { ConversationServiceIntegrationSettings }

/// `ConversationSystemDialog`.
#[derive(Default)]
pub struct ConversationSystemDialog {
    /// `dialog`, required.
    pub dialog: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<ConversationSystemDialogType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationSystemDialog: "ConversationSystemDialog" in API, base None, subtypes [], object None;
    req Text dialog "dialog",
    req Pick(ConversationSystemDialogType) r#type "type",
}

::sforce::enumeration! {
    /// `ConversationSystemDialogType`.
    pub enum ConversationSystemDialogType {
        TransferFailed = "TransferFailed",
        ErrorHandling = "ErrorHandling",
        KnowledgeFallback = "KnowledgeFallback",
        Disambiguation = "Disambiguation",
        DisambiguationFailed = "DisambiguationFailed",
        KnowledgeAction = "KnowledgeAction",
    }
}

/// `ConversationSystemMessage`.
#[derive(Default)]
pub struct ConversationSystemMessage {
    /// `systemMessageMappings`.
    pub system_message_mappings: ::sforce::List<ConversationSystemMessageMapping>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<ConversationSystemMessageType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationSystemMessage: "ConversationSystemMessage" in API, base None, subtypes [], object None;
    opt List(ConversationSystemMessageMapping) system_message_mappings "systemMessageMappings",
    req Pick(ConversationSystemMessageType) r#type "type",
}

/// `ConversationSystemMessageMapping`.
#[derive(Default)]
pub struct ConversationSystemMessageMapping {
    /// `mappingType`, required.
    pub mapping_type: ::sforce::Pick<ConversationMappingType>,
    /// `parameterType`, required.
    pub parameter_type: ::sforce::Pick<ConversationSystemMessageParamType>,
    /// `variableName`, required.
    pub variable_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationSystemMessageMapping: "ConversationSystemMessageMapping" in API, base None, subtypes [], object None;
    req Pick(ConversationMappingType) mapping_type "mappingType",
    req Pick(ConversationSystemMessageParamType) parameter_type "parameterType",
    req Text variable_name "variableName",
}

::sforce::enumeration! {
    /// `ConversationSystemMessageParamType`.
    pub enum ConversationSystemMessageParamType {
        Transfer = "Transfer",
    }
}

::sforce::enumeration! {
    /// `ConversationSystemMessageType`.
    pub enum ConversationSystemMessageType {
        Transfer = "Transfer",
        EndChat = "EndChat",
    }
}

/// `ConversationVariable`.
#[derive(Default)]
pub struct ConversationVariable {
    /// `SObjectType`.
    pub s_object_type: Option<String>,
    /// `collectionType`.
    pub collection_type: ::sforce::Pick<ConversationVariableCollectionType>,
    /// `dataType`, required.
    pub data_type: ::sforce::Pick<ConversationDataType>,
    /// `description`.
    pub description: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `includeInPrompt`.
    pub include_in_prompt: Option<bool>,
    /// `label`, required.
    pub label: Option<String>,
    /// `visibility`.
    pub visibility: ::sforce::Pick<ConversationVariableVisibilityType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationVariable: "ConversationVariable" in API, base None, subtypes [], object None;
    opt Text s_object_type "SObjectType",
    opt Pick(ConversationVariableCollectionType) collection_type "collectionType",
    req Pick(ConversationDataType) data_type "dataType",
    opt Text description "description",
    req Text developer_name "developerName",
    opt Flag include_in_prompt "includeInPrompt",
    req Text label "label",
    opt Pick(ConversationVariableVisibilityType) visibility "visibility",
}

::sforce::enumeration! {
    /// `ConversationVariableCollectionType`.
    pub enum ConversationVariableCollectionType {
        List = "List",
    }
}

::sforce::enumeration! {
    /// `ConversationVariableOperandSourceType`.
    pub enum ConversationVariableOperandSourceType {
        StandardConversationVariable = "StandardConversationVariable",
        ConversationVariable = "ConversationVariable",
        ContextVariable = "ContextVariable",
        MlSlotClass = "MlSlotClass",
        StandardMlSlotClass = "StandardMlSlotClass",
        Value = "Value",
        BotDefinition = "BotDefinition",
        Queue = "Queue",
        FlowDefinition = "FlowDefinition",
    }
}

::sforce::enumeration! {
    /// `ConversationVariableType`.
    pub enum ConversationVariableType {
        ConversationVariable = "ConversationVariable",
        ContextVariable = "ContextVariable",
        PageContextVariable = "PageContextVariable",
    }
}

::sforce::enumeration! {
    /// `ConversationVariableVisibilityType`.
    pub enum ConversationVariableVisibilityType {
        Internal = "Internal",
        External = "External",
    }
}

/// `ConversationVendorInfo`, a [`Metadata`].
#[derive(Default)]
pub struct ConversationVendorInfo {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `agentSSOSupported`.
    pub agent_sso_supported: Option<bool>,
    /// `awsAccountKey`.
    pub aws_account_key: Option<String>,
    /// `awsRootEmail`.
    pub aws_root_email: Option<String>,
    /// `awsTenantVersion`.
    pub aws_tenant_version: Option<::sforce::Number>,
    /// `bridgeComponent`.
    pub bridge_component: Option<String>,
    /// `clientAuthMode`.
    pub client_auth_mode: ::sforce::Pick<ClientAuthMode>,
    /// `connectorUrl`.
    pub connector_url: Option<String>,
    /// `customConfig`.
    pub custom_config: Option<String>,
    /// `customIcon`.
    pub custom_icon: Option<String>,
    /// `customLoginUrl`.
    pub custom_login_url: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `einsteinConversationInsightsSupported`.
    pub einstein_conversation_insights_supported: Option<bool>,
    /// `integrationClass`.
    pub integration_class: Option<String>,
    /// `integrationClassName`.
    pub integration_class_name: Option<String>,
    /// `intelligenceSupported`.
    pub intelligence_supported: Option<bool>,
    /// `isTaxCompliant`.
    pub is_tax_compliant: Option<bool>,
    /// `keyProvisioningSupported`.
    pub key_provisioning_supported: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `multiVendorConfigSupported`.
    pub multi_vendor_config_supported: Option<bool>,
    /// `namedCredential`.
    pub named_credential: Option<String>,
    /// `namedCredentialSupported`.
    pub named_credential_supported: Option<bool>,
    /// `partnerContactCenterListSupported`.
    pub partner_contact_center_list_supported: Option<bool>,
    /// `partnerPhoneNumbersSupported`.
    pub partner_phone_numbers_supported: Option<bool>,
    /// `partnerTransferDestinationsSupported`.
    pub partner_transfer_destinations_supported: Option<bool>,
    /// `queueManagementSupported`.
    pub queue_management_supported: Option<bool>,
    /// `serverAuthMode`.
    pub server_auth_mode: ::sforce::Pick<ServerAuthMode>,
    /// `telephonySettingsComponent`.
    pub telephony_settings_component: Option<String>,
    /// `unifiedRoutingSupported`.
    pub unified_routing_supported: Option<bool>,
    /// `universalCallRecordingAccessSupported`.
    pub universal_call_recording_access_supported: Option<bool>,
    /// `userSyncingSupported`.
    pub user_syncing_supported: Option<bool>,
    /// `vendorType`.
    pub vendor_type: ::sforce::Pick<ConversationVendorType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationVendorInfo: "ConversationVendorInfo" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag agent_sso_supported "agentSSOSupported",
    opt Text aws_account_key "awsAccountKey",
    opt Text aws_root_email "awsRootEmail",
    opt Num aws_tenant_version "awsTenantVersion",
    opt Text bridge_component "bridgeComponent",
    opt Pick(ClientAuthMode) client_auth_mode "clientAuthMode",
    opt Text connector_url "connectorUrl",
    opt Text custom_config "customConfig",
    opt Text custom_icon "customIcon",
    opt Text custom_login_url "customLoginUrl",
    req Text developer_name "developerName",
    opt Flag einstein_conversation_insights_supported "einsteinConversationInsightsSupported",
    opt Text integration_class "integrationClass",
    opt Text integration_class_name "integrationClassName",
    opt Flag intelligence_supported "intelligenceSupported",
    opt Flag is_tax_compliant "isTaxCompliant",
    opt Flag key_provisioning_supported "keyProvisioningSupported",
    req Text master_label "masterLabel",
    opt Flag multi_vendor_config_supported "multiVendorConfigSupported",
    opt Text named_credential "namedCredential",
    opt Flag named_credential_supported "namedCredentialSupported",
    opt Flag partner_contact_center_list_supported "partnerContactCenterListSupported",
    opt Flag partner_phone_numbers_supported "partnerPhoneNumbersSupported",
    opt Flag partner_transfer_destinations_supported "partnerTransferDestinationsSupported",
    opt Flag queue_management_supported "queueManagementSupported",
    opt Pick(ServerAuthMode) server_auth_mode "serverAuthMode",
    opt Text telephony_settings_component "telephonySettingsComponent",
    opt Flag unified_routing_supported "unifiedRoutingSupported",
    opt Flag universal_call_recording_access_supported "universalCallRecordingAccessSupported",
    opt Flag user_syncing_supported "userSyncingSupported",
    opt Pick(ConversationVendorType) vendor_type "vendorType",
}
::sforce::component! { ConversationVendorInfo }

::sforce::enumeration! {
    /// `ConversationVendorType`.
    pub enum ConversationVendorType {
        ServiceCloudVoicePartner = "ServiceCloudVoicePartner",
        AmazonConnect = "Amazon_Connect",
        BringYourOwnChannelPartner = "BringYourOwnChannelPartner",
        BringYourOwnContactCenter = "BringYourOwnContactCenter",
    }
}

/// `ConversationalIntelligenceSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ConversationalIntelligenceSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableCallCoaching`.
    pub enable_call_coaching: Option<bool>,
    /// `enableCallCoachingZoom`.
    pub enable_call_coaching_zoom: Option<bool>,
    /// `enableCallExplorer`.
    pub enable_call_explorer: Option<bool>,
    /// `enableCallSummarization`.
    pub enable_call_summarization: Option<bool>,
    /// `enableConversationMining`.
    pub enable_conversation_mining: Option<bool>,
    /// `enableDiarizationPref`.
    pub enable_diarization_pref: Option<bool>,
    /// `enableECIOOTBFlows`.
    pub enable_eciootb_flows: Option<bool>,
    /// `enableGenerativeConvInsights`.
    pub enable_generative_conv_insights: Option<bool>,
    /// `enableManualUpload`.
    pub enable_manual_upload: Option<bool>,
    /// `enableOpptyMatching`.
    pub enable_oppty_matching: Option<bool>,
    /// `enableRealtimeInsights`.
    pub enable_realtime_insights: Option<bool>,
    /// `enableUnifiedActivities`.
    pub enable_unified_activities: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ConversationalIntelligenceSettings: "ConversationalIntelligenceSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_call_coaching "enableCallCoaching",
    opt Flag enable_call_coaching_zoom "enableCallCoachingZoom",
    opt Flag enable_call_explorer "enableCallExplorer",
    opt Flag enable_call_summarization "enableCallSummarization",
    opt Flag enable_conversation_mining "enableConversationMining",
    opt Flag enable_diarization_pref "enableDiarizationPref",
    opt Flag enable_eciootb_flows "enableECIOOTBFlows",
    opt Flag enable_generative_conv_insights "enableGenerativeConvInsights",
    opt Flag enable_manual_upload "enableManualUpload",
    opt Flag enable_oppty_matching "enableOpptyMatching",
    opt Flag enable_realtime_insights "enableRealtimeInsights",
    opt Flag enable_unified_activities "enableUnifiedActivities",
}
::sforce::component! { ConversationalIntelligenceSettings }

/// `CorsWhitelistOrigin`, a [`Metadata`].
#[derive(Default)]
pub struct CorsWhitelistOrigin {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `urlPattern`, required.
    pub url_pattern: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CorsWhitelistOrigin: "CorsWhitelistOrigin" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text url_pattern "urlPattern",
}
::sforce::component! { CorsWhitelistOrigin }

/// `CountriesAndStates`.
#[derive(Default)]
pub struct CountriesAndStates {
    /// `countries`.
    pub countries: ::sforce::List<Country>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CountriesAndStates: "CountriesAndStates" in API, base None, subtypes [], object None;
    opt List(Country) countries "countries",
}

/// `Country`.
#[derive(Default)]
pub struct Country {
    /// `active`, required.
    pub active: Option<bool>,
    /// `integrationValue`, required.
    pub integration_value: Option<String>,
    /// `isoCode`, required.
    pub iso_code: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `orgDefault`, required.
    pub org_default: Option<bool>,
    /// `standard`, required.
    pub standard: Option<bool>,
    /// `states`.
    pub states: ::sforce::List<State>,
    /// `visible`, required.
    pub visible: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Country: "Country" in API, base None, subtypes [], object None;
    req Flag active "active",
    req Text integration_value "integrationValue",
    req Text iso_code "isoCode",
    req Text label "label",
    req Flag org_default "orgDefault",
    req Flag standard "standard",
    opt List(State) states "states",
    req Flag visible "visible",
}

::sforce::enumeration! {
    /// `CountryIsoCode`.
    pub enum CountryIsoCode {
        Ad = "AD",
        Ae = "AE",
        Af = "AF",
        Ag = "AG",
        Ai = "AI",
        Al = "AL",
        Am = "AM",
        Ao = "AO",
        Aq = "AQ",
        Ar = "AR",
        At = "AT",
        Au = "AU",
        Aw = "AW",
        Ax = "AX",
        Az = "AZ",
        Ba = "BA",
        Bb = "BB",
        Bd = "BD",
        Be = "BE",
        Bf = "BF",
        Bg = "BG",
        Bh = "BH",
        Bi = "BI",
        Bj = "BJ",
        Bl = "BL",
        Bm = "BM",
        Bn = "BN",
        Bo = "BO",
        Bq = "BQ",
        Br = "BR",
        Bs = "BS",
        Bt = "BT",
        Bv = "BV",
        Bw = "BW",
        By = "BY",
        Bz = "BZ",
        Ca = "CA",
        Cc = "CC",
        Cd = "CD",
        Cf = "CF",
        Cg = "CG",
        Ch = "CH",
        Ci = "CI",
        Ck = "CK",
        Cl = "CL",
        Cm = "CM",
        Cn = "CN",
        Co = "CO",
        Cr = "CR",
        Cv = "CV",
        Cw = "CW",
        Cx = "CX",
        Cy = "CY",
        Cz = "CZ",
        De = "DE",
        Dj = "DJ",
        Dk = "DK",
        Dm = "DM",
        Do = "DO",
        Dz = "DZ",
        Ec = "EC",
        Ee = "EE",
        Eg = "EG",
        Eh = "EH",
        Er = "ER",
        Es = "ES",
        Et = "ET",
        Fi = "FI",
        Fj = "FJ",
        Fk = "FK",
        Fo = "FO",
        Fr = "FR",
        Ga = "GA",
        Gb = "GB",
        Gd = "GD",
        Ge = "GE",
        Gf = "GF",
        Gg = "GG",
        Gh = "GH",
        Gi = "GI",
        Gl = "GL",
        Gm = "GM",
        Gn = "GN",
        Gp = "GP",
        Gq = "GQ",
        Gr = "GR",
        Gs = "GS",
        Gt = "GT",
        Gw = "GW",
        Gy = "GY",
        Hm = "HM",
        Hn = "HN",
        Hr = "HR",
        Ht = "HT",
        Hu = "HU",
        Id = "ID",
        Ie = "IE",
        Il = "IL",
        Im = "IM",
        In = "IN",
        Io = "IO",
        Iq = "IQ",
        Is = "IS",
        It = "IT",
        Je = "JE",
        Jm = "JM",
        Jo = "JO",
        Jp = "JP",
        Ke = "KE",
        Kg = "KG",
        Kh = "KH",
        Ki = "KI",
        Km = "KM",
        Kn = "KN",
        Kr = "KR",
        Kw = "KW",
        Ky = "KY",
        Kz = "KZ",
        La = "LA",
        Lb = "LB",
        Lc = "LC",
        Li = "LI",
        Lk = "LK",
        Lr = "LR",
        Ls = "LS",
        Lt = "LT",
        Lu = "LU",
        Lv = "LV",
        Ly = "LY",
        Ma = "MA",
        Mc = "MC",
        Md = "MD",
        Me = "ME",
        Mf = "MF",
        Mg = "MG",
        Mk = "MK",
        Ml = "ML",
        Mm = "MM",
        Mn = "MN",
        Mo = "MO",
        Mq = "MQ",
        Mr = "MR",
        Ms = "MS",
        Mt = "MT",
        Mu = "MU",
        Mv = "MV",
        Mw = "MW",
        Mx = "MX",
        My = "MY",
        Mz = "MZ",
        Na = "NA",
        Nc = "NC",
        Ne = "NE",
        Nf = "NF",
        Ng = "NG",
        Ni = "NI",
        Nl = "NL",
        No = "NO",
        Np = "NP",
        Nr = "NR",
        Nu = "NU",
        Nz = "NZ",
        Om = "OM",
        Pa = "PA",
        Pe = "PE",
        Pf = "PF",
        Pg = "PG",
        Ph = "PH",
        Pk = "PK",
        Pl = "PL",
        Pm = "PM",
        Pn = "PN",
        Ps = "PS",
        Pt = "PT",
        Py = "PY",
        Qa = "QA",
        Re = "RE",
        Ro = "RO",
        Rs = "RS",
        Ru = "RU",
        Rw = "RW",
        Sa = "SA",
        Sb = "SB",
        Sc = "SC",
        Se = "SE",
        Sg = "SG",
        Sh = "SH",
        Si = "SI",
        Sj = "SJ",
        Sk = "SK",
        Sl = "SL",
        Sm = "SM",
        Sn = "SN",
        So = "SO",
        Sr = "SR",
        Ss = "SS",
        St = "ST",
        Sv = "SV",
        Sx = "SX",
        Sz = "SZ",
        Tc = "TC",
        Td = "TD",
        Tf = "TF",
        Tg = "TG",
        Th = "TH",
        Tj = "TJ",
        Tk = "TK",
        Tl = "TL",
        Tm = "TM",
        Tn = "TN",
        To = "TO",
        Tr = "TR",
        Tt = "TT",
        Tv = "TV",
        Tw = "TW",
        Tz = "TZ",
        Ua = "UA",
        Ug = "UG",
        Us = "US",
        Uy = "UY",
        Uz = "UZ",
        Va = "VA",
        Vc = "VC",
        Ve = "VE",
        Vg = "VG",
        Vn = "VN",
        Vu = "VU",
        Wf = "WF",
        Ws = "WS",
        Xk = "XK",
        Ye = "YE",
        Yt = "YT",
        Za = "ZA",
        Zm = "ZM",
        Zw = "ZW",
    }
}

/// `CourseWaitlistConfig`, a [`Metadata`].
#[derive(Default)]
pub struct CourseWaitlistConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `sortOrder`.
    pub sort_order: ::sforce::Pick<CourseWaitlistConfigSortOrder>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<CourseWaitlistConfigType>,
    /// `value`, required.
    pub value: Option<String>,
    /// `waitlistPositionFieldOrder`.
    pub waitlist_position_field_order: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CourseWaitlistConfig: "CourseWaitlistConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text label "label",
    opt Pick(CourseWaitlistConfigSortOrder) sort_order "sortOrder",
    req Pick(CourseWaitlistConfigType) r#type "type",
    req Text value "value",
    opt Int waitlist_position_field_order "waitlistPositionFieldOrder",
}
::sforce::component! { CourseWaitlistConfig }

::sforce::enumeration! {
    /// `CourseWaitlistConfigSortOrder`.
    pub enum CourseWaitlistConfigSortOrder {
        Ascending = "Ascending",
        Descending = "Descending",
    }
}

::sforce::enumeration! {
    /// `CourseWaitlistConfigType`.
    pub enum CourseWaitlistConfigType {
        EnrollmentOfferExpiration = "EnrollmentOfferExpiration",
        WaitlistPosition = "WaitlistPosition",
    }
}

::sforce::enumeration! {
    /// `CriteriaRelationshipType`.
    pub enum CriteriaRelationshipType {
        AllConditionsAreMet = "AllConditionsAreMet",
        AnyConditionIsMet = "AnyConditionIsMet",
    }
}

/// `CriteriaSetting`.
#[derive(Default)]
pub struct CriteriaSetting {
    /// `criteriaItems`.
    pub criteria_items: Option<String>,
    /// `logic`.
    pub logic: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `objectType`.
    pub object_type: Option<String>,
    /// `territories`.
    pub territories: Option<String>,
    /// `userType`.
    pub user_type: Option<String>,
    /// `workTypes`.
    pub work_types: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CriteriaSetting: "CriteriaSetting" in API, base None, subtypes [], object None;
    opt Text criteria_items "criteriaItems",
    opt Text logic "logic",
    req Text name "name",
    opt Text object_type "objectType",
    opt Text territories "territories",
    opt Text user_type "userType",
    opt Text work_types "workTypes",
}

/// `CriteriaSettings`, a [`Metadata`].
#[derive(Default)]
pub struct CriteriaSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `criteriaSetting`.
    pub criteria_setting: ::sforce::List<CriteriaSetting>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CriteriaSettings: "CriteriaSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(CriteriaSetting) criteria_setting "criteriaSetting",
}
::sforce::component! { CriteriaSettings }

::sforce::enumeration! {
    /// `CriterionOperator`.
    pub enum CriterionOperator {
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

/// `CspTrustedSite`, a [`Metadata`].
#[derive(Default)]
pub struct CspTrustedSite {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `canAccessCamera`.
    pub can_access_camera: Option<bool>,
    /// `canAccessMicrophone`.
    pub can_access_microphone: Option<bool>,
    /// `context`.
    pub context: ::sforce::Pick<CspTrustedSiteContext>,
    /// `description`.
    pub description: Option<String>,
    /// `endpointUrl`, required.
    pub endpoint_url: Option<String>,
    /// `isActive`, required.
    pub is_active: Option<bool>,
    /// `isApplicableToConnectSrc`.
    pub is_applicable_to_connect_src: Option<bool>,
    /// `isApplicableToFontSrc`.
    pub is_applicable_to_font_src: Option<bool>,
    /// `isApplicableToFrameSrc`.
    pub is_applicable_to_frame_src: Option<bool>,
    /// `isApplicableToImgSrc`.
    pub is_applicable_to_img_src: Option<bool>,
    /// `isApplicableToMediaSrc`.
    pub is_applicable_to_media_src: Option<bool>,
    /// `isApplicableToStyleSrc`.
    pub is_applicable_to_style_src: Option<bool>,
    /// `mobileExtension`.
    pub mobile_extension: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CspTrustedSite: "CspTrustedSite" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag can_access_camera "canAccessCamera",
    opt Flag can_access_microphone "canAccessMicrophone",
    opt Pick(CspTrustedSiteContext) context "context",
    opt Text description "description",
    req Text endpoint_url "endpointUrl",
    req Flag is_active "isActive",
    opt Flag is_applicable_to_connect_src "isApplicableToConnectSrc",
    opt Flag is_applicable_to_font_src "isApplicableToFontSrc",
    opt Flag is_applicable_to_frame_src "isApplicableToFrameSrc",
    opt Flag is_applicable_to_img_src "isApplicableToImgSrc",
    opt Flag is_applicable_to_media_src "isApplicableToMediaSrc",
    opt Flag is_applicable_to_style_src "isApplicableToStyleSrc",
    opt Text mobile_extension "mobileExtension",
}
::sforce::component! { CspTrustedSite }

::sforce::enumeration! {
    /// `CspTrustedSiteContext`.
    pub enum CspTrustedSiteContext {
        All = "All",
        Lex = "LEX",
        Communities = "Communities",
        FieldServiceMobileExtension = "FieldServiceMobileExtension",
        LightningOut = "LightningOut",
        VisualForce = "VisualForce",
    }
}

::sforce::enumeration! {
    /// `CurrencyIsoCode`.
    pub enum CurrencyIsoCode {
        Adp = "ADP",
        Aed = "AED",
        Afa = "AFA",
        Afn = "AFN",
        All = "ALL",
        Amd = "AMD",
        Ang = "ANG",
        Aoa = "AOA",
        Ars = "ARS",
        Ats = "ATS",
        Aud = "AUD",
        Xav = "XAV",
        Awg = "AWG",
        Azm = "AZM",
        Azn = "AZN",
        Bam = "BAM",
        Bbd = "BBD",
        Bdt = "BDT",
        Bef = "BEF",
        Bgl = "BGL",
        Bgn = "BGN",
        Bhd = "BHD",
        Bif = "BIF",
        Bmd = "BMD",
        Bnd = "BND",
        Bob = "BOB",
        Bov = "BOV",
        Brb = "BRB",
        Brl = "BRL",
        Bsd = "BSD",
        Btn = "BTN",
        Bwp = "BWP",
        Byb = "BYB",
        Byn = "BYN",
        Byr = "BYR",
        Bzd = "BZD",
        Cad = "CAD",
        Cdf = "CDF",
        Chf = "CHF",
        Clf = "CLF",
        Clp = "CLP",
        Cnh = "CNH",
        Cny = "CNY",
        Cop = "COP",
        Crc = "CRC",
        Csd = "CSD",
        Cuc = "CUC",
        Cup = "CUP",
        Cve = "CVE",
        Cyp = "CYP",
        Czk = "CZK",
        Dem = "DEM",
        Djf = "DJF",
        Dkk = "DKK",
        Dop = "DOP",
        Dzd = "DZD",
        Ecs = "ECS",
        Eek = "EEK",
        Egp = "EGP",
        Ern = "ERN",
        Esp = "ESP",
        Etb = "ETB",
        Eur = "EUR",
        Fim = "FIM",
        Fjd = "FJD",
        Fkp = "FKP",
        Xfl = "XFL",
        Frf = "FRF",
        Gbp = "GBP",
        Gbt = "GBT",
        Gel = "GEL",
        Ghc = "GHC",
        Ghs = "GHS",
        Gip = "GIP",
        Gmd = "GMD",
        Gnf = "GNF",
        Grd = "GRD",
        Gtq = "GTQ",
        Gwp = "GWP",
        Gyd = "GYD",
        Hkd = "HKD",
        Hnl = "HNL",
        Hrd = "HRD",
        Hrk = "HRK",
        Htg = "HTG",
        Huf = "HUF",
        Idr = "IDR",
        Iep = "IEP",
        Ils = "ILS",
        Inr = "INR",
        Iqd = "IQD",
        Irr = "IRR",
        Isk = "ISK",
        Itl = "ITL",
        Jmd = "JMD",
        Jod = "JOD",
        Jpy = "JPY",
        Kes = "KES",
        Kgs = "KGS",
        Khr = "KHR",
        Kmf = "KMF",
        Kpw = "KPW",
        Krw = "KRW",
        Kwd = "KWD",
        Kyd = "KYD",
        Kzt = "KZT",
        Lak = "LAK",
        Lbp = "LBP",
        Lkr = "LKR",
        Lrd = "LRD",
        Lsl = "LSL",
        Ltl = "LTL",
        Luf = "LUF",
        Lvl = "LVL",
        Lyd = "LYD",
        Mad = "MAD",
        Xma = "XMA",
        Mdl = "MDL",
        Mga = "MGA",
        Mgf = "MGF",
        Mkd = "MKD",
        Mmk = "MMK",
        Mnt = "MNT",
        Mop = "MOP",
        Mro = "MRO",
        Mru = "MRU",
        Mtl = "MTL",
        Mur = "MUR",
        Mvr = "MVR",
        Mwk = "MWK",
        Mxn = "MXN",
        Mxv = "MXV",
        Myr = "MYR",
        Mzm = "MZM",
        Mzn = "MZN",
        Nad = "NAD",
        Ngn = "NGN",
        Nio = "NIO",
        Nlg = "NLG",
        Nok = "NOK",
        Npr = "NPR",
        Nzd = "NZD",
        Omr = "OMR",
        Pab = "PAB",
        Xpa = "XPA",
        Pen = "PEN",
        Pgk = "PGK",
        Php = "PHP",
        Pkr = "PKR",
        Pln = "PLN",
        Pte = "PTE",
        Pyg = "PYG",
        Qar = "QAR",
        Rmb = "RMB",
        Rol = "ROL",
        Ron = "RON",
        Rsd = "RSD",
        Rub = "RUB",
        Rur = "RUR",
        Rwf = "RWF",
        Sar = "SAR",
        Sbd = "SBD",
        Scr = "SCR",
        Sdd = "SDD",
        Sdg = "SDG",
        Sek = "SEK",
        Sgd = "SGD",
        Shp = "SHP",
        Sit = "SIT",
        Skk = "SKK",
        Sle = "SLE",
        Sll = "SLL",
        Xso = "XSO",
        Sos = "SOS",
        Srd = "SRD",
        Srg = "SRG",
        Ssp = "SSP",
        Std = "STD",
        Stn = "STN",
        Sur = "SUR",
        Svc = "SVC",
        Syp = "SYP",
        Szl = "SZL",
        Thb = "THB",
        Tjr = "TJR",
        Tjs = "TJS",
        Tmm = "TMM",
        Tmt = "TMT",
        Tnd = "TND",
        Top = "TOP",
        Tpe = "TPE",
        Trl = "TRL",
        Try = "TRY",
        Ttd = "TTD",
        Twd = "TWD",
        Tzs = "TZS",
        Uah = "UAH",
        Ugx = "UGX",
        Usd = "USD",
        Uyu = "UYU",
        Uzs = "UZS",
        Veb = "VEB",
        Vef = "VEF",
        Ves = "VES",
        Vnd = "VND",
        Vuv = "VUV",
        Wst = "WST",
        Xaf = "XAF",
        Xcd = "XCD",
        Xcg = "XCG",
        Xof = "XOF",
        Xpf = "XPF",
        Yer = "YER",
        Yum = "YUM",
        Zar = "ZAR",
        Zmk = "ZMK",
        Zmw = "ZMW",
        Zwd = "ZWD",
        Zwg = "ZWG",
        Zwl = "ZWL",
        Zig = "ZIG",
    }
}

/// `CurrencySettings`, a [`Metadata`].
#[derive(Default)]
pub struct CurrencySettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableCurrencyEffectiveDates`.
    pub enable_currency_effective_dates: Option<bool>,
    /// `enableCurrencySymbolWithMultiCurrency`.
    pub enable_currency_symbol_with_multi_currency: Option<bool>,
    /// `enableMultiCurrency`.
    pub enable_multi_currency: Option<bool>,
    /// `isMultiCurrencyActivationAllowed`.
    pub is_multi_currency_activation_allowed: Option<bool>,
    /// `isParenCurrencyConvDisabled`.
    pub is_paren_currency_conv_disabled: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CurrencySettings: "CurrencySettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_currency_effective_dates "enableCurrencyEffectiveDates",
    opt Flag enable_currency_symbol_with_multi_currency "enableCurrencySymbolWithMultiCurrency",
    opt Flag enable_multi_currency "enableMultiCurrency",
    opt Flag is_multi_currency_activation_allowed "isMultiCurrencyActivationAllowed",
    opt Flag is_paren_currency_conv_disabled "isParenCurrencyConvDisabled",
}
::sforce::component! { CurrencySettings }

/// `CustomAddressFieldSettings`, a [`Metadata`].
#[derive(Default)]
pub struct CustomAddressFieldSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableCustomAddressField`.
    pub enable_custom_address_field: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomAddressFieldSettings: "CustomAddressFieldSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_custom_address_field "enableCustomAddressField",
}
::sforce::component! { CustomAddressFieldSettings }

/// `CustomApplication`, a [`Metadata`].
#[derive(Default)]
pub struct CustomApplication {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `actionOverrides`.
    pub action_overrides: ::sforce::List<AppActionOverride>,
    /// `brand`.
    pub brand: ::sforce::Opt<AppBrand>,
    /// `consoleConfig`.
    pub console_config: ::sforce::Opt<ServiceCloudConsoleConfig>,
    /// `defaultLandingTab`.
    pub default_landing_tab: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `formFactors`.
    pub form_factors: ::sforce::Picks<FormFactor>,
    /// `isNavAutoTempTabsDisabled`.
    pub is_nav_auto_temp_tabs_disabled: Option<bool>,
    /// `isNavPersonalizationDisabled`.
    pub is_nav_personalization_disabled: Option<bool>,
    /// `isNavTabPersistenceDisabled`.
    pub is_nav_tab_persistence_disabled: Option<bool>,
    /// `isOmniPinnedViewEnabled`.
    pub is_omni_pinned_view_enabled: Option<bool>,
    /// `isServiceCloudConsole`.
    pub is_service_cloud_console: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// `logo`.
    pub logo: Option<String>,
    /// `navType`.
    pub nav_type: ::sforce::Pick<NavType>,
    /// `preferences`.
    pub preferences: ::sforce::Opt<AppPreferences>,
    /// `profileActionOverrides`.
    pub profile_action_overrides: ::sforce::List<AppProfileActionOverride>,
    /// `setupExperience`.
    pub setup_experience: Option<String>,
    /// `subscriberTabs`.
    pub subscriber_tabs: Vec<String>,
    /// `tabs`.
    pub tabs: Vec<String>,
    /// `uiType`.
    pub ui_type: ::sforce::Pick<UiType>,
    /// `utilityBar`.
    pub utility_bar: Option<String>,
    /// `workspaceConfig`.
    pub workspace_config: ::sforce::Opt<AppWorkspaceConfig>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomApplication: "CustomApplication" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(AppActionOverride) action_overrides "actionOverrides",
    opt One(AppBrand) brand "brand",
    opt One(ServiceCloudConsoleConfig) console_config "consoleConfig",
    opt Text default_landing_tab "defaultLandingTab",
    opt Text description "description",
    opt Picks(FormFactor) form_factors "formFactors",
    opt Flag is_nav_auto_temp_tabs_disabled "isNavAutoTempTabsDisabled",
    opt Flag is_nav_personalization_disabled "isNavPersonalizationDisabled",
    opt Flag is_nav_tab_persistence_disabled "isNavTabPersistenceDisabled",
    opt Flag is_omni_pinned_view_enabled "isOmniPinnedViewEnabled",
    opt Flag is_service_cloud_console "isServiceCloudConsole",
    opt Text label "label",
    opt Text logo "logo",
    opt Pick(NavType) nav_type "navType",
    opt One(AppPreferences) preferences "preferences",
    opt List(AppProfileActionOverride) profile_action_overrides "profileActionOverrides",
    opt Text setup_experience "setupExperience",
    opt Texts subscriber_tabs "subscriberTabs",
    opt Texts tabs "tabs",
    opt Pick(UiType) ui_type "uiType",
    opt Text utility_bar "utilityBar",
    opt One(AppWorkspaceConfig) workspace_config "workspaceConfig",
}
::sforce::component! { CustomApplication }

/// `CustomApplicationComponent`, a [`Metadata`].
#[derive(Default)]
pub struct CustomApplicationComponent {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `buttonIconUrl`.
    pub button_icon_url: Option<String>,
    /// `buttonStyle`.
    pub button_style: Option<String>,
    /// `buttonText`.
    pub button_text: Option<String>,
    /// `buttonWidth`.
    pub button_width: Option<i32>,
    /// `height`.
    pub height: Option<i32>,
    /// `isHeightFixed`, required.
    pub is_height_fixed: Option<bool>,
    /// `isHidden`, required.
    pub is_hidden: Option<bool>,
    /// `isWidthFixed`, required.
    pub is_width_fixed: Option<bool>,
    /// `visualforcePage`, required.
    pub visualforce_page: Option<String>,
    /// `width`.
    pub width: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomApplicationComponent: "CustomApplicationComponent" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text button_icon_url "buttonIconUrl",
    opt Text button_style "buttonStyle",
    opt Text button_text "buttonText",
    opt Int button_width "buttonWidth",
    opt Int height "height",
    req Flag is_height_fixed "isHeightFixed",
    req Flag is_hidden "isHidden",
    req Flag is_width_fixed "isWidthFixed",
    req Text visualforce_page "visualforcePage",
    opt Int width "width",
}
::sforce::component! { CustomApplicationComponent }

/// `CustomApplicationTranslation`.
#[derive(Default)]
pub struct CustomApplicationTranslation {
    /// `description`.
    pub description: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomApplicationTranslation: "CustomApplicationTranslation" in API, base None, subtypes [], object None;
    opt Text description "description",
    opt Text label "label",
    req Text name "name",
}

::sforce::enumeration! {
    /// `CustomChannelConnectedAppType`.
    pub enum CustomChannelConnectedAppType {
        Partner = "Partner",
        Customer = "Customer",
    }
}

/// `CustomConsoleComponents`.
#[derive(Default)]
pub struct CustomConsoleComponents {
    /// `primaryTabComponents`.
    pub primary_tab_components: ::sforce::Opt<PrimaryTabComponents>,
    /// `subtabComponents`.
    pub subtab_components: ::sforce::Opt<SubtabComponents>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomConsoleComponents: "CustomConsoleComponents" in API, base None, subtypes [], object None;
    opt One(PrimaryTabComponents) primary_tab_components "primaryTabComponents",
    opt One(SubtabComponents) subtab_components "subtabComponents",
}

/// `CustomFeedFilter`, a [`Metadata`].
#[derive(Default)]
pub struct CustomFeedFilter {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `criteria`.
    pub criteria: ::sforce::List<FeedFilterCriterion>,
    /// `description`.
    pub description: Option<String>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `label`, required.
    pub label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomFeedFilter: "CustomFeedFilter" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(FeedFilterCriterion) criteria "criteria",
    opt Text description "description",
    opt Flag is_protected "isProtected",
    req Text label "label",
}
::sforce::component! { CustomFeedFilter }

/// `CustomField`, a [`Metadata`].
#[derive(Default)]
pub struct CustomField {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `businessOwnerGroup`.
    pub business_owner_group: Option<String>,
    /// `businessOwnerUser`.
    pub business_owner_user: Option<String>,
    /// `businessStatus`.
    pub business_status: Option<String>,
    /// `caseSensitive`.
    pub case_sensitive: Option<bool>,
    /// `complianceGroup`.
    pub compliance_group: Option<String>,
    /// `customDataType`.
    pub custom_data_type: Option<String>,
    /// `defaultValue`.
    pub default_value: Option<String>,
    /// `deleteConstraint`.
    pub delete_constraint: ::sforce::Pick<DeleteConstraint>,
    /// `deprecated`.
    pub deprecated: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `displayFormat`.
    pub display_format: Option<String>,
    /// `elementType`.
    pub element_type: ::sforce::Pick<ElementType>,
    /// `encryptionScheme`.
    pub encryption_scheme: ::sforce::Pick<EncryptionScheme>,
    /// `escapeMarkup`.
    pub escape_markup: Option<bool>,
    /// `externalDeveloperName`.
    pub external_developer_name: Option<String>,
    /// `externalId`.
    pub external_id: Option<bool>,
    /// `fieldManageability`.
    pub field_manageability: ::sforce::Pick<FieldManageability>,
    /// `formula`.
    pub formula: Option<String>,
    /// `formulaTreatBlanksAs`.
    pub formula_treat_blanks_as: ::sforce::Pick<TreatBlanksAs>,
    /// `inlineHelpText`.
    pub inline_help_text: Option<String>,
    /// `isAIPredictionField`.
    pub is_ai_prediction_field: Option<bool>,
    /// `isConvertLeadDisabled`.
    pub is_convert_lead_disabled: Option<bool>,
    /// `isFilteringDisabled`.
    pub is_filtering_disabled: Option<bool>,
    /// `isNameField`.
    pub is_name_field: Option<bool>,
    /// `isSortingDisabled`.
    pub is_sorting_disabled: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// `length`.
    pub length: Option<i32>,
    /// `lookupFilter`.
    pub lookup_filter: ::sforce::Opt<LookupFilter>,
    /// `maskChar`.
    pub mask_char: ::sforce::Pick<EncryptedFieldMaskChar>,
    /// `maskType`.
    pub mask_type: ::sforce::Pick<EncryptedFieldMaskType>,
    /// `metadataRelationshipControllingField`.
    pub metadata_relationship_controlling_field: Option<String>,
    /// `mktDataLakeFieldAttributes`.
    pub mkt_data_lake_field_attributes: ::sforce::Opt<MktDataLakeFieldAttributes>,
    /// `mktDataModelFieldAttributes`.
    pub mkt_data_model_field_attributes: ::sforce::Opt<MktDataModelFieldAttributes>,
    /// `populateExistingRows`.
    pub populate_existing_rows: Option<bool>,
    /// `precision`.
    pub precision: Option<i32>,
    /// `referenceTargetField`.
    pub reference_target_field: Option<String>,
    /// `referenceTo`.
    pub reference_to: Option<String>,
    /// `relationshipLabel`.
    pub relationship_label: Option<String>,
    /// `relationshipName`.
    pub relationship_name: Option<String>,
    /// `relationshipOrder`.
    pub relationship_order: Option<i32>,
    /// `reparentableMasterDetail`.
    pub reparentable_master_detail: Option<bool>,
    /// `required`.
    pub required: Option<bool>,
    /// `restrictedAdminField`.
    pub restricted_admin_field: Option<bool>,
    /// `scale`.
    pub scale: Option<i32>,
    /// `securityClassification`.
    pub security_classification: Option<String>,
    /// `startingNumber`.
    pub starting_number: Option<i32>,
    /// `stripMarkup`.
    pub strip_markup: Option<bool>,
    /// `summarizedField`.
    pub summarized_field: Option<String>,
    /// `summaryFilterItems`.
    pub summary_filter_items: ::sforce::PolyList<FilterItem>,
    /// `summaryForeignKey`.
    pub summary_foreign_key: Option<String>,
    /// `summaryOperation`.
    pub summary_operation: ::sforce::Pick<SummaryOperations>,
    /// `trackFeedHistory`.
    pub track_feed_history: Option<bool>,
    /// `trackHistory`.
    pub track_history: Option<bool>,
    /// `trackTrending`.
    pub track_trending: Option<bool>,
    /// `translateData`.
    pub translate_data: Option<bool>,
    /// `type`.
    pub r#type: ::sforce::Pick<FieldType>,
    /// `unique`.
    pub unique: Option<bool>,
    /// `valueSet`.
    pub value_set: ::sforce::Opt<ValueSet>,
    /// `visibleLines`.
    pub visible_lines: Option<i32>,
    /// `writeRequiresMasterRead`.
    pub write_requires_master_read: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomField: "CustomField" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text business_owner_group "businessOwnerGroup",
    opt Text business_owner_user "businessOwnerUser",
    opt Text business_status "businessStatus",
    opt Flag case_sensitive "caseSensitive",
    opt Text compliance_group "complianceGroup",
    opt Text custom_data_type "customDataType",
    opt Text default_value "defaultValue",
    opt Pick(DeleteConstraint) delete_constraint "deleteConstraint",
    opt Flag deprecated "deprecated",
    opt Text description "description",
    opt Text display_format "displayFormat",
    opt Pick(ElementType) element_type "elementType",
    opt Pick(EncryptionScheme) encryption_scheme "encryptionScheme",
    opt Flag escape_markup "escapeMarkup",
    opt Text external_developer_name "externalDeveloperName",
    opt Flag external_id "externalId",
    opt Pick(FieldManageability) field_manageability "fieldManageability",
    opt Text formula "formula",
    opt Pick(TreatBlanksAs) formula_treat_blanks_as "formulaTreatBlanksAs",
    opt Text inline_help_text "inlineHelpText",
    opt Flag is_ai_prediction_field "isAIPredictionField",
    opt Flag is_convert_lead_disabled "isConvertLeadDisabled",
    opt Flag is_filtering_disabled "isFilteringDisabled",
    opt Flag is_name_field "isNameField",
    opt Flag is_sorting_disabled "isSortingDisabled",
    opt Text label "label",
    opt Int length "length",
    opt One(LookupFilter) lookup_filter "lookupFilter",
    opt Pick(EncryptedFieldMaskChar) mask_char "maskChar",
    opt Pick(EncryptedFieldMaskType) mask_type "maskType",
    opt Text metadata_relationship_controlling_field "metadataRelationshipControllingField",
    opt One(MktDataLakeFieldAttributes) mkt_data_lake_field_attributes "mktDataLakeFieldAttributes",
    opt One(MktDataModelFieldAttributes) mkt_data_model_field_attributes "mktDataModelFieldAttributes",
    opt Flag populate_existing_rows "populateExistingRows",
    opt Int precision "precision",
    opt Text reference_target_field "referenceTargetField",
    opt Text reference_to "referenceTo",
    opt Text relationship_label "relationshipLabel",
    opt Text relationship_name "relationshipName",
    opt Int relationship_order "relationshipOrder",
    opt Flag reparentable_master_detail "reparentableMasterDetail",
    opt Flag required "required",
    opt Flag restricted_admin_field "restrictedAdminField",
    opt Int scale "scale",
    opt Text security_classification "securityClassification",
    opt Int starting_number "startingNumber",
    opt Flag strip_markup "stripMarkup",
    opt Text summarized_field "summarizedField",
    opt List(FilterItem) summary_filter_items "summaryFilterItems",
    opt Text summary_foreign_key "summaryForeignKey",
    opt Pick(SummaryOperations) summary_operation "summaryOperation",
    opt Flag track_feed_history "trackFeedHistory",
    opt Flag track_history "trackHistory",
    opt Flag track_trending "trackTrending",
    opt Flag translate_data "translateData",
    opt Pick(FieldType) r#type "type",
    opt Flag unique "unique",
    opt One(ValueSet) value_set "valueSet",
    opt Int visible_lines "visibleLines",
    opt Flag write_requires_master_read "writeRequiresMasterRead",
}
::sforce::component! { CustomField }

/// `CustomFieldDisplay`, a [`Metadata`].
#[derive(Default)]
pub struct CustomFieldDisplay {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `displayType`, required.
    pub display_type: ::sforce::Pick<CustomFieldDisplayType>,
    /// `fieldApiName`, required.
    pub field_api_name: Option<String>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomFieldDisplay: "CustomFieldDisplay" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Pick(CustomFieldDisplayType) display_type "displayType",
    req Text field_api_name "fieldApiName",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
}
::sforce::component! { CustomFieldDisplay }

::sforce::enumeration! {
    /// `CustomFieldDisplayType`.
    pub enum CustomFieldDisplayType {
        Dropdown = "Dropdown",
        ColorSwatch = "ColorSwatch",
        Pill = "Pill",
    }
}

/// `CustomFieldTranslation`.
#[derive(Default)]
pub struct CustomFieldTranslation {
    /// `caseValues`.
    pub case_values: ::sforce::List<ObjectNameCaseValue>,
    /// `gender`.
    pub gender: ::sforce::Pick<Gender>,
    /// `help`.
    pub help: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `lookupFilter`.
    pub lookup_filter: ::sforce::Opt<LookupFilterTranslation>,
    /// `name`, required.
    pub name: Option<String>,
    /// `picklistValues`.
    pub picklist_values: ::sforce::List<PicklistValueTranslation>,
    /// `relationshipLabel`.
    pub relationship_label: Option<String>,
    /// `startsWith`.
    pub starts_with: ::sforce::Pick<StartsWith>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomFieldTranslation: "CustomFieldTranslation" in API, base None, subtypes [], object None;
    opt List(ObjectNameCaseValue) case_values "caseValues",
    opt Pick(Gender) gender "gender",
    opt Text help "help",
    opt Text label "label",
    opt One(LookupFilterTranslation) lookup_filter "lookupFilter",
    req Text name "name",
    opt List(PicklistValueTranslation) picklist_values "picklistValues",
    opt Text relationship_label "relationshipLabel",
    opt Pick(StartsWith) starts_with "startsWith",
}

/// `CustomHelpMenuItem`.
#[derive(Default)]
pub struct CustomHelpMenuItem {
    /// `linkUrl`, required.
    pub link_url: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `sortOrder`, required.
    pub sort_order: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomHelpMenuItem: "CustomHelpMenuItem" in API, base None, subtypes [], object None;
    req Text link_url "linkUrl",
    req Text master_label "masterLabel",
    req Int sort_order "sortOrder",
}

/// `CustomHelpMenuSection`, a [`Metadata`].
#[derive(Default)]
pub struct CustomHelpMenuSection {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `customHelpMenuItems`.
    pub custom_help_menu_items: ::sforce::List<CustomHelpMenuItem>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomHelpMenuSection: "CustomHelpMenuSection" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(CustomHelpMenuItem) custom_help_menu_items "customHelpMenuItems",
    req Text master_label "masterLabel",
}
::sforce::component! { CustomHelpMenuSection }

/// `CustomHttpHeader`.
#[derive(Default)]
pub struct CustomHttpHeader {
    /// `description`.
    pub description: Option<String>,
    /// `headerFieldName`, required.
    pub header_field_name: Option<String>,
    /// `headerFieldValue`, required.
    pub header_field_value: Option<String>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomHttpHeader: "CustomHttpHeader" in API, base None, subtypes [], object None;
    opt Text description "description",
    req Text header_field_name "headerFieldName",
    req Text header_field_value "headerFieldValue",
    opt Flag is_active "isActive",
}

/// `CustomIndex`, a [`Metadata`].
#[derive(Default)]
pub struct CustomIndex {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `allowNullValues`.
    pub allow_null_values: Option<bool>,
    /// `booleanIndexedValue`.
    pub boolean_indexed_value: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomIndex: "CustomIndex" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag allow_null_values "allowNullValues",
    opt Flag boolean_indexed_value "booleanIndexedValue",
}
::sforce::component! { CustomIndex }

/// `CustomLabel`, a [`Metadata`].
#[derive(Default)]
pub struct CustomLabel {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `categories`.
    pub categories: Option<String>,
    /// `language`, required.
    pub language: Option<String>,
    /// `protected`, required.
    pub protected: Option<bool>,
    /// `shortDescription`, required.
    pub short_description: Option<String>,
    /// `value`, required.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomLabel: "CustomLabel" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text categories "categories",
    req Text language "language",
    req Flag protected "protected",
    req Text short_description "shortDescription",
    req Text value "value",
}
::sforce::component! { CustomLabel }

/// `CustomLabelTranslation`.
#[derive(Default)]
pub struct CustomLabelTranslation {
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomLabelTranslation: "CustomLabelTranslation" in API, base None, subtypes [], object None;
    req Text label "label",
    req Text name "name",
}

/// `CustomLabels`, a [`Metadata`].
#[derive(Default)]
pub struct CustomLabels {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `labels`.
    pub labels: ::sforce::List<CustomLabel>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomLabels: "CustomLabels" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(CustomLabel) labels "labels",
}
::sforce::component! { CustomLabels }

/// `CustomMetadata`, a [`Metadata`].
#[derive(Default)]
pub struct CustomMetadata {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `protected`.
    pub protected: Option<bool>,
    /// `values`.
    pub values: ::sforce::List<CustomMetadataValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomMetadata: "CustomMetadata" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    opt Text label "label",
    opt Flag protected "protected",
    opt List(CustomMetadataValue) values "values",
}
::sforce::component! { CustomMetadata }

/// `CustomMetadataValue`.
#[derive(Default)]
pub struct CustomMetadataValue {
    /// `field`, required.
    pub field: Option<String>,
    /// `value`.
    pub value: Option<::sforce::Value>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomMetadataValue: "CustomMetadataValue" in API, base None, subtypes [], object None;
    req Text field "field",
    reqnil Any value "value",
}

/// `CustomNotificationType`, a [`Metadata`].
#[derive(Default)]
pub struct CustomNotificationType {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `customNotifTypeName`, required.
    pub custom_notif_type_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `desktop`, required.
    pub desktop: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `mobile`, required.
    pub mobile: Option<bool>,
    /// `slack`.
    pub slack: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomNotificationType: "CustomNotificationType" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text custom_notif_type_name "customNotifTypeName",
    opt Text description "description",
    req Flag desktop "desktop",
    req Text master_label "masterLabel",
    req Flag mobile "mobile",
    opt Flag slack "slack",
}
::sforce::component! { CustomNotificationType }

/// `CustomObject`, a [`Metadata`].
#[derive(Default)]
pub struct CustomObject {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `actionOverrides`.
    pub action_overrides: ::sforce::PolyList<ActionOverride>,
    /// `allowInChatterGroups`.
    pub allow_in_chatter_groups: Option<bool>,
    /// `articleTypeChannelDisplay`.
    pub article_type_channel_display: ::sforce::Opt<ArticleTypeChannelDisplay>,
    /// `businessProcesses`.
    pub business_processes: ::sforce::List<BusinessProcess>,
    /// `compactLayoutAssignment`.
    pub compact_layout_assignment: Option<String>,
    /// `compactLayouts`.
    pub compact_layouts: ::sforce::List<CompactLayout>,
    /// `customHelp`.
    pub custom_help: Option<String>,
    /// `customHelpPage`.
    pub custom_help_page: Option<String>,
    /// `customSettingsType`.
    pub custom_settings_type: ::sforce::Pick<CustomSettingsType>,
    /// `deploymentStatus`.
    pub deployment_status: ::sforce::Pick<DeploymentStatus>,
    /// `deprecated`.
    pub deprecated: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `enableActivities`.
    pub enable_activities: Option<bool>,
    /// `enableBulkApi`.
    pub enable_bulk_api: Option<bool>,
    /// `enableDataTranslation`.
    pub enable_data_translation: Option<bool>,
    /// `enableDivisions`.
    pub enable_divisions: Option<bool>,
    /// `enableEnhancedLookup`.
    pub enable_enhanced_lookup: Option<bool>,
    /// `enableFeeds`.
    pub enable_feeds: Option<bool>,
    /// `enableHistory`.
    pub enable_history: Option<bool>,
    /// `enableLicensing`.
    pub enable_licensing: Option<bool>,
    /// `enablePublishStatusTracking`.
    pub enable_publish_status_tracking: Option<bool>,
    /// `enableReports`.
    pub enable_reports: Option<bool>,
    /// `enableSearch`.
    pub enable_search: Option<bool>,
    /// `enableSharing`.
    pub enable_sharing: Option<bool>,
    /// `enableStreamingApi`.
    pub enable_streaming_api: Option<bool>,
    /// `eventType`.
    pub event_type: ::sforce::Pick<PlatformEventType>,
    /// `externalDataSource`.
    pub external_data_source: Option<String>,
    /// `externalName`.
    pub external_name: Option<String>,
    /// `externalRepository`.
    pub external_repository: Option<String>,
    /// `externalSharingModel`.
    pub external_sharing_model: ::sforce::Pick<SharingModel>,
    /// `fieldSets`.
    pub field_sets: ::sforce::List<FieldSet>,
    /// `fields`.
    pub fields: ::sforce::List<CustomField>,
    /// `gender`.
    pub gender: ::sforce::Pick<Gender>,
    /// `historyRetentionPolicy`.
    pub history_retention_policy: ::sforce::Opt<HistoryRetentionPolicy>,
    /// `household`.
    pub household: Option<bool>,
    /// `indexes`.
    pub indexes: ::sforce::List<Index>,
    /// `label`.
    pub label: Option<String>,
    /// `listViews`.
    pub list_views: ::sforce::List<ListView>,
    /// `mktDataLakeAttributes`.
    pub mkt_data_lake_attributes: ::sforce::Opt<MktDataLakeAttributes>,
    /// `mktDataModelAttributes`.
    pub mkt_data_model_attributes: ::sforce::Opt<MktDataModelAttributes>,
    /// `nameField`.
    pub name_field: ::sforce::Opt<CustomField>,
    /// `pluralLabel`.
    pub plural_label: Option<String>,
    /// `profileSearchLayouts`.
    pub profile_search_layouts: ::sforce::List<ProfileSearchLayouts>,
    /// `publishBehavior`.
    pub publish_behavior: ::sforce::Pick<PlatformEventPublishBehavior>,
    /// `recordTypeTrackFeedHistory`.
    pub record_type_track_feed_history: Option<bool>,
    /// `recordTypeTrackHistory`.
    pub record_type_track_history: Option<bool>,
    /// `recordTypes`.
    pub record_types: ::sforce::List<RecordType>,
    /// `searchLayouts`.
    pub search_layouts: ::sforce::Opt<SearchLayouts>,
    /// `sharingModel`.
    pub sharing_model: ::sforce::Pick<SharingModel>,
    /// `sharingReasons`.
    pub sharing_reasons: ::sforce::List<SharingReason>,
    /// `sharingRecalculations`.
    pub sharing_recalculations: ::sforce::List<SharingRecalculation>,
    /// `startsWith`.
    pub starts_with: ::sforce::Pick<StartsWith>,
    /// `validationRules`.
    pub validation_rules: ::sforce::List<ValidationRule>,
    /// `visibility`.
    pub visibility: ::sforce::Pick<SetupObjectVisibility>,
    /// `webLinks`.
    pub web_links: ::sforce::List<WebLink>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomObject: "CustomObject" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(ActionOverride) action_overrides "actionOverrides",
    opt Flag allow_in_chatter_groups "allowInChatterGroups",
    opt One(ArticleTypeChannelDisplay) article_type_channel_display "articleTypeChannelDisplay",
    opt List(BusinessProcess) business_processes "businessProcesses",
    opt Text compact_layout_assignment "compactLayoutAssignment",
    opt List(CompactLayout) compact_layouts "compactLayouts",
    opt Text custom_help "customHelp",
    opt Text custom_help_page "customHelpPage",
    opt Pick(CustomSettingsType) custom_settings_type "customSettingsType",
    opt Pick(DeploymentStatus) deployment_status "deploymentStatus",
    opt Flag deprecated "deprecated",
    opt Text description "description",
    opt Flag enable_activities "enableActivities",
    opt Flag enable_bulk_api "enableBulkApi",
    opt Flag enable_data_translation "enableDataTranslation",
    opt Flag enable_divisions "enableDivisions",
    opt Flag enable_enhanced_lookup "enableEnhancedLookup",
    opt Flag enable_feeds "enableFeeds",
    opt Flag enable_history "enableHistory",
    opt Flag enable_licensing "enableLicensing",
    opt Flag enable_publish_status_tracking "enablePublishStatusTracking",
    opt Flag enable_reports "enableReports",
    opt Flag enable_search "enableSearch",
    opt Flag enable_sharing "enableSharing",
    opt Flag enable_streaming_api "enableStreamingApi",
    opt Pick(PlatformEventType) event_type "eventType",
    opt Text external_data_source "externalDataSource",
    opt Text external_name "externalName",
    opt Text external_repository "externalRepository",
    opt Pick(SharingModel) external_sharing_model "externalSharingModel",
    opt List(FieldSet) field_sets "fieldSets",
    opt List(CustomField) fields "fields",
    opt Pick(Gender) gender "gender",
    opt One(HistoryRetentionPolicy) history_retention_policy "historyRetentionPolicy",
    opt Flag household "household",
    opt List(Index) indexes "indexes",
    opt Text label "label",
    opt List(ListView) list_views "listViews",
    opt One(MktDataLakeAttributes) mkt_data_lake_attributes "mktDataLakeAttributes",
    opt One(MktDataModelAttributes) mkt_data_model_attributes "mktDataModelAttributes",
    opt One(CustomField) name_field "nameField",
    opt Text plural_label "pluralLabel",
    opt List(ProfileSearchLayouts) profile_search_layouts "profileSearchLayouts",
    opt Pick(PlatformEventPublishBehavior) publish_behavior "publishBehavior",
    opt Flag record_type_track_feed_history "recordTypeTrackFeedHistory",
    opt Flag record_type_track_history "recordTypeTrackHistory",
    opt List(RecordType) record_types "recordTypes",
    opt One(SearchLayouts) search_layouts "searchLayouts",
    opt Pick(SharingModel) sharing_model "sharingModel",
    opt List(SharingReason) sharing_reasons "sharingReasons",
    opt List(SharingRecalculation) sharing_recalculations "sharingRecalculations",
    opt Pick(StartsWith) starts_with "startsWith",
    opt List(ValidationRule) validation_rules "validationRules",
    opt Pick(SetupObjectVisibility) visibility "visibility",
    opt List(WebLink) web_links "webLinks",
}
::sforce::component! { CustomObject }

/// `CustomObjectTranslation`, a [`Metadata`].
#[derive(Default)]
pub struct CustomObjectTranslation {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `caseValues`.
    pub case_values: ::sforce::List<ObjectNameCaseValue>,
    /// `fieldSets`.
    pub field_sets: ::sforce::List<FieldSetTranslation>,
    /// `fields`.
    pub fields: ::sforce::List<CustomFieldTranslation>,
    /// `gender`.
    pub gender: ::sforce::Pick<Gender>,
    /// `layouts`.
    pub layouts: ::sforce::List<LayoutTranslation>,
    /// `nameFieldLabel`.
    pub name_field_label: Option<String>,
    /// `quickActions`.
    pub quick_actions: ::sforce::List<QuickActionTranslation>,
    /// `recordTypes`.
    pub record_types: ::sforce::List<RecordTypeTranslation>,
    /// `sharingReasons`.
    pub sharing_reasons: ::sforce::List<SharingReasonTranslation>,
    /// `standardFields`.
    pub standard_fields: ::sforce::List<StandardFieldTranslation>,
    /// `startsWith`.
    pub starts_with: ::sforce::Pick<StartsWith>,
    /// `validationRules`.
    pub validation_rules: ::sforce::List<ValidationRuleTranslation>,
    /// `webLinks`.
    pub web_links: ::sforce::List<WebLinkTranslation>,
    /// `workflowTasks`.
    pub workflow_tasks: ::sforce::List<WorkflowTaskTranslation>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomObjectTranslation: "CustomObjectTranslation" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(ObjectNameCaseValue) case_values "caseValues",
    opt List(FieldSetTranslation) field_sets "fieldSets",
    opt List(CustomFieldTranslation) fields "fields",
    opt Pick(Gender) gender "gender",
    opt List(LayoutTranslation) layouts "layouts",
    opt Text name_field_label "nameFieldLabel",
    opt List(QuickActionTranslation) quick_actions "quickActions",
    opt List(RecordTypeTranslation) record_types "recordTypes",
    opt List(SharingReasonTranslation) sharing_reasons "sharingReasons",
    opt List(StandardFieldTranslation) standard_fields "standardFields",
    opt Pick(StartsWith) starts_with "startsWith",
    opt List(ValidationRuleTranslation) validation_rules "validationRules",
    opt List(WebLinkTranslation) web_links "webLinks",
    opt List(WorkflowTaskTranslation) workflow_tasks "workflowTasks",
}
::sforce::component! { CustomObjectTranslation }

/// `CustomPageWebLink`, a [`Metadata`].
#[derive(Default)]
pub struct CustomPageWebLink {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `availability`, required.
    pub availability: ::sforce::Pick<WebLinkAvailability>,
    /// `description`.
    pub description: Option<String>,
    /// `displayType`, required.
    pub display_type: ::sforce::Pick<WebLinkDisplayType>,
    /// `encodingKey`.
    pub encoding_key: ::sforce::Pick<Encoding>,
    /// `hasMenubar`.
    pub has_menubar: Option<bool>,
    /// `hasScrollbars`.
    pub has_scrollbars: Option<bool>,
    /// `hasToolbar`.
    pub has_toolbar: Option<bool>,
    /// `height`.
    pub height: Option<i32>,
    /// `isResizable`.
    pub is_resizable: Option<bool>,
    /// `linkType`, required.
    pub link_type: ::sforce::Pick<WebLinkType>,
    /// `masterLabel`.
    pub master_label: Option<String>,
    /// `openType`, required.
    pub open_type: ::sforce::Pick<WebLinkWindowType>,
    /// `page`.
    pub page: Option<String>,
    /// `position`.
    pub position: ::sforce::Pick<WebLinkPosition>,
    /// `protected`, required.
    pub protected: Option<bool>,
    /// `requireRowSelection`.
    pub require_row_selection: Option<bool>,
    /// `scontrol`.
    pub scontrol: Option<String>,
    /// `showsLocation`.
    pub shows_location: Option<bool>,
    /// `showsStatus`.
    pub shows_status: Option<bool>,
    /// `url`.
    pub url: Option<String>,
    /// `width`.
    pub width: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomPageWebLink: "CustomPageWebLink" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Pick(WebLinkAvailability) availability "availability",
    opt Text description "description",
    req Pick(WebLinkDisplayType) display_type "displayType",
    opt Pick(Encoding) encoding_key "encodingKey",
    opt Flag has_menubar "hasMenubar",
    opt Flag has_scrollbars "hasScrollbars",
    opt Flag has_toolbar "hasToolbar",
    opt Int height "height",
    opt Flag is_resizable "isResizable",
    req Pick(WebLinkType) link_type "linkType",
    opt Text master_label "masterLabel",
    req Pick(WebLinkWindowType) open_type "openType",
    opt Text page "page",
    opt Pick(WebLinkPosition) position "position",
    req Flag protected "protected",
    opt Flag require_row_selection "requireRowSelection",
    opt Text scontrol "scontrol",
    opt Flag shows_location "showsLocation",
    opt Flag shows_status "showsStatus",
    opt Text url "url",
    opt Int width "width",
}
::sforce::component! { CustomPageWebLink }

/// `CustomPageWebLinkTranslation`.
#[derive(Default)]
pub struct CustomPageWebLinkTranslation {
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomPageWebLinkTranslation: "CustomPageWebLinkTranslation" in API, base None, subtypes [], object None;
    req Text label "label",
    req Text name "name",
}

/// `CustomPermission`, a [`Metadata`].
#[derive(Default)]
pub struct CustomPermission {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `connectedApp`.
    pub connected_app: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `externalClientApplication`.
    pub external_client_application: Option<String>,
    /// `isLicensed`, required.
    pub is_licensed: Option<bool>,
    /// `label`, required.
    pub label: Option<String>,
    /// `requiredPermission`.
    pub required_permission: ::sforce::List<CustomPermissionDependencyRequired>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomPermission: "CustomPermission" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text connected_app "connectedApp",
    opt Text description "description",
    opt Text external_client_application "externalClientApplication",
    req Flag is_licensed "isLicensed",
    req Text label "label",
    opt List(CustomPermissionDependencyRequired) required_permission "requiredPermission",
}
::sforce::component! { CustomPermission }

/// `CustomPermissionDependencyRequired`.
#[derive(Default)]
pub struct CustomPermissionDependencyRequired {
    /// `customPermission`, required.
    pub custom_permission: Option<String>,
    /// `dependency`, required.
    pub dependency: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomPermissionDependencyRequired: "CustomPermissionDependencyRequired" in API, base None, subtypes [], object None;
    req Text custom_permission "customPermission",
    req Flag dependency "dependency",
}

::sforce::enumeration! {
    /// `CustomSettingsType`.
    pub enum CustomSettingsType {
        List = "List",
        Hierarchy = "Hierarchy",
    }
}

/// `CustomShortcut`, a [`DefaultShortcut`].
#[derive(Default)]
pub struct CustomShortcut {
    /// `action`, required.
    pub action: Option<String>,
    /// `active`, required.
    pub active: Option<bool>,
    /// `keyCommand`, required.
    pub key_command: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `eventName`, required.
    pub event_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomShortcut: "CustomShortcut" in API, base Some(&DefaultShortcut), subtypes [], object None;
    req Text action "action",
    req Flag active "active",
    req Text key_command "keyCommand",
    opt Text description "description",
    req Text event_name "eventName",
}

/// `CustomSite`, a [`Metadata`].
#[derive(Default)]
pub struct CustomSite {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `active`, required.
    pub active: Option<bool>,
    /// `allowHomePage`, required.
    pub allow_home_page: Option<bool>,
    /// `allowStandardAnswersPages`.
    pub allow_standard_answers_pages: Option<bool>,
    /// `allowStandardIdeasPages`, required.
    pub allow_standard_ideas_pages: Option<bool>,
    /// `allowStandardLookups`, required.
    pub allow_standard_lookups: Option<bool>,
    /// `allowStandardPortalPages`, required.
    pub allow_standard_portal_pages: Option<bool>,
    /// `allowStandardSearch`, required.
    pub allow_standard_search: Option<bool>,
    /// `analyticsTrackingCode`.
    pub analytics_tracking_code: Option<String>,
    /// `authorizationRequiredPage`.
    pub authorization_required_page: Option<String>,
    /// `bandwidthExceededPage`.
    pub bandwidth_exceeded_page: Option<String>,
    /// `browserXssProtection`, required.
    pub browser_xss_protection: Option<bool>,
    /// `cachePublicVisualforcePagesInProxyServers`.
    pub cache_public_visualforce_pages_in_proxy_servers: Option<bool>,
    /// `changePasswordPage`.
    pub change_password_page: Option<String>,
    /// `chatterAnswersForgotPasswordConfirmPage`.
    pub chatter_answers_forgot_password_confirm_page: Option<String>,
    /// `chatterAnswersForgotPasswordPage`.
    pub chatter_answers_forgot_password_page: Option<String>,
    /// `chatterAnswersHelpPage`.
    pub chatter_answers_help_page: Option<String>,
    /// `chatterAnswersLoginPage`.
    pub chatter_answers_login_page: Option<String>,
    /// `chatterAnswersRegistrationPage`.
    pub chatter_answers_registration_page: Option<String>,
    /// `clickjackProtectionLevel`, required.
    pub clickjack_protection_level: ::sforce::Pick<SiteClickjackProtectionLevel>,
    /// `contentSniffingProtection`, required.
    pub content_sniffing_protection: Option<bool>,
    /// `customWebAddresses`.
    pub custom_web_addresses: ::sforce::List<SiteWebAddress>,
    /// `description`.
    pub description: Option<String>,
    /// `enableAuraRequests`.
    pub enable_aura_requests: Option<bool>,
    /// `favoriteIcon`.
    pub favorite_icon: Option<String>,
    /// `fileNotFoundPage`.
    pub file_not_found_page: Option<String>,
    /// `forgotPasswordPage`.
    pub forgot_password_page: Option<String>,
    /// `genericErrorPage`.
    pub generic_error_page: Option<String>,
    /// `guestProfile`.
    pub guest_profile: Option<String>,
    /// `inMaintenancePage`.
    pub in_maintenance_page: Option<String>,
    /// `inactiveIndexPage`.
    pub inactive_index_page: Option<String>,
    /// `indexPage`, required.
    pub index_page: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `myProfilePage`.
    pub my_profile_page: Option<String>,
    /// `portal`.
    pub portal: Option<String>,
    /// `redirectToCustomDomain`.
    pub redirect_to_custom_domain: Option<bool>,
    /// `referrerPolicyOriginWhenCrossOrigin`, required.
    pub referrer_policy_origin_when_cross_origin: Option<bool>,
    /// `robotsTxtPage`.
    pub robots_txt_page: Option<String>,
    /// `selfRegPage`.
    pub self_reg_page: Option<String>,
    /// `serverIsDown`.
    pub server_is_down: Option<String>,
    /// `siteAdmin`.
    pub site_admin: Option<String>,
    /// `siteGuestRecordDefaultOwner`.
    pub site_guest_record_default_owner: Option<String>,
    /// `siteIframeWhiteListUrls`.
    pub site_iframe_white_list_urls: ::sforce::List<SiteIframeWhiteListUrl>,
    /// `siteRedirectMappings`.
    pub site_redirect_mappings: ::sforce::List<SiteRedirectMapping>,
    /// `siteTemplate`.
    pub site_template: Option<String>,
    /// `siteType`, required.
    pub site_type: ::sforce::Pick<SiteType>,
    /// `subdomain`.
    pub subdomain: Option<String>,
    /// `urlPathPrefix`.
    pub url_path_prefix: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomSite: "CustomSite" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Flag active "active",
    req Flag allow_home_page "allowHomePage",
    opt Flag allow_standard_answers_pages "allowStandardAnswersPages",
    req Flag allow_standard_ideas_pages "allowStandardIdeasPages",
    req Flag allow_standard_lookups "allowStandardLookups",
    req Flag allow_standard_portal_pages "allowStandardPortalPages",
    req Flag allow_standard_search "allowStandardSearch",
    opt Text analytics_tracking_code "analyticsTrackingCode",
    opt Text authorization_required_page "authorizationRequiredPage",
    opt Text bandwidth_exceeded_page "bandwidthExceededPage",
    req Flag browser_xss_protection "browserXssProtection",
    opt Flag cache_public_visualforce_pages_in_proxy_servers "cachePublicVisualforcePagesInProxyServers",
    opt Text change_password_page "changePasswordPage",
    opt Text chatter_answers_forgot_password_confirm_page "chatterAnswersForgotPasswordConfirmPage",
    opt Text chatter_answers_forgot_password_page "chatterAnswersForgotPasswordPage",
    opt Text chatter_answers_help_page "chatterAnswersHelpPage",
    opt Text chatter_answers_login_page "chatterAnswersLoginPage",
    opt Text chatter_answers_registration_page "chatterAnswersRegistrationPage",
    req Pick(SiteClickjackProtectionLevel) clickjack_protection_level "clickjackProtectionLevel",
    req Flag content_sniffing_protection "contentSniffingProtection",
    opt List(SiteWebAddress) custom_web_addresses "customWebAddresses",
    opt Text description "description",
    opt Flag enable_aura_requests "enableAuraRequests",
    opt Text favorite_icon "favoriteIcon",
    opt Text file_not_found_page "fileNotFoundPage",
    opt Text forgot_password_page "forgotPasswordPage",
    opt Text generic_error_page "genericErrorPage",
    opt Text guest_profile "guestProfile",
    opt Text in_maintenance_page "inMaintenancePage",
    opt Text inactive_index_page "inactiveIndexPage",
    req Text index_page "indexPage",
    req Text master_label "masterLabel",
    opt Text my_profile_page "myProfilePage",
    opt Text portal "portal",
    opt Flag redirect_to_custom_domain "redirectToCustomDomain",
    req Flag referrer_policy_origin_when_cross_origin "referrerPolicyOriginWhenCrossOrigin",
    opt Text robots_txt_page "robotsTxtPage",
    opt Text self_reg_page "selfRegPage",
    opt Text server_is_down "serverIsDown",
    opt Text site_admin "siteAdmin",
    opt Text site_guest_record_default_owner "siteGuestRecordDefaultOwner",
    opt List(SiteIframeWhiteListUrl) site_iframe_white_list_urls "siteIframeWhiteListUrls",
    opt List(SiteRedirectMapping) site_redirect_mappings "siteRedirectMappings",
    opt Text site_template "siteTemplate",
    req Pick(SiteType) site_type "siteType",
    opt Text subdomain "subdomain",
    opt Text url_path_prefix "urlPathPrefix",
}
::sforce::component! { CustomSite }

/// `CustomTab`, a [`Metadata`].
#[derive(Default)]
pub struct CustomTab {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `actionOverrides`.
    pub action_overrides: ::sforce::PolyList<ActionOverride>,
    /// `auraComponent`.
    pub aura_component: Option<String>,
    /// `customObject`.
    pub custom_object: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `flexiPage`.
    pub flexi_page: Option<String>,
    /// `frameHeight`.
    pub frame_height: Option<i32>,
    /// `hasSidebar`.
    pub has_sidebar: Option<bool>,
    /// `icon`.
    pub icon: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `lwcComponent`.
    pub lwc_component: Option<String>,
    /// `motif`.
    pub motif: Option<String>,
    /// `page`.
    pub page: Option<String>,
    /// `scontrol`.
    pub scontrol: Option<String>,
    /// `splashPageLink`.
    pub splash_page_link: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// `urlEncodingKey`.
    pub url_encoding_key: ::sforce::Pick<Encoding>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomTab: "CustomTab" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(ActionOverride) action_overrides "actionOverrides",
    opt Text aura_component "auraComponent",
    opt Flag custom_object "customObject",
    opt Text description "description",
    opt Text flexi_page "flexiPage",
    opt Int frame_height "frameHeight",
    opt Flag has_sidebar "hasSidebar",
    opt Text icon "icon",
    opt Text label "label",
    opt Text lwc_component "lwcComponent",
    opt Text motif "motif",
    opt Text page "page",
    opt Text scontrol "scontrol",
    opt Text splash_page_link "splashPageLink",
    opt Text url "url",
    opt Pick(Encoding) url_encoding_key "urlEncodingKey",
}
::sforce::component! { CustomTab }

/// `CustomTabTranslation`.
#[derive(Default)]
pub struct CustomTabTranslation {
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomTabTranslation: "CustomTabTranslation" in API, base None, subtypes [], object None;
    req Text label "label",
    req Text name "name",
}

/// `CustomValue`, a [`Metadata`].
#[derive(Default)]
pub struct CustomValue {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `color`.
    pub color: Option<String>,
    /// `default`, required.
    pub default: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomValue: "CustomValue" in API, base Some(&Metadata), subtypes [StandardValue], object None;
    opt Text full_name "fullName",
    opt Text color "color",
    req Flag default "default",
    opt Text description "description",
    opt Flag is_active "isActive",
    opt Text label "label",
}
::sforce::component! { CustomValue }

/// `CustomerDataPlatformSettings`, a [`Metadata`].
#[derive(Default)]
pub struct CustomerDataPlatformSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableCustomerDataPlatform`.
    pub enable_customer_data_platform: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomerDataPlatformSettings: "CustomerDataPlatformSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_customer_data_platform "enableCustomerDataPlatform",
}
::sforce::component! { CustomerDataPlatformSettings }

/// `CustomizablePropensityScoringSettings`, a [`Metadata`].
#[derive(Default)]
pub struct CustomizablePropensityScoringSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableCpsPref`.
    pub enable_cps_pref: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { CustomizablePropensityScoringSettings: "CustomizablePropensityScoringSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_cps_pref "enableCpsPref",
}
::sforce::component! { CustomizablePropensityScoringSettings }
