//! The spelling of decimal numbers, without their value.

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

    /// Whether both are the same number, to the last digit.
    pub(super) fn equals(&self, other: &Decimal<'a>) -> bool {
        let (left, left_point) = self.significant();
        let (right, right_point) = other.significant();
        if left == ["", ""] || right == ["", ""] {
            return left == right;
        }
        let digits = |[whole, fraction]: [&'a str; 2]| whole.bytes().chain(fraction.bytes());
        self.negative == other.negative && left_point == right_point && digits(left).eq(digits(right))
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
