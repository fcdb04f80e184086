// Made by `cargo xtask generate` from describe 42.0, 48.0, 58.0, 60.0, 65.0 and enterprise 58.0 and reference 58.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `Asset`, declared at 58.0. No describe says what its records and fields allow: the service decides.
#[derive(Default)]
pub struct Asset {
    /// `Id`: id. *Properties unknown*.
    pub id: Option<::sforce::Id>,
    /// `AccountId`: reference to Account. *Properties unknown*.
    pub account_id: Option<::sforce::Id>,
    /// `Address`: address. *Properties unknown*.
    pub address: ::sforce::Opt<::sforce::Address>,
    /// `AssetLevel`: int. *Properties unknown*.
    pub asset_level: Option<i32>,
    /// `AssetProvidedById`: reference to Account. *Properties unknown*.
    pub asset_provided_by_id: Option<::sforce::Id>,
    /// `AssetServicedById`: reference to Account. *Properties unknown*.
    pub asset_serviced_by_id: Option<::sforce::Id>,
    /// `City`: string. *Properties unknown*.
    pub city: Option<String>,
    /// `ContactId`: reference to Contact. *Properties unknown*.
    pub contact_id: Option<::sforce::Id>,
    /// `Country`: string. *Properties unknown*.
    pub country: Option<String>,
    /// `CreatedById`: reference to User. *Properties unknown*.
    pub created_by_id: Option<::sforce::Id>,
    /// `CreatedDate`: datetime. *Properties unknown*.
    pub created_date: Option<::sforce::DateTime>,
    /// `CurrentAmount`: double. *Properties unknown*.
    pub current_amount: Option<::sforce::Number>,
    /// `CurrentLifecycleEndDate`: datetime. *Properties unknown*.
    pub current_lifecycle_end_date: Option<::sforce::DateTime>,
    /// `CurrentMrr`: double. *Properties unknown*.
    pub current_mrr: Option<::sforce::Number>,
    /// `CurrentQuantity`: double. *Properties unknown*.
    pub current_quantity: Option<::sforce::Number>,
    /// `Description`: string. *Properties unknown*.
    pub description: Option<String>,
    /// `GeocodeAccuracy`: string. *Properties unknown*.
    pub geocode_accuracy: Option<String>,
    /// `HasLifecycleManagement`: boolean. *Properties unknown*.
    pub has_lifecycle_management: Option<bool>,
    /// `InstallDate`: date. *Properties unknown*.
    pub install_date: Option<::sforce::Date>,
    /// `IsCompetitorProduct`: boolean. *Properties unknown*.
    pub is_competitor_product: Option<bool>,
    /// `IsDeleted`: boolean. *Properties unknown*.
    pub is_deleted: Option<bool>,
    /// `IsInternal`: boolean. *Properties unknown*.
    pub is_internal: Option<bool>,
    /// `LastModifiedById`: reference to User. *Properties unknown*.
    pub last_modified_by_id: Option<::sforce::Id>,
    /// `LastModifiedDate`: datetime. *Properties unknown*.
    pub last_modified_date: Option<::sforce::DateTime>,
    /// `LastReferencedDate`: datetime. *Properties unknown*.
    pub last_referenced_date: Option<::sforce::DateTime>,
    /// `LastViewedDate`: datetime. *Properties unknown*.
    pub last_viewed_date: Option<::sforce::DateTime>,
    /// `Latitude`: double. *Properties unknown*.
    pub latitude: Option<::sforce::Number>,
    /// `LifecycleEndDate`: datetime. *Properties unknown*.
    pub lifecycle_end_date: Option<::sforce::DateTime>,
    /// `LifecycleStartDate`: datetime. *Properties unknown*.
    pub lifecycle_start_date: Option<::sforce::DateTime>,
    /// `Longitude`: double. *Properties unknown*.
    pub longitude: Option<::sforce::Number>,
    /// `Name`: string. *Properties unknown*.
    pub name: Option<String>,
    /// `OwnerId`: reference to User. *Properties unknown*.
    pub owner_id: Option<::sforce::Id>,
    /// `ParentId`: reference to Asset. *Properties unknown*.
    pub parent_id: Option<::sforce::Id>,
    /// `PostalCode`: string. *Properties unknown*.
    pub postal_code: Option<String>,
    /// `Price`: double. *Properties unknown*.
    pub price: Option<::sforce::Number>,
    /// `Product2Id`: reference to Product2. *Properties unknown*.
    pub product2_id: Option<::sforce::Id>,
    /// `ProductCode`: string. *Properties unknown*.
    pub product_code: Option<String>,
    /// `PurchaseDate`: date. *Properties unknown*.
    pub purchase_date: Option<::sforce::Date>,
    /// `Quantity`: double. *Properties unknown*.
    pub quantity: Option<::sforce::Number>,
    /// `RootAssetId`: reference to Asset. *Properties unknown*.
    pub root_asset_id: Option<::sforce::Id>,
    /// `SerialNumber`: string. *Properties unknown*.
    pub serial_number: Option<String>,
    /// `State`: string. *Properties unknown*.
    pub state: Option<String>,
    /// `Status`: string. *Properties unknown*.
    pub status: Option<String>,
    /// `StockKeepingUnit`: string. *Properties unknown*.
    pub stock_keeping_unit: Option<String>,
    /// `Street`: string. *Properties unknown*.
    pub street: Option<String>,
    /// `SystemModstamp`: datetime. *Properties unknown*.
    pub system_modstamp: Option<::sforce::DateTime>,
    /// `TotalLifecycleAmount`: double. *Properties unknown*.
    pub total_lifecycle_amount: Option<::sforce::Number>,
    /// `UsageEndDate`: date. *Properties unknown*.
    pub usage_end_date: Option<::sforce::Date>,
    /// Parent over `AccountId`: `Account`.
    pub account: ::sforce::Opt<Account>,
    /// Parent over `AssetProvidedById`: `Account`.
    pub asset_provided_by: ::sforce::Opt<Account>,
    /// Parent over `AssetServicedById`: `Account`.
    pub asset_serviced_by: ::sforce::Opt<Account>,
    /// Parent over `ContactId`: `Contact`.
    pub contact: ::sforce::Opt<Contact>,
    /// Parent over `CreatedById`: `User`.
    pub created_by: ::sforce::Opt<User>,
    /// Parent over `LastModifiedById`: `User`.
    pub last_modified_by: ::sforce::Opt<User>,
    /// Parent over `OwnerId`: `User`.
    pub owner: ::sforce::Opt<User>,
    /// Parent over `ParentId`: `Asset`.
    pub parent: ::sforce::Opt<Asset>,
    /// Parent over `Product2Id`: `Product2`.
    pub product2: ::sforce::Opt<::sforce::DynamicObject>,
    /// Parent over `RootAssetId`: `Asset`.
    pub root_asset: ::sforce::Opt<Asset>,
    /// Parent: `UserRecordAccess`.
    pub user_record_access: ::sforce::Opt<::sforce::DynamicObject>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Asset: "Asset" in API, base None, subtypes [], object ::sforce::object_info! {
        prefix Some("02i"), described Some(::sforce::Version::with_minor(58, 0)), tooling false, assumed;
        field "Id" "id" (18, 0) assumed,
        field "AccountId" "reference" (18, 0) assumed to ["Account"] as "Account",
        field "Address" "address" (0, 0) assumed,
        field "AssetLevel" "int" (0, 0) assumed,
        field "AssetProvidedById" "reference" (18, 0) assumed to ["Account"] as "AssetProvidedBy",
        field "AssetServicedById" "reference" (18, 0) assumed to ["Account"] as "AssetServicedBy",
        field "City" "string" (0, 0) assumed,
        field "ContactId" "reference" (18, 0) assumed to ["Contact"] as "Contact",
        field "Country" "string" (0, 0) assumed,
        field "CreatedById" "reference" (18, 0) assumed to ["User"] as "CreatedBy",
        field "CreatedDate" "datetime" (0, 0) assumed,
        field "CurrentAmount" "double" (0, 0) assumed,
        field "CurrentLifecycleEndDate" "datetime" (0, 0) assumed,
        field "CurrentMrr" "double" (0, 0) assumed,
        field "CurrentQuantity" "double" (0, 0) assumed,
        field "Description" "string" (0, 0) assumed,
        field "GeocodeAccuracy" "string" (0, 0) assumed,
        field "HasLifecycleManagement" "boolean" (0, 0) assumed,
        field "InstallDate" "date" (0, 0) assumed,
        field "IsCompetitorProduct" "boolean" (0, 0) assumed,
        field "IsDeleted" "boolean" (0, 0) assumed,
        field "IsInternal" "boolean" (0, 0) assumed,
        field "LastModifiedById" "reference" (18, 0) assumed to ["User"] as "LastModifiedBy",
        field "LastModifiedDate" "datetime" (0, 0) assumed,
        field "LastReferencedDate" "datetime" (0, 0) assumed,
        field "LastViewedDate" "datetime" (0, 0) assumed,
        field "Latitude" "double" (0, 0) assumed,
        field "LifecycleEndDate" "datetime" (0, 0) assumed,
        field "LifecycleStartDate" "datetime" (0, 0) assumed,
        field "Longitude" "double" (0, 0) assumed,
        field "Name" "string" (0, 0) assumed,
        field "OwnerId" "reference" (18, 0) assumed to ["User"] as "Owner",
        field "ParentId" "reference" (18, 0) assumed to ["Asset"] as "Parent",
        field "PostalCode" "string" (0, 0) assumed,
        field "Price" "double" (0, 0) assumed,
        field "Product2Id" "reference" (18, 0) assumed to ["Product2"] as "Product2",
        field "ProductCode" "string" (0, 0) assumed,
        field "PurchaseDate" "date" (0, 0) assumed,
        field "Quantity" "double" (0, 0) assumed,
        field "RootAssetId" "reference" (18, 0) assumed to ["Asset"] as "RootAsset",
        field "SerialNumber" "string" (0, 0) assumed,
        field "State" "string" (0, 0) assumed,
        field "Status" "string" (0, 0) assumed,
        field "StockKeepingUnit" "string" (0, 0) assumed,
        field "Street" "string" (0, 0) assumed,
        field "SystemModstamp" "datetime" (0, 0) assumed,
        field "TotalLifecycleAmount" "double" (0, 0) assumed,
        field "UsageEndDate" "date" (0, 0) assumed,
        child "ActivityHistories" "" "",
        child "AssetActions" "" "",
        child "AssetStatePeriods" "" "",
        child "AttachedContentDocuments" "" "",
        child "Attachments" "" "",
        child "Cases" "" "",
        child "ChangeRequestRelatedItems" "" "",
        child "ChildAssets" "" "",
        child "CombinedAttachments" "" "",
        child "ContentDocumentLinks" "" "",
        child "ContractLineItems" "" "",
        child "Emails" "" "",
        child "Entitlements" "" "",
        child "Events" "" "",
        child "FeedSubscriptionsForEntity" "" "",
        child "Feeds" "" "",
        child "Histories" "" "",
        child "IncidentRelatedItems" "" "",
        child "LookedUpFromActivities" "" "",
        child "Notes" "" "",
        child "NotesAndAttachments" "" "",
        child "OpenActivities" "" "",
        child "PrimaryAssets" "" "",
        child "ProblemRelatedItems" "" "",
        child "ProcessInstances" "" "",
        child "ProcessSteps" "" "",
        child "RecordActionHistories" "" "",
        child "RecordActions" "" "",
        child "RelatedAssets" "" "",
        child "ResourcePreferences" "" "",
        child "ReturnOrderLineItems" "" "",
        child "ServiceAppointments" "" "",
        child "Shares" "" "",
        child "Tasks" "" "",
        child "TopicAssignments" "" "",
        child "WorkOrderLineItems" "" "",
        child "WorkOrders" "" "",
    };
    opt Id id "Id",
    nil Id account_id "AccountId",
    nil OneOf(::sforce::Address) address "Address",
    nil Int asset_level "AssetLevel",
    nil Id asset_provided_by_id "AssetProvidedById",
    nil Id asset_serviced_by_id "AssetServicedById",
    nil Text city "City",
    nil Id contact_id "ContactId",
    nil Text country "Country",
    nil Id created_by_id "CreatedById",
    nil DateTime created_date "CreatedDate",
    nil Num current_amount "CurrentAmount",
    nil DateTime current_lifecycle_end_date "CurrentLifecycleEndDate",
    nil Num current_mrr "CurrentMrr",
    nil Num current_quantity "CurrentQuantity",
    nil Text description "Description",
    nil Text geocode_accuracy "GeocodeAccuracy",
    opt Flag has_lifecycle_management "HasLifecycleManagement",
    nil Date install_date "InstallDate",
    opt Flag is_competitor_product "IsCompetitorProduct",
    opt Flag is_deleted "IsDeleted",
    opt Flag is_internal "IsInternal",
    nil Id last_modified_by_id "LastModifiedById",
    nil DateTime last_modified_date "LastModifiedDate",
    nil DateTime last_referenced_date "LastReferencedDate",
    nil DateTime last_viewed_date "LastViewedDate",
    nil Num latitude "Latitude",
    nil DateTime lifecycle_end_date "LifecycleEndDate",
    nil DateTime lifecycle_start_date "LifecycleStartDate",
    nil Num longitude "Longitude",
    nil Text name "Name",
    nil Id owner_id "OwnerId",
    nil Id parent_id "ParentId",
    nil Text postal_code "PostalCode",
    nil Num price "Price",
    nil Id product2_id "Product2Id",
    nil Text product_code "ProductCode",
    nil Date purchase_date "PurchaseDate",
    nil Num quantity "Quantity",
    nil Id root_asset_id "RootAssetId",
    nil Text serial_number "SerialNumber",
    nil Text state "State",
    nil Text status "Status",
    nil Text stock_keeping_unit "StockKeepingUnit",
    nil Text street "Street",
    nil DateTime system_modstamp "SystemModstamp",
    nil Num total_lifecycle_amount "TotalLifecycleAmount",
    nil Date usage_end_date "UsageEndDate",
    nil One(Account) account "Account",
    nil One(Account) asset_provided_by "AssetProvidedBy",
    nil One(Account) asset_serviced_by "AssetServicedBy",
    nil One(Contact) contact "Contact",
    nil One(User) created_by "CreatedBy",
    nil One(User) last_modified_by "LastModifiedBy",
    nil One(User) owner "Owner",
    nil One(Asset) parent "Parent",
    nil OneOf(::sforce::DynamicObject) product2 "Product2",
    nil One(Asset) root_asset "RootAsset",
    nil OneOf(::sforce::DynamicObject) user_record_access "UserRecordAccess",
}

