use std::time::Duration;

use sforce_codegen::schema::{Field, Object, ObjectFlag, PicklistValue, Prop, Schema};

use super::*;
use crate::clock::Clock;
use crate::row::Cell;
use crate::store::Record;
use crate::value::Value;

fn field(name: &str, ty: &str) -> Field {
    let props = [Prop::Filterable, Prop::Sortable, Prop::Nillable].into();
    Field { name: name.into(), ty: ty.into(), props, ..Field::default() }
}

fn catalog() -> Catalog {
    let values = ["Small", "Large"].map(|value| PicklistValue {
        value: value.into(),
        active: true,
        ..PicklistValue::default()
    });
    let parent = |name: &str, to: &[&str], relationship: &str| Field {
        reference_to: to.iter().map(|to| (*to).to_owned()).collect(),
        relationship_name: Some(relationship.into()),
        ..field(name, "reference")
    };
    let thing = Object {
        name: "Thing".into(),
        key_prefix: Some("a00".into()),
        flags: [ObjectFlag::Queryable].into(),
        fields: vec![
            field("Name", "string"),
            field("Count__c", "int"),
            field("Price__c", "currency"),
            field("Open__c", "boolean"),
            field("Day__c", "date"),
            field("At__c", "datetime"),
            Field { values: values.to_vec(), ..field("Size__c", "picklist") },
            parent("ParentId", &["Thing"], "Parent"),
            parent("WhatId", &["Other", "Thing"], "What"),
            Field { props: [Prop::Nillable].into(), ..field("Note__c", "textarea") },
            Field { props: [Prop::Filterable, Prop::CaseSensitive].into(), ..field("Code__c", "string") },
        ],
        ..Object::default()
    };
    let other = Object {
        name: "Other".into(),
        key_prefix: Some("a01".into()),
        flags: [].into(),
        fields: vec![field("Title", "string")],
        ..Object::default()
    };
    let objects = [thing, other].map(|object| (object.name.clone(), object)).into();
    Catalog::new(vec![Schema { objects, ..Schema::default() }])
}

/// Three things: Alpha (the parent of beta), beta, and one without a name.
fn store() -> Store {
    let mut store = Store::open(None, &catalog()).expect("a store");
    let ids: Vec<String> = (0..3).map(|_| store.issue("Thing", "a00")).collect();
    let at = |hour: i64| Value::DateTime(1_767_225_600_000 + hour * 3_600_000);
    let rows: [&[(&str, Value)]; 3] = [
        &[
            ("Name", "Alpha".into()),
            ("Count__c", 1.into()),
            ("Price__c", 1.5.into()),
            ("Open__c", true.into()),
            ("Day__c", Value::Date(20_454)),
            ("At__c", at(0)),
            ("Size__c", "Large".into()),
            ("Code__c", "ab".into()),
        ],
        &[
            ("Name", "beta".into()),
            ("Count__c", 2.into()),
            ("At__c", at(1)),
            ("Size__c", "Small".into()),
            ("ParentId", ids[0].as_str().into()),
            ("WhatId", ids[0].as_str().into()),
            ("Code__c", "AB".into()),
        ],
        &[("Count__c", 3.into()), ("Name", Value::Null)],
    ];
    for (id, row) in ids.into_iter().zip(rows) {
        let mut fields: std::collections::BTreeMap<String, Value> =
            row.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        fields.insert("Id".into(), id.as_str().into());
        store.put(&Record { object: "Thing".into(), id, fields, deleted: false });
    }
    store
}

fn answer(text: &str) -> Result<Answer, Refusal> {
    run(text, &catalog(), &store(), "NO_QUERY", false)
}

/// The counts of the rows that a condition finds, in order.
fn found(rest: &str) -> Vec<i64> {
    let answer = answer(&format!("SELECT Count__c FROM Thing {rest}"))
        .unwrap_or_else(|refusal| panic!("{rest}: {refusal}"));
    let count = |row: &crate::row::Row| match row.cells.first() {
        Some((_, Cell::Value(Value::Int(count)))) => *count,
        other => panic!("{other:?}"),
    };
    answer.rows.iter().map(count).collect()
}

