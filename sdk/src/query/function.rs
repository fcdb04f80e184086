//! Aggregates, and functions of fields.

use super::expression::{Call, Item, Path, Selectable};
use crate::field::{Aggregatable, Field, Groupable};
use crate::value::{Date, DateTime, Number};
use std::fmt;
use std::marker::PhantomData;

/// An aggregate of a field, such as [`Field::sum`]: `T` is what a row holds of it.
pub struct Aggregate<S, T> {
    pub(super) text: String,
    alias: Option<String>,
    of: PhantomData<fn() -> (S, T)>,
}

impl<S, T> Aggregate<S, T> {
    fn new(function: &str, of: &str) -> Self {
        Self { text: format!("{function}({of})"), alias: None, of: PhantomData }
    }

    /// Names the column; without it rows call it `expr0`, `expr1` ….
    #[must_use]
    pub fn alias(mut self, name: impl Into<String>) -> Self {
        self.alias = Some(name.into());
        self
    }
}

impl<S, T> Clone for Aggregate<S, T> {
    fn clone(&self) -> Self {
        Self { text: self.text.clone(), alias: self.alias.clone(), of: PhantomData }
    }
}

impl<S, T> fmt::Debug for Aggregate<S, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<S, T> Selectable for Aggregate<S, T> {
    type Of = S;
    type Value = T;

    fn item(self) -> Item {
        Item::Call { text: self.text, alias: self.alias, call: Call::Aggregate }
    }
}

/// A function of a field: a part of a day or an instant, a label, a formatted value.
pub struct Function<S, T> {
    pub(super) text: String,
    alias: Option<String>,
    call: Call,
    of: PhantomData<fn() -> (S, T)>,
}

impl<S, T> Function<S, T> {
    fn of_date(name: &str, of: &str) -> Self {
        Self { text: format!("{name}({of})"), alias: None, call: Call::OfDate, of: PhantomData }
    }

    fn named(name: &str, of: &str) -> Self {
        let call = Call::Named(of.to_owned());
        Self { text: format!("{name}({of})"), alias: None, call, of: PhantomData }
    }

    /// Names the column.
    #[must_use]
    pub fn alias(mut self, name: impl Into<String>) -> Self {
        self.alias = Some(name.into());
        self
    }
}

impl<S, T> Clone for Function<S, T> {
    fn clone(&self) -> Self {
        Self { text: self.text.clone(), alias: self.alias.clone(), call: self.call.clone(), of: PhantomData }
    }
}

impl<S, T> fmt::Debug for Function<S, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<S, T> Selectable for Function<S, T> {
    type Of = S;
    type Value = T;

    fn item(self) -> Item {
        Item::Call { text: self.text, alias: self.alias, call: self.call }
    }
}

/// Fields that hold a number: what is summed.
#[diagnostic::on_unimplemented(message = "only numbers are summed, not a field of type `{Self}`")]
pub trait Numeric {}
impl Numeric for Number {}
impl Numeric for i32 {}
impl Numeric for i64 {}

/// Fields that hold a day or an instant.
#[diagnostic::on_unimplemented(message = "a field of type `{Self}` is neither a day nor an instant")]
pub trait Dated {}
impl Dated for Date {}
impl Dated for DateTime {}

