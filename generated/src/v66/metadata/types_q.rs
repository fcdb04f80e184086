// Made by `cargo xtask generate` from metadata 66.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

::sforce::enumeration! {
    /// `QuestionRestriction`.
    pub enum QuestionRestriction {
        None = "None",
        DoesNotContainPassword = "DoesNotContainPassword",
    }
}

/// `Queue`, a [`Metadata`].
#[derive(Default)]
pub struct Queue {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `doesSendEmailToMembers`.
    pub does_send_email_to_members: Option<bool>,
    /// `email`.
    pub email: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `queueMembers`.
    pub queue_members: ::sforce::Opt<QueueMembers>,
    /// `queueRoutingConfig`.
    pub queue_routing_config: Option<String>,
    /// `queueSobject`.
    pub queue_sobject: ::sforce::List<QueueSobject>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Queue: "Queue" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    opt Flag does_send_email_to_members "doesSendEmailToMembers",
    opt Text email "email",
    req Text name "name",
    opt One(QueueMembers) queue_members "queueMembers",
    opt Text queue_routing_config "queueRoutingConfig",
    opt List(QueueSobject) queue_sobject "queueSobject",
}
::sforce::component! { Queue }

/// `QueueMembers`.
#[derive(Default)]
pub struct QueueMembers {
    /// `publicGroups`.
    pub public_groups: ::sforce::Opt<PublicGroups>,
    /// `roleAndSubordinates`.
    pub role_and_subordinates: ::sforce::Opt<RoleAndSubordinates>,
    /// `roleAndSubordinatesInternal`.
    pub role_and_subordinates_internal: ::sforce::Opt<RoleAndSubordinatesInternal>,
    /// `roles`.
    pub roles: ::sforce::Opt<Roles>,
    /// `users`.
    pub users: ::sforce::Opt<Users>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { QueueMembers: "QueueMembers" in API, base None, subtypes [], object None;
    opt One(PublicGroups) public_groups "publicGroups",
    opt One(RoleAndSubordinates) role_and_subordinates "roleAndSubordinates",
    opt One(RoleAndSubordinatesInternal) role_and_subordinates_internal "roleAndSubordinatesInternal",
    opt One(Roles) roles "roles",
    opt One(Users) users "users",
}

/// `QueueRoutingConfig`, a [`Metadata`].
#[derive(Default)]
pub struct QueueRoutingConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `capacityPercentage`.
    pub capacity_percentage: Option<::sforce::Number>,
    /// `capacityType`.
    pub capacity_type: ::sforce::Pick<CapacityType>,
    /// `capacityWeight`.
    pub capacity_weight: Option<::sforce::Number>,
    /// `dropAdditionalSkillsTimeout`.
    pub drop_additional_skills_timeout: Option<i32>,
    /// `isAttributeBased`.
    pub is_attribute_based: Option<bool>,
    /// `label`, required.
    pub label: Option<String>,
    /// `pausedCapacityPercentage`.
    pub paused_capacity_percentage: Option<::sforce::Number>,
    /// `pausedCapacityWeight`.
    pub paused_capacity_weight: Option<::sforce::Number>,
    /// `pushTimeout`.
    pub push_timeout: Option<i32>,
    /// `queueOverflowAssignee`.
    pub queue_overflow_assignee: Option<String>,
    /// `routingModel`, required.
    pub routing_model: ::sforce::Pick<RoutingModel>,
    /// `routingPriority`, required.
    pub routing_priority: Option<i32>,
    /// `skills`.
    pub skills: ::sforce::List<QueueRoutingConfigSkill>,
    /// `userOverflowAssignee`.
    pub user_overflow_assignee: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { QueueRoutingConfig: "QueueRoutingConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Num capacity_percentage "capacityPercentage",
    opt Pick(CapacityType) capacity_type "capacityType",
    opt Num capacity_weight "capacityWeight",
    opt Int drop_additional_skills_timeout "dropAdditionalSkillsTimeout",
    opt Flag is_attribute_based "isAttributeBased",
    req Text label "label",
    opt Num paused_capacity_percentage "pausedCapacityPercentage",
    opt Num paused_capacity_weight "pausedCapacityWeight",
    opt Int push_timeout "pushTimeout",
    opt Text queue_overflow_assignee "queueOverflowAssignee",
    req Pick(RoutingModel) routing_model "routingModel",
    req Int routing_priority "routingPriority",
    opt List(QueueRoutingConfigSkill) skills "skills",
    opt Text user_overflow_assignee "userOverflowAssignee",
}
::sforce::component! { QueueRoutingConfig }

/// `QueueRoutingConfigSkill`.
#[derive(Default)]
pub struct QueueRoutingConfigSkill {
    /// `skill`.
    pub skill: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { QueueRoutingConfigSkill: "QueueRoutingConfigSkill" in API, base None, subtypes [], object None;
    opt Text skill "skill",
}

/// `QueueSobject`.
#[derive(Default)]
pub struct QueueSobject {
    /// `sobjectType`, required.
    pub sobject_type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { QueueSobject: "QueueSobject" in API, base None, subtypes [], object None;
    req Text sobject_type "sobjectType",
}

/// `QuickAction`, a [`Metadata`].
#[derive(Default)]
pub struct QuickAction {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `actionSubtype`.
    pub action_subtype: ::sforce::Pick<ActionSubtype>,
    /// `canvas`.
    pub canvas: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `fieldOverrides`.
    pub field_overrides: ::sforce::List<FieldOverride>,
    /// `flowDefinition`.
    pub flow_definition: Option<String>,
    /// `height`.
    pub height: Option<i32>,
    /// `icon`.
    pub icon: Option<String>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// `lightningComponent`.
    pub lightning_component: Option<String>,
    /// `lightningWebComponent`.
    pub lightning_web_component: Option<String>,
    /// `optionsCreateFeedItem`, required.
    pub options_create_feed_item: Option<bool>,
    /// `page`.
    pub page: Option<String>,
    /// `quickActionLayout`.
    pub quick_action_layout: ::sforce::Opt<QuickActionLayout>,
    /// `quickActionSendEmailOptions`.
    pub quick_action_send_email_options: ::sforce::Opt<QuickActionSendEmailOptions>,
    /// `standardLabel`.
    pub standard_label: ::sforce::Pick<QuickActionLabel>,
    /// `successMessage`.
    pub success_message: Option<String>,
    /// `targetObject`.
    pub target_object: Option<String>,
    /// `targetParentField`.
    pub target_parent_field: Option<String>,
    /// `targetRecordType`.
    pub target_record_type: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<QuickActionType>,
    /// `width`.
    pub width: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { QuickAction: "QuickAction" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Pick(ActionSubtype) action_subtype "actionSubtype",
    opt Text canvas "canvas",
    opt Text description "description",
    opt List(FieldOverride) field_overrides "fieldOverrides",
    opt Text flow_definition "flowDefinition",
    opt Int height "height",
    opt Text icon "icon",
    opt Flag is_protected "isProtected",
    opt Text label "label",
    opt Text lightning_component "lightningComponent",
    opt Text lightning_web_component "lightningWebComponent",
    req Flag options_create_feed_item "optionsCreateFeedItem",
    opt Text page "page",
    opt One(QuickActionLayout) quick_action_layout "quickActionLayout",
    opt One(QuickActionSendEmailOptions) quick_action_send_email_options "quickActionSendEmailOptions",
    opt Pick(QuickActionLabel) standard_label "standardLabel",
    opt Text success_message "successMessage",
    opt Text target_object "targetObject",
    opt Text target_parent_field "targetParentField",
    opt Text target_record_type "targetRecordType",
    req Pick(QuickActionType) r#type "type",
    opt Int width "width",
}
::sforce::component! { QuickAction }

::sforce::enumeration! {
    /// `QuickActionLabel`.
    pub enum QuickActionLabel {
        LogACall = "LogACall",
        LogANote = "LogANote",
        New = "New",
        NewRecordType = "NewRecordType",
        Update = "Update",
        NewChild = "NewChild",
        NewChildRecordType = "NewChildRecordType",
        CreateNew = "CreateNew",
        CreateNewRecordType = "CreateNewRecordType",
        SendEmail = "SendEmail",
        QuickRecordType = "QuickRecordType",
        Quick = "Quick",
        EditDescription = "EditDescription",
        Defer = "Defer",
        ChangeDueDate = "ChangeDueDate",
        ChangePriority = "ChangePriority",
        ChangeStatus = "ChangeStatus",
        SocialPost = "SocialPost",
        Escalate = "Escalate",
        EscalateToRecord = "EscalateToRecord",
        OfferFeedback = "OfferFeedback",
        RequestFeedback = "RequestFeedback",
        AddRecord = "AddRecord",
        AddMember = "AddMember",
        Reply = "Reply",
        ReplyAll = "ReplyAll",
        Forward = "Forward",
        ScheduleAppointment = "ScheduleAppointment",
        EnrollInProgram = "EnrollInProgram",
        ModifyAppointment = "ModifyAppointment",
        PatientDetails = "PatientDetails",
        AcceptBroadcast = "AcceptBroadcast",
        SelectCoverage = "SelectCoverage",
        SummarizeCase = "SummarizeCase",
        AssetHierarchy = "AssetHierarchy",
        PartReturnRequest = "PartReturnRequest",
        PerformCount = "PerformCount",
        ViewCoverage = "ViewCoverage",
        Quip = "Quip",
        SendConversationMessage = "SendConversationMessage",
        NewQuote = "NewQuote",
        LaunchDataCapture = "LaunchDataCapture",
        RelocateAsset = "RelocateAsset",
        ReplaceAsset = "ReplaceAsset",
        CloseCase = "CloseCase",
    }
}

/// `QuickActionLayout`.
#[derive(Default)]
pub struct QuickActionLayout {
    /// `layoutSectionStyle`, required.
    pub layout_section_style: ::sforce::Pick<LayoutSectionStyle>,
    /// `quickActionLayoutColumns`.
    pub quick_action_layout_columns: ::sforce::List<QuickActionLayoutColumn>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { QuickActionLayout: "QuickActionLayout" in API, base None, subtypes [], object None;
    req Pick(LayoutSectionStyle) layout_section_style "layoutSectionStyle",
    opt List(QuickActionLayoutColumn) quick_action_layout_columns "quickActionLayoutColumns",
}

/// `QuickActionLayoutColumn`.
#[derive(Default)]
pub struct QuickActionLayoutColumn {
    /// `quickActionLayoutItems`.
    pub quick_action_layout_items: ::sforce::List<QuickActionLayoutItem>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { QuickActionLayoutColumn: "QuickActionLayoutColumn" in API, base None, subtypes [], object None;
    opt List(QuickActionLayoutItem) quick_action_layout_items "quickActionLayoutItems",
}

/// `QuickActionLayoutItem`.
#[derive(Default)]
pub struct QuickActionLayoutItem {
    /// `emptySpace`.
    pub empty_space: Option<bool>,
    /// `field`.
    pub field: Option<String>,
    /// `uiBehavior`.
    pub ui_behavior: ::sforce::Pick<UiBehavior>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { QuickActionLayoutItem: "QuickActionLayoutItem" in API, base None, subtypes [], object None;
    opt Flag empty_space "emptySpace",
    opt Text field "field",
    opt Pick(UiBehavior) ui_behavior "uiBehavior",
}

/// `QuickActionList`.
#[derive(Default)]
pub struct QuickActionList {
    /// `quickActionListItems`.
    pub quick_action_list_items: ::sforce::List<QuickActionListItem>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { QuickActionList: "QuickActionList" in API, base None, subtypes [], object None;
    opt List(QuickActionListItem) quick_action_list_items "quickActionListItems",
}

/// `QuickActionListItem`.
#[derive(Default)]
pub struct QuickActionListItem {
    /// `quickActionName`, required.
    pub quick_action_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { QuickActionListItem: "QuickActionListItem" in API, base None, subtypes [], object None;
    req Text quick_action_name "quickActionName",
}

/// `QuickActionSendEmailOptions`.
#[derive(Default)]
pub struct QuickActionSendEmailOptions {
    /// `defaultEmailTemplateName`.
    pub default_email_template_name: Option<String>,
    /// `ignoreDefaultEmailTemplateSubject`, required.
    pub ignore_default_email_template_subject: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { QuickActionSendEmailOptions: "QuickActionSendEmailOptions" in API, base None, subtypes [], object None;
    opt Text default_email_template_name "defaultEmailTemplateName",
    req Flag ignore_default_email_template_subject "ignoreDefaultEmailTemplateSubject",
}

/// `QuickActionTranslation`.
#[derive(Default)]
pub struct QuickActionTranslation {
    /// `aspect`.
    pub aspect: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { QuickActionTranslation: "QuickActionTranslation" in API, base None, subtypes [], object None;
    opt Text aspect "aspect",
    req Text label "label",
    req Text name "name",
}

::sforce::enumeration! {
    /// `QuickActionType`.
    pub enum QuickActionType {
        Create = "Create",
        VisualforcePage = "VisualforcePage",
        Post = "Post",
        SendEmail = "SendEmail",
        LogACall = "LogACall",
        SocialPost = "SocialPost",
        Canvas = "Canvas",
        Update = "Update",
        LightningComponent = "LightningComponent",
        LightningWebComponent = "LightningWebComponent",
        Flow = "Flow",
        MobileExtension = "MobileExtension",
        Quip = "Quip",
        SendConversationMessage = "SendConversationMessage",
    }
}

/// `QuickTextSettings`, a [`Metadata`].
#[derive(Default)]
pub struct QuickTextSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `hideQuickTextUiInLtng`.
    pub hide_quick_text_ui_in_ltng: Option<bool>,
    /// `lightningQuickTextEnabled`.
    pub lightning_quick_text_enabled: Option<bool>,
    /// `quickTextsInFolders`.
    pub quick_texts_in_folders: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { QuickTextSettings: "QuickTextSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag hide_quick_text_ui_in_ltng "hideQuickTextUiInLtng",
    opt Flag lightning_quick_text_enabled "lightningQuickTextEnabled",
    opt Flag quick_texts_in_folders "quickTextsInFolders",
}
::sforce::component! { QuickTextSettings }

/// `QuotasSettings`.
#[derive(Default)]
pub struct QuotasSettings {
    /// `showQuotas`, required.
    pub show_quotas: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { QuotasSettings: "QuotasSettings" in API, base None, subtypes [], object None;
    req Flag show_quotas "showQuotas",
}

/// `QuoteSettings`, a [`Metadata`].
#[derive(Default)]
pub struct QuoteSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableQuote`, required.
    pub enable_quote: Option<bool>,
    /// `enableQuotesWithoutOppEnabled`.
    pub enable_quotes_without_opp_enabled: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { QuoteSettings: "QuoteSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Flag enable_quote "enableQuote",
    opt Flag enable_quotes_without_opp_enabled "enableQuotesWithoutOppEnabled",
}
::sforce::component! { QuoteSettings }
