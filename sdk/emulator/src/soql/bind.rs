//! A syntax tree to a plan: names become fields, literals become values, and
//! what the schema forbids is refused.

use sforce_codegen::schema::{Field, Object, ObjectFlag, Prop};

use super::Problem;
use super::lexer::{Kind, Pattern, Token, pattern, text};
use super::parser::{Condition, Operator, Path, Query};
use crate::catalog::Catalog;
use crate::value::Value;
use crate::{id, rules, time};

/// Levels of a child-to-parent path (soql, section 5).
const MOST_LEVELS: usize = 5;

pub(super) struct Plan<'a> {
    pub(super) object: &'a Object,
    /// None for `COUNT()`.
    pub(super) select: Option<Vec<Item<'a>>>,
    pub(super) filter: Option<Filter<'a>>,
    pub(super) order: Vec<Key<'a>>,
    pub(super) limit: Option<usize>,
    pub(super) offset: usize,
}

/// A selected field, or a parent with what is selected of it.
pub(super) enum Item<'a> {
    Field(&'a Object, &'a Field),
    Parent { name: &'a str, reference: &'a Field, items: Vec<Item<'a>> },
}

/// A field at the end of a path of references.
pub(super) struct Column<'a> {
    pub(super) hops: Vec<&'a Field>,
    pub(super) field: &'a Field,
}

