//! How the service would come to the rows of a query: by an index of a field
//! that it filters by, or through all rows (rest-core, section 5).

use sforce_schema::{Field, FieldType, Object, Prop};

use super::ast::Operator;
use super::plan::{Filter, Operand, Plan, Reach, Rows};
use super::{Ask, Problem, Statement, bind, parser, sql};
use crate::refusal::Refusal;

/// What there is to say of a query.
#[derive(Debug, PartialEq)]
pub(crate) struct Explained {
    pub(crate) object: String,
    /// Fields with an index, and fields without, of which the rows must have a value.
    pub(crate) indexed: Vec<String>,
    pub(crate) unindexed: Vec<String>,
    /// Counts the rows that the filter leaves.
    pub(crate) count: Statement,
}

pub(crate) fn explain(text: &str, ask: &Ask<'_>) -> Result<Explained, Refusal> {
    let plan = parser::parse(text).and_then(|query| bind::bind(&query, ask));
    plan.map(|plan| explained(&plan)).map_err(|problem: Problem| problem.framed(text))
}

fn explained(plan: &Plan<'_>) -> Explained {
    let (object, filter, all) = match plan {
        Plan::Count(rows) | Plan::Rows(rows) => (rows.object, rows.filter.as_ref(), rows.all),
        Plan::Groups(groups) => (groups.object, groups.filter.as_ref(), groups.all),
    };
    let (mut indexed, mut unindexed) = (Vec::new(), Vec::new());
    for (field, selective) in filter.into_iter().flat_map(fields) {
        let fields = if selective && has_index(object, field) { &mut indexed } else { &mut unindexed };
        if !fields.contains(&field.name) {
            fields.push(field.name.clone());
        }
    }
    let filter = filter.cloned();
    let rows = Rows { object, items: Vec::new(), filter, order: Vec::new(), limit: None, offset: 0, all };
    Explained { object: object.name.clone(), indexed, unindexed, count: sql::count(&rows) }
}

/// The object and the fields with an index that lead to the rows of a filter.
pub(super) fn indexed(object: &Object, filter: Option<&Filter<'_>>) -> Vec<(String, String)> {
    let fields = filter
        .into_iter()
        .flat_map(fields)
        .filter(|(field, selective)| *selective && has_index(object, field));
    fields.map(|(field, _)| (object.name.clone(), field.name.clone())).collect()
}

/// The fields that every row must fit, and whether by being equal to something.
fn fields<'a>(filter: &Filter<'a>) -> Vec<(&'a Field, bool)> {
    let of = |operand: &Operand<'a>, selective: bool| match operand {
        Operand::Column(column) => match column.reach {
            Reach::Field(field) => vec![(field, selective)],
            Reach::Type(_) | Reach::Up(..) => Vec::new(),
        },
        _ => Vec::new(),
    };
    match filter {
        Filter::And(all) => all.iter().flat_map(fields).collect(),
        Filter::Compare(operand, operator, _) => of(operand, *operator == Operator::Equal),
        Filter::In(operand, _) | Filter::Semi(operand, ..) | Filter::Span(operand, ..) => of(operand, true),
        Filter::Like(operand, _) | Filter::Includes(operand, _) => of(operand, false),
        Filter::Or(_) | Filter::Not(_) => Vec::new(),
    }
}

/// Ids, references, names, unique and external keys, and the dates of every record.
fn has_index(object: &Object, field: &Field) -> bool {
    let keys = [Prop::ExternalId, Prop::IdLookup, Prop::NameField, Prop::Unique];
    matches!(field.ty, FieldType::Id | FieldType::Reference)
        || keys.into_iter().any(|prop| field.has(prop))
        || ["CreatedDate", "SystemModstamp"].contains(&field.name.as_str())
            && object.field(&field.name).is_some()
}
