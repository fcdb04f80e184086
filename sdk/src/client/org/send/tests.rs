use super::*;
use crate::Version;
use crate::api::Request;
use crate::client::testing::{INSTANCE, Script, TOKEN, envelope, fault, json, refusal, reply, soap};
use crate::client::{BoxFuture, Login, Retry, SignIn, Transport};
use crate::error::ErrorKind;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Signs in with the tokens `00D!1`, `00D!2` …, until it has done so `most` times.
#[derive(Clone)]
struct Door {
    opened: Arc<AtomicU32>,
    most: u32,
}

impl Door {
    fn new(most: u32) -> Self {
        Self { opened: Arc::default(), most }
    }

    fn opened(&self) -> u32 {
        self.opened.load(Ordering::SeqCst)
    }
}

impl Login for Door {
    fn sign_in<'a>(&'a self, _: SignIn<'a>) -> BoxFuture<'a, Result<Session, Error>> {
        Box::pin(async {
            // Long enough for every other task to meet the refusal meanwhile.
            tokio::time::sleep(Duration::from_secs(1)).await;
            let opened = self.opened.fetch_add(1, Ordering::SeqCst) + 1;
            if opened > self.most {
                return Err(Error::refused("INVALID_LOGIN", "wrong password"));
            }
            Ok(Session::new(INSTANCE, format!("00D!{opened}")))
        })
    }
}

/// Takes one token and refuses all others, on both wires.
#[derive(Clone)]
struct Gate {
    token: &'static str,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Gate {
    fn new(token: &'static str) -> Self {
        Self { token, asked: Arc::default() }
    }

    fn asked(&self) -> usize {
        self.asked.lock().unwrap().len()
    }
}

impl Transport for Gate {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, Error>> {
        let body = request.body.map(|body| String::from_utf8(body.into()).unwrap()).unwrap_or_default();
        let shown = format!("{} {:?} {body}", request.url, request.headers);
        let open = shown.contains(&format!("Bearer {}\"", self.token))
            || shown.contains(&format!("<m:sessionId>{}<", self.token));
        self.asked.lock().unwrap().push(shown);
        let answer = match (request.url.contains("/Soap/"), open) {
            (false, true) => json(200, "{}"),
            (false, false) => refusal(401, "INVALID_SESSION_ID", "Session expired or invalid"),
            (true, true) => soap("<getUserInfoResponse/>"),
            (true, false) => fault(500, "INVALID_SESSION_ID", "Invalid Session ID found in SessionHeader"),
        };
        Box::pin(async {
            tokio::time::sleep(Duration::from_millis(50)).await;
            answer
        })
    }
}

async fn signed_in(gate: &Gate, door: &Door) -> Org {
    Org::builder().transport(gate.clone()).login(door.clone()).await.unwrap()
}

async fn ask(org: &Org, wire: Wire) -> Result<(), Error> {
    match wire {
        Wire::Rest => org.raw_rest(Request::get("/limits")).await.map(drop),
        Wire::Soap => org.raw_soap(SoapApi::Partner, "getUserInfo", "").await.map(drop),
    }
}

#[tokio::test(start_paused = true)]
async fn an_expired_session_is_renewed_once_by_one_task() {
    let (gate, door) = (Gate::new("00D!2"), Door::new(9));
    let org = signed_in(&gate, &door).await;
    assert_eq!(door.opened(), 1);
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..64 {
        let org = org.clone();
        let wire = [Wire::Rest, Wire::Soap][number % 2];
        tasks.spawn(async move { ask(&org, wire).await });
    }
    for answer in tasks.join_all().await {
        answer.unwrap();
    }
    assert_eq!(door.opened(), 2, "one renewal for all");
    assert_eq!(gate.asked(), 128, "each call was sent twice");
    ask(&org, Wire::Rest).await.unwrap();
    assert_eq!((door.opened(), gate.asked()), (2, 129), "clones share the new session");
}

