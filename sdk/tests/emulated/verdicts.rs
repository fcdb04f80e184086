//! Every call that writes × every kind of answer × both wires: what the call says of it, and whether the
//! service may have acted. The table is `docs/verdicts.md`.
//!
//! The calls go to the emulated org; what stands between changes the answer to the request that writes, so
//! that it is known whether the org has acted.

use super::org::metadata_org;
use super::push::subscribers;
use super::scripted::{HTML, JSON, Reply, XML, envelope, reply};
use super::writes::{Before, WRITES, write};
use sforce::client::{BoxFuture, Http, HttpRequest, HttpResponse, Method, Transport};
use sforce::{Acted, Error, Org, Retry, SaveResult, Session, Version, Wire};
use sforce_emulator::{Emulator, Settings};
use std::fmt::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What becomes of a request that writes.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Answer {
    Right,
    /// 200 with a gateway's page.
    Html,
    /// 200 with nothing.
    Empty,
    NoContent,
    NotModified,
    /// The answer of another call.
    Another,
    /// The first half of the right answer.
    Cut,
    /// 500 with an error of the service's.
    Broken,
    /// 500 with nothing.
    BrokenEmpty,
    /// 503 with a gateway's page.
    Unavailable,
    Redirect,
    /// The connection does not come up.
    ResetBefore,
    /// It is lost while the request is sent; the service does not have all of it.
    ResetWithin,
    /// It is lost behind the request; the service has done it.
    ResetAfter,
}

const ANSWERS: &[(Answer, &str)] = &[
    (Answer::Right, "the right one"),
    (Answer::Html, "HTML, 200"),
    (Answer::Empty, "empty, 200"),
    (Answer::NoContent, "204"),
    (Answer::NotModified, "304"),
    (Answer::Another, "another call's"),
    (Answer::Cut, "cut"),
    (Answer::Broken, "500, an error"),
    (Answer::BrokenEmpty, "500, empty"),
    (Answer::Unavailable, "503, HTML"),
    (Answer::Redirect, "redirect"),
    (Answer::ResetBefore, "reset before"),
    (Answer::ResetWithin, "reset within"),
    (Answer::ResetAfter, "reset after"),
];

impl Answer {
    /// The org gets the request, and does it.
    fn arrives(self) -> bool {
        !matches!(self, Self::Redirect | Self::ResetBefore | Self::ResetWithin)
    }

