//! What `CustomObject` and `CustomField` components mean for the org's schema:
//! the objects and fields that describe, DML and SOQL then see.

use std::sync::Arc;

use sforce_schema::{ChildRelationship, Field, FieldType, Object, ObjectFlag, PicklistValue, Prop};

use super::components::{Component, Components, leaf};
use super::save;
use crate::catalog::{Catalog, label};
use crate::labels::Labels;
use crate::refusal::Refusal;
use crate::xml::Element;

/// Ends of the names of objects that can be made.
const OBJECT_ENDS: [&str; 6] = ["__c", "__mdt", "__e", "__b", "__x", "__kav"];

/// Refuses a name that an object or field cannot have.
pub(super) fn check_name(kind: &str, full_name: &str) -> Result<(), Refusal> {
    let name = match kind {
        "CustomObject" => full_name,
        "CustomField" => full_name.rsplit('.').next().unwrap_or_default(),
        _ => return Ok(()),
    };
    let stem = OBJECT_ENDS.iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name);
    let fits = stem.starts_with(|first: char| first.is_ascii_alphabetic())
        && stem.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        && !stem.ends_with('_');
    if fits {
        return Ok(());
    }
    let message = format!(
        "{name}: the API name can only contain letters, digits and single underscores, must begin with a letter and \
         must not end with an underscore"
    );
    Err(Refusal::new("INVALID_FIELD", message).about("fullName"))
}

/// Refuses a specification that no object or field can be made of.
pub(super) fn check(kind: &str, full_name: &str, element: &Element) -> Result<(), Refusal> {
    check_name(kind, full_name)?;
    if kind == "CustomField" && full_name.ends_with("__c") {
        field(full_name, element, &|_| None)?;
    }
    Ok(())
}

/// Refuses a new object or field whose name says that it is no custom one.
pub(super) fn check_new(kind: &str, full_name: &str) -> Result<(), Refusal> {
    let custom = match kind {
        "CustomObject" => OBJECT_ENDS.iter().any(|end| full_name.ends_with(end)),
        "CustomField" => full_name.ends_with("__c"),
        _ => true,
    };
    if custom {
        return Ok(());
    }
    let message = format!("the full name of a custom object or field ends with __c: {full_name}");
    Err(Refusal::new("FIELD_INTEGRITY_EXCEPTION", message).about("fullName"))
}

/// Refuses a new object without what every object of its kind has.
pub(super) fn check_whole(kind: &str, full_name: &str, element: &Element) -> Result<(), Refusal> {
    let needed: &[&str] = match kind {
        "CustomObject" if full_name.ends_with("__mdt") || full_name.ends_with("__e") => {
            &["label", "pluralLabel"]
        }
        // Custom settings have neither a name field nor rows to share.
        "CustomObject" if element.child("customSettingsType").is_some() => &["label"],
        "CustomObject" if full_name.ends_with("__c") => {
            &["deploymentStatus", "label", "nameField", "pluralLabel", "sharingModel"]
        }
        _ => return Ok(()),
    };
    let given = |name: &str| {
        element
            .child(name)
            .is_some_and(|it| !it.nil && (!it.children.is_empty() || !it.text.trim().is_empty()))
    };
    let missing: Vec<String> =
        needed.iter().filter(|name| !given(name)).map(|name| (*name).to_owned()).collect();
    if missing.is_empty() { Ok(()) } else { Err(save::missing(missing)) }
}

/// An object or field that the org's schema brought along, as a component.
pub(super) fn standing(catalog: &Catalog, kind: &str, name: &str) -> Option<Component> {
    let (object, field) = name.split_once('.').map_or((name, None), |(object, field)| (object, Some(field)));
    let object = catalog.base(object)?;
    let mut element = match field {
        None => {
            let mut element = save::bare(kind, &object.name);
            element.children.push(leaf("label", &label(&object.name)));
            element
        }
        Some(field) => {
            let field = object.field(field)?;
            let mut element = save::bare(kind, &format!("{}.{}", object.name, field.name));
            element.children.push(leaf("label", &label(&field.name)));
            element
        }
    };
    kind.clone_into(&mut element.name);
    let full_name = element.text_of("fullName")?.to_owned();
    // They were there before anybody came.
    let id = "000000000000000AAA".to_owned();
    Some(Component { kind: kind.to_owned(), full_name, id, created: 0, modified: 0, element })
}

