//! Numbers that come back as they were sent.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::ValueError;
use super::decimal::{Decimal, is_json};

const A_NUMBER: &str = "a number";

/// A number: an `f64`, and the text it was read from where that says more.
///
/// Salesforce counts currency and numbers in up to 18 decimal digits, more
/// than an `f64` has. A number that was read is therefore written back in the
/// same text, `100000.00` and `1E3` included. The text is kept only if the
/// shortest text of the `f64` is another one.
///
/// ```
/// use sforce::value::Number;
///
/// let amount: Number = "123456789012345678.90".parse()?;
/// assert_eq!(amount.value(), 123456789012345680.0);
/// assert_eq!(amount.to_string(), "123456789012345678.90");
///
/// assert_eq!(Number::from(5.0).to_string(), "5");
/// assert_eq!(Number::from(0.1).to_string(), "0.1");
/// # Ok::<(), sforce::value::ValueError>(())
/// ```
///
/// # Equality
///
/// Numbers are equal if their texts are the same decimal number, digit for
/// digit: `100000.00`, `1E5` and `Number::from(100_000)` are equal, while
/// `123456789012345678.90` and `123456789012345678.91` are not, although they
/// have the same `f64`. Zero equals minus zero, and NaN equals nothing, as in `f64`.
#[derive(Clone)]
pub struct Number {
    value: f64,
    /// Some other text than [`shortest`] writes for the value.
    text: Option<Box<str>>,
}

impl Number {
    /// Reads a number of a JSON text: a literal (`-1.5e3`), or a string with a
    /// number in it (`"1.5"`), quotes included.
    ///
    /// Other than through serde, which hands on only an `f64` unless
    /// `serde_json` has its feature `arbitrary_precision`, the text is kept.
    ///
    /// ```
    /// use sforce::value::Number;
    ///
    /// assert_eq!(Number::parse_json("100000.00")?.to_string(), "100000.00");
    /// assert_eq!(Number::parse_json("\"NaN\"")?.to_string(), "NaN");
    /// assert!(Number::parse_json("007").is_err());
    /// # Ok::<(), sforce::value::ValueError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Anything else, `null` and surrounding whitespace included.
    pub fn parse_json(raw: &str) -> Result<Self, ValueError> {
        if let Some((value, true)) = plain(raw) {
            return Ok(Self::from(value));
        }
        let within = raw.strip_prefix('"').and_then(|raw| raw.strip_suffix('"'));
        let number = match within {
            Some(text) => Self::read(text),
            None if is_json(raw) => Self::read(raw),
            None => None,
        };
        number.ok_or_else(|| ValueError::new(A_NUMBER, raw))
    }

    fn read(text: &str) -> Option<Self> {
        if let Some((value, own)) = plain(text) {
            return Some(Self { value, text: (!own).then(|| text.into()) });
        }
        let value = match text {
            "NaN" => f64::NAN,
            "INF" => f64::INFINITY,
            "-INF" => f64::NEG_INFINITY,
            _ => {
                // The standard library reads more than XML Schema does, such as `inf`.
                Decimal::split(text)?;
                text.parse().ok()?
            }
        };
        Some(Self::with_text(value, text))
    }

    /// The value, and the text if it is not the value's own.
    fn with_text(value: f64, text: &str) -> Self {
        let mut rest = Rest(text);
        let same = shortest(value, &mut rest).is_ok() && rest.0.is_empty();
        Self { value, text: (!same).then(|| text.into()) }
    }

    #[expect(clippy::cast_precision_loss, reason = "the text keeps what is lost")]
    fn whole(value: i128) -> Self {
        // Up to here every whole number is an `f64`, and its own shortest text.
        if value.unsigned_abs() <= 1 << 53 {
            Self::from(value as f64)
        } else {
            Self::with_text(value as f64, &value.to_string())
        }
    }

    /// The nearest `f64`; infinite if the text is beyond them all.
    pub fn value(&self) -> f64 {
        self.value
    }

