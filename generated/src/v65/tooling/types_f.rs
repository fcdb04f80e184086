// Made by `cargo xtask generate` from reference 65.0 and tooling 65.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `Fact`.
#[derive(Default)]
pub struct Fact {
    /// `fact`, required.
    pub fact: ::sforce::Pick<MetadataVersionCheckFact>,
    /// `subject`, required.
    pub subject: Option<String>,
    /// `token`, required.
    pub token: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Fact: "Fact" in API_3, base None, subtypes [], object None;
    req Pick(MetadataVersionCheckFact) fact "fact",
    req Text subject "subject",
    req Text token "token",
}

/// `Field`.
#[derive(Default)]
pub struct Field {
    /// `aggregatable`, required.
    pub aggregatable: Option<bool>,
    /// `aiPredictionField`, required.
    pub ai_prediction_field: Option<bool>,
    /// `autoNumber`, required.
    pub auto_number: Option<bool>,
    /// `byteLength`, required.
    pub byte_length: Option<i32>,
    /// `calculated`, required.
    pub calculated: Option<bool>,
    /// `calculatedFormula`.
    pub calculated_formula: Option<String>,
    /// `cascadeDelete`.
    pub cascade_delete: Option<bool>,
    /// `caseSensitive`, required.
    pub case_sensitive: Option<bool>,
    /// `compoundFieldName`.
    pub compound_field_name: Option<String>,
    /// `controllerName`.
    pub controller_name: Option<String>,
    /// `createable`, required.
    pub createable: Option<bool>,
    /// `custom`, required.
    pub custom: Option<bool>,
    /// `dataTranslationEnabled`.
    pub data_translation_enabled: Option<bool>,
    /// `defaultValue`.
    pub default_value: Option<::sforce::Value>,
    /// `defaultValueFormula`.
    pub default_value_formula: Option<String>,
    /// `defaultedOnCreate`, required.
    pub defaulted_on_create: Option<bool>,
    /// `dependentPicklist`.
    pub dependent_picklist: Option<bool>,
    /// `deprecatedAndHidden`, required.
    pub deprecated_and_hidden: Option<bool>,
    /// `digits`, required.
    pub digits: Option<i32>,
    /// `displayLocationInDecimal`.
    pub display_location_in_decimal: Option<bool>,
    /// `encrypted`.
    pub encrypted: Option<bool>,
    /// `externalId`.
    pub external_id: Option<bool>,
    /// `extraTypeInfo`.
    pub extra_type_info: Option<String>,
    /// `filterable`, required.
    pub filterable: Option<bool>,
    /// `filteredLookupInfo`.
    pub filtered_lookup_info: ::sforce::Opt<FilteredLookupInfo>,
    /// `formulaTreatNullNumberAsZero`.
    pub formula_treat_null_number_as_zero: Option<bool>,
    /// `groupable`, required.
    pub groupable: Option<bool>,
    /// `highScaleNumber`.
    pub high_scale_number: Option<bool>,
    /// `htmlFormatted`.
    pub html_formatted: Option<bool>,
    /// `idLookup`, required.
    pub id_lookup: Option<bool>,
    /// `inlineHelpText`.
    pub inline_help_text: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `length`, required.
    pub length: Option<i32>,
    /// `mask`.
    pub mask: Option<String>,
    /// `maskType`.
    pub mask_type: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `nameField`, required.
    pub name_field: Option<bool>,
    /// `namePointing`, required.
    pub name_pointing: Option<bool>,
    /// `nillable`, required.
    pub nillable: Option<bool>,
    /// `permissionable`, required.
    pub permissionable: Option<bool>,
    /// `picklistValues`.
    pub picklist_values: ::sforce::List<PicklistEntry>,
    /// `polymorphicForeignKey`, required.
    pub polymorphic_foreign_key: Option<bool>,
    /// `precision`, required.
    pub precision: Option<i32>,
    /// `referenceTargetField`.
    pub reference_target_field: Option<String>,
    /// `referenceTo`.
    pub reference_to: Vec<String>,
    /// `relationshipName`.
    pub relationship_name: Option<String>,
    /// `relationshipOrder`.
    pub relationship_order: Option<i32>,
    /// `restrictedDelete`.
    pub restricted_delete: Option<bool>,
    /// `restrictedPicklist`, required.
    pub restricted_picklist: Option<bool>,
    /// `scale`, required.
    pub scale: Option<i32>,
    /// `searchPrefilterable`, required.
    pub search_prefilterable: Option<bool>,
    /// `soapType`, required.
    pub soap_type: Option<String>,
    /// `sortable`, required.
    pub sortable: Option<bool>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// `unique`, required.
    pub unique: Option<bool>,
    /// `updateable`, required.
    pub updateable: Option<bool>,
    /// `writeRequiresMasterRead`.
    pub write_requires_master_read: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Field: "Field" in API_3, base None, subtypes [], object None;
    req Flag aggregatable "aggregatable",
    req Flag ai_prediction_field "aiPredictionField",
    req Flag auto_number "autoNumber",
    req Int byte_length "byteLength",
    req Flag calculated "calculated",
    opt Text calculated_formula "calculatedFormula",
    opt Flag cascade_delete "cascadeDelete",
    req Flag case_sensitive "caseSensitive",
    opt Text compound_field_name "compoundFieldName",
    opt Text controller_name "controllerName",
    req Flag createable "createable",
    req Flag custom "custom",
    opt Flag data_translation_enabled "dataTranslationEnabled",
    opt Any default_value "defaultValue",
    opt Text default_value_formula "defaultValueFormula",
    req Flag defaulted_on_create "defaultedOnCreate",
    opt Flag dependent_picklist "dependentPicklist",
    req Flag deprecated_and_hidden "deprecatedAndHidden",
    req Int digits "digits",
    opt Flag display_location_in_decimal "displayLocationInDecimal",
    opt Flag encrypted "encrypted",
    opt Flag external_id "externalId",
    opt Text extra_type_info "extraTypeInfo",
    req Flag filterable "filterable",
    opt One(FilteredLookupInfo) filtered_lookup_info "filteredLookupInfo",
    opt Flag formula_treat_null_number_as_zero "formulaTreatNullNumberAsZero",
    req Flag groupable "groupable",
    opt Flag high_scale_number "highScaleNumber",
    opt Flag html_formatted "htmlFormatted",
    req Flag id_lookup "idLookup",
    opt Text inline_help_text "inlineHelpText",
    req Text label "label",
    req Int length "length",
    opt Text mask "mask",
    opt Text mask_type "maskType",
    req Text name "name",
    req Flag name_field "nameField",
    req Flag name_pointing "namePointing",
    req Flag nillable "nillable",
    req Flag permissionable "permissionable",
    opt List(PicklistEntry) picklist_values "picklistValues",
    req Flag polymorphic_foreign_key "polymorphicForeignKey",
    req Int precision "precision",
    opt Text reference_target_field "referenceTargetField",
    opt Texts reference_to "referenceTo",
    opt Text relationship_name "relationshipName",
    opt Int relationship_order "relationshipOrder",
    opt Flag restricted_delete "restrictedDelete",
    req Flag restricted_picklist "restrictedPicklist",
    req Int scale "scale",
    req Flag search_prefilterable "searchPrefilterable",
    req Text soap_type "soapType",
    req Flag sortable "sortable",
    req Text r#type "type",
    req Flag unique "unique",
    req Flag updateable "updateable",
    opt Flag write_requires_master_read "writeRequiresMasterRead",
}

