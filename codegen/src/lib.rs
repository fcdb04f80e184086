//! Reads what a Salesforce org says of itself, and writes Rust bindings for it.
#![forbid(unsafe_code)]
#![deny(missing_docs)]

pub mod describe;
pub mod diff;
#[cfg(feature = "emit")]
pub mod emit;
pub mod error;
pub mod merge;
pub mod names;
pub mod schema;
pub mod select;
pub mod snapshot;
mod usual;
pub mod wsdl;

pub use error::Error;
