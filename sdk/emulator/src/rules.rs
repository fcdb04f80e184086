//! What the schema allows a record to be given: which fields, which values.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sforce_schema::{Field, FieldType, Object, Prop};

use crate::catalog::label;
use crate::id;
use crate::refusal::Refusal;
use crate::time;
use crate::value::{Raw, Value};

/// Fields that a rule requires although their describe says Nillable
/// (push-upgrade, section 2).
const REQUIRED_BY_RULE: &[(&str, &str)] = &[
    ("PackagePushRequest", "PackageVersionId"),
    ("PackagePushJob", "PackagePushRequestId"),
    ("PackagePushJob", "SubscriberOrganizationKey"),
];

/// What is being done to a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Write {
    Create,
    Update,
}

/// Whether a create fails without the field.
pub(crate) fn required(object: &Object, field: &Field) -> bool {
    (field.required() && field.ty != FieldType::Boolean)
        || REQUIRED_BY_RULE.iter().any(|(of, name)| object.name == *of && field.name == *name)
}

/// The field of a name, or what the service says to an unknown one.
pub(crate) fn field<'a>(object: &'a Object, name: &str) -> Result<&'a Field, Refusal> {
    object.field(name).ok_or_else(|| {
        Refusal::new("INVALID_FIELD", format!("No such column '{name}' on sobject of type {}", object.name))
    })
}

/// The reference field behind a relationship's name.
pub(crate) fn parent_field<'a>(object: &'a Object, relationship: &str) -> Option<&'a Field> {
    object.fields.iter().find(|field| {
        field.relationship_name.as_deref().is_some_and(|name| name.eq_ignore_ascii_case(relationship))
    })
}

/// Refuses unknown names, before anything else is looked at: over SOAP they are
/// a fault of the whole call.
pub(crate) fn known(object: &Object, fields: &[(String, Raw)]) -> Result<(), Refusal> {
    for (name, raw) in fields {
        let is_parent = matches!(raw, Raw::Nested(_)) && parent_field(object, name).is_some();
        if !is_parent {
            field(object, name)?;
        }
    }
    Ok(())
}

/// The fields as described, in the given order, with typed values; refuses what
/// must not be written, all such fields in one message.
pub(crate) fn typed<'a>(
    object: &'a Object,
    fields: &[(String, Raw)],
    write: Write,
    truncate: bool,
) -> Result<Vec<(&'a Field, Value)>, Refusal> {
    let mut found = Vec::with_capacity(fields.len());
    for (name, raw) in fields {
        let field = field(object, name)?;
        if found.iter().any(|(other, _): &(&Field, &Raw)| other.name == field.name) {
            let message = format!("{}: the field is given twice", field.name);
            return Err(Refusal::new("INVALID_FIELD", message).about(&field.name));
        }
        found.push((field, raw));
    }
    if write == Write::Create && found.iter().any(|(field, _)| field.ty == FieldType::Id) {
        let refusal = Refusal::new("INVALID_FIELD_FOR_INSERT_UPDATE", "cannot specify Id in an insert call");
        return Err(refusal.about("Id"));
    }
    let prop = if write == Write::Create { Prop::Createable } else { Prop::Updateable };
    let closed: Vec<String> =
        found.iter().filter(|(field, _)| !field.has(prop)).map(|(field, _)| field.name.clone()).collect();
    if !closed.is_empty() {
        let message = format!(
            "Unable to create/update fields: {}. Please check the security settings of this field and verify that it is \
             read/write for your profile or permission set.",
            closed.join(", ")
        );
        let mut refusal = Refusal::new("INVALID_FIELD_FOR_INSERT_UPDATE", message);
        refusal.fields = closed;
        return Err(refusal);
    }
    let mut values = Vec::with_capacity(found.len());
    for (field, raw) in found {
        let cut = truncate.then(|| shortened(field, raw)).flatten();
        values.push((field, coerce(field, cut.as_ref().unwrap_or(raw))?));
    }
    if write == Write::Update {
        let emptied = values
            .iter()
            .filter(|(field, value)| value.is_null() && !nullable(object, field))
            .map(|(field, _)| *field);
        missing(emptied)?;
    }
    Ok(values)
}

