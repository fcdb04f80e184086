// Made by `cargo xtask generate` from describe 42.0, 48.0, 58.0, 60.0, 65.0 and enterprise 58.0 and reference 58.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `Lead`, described at 65.0.
#[derive(Default)]
pub struct Lead {
    /// `Id`: id. *Aggregate, Defaulted on create, Filter, Group, idLookup, Sort*.
    pub id: Option<::sforce::Id>,
    /// `IsDeleted`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub is_deleted: Option<bool>,
    /// `MasterRecordId`: reference to Lead. *Aggregate, Filter, Group, Nillable, Sort*.
    pub master_record_id: Option<::sforce::Id>,
    /// `LastName`: string(80). *Aggregate, Create, Filter, Group, Sort, Update*.
    pub last_name: Option<String>,
    /// `FirstName`: string(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub first_name: Option<String>,
    /// `Salutation`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub salutation: ::sforce::Pick<LeadSalutation, ::sforce::Open>,
    /// `Name`: string(121). *Aggregate, Filter, Group, Name field, Sort*.
    pub name: Option<String>,
    /// `Title`: string(128). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub title: Option<String>,
    /// `Company`: string(255). *Aggregate, Create, Filter, Group, Sort, Update*.
    pub company: Option<String>,
    /// `Street`: textarea(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub street: Option<String>,
    /// `City`: string(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub city: Option<String>,
    /// `State`: string(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub state: Option<String>,
    /// `PostalCode`: string(20). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub postal_code: Option<String>,
    /// `Country`: string(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub country: Option<String>,
    /// `StateCode`: picklist(10). *Aggregate, Create, Dependent picklist, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub state_code: ::sforce::Pick<LeadStateCode>,
    /// `CountryCode`: picklist(10). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub country_code: ::sforce::Pick<LeadCountryCode>,
    /// `Latitude`: double(18, 15). *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub latitude: Option<::sforce::Number>,
    /// `Longitude`: double(18, 15). *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub longitude: Option<::sforce::Number>,
    /// `GeocodeAccuracy`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub geocode_accuracy: ::sforce::Pick<LeadGeocodeAccuracy>,
    /// `Address`: address. *Filter, Nillable*.
    pub address: ::sforce::Opt<::sforce::Address>,
    /// `Phone`: phone(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub phone: Option<String>,
    /// `MobilePhone`: phone(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub mobile_phone: Option<String>,
    /// `Fax`: phone(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub fax: Option<String>,
    /// `Email`: email(80). *Aggregate, Create, Filter, Group, idLookup, Nillable, Sort, Update*.
    pub email: Option<String>,
    /// `Website`: url(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub website: Option<String>,
    /// `PhotoUrl`: url(255). *Aggregate, Filter, Group, Nillable, Sort*.
    pub photo_url: Option<String>,
    /// `Description`: textarea(32000). *Create, Nillable, Update*.
    pub description: Option<String>,
    /// `LeadSource`: picklist(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub lead_source: ::sforce::Pick<LeadLeadSource, ::sforce::Open>,
    /// `Status`: picklist(255). *Aggregate, Create, Defaulted on create, Filter, Group, Sort, Update*.
    pub status: ::sforce::Pick<LeadStatus, ::sforce::Open>,
    /// `Industry`: picklist(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub industry: ::sforce::Pick<LeadIndustry, ::sforce::Open>,
    /// `Rating`: picklist(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub rating: ::sforce::Pick<LeadRating, ::sforce::Open>,
    /// `AnnualRevenue`: currency(18, 0). *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub annual_revenue: Option<::sforce::Number>,
    /// `NumberOfEmployees`: int. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub number_of_employees: Option<i32>,
    /// `OwnerId`: reference to Group, User. *Aggregate, Create, Defaulted on create, Filter, Group, Namepointing, Sort, Update*.
    pub owner_id: Option<::sforce::Id>,
    /// `IsConverted`: boolean. *Create, Defaulted on create, Filter, Group, Sort*.
    pub is_converted: Option<bool>,
    /// `ConvertedDate`: date. *Aggregate, Filter, Group, Nillable, Sort*.
    pub converted_date: Option<::sforce::Date>,
    /// `ConvertedAccountId`: reference to Account. *Aggregate, Filter, Group, Nillable, Sort*.
    pub converted_account_id: Option<::sforce::Id>,
    /// `ConvertedContactId`: reference to Contact. *Aggregate, Filter, Group, Nillable, Sort*.
    pub converted_contact_id: Option<::sforce::Id>,
    /// `ConvertedOpportunityId`: reference to Opportunity. *Aggregate, Filter, Group, Nillable, Sort*.
    pub converted_opportunity_id: Option<::sforce::Id>,
    /// `IsUnreadByOwner`: boolean. *Create, Defaulted on create, Filter, Group, Sort, Update*.
    pub is_unread_by_owner: Option<bool>,
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
    /// `LastViewedDate`: datetime. *Aggregate, Filter, Nillable, Sort*.
    pub last_viewed_date: Option<::sforce::DateTime>,
    /// `LastReferencedDate`: datetime. *Aggregate, Filter, Nillable, Sort*.
    pub last_referenced_date: Option<::sforce::DateTime>,
    /// `Jigsaw`: string(20). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub jigsaw: Option<String>,
    /// `JigsawContactId`: string(20). *Aggregate, Filter, Group, Nillable, Sort*.
    pub jigsaw_contact_id: Option<String>,
    /// `CleanStatus`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub clean_status: ::sforce::Pick<LeadCleanStatus>,
    /// `CompanyDunsNumber`: string(9). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub company_duns_number: Option<String>,
    /// `DandbCompanyId`: reference to DandBCompany. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub dandb_company_id: Option<::sforce::Id>,
    /// `EmailBouncedReason`: string(255). *Aggregate, Filter, Group, Nillable, Sort, Update*.
    pub email_bounced_reason: Option<String>,
    /// `EmailBouncedDate`: datetime. *Aggregate, Filter, Nillable, Sort, Update*.
    pub email_bounced_date: Option<::sforce::DateTime>,
    /// `IndividualId`: reference to Individual. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub individual_id: Option<::sforce::Id>,
    /// `IsPriorityRecord`: boolean. *Defaulted on create, Group*.
    pub is_priority_record: Option<bool>,
    /// Parent over `MasterRecordId`: `Lead`.
    pub master_record: ::sforce::Opt<Lead>,
    /// Parent over `OwnerId`: `Group`, `User`.
    pub owner: ::sforce::Opt<::sforce::DynamicObject>,
    /// Parent over `ConvertedAccountId`: `Account`.
    pub converted_account: ::sforce::Opt<Account>,
    /// Parent over `ConvertedContactId`: `Contact`.
    pub converted_contact: ::sforce::Opt<Contact>,
    /// Parent over `ConvertedOpportunityId`: `Opportunity`.
    pub converted_opportunity: ::sforce::Opt<Opportunity>,
    /// Parent over `CreatedById`: `User`.
    pub created_by: ::sforce::Opt<User>,
    /// Parent over `LastModifiedById`: `User`.
    pub last_modified_by: ::sforce::Opt<User>,
    /// Parent over `JigsawContactId`: of a type that only the record tells.
    pub jigsaw_contact: ::sforce::Opt<::sforce::DynamicObject>,
    /// Parent over `DandbCompanyId`: `DandBCompany`.
    pub dandb_company: ::sforce::Opt<::sforce::DynamicObject>,
    /// Parent over `IndividualId`: `Individual`.
    pub individual: ::sforce::Opt<::sforce::DynamicObject>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Lead: "Lead" in API, base None, subtypes [], object ::sforce::object_info! {
        prefix Some("00Q"), described Some(::sforce::Version::with_minor(65, 0)), tooling false;
        field "Id" "id" (18, 0) [Aggregate DefaultedOnCreate Filter Group IdLookup Sort],
        field "IsDeleted" "boolean" (0, 0) [DefaultedOnCreate Filter Group Sort],
        field "MasterRecordId" "reference" (18, 0) [Aggregate Filter Group Nillable Sort] to ["Lead"] as "MasterRecord",
        field "LastName" "string" (80, 0) [Aggregate Create Filter Group Sort Update],
        field "FirstName" "string" (40, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "Salutation" "picklist" (40, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "Name" "string" (121, 0) [Aggregate Filter Group NameField Sort],
        field "Title" "string" (128, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "Company" "string" (255, 0) [Aggregate Create Filter Group Sort Update],
        field "Street" "textarea" (255, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "City" "string" (40, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "State" "string" (80, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "PostalCode" "string" (20, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "Country" "string" (80, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "StateCode" "picklist" (10, 0) [Aggregate Create DependentPicklist Filter Group Nillable RestrictedPicklist Sort Update],
        field "CountryCode" "picklist" (10, 0) [Aggregate Create Filter Group Nillable RestrictedPicklist Sort Update],
        field "Latitude" "double" (18, 15) [Aggregate Create Filter Nillable Sort Update],
        field "Longitude" "double" (18, 15) [Aggregate Create Filter Nillable Sort Update],
        field "GeocodeAccuracy" "picklist" (40, 0) [Aggregate Create Filter Group Nillable RestrictedPicklist Sort Update],
        field "Address" "address" (0, 0) [Filter Nillable],
        field "Phone" "phone" (40, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "MobilePhone" "phone" (40, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "Fax" "phone" (40, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "Email" "email" (80, 0) [Aggregate Create Filter Group IdLookup Nillable Sort Update],
        field "Website" "url" (255, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "PhotoUrl" "url" (255, 0) [Aggregate Filter Group Nillable Sort],
        field "Description" "textarea" (32000, 0) [Create Nillable Update],
        field "LeadSource" "picklist" (255, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "Status" "picklist" (255, 0) [Aggregate Create DefaultedOnCreate Filter Group Sort Update],
        field "Industry" "picklist" (255, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "Rating" "picklist" (255, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "AnnualRevenue" "currency" (18, 0) [Aggregate Create Filter Nillable Sort Update],
        field "NumberOfEmployees" "int" (8, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "OwnerId" "reference" (18, 0) [Aggregate Create DefaultedOnCreate Filter Group NamePointing Sort Update] to ["Group" "User"] as "Owner",
        field "IsConverted" "boolean" (0, 0) [Create DefaultedOnCreate Filter Group Sort],
        field "ConvertedDate" "date" (0, 0) [Aggregate Filter Group Nillable Sort],
        field "ConvertedAccountId" "reference" (18, 0) [Aggregate Filter Group Nillable Sort] to ["Account"] as "ConvertedAccount",
        field "ConvertedContactId" "reference" (18, 0) [Aggregate Filter Group Nillable Sort] to ["Contact"] as "ConvertedContact",
        field "ConvertedOpportunityId" "reference" (18, 0) [Aggregate Filter Group Nillable Sort] to ["Opportunity"] as "ConvertedOpportunity",
        field "IsUnreadByOwner" "boolean" (0, 0) [Create DefaultedOnCreate Filter Group Sort Update],
        field "CreatedDate" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        field "CreatedById" "reference" (18, 0) [Aggregate DefaultedOnCreate Filter Group Sort] to ["User"] as "CreatedBy",
        field "LastModifiedDate" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        field "LastModifiedById" "reference" (18, 0) [Aggregate DefaultedOnCreate Filter Group Sort] to ["User"] as "LastModifiedBy",
        field "SystemModstamp" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        field "LastActivityDate" "date" (0, 0) [Aggregate Filter Group Nillable Sort],
        field "LastViewedDate" "datetime" (0, 0) [Aggregate Filter Nillable Sort],
        field "LastReferencedDate" "datetime" (0, 0) [Aggregate Filter Nillable Sort],
        field "Jigsaw" "string" (20, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "JigsawContactId" "string" (20, 0) [Aggregate Filter Group Nillable Sort],
        field "CleanStatus" "picklist" (40, 0) [Aggregate Create Filter Group Nillable RestrictedPicklist Sort Update],
        field "CompanyDunsNumber" "string" (9, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "DandbCompanyId" "reference" (18, 0) [Aggregate Create Filter Group Nillable Sort Update] to ["DandBCompany"] as "DandbCompany",
        field "EmailBouncedReason" "string" (255, 0) [Aggregate Filter Group Nillable Sort Update],
        field "EmailBouncedDate" "datetime" (0, 0) [Aggregate Filter Nillable Sort Update],
        field "IndividualId" "reference" (18, 0) [Aggregate Create Filter Group Nillable Sort Update] to ["Individual"] as "Individual",
        field "IsPriorityRecord" "boolean" (0, 0) [DefaultedOnCreate Group],
        child "AcceptedEventRelations" "AcceptedEventRelation" "RelationId",
        child "ActivityHistories" "ActivityHistory" "WhoId",
        child "ApprovalSubmissions" "ApprovalSubmission" "RelatedRecordId",
        child "ApprovalWorkItems" "ApprovalWorkItem" "RelatedRecordId",
        child "AttachedContentDocuments" "AttachedContentDocument" "LinkedEntityId",
        child "Attachments" "Attachment" "ParentId",
        child "AuthorizationFormConsents" "AuthorizationFormConsent" "ConsentGiverId",
        child "CampaignMembers" "CampaignMember" "LeadId",
        child "RecordAssociatedGroups" "CollaborationGroupRecord" "RecordId",
        child "CombinedAttachments" "CombinedAttachment" "ParentId",
        child "ContactRequests" "ContactRequest" "WhoId",
        child "ContentDocumentLinks" "ContentDocumentLink" "LinkedEntityId",
        child "DeclinedEventRelations" "DeclinedEventRelation" "RelationId",
        child "DuplicateRecordItems" "DuplicateRecordItem" "RecordId",
        child "EmailMessageRelations" "EmailMessageRelation" "RelationId",
        child "EmailStatuses" "EmailStatus" "WhoId",
        child "FeedSubscriptionsForEntity" "EntitySubscription" "ParentId",
        child "Events" "Event" "WhoId" of Event,
        child "EventRelations" "EventRelation" "RelationId",
        child "FlowOrchestrationWorkItems" "FlowOrchestrationWorkItem" "RelatedRecordId",
        child "LeadCleanInfos" "LeadCleanInfo" "LeadId",
        child "Feeds" "LeadFeed" "ParentId",
        child "Histories" "LeadHistory" "LeadId",
        child "Shares" "LeadShare" "LeadId",
        child "ListEmails" "ListEmail" "RelatedToId",
        child "ListEmailIndividualRecipients" "ListEmailIndividualRecipient" "RecipientId",
        child "MessagingEndUsers" "MessagingEndUser" "LeadId",
        child "MessagingSessions" "MessagingSession" "LeadId",
        child "ParentEntities" "NetworkActivityAudit" "ParentEntityId",
        child "Notes" "Note" "ParentId",
        child "NotesAndAttachments" "NoteAndAttachment" "ParentId",
        child "OpenActivities" "OpenActivity" "WhoId",
        child "OutgoingEmailRelations" "OutgoingEmailRelation" "RelationId",
        child "ProcessInstances" "ProcessInstance" "TargetObjectId",
        child "ProcessSteps" "ProcessInstanceHistory" "TargetObjectId",
        child "RecordActions" "RecordAction" "RecordId",
        child "RecordActionHistories" "RecordActionHistory" "ParentRecordId",
        child "ServiceAppointments" "ServiceAppointment" "ParentRecordId",
        child "Tasks" "Task" "WhoId" of Task,
        child "TopicAssignments" "TopicAssignment" "EntityId",
        child "UndecidedEventRelations" "UndecidedEventRelation" "RelationId",
        child "UserDefinedLabelAssignments" "UserDefinedLabelAssignment" "ItemId",
        child "PersonRecord" "UserEmailPreferredPerson" "PersonRecordId",
        child "RelatedRecords" "VoiceCall" "RelatedRecordId",
        child "WaitlistParticipants" "WaitlistParticipant" "ParticipantId",
    };
    opt Id id "Id",
    opt Flag is_deleted "IsDeleted",
    nil Id master_record_id "MasterRecordId",
    opt Text last_name "LastName",
    nil Text first_name "FirstName",
    nil Pick(LeadSalutation) salutation "Salutation",
    opt Text name "Name",
    nil Text title "Title",
    opt Text company "Company",
    nil Text street "Street",
    nil Text city "City",
    nil Text state "State",
    nil Text postal_code "PostalCode",
    nil Text country "Country",
    nil Pick(LeadStateCode) state_code "StateCode",
    nil Pick(LeadCountryCode) country_code "CountryCode",
    nil Num latitude "Latitude",
    nil Num longitude "Longitude",
    nil Pick(LeadGeocodeAccuracy) geocode_accuracy "GeocodeAccuracy",
    nil OneOf(::sforce::Address) address "Address",
    nil Text phone "Phone",
    nil Text mobile_phone "MobilePhone",
    nil Text fax "Fax",
    nil Text email "Email",
    nil Text website "Website",
    nil Text photo_url "PhotoUrl",
    nil Text description "Description",
    nil Pick(LeadLeadSource) lead_source "LeadSource",
    opt Pick(LeadStatus) status "Status",
    nil Pick(LeadIndustry) industry "Industry",
    nil Pick(LeadRating) rating "Rating",
    nil Num annual_revenue "AnnualRevenue",
    nil Int number_of_employees "NumberOfEmployees",
    opt Id owner_id "OwnerId",
    opt Flag is_converted "IsConverted",
    nil Date converted_date "ConvertedDate",
    nil Id converted_account_id "ConvertedAccountId",
    nil Id converted_contact_id "ConvertedContactId",
    nil Id converted_opportunity_id "ConvertedOpportunityId",
    opt Flag is_unread_by_owner "IsUnreadByOwner",
    opt DateTime created_date "CreatedDate",
    opt Id created_by_id "CreatedById",
    opt DateTime last_modified_date "LastModifiedDate",
    opt Id last_modified_by_id "LastModifiedById",
    opt DateTime system_modstamp "SystemModstamp",
    nil Date last_activity_date "LastActivityDate",
    nil DateTime last_viewed_date "LastViewedDate",
    nil DateTime last_referenced_date "LastReferencedDate",
    nil Text jigsaw "Jigsaw",
    nil Text jigsaw_contact_id "JigsawContactId",
    nil Pick(LeadCleanStatus) clean_status "CleanStatus",
    nil Text company_duns_number "CompanyDunsNumber",
    nil Id dandb_company_id "DandbCompanyId",
    nil Text email_bounced_reason "EmailBouncedReason",
    nil DateTime email_bounced_date "EmailBouncedDate",
    nil Id individual_id "IndividualId",
    opt Flag is_priority_record "IsPriorityRecord",
    nil One(Lead) master_record "MasterRecord",
    nil OneOf(::sforce::DynamicObject) owner "Owner",
    nil One(Account) converted_account "ConvertedAccount",
    nil One(Contact) converted_contact "ConvertedContact",
    nil One(Opportunity) converted_opportunity "ConvertedOpportunity",
    nil One(User) created_by "CreatedBy",
    nil One(User) last_modified_by "LastModifiedBy",
    nil OneOf(::sforce::DynamicObject) jigsaw_contact "JigsawContact",
    nil OneOf(::sforce::DynamicObject) dandb_company "DandbCompany",
    nil OneOf(::sforce::DynamicObject) individual "Individual",
}

impl Lead {
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
    /// `MasterRecordId`: reference to Lead. *Aggregate, Filter, Group, Nillable, Sort*.
    pub const MASTER_RECORD_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("MasterRecordId");
    /// `LastName`: string(80). *Aggregate, Create, Filter, Group, Sort, Update*.
    pub const LAST_NAME: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("LastName");
    /// `FirstName`: string(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const FIRST_NAME: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("FirstName");
    /// `Salutation`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const SALUTATION: ::sforce::Field<
        Self,
        ::sforce::Pick<LeadSalutation, ::sforce::Open>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Salutation");
    /// `Name`: string(121). *Aggregate, Filter, Group, Name field, Sort*.
    pub const NAME: ::sforce::Field<
        Self,
        String,
        { FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("Name");
    /// `Title`: string(128). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const TITLE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Title");
    /// `Company`: string(255). *Aggregate, Create, Filter, Group, Sort, Update*.
    pub const COMPANY: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("Company");
    /// `Street`: textarea(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const STREET: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Street");
    /// `City`: string(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const CITY: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("City");
    /// `State`: string(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const STATE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("State");
    /// `PostalCode`: string(20). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const POSTAL_CODE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("PostalCode");
    /// `Country`: string(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const COUNTRY: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Country");
    /// `StateCode`: picklist(10). *Aggregate, Create, Dependent picklist, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub const STATE_CODE: ::sforce::Field<
        Self,
        ::sforce::Pick<LeadStateCode>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("StateCode");
    /// `CountryCode`: picklist(10). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub const COUNTRY_CODE: ::sforce::Field<
        Self,
        ::sforce::Pick<LeadCountryCode>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("CountryCode");
    /// `Latitude`: double(18, 15). *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub const LATITUDE: ::sforce::Field<
        Self,
        ::sforce::Number,
        { CREATE | UPDATE | FILTER | SORT | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Latitude");
    /// `Longitude`: double(18, 15). *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub const LONGITUDE: ::sforce::Field<
        Self,
        ::sforce::Number,
        { CREATE | UPDATE | FILTER | SORT | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Longitude");
    /// `GeocodeAccuracy`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub const GEOCODE_ACCURACY: ::sforce::Field<
        Self,
        ::sforce::Pick<LeadGeocodeAccuracy>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("GeocodeAccuracy");
    /// `Address`: address. *Filter, Nillable*.
    pub const ADDRESS: ::sforce::Field<Self, ::sforce::Address, { FILTER | NILLABLE }> = ::sforce::Field::new(
        "Address",
    );
    /// `Phone`: phone(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const PHONE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Phone");
    /// `MobilePhone`: phone(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const MOBILE_PHONE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("MobilePhone");
    /// `Fax`: phone(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const FAX: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Fax");
    /// `Email`: email(80). *Aggregate, Create, Filter, Group, idLookup, Nillable, Sort, Update*.
    pub const EMAIL: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("Email");
    /// `Website`: url(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const WEBSITE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Website");
    /// `PhotoUrl`: url(255). *Aggregate, Filter, Group, Nillable, Sort*.
    pub const PHOTO_URL: ::sforce::Field<
        Self,
        String,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("PhotoUrl");
    /// `Description`: textarea(32000). *Create, Nillable, Update*.
    pub const DESCRIPTION: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | NILLABLE },
    > = ::sforce::Field::new("Description");
    /// `LeadSource`: picklist(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const LEAD_SOURCE: ::sforce::Field<
        Self,
        ::sforce::Pick<LeadLeadSource, ::sforce::Open>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("LeadSource");
    /// `Status`: picklist(255). *Aggregate, Create, Defaulted on create, Filter, Group, Sort, Update*.
    pub const STATUS: ::sforce::Field<
        Self,
        ::sforce::Pick<LeadStatus, ::sforce::Open>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("Status");
    /// `Industry`: picklist(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const INDUSTRY: ::sforce::Field<
        Self,
        ::sforce::Pick<LeadIndustry, ::sforce::Open>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Industry");
    /// `Rating`: picklist(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const RATING: ::sforce::Field<
        Self,
        ::sforce::Pick<LeadRating, ::sforce::Open>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Rating");
    /// `AnnualRevenue`: currency(18, 0). *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub const ANNUAL_REVENUE: ::sforce::Field<
        Self,
        ::sforce::Number,
        { CREATE | UPDATE | FILTER | SORT | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("AnnualRevenue");
    /// `NumberOfEmployees`: int. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const NUMBER_OF_EMPLOYEES: ::sforce::Field<
        Self,
        i32,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("NumberOfEmployees");
    /// `OwnerId`: reference to Group, User. *Aggregate, Create, Defaulted on create, Filter, Group, Namepointing, Sort, Update*.
    pub const OWNER_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("OwnerId");
    /// `IsConverted`: boolean. *Create, Defaulted on create, Filter, Group, Sort*.
    pub const IS_CONVERTED: ::sforce::Field<
        Self,
        bool,
        { CREATE | FILTER | SORT | GROUP },
    > = ::sforce::Field::new("IsConverted");
    /// `ConvertedDate`: date. *Aggregate, Filter, Group, Nillable, Sort*.
    pub const CONVERTED_DATE: ::sforce::Field<
        Self,
        ::sforce::Date,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ConvertedDate");
    /// `ConvertedAccountId`: reference to Account. *Aggregate, Filter, Group, Nillable, Sort*.
    pub const CONVERTED_ACCOUNT_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ConvertedAccountId");
    /// `ConvertedContactId`: reference to Contact. *Aggregate, Filter, Group, Nillable, Sort*.
    pub const CONVERTED_CONTACT_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ConvertedContactId");
    /// `ConvertedOpportunityId`: reference to Opportunity. *Aggregate, Filter, Group, Nillable, Sort*.
    pub const CONVERTED_OPPORTUNITY_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ConvertedOpportunityId");
    /// `IsUnreadByOwner`: boolean. *Create, Defaulted on create, Filter, Group, Sort, Update*.
    pub const IS_UNREAD_BY_OWNER: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP },
    > = ::sforce::Field::new("IsUnreadByOwner");
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
    /// `Jigsaw`: string(20). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const JIGSAW: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Jigsaw");
    /// `JigsawContactId`: string(20). *Aggregate, Filter, Group, Nillable, Sort*.
    pub const JIGSAW_CONTACT_ID: ::sforce::Field<
        Self,
        String,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("JigsawContactId");
    /// `CleanStatus`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub const CLEAN_STATUS: ::sforce::Field<
        Self,
        ::sforce::Pick<LeadCleanStatus>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("CleanStatus");
    /// `CompanyDunsNumber`: string(9). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const COMPANY_DUNS_NUMBER: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("CompanyDunsNumber");
    /// `DandbCompanyId`: reference to DandBCompany. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const DANDB_COMPANY_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("DandbCompanyId");
    /// `EmailBouncedReason`: string(255). *Aggregate, Filter, Group, Nillable, Sort, Update*.
    pub const EMAIL_BOUNCED_REASON: ::sforce::Field<
        Self,
        String,
        { UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("EmailBouncedReason");
    /// `EmailBouncedDate`: datetime. *Aggregate, Filter, Nillable, Sort, Update*.
    pub const EMAIL_BOUNCED_DATE: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { UPDATE | FILTER | SORT | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("EmailBouncedDate");
    /// `IndividualId`: reference to Individual. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const INDIVIDUAL_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("IndividualId");
    /// `IsPriorityRecord`: boolean. *Defaulted on create, Group*.
    pub const IS_PRIORITY_RECORD: ::sforce::Field<Self, bool, { GROUP }> = ::sforce::Field::new(
        "IsPriorityRecord",
    );
    /// Parent over `MasterRecordId`: `Lead`.
    pub const MASTER_RECORD: ::sforce::Parent<Self, Lead> = ::sforce::Parent::new(
        "MasterRecord",
    );
    /// Parent over `OwnerId`: `Group`, `User`.
    pub const OWNER: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "Owner",
    );
    /// Parent over `ConvertedAccountId`: `Account`.
    pub const CONVERTED_ACCOUNT: ::sforce::Parent<Self, Account> = ::sforce::Parent::new(
        "ConvertedAccount",
    );
    /// Parent over `ConvertedContactId`: `Contact`.
    pub const CONVERTED_CONTACT: ::sforce::Parent<Self, Contact> = ::sforce::Parent::new(
        "ConvertedContact",
    );
    /// Parent over `ConvertedOpportunityId`: `Opportunity`.
    pub const CONVERTED_OPPORTUNITY: ::sforce::Parent<Self, Opportunity> = ::sforce::Parent::new(
        "ConvertedOpportunity",
    );
    /// Parent over `CreatedById`: `User`.
    pub const CREATED_BY: ::sforce::Parent<Self, User> = ::sforce::Parent::new(
        "CreatedBy",
    );
    /// Parent over `LastModifiedById`: `User`.
    pub const LAST_MODIFIED_BY: ::sforce::Parent<Self, User> = ::sforce::Parent::new(
        "LastModifiedBy",
    );
    /// Parent over `JigsawContactId`: of a type that only the record tells.
    pub const JIGSAW_CONTACT: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "JigsawContact",
    );
    /// Parent over `DandbCompanyId`: `DandBCompany`.
    pub const DANDB_COMPANY: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "DandbCompany",
    );
    /// Parent over `IndividualId`: `Individual`.
    pub const INDIVIDUAL: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "Individual",
    );
    /// Children: `AcceptedEventRelation` over its `RelationId`.
    pub const ACCEPTED_EVENT_RELATIONS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "AcceptedEventRelations",
    );
    /// Children: `ActivityHistory` over its `WhoId`.
    pub const ACTIVITY_HISTORIES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ActivityHistories",
    );
    /// Children: `ApprovalSubmission` over its `RelatedRecordId`.
    pub const APPROVAL_SUBMISSIONS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ApprovalSubmissions",
    );
    /// Children: `ApprovalWorkItem` over its `RelatedRecordId`.
    pub const APPROVAL_WORK_ITEMS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ApprovalWorkItems",
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
    /// Children: `AuthorizationFormConsent` over its `ConsentGiverId`.
    pub const AUTHORIZATION_FORM_CONSENTS: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("AuthorizationFormConsents");
    /// Children: `CampaignMember` over its `LeadId`.
    pub const CAMPAIGN_MEMBERS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "CampaignMembers",
    );
    /// Children: `CollaborationGroupRecord` over its `RecordId`.
    pub const RECORD_ASSOCIATED_GROUPS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "RecordAssociatedGroups",
    );
    /// Children: `CombinedAttachment` over its `ParentId`.
    pub const COMBINED_ATTACHMENTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "CombinedAttachments",
    );
    /// Children: `ContactRequest` over its `WhoId`.
    pub const CONTACT_REQUESTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ContactRequests",
    );
    /// Children: `ContentDocumentLink` over its `LinkedEntityId`.
    pub const CONTENT_DOCUMENT_LINKS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ContentDocumentLinks",
    );
    /// Children: `DeclinedEventRelation` over its `RelationId`.
    pub const DECLINED_EVENT_RELATIONS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "DeclinedEventRelations",
    );
    /// Children: `DuplicateRecordItem` over its `RecordId`.
    pub const DUPLICATE_RECORD_ITEMS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "DuplicateRecordItems",
    );
    /// Children: `EmailMessageRelation` over its `RelationId`.
    pub const EMAIL_MESSAGE_RELATIONS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "EmailMessageRelations",
    );
    /// Children: `EmailStatus` over its `WhoId`.
    pub const EMAIL_STATUSES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "EmailStatuses",
    );
    /// Children: `EntitySubscription` over its `ParentId`.
    pub const FEED_SUBSCRIPTIONS_FOR_ENTITY: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("FeedSubscriptionsForEntity");
    /// Children: `Event` over its `WhoId`.
    pub const EVENTS: ::sforce::Child<Self, Event> = ::sforce::Child::new("Events");
    /// Children: `EventRelation` over its `RelationId`.
    pub const EVENT_RELATIONS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "EventRelations",
    );
    /// Children: `FlowOrchestrationWorkItem` over its `RelatedRecordId`.
    pub const FLOW_ORCHESTRATION_WORK_ITEMS: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("FlowOrchestrationWorkItems");
    /// Children: `LeadCleanInfo` over its `LeadId`.
    pub const LEAD_CLEAN_INFOS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "LeadCleanInfos",
    );
    /// Children: `LeadFeed` over its `ParentId`.
    pub const FEEDS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Feeds",
    );
    /// Children: `LeadHistory` over its `LeadId`.
    pub const HISTORIES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Histories",
    );
    /// Children: `LeadShare` over its `LeadId`.
    pub const SHARES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Shares",
    );
    /// Children: `ListEmail` over its `RelatedToId`.
    pub const LIST_EMAILS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ListEmails",
    );
    /// Children: `ListEmailIndividualRecipient` over its `RecipientId`.
    pub const LIST_EMAIL_INDIVIDUAL_RECIPIENTS: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("ListEmailIndividualRecipients");
    /// Children: `MessagingEndUser` over its `LeadId`.
    pub const MESSAGING_END_USERS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "MessagingEndUsers",
    );
    /// Children: `MessagingSession` over its `LeadId`.
    pub const MESSAGING_SESSIONS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "MessagingSessions",
    );
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
    /// Children: `OpenActivity` over its `WhoId`.
    pub const OPEN_ACTIVITIES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "OpenActivities",
    );
    /// Children: `OutgoingEmailRelation` over its `RelationId`.
    pub const OUTGOING_EMAIL_RELATIONS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "OutgoingEmailRelations",
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
    /// Children: `Task` over its `WhoId`.
    pub const TASKS: ::sforce::Child<Self, Task> = ::sforce::Child::new("Tasks");
    /// Children: `TopicAssignment` over its `EntityId`.
    pub const TOPIC_ASSIGNMENTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "TopicAssignments",
    );
    /// Children: `UndecidedEventRelation` over its `RelationId`.
    pub const UNDECIDED_EVENT_RELATIONS: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("UndecidedEventRelations");
    /// Children: `UserDefinedLabelAssignment` over its `ItemId`.
    pub const USER_DEFINED_LABEL_ASSIGNMENTS: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("UserDefinedLabelAssignments");
    /// Children: `UserEmailPreferredPerson` over its `PersonRecordId`.
    pub const PERSON_RECORD: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "PersonRecord",
    );
    /// Children: `VoiceCall` over its `RelatedRecordId`.
    pub const RELATED_RECORDS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "RelatedRecords",
    );
    /// Children: `WaitlistParticipant` over its `ParticipantId`.
    pub const WAITLIST_PARTICIPANTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "WaitlistParticipants",
    );
}
impl ::sforce::SObject for Lead {
    fn record_id(&self) -> ::std::option::Option<::sforce::Id> {
        self.id
    }
}
impl ::sforce::CanCreate for Lead {}
impl ::sforce::CanRetrieve for Lead {}
impl ::sforce::CanUpdate for Lead {}
impl ::sforce::CanUpsert for Lead {}
impl ::sforce::CanDelete for Lead {}
impl ::sforce::CanUndelete for Lead {}
impl ::sforce::CanQuery for Lead {}
impl ::sforce::CanSearch for Lead {}

