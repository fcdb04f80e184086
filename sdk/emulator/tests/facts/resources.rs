//! Resources, addresses and signing in.

use sforce_emulator::Emulator;

use crate::common::{rest, send, soap, soap_with};
use crate::tools::{P, V, org};

#[tokio::test]
async fn what_the_service_has_and_the_org_does_not_says_so() {
    let org = org().await;
    let id = org.insert("Account", [("Name", "a")]).unwrap();
    for path in [
        "theme",
        "tabs",
        "recent",
        "sobjects/Account/listviews",
        "sobjects/Account/describe/layouts",
        "sobjects/Account/describe/compactLayouts",
        "sobjects/Account/quickActions",
        "sobjects/Account/defaultValues",
    ] {
        let answer = rest(&org, &format!("GET {V}/{path}"), "").await;
        assert_eq!(answer.status, 404, "{path}");
        assert!(answer.body.contains("is not emulated"), "{path}: {}", answer.body);
    }
    let unknown = rest(&org, &format!("GET {V}/nonsense"), "").await;
    assert!(unknown.status == 404 && !unknown.body.contains("emulated"), "{}", unknown.body);
    assert_eq!(rest(&org, &format!("GET {V}/sobjects/Account/{id}"), "").await.status, 200);
    let answer =
        soap(&org, P, "<p:describeLayout><p:sObjectType>Account</p:sObjectType></p:describeLayout>").await;
    assert!(answer.body.contains("not emulated"), "{}", answer.body);
}

#[tokio::test]
async fn a_describe_says_where_everything_of_the_object_is() {
    let org = org().await;
    let described = rest(&org, &format!("GET {V}/sobjects/Account/describe"), "").await.json();
    let urls = &described["urls"];
    let here = format!("{V}/sobjects/Account");
    assert_eq!(urls["layouts"], format!("{here}/describe/layouts"));
    assert_eq!(urls["compactLayouts"], format!("{here}/describe/compactLayouts"));
    assert_eq!(urls["uiDetailTemplate"], format!("{}/{{ID}}", org.url()));
    assert_eq!(urls["uiNewRecord"], format!("{}/001/e", org.url()));
    let layout = described["recordTypeInfos"][0]["urls"]["layout"].as_str().unwrap();
    assert_eq!(layout, format!("{here}/describe/layouts/012000000000000AAA"));
    let global = rest(&org, &format!("GET {V}/sobjects"), "").await.json();
    let account = global["sobjects"].as_array().unwrap().iter().find(|it| it["name"] == "Account").unwrap();
    assert_eq!((&account["urls"]["sobject"], account["urls"].get("uiNewRecord")), (&here.into(), None));
    let xml = soap(&org, P, "<p:describeSObject><p:sObjectType>Account</p:sObjectType></p:describeSObject>")
        .await
        .body;
    assert!(xml.contains(&format!("<urlNew>{}/001/e</urlNew>", org.url())), "{xml}");
}

#[tokio::test]
async fn long_addresses_and_headers_are_refused() {
    let org = org().await;
    let address = |length: usize| {
        let path = format!("GET {V}/query?q=");
        let fill = length + "GET ".len() - path.len();
        format!("{path}{}", "a".repeat(fill))
    };
    assert_eq!(rest(&org, &address(16_384), "").await.status, 400);
    assert_eq!(rest(&org, &address(16_385), "").await.status, 414);
    let headers = |length: usize| {
        format!("Authorization: Bearer {}\r\nX-Long: {}\r\n", org.session(), "a".repeat(length))
    };
    let head = format!("GET {V}/limits");
    assert_eq!(send(&org, &head, &headers(15_000), b"").await.unwrap().status, 200);
    assert_eq!(send(&org, &head, &headers(16_385), b"").await.unwrap().status, 431);
    let long = format!("SOAPAction: \"{}\"\r\n", "a".repeat(16_385));
    assert_eq!(send(&org, "POST /services/Soap/u/60.0", &long, b"<a/>").await.unwrap().status, 431);
}

