//! Ways to sign in.

use super::address::Address;
use super::answer;
use super::session::{Login, Session};
use super::transport::{BoxFuture, HttpRequest, Method, Transport, encode};
use crate::Version;
use crate::error::{Error, ErrorKind};
use crate::wire::SoapApi;
use crate::wire::Xml;
use crate::wire::soap::{self, Heard, MAIN};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

/// OAuth's client credentials: the program signs in as the user that its
/// connected app runs as. For servers without a person at hand.
#[derive(Clone, Debug)]
pub struct ClientCredentials {
    /// The org's own address, `https://acme.my.salesforce.com`: the shared
    /// login hosts do not offer this flow.
    pub login_url: String,
    /// The connected app's consumer key.
    pub client_id: String,
    /// The connected app's consumer secret.
    pub client_secret: SecretString,
}

/// OAuth's username-password flow, which new orgs block by default.
#[derive(Clone, Debug)]
pub struct UsernamePassword {
    /// `https://login.salesforce.com`, `https://test.salesforce.com` or the org's own address.
    pub login_url: String,
    /// The connected app's consumer key.
    pub client_id: String,
    /// The connected app's consumer secret.
    pub client_secret: SecretString,
    /// The user's name.
    pub username: String,
    /// The password with the security token behind it.
    pub password: SecretString,
}

/// The partner API's `login()`, which needs no connected app and ends with API 64.0.
#[derive(Clone, Debug)]
pub struct SoapLogin {
    /// `https://login.salesforce.com`, `https://test.salesforce.com` or the org's own address.
    pub login_url: String,
    /// The user's name.
    pub username: String,
    /// The password with the security token behind it.
    pub password: SecretString,
    /// The API version to sign in with, at most 64.0; the session is good for every version.
    pub version: Version,
}

impl Login for ClientCredentials {
    fn sign_in<'a>(&'a self, transport: &'a dyn Transport) -> BoxFuture<'a, Result<Session, Error>> {
        Box::pin(token(
            transport,
            &self.login_url,
            [
                ("grant_type", "client_credentials"),
                ("client_id", &self.client_id),
                ("client_secret", self.client_secret.expose_secret()),
            ],
        ))
    }
}

impl Login for UsernamePassword {
    fn sign_in<'a>(&'a self, transport: &'a dyn Transport) -> BoxFuture<'a, Result<Session, Error>> {
        Box::pin(token(
            transport,
            &self.login_url,
            [
                ("grant_type", "password"),
                ("client_id", &self.client_id),
                ("client_secret", self.client_secret.expose_secret()),
                ("username", &self.username),
                ("password", self.password.expose_secret()),
            ],
        ))
    }
}

impl Login for SoapLogin {
    fn sign_in<'a>(&'a self, transport: &'a dyn Transport) -> BoxFuture<'a, Result<Session, Error>> {
        Box::pin(soap_login(self, transport))
    }
}

/// Asks OAuth's token endpoint.
async fn token<const N: usize>(
    transport: &dyn Transport,
    login_url: &str,
    form: [(&str, &str); N],
) -> Result<Session, Error> {
    #[derive(Deserialize)]
    struct Granted {
        access_token: String,
        instance_url: String,
    }

    let login = Address::parse(login_url)?;
    let form = form.map(|(name, value)| format!("{name}={}", encode(value)));
    let request = HttpRequest::new(Method::Post, login.join("/services/oauth2/token"))
        .header("Accept", "application/json")
        .body("application/x-www-form-urlencoded", form.join("&"));
    let response = transport.send(request).await?;
    let response = answer::rest(response).map_err(Error::in_sign_in)?;
    // Not the decoder's own error: it would show the text, and the text is a token.
    let granted: Granted = serde_json::from_str(answer::json(&response)?).map_err(|_| {
        Error::protocol("the answer of the sign-in is not what OAuth answers").with_status(response.status)
    })?;
    lead(&login, &granted.instance_url, granted.access_token)
}

async fn soap_login(login: &SoapLogin, transport: &dyn Transport) -> Result<Session, Error> {
    let address = Address::parse(&login.login_url)?;
    if login.version >= Version::V65 {
        return Err(Error::new(
            ErrorKind::UnsupportedVersion,
            format!(
                "SOAP login() ended with API 64.0 and cannot sign in at {}: give SoapLogin a version up to 64.0 \
                 (the session is good for every version), or sign in over OAuth with ClientCredentials",
                login.version
            ),
        ));
    }
    let body = soap::write_request(SoapApi::Partner, None, &[], "login", |out| {
        out.leaf(MAIN, "username", &login.username);
        out.leaf(MAIN, "password", login.password.expose_secret());
    })?;
    let url = address.join(&format!("/services/Soap/u/{}", login.version));
    let request =
        HttpRequest::new(Method::Post, url).header("SOAPAction", "\"\"").body(answer::SOAP_TYPE, body);
    let response = transport.send(request).await?;
    let (mut server, mut token, mut expired) = (None, None, false);
    answer::soap(&response, "login", &mut Heard::default(), &mut |xml, result| {
        if !Xml::is_open(result) {
            return Ok(());
        }
        while let Some(child) = xml.child()? {
            match child.name() {
                "serverUrl" => server = Some(xml.text(&child)?.into_owned()),
                "sessionId" => token = Some(xml.text(&child)?.into_owned()),
                "passwordExpired" => expired = xml.text(&child)?.trim() == "true",
                _ => xml.skip(&child)?,
            }
        }
        Ok(())
    })
    .map_err(Error::in_sign_in)?;
    if expired {
        return Err(Error::new(
            ErrorKind::SignIn,
            "the user's password has expired: the session would be good for nothing but setting a new one",
        ));
    }
    match (server, token) {
        (Some(server), Some(token)) if !token.is_empty() => lead(&address, &server, token),
        _ => {
            Err(Error::protocol("the answer of the sign-in has no session or does not say where the org is"))
        }
    }
}

/// The session, if the sign-in may send us to where it says the org is.
fn lead(login: &Address, instance: &str, token: String) -> Result<Session, Error> {
    let refused = || {
        Error::protocol(
            "the sign-in names a host as the org's that is neither the vendor's nor its own: \
             the session is not sent there",
        )
    };
    let org = Address::parse(instance).map_err(|_| refused())?;
    if login.may_lead_to(&org) { Ok(Session::new(org.origin(), token)) } else { Err(refused()) }
}

#[cfg(test)]
mod tests;
