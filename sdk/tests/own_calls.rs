//! Calls that a program writes itself: sent, retried, renewed and cleaned as the library's own.
#![cfg(feature = "client")]

mod scripted;

use scripted::{JSON, Script, envelope, reply, soap};
use sforce::api::{
    AnsweredError, At, Call, Effect, Method, Op, OptionKind, RecordError, Request, Response, SoapAnswer,
    SoapBody, soap_request,
};
use sforce::client::{BoxFuture, HttpResponse, Options, SignIn};
use sforce::metadata::AsyncResult;
use sforce::{Acted, Error, ErrorKind, Login, Org, Retry, Session, SoapApi, Version, Wire};
use std::time::Duration;

/// The seats of a room, over both wires.
struct Seats {
    room: &'static str,
    op: Op,
}

impl Seats {
    fn of(room: &'static str, effect: Effect) -> Self {
        Self { room, op: Op::with("seats", effect, &[OptionKind::BatchSize, OptionKind::Emails]) }
    }
}

impl Call for Seats {
    type Answer = u32;

    fn op(&self) -> &Op {
        &self.op
    }

    fn rest(&self, at: &At) -> Result<Request, Error> {
        assert_eq!(at.version, Version::V58);
        Ok(Request::get("/seats").query("room", self.room).header("X-Room", self.room).expect(&[200]))
    }

    fn read_rest(&mut self, response: Response) -> Result<u32, Error> {
        response.json()
    }

    fn soap(&self, _: &At, body: &mut SoapBody<'_>) -> Result<(), Error> {
        body.text("room", self.room);
        body.nil("floor");
        Ok(())
    }

    fn read_soap(&mut self, answer: &mut SoapAnswer<'_>) -> Result<u32, Error> {
        let result = answer.element()?.ok_or_else(|| Error::protocol("no result"))?;
        result.text().parse().map_err(|_| Error::protocol(format!("{} are no seats", result.text())))
    }
}

/// A call that only REST has; its answer holds errors of its own.
struct Rows;

impl Call for Rows {
    type Answer = Vec<RecordError>;

    fn op(&self) -> &Op {
        static ROWS: Op = Op::new("rows", Effect::Repeatable);
        &ROWS
    }

    fn rest(&self, _: &At) -> Result<Request, Error> {
        Request::post("/rows").json(&["x"])
    }

    fn read_rest(&mut self, response: Response) -> Result<Self::Answer, Error> {
        let mut error = RecordError::default();
        error.message = response.text()?.to_owned();
        Ok(vec![error])
    }

    fn errors(answer: &mut Self::Answer, visit: &mut dyn FnMut(&mut dyn AnsweredError)) {
        answer.iter_mut().for_each(|error| visit(error));
    }
}

fn json(status: u16, body: &str) -> HttpResponse {
    reply(status, JSON, body)
}

fn org(script: &Script, wire: Wire) -> Org {
    script.org(wire).at(Version::V58)
}

fn patient(script: &Script, retry: Retry) -> Org {
    let builder = Org::builder().transport(script.clone()).retry(retry.first(Duration::ZERO));
    builder.session(Session::new(scripted::INSTANCE, "00D!FAKE")).unwrap().at(Version::V58)
}

const SEATS: &str = "<seatsResponse><result>12</result><more><a/></more></seatsResponse>";

#[test]
fn an_answer_is_read_without_a_server() {
    let mut call = Seats::of("Hall", Effect::Read);
    assert_eq!(call.read_rest(Response::new(200, "12")).unwrap(), 12);
    assert_eq!(SoapAnswer::read(&envelope(SEATS), "seats", |answer| call.read_soap(answer)).unwrap(), 12);
    let fault = envelope(
        "<soapenv:Fault><faultcode>sf:NO_ROOM</faultcode><faultstring>NO_ROOM: none</faultstring></soapenv:Fault>",
    );
    let error = SoapAnswer::read(&fault, "seats", |answer| call.read_soap(answer)).unwrap_err();
    assert_eq!((error.code(), error.message()), (Some("NO_ROOM"), "none"));
    let error = SoapAnswer::read(&envelope(SEATS), "other", |answer| call.read_soap(answer)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Protocol);
}

