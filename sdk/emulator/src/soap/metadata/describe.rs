//! What an org says about its metadata: `describeMetadata`, `listMetadata`,
//! `describeValueType` (metadata-legacy-async, section 4).

use std::sync::Arc;

use sforce_schema::{Element as Declared, ElementType, QName, Schema, Type, Version};

use super::super::{Outcome, Request};
use super::with_types;
use crate::metadata::components::Component;
use crate::metadata::kinds::{self, Kind};
use crate::metadata::properties;
use crate::metadata::types::{self, METADATA};
use crate::node::{Node, part};
use crate::org::Org;
use crate::refusal::Refusal;
use crate::xml::Writer;

/// The most queries of a `listMetadata`.
const MOST_QUERIES: usize = 3;
/// How deep `describeValueType` looks into types that hold types.
const DEEPEST: usize = 8;

pub(super) fn metadata(org: &mut Org, request: &Request<'_>) -> Outcome {
    let version = as_of(request);
    let catalog = Arc::clone(&request.by.catalog);
    let schema = catalog.metadata(version).ok_or_else(|| super::no_operation(request.operation))?;
    let objects = types::kinds(schema).into_iter().map(|name| {
        let Kind { directory, suffix, in_folder, meta_file, name } = kinds::kind(name);
        let children = types::children(schema, &name).into_iter().map(|(_, kind)| Node::from(kind));
        Node::Record(vec![
            part("childXmlNames", Node::list(children)),
            part("directoryName", directory),
            part("inFolder", in_folder),
            part("metaFile", meta_file),
            part("suffix", Some(suffix).filter(|it| !it.is_empty())),
            part("xmlName", name),
        ])
    });
    let result = Node::Record(vec![
        part("metadataObjects", Node::list(objects)),
        part("organizationNamespace", ""),
        part("partialSaveAllowed", true),
        part("testRequired", org.settings.production),
    ]);
    let mut xml = Writer::default();
    result.write(&mut xml, "result", request.version.major);
    Ok(xml)
}

/// The version that a call asks about; its own where it does not say.
fn as_of(request: &Request<'_>) -> Version {
    let given = request.operation.text_of("asOfVersion").and_then(|text| text.parse().ok());
    given.unwrap_or(request.version)
}

pub(super) fn list(org: &mut Org, request: &Request<'_>) -> Outcome {
    let queries: Vec<_> = request.operation.all("queries").collect();
    if queries.len() > MOST_QUERIES {
        let message = format!("{} queries; {MOST_QUERIES} are allowed in a call", queries.len());
        return Err(Refusal::new(&org.settings.metadata_limit_code, message));
    }
    let version = as_of(request);
    let catalog = Arc::clone(&request.by.catalog);
    let schema = catalog.metadata(version).ok_or_else(|| super::no_operation(request.operation))?;
    let mut xml = Writer::default();
    for query in queries {
        let kind = query.text_of("type").unwrap_or_default();
        // A folder is a component of `ReportFolder` and its like, listed by either name.
        if !types::has(schema, kind) {
            return Err(Refusal::new("INVALID_TYPE", format!("Cannot use: {kind} in this version")));
        }
        let folder = query.text_of("folder").filter(|folder| !folder.is_empty());
        let within = |name: &str| {
            folder.is_none_or(|folder| {
                name.get(..folder.len()).is_some_and(|start| start.eq_ignore_ascii_case(folder))
                    && name[folder.len()..].starts_with('/')
            })
        };
        let listed = org.listed(request.by.now, schema, kind);
        for component in listed.iter().filter(|component| within(&component.full_name)) {
            let path = component_path(schema, component);
            properties(org, request.by, component, &path).write(&mut xml, "result", request.version.major);
        }
    }
    Ok(xml)
}

/// The path of the file that a component is in.
fn component_path(schema: &Schema, component: &Component) -> String {
    match kinds::parent_of(schema, &component.kind) {
        Some(parent) => {
            let name = component.full_name.split_once('.').map_or(parent, |(parent, _)| parent);
            kinds::kind(parent).path(name)
        }
        None => kinds::kind(&component.kind).path(&component.full_name),
    }
}

pub(super) fn value_type(org: &mut Org, request: &Request<'_>) -> Outcome {
    let asked = request.operation.text_of("type").unwrap_or_default().to_owned();
    with_types(org, request, |_, schema| {
        let name = qualified(&asked);
        let unknown = || Refusal::new("INVALID_TYPE", format!("there is no value type {asked}"));
        let complex = types::complex(schema, &name).ok_or_else(unknown)?;
        let component = types::has(schema, &name.name);
        let fields = types::elements(schema, complex);
        let fields = fields.iter().map(|field| value_field(schema, field, &mut vec![name.clone()]));
        let parent = kinds::parent_of(schema, &name.name).map(|parent| {
            Node::Record(vec![
                part("foreignKeyDomain", parent),
                part("isForeignKey", true),
                part("isNameField", false),
                part("minOccurs", 1_usize),
                part("name", parent),
                part("soapType", "string"),
                part("valueRequired", true),
            ])
        });
        let result = Node::Record(vec![
            part("apiCreatable", component),
            part("apiDeletable", component),
            part("apiReadable", component),
            part("apiUpdatable", component),
            part("parentField", parent),
            part("valueTypeFields", Node::list(fields)),
        ]);
        let mut xml = Writer::default();
        result.write(&mut xml, "result", request.version.major);
        Ok(xml)
    })
}

/// `{namespace}Type`, or a type of the Metadata API's own.
fn qualified(text: &str) -> QName {
    match text.strip_prefix('{').and_then(|rest| rest.split_once('}')) {
        Some((ns, name)) => QName::new(ns, name),
        None => QName::new(METADATA, text),
    }
}

/// `ValueTypeField`; a type that holds itself is not entered again.
fn value_field(schema: &Schema, field: &Declared, inside: &mut Vec<QName>) -> Node {
    let (mut soap_type, mut fields, mut values) = ("string".to_owned(), Vec::new(), Vec::new());
    if let ElementType::Named(name) = &field.ty {
        soap_type = name.name.clone();
        match schema.types.get(name) {
            Some(Type::Simple(simple)) => values = simple.values.clone(),
            Some(Type::Complex(complex)) if inside.len() < DEEPEST && !inside.contains(name) => {
                inside.push(name.clone());
                fields = types::elements(schema, complex)
                    .into_iter()
                    .map(|field| value_field(schema, field, inside))
                    .collect();
                inside.pop();
            }
            _ => {}
        }
    }
    let min = usize::try_from(field.occurs.min).unwrap_or_default();
    let values = values.into_iter().map(|value| {
        Node::Record(vec![
            part("active", true),
            part("defaultValue", false),
            part("label", &value),
            part("value", &value),
        ])
    });
    Node::Record(vec![
        part("fields", Node::List(fields)),
        part("isForeignKey", false),
        part("isNameField", field.name == "fullName"),
        part("minOccurs", min),
        part("name", &field.name),
        part("picklistValues", Node::list(values)),
        part("soapType", soap_type),
        part("valueRequired", min > 0),
    ])
}
