//! What one schema has and another has not: what a new API version takes away, changes
//! and adds.
//!
//! A [`Diff`] is a sorted list of [`Change`]s. First of all stand the flags and properties
//! that were lost, because a call that was allowed is then refused; then what was removed,
//! what is changed, what was added. Order (of fields, of values) is not a change, and
//! neither is where a schema was read from.

mod json;
mod names;
mod objects;
mod service;
mod text;
mod types;

use std::collections::BTreeSet;
use std::fmt;

use crate::model::Schema;

use self::names::Names;

/// All differences between two schemas.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diff {
    /// What the old schema was read from: `metadata 30.0`.
    pub old: String,
    /// What the new schema was read from.
    pub new: String,
    /// The differences, sorted.
    pub changes: Vec<Change>,
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// How bad it is.
    pub rank: Rank,
    /// What kind of thing is different.
    pub kind: Kind,
    /// Where it stands, and last what it is called: `CustomField`, `label`.
    ///
    /// Names of WSDL types are without their namespace, except where that would be
    /// ambiguous: `sobject:Account`.
    pub path: Vec<String>,
    /// What is different.
    pub what: What,
}

/// How much a difference matters to who calls the API, the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rank {
    /// A flag or a property that is no longer set.
    Lost,
    /// It is no longer there.
    Removed,
    /// It is still there, and not the same. A property that takes something from callers
    /// when it is gained (`restrictedPicklist`) is a change too.
    Changed,
    /// It was not there before.
    Added,
}

impl Rank {
    /// Every rank, the worst first.
    pub const ALL: [Self; 4] = [Self::Lost, Self::Removed, Self::Changed, Self::Added];

    /// In a word: `lost`, `removed`, `changed`, `added`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Lost => "lost",
            Self::Removed => "removed",
            Self::Changed => "changed",
            Self::Added => "added",
        }
    }
}

/// Declares the kinds with their key for programs and their plural for people.
macro_rules! kinds {
    ($($(#[$doc:meta])* $variant:ident = $key:literal, $plural:literal;)*) => {
        /// The kinds of thing that can be different.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind { $($(#[$doc])* $variant,)* }

        impl Kind {
            /// Every kind, in the order in which they are listed.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// What it is called in JSON: `objectField`.
            pub fn key(self) -> &'static str {
                match self { $(Self::$variant => $key,)* }
            }

            /// What several of it are called: `object fields`.
            pub fn plural(self) -> &'static str {
                match self { $(Self::$variant => $plural,)* }
            }
        }
    };
}

kinds! {
    /// An operation of a WSDL.
    Operation = "operation", "operations";
    /// A SOAP header that a request may carry; its path is the operation and the header.
    RequestHeader = "requestHeader", "request headers";
    /// A SOAP header that a response may carry.
    ResponseHeader = "responseHeader", "response headers";
    /// A fault of an operation.
    Fault = "fault", "faults";
    /// A top-level element of a WSDL: a request, a response, a header or a fault.
    Message = "message", "messages";
    /// An element of a message.
    MessageField = "messageField", "message fields";
    /// A complex type of a WSDL.
    Type = "type", "types";
    /// An element of a complex type.
    Field = "field", "fields";
    /// A simple type of a WSDL.
    SimpleType = "simpleType", "simple types";
    /// An enumeration value of a simple type.
    Value = "value", "values";
    /// An sObject.
    Object = "object", "objects";
    /// A flag of an sObject: `createable`.
    Flag = "flag", "flags";
    /// A field of an sObject.
    ObjectField = "objectField", "object fields";
    /// A property of an sObject's field: `updateable`.
    Property = "property", "properties";
    /// An object that a field may refer to.
    Reference = "reference", "references";
    /// A value of a picklist.
    PicklistValue = "picklistValue", "picklist values";
    /// A record type of an sObject.
    RecordType = "recordType", "record types";
    /// A relationship of another object to this one.
    Child = "childRelationship", "child relationships";
    /// The service of a WSDL, and the names in it.
    Service = "service", "services";
}

/// What is different.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// The whole of it is lost, removed or added.
    Whole {
        /// How it is declared, in short: `xsd:string 0..1`, or `12 fields, extends Metadata`.
        declared: String,
        /// What is in it, each with its declaration. It is not listed apart.
        inside: Vec<String>,
    },
    /// One thing about it.
    Differs {
        /// What about it: `type`, `occurs`, `length`.
        attribute: &'static str,
        /// How it was, where it was said.
        old: Option<String>,
        /// How it is.
        new: Option<String>,
    },
}

/// How a [`Diff`] is written for people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// Write all of it: what is inside of what is new, and no list cut short.
    pub all: bool,
    /// Write colours as terminals understand them.
    pub colour: bool,
}