#[tokio::test(start_paused = true)]
async fn a_renewal_that_fails_is_not_tried_by_every_task() {
    let (gate, door) = (Gate::new("none"), Door::new(1));
    let org = signed_in(&gate, &door).await;
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..64 {
        let org = org.clone();
        tasks.spawn(async move { ask(&org, Wire::Rest).await });
    }
    for answer in tasks.join_all().await {
        let error = answer.unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::SignIn, Some("INVALID_LOGIN")));
    }
    assert_eq!(door.opened(), 2, "the password was tried once more, not 64 times");
    // The next try comes after a cool-down, and the one behind it after twice as long.
    for (seconds, opened) in [(0, 2), (58, 2), (3, 3), (60, 3), (61, 4)] {
        tokio::time::advance(Duration::from_secs(seconds)).await;
        let error = ask(&org, Wire::Rest).await.unwrap_err();
        assert_eq!(error.code(), Some("INVALID_LOGIN"));
        assert_eq!(door.opened(), opened, "{seconds} s later");
        assert!(error.message().starts_with("while renewing the session: "), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_cookie_is_renewed_with_its_session() {
    let (gate, door) = (Gate::new("00D!2"), Door::new(9));
    let org = signed_in(&gate, &door).await;
    let error = org.wsdl(crate::client::Wsdl::Partner).await.unwrap_err();
    assert!(error.to_string().contains("what came for the partner WSDL is none"), "{error}");
    let asked = gate.asked.lock().unwrap();
    assert!(asked[0].contains("\"sid=00D!1\"") && asked[1].contains("\"sid=00D!2\""), "{asked:?}");
}

#[tokio::test(start_paused = true)]
async fn a_second_refusal_is_an_error_not_a_loop() {
    for wire in [Wire::Rest, Wire::Soap] {
        let (gate, door) = (Gate::new("none"), Door::new(9));
        let org = signed_in(&gate, &door).await;
        let error = ask(&org, wire).await.unwrap_err();
        assert!(error.is_session_expired());
        assert!(error.to_string().contains("a new session was refused too"), "{error}");
        assert_eq!((door.opened(), gate.asked()), (2, 2));
    }
}

#[tokio::test]
async fn a_session_that_was_given_cannot_be_renewed() {
    let script = Script::new([refusal(401, "INVALID_SESSION_ID", "Session expired or invalid")]);
    let error = ask(&script.org(), Wire::Rest).await.unwrap_err();
    assert!(error.is_session_expired());
    assert!(error.to_string().contains("Org::login"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn what_no_new_session_can_mend_is_not_renewed() {
    let door = Door::new(9);
    let message = "This session is not valid for use with the REST API";
    let script = Script::new([refusal(403, "INVALID_SESSION_ID", message)]);
    let org = Org::builder().transport(script.clone()).login(door.clone()).await.unwrap();
    let error = ask(&org, Wire::Rest).await.unwrap_err();
    assert_eq!((error.message(), door.opened()), (message, 1));
}

#[tokio::test]
async fn soap_with_a_jwt_says_why_it_is_refused() {
    let script = Script::new([fault(500, "INVALID_SESSION_ID", "Invalid Session ID")]);
    let org = Org::builder().transport(script).session(Session::new(INSTANCE, "eyJh.eyJz.sig")).unwrap();
    let error = ask(&org, Wire::Soap).await.unwrap_err();
    assert!(error.to_string().contains("JWT format, which SOAP refuses"), "{error}");
}

#[tokio::test]
async fn sessions_go_only_over_https() {
    for instance in ["http://acme.my.salesforce.com", "ftp://x", "acme", "https://a@b"] {
        let error = Org::with_session(Session::new(instance, TOKEN)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Input, "{instance}");
    }
    let org = Org::with_session(Session::new("http://127.0.0.1:1/services/Soap/u/58.0", TOKEN)).unwrap();
    assert_eq!(org.session().instance(), "http://127.0.0.1:1");
}

#[tokio::test]
async fn nothing_shows_the_token() {
    let script = Script::new([refusal(401, "INVALID_SESSION_ID", "no"), reply(500, "", TOKEN)]);
    let org = script.org();
    let shown = [
        format!("{org:?} {:?} {:?}", org.session(), org.shared.sessions),
        format!("{:?}", ask(&org, Wire::Rest).await.unwrap_err()),
        format!("{:?}", ask(&org, Wire::Rest).await.unwrap_err()),
        format!("{:?}", script.requests()),
    ];
    for shown in shown {
        assert!(!shown.contains(TOKEN), "{shown}");
    }
}

#[tokio::test(start_paused = true)]
async fn what_the_service_asks_for_is_waited_for() {
    let busy = |wait: &str| {
        let mut busy = reply(429, "text/plain", "slow down").unwrap();
        busy.headers.push(("Retry-After".to_owned(), wait.to_owned()));
        Ok(busy)
    };
    let script = Script::new([busy("7"), json(200, "{}")]);
    let start = tokio::time::Instant::now();
    let answer = script.org().raw_rest(Request::post("/x").body("application/json", "{}")).await.unwrap();
    assert_eq!((answer.status(), start.elapsed()), (200, Duration::from_secs(7)));
    let mut until = busy("Sun, 06 Nov 1994 08:49:50 GMT").unwrap();
    until.headers.push(("Date".to_owned(), "Sun, 06 Nov 1994 08:49:37 GMT".to_owned()));
    let script = Script::new([Ok::<_, Error>(until), busy("Sun, 06 Nov 1994 08:49:50 GMT"), json(200, "{}")]);
    let start = tokio::time::Instant::now();
    ask(&script.org(), Wire::Rest).await.unwrap();
    assert_eq!(start.elapsed(), Duration::from_secs(13), "and what has passed is not waited for");
    let script = Script::new([busy("86400")]);
    let error = ask(&script.org(), Wire::Rest).await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(86_400)));
    let script = Script::new([busy("1")]);
    let org = Org::builder().transport(script.clone()).retry(Retry::never());
    ask(&org.session(Session::new(INSTANCE, TOKEN)).unwrap(), Wire::Rest).await.unwrap_err();
    assert_eq!(script.requests().len(), 1);
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let mut moved = reply(302, "", "").unwrap();
    moved.headers.push(("Location".to_owned(), "https://other.my.salesforce.com/x?sid=SECRET".to_owned()));
    let script = Script::new([Ok(moved)]);
    let error = ask(&script.org(), Wire::Rest).await.unwrap_err();
    let said = "the service redirects to https://other.my.salesforce.com: use that address";
    assert!(error.to_string().starts_with(said), "{error}");
    assert!(!error.to_string().contains("SECRET"));
}

#[tokio::test]
async fn raw_requests_stay_in_the_org() {
    let script = Script::new([json(200, "{\"a\":1}"), json(200, "[]")]);
    let org = script.org().at(Version::V60);
    for path in ["limits", "//evil.example/x", "https://evil.example", "@evil.example/", ""] {
        let error = org.raw_rest(Request::get(path)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Input, "{path}");
    }
    let answer = org.raw_rest(Request::get("/limits")).await.unwrap();
    assert_eq!(answer.text().unwrap(), "{\"a\":1}");
    org.raw_rest(Request::new(Method::Put, "/services/apexrest/x").body("application/json", "{}"))
        .await
        .unwrap();
    assert_eq!(script.lines(), ["GET /services/data/v60.0/limits", "PUT /services/apexrest/x\n{}"]);
}

#[tokio::test]
async fn raw_soap_stays_in_its_element() {
    let text = envelope("urn:partner.soap.sforce.com", "<undeleteResponse><result/></undeleteResponse>");
    let script = Script::new([reply(200, "text/xml", &text)]);
    let org = script.org().at(Version::V58);
    for (call, body) in [
        ("undelete", "<m:ids>"),
        ("undelete", "</undelete><evil/>"),
        ("undelete", "</undelete><undelete>"),
        ("undelete", "&nbsp;"),
        ("un delete", ""),
        ("", ""),
    ] {
        assert!(org.raw_soap(SoapApi::Partner, call, body).await.is_err(), "{call} {body}");
    }
    let answer = org.raw_soap(SoapApi::Partner, "undelete", "<m:ids>a00</m:ids>").await.unwrap();
    assert_eq!(answer, text);
    let asked = "POST /services/Soap/u/58.0\n<m:undelete><m:ids>a00</m:ids></m:undelete>";
    assert_eq!(script.only(), asked);
}

/// What tests cannot see but users of `tokio::spawn` need.
#[test]
fn calls_can_be_sent_to_other_threads() {
    fn sendable<T: Send>(_: T) {}

    let org = Script::default().org();
    sendable(org.raw_rest(Request::get("/limits")));
    sendable(org.raw_soap(SoapApi::Partner, "logout", ""));
    sendable(Org::login(Door::new(1)));
    sendable(org.clone());
}

/// Never answers.
struct Silence;

impl Transport for Silence {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, Error>> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test(start_paused = true)]
async fn a_deadline_ends_a_call_and_says_whether_it_may_have_been_heard() {
    let org = Org::builder().transport(Silence).session(Session::new(INSTANCE, TOKEN)).unwrap();
    let org = org.deadline(Duration::from_secs(5));
    let start = tokio::time::Instant::now();
    let error = org.raw_rest(Request::get("/limits")).await.unwrap_err();
    assert_eq!((error.kind(), error.acted()), (ErrorKind::Deadline, Acted::No));
    assert_eq!(start.elapsed(), Duration::from_secs(5));
    let error = org.raw_rest(Request::post("/x")).await.unwrap_err();
    assert_eq!((error.kind(), error.acted()), (ErrorKind::Deadline, Acted::Perhaps));
    assert!(error.to_string().contains("5s"), "{error}");
    // While it waits to send again what surely did not arrive, nothing is under way.
    let refused = || Err(Error::new(ErrorKind::Connection, "refused").with_acted(Acted::No));
    let script = Script::new([refused(), refused(), refused()]);
    let patient = Org::builder().transport(script).retry(Retry::default().first(Duration::from_secs(60)));
    let org = patient.session(Session::new(INSTANCE, TOKEN)).unwrap().deadline(Duration::from_secs(5));
    let error = org.raw_rest(Request::post("/x")).await.unwrap_err();
    assert_eq!((error.kind(), error.acted()), (ErrorKind::Deadline, Acted::No));
}
