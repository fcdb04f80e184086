//! Reads what a Salesforce org says of itself, and writes Rust bindings for it.
#![forbid(unsafe_code)]
#![deny(missing_docs)]

pub mod describe;
pub mod error;
pub mod merge;
pub mod schema;
pub mod snapshot;
mod usual;
pub mod wsdl;

pub use error::Error;
