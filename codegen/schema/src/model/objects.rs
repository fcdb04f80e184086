//! What describes say: sObjects, their fields, and how they relate.

use super::Version;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

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
    /// No describe says what its records allow: a WSDL declares it, and that is all.
    pub assumed: bool,
    /// The boolean attributes that are true.
    pub flags: BTreeSet<ObjectFlag>,
    /// The attributes that are text.
    pub texts: BTreeMap<ObjectText, String>,
    /// The scopes that a query may have (`mine`, `team`), in the described order.
    pub scopes: Vec<String>,
    /// Its layouts that have a name, in the described order.
    pub named_layouts: Vec<String>,
    /// Its record types in the described order.
    pub record_types: Vec<RecordType>,
    /// Its fields in the described order.
    pub fields: Vec<Field>,
    /// Relationships of other objects to it, in the described order.
    pub children: Vec<ChildRelationship>,
}

impl Object {
    /// Whether the describe sets this flag. Without a describe every call is taken to be
    /// possible: better that the service refuses it than that nobody can try.
    pub fn has(&self, flag: ObjectFlag) -> bool {
        self.flags.contains(&flag) || (self.assumed && ObjectFlag::ASSUMED.contains(&flag))
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
    pub ty: FieldType,
    /// The describe's `soapType`: `xsd:string`, `tns:ID` …
    pub soap_type: String,
    /// No describe says its properties: a WSDL declares it, and that is all.
    pub assumed: bool,
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
    /// The attributes that are text and that generated code has no use for.
    pub texts: BTreeMap<FieldText, String>,
    /// The filter of a lookup.
    pub filtered_lookup: Option<FilteredLookup>,
}

impl Field {
    /// Whether the describe sets this property. Without a describe a field is taken to have
    /// every property that decides about calls, as far as its type can have it: better that
    /// the service refuses a call than that nobody can try.
    pub fn has(&self, prop: Prop) -> bool {
        self.props.contains(&prop) || (self.assumed && self.may_have(prop))
    }

    /// Whether a field of this type can have a property that decides about calls.
    fn may_have(&self, prop: Prop) -> bool {
        match prop {
            Prop::Createable | Prop::Updateable => {
                !matches!(self.ty, FieldType::Id | FieldType::Address | FieldType::Location)
                    && !self.is_kept_by_the_service()
            }
            Prop::Nillable => self.ty != FieldType::Id && self.ty != FieldType::Boolean,
            Prop::Filterable | Prop::Sortable | Prop::Groupable | Prop::Aggregatable => {
                self.ty != FieldType::Base64
            }
            Prop::ExternalId => matches!(
                self.ty,
                FieldType::Id | FieldType::String | FieldType::Email | FieldType::Double | FieldType::Int
            ),
            _ => false,
        }
    }

    /// One of the fields that every record has and no caller sets.
    fn is_kept_by_the_service(&self) -> bool {
        ["CreatedById", "CreatedDate", "IsDeleted", "LastModifiedById", "LastModifiedDate", "SystemModstamp"]
            .contains(&self.name.as_str())
    }

