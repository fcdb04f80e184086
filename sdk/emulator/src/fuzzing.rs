//! Doors for fuzz targets: any text as a query, or as a SOAP request. No part
//! of what the crate promises.

use std::cell::RefCell;

use sforce_schema::{ChildRelationship, Field, Object, ObjectFlag, Prop, Schema};

use crate::http::{Call, answered};
use crate::log::Wire;
use crate::org::{Asked, Org};
use crate::{Clock, Emulator, xml};

/// An org with one object, each kind of field in it, and one record.
fn org() -> Org {
    let field = |name: &str, ty: &str| Field {
        name: name.into(),
        ty: ty.into(),
        props: Prop::ALL
            .iter()
            .copied()
            .filter(|prop| !matches!(prop, Prop::Unique | Prop::AutoNumber))
            .collect(),
        ..Field::default()
    };
    let parent = Field {
        reference_to: vec!["Thing".into()],
        relationship_name: Some("Parent".into()),
        ..field("ParentId", "reference")
    };
    let typed = ["int", "double", "boolean", "date", "datetime", "time", "multipicklist", "textarea"];
    let mut fields = vec![field("Name", "string"), field("Count__c", "int"), field("Day__c", "date"), parent];
    fields.extend(typed.iter().map(|ty| field(&format!("A_{ty}__c"), ty)));
    let things = ChildRelationship {
        object: "Thing".into(),
        field: "ParentId".into(),
        relationship_name: Some("Things".into()),
        ..ChildRelationship::default()
    };
    let thing = Object {
        name: "Thing".into(),
        key_prefix: Some("a00".into()),
        flags: ObjectFlag::ALL.iter().copied().collect(),
        fields,
        children: vec![things],
        ..Object::default()
    };
    let schema = Schema { objects: [("Thing".to_owned(), thing)].into(), ..Schema::default() };
    let builder = Emulator::builder()
        .settings(crate::Settings::with_retired_versions())
        .schema(schema)
        .clock(Clock::manual());
    let mut org = builder.org("http://localhost".to_owned()).expect("an org in memory");
    org.sessions.open_for_good(0);
    org.seed(&org.first_user(), "Thing", vec![("Name".to_owned(), "a".into())]).expect("a record that fits");
    org
}

thread_local! {
    static ORG: RefCell<Org> = RefCell::new(org());
}

/// Runs a text as a query. What is refused as no SQL of ours is a defect.
///
/// # Panics
/// When the query was compiled to SQL that the database does not take.
pub fn soql(text: &str) {
    ORG.with_borrow_mut(|org| {
        let answer = org.whole(|org| org.query(&org.first_user(), text, Asked::default()).is_ok());
        assert!(answer.is_ok(), "{answer:?}");
    });
}

/// Answers a text as a SOAP request.
///
/// # Panics
/// When the answer is no XML, or has no status of a SOAP answer.
pub fn soap(text: &str) {
    ORG.with_borrow_mut(|org| {
        let path = "/services/Soap/u/60.0".to_owned();
        let call = Call { method: "POST".into(), path, body: text.to_owned(), ..Call::default() };
        let answer = answered(org, Wire::Soap, &call);
        assert!(matches!(answer.status, 200 | 500), "{}", answer.status);
        let body = String::from_utf8_lossy(&answer.body);
        assert!(xml::Element::read(&body).is_ok(), "{body}");
        org.store.begin();
    });
}
