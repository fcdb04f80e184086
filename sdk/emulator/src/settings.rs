//! Everything about the org that no source confirms, or that a test wants otherwise.

use std::time::Duration;

const DAY: Duration = Duration::from_secs(24 * 3600);

/// How a metadata component that breaks a rule is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LegacyRefusal {
    /// The whole call fails with a SOAP fault.
    Fault,
    /// The call is accepted, and the component's own job ends in `Error`.
    Job,
}

/// How a push request without any job ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PushOutcome {
    /// `Succeeded`
    Succeeded,
    /// `Failed`
    Failed,
}

/// The org's settings. Write what differs and leave the rest:
///
/// ```
/// use sforce_emulator::Settings;
///
/// let small_pages = Settings { smallest_batch: 2, ..Settings::default() };
/// assert_eq!(small_pages.newest_version, 67);
/// ```
///
/// The references named here are the project's notes on the public
/// documentation; `unconfirmed` is their word for what no page states.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a question of its own, answered by name")]
pub struct Settings {
    /// The oldest API version that is answered. Default 31: the service has retired all before it (soap-core, section 2).
    /// [`with_retired_versions`](Self::with_retired_versions) has those too, with the legacy Metadata calls. REST starts at
    /// 20 whatever this says.
    pub oldest_version: u16,
    /// The newest API version that is answered. Default 67.
    pub newest_version: u16,
    /// The first version that refuses SOAP `login` (soap-core, section 4). Default 65.
    pub login_refused_from: u16,
    /// Requests a day, as told in `Sforce-Limit-Info` and `LimitInfoHeader`.
    /// Default 15,000.
    pub daily_requests: u64,
    /// Whether requests beyond these are refused (`REQUEST_LIMIT_EXCEEDED`) until
    /// a day has passed since the first. Default false: they are only counted.
    pub enforce_daily_requests: bool,
    /// How long a query may run, by the real clock (soql, section 8, unconfirmed);
    /// one that takes longer is `QUERY_TIMEOUT`. Default 120 s.
    pub query_time: Duration,
    /// How long the body of a request may take to arrive, by the real clock. A
    /// client that is slower gets a 408, or `REQUEST_RUNNING_TOO_LONG` over SOAP.
    /// Default 10 minutes (rest-core, section 7).
    pub receive_time: Duration,
    /// The largest request body in bytes, after decompression. Default 50 MB
    /// (soap-core, section 1).
    pub largest_body: usize,
    /// How many requests the log keeps; older ones are forgotten. Default 10,000.
    pub log_capacity: usize,
    /// How many bytes the log keeps; older requests are forgotten. Default 64 MiB.
    pub log_bytes: usize,
    /// Rows of a query's page when the request does not say. Default 2,000.
    pub default_batch: usize,
    /// Rows that a page has at least. Default 200 (rest-core, section 5);
    /// lower it to see pages with few records.
    pub smallest_batch: usize,
    /// How long a query locator lives. Default 2 days (rest-core, section 5).
    pub cursor_life: Duration,
    /// How long a session lives that is not used. Default 2 hours (soap-core, section 4).
    pub session_life: Duration,
    /// How long an authorization code is good. Default 15 minutes (unconfirmed).
    pub code_life: Duration,
    /// How many days back `getUpdated` reaches. Default 30 (soap-core, section 5).
    pub updated_days: u16,
    /// How many days back `getDeleted` reaches. Default 15 (soap-core, section 5, unconfirmed).
    pub deleted_days: u16,
    /// Whether `POST ...?_HttpMethod=PATCH` is a PATCH (rest-core, section 1,
    /// unconfirmed). Default true.
    pub method_override: bool,

    /// The code for a call that its user has no permission for (soap-core, section
    /// 8, names the code, not the case). Default `INSUFFICIENT_ACCESS`.
    pub permission_code: String,

