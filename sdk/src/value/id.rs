//! Record ids.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{ValueError, deserialize_text};

/// The characters that tell ids apart; the rest is a checksum over their case.
const SHORT: usize = 15;
const LONG: usize = 18;
const CHECKSUM: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

const AN_ID: &str = "an id of 15 or 18 letters and digits";
const AN_INTACT_ID: &str =
    "an id whose last 3 characters fit its upper and lower case (the letter case was damaged)";

/// The id of a record: 15 case-sensitive letters and digits, and 3 more that
/// keep ids apart where case is ignored.
///
/// An id is always held in its 18-character form, and compared, ordered and
/// hashed by its first 15 characters.
///
/// ```
/// use sforce::value::Id;
///
/// let id: Id = "0DV000000000aBC".parse()?;
/// assert_eq!(id.as_str(), "0DV000000000aBCGAY");
/// assert_eq!(id.key_prefix(), "0DV");
/// assert_eq!(id, "0DV000000000aBC");
/// assert_eq!(Id::try_from(String::from("0DV000000000aBC"))?, id);
///
/// // The checksum notices that a tool, or a spreadsheet, changed the case.
/// assert!(Id::new("0DV000000000ABCGAY").is_err());
/// # Ok::<(), sforce::value::ValueError>(())
/// ```
#[derive(Clone, Copy)]
pub struct Id([u8; LONG]);

impl Id {
    /// Reads an id of 15 characters, which is completed to 18, or of 18.
    ///
    /// # Errors
    ///
    /// Any other length, anything but ASCII letters and digits, and 18
    /// characters of which the last 3 do not fit the case of the others.
    pub fn new(text: &str) -> Result<Self, ValueError> {
        let id = Self::lenient(text)?;
        if text.len() == LONG && id.0 != complete(id.0) {
            return Err(ValueError::new(AN_INTACT_ID, text));
        }
        Ok(id)
    }

    /// Reads an id as [`Id::new`] does, but keeps 18 characters as they are,
    /// whether or not the last 3 fit. This is how replies are read: what the
    /// server calls an id is one.
    ///
    /// ```
    /// use sforce::value::Id;
    ///
    /// let id = Id::lenient("0DV000000000ABCGAY")?;
    /// assert_eq!(id.as_str(), "0DV000000000ABCGAY");
    /// assert_ne!(id, Id::new("0DV000000000aBC")?);
    /// # Ok::<(), sforce::value::ValueError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Any length but 15 and 18, and anything but ASCII letters and digits.
    pub fn lenient(text: &str) -> Result<Self, ValueError> {
        // The form that replies have, all bytes at once.
        if let Ok(bytes) = <[u8; LONG]>::try_from(text.as_bytes())
            && bytes.iter().fold(true, |all, byte| all & byte.is_ascii_alphanumeric())
        {
            return Ok(Self(bytes));
        }
        match Self::read(text) {
            Some(id) => Ok(id),
            None => Err(ValueError::new(AN_ID, text)),
        }
    }

    /// [`Id::lenient`] without the cost of an error, and in constants.
    const fn read(text: &str) -> Option<Self> {
        let text = text.as_bytes();
        if text.len() != SHORT && text.len() != LONG {
            return None;
        }
        let mut bytes = [0; LONG];
        let mut i = 0;
        while i < text.len() {
            if !text[i].is_ascii_alphanumeric() {
                return None;
            }
            bytes[i] = text[i];
            i += 1;
        }
        Some(Self(if text.len() == SHORT { complete(bytes) } else { bytes }))
    }

    /// All 18 characters, as the server writes ids.
    pub const fn as_str(&self) -> &str {
        text(&self.0)
    }

    /// The first 15 characters, which is how ids stand in older URLs and reports.
    pub const fn short(&self) -> &str {
        text(self.significant())
    }

    /// The first 3 characters, which tell the kind of record: `001` is an
    /// account, `0DV` a package push request, `a00` to `aZZ` custom objects.
    /// Several kinds may share one.
    pub const fn key_prefix(&self) -> &str {
        text(self.0.split_at(3).0)
    }

