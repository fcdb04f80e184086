//! What a small request costs the client, beside the same bytes sent by reqwest alone.
//!
//! Run by `cargo xtask bench`. The server is of this process and knows nothing but two answers; what is
//! measured is the CPU time of the client's thread, where the system tells it, and the time that passes
//! where it does not. Client and server share one CPU, where the system has `taskset`: to wake a thread on
//! another one that sleeps can take longer than the whole request, and whether that happens is chance.

use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use sforce::api::Request;
use sforce::{Id, Org, Session, SoapApi, Wire, select};
use sforce_bindings::objects::Account;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

#[path = "shared/turns.rs"]
mod turns;

const TURNS: usize = 21;
/// So many requests a turn.
const REQUESTS: usize = 400;
const TOKEN: &str = "00D000000000001!AQ0AQFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKE";

fn main() {
    if !stay_on_one_cpu() {
        println!("\nThere is no taskset: where threads run is left to chance, and so are these figures.");
    }
    let url = listen();
    let start = Instant::now();
    let passed = move || cpu_time().unwrap_or_else(|| start.elapsed());
    let what = if cpu_time().is_some() { "CPU of the client" } else { "time that passes" };

    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let rest = Org::with_session(Session::new(&url, TOKEN)).unwrap();
    let soap = rest.over(Wire::Soap);
    let id = Id::new("001000000000001AAA").unwrap();
    let select = || select![Account: ID, NAME, TYPE, WEBSITE, PHONE, CREATED_DATE];
    let retrieve = |org: &Org| {
        runtime.block_on(async {
            for _ in 0..REQUESTS {
                let account = org.retrieve(id, select()).await.unwrap();
                assert_eq!(account.id, Some(id));
            }
        });
        REQUESTS
    };

    // The same bytes, ready, through our client.
    let raw = || {
        runtime.block_on(async {
            let path = format!("/sobjects/Account/{id}?fields=Id,Name,Type,Website,Phone,CreatedDate");
            for _ in 0..REQUESTS {
                let response = rest.raw_rest(Request::get(path.clone())).await.unwrap();
                assert_eq!(response.bytes().len(), JSON.len());
            }
        });
        REQUESTS
    };
    let body = format!(
        "<m:fieldList>Id,Name,Type,Website,Phone,CreatedDate</m:fieldList><m:sObjectType>Account</m:sObjectType>\
         <m:ids>{id}</m:ids>"
    );
    let raw_soap = || {
        runtime.block_on(async {
            for _ in 0..REQUESTS {
                let answer = soap.raw_soap(SoapApi::Partner, "retrieve", &body).await.unwrap();
                assert_eq!(answer.len(), XML.len());
            }
        });
        REQUESTS
    };

    // What our own client sends, as it sends it.
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let path =
        format!("/services/data/v62.0/sobjects/Account/{id}?fields=Id,Name,Type,Website,Phone,CreatedDate");
    let get = || {
        runtime.block_on(async {
            let url = format!("{url}{path}");
            for _ in 0..REQUESTS {
                let request = client
                    .get(&url)
                    .header(AUTHORIZATION, format!("Bearer {TOKEN}"))
                    .header(ACCEPT, "application/json");
                let body = request.send().await.unwrap().bytes().await.unwrap();
                assert_eq!(body.len(), JSON.len());
            }
        });
        REQUESTS
    };
    let envelope = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\" \
         xmlns:m=\"urn:partner.soap.sforce.com\"><soapenv:Header><m:SessionHeader><m:sessionId>{TOKEN}</m:sessionId>\
         </m:SessionHeader></soapenv:Header><soapenv:Body><m:retrieve><m:fieldList>Id,Name,Type,Website,Phone,CreatedDate\
         </m:fieldList><m:sObjectType>Account</m:sObjectType><m:ids>{id}</m:ids></m:retrieve></soapenv:Body></soapenv:Envelope>"
    );
    let post = || {
        runtime.block_on(async {
            let url = format!("{url}/services/Soap/u/62.0");
            for _ in 0..REQUESTS {
                let request = client.post(&url).header("SOAPAction", "\"\"");
                let request = request.header(CONTENT_TYPE, "text/xml; charset=UTF-8").body(envelope.clone());
                let body = request.send().await.unwrap().bytes().await.unwrap();
                assert_eq!(body.len(), XML.len());
            }
        });
        REQUESTS
    };
    turns::group(
        &format!("{REQUESTS} requests for a record over REST, {what}"),
        TURNS,
        &passed,
        &mut [
            ("reqwest, bytes ready", &mut || get()),
            ("our client, bytes ready", &mut || raw()),
            ("our client, typed retrieve", &mut || retrieve(&rest)),
        ],
    );
    turns::group(
        &format!("{REQUESTS} requests for a record over SOAP, {what}"),
        TURNS,
        &passed,
        &mut [
            ("reqwest, bytes ready", &mut || post()),
            ("our client, bytes ready", &mut || raw_soap()),
            ("our client, typed retrieve", &mut || retrieve(&soap)),
        ],
    );
}

