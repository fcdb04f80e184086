use super::super::Random;
use super::super::decimal::is_json;
use super::text::plain;
use super::*;

fn number(text: &str) -> Number {
    text.parse().unwrap()
}

#[test]
fn it_is_small() {
    assert_eq!(size_of::<Number>(), 24);
    assert_eq!(size_of::<Option<Number>>(), 32);
}

#[test]
fn every_text_comes_back() {
    for text in [
        "0",
        "-0",
        "0.0",
        "5",
        "5.0",
        "5.",
        ".5",
        "+5",
        "-.5e-3",
        "007",
        "25.0",
        "100000.0",
        "100000.00",
        "1E3",
        "1e3",
        "1.0E+3",
        "123456789012345678.90",
        "-99999999999999.9999",
        "0.1",
        "0.10",
        "1e-7",
        "0.0000001",
        "1e21",
        "1000000000000000000000",
        "1.7976931348623157E308",
        "4.9E-324",
        "1e400",
        "-1e-400",
        "NaN",
        "INF",
        "-INF",
    ] {
        assert_eq!(number(text).to_string(), text);
        assert_eq!(number(text).text(), text);
        assert_eq!(format!("{:?}", number(text)), format!("Number({text})"));
    }
}

#[test]
fn the_value_is_the_nearest() {
    for (text, value) in [
        ("5.", 5.0),
        (".5", 0.5),
        ("+5", 5.0),
        ("1E3", 1000.0),
        ("123456789012345678.90", 123_456_789_012_345_680.0),
        ("-1e-400", 0.0),
        ("1e400", f64::INFINITY),
        ("INF", f64::INFINITY),
        ("-INF", f64::NEG_INFINITY),
    ] {
        assert_eq!(number(text).value().partial_cmp(&value), Some(Ordering::Equal), "{text}");
    }
    assert!(number("NaN").value().is_nan());
}

#[test]
fn the_text_is_kept_only_if_it_says_more() {
    for text in ["0", "-0", "5", "-5", "0.1", "100000", "1e21", "1e-7", "NaN", "INF", "-INF"] {
        assert_eq!(number(text).text, None, "{text}");
    }
    for text in ["5.0", "1E21", "1e3", "+5", "10.10", "9007199254740993", "1e400"] {
        assert_eq!(number(text).text.as_deref(), Some(text));
    }
}

#[test]
fn short_texts_are_read_as_any_other() {
    let mut random = Random(9);
    let some =
        ["0", "-0", "0.0", "-0.5", "00", "0.", ".0", ".", "-", "", "5.", "1.50", "0.000001", "0.0000001"];
    let any = (0..50_000).map(|_| {
        let length = random.within(0, 18);
        (0..length).map(|_| char::from(random.pick(b"00123456789.-"))).collect::<String>()
    });
    for text in some.into_iter().map(str::to_owned).chain(any) {
        let slow = Decimal::split(&text).map(|_| Number::with_text(text.parse().unwrap(), &text));
        if let Some((value, own)) = plain(&text) {
            let slow = slow.as_ref().unwrap_or_else(|| panic!("{text}"));
            assert_eq!(value.to_bits(), slow.value.to_bits(), "{text}");
            assert_eq!(own, slow.text.is_none(), "{text}");
            assert!(!own || is_json(&text), "{text}");
        }
        assert_eq!(Number::read(&text).map(|number| number.text), slow.map(|number| number.text), "{text}");
    }
}

#[test]
fn other_texts_are_refused() {
    for text in [
        "", "-", "+", ".", "-.", "e5", ".e5", "5e", "5e+", "5e1.5", "5e5e5", "1.2.3", "--5", "+-5", " 5",
        "5 ", "5\n", "1,000", "1_000", "0x10", "5f", "five", "inf", "Inf", "+INF", "INFINITY", "infinity",
        "nan", "-NaN", "null", "true", "٥", "5é", "\"5\"",
    ] {
        assert_eq!(text.parse::<Number>().unwrap_err(), ValueError::new("a number", text));
    }
}

#[test]
fn every_f64_is_read_back() {
    let mut random = Random(7);
    let edges = [
        f64::MIN,
        f64::MAX,
        f64::MIN_POSITIVE,
        f64::EPSILON,
        5e-324,
        -0.0,
        9_007_199_254_740_993.0,
        1e21,
        1e-6,
        1e21_f64.next_down(),
        1e-6_f64.next_down(),
    ];
    let anything = (0..50_000).map(|_| f64::from_bits(random.next()));
    for value in edges.into_iter().chain(anything) {
        let text = Number::from(value).to_string();
        let read = number(&text);
        assert_eq!(read.text, None, "{text}");
        if value.is_nan() {
            assert!(read.value().is_nan());
            continue;
        }
        assert_eq!(read.value().to_bits(), value.to_bits(), "{text}");
        assert_eq!(read, Number::from(value), "{text}");
        assert!(text.len() <= 26, "{text}");
        if value.is_finite() {
            assert!(is_json(&text), "{text}");
            assert!(serde_json::from_str::<f64>(&text).is_ok(), "{text}");
        }
    }
}

