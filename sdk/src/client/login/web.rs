//! OAuth's web server flow with PKCE: a person signs in with the browser.

use super::refresh::{Keeper, keeper};
use super::{Login, RefreshToken, Session, SignIn, token};
use crate::client::BoxFuture;
use crate::client::transport::address::Address;
use crate::error::{Acted, Error, ErrorKind};
use crate::percent::{decode, encode};
use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::rand::{SecureRandom, SystemRandom};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use secrecy::{ExposeSecret, SecretString};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// OAuth's web server flow with PKCE: the program sends a person's browser to
/// [`url`](Self::url); the browser comes back to the redirect address with a code, which
/// [`code`](Self::code) takes out, and the code signs in.
///
/// ```no_run
/// # async fn example(came_back_to: &str) -> Result<(), sforce::Error> {
/// use sforce::{Org, WebServer};
///
/// let flow = WebServer::new("https://login.salesforce.com", "CLIENT_ID", "http://localhost:1717/callback")?
///     .scope("api refresh_token");
/// println!("open {}", flow.url());
/// // … the browser comes back …
/// let code = flow.code(came_back_to)?;
/// let org = Org::login(code.clone()).await?;
/// let keep = code.refresh_token();
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct WebServer {
    login: Address,
    client_id: String,
    client_secret: Option<SecretString>,
    redirect_uri: String,
    scope: Option<String>,
    /// Proves that the code comes back to who asked for it.
    state: SecretString,
    /// PKCE: proves that who brings the code asked for it.
    verifier: SecretString,
}

/// A code that a person's sign-in gave; it signs in once, and what it grants renews the
/// session if the app may have a refresh token. Clones share it.
#[derive(Clone)]
pub struct AuthorizationCode {
    flow: WebServer,
    kept: Arc<Kept>,
    keeper: Option<Keeper>,
}

/// What clones share.
struct Kept {
    /// Held by the sign-in that uses the code.
    turn: tokio::sync::Mutex<()>,
    state: Mutex<State>,
}

/// How far a code has come.
enum State {
    /// It has not been used.
    Unused(SecretString),
    /// The code has been used: the refresh token that it gave, and a session that no caller took.
    Spent { refresh: Option<RefreshToken>, unclaimed: Option<Session> },
}

impl WebServer {
    /// For a connected app with this consumer key and redirect address.
    ///
    /// # Errors
    /// If the login address is none, or the system has no random numbers.
    pub fn new(
        login_url: &str,
        client_id: impl Into<String>,
        redirect_uri: impl Into<String>,
    ) -> Result<Self, Error> {
        Ok(Self {
            login: Address::parse(login_url)?,
            client_id: client_id.into(),
            client_secret: None,
            redirect_uri: redirect_uri.into(),
            scope: None,
            state: random()?,
            verifier: random()?,
        })
    }

    /// With the connected app's secret, where the app demands it.
    #[must_use]
    pub fn client_secret(mut self, secret: impl Into<SecretString>) -> Self {
        self.client_secret = Some(secret.into());
        self
    }

    /// What the program may do, `api refresh_token` for example; all that the app allows
    /// if not said.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Where to send the browser.
    pub fn url(&self) -> String {
        let challenge = URL_SAFE_NO_PAD.encode(digest(&SHA256, self.verifier.expose_secret().as_bytes()));
        let mut parts = vec![
            ("response_type", "code"),
            ("client_id", &self.client_id),
            ("redirect_uri", &self.redirect_uri),
            ("state", self.state.expose_secret()),
            ("code_challenge", &challenge),
            ("code_challenge_method", "S256"),
        ];
        parts.extend(self.scope.as_deref().map(|scope| ("scope", scope)));
        let parts: Vec<_> =
            parts.into_iter().map(|(name, value)| format!("{name}={}", encode(value))).collect();
        format!("{}?{}", self.login.join("/services/oauth2/authorize"), parts.join("&"))
    }

