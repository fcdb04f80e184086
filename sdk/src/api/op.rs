//! What is known of a call beside its request: its name, its effect, its options.

use crate::wire::SoapApi;
use std::borrow::Cow;

/// What a call changes, which decides whether it may be sent again after a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Effect {
    /// It only reads: queries, retrieves, polls.
    Read,
    /// It changes something, or may. It is sent again only if it surely was not done.
    Write,
    /// It changes something, and done twice it changes no more than done once: an upsert. It is sent again as a
    /// read is if [`Retry::upserts`](crate::Retry::upserts) says so.
    Repeatable,
}

/// An option that a call may take: see [`Options`](crate::client::Options).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OptionKind {
    /// Whether one failing record rolls the others back. Over REST it stands in the body, where the call writes it:
    /// [`At::all_or_none`](super::At::all_or_none).
    AllOrNone,
    /// Which assignment rule gives leads and cases their owners.
    Assignment,
    /// The language of labels in describes.
    Language,
    /// Whether amounts stay in the currency of their record.
    CurrencyConversion,
    /// The debug log.
    DebugLog,
    /// What becomes of duplicates.
    Duplicates,
    /// Which mails are sent.
    Emails,
    /// Whether changes appear in feeds.
    FeedTracking,
    /// The language of errors.
    LocalizedErrors,
    /// What happens beside a change of owner.
    OwnerChange,
    /// As which versions of installed packages the call behaves.
    PackageVersions,
    /// The size of pages.
    BatchSize,
    /// Whether records come into the user's list of recently used ones.
    RecentlyUsed,
    /// Whether changes are sent to streaming subscribers.
    Streaming,
    /// Who gets the opportunities of a user who is deleted from a territory.
    Territory,
    /// Whether texts that are too long are cut.
    Truncation,
    /// What the service does if metadata has changed.
    VersionCheck,
    /// Whether components with warnings are saved.
    Warnings,
}

/// What is known of a call before it is made. Those of the library stand in one table.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Op {
    /// The name of the call in SOAP, in spans and in errors.
    pub name: Cow<'static, str>,
    /// What it changes.
    pub effect: Effect,
    /// The options that it takes. One that the program sets, that the call takes and that the wire or the version
    /// does not have is an error; one that the call does not take is not sent.
    pub options: &'static [OptionKind],
    /// The SOAP APIs in which the call has no `CallOptions` header.
    pub unnamed: &'static [SoapApi],
}

impl Op {
    /// A call that takes no options.
    pub const fn new(name: &'static str, effect: Effect) -> Self {
        Self::with(name, effect, &[])
    }

    /// A call that takes options.
    pub const fn with(name: &'static str, effect: Effect, options: &'static [OptionKind]) -> Self {
        Self { name: Cow::Borrowed(name), effect, options, unnamed: &[] }
    }

    /// A call whose name is known only when the program runs.
    pub fn named(name: impl Into<String>, effect: Effect) -> Self {
        Self { name: Cow::Owned(name.into()), effect, options: &[], unnamed: &[] }
    }

    pub(crate) fn takes(&self, option: OptionKind) -> bool {
        self.options.contains(&option)
    }
}