    /// The number as it was read, or else in the shortest text with this
    /// value: whole numbers without `.0`, and an exponent below 1e-6 and from
    /// 1e21 on. A text for XML; JSON has no `INF`, `NaN`, `+1`, `.5`, `5.` and
    /// `007`, see [`Number::json`].
    pub fn text(&self) -> Cow<'_, str> {
        if let Some(text) = &self.text {
            return Cow::Borrowed(text);
        }
        let mut text = String::new();
        // Writing to a string cannot fail.
        let _ = shortest(self.value, &mut text);
        Cow::Owned(text)
    }

    /// The number as a JSON literal: its [text](Number::text), respelled where
    /// JSON has another spelling (`+.5` as `0.5`). `None` for `NaN`, `INF` and
    /// `-INF`, which JSON does not have.
    pub fn json(&self) -> Option<Cow<'_, str>> {
        let text = self.text();
        if is_json(&text) {
            return Some(text);
        }
        let number = Decimal::split(&text)?;
        let sign = if number.negative { "-" } else { "" };
        let whole = match number.whole.trim_start_matches('0') {
            "" => "0",
            whole => whole,
        };
        let point = if number.fraction.is_empty() { "" } else { "." };
        let Decimal { fraction, exponent, .. } = number;
        let e = if exponent.is_empty() { "" } else { "e" };
        Some(Cow::Owned(format!("{sign}{whole}{point}{fraction}{e}{exponent}")))
    }
}

impl From<f64> for Number {
    fn from(value: f64) -> Self {
        Self { value, text: None }
    }
}

impl From<i32> for Number {
    fn from(value: i32) -> Self {
        Self::from(f64::from(value))
    }
}

impl From<u32> for Number {
    fn from(value: u32) -> Self {
        Self::from(f64::from(value))
    }
}

impl From<i64> for Number {
    /// Keeps all the digits, also of numbers that are not an `f64`.
    fn from(value: i64) -> Self {
        Self::whole(value.into())
    }
}

impl FromStr for Number {
    type Err = ValueError;

    /// Reads an `xsd:double`: an optional sign, digits with an optional point,
    /// an optional exponent; `NaN`, `INF` or `-INF`. Nothing else, and no whitespace.
    fn from_str(text: &str) -> Result<Self, ValueError> {
        Self::read(text).ok_or_else(|| ValueError::new(A_NUMBER, text))
    }
}

impl fmt::Display for Number {
    /// Writes [`Number::text`].
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.text {
            Some(text) => f.pad(text),
            None if f.width().is_none() && f.precision().is_none() => shortest(self.value, f),
            None => f.pad(&self.text()),
        }
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Number({})", self.text())
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        if self.text == other.text {
            // The same text, or none: then the values decide, NaN included.
            return self.text.is_some() || same(self.value, other.value);
        }
        // The same decimal number has the same value, so most differ here.
        if !same(self.value, other.value) {
            return false;
        }
        let (text, other) = (self.text(), other.text());
        match (Decimal::split(&text), Decimal::split(&other)) {
            (Some(number), Some(other)) => number.equals(&other),
            // One of them is infinity itself, the other a text beyond the largest f64.
            _ => false,
        }
    }
}

#[expect(clippy::float_cmp, reason = "this is what equality is made of")]
fn same(left: f64, right: f64) -> bool {
    left == right
}

impl Serialize for Number {
    /// As an `f64`, and so without the text; `NaN`, `INF` and `-INF` as strings,
    /// because JSON would turn them into `null`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.value.is_finite() {
            serializer.serialize_f64(self.value)
        } else {
            serializer.collect_str(self)
        }
    }
}

impl<'de> Deserialize<'de> for Number {
    /// From any number, or a string with a number in it.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AnyNumber;

        impl<'de> Visitor<'de> for AnyNumber {
            type Value = Number;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(A_NUMBER)
            }