/// `FieldLevelSearchMetadata`.
#[derive(Default)]
pub struct FieldLevelSearchMetadata {
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FieldLevelSearchMetadata: "FieldLevelSearchMetadata" in API_3, base None, subtypes [], object None;
    req Text label "label",
    req Text name "name",
    req Text r#type "type",
}

/// `FilteredLookupInfo`.
#[derive(Default)]
pub struct FilteredLookupInfo {
    /// `controllingFields`.
    pub controlling_fields: Vec<String>,
    /// `dependent`, required.
    pub dependent: Option<bool>,
    /// `optionalFilter`, required.
    pub optional_filter: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FilteredLookupInfo: "FilteredLookupInfo" in API_3, base None, subtypes [], object None;
    opt Texts controlling_fields "controllingFields",
    req Flag dependent "dependent",
    req Flag optional_filter "optionalFilter",
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
::sforce::record! { FlowCoverageResult: "FlowCoverageResult" in API_3, base None, subtypes [], object None;
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
::sforce::record! { FlowCoverageWarning: "FlowCoverageWarning" in API_3, base None, subtypes [], object None;
    reqnil Text flow_id "flowId",
    reqnil Text flow_name "flowName",
    reqnil Text flow_namespace "flowNamespace",
    req Text message "message",
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
    }
}
