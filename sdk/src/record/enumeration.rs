//! Enumerations, open: a value that the bindings do not know still decodes and
//! goes back unchanged, because picklists grow.

use std::collections::HashMap;
use std::fmt;
use std::hash::Hash;
use std::marker::PhantomData;
use std::sync::OnceLock;

/// The API values of an enumeration.
#[derive(Debug)]
pub struct Names {
    list: &'static [&'static str],
    index: OnceLock<HashMap<&'static str, u16>>,
}

/// Up to this many values are searched one by one.
const FEW: usize = 16;

impl Names {
    /// The names, in the order of the enum's variants.
    pub const fn new(list: &'static [&'static str]) -> Self {
        Self { list, index: OnceLock::new() }
    }

    /// All of them.
    pub fn list(&self) -> &'static [&'static str] {
        self.list
    }

    /// The place of a value.
    pub fn find(&self, text: &str) -> Option<u16> {
        let place = if self.list.len() <= FEW {
            self.list.iter().position(|name| *name == text)?
        } else {
            let index =
                self.index.get_or_init(|| (0..).zip(self.list).map(|(place, name)| (*name, place)).collect());
            return index.get(text).copied();
        };
        u16::try_from(place).ok()
    }
}

/// A generated C-like enum.
pub trait Enumeration: Copy + Eq + Hash + fmt::Debug + Send + Sync + 'static {
    /// The API values, in the order of [`Enumeration::ALL`].
    const NAMES: &'static Names;
    /// Every variant.
    const ALL: &'static [Self];

    /// Its place in [`Enumeration::ALL`].
    fn index(self) -> u16;

    /// Its API value.
    fn text(self) -> &'static str {
        Self::NAMES.list[usize::from(self.index())]
    }
}

/// The erased cell of [`Pick`].
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub enum RawPick {
    /// No value.
    #[default]
    None,
    /// A value that the bindings know, by its place.
    Known(u16),
    /// Any other value.
    Other(Box<str>),
}

impl RawPick {
    /// A value from its text.
    pub fn parse(text: &str, names: &Names) -> Self {
        match names.find(text) {
            Some(place) => Self::Known(place),
            None => Self::Other(text.into()),
        }
    }

    /// Its text, if there is a value.
    pub fn text<'a>(&'a self, names: &Names) -> Option<&'a str> {
        match self {
            Self::None => None,
            Self::Known(place) => names.list.get(usize::from(*place)).copied(),
            Self::Other(text) => Some(text),
        }
    }
}

impl fmt::Debug for RawPick {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("None"),
            Self::Known(place) => write!(f, "Known({place})"),
            Self::Other(text) => write!(f, "Other({text:?})"),
        }
    }
}

/// The service accepts only the listed values.
#[derive(Clone, Copy, Debug)]
pub enum Restricted {}

/// The service accepts any text; the listed values are suggestions.
#[derive(Clone, Copy, Debug)]
pub enum Open {}

/// A value of the enumeration `E`, a text that `E` does not know, or none.
///
/// `R` says whether the service insists on the listed values: on a
/// [`Restricted`] picklist a bare `&str` is refused by the compiler, and
/// [`Pick::other`] says explicitly that a value is meant to be new.
pub struct Pick<E, R = Restricted> {
    #[doc(hidden)]
    pub raw: RawPick,
    of: PhantomData<fn() -> (E, R)>,
}

impl<E: Enumeration, R> Pick<E, R> {
    /// No value.
    pub const NONE: Self = Self { raw: RawPick::None, of: PhantomData };

    /// A value by its text, known to the bindings or not.
    pub fn other(text: &str) -> Self {
        Self { raw: RawPick::parse(text, E::NAMES), of: PhantomData }
    }

    /// The value, if the bindings know it.
    pub fn known(&self) -> Option<E> {
        match self.raw {
            RawPick::Known(place) => E::ALL.get(usize::from(place)).copied(),
            _ => None,
        }
    }

    /// The value's text, if there is a value.
    pub fn text(&self) -> Option<&str> {
        self.raw.text(E::NAMES)
    }

    /// Whether there is no value.
    pub fn is_none(&self) -> bool {
        self.raw == RawPick::None
    }
}

impl<E, R> Default for Pick<E, R> {
    fn default() -> Self {
        Self { raw: RawPick::None, of: PhantomData }
    }
}

impl<E, R> Clone for Pick<E, R> {
    fn clone(&self) -> Self {
        Self { raw: self.raw.clone(), of: PhantomData }
    }
}