    const fn significant(&self) -> &[u8] {
        self.0.split_at(SHORT).0
    }
}

/// Replaces the last 3 characters by the checksum: for each group of five, one
/// bit per upper-case letter, the first character being the lowest bit.
const fn complete(mut id: [u8; LONG]) -> [u8; LONG] {
    let mut group = 0;
    while group < 3 {
        let mut bits = 0;
        let mut i = 0;
        while i < 5 {
            if id[group * 5 + i].is_ascii_uppercase() {
                bits |= 1 << i;
            }
            i += 1;
        }
        id[SHORT + group] = CHECKSUM[bits];
        group += 1;
    }
    id
}

/// Ids hold nothing but ASCII, so the other arm is never taken.
const fn text(ascii: &[u8]) -> &str {
    match str::from_utf8(ascii) {
        Ok(text) => text,
        Err(_) => "",
    }
}

impl FromStr for Id {
    type Err = ValueError;

    /// The same as [`Id::new`].
    fn from_str(text: &str) -> Result<Self, ValueError> {
        Self::new(text)
    }
}

impl TryFrom<&str> for Id {
    type Error = ValueError;

    /// The same as [`Id::new`].
    fn try_from(text: &str) -> Result<Self, ValueError> {
        Self::new(text)
    }
}

impl TryFrom<String> for Id {
    type Error = ValueError;

    /// The same as [`Id::new`].
    fn try_from(text: String) -> Result<Self, ValueError> {
        Self::new(&text)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Id({})", self.as_str())
    }
}

impl AsRef<str> for Id {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl PartialEq for Id {
    fn eq(&self, other: &Self) -> bool {
        self.significant() == other.significant()
    }
}

impl Eq for Id {}

impl Hash for Id {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.significant().hash(state);
    }
}

impl PartialOrd for Id {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Id {
    /// Byte order of the first 15 characters: digits, then upper case, then lower case.
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.significant().cmp(other.significant())
    }
}

/// A text equals an id when it is an id itself, of 15 or 18 characters, and the first 15 are the same.
impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        Self::read(other).is_some_and(|other| *self == other)
    }
}

/// A text equals an id when it is an id itself, of 15 or 18 characters, and the first 15 are the same.
impl PartialEq<&str> for Id {
    fn eq(&self, other: &&str) -> bool {
        *self == **other
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Reads as [`Id::lenient`] does, so that every id that was written is read again.
impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_text(deserializer, AN_ID, Self::lenient)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::super::Random;
    use super::*;

    const ALPHANUMERIC: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// The rule as it is told to people: write each group backwards as zeros
    /// and ones, read the binary number, take that letter.
    fn naive(short: &str) -> String {
        let letters: Vec<char> = ('A'..='Z').chain('0'..='5').collect();
        let mut long = short.to_owned();
        for group in short.as_bytes().chunks(5) {
            let binary: String =
                group.iter().rev().map(|byte| if byte.is_ascii_uppercase() { '1' } else { '0' }).collect();
            long.push(letters[usize::from_str_radix(&binary, 2).unwrap()]);
        }
        long
    }

    fn random_short(random: &mut Random) -> String {
        (0..SHORT).map(|_| char::from(random.pick(ALPHANUMERIC))).collect()
    }

    #[test]
    fn known_ids_are_completed() {
        for (short, long) in [
            ("000000000000000", "000000000000000AAA"),
            ("00130000003ApDc", "00130000003ApDcAAK"),
            ("00D000000000062", "00D000000000062EAA"),
            ("ZZZZZZZZZZZZZZZ", "ZZZZZZZZZZZZZZZ555"),
            ("aaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaAAA"),
        ] {
            let id = Id::new(short).unwrap();
            assert_eq!(id.as_str(), long);
            assert_eq!(id.short(), short);
            assert_eq!(Id::new(long).unwrap().as_str(), long);
        }
    }

    #[test]
    fn the_checksum_agrees_with_a_naive_one() {
        let mut random = Random(1);
        for _ in 0..20_000 {
            let short = random_short(&mut random);
            let id = Id::new(&short).unwrap();
            assert_eq!(id.as_str(), naive(&short));
            assert_eq!(id.short(), short);
            assert_eq!(Id::new(id.as_str()).unwrap().as_str(), id.as_str());
            assert_eq!(id.to_string().parse::<Id>().unwrap(), id);
        }
    }

    #[test]
    fn every_change_of_case_is_noticed() {
        let mut random = Random(2);
        for _ in 0..2_000 {
            let long = naive(&random_short(&mut random));
            for at in 0..LONG {
                let mut changed = long.clone().into_bytes();
                if !changed[at].is_ascii_alphabetic() {
                    continue;
                }
                changed[at] ^= 0x20;
                let changed = String::from_utf8(changed).unwrap();
                assert_eq!(Id::new(&changed).unwrap_err().expected(), AN_INTACT_ID, "{changed}");
                assert_eq!(Id::lenient(&changed).unwrap().as_str(), changed);
            }
        }
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "",
            "0",
            "00130000003ApD",
            "00130000003ApDcA",
            "00130000003ApDcAA",
            "00130000003ApDcAAK0",
            "00130000003Ap c",
            "00130000003Ap-cAAK",
            " 00130000003ApDc",
            "00130000003Apéc",
            "00130000003ApDc\n",
            "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
        ] {
            assert_eq!(Id::new(text).unwrap_err(), ValueError::new(AN_ID, text));
            assert_eq!(Id::lenient(text).unwrap_err(), ValueError::new(AN_ID, text));
        }
    }

