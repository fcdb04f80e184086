//! sObjects: what a describe says about them, and what they allow.

use crate::field::{Child, Column};
use crate::record::{Children, Meta, Typed};
use crate::value::Id;
use crate::{Value, Version};

/// What a describe says about an sObject.
#[derive(Debug)]
pub struct ObjectInfo {
    /// The first three characters of its ids; none for objects without ids.
    pub key_prefix: Option<&'static str>,
    /// The API version that it was described at, where known.
    pub described: Option<Version>,
    /// It belongs to the Tooling API.
    pub tooling: bool,
    /// No describe says what its records allow: a WSDL declares it, its type allows every
    /// call, and the service decides.
    pub assumed: bool,
    /// Its fields in the described order.
    pub fields: &'static [FieldInfo],
    /// Relationships of other objects to it.
    pub children: &'static [ChildInfo],
}

impl ObjectInfo {
    /// The field of this name, in any letter case.
    pub fn field(&self, name: &str) -> Option<&'static FieldInfo> {
        self.fields.iter().find(|field| field.name.eq_ignore_ascii_case(name))
    }
}

/// What a describe says about a field.
#[derive(Debug)]
pub struct FieldInfo {
    /// Its API name.
    pub name: &'static str,
    /// The describe's type: `string`, `picklist`, `reference` …
    pub ty: &'static str,
    /// Characters of a text; digits in all of a number; 0 for others.
    pub length: u32,
    /// Digits behind the point.
    pub scale: u32,
    /// No describe says its properties: a WSDL declares it, its constant goes wherever one
    /// of its type can go, and the service decides.
    pub assumed: bool,
    /// Its properties; none where they are not known.
    pub props: &'static [Property],
    /// The objects that a reference may point at.
    pub reference_to: &'static [&'static str],
    /// The name of the path to the parent; empty where there is none.
    pub relationship: &'static str,
}

impl FieldInfo {
    /// Whether it has a property.
    pub fn has(&self, property: Property) -> bool {
        self.props.contains(&property)
    }

    /// The service refuses a create without it, as far as a describe tells.
    pub fn required(&self) -> bool {
        self.has(Property::Create) && !self.has(Property::Nillable) && !self.has(Property::DefaultedOnCreate)
    }
}

/// A relationship of another object to this one.
#[derive(Debug)]
pub struct ChildInfo {
    /// The name for subqueries.
    pub name: &'static str,
    /// The other object; empty where only a WSDL is known, which does not say.
    pub object: &'static str,
    /// Its reference field; empty likewise.
    pub field: &'static str,
    /// Its type, where the bindings have it.
    pub meta: Option<&'static Meta>,
}

macro_rules! property_words {
    ($($variant:ident = $word:literal,)*) => {
        /// A property of a field, by the word that the field's documentation prints.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Property {
            $(#[doc = $word] $variant,)*
        }

        impl Property {
            /// Every property, in the order in which they are printed.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The word that the documentation prints.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
        }
    };
}

property_words! {
    Aggregate = "Aggregate",
    Autonumber = "Autonumber",
    Calculated = "Calculated",
    CaseSensitive = "Case Sensitive",
    Create = "Create",
    DefaultedOnCreate = "Defaulted on create",
    DependentPicklist = "Dependent picklist",
    Encrypted = "Encrypted",
    ExternalId = "External ID",
    Filter = "Filter",
    Group = "Group",
    IdLookup = "idLookup",
    NameField = "Name field",
    NamePointing = "Namepointing",
    Nillable = "Nillable",
    RestrictedPicklist = "Restricted picklist",
    Sort = "Sort",
    Unique = "Unique",
    Update = "Update",
}

/// An sObject with bindings.
pub trait SObject: Typed {
    /// What the describe says about it.
    ///
    /// # Panics
    /// Never for generated types, which always carry a description.
    fn describe() -> &'static ObjectInfo {
        Self::META.object.expect("an sObject's table carries its description")
    }

    /// Its id, if it was selected.
    fn record_id(&self) -> Option<Id>;

    /// Whether the server sent this field: what was not selected differs from null.
    fn selected(&self, field: impl Column<Of = Self>) -> bool {
        let name = field.name();
        let known = Self::META.fields.iter().position(|meta| meta.name == name);
        known.is_some_and(|place| self.extra().saw(place))
    }

    /// The child records of a relationship; none if the query did not ask for them.
    fn children<T: Typed>(&self, relationship: Child<Self, T>) -> Option<Children<'_, T>> {
        self.extra().children(relationship.name()).map(Children::new)
    }

    /// A column that the bindings do not know, a custom field for example.
    fn custom(&self, name: &str) -> Option<&Value> {
        self.extra().get(name)
    }
}

macro_rules! markers {
    ($($(#[$doc:meta])* $name:ident: $message:literal;)*) => {$(
        $(#[$doc])*
        #[diagnostic::on_unimplemented(
            message = $message,
            label = "this object does not allow the call",
            note = "the object's describe decides which calls its type allows"
        )]
        pub trait $name: SObject {}
    )*};
}

markers! {
    /// Records can be created.
    CanCreate: "`{Self}` records cannot be created (the object does not have the Create property)";
    /// Records can be retrieved by id.
    CanRetrieve: "`{Self}` records cannot be retrieved (the object does not have the Retrieve property)";
    /// Records can be updated.
    CanUpdate: "`{Self}` records cannot be updated (the object does not have the Update property)";
    /// Records can be upserted.
    CanUpsert: "`{Self}` records cannot be upserted (the object does not have both the Create and the Update property)";
    /// Records can be deleted.
    CanDelete: "`{Self}` records cannot be deleted (the object does not have the Delete property)";
    /// Deleted records can be restored.
    CanUndelete: "`{Self}` records cannot be undeleted (the object does not have the Undelete property)";
    /// Records can be queried.
    CanQuery: "`{Self}` records cannot be queried (the object does not have the Query property)";
    /// Records can be searched.
    CanSearch: "`{Self}` records cannot be searched (the object does not have the Search property)";
}
