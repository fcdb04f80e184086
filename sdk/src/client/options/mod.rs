//! What a caller may ask of the service beside the call itself: SOAP's headers and REST's.

mod rules;
mod write;

use crate::value::Id;
use crate::wire::soap::Part;
use rules::{
    ASSIGNMENT, CURRENCIES, DEBUGGING, DUPLICATES, EMAILS, FEED, LOCALE, LOCALIZED, RECENT, Rule, STREAMING,
    TERRITORY, TRUNCATION, VERSIONS, WARNINGS,
};

/// Options of calls, given to an org with [`Org::with`](crate::client::Org::with).
///
/// Each is sent with the calls that take it, and with no others. Where the wire
/// or the version that a call uses does not have an option, the call is an error
/// and nothing is sent: an option that is ignored would be worse. Requests of a
/// [`Composite`](crate::client::Composite) carry the options of their own calls; those of a batch carry none, so an
/// option that one of them takes is an error.
///
/// The service applies assignment rules by default over REST and not over SOAP. Here they are off by default
/// on both wires, but for requests of a batch, which cannot say so.
///
/// | Option | SOAP header, first version | REST |
/// |---|---|---|
/// | [`batch_size`](Self::batch_size) | `QueryOptions` | `Sforce-Query-Options` |
/// | [`all_or_none`](Self::all_or_none) | `AllOrNoneHeader`, 20.0 | `allOrNone` of collections, 42.0 |
/// | [`default_namespace`](Self::default_namespace) | `CallOptions` | `Sforce-Call-Options` |
/// | [`assign_by_default_rule`](Self::assign_by_default_rule), [`assign_by_rule`](Self::assign_by_rule), [`no_assignment`](Self::no_assignment), the default | `AssignmentRuleHeader`, none for `no_assignment` | `Sforce-Auto-Assign` |
/// | [`recently_used`](Self::recently_used) | `MruHeader` | `Sforce-Mru` |
/// | [`duplicates`](Self::duplicates) | `DuplicateRuleHeader`, 34.0 | `Sforce-Duplicate-Rule-Header`, 52.0 |
/// | [`package_version`](Self::package_version) | `PackageVersionHeader`, 16.0; from 65.0 with [`package_id`](Self::package_id) | `x-sfdc-packageversion-…` |
/// | [`emails`](Self::emails) | `EmailHeader` | – |
/// | [`truncate`](Self::truncate) | `AllowFieldTruncationHeader`, 15.0 | – |
/// | [`no_feed_tracking`](Self::no_feed_tracking) | `DisableFeedTrackingHeader`, 20.0 | – |
/// | [`streaming`](Self::streaming) | `StreamingEnabledHeader`, 24.0 | – |
/// | [`transfer_territory`](Self::transfer_territory) | `UserTerritoryDeleteHeader` | – |
/// | [`language`](Self::language) | `LocaleOptions`, 12.0 | – |
/// | [`localized_errors`](Self::localized_errors) | `LocaleOptions` of writes, 40.0 | – |
/// | [`skip_currency_conversion`](Self::skip_currency_conversion) | `CurrencyConversionHeader`, 45.0 | – |
/// | [`owner_change`](Self::owner_change) | `OwnerChangeOptions` by kind, 40.0 | – |
/// | [`debug_log`](Self::debug_log) | `DebuggingHeader` with categories, 40.0; of deployments 20.0 | – |
/// | [`ignore_warnings`](Self::ignore_warnings) | `MetadataWarningsHeader` of the Tooling API, 33.0 | – |
/// | [`version_check`](Self::version_check) | `MetadataVersionCheck` of the Tooling API, 38.0 | – |
///
/// The session and who asks go with every call: `SessionHeader`, or `Authorization`; `CallOptions`, or
/// `Sforce-Call-Options`, with [`OrgBuilder::client_name`](crate::client::OrgBuilder::client_name). A sign-in over a portal
/// has a `LoginScopeHeader`: [`PortalLogin`](crate::client::PortalLogin). What answers tell in headers of theirs, `LimitInfoHeader`
/// (`Sforce-Limit-Info`), `DebuggingInfo` and `MetadataVersionCheck`, is at [`Org::usage`](crate::client::Org::usage),
/// [`Org::debug_log`](crate::client::Org::debug_log) and [`Org::version_facts`](crate::client::Org::version_facts). Of a describe that is
/// sent only if it is new, see [`Org::describe_since`](crate::client::Org::describe_since).
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
    /// `System`, `Validation`, `Visualforce`, `Workflow`; `Wave` from 39.0, `Nba` from 43.0, `Data_access` from 63.0.
    pub category: &'static str,
    /// From which level on: `None`, `Finest`, `Finer`, `Fine`, `Debug`, `Info`, `Warn`, `Error`.
    pub level: &'static str,
}

