//! What a metadata component is to this library.

use crate::Typed;

/// A metadata component with bindings: a type that extends `Metadata`.
///
/// Implemented by [`component!`](crate::component!) in generated code.
pub trait Component: Typed {
    /// Its full name: `Room__c`, `Room__c.Seats__c`.
    fn full_name(&self) -> Option<&str>;
}

/// A component of an API version that has the asynchronous `create`, `update`
/// and `delete` (up to 30.0).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not of an API version with the legacy calls create(), update() and delete()",
    label = "a legacy call takes types of version 30.0 or below",
    note = "use `Org::metadata()` with this type, its `update` and `rename`, or a type of `v30::metadata`"
)]
pub trait LegacyMetadata: Component {}

/// One change for the legacy `update()`: the component's name before, and its whole new specification.
///
/// A full name that differs renames the component.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateMetadata<T> {
    /// The API name before the update.
    pub current_name: String,
    /// The whole new specification; what it leaves out is removed.
    pub metadata: T,
}

impl<T: LegacyMetadata> UpdateMetadata<T> {
    /// A change to the component that is now called `current_name`.
    pub fn new(current_name: impl Into<String>, metadata: T) -> Self {
        Self { current_name: current_name.into(), metadata }
    }
}
