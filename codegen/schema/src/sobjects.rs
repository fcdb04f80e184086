//! The sObjects of a schema: those that describes tell of, and those that a WSDL declares.
//!
//! A WSDL gives the names and types of an sObject's fields and nothing of what may be done with
//! them; a describe gives both. Where both are there, each says what it knows best, and where
//! they contradict each other that is told.

use std::collections::BTreeMap;
use std::fmt;

use crate::model::{
    ChildRelationship, Complex, Element, ElementType, Field, FieldType, MAX_BASES, Object, Particle,
    PicklistValue, Prop, QName, Schema, SourceKind, Type, Version, XSD,
};
use crate::usual;

/// The type that all sObject types of a WSDL extend.
const BASE: &str = "sObject";

/// The sObjects of a schema.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SObjects {
    /// Each by its API name: described, declared, or both joined.
    pub objects: BTreeMap<String, Object>,
    /// The WSDL's types that declare them, with the API name.
    pub types: BTreeMap<QName, String>,
    /// Where a describe and the WSDL contradict each other.
    pub disagreements: Vec<Disagreement>,
}

impl SObjects {
    /// The WSDL's type of an sObject.
    pub fn declared(&self, object: &str) -> Option<&QName> {
        self.types.iter().find(|(_, name)| *name == object).map(|(ty, _)| ty)
    }
}

/// A contradiction between a describe and a WSDL.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Disagreement {
    /// The sObject.
    pub object: String,
    /// The field.
    pub field: String,
    /// What the describe says.
    pub described: String,
    /// What the WSDL says.
    pub declared: String,
}

impl fmt::Display for Disagreement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { object, field, described, declared } = self;
        write!(
            f,
            "{object}.{field}: the describe says {described}, the WSDL {declared}; the describe is taken"
        )
    }
}

impl Schema {
    /// The sObjects that this schema describes or declares.
    ///
    /// ```
    /// use sforce_schema::{FieldType, snapshot};
    ///
    /// let text = "sforce schema 1\n\nns so urn:sobject.enterprise.soap.sforce.com\n\
    ///     ns xsd http://www.w3.org/2001/XMLSchema\n\n\
    ///     type so:Account extends so:sObject\n  Name xsd:string ? nil\n\n\
    ///     type so:sObject\n  Id xsd:string ?\n";
    /// let found = snapshot::read("x.schema", text)?.sobjects();
    /// let account = &found.objects["Account"];
    /// assert!(account.assumed && account.fields[0].name == "Id" && account.fields[1].ty == FieldType::String);
    /// # Ok::<(), sforce_schema::Error>(())
    /// ```
    pub fn sobjects(&self) -> SObjects {
        let declared = Declared::of(self);
        let mut found = SObjects { objects: self.objects.clone(), ..SObjects::default() };
        for (name, complex) in &declared.types {
            found.types.insert((*name).clone(), name.name.clone());
            let object = declared.object(name, complex);
            match found.objects.get_mut(&name.name) {
                Some(described) => found.disagreements.extend(join(described, object)),
                None => {
                    found.objects.insert(name.name.clone(), object);
                }
            }
        }
        found
    }

    /// Whether this is the type that sObject types extend, or stands for one of any type: what it
    /// holds is told by the record, not by the schema.
    pub fn is_any_sobject(&self, name: &QName) -> bool {
        let mut name = name;
        // Of a schema that nobody checked, types may extend each other in a circle.
        for _ in 0..=MAX_BASES {
            match self.types.get(name) {
                Some(Type::Complex(complex)) if name.name == BASE => {
                    return complex.elements().any(|element| element.name == "Id");
                }
                // AggregateResult: an sObject of whatever columns were asked for.
                Some(Type::Complex(Complex { base: Some(base), particles }))
                    if !particles.is_empty()
                        && particles.iter().all(|particle| matches!(particle, Particle::Any(_))) =>
                {
                    name = base;
                }
                _ => return false,
            }
        }
        false
    }
}

