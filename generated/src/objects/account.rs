// Made by `cargo xtask generate` from describe 42.0, 48.0, 58.0, 60.0, 65.0 and enterprise 58.0 and reference 58.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `Account`, described at 58.0.
#[derive(Default)]
pub struct Account {
    /// `Id`: id. *Aggregate, Defaulted on create, Filter, Group, idLookup, Sort*.
    pub id: Option<::sforce::Id>,
    /// `IsDeleted`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub is_deleted: Option<bool>,
    /// `MasterRecordId`: reference to Account. *Aggregate, Filter, Group, Nillable, Sort*.
    pub master_record_id: Option<::sforce::Id>,
    /// `Name`: string(255). *Aggregate, Create, Filter, Group, Name field, Sort, Update*.
    pub name: Option<String>,
    /// `Type`: picklist(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub r#type: ::sforce::Pick<AccountType, ::sforce::Open>,
    /// `ParentId`: reference to Account. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub parent_id: Option<::sforce::Id>,
    /// `BillingStreet`: textarea(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub billing_street: Option<String>,
    /// `BillingCity`: string(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub billing_city: Option<String>,
    /// `BillingState`: string(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub billing_state: Option<String>,
    /// `BillingPostalCode`: string(20). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub billing_postal_code: Option<String>,
    /// `BillingCountry`: string(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub billing_country: Option<String>,
    /// `BillingStateCode`: picklist(10). *Aggregate, Create, Dependent picklist, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub billing_state_code: ::sforce::Pick<AccountBillingStateCode>,
    /// `BillingCountryCode`: picklist(10). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub billing_country_code: ::sforce::Pick<AccountBillingCountryCode>,
    /// `BillingLatitude`: double(18, 15). *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub billing_latitude: Option<::sforce::Number>,
    /// `BillingLongitude`: double(18, 15). *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub billing_longitude: Option<::sforce::Number>,
    /// `BillingGeocodeAccuracy`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub billing_geocode_accuracy: ::sforce::Pick<AccountBillingGeocodeAccuracy>,
    /// `BillingAddress`: address. *Filter, Nillable*.
    pub billing_address: ::sforce::Opt<::sforce::Address>,
    /// `ShippingStreet`: textarea(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub shipping_street: Option<String>,
    /// `ShippingCity`: string(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub shipping_city: Option<String>,
    /// `ShippingState`: string(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub shipping_state: Option<String>,
    /// `ShippingPostalCode`: string(20). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub shipping_postal_code: Option<String>,
    /// `ShippingCountry`: string(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub shipping_country: Option<String>,
    /// `ShippingStateCode`: picklist(10). *Aggregate, Create, Dependent picklist, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub shipping_state_code: ::sforce::Pick<AccountShippingStateCode>,
    /// `ShippingCountryCode`: picklist(10). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub shipping_country_code: ::sforce::Pick<AccountShippingCountryCode>,
    /// `ShippingLatitude`: double(18, 15). *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub shipping_latitude: Option<::sforce::Number>,
    /// `ShippingLongitude`: double(18, 15). *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub shipping_longitude: Option<::sforce::Number>,
    /// `ShippingGeocodeAccuracy`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub shipping_geocode_accuracy: ::sforce::Pick<AccountShippingGeocodeAccuracy>,
    /// `ShippingAddress`: address. *Filter, Nillable*.
    pub shipping_address: ::sforce::Opt<::sforce::Address>,
    /// `Phone`: phone(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub phone: Option<String>,
    /// `Fax`: phone(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub fax: Option<String>,
    /// `AccountNumber`: string(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub account_number: Option<String>,
    /// `Website`: url(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub website: Option<String>,
    /// `PhotoUrl`: url(255). *Aggregate, Filter, Group, Nillable, Sort*.
    pub photo_url: Option<String>,
    /// `Sic`: string(20). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub sic: Option<String>,
    /// `Industry`: picklist(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub industry: ::sforce::Pick<AccountIndustry, ::sforce::Open>,
    /// `AnnualRevenue`: currency(18, 0). *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub annual_revenue: Option<::sforce::Number>,
    /// `NumberOfEmployees`: int. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub number_of_employees: Option<i32>,
    /// `Ownership`: picklist(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub ownership: ::sforce::Pick<AccountOwnership, ::sforce::Open>,
    /// `TickerSymbol`: string(20). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub ticker_symbol: Option<String>,
    /// `Description`: textarea(32000). *Create, Nillable, Update*.
    pub description: Option<String>,
    /// `Rating`: picklist(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub rating: ::sforce::Pick<AccountRating, ::sforce::Open>,
    /// `Site`: string(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub site: Option<String>,
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
    /// `LastViewedDate`: datetime. *Aggregate, Filter, Nillable, Sort*.
    pub last_viewed_date: Option<::sforce::DateTime>,
    /// `LastReferencedDate`: datetime. *Aggregate, Filter, Nillable, Sort*.
    pub last_referenced_date: Option<::sforce::DateTime>,
    /// `Jigsaw`: string(20). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub jigsaw: Option<String>,
    /// `JigsawCompanyId`: string(20). *Aggregate, Filter, Group, Nillable, Sort*.
    pub jigsaw_company_id: Option<String>,
    /// `CleanStatus`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub clean_status: ::sforce::Pick<AccountCleanStatus>,
    /// `AccountSource`: picklist(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub account_source: ::sforce::Pick<AccountAccountSource, ::sforce::Open>,
    /// `DunsNumber`: string(9). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub duns_number: Option<String>,
    /// `Tradestyle`: string(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub tradestyle: Option<String>,
    /// `NaicsCode`: string(8). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub naics_code: Option<String>,
    /// `NaicsDesc`: string(120). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub naics_desc: Option<String>,
    /// `YearStarted`: string(4). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub year_started: Option<String>,
    /// `SicDesc`: string(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub sic_desc: Option<String>,
    /// `DandbCompanyId`: reference to DandBCompany. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub dandb_company_id: Option<::sforce::Id>,
    /// `OperatingHoursId`: reference to OperatingHours. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub operating_hours_id: Option<::sforce::Id>,
    /// Parent over `MasterRecordId`: `Account`.
    pub master_record: ::sforce::Opt<Account>,
    /// Parent over `ParentId`: `Account`.
    pub parent: ::sforce::Opt<Account>,
    /// Parent over `OwnerId`: `User`.
    pub owner: ::sforce::Opt<User>,
    /// Parent over `CreatedById`: `User`.
    pub created_by: ::sforce::Opt<User>,
    /// Parent over `LastModifiedById`: `User`.
    pub last_modified_by: ::sforce::Opt<User>,
    /// Parent over `JigsawCompanyId`: of a type that only the record tells.
    pub jigsaw_company: ::sforce::Opt<::sforce::DynamicObject>,
    /// Parent over `DandbCompanyId`: `DandBCompany`.
    pub dandb_company: ::sforce::Opt<::sforce::DynamicObject>,
    /// Parent over `OperatingHoursId`: `OperatingHours`.
    pub operating_hours: ::sforce::Opt<::sforce::DynamicObject>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Account: "Account" in API, base None, subtypes [], object ::sforce::object_info! {
        prefix Some("001"), described Some(::sforce::Version::with_minor(58, 0)), tooling false;
        field "Id" "id" (18, 0) [Aggregate DefaultedOnCreate Filter Group IdLookup Sort],
        field "IsDeleted" "boolean" (0, 0) [DefaultedOnCreate Filter Group Sort],
        field "MasterRecordId" "reference" (18, 0) [Aggregate Filter Group Nillable Sort] to ["Account"] as "MasterRecord",
        field "Name" "string" (255, 0) [Aggregate Create Filter Group NameField Sort Update],
        field "Type" "picklist" (255, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "ParentId" "reference" (18, 0) [Aggregate Create Filter Group Nillable Sort Update] to ["Account"] as "Parent",
        field "BillingStreet" "textarea" (255, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "BillingCity" "string" (40, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "BillingState" "string" (80, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "BillingPostalCode" "string" (20, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "BillingCountry" "string" (80, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "BillingStateCode" "picklist" (10, 0) [Aggregate Create DependentPicklist Filter Group Nillable RestrictedPicklist Sort Update],
        field "BillingCountryCode" "picklist" (10, 0) [Aggregate Create Filter Group Nillable RestrictedPicklist Sort Update],
        field "BillingLatitude" "double" (18, 15) [Aggregate Create Filter Nillable Sort Update],
        field "BillingLongitude" "double" (18, 15) [Aggregate Create Filter Nillable Sort Update],
        field "BillingGeocodeAccuracy" "picklist" (40, 0) [Aggregate Create Filter Group Nillable RestrictedPicklist Sort Update],
        field "BillingAddress" "address" (0, 0) [Filter Nillable],
        field "ShippingStreet" "textarea" (255, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "ShippingCity" "string" (40, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "ShippingState" "string" (80, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "ShippingPostalCode" "string" (20, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "ShippingCountry" "string" (80, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "ShippingStateCode" "picklist" (10, 0) [Aggregate Create DependentPicklist Filter Group Nillable RestrictedPicklist Sort Update],
        field "ShippingCountryCode" "picklist" (10, 0) [Aggregate Create Filter Group Nillable RestrictedPicklist Sort Update],
        field "ShippingLatitude" "double" (18, 15) [Aggregate Create Filter Nillable Sort Update],
        field "ShippingLongitude" "double" (18, 15) [Aggregate Create Filter Nillable Sort Update],
        field "ShippingGeocodeAccuracy" "picklist" (40, 0) [Aggregate Create Filter Group Nillable RestrictedPicklist Sort Update],
        field "ShippingAddress" "address" (0, 0) [Filter Nillable],
        field "Phone" "phone" (40, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "Fax" "phone" (40, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "AccountNumber" "string" (40, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "Website" "url" (255, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "PhotoUrl" "url" (255, 0) [Aggregate Filter Group Nillable Sort],
        field "Sic" "string" (20, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "Industry" "picklist" (255, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "AnnualRevenue" "currency" (18, 0) [Aggregate Create Filter Nillable Sort Update],
        field "NumberOfEmployees" "int" (8, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "Ownership" "picklist" (255, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "TickerSymbol" "string" (20, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "Description" "textarea" (32000, 0) [Create Nillable Update],
        field "Rating" "picklist" (255, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "Site" "string" (80, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "OwnerId" "reference" (18, 0) [Aggregate Create DefaultedOnCreate Filter Group Sort Update] to ["User"] as "Owner",
        field "CreatedDate" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        field "CreatedById" "reference" (18, 0) [Aggregate DefaultedOnCreate Filter Group Sort] to ["User"] as "CreatedBy",
        field "LastModifiedDate" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        field "LastModifiedById" "reference" (18, 0) [Aggregate DefaultedOnCreate Filter Group Sort] to ["User"] as "LastModifiedBy",
        field "SystemModstamp" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        field "LastActivityDate" "date" (0, 0) [Aggregate Filter Group Nillable Sort],
        field "LastViewedDate" "datetime" (0, 0) [Aggregate Filter Nillable Sort],
        field "LastReferencedDate" "datetime" (0, 0) [Aggregate Filter Nillable Sort],
        field "Jigsaw" "string" (20, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "JigsawCompanyId" "string" (20, 0) [Aggregate Filter Group Nillable Sort],
        field "CleanStatus" "picklist" (40, 0) [Aggregate Create Filter Group Nillable RestrictedPicklist Sort Update],
        field "AccountSource" "picklist" (255, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "DunsNumber" "string" (9, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "Tradestyle" "string" (255, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "NaicsCode" "string" (8, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "NaicsDesc" "string" (120, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "YearStarted" "string" (4, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "SicDesc" "string" (80, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "DandbCompanyId" "reference" (18, 0) [Aggregate Create Filter Group Nillable Sort Update] to ["DandBCompany"] as "DandbCompany",
        field "OperatingHoursId" "reference" (18, 0) [Aggregate Create Filter Group Nillable Sort Update] to ["OperatingHours"] as "OperatingHours",
        child "ChildAccounts" "Account" "ParentId" of Account,
        child "AccountCleanInfos" "AccountCleanInfo" "AccountId",
        child "AccountContactRoles" "AccountContactRole" "AccountId",
        child "Feeds" "AccountFeed" "ParentId",
        child "Histories" "AccountHistory" "AccountId",
        child "AccountPartnersFrom" "AccountPartner" "AccountFromId",
        child "AccountPartnersTo" "AccountPartner" "AccountToId",
        child "Shares" "AccountShare" "AccountId",
        child "ActivityHistories" "ActivityHistory" "AccountId",
        child "AlternativePaymentMethods" "AlternativePaymentMethod" "AccountId",
        child "Assets" "Asset" "AccountId" of Asset,
        child "ProvidedAssets" "Asset" "AssetProvidedById" of Asset,
        child "ServicedAssets" "Asset" "AssetServicedById" of Asset,
        child "AssociatedLocations" "AssociatedLocation" "ParentRecordId",
        child "AttachedContentDocuments" "AttachedContentDocument" "LinkedEntityId",
        child "Attachments" "Attachment" "ParentId",
        child "AuthorizationFormConsents" "AuthorizationFormConsent" "ConsentGiverId",
        child "RelatedAuthorizationFormConsents" "AuthorizationFormConsent" "RelatedRecordId",
        child "CardPaymentMethods" "CardPaymentMethod" "AccountId",
        child "Cases" "Case" "AccountId" of Case,
        child "RecordAssociatedGroups" "CollaborationGroupRecord" "RecordId",
        child "CombinedAttachments" "CombinedAttachment" "ParentId",
        child "CommSubscriptionConsents" "CommSubscriptionConsent" "ConsentGiverId",
        child "Contacts" "Contact" "AccountId" of Contact,
        child "ContactPointAddresses" "ContactPointAddress" "ParentId",
        child "ContactPointEmails" "ContactPointEmail" "ParentId",
        child "ContactPointPhones" "ContactPointPhone" "ParentId",
        child "ContactRequests" "ContactRequest" "WhatId",
        child "ContentDocumentLinks" "ContentDocumentLink" "LinkedEntityId",
        child "Contracts" "Contract" "AccountId",
        child "CreditMemos" "CreditMemo" "BillingAccountId",
        child "DigitalWallets" "DigitalWallet" "AccountId",
        child "DuplicateRecordItems" "DuplicateRecordItem" "RecordId",
        child "Emails" "EmailMessage" "RelatedToId",
        child "Entitlements" "Entitlement" "AccountId",
        child "FeedSubscriptionsForEntity" "EntitySubscription" "ParentId",
        child "Events" "Event" "WhatId" of Event,
        child "FinanceBalanceSnapshots" "FinanceBalanceSnapshot" "AccountId",
        child "FinanceTransactions" "FinanceTransaction" "AccountId",
        child "FlowOrchestrationWorkItems" "FlowOrchestrationWorkItem" "RelatedRecordId",
        child "FulfillmentOrders" "FulfillmentOrder" "AccountId",
        child "Invoices" "Invoice" "BillingAccountId",
        child "MessagingEndUsers" "MessagingEndUser" "AccountId",
        child "MessagingSessions" "MessagingSession" "EndUserAccountId",
        child "Notes" "Note" "ParentId",
        child "NotesAndAttachments" "NoteAndAttachment" "ParentId",
        child "OpenActivities" "OpenActivity" "AccountId",
        child "Opportunities" "Opportunity" "AccountId" of Opportunity,
        child "OpportunityPartnersTo" "OpportunityPartner" "AccountToId",
        child "Orders" "Order" "AccountId",
        child "PartnersFrom" "Partner" "AccountFromId",
        child "PartnersTo" "Partner" "AccountToId",
        child "Payments" "Payment" "AccountId",
        child "PaymentAuthAdjustments" "PaymentAuthAdjustment" "AccountId",
        child "PaymentAuthorizations" "PaymentAuthorization" "AccountId",
        child "PaymentLinesInvoice" "PaymentLineInvoice" "AssociatedAccountId",
        child "PendingOrderSummaries" "PendingOrderSummary" "AccountId",
        child "ProcessInstances" "ProcessInstance" "TargetObjectId",
        child "ProcessSteps" "ProcessInstanceHistory" "TargetObjectId",
        child "RecordActions" "RecordAction" "RecordId",
        child "RecordActionHistories" "RecordActionHistory" "ParentRecordId",
        child "Refunds" "Refund" "AccountId",
        child "RefundLinePayments" "RefundLinePayment" "AssociatedAccountId",
        child "ResourcePreferences" "ResourcePreference" "RelatedRecordId",
        child "ReturnOrders" "ReturnOrder" "AccountId",
        child "ScorecardAssociations" "ScorecardAssociation" "TargetEntityId",
        child "ServiceAppointmentAccount" "ServiceAppointment" "AccountId",
        child "ServiceAppointments" "ServiceAppointment" "ParentRecordId",
        child "ServiceContracts" "ServiceContract" "AccountId",
        child "ServiceResources" "ServiceResource" "AccountId",
        child "Tasks" "Task" "WhatId" of Task,
        child "TopicAssignments" "TopicAssignment" "EntityId",
        child "Users" "User" "AccountId" of User,
        child "UserDefinedLabelAssignments" "UserDefinedLabelAssignment" "ItemId",
        child "RelatedRecords" "VoiceCall" "RelatedRecordId",
        child "WaitlistParticipants" "WaitlistParticipant" "ParticipantId",
        child "Carts" "WebCart" "AccountId",
        child "WorkOrders" "WorkOrder" "AccountId",
    };
    opt Id id "Id",
    opt Flag is_deleted "IsDeleted",
    nil Id master_record_id "MasterRecordId",
    opt Text name "Name",
    nil Pick(AccountType) r#type "Type",
    nil Id parent_id "ParentId",
    nil Text billing_street "BillingStreet",
    nil Text billing_city "BillingCity",
    nil Text billing_state "BillingState",
    nil Text billing_postal_code "BillingPostalCode",
    nil Text billing_country "BillingCountry",
    nil Pick(AccountBillingStateCode) billing_state_code "BillingStateCode",
    nil Pick(AccountBillingCountryCode) billing_country_code "BillingCountryCode",
    nil Num billing_latitude "BillingLatitude",
    nil Num billing_longitude "BillingLongitude",
    nil Pick(AccountBillingGeocodeAccuracy) billing_geocode_accuracy "BillingGeocodeAccuracy",
    nil OneOf(::sforce::Address) billing_address "BillingAddress",
    nil Text shipping_street "ShippingStreet",
    nil Text shipping_city "ShippingCity",
    nil Text shipping_state "ShippingState",
    nil Text shipping_postal_code "ShippingPostalCode",
    nil Text shipping_country "ShippingCountry",
    nil Pick(AccountShippingStateCode) shipping_state_code "ShippingStateCode",
    nil Pick(AccountShippingCountryCode) shipping_country_code "ShippingCountryCode",
    nil Num shipping_latitude "ShippingLatitude",
    nil Num shipping_longitude "ShippingLongitude",
    nil Pick(AccountShippingGeocodeAccuracy) shipping_geocode_accuracy "ShippingGeocodeAccuracy",
    nil OneOf(::sforce::Address) shipping_address "ShippingAddress",
    nil Text phone "Phone",
    nil Text fax "Fax",
    nil Text account_number "AccountNumber",
    nil Text website "Website",
    nil Text photo_url "PhotoUrl",
    nil Text sic "Sic",
    nil Pick(AccountIndustry) industry "Industry",
    nil Num annual_revenue "AnnualRevenue",
    nil Int number_of_employees "NumberOfEmployees",
    nil Pick(AccountOwnership) ownership "Ownership",
    nil Text ticker_symbol "TickerSymbol",
    nil Text description "Description",
    nil Pick(AccountRating) rating "Rating",
    nil Text site "Site",
    opt Id owner_id "OwnerId",
    opt DateTime created_date "CreatedDate",
    opt Id created_by_id "CreatedById",
    opt DateTime last_modified_date "LastModifiedDate",
    opt Id last_modified_by_id "LastModifiedById",
    opt DateTime system_modstamp "SystemModstamp",
    nil Date last_activity_date "LastActivityDate",
    nil DateTime last_viewed_date "LastViewedDate",
    nil DateTime last_referenced_date "LastReferencedDate",
    nil Text jigsaw "Jigsaw",
    nil Text jigsaw_company_id "JigsawCompanyId",
    nil Pick(AccountCleanStatus) clean_status "CleanStatus",
    nil Pick(AccountAccountSource) account_source "AccountSource",
    nil Text duns_number "DunsNumber",
    nil Text tradestyle "Tradestyle",
    nil Text naics_code "NaicsCode",
    nil Text naics_desc "NaicsDesc",
    nil Text year_started "YearStarted",
    nil Text sic_desc "SicDesc",
    nil Id dandb_company_id "DandbCompanyId",
    nil Id operating_hours_id "OperatingHoursId",
    nil One(Account) master_record "MasterRecord",
    nil One(Account) parent "Parent",
    nil One(User) owner "Owner",
    nil One(User) created_by "CreatedBy",
    nil One(User) last_modified_by "LastModifiedBy",
    nil OneOf(::sforce::DynamicObject) jigsaw_company "JigsawCompany",
    nil OneOf(::sforce::DynamicObject) dandb_company "DandbCompany",
    nil OneOf(::sforce::DynamicObject) operating_hours "OperatingHours",
}

impl Account {
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
    /// `MasterRecordId`: reference to Account. *Aggregate, Filter, Group, Nillable, Sort*.
    pub const MASTER_RECORD_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("MasterRecordId");
    /// `Name`: string(255). *Aggregate, Create, Filter, Group, Name field, Sort, Update*.
    pub const NAME: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("Name");
    /// `Type`: picklist(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const TYPE: ::sforce::Field<
        Self,
        ::sforce::Pick<AccountType, ::sforce::Open>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Type");
    /// `ParentId`: reference to Account. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const PARENT_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ParentId");
    /// `BillingStreet`: textarea(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const BILLING_STREET: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("BillingStreet");
    /// `BillingCity`: string(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const BILLING_CITY: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("BillingCity");
    /// `BillingState`: string(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const BILLING_STATE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("BillingState");
    /// `BillingPostalCode`: string(20). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const BILLING_POSTAL_CODE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("BillingPostalCode");
    /// `BillingCountry`: string(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const BILLING_COUNTRY: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("BillingCountry");
    /// `BillingStateCode`: picklist(10). *Aggregate, Create, Dependent picklist, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub const BILLING_STATE_CODE: ::sforce::Field<
        Self,
        ::sforce::Pick<AccountBillingStateCode>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("BillingStateCode");
    /// `BillingCountryCode`: picklist(10). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub const BILLING_COUNTRY_CODE: ::sforce::Field<
        Self,
        ::sforce::Pick<AccountBillingCountryCode>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("BillingCountryCode");
    /// `BillingLatitude`: double(18, 15). *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub const BILLING_LATITUDE: ::sforce::Field<
        Self,
        ::sforce::Number,
        { CREATE | UPDATE | FILTER | SORT | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("BillingLatitude");
    /// `BillingLongitude`: double(18, 15). *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub const BILLING_LONGITUDE: ::sforce::Field<
        Self,
        ::sforce::Number,
        { CREATE | UPDATE | FILTER | SORT | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("BillingLongitude");
    /// `BillingGeocodeAccuracy`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub const BILLING_GEOCODE_ACCURACY: ::sforce::Field<
        Self,
        ::sforce::Pick<AccountBillingGeocodeAccuracy>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("BillingGeocodeAccuracy");
    /// `BillingAddress`: address. *Filter, Nillable*.
    pub const BILLING_ADDRESS: ::sforce::Field<
        Self,
        ::sforce::Address,
        { FILTER | NILLABLE },
    > = ::sforce::Field::new("BillingAddress");
    /// `ShippingStreet`: textarea(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const SHIPPING_STREET: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ShippingStreet");
    /// `ShippingCity`: string(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const SHIPPING_CITY: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ShippingCity");
    /// `ShippingState`: string(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const SHIPPING_STATE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ShippingState");
    /// `ShippingPostalCode`: string(20). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const SHIPPING_POSTAL_CODE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ShippingPostalCode");
    /// `ShippingCountry`: string(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const SHIPPING_COUNTRY: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ShippingCountry");
    /// `ShippingStateCode`: picklist(10). *Aggregate, Create, Dependent picklist, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub const SHIPPING_STATE_CODE: ::sforce::Field<
        Self,
        ::sforce::Pick<AccountShippingStateCode>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ShippingStateCode");
    /// `ShippingCountryCode`: picklist(10). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub const SHIPPING_COUNTRY_CODE: ::sforce::Field<
        Self,
        ::sforce::Pick<AccountShippingCountryCode>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ShippingCountryCode");
    /// `ShippingLatitude`: double(18, 15). *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub const SHIPPING_LATITUDE: ::sforce::Field<
        Self,
        ::sforce::Number,
        { CREATE | UPDATE | FILTER | SORT | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ShippingLatitude");
    /// `ShippingLongitude`: double(18, 15). *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub const SHIPPING_LONGITUDE: ::sforce::Field<
        Self,
        ::sforce::Number,
        { CREATE | UPDATE | FILTER | SORT | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ShippingLongitude");
    /// `ShippingGeocodeAccuracy`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub const SHIPPING_GEOCODE_ACCURACY: ::sforce::Field<
        Self,
        ::sforce::Pick<AccountShippingGeocodeAccuracy>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ShippingGeocodeAccuracy");
    /// `ShippingAddress`: address. *Filter, Nillable*.
    pub const SHIPPING_ADDRESS: ::sforce::Field<
        Self,
        ::sforce::Address,
        { FILTER | NILLABLE },
    > = ::sforce::Field::new("ShippingAddress");
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
    /// `AccountNumber`: string(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const ACCOUNT_NUMBER: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("AccountNumber");
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
    /// `Sic`: string(20). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const SIC: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Sic");
    /// `Industry`: picklist(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const INDUSTRY: ::sforce::Field<
        Self,
        ::sforce::Pick<AccountIndustry, ::sforce::Open>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Industry");
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
    /// `Ownership`: picklist(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const OWNERSHIP: ::sforce::Field<
        Self,
        ::sforce::Pick<AccountOwnership, ::sforce::Open>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Ownership");
    /// `TickerSymbol`: string(20). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const TICKER_SYMBOL: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("TickerSymbol");
    /// `Description`: textarea(32000). *Create, Nillable, Update*.
    pub const DESCRIPTION: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | NILLABLE },
    > = ::sforce::Field::new("Description");
    /// `Rating`: picklist(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const RATING: ::sforce::Field<
        Self,
        ::sforce::Pick<AccountRating, ::sforce::Open>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Rating");
    /// `Site`: string(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const SITE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Site");
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
    /// `JigsawCompanyId`: string(20). *Aggregate, Filter, Group, Nillable, Sort*.
    pub const JIGSAW_COMPANY_ID: ::sforce::Field<
        Self,
        String,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("JigsawCompanyId");
    /// `CleanStatus`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub const CLEAN_STATUS: ::sforce::Field<
        Self,
        ::sforce::Pick<AccountCleanStatus>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("CleanStatus");
    /// `AccountSource`: picklist(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const ACCOUNT_SOURCE: ::sforce::Field<
        Self,
        ::sforce::Pick<AccountAccountSource, ::sforce::Open>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("AccountSource");
    /// `DunsNumber`: string(9). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const DUNS_NUMBER: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("DunsNumber");
    /// `Tradestyle`: string(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const TRADESTYLE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Tradestyle");
    /// `NaicsCode`: string(8). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const NAICS_CODE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("NaicsCode");
    /// `NaicsDesc`: string(120). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const NAICS_DESC: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("NaicsDesc");
    /// `YearStarted`: string(4). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const YEAR_STARTED: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("YearStarted");
    /// `SicDesc`: string(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const SIC_DESC: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("SicDesc");
    /// `DandbCompanyId`: reference to DandBCompany. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const DANDB_COMPANY_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("DandbCompanyId");
    /// `OperatingHoursId`: reference to OperatingHours. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const OPERATING_HOURS_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("OperatingHoursId");
    /// Parent over `MasterRecordId`: `Account`.
    pub const MASTER_RECORD: ::sforce::Parent<Self, Account> = ::sforce::Parent::new(
        "MasterRecord",
    );
    /// Parent over `ParentId`: `Account`.
    pub const PARENT: ::sforce::Parent<Self, Account> = ::sforce::Parent::new("Parent");
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
    /// Parent over `JigsawCompanyId`: of a type that only the record tells.
    pub const JIGSAW_COMPANY: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "JigsawCompany",
    );
    /// Parent over `DandbCompanyId`: `DandBCompany`.
    pub const DANDB_COMPANY: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "DandbCompany",
    );
    /// Parent over `OperatingHoursId`: `OperatingHours`.
    pub const OPERATING_HOURS: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "OperatingHours",
    );
    /// Children: `Account` over its `ParentId`.
    pub const CHILD_ACCOUNTS: ::sforce::Child<Self, Account> = ::sforce::Child::new(
        "ChildAccounts",
    );
    /// Children: `AccountCleanInfo` over its `AccountId`.
    pub const ACCOUNT_CLEAN_INFOS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "AccountCleanInfos",
    );
    /// Children: `AccountContactRole` over its `AccountId`.
    pub const ACCOUNT_CONTACT_ROLES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "AccountContactRoles",
    );
    /// Children: `AccountFeed` over its `ParentId`.
    pub const FEEDS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Feeds",
    );
    /// Children: `AccountHistory` over its `AccountId`.
    pub const HISTORIES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Histories",
    );
    /// Children: `AccountPartner` over its `AccountFromId`.
    pub const ACCOUNT_PARTNERS_FROM: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "AccountPartnersFrom",
    );
    /// Children: `AccountPartner` over its `AccountToId`.
    pub const ACCOUNT_PARTNERS_TO: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "AccountPartnersTo",
    );
    /// Children: `AccountShare` over its `AccountId`.
    pub const SHARES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Shares",
    );
    /// Children: `ActivityHistory` over its `AccountId`.
    pub const ACTIVITY_HISTORIES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ActivityHistories",
    );
    /// Children: `AlternativePaymentMethod` over its `AccountId`.
    pub const ALTERNATIVE_PAYMENT_METHODS: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("AlternativePaymentMethods");
    /// Children: `Asset` over its `AccountId`.
    pub const ASSETS: ::sforce::Child<Self, Asset> = ::sforce::Child::new("Assets");
    /// Children: `Asset` over its `AssetProvidedById`.
    pub const PROVIDED_ASSETS: ::sforce::Child<Self, Asset> = ::sforce::Child::new(
        "ProvidedAssets",
    );
    /// Children: `Asset` over its `AssetServicedById`.
    pub const SERVICED_ASSETS: ::sforce::Child<Self, Asset> = ::sforce::Child::new(
        "ServicedAssets",
    );
    /// Children: `AssociatedLocation` over its `ParentRecordId`.
    pub const ASSOCIATED_LOCATIONS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "AssociatedLocations",
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
    /// Children: `AuthorizationFormConsent` over its `RelatedRecordId`.
    pub const RELATED_AUTHORIZATION_FORM_CONSENTS: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("RelatedAuthorizationFormConsents");
    /// Children: `CardPaymentMethod` over its `AccountId`.
    pub const CARD_PAYMENT_METHODS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "CardPaymentMethods",
    );
    /// Children: `Case` over its `AccountId`.
    pub const CASES: ::sforce::Child<Self, Case> = ::sforce::Child::new("Cases");
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
    /// Children: `Contact` over its `AccountId`.
    pub const CONTACTS: ::sforce::Child<Self, Contact> = ::sforce::Child::new(
        "Contacts",
    );
    /// Children: `ContactPointAddress` over its `ParentId`.
    pub const CONTACT_POINT_ADDRESSES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ContactPointAddresses",
    );
    /// Children: `ContactPointEmail` over its `ParentId`.
    pub const CONTACT_POINT_EMAILS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ContactPointEmails",
    );
    /// Children: `ContactPointPhone` over its `ParentId`.
    pub const CONTACT_POINT_PHONES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ContactPointPhones",
    );
    /// Children: `ContactRequest` over its `WhatId`.
    pub const CONTACT_REQUESTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ContactRequests",
    );
    /// Children: `ContentDocumentLink` over its `LinkedEntityId`.
    pub const CONTENT_DOCUMENT_LINKS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ContentDocumentLinks",
    );
    /// Children: `Contract` over its `AccountId`.
    pub const CONTRACTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Contracts",
    );
    /// Children: `CreditMemo` over its `BillingAccountId`.
    pub const CREDIT_MEMOS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "CreditMemos",
    );
    /// Children: `DigitalWallet` over its `AccountId`.
    pub const DIGITAL_WALLETS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "DigitalWallets",
    );
    /// Children: `DuplicateRecordItem` over its `RecordId`.
    pub const DUPLICATE_RECORD_ITEMS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "DuplicateRecordItems",
    );
    /// Children: `EmailMessage` over its `RelatedToId`.
    pub const EMAILS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Emails",
    );
    /// Children: `Entitlement` over its `AccountId`.
    pub const ENTITLEMENTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Entitlements",
    );
    /// Children: `EntitySubscription` over its `ParentId`.
    pub const FEED_SUBSCRIPTIONS_FOR_ENTITY: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("FeedSubscriptionsForEntity");
    /// Children: `Event` over its `WhatId`.
    pub const EVENTS: ::sforce::Child<Self, Event> = ::sforce::Child::new("Events");
    /// Children: `FinanceBalanceSnapshot` over its `AccountId`.
    pub const FINANCE_BALANCE_SNAPSHOTS: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("FinanceBalanceSnapshots");
    /// Children: `FinanceTransaction` over its `AccountId`.
    pub const FINANCE_TRANSACTIONS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "FinanceTransactions",
    );
    /// Children: `FlowOrchestrationWorkItem` over its `RelatedRecordId`.
    pub const FLOW_ORCHESTRATION_WORK_ITEMS: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("FlowOrchestrationWorkItems");
    /// Children: `FulfillmentOrder` over its `AccountId`.
    pub const FULFILLMENT_ORDERS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "FulfillmentOrders",
    );
    /// Children: `Invoice` over its `BillingAccountId`.
    pub const INVOICES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Invoices",
    );
    /// Children: `MessagingEndUser` over its `AccountId`.
    pub const MESSAGING_END_USERS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "MessagingEndUsers",
    );
    /// Children: `MessagingSession` over its `EndUserAccountId`.
    pub const MESSAGING_SESSIONS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "MessagingSessions",
    );
    /// Children: `Note` over its `ParentId`.
    pub const NOTES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Notes",
    );
    /// Children: `NoteAndAttachment` over its `ParentId`.
    pub const NOTES_AND_ATTACHMENTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "NotesAndAttachments",
    );
    /// Children: `OpenActivity` over its `AccountId`.
    pub const OPEN_ACTIVITIES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "OpenActivities",
    );
    /// Children: `Opportunity` over its `AccountId`.
    pub const OPPORTUNITIES: ::sforce::Child<Self, Opportunity> = ::sforce::Child::new(
        "Opportunities",
    );
    /// Children: `OpportunityPartner` over its `AccountToId`.
    pub const OPPORTUNITY_PARTNERS_TO: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "OpportunityPartnersTo",
    );
    /// Children: `Order` over its `AccountId`.
    pub const ORDERS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Orders",
    );
    /// Children: `Partner` over its `AccountFromId`.
    pub const PARTNERS_FROM: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "PartnersFrom",
    );
    /// Children: `Partner` over its `AccountToId`.
    pub const PARTNERS_TO: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "PartnersTo",
    );
    /// Children: `Payment` over its `AccountId`.
    pub const PAYMENTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Payments",
    );
    /// Children: `PaymentAuthAdjustment` over its `AccountId`.
    pub const PAYMENT_AUTH_ADJUSTMENTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "PaymentAuthAdjustments",
    );
    /// Children: `PaymentAuthorization` over its `AccountId`.
    pub const PAYMENT_AUTHORIZATIONS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "PaymentAuthorizations",
    );
    /// Children: `PaymentLineInvoice` over its `AssociatedAccountId`.
    pub const PAYMENT_LINES_INVOICE: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "PaymentLinesInvoice",
    );
    /// Children: `PendingOrderSummary` over its `AccountId`.
    pub const PENDING_ORDER_SUMMARIES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "PendingOrderSummaries",
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
    /// Children: `Refund` over its `AccountId`.
    pub const REFUNDS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Refunds",
    );
    /// Children: `RefundLinePayment` over its `AssociatedAccountId`.
    pub const REFUND_LINE_PAYMENTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "RefundLinePayments",
    );
    /// Children: `ResourcePreference` over its `RelatedRecordId`.
    pub const RESOURCE_PREFERENCES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ResourcePreferences",
    );
    /// Children: `ReturnOrder` over its `AccountId`.
    pub const RETURN_ORDERS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ReturnOrders",
    );
    /// Children: `ScorecardAssociation` over its `TargetEntityId`.
    pub const SCORECARD_ASSOCIATIONS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ScorecardAssociations",
    );
    /// Children: `ServiceAppointment` over its `AccountId`.
    pub const SERVICE_APPOINTMENT_ACCOUNT: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("ServiceAppointmentAccount");
    /// Children: `ServiceAppointment` over its `ParentRecordId`.
    pub const SERVICE_APPOINTMENTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ServiceAppointments",
    );
    /// Children: `ServiceContract` over its `AccountId`.
    pub const SERVICE_CONTRACTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ServiceContracts",
    );
    /// Children: `ServiceResource` over its `AccountId`.
    pub const SERVICE_RESOURCES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ServiceResources",
    );
    /// Children: `Task` over its `WhatId`.
    pub const TASKS: ::sforce::Child<Self, Task> = ::sforce::Child::new("Tasks");
    /// Children: `TopicAssignment` over its `EntityId`.
    pub const TOPIC_ASSIGNMENTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "TopicAssignments",
    );
    /// Children: `User` over its `AccountId`.
    pub const USERS: ::sforce::Child<Self, User> = ::sforce::Child::new("Users");
    /// Children: `UserDefinedLabelAssignment` over its `ItemId`.
    pub const USER_DEFINED_LABEL_ASSIGNMENTS: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("UserDefinedLabelAssignments");
    /// Children: `VoiceCall` over its `RelatedRecordId`.
    pub const RELATED_RECORDS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "RelatedRecords",
    );
    /// Children: `WaitlistParticipant` over its `ParticipantId`.
    pub const WAITLIST_PARTICIPANTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "WaitlistParticipants",
    );
    /// Children: `WebCart` over its `AccountId`.
    pub const CARTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Carts",
    );
    /// Children: `WorkOrder` over its `AccountId`.
    pub const WORK_ORDERS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "WorkOrders",
    );
}
impl ::sforce::SObject for Account {
    fn record_id(&self) -> ::std::option::Option<::sforce::Id> {
        self.id
    }
}
impl ::sforce::CanCreate for Account {}
impl ::sforce::CanRetrieve for Account {}
impl ::sforce::CanUpdate for Account {}
impl ::sforce::CanUpsert for Account {}
impl ::sforce::CanDelete for Account {}
impl ::sforce::CanUndelete for Account {}
impl ::sforce::CanQuery for Account {}
impl ::sforce::CanSearch for Account {}