/// All objects of the org: those of its schema, and what components make of them.
pub(crate) fn remade(components: &Components, catalog: &Catalog) -> Vec<Arc<Object>> {
    let mut objects: Vec<Arc<Object>> = catalog
        .shared_bases()
        .filter(|object| !components.is_gone("CustomObject", &object.name))
        .cloned()
        .collect();
    for object in &mut objects {
        let gone =
            |field: &Field| components.is_gone("CustomField", &format!("{}.{}", object.name, field.name));
        if components.any_gone() && object.fields.iter().any(gone) {
            let kept = object.fields.iter().filter(|field| !gone(field)).cloned().collect();
            Arc::make_mut(object).fields = kept;
        }
    }
    for component in components.of_kind("CustomObject") {
        if catalog
            .base(&component.full_name)
            .is_none_or(|base| components.is_gone("CustomObject", &base.name))
        {
            let prefix = components.object_prefix(&component.full_name);
            objects.push(Arc::new(object(&component.full_name, &component.element, prefix)));
        }
    }
    let set = |name: &str| {
        let set = components.get("GlobalValueSet", name)?;
        Some(set.element.all("customValue").filter_map(value).collect())
    };
    let mut relationships = Vec::new();
    for component in components.of_kind("CustomField") {
        let Some((of, _)) = component.full_name.split_once('.') else { continue };
        let Some(object) = objects.iter_mut().find(|object| object.name.eq_ignore_ascii_case(of)) else {
            continue;
        };
        let Ok(mut fields) = field(&component.full_name, &component.element, &set) else { continue };
        let Some(first) = fields.first() else { continue };
        let object = Arc::make_mut(object);
        if let (Some(relationship), Some(to)) =
            (component.element.text_of("relationshipName"), first.reference_to.first())
        {
            let child = ChildRelationship {
                object: object.name.clone(),
                field: first.name.clone(),
                relationship_name: Some(format!("{relationship}__r")),
                cascade_delete: first.has(Prop::CascadeDelete),
                restricted_delete: first.has(Prop::RestrictedDelete),
                ..ChildRelationship::default()
            };
            relationships.push((to.clone(), child));
        }
        // A detail belongs to whom its master belongs to.
        if first.has(Prop::CascadeDelete) {
            object.fields.retain(|field| field.name != "OwnerId");
        }
        for made in fields.drain(..) {
            match object.fields.iter_mut().find(|field| field.name.eq_ignore_ascii_case(&made.name)) {
                Some(there) => *there = made,
                None => object.fields.push(made),
            }
        }
    }
    for (to, child) in relationships {
        if let Some(object) = objects.iter_mut().find(|object| object.name.eq_ignore_ascii_case(&to)) {
            Arc::make_mut(object).children.push(child);
        }
    }
    objects
}

/// What the components call objects, fields and picklist values.
pub(crate) fn labels(components: &Components) -> Labels {
    let mut labels = Labels::default();
    for object in components.of_kind("CustomObject") {
        let element = &object.element;
        labels.name_object(&object.full_name, element.text_of("label"), element.text_of("pluralLabel"));
        let name = element.child("nameField").and_then(|name| name.text_of("label"));
        labels.name_field(&format!("{}.Name", object.full_name), name);
    }
    for field in components.of_kind("CustomField") {
        labels.name_field(&field.full_name, field.element.text_of("label"));
        let set = field.element.child("valueSet");
        let shared = set.and_then(|set| components.get("GlobalValueSet", set.text_of("valueSetName")?));
        let own = set.and_then(|set| set.child("valueSetDefinition"));
        let values = own.into_iter().flat_map(|own| own.all("value"));
        let values = values.chain(shared.into_iter().flat_map(|set| set.element.all("customValue")));
        for value in values {
            if let Some(name) = value.text_of("fullName") {
                labels.name_value(&field.full_name, name, value.text_of("label"));
            }
        }
    }
    labels
}

