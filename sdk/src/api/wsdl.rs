//! The org's WSDLs.

use super::{At, Call, Op, Request, Response, Wire, ops};
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

impl Call for Wsdl {
    type Answer = Vec<u8>;

    fn op(&self) -> &Op {
        &ops::WSDL
    }

    fn wire(&self) -> Option<Wire> {
        Some(Wire::Rest)
    }

    fn rest(&self, _: &At) -> Result<Request, Error> {
        // These pages know a session by its cookie, not by a header.
        Ok(Request::get(self.path()).by_cookie().expect(&[200]))
    }

    fn read_rest(&mut self, response: Response) -> Result<Vec<u8>, Error> {
        let head: String = response.text()?.chars().take(2_000).collect();
        if !head.contains("definitions") {
            return Err(Error::protocol(format!(
                "what came for the {} WSDL is none: may the session open the org's setup pages?",
                self.name()
            )));
        }
        Ok(response.into_bytes())
    }
}
