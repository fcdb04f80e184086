//! The select statement.

use super::literal;
use crate::error::Error;
use crate::field::{Column, Field, Filterable, IntoValue, Nillable, Sortable};
use crate::object::Queryable;
use std::fmt;
use std::marker::PhantomData;

/// A query of records of `T`. Start one with [`select!`](crate::select!).
///
/// `Display` shows the statement.
pub struct Select<T> {
    columns: Vec<&'static str>,
    condition: Option<Result<String, String>>,
    order: Vec<String>,
    limit: Option<u64>,
    of: PhantomData<fn() -> T>,
    object: &'static str,
}

/// Selects fields of an object: `select![Account: ID, NAME]`.
///
/// The names are those of the object's field constants; a field of another
/// object does not compile.
#[macro_export]
macro_rules! select {
    ($object:ty: $($field:ident),+ $(,)?) => {
        $crate::query::Select::<$object>::new()$(.column(<$object>::$field))+
    };
}

impl<T: crate::Typed> Select<T> {
    /// A query that selects nothing yet.
    pub fn new() -> Self {
        Self {
            columns: Vec::new(),
            condition: None,
            order: Vec::new(),
            limit: None,
            of: PhantomData,
            object: T::META.name,
        }
    }

    /// Selects a field; one that is selected already is not selected twice.
    #[must_use]
    pub fn column(mut self, column: impl Column<Of = T>) -> Self {
        if !self.columns.contains(&column.name()) {
            self.columns.push(column.name());
        }
        self
    }

    /// Keeps the rows that meet a condition, and all conditions before it.
    #[must_use]
    pub fn filter(mut self, condition: Condition<T>) -> Self
    where
        T: Queryable,
    {
        self.condition = Some(match self.condition.take() {
            Some(before) => both(before, "AND", condition.text),
            None => condition.text,
        });
        self
    }

    /// Orders the rows, ascending unless [`Field::desc`] says otherwise.
    #[must_use]
    pub fn order_by(mut self, order: impl Into<Order<T>>) -> Self {
        self.order.push(order.into().text);
        self
    }

    /// At most so many rows.
    #[must_use]
    pub fn limit(mut self, rows: u64) -> Self {
        self.limit = Some(rows);
        self
    }

    /// The names of the selected columns.
    pub fn columns(&self) -> &[&'static str] {
        &self.columns
    }

    /// It names only columns, as a retrieve does.
    #[cfg(feature = "client")]
    pub(crate) fn is_plain(&self) -> bool {
        self.condition.is_none() && self.order.is_empty() && self.limit.is_none()
    }

    /// The statement.
    ///
    /// # Errors
    /// If nothing is selected, or a value has no literal in SOQL.
    pub fn statement(&self) -> Result<String, Error> {
        if self.columns.is_empty() {
            return Err(Error::input("the query selects no columns"));
        }
        let mut out = format!("SELECT {} FROM {}", self.columns.join(", "), self.object);
        if let Some(condition) = &self.condition {
            let condition = condition.as_ref().map_err(|message| Error::input(message.as_str()))?;
            out.push_str(" WHERE ");
            out.push_str(condition);
        }
        if !self.order.is_empty() {
            out.push_str(" ORDER BY ");
            out.push_str(&self.order.join(", "));
        }
        if let Some(limit) = self.limit {
            out.push_str(&format!(" LIMIT {limit}"));
        }
        Ok(out)
    }
}

impl<T: crate::Typed> Default for Select<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Clone for Select<T> {
    fn clone(&self) -> Self {
        Self {
            columns: self.columns.clone(),
            condition: self.condition.clone(),
            order: self.order.clone(),
            limit: self.limit,
            of: PhantomData,
            object: self.object,
        }
    }
}

impl<T: crate::Typed> fmt::Display for Select<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.statement() {
            Ok(statement) => f.write_str(&statement),
            Err(error) => write!(f, "(not a statement: {error})"),
        }
    }
}

impl<T: crate::Typed> fmt::Debug for Select<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Select({self})")
    }
}

/// A condition on records of `S`, made by the methods of [`Field`].
#[derive(Debug)]
pub struct Condition<S> {
    /// The condition in SOQL, or why there is none.
    text: Result<String, String>,
    of: PhantomData<fn() -> S>,
}

