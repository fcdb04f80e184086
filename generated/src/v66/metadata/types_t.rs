// Made by `cargo xtask generate` from metadata 66.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `TabLimitConfig`.
#[derive(Default)]
pub struct TabLimitConfig {
    /// `maxNumberOfPrimaryTabs`.
    pub max_number_of_primary_tabs: Option<String>,
    /// `maxNumberOfSubTabs`.
    pub max_number_of_sub_tabs: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { TabLimitConfig: "TabLimitConfig" in API, base None, subtypes [], object None;
    opt Text max_number_of_primary_tabs "maxNumberOfPrimaryTabs",
    opt Text max_number_of_sub_tabs "maxNumberOfSubTabs",
}

::sforce::enumeration! {
    /// `TabVisibility`.
    pub enum TabVisibility {
        Hidden = "Hidden",
        DefaultOff = "DefaultOff",
        DefaultOn = "DefaultOn",
    }
}

::sforce::enumeration! {
    /// `TargetEntityMatchType`.
    pub enum TargetEntityMatchType {
        Equals = "Equals",
    }
}

/// `Targets`.
#[derive(Default)]
pub struct Targets {
    /// `target`.
    pub target: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Targets: "Targets" in API, base None, subtypes [], object None;
    opt Texts target "target",
}

::sforce::enumeration! {
    /// `TaxLocaleType`.
    pub enum TaxLocaleType {
        Net = "Net",
        Gross = "Gross",
        Automatic = "Automatic",
    }
}

::sforce::enumeration! {
    /// `TelActnDefStepAttrDataType`.
    pub enum TelActnDefStepAttrDataType {
        Float = "Float",
        Integer = "Integer",
        Double = "Double",
        Boolean = "Boolean",
        String = "String",
        Uint8 = "Uint8",
        Uint16 = "Uint16",
        Uint32 = "Uint32",
        Uint64 = "Uint64",
        Int8 = "Int8",
        Int16 = "Int16",
        Int32 = "Int32",
    }
}

/// `TelemetryActionDefStep`, a [`Metadata`].
#[derive(Default)]
pub struct TelemetryActionDefStep {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `delayInSeconds`.
    pub delay_in_seconds: Option<i32>,
    /// `groupName`, required.
    pub group_name: Option<String>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `operationType`, required.
    pub operation_type: ::sforce::Pick<TelemetryActnDefStepOpType>,
    /// `remoteEndPointUrl`.
    pub remote_end_point_url: Option<String>,
    /// `sequenceNumber`, required.
    pub sequence_number: Option<i32>,
    /// `targetComponentPath`, required.
    pub target_component_path: Option<String>,
    /// `telemetryActionDefinition`, required.
    pub telemetry_action_definition: Option<String>,
    /// `telemetryDefVersion`.
    pub telemetry_def_version: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { TelemetryActionDefStep: "TelemetryActionDefStep" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Int delay_in_seconds "delayInSeconds",
    req Text group_name "groupName",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
    req Pick(TelemetryActnDefStepOpType) operation_type "operationType",
    opt Text remote_end_point_url "remoteEndPointUrl",
    req Int sequence_number "sequenceNumber",
    req Text target_component_path "targetComponentPath",
    req Text telemetry_action_definition "telemetryActionDefinition",
    opt Text telemetry_def_version "telemetryDefVersion",
}
::sforce::component! { TelemetryActionDefStep }

/// `TelemetryActionDefinition`, a [`Metadata`].
#[derive(Default)]
pub struct TelemetryActionDefinition {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `actionName`, required.
    pub action_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `executionProcedure`.
    pub execution_procedure: Option<String>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `telemetryDefinitionVersion`, required.
    pub telemetry_definition_version: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { TelemetryActionDefinition: "TelemetryActionDefinition" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text action_name "actionName",
    opt Text description "description",
    opt Text execution_procedure "executionProcedure",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
    req Text telemetry_definition_version "telemetryDefinitionVersion",
}
::sforce::component! { TelemetryActionDefinition }

/// `TelemetryActnDefStepAttr`, a [`Metadata`].
#[derive(Default)]
pub struct TelemetryActnDefStepAttr {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `allowedValues`.
    pub allowed_values: Option<String>,
    /// `attributeName`, required.
    pub attribute_name: Option<String>,
    /// `dataType`, required.
    pub data_type: ::sforce::Pick<TelActnDefStepAttrDataType>,
    /// `description`.
    pub description: Option<String>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `maximumValue`.
    pub maximum_value: Option<::sforce::Number>,
    /// `minimumValue`.
    pub minimum_value: Option<::sforce::Number>,
    /// `telemetryActnDefStep`, required.
    pub telemetry_actn_def_step: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<TelemetryActnDefStepAttrType>,
    /// `unitOfMeasure`.
    pub unit_of_measure: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { TelemetryActnDefStepAttr: "TelemetryActnDefStepAttr" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text allowed_values "allowedValues",
    req Text attribute_name "attributeName",
    req Pick(TelActnDefStepAttrDataType) data_type "dataType",
    opt Text description "description",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
    opt Num maximum_value "maximumValue",
    opt Num minimum_value "minimumValue",
    req Text telemetry_actn_def_step "telemetryActnDefStep",
    req Pick(TelemetryActnDefStepAttrType) r#type "type",
    opt Text unit_of_measure "unitOfMeasure",
}
::sforce::component! { TelemetryActnDefStepAttr }

::sforce::enumeration! {
    /// `TelemetryActnDefStepAttrType`.
    pub enum TelemetryActnDefStepAttrType {
        Actuator = "Actuator",
        Sensor = "Sensor",
    }
}

::sforce::enumeration! {
    /// `TelemetryActnDefStepOpType`.
    pub enum TelemetryActnDefStepOpType {
        Retrieve = "Retrieve",
        Submit = "Submit",
    }
}

/// `TelemetryDefinition`, a [`Metadata`].
#[derive(Default)]
pub struct TelemetryDefinition {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `isTemplate`, required.
    pub is_template: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `usageType`, required.
    pub usage_type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { TelemetryDefinition: "TelemetryDefinition" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    opt Flag is_protected "isProtected",
    req Flag is_template "isTemplate",
    req Text master_label "masterLabel",
    req Text usage_type "usageType",
}
::sforce::component! { TelemetryDefinition }

/// `TelemetryDefinitionVersion`, a [`Metadata`].
#[derive(Default)]
pub struct TelemetryDefinitionVersion {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `isActive`, required.
    pub is_active: Option<bool>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `telemetryComponentStructure`.
    pub telemetry_component_structure: Option<String>,
    /// `telemetryDefinition`, required.
    pub telemetry_definition: Option<String>,
    /// `versionNumber`.
    pub version_number: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { TelemetryDefinitionVersion: "TelemetryDefinitionVersion" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    req Flag is_active "isActive",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
    opt Text telemetry_component_structure "telemetryComponentStructure",
    req Text telemetry_definition "telemetryDefinition",
    opt Int version_number "versionNumber",
}
::sforce::component! { TelemetryDefinitionVersion }

::sforce::enumeration! {
    /// `Template`.
    pub enum Template {
        Page = "Page",
        Tab = "Tab",
        Toc = "Toc",
    }
}

/// `Territory`, a [`RoleOrTerritory`].
#[derive(Default)]
pub struct Territory {
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
    /// `accountAccessLevel`.
    pub account_access_level: Option<String>,
    /// `parentTerritory`.
    pub parent_territory: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Territory: "Territory" in API, base Some(&RoleOrTerritory), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text case_access_level "caseAccessLevel",
    opt Text contact_access_level "contactAccessLevel",
    opt Text description "description",
    opt Flag may_forecast_manager_share "mayForecastManagerShare",
    req Text name "name",
    opt Text opportunity_access_level "opportunityAccessLevel",
    opt Text account_access_level "accountAccessLevel",
    opt Text parent_territory "parentTerritory",
}
::sforce::component! { Territory }

/// `Territory2`, a [`Metadata`].
#[derive(Default)]
pub struct Territory2 {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `accountAccessLevel`.
    pub account_access_level: Option<String>,
    /// `caseAccessLevel`.
    pub case_access_level: Option<String>,
    /// `contactAccessLevel`.
    pub contact_access_level: Option<String>,
    /// `customFields`.
    pub custom_fields: ::sforce::List<FieldValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `objectAccessLevels`.
    pub object_access_levels: ::sforce::List<Territory2AccessLevel>,
    /// `opportunityAccessLevel`.
    pub opportunity_access_level: Option<String>,
    /// `parentTerritory`.
    pub parent_territory: Option<String>,
    /// `ruleAssociations`.
    pub rule_associations: ::sforce::List<Territory2RuleAssociation>,
    /// `territory2Type`, required.
    pub territory2_type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Territory2: "Territory2" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text account_access_level "accountAccessLevel",
    opt Text case_access_level "caseAccessLevel",
    opt Text contact_access_level "contactAccessLevel",
    opt List(FieldValue) custom_fields "customFields",
    opt Text description "description",
    req Text name "name",
    opt List(Territory2AccessLevel) object_access_levels "objectAccessLevels",
    opt Text opportunity_access_level "opportunityAccessLevel",
    opt Text parent_territory "parentTerritory",
    opt List(Territory2RuleAssociation) rule_associations "ruleAssociations",
    req Text territory2_type "territory2Type",
}
::sforce::component! { Territory2 }

/// `Territory2AccessLevel`.
#[derive(Default)]
pub struct Territory2AccessLevel {
    /// `accessLevel`, required.
    pub access_level: Option<String>,
    /// `objectType`, required.
    pub object_type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Territory2AccessLevel: "Territory2AccessLevel" in API, base None, subtypes [], object None;
    req Text access_level "accessLevel",
    req Text object_type "objectType",
}

/// `Territory2Model`, a [`Metadata`].
#[derive(Default)]
pub struct Territory2Model {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `customFields`.
    pub custom_fields: ::sforce::List<FieldValue>,
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `recordVisibility`.
    pub record_visibility: Option<String>,
    /// `userRecordAccess`.
    pub user_record_access: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Territory2Model: "Territory2Model" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(FieldValue) custom_fields "customFields",
    opt Text description "description",
    req Text name "name",
    opt Text record_visibility "recordVisibility",
    opt Text user_record_access "userRecordAccess",
}
::sforce::component! { Territory2Model }

/// `Territory2Rule`, a [`Metadata`].
#[derive(Default)]
pub struct Territory2Rule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `active`, required.
    pub active: Option<bool>,
    /// `booleanFilter`.
    pub boolean_filter: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `objectType`, required.
    pub object_type: Option<String>,
    /// `ruleItems`.
    pub rule_items: ::sforce::List<Territory2RuleItem>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Territory2Rule: "Territory2Rule" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Flag active "active",
    opt Text boolean_filter "booleanFilter",
    req Text name "name",
    req Text object_type "objectType",
    opt List(Territory2RuleItem) rule_items "ruleItems",
}
::sforce::component! { Territory2Rule }

/// `Territory2RuleAssociation`.
#[derive(Default)]
pub struct Territory2RuleAssociation {
    /// `inherited`, required.
    pub inherited: Option<bool>,
    /// `ruleName`, required.
    pub rule_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Territory2RuleAssociation: "Territory2RuleAssociation" in API, base None, subtypes [], object None;
    req Flag inherited "inherited",
    req Text rule_name "ruleName",
}

/// `Territory2RuleItem`.
#[derive(Default)]
pub struct Territory2RuleItem {
    /// `field`, required.
    pub field: Option<String>,
    /// `operation`, required.
    pub operation: ::sforce::Pick<FilterOperation>,
    /// `value`.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Territory2RuleItem: "Territory2RuleItem" in API, base None, subtypes [], object None;
    req Text field "field",
    req Pick(FilterOperation) operation "operation",
    opt Text value "value",
}

/// `Territory2Settings`, a [`Metadata`].
#[derive(Default)]
pub struct Territory2Settings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `defaultAccountAccessLevel`.
    pub default_account_access_level: Option<String>,
    /// `defaultCaseAccessLevel`.
    pub default_case_access_level: Option<String>,
    /// `defaultContactAccessLevel`.
    pub default_contact_access_level: Option<String>,
    /// `defaultOpportunityAccessLevel`.
    pub default_opportunity_access_level: Option<String>,
    /// `enableTerritoryManagement2`.
    pub enable_territory_management2: Option<bool>,
    /// `opportunityFilterSettings`.
    pub opportunity_filter_settings: ::sforce::Opt<Territory2SettingsOpportunityFilter>,
    /// `showTM2EnabledBanner`.
    pub show_tm2_enabled_banner: Option<bool>,
    /// `supportedObjects`.
    pub supported_objects: ::sforce::List<Territory2SupportedObject>,
    /// `t2ForecastAccessLevel`.
    pub t2_forecast_access_level: Option<String>,
    /// `tm2BypassRealignAccInsert`.
    pub tm2_bypass_realign_acc_insert: Option<bool>,
    /// `tm2EnableUserAssignmentLog`.
    pub tm2_enable_user_assignment_log: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Territory2Settings: "Territory2Settings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text default_account_access_level "defaultAccountAccessLevel",
    opt Text default_case_access_level "defaultCaseAccessLevel",
    opt Text default_contact_access_level "defaultContactAccessLevel",
    opt Text default_opportunity_access_level "defaultOpportunityAccessLevel",
    opt Flag enable_territory_management2 "enableTerritoryManagement2",
    opt One(Territory2SettingsOpportunityFilter) opportunity_filter_settings "opportunityFilterSettings",
    opt Flag show_tm2_enabled_banner "showTM2EnabledBanner",
    opt List(Territory2SupportedObject) supported_objects "supportedObjects",
    opt Text t2_forecast_access_level "t2ForecastAccessLevel",
    opt Flag tm2_bypass_realign_acc_insert "tm2BypassRealignAccInsert",
    opt Flag tm2_enable_user_assignment_log "tm2EnableUserAssignmentLog",
}
::sforce::component! { Territory2Settings }

/// `Territory2SettingsOpportunityFilter`.
#[derive(Default)]
pub struct Territory2SettingsOpportunityFilter {
    /// `apexClassName`.
    pub apex_class_name: Option<String>,
    /// `enableFilter`, required.
    pub enable_filter: Option<bool>,
    /// `runMultiThreaded`, required.
    pub run_multi_threaded: Option<bool>,
    /// `runOnCreate`, required.
    pub run_on_create: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Territory2SettingsOpportunityFilter: "Territory2SettingsOpportunityFilter" in API, base None, subtypes [], object None;
    reqnil Text apex_class_name "apexClassName",
    req Flag enable_filter "enableFilter",
    req Flag run_multi_threaded "runMultiThreaded",
    req Flag run_on_create "runOnCreate",
}

/// `Territory2SupportedObject`.
#[derive(Default)]
pub struct Territory2SupportedObject {
    /// `defaultAccessLevel`, required.
    pub default_access_level: Option<String>,
    /// `objectType`, required.
    pub object_type: Option<String>,
    /// `state`, required.
    pub state: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Territory2SupportedObject: "Territory2SupportedObject" in API, base None, subtypes [], object None;
    req Text default_access_level "defaultAccessLevel",
    req Text object_type "objectType",
    req Text state "state",
}

/// `Territory2Type`, a [`Metadata`].
#[derive(Default)]
pub struct Territory2Type {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `priority`, required.
    pub priority: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Territory2Type: "Territory2Type" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    req Text name "name",
    req Int priority "priority",
}
::sforce::component! { Territory2Type }

::sforce::enumeration! {
    /// `TestLevel`.
    pub enum TestLevel {
        NoTestRun = "NoTestRun",
        RunSpecifiedTests = "RunSpecifiedTests",
        RunLocalTests = "RunLocalTests",
        RunAllTestsInOrg = "RunAllTestsInOrg",
        RunRelevantTests = "RunRelevantTests",
    }
}

::sforce::enumeration! {
    /// `TimeIntervalSetupForMetadata`.
    pub enum TimeIntervalSetupForMetadata {
        One = "one",
        Five = "five",
        Fifteen = "fifteen",
        Twenty = "twenty",
        Thirty = "thirty",
        Sixty = "sixty",
    }
}

::sforce::enumeration! {
    /// `TimeSheetFrequency`.
    pub enum TimeSheetFrequency {
        Daily = "Daily",
        Weekly = "Weekly",
        EveryTwoWeeks = "EveryTwoWeeks",
        TwiceAMonth = "TwiceAMonth",
        Monthly = "Monthly",
    }
}

/// `TimeSheetTemplate`, a [`Metadata`].
#[derive(Default)]
pub struct TimeSheetTemplate {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `active`, required.
    pub active: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `frequency`, required.
    pub frequency: ::sforce::Pick<TimeSheetFrequency>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `startDate`, required.
    pub start_date: Option<::sforce::Date>,
    /// `timeSheetTemplateAssignments`.
    pub time_sheet_template_assignments: ::sforce::List<TimeSheetTemplateAssignment>,
    /// `workWeekEndDay`, required.
    pub work_week_end_day: ::sforce::Pick<DaysOfWeek>,
    /// `workWeekStartDay`, required.
    pub work_week_start_day: ::sforce::Pick<DaysOfWeek>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { TimeSheetTemplate: "TimeSheetTemplate" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Flag active "active",
    opt Text description "description",
    req Pick(TimeSheetFrequency) frequency "frequency",
    req Text master_label "masterLabel",
    req Date start_date "startDate",
    opt List(TimeSheetTemplateAssignment) time_sheet_template_assignments "timeSheetTemplateAssignments",
    req Pick(DaysOfWeek) work_week_end_day "workWeekEndDay",
    req Pick(DaysOfWeek) work_week_start_day "workWeekStartDay",
}
::sforce::component! { TimeSheetTemplate }

/// `TimeSheetTemplateAssignment`.
#[derive(Default)]
pub struct TimeSheetTemplateAssignment {
    /// `assignedTo`.
    pub assigned_to: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { TimeSheetTemplateAssignment: "TimeSheetTemplateAssignment" in API, base None, subtypes [], object None;
    opt Text assigned_to "assignedTo",
}

/// `TimelineObjectDefinition`, a [`Metadata`].
#[derive(Default)]
pub struct TimelineObjectDefinition {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `baseObject`, required.
    pub base_object: Option<String>,
    /// `definition`, required.
    pub definition: Option<String>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { TimelineObjectDefinition: "TimelineObjectDefinition" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text base_object "baseObject",
    req Text definition "definition",
    opt Flag is_active "isActive",
    req Text master_label "masterLabel",
}
::sforce::component! { TimelineObjectDefinition }

/// `TimelineObjectDefinitionTranslation`.
#[derive(Default)]
pub struct TimelineObjectDefinitionTranslation {
    /// `label`.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { TimelineObjectDefinitionTranslation: "TimelineObjectDefinitionTranslation" in API, base None, subtypes [], object None;
    opt Text label "label",
    req Text name "name",
}

/// `TmfOutboundNotificationSettings`, a [`Metadata`].
#[derive(Default)]
pub struct TmfOutboundNotificationSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableTMFOutboundNotification`.
    pub enable_tmf_outbound_notification: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { TmfOutboundNotificationSettings: "TmfOutboundNotificationSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_tmf_outbound_notification "enableTMFOutboundNotification",
}
::sforce::component! { TmfOutboundNotificationSettings }

/// `TmshtLaborCostOptimAiSettings`, a [`Metadata`].
#[derive(Default)]
pub struct TmshtLaborCostOptimAiSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableTimesheetsAI`.
    pub enable_timesheets_ai: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { TmshtLaborCostOptimAiSettings: "TmshtLaborCostOptimAiSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_timesheets_ai "enableTimesheetsAI",
}
::sforce::component! { TmshtLaborCostOptimAiSettings }

/// `TopicsForObjects`, a [`Metadata`].
#[derive(Default)]
pub struct TopicsForObjects {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableTopics`, required.
    pub enable_topics: Option<bool>,
    /// `entityApiName`, required.
    pub entity_api_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { TopicsForObjects: "TopicsForObjects" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Flag enable_topics "enableTopics",
    req Text entity_api_name "entityApiName",
}
::sforce::component! { TopicsForObjects }

/// `TrailheadSettings`, a [`Metadata`].
#[derive(Default)]
pub struct TrailheadSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableConfettiEffect`.
    pub enable_confetti_effect: Option<bool>,
    /// `enableMyTrailheadPref`.
    pub enable_my_trailhead_pref: Option<bool>,
    /// `enableTrailheadInLexTerms`.
    pub enable_trailhead_in_lex_terms: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { TrailheadSettings: "TrailheadSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_confetti_effect "enableConfettiEffect",
    opt Flag enable_my_trailhead_pref "enableMyTrailheadPref",
    opt Flag enable_trailhead_in_lex_terms "enableTrailheadInLexTerms",
}
::sforce::component! { TrailheadSettings }

/// `TransactionSecurityAction`.
#[derive(Default)]
pub struct TransactionSecurityAction {
    /// `block`, required.
    pub block: Option<bool>,
    /// `endSession`, required.
    pub end_session: Option<bool>,
    /// `freezeUser`, required.
    pub freeze_user: Option<bool>,
    /// `notifications`.
    pub notifications: ::sforce::List<TransactionSecurityNotification>,
    /// `twoFactorAuthentication`, required.
    pub two_factor_authentication: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { TransactionSecurityAction: "TransactionSecurityAction" in API, base None, subtypes [], object None;
    req Flag block "block",
    req Flag end_session "endSession",
    req Flag freeze_user "freezeUser",
    opt List(TransactionSecurityNotification) notifications "notifications",
    req Flag two_factor_authentication "twoFactorAuthentication",
}

::sforce::enumeration! {
    /// `TransactionSecurityEventName`.
    pub enum TransactionSecurityEventName {
        ReportEvent = "ReportEvent",
        ApiEvent = "ApiEvent",
        AdminSetupEvent = "AdminSetupEvent",
        LoginEvent = "LoginEvent",
        ListViewEvent = "ListViewEvent",
        CredentialStuffingEventStore = "CredentialStuffingEventStore",
        ReportAnomalyEventStore = "ReportAnomalyEventStore",
        SessionHijackingEventStore = "SessionHijackingEventStore",
        ApiAnomalyEventStore = "ApiAnomalyEventStore",
        BulkApiResultEventStore = "BulkApiResultEventStore",
        PermissionSetEventStore = "PermissionSetEventStore",
        FileEventStore = "FileEventStore",
        GuestUserAnomalyEventStore = "GuestUserAnomalyEventStore",
        LoginAsEvent = "LoginAsEvent",
        LoginAnomalyEventStore = "LoginAnomalyEventStore",
        UniversalAnomalyEventStore = "UniversalAnomalyEventStore",
    }
}

/// `TransactionSecurityNotification`.
#[derive(Default)]
pub struct TransactionSecurityNotification {
    /// `inApp`, required.
    pub in_app: Option<bool>,
    /// `sendEmail`, required.
    pub send_email: Option<bool>,
    /// `user`, required.
    pub user: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { TransactionSecurityNotification: "TransactionSecurityNotification" in API, base None, subtypes [], object None;
    req Flag in_app "inApp",
    req Flag send_email "sendEmail",
    req Text user "user",
}

/// `TransactionSecurityPolicy`, a [`Metadata`].
#[derive(Default)]
pub struct TransactionSecurityPolicy {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `action`, required.
    pub action: ::sforce::Opt<TransactionSecurityAction>,
    /// `active`, required.
    pub active: Option<bool>,
    /// `apexClass`.
    pub apex_class: Option<String>,
    /// `blockMessage`.
    pub block_message: Option<String>,
    /// `customEmailContent`.
    pub custom_email_content: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `developerName`.
    pub developer_name: Option<String>,
    /// `eventName`.
    pub event_name: ::sforce::Pick<TransactionSecurityEventName>,
    /// `eventType`.
    pub event_type: ::sforce::Pick<MonitoredEvents>,
    /// `executionUser`.
    pub execution_user: Option<String>,
    /// `flow`.
    pub flow: Option<String>,
    /// `masterLabel`.
    pub master_label: Option<String>,
    /// `resourceName`.
    pub resource_name: Option<String>,
    /// `type`.
    pub r#type: ::sforce::Pick<TxnSecurityPolicyType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { TransactionSecurityPolicy: "TransactionSecurityPolicy" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req One(TransactionSecurityAction) action "action",
    req Flag active "active",
    opt Text apex_class "apexClass",
    opt Text block_message "blockMessage",
    opt Text custom_email_content "customEmailContent",
    opt Text description "description",
    opt Text developer_name "developerName",
    opt Pick(TransactionSecurityEventName) event_name "eventName",
    opt Pick(MonitoredEvents) event_type "eventType",
    opt Text execution_user "executionUser",
    opt Text flow "flow",
    opt Text master_label "masterLabel",
    opt Text resource_name "resourceName",
    opt Pick(TxnSecurityPolicyType) r#type "type",
}
::sforce::component! { TransactionSecurityPolicy }

::sforce::enumeration! {
    /// `TranslationAspect`.
    pub enum TranslationAspect {
        Master = "Master",
        RelationshipLabel = "RelationshipLabel",
        Description = "Description",
        Help = "Help",
        NameFieldLabel = "NameFieldLabel",
        ErrorMessage = "ErrorMessage",
        InfoMessage = "InfoMessage",
        PausedText = "PausedText",
        InputLabel = "InputLabel",
        NextOrFinishLabel = "NextOrFinishLabel",
        BackLabel = "BackLabel",
        PauseLabel = "PauseLabel",
        FirstName = "FirstName",
        LastName = "LastName",
        MiddleName = "MiddleName",
        Salutation = "Salutation",
        Suffix = "Suffix",
        InformalName = "InformalName",
        Title = "Title",
        Phone = "Phone",
        Email = "Email",
        Address = "Address",
        Street = "Street",
        City = "City",
        State = "State",
        StateCode = "StateCode",
        PostalCode = "PostalCode",
        Country = "Country",
        CountryCode = "CountryCode",
        Latitude = "Latitude",
        Longitude = "Longitude",
        Body = "Body",
        Summary = "Summary",
        Url = "Url",
        ActionButtonLink = "ActionButtonLink",
        ActionButtonLabel = "ActionButtonLabel",
        DismissButtonLabel = "DismissButtonLabel",
        Header = "Header",
        VideoLink = "VideoLink",
        ImageAltText = "ImageAltText",
        ImageLink = "ImageLink",
        Custom = "Custom",
        DefaultValue = "DefaultValue",
        Version = "Version",
        AttributeName = "AttributeName",
        UsageType = "UsageType",
        ProcessName = "ProcessName",
        GroupName = "GroupName",
        Label = "Label",
        ParameterValue = "ParameterValue",
    }
}

/// `Translations`, a [`Metadata`].
#[derive(Default)]
pub struct Translations {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `aiCoachAgentScnrDefs`.
    pub ai_coach_agent_scnr_defs: ::sforce::List<AiCoachAgentScnrDefTranslation>,
    /// `botBlocks`.
    pub bot_blocks: ::sforce::List<BotBlockTranslation>,
    /// `botTemplates`.
    pub bot_templates: ::sforce::List<BotTemplateTranslation>,
    /// `bots`.
    pub bots: ::sforce::List<BotTranslation>,
    /// `conversationMessageDefinitions`.
    pub conversation_message_definitions: ::sforce::List<
        ConversationMessageDefinitionTranslation,
    >,
    /// `customApplications`.
    pub custom_applications: ::sforce::List<CustomApplicationTranslation>,
    /// `customLabels`.
    pub custom_labels: ::sforce::List<CustomLabelTranslation>,
    /// `customPageWebLinks`.
    pub custom_page_web_links: ::sforce::List<CustomPageWebLinkTranslation>,
    /// `customTabs`.
    pub custom_tabs: ::sforce::List<CustomTabTranslation>,
    /// `dashboardComponents`.
    pub dashboard_components: ::sforce::List<DashboardComponentTranslation>,
    /// `dashboards`.
    pub dashboards: ::sforce::List<DashboardTranslation>,
    /// `dataConnectors`.
    pub data_connectors: ::sforce::List<DataConnectorTranslation>,
    /// `desFieldTemplateMessages`.
    pub des_field_template_messages: ::sforce::List<
        ExplainabilityMsgTemplateFieldTranslation,
    >,
    /// `flowDefinitions`.
    pub flow_definitions: ::sforce::List<FlowDefinitionTranslation>,
    /// `identityVerificationCustomFieldLabels`.
    pub identity_verification_custom_field_labels: ::sforce::List<
        IdentityVerificationFieldTranslation,
    >,
    /// `pipelineInspMetricConfigs`.
    pub pipeline_insp_metric_configs: ::sforce::List<
        PipelineInspMetricConfigTranslation,
    >,
    /// `productSpecificationTypes`.
    pub product_specification_types: ::sforce::List<ProductSpecificationTypeTranslation>,
    /// `prompts`.
    pub prompts: ::sforce::List<PromptTranslation>,
    /// `quickActions`.
    pub quick_actions: ::sforce::List<GlobalQuickActionTranslation>,
    /// `recordAlertCategories`.
    pub record_alert_categories: ::sforce::List<RecordAlertCategoryTranslation>,
    /// `recordAlertTemplates`.
    pub record_alert_templates: ::sforce::List<RecordAlertTemplateTranslation>,
    /// `reportTypes`.
    pub report_types: ::sforce::List<ReportTypeTranslation>,
    /// `reports`.
    pub reports: ::sforce::List<ReportTranslation>,
    /// `scontrols`.
    pub scontrols: ::sforce::List<ScontrolTranslation>,
    /// `svcCatalogItemAttributes`.
    pub svc_catalog_item_attributes: ::sforce::List<ServiceProcessAttributeTranslation>,
    /// `svcCatalogItemGroups`.
    pub svc_catalog_item_groups: ::sforce::List<ServiceProcessItemGroupTranslation>,
    /// `timelineObjectDefinitions`.
    pub timeline_object_definitions: ::sforce::List<TimelineObjectDefinitionTranslation>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Translations: "Translations" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(AiCoachAgentScnrDefTranslation) ai_coach_agent_scnr_defs "aiCoachAgentScnrDefs",
    opt List(BotBlockTranslation) bot_blocks "botBlocks",
    opt List(BotTemplateTranslation) bot_templates "botTemplates",
    opt List(BotTranslation) bots "bots",
    opt List(ConversationMessageDefinitionTranslation) conversation_message_definitions "conversationMessageDefinitions",
    opt List(CustomApplicationTranslation) custom_applications "customApplications",
    opt List(CustomLabelTranslation) custom_labels "customLabels",
    opt List(CustomPageWebLinkTranslation) custom_page_web_links "customPageWebLinks",
    opt List(CustomTabTranslation) custom_tabs "customTabs",
    opt List(DashboardComponentTranslation) dashboard_components "dashboardComponents",
    opt List(DashboardTranslation) dashboards "dashboards",
    opt List(DataConnectorTranslation) data_connectors "dataConnectors",
    opt List(ExplainabilityMsgTemplateFieldTranslation) des_field_template_messages "desFieldTemplateMessages",
    opt List(FlowDefinitionTranslation) flow_definitions "flowDefinitions",
    opt List(IdentityVerificationFieldTranslation) identity_verification_custom_field_labels "identityVerificationCustomFieldLabels",
    opt List(PipelineInspMetricConfigTranslation) pipeline_insp_metric_configs "pipelineInspMetricConfigs",
    opt List(ProductSpecificationTypeTranslation) product_specification_types "productSpecificationTypes",
    opt List(PromptTranslation) prompts "prompts",
    opt List(GlobalQuickActionTranslation) quick_actions "quickActions",
    opt List(RecordAlertCategoryTranslation) record_alert_categories "recordAlertCategories",
    opt List(RecordAlertTemplateTranslation) record_alert_templates "recordAlertTemplates",
    opt List(ReportTypeTranslation) report_types "reportTypes",
    opt List(ReportTranslation) reports "reports",
    opt List(ScontrolTranslation) scontrols "scontrols",
    opt List(ServiceProcessAttributeTranslation) svc_catalog_item_attributes "svcCatalogItemAttributes",
    opt List(ServiceProcessItemGroupTranslation) svc_catalog_item_groups "svcCatalogItemGroups",
    opt List(TimelineObjectDefinitionTranslation) timeline_object_definitions "timelineObjectDefinitions",
}
::sforce::component! { Translations }

::sforce::enumeration! {
    /// `TreatBlanksAs`.
    pub enum TreatBlanksAs {
        BlankAsBlank = "BlankAsBlank",
        BlankAsZero = "BlankAsZero",
    }
}

/// `TrialOrgSettings`, a [`Metadata`].
#[derive(Default)]
pub struct TrialOrgSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableSampleDataDeleted`.
    pub enable_sample_data_deleted: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { TrialOrgSettings: "TrialOrgSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_sample_data_deleted "enableSampleDataDeleted",
}
::sforce::component! { TrialOrgSettings }

/// `TriggerConfiguration`.
#[derive(Default)]
pub struct TriggerConfiguration {
    /// `description`, required.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `run`, required.
    pub run: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { TriggerConfiguration: "TriggerConfiguration" in API, base None, subtypes [], object None;
    req Text description "description",
    req Text name "name",
    req Flag run "run",
}

/// `TriggerConfigurationsSettings`, a [`Metadata`].
#[derive(Default)]
pub struct TriggerConfigurationsSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `triggerConfiguration`.
    pub trigger_configuration: ::sforce::List<TriggerConfiguration>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { TriggerConfigurationsSettings: "TriggerConfigurationsSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(TriggerConfiguration) trigger_configuration "triggerConfiguration",
}
::sforce::component! { TriggerConfigurationsSettings }

::sforce::enumeration! {
    /// `TxnSecurityPolicyType`.
    pub enum TxnSecurityPolicyType {
        CustomApexPolicy = "CustomApexPolicy",
        CustomConditionBuilderPolicy = "CustomConditionBuilderPolicy",
    }
}

::sforce::enumeration! {
    /// `TypeOfAction`.
    pub enum TypeOfAction {
        Add = "Add",
        Edit = "Edit",
        Delete = "Delete",
    }
}