/// What a WSDL declares.
struct Declared<'a> {
    schema: &'a Schema,
    tooling: bool,
    version: Option<Version>,
    types: BTreeMap<&'a QName, &'a Complex>,
}

impl<'a> Declared<'a> {
    fn of(schema: &'a Schema) -> Self {
        let types = schema.types.iter().filter_map(|(name, ty)| match ty {
            Type::Complex(complex) => {
                let extends = complex.base.as_ref().is_some_and(|base| schema.is_any_sobject(base));
                (extends && !schema.is_any_sobject(name)).then_some((name, complex))
            }
            Type::Simple(_) => None,
        });
        let wsdl = |kind| matches!(kind, SourceKind::Enterprise | SourceKind::Tooling);
        let source = schema.sources.iter().find(|source| wsdl(source.kind));
        Self {
            schema,
            tooling: source.is_some_and(|source| source.kind == SourceKind::Tooling),
            version: source.and_then(|source| source.version),
            types: types.collect(),
        }
    }

    /// A declared type as an sObject of which nothing more is known.
    fn object(&self, name: &QName, complex: &'a Complex) -> Object {
        let mut object = Object {
            name: name.name.clone(),
            described: self.version,
            tooling: self.tooling,
            assumed: true,
            ..Object::default()
        };
        // The base type has it, for all.
        object.fields.push(field("Id", FieldType::Id, "tns:ID"));
        let mut parents = Vec::new();
        for element in complex.elements() {
            match self.what(element) {
                What::Field(field) => object.fields.push(*field),
                What::Parent(target) => parents.push((element.name.as_str(), target)),
                What::Children => object.children.push(ChildRelationship {
                    relationship_name: Some(element.name.clone()),
                    ..ChildRelationship::default()
                }),
            }
        }
        for (relationship, target) in parents {
            let key = match relationship.strip_suffix("__r") {
                Some(custom) => format!("{custom}__c"),
                None => format!("{relationship}Id"),
            };
            let known = object.fields.iter().position(|field| field.name == key);
            // A parent without a field of its own (UserRecordAccess) can be read all the same.
            let place = known.unwrap_or_else(|| {
                object.fields.push(field(relationship, FieldType::ComplexValue, ""));
                object.fields.len() - 1
            });
            let field = &mut object.fields[place];
            field.relationship_name = Some(relationship.to_owned());
            match target {
                Some(target) => field.reference_to.push(target.to_owned()),
                None => {
                    field.props.insert(Prop::PolymorphicForeignKey);
                }
            }
        }
        object
    }

    fn what(&self, element: &'a Element) -> What<'a> {
        let ElementType::Named(name) = &element.ty else {
            return What::field(&element.name, FieldType::AnyType, "xsd:anyType");
        };
        if name.ns == XSD {
            let ty = if element.occurs.many() { FieldType::ComplexValue } else { of_xsd(&name.name) };
            return What::field(&element.name, ty, &format!("xsd:{}", name.name));
        }
        // Name stands for whatever has a name: users, groups, queues.
        if self.schema.is_any_sobject(name) || name.name == "Name" {
            return What::Parent(None);
        }
        if self.types.contains_key(name) {
            return What::Parent(Some(&name.name));
        }
        let soap_type = format!("tns:{}", name.name);
        match self.schema.types.get(name) {
            Some(Type::Simple(simple)) if !simple.values.is_empty() => {
                let mut field = Box::new(field(&element.name, FieldType::Picklist, "xsd:string"));
                field.props.insert(Prop::RestrictedPicklist);
                let value = |value: &String| PicklistValue {
                    value: value.clone(),
                    active: true,
                    ..PicklistValue::default()
                };
                field.values = simple.values.iter().map(value).collect();
                What::Field(field)
            }
            _ if element.occurs.many() => What::field(&element.name, FieldType::ComplexValue, &soap_type),
            Some(Type::Simple(_)) => {
                let ty = match name.name.as_str() {
                    "ID" if element.name == "Id" => FieldType::Id,
                    "ID" => FieldType::Reference,
                    "json" => FieldType::Json,
                    _ => FieldType::String,
                };
                let soap_type = usual::soap_type(&ty);
                What::field(&element.name, ty, soap_type)
            }
            _ => match name.name.as_str() {
                "QueryResult" => What::Children,
                compound @ ("address" | "location") => {
                    let ty = FieldType::from(compound);
                    let soap_type = usual::soap_type(&ty);
                    What::field(&element.name, ty, soap_type)
                }
                _ => What::field(&element.name, FieldType::ComplexValue, &soap_type),
            },
        }
    }
}

/// What an element of an sObject type stands for.
enum What<'a> {
    Field(Box<Field>),
    /// A parent, of this type; of any where none is told.
    Parent(Option<&'a str>),
    Children,
}

impl What<'_> {
    fn field(name: &str, ty: FieldType, soap_type: &str) -> Self {
        Self::Field(Box::new(field(name, ty, soap_type)))
    }
}

