//! What a crate has to say in its Cargo.toml to use bindings.

use crate::project;
use std::fs;

/// The line of the dependency on the library.
pub(crate) fn dependency() -> String {
    let sdk = project::root().join("sdk");
    let sdk = fs::canonicalize(&sdk).unwrap_or(sdk);
    format!("sforce = {{ path = {:?}, default-features = false }}", sdk.display().to_string())
}

/// What the crate of these features has in its Cargo.toml, and nothing of it anywhere else.
pub(crate) fn manifest(features: &[String]) -> String {
    let mut said = String::from(
        "\nTo use it, in the Cargo.toml of the crate whose src it is (`default-features = false` leaves out the \
         client):\n\n  [features]\n",
    );
    for feature in features {
        said.push_str(&format!("  {feature} = []\n"));
    }
    said.push_str(&format!("  default = {features:?}\n\n  [dependencies]\n  {}\n", dependency()));
    said
}
