// Made by `cargo xtask generate` from describe 58.0 and reference 58.0. Change the schema, not this file.
::sforce::abi!(1);

#[allow(unused_imports)]
use ::sforce::mask::*;

#[allow(dead_code)]
static API: ::sforce::Api = ::sforce::Api {
    namespace: "",
    version: None,
};

#[rustfmt::skip]
#[allow(nonstandard_style)]
mod account;
pub use account::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod metadata_package;
pub use metadata_package::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod metadata_package_version;
pub use metadata_package_version::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod package_push_error;
pub use package_push_error::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod package_push_job;
pub use package_push_job::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod package_push_request;
pub use package_push_request::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod package_subscriber;
pub use package_subscriber::*;
