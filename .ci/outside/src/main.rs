//! What a program outside this repository can write itself: a record, a call over REST, a call over SOAP, and with
//! the client a transport and a login. Without the feature `client` the calls are there all the same.
#![forbid(unsafe_code)]

use sforce::Error;
use sforce::api::{At, Call, Effect, Op, Request, Response, SoapAnswer, SoapBody};

mod bindings {
    static API: sforce::Api = sforce::Api { namespace: "urn:partner.soap.sforce.com", version: None };

    #[derive(Default)]
    pub struct Timestamp {
        pub timestamp: Option<sforce::DateTime>,
        pub extra: sforce::Extra,
    }
    sforce::record! { Timestamp: "Timestamp" in API, base None, subtypes [], object None;
        req DateTime timestamp "timestamp",
    }
}

use bindings::Timestamp;

/// How many records an object has.
pub struct RecordCount(pub &'static str);

impl Call for RecordCount {
    type Answer = u64;

    fn op(&self) -> &Op {
        static OP: Op = Op::new("recordCount", Effect::Read);
        &OP
    }

    fn rest(&self, _: &At) -> Result<Request, Error> {
        Ok(Request::get("/limits/recordCount").query("sObjects", self.0).expect(&[200]))
    }

    fn read_rest(&mut self, response: Response) -> Result<u64, Error> {
        let answer: serde_json::Value = response.json()?;
        answer["sObjects"][0]["count"].as_u64().ok_or_else(|| Error::protocol("the answer has no count"))
    }
}

/// The service's clock.
pub struct Clock;

impl Call for Clock {
    type Answer = Timestamp;

    fn op(&self) -> &Op {
        static OP: Op = Op::new("getServerTimestamp", Effect::Read);
        &OP
    }

    fn soap(&self, _: &At, _: &mut SoapBody<'_>) -> Result<(), Error> {
        Ok(())
    }

    fn read_soap(&mut self, answer: &mut SoapAnswer<'_>) -> Result<Timestamp, Error> {
        answer.record()?.ok_or_else(|| Error::protocol("the answer has no result"))
    }
}

const COUNT: &str = r#"{"sObjects":[{"count":7,"name":"Account"}]}"#;
const CLOCK: &str = "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body>\
    <getServerTimestampResponse xmlns=\"urn:partner.soap.sforce.com\"><result>\
    <timestamp>2026-11-29T12:00:00.000Z</timestamp></result></getServerTimestampResponse></e:Body></e:Envelope>";

fn without_a_server() {
    assert_eq!(RecordCount("Account").read_rest(Response::new(200, COUNT)).unwrap(), 7);
    let clock = SoapAnswer::read(CLOCK, "getServerTimestamp", |answer| Clock.read_soap(answer)).unwrap();
    assert_eq!(clock.timestamp.map(|time| time.to_string()).as_deref(), Some("2026-11-29T12:00:00.000Z"));
}

#[cfg(not(feature = "client"))]
fn main() {
    without_a_server();
}

#[cfg(feature = "client")]
#[tokio::main]
async fn main() {
    without_a_server();
    with_the_client::run().await;
}

#[cfg(feature = "client")]
mod with_the_client {
    use super::{CLOCK, COUNT, Clock, RecordCount};
    use sforce::client::{BoxFuture, HttpRequest, HttpResponse, SignIn, Transport};
    use sforce::{Acted, Error, ErrorKind, Login, Org, Session, Wire};

    /// Answers as a service would that knows these two calls, and has no room for others.
    struct Desk;

    impl Transport for Desk {
        fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, Error>> {
            let reply = |content_type: &str, body: &str| HttpResponse {
                status: 200,
                headers: vec![("Content-Type".to_owned(), content_type.to_owned())],
                body: body.into(),
            };
            let answer = if request.url.contains("/limits/recordCount") {
                Ok(reply("application/json", COUNT))
            } else if request.url.contains("/services/Soap/u/") {
                Ok(reply("text/xml", CLOCK))
            } else {
                Err(Error::unavailable("the desk is closed", Acted::No).with_source("a cause of its own"))
            };
            Box::pin(async { answer })
        }
    }

    /// Takes its token from where a vault would keep it.
    struct Vault;

    impl Login for Vault {
        fn sign_in<'a>(&'a self, _: SignIn<'a>) -> BoxFuture<'a, Result<Session, Error>> {
            Box::pin(async { Ok(Session::new("https://acme.my.salesforce.com", "00D!FAKE")) })
        }
    }

    pub(crate) async fn run() {
        let org = Org::builder().transport(Desk).login(Vault).await.expect("a session");
        let count = tokio::spawn(org.call(RecordCount("Account"))).await.expect("a task");
        assert_eq!(count.expect("a count"), 7);
        let clock = org.over(Wire::Soap).call(Clock).await.expect("a time");
        assert!(clock.timestamp.is_some());
        let error = org.call(Clock).await.err().expect("REST does not have it");
        assert_eq!(error.kind(), ErrorKind::NotOnThisWire);
        let error = org.limits().await.expect_err("the desk is closed");
        assert_eq!((error.kind(), error.acted()), (ErrorKind::Unavailable, Acted::No));
        assert!(std::error::Error::source(&error).is_some());
        println!("a crate outside makes its own calls");
    }
}
