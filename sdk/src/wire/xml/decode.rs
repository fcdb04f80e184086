//! XML to records.

use super::{Content, Element, Tag, Xml};
use crate::Value;
use crate::dynamic::DynamicObject;
use crate::error::Error;
use crate::record::{
    Extra, ExtraValue, FieldMeta, Kind, Meta, RawChildren, RawPick, Record, SlotMut, Typed,
    another_type_message,
};
use crate::value::{Blob, Date, DateTime, Id, Number, Time, ValueError, int, whole};
use crate::wire::Plan;
use std::borrow::Cow;

/// Reads a record from a document whose root element is it: a `*-meta.xml`
/// source file, for example.
///
/// # Errors
/// If the document is not XML or a value is not what its field holds; the error
/// names the path and the byte.
pub fn from_xml<T: Typed>(text: &str) -> Result<T, Error> {
    let mut record = T::default();
    read_xml(text, &mut record)?;
    Ok(record)
}

/// Reads a document into a record whose type is not known here, as [`from_xml`] does.
///
/// # Errors
/// As [`from_xml`].
pub fn read_xml(text: &str, record: &mut dyn Record) -> Result<(), Error> {
    let mut xml = Xml::new(text);
    let root = xml.root()?;
    check_root(&xml, &root, record.meta())?;
    read_record(&mut xml, &root, record, &mut Plan::default())?;
    xml.finish()
}

/// A document's root is named as the type of its record is. The elements of messages are not: `result`
/// and `records` say nothing of their type, unless `xsi:type` does.
fn check_root(xml: &Xml<'_>, root: &Tag<'_>, meta: &'static Meta) -> Result<(), Error> {
    if std::ptr::eq(meta, DynamicObject::META) {
        return Ok(());
    }
    check_type(xml, root, meta)?;
    let name = root.name();
    if name.starts_with(|first: char| first.is_ascii_uppercase()) && !meta.answers_to(name) {
        return Err(another_type(meta, name));
    }
    Ok(())
}

/// An element whose `xsi:type` is another type than the one that it is read as.
fn check_type(xml: &Xml<'_>, tag: &Tag<'_>, meta: &'static Meta) -> Result<(), Error> {
    match xml.xsi_type(tag) {
        // The partner API names every row so, and a polymorphic parent.
        Some((name, _)) if !matches!(name, "sObject" | "Name") && !meta.answers_to(name) => {
            Err(another_type(meta, name))
        }
        _ => Ok(()),
    }
}

/// What is read is of another type, in the words of every reader.
fn another_type(meta: &Meta, found: &str) -> Error {
    Error::unreadable(another_type_message(meta, found))
}

/// Reads the content of `tag` into a record.
pub(crate) fn read_record<'i>(
    xml: &mut Xml<'i>,
    tag: &Tag<'i>,
    record: &mut dyn Record,
    plan: &mut Plan,
) -> Result<(), Error> {
    if !Xml::is_open(tag) {
        return Ok(());
    }
    let meta = record.meta();
    xml.enter()?;
    record.slots_mut(|slots| read_slots(xml, meta, slots, plan))?;
    xml.leave();
    Ok(())
}