#[tokio::test]
async fn login_ends_with_64() {
    let org = org().await;
    let (user, password) = Emulator::USER;
    let body =
        format!("<p:login><p:username>{user}</p:username><p:password>{password}</p:password></p:login>");
    assert_eq!(soap_with(&org, "u/64.0", "", &body).await.status, 200);
    let refused = soap_with(&org, "u/65.0", "", &body).await;
    assert!(refused.body.contains("INVALID_OPERATION"), "{}", refused.body);
    assert!(
        refused.body.contains("login() operation is not available in API version 65.0"),
        "{}",
        refused.body
    );
}

async fn form(org: &Emulator, path: &str, body: &str) -> crate::common::Response {
    let head = format!("POST /services/oauth2/{path}");
    let kind = "Content-Type: application/x-www-form-urlencoded\r\n";
    send(org, &head, kind, body.as_bytes()).await.unwrap()
}

#[tokio::test]
async fn a_device_signs_in_once_it_is_approved() {
    let org = org().await;
    let (key, secret) = Emulator::CLIENT;
    let begun =
        form(&org, "token", &format!("response_type=device_code&client_id={key}&scope=api")).await.json();
    let (code, shown) = (begun["device_code"].as_str().unwrap(), begun["user_code"].as_str().unwrap());
    assert!(begun["verification_uri"].as_str().unwrap().starts_with(org.url()));
    let poll = format!("grant_type=device&client_id={key}&code={code}");
    let waits = form(&org, "token", &poll).await;
    assert_eq!((waits.status, &waits.json()["error"]), (400, &"authorization_pending".into()));
    let wrong = send(&org, "GET /setup/connect?user_code=nonsense", "", b"").await.unwrap();
    assert_eq!(wrong.status, 404);
    assert_eq!(
        send(&org, &format!("GET /setup/connect?user_code={shown}"), "", b"").await.unwrap().status,
        200
    );
    let granted = form(&org, "token", &poll).await.json();
    let token = granted["access_token"].as_str().unwrap().to_owned();
    let headers = format!("Authorization: Bearer {token}\r\n");
    assert_eq!(send(&org, &format!("GET {V}/limits"), &headers, b"").await.unwrap().status, 200);
    assert_eq!(form(&org, "token", &poll).await.json()["error"], "invalid_grant", "the code is good once");

    let about = |token: &str| format!("token={token}&client_id={key}&client_secret={secret}");
    let known = form(&org, "introspect", &about(&token)).await.json();
    assert_eq!((&known["active"], &known["token_type"]), (&true.into(), &"access_token".into()));
    assert_eq!(known["username"], Emulator::USER.0);
    assert_eq!(
        form(&org, "introspect", &about("nonsense")).await.json(),
        serde_json::json!({"active": false})
    );
    let refresh = granted["refresh_token"].as_str().unwrap();
    assert_eq!(form(&org, "introspect", &about(refresh)).await.json()["token_type"], "refresh_token");
    let stranger = form(&org, "introspect", &format!("token={token}&client_id={key}&client_secret=x")).await;
    assert_eq!((stranger.status, &stranger.json()["error"]), (400, &"invalid_client".into()));
}

#[tokio::test]
async fn retired_versions_are_answered_only_where_a_setting_says_so() {
    let org = org().await;
    let rest_at = async |org: &Emulator, version: u16| {
        rest(org, &format!("GET /services/data/v{version}.0/limits"), "").await
    };
    assert_eq!(rest_at(&org, 31).await.status, 200);
    assert_eq!(rest_at(&org, 30).await.status, 410);
    let ask = "<p:getServerTimestamp/>";
    assert_eq!(soap(&org, "u/31.0", ask).await.status, 200);
    assert!(soap(&org, "u/30.0", ask).await.body.contains("UNSUPPORTED_API_VERSION"));
    let settings = sforce_emulator::Settings::with_retired_versions();
    let org = crate::tools::builder().settings(settings).start().await.unwrap();
    assert_eq!(rest_at(&org, 30).await.status, 200);
    assert_eq!(soap(&org, "u/7.0", ask).await.status, 200);
}
