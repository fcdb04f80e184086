//! `/query?q=SELECT …&columns=true`: the columns of a query instead of its
//! rows. No page of the vendor's has it; its shape is that of the type
//! `QueryResultMetadata` of the Tooling WSDL, and what the vendor's own command
//! line reads of it: a parent has `joinColumns`, children are an aggregate with
//! them, a function is an aggregate whose `displayName` says what it is.

use sforce_schema::{Field, FieldType, Prop};

use super::{Request, json, query, refused};
use crate::http::Answer;
use crate::json::Json;
use crate::org::Org;
use crate::soql::Column;

pub(super) fn answer(org: &Org, request: &Request<'_>, all: bool) -> Answer {
    let text = request.param("q").unwrap_or_default();
    let found = match org.columns(request.by, text, query::asked(request, all)) {
        Ok(found) => found,
        Err(refusal) => return refused(400, &refusal),
    };
    let id = found.all.iter().any(|column| column.name == "Id");
    let body = Json::object([
        ("columnMetadata", Json::list(found.all.iter().map(column))),
        ("entityName", found.object.name.as_str().into()),
        ("groupBy", found.grouped.into()),
        ("idSelected", id.into()),
        ("keyPrefix", Json::opt(found.object.key_prefix.as_deref())),
    ]);
    json(200, &body)
}

fn column(of: &Column<'_>) -> Json {
    // A parent's own columns have the types; its reference is named only.
    let (field, parent) = if of.join.is_empty() { (of.field, None) } else { (None, of.field) };
    let kind = field.map(apex_type);
    let is = |kinds: &[&str]| kind.is_some_and(|kind| kinds.contains(&kind)).into();
    let has = |prop: Prop| field.is_some_and(|field| field.has(prop) && !of.aggregate).into();
    Json::object([
        ("aggregate", of.aggregate.into()),
        ("apexType", Json::opt(kind)),
        ("booleanType", is(&["Boolean"])),
        ("columnName", of.name.as_str().into()),
        ("custom", field.is_some_and(|field| field.name.ends_with("__c")).into()),
        ("displayName", of.display.as_str().into()),
        ("foreignKeyName", Json::opt(parent.map(|field| field.name.as_str()))),
        ("insertable", has(Prop::Createable)),
        ("joinColumns", Json::list(of.join.iter().map(column))),
        ("numberType", is(&["Double", "Integer", "Long"])),
        ("textType", is(&["String"])),
        ("updatable", has(Prop::Updateable)),
    ])
}

fn apex_type(field: &Field) -> &'static str {
    match field.ty {
        FieldType::Id | FieldType::Reference => "Id",
        FieldType::Boolean => "Boolean",
        FieldType::Int => "Integer",
        FieldType::Long => "Long",
        FieldType::Double | FieldType::Currency | FieldType::Percent => "Double",
        FieldType::Date => "Date",
        FieldType::DateTime => "Datetime",
        FieldType::Time => "Time",
        FieldType::Base64 => "Blob",
        FieldType::Address => "Address",
        FieldType::Location => "Location",
        _ => "String",
    }
}
