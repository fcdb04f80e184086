//! What a describe says, as far as programs ask it; the others are kept in `extra`.
//!
//! Tables as those of generated types, so that the drivers of both wires read them.

use crate::record::{Extra, List};
use crate::value::Id;
use crate::{Property, object::FieldInfo};

static API: crate::Api = crate::Api { namespace: "urn:partner.soap.sforce.com", version: None };

macro_rules! described {
    ($(#[$doc:meta])* $type:ident: $name:literal;
        $($(#[$field_doc:meta])* $kind:ident $(($of:ident))? $field:ident: $holds:ty = $api_name:literal,)*
    ) => {
        $(#[$doc])*
        #[derive(Default)]
        #[non_exhaustive]
        pub struct $type {
            $($(#[$field_doc])* pub $field: $holds,)*
            /// What else came, by the service's own names.
            pub extra: Extra,
        }

        crate::record! { $type: $name in API, base None, subtypes [], object None;
            $(opt $kind $(($of))? $field $api_name,)*
        }
    };
}

described! {
    /// What the service says about all objects of an org.
    GlobalDescribe: "DescribeGlobalResult";
    /// `UTF-8`
    Text encoding: Option<String> = "encoding",
    /// So many records may be written in one request.
    Int max_batch_size: Option<i32> = "maxBatchSize",
    /// The objects.
    List(ObjectSummary) objects: List<ObjectSummary> = "sobjects",
}

/// Declares what is said about an object, in the list of all and alone.
macro_rules! object {
    ($(#[$doc:meta])* $type:ident: $name:literal; $($more:tt)*) => {
        described! {
            $(#[$doc])*
            $type: $name;
            /// Its API name.
            Text name: Option<String> = "name",
            /// Its name for people.
            Text label: Option<String> = "label",
            /// The same for several.
            Text label_plural: Option<String> = "labelPlural",
            /// The first three characters of its ids.
            Text key_prefix: Option<String> = "keyPrefix",
            /// The org made it.
            Flag custom: Option<bool> = "custom",
            /// It is a custom setting.
            Flag custom_setting: Option<bool> = "customSetting",
            /// Records can be created.
            Flag createable: Option<bool> = "createable",
            /// Records can be changed.
            Flag updateable: Option<bool> = "updateable",
            /// Records can be deleted.
            Flag deletable: Option<bool> = "deletable",
            /// Deleted records can be restored.
            Flag undeletable: Option<bool> = "undeletable",
            /// Records can be queried.
            Flag queryable: Option<bool> = "queryable",
            /// Records can be read by id.
            Flag retrieveable: Option<bool> = "retrieveable",
            /// Records can be searched.
            Flag searchable: Option<bool> = "searchable",
            /// Records can be merged.
            Flag mergeable: Option<bool> = "mergeable",
            /// getUpdated and getDeleted know its records.
            Flag replicateable: Option<bool> = "replicateable",
            /// Triggers can be written for it.
            Flag triggerable: Option<bool> = "triggerable",
            $($more)*
        }
    };
}

object! {
    /// What the service says about an object in the list of all.
    ObjectSummary: "DescribeGlobalSObjectResult";
}

object! {
    /// What the service says about an object.
    Describe: "DescribeSObjectResult";
    /// Its fields.
    List(FieldDescribe) fields: List<FieldDescribe> = "fields",
    /// Relationships of other objects to it.
    List(ChildRelationship) child_relationships: List<ChildRelationship> = "childRelationships",
    /// Its record types.
    List(RecordTypeInfo) record_types: List<RecordTypeInfo> = "recordTypeInfos",
}

described! {
    /// What the service says about a field.
    FieldDescribe: "Field";
    /// Its API name.
    Text name: Option<String> = "name",
    /// Its name for people.
    Text label: Option<String> = "label",
    /// Its type: `string`, `picklist`, `reference` …
    Text ty: Option<String> = "type",
    /// How SOAP writes it: `xsd:string`, `tns:ID` …
    Text soap_type: Option<String> = "soapType",
    /// More about its type: `plaintextarea`, `richtextarea` …
    Text extra_type_info: Option<String> = "extraTypeInfo",
    /// Characters of a text.
    Int length: Option<i32> = "length",
    /// Bytes of a text.
    Int byte_length: Option<i32> = "byteLength",
    /// Digits of an integer.
    Int digits: Option<i32> = "digits",
    /// Digits of a number in all.
    Int precision: Option<i32> = "precision",
    /// Digits behind the point.
    Int scale: Option<i32> = "scale",
    /// It may be aggregated.
    Flag aggregatable: Option<bool> = "aggregatable",
    /// The service counts it.
    Flag auto_number: Option<bool> = "autoNumber",
    /// It is a formula.
    Flag calculated: Option<bool> = "calculated",
    /// Its values differ in letter case.
    Flag case_sensitive: Option<bool> = "caseSensitive",
    /// It may be set on create.
    Flag createable: Option<bool> = "createable",
    /// The org made it.
    Flag custom: Option<bool> = "custom",
    /// The service sets it on create if nobody else does.
    Flag defaulted_on_create: Option<bool> = "defaultedOnCreate",
    /// Its values depend on another picklist.
    Flag dependent_picklist: Option<bool> = "dependentPicklist",
    /// It is encrypted where it lies.
    Flag encrypted: Option<bool> = "encrypted",
    /// It identifies records of another system.
    Flag external_id: Option<bool> = "externalId",
    /// It may stand in WHERE.
    Flag filterable: Option<bool> = "filterable",
    /// It may stand in GROUP BY.
    Flag groupable: Option<bool> = "groupable",
    /// It may identify records in an upsert.
    Flag id_lookup: Option<bool> = "idLookup",
    /// It is the record's name.
    Flag name_field: Option<bool> = "nameField",
    /// It may point at several objects.
    Flag name_pointing: Option<bool> = "namePointing",
    /// It may be null.
    Flag nillable: Option<bool> = "nillable",
    /// Only listed values are taken.
    Flag restricted_picklist: Option<bool> = "restrictedPicklist",
    /// It may stand in ORDER BY.
    Flag sortable: Option<bool> = "sortable",
    /// No two records have the same.
    Flag unique: Option<bool> = "unique",
    /// It may be changed.
    Flag updateable: Option<bool> = "updateable",
    /// The formula.
    Text calculated_formula: Option<String> = "calculatedFormula",
    /// The formula of its default.
    Text default_value_formula: Option<String> = "defaultValueFormula",
    /// The field that its values depend on.
    Text controller_name: Option<String> = "controllerName",
    /// The compound field that it is a part of.
    Text compound_field_name: Option<String> = "compoundFieldName",
    /// The objects that it points at.
    Texts reference_to: Vec<String> = "referenceTo",
    /// The name of the path to the parent.
    Text relationship_name: Option<String> = "relationshipName",
    /// Its values.
    List(PicklistEntry) picklist_values: List<PicklistEntry> = "picklistValues",
}

described! {
    /// A value of a picklist.
    PicklistEntry: "PicklistEntry";
    /// It may be chosen.
    Flag active: Option<bool> = "active",
    /// It is chosen if nothing else is.
    Flag default_value: Option<bool> = "defaultValue",
    /// Its name for people.
    Text label: Option<String> = "label",
    /// Its name.
    Text value: Option<String> = "value",
    /// For which values of the controlling field it is valid: base64 of a row of bits.
    /// See [`is_valid_for`](Self::is_valid_for).
    Text valid_for: Option<String> = "validFor",
}

described! {
    /// A relationship of another object to this one.
    ChildRelationship: "ChildRelationship";
    /// The other object.
    Text child_object: Option<String> = "childSObject",
    /// Its reference field.
    Text field: Option<String> = "field",
    /// The name for subqueries; none where there can be no subquery.
    Text relationship_name: Option<String> = "relationshipName",
    /// The children are deleted with their parent.
    Flag cascade_delete: Option<bool> = "cascadeDelete",
    /// A parent with children cannot be deleted.
    Flag restricted_delete: Option<bool> = "restrictedDelete",
}

described! {
    /// A record type.
    RecordTypeInfo: "RecordTypeInfo";
    /// Its name for people.
    Text name: Option<String> = "name",
    /// Its API name.
    Text developer_name: Option<String> = "developerName",
    /// Its id.
    Id record_type_id: Option<Id> = "recordTypeId",
    /// It is in use.
    Flag active: Option<bool> = "active",
    /// The user may choose it.
    Flag available: Option<bool> = "available",
    /// It is the user's default.
    Flag default: Option<bool> = "defaultRecordTypeMapping",
    /// It is the one that every object has.
    Flag master: Option<bool> = "master",
}

impl Describe {
    /// The field of this name, in any letter case.
    pub fn field(&self, name: &str) -> Option<&FieldDescribe> {
        let named =
            |field: &&FieldDescribe| field.name.as_deref().is_some_and(|it| it.eq_ignore_ascii_case(name));
        self.fields.iter().find(named)
    }
}

impl FieldDescribe {
    /// Whether it has a property, by the word that documentation prints.
    pub fn has(&self, property: Property) -> bool {
        let flag = match property {
            Property::Aggregate => self.aggregatable,
            Property::Autonumber => self.auto_number,
            Property::Calculated => self.calculated,
            Property::CaseSensitive => self.case_sensitive,
            Property::Create => self.createable,
            Property::DefaultedOnCreate => self.defaulted_on_create,
            Property::DependentPicklist => self.dependent_picklist,
            Property::Encrypted => self.encrypted,
            Property::ExternalId => self.external_id,
            Property::Filter => self.filterable,
            Property::Group => self.groupable,
            Property::IdLookup => self.id_lookup,
            Property::NameField => self.name_field,
            Property::NamePointing => self.name_pointing,
            Property::Nillable => self.nillable,
            Property::RestrictedPicklist => self.restricted_picklist,
            Property::Sort => self.sortable,
            Property::Unique => self.unique,
            Property::Update => self.updateable,
        };
        flag == Some(true)
    }

    /// Whether it differs from what bindings know of it, in its type or a property: a
    /// sign that they are to be generated again.
    pub fn differs_from(&self, known: &FieldInfo) -> bool {
        self.ty.as_deref() != Some(known.ty)
            || Property::ALL.iter().any(|property| self.has(*property) != known.has(*property))
    }
}

impl PicklistEntry {
    /// Whether it may be chosen together with the value at this place among the
    /// controlling field's; a checkbox has false at 0 and true at 1. Always, if it
    /// depends on nothing.
    pub fn is_valid_for(&self, place: usize) -> bool {
        let Some(bits) = self.valid_for.as_deref().filter(|text| !text.is_empty()) else {
            return true;
        };
        let bits = crate::Blob::from_base64(bits).ok();
        let byte = bits.as_ref().and_then(crate::Blob::bytes).and_then(|bytes| bytes.get(place / 8));
        byte.is_some_and(|byte| byte & (0x80 >> (place % 8)) != 0)
    }
}
