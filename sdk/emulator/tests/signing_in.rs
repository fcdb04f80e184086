//! Signing in, and who is signed in.

mod common;

use std::time::Duration;

use common::{between, org, rest, send, soap_with};
use serde_json::{Value as Json, json};
use sforce_emulator::Emulator;
use sforce_emulator::schema::Object;

const P: &str = "u/60.0";
const V: &str = "/services/data/v60.0";

#[tokio::test]
async fn who_is_signed_in() {
    let org = org().user("ann@example.com", "pass").user("bob@example.com", "word").start().await.unwrap();
    let login = |name: &str, password: &str| {
        format!("<p:login><p:username>{name}</p:username><p:password>{password}</p:password></p:login>")
    };
    let answer = soap_with(&org, P, "", &login("bob@example.com", "word")).await;
    let session = between(&answer.body, "sessionId").to_owned();
    let bearer = format!("Authorization: Bearer {session}\r\nContent-Type: application/json\r\n");
    let info = send(&org, "GET /services/oauth2/userinfo", &bearer, b"").await.unwrap().json();
    assert_eq!(info["preferred_username"], "bob@example.com");
    let made = send(&org, &format!("POST {V}/sobjects/Account"), &bearer, b"{\"Name\":\"b\"}").await.unwrap();
    assert_eq!(made.status, 201);
    let limits = send(&org, &format!("GET {V}/limits"), &bearer, b"").await.unwrap().json();
    assert_eq!(limits["DailyApiRequests"], json!({"Max": 15000, "Remaining": 14998}));
    // An idle session ends; the one that came with the org does not.
    org.advance(Duration::from_secs(7200));
    assert_eq!(send(&org, &format!("GET {V}/limits"), &bearer, b"").await.unwrap().status, 401);
    assert_eq!(rest(&org, &format!("GET {V}/limits"), "").await.status, 200);
    let revoke = format!("token={}", org.session());
    let form = "Content-Type: application/x-www-form-urlencoded\r\n";
    assert_eq!(
        send(&org, "POST /services/oauth2/revoke", form, revoke.as_bytes()).await.unwrap().status,
        200
    );
    assert_eq!(rest(&org, &format!("GET {V}/limits"), "").await.status, 401);
}

#[tokio::test]
async fn a_browser_signs_in_with_a_proof() {
    let org = org().start().await.unwrap();
    let (key, secret) = Emulator::CLIENT;
    // RFC 7636, appendix B.
    let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    let challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    let authorize = format!(
        "GET /services/oauth2/authorize?response_type=code&client_id={key}&redirect_uri=http%3A%2F%2Flocalhost%2Fback&state=s%26t&code_challenge={challenge}"
    );
    let code = || async {
        let sent = send(&org, &authorize, "", b"").await.unwrap();
        assert_eq!(sent.status, 302, "{}", sent.body);
        let target = sent.header("location").unwrap().to_owned();
        let rest = target.strip_prefix("http://localhost/back?code=").unwrap();
        rest.strip_suffix("&state=s%26t").unwrap().to_owned()
    };
    let exchange = |code: &str, extra: &str| {
        format!(
            "grant_type=authorization_code&client_id={key}&redirect_uri=http%3A%2F%2Flocalhost%2Fback&code={code}{extra}"
        )
    };
    let token = |body: String| {
        let org = &org;
        async move {
            let form = "Content-Type: application/x-www-form-urlencoded\r\n";
            send(org, "POST /services/oauth2/token", form, body.as_bytes()).await.unwrap()
        }
    };
    let first = code().await;
    let granted = token(exchange(&first, &format!("&code_verifier={verifier}"))).await.json();
    let refresh = granted["refresh_token"].as_str().unwrap().to_owned();
    assert_eq!(granted["instance_url"], org.url());
    for (body, error) in [
        (exchange(&first, &format!("&code_verifier={verifier}")), "invalid_grant"),
        (
            exchange(&code().await, "&code_verifier=wrong-wrong-wrong-wrong-wrong-wrong-wrong-w"),
            "invalid_grant",
        ),
        (exchange(&code().await, ""), "invalid_client"),
        (exchange(&code().await, &format!("&client_secret={secret}")), "invalid_grant"),
        (format!("grant_type=refresh_token&client_id={key}&refresh_token=none"), "invalid_grant"),
    ] {
        assert_eq!(token(body.clone()).await.json()["error"], error, "{body}");
    }
    let again =
        token(format!("grant_type=refresh_token&client_id={key}&refresh_token={refresh}")).await.json();
    assert!(
        again["access_token"].as_str().unwrap().starts_with("00D") && again.get("refresh_token").is_none()
    );
    // base64(HMAC-SHA256(secret, id + issued_at)) has 44 characters.
    assert_eq!(again["signature"].as_str().map(str::len), Some(44));
}

