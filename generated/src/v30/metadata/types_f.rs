// Made by `cargo xtask generate` from metadata 30.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

::sforce::enumeration! {
    /// `FeedItemType`.
    pub enum FeedItemType {
        TrackedChange = "TrackedChange",
        UserStatus = "UserStatus",
        TextPost = "TextPost",
        LinkPost = "LinkPost",
        ContentPost = "ContentPost",
        PollPost = "PollPost",
        RypplePost = "RypplePost",
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

/// `FeedLayout`.
#[derive(Default)]
pub struct FeedLayout {
    /// `feedFilterPosition`.
    pub feed_filter_position: ::sforce::Pick<FeedLayoutFilterPosition>,
    /// `feedFilters`.
    pub feed_filters: ::sforce::List<FeedLayoutFilter>,
    /// `hideSidebar`.
    pub hide_sidebar: Option<bool>,
    /// `leftComponents`.
    pub left_components: ::sforce::List<FeedLayoutComponent>,
    /// `rightComponents`.
    pub right_components: ::sforce::List<FeedLayoutComponent>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FeedLayout: "FeedLayout" in API, base None, subtypes [], object None;
    opt Pick(FeedLayoutFilterPosition) feed_filter_position "feedFilterPosition",
    opt List(FeedLayoutFilter) feed_filters "feedFilters",
    opt Flag hide_sidebar "hideSidebar",
    opt List(FeedLayoutComponent) left_components "leftComponents",
    opt List(FeedLayoutComponent) right_components "rightComponents",
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
        Visualforce = "Visualforce",
    }
}

/// `FeedLayoutFilter`.
#[derive(Default)]
pub struct FeedLayoutFilter {
    /// `feedFilterType`, required.
    pub feed_filter_type: ::sforce::Pick<FeedLayoutFilterType>,
    /// `feedItemType`.
    pub feed_item_type: ::sforce::Pick<FeedItemType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FeedLayoutFilter: "FeedLayoutFilter" in API, base None, subtypes [], object None;
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
    }
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
::sforce::component! { FieldSet legacy }

/// `FieldSetItem`.
#[derive(Default)]
pub struct FieldSetItem {
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
    opt Text field "field",
    opt Flag is_field_managed "isFieldManaged",
    opt Flag is_required "isRequired",
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
        CustomDataType = "CustomDataType",
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
::sforce::record! { FilterItem: "FilterItem" in API, base None, subtypes [], object None;
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
    /// `flexiPageRegions`.
    pub flexi_page_regions: ::sforce::List<FlexiPageRegion>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `quickActionList`.
    pub quick_action_list: ::sforce::Opt<QuickActionList>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlexiPage: "FlexiPage" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(FlexiPageRegion) flexi_page_regions "flexiPageRegions",
    req Text master_label "masterLabel",
    opt One(QuickActionList) quick_action_list "quickActionList",
}
::sforce::component! { FlexiPage legacy }

/// `FlexiPageRegion`.
#[derive(Default)]
pub struct FlexiPageRegion {
    /// `componentInstances`.
    pub component_instances: ::sforce::List<ComponentInstance>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlexiPageRegion: "FlexiPageRegion" in API, base None, subtypes [], object None;
    opt List(ComponentInstance) component_instances "componentInstances",
    req Text name "name",
}

/// `Flow`, a [`Metadata`].
#[derive(Default)]
pub struct Flow {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `apexPluginCalls`.
    pub apex_plugin_calls: ::sforce::List<FlowApexPluginCall>,
    /// `assignments`.
    pub assignments: ::sforce::List<FlowAssignment>,
    /// `choices`.
    pub choices: ::sforce::List<FlowChoice>,
    /// `constants`.
    pub constants: ::sforce::List<FlowConstant>,
    /// `decisions`.
    pub decisions: ::sforce::List<FlowDecision>,
    /// `description`.
    pub description: Option<String>,
    /// `dynamicChoiceSets`.
    pub dynamic_choice_sets: ::sforce::List<FlowDynamicChoiceSet>,
    /// `formulas`.
    pub formulas: ::sforce::List<FlowFormula>,
    /// `label`, required.
    pub label: Option<String>,
    /// `loops`.
    pub loops: ::sforce::List<FlowLoop>,
    /// `recordCreates`.
    pub record_creates: ::sforce::List<FlowRecordCreate>,
    /// `recordDeletes`.
    pub record_deletes: ::sforce::List<FlowRecordDelete>,
    /// `recordLookups`.
    pub record_lookups: ::sforce::List<FlowRecordLookup>,
    /// `recordUpdates`.
    pub record_updates: ::sforce::List<FlowRecordUpdate>,
    /// `screens`.
    pub screens: ::sforce::List<FlowScreen>,
    /// `startElementReference`.
    pub start_element_reference: Option<String>,
    /// `steps`.
    pub steps: ::sforce::List<FlowStep>,
    /// `subflows`.
    pub subflows: ::sforce::List<FlowSubflow>,
    /// `textTemplates`.
    pub text_templates: ::sforce::List<FlowTextTemplate>,
    /// `variables`.
    pub variables: ::sforce::List<FlowVariable>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Flow: "Flow" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(FlowApexPluginCall) apex_plugin_calls "apexPluginCalls",
    opt List(FlowAssignment) assignments "assignments",
    opt List(FlowChoice) choices "choices",
    opt List(FlowConstant) constants "constants",
    opt List(FlowDecision) decisions "decisions",
    opt Text description "description",
    opt List(FlowDynamicChoiceSet) dynamic_choice_sets "dynamicChoiceSets",
    opt List(FlowFormula) formulas "formulas",
    req Text label "label",
    opt List(FlowLoop) loops "loops",
    opt List(FlowRecordCreate) record_creates "recordCreates",
    opt List(FlowRecordDelete) record_deletes "recordDeletes",
    opt List(FlowRecordLookup) record_lookups "recordLookups",
    opt List(FlowRecordUpdate) record_updates "recordUpdates",
    opt List(FlowScreen) screens "screens",
    opt Text start_element_reference "startElementReference",
    opt List(FlowStep) steps "steps",
    opt List(FlowSubflow) subflows "subflows",
    opt List(FlowTextTemplate) text_templates "textTemplates",
    opt List(FlowVariable) variables "variables",
}
::sforce::component! { Flow legacy }

/// `FlowApexPluginCall`, a [`FlowNode`].
#[derive(Default)]
pub struct FlowApexPluginCall {
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `label`, required.
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
    opt Text description "description",
    req Text name "name",
    req Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
    req Text apex_class "apexClass",
    opt One(FlowConnector) connector "connector",
    opt One(FlowConnector) fault_connector "faultConnector",
    opt List(FlowApexPluginCallInputParameter) input_parameters "inputParameters",
    opt List(FlowApexPluginCallOutputParameter) output_parameters "outputParameters",
}

/// `FlowApexPluginCallInputParameter`.
#[derive(Default)]
pub struct FlowApexPluginCallInputParameter {
    /// `name`, required.
    pub name: Option<String>,
    /// `value`.
    pub value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowApexPluginCallInputParameter: "FlowApexPluginCallInputParameter" in API, base None, subtypes [], object None;
    req Text name "name",
    opt One(FlowElementReferenceOrValue) value "value",
}

/// `FlowApexPluginCallOutputParameter`.
#[derive(Default)]
pub struct FlowApexPluginCallOutputParameter {
    /// `assignToReference`, required.
    pub assign_to_reference: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowApexPluginCallOutputParameter: "FlowApexPluginCallOutputParameter" in API, base None, subtypes [], object None;
    req Text assign_to_reference "assignToReference",
    req Text name "name",
}

/// `FlowAssignment`, a [`FlowNode`].
#[derive(Default)]
pub struct FlowAssignment {
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `label`, required.
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
    opt Text description "description",
    req Text name "name",
    req Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
    opt List(FlowAssignmentItem) assignment_items "assignmentItems",
    opt One(FlowConnector) connector "connector",
}

/// `FlowAssignmentItem`.
#[derive(Default)]
pub struct FlowAssignmentItem {
    /// `assignToReference`, required.
    pub assign_to_reference: Option<String>,
    /// `operator`, required.
    pub operator: ::sforce::Pick<FlowAssignmentOperator>,
    /// `value`.
    pub value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowAssignmentItem: "FlowAssignmentItem" in API, base None, subtypes [], object None;
    req Text assign_to_reference "assignToReference",
    req Pick(FlowAssignmentOperator) operator "operator",
    opt One(FlowElementReferenceOrValue) value "value",
}

::sforce::enumeration! {
    /// `FlowAssignmentOperator`.
    pub enum FlowAssignmentOperator {
        Assign = "Assign",
        Add = "Add",
        Subtract = "Subtract",
    }
}

/// `FlowChoice`, a [`FlowElement`].
#[derive(Default)]
pub struct FlowChoice {
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
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
    opt Text description "description",
    req Text name "name",
    req Text choice_text "choiceText",
    req Pick(FlowDataType) data_type "dataType",
    opt One(FlowChoiceUserInput) user_input "userInput",
    opt One(FlowElementReferenceOrValue) value "value",
}

/// `FlowChoiceUserInput`.
#[derive(Default)]
pub struct FlowChoiceUserInput {
    /// `isRequired`.
    pub is_required: Option<bool>,
    /// `promptText`.
    pub prompt_text: Option<String>,
    /// `validationRule`.
    pub validation_rule: ::sforce::Opt<FlowInputValidationRule>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowChoiceUserInput: "FlowChoiceUserInput" in API, base None, subtypes [], object None;
    opt Flag is_required "isRequired",
    opt Text prompt_text "promptText",
    opt One(FlowInputValidationRule) validation_rule "validationRule",
}

::sforce::enumeration! {
    /// `FlowComparisonOperator`.
    pub enum FlowComparisonOperator {
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
        WasSet = "WasSet",
        WasSelected = "WasSelected",
        WasVisited = "WasVisited",
    }
}

/// `FlowCondition`.
#[derive(Default)]
pub struct FlowCondition {
    /// `leftValueReference`, required.
    pub left_value_reference: Option<String>,
    /// `operator`, required.
    pub operator: ::sforce::Pick<FlowComparisonOperator>,
    /// `rightValue`.
    pub right_value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowCondition: "FlowCondition" in API, base None, subtypes [], object None;
    req Text left_value_reference "leftValueReference",
    req Pick(FlowComparisonOperator) operator "operator",
    opt One(FlowElementReferenceOrValue) right_value "rightValue",
}

/// `FlowConnector`.
#[derive(Default)]
pub struct FlowConnector {
    /// `targetReference`, required.
    pub target_reference: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowConnector: "FlowConnector" in API, base None, subtypes [], object None;
    req Text target_reference "targetReference",
}

/// `FlowConstant`, a [`FlowElement`].
#[derive(Default)]
pub struct FlowConstant {
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `dataType`, required.
    pub data_type: ::sforce::Pick<FlowDataType>,
    /// `value`.
    pub value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowConstant: "FlowConstant" in API, base Some(&FlowElement), subtypes [], object None;
    opt Text description "description",
    req Text name "name",
    req Pick(FlowDataType) data_type "dataType",
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
    }
}

/// `FlowDecision`, a [`FlowNode`].
#[derive(Default)]
pub struct FlowDecision {
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `locationX`, required.
    pub location_x: Option<i32>,
    /// `locationY`, required.
    pub location_y: Option<i32>,
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
    opt Text description "description",
    req Text name "name",
    req Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
    opt One(FlowConnector) default_connector "defaultConnector",
    opt Text default_connector_label "defaultConnectorLabel",
    opt List(FlowRule) rules "rules",
}

/// `FlowDynamicChoiceSet`, a [`FlowElement`].
#[derive(Default)]
pub struct FlowDynamicChoiceSet {
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `dataType`, required.
    pub data_type: ::sforce::Pick<FlowDataType>,
    /// `displayField`, required.
    pub display_field: Option<String>,
    /// `filters`.
    pub filters: ::sforce::List<FlowRecordFilter>,
    /// `limit`.
    pub limit: Option<i32>,
    /// `object`, required.
    pub object: Option<String>,
    /// `outputAssignments`.
    pub output_assignments: ::sforce::List<FlowOutputFieldAssignment>,
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
    opt Text description "description",
    req Text name "name",
    req Pick(FlowDataType) data_type "dataType",
    req Text display_field "displayField",
    opt List(FlowRecordFilter) filters "filters",
    opt Int limit "limit",
    req Text object "object",
    opt List(FlowOutputFieldAssignment) output_assignments "outputAssignments",
    opt Text sort_field "sortField",
    opt Pick(SortOrder) sort_order "sortOrder",
    opt Text value_field "valueField",
}

/// `FlowElement`.
#[derive(Default)]
pub struct FlowElement {
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowElement: "FlowElement" in API, base None, subtypes [
        FlowApexPluginCall,
        FlowAssignment,
        FlowChoice,
        FlowConstant,
        FlowDecision,
        FlowDynamicChoiceSet,
        FlowFormula,
        FlowLoop,
        FlowNode,
        FlowRecordCreate,
        FlowRecordDelete,
        FlowRecordLookup,
        FlowRecordUpdate,
        FlowRule,
        FlowScreen,
        FlowScreenField,
        FlowStep,
        FlowSubflow,
        FlowTextTemplate,
        FlowVariable,
    ], object None;
    opt Text description "description",
    req Text name "name",
}

/// `FlowElementReferenceOrValue`.
#[derive(Default)]
pub struct FlowElementReferenceOrValue {
    /// `booleanValue`.
    pub boolean_value: Option<bool>,
    /// `dateTimeValue`.
    pub date_time_value: Option<::sforce::DateTime>,
    /// `dateValue`.
    pub date_value: Option<::sforce::Date>,
    /// `elementReference`.
    pub element_reference: Option<String>,
    /// `numberValue`.
    pub number_value: Option<::sforce::Number>,
    /// `stringValue`.
    pub string_value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowElementReferenceOrValue: "FlowElementReferenceOrValue" in API, base None, subtypes [], object None;
    opt Flag boolean_value "booleanValue",
    opt DateTime date_time_value "dateTimeValue",
    opt Date date_value "dateValue",
    opt Text element_reference "elementReference",
    opt Num number_value "numberValue",
    opt Text string_value "stringValue",
}

/// `FlowFormula`, a [`FlowElement`].
#[derive(Default)]
pub struct FlowFormula {
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `expression`, required.
    pub expression: Option<String>,
    /// `scale`.
    pub scale: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowFormula: "FlowFormula" in API, base Some(&FlowElement), subtypes [], object None;
    opt Text description "description",
    req Text name "name",
    req Text expression "expression",
    opt Int scale "scale",
}

/// `FlowInputFieldAssignment`.
#[derive(Default)]
pub struct FlowInputFieldAssignment {
    /// `field`, required.
    pub field: Option<String>,
    /// `value`.
    pub value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowInputFieldAssignment: "FlowInputFieldAssignment" in API, base None, subtypes [], object None;
    req Text field "field",
    opt One(FlowElementReferenceOrValue) value "value",
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

/// `FlowLoop`, a [`FlowNode`].
#[derive(Default)]
pub struct FlowLoop {
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `locationX`, required.
    pub location_x: Option<i32>,
    /// `locationY`, required.
    pub location_y: Option<i32>,
    /// `assignNextValueToReference`, required.
    pub assign_next_value_to_reference: Option<String>,
    /// `collectionReference`, required.
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
    opt Text description "description",
    req Text name "name",
    req Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
    req Text assign_next_value_to_reference "assignNextValueToReference",
    req Text collection_reference "collectionReference",
    opt Pick(IterationOrder) iteration_order "iterationOrder",
    opt One(FlowConnector) next_value_connector "nextValueConnector",
    opt One(FlowConnector) no_more_values_connector "noMoreValuesConnector",
}

/// `FlowNode`, a [`FlowElement`].
#[derive(Default)]
pub struct FlowNode {
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `locationX`, required.
    pub location_x: Option<i32>,
    /// `locationY`, required.
    pub location_y: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowNode: "FlowNode" in API, base Some(&FlowElement), subtypes [
        FlowApexPluginCall,
        FlowAssignment,
        FlowDecision,
        FlowLoop,
        FlowRecordCreate,
        FlowRecordDelete,
        FlowRecordLookup,
        FlowRecordUpdate,
        FlowScreen,
        FlowStep,
        FlowSubflow,
    ], object None;
    opt Text description "description",
    req Text name "name",
    req Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
}

/// `FlowOutputFieldAssignment`.
#[derive(Default)]
pub struct FlowOutputFieldAssignment {
    /// `assignToReference`, required.
    pub assign_to_reference: Option<String>,
    /// `field`, required.
    pub field: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowOutputFieldAssignment: "FlowOutputFieldAssignment" in API, base None, subtypes [], object None;
    req Text assign_to_reference "assignToReference",
    req Text field "field",
}

/// `FlowRecordCreate`, a [`FlowNode`].
#[derive(Default)]
pub struct FlowRecordCreate {
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `locationX`, required.
    pub location_x: Option<i32>,
    /// `locationY`, required.
    pub location_y: Option<i32>,
    /// `assignRecordIdToReference`.
    pub assign_record_id_to_reference: Option<String>,
    /// `connector`.
    pub connector: ::sforce::Opt<FlowConnector>,
    /// `faultConnector`.
    pub fault_connector: ::sforce::Opt<FlowConnector>,
    /// `inputAssignments`.
    pub input_assignments: ::sforce::List<FlowInputFieldAssignment>,
    /// `inputReference`.
    pub input_reference: Option<String>,
    /// `object`.
    pub object: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowRecordCreate: "FlowRecordCreate" in API, base Some(&FlowNode), subtypes [], object None;
    opt Text description "description",
    req Text name "name",
    req Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
    opt Text assign_record_id_to_reference "assignRecordIdToReference",
    opt One(FlowConnector) connector "connector",
    opt One(FlowConnector) fault_connector "faultConnector",
    opt List(FlowInputFieldAssignment) input_assignments "inputAssignments",
    opt Text input_reference "inputReference",
    opt Text object "object",
}

/// `FlowRecordDelete`, a [`FlowNode`].
#[derive(Default)]
pub struct FlowRecordDelete {
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `locationX`, required.
    pub location_x: Option<i32>,
    /// `locationY`, required.
    pub location_y: Option<i32>,
    /// `connector`.
    pub connector: ::sforce::Opt<FlowConnector>,
    /// `faultConnector`.
    pub fault_connector: ::sforce::Opt<FlowConnector>,
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
    opt Text description "description",
    req Text name "name",
    req Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
    opt One(FlowConnector) connector "connector",
    opt One(FlowConnector) fault_connector "faultConnector",
    opt List(FlowRecordFilter) filters "filters",
    opt Text input_reference "inputReference",
    opt Text object "object",
}

/// `FlowRecordFilter`.
#[derive(Default)]
pub struct FlowRecordFilter {
    /// `field`, required.
    pub field: Option<String>,
    /// `operator`, required.
    pub operator: ::sforce::Pick<FlowRecordFilterOperator>,
    /// `value`.
    pub value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowRecordFilter: "FlowRecordFilter" in API, base None, subtypes [], object None;
    req Text field "field",
    req Pick(FlowRecordFilterOperator) operator "operator",
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
    }
}

/// `FlowRecordLookup`, a [`FlowNode`].
#[derive(Default)]
pub struct FlowRecordLookup {
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `label`, required.
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
    /// `filters`.
    pub filters: ::sforce::List<FlowRecordFilter>,
    /// `object`, required.
    pub object: Option<String>,
    /// `outputAssignments`.
    pub output_assignments: ::sforce::List<FlowOutputFieldAssignment>,
    /// `outputReference`.
    pub output_reference: Option<String>,
    /// `queriedFields`.
    pub queried_fields: Vec<String>,
    /// `sortField`.
    pub sort_field: Option<String>,
    /// `sortOrder`.
    pub sort_order: ::sforce::Pick<SortOrder>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowRecordLookup: "FlowRecordLookup" in API, base Some(&FlowNode), subtypes [], object None;
    opt Text description "description",
    req Text name "name",
    req Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
    opt Flag assign_null_values_if_no_records_found "assignNullValuesIfNoRecordsFound",
    opt One(FlowConnector) connector "connector",
    opt One(FlowConnector) fault_connector "faultConnector",
    opt List(FlowRecordFilter) filters "filters",
    req Text object "object",
    opt List(FlowOutputFieldAssignment) output_assignments "outputAssignments",
    opt Text output_reference "outputReference",
    opt Texts queried_fields "queriedFields",
    opt Text sort_field "sortField",
    opt Pick(SortOrder) sort_order "sortOrder",
}

/// `FlowRecordUpdate`, a [`FlowNode`].
#[derive(Default)]
pub struct FlowRecordUpdate {
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `locationX`, required.
    pub location_x: Option<i32>,
    /// `locationY`, required.
    pub location_y: Option<i32>,
    /// `connector`.
    pub connector: ::sforce::Opt<FlowConnector>,
    /// `faultConnector`.
    pub fault_connector: ::sforce::Opt<FlowConnector>,
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
    opt Text description "description",
    req Text name "name",
    req Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
    opt One(FlowConnector) connector "connector",
    opt One(FlowConnector) fault_connector "faultConnector",
    opt List(FlowRecordFilter) filters "filters",
    opt List(FlowInputFieldAssignment) input_assignments "inputAssignments",
    opt Text input_reference "inputReference",
    opt Text object "object",
}

/// `FlowRule`, a [`FlowElement`].
#[derive(Default)]
pub struct FlowRule {
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `conditionLogic`, required.
    pub condition_logic: Option<String>,
    /// `conditions`.
    pub conditions: ::sforce::List<FlowCondition>,
    /// `connector`.
    pub connector: ::sforce::Opt<FlowConnector>,
    /// `label`, required.
    pub label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowRule: "FlowRule" in API, base Some(&FlowElement), subtypes [], object None;
    opt Text description "description",
    req Text name "name",
    req Text condition_logic "conditionLogic",
    opt List(FlowCondition) conditions "conditions",
    opt One(FlowConnector) connector "connector",
    req Text label "label",
}

/// `FlowScreen`, a [`FlowNode`].
#[derive(Default)]
pub struct FlowScreen {
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `locationX`, required.
    pub location_x: Option<i32>,
    /// `locationY`, required.
    pub location_y: Option<i32>,
    /// `allowBack`.
    pub allow_back: Option<bool>,
    /// `allowFinish`.
    pub allow_finish: Option<bool>,
    /// `connector`.
    pub connector: ::sforce::Opt<FlowConnector>,
    /// `fields`.
    pub fields: ::sforce::List<FlowScreenField>,
    /// `helpText`.
    pub help_text: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowScreen: "FlowScreen" in API, base Some(&FlowNode), subtypes [], object None;
    opt Text description "description",
    req Text name "name",
    req Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
    opt Flag allow_back "allowBack",
    opt Flag allow_finish "allowFinish",
    opt One(FlowConnector) connector "connector",
    opt List(FlowScreenField) fields "fields",
    opt Text help_text "helpText",
}

/// `FlowScreenField`, a [`FlowElement`].
#[derive(Default)]
pub struct FlowScreenField {
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `choiceReferences`.
    pub choice_references: Vec<String>,
    /// `dataType`.
    pub data_type: ::sforce::Pick<FlowDataType>,
    /// `defaultSelectedChoiceReference`.
    pub default_selected_choice_reference: Option<String>,
    /// `defaultValue`.
    pub default_value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// `fieldText`.
    pub field_text: Option<String>,
    /// `fieldType`, required.
    pub field_type: ::sforce::Pick<FlowScreenFieldType>,
    /// `helpText`.
    pub help_text: Option<String>,
    /// `isRequired`.
    pub is_required: Option<bool>,
    /// `scale`.
    pub scale: Option<i32>,
    /// `validationRule`.
    pub validation_rule: ::sforce::Opt<FlowInputValidationRule>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowScreenField: "FlowScreenField" in API, base Some(&FlowElement), subtypes [], object None;
    opt Text description "description",
    req Text name "name",
    opt Texts choice_references "choiceReferences",
    opt Pick(FlowDataType) data_type "dataType",
    opt Text default_selected_choice_reference "defaultSelectedChoiceReference",
    opt One(FlowElementReferenceOrValue) default_value "defaultValue",
    opt Text field_text "fieldText",
    req Pick(FlowScreenFieldType) field_type "fieldType",
    opt Text help_text "helpText",
    opt Flag is_required "isRequired",
    opt Int scale "scale",
    opt One(FlowInputValidationRule) validation_rule "validationRule",
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
    }
}