/// Whether an update may leave the field empty.
fn nullable(object: &Object, field: &Field) -> bool {
    field.has(Prop::Nillable) && !required(object, field)
}

/// Refuses the absence of these fields; nothing when there are none.
pub(crate) fn missing<'a>(fields: impl Iterator<Item = &'a Field>) -> Result<(), Refusal> {
    let names: Vec<String> = fields.map(|field| field.name.clone()).collect();
    if names.is_empty() {
        return Ok(());
    }
    let mut refusal = Refusal::new(
        "REQUIRED_FIELD_MISSING",
        format!("Required fields are missing: [{}]", names.join(", ")),
    );
    refusal.fields = names;
    Err(refusal)
}

/// The value that a create gets where nothing is given.
pub(crate) fn default(field: &Field) -> Value {
    let chosen = field.values.iter().find(|value| value.default && value.active);
    if let Some(chosen) =
        chosen.filter(|_| matches!(field.ty, FieldType::Picklist | FieldType::Multipicklist))
    {
        return Value::Text(chosen.value.clone());
    }
    let constant = field.default_value.as_deref().and_then(|text| serde_json::from_str(text).ok());
    let raw = match constant {
        Some(serde_json::Value::Bool(flag)) => Raw::Bool(flag),
        Some(serde_json::Value::Number(number)) => Raw::Number(number.to_string()),
        Some(serde_json::Value::String(text)) => Raw::Text(text),
        _ if field.ty == FieldType::Boolean => return Value::Bool(false),
        _ => return Value::Null,
    };
    coerce(field, &raw).unwrap_or_default()
}

/// The typed value of what was given for a field.
pub(crate) fn coerce(field: &Field, raw: &Raw) -> Result<Value, Refusal> {
    let wrong = || {
        let given = match raw {
            Raw::Text(text) | Raw::Number(text) => text.clone(),
            Raw::Bool(flag) => flag.to_string(),
            Raw::Null => "null".to_owned(),
            Raw::Nested(_) => "an object".to_owned(),
            Raw::Array => "a list".to_owned(),
        };
        let message = format!("{}: value not of required type: {given}", label(&field.name));
        Refusal::new("INVALID_TYPE_ON_FIELD_IN_RECORD", message).about(&field.name)
    };
    let text = match raw {
        Raw::Null => "",
        Raw::Text(text) | Raw::Number(text) => text.trim(),
        Raw::Bool(true) => "true",
        Raw::Bool(false) => "false",
        Raw::Nested(_) | Raw::Array => return Err(wrong()),
    };
    if text.is_empty() {
        return Ok(Value::Null);
    }
    let numeric = matches!(raw, Raw::Text(_) | Raw::Number(_));
    Ok(match field.ty {
        FieldType::Boolean => match (raw, text.to_ascii_lowercase().as_str()) {
            (Raw::Number(_), _) => return Err(wrong()),
            (_, "true" | "1") => Value::Bool(true),
            (_, "false" | "0") => Value::Bool(false),
            _ => return Err(wrong()),
        },
        FieldType::Int | FieldType::Long if numeric => Value::Int(whole(field, text).ok_or_else(wrong)?),
        FieldType::Double | FieldType::Currency | FieldType::Percent if numeric => {
            number(field, text).ok_or_else(wrong)??
        }
        // JSON tells text from numbers and booleans, so a value of the wrong kind is refused.
        _ if !matches!(raw, Raw::Text(_)) => return Err(wrong()),
        FieldType::Date => Value::Date(time::parse_date(text).ok_or_else(wrong)?),
        // Fractions of a second are not kept (soap-core, section 7).
        FieldType::DateTime => {
            Value::DateTime(time::parse_date_time(text).ok_or_else(wrong)?.div_euclid(1000) * 1000)
        }
        FieldType::Time => Value::Time(time::parse_time(text).ok_or_else(wrong)?),
        FieldType::Id | FieldType::Reference => {
            Value::Text(id::canonical(text).ok_or_else(|| wrong_id(field, text))?)
        }
        FieldType::Base64 => {
            let compact: String = text.split_ascii_whitespace().collect();
            if STANDARD.decode(&compact).is_err() {
                return Err(wrong());
            }
            Value::Blob(compact)
        }
        FieldType::Picklist => restricted(field, text)?,
        FieldType::Multipicklist => multiple(field, text)?,
        FieldType::Email if !plausible_email(text) => {
            let message = format!("{}: invalid email address: {text}", label(&field.name));
            return Err(Refusal::new("INVALID_EMAIL_ADDRESS", message).about(&field.name));
        }
        _ => within_length(field, text)?,
    })
}