#[test]
fn conditions_find_what_they_say() {
    for (condition, expected) in [
        ("Name = 'ALPHA'", &[1][..]),
        ("Name != 'alpha'", &[2, 3]),
        ("Name <> ''", &[1, 2]),
        ("Name = null", &[3]),
        ("Name > 'alpha'", &[2]),
        ("Count__c >= 2", &[2, 3]),
        ("Count__c < 2.5", &[1, 2]),
        ("Price__c = 1.5", &[1]),
        ("Open__c = true", &[1]),
        ("Open__c = null", &[2, 3]),
        ("Open__c != null", &[1]),
        ("Day__c = 2026-01-01", &[1]),
        ("At__c > 2026-01-01T01:00:00+01:00", &[2]),
        ("At__c = 2026-01-01T00:00:00.000Z", &[1]),
        ("Name LIKE 'a%'", &[1]),
        ("Name LIKE '_ETA'", &[2]),
        ("Name LIKE '%'", &[1, 2]),
        ("Name LIKE 'a\\%'", &[]),
        ("Size__c IN ('large', 'none')", &[1]),
        ("Size__c NOT IN ('Large')", &[2, 3]),
        ("Count__c IN (1, 3)", &[1, 3]),
        ("NOT Name = 'alpha'", &[2, 3]),
        ("(NOT (Count__c = 1 OR Count__c = 2))", &[3]),
        ("Count__c > 1 AND (Name = 'beta' OR Name = 'gamma')", &[2]),
        ("Parent.Name = 'alpha'", &[2]),
        ("Parent.Open__c = false", &[1, 3]),
        ("Parent.Parent.Name = null", &[1, 2, 3]),
        ("What.Name = 'Alpha'", &[2]),
        ("Code__c = 'AB'", &[2]),
    ] {
        assert_eq!(found(&format!("WHERE {condition}")), expected, "{condition}");
    }
    let id = store().all("Thing").first().map(|record| record.id.clone()).unwrap_or_default();
    assert_eq!(found(&format!("WHERE ParentId = '{}'", &id[..15])), [2]);
    assert_eq!(found(&format!("WHERE Id IN ('{id}')")), [1]);
}

#[test]
fn rows_come_in_the_asked_order() {
    for (rest, expected) in [
        ("", &[1, 2, 3][..]),
        ("ORDER BY Name", &[3, 1, 2]),
        ("ORDER BY Name DESC", &[3, 2, 1]),
        ("ORDER BY Name DESC NULLS LAST", &[2, 1, 3]),
        ("ORDER BY Name ASC NULLS FIRST", &[3, 1, 2]),
        // The order of the setup, not of the alphabet.
        ("ORDER BY Size__c NULLS LAST", &[2, 1, 3]),
        ("ORDER BY Parent.Name NULLS LAST, Count__c DESC", &[2, 3, 1]),
        ("ORDER BY Count__c DESC LIMIT 2", &[3, 2]),
        ("LIMIT 1 OFFSET 1", &[2]),
        ("LIMIT 0", &[]),
    ] {
        assert_eq!(found(rest), expected, "{rest}");
    }
}

#[test]
fn names_are_free_in_their_case_and_parents_are_merged() {
    let answer =
        answer("select PARENT.name, t.count__C, Parent.Open__c from thing AS t where T.Count__c = 2");
    let row = answer.ok().and_then(|mut answer| answer.rows.pop());
    let Some(row) = row else { panic!("no row") };
    let names: Vec<&str> = row.cells.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["Parent", "Count__c"]);
    let Cell::Parent(Some(parent)) = &row.cells[0].1 else { panic!("{row:?}") };
    let cells = [("Name", Value::from("Alpha")), ("Open__c", true.into())]
        .map(|(name, value)| (name.to_owned(), Cell::Value(value)));
    assert_eq!(parent.cells, cells);
}

#[test]
fn counting_gives_no_rows() {
    let answer =
        answer("SELECT COUNT() FROM Thing WHERE Count__c > 1").unwrap_or_else(|refusal| panic!("{refusal}"));
    assert_eq!((answer.total, answer.rows.len()), (2, 0));
}

