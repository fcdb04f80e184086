//! SOQL. Text becomes tokens (`lexer`), a syntax tree (`parser`), a plan that
//! is checked against the schema (`bind`), SQL with bound values (`sql`); rows
//! are read by what `fetch` keeps of a plan.
//!
//! What is left out says so in its error: `GROUP BY ROLLUP` and `CUBE`, geolocation, currency conversion,
//! `USING SCOPE`, `WITH`.

mod ast;
mod bind;
mod columns;
mod dates;
mod explain;
mod fetch;
mod lexer;
mod parser;
mod plan;
mod sql;

use sforce_schema::FieldType;
use std::sync::Arc;

use crate::catalog::Catalog;
use crate::refusal::Refusal;
use crate::store::Kind;
use plan::{Aggregate, Operand, Plan};

pub(crate) use columns::{Column, Columns, columns};
pub(crate) use dates::part;
pub(crate) use explain::explain;
pub(crate) use fetch::{Children, Fetch, Shape, formatted};
pub(crate) use sql::Statement;

/// The longest statement (soql, section 8).
const LONGEST: usize = 100_000;
/// The most groups: they come in one page.
pub(crate) const MOST_GROUPS: usize = 2000;

/// What a query is asked with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ask<'a> {
    pub(crate) catalog: &'a Catalog,
    /// In milliseconds.
    pub(crate) now: i64,
    /// The major version that it is asked at; none for the org itself.
    pub(crate) version: Option<u16>,
    /// Also what is in the recycle bin.
    pub(crate) all: bool,
    /// The code for an object that cannot be queried.
    pub(crate) unsupported: &'a str,
}

/// A query that can be run.
#[derive(Debug, PartialEq)]
pub(crate) enum Compiled {
    /// Gives one number.
    Count(Statement),
    /// Gives ids, whose records are read one by one.
    Rows {
        ids: Statement,
        fetch: Arc<Fetch>,
        /// OFFSET was given: the first page is the only one.
        one_page: bool,
    },
    /// Gives groups: the names of the columns, and what they hold.
    Groups { rows: Statement, shape: Vec<(String, Figure)> },
}

/// What a column of a group holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Figure {
    Value(Kind),
    /// A picklist's value behind its place.
    Placed,
    Format(Kind),
}

pub(crate) fn compile(text: &str, ask: &Ask<'_>) -> Result<Compiled, Refusal> {
    let parsed = if text.chars().count() > LONGEST {
        Err(Problem::malformed("SOQL statements cannot be longer than 100000 characters.", 0))
    } else {
        parser::parse(text).and_then(|query| bind::bind(&query, ask))
    };
    let compiled = parsed.map(|plan| compiled(&plan)).and_then(|compiled| {
        let values = match &compiled {
            Compiled::Count(statement) => statement.values.len(),
            Compiled::Rows { ids, .. } => ids.values.len(),
            Compiled::Groups { rows, .. } => rows.values.len(),
        };
        if values > sql::MOST_VALUES {
            let message = format!("{values} values in one statement; {} are allowed", sql::MOST_VALUES);
            return Err(Problem::new("QUERY_TOO_COMPLICATED", message, 0));
        }
        Ok(compiled)
    });
    compiled.map_err(|problem| problem.framed(text))
}

fn compiled(plan: &Plan<'_>) -> Compiled {
    match plan {
        Plan::Count(rows) => Compiled::Count(sql::count(rows)),
        Plan::Rows(rows) => Compiled::Rows {
            ids: sql::ids(rows, None),
            fetch: Arc::new(fetch::fetch(rows)),
            one_page: rows.offset > 0,
        },
        Plan::Groups(groups) => {
            let shape = groups.items.iter().map(|(name, operand)| (name.clone(), figure(operand)));
            // One more than there may be shows that there are too many.
            Compiled::Groups { rows: sql::groups(groups, MOST_GROUPS + 1), shape: shape.collect() }
        }
    }
}

fn figure(operand: &Operand<'_>) -> Figure {
    match operand {
        Operand::Format(column) => Figure::Format(Kind::of(column.field)),
        Operand::Part(function, _) if function == "DAY_ONLY" => Figure::Value(Kind::Date),
        Operand::Part(..) | Operand::Aggregate(Aggregate::Count | Aggregate::CountDistinct, _) => {
            Figure::Value(Kind::Int)
        }
        Operand::Aggregate(Aggregate::Avg, _) => Figure::Value(Kind::Num),
        Operand::Aggregate(Aggregate::Min | Aggregate::Max, column)
            if column.field.ty == FieldType::Picklist && !column.field.values.is_empty() =>
        {
            Figure::Placed
        }
        Operand::Column(column) | Operand::Aggregate(_, column) => Figure::Value(Kind::of(column.field)),
    }
}

/// What is wrong with a query, and the byte where it is.
#[derive(Debug)]
struct Problem {
    code: String,
    message: String,
    at: usize,
}

impl Problem {
    fn new(code: impl Into<String>, message: impl Into<String>, at: usize) -> Self {
        Self { code: code.into(), message: message.into(), at }
    }

    fn malformed(message: impl Into<String>, at: usize) -> Self {
        Self::new("MALFORMED_QUERY", message, at)
    }

    /// The service's frame: a blank line, the line of the query, a caret under
    /// the place, where it is in words, the text.
    fn framed(self, query: &str) -> Refusal {
        let before = query.get(..self.at).unwrap_or(query);
        let row = before.matches('\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |i| i + 1);
        let line: Vec<char> = query[start..].lines().next().unwrap_or("").chars().collect();
        let column = before[start..].chars().count();
        // A long line is shown around the place only.
        let from = column.saturating_sub(60).min(line.len());
        let to = (column + 60).min(line.len()).max(from);
        let snippet: String = line[from..to].iter().collect();
        let caret = " ".repeat(column.saturating_sub(from));
        let message =
            format!("\n{snippet}\n{caret}^\nERROR at Row:{row}:Column:{}\n{}", column + 1, self.message);
        Refusal { position: Some((row, column + 1)), ..Refusal::new(self.code, message) }
    }
}

#[cfg(test)]
mod tests;
