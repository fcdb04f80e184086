//! Salesforce from Rust: typed sObjects and metadata components, generated from
//! what an org says about itself, over SOAP and REST.

#![deny(missing_docs)]
// Without the client, nothing sends the library's own calls.
#![cfg_attr(not(feature = "client"), allow(dead_code, unused_imports))]

pub mod api;
pub mod change;
#[cfg(feature = "client")]
pub mod client;
mod dynamic;
pub mod error;
pub mod field;
#[cfg(feature = "client")]
pub mod guide;
mod hide;
mod http_date;
pub mod metadata;
pub mod object;
mod percent;
#[cfg(feature = "client")]
pub mod push;
pub mod query;
pub mod record;
mod rules;
#[cfg(feature = "client")]
pub mod tooling;
pub mod value;
mod version;
pub mod wire;

pub use change::{Changes, Edit, New, Upsert};
#[cfg(feature = "client")]
pub use client::{
    AuthorizationCode, ClientCredentials, JwtBearer, Login, Org, Polled, Query, RecordError, RefreshToken,
    Retry, SaveResult, Schedule, Session, SigningKey, SoapLogin, Upserted, UsernamePassword, WebServer, Wire,
    poll,
};
pub use dynamic::{DynamicObject, FromValue, Value};
pub use error::{Acted, Error, ErrorKind};
pub use field::{Child, Column, Field, IntoValue, Parent, mask};
pub use object::{
    CanCreate, CanDelete, CanQuery, CanRetrieve, CanSearch, CanUndelete, CanUpdate, CanUpsert, ChildInfo,
    FieldInfo, ObjectInfo, Property, SObject,
};
pub use query::{Condition, DateLiteral, Select, Soql};
pub use record::{
    Api, Children, Enumeration, Extra, ExtraValue, FieldMeta, Kind, List, Meta, Multi, Names, Open, Opt,
    Pick, Picks, Poly, PolyList, Presence, Record, Restricted, Slot, SlotMut, Typed,
};
#[cfg(feature = "client")]
pub use secrecy::{ExposeSecret, SecretString};
pub use value::{Address, Blob, Date, DateTime, Id, Location, Number, Time};
pub use version::Version;
pub use wire::SoapApi;

#[doc(hidden)]
pub use serde as __serde;

/// The README's example compiles.
#[cfg(all(doctest, feature = "client"))]
#[doc = include_str!("../../README.md")]
struct Readme;