/// `FlowStep`, a [`FlowNode`].
#[derive(Default)]
pub struct FlowStep {
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `label`, required.
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
    opt Text description "description",
    req Text name "name",
    req Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
    opt List(FlowConnector) connectors "connectors",
}

/// `FlowSubflow`, a [`FlowNode`].
#[derive(Default)]
pub struct FlowSubflow {
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `locationX`, required.
    pub location_x: Option<i32>,
    /// `locationY`, required.
    pub location_y: Option<i32>,
    /// `connector`.
    pub connector: ::sforce::Opt<FlowConnector>,
    /// `flowName`, required.
    pub flow_name: Option<String>,
    /// `inputAssignments`.
    pub input_assignments: ::sforce::List<FlowSubflowInputAssignment>,
    /// `outputAssignments`.
    pub output_assignments: ::sforce::List<FlowSubflowOutputAssignment>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowSubflow: "FlowSubflow" in API, base Some(&FlowNode), subtypes [], object None;
    opt Text description "description",
    req Text name "name",
    req Text label "label",
    req Int location_x "locationX",
    req Int location_y "locationY",
    opt One(FlowConnector) connector "connector",
    req Text flow_name "flowName",
    opt List(FlowSubflowInputAssignment) input_assignments "inputAssignments",
    opt List(FlowSubflowOutputAssignment) output_assignments "outputAssignments",
}

