// Made by `cargo xtask generate` from describe 42.0, 48.0, 58.0, 60.0, 65.0 and enterprise 58.0 and reference 58.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `Opportunity`, described at 48.0.
#[derive(Default)]
pub struct Opportunity {
    /// `Id`: id. *Aggregate, Defaulted on create, Filter, Group, idLookup, Sort*.
    pub id: Option<::sforce::Id>,
    /// `IsDeleted`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub is_deleted: Option<bool>,
    /// `AccountId`: reference to Account. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub account_id: Option<::sforce::Id>,
    /// `IsPrivate`: boolean. *Create, Defaulted on create, Filter, Group, Sort, Update*.
    pub is_private: Option<bool>,
    /// `Name`: string(120). *Aggregate, Create, Filter, Group, idLookup, Name field, Sort, Update*.
    pub name: Option<String>,
    /// `Description`: textarea(32000). *Create, Nillable, Update*.
    pub description: Option<String>,
    /// `StageName`: picklist(40). *Aggregate, Create, Filter, Group, Sort, Update*.
    pub stage_name: ::sforce::Pick<OpportunityStageName, ::sforce::Open>,
    /// `Amount`: currency(18, 2). *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub amount: Option<::sforce::Number>,
    /// `Probability`: percent(3, 0). *Aggregate, Create, Defaulted on create, Filter, Nillable, Sort, Update*.
    pub probability: Option<::sforce::Number>,
    /// `ExpectedRevenue`: currency(18, 2). *Aggregate, Filter, Nillable, Sort*.
    pub expected_revenue: Option<::sforce::Number>,
    /// `TotalOpportunityQuantity`: double(18, 2). *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub total_opportunity_quantity: Option<::sforce::Number>,
    /// `CloseDate`: date. *Aggregate, Create, Filter, Group, Sort, Update*.
    pub close_date: Option<::sforce::Date>,
    /// `Type`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub r#type: ::sforce::Pick<OpportunityType, ::sforce::Open>,
    /// `NextStep`: string(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub next_step: Option<String>,
    /// `LeadSource`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub lead_source: ::sforce::Pick<OpportunityLeadSource, ::sforce::Open>,
    /// `IsClosed`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub is_closed: Option<bool>,
    /// `IsWon`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub is_won: Option<bool>,
    /// `ForecastCategory`: picklist(40). *Aggregate, Filter, Group, Restricted picklist, Sort*.
    pub forecast_category: ::sforce::Pick<OpportunityForecastCategory>,
    /// `ForecastCategoryName`: picklist(40). *Aggregate, Create, Defaulted on create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub forecast_category_name: ::sforce::Pick<OpportunityForecastCategoryName>,
    /// `CampaignId`: reference to Campaign. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub campaign_id: Option<::sforce::Id>,
    /// `HasOpportunityLineItem`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub has_opportunity_line_item: Option<bool>,
    /// `Pricebook2Id`: reference to Pricebook2. *Aggregate, Create, Defaulted on create, Filter, Group, Nillable, Sort, Update*.
    pub pricebook2_id: Option<::sforce::Id>,
    /// `OwnerId`: reference to User. *Aggregate, Create, Defaulted on create, Filter, Group, Sort, Update*.
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
    /// `LastActivityDate`: date. *Aggregate, Filter, Group, Nillable, Sort*.
    pub last_activity_date: Option<::sforce::Date>,
    /// `FiscalQuarter`: int. *Aggregate, Filter, Group, Nillable, Sort*.
    pub fiscal_quarter: Option<i32>,
    /// `FiscalYear`: int. *Aggregate, Filter, Group, Nillable, Sort*.
    pub fiscal_year: Option<i32>,
    /// `Fiscal`: string(6). *Aggregate, Filter, Group, Nillable, Sort*.
    pub fiscal: Option<String>,
    /// `ContactId`: reference to Contact. *Aggregate, Create, Filter, Group, Nillable, Sort*.
    pub contact_id: Option<::sforce::Id>,
    /// `LastViewedDate`: datetime. *Aggregate, Filter, Nillable, Sort*.
    pub last_viewed_date: Option<::sforce::DateTime>,
    /// `LastReferencedDate`: datetime. *Aggregate, Filter, Nillable, Sort*.
    pub last_referenced_date: Option<::sforce::DateTime>,
    /// `HasOpenActivity`: boolean. *Defaulted on create, Group*.
    pub has_open_activity: Option<bool>,
    /// `HasOverdueTask`: boolean. *Defaulted on create, Group*.
    pub has_overdue_task: Option<bool>,
    /// Parent over `AccountId`: `Account`.
    pub account: ::sforce::Opt<Account>,
    /// Parent over `CampaignId`: `Campaign`.
    pub campaign: ::sforce::Opt<::sforce::DynamicObject>,
    /// Parent over `Pricebook2Id`: `Pricebook2`.
    pub pricebook2: ::sforce::Opt<::sforce::DynamicObject>,
    /// Parent over `OwnerId`: `User`.
    pub owner: ::sforce::Opt<User>,
    /// Parent over `CreatedById`: `User`.
    pub created_by: ::sforce::Opt<User>,
    /// Parent over `LastModifiedById`: `User`.
    pub last_modified_by: ::sforce::Opt<User>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Opportunity: "Opportunity" in API, base None, subtypes [], object ::sforce::object_info! {
        prefix Some("006"), described Some(::sforce::Version::with_minor(48, 0)), tooling false;
        field "Id" "id" (18, 0) [Aggregate DefaultedOnCreate Filter Group IdLookup Sort],
        field "IsDeleted" "boolean" (0, 0) [DefaultedOnCreate Filter Group Sort],
        field "AccountId" "reference" (18, 0) [Aggregate Create Filter Group Nillable Sort Update] to ["Account"] as "Account",
        field "IsPrivate" "boolean" (0, 0) [Create DefaultedOnCreate Filter Group Sort Update],
        field "Name" "string" (120, 0) [Aggregate Create Filter Group IdLookup NameField Sort Update],
        field "Description" "textarea" (32000, 0) [Create Nillable Update],
        field "StageName" "picklist" (40, 0) [Aggregate Create Filter Group Sort Update],
        field "Amount" "currency" (18, 2) [Aggregate Create Filter Nillable Sort Update],
        field "Probability" "percent" (3, 0) [Aggregate Create DefaultedOnCreate Filter Nillable Sort Update],
        field "ExpectedRevenue" "currency" (18, 2) [Aggregate Filter Nillable Sort],
        field "TotalOpportunityQuantity" "double" (18, 2) [Aggregate Create Filter Nillable Sort Update],
        field "CloseDate" "date" (0, 0) [Aggregate Create Filter Group Sort Update],
        field "Type" "picklist" (40, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "NextStep" "string" (255, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "LeadSource" "picklist" (40, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "IsClosed" "boolean" (0, 0) [DefaultedOnCreate Filter Group Sort],
        field "IsWon" "boolean" (0, 0) [DefaultedOnCreate Filter Group Sort],
        field "ForecastCategory" "picklist" (40, 0) [Aggregate Filter Group RestrictedPicklist Sort],
        field "ForecastCategoryName" "picklist" (40, 0) [Aggregate Create DefaultedOnCreate Filter Group Nillable RestrictedPicklist Sort Update],
        field "CampaignId" "reference" (18, 0) [Aggregate Create Filter Group Nillable Sort Update] to ["Campaign"] as "Campaign",
        field "HasOpportunityLineItem" "boolean" (0, 0) [DefaultedOnCreate Filter Group Sort],
        field "Pricebook2Id" "reference" (18, 0) [Aggregate Create DefaultedOnCreate Filter Group Nillable Sort Update] to ["Pricebook2"] as "Pricebook2",
        field "OwnerId" "reference" (18, 0) [Aggregate Create DefaultedOnCreate Filter Group Sort Update] to ["User"] as "Owner",
        field "CreatedDate" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        field "CreatedById" "reference" (18, 0) [Aggregate DefaultedOnCreate Filter Group Sort] to ["User"] as "CreatedBy",
        field "LastModifiedDate" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        field "LastModifiedById" "reference" (18, 0) [Aggregate DefaultedOnCreate Filter Group Sort] to ["User"] as "LastModifiedBy",
        field "SystemModstamp" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        field "LastActivityDate" "date" (0, 0) [Aggregate Filter Group Nillable Sort],
        field "FiscalQuarter" "int" (8, 0) [Aggregate Filter Group Nillable Sort],
        field "FiscalYear" "int" (8, 0) [Aggregate Filter Group Nillable Sort],
        field "Fiscal" "string" (6, 0) [Aggregate Filter Group Nillable Sort],
        field "ContactId" "reference" (18, 0) [Aggregate Create Filter Group Nillable Sort] to ["Contact"] as "",
        field "LastViewedDate" "datetime" (0, 0) [Aggregate Filter Nillable Sort],
        field "LastReferencedDate" "datetime" (0, 0) [Aggregate Filter Nillable Sort],
        field "HasOpenActivity" "boolean" (0, 0) [DefaultedOnCreate Group],
        field "HasOverdueTask" "boolean" (0, 0) [DefaultedOnCreate Group],
        child "AccountPartners" "AccountPartner" "OpportunityId",
        child "ActivityHistories" "ActivityHistory" "WhatId",
        child "AttachedContentDocuments" "AttachedContentDocument" "LinkedEntityId",
        child "Attachments" "Attachment" "ParentId",
        child "RecordAssociatedGroups" "CollaborationGroupRecord" "RecordId",
        child "CombinedAttachments" "CombinedAttachment" "ParentId",
        child "ContactRequests" "ContactRequest" "WhatId",
        child "ContentDocumentLinks" "ContentDocumentLink" "LinkedEntityId",
        child "Emails" "EmailMessage" "RelatedToId",
        child "FeedSubscriptionsForEntity" "EntitySubscription" "ParentId",
        child "Events" "Event" "WhatId" of Event,
        child "ParentEntities" "NetworkActivityAudit" "ParentEntityId",
        child "Notes" "Note" "ParentId",
        child "NotesAndAttachments" "NoteAndAttachment" "ParentId",
        child "OpenActivities" "OpenActivity" "WhatId",
        child "OpportunityCompetitors" "OpportunityCompetitor" "OpportunityId",
        child "OpportunityContactRoles" "OpportunityContactRole" "OpportunityId" of OpportunityContactRole,
        child "Feeds" "OpportunityFeed" "ParentId",
        child "Histories" "OpportunityFieldHistory" "OpportunityId",
        child "OpportunityHistories" "OpportunityHistory" "OpportunityId",
        child "OpportunityLineItems" "OpportunityLineItem" "OpportunityId",
        child "OpportunityPartnersFrom" "OpportunityPartner" "OpportunityId",
        child "Shares" "OpportunityShare" "OpportunityId",
        child "Partners" "Partner" "OpportunityId",
        child "ProcessInstances" "ProcessInstance" "TargetObjectId",
        child "ProcessSteps" "ProcessInstanceHistory" "TargetObjectId",
        child "RecordActions" "RecordAction" "RecordId",
        child "RecordActionHistories" "RecordActionHistory" "ParentRecordId",
        child "ServiceAppointments" "ServiceAppointment" "ParentRecordId",
        child "Tasks" "Task" "WhatId" of Task,
        child "TopicAssignments" "TopicAssignment" "EntityId",
    };
    opt Id id "Id",
    opt Flag is_deleted "IsDeleted",
    nil Id account_id "AccountId",
    opt Flag is_private "IsPrivate",
    opt Text name "Name",
    nil Text description "Description",
    opt Pick(OpportunityStageName) stage_name "StageName",
    nil Num amount "Amount",
    nil Num probability "Probability",
    nil Num expected_revenue "ExpectedRevenue",
    nil Num total_opportunity_quantity "TotalOpportunityQuantity",
    opt Date close_date "CloseDate",
    nil Pick(OpportunityType) r#type "Type",
    nil Text next_step "NextStep",
    nil Pick(OpportunityLeadSource) lead_source "LeadSource",
    opt Flag is_closed "IsClosed",
    opt Flag is_won "IsWon",
    opt Pick(OpportunityForecastCategory) forecast_category "ForecastCategory",
    nil Pick(OpportunityForecastCategoryName) forecast_category_name "ForecastCategoryName",
    nil Id campaign_id "CampaignId",
    opt Flag has_opportunity_line_item "HasOpportunityLineItem",
    nil Id pricebook2_id "Pricebook2Id",
    opt Id owner_id "OwnerId",
    opt DateTime created_date "CreatedDate",
    opt Id created_by_id "CreatedById",
    opt DateTime last_modified_date "LastModifiedDate",
    opt Id last_modified_by_id "LastModifiedById",
    opt DateTime system_modstamp "SystemModstamp",
    nil Date last_activity_date "LastActivityDate",
    nil Int fiscal_quarter "FiscalQuarter",
    nil Int fiscal_year "FiscalYear",
    nil Text fiscal "Fiscal",
    nil Id contact_id "ContactId",
    nil DateTime last_viewed_date "LastViewedDate",
    nil DateTime last_referenced_date "LastReferencedDate",
    opt Flag has_open_activity "HasOpenActivity",
    opt Flag has_overdue_task "HasOverdueTask",
    nil One(Account) account "Account",
    nil OneOf(::sforce::DynamicObject) campaign "Campaign",
    nil OneOf(::sforce::DynamicObject) pricebook2 "Pricebook2",
    nil One(User) owner "Owner",
    nil One(User) created_by "CreatedBy",
    nil One(User) last_modified_by "LastModifiedBy",
}

impl Opportunity {
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
    /// `AccountId`: reference to Account. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const ACCOUNT_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("AccountId");
    /// `IsPrivate`: boolean. *Create, Defaulted on create, Filter, Group, Sort, Update*.
    pub const IS_PRIVATE: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP },
    > = ::sforce::Field::new("IsPrivate");
    /// `Name`: string(120). *Aggregate, Create, Filter, Group, idLookup, Name field, Sort, Update*.
    pub const NAME: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | KEY | AGGREGATE },
    > = ::sforce::Field::new("Name");
    /// `Description`: textarea(32000). *Create, Nillable, Update*.
    pub const DESCRIPTION: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | NILLABLE },
    > = ::sforce::Field::new("Description");
    /// `StageName`: picklist(40). *Aggregate, Create, Filter, Group, Sort, Update*.
    pub const STAGE_NAME: ::sforce::Field<
        Self,
        ::sforce::Pick<OpportunityStageName, ::sforce::Open>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("StageName");
    /// `Amount`: currency(18, 2). *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub const AMOUNT: ::sforce::Field<
        Self,
        ::sforce::Number,
        { CREATE | UPDATE | FILTER | SORT | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Amount");
    /// `Probability`: percent(3, 0). *Aggregate, Create, Defaulted on create, Filter, Nillable, Sort, Update*.
    pub const PROBABILITY: ::sforce::Field<
        Self,
        ::sforce::Number,
        { CREATE | UPDATE | FILTER | SORT | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Probability");
    /// `ExpectedRevenue`: currency(18, 2). *Aggregate, Filter, Nillable, Sort*.
    pub const EXPECTED_REVENUE: ::sforce::Field<
        Self,
        ::sforce::Number,
        { FILTER | SORT | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ExpectedRevenue");
    /// `TotalOpportunityQuantity`: double(18, 2). *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub const TOTAL_OPPORTUNITY_QUANTITY: ::sforce::Field<
        Self,
        ::sforce::Number,
        { CREATE | UPDATE | FILTER | SORT | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("TotalOpportunityQuantity");
    /// `CloseDate`: date. *Aggregate, Create, Filter, Group, Sort, Update*.
    pub const CLOSE_DATE: ::sforce::Field<
        Self,
        ::sforce::Date,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("CloseDate");
    /// `Type`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const TYPE: ::sforce::Field<
        Self,
        ::sforce::Pick<OpportunityType, ::sforce::Open>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Type");
    /// `NextStep`: string(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const NEXT_STEP: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("NextStep");
    /// `LeadSource`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const LEAD_SOURCE: ::sforce::Field<
        Self,
        ::sforce::Pick<OpportunityLeadSource, ::sforce::Open>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("LeadSource");
    /// `IsClosed`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub const IS_CLOSED: ::sforce::Field<Self, bool, { FILTER | SORT | GROUP }> = ::sforce::Field::new(
        "IsClosed",
    );
    /// `IsWon`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub const IS_WON: ::sforce::Field<Self, bool, { FILTER | SORT | GROUP }> = ::sforce::Field::new(
        "IsWon",
    );
    /// `ForecastCategory`: picklist(40). *Aggregate, Filter, Group, Restricted picklist, Sort*.
    pub const FORECAST_CATEGORY: ::sforce::Field<
        Self,
        ::sforce::Pick<OpportunityForecastCategory>,
        { FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("ForecastCategory");
    /// `ForecastCategoryName`: picklist(40). *Aggregate, Create, Defaulted on create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub const FORECAST_CATEGORY_NAME: ::sforce::Field<
        Self,
        ::sforce::Pick<OpportunityForecastCategoryName>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ForecastCategoryName");
    /// `CampaignId`: reference to Campaign. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const CAMPAIGN_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("CampaignId");
    /// `HasOpportunityLineItem`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub const HAS_OPPORTUNITY_LINE_ITEM: ::sforce::Field<
        Self,
        bool,
        { FILTER | SORT | GROUP },
    > = ::sforce::Field::new("HasOpportunityLineItem");
    /// `Pricebook2Id`: reference to Pricebook2. *Aggregate, Create, Defaulted on create, Filter, Group, Nillable, Sort, Update*.
    pub const PRICEBOOK2_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Pricebook2Id");
    /// `OwnerId`: reference to User. *Aggregate, Create, Defaulted on create, Filter, Group, Sort, Update*.
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
    /// `LastActivityDate`: date. *Aggregate, Filter, Group, Nillable, Sort*.
    pub const LAST_ACTIVITY_DATE: ::sforce::Field<
        Self,
        ::sforce::Date,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("LastActivityDate");
    /// `FiscalQuarter`: int. *Aggregate, Filter, Group, Nillable, Sort*.
    pub const FISCAL_QUARTER: ::sforce::Field<
        Self,
        i32,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("FiscalQuarter");
    /// `FiscalYear`: int. *Aggregate, Filter, Group, Nillable, Sort*.
    pub const FISCAL_YEAR: ::sforce::Field<
        Self,
        i32,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("FiscalYear");
    /// `Fiscal`: string(6). *Aggregate, Filter, Group, Nillable, Sort*.
    pub const FISCAL: ::sforce::Field<
        Self,
        String,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Fiscal");
    /// `ContactId`: reference to Contact. *Aggregate, Create, Filter, Group, Nillable, Sort*.
    pub const CONTACT_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ContactId");
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
    /// `HasOpenActivity`: boolean. *Defaulted on create, Group*.
    pub const HAS_OPEN_ACTIVITY: ::sforce::Field<Self, bool, { GROUP }> = ::sforce::Field::new(
        "HasOpenActivity",
    );
    /// `HasOverdueTask`: boolean. *Defaulted on create, Group*.
    pub const HAS_OVERDUE_TASK: ::sforce::Field<Self, bool, { GROUP }> = ::sforce::Field::new(
        "HasOverdueTask",
    );
    /// Parent over `AccountId`: `Account`.
    pub const ACCOUNT: ::sforce::Parent<Self, Account> = ::sforce::Parent::new(
        "Account",
    );
    /// Parent over `CampaignId`: `Campaign`.
    pub const CAMPAIGN: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "Campaign",
    );
    /// Parent over `Pricebook2Id`: `Pricebook2`.
    pub const PRICEBOOK2: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "Pricebook2",
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
    /// Children: `AccountPartner` over its `OpportunityId`.
    pub const ACCOUNT_PARTNERS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "AccountPartners",
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
    /// Children: `CollaborationGroupRecord` over its `RecordId`.
    pub const RECORD_ASSOCIATED_GROUPS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "RecordAssociatedGroups",
    );
    /// Children: `CombinedAttachment` over its `ParentId`.
    pub const COMBINED_ATTACHMENTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "CombinedAttachments",
    );
    /// Children: `ContactRequest` over its `WhatId`.
    pub const CONTACT_REQUESTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ContactRequests",
    );
    /// Children: `ContentDocumentLink` over its `LinkedEntityId`.
    pub const CONTENT_DOCUMENT_LINKS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ContentDocumentLinks",
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
    /// Children: `NetworkActivityAudit` over its `ParentEntityId`.
    pub const PARENT_ENTITIES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ParentEntities",
    );
    /// Children: `Note` over its `ParentId`.
    pub const NOTES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Notes",
    );
    /// Children: `NoteAndAttachment` over its `ParentId`.
    pub const NOTES_AND_ATTACHMENTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "NotesAndAttachments",
    );
    /// Children: `OpenActivity` over its `WhatId`.
    pub const OPEN_ACTIVITIES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "OpenActivities",
    );
    /// Children: `OpportunityCompetitor` over its `OpportunityId`.
    pub const OPPORTUNITY_COMPETITORS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "OpportunityCompetitors",
    );
    /// Children: `OpportunityContactRole` over its `OpportunityId`.
    pub const OPPORTUNITY_CONTACT_ROLES: ::sforce::Child<Self, OpportunityContactRole> = ::sforce::Child::new(
        "OpportunityContactRoles",
    );
    /// Children: `OpportunityFeed` over its `ParentId`.
    pub const FEEDS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Feeds",
    );
    /// Children: `OpportunityFieldHistory` over its `OpportunityId`.
    pub const HISTORIES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Histories",
    );
    /// Children: `OpportunityHistory` over its `OpportunityId`.
    pub const OPPORTUNITY_HISTORIES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "OpportunityHistories",
    );
    /// Children: `OpportunityLineItem` over its `OpportunityId`.
    pub const OPPORTUNITY_LINE_ITEMS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "OpportunityLineItems",
    );
    /// Children: `OpportunityPartner` over its `OpportunityId`.
    pub const OPPORTUNITY_PARTNERS_FROM: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("OpportunityPartnersFrom");
    /// Children: `OpportunityShare` over its `OpportunityId`.
    pub const SHARES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Shares",
    );
    /// Children: `Partner` over its `OpportunityId`.
    pub const PARTNERS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Partners",
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
    /// Children: `RecordActionHistory` over its `ParentRecordId`.
    pub const RECORD_ACTION_HISTORIES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "RecordActionHistories",
    );
    /// Children: `ServiceAppointment` over its `ParentRecordId`.
    pub const SERVICE_APPOINTMENTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ServiceAppointments",
    );
    /// Children: `Task` over its `WhatId`.
    pub const TASKS: ::sforce::Child<Self, Task> = ::sforce::Child::new("Tasks");
    /// Children: `TopicAssignment` over its `EntityId`.
    pub const TOPIC_ASSIGNMENTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "TopicAssignments",
    );
}
impl ::sforce::SObject for Opportunity {
    fn record_id(&self) -> ::std::option::Option<::sforce::Id> {
        self.id
    }
}
impl ::sforce::CanCreate for Opportunity {}
impl ::sforce::CanRetrieve for Opportunity {}
impl ::sforce::CanUpdate for Opportunity {}
impl ::sforce::CanUpsert for Opportunity {}
impl ::sforce::CanDelete for Opportunity {}
impl ::sforce::CanUndelete for Opportunity {}
impl ::sforce::CanQuery for Opportunity {}
impl ::sforce::CanSearch for Opportunity {}

