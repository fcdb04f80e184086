//! The static table of a type.

use super::{Names, Record, Typed};
use crate::Version;
use crate::dynamic::DynamicObject;
use crate::object::{ChildInfo, ObjectInfo};
use crate::value::{Address, Location};

/// A type: its name, its fields in schema order, its place among its relatives.
#[derive(Debug)]
pub struct Meta {
    /// The type's API name.
    pub name: &'static str,
    /// The API it belongs to.
    pub api: &'static Api,
    /// Its fields in schema order, the base type's first.
    pub fields: &'static [FieldMeta],
    /// The type that it extends, if that is a record too.
    pub base: Option<&'static Meta>,
    /// All types that extend it, directly or not.
    pub subtypes: &'static [&'static Meta],
    /// What a describe adds, for sObjects.
    pub object: Option<&'static ObjectInfo>,
    /// The fields that the schema requires a second time, each with the field behind which: a type that
    /// extends another may declare again what that one has.
    pub again: &'static [(&'static str, &'static str)],
    /// Makes an empty record of this type.
    pub new: fn() -> Box<dyn Record>,
}

impl Meta {
    /// Whether this is `other` or extends it.
    pub fn is(&self, other: &Meta) -> bool {
        std::ptr::eq(self, other) || self.base.is_some_and(|base| base.is(other))
    }

    /// Whether it is the value of a compound field, of which an org sends the members that it has.
    pub(crate) fn is_compound(&'static self) -> bool {
        [Address::META, Location::META].iter().any(|known| std::ptr::eq(*known, self))
    }

    /// Whether its records are rows of an sObject: they hold columns; others hold what a schema declares.
    pub(crate) fn is_row(&'static self) -> bool {
        self.object.is_some() || std::ptr::eq(self, DynamicObject::META)
    }

    /// Whether a service may call a record of this type so: by its name or that of a subtype; of an
    /// object also without its namespace, as it does for the package that the call is made for.
    pub(crate) fn answers_to(&'static self, name: &str) -> bool {
        let without = |long: &str, short: &str| {
            let namespace = long.strip_suffix(short).and_then(|before| before.strip_suffix("__"));
            short.contains("__") && namespace.is_some_and(|namespace| !namespace.is_empty())
        };
        self.find(name).is_some()
            || self.object.is_some()
                && (self.name.eq_ignore_ascii_case(name)
                    || without(self.name, name)
                    || without(name, self.name))
    }

    /// A relationship to child records that the bindings know.
    pub(crate) fn child(&self, relationship: &str) -> Option<&'static ChildInfo> {
        self.object?.children.iter().find(|child| child.name == relationship)
    }

    /// The type of the child records of a relationship.
    pub(crate) fn children_of(&self, relationship: &str) -> &'static Meta {
        self.child(relationship).and_then(|child| child.meta).unwrap_or(DynamicObject::META)
    }

    /// This type or one that extends it, by API name.
    pub fn find(&'static self, name: &str) -> Option<&'static Meta> {
        if self.name == name {
            return Some(self);
        }
        self.subtypes.iter().copied().find(|subtype| subtype.name == name)
    }
}

/// What is read is of another type than the one that it is read as.
pub(crate) fn another_type_message(meta: &Meta, found: &str) -> String {
    format!("expected a record of {}, found one of {found}", meta.name)
}

/// An API as generated types know it.
#[derive(Debug)]
pub struct Api {
    /// The XML namespace of its types.
    pub namespace: &'static str,
    /// The version that the types pin; none for sObjects, which use the org's.
    pub version: Option<Version>,
}

/// A field of a type.
#[derive(Clone, Copy, Debug)]
pub struct FieldMeta {
    /// Its API name.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether a schema demands it.
    pub presence: Presence,
}

/// Whether a schema demands an element, and whether it may be nil.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// `minOccurs="0"`
    Optional,
    /// `minOccurs="0" nillable="true"`
    OptionalNillable,
    /// Must be there.
    Required,
    /// Must be there, may be nil.
    RequiredNillable,
}

impl FieldMeta {
    /// Whether the schema demands a value.
    pub fn required(&self) -> bool {
        self.presence == Presence::Required
    }
}

/// What a field holds. One variant for each [`Slot`](super::Slot).
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Text.
    Text,
    /// Repeated text.
    Texts,
    /// A 32-bit integer.
    Int,
    /// Repeated integers.
    Ints,
    /// A 64-bit integer.
    Long,
    /// A double that keeps its text.
    Num,
    /// A boolean.
    Flag,
    /// An id.
    Id,
    /// Repeated ids.
    Ids,
    /// An instant.
    DateTime,
    /// A day.
    Date,
    /// A time of day.
    Time,
    /// Bytes, or where to fetch them.
    Blob,
    /// A value of an enumeration.
    Pick(&'static Names),
    /// Repeated values of an enumeration.
    Picks(&'static Names),
    /// A multi-select picklist.
    Multi(&'static Names),
    /// A record.
    One(&'static Meta),
    /// Repeated records.
    List(&'static Meta),
    /// A value that carries its own type; an explicit null is [`Value::Null`](crate::Value::Null).
    Any,
}

impl Kind {
    /// Whether elements stand in the field's own, not text; or may stand there.
    pub(crate) fn holds_elements(self) -> bool {
        matches!(self, Self::One(_) | Self::List(_) | Self::Any)
    }
}
