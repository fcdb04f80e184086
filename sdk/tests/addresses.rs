//! No text of a program's or a service's moves an address: through the real HTTP stack, each request arrives
//! where it was meant to, or nothing is sent.

mod scripted;

use proptest::prelude::*;
use scripted::Script;
use sforce::api::Request;
use sforce::client::{Http, Method, Subrequest};
use sforce::{DynamicObject, Edit, ErrorKind, New, Org, Retry, Session, SoapLogin, Upsert, Version, Wire};
use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};

/// Takes requests, keeps them and grants nothing.
struct Server {
    url: String,
    asked: Arc<Mutex<VecDeque<(String, String)>>>,
}

impl Server {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(Mutex::new(VecDeque::new()));
        let kept = Arc::clone(&asked);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let (stream, kept) = (stream.unwrap(), Arc::clone(&kept));
                std::thread::spawn(move || {
                    let mut reader = BufReader::new(stream.try_clone().unwrap());
                    let mut writer = stream;
                    while let Some(request) = read(&mut reader) {
                        kept.lock().unwrap().push_back(request);
                        let refused = b"HTTP/1.1 400 Bad Request\r\nContent-Length: 2\r\n\r\n[]";
                        writer.write_all(refused).unwrap();
                    }
                });
            }
        });
        Self { url, asked }
    }

    fn org(&self, version: Version) -> Org {
        let builder = Org::builder().transport(Http::new().unwrap()).retry(Retry::never());
        builder.session(Session::new(&self.url, "00D!FAKE")).unwrap().at(version)
    }

    /// The requests since the last time: method and target, and the body.
    fn taken(&self) -> Vec<(String, String)> {
        self.asked.lock().unwrap().drain(..).collect()
    }
}

fn read(from: &mut impl BufRead) -> Option<(String, String)> {
    let (mut first, mut length) = (String::new(), 0);
    if from.read_line(&mut first).ok()? == 0 {
        return None;
    }
    loop {
        let mut line = String::new();
        from.read_line(&mut line).ok()?;
        if line == "\r\n" {
            break;
        }
        if let Some(text) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = text.trim().parse().ok()?;
        }
    }
    let mut body = vec![0; length];
    from.read_exact(&mut body).ok()?;
    let (line, _) = first.trim_end().rsplit_once(" HTTP/").unwrap();
    Some((line.to_owned(), String::from_utf8(body).unwrap()))
}

/// Text without its percent-encoding; what is none stays.
fn decoded(text: &str) -> Vec<u8> {
    let (mut out, mut rest) = (Vec::new(), text.as_bytes());
    while let [byte, behind @ ..] = rest {
        let hex = behind.get(..2).filter(|_| *byte == b'%').and_then(|hex| str::from_utf8(hex).ok());
        let escaped = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok());
        out.push(escaped.unwrap_or(*byte));
        rest = if escaped.is_some() { &behind[2..] } else { behind };
    }
    out
}

/// Texts of dots, slashes and what else means something in an address, and any others.
fn texts() -> impl Strategy<Value = String> {
    const PIECES: [&str; 21] = [
        "", ".", "..", "/", "\\", "%2e", "%2E", "%2f", "%", "?", "#", ";", "@", ":", " ", "\t", "a", "é",
        ".com", "{", "&",
    ];
    let awkward =
        proptest::collection::vec(proptest::sample::select(&PIECES[..]), 0..6).prop_map(|it| it.concat());
    prop_oneof![4 => awkward, 1 => any::<String>()]
}

fn cases() -> ProptestConfig {
    ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() }
}

/// The segments behind the version of an address that begins with the right method.
fn segments<'a>(line: &'a str, method: &str, version: Version) -> Vec<&'a str> {
    let start = format!("{method} /services/data/v{version}/");
    let path = line.strip_prefix(&start).unwrap_or_else(|| panic!("{line} does not begin with {start}"));
    assert!(!path.contains('#'), "{line}");
    path.split('?').next().unwrap().split('/').collect()
}

fn check_key(server: &Server, runtime: &tokio::runtime::Runtime, key: &str) {
    for version in [Version::V45, Version::V62] {
        let upsert = Upsert::<DynamicObject>::named("Ship__c", "Number__c", key).with("Name", "x");
        let error = runtime.block_on(server.org(version).upsert(upsert)).unwrap_err();
        let taken = server.taken();
        let [(line, body)] = taken.as_slice() else {
            assert_eq!(error.kind(), ErrorKind::Input, "{key:?}: {error}");
            let refused = key.is_empty() || version == Version::V45 && matches!(key, "." | "..");
            assert!(refused, "{key:?} at {version}: {error}");
            continue;
        };
        match segments(line, "PATCH", version).as_slice() {
            ["sobjects", "Ship__c", "Number__c", last] => assert_eq!(decoded(last), key.as_bytes(), "{line}"),
            ["composite", "sobjects", "Ship__c", "Number__c"] => {
                let body: serde_json::Value = serde_json::from_str(body).unwrap();
                assert_eq!(body["records"][0]["Number__c"], key, "{body}");
            }
            other => panic!("{key:?} led to {other:?}"),
        }
    }
}

