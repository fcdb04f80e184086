//! GROUP BY, aggregates and HAVING (soql, section 6).

use sforce_schema::{Field, FieldType, Prop};

use super::Binder;
use crate::soql::Problem;
use crate::soql::ast::{Condition, Expr, Item, Path, Query, Right};
use crate::soql::plan::{Aggregate, Column, Groups, Operand};

/// The aggregate that a function is.
pub(super) fn aggregate(expr: &Expr<'_>) -> Option<Aggregate> {
    let Expr::Call(name, _) = expr else { return None };
    Some(match name.text.to_ascii_uppercase().as_str() {
        "AVG" => Aggregate::Avg,
        "COUNT" => Aggregate::Count,
        "COUNT_DISTINCT" => Aggregate::CountDistinct,
        "MIN" => Aggregate::Min,
        "MAX" => Aggregate::Max,
        "SUM" => Aggregate::Sum,
        _ => return None,
    })
}

/// Whether a field's type has the aggregate, given that it is aggregatable.
fn fits(field: &Field, aggregate: Aggregate) -> bool {
    let number = matches!(
        field.ty,
        FieldType::Int | FieldType::Long | FieldType::Double | FieldType::Currency | FieldType::Percent
    );
    let none = matches!(
        field.ty,
        FieldType::Base64
            | FieldType::Boolean
            | FieldType::Byte
            | FieldType::Time
            | FieldType::Address
            | FieldType::Location
            | FieldType::AnyType
            | FieldType::EncryptedString
            | FieldType::Multipicklist
    );
    match aggregate {
        Aggregate::Avg | Aggregate::Sum => number,
        _ => !none,
    }
}

/// Where a condition asks another query.
fn sub_select(condition: &Condition<'_>) -> Option<usize> {
    match condition {
        Condition::And(terms) | Condition::Or(terms) => terms.iter().find_map(sub_select),
        Condition::Not(term) => sub_select(term),
        Condition::Test(_, _, Right::Query(query)) => Some(query.at),
        Condition::Test(..) => None,
    }
}

impl<'a> Binder<'a, '_> {
    pub(super) fn groups(&self, query: &Query<'_>) -> Result<Groups<'a>, Problem> {
        let mut group = Vec::new();
        let mut known = Vec::new();
        for expr in &query.group {
            group.push(self.groupable(expr)?);
            known.push(self.spelt(expr)?);
        }
        let operand = |expr: &Expr<'_>| self.figure(expr, &known);
        let mut items: Vec<(String, Operand<'a>)> = Vec::new();
        let mut unnamed = 0;
        for item in &query.select {
            let (expr, alias) = match item {
                Item::Expr(expr, alias) => (expr, *alias),
                Item::Count(at) => {
                    return Err(Problem::malformed("COUNT() stands alone; COUNT(Id) counts in groups", *at));
                }
                Item::Query(inner) => {
                    return Err(Problem::malformed("a grouped query has no subqueries", inner.at));
                }
                Item::TypeOf(of) => {
                    return Err(Problem::malformed("TYPEOF cannot be grouped", of.relationship.at));
                }
                Item::Fields(which) => {
                    return Err(Problem::malformed("FIELDS cannot be grouped", which.at));
                }
            };
            let figure = operand(expr)?;
            let name = match (alias, &figure) {
                (Some(alias), _) => alias.to_owned(),
                (None, Operand::Column(column)) => column.field.name.clone(),
                _ => {
                    unnamed += 1;
                    format!("expr{}", unnamed - 1)
                }
            };
            if items.iter().any(|(it, _)| it.eq_ignore_ascii_case(&name)) {
                let message = format!("duplicate alias: {name}");
                return Err(Problem::malformed(message, expr.head().at));
            }
            items.push((name, figure));
        }
        if let Some((_, at)) = query.limit.filter(|_| query.group.is_empty()) {
            let message = "a query of aggregates without GROUP BY gives one row, and takes no LIMIT";
            return Err(Problem::malformed(message, at));
        }
        let filter = query.filter.as_ref().map(|it| self.conditions(it)).transpose()?;
        if let Some(at) = query.having.as_ref().and_then(sub_select) {
            return Err(Problem::malformed("HAVING takes no sub-select", at));
        }
        let having = match &query.having {
            Some(condition) if query.group.is_empty() => {
                drop(self.filter(condition, &|binder, expr| binder.figure(expr, &known))?);
                return Err(Problem::malformed("HAVING needs GROUP BY", query.at));
            }
            Some(condition) => Some(self.filter(condition, &|binder, expr| binder.figure(expr, &known))?),
            None => None,
        };
        let mut order = Vec::new();
        for key in &query.order {
            order.push(Self::key(key, operand)?);
        }
        Ok(Groups {
            object: self.object,
            items,
            filter,
            group,
            having,
            order,
            limit: query.limit.map(|(limit, _)| limit),
            offset: query.offset.map_or(0, |(offset, _)| offset),
            all: self.ask.all,
        })
    }

    /// What may be grouped by: groupable fields, and parts of dates.
    fn groupable(&self, expr: &Expr<'_>) -> Result<Operand<'a>, Problem> {
        let path = expr.head();
        if aggregate(expr).is_some() {
            return Err(Problem::malformed("aggregates cannot be grouped by", path.at));
        }
        let operand = self.operand(expr)?;
        if let Operand::Column(column) = &operand
            && !column.field.has(Prop::Groupable)
        {
            let message = format!("field '{}' can not be grouped in a query call", path.text);
            return Err(Problem::malformed(message, path.at));
        }
        Ok(operand)
    }

    /// An expression as it is compared with those of GROUP BY.
    fn spelt(&self, expr: &Expr<'_>) -> Result<String, Problem> {
        Ok(match expr {
            Expr::Path(path) => self.names(*path)?.join(".").to_ascii_lowercase(),
            Expr::Call(name, inner) => format!("{}({})", name.text.to_ascii_lowercase(), self.spelt(inner)?),
        })
    }

    /// What may be shown of groups: what they are grouped by, and aggregates.
    fn figure(&self, expr: &Expr<'_>, known: &[String]) -> Result<Operand<'a>, Problem> {
        let path = expr.head();
        if let Some(aggregate) = aggregate(expr)
            && let Expr::Call(_, inner) = expr
        {
            return self.aggregated(aggregate, inner, path);
        }
        if !known.contains(&self.spelt(expr)?) {
            // A name that there is not is the mistake to speak of.
            self.operand(expr)?;
            let message = format!("Field must be grouped or aggregated: {}", path.text);
            return Err(Problem::malformed(message, path.at));
        }
        self.operand(expr)
    }

    fn aggregated(
        &self,
        aggregate: Aggregate,
        inner: &Expr<'_>,
        function: Path<'_>,
    ) -> Result<Operand<'a>, Problem> {
        let Expr::Path(path) = inner else {
            let message = format!("{} takes a field", function.text);
            return Err(Problem::malformed(message, inner.head().at));
        };
        let column: Column<'a> = self.column(*path)?;
        if !column.field.has(Prop::Aggregatable) || !fits(column.field, aggregate) {
            let message = format!(
                "field {} does not support aggregate operator {}",
                path.text,
                function.text.to_uppercase()
            );
            return Err(Problem::malformed(message, path.at));
        }
        Ok(Operand::Aggregate(aggregate, column))
    }
}