    #[test]
    fn every_conversion_from_text_is_that_of_new() {
        for text in ["00130000003ApDc", "00130000003ApDcAAK", "00130000003APDCAAK", "00130000003ApD", ""] {
            let new = Id::new(text);
            assert_eq!(text.parse::<Id>(), new);
            assert_eq!(Id::try_from(text), new);
            assert_eq!(Id::try_from(text.to_owned()), new);
        }
    }

    #[test]
    fn damage_is_called_damage() {
        assert_eq!(
            Id::new("00130000003APDCAAK").unwrap_err().to_string(),
            "expected an id whose last 3 characters fit its upper and lower case \
             (the letter case was damaged), found \"00130000003APDCAAK\""
        );
    }

    #[test]
    fn only_fifteen_characters_are_compared() {
        let good = Id::new("00130000003ApDc").unwrap();
        let odd = Id::lenient("00130000003ApDcZZZ").unwrap();
        let other = Id::new("00130000003ApDC").unwrap();
        assert_eq!(good, odd);
        assert_eq!(good.cmp(&odd), std::cmp::Ordering::Equal);
        assert_ne!(good, other);
        assert!(other < good);
        assert_eq!(HashSet::from([good, odd, other]).len(), 2);

        assert_eq!(good, "00130000003ApDc");
        assert_eq!(good, *"00130000003ApDcAAK");
        assert_eq!(good, "00130000003ApDcZZZ");
        assert_ne!(good, "00130000003ApDC");
        assert_ne!(good, "00130000003ApDcA");
        assert_ne!(good, "00130000003ApDc!!!");
    }

    #[test]
    fn it_shows_itself() {
        let id = Id::new("0DV000000000aBC").unwrap();
        assert_eq!(format!("{id:?}"), "Id(0DV000000000aBCGAY)");
        assert_eq!(format!("{id:>20}"), "  0DV000000000aBCGAY");
        assert_eq!(id.as_ref(), "0DV000000000aBCGAY");
        assert_eq!(id.key_prefix(), "0DV");
        assert_eq!(size_of::<Id>(), 18);
    }

    #[test]
    fn serde_writes_a_string() {
        let id = Id::lenient("00130000003ApDcZZZ").unwrap();
        let json = serde_json::to_string(&id).unwrap();
        assert_eq!(json, r#""00130000003ApDcZZZ""#);
        assert_eq!(serde_json::from_str::<Id>(&json).unwrap().as_str(), id.as_str());
        assert!(serde_json::from_str::<Id>("15").is_err());
        assert!(serde_json::from_str::<Id>(r#""15""#).unwrap_err().to_string().contains(AN_ID));
    }
}
