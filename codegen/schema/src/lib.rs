//! What a Salesforce org says of itself, as one model.
//!
//! [`Inputs`] reads the files and folders that it is given: WSDLs of every API ([`wsdl`]), sObject describes
//! ([`describe`]), snapshots ([`snapshot`]). All of them become one [`Schema`]; two that contradict each other
//! are an error that names both. [`Schema::select`] takes the named objects and types with what they stand on,
//! [`snapshot::write`] writes the facts, one a line, [`wsdl::write`] a WSDL again, and [`diff::compare`] says
//! what another version has taken away, changed and added.
//!
//! ```
//! use sforce_schema::{describe, select::Selection, snapshot};
//!
//! // What GET /services/data/v58.0/sobjects/Room__c/describe answers, cut short.
//! let answer = br#"{"name": "Room__c", "keyPrefix": "a01", "createable": true, "queryable": true,
//!     "urls": {"sobject": "/services/data/v58.0/sobjects/Room__c"},
//!     "fields": [{"name": "Seats__c", "type": "int", "createable": true, "updateable": false,
//!         "filterable": true, "sortable": true, "groupable": true, "nillable": true}]}"#;
//! let schema = describe::read("Room__c.json", answer)?;
//! let chosen = Selection { objects: Some(vec!["Room__c".into()]), ..Selection::default() };
//! assert!(snapshot::write(&schema.select(&chosen)?).contains("field Seats__c int"));
//! # Ok::<(), sforce_schema::Error>(())
//! ```
//!
//! Nothing here knows Rust names or how bindings look: the crate `sforce-codegen` does.
//!
//! Every [`Error`] says in which file, at which line or JSON path, of which type and field, and what to do.
#![forbid(unsafe_code)]
#![deny(missing_docs)]

pub mod describe;
pub mod diff;
pub mod error;
pub mod files;
pub mod inputs;
mod merge;
mod model;
pub mod name;
pub mod select;
pub mod snapshot;
pub mod sobjects;
mod usual;
pub mod wsdl;

pub use error::Error;
pub use inputs::Inputs;
pub use model::*;
