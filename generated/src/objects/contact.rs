// Made by `cargo xtask generate` from describe 42.0, 48.0, 58.0, 60.0, 65.0 and enterprise 58.0 and reference 58.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `Contact`, described at 48.0.
#[derive(Default)]
pub struct Contact {
    /// `Id`: id. *Aggregate, Defaulted on create, Filter, Group, idLookup, Sort*.
    pub id: Option<::sforce::Id>,
    /// `IsDeleted`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub is_deleted: Option<bool>,
    /// `MasterRecordId`: reference to Contact. *Aggregate, Filter, Group, Nillable, Sort*.
    pub master_record_id: Option<::sforce::Id>,
    /// `AccountId`: reference to Account. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub account_id: Option<::sforce::Id>,
    /// `LastName`: string(80). *Aggregate, Create, Filter, Group, Sort, Update*.
    pub last_name: Option<String>,
    /// `FirstName`: string(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub first_name: Option<String>,
    /// `Salutation`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub salutation: ::sforce::Pick<ContactSalutation, ::sforce::Open>,
    /// `Name`: string(121). *Aggregate, Filter, Group, Name field, Sort*.
    pub name: Option<String>,
    /// `OtherStreet`: textarea(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub other_street: Option<String>,
    /// `OtherCity`: string(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub other_city: Option<String>,
    /// `OtherState`: string(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub other_state: Option<String>,
    /// `OtherPostalCode`: string(20). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub other_postal_code: Option<String>,
    /// `OtherCountry`: string(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub other_country: Option<String>,
    /// `OtherLatitude`: double(18, 15). *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub other_latitude: Option<::sforce::Number>,
    /// `OtherLongitude`: double(18, 15). *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub other_longitude: Option<::sforce::Number>,
    /// `OtherGeocodeAccuracy`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub other_geocode_accuracy: ::sforce::Pick<ContactOtherGeocodeAccuracy>,
    /// `OtherAddress`: address. *Filter, Nillable*.
    pub other_address: ::sforce::Opt<::sforce::Address>,
    /// `MailingStreet`: textarea(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub mailing_street: Option<String>,
    /// `MailingCity`: string(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub mailing_city: Option<String>,
    /// `MailingState`: string(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub mailing_state: Option<String>,
    /// `MailingPostalCode`: string(20). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub mailing_postal_code: Option<String>,
    /// `MailingCountry`: string(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub mailing_country: Option<String>,
    /// `MailingLatitude`: double(18, 15). *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub mailing_latitude: Option<::sforce::Number>,
    /// `MailingLongitude`: double(18, 15). *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub mailing_longitude: Option<::sforce::Number>,
    /// `MailingGeocodeAccuracy`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub mailing_geocode_accuracy: ::sforce::Pick<ContactMailingGeocodeAccuracy>,
    /// `MailingAddress`: address. *Filter, Nillable*.
    pub mailing_address: ::sforce::Opt<::sforce::Address>,
    /// `Phone`: phone(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub phone: Option<String>,
    /// `Fax`: phone(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub fax: Option<String>,
    /// `MobilePhone`: phone(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub mobile_phone: Option<String>,
    /// `HomePhone`: phone(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub home_phone: Option<String>,
    /// `OtherPhone`: phone(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub other_phone: Option<String>,
    /// `AssistantPhone`: phone(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub assistant_phone: Option<String>,
    /// `ReportsToId`: reference to Contact. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub reports_to_id: Option<::sforce::Id>,
    /// `Email`: email(80). *Aggregate, Create, Filter, Group, idLookup, Nillable, Sort, Update*.
    pub email: Option<String>,
    /// `Title`: string(128). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub title: Option<String>,
    /// `Department`: string(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub department: Option<String>,
    /// `AssistantName`: string(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub assistant_name: Option<String>,
    /// `LeadSource`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub lead_source: ::sforce::Pick<ContactLeadSource, ::sforce::Open>,
    /// `Birthdate`: date. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub birthdate: Option<::sforce::Date>,
    /// `Description`: textarea(32000). *Create, Nillable, Update*.
    pub description: Option<String>,
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
    /// `LastCURequestDate`: datetime. *Aggregate, Filter, Nillable, Sort*.
    pub last_cu_request_date: Option<::sforce::DateTime>,
    /// `LastCUUpdateDate`: datetime. *Aggregate, Filter, Nillable, Sort*.
    pub last_cu_update_date: Option<::sforce::DateTime>,
    /// `LastViewedDate`: datetime. *Aggregate, Filter, Nillable, Sort*.
    pub last_viewed_date: Option<::sforce::DateTime>,
    /// `LastReferencedDate`: datetime. *Aggregate, Filter, Nillable, Sort*.
    pub last_referenced_date: Option<::sforce::DateTime>,
    /// `EmailBouncedReason`: string(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub email_bounced_reason: Option<String>,
    /// `EmailBouncedDate`: datetime. *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub email_bounced_date: Option<::sforce::DateTime>,
    /// `IsEmailBounced`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub is_email_bounced: Option<bool>,
    /// `PhotoUrl`: url(255). *Aggregate, Filter, Group, Nillable, Sort*.
    pub photo_url: Option<String>,
    /// `Jigsaw`: string(20). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub jigsaw: Option<String>,
    /// `JigsawContactId`: string(20). *Aggregate, Filter, Group, Nillable, Sort*.
    pub jigsaw_contact_id: Option<String>,
    /// `CleanStatus`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub clean_status: ::sforce::Pick<ContactCleanStatus>,
    /// `IndividualId`: reference to Individual. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub individual_id: Option<::sforce::Id>,
    /// Parent over `MasterRecordId`: `Contact`.
    pub master_record: ::sforce::Opt<Contact>,
    /// Parent over `AccountId`: `Account`.
    pub account: ::sforce::Opt<Account>,
    /// Parent over `ReportsToId`: `Contact`.
    pub reports_to: ::sforce::Opt<Contact>,
    /// Parent over `OwnerId`: `User`.
    pub owner: ::sforce::Opt<User>,
    /// Parent over `CreatedById`: `User`.
    pub created_by: ::sforce::Opt<User>,
    /// Parent over `LastModifiedById`: `User`.
    pub last_modified_by: ::sforce::Opt<User>,
    /// Parent over `JigsawContactId`: of a type that only the record tells.
    pub jigsaw_contact: ::sforce::Opt<::sforce::DynamicObject>,
    /// Parent over `IndividualId`: `Individual`.
    pub individual: ::sforce::Opt<::sforce::DynamicObject>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Contact: "Contact" in API, base None, subtypes [], object ::sforce::object_info! {
        prefix Some("003"), described Some(::sforce::Version::with_minor(48, 0)), tooling false;
        field "Id" "id" (18, 0) [Aggregate DefaultedOnCreate Filter Group IdLookup Sort],
        field "IsDeleted" "boolean" (0, 0) [DefaultedOnCreate Filter Group Sort],
        field "MasterRecordId" "reference" (18, 0) [Aggregate Filter Group Nillable Sort] to ["Contact"] as "MasterRecord",
        field "AccountId" "reference" (18, 0) [Aggregate Create Filter Group Nillable Sort Update] to ["Account"] as "Account",
        field "LastName" "string" (80, 0) [Aggregate Create Filter Group Sort Update],
        field "FirstName" "string" (40, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "Salutation" "picklist" (40, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "Name" "string" (121, 0) [Aggregate Filter Group NameField Sort],
        field "OtherStreet" "textarea" (255, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "OtherCity" "string" (40, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "OtherState" "string" (80, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "OtherPostalCode" "string" (20, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "OtherCountry" "string" (80, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "OtherLatitude" "double" (18, 15) [Aggregate Create Filter Nillable Sort Update],
        field "OtherLongitude" "double" (18, 15) [Aggregate Create Filter Nillable Sort Update],
        field "OtherGeocodeAccuracy" "picklist" (40, 0) [Aggregate Create Filter Group Nillable RestrictedPicklist Sort Update],
        field "OtherAddress" "address" (0, 0) [Filter Nillable],
        field "MailingStreet" "textarea" (255, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "MailingCity" "string" (40, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "MailingState" "string" (80, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "MailingPostalCode" "string" (20, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "MailingCountry" "string" (80, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "MailingLatitude" "double" (18, 15) [Aggregate Create Filter Nillable Sort Update],
        field "MailingLongitude" "double" (18, 15) [Aggregate Create Filter Nillable Sort Update],
        field "MailingGeocodeAccuracy" "picklist" (40, 0) [Aggregate Create Filter Group Nillable RestrictedPicklist Sort Update],
        field "MailingAddress" "address" (0, 0) [Filter Nillable],
        field "Phone" "phone" (40, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "Fax" "phone" (40, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "MobilePhone" "phone" (40, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "HomePhone" "phone" (40, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "OtherPhone" "phone" (40, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "AssistantPhone" "phone" (40, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "ReportsToId" "reference" (18, 0) [Aggregate Create Filter Group Nillable Sort Update] to ["Contact"] as "ReportsTo",
        field "Email" "email" (80, 0) [Aggregate Create Filter Group IdLookup Nillable Sort Update],
        field "Title" "string" (128, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "Department" "string" (80, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "AssistantName" "string" (40, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "LeadSource" "picklist" (40, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "Birthdate" "date" (0, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "Description" "textarea" (32000, 0) [Create Nillable Update],
        field "OwnerId" "reference" (18, 0) [Aggregate Create DefaultedOnCreate Filter Group Sort Update] to ["User"] as "Owner",
        field "CreatedDate" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        field "CreatedById" "reference" (18, 0) [Aggregate DefaultedOnCreate Filter Group Sort] to ["User"] as "CreatedBy",
        field "LastModifiedDate" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        field "LastModifiedById" "reference" (18, 0) [Aggregate DefaultedOnCreate Filter Group Sort] to ["User"] as "LastModifiedBy",
        field "SystemModstamp" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        field "LastActivityDate" "date" (0, 0) [Aggregate Filter Group Nillable Sort],
        field "LastCURequestDate" "datetime" (0, 0) [Aggregate Filter Nillable Sort],
        field "LastCUUpdateDate" "datetime" (0, 0) [Aggregate Filter Nillable Sort],
        field "LastViewedDate" "datetime" (0, 0) [Aggregate Filter Nillable Sort],
        field "LastReferencedDate" "datetime" (0, 0) [Aggregate Filter Nillable Sort],
        field "EmailBouncedReason" "string" (255, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "EmailBouncedDate" "datetime" (0, 0) [Aggregate Create Filter Nillable Sort Update],
        field "IsEmailBounced" "boolean" (0, 0) [DefaultedOnCreate Filter Group Sort],
        field "PhotoUrl" "url" (255, 0) [Aggregate Filter Group Nillable Sort],
        field "Jigsaw" "string" (20, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "JigsawContactId" "string" (20, 0) [Aggregate Filter Group Nillable Sort],
        field "CleanStatus" "picklist" (40, 0) [Aggregate Create Filter Group Nillable RestrictedPicklist Sort Update],
        field "IndividualId" "reference" (18, 0) [Aggregate Create Filter Group Nillable Sort Update] to ["Individual"] as "Individual",
        child "AcceptedEventRelations" "AcceptedEventRelation" "RelationId",
        child "AccountContactRoles" "AccountContactRole" "ContactId",
        child "ActivityHistories" "ActivityHistory" "WhoId",
        child "Assets" "Asset" "ContactId" of Asset,
        child "AttachedContentDocuments" "AttachedContentDocument" "LinkedEntityId",
        child "Attachments" "Attachment" "ParentId",
        child "AuthorizationFormConsents" "AuthorizationFormConsent" "ConsentGiverId",
        child "CampaignMembers" "CampaignMember" "ContactId",
        child "Cases" "Case" "ContactId" of Case,
        child "CaseContactRoles" "CaseContactRole" "ContactId",
        child "RecordAssociatedGroups" "CollaborationGroupRecord" "RecordId",
        child "CombinedAttachments" "CombinedAttachment" "ParentId",
        child "CommSubscriptionConsents" "CommSubscriptionConsent" "ConsentGiverId",
        child "ContactCleanInfos" "ContactCleanInfo" "ContactId",
        child "Feeds" "ContactFeed" "ParentId",
        child "Histories" "ContactHistory" "ContactId",
        child "ContactRequests" "ContactRequest" "WhoId",
        child "Shares" "ContactShare" "ContactId",
        child "ContentDocumentLinks" "ContentDocumentLink" "LinkedEntityId",
        child "ContractsSigned" "Contract" "CustomerSignedId",
        child "ContractContactRoles" "ContractContactRole" "ContactId",
        child "DeclinedEventRelations" "DeclinedEventRelation" "RelationId",
        child "DuplicateRecordItems" "DuplicateRecordItem" "RecordId",
        child "EmailMessageRelations" "EmailMessageRelation" "RelationId",
        child "EmailStatuses" "EmailStatus" "WhoId",
        child "FeedSubscriptionsForEntity" "EntitySubscription" "ParentId",
        child "Events" "Event" "WhoId" of Event,
        child "EventRelations" "EventRelation" "RelationId",
        child "ListEmailIndividualRecipients" "ListEmailIndividualRecipient" "RecipientId",
        child "MaintenancePlans" "MaintenancePlan" "ContactId",
        child "ParentEntities" "NetworkActivityAudit" "ParentEntityId",
        child "Notes" "Note" "ParentId",
        child "NotesAndAttachments" "NoteAndAttachment" "ParentId",
        child "OpenActivities" "OpenActivity" "WhoId",
        child "Opportunities" "Opportunity" "ContactId" of Opportunity,
        child "OpportunityContactRoles" "OpportunityContactRole" "ContactId" of OpportunityContactRole,
        child "OutgoingEmailRelations" "OutgoingEmailRelation" "RelationId",
        child "ProcessInstances" "ProcessInstance" "TargetObjectId",
        child "ProcessSteps" "ProcessInstanceHistory" "TargetObjectId",
        child "RecordActions" "RecordAction" "RecordId",
        child "RecordActionHistories" "RecordActionHistory" "ParentRecordId",
        child "ReturnOrders" "ReturnOrder" "ContactId",
        child "ServiceAppointments" "ServiceAppointment" "ContactId",
        child "Tasks" "Task" "WhoId" of Task,
        child "TopicAssignments" "TopicAssignment" "EntityId",
        child "UndecidedEventRelations" "UndecidedEventRelation" "RelationId",
        child "Users" "User" "ContactId" of User,
        child "PersonRecord" "UserEmailPreferredPerson" "PersonRecordId",
        child "WorkOrders" "WorkOrder" "ContactId",
    };
    opt Id id "Id",
    opt Flag is_deleted "IsDeleted",
    nil Id master_record_id "MasterRecordId",
    nil Id account_id "AccountId",
    opt Text last_name "LastName",
    nil Text first_name "FirstName",
    nil Pick(ContactSalutation) salutation "Salutation",
    opt Text name "Name",
    nil Text other_street "OtherStreet",
    nil Text other_city "OtherCity",
    nil Text other_state "OtherState",
    nil Text other_postal_code "OtherPostalCode",
    nil Text other_country "OtherCountry",
    nil Num other_latitude "OtherLatitude",
    nil Num other_longitude "OtherLongitude",
    nil Pick(ContactOtherGeocodeAccuracy) other_geocode_accuracy "OtherGeocodeAccuracy",
    nil OneOf(::sforce::Address) other_address "OtherAddress",
    nil Text mailing_street "MailingStreet",
    nil Text mailing_city "MailingCity",
    nil Text mailing_state "MailingState",
    nil Text mailing_postal_code "MailingPostalCode",
    nil Text mailing_country "MailingCountry",
    nil Num mailing_latitude "MailingLatitude",
    nil Num mailing_longitude "MailingLongitude",
    nil Pick(ContactMailingGeocodeAccuracy) mailing_geocode_accuracy "MailingGeocodeAccuracy",
    nil OneOf(::sforce::Address) mailing_address "MailingAddress",
    nil Text phone "Phone",
    nil Text fax "Fax",
    nil Text mobile_phone "MobilePhone",
    nil Text home_phone "HomePhone",
    nil Text other_phone "OtherPhone",
    nil Text assistant_phone "AssistantPhone",
    nil Id reports_to_id "ReportsToId",
    nil Text email "Email",
    nil Text title "Title",
    nil Text department "Department",
    nil Text assistant_name "AssistantName",
    nil Pick(ContactLeadSource) lead_source "LeadSource",
    nil Date birthdate "Birthdate",
    nil Text description "Description",
    opt Id owner_id "OwnerId",
    opt DateTime created_date "CreatedDate",
    opt Id created_by_id "CreatedById",
    opt DateTime last_modified_date "LastModifiedDate",
    opt Id last_modified_by_id "LastModifiedById",
    opt DateTime system_modstamp "SystemModstamp",
    nil Date last_activity_date "LastActivityDate",
    nil DateTime last_cu_request_date "LastCURequestDate",
    nil DateTime last_cu_update_date "LastCUUpdateDate",
    nil DateTime last_viewed_date "LastViewedDate",
    nil DateTime last_referenced_date "LastReferencedDate",
    nil Text email_bounced_reason "EmailBouncedReason",
    nil DateTime email_bounced_date "EmailBouncedDate",
    opt Flag is_email_bounced "IsEmailBounced",
    nil Text photo_url "PhotoUrl",
    nil Text jigsaw "Jigsaw",
    nil Text jigsaw_contact_id "JigsawContactId",
    nil Pick(ContactCleanStatus) clean_status "CleanStatus",
    nil Id individual_id "IndividualId",
    nil One(Contact) master_record "MasterRecord",
    nil One(Account) account "Account",
    nil One(Contact) reports_to "ReportsTo",
    nil One(User) owner "Owner",
    nil One(User) created_by "CreatedBy",
    nil One(User) last_modified_by "LastModifiedBy",
    nil OneOf(::sforce::DynamicObject) jigsaw_contact "JigsawContact",
    nil OneOf(::sforce::DynamicObject) individual "Individual",
}

impl Contact {
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
    /// `MasterRecordId`: reference to Contact. *Aggregate, Filter, Group, Nillable, Sort*.
    pub const MASTER_RECORD_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("MasterRecordId");
    /// `AccountId`: reference to Account. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const ACCOUNT_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("AccountId");
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
        ::sforce::Pick<ContactSalutation, ::sforce::Open>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Salutation");
    /// `Name`: string(121). *Aggregate, Filter, Group, Name field, Sort*.
    pub const NAME: ::sforce::Field<
        Self,
        String,
        { FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("Name");
    /// `OtherStreet`: textarea(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const OTHER_STREET: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("OtherStreet");
    /// `OtherCity`: string(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const OTHER_CITY: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("OtherCity");
    /// `OtherState`: string(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const OTHER_STATE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("OtherState");
    /// `OtherPostalCode`: string(20). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const OTHER_POSTAL_CODE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("OtherPostalCode");
    /// `OtherCountry`: string(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const OTHER_COUNTRY: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("OtherCountry");
    /// `OtherLatitude`: double(18, 15). *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub const OTHER_LATITUDE: ::sforce::Field<
        Self,
        ::sforce::Number,
        { CREATE | UPDATE | FILTER | SORT | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("OtherLatitude");
    /// `OtherLongitude`: double(18, 15). *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub const OTHER_LONGITUDE: ::sforce::Field<
        Self,
        ::sforce::Number,
        { CREATE | UPDATE | FILTER | SORT | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("OtherLongitude");
    /// `OtherGeocodeAccuracy`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub const OTHER_GEOCODE_ACCURACY: ::sforce::Field<
        Self,
        ::sforce::Pick<ContactOtherGeocodeAccuracy>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("OtherGeocodeAccuracy");
    /// `OtherAddress`: address. *Filter, Nillable*.
    pub const OTHER_ADDRESS: ::sforce::Field<
        Self,
        ::sforce::Address,
        { FILTER | NILLABLE },
    > = ::sforce::Field::new("OtherAddress");
    /// `MailingStreet`: textarea(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const MAILING_STREET: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("MailingStreet");
    /// `MailingCity`: string(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const MAILING_CITY: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("MailingCity");
    /// `MailingState`: string(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const MAILING_STATE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("MailingState");
    /// `MailingPostalCode`: string(20). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const MAILING_POSTAL_CODE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("MailingPostalCode");
    /// `MailingCountry`: string(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const MAILING_COUNTRY: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("MailingCountry");
    /// `MailingLatitude`: double(18, 15). *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub const MAILING_LATITUDE: ::sforce::Field<
        Self,
        ::sforce::Number,
        { CREATE | UPDATE | FILTER | SORT | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("MailingLatitude");
    /// `MailingLongitude`: double(18, 15). *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub const MAILING_LONGITUDE: ::sforce::Field<
        Self,
        ::sforce::Number,
        { CREATE | UPDATE | FILTER | SORT | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("MailingLongitude");
    /// `MailingGeocodeAccuracy`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub const MAILING_GEOCODE_ACCURACY: ::sforce::Field<
        Self,
        ::sforce::Pick<ContactMailingGeocodeAccuracy>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("MailingGeocodeAccuracy");
    /// `MailingAddress`: address. *Filter, Nillable*.
    pub const MAILING_ADDRESS: ::sforce::Field<
        Self,
        ::sforce::Address,
        { FILTER | NILLABLE },
    > = ::sforce::Field::new("MailingAddress");
    /// `Phone`: phone(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const PHONE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Phone");
    /// `Fax`: phone(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const FAX: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Fax");
    /// `MobilePhone`: phone(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const MOBILE_PHONE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("MobilePhone");
    /// `HomePhone`: phone(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const HOME_PHONE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("HomePhone");
    /// `OtherPhone`: phone(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const OTHER_PHONE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("OtherPhone");
    /// `AssistantPhone`: phone(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const ASSISTANT_PHONE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("AssistantPhone");
    /// `ReportsToId`: reference to Contact. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const REPORTS_TO_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ReportsToId");
    /// `Email`: email(80). *Aggregate, Create, Filter, Group, idLookup, Nillable, Sort, Update*.
    pub const EMAIL: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("Email");
    /// `Title`: string(128). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const TITLE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Title");
    /// `Department`: string(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const DEPARTMENT: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Department");
    /// `AssistantName`: string(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const ASSISTANT_NAME: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("AssistantName");
    /// `LeadSource`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const LEAD_SOURCE: ::sforce::Field<
        Self,
        ::sforce::Pick<ContactLeadSource, ::sforce::Open>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("LeadSource");
    /// `Birthdate`: date. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const BIRTHDATE: ::sforce::Field<
        Self,
        ::sforce::Date,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Birthdate");
    /// `Description`: textarea(32000). *Create, Nillable, Update*.
    pub const DESCRIPTION: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | NILLABLE },
    > = ::sforce::Field::new("Description");
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
    /// `LastCURequestDate`: datetime. *Aggregate, Filter, Nillable, Sort*.
    pub const LAST_CU_REQUEST_DATE: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { FILTER | SORT | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("LastCURequestDate");
    /// `LastCUUpdateDate`: datetime. *Aggregate, Filter, Nillable, Sort*.
    pub const LAST_CU_UPDATE_DATE: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { FILTER | SORT | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("LastCUUpdateDate");
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
    /// `EmailBouncedReason`: string(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const EMAIL_BOUNCED_REASON: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("EmailBouncedReason");
    /// `EmailBouncedDate`: datetime. *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub const EMAIL_BOUNCED_DATE: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { CREATE | UPDATE | FILTER | SORT | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("EmailBouncedDate");
    /// `IsEmailBounced`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub const IS_EMAIL_BOUNCED: ::sforce::Field<Self, bool, { FILTER | SORT | GROUP }> = ::sforce::Field::new(
        "IsEmailBounced",
    );
    /// `PhotoUrl`: url(255). *Aggregate, Filter, Group, Nillable, Sort*.
    pub const PHOTO_URL: ::sforce::Field<
        Self,
        String,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("PhotoUrl");
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
        ::sforce::Pick<ContactCleanStatus>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("CleanStatus");
    /// `IndividualId`: reference to Individual. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const INDIVIDUAL_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("IndividualId");
    /// Parent over `MasterRecordId`: `Contact`.
    pub const MASTER_RECORD: ::sforce::Parent<Self, Contact> = ::sforce::Parent::new(
        "MasterRecord",
    );
    /// Parent over `AccountId`: `Account`.
    pub const ACCOUNT: ::sforce::Parent<Self, Account> = ::sforce::Parent::new(
        "Account",
    );
    /// Parent over `ReportsToId`: `Contact`.
    pub const REPORTS_TO: ::sforce::Parent<Self, Contact> = ::sforce::Parent::new(
        "ReportsTo",
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
    /// Parent over `JigsawContactId`: of a type that only the record tells.
    pub const JIGSAW_CONTACT: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "JigsawContact",
    );
    /// Parent over `IndividualId`: `Individual`.
    pub const INDIVIDUAL: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "Individual",
    );
    /// Children: `AcceptedEventRelation` over its `RelationId`.
    pub const ACCEPTED_EVENT_RELATIONS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "AcceptedEventRelations",
    );
    /// Children: `AccountContactRole` over its `ContactId`.
    pub const ACCOUNT_CONTACT_ROLES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "AccountContactRoles",
    );
    /// Children: `ActivityHistory` over its `WhoId`.
    pub const ACTIVITY_HISTORIES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ActivityHistories",
    );
    /// Children: `Asset` over its `ContactId`.
    pub const ASSETS: ::sforce::Child<Self, Asset> = ::sforce::Child::new("Assets");
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
    /// Children: `CampaignMember` over its `ContactId`.
    pub const CAMPAIGN_MEMBERS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "CampaignMembers",
    );
    /// Children: `Case` over its `ContactId`.
    pub const CASES: ::sforce::Child<Self, Case> = ::sforce::Child::new("Cases");
    /// Children: `CaseContactRole` over its `ContactId`.
    pub const CASE_CONTACT_ROLES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "CaseContactRoles",
    );
    /// Children: `CollaborationGroupRecord` over its `RecordId`.
    pub const RECORD_ASSOCIATED_GROUPS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "RecordAssociatedGroups",
    );
    /// Children: `CombinedAttachment` over its `ParentId`.
    pub const COMBINED_ATTACHMENTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "CombinedAttachments",
    );
    /// Children: `CommSubscriptionConsent` over its `ConsentGiverId`.
    pub const COMM_SUBSCRIPTION_CONSENTS: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("CommSubscriptionConsents");
    /// Children: `ContactCleanInfo` over its `ContactId`.
    pub const CONTACT_CLEAN_INFOS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ContactCleanInfos",
    );
    /// Children: `ContactFeed` over its `ParentId`.
    pub const FEEDS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Feeds",
    );
    /// Children: `ContactHistory` over its `ContactId`.
    pub const HISTORIES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Histories",
    );
    /// Children: `ContactRequest` over its `WhoId`.
    pub const CONTACT_REQUESTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ContactRequests",
    );
    /// Children: `ContactShare` over its `ContactId`.
    pub const SHARES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Shares",
    );
    /// Children: `ContentDocumentLink` over its `LinkedEntityId`.
    pub const CONTENT_DOCUMENT_LINKS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ContentDocumentLinks",
    );
    /// Children: `Contract` over its `CustomerSignedId`.
    pub const CONTRACTS_SIGNED: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ContractsSigned",
    );
    /// Children: `ContractContactRole` over its `ContactId`.
    pub const CONTRACT_CONTACT_ROLES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ContractContactRoles",
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
    /// Children: `ListEmailIndividualRecipient` over its `RecipientId`.
    pub const LIST_EMAIL_INDIVIDUAL_RECIPIENTS: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("ListEmailIndividualRecipients");
    /// Children: `MaintenancePlan` over its `ContactId`.
    pub const MAINTENANCE_PLANS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "MaintenancePlans",
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
    /// Children: `Opportunity` over its `ContactId`.
    pub const OPPORTUNITIES: ::sforce::Child<Self, Opportunity> = ::sforce::Child::new(
        "Opportunities",
    );
    /// Children: `OpportunityContactRole` over its `ContactId`.
    pub const OPPORTUNITY_CONTACT_ROLES: ::sforce::Child<Self, OpportunityContactRole> = ::sforce::Child::new(
        "OpportunityContactRoles",
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
    /// Children: `ReturnOrder` over its `ContactId`.
    pub const RETURN_ORDERS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ReturnOrders",
    );
    /// Children: `ServiceAppointment` over its `ContactId`.
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
    /// Children: `User` over its `ContactId`.
    pub const USERS: ::sforce::Child<Self, User> = ::sforce::Child::new("Users");
    /// Children: `UserEmailPreferredPerson` over its `PersonRecordId`.
    pub const PERSON_RECORD: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "PersonRecord",
    );
    /// Children: `WorkOrder` over its `ContactId`.
    pub const WORK_ORDERS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "WorkOrders",
    );
}
impl ::sforce::SObject for Contact {
    fn record_id(&self) -> ::std::option::Option<::sforce::Id> {
        self.id
    }
}
impl ::sforce::CanCreate for Contact {}
impl ::sforce::CanRetrieve for Contact {}
impl ::sforce::CanUpdate for Contact {}
impl ::sforce::CanUpsert for Contact {}
impl ::sforce::CanDelete for Contact {}
impl ::sforce::CanUndelete for Contact {}
impl ::sforce::CanQuery for Contact {}
impl ::sforce::CanSearch for Contact {}

::sforce::enumeration! {
    /// Values of `Contact.Salutation`.
    pub enum ContactSalutation {
        Mr = "Mr.",
        Ms = "Ms.",
        Mrs = "Mrs.",
        Dr = "Dr.",
        Prof = "Prof.",
    }
}

::sforce::enumeration! {
    /// Values of `Contact.OtherGeocodeAccuracy`.
    pub enum ContactOtherGeocodeAccuracy {
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
    /// Values of `Contact.MailingGeocodeAccuracy`.
    pub enum ContactMailingGeocodeAccuracy {
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
    /// Values of `Contact.LeadSource`.
    pub enum ContactLeadSource {
        Web = "Web",
        PhoneInquiry = "Phone Inquiry",
        PartnerReferral = "Partner Referral",
        PurchasedList = "Purchased List",
        Other = "Other",
    }
}

::sforce::enumeration! {
    /// Values of `Contact.CleanStatus`.
    pub enum ContactCleanStatus {
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
