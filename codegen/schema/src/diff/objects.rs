//! Compares sObjects.

use std::collections::BTreeSet;

use crate::model::{
    ChildRelationship, Field, FieldText, FilteredLookup, Object, ObjectFlag, ObjectText, PicklistValue, Prop,
    RecordType,
};

use super::names::{byte_length, count, field as declared, properties, soap_type};
use super::types::yes;
use super::{Compare, Kind, Rank, below, pairs, side};

/// The flags that say what can be done with records; a new object is introduced with them.
const ABILITIES: [ObjectFlag; 7] = [
    ObjectFlag::Createable,
    ObjectFlag::Deletable,
    ObjectFlag::Queryable,
    ObjectFlag::Retrieveable,
    ObjectFlag::Searchable,
    ObjectFlag::Undeletable,
    ObjectFlag::Updateable,
];

/// To gain one of these takes something from callers, so it is a change and no addition.
const NARROWING: [Prop; 5] = [
    Prop::DependentPicklist,
    Prop::DeprecatedAndHidden,
    Prop::RestrictedDelete,
    Prop::RestrictedPicklist,
    Prop::Unique,
];

impl<'a> Compare<'a> {
    pub(super) fn objects(&mut self) {
        let (old, new) = (&self.old.objects, &self.new.objects);
        let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        for name in names {
            let path = [name.clone()];
            let sides = (old.get(name), new.get(name));
            if let Some((rank, object)) = side(sides.0, sides.1) {
                self.whole(rank, Kind::Object, &path, introduction(object), inside(object));
            }
            if let (Some(old), Some(new)) = sides {
                self.object(&path, old, new);
            }
        }
    }

    fn object(&mut self, path: &[String], old: &'a Object, new: &'a Object) {
        // Its name is its key, and where it was described says nothing of it.
        let Object {
            name: _,
            described: _,
            tooling,
            key_prefix,
            assumed: _,
            flags,
            texts,
            scopes,
            named_layouts,
            record_types,
            fields,
            children,
        } = old;
        self.differs(Kind::Object, path, "keyPrefix", key_prefix.clone(), new.key_prefix.clone());
        self.differs(Kind::Object, path, "tooling", yes(*tooling), yes(new.tooling));
        for text in ObjectText::ALL {
            let (old, new) = (texts.get(text).cloned(), new.texts.get(text).cloned());
            self.differs(Kind::Object, path, text.key(), old, new);
        }
        for (what, old, new) in [
            ("supportedScopes", scopes, &new.scopes),
            ("namedLayoutInfos", named_layouts, &new.named_layouts),
        ] {
            self.differs(Kind::Object, path, what, joined(old), joined(new));
        }
        for (old, new) in pairs(record_types, &new.record_types, |record_type| &record_type.name) {
            if let Some((rank, record_type)) = side(old, new) {
                let path = below(path, &record_type.name);
                self.whole(rank, Kind::RecordType, &path, standing(record_type), Vec::new());
            }
            if let (Some(old), Some(new)) = (old, new) {
                let path = below(path, &new.name);
                self.differs(Kind::RecordType, &path, "recordTypeId", old.id.clone(), new.id.clone());
                self.differs(Kind::RecordType, &path, "state", standing(old), standing(new));
            }
        }
        if old.assumed == new.assumed {
            for flag in flags.symmetric_difference(&new.flags) {
                let rank = gain(new.has(*flag), *flag == ObjectFlag::DeprecatedAndHidden);
                self.gained(rank, Kind::Flag, path, flag.key());
            }
        } else {
            self.differs(Kind::Object, path, "flags", known(old.assumed), known(new.assumed));
        }
        for (old, new) in pairs(fields, &new.fields, |field| &field.name) {
            if let Some((rank, field)) = side(old, new) {
                let properties = Some(properties(field)).filter(|properties| !properties.is_empty());
                let inside = properties.into_iter().chain(field.values.iter().map(named_value)).collect();
                self.whole(rank, Kind::ObjectField, &below(path, &field.name), declared(field), inside);
            }
            if let (Some(old), Some(new)) = (old, new) {
                self.field(&below(path, &new.name), old, new);
            }
        }
        for (old, new) in pairs(children, &new.children, child_name) {
            if let Some((rank, child)) = side(old, new) {
                let path = below(path, child_name(child));
                self.whole(rank, Kind::Child, &path, relationship(child), Vec::new());
            }
            if let (Some(old), Some(new)) = (old, new) {
                let path = below(path, child_name(new));
                for ((attribute, old), (_, new)) in standings(old).into_iter().zip(standings(new)) {
                    self.differs(Kind::Child, &path, attribute, old, new);
                }
            }
        }
    }