#[test]
fn mistakes_are_named_with_their_place() {
    for (text, code, column) in [
        ("SELECT Id", "MALFORMED_QUERY", 10),
        ("SELECT Id FORM Thing", "MALFORMED_QUERY", 11),
        ("SELECT Id FROM Nope", "INVALID_TYPE", 16),
        ("SELECT Id FROM Other", "NO_QUERY", 16),
        ("SELECT Foo FROM Thing", "INVALID_FIELD", 8),
        ("SELECT Id, Id FROM Thing", "INVALID_FIELD", 12),
        ("SELECT Id, Nope.Name FROM Thing", "INVALID_FIELD", 12),
        ("SELECT Id FROM Thing WHERE Note__c = 'x'", "INVALID_FIELD", 28),
        ("SELECT Id FROM Thing ORDER BY Note__c", "INVALID_FIELD", 31),
        ("SELECT Id FROM Thing ORDER BY Code__c", "INVALID_FIELD", 31),
        ("SELECT Id FROM Thing WHERE Name = x", "MALFORMED_QUERY", 35),
        ("SELECT Id FROM Thing WHERE Name = 5", "INVALID_FIELD", 28),
        ("SELECT Id FROM Thing WHERE Count__c = '5'", "INVALID_FIELD", 28),
        ("SELECT Id FROM Thing WHERE At__c = 2026-01-01", "INVALID_FIELD", 28),
        ("SELECT Id FROM Thing WHERE Day__c = '2026-01-01'", "INVALID_FIELD", 28),
        ("SELECT Id FROM Thing WHERE Count__c LIKE '5'", "INVALID_QUERY_FILTER_OPERATOR", 28),
        ("SELECT Id FROM Thing WHERE Open__c > true", "INVALID_QUERY_FILTER_OPERATOR", 28),
        ("SELECT Id FROM Thing WHERE Name > null", "INVALID_QUERY_FILTER_OPERATOR", 28),
        ("SELECT Id FROM Thing WHERE Id = 'x'", "INVALID_QUERY_FILTER_OPERATOR", 28),
        ("SELECT Id FROM Thing WHERE Name = 'a' AND Name = 'b' OR Name = 'c'", "MALFORMED_QUERY", 54),
        ("SELECT Id FROM Thing WHERE Name IN ()", "MALFORMED_QUERY", 37),
        ("SELECT Id FROM Thing WHERE Name = \"a\"", "MALFORMED_QUERY", 35),
        ("SELECT Id FROM Thing WHERE Name = 'a\\q'", "MALFORMED_QUERY", 35),
        ("SELECT Id FROM Thing WHERE Name = 'a", "MALFORMED_QUERY", 35),
        ("SELECT Id FROM Thing OFFSET 2001", "NUMBER_OUTSIDE_VALID_RANGE", 29),
        ("SELECT Id FROM Thing LIMIT -1", "MALFORMED_QUERY", 28),
        ("SELECT Id FROM Thing GROUP BY Id", "MALFORMED_QUERY", 22),
        ("SELECT Id, (SELECT Id FROM Kids) FROM Thing", "MALFORMED_QUERY", 12),
        ("SELECT MAX(Count__c) FROM Thing", "MALFORMED_QUERY", 11),
        ("SELECT COUNT() FROM Thing ORDER BY Name", "MALFORMED_QUERY", 33),
        ("SELECT Id FROM Thing;", "MALFORMED_QUERY", 21),
        ("SELECT a..b FROM Thing", "MALFORMED_QUERY", 8),
        ("SELECT Parent.Parent.Parent.Parent.Parent.Parent.Name FROM Thing", "INVALID_FIELD", 8),
    ] {
        match answer(text) {
            Ok(_) => panic!("{text} is not refused"),
            Err(refusal) => assert_eq!(
                (refusal.code.as_str(), refusal.position),
                (code, Some((1, column))),
                "{text}: {refusal}"
            ),
        }
    }
}

#[test]
fn the_frame_shows_the_line_and_a_caret() {
    let refusal = answer("SELECT Id\nFROM Thing\nWHERE Föö = 1")
        .err()
        .map(|refusal| (refusal.message, refusal.position));
    let expected = "\nWHERE Föö = 1\n       ^\nERROR at Row:3:Column:8\nunexpected token: 'ö'";
    assert_eq!(refusal, Some((expected.to_owned(), Some((3, 8)))));
    let far = format!("SELECT Id FROM Thing WHERE {}Nope = 1", "Name = 'x' AND ".repeat(100));
    let message = answer(&far).err().map(|refusal| refusal.message).unwrap_or_default();
    let lines: Vec<&str> = message.lines().collect();
    assert_eq!(lines[1].chars().nth(lines[2].len() - 1), Some('N'), "{message}");
    assert!(lines[1].chars().count() <= 120);
}

#[test]
fn unpaired_patterns_end_soon() {
    // Backtracking to the last `%` only: no blow-up.
    let clock = Clock::real();
    let begun = clock.now();
    let hard = format!("SELECT Id FROM Thing WHERE Name LIKE '{}b'", "a%".repeat(500));
    assert!(answer(&hard).is_ok());
    assert!(clock.now() - begun < i64::try_from(Duration::from_secs(5).as_millis()).unwrap_or(0));
}
