use super::*;
use crate::client::Org;
use crate::client::testing::{Script, broken, fault, json, reply, soap};
use crate::error::Acted;

fn login(version: Version) -> SoapLogin {
    SoapLogin {
        login_url: "https://login.salesforce.com".to_owned(),
        username: "ahab@pequod.example".to_owned(),
        password: "PASSWORD&<TOKEN>".into(),
        version,
    }
}

fn password() -> UsernamePassword {
    UsernamePassword {
        login_url: "https://login.salesforce.com/".to_owned(),
        client_id: "KEY".to_owned(),
        client_secret: "SECRET".into(),
        username: "ahab@pequod.example".to_owned(),
        password: "PASS WORD+1&x=y".into(),
    }
}

fn granted(instance: &str) -> String {
    format!(
        r#"{{"access_token":"00D!AQ","instance_url":"{instance}","id":"https://x","token_type":"Bearer"}}"#
    )
}

fn soap_granted(server: &str, expired: bool) -> String {
    format!(
        "<loginResponse><result><metadataServerUrl>https://x</metadataServerUrl><passwordExpired>{expired}\
         </passwordExpired><sandbox>false</sandbox><serverUrl>{server}</serverUrl><sessionId>00D!AQ</sessionId>\
         <userId>005000000000001AAA</userId><userInfo><roleId xsi:nil=\"true\"/></userInfo></result></loginResponse>"
    )
}

#[tokio::test]
async fn soap_login_sends_what_the_wsdl_says() {
    let server = "https://acme.my.salesforce.com/services/Soap/u/58.0/00D000000000001";
    let script = Script::new([soap(&soap_granted(server, false))]);
    let session = login(Version::V58).sign_in(SignIn::new(&script, &[])).await.unwrap();
    assert_eq!((session.instance(), session.token()), ("https://acme.my.salesforce.com", "00D!AQ"));
    let [request] = <[_; 1]>::try_from(script.requests()).unwrap();
    assert_eq!(request.url, "https://login.salesforce.com/services/Soap/u/58.0");
    let body = String::from_utf8(request.body.unwrap().into()).unwrap();
    assert!(body.contains("<soapenv:Header/>"), "no session yet: {body}");
    let call = "<m:login><m:username>ahab@pequod.example</m:username>\
                <m:password>PASSWORD&amp;&lt;TOKEN&gt;</m:password></m:login>";
    assert!(body.contains(call), "{body}");
}

#[tokio::test]
async fn soap_login_is_refused_before_sending_from_65() {
    for version in [Version::V65, Version::V66] {
        let error = login(version).sign_in(SignIn::new(&Script::default(), &[])).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UnsupportedVersion);
        let text = error.to_string();
        assert!(text.contains("64.0") && text.contains("ClientCredentials"), "{text}");
    }
    let script = Script::new([soap(&soap_granted("https://a.my.salesforce.com", false))]);
    login(Version::V64).sign_in(SignIn::new(&script, &[])).await.unwrap();
}

#[tokio::test]
async fn a_session_is_not_taken_to_strangers() {
    for server in ["https://evil.example/services", "http://acme.my.salesforce.com", "", "nonsense"] {
        let script = Script::new([soap(&soap_granted(server, false)), json(200, &granted(server))]);
        for error in [
            login(Version::V58).sign_in(SignIn::new(&script, &[])).await.unwrap_err(),
            password().sign_in(SignIn::new(&script, &[])).await.unwrap_err(),
        ] {
            assert_eq!(error.kind(), ErrorKind::Protocol, "{server}");
            assert!(!format!("{error:?}").contains("00D!AQ"));
        }
    }
}

#[tokio::test]
async fn an_expired_password_is_told() {
    let script = Script::new([soap(&soap_granted("https://a.my.salesforce.com", true))]);
    let error = login(Version::V58).sign_in(SignIn::new(&script, &[])).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::SignIn);
    assert!(error.to_string().contains("expired"), "{error}");
}

#[tokio::test]
async fn oauth_sends_forms() {
    let replies = [granted("https://acme.my.salesforce.com"), granted("https://acme.my.salesforce.com/")];
    let script = Script::new(replies.map(|body| json(200, &body)));
    let session = password().sign_in(SignIn::new(&script, &[])).await.unwrap();
    assert_eq!((session.instance(), session.token()), ("https://acme.my.salesforce.com", "00D!AQ"));
    let credentials = ClientCredentials {
        login_url: "https://acme.my.salesforce.com".to_owned(),
        client_id: "KEY".to_owned(),
        client_secret: "SECRET".into(),
    };
    credentials.sign_in(SignIn::new(&script, &[])).await.unwrap();
    assert_eq!(
        script.lines(),
        [
            "POST https://login.salesforce.com/services/oauth2/token\ngrant_type=password&client_id=KEY\
             &client_secret=SECRET&username=ahab%40pequod.example&password=PASS%20WORD%2B1%26x%3Dy",
            "POST https://acme.my.salesforce.com/services/oauth2/token\n\
             grant_type=client_credentials&client_id=KEY&client_secret=SECRET",
        ]
    );
    let ty = ("Content-Type".to_owned(), "application/x-www-form-urlencoded".to_owned());
    assert!(script.requests().iter().all(|request| request.headers.contains(&ty)));
}

