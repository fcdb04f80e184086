//! Sessions, and what a sign-in is done with.

mod renewal;

pub(crate) use renewal::{Sessions, Signing};

use crate::client::transport::address::Address;
use crate::client::transport::{BoxFuture, Transport};
use crate::error::Error;
use secrecy::{ExposeSecret, SecretString};
use std::fmt;
use std::sync::Arc;

/// A session: where the org is, and the token that opens it.
///
/// An OAuth access token and a SOAP session id are both tokens here; both work
/// on both wires, except that SOAP refuses access tokens in JWT format.
#[derive(Clone, Debug)]
pub struct Session {
    instance: String,
    token: SecretString,
}

impl Session {
    /// A session that the program got elsewhere.
    ///
    /// `instance` is the org's address, `https://acme.my.salesforce.com`. A path behind it is kept, as a
    /// proxy has it; from `/services/` on it is left out. It is checked when the session is put to use.
    pub fn new(instance: impl Into<String>, token: impl Into<SecretString>) -> Self {
        Self { instance: instance.into(), token: token.into() }
    }

    /// The org's address.
    pub fn instance(&self) -> &str {
        &self.instance
    }

    /// The token. It opens the org: it belongs in no log.
    pub fn token(&self) -> &str {
        self.token.expose_secret()
    }

    /// Whether the token has JWT format, which SOAP refuses.
    pub(crate) fn is_jwt(&self) -> bool {
        let token = self.token();
        token.starts_with("eyJ") && token.matches('.').count() == 2
    }

    /// With the address checked, and without the path of an API.
    pub(super) fn checked(self) -> Result<Self, Error> {
        let address = Address::parse(&self.instance)?;
        Ok(Self { instance: address.base(), token: self.token })
    }
}

/// A way to sign in.
///
/// The library has [`ClientCredentials`](crate::client::ClientCredentials), [`JwtBearer`](crate::client::JwtBearer),
/// [`RefreshToken`](crate::client::RefreshToken), [`WebServer`](crate::client::WebServer) with its
/// [`AuthorizationCode`](crate::client::AuthorizationCode), [`UsernamePassword`](crate::client::UsernamePassword),
/// [`SoapLogin`](crate::client::SoapLogin) and [`PortalLogin`](crate::client::PortalLogin); a program may
/// bring its own.
pub trait Login: Send + Sync {
    /// Signs in. Called once at the start and again when the session has expired.
    ///
    /// # Cancel safety
    /// The client runs each sign-in as a task of its own on the current tokio runtime: a caller that is
    /// dropped, or whose deadline passes, stops waiting for it and nothing else. The task ends after 60
    /// seconds, or with its runtime.
    fn sign_in<'a>(&'a self, at: SignIn<'a>) -> BoxFuture<'a, Result<Session, Error>>;

    /// Whether a sign-in whose answer was lost may be sent again: it spends nothing that it cannot get
    /// again. Default: `false`.
    fn may_repeat(&self) -> bool {
        false
    }

    /// Takes a session back that nobody has waited for. Default: drops it, as the next sign-in gives
    /// another.
    fn unclaimed(&self, session: Session) {
        drop(session);
    }
}

/// What a sign-in is done with: the transport, and which hosts it may lead to.
#[derive(Clone, Copy)]
pub struct SignIn<'a> {
    transport: &'a dyn Transport,
    hosts: &'a [String],
}

impl<'a> SignIn<'a> {
    pub(crate) fn new(transport: &'a dyn Transport, hosts: &'a [String]) -> Self {
        Self { transport, hosts }
    }

    /// What sends the requests.
    pub fn transport(&self) -> &'a dyn Transport {
        self.transport
    }

    /// The session that a sign-in at `login_url` gave for the org at `instance`.
    ///
    /// # Errors
    /// If `instance` is not a host that a sign-in may lead to: the vendor's, the one that
    /// was asked, or one that [`OrgBuilder::allow_host`](crate::client::OrgBuilder::allow_host) names.
    pub fn session(
        &self,
        login_url: &str,
        instance: &str,
        token: impl Into<SecretString>,
    ) -> Result<Session, Error> {
        self.lead(&Address::parse(login_url)?, instance, token.into())
    }

    pub(super) fn lead(
        &self,
        login: &Address,
        instance: &str,
        token: SecretString,
    ) -> Result<Session, Error> {
        let refused = || {
            Error::protocol(
                "the sign-in names a host as the org's that is neither the vendor's nor its own: the session \
                 is not sent there, unless OrgBuilder::allow_host allows it",
            )
        };
        let org = Address::parse(instance).map_err(|_| refused())?;
        let allowed = self.hosts.iter().any(|host| org.is_at(host));
        if allowed || login.may_lead_to(&org) {
            // Who stands before the token endpoint stands before the org, if it names itself.
            let at = if org.origin() == login.origin() { login } else { &org };
            Ok(Session::new(at.base(), token))
        } else {
            Err(refused())
        }
    }
}

impl fmt::Debug for SignIn<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignIn").field("hosts", &self.hosts).finish_non_exhaustive()
    }
}

macro_rules! pointers_to_logins {
    ($($pointer:ident),*) => {$(
        impl<L: Login + ?Sized> Login for $pointer<L> {
            fn sign_in<'a>(&'a self, at: SignIn<'a>) -> BoxFuture<'a, Result<Session, Error>> {
                (**self).sign_in(at)
            }

            fn may_repeat(&self) -> bool {
                (**self).may_repeat()
            }

            fn unclaimed(&self, session: Session) {
                (**self).unclaimed(session);
            }
        }
    )*};
}

pointers_to_logins!(Box, Arc);
