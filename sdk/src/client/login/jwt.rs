//! OAuth's JWT bearer flow: the program proves with a key who it is.

use super::{Login, Session, SignIn, token};
use crate::client::BoxFuture;
use crate::error::{Error, ErrorKind};
use crate::value::DateTime;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rustls_pki_types::PrivateKeyDer;
use rustls_pki_types::pem::PemObject;
use serde::Serialize;
use std::fmt;
use std::sync::Arc;

/// So long an assertion is good: longer than clocks differ, and not longer than the
/// service takes.
const SECONDS: i64 = 180;

/// OAuth's JWT bearer flow: the program signs with the key whose certificate the
/// connected app holds, and needs neither a password nor a person.
///
/// ```no_run
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use sforce::{JwtBearer, Org, SigningKey};
///
/// let org = Org::login(JwtBearer {
///     login_url: "https://login.salesforce.com".into(),
///     client_id: std::env::var("CLIENT_ID")?,
///     username: "integration@acme.example".into(),
///     key: SigningKey::from_pem(&std::fs::read_to_string("server.key")?)?,
///     audience: None,
/// })
/// .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct JwtBearer {
    /// `https://login.salesforce.com`, `https://test.salesforce.com` or the org's own address.
    pub login_url: String,
    /// The connected app's consumer key.
    pub client_id: String,
    /// The name of the user to sign in as, whom the app must be allowed for.
    pub username: String,
    /// The key that belongs to the app's certificate.
    pub key: SigningKey,
    /// Whom the assertion is for; the login address if not said.
    pub audience: Option<String>,
}

/// An RSA key that signs. `Debug` shows nothing of it.
#[derive(Clone)]
pub struct SigningKey(Arc<RsaKeyPair>);

impl SigningKey {
    /// A key from a PEM file: `PRIVATE KEY` or `RSA PRIVATE KEY`, without a passphrase.
    ///
    /// # Errors
    /// If there is no such key in the text, or it is too weak: 2,048 bits are the least.
    pub fn from_pem(text: &str) -> Result<Self, Error> {
        // Not the reader's own error: it might show what it read, and that is the key.
        let der = PrivateKeyDer::from_pem_slice(text.as_bytes()).map_err(|_| {
            let locked = text.contains("ENCRYPTED");
            Error::input(if locked {
                "the key has a passphrase: take it off with `openssl rsa` first"
            } else {
                "the text holds no private key in PEM form"
            })
        })?;
        let key = match &der {
            PrivateKeyDer::Pkcs1(key) => RsaKeyPair::from_der(key.secret_pkcs1_der()),
            PrivateKeyDer::Pkcs8(key) => RsaKeyPair::from_pkcs8(key.secret_pkcs8_der()),
            _ => return Err(Error::input("the key is not an RSA key, which the service asks for")),
        };
        let key = key.map_err(|error| {
            Error::input("the key is not an RSA key of 2,048 to 8,192 bits").with_source(error)
        })?;
        Ok(Self(Arc::new(key)))
    }

    /// The signature of a text, RS256.
    fn sign(&self, text: &str) -> Result<Vec<u8>, Error> {
        let mut signature = vec![0; self.0.public_modulus_len()];
        let signed = self.0.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), text.as_bytes(), &mut signature);
        signed.map_err(|_| Error::new(ErrorKind::SignIn, "the assertion could not be signed"))?;
        Ok(signature)
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningKey([REDACTED])")
    }
}

#[derive(Serialize)]
struct Claims<'a> {
    iss: &'a str,
    sub: &'a str,
    aud: &'a str,
    exp: i64,
}

impl JwtBearer {
    /// What proves who the program is, good from `now` on for three minutes.
    fn assertion(&self, now: DateTime) -> Result<String, Error> {
        let claims = Claims {
            iss: &self.client_id,
            sub: &self.username,
            aud: self.audience.as_deref().unwrap_or_else(|| self.login_url.trim_end_matches('/')),
            exp: now.unix_millis() / 1000 + SECONDS,
        };
        let claims = serde_json::to_string(&claims)
            .map_err(|error| Error::input("the claims cannot be written").with_source(error))?;
        let text = [r#"{"alg":"RS256"}"#, &claims].map(|part| URL_SAFE_NO_PAD.encode(part)).join(".");
        let signature = URL_SAFE_NO_PAD.encode(self.key.sign(&text)?);
        Ok(format!("{text}.{signature}"))
    }
}

impl Login for JwtBearer {
    fn sign_in<'a>(&'a self, at: SignIn<'a>) -> BoxFuture<'a, Result<Session, Error>> {
        Box::pin(async move {
            let assertion = self.assertion(DateTime::now())?;
            let form =
                [("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"), ("assertion", &assertion)];
            token(at, &self.login_url, &form).await?.session
        })
    }

