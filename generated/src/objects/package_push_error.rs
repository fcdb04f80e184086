// Made by `cargo xtask generate` from describe 42.0, 48.0, 58.0, 60.0, 65.0 and enterprise 58.0 and reference 58.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `PackagePushError`, described at 58.0.
#[derive(Default)]
pub struct PackagePushError {
    /// `Id`: id. *Aggregate, Defaulted on create, Filter, Group, idLookup, Sort*.
    pub id: Option<::sforce::Id>,
    /// `ErrorDetails`: string(4000). *Nillable, Sort*.
    pub error_details: Option<String>,
    /// `ErrorMessage`: string(4000). *Nillable, Sort*.
    pub error_message: Option<String>,
    /// `ErrorSeverity`: picklist(40). *Aggregate, Filter, Group, Nillable, Restricted picklist, Sort*.
    pub error_severity: ::sforce::Pick<PackagePushErrorErrorSeverity>,
    /// `ErrorTitle`: string(255). *Nillable, Sort*.
    pub error_title: Option<String>,
    /// `ErrorType`: picklist(40). *Aggregate, Filter, Group, Nillable, Restricted picklist, Sort*.
    pub error_type: ::sforce::Pick<PackagePushErrorErrorType>,
    /// `PackagePushJobId`: reference to PackagePushJob. *Aggregate, Filter, Group, Nillable, Sort*.
    pub package_push_job_id: Option<::sforce::Id>,
    /// `SystemModstamp`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub system_modstamp: Option<::sforce::DateTime>,
    /// Parent over `PackagePushJobId`: `PackagePushJob`.
    pub package_push_job: ::sforce::Opt<PackagePushJob>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { PackagePushError: "PackagePushError" in API, base None, subtypes [], object ::sforce::object_info! {
        prefix Some("0DY"), described Some(::sforce::Version::with_minor(58, 0)), tooling false;
        field "Id" "id" (18, 0) [Aggregate DefaultedOnCreate Filter Group IdLookup Sort],
        field "ErrorDetails" "string" (4000, 0) [Nillable Sort],
        field "ErrorMessage" "string" (4000, 0) [Nillable Sort],
        field "ErrorSeverity" "picklist" (40, 0) [Aggregate Filter Group Nillable RestrictedPicklist Sort],
        field "ErrorTitle" "string" (255, 0) [Nillable Sort],
        field "ErrorType" "picklist" (40, 0) [Aggregate Filter Group Nillable RestrictedPicklist Sort],
        field "PackagePushJobId" "reference" (18, 0) [Aggregate Filter Group Nillable Sort] to ["PackagePushJob"] as "PackagePushJob",
        field "SystemModstamp" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
    };
    opt Id id "Id",
    nil Text error_details "ErrorDetails",
    nil Text error_message "ErrorMessage",
    nil Pick(PackagePushErrorErrorSeverity) error_severity "ErrorSeverity",
    nil Text error_title "ErrorTitle",
    nil Pick(PackagePushErrorErrorType) error_type "ErrorType",
    nil Id package_push_job_id "PackagePushJobId",
    opt DateTime system_modstamp "SystemModstamp",
    nil One(PackagePushJob) package_push_job "PackagePushJob",
}

impl PackagePushError {
    /// `Id`: id. *Aggregate, Defaulted on create, Filter, Group, idLookup, Sort*.
    pub const ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | KEY | AGGREGATE },
    > = ::sforce::Field::new("Id");
    /// `ErrorDetails`: string(4000). *Nillable, Sort*.
    pub const ERROR_DETAILS: ::sforce::Field<Self, String, { SORT | NILLABLE }> = ::sforce::Field::new(
        "ErrorDetails",
    );
    /// `ErrorMessage`: string(4000). *Nillable, Sort*.
    pub const ERROR_MESSAGE: ::sforce::Field<Self, String, { SORT | NILLABLE }> = ::sforce::Field::new(
        "ErrorMessage",
    );
    /// `ErrorSeverity`: picklist(40). *Aggregate, Filter, Group, Nillable, Restricted picklist, Sort*.
    pub const ERROR_SEVERITY: ::sforce::Field<
        Self,
        ::sforce::Pick<PackagePushErrorErrorSeverity>,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ErrorSeverity");
    /// `ErrorTitle`: string(255). *Nillable, Sort*.
    pub const ERROR_TITLE: ::sforce::Field<Self, String, { SORT | NILLABLE }> = ::sforce::Field::new(
        "ErrorTitle",
    );
    /// `ErrorType`: picklist(40). *Aggregate, Filter, Group, Nillable, Restricted picklist, Sort*.
    pub const ERROR_TYPE: ::sforce::Field<
        Self,
        ::sforce::Pick<PackagePushErrorErrorType>,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ErrorType");
    /// `PackagePushJobId`: reference to PackagePushJob. *Aggregate, Filter, Group, Nillable, Sort*.
    pub const PACKAGE_PUSH_JOB_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("PackagePushJobId");
    /// `SystemModstamp`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub const SYSTEM_MODSTAMP: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { FILTER | SORT | AGGREGATE },
    > = ::sforce::Field::new("SystemModstamp");
    /// Parent over `PackagePushJobId`: `PackagePushJob`.
    pub const PACKAGE_PUSH_JOB: ::sforce::Parent<Self, PackagePushJob> = ::sforce::Parent::new(
        "PackagePushJob",
    );
}
impl ::sforce::SObject for PackagePushError {
    fn record_id(&self) -> ::std::option::Option<::sforce::Id> {
        self.id
    }
}
impl ::sforce::CanRetrieve for PackagePushError {}
impl ::sforce::CanQuery for PackagePushError {}

::sforce::enumeration! {
    /// Values of `PackagePushError.ErrorSeverity`.
    pub enum PackagePushErrorErrorSeverity {
        Error = "Error",
        Warning = "Warning",
    }
}

::sforce::enumeration! {
    /// Values of `PackagePushError.ErrorType`.
    pub enum PackagePushErrorErrorType {
        ApexTestFailure = "ApexTestFailure",
        DeployError = "DeployError",
        FeatureMissing = "FeatureMissing",
        IneligibleUpgrade = "IneligibleUpgrade",
        LimitExceeded = "LimitExceeded",
        LockingFailure = "LockingFailure",
        PacError = "PACError",
        UnclassifiedError = "UnclassifiedError",
    }
}
