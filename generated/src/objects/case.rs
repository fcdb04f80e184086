// Made by `cargo xtask generate` from describe 42.0, 48.0, 58.0, 60.0, 65.0 and enterprise 58.0 and reference 58.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `Case`, described at 42.0.
#[derive(Default)]
pub struct Case {
    /// `Id`: id. *Aggregate, Defaulted on create, Filter, Group, idLookup, Sort*.
    pub id: Option<::sforce::Id>,
    /// `IsDeleted`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub is_deleted: Option<bool>,
    /// `CaseNumber`: string(30). *Aggregate, Autonumber, Defaulted on create, Filter, idLookup, Name field, Sort*.
    pub case_number: Option<String>,
    /// `ContactId`: reference to Contact. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub contact_id: Option<::sforce::Id>,
    /// `AccountId`: reference to Account. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub account_id: Option<::sforce::Id>,
    /// `SuppliedName`: string(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub supplied_name: Option<String>,
    /// `SuppliedEmail`: email(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub supplied_email: Option<String>,
    /// `SuppliedPhone`: string(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub supplied_phone: Option<String>,
    /// `SuppliedCompany`: string(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub supplied_company: Option<String>,
    /// `Type`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub r#type: Option<String>,
    /// `Status`: picklist(40). *Aggregate, Create, Defaulted on create, Filter, Group, Nillable, Sort, Update*.
    pub status: ::sforce::Pick<CaseStatus, ::sforce::Open>,
    /// `Reason`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub reason: ::sforce::Pick<CaseReason, ::sforce::Open>,
    /// `Origin`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub origin: ::sforce::Pick<CaseOrigin, ::sforce::Open>,
    /// `Subject`: string(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub subject: Option<String>,
    /// `Description`: textarea(32000). *Create, Nillable, Update*.
    pub description: Option<String>,
    /// `IsClosed`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub is_closed: Option<bool>,
    /// `ClosedDate`: datetime. *Aggregate, Filter, Nillable, Sort*.
    pub closed_date: Option<::sforce::DateTime>,
    /// `OwnerId`: reference to Group, User. *Aggregate, Create, Defaulted on create, Filter, Group, Namepointing, Sort, Update*.
    pub owner_id: Option<::sforce::Id>,
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
    /// `ContactPhone`: phone(40). *Aggregate, Filter, Group, Nillable, Sort*.
    pub contact_phone: Option<String>,
    /// `ContactMobile`: phone(40). *Aggregate, Filter, Group, Nillable, Sort*.
    pub contact_mobile: Option<String>,
    /// `ContactEmail`: email(80). *Aggregate, Filter, Group, Nillable, Sort*.
    pub contact_email: Option<String>,
    /// `ContactFax`: phone(40). *Aggregate, Filter, Group, Nillable, Sort*.
    pub contact_fax: Option<String>,
    /// `LastViewedDate`: datetime. *Aggregate, Filter, Nillable, Sort*.
    pub last_viewed_date: Option<::sforce::DateTime>,
    /// `LastReferencedDate`: datetime. *Aggregate, Filter, Nillable, Sort*.
    pub last_referenced_date: Option<::sforce::DateTime>,
    /// Parent over `ContactId`: `Contact`.
    pub contact: ::sforce::Opt<Contact>,
    /// Parent over `AccountId`: `Account`.
    pub account: ::sforce::Opt<Account>,
    /// Parent over `OwnerId`: `Group`, `User`.
    pub owner: ::sforce::Opt<::sforce::DynamicObject>,
    /// Parent over `CreatedById`: `User`.
    pub created_by: ::sforce::Opt<User>,
    /// Parent over `LastModifiedById`: `User`.
    pub last_modified_by: ::sforce::Opt<User>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Case: "Case" in API, base None, subtypes [], object ::sforce::object_info! {
        prefix Some("500"), described Some(::sforce::Version::with_minor(42, 0)), tooling false;
        field "Id" "id" (18, 0) [Aggregate DefaultedOnCreate Filter Group IdLookup Sort],
        field "IsDeleted" "boolean" (0, 0) [DefaultedOnCreate Filter Group Sort],
        field "CaseNumber" "string" (30, 0) [Aggregate Autonumber DefaultedOnCreate Filter IdLookup NameField Sort],
        field "ContactId" "reference" (18, 0) [Aggregate Create Filter Group Nillable Sort Update] to ["Contact"] as "Contact",
        field "AccountId" "reference" (18, 0) [Aggregate Create Filter Group Nillable Sort Update] to ["Account"] as "Account",
        field "SuppliedName" "string" (80, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "SuppliedEmail" "email" (80, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "SuppliedPhone" "string" (40, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "SuppliedCompany" "string" (80, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "Type" "picklist" (40, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "Status" "picklist" (40, 0) [Aggregate Create DefaultedOnCreate Filter Group Nillable Sort Update],
        field "Reason" "picklist" (40, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "Origin" "picklist" (40, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "Subject" "string" (255, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "Description" "textarea" (32000, 0) [Create Nillable Update],
        field "IsClosed" "boolean" (0, 0) [DefaultedOnCreate Filter Group Sort],
        field "ClosedDate" "datetime" (0, 0) [Aggregate Filter Nillable Sort],
        field "OwnerId" "reference" (18, 0) [Aggregate Create DefaultedOnCreate Filter Group NamePointing Sort Update] to ["Group" "User"] as "Owner",
        field "CreatedDate" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        field "CreatedById" "reference" (18, 0) [Aggregate DefaultedOnCreate Filter Group Sort] to ["User"] as "CreatedBy",
        field "LastModifiedDate" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        field "LastModifiedById" "reference" (18, 0) [Aggregate DefaultedOnCreate Filter Group Sort] to ["User"] as "LastModifiedBy",
        field "SystemModstamp" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        field "ContactPhone" "phone" (40, 0) [Aggregate Filter Group Nillable Sort],
        field "ContactMobile" "phone" (40, 0) [Aggregate Filter Group Nillable Sort],
        field "ContactEmail" "email" (80, 0) [Aggregate Filter Group Nillable Sort],
        field "ContactFax" "phone" (40, 0) [Aggregate Filter Group Nillable Sort],
        field "LastViewedDate" "datetime" (0, 0) [Aggregate Filter Nillable Sort],
        field "LastReferencedDate" "datetime" (0, 0) [Aggregate Filter Nillable Sort],
        child "ActivityHistories" "ActivityHistory" "WhatId",
        child "AttachedContentDocuments" "AttachedContentDocument" "LinkedEntityId",
        child "Attachments" "Attachment" "ParentId",
        child "CaseComments" "CaseComment" "ParentId",
        child "CaseContactRoles" "CaseContactRole" "CasesId",
        child "Feeds" "CaseFeed" "ParentId",
        child "Histories" "CaseHistory" "CaseId",
        child "Shares" "CaseShare" "CaseId",
        child "CaseSolutions" "CaseSolution" "CaseId",
        child "TeamMembers" "CaseTeamMember" "ParentId",
        child "TeamTemplateRecords" "CaseTeamTemplateRecord" "ParentId",
        child "RecordAssociatedGroups" "CollaborationGroupRecord" "RecordId",
        child "CombinedAttachments" "CombinedAttachment" "ParentId",
        child "ContentDocumentLinks" "ContentDocumentLink" "LinkedEntityId",
        child "EmailMessages" "EmailMessage" "ParentId",
        child "Emails" "EmailMessage" "RelatedToId",
        child "FeedSubscriptionsForEntity" "EntitySubscription" "ParentId",
        child "Events" "Event" "WhatId" of Event,
        child "EventRelations" "EventRelation" "RelationId",
        child "ParentEntities" "NetworkActivityAudit" "ParentEntityId",
        child "NetworkUserHistoryRecentToRecord" "NetworkUserHistoryRecent" "RecordId",
        child "OpenActivities" "OpenActivity" "WhatId",
        child "ProcessInstances" "ProcessInstance" "TargetObjectId",
        child "ProcessSteps" "ProcessInstanceHistory" "TargetObjectId",
        child "RecordActions" "RecordAction" "RecordId",
        child "Tasks" "Task" "WhatId" of Task,
        child "TaskRelations" "TaskRelation" "RelationId",
        child "TopicAssignments" "TopicAssignment" "EntityId",
    };
    opt Id id "Id",
    opt Flag is_deleted "IsDeleted",
    opt Text case_number "CaseNumber",
    nil Id contact_id "ContactId",
    nil Id account_id "AccountId",
    nil Text supplied_name "SuppliedName",
    nil Text supplied_email "SuppliedEmail",
    nil Text supplied_phone "SuppliedPhone",
    nil Text supplied_company "SuppliedCompany",
    nil Text r#type "Type",
    nil Pick(CaseStatus) status "Status",
    nil Pick(CaseReason) reason "Reason",
    nil Pick(CaseOrigin) origin "Origin",
    nil Text subject "Subject",
    nil Text description "Description",
    opt Flag is_closed "IsClosed",
    nil DateTime closed_date "ClosedDate",
    opt Id owner_id "OwnerId",
    opt DateTime created_date "CreatedDate",
    opt Id created_by_id "CreatedById",
    opt DateTime last_modified_date "LastModifiedDate",
    opt Id last_modified_by_id "LastModifiedById",
    opt DateTime system_modstamp "SystemModstamp",
    nil Text contact_phone "ContactPhone",
    nil Text contact_mobile "ContactMobile",
    nil Text contact_email "ContactEmail",
    nil Text contact_fax "ContactFax",
    nil DateTime last_viewed_date "LastViewedDate",
    nil DateTime last_referenced_date "LastReferencedDate",
    nil One(Contact) contact "Contact",
    nil One(Account) account "Account",
    nil OneOf(::sforce::DynamicObject) owner "Owner",
    nil One(User) created_by "CreatedBy",
    nil One(User) last_modified_by "LastModifiedBy",
}

impl Case {
    /// `Id`: id. *Aggregate, Defaulted on create, Filter, Group, idLookup, Sort*.
    pub const ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | KEY | AGGREGATE },
    > = ::sforce::Field::new("Id");
    /// `IsDeleted`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub const IS_DELETED: ::sforce::Field<Self, bool, { FILTER | SORT | GROUP }> = ::sforce::Field::new(
        "IsDeleted",
    );
    /// `CaseNumber`: string(30). *Aggregate, Autonumber, Defaulted on create, Filter, idLookup, Name field, Sort*.
    pub const CASE_NUMBER: ::sforce::Field<
        Self,
        String,
        { FILTER | SORT | KEY | AGGREGATE },
    > = ::sforce::Field::new("CaseNumber");
    /// `ContactId`: reference to Contact. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const CONTACT_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ContactId");
    /// `AccountId`: reference to Account. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const ACCOUNT_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("AccountId");
    /// `SuppliedName`: string(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const SUPPLIED_NAME: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("SuppliedName");
    /// `SuppliedEmail`: email(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const SUPPLIED_EMAIL: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("SuppliedEmail");
    /// `SuppliedPhone`: string(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const SUPPLIED_PHONE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("SuppliedPhone");
    /// `SuppliedCompany`: string(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const SUPPLIED_COMPANY: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("SuppliedCompany");
    /// `Type`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const TYPE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Type");
    /// `Status`: picklist(40). *Aggregate, Create, Defaulted on create, Filter, Group, Nillable, Sort, Update*.
    pub const STATUS: ::sforce::Field<
        Self,
        ::sforce::Pick<CaseStatus, ::sforce::Open>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Status");
    /// `Reason`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const REASON: ::sforce::Field<
        Self,
        ::sforce::Pick<CaseReason, ::sforce::Open>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Reason");
    /// `Origin`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const ORIGIN: ::sforce::Field<
        Self,
        ::sforce::Pick<CaseOrigin, ::sforce::Open>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Origin");
    /// `Subject`: string(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const SUBJECT: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Subject");
    /// `Description`: textarea(32000). *Create, Nillable, Update*.
    pub const DESCRIPTION: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | NILLABLE },
    > = ::sforce::Field::new("Description");
    /// `IsClosed`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub const IS_CLOSED: ::sforce::Field<Self, bool, { FILTER | SORT | GROUP }> = ::sforce::Field::new(
        "IsClosed",
    );
    /// `ClosedDate`: datetime. *Aggregate, Filter, Nillable, Sort*.
    pub const CLOSED_DATE: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { FILTER | SORT | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ClosedDate");
    /// `OwnerId`: reference to Group, User. *Aggregate, Create, Defaulted on create, Filter, Group, Namepointing, Sort, Update*.
    pub const OWNER_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("OwnerId");
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
    /// `ContactPhone`: phone(40). *Aggregate, Filter, Group, Nillable, Sort*.
    pub const CONTACT_PHONE: ::sforce::Field<
        Self,
        String,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ContactPhone");
    /// `ContactMobile`: phone(40). *Aggregate, Filter, Group, Nillable, Sort*.
    pub const CONTACT_MOBILE: ::sforce::Field<
        Self,
        String,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ContactMobile");
    /// `ContactEmail`: email(80). *Aggregate, Filter, Group, Nillable, Sort*.
    pub const CONTACT_EMAIL: ::sforce::Field<
        Self,
        String,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ContactEmail");
    /// `ContactFax`: phone(40). *Aggregate, Filter, Group, Nillable, Sort*.
    pub const CONTACT_FAX: ::sforce::Field<
        Self,
        String,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ContactFax");
    /// `LastViewedDate`: datetime. *Aggregate, Filter, Nillable, Sort*.
    pub const LAST_VIEWED_DATE: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { FILTER | SORT | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("LastViewedDate");
    /// `LastReferencedDate`: datetime. *Aggregate, Filter, Nillable, Sort*.
    pub const LAST_REFERENCED_DATE: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { FILTER | SORT | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("LastReferencedDate");
    /// Parent over `ContactId`: `Contact`.
    pub const CONTACT: ::sforce::Parent<Self, Contact> = ::sforce::Parent::new(
        "Contact",
    );
    /// Parent over `AccountId`: `Account`.
    pub const ACCOUNT: ::sforce::Parent<Self, Account> = ::sforce::Parent::new(
        "Account",
    );
    /// Parent over `OwnerId`: `Group`, `User`.
    pub const OWNER: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "Owner",
    );
    /// Parent over `CreatedById`: `User`.
    pub const CREATED_BY: ::sforce::Parent<Self, User> = ::sforce::Parent::new(
        "CreatedBy",
    );
    /// Parent over `LastModifiedById`: `User`.
    pub const LAST_MODIFIED_BY: ::sforce::Parent<Self, User> = ::sforce::Parent::new(
        "LastModifiedBy",
    );
    /// Children: `ActivityHistory` over its `WhatId`.
    pub const ACTIVITY_HISTORIES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ActivityHistories",
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
    /// Children: `CaseComment` over its `ParentId`.
    pub const CASE_COMMENTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "CaseComments",
    );
    /// Children: `CaseContactRole` over its `CasesId`.
    pub const CASE_CONTACT_ROLES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "CaseContactRoles",
    );
    /// Children: `CaseFeed` over its `ParentId`.
    pub const FEEDS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Feeds",
    );
    /// Children: `CaseHistory` over its `CaseId`.
    pub const HISTORIES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Histories",
    );
    /// Children: `CaseShare` over its `CaseId`.
    pub const SHARES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Shares",
    );
    /// Children: `CaseSolution` over its `CaseId`.
    pub const CASE_SOLUTIONS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "CaseSolutions",
    );
    /// Children: `CaseTeamMember` over its `ParentId`.
    pub const TEAM_MEMBERS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "TeamMembers",
    );
    /// Children: `CaseTeamTemplateRecord` over its `ParentId`.
    pub const TEAM_TEMPLATE_RECORDS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "TeamTemplateRecords",
    );
    /// Children: `CollaborationGroupRecord` over its `RecordId`.
    pub const RECORD_ASSOCIATED_GROUPS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "RecordAssociatedGroups",
    );
    /// Children: `CombinedAttachment` over its `ParentId`.
    pub const COMBINED_ATTACHMENTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "CombinedAttachments",
    );
    /// Children: `ContentDocumentLink` over its `LinkedEntityId`.
    pub const CONTENT_DOCUMENT_LINKS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ContentDocumentLinks",
    );
    /// Children: `EmailMessage` over its `ParentId`.
    pub const EMAIL_MESSAGES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "EmailMessages",
    );
    /// Children: `EmailMessage` over its `RelatedToId`.
    pub const EMAILS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Emails",
    );
    /// Children: `EntitySubscription` over its `ParentId`.
    pub const FEED_SUBSCRIPTIONS_FOR_ENTITY: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("FeedSubscriptionsForEntity");
    /// Children: `Event` over its `WhatId`.
    pub const EVENTS: ::sforce::Child<Self, Event> = ::sforce::Child::new("Events");
    /// Children: `EventRelation` over its `RelationId`.
    pub const EVENT_RELATIONS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "EventRelations",
    );
    /// Children: `NetworkActivityAudit` over its `ParentEntityId`.
    pub const PARENT_ENTITIES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ParentEntities",
    );
    /// Children: `NetworkUserHistoryRecent` over its `RecordId`.
    pub const NETWORK_USER_HISTORY_RECENT_TO_RECORD: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("NetworkUserHistoryRecentToRecord");
    /// Children: `OpenActivity` over its `WhatId`.
    pub const OPEN_ACTIVITIES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "OpenActivities",
    );
    /// Children: `ProcessInstance` over its `TargetObjectId`.
    pub const PROCESS_INSTANCES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ProcessInstances",
    );
    /// Children: `ProcessInstanceHistory` over its `TargetObjectId`.
    pub const PROCESS_STEPS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ProcessSteps",
    );
    /// Children: `RecordAction` over its `RecordId`.
    pub const RECORD_ACTIONS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "RecordActions",
    );
    /// Children: `Task` over its `WhatId`.
    pub const TASKS: ::sforce::Child<Self, Task> = ::sforce::Child::new("Tasks");
    /// Children: `TaskRelation` over its `RelationId`.
    pub const TASK_RELATIONS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "TaskRelations",
    );
    /// Children: `TopicAssignment` over its `EntityId`.
    pub const TOPIC_ASSIGNMENTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "TopicAssignments",
    );
}
impl ::sforce::SObject for Case {
    fn record_id(&self) -> ::std::option::Option<::sforce::Id> {
        self.id
    }
}
impl ::sforce::CanCreate for Case {}
impl ::sforce::CanRetrieve for Case {}
impl ::sforce::CanUpdate for Case {}
impl ::sforce::CanUpsert for Case {}
impl ::sforce::CanDelete for Case {}
impl ::sforce::CanUndelete for Case {}
impl ::sforce::CanQuery for Case {}
impl ::sforce::CanSearch for Case {}

::sforce::enumeration! {
    /// Values of `Case.Status`.
    pub enum CaseStatus {
        New = "New",
        Open = "Open",
        Closed = "Closed",
    }
}

::sforce::enumeration! {
    /// Values of `Case.Reason`.
    pub enum CaseReason {
        UserDidnTAttendTraining = "User didn't attend training",
        ComplexFunctionality = "Complex functionality",
        ExistingProblem = "Existing problem",
        InstructionsNotClear = "Instructions not clear",
        NewProblem = "New problem",
    }
}

::sforce::enumeration! {
    /// Values of `Case.Origin`.
    pub enum CaseOrigin {
        Email = "Email",
        Phone = "Phone",
        Web = "Web",
    }
}