    /// Takes the code out of the address, or only its query, that the browser came back to.
    ///
    /// # Errors
    /// If the person or the service refused, the answer is not one to this flow, or there
    /// is no code.
    pub fn code(&self, came_back_to: &str) -> Result<AuthorizationCode, Error> {
        let query = came_back_to.split_once('?').map_or(came_back_to, |(_, query)| query);
        let query = query.split('#').next().unwrap_or_default();
        let get = |wanted: &str| {
            let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            pairs.into_iter().find(|(name, _)| *name == wanted).and_then(|(_, value)| decode(value))
        };
        if get("state").as_deref() != Some(self.state.expose_secret()) {
            return Err(Error::new(
                ErrorKind::SignIn,
                "the browser came back with an answer that does not belong to this sign-in: its state differs",
            ));
        }
        if let Some(code) = get("error") {
            let said = get("error_description").unwrap_or_default();
            return Err(Error::refused(&code, &said).in_sign_in());
        }
        match get("code") {
            Some(code) if !code.is_empty() => Ok(AuthorizationCode {
                flow: self.clone(),
                kept: Arc::new(Kept {
                    turn: tokio::sync::Mutex::default(),
                    state: Mutex::new(State::Unused(code.into())),
                }),
                keeper: None,
            }),
            _ => Err(Error::new(ErrorKind::SignIn, "the browser came back without a code")),
        }
    }
}

impl AuthorizationCode {
    /// What the sign-in granted for later, if it did: to be kept for the next run.
    pub fn refresh_token(&self) -> Option<RefreshToken> {
        match &*self.lock() {
            State::Spent { refresh, .. } => refresh.clone(),
            State::Unused(_) => None,
        }
    }

    /// Calls this with each refresh token that a sign-in grants, and waits for it before the session is
    /// used: see [`RefreshToken::on_new_token`].
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

    fn lock(&self) -> MutexGuard<'_, State> {
        self.kept.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The session of a code that is not spent.
    async fn exchange(&self, code: SecretString, at: SignIn<'_>) -> Result<Session, Error> {
        let flow = &self.flow;
        let mut form = vec![
            ("grant_type", "authorization_code"),
            ("code", code.expose_secret()),
            ("client_id", &flow.client_id),
            ("redirect_uri", &flow.redirect_uri),
            ("code_verifier", flow.verifier.expose_secret()),
        ];
        form.extend(flow.client_secret.iter().map(|secret| ("client_secret", secret.expose_secret())));
        let granted = match token(at, &flow.login.join(""), &form).await {
            Ok(granted) => granted,
            Err(error) => {
                // What surely did not arrive is not spent.
                if !(error.kind() == ErrorKind::Connection && error.acted() == Acted::No) {
                    *self.lock() = State::Spent { refresh: None, unclaimed: None };
                }
                return Err(error);
            }
        };
        let refresh = granted.refresh_token.map(|refresh| {
            let login = RefreshToken::new_grant(flow.login.join(""), &flow.client_id, refresh);
            let login = match &flow.client_secret {
                Some(secret) => login.client_secret(secret.clone()),
                None => login,
            };
            login.kept_by(self.keeper.clone())
        });
        *self.lock() = State::Spent { refresh: refresh.clone(), unclaimed: None };
        if let Some(refresh) = refresh {
            refresh.keep().await?;
        }
        granted.session
    }
}

impl Login for AuthorizationCode {
    fn sign_in<'a>(&'a self, at: SignIn<'a>) -> BoxFuture<'a, Result<Session, Error>> {
        Box::pin(async move {
            let _turn = self.kept.turn.lock().await;
            let unused = match &mut *self.lock() {
                State::Unused(code) => Ok(code.clone()),
                State::Spent { refresh, unclaimed } => Err((unclaimed.take(), refresh.clone())),
            };
            match unused {
                Ok(code) => self.exchange(code, at).await,
                Err((Some(session), _)) => Ok(session),
                Err((None, Some(refresh))) => refresh.sign_in(at).await,
                Err((None, None)) => Err(Error::new(
                    ErrorKind::SignIn,
                    "the code is spent and no refresh token was granted: ask for the scope refresh_token, \
                     or have the person sign in again",
                )),
            }
        })
    }

    fn unclaimed(&self, session: Session) {
        if let State::Spent { unclaimed, .. } = &mut *self.lock() {
            *unclaimed = Some(session);
        }
    }
}

impl fmt::Debug for AuthorizationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthorizationCode").field("flow", &self.flow).finish_non_exhaustive()
    }
}

