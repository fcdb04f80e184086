// Made by `cargo xtask generate` from reference 65.0 and tooling 65.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `ApexComponentMember`, described at 65.0.
#[derive(Default)]
pub struct ApexComponentMember {
    /// `Id`: id. *Aggregate, Defaulted on create, Filter, Group, idLookup, Sort*.
    pub id: Option<::sforce::Id>,
    /// `Body`: textarea(1000000). *Create, Update*.
    pub body: Option<String>,
    /// `Content`: textarea(1000000). *Nillable*.
    pub content: Option<String>,
    /// `ContentEntityId`: reference to ApexComponent. *Aggregate, Create, Filter, Group, Nillable, Sort*.
    pub content_entity_id: Option<::sforce::Id>,
    /// `CreatedById`: reference to User. *Aggregate, Defaulted on create, Filter, Group, Sort*.
    pub created_by_id: Option<::sforce::Id>,
    /// `CreatedDate`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub created_date: Option<::sforce::DateTime>,
    /// `FullName`: string(255). *Create, Group, Nillable*.
    pub full_name: Option<String>,
    /// `IsDeleted`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub is_deleted: Option<bool>,
    /// `LastModifiedById`: reference to User. *Aggregate, Defaulted on create, Filter, Group, Sort*.
    pub last_modified_by_id: Option<::sforce::Id>,
    /// `LastModifiedDate`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub last_modified_date: Option<::sforce::DateTime>,
    /// `LastSyncDate`: datetime. *Aggregate, Filter, Nillable, Sort*.
    pub last_sync_date: Option<::sforce::DateTime>,
    /// `Metadata`: complexvalue. *Nillable*.
    pub metadata: ::sforce::Opt<ApexComponent_2>,
    /// `MetadataContainerId`: reference to ContainerAsyncRequest, MetadataContainer. *Aggregate, Create, Filter, Group, Sort*.
    pub metadata_container_id: Option<::sforce::Id>,
    /// `SystemModstamp`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub system_modstamp: Option<::sforce::DateTime>,
    /// Parent over `ContentEntityId`: `ApexComponent`.
    pub content_entity: ::sforce::Opt<ApexComponent>,
    /// Parent over `CreatedById`: `User`.
    pub created_by: ::sforce::Opt<::sforce::DynamicObject>,
    /// Parent over `LastModifiedById`: `User`.
    pub last_modified_by: ::sforce::Opt<::sforce::DynamicObject>,
    /// Parent over `MetadataContainerId`: `ContainerAsyncRequest`, `MetadataContainer`.
    pub metadata_container: ::sforce::Opt<::sforce::DynamicObject>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ApexComponentMember: "ApexComponentMember" in API_2, base None, subtypes [], object ::sforce::object_info! {
        prefix None, described Some(::sforce::Version::with_minor(65, 0)), tooling true;
        field "Id" "id" (18, 0) [Aggregate DefaultedOnCreate Filter Group IdLookup Sort],
        field "Body" "textarea" (1000000, 0) [Create Update],
        field "Content" "textarea" (1000000, 0) [Nillable],
        field "ContentEntityId" "reference" (18, 0) [Aggregate Create Filter Group Nillable Sort] to ["ApexComponent"] as "ContentEntity",
        field "CreatedById" "reference" (18, 0) [Aggregate DefaultedOnCreate Filter Group Sort] to ["User"] as "CreatedBy",
        field "CreatedDate" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        field "FullName" "string" (255, 0) [Create Group Nillable],
        field "IsDeleted" "boolean" (0, 0) [DefaultedOnCreate Filter Group Sort],
        field "LastModifiedById" "reference" (18, 0) [Aggregate DefaultedOnCreate Filter Group Sort] to ["User"] as "LastModifiedBy",
        field "LastModifiedDate" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        field "LastSyncDate" "datetime" (0, 0) [Aggregate Filter Nillable Sort],
        field "Metadata" "complexvalue" (0, 0) [Nillable],
        field "MetadataContainerId" "reference" (18, 0) [Aggregate Create Filter Group Sort] to ["ContainerAsyncRequest" "MetadataContainer"] as "MetadataContainer",
        field "SystemModstamp" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
    };
    opt Id id "Id",
    opt Text body "Body",
    nil Text content "Content",
    nil Id content_entity_id "ContentEntityId",
    opt Id created_by_id "CreatedById",
    opt DateTime created_date "CreatedDate",
    nil Text full_name "FullName",
    opt Flag is_deleted "IsDeleted",
    opt Id last_modified_by_id "LastModifiedById",
    opt DateTime last_modified_date "LastModifiedDate",
    nil DateTime last_sync_date "LastSyncDate",
    nil One(ApexComponent_2) metadata "Metadata",
    opt Id metadata_container_id "MetadataContainerId",
    opt DateTime system_modstamp "SystemModstamp",
    nil One(ApexComponent) content_entity "ContentEntity",
    nil OneOf(::sforce::DynamicObject) created_by "CreatedBy",
    nil OneOf(::sforce::DynamicObject) last_modified_by "LastModifiedBy",
    nil OneOf(::sforce::DynamicObject) metadata_container "MetadataContainer",
}

