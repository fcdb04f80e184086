// Made by `cargo xtask generate` from describe 42.0, 48.0, 58.0, 60.0, 65.0 and enterprise 58.0 and reference 58.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `MetadataPackage`, described at 58.0.
#[derive(Default)]
pub struct MetadataPackage {
    /// `Id`: id. *Aggregate, Defaulted on create, Filter, Group, idLookup, Sort*.
    pub id: Option<::sforce::Id>,
    /// `Name`: string(255). *Aggregate, Filter, Group, idLookup, Name field, Sort*.
    pub name: Option<String>,
    /// `NamespacePrefix`: string(15). *Aggregate, Filter, Group, Nillable, Sort*.
    pub namespace_prefix: Option<String>,
    /// `PackageCategory`: picklist(40). *Aggregate, Defaulted on create, Filter, Group, Nillable, Restricted picklist, Sort*.
    pub package_category: ::sforce::Pick<MetadataPackagePackageCategory>,
    /// `SystemModstamp`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub system_modstamp: Option<::sforce::DateTime>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MetadataPackage: "MetadataPackage" in API, base None, subtypes [], object ::sforce::object_info! {
        prefix Some("033"), described Some(::sforce::Version::with_minor(58, 0)), tooling false;
        field "Id" "id" (18, 0) [Aggregate DefaultedOnCreate Filter Group IdLookup Sort],
        field "Name" "string" (255, 0) [Aggregate Filter Group IdLookup NameField Sort],
        field "NamespacePrefix" "string" (15, 0) [Aggregate Filter Group Nillable Sort],
        field "PackageCategory" "picklist" (40, 0) [Aggregate DefaultedOnCreate Filter Group Nillable RestrictedPicklist Sort],
        field "SystemModstamp" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        child "MetadataPackageVersions" "MetadataPackageVersion" "MetadataPackageId" of MetadataPackageVersion,
    };
    opt Id id "Id",
    opt Text name "Name",
    nil Text namespace_prefix "NamespacePrefix",
    nil Pick(MetadataPackagePackageCategory) package_category "PackageCategory",
    opt DateTime system_modstamp "SystemModstamp",
}

impl MetadataPackage {
    /// `Id`: id. *Aggregate, Defaulted on create, Filter, Group, idLookup, Sort*.
    pub const ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | KEY | AGGREGATE },
    > = ::sforce::Field::new("Id");
    /// `Name`: string(255). *Aggregate, Filter, Group, idLookup, Name field, Sort*.
    pub const NAME: ::sforce::Field<
        Self,
        String,
        { FILTER | SORT | GROUP | KEY | AGGREGATE },
    > = ::sforce::Field::new("Name");
    /// `NamespacePrefix`: string(15). *Aggregate, Filter, Group, Nillable, Sort*.
    pub const NAMESPACE_PREFIX: ::sforce::Field<
        Self,
        String,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("NamespacePrefix");
    /// `PackageCategory`: picklist(40). *Aggregate, Defaulted on create, Filter, Group, Nillable, Restricted picklist, Sort*.
    pub const PACKAGE_CATEGORY: ::sforce::Field<
        Self,
        ::sforce::Pick<MetadataPackagePackageCategory>,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("PackageCategory");
    /// `SystemModstamp`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub const SYSTEM_MODSTAMP: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { FILTER | SORT | AGGREGATE },
    > = ::sforce::Field::new("SystemModstamp");
    /// Children: `MetadataPackageVersion` over its `MetadataPackageId`.
    pub const METADATA_PACKAGE_VERSIONS: ::sforce::Child<Self, MetadataPackageVersion> = ::sforce::Child::new(
        "MetadataPackageVersions",
    );
}
impl ::sforce::SObject for MetadataPackage {
    fn record_id(&self) -> ::std::option::Option<::sforce::Id> {
        self.id
    }
}
impl ::sforce::CanRetrieve for MetadataPackage {}
impl ::sforce::CanQuery for MetadataPackage {}

::sforce::enumeration! {
    /// Values of `MetadataPackage.PackageCategory`.
    pub enum MetadataPackagePackageCategory {
        Application = "Application",
        Module = "Module",
        Package = "Package",
        Package2 = "Package2",
    }
}