    /// The code for more than 200 records in a write, and more than 2,000 ids in
    /// a read (soap-core, section 5, unconfirmed). Default `EXCEEDED_ID_LIMIT`.
    pub too_many_records_code: String,
    /// The code for an object that does not have the call (its describe lacks
    /// the flag): per record in SOAP and collections, per query. Default
    /// `INVALID_TYPE_FOR_OPERATION`; no page read states it.
    pub unsupported_call_code: String,
    /// The same on a single record over REST, with status 405. Default
    /// `METHOD_NOT_ALLOWED` (rest-core, section 2).
    pub unsupported_call_rest_code: String,
    /// The code for an upsert whose key several records have, in SOAP and
    /// collections (soap-core, section 5, unconfirmed). Default `DUPLICATE_EXTERNAL_ID`.
    pub several_matches_code: String,
    /// The code for emptying the recycle bin of what is not in it (no page read
    /// states it). Default `INVALID_OPERATION`.
    pub not_in_bin_code: String,

    /// The status over REST for a delete that dependants forbid (`DELETE_FAILED`). Sources have 400 and 409. Default 400.
    pub delete_failed_status: u16,

    /// The code for a push Status other than `Created` on create (push-upgrade,
    /// section 4, rule 1, unconfirmed). Default `INVALID_STATUS`.
    pub push_create_code: String,
    /// The code for an abort from anything but `Created` or `Pending`
    /// (push-upgrade, section 4, rule 4, unconfirmed). Default `INVALID_STATUS`.
    pub push_abort_code: String,
    /// The code for any other change of a push request's Status (push-upgrade,
    /// section 4, rule 7, unconfirmed). Default `INVALID_STATUS`.
    pub push_transition_code: String,
    /// The code for a package version that is beta or deprecated (push-upgrade,
    /// section 5, code unconfirmed). Default `INVALID_OPERATION`.
    pub push_version_code: String,
    /// The code for a job of an org that cannot receive pushes (push-upgrade,
    /// section 4, as tools saw it). Default `INVALID_OPERATION`.
    pub push_ineligible_code: String,
    /// Whether a job's org must be among the `PackageSubscriber` records
    /// (unconfirmed). Default false: only an org that is there and `Inactive`
    /// is refused.
    pub push_needs_subscriber: bool,
    /// The code for a job added to a request that has begun or ended
    /// (push-upgrade, section 4, unconfirmed). Default `INVALID_OPERATION`.
    pub push_late_job_code: String,
    /// From `Pending`, or its `ScheduledStartTime` if that is later, to `In
    /// Progress`: the capacity that the guide speaks of. Default 1 s.
    pub push_pickup: Duration,
    /// From `In Progress` to the end. Default 2 s.
    pub push_duration: Duration,
    /// How a request without jobs ends (push-upgrade, section 4, rule 6,
    /// unconfirmed). Default [`PushOutcome::Succeeded`].
    pub push_without_jobs: PushOutcome,

    /// How long a legacy metadata job stays `Queued`. Default 1 s.
    pub legacy_queued: Duration,
    /// How long it stays `InProgress`. Default 2 s.
    pub legacy_in_progress: Duration,
    /// How long a legacy job that has ended can be asked about (unconfirmed). Default 7 days.
    pub legacy_kept: Duration,
    /// The fault for more than 10 components in a legacy call
    /// (metadata-legacy-async, section 2, unconfirmed). Default `LIMIT_EXCEEDED`.
    pub legacy_limit_code: String,
    /// The fault for components of several types in one call
    /// (metadata-legacy-async, sections 2 and 3, unconfirmed). Default `INVALID_TYPE`.
    pub metadata_mixed_code: String,
    /// How a component without a required element is refused
    /// (metadata-legacy-async, section 2, unconfirmed). Default [`LegacyRefusal::Job`].
    pub legacy_missing_required: LegacyRefusal,
    /// The fault of `checkStatus` for an id that no job has (unconfirmed).
    /// Default `INVALID_CROSS_REFERENCE_KEY`.
    pub legacy_unknown_id_code: String,

