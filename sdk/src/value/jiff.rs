//! Conversions to and from the types of the crate `jiff`, with the feature `jiff`.

use jiff::{SignedDuration, Timestamp, civil};

use super::{Date, DateTime, Time, ValueError};

impl From<Date> for civil::Date {
    fn from(date: Date) -> Self {
        // Years, months and days of ours are small enough for the signed types.
        let [month, day] = [date.month(), date.day()].map(u8::cast_signed);
        Self::constant(date.year().cast_signed(), month, day)
    }
}

impl TryFrom<civil::Date> for Date {
    type Error = ValueError;

    /// Fails for years before 1.
    fn try_from(date: civil::Date) -> Result<Self, ValueError> {
        let [month, day] = [date.month(), date.day()].map(i8::cast_unsigned);
        let year = u16::try_from(date.year()).ok();
        let date_or_none = year.and_then(|year| Self::new(year, month, day));
        date_or_none.ok_or_else(|| ValueError::new("a date of the years 1 to 9999", &date.to_string()))
    }
}

impl From<Time> for civil::Time {
    fn from(time: Time) -> Self {
        // Midnight and less than a day: nothing is cut off.
        Self::midnight().saturating_add(SignedDuration::from_millis(time.millis().into()))
    }
}

impl From<civil::Time> for Time {
    /// Parts of a millisecond are dropped.
    fn from(time: civil::Time) -> Self {
        let millis = time.duration_since(civil::Time::midnight()).as_millis();
        let time = u32::try_from(millis).ok().and_then(Self::from_millis);
        time.expect("a time of day is less than a day after midnight")
    }
}

impl TryFrom<DateTime> for Timestamp {
    type Error = ValueError;

    /// Fails outside [`Timestamp::MIN`] and [`Timestamp::MAX`], which is 2 hours before the end of
    /// the 30th of December 9999.
    fn try_from(time: DateTime) -> Result<Self, ValueError> {
        let timestamp = Self::from_millisecond(time.unix_millis());
        timestamp.map_err(|_| ValueError::new("a time that a jiff::Timestamp can hold", &time.to_string()))
    }
}

impl From<Timestamp> for DateTime {
    /// Parts of a millisecond are dropped, towards the past.
    fn from(timestamp: Timestamp) -> Self {
        let part = timestamp.subsec_nanosecond() % 1_000_000;
        Self::from_unix_millis(timestamp.as_millisecond() - i64::from(part < 0))
    }
}

#[cfg(test)]
mod tests {
    use super::super::Random;
    use super::*;

    #[test]
    fn dates_go_both_ways_and_keep_their_text() {
        let mut random = Random(21);
        let edges = ["0001-01-01", "1970-01-01", "2024-02-29", "9999-12-31"];
        let edges = edges.map(|text| text.parse::<Date>().unwrap());
        let anywhere = (0..2_000).map(|_| {
            let millis = random.within(-62_135_596_800_000, 253_402_300_799_999);
            DateTime::from_unix_millis(millis).date().unwrap()
        });
        for date in edges.into_iter().chain(anywhere) {
            let theirs = civil::Date::from(date);
            assert_eq!(theirs.to_string(), date.to_string());
            assert_eq!(Date::try_from(theirs), Ok(date));
        }
    }

    #[test]
    fn a_date_before_the_first_year_is_an_error() {
        for (date, found) in [(civil::date(0, 12, 31), "0000-12-31"), (civil::Date::MIN, "-009999-01-01")] {
            let error = Date::try_from(date).unwrap_err();
            assert_eq!(error, ValueError::new("a date of the years 1 to 9999", found));
        }
    }

    #[test]
    fn times_of_day_go_both_ways_to_the_millisecond() {
        let mut random = Random(22);
        let anywhere = (0..2_000).map(|_| u32::try_from(random.within(0, 86_399_999)).unwrap());
        for millis in [0, 1, 86_399_999].into_iter().chain(anywhere) {
            let time = Time::from_millis(millis).unwrap();
            let theirs = civil::Time::from(time);
            assert_eq!(format!("{theirs:.3}Z"), time.to_string());
            assert_eq!(Time::from(theirs), time);
        }
        assert_eq!(Time::from(civil::time(23, 59, 59, 999_999_999)), Time::new(23, 59, 59, 999).unwrap());
        assert_eq!(Time::from(civil::time(0, 0, 0, 999_999)), Time::new(0, 0, 0, 0).unwrap());
    }

    #[test]
    fn points_in_time_go_both_ways() {
        let mut random = Random(23);
        let anywhere = (0..2_000).map(|_| random.within(-62_135_596_800_000, 253_402_200_000_000));
        for millis in [0, 1, -1, 999, -999, -1_000].into_iter().chain(anywhere) {
            let time = DateTime::from_unix_millis(millis);
            let theirs = Timestamp::try_from(time).unwrap();
            assert_eq!(format!("{theirs:.3}"), time.to_string());
            assert_eq!(DateTime::from(theirs), time);
        }
    }

    #[test]
    fn a_point_in_time_that_jiff_does_not_have_is_an_error() {
        for millis in [253_402_300_799_999, i64::MAX, i64::MIN] {
            let time = DateTime::from_unix_millis(millis);
            let error = Timestamp::try_from(time).unwrap_err();
            assert_eq!(error, ValueError::new("a time that a jiff::Timestamp can hold", &time.to_string()));
        }
    }

    #[test]
    fn parts_of_a_millisecond_are_dropped_towards_the_past() {
        for (nanos, millis) in [(0, 0), (1, 0), (999_999, 0), (1_000_000, 1), (-1, -1), (-1_000_000, -1)] {
            let timestamp = Timestamp::from_nanosecond(nanos).unwrap();
            assert_eq!(DateTime::from(timestamp).unix_millis(), millis, "{nanos}");
        }
        for (nanos, millis) in [(-1_000_001, -2), (-1_999_999_999, -2_000), (1_999_999_999, 1_999)] {
            let timestamp = Timestamp::from_nanosecond(nanos).unwrap();
            assert_eq!(DateTime::from(timestamp).unix_millis(), millis, "{nanos}");
        }
        let first = DateTime::from(Timestamp::MIN).unix_millis();
        assert_eq!(i128::from(first), Timestamp::MIN.as_nanosecond().div_euclid(1_000_000));
    }
}
