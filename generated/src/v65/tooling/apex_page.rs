// Made by `cargo xtask generate` from reference 65.0 and tooling 65.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `ApexPage`, declared at 65.0. No describe says what its records and fields allow: the service decides.
#[derive(Default)]
pub struct ApexPage {
    /// `Id`: id. *Properties unknown*.
    pub id: Option<::sforce::Id>,
    /// `ApiVersion`: double. *Properties unknown*.
    pub api_version: Option<::sforce::Number>,
    /// `ControllerKey`: string. *Properties unknown*.
    pub controller_key: Option<String>,
    /// `ControllerType`: string. *Properties unknown*.
    pub controller_type: Option<String>,
    /// `CreatedById`: reference. *Properties unknown*.
    pub created_by_id: Option<::sforce::Id>,
    /// `CreatedDate`: datetime. *Properties unknown*.
    pub created_date: Option<::sforce::DateTime>,
    /// `Description`: string. *Properties unknown*.
    pub description: Option<String>,
    /// `FullName`: string. *Properties unknown*.
    pub full_name: Option<String>,
    /// `IsAvailableInTouch`: boolean. *Properties unknown*.
    pub is_available_in_touch: Option<bool>,
    /// `IsConfirmationTokenRequired`: boolean. *Properties unknown*.
    pub is_confirmation_token_required: Option<bool>,
    /// `LastModifiedById`: reference. *Properties unknown*.
    pub last_modified_by_id: Option<::sforce::Id>,
    /// `LastModifiedDate`: datetime. *Properties unknown*.
    pub last_modified_date: Option<::sforce::DateTime>,
    /// `ManageableState`: string. *Properties unknown*.
    pub manageable_state: Option<String>,
    /// `Markup`: string. *Properties unknown*.
    pub markup: Option<String>,
    /// `MasterLabel`: string. *Properties unknown*.
    pub master_label: Option<String>,
    /// `Metadata`: complexvalue. *Properties unknown*.
    pub metadata: ::sforce::Opt<ApexPage_2>,
    /// `Name`: string. *Properties unknown*.
    pub name: Option<String>,
    /// `NamespacePrefix`: string. *Properties unknown*.
    pub namespace_prefix: Option<String>,
    /// `SystemModstamp`: datetime. *Properties unknown*.
    pub system_modstamp: Option<::sforce::DateTime>,
    /// Parent over `CreatedById`: of a type that only the record tells.
    pub created_by: ::sforce::Opt<::sforce::DynamicObject>,
    /// Parent over `LastModifiedById`: of a type that only the record tells.
    pub last_modified_by: ::sforce::Opt<::sforce::DynamicObject>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ApexPage: "ApexPage" in API_2, base None, subtypes [], object ::sforce::object_info! {
        prefix None, described Some(::sforce::Version::with_minor(65, 0)), tooling true, assumed;
        field "Id" "id" (18, 0) assumed,
        field "ApiVersion" "double" (0, 0) assumed,
        field "ControllerKey" "string" (0, 0) assumed,
        field "ControllerType" "string" (0, 0) assumed,
        field "CreatedById" "reference" (18, 0) assumed,
        field "CreatedDate" "datetime" (0, 0) assumed,
        field "Description" "string" (0, 0) assumed,
        field "FullName" "string" (0, 0) assumed,
        field "IsAvailableInTouch" "boolean" (0, 0) assumed,
        field "IsConfirmationTokenRequired" "boolean" (0, 0) assumed,
        field "LastModifiedById" "reference" (18, 0) assumed,
        field "LastModifiedDate" "datetime" (0, 0) assumed,
        field "ManageableState" "string" (0, 0) assumed,
        field "Markup" "string" (0, 0) assumed,
        field "MasterLabel" "string" (0, 0) assumed,
        field "Metadata" "complexvalue" (0, 0) assumed,
        field "Name" "string" (0, 0) assumed,
        field "NamespacePrefix" "string" (0, 0) assumed,
        field "SystemModstamp" "datetime" (0, 0) assumed,
    };
    opt Id id "Id",
    nil Num api_version "ApiVersion",
    nil Text controller_key "ControllerKey",
    nil Text controller_type "ControllerType",
    nil Id created_by_id "CreatedById",
    nil DateTime created_date "CreatedDate",
    nil Text description "Description",
    nil Text full_name "FullName",
    opt Flag is_available_in_touch "IsAvailableInTouch",
    opt Flag is_confirmation_token_required "IsConfirmationTokenRequired",
    nil Id last_modified_by_id "LastModifiedById",
    nil DateTime last_modified_date "LastModifiedDate",
    nil Text manageable_state "ManageableState",
    nil Text markup "Markup",
    nil Text master_label "MasterLabel",
    nil One(ApexPage_2) metadata "Metadata",
    nil Text name "Name",
    nil Text namespace_prefix "NamespacePrefix",
    nil DateTime system_modstamp "SystemModstamp",
    nil OneOf(::sforce::DynamicObject) created_by "CreatedBy",
    nil OneOf(::sforce::DynamicObject) last_modified_by "LastModifiedBy",
}

