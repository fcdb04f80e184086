//! Civil time on plain integers: milliseconds and days since 1970-01-01 UTC.
//!
//! Only the shapes that the service reads and writes are known here. A time
//! without a zone is UTC, as the push-upgrade guide's own samples send it.

/// Milliseconds in a day.
pub(crate) const DAY: i64 = 86_400_000;

/// Days since 1970-01-01 of a date of the proleptic Gregorian calendar.
pub(crate) fn days_of(year: i64, month: u32, day: u32) -> i64 {
    // Counts from March, so that the leap day is the last of its year.
    let y = if month <= 2 { year - 1 } else { year };
    let era = y.div_euclid(400);
    let of_era = y.rem_euclid(400);
    let from_march = i64::from((month + 9) % 12);
    let of_year = (153 * from_march + 2) / 5 + i64::from(day) - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// Year, month and day of days since 1970-01-01.
pub(crate) fn date_of(days: i64) -> (i64, u32, u32) {
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let of_era = z.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = u32::try_from(of_year - (153 * from_march + 2) / 5 + 1).unwrap_or(1);
    let month = u32::try_from(if from_march < 10 { from_march + 3 } else { from_march - 9 }).unwrap_or(1);
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}

/// A cursor over ASCII digits and signs.
struct Scan<'a>(&'a [u8]);

impl Scan<'_> {
    fn number(&mut self, digits: usize) -> Option<u32> {
        let (head, tail) = self.0.split_at_checked(digits)?;
        let mut value = 0;
        for byte in head {
            if !byte.is_ascii_digit() {
                return None;
            }
            value = value * 10 + u32::from(byte - b'0');
        }
        self.0 = tail;
        Some(value)
    }

    fn eat(&mut self, byte: u8) -> bool {
        let there = self.0.first() == Some(&byte);
        if there {
            self.0 = &self.0[1..];
        }
        there
    }

    /// `YYYY-MM-DD`, within the range that the service stores.
    fn date(&mut self) -> Option<i64> {
        let year = self.number(4)?;
        let month = self.eat(b'-').then(|| self.number(2))??;
        let day = self.eat(b'-').then(|| self.number(2))??;
        if !(1700..=4000).contains(&year) || !(1..=12).contains(&month) || day == 0 {
            return None;
        }
        let days = days_of(i64::from(year), month, day);
        (date_of(days) == (i64::from(year), month, day)).then_some(days)
    }

    /// `HH:MM[:SS[.fraction]]` in milliseconds.
    fn time(&mut self) -> Option<i64> {
        let hour = self.number(2)?;
        let minute = self.eat(b':').then(|| self.number(2))??;
        let second = if self.eat(b':') { self.number(2)? } else { 0 };
        let mut millis = 0;
        if self.eat(b'.') {
            let mut unit = 100;
            let before = self.0.len();
            while let Some(digit) = self.number(1) {
                millis += digit * unit;
                unit /= 10;
            }
            if self.0.len() == before {
                return None;
            }
        }
        let midnight = hour == 24 && minute == 0 && second == 0 && millis == 0;
        if (hour > 23 && !midnight) || minute > 59 || second > 59 {
            return None;
        }
        Some(i64::from(((hour * 60 + minute) * 60 + second) * 1000 + millis))
    }

    /// `Z`, `+hh:mm`, `+hhmm` or nothing: milliseconds east of UTC.
    fn zone(&mut self) -> Option<i64> {
        if self.0.is_empty() || self.eat(b'Z') {
            return Some(0);
        }
        let sign = if self.eat(b'+') {
            1
        } else if self.eat(b'-') {
            -1
        } else {
            return None;
        };
        let hours = self.number(2)?;
        self.eat(b':');
        let minutes = self.number(2)?;
        (hours <= 14 && minutes <= 59).then(|| sign * i64::from(hours * 60 + minutes) * 60_000)
    }
}

/// Milliseconds of a dateTime in any of the accepted shapes.
pub(crate) fn parse_date_time(text: &str) -> Option<i64> {
    let mut scan = Scan(text.as_bytes());
    let days = scan.date()?;
    let millis = scan.eat(b'T').then(|| scan.time())??;
    let zone = scan.zone()?;
    scan.0.is_empty().then_some(days * DAY + millis - zone)
}

/// Days of a date; a zone behind it is read and means nothing.
pub(crate) fn parse_date(text: &str) -> Option<i64> {
    let mut scan = Scan(text.as_bytes());
    let days = scan.date()?;
    scan.zone()?;
    scan.0.is_empty().then_some(days)
}

/// The date in UTC of a dateTime; none for what is no dateTime.
pub(crate) fn date_of_date_time(text: &str) -> Option<String> {
    parse_date_time(text).map(|millis| format_date(millis.div_euclid(DAY)))
}

/// Milliseconds since midnight of a time.
pub(crate) fn parse_time(text: &str) -> Option<i64> {
    let mut scan = Scan(text.as_bytes());
    let millis = scan.time()?;
    let zone = scan.zone()?;
    scan.0.is_empty().then_some((millis - zone).rem_euclid(DAY))
}