::sforce::enumeration! {
    /// Values of `Account.Type`.
    pub enum AccountType {
        Prospect = "Prospect",
        CustomerDirect = "Customer - Direct",
        CustomerChannel = "Customer - Channel",
        ChannelPartnerReseller = "Channel Partner / Reseller",
        InstallationPartner = "Installation Partner",
        TechnologyPartner = "Technology Partner",
        Other = "Other",
    }
}

::sforce::enumeration! {
    /// Values of `Account.BillingStateCode`.
    pub enum AccountBillingStateCode {
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
    /// Values of `Account.BillingCountryCode`.
    pub enum AccountBillingCountryCode {
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
    /// Values of `Account.BillingGeocodeAccuracy`.
    pub enum AccountBillingGeocodeAccuracy {
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
    /// Values of `Account.ShippingStateCode`.
    pub enum AccountShippingStateCode {
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
    /// Values of `Account.ShippingCountryCode`.
    pub enum AccountShippingCountryCode {
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
    /// Values of `Account.ShippingGeocodeAccuracy`.
    pub enum AccountShippingGeocodeAccuracy {
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
    /// Values of `Account.Industry`.
    pub enum AccountIndustry {
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
    /// Values of `Account.Ownership`.
    pub enum AccountOwnership {
        Public = "Public",
        Private = "Private",
        Subsidiary = "Subsidiary",
        Other = "Other",
    }
}

::sforce::enumeration! {
    /// Values of `Account.Rating`.
    pub enum AccountRating {
        Hot = "Hot",
        Warm = "Warm",
        Cold = "Cold",
    }
}

::sforce::enumeration! {
    /// Values of `Account.CleanStatus`.
    pub enum AccountCleanStatus {
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

::sforce::enumeration! {
    /// Values of `Account.AccountSource`.
    pub enum AccountAccountSource {
        Web = "Web",
        PhoneInquiry = "Phone Inquiry",
        PartnerReferral = "Partner Referral",
        PurchasedList = "Purchased List",
        Other = "Other",
    }
}
