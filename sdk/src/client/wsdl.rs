//! The org's WSDLs.

use super::answer::{self, Granted};
use super::org::Org;
use super::send::RestCall;
use super::transport::Method;
use crate::error::Error;

/// A WSDL that an org gives out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Wsdl {
    /// The Metadata API.
    Metadata,
    /// sObjects of any org.
    Partner,
    /// This org's sObjects.
    Enterprise,
    /// The Tooling API.
    Tooling,
}

impl Wsdl {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Metadata, Self::Partner, Self::Enterprise, Self::Tooling];

    /// Its name in lower case.
    pub fn name(self) -> &'static str {
        match self {
            Self::Metadata => "metadata",
            Self::Partner => "partner",
            Self::Enterprise => "enterprise",
            Self::Tooling => "tooling",
        }
    }

    fn path(self) -> &'static str {
        match self {
            Self::Metadata => "/services/wsdl/metadata",
            Self::Tooling => "/services/wsdl/tooling",
            Self::Partner => "/soap/wsdl.jsp",
            Self::Enterprise => "/soap/wsdl.jsp?type=*",
        }
    }
}

impl Org {
    /// The bytes of a WSDL, of the org's own version.
    ///
    /// The pages that give them out are those of the org's setup: the session must be one that may
    /// open them.
    ///
    /// # Errors
    /// Why it was not given; `Protocol` if a page came in its place, which asks to sign in most likely.
    pub async fn wsdl(&self, wsdl: Wsdl) -> Result<Vec<u8>, Error> {
        // These pages know a session by its cookie, not by a header.
        let call =
            RestCall { by_cookie: true, ..RestCall::new("wsdl", Method::Get, wsdl.path(), Granted::OK) };
        let response = self.rest(call).await?;
        let text = answer::json(&response)?;
        let head: String = text.chars().take(2_000).collect();
        if !head.contains("definitions") {
            return Err(Error::protocol(format!(
                "what came for the {} WSDL is none: may the session open the org's setup pages?",
                wsdl.name()
            )));
        }
        Ok(response.response.body)
    }
}
