// Made by `cargo xtask generate` from reference 65.0 and tooling 65.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

::sforce::enumeration! {
    /// `Operation`.
    pub enum Operation {
        RetrieveTokens = "RetrieveTokens",
        ErrorOnNewerVersion = "ErrorOnNewerVersion",
        SkipOnSameVersion = "SkipOnSameVersion",
    }
}
