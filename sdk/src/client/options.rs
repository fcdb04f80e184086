//! What a caller may ask of the service beside the call itself: SOAP's headers and REST's.

use super::org::Wire;
use crate::Version;
use crate::error::{Error, ErrorKind};
use crate::value::Id;
use crate::wire::SoapApi;
use crate::wire::soap::{Headers, Part};

/// Options of calls, given to an org with [`Org::with`](super::Org::with).
///
/// Each is sent with the calls that take it, and with no others. Where the wire
/// or the version that a call uses does not have an option, the call is an error
/// and nothing is sent: an option that is ignored would be worse.
///
/// | Option | SOAP header, first version | REST |
/// |---|---|---|
/// | [`batch_size`](Self::batch_size) | QueryOptions | `Sforce-Query-Options` |
/// | [`all_or_none`](Self::all_or_none) | AllOrNoneHeader, 20.0 | `allOrNone` of collections, 42.0 |
/// | [`default_namespace`](Self::default_namespace) | CallOptions | `Sforce-Call-Options` |
/// | [`assign_by_default_rule`](Self::assign_by_default_rule), [`assign_by_rule`](Self::assign_by_rule) | AssignmentRuleHeader | `Sforce-Auto-Assign` |
/// | [`recently_used`](Self::recently_used) | MruHeader | `Sforce-Mru` |
/// | [`duplicates`](Self::duplicates) | DuplicateRuleHeader, 34.0 | `Sforce-Duplicate-Rule-Header`, 52.0 |
/// | [`package_version`](Self::package_version) | PackageVersionHeader, 16.0 | `x-sfdc-packageversion-…` |
/// | [`emails`](Self::emails) | EmailHeader | – |
/// | [`truncate`](Self::truncate) | AllowFieldTruncationHeader, 15.0 | – |
/// | [`no_feed_tracking`](Self::no_feed_tracking) | DisableFeedTrackingHeader, 20.0 | – |
/// | [`streaming`](Self::streaming) | StreamingEnabledHeader, 24.0 | – |
/// | [`transfer_territory`](Self::transfer_territory) | UserTerritoryDeleteHeader | – |
/// | [`language`](Self::language) | LocaleOptions, 12.0 | – |
/// | [`owner_change`](Self::owner_change) | OwnerChangeOptions by kind, 40.0 | – |
/// | [`debug_log`](Self::debug_log) | DebuggingHeader with categories, 40.0 | – |
/// | [`ignore_warnings`](Self::ignore_warnings) | MetadataWarningsHeader of the Tooling API, 33.0 | – |
///
/// ```
/// use sforce::client::{Duplicates, Options};
///
/// let options = Options::new()
///     .all_or_none(true)
///     .assign_by_default_rule()
///     .duplicates(Duplicates { allow_save: true, ..Duplicates::default() });
/// # let _ = options;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options {
    batch_size: Option<u32>,
    all_or_none: bool,
    default_namespace: Option<String>,
    package_versions: Vec<PackageVersion>,
    owner_changes: Vec<(String, bool)>,
    others: Vec<Setting>,
}

/// What becomes of records that duplicate rules find to be duplicates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Duplicates {
    /// They are saved all the same, where the rule only alerts.
    pub allow_save: bool,
    /// The error holds the fields of the records found.
    pub include_details: bool,
    /// The rule sees only what the user may see.
    pub as_current_user: bool,
}

/// Which mails a write sends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Emails {
    /// Auto-response rules for leads and cases.
    pub auto_response: bool,
    /// Mails to people outside the org.
    pub others: bool,
    /// Mails to the org's users.
    pub users: bool,
}

/// How much the service writes into the debug log of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DebugLevel {
    /// What is logged: `All`, `Apex_code`, `Apex_profiling`, `Callout`, `Db`, `Info`,
    /// `Validation`, `Visualforce`, `Workflow`.
    pub category: &'static str,
    /// From which level on: `None`, `Finest`, `Finer`, `Fine`, `Debug`, `Info`, `Warn`, `Error`.
    pub level: &'static str,
}

#[derive(Clone, Debug, PartialEq)]
struct PackageVersion {
    namespace: String,
    major: u16,
    minor: u16,
}

/// An option that is set: which one, and how it reads on either wire.
#[derive(Clone, Debug, PartialEq)]
struct Setting {
    rule: &'static Rule,
    parts: Vec<Part>,
    rest: String,
}

