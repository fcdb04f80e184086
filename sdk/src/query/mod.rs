//! Typed queries: what a field may be used for is decided by its properties.

mod literal;
mod select;

pub use literal::literal;
pub use select::{Condition, Direction, Nulls, Order, Select};