/// `FlowSubflowInputAssignment`.
#[derive(Default)]
pub struct FlowSubflowInputAssignment {
    /// `name`, required.
    pub name: Option<String>,
    /// `value`.
    pub value: ::sforce::Opt<FlowElementReferenceOrValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowSubflowInputAssignment: "FlowSubflowInputAssignment" in API, base None, subtypes [], object None;
    req Text name "name",
    opt One(FlowElementReferenceOrValue) value "value",
}

/// `FlowSubflowOutputAssignment`.
#[derive(Default)]
pub struct FlowSubflowOutputAssignment {
    /// `assignToReference`, required.
    pub assign_to_reference: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowSubflowOutputAssignment: "FlowSubflowOutputAssignment" in API, base None, subtypes [], object None;
    req Text assign_to_reference "assignToReference",
    req Text name "name",
}

/// `FlowTextTemplate`, a [`FlowElement`].
#[derive(Default)]
pub struct FlowTextTemplate {
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `text`, required.
    pub text: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { FlowTextTemplate: "FlowTextTemplate" in API, base Some(&FlowElement), subtypes [], object None;
    opt Text description "description",
    req Text name "name",
    req Text text "text",
}

/// `FlowVariable`, a [`FlowElement`].
#[derive(Default)]
pub struct FlowVariable {
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
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
    opt Text description "description",
    req Text name "name",
    req Pick(FlowDataType) data_type "dataType",
    opt Flag is_collection "isCollection",
    opt Flag is_input "isInput",
    opt Flag is_output "isOutput",
    opt Text object_type "objectType",
    opt Int scale "scale",
    opt One(FlowElementReferenceOrValue) value "value",
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
        ReportFolder,
    ], object None;
    opt Text full_name "fullName",
    opt Pick(FolderAccessTypes) access_type "accessType",
    opt List(FolderShare) folder_shares "folderShares",
    req Text name "name",
    opt Pick(PublicFolderAccess) public_folder_access "publicFolderAccess",
    opt One(SharedTo) shared_to "sharedTo",
}
::sforce::component! { Folder legacy }

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
    }
}

