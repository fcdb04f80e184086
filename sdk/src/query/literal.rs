//! Values as SOQL literals. Every value in a statement goes through here.

use crate::Value;
use crate::error::Error;
use crate::field::IntoValue;
use crate::value::{Date, DateTime};
use std::fmt;

/// The longest string that SOQL takes in a condition, in characters.
pub(super) const STRING: usize = 4_000;

/// A value as a SOQL literal, escaped by its type.
///
/// ```
/// use sforce::query::literal;
///
/// assert_eq!(literal(&"O'Neill".into())?, r"'O\'Neill'");
/// assert_eq!(literal(&true.into())?, "true");
/// # Ok::<(), sforce::Error>(())
/// ```
///
/// # Errors
/// If SOQL has no literal for the value (NaN, a record, bytes), or the text is longer than the
/// 4,000 characters that a condition may hold.
pub fn literal(value: &Value) -> Result<String, Error> {
    Ok(match value {
        Value::Null => "null".to_owned(),
        Value::Text(text) => return quoted(text),
        Value::Id(id) => return quoted(id.as_str()),
        Value::Flag(flag) => flag.to_string(),
        Value::Int(int) => int.to_string(),
        Value::Long(long) => long.to_string(),
        Value::Num(number) if number.value().is_finite() => number.to_string(),
        Value::DateTime(time) => time.to_string(),
        Value::Date(date) => date.to_string(),
        Value::Time(time) => time.to_string(),
        other => return Err(Error::input(format!("{other:?} cannot stand in a query"))),
    })
}

/// A text as a SOQL string.
fn quoted(text: &str) -> Result<String, Error> {
    let length = text.chars().count();
    if length > STRING {
        return Err(Error::input(format!(
            "a text of {length} characters cannot stand in a query: SOQL takes {STRING}"
        )));
    }
    let mut out = String::with_capacity(text.len() + 2);
    out.push('\'');
    for char in text.chars() {
        escape(&mut out, char);
    }
    out.push('\'');
    Ok(out)
}

fn escape(out: &mut String, char: char) {
    use std::fmt::Write;
    match char {
        '\\' => out.push_str("\\\\"),
        '\'' => out.push_str("\\'"),
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        // XML cannot carry most of them, and a log should not have to.
        control if control < ' ' || matches!(control, '\u{7f}' | '\u{fffe}' | '\u{ffff}') => {
            let _ = write!(out, "\\u{:04X}", u32::from(control));
        }
        other => out.push(other),
    }
}

/// Which part of a text a LIKE looks at.
#[derive(Clone, Copy)]
pub(super) enum Anchor {
    Start,
    End,
    Anywhere,
}

/// A LIKE pattern in which nothing of `text` is a wildcard.
pub(super) fn anchored(text: &str, anchor: Anchor) -> Result<String, Error> {
    let plain = quoted(text)?;
    let mut out = String::with_capacity(plain.len() + 2);
    for char in plain[1..plain.len() - 1].chars() {
        if matches!(char, '%' | '_') {
            out.push('\\');
        }
        out.push(char);
    }
    let (before, behind) = match anchor {
        Anchor::Start => ("", "%"),
        Anchor::End => ("%", ""),
        Anchor::Anywhere => ("%", "%"),
    };
    Ok(format!("'{before}{out}{behind}'"))
}

/// A LIKE pattern as it stands: its wildcards and what escapes them are the caller's.
///
/// `\%` and `\_` are the service's words for the characters themselves; any other backslash is one.
pub(super) fn pattern(text: &str) -> Result<String, Error> {
    let quoted = quoted(text)?;
    Ok(quoted.replace("\\\\%", "\\%").replace("\\\\_", "\\_"))
}