    fn gained(&mut self, rank: Rank, kind: Kind, path: &[String], key: &str) {
        // Among changes, where it could be either, it is said.
        let declared = if rank == Rank::Changed { "gained" } else { "" };
        self.whole(rank, kind, &below(path, key), declared.to_owned(), Vec::new());
    }

    fn field(&mut self, path: &[String], old: &'a Field, new: &'a Field) {
        if old.assumed == new.assumed {
            for prop in old.props.symmetric_difference(&new.props) {
                let rank = gain(new.has(*prop), NARROWING.contains(prop));
                self.gained(rank, Kind::Property, path, prop.key());
            }
        } else {
            self.differs(Kind::ObjectField, path, "properties", known(old.assumed), known(new.assumed));
        }
        for text in FieldText::ALL {
            let (old, new) = (old.texts.get(text).cloned(), new.texts.get(text).cloned());
            self.differs(Kind::ObjectField, path, text.key(), old, new);
        }
        let lookups = [old, new].map(|field| field.filtered_lookup.as_ref().map(filter));
        let [filter, now] = lookups;
        self.differs(Kind::ObjectField, path, "filteredLookupInfo", filter, now);
        for ((attribute, old), (_, new)) in attributes(old).into_iter().zip(attributes(new)) {
            self.differs(Kind::ObjectField, path, attribute, old, new);
        }
        for (old, new) in pairs(&old.reference_to, &new.reference_to, |target| target) {
            if let Some((rank, target)) = side(old, new) {
                self.whole(rank, Kind::Reference, &below(path, target), String::new(), Vec::new());
            }
        }
        for (old, new) in pairs(&old.values, &new.values, |value| &value.value) {
            if let Some((rank, value)) = side(old, new) {
                let path = below(path, &value.value);
                self.whole(rank, Kind::PicklistValue, &path, state(value), Vec::new());
            }
            if let (Some(old), Some(new)) = (old, new) {
                let path = below(path, &new.value);
                self.differs(Kind::PicklistValue, &path, "active", yes(old.active), yes(new.active));
                self.differs(Kind::PicklistValue, &path, "default", yes(old.default), yes(new.default));
                let (old, new) = (old.valid_for.clone(), new.valid_for.clone());
                self.differs(Kind::PicklistValue, &path, "validFor", old, new);
            }
        }
    }
}

/// `Contact.AccountId`; the relationship's name where only a WSDL is known, which says no more.
fn child_name(child: &ChildRelationship) -> String {
    match (child.object.as_str(), &child.relationship_name) {
        ("", Some(relationship)) => relationship.clone(),
        (object, _) => format!("{object}.{}", child.field),
    }
}

/// Whether a describe says what is allowed.
fn known(assumed: bool) -> String {
    if assumed { "unknown" } else { "described" }.to_owned()
}

fn joined(names: &[String]) -> Option<String> {
    (!names.is_empty()).then(|| names.join(", "))
}

/// `active available default`
fn standing(record_type: &RecordType) -> String {
    let words = [
        (record_type.active, "active"),
        (record_type.available, "available"),
        (record_type.default, "default"),
        (record_type.master, "master"),
    ];
    words.into_iter().filter_map(|(set, word)| set.then_some(word)).collect::<Vec<_>>().join(" ")
}

/// `dependent on Region__c optional`
fn filter(lookup: &FilteredLookup) -> String {
    let mut words = vec![if lookup.dependent { "dependent" } else { "independent" }.to_owned()];
    words.extend(joined(&lookup.controlling_fields).map(|fields| format!("on {fields}")));
    words.extend(lookup.optional.then(|| "optional".to_owned()));
    words.join(" ")
}

