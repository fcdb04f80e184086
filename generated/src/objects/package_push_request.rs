// Made by `cargo xtask generate` from describe 42.0, 48.0, 58.0, 60.0, 65.0 and enterprise 58.0 and reference 58.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `PackagePushRequest`, described at 58.0.
#[derive(Default)]
pub struct PackagePushRequest {
    /// `Id`: id. *Aggregate, Defaulted on create, Filter, Group, idLookup, Sort*.
    pub id: Option<::sforce::Id>,
    /// `DurationSeconds`: int. *Group, Nillable*.
    pub duration_seconds: Option<i32>,
    /// `EndTime`: datetime. *Create, Nillable, Update*.
    pub end_time: Option<::sforce::DateTime>,
    /// `PackageVersionId`: reference to MetadataPackageVersion. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub package_version_id: Option<::sforce::Id>,
    /// `ScheduledStartTime`: datetime. *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub scheduled_start_time: Option<::sforce::DateTime>,
    /// `StartTime`: datetime. *Create, Nillable, Update*.
    pub start_time: Option<::sforce::DateTime>,
    /// `Status`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub status: ::sforce::Pick<PackagePushRequestStatus>,
    /// `SystemModstamp`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub system_modstamp: Option<::sforce::DateTime>,
    /// Parent over `PackageVersionId`: `MetadataPackageVersion`.
    pub package_version: ::sforce::Opt<MetadataPackageVersion>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PackagePushRequest: "PackagePushRequest" in API, base None, subtypes [], object ::sforce::object_info! {
        prefix Some("0DV"), described Some(::sforce::Version::with_minor(58, 0)), tooling false;
        field "Id" "id" (18, 0) [Aggregate DefaultedOnCreate Filter Group IdLookup Sort],
        field "DurationSeconds" "int" (9, 0) [Group Nillable],
        field "EndTime" "datetime" (0, 0) [Create Nillable Update],
        field "PackageVersionId" "reference" (18, 0) [Aggregate Create Filter Group Nillable Sort Update] to ["MetadataPackageVersion"] as "PackageVersion",
        field "ScheduledStartTime" "datetime" (0, 0) [Aggregate Create Filter Nillable Sort Update],
        field "StartTime" "datetime" (0, 0) [Create Nillable Update],
        field "Status" "picklist" (40, 0) [Aggregate Create Filter Group Nillable RestrictedPicklist Sort Update],
        field "SystemModstamp" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        child "PackagePushJobs" "PackagePushJob" "PackagePushRequestId" of PackagePushJob,
    };
    opt Id id "Id",
    nil Int duration_seconds "DurationSeconds",
    nil DateTime end_time "EndTime",
    nil Id package_version_id "PackageVersionId",
    nil DateTime scheduled_start_time "ScheduledStartTime",
    nil DateTime start_time "StartTime",
    nil Pick(PackagePushRequestStatus) status "Status",
    opt DateTime system_modstamp "SystemModstamp",
    nil One(MetadataPackageVersion) package_version "PackageVersion",
}

impl PackagePushRequest {
    /// `Id`: id. *Aggregate, Defaulted on create, Filter, Group, idLookup, Sort*.
    pub const ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | KEY | AGGREGATE },
    > = ::sforce::Field::new("Id");
    /// `DurationSeconds`: int. *Group, Nillable*.
    pub const DURATION_SECONDS: ::sforce::Field<Self, i32, { GROUP | NILLABLE }> = ::sforce::Field::new(
        "DurationSeconds",
    );
    /// `EndTime`: datetime. *Create, Nillable, Update*.
    pub const END_TIME: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { CREATE | UPDATE | NILLABLE },
    > = ::sforce::Field::new("EndTime");
    /// `PackageVersionId`: reference to MetadataPackageVersion. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const PACKAGE_VERSION_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("PackageVersionId");
    /// `ScheduledStartTime`: datetime. *Aggregate, Create, Filter, Nillable, Sort, Update*.
    pub const SCHEDULED_START_TIME: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { CREATE | UPDATE | FILTER | SORT | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ScheduledStartTime");
    /// `StartTime`: datetime. *Create, Nillable, Update*.
    pub const START_TIME: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { CREATE | UPDATE | NILLABLE },
    > = ::sforce::Field::new("StartTime");
    /// `Status`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort, Update*.
    pub const STATUS: ::sforce::Field<
        Self,
        ::sforce::Pick<PackagePushRequestStatus>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Status");
    /// `SystemModstamp`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub const SYSTEM_MODSTAMP: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { FILTER | SORT | AGGREGATE },
    > = ::sforce::Field::new("SystemModstamp");
    /// Parent over `PackageVersionId`: `MetadataPackageVersion`.
    pub const PACKAGE_VERSION: ::sforce::Parent<Self, MetadataPackageVersion> = ::sforce::Parent::new(
        "PackageVersion",
    );
    /// Children: `PackagePushJob` over its `PackagePushRequestId`.
    pub const PACKAGE_PUSH_JOBS: ::sforce::Child<Self, PackagePushJob> = ::sforce::Child::new(
        "PackagePushJobs",
    );
}
impl ::sforce::SObject for PackagePushRequest {
    fn record_id(&self) -> ::std::option::Option<::sforce::Id> {
        self.id
    }
}
impl ::sforce::CanCreate for PackagePushRequest {}
impl ::sforce::CanRetrieve for PackagePushRequest {}
impl ::sforce::CanUpdate for PackagePushRequest {}
impl ::sforce::CanUpsert for PackagePushRequest {}
impl ::sforce::CanQuery for PackagePushRequest {}

::sforce::enumeration! {
    /// Values of `PackagePushRequest.Status`.
    pub enum PackagePushRequestStatus {
        Canceled = "Canceled",
        Created = "Created",
        Failed = "Failed",
        InProgress = "In Progress",
        Pending = "Pending",
        Succeeded = "Succeeded",
    }
}
