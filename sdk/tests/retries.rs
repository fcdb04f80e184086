//! What is sent again, how long that goes on, and what is said then, on a clock that the tests advance.

mod scripted;

use scripted::{INSTANCE, JSON, Reply, reply, soap};
use sforce::client::{BoxFuture, HttpOptions, HttpRequest, HttpResponse, Transport};
use sforce::{
    Acted, Error, ErrorKind, New, Org, RecordError, Retry, SaveResult, Session, Upsert, Version, Wire,
};
use sforce_bindings::objects::Account;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::Instant;

const WIRES: [Wire; 2] = [Wire::Rest, Wire::Soap];

/// Answers each request by a function of its number, from 0 on, after a while.
#[derive(Clone)]
struct Slow {
    answer: Arc<dyn Fn(usize) -> Reply + Send + Sync>,
    after: Duration,
    sent: Arc<Mutex<usize>>,
}

impl Slow {
    fn new(after: Duration, answer: impl Fn(usize) -> Reply + Send + Sync + 'static) -> Self {
        Self { answer: Arc::new(answer), after, sent: Arc::default() }
    }

    fn org(&self, wire: Wire, retry: Retry) -> Org {
        let builder = Org::builder().transport(self.clone()).retry(retry);
        builder.session(Session::new(INSTANCE, "00D!FAKE")).unwrap().over(wire)
    }

    fn sent(&self) -> usize {
        *self.sent.lock().unwrap()
    }
}

impl Transport for Slow {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Reply> {
        let number = {
            let mut sent = self.sent.lock().unwrap();
            *sent += 1;
            *sent - 1
        };
        Box::pin(async move {
            tokio::time::sleep(self.after).await;
            (self.answer)(number)
        })
    }
}

/// As the library's own transport says it.
fn lost() -> Error {
    Error::connection("the connection was lost", Acted::Perhaps)
}

fn unavailable() -> HttpResponse {
    reply(503, "text/html", "<html><body>Service Unavailable</body></html>")
}

/// The service takes each request, works on it for as long as it can, and gives no answer.
#[tokio::test(start_paused = true)]
async fn the_worst_case_of_a_read_is_minutes() {
    let longest = HttpOptions::default().read_timeout;
    for wire in WIRES {
        // The transport gives up when the service is silent: that is not tried again.
        let silent = || Error::unavailable("no answer", Acted::Perhaps);
        let service = Slow::new(longest, move |_| Err(silent()));
        let start = Instant::now();
        let org = service.org(wire, Retry::default());
        let error = org.query_text::<Account>("SELECT Id FROM Account").all().await.unwrap_err();
        assert_eq!((error.kind(), error.acted(), service.sent()), (ErrorKind::Unavailable, Acted::No, 1));
        assert_eq!(start.elapsed(), longest);

        // The connection is lost just before: tries end some minutes after the first.
        for seconds in [10 * 60, 4 * 60, 60, 1] {
            let service = Slow::new(Duration::from_secs(seconds), |_| Err(lost()));
            let start = Instant::now();
            let org = service.org(wire, Retry::default());
            let error = org.query_text::<Account>("SELECT Id FROM Account").all().await.unwrap_err();
            assert_eq!((error.kind(), error.acted()), (ErrorKind::Connection, Acted::No));
            let most = Retry::default().within + Duration::from_secs(seconds);
            assert!(start.elapsed() <= most, "{wire}, {seconds} s: {:?}", start.elapsed());
            assert!(start.elapsed() < Duration::from_secs(16 * 60));
            assert!(service.sent() <= 4);
        }
    }
}

fn account(number: &str) -> Upsert<Account> {
    Upsert::by_custom("Number__c", number).set(Account::NAME, "Acme")
}

/// One row that was changed, and one that was refused.
fn rows(wire: Wire) -> HttpResponse {
    let [id, code] = ["001000000000001AAA", "FIELD_CUSTOM_VALIDATION_EXCEPTION"];
    if wire == Wire::Rest {
        return reply(
            200,
            JSON,
            format!(
                r#"[{{"id":"{id}","success":true,"created":false,"errors":[]}},
                {{"success":false,"errors":[{{"statusCode":"{code}","message":"no","fields":[]}}]}}]"#
            ),
        );
    }
    soap(&format!(
        "<upsertResponse><result><created>false</created><id>{id}</id><success>true</success></result><result>\
         <created>false</created><errors><message>no</message><statusCode>{code}</statusCode></errors>\
         <id xsi:nil=\"true\"/><success>false</success></result></upsertResponse>"
    ))
}