impl<S> Condition<S> {
    fn new(text: Result<String, Error>) -> Self {
        Self { text: text.map_err(|error| error.to_string()), of: PhantomData }
    }

    /// Both must hold.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self { text: both(self.text, "AND", other.text), of: PhantomData }
    }

    /// One of them must hold.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self { text: both(self.text, "OR", other.text), of: PhantomData }
    }
}

impl<S> std::ops::Not for Condition<S> {
    type Output = Self;

    fn not(self) -> Self {
        Self { text: self.text.map(|text| format!("(NOT {text})")), of: PhantomData }
    }
}

fn both(a: Result<String, String>, word: &str, b: Result<String, String>) -> Result<String, String> {
    Ok(format!("({} {word} {})", a?, b?))
}

macro_rules! comparisons {
    ($($(#[$doc:meta])* $method:ident = $operator:literal;)*) => {
        impl<S, T, const P: u8> Field<S, T, P> {
            $(
                $(#[$doc])*
                #[allow(clippy::should_implement_trait)] // it makes a condition, not a bool
                pub fn $method(self, value: impl IntoValue<T>) -> Condition<S>
                where
                    Self: Filterable,
                {
                    let literal = literal(&value.into_value());
                    Condition::new(literal.map(|literal| format!(concat!("{} ", $operator, " {}"), self.name(), literal)))
                }
            )*
        }
    };
}

comparisons! {
    /// Equal to a value.
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

impl<S, T, const P: u8> Field<S, T, P> {
    /// Equal to one of the values.
    pub fn is_in<V: IntoValue<T>>(self, values: impl IntoIterator<Item = V>) -> Condition<S>
    where
        Self: Filterable,
    {
        let literals: Result<Vec<_>, _> =
            values.into_iter().map(|value| literal(&value.into_value())).collect();
        Condition::new(literals.and_then(|literals| match literals.len() {
            0 => Err(Error::input(format!(
                "{} IN () holds no values: SOQL refuses an empty list",
                self.name()
            ))),
            _ => Ok(format!("{} IN ({})", self.name(), literals.join(", "))),
        }))
    }

    /// Has no value.
    pub fn is_null(self) -> Condition<S>
    where
        Self: Filterable + Nillable,
    {
        Condition::new(Ok(format!("{} = null", self.name())))
    }

    /// Has a value.
    pub fn is_not_null(self) -> Condition<S>
    where
        Self: Filterable + Nillable,
    {
        Condition::new(Ok(format!("{} != null", self.name())))
    }

    /// Ascending.
    pub fn asc(self) -> Order<S>
    where
        Self: Sortable,
    {
        Order::new(self.name(), Direction::Ascending)
    }

    /// Descending.
    pub fn desc(self) -> Order<S>
    where
        Self: Sortable,
    {
        Order::new(self.name(), Direction::Descending)
    }
}

impl<S, const P: u8> Field<S, String, P> {
    /// Matches a pattern: `%` stands for any run of characters, `_` for one.
    pub fn like(self, pattern: &str) -> Condition<S>
    where
        Self: Filterable,
    {
        Condition::new(literal(&pattern.into()).map(|literal| format!("{} LIKE {literal}", self.name())))
    }
}

/// Which way rows are ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Smallest first.
    Ascending,
    /// Largest first.
    Descending,
}

/// Where rows without a value stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nulls {
    /// Before all others.
    First,
    /// Behind all others.
    Last,
}

/// An ordering of records of `S`.
#[derive(Debug)]
pub struct Order<S> {
    text: String,
    of: PhantomData<fn() -> S>,
}

impl<S> Order<S> {
    fn new(field: &str, direction: Direction) -> Self {
        let text = match direction {
            Direction::Ascending => field.to_owned(),
            Direction::Descending => format!("{field} DESC"),
        };
        Self { text, of: PhantomData }
    }

    /// Says where rows without a value stand; without it they stand first.
    #[must_use]
    pub fn nulls(mut self, nulls: Nulls) -> Self {
        self.text.push_str(match nulls {
            Nulls::First => " NULLS FIRST",
            Nulls::Last => " NULLS LAST",
        });
        self
    }
}

impl<S, T, const P: u8> From<Field<S, T, P>> for Order<S>
where
    Field<S, T, P>: Sortable,
{
    fn from(field: Field<S, T, P>) -> Self {
        field.asc()
    }
}