::sforce::enumeration! {
    /// Values of `Opportunity.StageName`.
    pub enum OpportunityStageName {
        Prospecting = "Prospecting",
        Qualification = "Qualification",
        NeedsAnalysis = "Needs Analysis",
        ValueProposition = "Value Proposition",
        IdDecisionMakers = "Id. Decision Makers",
        PerceptionAnalysis = "Perception Analysis",
        ProposalPriceQuote = "Proposal/Price Quote",
        NegotiationReview = "Negotiation/Review",
        ClosedWon = "Closed Won",
        ClosedLost = "Closed Lost",
    }
}

::sforce::enumeration! {
    /// Values of `Opportunity.Type`.
    pub enum OpportunityType {
        ExistingCustomerUpgrade = "Existing Customer - Upgrade",
        ExistingCustomerReplacement = "Existing Customer - Replacement",
        ExistingCustomerDowngrade = "Existing Customer - Downgrade",
        NewCustomer = "New Customer",
    }
}

::sforce::enumeration! {
    /// Values of `Opportunity.LeadSource`.
    pub enum OpportunityLeadSource {
        Web = "Web",
        PhoneInquiry = "Phone Inquiry",
        PartnerReferral = "Partner Referral",
        PurchasedList = "Purchased List",
        Other = "Other",
    }
}

::sforce::enumeration! {
    /// Values of `Opportunity.ForecastCategory`.
    pub enum OpportunityForecastCategory {
        Omitted = "Omitted",
        Pipeline = "Pipeline",
        BestCase = "BestCase",
        Forecast = "Forecast",
        Closed = "Closed",
    }
}

::sforce::enumeration! {
    /// Values of `Opportunity.ForecastCategoryName`.
    pub enum OpportunityForecastCategoryName {
        Omitted = "Omitted",
        Pipeline = "Pipeline",
        BestCase = "Best Case",
        Commit = "Commit",
        Closed = "Closed",
    }
}
