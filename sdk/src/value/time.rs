//! Points in time, dates, and times of day.
//!
//! Own types rather than a time crate's: none of them reads every shape that
//! is sent (see the parser next door), and theirs would be in every generated
//! field.

use std::fmt;
use std::ops::{Add, Sub};
use std::str::FromStr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::parse::{self, DAY};
use super::{ValueError, deserialize_text};

const A_DATE_TIME: &str = "a date and time like 2026-01-02T03:04:05.000Z";
const A_DATE: &str = "a date like 2026-01-02";
const A_TIME: &str = "a time like 03:04:05.000Z";

/// A point in time, in milliseconds.
///
/// Reads every shape Salesforce sends or takes: with and without seconds,
/// fractions (digits beyond milliseconds are dropped), and an offset (`Z`,
/// `+05:30`, `+0530`; without one the text is UTC). `24:00:00` is midnight of
/// the next day, and a leap second `:60` is `:59.999`. Years are 0001 to 9999.
///
/// Prints UTC with milliseconds, as SOAP does; REST and SOQL take it too.
/// Most fields keep whole seconds, so the server may drop the milliseconds.
///
/// With the feature `jiff` it converts to and from `jiff::Timestamp`; [`Date`] and [`Time`]
/// convert to and from `jiff::civil::Date` and `jiff::civil::Time`. What one side cannot hold
/// is a [`ValueError`].
///
/// ```
/// use std::time::Duration;
/// use sforce::value::DateTime;
///
/// let time: DateTime = "2026-01-02T03:04:05.000+0530".parse()?;
/// assert_eq!(time.to_string(), "2026-01-01T21:34:05.000Z");
/// assert_eq!(time.unix_millis(), 1_767_303_245_000);
/// assert_eq!((time + Duration::from_secs(60)).to_string(), "2026-01-01T21:35:05.000Z");
/// # Ok::<(), sforce::value::ValueError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTime(i64);

impl DateTime {
    /// The point in time this many milliseconds after the start of 1970 in UTC,
    /// or before it if negative.
    ///
    /// Any number is accepted. Outside years 0001 to 9999 the text has a year
    /// of more digits or a minus sign, as in XML Schema, and is not read back.
    pub const fn from_unix_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Milliseconds since the start of 1970 in UTC; negative before it.
    pub const fn unix_millis(self) -> i64 {
        self.0
    }

    /// The time of the system's clock, in whole milliseconds. Its date is that of UTC, as
    /// [`Date::today`] is.
    pub fn now() -> Self {
        SystemTime::now().into()
    }

    /// The date in UTC; `None` outside years 0001 to 9999.
    pub fn date(self) -> Option<Date> {
        let (year, month, day) = parse::civil_from_days(self.0.div_euclid(DAY));
        Date::new(u16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }

    /// The time of day in UTC.
    #[expect(clippy::cast_possible_truncation, reason = "a day is fewer milliseconds")]
    pub const fn time(self) -> Time {
        Time(self.0.rem_euclid(DAY) as u32)
    }

    /// This time and `duration` later; parts of a millisecond are dropped.
    /// `None` if milliseconds overflow, hundreds of millions of years away.
    pub fn checked_add(self, duration: Duration) -> Option<Self> {
        let millis = i64::try_from(duration.as_millis()).ok()?;
        self.0.checked_add(millis).map(Self)
    }

    /// This time and `duration` earlier; parts of a millisecond are dropped.
    /// `None` if milliseconds overflow, hundreds of millions of years away.
    pub fn checked_sub(self, duration: Duration) -> Option<Self> {
        let millis = i64::try_from(duration.as_millis()).ok()?;
        self.0.checked_sub(millis).map(Self)
    }
}

impl Add<Duration> for DateTime {
    type Output = Self;

    /// [`DateTime::checked_add`] that stays at the last millisecond instead of overflowing.
    fn add(self, duration: Duration) -> Self {
        self.checked_add(duration).unwrap_or(Self(i64::MAX))
    }
}

impl Sub<Duration> for DateTime {
    type Output = Self;