fn read_slots(
    xml: &mut Xml<'_>,
    meta: &'static Meta,
    slots: &mut [SlotMut<'_>],
    plan: &mut Plan,
) -> Result<(), Error> {
    let Some((SlotMut::Extra(extra), slots)) = slots.split_last_mut() else {
        return Ok(());
    };
    let row = meta.is_row();
    let marked = row || meta.is_compound();
    plan.start();
    loop {
        // Nearly every field of a row is one plain element, and comes where it came in the row before.
        if let Some((place, field)) = plan.expected(meta)
            && !field.kind.holds_elements()
            && let Some((offset, text)) = xml.leaf(field.name)
        {
            plan.follow();
            if marked {
                plan.saw(place);
            }
            read_text(Cow::Borrowed(text), offset, &mut slots[place], field)
                .map_err(|error| error.within(field.name).within(meta.name))?;
            continue;
        }
        let Some(child) = xml.child()? else {
            break;
        };
        let name = child.name();
        // `type` is the row's object; a field of that name is spelt `Type`.
        if row && name == "type" {
            let offset = xml.offset();
            let text = xml.text(&child)?;
            if std::ptr::eq(meta, DynamicObject::META) {
                extra.set_type_name(&text);
            } else if !meta.answers_to(&text) {
                return Err(another_type(meta, &text).at(offset));
            }
            continue;
        }
        let Some(place) = plan.find(meta, name) else {
            let read = if row { read_column(xml, &child, meta, extra) } else { keep(xml, &child, extra) };
            read.map_err(|error| error.within(child.name()).within(meta.name))?;
            continue;
        };
        let field = &meta.fields[place];
        // Child records of a relationship that has the name of a parent's.
        if row && field.kind.holds_elements() && is_result(xml, &child) {
            let children = read_children(xml, &child, meta.children_of(name))
                .map_err(|error| error.within(field.name).within(meta.name))?;
            extra.push_children(name, children);
            continue;
        }
        if xml.is_nil(&child) {
            // The partner API sends a nil Id for "not selected": an id is never null.
            if marked && !(matches!(field.kind, Kind::Id) && field.name == "Id") {
                plan.saw(place);
            }
            match &mut slots[place] {
                // A value of any type may well be null, and says so when it goes back.
                SlotMut::Any(cell) => **cell = Some(Value::Null),
                slot if slot.repeats() => {}
                slot => slot.clear(),
            }
            xml.skip(&child)?;
            continue;
        }
        if marked {
            plan.saw(place);
        }
        read_slot(xml, &child, &mut slots[place], field, plan, place)
            .map_err(|error| error.within(field.name).within(meta.name))?;
    }
    if marked {
        extra.set_seen(plan.seen());
    }
    Ok(())
}

/// Whether an element is the result of a subquery.
fn is_result(xml: &Xml<'_>, tag: &Tag<'_>) -> bool {
    xml.xsi_type(tag).is_some_and(|(ty, _)| ty == "QueryResult")
}

fn read_slot<'i>(
    xml: &mut Xml<'i>,
    tag: &Tag<'i>,
    slot: &mut SlotMut<'_>,
    field: &FieldMeta,
    plan: &mut Plan,
    place: usize,
) -> Result<(), Error> {
    match (slot, field.kind) {
        (SlotMut::One(cell), Kind::One(meta)) => {
            let mut record = make(xml, tag, meta);
            read_record(xml, tag, &mut *record, plan.within(place))?;
            cell.set(Some(record));
        }
        (SlotMut::List(cell), Kind::List(meta)) => {
            let mut record = make(xml, tag, meta);
            read_record(xml, tag, &mut *record, plan.within(place))?;
            cell.push(record);
        }
        (SlotMut::Any(cell), _) => **cell = Some(read_any(xml, tag)?),
        (slot, _) => {
            let offset = xml.offset();
            let text = xml.text(tag)?;
            read_text(text, offset, slot, field)?;
        }
    }
    Ok(())
}

/// Reads the text of an element, which begins at `offset`, into a slot of any kind that is text on the wire.
fn read_text(
    text: Cow<'_, str>,
    offset: u64,
    slot: &mut SlotMut<'_>,
    field: &FieldMeta,
) -> Result<(), Error> {
    match (slot, field.kind) {
        (SlotMut::Text(cell), _) => **cell = Some(text.into_owned()),
        (SlotMut::Texts(cell), _) => cell.push(text.into_owned()),
        (SlotMut::Int(cell), _) => **cell = parse(&text, offset, int)?,
        (SlotMut::Ints(cell), _) => cell.extend(parse(&text, offset, int)?),
        (SlotMut::Long(cell), _) => **cell = parse(&text, offset, whole)?,
        (SlotMut::Num(cell), _) => **cell = parse(&text, offset, str::parse::<Number>)?,
        (SlotMut::Flag(cell), _) => **cell = parse(&text, offset, flag)?,
        (SlotMut::Id(cell), _) => **cell = parse(&text, offset, Id::lenient)?,
        (SlotMut::Ids(cell), _) => cell.extend(parse(&text, offset, Id::lenient)?),
        (SlotMut::DateTime(cell), _) => **cell = parse(&text, offset, str::parse::<DateTime>)?,
        (SlotMut::Date(cell), _) => **cell = parse(&text, offset, str::parse::<Date>)?,
        (SlotMut::Time(cell), _) => **cell = parse(&text, offset, str::parse::<Time>)?,
        (SlotMut::Blob(cell), _) => {
            let bytes = Blob::from_base64(&text)
                .map_err(|error| Error::decode("base64", error.found()).at(offset))?;
            **cell = Some(bytes);
        }
        (SlotMut::Pick(cell), Kind::Pick(names)) => **cell = RawPick::parse(&text, names),
        (SlotMut::Picks(cell), Kind::Picks(names)) => cell.push(RawPick::parse(&text, names)),
        (SlotMut::Multi(cell), Kind::Multi(names)) => {
            let parts = text.split(';').filter(|part| !part.is_empty());
            **cell = Some(parts.map(|part| RawPick::parse(part, names)).collect());
        }
        (slot, kind) => unreachable!("a slot {slot:?} stands for a field of {kind:?}"),
    }
    Ok(())
}

