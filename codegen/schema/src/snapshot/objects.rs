//! sObjects as text, both ways.

use std::fmt::Write as _;

use crate::error::{Error, excerpt};
use crate::model::check::Fields;
use crate::model::{
    ChildRelationship, Field, FieldText, FilteredLookup, Object, ObjectFlag, ObjectText, PicklistValue, Prop,
    RecordType, Schema,
};
use crate::usual;

use super::text::{Cursor, Lines, push_word};

/// Appends an object.
pub(super) fn write(out: &mut String, object: &Object) {
    let Object {
        name,
        described,
        tooling,
        key_prefix,
        assumed,
        flags,
        texts,
        scopes,
        named_layouts,
        record_types,
        fields,
        children,
    } = object;
    out.push_str("\nobject ");
    push_word(out, name);
    push_text(out, "keyPrefix", key_prefix.as_deref());
    if let Some(version) = described {
        let _ = write!(out, " described={version}");
    }
    if *tooling {
        out.push_str(" tooling");
    }
    if *assumed {
        out.push_str(" assumed");
    }
    out.push('\n');
    if !flags.is_empty() {
        out.push_str("  flags");
        for flag in flags {
            let _ = write!(out, " {}", flag.key());
        }
        out.push('\n');
    }
    for (text, value) in texts {
        let _ = write!(out, "  {} ", text.key());
        push_word(out, value);
        out.push('\n');
    }
    for (keyword, list) in [("scopes", scopes), ("layouts", named_layouts)] {
        if !list.is_empty() {
            let _ = write!(out, "  {keyword}");
            for name in list {
                out.push(' ');
                push_word(out, name);
            }
            out.push('\n');
        }
    }
    for record_type in record_types {
        write_record_type(out, record_type);
    }
    for field in fields {
        write_field(out, field);
    }
    for child in children {
        let ChildRelationship {
            object,
            field,
            relationship_name,
            cascade_delete,
            restricted_delete,
            deprecated_and_hidden,
            junction_id_list_names,
            junction_reference_to,
        } = child;
        out.push_str("  child ");
        push_word(out, object);
        out.push(' ');
        push_word(out, field);
        push_text(out, "relationshipName", relationship_name.as_deref());
        for (set, word) in [
            (cascade_delete, " cascadeDelete"),
            (restricted_delete, " restrictedDelete"),
            (deprecated_and_hidden, " deprecatedAndHidden"),
        ] {
            out.push_str(if *set { word } else { "" });
        }
        push_list(out, "junctionIdListNames", junction_id_list_names);
        push_list(out, "junctionReferenceTo", junction_reference_to);
        out.push('\n');
    }
}

fn write_record_type(out: &mut String, record_type: &RecordType) {
    let RecordType { name, id, active, available, default, master } = record_type;
    out.push_str("  recordType ");
    push_word(out, name);
    push_text(out, "id", id.as_deref());
    for (set, word) in
        [(*available, " available"), (*default, " default"), (*master, " master"), (!*active, " inactive")]
    {
        out.push_str(if set { word } else { "" });
    }
    out.push('\n');
}

