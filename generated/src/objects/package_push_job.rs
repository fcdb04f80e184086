// Made by `cargo xtask generate` from describe 42.0, 48.0, 58.0, 60.0, 65.0 and enterprise 58.0 and reference 58.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `PackagePushJob`, described at 58.0.
#[derive(Default)]
pub struct PackagePushJob {
    /// `Id`: id. *Aggregate, Defaulted on create, Filter, Group, idLookup, Sort*.
    pub id: Option<::sforce::Id>,
    /// `DurationSeconds`: int. *Group, Nillable*.
    pub duration_seconds: Option<i32>,
    /// `EndTime`: datetime. *Create, Nillable, Update*.
    pub end_time: Option<::sforce::DateTime>,
    /// `PackagePushRequestId`: reference to PackagePushRequest. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub package_push_request_id: Option<::sforce::Id>,
    /// `StartTime`: datetime. *Create, Nillable, Update*.
    pub start_time: Option<::sforce::DateTime>,
    /// `Status`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort*.
    pub status: ::sforce::Pick<PackagePushJobStatus>,
    /// `SubscriberOrganizationKey`: string(18). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub subscriber_organization_key: Option<String>,
    /// `SystemModstamp`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub system_modstamp: Option<::sforce::DateTime>,
    /// Parent over `PackagePushRequestId`: `PackagePushRequest`.
    pub package_push_request: ::sforce::Opt<PackagePushRequest>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PackagePushJob: "PackagePushJob" in API, base None, subtypes [], object ::sforce::object_info! {
        prefix Some("0DX"), described Some(::sforce::Version::with_minor(58, 0)), tooling false;
        field "Id" "id" (18, 0) [Aggregate DefaultedOnCreate Filter Group IdLookup Sort],
        field "DurationSeconds" "int" (9, 0) [Group Nillable],
        field "EndTime" "datetime" (0, 0) [Create Nillable Update],
        field "PackagePushRequestId" "reference" (18, 0) [Aggregate Create Filter Group Nillable Sort Update] to ["PackagePushRequest"] as "PackagePushRequest",
        field "StartTime" "datetime" (0, 0) [Create Nillable Update],
        field "Status" "picklist" (40, 0) [Aggregate Create Filter Group Nillable RestrictedPicklist Sort],
        field "SubscriberOrganizationKey" "string" (18, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "SystemModstamp" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        child "PackagePushErrors" "PackagePushError" "PackagePushJobId" of PackagePushError,
    };
    opt Id id "Id",
    nil Int duration_seconds "DurationSeconds",
    nil DateTime end_time "EndTime",
    nil Id package_push_request_id "PackagePushRequestId",
    nil DateTime start_time "StartTime",
    nil Pick(PackagePushJobStatus) status "Status",
    nil Text subscriber_organization_key "SubscriberOrganizationKey",
    opt DateTime system_modstamp "SystemModstamp",
    nil One(PackagePushRequest) package_push_request "PackagePushRequest",
}

impl PackagePushJob {
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
    /// `PackagePushRequestId`: reference to PackagePushRequest. *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const PACKAGE_PUSH_REQUEST_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("PackagePushRequestId");
    /// `StartTime`: datetime. *Create, Nillable, Update*.
    pub const START_TIME: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { CREATE | UPDATE | NILLABLE },
    > = ::sforce::Field::new("StartTime");
    /// `Status`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Restricted picklist, Sort*.
    pub const STATUS: ::sforce::Field<
        Self,
        ::sforce::Pick<PackagePushJobStatus>,
        { CREATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Status");
    /// `SubscriberOrganizationKey`: string(18). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const SUBSCRIBER_ORGANIZATION_KEY: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("SubscriberOrganizationKey");
    /// `SystemModstamp`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub const SYSTEM_MODSTAMP: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { FILTER | SORT | AGGREGATE },
    > = ::sforce::Field::new("SystemModstamp");
    /// Parent over `PackagePushRequestId`: `PackagePushRequest`.
    pub const PACKAGE_PUSH_REQUEST: ::sforce::Parent<Self, PackagePushRequest> = ::sforce::Parent::new(
        "PackagePushRequest",
    );
    /// Children: `PackagePushError` over its `PackagePushJobId`.
    pub const PACKAGE_PUSH_ERRORS: ::sforce::Child<Self, PackagePushError> = ::sforce::Child::new(
        "PackagePushErrors",
    );
}
impl ::sforce::SObject for PackagePushJob {
    fn record_id(&self) -> ::std::option::Option<::sforce::Id> {
        self.id
    }
}
impl ::sforce::CanCreate for PackagePushJob {}
impl ::sforce::CanRetrieve for PackagePushJob {}
impl ::sforce::CanUpdate for PackagePushJob {}
impl ::sforce::CanUpsert for PackagePushJob {}
impl ::sforce::CanQuery for PackagePushJob {}

::sforce::enumeration! {
    /// Values of `PackagePushJob.Status`.
    pub enum PackagePushJobStatus {
        Canceled = "Canceled",
        Created = "Created",
        Failed = "Failed",
        InProgress = "In Progress",
        Pending = "Pending",
        Succeeded = "Succeeded",
    }
}
