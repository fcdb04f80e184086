//! What the org says about itself, its user and its limits; blobs; the end of a session.

use super::results::child_of;
use super::{At, Call, Op, Request, Response, SoapAnswer, SoapBody, ops};
use crate::error::Error;
use crate::value::{DateTime, Id};
use serde::Deserialize;
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

/// The service's clock, over SOAP.
pub(crate) struct ServerTimestamp;

impl Call for ServerTimestamp {
    type Answer = DateTime;

    fn op(&self) -> &Op {
        &ops::SERVER_TIMESTAMP
    }

    fn soap(&self, _: &At, _: &mut SoapBody<'_>) -> Result<(), Error> {
        Ok(())
    }

    fn read_soap(&mut self, answer: &mut SoapAnswer<'_>) -> Result<DateTime, Error> {
        let texts = texts(answer)?;
        let text = texts.get("timestamp").map_or("", String::as_str);
        text.trim().parse().map_err(|_| Error::decode("a date and time", text).within("timestamp"))
    }
}

/// The user of the session.
pub(crate) struct WhoAmI;

impl Call for WhoAmI {
    type Answer = UserInfo;

    fn op(&self) -> &Op {
        &ops::USER_INFO
    }

    fn rest(&self, _: &At) -> Result<Request, Error> {
        Ok(Request::get("/services/oauth2/userinfo").expect(&[200]))
    }

    fn read_rest(&mut self, response: Response) -> Result<UserInfo, Error> {
        let all: BTreeMap<String, serde_json::Value> = response.json()?;
        let text = |(name, value): (String, serde_json::Value)| {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            (!value.is_null()).then_some((name, text))
        };
        user(
            all.into_iter().filter_map(text).collect(),
            [
                "preferred_username",
                "name",
                "email",
                "language",
                "locale",
                "zoneinfo",
                "user_type",
                "user_id",
                "organization_id",
            ],
        )
    }

    fn soap(&self, _: &At, _: &mut SoapBody<'_>) -> Result<(), Error> {
        Ok(())
    }

    fn read_soap(&mut self, answer: &mut SoapAnswer<'_>) -> Result<UserInfo, Error> {
        user(
            texts(answer)?,
            [
                "userName",
                "userFullName",
                "userEmail",
                "userLanguage",
                "userLocale",
                "userTimeZone",
                "userType",
                "userId",
                "organizationId",
            ],
        )
    }
}

fn user(all: BTreeMap<String, String>, names: [&str; 9]) -> Result<UserInfo, Error> {
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

/// The texts of an answer's result, by their names.
fn texts(answer: &mut SoapAnswer<'_>) -> Result<BTreeMap<String, String>, Error> {
    let mut texts = BTreeMap::new();
    while let Some(result) = answer.next()? {
        let xml = &mut answer.xml;
        while let Some(child) = child_of(xml, &result)? {
            if xml.is_nil(&child) {
                xml.skip(&child)?;
            } else {
                texts.insert(child.name().to_owned(), xml.text(&child)?.into_owned());
            }
        }
    }
    Ok(texts)
}

/// The org's limits by name, over REST.
pub(crate) struct Limits;

impl Call for Limits {
    type Answer = BTreeMap<String, Limit>;

    fn op(&self) -> &Op {
        &ops::LIMITS
    }

    fn rest(&self, at: &At) -> Result<Request, Error> {
        // Not below the Tooling API, which has none.
        Ok(Request::get(format!("/services/data/v{}/limits", at.version)).expect(&[200]))
    }

    fn read_rest(&mut self, response: Response) -> Result<Self::Answer, Error> {
        response.json()
    }
}

/// The bytes of a blob, by its address below `/services/`.
pub(crate) struct Fetch<'a>(pub(crate) &'a str);

impl Call for Fetch<'_> {
    type Answer = Vec<u8>;

    fn op(&self) -> &Op {
        &ops::FETCH
    }

    fn wire(&self) -> Option<super::Wire> {
        Some(super::Wire::Rest)
    }

    fn rest(&self, _: &At) -> Result<Request, Error> {
        Ok(Request::get(self.0).accept("*/*").expect(&[200, 204]))
    }

    fn read_rest(&mut self, response: Response) -> Result<Vec<u8>, Error> {
        Ok(response.into_bytes())
    }
}

/// The end of the session over SOAP.
pub(crate) struct Logout;

impl Call for Logout {
    type Answer = ();

    fn op(&self) -> &Op {
        &ops::LOGOUT
    }

    fn wire(&self) -> Option<super::Wire> {
        Some(super::Wire::Soap)
    }

    fn soap(&self, _: &At, _: &mut SoapBody<'_>) -> Result<(), Error> {
        Ok(())
    }

    fn read_soap(&mut self, answer: &mut SoapAnswer<'_>) -> Result<(), Error> {
        texts(answer).map(drop)
    }
}
