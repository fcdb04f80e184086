//! Reads what a Salesforce org says of itself, and writes Rust bindings for it.
//!
//! Three steps, each a plain function of the one before:
//!
//! 1. **Read.** [`Inputs`] reads the files and folders that it is given: WSDLs of every API ([`wsdl`]),
//!    sObject describes ([`describe`]), snapshots ([`snapshot`]). All of them become one [`schema::Schema`];
//!    two that contradict each other are an error that names both.
//! 2. **Choose.** [`Schema::select`](schema::Schema::select) takes the named objects and types with what
//!    they stand on.
//! 3. **Write.** [`Generator`] writes Rust: one file for a build script's `include!`, or a module tree to be
//!    committed. [`snapshot::write`] writes the facts themselves, one a line, and [`diff::compare`] says what
//!    another version has taken away, changed and added.
//!
//! ```
//! use sforce_codegen::select::Selection;
//! use sforce_codegen::{Generator, describe};
//!
//! // What GET /services/data/v58.0/sobjects/Room__c/describe answers, cut short.
//! let answer = br#"{"name": "Room__c", "keyPrefix": "a01", "createable": true, "queryable": true,
//!     "urls": {"sobject": "/services/data/v58.0/sobjects/Room__c"},
//!     "fields": [{"name": "Seats__c", "type": "int", "createable": true, "updateable": false,
//!         "filterable": true, "sortable": true, "groupable": true, "nillable": true}]}"#;
//! let schema = describe::read("Room__c.json", answer)?;
//! let chosen = Selection { objects: Some(vec!["Room__c".into()]), ..Selection::default() };
//! let text = Generator::new(schema.select(&chosen)?).file()?;
//! assert!(text.contains("pub struct Room"));
//! # Ok::<(), sforce_codegen::Error>(())
//! ```
//!
//! A build script needs no more than [`Inputs`] shows. What is generated stands on the crate `sforce` alone,
//! without its feature `client`. Without this crate's own feature `emit` there are schemas, snapshots and
//! differences only, and no `syn` to be compiled.
//!
//! Every [`Error`] says in which file, at which line or JSON path, of which type and field, and what to do.
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
