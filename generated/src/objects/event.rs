// Made by `cargo xtask generate` from describe 42.0, 48.0, 58.0, 60.0, 65.0 and enterprise 58.0 and reference 58.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `Event`, described at 42.0.
#[derive(Default)]
pub struct Event {
    /// `Id`: id. *Aggregate, Defaulted on create, Filter, Group, idLookup, Sort*.
    pub id: Option<::sforce::Id>,
    /// `WhoId`: reference to Contact, Lead. *Aggregate, Create, Filter, Group, Namepointing, Nillable, Sort, Update*.
    pub who_id: Option<::sforce::Id>,
    /// `WhatId`: reference to Account, Asset, AssetRelationship, Campaign, Case, ChannelProgram, ChannelProgramLevel, Contract, ListEmail, Opportunity, Order, Product2, Solution. *Aggregate, Create, Filter, Group, Namepointing, Nillable, Sort, Update*.
    pub what_id: Option<::sforce::Id>,
    /// `WhoCount`: int. *Aggregate, Filter, Group, Nillable, Sort*.
    pub who_count: Option<i32>,
    /// `WhatCount`: int. *Aggregate, Filter, Group, Nillable, Sort*.
    pub what_count: Option<i32>,
    /// `Subject`: combobox(255). *Aggregate, Create, Filter, Name field, Nillable, Sort, Update*.
    pub subject: Option<String>,
    /// `Location`: string(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub location: Option<String>,
    /// `ActivityDateTime`: datetime. *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub activity_date_time: Option<::sforce::DateTime>,
    /// `ActivityDate`: date. *Create, Filter, Group, Nillable, Sort, Update*.
    pub activity_date: Option<::sforce::Date>,
    /// `DurationInMinutes`: int. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub duration_in_minutes: Option<i32>,
    /// `StartDateTime`: datetime. *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub start_date_time: Option<::sforce::DateTime>,
    /// `EndDateTime`: datetime. *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub end_date_time: Option<::sforce::DateTime>,
    /// `Description`: textarea(32000). *Create, Nillable, Update*.
    pub description: Option<String>,
    /// `AccountId`: reference to Account. *Aggregate, Filter, Group, Nillable, Sort*.
    pub account_id: Option<::sforce::Id>,
    /// `OwnerId`: reference to User. *Aggregate, Create, Defaulted on create, Filter, Group, Namepointing, Sort, Update*.
    pub owner_id: Option<::sforce::Id>,
    /// `Type`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub r#type: ::sforce::Pick<EventType, ::sforce::Open>,
    /// `IsPrivate`: boolean. *Create, Defaulted on create, Filter, Group, Sort, Update*.
    pub is_private: Option<bool>,
    /// `ShowAs`: picklist(40). *Aggregate, Create, Defaulted on create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub show_as: ::sforce::Pick<EventShowAs>,
    /// `IsDeleted`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub is_deleted: Option<bool>,
    /// `IsChild`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub is_child: Option<bool>,
    /// `IsGroupEvent`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub is_group_event: Option<bool>,
    /// `GroupEventType`: picklist(40). *Aggregate, Defaulted on create, Filter, Group, Nillable, Restricted picklist, Sort*.
    pub group_event_type: ::sforce::Pick<EventGroupEventType>,
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
    /// `RecurrenceActivityId`: reference to Event. *Aggregate, Filter, Group, Nillable, Sort*.
    pub recurrence_activity_id: Option<::sforce::Id>,
    /// `IsRecurrence`: boolean. *Create, Defaulted on create, Filter, Group, Sort*.
    pub is_recurrence: Option<bool>,
    /// `RecurrenceStartDateTime`: datetime. *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub recurrence_start_date_time: Option<::sforce::DateTime>,
    /// `RecurrenceEndDateOnly`: date. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub recurrence_end_date_only: Option<::sforce::Date>,
    /// `RecurrenceTimeZoneSidKey`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub recurrence_time_zone_sid_key: ::sforce::Pick<EventRecurrenceTimeZoneSidKey>,
    /// `RecurrenceType`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub recurrence_type: ::sforce::Pick<EventRecurrenceType>,
    /// `RecurrenceInterval`: int. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub recurrence_interval: Option<i32>,
    /// `RecurrenceDayOfWeekMask`: int. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub recurrence_day_of_week_mask: Option<i32>,
    /// `RecurrenceDayOfMonth`: int. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub recurrence_day_of_month: Option<i32>,
    /// `RecurrenceInstance`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub recurrence_instance: ::sforce::Pick<EventRecurrenceInstance>,
    /// `RecurrenceMonthOfYear`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub recurrence_month_of_year: ::sforce::Pick<EventRecurrenceMonthOfYear>,
    /// `ReminderDateTime`: datetime. *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub reminder_date_time: Option<::sforce::DateTime>,
    /// `IsReminderSet`: boolean. *Create, Defaulted on create, Filter, Group, Sort, Update*.
    pub is_reminder_set: Option<bool>,
    /// `EventSubtype`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort*.
    pub event_subtype: ::sforce::Pick<EventEventSubtype>,
    /// Parent over `WhoId`: `Contact`, `Lead`.
    pub who: ::sforce::Opt<::sforce::DynamicObject>,
    /// Parent over `WhatId`: `Account`, `Asset`, `AssetRelationship`, `Campaign`, `Case`, `ChannelProgram`, `ChannelProgramLevel`, `Contract`, `ListEmail`, `Opportunity`, `Order`, `Product2`, `Solution`.
    pub what: ::sforce::Opt<::sforce::DynamicObject>,
    /// Parent over `AccountId`: `Account`.
    pub account: ::sforce::Opt<Account>,
    /// Parent over `OwnerId`: `User`.
    pub owner: ::sforce::Opt<User>,
    /// Parent over `CreatedById`: `User`.
    pub created_by: ::sforce::Opt<User>,
    /// Parent over `LastModifiedById`: `User`.
    pub last_modified_by: ::sforce::Opt<User>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Event: "Event" in API, base None, subtypes [], object ::sforce::object_info! {
        prefix Some("00U"), described Some(::sforce::Version::with_minor(42, 0)), tooling false;
        field "Id" "id" (18, 0) [Aggregate DefaultedOnCreate Filter Group IdLookup Sort],
        field "WhoId" "reference" (18, 0) [Aggregate Create Filter Group NamePointing Nillable Sort Update] to ["Contact" "Lead"] as "Who",
        field "WhatId" "reference" (18, 0) [Aggregate Create Filter Group NamePointing Nillable Sort Update] to ["Account" "Asset" "AssetRelationship" "Campaign" "Case" "ChannelProgram" "ChannelProgramLevel" "Contract" "ListEmail" "Opportunity" "Order" "Product2" "Solution"] as "What",
        field "WhoCount" "int" (9, 0) [Aggregate Filter Group Nillable Sort],
        field "WhatCount" "int" (9, 0) [Aggregate Filter Group Nillable Sort],
        field "Subject" "combobox" (255, 0) [Aggregate Create Filter NameField Nillable Sort Update],
        field "Location" "string" (255, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "ActivityDateTime" "datetime" (0, 0) [Aggregate Create Filter Nillable Sort Update],
        field "ActivityDate" "date" (0, 0) [Create Filter Group Nillable Sort Update],
        field "DurationInMinutes" "int" (8, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "StartDateTime" "datetime" (0, 0) [Aggregate Create Filter Nillable Sort Update],
        field "EndDateTime" "datetime" (0, 0) [Aggregate Create Filter Nillable Sort Update],
        field "Description" "textarea" (32000, 0) [Create Nillable Update],
        field "AccountId" "reference" (18, 0) [Aggregate Filter Group Nillable Sort] to ["Account"] as "Account",
        field "OwnerId" "reference" (18, 0) [Aggregate Create DefaultedOnCreate Filter Group NamePointing Sort Update] to ["User"] as "Owner",
        field "Type" "picklist" (40, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "IsPrivate" "boolean" (0, 0) [Create DefaultedOnCreate Filter Group Sort Update],
        field "ShowAs" "picklist" (40, 0) [Aggregate Create DefaultedOnCreate Filter Group Nillable RestrictedPicklist Sort Update],
        field "IsDeleted" "boolean" (0, 0) [DefaultedOnCreate Filter Group Sort],
        field "IsChild" "boolean" (0, 0) [DefaultedOnCreate Filter Group Sort],
        field "IsGroupEvent" "boolean" (0, 0) [DefaultedOnCreate Filter Group Sort],
        field "GroupEventType" "picklist" (40, 0) [Aggregate DefaultedOnCreate Filter Group Nillable RestrictedPicklist Sort],
        field "CreatedDate" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        field "CreatedById" "reference" (18, 0) [Aggregate DefaultedOnCreate Filter Group Sort] to ["User"] as "CreatedBy",
        field "LastModifiedDate" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        field "LastModifiedById" "reference" (18, 0) [Aggregate DefaultedOnCreate Filter Group Sort] to ["User"] as "LastModifiedBy",
        field "SystemModstamp" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        field "IsArchived" "boolean" (0, 0) [DefaultedOnCreate Filter Group Sort],
        field "RecurrenceActivityId" "reference" (18, 0) [Aggregate Filter Group Nillable Sort] to ["Event"] as "",
        field "IsRecurrence" "boolean" (0, 0) [Create DefaultedOnCreate Filter Group Sort],
        field "RecurrenceStartDateTime" "datetime" (0, 0) [Aggregate Create Filter Nillable Sort Update],
        field "RecurrenceEndDateOnly" "date" (0, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "RecurrenceTimeZoneSidKey" "picklist" (40, 0) [Aggregate Create Filter Group Nillable RestrictedPicklist Sort Update],
        field "RecurrenceType" "picklist" (40, 0) [Aggregate Create Filter Group Nillable RestrictedPicklist Sort Update],
        field "RecurrenceInterval" "int" (9, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "RecurrenceDayOfWeekMask" "int" (9, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "RecurrenceDayOfMonth" "int" (9, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "RecurrenceInstance" "picklist" (40, 0) [Aggregate Create Filter Group Nillable RestrictedPicklist Sort Update],
        field "RecurrenceMonthOfYear" "picklist" (40, 0) [Aggregate Create Filter Group Nillable RestrictedPicklist Sort Update],
        field "ReminderDateTime" "datetime" (0, 0) [Aggregate Create Filter Nillable Sort Update],
        field "IsReminderSet" "boolean" (0, 0) [Create DefaultedOnCreate Filter Group Sort Update],
        field "EventSubtype" "picklist" (40, 0) [Aggregate Create Filter Group Nillable RestrictedPicklist Sort],
        child "AcceptedEventRelations" "AcceptedEventRelation" "EventId",
        child "AttachedContentDocuments" "AttachedContentDocument" "LinkedEntityId",
        child "Attachments" "Attachment" "ParentId",
        child "CombinedAttachments" "CombinedAttachment" "ParentId",
        child "ContentDocumentLinks" "ContentDocumentLink" "LinkedEntityId",
        child "DeclinedEventRelations" "DeclinedEventRelation" "EventId",
        child "FeedSubscriptionsForEntity" "EntitySubscription" "ParentId",
        child "RecurringEvents" "Event" "RecurrenceActivityId" of Event,
        child "Feeds" "EventFeed" "ParentId",
        child "EventRelations" "EventRelation" "EventId",
        child "EventWhoRelations" "EventWhoRelation" "EventId",
        child "ParentEntities" "NetworkActivityAudit" "ParentEntityId",
        child "TopicAssignments" "TopicAssignment" "EntityId",
        child "UndecidedEventRelations" "UndecidedEventRelation" "EventId",
    };
    opt Id id "Id",
    nil Id who_id "WhoId",
    nil Id what_id "WhatId",
    nil Int who_count "WhoCount",
    nil Int what_count "WhatCount",
    nil Text subject "Subject",
    nil Text location "Location",
    nil DateTime activity_date_time "ActivityDateTime",
    nil Date activity_date "ActivityDate",
    nil Int duration_in_minutes "DurationInMinutes",
    nil DateTime start_date_time "StartDateTime",
    nil DateTime end_date_time "EndDateTime",
    nil Text description "Description",
    nil Id account_id "AccountId",
    opt Id owner_id "OwnerId",
    nil Pick(EventType) r#type "Type",
    opt Flag is_private "IsPrivate",
    nil Pick(EventShowAs) show_as "ShowAs",
    opt Flag is_deleted "IsDeleted",
    opt Flag is_child "IsChild",
    opt Flag is_group_event "IsGroupEvent",
    nil Pick(EventGroupEventType) group_event_type "GroupEventType",
    opt DateTime created_date "CreatedDate",
    opt Id created_by_id "CreatedById",
    opt DateTime last_modified_date "LastModifiedDate",
    opt Id last_modified_by_id "LastModifiedById",
    opt DateTime system_modstamp "SystemModstamp",
    opt Flag is_archived "IsArchived",
    nil Id recurrence_activity_id "RecurrenceActivityId",
    opt Flag is_recurrence "IsRecurrence",
    nil DateTime recurrence_start_date_time "RecurrenceStartDateTime",
    nil Date recurrence_end_date_only "RecurrenceEndDateOnly",
    nil Pick(EventRecurrenceTimeZoneSidKey) recurrence_time_zone_sid_key "RecurrenceTimeZoneSidKey",
    nil Pick(EventRecurrenceType) recurrence_type "RecurrenceType",
    nil Int recurrence_interval "RecurrenceInterval",
    nil Int recurrence_day_of_week_mask "RecurrenceDayOfWeekMask",
    nil Int recurrence_day_of_month "RecurrenceDayOfMonth",
    nil Pick(EventRecurrenceInstance) recurrence_instance "RecurrenceInstance",
    nil Pick(EventRecurrenceMonthOfYear) recurrence_month_of_year "RecurrenceMonthOfYear",
    nil DateTime reminder_date_time "ReminderDateTime",
    opt Flag is_reminder_set "IsReminderSet",
    nil Pick(EventEventSubtype) event_subtype "EventSubtype",
    nil OneOf(::sforce::DynamicObject) who "Who",
    nil OneOf(::sforce::DynamicObject) what "What",
    nil One(Account) account "Account",
    nil One(User) owner "Owner",
    nil One(User) created_by "CreatedBy",
    nil One(User) last_modified_by "LastModifiedBy",
}

impl Event {
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
    /// `WhatId`: reference to Account, Asset, AssetRelationship, Campaign, Case, ChannelProgram, ChannelProgramLevel, Contract, ListEmail, Opportunity, Order, Product2, Solution. *Aggregate, Create, Filter, Group, Namepointing, Nillable, Sort, Update*.
    pub const WHAT_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("WhatId");
    /// `WhoCount`: int. *Aggregate, Filter, Group, Nillable, Sort*.
    pub const WHO_COUNT: ::sforce::Field<
        Self,
        i32,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("WhoCount");
    /// `WhatCount`: int. *Aggregate, Filter, Group, Nillable, Sort*.
    pub const WHAT_COUNT: ::sforce::Field<
        Self,
        i32,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("WhatCount");
    /// `Subject`: combobox(255). *Aggregate, Create, Filter, Name field, Nillable, Sort, Update*.
    pub const SUBJECT: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Subject");
    /// `Location`: string(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const LOCATION: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Location");
    /// `ActivityDateTime`: datetime. *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub const ACTIVITY_DATE_TIME: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { CREATE | UPDATE | FILTER | SORT | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ActivityDateTime");
    /// `ActivityDate`: date. *Create, Filter, Group, Nillable, Sort, Update*.
    pub const ACTIVITY_DATE: ::sforce::Field<
        Self,
        ::sforce::Date,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE },
    > = ::sforce::Field::new("ActivityDate");
    /// `DurationInMinutes`: int. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const DURATION_IN_MINUTES: ::sforce::Field<
        Self,
        i32,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("DurationInMinutes");
    /// `StartDateTime`: datetime. *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub const START_DATE_TIME: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { CREATE | UPDATE | FILTER | SORT | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("StartDateTime");
    /// `EndDateTime`: datetime. *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub const END_DATE_TIME: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { CREATE | UPDATE | FILTER | SORT | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("EndDateTime");
    /// `Description`: textarea(32000). *Create, Nillable, Update*.
    pub const DESCRIPTION: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | NILLABLE },
    > = ::sforce::Field::new("Description");
    /// `AccountId`: reference to Account. *Aggregate, Filter, Group, Nillable, Sort*.
    pub const ACCOUNT_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("AccountId");
    /// `OwnerId`: reference to User. *Aggregate, Create, Defaulted on create, Filter, Group, Namepointing, Sort, Update*.
    pub const OWNER_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("OwnerId");
    /// `Type`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const TYPE: ::sforce::Field<
        Self,
        ::sforce::Pick<EventType, ::sforce::Open>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Type");
    /// `IsPrivate`: boolean. *Create, Defaulted on create, Filter, Group, Sort, Update*.
    pub const IS_PRIVATE: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP },
    > = ::sforce::Field::new("IsPrivate");
    /// `ShowAs`: picklist(40). *Aggregate, Create, Defaulted on create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub const SHOW_AS: ::sforce::Field<
        Self,
        ::sforce::Pick<EventShowAs>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ShowAs");
    /// `IsDeleted`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub const IS_DELETED: ::sforce::Field<Self, bool, { FILTER | SORT | GROUP }> = ::sforce::Field::new(
        "IsDeleted",
    );
    /// `IsChild`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub const IS_CHILD: ::sforce::Field<Self, bool, { FILTER | SORT | GROUP }> = ::sforce::Field::new(
        "IsChild",
    );
    /// `IsGroupEvent`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub const IS_GROUP_EVENT: ::sforce::Field<Self, bool, { FILTER | SORT | GROUP }> = ::sforce::Field::new(
        "IsGroupEvent",
    );
    /// `GroupEventType`: picklist(40). *Aggregate, Defaulted on create, Filter, Group, Nillable, Restricted picklist, Sort*.
    pub const GROUP_EVENT_TYPE: ::sforce::Field<
        Self,
        ::sforce::Pick<EventGroupEventType>,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("GroupEventType");
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
    /// `RecurrenceActivityId`: reference to Event. *Aggregate, Filter, Group, Nillable, Sort*.
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
    /// `RecurrenceStartDateTime`: datetime. *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub const RECURRENCE_START_DATE_TIME: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { CREATE | UPDATE | FILTER | SORT | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("RecurrenceStartDateTime");
    /// `RecurrenceEndDateOnly`: date. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const RECURRENCE_END_DATE_ONLY: ::sforce::Field<
        Self,
        ::sforce::Date,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("RecurrenceEndDateOnly");
    /// `RecurrenceTimeZoneSidKey`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub const RECURRENCE_TIME_ZONE_SID_KEY: ::sforce::Field<
        Self,
        ::sforce::Pick<EventRecurrenceTimeZoneSidKey>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("RecurrenceTimeZoneSidKey");
    /// `RecurrenceType`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub const RECURRENCE_TYPE: ::sforce::Field<
        Self,
        ::sforce::Pick<EventRecurrenceType>,
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
        ::sforce::Pick<EventRecurrenceInstance>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("RecurrenceInstance");
    /// `RecurrenceMonthOfYear`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub const RECURRENCE_MONTH_OF_YEAR: ::sforce::Field<
        Self,
        ::sforce::Pick<EventRecurrenceMonthOfYear>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("RecurrenceMonthOfYear");
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
    /// `EventSubtype`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort*.
    pub const EVENT_SUBTYPE: ::sforce::Field<
        Self,
        ::sforce::Pick<EventEventSubtype>,
        { CREATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("EventSubtype");
    /// Parent over `WhoId`: `Contact`, `Lead`.
    pub const WHO: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "Who",
    );
    /// Parent over `WhatId`: `Account`, `Asset`, `AssetRelationship`, `Campaign`, `Case`, `ChannelProgram`, `ChannelProgramLevel`, `Contract`, `ListEmail`, `Opportunity`, `Order`, `Product2`, `Solution`.
    pub const WHAT: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "What",
    );
    /// Parent over `AccountId`: `Account`.
    pub const ACCOUNT: ::sforce::Parent<Self, Account> = ::sforce::Parent::new(
        "Account",
    );
    /// Parent over `OwnerId`: `User`.
    pub const OWNER: ::sforce::Parent<Self, User> = ::sforce::Parent::new("Owner");
    /// Parent over `CreatedById`: `User`.
    pub const CREATED_BY: ::sforce::Parent<Self, User> = ::sforce::Parent::new(
        "CreatedBy",
    );
    /// Parent over `LastModifiedById`: `User`.
    pub const LAST_MODIFIED_BY: ::sforce::Parent<Self, User> = ::sforce::Parent::new(
        "LastModifiedBy",
    );
    /// Children: `AcceptedEventRelation` over its `EventId`.
    pub const ACCEPTED_EVENT_RELATIONS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "AcceptedEventRelations",
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
    /// Children: `DeclinedEventRelation` over its `EventId`.
    pub const DECLINED_EVENT_RELATIONS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "DeclinedEventRelations",
    );
    /// Children: `EntitySubscription` over its `ParentId`.
    pub const FEED_SUBSCRIPTIONS_FOR_ENTITY: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("FeedSubscriptionsForEntity");
    /// Children: `Event` over its `RecurrenceActivityId`.
    pub const RECURRING_EVENTS: ::sforce::Child<Self, Event> = ::sforce::Child::new(
        "RecurringEvents",
    );
    /// Children: `EventFeed` over its `ParentId`.
    pub const FEEDS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Feeds",
    );
    /// Children: `EventRelation` over its `EventId`.
    pub const EVENT_RELATIONS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "EventRelations",
    );
    /// Children: `EventWhoRelation` over its `EventId`.
    pub const EVENT_WHO_RELATIONS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "EventWhoRelations",
    );
    /// Children: `NetworkActivityAudit` over its `ParentEntityId`.
    pub const PARENT_ENTITIES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ParentEntities",
    );
    /// Children: `TopicAssignment` over its `EntityId`.
    pub const TOPIC_ASSIGNMENTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "TopicAssignments",
    );
    /// Children: `UndecidedEventRelation` over its `EventId`.
    pub const UNDECIDED_EVENT_RELATIONS: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("UndecidedEventRelations");
}
impl ::sforce::SObject for Event {
    fn record_id(&self) -> ::std::option::Option<::sforce::Id> {
        self.id
    }
}
impl ::sforce::CanCreate for Event {}
impl ::sforce::CanRetrieve for Event {}
impl ::sforce::CanUpdate for Event {}
impl ::sforce::CanUpsert for Event {}
impl ::sforce::CanDelete for Event {}
impl ::sforce::CanUndelete for Event {}
impl ::sforce::CanQuery for Event {}
impl ::sforce::CanSearch for Event {}