#[tokio::test]
async fn refusals_are_refusals_of_the_sign_in() {
    let oauth =
        |status, code: &str| json(status, &format!(r#"{{"error":"{code}","error_description":"no"}}"#));
    for (reply, code) in [
        (oauth(400, "invalid_grant"), "invalid_grant"),
        (oauth(401, "invalid_client"), "invalid_client"),
        (oauth(400, "rate_limit_exceeded"), "rate_limit_exceeded"),
    ] {
        let error = password().sign_in(SignIn::new(&Script::new([reply]), &[])).await.unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::SignIn, Some(code)));
    }
    for code in ["INVALID_LOGIN", "LOGIN_DURING_RESTRICTED_TIME"] {
        let script = Script::new([fault(500, code, "no")]);
        let error = login(Version::V58).sign_in(SignIn::new(&script, &[])).await.unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::SignIn, Some(code)));
    }
    let script = Script::new([fault(500, "UNSUPPORTED_API_VERSION", "Invalid Api version specified on URL")]);
    let error = login(Version::V20).sign_in(SignIn::new(&script, &[])).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnsupportedVersion);
}

#[tokio::test]
async fn answers_that_cannot_be_read_show_no_token() {
    for body in [r#"{"access_token":"00D!AQ"}"#, r#"{"access_token":"00D!AQ""#, r#"["00D!AQ"]"#, "00D!AQ", ""]
    {
        let script = Script::new([json(200, body)]);
        let error = password().sign_in(SignIn::new(&script, &[])).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Protocol, "{body}");
        assert!(!format!("{error:?}").contains("AQ"), "{error:?}");
    }
    let script = Script::new([reply(200, "text/html", "<html>Welcome</html>")]);
    let error = password().sign_in(SignIn::new(&script, &[])).await.unwrap_err();
    assert!(error.to_string().contains("HTML page"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_sign_in_is_sent_again_only_if_it_did_not_arrive() {
    let script = Script::new([broken(Acted::No), json(200, &granted("https://a.my.salesforce.com"))]);
    let org = Org::builder().transport(script.clone()).login(password()).await.unwrap();
    assert_eq!(org.session().instance(), "https://a.my.salesforce.com");
    let script = Script::new([broken(Acted::Perhaps)]);
    let error = Org::builder().transport(script).login(password()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
}

#[test]
fn debug_shows_no_secret() {
    let shown = format!("{:?} {:?}", login(Version::V58), password());
    assert!(!shown.contains("PASS") && !shown.contains("SECRET"), "{shown}");
}

#[tokio::test]
async fn a_host_that_is_allowed_may_be_led_to() {
    let hosts = ["proxy.example".to_owned()];
    for (instance, may) in [
        ("https://PROXY.example:8443/x", true),
        ("https://evil.proxy.example", false),
        ("http://proxy.example", false),
    ] {
        let script = Script::new([json(200, &granted(instance)), json(200, &granted(instance))]);
        let session = password().sign_in(SignIn::new(&script, &hosts)).await;
        assert_eq!(session.is_ok(), may, "{instance}");
        let built = Org::builder().transport(script).allow_host("proxy.example").login(password()).await;
        assert_eq!(built.is_ok(), may, "{instance}");
    }
}

#[tokio::test]
async fn a_user_of_a_portal_says_which() {
    let server = "https://acme.my.salesforce.com/services/Soap/u/58.0/00D000000000001";
    let script = Script::new([soap(&soap_granted(server, false))]);
    let organization = "00D000000000001".parse().unwrap();
    let portal = PortalLogin { login: login(Version::V58), organization, portal: None };
    portal.sign_in(SignIn::new(&script, &[])).await.unwrap();
    let body = String::from_utf8(script.requests().remove(0).body.unwrap().into()).unwrap();
    let header =
        "<m:LoginScopeHeader><m:organizationId>00D000000000001EAA</m:organizationId></m:LoginScopeHeader>";
    assert!(body.contains(header), "{body}");
}
