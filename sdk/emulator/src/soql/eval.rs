//! A plan to rows.

use std::cmp::Ordering;

use sforce_codegen::schema::{Field, Prop};

use super::bind::{Column, Filter, Item, Key, Plan};
use super::lexer::Pattern;
use super::parser::Operator;
use crate::row::{Cell, Row};
use crate::store::{Record, Store};
use crate::value::Value;

/// What a query found.
#[derive(Debug, PartialEq)]
pub(crate) struct Answer {
    /// How many records it found.
    pub(crate) total: usize,
    /// The records; none for `COUNT()`.
    pub(crate) rows: Vec<Row>,
    /// OFFSET was given: the first page is the only one.
    pub(crate) one_page: bool,
}

pub(super) fn run(plan: &Plan<'_>, store: &Store) -> Answer {
    let matches = |record: &&Record| plan.filter.as_ref().is_none_or(|filter| holds(filter, record, store));
    let mut records = store.all(&plan.object.name);
    records.retain(|record| matches(&record));
    // The store lists by id and the sort is stable, so ties stay in that order.
    if !plan.order.is_empty() {
        records.sort_by(|a, b| {
            plan.order
                .iter()
                .map(|key| by(key, a, b, store))
                .find(|order| order.is_ne())
                .unwrap_or(Ordering::Equal)
        });
    }
    let limit = plan.limit.unwrap_or(usize::MAX);
    let records: Vec<Record> = records.into_iter().skip(plan.offset).take(limit).collect();
    let rows = match &plan.select {
        Some(items) => records.iter().map(|record| row(items, record, store)).collect(),
        None => Vec::new(),
    };
    Answer { total: records.len(), rows, one_page: plan.offset > 0 }
}

