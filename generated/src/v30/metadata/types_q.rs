// Made by `cargo xtask generate` from metadata 30.0. Change the schema, not this file.

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
    /// `doesSendEmailToMembers`.
    pub does_send_email_to_members: Option<bool>,
    /// `email`.
    pub email: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `queueSobject`.
    pub queue_sobject: ::sforce::List<QueueSobject>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Queue: "Queue" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag does_send_email_to_members "doesSendEmailToMembers",
    opt Text email "email",
    req Text name "name",
    opt List(QueueSobject) queue_sobject "queueSobject",
}
::sforce::component! { Queue legacy }

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
    /// `canvas`.
    pub canvas: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `fieldOverrides`.
    pub field_overrides: ::sforce::List<FieldOverride>,
    /// `height`.
    pub height: Option<i32>,
    /// `icon`.
    pub icon: Option<String>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// `page`.
    pub page: Option<String>,
    /// `quickActionLayout`.
    pub quick_action_layout: ::sforce::Opt<QuickActionLayout>,
    /// `standardLabel`.
    pub standard_label: ::sforce::Pick<QuickActionLabel>,
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
    opt Text canvas "canvas",
    opt Text description "description",
    opt List(FieldOverride) field_overrides "fieldOverrides",
    opt Int height "height",
    opt Text icon "icon",
    opt Flag is_protected "isProtected",
    opt Text label "label",
    opt Text page "page",
    opt One(QuickActionLayout) quick_action_layout "quickActionLayout",
    opt Pick(QuickActionLabel) standard_label "standardLabel",
    opt Text target_object "targetObject",
    opt Text target_parent_field "targetParentField",
    opt Text target_record_type "targetRecordType",
    req Pick(QuickActionType) r#type "type",
    opt Int width "width",
}
::sforce::component! { QuickAction legacy }

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
        QuickRecordType = "QuickRecordType",
        Quick = "Quick",
        ChangeDueDate = "ChangeDueDate",
        ChangePriority = "ChangePriority",
        ChangeStatus = "ChangeStatus",
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

/// `QuickActionTranslation`.
#[derive(Default)]
pub struct QuickActionTranslation {
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { QuickActionTranslation: "QuickActionTranslation" in API, base None, subtypes [], object None;
    req Text label "label",
    req Text name "name",
}

::sforce::enumeration! {
    /// `QuickActionType`.
    pub enum QuickActionType {
        Create = "Create",
        VisualforcePage = "VisualforcePage",
        Post = "Post",
        LogACall = "LogACall",
        SocialPost = "SocialPost",
        Canvas = "Canvas",
        Update = "Update",
    }
}

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
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { QuoteSettings: "QuoteSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Flag enable_quote "enableQuote",
}
::sforce::component! { QuoteSettings legacy }