#[tokio::test(start_paused = true)]
async fn upserts_are_sent_again_if_that_is_asked_for() {
    for wire in WIRES {
        let firsts: [fn() -> Reply; 2] = [|| Err(lost()), || Ok(unavailable())];
        for first in firsts {
            let answer = move |number| if number < 2 { first() } else { Ok(rows(wire)) };
            let upserts = || vec![account("1"), account("2")];
            // Nobody asked for it.
            let service = Slow::new(Duration::ZERO, answer);
            let error = service.org(wire, Retry::default()).upsert(upserts()).await.unwrap_err();
            assert_eq!((error.acted(), service.sent()), (Acted::Perhaps, 1), "{wire}: {error}");

            let service = Slow::new(Duration::ZERO, answer);
            let org = service.org(wire, Retry::default().upserts(true));
            let results = org.upsert(upserts()).await.unwrap();
            assert_eq!(service.sent(), 3, "{wire}");
            // One is saved. What is refused now may have been saved by the first.
            let acted: Vec<_> = results.iter().map(SaveResult::acted).collect();
            assert_eq!((results[0].success, acted), (true, vec![Acted::No, Acted::Perhaps]), "{wire}");

            // It never says that nothing was done, whatever the last answer is.
            let refused = move |number| {
                if number == 0 {
                    return first();
                }
                Ok(match wire {
                    Wire::Rest => reply(400, JSON, r#"[{"errorCode":"INVALID_FIELD","message":"no"}]"#),
                    _ => reply(
                        500,
                        scripted::XML,
                        scripted::envelope(
                            "<soapenv:Fault><faultcode>sf:INVALID_FIELD</faultcode><faultstring>INVALID_FIELD: no\
                             </faultstring></soapenv:Fault>",
                        ),
                    ),
                })
            };
            let service = Slow::new(Duration::ZERO, refused);
            let error =
                service.org(wire, Retry::default().upserts(true)).upsert(upserts()).await.unwrap_err();
            assert_eq!((error.code(), error.acted()), (Some("INVALID_FIELD"), Acted::Perhaps), "{wire}");
            let service = Slow::new(Duration::ZERO, refused);
            let org = service.org(wire, Retry::default().upserts(true)).at(Version::V62);
            let error = org.upsert(account("1")).await.unwrap_err();
            assert_eq!((error.code(), error.acted()), (Some("INVALID_FIELD"), Acted::Perhaps), "{wire}");

            // What creates is not sent twice all the same.
            let service = Slow::new(Duration::ZERO, move |_| first());
            let org = service.org(wire, Retry::default().upserts(true));
            let created = org.create(vec![New::<Account>::new().set(Account::NAME, "Acme")]).await;
            assert_eq!((created.unwrap_err().acted(), service.sent()), (Acted::Perhaps, 1), "{wire}");
        }
    }
}

/// What the guide says of the two codes of the library's own.
#[tokio::test(start_paused = true)]
async fn what_was_not_sent_and_what_is_unknown_are_told_apart() {
    for wire in WIRES {
        let service =
            Slow::new(Duration::ZERO, move |number| if number == 0 { Ok(all(wire)) } else { Err(lost()) });
        let org = service.org(wire, Retry::never());
        let rows = (0..401).map(|_| New::<Account>::new().set(Account::NAME, "Acme")).collect::<Vec<_>>();
        let mut saving = org.create(rows);
        let results = (&mut saving).await.unwrap();
        let code = |at: usize| results[at].errors.first().map(|error| error.code.as_str());
        assert_eq!((code(0), code(199)), (None, None), "{wire}");
        assert_eq!(
            (code(200), code(399)),
            (Some(RecordError::UNKNOWN), Some(RecordError::UNKNOWN)),
            "{wire}"
        );
        assert_eq!(code(400), Some(RecordError::NOT_SENT), "{wire}");
        let unsent: Vec<usize> = saving.stop().unsent.into_iter().map(|(place, _)| place).collect();
        assert_eq!(unsent, [400], "{wire}");
    }
}

/// The results of 200 creates.
fn all(wire: Wire) -> HttpResponse {
    if wire == Wire::Rest {
        let row = r#"{"id":"001000000000001AAA","success":true,"errors":[]}"#;
        return reply(200, JSON, format!("[{}]", [row; 200].join(",")));
    }
    let row = "<result><id>001000000000001AAA</id><success>true</success></result>";
    soap(&format!("<createResponse>{}</createResponse>", row.repeat(200)))
}
