//! Tooling containers: code that is compiled and saved apart from its entity
//! (tooling-deploy).

mod code;
mod container;
mod members;
pub(crate) mod results;
mod symbols;
pub(crate) mod targets;
mod view;

pub(crate) use code::follow;
pub(crate) use view::{complete, of_data, of_version};

/// The most characters of a text field here.
const LONGEST: u32 = 1_000_000;

pub(crate) const CONTAINER: &str = "MetadataContainer";
pub(crate) const REQUEST: &str = "ContainerAsyncRequest";

/// The object of the members of a kind of code: `ApexClassMember` …
pub(crate) fn member_object(kind: crate::compile::CodeKind) -> String {
    format!("{}Member", kind.name())
}

/// The kind of code that an object holds, or members of it.
pub(crate) fn code_kind(object: &str) -> Option<crate::compile::CodeKind> {
    member_kind(object).or_else(|| crate::compile::CodeKind::named(object))
}

/// The kind of code that an object holds members of.
pub(crate) fn member_kind(object: &str) -> Option<crate::compile::CodeKind> {
    crate::compile::CodeKind::named(object.strip_suffix("Member")?)
}
