//! Sign-ins with a service that rotates refresh tokens: to use a spent one revokes the login. Whatever is
//! dropped or late, the token that the service granted last is the one that is used next.

mod scripted;

use scripted::{HTML, JSON, polled, reply};
use sforce::api::Request;
use sforce::client::{BoxFuture, HttpRequest, HttpResponse, Transport};
use sforce::{
    Acted, AuthorizationCode, Error, ErrorKind, ExposeSecret, Org, RefreshToken, SoapLogin, Version,
    WebServer,
};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::sleep;

const HOST: &str = "https://acme.my.salesforce.com";

/// A service whose token endpoint takes a second, and spends what it is given when the request arrives.
#[derive(Clone, Default)]
struct Service(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    /// The session of this number is good, and so is its refresh token.
    current: u32,
    revoked: bool,
    sign_ins: u32,
    /// Answers the next sign-ins in place of a grant.
    instead: Vec<HttpResponse>,
    /// Where the org is, as the token endpoint says.
    instance: Option<&'static str>,
    without_refresh: bool,
    /// The code of the web server flow is spent.
    code_spent: bool,
}

impl Service {
    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }

    /// The number of the tokens that are good, and whether the login was revoked.
    fn standing(&self) -> (u32, bool) {
        let state = self.lock();
        (state.current, state.revoked)
    }

    /// The sessions that were given out are good no more.
    fn expire(&self) {
        // The refresh token stays: its number is that of the session.
        self.lock().sign_ins += 1000;
    }

    fn answer(&self, request: &HttpRequest) -> HttpResponse {
        let mut state = self.lock();
        let body = String::from_utf8(request.body.clone().unwrap_or_default().into()).unwrap();
        if request.url.ends_with("/services/oauth2/token") {
            state.sign_ins = state.sign_ins % 1000 + 1;
            if let Some(instead) = state.instead.pop() {
                return instead;
            }
            let good = if body.contains("grant_type=refresh_token") {
                body.contains(&format!("refresh_token=R{}&", state.current)) && !state.revoked
            } else {
                !std::mem::replace(&mut state.code_spent, true)
            };
            if !good {
                state.revoked = true;
                return reply(400, JSON, r#"{"error":"invalid_grant","error_description":"expired token"}"#);
            }
            state.current += 1;
            let (number, instance) = (state.current, state.instance.unwrap_or(HOST));
            let refresh = if state.without_refresh {
                String::new()
            } else {
                format!(r#","refresh_token":"R{number}""#)
            };
            return reply(
                200,
                JSON,
                format!(r#"{{"access_token":"S{number}","instance_url":"{instance}"{refresh}}}"#),
            );
        }
        let (_, token) = request.headers.iter().find(|(name, _)| name == "Authorization").unwrap();
        if state.sign_ins < 1000 && *token == format!("Bearer S{}", state.current) {
            return reply(200, JSON, "{}");
        }
        if request.url.ends_with("/oauth2/userinfo") {
            return reply(403, HTML, "Bad_OAuth_Token");
        }
        reply(401, JSON, r#"[{"errorCode":"INVALID_SESSION_ID","message":"Session expired or invalid"}]"#)
    }
}

impl Transport for Service {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, Error>> {
        Box::pin(async move {
            sleep(Duration::from_millis(200)).await;
            let answer = self.answer(&request);
            sleep(Duration::from_millis(800)).await;
            Ok(answer)
        })
    }
}

fn login() -> RefreshToken {
    RefreshToken::new(HOST, "KEY", "R0")
}

async fn signed_in(service: &Service, login: RefreshToken) -> Org {
    Org::builder().transport(service.clone()).login(login).await.unwrap()
}

async fn call(org: &Org) -> Result<(), Error> {
    org.raw_rest(Request::get("/limits")).await.map(drop)
}

/// Waits until every task is done that nobody waits for.
async fn settle() {
    sleep(Duration::from_secs(100)).await;
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_while_the_session_is_renewed_loses_no_token() {
    for polls in 1.. {
        let service = Service::default();
        let login = login();
        let org = signed_in(&service, login.clone()).await;
        service.expire();
        let done = polled(call(&org), polls).await;
        // At once, while the sign-in goes on, and when it is over.
        call(&org).await.unwrap_or_else(|error| panic!("dropped after {polls} polls: {error}"));
        settle().await;
        call(&org).await.unwrap();
        assert_eq!(service.standing(), (2, false));
        assert_eq!(login.token().expose_secret(), "R2");
        if done.is_some() {
            assert!(polls > 3, "the call was dropped at each of its waits");
            break;
        }
    }
}

/// OAuth's own resource refuses an expired session otherwise than the API's resources do.
#[tokio::test(start_paused = true)]
async fn a_session_that_oauth_refuses_is_renewed_too() {
    let service = Service::default();
    let org = signed_in(&service, login()).await;
    service.expire();
    org.raw_rest(Request::get("/services/oauth2/userinfo")).await.unwrap();
    assert_eq!(service.standing(), (2, false));
    // What it says of the user is read as before: this service says nothing.
    service.expire();
    assert_eq!(org.user_info().await.unwrap_err().kind(), ErrorKind::Decode);
    assert_eq!(service.standing(), (3, false));
}

#[tokio::test(start_paused = true)]
async fn a_first_sign_in_that_is_dropped_loses_no_token() {
    for polls in 1.. {
        let (service, login) = (Service::default(), login());
        let done = polled(Org::builder().transport(service.clone()).login(login.clone()), polls).await;
        settle().await;
        assert_eq!(login.token().expose_secret(), format!("R{}", service.lock().current));
        call(&signed_in(&service, login).await).await.unwrap();
        assert!(!service.lock().revoked);
        if done.is_some() {
            break;
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_deadline_shorter_than_a_sign_in_stops_the_waiting_only() {
    for millis in [0, 100, 300, 1_000, 1_100, 1_300, 1_999, 2_100] {
        let (service, login) = (Service::default(), login());
        let org = signed_in(&service, login.clone()).await;
        service.expire();
        let error = call(&org.deadline(Duration::from_millis(millis))).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Deadline, "{millis} ms");
        call(&org).await.unwrap();
        assert_eq!(service.standing(), (2, false), "{millis} ms");
        assert_eq!(login.token().expose_secret(), "R2");
    }
}

#[tokio::test(start_paused = true)]
async fn orgs_of_one_refresh_token_take_turns() {
    let (service, login) = (Service::default(), login());
    let orgs = [(); 8].map(|()| {
        let (service, login) = (service.clone(), login.clone());
        tokio::spawn(async move { signed_in(&service, login).await })
    });
    let mut tasks = tokio::task::JoinSet::new();
    for org in orgs {
        let org = org.await.unwrap();
        tasks.spawn(async move {
            // Each sign-in ends the session before it, so most of these renew once more.
            let _ = call(&org).await;
        });
    }
    tasks.join_all().await;
    settle().await;
    let current = service.lock().current;
    assert!(!service.lock().revoked, "no spent token was used");
    assert_eq!(login.token().expose_secret(), format!("R{current}"));
}

#[tokio::test(start_paused = true)]
async fn a_token_counts_although_its_session_cannot_be_used() {
    let (service, login) = (Service::default(), login());
    service.lock().instance = Some("https://evil.example");
    let error = Org::builder().transport(service.clone()).login(login.clone()).await.unwrap_err();
    assert!(error.message().contains("allow_host"), "{error}");
    assert_eq!(login.token().expose_secret(), "R1");
    service.lock().instance = None;
    call(&signed_in(&service, login).await).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_new_token_is_kept_before_its_session_is_used() {
    let kept: Arc<Mutex<Vec<String>>> = Arc::default();
    let broken = Arc::new(Mutex::new(false));
    let (service, keep, fails) = (Service::default(), Arc::clone(&kept), Arc::clone(&broken));
    let login = login().on_new_token(move |token| {
        let (keep, fails) = (Arc::clone(&keep), *fails.lock().unwrap());
        async move {
            sleep(Duration::from_secs(1)).await;
            if fails {
                return Err("the disk is full");
            }
            keep.lock().unwrap().push(token.expose_secret().to_owned());
            Ok(())
        }
    });
    for polls in 1.. {
        service.expire();
        let done = polled(
            async {
                let org = signed_in(&service, login.clone()).await;
                assert_eq!(kept.lock().unwrap().last().unwrap(), login.token().expose_secret());
                drop(org);
            },
            polls,
        )
        .await;
        settle().await;
        assert_eq!(kept.lock().unwrap().last().unwrap(), login.token().expose_secret());
        if done.is_some() {
            break;
        }
    }
    *broken.lock().unwrap() = true;
    let builder = || Org::builder().transport(service.clone());
    let error = builder().login(login.clone()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::SignIn);
    assert!(format!("{error:?}").contains("the disk is full"), "{error:?}");
    *broken.lock().unwrap() = false;
    call(&builder().login(login.clone()).await.unwrap()).await.unwrap();
    assert_eq!(kept.lock().unwrap().last().unwrap(), login.token().expose_secret());
}

fn code() -> AuthorizationCode {
    let flow = WebServer::new(HOST, "KEY", "http://localhost:1717/callback").unwrap();
    let url = flow.url();
    let state = url.split("state=").nth(1).unwrap().split('&').next().unwrap();
    flow.code(&format!("http://localhost:1717/callback?code=CODE&state={state}")).unwrap()
}

#[tokio::test(start_paused = true)]
async fn a_code_whose_sign_in_is_dropped_still_signs_in() {
    for without_refresh in [false, true] {
        for polls in 1.. {
            let (service, code) = (Service::default(), code());
            service.lock().without_refresh = without_refresh;
            let sign_in = || Org::builder().transport(service.clone()).login(code.clone());
            let done = polled(sign_in(), polls).await;
            if let Some(org) = done {
                call(&org.unwrap()).await.unwrap();
                break;
            }
            call(&sign_in().await.unwrap()).await.unwrap();
            assert!(!service.lock().revoked);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn what_may_be_repeated_is_and_what_may_not_is_not() {
    let unavailable = || reply(503, HTML, "<html>busy</html>");
    // A refresh token may have been spent by a request that was answered so.
    let service = Service::default();
    let org = signed_in(&service, login()).await;
    service.expire();
    service.lock().instead = vec![unavailable()];
    let error = call(&org).await.unwrap_err();
    assert_eq!((error.kind(), error.acted()), (ErrorKind::Unavailable, Acted::No), "{error}");
    assert!(error.to_string().contains("while renewing the session"), "{error}");
    // It is no refusal: the next call tries again.
    call(&org).await.unwrap();

    // Credentials are not spent.
    let service = Service::default();
    service.lock().instead = vec![unavailable(), unavailable()];
    let login = sforce::ClientCredentials {
        login_url: HOST.to_owned(),
        client_id: "KEY".to_owned(),
        client_secret: "SECRET".into(),
    };
    let org = Org::builder().transport(service.clone()).login(login).await.unwrap();
    assert_eq!(service.lock().sign_ins, 3);
    call(&org).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_sign_in_that_is_never_answered_ends() {
    struct Silent;
    impl Transport for Silent {
        fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, Error>> {
            Box::pin(std::future::pending())
        }
    }
    let start = tokio::time::Instant::now();
    let login = SoapLogin {
        login_url: HOST.to_owned(),
        username: "ahab@pequod.example".to_owned(),
        password: "secret".into(),
        version: Version::V62,
    };
    let error = Org::builder().transport(Silent).login(login).await.unwrap_err();
    assert_eq!((error.kind(), start.elapsed()), (ErrorKind::Deadline, Duration::from_secs(60)));
}

#[test]
fn a_sign_in_outlives_the_runtime_of_the_call_that_began_it() {
    let (service, login) = (Service::default(), login());
    let runtime =
        || tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
    let org = runtime().block_on(signed_in(&service, login));
    service.expire();
    let first = runtime();
    assert!(first.block_on(polled(call(&org), 2)).is_none());
    // Its task goes with it, before the request has arrived.
    drop(first);
    runtime().block_on(call(&org)).unwrap();
}
