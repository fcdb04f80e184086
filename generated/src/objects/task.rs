// Made by `cargo xtask generate` from describe 42.0, 48.0, 58.0, 60.0, 65.0 and enterprise 58.0 and reference 58.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `Task`, described at 60.0.
#[derive(Default)]
pub struct Task {
    /// `Id`: id. *Aggregate, Defaulted on create, Filter, Group, idLookup, Sort*.
    pub id: Option<::sforce::Id>,
    /// `WhoId`: reference to Contact, Lead. *Aggregate, Create, Filter, Group, Namepointing, Nillable, Sort, Update*.
    pub who_id: Option<::sforce::Id>,
    /// `WhatId`: reference to Account, AppointmentCategory, AppointmentInvitation, Asset, AssetRelationship, AssignedResource, Campaign, Case, ChangeRequest, CommSubscriptionConsent, ContactRequest, Contract, ContractLineItem, Coupon, CreditMemo, Entitlement, FulfillmentOrder, Image, Incident, Invoice, LegalEntity, ListEmail, Location, OperatingHoursHoliday, Opportunity, Order, PartyConsent, PrivacyRTBFRequest, Problem, ProcessException, Product2, ProductCatalog, Promotion, PromotionMarketSegment, PromotionQualifier, PromotionSegment, PromotionSegmentBuyerGroup, PromotionSegmentSalesStore, PromotionTarget, PromotionTier, ResourceAbsence, ReturnOrder, ReturnOrderLineItem, ServiceAppointment, ServiceContract, ServiceResource, Shift, Shipment, ShipmentItem, Solution, Waitlist, WorkOrder, WorkOrderLineItem, WorkPlan, WorkPlanTemplate, WorkPlanTemplateEntry, WorkStep, WorkStepTemplate. *Aggregate, Create, Filter, Group, Namepointing, Nillable, Sort, Update*.
    pub what_id: Option<::sforce::Id>,
    /// `Subject`: combobox(255). *Aggregate, Create, Filter, Name field, Nillable, Sort, Update*.
    pub subject: Option<String>,
    /// `ActivityDate`: date. *Create, Filter, Group, Nillable, Sort, Update*.
    pub activity_date: Option<::sforce::Date>,
    /// `Status`: picklist(255). *Aggregate, Create, Defaulted on create, Filter, Group, Sort, Update*.
    pub status: ::sforce::Pick<TaskStatus, ::sforce::Open>,
    /// `Priority`: picklist(20). *Aggregate, Create, Defaulted on create, Filter, Group, Sort, Update*.
    pub priority: ::sforce::Pick<TaskPriority, ::sforce::Open>,
    /// `IsHighPriority`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub is_high_priority: Option<bool>,
    /// `OwnerId`: reference to Group, User. *Aggregate, Create, Defaulted on create, Filter, Group, Namepointing, Sort, Update*.
    pub owner_id: Option<::sforce::Id>,
    /// `Description`: textarea(32000). *Create, Nillable, Update*.
    pub description: Option<String>,
    /// `IsDeleted`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub is_deleted: Option<bool>,
    /// `AccountId`: reference to Account. *Aggregate, Filter, Group, Nillable, Sort*.
    pub account_id: Option<::sforce::Id>,
    /// `IsClosed`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub is_closed: Option<bool>,
    /// `CreatedDate`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub created_date: Option<::sforce::DateTime>,
    /// `CreatedById`: reference to User. *Aggregate, Defaulted on create, Filter, Group, Sort*.
    pub created_by_id: Option<::sforce::Id>,
    /// `LastModifiedDate`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub last_modified_date: Option<::sforce::DateTime>,
    /// `LastModifiedById`: reference to User. *Aggregate, Defaulted on create, Filter, Group, Sort*.
    pub last_modified_by_id: Option<::sforce::Id>,
    /// `SystemModstamp`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub system_modstamp: Option<::sforce::DateTime>,
    /// `IsArchived`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub is_archived: Option<bool>,
    /// `CallDurationInSeconds`: int. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub call_duration_in_seconds: Option<i32>,
    /// `CallType`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub call_type: ::sforce::Pick<TaskCallType>,
    /// `CallDisposition`: string(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub call_disposition: Option<String>,
    /// `CallObject`: string(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub call_object: Option<String>,
    /// `ReminderDateTime`: datetime. *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub reminder_date_time: Option<::sforce::DateTime>,
    /// `IsReminderSet`: boolean. *Create, Defaulted on create, Filter, Group, Sort, Update*.
    pub is_reminder_set: Option<bool>,
    /// `RecurrenceActivityId`: reference to Task. *Aggregate, Filter, Group, Nillable, Sort*.
    pub recurrence_activity_id: Option<::sforce::Id>,
    /// `IsRecurrence`: boolean. *Create, Defaulted on create, Filter, Group, Sort*.
    pub is_recurrence: Option<bool>,
    /// `RecurrenceStartDateOnly`: date. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub recurrence_start_date_only: Option<::sforce::Date>,
    /// `RecurrenceEndDateOnly`: date. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub recurrence_end_date_only: Option<::sforce::Date>,
    /// `RecurrenceTimeZoneSidKey`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub recurrence_time_zone_sid_key: ::sforce::Pick<TaskRecurrenceTimeZoneSidKey>,
    /// `RecurrenceType`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub recurrence_type: ::sforce::Pick<TaskRecurrenceType>,
    /// `RecurrenceInterval`: int. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub recurrence_interval: Option<i32>,
    /// `RecurrenceDayOfWeekMask`: int. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub recurrence_day_of_week_mask: Option<i32>,
    /// `RecurrenceDayOfMonth`: int. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub recurrence_day_of_month: Option<i32>,
    /// `RecurrenceInstance`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub recurrence_instance: ::sforce::Pick<TaskRecurrenceInstance>,
    /// `RecurrenceMonthOfYear`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub recurrence_month_of_year: ::sforce::Pick<TaskRecurrenceMonthOfYear>,
    /// `RecurrenceRegeneratedType`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub recurrence_regenerated_type: ::sforce::Pick<TaskRecurrenceRegeneratedType>,
    /// `TaskSubtype`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort*.
    pub task_subtype: ::sforce::Pick<TaskTaskSubtype>,
    /// `CompletedDateTime`: datetime. *Aggregate, Filter, Nillable, Sort*.
    pub completed_date_time: Option<::sforce::DateTime>,
    /// Parent over `WhoId`: `Contact`, `Lead`.
    pub who: ::sforce::Opt<::sforce::DynamicObject>,
    /// Parent over `WhatId`: `Account`, `AppointmentCategory`, `AppointmentInvitation`, `Asset`, `AssetRelationship`, `AssignedResource`, `Campaign`, `Case`, `ChangeRequest`, `CommSubscriptionConsent`, `ContactRequest`, `Contract`, `ContractLineItem`, `Coupon`, `CreditMemo`, `Entitlement`, `FulfillmentOrder`, `Image`, `Incident`, `Invoice`, `LegalEntity`, `ListEmail`, `Location`, `OperatingHoursHoliday`, `Opportunity`, `Order`, `PartyConsent`, `PrivacyRTBFRequest`, `Problem`, `ProcessException`, `Product2`, `ProductCatalog`, `Promotion`, `PromotionMarketSegment`, `PromotionQualifier`, `PromotionSegment`, `PromotionSegmentBuyerGroup`, `PromotionSegmentSalesStore`, `PromotionTarget`, `PromotionTier`, `ResourceAbsence`, `ReturnOrder`, `ReturnOrderLineItem`, `ServiceAppointment`, `ServiceContract`, `ServiceResource`, `Shift`, `Shipment`, `ShipmentItem`, `Solution`, `Waitlist`, `WorkOrder`, `WorkOrderLineItem`, `WorkPlan`, `WorkPlanTemplate`, `WorkPlanTemplateEntry`, `WorkStep`, `WorkStepTemplate`.
    pub what: ::sforce::Opt<::sforce::DynamicObject>,
    /// Parent over `OwnerId`: `Group`, `User`.
    pub owner: ::sforce::Opt<::sforce::DynamicObject>,
    /// Parent over `AccountId`: `Account`.
    pub account: ::sforce::Opt<Account>,
    /// Parent over `CreatedById`: `User`.
    pub created_by: ::sforce::Opt<User>,
    /// Parent over `LastModifiedById`: `User`.
    pub last_modified_by: ::sforce::Opt<User>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Task: "Task" in API, base None, subtypes [], object ::sforce::object_info! {
        prefix Some("00T"), described Some(::sforce::Version::with_minor(60, 0)), tooling false;
        field "Id" "id" (18, 0) [Aggregate DefaultedOnCreate Filter Group IdLookup Sort],
        field "WhoId" "reference" (18, 0) [Aggregate Create Filter Group NamePointing Nillable Sort Update] to ["Contact" "Lead"] as "Who",
        field "WhatId" "reference" (18, 0) [Aggregate Create Filter Group NamePointing Nillable Sort Update] to ["Account" "AppointmentCategory" "AppointmentInvitation" "Asset" "AssetRelationship" "AssignedResource" "Campaign" "Case" "ChangeRequest" "CommSubscriptionConsent" "ContactRequest" "Contract" "ContractLineItem" "Coupon" "CreditMemo" "Entitlement" "FulfillmentOrder" "Image" "Incident" "Invoice" "LegalEntity" "ListEmail" "Location" "OperatingHoursHoliday" "Opportunity" "Order" "PartyConsent" "PrivacyRTBFRequest" "Problem" "ProcessException" "Product2" "ProductCatalog" "Promotion" "PromotionMarketSegment" "PromotionQualifier" "PromotionSegment" "PromotionSegmentBuyerGroup" "PromotionSegmentSalesStore" "PromotionTarget" "PromotionTier" "ResourceAbsence" "ReturnOrder" "ReturnOrderLineItem" "ServiceAppointment" "ServiceContract" "ServiceResource" "Shift" "Shipment" "ShipmentItem" "Solution" "Waitlist" "WorkOrder" "WorkOrderLineItem" "WorkPlan" "WorkPlanTemplate" "WorkPlanTemplateEntry" "WorkStep" "WorkStepTemplate"] as "What",
        field "Subject" "combobox" (255, 0) [Aggregate Create Filter NameField Nillable Sort Update],
        field "ActivityDate" "date" (0, 0) [Create Filter Group Nillable Sort Update],
        field "Status" "picklist" (255, 0) [Aggregate Create DefaultedOnCreate Filter Group Sort Update],
        field "Priority" "picklist" (20, 0) [Aggregate Create DefaultedOnCreate Filter Group Sort Update],
        field "IsHighPriority" "boolean" (0, 0) [DefaultedOnCreate Filter Group Sort],
        field "OwnerId" "reference" (18, 0) [Aggregate Create DefaultedOnCreate Filter Group NamePointing Sort Update] to ["Group" "User"] as "Owner",
        field "Description" "textarea" (32000, 0) [Create Nillable Update],
        field "IsDeleted" "boolean" (0, 0) [DefaultedOnCreate Filter Group Sort],
        field "AccountId" "reference" (18, 0) [Aggregate Filter Group Nillable Sort] to ["Account"] as "Account",
        field "IsClosed" "boolean" (0, 0) [DefaultedOnCreate Filter Group Sort],
        field "CreatedDate" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        field "CreatedById" "reference" (18, 0) [Aggregate DefaultedOnCreate Filter Group Sort] to ["User"] as "CreatedBy",
        field "LastModifiedDate" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        field "LastModifiedById" "reference" (18, 0) [Aggregate DefaultedOnCreate Filter Group Sort] to ["User"] as "LastModifiedBy",
        field "SystemModstamp" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        field "IsArchived" "boolean" (0, 0) [DefaultedOnCreate Filter Group Sort],
        field "CallDurationInSeconds" "int" (8, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "CallType" "picklist" (40, 0) [Aggregate Create Filter Group Nillable RestrictedPicklist Sort Update],
        field "CallDisposition" "string" (255, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "CallObject" "string" (255, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "ReminderDateTime" "datetime" (0, 0) [Aggregate Create Filter Nillable Sort Update],
        field "IsReminderSet" "boolean" (0, 0) [Create DefaultedOnCreate Filter Group Sort Update],
        field "RecurrenceActivityId" "reference" (18, 0) [Aggregate Filter Group Nillable Sort] to ["Task"] as "",
        field "IsRecurrence" "boolean" (0, 0) [Create DefaultedOnCreate Filter Group Sort],
        field "RecurrenceStartDateOnly" "date" (0, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "RecurrenceEndDateOnly" "date" (0, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "RecurrenceTimeZoneSidKey" "picklist" (40, 0) [Aggregate Create Filter Group Nillable RestrictedPicklist Sort Update],
        field "RecurrenceType" "picklist" (40, 0) [Aggregate Create Filter Group Nillable RestrictedPicklist Sort Update],
        field "RecurrenceInterval" "int" (9, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "RecurrenceDayOfWeekMask" "int" (9, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "RecurrenceDayOfMonth" "int" (9, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "RecurrenceInstance" "picklist" (40, 0) [Aggregate Create Filter Group Nillable RestrictedPicklist Sort Update],
        field "RecurrenceMonthOfYear" "picklist" (40, 0) [Aggregate Create Filter Group Nillable RestrictedPicklist Sort Update],
        field "RecurrenceRegeneratedType" "picklist" (40, 0) [Aggregate Create Filter Group Nillable RestrictedPicklist Sort Update],
        field "TaskSubtype" "picklist" (40, 0) [Aggregate Create Filter Group Nillable RestrictedPicklist Sort],
        field "CompletedDateTime" "datetime" (0, 0) [Aggregate Filter Nillable Sort],
        child "ActivityFieldHistories" "ActivityFieldHistory" "ActivityId",
        child "AttachedContentDocuments" "AttachedContentDocument" "LinkedEntityId",
        child "Attachments" "Attachment" "ParentId",
        child "CombinedAttachments" "CombinedAttachment" "ParentId",
        child "ContentDocumentLinks" "ContentDocumentLink" "LinkedEntityId",
        child "FeedSubscriptionsForEntity" "EntitySubscription" "ParentId",
        child "RecurringTasks" "Task" "RecurrenceActivityId" of Task,
        child "Feeds" "TaskFeed" "ParentId",
        child "TopicAssignments" "TopicAssignment" "EntityId",
        child "UserDefinedLabelAssignments" "UserDefinedLabelAssignment" "ItemId",
        child "VoiceCallActivities" "VoiceCall" "ActivityId",
    };
    opt Id id "Id",
    nil Id who_id "WhoId",
    nil Id what_id "WhatId",
    nil Text subject "Subject",
    nil Date activity_date "ActivityDate",
    opt Pick(TaskStatus) status "Status",
    opt Pick(TaskPriority) priority "Priority",
    opt Flag is_high_priority "IsHighPriority",
    opt Id owner_id "OwnerId",
    nil Text description "Description",
    opt Flag is_deleted "IsDeleted",
    nil Id account_id "AccountId",
    opt Flag is_closed "IsClosed",
    opt DateTime created_date "CreatedDate",
    opt Id created_by_id "CreatedById",
    opt DateTime last_modified_date "LastModifiedDate",
    opt Id last_modified_by_id "LastModifiedById",
    opt DateTime system_modstamp "SystemModstamp",
    opt Flag is_archived "IsArchived",
    nil Int call_duration_in_seconds "CallDurationInSeconds",
    nil Pick(TaskCallType) call_type "CallType",
    nil Text call_disposition "CallDisposition",
    nil Text call_object "CallObject",
    nil DateTime reminder_date_time "ReminderDateTime",
    opt Flag is_reminder_set "IsReminderSet",
    nil Id recurrence_activity_id "RecurrenceActivityId",
    opt Flag is_recurrence "IsRecurrence",
    nil Date recurrence_start_date_only "RecurrenceStartDateOnly",
    nil Date recurrence_end_date_only "RecurrenceEndDateOnly",
    nil Pick(TaskRecurrenceTimeZoneSidKey) recurrence_time_zone_sid_key "RecurrenceTimeZoneSidKey",
    nil Pick(TaskRecurrenceType) recurrence_type "RecurrenceType",
    nil Int recurrence_interval "RecurrenceInterval",
    nil Int recurrence_day_of_week_mask "RecurrenceDayOfWeekMask",
    nil Int recurrence_day_of_month "RecurrenceDayOfMonth",
    nil Pick(TaskRecurrenceInstance) recurrence_instance "RecurrenceInstance",
    nil Pick(TaskRecurrenceMonthOfYear) recurrence_month_of_year "RecurrenceMonthOfYear",
    nil Pick(TaskRecurrenceRegeneratedType) recurrence_regenerated_type "RecurrenceRegeneratedType",
    nil Pick(TaskTaskSubtype) task_subtype "TaskSubtype",
    nil DateTime completed_date_time "CompletedDateTime",
    nil OneOf(::sforce::DynamicObject) who "Who",
    nil OneOf(::sforce::DynamicObject) what "What",
    nil OneOf(::sforce::DynamicObject) owner "Owner",
    nil One(Account) account "Account",
    nil One(User) created_by "CreatedBy",
    nil One(User) last_modified_by "LastModifiedBy",
}

impl Task {
    /// `Id`: id. *Aggregate, Defaulted on create, Filter, Group, idLookup, Sort*.
    pub const ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | KEY | AGGREGATE },
    > = ::sforce::Field::new("Id");
    /// `WhoId`: reference to Contact, Lead. *Aggregate, Create, Filter, Group, Namepointing, Nillable, Sort, Update*.
    pub const WHO_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("WhoId");
    /// `WhatId`: reference to Account, AppointmentCategory, AppointmentInvitation, Asset, AssetRelationship, AssignedResource, Campaign, Case, ChangeRequest, CommSubscriptionConsent, ContactRequest, Contract, ContractLineItem, Coupon, CreditMemo, Entitlement, FulfillmentOrder, Image, Incident, Invoice, LegalEntity, ListEmail, Location, OperatingHoursHoliday, Opportunity, Order, PartyConsent, PrivacyRTBFRequest, Problem, ProcessException, Product2, ProductCatalog, Promotion, PromotionMarketSegment, PromotionQualifier, PromotionSegment, PromotionSegmentBuyerGroup, PromotionSegmentSalesStore, PromotionTarget, PromotionTier, ResourceAbsence, ReturnOrder, ReturnOrderLineItem, ServiceAppointment, ServiceContract, ServiceResource, Shift, Shipment, ShipmentItem, Solution, Waitlist, WorkOrder, WorkOrderLineItem, WorkPlan, WorkPlanTemplate, WorkPlanTemplateEntry, WorkStep, WorkStepTemplate. *Aggregate, Create, Filter, Group, Namepointing, Nillable, Sort, Update*.
    pub const WHAT_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("WhatId");
    /// `Subject`: combobox(255). *Aggregate, Create, Filter, Name field, Nillable, Sort, Update*.
    pub const SUBJECT: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Subject");
    /// `ActivityDate`: date. *Create, Filter, Group, Nillable, Sort, Update*.
    pub const ACTIVITY_DATE: ::sforce::Field<
        Self,
        ::sforce::Date,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE },
    > = ::sforce::Field::new("ActivityDate");
    /// `Status`: picklist(255). *Aggregate, Create, Defaulted on create, Filter, Group, Sort, Update*.
    pub const STATUS: ::sforce::Field<
        Self,
        ::sforce::Pick<TaskStatus, ::sforce::Open>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("Status");
    /// `Priority`: picklist(20). *Aggregate, Create, Defaulted on create, Filter, Group, Sort, Update*.
    pub const PRIORITY: ::sforce::Field<
        Self,
        ::sforce::Pick<TaskPriority, ::sforce::Open>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("Priority");
    /// `IsHighPriority`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub const IS_HIGH_PRIORITY: ::sforce::Field<Self, bool, { FILTER | SORT | GROUP }> = ::sforce::Field::new(
        "IsHighPriority",
    );
    /// `OwnerId`: reference to Group, User. *Aggregate, Create, Defaulted on create, Filter, Group, Namepointing, Sort, Update*.
    pub const OWNER_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("OwnerId");
    /// `Description`: textarea(32000). *Create, Nillable, Update*.
    pub const DESCRIPTION: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | NILLABLE },
    > = ::sforce::Field::new("Description");
    /// `IsDeleted`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub const IS_DELETED: ::sforce::Field<Self, bool, { FILTER | SORT | GROUP }> = ::sforce::Field::new(
        "IsDeleted",
    );
    /// `AccountId`: reference to Account. *Aggregate, Filter, Group, Nillable, Sort*.
    pub const ACCOUNT_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("AccountId");
    /// `IsClosed`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub const IS_CLOSED: ::sforce::Field<Self, bool, { FILTER | SORT | GROUP }> = ::sforce::Field::new(
        "IsClosed",
    );
    /// `CreatedDate`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub const CREATED_DATE: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { FILTER | SORT | AGGREGATE },
    > = ::sforce::Field::new("CreatedDate");
    /// `CreatedById`: reference to User. *Aggregate, Defaulted on create, Filter, Group, Sort*.
    pub const CREATED_BY_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("CreatedById");
    /// `LastModifiedDate`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub const LAST_MODIFIED_DATE: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { FILTER | SORT | AGGREGATE },
    > = ::sforce::Field::new("LastModifiedDate");
    /// `LastModifiedById`: reference to User. *Aggregate, Defaulted on create, Filter, Group, Sort*.
    pub const LAST_MODIFIED_BY_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("LastModifiedById");
    /// `SystemModstamp`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub const SYSTEM_MODSTAMP: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { FILTER | SORT | AGGREGATE },
    > = ::sforce::Field::new("SystemModstamp");
    /// `IsArchived`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub const IS_ARCHIVED: ::sforce::Field<Self, bool, { FILTER | SORT | GROUP }> = ::sforce::Field::new(
        "IsArchived",
    );
    /// `CallDurationInSeconds`: int. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const CALL_DURATION_IN_SECONDS: ::sforce::Field<
        Self,
        i32,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("CallDurationInSeconds");
    /// `CallType`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub const CALL_TYPE: ::sforce::Field<
        Self,
        ::sforce::Pick<TaskCallType>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("CallType");
    /// `CallDisposition`: string(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const CALL_DISPOSITION: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("CallDisposition");
    /// `CallObject`: string(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const CALL_OBJECT: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("CallObject");
    /// `ReminderDateTime`: datetime. *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub const REMINDER_DATE_TIME: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { CREATE | UPDATE | FILTER | SORT | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ReminderDateTime");
    /// `IsReminderSet`: boolean. *Create, Defaulted on create, Filter, Group, Sort, Update*.
    pub const IS_REMINDER_SET: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP },
    > = ::sforce::Field::new("IsReminderSet");
    /// `RecurrenceActivityId`: reference to Task. *Aggregate, Filter, Group, Nillable, Sort*.
    pub const RECURRENCE_ACTIVITY_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("RecurrenceActivityId");
    /// `IsRecurrence`: boolean. *Create, Defaulted on create, Filter, Group, Sort*.
    pub const IS_RECURRENCE: ::sforce::Field<
        Self,
        bool,
        { CREATE | FILTER | SORT | GROUP },
    > = ::sforce::Field::new("IsRecurrence");
    /// `RecurrenceStartDateOnly`: date. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const RECURRENCE_START_DATE_ONLY: ::sforce::Field<
        Self,
        ::sforce::Date,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("RecurrenceStartDateOnly");
    /// `RecurrenceEndDateOnly`: date. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const RECURRENCE_END_DATE_ONLY: ::sforce::Field<
        Self,
        ::sforce::Date,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("RecurrenceEndDateOnly");
    /// `RecurrenceTimeZoneSidKey`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub const RECURRENCE_TIME_ZONE_SID_KEY: ::sforce::Field<
        Self,
        ::sforce::Pick<TaskRecurrenceTimeZoneSidKey>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("RecurrenceTimeZoneSidKey");
    /// `RecurrenceType`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub const RECURRENCE_TYPE: ::sforce::Field<
        Self,
        ::sforce::Pick<TaskRecurrenceType>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("RecurrenceType");
    /// `RecurrenceInterval`: int. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const RECURRENCE_INTERVAL: ::sforce::Field<
        Self,
        i32,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("RecurrenceInterval");
    /// `RecurrenceDayOfWeekMask`: int. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const RECURRENCE_DAY_OF_WEEK_MASK: ::sforce::Field<
        Self,
        i32,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("RecurrenceDayOfWeekMask");
    /// `RecurrenceDayOfMonth`: int. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const RECURRENCE_DAY_OF_MONTH: ::sforce::Field<
        Self,
        i32,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("RecurrenceDayOfMonth");
    /// `RecurrenceInstance`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub const RECURRENCE_INSTANCE: ::sforce::Field<
        Self,
        ::sforce::Pick<TaskRecurrenceInstance>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("RecurrenceInstance");
    /// `RecurrenceMonthOfYear`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub const RECURRENCE_MONTH_OF_YEAR: ::sforce::Field<
        Self,
        ::sforce::Pick<TaskRecurrenceMonthOfYear>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("RecurrenceMonthOfYear");
    /// `RecurrenceRegeneratedType`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub const RECURRENCE_REGENERATED_TYPE: ::sforce::Field<
        Self,
        ::sforce::Pick<TaskRecurrenceRegeneratedType>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("RecurrenceRegeneratedType");
    /// `TaskSubtype`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort*.
    pub const TASK_SUBTYPE: ::sforce::Field<
        Self,
        ::sforce::Pick<TaskTaskSubtype>,
        { CREATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("TaskSubtype");
    /// `CompletedDateTime`: datetime. *Aggregate, Filter, Nillable, Sort*.
    pub const COMPLETED_DATE_TIME: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { FILTER | SORT | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("CompletedDateTime");
    /// Parent over `WhoId`: `Contact`, `Lead`.
    pub const WHO: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "Who",
    );
    /// Parent over `WhatId`: `Account`, `AppointmentCategory`, `AppointmentInvitation`, `Asset`, `AssetRelationship`, `AssignedResource`, `Campaign`, `Case`, `ChangeRequest`, `CommSubscriptionConsent`, `ContactRequest`, `Contract`, `ContractLineItem`, `Coupon`, `CreditMemo`, `Entitlement`, `FulfillmentOrder`, `Image`, `Incident`, `Invoice`, `LegalEntity`, `ListEmail`, `Location`, `OperatingHoursHoliday`, `Opportunity`, `Order`, `PartyConsent`, `PrivacyRTBFRequest`, `Problem`, `ProcessException`, `Product2`, `ProductCatalog`, `Promotion`, `PromotionMarketSegment`, `PromotionQualifier`, `PromotionSegment`, `PromotionSegmentBuyerGroup`, `PromotionSegmentSalesStore`, `PromotionTarget`, `PromotionTier`, `ResourceAbsence`, `ReturnOrder`, `ReturnOrderLineItem`, `ServiceAppointment`, `ServiceContract`, `ServiceResource`, `Shift`, `Shipment`, `ShipmentItem`, `Solution`, `Waitlist`, `WorkOrder`, `WorkOrderLineItem`, `WorkPlan`, `WorkPlanTemplate`, `WorkPlanTemplateEntry`, `WorkStep`, `WorkStepTemplate`.
    pub const WHAT: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "What",
    );
    /// Parent over `OwnerId`: `Group`, `User`.
    pub const OWNER: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "Owner",
    );
    /// Parent over `AccountId`: `Account`.
    pub const ACCOUNT: ::sforce::Parent<Self, Account> = ::sforce::Parent::new(
        "Account",
    );
    /// Parent over `CreatedById`: `User`.
    pub const CREATED_BY: ::sforce::Parent<Self, User> = ::sforce::Parent::new(
        "CreatedBy",
    );
    /// Parent over `LastModifiedById`: `User`.
    pub const LAST_MODIFIED_BY: ::sforce::Parent<Self, User> = ::sforce::Parent::new(
        "LastModifiedBy",
    );
    /// Children: `ActivityFieldHistory` over its `ActivityId`.
    pub const ACTIVITY_FIELD_HISTORIES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ActivityFieldHistories",
    );
    /// Children: `AttachedContentDocument` over its `LinkedEntityId`.
    pub const ATTACHED_CONTENT_DOCUMENTS: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("AttachedContentDocuments");
    /// Children: `Attachment` over its `ParentId`.
    pub const ATTACHMENTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Attachments",
    );
    /// Children: `CombinedAttachment` over its `ParentId`.
    pub const COMBINED_ATTACHMENTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "CombinedAttachments",
    );
    /// Children: `ContentDocumentLink` over its `LinkedEntityId`.
    pub const CONTENT_DOCUMENT_LINKS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ContentDocumentLinks",
    );
    /// Children: `EntitySubscription` over its `ParentId`.
    pub const FEED_SUBSCRIPTIONS_FOR_ENTITY: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("FeedSubscriptionsForEntity");
    /// Children: `Task` over its `RecurrenceActivityId`.
    pub const RECURRING_TASKS: ::sforce::Child<Self, Task> = ::sforce::Child::new(
        "RecurringTasks",
    );
    /// Children: `TaskFeed` over its `ParentId`.
    pub const FEEDS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Feeds",
    );
    /// Children: `TopicAssignment` over its `EntityId`.
    pub const TOPIC_ASSIGNMENTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "TopicAssignments",
    );
    /// Children: `UserDefinedLabelAssignment` over its `ItemId`.
    pub const USER_DEFINED_LABEL_ASSIGNMENTS: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("UserDefinedLabelAssignments");
    /// Children: `VoiceCall` over its `ActivityId`.
    pub const VOICE_CALL_ACTIVITIES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "VoiceCallActivities",
    );
}
impl ::sforce::SObject for Task {
    fn record_id(&self) -> ::std::option::Option<::sforce::Id> {
        self.id
    }
}
impl ::sforce::CanCreate for Task {}
impl ::sforce::CanRetrieve for Task {}
impl ::sforce::CanUpdate for Task {}
impl ::sforce::CanUpsert for Task {}
impl ::sforce::CanDelete for Task {}
impl ::sforce::CanUndelete for Task {}
impl ::sforce::CanQuery for Task {}
impl ::sforce::CanSearch for Task {}

