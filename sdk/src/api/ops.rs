//! The calls of the library: names, effects, options. `.ci/peers/soap` compares what is sent, the headers of
//! options too, with the WSDLs.

use super::{Effect, Op, OptionKind};
use crate::wire::SoapApi;
use Effect::{Read, Repeatable, Write};
use OptionKind::{
    AllOrNone, Assignment, BatchSize, CurrencyConversion, DebugLog, Duplicates, Emails, FeedTracking,
    Language, LocalizedErrors, OwnerChange, PackageVersions, RecentlyUsed, Streaming, Territory, Truncation,
    VersionCheck, Warnings,
};
use std::borrow::Cow;

/// A call whose SOAP request does not name the client in the Tooling API.
const fn unnamed(name: &'static str, effect: Effect) -> Op {
    Op { name: Cow::Borrowed(name), effect, options: &[], unnamed: &[SoapApi::Tooling] }
}

#[rustfmt::skip]
pub(crate) static CREATE: Op = Op::with("create", Write, &[
    AllOrNone, Assignment, RecentlyUsed, Duplicates, Emails, Truncation, FeedTracking, Streaming, LocalizedErrors,
    CurrencyConversion, DebugLog, Warnings, PackageVersions,
]);
#[rustfmt::skip]
pub(crate) static UPDATE: Op = Op::with("update", Write, &[
    AllOrNone, Assignment, RecentlyUsed, Duplicates, Emails, Truncation, FeedTracking, Streaming, LocalizedErrors,
    CurrencyConversion, OwnerChange, DebugLog, Warnings, PackageVersions, VersionCheck,
]);
#[rustfmt::skip]
pub(crate) static UPSERT: Op = Op::with("upsert", Repeatable, &[
    AllOrNone, Assignment, RecentlyUsed, Duplicates, Emails, Truncation, FeedTracking, Streaming, LocalizedErrors,
    CurrencyConversion, OwnerChange, DebugLog, Warnings, PackageVersions, VersionCheck,
]);
#[rustfmt::skip]
pub(crate) static DELETE: Op = Op::with("delete", Write, &[
    AllOrNone, Duplicates, Emails, Truncation, FeedTracking, Streaming, Territory, LocalizedErrors, DebugLog,
    Warnings, PackageVersions,
]);
#[rustfmt::skip]
pub(crate) static UNDELETE: Op = Op::with("undelete", Write, &[
    AllOrNone, Duplicates, Truncation, FeedTracking, Streaming, LocalizedErrors, DebugLog, PackageVersions,
]);
pub(crate) static EMPTY_RECYCLE_BIN: Op = Op::new("emptyRecycleBin", Write);
#[rustfmt::skip]
pub(crate) static MERGE: Op = Op::with("merge", Write, &[
    Assignment, RecentlyUsed, Duplicates, Emails, Truncation, FeedTracking, Streaming, LocalizedErrors, DebugLog,
    PackageVersions,
]);
pub(crate) static RETRIEVE: Op =
    Op::with("retrieve", Read, &[RecentlyUsed, CurrencyConversion, PackageVersions]);
pub(crate) static QUERY: Op =
    Op::with("query", Read, &[RecentlyUsed, CurrencyConversion, BatchSize, PackageVersions, VersionCheck]);
