//! The one reader of dates and times, and the calendar under it.
//!
//! Salesforce is one vendor and writes many shapes: `.000Z` over SOAP,
//! `.000+0000` over REST, no seconds (`2017-10-10T08:22Z`) in samples of
//! `deployRequest`, no offset (`2016-08-24T21:00:00`) in others, dates with a
//! zone from other people's SOAP libraries. No time crate reads them all, and
//! some drop an offset in silence, so this reads bytes, without allocating.

/// Milliseconds of a minute, an hour and a day.
const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
pub(super) const DAY: i64 = 24 * HOUR;

/// Midnight of 0001-01-01, and the last millisecond of 9999.
const FIRST: i64 = days_from_civil(1, 1, 1) * DAY;
const LAST: i64 = (days_from_civil(9999, 12, 31) + 1) * DAY - 1;

/// The farthest a zone lies from UTC, as XML Schema has it.
const FARTHEST: i64 = 14 * HOUR;

/// Year, month and day.
type Civil = (u16, u8, u8);

/// A point in time, in milliseconds since 1970 in UTC. Without an offset the
/// text is UTC. Refuses what UTC has in year 0 or 10000.
pub(super) fn date_time(text: &str) -> Option<i64> {
    let ((year, month, day), rest) = civil(text.as_bytes())?;
    let rest = rest.strip_prefix(b"T")?;
    let (clock, rest) = clock(rest)?;
    let instant = days_from_civil(year, month, day) * DAY + clock - zone(rest)?;
    (FIRST..=LAST).contains(&instant).then_some(instant)
}

/// Year, month and day. A zone is checked and dropped: the day is the day on
/// the wall, wherever the wall is.
pub(super) fn date(text: &str) -> Option<Civil> {
    let (date, rest) = civil(text.as_bytes())?;
    zone(rest)?;
    Some(date)
}

/// Milliseconds since midnight. An offset other than UTC is refused, because
/// moving the time into UTC might move it into another day.
pub(super) fn time(text: &str) -> Option<u32> {
    let (clock, rest) = clock(text.as_bytes())?;
    if zone(rest)? != 0 || clock == DAY {
        return None;
    }
    u32::try_from(clock).ok()
}

/// `2026-01-02`, years 0001 to 9999.
fn civil(text: &[u8]) -> Option<(Civil, &[u8])> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2, rest @ ..] = text else {
        return None;
    };
    let year = u16::from(two(*y1, *y2)?) * 100 + u16::from(two(*y3, *y4)?);
    let (month, day) = (two(*m1, *m2)?, two(*d1, *d2)?);
    is_date(year, month, day).then_some(((year, month, day), rest))
}

/// `03:04`, `03:04:05` or `03:04:05.678…` in milliseconds, up to and including
/// `24:00:00`. Digits beyond the milliseconds are dropped. A leap second is
/// the last millisecond before the next minute: there is no other room for it.
fn clock(text: &[u8]) -> Option<(i64, &[u8])> {
    let [h1, h2, b':', m1, m2, rest @ ..] = text else {
        return None;
    };
    let (hour, minute) = (two(*h1, *h2)?, two(*m1, *m2)?);
    let (mut second, mut fraction, mut rest) = (0, Fraction::default(), rest);
    if let [b':', s1, s2, more @ ..] = rest {
        (second, rest) = (two(*s1, *s2)?, more);
        if let [b'.', more @ ..] = rest {
            (fraction, rest) = Fraction::read(more)?;
        }
    }
    if hour > 23 {
        let midnight = hour == 24 && minute == 0 && second == 0 && !fraction.any;
        return midnight.then_some((DAY, rest));
    }
    if minute > 59 || second > 60 {
        return None;
    }
    let within_minute = match second {
        60 => MINUTE - 1,
        _ => i64::from(second) * 1000 + fraction.millis,
    };
    let clock = i64::from(hour) * HOUR + i64::from(minute) * MINUTE + within_minute;
    Some((clock, rest))
}

/// The digits after the point of a second.
#[derive(Default)]
struct Fraction {
    millis: i64,
    /// Whether any digit, even one that was dropped, is not zero.
    any: bool,
}

