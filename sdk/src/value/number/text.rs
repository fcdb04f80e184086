//! Between texts and `f64`s: quickly where a text is short, shortly where it is written.

use std::fmt;

/// The value of a plain decimal text of at most 15 digits, and whether the text
/// is the value's own. None for any other text, whether a number or not.
///
/// Most numbers are so short, and then nothing needs to be written to be
/// compared with: no two decimals of 15 digits have the same `f64`, so the
/// shortest text of such a one differs at most by zeros that say nothing.
pub(super) fn plain(text: &str) -> Option<(f64, bool)> {
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
pub(super) fn shortest(value: f64, out: &mut dyn fmt::Write) -> fmt::Result {
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
pub(super) struct Rest<'a>(pub(super) &'a str);

impl fmt::Write for Rest<'_> {
    fn write_str(&mut self, written: &str) -> fmt::Result {
        self.0 = self.0.strip_prefix(written).ok_or(fmt::Error)?;
        Ok(())
    }
}