    /// The status code of a create of a component that exists, in every family
    /// of metadata calls (unconfirmed). Default `DUPLICATE_DEVELOPER_NAME`.
    pub metadata_duplicate_code: String,
    /// The fault for more components or queries in a synchronous metadata call
    /// than its limit (metadata-legacy-async, section 3, code unconfirmed).
    /// Default `LIMIT_EXCEEDED`.
    pub metadata_limit_code: String,
    /// Whether `checkStatus` tells of deployments and retrieves after 30.0 too,
    /// where the WSDL no longer has it: jsforce polls with it. Default true.
    pub check_status_of_files: bool,
    /// Whether `readMetadata` answers an unknown name with a nil record
    /// (metadata-legacy-async, section 3, commonly observed). Default true;
    /// otherwise it is left out.
    pub metadata_read_nil: bool,
    /// Whether `listMetadata` says `unmanaged` of its components, which is
    /// optional in the WSDL. Default true.
    pub list_manageable_state: bool,
    /// Whether the org is a production org: deployments must roll back on error,
    /// run local tests with Apex, and may neither leave files out nor purge
    /// (metadata-legacy-async, section 4); code cannot be written as records, and
    /// a save of a container fails (tooling-deploy, section 8). Default false.
    pub production: bool,

    /// The largest zip of a deployment in bytes. Default 39 MB
    /// (metadata-legacy-async, section 4).
    pub deploy_most_zip: usize,
    /// The most bytes of a zip uncompressed. Default 629,145,600 (the same; older
    /// pages say 400 MB).
    pub deploy_most_bytes: u64,
    /// The most files of a zip. Default 10,000 (the same).
    pub deploy_most_files: usize,
    /// The fault for a zip that is too large (code unconfirmed). Default
    /// `EXCEEDED_MAX_SIZE_REQUEST`.
    pub deploy_too_large_code: String,
    /// The fault for options that do not go together (code unconfirmed). Default
    /// `INVALID_OPERATION`.
    pub deploy_options_code: String,
    /// `errorStatusCode` of a zip that cannot be read or that names paths outside
    /// of itself (code unconfirmed). Default `UNKNOWN_EXCEPTION`.
    pub deploy_zip_code: String,
    /// The fault of a status or a cancellation for an id that no deployment or
    /// retrieve has (code unconfirmed; over REST it is 404 `NOT_FOUND`). Default
    /// `INVALID_CROSS_REFERENCE_KEY`.
    pub deploy_unknown_id_code: String,
    /// The refusal of a cancellation that comes too late (metadata-rest-deploy,
    /// section Cancel, unconfirmed). Default `INVALID_OPERATION`.
    pub deploy_cancel_code: String,
    /// The fault of `deployRecentValidation` without a validation that qualifies
    /// (code unconfirmed; over REST it is 404). Default `INVALID_ID_FIELD`.
    pub quick_deploy_code: String,
    /// The code for a change of a component that a running deployment is changing
    /// (tooling-deploy, section 3). Default `ALREADY_IN_PROCESS`.
    pub deploy_lock_code: String,
    /// How long a deployment waits at least. Default 1 s.
    pub deploy_pickup: Duration,
    /// How long its components are looked at. Default 2 s.
    pub deploy_checking: Duration,
    /// How long each test runs. Default 1 s.
    pub deploy_test: Duration,
    /// How long it is finalized. Default 1 s.
    pub deploy_finalizing: Duration,
    /// From `Canceling` to `Canceled`. Default 1 s.
    pub deploy_canceling: Duration,
    /// How long a deployment can be asked about. Default 30 days
    /// (metadata-legacy-async, section 4).
    pub deploy_kept: Duration,
    /// How long a validation can be deployed. Default 10 days (the same; older
    /// pages say 96 hours).
    pub validation_life: Duration,
    /// Whether `success` is true of `SucceededPartial` (unconfirmed). Default true.
    pub deploy_partial_is_success: bool,
    /// The first version with REST `deployRequest` (metadata-rest-deploy,
    /// unconfirmed). Default 42.
    pub deploy_request_first: u16,
    /// Whether REST writes booleans, numbers and dates of a deployment as the
    /// published samples do, as text and without seconds. Default false: as the
    /// service is seen to do.
    pub deploy_request_texts: bool,
    /// How long a retrieve is `Pending`. Default 1 s.
    pub retrieve_pending: Duration,
    /// How long it is `InProgress`. Default 1 s.
    pub retrieve_in_progress: Duration,
    /// How long a retrieve that has ended can be asked about (unconfirmed). Default 7 days.
    pub retrieve_kept: Duration,
    /// Whether the zip of a retrieve can be fetched once only
    /// (metadata-legacy-async, section 4, unconfirmed). Default true.
    pub retrieve_zip_once: bool,