#[test]
fn a_request_is_seen_without_a_server() {
    let at = At::version(Version::V58);
    let request = Seats::of("Hall & Bar", Effect::Read).rest(&at).unwrap();
    assert_eq!((request.method(), request.path()), (Method::Get, "/seats?room=Hall%20%26%20Bar"));
    assert_eq!(request.headers().collect::<Vec<_>>(), [("X-Room", "Hall & Bar")]);
    assert_eq!(request.bytes(), None);
    assert_eq!(Rows.rest(&at).unwrap().bytes(), Some(&br#"["x"]"#[..]));
    let written = soap_request(&Seats::of("a<b", Effect::Read), &at).unwrap();
    assert!(
        written.contains("<m:seats><m:room>a&lt;b</m:room><m:floor xsi:nil=\"true\"/></m:seats>"),
        "{written}"
    );
    assert!(!written.contains("SessionHeader"), "{written}");
    // No name of a call is more than a name.
    for name in ["", "a b", "a><b/", "seats x=\"1\"", "1a"] {
        let call = Seats { room: "x", op: Op::named(name, Effect::Read) };
        assert_eq!(soap_request(&call, &at).unwrap_err().kind(), ErrorKind::Input, "{name:?}");
    }
}

#[tokio::test]
async fn a_request_says_nothing_that_is_the_clients_to_say() {
    let script = Script::new([json(200, "1")]);
    let org = org(&script, Wire::Rest);
    for (name, value) in [
        ("Authorization", "Bearer x"),
        ("cookie", "sid=x"),
        ("Host", "evil.example"),
        ("content-length", "1"),
        ("Content-Encoding", "gzip"),
        ("Content-Type", "text/plain"),
        ("Accept", "text/csv"),
        ("X-A", "b\r\nAuthorization: x"),
        ("X A", "b"),
        ("", "b"),
    ] {
        let error = org.raw_rest(Request::get("/x").header(name, value)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Input, "{name}: {error}");
        assert!(!error.to_string().contains(value), "{error}");
    }
    assert!(script.requests().is_empty());
    org.raw_rest(Request::get("/x").accept("text/csv")).await.unwrap();
    let accepted: Vec<_> =
        script.requests().remove(0).headers.into_iter().filter(|(name, _)| name == "Accept").collect();
    assert_eq!(accepted, [("Accept".to_owned(), "text/csv".to_owned())]);
}

/// Writes, and does not read its answer.
struct Mute;

impl Call for Mute {
    type Answer = ();

    fn op(&self) -> &Op {
        static MUTE: Op = Op::with("mute", Effect::Write, &[OptionKind::Emails]);
        &MUTE
    }

    fn api(&self, _: &At) -> SoapApi {
        SoapApi::Metadata
    }

    fn rest(&self, _: &At) -> Result<Request, Error> {
        Ok(Request::post("/mute"))
    }

    fn soap(&self, _: &At, _: &mut SoapBody<'_>) -> Result<(), Error> {
        Ok(())
    }
}

#[tokio::test]
async fn a_write_whose_answer_nobody_reads_may_have_been_done() {
    let script = Script::new([json(201, "{}"), soap("<muteResponse/>")]);
    for wire in [Wire::Rest, Wire::Soap] {
        let error = org(&script, wire).call(Mute).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.acted()),
            (ErrorKind::Protocol, Acted::Perhaps),
            "over {wire}: {error}"
        );
    }
    // An option that the call says it takes, of an API that does not have it.
    let mails = Options::new().emails(sforce::client::Emails::default());
    let error = org(&script, Wire::Soap).with(mails).call(Mute).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input, "{error}");
}

