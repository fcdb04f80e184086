//! OAuth's refresh tokens.

use super::{Login, Session, SignIn, token};
use crate::client::BoxFuture;
use crate::error::{Error, ErrorKind};
use secrecy::{ExposeSecret, SecretString};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A refresh token: what a person once allowed, good until it is revoked.
///
/// An org may rotate refresh tokens: each use spends one and grants another, and to use a spent one
/// revokes all. Clones share the latest token and take turns to use it, also in different
/// [`Org`](crate::Org)s. [`token`](Self::token) gives it;
/// [`on_new_token`](Self::on_new_token) gets each new token, to be kept for the next run.
///
/// ```no_run
/// # async fn example() -> Result<(), sforce::Error> {
/// use sforce::{Org, RefreshToken};
///
/// let kept = std::env::var("REFRESH_TOKEN").unwrap_or_default();
/// let login = RefreshToken::new("https://acme.my.salesforce.com", "CLIENT_ID", kept);
/// let org = Org::login(login.clone()).await?;
/// let keep = login.token();
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct RefreshToken {
    login_url: String,
    client_id: String,
    client_secret: Option<SecretString>,
    kept: Arc<Kept>,
    keeper: Option<Keeper>,
}

/// What clones share.
struct Kept {
    /// Held by the sign-in that uses the token.
    turn: tokio::sync::Mutex<()>,
    token: Mutex<Token>,
}

struct Token {
    text: SecretString,
    /// It is not known to be kept by the program.
    unkept: bool,
}

/// What keeps a new token.
pub(super) type Keeper =
    Arc<dyn Fn(SecretString) -> BoxFuture<'static, Result<(), KeeperError>> + Send + Sync>;

type KeeperError = Box<dyn std::error::Error + Send + Sync>;

/// Makes a keeper of the caller's function.
pub(super) fn keeper<F, W, E>(keep: F) -> Keeper
where
    F: Fn(SecretString) -> W + Send + Sync + 'static,
    W: Future<Output = Result<(), E>> + Send + 'static,
    E: Into<KeeperError>,
{
    Arc::new(move |token| {
        let kept = keep(token);
        Box::pin(async move { kept.await.map_err(Into::into) })
    })
}

impl RefreshToken {
    /// A token that this connected app was granted at this address: the org's own, or
    /// one of the shared login hosts.
    pub fn new(
        login_url: impl Into<String>,
        client_id: impl Into<String>,
        token: impl Into<SecretString>,
    ) -> Self {
        Self::granted(login_url.into(), client_id.into(), Token { text: token.into(), unkept: false })
    }

    /// The refresh token in the answer of the latest sign-in.
    pub(super) fn new_grant(login_url: String, client_id: &str, token: SecretString) -> Self {
        Self::granted(login_url, client_id.to_owned(), Token { text: token, unkept: true })
    }

    fn granted(login_url: String, client_id: String, token: Token) -> Self {
        let kept = Arc::new(Kept { turn: tokio::sync::Mutex::default(), token: Mutex::new(token) });
        Self { login_url, client_id, client_secret: None, kept, keeper: None }
    }

    /// Calls this with each new token that a sign-in brings, and waits for it before the session is used:
    /// to write the token where the next run finds it. If it fails, so does the sign-in, and the next one
    /// calls it again.
    ///
    /// ```
    /// use sforce::{ExposeSecret, RefreshToken};
    ///
    /// let login = RefreshToken::new("https://acme.my.salesforce.com", "CLIENT_ID", "TOKEN")
    ///     .on_new_token(|token| async move { std::fs::write("token", token.expose_secret()) });
    /// # let _ = login;
    /// ```
    #[must_use]
    pub fn on_new_token<F, W, E>(mut self, keep: F) -> Self
    where
        F: Fn(SecretString) -> W + Send + Sync + 'static,
        W: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        self.keeper = Some(keeper(keep));
        self
    }

    pub(super) fn kept_by(self, keeper: Option<Keeper>) -> Self {
        Self { keeper, ..self }
    }

    /// With the connected app's secret, where the app demands it.
    #[must_use]
    pub fn client_secret(mut self, secret: impl Into<SecretString>) -> Self {
        self.client_secret = Some(secret.into());
        self
    }

    /// Reads what the `sf` tool calls an auth URL,
    /// `force://clientId:clientSecret:refreshToken@acme.my.salesforce.com`.
    ///
    /// # Errors
    /// If the text is not one.
    pub fn from_sf_auth_url(text: &str) -> Result<Self, Error> {
        let read = || {
            let rest = text.trim().strip_prefix("force://")?;
            let (app, host) = rest.rsplit_once('@')?;
            let mut parts = app.splitn(3, ':');
            let (id, secret, token) = (parts.next()?, parts.next()?, parts.next()?);
            // The tool's own app has no secret.
            let login = Self::new(format!("https://{}", host.trim_end_matches('/')), id, token);
            let named = !id.is_empty() && !token.is_empty() && !host.is_empty();
            named.then(|| if secret.is_empty() { login } else { login.client_secret(secret) })
        };
        read().ok_or_else(|| {
            Error::input("the text is not an auth URL like force://clientId:clientSecret:refreshToken@host")
        })
    }

    /// The token as it is now. It opens the org: it belongs in no log.
    pub fn token(&self) -> SecretString {
        self.lock().text.clone()
    }

    fn lock(&self) -> MutexGuard<'_, Token> {
        self.kept.token.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives a token that is not known to be kept to whom keeps it.
    ///
    /// # Errors
    /// If it could not be kept.
    pub(super) async fn keep(&self) -> Result<(), Error> {
        let Some(keeper) = self.keeper.as_ref().filter(|_| self.lock().unkept) else { return Ok(()) };
        keeper(self.token()).await.map_err(|error| {
            Error::new(ErrorKind::SignIn, "the new refresh token could not be kept").with_source(error)
        })?;
        self.lock().unkept = false;
        Ok(())
    }
}

