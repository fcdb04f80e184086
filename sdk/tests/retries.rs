//! What is sent again, how long that goes on, and what is said then, on a clock that the tests advance.

mod scripted;

use scripted::{INSTANCE, JSON, Reply, reply, soap};
use sforce::client::{BoxFuture, HttpOptions, HttpRequest, HttpResponse, Transport};
use sforce::{
    Acted, Error, ErrorKind, New, Org, RecordError, Retry, SaveResult, Session, Upsert, Version, Wire,
};
use sforce_bindings::objects::Account;
use sforce_bindings::v66::metadata::CustomLabel;
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

/// A whole request that is refused because somebody else holds the record.
fn locked(wire: Wire, status: u16) -> HttpResponse {
    if wire == Wire::Rest {
        return reply(status, JSON, r#"[{"errorCode":"UNABLE_TO_LOCK_ROW","message":"busy"}]"#);
    }
    let fault = "<soapenv:Fault><faultcode>sf:UNABLE_TO_LOCK_ROW</faultcode><faultstring>UNABLE_TO_LOCK_ROW: busy\
                 </faultstring></soapenv:Fault>";
    reply(status, scripted::XML, scripted::envelope(fault))
}

/// Rows of an upsert, all with one code, or saved.
fn rows_with(wire: Wire, code: Option<&str>, count: usize) -> HttpResponse {
    let row = match (wire, code) {
        (Wire::Rest, None) => {
            r#"{"id":"001000000000001AAA","success":true,"created":false,"errors":[]}"#.to_owned()
        }
        (Wire::Rest, Some(code)) => {
            format!(r#"{{"success":false,"errors":[{{"statusCode":"{code}","message":"no","fields":[]}}]}}"#)
        }
        (_, None) => {
            "<result><created>false</created><id>001000000000001AAA</id><success>true</success></result>"
                .into()
        }
        (_, Some(code)) => format!(
            "<result><created>false</created><errors><message>no</message><statusCode>{code}</statusCode></errors>\
             <id xsi:nil=\"true\"/><success>false</success></result>"
        ),
    };
    if wire == Wire::Rest {
        return reply(200, JSON, format!("[{}]", vec![row; count].join(",")));
    }
    soap(&format!("<upsertResponse>{}</upsertResponse>", row.repeat(count)))
}

#[tokio::test(start_paused = true)]
async fn what_an_earlier_try_may_have_done_is_not_forgotten() {
    let patient = || Retry::default().upserts(true);
    for wire in WIRES {
        let many = || vec![account("1"), account("2")];
        // A deadline that passes between two tries.
        let service = Slow::new(Duration::ZERO, |_| Err(lost()));
        let org =
            service.org(wire, patient().first(Duration::from_secs(10))).deadline(Duration::from_secs(2));
        let mut saving = org.upsert(many());
        let error = (&mut saving).await.unwrap_err();
        assert_eq!((error.kind(), error.acted()), (ErrorKind::Deadline, Acted::Perhaps), "{wire}");
        // However often it is asked: it has failed.
        assert_eq!((&mut saving).await.unwrap_err().kind(), ErrorKind::Deadline);
        assert!(saving.next().await.is_none());
        let stopped = saving.stop();
        assert!(stopped.unsent.is_empty(), "{wire}");
        assert!(stopped.results.iter().all(|result| result.acted() == Acted::Perhaps), "{wire}");

        // Lost, then locked, then refused.
        let answer = move |number| match number {
            0 => Err(lost()),
            1 => Ok(rows_with(wire, Some("UNABLE_TO_LOCK_ROW"), 2)),
            _ => Ok(rows_with(wire, Some("INVALID_FIELD"), 2)),
        };
        let service = Slow::new(Duration::ZERO, answer);
        let results = service.org(wire, patient()).upsert(many()).await.unwrap();
        assert_eq!(service.sent(), 3, "{wire}");
        for result in &results {
            assert_eq!(
                (result.errors[0].code.as_str(), result.acted()),
                ("INVALID_FIELD", Acted::Perhaps),
                "{wire}"
            );
        }
        // Stopped while they are locked.
        let service = Slow::new(Duration::ZERO, answer);
        let ten = Duration::from_secs(10);
        let mut saving = service.org(wire, patient().first(ten)).upsert(many());
        // Each pause is of five to ten seconds.
        let waiting = tokio::time::timeout(ten, &mut saving).await;
        assert!(waiting.is_err() && service.sent() == 2, "{wire}: {}", service.sent());
        let stopped = saving.stop();
        assert!(stopped.unsent.is_empty(), "{wire}: they may be saved");
        assert!(stopped.results.iter().all(|result| result.acted() == Acted::Perhaps), "{wire}");

        // A create that was locked behind an overload may be done: it is not sent twice.
        if wire == Wire::Rest {
            let service = Slow::new(Duration::ZERO, move |_| Ok(locked(wire, 503)));
            let record = New::<Account>::new().set(Account::NAME, "Acme");
            let error = service.org(wire, patient()).create(record).await.unwrap_err();
            assert_eq!((error.acted(), service.sent()), (Acted::Perhaps, 1), "{error}");
        }
        // One that was locked and nothing else is.
        let service =
            Slow::new(Duration::ZERO, move |_| Ok(locked(wire, if wire == Wire::Rest { 400 } else { 500 })));
        let record = New::<Account>::new().set(Account::NAME, "Acme");
        let error = service.org(wire, patient()).create(record).await.unwrap_err();
        assert_eq!((error.code(), service.sent()), (Some("UNABLE_TO_LOCK_ROW"), 4), "{wire}");
        // It ends where tries end.
        let service = Slow::new(Duration::from_secs(100), move |_| {
            Ok(locked(wire, if wire == Wire::Rest { 400 } else { 500 }))
        });
        let record = New::<Account>::new().set(Account::NAME, "Acme");
        service.org(wire, patient().tries(100)).create(record).await.unwrap_err();
        assert!(service.sent() <= 4, "{wire}: {} tries", service.sent());
    }
}

/// The first four are answered at once, the fifth never.
#[derive(Clone)]
struct Stuck(Slow);
impl Transport for Stuck {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Reply> {
        if self.0.sent() < 4 { self.0.send(request) } else { Box::pin(std::future::pending()) }
    }
}

/// Where records go one by one, each has a story of its own, whenever the call is stopped.
#[tokio::test(start_paused = true)]
async fn what_is_known_of_one_of_many_requests_is_known_at_once() {
    let answer = |number| match number {
        0 => Ok(locked(Wire::Rest, 400)),
        1 => Err(Error::connection("no connection", Acted::No)),
        2 => Err(lost()),
        3 => {
            Ok(reply(200, JSON, r#"{"id":"001000000000004AAA","success":true,"created":false,"errors":[]}"#))
        }
        _ => unreachable!(),
    };
    let service = Stuck(Slow::new(Duration::ZERO, answer));
    let builder = Org::builder().transport(service).retry(Retry::never());
    let org = builder.session(Session::new(INSTANCE, "00D!FAKE")).unwrap().at(Version::new(45));
    let upserts = (0..6).map(|at| account(&at.to_string())).collect::<Vec<_>>();
    let mut saving = org.upsert(upserts);
    let waiting =
        tokio::time::timeout(Duration::from_secs(1), async { while saving.next().await.is_some() {} });
    assert!(waiting.await.is_err());
    let stopped = saving.stop();
    let codes: Vec<_> = stopped
        .results
        .iter()
        .map(|it| it.errors.first().map_or("saved", |error| error.code.as_str()))
        .collect();
    assert_eq!(
        codes,
        [
            "UNABLE_TO_LOCK_ROW",
            RecordError::NOT_SENT,
            RecordError::UNKNOWN,
            "saved",
            RecordError::UNKNOWN,
            RecordError::UNKNOWN
        ]
    );
    let unsent: Vec<usize> = stopped.unsent.iter().map(|(place, _)| *place).collect();
    assert_eq!(unsent, [0, 1], "what is surely not saved");
}

/// Each record has one result, however its request ends: together or one by one, first or later.
#[tokio::test(start_paused = true)]
async fn every_record_is_given_out_once_whatever_fails() {
    let saved = |wire, many: usize| match wire {
        Wire::Rest if many == 1 => {
            reply(200, JSON, r#"{"id":"001000000000004AAA","success":true,"created":false,"errors":[]}"#)
        }
        wire => rows_with(wire, None, many),
    };
    for (wire, version) in [(Wire::Rest, 45), (Wire::Rest, 62), (Wire::Soap, 62)] {
        let each = if version == 45 { 1 } else { 200 };
        for fails in
            [|| Err(lost()), || Err(Error::connection("no", Acted::No)), || Ok(locked(Wire::Rest, 400))]
        {
            // The first two hundred are saved, what follows is not.
            let answer = move |number| if number < 200 / each { Ok(saved(wire, each)) } else { fails() };
            let service = Slow::new(Duration::ZERO, answer);
            let org = service.org(wire, Retry::default()).at(Version::new(version));
            let mut saving = org.upsert((0..250).map(|at| account(&at.to_string())).collect::<Vec<_>>());
            let mut given = Vec::new();
            while let Some(result) = saving.next().await {
                given.push(result.unwrap().0);
            }
            given.sort_unstable();
            assert_eq!(given, (0..250).collect::<Vec<_>>(), "{wire} {version}");
            let stopped = saving.stop();
            assert!(stopped.results[..200].iter().all(|result| result.success));
            assert!(stopped.results[200..].iter().all(|result| !result.success && !result.errors.is_empty()));
        }
    }
}

/// Calls of the Metadata API take ten components a request: what the first has done is not lost to the second.
#[tokio::test]
async fn no_component_is_lost_to_a_later_request() {
    let names: Vec<String> = (0..12).map(|at| format!("L{at}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let label = |name: &&str| CustomLabel { full_name: Some((*name).into()), ..CustomLabel::default() };
    let labels: Vec<CustomLabel> = names.iter().map(label).collect();
    let fault = "<soapenv:Fault><faultcode>sf:INSUFFICIENT_ACCESS</faultcode><faultstring>INSUFFICIENT_ACCESS: no\
                 </faultstring></soapenv:Fault>";
    let seconds = [
        (reply(200, "text/html", "<html>Welcome</html>"), RecordError::UNKNOWN, Acted::Perhaps),
        (reply(503, "text/html", "<html>Down</html>"), RecordError::UNKNOWN, Acted::Perhaps),
        (reply(200, scripted::XML, ""), RecordError::UNKNOWN, Acted::Perhaps),
        (reply(500, scripted::XML, scripted::envelope(fault)), "INSUFFICIENT_ACCESS", Acted::No),
    ];
    for call in ["create", "update", "upsert", "delete"] {
        let result =
            |at: usize| format!("<result><fullName>L{at}</fullName><success>true</success></result>");
        let first: String = (0..10).map(result).collect();
        let first = soap(&format!("<{call}MetadataResponse>{first}</{call}MetadataResponse>"));
        for (second, code, acted) in &seconds {
            let script = scripted::Script::new([first.clone(), second.clone()]);
            let metadata = script.org(Wire::Soap).metadata();
            let results = match call {
                "create" => metadata.create(&labels).await,
                "update" => metadata.update(&labels).await,
                "upsert" => metadata.upsert(&labels).await,
                _ => metadata.delete::<CustomLabel>(&names).await,
            };
            let results = results.unwrap();
            assert_eq!((results.len(), script.requests().len()), (12, 2), "{call}, {code}");
            assert!(results[..10].iter().all(|result| result.success), "{call}, {code}");
            for result in &results[10..] {
                assert_eq!(
                    (result.errors[0].code.as_str(), result.acted()),
                    (*code, *acted),
                    "{call}: {result:?}"
                );
            }
        }
    }
}