macro_rules! date_literals {
    ($($(#[$doc:meta])* $variant:ident $(($count:ident))? = $word:literal,)*) => {
        /// A range of days relative to today, for fields that hold a day or an instant.
        ///
        /// ```
        /// # use sforce::query::DateLiteral;
        /// assert_eq!(DateLiteral::LastNDays(30).to_string(), "LAST_N_DAYS:30");
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum DateLiteral {
            $($(#[$doc])* $variant $((date_literals!(@ $count)))?,)*
        }

        impl fmt::Display for DateLiteral {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    $(Self::$variant $(($count))? => {
                        f.write_str($word)?;
                        $(write!(f, ":{}", $count)?;)?
                    })*
                }
                Ok(())
            }
        }
    };
    (@ $count:ident) => { u32 };
}

date_literals! {
    /// The day before today.
    Yesterday = "YESTERDAY",
    /// Today.
    Today = "TODAY",
    /// The day after today.
    Tomorrow = "TOMORROW",
    /// The week before this one.
    LastWeek = "LAST_WEEK",
    /// This week.
    ThisWeek = "THIS_WEEK",
    /// The week after this one.
    NextWeek = "NEXT_WEEK",
    /// The month before this one.
    LastMonth = "LAST_MONTH",
    /// This month.
    ThisMonth = "THIS_MONTH",
    /// The month after this one.
    NextMonth = "NEXT_MONTH",
    /// The 90 days before today, and today.
    Last90Days = "LAST_90_DAYS",
    /// The 90 days after today.
    Next90Days = "NEXT_90_DAYS",
    /// The quarter before this one.
    LastQuarter = "LAST_QUARTER",
    /// This quarter.
    ThisQuarter = "THIS_QUARTER",
    /// The quarter after this one.
    NextQuarter = "NEXT_QUARTER",
    /// The year before this one.
    LastYear = "LAST_YEAR",
    /// This year.
    ThisYear = "THIS_YEAR",
    /// The year after this one.
    NextYear = "NEXT_YEAR",
    /// The fiscal quarter before this one.
    LastFiscalQuarter = "LAST_FISCAL_QUARTER",
    /// This fiscal quarter.
    ThisFiscalQuarter = "THIS_FISCAL_QUARTER",
    /// The fiscal quarter after this one.
    NextFiscalQuarter = "NEXT_FISCAL_QUARTER",
    /// The fiscal year before this one.
    LastFiscalYear = "LAST_FISCAL_YEAR",
    /// This fiscal year.
    ThisFiscalYear = "THIS_FISCAL_YEAR",
    /// The fiscal year after this one.
    NextFiscalYear = "NEXT_FISCAL_YEAR",
    /// So many days before today, and today.
    LastNDays(n) = "LAST_N_DAYS",
    /// So many days after today.
    NextNDays(n) = "NEXT_N_DAYS",
    /// The day so many days ago.
    NDaysAgo(n) = "N_DAYS_AGO",
    /// So many whole weeks before this one.
    LastNWeeks(n) = "LAST_N_WEEKS",
    /// So many whole weeks after this one.
    NextNWeeks(n) = "NEXT_N_WEEKS",
    /// The week so many weeks ago.
    NWeeksAgo(n) = "N_WEEKS_AGO",
    /// So many whole months before this one.
    LastNMonths(n) = "LAST_N_MONTHS",
    /// So many whole months after this one.
    NextNMonths(n) = "NEXT_N_MONTHS",
    /// The month so many months ago.
    NMonthsAgo(n) = "N_MONTHS_AGO",
    /// So many whole quarters before this one.
    LastNQuarters(n) = "LAST_N_QUARTERS",
    /// So many whole quarters after this one.
    NextNQuarters(n) = "NEXT_N_QUARTERS",
    /// The quarter so many quarters ago.
    NQuartersAgo(n) = "N_QUARTERS_AGO",
    /// So many whole years before this one.
    LastNYears(n) = "LAST_N_YEARS",
    /// So many whole years after this one.
    NextNYears(n) = "NEXT_N_YEARS",
    /// The year so many years ago.
    NYearsAgo(n) = "N_YEARS_AGO",
    /// So many whole fiscal quarters before this one.
    LastNFiscalQuarters(n) = "LAST_N_FISCAL_QUARTERS",
    /// So many whole fiscal quarters after this one.
    NextNFiscalQuarters(n) = "NEXT_N_FISCAL_QUARTERS",
    /// The fiscal quarter so many quarters ago.
    NFiscalQuartersAgo(n) = "N_FISCAL_QUARTERS_AGO",
    /// So many whole fiscal years before this one.
    LastNFiscalYears(n) = "LAST_N_FISCAL_YEARS",
    /// So many whole fiscal years after this one.
    NextNFiscalYears(n) = "NEXT_N_FISCAL_YEARS",
    /// The fiscal year so many years ago.
    NFiscalYearsAgo(n) = "N_FISCAL_YEARS_AGO",
}

/// What a field of type `T` may be compared with: a value of its type, or a [`DateLiteral`].
#[diagnostic::on_unimplemented(
    message = "a field of type `{T}` cannot be compared with `{Self}`",
    note = "a condition takes a value of the field's type; a day or an instant may also be a `DateLiteral`"
)]
pub trait Operand<T> {
    /// The literal.
    #[doc(hidden)]
    fn operand(self) -> Result<String, Error>;
}

#[diagnostic::do_not_recommend]
impl<T, V: IntoValue<T>> Operand<T> for V {
    fn operand(self) -> Result<String, Error> {
        literal(&self.into_value())
    }
}

macro_rules! date_operands {
    ($($of:ty),*) => {$(
        impl Operand<$of> for DateLiteral {
            fn operand(self) -> Result<String, Error> {
                Ok(self.to_string())
            }
        }
    )*};
}

date_operands!(Date, DateTime, Value);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_leave_its_quotes() {
        for (text, expected) in [
            ("it's", r"'it\'s'"),
            (r"back\slash", r"'back\\slash'"),
            (r"\' OR Name != '", r"'\\\' OR Name != \''"),
            ("a\nb\u{1}", r"'a\nb\u0001'"),
        ] {
            assert_eq!(literal(&Value::from(text)).unwrap(), expected);
        }
    }

    #[test]
    fn what_has_no_literal_is_refused() {
        assert!(literal(&Value::from(f64::NAN)).is_err());
        assert!(literal(&Value::List(vec![])).is_err());
    }

    #[test]
    fn a_text_that_soql_does_not_take_is_refused() {
        assert!(literal(&Value::from("é".repeat(4_000))).is_ok());
        let error = literal(&Value::from("é".repeat(4_001))).unwrap_err();
        assert_eq!(error.to_string(), "a text of 4001 characters cannot stand in a query: SOQL takes 4000");
    }

    #[test]
    fn wildcards_are_the_caller_s_only_in_a_pattern() {
        assert_eq!(anchored("100%_'\\", Anchor::Start).unwrap(), r"'100\%\_\'\\%'");
        assert_eq!(anchored("a", Anchor::Anywhere).unwrap(), "'%a%'");
        assert_eq!(anchored("a", Anchor::End).unwrap(), "'%a'");
        assert_eq!(pattern(r"50\%_a%'\x").unwrap(), r"'50\%_a%\'\\x'");
    }
}