impl<E, R> PartialEq for Pick<E, R> {
    fn eq(&self, other: &Self) -> bool {
        self.raw == other.raw
    }
}

impl<E, R> Eq for Pick<E, R> {}

impl<E: Enumeration, R> PartialEq<E> for Pick<E, R> {
    fn eq(&self, other: &E) -> bool {
        self.raw == RawPick::Known(other.index())
    }
}

impl<E: Enumeration, R> fmt::Debug for Pick<E, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text().fmt(f)
    }
}

impl<E: Enumeration, R> From<E> for Pick<E, R> {
    fn from(value: E) -> Self {
        Self { raw: RawPick::Known(value.index()), of: PhantomData }
    }
}

impl<E: Enumeration> From<&str> for Pick<E, Open> {
    fn from(text: &str) -> Self {
        Self::other(text)
    }
}

/// Repeated values of an enumeration.
pub struct Picks<E> {
    #[doc(hidden)]
    pub raw: Vec<RawPick>,
    of: PhantomData<fn() -> E>,
}

impl<E: Enumeration> Picks<E> {
    /// Appends a value.
    pub fn push(&mut self, value: impl Into<Pick<E>>) {
        self.raw.push(value.into().raw);
    }

    /// The values in order, as texts.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.raw.iter().filter_map(|value| value.text(E::NAMES))
    }

    /// The values in order.
    pub fn iter(&self) -> impl Iterator<Item = Pick<E>> {
        self.raw.iter().map(|raw| Pick { raw: raw.clone(), of: PhantomData })
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.raw.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.raw.is_empty()
    }
}

impl<E> Default for Picks<E> {
    fn default() -> Self {
        Self { raw: Vec::new(), of: PhantomData }
    }
}

impl<E> Clone for Picks<E> {
    fn clone(&self) -> Self {
        Self { raw: self.raw.clone(), of: PhantomData }
    }
}

impl<E> PartialEq for Picks<E> {
    fn eq(&self, other: &Self) -> bool {
        self.raw == other.raw
    }
}

impl<E: Enumeration> fmt::Debug for Picks<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.texts()).finish()
    }
}

impl<E: Enumeration> FromIterator<E> for Picks<E> {
    fn from_iter<I: IntoIterator<Item = E>>(values: I) -> Self {
        let raw = values.into_iter().map(|value| RawPick::Known(value.index())).collect();
        Self { raw, of: PhantomData }
    }
}

/// The erased cell of [`Multi`].
pub type RawMulti = Option<Vec<RawPick>>;

/// A multi-select picklist: `A;B` on the wire. None differs from no values.
pub struct Multi<E, R = Restricted> {
    #[doc(hidden)]
    pub raw: RawMulti,
    of: PhantomData<fn() -> (E, R)>,
}

impl<E: Enumeration, R> Multi<E, R> {
    /// The values as texts; none where there is no value at all.
    pub fn texts(&self) -> Option<impl Iterator<Item = &str>> {
        self.raw.as_ref().map(|values| values.iter().filter_map(|value| value.text(E::NAMES)))
    }

    /// Whether a value is among them.
    pub fn contains(&self, value: E) -> bool {
        self.raw.iter().flatten().any(|raw| *raw == RawPick::Known(value.index()))
    }

    /// Adds a value.
    pub fn push(&mut self, value: impl Into<Pick<E, R>>) {
        self.raw.get_or_insert_default().push(value.into().raw);
    }

    /// Whether there is no value at all.
    pub fn is_none(&self) -> bool {
        self.raw.is_none()
    }

    /// The text on the wire.
    pub fn joined(&self) -> Option<String> {
        self.texts().map(|texts| texts.collect::<Vec<_>>().join(";"))
    }
}

impl<E, R> Default for Multi<E, R> {
    fn default() -> Self {
        Self { raw: None, of: PhantomData }
    }
}

impl<E, R> Clone for Multi<E, R> {
    fn clone(&self) -> Self {
        Self { raw: self.raw.clone(), of: PhantomData }
    }
}

impl<E, R> PartialEq for Multi<E, R> {
    fn eq(&self, other: &Self) -> bool {
        self.raw == other.raw
    }
}

impl<E: Enumeration, R> fmt::Debug for Multi<E, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.joined().fmt(f)
    }
}

impl<E: Enumeration, R> FromIterator<E> for Multi<E, R> {
    fn from_iter<I: IntoIterator<Item = E>>(values: I) -> Self {
        let raw = values.into_iter().map(|value| RawPick::Known(value.index())).collect();
        Self { raw: Some(raw), of: PhantomData }
    }
}