impl Login for RefreshToken {
    fn sign_in<'a>(&'a self, at: SignIn<'a>) -> BoxFuture<'a, Result<Session, Error>> {
        Box::pin(async move {
            let _turn = self.kept.turn.lock().await;
            let now = self.token();
            let mut form = vec![
                ("grant_type", "refresh_token"),
                ("refresh_token", now.expose_secret()),
                ("client_id", self.client_id.as_str()),
            ];
            if let Some(secret) = &self.client_secret {
                form.push(("client_secret", secret.expose_secret()));
            }
            let granted = token(at, &self.login_url, &form).await?;
            if let Some(next) = granted.refresh_token {
                *self.lock() = Token { text: next, unkept: true };
            }
            self.keep().await?;
            granted.session
        })
    }
}

impl fmt::Debug for RefreshToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RefreshToken")
            .field("login_url", &self.login_url)
            .field("client_id", &self.client_id)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::testing::{Script, json};
    use crate::error::ErrorKind;

    #[tokio::test]
    async fn a_token_is_kept_until_another_takes_its_place() {
        let granted = r#""access_token":"00D!AQ","instance_url":"https://acme.my.salesforce.com""#;
        let script = Script::new([
            json(200, &format!("{{{granted}}}")),
            json(200, &format!("{{{granted},\"refresh_token\":\"R2\"}}")),
            json(200, &format!("{{{granted}}}")),
        ]);
        let login = RefreshToken::new("https://acme.my.salesforce.com", "KEY", "R&1").client_secret("S");
        for kept in ["R&1", "R2", "R2"] {
            login.clone().sign_in(SignIn::new(&script, &[])).await.unwrap();
            assert_eq!(login.token().expose_secret(), kept);
        }
        let sent = |token| {
            format!(
                "POST https://acme.my.salesforce.com/services/oauth2/token\n\
                 grant_type=refresh_token&refresh_token={token}&client_id=KEY&client_secret=S"
            )
        };
        assert_eq!(script.lines(), [sent("R%261"), sent("R%261"), sent("R2")]);
        assert!(!format!("{login:?}").contains("R2"), "{login:?}");
    }

    #[tokio::test]
    async fn what_the_sf_tool_keeps_is_read() {
        let read = |text| RefreshToken::from_sf_auth_url(text);
        let login = read("force://PlatformCLI::5Aep!x:y@acme.my.salesforce.com\n").unwrap();
        assert_eq!((&*login.login_url, &*login.client_id), ("https://acme.my.salesforce.com", "PlatformCLI"));
        assert_eq!(login.token().expose_secret(), "5Aep!x:y");
        assert!(login.client_secret.is_none());
        let login = read("force://ID:SECRET:TOKEN@acme.my.salesforce.com/").unwrap();
        assert_eq!(login.client_secret.unwrap().expose_secret(), "SECRET");
        for text in ["", "force://", "force://a:b@c", "https://a:b:c@d", "force://:b:c@d", "force://a:b:@d"] {
            let error = read(text).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Input, "{text}");
            assert!(!error.to_string().contains("a:b"), "{error}");
        }
    }
}
