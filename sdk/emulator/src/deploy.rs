//! Deployments: one at a time, by the clock, over SOAP and REST alike
//! (metadata-legacy-async, section 4; metadata-rest-deploy).

pub(crate) mod apply;
pub(crate) mod archive;
mod bundles;
pub(crate) mod files;
pub(crate) mod manifest;
pub(crate) mod options;
pub(crate) mod result;
pub(crate) mod retrieve;
pub(crate) mod run;
pub(crate) mod state;
pub(crate) mod unit_tests;
