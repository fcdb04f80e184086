//! Writes Rust bindings for what a Salesforce org says of itself.
//!
//! The crate `sforce-schema`, here as [`schema`], reads and chooses: [`Inputs`] reads WSDLs, describes and
//! snapshots into one [`schema::Schema`], of which [`schema::Schema::select`] takes a part. [`Generator`] writes
//! Rust: one file for a build script's `include!`, or a module tree to be committed.
//!
//! ```
//! use sforce_codegen::Generator;
//! use sforce_codegen::schema::{describe, select::Selection};
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
//! A build script needs no more than [`Inputs`] and [`Generator::write_file`]. What is generated stands on the crate `sforce` alone,
//! without its feature `client`.
#![forbid(unsafe_code)]
#![deny(missing_docs)]

pub mod emit;

pub use emit::Generator;
pub use sforce_schema as schema;
pub use sforce_schema::{Error, Inputs};