/// What the service does about metadata that may have changed since it was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum VersionCheck {
    /// It tells the tokens of what is asked for.
    RetrieveTokens,
    /// It refuses the call if there is a newer version.
    ErrorOnNewerVersion,
    /// It answers with nothing if the version is the same.
    SkipOnSameVersion,
}

/// Which version of an org's metadata a program knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct VersionFact {
    /// What has the version: `DescribeSObjectVersion`, `DescribeLayoutVersion`, `SystemConfigurationVersion`.
    pub fact: String,
    /// Of which object or layout.
    pub subject: String,
    /// The service's token for the version; empty where it is asked for.
    pub token: String,
}

impl VersionFact {
    /// A fact whose token is not known.
    pub fn of(fact: impl Into<String>, subject: impl Into<String>) -> Self {
        Self { fact: fact.into(), subject: subject.into(), token: String::new() }
    }
}

#[derive(Clone, Debug, PartialEq)]
struct PackageVersion {
    namespace: String,
    major: u16,
    minor: u16,
    id: Option<Id>,
}

/// An option that is set: which one, and how it reads on either wire.
#[derive(Clone, Debug, PartialEq)]
struct Setting {
    rule: &'static Rule,
    parts: Vec<Part>,
    rest: String,
}

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

    /// No assignment rule gives leads and cases their owners, and no territory rule accounts. The default.
    #[must_use]
    pub fn no_assignment(self) -> Self {
        self.set(&ASSIGNMENT, Vec::new(), crate::api::NO_ASSIGNMENT.1)
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
        let namespace = namespace.to_owned();
        self.package_versions.push(PackageVersion { namespace, major, minor, id: None });
        self
    }

    /// The id of the package, `033…`, of which [`package_version`](Self::package_version) names a version by
    /// this namespace: SOAP demands it from 65.0 on.
    #[must_use]
    pub fn package_id(mut self, namespace: &str, id: Id) -> Self {
        let of = self.package_versions.iter_mut().filter(|known| known.namespace == namespace);
        of.for_each(|known| known.id = Some(id));
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

    /// Errors of writes are in this language: `de`, `en_US`.
    #[must_use]
    pub fn localized_errors(self, language: &str) -> Self {
        self.set(&LOCALIZED, vec![leaf("language", language), leaf("localizeErrors", true)], "")
    }

    /// Amounts stay in the currency of their record. The WSDLs declare the header, and do not say
    /// which calls take it: it goes with those that read or save records.
    #[must_use]
    pub fn skip_currency_conversion(self) -> Self {
        self.set(&CURRENCIES, vec![leaf("skipCurrencyConversion", true)], "")
    }

    /// What happens beside a change of owner: `EnforceNewOwnerHasReadAccess`, `TransferOpenActivities`,
    /// `TransferNotesAndAttachments`, `TransferOthersOpenOpportunities`, … One for each kind.
    #[must_use]
    pub fn owner_change(mut self, kind: &str, execute: bool) -> Self {
        self.owner_changes.retain(|(known, _)| known != kind);
        self.owner_changes.push((kind.to_owned(), execute));
        self
    }

    /// The service logs what the call does; [`Org::debug_log`](crate::client::Org::debug_log) gives the log. That of a
    /// deployment comes with the looks at it.
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

    /// What the service does if metadata has changed since these versions of it. Of the Tooling API's query,
    /// update and upsert; [`Org::version_facts`](crate::client::Org::version_facts) gives the versions that it told.
    #[must_use]
    pub fn version_check(self, check: VersionCheck, facts: &[VersionFact]) -> Self {
        let fact = |it: &VersionFact| {
            let parts = vec![leaf("fact", &it.fact), leaf("subject", &it.subject), leaf("token", &it.token)];
            Part::Group("facts", parts)
        };
        let operation = match check {
            VersionCheck::RetrieveTokens => "RetrieveTokens",
            VersionCheck::ErrorOnNewerVersion => "ErrorOnNewerVersion",
            VersionCheck::SkipOnSameVersion => "SkipOnSameVersion",
        };
        let parts = facts.iter().map(fact).chain([leaf("operation", operation)]).collect();
        self.set(&VERSIONS, parts, "")
    }

    fn set(mut self, rule: &'static Rule, parts: Vec<Part>, rest: impl std::fmt::Display) -> Self {
        self.others.retain(|known| known.rule != rule);
        self.others.push(Setting { rule, parts, rest: rest.to_string() });
        self
    }

    pub(crate) fn is_all_or_none(&self) -> bool {
        self.all_or_none
    }

    /// The program has set an option about assignment rules.
    pub(crate) fn says_who_is_assigned(&self) -> bool {
        self.others.iter().any(|setting| *setting.rule == ASSIGNMENT)
    }
}

fn leaf(name: &'static str, value: impl std::fmt::Display) -> Part {
    Part::Leaf(name, value.to_string())
}

#[cfg(test)]
mod tests;