/// An empty record of `meta`, or of the subtype that `xsi:type` names.
///
/// A subtype that the bindings do not know is read as the base: its name and
/// its own elements are kept and go back.
fn make<'i>(xml: &Xml<'i>, tag: &Tag<'i>, meta: &'static Meta) -> Box<dyn Record> {
    let named = xml.xsi_type(tag).map(|(name, _)| name);
    let dynamic = std::ptr::eq(meta, DynamicObject::META);
    let Some(name) = named.filter(|name| *name != meta.name && (dynamic || !meta.subtypes.is_empty())) else {
        return (meta.new)();
    };
    if let Some(subtype) = meta.find(name) {
        return (subtype.new)();
    }
    let mut record = (meta.new)();
    // `sObject` and `Name` say only that it is one.
    if !dynamic || !matches!(name, "sObject" | "Name") {
        record.slots_mut(|slots| {
            if let Some(SlotMut::Extra(extra)) = slots.last_mut() {
                extra.set_type_name(name);
            }
        });
    }
    record
}

/// Text that stands for a value; none for an empty element, as some tools write nil.
fn parse<T>(
    text: &str,
    offset: u64,
    read: impl FnOnce(&str) -> Result<T, ValueError>,
) -> Result<Option<T>, Error> {
    let text = text.trim_ascii();
    if text.is_empty() {
        return Ok(None);
    }
    read(text).map(Some).map_err(|error| Error::decode(error.expected(), text).at(offset))
}

fn flag(text: &str) -> Result<bool, ValueError> {
    match text {
        "true" | "1" => Ok(true),
        "false" | "0" => Ok(false),
        _ => Err(ValueError::new("true or false", text)),
    }
}

/// Keeps an element that the schema does not know.
fn keep<'i>(xml: &mut Xml<'i>, tag: &Tag<'i>, extra: &mut Extra) -> Result<(), Error> {
    let element = Element::read(xml, tag)?;
    extra.push(tag.name(), ExtraValue::Xml(element));
    Ok(())
}

/// Reads a column of a row that its type does not know: its object's name, child
/// records, or a field that the bindings do not have.
fn read_column<'i>(
    xml: &mut Xml<'i>,
    tag: &Tag<'i>,
    meta: &'static Meta,
    extra: &mut Extra,
) -> Result<(), Error> {
    let name = tag.name();
    let known = meta.child(name).is_some();
    if xml.is_nil(tag) {
        xml.skip(tag)?;
        if known {
            extra.push_children(name, RawChildren::default());
        } else if name != "Id" {
            extra.put_again(name, Value::Null);
        }
        return Ok(());
    }
    if known || is_result(xml, tag) {
        let children = read_children(xml, tag, meta.children_of(name))?;
        extra.push_children(name, children);
        return Ok(());
    }
    let value = read_value(xml, tag)?;
    // The partner API sends the id twice; what else comes again is a list.
    if name == "Id" {
        extra.put(name, value);
    } else {
        extra.put_again(name, value);
    }
    Ok(())
}

/// Reads a `QueryResult`: a page of rows.
fn read_children<'i>(xml: &mut Xml<'i>, tag: &Tag<'i>, meta: &'static Meta) -> Result<RawChildren, Error> {
    let mut children = RawChildren::default();
    if !Xml::is_open(tag) {
        return Ok(children);
    }
    let mut plan = Plan::default();
    while let Some(child) = xml.child()? {
        match child.name() {
            "records" if !xml.is_nil(&child) => {
                let mut row = make(xml, &child, meta);
                read_record(xml, &child, &mut *row, &mut plan)?;
                children.rows.push(row);
            }
            "size" => {
                let offset = xml.offset();
                let count = |text: &str| text.parse().map_err(|_| ValueError::new("a count", text));
                children.total = parse(&xml.text(&child)?, offset, count)?;
            }
            "queryLocator" if !xml.is_nil(&child) => {
                let text = xml.text(&child)?;
                children.next = (!text.is_empty()).then(|| text.as_ref().into());
            }
            _ => xml.skip(&child)?,
        }
    }
    Ok(children)
}

