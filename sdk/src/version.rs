//! API versions.

use std::fmt;
use std::str::FromStr;

/// An API version, such as 58.0.
///
/// ```
/// use sforce::Version;
///
/// assert_eq!(Version::V58.to_string(), "58.0");
/// assert_eq!("v58.0".parse(), Ok(Version::V58));
/// assert!(Version::new(30) < Version::V31);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    major: u16,
    minor: u16,
}

macro_rules! versions {
    ($($name:ident = $major:literal),*) => {
        impl Version {
            $(
                #[doc = concat!("API version ", stringify!($major), ".0.")]
                pub const $name: Self = Self::new($major);
            )*
        }
    };
}

versions!(
    V20 = 20,
    V21 = 21,
    V22 = 22,
    V23 = 23,
    V24 = 24,
    V25 = 25,
    V26 = 26,
    V27 = 27,
    V28 = 28,
    V29 = 29,
    V30 = 30,
    V31 = 31,
    V32 = 32,
    V33 = 33,
    V34 = 34,
    V35 = 35,
    V36 = 36,
    V37 = 37,
    V38 = 38,
    V39 = 39,
    V40 = 40,
    V41 = 41,
    V42 = 42,
    V43 = 43,
    V44 = 44,
    V45 = 45,
    V46 = 46,
    V47 = 47,
    V48 = 48,
    V49 = 49,
    V50 = 50,
    V51 = 51,
    V52 = 52,
    V53 = 53,
    V54 = 54,
    V55 = 55,
    V56 = 56,
    V57 = 57,
    V58 = 58,
    V59 = 59,
    V60 = 60,
    V61 = 61,
    V62 = 62,
    V63 = 63,
    V64 = 64,
    V65 = 65,
    V66 = 66,
    V67 = 67,
    V68 = 68
);

impl Version {
    /// Version `major.0`.
    pub const fn new(major: u16) -> Self {
        Self { major, minor: 0 }
    }

    /// Version `major.minor`, for the early ones that had a minor number (`11.1`).
    pub const fn with_minor(major: u16, minor: u16) -> Self {
        Self { major, minor }
    }

    /// The number before the point.
    pub const fn major(self) -> u16 {
        self.major
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

impl FromStr for Version {
    type Err = crate::value::ValueError;

    /// Reads `58.0`, `58` and `v58.0`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = text.strip_prefix('v').unwrap_or(text);
        let (major, minor) = digits.split_once('.').unwrap_or((digits, "0"));
        match (major.parse(), minor.parse()) {
            (Ok(major), Ok(minor)) => Ok(Self { major, minor }),
            _ => Err(crate::value::ValueError::new("an API version such as 58.0", text)),
        }
    }
}