#[test]
fn no_row_is_lost_behind_one_that_is_nil_or_cannot_be_read() {
    let row = |inner: &str| format!("<result>{inner}</result>");
    let many = |rows: &[String]| envelope(&format!("<seatsResponse>{}</seatsResponse>", rows.concat()));
    let nil = "<result xsi:nil=\"true\"/>".to_owned();
    let good = row("<id>0Af000000000001AAA</id><done>true</done><state>Completed</state>");
    let text = many(&[good.clone(), nil, good.clone()]);
    let read = |answer: &mut SoapAnswer<'_>| {
        let mut found = Vec::new();
        while let Some(row) = answer.nullable_record::<AsyncResult>()? {
            found.push(row.is_some());
        }
        Ok(found)
    };
    assert_eq!(SoapAnswer::read(&text, "seats", read).unwrap(), [true, false, true]);
    let strict = |answer: &mut SoapAnswer<'_>| {
        while answer.record::<AsyncResult>()?.is_some() {}
        Ok(())
    };
    assert_eq!(SoapAnswer::read(&text, "seats", strict).unwrap_err().kind(), ErrorKind::Decode);
    // An error that the call passes over ends the answer all the same.
    let text = many(&[row("<done>maybe</done><id>x</id>"), good]);
    let careless = |answer: &mut SoapAnswer<'_>| {
        let first = answer.record::<AsyncResult>();
        assert!(first.is_err());
        Ok(())
    };
    assert_eq!(SoapAnswer::read(&text, "seats", careless).unwrap_err().kind(), ErrorKind::Protocol);
}

#[tokio::test]
async fn a_raw_call_takes_the_options_of_the_call_that_it_names() {
    let script = Script::new([soap("<deployResponse/>")]);
    let levels = [sforce::client::DebugLevel { category: "Db", level: "Fine" }];
    let org = org(&script, Wire::Rest).with(Options::new().debug_log(&levels));
    org.raw_soap(SoapApi::Metadata, "deploy", "").await.unwrap();
    let body = String::from_utf8(script.requests().remove(0).body.unwrap().into()).unwrap();
    assert!(body.contains("<m:DebuggingHeader>"), "{body}");
}

#[tokio::test]
async fn a_call_is_made_over_both_wires() {
    let script = Script::new([json(200, "12"), soap(SEATS)]);
    let rest = tokio::spawn(org(&script, Wire::Rest).call(Seats::of("Hall & Bar", Effect::Read)));
    assert_eq!(rest.await.unwrap().unwrap(), 12, "the future owns what it needs");
    assert_eq!(org(&script, Wire::Soap).call(Seats::of("a<b", Effect::Read)).await.unwrap(), 12);
    let [rest, soap] = <[_; 2]>::try_from(script.requests()).unwrap();
    assert_eq!(rest.url, "https://acme.example/services/data/v58.0/seats?room=Hall%20%26%20Bar");
    assert!(rest.headers.contains(&("X-Room".to_owned(), "Hall & Bar".to_owned())));
    let body = String::from_utf8(soap.body.unwrap().into()).unwrap();
    assert!(body.contains("<m:seats><m:room>a&lt;b</m:room><m:floor xsi:nil=\"true\"/></m:seats>"), "{body}");
    assert_eq!(soap.url, "https://acme.example/services/Soap/u/58.0");
}

#[tokio::test]
async fn an_option_goes_with_a_call_that_takes_it_or_is_an_error() {
    let script = Script::new([json(200, "12"), soap(SEATS)]);
    let options = Options::new().batch_size(300).recently_used();
    org(&script, Wire::Rest).with(options.clone()).call(Seats::of("x", Effect::Read)).await.unwrap();
    org(&script, Wire::Soap).with(options).call(Seats::of("x", Effect::Read)).await.unwrap();
    let [rest, soap] = <[_; 2]>::try_from(script.requests()).unwrap();
    let names: Vec<_> = rest.headers.iter().map(|(name, _)| name.as_str()).collect();
    assert!(names.contains(&"Sforce-Query-Options") && !names.contains(&"Sforce-Mru"), "{names:?}");
    let body = String::from_utf8(soap.body.unwrap().into()).unwrap();
    assert!(body.contains("<m:batchSize>300</m:batchSize>") && !body.contains("MruHeader"), "{body}");

    let mails = Options::new().emails(sforce::client::Emails::default());
    let error = org(&script, Wire::Rest).with(mails).call(Seats::of("x", Effect::Read)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotOnThisWire, "{error}");
    let error = org(&script, Wire::Soap).call(Rows).await.unwrap_err();
    assert_eq!(error.to_string(), "SOAP has no rows: use org.over(Wire::Rest)");
    assert_eq!(script.requests().len(), 2, "neither was sent");
}