impl ApexComponentMember {
    /// `Id`: id. *Aggregate, Defaulted on create, Filter, Group, idLookup, Sort*.
    pub const ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | KEY | AGGREGATE },
    > = ::sforce::Field::new("Id");
    /// `Body`: textarea(1000000). *Create, Update*.
    pub const BODY: ::sforce::Field<Self, String, { CREATE | UPDATE }> = ::sforce::Field::new(
        "Body",
    );
    /// `Content`: textarea(1000000). *Nillable*.
    pub const CONTENT: ::sforce::Field<Self, String, { NILLABLE }> = ::sforce::Field::new(
        "Content",
    );
    /// `ContentEntityId`: reference to ApexComponent. *Aggregate, Create, Filter, Group, Nillable, Sort*.
    pub const CONTENT_ENTITY_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ContentEntityId");
    /// `CreatedById`: reference to User. *Aggregate, Defaulted on create, Filter, Group, Sort*.
    pub const CREATED_BY_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("CreatedById");
    /// `CreatedDate`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub const CREATED_DATE: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { FILTER | SORT | AGGREGATE },
    > = ::sforce::Field::new("CreatedDate");
    /// `FullName`: string(255). *Create, Group, Nillable*.
    pub const FULL_NAME: ::sforce::Field<Self, String, { CREATE | GROUP | NILLABLE }> = ::sforce::Field::new(
        "FullName",
    );
    /// `IsDeleted`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub const IS_DELETED: ::sforce::Field<Self, bool, { FILTER | SORT | GROUP }> = ::sforce::Field::new(
        "IsDeleted",
    );
    /// `LastModifiedById`: reference to User. *Aggregate, Defaulted on create, Filter, Group, Sort*.
    pub const LAST_MODIFIED_BY_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("LastModifiedById");
    /// `LastModifiedDate`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub const LAST_MODIFIED_DATE: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { FILTER | SORT | AGGREGATE },
    > = ::sforce::Field::new("LastModifiedDate");
    /// `LastSyncDate`: datetime. *Aggregate, Filter, Nillable, Sort*.
    pub const LAST_SYNC_DATE: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { FILTER | SORT | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("LastSyncDate");
    /// `Metadata`: complexvalue. *Nillable*.
    pub const METADATA: ::sforce::Field<
        Self,
        ::sforce::Opt<ApexComponent_2>,
        { NILLABLE },
    > = ::sforce::Field::new("Metadata");
    /// `MetadataContainerId`: reference to ContainerAsyncRequest, MetadataContainer. *Aggregate, Create, Filter, Group, Sort*.
    pub const METADATA_CONTAINER_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("MetadataContainerId");
    /// `SystemModstamp`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub const SYSTEM_MODSTAMP: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { FILTER | SORT | AGGREGATE },
    > = ::sforce::Field::new("SystemModstamp");
    /// Parent over `ContentEntityId`: `ApexComponent`.
    pub const CONTENT_ENTITY: ::sforce::Parent<Self, ApexComponent> = ::sforce::Parent::new(
        "ContentEntity",
    );
    /// Parent over `CreatedById`: `User`.
    pub const CREATED_BY: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "CreatedBy",
    );
    /// Parent over `LastModifiedById`: `User`.
    pub const LAST_MODIFIED_BY: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "LastModifiedBy",
    );
    /// Parent over `MetadataContainerId`: `ContainerAsyncRequest`, `MetadataContainer`.
    pub const METADATA_CONTAINER: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "MetadataContainer",
    );
}
impl ::sforce::SObject for ApexComponentMember {
    fn record_id(&self) -> ::std::option::Option<::sforce::Id> {
        self.id
    }
}
impl ::sforce::CanCreate for ApexComponentMember {}
impl ::sforce::CanRetrieve for ApexComponentMember {}
impl ::sforce::CanUpdate for ApexComponentMember {}
impl ::sforce::CanUpsert for ApexComponentMember {}
impl ::sforce::CanDelete for ApexComponentMember {}
impl ::sforce::CanQuery for ApexComponentMember {}