fn row(items: &[Item<'_>], record: &Record, store: &Store) -> Row {
    let cells = items.iter().map(|item| match item {
        Item::Field(object, field) => (field.name.clone(), Cell::of(object, field, record)),
        Item::Parent { name, reference, items } => {
            let parent = parent(record, reference, store).map(|parent| row(items, &parent, store));
            ((*name).to_owned(), Cell::Parent(parent))
        }
    });
    Row { object: record.object.clone(), id: record.id.clone(), cells: cells.collect() }
}

fn parent(record: &Record, reference: &Field, store: &Store) -> Option<Record> {
    record.text(&reference.name).and_then(|id| store.find(id))
}

fn value(column: &Column<'_>, record: &Record, store: &Store) -> Value {
    let mut at = Some(std::borrow::Cow::Borrowed(record));
    for hop in &column.hops {
        at = at.and_then(|record| parent(&record, hop, store)).map(std::borrow::Cow::Owned);
    }
    let value = at.map(|record| record.get(&column.field.name).clone()).unwrap_or_default();
    // A boolean of a missing parent reads false (soql, section 5).
    if value.is_null() && column.field.ty == "boolean" { Value::Bool(false) } else { value }
}

fn holds(filter: &Filter<'_>, record: &Record, store: &Store) -> bool {
    match filter {
        Filter::And(terms) => terms.iter().all(|term| holds(term, record, store)),
        Filter::Or(terms) => terms.iter().any(|term| holds(term, record, store)),
        Filter::Not(term) => !holds(term, record, store),
        Filter::Compare { column, operator, value: asked } => {
            compares(column.field, &value(column, record, store), *operator, asked)
        }
        Filter::Like { column, pattern } => {
            value(column, record, store).as_text().is_some_and(|text| like(text, pattern))
        }
        Filter::In { column, not, values } => {
            let here = value(column, record, store);
            let found = values.iter().any(|asked| compares(column.field, &here, Operator::Equal, asked));
            found != *not
        }
    }
}

fn compares(field: &Field, here: &Value, operator: Operator, asked: &Value) -> bool {
    // `= null` on a boolean means `= false` (soql, section 3).
    let no = Value::Bool(false);
    let asked = if asked.is_null() && field.ty == "boolean" { &no } else { asked };
    let order = match (here.is_null(), asked.is_null()) {
        (true, true) => Some(Ordering::Equal),
        (false, false) => order(field, here, asked),
        _ => None,
    };
    match operator {
        Operator::Equal => order == Some(Ordering::Equal),
        // Also true where there is no value at all.
        Operator::NotEqual => order != Some(Ordering::Equal),
        Operator::Less => order == Some(Ordering::Less),
        Operator::LessOrEqual => order.is_some_and(Ordering::is_le),
        Operator::Greater => order == Some(Ordering::Greater),
        Operator::GreaterOrEqual => order.is_some_and(Ordering::is_ge),
        Operator::Like | Operator::In | Operator::NotIn => false,
    }
}

/// The order of two values of a field; none for values of different kinds.
fn order(field: &Field, a: &Value, b: &Value) -> Option<Ordering> {
    match (a, b) {
        (Value::Text(a), Value::Text(b)) => {
            let exact = field.has(Prop::CaseSensitive) || matches!(field.ty.as_str(), "id" | "reference");
            Some(if exact { a.cmp(b) } else { a.to_uppercase().cmp(&b.to_uppercase()) })
        }
        (Value::Bool(a), Value::Bool(b)) => Some(a.cmp(b)),
        (Value::Int(a), Value::Int(b))
        | (Value::DateTime(a), Value::DateTime(b))
        | (Value::Date(a), Value::Date(b))
        | (Value::Time(a), Value::Time(b)) => Some(a.cmp(b)),
        (Value::Num(a), Value::Num(b)) => a.partial_cmp(b),
        (Value::Int(a), Value::Num(b)) => wide(*a).partial_cmp(b),
        (Value::Num(a), Value::Int(b)) => a.partial_cmp(&wide(*b)),
        _ => None,
    }
}

/// An integer next to a double: the service compares both as doubles.
#[expect(clippy::cast_precision_loss)]
fn wide(number: i64) -> f64 {
    number as f64
}

fn by(key: &Key<'_>, a: &Record, b: &Record, store: &Store) -> Ordering {
    let (a, b) = (value(&key.column, a, store), value(&key.column, b, store));
    match (a.is_null(), b.is_null()) {
        (true, true) => Ordering::Equal,
        // Nulls stand first in either direction unless the query says otherwise.
        (true, false) => {
            if key.nulls_last {
                Ordering::Greater
            } else {
                Ordering::Less
            }
        }
        (false, true) => {
            if key.nulls_last {
                Ordering::Less
            } else {
                Ordering::Greater
            }
        }
        (false, false) => {
            let field = key.column.field;
            let order = match field.ty.as_str() {
                "picklist" if !field.values.is_empty() => place(field, &a).cmp(&place(field, &b)),
                _ => order(field, &a, &b).unwrap_or(Ordering::Equal),
            };
            if key.descending { order.reverse() } else { order }
        }
    }
}

/// Picklists sort in the order of their setup, unknown values behind it by name.
fn place(field: &Field, value: &Value) -> (usize, String) {
    let text = value.as_text().unwrap_or_default();
    let place = field.values.iter().position(|it| it.value == text);
    place.map_or_else(|| (usize::MAX, text.to_uppercase()), |place| (place, String::new()))
}

/// `%` stands for any run, `_` for one character, letter case for nothing.
fn like(text: &str, pattern: &[Pattern]) -> bool {
    let text: Vec<char> = text.chars().flat_map(char::to_lowercase).collect();
    let (mut t, mut p) = (0, 0);
    // Where to go on when what follows the last `%` does not match.
    let mut retry: Option<(usize, usize)> = None;
    while t < text.len() {
        let matched = match pattern.get(p) {
            Some(Pattern::Any) => {
                retry = Some((p + 1, t));
                p += 1;
                continue;
            }
            Some(Pattern::One) => true,
            Some(Pattern::Char(char)) => char.to_lowercase().eq([text[t]]),
            None => false,
        };
        if matched {
            t += 1;
            p += 1;
        } else if let Some((pattern_at, text_at)) = retry {
            retry = Some((pattern_at, text_at + 1));
            (p, t) = (pattern_at, text_at + 1);
        } else {
            return false;
        }
    }
    pattern.iter().skip(p).all(|rest| *rest == Pattern::Any)
}