pub(crate) static QUERY_ALL: Op = Op::with("queryAll", Read, &[CurrencyConversion, BatchSize]);
pub(crate) static QUERY_MORE: Op = Op::with("queryMore", Read, &[CurrencyConversion, BatchSize]);
pub(crate) static SEARCH: Op = Op::with("search", Read, &[CurrencyConversion, PackageVersions]);
pub(crate) static DESCRIBE_GLOBAL: Op = Op::with("describeGlobal", Read, &[PackageVersions]);
pub(crate) static DESCRIBE: Op = Op::with("describeSObject", Read, &[Language, PackageVersions]);
pub(crate) static DESCRIBE_MANY: Op = Op::with("describeSObjects", Read, &[Language, PackageVersions]);
pub(crate) static GET_UPDATED: Op = unnamed("getUpdated", Read);
pub(crate) static GET_DELETED: Op = unnamed("getDeleted", Read);
pub(crate) static SERVER_TIMESTAMP: Op = unnamed("getServerTimestamp", Read);
pub(crate) static USER_INFO: Op = unnamed("getUserInfo", Read);
pub(crate) static LOGOUT: Op = unnamed("logout", Write);
pub(crate) static LIMITS: Op = Op::new("limits", Read);
pub(crate) static FETCH: Op = Op::new("fetch", Read);
pub(crate) static WSDL: Op = Op::new("wsdl", Read);
pub(crate) static COMPOSITE: Op = Op::new("composite", Write);
pub(crate) static COMPOSITE_READS: Op = Op::new("composite", Read);
pub(crate) static RAW: Op = Op::new("raw", Write);
pub(crate) static BATCH: Op = Op::new("batch", Write);
pub(crate) static BATCH_READS: Op = Op::new("batch", Read);

pub(crate) static DEPLOY: Op = Op::with("deploy", Write, &[DebugLog]);
pub(crate) static DEPLOY_VALIDATED: Op = Op::with("deployRecentValidation", Write, &[DebugLog]);
pub(crate) static DEPLOY_STATUS: Op = Op::new("checkDeployStatus", Read);
pub(crate) static CANCEL_DEPLOY: Op = Op::new("cancelDeploy", Write);
pub(crate) static METADATA_RETRIEVE: Op = Op::new("retrieve", Read);
pub(crate) static RETRIEVE_STATUS: Op = Op::new("checkRetrieveStatus", Read);
pub(crate) static LIST_METADATA: Op = Op::new("listMetadata", Read);
pub(crate) static DESCRIBE_METADATA: Op = Op::new("describeMetadata", Read);
pub(crate) static DESCRIBE_VALUE_TYPE: Op = Op {
    name: Cow::Borrowed("describeValueType"),
    effect: Read,
    options: &[],
    unnamed: &[SoapApi::Metadata],
};
pub(crate) static CREATE_METADATA: Op = Op::new("createMetadata", Write);
pub(crate) static READ_METADATA: Op = Op::new("readMetadata", Read);
pub(crate) static UPDATE_METADATA: Op = Op::new("updateMetadata", Write);
pub(crate) static UPSERT_METADATA: Op = Op::new("upsertMetadata", Write);
pub(crate) static DELETE_METADATA: Op = Op::new("deleteMetadata", Write);
pub(crate) static RENAME_METADATA: Op = Op::new("renameMetadata", Write);
pub(crate) static LEGACY_CREATE: Op = Op::new("create", Write);
pub(crate) static LEGACY_UPDATE: Op = Op::new("update", Write);
pub(crate) static LEGACY_DELETE: Op = Op::new("delete", Write);
pub(crate) static LEGACY_STATUS: Op = Op::new("checkStatus", Read);

/// What is known of a call of this name, which a program gives; what nobody knows takes no options.
pub(crate) fn named(api: SoapApi, name: &str) -> Option<&'static Op> {
    if api == SoapApi::Metadata {
        let all = [&DEPLOY, &DEPLOY_VALIDATED, &DESCRIBE_VALUE_TYPE];
        return all.into_iter().find(|op| op.name == name);
    }
    let all = [
        &CREATE,
        &UPDATE,
        &UPSERT,
        &DELETE,
        &UNDELETE,
        &MERGE,
        &RETRIEVE,
        &QUERY,
        &QUERY_ALL,
        &QUERY_MORE,
        &SEARCH,
        &DESCRIBE_GLOBAL,
        &DESCRIBE,
        &DESCRIBE_MANY,
        &GET_UPDATED,
        &GET_DELETED,
        &SERVER_TIMESTAMP,
        &USER_INFO,
        &LOGOUT,
    ];
    all.into_iter().find(|op| op.name == name)
}
