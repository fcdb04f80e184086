//! What is done to whole schemas: joining two, and leaving out what is one
//! org's own.

use std::collections::BTreeMap;
use std::fmt::Display;

use crate::error::Error;
use crate::model::{Object, Prop, Schema, Service};

impl Schema {
    /// Adds everything of another schema to this one. Where the two say
    /// different things of the same name it is an error, and this one is left
    /// as it was.
    pub fn merge(&mut self, other: Self) -> Result<(), Error> {
        agree("type", &self.types, &other.types)?;
        agree("element", &self.elements, &other.elements)?;
        agree("object", &self.objects, &other.objects)?;
        if let (Some(ours), Some(theirs)) = (&self.service, &other.service) {
            let place = |service: &Service| {
                let Service { namespace, name, port_type, binding, port, operations: _ } = service;
                [namespace, name, port_type, binding, port].map(Clone::clone)
            };
            if place(ours) != place(theirs) {
                return Err(disagree("service", &ours.name));
            }
            agree("operation", &ours.operations, &theirs.operations)?;
        }
        self.sources.extend(other.sources);
        self.types.extend(other.types);
        self.elements.extend(other.elements);
        self.objects.extend(other.objects);
        match (&mut self.service, other.service) {
            (Some(ours), Some(theirs)) => ours.operations.extend(theirs.operations),
            (ours @ None, theirs) => *ours = theirs,
            (Some(_), None) => {}
        }
        Ok(())
    }

    /// Takes out of the objects what an org or a package added to them: custom
    /// fields, references to custom objects, relationships of them, record types,
    /// layouts and formulas.
    ///
    /// A name of the platform's own has no two underscores in a row, and one
    /// that was added always has (`Size__c`, `ns__Size__c`, `Size__History`).
    /// Custom objects themselves stay: who describes one wants it.
    pub fn without_custom(&mut self) {
        self.objects.values_mut().for_each(strip);
    }
}

fn agree<K: Ord + Display, V: PartialEq>(
    what: &str,
    ours: &BTreeMap<K, V>,
    theirs: &BTreeMap<K, V>,
) -> Result<(), Error> {
    match theirs.iter().find(|(name, theirs)| ours.get(name).is_some_and(|ours| ours != *theirs)) {
        None => Ok(()),
        Some((name, _)) => Err(disagree(what, name)),
    }
}

fn disagree(what: &str, name: impl Display) -> Error {
    Error::new("merge", "another schema says otherwise")
        .of(format!("{what} {name}"))
        .help("join only what is of one API version, or take it out of one of them")
}

fn added(name: &str) -> bool {
    name.contains("__")
}

fn strip(object: &mut Object) {
    object.record_types.retain(|record_type| record_type.master);
    object.named_layouts.clear();
    object.fields.retain(|field| !added(&field.name) && !field.has(Prop::Custom));
    for field in &mut object.fields {
        field.reference_to.retain(|target| !added(target));
        field.texts.clear();
        field.filtered_lookup = None;
        if field.controller.as_deref().is_some_and(added) {
            field.controller = None;
            field.props.remove(&Prop::DependentPicklist);
            for value in &mut field.values {
                value.valid_for = None;
            }
        }
    }
    object.children.retain(|child| {
        let relationship = child.relationship_name.as_deref().unwrap_or_default();
        ![&child.object, &child.field, relationship].into_iter().any(added)
    });
}

#[cfg(test)]
mod tests {
    use crate::model::{ChildRelationship, Field, PicklistValue, QName, Type};

    use super::*;

    fn with_type(name: &str, ty: Type) -> Schema {
        let mut schema = Schema::default();
        schema.types.insert(QName::new("urn:x", name), ty);
        schema
    }

    fn complex() -> Type {
        Type::Complex(crate::model::Complex::default())
    }

    fn simple() -> Type {
        Type::Simple(crate::model::Simple::default())
    }

    #[test]
    fn joins_what_does_not_clash() {
        let mut schema = with_type("A", complex());
        schema.merge(with_type("B", simple())).unwrap();
        schema.merge(with_type("A", complex())).unwrap();
        assert_eq!(schema.types.len(), 2);
    }

    #[test]
    fn refuses_two_truths_of_one_type_and_changes_nothing() {
        let mut schema = with_type("A", complex());
        let mut other = with_type("A", simple());
        other.merge(with_type("B", simple())).unwrap();
        let before = schema.clone();
        let error = schema.merge(other).unwrap_err();
        assert_eq!(
            error.to_string(),
            "merge: type {urn:x}A: another schema says otherwise; \
             join only what is of one API version, or take it out of one of them"
        );
        assert_eq!(schema, before);
    }

    #[test]
    fn joins_operations_of_one_service_only() {
        let service = |name: &str, operation: &str| Schema {
            service: Some(Service {
                name: name.into(),
                operations: BTreeMap::from([(operation.into(), crate::model::Operation::default())]),
                ..Service::default()
            }),
            ..Schema::default()
        };
        let mut schema = Schema::default();
        schema.merge(service("S", "a")).unwrap();
        schema.merge(service("S", "b")).unwrap();
        assert_eq!(schema.service.as_ref().map(|service| service.operations.len()), Some(2));
        assert!(schema.merge(service("T", "c")).is_err());
    }

    #[test]
    fn strips_what_an_org_added() {
        let field = |name: &str| Field { name: name.into(), ..Field::default() };
        let child = |object: &str, field: &str| ChildRelationship {
            object: object.into(),
            field: field.into(),
            ..ChildRelationship::default()
        };
        let mut flagged = field("Odd");
        flagged.props.insert(Prop::Custom);
        let mut dependent = field("Rating");
        dependent.controller = Some("Size__c".into());
        dependent.props.insert(Prop::DependentPicklist);
        dependent.reference_to = vec!["User".into(), "ns__Thing__c".into()];
        dependent.values.push(PicklistValue { valid_for: Some("gAAA".into()), ..PicklistValue::default() });
        let object = Object {
            name: "Own__c".into(),
            fields: vec![field("Id"), field("Size__c"), flagged, dependent],
            children: vec![
                child("Contact", "AccountId"),
                child("Own__History", "ParentId"),
                child("Task", "Own__c"),
            ],
            ..Object::default()
        };
        let mut schema = Schema { objects: BTreeMap::from([("Own__c".into(), object)]), ..Schema::default() };
        schema.without_custom();
        let object = &schema.objects["Own__c"];
        assert_eq!(
            object.fields.iter().map(|field| field.name.as_str()).collect::<Vec<_>>(),
            ["Id", "Rating"]
        );
        let rating = &object.fields[1];
        assert_eq!(rating.reference_to, ["User"]);
        assert!(
            rating.controller.is_none() && rating.props.is_empty() && rating.values[0].valid_for.is_none()
        );
        assert_eq!(object.children.len(), 1);
    }
}
