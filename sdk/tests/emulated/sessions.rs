//! Every way to sign in, on the emulated org.

use super::org::{self, schemas};
use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::KeyPair as _;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sforce::client::{Http, HttpRequest, Method, Transport};
use sforce::{
    ClientCredentials, ErrorKind, JwtBearer, Login, New, Org, RefreshToken, Session, SigningKey, SoapLogin,
    UsernamePassword, Version, WebServer, Wire,
};
use sforce_bindings::objects::Account;
use sforce_emulator::Emulator;

fn client_credentials(emulator: &Emulator) -> ClientCredentials {
    let (id, secret) = Emulator::CLIENT;
    ClientCredentials {
        login_url: emulator.url().to_owned(),
        client_id: id.to_owned(),
        client_secret: secret.into(),
    }
}

/// Signs in, works on both wires, loses its session, and works again on both.
async fn works(emulator: &Emulator, login: impl Login + 'static) {
    let org = Org::login(login).await.unwrap();
    for _ in 0..2 {
        for wire in [Wire::Rest, Wire::Soap] {
            org.over(wire).user_info().await.unwrap();
            org.over(wire).create(New::<Account>::new().set(Account::NAME, "x")).await.unwrap();
        }
        emulator.expire_session();
    }
}

#[tokio::test]
async fn every_login_works_on_both_wires_and_renews() {
    let emulator = org::emulator().await;
    let (username, password) = Emulator::USER;
    works(&emulator, client_credentials(&emulator)).await;
    let (client_id, client_secret) = Emulator::CLIENT;
    works(
        &emulator,
        UsernamePassword {
            login_url: emulator.url().to_owned(),
            client_id: client_id.to_owned(),
            client_secret: client_secret.into(),
            username: username.to_owned(),
            password: password.into(),
        },
    )
    .await;
    works(
        &emulator,
        SoapLogin {
            login_url: emulator.url().to_owned(),
            username: username.to_owned(),
            password: password.into(),
            version: Version::V58,
        },
    )
    .await;
    let refresh = emulator.new_refresh_token(client_id);
    works(&emulator, RefreshToken::new(emulator.url(), client_id, refresh).client_secret(client_secret))
        .await;
}

#[tokio::test]
async fn a_signed_assertion_signs_in() {
    let pair = KeyPair::generate(KeySize::Rsa2048).unwrap();
    let private: Pkcs8V1Der<'_> = pair.as_der().unwrap();
    let public: PublicKeyX509Der<'_> = pair.public_key().as_der().unwrap();
    let pem = |label: &str, der: &[u8]| {
        format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", STANDARD.encode(der))
    };
    let emulator = schemas(Emulator::builder())
        .certificate("jwt-client", pem("PUBLIC KEY", public.as_ref()))
        .start()
        .await
        .unwrap();
    let login = JwtBearer {
        login_url: emulator.url().to_owned(),
        client_id: "jwt-client".to_owned(),
        username: Emulator::USER.0.to_owned(),
        key: SigningKey::from_pem(&pem("PRIVATE KEY", private.as_ref())).unwrap(),
        audience: None,
    };
    works(&emulator, login.clone()).await;
    let stranger = JwtBearer { username: "nobody@example.com".to_owned(), ..login.clone() };
    let error = Org::login(stranger).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::SignIn, Some("invalid_grant")), "{error}");
    let lost = JwtBearer { audience: Some("https://elsewhere.example".to_owned()), ..login };
    assert_eq!(Org::login(lost).await.unwrap_err().kind(), ErrorKind::SignIn);
}

#[tokio::test]
async fn a_person_signs_in_with_the_browser() {
    let emulator = org::emulator().await;
    let flow = WebServer::new(emulator.url(), Emulator::CLIENT.0, "http://localhost:1717/callback")
        .unwrap()
        .scope("api refresh_token");
    // The emulated org's person agrees at once: the browser is sent back.
    let request = HttpRequest { method: Method::Get, url: flow.url(), headers: Vec::new(), body: None };
    let answer = Http::new().unwrap().send(request).await.unwrap();
    assert_eq!(answer.status, 302);
    let code = flow.code(answer.header("Location").unwrap()).unwrap();
    works(&emulator, code.clone()).await;
    let kept = code.refresh_token().expect("a refresh token was granted");
    works(&emulator, kept).await;
    // Who brings the code without the verifier of this flow gets nothing.
    let thief = WebServer::new(emulator.url(), Emulator::CLIENT.0, "http://localhost:1717/callback").unwrap();
    thief.code(answer.header("Location").unwrap()).unwrap_err();
}

#[tokio::test]
async fn what_the_sf_tool_prints_is_a_session() {
    let emulator = org::emulator().await;
    let printed = format!(
        r#"{{"status":0,"result":{{"accessToken":"{}","instanceUrl":"{}","username":"x"}}}}"#,
        emulator.session(),
        emulator.url()
    );
    let org = Org::with_session(Session::from_sf_org_display(&printed).unwrap()).unwrap();
    org.user_info().await.unwrap();
    emulator.expire_session();
    let error = org.create(New::<Account>::new().set(Account::NAME, "x")).await.unwrap_err();
    assert!(error.is_session_expired() && error.to_string().contains("ready-made"), "{error}");
}

#[tokio::test]
async fn wrong_secrets_are_refused_at_the_door() {
    let emulator = org::emulator().await;
    let login = ClientCredentials { client_secret: "wrong".into(), ..client_credentials(&emulator) };
    let error = Org::login(login).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::SignIn, Some("invalid_client")), "{error}");
    let soap = SoapLogin {
        login_url: emulator.url().to_owned(),
        username: Emulator::USER.0.to_owned(),
        password: "wrong".into(),
        version: Version::V58,
    };
    let error = Org::login(soap).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::SignIn, Some("INVALID_LOGIN")), "{error}");
}
