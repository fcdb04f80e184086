// Made by `cargo xtask generate` from reference 65.0 and tooling 65.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `ApexClass`, declared at 65.0. No describe says what its records and fields allow: the service decides.
#[derive(Default)]
pub struct ApexClass {
    /// `Id`: id. *Properties unknown*.
    pub id: Option<::sforce::Id>,
    /// `ApiVersion`: double. *Properties unknown*.
    pub api_version: Option<::sforce::Number>,
    /// `Body`: string. *Properties unknown*.
    pub body: Option<String>,
    /// `BodyCrc`: double. *Properties unknown*.
    pub body_crc: Option<::sforce::Number>,
    /// `CreatedById`: reference. *Properties unknown*.
    pub created_by_id: Option<::sforce::Id>,
    /// `CreatedDate`: datetime. *Properties unknown*.
    pub created_date: Option<::sforce::DateTime>,
    /// `FullName`: string. *Properties unknown*.
    pub full_name: Option<String>,
    /// `IsValid`: boolean. *Properties unknown*.
    pub is_valid: Option<bool>,
    /// `LastModifiedById`: reference. *Properties unknown*.
    pub last_modified_by_id: Option<::sforce::Id>,
    /// `LastModifiedDate`: datetime. *Properties unknown*.
    pub last_modified_date: Option<::sforce::DateTime>,
    /// `LengthWithoutComments`: int. *Properties unknown*.
    pub length_without_comments: Option<i32>,
    /// `ManageableState`: string. *Properties unknown*.
    pub manageable_state: Option<String>,
    /// `Metadata`: complexvalue. *Properties unknown*.
    pub metadata: ::sforce::Opt<ApexClass_2>,
    /// `Name`: string. *Properties unknown*.
    pub name: Option<String>,
    /// `NamespacePrefix`: string. *Properties unknown*.
    pub namespace_prefix: Option<String>,
    /// `Status`: string. *Properties unknown*.
    pub status: Option<String>,
    /// `SymbolTable`: complexvalue. *Properties unknown*.
    pub symbol_table: ::sforce::Opt<SymbolTable>,
    /// `SystemModstamp`: datetime. *Properties unknown*.
    pub system_modstamp: Option<::sforce::DateTime>,
    /// Parent over `CreatedById`: of a type that only the record tells.
    pub created_by: ::sforce::Opt<::sforce::DynamicObject>,
    /// Parent over `LastModifiedById`: of a type that only the record tells.
    pub last_modified_by: ::sforce::Opt<::sforce::DynamicObject>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ApexClass: "ApexClass" in API_2, base None, subtypes [], object ::sforce::object_info! {
        prefix None, described Some(::sforce::Version::with_minor(65, 0)), tooling true, assumed;
        field "Id" "id" (18, 0) assumed,
        field "ApiVersion" "double" (0, 0) assumed,
        field "Body" "string" (0, 0) assumed,
        field "BodyCrc" "double" (0, 0) assumed,
        field "CreatedById" "reference" (18, 0) assumed,
        field "CreatedDate" "datetime" (0, 0) assumed,
        field "FullName" "string" (0, 0) assumed,
        field "IsValid" "boolean" (0, 0) assumed,
        field "LastModifiedById" "reference" (18, 0) assumed,
        field "LastModifiedDate" "datetime" (0, 0) assumed,
        field "LengthWithoutComments" "int" (0, 0) assumed,
        field "ManageableState" "string" (0, 0) assumed,
        field "Metadata" "complexvalue" (0, 0) assumed,
        field "Name" "string" (0, 0) assumed,
        field "NamespacePrefix" "string" (0, 0) assumed,
        field "Status" "string" (0, 0) assumed,
        field "SymbolTable" "complexvalue" (0, 0) assumed,
        field "SystemModstamp" "datetime" (0, 0) assumed,
    };
    opt Id id "Id",
    nil Num api_version "ApiVersion",
    nil Text body "Body",
    nil Num body_crc "BodyCrc",
    nil Id created_by_id "CreatedById",
    nil DateTime created_date "CreatedDate",
    nil Text full_name "FullName",
    opt Flag is_valid "IsValid",
    nil Id last_modified_by_id "LastModifiedById",
    nil DateTime last_modified_date "LastModifiedDate",
    nil Int length_without_comments "LengthWithoutComments",
    nil Text manageable_state "ManageableState",
    nil One(ApexClass_2) metadata "Metadata",
    nil Text name "Name",
    nil Text namespace_prefix "NamespacePrefix",
    nil Text status "Status",
    nil One(SymbolTable) symbol_table "SymbolTable",
    nil DateTime system_modstamp "SystemModstamp",
    nil OneOf(::sforce::DynamicObject) created_by "CreatedBy",
    nil OneOf(::sforce::DynamicObject) last_modified_by "LastModifiedBy",
}

impl ApexClass {
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
    /// `Body`: string. *Properties unknown*.
    pub const BODY: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("Body");
    /// `BodyCrc`: double. *Properties unknown*.
    pub const BODY_CRC: ::sforce::Field<
        Self,
        ::sforce::Number,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("BodyCrc");
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
    /// `FullName`: string. *Properties unknown*.
    pub const FULL_NAME: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("FullName");
    /// `IsValid`: boolean. *Properties unknown*.
    pub const IS_VALID: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("IsValid");
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
    /// `LengthWithoutComments`: int. *Properties unknown*.
    pub const LENGTH_WITHOUT_COMMENTS: ::sforce::Field<
        Self,
        i32,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("LengthWithoutComments");
    /// `ManageableState`: string. *Properties unknown*.
    pub const MANAGEABLE_STATE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("ManageableState");
    /// `Metadata`: complexvalue. *Properties unknown*.
    pub const METADATA: ::sforce::Field<
        Self,
        ::sforce::Opt<ApexClass_2>,
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
    /// `Status`: string. *Properties unknown*.
    pub const STATUS: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("Status");
    /// `SymbolTable`: complexvalue. *Properties unknown*.
    pub const SYMBOL_TABLE: ::sforce::Field<
        Self,
        ::sforce::Opt<SymbolTable>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("SymbolTable");
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
impl ::sforce::SObject for ApexClass {
    fn record_id(&self) -> ::std::option::Option<::sforce::Id> {
        self.id
    }
}
impl ::sforce::CanCreate for ApexClass {}
impl ::sforce::CanRetrieve for ApexClass {}
impl ::sforce::CanUpdate for ApexClass {}
impl ::sforce::CanUpsert for ApexClass {}
impl ::sforce::CanDelete for ApexClass {}
impl ::sforce::CanUndelete for ApexClass {}
impl ::sforce::CanQuery for ApexClass {}
impl ::sforce::CanSearch for ApexClass {}
