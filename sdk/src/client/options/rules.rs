//! What an option is on each wire, and since when. Which calls take it, their [`Op`](crate::api::Op) says.

use crate::Version;
use crate::api::OptionKind;

/// What the references and the WSDLs say of an option.
#[derive(Debug, PartialEq)]
pub(super) struct Rule {
    /// The SOAP header.
    pub(super) header: &'static str,
    /// The first version that has it.
    pub(super) since: Version,
    /// What a call that takes it names.
    pub(super) kind: OptionKind,
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

const fn partner(header: &'static str, since: Version, kind: OptionKind) -> Rule {
    Rule { header, since, kind, rest: None, partner: true, tooling: false }
}

const fn both(
    header: &'static str,
    since: Version,
    kind: OptionKind,
    rest: &'static str,
    rest_since: Version,
) -> Rule {
    Rule { header, since, kind, rest: Some((rest, rest_since)), partner: true, tooling: false }
}

pub(super) static ASSIGNMENT: Rule =
    both("AssignmentRuleHeader", ANY, OptionKind::Assignment, "Sforce-Auto-Assign", ANY);
pub(super) static RECENT: Rule = both("MruHeader", ANY, OptionKind::RecentlyUsed, "Sforce-Mru", ANY);
pub(super) static DUPLICATES: Rule = both(
    "DuplicateRuleHeader",
    Version::V34,
    OptionKind::Duplicates,
    "Sforce-Duplicate-Rule-Header",
    Version::V52,
);
pub(super) static EMAILS: Rule = partner("EmailHeader", ANY, OptionKind::Emails);
pub(super) static TRUNCATION: Rule =
    partner("AllowFieldTruncationHeader", Version::new(15), OptionKind::Truncation);
pub(super) static FEED: Rule = partner("DisableFeedTrackingHeader", Version::V20, OptionKind::FeedTracking);
pub(super) static STREAMING: Rule = partner("StreamingEnabledHeader", Version::V24, OptionKind::Streaming);
pub(super) static TERRITORY: Rule = partner("UserTerritoryDeleteHeader", ANY, OptionKind::Territory);
pub(super) static LOCALE: Rule = partner("LocaleOptions", Version::new(12), OptionKind::Language);
/// Of the same header, what writes take: 31.0 does not have it, 40.0 has it.
pub(super) static LOCALIZED: Rule = partner("LocaleOptions", Version::V40, OptionKind::LocalizedErrors);
/// The WSDLs declare it from here on, and bind it to no call.
pub(super) static CURRENCIES: Rule =
    partner("CurrencyConversionHeader", Version::V45, OptionKind::CurrencyConversion);
/// Up to 31.0 it has other contents, a flag for each kind.
pub(super) static OWNER: Rule = partner("OwnerChangeOptions", Version::V40, OptionKind::OwnerChange);
/// The header is older than its categories, which 31.0 does not have and 40.0 has.
pub(super) static DEBUGGING: Rule = partner("DebuggingHeader", Version::V40, OptionKind::DebugLog);
/// The Metadata API has it with categories in 20.0 and without in 11.1.
pub(super) const DEPLOYS_LOGGED: Version = Version::V20;
pub(super) static ALL_OR_NONE: Rule =
    Rule { tooling: true, ..partner("AllOrNoneHeader", Version::V20, OptionKind::AllOrNone) };
pub(super) static QUERY: Rule = both("QueryOptions", ANY, OptionKind::BatchSize, "Sforce-Query-Options", ANY);
pub(super) static WARNINGS: Rule = Rule {
    partner: false,
    tooling: true,
    ..partner("MetadataWarningsHeader", Version::V33, OptionKind::Warnings)
};
pub(super) static PACKAGES: Rule = both(
    "PackageVersionHeader",
    Version::new(16),
    OptionKind::PackageVersions,
    "x-sfdc-packageversion-",
    ANY,
);
pub(super) static VERSIONS: Rule = Rule {
    partner: false,
    tooling: true,
    ..partner("MetadataVersionCheck", Version::V38, OptionKind::VersionCheck)
};