/// Keeps this thread, and those that it starts, on one CPU.
fn stay_on_one_cpu() -> bool {
    let pid = std::process::id().to_string();
    let set = Command::new("taskset").args(["-cp", "0", &pid]).stdout(Stdio::null()).status();
    set.is_ok_and(|status| status.success())
}

/// How long this thread has run, where the system tells.
fn cpu_time() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanos = stat.split_whitespace().next()?.parse().ok()?;
    (nanos > 0).then(|| Duration::from_nanos(nanos))
}

const JSON: &str = "{\"attributes\":{\"type\":\"Account\",\"url\":\"/services/data/v62.0/sobjects/Account/001000000000001AAA\"},\
    \"Id\":\"001000000000001AAA\",\"Name\":\"Acme Hardware & Garden\",\"Type\":\"Customer - Direct\",\
    \"Website\":\"https://www.example.com/acme\",\"Phone\":null,\"CreatedDate\":\"2026-01-02T03:04:05.000+0000\"}";

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><soapenv:Envelope \
    xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\" xmlns=\"urn:partner.soap.sforce.com\" \
    xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:sf=\"urn:sobject.partner.soap.sforce.com\"><soapenv:Body>\
    <retrieveResponse><result xsi:type=\"sf:sObject\"><sf:type>Account</sf:type><sf:Id>001000000000001AAA</sf:Id>\
    <sf:Id>001000000000001AAA</sf:Id><sf:Name>Acme Hardware &amp; Garden</sf:Name><sf:Type>Customer - Direct</sf:Type>\
    <sf:Website>https://www.example.com/acme</sf:Website><sf:Phone xsi:nil=\"true\"/>\
    <sf:CreatedDate>2026-01-02T03:04:05.000Z</sf:CreatedDate></result></retrieveResponse></soapenv:Body></soapenv:Envelope>";

/// Serves at an address of this machine.
fn listen() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            std::thread::spawn(move || serve(stream));
        }
    });
    url
}

/// Answers the requests of one connection: a GET with JSON, a POST with XML.
fn serve(stream: TcpStream) {
    let mut out = stream.try_clone().unwrap();
    out.set_nodelay(true).unwrap();
    let mut lines = BufReader::new(stream);
    let mut line = String::new();
    loop {
        let (mut post, mut length) = (false, 0);
        loop {
            line.clear();
            if lines.read_line(&mut line).unwrap_or_default() == 0 {
                return;
            }
            post |= line.starts_with("POST");
            if let Some((name, value)) = line.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse().unwrap();
            }
            if line == "\r\n" {
                break;
            }
        }
        std::io::copy(&mut lines.by_ref().take(length), &mut std::io::sink()).unwrap();
        let (kind, body) = if post { ("text/xml", XML) } else { ("application/json", JSON) };
        let length = body.len();
        let answer =
            format!("HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\r\n{body}");
        if out.write_all(answer.as_bytes()).is_err() {
            return;
        }
    }
}
