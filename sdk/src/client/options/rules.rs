//! Which option goes with which call, since when, and what REST has in its place.

use crate::Version;

/// What the references and the WSDLs say of an option.
#[derive(Debug, PartialEq)]
pub(super) struct Rule {
    /// The SOAP header.
    pub(super) header: &'static str,
    /// The first version that has it.
    pub(super) since: Version,
    /// The calls that take it.
    pub(super) calls: &'static [&'static str],
    /// The REST header and the first version that has it.
    pub(super) rest: Option<(&'static str, Version)>,
    /// Which APIs have it.
    pub(super) partner: bool,
    pub(super) tooling: bool,
}

/// The first version whose `CallOptions` are known to have a namespace; 8.0 has none.
pub(super) const NAMESPACES: Version = Version::new(13);
/// The first version whose `PackageVersionHeader` names packages by their ids, too.
pub(super) const PACKAGE_IDS: Version = Version::V65;
const ANY: Version = Version::new(0);

/// Calls that write records.
const WRITES: &[&str] = &["create", "update", "upsert", "delete", "undelete", "merge"];
/// Calls of the Tooling API that take no `CallOptions`.
pub(super) const UNNAMED: &[&str] =
    &["getUpdated", "getDeleted", "getServerTimestamp", "getUserInfo", "logout"];
const SAVES: &[&str] = &["create", "update", "upsert", "merge"];

const fn partner(header: &'static str, since: Version, calls: &'static [&'static str]) -> Rule {
    Rule { header, since, calls, rest: None, partner: true, tooling: false }
}

const fn both(
    header: &'static str,
    since: Version,
    calls: &'static [&'static str],
    rest: &'static str,
    rest_since: Version,
) -> Rule {
    Rule { header, since, calls, rest: Some((rest, rest_since)), partner: true, tooling: false }
}

pub(super) static ASSIGNMENT: Rule = both("AssignmentRuleHeader", ANY, SAVES, "Sforce-Auto-Assign", ANY);
pub(super) static RECENT: Rule =
    both("MruHeader", ANY, &["create", "update", "upsert", "merge", "retrieve", "query"], "Sforce-Mru", ANY);
pub(super) static DUPLICATES: Rule =
    both("DuplicateRuleHeader", Version::V34, WRITES, "Sforce-Duplicate-Rule-Header", Version::V52);
pub(super) static EMAILS: Rule =
    partner("EmailHeader", ANY, &["create", "update", "upsert", "merge", "delete"]);
pub(super) static TRUNCATION: Rule = partner("AllowFieldTruncationHeader", Version::new(15), WRITES);
pub(super) static FEED: Rule = partner("DisableFeedTrackingHeader", Version::V20, WRITES);
pub(super) static STREAMING: Rule = partner("StreamingEnabledHeader", Version::V24, WRITES);
pub(super) static TERRITORY: Rule = partner("UserTerritoryDeleteHeader", ANY, &["delete"]);
pub(super) static LOCALE: Rule =
    partner("LocaleOptions", Version::new(12), &["describeSObject", "describeSObjects"]);
/// Of the same header, what writes take: 31.0 does not have it, 40.0 has it.
pub(super) static LOCALIZED: Rule = partner("LocaleOptions", Version::V40, WRITES);
/// The WSDLs declare it from here on, and bind it to no call.
pub(super) static CURRENCIES: Rule = partner(
    "CurrencyConversionHeader",
    Version::V45,
    &["query", "queryAll", "queryMore", "retrieve", "search", "create", "update", "upsert"],
);
/// Up to 31.0 it has other contents, a flag for each kind.
pub(super) static OWNER: Rule = partner("OwnerChangeOptions", Version::V40, &["update", "upsert"]);
/// The header is older than its categories, which 31.0 does not have and 40.0 has.
pub(super) static DEBUGGING: Rule = partner(
    "DebuggingHeader",
    Version::V40,
    &["create", "update", "upsert", "delete", "undelete", "merge", "deploy", "deployRecentValidation"],
);
/// The calls of the Metadata API that take it, there with categories in 20.0 and without in 11.1.
pub(super) const DEPLOYS: &[&str] = &["deploy", "deployRecentValidation"];
pub(super) const DEPLOYS_LOGGED: Version = Version::V20;
pub(super) static ALL_OR_NONE: Rule = Rule {
    tooling: true,
    ..partner("AllOrNoneHeader", Version::V20, &["create", "update", "upsert", "delete", "undelete"])
};
pub(super) static QUERY: Rule =
    both("QueryOptions", ANY, &["query", "queryAll", "queryMore"], "Sforce-Query-Options", ANY);
pub(super) static WARNINGS: Rule = Rule {
    partner: false,
    tooling: true,
    ..partner("MetadataWarningsHeader", Version::V33, &["create", "update", "upsert", "delete"])
};
pub(super) static PACKAGES: Rule = both(
    "PackageVersionHeader",
    Version::new(16),
    &[
        "create",
        "update",
        "upsert",
        "delete",
        "undelete",
        "merge",
        "retrieve",
        "query",
        "search",
        "describeGlobal",
        "describeSObject",
        "describeSObjects",
    ],
    "x-sfdc-packageversion-",
    ANY,
);
pub(super) static VERSIONS: Rule = Rule {
    partner: false,
    tooling: true,
    ..partner("MetadataVersionCheck", Version::V38, &["query", "update", "upsert"])
};
