//! The model: what a WSDL or a describe says, and nothing of how it said it.
//!
//! It knows neither its inputs (see [`crate::wsdl`] and [`crate::describe`]) nor
//! Rust (see `emit`). It holds facts only (names, types, properties, values,
//! order) and everything in it is `Eq + Ord` in sorted maps, so that the same
//! input in any order gives the same bytes out.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

/// A schema: the union of what the sources it names say.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Schema {
    /// Where the facts come from.
    pub sources: BTreeSet<Source>,
    /// Named complex and simple types of a WSDL, by qualified name.
    pub types: BTreeMap<QName, Type>,
    /// Top-level elements of a WSDL: requests, responses, headers and faults.
    pub elements: BTreeMap<QName, Element>,
    /// The operations of a WSDL.
    pub service: Option<Service>,
    /// sObjects of describes, by API name.
    pub objects: BTreeMap<String, Object>,
}

/// One input that a schema was read from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Source {
    /// What kind of document it was.
    pub kind: SourceKind,
    /// The API version it speaks for, where the document or its reader knew.
    pub version: Option<Version>,
    /// SHA-256 of its bytes, in hexadecimal; of a hand-kept snapshot, none.
    pub sha256: Option<String>,
}

/// The kinds of document that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SourceKind {
    /// The Metadata API's WSDL.
    Metadata,
    /// The partner WSDL.
    Partner,
    /// An org's enterprise WSDL.
    Enterprise,
    /// The Tooling API's WSDL.
    Tooling,
    /// The Apex API's WSDL.
    Apex,
    /// A WSDL of a target namespace that is none of the above.
    OtherWsdl,
    /// An sObject describe of the data API.
    Describe,
    /// An sObject describe of the Tooling API.
    ToolingDescribe,
    /// Written by hand from public documentation.
    Reference,
}

impl SourceKind {
    /// Every kind, with the word that stands for it in a snapshot.
    pub const ALL: [(Self, &'static str); 9] = [
        (Self::Metadata, "metadata"),
        (Self::Partner, "partner"),
        (Self::Enterprise, "enterprise"),
        (Self::Tooling, "tooling"),
        (Self::Apex, "apex"),
        (Self::OtherWsdl, "wsdl"),
        (Self::Describe, "describe"),
        (Self::ToolingDescribe, "tooling-describe"),
        (Self::Reference, "reference"),
    ];

    /// The word that stands for it in a snapshot.
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(kind, _)| *kind == self).map_or("wsdl", |(_, word)| word)
    }
}

/// An API version such as `30.0`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    /// The number before the point.
    pub major: u16,
    /// The number behind it; 0 but for a few early versions (`11.1`).
    pub minor: u16,
}

impl Version {
    /// `major.0`
    pub const fn new(major: u16) -> Self {
        Self { major, minor: 0 }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

impl FromStr for Version {
    type Err = String;

    /// Reads `30.0`, `30`, `v30.0`.
    fn from_str(text: &str) -> Result<Self, String> {
        let digits = text.strip_prefix('v').unwrap_or(text);
        let (major, minor) = digits.split_once('.').unwrap_or((digits, "0"));
        match (major.parse(), minor.parse()) {
            (Ok(major), Ok(minor)) => Ok(Self { major, minor }),
            _ => Err(format!("`{text}` is not an API version; write it like 30.0")),
        }
    }
}

/// A name in an XML namespace.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QName {
    /// The namespace URI; empty for none.
    pub ns: String,
    /// The local name.
    pub name: String,
}

impl QName {
    /// A name in a namespace.
    pub fn new(ns: impl Into<String>, name: impl Into<String>) -> Self {
        Self { ns: ns.into(), name: name.into() }
    }
}

impl fmt::Display for QName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{{{}}}{}", self.ns, self.name)
    }
}

/// The namespace of XML Schema's own types.
pub const XSD: &str = "http://www.w3.org/2001/XMLSchema";

/// A named type of a WSDL.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Type {
    /// A type with child elements.
    Complex(Complex),
    /// A type of text.
    Simple(Simple),
}

/// A complex type: a sequence, on top of its base's.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Complex {
    /// The type that it extends.
    pub base: Option<QName>,
    /// Its own particles in the WSDL's order, without the base's.
    pub particles: Vec<Particle>,
}

impl Complex {
    /// Its own elements, without wildcards.
    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.particles.iter().filter_map(|particle| match particle {
            Particle::Element(element) => Some(element),
            Particle::Any(_) => None,
        })
    }
}

/// A member of a sequence.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Particle {
    /// A declared element.
    Element(Element),
    /// `xsd:any`.
    Any(Occurs),
}

/// An element: of a sequence, or top-level.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Element {
    /// Its local name.
    pub name: String,
    /// What it holds.
    pub ty: ElementType,
    /// How often it may stand there.
    pub occurs: Occurs,
    /// `nillable="true"`: may be there with `xsi:nil`.
    pub nillable: bool,
}

/// How often a particle may stand in its sequence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occurs {
    /// `minOccurs`
    pub min: u32,
    /// `maxOccurs`; none is `unbounded`.
    pub max: Option<u32>,
}

