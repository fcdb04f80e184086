//! WHERE: conditions on fields that may be filtered by.

use sforce_schema::{Field, FieldType, Prop};

use super::literals::{self, Literal, wrong_type};
use super::{Binder, object};
use crate::soql::Problem;
use crate::soql::ast::{Condition, Expr, Item, Operator, Path, Query, Right};
use crate::soql::lexer::{Kind, Token, pattern};
use crate::soql::plan::{Filter, Operand, Rows};
use crate::value::Value;

/// The most conditions with a query in a WHERE.
const MOST_SEMI_JOINS: usize = 2;

/// Objects that cannot be asked in such a condition (soql, section 5).
const NO_SEMI_JOIN: [&str; 6] = ["ActivityHistory", "Attachment", "Event", "Note", "OpenActivity", "Task"];

impl<'a> Binder<'a, '_> {
    /// A whole WHERE.
    pub(super) fn conditions(&self, condition: &Condition<'_>) -> Result<Filter<'a>, Problem> {
        let mut places = Vec::new();
        semi_joins(condition, false, &mut places)?;
        if let Some(at) = places.get(MOST_SEMI_JOINS) {
            let message = format!("Maximum {MOST_SEMI_JOINS} semi join sub-selects are allowed");
            return Err(Problem::malformed(message, *at));
        }
        self.filter(condition, &|binder, expr| binder.filterable(expr))
    }

    /// The operand of a condition of WHERE.
    fn filterable(&self, expr: &Expr<'_>) -> Result<Operand<'a>, Problem> {
        let path = expr.head();
        if super::groups::aggregate(expr).is_some() {
            return Err(Problem::malformed("WHERE cannot aggregate; HAVING can", path.at));
        }
        let operand = self.operand(expr)?;
        let field = match &operand {
            Operand::Column(column) | Operand::Part(_, column) => column.field,
            _ => return Err(Problem::malformed(format!("{} cannot be filtered by", path.text), path.at)),
        };
        if !field.has(Prop::Filterable) {
            let message = format!("field '{}' can not be filtered in a query call", path.text);
            return Err(Problem::new("INVALID_FIELD", message, path.at));
        }
        Ok(operand)
    }

    /// Conditions on what `operand` makes of their left sides.
    pub(super) fn filter(
        &self,
        condition: &Condition<'_>,
        operand: &dyn Fn(&Self, &Expr<'_>) -> Result<Operand<'a>, Problem>,
    ) -> Result<Filter<'a>, Problem> {
        let all = |conditions: &[Condition<'_>]| {
            conditions.iter().map(|it| self.filter(it, operand)).collect::<Result<Vec<_>, _>>()
        };
        Ok(match condition {
            Condition::And(terms) => Filter::And(all(terms)?),
            Condition::Or(terms) => Filter::Or(all(terms)?),
            Condition::Not(term) => Filter::Not(Box::new(self.filter(term, operand)?)),
            Condition::Test(expr, operator, right) => {
                self.test(expr, operand(self, expr)?, *operator, right)?
            }
        })
    }

    fn test(
        &self,
        expr: &Expr<'_>,
        left: Operand<'a>,
        operator: Operator,
        right: &Right<'_>,
    ) -> Result<Filter<'a>, Problem> {
        let path = expr.head();
        literals::check_operator(&left, operator, path)?;
        match right {
            Right::Query(query) => {
                let (rows, field) = self.semi_join(&left, path, query)?;
                let found = Filter::Semi(left, Box::new(rows), field);
                Ok(if operator == Operator::In { found } else { Filter::Not(Box::new(found)) })
            }
            Right::List(tokens) if matches!(operator, Operator::Includes | Operator::Excludes) => {
                let mut groups = Vec::new();
                for token in tokens {
                    let Literal::Value(Value::Text(text)) = self.literal(&left, token, path)? else {
                        return Err(wrong_type(&left, path));
                    };
                    groups.push(text);
                }
                let found = Filter::Includes(left, groups);
                Ok(if operator == Operator::Includes { found } else { Filter::Not(Box::new(found)) })
            }
            Right::List(tokens) => {
                let mut values = Vec::with_capacity(tokens.len());
                for token in tokens {
                    match self.literal(&left, token, path)? {
                        Literal::Value(value) => values.push(value),
                        Literal::Span(..) => {
                            let message = "a date literal in a list is not emulated";
                            return Err(Problem::malformed(message, token.at));
                        }
                    }
                }
                let found = Filter::In(left, values);
                Ok(if operator == Operator::In { found } else { Filter::Not(Box::new(found)) })
            }
            Right::Value(token) => self.compare(left, operator, token, path),
        }
    }

    fn compare(
        &self,
        left: Operand<'a>,
        operator: Operator,
        token: &Token<'_>,
        path: Path<'_>,
    ) -> Result<Filter<'a>, Problem> {
        if operator == Operator::Like {
            return Ok(match token.kind {
                Kind::Text(raw) => Filter::Like(left, pattern(raw, token.at)?),
                _ => return Err(wrong_type(&left, path)),
            });
        }
        match self.literal(&left, token, path)? {
            Literal::Value(value) if value.is_null() && !operator.equality() => {
                Err(literals::bad_operator(path))
            }
            Literal::Value(value) => Ok(Filter::Compare(left, operator, value)),
            Literal::Span(from, to) => Ok(Filter::Span(left, operator, from, to)),
        }
    }

    fn literal(&self, left: &Operand<'a>, token: &Token<'_>, path: Path<'_>) -> Result<Literal, Problem> {
        literals::literal(left, token, path, self.ask.now)
    }

    /// The query of a condition, and the field whose values count.
    fn semi_join(
        &self,
        left: &Operand<'a>,
        path: Path<'_>,
        query: &Query<'_>,
    ) -> Result<(Rows<'a>, &'a Field), Problem> {
        let refuse = |message: &str, at: usize| Err(Problem::malformed(message, at));
        let is_key = |field: &Field| matches!(field.ty, FieldType::Id | FieldType::Reference);
        let Operand::Column(column) = left else {
            return refuse("the left side of a sub-select must be an Id or a reference", path.at);
        };
        if !is_key(column.field) || self.names(path)?.len() > 1 {
            let message = "the left side of a sub-select must be an Id or a reference of the object itself";
            return refuse(message, path.at);
        }
        let asked = object(query.from, self.ask)?;
        if asked.name == self.object.name && column.field.ty == FieldType::Id {
            let message = "The inner and outer selects should not be on the same object type";
            return refuse(message, query.from.at);
        }
        if NO_SEMI_JOIN.contains(&asked.name.as_str()) {
            return refuse(&format!("{} cannot be used in a sub-select", asked.name), query.from.at);
        }
        let [Item::Expr(Expr::Path(selected), None)] = query.select.as_slice() else {
            return refuse("a sub-select selects one Id or reference", query.at);
        };
        if !query.group.is_empty()
            || !query.order.is_empty()
            || query.limit.is_some()
            || query.offset.is_some()
        {
            return refuse("a sub-select has neither GROUP BY, ORDER BY, LIMIT nor OFFSET", query.at);
        }
        let mut inner = Vec::new();
        query.filter.iter().try_for_each(|filter| semi_joins(filter, false, &mut inner))?;
        if let Some(at) = inner.first() {
            return refuse("Nesting of semi join sub-selects is not supported", *at);
        }
        let binder = Binder::new(query, self.ask, asked);
        if binder.names(*selected)?.len() > 1 {
            return refuse("a sub-select selects a field of its object itself", selected.at);
        }
        let chosen = binder.column(*selected)?;
        if !is_key(chosen.field) {
            return refuse("a sub-select selects one Id or reference", selected.at);
        }
        let targets = |field: &'a Field, of: &'a str| -> Vec<&'a str> {
            if field.ty == FieldType::Id {
                vec![of]
            } else {
                field.reference_to.iter().map(String::as_str).collect()
            }
        };
        let outer = targets(column.field, &column.object.name);
        let found = targets(chosen.field, &chosen.object.name);
        if !outer.iter().any(|name| found.contains(name)) {
            let message =
                format!("the selected field '{}' does not refer to {}", selected.text, outer.join(", "));
            return Err(Problem::new("INVALID_FIELD", message, selected.at));
        }
        Ok((binder.rows(query, Vec::new())?, chosen.field))
    }
}

/// Where the conditions with a query stand; under OR and NOT there may be none.
fn semi_joins(condition: &Condition<'_>, inside: bool, places: &mut Vec<usize>) -> Result<(), Problem> {
    match condition {
        Condition::And(terms) => terms.iter().try_for_each(|term| semi_joins(term, inside, places)),
        Condition::Or(terms) => terms.iter().try_for_each(|term| semi_joins(term, true, places)),
        Condition::Not(term) => semi_joins(term, true, places),
        Condition::Test(expr, _, Right::Query(_)) if inside => {
            let message = "Semi join sub-selects are not allowed with the 'OR' and 'NOT' operators";
            Err(Problem::malformed(message, expr.head().at))
        }
        Condition::Test(expr, _, Right::Query(_)) => {
            places.push(expr.head().at);
            Ok(())
        }
        Condition::Test(..) => Ok(()),
    }
}