::sforce::enumeration! {
    /// Values of `Task.Status`.
    pub enum TaskStatus {
        NotStarted = "Not Started",
        InProgress = "In Progress",
        Completed = "Completed",
        WaitingOnSomeoneElse = "Waiting on someone else",
        Deferred = "Deferred",
    }
}

::sforce::enumeration! {
    /// Values of `Task.Priority`.
    pub enum TaskPriority {
        High = "High",
        Normal = "Normal",
        Low = "Low",
    }
}

::sforce::enumeration! {
    /// Values of `Task.CallType`.
    pub enum TaskCallType {
        Internal = "Internal",
        Inbound = "Inbound",
        Outbound = "Outbound",
    }
}

::sforce::enumeration! {
    /// Values of `Task.RecurrenceTimeZoneSidKey`.
    pub enum TaskRecurrenceTimeZoneSidKey {
        PacificKiritimati = "Pacific/Kiritimati",
        PacificChatham = "Pacific/Chatham",
        AntarcticaMcMurdo = "Antarctica/McMurdo",
        PacificApia = "Pacific/Apia",
        PacificAuckland = "Pacific/Auckland",
        PacificEnderbury = "Pacific/Enderbury",
        PacificFakaofo = "Pacific/Fakaofo",
        PacificTongatapu = "Pacific/Tongatapu",
        AsiaAnadyr = "Asia/Anadyr",
        AsiaKamchatka = "Asia/Kamchatka",
        PacificFiji = "Pacific/Fiji",
        PacificFunafuti = "Pacific/Funafuti",
        PacificKwajalein = "Pacific/Kwajalein",
        PacificMajuro = "Pacific/Majuro",
        PacificNauru = "Pacific/Nauru",
        PacificTarawa = "Pacific/Tarawa",
        PacificWake = "Pacific/Wake",
        PacificWallis = "Pacific/Wallis",
        AsiaMagadan = "Asia/Magadan",
        AsiaSakhalin = "Asia/Sakhalin",
        AsiaSrednekolymsk = "Asia/Srednekolymsk",
        PacificBougainville = "Pacific/Bougainville",
        PacificEfate = "Pacific/Efate",
        PacificGuadalcanal = "Pacific/Guadalcanal",
        PacificKosrae = "Pacific/Kosrae",
        PacificNorfolk = "Pacific/Norfolk",
        PacificNoumea = "Pacific/Noumea",
        PacificPonape = "Pacific/Ponape",
        AustraliaLordHowe = "Australia/Lord_Howe",
        AntarcticaDumontDUrville = "Antarctica/DumontDUrville",
        AntarcticaMacquarie = "Antarctica/Macquarie",
        AsiaUstNera = "Asia/Ust-Nera",
        AsiaVladivostok = "Asia/Vladivostok",
        AustraliaBrisbane = "Australia/Brisbane",
        AustraliaCurrie = "Australia/Currie",
        AustraliaHobart = "Australia/Hobart",
        AustraliaLindeman = "Australia/Lindeman",
        AustraliaMelbourne = "Australia/Melbourne",
        AustraliaSydney = "Australia/Sydney",
        PacificGuam = "Pacific/Guam",
        PacificPortMoresby = "Pacific/Port_Moresby",
        PacificSaipan = "Pacific/Saipan",
        PacificTruk = "Pacific/Truk",
        AustraliaAdelaide = "Australia/Adelaide",
        AustraliaBrokenHill = "Australia/Broken_Hill",
        AustraliaDarwin = "Australia/Darwin",
        AsiaChita = "Asia/Chita",
        AsiaDili = "Asia/Dili",
        AsiaJayapura = "Asia/Jayapura",
        AsiaKhandyga = "Asia/Khandyga",
        AsiaSeoul = "Asia/Seoul",
        AsiaTokyo = "Asia/Tokyo",
        AsiaYakutsk = "Asia/Yakutsk",
        PacificPalau = "Pacific/Palau",
        AustraliaEucla = "Australia/Eucla",
        AntarcticaCasey = "Antarctica/Casey",
        AsiaBrunei = "Asia/Brunei",
        AsiaChoibalsan = "Asia/Choibalsan",
        AsiaHongKong = "Asia/Hong_Kong",
        AsiaIrkutsk = "Asia/Irkutsk",
        AsiaKualaLumpur = "Asia/Kuala_Lumpur",
        AsiaKuching = "Asia/Kuching",
        AsiaMacau = "Asia/Macau",
        AsiaMakassar = "Asia/Makassar",
        AsiaManila = "Asia/Manila",
        AsiaShanghai = "Asia/Shanghai",
        AsiaSingapore = "Asia/Singapore",
        AsiaTaipei = "Asia/Taipei",
        AsiaUlaanbaatar = "Asia/Ulaanbaatar",
        AustraliaPerth = "Australia/Perth",
        AntarcticaDavis = "Antarctica/Davis",
        AsiaBangkok = "Asia/Bangkok",
        AsiaBarnaul = "Asia/Barnaul",
        AsiaHoChiMinh = "Asia/Ho_Chi_Minh",
        AsiaHovd = "Asia/Hovd",
        AsiaJakarta = "Asia/Jakarta",
        AsiaKrasnoyarsk = "Asia/Krasnoyarsk",
        AsiaNovokuznetsk = "Asia/Novokuznetsk",
        AsiaNovosibirsk = "Asia/Novosibirsk",
        AsiaPhnomPenh = "Asia/Phnom_Penh",
        AsiaPontianak = "Asia/Pontianak",
        AsiaTomsk = "Asia/Tomsk",
        AsiaVientiane = "Asia/Vientiane",
        IndianChristmas = "Indian/Christmas",
        AsiaRangoon = "Asia/Rangoon",
        IndianCocos = "Indian/Cocos",
        AsiaBishkek = "Asia/Bishkek",
        AsiaDhaka = "Asia/Dhaka",
        AsiaOmsk = "Asia/Omsk",
        AsiaThimphu = "Asia/Thimphu",
        AsiaUrumqi = "Asia/Urumqi",
        IndianChagos = "Indian/Chagos",
        AsiaKathmandu = "Asia/Kathmandu",
        AsiaColombo = "Asia/Colombo",
        AsiaKolkata = "Asia/Kolkata",
        AntarcticaMawson = "Antarctica/Mawson",
        AntarcticaVostok = "Antarctica/Vostok",
        AsiaAlmaty = "Asia/Almaty",
        AsiaAqtau = "Asia/Aqtau",
        AsiaAqtobe = "Asia/Aqtobe",
        AsiaAshgabat = "Asia/Ashgabat",
        AsiaAtyrau = "Asia/Atyrau",
        AsiaDushanbe = "Asia/Dushanbe",
        AsiaKarachi = "Asia/Karachi",
        AsiaOral = "Asia/Oral",
        AsiaQostanay = "Asia/Qostanay",
        AsiaQyzylorda = "Asia/Qyzylorda",
        AsiaSamarkand = "Asia/Samarkand",
        AsiaTashkent = "Asia/Tashkent",
        AsiaYekaterinburg = "Asia/Yekaterinburg",
        IndianKerguelen = "Indian/Kerguelen",
        IndianMaldives = "Indian/Maldives",
        AsiaKabul = "Asia/Kabul",
        AsiaBaku = "Asia/Baku",
        AsiaDubai = "Asia/Dubai",
        AsiaMuscat = "Asia/Muscat",
        AsiaTbilisi = "Asia/Tbilisi",
        AsiaYerevan = "Asia/Yerevan",
        EuropeAstrakhan = "Europe/Astrakhan",
        EuropeSamara = "Europe/Samara",
        EuropeSaratov = "Europe/Saratov",
        EuropeUlyanovsk = "Europe/Ulyanovsk",
        IndianMahe = "Indian/Mahe",
        IndianMauritius = "Indian/Mauritius",
        IndianReunion = "Indian/Reunion",
        AfricaAddisAbaba = "Africa/Addis_Ababa",
        AfricaAsmera = "Africa/Asmera",
        AfricaCairo = "Africa/Cairo",
        AfricaDarEsSalaam = "Africa/Dar_es_Salaam",
        AfricaDjibouti = "Africa/Djibouti",
        AfricaKampala = "Africa/Kampala",
        AfricaMogadishu = "Africa/Mogadishu",
        AfricaNairobi = "Africa/Nairobi",
        AntarcticaSyowa = "Antarctica/Syowa",
        AsiaAden = "Asia/Aden",
        AsiaAmman = "Asia/Amman",
        AsiaBaghdad = "Asia/Baghdad",
        AsiaBahrain = "Asia/Bahrain",
        AsiaBeirut = "Asia/Beirut",
        AsiaFamagusta = "Asia/Famagusta",
        AsiaGaza = "Asia/Gaza",
        AsiaHebron = "Asia/Hebron",
        AsiaJerusalem = "Asia/Jerusalem",
        AsiaKuwait = "Asia/Kuwait",
        AsiaNicosia = "Asia/Nicosia",
        AsiaQatar = "Asia/Qatar",
        AsiaRiyadh = "Asia/Riyadh",
        EuropeAthens = "Europe/Athens",
        EuropeBucharest = "Europe/Bucharest",
        EuropeChisinau = "Europe/Chisinau",
        EuropeHelsinki = "Europe/Helsinki",
        EuropeIstanbul = "Europe/Istanbul",
        EuropeKiev = "Europe/Kiev",
        EuropeKirov = "Europe/Kirov",
        EuropeMariehamn = "Europe/Mariehamn",
        EuropeMinsk = "Europe/Minsk",
        EuropeMoscow = "Europe/Moscow",
        EuropeRiga = "Europe/Riga",
        EuropeSofia = "Europe/Sofia",
        EuropeTallinn = "Europe/Tallinn",
        EuropeUzhgorod = "Europe/Uzhgorod",
        EuropeVilnius = "Europe/Vilnius",
        EuropeVolgograd = "Europe/Volgograd",
        EuropeZaporozhye = "Europe/Zaporozhye",
        IndianAntananarivo = "Indian/Antananarivo",
        IndianComoro = "Indian/Comoro",
        IndianMayotte = "Indian/Mayotte",
        AfricaBlantyre = "Africa/Blantyre",
        AfricaBujumbura = "Africa/Bujumbura",
        AfricaCeuta = "Africa/Ceuta",
        AfricaGaborone = "Africa/Gaborone",
        AfricaHarare = "Africa/Harare",
        AfricaJohannesburg = "Africa/Johannesburg",
        AfricaJuba = "Africa/Juba",
        AfricaKhartoum = "Africa/Khartoum",
        AfricaKigali = "Africa/Kigali",
        AfricaLubumbashi = "Africa/Lubumbashi",
        AfricaLusaka = "Africa/Lusaka",
        AfricaMaputo = "Africa/Maputo",
        AfricaMaseru = "Africa/Maseru",
        AfricaMbabane = "Africa/Mbabane",
        AfricaTripoli = "Africa/Tripoli",
        AfricaWindhoek = "Africa/Windhoek",
        AntarcticaTroll = "Antarctica/Troll",
        ArcticLongyearbyen = "Arctic/Longyearbyen",
        EuropeAmsterdam = "Europe/Amsterdam",
        EuropeAndorra = "Europe/Andorra",
        EuropeBelgrade = "Europe/Belgrade",
        EuropeBerlin = "Europe/Berlin",
        EuropeBratislava = "Europe/Bratislava",
        EuropeBrussels = "Europe/Brussels",
        EuropeBudapest = "Europe/Budapest",
        EuropeBusingen = "Europe/Busingen",
        EuropeCopenhagen = "Europe/Copenhagen",
        EuropeGibraltar = "Europe/Gibraltar",
        EuropeKaliningrad = "Europe/Kaliningrad",
        EuropeLjubljana = "Europe/Ljubljana",
        EuropeLuxembourg = "Europe/Luxembourg",
        EuropeMadrid = "Europe/Madrid",
        EuropeMalta = "Europe/Malta",
        EuropeMonaco = "Europe/Monaco",
        EuropeOslo = "Europe/Oslo",
        EuropeParis = "Europe/Paris",
        EuropePodgorica = "Europe/Podgorica",
        EuropePrague = "Europe/Prague",
        EuropeRome = "Europe/Rome",
        EuropeSanMarino = "Europe/San_Marino",
        EuropeSarajevo = "Europe/Sarajevo",
        EuropeSkopje = "Europe/Skopje",
        EuropeStockholm = "Europe/Stockholm",
        EuropeTirane = "Europe/Tirane",
        EuropeVaduz = "Europe/Vaduz",
        EuropeVatican = "Europe/Vatican",
        EuropeVienna = "Europe/Vienna",
        EuropeWarsaw = "Europe/Warsaw",
        EuropeZagreb = "Europe/Zagreb",
        EuropeZurich = "Europe/Zurich",
        AfricaAlgiers = "Africa/Algiers",
        AfricaBangui = "Africa/Bangui",
        AfricaBrazzaville = "Africa/Brazzaville",
        AfricaCasablanca = "Africa/Casablanca",
        AfricaDouala = "Africa/Douala",
        AfricaElAaiun = "Africa/El_Aaiun",
        AfricaKinshasa = "Africa/Kinshasa",
        AfricaLagos = "Africa/Lagos",
        AfricaLibreville = "Africa/Libreville",
        AfricaLuanda = "Africa/Luanda",
        AfricaMalabo = "Africa/Malabo",
        AfricaNdjamena = "Africa/Ndjamena",
        AfricaNiamey = "Africa/Niamey",
        AfricaPortoNovo = "Africa/Porto-Novo",
        AfricaTunis = "Africa/Tunis",
        AtlanticCanary = "Atlantic/Canary",
        AtlanticFaeroe = "Atlantic/Faeroe",
        AtlanticMadeira = "Atlantic/Madeira",
        EuropeDublin = "Europe/Dublin",
        EuropeGuernsey = "Europe/Guernsey",
        EuropeIsleOfMan = "Europe/Isle_of_Man",
        EuropeJersey = "Europe/Jersey",
        EuropeLisbon = "Europe/Lisbon",
        EuropeLondon = "Europe/London",
        AfricaAbidjan = "Africa/Abidjan",
        AfricaAccra = "Africa/Accra",
        AfricaBamako = "Africa/Bamako",
        AfricaBanjul = "Africa/Banjul",
        AfricaBissau = "Africa/Bissau",
        AfricaConakry = "Africa/Conakry",
        AfricaDakar = "Africa/Dakar",
        AfricaFreetown = "Africa/Freetown",
        AfricaLome = "Africa/Lome",
        AfricaMonrovia = "Africa/Monrovia",
        AfricaNouakchott = "Africa/Nouakchott",
        AfricaOuagadougou = "Africa/Ouagadougou",
        AfricaSaoTome = "Africa/Sao_Tome",
        AmericaDanmarkshavn = "America/Danmarkshavn",
        AtlanticAzores = "Atlantic/Azores",
        AtlanticReykjavik = "Atlantic/Reykjavik",
        AtlanticStHelena = "Atlantic/St_Helena",
        Gmt = "GMT",
        AmericaGodthab = "America/Godthab",
        AmericaScoresbysund = "America/Scoresbysund",
        AtlanticCapeVerde = "Atlantic/Cape_Verde",
        AmericaMiquelon = "America/Miquelon",
        AmericaNoronha = "America/Noronha",
        AtlanticSouthGeorgia = "Atlantic/South_Georgia",
        AmericaStJohns = "America/St_Johns",
        AmericaAraguaina = "America/Araguaina",
        AmericaArgentinaBuenosAires = "America/Argentina/Buenos_Aires",
        AmericaArgentinaLaRioja = "America/Argentina/La_Rioja",
        AmericaArgentinaRioGallegos = "America/Argentina/Rio_Gallegos",
        AmericaArgentinaSalta = "America/Argentina/Salta",
        AmericaArgentinaSanJuan = "America/Argentina/San_Juan",
        AmericaArgentinaSanLuis = "America/Argentina/San_Luis",
        AmericaArgentinaTucuman = "America/Argentina/Tucuman",
        AmericaArgentinaUshuaia = "America/Argentina/Ushuaia",
        AmericaBahia = "America/Bahia",
        AmericaBelem = "America/Belem",
        AmericaCatamarca = "America/Catamarca",
        AmericaCayenne = "America/Cayenne",
        AmericaCordoba = "America/Cordoba",
        AmericaFortaleza = "America/Fortaleza",
        AmericaGlaceBay = "America/Glace_Bay",
        AmericaGooseBay = "America/Goose_Bay",
        AmericaHalifax = "America/Halifax",
        AmericaJujuy = "America/Jujuy",
        AmericaMaceio = "America/Maceio",
        AmericaMendoza = "America/Mendoza",
        AmericaMoncton = "America/Moncton",
        AmericaMontevideo = "America/Montevideo",
        AmericaParamaribo = "America/Paramaribo",
        AmericaPuntaArenas = "America/Punta_Arenas",
        AmericaRecife = "America/Recife",
        AmericaSantarem = "America/Santarem",
        AmericaSantiago = "America/Santiago",
        AmericaSaoPaulo = "America/Sao_Paulo",
        AmericaThule = "America/Thule",
        AntarcticaPalmer = "Antarctica/Palmer",
        AntarcticaRothera = "Antarctica/Rothera",
        AtlanticBermuda = "Atlantic/Bermuda",
        AtlanticStanley = "Atlantic/Stanley",
        AmericaAnguilla = "America/Anguilla",
        AmericaAntigua = "America/Antigua",
        AmericaAruba = "America/Aruba",
        AmericaAsuncion = "America/Asuncion",
        AmericaBarbados = "America/Barbados",
        AmericaBlancSablon = "America/Blanc-Sablon",
        AmericaBoaVista = "America/Boa_Vista",
        AmericaCampoGrande = "America/Campo_Grande",
        AmericaCaracas = "America/Caracas",
        AmericaCuiaba = "America/Cuiaba",
        AmericaCuracao = "America/Curacao",
        AmericaDetroit = "America/Detroit",
        AmericaDominica = "America/Dominica",
        AmericaGrandTurk = "America/Grand_Turk",
        AmericaGrenada = "America/Grenada",
        AmericaGuadeloupe = "America/Guadeloupe",
        AmericaGuyana = "America/Guyana",
        AmericaIndianaIndianapolis = "America/Indiana/Indianapolis",
        AmericaIndianaMarengo = "America/Indiana/Marengo",
        AmericaIndianaPetersburg = "America/Indiana/Petersburg",
        AmericaIndianaVevay = "America/Indiana/Vevay",
        AmericaIndianaVincennes = "America/Indiana/Vincennes",
        AmericaIndianaWinamac = "America/Indiana/Winamac",
        AmericaIqaluit = "America/Iqaluit",
        AmericaKentuckyMonticello = "America/Kentucky/Monticello",
        AmericaKralendijk = "America/Kralendijk",
        AmericaLaPaz = "America/La_Paz",
        AmericaLouisville = "America/Louisville",
        AmericaLowerPrinces = "America/Lower_Princes",
        AmericaManaus = "America/Manaus",
        AmericaMarigot = "America/Marigot",
        AmericaMartinique = "America/Martinique",
        AmericaMontreal = "America/Montreal",
        AmericaMontserrat = "America/Montserrat",
        AmericaNassau = "America/Nassau",
        AmericaNewYork = "America/New_York",
        AmericaNipigon = "America/Nipigon",
        AmericaPangnirtung = "America/Pangnirtung",
        AmericaPortAuPrince = "America/Port-au-Prince",
        AmericaPortOfSpain = "America/Port_of_Spain",
        AmericaPortoVelho = "America/Porto_Velho",
        AmericaPuertoRico = "America/Puerto_Rico",
        AmericaSantoDomingo = "America/Santo_Domingo",
        AmericaStBarthelemy = "America/St_Barthelemy",
        AmericaStKitts = "America/St_Kitts",
        AmericaStLucia = "America/St_Lucia",
        AmericaStTodd = "America/St_Todd",
        AmericaStVincent = "America/St_Vincent",
        AmericaThunderBay = "America/Thunder_Bay",
        AmericaToronto = "America/Toronto",
        AmericaTortola = "America/Tortola",
        AmericaBogota = "America/Bogota",
        AmericaCancun = "America/Cancun",
        AmericaCayman = "America/Cayman",
        AmericaChicago = "America/Chicago",
        AmericaCoralHarbour = "America/Coral_Harbour",
        AmericaEirunepe = "America/Eirunepe",
        AmericaGuayaquil = "America/Guayaquil",
        AmericaIndianaKnox = "America/Indiana/Knox",
        AmericaIndianaTellCity = "America/Indiana/Tell_City",
        AmericaJamaica = "America/Jamaica",
        AmericaLima = "America/Lima",
        AmericaMatamoros = "America/Matamoros",
        AmericaMenominee = "America/Menominee",
        AmericaNorthDakotaBeulah = "America/North_Dakota/Beulah",
        AmericaNorthDakotaCenter = "America/North_Dakota/Center",
        AmericaNorthDakotaNewSalem = "America/North_Dakota/New_Salem",
        AmericaOjinaga = "America/Ojinaga",
        AmericaPanama = "America/Panama",
        AmericaRainyRiver = "America/Rainy_River",
        AmericaRankinInlet = "America/Rankin_Inlet",
        AmericaResolute = "America/Resolute",
        AmericaRioBranco = "America/Rio_Branco",
        AmericaWinnipeg = "America/Winnipeg",
        PacificEaster = "Pacific/Easter",
        AmericaBahiaBanderas = "America/Bahia_Banderas",
        AmericaBelize = "America/Belize",
        AmericaBoise = "America/Boise",
        AmericaCambridgeBay = "America/Cambridge_Bay",
        AmericaChihuahua = "America/Chihuahua",
        AmericaCostaRica = "America/Costa_Rica",
        AmericaDenver = "America/Denver",
        AmericaEdmonton = "America/Edmonton",
        AmericaElSalvador = "America/El_Salvador",
        AmericaGuatemala = "America/Guatemala",
        AmericaInuvik = "America/Inuvik",
        AmericaManagua = "America/Managua",
        AmericaMerida = "America/Merida",
        AmericaMexicoCity = "America/Mexico_City",
        AmericaMonterrey = "America/Monterrey",
        AmericaRegina = "America/Regina",
        AmericaSwiftCurrent = "America/Swift_Current",
        AmericaTegucigalpa = "America/Tegucigalpa",
        AmericaYellowknife = "America/Yellowknife",
        PacificGalapagos = "Pacific/Galapagos",
        AmericaCreston = "America/Creston",
        AmericaDawson = "America/Dawson",
        AmericaDawsonCreek = "America/Dawson_Creek",
        AmericaFortNelson = "America/Fort_Nelson",
        AmericaHermosillo = "America/Hermosillo",
        AmericaLosAngeles = "America/Los_Angeles",
        AmericaMazatlan = "America/Mazatlan",
        AmericaPhoenix = "America/Phoenix",
        AmericaSantaIsabel = "America/Santa_Isabel",
        AmericaTijuana = "America/Tijuana",
        AmericaVancouver = "America/Vancouver",
        AmericaWhitehorse = "America/Whitehorse",
        AmericaAnchorage = "America/Anchorage",
        AmericaJuneau = "America/Juneau",
        AmericaMetlakatla = "America/Metlakatla",
        AmericaNome = "America/Nome",
        AmericaSitka = "America/Sitka",
        AmericaYakutat = "America/Yakutat",
        PacificPitcairn = "Pacific/Pitcairn",
        AmericaAdak = "America/Adak",
        PacificGambier = "Pacific/Gambier",
        PacificMarquesas = "Pacific/Marquesas",
        PacificHonolulu = "Pacific/Honolulu",
        PacificJohnston = "Pacific/Johnston",
        PacificRarotonga = "Pacific/Rarotonga",
        PacificTahiti = "Pacific/Tahiti",
        PacificMidway = "Pacific/Midway",
        PacificNiue = "Pacific/Niue",
        PacificPagoPago = "Pacific/Pago_Pago",
    }
}

