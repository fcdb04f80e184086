//! Reads sObject describes as REST answers them: one, an array of them, `{"sobjects": […]}`, what
//! `sf sobject describe --json` prints, or the answer of a composite or batch request for them.
//!
//! Versions differ in which keys they have (v23 lacks sixteen of v58's), and
//! tools that store describes cut them, so a missing key is no error; but the
//! keys that the generated types stand on have to be there, because without
//! them every field would silently be read-only.

mod json;
mod value;

use std::collections::BTreeMap;

use serde_json::Value;

use crate::error::{Error, excerpt};
use crate::files;
use crate::model::check::Fields;
use crate::model::{
    ChildRelationship, Field, FieldText, FieldType, FilteredLookup, Object, ObjectFlag, ObjectText,
    PicklistValue, Prop, RecordType, Schema, Source, SourceKind, Version,
};
use crate::usual;

use self::value::Node;

/// The keys that every field must have, whatever their value.
const REQUIRED: [Prop; 5] =
    [Prop::Createable, Prop::Updateable, Prop::Filterable, Prop::Sortable, Prop::Nillable];

/// Reads describes in any of the forms that the module names. The API version is the one in their
/// URLs. The label is what errors call the input.
pub fn read(label: &str, bytes: &[u8]) -> Result<Schema, Error> {
    let text = files::text(label, bytes)?;
    let json = json::parse(label, text)?;
    let sha256 = files::digest(bytes);
    let mut schema = Schema::default();
    let mut known = BTreeMap::<String, String>::new();
    for node in describes(&Node::root(label, &json))? {
        let object = object(&node)?;
        let kind = if object.tooling { SourceKind::ToolingDescribe } else { SourceKind::Describe };
        schema.sources.insert(Source { kind, version: object.described, sha256: Some(sha256.clone()) });
        let first = known.entry(object.name.to_ascii_lowercase()).or_insert_with(|| object.name.clone());
        if schema.objects.get(first).is_some_and(|other| *other != object) {
            let (one, other) = (excerpt(&object.name), excerpt(first));
            let again = if one == other { "" } else { "; letter case does not tell objects apart" };
            return Err(node.error(format!("`{other}` is described twice{again}")));
        }
        schema.objects.insert(object.name.clone(), object);
    }
    Ok(schema)
}

/// The describes in a document.
fn describes<'a>(root: &Node<'a>) -> Result<Vec<Node<'a>>, Error> {
    let found = match root.value {
        Value::Array(_) => root.items()?,
        Value::Object(map) if map.contains_key("sobjects") => root.get("sobjects").items()?,
        Value::Object(map) if map.contains_key("compositeResponse") => {
            root.get("compositeResponse").items()?.iter().map(|part| part.get("body")).collect()
        }
        Value::Object(map) if map.contains_key("results") => {
            root.get("results").items()?.iter().map(|part| part.get("result")).collect()
        }
        Value::Object(map) if map.get("result").is_some_and(has_fields) => vec![root.get("result")],
        Value::Object(map) if map.contains_key("objectDescribe") => {
            return Err(root
                .error("it is the short answer of /sobjects/{name}, without fields")
                .help("fetch /sobjects/{name}/describe"));
        }
        Value::Object(map) if !map.is_empty() && map.values().all(has_fields) => {
            return Err(root
                .error("it has describes by their names, as no API answers them")
                .help("give an array of them"));
        }
        Value::Object(_) => vec![root.clone()],
        _ => return Err(root.error("it is not a describe: neither an object nor an array")),
    };
    if found.is_empty() {
        return Err(root.error("it describes nothing: its list of objects is empty"));
    }
    for node in &found {
        if let Some(code) = error_code(node.value) {
            return Err(node.error(format!("it is an error answer: {}", excerpt(code))));
        }
        let Value::Object(map) = node.value else {
            return Err(node.error("it is not a describe: not an object"));
        };
        if !has_fields(node.value) {
            let name = map.get("name").and_then(Value::as_str).unwrap_or("{name}");
            let error = if map.contains_key("name") && root.value.get("sobjects").is_some() {
                node.error("it is a describeGlobal: its objects have no fields")
            } else {
                node.error("it is not a describe: it has no `fields`")
            };
            return Err(error.help(format!("fetch /sobjects/{}/describe", excerpt(name))));
        }
    }
    Ok(found)
}