/// `2026-01-02T03:04:05.000` and what the wire puts behind it.
pub(crate) fn format_date_time(millis: i64, zone: &str) -> String {
    format!("{}T{}{zone}", format_date(millis.div_euclid(DAY)), clock_face(millis.rem_euclid(DAY)))
}

/// `2026-01-02`
pub(crate) fn format_date(days: i64) -> String {
    let (year, month, day) = date_of(days);
    format!("{year:04}-{month:02}-{day:02}")
}

/// `03:04:05.000Z`
pub(crate) fn format_time(millis: i64) -> String {
    format!("{}Z", clock_face(millis))
}

/// The days of the week from the first day of 1970, a Thursday.
const WEEK: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// `Fri, 02 Jan 2026 03:04:05 GMT`
pub(crate) fn format_http_date(millis: i64) -> String {
    let days = millis.div_euclid(DAY);
    let (year, month, day) = date_of(days);
    let weekday = WEEK[usize::try_from(days.rem_euclid(7)).unwrap_or(0)];
    let month = MONTHS[usize::try_from(month - 1).unwrap_or(0)];
    let clock = clock_face(millis.rem_euclid(DAY));
    format!("{weekday}, {day:02} {month} {year:04} {} GMT", &clock[..8])
}

/// Milliseconds of a date of HTTP, which is GMT whatever its zone says.
pub(crate) fn parse_http_date(text: &str) -> Option<i64> {
    let mut words = text.split_once(',')?.1.split_whitespace();
    let day: u32 = words.next()?.parse().ok()?;
    let month = words.next()?;
    let month = MONTHS.iter().zip(1..).find(|(name, _)| name.eq_ignore_ascii_case(month))?.1;
    let year = words.next()?;
    let days = parse_date(&format!("{year}-{month:02}-{day:02}"))?;
    Some(days * DAY + parse_time(words.next()?)?)
}

fn clock_face(millis: i64) -> String {
    let (seconds, millis) = (millis / 1000, millis % 1000);
    format!("{:02}:{:02}:{:02}.{millis:03}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_go_there_and_back() {
        for (text, days) in
            [("1970-01-01", 0), ("2000-02-29", 11_016), ("1700-01-01", -98_615), ("4000-12-31", 741_807)]
        {
            assert_eq!(parse_date(text), Some(days), "{text}");
            assert_eq!(format_date(days), text);
        }
        for text in [
            "2023-02-29",
            "2023-13-01",
            "2023-00-01",
            "2023-01-00",
            "1699-12-31",
            "4001-01-01",
            "20230101",
            "",
        ] {
            assert_eq!(parse_date(text), None, "{text}");
        }
    }

    #[test]
    fn every_shape_of_a_date_time_is_read() {
        for text in [
            "2026-01-02T03:04:05.000+0000",
            "2026-01-02T03:04:05.000Z",
            "2026-01-02T03:04:05Z",
            "2026-01-02T03:04:05",
            "2026-01-02T08:34:05+05:30",
            "2026-01-01T19:04:05-0800",
        ] {
            let millis = parse_date_time(text).unwrap_or_default();
            assert_eq!(format_date_time(millis, "Z"), "2026-01-02T03:04:05.000Z", "{text}");
        }
        assert_eq!(parse_date_time("2017-10-10T08:22Z"), parse_date_time("2017-10-10T08:22:00.000Z"));
        assert_eq!(parse_date_time("2017-10-10T24:00:00Z"), parse_date_time("2017-10-11T00:00:00Z"));
        for text in [
            "2026-01-02",
            "2026-01-02T",
            "2026-01-02T25:00Z",
            "2026-01-02T03:04:05.Z",
            "2026-01-02T03:04:05 Z",
            "2026-01-02T03:04+1",
        ] {
            assert_eq!(parse_date_time(text), None, "{text}");
        }
    }

    #[test]
    fn a_date_time_has_a_date_in_utc() {
        for (text, date) in [
            ("2023-11-14T22:13:20.000Z", Some("2023-11-14")),
            ("2023-11-14T22:13:20.000-05:00", Some("2023-11-15")),
            ("2023-11-15T01:00:00+02:00", Some("2023-11-14")),
            ("2023-11-14", None),
            ("2023-11-14Tx", None),
        ] {
            assert_eq!(date_of_date_time(text).as_deref(), date, "{text}");
        }
    }

    #[test]
    fn dates_of_http_go_there_and_back() {
        let text = "Fri, 02 Jan 2026 03:04:05 GMT";
        let millis = parse_http_date(text).unwrap_or_default();
        assert_eq!(format_date_time(millis, "Z"), "2026-01-02T03:04:05.000Z");
        assert_eq!(format_http_date(millis), text);
        for text in ["", "Fri", "Fri, 2 Foo 2026 03:04:05 GMT", "Fri, 31 Feb 2026 03:04:05 GMT"] {
            assert_eq!(parse_http_date(text), None, "{text}");
        }
    }

    #[test]
    fn times_wrap_at_midnight() {
        assert_eq!(parse_time("03:04:05.000Z").map(format_time).as_deref(), Some("03:04:05.000Z"));
        assert_eq!(parse_time("01:00+02:00").map(format_time).as_deref(), Some("23:00:00.000Z"));
        assert_eq!(parse_time("24:00:00").map(format_time).as_deref(), Some("00:00:00.000Z"));
    }
}