impl Fraction {
    fn read(text: &[u8]) -> Option<(Self, &[u8])> {
        let mut fraction = Self::default();
        let (mut rest, mut weight) = (text, 100);
        while let [digit @ b'0'..=b'9', more @ ..] = rest {
            fraction.millis += i64::from(digit - b'0') * weight;
            fraction.any |= *digit != b'0';
            weight /= 10;
            rest = more;
        }
        (rest.len() < text.len()).then_some((fraction, rest))
    }
}

/// The offset from UTC in milliseconds, of all the text there is: nothing,
/// `Z`, `+05:30` or `+0530`.
fn zone(text: &[u8]) -> Option<i64> {
    match text {
        [] | b"Z" => Some(0),
        [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] | [sign @ (b'+' | b'-'), h1, h2, m1, m2] => {
            let (hours, minutes) = (two(*h1, *h2)?, two(*m1, *m2)?);
            let offset = i64::from(hours) * HOUR + i64::from(minutes) * MINUTE;
            if minutes > 59 || offset > FARTHEST {
                return None;
            }
            Some(if *sign == b'-' { -offset } else { offset })
        }
        _ => None,
    }
}

fn two(tens: u8, ones: u8) -> Option<u8> {
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    (tens < 10 && ones < 10).then(|| tens * 10 + ones)
}

/// Whether there is such a day, in years 1 to 9999.
pub(super) const fn is_date(year: u16, month: u8, day: u8) -> bool {
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 0,
    };
    1 <= year && year <= 9999 && 1 <= day && day <= days
}

// The calendar is Howard Hinnant's `chrono-Compatible Low-Level Date
// Algorithms`: years begin in March, so that the leap day is their last, and
// are counted in eras of 400, which all have the same number of days.
const ERA: i64 = 146_097;
/// Days from 0000-03-01 to 1970-01-01.
const EPOCH: i64 = 719_468;

/// Days since 1970-01-01 of a date that [`is_date`].
pub(super) const fn days_from_civil(year: u16, month: u8, day: u8) -> i64 {
    // January and February belong to the year before. Never negative, so
    // eras need no care and unsigned division, which is faster, will do.
    let year = (year - (month <= 2) as u16) as u32;
    let month = (month as u32 + 9) % 12;
    let day_of_year = (153 * month + 2) / 5 + day as u32 - 1;
    let days = year * 365 + year / 4 - year / 100 + year / 400 + day_of_year;
    days as i64 - EPOCH
}

