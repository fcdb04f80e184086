//! Describes in XML: the elements of each version, in the WSDL's order
//! (describe-metadata, sections 2 to 6).

use std::sync::Arc;

use sforce_schema::{Field, Object, ObjectFlag, Prop, RecordType};

use super::{Dialect, Outcome, Request};
use crate::catalog::label;
use crate::labels::Labels;
use crate::org::{Org, known_object};
use crate::refusal::Refusal;
use crate::xml::Writer;

/// The most objects that are described at once.
const MOST: usize = 100;

/// An element: its name, the version that it came with, its content.
type Part<'a> = (&'static str, u16, Content<'a>);

enum Content<'a> {
    Flag(bool),
    Text(String),
    /// Text, or nil.
    Nillable(Option<String>),
    /// Text, or nothing at all.
    Optional(Option<String>),
    /// A flag that is there only when it is set.
    IfSet(bool),
    Parts(Vec<Vec<Part<'a>>>),
    Texts(&'a [String]),
    /// Content of the type that its JSON says.
    Any(Option<&'a str>),
}

/// Writes the parts that an API and version have, sorted by name as WSDLs have them.
fn parts(xml: &mut Writer, of: Dialect, mut all: Vec<Part<'_>>) {
    all.sort_by_key(|(name, ..)| *name);
    for (name, _, content) in all.into_iter().filter(|(name, since, _)| of.has(name, *since)) {
        match content {
            Content::Flag(flag) => xml.leaf(name, if flag { "true" } else { "false" }),
            Content::Text(text) => xml.leaf(name, &text),
            Content::Nillable(text) => xml.nillable(name, text.as_deref()),
            Content::Optional(text) => text.iter().for_each(|text| xml.leaf(name, text)),
            Content::IfSet(true) => xml.leaf(name, "true"),
            Content::IfSet(false) => {}
            Content::Parts(items) => {
                items.into_iter().for_each(|item| xml.nest(name, |xml| parts(xml, of, item)));
            }
            Content::Texts(texts) => texts.iter().for_each(|text| xml.leaf(name, text)),
            Content::Any(json) if of.old_tooling() => {
                xml.leaf(name, if json == Some("true") { "true" } else { "false" });
            }
            Content::Any(json) => json.iter().for_each(|json| any(xml, name, json)),
        }
    }
}

/// `anyType` says its type.
fn any(xml: &mut Writer, name: &str, json: &str) {
    let (kind, text) = match serde_json::from_str(json) {
        Ok(serde_json::Value::Bool(flag)) => ("boolean", flag.to_string()),
        Ok(serde_json::Value::Number(number)) if number.is_i64() => ("int", number.to_string()),
        Ok(serde_json::Value::Number(number)) => ("double", number.to_string()),
        Ok(serde_json::Value::String(text)) => ("string", text),
        Ok(serde_json::Value::Null) => return,
        _ => ("string", json.to_owned()),
    };
    xml.nest(
        &format!("{name} xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\" xsi:type=\"xsd:{kind}\""),
        |xml| xml.text(&text),
    );
}

/// `DescribeGlobalResult`. Before 17.0 it listed names.
pub(super) fn global(request: &Request<'_>) -> Writer {
    let version = request.version.major;
    super::result(|xml| {
        xml.leaf("encoding", "UTF-8");
        xml.leaf("maxBatchSize", "200");
        for object in request.by.catalog.objects() {
            if version < 17 {
                xml.leaf("types", &object.name);
            } else {
                xml.nest("sobjects", |xml| {
                    parts(xml, Dialect::of(request), summary(request.by.catalog.labels(), object, true));
                });
            }
        }
    })
}

/// `describeSObject` and `describeSObjects`
pub(super) fn objects(org: &Org, request: &Request<'_>) -> Outcome {
    let names: Vec<&str> = request.operation.all("sObjectType").map(|name| name.text.trim()).collect();
    if names.len() > MOST {
        let message = format!("{} objects; {MOST} are allowed", names.len());
        return Err(Refusal::new("EXCEEDED_MAX_TYPES_LIMIT", message));
    }
    if names.is_empty() {
        return Err(Refusal::new("MISSING_ARGUMENT", "sObjectType is missing"));
    }
    let catalog = Arc::clone(&request.by.catalog);
    let mut xml = Writer::default();
    for name in names {
        let object = known_object(&catalog, name)?;
        xml.nest("result", |xml| parts(xml, Dialect::of(request), full(org, catalog.labels(), object)));
    }
    Ok(xml)
}

/// What the list of objects says of each. What has been there since 8.0 in the
/// full describe came to the list with it, in 17.0.
fn summary(labels: &Labels, object: &Object, global: bool) -> Vec<Part<'static>> {
    use ObjectFlag as F;
    let flags = [
        (F::Activateable, 0),
        (F::Createable, 0),
        (F::Custom, 0),
        (F::CustomSetting, 17),
        (F::DeepCloneable, 47),
        (F::Deletable, 0),
        (F::DeprecatedAndHidden, 17),
        (F::FeedEnabled, 19),
        (F::HasSubtypes, 39),
        (F::IdEnabled, 35),
        (F::IsInterface, 47),
        (F::IsSubtype, 39),
        (F::Layoutable, 0),
        (F::Mergeable, 0),
        (F::MruEnabled, if global { 37 } else { 35 }),
        (F::Queryable, 0),
        (F::Replicateable, 0),
        (F::Retrieveable, 0),
        (F::Searchable, 0),
        (F::Triggerable, 11),
        (F::Undeletable, 0),
        (F::Updateable, 0),
    ];
    let mut all: Vec<Part<'static>> =
        flags.map(|(flag, since)| (flag.key(), since, Content::Flag(object.has(flag)))).into();
    all.extend([
        ("associateEntityType", 50, Content::Nillable(None)),
        ("associateParentEntity", 50, Content::Nillable(None)),
        ("dataTranslationEnabled", 46, Content::IfSet(object.has(F::DataTranslationEnabled))),
        ("keyPrefix", 0, Content::Nillable(object.key_prefix.clone())),
        ("label", 0, Content::Text(labels.object(object))),
        ("labelPlural", 0, Content::Text(labels.plural(object))),
        ("name", 0, Content::Text(object.name.clone())),
    ]);
    all
}

/// `DescribeSObjectResult`
fn full<'a>(org: &Org, labels: &Labels, object: &'a Object) -> Vec<Part<'a>> {
    let mut all: Vec<Part<'a>> = summary(labels, object, false);
    let url = |end: &str| {
        let prefix = object.key_prefix.as_deref().unwrap_or_default();
        Content::Nillable(
            Some(format!("{}/{prefix}{end}", org.url)).filter(|_| object.has(ObjectFlag::Layoutable)),
        )
    };
    let children = object.children.iter().map(|child| -> Vec<Part<'a>> {
        vec![
            ("cascadeDelete", 0, Content::Flag(child.cascade_delete)),
            ("childSObject", 0, Content::Text(child.object.clone())),
            ("deprecatedAndHidden", 17, Content::Flag(false)),
            ("field", 0, Content::Text(child.field.clone())),
            ("relationshipName", 0, Content::Optional(child.relationship_name.clone())),
            ("restrictedDelete", 25, Content::IfSet(child.restricted_delete)),
        ]
    });
    all.extend([
        ("childRelationships", 0, Content::Parts(children.collect())),
        ("compactLayoutable", 29, Content::Flag(object.has(ObjectFlag::CompactLayoutable))),
        ("defaultImplementation", 47, Content::Nillable(None)),
        ("fields", 0, Content::Parts(object.fields.iter().map(|it| field(labels, object, it)).collect())),
        ("implementedBy", 47, Content::Nillable(None)),
        ("implementsInterfaces", 47, Content::Nillable(None)),
        ("namedLayoutInfos", 31, Content::Parts(object.named_layouts.iter().map(|it| layout(it)).collect())),
        ("networkScopeFieldName", 36, Content::Nillable(None)),
        ("recordTypeInfos", 0, Content::Parts(object.record_types.iter().map(record_type).collect())),
        ("searchLayoutable", 28, Content::Flag(object.has(ObjectFlag::SearchLayoutable))),
        ("supportedScopes", 35, Content::Parts(object.scopes.iter().map(|it| scope(it)).collect())),
        ("urlDetail", 0, url("/{ID}")),
        ("urlEdit", 0, url("/{ID}/e")),
        ("urlNew", 0, url("/e")),
    ]);
    all
}