::sforce::enumeration! {
    /// Values of `Lead.Salutation`.
    pub enum LeadSalutation {
        Mr = "Mr.",
        Ms = "Ms.",
        Mrs = "Mrs.",
        Dr = "Dr.",
        Prof = "Prof.",
        Mx = "Mx.",
    }
}

::sforce::enumeration! {
    /// Values of `Lead.StateCode`.
    pub enum LeadStateCode {
        Ac = "AC",
        Ag = "AG",
        N05 = "05",
        N02 = "02",
        Al = "AL",
        Ak = "AK",
        Ab = "AB",
        Ap = "AP",
        Am = "AM",
        An = "AN",
        N34 = "34",
        N23 = "23",
        Ao = "AO",
        Ar = "AR",
        Az = "AZ",
        As = "AS",
        At = "AT",
        Act = "ACT",
        Av = "AV",
        Ba = "BA",
        Bc = "BC",
        Bs = "BS",
        Bt = "BT",
        N11 = "11",
        Bl = "BL",
        Bn = "BN",
        Bg = "BG",
        Bi = "BI",
        Br = "BR",
        Bo = "BO",
        Bz = "BZ",
        Ca = "CA",
        Cl = "CL",
        Cm = "CM",
        Cb = "CB",
        Ci = "CI",
        Cw = "CW",
        Ce = "CE",
        Ct = "CT",
        Cz = "CZ",
        Cn = "CN",
        Ch = "CH",
        Cs = "CS",
        N12 = "12",
        N50 = "50",
        Co = "CO",
        Cr = "CR",
        Kr = "KR",
        Dn = "DN",
        Dd = "DD",
        De = "DE",
        Dl = "DL",
        Dc = "DC",
        Df = "DF",
        D = "D",
        Dg = "DG",
        N38 = "38",
        En = "EN",
        Es = "ES",
        Fm = "FM",
        Fe = "FE",
        Fi = "FI",
        Fl = "FL",
        Fg = "FG",
        Fc = "FC",
        Fr = "FR",
        N35 = "35",
        N18 = "18",
        N40 = "40",
        N07 = "07",
        G = "G",
        N62 = "62",
        Ge = "GE",
        Ga = "GA",
        N21 = "21",
        Go = "GO",
        Gr = "GR",
        Gt = "GT",
        N44 = "44",
        N45 = "45",
        N52 = "52",
        Gj = "GJ",
        N10 = "10",
        N46 = "46",
        Hr = "HR",
        Hi = "HI",
        N13 = "13",
        N41 = "41",
        Hg = "HG",
        Hp = "HP",
        N01 = "01",
        N91 = "91",
        N42 = "42",
        N43 = "43",
        N28 = "28",
        N08 = "08",
        Id = "ID",
        Il = "IL",
        Im = "IM",
        In = "IN",
        Ia = "IA",
        Is = "IS",
        N17 = "17",
        N03 = "03",
        Ja = "JA",
        Jk = "JK",
        Jh = "JH",
        N32 = "32",
        N36 = "36",
        N22 = "22",
        N37 = "37",
        N14 = "14",
        Ks = "KS",
        Ka = "KA",
        Ky = "KY",
        Kl = "KL",
        Ke = "KE",
        Kk = "KK",
        N39 = "39",
        N26 = "26",
        Aq = "AQ",
        Ld = "LD",
        Ls = "LS",
        Sp = "SP",
        Lt = "LT",
        Le = "LE",
        Lc = "LC",
        Lm = "LM",
        Lk = "LK",
        Li = "LI",
        Lo = "LO",
        La = "LA",
        Lh = "LH",
        Lu = "LU",
        N92 = "92",
        Mc = "MC",
        Mp = "MP",
        Mh = "MH",
        Me = "ME",
        Mn = "MN",
        Mb = "MB",
        Ma = "MA",
        Md = "MD",
        Ms = "MS",
        Mt = "MT",
        Mo = "MO",
        Vs = "VS",
        Ml = "ML",
        Mi = "MI",
        N24 = "24",
        Mg = "MG",
        N04 = "04",
        Mz = "MZ",
        Nl = "NL",
        N20 = "20",
        Na = "NA",
        N29 = "29",
        Ne = "NE",
        N15 = "15",
        Nv = "NV",
        Nb = "NB",
        Nh = "NH",
        Nj = "NJ",
        Nm = "NM",
        Nsw = "NSW",
        Ny = "NY",
        N64 = "64",
        Nc = "NC",
        Nd = "ND",
        Nt = "NT",
        No = "NO",
        Ns = "NS",
        Nu = "NU",
        Oa = "OA",
        Or = "OR",
        Oy = "OY",
        Og = "OG",
        Oh = "OH",
        N33 = "33",
        N47 = "47",
        Ok = "OK",
        Ot = "OT",
        On = "ON",
        N27 = "27",
        Pd = "PD",
        Pa = "PA",
        Pb = "PB",
        Pr = "PR",
        Pv = "PV",
        Pe = "PE",
        Pg = "PG",
        Pu = "PU",
        Pc = "PC",
        Pi = "PI",
        Pt = "PT",
        Pn = "PN",
        Pz = "PZ",
        Po = "PO",
        Py = "PY",
        N63 = "63",
        Qc = "QC",
        Qld = "QLD",
        Qe = "QE",
        Qr = "QR",
        Rg = "RG",
        Rj = "RJ",
        Ra = "RA",
        Rc = "RC",
        Re = "RE",
        Ri = "RI",
        Rn = "RN",
        Rs = "RS",
        Rm = "RM",
        Ro = "RO",
        Rr = "RR",
        Sa = "SA",
        Sl = "SL",
        Sc = "SC",
        Sk = "SK",
        Ss = "SS",
        Sv = "SV",
        Se = "SE",
        N61 = "61",
        N31 = "31",
        N25 = "25",
        N51 = "51",
        Si = "SI",
        So = "SO",
        Sd = "SD",
        Sr = "SR",
        Tb = "TB",
        N71 = "71",
        Tm = "TM",
        Tn = "TN",
        Ta = "TA",
        Tas = "TAS",
        Tg = "TG",
        Te = "TE",
        Tr = "TR",
        Tx = "TX",
        Tl = "TL",
        To = "TO",
        N09 = "09",
        N16 = "16",
        Tp = "TP",
        Tv = "TV",
        Ts = "TS",
        Ud = "UD",
        Ut = "UT",
        Up = "UP",
        Va = "VA",
        Ve = "VE",
        Vb = "VB",
        Vc = "VC",
        Vt = "VT",
        Vr = "VR",
        Vv = "VV",
        Vi = "VI",
        Vic = "VIC",
        N30 = "30",
        Wa = "WA",
        Wd = "WD",
        Wb = "WB",
        Wh = "WH",
        Wv = "WV",
        Wx = "WX",
        Ww = "WW",
        Wi = "WI",
        Wy = "WY",
        N65 = "65",
        N54 = "54",
        N06 = "06",
        N19 = "19",
        Yu = "YU",
        Yt = "YT",
        N53 = "53",
        Za = "ZA",
    }
}

