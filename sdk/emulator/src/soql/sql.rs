//! A plan to SQL. Names are quoted, values bound; where SOQL's answer is yes or
//! no, SQL's must not be null, so that NOT turns it around.

use sforce_schema::{Field, FieldType, Object};

use super::ast::Operator;
use super::explain;
use super::lexer::Pattern;
use super::plan::{Aggregate, Column, Filter, Groups, Key, Operand, Reach, Rows};
use crate::catalog::exact;
use crate::store::{Kind, quoted};
use crate::value::Value;

/// The most values of a statement; `SQLite` takes a few more.
pub(super) const MOST_VALUES: usize = 32_000;

/// SQL text and its values.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Statement {
    pub(crate) sql: String,
    pub(crate) values: Vec<Value>,
    /// The objects whose tables it reads.
    pub(crate) objects: Vec<String>,
    /// The object and the fields that lead to its rows.
    pub(crate) indexed: Vec<(String, String)>,
}

/// Writes expressions over the rows of one object.
pub(super) struct Writer {
    statement: Statement,
    /// How many tables were named.
    tables: usize,
    /// Also what is in the recycle bin.
    all: bool,
}

impl Writer {
    pub(super) fn new(all: bool) -> Self {
        Self { statement: Statement::default(), tables: 0, all }
    }

    pub(super) fn finish(self) -> Statement {
        self.statement
    }

    pub(super) fn text(&mut self, sql: &str) {
        self.statement.sql.push_str(sql);
    }

    /// The table of an object.
    pub(super) fn table(&mut self, object: &Object) {
        self.text(&quoted(&object.name));
        if !self.statement.objects.contains(&object.name) {
            self.statement.objects.push(object.name.clone());
        }
    }

    fn bind(&mut self, value: Value) {
        self.statement.values.push(value);
        self.text("?");
    }

    pub(super) fn alias(&mut self) -> String {
        self.tables += 1;
        format!("t{}", self.tables)
    }

    /// `WHERE`: what is there, and holds.
    pub(super) fn filtered(&mut self, filter: Option<&Filter<'_>>, row: &str, extra: Option<&str>) {
        self.text(" WHERE 1");
        if !self.all {
            self.text(&format!(" AND {row}.\"~deleted\" IS NULL"));
        }
        if let Some(extra) = extra {
            self.text(&format!(" AND {extra}"));
        }
        if let Some(filter) = filter {
            self.text(" AND ");
            self.filter(filter, row);
        }
    }

    fn filter(&mut self, filter: &Filter<'_>, row: &str) {
        match filter {
            Filter::And(terms) => self.joined(terms, row, " AND "),
            Filter::Or(terms) => self.joined(terms, row, " OR "),
            Filter::Not(term) => {
                self.text("NOT ");
                self.filter(term, row);
            }
            Filter::Compare(operand, operator, value) => self.compare(operand, *operator, value, row),
            Filter::Span(operand, operator, from, to) => self.span(operand, *operator, [from, to], row),
            Filter::Like(operand, pattern) => {
                self.text("soql_like(");
                self.bind(Value::Text(glob(pattern)));
                self.text(", ");
                self.operand(operand, row);
                self.text(")");
            }
            Filter::In(operand, values) => self.among(operand, values, row),
            Filter::Includes(operand, groups) => {
                self.text("(");
                for (at, group) in groups.iter().enumerate() {
                    self.text(if at == 0 { "soql_includes(" } else { " OR soql_includes(" });
                    self.bind(Value::Text(group.clone()));
                    self.text(", ");
                    self.operand(operand, row);
                    self.text(")");
                }
                self.text(")");
            }
            Filter::Semi(operand, rows, field) => {
                self.text("(");
                self.operand(operand, row);
                let inner = self.alias();
                let column = format!("{inner}.{}", quoted(&field.name));
                self.text(&format!(" IN (SELECT {column} FROM "));
                self.table(rows.object);
                self.text(&format!(" {inner}"));
                self.filtered(rows.filter.as_ref(), &inner, Some(&format!("{column} IS NOT NULL")));
                self.text(") AND ");
                self.operand(operand, row);
                self.text(" IS NOT NULL)");
            }
        }
    }