/// Calls with the name of an object in their path: sent to that object, or not at all.
fn check_object(server: &Server, runtime: &tokio::runtime::Runtime, name: &str) {
    let org = server.org(Version::V62);
    let now = sforce::DateTime::now();
    let id = "a00000000000001".parse().unwrap();
    runtime.block_on(async {
        let _ = org.describe(name).await;
        let _ = org.create(New::of(&DynamicObject::new(name))).await;
        let _ = org.update(Edit::named(name, id)).await;
        let _ = org.object(name).delete(id).await;
        let _ = org.updated(name, now, now).await;
        let _ = org.upsert(vec![Upsert::<DynamicObject>::named(name, name, "x")]).await;
    });
    let plain = name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    for (line, _) in server.taken() {
        assert!(plain, "{name:?} was sent: {line}");
        assert!(line.split(['/', '?']).any(|segment| segment == name), "{line}");
    }
}

#[test]
fn no_text_moves_an_address() {
    let server = Server::start();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    for key in ["", ".", "..", "...", "a/b", "../x", "a.com", "%2e%2e", "\\", "é", "a b", "A-1", "a?b#c"] {
        check_key(&server, &runtime, key);
        check_object(&server, &runtime, key);
    }
    proptest!(cases(), |(text in texts())| {
        check_key(&server, &runtime, &text);
        check_object(&server, &runtime, &text);
    });
}

#[test]
fn paths_of_the_programs_and_the_services_arrive_or_are_refused() {
    let server = Server::start();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let org = server.org(Version::V62);
    proptest!(cases(), |(text in texts())| {
        // As a path of the program's own: what arrives is what was said.
        let path = format!("/{text}");
        let raw = runtime.block_on(org.raw_rest(Request::get(path.clone())));
        match server.taken().as_slice() {
            [] => prop_assert_eq!(raw.unwrap_err().kind(), ErrorKind::Input),
            [(line, _)] => {
                let root = if path.starts_with("/services/") { "" } else { "/services/data/v62.0" };
                // Some signs are escaped on the way, which leads nowhere else.
                let path_of = |text: &str| decoded(text.split('?').next().unwrap());
                prop_assert_eq!(path_of(line), path_of(&format!("GET {root}{path}")));
            }
            several => prop_assert!(false, "{several:?}"),
        }
        // As a place in a query that a program has kept.
        let mut rows = org.query_text::<DynamicObject>("SELECT Id FROM Account").resume(text.as_str());
        let next = runtime.block_on(rows.next());
        for (line, _) in server.taken() {
            let kept = text.starts_with("/services/") && line.starts_with(&format!("GET {}", text.split('?').next().unwrap()));
            prop_assert!(kept || line.starts_with("GET /services/data/v62.0/query/"), "{line} for {text:?}");
        }
        prop_assert!(next.is_none_or(|row| row.is_err()));
        // As a request of a batch.
        let batch = runtime.block_on(org.batch(vec![Subrequest::raw(Method::Get, &path, None)], false));
        for (_, body) in server.taken() {
            let body: serde_json::Value = serde_json::from_str(&body).unwrap();
            prop_assert_eq!(&body["batchRequests"][0]["url"], &serde_json::Value::from(format!("v62.0{path}")));
            // Behind `?` a dot is a value, and moves nothing.
            let path = path.split('?').next().unwrap();
            prop_assert!(!path.split('/').any(|segment| matches!(segment, "." | "..")));
        }
        prop_assert!(batch.is_err());
    });
}

/// Who stands before the sign-in under a path of its own stands before every call, if it names itself.
#[tokio::test]
async fn the_path_of_a_proxy_is_kept_for_calls() {
    let gate = "https://gate.example/sf";
    let soap_login = || SoapLogin {
        login_url: gate.into(),
        username: "u".into(),
        password: "p".into(),
        version: Version::V58,
    };
    let granted = |server: &str| {
        scripted::soap(&format!(
            "<loginResponse><result><serverUrl>{server}/services/Soap/u/58.0/00D</serverUrl><sessionId>00D!FAKE\
             </sessionId></result></loginResponse>"
        ))
    };
    let vendor = "https://acme.my.salesforce.com";
    for (server, base) in [(gate, gate), ("https://gate.example", gate), (vendor, vendor)] {
        let script = Script::new([granted(server), scripted::reply(200, scripted::JSON, "{}")]);
        let org = Org::builder().transport(script.clone()).login(soap_login()).await.unwrap();
        org.raw_rest(Request::get("/limits")).await.unwrap();
        // What it says is of no interest, but where it was sent.
        let _ = org.over(Wire::Soap).server_timestamp().await;
        let sent: Vec<String> = script.requests().into_iter().map(|request| request.url).collect();
        assert_eq!(
            sent,
            [
                format!("{gate}/services/Soap/u/58.0"),
                format!("{base}/services/data/v62.0/limits"),
                format!("{base}/services/Soap/u/62.0"),
            ],
            "{server}"
        );
    }
}
