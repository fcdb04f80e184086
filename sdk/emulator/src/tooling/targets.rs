//! What members edit: classes, triggers, pages and components. Each is a record
//! and a metadata component, and stays the same as both.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use sforce_schema::{Field, Object, ObjectFlag, PicklistValue, Prop};

use super::LONGEST;
use crate::actor::Actor;
use crate::compile::CodeKind;
use crate::deploy::unit_tests::body;
use crate::metadata::components::{Component, leaf};
use crate::metadata::save;
use crate::org::Org;
use crate::store::Record;
use crate::value::Value;
use crate::xml::Element;

/// The field with the text.
pub(crate) fn text_field(kind: CodeKind) -> &'static str {
    match kind {
        CodeKind::Class | CodeKind::Trigger => "Body",
        CodeKind::Page | CodeKind::Component => "Markup",
    }
}

/// The objects of an org whose schema has containers, but not what they edit.
pub(crate) fn objects() -> Vec<Object> {
    CodeKind::ALL.into_iter().map(object).collect()
}

fn object(kind: CodeKind) -> Object {
    use ObjectFlag::{Createable, Deletable, Queryable, Retrieveable, Updateable};
    let prefix = crate::metadata::kinds::prefix(kind.name());
    let mut fields = vec![
        field("Id", "id", "tns:ID", 18, "FSGDI"),
        field("ApiVersion", "double", "xsd:double", 0, "CUFSND"),
        field(text_field(kind), "textarea", "xsd:string", LONGEST, "CUN"),
        field("CreatedById", "reference", "tns:ID", 18, "FSGD"),
        field("CreatedDate", "datetime", "xsd:dateTime", 0, "FSD"),
        field("LastModifiedById", "reference", "tns:ID", 18, "FSGD"),
        field("LastModifiedDate", "datetime", "xsd:dateTime", 0, "FSD"),
        field("Name", "string", "xsd:string", 255, "CUFSGI"),
        field("NamespacePrefix", "string", "xsd:string", 15, "FSGN"),
    ];
    if let Some(name) = fields.iter_mut().find(|field| field.name == "Name") {
        name.props.insert(Prop::NameField);
    }
    for user in fields.iter_mut().filter(|field| field.name.ends_with("ById")) {
        user.reference_to = vec!["User".into()];
        user.relationship_name = user.name.strip_suffix("Id").map(ToOwned::to_owned);
    }
    match kind {
        CodeKind::Class | CodeKind::Trigger => {
            fields.push(field("IsValid", "boolean", "xsd:boolean", 0, "FSGD"));
            fields.push(field("LengthWithoutComments", "int", "xsd:int", 0, "FSGN"));
            let mut status = field("Status", "picklist", "xsd:string", 40, "CUFSGD");
            status.props.insert(Prop::RestrictedPicklist);
            status.values = ["Inactive", "Active", "Deleted"]
                .map(|value| PicklistValue {
                    value: value.into(),
                    active: true,
                    default: value == "Active",
                    ..PicklistValue::default()
                })
                .into();
            fields.push(status);
        }
        CodeKind::Page | CodeKind::Component => {
            fields.push(field("MasterLabel", "string", "xsd:string", 80, "CUFSGN"));
        }
    }
    if kind == CodeKind::Trigger {
        fields.push(field("TableEnumOrId", "string", "xsd:string", 80, "CUFSGN"));
    }
    fields.push(field("SystemModstamp", "datetime", "xsd:dateTime", 0, "FSD"));
    fields.extend(super::code::fields(kind));
    Object {
        name: kind.name().to_owned(),
        tooling: true,
        key_prefix: prefix.map(ToOwned::to_owned),
        flags: [Createable, Deletable, Queryable, Retrieveable, Updateable].into(),
        fields,
        ..Object::default()
    }
}

/// A field, with a letter for each property.
pub(super) fn field(name: &str, ty: &str, soap_type: &str, length: u32, props: &str) -> Field {
    let props = props.chars().filter_map(|letter| {
        Some(match letter {
            'C' => Prop::Createable,
            'U' => Prop::Updateable,
            'F' => Prop::Filterable,
            'S' => Prop::Sortable,
            'G' => Prop::Groupable,
            'N' => Prop::Nillable,
            'D' => Prop::DefaultedOnCreate,
            'I' => Prop::IdLookup,
            _ => return None,
        })
    });
    Field {
        name: name.into(),
        ty: ty.into(),
        soap_type: soap_type.into(),
        length,
        byte_length: length,
        props: props.collect(),
        ..Field::default()
    }
}

