// Made by `cargo xtask generate` from describe 42.0, 48.0, 58.0, 60.0, 65.0 and enterprise 58.0 and reference 58.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `PackageSubscriber`, described at 58.0.
#[derive(Default)]
pub struct PackageSubscriber {
    /// `Id`: id. *Aggregate, Defaulted on create, Filter, Group, idLookup, Sort*.
    pub id: Option<::sforce::Id>,
    /// `InstalledStatus`: picklist(40). *Aggregate, Filter, Group, Nillable, Restricted picklist, Sort*.
    pub installed_status: ::sforce::Pick<PackageSubscriberInstalledStatus>,
    /// `InstanceName`: string(80). *Aggregate, Filter, Group, Nillable, Sort*.
    pub instance_name: Option<String>,
    /// `MetadataPackageId`: reference to MetadataPackage. *Aggregate, Filter, Group, Nillable, Sort*.
    pub metadata_package_id: Option<::sforce::Id>,
    /// `MetadataPackageVersionId`: reference to MetadataPackageVersion. *Aggregate, Filter, Group, Nillable, Sort*.
    pub metadata_package_version_id: Option<::sforce::Id>,
    /// `OrgKey`: string(15). *Aggregate, Filter, Group, Nillable, Sort*.
    pub org_key: Option<String>,
    /// `OrgName`: string(255). *Aggregate, Filter, Group, Nillable, Sort*.
    pub org_name: Option<String>,
    /// `OrgStatus`: picklist(40). *Aggregate, Filter, Group, Nillable, Restricted picklist, Sort*.
    pub org_status: ::sforce::Pick<PackageSubscriberOrgStatus>,
    /// `OrgType`: picklist(40). *Aggregate, Filter, Group, Nillable, Restricted picklist, Sort*.
    pub org_type: ::sforce::Pick<PackageSubscriberOrgType>,
    /// `ParentOrg`: string(255). *Aggregate, Filter, Group, Nillable, Sort*.
    pub parent_org: Option<String>,
    /// `SystemModstamp`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub system_modstamp: Option<::sforce::DateTime>,
    /// Parent over `MetadataPackageVersionId`: `MetadataPackageVersion`.
    pub metadata_package_version: ::sforce::Opt<MetadataPackageVersion>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PackageSubscriber: "PackageSubscriber" in API, base None, subtypes [], object ::sforce::object_info! {
        prefix None, described Some(::sforce::Version::with_minor(58, 0)), tooling false;
        field "Id" "id" (18, 0) [Aggregate DefaultedOnCreate Filter Group IdLookup Sort],
        field "InstalledStatus" "picklist" (40, 0) [Aggregate Filter Group Nillable RestrictedPicklist Sort],
        field "InstanceName" "string" (80, 0) [Aggregate Filter Group Nillable Sort],
        field "MetadataPackageId" "reference" (18, 0) [Aggregate Filter Group Nillable Sort] to ["MetadataPackage"] as "",
        field "MetadataPackageVersionId" "reference" (18, 0) [Aggregate Filter Group Nillable Sort] to ["MetadataPackageVersion"] as "MetadataPackageVersion",
        field "OrgKey" "string" (15, 0) [Aggregate Filter Group Nillable Sort],
        field "OrgName" "string" (255, 0) [Aggregate Filter Group Nillable Sort],
        field "OrgStatus" "picklist" (40, 0) [Aggregate Filter Group Nillable RestrictedPicklist Sort],
        field "OrgType" "picklist" (40, 0) [Aggregate Filter Group Nillable RestrictedPicklist Sort],
        field "ParentOrg" "string" (255, 0) [Aggregate Filter Group Nillable Sort],
        field "SystemModstamp" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
    };
    opt Id id "Id",
    nil Pick(PackageSubscriberInstalledStatus) installed_status "InstalledStatus",
    nil Text instance_name "InstanceName",
    nil Id metadata_package_id "MetadataPackageId",
    nil Id metadata_package_version_id "MetadataPackageVersionId",
    nil Text org_key "OrgKey",
    nil Text org_name "OrgName",
    nil Pick(PackageSubscriberOrgStatus) org_status "OrgStatus",
    nil Pick(PackageSubscriberOrgType) org_type "OrgType",
    nil Text parent_org "ParentOrg",
    opt DateTime system_modstamp "SystemModstamp",
    nil One(MetadataPackageVersion) metadata_package_version "MetadataPackageVersion",
}

