//! What is deployed: the text of a class, trigger, page or component.

use crate::DynamicObject;
use crate::change::New;
use crate::error::Error;
use crate::value::Id;
use std::fmt;

/// The kinds of code that a container takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CodeKind {
    /// An Apex class.
    Class,
    /// An Apex trigger.
    Trigger,
    /// A Visualforce page.
    Page,
    /// A Visualforce component.
    Component,
}

impl CodeKind {
    pub(super) const ALL: [Self; 4] = [Self::Class, Self::Trigger, Self::Page, Self::Component];

    /// The object that holds the code: `ApexClass` …
    pub fn object(self) -> &'static str {
        match self {
            Self::Class => "ApexClass",
            Self::Trigger => "ApexTrigger",
            Self::Page => "ApexPage",
            Self::Component => "ApexComponent",
        }
    }

    /// The object that holds a container's copy of it: `ApexClassMember` …
    pub fn member_object(self) -> &'static str {
        match self {
            Self::Class => "ApexClassMember",
            Self::Trigger => "ApexTriggerMember",
            Self::Page => "ApexPageMember",
            Self::Component => "ApexComponentMember",
        }
    }

    /// What the ids of such code begin with.
    fn prefix(self) -> &'static str {
        match self {
            Self::Class => "01p",
            Self::Trigger => "01q",
            Self::Page => "066",
            Self::Component => "099",
        }
    }
}

impl fmt::Display for CodeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.object())
    }
}

/// The code that a member edits.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum MemberTarget {
    /// By its id.
    Id(Id),
    /// By its full name in the Metadata API, which also names what has no id yet: `Foo`, `acme__Foo`.
    FullName(String),
}

impl From<Id> for MemberTarget {
    fn from(id: Id) -> Self {
        Self::Id(id)
    }
}

impl From<&str> for MemberTarget {
    fn from(name: &str) -> Self {
        Self::FullName(name.to_owned())
    }
}

impl From<String> for MemberTarget {
    fn from(name: String) -> Self {
        Self::FullName(name)
    }
}

impl fmt::Display for MemberTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id(id) => id.fmt(f),
            Self::FullName(name) => f.write_str(name),
        }
    }
}

/// New text for a class, trigger, page or component.
///
/// ```
/// use sforce::tooling::{CodeKind, Member};
///
/// let member = Member::class("Foo", "public class Foo {}");
/// assert_eq!((member.kind(), member.to_string()), (CodeKind::Class, "ApexClass Foo".to_owned()));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    kind: CodeKind,
    target: MemberTarget,
    body: String,
}

impl Member {
    /// The text of any kind of code.
    pub fn new(kind: CodeKind, target: impl Into<MemberTarget>, body: impl Into<String>) -> Self {
        Self { kind, target: target.into(), body: body.into() }
    }

    /// The text of an Apex class, which its id or its full name names.
    pub fn class(target: impl Into<MemberTarget>, body: impl Into<String>) -> Self {
        Self::new(CodeKind::Class, target, body)
    }

    /// The text of an Apex trigger.
    pub fn trigger(target: impl Into<MemberTarget>, body: impl Into<String>) -> Self {
        Self::new(CodeKind::Trigger, target, body)
    }

    /// The markup of a Visualforce page.
    pub fn page(target: impl Into<MemberTarget>, body: impl Into<String>) -> Self {
        Self::new(CodeKind::Page, target, body)
    }

    /// The markup of a Visualforce component.
    pub fn component(target: impl Into<MemberTarget>, body: impl Into<String>) -> Self {
        Self::new(CodeKind::Component, target, body)
    }

    /// What kind of code it is.
    pub fn kind(&self) -> CodeKind {
        self.kind
    }

    /// The code that it edits.
    pub fn target(&self) -> &MemberTarget {
        &self.target
    }

    /// The new text.
    pub fn body(&self) -> &str {
        &self.body
    }

    /// Whether it edits the same code as another, as far as their targets tell: names know no case.
    pub(super) fn is_twin_of(&self, kind: CodeKind, target: &MemberTarget) -> bool {
        self.kind == kind
            && match (&self.target, target) {
                (MemberTarget::FullName(a), MemberTarget::FullName(b)) => a.eq_ignore_ascii_case(b),
                (a, b) => a == b,
            }
    }

    /// Whether the target can be one of this kind.
    pub(super) fn checked(&self) -> Result<(), Error> {
        match &self.target {
            MemberTarget::Id(id) if id.key_prefix() != self.kind.prefix() => Err(Error::input(format!(
                "{id} is not the id of an {}: those begin with {}",
                self.kind,
                self.kind.prefix()
            ))),
            MemberTarget::FullName(name) if name.is_empty() => {
                Err(Error::input(format!("a member of the kind {} has an empty full name", self.kind)))
            }
            _ => Ok(()),
        }
    }

    pub(super) fn record(&self, container: Id) -> New<DynamicObject> {
        let mut record = DynamicObject::new(self.kind.member_object());
        record.set("Body", self.body.as_str());
        match &self.target {
            MemberTarget::Id(id) => record.set("ContentEntityId", *id),
            MemberTarget::FullName(name) => record.set("FullName", name.as_str()),
        }
        record.set("MetadataContainerId", container);
        New::of(&record)
    }
}

/// As messages name it: `ApexClass Foo`.
impl fmt::Display for Member {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind, self.target)
    }
}

/// Members that can stand in one container: each with a target of its kind, and none twice.
pub(super) fn checked(members: &[Member]) -> Result<(), Error> {
    for (at, member) in members.iter().enumerate() {
        member.checked()?;
        if members[..at].iter().any(|other| other.is_twin_of(member.kind, &member.target)) {
            return Err(Error::input(format!(
                "{member} is in the container twice, which takes one member for each"
            )));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    #[test]
    fn members_are_checked_before_anything_is_sent() {
        let id = |text: &str| Id::new(text).unwrap();
        let (class, page) = (id("01p000000000001AAA"), id("066000000000001AAA"));
        let fine = [
            Member::class("Foo", ""),
            Member::class(class, ""),
            Member::trigger("Foo", ""),
            Member::page(page, ""),
            Member::component("Foo", ""),
        ];
        checked(&fine).unwrap();
        for (members, message) in [
            (
                vec![Member::trigger(class, "")],
                "01p000000000001AAA is not the id of an ApexTrigger: those begin with 01q",
            ),
            (vec![Member::page("", "")], "a member of the kind ApexPage has an empty full name"),
            (
                vec![Member::class("Foo", "a"), Member::class("foo", "b")],
                "ApexClass foo is in the container twice",
            ),
            (
                vec![Member::page(page, "a"), Member::page(page, "b")],
                "ApexPage 066000000000001AAA is in the container twice",
            ),
        ] {
            let error = checked(&members).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Input);
            assert!(error.message().starts_with(message), "{error}");
        }
    }
}
