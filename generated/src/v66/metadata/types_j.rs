// Made by `cargo xtask generate` from metadata 66.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

::sforce::enumeration! {
    /// `JWTSessionTimeoutType`.
    pub enum JWTSessionTimeoutType {
        UserSession = "UserSession",
        Custom = "Custom",
    }
}
