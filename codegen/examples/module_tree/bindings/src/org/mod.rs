// Made by `cargo run -p example-module-tree-generate` from metadata 58.0. Change the schema, not this file.
::sforce::abi!(2);

#[allow(dead_code)]
static API: ::sforce::Api = ::sforce::Api {
    namespace: "http://soap.sforce.com/2006/04/metadata",
    version: Some(::sforce::Version::new(58)),
};

#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_m;
pub use self::types_m::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_w;
pub use self::types_w::*;

/// The tables of all records of this module, for programs that walk them.
#[rustfmt::skip]
pub static TABLES: &[&::sforce::Meta] = &[
    &Metadata,
    &Widget,
];
