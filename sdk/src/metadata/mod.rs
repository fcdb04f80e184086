//! The Metadata API: components, and what its calls answer.

mod async_result;
#[cfg(feature = "client")]
mod call;
mod component;
#[cfg(feature = "client")]
mod deploy;
#[cfg(feature = "client")]
mod describe;
#[cfg(feature = "client")]
mod file_properties;
#[cfg(feature = "client")]
mod layout;
#[cfg(feature = "client")]
mod legacy;
#[cfg(feature = "client")]
mod manifest;
#[cfg(feature = "client")]
mod package;
#[cfg(feature = "client")]
mod retrieve;
#[cfg(feature = "client")]
mod sync;
#[cfg(feature = "client")]
mod tree;

pub use async_result::{AsyncRequestState, AsyncResult};
pub use component::{Component, LegacyMetadata, UpdateMetadata};
#[cfg(feature = "client")]
pub use deploy::{
    CodeCoverageResult, CodeCoverageWarning, CodeLocation, DeployDetails, DeployMessage, DeployOptions,
    DeployResult, DeployStatus, Deployment, FlowCoverageResult, FlowCoverageWarning, ProblemType,
    RunTestFailure, RunTestSuccess, RunTestsResult, TestLevel,
};
#[cfg(feature = "client")]
pub use describe::{
    DescribeMetadataObject, DescribeMetadataResult, ValueTypeDescribe, ValueTypeEntry, ValueTypeField,
};
#[cfg(feature = "client")]
pub use file_properties::FileProperties;
#[cfg(feature = "client")]
pub use legacy::{LegacyApi, LegacyJob};
#[cfg(feature = "client")]
pub use manifest::Manifest;
#[cfg(feature = "client")]
pub use package::{Package, PackageFile};
#[cfg(feature = "client")]
pub use retrieve::{Retrieval, RetrieveMessage, RetrieveRequest, RetrieveResult, RetrieveStatus};
#[cfg(feature = "client")]
pub use sync::{ComponentResult, ListQuery, MetadataApi};