impl Org {
    /// Lets a metadata component be what a record has become.
    pub(crate) fn component_of(&mut self, by: &Actor, record: &Record) {
        let Some(kind) = CodeKind::named(&record.object) else { return };
        let Some(name) = record.text("Name").map(ToOwned::to_owned) else { return };
        let text = record.text(text_field(kind)).unwrap_or_default();
        let before = self.components.get(kind.name(), &name);
        let mut element = match before {
            Some(component) => component.element.clone(),
            None => save::bare(kind.name(), &name),
        };
        let given = element.text_of("content").map(body);
        let same = given.as_deref() == Some(text);
        if before.is_some() && same {
            return;
        }
        set(&mut element, "content", &BASE64.encode(text));
        let version = record.get("ApiVersion").lexical().unwrap_or_else(|| "60.0".to_owned());
        set(&mut element, "apiVersion", &version);
        match kind {
            CodeKind::Class | CodeKind::Trigger => {
                set(&mut element, "status", record.text("Status").unwrap_or("Active"));
            }
            CodeKind::Page | CodeKind::Component => {
                set(&mut element, "label", record.text("MasterLabel").unwrap_or(&name));
            }
        }
        let now = by.now;
        let created = before.map_or(now, |component| component.created);
        self.components.mirror(Component {
            kind: kind.name().to_owned(),
            full_name: name,
            id: record.id.clone(),
            created,
            modified: now,
            element,
        });
    }

    /// Lets a metadata component go with its record.
    pub(crate) fn no_component_of(&mut self, record: &Record) {
        if let (Some(kind), Some(name)) = (CodeKind::named(&record.object), record.text("Name")) {
            self.components.unmirror(kind.name(), name);
        }
    }

    /// Lets a record be what a metadata component has become, where the org has
    /// the object.
    pub(crate) fn record_of(&mut self, by: &Actor, kind: CodeKind, name: &str, at: i64) {
        let catalog = std::sync::Arc::clone(&by.catalog);
        let Some(object) = catalog.object(kind.name()) else { return };
        let found = self.store.matching(&object.name, "Name", &name.into()).into_iter().next();
        let Some(component) = self.components.get(kind.name(), name).cloned() else {
            if let Some(record) = found {
                self.store.bury(&[record.id], at);
            }
            return;
        };
        let element = &component.element;
        let text = body(element.text_of("content").unwrap_or_default());
        let mut values = vec![("Name".to_owned(), Value::from(component.full_name.as_str()))];
        values.push((text_field(kind).to_owned(), Value::from(text)));
        for (field, element_name) in
            [("ApiVersion", "apiVersion"), ("Status", "status"), ("MasterLabel", "label")]
        {
            if let Some(text) = element.text_of(element_name) {
                values.push((field.to_owned(), Value::from(text)));
            }
        }
        values.retain(|(field, _)| object.field(field).is_some());
        let Some(record) = found else {
            values.push(("Id".to_owned(), Value::from(component.id.as_str())));
            // What a schema of its own cannot hold stays a component only.
            let _ = self.seed(by, &object.name, values);
            return;
        };
        let (mut changed, mut differs) = (record.clone(), false);
        for (field, value) in values {
            let Some(described) = object.field(&field) else { continue };
            let value = crate::rules::coerce(described, &value.into()).unwrap_or_default();
            // What the record did not say yet is filled in, and is no change of it.
            differs |= !record.get(&described.name).is_null() && record.get(&described.name) != &value;
            changed.fields.insert(described.name.clone(), value);
        }
        if differs {
            Self::touch(by, object, &mut changed, at);
        }
        super::code::follow(&mut changed);
        if changed != record {
            self.store.put(&changed);
        }
    }
}

fn set(element: &mut Element, name: &str, text: &str) {
    match element.children.iter_mut().find(|child| child.name == name) {
        Some(there) => text.clone_into(&mut there.text),
        None => element.children.push(leaf(name, text)),
    }
}