/// The object of a `CustomObject`, without its custom fields.
fn object(name: &str, element: &Element, prefix: Option<String>) -> Object {
    use ObjectFlag::{
        Createable, Custom, CustomSetting, Deletable, FeedEnabled, Layoutable, Queryable, Replicateable,
        Retrieveable, SearchLayoutable, Searchable, Triggerable, Undeletable, Updateable,
    };
    let mut flags = vec![Custom, Queryable, Retrieveable];
    if name.ends_with("__e") {
        flags = vec![Custom, Createable];
    } else if !name.ends_with("__mdt") {
        flags.extend([
            Createable,
            Deletable,
            Layoutable,
            Replicateable,
            SearchLayoutable,
            Triggerable,
            Undeletable,
            Updateable,
        ]);
        if element.text_of("enableSearch") != Some("false") {
            flags.push(Searchable);
        }
        if element.text_of("enableFeeds") == Some("true") {
            flags.push(FeedEnabled);
        }
    }
    if element.child("customSettingsType").is_some() {
        flags.push(CustomSetting);
    }
    let mut fields = vec![system("Id", "id", "tns:ID", 18, &[Prop::IdLookup])];
    if element.text_of("sharingModel") != Some("ControlledByParent") && !name.ends_with("__mdt") {
        let mut owner = system("OwnerId", "reference", "tns:ID", 18, &[Prop::Createable, Prop::Updateable]);
        owner.reference_to = vec!["Group".into(), "User".into()];
        owner.relationship_name = Some("Owner".into());
        owner.props.insert(Prop::PolymorphicForeignKey);
        fields.push(owner);
    }
    fields.push(system("IsDeleted", "boolean", "xsd:boolean", 0, &[]));
    fields.push(name_field(element.child("nameField")));
    for (field, ty, soap) in
        [("CreatedDate", "datetime", "xsd:dateTime"), ("CreatedById", "reference", "tns:ID")]
    {
        fields.push(person(system(field, ty, soap, 0, &[])));
    }
    for (field, ty, soap) in
        [("LastModifiedDate", "datetime", "xsd:dateTime"), ("LastModifiedById", "reference", "tns:ID")]
    {
        fields.push(person(system(field, ty, soap, 0, &[])));
    }
    fields.push(system("SystemModstamp", "datetime", "xsd:dateTime", 0, &[]));
    Object {
        name: name.to_owned(),
        key_prefix: prefix,
        flags: flags.into_iter().collect(),
        fields,
        ..Object::default()
    }
}

fn system(name: &str, ty: &str, soap_type: &str, length: u32, props: &[Prop]) -> Field {
    let mut field = Field {
        name: name.into(),
        ty: ty.into(),
        soap_type: soap_type.into(),
        length,
        byte_length: length,
        props: [Prop::Filterable, Prop::Sortable, Prop::DefaultedOnCreate].into(),
        ..Field::default()
    };
    if ty != "datetime" {
        field.props.insert(Prop::Groupable);
    }
    field.props.extend(props.iter().copied());
    field
}

/// `CreatedById` and its like point at users.
fn person(mut field: Field) -> Field {
    if let Some(role) = field.name.strip_suffix("Id").filter(|_| field.ty == FieldType::Reference) {
        field.relationship_name = Some(role.to_owned());
        field.reference_to = vec!["User".into()];
        field.length = 18;
        field.byte_length = 18;
    }
    field
}

/// Name: text, or numbered by the service.
fn name_field(element: Option<&Element>) -> Field {
    let mut field =
        system("Name", "string", "xsd:string", 80, &[Prop::NameField, Prop::IdLookup, Prop::Nillable]);
    field.byte_length = 240;
    if element.and_then(|it| it.text_of("type")) == Some("AutoNumber") {
        field.props.extend([Prop::AutoNumber]);
        field.props.remove(&Prop::Nillable);
    } else {
        field.props.extend([Prop::Createable, Prop::Updateable, Prop::Aggregatable]);
    }
    field
}

/// The values of a `GlobalValueSet` by name.
type Sets<'a> = &'a dyn Fn(&str) -> Option<Vec<PicklistValue>>;