    /// [`DateTime::checked_sub`] that stays at the first millisecond instead of overflowing.
    fn sub(self, duration: Duration) -> Self {
        self.checked_sub(duration).unwrap_or(Self(i64::MIN))
    }
}

impl From<SystemTime> for DateTime {
    /// Parts of a millisecond are dropped, towards the past.
    fn from(time: SystemTime) -> Self {
        match time.duration_since(UNIX_EPOCH) {
            Ok(after) => Self(0) + after,
            Err(error) => {
                let before = Self(0) - error.duration();
                let part = !error.duration().subsec_nanos().is_multiple_of(1_000_000);
                Self(before.0.saturating_sub(i64::from(part)))
            }
        }
    }
}

impl TryFrom<DateTime> for SystemTime {
    type Error = ValueError;

    /// Fails only where the system's clock has no such time, such as before 1601 on Windows.
    fn try_from(time: DateTime) -> Result<Self, ValueError> {
        let distance = Duration::from_millis(time.0.unsigned_abs());
        let time_or_none =
            if time.0 < 0 { UNIX_EPOCH.checked_sub(distance) } else { UNIX_EPOCH.checked_add(distance) };
        time_or_none.ok_or_else(|| ValueError::new("a time the system's clock has", &time.to_string()))
    }
}

impl FromStr for DateTime {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match parse::date_time(text) {
            Some(millis) => Ok(Self(millis)),
            None => Err(ValueError::new(A_DATE_TIME, text)),
        }
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(date) = self.date() else {
            let (year, month, day) = parse::civil_from_days(self.0.div_euclid(DAY));
            let width = if year < 0 { 5 } else { 4 };
            return write!(f, "{year:0width$}-{month:02}-{day:02}T{}", self.time());
        };
        let mut text = *b"0000-00-00T00:00:00.000Z";
        let (left, right) = text.split_at_mut(11);
        date.write(left);
        self.time().write(right);
        pad(f, &text)
    }
}

/// A date without a time, and so without a zone.
///
/// Reads `2026-01-02`; a zone after it, as in `2026-01-02Z` and
/// `2026-01-02+05:00`, is dropped and leaves the day alone. Years are 0001 to
/// 9999; Salesforce itself has 1700 to 4000.
///
/// ```
/// use sforce::value::Date;
///
/// let date: Date = "2026-01-02Z".parse()?;
/// assert_eq!(Some(date), Date::new(2026, 1, 2));
/// assert_eq!(date.to_string(), "2026-01-02");
/// assert_eq!(Date::new(2026, 2, 29), None);
/// # Ok::<(), sforce::value::ValueError>(())
/// ```
// The order of the fields is the order of dates.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The date of a year (1 to 9999), month (1 to 12) and day (from 1);
    /// `None` if the calendar has no such day.
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if parse::is_date(year, month, day) { Some(Self { year, month, day }) } else { None }
    }

    /// The date of the system's clock in UTC: that of [`DateTime::now`]. A user's own date may
    /// be the one before or after it; in SOQL, [`DateLiteral::Today`](crate::DateLiteral::Today)
    /// is the date in the user's time zone.
    ///
    /// ```
    /// use sforce::value::{Date, DateTime};
    ///
    /// let before = DateTime::now().date().unwrap();
    /// assert!(Date::today() >= before);
    /// ```
    ///
    /// # Panics
    ///
    /// If the system's clock is outside years 0001 to 9999.
    pub fn today() -> Self {
        DateTime::now().date().expect("the system's clock is within years 0001 to 9999")
    }

    /// The year, 1 to 9999.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The point in time that is `time` on this date in UTC.
    ///
    /// ```
    /// use sforce::value::{Date, Time};
    ///
    /// let noon = Time::new(12, 0, 0, 0).unwrap();
    /// let time = Date::new(2026, 1, 2).unwrap().at(noon);
    /// assert_eq!(time.to_string(), "2026-01-02T12:00:00.000Z");
    /// ```
    pub const fn at(self, time: Time) -> DateTime {
        DateTime(parse::days_from_civil(self.year, self.month, self.day) * DAY + time.0 as i64)
    }

    /// Fills in the digits of `0000-00-00`.
    fn write(self, text: &mut [u8]) {
        digits(text, 0..4, self.year.into());
        digits(text, 5..7, self.month.into());
        digits(text, 8..10, self.day.into());
    }
}

