//! Ways to sign in.

mod jwt;
mod refresh;
mod sf;
mod web;

pub use jwt::{JwtBearer, SigningKey};
pub use refresh::RefreshToken;
pub use web::{AuthorizationCode, WebServer};

use crate::Version;
use crate::api::{Expected, Method, Secrets, child_of, encode};
use crate::client::session::{Login, Session, SignIn};
use crate::client::transport::address::Address;
use crate::client::transport::{BoxFuture, HttpRequest, answer};
use crate::error::{Acted, Error, ErrorKind};
use crate::value::Id;
use crate::wire::SoapApi;
use crate::wire::soap::Part;
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
    fn sign_in<'a>(&'a self, at: SignIn<'a>) -> BoxFuture<'a, Result<Session, Error>> {
        Box::pin(async move {
            let form = [
                ("grant_type", "client_credentials"),
                ("client_id", &self.client_id),
                ("client_secret", self.client_secret.expose_secret()),
            ];
            token(at, &self.login_url, &form).await?.session
        })
    }

    fn may_repeat(&self) -> bool {
        true
    }
}

impl Login for UsernamePassword {
    fn sign_in<'a>(&'a self, at: SignIn<'a>) -> BoxFuture<'a, Result<Session, Error>> {
        Box::pin(async move {
            let form = [
                ("grant_type", "password"),
                ("client_id", &self.client_id),
                ("client_secret", self.client_secret.expose_secret()),
                ("username", &self.username),
                ("password", self.password.expose_secret()),
            ];
            token(at, &self.login_url, &form).await?.session
        })
    }

    fn may_repeat(&self) -> bool {
        true
    }
}

impl Login for SoapLogin {
    fn sign_in<'a>(&'a self, at: SignIn<'a>) -> BoxFuture<'a, Result<Session, Error>> {
        Box::pin(soap_login(self, None, at))
    }

    fn may_repeat(&self) -> bool {
        true
    }
}

/// The partner API's `login()` as a user of a portal.
#[derive(Clone, Debug)]
pub struct PortalLogin {
    /// Who signs in, and where.
    pub login: SoapLogin,
    /// The org that the portal belongs to.
    pub organization: Id,
    /// The portal; none for a self-service portal.
    pub portal: Option<Id>,
}

impl Login for PortalLogin {
    fn sign_in<'a>(&'a self, at: SignIn<'a>) -> BoxFuture<'a, Result<Session, Error>> {
        let organization = Part::Leaf("organizationId", self.organization.to_string());
        let portal = self.portal.map(|portal| Part::Leaf("portalId", portal.to_string()));
        let scope = Part::Group("LoginScopeHeader", [organization].into_iter().chain(portal).collect());
        Box::pin(soap_login(&self.login, Some(scope), at))
    }

    fn may_repeat(&self) -> bool {
        true
    }
}

/// What a sign-in at OAuth's token endpoint gives.
struct Granted {
    /// Apart from the refresh token, which counts also if the session cannot be used.
    session: Result<Session, Error>,
    refresh_token: Option<SecretString>,
}

/// The parts of a form that belong to nobody else.
const SECRETS: &[&str] =
    &["client_secret", "password", "refresh_token", "code", "code_verifier", "assertion"];

/// Asks OAuth's token endpoint.
async fn token(at: SignIn<'_>, login_url: &str, form: &[(&str, &str)]) -> Result<Granted, Error> {
    let secrets = form.iter().filter(|(name, _)| SECRETS.contains(name));
    let asked = ask_for_token(at, login_url, form).await;
    asked.map_err(|error| secrets.fold(error, |error, (_, secret)| error.without(secret)))
}

async fn ask_for_token(at: SignIn<'_>, login_url: &str, form: &[(&str, &str)]) -> Result<Granted, Error> {
    #[derive(Deserialize)]
    struct Answer {
        access_token: Option<SecretString>,
        instance_url: Option<String>,
        refresh_token: Option<SecretString>,
    }

    let login = Address::parse(login_url)?;
    let form: Vec<_> = form.iter().map(|(name, value)| format!("{name}={}", encode(value))).collect();
    let request = HttpRequest::new(Method::Post, login.join("/services/oauth2/token"))
        .header("Accept", "application/json")
        .body("application/x-www-form-urlencoded", form.join("&"));
    let response = at.transport().send(request).await?;
    let response = answer::rest(response, Expected::Only(&[200])).map_err(Error::in_sign_in)?;
    let status = response.status;
    // Not the decoder's own error: it would show the text, and the text is a token.
    let other = || {
        Error::protocol("the answer of the sign-in is not what OAuth answers")
            .with_status(status)
            .with_acted(Acted::Perhaps)
    };
    let granted: Answer =
        serde_json::from_str(response.expected(Secrets::default()).text()?).map_err(|_| other())?;
    let session = match (granted.access_token, granted.instance_url) {
        (Some(token), Some(instance)) => at.lead(&login, &instance, token),
        _ => Err(other()),
    };
    Ok(Granted { session, refresh_token: granted.refresh_token.filter(|it| !it.expose_secret().is_empty()) })
}

async fn soap_login(login: &SoapLogin, scope: Option<Part>, at: SignIn<'_>) -> Result<Session, Error> {
    let signed_in = ask_by_soap(login, scope, at).await;
    signed_in.map_err(|error| error.without(login.password.expose_secret()))
}

async fn ask_by_soap(login: &SoapLogin, scope: Option<Part>, at: SignIn<'_>) -> Result<Session, Error> {
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
    let body = soap::write_request(
        SoapApi::Partner,
        None,
        scope.as_slice(),
        |_| Ok(()),
        "login",
        |out| {
            out.leaf(MAIN, "username", &login.username);
            out.leaf(MAIN, "password", login.password.expose_secret());
            Ok(())
        },
    )?;
    let url = address.join(&format!("/services/Soap/u/{}", login.version));
    let request =
        HttpRequest::new(Method::Post, url).header("SOAPAction", "\"\"").body(answer::SOAP_TYPE, body);
    let response = at.transport().send(request).await?;
    let (mut server, mut token, mut expired) = (None, None, false);
    answer::soap(&response, "login", &mut Heard::default(), &mut |answer| {
        while let Some(result) = answer.next()? {
            let xml = &mut answer.xml;
            while let Some(child) = child_of(xml, &result)? {
                match child.name() {
                    "serverUrl" => server = Some(xml.text(&child)?.into_owned()),
                    "sessionId" => token = Some(xml.text(&child)?.into_owned()),
                    "passwordExpired" => expired = xml.text(&child)?.trim() == "true",
                    _ => xml.skip(&child)?,
                }
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
        (Some(server), Some(token)) if !token.is_empty() => at.lead(&address, &server, token.into()),
        _ => {
            Err(Error::protocol("the answer of the sign-in has no session or does not say where the org is"))
        }
    }
}

/// The address of an org with a My Domain of this name, `https://acme.my.salesforce.com`;
/// or of one of its sandboxes, `https://acme--uat.sandbox.my.salesforce.com`.
///
/// ```
/// use sforce::client::my_domain;
///
/// assert_eq!(my_domain("acme", None), "https://acme.my.salesforce.com");
/// assert_eq!(my_domain("acme", Some("uat")), "https://acme--uat.sandbox.my.salesforce.com");
/// ```
pub fn my_domain(name: &str, sandbox: Option<&str>) -> String {
    match sandbox {
        None => format!("https://{name}.my.salesforce.com"),
        Some(sandbox) => format!("https://{name}--{sandbox}.sandbox.my.salesforce.com"),
    }
}

#[cfg(test)]
mod tests;
