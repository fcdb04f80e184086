//! How automatic numbers are written: `INV-{YYYY}-{0000}`.

use crate::time::{DAY, date_of};

/// Fields of standard objects that have eight digits.
const EIGHT: [&str; 4] = ["CaseNumber", "ContractNumber", "OrderNumber", "SolutionNumber"];

/// The format of a field that says none.
pub(crate) fn default_format(field: &str) -> &'static str {
    if EIGHT.contains(&field) { "{00000000}" } else { "{00000}" }
}

/// A number as the format writes it.
pub(crate) fn written(format: &str, number: u64, now: i64) -> String {
    let (year, month, day) = date_of(now.div_euclid(DAY));
    let mut out = String::new();
    let mut rest = format;
    while let Some((before, behind)) = rest.split_once('{') {
        out.push_str(before);
        let Some((part, after)) = behind.split_once('}') else {
            out.push('{');
            rest = behind;
            continue;
        };
        match part {
            "YYYY" => out.push_str(&format!("{year:04}")),
            "YY" => out.push_str(&format!("{:02}", year.rem_euclid(100))),
            "MM" => out.push_str(&format!("{month:02}")),
            "DD" => out.push_str(&format!("{day:02}")),
            digits if !digits.is_empty() && digits.bytes().all(|byte| byte == b'0') => {
                out.push_str(&format!("{number:0width$}", width = digits.len()));
            }
            other => out.push_str(&format!("{{{other}}}")),
        }
        rest = after;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_their_format_says() {
        // 2026-01-02
        let now = 20_455 * DAY;
        for (format, number, expected) in [
            ("{00000}", 7, "00007"),
            ("{0}", 12, "12"),
            ("INV-{YYYY}-{0000}", 42, "INV-2026-0042"),
            ("{YY}{MM}{DD}/{00}", 123, "260102/123"),
            ("A{", 1, "A{"),
            ("{x}{0}", 1, "{x}1"),
        ] {
            assert_eq!(written(format, number, now), expected, "{format}");
        }
    }
}
