//! The Metadata API: components, and what its calls answer.

mod async_result;
mod component;

pub use async_result::{AsyncRequestState, AsyncResult};
pub use component::{Component, LegacyMetadata, UpdateMetadata};