::sforce::enumeration! {
    /// Values of `Lead.CountryCode`.
    pub enum LeadCountryCode {
        Af = "AF",
        Ax = "AX",
        Al = "AL",
        Dz = "DZ",
        Ad = "AD",
        Ao = "AO",
        Ai = "AI",
        Aq = "AQ",
        Ag = "AG",
        Ar = "AR",
        Am = "AM",
        Aw = "AW",
        Au = "AU",
        At = "AT",
        Az = "AZ",
        Bs = "BS",
        Bh = "BH",
        Bd = "BD",
        Bb = "BB",
        By = "BY",
        Be = "BE",
        Bz = "BZ",
        Bj = "BJ",
        Bm = "BM",
        Bt = "BT",
        Bo = "BO",
        Bq = "BQ",
        Ba = "BA",
        Bw = "BW",
        Bv = "BV",
        Br = "BR",
        Io = "IO",
        Bn = "BN",
        Bg = "BG",
        Bf = "BF",
        Bi = "BI",
        Kh = "KH",
        Cm = "CM",
        Ca = "CA",
        Cv = "CV",
        Ky = "KY",
        Cf = "CF",
        Td = "TD",
        Cl = "CL",
        Cn = "CN",
        Cx = "CX",
        Cc = "CC",
        Co = "CO",
        Km = "KM",
        Cg = "CG",
        Cd = "CD",
        Ck = "CK",
        Cr = "CR",
        Ci = "CI",
        Hr = "HR",
        Cw = "CW",
        Cy = "CY",
        Cz = "CZ",
        Dk = "DK",
        Dj = "DJ",
        Dm = "DM",
        Do = "DO",
        Ec = "EC",
        Eg = "EG",
        Sv = "SV",
        Gq = "GQ",
        Er = "ER",
        Ee = "EE",
        Sz = "SZ",
        Et = "ET",
        Fk = "FK",
        Fo = "FO",
        Fj = "FJ",
        Fi = "FI",
        Fr = "FR",
        Gf = "GF",
        Pf = "PF",
        Tf = "TF",
        Ga = "GA",
        Gm = "GM",
        Ge = "GE",
        De = "DE",
        Gh = "GH",
        Gi = "GI",
        Gr = "GR",
        Gl = "GL",
        Gd = "GD",
        Gp = "GP",
        Gt = "GT",
        Gg = "GG",
        Gn = "GN",
        Gw = "GW",
        Gy = "GY",
        Ht = "HT",
        Hm = "HM",
        Va = "VA",
        Hn = "HN",
        Hu = "HU",
        Is = "IS",
        In = "IN",
        Id = "ID",
        Iq = "IQ",
        Ie = "IE",
        Im = "IM",
        Il = "IL",
        It = "IT",
        Jm = "JM",
        Jp = "JP",
        Je = "JE",
        Jo = "JO",
        Kz = "KZ",
        Ke = "KE",
        Ki = "KI",
        Kr = "KR",
        Xk = "XK",
        Kw = "KW",
        Kg = "KG",
        La = "LA",
        Lv = "LV",
        Lb = "LB",
        Ls = "LS",
        Lr = "LR",
        Ly = "LY",
        Li = "LI",
        Lt = "LT",
        Lu = "LU",
        Mo = "MO",
        Mg = "MG",
        Mw = "MW",
        My = "MY",
        Mv = "MV",
        Ml = "ML",
        Mt = "MT",
        Mq = "MQ",
        Mr = "MR",
        Mu = "MU",
        Yt = "YT",
        Mx = "MX",
        Md = "MD",
        Mc = "MC",
        Mn = "MN",
        Me = "ME",
        Ms = "MS",
        Ma = "MA",
        Mz = "MZ",
        Mm = "MM",
        Na = "NA",
        Nr = "NR",
        Np = "NP",
        Nl = "NL",
        Nc = "NC",
        Nz = "NZ",
        Ni = "NI",
        Ne = "NE",
        Ng = "NG",
        Nu = "NU",
        Nf = "NF",
        Mk = "MK",
        No = "NO",
        Om = "OM",
        Pk = "PK",
        Ps = "PS",
        Pa = "PA",
        Pg = "PG",
        Py = "PY",
        Pe = "PE",
        Ph = "PH",
        Pn = "PN",
        Pl = "PL",
        Pt = "PT",
        Qa = "QA",
        Re = "RE",
        Ro = "RO",
        Ru = "RU",
        Rw = "RW",
        Bl = "BL",
        Sh = "SH",
        Kn = "KN",
        Lc = "LC",
        Mf = "MF",
        Pm = "PM",
        Vc = "VC",
        Ws = "WS",
        Sm = "SM",
        St = "ST",
        Sa = "SA",
        Sn = "SN",
        Rs = "RS",
        Sc = "SC",
        Sl = "SL",
        Sg = "SG",
        Sx = "SX",
        Sk = "SK",
        Si = "SI",
        Sb = "SB",
        So = "SO",
        Za = "ZA",
        Gs = "GS",
        Ss = "SS",
        Es = "ES",
        Lk = "LK",
        Sr = "SR",
        Sj = "SJ",
        Se = "SE",
        Ch = "CH",
        Tw = "TW",
        Tj = "TJ",
        Tz = "TZ",
        Th = "TH",
        Tl = "TL",
        Tg = "TG",
        Tk = "TK",
        To = "TO",
        Tt = "TT",
        Tn = "TN",
        Tr = "TR",
        Tm = "TM",
        Tc = "TC",
        Tv = "TV",
        Ug = "UG",
        Ua = "UA",
        Ae = "AE",
        Gb = "GB",
        Us = "US",
        Uy = "UY",
        Uz = "UZ",
        Vu = "VU",
        Ve = "VE",
        Vn = "VN",
        Vg = "VG",
        Wf = "WF",
        Eh = "EH",
        Ye = "YE",
        Zm = "ZM",
        Zw = "ZW",
    }
}

