//! Date literals: spans of whole days (soql, section 4). The org's people live
//! in Greenwich, and their weeks begin on Sunday.

use crate::time::{date_of, days_of};

/// Days from the first until before the last, counted from 1970-01-01.
pub(super) type Span = (i64, i64);

/// The days that a literal means today; none for an unknown one. The fiscal year is the calendar's.
pub(super) fn span(word: &str, today: i64) -> Option<Span> {
    let upper = word.to_ascii_uppercase();
    let (name, n) = match upper.split_once(':') {
        Some((name, n)) => {
            let n: i64 = n.parse().ok().filter(|n| (1..=100_000).contains(n))?;
            (name, Some(n))
        }
        None => (upper.as_str(), None),
    };
    let name = calendar(name)?;
    Some(match (name.as_str(), n) {
        ("YESTERDAY", None) => (today - 1, today),
        ("TODAY", None) => (today, today + 1),
        ("TOMORROW", None) => (today + 1, today + 2),
        ("LAST_90_DAYS", None) => (today - 90, today + 1),
        ("NEXT_90_DAYS", None) => (today + 1, today + 91),
        ("LAST_N_DAYS", Some(n)) => (today - n, today + 1),
        ("NEXT_N_DAYS", Some(n)) => (today + 1, today + 1 + n),
        ("N_DAYS_AGO", Some(n)) => (today - n, today - n + 1),
        (name, n) => units(name, n, today)?,
    })
}

/// The literal of the calendar that one of the fiscal year is: `THIS_FISCAL_QUARTER` is `THIS_QUARTER`. None for fiscal
/// weeks and months, which there are not.
fn calendar(name: &str) -> Option<String> {
    let fiscal = name.contains("FISCAL_");
    let there = name.contains("FISCAL_QUARTER") || name.contains("FISCAL_YEAR");
    (!fiscal || there).then(|| name.replace("FISCAL_", ""))
}

/// `LAST_WEEK`, `THIS_MONTH`, `NEXT_N_QUARTERS:2`, `N_YEARS_AGO:3` …
fn units(name: &str, n: Option<i64>, today: i64) -> Option<Span> {
    let Some(n) = n else {
        let (which, unit) = name.split_once('_')?;
        let from = ["LAST", "THIS", "NEXT"].into_iter().zip(-1..).find(|(word, _)| *word == which)?.1;
        let unit = Unit::of(unit)?;
        return Some((unit.start(today, from), unit.start(today, from + 1)));
    };
    let plural = |rest: &str| Unit::of(rest.strip_suffix('S')?);
    if let Some(rest) = name.strip_prefix("LAST_N_") {
        let unit = plural(rest)?;
        return Some((unit.start(today, -n), unit.start(today, 0)));
    }
    if let Some(rest) = name.strip_prefix("NEXT_N_") {
        let unit = plural(rest)?;
        return Some((unit.start(today, 1), unit.start(today, n + 1)));
    }
    let unit = plural(name.strip_prefix("N_")?.strip_suffix("_AGO")?)?;
    Some((unit.start(today, -n), unit.start(today, -n + 1)))
}

#[derive(Clone, Copy)]
enum Unit {
    Week,
    Months(i64),
}

impl Unit {
    fn of(word: &str) -> Option<Self> {
        Some(match word {
            "WEEK" => Self::Week,
            "MONTH" => Self::Months(1),
            "QUARTER" => Self::Months(3),
            "YEAR" => Self::Months(12),
            _ => return None,
        })
    }

    /// The first day of the unit so many before or after today's.
    fn start(self, today: i64, offset: i64) -> i64 {
        match self {
            // 1970-01-01 was a Thursday.
            Self::Week => today - (today + 4).rem_euclid(7) + 7 * offset,
            Self::Months(months) => {
                let (year, month, _) = date_of(today);
                let month = year * 12 + i64::from(month) - 1;
                let first = (month.div_euclid(months) + offset) * months;
                days_of(first.div_euclid(12), u32::try_from(first.rem_euclid(12) + 1).unwrap_or(1), 1)
            }
        }
    }
}