    /// A list as a tree of halves: `SQLite` limits how deep a chain may be.
    fn joined(&mut self, terms: &[Filter<'_>], row: &str, word: &str) {
        if let [term] = terms {
            self.filter(term, row);
            return;
        }
        let (left, right) = terms.split_at(terms.len() / 2);
        self.text("(");
        self.joined(left, row, word);
        self.text(word);
        self.joined(right, row, word);
        self.text(")");
    }

    fn compare(&mut self, operand: &Operand<'_>, operator: Operator, value: &Value, row: &str) {
        let sign = match operator {
            // These know null: what has no value differs from every value.
            Operator::Equal => " IS ",
            Operator::NotEqual => " IS NOT ",
            Operator::Less => " < ",
            Operator::LessOrEqual => " <= ",
            Operator::Greater => " > ",
            _ => " >= ",
        };
        self.text("(");
        self.comparable(operand, row);
        self.text(sign);
        // A boolean is never null, and `= null` asks for false (soql, section 3).
        let flag = is_flag(operand) && value.is_null();
        self.bind(if flag { Value::Bool(false) } else { value.clone() });
        if !operator.equality() {
            self.text(" AND ");
            self.operand(operand, row);
            self.text(" IS NOT NULL");
        }
        self.text(")");
    }

    fn span(&mut self, operand: &Operand<'_>, operator: Operator, [from, to]: [&Value; 2], row: &str) {
        let (low, high) = match operator {
            Operator::Less => (None, Some(from)),
            Operator::LessOrEqual => (None, Some(to)),
            Operator::Greater => (Some(to), None),
            Operator::GreaterOrEqual => (Some(from), None),
            _ => (Some(from), Some(to)),
        };
        self.text(if operator == Operator::NotEqual { "NOT (" } else { "(" });
        for (sign, value) in [(" >= ", low), (" < ", high)] {
            if let Some(value) = value {
                self.operand(operand, row);
                self.text(sign);
                self.bind(value.clone());
                self.text(" AND ");
            }
        }
        self.operand(operand, row);
        self.text(" IS NOT NULL)");
    }

    fn among(&mut self, operand: &Operand<'_>, values: &[Value], row: &str) {
        let null = values.iter().any(Value::is_null);
        self.text("(");
        if null && !is_flag(operand) {
            self.operand(operand, row);
            self.text(" IS NULL OR ");
        }
        self.text("(");
        self.comparable(operand, row);
        self.text(" IN (");
        for (at, value) in values.iter().filter(|value| !value.is_null() || is_flag(operand)).enumerate() {
            if at > 0 {
                self.text(", ");
            }
            self.bind(if value.is_null() { Value::Bool(false) } else { value.clone() });
        }
        self.text(") AND ");
        self.operand(operand, row);
        self.text(" IS NOT NULL))");
    }

    /// An operand with the way that its text is compared.
    fn comparable(&mut self, operand: &Operand<'_>, row: &str) {
        self.operand(operand, row);
        if any_case(operand) {
            self.text(" COLLATE SOQL");
        }
    }

    pub(super) fn operand(&mut self, operand: &Operand<'_>, row: &str) {
        match operand {
            Operand::Column(column) | Operand::Format(column) => self.column(column, row),
            Operand::Part(function, column) => {
                let unit = if column.field.ty == FieldType::Date { "day" } else { "ms" };
                self.text(&format!("soql_part('{function}', '{unit}', "));
                self.column(column, row);
                self.text(")");
            }
            Operand::Aggregate(aggregate, column) => self.aggregate(*aggregate, column, row),
        }
    }

    fn aggregate(&mut self, aggregate: Aggregate, column: &Column<'_>, row: &str) {
        self.text(match aggregate {
            Aggregate::Avg => "AVG(",
            Aggregate::Count => "COUNT(",
            Aggregate::CountDistinct => "COUNT(DISTINCT ",
            Aggregate::Min => "MIN(",
            Aggregate::Max => "MAX(",
            Aggregate::Sum => "SUM(",
        });
        let placed = matches!(aggregate, Aggregate::Min | Aggregate::Max).then(|| places(column)).flatten();
        if let Some(key) = placed {
            self.placed(&key, column, row);
        } else {
            self.column(column, row);
            if text_in_any_case(column.field) {
                self.text(" COLLATE SOQL");
            }
        }
        self.text(")");
    }

    /// A picklist's text behind the place that the setup gives it.
    fn placed(&mut self, key: &str, column: &Column<'_>, row: &str) {
        self.text("soql_place(");
        self.bind(Value::Text(key.to_owned()));
        self.text(", ");
        self.column(column, row);
        self.text(")");
    }

    /// A field, with its way up where it is a parent's. The flag of a parent
    /// that is not there reads false.
    pub(super) fn column(&mut self, column: &Column<'_>, row: &str) {
        if column.field.ty == FieldType::Boolean && !matches!(column.reach, Reach::Type(_)) {
            self.text("COALESCE(");
            self.reach(&column.reach, row);
            self.text(", 0)");
        } else {
            self.reach(&column.reach, row);
        }
    }

    fn reach(&mut self, reach: &Reach<'_>, row: &str) {
        match reach {
            Reach::Field(field) => self.text(&format!("{row}.{}", quoted(&field.name))),
            Reach::Type(object) => self.bind(Value::Text(object.name.clone())),
            Reach::Up(reference, targets) => {
                let several = targets.len() > 1;
                if several {
                    self.text("COALESCE(");
                }
                for (at, (target, rest)) in targets.iter().enumerate() {
                    if at > 0 {
                        self.text(", ");
                    }
                    self.up(reference, target, row, |writer, parent| writer.reach(rest, parent));
                }
                if several {
                    self.text(")");
                }
            }
        }
    }

    /// Something of a parent, as a query of one value.
    pub(super) fn up(
        &mut self,
        reference: &Field,
        target: &Object,
        row: &str,
        what: impl FnOnce(&mut Self, &str),
    ) {
        let parent = self.alias();
        self.text("(SELECT ");
        what(self, &parent);
        self.text(" FROM ");
        self.table(target);
        self.text(&format!(" {parent} WHERE {parent}.\"Id\" = {row}.{}", quoted(&reference.name)));
        if !self.all {
            self.text(&format!(" AND {parent}.\"~deleted\" IS NULL"));
        }
        self.text(")");
    }

    pub(super) fn order(&mut self, keys: &[Key<'_>], row: &str) {
        for key in keys {
            let placed = match &key.operand {
                Operand::Column(column) => places(column).map(|place| (place, column)),
                _ => None,
            };
            match placed {
                Some((place, column)) => self.placed(&place, column, row),
                None => self.comparable(&key.operand, row),
            }
            self.text(if key.descending { " DESC" } else { " ASC" });
            self.text(if key.nulls_last { " NULLS LAST, " } else { " NULLS FIRST, " });
        }
    }

    pub(super) fn limit(&mut self, limit: Option<usize>, offset: usize) {
        let limit = limit.map_or_else(|| "-1".to_owned(), |limit| limit.to_string());
        self.text(&format!(" LIMIT {limit} OFFSET {offset}"));
    }
}

/// The ids that a query finds, in its order. `of` limits it to the children of
/// a parent, whose id is the first value.
pub(super) fn ids(rows: &Rows<'_>, of: Option<&str>) -> Statement {
    let mut writer = Writer::new(rows.all);
    let row = writer.alias();
    writer.text(&format!("SELECT {row}.\"Id\" FROM "));
    writer.table(rows.object);
    writer.text(&format!(" {row}"));
    writer.statement.indexed = explain::indexed(rows.object, rows.filter.as_ref());
    let parent = of.map(|field| format!("{row}.{} = ?", quoted(field)));
    if of.is_some() {
        writer.statement.values.push(Value::Null);
    }
    writer.filtered(rows.filter.as_ref(), &row, parent.as_deref());
    writer.text(" ORDER BY ");
    writer.order(&rows.order, &row);
    writer.text(&format!("{row}.\"Id\""));
    writer.limit(rows.limit, rows.offset);
    writer.finish()
}

/// How many records a query finds.
pub(super) fn count(rows: &Rows<'_>) -> Statement {
    let mut writer = Writer::new(rows.all);
    let row = writer.alias();
    writer.text("SELECT COUNT(*) FROM (SELECT 1 FROM ");
    writer.table(rows.object);
    writer.text(&format!(" {row}"));
    writer.statement.indexed = explain::indexed(rows.object, rows.filter.as_ref());
    writer.filtered(rows.filter.as_ref(), &row, None);
    writer.limit(rows.limit, rows.offset);
    writer.text(")");
    writer.finish()
}

/// The groups that a query shows, at most so many.
pub(super) fn groups(groups: &Groups<'_>, most: usize) -> Statement {
    let mut writer = Writer::new(groups.all);
    let row = writer.alias();
    writer.text("SELECT ");
    for (at, (_, operand)) in groups.items.iter().enumerate() {
        if at > 0 {
            writer.text(", ");
        }
        writer.operand(operand, &row);
    }
    writer.text(" FROM ");
    writer.table(groups.object);
    writer.text(&format!(" {row}"));
    writer.statement.indexed = explain::indexed(groups.object, groups.filter.as_ref());
    writer.filtered(groups.filter.as_ref(), &row, None);
    for (at, operand) in groups.group.iter().enumerate() {
        writer.text(if at == 0 { " GROUP BY " } else { ", " });
        writer.comparable(operand, &row);
    }
    if let Some(having) = &groups.having {
        writer.text(" HAVING ");
        writer.filter(having, &row);
    }
    if !groups.group.is_empty() {
        writer.text(" ORDER BY ");
        writer.order(&groups.order, &row);
        // Ties in the order of what they are grouped by.
        for (at, operand) in groups.group.iter().enumerate() {
            if at > 0 {
                writer.text(", ");
            }
            writer.comparable(operand, &row);
        }
        writer.limit(Some(groups.limit.map_or(most, |limit| limit.min(most))), groups.offset);
    }
    writer.finish()
}

/// The pattern for `soql_like`: `%` and `_` are wild, `\` makes them plain.
fn glob(pattern: &[Pattern]) -> String {
    let mut text = String::new();
    for part in pattern {
        match part {
            Pattern::Any => text.push('%'),
            Pattern::One => text.push('_'),
            Pattern::Char(char @ ('%' | '_' | '\\')) => text.extend(['\\', *char]),
            Pattern::Char(char) => text.push(*char),
        }
    }
    text
}

fn text_in_any_case(field: &Field) -> bool {
    Kind::of(field) == Kind::Text && !exact(field)
}

fn any_case(operand: &Operand<'_>) -> bool {
    match operand {
        Operand::Column(column) | Operand::Format(column) => any_case_at(&column.reach),
        Operand::Aggregate(Aggregate::Min | Aggregate::Max, column) => text_in_any_case(column.field),
        Operand::Part(..) | Operand::Aggregate(..) => false,
    }
}

fn any_case_at(reach: &Reach<'_>) -> bool {
    match reach {
        Reach::Field(field) => text_in_any_case(field),
        Reach::Type(_) => true,
        Reach::Up(_, targets) => targets.first().is_some_and(|(_, reach)| any_case_at(reach)),
    }
}

fn is_flag(operand: &Operand<'_>) -> bool {
    matches!(operand, Operand::Column(column) if column.field.ty == FieldType::Boolean)
}

/// What the places of a picklist's values are kept under.
fn places(column: &Column<'_>) -> Option<String> {
    let listed = column.field.ty == FieldType::Picklist && !column.field.values.is_empty();
    listed.then(|| format!("{}.{}", column.object.name, column.field.name))
}
