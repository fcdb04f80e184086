//! Orderings.

use super::expression::{Named, Path, Subject};
use super::function::{Aggregate, Function};
use crate::error::Error;
use crate::field::{Field, Sortable};
use std::marker::PhantomData;

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
#[must_use]
pub struct Order<S> {
    pub(super) text: Result<String, String>,
    of: PhantomData<fn() -> S>,
}

impl<S> Order<S> {
    fn new(field: Result<String, Error>, direction: &str) -> Self {
        let text = field.map(|field| format!("{field}{direction}"));
        Self { text: text.map_err(|error| error.message().to_owned()), of: PhantomData }
    }

    /// Says where rows without a value stand; without it they stand first.
    pub fn nulls(mut self, nulls: Nulls) -> Self {
        if let Ok(text) = &mut self.text {
            text.push_str(match nulls {
                Nulls::First => " NULLS FIRST",
                Nulls::Last => " NULLS LAST",
            });
        }
        self
    }
}

macro_rules! sortable {
    ($([$($generic:tt)*] $type:ty $(: $bound:ident)?;)*) => {$(
        impl<$($generic)*> $type {
            /// Ascending.
            pub fn asc(self) -> Order<S>
            where
                Self: Sized $(+ $bound)?,
            {
                Order::new(self.text(), "")
            }

            /// Descending.
            pub fn desc(self) -> Order<S>
            where
                Self: Sized $(+ $bound)?,
            {
                Order::new(self.text(), " DESC")
            }
        }

        impl<$($generic)*> From<$type> for Order<S>
        $(where
            $type: $bound,)?
        {
            fn from(column: $type) -> Self {
                column.asc()
            }
        }
    )*};
}

sortable! {
    [S, T, const P: u8] Field<S, T, P>: Sortable;
    [S, T, const P: u8] Path<S, T, P>: Sortable;
    [S] Named<S>;
    [S, T] Function<S, T>;
    [S, T] Aggregate<S, T>;
}