::sforce::enumeration! {
    /// Values of `Event.Type`.
    pub enum EventType {
        Email = "Email",
        Meeting = "Meeting",
        Other = "Other",
        Call = "Call",
    }
}

::sforce::enumeration! {
    /// Values of `Event.ShowAs`.
    pub enum EventShowAs {
        Busy = "Busy",
        OutOfOffice = "OutOfOffice",
        Free = "Free",
    }
}

::sforce::enumeration! {
    /// Values of `Event.GroupEventType`.
    pub enum EventGroupEventType {
        N0 = "0",
        N1 = "1",
        N2 = "2",
        N3 = "3",
    }
}

::sforce::enumeration! {
    /// Values of `Event.RecurrenceTimeZoneSidKey`.
    pub enum EventRecurrenceTimeZoneSidKey {
        PacificKiritimati = "Pacific/Kiritimati",
        PacificEnderbury = "Pacific/Enderbury",
        PacificTongatapu = "Pacific/Tongatapu",
        PacificChatham = "Pacific/Chatham",
        AsiaKamchatka = "Asia/Kamchatka",
        PacificAuckland = "Pacific/Auckland",
        PacificFiji = "Pacific/Fiji",
        PacificGuadalcanal = "Pacific/Guadalcanal",
        PacificNorfolk = "Pacific/Norfolk",
        AustraliaLordHowe = "Australia/Lord_Howe",
        AustraliaBrisbane = "Australia/Brisbane",
        AustraliaSydney = "Australia/Sydney",
        AustraliaAdelaide = "Australia/Adelaide",
        AustraliaDarwin = "Australia/Darwin",
        AsiaSeoul = "Asia/Seoul",
        AsiaTokyo = "Asia/Tokyo",
        AsiaHongKong = "Asia/Hong_Kong",
        AsiaKualaLumpur = "Asia/Kuala_Lumpur",
        AsiaManila = "Asia/Manila",
        AsiaShanghai = "Asia/Shanghai",
        AsiaSingapore = "Asia/Singapore",
        AsiaTaipei = "Asia/Taipei",
        AustraliaPerth = "Australia/Perth",
        AsiaBangkok = "Asia/Bangkok",
        AsiaHoChiMinh = "Asia/Ho_Chi_Minh",
        AsiaJakarta = "Asia/Jakarta",
        AsiaRangoon = "Asia/Rangoon",
        AsiaDhaka = "Asia/Dhaka",
        AsiaKathmandu = "Asia/Kathmandu",
        AsiaColombo = "Asia/Colombo",
        AsiaKolkata = "Asia/Kolkata",
        AsiaKarachi = "Asia/Karachi",
        AsiaTashkent = "Asia/Tashkent",
        AsiaYekaterinburg = "Asia/Yekaterinburg",
        AsiaKabul = "Asia/Kabul",
        AsiaTehran = "Asia/Tehran",
        AsiaBaku = "Asia/Baku",
        AsiaDubai = "Asia/Dubai",
        AsiaTbilisi = "Asia/Tbilisi",
        AsiaYerevan = "Asia/Yerevan",
        AfricaNairobi = "Africa/Nairobi",
        AsiaBaghdad = "Asia/Baghdad",
        AsiaBeirut = "Asia/Beirut",
        AsiaJerusalem = "Asia/Jerusalem",
        AsiaKuwait = "Asia/Kuwait",
        AsiaRiyadh = "Asia/Riyadh",
        EuropeAthens = "Europe/Athens",
        EuropeBucharest = "Europe/Bucharest",
        EuropeHelsinki = "Europe/Helsinki",
        EuropeIstanbul = "Europe/Istanbul",
        EuropeMinsk = "Europe/Minsk",
        EuropeMoscow = "Europe/Moscow",
        AfricaCairo = "Africa/Cairo",
        AfricaJohannesburg = "Africa/Johannesburg",
        EuropeAmsterdam = "Europe/Amsterdam",
        EuropeBerlin = "Europe/Berlin",
        EuropeBrussels = "Europe/Brussels",
        EuropeParis = "Europe/Paris",
        EuropePrague = "Europe/Prague",
        EuropeRome = "Europe/Rome",
        AfricaAlgiers = "Africa/Algiers",
        AfricaCasablanca = "Africa/Casablanca",
        EuropeDublin = "Europe/Dublin",
        EuropeLisbon = "Europe/Lisbon",
        EuropeLondon = "Europe/London",
        AmericaScoresbysund = "America/Scoresbysund",
        AtlanticAzores = "Atlantic/Azores",
        Gmt = "GMT",
        AtlanticCapeVerde = "Atlantic/Cape_Verde",
        AtlanticSouthGeorgia = "Atlantic/South_Georgia",
        AmericaStJohns = "America/St_Johns",
        AmericaArgentinaBuenosAires = "America/Argentina/Buenos_Aires",
        AmericaHalifax = "America/Halifax",
        AmericaSaoPaulo = "America/Sao_Paulo",
        AtlanticBermuda = "Atlantic/Bermuda",
        AmericaCaracas = "America/Caracas",
        AmericaIndianaIndianapolis = "America/Indiana/Indianapolis",
        AmericaNewYork = "America/New_York",
        AmericaPuertoRico = "America/Puerto_Rico",
        AmericaSantiago = "America/Santiago",
        AmericaBogota = "America/Bogota",
        AmericaChicago = "America/Chicago",
        AmericaLima = "America/Lima",
        AmericaMexicoCity = "America/Mexico_City",
        AmericaPanama = "America/Panama",
        AmericaDenver = "America/Denver",
        AmericaElSalvador = "America/El_Salvador",
        AmericaMazatlan = "America/Mazatlan",
        AmericaLosAngeles = "America/Los_Angeles",
        AmericaPhoenix = "America/Phoenix",
        AmericaTijuana = "America/Tijuana",
        AmericaAnchorage = "America/Anchorage",
        PacificPitcairn = "Pacific/Pitcairn",
        AmericaAdak = "America/Adak",
        PacificGambier = "Pacific/Gambier",
        PacificMarquesas = "Pacific/Marquesas",
        PacificHonolulu = "Pacific/Honolulu",
        PacificNiue = "Pacific/Niue",
        PacificPagoPago = "Pacific/Pago_Pago",
    }
}

::sforce::enumeration! {
    /// Values of `Event.RecurrenceType`.
    pub enum EventRecurrenceType {
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
    /// Values of `Event.RecurrenceInstance`.
    pub enum EventRecurrenceInstance {
        First = "First",
        Second = "Second",
        Third = "Third",
        Fourth = "Fourth",
        Last = "Last",
    }
}

::sforce::enumeration! {
    /// Values of `Event.RecurrenceMonthOfYear`.
    pub enum EventRecurrenceMonthOfYear {
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
    /// Values of `Event.EventSubtype`.
    pub enum EventEventSubtype {
        Event = "Event",
    }
}