/// A part of a date, by the name of the function that gives it: none for an
/// unknown one.
pub(crate) fn part(function: &str, millis: i64) -> Option<i64> {
    const DAY: i64 = crate::time::DAY;
    let days = millis.div_euclid(DAY);
    let (year, month, day) = date_of(days);
    let (month, day) = (i64::from(month), i64::from(day));
    let of_year = days - days_of(year, 1, 1);
    Some(match function {
        "CALENDAR_YEAR" | "FISCAL_YEAR" => year,
        "CALENDAR_QUARTER" | "FISCAL_QUARTER" => (month + 2) / 3,
        "CALENDAR_MONTH" | "FISCAL_MONTH" => month,
        "DAY_IN_MONTH" => day,
        "DAY_IN_WEEK" => (days + 4).rem_euclid(7) + 1,
        "DAY_IN_YEAR" => of_year + 1,
        "WEEK_IN_MONTH" => (day + 6) / 7,
        "WEEK_IN_YEAR" => of_year / 7 + 1,
        "HOUR_IN_DAY" => millis.rem_euclid(DAY) / 3_600_000,
        "DAY_ONLY" => days,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::{format_date, parse_date};

    #[test]
    fn literals_mean_whole_days() {
        // A Wednesday.
        let today = parse_date("2026-03-11").expect("a date");
        for (literal, from, to) in [
            ("YESTERDAY", "2026-03-10", "2026-03-11"),
            ("today", "2026-03-11", "2026-03-12"),
            ("TOMORROW", "2026-03-12", "2026-03-13"),
            ("LAST_WEEK", "2026-03-01", "2026-03-08"),
            ("THIS_WEEK", "2026-03-08", "2026-03-15"),
            ("NEXT_WEEK", "2026-03-15", "2026-03-22"),
            ("LAST_MONTH", "2026-02-01", "2026-03-01"),
            ("THIS_MONTH", "2026-03-01", "2026-04-01"),
            ("NEXT_MONTH", "2026-04-01", "2026-05-01"),
            ("LAST_QUARTER", "2025-10-01", "2026-01-01"),
            ("THIS_QUARTER", "2026-01-01", "2026-04-01"),
            ("NEXT_QUARTER", "2026-04-01", "2026-07-01"),
            ("LAST_YEAR", "2025-01-01", "2026-01-01"),
            ("THIS_YEAR", "2026-01-01", "2027-01-01"),
            ("NEXT_YEAR", "2027-01-01", "2028-01-01"),
            ("LAST_90_DAYS", "2025-12-11", "2026-03-12"),
            ("NEXT_90_DAYS", "2026-03-12", "2026-06-10"),
            ("LAST_N_DAYS:2", "2026-03-09", "2026-03-12"),
            ("NEXT_N_DAYS:2", "2026-03-12", "2026-03-14"),
            ("N_DAYS_AGO:2", "2026-03-09", "2026-03-10"),
            ("LAST_N_WEEKS:2", "2026-02-22", "2026-03-08"),
            ("NEXT_N_WEEKS:2", "2026-03-15", "2026-03-29"),
            ("N_WEEKS_AGO:1", "2026-03-01", "2026-03-08"),
            ("LAST_N_MONTHS:3", "2025-12-01", "2026-03-01"),
            ("NEXT_N_MONTHS:10", "2026-04-01", "2027-02-01"),
            ("N_MONTHS_AGO:14", "2025-01-01", "2025-02-01"),
            ("LAST_N_QUARTERS:1", "2025-10-01", "2026-01-01"),
            ("NEXT_N_QUARTERS:4", "2026-04-01", "2027-04-01"),
            ("N_QUARTERS_AGO:4", "2025-01-01", "2025-04-01"),
            ("LAST_N_YEARS:2", "2024-01-01", "2026-01-01"),
            ("NEXT_N_YEARS:1", "2027-01-01", "2028-01-01"),
            ("N_YEARS_AGO:1", "2025-01-01", "2026-01-01"),
            ("THIS_FISCAL_QUARTER", "2026-01-01", "2026-04-01"),
            ("LAST_N_FISCAL_QUARTERS:2", "2025-07-01", "2026-01-01"),
            ("NEXT_FISCAL_YEAR", "2027-01-01", "2028-01-01"),
            ("N_FISCAL_YEARS_AGO:2", "2024-01-01", "2025-01-01"),
        ] {
            let found = span(literal, today).map(|(from, to)| (format_date(from), format_date(to)));
            assert_eq!(found, Some((from.to_owned(), to.to_owned())), "{literal}");
        }
        for literal in [
            "SOMEDAY",
            "LAST_N_DAYS",
            "LAST_N_DAYS:0",
            "LAST_N_DAYS:x",
            "TODAY:1",
            "THIS_N_DAYS:1",
            "THIS_FISCAL_WEEK",
        ] {
            assert_eq!(span(literal, today), None, "{literal}");
        }
    }

    #[test]
    fn dates_have_parts() {
        let at = parse_date("2026-03-11").expect("a date") * crate::time::DAY + 3_600_000 * 5;
        for (function, expected) in [
            ("CALENDAR_YEAR", 2026),
            ("CALENDAR_QUARTER", 1),
            ("CALENDAR_MONTH", 3),
            ("DAY_IN_MONTH", 11),
            ("DAY_IN_WEEK", 4),
            ("DAY_IN_YEAR", 70),
            ("WEEK_IN_MONTH", 2),
            ("WEEK_IN_YEAR", 10),
            ("HOUR_IN_DAY", 5),
        ] {
            assert_eq!(part(function, at), Some(expected), "{function}");
        }
        assert_eq!(part("NOPE", at), None);
    }
}