            fn visit_i64<E>(self, value: i64) -> Result<Number, E> {
                Ok(Number::whole(value.into()))
            }

            fn visit_u64<E>(self, value: u64) -> Result<Number, E> {
                Ok(Number::whole(value.into()))
            }

            fn visit_f64<E>(self, value: f64) -> Result<Number, E> {
                Ok(Number::from(value))
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Number, E> {
                text.parse().map_err(E::custom)
            }

            // What `serde_json` makes of a number if anything in the program
            // turned on its feature `arbitrary_precision`.
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Number, A::Error> {
                let number = serde_json::Number::deserialize(MapAccessDeserializer::new(map))?;
                number.to_string().parse().map_err(A::Error::custom)
            }
        }

        deserializer.deserialize_any(AnyNumber)
    }
}

/// The value of a plain decimal text of at most 15 digits, and whether the text
/// is the value's own. None for any other text, whether a number or not.
///
/// Most numbers are so short, and then nothing needs to be written to be
/// compared with: no two decimals of 15 digits have the same `f64`, so the
/// shortest text of such a one differs at most by zeros that say nothing.
fn plain(text: &str) -> Option<(f64, bool)> {
    // All of them are `f64`s, and so is every whole number of 15 digits: one division rounds once.
    const TENS: [f64; 16] =
        [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
    let unsigned = text.strip_prefix('-').unwrap_or(text).as_bytes();
    let (mut digits, mut count, mut point) = (0_u64, 0, None);
    for byte in unsigned {
        match byte {
            b'0'..=b'9' if count < 15 => {
                digits = digits * 10 + u64::from(byte - b'0');
                count += 1;
            }
            b'.' if point.is_none() => point = Some(count),
            _ => return None,
        }
    }
    let whole = point.unwrap_or(count);
    if count == 0 {
        return None;
    }
    #[expect(clippy::cast_precision_loss, reason = "15 digits lose nothing")]
    let size = digits as f64 / TENS[count - whole];
    let no_spare_zero = match (unsigned, point) {
        ([b'0'] | [b'1'..=b'9', ..], None) => true,
        ([b'0', b'.', .., last] | [b'1'..=b'9', .., last], Some(_)) => matches!(last, b'1'..=b'9'),
        _ => false,
    };
    // Smaller ones are written with an exponent.
    let own = no_spare_zero && (digits == 0 || size >= 1e-6);
    Some((if text.len() > unsigned.len() { -size } else { size }, own))
}

/// Writes the shortest text that is read as this value, in the spelling that
/// both XML Schema and, for finite values, JSON have.
fn shortest(value: f64, out: &mut dyn fmt::Write) -> fmt::Result {
    let size = value.abs();
    if value.is_nan() {
        out.write_str("NaN")
    } else if value.is_infinite() {
        out.write_str(if value > 0.0 { "INF" } else { "-INF" })
    } else if size == 0.0 || (1e-6..1e21).contains(&size) {
        write!(out, "{value}")
    } else {
        // Without this, 1e300 would be written with 300 zeros.
        write!(out, "{value:e}")
    }
}

/// Compares what is written with a text, and fails where they differ.
struct Rest<'a>(&'a str);

impl fmt::Write for Rest<'_> {
    fn write_str(&mut self, written: &str) -> fmt::Result {
        self.0 = self.0.strip_prefix(written).ok_or(fmt::Error)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::Random;
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
            assert!(same(number(text).value(), value), "{text}");
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
            assert_eq!(
                Number::read(&text).map(|number| number.text),
                slow.map(|number| number.text),
                "{text}"
            );
        }
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "", "-", "+", ".", "-.", "e5", ".e5", "5e", "5e+", "5e1.5", "5e5e5", "1.2.3", "--5", "+-5", " 5",
            "5 ", "5\n", "1,000", "1_000", "0x10", "5f", "five", "inf", "Inf", "+INF", "INFINITY",
            "infinity", "nan", "-NaN", "null", "true", "٥", "5é", "\"5\"",
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
}
