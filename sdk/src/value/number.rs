//! Numbers that come back as they were sent.

mod text;

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::ValueError;
use super::decimal::{Decimal, is_json};
use text::{Rest, plain, shortest};

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
/// # Equality and order
///
/// Numbers are equal if their texts are the same decimal number, digit for
/// digit: `100000.00`, `1E5` and `Number::from(100_000)` are equal, while
/// `123456789012345678.90` and `123456789012345678.91` are not, although they
/// have the same `f64`. Zero equals minus zero.
///
/// The order is that of the decimal numbers too. It is total but for NaN, which
/// as in `f64` equals nothing, itself included, and is neither smaller nor larger
/// than any number. To sort numbers that may be NaN, compare them by
/// [`value`](Number::value) and [`f64::total_cmp`].
///
/// ```
/// use sforce::value::Number;
///
/// let less: Number = "123456789012345678.90".parse()?;
/// let more: Number = "123456789012345678.91".parse()?;
/// assert!(less < more);
/// assert_eq!(less.value(), more.value());
/// assert_eq!(less.partial_cmp(&Number::from(f64::NAN)), None);
/// # Ok::<(), sforce::value::ValueError>(())
/// ```
///
/// # Integers
///
/// Every integer becomes a number that keeps all its digits. The other way goes
/// only for a whole number that the type can hold.
///
/// ```
/// use sforce::value::Number;
///
/// assert_eq!(Number::from(u64::MAX).to_string(), "18446744073709551615");
/// assert_eq!(u64::try_from(Number::from(u64::MAX))?, u64::MAX);
/// assert_eq!(i32::try_from(&"12.0".parse::<Number>()?)?, 12);
/// assert!(i32::try_from(Number::from(0.5)).is_err());
/// assert!(u32::try_from(Number::from(-1)).is_err());
/// # Ok::<(), sforce::value::ValueError>(())
/// ```
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

    /// The whole number that it is, to the last digit; none if it has decimal places other than
    /// zeros, or is larger than any integer.
    fn to_whole(&self) -> Option<i128> {
        let text = self.text();
        let number = Decimal::split(&text)?;
        let size: i128 = number.whole_digits()?.parse().ok()?;
        Some(if number.negative { -size } else { size })
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

macro_rules! integers {
    ($($type:ty: $expected:literal,)*) => {$(
        impl From<$type> for Number {
            /// Keeps all the digits, also of numbers that are not an `f64`.
            fn from(value: $type) -> Self {
                Self::whole(value.into())
            }
        }

        integers!(back $type: $expected);
    )*};
    (back $type:ty: $expected:literal) => {
        impl TryFrom<&Number> for $type {
            type Error = ValueError;

            /// Fails if the number has decimal places other than zeros, or the type cannot hold it.
            fn try_from(number: &Number) -> Result<Self, ValueError> {
                let whole = number.to_whole().and_then(|whole| Self::try_from(whole).ok());
                whole.ok_or_else(|| ValueError::new($expected, &number.text()))
            }
        }

        impl TryFrom<Number> for $type {
            type Error = ValueError;

            /// The same as of a reference.
            fn try_from(number: Number) -> Result<Self, ValueError> {
                Self::try_from(&number)
            }
        }
    };
}

integers! {
    i32: "a whole number of 32 bits",
    u32: "a whole number of 32 bits without a sign",
    i64: "a whole number of 64 bits",
    u64: "a whole number of 64 bits without a sign",
}

// The standard library converts no `usize` into a wider number: some platform may have the widest.
integers!(back usize: "a whole number without a sign that this platform counts with");

impl From<usize> for Number {
    /// Keeps all the digits, also of numbers that are not an `f64`.
    fn from(value: usize) -> Self {
        Self::whole(value as i128)
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
        self.partial_cmp(other) == Some(Ordering::Equal)
    }
}

impl PartialOrd for Number {
    /// `None` only where one of them is NaN; see [Equality and order](Number#equality-and-order).
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        let by_value = self.value.partial_cmp(&other.value)?;
        // The nearest f64 of a larger number is never a smaller one: only equal ones say nothing.
        if by_value != Ordering::Equal || self.text == other.text {
            return Some(by_value);
        }
        let (text, other_text) = (self.text(), other.text());
        Some(match (Decimal::split(&text), Decimal::split(&other_text)) {
            (Some(number), Some(other)) => number.compare(&other),
            // One of them is infinity itself, the other a text beyond the largest f64.
            (None, Some(_)) => self.value.total_cmp(&0.0),
            (Some(_), None) => 0.0_f64.total_cmp(&self.value),
            (None, None) => Ordering::Equal,
        })
    }
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

#[cfg(test)]
mod tests;
