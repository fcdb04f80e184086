//! A connection that is lost at every point of a call: a read is sent again and
//! succeeds, a write is not sent again and says that the service may have acted.

use sforce::client::{Http, HttpOptions};
use sforce::{Acted, DynamicObject, Edit, Error, ErrorKind, Id, New, Org, Retry, Session, Wire};
use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

const ID: &str = "a01000000000001AAA";

/// Where the first connection is lost; the ones behind it are served whole.
#[derive(Clone, Copy, Debug)]
enum Cut {
    /// When so many bytes of the request have been read.
    Request(usize),
    /// When so many bytes of the response have been sent.
    Response(usize),
}

/// How a response says where it ends.
#[derive(Clone, Copy, Debug, PartialEq)]
enum End {
    Length,
    Chunked,
    Close,
}

/// Serves one response, and cuts the first connection short.
struct Server {
    url: String,
    plan: Arc<Mutex<(Vec<u8>, Cut)>>,
    served: Arc<AtomicUsize>,
}

impl Server {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let plan = Arc::new(Mutex::new((Vec::new(), Cut::Request(0))));
        let served = Arc::new(AtomicUsize::new(0));
        let (plan_of, count) = (Arc::clone(&plan), Arc::clone(&served));
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let first = count.fetch_add(1, Ordering::SeqCst) == 0;
                let (response, cut) = plan_of.lock().unwrap().clone();
                serve(stream.unwrap(), &response, first.then_some(cut));
            }
        });
        Self { url, plan, served }
    }

    fn cut(&self, response: &[u8], cut: Cut) {
        *self.plan.lock().unwrap() = (response.to_vec(), cut);
        self.served.store(0, Ordering::SeqCst);
    }
}

fn serve(mut stream: TcpStream, response: &[u8], cut: Option<Cut>) {
    let (mut asked, mut byte) = (Vec::new(), [0; 1]);
    let whole = |asked: &[u8]| {
        let end = asked.windows(4).position(|it| it == b"\r\n\r\n")?;
        let head = String::from_utf8_lossy(&asked[..end]).to_ascii_lowercase();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
        let length: usize = length.map_or(0, |text| text.parse().unwrap());
        (asked.len() >= end + 4 + length).then_some(())
    };
    while whole(&asked).is_none() {
        if matches!(cut, Some(Cut::Request(after)) if asked.len() >= after) {
            return;
        }
        match stream.read(&mut byte) {
            Ok(1) => asked.push(byte[0]),
            _ => return,
        }
    }
    let until = match cut {
        Some(Cut::Response(until)) => until.min(response.len()),
        _ => response.len(),
    };
    let _ = stream.write_all(&response[..until]);
    let _ = stream.shutdown(Shutdown::Write);
    // Until the client has gone: what it has not read yet must not be torn away.
    while matches!(stream.read(&mut byte), Ok(1)) {}
}

fn response(status: &str, body: &str, end: End) -> Vec<u8> {
    let (head, body) = match end {
        End::Length => (format!("Content-Length: {}\r\n", body.len()), body.to_owned()),
        End::Close => (String::new(), body.to_owned()),
        End::Chunked => {
            let (one, other) = body.split_at(body.len() / 2);
            let chunk = |text: &str| format!("{:x}\r\n{text}\r\n", text.len());
            let chunks = [one, other].into_iter().filter(|text| !text.is_empty()).map(chunk);
            ("Transfer-Encoding: chunked\r\n".to_owned(), chunks.collect::<String>() + "0\r\n\r\n")
        }
    };
    format!("HTTP/1.1 {status}\r\nConnection: close\r\n{head}\r\n{body}").into_bytes()
}

fn soap(body: &str) -> String {
    format!(
        "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\" xmlns=\"urn:partner.soap.sforce.com\">\
         <e:Body>{body}</e:Body></e:Envelope>"
    )
}

/// A call, whether it only reads, and the answer that it is given.
struct Call {
    name: &'static str,
    wire: Wire,
    reads: bool,
    status: &'static str,
    body: String,
}

