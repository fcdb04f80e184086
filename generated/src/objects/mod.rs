// Made by `cargo xtask generate` from describe 42.0, 48.0, 58.0, 60.0, 65.0 and enterprise 58.0 and reference 58.0. Change the schema, not this file.
::sforce::abi!(2);

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
pub use self::account::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod asset;
pub use self::asset::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod case;
pub use self::case::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod contact;
pub use self::contact::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod event;
pub use self::event::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod group;
pub use self::group::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod lead;
pub use self::lead::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod metadata_package;
pub use self::metadata_package::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod metadata_package_version;
pub use self::metadata_package_version::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod opportunity;
pub use self::opportunity::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod opportunity_contact_role;
pub use self::opportunity_contact_role::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod package_push_error;
pub use self::package_push_error::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod package_push_job;
pub use self::package_push_job::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod package_push_request;
pub use self::package_push_request::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod package_subscriber;
pub use self::package_subscriber::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod task;
pub use self::task::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod user;
pub use self::user::*;

/// The tables of all records of this module, for programs that walk them.
#[rustfmt::skip]
pub static TABLES: &[&::sforce::Meta] = &[
    &Account,
    &Asset,
    &Case,
    &Contact,
    &Event,
    &Group,
    &Lead,
    &MetadataPackage,
    &MetadataPackageVersion,
    &Opportunity,
    &OpportunityContactRole,
    &PackagePushError,
    &PackagePushJob,
    &PackagePushRequest,
    &PackageSubscriber,
    &Task,
    &User,
];