/// What the service says to an id that cannot be one of the field's.
pub(crate) fn wrong_id(field: &Field, text: &str) -> Refusal {
    Refusal::new("MALFORMED_ID", format!("{}: id value of incorrect type: {text}", label(&field.name)))
        .about(&field.name)
}

fn whole(field: &Field, text: &str) -> Option<i64> {
    let digits = text.strip_suffix(".0").unwrap_or(text);
    let value: i64 = digits.parse().ok()?;
    (field.ty == FieldType::Long || i32::try_from(value).is_ok()).then_some(value)
}

/// None for what is no number. Digits behind the point are rounded to the scale,
/// too many before it are refused (soap-core, section 7).
fn number(field: &Field, text: &str) -> Option<Result<Value, Refusal>> {
    let value: f64 = text.parse().ok().filter(|value: &f64| value.is_finite())?;
    if field.precision == 0 {
        return Some(Ok(Value::Num(value)));
    }
    let places = usize::try_from(field.scale.min(18)).unwrap_or(0);
    let rounded: f64 = format!("{value:.places$}").parse().ok()?;
    let before = i32::try_from(field.precision.saturating_sub(field.scale)).unwrap_or(18);
    if rounded.abs() >= 10f64.powi(before) {
        let message =
            format!("{}: value outside of valid range on numeric field: {text}", label(&field.name));
        return Some(Err(Refusal::new("NUMBER_OUTSIDE_VALID_RANGE", message).about(&field.name)));
    }
    Some(Ok(Value::Num(rounded)))
}

fn within_length(field: &Field, text: &str) -> Result<Value, Refusal> {
    let max = usize::try_from(field.length).unwrap_or(0);
    if max > 0 && text.chars().count() > max {
        let message = format!("{}: data value too large: {text} (max length={max})", label(&field.name));
        return Err(Refusal::new("STRING_TOO_LONG", message).about(&field.name));
    }
    Ok(Value::Text(text.to_owned()))
}

/// The beginning of a text that is too long, where the field may be cut
/// (soap-core, section 7).
fn shortened(field: &Field, raw: &Raw) -> Option<Raw> {
    const CUT: [&str; 8] =
        ["anyType", "email", "encryptedstring", "multipicklist", "phone", "picklist", "string", "textarea"];
    let max = usize::try_from(field.length).ok().filter(|max| *max > 0)?;
    let Raw::Text(text) = raw else { return None };
    let long = CUT.contains(&field.ty.as_str()) && text.trim().chars().count() > max;
    long.then(|| Raw::Text(text.trim().chars().take(max).collect()))
}

/// A restricted picklist takes its active values only, but a describe that lists
/// none restricts nothing that could be checked.
fn restricted(field: &Field, text: &str) -> Result<Value, Refusal> {
    if !field.has(Prop::RestrictedPicklist) || field.values.is_empty() {
        return within_length(field, text);
    }
    if let Some(value) =
        field.values.iter().find(|value| value.active && value.value.eq_ignore_ascii_case(text))
    {
        Ok(Value::Text(value.value.clone()))
    } else {
        let message = format!("{}: bad value for restricted picklist field: {text}", label(&field.name));
        Err(Refusal::new("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST", message).about(&field.name))
    }
}

fn multiple(field: &Field, text: &str) -> Result<Value, Refusal> {
    let mut chosen = Vec::new();
    for part in text.split(';').map(str::trim).filter(|part| !part.is_empty()) {
        if let Value::Text(value) = restricted(field, part)? {
            chosen.push(value);
        }
    }
    Ok(Value::Text(chosen.join(";")))
}

fn plausible_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty()
            && host.contains('.')
            && !host.starts_with('.')
            && !host.ends_with('.')
            && !text.contains(char::is_whitespace)
    })
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