    /// The service refuses a create without it, as far as a describe tells.
    pub fn required(&self) -> bool {
        self.has(Prop::Createable) && !self.has(Prop::Nillable) && !self.has(Prop::DefaultedOnCreate)
    }
}

macro_rules! field_types {
    ($($(#[$doc:meta])* $variant:ident = $word:literal,)*) => {
        /// The type of a field, as a describe calls it.
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum FieldType {
            $($(#[$doc])* $variant,)*
            /// One that is newer than this library.
            Other(String),
        }

        impl FieldType {
            /// The word for it in a describe.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $word,)*
                    Self::Other(word) => word,
                }
            }
        }

        impl From<&str> for FieldType {
            fn from(word: &str) -> Self {
                match word {
                    $($word => Self::$variant,)*
                    other => Self::Other(other.to_owned()),
                }
            }
        }
    };
}

field_types! {
    /// An id of the record itself.
    Id = "id",
    /// The id of another record.
    Reference = "reference",
    /// Text.
    #[default]
    String = "string",
    /// One of some values.
    Picklist = "picklist",
    /// Some of some values.
    Multipicklist = "multipicklist",
    /// One of some values, or another.
    Combobox = "combobox",
    /// Text of several lines.
    Textarea = "textarea",
    /// A telephone number.
    Phone = "phone",
    /// An address of the web.
    Url = "url",
    /// A mail address.
    Email = "email",
    /// Text that only some may read.
    EncryptedString = "encryptedstring",
    /// A category of articles.
    DataCategoryGroupReference = "datacategorygroupreference",
    /// Yes or no.
    Boolean = "boolean",
    /// An integer of 32 bits.
    Int = "int",
    /// An integer of 64 bits.
    Long = "long",
    /// A number.
    Double = "double",
    /// An amount of money.
    Currency = "currency",
    /// A percentage.
    Percent = "percent",
    /// A day.
    Date = "date",
    /// An instant.
    DateTime = "datetime",
    /// A time of day.
    Time = "time",
    /// Bytes.
    Base64 = "base64",
    /// Bits.
    Byte = "byte",
    /// A value of one of the simple types.
    AnyType = "anyType",
    /// A street address.
    Address = "address",
    /// A place on the earth.
    Location = "location",
    /// JSON text.
    Json = "json",
    /// A structure of the Tooling API.
    ComplexValue = "complexvalue",
}

impl fmt::Display for FieldType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
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
    /// The other object; empty where only a WSDL is known, which does not say.
    pub object: String,
    /// Its reference field; empty likewise.
    pub field: String,
    /// The name for subqueries; none where there can be none.
    pub relationship_name: Option<String>,
    /// Children go with their parent.
    pub cascade_delete: bool,
    /// A parent with children cannot be deleted.
    pub restricted_delete: bool,
    /// On its way out.
    pub deprecated_and_hidden: bool,
    /// The lists of ids that stand for it on the parent: `JunctionIdList` fields.
    pub junction_id_list_names: Vec<String>,
    /// The objects that it joins the parent with.
    pub junction_reference_to: Vec<String>,
}

/// A record type of an object.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[allow(clippy::struct_excessive_bools)] // they are the describe's own
pub struct RecordType {
    /// Its developer name; before 43.0 describes have its label only.
    pub name: String,
    /// Its id.
    pub id: Option<String>,
    /// It is in use.
    pub active: bool,
    /// The describing user may choose it.
    pub available: bool,
    /// The describing user's records get it.
    pub default: bool,
    /// It stands for having none.
    pub master: bool,
}

/// The filter of a lookup, as far as a describe says it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct FilteredLookup {
    /// The fields that it depends on.
    pub controlling_fields: Vec<String>,
    /// It depends on the record that looks up.
    pub dependent: bool,
    /// A caller may ignore it.
    pub optional: bool,
}

/// Declares an enum of describe attributes with their JSON keys.
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

attributes! {
    /// An attribute of an sObject that is text.
    ObjectText {
        /// The object that it belongs to (a feed, a history, a share).
        AssociateEntityType = "associateEntityType",
        /// The parent of that object.
        AssociateParentEntity = "associateParentEntity",
        /// The object that stands for an interface where none is named.
        DefaultImplementation = "defaultImplementation",
        /// The objects that extend it.
        ExtendedBy = "extendedBy",
        /// The interfaces that it extends.
        ExtendsInterfaces = "extendsInterfaces",
        /// The objects that implement it.
        ImplementedBy = "implementedBy",
        /// The interfaces that it implements.
        ImplementsInterfaces = "implementsInterfaces",
        /// The field that says which network a record belongs to.
        NetworkScopeFieldName = "networkScopeFieldName",
    }
}

attributes! {
    /// An attribute of a field that is text.
    FieldText {
        /// Its formula.
        CalculatedFormula = "calculatedFormula",
        /// The formula of its default.
        DefaultValueFormula = "defaultValueFormula",
        /// What stands in place of encrypted characters.
        Mask = "mask",
        /// Which characters of it are shown.
        MaskType = "maskType",
    }
}

impl ObjectFlag {
    /// What is taken to be possible where no describe says so.
    const ASSUMED: [Self; 7] = [
        Self::Createable,
        Self::Deletable,
        Self::Queryable,
        Self::Retrieveable,
        Self::Searchable,
        Self::Undeletable,
        Self::Updateable,
    ];
}