::sforce::enumeration! {
    /// Values of `Task.RecurrenceType`.
    pub enum TaskRecurrenceType {
        RecursDaily = "RecursDaily",
        RecursEveryWeekday = "RecursEveryWeekday",
        RecursMonthly = "RecursMonthly",
        RecursMonthlyNth = "RecursMonthlyNth",
        RecursWeekly = "RecursWeekly",
        RecursYearly = "RecursYearly",
        RecursYearlyNth = "RecursYearlyNth",
    }
}

::sforce::enumeration! {
    /// Values of `Task.RecurrenceInstance`.
    pub enum TaskRecurrenceInstance {
        First = "First",
        Second = "Second",
        Third = "Third",
        Fourth = "Fourth",
        Last = "Last",
    }
}

::sforce::enumeration! {
    /// Values of `Task.RecurrenceMonthOfYear`.
    pub enum TaskRecurrenceMonthOfYear {
        January = "January",
        February = "February",
        March = "March",
        April = "April",
        May = "May",
        June = "June",
        July = "July",
        August = "August",
        September = "September",
        October = "October",
        November = "November",
        December = "December",
    }
}

::sforce::enumeration! {
    /// Values of `Task.RecurrenceRegeneratedType`.
    pub enum TaskRecurrenceRegeneratedType {
        RecurrenceRegenerateAfterDueDate = "RecurrenceRegenerateAfterDueDate",
        RecurrenceRegenerateAfterToday = "RecurrenceRegenerateAfterToday",
        RecurrenceRegenerated = "RecurrenceRegenerated",
    }
}

::sforce::enumeration! {
    /// Values of `Task.TaskSubtype`.
    pub enum TaskTaskSubtype {
        Task = "Task",
        Email = "Email",
        ListEmail = "ListEmail",
        Cadence = "Cadence",
        Call = "Call",
        LinkedIn = "LinkedIn",
    }
}