/// The fields that a `CustomField` makes: one, and the parts of a location.
pub(super) fn field(full_name: &str, element: &Element, sets: Sets<'_>) -> Result<Vec<Field>, Refusal> {
    let name = full_name.rsplit('.').next().unwrap_or(full_name);
    let spec = Spec { element };
    let ty = spec.text("type").ok_or_else(|| save::missing(vec!["type".to_owned()]))?;
    let (kind, soap, usable) = described_as(ty);
    let mut made = Field {
        name: name.to_owned(),
        ty: kind.into(),
        soap_type: soap.to_owned(),
        props: [Prop::Custom].into(),
        ..Field::default()
    };
    for (letter, prop) in [('F', Prop::Filterable), ('S', Prop::Sortable), ('G', Prop::Groupable)] {
        if usable.contains(letter) {
            made.props.insert(prop);
        }
    }
    if !matches!(kind, "boolean" | "location" | "textarea" | "multipicklist") {
        made.props.insert(Prop::Aggregatable);
    }
    spec.sizes(ty, &mut made)?;
    spec.properties(ty, &mut made);
    if kind.ends_with("picklist") {
        let (values, restricted) = picklist(element, sets);
        made.values = values;
        if restricted {
            made.props.insert(Prop::RestrictedPicklist);
        }
    }
    let mut fields = vec![made];
    if ty == "Location" {
        let stem = name.strip_suffix("__c").unwrap_or(name);
        for part in ["Latitude", "Longitude"] {
            let mut part = Field {
                name: format!("{stem}__{part}__s"),
                ty: FieldType::Double,
                soap_type: "xsd:double".into(),
                precision: 18,
                scale: spec.number("scale").unwrap_or(15),
                compound: Some(name.to_owned()),
                ..fields[0].clone()
            };
            part.props.extend([Prop::Createable, Prop::Updateable]);
            fields.push(part);
        }
    }
    Ok(fields)
}

/// Describe's `type` and `soapType` of a `FieldType`, and whether it can be
/// filtered, sorted and grouped.
fn described_as(ty: &str) -> (&'static str, &'static str, &'static str) {
    match ty {
        "Checkbox" => ("boolean", "xsd:boolean", "FSG"),
        "Currency" => ("currency", "xsd:double", "FS"),
        "Date" => ("date", "xsd:date", "FSG"),
        "DateTime" => ("datetime", "xsd:dateTime", "FS"),
        "Time" => ("time", "xsd:time", "FS"),
        "Email" => ("email", "xsd:string", "FSG"),
        "EncryptedText" => ("encryptedstring", "xsd:string", ""),
        "Number" | "Summary" => ("double", "xsd:double", "FS"),
        "Percent" => ("percent", "xsd:double", "FS"),
        "Phone" => ("phone", "xsd:string", "FSG"),
        "Picklist" => ("picklist", "xsd:string", "FSG"),
        "MultiselectPicklist" => ("multipicklist", "xsd:string", "F"),
        "TextArea" => ("textarea", "xsd:string", "FSG"),
        "LongTextArea" | "Html" => ("textarea", "xsd:string", ""),
        "Url" => ("url", "xsd:string", "FSG"),
        "Location" => ("location", "urn:location", "FS"),
        "Lookup"
        | "MasterDetail"
        | "Hierarchy"
        | "ExternalLookup"
        | "IndirectLookup"
        | "MetadataRelationship" => ("reference", "tns:ID", "FSG"),
        _ => ("string", "xsd:string", "FSG"),
    }
}

/// The elements of a `CustomField`.
struct Spec<'a> {
    element: &'a Element,
}