::sforce::enumeration! {
    /// Values of `Lead.GeocodeAccuracy`.
    pub enum LeadGeocodeAccuracy {
        Address = "Address",
        NearAddress = "NearAddress",
        Block = "Block",
        Street = "Street",
        ExtendedZip = "ExtendedZip",
        Zip = "Zip",
        Neighborhood = "Neighborhood",
        City = "City",
        County = "County",
        State = "State",
        Unknown = "Unknown",
    }
}

::sforce::enumeration! {
    /// Values of `Lead.LeadSource`.
    pub enum LeadLeadSource {
        Web = "Web",
        PhoneInquiry = "Phone Inquiry",
        PartnerReferral = "Partner Referral",
        PurchasedList = "Purchased List",
        Other = "Other",
    }
}

::sforce::enumeration! {
    /// Values of `Lead.Status`.
    pub enum LeadStatus {
        OpenNotContacted = "Open - Not Contacted",
        WorkingContacted = "Working - Contacted",
        ClosedConverted = "Closed - Converted",
        ClosedNotConverted = "Closed - Not Converted",
    }
}

::sforce::enumeration! {
    /// Values of `Lead.Industry`.
    pub enum LeadIndustry {
        Agriculture = "Agriculture",
        Apparel = "Apparel",
        Banking = "Banking",
        Biotechnology = "Biotechnology",
        Chemicals = "Chemicals",
        Communications = "Communications",
        Construction = "Construction",
        Consulting = "Consulting",
        Education = "Education",
        Electronics = "Electronics",
        Energy = "Energy",
        Engineering = "Engineering",
        Entertainment = "Entertainment",
        Environmental = "Environmental",
        Finance = "Finance",
        FoodBeverage = "Food & Beverage",
        Government = "Government",
        Healthcare = "Healthcare",
        Hospitality = "Hospitality",
        Insurance = "Insurance",
        Machinery = "Machinery",
        Manufacturing = "Manufacturing",
        Media = "Media",
        NotForProfit = "Not For Profit",
        Recreation = "Recreation",
        Retail = "Retail",
        Shipping = "Shipping",
        Technology = "Technology",
        Telecommunications = "Telecommunications",
        Transportation = "Transportation",
        Utilities = "Utilities",
        Other = "Other",
    }
}

::sforce::enumeration! {
    /// Values of `Lead.Rating`.
    pub enum LeadRating {
        Hot = "Hot",
        Warm = "Warm",
        Cold = "Cold",
    }
}

::sforce::enumeration! {
    /// Values of `Lead.CleanStatus`.
    pub enum LeadCleanStatus {
        Matched = "Matched",
        Different = "Different",
        Acknowledged = "Acknowledged",
        NotFound = "NotFound",
        Inactive = "Inactive",
        Pending = "Pending",
        SelectMatch = "SelectMatch",
        Skipped = "Skipped",
    }
}
