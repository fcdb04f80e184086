// Made by `cargo xtask generate` from reference 65.0 and tooling 65.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `ApexTrigger`, declared at 65.0. No describe says what its records and fields allow: the service decides.
#[derive(Default)]
pub struct ApexTrigger {
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
    /// `EntityDefinitionId`: string. *Properties unknown*.
    pub entity_definition_id: Option<String>,
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
    pub metadata: ::sforce::Opt<ApexTrigger_2>,
    /// `Name`: string. *Properties unknown*.
    pub name: Option<String>,
    /// `NamespacePrefix`: string. *Properties unknown*.
    pub namespace_prefix: Option<String>,
    /// `Status`: string. *Properties unknown*.
    pub status: Option<String>,
    /// `SystemModstamp`: datetime. *Properties unknown*.
    pub system_modstamp: Option<::sforce::DateTime>,
    /// `TableEnumOrId`: string. *Properties unknown*.
    pub table_enum_or_id: Option<String>,
    /// `UsageAfterDelete`: boolean. *Properties unknown*.
    pub usage_after_delete: Option<bool>,
    /// `UsageAfterInsert`: boolean. *Properties unknown*.
    pub usage_after_insert: Option<bool>,
    /// `UsageAfterUndelete`: boolean. *Properties unknown*.
    pub usage_after_undelete: Option<bool>,
    /// `UsageAfterUpdate`: boolean. *Properties unknown*.
    pub usage_after_update: Option<bool>,
    /// `UsageBeforeDelete`: boolean. *Properties unknown*.
    pub usage_before_delete: Option<bool>,
    /// `UsageBeforeInsert`: boolean. *Properties unknown*.
    pub usage_before_insert: Option<bool>,
    /// `UsageBeforeUpdate`: boolean. *Properties unknown*.
    pub usage_before_update: Option<bool>,
    /// `UsageIsBulk`: boolean. *Properties unknown*.
    pub usage_is_bulk: Option<bool>,
    /// Parent over `CreatedById`: of a type that only the record tells.
    pub created_by: ::sforce::Opt<::sforce::DynamicObject>,
    /// Parent over `EntityDefinitionId`: of a type that only the record tells.
    pub entity_definition: ::sforce::Opt<::sforce::DynamicObject>,
    /// Parent over `LastModifiedById`: of a type that only the record tells.
    pub last_modified_by: ::sforce::Opt<::sforce::DynamicObject>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ApexTrigger: "ApexTrigger" in API_2, base None, subtypes [], object ::sforce::object_info! {
        prefix None, described Some(::sforce::Version::with_minor(65, 0)), tooling true, assumed;
        field "Id" "id" (18, 0) assumed,
        field "ApiVersion" "double" (0, 0) assumed,
        field "Body" "string" (0, 0) assumed,
        field "BodyCrc" "double" (0, 0) assumed,
        field "CreatedById" "reference" (18, 0) assumed,
        field "CreatedDate" "datetime" (0, 0) assumed,
        field "EntityDefinitionId" "string" (0, 0) assumed,
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
        field "SystemModstamp" "datetime" (0, 0) assumed,
        field "TableEnumOrId" "string" (0, 0) assumed,
        field "UsageAfterDelete" "boolean" (0, 0) assumed,
        field "UsageAfterInsert" "boolean" (0, 0) assumed,
        field "UsageAfterUndelete" "boolean" (0, 0) assumed,
        field "UsageAfterUpdate" "boolean" (0, 0) assumed,
        field "UsageBeforeDelete" "boolean" (0, 0) assumed,
        field "UsageBeforeInsert" "boolean" (0, 0) assumed,
        field "UsageBeforeUpdate" "boolean" (0, 0) assumed,
        field "UsageIsBulk" "boolean" (0, 0) assumed,
    };
    opt Id id "Id",
    nil Num api_version "ApiVersion",
    nil Text body "Body",
    nil Num body_crc "BodyCrc",
    nil Id created_by_id "CreatedById",
    nil DateTime created_date "CreatedDate",
    nil Text entity_definition_id "EntityDefinitionId",
    nil Text full_name "FullName",
    opt Flag is_valid "IsValid",
    nil Id last_modified_by_id "LastModifiedById",
    nil DateTime last_modified_date "LastModifiedDate",
    nil Int length_without_comments "LengthWithoutComments",
    nil Text manageable_state "ManageableState",
    nil One(ApexTrigger_2) metadata "Metadata",
    nil Text name "Name",
    nil Text namespace_prefix "NamespacePrefix",
    nil Text status "Status",
    nil DateTime system_modstamp "SystemModstamp",
    nil Text table_enum_or_id "TableEnumOrId",
    opt Flag usage_after_delete "UsageAfterDelete",
    opt Flag usage_after_insert "UsageAfterInsert",
    opt Flag usage_after_undelete "UsageAfterUndelete",
    opt Flag usage_after_update "UsageAfterUpdate",
    opt Flag usage_before_delete "UsageBeforeDelete",
    opt Flag usage_before_insert "UsageBeforeInsert",
    opt Flag usage_before_update "UsageBeforeUpdate",
    opt Flag usage_is_bulk "UsageIsBulk",
    nil OneOf(::sforce::DynamicObject) created_by "CreatedBy",
    nil OneOf(::sforce::DynamicObject) entity_definition "EntityDefinition",
    nil OneOf(::sforce::DynamicObject) last_modified_by "LastModifiedBy",
}

