//! The Metadata API: components, and what its calls answer.

mod async_result;
mod component;
#[cfg(feature = "client")]
mod legacy;
#[cfg(feature = "client")]
mod sync;

pub use async_result::{AsyncRequestState, AsyncResult};
pub use component::{Component, LegacyMetadata, UpdateMetadata};
#[cfg(feature = "client")]
pub use legacy::{Job, Legacy};
#[cfg(feature = "client")]
pub use sync::{ComponentResult, FileProperties, ListQuery, Metadata};