#[test]
fn every_decimal_comes_back() {
    let mut random = Random(8);
    for _ in 0..20_000 {
        let cents = random.within(-999_999_999_999_999_999, 999_999_999_999_999_999);
        let sign = if cents < 0 { "-" } else { "" };
        let text = format!("{sign}{}.{:02}", cents.abs() / 100, cents.abs() % 100);
        let read = number(&text);
        assert_eq!(read.to_string(), text);
        assert_eq!(Number::parse_json(&text).unwrap().to_string(), text);
        assert_eq!(read, number(&format!("{cents}e-2")));
        assert_ne!(read, number(&format!("{}e-2", cents + 1)));
    }
}

#[test]
fn whole_numbers_are_exact() {
    assert_eq!(Number::from(-5_i32).to_string(), "-5");
    assert_eq!(Number::from(u32::MAX).to_string(), "4294967295");
    assert_eq!(Number::from(5_i64).text, None);
    let mut random = Random(9);
    let edges = [i64::MIN, i64::MAX, 9_007_199_254_740_993, -9_007_199_254_740_993];
    let anything = (0..20_000).map(|_| random.next().cast_signed());
    for value in edges.into_iter().chain(anything) {
        let whole = Number::from(value);
        assert_eq!(whole.to_string(), value.to_string());
        assert_eq!(whole, number(&value.to_string()));
    }
}

#[test]
fn wider_whole_numbers_are_exact_both_ways() {
    let mut random = Random(19);
    let anything = (0..20_000).map(|_| random.next());
    for value in [0, 1, u64::MAX, 1 << 53, (1 << 53) + 1].into_iter().chain(anything) {
        let whole = Number::from(value);
        assert_eq!(whole.to_string(), value.to_string());
        assert_eq!(u64::try_from(&whole), Ok(value));
        assert_eq!(usize::try_from(&whole).ok(), usize::try_from(value).ok());
        assert_eq!(i64::try_from(&whole).ok(), i64::try_from(value).ok());
        assert_eq!(u32::try_from(&whole).ok(), u32::try_from(value).ok());
        assert_eq!(i32::try_from(whole).ok(), i32::try_from(value).ok());
    }
    for value in [i64::MIN, -1, i64::MAX] {
        assert_eq!(i64::try_from(Number::from(value)), Ok(value));
    }
    assert_eq!(Number::from(usize::MAX).to_string(), usize::MAX.to_string());
}

#[test]
fn a_number_is_whole_by_its_value_whatever_its_text() {
    for (text, value) in [
        ("12.0", 12),
        ("+012.", 12),
        ("1.2E1", 12),
        ("1200e-2", 12),
        ("-0.00", 0),
        ("0e99999999999999999999999999999999", 0),
        ("-2147483648", i32::MIN),
    ] {
        assert_eq!(i32::try_from(number(text)), Ok(value), "{text}");
    }
    for text in
        ["12.5", "1e-1", "2147483648", "-2147483649", "1e39", "1e400", "1e99999999999999999999", "INF", "NaN"]
    {
        let error = i32::try_from(number(text)).unwrap_err();
        assert_eq!(error, ValueError::new("a whole number of 32 bits", text));
    }
    assert_eq!(i64::try_from(number("9223372036854775807.00")), Ok(i64::MAX));
    assert!(i64::try_from(number("9223372036854775807.01")).is_err());
    assert!(u64::try_from(number("-1")).is_err());
}

#[test]
fn order_is_that_of_decimals() {
    let sorted = [
        "-INF",
        "-1e401",
        "-1e400",
        "-123456789012345678.91",
        "-123456789012345678.90",
        "-10",
        "-9.5",
        "-1e-400",
        "0",
        "1e-400",
        "2e-400",
        "0.01",
        "0.1",
        "0.11",
        "9.5",
        "10",
        "123456789012345678.90",
        "123456789012345678.901",
        "123456789012345678.91",
        "1e400",
        "1.5e400",
        "1e401",
        "INF",
    ];
    for (left, left_text) in sorted.iter().enumerate() {
        for (right, right_text) in sorted.iter().enumerate() {
            let order = number(left_text).partial_cmp(&number(right_text));
            assert_eq!(order, Some(left.cmp(&right)), "{left_text} and {right_text}");
        }
    }
}

