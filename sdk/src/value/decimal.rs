//! The spelling of decimal numbers, without their value.

use std::cmp::Ordering;

/// The parts of a decimal number's text, as XML Schema spells it.
pub(super) struct Decimal<'a> {
    pub(super) negative: bool,
    pub(super) whole: &'a str,
    pub(super) fraction: &'a str,
    /// With its sign; empty if there is none.
    pub(super) exponent: &'a str,
}

impl<'a> Decimal<'a> {
    /// `None` if the text is no number; also for `NaN` and the infinities.
    pub(super) fn split(text: &'a str) -> Option<Self> {
        let negative = text.starts_with('-');
        let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
        let (whole, rest) = digits(unsigned);
        let (fraction, rest) = match rest.strip_prefix('.') {
            Some(rest) => digits(rest),
            None => ("", rest),
        };
        let exponent = match rest.strip_prefix(['e', 'E']) {
            Some(exponent) => {
                let (digits, rest) = digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent));
                if digits.is_empty() || !rest.is_empty() {
                    return None;
                }
                exponent
            }
            None if rest.is_empty() => "",
            None => return None,
        };
        if whole.is_empty() && fraction.is_empty() {
            return None;
        }
        Some(Self { negative, whole, fraction, exponent })
    }

    /// Which of two numbers is the larger, to the last digit.
    pub(super) fn compare(&self, other: &Decimal<'a>) -> Ordering {
        let (left, left_point) = self.significant();
        let (right, right_point) = other.significant();
        let sign = |digits: [&str; 2], negative: bool| match (digits == ["", ""], negative) {
            (true, _) => 0,
            (false, negative) => 1 - 2 * i8::from(negative),
        };
        let (left_sign, right_sign) = (sign(left, self.negative), sign(right, other.negative));
        if left_sign != right_sign || left_sign == 0 {
            return left_sign.cmp(&right_sign);
        }
        let digits = |[whole, fraction]: [&'a str; 2]| whole.bytes().chain(fraction.bytes());
        let size = left_point.cmp(&right_point).then_with(|| digits(left).cmp(digits(right)));
        if left_sign < 0 { size.reverse() } else { size }
    }

    /// The digits without sign, point and exponent, if it is a whole number of at most 38.
    pub(super) fn whole_digits(&self) -> Option<String> {
        let ([whole, fraction], point) = self.significant();
        let digits = whole.len() + fraction.len();
        if digits == 0 {
            return Some("0".to_owned());
        }
        let point = usize::try_from(point).ok().filter(|point| (digits..=38).contains(point))?;
        Some(format!("{whole}{fraction}{}", "0".repeat(point - digits)))
    }

    /// The digits from the first to the last that is not zero, in two parts,
    /// and how many places the point lies behind the first.
    fn significant(&self) -> ([&'a str; 2], i128) {
        let mut whole = self.whole.trim_start_matches('0');
        let mut fraction = self.fraction.trim_end_matches('0');
        let mut point = whole.len() as i128;
        if whole.is_empty() {
            let trimmed = fraction.trim_start_matches('0');
            point = -((fraction.len() - trimmed.len()) as i128);
            fraction = trimmed;
        }
        if fraction.is_empty() {
            whole = whole.trim_end_matches('0');
        }
        ([whole, fraction], point.saturating_add(self.power()))
    }

    /// The exponent as a number. One of more than 30 digits is cut: it says
    /// zero or infinity in any case.
    fn power(&self) -> i128 {
        let (sign, digits) = match self.exponent.strip_prefix('-') {
            Some(digits) => (-1, digits),
            None => (1, self.exponent.trim_start_matches('+')),
        };
        let digits = digits.trim_start_matches('0');
        let digits = digits.get(..30).unwrap_or(digits);
        sign * digits.parse::<i128>().unwrap_or(0)
    }
}

/// The digits a text begins with, and the rest.
fn digits(text: &str) -> (&str, &str) {
    let end = text.bytes().take_while(u8::is_ascii_digit).count();
    text.split_at_checked(end).unwrap_or((text, ""))
}

/// Whether a text is a number as JSON spells it, which is stricter than XML Schema.
pub(super) fn is_json(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, rest) = digits(unsigned);
    let fraction = rest.strip_prefix('.').map(|rest| digits(rest).0);
    let canonical = whole == "0" || !(whole.is_empty() || whole.starts_with('0'));
    canonical && fraction != Some("") && Decimal::split(text).is_some()
}