fn write_field(out: &mut String, field: &Field) {
    let Field {
        name,
        ty,
        soap_type,
        assumed,
        props,
        length,
        byte_length,
        digits,
        precision,
        scale,
        values,
        reference_to,
        relationship_name,
        relationship_order,
        reference_target_field,
        controller,
        compound,
        extra_type_info,
        default_value,
        texts,
        filtered_lookup,
    } = field;
    out.push_str("  field ");
    push_word(out, name);
    out.push(' ');
    push_word(out, ty.as_str());
    if *length != 0 {
        let _ = write!(out, "({length})");
    }
    if *precision != 0 || *scale != 0 {
        let _ = write!(out, "({precision},{scale})");
    }
    if *assumed {
        out.push_str(" assumed");
    }
    for prop in props {
        let _ = write!(out, " {}", prop.key());
    }
    if *byte_length != usual::byte_length(ty, *length) {
        let _ = write!(out, " byteLength={byte_length}");
    }
    if *soap_type != usual::soap_type(ty) {
        push_text(out, "soapType", Some(soap_type));
    }
    if *digits != 0 {
        let _ = write!(out, " digits={digits}");
    }
    push_list(out, "referenceTo", reference_to);
    push_text(out, "relationshipName", relationship_name.as_deref());
    if let Some(order) = relationship_order {
        let _ = write!(out, " relationshipOrder={order}");
    }
    push_text(out, "referenceTargetField", reference_target_field.as_deref());
    push_text(out, "controllerName", controller.as_deref());
    push_text(out, "compoundFieldName", compound.as_deref());
    push_text(out, "extraTypeInfo", extra_type_info.as_deref());
    push_text(out, "defaultValue", default_value.as_deref());
    for (text, value) in texts {
        push_text(out, text.key(), Some(value));
    }
    if let Some(lookup) = filtered_lookup {
        out.push_str(" filteredLookup");
        out.push_str(if lookup.dependent { " dependent" } else { "" });
        out.push_str(if lookup.optional { " optionalFilter" } else { "" });
        push_list(out, "controllingFields", &lookup.controlling_fields);
    }
    out.push('\n');
    for value in values {
        out.push_str("    ");
        push_word(out, &value.value);
        if value.default {
            out.push_str(" default");
        }
        if !value.active {
            out.push_str(" inactive");
        }
        push_text(out, "validFor", value.valid_for.as_deref());
        out.push('\n');
    }
}

fn push_list(out: &mut String, key: &str, list: &[String]) {
    for (index, name) in list.iter().enumerate() {
        out.push_str(if index == 0 { " " } else { "," });
        if index == 0 {
            out.push_str(key);
            out.push('=');
        }
        push_word(out, name);
    }
}

fn push_text(out: &mut String, key: &str, value: Option<&str>) {
    if let Some(value) = value {
        let _ = write!(out, " {key}=");
        push_word(out, value);
    }
}

/// What may stand behind an object's name.
const ON_OBJECT: &str = "keyPrefix=, described=, tooling or assumed";

/// Reads an object, whose keyword was read.
pub(super) fn read(lines: &mut Lines<'_>, mut line: Cursor<'_>, schema: &mut Schema) -> Result<(), Error> {
    let mut object = Object { name: line.name("the object's name")?, ..Object::default() };
    if schema.objects.contains_key(&object.name) {
        return Err(line.error(format!("the object `{}` stands twice", excerpt(&object.name))));
    }
    while !line.at_end() {
        let key = line.word(ON_OBJECT)?;
        match (key.as_str(), line.eat('=')) {
            ("keyPrefix", true) if object.key_prefix.is_none() => {
                object.key_prefix = Some(line.value("a key prefix")?);
            }
            ("described", true) if object.described.is_none() => {
                let version = line.value("an API version")?;
                object.described = Some(version.parse().map_err(|message: String| line.error(message))?);
            }
            ("tooling", false) if !object.tooling => object.tooling = true,
            ("assumed", false) if !object.assumed => object.assumed = true,
            _ => return Err(once(&line, ON_OBJECT, &key)),
        }
    }
    let mut known = Fields::default();
    while let Some(mut line) = lines.at(2)? {
        let number = line.line;
        let keyword = line.word("flags, field or child")?;
        match keyword.as_str() {
            "flags" => flags(line, &mut object)?,
            "scopes" if object.scopes.is_empty() => object.scopes = words(line, "a scope")?,
            "layouts" if object.named_layouts.is_empty() => {
                object.named_layouts = words(line, "a layout")?;
            }
            "recordType" => object.record_types.push(record_type(line)?),
            "field" => {
                let field = field(lines, line)?;
                known.add(&field.name).map_err(|message| lines.error(number, message))?;
                object.fields.push(field);
            }
            "child" => object.children.push(child(line)?),
            other => match other.parse::<ObjectText>() {
                Ok(text) => {
                    let value = line.word("a value")?;
                    if object.texts.insert(text, value).is_some() {
                        return Err(line.error(format!("`{other}` stands twice")));
                    }
                    line.end()?;
                }
                Err(()) => {
                    return Err(
                        line.error(format!("flags, field or child is expected, not `{}`", excerpt(other)))
                    );
                }
            },
        }
    }
    schema.objects.insert(object.name.clone(), object);
    Ok(())
}

