//! Reads what a Salesforce org says of itself, and writes Rust bindings for it.
#![forbid(unsafe_code)]
#![deny(missing_docs)]

pub mod describe;
pub mod diff;
#[cfg(feature = "emit")]
pub mod emit;
pub mod error;
pub mod files;
pub mod inputs;
pub mod merge;
pub mod names;
pub mod schema;
pub mod select;
pub mod snapshot;
pub mod sobjects;
mod usual;
pub mod wsdl;

#[cfg(feature = "emit")]
pub use emit::Generator;
pub use error::Error;
pub use inputs::Inputs;
