//! Conditions: what stands in WHERE and HAVING.

use super::expression::{Named, Path, Subject};
use super::function::{Aggregate, Function};
use super::literal::{Anchor, Operand, anchored, pattern};
use super::select::Select;
use crate::Value;
use crate::error::Error;
use crate::field::{Field, Filterable, IntoValue, Nillable};
use crate::record::{Enumeration, Multi, Pick};
use std::marker::PhantomData;

/// A condition in SOQL, without the type of the rows that it is about.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Text {
    /// The text, or why there is none.
    pub(super) soql: Result<String, String>,
    /// What joins its outermost parts.
    joined: Option<Joint>,
    /// Subqueries in it.
    pub(super) joins: usize,
}

/// What joins two conditions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Joint {
    And,
    Or,
}

/// A WHERE may hold so many subqueries.
pub(super) const JOINS: usize = 2;

impl Text {
    fn new(soql: Result<String, Error>) -> Self {
        Self { soql: soql.map_err(|error| error.message().to_owned()), joined: None, joins: 0 }
    }

    pub(super) fn both(self, joint: Joint, other: Self) -> Self {
        let joins = self.joins + other.joins;
        let word = if joint == Joint::And { "AND" } else { "OR" };
        let (left, right) = (self.within(joint), other.within(joint));
        let soql = left.and_then(|left| Ok(format!("{left} {word} {}", right?)));
        let soql = if joint == Joint::Or && joins > 0 { Err(ALONE.to_owned()) } else { soql };
        Self { soql, joined: Some(joint), joins }
    }

    /// A field that holds one of the values in a list.
    pub(super) fn list(field: &str, values: &str) -> Self {
        Self::new(Ok(format!("{field} IN ({values})")))
    }

    fn negated(self) -> Self {
        let soql = match self.joined {
            Some(_) => self.soql.map(|soql| format!("(NOT ({soql}))")),
            None => self.soql.map(|soql| format!("(NOT {soql})")),
        };
        let soql = if self.joins > 0 { Err(ALONE.to_owned()) } else { soql };
        Self { soql, joined: None, joins: self.joins }
    }

    /// In parentheses where its parts are joined by another word.
    fn within(self, joint: Joint) -> Result<String, String> {
        match self.joined {
            Some(own) if own != joint => self.soql.map(|soql| format!("({soql})")),
            _ => self.soql,
        }
    }
}

const ALONE: &str = "a condition with a subquery (IN (SELECT …)) cannot stand under OR or NOT: use the other \
                     of is_in_rows and not_in_rows, or two queries";

macro_rules! conditions {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        #[must_use]
        pub struct $name<S> {
            pub(super) text: Text,
            of: PhantomData<fn() -> S>,
        }

        impl<S> $name<S> {
            fn new(soql: Result<String, Error>) -> Self {
                Self { text: Text::new(soql), of: PhantomData }
            }

            /// Both must hold.
            pub fn and(self, other: impl Into<Self>) -> Self {
                Self { text: self.text.both(Joint::And, other.into().text), of: PhantomData }
            }

            /// One of them must hold.
            pub fn or(self, other: impl Into<Self>) -> Self {
                Self { text: self.text.both(Joint::Or, other.into().text), of: PhantomData }
            }
        }

        impl<S> std::ops::Not for $name<S> {
            type Output = Self;

            fn not(self) -> Self {
                Self { text: self.text.negated(), of: PhantomData }
            }
        }

        impl<S> Clone for $name<S> {
            fn clone(&self) -> Self {
                Self { text: self.text.clone(), of: PhantomData }
            }
        }
    )*};
}

conditions! {
    /// A condition on records of `S`, made by the methods of [`Field`] and its like.
    ///
    /// `!condition` turns it around.
    Condition;
    /// A condition on groups of records of `S`: made by the methods of [`Aggregate`], or of a field
    /// that the query groups by.
    Having;
}

impl<S> From<Condition<S>> for Having<S> {
    fn from(condition: Condition<S>) -> Self {
        Self { text: condition.text, of: PhantomData }
    }
}

