//! Groupings.

use super::expression::{Named, Path, Subject};
use super::function::Function;
use crate::error::Error;
use crate::field::{Field, Groupable};

/// Something that a query of records of `S` can be grouped by.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is nothing that records of `{S}` can be grouped by",
    note = "a query groups by fields with the Group property, and by parts of a day or an instant"
)]
pub trait Grouping<S> {
    /// It in SOQL.
    #[doc(hidden)]
    fn grouped(self) -> Result<String, Error>;
}

macro_rules! groupable {
    ($([$($generic:tt)*] $type:ty $(: $bound:ident)?;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generic)*> Grouping<S> for $type
        $(where
            $type: $bound,)?
        {
            fn grouped(self) -> Result<String, Error> {
                self.text()
            }
        }
    )*};
}

groupable! {
    [S, T, const P: u8] Field<S, T, P>: Groupable;
    [S, T, const P: u8] Path<S, T, P>: Groupable;
    [S] Named<S>;
    [S, T] Function<S, T>;
}

/// How rows are grouped: by all columns together, or with rows that sum up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rows {
    Plain,
    Rollup,
    Cube,
}