    /// What the caller gets in place of the right answer.
    fn instead(self, right: HttpResponse, is_soap: bool) -> Reply {
        let error = if is_soap {
            let fault = "<soapenv:Fault><faultcode>sf:UNKNOWN_EXCEPTION</faultcode><faultstring>UNKNOWN_EXCEPTION: \
                         unexpected</faultstring></soapenv:Fault>";
            reply(500, XML, envelope(fault))
        } else {
            reply(500, JSON, r#"[{"errorCode":"UNKNOWN_EXCEPTION","message":"unexpected"}]"#)
        };
        let another = if is_soap {
            let empty = "<queryResponse><result><done>true</done><size>0</size></result></queryResponse>";
            reply(200, XML, envelope(empty))
        } else {
            reply(200, JSON, r#"{"totalSize":0,"done":true,"records":[]}"#)
        };
        Ok(match self {
            Self::Right => right,
            Self::Html => reply(200, HTML, "<html>Welcome</html>"),
            Self::Empty => reply(200, JSON, ""),
            Self::NoContent => reply(204, JSON, ""),
            Self::NotModified => reply(304, JSON, ""),
            Self::Another => another,
            Self::Cut => {
                let half = right.body.len() / 2;
                HttpResponse { body: right.body[..half].to_vec(), ..right }
            }
            Self::Broken => error,
            Self::BrokenEmpty => reply(500, JSON, ""),
            Self::Unavailable => reply(503, HTML, "<html>Down</html>"),
            Self::Redirect => HttpResponse {
                headers: vec![("Location".to_owned(), "https://elsewhere.example/".to_owned())],
                ..reply(302, HTML, "")
            },
            Self::ResetBefore => return Err(Error::connection("no connection", Acted::No)),
            Self::ResetWithin | Self::ResetAfter => return Err(Error::connection("lost", Acted::Perhaps)),
        })
    }
}

/// Changes the answer to the first request that writes.
#[derive(Clone)]
struct Between {
    http: Arc<Http>,
    answer: Answer,
    writes: Arc<AtomicUsize>,
}

/// How the names of calls begin that only read.
const READS: &[&str] = &["query", "retrieve", "check", "list", "read", "describe", "get"];

/// Whether a request writes: by its method, or by the call in its envelope.
fn writes(request: &HttpRequest) -> bool {
    if !request.url.contains("/services/Soap/") {
        return request.method != Method::Get;
    }
    let body = String::from_utf8_lossy(request.body.as_deref().unwrap_or_default()).into_owned();
    let call = body.split("<soapenv:Body><m:").nth(1).unwrap_or_default();
    !READS.iter().any(|read| call.starts_with(read))
}

impl Transport for Between {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Reply> {
        Box::pin(async move {
            if !writes(&request) || self.writes.fetch_add(1, Ordering::SeqCst) > 0 {
                return self.http.send(request).await;
            }
            let is_soap = request.url.contains("/services/Soap/");
            let right =
                if self.answer.arrives() { self.http.send(request).await? } else { reply(200, JSON, "") };
            self.answer.instead(right, is_soap)
        })
    }
}

fn org(emulator: &Emulator, wire: Wire, transport: impl Transport + 'static) -> Org {
    let builder = Org::builder().transport(transport).retry(Retry::never());
    let session = Session::new(emulator.url(), emulator.new_session());
    builder.session(session).unwrap().over(wire).at(Version::V66)
}

/// `done`, or what it is not, and whether the service may have acted.
fn verdict(outcome: &Result<Vec<SaveResult>, Error>) -> (String, Option<Acted>) {
    let acted = |acted| if acted == Acted::Perhaps { "perhaps" } else { "no" };
    match outcome {
        Ok(rows) => match rows.iter().find(|row| !row.success) {
            None => ("done".to_owned(), None),
            Some(row) => (format!("{}: {}", row.errors[0].code, acted(row.acted())), Some(row.acted())),
        },
        Err(error) => (format!("{:?}: {}", error.kind(), acted(error.acted())), Some(error.acted())),
    }
}

#[tokio::test]
async fn every_write_says_of_every_answer_what_is_true() {
    let emulator = metadata_org(Settings::with_retired_versions()).await;
    subscribers(&emulator);
    let http = Arc::new(Http::new().unwrap());
    let mut table = String::from(
        "# What a write says of its answer\n\nMade and checked by `sdk/tests/emulated/verdicts.rs`: each call goes to \
         the emulated org, and the answer to its request is changed on the way. `done` is a success; else the kind of \
         the error, and whether the service may have acted (`Error::acted`). \"500, an error\" is the service's own \
         `UNKNOWN_EXCEPTION`.\n\n| Call | Wire |",
    );
    ANSWERS.iter().for_each(|(_, name)| {
        let _ = write!(table, " {name} |");
    });
    let _ = writeln!(table, "\n|---|---|{}", "---|".repeat(ANSWERS.len()));
    let mut number = 0;
    for (call, wires) in WRITES {
        for wire in *wires {
            let _ = write!(table, "| {call} | {wire} |");
            for (answer, name) in ANSWERS {
                number += 1;
                let undisturbed = org(&emulator, *wire, Http::clone(&http));
                let before = Before::of(call, &emulator, &undisturbed, &format!("N{number}")).await;
                let between = Between { http: Arc::clone(&http), answer: *answer, writes: Arc::default() };
                let disturbed = org(&emulator, *wire, between.clone());
                let outcome = write(&disturbed, call, &before).await;
                let (text, acted) = verdict(&outcome);
                let at = format!("{call} over {wire}, {name}: {text}: {outcome:?}");
                assert!(between.writes.load(Ordering::SeqCst) > 0, "{at}: nothing was sent that writes");
                match acted {
                    // It is sent again until the container is gone.
                    None if *call == "Container::delete" => {
                        let containers = emulator.records("MetadataContainer");
                        assert!(containers.iter().all(|it| it.deleted), "{at}");
                    }
                    None => assert!(is_right(*answer, call, *wire), "{at}"),
                    Some(Acted::No) => assert!(!answer.arrives(), "it was done: {at}"),
                    Some(Acted::Perhaps) => assert_ne!(*answer, Answer::Right, "{at}"),
                }
                let _ = write!(table, " {text} |");
                // What is queued ends, so that it is in nobody's way.
                drop((disturbed, undisturbed, before));
                emulator.advance(std::time::Duration::from_secs(7200));
            }
            table.push('\n');
        }
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/verdicts.md");
    if std::env::var_os("SFORCE_BLESS").is_some() {
        std::fs::write(path, &table).unwrap();
    }
    let known = std::fs::read_to_string(path).unwrap_or_default();
    assert!(known == table, "docs/verdicts.md is not true any more: SFORCE_BLESS=1 writes it\n{table}");
}

/// The calls that REST grants without a body: by 204, but for `logout`, which it grants by 200.
const BARE: &[&str] = &[
    "update",
    "upsert",
    "delete",
    "object.delete",
    "ContainerRequest::abort",
    "PushUpgrade::schedule",
    "PushUpgrade::abort",
    "logout",
];

/// Whether this is the answer by which the service grants a call: half of nothing is nothing, too.
fn is_right(answer: Answer, call: &str, wire: Wire) -> bool {
    let bare = wire == Wire::Rest && BARE.contains(&call);
    match answer {
        Answer::Right => true,
        Answer::NoContent => bare && call != "logout",
        Answer::Empty => bare && call == "logout",
        Answer::Cut => bare,
        _ => false,
    }
}
