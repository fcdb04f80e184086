// Made by `cargo xtask generate` from metadata 30.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `WebLink`, a [`Metadata`].
#[derive(Default)]
pub struct WebLink {
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
::sforce::record! { WebLink: "WebLink" in API, base Some(&Metadata), subtypes [], object None;
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
::sforce::component! { WebLink legacy }

::sforce::enumeration! {
    /// `WebLinkAvailability`.
    pub enum WebLinkAvailability {
        Online = "online",
        Offline = "offline",
    }
}

::sforce::enumeration! {
    /// `WebLinkDisplayType`.
    pub enum WebLinkDisplayType {
        Link = "link",
        Button = "button",
        MassActionButton = "massActionButton",
    }
}

::sforce::enumeration! {
    /// `WebLinkPosition`.
    pub enum WebLinkPosition {
        FullScreen = "fullScreen",
        None = "none",
        TopLeft = "topLeft",
    }
}

/// `WebLinkTranslation`.
#[derive(Default)]
pub struct WebLinkTranslation {
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WebLinkTranslation: "WebLinkTranslation" in API, base None, subtypes [], object None;
    req Text label "label",
    req Text name "name",
}

::sforce::enumeration! {
    /// `WebLinkType`.
    pub enum WebLinkType {
        Url = "url",
        SControl = "sControl",
        Javascript = "javascript",
        Page = "page",
        Flow = "flow",
    }
}

::sforce::enumeration! {
    /// `WebLinkWindowType`.
    pub enum WebLinkWindowType {
        NewWindow = "newWindow",
        Sidebar = "sidebar",
        NoSidebar = "noSidebar",
        Replace = "replace",
        OnClickJavaScript = "onClickJavaScript",
    }
}

/// `WebToCaseSettings`.
#[derive(Default)]
pub struct WebToCaseSettings {
    /// `caseOrigin`.
    pub case_origin: Option<String>,
    /// `defaultResponseTemplate`.
    pub default_response_template: Option<String>,
    /// `enableWebToCase`.
    pub enable_web_to_case: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WebToCaseSettings: "WebToCaseSettings" in API, base None, subtypes [], object None;
    opt Text case_origin "caseOrigin",
    opt Text default_response_template "defaultResponseTemplate",
    opt Flag enable_web_to_case "enableWebToCase",
}

/// `Workflow`, a [`Metadata`].
#[derive(Default)]
pub struct Workflow {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `alerts`.
    pub alerts: ::sforce::List<WorkflowAlert>,
    /// `fieldUpdates`.
    pub field_updates: ::sforce::List<WorkflowFieldUpdate>,
    /// `flowActions`.
    pub flow_actions: ::sforce::List<WorkflowFlowAction>,
    /// `knowledgePublishes`.
    pub knowledge_publishes: ::sforce::List<WorkflowKnowledgePublish>,
    /// `outboundMessages`.
    pub outbound_messages: ::sforce::List<WorkflowOutboundMessage>,
    /// `rules`.
    pub rules: ::sforce::List<WorkflowRule>,
    /// `send`.
    pub send: ::sforce::List<WorkflowSend>,
    /// `tasks`.
    pub tasks: ::sforce::List<WorkflowTask>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Workflow: "Workflow" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(WorkflowAlert) alerts "alerts",
    opt List(WorkflowFieldUpdate) field_updates "fieldUpdates",
    opt List(WorkflowFlowAction) flow_actions "flowActions",
    opt List(WorkflowKnowledgePublish) knowledge_publishes "knowledgePublishes",
    opt List(WorkflowOutboundMessage) outbound_messages "outboundMessages",
    opt List(WorkflowRule) rules "rules",
    opt List(WorkflowSend) send "send",
    opt List(WorkflowTask) tasks "tasks",
}
::sforce::component! { Workflow legacy }

/// `WorkflowAction`, a [`Metadata`].
#[derive(Default)]
pub struct WorkflowAction {
    /// `fullName`.
    pub full_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkflowAction: "WorkflowAction" in API, base Some(&Metadata), subtypes [
        WorkflowAlert,
        WorkflowFieldUpdate,
        WorkflowFlowAction,
        WorkflowKnowledgePublish,
        WorkflowOutboundMessage,
        WorkflowSend,
        WorkflowTask,
    ], object None;
    opt Text full_name "fullName",
}
::sforce::component! { WorkflowAction legacy }

/// `WorkflowActionReference`.
#[derive(Default)]
pub struct WorkflowActionReference {
    /// `name`, required.
    pub name: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<WorkflowActionType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkflowActionReference: "WorkflowActionReference" in API, base None, subtypes [], object None;
    req Text name "name",
    req Pick(WorkflowActionType) r#type "type",
}

::sforce::enumeration! {
    /// `WorkflowActionType`.
    pub enum WorkflowActionType {
        FieldUpdate = "FieldUpdate",
        KnowledgePublish = "KnowledgePublish",
        Task = "Task",
        Alert = "Alert",
        Send = "Send",
        OutboundMessage = "OutboundMessage",
        FlowAction = "FlowAction",
    }
}

/// `WorkflowAlert`, a [`WorkflowAction`].
#[derive(Default)]
pub struct WorkflowAlert {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `ccEmails`.
    pub cc_emails: Vec<String>,
    /// `description`, required.
    pub description: Option<String>,
    /// `protected`, required.
    pub protected: Option<bool>,
    /// `recipients`.
    pub recipients: ::sforce::List<WorkflowEmailRecipient>,
    /// `senderAddress`.
    pub sender_address: Option<String>,
    /// `senderType`.
    pub sender_type: ::sforce::Pick<ActionEmailSenderType>,
    /// `template`, required.
    pub template: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkflowAlert: "WorkflowAlert" in API, base Some(&WorkflowAction), subtypes [], object None;
    opt Text full_name "fullName",
    opt Texts cc_emails "ccEmails",
    req Text description "description",
    req Flag protected "protected",
    opt List(WorkflowEmailRecipient) recipients "recipients",
    opt Text sender_address "senderAddress",
    opt Pick(ActionEmailSenderType) sender_type "senderType",
    req Text template "template",
}
::sforce::component! { WorkflowAlert legacy }

/// `WorkflowEmailRecipient`.
#[derive(Default)]
pub struct WorkflowEmailRecipient {
    /// `field`.
    pub field: Option<String>,
    /// `recipient`.
    pub recipient: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<ActionEmailRecipientTypes>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkflowEmailRecipient: "WorkflowEmailRecipient" in API, base None, subtypes [], object None;
    opt Text field "field",
    opt Text recipient "recipient",
    req Pick(ActionEmailRecipientTypes) r#type "type",
}

/// `WorkflowFieldUpdate`, a [`WorkflowAction`].
#[derive(Default)]
pub struct WorkflowFieldUpdate {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `field`, required.
    pub field: Option<String>,
    /// `formula`.
    pub formula: Option<String>,
    /// `literalValue`.
    pub literal_value: Option<String>,
    /// `lookupValue`.
    pub lookup_value: Option<String>,
    /// `lookupValueType`.
    pub lookup_value_type: ::sforce::Pick<LookupValueType>,
    /// `name`, required.
    pub name: Option<String>,
    /// `notifyAssignee`, required.
    pub notify_assignee: Option<bool>,
    /// `operation`, required.
    pub operation: ::sforce::Pick<FieldUpdateOperation>,
    /// `protected`, required.
    pub protected: Option<bool>,
    /// `reevaluateOnChange`.
    pub reevaluate_on_change: Option<bool>,
    /// `targetObject`.
    pub target_object: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkflowFieldUpdate: "WorkflowFieldUpdate" in API, base Some(&WorkflowAction), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    req Text field "field",
    opt Text formula "formula",
    opt Text literal_value "literalValue",
    opt Text lookup_value "lookupValue",
    opt Pick(LookupValueType) lookup_value_type "lookupValueType",
    req Text name "name",
    req Flag notify_assignee "notifyAssignee",
    req Pick(FieldUpdateOperation) operation "operation",
    req Flag protected "protected",
    opt Flag reevaluate_on_change "reevaluateOnChange",
    opt Text target_object "targetObject",
}
::sforce::component! { WorkflowFieldUpdate legacy }

/// `WorkflowFlowAction`, a [`WorkflowAction`].
#[derive(Default)]
pub struct WorkflowFlowAction {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `flow`, required.
    pub flow: Option<String>,
    /// `flowInputs`.
    pub flow_inputs: ::sforce::List<WorkflowFlowActionParameter>,
    /// `label`, required.
    pub label: Option<String>,
    /// `language`.
    pub language: Option<String>,
    /// `protected`, required.
    pub protected: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkflowFlowAction: "WorkflowFlowAction" in API, base Some(&WorkflowAction), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    req Text flow "flow",
    opt List(WorkflowFlowActionParameter) flow_inputs "flowInputs",
    req Text label "label",
    opt Text language "language",
    req Flag protected "protected",
}
::sforce::component! { WorkflowFlowAction legacy }

/// `WorkflowFlowActionParameter`.
#[derive(Default)]
pub struct WorkflowFlowActionParameter {
    /// `name`, required.
    pub name: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkflowFlowActionParameter: "WorkflowFlowActionParameter" in API, base None, subtypes [], object None;
    req Text name "name",
    opt Text value "value",
}

/// `WorkflowKnowledgePublish`, a [`WorkflowAction`].
#[derive(Default)]
pub struct WorkflowKnowledgePublish {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `action`, required.
    pub action: ::sforce::Pick<KnowledgeWorkflowAction>,
    /// `description`.
    pub description: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `language`.
    pub language: Option<String>,
    /// `protected`, required.
    pub protected: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkflowKnowledgePublish: "WorkflowKnowledgePublish" in API, base Some(&WorkflowAction), subtypes [], object None;
    opt Text full_name "fullName",
    req Pick(KnowledgeWorkflowAction) action "action",
    opt Text description "description",
    req Text label "label",
    opt Text language "language",
    req Flag protected "protected",
}
::sforce::component! { WorkflowKnowledgePublish legacy }

/// `WorkflowOutboundMessage`, a [`WorkflowAction`].
#[derive(Default)]
pub struct WorkflowOutboundMessage {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `apiVersion`, required.
    pub api_version: Option<::sforce::Number>,
    /// `description`.
    pub description: Option<String>,
    /// `endpointUrl`, required.
    pub endpoint_url: Option<String>,
    /// `fields`.
    pub fields: Vec<String>,
    /// `includeSessionId`, required.
    pub include_session_id: Option<bool>,
    /// `integrationUser`, required.
    pub integration_user: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `protected`, required.
    pub protected: Option<bool>,
    /// `useDeadLetterQueue`.
    pub use_dead_letter_queue: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkflowOutboundMessage: "WorkflowOutboundMessage" in API, base Some(&WorkflowAction), subtypes [], object None;
    opt Text full_name "fullName",
    req Num api_version "apiVersion",
    opt Text description "description",
    req Text endpoint_url "endpointUrl",
    opt Texts fields "fields",
    req Flag include_session_id "includeSessionId",
    req Text integration_user "integrationUser",
    req Text name "name",
    req Flag protected "protected",
    opt Flag use_dead_letter_queue "useDeadLetterQueue",
}
::sforce::component! { WorkflowOutboundMessage legacy }

/// `WorkflowRule`, a [`Metadata`].
#[derive(Default)]
pub struct WorkflowRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `actions`.
    pub actions: ::sforce::List<WorkflowActionReference>,
    /// `active`, required.
    pub active: Option<bool>,
    /// `booleanFilter`.
    pub boolean_filter: Option<String>,
    /// `criteriaItems`.
    pub criteria_items: ::sforce::List<FilterItem>,
    /// `description`.
    pub description: Option<String>,
    /// `formula`.
    pub formula: Option<String>,
    /// `triggerType`, required.
    pub trigger_type: ::sforce::Pick<WorkflowTriggerTypes>,
    /// `workflowTimeTriggers`.
    pub workflow_time_triggers: ::sforce::List<WorkflowTimeTrigger>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkflowRule: "WorkflowRule" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(WorkflowActionReference) actions "actions",
    req Flag active "active",
    opt Text boolean_filter "booleanFilter",
    opt List(FilterItem) criteria_items "criteriaItems",
    opt Text description "description",
    opt Text formula "formula",
    req Pick(WorkflowTriggerTypes) trigger_type "triggerType",
    opt List(WorkflowTimeTrigger) workflow_time_triggers "workflowTimeTriggers",
}
::sforce::component! { WorkflowRule legacy }

/// `WorkflowSend`, a [`WorkflowAction`].
#[derive(Default)]
pub struct WorkflowSend {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `action`, required.
    pub action: ::sforce::Pick<SendAction>,
    /// `description`.
    pub description: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `language`.
    pub language: Option<String>,
    /// `protected`, required.
    pub protected: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkflowSend: "WorkflowSend" in API, base Some(&WorkflowAction), subtypes [], object None;
    opt Text full_name "fullName",
    req Pick(SendAction) action "action",
    opt Text description "description",
    req Text label "label",
    opt Text language "language",
    req Flag protected "protected",
}
::sforce::component! { WorkflowSend legacy }

/// `WorkflowTask`, a [`WorkflowAction`].
#[derive(Default)]
pub struct WorkflowTask {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `assignedTo`.
    pub assigned_to: Option<String>,
    /// `assignedToType`, required.
    pub assigned_to_type: ::sforce::Pick<ActionTaskAssignedToTypes>,
    /// `description`.
    pub description: Option<String>,
    /// `dueDateOffset`, required.
    pub due_date_offset: Option<i32>,
    /// `notifyAssignee`, required.
    pub notify_assignee: Option<bool>,
    /// `offsetFromField`.
    pub offset_from_field: Option<String>,
    /// `priority`, required.
    pub priority: Option<String>,
    /// `protected`, required.
    pub protected: Option<bool>,
    /// `status`, required.
    pub status: Option<String>,
    /// `subject`, required.
    pub subject: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkflowTask: "WorkflowTask" in API, base Some(&WorkflowAction), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text assigned_to "assignedTo",
    req Pick(ActionTaskAssignedToTypes) assigned_to_type "assignedToType",
    opt Text description "description",
    req Int due_date_offset "dueDateOffset",
    req Flag notify_assignee "notifyAssignee",
    opt Text offset_from_field "offsetFromField",
    req Text priority "priority",
    req Flag protected "protected",
    req Text status "status",
    req Text subject "subject",
}
::sforce::component! { WorkflowTask legacy }

/// `WorkflowTaskTranslation`.
#[derive(Default)]
pub struct WorkflowTaskTranslation {
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `subject`.
    pub subject: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkflowTaskTranslation: "WorkflowTaskTranslation" in API, base None, subtypes [], object None;
    opt Text description "description",
    req Text name "name",
    opt Text subject "subject",
}

/// `WorkflowTimeTrigger`.
#[derive(Default)]
pub struct WorkflowTimeTrigger {
    /// `actions`.
    pub actions: ::sforce::List<WorkflowActionReference>,
    /// `offsetFromField`.
    pub offset_from_field: Option<String>,
    /// `timeLength`.
    pub time_length: Option<String>,
    /// `workflowTimeTriggerUnit`, required.
    pub workflow_time_trigger_unit: ::sforce::Pick<WorkflowTimeUnits>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkflowTimeTrigger: "WorkflowTimeTrigger" in API, base None, subtypes [], object None;
    opt List(WorkflowActionReference) actions "actions",
    opt Text offset_from_field "offsetFromField",
    opt Text time_length "timeLength",
    req Pick(WorkflowTimeUnits) workflow_time_trigger_unit "workflowTimeTriggerUnit",
}

::sforce::enumeration! {
    /// `WorkflowTimeUnits`.
    pub enum WorkflowTimeUnits {
        Hours = "Hours",
        Days = "Days",
    }
}

::sforce::enumeration! {
    /// `WorkflowTriggerTypes`.
    pub enum WorkflowTriggerTypes {
        OnCreateOnly = "onCreateOnly",
        OnCreateOrTriggeringUpdate = "onCreateOrTriggeringUpdate",
        OnAllChanges = "onAllChanges",
    }
}

/// `WorkspaceMapping`.
#[derive(Default)]
pub struct WorkspaceMapping {
    /// `fieldName`.
    pub field_name: Option<String>,
    /// `tab`, required.
    pub tab: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkspaceMapping: "WorkspaceMapping" in API, base None, subtypes [], object None;
    opt Text field_name "fieldName",
    req Text tab "tab",
}

/// `WorkspaceMappings`.
#[derive(Default)]
pub struct WorkspaceMappings {
    /// `mapping`.
    pub mapping: ::sforce::List<WorkspaceMapping>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkspaceMappings: "WorkspaceMappings" in API, base None, subtypes [], object None;
    opt List(WorkspaceMapping) mapping "mapping",
}
