//! What the org says about itself, its user and its limits; and leaving it.

use super::answer::{self, Granted};
use super::org::{Org, Wire};
use super::retry::Effect;
use super::send::RestCall;
use super::transport::{HttpRequest, Method, encode};
use crate::error::{Error, ErrorKind};
use crate::value::{Blob, DateTime, Id};
use crate::wire::{Writer, Xml};
use serde::Deserialize;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The user that the session belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UserInfo {
    /// The user's id.
    pub user_id: Id,
    /// The org's id.
    pub organization_id: Id,
    /// The name to sign in with.
    pub user_name: String,
    /// The person's name.
    pub full_name: String,
    /// The person's address.
    pub email: String,
    /// The language of labels, `en_US`.
    pub language: String,
    /// How dates and numbers are written, `de_DE`.
    pub locale: String,
    /// The time zone, `Europe/Berlin`.
    pub time_zone: String,
    /// The kind of user, `Standard` over SOAP and `STANDARD` over REST.
    pub user_type: String,
    /// All that came, by the service's own names: the two wires tell different things.
    pub all: BTreeMap<String, String>,
}

/// A limit of the org: how much there is, and how much is left.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Limit {
    /// How much there is.
    pub max: i64,
    /// How much is left.
    pub remaining: i64,
    /// The same for single connected apps, where the org limits them.
    #[serde(flatten)]
    pub apps: BTreeMap<String, Limit>,
}

impl Org {
    /// The service's clock. Over SOAP only.
    ///
    /// # Errors
    /// Why the service did not tell.
    pub async fn server_timestamp(&self) -> Result<DateTime, Error> {
        self.only_over_soap("getServerTimestamp")?;
        let said = self.told("getServerTimestamp", Effect::Read).await?;
        let text = said.get("timestamp").map_or("", String::as_str);
        text.trim().parse().map_err(|_| Error::decode("a date and time", text).within("timestamp"))
    }

    /// Who is signed in. REST asks OAuth's `userinfo`, which a session made by SOAP
    /// `login()` may not see.
    ///
    /// # Errors
    /// Why the service did not tell.
    pub async fn user_info(&self) -> Result<UserInfo, Error> {
        let (all, names) = match self.view.wire {
            Wire::Soap => {
                let all = self.told("getUserInfo", Effect::Read).await?;
                let names = ["userName", "userFullName", "userEmail", "userLanguage", "userLocale"];
                (all, [&names[..], &["userTimeZone", "userType", "userId", "organizationId"]].concat())
            }
            Wire::Rest => {
                let call =
                    RestCall::new("getUserInfo", Method::Get, "/services/oauth2/userinfo", Granted::OK);
                let response = self.rest(call).await?;
                let all: BTreeMap<String, serde_json::Value> = answer::parse(&response)?;
                let names = ["preferred_username", "name", "email", "language", "locale"];
                let text = |(name, value): (String, serde_json::Value)| {
                    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                    (!value.is_null()).then_some((name, text))
                };
                let all = all.into_iter().filter_map(text).collect();
                (all, [&names[..], &["zoneinfo", "user_type", "user_id", "organization_id"]].concat())
            }
        };
        let get = |at: usize| all.get(names[at]).cloned().unwrap_or_default();
        let id = |at: usize| {
            Id::lenient(&get(at)).map_err(|error| Error::decode(error.expected(), &get(at)).within(names[at]))
        };
        Ok(UserInfo {
            user_id: id(7)?,
            organization_id: id(8)?,
            user_name: get(0),
            full_name: get(1),
            email: get(2),
            language: get(3),
            locale: get(4),
            time_zone: get(5),
            user_type: get(6),
            all,
        })
    }

    /// The texts of a call's answer, by their names.
    async fn told(&self, call: &'static str, effect: Effect) -> Result<BTreeMap<String, String>, Error> {
        let mut told = BTreeMap::new();
        let write = |_: &mut Writer| {};
        let call = self.soap_call(self.api(false), call, effect, &write);
        self.soap(call, &mut |xml, result| {
            if !Xml::is_open(result) {
                return Ok(());
            }
            while let Some(child) = xml.child()? {
                if xml.is_nil(&child) {
                    xml.skip(&child)?;
                } else {
                    told.insert(child.name().to_owned(), xml.text(&child)?.into_owned());
                }
            }
            Ok(())
        })
        .await?;
        Ok(told)
    }

    /// The org's limits by name, `DailyApiRequests` for example. Over REST only; what
    /// answers tell of API requests, [`Org::usage`] has on both wires.
    ///
    /// # Errors
    /// Why the service did not tell.
    pub async fn limits(&self) -> Result<BTreeMap<String, Limit>, Error> {
        if self.view.wire == Wire::Soap {
            return Err(Error::new(
                ErrorKind::NotOnThisWire,
                "SOAP has no limits: use org.over(Wire::Rest), or Org::usage for the API requests",
            ));
        }
        let path = format!("/services/data/v{}/limits", self.view.version);
        let response = self.rest(RestCall::new("limits", Method::Get, &path, Granted::OK)).await?;
        answer::parse(&response)
    }

    /// The bytes of a blob: SOAP has sent them, REST says where they are and they are
    /// fetched from there, over REST. No more than
    /// [`HttpOptions::largest_response`](super::HttpOptions::largest_response).
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
            Blob::Url(url) => {
                let call = RestCall {
                    accept: "*/*",
                    ..RestCall::new("fetch", Method::Get, url, Granted::By(&[200, 204]))
                };
                Ok(Cow::Owned(self.rest(call).await?.response.body))
            }
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
            Wire::Soap => self.told("logout", Effect::Write).await.map(drop),
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
                    .and_then(|it| answer::nothing_said(&answer::rest(it, Granted::OK)?));
                answered.map(drop).map_err(|error| error.without(session.token()))
            }
        }
    }
}

#[cfg(test)]
mod tests;