fn has_fields(value: &Value) -> bool {
    value.get("fields").is_some_and(|fields| !fields.is_null())
}

/// The code of an answer that says what went wrong.
fn error_code(answer: &Value) -> Option<&str> {
    // Within an answer to several requests it is a list of errors.
    let answer = answer.get(0).unwrap_or(answer);
    // The sign-in has another key for it, and a failed command of the CLI has none of its own.
    let failed = || answer.get("name").filter(|_| answer.get("exitCode").is_some());
    let code = answer.get("errorCode").or_else(|| answer.get("error")).or_else(failed)?;
    Some(code.as_str().unwrap_or("?"))
}

fn object(node: &Node<'_>) -> Result<Object, Error> {
    // Before the name, so that a cut describe is told from one of something else.
    let called = node.get("name").text()?;
    let subject = called.as_deref().map_or("object".to_owned(), |name| format!("object {}", excerpt(name)));
    let nodes = node.get("fields").items()?;
    let mut fields = Vec::with_capacity(nodes.len());
    let mut known = Fields::default();
    for node in &nodes {
        let field = field(node, &subject)?;
        known.add(&field.name).map_err(|message| node.error(message).of(&subject))?;
        fields.push(field);
    }
    if called.is_none() {
        return Err(node.error("it has no `name`").help("give the whole describe of the object"));
    }
    let name = node.get("name").name()?;
    let url = node.get("urls").get("sobject").text()?.unwrap_or_default();
    let mut object = Object {
        described: version_in_url(&url),
        tooling: url.contains("/tooling/"),
        key_prefix: node.get("keyPrefix").text()?.filter(|prefix| !prefix.is_empty()),
        fields,
        name,
        ..Object::default()
    };
    for flag in ObjectFlag::ALL {
        if node.get(flag.key()).flag()? {
            object.flags.insert(*flag);
        }
    }
    // A tool that kept the fields and dropped the rest says nothing of what records allow, and
    // nothing is not no.
    object.assumed = !ObjectFlag::ALL.iter().any(|flag| !node.get(flag.key()).missing());
    // Hand-cut describes that go round have this spelling, and only this.
    if node.get("updatable").flag()? {
        object.flags.insert(ObjectFlag::Updateable);
    }
    for text in ObjectText::ALL {
        if let Some(value) = node.get(text.key()).text()? {
            object.texts.insert(*text, value);
        }
    }
    object.scopes = names(&node.get("supportedScopes"))?;
    object.named_layouts = names(&node.get("namedLayoutInfos"))?;
    for node in node.get("recordTypeInfos").items()? {
        object.record_types.push(record_type(&node)?);
    }
    for node in node.get("childRelationships").items()? {
        object.children.push(child(&node)?);
    }
    Ok(object)
}

/// The `name` of each item.
fn names(list: &Node<'_>) -> Result<Vec<String>, Error> {
    list.items()?.iter().map(|item| item.get("name").required()).collect()
}

fn texts(list: &Node<'_>) -> Result<Vec<String>, Error> {
    list.items()?.iter().map(Node::required).collect()
}

fn record_type(node: &Node<'_>) -> Result<RecordType, Error> {
    let developer_name = node.get("developerName").text()?;
    Ok(RecordType {
        name: developer_name.map_or_else(|| node.get("name").required(), Ok)?,
        id: node.get("recordTypeId").text()?,
        active: node.get("active").missing() || node.get("active").flag()?,
        available: node.get("available").flag()?,
        default: node.get("defaultRecordTypeMapping").flag()?,
        master: node.get("master").flag()?,
    })
}