/// Compares two schemas.
///
/// What is not compared is where they come from: their sources, and the version that an
/// object was described at.
///
/// ```
/// use sforce_schema::{diff, snapshot};
///
/// let old = "sforce schema 1\n\nobject Account\n  field Name string(80) createable updateable\n";
/// let new = "sforce schema 1\n\nobject Account\n  field Name string(255) createable\n  field Site string(80)\n";
/// let diff = diff::compare(&snapshot::read("old", old)?, &snapshot::read("new", new)?);
/// let text = diff.to_string();
/// let (_table, changes) = text.split_once("\n\n").unwrap_or_default();
/// assert_eq!(
///     changes,
///     "\
/// Lost properties (1)
///   ! Account.Name  updateable
///
/// Changed object fields (1)
///   ~ Account.Name  length 80 → 255
///
/// Added object fields (1)
///   + Account.Site  string(80), read-only
/// "
/// );
/// # Ok::<(), sforce_schema::Error>(())
/// ```
pub fn compare(old: &Schema, new: &Schema) -> Diff {
    let mut compare = Compare { old, new, names: Names::of(old, new), changes: Vec::new() };
    compare.services();
    compare.messages();
    compare.types();
    compare.objects();
    let mut changes = compare.changes;
    changes.sort();
    Diff { old: names::sources(old), new: names::sources(new), changes }
}

impl Diff {
    /// Whether nothing is different.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// How many things of this kind have a difference of this rank. Two changes of one
    /// field count once.
    pub fn count(&self, rank: Rank, kind: Kind) -> usize {
        let paths: BTreeSet<&[String]> = (self.changes.iter())
            .filter(|change| change.rank == rank && change.kind == kind)
            .map(|change| change.path.as_slice())
            .collect();
        paths.len()
    }

    /// As text for people, with a table of [counts](Self::count) at the top. Without
    /// [`Style::all`], what was lost or removed is written in full, and the rest in short.
    pub fn text(&self, style: Style) -> String {
        text::write(self, style)
    }

    /// As JSON for programs: an object with `old`, `new`, `counts` by rank and kind, and
    /// `changes`, one to a line, as [`Change`] has them. All of it is always there.
    pub fn json(&self) -> String {
        json::write(self)
    }
}

/// As [`Diff::text`] in short and without colour.
impl fmt::Display for Diff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text(Style::default()))
    }
}

/// A comparison on its way.
struct Compare<'a> {
    old: &'a Schema,
    new: &'a Schema,
    names: Names,
    changes: Vec<Change>,
}

impl Compare<'_> {
    /// Notes that the whole of something is only on one side.
    fn whole(&mut self, rank: Rank, kind: Kind, path: &[String], declared: String, inside: Vec<String>) {
        self.changes.push(Change { rank, kind, path: path.to_vec(), what: What::Whole { declared, inside } });
    }

    /// Notes an attribute that is not the same.
    fn differs<T: Into<Option<String>>>(
        &mut self,
        kind: Kind,
        path: &[String],
        attribute: &'static str,
        old: T,
        new: T,
    ) {
        let (old, new) = (old.into(), new.into());
        if old != new {
            let what = What::Differs { attribute, old, new };
            self.changes.push(Change { rank: Rank::Changed, kind, path: path.to_vec(), what });
        }
    }
}

/// A path with one more name.
fn below(path: &[String], name: impl Into<String>) -> Vec<String> {
    path.iter().cloned().chain([name.into()]).collect()
}

/// Whether only the old or only the new side has it.
fn side<T>(old: Option<T>, new: Option<T>) -> Option<(Rank, T)> {
    match (old, new) {
        (Some(old), None) => Some((Rank::Removed, old)),
        (None, Some(new)) => Some((Rank::Added, new)),
        _ => None,
    }
}

/// The members of two lists, paired by name in the order of names; of one name several
/// times in a list, the first with the first.
fn pairs<'t, T, N: Ord>(
    old: impl IntoIterator<Item = &'t T>,
    new: impl IntoIterator<Item = &'t T>,
    name: impl Fn(&'t T) -> N,
) -> Vec<(Option<&'t T>, Option<&'t T>)> {
    let mut found = std::collections::BTreeMap::<N, [Vec<&'t T>; 2]>::new();
    for item in old {
        found.entry(name(item)).or_default()[0].push(item);
    }
    for item in new {
        found.entry(name(item)).or_default()[1].push(item);
    }
    let both = |[old, new]: [Vec<&'t T>; 2]| {
        let longest = old.len().max(new.len());
        (0..longest).map(move |index| (old.get(index).copied(), new.get(index).copied()))
    };
    found.into_values().flat_map(both).collect()
}

#[cfg(test)]
mod tests;