/// An error for a word that is not known here, or stands here already.
fn once(line: &Cursor<'_>, known: &str, found: &str) -> Error {
    line.error(format!("{known} is expected, once, not `{}`", excerpt(found)))
}

fn flags(mut line: Cursor<'_>, object: &mut Object) -> Result<(), Error> {
    while !line.at_end() {
        let word = line.word("a flag")?;
        match word.parse::<ObjectFlag>() {
            Ok(flag) if object.flags.insert(flag) => {}
            _ => return Err(once(&line, "a flag of an object", &word)),
        }
    }
    Ok(())
}

fn words(mut line: Cursor<'_>, what: &str) -> Result<Vec<String>, Error> {
    let mut words = vec![line.word(what)?];
    while !line.at_end() {
        words.push(line.word(what)?);
    }
    Ok(words)
}

fn list(line: &mut Cursor<'_>, what: &str) -> Result<Vec<String>, Error> {
    let mut list = vec![line.value(what)?];
    while line.eat(',') {
        list.push(line.value(what)?);
    }
    Ok(list)
}

fn record_type(mut line: Cursor<'_>) -> Result<RecordType, Error> {
    let mut found =
        RecordType { name: line.word("the record type's name")?, active: true, ..RecordType::default() };
    while !line.at_end() {
        let known = "id=, available, default, master or inactive";
        let key = line.word(known)?;
        match (key.as_str(), line.eat('=')) {
            ("id", true) if found.id.is_none() => found.id = Some(line.value("an id")?),
            ("available", false) if !found.available => found.available = true,
            ("default", false) if !found.default => found.default = true,
            ("master", false) if !found.master => found.master = true,
            ("inactive", false) if found.active => found.active = false,
            _ => return Err(once(&line, known, &key)),
        }
    }
    Ok(found)
}

fn child(mut line: Cursor<'_>) -> Result<ChildRelationship, Error> {
    let mut child = ChildRelationship {
        object: line.word("the child object")?,
        field: line.word("its reference field")?,
        ..ChildRelationship::default()
    };
    // A WSDL does not say them.
    for name in [&child.object, &child.field].into_iter().filter(|name| !name.is_empty()) {
        line.fit(name)?;
    }
    while !line.at_end() {
        let known = "an attribute of a child relationship";
        let key = line.word(known)?;
        match (key.as_str(), line.eat('=')) {
            ("relationshipName", true) if child.relationship_name.is_none() => {
                child.relationship_name = Some(line.name_value("a name")?);
            }
            ("cascadeDelete", false) if !child.cascade_delete => child.cascade_delete = true,
            ("restrictedDelete", false) if !child.restricted_delete => child.restricted_delete = true,
            ("deprecatedAndHidden", false) if !child.deprecated_and_hidden => {
                child.deprecated_and_hidden = true;
            }
            ("junctionIdListNames", true) if child.junction_id_list_names.is_empty() => {
                child.junction_id_list_names = list(&mut line, "a name")?;
            }
            ("junctionReferenceTo", true) if child.junction_reference_to.is_empty() => {
                child.junction_reference_to = list(&mut line, "an object")?;
            }
            _ => return Err(once(&line, known, &key)),
        }
    }
    Ok(child)
}

