//! A call of the Metadata API that is made at the org's version and answered with one result.

use super::tree;
use crate::Version;
use crate::client::{Effect, Org, SoapCall};
use crate::error::{Error, ErrorKind};
use crate::wire::soap::Headers;
use crate::wire::{SoapApi, Writer};
use serde_json::Value as Json;

pub(super) struct Call<'a> {
    name: &'static str,
    effect: Effect,
    since: Version,
    write: &'a (dyn Fn(&mut Writer) + Sync),
}

impl<'a> Call<'a> {
    pub(super) fn new(name: &'static str, effect: Effect, write: &'a (dyn Fn(&mut Writer) + Sync)) -> Self {
        Self { name, effect, since: Version::new(0), write }
    }

    /// Of this version and later.
    pub(super) fn since(self, since: Version) -> Self {
        Self { since, ..self }
    }

    /// Makes the call; its result as a tree, null if there is none.
    pub(super) async fn result(self, org: &Org) -> Result<Json, Error> {
        let version = org.version();
        if version < self.since {
            return Err(Error::new(
                ErrorKind::UnsupportedVersion,
                format!(
                    "{}() came with {}, and the org is asked at {version}: use Org::at",
                    self.name, self.since
                ),
            ));
        }
        let call = SoapCall {
            api: SoapApi::Metadata,
            version,
            name: self.name,
            headers: Headers::default(),
            effect: self.effect,
            write: self.write,
        };
        let mut result = Json::Null;
        org.soap(call, &mut |xml, tag| {
            result = tree::of_element(xml, tag)?;
            Ok(())
        })
        .await?;
        Ok(result)
    }
}