/// 32 bytes that nobody can guess, as 43 characters.
fn random() -> Result<SecretString, Error> {
    let mut bytes = [0; 32];
    let filled = SystemRandom::new().fill(&mut bytes);
    filled.map_err(|_| Error::new(ErrorKind::SignIn, "the system has no random numbers"))?;
    Ok(URL_SAFE_NO_PAD.encode(bytes).into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::testing::{Script, broken, json};

    fn flow() -> WebServer {
        let flow =
            WebServer::new("https://acme.my.salesforce.com/", "KEY", "http://localhost:1717/a?b").unwrap();
        // The example of RFC 7636, appendix B.
        let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk".into();
        WebServer { state: "S&T".into(), verifier, ..flow }
    }

    #[test]
    fn the_browser_is_sent_with_a_challenge() {
        assert_eq!(
            flow().scope("api refresh_token").url(),
            "https://acme.my.salesforce.com/services/oauth2/authorize?response_type=code&client_id=KEY\
             &redirect_uri=http%3A%2F%2Flocalhost%3A1717%2Fa%3Fb&state=S%26T\
             &code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256\
             &scope=api%20refresh_token"
        );
        let flows = [0; 2].map(|_| WebServer::new("https://login.salesforce.com", "KEY", "x").unwrap());
        for secret in [|flow: &WebServer| flow.verifier.clone(), |flow: &WebServer| flow.state.clone()] {
            let [one, other] = flows.each_ref().map(secret);
            assert_ne!(one.expose_secret(), other.expose_secret());
            assert_eq!(one.expose_secret().len(), 43);
        }
        WebServer::new("http://acme.my.salesforce.com", "KEY", "x").unwrap_err();
    }

    #[tokio::test]
    async fn the_code_signs_in_once_and_renews_with_what_it_granted() {
        let granted = r#""access_token":"00D!AQ","instance_url":"https://acme.my.salesforce.com""#;
        let script = Script::new([
            broken(Acted::No),
            json(200, &format!("{{{granted},\"refresh_token\":\"R1\"}}")),
            json(200, &format!("{{{granted}}}")),
        ]);
        let code = flow()
            .client_secret("SECRET")
            .code("http://localhost:1717/a?code=aPrx%3D%3D&state=S%26T#x")
            .unwrap();
        code.sign_in(SignIn::new(&script, &[])).await.unwrap_err();
        code.sign_in(SignIn::new(&script, &[])).await.unwrap();
        assert_eq!(code.refresh_token().unwrap().token().expose_secret(), "R1");
        code.clone().sign_in(SignIn::new(&script, &[])).await.unwrap();
        let lines = script.lines();
        assert_eq!(lines[0], lines[1]);
        assert_eq!(
            lines[1],
            "POST https://acme.my.salesforce.com/services/oauth2/token\n\
             grant_type=authorization_code&code=aPrx%3D%3D&client_id=KEY\
             &redirect_uri=http%3A%2F%2Flocalhost%3A1717%2Fa%3Fb\
             &code_verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk&client_secret=SECRET"
        );
        assert!(lines[2].contains("grant_type=refresh_token&refresh_token=R1"), "{}", lines[2]);
        let shown = format!("{code:?}");
        for secret in ["aPrx", "R1", "SECRET", "dBjft", "S&T"] {
            assert!(!shown.contains(secret), "{shown}");
        }
    }

    #[tokio::test]
    async fn a_code_without_a_refresh_token_is_spent() {
        let script = Script::new([json(
            200,
            r#"{"access_token":"x","instance_url":"https://acme.my.salesforce.com"}"#,
        )]);
        let code = flow().code("code=c&state=S%26T").unwrap();
        code.sign_in(SignIn::new(&script, &[])).await.unwrap();
        let error = code.sign_in(SignIn::new(&script, &[])).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::SignIn);
        assert!(error.to_string().contains("refresh_token"), "{error}");
    }

    #[test]
    fn other_answers_of_the_browser_are_refused() {
        for (text, word) in [
            ("http://localhost:1717/a?code=c&state=other", "state differs"),
            ("http://localhost:1717/a?code=c", "state differs"),
            ("http://localhost:1717/a?state=S%26T", "without a code"),
            ("http://localhost:1717/a?code=&state=S%26T", "without a code"),
            (
                "?error=access_denied&error_description=end-user+denied+authorization&state=S%26T",
                "end-user denied",
            ),
            ("", "state differs"),
        ] {
            let error = flow().code(text).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::SignIn, "{text}");
            assert!(error.to_string().contains(word), "{error}");
        }
    }
}