/// Reads an `anyType` field: as a value where its type is one of XML Schema's that we have,
/// else as the element that it is, so that it goes back with its type.
fn read_any<'i>(xml: &mut Xml<'i>, tag: &Tag<'i>) -> Result<Value, Error> {
    let plain = match xml.xsi_type(tag) {
        None => xml.is_nil(tag),
        Some((name, ns)) => ns == super::XSD && super::xsd_name(name),
    };
    if plain { read_value(xml, tag) } else { Element::read(xml, tag).map(|it| Value::Xml(Box::new(it))) }
}

/// Reads a value whose type only the element itself tells.
fn read_value<'i>(xml: &mut Xml<'i>, tag: &Tag<'i>) -> Result<Value, Error> {
    if xml.is_nil(tag) {
        xml.skip(tag)?;
        return Ok(Value::Null);
    }
    let ty = xml.xsi_type(tag).map(|(name, _)| name);
    let offset = xml.offset();
    let text = match xml.content(tag)? {
        Content::Text(text) => text,
        Content::Child(first) => {
            let mut object = DynamicObject::default();
            if let Some(name) = ty.filter(|name| !matches!(*name, "sObject" | "Name")) {
                object = DynamicObject::new(name);
            }
            let mut next = Some(first);
            while let Some(child) = next {
                if child.name() == "type" {
                    object.extra.set_type_name(&xml.text(&child)?);
                } else {
                    read_column(xml, &child, DynamicObject::META, &mut object.extra)?;
                }
                next = xml.child()?;
            }
            return Ok(Value::Object(Box::new(object)));
        }
    };
    let typed = |value: Result<Value, ValueError>| {
        value.map_err(|error| Error::decode(error.expected(), &text).at(offset))
    };
    let trimmed = text.trim_ascii();
    match ty {
        Some("boolean") => typed(flag(trimmed).map(Value::Flag)),
        Some("int") => typed(int(trimmed).map(Value::Int)),
        Some("long") => typed(whole(trimmed).map(Value::Long)),
        Some("double") => typed(trimmed.parse().map(Value::Num)),
        Some("dateTime") => typed(trimmed.parse().map(Value::DateTime)),
        Some("date") => typed(trimmed.parse().map(Value::Date)),
        Some("time") => typed(trimmed.parse().map(Value::Time)),
        Some("ID") => typed(Id::lenient(trimmed).map(Value::Id)),
        Some("base64Binary") => typed(Blob::from_base64(trimmed).map(Value::Blob)),
        _ => Ok(Value::Text(text.into_owned())),
    }
}

/// Reads one row of a result. What cannot be read of it is its own error, and the next row follows.
///
/// # Errors
/// If the document is not XML.
pub(crate) fn read_row_alone<'i>(
    xml: &mut Xml<'i>,
    tag: &Tag<'i>,
    meta: &'static Meta,
    plan: &mut Plan,
) -> Result<Result<Box<dyn Record>, Error>, Error> {
    let start = xml.mark();
    let row = read_row(xml, tag, meta, plan);
    if let Err(error) = row {
        xml.back_to(&start);
        // What cannot even be skipped is no row but a broken document.
        return if xml.skip(tag).is_ok() { Ok(Err(error)) } else { Err(error) };
    }
    Ok(row)
}

/// Reads one row of a result.
pub(crate) fn read_row<'i>(
    xml: &mut Xml<'i>,
    tag: &Tag<'i>,
    meta: &'static Meta,
    plan: &mut Plan,
) -> Result<Box<dyn Record>, Error> {
    if !std::ptr::eq(meta, DynamicObject::META) {
        check_type(xml, tag, meta)?;
    }
    let mut row = make(xml, tag, meta);
    read_record(xml, tag, &mut *row, plan)?;
    Ok(row)
}
