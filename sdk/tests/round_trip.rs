//! Every committed type over both wires: every slot filled, out and in again.

use sforce::record::RawPick;
use sforce::wire::{Element, Node, read_json, read_xml, to_json, to_xml};
use sforce::{
    Blob, Date, DateTime, ExtraValue, Id, Kind, Meta, Number, Record, SObject, SlotMut, Time, Value,
};
use sforce_bindings::{objects, v30, v65, v66};

/// Fills a slot with what no default has; records within records, so many levels deep.
fn fill(slot: &mut SlotMut<'_>, kind: Kind, seed: usize, levels: usize) {
    let number = i32::try_from(seed).unwrap() + 1;
    match (slot, kind) {
        (SlotMut::Text(cell), _) => **cell = Some(format!("<text> & \"{seed}\"\n ü 漢\t ")),
        (SlotMut::Texts(cell), _) => cell.extend([format!("first {seed}"), String::new(), "]]>".into()]),
        (SlotMut::Int(cell), _) => **cell = Some(-number),
        (SlotMut::Ints(cell), _) => cell.extend([number, i32::MIN]),
        (SlotMut::Long(cell), _) => **cell = Some(i64::MAX - i64::from(number)),
        (SlotMut::Num(cell), _) => **cell = Some("123456789012345678.90".parse::<Number>().unwrap()),
        (SlotMut::Flag(cell), _) => **cell = Some(true),
        (SlotMut::Id(cell), _) => **cell = Some(Id::new("001000000000001AAA").unwrap()),
        (SlotMut::Ids(cell), _) => cell.extend([Id::new("001000000000001AAA").unwrap(); 2]),
        (SlotMut::DateTime(cell), _) => **cell = Some(DateTime::from_unix_millis(1_767_323_045_678)),
        (SlotMut::Date(cell), _) => **cell = Date::new(2026, 1, 2),
        (SlotMut::Time(cell), _) => **cell = Time::new(3, 4, 5, 678),
        (SlotMut::Blob(cell), _) => **cell = Some(Blob::Bytes(vec![0, 255, 7])),
        (SlotMut::Pick(cell), Kind::Pick(names)) => **cell = pick(seed, names.list().len()),
        (SlotMut::Picks(cell), Kind::Picks(names)) => {
            cell.extend([pick(seed, names.list().len()), RawPick::Other("new value".into())]);
        }
        (SlotMut::Multi(cell), Kind::Multi(names)) => {
            **cell = Some(vec![pick(seed, names.list().len()), RawPick::Other("new value".into())]);
        }
        (SlotMut::One(cell), Kind::One(meta)) if levels > 0 => cell.set(Some(filled(meta, levels - 1))),
        (SlotMut::List(cell), Kind::List(meta)) if levels > 0 => {
            cell.push(filled(meta, levels - 1));
            cell.push(filled(meta, 0));
            // A subtype is told by its `xsi:type`.
            if let Some(subtype) = meta.subtypes.last() {
                cell.push(filled(subtype, 0));
            }
        }
        (SlotMut::One(_) | SlotMut::List(_), _) => {}
        (SlotMut::Any(cell), _) => **cell = Some(Value::Text("anything".into())),
        (slot, kind) => panic!("{slot:?} for {kind:?}"),
    }
}

/// A value that the enumeration knows, or one that it does not.
fn pick(seed: usize, known: usize) -> RawPick {
    match u16::try_from(seed % (known + 1)) {
        Ok(place) if usize::from(place) < known => RawPick::Known(place),
        _ => RawPick::Other("a value that came later".into()),
    }
}

fn filled(meta: &'static Meta, levels: usize) -> Box<dyn Record> {
    let mut record = (meta.new)();
    record.slots_mut(|slots| {
        for (seed, (slot, field)) in slots.iter_mut().zip(meta.fields).enumerate() {
            fill(slot, field.kind, seed, levels);
        }
    });
    record
}

/// Adds an element that no schema knows.
fn with_unknown(record: &mut dyn Record) {
    let mut element = Element { name: "laterElement".into(), ..Element::default() };
    element.ns = record.meta().api.namespace.into();
    element.nodes.push(Node::Text("kept".into()));
    record.slots_mut(|slots| {
        if let Some(SlotMut::Extra(extra)) = slots.last_mut() {
            extra.push("laterElement", ExtraValue::Xml(element));
        }
    });
}

/// How deep records within records go: far enough for three levels of inheritance and lists in lists.
const LEVELS: usize = 2;

/// Every record of a module, in the module's own list.
fn check(types: &[&'static Meta], is_component: bool) {
    for meta in types {
        let name = meta.name;
        let mut record = filled(meta, LEVELS);
        let empty = record.slots(|slots| slots.iter().filter(|slot| slot.is_empty()).count());
        assert_eq!(empty, 1, "{name}: every slot is filled but the last");

        // Over JSON every subtype looks like its base: it has no xsi:type.
        if !types.iter().any(|meta| !meta.subtypes.is_empty() && reaches(record.meta(), meta, LEVELS)) {
            let json = to_json(&*record).unwrap();
            let mut back = (meta.new)();
            read_json(&json, &mut *back).unwrap_or_else(|error| panic!("{name}: {error}\n{json}"));
            assert_eq!(&*back, &*record, "{name} over JSON");
        }
        if is_component {
            with_unknown(&mut *record);
        }
        let xml = to_xml(&*record).unwrap();
        let mut back = (meta.new)();
        read_xml(&xml, &mut *back).unwrap_or_else(|error| panic!("{name}: {error}\n{xml}"));
        assert_eq!(&*back, &*record, "{name} over XML");
        assert_eq!(to_xml(&*back).unwrap(), xml, "{name}: written twice, the same text");
    }
}

/// Whether a filled record of `from` holds records of `to`.
fn reaches(from: &'static Meta, to: &'static Meta, levels: usize) -> bool {
    levels > 0
        && from.fields.iter().any(|field| match field.kind {
            Kind::One(meta) | Kind::List(meta) => std::ptr::eq(meta, to) || reaches(meta, to, levels - 1),
            _ => false,
        })
}

#[test]
fn every_record_of_v30() {
    assert_eq!(v30::metadata::TABLES.len(), 409);
    check(v30::metadata::TABLES, true);
}

#[test]
fn every_record_of_v66() {
    assert_eq!(v66::metadata::TABLES.len(), 1534);
    check(v66::metadata::TABLES, true);
}

#[test]
fn every_record_of_v65_tooling() {
    assert_eq!(v65::tooling::TABLES.len(), 78);
    check(v65::tooling::TABLES, false);
}

#[test]
fn every_object() {
    assert_eq!(objects::TABLES.len(), 17);
    check(objects::TABLES, false);
    assert_eq!(objects::Account::describe().key_prefix, Some("001"));
}
