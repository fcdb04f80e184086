//! What the org says about itself, its user and its limits; and leaving it.

use crate::api::{
    Expected, Fetch, Limit, Limits, Logout, Method, ServerTimestamp, UserInfo, WhoAmI, Wire, encode,
};
use crate::client::Org;
use crate::client::transport::{HttpRequest, answer};
use crate::error::{Error, ErrorKind};
use crate::value::{Blob, DateTime};
use std::borrow::Cow;
use std::collections::BTreeMap;

impl Org {
    /// The service's clock. Over SOAP only.
    ///
    /// # Errors
    /// Why the service did not tell.
    pub async fn server_timestamp(&self) -> Result<DateTime, Error> {
        self.make(ServerTimestamp).await
    }

    /// Who is signed in. REST asks OAuth's `userinfo`, which a session made by SOAP
    /// `login()` may not see.
    ///
    /// # Errors
    /// Why the service did not tell.
    pub async fn user_info(&self) -> Result<UserInfo, Error> {
        self.make(WhoAmI).await
    }

    /// The org's limits by name, `DailyApiRequests` for example. Over REST only; what
    /// answers tell of API requests, [`Org::usage`] has on both wires.
    ///
    /// # Errors
    /// Why the service did not tell.
    pub async fn limits(&self) -> Result<BTreeMap<String, Limit>, Error> {
        let limits = self.make(Limits).await;
        limits.map_err(|error| match error.kind() {
            ErrorKind::NotOnThisWire => error.and("Org::usage has the API requests on both wires"),
            _ => error,
        })
    }

    /// The bytes of a blob: SOAP has sent them, REST says where they are and they are
    /// fetched from there, over REST. No more than
    /// [`HttpOptions::largest_response`](crate::client::HttpOptions::largest_response).
    ///
    /// # Errors
    /// If the blob's address is not in this org, and why it was not fetched.
    ///
    /// # Cancel safety
    /// It only reads: dropped, it can be made again.
    pub async fn fetch<'b>(&self, blob: &'b Blob) -> Result<Cow<'b, [u8]>, Error> {
        match blob {
            Blob::Bytes(bytes) => Ok(Cow::Borrowed(bytes)),
            Blob::Url(url) if !url.starts_with("/services/") => {
                Err(Error::input("the blob's address is not one below /services/, where the session may go"))
            }
            Blob::Url(url) => self.make(Fetch(url)).await.map(Cow::Owned),
        }
    }

    /// Ends the session: SOAP's `logout`, OAuth's revocation over REST.
    ///
    /// The service shares the sessions of a user: SOAP's logout ends them for every
    /// program that has the same one. A clone of this org that can sign in again does
    /// so at its next call.
    ///
    /// # Errors
    /// Why the session was not ended.
    ///
    /// # Cancel safety
    /// Dropped before its answer, the session may live on. The `Org` is gone either way, its clones are not.
    pub async fn logout(self) -> Result<(), Error> {
        match self.view.wire {
            Wire::Soap => self.make(Logout).await,
            Wire::Rest => {
                let session = self.session();
                let url = format!("{}/services/oauth2/revoke", session.instance());
                let form = format!("token={}", encode(session.token()));
                let request =
                    HttpRequest::new(Method::Post, url).body("application/x-www-form-urlencoded", form);
                let answered = self
                    .shared
                    .transport
                    .send(request)
                    .await
                    .and_then(|it| answer::nothing_said(&answer::rest(it, Expected::Only(&[200]))?));
                answered.map(drop).map_err(|error| error.without(session.token()))
            }
        }
    }
}

#[cfg(test)]
mod tests;
