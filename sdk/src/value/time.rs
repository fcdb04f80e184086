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
mod tests;
