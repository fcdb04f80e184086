// Made by `cargo xtask generate`. Change the schemas, not this file.

//! Salesforce bindings, generated from the schemas in `schema/`.
//!
//! Each module is behind a feature of its own; features only add.

#![forbid(unsafe_code)]
#![allow(clippy::all, clippy::pedantic, non_camel_case_types)]

/// The sObjects.
#[cfg(feature = "objects")]
#[rustfmt::skip]
pub mod objects;
/// API version 30.
#[cfg(feature = "v30-metadata")]
pub mod v30 {
    /// The metadata types of API version 30.0.
    #[cfg(feature = "v30-metadata")]
    #[rustfmt::skip]
    pub mod metadata;
}
/// API version 65.
#[cfg(feature = "v65-tooling")]
pub mod v65 {
    /// The tooling types of API version 65.0.
    #[cfg(feature = "v65-tooling")]
    #[rustfmt::skip]
    pub mod tooling;
}
/// API version 66.
#[cfg(feature = "v66-metadata")]
pub mod v66 {
    /// The metadata types of API version 66.0.
    #[cfg(feature = "v66-metadata")]
    #[rustfmt::skip]
    pub mod metadata;
}