/// Writes functions of a field, for fields and for paths to parents' fields.
macro_rules! functions {
    ($($type:ident),*) => {$(
        /// Aggregates. All but [`count`](Self::count) of an id leave out rows without a value.
        impl<S, T, const P: u8> $type<S, T, P> {
            /// How many rows have a value.
            pub fn count(self) -> Aggregate<S, i64>
            where
                Self: Aggregatable,
            {
                Aggregate::new("COUNT", &self.plain())
            }

            /// How many different values there are.
            pub fn count_distinct(self) -> Aggregate<S, i64>
            where
                Self: Aggregatable,
            {
                Aggregate::new("COUNT_DISTINCT", &self.plain())
            }

            /// The smallest value.
            pub fn min(self) -> Aggregate<S, T>
            where
                Self: Aggregatable,
            {
                Aggregate::new("MIN", &self.plain())
            }

            /// The largest value.
            pub fn max(self) -> Aggregate<S, T>
            where
                Self: Aggregatable,
            {
                Aggregate::new("MAX", &self.plain())
            }

            /// The sum of the values.
            pub fn sum(self) -> Aggregate<S, Number>
            where
                Self: Aggregatable,
                T: Numeric,
            {
                Aggregate::new("SUM", &self.plain())
            }

            /// The mean of the values.
            pub fn avg(self) -> Aggregate<S, Number>
            where
                Self: Aggregatable,
                T: Numeric,
            {
                Aggregate::new("AVG", &self.plain())
            }

            /// In a query that groups by ROLLUP or CUBE: 1 in rows that sum this field up, else 0.
            pub fn grouping(self) -> Aggregate<S, i32>
            where
                Self: Groupable,
            {
                Aggregate::new("GROUPING", &self.plain())
            }

            /// The label of a picklist's value, in the user's language.
            pub fn to_label(self) -> Function<S, String> {
                Function::named("toLabel", &self.plain())
            }

            /// A number, a day or an instant as the user's locale writes it.
            pub fn format(self) -> Function<S, String> {
                Function::named("FORMAT", &self.plain())
            }
        }

        impl<S, const P: u8> $type<S, Number, P> {
            /// An amount in the user's currency, in orgs with several.
            pub fn convert_currency(self) -> Function<S, Number> {
                Function::named("convertCurrency", &self.plain())
            }
        }

        /// Parts of a day or an instant, in UTC. What is selected of them is to be grouped by, too.
        impl<S, T: Dated, const P: u8> $type<S, T, P> {
            functions! { @part
                /// The year.
                calendar_year = "CALENDAR_YEAR";
                /// The month, 1 to 12.
                calendar_month = "CALENDAR_MONTH";
                /// The quarter, 1 to 4.
                calendar_quarter = "CALENDAR_QUARTER";
                /// The fiscal year.
                fiscal_year = "FISCAL_YEAR";
                /// The fiscal month, 1 to 12.
                fiscal_month = "FISCAL_MONTH";
                /// The fiscal quarter, 1 to 4.
                fiscal_quarter = "FISCAL_QUARTER";
                /// The day of the month, from 1.
                day_in_month = "DAY_IN_MONTH";
                /// The day of the week, 1 for Sunday.
                day_in_week = "DAY_IN_WEEK";
                /// The day of the year, from 1.
                day_in_year = "DAY_IN_YEAR";
                /// The week of the month, from 1.
                week_in_month = "WEEK_IN_MONTH";
                /// The week of the year, from 1.
                week_in_year = "WEEK_IN_YEAR";
            }
        }

        /// Parts of an instant, in UTC.
        impl<S, const P: u8> $type<S, DateTime, P> {
            /// The day.
            pub fn day_only(self) -> Function<S, Date> {
                Function::of_date("DAY_ONLY", &self.plain())
            }

            functions! { @part
                /// The hour, 0 to 23.
                hour_in_day = "HOUR_IN_DAY";
            }

            /// The instant in the user's time zone, for its parts.
            pub fn local(self) -> Local<S> {
                Local { text: format!("convertTimezone({})", self.plain()), of: PhantomData }
            }
        }
    )*};
    (@part $($(#[$doc:meta])* $method:ident = $function:literal;)*) => {$(
        $(#[$doc])*
        pub fn $method(self) -> Function<S, i32> {
            Function::of_date($function, &self.plain())
        }
    )*};
}

functions!(Field, Path);

/// An instant in the user's time zone: made by [`Field::local`], for its parts.
#[derive(Clone, Debug)]
pub struct Local<S> {
    text: String,
    of: PhantomData<fn() -> S>,
}

impl<S> Local<S> {
    fn plain(&self) -> String {
        self.text.clone()
    }

    /// The day.
    pub fn day_only(self) -> Function<S, Date> {
        Function::of_date("DAY_ONLY", &self.plain())
    }

    functions! { @part
        /// The hour, 0 to 23.
        hour_in_day = "HOUR_IN_DAY";
        /// The day of the month, from 1.
        day_in_month = "DAY_IN_MONTH";
        /// The day of the week, 1 for Sunday.
        day_in_week = "DAY_IN_WEEK";
        /// The month, 1 to 12.
        calendar_month = "CALENDAR_MONTH";
        /// The year.
        calendar_year = "CALENDAR_YEAR";
    }
}