impl ApexPage {
    /// `Id`: id. *Properties unknown*.
    pub const ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | KEY | AGGREGATE },
    > = ::sforce::Field::new("Id");
    /// `ApiVersion`: double. *Properties unknown*.
    pub const API_VERSION: ::sforce::Field<
        Self,
        ::sforce::Number,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("ApiVersion");
    /// `ControllerKey`: string. *Properties unknown*.
    pub const CONTROLLER_KEY: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("ControllerKey");
    /// `ControllerType`: string. *Properties unknown*.
    pub const CONTROLLER_TYPE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("ControllerType");
    /// `CreatedById`: reference. *Properties unknown*.
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
    /// `Description`: string. *Properties unknown*.
    pub const DESCRIPTION: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("Description");
    /// `FullName`: string. *Properties unknown*.
    pub const FULL_NAME: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("FullName");
    /// `IsAvailableInTouch`: boolean. *Properties unknown*.
    pub const IS_AVAILABLE_IN_TOUCH: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("IsAvailableInTouch");
    /// `IsConfirmationTokenRequired`: boolean. *Properties unknown*.
    pub const IS_CONFIRMATION_TOKEN_REQUIRED: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("IsConfirmationTokenRequired");
    /// `LastModifiedById`: reference. *Properties unknown*.
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
    /// `ManageableState`: string. *Properties unknown*.
    pub const MANAGEABLE_STATE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("ManageableState");
    /// `Markup`: string. *Properties unknown*.
    pub const MARKUP: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("Markup");
    /// `MasterLabel`: string. *Properties unknown*.
    pub const MASTER_LABEL: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("MasterLabel");
    /// `Metadata`: complexvalue. *Properties unknown*.
    pub const METADATA: ::sforce::Field<
        Self,
        ::sforce::Opt<ApexPage_2>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Metadata");
    /// `Name`: string. *Properties unknown*.
    pub const NAME: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("Name");
    /// `NamespacePrefix`: string. *Properties unknown*.
    pub const NAMESPACE_PREFIX: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("NamespacePrefix");
    /// `SystemModstamp`: datetime. *Properties unknown*.
    pub const SYSTEM_MODSTAMP: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("SystemModstamp");
    /// Parent over `CreatedById`: of a type that only the record tells.
    pub const CREATED_BY: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "CreatedBy",
    );
    /// Parent over `LastModifiedById`: of a type that only the record tells.
    pub const LAST_MODIFIED_BY: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "LastModifiedBy",
    );
}
impl ::sforce::SObject for ApexPage {
    fn record_id(&self) -> ::std::option::Option<::sforce::Id> {
        self.id
    }
}
impl ::sforce::CanCreate for ApexPage {}
impl ::sforce::CanRetrieve for ApexPage {}
impl ::sforce::CanUpdate for ApexPage {}
impl ::sforce::CanUpsert for ApexPage {}
impl ::sforce::CanDelete for ApexPage {}
impl ::sforce::CanUndelete for ApexPage {}
impl ::sforce::CanQuery for ApexPage {}
impl ::sforce::CanSearch for ApexPage {}
