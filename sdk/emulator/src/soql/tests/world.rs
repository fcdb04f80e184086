//! A small org to ask.

use std::sync::Arc;

use sforce_schema::{ChildRelationship, Field, Object, ObjectFlag, PicklistValue, Prop, Schema};

use crate::cursors::Page;
use crate::json::Json;
use crate::org::{Asked, Org};
use crate::refusal::Refusal;
use crate::value::Value;
use crate::{Clock, Emulator, Settings};

pub(super) struct World {
    pub(super) org: Org,
}

/// 2026-03-11, a Wednesday, at noon.
const NOW: i64 = 1_773_230_400_000;

fn field(name: &str, ty: &str) -> Field {
    let mut props = vec![Prop::Filterable, Prop::Sortable, Prop::Nillable];
    let group =
        !matches!(ty, "double" | "currency" | "datetime" | "time" | "multipicklist" | "textarea" | "address");
    props.extend(group.then_some(Prop::Groupable));
    props.extend(
        (!matches!(ty, "boolean" | "time" | "multipicklist" | "textarea")).then_some(Prop::Aggregatable),
    );
    if ty == "multipicklist" {
        props.retain(|prop| *prop != Prop::Sortable);
    }
    Field { name: name.into(), ty: ty.into(), props: props.into_iter().collect(), ..Field::default() }
}

fn reference(name: &str, to: &[&str], relationship: &str) -> Field {
    Field {
        reference_to: to.iter().map(|to| (*to).to_owned()).collect(),
        relationship_name: Some(relationship.into()),
        ..field(name, "reference")
    }
}

fn picklist(name: &str, ty: &str, values: &[&str]) -> Field {
    let values = values.iter().map(|value| PicklistValue {
        value: (*value).into(),
        active: true,
        ..PicklistValue::default()
    });
    Field { values: values.collect(), ..field(name, ty) }
}

fn part(name: &str, ty: &str, whole: &str) -> Field {
    Field { compound: Some(whole.into()), ..field(name, ty) }
}

fn object(
    name: &str,
    prefix: &str,
    flags: &[ObjectFlag],
    fields: Vec<Field>,
    children: &[(&str, &str, &str)],
) -> Object {
    let children = children.iter().map(|(object, field, name)| ChildRelationship {
        object: (*object).into(),
        field: (*field).into(),
        relationship_name: Some((*name).into()),
        ..ChildRelationship::default()
    });
    Object {
        name: name.into(),
        key_prefix: Some(prefix.into()),
        flags: flags.iter().copied().collect(),
        fields,
        children: children.collect(),
        ..Object::default()
    }
}

fn schema() -> Schema {
    use ObjectFlag::{Createable, Deletable, Queryable, Updateable};
    let all = [Createable, Deletable, Queryable, Updateable];
    let closed = |name: &str, ty: &str| Field { props: [Prop::Nillable].into(), ..field(name, ty) };
    let exact = Field { props: [Prop::Filterable, Prop::CaseSensitive].into(), ..field("Code__c", "string") };
    let thing = object(
        "Thing",
        "a00",
        &all,
        vec![
            field("Name", "string"),
            field("IsDeleted", "boolean"),
            field("Count__c", "int"),
            field("Price__c", "currency"),
            field("Open__c", "boolean"),
            field("Day__c", "date"),
            field("At__c", "datetime"),
            field("Time__c", "time"),
            picklist("Size__c", "picklist", &["Small", "Large"]),
            picklist("Tags__c", "multipicklist", &["red", "green", "blue"]),
            reference("ParentId", &["Thing"], "Parent"),
            reference("WhatId", &["Other", "Thing"], "What"),
            closed("Note__c", "textarea"),
            exact,
            closed("Address", "address"),
            part("City", "string", "Address"),
            part("Street", "textarea", "Address"),
        ],
        &[("Kid", "Thing__c", "Kids__r"), ("Thing", "ParentId", "Things")],
    );
    let kid = object(
        "Kid",
        "a02",
        &all,
        vec![field("Title", "string"), reference("Thing__c", &["Thing"], "Thing__r"), field("Age__c", "int")],
        &[("Toy", "Kid__c", "Toys__r")],
    );
    let toy = object(
        "Toy",
        "a03",
        &all,
        vec![field("Label", "string"), reference("Kid__c", &["Kid"], "Kid__r")],
        &[],
    );
    let other = object("Other", "a01", &[], vec![field("Title", "string"), field("Name", "string")], &[]);
    let group = object("Group", "00G", &all, vec![field("Name", "string")], &[]);
    let objects = [thing, kid, toy, other, group].map(|object| (object.name.clone(), object)).into();
    Schema { objects, ..Schema::default() }
}