#[test]
fn order_agrees_with_integers() {
    let mut random = Random(20);
    for _ in 0..20_000 {
        // Near each other, so that many have one f64.
        let left = random.within(i64::MAX - 5_000, i64::MAX);
        let right = random.within(i64::MAX - 5_000, i64::MAX);
        assert_eq!(Number::from(left).partial_cmp(&Number::from(right)), Some(left.cmp(&right)));
        assert_eq!(Number::from(-left).partial_cmp(&Number::from(-right)), Some(right.cmp(&left)));
    }
}

#[test]
fn nan_has_no_order() {
    for text in ["NaN", "0", "INF", "1e400"] {
        assert_eq!(number("NaN").partial_cmp(&number(text)), None);
        assert_eq!(number(text).partial_cmp(&number("NaN")), None);
    }
}

#[test]
fn equality_is_that_of_decimals() {
    for (left, right) in [
        ("100000.00", "1E5"),
        ("100000.00", "100000"),
        ("1E5", "100000"),
        ("0.001", "1e-3"),
        (".0010", "10e-4"),
        ("+5", "5."),
        ("0", "-0"),
        ("0.00", "0e9"),
        ("-0", "0.000"),
        ("123456789012345678.90", "123456789012345678.9"),
        ("123456789012345678.90", "12345678901234567890e-2"),
        ("1e400", "10e399"),
        ("INF", "INF"),
    ] {
        assert_eq!(number(left), number(right));
        assert_eq!(number(right), number(left));
    }
    for (left, right) in [
        ("123456789012345678.90", "123456789012345678.91"),
        ("123456789012345678.90", "123456789012345680"),
        ("1", "-1"),
        ("1", "10"),
        ("1.0", "10.0"),
        ("0.1", "0.01"),
        ("0e0", "1e-400"),
        ("1e-400", "-1e-400"),
        ("1e400", "1e401"),
        ("1e400", "INF"),
        ("INF", "-INF"),
        ("NaN", "NaN"),
        ("NaN", "0"),
    ] {
        assert_ne!(number(left), number(right));
        assert_ne!(number(right), number(left));
    }
    assert_eq!(number("100000.00"), Number::from(100_000.0));
}

#[test]
fn json_literals_are_read() {
    for text in ["0", "-0", "5", "5.0", "100000.00", "1E3", "-1.5e+3", "1e400"] {
        let read = Number::parse_json(text).unwrap();
        assert_eq!(read.to_string(), text);
        assert_eq!(read.json().as_deref(), Some(text));
    }
    for (raw, text) in [(r#""1.50""#, "1.50"), (r#""NaN""#, "NaN"), (r#""+5""#, "+5")] {
        assert_eq!(Number::parse_json(raw).unwrap().to_string(), text);
    }
    for raw in [
        "",
        "+5",
        ".5",
        "5.",
        "007",
        "-007",
        "00",
        "-",
        "5.e3",
        "NaN",
        "INF",
        "-INF",
        "null",
        "true",
        " 5",
        "5 ",
        "\"",
        "\"\"",
        "\"5",
        "5\"",
        "\" 5\"",
        "[5]",
        "\"\\u0035\"",
    ] {
        let error = Number::parse_json(raw).unwrap_err();
        assert_eq!(error, ValueError::new("a number", raw));
    }
}

#[test]
fn json_literals_are_written() {
    for (text, json) in [
        ("+5", "5"),
        (".5", "0.5"),
        ("-.50", "-0.50"),
        ("5.", "5"),
        ("5.e+3", "5e+3"),
        ("007", "7"),
        ("-00.10E-3", "-0.10e-3"),
        ("+123456789012345678.90", "123456789012345678.90"),
    ] {
        assert_eq!(number(text).json().as_deref(), Some(json));
        assert_eq!(number(text), Number::parse_json(json).unwrap());
    }
    for text in ["NaN", "INF", "-INF"] {
        assert_eq!(number(text).json(), None);
    }
}

#[test]
fn serde_reads_numbers_and_strings() {
    let read = |json: &str| serde_json::from_str::<Number>(json).unwrap();
    assert_eq!(read("5").to_string(), "5");
    assert_eq!(read("-5.25").to_string(), "-5.25");
    assert_eq!(read("9007199254740993").to_string(), "9007199254740993");
    assert_eq!(read("18446744073709551615").to_string(), "18446744073709551615");
    assert_eq!(read(r#""100000.00""#).to_string(), "100000.00");
    for json in ["null", "true", r#""x""#, "[]", "{}", r#"{"a":"1"}"#] {
        assert!(serde_json::from_str::<Number>(json).is_err());
    }

    for (text, json) in [("5", "5.0"), ("5.250", "5.25"), ("NaN", r#""NaN""#), ("-INF", r#""-INF""#)] {
        assert_eq!(serde_json::to_string(&number(text)).unwrap(), json);
    }
}

#[test]
fn it_is_padded() {
    assert_eq!(format!("{:>6}|{:<6}", number("5"), number("5.0")), "     5|5.0   ");
}