pub(super) enum Filter<'a> {
    And(Vec<Filter<'a>>),
    Or(Vec<Filter<'a>>),
    Not(Box<Filter<'a>>),
    Compare { column: Column<'a>, operator: Operator, value: Value },
    Like { column: Column<'a>, pattern: Vec<Pattern> },
    In { column: Column<'a>, not: bool, values: Vec<Value> },
}

pub(super) struct Key<'a> {
    pub(super) column: Column<'a>,
    pub(super) descending: bool,
    pub(super) nulls_last: bool,
}

pub(super) fn bind<'a>(
    query: &Query<'_>,
    catalog: &'a Catalog,
    unsupported: &str,
) -> Result<Plan<'a>, Problem> {
    let name = query.from.text;
    let object = catalog.object(name).ok_or_else(|| {
        let message = format!(
            "sObject type '{name}' is not supported. If you are attempting to use a custom object, be sure to append the \
             '__c' after the entity name. Please reference your WSDL or the describe call for the appropriate names."
        );
        Problem::new("INVALID_TYPE", message, query.from.at)
    })?;
    if !object.has(ObjectFlag::Queryable) {
        let message = format!("entity type {} does not support query", object.name);
        return Err(Problem::new(unsupported, message, query.from.at));
    }
    let binder = Binder { catalog, object, alias: query.alias };
    let select = query.select.as_deref().map(|paths| binder.select(paths)).transpose()?;
    let filter = query.filter.as_ref().map(|condition| binder.filter(condition)).transpose()?;
    let mut order = Vec::new();
    for key in &query.order {
        let column = binder.column(key.path)?;
        if !column.field.has(Prop::Sortable) {
            let message = format!("field '{}' can not be sorted in a query call", key.path.text);
            return Err(Problem::new("INVALID_FIELD", message, key.path.at));
        }
        order.push(Key { column, descending: key.descending, nulls_last: key.nulls_last });
    }
    Ok(Plan { object, select, filter, order, limit: query.limit, offset: query.offset })
}

struct Binder<'a, 'q> {
    catalog: &'a Catalog,
    object: &'a Object,
    alias: Option<&'q str>,
}

impl<'a> Binder<'a, '_> {
    /// The names of a path, without the alias or the object's own name before it.
    fn names<'p>(&self, path: Path<'p>) -> Result<Vec<&'p str>, Problem> {
        let mut names: Vec<&str> = path.text.split('.').collect();
        let first = names[0];
        let own = self.alias.is_some_and(|alias| first.eq_ignore_ascii_case(alias))
            || (first.eq_ignore_ascii_case(&self.object.name)
                && rules::parent_field(self.object, first).is_none());
        if names.len() > 1 && own {
            names.remove(0);
        }
        if names.len() > MOST_LEVELS + 1 {
            return Err(Problem::new("INVALID_FIELD", "a path may go up five levels", path.at));
        }
        Ok(names)
    }

    fn select(&self, paths: &[Path<'_>]) -> Result<Vec<Item<'a>>, Problem> {
        let mut items = Vec::new();
        for path in paths {
            let names = self.names(*path)?;
            self.add(&mut items, self.object, &names, *path)?;
        }
        Ok(items)
    }

    /// Adds one path to the tree; paths through one parent share its node.
    fn add(
        &self,
        items: &mut Vec<Item<'a>>,
        object: &'a Object,
        names: &[&str],
        path: Path<'_>,
    ) -> Result<(), Problem> {
        let Some((first, rest)) = names.split_first() else { return Ok(()) };
        if rest.is_empty() {
            let field = column_of(object, first, path)?;
            let twice = items.iter().any(|item| matches!(item, Item::Field(_, it) if it.name == field.name));
            if twice {
                return Err(Problem::new(
                    "INVALID_FIELD",
                    format!("duplicate field selected: {}", path.text),
                    path.at,
                ));
            }
            items.push(Item::Field(object, field));
            return Ok(());
        }
        let (reference, parent) = self.hop(object, first, rest, path)?;
        let at = items
            .iter()
            .position(|item| matches!(item, Item::Parent { reference: it, .. } if it.name == reference.name));
        let at = at.unwrap_or_else(|| {
            let name = reference.relationship_name.as_deref().unwrap_or_default();
            items.push(Item::Parent { name, reference, items: Vec::new() });
            items.len() - 1
        });
        match items.get_mut(at) {
            Some(Item::Parent { items, .. }) => self.add(items, parent, rest, path),
            _ => Ok(()),
        }
    }

    fn column(&self, path: Path<'_>) -> Result<Column<'a>, Problem> {
        let names = self.names(path)?;
        let mut object = self.object;
        let mut hops = Vec::new();
        let mut rest = names.as_slice();
        while let Some((first, behind)) = rest.split_first().filter(|(_, behind)| !behind.is_empty()) {
            let (reference, parent) = self.hop(object, first, behind, path)?;
            hops.push(reference);
            object = parent;
            rest = behind;
        }
        let field = column_of(object, rest.first().copied().unwrap_or_default(), path)?;
        Ok(Column { hops, field })
    }

    /// One step to a parent. Of several possible parents the first that knows
    /// the next name.
    fn hop(
        &self,
        object: &'a Object,
        name: &str,
        rest: &[&str],
        path: Path<'_>,
    ) -> Result<(&'a Field, &'a Object), Problem> {
        let unknown = || {
            let message = format!(
                "Didn't understand relationship '{name}' in field path. If you are attempting to use a custom relationship, be \
                 sure to append the '__r' after the custom relationship name. Please reference your WSDL or the describe call \
                 for the appropriate names."
            );
            Problem::new("INVALID_FIELD", message, path.at)
        };
        let reference = rules::parent_field(object, name).ok_or_else(unknown)?;
        let parents = || reference.reference_to.iter().filter_map(|name| self.catalog.object(name));
        let knows = |parent: &&Object| {
            rest.first().is_some_and(|next| match rest.len() {
                1 => parent.field(next).is_some(),
                _ => rules::parent_field(parent, next).is_some(),
            })
        };
        let parent = parents().find(knows).or_else(|| parents().next()).ok_or_else(unknown)?;
        Ok((reference, parent))
    }

    fn filter(&self, condition: &Condition<'_>) -> Result<Filter<'a>, Problem> {
        let all = |conditions: &[Condition<'_>]| {
            conditions.iter().map(|it| self.filter(it)).collect::<Result<Vec<_>, _>>()
        };
        Ok(match condition {
            Condition::And(terms) => Filter::And(all(terms)?),
            Condition::Or(terms) => Filter::Or(all(terms)?),
            Condition::Not(term) => Filter::Not(Box::new(self.filter(term)?)),
            Condition::Test { path, operator, values } => self.test(*path, *operator, values)?,
        })
    }

    fn test(&self, path: Path<'_>, operator: Operator, values: &[Token<'_>]) -> Result<Filter<'a>, Problem> {
        let column = self.column(path)?;
        if !column.field.has(Prop::Filterable) {
            let message = format!("field '{}' can not be filtered in a query call", path.text);
            return Err(Problem::new("INVALID_FIELD", message, path.at));
        }
        check_operator(column.field, operator, path)?;
        let mut bound = Vec::with_capacity(values.len());
        for token in values {
            if operator == Operator::Like {
                return Ok(match token.kind {
                    Kind::Text(raw) => Filter::Like { column, pattern: pattern(raw, token.at)? },
                    _ => return Err(wrong_type(column.field, path)),
                });
            }
            bound.push(literal(column.field, token, path)?);
        }
        Ok(match operator {
            Operator::In | Operator::NotIn => {
                Filter::In { column, not: operator == Operator::NotIn, values: bound }
            }
            _ => {
                let value = bound.pop().unwrap_or_default();
                let compares = matches!(operator, Operator::Equal | Operator::NotEqual);
                if value.is_null() && !compares {
                    return Err(bad_operator(path));
                }
                Filter::Compare { column, operator, value }
            }
        })
    }
}

fn column_of<'a>(object: &'a Object, name: &str, path: Path<'_>) -> Result<&'a Field, Problem> {
    object.field(name).ok_or_else(|| {
        let message = format!(
            "No such column '{name}' on entity '{}'. If you are attempting to use a custom field, be sure to append the '__c' \
             after the custom field name. Please reference your WSDL or the describe call for the appropriate names.",
            object.name
        );
        Problem::new("INVALID_FIELD", message, path.at)
    })
}

fn bad_operator(path: Path<'_>) -> Problem {
    let message = format!("invalid operator on field '{}'", path.text);
    Problem::new("INVALID_QUERY_FILTER_OPERATOR", message, path.at)
}

/// Which operators a type has (soql, section 3).
fn check_operator(field: &Field, operator: Operator, path: Path<'_>) -> Result<(), Problem> {
    let equality = matches!(operator, Operator::Equal | Operator::NotEqual);
    let allowed = match field.ty.as_str() {
        "boolean" | "multipicklist" => equality,
        "id" | "reference" | "int" | "long" | "double" | "currency" | "percent" | "date" | "datetime"
        | "time" => operator != Operator::Like,
        _ => true,
    };
    if allowed { Ok(()) } else { Err(bad_operator(path)) }
}

fn wrong_type(field: &Field, path: Path<'_>) -> Problem {
    let (kind, quotes) = match field.ty.as_str() {
        "datetime" => ("dateTime", "should not"),
        kind @ ("boolean" | "int" | "long" | "double" | "currency" | "percent" | "date" | "time") => {
            (kind, "should not")
        }
        _ => ("string", "should"),
    };
    let message = format!(
        "value of filter criterion for field '{}' must be of type {kind} and {quotes} be enclosed in quotes",
        path.text
    );
    Problem::new("INVALID_FIELD", message, path.at)
}

/// A literal as a value of the field's type.
fn literal(field: &Field, token: &Token<'_>, path: Path<'_>) -> Result<Value, Problem> {
    let wrong = || wrong_type(field, path);
    let word = match token.kind {
        Kind::Word(word) => Some(word.to_ascii_lowercase()),
        _ => None,
    };
    if word.as_deref() == Some("null") {
        return Ok(Value::Null);
    }
    let number = match token.kind {
        Kind::Number(text) => Some(text),
        _ => None,
    };
    Ok(match field.ty.as_str() {
        "boolean" => Value::Bool(word.ok_or_else(wrong)? == "true"),
        "int" | "long" | "double" | "currency" | "percent" => {
            let text = number.ok_or_else(wrong)?;
            match text.parse::<i64>() {
                Ok(whole) if matches!(field.ty.as_str(), "int" | "long") => Value::Int(whole),
                _ => Value::Num(text.parse().ok().filter(|it: &f64| it.is_finite()).ok_or_else(wrong)?),
            }
        }
        "date" => Value::Date(number.and_then(time::parse_date).ok_or_else(wrong)?),
        "datetime" => Value::DateTime(number.and_then(time::parse_date_time).ok_or_else(wrong)?),
        "time" => Value::Time(number.and_then(time::parse_time).ok_or_else(wrong)?),
        kind => {
            let Kind::Text(raw) = token.kind else { return Err(wrong()) };
            let value = text(raw, token.at)?;
            if value.is_empty() {
                // An empty string is no value, as in storage.
                Value::Null
            } else if matches!(kind, "id" | "reference") {
                let message = format!("invalid ID field: {value}");
                let id = id::canonical(&value);
                Value::Text(
                    id.ok_or_else(|| Problem::new("INVALID_QUERY_FILTER_OPERATOR", message, path.at))?,
                )
            } else {
                Value::Text(value)
            }
        }
    })
}