impl FromStr for Date {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match parse::date(text) {
            Some((year, month, day)) => Ok(Self { year, month, day }),
            None => Err(ValueError::new(A_DATE, text)),
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = *b"0000-00-00";
        self.write(&mut text);
        pad(f, &text)
    }
}

/// A time of day without a date, in milliseconds.
///
/// Reads `03:04:05.000Z`, and less: without `Z`, fraction or seconds. Digits
/// beyond milliseconds are dropped, a leap second `:60` is `:59.999`.
/// `24:00:00` and offsets other than UTC are refused: there is no next day to
/// go to.
///
/// ```
/// use sforce::value::Time;
///
/// let time: Time = "03:04".parse()?;
/// assert_eq!(Some(time), Time::new(3, 4, 0, 0));
/// assert_eq!(time.to_string(), "03:04:00.000Z");
/// # Ok::<(), sforce::value::ValueError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(u32);

impl Time {
    /// The time of an hour (0 to 23), minute, second (0 to 59) and millisecond
    /// (0 to 999); `None` if one of them is too large.
    pub const fn new(hour: u8, minute: u8, second: u8, millisecond: u16) -> Option<Self> {
        if hour > 23 || minute > 59 || second > 59 || millisecond > 999 {
            return None;
        }
        let seconds = (hour as u32 * 60 + minute as u32) * 60 + second as u32;
        Some(Self(seconds * 1000 + millisecond as u32))
    }

    /// The time this many milliseconds after midnight; `None` for a day or more.
    pub const fn from_millis(millis: u32) -> Option<Self> {
        if (millis as i64) < DAY { Some(Self(millis)) } else { None }
    }

    /// Milliseconds since midnight, below 86,400,000.
    pub const fn millis(self) -> u32 {
        self.0
    }

    /// The hour, 0 to 23.
    pub const fn hour(self) -> u32 {
        self.0 / 3_600_000
    }

    /// The minute of the hour, 0 to 59.
    pub const fn minute(self) -> u32 {
        self.0 / 60_000 % 60
    }

    /// The second of the minute, 0 to 59.
    pub const fn second(self) -> u32 {
        self.0 / 1000 % 60
    }

    /// The millisecond of the second, 0 to 999.
    pub const fn millisecond(self) -> u32 {
        self.0 % 1000
    }

    /// Fills in the digits of `00:00:00.000Z`.
    fn write(self, text: &mut [u8]) {
        digits(text, 0..2, self.hour());
        digits(text, 3..5, self.minute());
        digits(text, 6..8, self.second());
        digits(text, 9..12, self.millisecond());
    }
}

impl FromStr for Time {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match parse::time(text) {
            Some(millis) => Ok(Self(millis)),
            None => Err(ValueError::new(A_TIME, text)),
        }
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = *b"00:00:00.000Z";
        self.write(&mut text);
        pad(f, &text)
    }
}

/// Writes `value` into the digits at `range`, with leading zeros.
fn digits(text: &mut [u8], range: std::ops::Range<usize>, mut value: u32) {
    for digit in text[range].iter_mut().rev() {
        *digit = b'0' + (value % 10) as u8;
        value /= 10;
    }
}

fn pad(f: &mut fmt::Formatter<'_>, ascii: &[u8]) -> fmt::Result {
    f.pad(str::from_utf8(ascii).map_err(|_| fmt::Error)?)
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DateTime({self})")
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Date({self})")
    }
}

impl fmt::Debug for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Time({self})")
    }
}

impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Serialize for Time {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for DateTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_text(deserializer, A_DATE_TIME, Self::from_str)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_text(deserializer, A_DATE, Self::from_str)
    }
}

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_text(deserializer, A_TIME, Self::from_str)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Random;
    use super::*;

    const FIRST: i64 = -62_135_596_800_000;
    const LAST: i64 = 253_402_300_799_999;

    #[test]
    fn every_date_time_is_read_back() {
        let mut random = Random(4);
        let edges = [FIRST, FIRST + 1, -1, 0, 1, LAST - 1, LAST];
        let anywhere = (0..50_000).map(|_| random.within(FIRST, LAST));
        for millis in edges.into_iter().chain(anywhere) {
            let time = DateTime::from_unix_millis(millis);
            let text = time.to_string();
            assert_eq!(text.len(), 24);
            assert_eq!(text.parse::<DateTime>().unwrap(), time, "{text}");
            assert_eq!(time.date().unwrap().at(time.time()), time);
            assert_eq!(text, format!("{}T{}", time.date().unwrap(), time.time()));
        }
    }

    #[test]
    fn every_offset_is_read() {
        let mut random = Random(5);
        for _ in 0..20_000 {
            let local = DateTime::from_unix_millis(random.within(FIRST + DAY, LAST - DAY));
            let minutes = random.within(-14 * 60, 14 * 60);
            let sign = if minutes < 0 { '-' } else { '+' };
            let (hour, minute) = (minutes.abs() / 60, minutes.abs() % 60);
            let wall = local.to_string();
            let wall = wall.trim_end_matches('Z');
            for text in
                [format!("{wall}{sign}{hour:02}{minute:02}"), format!("{wall}{sign}{hour:02}:{minute:02}")]
            {
                let millis = text.parse::<DateTime>().unwrap().unix_millis();
                assert_eq!(millis, local.unix_millis() - minutes * 60_000, "{text}");
            }
        }
    }

    #[test]
    fn every_date_and_time_is_read_back() {
        let mut random = Random(6);
        for _ in 0..20_000 {
            let date = DateTime(random.within(FIRST, LAST)).date().unwrap();
            assert_eq!(date.to_string().parse::<Date>().unwrap(), date);
            assert_eq!(Date::new(date.year(), date.month(), date.day()), Some(date));

            let millis = u32::try_from(random.within(0, DAY - 1)).unwrap();
            let time = Time::from_millis(millis).unwrap();
            assert_eq!(time.to_string().parse::<Time>().unwrap(), time);
            assert_eq!(time.millis(), millis);
            let parts = [time.hour(), time.minute(), time.second()];
            let [hour, minute, second] = parts.map(|part| u8::try_from(part).unwrap());
            let millisecond = u16::try_from(time.millisecond()).unwrap();
            assert_eq!(Time::new(hour, minute, second, millisecond), Some(time));
        }
    }

    /// Whatever one byte is changed to, the text is refused, or the same
    /// text, normalized, comes out again.
    #[test]
    fn a_changed_byte_is_refused_or_means_something() {
        let good = b"2024-02-29T13:14:15.678Z";
        for at in 0..good.len() {
            for byte in 0..0x80 {
                let mut bytes = *good;
                bytes[at] = byte;
                let text = str::from_utf8(&bytes).unwrap();
                let Ok(time) = text.parse::<DateTime>() else {
                    continue;
                };
                // `Z` may become one more digit; a second `:60` does not stay.
                if at == 23 {
                    assert!(byte.is_ascii_digit() || byte == b'Z', "{text}");
                } else {
                    assert_eq!(time.to_string(), text);
                }
            }
        }
    }

    #[test]
    fn years_outside_four_digits_are_printed_but_not_read() {
        for (millis, text) in [
            (LAST + 1, "10000-01-01T00:00:00.000Z"),
            (FIRST - 1, "0000-12-31T23:59:59.999Z"),
            (FIRST - 366 * DAY - 1, "-0001-12-31T23:59:59.999Z"),
            (i64::MAX, "292278994-08-17T07:12:55.807Z"),
            (i64::MIN, "-292275055-05-16T16:47:04.192Z"),
        ] {
            let time = DateTime::from_unix_millis(millis);
            assert_eq!(time.to_string(), text);
            assert_eq!(time.date(), None);
            assert!(text.parse::<DateTime>().is_err());
        }
    }

    #[test]
    fn durations_are_added_and_subtracted() {
        let time = DateTime::from_unix_millis(1_000);
        let long = Duration::from_millis(2_500);
        assert_eq!((time + long).unix_millis(), 3_500);
        assert_eq!((time - long).unix_millis(), -1_500);
        assert_eq!(time + Duration::from_nanos(999_999), time);
        assert_eq!(time.checked_add(long), Some(time + long));
        assert_eq!(time.checked_sub(long), Some(time - long));

        assert_eq!(time.checked_add(Duration::MAX), None);
        assert_eq!(time.checked_sub(Duration::MAX), None);
        let last = DateTime::from_unix_millis(i64::MAX);
        let first = DateTime::from_unix_millis(i64::MIN);
        assert_eq!(last.checked_add(Duration::from_millis(1)), None);
        assert_eq!(first.checked_sub(Duration::from_millis(1)), None);
        assert_eq!(time + Duration::MAX, last);
        assert_eq!(time - Duration::MAX, first);
    }

    #[test]
    fn the_systems_time_is_converted() {
        for (nanos, millis) in [(0, 0), (1, 0), (999_999, 0), (1_000_000, 1), (1_500_000, 1)] {
            let time = UNIX_EPOCH + Duration::from_nanos(nanos);
            assert_eq!(DateTime::from(time).unix_millis(), millis);
        }
        for (nanos, millis) in [(1, -1), (1_000_000, -1), (1_000_001, -2), (2_000_000, -2)] {
            let time = UNIX_EPOCH - Duration::from_nanos(nanos);
            assert_eq!(DateTime::from(time).unix_millis(), millis);
        }
        for millis in [0, 1, -1, 1_767_303_245_678, -1_767_303_245_678] {
            let time = DateTime::from_unix_millis(millis);
            assert_eq!(DateTime::from(SystemTime::try_from(time).unwrap()), time);
        }
        let before = SystemTime::now();
        let now = DateTime::now();
        assert!(DateTime::from(before) <= now);
    }

    #[test]
    fn today_is_the_date_of_now() {
        let before = DateTime::now().date().unwrap();
        let today = Date::today();
        let after = DateTime::now().date().unwrap();
        assert!(before <= today && today <= after, "{before} {today} {after}");
    }

    #[test]
    fn parts_out_of_range_are_refused() {
        assert_eq!(Time::new(23, 59, 59, 999).unwrap().millis(), 86_399_999);
        for (hour, minute, second, millisecond) in
            [(24, 0, 0, 0), (0, 60, 0, 0), (0, 0, 60, 0), (0, 0, 0, 1000)]
        {
            assert_eq!(Time::new(hour, minute, second, millisecond), None);
        }
        assert_eq!(Time::from_millis(86_400_000), None);
        assert_eq!(Date::new(2024, 2, 30), None);
        assert_eq!(Date::new(0, 1, 1), None);
    }

    #[test]
    fn order_is_that_of_time() {
        let texts = ["1999-12-31", "2000-01-01", "2000-01-02", "2000-02-01"];
        let dates: Vec<Date> = texts.iter().map(|text| text.parse().unwrap()).collect();
        assert!(dates.is_sorted());
        assert!(Time::new(1, 59, 59, 999) < Time::new(2, 0, 0, 0));
        assert!(DateTime(-1) < DateTime(0));
    }

    #[test]
    fn errors_show_the_shape() {
        let error = |text: &str| text.parse::<DateTime>().unwrap_err().to_string();
        assert_eq!(
            error("2026-01-02"),
            "expected a date and time like 2026-01-02T03:04:05.000Z, found \"2026-01-02\""
        );
        assert_eq!(
            "24:00".parse::<Time>().unwrap_err().to_string(),
            "expected a time like 03:04:05.000Z, found \"24:00\""
        );
    }

    #[test]
    fn they_show_themselves() {
        let time = DateTime::from_unix_millis(0);
        assert_eq!(format!("{time:?}"), "DateTime(1970-01-01T00:00:00.000Z)");
        assert_eq!(format!("{:?}", time.date()), "Some(Date(1970-01-01))");
        assert_eq!(format!("{:?}", time.time()), "Time(00:00:00.000Z)");
        assert_eq!(format!("{:>12}", time.date().unwrap()), "  1970-01-01");
    }

    #[test]
    fn serde_writes_strings() {
        let json = r#"["2026-01-02T03:04:05.678Z","2026-01-02","03:04:05.678Z"]"#;
        let values: (DateTime, Date, Time) = serde_json::from_str(json).unwrap();
        assert_eq!(values.1.at(values.2), values.0);
        assert_eq!(serde_json::to_string(&values).unwrap(), json);
        assert!(serde_json::from_str::<DateTime>("0").is_err());
        assert!(serde_json::from_str::<Date>(r#""2026-02-30""#).is_err());
        assert!(serde_json::from_str::<Time>(r#""24:00""#).is_err());
    }
}