fn calls() -> Vec<Call> {
    let saved = format!("<result><id>{ID}</id><success>true</success></result>");
    let call = |name, wire, reads, status, body: String| Call { name, wire, reads, status, body };
    vec![
        call(
            "query",
            Wire::Rest,
            true,
            "200 OK",
            r#"{"totalSize":1,"done":true,"records":[{"Name":"a"}]}"#.into(),
        ),
        call(
            "create",
            Wire::Rest,
            false,
            "201 Created",
            format!(r#"{{"id":"{ID}","success":true,"errors":[]}}"#),
        ),
        call("update", Wire::Rest, false, "204 No Content", String::new()),
        call(
            "query",
            Wire::Soap,
            true,
            "200 OK",
            soap(
                "<queryResponse><result><done>true</done><records><Name>a</Name></records><size>1</size></result></queryResponse>",
            ),
        ),
        call(
            "create",
            Wire::Soap,
            false,
            "200 OK",
            soap(&format!("<createResponse>{saved}</createResponse>")),
        ),
    ]
}

async fn make(org: &Org, name: &str) -> Result<usize, Error> {
    match name {
        "query" => {
            let rows = org.query_text::<DynamicObject>("SELECT Name FROM Room__c").all().await?;
            assert_eq!(rows[0].get::<String>("Name").unwrap().as_deref(), Some("a"));
            Ok(rows.len())
        }
        "create" => {
            let mut room = DynamicObject::new("Room__c");
            room.set("Name", "a");
            assert_eq!(org.create(New::of(&room)).await?.as_str(), ID);
            Ok(1)
        }
        _ => {
            let id: Id = ID.parse().unwrap();
            org.update(Edit::named("Room__c", id).with("Name", "b")).await.map(|()| 1)
        }
    }
}

fn org(url: &str) -> Org {
    let mut options = HttpOptions::default();
    options.read_timeout = Duration::from_secs(20);
    let retry = Retry::default().first(Duration::from_millis(1));
    let builder = Org::builder().transport(Http::with(options).unwrap()).retry(retry);
    builder.session(Session::new(url, "00D!TOKEN")).unwrap()
}

#[tokio::test]
async fn a_connection_may_be_lost_at_every_byte() {
    let server = Server::start();
    let org = org(&server.url);
    for call in calls() {
        for end in [End::Length, End::Chunked, End::Close] {
            let bytes = response(call.status, &call.body, end);
            if call.status.starts_with("204") && end == End::Chunked {
                continue;
            }
            let head = bytes.windows(4).position(|it| it == b"\r\n\r\n").unwrap() + 4;
            // Every byte of the response, and points of the request's head and body.
            let requests = [0, 1, 17, 100, 200].map(Cut::Request);
            for cut in requests.into_iter().chain((0..bytes.len()).map(Cut::Response)) {
                server.cut(&bytes, cut);
                let outcome = make(&org.over(call.wire), call.name).await;
                let served = server.served.load(Ordering::SeqCst);
                let at = format!("{} over {}, {end:?}, {cut:?}: {outcome:?}", call.name, call.wire);
                let unseen_end = end == End::Close && matches!(cut, Cut::Response(at) if at >= head);
                match (&outcome, call.reads) {
                    // All that mattered had come, or it was asked again.
                    (Ok(1), true) => assert!((1..=2).contains(&served), "{at}"),
                    // Only a whole answer may be taken for one.
                    (Ok(1), false) => {
                        assert_eq!(served, 1, "{at}");
                        assert!(matches!(cut, Cut::Response(sent) if sent >= head), "{at}");
                    }
                    // Nothing but the connection says where this one ends: what came cannot be read.
                    (Err(error), true) => {
                        assert!(unseen_end, "{at}");
                        assert!(matches!(error.kind(), ErrorKind::Decode | ErrorKind::Protocol), "{at}");
                        assert_eq!(error.acted(), Acted::No, "{at}");
                    }
                    (Err(error), false) => {
                        assert_eq!(served, 1, "a write is not sent again: {at}");
                        assert_eq!(error.acted(), Acted::Perhaps, "{at}");
                        assert!(!error.is_retryable(), "{at}");
                        assert!(error.kind() == ErrorKind::Connection || unseen_end, "{at}");
                    }
                    other => panic!("{other:?} {at}"),
                }
            }
        }
    }
}

#[tokio::test]
async fn what_surely_did_not_arrive_is_sent_again() {
    // A port where nobody listens: every try is refused before anything is sent.
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    for call in calls() {
        let error = make(&org(&format!("http://{free}")).over(call.wire), call.name).await.unwrap_err();
        assert_eq!((error.kind(), error.acted()), (ErrorKind::Connection, Acted::No), "{}", call.name);
        assert!(error.is_retryable());
    }
}
