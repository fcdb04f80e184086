//! jsforce and zeep beside us: whole answers, from their bytes to rows.
//!
//! Run by `cargo xtask bench`. `.ci/peers/setup` installs both; where they are not, it is said. Each is
//! given the very bytes that we are given, in place of what its own transport would have brought.

use sforce::client::{BoxFuture, HttpRequest, HttpResponse, Transport};
use sforce::{Error, Org, Retry, Session, Wire};
use sforce_bindings::objects::Account;
use sforce_emulator::Emulator;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

#[path = "shared/accounts.rs"]
mod accounts;
#[path = "shared/turns.rs"]
#[allow(dead_code, reason = "the others take turns with us, here each has a process of its own")]
mod turns;

/// They are slow: so many turns are enough.
const TURNS: usize = 5;

/// Answers every request with one recording.
struct Recording {
    content_type: &'static str,
    body: String,
}

impl Transport for Recording {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, Error>> {
        let headers = vec![("Content-Type".to_owned(), self.content_type.to_owned())];
        Box::pin(async { Ok(HttpResponse { status: 200, headers, body: self.body.clone().into_bytes() }) })
    }
}

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("peers");
    fs::create_dir_all(&folder).unwrap();
    let (soap, rest) = (soap(), rest());
    fs::write(folder.join("soap.xml"), &soap).unwrap();
    fs::write(folder.join("rest.json"), &rest).unwrap();
    fs::write(folder.join("partner.wsdl"), runtime.block_on(wsdl())).unwrap();
    println!(
        "\nWhole answers of {} rows with 30 fields, from bytes to rows: SOAP {} KB, REST {} KB",
        accounts::ROWS,
        soap.len() / 1024,
        rest.len() / 1024
    );
    let org = |content_type, body, wire| {
        let builder = Org::builder().transport(Recording { content_type, body }).retry(Retry::never());
        builder.session(Session::new("https://acme.example", "00D!FAKE")).unwrap().over(wire)
    };
    let wires =
        [("SOAP", org("text/xml", soap, Wire::Soap)), ("REST", org("application/json", rest, Wire::Rest))];
    let mut ours = [Vec::new(), Vec::new()];
    let mut measure = |turns: usize| {
        for ((_, org), times) in wires.iter().zip(&mut ours) {
            for _ in 0..turns {
                let start = Instant::now();
                let rows = runtime.block_on(org.query_text::<Account>("SELECT").all()).unwrap();
                times.push(start.elapsed());
                assert_eq!(rows.len(), accounts::ROWS);
            }
        }
    };
    // Before the others and after them: what else the machine does may change meanwhile.
    measure(TURNS);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let node = root.join("target/peers/node/node_modules");
    let python = root.join("target/peers/python/bin/python");
    let jsforce = node.join("jsforce").is_dir().then(|| {
        let mut command = Command::new("node");
        command.env("NODE_PATH", &node).arg(root.join(".ci/peers/decode.cjs"));
        command
    });
    let zeep = python.is_file().then(|| {
        let mut command = Command::new(&python);
        command.arg(root.join(".ci/peers/decode.py"));
        command
    });
    let theirs = [("jsforce", jsforce), ("zeep", zeep)].map(|(name, command)| (name, run(command, &folder)));
    measure(TURNS);

    for ((wire, _), times) in wires.iter().zip(&mut ours) {
        let best = turns::median(times);
        turns::row(&format!("{wire}, ours, typed"), best, best);
        for (_, figures) in &theirs {
            for (name, at, time) in figures.iter().flatten() {
                if at == wire {
                    turns::row(&format!("{wire}, {name}"), *time, best);
                }
            }
        }
    }
    for (name, figures) in theirs {
        if let Err(why) = figures {
            println!("  {name} WAS NOT MEASURED: {why}");
        }
    }
}

/// What a peer says: who it is, the wire, the median. Or why it says nothing.
fn run(command: Option<Command>, folder: &Path) -> Result<Vec<(String, String, Duration)>, String> {
    let mut command = command.ok_or("it is not in target/peers, where .ci/peers/setup puts it")?;
    let output = command.arg(folder).arg(TURNS.to_string()).output().map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).trim().to_owned());
    }
    let said = String::from_utf8_lossy(&output.stdout);
    let figure = |line: &str| {
        let [wire, millis, name] = <[_; 3]>::try_from(line.splitn(3, ' ').collect::<Vec<_>>()).ok()?;
        let time = Duration::from_secs_f64(millis.parse::<f64>().ok()? / 1000.0);
        Some((name.to_owned(), wire.to_owned(), time))
    };
    said.lines().map(figure).collect::<Option<_>>().ok_or_else(|| format!("it says {said:?}"))
}

/// The WSDL of the partner API, as the emulated org writes it.
async fn wsdl() -> Vec<u8> {
    let emulator = Emulator::builder().start().await.unwrap();
    let answer = reqwest::get(format!("{}/services/wsdl/partner", emulator.url())).await.unwrap();
    answer.error_for_status().unwrap().bytes().await.unwrap().to_vec()
}

fn soap() -> String {
    let rows = accounts::xml("<records xsi:type=\"sf:sObject\">");
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\" \
         xmlns=\"urn:partner.soap.sforce.com\" xmlns:sf=\"urn:sobject.partner.soap.sforce.com\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><soapenv:Body><queryResponse>\
         <result xsi:type=\"QueryResult\"><done>true</done><queryLocator xsi:nil=\"true\"/>{rows}<size>{}</size></result>\
         </queryResponse></soapenv:Body></soapenv:Envelope>",
        accounts::ROWS
    )
}

fn rest() -> String {
    format!("{{\"totalSize\":{},\"done\":true,\"records\":[{}]}}", accounts::ROWS, accounts::json())
}