    /// How long a container request is `Queued`. Default 1 s.
    pub container_queued: Duration,
    /// The code for a change of a container or its members while a save is
    /// outstanding, and of a member that was saved (tooling-deploy, section 3,
    /// code unconfirmed). Default `FIELD_INTEGRITY_EXCEPTION`.
    pub container_lock_code: String,
    /// The code for a request that names what it must not (tooling-deploy,
    /// section 3, unconfirmed). Default `FIELD_INTEGRITY_EXCEPTION`.
    pub container_both_code: String,
    /// The code for a request of neither a container nor a member (the same).
    /// Default `REQUIRED_FIELD_MISSING`.
    pub container_neither_code: String,
    /// The code for a second member of one entity in a container (unconfirmed).
    /// Default `DUPLICATE_VALUE`.
    pub container_twin_code: String,
    /// Whether a request may name a single member, as documented; seen at 34.0
    /// is that it may not (tooling-deploy, section 3). Default true.
    pub container_takes_member: bool,
    /// Whether setting `State` to `Aborted` drops a queued request, as the guide
    /// says, although the request has no update; otherwise it is refused as the
    /// published table has it (405 over REST). Default true.
    pub container_abort: bool,
    /// The code for an abort of a request that has ended (tooling-deploy, section
    /// 3, unconfirmed). Default `INVALID_STATUS`.
    pub container_abort_code: String,
    /// The code for writing a class, trigger, page or component as a record in a
    /// production org (tooling-deploy, section 8, code unconfirmed). Default
    /// `INVALID_OPERATION`.
    pub active_org_code: String,
    /// The code for writing a class, trigger, page or component that does not
    /// compile as a record (no page names one). Default
    /// `INVALID_FIELD_FOR_INSERT_UPDATE`.
    pub compile_error_code: String,
    /// Whether a member whose target was changed since its `LastSyncDate` ends
    /// the request in `Error` rather than `Failed` (tooling-deploy, section 8,
    /// unconfirmed). Default false.
    pub container_conflict_is_error: bool,
}

