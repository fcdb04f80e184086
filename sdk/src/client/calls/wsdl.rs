//! The org's WSDLs.

use crate::api::Wsdl;
use crate::client::Org;
use crate::error::Error;

impl Org {
    /// The bytes of a WSDL, of the org's own version.
    ///
    /// The pages that give them out are those of the org's setup: the session must be one that may
    /// open them.
    ///
    /// # Errors
    /// Why it was not given; `Protocol` if a page came in its place, which asks to sign in most likely.
    pub async fn wsdl(&self, wsdl: Wsdl) -> Result<Vec<u8>, Error> {
        self.make(wsdl).await
    }
}
