// Made by `cargo xtask generate` from describe 42.0, 48.0, 58.0, 60.0, 65.0 and enterprise 58.0 and reference 58.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `MetadataPackageVersion`, described at 58.0.
#[derive(Default)]
pub struct MetadataPackageVersion {
    /// `Id`: id. *Aggregate, Defaulted on create, Filter, Group, idLookup, Sort*.
    pub id: Option<::sforce::Id>,
    /// `BuildNumber`: int. *Aggregate, Filter, Group, Nillable, Sort*.
    pub build_number: Option<i32>,
    /// `IsDeprecated`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub is_deprecated: Option<bool>,
    /// `MajorVersion`: int. *Aggregate, Filter, Group, Nillable, Sort*.
    pub major_version: Option<i32>,
    /// `MetadataPackageId`: reference to MetadataPackage. *Aggregate, Filter, Group, Nillable, Sort*.
    pub metadata_package_id: Option<::sforce::Id>,
    /// `MinorVersion`: int. *Aggregate, Filter, Group, Nillable, Sort*.
    pub minor_version: Option<i32>,
    /// `Name`: string(255). *Aggregate, Filter, Group, idLookup, Name field, Sort*.
    pub name: Option<String>,
    /// `PatchVersion`: int. *Aggregate, Filter, Group, Nillable, Sort*.
    pub patch_version: Option<i32>,
    /// `ReleaseState`: picklist(40). *Aggregate, Filter, Group, Nillable, Restricted picklist, Sort*.
    pub release_state: ::sforce::Pick<MetadataPackageVersionReleaseState>,
    /// `SystemModstamp`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub system_modstamp: Option<::sforce::DateTime>,
    /// Parent over `MetadataPackageId`: `MetadataPackage`.
    pub metadata_package: ::sforce::Opt<MetadataPackage>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MetadataPackageVersion: "MetadataPackageVersion" in API, base None, subtypes [], object ::sforce::object_info! {
        prefix Some("04t"), described Some(::sforce::Version::with_minor(58, 0)), tooling false;
        field "Id" "id" (18, 0) [Aggregate DefaultedOnCreate Filter Group IdLookup Sort],
        field "BuildNumber" "int" (9, 0) [Aggregate Filter Group Nillable Sort],
        field "IsDeprecated" "boolean" (0, 0) [DefaultedOnCreate Filter Group Sort],
        field "MajorVersion" "int" (9, 0) [Aggregate Filter Group Nillable Sort],
        field "MetadataPackageId" "reference" (18, 0) [Aggregate Filter Group Nillable Sort] to ["MetadataPackage"] as "MetadataPackage",
        field "MinorVersion" "int" (9, 0) [Aggregate Filter Group Nillable Sort],
        field "Name" "string" (255, 0) [Aggregate Filter Group IdLookup NameField Sort],
        field "PatchVersion" "int" (9, 0) [Aggregate Filter Group Nillable Sort],
        field "ReleaseState" "picklist" (40, 0) [Aggregate Filter Group Nillable RestrictedPicklist Sort],
        field "SystemModstamp" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        child "PackagePushRequests" "PackagePushRequest" "PackageVersionId" of PackagePushRequest,
        child "PackageSubscribers" "PackageSubscriber" "MetadataPackageVersionId" of PackageSubscriber,
    };
    opt Id id "Id",
    nil Int build_number "BuildNumber",
    opt Flag is_deprecated "IsDeprecated",
    nil Int major_version "MajorVersion",
    nil Id metadata_package_id "MetadataPackageId",
    nil Int minor_version "MinorVersion",
    opt Text name "Name",
    nil Int patch_version "PatchVersion",
    nil Pick(MetadataPackageVersionReleaseState) release_state "ReleaseState",
    opt DateTime system_modstamp "SystemModstamp",
    nil One(MetadataPackage) metadata_package "MetadataPackage",
}

impl MetadataPackageVersion {
    /// `Id`: id. *Aggregate, Defaulted on create, Filter, Group, idLookup, Sort*.
    pub const ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | KEY | AGGREGATE },
    > = ::sforce::Field::new("Id");
    /// `BuildNumber`: int. *Aggregate, Filter, Group, Nillable, Sort*.
    pub const BUILD_NUMBER: ::sforce::Field<
        Self,
        i32,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("BuildNumber");
    /// `IsDeprecated`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub const IS_DEPRECATED: ::sforce::Field<Self, bool, { FILTER | SORT | GROUP }> = ::sforce::Field::new(
        "IsDeprecated",
    );
    /// `MajorVersion`: int. *Aggregate, Filter, Group, Nillable, Sort*.
    pub const MAJOR_VERSION: ::sforce::Field<
        Self,
        i32,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("MajorVersion");
    /// `MetadataPackageId`: reference to MetadataPackage. *Aggregate, Filter, Group, Nillable, Sort*.
    pub const METADATA_PACKAGE_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("MetadataPackageId");
    /// `MinorVersion`: int. *Aggregate, Filter, Group, Nillable, Sort*.
    pub const MINOR_VERSION: ::sforce::Field<
        Self,
        i32,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("MinorVersion");
    /// `Name`: string(255). *Aggregate, Filter, Group, idLookup, Name field, Sort*.
    pub const NAME: ::sforce::Field<
        Self,
        String,
        { FILTER | SORT | GROUP | KEY | AGGREGATE },
    > = ::sforce::Field::new("Name");
    /// `PatchVersion`: int. *Aggregate, Filter, Group, Nillable, Sort*.
    pub const PATCH_VERSION: ::sforce::Field<
        Self,
        i32,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("PatchVersion");
    /// `ReleaseState`: picklist(40). *Aggregate, Filter, Group, Nillable, Restricted picklist, Sort*.
    pub const RELEASE_STATE: ::sforce::Field<
        Self,
        ::sforce::Pick<MetadataPackageVersionReleaseState>,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ReleaseState");
    /// `SystemModstamp`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub const SYSTEM_MODSTAMP: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { FILTER | SORT | AGGREGATE },
    > = ::sforce::Field::new("SystemModstamp");
    /// Parent over `MetadataPackageId`: `MetadataPackage`.
    pub const METADATA_PACKAGE: ::sforce::Parent<Self, MetadataPackage> = ::sforce::Parent::new(
        "MetadataPackage",
    );
    /// Children: `PackagePushRequest` over its `PackageVersionId`.
    pub const PACKAGE_PUSH_REQUESTS: ::sforce::Child<Self, PackagePushRequest> = ::sforce::Child::new(
        "PackagePushRequests",
    );
    /// Children: `PackageSubscriber` over its `MetadataPackageVersionId`.
    pub const PACKAGE_SUBSCRIBERS: ::sforce::Child<Self, PackageSubscriber> = ::sforce::Child::new(
        "PackageSubscribers",
    );
}
impl ::sforce::SObject for MetadataPackageVersion {
    fn record_id(&self) -> ::std::option::Option<::sforce::Id> {
        self.id
    }
}
impl ::sforce::CanRetrieve for MetadataPackageVersion {}
impl ::sforce::CanQuery for MetadataPackageVersion {}

::sforce::enumeration! {
    /// Values of `MetadataPackageVersion.ReleaseState`.
    pub enum MetadataPackageVersionReleaseState {
        Beta = "Beta",
        Released = "Released",
    }
}
