//! Literals to values of a field's type, and which operators a type has
//! (soql, sections 2 to 4).

use crate::id;
use crate::soql::Problem;
use crate::soql::ast::{Operator, Path};
use crate::soql::dates;
use crate::soql::lexer::{Kind, Token, text};
use crate::soql::plan::{Aggregate, Operand, Reach};
use crate::time::{self, DAY};
use crate::value::Value;

/// The longest text in a condition.
const LONGEST: usize = 4000;

pub(super) enum Literal {
    Value(Value),
    /// From the first until before the last.
    Span(Value, Value),
}

/// The type that an operand is compared as.
fn kind<'a>(operand: &Operand<'a>) -> &'a str {
    match operand {
        Operand::Column(column) | Operand::Format(column) => {
            if ends_in_type(&column.reach) {
                "string"
            } else {
                column.field.ty.as_str()
            }
        }
        Operand::Part(function, _) if function == "DAY_ONLY" => "date",
        Operand::Part(..) => "int",
        Operand::Aggregate(Aggregate::Min | Aggregate::Max, column) => column.field.ty.as_str(),
        Operand::Aggregate(..) => "double",
    }
}

fn ends_in_type(reach: &Reach<'_>) -> bool {
    match reach {
        Reach::Type(_) => true,
        Reach::Field(_) => false,
        Reach::Up(_, targets) => targets.iter().any(|(_, reach)| ends_in_type(reach)),
    }
}

pub(super) fn bad_operator(path: Path<'_>) -> Problem {
    let message = format!("invalid operator on field '{}'", path.text);
    Problem::new("INVALID_QUERY_FILTER_OPERATOR", message, path.at)
}

/// Which operators a type has.
pub(super) fn check_operator(
    operand: &Operand<'_>,
    operator: Operator,
    path: Path<'_>,
) -> Result<(), Problem> {
    let multiple = matches!(operator, Operator::Includes | Operator::Excludes);
    let allowed = match kind(operand) {
        "multipicklist" => operator.equality() || multiple,
        _ if multiple => false,
        "boolean" => operator.equality(),
        "id" | "reference" | "int" | "long" | "double" | "currency" | "percent" | "date" | "datetime"
        | "time" => operator != Operator::Like,
        _ => true,
    };
    if allowed { Ok(()) } else { Err(bad_operator(path)) }
}

pub(super) fn wrong_type(operand: &Operand<'_>, path: Path<'_>) -> Problem {
    let (kind, quotes) = match kind(operand) {
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

/// A literal as a value of the operand's type.
pub(super) fn literal(
    operand: &Operand<'_>,
    token: &Token<'_>,
    path: Path<'_>,
    now: i64,
) -> Result<Literal, Problem> {
    let wrong = || wrong_type(operand, path);
    let word = match token.kind {
        Kind::Word(word) => Some(word.to_ascii_lowercase()),
        _ => None,
    };
    if word.as_deref() == Some("null") {
        return Ok(Literal::Value(Value::Null));
    }
    let number = match token.kind {
        Kind::Number(text) => Some(text),
        _ => None,
    };
    let kind = kind(operand);
    if let Some(word) = word.as_deref().filter(|word| !matches!(*word, "true" | "false")) {
        return date_literal(operand, kind, word, token, path, now);
    }
    Ok(Literal::Value(match kind {
        "boolean" => Value::Bool(word.ok_or_else(wrong)? == "true"),
        "int" | "long" | "double" | "currency" | "percent" => {
            let text = number.ok_or_else(wrong)?;
            match text.parse::<i64>() {
                Ok(whole) if kind == "int" && i32::try_from(whole).is_err() => return Err(wrong()),
                Ok(whole) if matches!(kind, "int" | "long") => Value::Int(whole),
                _ => Value::Num(text.parse().ok().filter(|it: &f64| it.is_finite()).ok_or_else(wrong)?),
            }
        }
        "date" => Value::Date(number.and_then(time::parse_date).ok_or_else(wrong)?),
        "datetime" => Value::DateTime(number.and_then(time::parse_date_time).ok_or_else(wrong)?),
        "time" => Value::Time(number.and_then(time::parse_time).ok_or_else(wrong)?),
        kind => {
            let Kind::Text(raw) = token.kind else { return Err(wrong()) };
            let value = text(raw, token.at)?;
            if value.chars().count() > LONGEST {
                let message = format!("a text in a condition may have {LONGEST} characters");
                return Err(Problem::malformed(message, token.at));
            }
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
    }))
}

/// A span of days, of a field that holds dates.
fn date_literal(
    operand: &Operand<'_>,
    kind: &str,
    word: &str,
    token: &Token<'_>,
    path: Path<'_>,
    now: i64,
) -> Result<Literal, Problem> {
    let shown = token.kind.shown();
    let span = dates::span(word, now.div_euclid(DAY));
    let (from, to) =
        span.ok_or_else(|| Problem::malformed(format!("unexpected token: {shown}"), token.at))?;
    match kind {
        "date" if matches!(operand, Operand::Column(_)) => {
            Ok(Literal::Span(Value::Date(from), Value::Date(to)))
        }
        "datetime" => Ok(Literal::Span(Value::DateTime(from * DAY), Value::DateTime(to * DAY))),
        _ => Err(wrong_type(operand, path)),
    }
}