impl Occurs {
    /// Exactly once, XML Schema's default.
    pub const ONCE: Self = Self { min: 1, max: Some(1) };

    /// More than one may stand there.
    pub fn many(self) -> bool {
        self.max.is_none_or(|max| max > 1)
    }
}

/// What an element holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ElementType {
    /// A named type, of the schema or of XML Schema itself.
    Named(QName),
    /// An anonymous complex type.
    Inline(Complex),
    /// The declaration names no type (XML Schema reads that as `anyType`).
    Missing,
}

/// A simple type: a restriction of a text type.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Simple {
    /// The type that it restricts.
    pub base: QName,
    /// Its enumeration values in the WSDL's order; may be empty.
    pub values: Vec<String>,
    /// `xsd:length`
    pub length: Option<u32>,
    /// `xsd:pattern`
    pub pattern: Option<String>,
}

/// A WSDL's service: its operations and where they are bound.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Service {
    /// The WSDL's target namespace.
    pub namespace: String,
    /// `wsdl:service` name.
    pub name: String,
    /// `wsdl:portType` name.
    pub port_type: String,
    /// `wsdl:binding` name.
    pub binding: String,
    /// `wsdl:port` name.
    pub port: String,
    /// The operations by name.
    pub operations: BTreeMap<String, Operation>,
}

/// An operation.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Operation {
    /// The body element of the request.
    pub input: QName,
    /// The body element of the response.
    pub output: QName,
    /// SOAP header elements that a request may carry.
    pub input_headers: Vec<QName>,
    /// SOAP header elements that a response may carry.
    pub output_headers: Vec<QName>,
    /// Declared faults: their element, by the fault's name.
    pub faults: BTreeMap<String, QName>,
}

/// An sObject as described.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Object {
    /// Its API name.
    pub name: String,
    /// The API version that it was described at, where known.
    pub described: Option<Version>,
    /// Described by the Tooling API.
    pub tooling: bool,
    /// The first three characters of its ids; none for objects without ids.
    pub key_prefix: Option<String>,
    /// The boolean attributes that are true.
    pub flags: BTreeSet<ObjectFlag>,
    /// Its fields in the described order.
    pub fields: Vec<Field>,
    /// Relationships of other objects to it, in the described order.
    pub children: Vec<ChildRelationship>,
}

impl Object {
    /// Whether the describe sets this flag.
    pub fn has(&self, flag: ObjectFlag) -> bool {
        self.flags.contains(&flag)
    }

    /// The field of this name, in any letter case, as the service matches them.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name.eq_ignore_ascii_case(name))
    }
}

/// A field as described.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Field {
    /// Its API name.
    pub name: String,
    /// The describe's `type`: `string`, `picklist`, `reference` …
    pub ty: String,
    /// The describe's `soapType`: `xsd:string`, `tns:ID` …
    pub soap_type: String,
    /// The boolean attributes that are true.
    pub props: BTreeSet<Prop>,
    /// Characters; 0 for what is not text.
    pub length: u32,
    /// Bytes; 0 for what is not text.
    pub byte_length: u32,
    /// Digits of an int.
    pub digits: u32,
    /// All digits of a number.
    pub precision: u32,
    /// Digits behind the point.
    pub scale: u32,
    /// The values of a picklist in order.
    pub values: Vec<PicklistValue>,
    /// The objects that a reference may point at.
    pub reference_to: Vec<String>,
    /// The name of the path to the parent.
    pub relationship_name: Option<String>,
    /// 0 for a first master-detail, 1 for a second.
    pub relationship_order: Option<u32>,
    /// The field that an indirect lookup points at.
    pub reference_target_field: Option<String>,
    /// The field that controls a dependent picklist.
    pub controller: Option<String>,
    /// The compound field that this is a component of.
    pub compound: Option<String>,
    /// `plaintextarea`, `richtextarea`, `personname` …
    pub extra_type_info: Option<String>,
    /// The default as JSON text, where it is a constant.
    pub default_value: Option<String>,
}

impl Field {
    /// Whether the describe sets this property.
    pub fn has(&self, prop: Prop) -> bool {
        self.props.contains(&prop)
    }

    /// The service refuses a create without it, as far as a describe tells.
    pub fn required(&self) -> bool {
        self.has(Prop::Createable) && !self.has(Prop::Nillable) && !self.has(Prop::DefaultedOnCreate)
    }
}

/// A value of a picklist.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct PicklistValue {
    /// The API value.
    pub value: String,
    /// May be chosen.
    pub active: bool,
    /// Is chosen where nothing is given.
    pub default: bool,
    /// The controlling values that it goes with: base64 of a bit set.
    pub valid_for: Option<String>,
}

/// A relationship of another object to this one.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct ChildRelationship {
    /// The other object.
    pub object: String,
    /// Its reference field.
    pub field: String,
    /// The name for subqueries; none where there can be none.
    pub relationship_name: Option<String>,
    /// Children go with their parent.
    pub cascade_delete: bool,
    /// A parent with children cannot be deleted.
    pub restricted_delete: bool,
}