fn child(node: &Node<'_>) -> Result<ChildRelationship, Error> {
    let mut junctions = texts(&node.get("junctionIdListNames"))?;
    // 33.0 to 36.0 have one, and call it so.
    junctions.extend(node.get("junctionIdListName").text()?);
    Ok(ChildRelationship {
        object: node.get("childSObject").name()?,
        field: node.get("field").name()?,
        relationship_name: node.get("relationshipName").name_if_any()?,
        cascade_delete: node.get("cascadeDelete").flag()?,
        restricted_delete: node.get("restrictedDelete").flag()?,
        deprecated_and_hidden: node.get("deprecatedAndHidden").flag()?,
        junction_id_list_names: junctions,
        junction_reference_to: texts(&node.get("junctionReferenceTo"))?,
    })
}

fn field(node: &Node<'_>, object: &str) -> Result<Field, Error> {
    let name = node.get("name").name().map_err(|error| error.of(object))?;
    let subject = format!("{object}, field {}", excerpt(&name));
    if let Some(missing) = REQUIRED.iter().find(|prop| node.get(prop.key()).missing()) {
        return Err(node
            .error(format!("it has no key `{}`", missing.key()))
            .of(subject)
            .help("fetch the full describe; this one was cut"));
    }
    properties(node, name).map_err(|error| error.of(subject))
}

fn properties(node: &Node<'_>, name: String) -> Result<Field, Error> {
    let ty = FieldType::from(node.get("type").name()?.as_str());
    let length = node.get("length").number()?.unwrap_or_default();
    let mut field = Field {
        name,
        soap_type: node.get("soapType").text()?.unwrap_or_else(|| usual::soap_type(&ty).to_owned()),
        length,
        byte_length: node.get("byteLength").number()?.unwrap_or_else(|| usual::byte_length(&ty, length)),
        digits: node.get("digits").number()?.unwrap_or_default(),
        precision: node.get("precision").number()?.unwrap_or_default(),
        scale: node.get("scale").number()?.unwrap_or_default(),
        relationship_name: node.get("relationshipName").name_if_any()?,
        relationship_order: node.get("relationshipOrder").number()?,
        reference_target_field: node.get("referenceTargetField").text()?,
        controller: node.get("controllerName").text()?,
        compound: node.get("compoundFieldName").text()?,
        extra_type_info: node.get("extraTypeInfo").text()?,
        default_value: match node.get("defaultValue").value {
            Value::Null => None,
            value => Some(value.to_string()),
        },
        ty,
        ..Field::default()
    };
    for prop in Prop::ALL {
        if node.get(prop.key()).flag()? {
            field.props.insert(*prop);
        }
    }
    for text in FieldText::ALL {
        if let Some(value) = node.get(text.key()).text()? {
            field.texts.insert(*text, value);
        }
    }
    let lookup = node.get("filteredLookupInfo");
    if !lookup.value.is_null() {
        field.filtered_lookup = Some(FilteredLookup {
            controlling_fields: texts(&lookup.get("controllingFields"))?,
            dependent: lookup.get("dependent").flag()?,
            optional: lookup.get("optionalFilter").flag()?,
        });
    }
    field.reference_to = node.get("referenceTo").items()?.iter().map(Node::name).collect::<Result<_, _>>()?;
    for value in node.get("picklistValues").items()? {
        field.values.push(PicklistValue {
            value: value.get("value").required()?,
            active: value.get("active").missing() || value.get("active").flag()?,
            default: value.get("defaultValue").flag()?,
            valid_for: value.get("validFor").text()?,
        });
    }
    Ok(field)
}

/// The version in `/services/data/v58.0/sobjects/Account`.
fn version_in_url(url: &str) -> Option<Version> {
    let (_, rest) = url.split_once("/services/data/")?;
    rest.split('/').next()?.parse().ok()
}

#[cfg(test)]
mod tests;
