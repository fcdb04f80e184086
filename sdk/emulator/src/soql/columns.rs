//! The columns that the rows of a query have, without the rows.

use sforce_schema::{Field, Object};

use super::plan::{Aggregate, Column as Asked, Item, Operand, Plan, Reach};
use super::{Ask, Problem, bind, parser};
use crate::refusal::Refusal;

/// What there is to say of the columns of a query.
#[derive(Debug)]
pub(crate) struct Columns<'a> {
    pub(crate) object: &'a Object,
    pub(crate) grouped: bool,
    pub(crate) all: Vec<Column<'a>>,
}

#[derive(Debug)]
pub(crate) struct Column<'a> {
    /// As rows have it.
    pub(crate) name: String,
    /// As the query has it.
    pub(crate) display: String,
    /// A figure, or children.
    pub(crate) aggregate: bool,
    /// Where there is one behind it.
    pub(crate) field: Option<&'a Field>,
    /// The columns of a parent or of children.
    pub(crate) join: Vec<Column<'a>>,
}

pub(crate) fn columns<'a>(text: &str, ask: &Ask<'a>) -> Result<Columns<'a>, Refusal> {
    let plan = parser::parse(text).and_then(|query| bind::bind(&query, ask));
    plan.map(|plan| of_plan(&plan)).map_err(|problem: Problem| problem.framed(text))
}

fn of_plan<'a>(plan: &Plan<'a>) -> Columns<'a> {
    match plan {
        Plan::Count(rows) => {
            let count = figure("expr0", "COUNT()".to_owned(), None);
            Columns { object: rows.object, grouped: false, all: vec![count] }
        }
        Plan::Rows(rows) => Columns { object: rows.object, grouped: false, all: of_items(&rows.items) },
        Plan::Groups(groups) => {
            let all = groups.items.iter().map(|(name, operand)| of_operand(name, operand)).collect();
            Columns { object: groups.object, grouped: true, all }
        }
    }
}

fn of_items<'a>(items: &[Item<'a>]) -> Vec<Column<'a>> {
    let columns = items.iter().map(|item| match item {
        Item::Field(_, field) => plain(&field.name, Some(field), Vec::new()),
        Item::Shown(name, operand) => of_operand(name, operand),
        Item::Label(name, column, _) => of_operand(name, &Operand::Column(column.clone())),
        Item::Type => plain("Type", None, Vec::new()),
        Item::Parent(parent) => plain(parent.name, Some(parent.reference), of_items(&parent.items)),
        // Every column that one of them has.
        Item::TypeOf { branches, otherwise } => {
            let mut join: Vec<Column<'a>> = Vec::new();
            for items in branches.iter().map(|(_, items)| items).chain([&otherwise.items]) {
                let new = of_items(items).into_iter();
                join.extend(
                    new.filter(|it| join.iter().all(|other| other.name != it.name)).collect::<Vec<_>>(),
                );
            }
            plain(otherwise.name, Some(otherwise.reference), join)
        }
        Item::Children { name, rows, .. } => {
            Column { aggregate: true, ..plain(name, None, of_items(&rows.items)) }
        }
    });
    columns.collect()
}

fn of_operand<'a>(name: &str, operand: &Operand<'a>) -> Column<'a> {
    match operand {
        Operand::Column(column) => {
            Column { display: path(column), ..plain(name, Some(column.field), vec![]) }
        }
        Operand::Part(function, column) => {
            figure(name, format!("{function}({})", path(column)), Some(column.field))
        }
        Operand::Format(column) => figure(name, format!("FORMAT({})", path(column)), Some(column.field)),
        Operand::Aggregate(aggregate, column) => {
            figure(name, format!("{}({})", word(*aggregate), path(column)), Some(column.field))
        }
    }
}

fn plain<'a>(name: &str, field: Option<&'a Field>, join: Vec<Column<'a>>) -> Column<'a> {
    Column { name: name.to_owned(), display: name.to_owned(), aggregate: false, field, join }
}

fn figure<'a>(name: &str, display: String, field: Option<&'a Field>) -> Column<'a> {
    Column { display, aggregate: true, ..plain(name, field, Vec::new()) }
}

fn word(aggregate: Aggregate) -> &'static str {
    match aggregate {
        Aggregate::Avg => "AVG",
        Aggregate::Count => "COUNT",
        Aggregate::CountDistinct => "COUNT_DISTINCT",
        Aggregate::Min => "MIN",
        Aggregate::Max => "MAX",
        Aggregate::Sum => "SUM",
    }
}

/// The names of a column's relationships and field.
fn path(column: &Asked<'_>) -> String {
    let mut names = Vec::new();
    let mut reach = &column.reach;
    loop {
        match reach {
            Reach::Field(field) => names.push(field.name.as_str()),
            Reach::Type(_) => names.push("Type"),
            Reach::Up(reference, ways) => {
                names.push(reference.relationship_name.as_deref().unwrap_or(&reference.name));
                if let Some((_, further)) = ways.first() {
                    reach = further;
                    continue;
                }
            }
        }
        return names.join(".");
    }
}