/// The rank of a flag or a property that only one side sets.
fn gain(gained: bool, narrowing: bool) -> Rank {
    match (gained, narrowing) {
        (false, _) => Rank::Lost,
        (true, true) => Rank::Changed,
        (true, false) => Rank::Added,
    }
}

/// What is compared as text; properties, references and values are compared by name.
fn attributes(field: &Field) -> [(&'static str, Option<String>); 14] {
    let Field {
        name: _,
        ty,
        soap_type: _,
        assumed: _,
        props: _,
        length,
        byte_length: _,
        digits,
        precision,
        scale,
        values: _,
        reference_to: _,
        relationship_name,
        relationship_order,
        reference_target_field,
        controller,
        compound,
        extra_type_info,
        default_value,
        texts: _,
        filtered_lookup: _,
    } = field;
    let number = |number: u32| (number != 0).then(|| number.to_string());
    [
        ("type", Some(ty.to_string())),
        ("soapType", soap_type(field).map(str::to_owned)),
        ("length", number(*length)),
        ("byteLength", byte_length(field).map(|bytes| bytes.to_string())),
        ("digits", number(*digits)),
        ("precision", number(*precision)),
        ("scale", number(*scale)),
        ("relationshipName", relationship_name.clone()),
        ("relationshipOrder", relationship_order.map(|order| order.to_string())),
        ("referenceTargetField", reference_target_field.clone()),
        ("controllerName", controller.clone()),
        ("compoundFieldName", compound.clone()),
        ("extraTypeInfo", extra_type_info.clone()),
        ("defaultValue", default_value.clone()),
    ]
}

/// `4 fields, 2 child relationships; createable, queryable`
fn introduction(object: &Object) -> String {
    let mut text = count(object.fields.len(), "field", "fields");
    if !object.children.is_empty() {
        text.push_str(", ");
        text.push_str(&count(object.children.len(), "child relationship", "child relationships"));
    }
    let able: Vec<&str> = ABILITIES.iter().filter(|flag| object.has(**flag)).map(|flag| flag.key()).collect();
    if !able.is_empty() {
        text.push_str("; ");
        text.push_str(&able.join(", "));
    }
    text
}

fn inside(object: &Object) -> Vec<String> {
    let field = |field: &Field| {
        let properties = properties(field);
        let gap = if properties.is_empty() { "" } else { "; " };
        format!("{} {}{gap}{properties}", field.name, declared(field))
    };
    let fields = object.fields.iter().map(field);
    let children = object.children.iter().map(|child| {
        let relationship = relationship(child);
        let gap = if relationship.is_empty() { "" } else { " " };
        format!("child {}{gap}{relationship}", child_name(child))
    });
    fields.chain(children).collect()
}

/// What is compared of a relationship.
fn standings(child: &ChildRelationship) -> [(&'static str, Option<String>); 6] {
    [
        ("relationshipName", child.relationship_name.clone()),
        ("cascadeDelete", Some(yes(child.cascade_delete))),
        ("restrictedDelete", Some(yes(child.restricted_delete))),
        ("deprecatedAndHidden", Some(yes(child.deprecated_and_hidden))),
        ("junctionIdListNames", joined(&child.junction_id_list_names)),
        ("junctionReferenceTo", joined(&child.junction_reference_to)),
    ]
}

/// `Contacts cascadeDelete`
fn relationship(child: &ChildRelationship) -> String {
    // Without an object it is called by the relationship's name already.
    let name = child.relationship_name.as_deref().filter(|_| !child.object.is_empty());
    let mut words: Vec<&str> = name.into_iter().collect();
    words.extend(child.cascade_delete.then_some("cascadeDelete"));
    words.extend(child.restricted_delete.then_some("restrictedDelete"));
    words.join(" ")
}

/// `default inactive`, where it is not as usual.
fn state(value: &PicklistValue) -> String {
    let words = [value.default.then_some("default"), (!value.active).then_some("inactive")];
    words.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn named_value(value: &PicklistValue) -> String {
    let state = state(value);
    if state.is_empty() { value.value.clone() } else { format!("{} ({state})", value.value) }
}