#[tokio::test]
async fn a_call_is_sent_again_as_its_effect_allows() {
    for (effect, sent, acted) in [
        (Effect::Read, 2, None),
        (Effect::Write, 1, Some(Acted::Perhaps)),
        (Effect::Repeatable, 1, Some(Acted::Perhaps)),
    ] {
        let script = Script::new([json(503, ""), json(200, "12")]);
        let outcome = patient(&script, Retry::default()).call(Seats::of("x", effect)).await;
        assert_eq!(script.requests().len(), sent, "{effect:?}");
        assert_eq!(outcome.err().map(|error| error.acted()), acted, "{effect:?}");
    }
    // What cannot be read: a read has changed nothing, of a write it is not known.
    for (effect, acted) in [(Effect::Read, Acted::No), (Effect::Write, Acted::Perhaps)] {
        for (wire, answer) in [
            (Wire::Rest, json(200, "many")),
            (Wire::Soap, soap("<seatsResponse><result>x</result></seatsResponse>")),
        ] {
            let script = Script::new([answer]);
            let error = org(&script, wire).call(Seats::of("x", effect)).await.unwrap_err();
            assert_eq!(error.acted(), acted, "{effect:?} over {wire}: {error}");
        }
    }
}

#[tokio::test]
async fn no_error_within_an_answer_shows_the_session_or_denies_an_earlier_try() {
    let script = Script::new([json(503, ""), json(200, "\"00D!FAKE\"")]);
    let rows = patient(&script, Retry::default().upserts(true)).call(Rows).await.unwrap();
    assert_eq!((rows[0].message.as_str(), rows[0].acted), ("\"[REDACTED]\"", Acted::Perhaps));
    let script = Script::new([json(200, "\"00D!FAKE\"")]);
    let error = org(&script, Wire::Rest).call(Seats::of("x", Effect::Read)).await.unwrap_err();
    assert!(!error.to_string().contains("FAKE") && error.http_status() == Some(200), "{error}");
}

/// Gives sessions out in turn.
struct Turns(std::sync::atomic::AtomicU32);

impl Login for Turns {
    fn sign_in<'a>(&'a self, _: SignIn<'a>) -> BoxFuture<'a, Result<Session, Error>> {
        let turn = self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        Box::pin(async move { Ok(Session::new("http://localhost", format!("00D!TURN{turn}"))) })
    }
}

#[tokio::test]
async fn a_session_is_renewed_for_it() {
    let expired = json(401, r#"[{"errorCode":"INVALID_SESSION_ID","message":"Session expired"}]"#);
    let script = Script::new([expired, json(200, "12")]);
    let org = Org::builder().transport(script.clone()).login(Turns(0.into())).await.unwrap().at(Version::V58);
    assert_eq!(org.call(Seats::of("x", Effect::Write)).await.unwrap(), 12);
    let sessions: Vec<_> =
        script.requests().into_iter().map(|request| request.headers[0].1.clone()).collect();
    assert_eq!(sessions, ["Bearer 00D!TURN0", "Bearer 00D!TURN1"]);
}

#[tokio::test]
async fn apex_rest_is_typed_by_serde() {
    #[derive(Debug, PartialEq, serde::Deserialize)]
    struct Booking {
        id: String,
    }

    let refused = r#"[{"errorCode":"APEX_ERROR","message":"System.NullPointerException: no room"}]"#;
    let script =
        Script::new([json(200, r#"{"id":"a1"}"#), json(200, ""), json(500, refused), json(200, "<html>")]);
    // Over REST, whatever the wire of the org.
    let org = script.org(Wire::Soap);
    let booking: Booking = org.apex_rest(Request::post("/rooms/7").json(&[12]).unwrap()).await.unwrap();
    assert_eq!(booking, Booking { id: "a1".to_owned() });
    let () = org.apex_rest(Request::new(Method::Delete, "/rooms/7")).await.unwrap();
    let error = org.apex_rest::<Booking>(Request::get("/rooms/8")).await.unwrap_err();
    assert_eq!(error.code(), Some("APEX_ERROR"), "{error}");
    assert!(error.message().contains("no room"), "{error}");
    let error = org.apex_rest::<Booking>(Request::get("/rooms/8")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Protocol, "{error}");
    let urls: Vec<_> = script.requests().into_iter().map(|request| request.url).collect();
    assert_eq!(urls[0], "https://acme.example/services/apexrest/rooms/7");
    for path in ["/a/../b", "rooms/7", "", "/services/apexrest/rooms/7"] {
        let error = org.apex_rest::<Booking>(Request::get(path)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Input, "{path}");
    }
}