fn field(lines: &mut Lines<'_>, mut line: Cursor<'_>) -> Result<Field, Error> {
    let mut field = Field {
        name: line.name("the field's name")?,
        ty: line.name("its type")?.as_str().into(),
        ..Field::default()
    };
    sizes(&mut line, &mut field)?;
    let (mut byte_length, mut soap_type) = (None, None);
    while !line.at_end() {
        let key = line.word("a property or an attribute")?;
        if !line.eat('=') {
            let lookup = field.filtered_lookup.as_mut();
            match (key.as_str(), key.parse::<Prop>()) {
                ("assumed", _) if !field.assumed => field.assumed = true,
                ("filteredLookup", _) if lookup.is_none() => {
                    field.filtered_lookup = Some(FilteredLookup::default());
                }
                ("dependent", _) if lookup.as_ref().is_some_and(|it| !it.dependent) => {
                    lookup.into_iter().for_each(|it| it.dependent = true);
                }
                ("optionalFilter", _) if lookup.as_ref().is_some_and(|it| !it.optional) => {
                    lookup.into_iter().for_each(|it| it.optional = true);
                }
                (_, Ok(prop)) if field.props.insert(prop) => {}
                _ => return Err(once(&line, "a property of a field", &key)),
            }
            continue;
        }
        let text = match key.as_str() {
            "byteLength" if byte_length.is_none() => {
                byte_length = Some(line.number("a number")?);
                continue;
            }
            "digits" if field.digits == 0 => {
                field.digits = line.number("a number")?;
                continue;
            }
            "relationshipOrder" if field.relationship_order.is_none() => {
                field.relationship_order = Some(line.number("a number")?);
                continue;
            }
            "referenceTo" if field.reference_to.is_empty() => {
                field.reference_to = list(&mut line, "an object")?;
                field.reference_to.iter().try_for_each(|name| line.fit(name))?;
                continue;
            }
            "controllingFields" => match &mut field.filtered_lookup {
                Some(lookup) if lookup.controlling_fields.is_empty() => {
                    lookup.controlling_fields = list(&mut line, "a field")?;
                    continue;
                }
                _ => return Err(once(&line, "an attribute of a field", &key)),
            },
            "soapType" => &mut soap_type,
            "relationshipName" => &mut field.relationship_name,
            "referenceTargetField" => &mut field.reference_target_field,
            "controllerName" => &mut field.controller,
            "compoundFieldName" => &mut field.compound,
            "extraTypeInfo" => &mut field.extra_type_info,
            "defaultValue" => &mut field.default_value,
            other => match other.parse::<FieldText>() {
                Ok(text) if !field.texts.contains_key(&text) => {
                    field.texts.insert(text, line.value("a value")?);
                    continue;
                }
                _ => return Err(once(&line, "an attribute of a field", &key)),
            },
        };
        if text.is_some() {
            return Err(once(&line, "another attribute", &key));
        }
        let value = line.value("a value")?;
        if key == "relationshipName" {
            line.fit(&value)?;
        }
        *text = Some(value);
    }
    field.byte_length = byte_length.unwrap_or_else(|| usual::byte_length(&field.ty, field.length));
    field.soap_type = soap_type.unwrap_or_else(|| usual::soap_type(&field.ty).to_owned());
    while let Some(line) = lines.at(4)? {
        field.values.push(picklist_value(line)?);
    }
    Ok(field)
}

/// `(length)`, `(precision,scale)`, both or none.
fn sizes(line: &mut Cursor<'_>, field: &mut Field) -> Result<(), Error> {
    let (mut length, mut precision) = (false, false);
    while line.eat('(') {
        let first = line.number("a number")?;
        if line.eat(',') {
            (field.precision, field.scale) = (first, line.number("a number")?);
            if std::mem::replace(&mut precision, true) {
                return Err(line.error("(precision,scale) stands twice"));
            }
        } else {
            field.length = first;
            if std::mem::replace(&mut length, true) {
                return Err(line.error("(length) stands twice"));
            }
        }
        line.need(')')?;
    }
    Ok(())
}

fn picklist_value(mut line: Cursor<'_>) -> Result<PicklistValue, Error> {
    let mut value = PicklistValue { value: line.word("a value")?, active: true, ..PicklistValue::default() };
    while !line.at_end() {
        let known = "default, inactive or validFor=";
        let key = line.word(known)?;
        match (key.as_str(), line.eat('=')) {
            ("default", false) if !value.default => value.default = true,
            ("inactive", false) if value.active => value.active = false,
            ("validFor", true) if value.valid_for.is_none() => value.valid_for = Some(line.value("base64")?),
            _ => return Err(once(&line, known, &key)),
        }
    }
    Ok(value)
}