impl Asset {
    /// `Id`: id. *Properties unknown*.
    pub const ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | KEY | AGGREGATE },
    > = ::sforce::Field::new("Id");
    /// `AccountId`: reference to Account. *Properties unknown*.
    pub const ACCOUNT_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("AccountId");
    /// `Address`: address. *Properties unknown*.
    pub const ADDRESS: ::sforce::Field<
        Self,
        ::sforce::Address,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Address");
    /// `AssetLevel`: int. *Properties unknown*.
    pub const ASSET_LEVEL: ::sforce::Field<
        Self,
        i32,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("AssetLevel");
    /// `AssetProvidedById`: reference to Account. *Properties unknown*.
    pub const ASSET_PROVIDED_BY_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("AssetProvidedById");
    /// `AssetServicedById`: reference to Account. *Properties unknown*.
    pub const ASSET_SERVICED_BY_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("AssetServicedById");
    /// `City`: string. *Properties unknown*.
    pub const CITY: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("City");
    /// `ContactId`: reference to Contact. *Properties unknown*.
    pub const CONTACT_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ContactId");
    /// `Country`: string. *Properties unknown*.
    pub const COUNTRY: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("Country");
    /// `CreatedById`: reference to User. *Properties unknown*.
    pub const CREATED_BY_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("CreatedById");
    /// `CreatedDate`: datetime. *Properties unknown*.
    pub const CREATED_DATE: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("CreatedDate");
    /// `CurrentAmount`: double. *Properties unknown*.
    pub const CURRENT_AMOUNT: ::sforce::Field<
        Self,
        ::sforce::Number,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("CurrentAmount");
    /// `CurrentLifecycleEndDate`: datetime. *Properties unknown*.
    pub const CURRENT_LIFECYCLE_END_DATE: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("CurrentLifecycleEndDate");
    /// `CurrentMrr`: double. *Properties unknown*.
    pub const CURRENT_MRR: ::sforce::Field<
        Self,
        ::sforce::Number,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("CurrentMrr");
    /// `CurrentQuantity`: double. *Properties unknown*.
    pub const CURRENT_QUANTITY: ::sforce::Field<
        Self,
        ::sforce::Number,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("CurrentQuantity");
    /// `Description`: string. *Properties unknown*.
    pub const DESCRIPTION: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("Description");
    /// `GeocodeAccuracy`: string. *Properties unknown*.
    pub const GEOCODE_ACCURACY: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("GeocodeAccuracy");
    /// `HasLifecycleManagement`: boolean. *Properties unknown*.
    pub const HAS_LIFECYCLE_MANAGEMENT: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("HasLifecycleManagement");
    /// `InstallDate`: date. *Properties unknown*.
    pub const INSTALL_DATE: ::sforce::Field<
        Self,
        ::sforce::Date,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("InstallDate");
    /// `IsCompetitorProduct`: boolean. *Properties unknown*.
    pub const IS_COMPETITOR_PRODUCT: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("IsCompetitorProduct");
    /// `IsDeleted`: boolean. *Properties unknown*.
    pub const IS_DELETED: ::sforce::Field<
        Self,
        bool,
        { FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("IsDeleted");
    /// `IsInternal`: boolean. *Properties unknown*.
    pub const IS_INTERNAL: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("IsInternal");
    /// `LastModifiedById`: reference to User. *Properties unknown*.
    pub const LAST_MODIFIED_BY_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("LastModifiedById");
    /// `LastModifiedDate`: datetime. *Properties unknown*.
    pub const LAST_MODIFIED_DATE: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("LastModifiedDate");
    /// `LastReferencedDate`: datetime. *Properties unknown*.
    pub const LAST_REFERENCED_DATE: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("LastReferencedDate");
    /// `LastViewedDate`: datetime. *Properties unknown*.
    pub const LAST_VIEWED_DATE: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("LastViewedDate");
    /// `Latitude`: double. *Properties unknown*.
    pub const LATITUDE: ::sforce::Field<
        Self,
        ::sforce::Number,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("Latitude");
    /// `LifecycleEndDate`: datetime. *Properties unknown*.
    pub const LIFECYCLE_END_DATE: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("LifecycleEndDate");
    /// `LifecycleStartDate`: datetime. *Properties unknown*.
    pub const LIFECYCLE_START_DATE: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("LifecycleStartDate");
    /// `Longitude`: double. *Properties unknown*.
    pub const LONGITUDE: ::sforce::Field<
        Self,
        ::sforce::Number,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("Longitude");
    /// `Name`: string. *Properties unknown*.
    pub const NAME: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("Name");
    /// `OwnerId`: reference to User. *Properties unknown*.
    pub const OWNER_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("OwnerId");
    /// `ParentId`: reference to Asset. *Properties unknown*.
    pub const PARENT_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ParentId");
    /// `PostalCode`: string. *Properties unknown*.
    pub const POSTAL_CODE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("PostalCode");
    /// `Price`: double. *Properties unknown*.
    pub const PRICE: ::sforce::Field<
        Self,
        ::sforce::Number,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("Price");
    /// `Product2Id`: reference to Product2. *Properties unknown*.
    pub const PRODUCT2_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Product2Id");
    /// `ProductCode`: string. *Properties unknown*.
    pub const PRODUCT_CODE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("ProductCode");
    /// `PurchaseDate`: date. *Properties unknown*.
    pub const PURCHASE_DATE: ::sforce::Field<
        Self,
        ::sforce::Date,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("PurchaseDate");
    /// `Quantity`: double. *Properties unknown*.
    pub const QUANTITY: ::sforce::Field<
        Self,
        ::sforce::Number,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("Quantity");
    /// `RootAssetId`: reference to Asset. *Properties unknown*.
    pub const ROOT_ASSET_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("RootAssetId");
    /// `SerialNumber`: string. *Properties unknown*.
    pub const SERIAL_NUMBER: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("SerialNumber");
    /// `State`: string. *Properties unknown*.
    pub const STATE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("State");
    /// `Status`: string. *Properties unknown*.
    pub const STATUS: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("Status");
    /// `StockKeepingUnit`: string. *Properties unknown*.
    pub const STOCK_KEEPING_UNIT: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("StockKeepingUnit");
    /// `Street`: string. *Properties unknown*.
    pub const STREET: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("Street");
    /// `SystemModstamp`: datetime. *Properties unknown*.
    pub const SYSTEM_MODSTAMP: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("SystemModstamp");
    /// `TotalLifecycleAmount`: double. *Properties unknown*.
    pub const TOTAL_LIFECYCLE_AMOUNT: ::sforce::Field<
        Self,
        ::sforce::Number,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("TotalLifecycleAmount");
    /// `UsageEndDate`: date. *Properties unknown*.
    pub const USAGE_END_DATE: ::sforce::Field<
        Self,
        ::sforce::Date,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("UsageEndDate");
    /// Parent over `AccountId`: `Account`.
    pub const ACCOUNT: ::sforce::Parent<Self, Account> = ::sforce::Parent::new(
        "Account",
    );
    /// Parent over `AssetProvidedById`: `Account`.
    pub const ASSET_PROVIDED_BY: ::sforce::Parent<Self, Account> = ::sforce::Parent::new(
        "AssetProvidedBy",
    );
    /// Parent over `AssetServicedById`: `Account`.
    pub const ASSET_SERVICED_BY: ::sforce::Parent<Self, Account> = ::sforce::Parent::new(
        "AssetServicedBy",
    );
    /// Parent over `ContactId`: `Contact`.
    pub const CONTACT: ::sforce::Parent<Self, Contact> = ::sforce::Parent::new(
        "Contact",
    );
    /// Parent over `CreatedById`: `User`.
    pub const CREATED_BY: ::sforce::Parent<Self, User> = ::sforce::Parent::new(
        "CreatedBy",
    );
    /// Parent over `LastModifiedById`: `User`.
    pub const LAST_MODIFIED_BY: ::sforce::Parent<Self, User> = ::sforce::Parent::new(
        "LastModifiedBy",
    );
    /// Parent over `OwnerId`: `User`.
    pub const OWNER: ::sforce::Parent<Self, User> = ::sforce::Parent::new("Owner");
    /// Parent over `ParentId`: `Asset`.
    pub const PARENT: ::sforce::Parent<Self, Asset> = ::sforce::Parent::new("Parent");
    /// Parent over `Product2Id`: `Product2`.
    pub const PRODUCT2: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "Product2",
    );
    /// Parent over `RootAssetId`: `Asset`.
    pub const ROOT_ASSET: ::sforce::Parent<Self, Asset> = ::sforce::Parent::new(
        "RootAsset",
    );
    /// Parent: `UserRecordAccess`.
    pub const USER_RECORD_ACCESS: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "UserRecordAccess",
    );
    /// Children, of a type that no describe tells.
    pub const ACTIVITY_HISTORIES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ActivityHistories",
    );
    /// Children, of a type that no describe tells.
    pub const ASSET_ACTIONS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "AssetActions",
    );
    /// Children, of a type that no describe tells.
    pub const ASSET_STATE_PERIODS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "AssetStatePeriods",
    );
    /// Children, of a type that no describe tells.
    pub const ATTACHED_CONTENT_DOCUMENTS: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("AttachedContentDocuments");
    /// Children, of a type that no describe tells.
    pub const ATTACHMENTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Attachments",
    );
    /// Children, of a type that no describe tells.
    pub const CASES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Cases",
    );
    /// Children, of a type that no describe tells.
    pub const CHANGE_REQUEST_RELATED_ITEMS: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("ChangeRequestRelatedItems");
    /// Children, of a type that no describe tells.
    pub const CHILD_ASSETS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ChildAssets",
    );
    /// Children, of a type that no describe tells.
    pub const COMBINED_ATTACHMENTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "CombinedAttachments",
    );
    /// Children, of a type that no describe tells.
    pub const CONTENT_DOCUMENT_LINKS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ContentDocumentLinks",
    );
    /// Children, of a type that no describe tells.
    pub const CONTRACT_LINE_ITEMS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ContractLineItems",
    );
    /// Children, of a type that no describe tells.
    pub const EMAILS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Emails",
    );
    /// Children, of a type that no describe tells.
    pub const ENTITLEMENTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Entitlements",
    );
    /// Children, of a type that no describe tells.
    pub const EVENTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Events",
    );
    /// Children, of a type that no describe tells.
    pub const FEED_SUBSCRIPTIONS_FOR_ENTITY: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("FeedSubscriptionsForEntity");
    /// Children, of a type that no describe tells.
    pub const FEEDS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Feeds",
    );
    /// Children, of a type that no describe tells.
    pub const HISTORIES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Histories",
    );
    /// Children, of a type that no describe tells.
    pub const INCIDENT_RELATED_ITEMS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "IncidentRelatedItems",
    );
    /// Children, of a type that no describe tells.
    pub const LOOKED_UP_FROM_ACTIVITIES: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("LookedUpFromActivities");
    /// Children, of a type that no describe tells.
    pub const NOTES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Notes",
    );
    /// Children, of a type that no describe tells.
    pub const NOTES_AND_ATTACHMENTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "NotesAndAttachments",
    );
    /// Children, of a type that no describe tells.
    pub const OPEN_ACTIVITIES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "OpenActivities",
    );
    /// Children, of a type that no describe tells.
    pub const PRIMARY_ASSETS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "PrimaryAssets",
    );
    /// Children, of a type that no describe tells.
    pub const PROBLEM_RELATED_ITEMS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ProblemRelatedItems",
    );
    /// Children, of a type that no describe tells.
    pub const PROCESS_INSTANCES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ProcessInstances",
    );
    /// Children, of a type that no describe tells.
    pub const PROCESS_STEPS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ProcessSteps",
    );
    /// Children, of a type that no describe tells.
    pub const RECORD_ACTION_HISTORIES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "RecordActionHistories",
    );
    /// Children, of a type that no describe tells.
    pub const RECORD_ACTIONS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "RecordActions",
    );
    /// Children, of a type that no describe tells.
    pub const RELATED_ASSETS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "RelatedAssets",
    );
    /// Children, of a type that no describe tells.
    pub const RESOURCE_PREFERENCES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ResourcePreferences",
    );
    /// Children, of a type that no describe tells.
    pub const RETURN_ORDER_LINE_ITEMS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ReturnOrderLineItems",
    );
    /// Children, of a type that no describe tells.
    pub const SERVICE_APPOINTMENTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ServiceAppointments",
    );
    /// Children, of a type that no describe tells.
    pub const SHARES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Shares",
    );
    /// Children, of a type that no describe tells.
    pub const TASKS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Tasks",
    );
    /// Children, of a type that no describe tells.
    pub const TOPIC_ASSIGNMENTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "TopicAssignments",
    );
    /// Children, of a type that no describe tells.
    pub const WORK_ORDER_LINE_ITEMS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "WorkOrderLineItems",
    );
    /// Children, of a type that no describe tells.
    pub const WORK_ORDERS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "WorkOrders",
    );
}
impl ::sforce::SObject for Asset {
    fn record_id(&self) -> ::std::option::Option<::sforce::Id> {
        self.id
    }
}
impl ::sforce::CanCreate for Asset {}
impl ::sforce::CanRetrieve for Asset {}
impl ::sforce::CanUpdate for Asset {}
impl ::sforce::CanUpsert for Asset {}
impl ::sforce::CanDelete for Asset {}
impl ::sforce::CanUndelete for Asset {}
impl ::sforce::CanQuery for Asset {}
impl ::sforce::CanSearch for Asset {}