/// A field of which nothing more is known.
fn field(name: &str, ty: FieldType, soap_type: &str) -> Field {
    let length = if matches!(ty, FieldType::Id | FieldType::Reference) { 18 } else { 0 };
    Field {
        name: name.to_owned(),
        soap_type: soap_type.to_owned(),
        assumed: true,
        length,
        byte_length: usual::byte_length(&ty, length),
        ty,
        ..Field::default()
    }
}

/// A describe's type for one of XML Schema's.
fn of_xsd(name: &str) -> FieldType {
    match name {
        "string" => FieldType::String,
        "boolean" => FieldType::Boolean,
        "int" => FieldType::Int,
        "long" => FieldType::Long,
        "double" => FieldType::Double,
        "date" => FieldType::Date,
        "dateTime" => FieldType::DateTime,
        "time" => FieldType::Time,
        "base64Binary" => FieldType::Base64,
        _ => FieldType::AnyType,
    }
}

/// Adds to a described sObject what only the WSDL knows; tells where the two differ.
fn join(described: &mut Object, declared: Object) -> Vec<Disagreement> {
    let mut disagreements = Vec::new();
    for field in declared.fields {
        // A parent without a field stands by its relationship in both.
        let known = described.fields.iter().find(|known| {
            known.name == field.name || known.relationship_name.as_deref() == Some(field.name.as_str())
        });
        match known {
            Some(known) if class(&known.ty) != class(&field.ty) && field.relationship_name.is_none() => {
                disagreements.push(Disagreement {
                    object: described.name.clone(),
                    field: field.name,
                    described: known.ty.to_string(),
                    declared: field.soap_type,
                });
            }
            Some(_) => {}
            None => described.fields.push(field),
        }
    }
    for child in declared.children {
        if !described.children.iter().any(|known| known.relationship_name == child.relationship_name) {
            described.children.push(child);
        }
    }
    disagreements
}

/// What types of a describe and of a WSDL have in common: the form of their values.
fn class(ty: &FieldType) -> &str {
    match ty {
        FieldType::Id | FieldType::Reference => "id",
        FieldType::Double | FieldType::Currency | FieldType::Percent => "double",
        FieldType::Boolean
        | FieldType::Int
        | FieldType::Long
        | FieldType::Date
        | FieldType::DateTime
        | FieldType::Time
        | FieldType::Base64
        | FieldType::Address
        | FieldType::Location
        | FieldType::AnyType
        | FieldType::ComplexValue => ty.as_str(),
        FieldType::String
        | FieldType::Picklist
        | FieldType::Multipicklist
        | FieldType::Combobox
        | FieldType::Textarea
        | FieldType::Phone
        | FieldType::Url
        | FieldType::Email
        | FieldType::EncryptedString
        | FieldType::DataCategoryGroupReference
        | FieldType::Json
        | FieldType::Byte
        | FieldType::Other(_) => "text",
    }
}

#[cfg(test)]
mod tests;
