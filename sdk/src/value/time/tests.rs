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
    for (hour, minute, second, millisecond) in [(24, 0, 0, 0), (0, 60, 0, 0), (0, 0, 60, 0), (0, 0, 0, 1000)]
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
