//! Dates as HTTP writes them: `Sun, 06 Nov 1994 08:49:37 GMT`.

use crate::value::{Date, DateTime, Time};

const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A time as HTTP writes it, in whole seconds; none outside years 0001 to 9999.
pub(crate) fn write(at: DateTime) -> Option<String> {
    let (date, time) = (at.date()?, at.time());
    // The first day of 1970 was a Thursday.
    let days = at.unix_millis().div_euclid(24 * 3600 * 1000) + 3;
    let day = DAYS[usize::try_from(days.rem_euclid(7)).ok()?];
    let month = MONTHS[usize::from(date.month()) - 1];
    let (hour, minute, second) = (time.hour(), time.minute(), time.second());
    Some(format!("{day}, {:02} {month} {:04} {hour:02}:{minute:02}:{second:02} GMT", date.day(), date.year()))
}

/// Reads a time that HTTP writes, whatever its day of the week.
pub(crate) fn read(text: &str) -> Option<DateTime> {
    let rest = text.trim().split_once(", ")?.1;
    let [day, month, year, time, _zone] = <[_; 5]>::try_from(rest.split(' ').collect::<Vec<_>>()).ok()?;
    let month = MONTHS.iter().position(|known| *known == month)? + 1;
    let date = Date::new(year.parse().ok()?, u8::try_from(month).ok()?, day.parse().ok()?)?;
    Some(date.at(time.parse::<Time>().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_and_read() {
        for (http, ours) in [
            ("Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37.000Z"),
            ("Thu, 01 Jan 1970 00:00:00 GMT", "1970-01-01T00:00:00.000Z"),
            ("Wed, 31 Dec 1969 23:59:59 GMT", "1969-12-31T23:59:59.000Z"),
            ("Thu, 29 Feb 2024 12:00:00 GMT", "2024-02-29T12:00:00.000Z"),
        ] {
            let time: DateTime = ours.parse().unwrap();
            assert_eq!(write(time).unwrap(), http);
            assert_eq!(read(http), Some(time));
        }
        for text in
            ["", "x, ", "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 25:49:37 GMT", "1994-11-06"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
