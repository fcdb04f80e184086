//! The calls of an org: what is made of the calls of [`api`](crate::api) for its users, in chunks, pages and one by one.

mod composite;
mod describe;
mod details;
mod info;
mod object;
mod query;
mod records;
mod recycle;
mod replication;
mod search;
mod together;
mod tree;
mod wsdl;

pub use details::DuplicateResult;
pub use object::ObjectCalls;
pub use query::Query;
pub use records::{Create, Ids, Saving, Stopped, Update, Upserts};
pub use recycle::Merge;
pub use search::{Search, SearchIn};
pub use tree::Tree;