/// Year, month and day of a day counted from 1970-01-01, in any year.
pub(super) fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let days = days + EPOCH;
    let (era, day) = (days.div_euclid(ERA), days.rem_euclid(ERA));
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (era * 400 + year + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_calendar_has_every_day_once() {
        let mut days = days_from_civil(1, 1, 1);
        assert_eq!(days, -719_162);
        for year in 1..=9999 {
            for month in 1..=12 {
                for day in 1..=31 {
                    if is_date(year, month, day) {
                        assert_eq!(days_from_civil(year, month, day), days);
                        let civil = (i64::from(year), i64::from(month), i64::from(day));
                        assert_eq!(civil_from_days(days), civil);
                        days += 1;
                    }
                }
            }
        }
        assert_eq!(days, 2_932_897);
        assert_eq!(days_from_civil(1970, 1, 1), 0);
        assert_eq!(civil_from_days(-719_163), (0, 12, 31));
        assert_eq!(civil_from_days(2_932_897), (10_000, 1, 1));
    }

    #[test]
    fn months_have_their_days() {
        for (year, month, days) in [
            (2023, 1, 31),
            (2023, 2, 28),
            (2024, 2, 29),
            (1900, 2, 28),
            (2000, 2, 29),
            (2023, 4, 30),
            (2023, 9, 30),
            (2023, 12, 31),
        ] {
            assert!(is_date(year, month, days));
            assert!(!is_date(year, month, days + 1));
        }
        for (year, month, day) in [(0, 1, 1), (10_000, 1, 1), (1, 0, 1), (1, 13, 1), (1, 1, 0)] {
            assert!(!is_date(year, month, day));
        }
    }

    #[test]
    fn every_shape_of_date_time_is_read() {
        const MIDNIGHT: i64 = 1_704_153_600_000;
        assert_eq!(MIDNIGHT, days_from_civil(2024, 1, 2) * DAY);
        let clock = |hour: i64, minute: i64, millis: i64| hour * HOUR + minute * MINUTE + millis;
        for (text, after_midnight) in [
            ("2024-01-02T00:00:00.000Z", 0),
            ("2024-01-02T03:04:05.000Z", clock(3, 4, 5_000)),
            ("2024-01-02T03:04:05.000+0000", clock(3, 4, 5_000)),
            ("2024-01-02T03:04:05.000+00:00", clock(3, 4, 5_000)),
            ("2024-01-02T03:04:05.000-0000", clock(3, 4, 5_000)),
            ("2024-01-02T03:04:05Z", clock(3, 4, 5_000)),
            ("2024-01-02T03:04:05", clock(3, 4, 5_000)),
            ("2024-01-02T03:04:05.678", clock(3, 4, 5_678)),
            ("2024-01-02T03:04Z", clock(3, 4, 0)),
            ("2024-01-02T03:04", clock(3, 4, 0)),
            ("2024-01-02T03:04+0100", clock(2, 4, 0)),
            ("2024-01-02T03:04:05+05:30", clock(-3, 34, 5_000)),
            ("2024-01-02T03:04:05-0800", clock(11, 4, 5_000)),
            ("2024-01-02T03:04:05.1-08:00", clock(11, 4, 5_100)),
            ("2024-01-02T03:04:05+14:00", clock(-11, 4, 5_000)),
            ("2024-01-02T03:04:05-1400", clock(17, 4, 5_000)),
            ("2024-01-02T03:04:05.1Z", clock(3, 4, 5_100)),
            ("2024-01-02T03:04:05.12Z", clock(3, 4, 5_120)),
            ("2024-01-02T03:04:05.123Z", clock(3, 4, 5_123)),
            ("2024-01-02T03:04:05.1239Z", clock(3, 4, 5_123)),
            ("2024-01-02T03:04:05.000999999999999999999999Z", clock(3, 4, 5_000)),
            ("2024-01-02T23:59:59.999Z", DAY - 1),
            ("2024-01-02T23:59:60Z", DAY - 1),
            ("2024-01-02T23:59:60.5Z", DAY - 1),
            ("2024-01-02T05:29:60+05:30", -1),
            ("2024-01-02T24:00:00Z", DAY),
            ("2024-01-02T24:00", DAY),
            ("2024-01-02T24:00:00.000+0100", DAY - HOUR),
        ] {
            assert_eq!(date_time(text), Some(MIDNIGHT + after_midnight), "{text}");
        }
    }

    #[test]
    fn known_instants_are_read() {
        for (text, millis) in [
            ("1970-01-01T00:00:00.000Z", 0),
            ("1969-12-31T23:59:59.999Z", -1),
            ("2017-10-10T08:22Z", 1_507_623_720_000),
            ("2016-08-24T21:00:00", 1_472_072_400_000),
            ("2000-02-29T12:00:00Z", 951_825_600_000),
            ("1700-01-01T00:00:00.000Z", -8_520_336_000_000),
            ("4000-12-31T00:00:00.000Z", 64_092_124_800_000),
            ("0001-01-01T00:00:00Z", -62_135_596_800_000),
            ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
            ("2023-12-31T24:00:00Z", 1_704_067_200_000),
        ] {
            assert_eq!(date_time(text), Some(millis), "{text}");
        }
    }

    #[test]
    fn every_other_date_time_is_refused() {
        for text in [
            "",
            "2024-01-02",
            "2024-01-02Z",
            "2024-01-02T",
            "2024-01-02T03",
            "2024-01-02T03Z",
            "2024-01-02T03:4",
            "2024-01-02T03:04:",
            "2024-01-02T03:04:5",
            "2024-01-02T03:04:05.",
            "2024-01-02T03:04:05.Z",
            "2024-01-02T03:04:05,5Z",
            "2024-01-02T03:04.5Z",
            "2024-01-02T030405Z",
            "20240102T03:04:05Z",
            "2024-01-02 03:04:05Z",
            "2024-01-02t03:04:05Z",
            "2024-01-02T03:04:05z",
            "2024-01-02T03:04:05ZZ",
            "2024-01-02T03:04:05 Z",
            "2024-01-02T03:04:05Z ",
            " 2024-01-02T03:04:05Z",
            "2024-01-02T03:04:05+05",
            "2024-01-02T03:04:05+5:30",
            "2024-01-02T03:04:05+053",
            "2024-01-02T03:04:05+05:60",
            "2024-01-02T03:04:05+0560",
            "2024-01-02T03:04:05+14:01",
            "2024-01-02T03:04:05-1500",
            "2024-01-02T03:04:05+05:30:00",
            "2024-01-02T03:04:05Z+0000",
            "2024-01-02T03:04:05*0000",
            "2024-01-02T03:04:05 0000",
            "2024-01-02T03:04:05[UTC]",
            "2024-01-02T24:00:01Z",
            "2024-01-02T24:01:00Z",
            "2024-01-02T24:00:00.0001Z",
            "2024-01-02T24:00:60Z",
            "2024-01-02T25:00:00Z",
            "2024-01-02T03:60:05Z",
            "2024-01-02T03:04:61Z",
            "2024-00-02T03:04:05Z",
            "2024-13-02T03:04:05Z",
            "2024-01-00T03:04:05Z",
            "2024-01-32T03:04:05Z",
            "2024-04-31T03:04:05Z",
            "2023-02-29T03:04:05Z",
            "1900-02-29T03:04:05Z",
            "0000-01-01T00:00:00Z",
            "0001-01-01T00:00:00+0001",
            "9999-12-31T23:59:59-0001",
            "9999-12-31T24:00:00Z",
            "-2024-01-02T03:04:05Z",
            "12024-01-02T03:04:05Z",
            "+2024-01-02T03:04:05Z",
            "2024-0a-02T03:04:05Z",
            "2024-01-02T/3:04:05Z",
            "2024-01-02T:3:04:05Z",
            "2024-01-0２T03:04:05Z",
            "1704164645000",
        ] {
            assert_eq!(date_time(text), None, "{text}");
        }
    }

    #[test]
    fn every_shape_of_date_is_read() {
        for (text, expected) in [
            ("2024-01-02", (2024, 1, 2)),
            ("2024-01-02Z", (2024, 1, 2)),
            ("2024-01-02+05:00", (2024, 1, 2)),
            ("2024-01-02-0800", (2024, 1, 2)),
            ("2024-02-29", (2024, 2, 29)),
            ("0001-01-01", (1, 1, 1)),
            ("1700-01-01", (1700, 1, 1)),
            ("4000-12-31", (4000, 12, 31)),
            ("9999-12-31", (9999, 12, 31)),
        ] {
            assert_eq!(date(text), Some(expected), "{text}");
        }
        for text in [
            "",
            "2024",
            "2024-01",
            "2024-1-2",
            "2024-01-2",
            "2024/01/02",
            "20240102",
            "02.01.2024",
            "2023-02-29",
            "2024-06-31",
            "0000-01-01",
            "2024-01-02T",
            "2024-01-02T00:00:00",
            "2024-01-02T00:00:00.000Z",
            "2024-01-02z",
            "2024-01-02+25:00",
            "2024-01-02+5",
            "2024-01-023",
            "2024-01-02 ",
        ] {
            assert_eq!(date(text), None, "{text}");
        }
    }

    #[test]
    fn every_shape_of_time_is_read() {
        for (text, millis) in [
            ("00:00", 0),
            ("03:04", 11_040_000),
            ("03:04Z", 11_040_000),
            ("03:04:05", 11_045_000),
            ("03:04:05Z", 11_045_000),
            ("03:04:05.000Z", 11_045_000),
            ("03:04:05.6Z", 11_045_600),
            ("03:04:05.6789", 11_045_678),
            ("03:04:05.678+0000", 11_045_678),
            ("03:04:05.678-00:00", 11_045_678),
            ("23:59:59.999Z", 86_399_999),
            ("23:59:60Z", 86_399_999),
        ] {
            assert_eq!(time(text), Some(millis), "{text}");
        }
        for text in [
            "",
            "3:04",
            "03",
            "0304",
            "03:04:",
            "03:04:5",
            "03:04:05.",
            "03:60",
            "03:04:61",
            "24:00",
            "24:00:00",
            "24:00:00.000Z",
            "25:00",
            "03:04:05+05:30",
            "03:04:05-0800",
            "T03:04:05",
            "03:04:05 PM",
            "2024-01-02T03:04:05Z",
        ] {
            assert_eq!(time(text), None, "{text}");
        }
    }
}