/// Declares an enum of boolean describe attributes with their JSON keys.
macro_rules! attributes {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $key:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$doc])* $variant,)* }

        impl $name {
            /// Every one, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The attribute's key in a describe.
            pub fn key(self) -> &'static str {
                match self { $(Self::$variant => $key,)* }
            }
        }

        impl FromStr for $name {
            type Err = ();

            fn from_str(key: &str) -> Result<Self, ()> {
                match key { $($key => Ok(Self::$variant),)* _ => Err(()) }
            }
        }
    };
}

attributes! {
    /// A boolean attribute of an sObject.
    ObjectFlag {
        /// Can be activated.
        Activateable = "activateable",
        /// Has a compact layout.
        CompactLayoutable = "compactLayoutable",
        /// Records can be created.
        Createable = "createable",
        /// A custom object.
        Custom = "custom",
        /// A custom setting.
        CustomSetting = "customSetting",
        /// Its data can be translated.
        DataTranslationEnabled = "dataTranslationEnabled",
        /// Can be cloned with its details.
        DeepCloneable = "deepCloneable",
        /// Records can be deleted.
        Deletable = "deletable",
        /// On its way out.
        DeprecatedAndHidden = "deprecatedAndHidden",
        /// Has feeds.
        FeedEnabled = "feedEnabled",
        /// Other objects are kinds of it.
        HasSubtypes = "hasSubtypes",
        /// Has ids (SOAP only).
        IdEnabled = "idEnabled",
        /// Is an interface.
        IsInterface = "isInterface",
        /// Is a kind of another object.
        IsSubtype = "isSubtype",
        /// Has layouts.
        Layoutable = "layoutable",
        /// Records can be merged.
        Mergeable = "mergeable",
        /// Kept in the list of recent items.
        MruEnabled = "mruEnabled",
        /// Can be queried.
        Queryable = "queryable",
        /// getUpdated and getDeleted work.
        Replicateable = "replicateable",
        /// Records can be retrieved.
        Retrieveable = "retrieveable",
        /// Has a search layout.
        SearchLayoutable = "searchLayoutable",
        /// Can be searched.
        Searchable = "searchable",
        /// Can have triggers.
        Triggerable = "triggerable",
        /// Deleted records can be restored.
        Undeletable = "undeletable",
        /// Records can be updated.
        Updateable = "updateable",
    }
}

attributes! {
    /// A boolean attribute of a field.
    Prop {
        /// May be aggregated.
        Aggregatable = "aggregatable",
        /// Holds a prediction.
        AiPredictionField = "aiPredictionField",
        /// Numbered by the service.
        AutoNumber = "autoNumber",
        /// A formula.
        Calculated = "calculated",
        /// Master-detail.
        CascadeDelete = "cascadeDelete",
        /// Unique or external id, letter case counts.
        CaseSensitive = "caseSensitive",
        /// May be set on create.
        Createable = "createable",
        /// A custom field.
        Custom = "custom",
        /// Its data can be translated (SOAP only).
        DataTranslationEnabled = "dataTranslationEnabled",
        /// The service supplies a value.
        DefaultedOnCreate = "defaultedOnCreate",
        /// Depends on a controlling field.
        DependentPicklist = "dependentPicklist",
        /// On its way out.
        DeprecatedAndHidden = "deprecatedAndHidden",
        /// Shown in decimal notation.
        DisplayLocationInDecimal = "displayLocationInDecimal",
        /// Encrypted at rest.
        Encrypted = "encrypted",
        /// An external id.
        ExternalId = "externalId",
        /// May stand in WHERE.
        Filterable = "filterable",
        /// An empty number counts as 0.
        FormulaTreatNullNumberAsZero = "formulaTreatNullNumberAsZero",
        /// May stand in GROUP BY.
        Groupable = "groupable",
        /// Holds more than the usual digits.
        HighScaleNumber = "highScaleNumber",
        /// Holds HTML.
        HtmlFormatted = "htmlFormatted",
        /// Identifies a record in an upsert.
        IdLookup = "idLookup",
        /// The object's name field.
        NameField = "nameField",
        /// Points at a Name.
        NamePointing = "namePointing",
        /// May be null.
        Nillable = "nillable",
        /// Access can be granted by profile.
        Permissionable = "permissionable",
        /// May point at several objects.
        PolymorphicForeignKey = "polymorphicForeignKey",
        /// DISTANCE works.
        QueryByDistance = "queryByDistance",
        /// The parent cannot be deleted.
        RestrictedDelete = "restrictedDelete",
        /// Only the listed values.
        RestrictedPicklist = "restrictedPicklist",
        /// Search may filter by it first.
        SearchPrefilterable = "searchPrefilterable",
        /// May stand in ORDER BY.
        Sortable = "sortable",
        /// No two records share a value.
        Unique = "unique",
        /// May be set on update.
        Updateable = "updateable",
        /// Writing needs read access to the master only.
        WriteRequiresMasterRead = "writeRequiresMasterRead",
    }
}