/// What the references and the WSDLs say of an option.
#[derive(Debug, PartialEq)]
struct Rule {
    /// The SOAP header.
    header: &'static str,
    /// The first version that has it.
    since: Version,
    /// The calls that take it.
    calls: &'static [&'static str],
    /// The REST header and the first version that has it.
    rest: Option<(&'static str, Version)>,
    /// Which APIs have it.
    partner: bool,
    tooling: bool,
}

/// The first version whose `CallOptions` are known to have a namespace; 8.0 has none.
const NAMESPACES: Version = Version::new(13);
const ANY: Version = Version::new(0);

/// Calls that write records.
const WRITES: &[&str] = &["create", "update", "upsert", "delete", "undelete", "merge"];
/// Calls of the Tooling API that take no `CallOptions`.
const UNNAMED: &[&str] = &["getUpdated", "getDeleted", "getServerTimestamp", "getUserInfo", "logout"];
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

static ASSIGNMENT: Rule = both("AssignmentRuleHeader", ANY, SAVES, "Sforce-Auto-Assign", ANY);
static RECENT: Rule =
    both("MruHeader", ANY, &["create", "update", "upsert", "merge", "retrieve", "query"], "Sforce-Mru", ANY);
static DUPLICATES: Rule =
    both("DuplicateRuleHeader", Version::V34, WRITES, "Sforce-Duplicate-Rule-Header", Version::V52);
static EMAILS: Rule = partner("EmailHeader", ANY, &["create", "update", "upsert", "merge", "delete"]);
static TRUNCATION: Rule = partner("AllowFieldTruncationHeader", Version::new(15), WRITES);
static FEED: Rule = partner("DisableFeedTrackingHeader", Version::V20, WRITES);
static STREAMING: Rule = partner("StreamingEnabledHeader", Version::V24, WRITES);
static TERRITORY: Rule = partner("UserTerritoryDeleteHeader", ANY, &["delete"]);
static LOCALE: Rule = partner("LocaleOptions", Version::new(12), &["describeSObject", "describeSObjects"]);
/// Up to 31.0 it has other contents, a flag for each kind.
static OWNER: Rule = partner("OwnerChangeOptions", Version::V40, &["update", "upsert"]);
/// The header is older than its categories, which 31.0 does not have and 40.0 has.
static DEBUGGING: Rule = partner("DebuggingHeader", Version::V40, WRITES);
static ALL_OR_NONE: Rule = Rule {
    tooling: true,
    ..partner("AllOrNoneHeader", Version::V20, &["create", "update", "upsert", "delete", "undelete"])
};
static QUERY: Rule =
    both("QueryOptions", ANY, &["query", "queryAll", "queryMore"], "Sforce-Query-Options", ANY);
