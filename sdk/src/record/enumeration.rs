//! Enumerations, open: a value that the bindings do not know still decodes and
//! goes back unchanged, because picklists grow.

use crate::value::ValueError;
use std::cmp::Ordering;
use std::collections::HashMap;
use std::fmt;
use std::hash::{Hash, Hasher};
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

/// The order of two variants; [`enumeration!`](crate::enumeration!) compares with it.
#[doc(hidden)]
pub fn order<E: Enumeration>(left: E, right: E) -> Ordering {
    left.index().cmp(&right.index())
}

/// The variant with this API value; [`enumeration!`](crate::enumeration!) parses with it.
#[doc(hidden)]
pub fn variant<E: Enumeration>(text: &str, expected: &'static str) -> Result<E, ValueError> {
    let place = E::NAMES.find(text).map(usize::from);
    place.and_then(|place| E::ALL.get(place)).copied().ok_or_else(|| ValueError::new(expected, text))
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

/// A picklist value: a value of the enumeration `E`, a text that `E` does not know, or none.
///
/// `R` says whether the service insists on the listed values: on a
/// [`Restricted`] picklist a bare `&str` is refused by the compiler, and
/// [`Pick::from_text`] says explicitly that a value is meant to be new.
///
/// It prints its text, and nothing where there is no value. It equals a variant, and a text
/// letter for letter: no value equals no text, the empty one included.
///
/// ```
/// sforce::enumeration! {
///     /// How far it is.
///     pub enum State { Queued = "Queued", InProgress = "In Progress" }
/// }
/// use sforce::Pick;
///
/// let state: Pick<State> = Pick::from_text("In Progress");
/// assert_eq!(state, State::InProgress);
/// assert_eq!(state, "In Progress");
/// assert_eq!(state.to_string(), "In Progress");
/// assert_ne!(Pick::<State>::NONE, "");
/// ```
pub struct Pick<E, R = Restricted> {
    #[doc(hidden)]
    pub raw: RawPick,
    of: PhantomData<fn() -> (E, R)>,
}

impl<E: Enumeration, R> Pick<E, R> {
    /// No value.
    pub const NONE: Self = Self { raw: RawPick::None, of: PhantomData };

    /// A value by its text, known to the bindings or not.
    pub fn from_text(text: &str) -> Self {
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

impl<E: Enumeration, R> PartialEq<E> for Pick<E, R> {
    fn eq(&self, other: &E) -> bool {
        self.raw == RawPick::Known(other.index())
    }
}

/// A text equals the value that has it, in the same letter case.
impl<E: Enumeration, R> PartialEq<str> for Pick<E, R> {
    fn eq(&self, other: &str) -> bool {
        self.text() == Some(other)
    }
}

/// A text equals the value that has it, in the same letter case.
impl<E: Enumeration, R> PartialEq<&str> for Pick<E, R> {
    fn eq(&self, other: &&str) -> bool {
        *self == **other
    }
}

impl<E: Enumeration, R> fmt::Display for Pick<E, R> {
    /// Writes the value's text, and nothing where there is no value.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text().unwrap_or_default())
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
        Self::from_text(text)
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

/// What the cells have in common. A derive would ask for the traits of `E` and `R` too, which no
/// value of them needs.
macro_rules! cells {
    ($($name:ident<$($of:ident),*>($none:expr);)*) => {$(
        impl<$($of),*> Default for $name<$($of),*> {
            fn default() -> Self {
                Self { raw: $none, of: PhantomData }
            }
        }

        impl<$($of),*> Clone for $name<$($of),*> {
            fn clone(&self) -> Self {
                Self { raw: self.raw.clone(), of: PhantomData }
            }
        }

        impl<$($of),*> PartialEq for $name<$($of),*> {
            fn eq(&self, other: &Self) -> bool {
                self.raw == other.raw
            }
        }

        impl<$($of),*> Eq for $name<$($of),*> {}

        impl<$($of),*> Hash for $name<$($of),*> {
            fn hash<H: Hasher>(&self, state: &mut H) {
                self.raw.hash(state);
            }
        }
    )*};
}

cells! {
    Pick<E, R>(RawPick::None);
    Picks<E>(Vec::new());
    Multi<E, R>(None);
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    crate::enumeration! {
        /// How far a job is.
        #[expect(unreachable_pub, reason = "the macro makes public types")]
        pub enum State { Queued = "Queued", InProgress = "In Progress" }
    }

    #[test]
    fn a_pick_equals_its_text_and_no_other() {
        let known: Pick<State> = State::InProgress.into();
        assert_eq!(known, "In Progress");
        assert_eq!(known, *"In Progress");
        assert_ne!(known, "in progress");
        let other = Pick::<State, Open>::from_text("Paused");
        assert_eq!(other, "Paused");
        assert_ne!(other, "Queued");
        assert_ne!(Pick::<State>::NONE, "");
        assert_eq!(Pick::<State>::from_text(""), "");
    }

    #[test]
    fn a_pick_prints_its_text() {
        assert_eq!(format!("<{:>12}>", Pick::<State>::from(State::InProgress)), "< In Progress>");
        assert_eq!(Pick::<State>::from_text("Paused").to_string(), "Paused");
        assert_eq!(Pick::<State>::NONE.to_string(), "");
    }

    #[test]
    fn a_value_by_its_text_is_the_one_by_its_variant() {
        let by_text = Pick::<State>::from_text("Queued");
        assert_eq!(by_text, Pick::from(State::Queued));
        let picks: HashSet<Pick<State>> =
            [by_text, State::Queued.into(), Pick::from_text("Paused"), Pick::from_text("Paused"), Pick::NONE]
                .into();
        assert_eq!(picks.len(), 3);
    }

    #[test]
    fn a_variant_is_parsed_from_its_api_value_only() {
        for state in State::ALL {
            assert_eq!(state.text().parse(), Ok(*state));
        }
        for text in ["Paused", "queued", "InProgress", ""] {
            assert_eq!(text.parse::<State>(), Err(ValueError::new("a value of State", text)));
        }
    }

    #[test]
    fn variants_are_ordered_as_they_are_declared() {
        assert!(State::ALL.is_sorted());
        assert!(State::Queued < State::InProgress);
    }

    #[test]
    fn many_values_are_keys_too() {
        let both: Multi<State> = State::ALL.iter().copied().collect();
        let one: Multi<State> = [State::Queued].into_iter().collect();
        let keys: HashSet<Multi<State>> = [both.clone(), both, one, Multi::default()].into();
        assert_eq!(keys.len(), 3);
        let repeated: Picks<State> = State::ALL.iter().copied().collect();
        assert_eq!(HashSet::from([repeated.clone(), repeated, Picks::default()]).len(), 2);
    }
}