impl Settings {
    /// The default, but with the versions that the service has retired: 7.0 and later are answered. Up to 30.0 there are the
    /// legacy Metadata calls `create`, `update`, `delete` and `checkStatus`.
    ///
    /// ```
    /// assert_eq!(sforce_emulator::Settings::with_retired_versions().oldest_version, 7);
    /// ```
    #[must_use]
    pub fn with_retired_versions() -> Self {
        Self { oldest_version: 7, ..Self::default() }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            oldest_version: 31,
            newest_version: 67,
            login_refused_from: 65,
            daily_requests: 15_000,
            enforce_daily_requests: false,
            query_time: Duration::from_secs(120),
            receive_time: Duration::from_secs(600),
            largest_body: 50 << 20,
            log_capacity: 10_000,
            log_bytes: 64 << 20,
            default_batch: 2000,
            smallest_batch: 200,
            cursor_life: Duration::from_secs(2 * 24 * 3600),
            session_life: Duration::from_secs(2 * 3600),
            code_life: Duration::from_secs(15 * 60),
            updated_days: 30,
            deleted_days: 15,
            method_override: true,
            permission_code: "INSUFFICIENT_ACCESS".into(),
            delete_failed_status: 400,
            too_many_records_code: "EXCEEDED_ID_LIMIT".into(),
            unsupported_call_code: "INVALID_TYPE_FOR_OPERATION".into(),
            several_matches_code: "DUPLICATE_EXTERNAL_ID".into(),
            not_in_bin_code: "INVALID_OPERATION".into(),
            unsupported_call_rest_code: "METHOD_NOT_ALLOWED".into(),
            push_create_code: "INVALID_STATUS".into(),
            push_abort_code: "INVALID_STATUS".into(),
            push_transition_code: "INVALID_STATUS".into(),
            push_version_code: "INVALID_OPERATION".into(),
            push_ineligible_code: "INVALID_OPERATION".into(),
            push_needs_subscriber: false,
            push_late_job_code: "INVALID_OPERATION".into(),
            push_pickup: Duration::from_secs(1),
            push_duration: Duration::from_secs(2),
            push_without_jobs: PushOutcome::Succeeded,
            legacy_queued: Duration::from_secs(1),
            legacy_in_progress: Duration::from_secs(2),
            legacy_kept: 7 * DAY,
            legacy_limit_code: "LIMIT_EXCEEDED".into(),
            metadata_mixed_code: "INVALID_TYPE".into(),
            legacy_missing_required: LegacyRefusal::Job,
            legacy_unknown_id_code: "INVALID_CROSS_REFERENCE_KEY".into(),
            metadata_duplicate_code: "DUPLICATE_DEVELOPER_NAME".into(),
            metadata_limit_code: "LIMIT_EXCEEDED".into(),
            check_status_of_files: true,
            metadata_read_nil: true,
            list_manageable_state: true,
            production: false,
            deploy_most_zip: 39 << 20,
            deploy_most_bytes: 629_145_600,
            deploy_most_files: 10_000,
            deploy_too_large_code: "EXCEEDED_MAX_SIZE_REQUEST".into(),
            deploy_options_code: "INVALID_OPERATION".into(),
            deploy_zip_code: "UNKNOWN_EXCEPTION".into(),
            deploy_unknown_id_code: "INVALID_CROSS_REFERENCE_KEY".into(),
            deploy_cancel_code: "INVALID_OPERATION".into(),
            quick_deploy_code: "INVALID_ID_FIELD".into(),
            deploy_lock_code: "ALREADY_IN_PROCESS".into(),
            deploy_pickup: Duration::from_secs(1),
            deploy_checking: Duration::from_secs(2),
            deploy_test: Duration::from_secs(1),
            deploy_finalizing: Duration::from_secs(1),
            deploy_canceling: Duration::from_secs(1),
            deploy_kept: DAY * 30,
            validation_life: DAY * 10,
            deploy_partial_is_success: true,
            deploy_request_first: 42,
            deploy_request_texts: false,
            retrieve_pending: Duration::from_secs(1),
            retrieve_in_progress: Duration::from_secs(1),
            retrieve_kept: 7 * DAY,
            retrieve_zip_once: true,
            container_queued: Duration::from_secs(1),
            container_lock_code: "FIELD_INTEGRITY_EXCEPTION".into(),
            container_both_code: "FIELD_INTEGRITY_EXCEPTION".into(),
            container_neither_code: "REQUIRED_FIELD_MISSING".into(),
            container_twin_code: "DUPLICATE_VALUE".into(),
            container_takes_member: true,
            container_abort: true,
            container_abort_code: "INVALID_STATUS".into(),
            active_org_code: "INVALID_OPERATION".into(),
            compile_error_code: "INVALID_FIELD_FOR_INSERT_UPDATE".into(),
            container_conflict_is_error: false,
        }
    }
}
