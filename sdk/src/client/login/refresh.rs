//! OAuth's refresh tokens.

use super::{Login, Session, SignIn, token};
use crate::client::BoxFuture;
use crate::error::Error;
use secrecy::{ExposeSecret, SecretString};
use std::sync::{Arc, Mutex, PoisonError};

/// A refresh token: what a person once allowed, good until it is revoked.
///
/// An org may rotate refresh tokens: each use spends one and grants another. Clones
/// share the latest, which [`token`](Self::token) gives, to be kept for the next run.
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
#[derive(Clone, Debug)]
pub struct RefreshToken {
    login_url: String,
    client_id: String,
    client_secret: Option<SecretString>,
    token: Arc<Mutex<SecretString>>,
}

impl RefreshToken {
    /// A token that this connected app was granted at this address: the org's own, or
    /// one of the shared login hosts.
    pub fn new(
        login_url: impl Into<String>,
        client_id: impl Into<String>,
        token: impl Into<SecretString>,
    ) -> Self {
        let token = Arc::new(Mutex::new(token.into()));
        Self { login_url: login_url.into(), client_id: client_id.into(), client_secret: None, token }
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
        self.token.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Login for RefreshToken {
    fn sign_in<'a>(&'a self, at: SignIn<'a>) -> BoxFuture<'a, Result<Session, Error>> {
        Box::pin(async move {
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
                *self.token.lock().unwrap_or_else(PoisonError::into_inner) = next;
            }
            Ok(granted.session)
        })
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