::sforce::enumeration! {
    /// `ForecastCategories`.
    pub enum ForecastCategories {
        Omitted = "Omitted",
        Pipeline = "Pipeline",
        BestCase = "BestCase",
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

/// `ForecastingSettings`, a [`Metadata`].
#[derive(Default)]
pub struct ForecastingSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `displayCurrency`.
    pub display_currency: ::sforce::Pick<DisplayCurrency>,
    /// `enableForecasts`.
    pub enable_forecasts: Option<bool>,
    /// `forecastingTypeSettings`.
    pub forecasting_type_settings: ::sforce::List<ForecastingTypeSettings>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ForecastingSettings: "ForecastingSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Pick(DisplayCurrency) display_currency "displayCurrency",
    opt Flag enable_forecasts "enableForecasts",
    opt List(ForecastingTypeSettings) forecasting_type_settings "forecastingTypeSettings",
}
::sforce::component! { ForecastingSettings legacy }

/// `ForecastingTypeSettings`.
#[derive(Default)]
pub struct ForecastingTypeSettings {
    /// `active`, required.
    pub active: Option<bool>,
    /// `adjustmentsSettings`, required.
    pub adjustments_settings: ::sforce::Opt<AdjustmentsSettings>,
    /// `forecastRangeSettings`, required.
    pub forecast_range_settings: ::sforce::Opt<ForecastRangeSettings>,
    /// `name`, required.
    pub name: Option<String>,
    /// `opportunityListFieldsSelectedSettings`, required.
    pub opportunity_list_fields_selected_settings: ::sforce::Opt<
        OpportunityListFieldsSelectedSettings,
    >,
    /// `quotasSettings`, required.
    pub quotas_settings: ::sforce::Opt<QuotasSettings>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ForecastingTypeSettings: "ForecastingTypeSettings" in API, base None, subtypes [], object None;
    req Flag active "active",
    req One(AdjustmentsSettings) adjustments_settings "adjustmentsSettings",
    req One(ForecastRangeSettings) forecast_range_settings "forecastRangeSettings",
    req Text name "name",
    req One(OpportunityListFieldsSelectedSettings) opportunity_list_fields_selected_settings "opportunityListFieldsSelectedSettings",
    req One(QuotasSettings) quotas_settings "quotasSettings",
}