#[tokio::test]
async fn assertions_are_checked_against_the_certificate() {
    use aws_lc_rs::encoding::AsDer;
    use aws_lc_rs::rsa::{KeyPair, KeySize};
    use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_SHA256};
    use base64::Engine as _;
    use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

    let pair = KeyPair::generate(KeySize::Rsa2048).unwrap();
    let der = pair.public_key().as_der().unwrap();
    let pem =
        format!("-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----\n", STANDARD.encode(der.as_ref()));
    let org = org().certificate("JWT-CLIENT", pem).start().await.unwrap();
    let (user, _) = Emulator::USER;
    let sign = |head: &str, claims: Json| {
        let text = [head.to_owned(), claims.to_string()].map(|part| URL_SAFE_NO_PAD.encode(part)).join(".");
        let mut mark = vec![0; pair.public_modulus_len()];
        let random = aws_lc_rs::rand::SystemRandom::new();
        pair.sign(&RSA_PKCS1_SHA256, &random, text.as_bytes(), &mut mark).unwrap();
        format!("{text}.{}", URL_SAFE_NO_PAD.encode(mark))
    };
    let head = "{\"alg\":\"RS256\"}";
    let exp = org.now() / 1000 + 180;
    let claims =
        |iss: &str, sub: &str, aud: &str, exp: i64| json!({"iss": iss, "sub": sub, "aud": aud, "exp": exp});
    let login = "https://login.salesforce.com";
    let good = sign(head, claims("JWT-CLIENT", user, login, exp));
    let tampered = {
        let mut parts: Vec<String> = good.split('.').map(str::to_owned).collect();
        parts[1] = URL_SAFE_NO_PAD.encode(claims("JWT-CLIENT", "other@example.com", login, exp).to_string());
        parts.join(".")
    };
    for (assertion, expected) in [
        (good.clone(), None),
        (sign(head, claims("JWT-CLIENT", user, org.url(), exp)), None),
        (tampered, Some("invalid_grant")),
        ("a.b.c".to_owned(), Some("invalid_grant")),
        (sign("{\"alg\":\"none\"}", claims("JWT-CLIENT", user, login, exp)), Some("invalid_grant")),
        (sign(head, claims("WHO", user, login, exp)), Some("invalid_client_id")),
        (sign(head, claims(Emulator::CLIENT.0, user, login, exp)), Some("invalid_grant")),
        (sign(head, claims("JWT-CLIENT", "who@example.com", login, exp)), Some("invalid_grant")),
        (sign(head, claims("JWT-CLIENT", user, "https://elsewhere.example.com", exp)), Some("invalid_grant")),
        (sign(head, claims("JWT-CLIENT", user, login, exp - 180)), Some("invalid_grant")),
    ] {
        let body =
            format!("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion={assertion}");
        let form = "Content-Type: application/x-www-form-urlencoded\r\n";
        let answer = send(&org, "POST /services/oauth2/token", form, body.as_bytes()).await.unwrap();
        assert_eq!(answer.json()["error"].as_str(), expected, "{}", answer.body);
        // No signature, no time, no refresh token (rest-core, section 8).
        assert!(
            ["refresh_token", "issued_at", "signature"].iter().all(|key| answer.json().get(key).is_none())
        );
    }
    let start = Emulator::builder().certificate("X", "no PEM").start().await;
    assert!(start.is_err_and(|problem| problem.to_string().contains("the certificate of X")));
}

#[tokio::test]
async fn every_org_has_its_own_record() {
    let soql = "SELECT Id, Name, InstanceName, IsSandbox, TrialExpirationDate, NamespacePrefix, OrganizationType FROM Organization";
    for org in [Emulator::builder().start().await.unwrap(), common::org().start().await.unwrap()] {
        let found = common::query(&org, soql).await.json();
        let record = &found["records"][0];
        assert_eq!((&found["totalSize"], &record["Id"]), (&json!(1), &json!("00D000000000001EAA")));
        assert_eq!((&record["InstanceName"], &record["IsSandbox"]), (&json!("EMU1"), &json!(false)));
        assert_eq!(
            (&record["TrialExpirationDate"], &record["NamespacePrefix"]),
            (&json!(null), &json!(null))
        );
    }
    // One that is given has only what it has.
    let mut schema = common::objects();
    let account = schema.objects.remove("Account").unwrap();
    schema.objects.insert("Organization".into(), Object { name: "Organization".into(), ..account });
    let org = Emulator::builder().schema(schema).start().await.unwrap();
    assert_eq!(common::query(&org, "SELECT Name FROM Organization").await.json()["totalSize"], 1);
    assert_eq!(common::query(&org, soql).await.code(), "INVALID_FIELD");
}