static WARNINGS: Rule = Rule {
    partner: false,
    tooling: true,
    ..partner("MetadataWarningsHeader", Version::V33, &["create", "update", "upsert", "delete"])
};
static PACKAGES: Rule = both(
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

impl Options {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Pages of about so many rows in queries: 200 to 2,000. The service takes it as advice.
    #[must_use]
    pub fn batch_size(mut self, rows: u32) -> Self {
        self.batch_size = Some(rows);
        self
    }

    /// One failing record rolls the whole call back. Such a call takes at most 200
    /// records, and REST has it from 42.0.
    #[must_use]
    pub fn all_or_none(mut self, on: bool) -> Self {
        self.all_or_none = on;
        self
    }

    /// Names without a namespace prefix are those of this managed package.
    #[must_use]
    pub fn default_namespace(mut self, namespace: impl Into<String>) -> Self {
        self.default_namespace = Some(namespace.into());
        self
    }

    /// The org's active assignment rule gives leads and cases their owners.
    #[must_use]
    pub fn assign_by_default_rule(self) -> Self {
        let parts = vec![Part::Nil("assignmentRuleId"), leaf("useDefaultRule", true)];
        self.set(&ASSIGNMENT, parts, "TRUE")
    }

    /// This assignment rule gives leads and cases their owners, whether it is active or not.
    #[must_use]
    pub fn assign_by_rule(self, rule: Id) -> Self {
        let parts = vec![leaf("assignmentRuleId", rule), Part::Nil("useDefaultRule")];
        self.set(&ASSIGNMENT, parts, rule)
    }

    /// What is read or written comes into the user's list of recently used records.
    #[must_use]
    pub fn recently_used(self) -> Self {
        self.set(&RECENT, vec![leaf("updateMru", true)], "updateMru=true")
    }

    /// What becomes of duplicates.
    #[must_use]
    pub fn duplicates(self, rule: Duplicates) -> Self {
        let Duplicates { allow_save, include_details, as_current_user } = rule;
        let parts = vec![
            leaf("allowSave", allow_save),
            leaf("includeRecordDetails", include_details),
            leaf("runAsCurrentUser", as_current_user),
        ];
        let rest = format!(
            "allowSave={allow_save}; includeRecordDetails={include_details}; runAsCurrentUser={as_current_user}"
        );
        self.set(&DUPLICATES, parts, rest)
    }

    /// The call behaves as this version of an installed package does. One for each namespace.
    #[must_use]
    pub fn package_version(mut self, namespace: &str, major: u16, minor: u16) -> Self {
        self.package_versions.retain(|known| known.namespace != namespace);
        self.package_versions.push(PackageVersion { namespace: namespace.to_owned(), major, minor });
        self
    }

    /// Which mails are sent.
    #[must_use]
    pub fn emails(self, emails: Emails) -> Self {
        let parts = vec![
            leaf("triggerAutoResponseEmail", emails.auto_response),
            leaf("triggerOtherEmail", emails.others),
            leaf("triggerUserEmail", emails.users),
        ];
        self.set(&EMAILS, parts, "")
    }

    /// Texts that are too long are cut, and not refused.
    #[must_use]
    pub fn truncate(self) -> Self {
        self.set(&TRUNCATION, vec![leaf("allowFieldTruncation", true)], "")
    }

    /// The changes do not appear in feeds.
    #[must_use]
    pub fn no_feed_tracking(self) -> Self {
        self.set(&FEED, vec![leaf("disableFeedTracking", true)], "")
    }

    /// Whether the changes are sent to streaming subscribers.
    #[must_use]
    pub fn streaming(self, on: bool) -> Self {
        self.set(&STREAMING, vec![leaf("streamingEnabled", on)], "")
    }

    /// Who gets the opportunities of a user who is deleted from a territory; nobody keeps them where they are.
    #[must_use]
    pub fn transfer_territory(self, to: Option<Id>) -> Self {
        let part = to.map_or(Part::Nil("transferToUserId"), |to| leaf("transferToUserId", to));
        self.set(&TERRITORY, vec![part], "")
    }

    /// The language of labels in describes: `de`, `en_US`.
    #[must_use]
    pub fn language(self, language: &str) -> Self {
        self.set(&LOCALE, vec![leaf("language", language)], "")
    }

    /// What happens beside a change of owner: `EnforceNewOwnerHasReadAccess`, `TransferOpenActivities`,
    /// `TransferNotesAndAttachments`, `TransferOthersOpenOpportunities`, … One for each kind.
    #[must_use]
    pub fn owner_change(mut self, kind: &str, execute: bool) -> Self {
        self.owner_changes.retain(|(known, _)| known != kind);
        self.owner_changes.push((kind.to_owned(), execute));
        self
    }

    /// The service logs what the call does; [`Org::debug_log`](super::Org::debug_log) gives the log.
    #[must_use]
    pub fn debug_log(self, levels: &[DebugLevel]) -> Self {
        let category = |it: &DebugLevel| {
            Part::Group("categories", vec![leaf("category", it.category), leaf("level", it.level)])
        };
        // The last is what the level was before there were categories, and the WSDL demands it.
        let parts = levels.iter().map(category).chain([leaf("debugLevel", "None")]).collect();
        self.set(&DEBUGGING, parts, "")
    }

    /// Components that are saved with warnings are saved. Of the Tooling API.
    #[must_use]
    pub fn ignore_warnings(self) -> Self {
        self.set(&WARNINGS, vec![leaf("ignoreSaveWarnings", true)], "")
    }

    fn set(mut self, rule: &'static Rule, parts: Vec<Part>, rest: impl std::fmt::Display) -> Self {
        self.others.retain(|known| known.rule != rule);
        self.others.push(Setting { rule, parts, rest: rest.to_string() });
        self
    }

    pub(crate) fn is_all_or_none(&self) -> bool {
        self.all_or_none
    }

    /// All that is set, by the rule that it follows.
    fn settings(&self) -> Vec<Setting> {
        let mut settings = self.others.clone();
        let mut set = |rule, parts, rest: String| settings.push(Setting { rule, parts, rest });
        if let Some(size) = self.batch_size {
            set(&QUERY, vec![leaf("batchSize", size)], format!("batchSize={size}"));
        }
        if self.all_or_none {
            set(&ALL_OR_NONE, vec![leaf("allOrNone", true)], String::new());
        }
        if !self.owner_changes.is_empty() {
            let option = |(kind, execute): &(String, bool)| {
                Part::Group("options", vec![leaf("type", kind), leaf("execute", execute)])
            };
            set(&OWNER, self.owner_changes.iter().map(option).collect(), String::new());
        }
        if !self.package_versions.is_empty() {
            let version = |it: &PackageVersion| {
                let parts = vec![
                    leaf("majorNumber", it.major),
                    leaf("minorNumber", it.minor),
                    leaf("namespace", &it.namespace),
                ];
                Part::Group("packageVersions", parts)
            };
            set(&PACKAGES, self.package_versions.iter().map(version).collect(), String::new());
        }
        settings
    }

    /// The SOAP headers of a call.
    ///
    /// # Errors
    /// If an option that the call would take is not in this API or version.
    pub(crate) fn soap(
        &self,
        api: SoapApi,
        version: Version,
        call: &str,
        client: Option<&str>,
    ) -> Result<Headers, Error> {
        let mut headers = Headers::new();
        // Only the partner API has a namespace here, and there it must stand.
        let partner = api == SoapApi::Partner && version >= NAMESPACES;
        if self.default_namespace.is_some() && api == SoapApi::Partner && !partner {
            return Err(too_early("CallOptions.defaultNamespace", NAMESPACES, version));
        }
        let namespace = self.default_namespace.as_deref().filter(|_| partner);
        // The Tooling API lets fewer calls say who makes them; it is no loss where it does not.
        let client = client
            .filter(|_| api != SoapApi::Tooling || (version >= Version::V38 && !UNNAMED.contains(&call)));
        if client.is_some() || namespace.is_some() {
            let or_nil = |name, value: Option<&str>| value.map_or(Part::Nil(name), |value| leaf(name, value));
            let mut parts = vec![or_nil("client", client)];
            if partner {
                parts.push(or_nil("defaultNamespace", namespace));
            }
            headers.push(Part::Group("CallOptions", parts));
        }
        // The metadata API's calls say their options themselves.
        if api == SoapApi::Metadata {
            return Ok(headers);
        }
        for Setting { rule, parts, .. } in self.settings() {
            if !rule.calls.contains(&call) {
                continue;
            }
            let there = if api == SoapApi::Tooling { rule.tooling } else { rule.partner };
            if !there {
                let (which, other) =
                    if rule.partner { ("Tooling", "partner") } else { ("partner", "Tooling") };
                return Err(Error::input(format!(
                    "the {which} API has no {}: only the {other} API takes this option",
                    rule.header
                )));
            }
            if version < rule.since {
                return Err(too_early(rule.header, rule.since, version));
            }
            headers.push(Part::Group(rule.header, parts));
        }
        Ok(headers)
    }

    /// The REST headers of a call.
    ///
    /// # Errors
    /// If an option that the call would take is not on this wire or in this version.
    pub(crate) fn rest(
        &self,
        version: Version,
        call: &str,
        client: Option<&str>,
    ) -> Result<Vec<(String, String)>, Error> {
        let mut headers = Vec::new();
        if client.is_some() || self.default_namespace.is_some() {
            let client = client.map(|client| format!("client={client}"));
            let namespace = self.default_namespace.as_ref().map(|it| format!("defaultNamespace={it}"));
            let both: Vec<_> = client.into_iter().chain(namespace).collect();
            headers.push(("Sforce-Call-Options".to_owned(), both.join(", ")));
        }
        for Setting { rule, rest, .. } in self.settings() {
            // All or none stands in the body of what takes many.
            if !rule.calls.contains(&call) || *rule == ALL_OR_NONE {
                continue;
            }
            let Some((name, since)) = rule.rest else {
                return Err(Error::new(
                    ErrorKind::NotOnThisWire,
                    format!("REST has nothing like the {}: use {}", rule.header, Wire::Soap.name()),
                ));
            };
            if version < since {
                return Err(too_early(name, since, version));
            }
            if *rule == PACKAGES {
                let header = |it: &PackageVersion| {
                    (format!("{name}{}", it.namespace), format!("{}.{}", it.major, it.minor))
                };
                headers.extend(self.package_versions.iter().map(header));
            } else {
                headers.push((name.to_owned(), rest));
            }
        }
        Ok(headers)
    }
}

fn leaf(name: &'static str, value: impl std::fmt::Display) -> Part {
    Part::Leaf(name, value.to_string())
}

fn too_early(header: &str, since: Version, version: Version) -> Error {
    Error::new(
        ErrorKind::UnsupportedVersion,
        format!(
            "{header} exists from {since}, and the call is at {version}: use Org::at, or leave the option out"
        ),
    )
}

#[cfg(test)]
mod tests;