/// One comparison: `subject operator operand`.
fn compare(
    subject: Result<String, Error>,
    operator: &str,
    operand: Result<String, Error>,
) -> Result<String, Error> {
    Ok(format!("{} {operator} {}", subject?, operand?))
}

/// A list in parentheses.
fn listed(
    subject: Result<String, Error>,
    operator: &str,
    operands: impl Iterator<Item = Result<String, Error>>,
) -> Result<String, Error> {
    let (subject, operands) = (subject?, operands.collect::<Result<Vec<_>, _>>()?);
    if operands.is_empty() {
        return Err(Error::input(format!(
            "{subject} {operator} () holds no values: SOQL refuses an empty list"
        )));
    }
    Ok(format!("{subject} {operator} ({})", operands.join(", ")))
}

/// Writes the comparisons of one kind of subject.
macro_rules! comparable {
    ($([$($generic:tt)*] $type:ty: $value:ty => $made:ident $(where $bound:ident)?;)*) => {$(
        /// Conditions.
        impl<$($generic)*> $type {
            comparable! { @each $made $value, ($($bound)?);
                /// Equal to a value. Texts are compared in any letter case.
                eq = "=";
                /// Not equal to a value; rows without a value count as not equal.
                ne = "!=";
                /// Less than a value.
                lt = "<";
                /// Less than a value or equal to it.
                le = "<=";
                /// Greater than a value.
                gt = ">";
                /// Greater than a value or equal to it.
                ge = ">=";
            }

            /// Equal to one of the values.
            ///
            /// A long list is split into several queries by [`Select::split`].
            pub fn is_in<V: Operand<$value>>(self, values: impl IntoIterator<Item = V>) -> $made<S>
            where
                Self: Sized $(+ $bound)?,
            {
                $made::new(listed(self.text(), "IN", values.into_iter().map(Operand::operand)))
            }

            /// Equal to none of the values.
            pub fn not_in<V: Operand<$value>>(self, values: impl IntoIterator<Item = V>) -> $made<S>
            where
                Self: Sized $(+ $bound)?,
            {
                $made::new(listed(self.text(), "NOT IN", values.into_iter().map(Operand::operand)))
            }
        }
    )*};
    (@each $made:ident $value:ty, $bound:tt; $($(#[$doc:meta])* $method:ident = $operator:literal;)*) => {
        $(comparable! { @one $made $value, $bound; $(#[$doc])* $method = $operator; })*
    };
    (@one $made:ident $value:ty, ($($bound:ident)?); $(#[$doc:meta])* $method:ident = $operator:literal;) => {
        $(#[$doc])*
        #[allow(clippy::should_implement_trait)] // it makes a condition, not a bool
        pub fn $method(self, value: impl Operand<$value>) -> $made<S>
        where
            Self: Sized $(+ $bound)?,
        {
            $made::new(compare(self.text(), $operator, value.operand()))
        }
    };
}

comparable! {
    [S, T, const P: u8] Field<S, T, P>: T => Condition where Filterable;
    [S, T, const P: u8] Path<S, T, P>: T => Condition where Filterable;
    [S] Named<S>: Value => Condition;
    [S, T] Function<S, T>: T => Condition;
    [S, T] Aggregate<S, T>: T => Having;
}

macro_rules! nullable {
    ($([$($generic:tt)*] $type:ty $(: $($bound:ident)+)?;)*) => {$(
        impl<$($generic)*> $type {
            /// Has no value.
            pub fn is_null(self) -> Condition<S>
            where
                Self: Sized $($(+ $bound)+)?,
            {
                Condition::new(compare(self.text(), "=", Ok("null".to_owned())))
            }

            /// Has a value.
            pub fn is_not_null(self) -> Condition<S>
            where
                Self: Sized $($(+ $bound)+)?,
            {
                Condition::new(compare(self.text(), "!=", Ok("null".to_owned())))
            }
        }
    )*};
}

nullable! {
    [S, T, const P: u8] Field<S, T, P>: Filterable Nillable;
    // Even what is never null is, where there is no parent.
    [S, T, const P: u8] Path<S, T, P>: Filterable;
    [S] Named<S>;
}

/// Fields that hold text, or a value of a picklist.
#[diagnostic::on_unimplemented(
    message = "only texts are matched with patterns, not a field of type `{Self}`"
)]
pub trait Textual {}
impl Textual for String {}
impl Textual for Value {}
impl<E: Enumeration, R> Textual for Pick<E, R> {}

macro_rules! textual {
    ($([$($generic:tt)*] $type:ty $(: $bound:ident of $value:ty)?;)*) => {$(
        impl<$($generic)*> $type $(where $value: Textual)? {
            /// Matches a pattern in any letter case: `%` stands for any run of characters, `_` for
            /// one; `\%` and `\_` stand for themselves.
            ///
            /// For a text that a person gave there are [`starts_with`](Self::starts_with),
            /// [`ends_with`](Self::ends_with) and [`contains`](Self::contains), in which nothing is
            /// a wildcard.
            pub fn like(self, text: &str) -> Condition<S>
            where
                Self: Sized $(+ $bound)?,
            {
                Condition::new(compare(self.text(), "LIKE", pattern(text)))
            }

            /// Starts with a text, in any letter case.
            pub fn starts_with(self, text: &str) -> Condition<S>
            where
                Self: Sized $(+ $bound)?,
            {
                Condition::new(compare(self.text(), "LIKE", anchored(text, Anchor::Start)))
            }

            /// Ends with a text, in any letter case.
            pub fn ends_with(self, text: &str) -> Condition<S>
            where
                Self: Sized $(+ $bound)?,
            {
                Condition::new(compare(self.text(), "LIKE", anchored(text, Anchor::End)))
            }

            /// Holds a text, in any letter case.
            pub fn contains(self, text: &str) -> Condition<S>
            where
                Self: Sized $(+ $bound)?,
            {
                Condition::new(compare(self.text(), "LIKE", anchored(text, Anchor::Anywhere)))
            }
        }
    )*};
}

textual! {
    [S, T, const P: u8] Field<S, T, P>: Filterable of T;
    [S, T, const P: u8] Path<S, T, P>: Filterable of T;
    [S] Named<S>;
}

macro_rules! multiple {
    ($($type:ident),*) => {$(
        impl<S, E: Enumeration, R, const P: u8> $type<S, Multi<E, R>, P> {
            /// One of the items is selected; an item may be several values, all of which must be.
            ///
            /// `COLOURS.includes([[Red, Blue].into_iter().collect(), Multi::from(Green)])` finds red
            /// with blue, and green.
            pub fn includes<V>(self, items: impl IntoIterator<Item = V>) -> Condition<S>
            where
                Self: Filterable,
                V: IntoValue<Multi<E, R>>,
            {
                Condition::new(listed(self.text(), "INCLUDES", items.into_iter().map(Operand::operand)))
            }

            /// None of the items is selected.
            pub fn excludes<V>(self, items: impl IntoIterator<Item = V>) -> Condition<S>
            where
                Self: Filterable,
                V: IntoValue<Multi<E, R>>,
            {
                Condition::new(listed(self.text(), "EXCLUDES", items.into_iter().map(Operand::operand)))
            }
        }
    )*};
}

multiple!(Field, Path);

/// Conditions by other records.
impl<S, const P: u8> Field<S, crate::Id, P> {
    /// Is the id that one of the selected records holds: `ID.is_in_rows(select![Contact: ACCOUNT_ID])`.
    ///
    /// The other query selects one column that holds an id. A WHERE takes two such conditions, and
    /// neither under OR nor NOT.
    pub fn is_in_rows<U, R>(self, rows: Select<U, R>) -> Condition<S>
    where
        Self: Filterable,
    {
        joined(self.name(), "IN", rows.joined())
    }

    /// Is no id that one of the selected records holds.
    pub fn not_in_rows<U, R>(self, rows: Select<U, R>) -> Condition<S>
    where
        Self: Filterable,
    {
        joined(self.name(), "NOT IN", rows.joined())
    }
}

fn joined<S>(field: &str, operator: &str, rows: Result<String, Error>) -> Condition<S> {
    let mut condition = Condition::new(rows.map(|rows| format!("{field} {operator} ({rows})")));
    condition.text.joins = 1;
    condition
}
