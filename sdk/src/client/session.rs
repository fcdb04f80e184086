//! Sessions: what a sign-in gives, and how an expired one is renewed once for everyone.

use super::address::Address;
use super::retry::{Effect, Retry};
use super::transport::{BoxFuture, Transport};
use crate::error::{Error, ErrorKind};
use secrecy::{ExposeSecret, SecretString};
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

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
    /// `instance` is the org's address, `https://acme.my.salesforce.com`; a path
    /// behind it is left out. It is checked when the session is put to use.
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

    /// With the address checked, and without a path.
    pub(super) fn checked(self) -> Result<Self, Error> {
        let address = Address::parse(&self.instance)?;
        Ok(Self { instance: address.origin().to_owned(), token: self.token })
    }
}

/// A way to sign in.
///
/// The library has [`ClientCredentials`](super::ClientCredentials), [`JwtBearer`](super::JwtBearer),
/// [`RefreshToken`](super::RefreshToken), [`WebServer`](super::WebServer) with its
/// [`AuthorizationCode`](super::AuthorizationCode), [`UsernamePassword`](super::UsernamePassword),
/// [`SoapLogin`](super::SoapLogin) and [`PortalLogin`](super::PortalLogin); a program may
/// bring its own.
pub trait Login: Send + Sync {
    /// Signs in. Called once at the start and again when the session has expired.
    fn sign_in<'a>(&'a self, at: SignIn<'a>) -> BoxFuture<'a, Result<Session, Error>>;
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
    /// was asked, or one that [`OrgBuilder::allow_host`](super::OrgBuilder::allow_host) names.
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
            Ok(Session::new(org.origin(), token))
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

impl<L: Login + ?Sized> Login for Box<L> {
    fn sign_in<'a>(&'a self, at: SignIn<'a>) -> BoxFuture<'a, Result<Session, Error>> {
        (**self).sign_in(at)
    }
}

/// A session in use, and which one it is in the row of renewals.
#[derive(Clone, Debug)]
pub(crate) struct Live {
    pub(crate) session: Arc<Session>,
    pub(crate) generation: u64,
}

/// The session that all clones of an org share.
pub(crate) struct Sessions {
    login: Option<Box<dyn Login>>,
    /// Hosts of others that a sign-in may lead to.
    hosts: Vec<String>,
    live: RwLock<Live>,
    /// How many renewals have failed.
    failures: AtomicU64,
    /// Held by the one task that renews, with what the last failure was.
    renewing: tokio::sync::Mutex<Option<Refusal>>,
}

/// What can be told of one error to every task that waited for the same renewal.
struct Refusal {
    kind: ErrorKind,
    code: Option<String>,
    message: String,
}

impl Refusal {
    fn of(error: &Error) -> Self {
        Self {
            kind: error.kind(),
            code: error.code().map(str::to_owned),
            message: error.message().to_owned(),
        }
    }

    fn error(&self) -> Error {
        let error = Error::new(self.kind, self.message.as_str());
        match &self.code {
            Some(code) => error.with_code(code.as_str()),
            None => error,
        }
    }
}

impl Sessions {
    /// Shares a session, and the way to renew it where there is one.
    pub(crate) fn new(
        session: Session,
        login: Option<Box<dyn Login>>,
        hosts: Vec<String>,
    ) -> Result<Self, Error> {
        let live = Live { session: Arc::new(session.checked()?), generation: 0 };
        Ok(Self {
            login,
            hosts,
            live: RwLock::new(live),
            failures: AtomicU64::new(0),
            renewing: tokio::sync::Mutex::default(),
        })
    }

    /// The session as it is now.
    pub(crate) fn live(&self) -> Live {
        self.live.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Whether there is a way to sign in again.
    pub(crate) fn renewable(&self) -> bool {
        self.login.is_some()
    }

    /// Renews the session of a generation that the service has refused.
    ///
    /// However many tasks meet the refusal, one signs in; the others wait and
    /// share what came of it. They share a failure too: a password that has
    /// become wrong is not tried once for each task, which would lock the user out.
    ///
    /// # Errors
    /// If there is no way to sign in, or signing in failed.
    pub(crate) async fn renew(
        &self,
        refused: u64,
        transport: &dyn Transport,
        retry: &Retry,
    ) -> Result<(), Error> {
        let failures = self.failures.load(Ordering::Acquire);
        let mut last = self.renewing.lock().await;
        if self.live().generation != refused {
            return Ok(());
        }
        if self.failures.load(Ordering::Acquire) != failures
            && let Some(refusal) = &*last
        {
            return Err(refusal.error());
        }
        let signed_in = match &self.login {
            Some(login) => sign_in(&**login, SignIn::new(transport, &self.hosts), retry).await,
            None => Err(Error::new(
                ErrorKind::Session,
                "there is no way to renew the session: it was given to this Org ready-made",
            )),
        };
        match signed_in.and_then(Session::checked) {
            Ok(session) => {
                tracing::debug!("the session has been renewed");
                *self.live.write().unwrap_or_else(PoisonError::into_inner) =
                    Live { session: Arc::new(session), generation: refused + 1 };
                Ok(())
            }
            Err(error) => {
                self.failures.fetch_add(1, Ordering::Release);
                *last = Some(Refusal::of(&error));
                Err(error)
            }
        }
    }
}

/// Signs in, again only where the request certainly did not arrive: a service
/// counts tries against the user.
pub(crate) async fn sign_in(login: &dyn Login, at: SignIn<'_>, retry: &Retry) -> Result<Session, Error> {
    let mut tries = 1;
    loop {
        let error = match login.sign_in(at).await {
            Ok(session) => return Ok(session),
            Err(error) => error,
        };
        match retry.wait(&error, Effect::Write, tries) {
            Some(wait) => tokio::time::sleep(wait).await,
            None => return Err(error),
        }
        tries += 1;
    }
}

impl fmt::Debug for Sessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Sessions").field(&self.live()).finish()
    }
}