/// Compound types are `urn:` in JSON, and in the WSDL's own namespace here. Of
/// a field that only a WSDL knows the type may not be known.
fn soap_type(name: &str) -> String {
    match name {
        "" => "xsd:anyType".to_owned(),
        "urn:address" | "urn:location" => name.replacen("urn:", "tns:", 1),
        _ => name.to_owned(),
    }
}

fn layout(name: &str) -> Vec<Part<'static>> {
    vec![("name", 0, Content::Text(name.to_owned()))]
}

fn scope(name: &str) -> Vec<Part<'static>> {
    vec![("label", 0, Content::Text(label(name))), ("name", 0, Content::Text(name.to_owned()))]
}

fn record_type(record_type: &RecordType) -> Vec<Part<'static>> {
    vec![
        ("active", 41, Content::Flag(record_type.active)),
        ("available", 0, Content::Flag(record_type.available)),
        ("defaultRecordTypeMapping", 0, Content::Flag(record_type.default)),
        ("developerName", 43, Content::Text(record_type.name.clone())),
        ("master", 35, Content::Flag(record_type.master)),
        ("name", 0, Content::Text(label(&record_type.name))),
        ("recordTypeId", 0, Content::Nillable(record_type.id.clone())),
    ]
}

/// `Field`. Flags that are optional in the WSDL are there when they are set.
fn field<'a>(labels: &Labels, object: &Object, field: &'a Field) -> Vec<Part<'a>> {
    use Prop as P;
    let always = [
        (P::Aggregatable, 36),
        (P::AiPredictionField, 43),
        (P::AutoNumber, 0),
        (P::Calculated, 0),
        (P::CaseSensitive, 0),
        (P::Createable, 0),
        (P::Custom, 0),
        (P::DefaultedOnCreate, 0),
        (P::DeprecatedAndHidden, 17),
        (P::Filterable, 0),
        (P::Groupable, 18),
        (P::IdLookup, 10),
        (P::NameField, 0),
        (P::NamePointing, 0),
        (P::Nillable, 0),
        (P::Permissionable, 24),
        (P::PolymorphicForeignKey, 40),
        (P::QueryByDistance, 30),
        (P::RestrictedPicklist, 0),
        (P::SearchPrefilterable, 40),
        (P::Unique, 0),
        (P::Updateable, 0),
    ];
    let if_set = [
        (P::CascadeDelete, 25),
        (P::DataTranslationEnabled, 46),
        (P::DependentPicklist, 0),
        (P::DisplayLocationInDecimal, 25),
        (P::Encrypted, 34),
        (P::ExternalId, 0),
        (P::FormulaTreatNullNumberAsZero, 43),
        (P::HighScaleNumber, 33),
        (P::HtmlFormatted, 0),
        (P::RestrictedDelete, 25),
        (P::WriteRequiresMasterRead, 13),
    ];
    let mut all: Vec<Part<'_>> =
        always.map(|(prop, since)| (prop.key(), since, Content::Flag(field.has(prop)))).into();
    all.extend(if_set.map(|(prop, since)| (prop.key(), since, Content::IfSet(field.has(prop)))));
    let number = |number: u32| Content::Text(number.to_string());
    let values = field.values.iter().map(|value| -> Vec<Part<'_>> {
        vec![
            ("active", 0, Content::Flag(value.active)),
            ("defaultValue", 0, Content::Flag(value.default)),
            ("label", 0, Content::Nillable(Some(labels.value(object, field, &value.value)))),
            ("validFor", 0, Content::Optional(value.valid_for.clone())),
            ("value", 0, Content::Text(value.value.clone())),
        ]
    });
    all.extend([
        ("byteLength", 0, number(field.byte_length)),
        ("compoundFieldName", 39, Content::Optional(field.compound.clone())),
        ("controllerName", 0, Content::Optional(field.controller.clone())),
        ("defaultValue", 36, Content::Any(field.default_value.as_deref())),
        ("digits", 0, number(field.digits)),
        ("extraTypeInfo", 30, Content::Optional(field.extra_type_info.clone())),
        ("label", 0, Content::Text(labels.field(object, field))),
        ("length", 0, number(field.length)),
        ("name", 0, Content::Text(field.name.clone())),
        ("picklistValues", 0, Content::Parts(values.collect())),
        ("precision", 0, number(field.precision)),
        ("referenceTargetField", 32, Content::Optional(field.reference_target_field.clone())),
        ("referenceTo", 0, Content::Texts(&field.reference_to)),
        ("relationshipName", 0, Content::Optional(field.relationship_name.clone())),
        ("relationshipOrder", 13, Content::Optional(field.relationship_order.map(|it| it.to_string()))),
        ("scale", 0, number(field.scale)),
        ("soapType", 0, Content::Text(soap_type(&field.soap_type))),
        ("sortable", 0, Content::Flag(field.has(P::Sortable))),
        ("type", 0, Content::Text(field.ty.to_string())),
    ]);
    all
}
