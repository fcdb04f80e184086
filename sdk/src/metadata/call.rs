//! What the calls of the Metadata API have in common.

use super::tree;
use crate::Version;
use crate::api::{At, Op, SoapAnswer};
use crate::error::{Error, ErrorKind};
use serde_json::Value as Json;

/// Makes sure that a version has a call.
///
/// # Errors
/// If it came with a later one.
pub(super) fn since(op: &Op, at: &At, since: Version) -> Result<(), Error> {
    if at.version >= since {
        return Ok(());
    }
    let (name, version) = (&op.name, at.version);
    Err(Error::new(
        ErrorKind::UnsupportedVersion,
        format!("{name}() came with {since}, and the org is asked at {version}: use Org::at"),
    ))
}

/// The one result of an answer as a tree, null if there is none.
pub(super) fn result(answer: &mut SoapAnswer<'_>) -> Result<Json, Error> {
    let mut result = Json::Null;
    while let Some(tag) = answer.next()? {
        result = tree::of_element(&mut answer.xml, &tag)?;
    }
    Ok(result)
}

/// A call of the Metadata API over SOAP, whatever the org's wire is.
macro_rules! metadata_call {
    ($op:path) => {
        metadata_call! { |_call| &$op }
    };
    (|$call:ident| $op:expr) => {
        fn op(&self) -> &crate::api::Op {
            let $call = self;
            $op
        }

        fn api(&self, _: &crate::api::At) -> crate::wire::SoapApi {
            crate::wire::SoapApi::Metadata
        }

        fn wire(&self) -> Option<crate::api::Wire> {
            Some(crate::api::Wire::Soap)
        }
    };
}

pub(super) use metadata_call;
