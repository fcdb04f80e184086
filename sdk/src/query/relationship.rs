//! What is selected over a relationship.

use super::expression::Item;
use super::statement::Body;
use crate::field::{Child, Parent};

/// A relationship of `Of` to `To`: a [`Parent`] or a [`Child`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a relationship",
    note = "rows are selected `with` a parent or child relationship; a field is a `column`"
)]
pub trait Relationship {
    /// The object that has it.
    type Of;
    /// The object at its other end.
    type To;

    /// Takes what is selected over it into a query.
    #[doc(hidden)]
    fn take_in(self, relations: Relations<'_>);
}

/// A query, and what is selected over a relationship of its object.
#[doc(hidden)]
#[derive(Debug)]
pub struct Relations<'a> {
    pub(super) body: &'a mut Body,
    pub(super) other: Body,
}

impl<S, T> Relationship for Parent<S, T> {
    type Of = S;
    type To = T;

    fn take_in(self, relations: Relations<'_>) {
        let Relations { body, other } = relations;
        if let Some(problem) = &other.problem {
            body.refuse(problem);
        } else if !other.is_list() {
            body.refuse("of a parent columns are selected: conditions and orders belong to the query itself");
        }
        for item in other.items {
            match item {
                Item::Column(name) => body.push(Item::Column(format!("{self:?}.{name}"))),
                Item::Call { .. } => {
                    body.refuse("of a parent columns are selected, no aggregates or functions");
                }
            }
        }
    }
}

impl<S, T> Relationship for Child<S, T> {
    type Of = S;
    type To = T;

    fn take_in(self, relations: Relations<'_>) {
        relations.body.children.push((self.name(), relations.other));
    }
}