impl ApexTrigger {
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
    /// `EntityDefinitionId`: string. *Properties unknown*.
    pub const ENTITY_DEFINITION_ID: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("EntityDefinitionId");
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
        ::sforce::Opt<ApexTrigger_2>,
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
    /// `SystemModstamp`: datetime. *Properties unknown*.
    pub const SYSTEM_MODSTAMP: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("SystemModstamp");
    /// `TableEnumOrId`: string. *Properties unknown*.
    pub const TABLE_ENUM_OR_ID: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("TableEnumOrId");
    /// `UsageAfterDelete`: boolean. *Properties unknown*.
    pub const USAGE_AFTER_DELETE: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UsageAfterDelete");
    /// `UsageAfterInsert`: boolean. *Properties unknown*.
    pub const USAGE_AFTER_INSERT: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UsageAfterInsert");
    /// `UsageAfterUndelete`: boolean. *Properties unknown*.
    pub const USAGE_AFTER_UNDELETE: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UsageAfterUndelete");
    /// `UsageAfterUpdate`: boolean. *Properties unknown*.
    pub const USAGE_AFTER_UPDATE: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UsageAfterUpdate");
    /// `UsageBeforeDelete`: boolean. *Properties unknown*.
    pub const USAGE_BEFORE_DELETE: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UsageBeforeDelete");
    /// `UsageBeforeInsert`: boolean. *Properties unknown*.
    pub const USAGE_BEFORE_INSERT: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UsageBeforeInsert");
    /// `UsageBeforeUpdate`: boolean. *Properties unknown*.
    pub const USAGE_BEFORE_UPDATE: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UsageBeforeUpdate");
    /// `UsageIsBulk`: boolean. *Properties unknown*.
    pub const USAGE_IS_BULK: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UsageIsBulk");
    /// Parent over `CreatedById`: of a type that only the record tells.
    pub const CREATED_BY: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "CreatedBy",
    );
    /// Parent over `EntityDefinitionId`: of a type that only the record tells.
    pub const ENTITY_DEFINITION: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "EntityDefinition",
    );
    /// Parent over `LastModifiedById`: of a type that only the record tells.
    pub const LAST_MODIFIED_BY: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "LastModifiedBy",
    );
}
impl ::sforce::SObject for ApexTrigger {
    fn record_id(&self) -> ::std::option::Option<::sforce::Id> {
        self.id
    }
}
impl ::sforce::CanCreate for ApexTrigger {}
impl ::sforce::CanRetrieve for ApexTrigger {}
impl ::sforce::CanUpdate for ApexTrigger {}
impl ::sforce::CanUpsert for ApexTrigger {}
impl ::sforce::CanDelete for ApexTrigger {}
impl ::sforce::CanUndelete for ApexTrigger {}
impl ::sforce::CanQuery for ApexTrigger {}
impl ::sforce::CanSearch for ApexTrigger {}