impl<'a> Spec<'a> {
    fn text(&self, of: &str) -> Option<&'a str> {
        self.element.text_of(of).filter(|text| !text.is_empty())
    }

    fn number(&self, of: &str) -> Option<u32> {
        self.text(of).and_then(|text| text.parse().ok())
    }

    fn flag(&self, of: &str) -> bool {
        self.text(of).is_some_and(|text| text == "true" || text == "1")
    }

    /// Lengths, digits and targets; refuses a type without what it needs.
    fn sizes(&self, ty: &str, made: &mut Field) -> Result<(), Refusal> {
        let needs = |what: &str| {
            let message = format!("Must specify '{what}' for a CustomField of type {ty}");
            Refusal::new("FIELD_INTEGRITY_EXCEPTION", message).about(what)
        };
        let formula = self.text("formula").is_some();
        match ty {
            "Text" if formula => {}
            "Text" | "LongTextArea" | "Html" | "EncryptedText" => {
                made.length = self.number("length").ok_or_else(|| needs("length"))?;
            }
            "TextArea" | "Picklist" | "Url" => made.length = 255,
            "MultiselectPicklist" => made.length = 4099,
            "Email" => made.length = 80,
            "Phone" => made.length = 40,
            "AutoNumber" => made.length = 30,
            "Number" | "Currency" | "Percent" if !formula => {
                made.precision = self.number("precision").ok_or_else(|| needs("precision"))?;
                made.scale = self.number("scale").ok_or_else(|| needs("scale"))?;
            }
            "Lookup" | "MasterDetail" | "ExternalLookup" | "IndirectLookup" | "MetadataRelationship" => {
                let to = self.text("referenceTo").ok_or_else(|| needs("referenceTo"))?;
                made.reference_to = vec![to.to_owned()];
            }
            _ => {}
        }
        if made.ty == FieldType::Reference {
            made.length = 18;
            made.relationship_name = made.name.strip_suffix("__c").map(|stem| format!("{stem}__r"));
        }
        if ty == "Html" {
            made.props.insert(Prop::HtmlFormatted);
            made.extra_type_info = Some("richtextarea".into());
        }
        made.byte_length = made.length.saturating_mul(3);
        Ok(())
    }

    /// What may be done with it.
    fn properties(&self, ty: &str, made: &mut Field) {
        let formula = self.text("formula").is_some();
        if formula || ty == "Summary" {
            made.props.insert(Prop::Calculated);
        }
        if ty == "AutoNumber" {
            made.props.extend([Prop::AutoNumber, Prop::DefaultedOnCreate]);
        } else if !formula && !matches!(ty, "Summary" | "Location") {
            made.props.extend([Prop::Createable, Prop::Updateable]);
        }
        if ty == "MasterDetail" {
            made.props.extend([Prop::CascadeDelete, Prop::WriteRequiresMasterRead]);
            made.relationship_order = Some(self.number("relationshipOrder").unwrap_or(0));
            if !self.flag("reparentableMasterDetail") {
                made.props.remove(&Prop::Updateable);
            }
        } else if ty == "Checkbox" {
            made.props.insert(Prop::DefaultedOnCreate);
            made.default_value = Some(self.flag("defaultValue").to_string());
        } else if !self.flag("required") {
            made.props.insert(Prop::Nillable);
        }
        if self.text("deleteConstraint") == Some("Restrict") {
            made.props.insert(Prop::RestrictedDelete);
        }
        if self.flag("externalId") {
            made.props.extend([Prop::ExternalId, Prop::IdLookup]);
        }
        if self.flag("unique") {
            made.props.extend([Prop::Unique, Prop::IdLookup]);
            if self.flag("caseSensitive") {
                made.props.insert(Prop::CaseSensitive);
            }
        }
    }
}

/// The values of a picklist, up to 37.0 in `picklist` and since in `valueSet`,
/// and whether only they may be chosen.
fn picklist(element: &Element, sets: Sets<'_>) -> (Vec<PicklistValue>, bool) {
    match (element.child("valueSet"), element.child("picklist")) {
        (Some(set), _) => {
            let definition = set.child("valueSetDefinition");
            let own = definition.map(|it| it.all("value").filter_map(value).collect());
            let values = own.or_else(|| sets(set.text_of("valueSetName")?));
            (values.unwrap_or_default(), set.text_of("restricted") == Some("true"))
        }
        (None, Some(list)) => {
            let values = list.all("picklistValues").filter_map(value).collect();
            (values, list.text_of("restrictedPicklist") == Some("true"))
        }
        (None, None) => (Vec::new(), false),
    }
}

fn value(element: &Element) -> Option<PicklistValue> {
    Some(PicklistValue {
        value: element.text_of("fullName")?.to_owned(),
        active: element.text_of("isActive") != Some("false"),
        default: element.text_of("default") == Some("true"),
        valid_for: None,
    })
}