impl PackageSubscriber {
    /// `Id`: id. *Aggregate, Defaulted on create, Filter, Group, idLookup, Sort*.
    pub const ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | KEY | AGGREGATE },
    > = ::sforce::Field::new("Id");
    /// `InstalledStatus`: picklist(40). *Aggregate, Filter, Group, Nillable, Restricted picklist, Sort*.
    pub const INSTALLED_STATUS: ::sforce::Field<
        Self,
        ::sforce::Pick<PackageSubscriberInstalledStatus>,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("InstalledStatus");
    /// `InstanceName`: string(80). *Aggregate, Filter, Group, Nillable, Sort*.
    pub const INSTANCE_NAME: ::sforce::Field<
        Self,
        String,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("InstanceName");
    /// `MetadataPackageId`: reference to MetadataPackage. *Aggregate, Filter, Group, Nillable, Sort*.
    pub const METADATA_PACKAGE_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("MetadataPackageId");
    /// `MetadataPackageVersionId`: reference to MetadataPackageVersion. *Aggregate, Filter, Group, Nillable, Sort*.
    pub const METADATA_PACKAGE_VERSION_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("MetadataPackageVersionId");
    /// `OrgKey`: string(15). *Aggregate, Filter, Group, Nillable, Sort*.
    pub const ORG_KEY: ::sforce::Field<
        Self,
        String,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("OrgKey");
    /// `OrgName`: string(255). *Aggregate, Filter, Group, Nillable, Sort*.
    pub const ORG_NAME: ::sforce::Field<
        Self,
        String,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("OrgName");
    /// `OrgStatus`: picklist(40). *Aggregate, Filter, Group, Nillable, Restricted picklist, Sort*.
    pub const ORG_STATUS: ::sforce::Field<
        Self,
        ::sforce::Pick<PackageSubscriberOrgStatus>,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("OrgStatus");
    /// `OrgType`: picklist(40). *Aggregate, Filter, Group, Nillable, Restricted picklist, Sort*.
    pub const ORG_TYPE: ::sforce::Field<
        Self,
        ::sforce::Pick<PackageSubscriberOrgType>,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("OrgType");
    /// `ParentOrg`: string(255). *Aggregate, Filter, Group, Nillable, Sort*.
    pub const PARENT_ORG: ::sforce::Field<
        Self,
        String,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ParentOrg");
    /// `SystemModstamp`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub const SYSTEM_MODSTAMP: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { FILTER | SORT | AGGREGATE },
    > = ::sforce::Field::new("SystemModstamp");
    /// Parent over `MetadataPackageVersionId`: `MetadataPackageVersion`.
    pub const METADATA_PACKAGE_VERSION: ::sforce::Parent<Self, MetadataPackageVersion> = ::sforce::Parent::new(
        "MetadataPackageVersion",
    );
}
impl ::sforce::SObject for PackageSubscriber {
    fn record_id(&self) -> ::std::option::Option<::sforce::Id> {
        self.id
    }
}
impl ::sforce::CanRetrieve for PackageSubscriber {}
impl ::sforce::CanQuery for PackageSubscriber {}

::sforce::enumeration! {
    /// Values of `PackageSubscriber.InstalledStatus`.
    pub enum PackageSubscriberInstalledStatus {
        I = "i",
    }
}

::sforce::enumeration! {
    /// Values of `PackageSubscriber.OrgStatus`.
    pub enum PackageSubscriberOrgStatus {
        Active = "Active",
        Demo = "Demo",
        Free = "Free",
        Inactive = "Inactive",
        Trial = "Trial",
    }
}

::sforce::enumeration! {
    /// Values of `PackageSubscriber.OrgType`.
    pub enum PackageSubscriberOrgType {
        Production = "Production",
        Sandbox = "Sandbox",
    }
}