    fn may_repeat(&self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::testing::{Script, json};
    use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
    use aws_lc_rs::rsa::{KeyPair, KeySize};
    use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
    use base64::engine::general_purpose::STANDARD;

    /// A key of this run.
    fn key() -> (String, Vec<u8>) {
        let pair = KeyPair::generate(KeySize::Rsa2048).unwrap();
        let der: Pkcs8V1Der<'_> = pair.as_der().unwrap();
        let public = pair.public_key().as_ref().to_vec();
        (pem("PRIVATE KEY", der.as_ref()), public)
    }

    fn pem(label: &str, der: &[u8]) -> String {
        format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", STANDARD.encode(der))
    }

    fn bearer(pem: &str) -> JwtBearer {
        JwtBearer {
            login_url: "https://test.salesforce.com/".to_owned(),
            client_id: "KEY".to_owned(),
            username: "ahab@pequod.example".to_owned(),
            key: SigningKey::from_pem(pem).unwrap(),
            audience: None,
        }
    }

    #[test]
    fn the_assertion_is_what_the_key_signed() {
        let (pem, public) = key();
        let login = bearer(&pem);
        let assertion = login.assertion(DateTime::from_unix_millis(1_767_323_045_678)).unwrap();
        let (text, signature) = assertion.rsplit_once('.').unwrap();
        let (header, claims) = text.split_once('.').unwrap();
        let decoded = |part: &str| String::from_utf8(URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap();
        assert_eq!(decoded(header), r#"{"alg":"RS256"}"#);
        assert_eq!(
            decoded(claims),
            r#"{"iss":"KEY","sub":"ahab@pequod.example","aud":"https://test.salesforce.com","exp":1767323225}"#
        );
        let signature = URL_SAFE_NO_PAD.decode(signature).unwrap();
        let public = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, public);
        public.verify(text.as_bytes(), &signature).unwrap();
        let other = JwtBearer { audience: Some("https://login.salesforce.com".to_owned()), ..login };
        let claims = other.assertion(DateTime::now()).unwrap();
        let claims = decoded(claims.split('.').nth(1).unwrap());
        assert!(claims.contains(r#""aud":"https://login.salesforce.com""#), "{claims}");
    }

    #[tokio::test]
    async fn the_assertion_buys_a_session() {
        let script = Script::new([json(
            200,
            r#"{"access_token":"00D!AQ","instance_url":"https://acme.my.salesforce.com","token_type":"Bearer"}"#,
        )]);
        let login = bearer(&key().0);
        let session = login.sign_in(SignIn::new(&script, &[])).await.unwrap();
        assert_eq!(session.token(), "00D!AQ");
        let line = script.only();
        let sent = "POST https://test.salesforce.com/services/oauth2/token\n\
                    grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=eyJhbGciOiJSUzI1NiJ9.";
        assert!(line.starts_with(sent), "{line}");
    }

    #[test]
    fn other_keys_are_refused_without_being_shown() {
        let weak = STANDARD.encode([48, 130, 1, 2]);
        for (text, word) in [
            ("", "no private key"),
            ("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----", "no private key"),
            (
                "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----",
                "passphrase",
            ),
            (&pem("EC PRIVATE KEY", &[48, 1, 0]), "not an RSA key"),
            (&pem("PRIVATE KEY", &[48, 130, 1, 2]), "not an RSA key"),
            (&pem("RSA PRIVATE KEY", &[48, 130, 1, 2]), "not an RSA key"),
        ] {
            let error = SigningKey::from_pem(text).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Input);
            assert!(error.to_string().contains(word), "{error}");
            assert!(!format!("{error:?}").contains(&weak), "{error:?}");
        }
        assert_eq!(format!("{:?}", bearer(&key().0).key), "SigningKey([REDACTED])");
    }
}