/// Things: Alpha with two kids, beta (a child of Alpha) with one, gamma with
/// none, and one that has nothing but a count.
pub(super) fn world() -> World {
    let settings = Settings { unsupported_call_code: "NO_QUERY".into(), ..Settings::default() };
    let builder = Emulator::builder().schema(schema()).clock(Clock::manual_at(NOW)).settings(settings);
    let mut world = World { org: builder.org("http://localhost".into()).expect("an org") };
    let alpha = world.put(
        "Thing",
        &[
            ("Name", "Alpha"),
            ("Count__c", "1"),
            ("Price__c", "1.5"),
            ("Open__c", "true"),
            ("Day__c", "2026-03-11"),
            ("At__c", "2026-03-11T10:30:00Z"),
            ("Time__c", "10:30:00Z"),
            ("Size__c", "Large"),
            ("Tags__c", "red;green"),
            ("Code__c", "ab"),
            ("City", "Bern"),
            ("Street", "One"),
        ],
    );
    let other = world.put("Other", &[("Title", "O"), ("Name", "Other one")]);
    let beta = world.put(
        "Thing",
        &[
            ("Name", "beta"),
            ("Count__c", "2"),
            ("Price__c", "1000.25"),
            ("Day__c", "2026-02-10"),
            ("At__c", "2026-02-10T00:00:00Z"),
            ("Size__c", "Small"),
            ("Tags__c", "blue"),
            ("Code__c", "AB"),
            ("ParentId", &alpha),
            ("WhatId", &alpha),
        ],
    );
    world.put(
        "Thing",
        &[
            ("Name", "gamma"),
            ("Count__c", "3"),
            ("Price__c", "2"),
            ("Open__c", "true"),
            ("Day__c", "2025-12-31"),
            ("At__c", "2025-12-31T23:59:59Z"),
            ("Size__c", "Large"),
            ("Tags__c", "red"),
            ("ParentId", &beta),
            ("WhatId", &other),
        ],
    );
    world.put("Thing", &[("Count__c", "4")]);
    let first = world.put("Kid", &[("Title", "a1"), ("Thing__c", &alpha), ("Age__c", "7")]);
    world.put("Kid", &[("Title", "a2"), ("Thing__c", &alpha), ("Age__c", "9")]);
    world.put("Kid", &[("Title", "b1"), ("Thing__c", &beta), ("Age__c", "7")]);
    world.put("Toy", &[("Label", "ball"), ("Kid__c", &first)]);
    world.put("Group", &[("Name", "G")]);
    world
}

impl World {
    fn put(&mut self, object: &str, fields: &[(&str, &str)]) -> String {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), Value::from(*value)));
        self.org.seed(&self.org.first_user(), object, fields.collect()).expect("a record")
    }

    fn page(&mut self, text: &str) -> Page {
        self.org
            .query(&self.org.first_user(), text, Asked::default())
            .unwrap_or_else(|refusal| panic!("{text}: {refusal}"))
    }

    /// The rows as JSON, without their attributes.
    pub(super) fn query(&mut self, text: &str) -> Vec<String> {
        let page = self.page(text);
        page.rows.iter().map(|row| bare(&Json::row(row, "")).write()).collect()
    }

    pub(super) fn total(&mut self, text: &str) -> usize {
        self.page(text).total
    }

    /// The same of `queryAll`.
    pub(super) fn query_all_rows(&mut self, text: &str) -> Vec<String> {
        let asked = Asked { all: true, ..Asked::default() };
        let page = self.org.query(&self.org.first_user(), text, asked).expect("a page");
        page.rows.iter().map(|row| bare(&Json::row(row, "")).write()).collect()
    }

    pub(super) fn query_all(&mut self, text: &str) -> usize {
        let asked = Asked { all: true, ..Asked::default() };
        self.org.query(&self.org.first_user(), text, asked).map_or(0, |page| page.total)
    }

    pub(super) fn refusal(&mut self, text: &str) -> Refusal {
        match self.org.query(&self.org.first_user(), text, Asked::default()) {
            Ok(page) => panic!("{} is not refused: {page:?}", &text[..text.len().min(200)]),
            Err(refusal) => refusal,
        }
    }

    /// The id of the record of a name.
    pub(super) fn id(&self, object: &str, name: &str) -> String {
        let catalog = Arc::clone(&self.org.catalog);
        let field = if catalog.object(object).is_some_and(|it| it.field("Name").is_some()) {
            "Name"
        } else {
            "Title"
        };
        let found = self.org.store.all(object).into_iter().find(|record| record.text(field) == Some(name));
        found.map(|record| record.id).expect("a record")
    }
}

fn bare(json: &Json) -> Json {
    match json {
        Json::Object(members) => {
            let members = members.iter().filter(|(name, _)| name != "attributes");
            Json::Object(members.map(|(name, value)| (name.clone(), bare(value))).collect())
        }
        Json::List(items) => Json::List(items.iter().map(bare).collect()),
        other => other.clone(),
    }
}
